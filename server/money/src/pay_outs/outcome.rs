//! What the bank did with a file: it paid, or sent single payments back.

use super::{Happened, mails, of, record};
use crate::books::{PayOutTurn, post_pay_out};
use domain::{
    id::PayOutId,
    payments::{bank_account::PayOutState, restore_wait::WaitEnd},
    people::actor::{Action, Actor},
};
use house::{Failure, House};
use serde_json::json;
use store::{
    Conn,
    books::{
        bank_accounts, credits,
        pay_outs::{self, PayOut},
    },
    running::restores,
};

/// Codes of ISO 20022 have four signs: `AC04`.
const REASON_CHARS: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeRefusal {
    UnknownFile,
    UnknownPayOut,
    /// It never was in a file.
    NotFiled,
    /// It came back before, or was called back.
    Over,
    BadReason,
}

impl OutcomeRefusal {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownFile => "unknown-file",
            Self::UnknownPayOut => "unknown-pay-out",
            Self::NotFiled => "not-in-a-file",
            Self::Over => "over",
            Self::BadReason => "bad-reason",
        }
    }
}

/// All of the file that hasn't come back. Gives how many are newly paid: said twice, it is none.
///
/// # Errors
/// There is no such file.
#[boxed]
pub async fn paid(
    house: &House,
    actor: &Actor,
    message_id: &str,
) -> Result<usize, Failure<OutcomeRefusal>> {
    actor.permit(Action::Settle, "*")?;
    let (actor, message_id) = (actor.clone(), message_id.trim().to_owned());
    house
        .write(move |house, conn| {
            let (actor, message_id) = (actor.clone(), message_id.clone());
            Box::pin(async move { paid_in(&house, conn, &actor, &message_id).await })
        })
        .await
}

async fn paid_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    message_id: &str,
) -> Result<usize, Failure<OutcomeRefusal>> {
    let file = pay_outs::file_by_message(conn, message_id).await?;
    let file = file.ok_or(Failure::Refused(OutcomeRefusal::UnknownFile))?;
    pay_outs::lock_company(conn, file.company).await?;
    // Whoever made it may have died before they noted that it was written: the bank has it.
    pay_outs::mark_written(conn, file.id, house.now()).await?;
    let mut newly = 0;
    for pay_out in pay_outs::of_file(conn, file.id).await? {
        if !pay_outs::mark_paid(conn, pay_out.id, house.now()).await? {
            continue;
        }
        newly += 1;
        confirm(house, conn, pay_out.id).await?;
        bank_accounts::forget(conn, pay_out.person).await?;
        let detail = json!({ "pay_out": pay_out.id.to_string(), "message_id": message_id });
        let happened = Happened { person: pay_out.person, action: "pay-out.paid", detail };
        record(house, conn, actor, happened).await?;
    }
    Ok(newly)
}

/// Who tells what the bank did with it has confirmed what became of it after a restore.
async fn confirm(house: &House, conn: &mut Conn, pay_out: PayOutId) -> anyhow::Result<()> {
    let subject = pay_out.to_string();
    restores::end_wait(conn, &subject, WaitEnd::Discarded, house.now()).await.map(drop)
}

/// It is credit again, and a mail says so.
///
/// # Errors
/// It can't have come back.
#[boxed]
pub async fn returned(
    house: &House,
    actor: &Actor,
    end_to_end_id: &str,
    reason: &str,
) -> Result<PayOut, Failure<OutcomeRefusal>> {
    let refuse = |refusal| Err(Failure::Refused(refusal));
    actor.permit(Action::Settle, "*")?;
    let reason = reason.trim().to_uppercase();
    if reason.len() != REASON_CHARS || !reason.bytes().all(|it| it.is_ascii_alphanumeric()) {
        return refuse(OutcomeRefusal::BadReason);
    }
    let (actor, id) = (actor.clone(), end_to_end_id.trim().to_lowercase());
    house
        .write(move |house, conn| {
            let (actor, id, reason) = (actor.clone(), id.clone(), reason.clone());
            Box::pin(async move { returned_in(&house, conn, &actor, &Told { id, reason }).await })
        })
        .await
}

struct Told {
    /// End to end.
    id: String,
    reason: String,
}

async fn returned_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    told: &Told,
) -> Result<PayOut, Failure<OutcomeRefusal>> {
    let refuse = |refusal| Err(Failure::Refused(refusal));
    let Some(known) = pay_outs::by_end_to_end(conn, &told.id).await? else {
        return refuse(OutcomeRefusal::UnknownPayOut);
    };
    credits::lock(conn, known.person, &known.currency).await?;
    if !pay_outs::mark_returned(conn, known.id, &told.reason, house.now()).await? {
        return refuse(match known.state {
            PayOutState::Asked => OutcomeRefusal::NotFiled,
            _ => OutcomeRefusal::Over,
        });
    }
    if let Some(file) = known.file {
        pay_outs::mark_written(conn, file, house.now()).await?;
    }
    confirm(house, conn, known.id).await?;
    post_pay_out(house, conn, of(&known), PayOutTurn::Returned).await?;
    bank_accounts::forget(conn, known.person).await?;
    mails::enqueue_returned(house, conn, known.id).await?;
    let detail = json!({
        "pay_out": known.id.to_string(),
        "amount_minor": known.amount_minor,
        "reason": told.reason,
    });
    let happened = Happened { person: known.person, action: "pay-out.return", detail };
    record(house, conn, actor, happened).await?;
    Ok(known)
}
