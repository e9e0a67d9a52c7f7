//! What is due, for whoever collects it: the house's bank program takes it as CSV.

use domain::{
    id::ReceivableId,
    moment::Moment,
    money::Currency,
    people::actor::{Action, Actor},
};
use house::{
    House, NotAnswered,
    locales::{local, start_of},
    sealed::{self, Sealed},
};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use people::customers::house_time_zone;
use serde::Serialize;
use store::payments::settlements::{self, Due};

/// By the same names as in JSON, apart from amounts, which have their decimals.
pub const HEADS: [&str; 17] = [
    "receivable",
    "end_to_end_id",
    "order",
    "name",
    "email",
    "company",
    "company_name",
    "by",
    "due",
    "currency",
    "amount",
    "received",
    "open",
    "mandate",
    "mandate_signed",
    "iban",
    "account_holder",
];

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DueLine {
    pub receivable: ReceivableId,
    /// For the bank: another one for each attempt.
    pub end_to_end_id: String,
    pub order: String,
    pub name: String,
    pub email: String,
    pub company: String,
    pub company_name: String,
    /// `debit`, `invoice`, or `returned` for credit whose money went back.
    pub by: String,
    /// The last day on which it is paid in time: `2027-07-01`.
    pub due: String,
    pub currency: String,
    pub amount_minor: i64,
    pub received_minor: i64,
    pub open_minor: i64,
    pub mandate: Option<MandateLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MandateLine {
    pub reference: String,
    pub signed: String,
    pub iban: String,
    pub account_holder: String,
}

/// All that is open and due by this day. None: all that is open.
///
/// # Errors
/// Refused: the money is not theirs to collect.
#[boxed]
pub async fn list(
    house: &House,
    actor: &Actor,
    until: Option<Date>,
) -> Result<Vec<DueLine>, NotAnswered> {
    actor.permit(Action::Settle, "*")?;
    let zone = house_time_zone(house).await?;
    let until = match until.and_then(|day| day.checked_add(1.day()).ok()) {
        Some(after) => {
            let its = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
            start_of(after, &its)?.minus_ms(1)
        }
        None => Moment(i64::MAX),
    };
    let mut conn = house.store().read().await?;
    let due = settlements::due(&mut conn, until).await?;
    Ok(due.into_iter().map(|one| line(house, one, &zone)).collect::<anyhow::Result<_>>()?)
}

fn line(house: &House, due: Due, zone: &str) -> anyhow::Result<DueLine> {
    let mandate = due.mandate.map(|mandate| {
        anyhow::Ok(MandateLine {
            signed: local(mandate.signed_at, zone).date().to_string(),
            reference: mandate.reference,
            iban: sealed::open(house, Sealed::Mandate(due.person), &mandate.iban)?,
            account_holder: mandate.account_holder,
        })
    });
    Ok(DueLine {
        receivable: due.receivable,
        end_to_end_id: end_to_end(due.receivable, due.returned),
        order: due.order_code,
        name: due.name,
        email: due.email,
        company: due.company,
        company_name: due.company_name,
        by: by(&due.rule).to_owned(),
        due: local(due.due_at, zone).date().to_string(),
        currency: due.currency,
        amount_minor: due.amount_minor,
        received_minor: due.received_minor,
        open_minor: due.amount_minor - due.received_minor,
        mandate: mandate.transpose()?,
    })
}

/// At most 35 signs, and no two debits have the same (EPC130-08).
fn end_to_end(receivable: ReceivableId, returned: u32) -> String {
    let id = receivable.0.simple();
    match returned {
        0 => id.to_string(),
        again => format!("{id}{again}"),
    }
}

/// How its rule says that it is paid.
pub(super) fn by(rule: &str) -> &str {
    match rule.split_once(':') {
        Some(("renewal", by)) => by,
        Some(_) => "invoice",
        None => rule,
    }
}

impl DueLine {
    /// As a row below `HEADS`.
    pub fn cells(&self) -> Vec<String> {
        let currency = Currency::parse(&self.currency);
        let money = |minor: i64| match &currency {
            Ok(currency) => currency.plain(minor),
            Err(_) => minor.to_string(),
        };
        let mandate = self.mandate.as_ref();
        let of = |cell: fn(&MandateLine) -> String| mandate.map(cell).unwrap_or_default();
        vec![
            self.receivable.to_string(),
            self.end_to_end_id.clone(),
            self.order.clone(),
            harmless(&self.name),
            harmless(&self.email),
            harmless(&self.company),
            harmless(&self.company_name),
            self.by.clone(),
            self.due.clone(),
            self.currency.clone(),
            money(self.amount_minor),
            money(self.received_minor),
            money(self.open_minor),
            of(|mandate| mandate.reference.clone()),
            of(|mandate| mandate.signed.clone()),
            of(|mandate| mandate.iban.clone()),
            of(|mandate| harmless(&mandate.account_holder)),
        ]
    }
}

/// What people have typed is no formula in a spreadsheet.
fn harmless(typed: &str) -> String {
    match typed.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{typed}"),
        false => typed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_attempt_has_an_end_to_end_id_of_its_own_that_banks_take() {
        let id = "019af0c2-5d1e-7abc-8def-0123456789ab".parse().expect("an identity");
        assert_eq!(end_to_end(id, 0), "019af0c25d1e7abc8def0123456789ab");
        assert_eq!(end_to_end(id, 1), "019af0c25d1e7abc8def0123456789ab1");
        assert!(end_to_end(id, 999).len() <= 35);
    }

    #[test]
    fn a_name_is_no_formula() {
        assert_eq!(harmless("=1+1"), "'=1+1");
        assert_eq!(harmless("Ana Ruiz"), "Ana Ruiz");
    }
}
