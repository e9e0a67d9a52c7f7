//! What companies pay to customers' bank accounts, one by one.

macro_rules! pay_outs {
    ($rest:literal) => {
        concat!(
            "select p.id, p.person_id, p.company_id, p.end_to_end_id, b.iban_end, \
             p.amount_minor, p.currency, p.asked_at_ms, p.file_id, p.ended_at_ms, p.end_cause, \
             p.return_reason, p.payable_at_ms, (select count(*) from restore_waits w \
               where w.subject_id = p.id and w.ended_at_ms is null) as waits from pay_outs p \
             join bank_accounts b on b.id = p.bank_account_id ",
            $rest
        )
    };
}

mod files;
mod shown;

pub use files::{
    NewFile, PayOutFile, Transfer, companies_due, due, file_by_message, insert_file, lock_company,
    mark_written, put_in_file, transfers, unconfirmed_in, unwritten,
};
pub use shown::{DueSum, ListedFile, due_sums, listed_file, newest_files};

use crate::{Conn, columns::Columns};
use anyhow::bail;
use domain::{
    id::{BankAccountId, CompanyId, PayOutFileId, PayOutId, PersonId, ReleaseId},
    moment::Moment,
    payments::bank_account::PayOutState,
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPayOut {
    pub id: PayOutId,
    pub person: PersonId,
    pub company: CompanyId,
    pub account: BankAccountId,
    pub end_to_end: String,
    pub amount_minor: i64,
    pub currency: String,
    pub release: Option<ReleaseId>,
    pub request_key: Option<String>,
    /// In no file before. None: at once.
    pub payable_at: Option<Moment>,
    pub asked_at: Moment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayOut {
    pub id: PayOutId,
    pub person: PersonId,
    pub company: CompanyId,
    pub end_to_end: String,
    /// The end of the IBAN to which it goes.
    pub iban_end: String,
    pub amount_minor: i64,
    pub currency: String,
    pub asked_at: Moment,
    /// In no file before. None: at once.
    pub payable_at: Option<Moment>,
    pub file: Option<PayOutFileId>,
    pub state: PayOutState,
    /// Open in a copy of the database that was put back: staff decide about it first.
    pub is_unconfirmed: bool,
    pub ended_at: Option<Moment>,
    /// As the bank says it.
    pub return_reason: Option<String>,
}

#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewPayOut) -> anyhow::Result<()> {
    sqlx::query(
        "insert into pay_outs (id, person_id, company_id, bank_account_id, end_to_end_id, \
         amount_minor, currency, release_id, request_key, asked_at_ms, payable_at_ms) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(new.id.to_string())
    .bind(new.person.to_string())
    .bind(new.company.to_string())
    .bind(new.account.to_string())
    .bind(&new.end_to_end)
    .bind(new.amount_minor)
    .bind(&new.currency)
    .bind(new.release.map(|id| id.to_string()))
    .bind(new.request_key.as_deref())
    .bind(new.asked_at.0)
    .bind(new.payable_at.map(|at| at.0))
    .execute(conn)
    .await?;
    Ok(())
}

/// The newest first.
#[boxed]
pub async fn of_person(
    conn: &mut Conn,
    person: PersonId,
    limit: i64,
) -> anyhow::Result<Vec<PayOut>> {
    sqlx::query(pay_outs!("where p.person_id = $1 order by p.asked_at_ms desc, p.id desc limit $2"))
        .bind(person.to_string())
        .bind(limit)
        .fetch_all(conn)
        .await?
        .iter()
        .map(pay_out)
        .collect()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: PayOutId) -> anyhow::Result<Option<PayOut>> {
    sqlx::query(pay_outs!("where p.id = $1"))
        .bind(id.to_string())
        .fetch_optional(conn)
        .await?
        .map(|row| pay_out(&row))
        .transpose()
}

#[boxed]
pub async fn by_end_to_end(conn: &mut Conn, id: &str) -> anyhow::Result<Option<PayOut>> {
    sqlx::query(pay_outs!("where p.end_to_end_id = $1"))
        .bind(id)
        .fetch_optional(conn)
        .await?
        .map(|row| pay_out(&row))
        .transpose()
}

#[boxed]
pub async fn of_file(conn: &mut Conn, file: PayOutFileId) -> anyhow::Result<Vec<PayOut>> {
    sqlx::query(pay_outs!("where p.file_id = $1 order by p.person_id, p.id"))
        .bind(file.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(pay_out)
        .collect()
}

/// What one form asked for, sum over companies; None: it asked for nothing yet.
#[boxed]
pub async fn asked_by(
    conn: &mut Conn,
    person: PersonId,
    request_key: &str,
) -> anyhow::Result<Option<i64>> {
    let row = sqlx::query(
        "select cast(sum(amount_minor) as bigint) as minor from pay_outs \
         where person_id = $1 and request_key = $2",
    )
    .bind(person.to_string())
    .bind(request_key)
    .fetch_one(conn)
    .await?;
    row.int_or_none("minor")
}

/// Whether something that was asked for, and isn't in a file yet, goes to the person's account.
#[boxed]
pub async fn is_asked(conn: &mut Conn, person: PersonId) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select count(*) as count from pay_outs where person_id = $1 and file_id is null \
         and ended_at_ms is null",
    )
    .bind(person.to_string())
    .fetch_one(conn)
    .await?;
    Ok(row.int("count")? > 0)
}

/// False: it is in a file, or it ended before.
#[boxed]
pub async fn call_back(conn: &mut Conn, id: PayOutId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update pay_outs set ended_at_ms = $2, end_cause = 'called-back' \
         where id = $1 and file_id is null and ended_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// False: it ended before.
#[boxed]
pub async fn mark_paid(conn: &mut Conn, id: PayOutId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update pay_outs set ended_at_ms = $2, end_cause = 'paid' \
         where id = $1 and file_id is not null and ended_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Banks give money back days after they paid it too. False: it never was in a file, or came back
/// before.
#[boxed]
pub async fn mark_returned(
    conn: &mut Conn,
    id: PayOutId,
    reason: &str,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update pay_outs set ended_at_ms = $2, end_cause = 'returned', return_reason = $3 \
         where id = $1 and file_id is not null \
         and (ended_at_ms is null or end_cause = 'paid')",
    )
    .bind(id.to_string())
    .bind(at.0)
    .bind(reason)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

fn pay_out(row: &AnyRow) -> anyhow::Result<PayOut> {
    let file: Option<PayOutFileId> = row.id_or_none("file_id")?;
    let state = match row.text_or_none("end_cause")?.as_deref() {
        None if file.is_none() => PayOutState::Asked,
        None => PayOutState::Filed,
        Some("paid") => PayOutState::Paid,
        Some("returned") => PayOutState::Returned,
        Some("called-back") => PayOutState::CalledBack,
        Some(other) => bail!("a pay-out doesn't end as {other}"),
    };
    Ok(PayOut {
        id: row.id("id")?,
        person: row.id("person_id")?,
        company: row.id("company_id")?,
        end_to_end: row.text("end_to_end_id")?,
        iban_end: row.text("iban_end")?,
        amount_minor: row.int("amount_minor")?,
        currency: row.text("currency")?,
        asked_at: row.moment("asked_at_ms")?,
        payable_at: row.moment_or_none("payable_at_ms")?,
        file,
        state,
        is_unconfirmed: row.int("waits")? > 0,
        ended_at: row.moment_or_none("ended_at_ms")?,
        return_reason: row.text_or_none("return_reason")?,
    })
}
