//! Files for a company's bank, each with many pay-outs.

use super::{PayOut, pay_out};
use crate::{Conn, columns::Columns};
use domain::{
    id::{CompanyId, PayOutFileId, PayOutId, PersonId},
    moment::Moment,
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    pub id: PayOutFileId,
    pub company: CompanyId,
    pub message_id: String,
    pub format: String,
    pub currency: String,
    /// `2026-12-01`
    pub execution_on: String,
    pub pay_outs: i64,
    pub amount_minor: i64,
    pub made_at: Moment,
    /// The bank has it already.
    pub written_at: Option<Moment>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayOutFile {
    pub id: PayOutFileId,
    pub company: CompanyId,
    pub message_id: String,
    pub format: String,
    pub currency: String,
    pub execution_on: String,
    /// Who pays, as when the file was made.
    pub debtor_name: String,
    pub debtor_iban: String,
    pub debtor_bic: Option<String>,
    /// None: the file was made when no address went into it.
    pub debtor_address: Option<DebtorAddress>,
    pub pay_outs: i64,
    pub amount_minor: i64,
    pub made_at: Moment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DebtorAddress {
    /// And number.
    pub street: String,
    pub postcode: String,
    pub town: String,
    /// ISO 3166, two letters.
    pub country: String,
}

/// One payment of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    pub end_to_end: String,
    pub amount_minor: i64,
    pub person: PersonId,
    pub name: String,
    /// Encrypted: `house::sealed`. Empty: the account was removed.
    pub iban: String,
    pub bic: Option<String>,
}

/// Nobody else makes a file of it until the transaction ends.
#[boxed]
pub async fn lock_company(conn: &mut Conn, company: CompanyId) -> anyhow::Result<()> {
    sqlx::query("update companies set key = key where id = $1")
        .bind(company.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Companies with something to pay now, or with a file that isn't safe yet, by their keys.
#[boxed]
pub async fn companies_due(
    conn: &mut Conn,
    now: Moment,
) -> anyhow::Result<Vec<(CompanyId, String)>> {
    sqlx::query(
        "select c.id, c.key from companies c where exists (select 1 from pay_outs p \
           where p.company_id = c.id and p.file_id is null and p.ended_at_ms is null \
           and coalesce(p.payable_at_ms, 0) <= $1) \
         or exists (select 1 from pay_out_files f where f.company_id = c.id \
           and f.written_at_ms is null) order by c.key",
    )
    .bind(now.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("id")?, row.text("key")?)))
    .collect()
}

/// All that a company has to pay now, by person.
#[boxed]
pub async fn due(
    conn: &mut Conn,
    company: CompanyId,
    currency: &str,
    now: Moment,
) -> anyhow::Result<Vec<PayOut>> {
    sqlx::query(pay_outs!(
        "where p.company_id = $1 and p.currency = $2 and p.file_id is null \
         and p.ended_at_ms is null and coalesce(p.payable_at_ms, 0) <= $3 \
         order by p.person_id, p.id"
    ))
    .bind(company.to_string())
    .bind(currency)
    .bind(now.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(pay_out)
    .collect()
}

/// The company's own account and name are taken as they are now. False: it has no account.
#[boxed]
pub async fn insert_file(conn: &mut Conn, new: &NewFile) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into pay_out_files (id, company_id, message_id, format, currency, execution_on, \
         debtor_name, debtor_iban, debtor_bic, debtor_street, debtor_postcode, debtor_town, \
         debtor_country, pay_outs, amount_minor, made_at_ms, written_at_ms) \
         select $1, id, $3, $4, $5, $6, name, iban, bic, street, postcode, town, country, \
         $7, $8, $9, $10 from companies \
         where id = $2 and iban is not null",
    )
    .bind(new.id.to_string())
    .bind(new.company.to_string())
    .bind(&new.message_id)
    .bind(&new.format)
    .bind(&new.currency)
    .bind(&new.execution_on)
    .bind(new.pay_outs)
    .bind(new.amount_minor)
    .bind(new.made_at.0)
    .bind(new.written_at.map(|at| at.0))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// False: it was called back meanwhile, or is in another file.
#[boxed]
pub async fn put_in_file(
    conn: &mut Conn,
    pay_out: PayOutId,
    file: PayOutFileId,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update pay_outs set file_id = $2 where id = $1 and file_id is null \
         and ended_at_ms is null",
    )
    .bind(pay_out.to_string())
    .bind(file.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

macro_rules! files {
    ($rest:literal) => {
        concat!(
            "select id, company_id, message_id, format, currency, execution_on, debtor_name, \
             debtor_iban, debtor_bic, debtor_street, debtor_postcode, debtor_town, \
             debtor_country, pay_outs, amount_minor, made_at_ms from pay_out_files ",
            $rest
        )
    };
}

/// The company's file that may not have reached a disk.
#[boxed]
pub async fn unwritten(conn: &mut Conn, company: CompanyId) -> anyhow::Result<Option<PayOutFile>> {
    sqlx::query(files!("where company_id = $1 and written_at_ms is null"))
        .bind(company.to_string())
        .fetch_optional(conn)
        .await?
        .map(|row| file(&row))
        .transpose()
}

#[boxed]
pub async fn file_by_message(conn: &mut Conn, id: &str) -> anyhow::Result<Option<PayOutFile>> {
    sqlx::query(files!("where message_id = $1"))
        .bind(id)
        .fetch_optional(conn)
        .await?
        .map(|row| file(&row))
        .transpose()
}

/// How many of the file's pay-outs wait after a restore until staff have confirmed them.
#[boxed]
pub async fn unconfirmed_in(conn: &mut Conn, file: PayOutFileId) -> anyhow::Result<usize> {
    let row = sqlx::query(
        "select count(*) as count from pay_outs p join restore_waits w on w.subject_id = p.id \
         where p.file_id = $1 and w.ended_at_ms is null",
    );
    row.bind(file.to_string()).fetch_one(conn).await?.number("count")
}

/// In an order that stays. One that came back meanwhile is left in: the file is as it was made.
#[boxed]
pub async fn transfers(conn: &mut Conn, file: PayOutFileId) -> anyhow::Result<Vec<Transfer>> {
    sqlx::query(
        "select p.end_to_end_id, p.amount_minor, b.person_id, \
         coalesce(b.account_holder, '') as name, coalesce(b.iban, '') as iban, b.bic \
         from pay_outs p \
         join bank_accounts b on b.id = p.bank_account_id where p.file_id = $1 \
         order by p.end_to_end_id",
    )
    .bind(file.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Transfer {
            end_to_end: row.text("end_to_end_id")?,
            amount_minor: row.int("amount_minor")?,
            person: row.id("person_id")?,
            name: row.text("name")?,
            iban: row.text("iban")?,
            bic: row.text_or_none("bic")?,
        })
    })
    .collect()
}

#[boxed]
pub async fn mark_written(conn: &mut Conn, file: PayOutFileId, at: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update pay_out_files set written_at_ms = $2 where id = $1 and written_at_ms is null",
    )
    .bind(file.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(())
}

fn file(row: &AnyRow) -> anyhow::Result<PayOutFile> {
    Ok(PayOutFile {
        id: row.id("id")?,
        company: row.id("company_id")?,
        message_id: row.text("message_id")?,
        format: row.text("format")?,
        currency: row.text("currency")?,
        execution_on: row.text("execution_on")?,
        debtor_name: row.text("debtor_name")?,
        debtor_iban: row.text("debtor_iban")?,
        debtor_bic: row.text_or_none("debtor_bic")?,
        debtor_address: debtor_address(row)?,
        pay_outs: row.int("pay_outs")?,
        amount_minor: row.int("amount_minor")?,
        made_at: row.moment("made_at_ms")?,
    })
}

fn debtor_address(row: &AnyRow) -> anyhow::Result<Option<DebtorAddress>> {
    let Some(town) = row.text_or_none("debtor_town")? else { return Ok(None) };
    Ok(Some(DebtorAddress {
        street: row.text("debtor_street")?,
        postcode: row.text("debtor_postcode")?,
        town,
        country: row.text("debtor_country")?,
    }))
}
