//! A bank's list of what came in and what came back, line by line: what is known is booked, the
//! rest is left for colleagues, with the reason. `decide` says what a line does; `check_lines` asks
//! it beforehand.

use super::{
    Returning, Settling, bank_debits, by_day_and_sum, returned, settle_all,
    spread::{is_exact, spread, whole},
};
use anyhow::Context;
use documents::bank::statement::{Kind, Row};
use domain::{
    id::{ReceivableId, SettlementId},
    payments::receivable::{PaidBy, ReceivableRefusal},
    people::actor::{Action, Actor},
};
use house::{Answered, Failure, House, NotAnswered, locales::local};
use jiff::{SignedDuration, civil::Date};
use people::customers::house_time_zone;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use store::{
    Conn, orders,
    payments::settlements::{self, Owed, Settlement},
};

/// ISO 20022: the bank gives no reason.
const NO_REASON: &str = "MS03";
/// Hexadecimal digits of an identity, with which an end-to-end id begins.
const ID_CHARS: usize = 32;
/// Of a transfer's text.
const WORDS_MAX: usize = 30;
/// Who pays before they order does it in the days before. What is further away has a mistaken day.
const BEFORE_ORDER: SignedDuration = SignedDuration::from_hours(10 * 24);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BankLines {
    pub settled: usize,
    pub settled_minor: i64,
    pub returned: usize,
    pub returned_minor: i64,
    /// Booked before.
    pub repeated: usize,
    pub left: Vec<LeftLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftLine {
    pub line: usize,
    pub reference: String,
    pub why: LeftWhy,
}

/// Why a line is left for colleagues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftWhy {
    UnknownReference,
    /// Several amounts of the order are open, and the sum is neither all of them nor those that are
    /// due first, with others of the same debtor or without.
    SeveralReceivables,
    /// The text of a transfer names several orders: whose part is how much, it doesn't tell, and
    /// the sum isn't exactly what one debtor owes for them.
    SeveralOrders,
    /// The payment's day lies long before its order: day and month may be the wrong way round.
    DayBeforeOrder,
    /// What the bank took for itself.
    Fee,
    Refused(ReceivableRefusal),
}

impl LeftWhy {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownReference => "unknown-reference",
            Self::SeveralReceivables => "more-than-one-receivable",
            Self::SeveralOrders => "more-than-one-order",
            Self::DayBeforeOrder => "day-before-order",
            Self::Fee => "fee",
            Self::Refused(why) => why.as_str(),
        }
    }
}

impl Serialize for LeftWhy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Each line in a transaction of its own, but for debits that belong together: a list that breaks
/// off is read once more. Its references are end-to-end ids, receivables or orders' codes.
///
/// # Errors
/// The money is not theirs to settle.
#[boxed]
pub async fn bank_lines(
    house: &House,
    actor: &Actor,
    rows: &[Row],
) -> Result<BankLines, NotAnswered> {
    actor.permit(Action::Settle, "*")?;
    let mut done = BankLines::default();
    let mut alike = Alike::default();
    for together in
        bank_debits::lines(house, rows).await?.chunk_by(|line, next| line.goes_with(next))
    {
        let mut decided = Vec::new();
        for line in together {
            let found = find(house, line.row).await?;
            let reference = alike.reference(line.row, &found);
            decided.push(decide(line.row, &found, &reference));
        }
        if let Some(all) = bank_debits::settling(&decided)
            && settle_all(house, actor, &all).await.answered()?.is_ok()
        {
            together.iter().for_each(|line| done.count(line.row, Ok(Booked::Settled)));
            continue;
        }
        for (line, decision) in together.iter().zip(decided) {
            done.count(line.row, book(house, actor, decision).await?);
        }
    }
    Ok(done)
}

async fn book(
    house: &House,
    actor: &Actor,
    decision: Result<Decision, LeftWhy>,
) -> Result<Result<Booked, LeftWhy>, NotAnswered> {
    match decision {
        Ok(Decision::Settle(settling)) => {
            let settled = settle_all(house, actor, &settling).await;
            left(settled.map(|_| Booked::Settled))
        }
        Ok(Decision::Return { receivable, returning }) => {
            let gone = returned(house, actor, receivable, &returning).await;
            left(gone.map(|_| Booked::Returned))
        }
        Ok(Decision::Before) => Ok(Ok(Booked::Before)),
        Err(why) => Ok(Err(why)),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Booked {
    Settled,
    Returned,
    Before,
}

impl BankLines {
    pub(super) fn count(&mut self, row: &Row, booked: Result<Booked, LeftWhy>) {
        match booked {
            Ok(Booked::Settled) => {
                self.settled += 1;
                self.settled_minor += row.minor;
            }
            Ok(Booked::Returned) => {
                self.returned += 1;
                self.returned_minor += row.minor;
            }
            Ok(Booked::Before) => self.repeated += 1,
            Err(why) => {
                self.left.push(LeftLine { line: row.line, reference: row.reference.clone(), why })
            }
        }
    }
}

/// How often payments of one day and sum came for the same receivable: two are two, whichever way
/// each is named.
#[derive(Default)]
pub(super) struct Alike(BTreeMap<(Option<ReceivableId>, bool, String), u32>);

impl Alike {
    /// What tells the row's payment from others.
    pub(super) fn reference(&mut self, row: &Row, found: &[Found]) -> String {
        // No later payment of one of several orders is the second.
        let several = if are_several_orders(found) { " several" } else { "" };
        let reference = format!("{}{several}", by_day_and_sum(row.date, row.minor));
        let first = found.iter().map(|it| it.owed.id).min();
        let is_payment = matches!(row.kind, Kind::Payment);
        let count = self.0.entry((first, is_payment, reference.clone())).or_default();
        *count += 1;
        match *count {
            1 => reference,
            again => format!("{reference}:{again}"),
        }
    }
}

/// A receivable with the payments that are known of it, those that paid others alone, too.
pub(super) struct Found {
    pub owed: Owed,
    /// What else its debtor owes the same company.
    pub others: Vec<Owed>,
    pub settlements: Vec<Settlement>,
    /// What came in with each of them, where that was more.
    pub wholes: BTreeMap<SettlementId, i64>,
    /// The day of its order, in the house's time zone.
    pub ordered_on: Date,
}

impl Found {
    /// What came in with a settlement, for this and for other lines.
    pub(super) fn whole_minor(&self, of: &Settlement) -> i64 {
        self.wholes.get(&of.id).copied().unwrap_or(of.amount_minor)
    }
}

/// The receivable that the reference names, or all of the order. Empty: it names none.
pub(super) async fn find(house: &House, row: &Row) -> anyhow::Result<Vec<Found>> {
    let zone = house_time_zone(house).await?;
    let mut conn = house.store().read().await?;
    let all = match receivable(&row.reference) {
        Some(id) => settlements::by_id(&mut conn, id).await?.into_iter().collect(),
        None => of_code(&mut conn, row).await?,
    };
    let mut found = Vec::new();
    for owed in all.into_iter().filter(|owed| owed.currency == row.currency) {
        let mut settlements = settlements::settlements(&mut conn, owed.id).await?;
        settlements.extend(super::spread::paid_others(&mut conn, owed.id).await?);
        settlements.sort_by_key(|it| it.booked_at);
        let mut wholes = BTreeMap::new();
        for settlement in settlements.iter().filter(|_| row.kind != Kind::Payment) {
            let all = whole(&mut conn, settlement).await?;
            wholes.insert(settlement.id, all.iter().map(|it| it.amount_minor).sum());
        }
        let others = settlements::others_open(&mut conn, &owed).await?;
        let order = orders::by_id(&mut conn, owed.order).await?;
        let placed_at = order.context("orders are never deleted")?.placed_at;
        let ordered_on = local(placed_at, &zone).date();
        found.push(Found { owed, others, settlements, wholes, ordered_on });
    }
    Ok(found)
}

/// With hyphens or without; an end-to-end id has the number of its attempt behind it.
pub(super) fn receivable(reference: &str) -> Option<ReceivableId> {
    let plain: String = reference.trim().chars().filter(|sign| *sign != '-').collect();
    plain.get(..ID_CHARS)?.parse().ok()
}

/// Whoever transfers money may write more than the code: each word may be it. What goes out names
/// its order by the code alone: the house's own transfers have texts, too, and are no returns.
async fn of_code(conn: &mut Conn, row: &Row) -> anyhow::Result<Vec<Owed>> {
    let words_max = if row.kind == Kind::Payment { WORDS_MAX } else { 0 };
    let words = row.reference.split_whitespace().take(words_max);
    let mut all: Vec<Owed> = Vec::new();
    for typed in [row.reference.as_str()].into_iter().chain(words) {
        let Some(order) = orders::by_code(conn, typed).await? else { continue };
        if all.iter().all(|owed| owed.order != order.id) {
            all.extend(settlements::of_order(conn, order.id).await?);
        }
    }
    Ok(all)
}

fn are_several_orders(found: &[Found]) -> bool {
    found.windows(2).any(|pair| pair[0].owed.order != pair[1].owed.order)
}

/// What a line does.
pub(super) enum Decision {
    Settle(Vec<Settling>),
    Return {
        receivable: ReceivableId,
        returning: Returning,
    },
    /// It was booked before.
    Before,
}

pub(super) fn decide(row: &Row, all: &[Found], reference: &str) -> Result<Decision, LeftWhy> {
    if all.is_empty() {
        return Err(LeftWhy::UnknownReference);
    }
    if are_several_orders(all) && row.kind != Kind::Payment {
        return Err(LeftWhy::SeveralOrders);
    }
    match row.kind {
        Kind::Payment => decide_payment(row, all, reference),
        Kind::Refund | Kind::Chargeback => decide_return(row, all),
        Kind::Fee => Err(LeftWhy::Fee),
    }
}

/// One receivable, or those of the order that are open, due first, and come to this sum, or with
/// others of the same debtor do. What is too much for one receivable pays others (`spread`).
fn decide_payment(row: &Row, all: &[Found], reference: &str) -> Result<Decision, LeftWhy> {
    let is_known = |found: &Found| {
        let mut settlements = found.settlements.iter();
        settlements.any(|it| super::spread::is_of_payment(it, found.owed.id, reference))
    };
    if all.iter().any(is_known) {
        return Ok(Decision::Before);
    }
    if all.iter().any(|it| row.date.duration_until(it.ordered_on) > BEFORE_ORDER) {
        return Err(LeftWhy::DayBeforeOrder);
    }
    let open: Vec<&Owed> =
        all.iter().map(|it| &it.owed).filter(|it| it.standing.open_minor() > 0).collect();
    let first = all.iter().find(|it| it.owed.standing.open_minor() > 0);
    let exact = first.filter(|it| is_exact(&it.owed, &it.others, row.minor));
    let parts: Vec<(&Owed, i64)> = match (all, open.as_slice()) {
        _ if are_several_orders(all) => {
            let exact = exact.filter(|it| pays_all(it, all, row.minor));
            vec![(&exact.ok_or(LeftWhy::SeveralOrders)?.owed, row.minor)]
        }
        ([only], _) => vec![(&only.owed, row.minor)],
        (_, [only]) => vec![(*only, row.minor)],
        _ => match (first_due(&open, row.minor), exact) {
            (Some(first), _) => first.iter().map(|it| (*it, it.standing.open_minor())).collect(),
            (None, Some(exact)) => vec![(&exact.owed, row.minor)],
            (None, None) => return Err(LeftWhy::SeveralReceivables),
        },
    };
    let settling = |(owed, minor): &(&Owed, i64)| Settling {
        receivable: owed.id,
        minor: *minor,
        on: row.date,
        by: if owed.rule == "renewal:debit" { PaidBy::Debit } else { PaidBy::Transfer },
        reference: Some(reference.to_owned()),
    };
    Ok(Decision::Settle(parts.iter().map(settling).collect()))
}

/// Every order that is named has a part of the payment.
fn pays_all(first: &Found, all: &[Found], minor: i64) -> bool {
    let shares = spread(&first.owed, &first.others, minor);
    all.iter().all(|it| shares.iter().any(|share| share.owed.order == it.owed.order))
}

/// An instalment, or several: the first of them, by when they are due, that come to this sum.
fn first_due<'s, 'o>(open: &'s [&'o Owed], minor: i64) -> Option<&'s [&'o Owed]> {
    let mut sum_minor = 0;
    let last = open.iter().position(|it| {
        sum_minor += it.standing.open_minor();
        sum_minor == minor
    })?;
    open.get(..=last)
}

/// The newest payment of this sum that stands. What was paid after the day of the return isn't what
/// came back: so a list that is read again takes back no later payment.
fn decide_return(row: &Row, all: &[Found]) -> Result<Decision, LeftWhy> {
    let on = row.date.to_string();
    let mut alike: Vec<&Settlement> = Vec::new();
    for found in all {
        let is_like = |it: &&Settlement| {
            // No bank brought credit or cash.
            let is_banks = !matches!(it.paid_by, PaidBy::Credit | PaidBy::Cash);
            is_banks && found.whole_minor(it) == row.minor && it.paid_on <= on
        };
        alike.extend(found.settlements.iter().filter(is_like));
    }
    match alike.iter().rfind(|it| it.returned_at.is_none()) {
        Some(standing) => Ok(Decision::Return {
            receivable: standing.receivable,
            returning: Returning {
                reason: NO_REASON.to_owned(),
                reference: Some(standing.reference.clone()),
                minor: Some(row.minor),
                fee_minor: None,
            },
        }),
        None if !alike.is_empty() => Ok(Decision::Before),
        None => Err(LeftWhy::Refused(ReceivableRefusal::NotSettled)),
    }
}

/// A refusal is the line's: the next one is read.
fn left(
    done: Result<Booked, Failure<ReceivableRefusal>>,
) -> Result<Result<Booked, LeftWhy>, NotAnswered> {
    Ok(done.answered()?.map_err(LeftWhy::Refused))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bank_names_a_receivable_by_its_end_to_end_id() {
        let id: ReceivableId = "019af0c2-5d1e-7abc-8def-0123456789ab".parse().expect("an id");
        let named = ["019af0c2-5d1e-7abc-8def-0123456789ab", " 019AF0C25D1E7ABC8DEF0123456789AB "];
        for reference in named.into_iter().chain(["019af0c25d1e7abc8def0123456789ab12"]) {
            assert_eq!(receivable(reference), Some(id), "{reference}");
        }
        for code in ["K7Q-M4XR", "", "an invoice of the school, paid in December"] {
            assert_eq!(receivable(code), None, "{code}");
        }
    }
}
