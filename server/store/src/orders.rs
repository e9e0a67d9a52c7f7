//! Orders and their lines.

macro_rules! order_columns {
    () => {
        "id, code, secret, idempotency_key, basket_id, session_id, person_id, channel, \
         given_name, family_name, email, language, currency, total_minor, quote, placed_at_ms, \
         pay_by_ms, paid_at_ms, ended_at_ms, end_cause, keeps_card, sealed_secret, \
         operator_id, point_of_sale_id, till_session_id"
    };
}

pub mod address;
pub mod caller_keys;
mod expiry;
pub mod extras;
mod insert;
pub mod invitations;
mod payer;
mod rare;
pub mod repeats;
pub mod reserved;
pub mod reserved_mails;
pub mod seats;
mod seller;
pub mod shares;
pub mod stages;

pub use expiry::to_expire;
pub use insert::{CountedFor, insert, insert_lines};
pub use payer::{is_payer, note_payer};
pub use rare::{Rare, by_secret_with_rare};
pub use seller::OrderSeller;

use crate::{
    Conn,
    columns::{Columns, has_no_nul},
};
use anyhow::Context;
use domain::{
    id::{
        BasketId, CompanyId, OrderId, OrderItemId, OrderLineId, Ordinal, PerformanceId, PersonId,
        PriceTypeId, SessionId, TaxTreatmentId,
    },
    moment::Moment,
    people::actor::Channel,
    tickets::link::{KeptSecret, SecretLookup},
    wording::typed_code::order_code,
};
use sqlx::any::AnyRow;
use std::collections::BTreeSet;

#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub id: OrderId,
    pub code: String,
    pub secret: KeptSecret,
    pub idempotency_key: String,
    pub basket: BasketId,
    pub session: SessionId,
    pub person: PersonId,
    pub channel: Channel,
    pub seller: OrderSeller,
    pub given_name: String,
    pub family_name: String,
    pub email: String,
    pub language: String,
    pub currency: String,
    pub total_minor: i64,
    /// JSON of `domain::sales::pricing::Quote`.
    pub quote: String,
    pub placed_at: Moment,
    pub pay_by: Moment,
    pub paid_at: Option<Moment>,
    pub ended_at: Option<Moment>,
    pub end_cause: Option<String>,
    /// The card that pays is kept, for the renewal of what the order sells.
    pub keeps_card: bool,
}

impl Order {
    /// Nobody waits for its money any more.
    pub fn is_over(&self) -> bool {
        self.paid_at.is_some() || self.ended_at.is_some()
    }

    /// Paid, or to be paid by an invoice; not given back as a whole.
    pub fn stands(&self) -> bool {
        self.paid_at.is_some() && self.ended_at.is_none()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct OrderLine {
    pub id: OrderLineId,
    pub offer: Offer,
    pub zone: String,
    pub price_type_id: Option<PriceTypeId>,
    pub beneficiary: Option<PersonId>,
    pub selling: CompanyId,
    pub organising: CompanyId,
    pub due_minor: i64,
    pub tax_treatment: TaxTreatmentId,
    pub tax_rate_ppm: i64,
    pub tax_minor: i64,
    /// The subscription or package that it belongs to.
    pub item: Option<OrderItemId>,
    /// The share of the order that it is paid with.
    pub share: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Offer {
    Seat {
        performance: PerformanceId,
        ordinal: Ordinal,
    },
    Place {
        performance: PerformanceId,
        area: String,
    },
    Fee {
        key: String,
    },
    /// A pass, an extra, a donation: `order_extras` says which.
    Extra,
}

impl Offer {
    /// Of a ticket.
    pub fn performance(&self) -> Option<PerformanceId> {
        match self {
            Self::Seat { performance, .. } | Self::Place { performance, .. } => Some(*performance),
            Self::Fee { .. } | Self::Extra => None,
        }
    }
}

#[boxed]
pub async fn by_id(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<Order>> {
    let sql = concat!("select ", order_columns!(), " from orders where id = $1");
    one(conn, sql, &order.to_string()).await
}

#[boxed]
pub async fn by_secret(conn: &mut Conn, secret: &SecretLookup) -> anyhow::Result<Option<Order>> {
    let sql = concat!(
        "select ",
        order_columns!(),
        " from orders where secret in ($1, $2) and (secret = $1 or sealed_secret is null)"
    );
    let row = sqlx::query(sql).bind(&secret.digest).bind(&secret.plain);
    row.fetch_optional(conn).await?.as_ref().map(order).transpose()
}

/// By the code that people read out, as somebody types or copies it.
#[boxed]
pub async fn by_code(conn: &mut Conn, typed: &str) -> anyhow::Result<Option<Order>> {
    let Some(code) = order_code(typed) else { return Ok(None) };
    one(conn, concat!("select ", order_columns!(), " from orders where code = $1"), &code).await
}

/// Locked as `lock` does, by one of its attempts, with the version of what staff set; None for a
/// reference that nobody knows.
#[boxed]
pub async fn lock_of_attempt(
    conn: &mut Conn,
    reference: &str,
) -> anyhow::Result<Option<(Order, String)>> {
    if !has_no_nul(reference) {
        return Ok(None);
    }
    let sql = concat!(
        "update orders set pay_by_ms = pay_by_ms \
         where id = (select order_id from payments where reference = $1) returning ",
        order_columns!(),
        ", (select c.version from catalogue c where c.id = 1) as catalogue"
    );
    let row = sqlx::query(sql).bind(reference).fetch_optional(conn).await?;
    row.map(|row| Ok((order(&row)?, row.text("catalogue")?))).transpose()
}

#[boxed]
pub async fn by_key(conn: &mut Conn, key: &str) -> anyhow::Result<Option<Order>> {
    let sql = concat!("select ", order_columns!(), " from orders where idempotency_key = $1");
    one(conn, sql, key).await
}

/// The order as it is, locked until the transaction ends: whoever changes what belongs to an
/// order locks it first. `select … for update` is unknown to SQLite; a change that changes
/// nothing locks on both.
#[boxed]
pub async fn lock(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<Order>> {
    let sql = concat!(
        "update orders set pay_by_ms = pay_by_ms where id = $1 returning ",
        order_columns!()
    );
    one(conn, sql, &order.to_string()).await
}

async fn one(conn: &mut Conn, sql: &'static str, key: &str) -> anyhow::Result<Option<Order>> {
    if !has_no_nul(key) {
        return Ok(None);
    }
    sqlx::query(sql).bind(key).fetch_optional(conn).await?.map(|row| order(&row)).transpose()
}

fn channel(row: &AnyRow) -> anyhow::Result<Channel> {
    let text = row.text("channel")?;
    Channel::parse(&text).with_context(|| format!("{text} is no channel"))
}

fn order(row: &AnyRow) -> anyhow::Result<Order> {
    Ok(Order {
        id: row.id("id")?,
        code: row.text("code")?,
        secret: row.kept_secret()?,
        idempotency_key: row.text("idempotency_key")?,
        basket: row.id("basket_id")?,
        session: row.id("session_id")?,
        person: row.id("person_id")?,
        channel: channel(row)?,
        seller: OrderSeller {
            operator: row.id_or_none("operator_id")?,
            point_of_sale: row.id_or_none("point_of_sale_id")?,
            till: row.id_or_none("till_session_id")?,
        },
        given_name: row.text("given_name")?,
        family_name: row.text("family_name")?,
        email: row.text("email")?,
        language: row.text("language")?,
        currency: row.text("currency")?,
        total_minor: row.int("total_minor")?,
        quote: row.text("quote")?,
        placed_at: row.moment("placed_at_ms")?,
        pay_by: row.moment("pay_by_ms")?,
        paid_at: row.moment_or_none("paid_at_ms")?,
        ended_at: row.moment_or_none("ended_at_ms")?,
        end_cause: row.text_or_none("end_cause")?,
        keeps_card: row.int("keeps_card")? == 1,
    })
}

/// In the order of their position; without cancelled ones.
/// How many of the lines are seats.
pub fn seats(lines: &[OrderLine]) -> u64 {
    lines.iter().filter(|line| matches!(line.offer, Offer::Seat { .. })).count() as u64
}

/// The general admission tickets among the lines.
pub fn places(lines: &[OrderLine]) -> impl Iterator<Item = (PerformanceId, &str, OrderLineId)> {
    lines.iter().filter_map(|line| match &line.offer {
        Offer::Place { performance, area } => Some((*performance, area.as_str(), line.id)),
        Offer::Seat { .. } | Offer::Fee { .. } | Offer::Extra => None,
    })
}

/// The lines' performances, each once, in the order of their identity.
pub fn performances(lines: &[OrderLine]) -> Vec<PerformanceId> {
    let all: BTreeSet<_> = lines.iter().filter_map(|line| line.offer.performance()).collect();
    all.into_iter().collect()
}

#[boxed]
pub async fn lines(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<OrderLine>> {
    Ok(lines_and_cancelled(conn, order).await?.0)
}

/// Those that stand, and those that were cancelled, each in the order of their position.
#[boxed]
pub async fn lines_and_cancelled(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<(Vec<OrderLine>, Vec<OrderLine>)> {
    let rows = sqlx::query(
        "select id, offer, fee, performance_id, seat_ordinal, area, zone, price_type_id, \
         beneficiary_id, selling_company_id, organising_company_id, due_minor, \
         tax_treatment_id, tax_rate_ppm, tax_minor, item_id, share, cancelled_at_ms \
         from order_lines where order_id = $1 order by position",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?;
    let (mut standing, mut cancelled) = (Vec::new(), Vec::new());
    for row in &rows {
        let line = OrderLine {
            id: row.id("id")?,
            offer: offer(row)?,
            zone: row.text("zone")?,
            price_type_id: row.id_or_none("price_type_id")?,
            beneficiary: row.id_or_none("beneficiary_id")?,
            selling: row.id("selling_company_id")?,
            organising: row.id("organising_company_id")?,
            due_minor: row.int("due_minor")?,
            tax_treatment: row.id("tax_treatment_id")?,
            tax_rate_ppm: row.int("tax_rate_ppm")?,
            tax_minor: row.int("tax_minor")?,
            item: row.id_or_none("item_id")?,
            share: row.number("share")?,
        };
        match row.moment_or_none("cancelled_at_ms")? {
            None => standing.push(line),
            Some(_) => cancelled.push(line),
        }
    }
    Ok((standing, cancelled))
}

fn offer(row: &AnyRow) -> anyhow::Result<Offer> {
    match row.text("offer")?.as_str() {
        "fee" => return Ok(Offer::Fee { key: row.text("fee")? }),
        "good" => return Ok(Offer::Extra),
        _ => {}
    }
    let performance = row.id("performance_id")?;
    Ok(match row.int_or_none("seat_ordinal")? {
        Some(_) => Offer::Seat { performance, ordinal: Ordinal(row.number("seat_ordinal")?) },
        None => Offer::Place { performance, area: row.text("area")? },
    })
}

/// All of it is covered, by money or by receivables, and its tickets are valid. An order that had
/// ended and is completed by late money lives again.
#[boxed]
pub async fn mark_paid(conn: &mut Conn, order: OrderId, at: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update orders set paid_at_ms = $2, to_invoice_ms = $2, ended_at_ms = null, \
         end_cause = null where id = $1",
    )
    .bind(order.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// The first end's time stays when its cause is named anew (late money for an expired order).
#[boxed]
pub async fn mark_ended(
    conn: &mut Conn,
    order: OrderId,
    at: Moment,
    cause: &str,
) -> anyhow::Result<()> {
    sqlx::query(
        "update orders set ended_at_ms = coalesce(ended_at_ms, $2), end_cause = $3 where id = $1",
    )
    .bind(order.to_string())
    .bind(at.0)
    .bind(cause)
    .execute(conn)
    .await?;
    Ok(())
}
