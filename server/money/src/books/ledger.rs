//! The ledger for the accounting tool: days of the house, leg by leg, in the order in which they
//! were written. A period that doesn't balance is not handed over (invariant 6).

use anyhow::Context;
use domain::{
    id::LedgerTransactionId,
    moment::Moment,
    people::actor::{Action, Actor},
};
use house::{Failure, House, locales::start_of};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use people::customers::time_zone;
use records::ledger_export::{self, Leg, Span};
use season::catalogue;
use std::collections::BTreeMap;

/// Read at once; the rest waits in the database.
const PAGE: i64 = 1_000;
/// Named when they don't balance.
const NAMED_MAX: i64 = 5;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerWish {
    /// First and last day on which legs were posted, in the house's time zone.
    pub from: Date,
    pub to: Date,
    /// A company's key; None: all.
    pub company: Option<String>,
}

/// A leg with its moments as the house's clocks showed them.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerRow {
    pub leg: Leg,
    /// `2026-11-20T12:00:50.123+01:00`
    pub posted: String,
    pub effective: String,
}

/// By currency: debit and credit, both positive and equal, in minor units.
pub type LedgerTotals = BTreeMap<String, (i64, i64)>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LedgerRefusal {
    /// The first day comes after the last.
    Backwards,
    UnknownCompany,
    /// These transactions, or the first of them, don't add up to zero.
    Unbalanced(Vec<LedgerTransactionId>),
}

/// Hands each leg to `take`, in an order that stays. Gives the sums of what it handed over.
///
/// # Errors
/// Refused before anything is handed over; a fault too when the sums differ at the end.
pub async fn read_ledger(
    house: &House,
    actor: &Actor,
    wish: &LedgerWish,
    mut take: impl FnMut(&LedgerRow) -> anyhow::Result<()>,
) -> Result<LedgerTotals, Failure<LedgerRefusal>> {
    actor.permit(Action::ReadMoney, "*")?;
    if wish.from > wish.to {
        return Err(Failure::Refused(LedgerRefusal::Backwards));
    }
    let zone = time_zone(&*catalogue::catalogue(house).await?);
    let zone = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
    let mut conn = house.store().read().await?;
    let company = match &wish.company {
        Some(key) => match ledger_export::company(&mut conn, key).await? {
            Some(company) => Some(company),
            None => return Err(Failure::Refused(LedgerRefusal::UnknownCompany)),
        },
        None => None,
    };
    let after_last = wish.to.checked_add(1.day()).context("a day after the last")?;
    let span =
        Span { from: start_of(wish.from, &zone)?, until: start_of(after_last, &zone)?, company };
    let wrong = ledger_export::unbalanced(&mut conn, span, NAMED_MAX).await?;
    if !wrong.is_empty() {
        return Err(Failure::Refused(LedgerRefusal::Unbalanced(wrong)));
    }
    let (mut totals, mut after) = (LedgerTotals::new(), None);
    loop {
        let page = ledger_export::legs(&mut conn, span, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = Some((last.posted_at, last.transaction, last.id));
        for leg in page {
            let (debit, credit) = totals.entry(leg.currency.clone()).or_default();
            *debit += leg.amount_minor.max(0);
            *credit -= leg.amount_minor.min(0);
            let (posted, effective) =
                (shown(leg.posted_at, &zone)?, shown(leg.effective_at, &zone)?);
            take(&LedgerRow { leg, posted, effective })?;
        }
    }
    for (currency, (debit, credit)) in &totals {
        if debit != credit {
            let wrong = anyhow::anyhow!("{currency}: debit {debit}, credit {credit}");
            return Err(Failure::Fault(wrong.context("what was read doesn't balance")));
        }
    }
    Ok(totals)
}

fn shown(at: Moment, zone: &TimeZone) -> anyhow::Result<String> {
    let at = jiff::Timestamp::from_millisecond(at.0).context("a moment of the calendar")?;
    Ok(at.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string())
}
