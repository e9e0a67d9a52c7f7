//! A mailbox confirms; the second one carries the change out.

use super::{Refused, known, mails, mails::Step, record};
use anyhow::anyhow;
use domain::{
    id::SessionId,
    people::{
        actor::{Action, Actor},
        email_change::{ChangeEnd, Confirmation, EmailChangeRefusal, Mailbox},
    },
};
use house::{Failure, House, chance::digest};
use people::profile;
use person_tables::email_changes::{self, ChangeRow};
use store::{Conn, is_unique_violation, people::accounts};

/// What a confirmation came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// The other mailbox is still asked.
    WaitsFor(Mailbox),
    /// The account signs in with the new address from now on.
    Done,
    /// Nothing was changed; the new mailbox is told why.
    NotDone,
}

/// By the link in a mail. It needs no login: its secret shows who reads the mailbox, and the
/// login that asked has shown whose account it is.
///
/// # Errors
/// Why the link does nothing.
#[boxed]
pub async fn confirm(house: &House, actor: &Actor, secret: &str) -> Result<Confirmed, Refused> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers have mailboxes"))?;
    match confirm_once(house, actor, secret).await {
        // Somebody took the address in the same moment: now it is seen to be taken.
        Err(Failure::Fault(fault)) if is_unique_violation(&fault) => {
            confirm_once(house, actor, secret).await
        }
        done => done,
    }
}

async fn confirm_once(house: &House, actor: &Actor, secret: &str) -> Result<Confirmed, Refused> {
    let (actor, hash) = (actor.clone(), digest(secret));
    house
        .write(move |house, conn| {
            let (actor, hash) = (actor.clone(), hash.clone());
            Box::pin(async move { confirm_in(&house, conn, &actor, &hash).await })
        })
        .await
}

async fn confirm_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    hash: &str,
) -> Result<Confirmed, Refused> {
    let (row, mailbox) = known(conn, hash).await?;
    let session = match actor {
        Actor::Customer { session, account } if *account == row.account => Some(*session),
        Actor::Customer { .. } => {
            return Err(Failure::Refused(EmailChangeRefusal::OtherAccount));
        }
        _ => None,
    };
    let now = house.now();
    let confirmation = row.change.confirm(mailbox, now).map_err(Failure::Refused)?;
    email_changes::confirm(conn, row.id, mailbox, session, now).await?;
    record(house, conn, actor, &row, "account.email-change-confirmed").await?;
    let kept = match mailbox {
        Mailbox::New => session,
        Mailbox::Old => row.session,
    };
    match (confirmation, mailbox) {
        (Confirmation::First, Mailbox::Old) => Ok(Confirmed::WaitsFor(Mailbox::New)),
        (Confirmation::First, Mailbox::New) => Ok(Confirmed::WaitsFor(Mailbox::Old)),
        (Confirmation::Both, _) => Ok(carry_out(house, conn, actor, &row, kept).await?),
    }
}

/// `kept`: the login whose owner has shown that they read the new mailbox. All others end.
async fn carry_out(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    row: &ChangeRow,
    kept: Option<SessionId>,
) -> anyhow::Result<Confirmed> {
    let now = house.now();
    accounts::lock(conn, row.account).await?;
    if email_changes::is_known(conn, &row.new_email).await? {
        email_changes::end(conn, row.id, ChangeEnd::Taken, now).await?;
        for step in [Step::NotDoneOld, Step::Taken] {
            mails::enqueue(house, conn, row, step).await?;
        }
        record(house, conn, actor, row, "account.email-change-refused").await?;
        return Ok(Confirmed::NotDone);
    }
    email_changes::move_address(conn, row).await?;
    email_changes::end(conn, row.id, ChangeEnd::Done, now).await?;
    profile::end_logins(conn, row.account, kept, now).await?;
    for step in [Step::DoneOld, Step::DoneNew] {
        mails::enqueue(house, conn, row, step).await?;
    }
    record(house, conn, actor, row, "account.email-change").await?;
    Ok(Confirmed::Done)
}
