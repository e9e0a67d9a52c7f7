//! The holder of an account changes the address that it signs in with. Somebody who reads one
//! mailbox only, or who finds a login open, changes nothing.
//!
//! 1. `ask` writes a row. Each of the two mailboxes gets a link, whose secret is made when its mail
//!    is written.
//! 2. `confirm` records a mailbox. Both links must be used within a day.
//! 3. The second one moves the account, its person, orders, received tickets and presents, waiting
//!    lists and sale alerts in one transaction. It ends the other logins.
//! 4. If the house knows the new address already, nothing is moved, and only the new mailbox is
//!    told why. No answer on a page says whether the house knows the address. Two people are never
//!    made one without staff.

mod confirm;
pub mod mails;

pub use confirm::{Confirmed, confirm};

use anyhow::{Context, anyhow};
use domain::{
    id::{AccountId, EmailChangeId, SessionId},
    moment::{DAY_MS, Moment},
    order::parse_email,
    people::{
        actor::{Action, Actor},
        email_change::{ChangeEnd, EmailChange, EmailChangeRefusal, LIFE_MS, Mailbox},
    },
};
use house::{
    Failure, House,
    chance::digest,
    journal::{self, JournalEntry, Subject},
    settings::request_limits,
};
use mails::Step;
use person_tables::email_changes::{self, ChangeRow};
use serde_json::json;
use store::{
    Conn,
    people::{accounts, staff},
};

/// Addresses that were asked for are forgotten so long after their change's last day.
const KEPT_MS: i64 = 30 * DAY_MS;
const FORGOTTEN_AT_ONCE: i64 = 500;

type Refused = Failure<EmailChangeRefusal>;

/// What the profile says of a change that waits for its mailboxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenChange {
    pub old_email: String,
    pub new_email: String,
    pub expires_at: Moment,
    pub is_old_confirmed: bool,
    pub is_new_confirmed: bool,
}

/// What the page of a link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkView {
    pub mailbox: Mailbox,
    /// Only the old mailbox reads both addresses: the new one may be a stranger's.
    pub new_email: String,
    pub change: EmailChange,
    pub is_open: bool,
}

/// The account's address, and the change that is under way. None for a guest.
#[boxed]
pub async fn state(
    house: &House,
    actor: &Actor,
) -> anyhow::Result<Option<(String, Option<OpenChange>)>> {
    let Actor::Customer { account, .. } = *actor else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let email = accounts::email(&mut conn, account).await?.context("accounts are never deleted")?;
    let open = email_changes::open(&mut conn, account).await?;
    let open = open.filter(|row| row.change.is_open(house.now()));
    let open = open.map(|row| OpenChange {
        is_old_confirmed: row.change.old_confirmed_at.is_some(),
        is_new_confirmed: row.change.new_confirmed_at.is_some(),
        expires_at: row.change.expires_at,
        old_email: row.old_email,
        new_email: row.new_email,
    });
    Ok(Some((email, open)))
}

/// Asks both mailboxes. The same again has no further effect.
///
/// # Errors
/// Why nobody was asked; never that the house knows the address.
#[boxed]
pub async fn ask(house: &House, actor: &Actor, typed: &str, language: &str) -> Result<(), Refused> {
    customer(actor)?;
    let new_email =
        parse_email(typed).map_err(|_| Failure::Refused(EmailChangeRefusal::BadAddress))?;
    let (actor, language) = (actor.clone(), language.to_owned());
    house
        .write(move |house, conn| {
            let (actor, new_email, language) = (actor.clone(), new_email.clone(), language.clone());
            Box::pin(async move { ask_in(&house, conn, &actor, new_email, language).await })
        })
        .await
}

async fn ask_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    new_email: String,
    language: String,
) -> Result<(), Refused> {
    let refused = |why| Err(Failure::Refused(why));
    let (account, _) = customer(actor)?;
    let now = house.now();
    accounts::lock(conn, account).await?;
    let old_email = accounts::email(conn, account).await?.context("accounts are never deleted")?;
    if old_email == new_email {
        return refused(EmailChangeRefusal::SameAddress);
    }
    let member = staff::by_email(conn, &old_email).await?;
    if member.is_some_and(|member| member.ended_at.is_none()) {
        return refused(EmailChangeRefusal::OfStaff);
    }
    if let Some(open) = email_changes::open(conn, account).await? {
        match open.change.is_open(now) {
            true if open.new_email == new_email => return Ok(()),
            true => return refused(EmailChangeRefusal::Open),
            false => email_changes::end(conn, open.id, ChangeEnd::Expired, now).await?,
        };
    }
    if !request_limits::count_email_change(house, conn, actor, &new_email).await? {
        return refused(EmailChangeRefusal::TooManyMails);
    }
    let row = ChangeRow {
        id: EmailChangeId(house.new_id()),
        account,
        old_email,
        new_email,
        language,
        change: EmailChange {
            asked_at: now,
            expires_at: now.plus_ms(LIFE_MS),
            old_confirmed_at: None,
            new_confirmed_at: None,
            end: None,
        },
        session: None,
    };
    if !email_changes::insert(conn, &row).await? {
        return refused(EmailChangeRefusal::Open);
    }
    for step in [Step::ConfirmOld, Step::ConfirmNew] {
        mails::enqueue(house, conn, &row, step).await?;
    }
    Ok(record(house, conn, actor, &row, "account.email-change-asked").await?)
}

/// The holder keeps the former address, on the profile. Nothing happens where nothing waits.
///
/// # Errors
/// Nobody is signed in.
#[boxed]
pub async fn call_back(house: &House, actor: &Actor) -> Result<(), Refused> {
    let (account, _) = customer(actor)?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                accounts::lock(conn, account).await?;
                match email_changes::open(conn, account).await? {
                    Some(row) => Ok(end_called_back(&house, conn, &actor, &row).await?),
                    None => Ok(()),
                }
            })
        })
        .await
}

/// The same by the link in a mail: the reader of either mailbox may stop the change.
///
/// # Errors
/// There is no such link, or nothing is left to be stopped.
#[boxed]
pub async fn call_back_by_link(house: &House, actor: &Actor, secret: &str) -> Result<(), Refused> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers have mailboxes"))?;
    let (actor, hash) = (actor.clone(), digest(secret));
    house
        .write(move |house, conn| {
            let (actor, hash) = (actor.clone(), hash.clone());
            Box::pin(async move {
                let (row, _) = known(conn, &hash).await?;
                match row.change.check_open(house.now()) {
                    Ok(()) => Ok(end_called_back(&house, conn, &actor, &row).await?),
                    // Twice is once.
                    Err(EmailChangeRefusal::CalledBack) => Ok(()),
                    Err(why) => Err(Failure::Refused(why)),
                }
            })
        })
        .await
}

async fn end_called_back(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    row: &ChangeRow,
) -> anyhow::Result<()> {
    if email_changes::end(conn, row.id, ChangeEnd::CalledBack, house.now()).await? {
        record(house, conn, actor, row, "account.email-change-called-back").await?;
    }
    Ok(())
}

/// What a link's page says. None: no mail of ours has this link.
#[boxed]
pub async fn view(house: &House, secret: &str) -> anyhow::Result<Option<LinkView>> {
    let mut conn = house.store().read().await?;
    let found = email_changes::by_secret(&mut conn, &digest(secret)).await?;
    Ok(found.map(|(row, mailbox)| LinkView {
        mailbox,
        is_open: row.change.check_open(house.now()).is_ok(),
        new_email: row.new_email,
        change: row.change,
    }))
}

/// Locked, by the hash of a link's secret.
async fn known(conn: &mut Conn, hash: &str) -> Result<(ChangeRow, Mailbox), Refused> {
    let unknown = || Failure::Refused(EmailChangeRefusal::UnknownLink);
    let (row, mailbox) = email_changes::by_secret(conn, hash).await?.ok_or_else(unknown)?;
    let row = email_changes::lock(conn, row.id).await?.ok_or_else(unknown)?;
    Ok((row, mailbox))
}

/// Neither address stands in the journal.
async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    row: &ChangeRow,
    action: &'static str,
) -> anyhow::Result<()> {
    let entry = JournalEntry {
        action,
        subject: Subject::Account(row.account),
        detail: json!({ "change": row.id.to_string() }),
    };
    journal::record(house, conn, actor, entry).await
}

fn customer(actor: &Actor) -> Result<(AccountId, SessionId), Refused> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers have an address"))?;
    match actor {
        Actor::Customer { session, account } => Ok((*account, *session)),
        _ => Err(Failure::Refused(EmailChangeRefusal::SignedOut)),
    }
}

/// Forgets the addresses of changes that are long over.
#[boxed]
pub async fn forget(house: &House) -> anyhow::Result<u64> {
    let before = house.now().minus_ms(KEPT_MS);
    house
        .fault_only(move |_, conn| Box::pin(email_changes::forget(conn, before, FORGOTTEN_AT_ONCE)))
        .await
}
