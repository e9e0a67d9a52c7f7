//! Mails about the start of a sale: confirm the address, and tickets are on sale now.

use super::{is_open_for, people_of};
use anyhow::Context;
use domain::id::SaleAlertId;
use house::{
    House,
    locales::Locale,
    mail::{Part, host, write_out},
    outbox::{self, Effect},
    ports::Mail,
    work::MailWriter,
};
use person_tables::sale_alerts::{self, Alert};
use season::catalogue;
use serde::{Deserialize, Serialize};
use store::{Conn, outbox::Message};

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
    MailWriter { topic: TOPIC, write: |house, message| Box::pin(write(house, message)) }
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
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<Mail>> {
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
    let (row, language) = (&listing.row, locale.language());
    let when = [
        ("date", locale.date_long(row.starts_at, &row.time_zone).into()),
        ("time", locale.time(row.starts_at, &row.time_zone).into()),
    ];
    let title = catalogue.title(&row.production_slug, language);
    let performance = format!("{title}, {}", locale.text_with("common-when", &when));
    let args = [("performance", performance.into())];
    let url = &house.settings().public_url;
    let own = format!("{url}/{language}/sale-alerts/{}", alert.secret);
    let (subject, said) = match payload.step {
        Step::Confirm => {
            let said = vec![
                Part::Text(locale.text_with("mail-onsale-confirm", &args)),
                Part::Link(locale.text("mail-onsale-confirm-link"), own),
            ];
            ("mail-onsale-confirm-subject", said)
        }
        Step::Opened => {
            let buy = format!("{url}/{language}/performances/{}", row.slug);
            let said = vec![
                Part::Text(locale.text_with("mail-onsale-opened", &args)),
                Part::Link(locale.text("mail-onsale-opened-link"), buy),
                Part::QuietLink(locale.text("mail-onsale-own"), own),
            ];
            ("mail-onsale-opened-subject", said)
        }
    };
    let subject = locale.text_with(subject, &args);
    let (subject, text, html) = write_out(&locale, subject, &framed(&locale, said));
    Ok(Some(Mail {
        message_id: format!("<{}@{}>", message.id, host(url)),
        to: alert.email,
        to_name: String::new(),
        language: language.to_owned(),
        subject,
        text,
        html,
        attachments: Vec::new(),
        pictures: Vec::new(),
    }))
}

/// Between a greeting and what every such mail ends with.
fn framed(locale: &Locale, said: Vec<Part>) -> Vec<Part> {
    let name = locale.text("house-name");
    let mut parts = vec![Part::Text(locale.text("mail-greeting-unnamed"))];
    parts.extend(said);
    parts.push(Part::Text(locale.text_with("mail-closing", &[("house", name.into())])));
    parts.push(Part::Text(locale.text("mail-onsale-footer")));
    parts
}
