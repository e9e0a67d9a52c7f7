//! Ticket types and their prices, and what is sold beside single tickets.

use domain::{
    id::{ExtraId, OfferId, PriceListId, PriceTypeId, SeasonId, TaxTreatmentId},
    sales::{
        extra::ExtraKind,
        offer::{OfferKind, package::PackageRules},
    },
};
use store::{Conn, catalogue::Change};

#[boxed]
pub async fn price_type(
    change: &mut Change<'_>,
    new: PriceTypeId,
    key: &str,
    position: i64,
) -> anyhow::Result<PriceTypeId> {
    written!(
        change,
        "insert into price_types (id, key, position) values ($1, $2, $3) \
         on conflict (key) do update set position = $3 returning id",
        new.to_string(),
        key,
        position,
    )
}

#[boxed]
pub async fn price_list(
    change: &mut Change<'_>,
    new: PriceListId,
    key: &str,
    currency: &str,
    tax: TaxTreatmentId,
) -> anyhow::Result<PriceListId> {
    written!(
        change,
        "insert into price_lists (id, key, currency, tax_treatment_id) values ($1, $2, $3, $4) \
         on conflict (key) do update set currency = $3, tax_treatment_id = $4 returning id",
        new.to_string(),
        key,
        currency,
        tax.to_string(),
    )
}

/// Replaces the prices of a list: (zone, ticket type, minor units).
#[boxed]
pub async fn prices(
    change: &mut Change<'_>,
    list: PriceListId,
    prices: &[(&str, PriceTypeId, i64)],
) -> anyhow::Result<()> {
    sqlx::query("delete from prices where price_list_id = $1")
        .bind(list.to_string())
        .execute(&mut **change)
        .await?;
    for (zone, price_type, minor) in prices {
        sqlx::query(
            "insert into prices (price_list_id, zone, price_type_id, amount_minor) \
             values ($1, $2, $3, $4)",
        )
        .bind(list.to_string())
        .bind(*zone)
        .bind(price_type.to_string())
        .bind(*minor)
        .execute(&mut **change)
        .await?;
    }
    Ok(())
}

#[boxed]
pub async fn offer(
    change: &mut Change<'_>,
    new: OfferId,
    key: &str,
    season: SeasonId,
    kind: OfferKind,
    rules: &PackageRules,
) -> anyhow::Result<OfferId> {
    written!(
        change,
        "insert into offers (id, key, season_id, kind, document) values ($1, $2, $3, $4, $5) \
         on conflict (key) do update set season_id = $3, kind = $4, document = $5 returning id",
        new.to_string(),
        key,
        season.to_string(),
        kind.as_str(),
        serde_json::to_string(rules)?,
    )
}

#[boxed]
pub async fn extra(
    change: &mut Change<'_>,
    new: ExtraId,
    key: &str,
    kind: ExtraKind,
) -> anyhow::Result<ExtraId> {
    written!(
        change,
        "insert into extras (id, key, kind) values ($1, $2, $3) \
         on conflict (key) do update set kind = $3 returning id",
        new.to_string(),
        key,
        kind.as_str(),
    )
}

/// Whether something becomes of subscriptions with this package that has not been done yet.
#[boxed]
pub async fn are_renewed(conn: &mut Conn, package: &str) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select 1 from renewals r join order_items i on i.id = r.item_id \
         join offers f on f.id = i.offer_id where f.key = $1 \
         and r.ended_at_ms is null and r.new_order_id is null limit 1",
    )
    .bind(package)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}
