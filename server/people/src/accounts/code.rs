//! The code itself and its mail. It is made when the mail is written, so it lies nowhere but
//! there, and its time runs from then: a slow mail server takes nothing of it.

use super::reader_of;
use crate::codes::{self, CODE_LIFE_MS, TRIES};
pub(super) use crate::codes::{digest, read};
use anyhow::Context;
use domain::moment::SECOND_MS;
use house::{
    House, chance,
    jobs::work::{MailSamples, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples,
    sealed::day_keys,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{
    Conn,
    people::login::{self, Written},
    running::outbox::Message,
};

pub(crate) const LOGIN_CODE: &str = "login-code";

/// Asked for again within so long, it is the same.
pub(super) const REPEAT_MS: i64 = 20 * SECOND_MS;
/// From one browser, to all addresses; `request_limits` has the other limits.
pub(super) const HOUR_CODES_MAX: u32 = 10;

/// In the outbox: neither the code nor the address.
#[derive(Serialize, Deserialize)]
struct Payload {
    reference: String,
}

pub(super) async fn enqueue(house: &House, conn: &mut Conn, reference: &str) -> anyhow::Result<()> {
    let effect = Effect {
        topic: LOGIN_CODE,
        dedupe_key: format!("{LOGIN_CODE}:{reference}"),
        subject_id: reference.to_owned(),
    };
    let payload = Payload { reference: reference.to_owned() };
    outbox::enqueue(house, conn, effect, &payload).await.map(drop)
}

/// The mail with a fresh code; None when nobody waits for it any more. Sent again after a
/// failure it has another code, so it is another mail to its receiver.
pub(crate) async fn mail(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a code's payload")?;
    let (code, salt) = (codes::fresh(house.chance()), chance::secret(house.chance()));
    let (now, hash) = (house.now(), digest(&salt, &code));
    let reference = payload.reference.clone();
    let addressee = house
        .fault_only(move |_, conn| {
            let (reference, salt, hash) = (reference.clone(), salt.clone(), hash.clone());
            Box::pin(async move {
                let written = Written {
                    salt: &salt,
                    code_sha256: &hash,
                    expires_at: now.plus_ms(CODE_LIFE_MS),
                    tries: TRIES,
                };
                login::write(conn, &reference, &written, now).await
            })
        })
        .await?;
    let Some(addressee) = addressee else { return Ok(None) };
    let locale = house.locales().get_or_fallback(&addressee.language);
    let reader_key = day_keys::proof_of(house, &reader_of(&addressee.email)).await?;
    let query = format!("mail={}&key={reader_key}", payload.reference);
    let content = words(house, &locale, &codes::shown(&code), &query);
    Ok(Some(content.to(addressee.email, String::new())))
}

/// Sign-in codes.
pub(crate) const SAMPLES: MailSamples =
    MailSamples { kinds: &["code"], write: |house, request| Box::pin(sample(house, request)) };

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let query = format!("mail={}", samples::SECRET);
    Ok(words(house, &request.locale, &codes::shown("000000"), &query).to(samples::EMAIL, ""))
}

/// `code`: as it is read aloud. `query`: of the link.
fn words(house: &House, locale: &Arc<Locale>, code: &str, query: &str) -> MailContent {
    let url = &house.settings().public_url;
    let link = format!("{url}/{}/sign-in?{query}", locale.language());
    let house_name = locale.text("house-name");
    let parts = vec![
        Part::Text(locale.text_with("mail-code-intro", &[("house", house_name.clone().into())])),
        Part::Code(code.to_owned()),
        Part::Text(locale.text("mail-code-how")),
        Part::Link(locale.text("mail-code-link"), link),
        Part::Text(locale.text("mail-code-not-you")),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-code-footer")),
    ];
    let subject = locale.text_with("mail-code-subject", &[("code", code.into())]);
    MailContent { differs_each_time: true, ..MailContent::new(locale, subject, parts) }
}
