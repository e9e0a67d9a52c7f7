//! The code itself and its mail. It is made when the mail is written, so it lies nowhere but
//! there, and its time runs from then: a slow mail server takes nothing of it.

use super::reader_of;
use crate::codes::{self, CODE_LIFE_MS, TRIES};
pub(super) use crate::codes::{digest, read};
use anyhow::Context;
use domain::moment::SECOND_MS;
use house::{
    House, chance, day_keys,
    mail::{Part, host, write_out},
    outbox::{self, Effect},
    ports::Mail,
};
use serde::{Deserialize, Serialize};
use store::{
    Conn,
    login::{self, Written},
    outbox::Message,
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
pub(crate) async fn mail(house: &House, message: &Message) -> anyhow::Result<Option<Mail>> {
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
    let url = &house.settings().public_url;
    let reader_key = day_keys::proof_of(house, &reader_of(&addressee.email)).await?;
    let language = locale.language();
    let link = format!("{url}/{language}/sign-in?mail={}&key={reader_key}", payload.reference);
    let house_name = locale.text("house-name");
    let code = codes::shown(&code);
    let parts = vec![
        Part::Text(locale.text_with("mail-code-intro", &[("house", house_name.clone().into())])),
        Part::Code(code.clone()),
        Part::Text(locale.text("mail-code-how")),
        Part::Link(locale.text("mail-code-link"), link),
        Part::Text(locale.text("mail-code-not-you")),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-code-footer")),
    ];
    let subject = locale.text_with("mail-code-subject", &[("code", code.into())]);
    let (subject, text, html) = write_out(&locale, subject, &parts);
    Ok(Some(Mail {
        message_id: format!("<{}.{}@{}>", message.id, message.attempts, host(url)),
        to: addressee.email,
        to_name: String::new(),
        language: locale.language().to_owned(),
        subject,
        text,
        html,
        attachments: Vec::new(),
        pictures: Vec::new(),
    }))
}
