//! Mails of the waiting list: confirm the address, you are on it, these seats are held for you.

use super::{
    WaitingState, WaitingView, view,
    wish::{minutes_words, wish_words, zone_words},
};
use anyhow::Context;
use domain::{
    id::WaitingId,
    moment::{MINUTE_MS, Moment},
};
use house::{
    House,
    jobs::work::{MailSamples, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples, sealed,
};
use people::customers::house_time_zone;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{
    Conn,
    running::outbox::Message,
    seats::waiting::{self, Entry},
};

/// The outbox's topic.
pub(crate) const TOPIC: &str = "waiting";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Step {
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

pub(crate) async fn enqueue(
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
pub(crate) async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a waiting mail")?;
    let mut conn = house.store().read().await?;
    let entry = waiting::by_id(&mut conn, payload.entry).await?;
    drop(conn);
    let Some(entry) = entry else { return Ok(None) };
    let locale = house.locales().get_or_fallback(&entry.language);
    let secret = sealed::open_link(house, &entry.secret)?;
    let view = view(house, &secret, locale.language()).await?.context("it was just read")?;
    let is_true = matches!(
        (payload.step, &view.state),
        (Step::Confirm, WaitingState::Unconfirmed)
            | (Step::Joined, WaitingState::Waiting { .. })
            | (Step::Offered, WaitingState::Offered { .. })
    );
    let content = words(house, &locale, &view, &secret).filter(|_| is_true);
    Ok(content.map(|content| content.about([entry.performance]).to(entry.email, "")))
}

pub(crate) const SAMPLES: MailSamples = MailSamples {
    kinds: &["waiting_confirm", "waiting_joined", "waiting_offered"],
    write: |house, request| Box::pin(sample(house, request)),
};

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let view = WaitingView {
        email: samples::EMAIL.to_owned(),
        title: samples::TITLE.to_owned(),
        performance: samples::SECRET.to_owned(),
        starts_at: samples::starts_at(house),
        time_zone: house_time_zone(house).await?,
        count: 2,
        zones: Vec::new(),
        together: true,
        state: match request.kind {
            "waiting_confirm" => WaitingState::Unconfirmed,
            "waiting_joined" => WaitingState::Waiting { ahead: 0 },
            _ => {
                let until = samples::until(house);
                WaitingState::Offered { until, seats: Vec::new(), zones: Vec::new() }
            }
        },
    };
    let content = words(house, &request.locale, &view, samples::SECRET);
    Ok(content.context("a sample waits")?.to(view.email, ""))
}

/// None: nobody waits any more.
fn words(
    house: &House,
    locale: &Arc<Locale>,
    view: &WaitingView,
    secret: &str,
) -> Option<MailContent> {
    let when = |date: String, at: Moment| {
        let time = locale.time(at, &view.time_zone);
        locale.text_with("common-when", &[("date", date.into()), ("time", time.into())])
    };
    let starts = when(locale.date_long(view.starts_at, &view.time_zone), view.starts_at);
    let performance = format!("{}, {starts}", view.title);
    let mut args =
        vec![("performance", performance.into()), ("count", i64::from(view.count).into())];
    let (subject, body, link) = match &view.state {
        WaitingState::Unconfirmed => {
            ("mail-waiting-confirm-subject", "mail-waiting-confirm", "mail-waiting-confirm-link")
        }
        WaitingState::Waiting { .. } => {
            ("mail-waiting-joined-subject", "mail-waiting-joined", "mail-waiting-open")
        }
        WaitingState::Offered { until, .. } => {
            let until = when(locale.date_plain(*until, &view.time_zone), *until);
            args.push(("until", until.into()));
            ("mail-waiting-offered-subject", "mail-waiting-offered", "mail-waiting-take")
        }
        WaitingState::Ended(_) => return None,
    };
    let url = &house.settings().public_url;
    let page = format!("{url}/{}/waiting/{secret}", locale.language());
    let name = locale.text("house-name");
    let mut parts = vec![Part::greeting(locale, ""), Part::Text(locale.text_with(body, &args))];
    match &view.state {
        WaitingState::Offered { zones, .. } => {
            parts.extend(zones.iter().map(|zone| Part::Text(zone_words(locale, zone))));
            parts.push(Part::Text(minutes_words(locale, house)));
        }
        _ => parts.push(Part::Text(wish_words(locale, view))),
    }
    parts.extend([
        Part::Link(locale.text(link), page),
        Part::Text(locale.text_with("mail-closing", &[("house", name.into())])),
        Part::Text(locale.text("mail-waiting-footer")),
    ]);
    Some(MailContent::new(locale, locale.text_with(subject, &args), parts))
}
