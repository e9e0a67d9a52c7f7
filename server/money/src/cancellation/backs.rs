//! Which lines are taken back, and what of their fees goes with them.

pub(crate) use super::ways::{Way, ways};

use super::{CancelRefusal, Cancellation, REASON_CHARS_MAX, Taken, fees};
use crate::{timeline, vouchers};
use anyhow::Context;
use domain::{
    id::OrderLineId,
    people::actor::{Action, Actor},
    sales::counter::CounterSubject,
};
use house::{Failure, House};
use selling::orders::stands;
use std::collections::{BTreeMap, BTreeSet};
use store::{
    Conn,
    books::owed,
    orders::{self, Offer, Order, OrderLine, extras},
    payments::{
        self, Payment,
        cancellations::{self, Back, LineState},
        disputes, refunds,
    },
    seats::counters,
};

/// An order's lines that stand, and what goes back of them.
pub(crate) struct Backs {
    pub lines: Vec<OrderLine>,
    pub states: Vec<LineState>,
    /// Tickets and extras first, then parts of fees.
    pub backs: Vec<Back>,
    /// Tickets and extras among them.
    pub chosen: usize,
}

impl Backs {
    pub fn amount_minor(&self) -> i64 {
        self.backs.iter().map(|back| back.minor).sum()
    }

    pub fn line(&self, id: OrderLineId) -> anyhow::Result<&OrderLine> {
        self.lines.iter().find(|line| line.id == id).context("a line of the order")
    }

    pub fn state(&self, line: OrderLineId) -> Option<&LineState> {
        state(&self.states, line)
    }

    /// What goes back of each share, of those of which anything does.
    pub fn by_share(&self) -> anyhow::Result<BTreeMap<u32, i64>> {
        let mut sums: BTreeMap<u32, i64> = BTreeMap::new();
        for back in &self.backs {
            *sums.entry(self.line(back.line)?.share).or_default() += back.minor;
        }
        sums.retain(|_, minor| *minor > 0);
        Ok(sums)
    }
}

/// The order with this code that the actor may take tickets back of.
#[boxed]
pub async fn reachable(
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
) -> Result<Order, Failure<CancelRefusal>> {
    timeline::reachable(conn, actor, Action::RefundOrder, code, CancelRefusal::UnknownOrder).await
}

/// # Errors
/// Refused: it was never paid or has ended, a bank decides about its money, or all of that is
/// written off.
pub(super) async fn assert_free(
    conn: &mut Conn,
    order: &Order,
) -> Result<(), Failure<CancelRefusal>> {
    if !order.stands() {
        return Err(Failure::Refused(CancelRefusal::NotPaid));
    }
    if disputes::is_undecided(conn, order.id).await? {
        return Err(Failure::Refused(CancelRefusal::Disputed));
    }
    let lines = orders::lines(conn, order.id).await?;
    let written_off = written_off_shares(conn, order, &lines).await?;
    match !lines.is_empty() && lines.iter().all(|line| written_off.contains(&line.share)) {
        true => Err(Failure::Refused(CancelRefusal::WrittenOff)),
        false => Ok(()),
    }
}

/// Shares whose payment is written off, or lines of theirs, in part at least: nothing of such a
/// share goes back, since its money is gone. What was paid with other shares may. A payment that
/// was written off before its order was complete has no lines.
async fn written_off_shares(
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLine],
) -> anyhow::Result<BTreeSet<u32>> {
    let gone = owed::written_off_payments(conn, order.id).await?;
    if gone.is_empty() {
        return Ok(BTreeSet::new());
    }
    let written_off = owed::written_off_lines(conn, order.id).await?;
    let is_written_off = |line: &&OrderLine| written_off.iter().any(|part| part.line == line.id);
    let of_lines = lines.iter().filter(is_written_off).map(|line| line.share);
    let standing = standing(conn, order).await?;
    let of_payments = standing.iter().filter(|payment| gone.contains(&payment.id));
    Ok(of_lines.chain(of_payments.map(Payment::pays)).collect())
}

/// What this cancellation amounts to at this moment.
pub(crate) async fn decide(
    conn: &mut Conn,
    order: &Order,
    wanted: &Cancellation,
) -> Result<Backs, Failure<CancelRefusal>> {
    if let Taken::These(none) | Taken::Exactly(none) = &wanted.taken
        && none.is_empty()
    {
        return Err(Failure::Refused(CancelRefusal::NoneChosen));
    }
    if wanted.reason.chars().count() > REASON_CHARS_MAX {
        return Err(Failure::Refused(CancelRefusal::ReasonTooLong));
    }
    assert_free(conn, order).await?;
    let lines = orders::lines(conn, order.id).await?;
    let states = cancellations::lines(conn, order.id).await?;
    let chosen = chosen(&lines, &wanted.taken);
    if chosen.is_empty() {
        return Err(Failure::Refused(CancelRefusal::NothingLeft));
    }
    let is_entered = |line: &&OrderLine| state(&states, line.id).is_some_and(|it| it.is_entered);
    if chosen.iter().any(is_entered) {
        return Err(Failure::Refused(CancelRefusal::Entered));
    }
    let is_resold = |line: &&OrderLine| state(&states, line.id).is_some_and(|it| it.is_resold);
    if chosen.iter().any(is_resold) {
        return Err(Failure::Refused(CancelRefusal::Resold));
    }
    for line in chosen.iter().filter(|line| line.offer == Offer::Extra) {
        let Some(pass) = extras::membership_of_line(conn, line.id).await? else { continue };
        if counters::taken(conn, &CounterSubject::PassUses { membership: pass }).await? > 0 {
            return Err(Failure::Refused(CancelRefusal::PassUsed));
        }
    }
    let taken: Vec<_> = chosen.iter().map(|line| line.id).collect();
    if let Some(refused) = vouchers::kept(conn, order, &taken).await? {
        return Err(Failure::Refused(refused));
    }
    let mut backs: Vec<Back> = chosen.iter().map(|line| whole(line)).collect();
    if wanted.fees_back {
        let parts = cancellations::fee_parts(conn, order.id).await?;
        backs.extend(fees::backs(&lines, &states, &chosen, &parts));
    }
    let written_off = written_off_shares(conn, order, &lines).await?;
    let decided = Backs { chosen: chosen.len(), backs, lines, states };
    for back in &decided.backs {
        if written_off.contains(&decided.line(back.line)?.share) {
            return Err(Failure::Refused(CancelRefusal::WrittenOff));
        }
    }
    match wanted.shown_minor {
        Some(shown) if shown != decided.amount_minor() => {
            Err(Failure::Refused(CancelRefusal::Changed))
        }
        _ => Ok(decided),
    }
}

/// The same for whoever takes it back now: a gift voucher that was accepted as a present is its
/// recipient's for good once its buyer can't withdraw any more.
pub(crate) async fn decide_at(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    wanted: &Cancellation,
) -> Result<Backs, Failure<CancelRefusal>> {
    let decided = decide(conn, order, wanted).await?;
    let extras = decided.lines.iter().filter(|line| line.offer == Offer::Extra);
    let mut taken: Vec<_> = extras.map(|line| line.id).collect();
    taken.retain(|line| decided.backs.iter().any(|back| back.line == *line));
    match vouchers::are_for_good(house, conn, order, &taken).await? {
        true => Err(Failure::Refused(CancelRefusal::VoucherGiven)),
        false => Ok(decided),
    }
}

/// Nothing is known of the order's money that could keep any of it: then whatever stands of the
/// order, hasn't entered and wasn't sold on can be taken back.
pub(crate) async fn is_clear(conn: &mut Conn, order: &Order) -> anyhow::Result<bool> {
    if disputes::is_undecided(conn, order.id).await?
        || !owed::written_off_payments(conn, order.id).await?.is_empty()
    {
        return Ok(false);
    }
    for payment in payments::of_order(conn, order.id).await? {
        if !disputes::lost(conn, payment.id).await?.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The payments that stand, one for each share.
pub(super) async fn standing(conn: &mut Conn, order: &Order) -> anyhow::Result<Vec<Payment>> {
    let before = refunds::of_order(conn, order.id).await?;
    let mut payments = payments::of_order(conn, order.id).await?;
    payments.retain(|payment| stands(payment, &before));
    Ok(payments)
}

pub(super) fn state(states: &[LineState], line: OrderLineId) -> Option<&LineState> {
    states.iter().find(|state| state.line == line)
}

/// Tickets and extras, each with the rest of its subscription or package.
fn chosen<'a>(lines: &'a [OrderLine], taken: &Taken) -> Vec<&'a OrderLine> {
    let is_fee = |line: &OrderLine| matches!(line.offer, Offer::Fee { .. });
    let named = |line: &OrderLine| match taken {
        Taken::All => true,
        Taken::These(wanted) | Taken::Exactly(wanted) => wanted.contains(&line.id),
    };
    if let Taken::Exactly(_) = taken {
        return lines.iter().filter(|line| !is_fee(line) && named(line)).collect();
    }
    let items: Vec<_> =
        lines.iter().filter(|line| named(line)).filter_map(|line| line.item).collect();
    let with_item = |line: &OrderLine| line.item.is_some_and(|item| items.contains(&item));
    lines.iter().filter(|line| !is_fee(line) && (named(line) || with_item(line))).collect()
}

fn whole(line: &OrderLine) -> Back {
    Back { line: line.id, minor: line.due_minor, tax_minor: line.tax_minor, is_whole: true }
}
