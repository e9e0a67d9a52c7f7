//! The mail that asks a mailbox to confirm that it wants news.

use anyhow::Context;
use domain::{id::ConsentRequestId, moment::Moment};
use house::{
    House,
    chance::{digest, secret},
    jobs::work::{MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples,
};
use people::customers::house_time_zone;
use person_tables::consent_requests::{self, ConsentRequest};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Conn, running::outbox::Message};

/// The outbox's topic.
const TOPIC: &str = "consent-request";

/// In the outbox: identities only.
#[derive(Serialize, Deserialize)]
struct Payload {
    request: ConsentRequestId,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["news_confirm"],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    request: ConsentRequestId,
) -> anyhow::Result<()> {
    let dedupe_key = format!("{TOPIC}:{request}");
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: request.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { request }).await.map(drop)
}

/// None: nobody needs it any more.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a consent's mail")?;
    let Some((request, secret)) = with_link(house, payload.request).await? else {
        return Ok(None);
    };
    let Some(email) = request.email else { return Ok(None) };
    let locale = house.locales().get_or_fallback(&request.language);
    let content = content(house, &locale, request.expires_at, &secret).await?;
    Ok(Some(content.to(email, "")))
}

/// The request with a fresh secret for its link; a mail that is sent again after a failure has
/// another one.
async fn with_link(
    house: &House,
    request: ConsentRequestId,
) -> anyhow::Result<Option<(ConsentRequest, String)>> {
    let (secret, now) = (secret(house.chance()), house.now());
    let hash = digest(&secret);
    let request = house
        .fault_only(move |_, conn| {
            let hash = hash.clone();
            Box::pin(async move { consent_requests::set_secret(conn, request, &hash, now).await })
        })
        .await?;
    Ok(request.map(|request| (request, secret)))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let content = content(house, &request.locale, samples::until(house), samples::SECRET).await?;
    Ok(content.to(samples::EMAIL, ""))
}

async fn content(
    house: &House,
    locale: &Arc<Locale>,
    expires_at: Moment,
    secret: &str,
) -> anyhow::Result<MailContent> {
    let zone = house_time_zone(house).await?;
    let when = [
        ("date", locale.date_plain(expires_at, &zone).into()),
        ("time", locale.time(expires_at, &zone).into()),
    ];
    let named = [
        ("house", locale.text("house-name").into()),
        ("until", locale.text_with("common-when", &when).into()),
    ];
    let url = &house.settings().public_url;
    let page = format!("{url}/{}/news/{secret}", locale.language());
    let parts = vec![
        Part::greeting(locale, ""),
        Part::Text(locale.text_with("mail-news", &named)),
        Part::Link(locale.text("mail-news-link"), page),
        Part::Text(locale.text("mail-news-not-you")),
        Part::Text(locale.text_with("mail-closing", &named[..1])),
        Part::Text(locale.text("mail-news-footer")),
    ];
    let subject = locale.text_with("mail-news-subject", &named[..1]);
    // A fresh link each time.
    Ok(MailContent { differs_each_time: true, ..MailContent::new(locale, subject, parts) })
}
