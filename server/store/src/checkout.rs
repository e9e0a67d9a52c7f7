//! What an order takes over at the checkout: the basket with its lines, the channel's fees, and
//! the person who buys.

use crate::{Conn, columns::Columns};
use domain::{
    id::{
        BasketId, BasketLineId, CompanyId, Ordinal, PerformanceId, PersonId, PriceTypeId,
        SessionId, TaxTreatmentId, VenueId,
    },
    moment::Moment,
};

/// A basket's line with what the quote and the order need of its evening.
#[derive(Clone, Debug, PartialEq)]
pub struct BasketItem {
    pub id: BasketLineId,
    pub performance: PerformanceId,
    pub venue: VenueId,
    pub seat: Option<Ordinal>,
    pub area: Option<String>,
    pub quantity: u32,
    pub zone: String,
    pub price_type: PriceTypeId,
    pub price_minor: i64,
    pub beneficiary: Option<PersonId>,
    pub selling: CompanyId,
    pub organising: CompanyId,
    pub tax_treatment: TaxTreatmentId,
    pub tax_rate_ppm: i64,
    pub currency: String,
}

/// A fee of the channel with its company and tax.
#[derive(Clone, Debug, PartialEq)]
pub struct Fee {
    pub key: String,
    pub basis: String,
    pub amount_minor: i64,
    pub company: CompanyId,
    pub tax_treatment: TaxTreatmentId,
    pub tax_rate_ppm: i64,
}

/// A person as the checkout form names them.
pub struct NewPerson<'a> {
    pub id: PersonId,
    pub given_name: &'a str,
    pub family_name: &'a str,
    /// In lower case.
    pub email: &'a str,
    pub language: &'a str,
    pub created_at: Moment,
}

/// The session's open basket, taken by this order and locked. None: empty, or another request
/// was first.
pub async fn take_basket(
    conn: &mut Conn,
    session: SessionId,
    at: Moment,
) -> anyhow::Result<Option<BasketId>> {
    sqlx::query(
        "update baskets set ordered_at_ms = $2 where session_id = $1 and ordered_at_ms is null \
         returning id",
    )
    .bind(session.to_string())
    .bind(at.0)
    .fetch_optional(conn)
    .await?
    .map(|row| row.id("id"))
    .transpose()
}

/// The lines that were not taken out, by evening and seat: neighbours stand together.
pub async fn basket_items(conn: &mut Conn, basket: BasketId) -> anyhow::Result<Vec<BasketItem>> {
    sqlx::query(
        "select l.id, l.performance_id, l.venue_id, l.seat_ordinal, l.area, l.quantity, l.zone, \
         l.price_type_id, l.price_minor, l.beneficiary_id, \
         pr.selling_company_id, pr.organising_company_id, pl.currency, \
         t.id as tax_treatment_id, t.rate_ppm \
         from basket_lines l \
         join performances p on p.id = l.performance_id \
         join productions pr on pr.id = p.production_id \
         join price_lists pl on pl.id = p.price_list_id \
         join tax_treatments t on t.id = pl.tax_treatment_id \
         where l.basket_id = $1 and l.ended_at_ms is null \
         order by p.starts_at_ms, p.id, coalesce(l.seat_ordinal, -1), l.added_at_ms, l.id",
    )
    .bind(basket.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(BasketItem {
            id: row.id("id")?,
            performance: row.id("performance_id")?,
            venue: row.id("venue_id")?,
            seat: row
                .int_or_none("seat_ordinal")?
                .map(|_| row.number("seat_ordinal").map(Ordinal))
                .transpose()?,
            area: row.text_or_none("area")?,
            quantity: row.number("quantity")?,
            zone: row.text("zone")?,
            price_type: row.id("price_type_id")?,
            price_minor: row.int("price_minor")?,
            beneficiary: row.id_or_none("beneficiary_id")?,
            selling: row.id("selling_company_id")?,
            organising: row.id("organising_company_id")?,
            tax_treatment: row.id("tax_treatment_id")?,
            tax_rate_ppm: row.int("rate_ppm")?,
            currency: row.text("currency")?,
        })
    })
    .collect()
}

pub async fn fees(conn: &mut Conn, channel: &str) -> anyhow::Result<Vec<Fee>> {
    sqlx::query(
        "select f.key, f.basis, f.amount_minor, f.company_id, f.tax_treatment_id, t.rate_ppm \
         from fees f join tax_treatments t on t.id = f.tax_treatment_id \
         where f.channel = $1 order by f.key",
    )
    .bind(channel)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Fee {
            key: row.text("key")?,
            basis: row.text("basis")?,
            amount_minor: row.int("amount_minor")?,
            company: row.id("company_id")?,
            tax_treatment: row.id("tax_treatment_id")?,
            tax_rate_ppm: row.int("rate_ppm")?,
        })
    })
    .collect()
}

/// The person with this address, made when there is none (F-once). Their name stays as it is.
pub async fn person(conn: &mut Conn, person: &NewPerson<'_>) -> anyhow::Result<PersonId> {
    sqlx::query(
        "insert into persons (id, given_name, family_name, email, language, created_at_ms) \
         values ($1, $2, $3, $4, $5, $6) on conflict (email) do nothing",
    )
    .bind(person.id.to_string())
    .bind(person.given_name)
    .bind(person.family_name)
    .bind(person.email)
    .bind(person.language)
    .bind(person.created_at.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query("select id from persons where email = $1")
        .bind(person.email)
        .fetch_one(conn)
        .await?
        .id("id")
}
