//! What invoices are made from: lines as they were sold, what was taken back, seller and customer.

use crate::{Conn, books::invoices::tax_kind, columns::Columns, people::search_words};
use domain::{
    id::{CompanyId, ExtraId, OrderId, OrderLineId, PerformanceId, PersonId},
    moment::Moment,
    payments::invoice::Party,
    sales::tax::TaxKind,
};
use sqlx::any::AnyRow;
use std::collections::HashMap;

/// A line of an order as it was sold, whatever became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SoldLine {
    pub id: OrderLineId,
    pub company: CompanyId,
    /// Its key, where the line is a fee.
    pub fee: Option<String>,
    pub performance: Option<PerformanceId>,
    pub zone: String,
    pub extra: Option<ExtraId>,
    pub due_minor: i64,
    pub tax_minor: i64,
    pub tax: TaxKind,
    pub rate_ppm: i64,
}

/// A part of what is no longer sold, or is again: below zero.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenBack {
    /// `cancel:…`: staff took tickets back; `write-off:…`: what a lost chargeback left owed was
    /// written off; `write-off-undone:…`: it was won after all.
    pub cause: String,
    pub at: Moment,
    pub line: OrderLineId,
    pub minor: i64,
    pub tax_minor: i64,
}

/// All lines of the order, those too that were taken back since.
#[boxed]
pub async fn sold(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<SoldLine>> {
    sqlx::query(
        "select l.id, l.offer, l.fee, l.performance_id, l.zone, l.selling_company_id, l.due_minor, \
         l.tax_minor, l.tax_rate_ppm, t.kind, g.extra_id, \
         g.performance_id as extra_performance_id \
         from order_lines l join tax_treatments t on t.id = l.tax_treatment_id \
         left join order_extras g on g.order_line_id = l.id \
         where l.order_id = $1 order by l.position",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let performance = match row.id_or_none("performance_id")? {
            None => row.id_or_none("extra_performance_id")?,
            performance => performance,
        };
        Ok(SoldLine {
            id: row.id("id")?,
            company: row.id("selling_company_id")?,
            fee: row.text_or_none("fee")?.filter(|key| !key.is_empty()),
            performance,
            zone: row.text("zone")?,
            extra: row.id_or_none("extra_id")?,
            due_minor: row.int("due_minor")?,
            tax_minor: row.int("tax_minor")?,
            tax: tax_kind(&row.text("kind")?)?,
            rate_ppm: row.int("tax_rate_ppm")?,
        })
    })
    .collect()
}

/// The oldest first.
#[boxed]
pub async fn taken_back(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<TakenBack>> {
    sqlx::query(
        "select 'cancel:' || c.id as cause, c.cancelled_at_ms as at_ms, b.order_line_id, \
         b.minor, b.tax_minor \
         from cancellations c join cancellation_lines b on b.cancellation_id = c.id \
         where c.order_id = $1 \
         union all select 'write-off:' || w.id, w.written_off_at_ms, z.order_line_id, \
         z.minor, z.tax_minor from write_offs w \
         join write_off_lines z on z.write_off_id = w.id where w.order_id = $1 \
         union all select 'write-off-undone:' || w.id, w.undone_at_ms, z.order_line_id, \
         -z.minor, -z.tax_minor from write_offs w \
         join write_off_lines z on z.write_off_id = w.id \
         where w.order_id = $1 and w.undone_at_ms is not null order by 2, 1, 3",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(TakenBack {
            cause: row.text("cause")?,
            at: row.moment("at_ms")?,
            line: row.id("order_line_id")?,
            minor: row.int("minor")?,
            tax_minor: row.int("tax_minor")?,
        })
    })
    .collect()
}

/// By which causes tickets of the order were taken back that were exchanged; true: the new one cost
/// less after a change by the house, and its buyer got the rest.
#[boxed]
pub async fn exchanged(conn: &mut Conn, order: OrderId) -> anyhow::Result<HashMap<String, bool>> {
    sqlx::query(
        "select 'cancel:' || c.id as cause, case when e.change_id is not null \
         and e.value_minor > e.used_minor then 1 else 0 end as has_rest \
         from cancellations c join exchanges e on e.order_id = c.exchange_order_id \
         where c.order_id = $1",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.text("cause")?, row.int("has_rest")? == 1)))
    .collect()
}

/// As the company is now, and its largest simplified invoice.
#[boxed]
pub async fn seller(conn: &mut Conn, company: CompanyId) -> anyhow::Result<(Party, i64)> {
    let row = sqlx::query(
        "select name, tax_number, street, postcode, town, country, simplified_max_minor, \
         registration_number from companies where id = $1",
    )
    .bind(company.to_string())
    .fetch_one(conn)
    .await?;
    let registration_number = row.text("registration_number")?;
    let seller = Party { registration_number, ..party(&row)? };
    Ok((seller, row.int("simplified_max_minor")?))
}

/// Name of the company, and under which it collects direct debits, where it has told so.
#[boxed]
pub async fn creditor(
    conn: &mut Conn,
    company: CompanyId,
) -> anyhow::Result<(String, Option<String>)> {
    let row = sqlx::query("select name, creditor_id from companies where id = $1")
        .bind(company.to_string())
        .fetch_one(conn)
        .await?;
    Ok((row.text("name")?, row.text_or_none("creditor_id")?))
}

/// Name and IBAN of the company's account, where it has told one.
#[boxed]
pub async fn account(
    conn: &mut Conn,
    company: CompanyId,
) -> anyhow::Result<Option<(String, String)>> {
    sqlx::query("select name, iban from companies where id = $1 and iban is not null")
        .bind(company.to_string())
        .fetch_optional(conn)
        .await?
        .map(|row| Ok((row.text("name")?, row.text("iban")?)))
        .transpose()
}

#[boxed]
pub async fn customer(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<Party>> {
    sqlx::query(
        "select name, tax_number, street, postcode, town, country from invoice_customers \
         where order_id = $1",
    )
    .bind(order.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| party(&row))
    .transpose()
}

/// To whom all invoices of a person are made out who pays by invoice.
#[boxed]
pub async fn party_of(conn: &mut Conn, person: PersonId) -> anyhow::Result<Option<Party>> {
    sqlx::query(
        "select name, tax_number, street, postcode, town, country from invoice_parties \
         where person_id = $1",
    )
    .bind(person.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| party(&row))
    .transpose()
}

#[boxed]
pub async fn set_party(
    conn: &mut Conn,
    person: PersonId,
    party: &Party,
    at: Moment,
) -> anyhow::Result<()> {
    let sql = "insert into invoice_parties (person_id, name, tax_number, street, postcode, town, \
               country, given_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8) \
               on conflict (person_id) do update set name = $2, tax_number = $3, street = $4, \
               postcode = $5, town = $6, country = $7, given_at_ms = $8";
    put_party(conn, sql, person.to_string(), party, at).await?;
    search_words::refresh(conn, person).await
}

fn party(row: &AnyRow) -> anyhow::Result<Party> {
    Ok(Party {
        name: row.text("name")?,
        tax_number: row.text("tax_number")?,
        street: row.text("street")?,
        postcode: row.text("postcode")?,
        town: row.text("town")?,
        country: row.text("country")?,
        ..Party::default()
    })
}

#[boxed]
pub async fn give_customer(
    conn: &mut Conn,
    order: OrderId,
    party: &Party,
    at: Moment,
) -> anyhow::Result<()> {
    let sql = "insert into invoice_customers (order_id, name, tax_number, street, postcode, town, \
               country, given_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8) \
               on conflict (order_id) do update set name = $2, tax_number = $3, street = $4, \
               postcode = $5, town = $6, country = $7, given_at_ms = $8";
    put_party(conn, sql, order.to_string(), party, at).await
}

async fn put_party(
    conn: &mut Conn,
    sql: &'static str,
    id: String,
    party: &Party,
    at: Moment,
) -> anyhow::Result<()> {
    let mut put = sqlx::query(sql).bind(id);
    for (_, text) in party.fields() {
        put = put.bind(text);
    }
    put.bind(at.0).execute(conn).await?;
    Ok(())
}
