//! The first time: a link from the house, good for a day and once. Whoever has it sets a
//! password, puts a secret into an app, proves it by a code, and gets recovery codes.

use super::{
    guessable,
    secrets::{self, TypedCode},
};
use crate::sessions::is_secret;
use domain::{
    id::AccountId,
    moment::{HOUR_MS, Moment},
    people::{actor::Actor, staff::EnrolRefusal},
};
use house::{
    Failure, House,
    chance::{self, digest},
};
use person_tables::password_links;
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    people::{staff_door, staff_own},
};

const LINK_LIFE_MS: i64 = 24 * HOUR_MS;

/// What a link's page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Enrolment {
    pub email: String,
    pub name: String,
    /// In base 32, for typing.
    pub totp_secret: String,
    /// For the app's camera.
    pub app_address: String,
}

/// What a link's page sends.
#[derive(Clone, Debug, Default)]
pub struct Enrol {
    /// In the link.
    pub secret: String,
    pub password: String,
    pub again: String,
    /// Of the app.
    pub code: String,
}

/// Shown once.
#[derive(Clone, Debug, PartialEq)]
pub struct Enrolled {
    pub recovery_codes: Vec<String>,
}

/// None: the link was used, replaced, or is too old. `language`: of the house's name.
#[boxed]
pub async fn enrolment(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<Enrolment>> {
    if !is_secret(secret) {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    let link = staff_own::link(&mut conn, &digest(secret), house.now()).await?;
    let Some(link) = link else { return Ok(None) };
    let totp_secret = super::seeds::open_seed(house, link.account, &link.totp_secret)?;
    Ok(Some(Enrolment {
        app_address: app_address(house, &totp_secret, &link.email, language),
        email: link.email,
        name: link.name,
        totp_secret,
    }))
}

pub(super) fn app_address(house: &House, secret: &str, email: &str, language: &str) -> String {
    let house_name = house.locales().get_or_fallback(language).text("house-name");
    secrets::app_address(secret, email, &house_name)
}

/// Sets password and app at once. Sessions that were open before are closed.
#[boxed]
pub async fn enrol(house: &House, request: &Enrol) -> Result<Enrolled, Failure<EnrolRefusal>> {
    let ended = || Failure::Refused(EnrolRefusal::LinkEnded);
    if !is_secret(&request.secret) {
        return Err(ended());
    }
    let link_sha256 = digest(&request.secret);
    let mut conn = house.store().read().await?;
    let link = staff_own::link(&mut conn, &link_sha256, house.now()).await?.ok_or_else(ended)?;
    drop(conn);
    guessable::check(&request.password, &link.email)
        .map_err(|refusal| Failure::Refused(EnrolRefusal::Password(refusal)))?;
    if request.password != request.again {
        return Err(Failure::Refused(EnrolRefusal::NotTwice));
    }
    let seed = super::seeds::open_seed(house, link.account, &link.totp_secret)?;
    let step = proven_step(house, &seed, &request.code)?;
    let step = step.ok_or(Failure::Refused(EnrolRefusal::CodeWrong))?;
    let recovery_codes = secrets::new_recovery_codes(house);
    let set = Arc::new(Set {
        link_sha256,
        account: link.account,
        password_hash: secrets::hash(house, &request.password).await?,
        totp_secret: link.totp_secret,
        step,
        codes: recovery_codes.iter().map(|code| secrets::recovery_digest(code)).collect(),
    });
    house
        .write(move |house, conn| {
            let set = set.clone();
            Box::pin(async move { write(&house, conn, &set).await })
        })
        .await?;
    Ok(Enrolled { recovery_codes })
}

/// A link for somebody; those before it end. Gives its secret.
pub(super) async fn make_link(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
) -> anyhow::Result<(String, Moment)> {
    let (secret, now) = (chance::secret(house.chance()), house.now());
    let totp = super::seeds::seal_seed(house, account, &secrets::new_totp_secret(house))?;
    let ends_at = now.plus_ms(LINK_LIFE_MS);
    let keys = (digest(&secret), totp);
    staff_own::make_link(conn, account, &keys.0, &keys.1, now, ends_at).await?;
    Ok((secret, ends_at))
}

/// The time step of a code of the app, and of nothing else.
pub(super) fn proven_step(house: &House, secret: &str, typed: &str) -> anyhow::Result<Option<i64>> {
    match secrets::typed_code(typed) {
        TypedCode::Digits(digits) => secrets::step(secret, &digits, house.world_time()),
        TypedCode::Recovery(_) | TypedCode::Neither => Ok(None),
    }
}

struct Set {
    link_sha256: String,
    account: AccountId,
    password_hash: String,
    totp_secret: String,
    step: i64,
    codes: Vec<String>,
}

async fn write(house: &House, conn: &mut Conn, set: &Set) -> Result<(), Failure<EnrolRefusal>> {
    let now = house.now();
    if !staff_own::use_link(conn, &set.link_sha256, now).await? {
        return Err(Failure::Refused(EnrolRefusal::LinkEnded));
    }
    let (hash, secret) = (&set.password_hash, &set.totp_secret);
    if !staff_own::set_secrets(conn, set.account, hash, secret, set.step, now).await? {
        return Err(Failure::Refused(EnrolRefusal::LinkEnded));
    }
    password_links::end_all(conn, set.account).await?;
    staff_own::set_recovery_codes(conn, set.account, &set.codes, now).await?;
    staff_door::close_sessions(conn, set.account, None).await?;
    let actor = Actor::Staff { account: set.account, grants: Vec::new() };
    let account = Some(set.account);
    super::staff_note(house, conn, &actor, "staff.password-set", account, json!({ "by": "link" }))
        .await?;
    Ok(())
}
