//! An unfinished package given up, with its seats kept: each becomes a single ticket at the price
//! of this moment.

use super::{
    PriceTypeRefusal,
    price_type::{Priced, performance_of_line, terms_of},
    shopper,
};
use anyhow::Context;
use domain::{id::BasketItemId, people::actor::Actor, sales::season::SaleState};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use rules::FULL;
use season::{catalogue, performance};
use serde_json::json;
use store::baskets::{self, LineRow, offers};

/// All tickets of the package, or none of them.
#[boxed]
pub async fn keep_as_singles(
    house: &House,
    actor: &Actor,
    item: BasketItemId,
) -> Result<(), Failure<PriceTypeRefusal>> {
    let session = shopper(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let now = house.now();
                let unknown = Failure::Refused(PriceTypeRefusal::UnknownLine);
                let Some(basket) = baskets::lock(tx, session).await? else {
                    return Err(unknown);
                };
                let rows = baskets::lines(tx, basket.id, now).await?;
                let rows: Vec<LineRow> =
                    rows.into_iter().filter(|row| row.item == Some(item) && row.held).collect();
                // A fixed subscription is bought whole or not at all.
                let package = offers::item(tx, item).await?.filter(|it| !it.terms.is_whole);
                if package.is_none() || rows.is_empty() {
                    return Err(unknown);
                }
                let catalogue = catalogue::catalogue_in(&house, tx, actor.outlet()).await?;
                let people = super::people(&house, tx, &catalogue, session).await?;
                for row in &rows {
                    let performance = performance_of_line(&house, tx, &catalogue, row).await?;
                    let sale = catalogue.rules.admitted_together(&performance, &people, now).sale;
                    let sold = performance::sold_share(&house, tx, &performance).await?;
                    let zone = performance.zone(&row.zone).context("a zone that is held")?;
                    let customer = people.rights(row.beneficiary);
                    let priced = Priced { zone, customer, sold: &sold };
                    let (price_type_id, terms) = terms_of(&performance, FULL, &priced, now)
                        .filter(|_| matches!(sale, SaleState::Open { .. }))
                        .ok_or(Failure::Refused(PriceTypeRefusal::NotSold))?;
                    baskets::take_out_of_item(tx, row.id).await?;
                    baskets::set_price(tx, row.id, price_type_id, &terms).await?;
                }
                let entry = JournalEntry {
                    action: "keep-as-singles",
                    subject: Subject::Basket(basket.id),
                    detail: json!({ "item": item.to_string(), "lines": rows.len() }),
                };
                journal::record(&house, tx, &actor, entry).await?;
                Ok(())
            })
        })
        .await
}
