//! What is paid later is settled: by a transfer, a direct debit, at the box office, or with credit.
//!
//! 1. Checkout and renewal write receivables (`store::books::receivables`); `list` says what is
//!    due, with the mandate under which the house's bank collects it.
//! 2. `settle` books what came in: in part, or more than is owed. A reference is booked once. What
//!    is more than the line that it names pays others of the same debtor (`spread`). Cash is in a
//!    till, where there are tills (`in_cash`).
//! 3. What is more than all of that is credit of whoever owed it: the money is at the house, and it
//!    is theirs. So is what was paid for tickets that were taken back since (`credit_over`).
//! 4. `returned` undoes a settlement that a bank sends back. The debt is open again, its debtor has
//!    a mail, and their credit is kept back until it is settled. What had become credit is taken
//!    from their credit, and owed where that isn't enough.
//! 5. `remind` writes to debtors who pay by themselves, some days before the day and once after it,
//!    and announces what is debited. `received` tells them what came in, and what is left, also of
//!    what a lost chargeback left owed.
//! 6. `bank_lines` books a bank's list of what came in and what came back; `check_lines` says
//!    beforehand what it would do.

mod bank;
mod bank_check;
mod bank_debits;
mod in_cash;
mod list;
mod mails;
mod of_order;
mod own_credit;
mod received;
mod remind;
mod returned;
mod spread;

pub use bank::{BankLines, LeftLine, LeftWhy, bank_lines};
pub use bank_check::{CheckedLine, CheckedLines, LineOutcome, check_lines};
pub use list::{DueLine, HEADS, MandateLine, list};
pub(crate) use mails::writer;
pub use of_order::{OwedLine, PaidLine, owed_of_order};
pub(crate) use own_credit::{pay_back, payable_minor};
pub(crate) use received::{enqueue_debts, receipt};
pub(crate) use remind::{remind, reminder};
pub use returned::{GoneBack, Returning, returned};

use crate::books::{OfReceivable, ReceivableTurn, post_receivable};
use anyhow::{Context, ensure};
use domain::{
    id::{CompanyId, OrderId, PersonId, ReceivableId, SettlementId},
    payments::receivable::{PaidBy, ReceivableRefusal},
    people::actor::{Action, Actor},
    wording::text::is_hidden,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    locales::local,
};
use jiff::civil::Date;
use people::customers::{house_time_zone, time_zone};
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order},
    payments::settlements::{self, Owed, Settlement},
};

/// No bank moves more for tickets.
const MINOR_MAX: i64 = 100_000_000_000;
const REFERENCE_CHARS_MAX: usize = 140;
/// Nobody books a payment of longer ago; a year such as 0026 was typed by mistake.
const YEARS_MAX: i16 = 10;

/// Money that came in for a receivable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settling {
    pub receivable: ReceivableId,
    pub minor: i64,
    /// The bank's day.
    pub on: Date,
    pub by: PaidBy,
    /// What tells this payment from others; None: its day and its sum.
    pub reference: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// Of the line that was named, and of others that the payment pays, too.
    pub settlements: Vec<SettlementId>,
    pub receivable: ReceivableId,
    pub order: OrderId,
    pub order_code: String,
    pub reference: String,
    pub amount_minor: i64,
    /// What of it pays other amounts of the same debtor.
    pub others_minor: i64,
    /// What is still owed of the line that was named.
    pub open_minor: i64,
    /// What of this payment is credit by now.
    pub credit_minor: i64,
    /// It was booked before.
    pub is_repeat: bool,
}

/// The same reference again changes nothing.
///
/// # Errors
/// Why it isn't booked.
#[boxed]
pub async fn settle(
    house: &House,
    actor: &Actor,
    wanted: &Settling,
) -> Result<Settled, Failure<ReceivableRefusal>> {
    let settled = settle_all(house, actor, std::slice::from_ref(wanted)).await?;
    let settled = settled.into_iter().next();
    Ok(settled.context("what was booked is told")?)
}

/// All of them, or none.
async fn settle_all(
    house: &House,
    actor: &Actor,
    wanted: &[Settling],
) -> Result<Vec<Settled>, Failure<ReceivableRefusal>> {
    actor.permit(Action::Settle, "*")?;
    let today = local(house.now(), &house_time_zone(house).await?).date();
    for one in wanted {
        check(one, today).map_err(Failure::Refused)?;
    }
    let (actor, wanted) = (actor.clone(), wanted.to_vec());
    house
        .write(move |house, conn| {
            let (actor, wanted) = (actor.clone(), wanted.clone());
            Box::pin(async move {
                let mut settled = Vec::new();
                for one in &wanted {
                    settled.push(settle_in(&house, conn, &actor, one).await?);
                }
                received::enqueue(&house, conn, &settled).await?;
                Ok(settled)
            })
        })
        .await
}

fn check(wanted: &Settling, today: Date) -> Result<(), ReceivableRefusal> {
    if !(1..=MINOR_MAX).contains(&wanted.minor) {
        return Err(ReceivableRefusal::BadAmount);
    }
    let years_ago = today.year() - wanted.on.year();
    if wanted.on > today || years_ago > YEARS_MAX {
        return Err(ReceivableRefusal::BadDay);
    }
    match &wanted.reference {
        Some(reference) if !is_reference(reference) => Err(ReceivableRefusal::BadReference),
        Some(_) | None => Ok(()),
    }
}

fn is_reference(typed: &str) -> bool {
    let chars = typed.trim().chars().count();
    (1..=REFERENCE_CHARS_MAX).contains(&chars) && !typed.chars().any(is_hidden)
}

/// Without a word of the bank's, a day and a sum tell a payment from others: so what staff have
/// booked by hand isn't booked again from the bank's list.
fn reference_of(wanted: &Settling) -> String {
    match &wanted.reference {
        Some(reference) => reference.trim().to_owned(),
        None => by_day_and_sum(wanted.on, wanted.minor),
    }
}

fn by_day_and_sum(on: Date, minor: i64) -> String {
    format!("{on}:{minor}")
}

async fn settle_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    wanted: &Settling,
) -> Result<Settled, Failure<ReceivableRefusal>> {
    let known = settlements::by_id(conn, wanted.receivable).await?;
    let known = known.ok_or(Failure::Refused(ReceivableRefusal::UnknownReceivable))?;
    let order = orders::lock(conn, known.order).await?.context("orders are never deleted")?;
    let reference = reference_of(wanted);
    let before = spread::of_payment(conn, known.id, &reference).await?;
    let before_minor: i64 = before.iter().map(|it| it.amount_minor).sum();
    let on = wanted.on.to_string();
    if before.iter().any(|it| before_minor != wanted.minor || it.paid_on != on) {
        return Err(Failure::Refused(ReceivableRefusal::OtherSettlement));
    }
    let owed = settlements::by_id(conn, known.id).await?.context("receivables stay")?;
    let credited_before = owed.credited_minor;
    let is_repeat = !before.is_empty();
    let settled = match is_repeat {
        true => before,
        false => {
            let booked = spread::book_spread(house, conn, actor, &owed, wanted).await?;
            credit_over(house, conn, &order, ReceivableTurn::Overpaid, None).await?;
            booked
        }
    };
    let after = settlements::by_id(conn, owed.id).await?.context("receivables stay")?;
    let others = settled.iter().filter(|it| it.receivable != owed.id);
    Ok(Settled {
        settlements: settled.iter().map(|it| it.id).collect(),
        receivable: after.id,
        order: order.id,
        order_code: after.order_code,
        reference,
        amount_minor: wanted.minor,
        others_minor: others.map(|it| it.amount_minor).sum(),
        open_minor: after.standing.open_minor(),
        credit_minor: after.credited_minor - credited_before,
        is_repeat,
    })
}

/// What settles what.
struct Booking<'a> {
    owed: &'a Owed,
    settlement: &'a Settlement,
    turn: ReceivableTurn,
}

/// Who calls has locked the order.
async fn book(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    booking: &Booking<'_>,
) -> anyhow::Result<()> {
    let Booking { owed, settlement, turn } = *booking;
    settlements::insert(conn, settlement).await?;
    post_receivable(house, conn, of(owed), turn, settlement.amount_minor).await?;
    let detail = json!({
        "receivable": owed.id.to_string(),
        "amount_minor": settlement.amount_minor,
        "by": settlement.paid_by.as_str(),
        "on": settlement.paid_on,
    });
    record(house, conn, actor, owed, "receivable.settle", detail).await
}

fn of(owed: &Owed) -> OfReceivable<'_> {
    OfReceivable {
        order: owed.order,
        company: owed.company,
        currency: &owed.currency,
        person: owed.person,
    }
}

/// What was paid of the order beyond what is owed becomes credit: of whoever paid it, or of `to`.
/// Who calls has locked the order. Gives how much it is.
pub(crate) async fn credit_over(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    turn: ReceivableTurn,
    to: Option<PersonId>,
) -> anyhow::Result<i64> {
    let mut sum_minor = 0;
    for owed in settlements::of_order(conn, order.id).await? {
        let over_minor = owed.standing.over_minor();
        let newly_minor = over_minor - owed.credited_minor;
        ensure!(newly_minor >= 0, "what is credit of a receivable was paid for it");
        if newly_minor > 0 {
            let of = OfReceivable { person: to.unwrap_or(owed.person), ..of(&owed) };
            post_receivable(house, conn, of, turn, newly_minor).await?;
            settlements::mark_credited(conn, owed.id, over_minor).await?;
            sum_minor += newly_minor;
        }
    }
    Ok(sum_minor)
}

/// Credit that somebody has just got for a ticket of the order, which is locked.
pub(crate) struct WithCredit<'a> {
    pub order: &'a Order,
    pub person: PersonId,
    pub company: CompanyId,
    pub currency: &'a str,
    pub minor: i64,
    pub reference: String,
}

/// What is owed for the order is settled first, what is due first before the rest. Gives how much
/// of the credit did.
pub(crate) async fn settle_with_credit(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    with: &WithCredit<'_>,
) -> anyhow::Result<i64> {
    let mut left_minor = with.minor;
    for owed in settlements::of_order(conn, with.order.id).await? {
        let is_its = owed.company == with.company && owed.currency == with.currency && !owed.is_off;
        let minor = left_minor.min(owed.standing.open_minor());
        if !is_its || minor <= 0 {
            continue;
        }
        left_minor -= minor;
        // Of whoever has the credit.
        let owed = Owed { person: with.person, ..owed };
        let settlement = by_credit(house, conn, &owed, minor, &with.reference).await?;
        book(house, conn, actor, &of_credit(&owed, &settlement)).await?;
    }
    Ok(with.minor - left_minor)
}

fn of_credit<'a>(owed: &'a Owed, settlement: &'a Settlement) -> Booking<'a> {
    Booking { owed, settlement, turn: ReceivableTurn::Offset }
}

async fn by_credit(
    house: &House,
    conn: &mut Conn,
    owed: &Owed,
    minor: i64,
    reference: &str,
) -> anyhow::Result<Settlement> {
    let zone = time_zone(&*catalogue::catalogue_with(house, conn).await?);
    Ok(Settlement {
        id: SettlementId(house.new_id()),
        receivable: owed.id,
        amount_minor: minor,
        paid_by: PaidBy::Credit,
        paid_on: local(house.now(), &zone).date().to_string(),
        reference: reference.to_owned(),
        mandate_reference: None,
        booked_at: house.now(),
        returned_at: None,
        return_reason: None,
    })
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    owed: &Owed,
    action: &'static str,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let entry = JournalEntry { action, subject: Subject::Order(owed.order), detail };
    journal::record(house, conn, actor, entry).await
}
