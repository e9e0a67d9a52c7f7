//! Baskets and their lines.

/// How sure it is that a person is behind the basket's browser: 2, 1 or 0; and 4 more while it
/// exchanges a ticket.
macro_rules! sign {
    ($basket:literal) => {
        concat!(
            "(select case when s.address_given = 1 or s.account_id is not null then 2 \
             when s.has_looked = 1 then 1 else 0 end \
             + case when exists (select 1 from exchange_wishes w where w.session_id = s.id) \
             then 4 else 0 end from sessions s where s.id = ",
            $basket,
            ".session_id) as sign"
        )
    };
}

pub mod checkout;
pub mod codes;
mod contents;
pub mod counter_sales;
pub mod offers;
mod ordered;

pub use contents::{BasketContents, Seen, contents, seen};
pub use ordered::insert_ordered;

use crate::{Conn, bulk};
use domain::{
    id::{
        AccountId, BasketId, BasketItemId, BasketLineId, Ordinal, PerformanceId, PersonId,
        PriceTypeId, SessionId, VenueId,
    },
    moment::Moment,
    people::actor::Channel,
    sales::pricing::Terms,
    seats::hold::PersonSign,
};
use sqlx::Row;
use std::collections::BTreeSet;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BasketRow {
    pub id: BasketId,
    pub ends_at: Moment,
    pub extensions: u32,
    /// Of its browser.
    pub sign: PersonSign,
    /// Its browser exchanges a ticket for what it holds.
    pub is_exchange: bool,
}

/// The session's basket that no order has taken over.
#[boxed]
pub async fn open(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<BasketRow>> {
    let row = sqlx::query(concat!(
        "select id, ends_at_ms, extensions, ",
        sign!("baskets"),
        " from baskets where session_id = $1 and ordered_at_ms is null"
    ))
    .bind(session.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(|row| basket_of(&row)).transpose()
}

/// The same, locked until the transaction ends: whoever changes a basket locks it first, and
/// reads its end only then. `select … for update` is unknown to SQLite; a change that changes
/// nothing locks on both. None also when an order took it over at the same moment.
#[boxed]
pub async fn lock(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<BasketRow>> {
    let row = sqlx::query(concat!(
        "update baskets set ends_at_ms = ends_at_ms \
             where session_id = $1 and ordered_at_ms is null \
             returning id, ends_at_ms, extensions, ",
        sign!("baskets")
    ))
    .bind(session.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(|row| basket_of(&row)).transpose()
}

/// Nobody opens, fills or orders a basket until the transaction ends; who does so now is waited
/// for. PostgreSQL alone knows and needs it: SQLite writes for one after the other.
#[boxed]
pub async fn lock_all(conn: &mut Conn) -> anyhow::Result<()> {
    sqlx::raw_sql("lock table baskets in share mode").execute(conn).await?;
    Ok(())
}

fn basket_of(row: &sqlx::any::AnyRow) -> anyhow::Result<BasketRow> {
    let sign = row.try_get::<i64, _>(3)?;
    Ok(BasketRow {
        id: row.try_get::<String, _>(0)?.parse()?,
        ends_at: Moment(row.try_get(1)?),
        extensions: u32::try_from(row.try_get::<i64, _>(2)?)?,
        sign: match sign % 4 {
            2 => PersonSign::Address,
            1 => PersonSign::Page,
            _ => PersonSign::Nothing,
        },
        is_exchange: sign >= 4,
    })
}

/// A basket that may be opened.
#[derive(Clone, Copy, Debug)]
pub struct NewBasket<'a> {
    pub id: BasketId,
    pub session: SessionId,
    pub channel: Channel,
    pub ends_at: Moment,
    /// To which its seats count, as `seats::limits::count_basket` says it of one that was there.
    pub network: Option<&'a str>,
    pub account: Option<AccountId>,
    pub now: Moment,
}

/// The session's open basket, locked as `lock` does it; `new` is opened if there is none. Two
/// requests of a session at once share the first one's.
#[boxed]
pub async fn lock_or_open(conn: &mut Conn, new: &NewBasket<'_>) -> anyhow::Result<BasketRow> {
    let row = sqlx::query(concat!(
        "insert into baskets (id, session_id, channel, created_at_ms, ends_at_ms, extensions, \
         network_hash, counted_account_id) values ($1, $2, $3, $4, $5, 0, $6, $7) \
         on conflict (session_id) where ordered_at_ms is null \
         do update set ends_at_ms = baskets.ends_at_ms returning id, ends_at_ms, extensions, ",
        sign!("baskets")
    ))
    .bind(new.id.to_string())
    .bind(new.session.to_string())
    .bind(new.channel.as_str())
    .bind(new.now.0)
    .bind(new.ends_at.0)
    .bind(new.network)
    .bind(new.account.map(|account| account.to_string()))
    .fetch_one(conn)
    .await?;
    basket_of(&row)
}

/// Of a basket that the caller locked.
#[boxed]
pub async fn set_end(
    conn: &mut Conn,
    basket: BasketId,
    ends_at: Moment,
    extensions: u32,
) -> anyhow::Result<()> {
    sqlx::query("update baskets set ends_at_ms = $2, extensions = $3 where id = $1")
        .bind(basket.to_string())
        .bind(ends_at.0)
        .bind(i64::from(extensions))
        .execute(conn)
        .await?;
    Ok(())
}

/// A line with whether its seats are still held.
#[derive(Clone, Debug, PartialEq)]
pub struct LineRow {
    pub id: BasketLineId,
    pub performance: PerformanceId,
    pub venue: VenueId,
    pub seat: Option<Ordinal>,
    pub area: Option<String>,
    pub quantity: u32,
    pub zone: String,
    pub price_type_id: PriceTypeId,
    pub price_minor: i64,
    /// What was asked for, where the house chose the seats; else empty.
    pub wish: String,
    pub added_at: Moment,
    pub held: bool,
    /// The subscription or package that it belongs to.
    pub item: Option<BasketItemId>,
    /// How the price comes about; None: it stands by itself.
    pub terms: Option<Terms>,
    /// For whom; None: whoever buys.
    pub beneficiary: Option<PersonId>,
    /// Its seat is on offer for resale, and its holder was promised so much: it costs no less.
    pub promised_minor: Option<i64>,
}

/// Lines that were not taken out and whose loss was not told yet, oldest first.
#[boxed]
pub async fn lines(conn: &mut Conn, basket: BasketId, now: Moment) -> anyhow::Result<Vec<LineRow>> {
    lines_since(conn, basket, Moment(i64::MAX), now).await
}

/// The same with the lines that ended after `since`, except those that the shopper gave back. A
/// seat that another line of this basket holds by now counts as held.
#[boxed]
pub async fn lines_since(
    conn: &mut Conn,
    basket: BasketId,
    since: Moment,
    now: Moment,
) -> anyhow::Result<Vec<LineRow>> {
    select_lines(conn, basket, since, now, false).await
}

/// The same with the lines that the shopper gave back.
#[boxed]
pub async fn all_lines_since(
    conn: &mut Conn,
    basket: BasketId,
    since: Moment,
    now: Moment,
) -> anyhow::Result<Vec<LineRow>> {
    select_lines(conn, basket, since, now, true).await
}

async fn select_lines(
    conn: &mut Conn,
    basket: BasketId,
    since: Moment,
    now: Moment,
    with_given_back: bool,
) -> anyhow::Result<Vec<LineRow>> {
    let rows = sqlx::query(
        "select line.id, line.performance_id, line.venue_id, line.seat_ordinal, line.area, \
         line.quantity, line.zone, line.price_type_id, line.price_minor, line.wish, \
         line.added_at_ms, case when claims.holder_id is not null or places.holder_id is not null \
         then 1 else 0 end, line.item_id, line.terms, line.beneficiary_id, r.promised_minor \
         from basket_lines as line left join claims on claims.performance_id = line.performance_id \
         and claims.seat_ordinal = line.seat_ordinal and claims.holder = 'basket' \
         and claims.holder_id = line.basket_id and claims.held_until_ms > $2 \
         left join releases as r on r.id = claims.release_id \
         left join area_claims as places on places.id = line.id and places.holder = 'basket' \
         and places.held_until_ms > $2 \
         where line.basket_id = $1 and (line.ended_at_ms is null or \
           (line.ended_at_ms > $3 and line.given_back <= $4)) \
         order by line.added_at_ms, line.id",
    )
    .bind(basket.to_string())
    .bind(now.0)
    .bind(since.0)
    .bind(i64::from(with_given_back))
    .fetch_all(&mut *conn)
    .await?;
    let mut rows: Vec<LineRow> = rows.iter().map(line_of).collect::<anyhow::Result<_>>()?;
    lose_whole_items(conn, &mut rows).await?;
    Ok(rows)
}

/// A fixed subscription that lost one of its seats is lost with all of them: nobody sells the
/// rest as one. Programs whose clocks differ can see its end at different moments.
async fn lose_whole_items(conn: &mut Conn, rows: &mut [LineRow]) -> anyhow::Result<()> {
    let lost = rows.iter().filter(|row| !row.held).filter_map(|row| row.item);
    let lost: BTreeSet<BasketItemId> = lost.collect();
    for id in lost {
        if offers::item(conn, id).await?.is_some_and(|item| item.terms.is_whole) {
            rows.iter_mut().filter(|row| row.item == Some(id)).for_each(|row| row.held = false);
        }
    }
    Ok(())
}

fn line_of(row: &sqlx::any::AnyRow) -> anyhow::Result<LineRow> {
    let seat = row.try_get::<Option<i64>, _>(3)?.map(u32::try_from).transpose()?;
    let terms = row.try_get::<Option<String>, _>(13)?;
    Ok(LineRow {
        id: row.try_get::<String, _>(0)?.parse()?,
        performance: row.try_get::<String, _>(1)?.parse()?,
        venue: row.try_get::<String, _>(2)?.parse()?,
        seat: seat.map(Ordinal),
        area: row.try_get(4)?,
        quantity: u32::try_from(row.try_get::<i64, _>(5)?)?,
        zone: row.try_get(6)?,
        price_type_id: row.try_get::<String, _>(7)?.parse()?,
        price_minor: row.try_get(8)?,
        wish: row.try_get(9)?,
        added_at: Moment(row.try_get(10)?),
        held: row.try_get::<i64, _>(11)? == 1,
        item: row.try_get::<Option<String>, _>(12)?.map(|id| id.parse()).transpose()?,
        terms: terms.map(|terms| serde_json::from_str(&terms)).transpose()?,
        beneficiary: row.try_get::<Option<String>, _>(14)?.map(|id| id.parse()).transpose()?,
        promised_minor: row.try_get(15)?,
    })
}

/// Adds lines, in one statement.
#[boxed]
pub async fn insert_lines(
    conn: &mut Conn,
    basket: BasketId,
    lines: &[LineRow],
) -> anyhow::Result<()> {
    let sql = "insert into basket_lines (id, basket_id, offer, performance_id, venue_id, \
               seat_ordinal, area, quantity, zone, price_type_id, price_minor, added_at_ms, wish, \
               item_id, terms, beneficiary_id)";
    let terms = |line: &LineRow| line.terms.as_ref().map(serde_json::to_string).transpose();
    let mut terms = lines.iter().map(terms).collect::<Result<Vec<_>, _>>()?.into_iter();
    bulk::insert(conn, sql, 16, lines, |insert, line| {
        insert
            .bind(line.id.to_string())
            .bind(basket.to_string())
            .bind("ticket")
            .bind(line.performance.to_string())
            .bind(line.venue.to_string())
            .bind(line.seat.map(|seat| i64::from(seat.0)))
            .bind(line.area.as_deref())
            .bind(i64::from(line.quantity))
            .bind(&line.zone)
            .bind(line.price_type_id.to_string())
            .bind(line.price_minor)
            .bind(line.added_at.0)
            .bind(&line.wish)
            .bind(line.item.map(|item| item.to_string()))
            .bind(terms.next().flatten())
            .bind(line.beneficiary.map(|person| person.to_string()))
    })
    .await?;
    Ok(())
}

/// Of a line of a basket that the caller locked.
#[boxed]
pub async fn set_price(
    conn: &mut Conn,
    line: BasketLineId,
    price_type_id: PriceTypeId,
    terms: &Terms,
) -> anyhow::Result<()> {
    sqlx::query(
        "update basket_lines set price_type_id = $2, price_minor = $3, terms = $4 where id = $1",
    )
    .bind(line.to_string())
    .bind(price_type_id.to_string())
    .bind(terms.listed_minor)
    .bind(serde_json::to_string(terms)?)
    .execute(conn)
    .await?;
    Ok(())
}

/// Of a line of a basket that the caller locked: it stands by itself. Its price is set beside this.
#[boxed]
pub async fn take_out_of_item(conn: &mut Conn, line: BasketLineId) -> anyhow::Result<()> {
    sqlx::query("update basket_lines set item_id = null where id = $1")
        .bind(line.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Of a line of a basket that the caller locked.
#[boxed]
pub async fn set_beneficiary(
    conn: &mut Conn,
    line: BasketLineId,
    beneficiary: Option<PersonId>,
) -> anyhow::Result<()> {
    sqlx::query("update basket_lines set beneficiary_id = $2 where id = $1")
        .bind(line.to_string())
        .bind(beneficiary.map(|person| person.to_string()))
        .execute(conn)
        .await?;
    Ok(())
}

/// The shopper gave its seat or places back.
#[boxed]
pub async fn give_back_line(
    conn: &mut Conn,
    line: BasketLineId,
    now: Moment,
) -> anyhow::Result<()> {
    let sql = "update basket_lines set ended_at_ms = $2, given_back = 1 \
               where id = $1 and ended_at_ms is null";
    sqlx::query(sql).bind(line.to_string()).bind(now.0).execute(conn).await?;
    Ok(())
}

/// Its time ran out, and that was told; or the house chose another seat for it.
#[boxed]
pub async fn end_line(conn: &mut Conn, line: BasketLineId, now: Moment) -> anyhow::Result<()> {
    sqlx::query("update basket_lines set ended_at_ms = $2 where id = $1 and ended_at_ms is null")
        .bind(line.to_string())
        .bind(now.0)
        .execute(conn)
        .await?;
    Ok(())
}
