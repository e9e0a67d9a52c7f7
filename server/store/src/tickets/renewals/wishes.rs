//! Other seats that holders ask for.

use crate::{Conn, bulk, columns::Columns};
use domain::{
    id::{OfferId, Ordinal, RenewalId, SeasonId, VenueId, WishPairId},
    moment::Moment,
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    pub renewal: RenewalId,
    /// From 0, the best first.
    pub position: u32,
    pub offer: OfferId,
    pub venue: VenueId,
    pub seat: Ordinal,
    pub price_type: String,
    /// JSON: the tickets with their terms, frozen when it was asked for.
    pub terms: String,
    pub total_minor: i64,
    pub asked_at: Moment,
    /// None: not decided.
    pub result: Option<String>,
    /// The same in a wish of another renewal, which is granted with it or not at all.
    pub pair: Option<WishPairId>,
}

/// Instead of those named before.
#[boxed]
pub async fn set_wishes(
    conn: &mut Conn,
    renewal: RenewalId,
    wishes: &[Wish],
) -> anyhow::Result<()> {
    sqlx::query("delete from renewal_wishes where renewal_id = $1")
        .bind(renewal.to_string())
        .execute(&mut *conn)
        .await?;
    let sql = "insert into renewal_wishes (renewal_id, position, offer_id, venue_id, \
               seat_ordinal, price_type, terms, total_minor, asked_at_ms, pair_id)";
    bulk::insert(conn, sql, 10, wishes, |insert, wish| {
        insert
            .bind(wish.renewal.to_string())
            .bind(i64::from(wish.position))
            .bind(wish.offer.to_string())
            .bind(wish.venue.to_string())
            .bind(i64::from(wish.seat.0))
            .bind(&wish.price_type)
            .bind(&wish.terms)
            .bind(wish.total_minor)
            .bind(wish.asked_at.0)
            .bind(wish.pair.map(|pair| pair.to_string()))
    })
    .await?;
    Ok(())
}

fn wish_of(row: &AnyRow) -> anyhow::Result<Wish> {
    Ok(Wish {
        renewal: row.id("renewal_id")?,
        position: row.number("position")?,
        offer: row.id("offer_id")?,
        venue: row.id("venue_id")?,
        seat: Ordinal(row.number("seat_ordinal")?),
        price_type: row.text("price_type")?,
        terms: row.text("terms")?,
        total_minor: row.int("total_minor")?,
        asked_at: row.moment("asked_at_ms")?,
        result: row.text_or_none("result")?,
        pair: row.id_or_none("pair_id")?,
    })
}

#[boxed]
pub async fn wishes_of(conn: &mut Conn, renewal: RenewalId) -> anyhow::Result<Vec<Wish>> {
    sqlx::query(
        "select renewal_id, position, offer_id, venue_id, seat_ordinal, price_type, terms, \
         total_minor, asked_at_ms, result, pair_id from renewal_wishes where renewal_id = $1 \
         order by position",
    )
    .bind(renewal.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(wish_of)
    .collect()
}

/// The two wishes that are granted together.
#[boxed]
pub async fn wishes_of_pair(conn: &mut Conn, pair: WishPairId) -> anyhow::Result<Vec<Wish>> {
    sqlx::query(
        "select renewal_id, position, offer_id, venue_id, seat_ordinal, price_type, terms, \
         total_minor, asked_at_ms, result, pair_id from renewal_wishes where pair_id = $1 \
         order by renewal_id",
    )
    .bind(pair.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(wish_of)
    .collect()
}

/// Of renewals into this season that are open and not decided.
#[boxed]
pub async fn wishes(conn: &mut Conn, season: SeasonId) -> anyhow::Result<Vec<Wish>> {
    sqlx::query(
        "select w.renewal_id, w.position, w.offer_id, w.venue_id, w.seat_ordinal, w.price_type, \
         w.terms, w.total_minor, w.asked_at_ms, w.result, w.pair_id \
         from renewals r join renewal_wishes w on w.renewal_id = r.id \
         where r.season_id = $1 and r.ended_at_ms is null and r.new_order_id is null \
         and r.granted_at_ms is null order by w.renewal_id, w.position",
    )
    .bind(season.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(wish_of)
    .collect()
}

/// What became of the wishes of a renewal, in their order.
#[boxed]
pub async fn set_results(
    conn: &mut Conn,
    renewal: RenewalId,
    results: &[&str],
) -> anyhow::Result<()> {
    for (position, result) in results.iter().enumerate() {
        sqlx::query(
            "update renewal_wishes set result = $3 where renewal_id = $1 and position = $2",
        )
        .bind(renewal.to_string())
        .bind(position as i64)
        .bind(*result)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}
