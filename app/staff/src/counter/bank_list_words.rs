//! What the lines of a bank's list do, in words.

use documents::bank::statement::{Kind, Row, Unreadable};
use domain::{
    money::{Currency, Money},
    payments::receivable::ReceivableRefusal,
};
use house::locales::Locale;
use markup::{Html, view};
use money::receivables::{BankLines, CheckedLine, LeftWhy, LineOutcome};

/// What came back stands below zero, as in the file.
pub(super) fn signed_minor(row: &Row) -> i64 {
    match row.kind {
        Kind::Payment => row.minor,
        Kind::Refund | Kind::Chargeback | Kind::Fee => -row.minor,
    }
}

pub(super) fn outcome(locale: &Locale, line: &CheckedLine, currency: Currency) -> String {
    let money = |minor: i64| locale.money(Money::new(minor, currency));
    match line.outcome {
        Ok(LineOutcome::Settles { over_minor, .. }) if over_minor > 0 => {
            locale.text_with("staff-bank-over", &[("over", money(over_minor).into())])
        }
        Ok(LineOutcome::Settles { open_minor: 0, .. }) => locale.text("staff-bank-whole"),
        Ok(LineOutcome::Settles { open_minor, .. }) => {
            locale.text_with("staff-bank-part", &[("open", money(open_minor).into())])
        }
        Ok(LineOutcome::Returns { open_minor }) => {
            locale.text_with("staff-bank-returned", &[("open", money(open_minor).into())])
        }
        Ok(LineOutcome::Before) => locale.text("staff-bank-before"),
        Err(why) => left(locale, why),
    }
}

pub(super) fn left(locale: &Locale, why: LeftWhy) -> String {
    locale.text(match why {
        LeftWhy::UnknownReference => "staff-bank-unknown",
        LeftWhy::SeveralReceivables => "staff-bank-several",
        LeftWhy::SeveralOrders => "staff-bank-several-orders",
        LeftWhy::DayBeforeOrder => "staff-bank-day-before-order",
        LeftWhy::Refused(ReceivableRefusal::NotSettled) => "staff-bank-not-settled",
        LeftWhy::Refused(ReceivableRefusal::BadDay) => "staff-bank-bad-day",
        LeftWhy::Refused(ReceivableRefusal::BadAmount) => "staff-bank-bad-amount",
        LeftWhy::Fee
        | LeftWhy::Refused(
            ReceivableRefusal::UnknownReceivable
            | ReceivableRefusal::OtherSettlement
            | ReceivableRefusal::BadReference
            | ReceivableRefusal::BadReason
            | ReceivableRefusal::Till(_),
        ) => "staff-bank-other",
    })
}

/// How many lines do what, and what they come to.
pub(super) fn sums(locale: &Locale, sums: &BankLines, currency: Currency) -> Html {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let with_sum = |id: &str, lines: usize, minor: i64| {
        let sum = locale.money(Money::new(minor, currency));
        locale.text_with(id, &[("count", count(lines).into()), ("sum", sum.into())])
    };
    let alone = |id: &str, lines: usize| locale.text_with(id, &[("count", count(lines).into())]);
    let lines = [
        with_sum("staff-bank-sum-settled", sums.settled, sums.settled_minor),
        with_sum("staff-bank-sum-returned", sums.returned, sums.returned_minor),
        alone("staff-bank-sum-before", sums.repeated),
        alone("staff-bank-sum-left", sums.left.len()),
    ];
    view! { <ul>{lines.map(|line| view! { <li>{line}</li> })}</ul> }
}

pub(super) fn unreadable(locale: &Locale, wrong: &Unreadable) -> String {
    let Some(line) = wrong.line else { return locale.text("staff-bank-unreadable") };
    let line = i64::try_from(line).unwrap_or(i64::MAX);
    match wrong.column.as_str() {
        "" => locale.text_with("staff-bank-unreadable-line", &[("line", line.into())]),
        column => {
            let place = [("line", line.into()), ("column", column.into())];
            locale.text_with("staff-bank-unreadable-column", &place)
        }
    }
}
