//! A gateway's list of what it settled beside our books: what is in both, and every difference.
//! Nothing is changed.

use anyhow::Context;
use documents::bank::statement::{Kind, Row};
use domain::{
    id::{PaymentId, RefundId},
    moment::Moment,
    people::actor::{Action, Actor},
};
use house::{
    House, NotAnswered,
    locales::{local, start_of},
};
use jiff::{SignedDuration, ToSpan, civil::Date, tz::TimeZone};
use people::customers::time_zone;
use records::statements::{self, OurPayment};
use season::catalogue;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use store::Conn;

/// A bank books later than we do, after nights, weekends and holidays. What is further away has
/// a mistaken day, as where day and month are read the wrong way round.
const NEAR: SignedDuration = SignedDuration::from_hours(10 * 24);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reconciled {
    /// First and last day of the list (`2026-11-20`); None: it has no row.
    pub days: Option<(String, String)>,
    /// Rows that are in our books as they stand there.
    pub matched: usize,
    /// Their sum by currency, payments less what went back, in minor units.
    pub matched_minor: BTreeMap<String, i64>,
    /// Rows of the gateway's own fees, which our books don't have.
    pub fees: usize,
    pub differences: Vec<Difference>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub what: What,
    /// Of the list; None: it isn't there.
    pub line: Option<usize>,
    pub reference: String,
    /// The order's code, where it is known.
    pub order: Option<String>,
    /// (minor units, currency) by the list, and by our books.
    pub listed: Option<(i64, String)>,
    pub ours: Option<(i64, String)>,
    /// In the house's time zone (`2026-11-20`).
    pub day: String,
    /// Of our books, where the list's day is far from it.
    pub our_day: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A row for which we have no payment.
    Unknown,
    /// We have the attempt, but not that it was paid.
    NotCaptured,
    OtherAmount,
    /// The list's day is far from that of our books.
    OtherDay,
    /// The same payment stands in the list before.
    Doubled,
    /// The list gives back what our books don't.
    RefundUnknown,
    /// We asked for it, and don't know yet that it was done.
    RefundOpen,
    ChargebackUnknown,
    /// Paid by our books in these days, and not in the list.
    NotListed,
    RefundNotListed,
}

/// `rows`: the list, as `documents::bank::statement` read it.
///
/// # Errors
/// Refused: the money is not theirs to see.
#[boxed]
pub async fn compare_statement(
    house: &House,
    actor: &Actor,
    gateway: &str,
    rows: &[Row],
) -> Result<Reconciled, NotAnswered> {
    actor.permit(Action::ReadMoney, "*")?;
    let zone = time_zone(&*catalogue::catalogue(house).await?);
    let mut conn = house.store().read().await?;
    let mut seen = Seen { zone, ..Seen::default() };
    for row in rows {
        seen.take(&mut conn, gateway, row).await?;
    }
    let dates = || rows.iter().map(|row| row.date);
    if let Some((first, last)) = dates().min().zip(dates().max()) {
        seen.done.days = Some((first.to_string(), last.to_string()));
        seen.missing(&mut conn, gateway, first, last).await?;
    }
    Ok(seen.done)
}

#[derive(Default)]
struct Seen {
    /// The house's.
    zone: String,
    payments: BTreeSet<PaymentId>,
    refunds: BTreeSet<RefundId>,
    /// How many of a payment's disputes are matched.
    disputes: BTreeMap<(PaymentId, i64), usize>,
    done: Reconciled,
}

impl Seen {
    async fn take(&mut self, conn: &mut Conn, gateway: &str, row: &Row) -> anyhow::Result<()> {
        if row.kind == Kind::Fee {
            self.done.fees += 1;
            return Ok(());
        }
        let Some(payment) = statements::payment(conn, gateway, &row.reference).await? else {
            self.differ(row, What::Unknown, None, None);
            return Ok(());
        };
        match row.kind {
            Kind::Payment => self.payment(row, &payment),
            Kind::Refund => self.refund(conn, row, &payment).await?,
            Kind::Chargeback => self.chargeback(conn, row, &payment).await?,
            Kind::Fee => {}
        }
        Ok(())
    }

    fn payment(&mut self, row: &Row, payment: &OurPayment) {
        let order = Some(payment.order.as_str());
        if !self.payments.insert(payment.id) {
            return self.differ(row, What::Doubled, order, None);
        }
        match &payment.captured {
            None => self.differ(row, What::NotCaptured, order, None),
            Some((minor, currency, at)) if (*minor, currency) == (row.minor, &row.currency) => {
                self.agreed(row, payment, *at, 1);
            }
            Some((minor, currency, _)) => {
                self.differ(row, What::OtherAmount, order, Some((*minor, currency.clone())));
            }
        }
    }

    /// Entries of the same sum can't be told apart, so each is matched once.
    async fn refund(
        &mut self,
        conn: &mut Conn,
        row: &Row,
        payment: &OurPayment,
    ) -> anyhow::Result<()> {
        let ours = statements::refunds_of(conn, payment.id).await?;
        let is_like = |it: &&statements::OurRefund| {
            (it.minor, &it.currency) == (row.minor, &row.currency) && !self.refunds.contains(&it.id)
        };
        let done_first = ours.iter().filter(is_like).min_by_key(|it| it.done_at.is_none());
        let order = Some(payment.order.as_str());
        match done_first {
            None => self.differ(row, What::RefundUnknown, order, None),
            Some(one) => {
                self.refunds.insert(one.id);
                match one.done_at {
                    Some(at) => self.agreed(row, payment, at, -1),
                    None => {
                        let ours = Some((one.minor, one.currency.clone()));
                        self.differ(row, What::RefundOpen, order, ours);
                    }
                }
            }
        }
        Ok(())
    }

    async fn chargeback(
        &mut self,
        conn: &mut Conn,
        row: &Row,
        payment: &OurPayment,
    ) -> anyhow::Result<()> {
        let ours = statements::disputes_of(conn, payment.id).await?;
        let known = ours.iter().filter(|minor| **minor == row.minor).count();
        let matched = self.disputes.entry((payment.id, row.minor)).or_default();
        if *matched < known {
            *matched += 1;
            self.matched(row, -1);
        } else {
            self.differ(row, What::ChargebackUnknown, Some(&payment.order), None);
        }
        Ok(())
    }

    /// Of our books in the list's days, what no row was about.
    async fn missing(
        &mut self,
        conn: &mut Conn,
        gateway: &str,
        first: Date,
        last: Date,
    ) -> anyhow::Result<()> {
        let zone = self.zone.clone();
        let after = last.checked_add(1.day()).context("a day after the last")?;
        let its = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
        let (from, until) = (start_of(first, &its)?, start_of(after, &its)?);
        for payment in statements::captured(conn, gateway, from, until).await? {
            let Some((minor, currency, at)) = payment.captured else { continue };
            if !self.payments.contains(&payment.id) {
                let day = local(at, &zone).date();
                self.unlisted(
                    What::NotListed,
                    payment.reference,
                    payment.order,
                    minor,
                    currency,
                    day,
                );
            }
        }
        for refund in statements::refunded(conn, gateway, from, until).await? {
            let Some(at) = refund.done_at else { continue };
            if !self.refunds.contains(&refund.id) {
                let (minor, currency) = (refund.minor, refund.currency);
                let day = local(at, &zone).date();
                self.unlisted(
                    What::RefundNotListed,
                    refund.reference,
                    refund.order,
                    minor,
                    currency,
                    day,
                );
            }
        }
        Ok(())
    }

    /// With a sum of our books, whose day is `at`.
    fn agreed(&mut self, row: &Row, payment: &OurPayment, at: Moment, sign: i64) {
        let ours = local(at, &self.zone).date();
        if ours.duration_until(row.date).abs() <= NEAR {
            return self.matched(row, sign);
        }
        let sum = (row.minor, row.currency.clone());
        self.differ(row, What::OtherDay, Some(&payment.order), Some(sum));
        if let Some(told) = self.done.differences.last_mut() {
            told.our_day = Some(ours.to_string());
        }
    }

    fn matched(&mut self, row: &Row, sign: i64) {
        self.done.matched += 1;
        *self.done.matched_minor.entry(row.currency.clone()).or_default() += sign * row.minor;
    }

    fn differ(&mut self, row: &Row, what: What, order: Option<&str>, ours: Option<(i64, String)>) {
        self.done.differences.push(Difference {
            what,
            line: Some(row.line),
            reference: row.reference.clone(),
            order: order.map(str::to_owned),
            listed: Some((row.minor, row.currency.clone())),
            ours,
            day: row.date.to_string(),
            our_day: None,
        });
    }

    fn unlisted(
        &mut self,
        what: What,
        reference: String,
        order: String,
        ours_minor: i64,
        currency: String,
        day: Date,
    ) {
        let (line, listed) = (None, None);
        let (order, ours, day) = (Some(order), Some((ours_minor, currency)), day.to_string());
        let one = Difference { what, line, reference, order, listed, ours, day, our_day: None };
        self.done.differences.push(one);
    }
}
