//! Mails about the start of a sale: confirm the address, and tickets are on sale now.

use super::{is_open_for, people_of};
use anyhow::Context;
use domain::{id::SaleAlertId, moment::Moment};
use house::{
    House,
    jobs::work::{MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples, sealed,
};
use people::customers::house_time_zone;
use person_tables::sale_alerts::{self, Alert};
use season::catalogue;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Conn, running::outbox::Message};

/// The outbox's topic.
const TOPIC: &str = "sale-alert";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Step {
    Confirm,
    Opened,
}

/// In the outbox: identities only. The address is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    alert: SaleAlertId,
    step: Step,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["sale_alert_confirm", "sale_alert_opened"],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

/// The mail about the sale is one for a request. To confirm it, one each time it was asked.
pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    alert: &Alert,
    step: Step,
) -> anyhow::Result<()> {
    let dedupe_key = match step {
        Step::Confirm => format!("{TOPIC}:{}:confirm:{}", alert.id, alert.asked_at.0),
        Step::Opened => format!("{TOPIC}:{}:opened", alert.id),
    };
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: alert.id.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { alert: alert.id, step }).await.map(drop)
}

/// None: nobody needs it any more, or it isn't true.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a sale's mail")?;
    let mut conn = house.store().read().await?;
    let Some(alert) = sale_alerts::by_id(&mut conn, payload.alert).await? else { return Ok(None) };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let listing = catalogue.listing(alert.performance).cloned();
    let listing = listing.context("performances are never deleted")?;
    let people = people_of(house, &mut conn, &catalogue, alert.account).await?;
    drop(conn);
    let is_needed = match payload.step {
        Step::Confirm => alert.confirmed_at.is_none(),
        Step::Opened => is_open_for(house, &catalogue, &listing, &people),
    };
    if !is_needed {
        return Ok(None);
    }
    let locale = house.locales().get_or_fallback(&alert.language);
    let row = &listing.row;
    let about = About {
        title: catalogue.title(&row.production_slug, locale.language()),
        starts_at: row.starts_at,
        time_zone: &row.time_zone,
        performance: &row.slug,
        secret: &sealed::open_link(house, &alert.secret)?,
    };
    let content = words(house, &locale, payload.step, about).about([row.id]);
    Ok(Some(content.to(alert.email, "")))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let step = match request.kind {
        "sale_alert_confirm" => Step::Confirm,
        _ => Step::Opened,
    };
    let about = About {
        title: samples::TITLE.to_owned(),
        starts_at: samples::starts_at(house),
        time_zone: &house_time_zone(house).await?,
        performance: samples::SECRET,
        secret: samples::SECRET,
    };
    Ok(words(house, &request.locale, step, about).to(samples::EMAIL, ""))
}

/// A performance, and who wants to know of its sale.
struct About<'a> {
    title: String,
    starts_at: Moment,
    time_zone: &'a str,
    /// In its address.
    performance: &'a str,
    /// Of the request.
    secret: &'a str,
}

fn words(house: &House, locale: &Arc<Locale>, step: Step, about: About<'_>) -> MailContent {
    let About { title, starts_at, time_zone, .. } = about;
    let language = locale.language();
    let when = [
        ("date", locale.date_long(starts_at, time_zone).into()),
        ("time", locale.time(starts_at, time_zone).into()),
    ];
    let performance = format!("{title}, {}", locale.text_with("common-when", &when));
    let args = [("performance", performance.into())];
    let url = &house.settings().public_url;
    let own = format!("{url}/{language}/sale-alerts/{}", about.secret);
    let (subject, said) = match step {
        Step::Confirm => {
            let said = vec![
                Part::Text(locale.text_with("mail-onsale-confirm", &args)),
                Part::Link(locale.text("mail-onsale-confirm-link"), own),
            ];
            ("mail-onsale-confirm-subject", said)
        }
        Step::Opened => {
            let buy = format!("{url}/{language}/performances/{}", about.performance);
            let said = vec![
                Part::Text(locale.text_with("mail-onsale-opened", &args)),
                Part::Link(locale.text("mail-onsale-opened-link"), buy),
                Part::QuietLink(locale.text("mail-onsale-own"), own),
            ];
            ("mail-onsale-opened-subject", said)
        }
    };
    let subject = locale.text_with(subject, &args);
    MailContent::new(locale, subject, framed(locale, said))
}

/// Between a greeting and what every such mail ends with.
fn framed(locale: &Locale, said: Vec<Part>) -> Vec<Part> {
    let name = locale.text("house-name");
    let mut parts = vec![Part::greeting(locale, "")];
    parts.extend(said);
    parts.push(Part::Text(locale.text_with("mail-closing", &[("house", name.into())])));
    parts.push(Part::Text(locale.text("mail-onsale-footer")));
    parts
}
