//! Staff confirm, by kind or one by one, what was open in the copy of the database: it counts as it
//! stands there, or it has left or was used since.

use crate::{
    books::{self, VoucherTurn},
    pay_outs,
    payments::refunds,
};
use anyhow::Context;
use domain::{
    id::{PersonId, VoucherId},
    moment::Moment,
    payments::{
        credit::Balance,
        restore_wait::{WaitEnd, WaitKind},
    },
    people::actor::{Action, Actor},
    sales::voucher::KeptCode,
};
use gift_tables::vouchers;
use house::{
    Failure, House, NotAnswered, is_away,
    journal::{self, JournalEntry, Subject},
    sealed,
};
use serde_json::json;
use store::{
    Conn,
    books::credits,
    running::{
        outbox,
        restores::{self, Wait},
    },
};

/// What staff say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// It counts as it stands in the copy.
    Release,
    /// It left, or was used, after the copy was made.
    Discard,
    /// So much of a voucher or of credit is left, in minor units.
    Left(i64),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub kind: WaitKind,
    /// None: all of the kind.
    pub subject: Option<String>,
    pub confirmed: Confirmed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitRefusal {
    /// Nothing of the kind waits, or it was confirmed before.
    NothingWaits,
    /// What is paid of a receivable is settled; renewals can only go on.
    CantBeDiscarded,
    /// Only of one voucher, or of one person's credit, a part can be left: less than the copy has.
    NoPart,
}

impl WaitRefusal {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NothingWaits => "nothing-waits",
            Self::CantBeDiscarded => "cannot-be-discarded",
            Self::NoPart => "no-part",
        }
    }
}

/// # Errors
/// Refused: they may not see it.
#[boxed]
pub async fn waits(house: &House, actor: &Actor) -> Result<Vec<Wait>, NotAnswered> {
    actor.permit(Action::RefundOrder, "*")?;
    let mut conn = house.store().read().await?;
    Ok(all(house, &mut conn).await?)
}

/// Vouchers by their last digits, as everywhere.
pub(super) async fn all(house: &House, conn: &mut Conn) -> anyhow::Result<Vec<Wait>> {
    let mut waits = restores::waits(conn).await?;
    for wait in waits.iter_mut().filter(|wait| wait.kind == WaitKind::Voucher) {
        let code = wait.about.take().map(|kept| sealed::open_code(house, &KeptCode(kept)));
        // Without the key nobody knows its digits, and staff find it by its identity.
        wait.about = code.and_then(Result::ok).map(|code| code.last_four().to_owned());
    }
    Ok(waits)
}

/// Each in a transaction of its own: one that fails holds up no other, and waits on. Gives how many
/// no longer wait.
///
/// # Errors
/// Why nothing was changed, also without the right to what it leads to; or the first that failed.
#[boxed]
pub async fn decide(
    house: &House,
    actor: &Actor,
    decision: &Decision,
) -> Result<usize, Failure<WaitRefusal>> {
    actor.permit(Action::RefundOrder, "*")?;
    actor.permit(decision.kind.right(), "*")?;
    let subject = decision.subject.as_deref();
    let mut conn = house.store().read().await?;
    let waits = restores::waits_of(&mut conn, decision.kind, subject).await?;
    drop(conn);
    check(decision, &waits).map_err(Failure::Refused)?;
    let (mut done, mut failed) = (0, None);
    for wait in waits {
        let (actor, confirmed) = (actor.clone(), decision.confirmed);
        let subject = wait.subject.clone();
        let is_done = house
            .fault_only(move |house, conn| {
                let (actor, wait) = (actor.clone(), wait.clone());
                Box::pin(async move { decide_one(&house, conn, &actor, &wait, confirmed).await })
            })
            .await;
        match is_done {
            Ok(is_done) => done += usize::from(is_done),
            Err(fault) if is_away(&fault) => return Err(Failure::Fault(fault)),
            Err(fault) => {
                tracing::error!(%subject, "it waits on: {fault:#}");
                failed = failed.or(Some(fault));
            }
        }
    }
    match failed {
        None => Ok(done),
        Some(fault) => Err(Failure::Fault(fault)),
    }
}

fn check(decision: &Decision, waits: &[Wait]) -> Result<(), WaitRefusal> {
    let Some(first) = waits.first() else { return Err(WaitRefusal::NothingWaits) };
    match decision.confirmed {
        Confirmed::Release => Ok(()),
        Confirmed::Discard if decision.kind.can_be_discarded() => Ok(()),
        Confirmed::Discard => Err(WaitRefusal::CantBeDiscarded),
        Confirmed::Left(left_minor) => {
            let most_minor = first.amount_minor.unwrap_or_default();
            let is_part = (0..most_minor).contains(&left_minor);
            let is_one = decision.kind.has_balance() && decision.subject.is_some();
            if is_part && is_one { Ok(()) } else { Err(WaitRefusal::NoPart) }
        }
    }
}

/// False: somebody else was faster.
async fn decide_one(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    wait: &Wait,
    confirmed: Confirmed,
) -> anyhow::Result<bool> {
    let (end, left_minor) = match confirmed {
        Confirmed::Release => (WaitEnd::Released, None),
        Confirmed::Discard => (WaitEnd::Discarded, Some(0)),
        Confirmed::Left(minor) => (WaitEnd::Released, Some(minor)),
    };
    let is_ended = match wait.kind {
        WaitKind::Erasures => restores::confirm_erasures(conn, wait.restore, house.now()).await?,
        _ => restores::end_wait(conn, &wait.subject, end, house.now()).await?,
    };
    if !is_ended {
        return Ok(false);
    }
    let used_minor = wait.amount_minor.zip(left_minor).map(|(all, left)| all - left);
    match (wait.kind, left_minor) {
        (WaitKind::Voucher, _) => {
            confirm_voucher(house, conn, actor, wait, used_minor.unwrap_or_default()).await?;
        }
        (WaitKind::PayOut, Some(_)) => {
            pay_outs::has_left(house, conn, actor, wait.subject.parse()?).await?;
        }
        (WaitKind::Refund, Some(_)) => {
            refunds::left_since_copy(house, conn, actor, wait.subject.parse()?).await?;
        }
        (WaitKind::Credit, Some(_)) => {
            let used_minor = used_minor.unwrap_or_default();
            correct_credit(house, conn, actor, wait, used_minor).await?;
        }
        (WaitKind::Message, Some(_)) => {
            outbox::drop_waiting(conn, &wait.subject, house.now()).await?;
        }
        (WaitKind::PayOut | WaitKind::Refund | WaitKind::Credit | WaitKind::Message, None)
        | (WaitKind::Receivable | WaitKind::Renewals | WaitKind::Erasures, _) => {}
    }
    let action = match end {
        WaitEnd::Released => "restore.release",
        WaitEnd::Discarded => "restore.discard",
    };
    let detail = json!({
        "kind": wait.kind.as_str(),
        "subject": wait.subject,
        "amount_minor": wait.amount_minor,
        "left_minor": left_minor,
    });
    let entry = JournalEntry { action, subject: Subject::Database(wait.restore), detail };
    journal::record(house, conn, actor, entry).await?;
    Ok(true)
}

/// It lasts longer by the time that it waited. `used_minor`: of what the copy has on it.
async fn confirm_voucher(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    wait: &Wait,
    used_minor: i64,
) -> anyhow::Result<()> {
    let id: VoucherId = wait.subject.parse()?;
    let row = vouchers::lock(conn, id).await?;
    if let Some(until) = row.voucher.valid_until {
        let waited_ms = house.now().since_ms(wait.restored_at).max(0);
        vouchers::reopen(conn, id, Some(Moment(until.0 + waited_ms))).await?;
    }
    let minor = used_minor.min(row.voucher.balance_minor);
    if minor <= 0 {
        return Ok(());
    }
    books::post_voucher(house, conn, &row, VoucherTurn::UsedSinceCopy { minor }).await?;
    let subject = Subject::Voucher(id);
    record_correction(house, conn, actor, subject, minor).await
}

/// What the person's credit is less, with each company as much as it has.
async fn correct_credit(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    wait: &Wait,
    used_minor: i64,
) -> anyhow::Result<()> {
    let person: PersonId = wait.subject.parse()?;
    let currency = wait.currency.as_deref().context("credit has a currency")?;
    let (mut left_minor, mut used) = (used_minor, Vec::new());
    for balance in credits::lock(conn, person, currency).await? {
        let minor = balance.minor.min(left_minor);
        if minor > 0 {
            left_minor -= minor;
            used.push(Balance { minor, ..balance });
        }
    }
    if used.is_empty() {
        return Ok(());
    }
    books::post_credit_used_since_copy(house, conn, person, currency, &used).await?;
    let subject = Subject::Person(person);
    record_correction(house, conn, actor, subject, used_minor - left_minor).await
}

async fn record_correction(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    subject: Subject,
    minor: i64,
) -> anyhow::Result<()> {
    let detail = json!({ "amount_minor": minor });
    let action = "restore.correct";
    let entry = JournalEntry { action, subject, detail };
    journal::record(house, conn, actor, entry).await
}
