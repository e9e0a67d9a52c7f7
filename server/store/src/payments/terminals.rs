//! Payments at card terminals that the house speaks to: begun, decided, and then in one order or
//! given back.

mod changes;

pub use changes::{
    close_back, count_try, end, give_back, insert, lease, look_at, mark_settled_at, mark_sold,
    mark_taken, name, note, settle_back, want_cancelled,
};

use crate::{Conn, columns::Columns, payments::money};
use anyhow::Context;
use domain::{
    id::{CompanyId, OrderId, RefundId, SessionId, TerminalPaymentId},
    moment::Moment,
    money::Money,
    payments::terminal::{TerminalBack, TerminalEnd},
    people::actor::{Channel, Seller},
    sales::outlet::Outlet,
};
use sqlx::any::AnyRow;

/// The sale that it pays, as it was shown, and what makes an order of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalSaleRow {
    pub seller: Seller,
    /// The order's.
    pub idempotency_key: String,
    pub total_minor: i64,
    /// What tickets pay of it that are exchanged for it.
    pub exchange_minor: Option<i64>,
    pub shown: String,
    pub family_name: String,
    pub email: String,
    pub language: String,
    /// The cash that was handed over for the rest.
    pub given_minor: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalPayment {
    pub id: TerminalPaymentId,
    pub reference: String,
    /// By its name in the configuration.
    pub terminal: String,
    pub sale: TerminalSaleRow,
    /// What it was asked for.
    pub amount: Money,
    /// Sells most of that. None: nobody has kept it, in rows of a former program.
    pub company: Option<CompanyId>,
    pub begun_at: Moment,
    pub provider_id: Option<String>,
    pub cancel_at: Option<Moment>,
    /// None: nothing is left to be done.
    pub ask_at: Option<Moment>,
    pub asked: i64,
    pub taken: Option<TerminalTaken>,
    /// It ended without money.
    pub end: Option<TerminalEnd>,
    pub order: Option<OrderId>,
    pub back: Option<TerminalGivenBack>,
    pub noted_at: Option<Moment>,
}

/// What the terminal took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalTaken {
    pub at: Moment,
    pub amount: Money,
    /// The provider's name for it.
    pub capture: String,
}

/// It goes back to the card, or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalGivenBack {
    pub refund: RefundId,
    pub why: TerminalBack,
    pub tries: u32,
    pub done_at: Option<Moment>,
    pub refused_at: Option<Moment>,
    /// Staff have paid it another way.
    pub settled_at: Option<Moment>,
}

impl TerminalSaleRow {
    /// What is to be paid in money.
    pub fn due_minor(&self) -> i64 {
        self.total_minor - self.exchange_minor.unwrap_or_default()
    }
}

impl TerminalPayment {
    /// Whether the terminal took money is not known yet.
    pub fn is_open(&self) -> bool {
        self.taken.is_none() && self.end.is_none()
    }

    /// What was taken waits for its order.
    pub fn is_unsold(&self) -> bool {
        self.taken.is_some() && self.order.is_none() && self.back.is_none()
    }
}

macro_rules! terminal_query {
    ($rest:literal) => {
        concat!(
            "select t.id, t.reference, t.session_id, t.channel, t.point_of_sale_id, \
             q.key as point_key, t.operator_id, t.till_session_id, t.idempotency_key, \
             t.terminal, t.amount_minor, t.currency, t.total_minor, t.exchange_minor, t.shown, \
             t.family_name, t.email, t.language, t.given_minor, t.begun_at_ms, \
             t.provider_id, t.cancel_at_ms, t.ask_at_ms, t.asked, t.approved_at_ms, \
             t.approved_minor, t.approved_currency, t.capture_id, t.end_cause, t.order_id, \
             t.refund_id, t.back_cause, t.tries, t.refunded_at_ms, t.refused_at_ms, \
             t.settled_at_ms, t.noted_at_ms, t.company_id \
             from terminal_payments t left join points_of_sale q on q.id = t.point_of_sale_id ",
            $rest
        )
    };
}

fn payment(row: &AnyRow) -> anyhow::Result<TerminalPayment> {
    let end = row.text_or_none("end_cause")?;
    let end = end.map(|it| TerminalEnd::parse(&it).with_context(|| format!("nothing ends {it}")));
    Ok(TerminalPayment {
        id: row.id("id")?,
        reference: row.text("reference")?,
        terminal: row.text("terminal")?,
        sale: sale(row)?,
        amount: money(row.int("amount_minor")?, &row.text("currency")?)?,
        company: row.id_or_none("company_id")?,
        begun_at: row.moment("begun_at_ms")?,
        provider_id: row.text_or_none("provider_id")?,
        cancel_at: row.moment_or_none("cancel_at_ms")?,
        ask_at: row.moment_or_none("ask_at_ms")?,
        asked: row.int("asked")?,
        taken: taken(row)?,
        end: end.transpose()?,
        order: row.id_or_none("order_id")?,
        back: back(row)?,
        noted_at: row.moment_or_none("noted_at_ms")?,
    })
}

fn sale(row: &AnyRow) -> anyhow::Result<TerminalSaleRow> {
    let channel = row.text("channel")?;
    let channel = Channel::parse(&channel).with_context(|| format!("{channel} is no channel"))?;
    let seller = Seller {
        outlet: Outlet { channel, point: row.text_or_none("point_key")? },
        point_of_sale: row.id_or_none("point_of_sale_id")?,
        operator: row.id_or_none("operator_id")?,
        till: row.id_or_none("till_session_id")?,
        session: row.id("session_id")?,
    };
    Ok(TerminalSaleRow {
        seller,
        idempotency_key: row.text("idempotency_key")?,
        total_minor: row.int("total_minor")?,
        exchange_minor: row.int_or_none("exchange_minor")?,
        shown: row.text("shown")?,
        family_name: row.text("family_name")?,
        email: row.text("email")?,
        language: row.text("language")?,
        given_minor: row.int_or_none("given_minor")?,
    })
}

fn taken(row: &AnyRow) -> anyhow::Result<Option<TerminalTaken>> {
    let Some(at) = row.moment_or_none("approved_at_ms")? else { return Ok(None) };
    let amount = money(row.int("approved_minor")?, &row.text("approved_currency")?)?;
    Ok(Some(TerminalTaken { at, amount, capture: row.text("capture_id")? }))
}

fn back(row: &AnyRow) -> anyhow::Result<Option<TerminalGivenBack>> {
    let Some(refund) = row.id_or_none("refund_id")? else { return Ok(None) };
    let why = row.text("back_cause")?;
    Ok(Some(TerminalGivenBack {
        refund,
        why: TerminalBack::parse(&why).with_context(|| format!("nothing goes back for {why}"))?,
        tries: row.number("tries")?,
        done_at: row.moment_or_none("refunded_at_ms")?,
        refused_at: row.moment_or_none("refused_at_ms")?,
        settled_at: row.moment_or_none("settled_at_ms")?,
    }))
}

#[boxed]
pub async fn by_id(
    conn: &mut Conn,
    id: TerminalPaymentId,
) -> anyhow::Result<Option<TerminalPayment>> {
    let found = sqlx::query(terminal_query!("where t.id = $1")).bind(id.to_string());
    found.fetch_optional(conn).await?.as_ref().map(payment).transpose()
}

/// Of the form that began it.
#[boxed]
pub async fn by_key(conn: &mut Conn, key: &str) -> anyhow::Result<Option<TerminalPayment>> {
    let found = sqlx::query(terminal_query!("where t.idempotency_key = $1")).bind(key);
    found.fetch_optional(conn).await?.as_ref().map(payment).transpose()
}

/// Which payment of a sale is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SalePayment {
    Newest,
    /// The first that the house owes: other payments may have come after it.
    Owed,
}

#[boxed]
pub async fn of_sale(
    conn: &mut Conn,
    sale: SessionId,
    which: SalePayment,
) -> anyhow::Result<Option<TerminalPayment>> {
    let sql = match which {
        SalePayment::Newest => terminal_query!(
            "where t.session_id = $1 order by t.begun_at_ms desc, t.id desc limit 1"
        ),
        SalePayment::Owed => terminal_query!(
            "where t.session_id = $1 and t.refused_at_ms is not null \
             and t.settled_at_ms is null order by t.begun_at_ms, t.id limit 1"
        ),
    };
    let found = sqlx::query(sql).bind(sale.to_string());
    found.fetch_optional(conn).await?.as_ref().map(payment).transpose()
}

/// The one that has paid an order.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<TerminalPayment>> {
    let found = sqlx::query(terminal_query!("where t.order_id = $1")).bind(order.to_string());
    found.fetch_optional(conn).await?.as_ref().map(payment).transpose()
}

/// Whom a slip's number belongs to, if the house itself drew it for a terminal.
pub enum OwnReference {
    /// Of no payment: somebody typed the number of a paper slip.
    Unknown,
    /// It has paid this order, or none yet.
    Of(Option<OrderId>, Money),
}

#[boxed]
pub async fn reference(conn: &mut Conn, reference: &str) -> anyhow::Result<OwnReference> {
    let row = sqlx::query(
        "select order_id, amount_minor, currency from terminal_payments where reference = $1",
    );
    let Some(row) = row.bind(reference).fetch_optional(conn).await? else {
        return Ok(OwnReference::Unknown);
    };
    let amount = money(row.int("amount_minor")?, &row.text("currency")?)?;
    Ok(OwnReference::Of(row.id_or_none("order_id")?, amount))
}

/// Those that the house has to look at now, the longest waiting first.
#[boxed]
pub async fn due(
    conn: &mut Conn,
    now: Moment,
    limit: i64,
) -> anyhow::Result<Vec<TerminalPaymentId>> {
    let rows = sqlx::query(
        "select id from terminal_payments where ask_at_ms <= $1 order by ask_at_ms limit $2",
    );
    let rows = rows.bind(now.0).bind(limit).fetch_all(conn).await?;
    rows.iter().map(|row| row.id("id")).collect()
}

/// More are told at no desk.
const TOLD_MAX: i64 = 50;

/// What nobody at a counter has read yet, the newest first: payments under way, and those that
/// ended since in an order or by going back. What the house owes stands before all others.
#[boxed]
pub async fn to_tell(conn: &mut Conn, since: Moment) -> anyhow::Result<Vec<TerminalPayment>> {
    sqlx::query(terminal_query!(
        "where t.noted_at_ms is null and (t.begun_at_ms > $1 or t.order_id is null) \
         order by case when t.refused_at_ms is null then 1 else 0 end, \
         t.begun_at_ms desc, t.id limit $2"
    ))
    .bind(since.0)
    .bind(TOLD_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(payment)
    .collect()
}
