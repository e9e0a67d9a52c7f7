//! A forgotten password: a link by mail, good for an hour and once. It sets a new password for
//! whoever also has the code of the app, so that a mailbox alone opens nothing.

use super::{
    address,
    door::{count_staff_try, own_subject, use_code},
    guessable, secrets,
};
use crate::sessions::is_secret;
use anyhow::Context;
use domain::{
    id::AccountId,
    moment::{HOUR_MS, Moment},
    people::{
        actor::Actor,
        staff::{EnterRefusal, RecoverRefusal},
    },
};
use house::{
    Failure, House,
    chance::{self, digest},
    jobs::work::{MailSamples, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples,
};
use person_tables::password_links;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    people::{
        staff_door::{self, StaffCredentials},
        staff_own,
    },
    running::outbox::Message,
};

pub(crate) const PASSWORD_LINK: &str = "password-link";

pub const PASSWORD_LINK_MINUTES: i64 = 60;
/// Mails to one account in a quarter of an hour; its mailbox is no plaything of strangers.
const ACCOUNT_MAILS_MAX: u32 = 2;

/// Somebody at the door says that they have forgotten their password.
#[derive(Clone, Debug, Default)]
pub struct AskPasswordLink {
    pub email: String,
    /// Of the mail.
    pub language: String,
    /// The client's network address.
    pub line: String,
}

/// What a link's page sends.
#[derive(Clone, Debug, Default)]
pub struct Recover {
    /// In the link.
    pub secret: String,
    pub password: String,
    pub again: String,
    /// Of the app, or a recovery code.
    pub code: String,
    /// The client's network address.
    pub line: String,
}

/// In the outbox: neither the secret nor the address.
#[derive(Serialize, Deserialize)]
struct Payload {
    reference: String,
}

/// Sends the link if the address is one of the staff's. The answer is the same for every address.
///
/// # Errors
/// Only of a network that has tried too often; that says nothing about the address.
#[boxed]
pub async fn ask_password_link(
    house: &House,
    request: &AskPasswordLink,
) -> Result<(), Failure<EnterRefusal>> {
    let email = address(&request.email);
    count_staff_try(house, &format!("mail {}", request.line), &request.line).await?;
    let work = Arc::new((email, request.language.clone()));
    house
        .fault_only(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (email, language) = &*work;
                let subject = format!("mail:{}", digest(email));
                let quarter = super::door::quarter(&house);
                let is_free =
                    staff_door::count_try(conn, &subject, quarter, ACCOUNT_MAILS_MAX).await?;
                let credentials = staff_door::credentials_of(conn, email).await?;
                let Some(credentials) = credentials.filter(|_| is_free) else { return Ok(()) };
                send(&house, conn, credentials.account, language).await
            })
        })
        .await?;
    Ok(())
}

/// Puts the mail into the outbox. Links before it end.
pub(super) async fn send(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
    language: &str,
) -> anyhow::Result<()> {
    let reference = chance::secret(house.chance());
    password_links::ask(conn, &reference, account, language, house.now()).await?;
    let effect = Effect {
        topic: PASSWORD_LINK,
        dedupe_key: format!("{PASSWORD_LINK}:{reference}"),
        subject_id: reference.clone(),
    };
    outbox::enqueue(house, conn, effect, &Payload { reference }).await?;
    let (actor, detail) = (super::doorkeeper(), json!({}));
    super::staff_note(house, conn, &actor, "staff.password-link", Some(account), detail).await
}

/// None when nobody waits for it any more. Sent again after a failure it has another secret.
pub(crate) async fn mail(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a link's payload")?;
    let secret = chance::secret(house.chance());
    let (hash, reference) = (digest(&secret), payload.reference);
    let expires_at = house.now().plus_ms(PASSWORD_LINK_MINUTES * HOUR_MS / 60);
    let addressee = house
        .fault_only(move |_, conn| {
            let (reference, hash) = (reference.clone(), hash.clone());
            Box::pin(
                async move { password_links::write(conn, &reference, &hash, expires_at).await },
            )
        })
        .await?;
    let Some(addressee) = addressee else { return Ok(None) };
    let locale = house.locales().get_or_fallback(&addressee.language);
    let content = words(house, &locale, &addressee.name, &secret);
    Ok(Some(content.to(addressee.email, addressee.name)))
}

/// Links to set a new password.
pub(crate) const SAMPLES: MailSamples =
    MailSamples { kinds: &["password"], write: |house, request| Box::pin(sample(house, request)) };

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let name = format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME);
    Ok(words(house, &request.locale, &name, samples::SECRET).to(samples::EMAIL, name))
}

fn words(house: &House, locale: &Arc<Locale>, name: &str, secret: &str) -> MailContent {
    let url = &house.settings().public_url;
    let link = format!("{url}/{}/staff/password/{secret}", locale.language());
    let house_name = locale.text("house-name");
    let closing = [("house", house_name.into())];
    let parts = vec![
        Part::greeting(locale, name),
        Part::Text(locale.text("mail-password-intro")),
        Part::Link(locale.text("mail-password-link"), link),
        Part::Text(locale.text("mail-password-how")),
        Part::Text(locale.text("mail-password-not-you")),
        Part::Text(locale.text_with("mail-closing", &closing)),
    ];
    let subject = locale.text("mail-password-subject");
    MailContent { differs_each_time: true, ..MailContent::new(locale, subject, parts) }
}

/// Whose link it is. None: it was used, replaced, or is too old.
#[boxed]
pub async fn password_link(house: &House, secret: &str) -> anyhow::Result<Option<String>> {
    if !is_secret(secret) {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    let link = password_links::link(&mut conn, &digest(secret), house.now()).await?;
    Ok(link.map(|link| link.email))
}

/// Sets the password. Sessions that were open before are closed; app and recovery codes stay.
///
/// # Errors
/// See `RecoverRefusal`. A wrong code is a try at the door.
#[boxed]
pub async fn recover(house: &House, request: &Recover) -> Result<(), Failure<RecoverRefusal>> {
    let refused = |refusal| Err(Failure::Refused(refusal));
    if !is_secret(&request.secret) {
        return refused(RecoverRefusal::LinkEnded);
    }
    let link_sha256 = digest(&request.secret);
    let mut conn = house.store().read().await?;
    let link = password_links::link(&mut conn, &link_sha256, house.now()).await?;
    let Some(link) = link else { return refused(RecoverRefusal::LinkEnded) };
    let credentials = staff_door::credentials_of_account(&mut conn, link.account).await?;
    drop(conn);
    let Some(credentials) = credentials else { return refused(RecoverRefusal::LinkEnded) };
    guessable::check(&request.password, &link.email)
        .map_err(|refusal| Failure::Refused(RecoverRefusal::Password(refusal)))?;
    if request.password != request.again {
        return refused(RecoverRefusal::NotTwice);
    }
    count_staff_try(house, &link.email, &request.line).await.map_err(|failure| {
        failure.map(|refusal| match refusal {
            EnterRefusal::TooMany { minutes } => RecoverRefusal::TooMany { minutes },
            EnterRefusal::Wrong | EnterRefusal::PasswordOver => RecoverRefusal::CodeWrong,
        })
    })?;
    let is_same = secrets::is_right(&request.password, Some(&credentials.password_hash)).await?;
    let set = Arc::new(Set {
        is_same,
        link_sha256,
        subject: own_subject(&credentials.email),
        credentials,
        code: secrets::typed_code(&request.code),
        password_hash: secrets::hash(house, &request.password).await?,
    });
    house
        .write(move |house, conn| {
            let set = set.clone();
            Box::pin(async move { write(&house, conn, &set).await })
        })
        .await
}

struct Set {
    link_sha256: String,
    credentials: StaffCredentials,
    code: secrets::TypedCode,
    password_hash: String,
    /// Under which tries of the account are counted.
    subject: String,
    /// The new password is the present one.
    is_same: bool,
}

async fn write(house: &House, conn: &mut Conn, set: &Set) -> Result<(), Failure<RecoverRefusal>> {
    let (account, now) = (set.credentials.account, house.now());
    if !password_links::use_link(conn, &set.link_sha256, now).await? {
        return Err(Failure::Refused(RecoverRefusal::LinkEnded));
    }
    let by = use_code(house, conn, &set.credentials, &set.code).await?;
    let by = by.ok_or(Failure::Refused(RecoverRefusal::CodeWrong))?;
    // Told only to whoever has the code: a mailbox alone tries no passwords here.
    if set.is_same {
        return Err(Failure::Refused(RecoverRefusal::SamePassword));
    }
    let former = &set.credentials.password_hash;
    if !staff_own::change_password(conn, account, former, &set.password_hash, now).await? {
        return Err(Failure::Refused(RecoverRefusal::LinkEnded));
    }
    staff_door::close_sessions(conn, account, None).await?;
    staff_door::forget_tries(conn, &set.subject).await?;
    let actor = Actor::Staff { account, grants: Vec::new() };
    let detail = json!({ "by": "mail", "with": by });
    super::staff_note(house, conn, &actor, "staff.password-set", Some(account), detail).await?;
    Ok(())
}

/// Whether a password is older than the house wants; 0 days: none is.
pub(super) fn is_over(house: &House, set_at: Option<Moment>) -> bool {
    let days = i64::from(house.settings().staff_password_days);
    days > 0 && set_at.is_some_and(|at| at.plus_ms(days * 24 * HOUR_MS) <= house.now())
}
