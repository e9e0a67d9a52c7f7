//! With what a basket can be paid, and what it then comes to: said before anything is ordered.

use super::{
    credit::Sources,
    exchanged,
    frozen::{Bought, Frozen},
};
use crate::{checkout::shown, exchange};
use anyhow::Context;
use domain::{
    actor::Actor,
    exchange::ExchangeRefusal,
    id::{CompanyId, SessionId},
    order::{PlaceRefusal, WayToPay},
};
use house::House;
use season::catalogue;
use selling::basket::{self, items_of};
use std::collections::BTreeMap;
use store::{Conn, baskets, exchanges};

/// One for each payment method that some account takes for all of it, in the order in
/// which they are offered; none of what costs nothing or is paid later, and none whose gateway
/// takes no such payment.
#[boxed]
pub async fn ways_to_pay(
    house: &House,
    actor: &Actor,
    session: SessionId,
) -> anyhow::Result<Vec<WayToPay>> {
    Ok(found(house, actor, session).await?.ways)
}

/// Why no gateway takes what the basket comes to, where that is why it can't be paid.
#[boxed]
pub async fn why_no_way(
    house: &House,
    actor: &Actor,
    session: SessionId,
) -> anyhow::Result<Option<PlaceRefusal>> {
    let Found { ways, refusal, .. } = found(house, actor, session).await?;
    Ok(refusal.filter(|_| ways.is_empty()))
}

/// Why the ticket that this browser exchanges isn't exchanged for its basket. None: it is, or no
/// ticket is exchanged, or nothing is to be paid.
#[boxed]
pub async fn why_not_exchanged(
    house: &House,
    actor: &Actor,
    session: SessionId,
) -> anyhow::Result<Option<PlaceRefusal>> {
    let mut conn = house.store().read().await?;
    if exchanges::wish(&mut conn, session).await?.is_none() {
        return Ok(None);
    }
    drop(conn);
    let why = found(house, actor, session).await?.not_exchanged;
    Ok(why.map(|why| PlaceRefusal::Exchange { why }))
}

#[derive(Default)]
struct Found {
    ways: Vec<WayToPay>,
    /// Why the last payment method that is no way is none.
    refusal: Option<PlaceRefusal>,
    not_exchanged: Option<ExchangeRefusal>,
}

async fn found(house: &House, actor: &Actor, session: SessionId) -> anyhow::Result<Found> {
    let mut conn = house.store().read().await?;
    let Some(basket) = baskets::open(&mut conn, session).await? else {
        return Ok(Found::default());
    };
    let rows = baskets::lines(&mut conn, basket.id, house.now()).await?;
    let rows: Vec<_> = rows.into_iter().filter(|row| row.held).collect();
    let items = items_of(&mut conn, basket.id, &rows).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let context = basket::context(house, &mut conn, &catalogue, session, Some(basket.id)).await?;
    let bought = Bought { catalogue: &catalogue, rows: &rows, items: &items, context: &context };
    let currency = catalogue::currency(house);
    let sources = Sources::of(house, &mut conn, actor, basket.id, currency).await?;
    let former = match exchange::wished_with(house, &mut conn, session).await? {
        Some(Ok(former)) => Some(former),
        Some(Err(_)) | None => None,
    };
    let (mut ways, mut names, mut refusal) = (Vec::new(), BTreeMap::new(), None);
    let mut not_exchanged = None;
    for payment_method in catalogue.payment_methods() {
        let found = exchanged::frozen_for(house, &bought, payment_method, former.as_ref())?;
        let Some(frozen) = found else { continue };
        if frozen.quote.total_minor == 0 {
            return Ok(Found::default());
        }
        if let Some(why) = frozen.not_taken(house) {
            refusal = Some(why);
            continue;
        }
        if let Some(former) = &former {
            not_exchanged = exchanged::check_seat(&catalogue, former, &frozen).err();
        }
        let mut shares = frozen.shares.clone();
        let exchange_minor =
            former.as_ref().map_or(0, |former| former.reduce(house, &mut shares, currency));
        if former.is_some() && exchange_minor == 0 {
            // All of it would be paid, for a ticket that stays as it is.
            not_exchanged = not_exchanged.or(Some(ExchangeRefusal::NotAllowed));
        }
        let exchange_lost_minor = former.as_ref().map_or(0, |former| {
            (former.kept_minor(exchange_minor) - former.worth.fee_minor).max(0)
        });
        let used = sources.used_minor(house, &frozen, &shares);
        ways.push(WayToPay {
            payment_method,
            exchange_minor,
            exchange_lost_minor,
            exchange_fee_minor: former.as_ref().map_or(0, |former| former.worth.fee_minor),
            shown: shown(&frozen.quote, &[]),
            payments: named(&mut conn, &mut names, &frozen).await?,
            credit_minor: used.credit,
            vouchers_minor: used.vouchers,
            quote: frozen.quote,
        });
    }
    Ok(Found { ways, refusal, not_exchanged })
}

/// Who takes how much; what a company is called is read once.
async fn named(
    conn: &mut Conn,
    names: &mut BTreeMap<CompanyId, String>,
    frozen: &Frozen,
) -> anyhow::Result<Vec<(String, i64)>> {
    let mut named = Vec::new();
    for share in &frozen.shares {
        let company = share.merchant.company;
        let name = match names.get(&company) {
            Some(name) => name.clone(),
            None => {
                let name = store::prices::company_name(conn, company).await?;
                let name = name.context("an account has its company")?;
                names.entry(company).or_insert(name).clone()
            }
        };
        named.push((name, share.amount_minor));
    }
    Ok(named)
}
