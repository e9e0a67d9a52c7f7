//! A new voucher, under a code that no other has.

use crate::books::{self, VoucherTurn};
use anyhow::Context;
use domain::{
    id::{CompanyId, OrderLineId, VoucherId},
    moment::Moment,
    people::actor::{Action, Actor},
    sales::{
        tax::Tax,
        voucher::{RANDOM_DIGITS, StoredCode, Voucher, VoucherCode, value_max_minor},
    },
};
use gift_tables::vouchers::{self, NewVoucher};
use house::{
    Failure, House, chance,
    journal::{self, JournalEntry, Subject},
    locales::{local, start_of},
    sealed,
};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use people::customers::time_zone;
use rules::Validity;
use season::catalogue::{self, Catalogue};
use serde_json::json;
use std::sync::Arc;
use store::Conn;

pub(super) struct New<'a> {
    pub company: CompanyId,
    pub currency: &'a str,
    pub value_minor: i64,
    pub valid_until: Option<Moment>,
    pub line: Option<OrderLineId>,
    pub tax: Option<Tax>,
}

/// Without its entry in the books.
pub(super) async fn issue(
    house: &House,
    conn: &mut Conn,
    new: &New<'_>,
) -> anyhow::Result<VoucherId> {
    let id = VoucherId(house.new_id());
    for _ in 0..chance::DRAWS_MAX {
        let code = draw_code(house)?;
        let row = NewVoucher {
            id,
            code: &code,
            company: new.company,
            currency: new.currency,
            value_minor: new.value_minor,
            issued_at: house.now(),
            valid_until: new.valid_until,
            line: new.line,
            tax: new.tax,
        };
        if vouchers::insert(conn, &row).await? {
            return Ok(id);
        }
    }
    anyhow::bail!("{} codes in a row were taken", chance::DRAWS_MAX)
}

/// Another voucher may have it.
pub(super) fn draw_code(house: &House) -> anyhow::Result<StoredCode> {
    let code = VoucherCode::new(&chance::digits(house.chance(), RANDOM_DIGITS));
    sealed::store_code(house, &code.context("as many digits as a code has")?)
}

/// The first moment at which a voucher that is issued now can't be used any more: so many months
/// later at the end of the day, or after the rule's last day, whichever comes later. None: never,
/// also where it was ordered before the rule's last day and paid after it.
pub(super) fn valid_until(
    house: &House,
    catalogue: &Catalogue,
    validity: Validity,
) -> anyhow::Result<Option<Moment>> {
    let zone = time_zone(catalogue);
    let today = local(house.now(), &zone).date();
    let by_months = validity.months.map(|months| today.checked_add(i64::from(months).months()));
    let last = by_months.transpose().context("a day of the calendar")?;
    let by_months = last.map(|last| end_of(last, &zone)).transpose()?;
    let end = [by_months, validity.until].into_iter().flatten().max();
    Ok(end.filter(|end| *end > house.now()))
}

fn end_of(last: Date, zone: &str) -> anyhow::Result<Moment> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    start_of(last.checked_add(1.day()).context("a day after the last")?, &zone)
}

/// A voucher that staff issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub value_minor: i64,
    /// A company's key; None: the first.
    pub company: Option<String>,
    /// The last day on which it can be used; None: as the first voucher of the sheets says.
    pub last_day: Option<Date>,
    /// For the journal.
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantRefusal {
    /// Not above zero, or above `value_max_minor`.
    Value,
    /// No multiple of this: what is left of an order that it pays couldn't be paid.
    OddValue {
        step_minor: i64,
    },
    UnknownCompany,
    /// The last day is over.
    Over,
}

/// Whoever may give money back may give a voucher.
#[boxed]
pub async fn grant(
    house: &House,
    actor: &Actor,
    wanted: &Grant,
) -> Result<Voucher, Failure<GrantRefusal>> {
    grant_once(house, actor, wanted, None).await
}

/// The same by a form, which has a key of its own: sent twice, it issues one voucher.
///
/// # Errors
/// Why none was issued.
#[boxed]
pub async fn grant_once(
    house: &House,
    actor: &Actor,
    wanted: &Grant,
    request_key: Option<&str>,
) -> Result<Voucher, Failure<GrantRefusal>> {
    actor.permit(Action::RefundOrder, "*")?;
    let asked = Arc::new((actor.clone(), wanted.clone(), request_key.map(str::to_owned)));
    house
        .write(move |house, conn| {
            let asked = asked.clone();
            Box::pin(async move {
                let (actor, wanted, request_key) = &*asked;
                grant_in(&house, conn, actor, wanted, request_key.as_deref()).await
            })
        })
        .await
}

async fn grant_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    wanted: &Grant,
    request_key: Option<&str>,
) -> Result<Voucher, Failure<GrantRefusal>> {
    // The currency stays as it is read until the voucher is written.
    store::catalogue::lock(conn).await?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let (rules, currency) = (&catalogue.rules, catalogue.currency());
    let step_minor = currency.step_minor();
    if !(1..=value_max_minor(currency)).contains(&wanted.value_minor) {
        return Err(Failure::Refused(GrantRefusal::Value));
    }
    if wanted.value_minor % step_minor != 0 {
        return Err(Failure::Refused(GrantRefusal::OddValue { step_minor }));
    }
    let first = rules.extras.iter().find(|rule| rule.is_voucher);
    let key = wanted.company.as_ref().or_else(|| first.map(|rule| &rule.company));
    let company = match key {
        Some(key) => rules.companies.get(key),
        None => rules.companies.values().next(),
    };
    let company = company.ok_or(Failure::Refused(GrantRefusal::UnknownCompany))?;
    if let Some(known) = issued_by(house, conn, *company, request_key).await? {
        return Ok(known);
    }
    let valid_until = match wanted.last_day {
        Some(last) => Some(end_of(last, &time_zone(&catalogue))?),
        None => {
            let validity = first.map(|rule| rule.validity).unwrap_or_default();
            valid_until(house, &catalogue, validity)?
        }
    };
    if valid_until.is_some_and(|until| until <= house.now()) {
        return Err(Failure::Refused(GrantRefusal::Over));
    }
    let new = New {
        company: *company,
        currency: currency.as_str(),
        value_minor: wanted.value_minor,
        valid_until,
        line: None,
        tax: None,
    };
    let id = issue(house, conn, &new).await?;
    if let Some(key) = request_key {
        vouchers::set_request(conn, id, key).await?;
    }
    let row = vouchers::lock(conn, id).await?;
    books::post_voucher(house, conn, &row, VoucherTurn::Issued).await?;
    let entry = JournalEntry {
        action: "voucher.issue",
        subject: Subject::Voucher(id),
        detail: json!({ "value_minor": new.value_minor, "reason": wanted.reason }),
    };
    journal::record(house, conn, actor, entry).await?;
    let row = vouchers::lock(conn, id).await?;
    Ok(sealed::open_voucher(house, row.voucher)?)
}

/// What the form has issued before. The company stays locked, so that the same form doesn't issue
/// another voucher at the same moment.
async fn issued_by(
    house: &House,
    conn: &mut Conn,
    company: CompanyId,
    request_key: Option<&str>,
) -> anyhow::Result<Option<Voucher>> {
    let Some(key) = request_key else { return Ok(None) };
    store::books::pay_outs::lock_company(conn, company).await?;
    let known = vouchers::by_request(conn, key).await?;
    known.map(|row| sealed::open_voucher(house, row.voucher)).transpose()
}
