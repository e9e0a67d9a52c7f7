//! Customers' bank accounts, and from where and how companies pay to them.

use crate::{Conn, columns::Columns};
use domain::{
    id::{BankAccountId, CompanyId, OrderLineId, PersonId},
    moment::Moment,
};
use sqlx::any::AnyRow;

/// The account of a person that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankAccount {
    pub id: BankAccountId,
    /// Encrypted: `house::sealed`.
    pub iban: String,
    /// Its last four characters.
    pub iban_end: String,
    /// Of the bank; None: the IBAN is enough.
    pub bic: Option<String>,
    pub account_holder: String,
    pub added_at: Moment,
}

/// How a company pays to banks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayOutTerms {
    pub company: CompanyId,
    /// The least that it pays at once.
    pub least_minor: i64,
    /// Within so many days the money is on its way.
    pub days: u32,
}

#[boxed]
pub async fn current(conn: &mut Conn, person: PersonId) -> anyhow::Result<Option<BankAccount>> {
    sqlx::query(
        "select id, iban, iban_end, bic, account_holder, added_at_ms from bank_accounts \
         where person_id = $1 and removed_at_ms is null",
    )
    .bind(person.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(BankAccount {
            id: row.id("id")?,
            iban: row.text("iban")?,
            iban_end: row.text("iban_end")?,
            bic: row.text_or_none("bic")?,
            account_holder: row.text("account_holder")?,
            added_at: row.moment("added_at_ms")?,
        })
    })
    .transpose()
}

/// In place of the one before.
#[boxed]
pub async fn insert(
    conn: &mut Conn,
    person: PersonId,
    account: &BankAccount,
) -> anyhow::Result<()> {
    remove(conn, person, account.added_at).await?;
    sqlx::query(
        "insert into bank_accounts (id, person_id, iban, iban_end, bic, account_holder, \
         added_at_ms) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(account.id.to_string())
    .bind(person.to_string())
    .bind(&account.iban)
    .bind(&account.iban_end)
    .bind(&account.bic)
    .bind(&account.account_holder)
    .bind(account.added_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// False: there was none.
#[boxed]
pub async fn remove(conn: &mut Conn, person: PersonId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update bank_accounts set removed_at_ms = $2 where person_id = $1 \
         and removed_at_ms is null",
    )
    .bind(person.to_string())
    .bind(at.0)
    .execute(&mut *conn)
    .await?;
    forget(conn, person).await?;
    Ok(done.rows_affected() == 1)
}

/// Of accounts that were removed the end of the IBAN is left, unless something is on its way there.
#[boxed]
pub async fn forget(conn: &mut Conn, person: PersonId) -> anyhow::Result<()> {
    sqlx::query(
        "update bank_accounts set iban = null, bic = null, account_holder = null \
         where person_id = $1 and removed_at_ms is not null and iban is not null and not exists \
         (select 1 from pay_outs p where p.bank_account_id = bank_accounts.id \
           and p.ended_at_ms is null)",
    )
    .bind(person.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

macro_rules! terms {
    ($($rest:expr),+ $(,)?) => {
        concat!("select c.id, c.pay_out_min_minor, c.pay_out_days from companies c ", $($rest),+)
    };
}

/// Files for the bank are made in euro alone.
macro_rules! pays {
    () => {
        "c.iban is not null and not exists (select 1 from seasons s where s.currency <> 'EUR')"
    };
}

/// Of all companies that pay to banks.
#[boxed]
pub async fn terms(conn: &mut Conn) -> anyhow::Result<Vec<PayOutTerms>> {
    sqlx::query(terms!("where ", pays!(), " order by c.key"))
        .fetch_all(conn)
        .await?
        .iter()
        .map(terms_of_row)
        .collect()
}

/// None: it pays nothing to banks.
#[boxed]
pub async fn terms_of(conn: &mut Conn, company: CompanyId) -> anyhow::Result<Option<PayOutTerms>> {
    sqlx::query(terms!("where c.id = $1 and ", pays!()))
        .bind(company.to_string())
        .fetch_optional(conn)
        .await?
        .map(|row| terms_of_row(&row))
        .transpose()
}

/// Of whoever sold an order's line.
#[boxed]
pub async fn terms_of_line(
    conn: &mut Conn,
    line: OrderLineId,
) -> anyhow::Result<Option<PayOutTerms>> {
    sqlx::query(terms!(
        "join order_lines l on l.selling_company_id = c.id where l.id = $1 and ",
        pays!()
    ))
    .bind(line.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| terms_of_row(&row))
    .transpose()
}

fn terms_of_row(row: &AnyRow) -> anyhow::Result<PayOutTerms> {
    Ok(PayOutTerms {
        company: row.id("id")?,
        least_minor: row.int("pay_out_min_minor")?,
        days: row.number("pay_out_days")?,
    })
}
