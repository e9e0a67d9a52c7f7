//! What is paid later, as it stands: each receivable, what is open of it, and its settlements. What
//! a lost chargeback left owed is no part of this (`owed`).

use crate::{Conn, columns::Columns};
use domain::{
    id::{CompanyId, OrderId, PerformanceId, PersonId, PointOfSaleId, ReceivableId, SettlementId},
    moment::Moment,
    payments::receivable::{PaidBy, Standing},
    wording::text::full_name,
};
use sqlx::any::AnyRow;

/// Before the identity of the cancellation whose money settled it.
pub const CANCELLED: &str = "cancelled:";

/// What a house lists at once.
const LISTED_MAX: i64 = 100_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    pub id: ReceivableId,
    pub order: OrderId,
    pub order_code: String,
    /// Who owes it.
    pub person: PersonId,
    /// To whom.
    pub company: CompanyId,
    /// None: credit of a settlement that was returned.
    pub performance: Option<PerformanceId>,
    /// `kind:school`, `renewal:debit`.
    pub rule: String,
    pub due_at: Moment,
    pub currency: String,
    pub standing: Standing,
    /// What of the money was posted as credit.
    pub credited_minor: i64,
    /// Its performance is cancelled: nothing is to be paid for it.
    pub is_off: bool,
}

macro_rules! owed {
    ($condition:literal) => {
        concat!(
            "select v.id, v.order_id, o.code, v.person_id, v.company_id, v.performance_id, \
             v.rule, v.due_at_ms, coalesce(v.currency, o.currency) as currency, \
             case when v.cancelled_at_ms is null then v.amount_minor else 0 end as minor, \
             v.received_minor, v.credited_minor, (select p.cancelled_at_ms from performances p \
               where p.id = v.performance_id) as off_at_ms \
             from receivables v join orders o on o.id = v.order_id \
             where v.dispute_id is null and ",
            $condition
        )
    };
}

mod of_debtor;
mod reminders;

pub use of_debtor::{credit_for, of_payment, others_open, paid_others};
pub use reminders::{mark_overdue_told, mark_reminded, overdue, to_announce, to_remind};

#[boxed]
pub async fn by_id(conn: &mut Conn, id: ReceivableId) -> anyhow::Result<Option<Owed>> {
    let row = sqlx::query(owed!("v.id = $1")).bind(id.to_string()).fetch_optional(conn).await?;
    row.map(|row| owed(&row)).transpose()
}

/// By when they are due; those without tickets, too.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Owed>> {
    let rows = sqlx::query(owed!("v.order_id = $1 order by v.due_at_ms, v.id"));
    rows.bind(order.to_string()).fetch_all(conn).await?.iter().map(owed).collect()
}

/// Open, of performances, by when it is due. What a bank sent back isn't among it.
#[boxed]
pub async fn open_of_person(conn: &mut Conn, person: PersonId) -> anyhow::Result<Vec<Owed>> {
    let rows = sqlx::query(owed!(
        "v.person_id = $1 and v.performance_id is not null and v.cancelled_at_ms is null \
         and v.reopened_at_ms is null and v.received_minor < v.amount_minor \
         and o.ended_at_ms is null order by v.due_at_ms, v.id"
    ));
    rows.bind(person.to_string()).fetch_all(conn).await?.iter().map(owed).collect()
}

/// What was to be debited of this person is paid by themselves, and they are reminded of it.
#[boxed]
pub async fn ask_by_invoice(conn: &mut Conn, person: PersonId) -> anyhow::Result<()> {
    sqlx::query(
        "update receivables set rule = 'renewal:invoice', reminded_at_ms = null \
         where person_id = $1 and rule = 'renewal:debit' and performance_id is not null \
         and cancelled_at_ms is null and received_minor < amount_minor",
    )
    .bind(person.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether anything of the order is still to be paid, though it stands.
#[boxed]
pub async fn is_owed(conn: &mut Conn, order: OrderId) -> anyhow::Result<bool> {
    Ok(of_order(conn, order).await?.iter().any(|it| it.standing.open_minor() > 0))
}

fn owed(row: &AnyRow) -> anyhow::Result<Owed> {
    Ok(Owed {
        id: row.id("id")?,
        order: row.id("order_id")?,
        order_code: row.text("code")?,
        person: row.id("person_id")?,
        company: row.id("company_id")?,
        performance: row.id_or_none("performance_id")?,
        rule: row.text("rule")?,
        due_at: row.moment("due_at_ms")?,
        currency: row.text("currency")?,
        standing: Standing {
            amount_minor: row.int("minor")?,
            received_minor: row.int("received_minor")?,
        },
        credited_minor: row.int("credited_minor")?,
        is_off: row.moment_or_none("off_at_ms")?.is_some(),
    })
}

/// What is to be collected or waited for, with what the house's bank has to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub receivable: ReceivableId,
    pub person: PersonId,
    pub order_code: String,
    pub name: String,
    pub email: String,
    /// Key and name of whom it is owed to.
    pub company: String,
    pub company_name: String,
    pub rule: String,
    pub due_at: Moment,
    pub currency: String,
    pub amount_minor: i64,
    pub received_minor: i64,
    pub returned: u32,
    /// The debtor's, where it is to be collected by direct debit.
    pub mandate: Option<DueMandate>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueMandate {
    pub reference: String,
    /// As it is kept: encrypted.
    pub iban: String,
    pub account_holder: String,
    pub signed_at: Moment,
}

/// The first first; until a moment. What waits after a restore may be paid, and isn't among them.
#[boxed]
pub async fn due(conn: &mut Conn, until: Moment) -> anyhow::Result<Vec<Due>> {
    sqlx::query(
        "select v.id, v.person_id, o.code, p.given_name, p.family_name, \
         coalesce(p.email, o.email) as email, c.key, c.name, v.rule, v.due_at_ms, \
         coalesce(v.currency, o.currency) as currency, \
         v.amount_minor, v.received_minor, (select count(*) from settlements s \
           where s.receivable_id = v.id and s.returned_at_ms is not null) as returned, \
         m.reference, m.iban, m.account_holder, m.signed_at_ms \
         from receivables v join orders o on o.id = v.order_id \
         join persons p on p.id = v.person_id join companies c on c.id = v.company_id \
         left join mandates m on m.person_id = v.person_id and m.ended_at_ms is null \
           and v.rule = 'renewal:debit' \
         where v.dispute_id is null and v.due_at_ms <= $1 and v.cancelled_at_ms is null \
         and v.received_minor < v.amount_minor \
         and not exists (select 1 from restore_waits w \
           where w.subject_id = v.id and w.ended_at_ms is null) \
         order by v.due_at_ms, v.id limit $2",
    )
    .bind(until.0)
    .bind(LISTED_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(due_row)
    .collect()
}

fn due_row(row: &AnyRow) -> anyhow::Result<Due> {
    let (given, family) = (row.text("given_name")?, row.text("family_name")?);
    let mandate = match row.text_or_none("reference")? {
        Some(reference) => Some(DueMandate {
            reference,
            iban: row.text("iban")?,
            account_holder: row.text("account_holder")?,
            signed_at: row.moment("signed_at_ms")?,
        }),
        None => None,
    };
    Ok(Due {
        receivable: row.id("id")?,
        person: row.id("person_id")?,
        order_code: row.text("code")?,
        name: full_name(&given, &family),
        email: row.text("email")?,
        company: row.text("key")?,
        company_name: row.text("name")?,
        rule: row.text("rule")?,
        due_at: row.moment("due_at_ms")?,
        currency: row.text("currency")?,
        amount_minor: row.int("amount_minor")?,
        received_minor: row.int("received_minor")?,
        returned: row.number("returned")?,
        mandate,
    })
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    pub id: SettlementId,
    pub receivable: ReceivableId,
    pub amount_minor: i64,
    pub paid_by: PaidBy,
    /// The bank's day: `2026-12-01`.
    pub paid_on: String,
    pub reference: String,
    pub mandate_reference: Option<String>,
    pub booked_at: Moment,
    pub returned_at: Option<Moment>,
    pub return_reason: Option<String>,
}

/// The first first.
#[boxed]
pub async fn settlements(conn: &mut Conn, of: ReceivableId) -> anyhow::Result<Vec<Settlement>> {
    sqlx::query(
        "select id, receivable_id, amount_minor, paid_by, paid_on, reference, \
         mandate_reference, booked_at_ms, returned_at_ms, return_reason from settlements \
         where receivable_id = $1 order by booked_at_ms, id",
    )
    .bind(of.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(settlement)
    .collect()
}

#[boxed]
pub async fn settlement_by_id(
    conn: &mut Conn,
    id: SettlementId,
) -> anyhow::Result<Option<Settlement>> {
    let row = sqlx::query(
        "select id, receivable_id, amount_minor, paid_by, paid_on, reference, \
         mandate_reference, booked_at_ms, returned_at_ms, return_reason from settlements \
         where id = $1",
    );
    let row = row.bind(id.to_string()).fetch_optional(conn).await?;
    row.map(|row| settlement(&row)).transpose()
}

fn settlement(row: &AnyRow) -> anyhow::Result<Settlement> {
    let paid_by = row.text("paid_by")?;
    let paid_by =
        PaidBy::parse(&paid_by).ok_or_else(|| anyhow::anyhow!("the database says {paid_by}"))?;
    Ok(Settlement {
        id: row.id("id")?,
        receivable: row.id("receivable_id")?,
        amount_minor: row.int("amount_minor")?,
        paid_by,
        paid_on: row.text("paid_on")?,
        reference: row.text("reference")?,
        mandate_reference: row.text_or_none("mandate_reference")?,
        booked_at: row.moment("booked_at_ms")?,
        returned_at: row.moment_or_none("returned_at_ms")?,
        return_reason: row.text_or_none("return_reason")?,
    })
}

/// The receivable has so much more. Who calls has locked its order.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &Settlement) -> anyhow::Result<()> {
    sqlx::query(
        "insert into settlements (id, receivable_id, amount_minor, paid_by, paid_on, reference, \
         mandate_reference, booked_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.id.to_string())
    .bind(new.receivable.to_string())
    .bind(new.amount_minor)
    .bind(new.paid_by.as_str())
    .bind(&new.paid_on)
    .bind(&new.reference)
    .bind(&new.mandate_reference)
    .bind(new.booked_at.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query("update receivables set received_minor = received_minor + $2 where id = $1")
        .bind(new.receivable.to_string())
        .bind(new.amount_minor)
        .execute(conn)
        .await?;
    Ok(())
}

/// All of it came in cash, at this point of sale if at one.
#[boxed]
pub async fn mark_in_cash(
    conn: &mut Conn,
    id: SettlementId,
    point: Option<PointOfSaleId>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update settlements set cash_minor = amount_minor, point_of_sale_id = $2 where id = $1",
    )
    .bind(id.to_string())
    .bind(point.map(|id| id.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether a till has it, or the ledger where there are no tills.
#[boxed]
pub async fn is_in_cash(conn: &mut Conn, id: SettlementId) -> anyhow::Result<bool> {
    let row = sqlx::query("select 1 from settlements where id = $1 and cash_minor > 0");
    Ok(row.bind(id.to_string()).fetch_optional(conn).await?.is_some())
}

/// It went back in cash, from this point of sale if from one.
#[boxed]
pub async fn mark_given_back_at(
    conn: &mut Conn,
    id: SettlementId,
    point: Option<PointOfSaleId>,
) -> anyhow::Result<()> {
    sqlx::query("update settlements set returned_point_id = $2 where id = $1")
        .bind(id.to_string())
        .bind(point.map(|id| id.to_string()))
        .execute(conn)
        .await?;
    Ok(())
}

/// Why a bank sent a settlement back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned<'a> {
    pub reason: &'a str,
    pub fee_minor: Option<i64>,
    pub at: Moment,
}

/// The debt is open again; credit that it had become is credit no more: `credited_minor` is what
/// stays so. False: it was returned before.
#[boxed]
pub async fn mark_returned(
    conn: &mut Conn,
    settlement: &Settlement,
    returned: &Returned<'_>,
    credited_minor: i64,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update settlements set returned_at_ms = $2, return_reason = $3, return_fee_minor = $4 \
         where id = $1 and returned_at_ms is null",
    )
    .bind(settlement.id.to_string())
    .bind(returned.at.0)
    .bind(returned.reason)
    .bind(returned.fee_minor)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query(
        "update receivables set received_minor = received_minor - $2, credited_minor = $3, \
         reopened_at_ms = $4 where id = $1",
    )
    .bind(settlement.receivable.to_string())
    .bind(settlement.amount_minor)
    .bind(credited_minor)
    .bind(returned.at.0)
    .execute(conn)
    .await?;
    Ok(true)
}

/// So much of what was paid is its debtor's credit by now.
#[boxed]
pub async fn mark_credited(conn: &mut Conn, id: ReceivableId, minor: i64) -> anyhow::Result<()> {
    sqlx::query("update receivables set credited_minor = $2 where id = $1")
        .bind(id.to_string())
        .bind(minor)
        .execute(conn)
        .await?;
    Ok(())
}

/// Credit whose money was returned: its holder owes it.
#[boxed]
pub async fn insert_returned(conn: &mut Conn, debt: &Owed, of: SettlementId) -> anyhow::Result<()> {
    sqlx::query(
        "insert into receivables (id, order_id, person_id, company_id, amount_minor, rule, \
         due_at_ms, currency, returned_of) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(debt.id.to_string())
    .bind(debt.order.to_string())
    .bind(debt.person.to_string())
    .bind(debt.company.to_string())
    .bind(debt.standing.amount_minor)
    .bind(&debt.rule)
    .bind(debt.due_at.0)
    .bind(&debt.currency)
    .bind(of.to_string())
    .execute(conn)
    .await?;
    Ok(())
}
