//! Mails about an erasure: the code that confirms it, the day on which it happens, and that
//! something has come up. After it there is nobody to write to.

use anyhow::Context;
use domain::{id::ErasureId, moment::Moment, people::erasure::BOOKS_YEARS};
use house::{
    House,
    chance::secret,
    jobs::work::{MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples,
};
use people::{codes, customers::house_time_zone};
use person_tables::erasures::{self, Erasure, Written};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Conn, people::accounts, running::outbox::Message};

/// The outbox's topic.
const TOPIC: &str = "erasure";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Step {
    Code,
    Confirmed,
    Stopped,
}

/// In the outbox: identities only.
#[derive(Serialize, Deserialize)]
struct Payload {
    erasure: ErasureId,
    step: Step,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["erasure_code", "erasure_confirmed", "erasure_stopped"],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

/// A code is mailed each time that it is asked for, all else once.
pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    erasure: &Erasure,
    step: Step,
) -> anyhow::Result<()> {
    let dedupe_key = match step {
        Step::Code => format!("{TOPIC}:{}:code:{}", erasure.id, house.new_id()),
        Step::Confirmed => format!("{TOPIC}:{}:confirmed", erasure.id),
        Step::Stopped => format!("{TOPIC}:{}:stopped", erasure.id),
    };
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: erasure.id.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { erasure: erasure.id, step }).await.map(drop)
}

/// None: nobody needs it any more.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("an erasure's mail")?;
    let (erasure, code) = match payload.step {
        Step::Code => match with_code(house, payload.erasure).await? {
            Some((erasure, code)) => (erasure, Some(code)),
            None => return Ok(None),
        },
        Step::Confirmed | Step::Stopped => {
            let mut conn = house.store().read().await?;
            let erasure = erasures::by_id(&mut conn, payload.erasure).await?;
            (erasure.context("erasures stay")?, None)
        }
    };
    let mut conn = house.store().read().await?;
    let email = accounts::email(&mut conn, erasure.account).await?.context("accounts stay")?;
    let is_open = erasures::open(&mut conn, erasure.account).await?.is_some();
    drop(conn);
    if payload.step == Step::Confirmed && !is_open {
        return Ok(None);
    }
    let locale = house.locales().get_or_fallback(&erasure.language);
    let said = Said { step: payload.step, code, due_at: erasure.due_at };
    Ok(Some(words(house, &locale, said).await?.to(email, "")))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let (step, code) = match request.kind {
        "erasure_code" => (Step::Code, Some(codes::shown("000000"))),
        "erasure_confirmed" => (Step::Confirmed, None),
        _ => (Step::Stopped, None),
    };
    let said = Said { step, code, due_at: Some(samples::until(house)) };
    Ok(words(house, &request.locale, said).await?.to(samples::EMAIL, ""))
}

struct Said {
    step: Step,
    code: Option<String>,
    due_at: Option<Moment>,
}

async fn words(house: &House, locale: &Arc<Locale>, said: Said) -> anyhow::Result<MailContent> {
    let zone = house_time_zone(house).await?;
    let url = &house.settings().public_url;
    let page = format!("{url}/{}/account/erase", locale.language());
    let mut parts = vec![Part::greeting(locale, "")];
    let subject = match (said.step, said.code) {
        (Step::Stopped, _) => {
            parts.push(Part::Text(locale.text("mail-erasure-stopped")));
            locale.text("mail-erasure-stopped-subject")
        }
        (_, Some(code)) => {
            parts.push(Part::Text(locale.text("mail-erasure-code")));
            parts.push(Part::Code(code.clone()));
            parts.push(Part::Text(locale.text("mail-erasure-code-not-you")));
            locale.text_with("mail-erasure-code-subject", &[("code", code.into())])
        }
        (_, None) => {
            parts.push(Part::Text(confirmed(locale, said.due_at, &zone)));
            locale.text("mail-erasure-confirmed-subject")
        }
    };
    parts.push(Part::Link(locale.text("mail-erasure-link"), page));
    let name = locale.text("house-name");
    parts.push(Part::Text(locale.text_with("mail-closing", &[("house", name.into())])));
    parts.push(Part::Text(locale.text("mail-erasure-footer")));
    // A fresh code each time.
    let differs_each_time = true;
    Ok(MailContent { differs_each_time, ..MailContent::new(locale, subject, parts) })
}

fn confirmed(locale: &Locale, due_at: Option<Moment>, zone: &str) -> String {
    let date = due_at.map(|at| locale.date_plain(at, zone)).unwrap_or_default();
    // No delivered text says the years: the law differs. A house's own text may.
    let args = [("date", date.into()), ("years", BOOKS_YEARS.into())];
    locale.text_with("mail-erasure-confirmed", &args)
}

/// The erasure with a fresh code; a mail that is sent again after a failure has another one.
async fn with_code(house: &House, erasure: ErasureId) -> anyhow::Result<Option<(Erasure, String)>> {
    let (code, salt) = (codes::fresh(house.chance()), secret(house.chance()));
    let (hash, expires_at) =
        (codes::digest(&salt, &code), house.now().plus_ms(codes::CODE_LIFE_MS));
    let found = house
        .fault_only(move |_, conn| {
            let (salt, hash) = (salt.clone(), hash.clone());
            Box::pin(async move {
                let written =
                    Written { salt: &salt, code_sha256: &hash, expires_at, tries: codes::TRIES };
                erasures::write_code(conn, erasure, &written).await
            })
        })
        .await?;
    Ok(found.map(|erasure| (erasure, codes::shown(&code))))
}
