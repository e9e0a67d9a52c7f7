//! What one of the staff changes for themselves. Each change asks for the present password, and
//! closes what is open elsewhere.

use super::{StaffSession, door::open_since, guessable, secrets};
use domain::{
    id::StaffSessionId,
    moment::Moment,
    people::staff::{EnterRefusal, OwnRefusal},
};
use house::{Failure, House};
use person_tables::password_links;
use serde_json::json;
use std::sync::Arc;
use store::people::{
    staff_door::{self, StaffCredentials},
    staff_own,
};

const SESSIONS_SHOWN_MAX: i64 = 20;

#[derive(Clone, Debug, PartialEq)]
pub struct OwnAccount {
    pub recovery_codes_left: u32,
    pub sessions: Vec<OwnSession>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OwnSession {
    pub id: StaffSessionId,
    pub began_at: Moment,
    pub seen_at: Moment,
    pub is_this: bool,
}

/// A secret that is to be put into an app and proven.
#[derive(Clone, Debug, PartialEq)]
pub struct TotpOffer {
    pub secret: String,
    pub app_address: String,
}

#[derive(Clone, Debug, Default)]
pub struct NewPassword {
    pub present: String,
    pub password: String,
    pub again: String,
}

#[boxed]
pub async fn own_account(house: &House, session: &StaffSession) -> anyhow::Result<OwnAccount> {
    let since = open_since(house.now());
    let mut conn = house.store().read().await?;
    let account = session.account;
    let rows = staff_door::sessions_of(&mut conn, account, since, SESSIONS_SHOWN_MAX).await?;
    let sessions = rows.into_iter().map(|row| OwnSession {
        is_this: row.id == session.id,
        id: row.id,
        began_at: row.created_at,
        seen_at: row.seen_at,
    });
    Ok(OwnAccount {
        recovery_codes_left: staff_own::recovery_codes_left(&mut conn, account).await?,
        sessions: sessions.collect(),
    })
}

/// All sessions end, this one too: the next sign-in needs the new password.
#[boxed]
pub async fn change_own_password(
    house: &House,
    session: &StaffSession,
    request: &NewPassword,
) -> Result<(), Failure<OwnRefusal>> {
    let credentials = own_lock(house, session, &request.present).await?;
    guessable::check(&request.password, &session.email)
        .map_err(|refusal| Failure::Refused(OwnRefusal::Password(refusal)))?;
    if request.password != request.again {
        return Err(Failure::Refused(OwnRefusal::NotTwice));
    }
    let hash = secrets::hash(house, &request.password).await?;
    let work = Arc::new((session.clone(), credentials, hash));
    house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (session, credentials, hash) = &*work;
                let (account, now) = (session.account, house.now());
                let former = &credentials.password_hash;
                if !staff_own::change_password(conn, account, former, hash, now).await? {
                    return Err(Failure::Refused(OwnRefusal::Changed));
                }
                password_links::end_all(conn, account).await?;
                staff_door::close_sessions(conn, account, None).await?;
                let (actor, detail) = (session.actor(), json!({ "by": "themselves" }));
                let action = "staff.password-set";
                super::staff_note(&house, conn, &actor, action, Some(account), detail).await?;
                Ok(())
            })
        })
        .await
}

/// The secret of another app, the same at each look until it is proven.
#[boxed]
pub async fn totp_offer(
    house: &House,
    session: &StaffSession,
    language: &str,
) -> anyhow::Result<TotpOffer> {
    let sealed = sealed_offer(house, session).await?;
    let secret = super::seeds::open_seed(house, session.account, &sealed)?;
    let app_address = super::enrol::app_address(house, &secret, &session.email, language);
    Ok(TotpOffer { secret, app_address })
}

/// As the database keeps it.
async fn sealed_offer(house: &House, session: &StaffSession) -> anyhow::Result<String> {
    let account = session.account;
    let new = super::seeds::seal_seed(house, account, &secrets::new_totp_secret(house))?;
    house
        .fault_only(move |_, conn| {
            let new = new.clone();
            Box::pin(async move { staff_own::offer_totp(conn, account, &new).await })
        })
        .await
}

/// The app that has the offered secret is the one from now on. Other sessions are closed.
#[boxed]
pub async fn renew_totp(
    house: &House,
    session: &StaffSession,
    password: &str,
    code: &str,
) -> Result<(), Failure<OwnRefusal>> {
    own_lock(house, session, password).await?;
    let sealed = sealed_offer(house, session).await?;
    let step = super::enrol::proven_step(
        house,
        &super::seeds::open_seed(house, session.account, &sealed)?,
        code,
    )?;
    let step = step.ok_or(Failure::Refused(OwnRefusal::CodeWrong))?;
    let work = Arc::new((session.clone(), sealed));
    house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (session, secret) = &*work;
                let account = session.account;
                if !staff_own::renew_totp(conn, account, secret, step).await? {
                    return Err(Failure::Refused(OwnRefusal::Changed));
                }
                staff_door::close_sessions(conn, account, Some(session.id)).await?;
                let (actor, action) = (session.actor(), "staff.app-renewed");
                super::staff_note(&house, conn, &actor, action, Some(account), json!({})).await?;
                Ok(())
            })
        })
        .await
}

/// Gives new ones, shown once; those before are void.
#[boxed]
pub async fn renew_recovery_codes(
    house: &House,
    session: &StaffSession,
    password: &str,
) -> Result<Vec<String>, Failure<OwnRefusal>> {
    own_lock(house, session, password).await?;
    let codes = secrets::new_recovery_codes(house);
    let hashes = codes.iter().map(|code| secrets::recovery_digest(code)).collect::<Vec<_>>();
    let work = Arc::new((session.clone(), hashes));
    house
        .fault_only(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (session, hashes) = &*work;
                let account = session.account;
                staff_own::set_recovery_codes(conn, account, hashes, house.now()).await?;
                let (actor, action) = (session.actor(), "staff.recovery-codes-renewed");
                super::staff_note(&house, conn, &actor, action, Some(account), json!({})).await
            })
        })
        .await?;
    Ok(codes)
}

/// Signs out everywhere, here too.
#[boxed]
pub async fn staff_leave_everywhere(house: &House, session: &StaffSession) -> anyhow::Result<()> {
    let session = session.clone();
    house
        .fault_only(move |house, conn| {
            let session = session.clone();
            Box::pin(async move {
                let account = session.account;
                if staff_door::close_sessions(conn, account, None).await? > 0 {
                    let (actor, action) = (session.actor(), "staff.sign-out-everywhere");
                    super::staff_note(&house, conn, &actor, action, Some(account), json!({}))
                        .await?;
                }
                Ok(())
            })
        })
        .await
}

/// What the present password opens.
async fn own_lock(
    house: &House,
    session: &StaffSession,
    password: &str,
) -> Result<StaffCredentials, Failure<OwnRefusal>> {
    let mut conn = house.store().read().await?;
    let credentials = staff_door::credentials_of_account(&mut conn, session.account).await?;
    drop(conn);
    let credentials = credentials.ok_or(Failure::Refused(OwnRefusal::Changed))?;
    let is_right =
        super::door::is_own_password(house, &credentials, password).await.map_err(|failure| {
            failure.map(|refusal| match refusal {
                EnterRefusal::Wrong | EnterRefusal::PasswordOver => OwnRefusal::PasswordWrong,
                EnterRefusal::TooMany { minutes } => OwnRefusal::TooMany { minutes },
            })
        })?;
    if is_right { Ok(credentials) } else { Err(Failure::Refused(OwnRefusal::PasswordWrong)) }
}
