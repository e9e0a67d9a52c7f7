//! In and out. Whoever knocks hears the same, after the same time, whether or not the house
//! knows their address; tries are counted in the database before anything is compared.

use super::{
    address, doorkeeper,
    secrets::{self, TypedCode},
};
use crate::sessions::is_secret;
use domain::{
    id::{AccountId, StaffSessionId},
    moment::{HOUR_MS, MINUTE_MS, Moment},
    people::{
        actor::{Action, Actor, Reach},
        staff::{EnterRefusal, password},
    },
};
use house::{
    Failure, House,
    chance::{self, digest},
};
use person_tables::{password_links, staff_identities};
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    people::staff_door::{self, SessionRow, SessionsOpen, StaffCredentials},
};

/// Then one signs in again, whatever one is doing.
pub const STAFF_LIFE_HOURS: i64 = 12;
/// Without a look at any page.
pub const STAFF_IDLE_MINUTES: i64 = 60;
/// When a session was seen is known to the minute: not every look is a write.
const SEEN_EVERY_MS: i64 = MINUTE_MS;

const QUARTER_MS: i64 = 15 * MINUTE_MS;
/// In a quarter of an hour. Whoever has the password and guesses codes, three of a million being
/// right at a time, gets in with a probability of one in a hundred a week; and that week leaves
/// three thousand rows in the journal.
const ACCOUNT_TRIES_MAX: u32 = 5;
/// A whole box office may be behind one address.
const LINE_TRIES_MAX: u32 = 30;
/// No limit looks back further.
const TRIES_KEPT_QUARTERS: i64 = 4;
const FORGOTTEN_AT_ONCE: i64 = 500;

/// Somebody knocks.
#[derive(Clone, Debug, Default)]
pub struct Enter {
    pub email: String,
    pub password: String,
    /// Of the app, or a recovery code.
    pub code: String,
    /// The client's network address; only its hash is kept, for an hour.
    pub line: String,
    /// In the browser's cookie: a session that ends with this one's beginning.
    pub former: Option<String>,
    /// Of the page.
    pub language: String,
}

/// A browser in which one of the staff is signed in.
#[derive(Clone, Debug, PartialEq)]
pub struct StaffSession {
    pub id: StaffSessionId,
    pub account: AccountId,
    pub email: String,
    pub name: String,
    pub began_at: Moment,
    /// What they may do now, not what they might when they signed in.
    pub grants: Vec<(Action, String)>,
}

impl StaffSession {
    pub fn actor(&self) -> Actor {
        Actor::Staff { account: self.account, grants: self.grants.clone() }
    }

    /// Over anything at all.
    pub fn may(&self, action: Action) -> bool {
        self.actor().reach(action) != Reach::Nothing
    }
}

/// The hashes under which a try is counted.
#[derive(Clone)]
pub(super) struct Subjects {
    account: String,
    line: String,
    quarter: i64,
}

/// Signs in. Gives the secret for the browser's cookie: always a new one.
#[boxed]
pub async fn staff_enter(house: &House, request: &Enter) -> Result<String, Failure<EnterRefusal>> {
    let email = address(&request.email);
    count_staff_try(house, &email, &request.line).await?;
    let mut conn = house.store().read().await?;
    let credentials = staff_door::credentials_of(&mut conn, &email).await?;
    drop(conn);
    let kept = credentials.as_ref().map(|credentials| credentials.password_hash.as_str());
    let is_right = secrets::is_right(bounded(&request.password), kept).await?;
    let secret = chance::secret(house.chance());
    let knock = Arc::new(Knock {
        credentials: credentials.filter(|_| is_right),
        code: secrets::typed_code(&request.code),
        secret: secret.clone(),
        former: request.former.clone().filter(|former| is_secret(former)),
        language: request.language.clone(),
        subjects: subjects(house, &email, &request.line),
    });
    let answer = house
        .fault_only(move |house, conn| {
            let knock = knock.clone();
            Box::pin(async move { answer(&house, conn, &knock).await })
        })
        .await?;
    match answer {
        Answer::Open => Ok(secret),
        Answer::Shut => Err(Failure::Refused(EnterRefusal::Wrong)),
        Answer::PasswordOver => Err(Failure::Refused(EnterRefusal::PasswordOver)),
    }
}

/// Whose browser it is. None: no cookie, an unknown one, or its time is over.
#[boxed]
pub async fn staff_session(
    house: &House,
    secret: Option<&str>,
) -> anyhow::Result<Option<StaffSession>> {
    let Some(secret) = secret.filter(|secret| is_secret(secret)) else { return Ok(None) };
    let now = house.now();
    let mut conn = house.store().read().await?;
    let row = staff_door::session(&mut conn, &digest(secret), open_since(now)).await?;
    let Some(row) = row else { return Ok(None) };
    let grants = super::grants(&mut conn, row.account, house.now()).await?;
    drop(conn);
    if row.seen_at.plus_ms(SEEN_EVERY_MS) <= now {
        let id = row.id;
        house.fault_only(move |_, conn| Box::pin(staff_door::set_seen(conn, id, now))).await?;
    }
    let SessionRow { id, account, email, name, created_at, .. } = row;
    Ok(Some(StaffSession { id, account, email, name, began_at: created_at, grants }))
}

/// Signs out of this browser. Twice is once.
#[boxed]
pub async fn staff_leave(house: &House, session: &StaffSession) -> anyhow::Result<()> {
    let session = session.clone();
    house
        .fault_only(move |house, conn| {
            let session = session.clone();
            Box::pin(async move {
                if staff_door::close_session(conn, session.id).await? {
                    let (actor, account) = (session.actor(), Some(session.account));
                    super::staff_note(&house, conn, &actor, "staff.sign-out", account, json!({}))
                        .await?;
                }
                Ok(())
            })
        })
        .await
}

/// Counts before anything is compared: two thousand tries at once are two thousand tries.
pub(super) async fn count_staff_try(
    house: &House,
    email: &str,
    line: &str,
) -> Result<(), Failure<EnterRefusal>> {
    let (subjects, minutes) = (Arc::new(subjects(house, email, line)), minutes_left(house));
    house
        .store()
        .write(move |conn| {
            let subjects = subjects.clone();
            Box::pin(async move {
                let Subjects { account, line, quarter } = &*subjects;
                for (subject, most) in [(line, LINE_TRIES_MAX), (account, ACCOUNT_TRIES_MAX)] {
                    if !staff_door::count_try(conn, subject, *quarter, most).await? {
                        return Err(Failure::Refused(EnterRefusal::TooMany { minutes }));
                    }
                }
                Ok(())
            })
        })
        .await
}

/// The present password, asked for once more before a change. A wrong one is a try.
pub(super) async fn is_own_password(
    house: &House,
    credentials: &StaffCredentials,
    password: &str,
) -> Result<bool, Failure<EnterRefusal>> {
    let line = format!("account {}", credentials.account);
    count_staff_try(house, &credentials.email, &line).await?;
    let is_right = secrets::is_right(bounded(password), Some(&credentials.password_hash)).await?;
    if is_right {
        let subject = subjects(house, &credentials.email, &line).account;
        house
            .fault_only(move |_, conn| {
                let subject = subject.clone();
                Box::pin(async move { staff_door::forget_tries(conn, &subject).await })
            })
            .await?;
    }
    Ok(is_right)
}

pub(super) fn subjects(house: &House, email: &str, line: &str) -> Subjects {
    Subjects {
        account: own_subject(email),
        line: format!("line:{}", digest(line)),
        quarter: quarter(house),
    }
}

/// Under which the tries of an account are counted.
pub(super) fn own_subject(email: &str) -> String {
    format!("account:{}", digest(email))
}

/// Of an hour, counted from 1970.
pub(super) fn quarter(house: &House) -> i64 {
    house.now().0.div_euclid(QUARTER_MS)
}

/// Until tries are counted anew; at least one.
fn minutes_left(house: &House) -> u32 {
    let left = QUARTER_MS - house.now().0.rem_euclid(QUARTER_MS);
    u32::try_from(left / MINUTE_MS + 1).unwrap_or(1)
}

/// What nobody needs any more: sessions past their time, tries of former hours.
pub(crate) async fn forget_staff_visits(house: &House) -> anyhow::Result<u64> {
    let now = house.now();
    let quarter = now.0.div_euclid(QUARTER_MS) - TRIES_KEPT_QUARTERS;
    let before = now.minus_ms(STAFF_LIFE_HOURS * HOUR_MS);
    house
        .fault_only(move |_, conn| {
            Box::pin(async move {
                let links = password_links::forget(conn, before).await?;
                staff_identities::forget(conn, before).await?;
                let rest = staff_door::forget(conn, before, quarter, FORGOTTEN_AT_ONCE).await?;
                Ok(links + rest)
            })
        })
        .await
}

pub(super) fn open_since(now: Moment) -> SessionsOpen {
    SessionsOpen {
        begun_after: now.minus_ms(STAFF_LIFE_HOURS * HOUR_MS),
        seen_after: now.minus_ms(STAFF_IDLE_MINUTES * MINUTE_MS),
    }
}

/// Longer than any password: compared as none, for a megabyte takes its time.
fn bounded(password: &str) -> &str {
    let is_bounded = password.len() <= 8 * password::CHARS_MAX;
    if is_bounded { password } else { "" }
}

/// All that is known once the password was compared, outside of any transaction.
struct Knock {
    /// None: unknown, or the password was wrong.
    credentials: Option<StaffCredentials>,
    code: TypedCode,
    secret: String,
    former: Option<String>,
    language: String,
    subjects: Subjects,
}

/// Whose session begins.
pub(super) struct Opening {
    pub account: AccountId,
    /// For the browser's cookie.
    pub secret: String,
    /// A session that ends.
    pub former: Option<String>,
    pub subjects: Subjects,
}

/// What was proven is right: the session begins, and the tries before it are forgotten.
pub(super) async fn open(
    house: &House,
    conn: &mut Conn,
    opening: &Opening,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let (account, now) = (opening.account, house.now());
    if let Some(former) = &opening.former
        && let Some(row) = staff_door::session(conn, &digest(former), open_since(now)).await?
    {
        staff_door::close_session(conn, row.id).await?;
    }
    let id = StaffSessionId(house.new_id());
    staff_door::open_session(conn, id, account, &digest(&opening.secret), now).await?;
    staff_door::forget_tries(conn, &opening.subjects.account).await?;
    staff_door::uncount_try(conn, &opening.subjects.line, opening.subjects.quarter).await?;
    let actor = Actor::Staff { account, grants: Vec::new() };
    super::staff_note(house, conn, &actor, "staff.sign-in", Some(account), detail).await
}

enum Answer {
    Open,
    /// Address, password or code are wrong.
    Shut,
    /// All are right, but the house wants a new password; a link is on its way.
    PasswordOver,
}

async fn answer(house: &House, conn: &mut Conn, knock: &Knock) -> anyhow::Result<Answer> {
    let by = match &knock.credentials {
        Some(credentials) => use_code(house, conn, credentials, &knock.code).await?,
        None => None,
    };
    let (Some(credentials), Some(by)) = (&knock.credentials, by) else {
        super::staff_note(house, conn, &doorkeeper(), "staff.sign-in-failed", None, json!({}))
            .await?;
        return Ok(Answer::Shut);
    };
    let account = credentials.account;
    let set_at = password_links::password_set_at(conn, account).await?;
    if super::forgotten::is_over(house, set_at) {
        super::forgotten::send(house, conn, account, &knock.language).await?;
        return Ok(Answer::PasswordOver);
    }
    let opening = Opening {
        account,
        secret: knock.secret.clone(),
        former: knock.former.clone(),
        subjects: knock.subjects.clone(),
    };
    open(house, conn, &opening, json!({ "by": by })).await?;
    Ok(Answer::Open)
}

/// How it opened: `app` or `recovery-code`. None: it doesn't.
pub(super) async fn use_code(
    house: &House,
    conn: &mut Conn,
    credentials: &StaffCredentials,
    code: &TypedCode,
) -> anyhow::Result<Option<&'static str>> {
    let (is_open, by) = match code {
        TypedCode::Digits(digits) => {
            let seed =
                super::seeds::open_seed(house, credentials.account, &credentials.totp_secret)?;
            let step = secrets::step(&seed, digits, house.world_time())?;
            let is_open = match step {
                Some(step) => staff_door::use_step(conn, credentials, step).await?,
                None => false,
            };
            (is_open, "app")
        }
        TypedCode::Recovery(hash) => {
            let now = house.now();
            let is_open = staff_door::use_recovery_code(conn, credentials, hash, now).await?;
            (is_open, "recovery-code")
        }
        TypedCode::Neither => (false, ""),
    };
    Ok(is_open.then_some(by))
}
