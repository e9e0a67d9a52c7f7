//! Companies, to which accounts their money comes, and how they are taxed.

use domain::{
    id::{CompanyId, MerchantAccountId, TaxTreatmentId},
    moment::Moment,
    sales::tax::TaxKind,
    seats::plan::VenueView,
};
use store::{Conn, catalogue::Change};

pub struct CompanyRow<'a> {
    pub key: &'a str,
    pub tax_number: &'a str,
    /// With the company's name.
    pub address: &'a VenueView,
    pub simplified_max_minor: i64,
    /// Of the account that pays to customers' banks.
    pub iban: Option<&'a str>,
    pub bic: Option<&'a str>,
    /// Under which it collects direct debits.
    pub creditor: Option<&'a str>,
    /// In its register; empty: none.
    pub registration_number: &'a str,
    /// None, and of the days: as usual.
    pub pay_out_min_minor: Option<i64>,
    pub pay_out_days: Option<i64>,
}

/// What a company pays to a bank at once at least, and within how many days, where it says nothing.
const PAY_OUT_MIN_MINOR: i64 = 500;
const PAY_OUT_DAYS: i64 = 14;

#[boxed]
pub async fn company(
    change: &mut Change<'_>,
    new: CompanyId,
    row: &CompanyRow<'_>,
) -> anyhow::Result<CompanyId> {
    written!(
        change,
        "insert into companies (id, key, name, tax_number, street, postcode, town, country, \
         simplified_max_minor, iban, bic, pay_out_min_minor, pay_out_days, creditor_id, \
         registration_number) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
         on conflict (key) do update set name = $3, tax_number = $4, street = $5, \
         postcode = $6, town = $7, country = $8, simplified_max_minor = $9, iban = $10, \
         bic = $11, pay_out_min_minor = $12, pay_out_days = $13, creditor_id = $14, \
         registration_number = $15 returning id",
        new.to_string(),
        row.key,
        &row.address.name,
        row.tax_number,
        &row.address.street,
        &row.address.postcode,
        &row.address.town,
        &row.address.country,
        row.simplified_max_minor,
        row.iban,
        row.bic,
        row.pay_out_min_minor.unwrap_or(PAY_OUT_MIN_MINOR),
        row.pay_out_days.unwrap_or(PAY_OUT_DAYS),
        row.creditor,
        row.registration_number,
    )
}

pub struct AccountRow<'a> {
    pub key: &'a str,
    pub gateway: &'a str,
    pub channel: &'a str,
    /// Parted by spaces.
    pub payment_method: &'a str,
}

#[boxed]
pub async fn account(
    change: &mut Change<'_>,
    new: MerchantAccountId,
    company: CompanyId,
    row: &AccountRow<'_>,
) -> anyhow::Result<MerchantAccountId> {
    written!(
        change,
        "insert into merchant_accounts (id, company_id, key, gateway, channel, payment_method) \
         values ($1, $2, $3, $4, $5, $6) on conflict (key) do update set company_id = $2, \
         gateway = $4, channel = $5, payment_method = $6 returning id",
        new.to_string(),
        company.to_string(),
        row.key,
        row.gateway,
        row.channel,
        row.payment_method,
    )
}

/// What money came to, or is to come to: the account's key, its gateway, its company's key.
#[boxed]
pub async fn used_accounts(conn: &mut Conn) -> anyhow::Result<Vec<(String, String, String)>> {
    let rows = sqlx::query_as(concat!(
        "select m.key, m.gateway, c.key from merchant_accounts m \
         join companies c on c.id = m.company_id where m.gateway not in ",
        store::in_the_house!(),
        " and (exists (select 1 from order_shares s \
             where s.merchant_account_id = m.id) \
           or exists (select 1 from payments p where p.merchant_account_id = m.id))"
    ));
    Ok(rows.fetch_all(conn).await?)
}

pub struct TaxRow<'a> {
    pub key: &'a str,
    pub kind: TaxKind,
    pub rate_ppm: i64,
    pub valid_from: Option<Moment>,
    pub valid_until: Option<Moment>,
    pub tax_point: &'a str,
}

#[boxed]
pub async fn tax(
    change: &mut Change<'_>,
    new: TaxTreatmentId,
    row: &TaxRow<'_>,
) -> anyhow::Result<TaxTreatmentId> {
    written!(
        change,
        "insert into tax_treatments (id, key, kind, rate_ppm, valid_from_ms, valid_until_ms, \
         tax_point) values ($1, $2, $3, $4, $5, $6, $7) on conflict (key) do update set \
         kind = $3, rate_ppm = $4, valid_from_ms = $5, valid_until_ms = $6, tax_point = $7 \
         returning id",
        new.to_string(),
        row.key,
        row.kind.as_str(),
        row.rate_ppm,
        row.valid_from.map(|at| at.0),
        row.valid_until.map(|at| at.0),
        row.tax_point,
    )
}
