//! Mails of the waiting list: confirm the address, you are on it, these seats are held for you.

use super::{WaitingState, view};
use anyhow::Context;
use domain::{id::WaitingId, moment::MINUTE_MS};
use house::{
    House,
    mail::{Part, host, write_out},
    outbox::{self, Effect},
    ports::Mail,
};
use serde::{Deserialize, Serialize};
use store::{
    Conn,
    outbox::Message,
    waiting::{self, Entry},
};

/// The outbox's topic.
pub(crate) const TOPIC: &str = "waiting";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Step {
    Confirm,
    Joined,
    Offered,
}

/// In the outbox: identities only. The address is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    entry: WaitingId,
    step: Step,
}

pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    entry: &Entry,
    step: Step,
) -> anyhow::Result<()> {
    let name = match step {
        Step::Confirm => "confirm",
        Step::Joined => "joined",
        Step::Offered => "offered",
    };
    let dedupe_key = format!("waiting:{}:{name}", entry.id);
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: entry.id.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { entry: entry.id, step }).await.map(drop)
}

/// The link once more, with what is true of it now; at most once a minute.
pub(super) async fn enqueue_again(
    house: &House,
    conn: &mut Conn,
    entry: &Entry,
) -> anyhow::Result<()> {
    let step = match (entry.confirmed_at, entry.offered_until) {
        (None, _) => Step::Confirm,
        (Some(_), None) => Step::Joined,
        (Some(_), Some(_)) => Step::Offered,
    };
    let minute = house.now().0.div_euclid(MINUTE_MS);
    let dedupe_key = format!("waiting:{}:again:{minute}", entry.id);
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: entry.id.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { entry: entry.id, step }).await.map(drop)
}

/// None: it isn't true any more.
pub(crate) async fn write(house: &House, message: &Message) -> anyhow::Result<Option<Mail>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a waiting mail")?;
    let mut conn = house.store().read().await?;
    let entry = waiting::by_id(&mut conn, payload.entry).await?;
    drop(conn);
    let Some(entry) = entry else { return Ok(None) };
    let locale = house.locales().get_or_fallback(&entry.language);
    let view = view(house, &entry.secret, locale.language()).await?.context("it was just read")?;
    let zone = &view.time_zone;
    let when = [
        ("date", locale.date_long(view.starts_at, zone).into()),
        ("time", locale.time(view.starts_at, zone).into()),
    ];
    let performance = format!("{}, {}", view.title, locale.text_with("common-when", &when));
    let mut args =
        vec![("performance", performance.into()), ("count", i64::from(view.count).into())];
    let (subject, body, link) = match (payload.step, &view.state) {
        (Step::Confirm, WaitingState::Unconfirmed) => {
            ("mail-waiting-confirm-subject", "mail-waiting-confirm", "mail-waiting-confirm-link")
        }
        (Step::Joined, WaitingState::Waiting { .. }) => {
            ("mail-waiting-joined-subject", "mail-waiting-joined", "mail-waiting-open")
        }
        (Step::Offered, WaitingState::Offered { until, .. }) => {
            let when = [
                ("date", locale.date_plain(*until, zone).into()),
                ("time", locale.time(*until, zone).into()),
            ];
            args.push(("until", locale.text_with("common-when", &when).into()));
            ("mail-waiting-offered-subject", "mail-waiting-offered", "mail-waiting-take")
        }
        _ => return Ok(None),
    };
    let url = &house.settings().public_url;
    let page = format!("{url}/{}/waiting/{}", locale.language(), entry.secret);
    let name = locale.text("house-name");
    let parts = [
        Part::Text(locale.text("mail-greeting-unnamed")),
        Part::Text(locale.text_with(body, &args)),
        Part::Link(locale.text(link), page),
        Part::Text(locale.text_with("mail-closing", &[("house", name.into())])),
        Part::Text(locale.text("mail-waiting-footer")),
    ];
    let (subject, text, html) = write_out(&locale, locale.text_with(subject, &args), &parts);
    Ok(Some(Mail {
        message_id: format!("<{}@{}>", message.id, host(url)),
        to: entry.email,
        to_name: String::new(),
        language: locale.language().to_owned(),
        subject,
        text,
        html,
        attachments: Vec::new(),
        pictures: Vec::new(),
    }))
}
