//! What can be bought beside single tickets, and what a basket has of it.

use crate::{Conn, catalogue::Change};
use anyhow::Context;
use domain::{
    id::{BasketId, BasketItemId, OfferId, OrderId, OrderItemId},
    moment::Moment,
    sales::{
        offer::{OfferKind, offering::OfferRow},
        pricing::Package,
    },
};
use serde::{Deserialize, Serialize};
use sqlx::{Row, any::AnyRow};

/// By their keys.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<OfferRow>> {
    let rows = sqlx::query("select id, key, season_id, kind, document from offers order by key")
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            let (key, kind): (String, String) = (row.try_get(1)?, row.try_get(3)?);
            let rules = serde_json::from_str(row.try_get(4)?)
                .with_context(|| format!("the rules of the offer {key}"))?;
            Ok(OfferRow {
                id: row.try_get::<String, _>(0)?.parse()?,
                season: row.try_get::<String, _>(2)?.parse()?,
                kind: OfferKind::parse(&kind).with_context(|| format!("{kind} is no offer"))?,
                key,
                rules,
            })
        })
        .collect()
}

#[boxed]
pub async fn insert(change: &mut Change<'_>, new: &OfferRow) -> anyhow::Result<()> {
    sqlx::query(
        "insert into offers (id, key, season_id, kind, document) values ($1, $2, $3, $4, $5)",
    )
    .bind(new.id.to_string())
    .bind(&new.key)
    .bind(new.season.to_string())
    .bind(new.kind.as_str())
    .bind(serde_json::to_string(&new.rules)?)
    .execute(&mut **change)
    .await?;
    Ok(())
}

/// What the rules said of an item when it was put into the basket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemTerms {
    pub package: Package,
    /// All its tickets go together, or none.
    pub is_whole: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ItemRow {
    pub id: BasketItemId,
    pub offer: OfferId,
    pub terms: ItemTerms,
}

/// Oldest first; also those whose tickets were all taken out.
#[boxed]
pub async fn items(conn: &mut Conn, basket: BasketId) -> anyhow::Result<Vec<ItemRow>> {
    let rows = sqlx::query(
        "select id, offer_id, terms from basket_items where basket_id = $1 \
         order by added_at_ms, id",
    )
    .bind(basket.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter().map(item_of).collect()
}

#[boxed]
pub async fn item(conn: &mut Conn, item: BasketItemId) -> anyhow::Result<Option<ItemRow>> {
    let row = sqlx::query("select id, offer_id, terms from basket_items where id = $1")
        .bind(item.to_string())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(item_of).transpose()
}

fn item_of(row: &AnyRow) -> anyhow::Result<ItemRow> {
    Ok(ItemRow {
        id: row.try_get::<String, _>(0)?.parse()?,
        offer: row.try_get::<String, _>(1)?.parse()?,
        terms: serde_json::from_str(row.try_get(2)?).context("an item's frozen terms")?,
    })
}

#[boxed]
pub async fn insert_item(
    conn: &mut Conn,
    basket: BasketId,
    item: &ItemRow,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into basket_items (id, basket_id, offer_id, terms, added_at_ms) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(item.id.to_string())
    .bind(basket.to_string())
    .bind(item.offer.to_string())
    .bind(serde_json::to_string(&item.terms)?)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// An item of an order, whose tickets name it.
#[boxed]
pub async fn insert_order_item(
    conn: &mut Conn,
    order: OrderId,
    item: OrderItemId,
    offer: OfferId,
) -> anyhow::Result<()> {
    sqlx::query("insert into order_items (id, order_id, offer_id) values ($1, $2, $3)")
        .bind(item.to_string())
        .bind(order.to_string())
        .bind(offer.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// The items of an order with their offers.
#[boxed]
pub async fn order_items(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Vec<(OrderItemId, OfferId)>> {
    let rows = sqlx::query("select id, offer_id from order_items where order_id = $1")
        .bind(order.to_string())
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            let (id, offer): (String, String) = (row.try_get(0)?, row.try_get(1)?);
            Ok((id.parse()?, offer.parse()?))
        })
        .collect()
}
