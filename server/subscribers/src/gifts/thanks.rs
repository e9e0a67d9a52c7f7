//! On the day after a performance a mail thanks those who came, where the house has set so.

use anyhow::Context;
use domain::{
    id::{OrderId, PerformanceId},
    moment::{DAY_MS, Moment},
    wording::listing::Listing,
};
use house::{
    House,
    jobs::work::{Job, MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples,
};
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use people::customers::house_time_zone;
use person_tables::thanks;
use season::catalogue;
use serde::{Deserialize, Serialize};
use std::{sync::Arc, time::Duration};
use store::{orders, running::outbox::Message};

/// The outbox's topic.
const TOPIC: &str = "thanks";
/// Nobody waits for it.
const ROUND: Duration = Duration::from_secs(10 * 60);
/// In one transaction.
const BATCH: i64 = 200;
/// The hour of the next day, on the clocks of the performance.
const HOUR: i8 = 10;
/// A house that switches it on, or was down for longer, thanks nobody for what is long past.
const LATE_MS: i64 = 3 * DAY_MS;

/// In the outbox: identities only. Addresses are read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    order: OrderId,
    performance: PerformanceId,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["thanks"],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

pub(crate) fn job() -> Job {
    Job {
        name: TOPIC,
        every: ROUND,
        is_check: false,
        run: |house| Box::pin(async move { round(house).await }),
    }
}

async fn round(house: &House) -> anyhow::Result<()> {
    let catalogue = catalogue::catalogue(house).await?;
    let now = house.now();
    for listing in catalogue.listings().filter(|listing| listing.effective.thanks) {
        // Computed only for what may be due: time zones take a while.
        let is_recent = (now.minus_ms(LATE_MS + 2 * DAY_MS)..now).contains(&listing.row.starts_at);
        if !is_recent || listing.row.cancelled_at.is_some() {
            continue;
        }
        let due = due_at(listing)?;
        if due <= now && now < due.plus_ms(LATE_MS) {
            let performance = listing.row.id;
            while thank(house, performance).await? == BATCH as usize {}
        }
    }
    Ok(())
}

/// In the morning after.
fn due_at(listing: &Listing) -> anyhow::Result<Moment> {
    let zone = TimeZone::get(&listing.row.time_zone).context("a performance's time zone")?;
    let start = Timestamp::from_millisecond(listing.row.starts_at.0)?.to_zoned(zone.clone());
    let morning = start.date().checked_add(1.day())?.at(HOUR, 0, 0, 0).to_zoned(zone)?;
    Ok(Moment(morning.timestamp().as_millisecond()))
}

/// How many were thanked.
async fn thank(house: &House, performance: PerformanceId) -> anyhow::Result<usize> {
    if thanks::due(&mut *house.store().read().await?, performance, 1).await?.is_empty() {
        return Ok(0);
    }
    house
        .fault_only(move |house, conn| {
            Box::pin(async move {
                let due = thanks::due(conn, performance, BATCH).await?;
                for order in &due {
                    if thanks::mark(conn, *order, performance, house.now()).await? {
                        let dedupe_key = format!("{TOPIC}:{order}:{performance}");
                        let subject_id = order.to_string();
                        let effect = Effect { topic: TOPIC, dedupe_key, subject_id };
                        let payload = Payload { order: *order, performance };
                        outbox::enqueue(&house, conn, effect, &payload).await?;
                    }
                }
                anyhow::Ok(due.len())
            })
        })
        .await
}

/// None: its buyer was erased.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a mail of thanks")?;
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, payload.order).await?.context("orders stay")?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    drop(conn);
    if order.email.is_empty() {
        return Ok(None);
    }
    let listing = catalogue.listing(payload.performance).context("performances stay")?;
    let locale = house.locales().get_or_fallback(&order.language);
    let title = catalogue.title(&listing.row.production_slug, locale.language());
    let date = locale.date_plain(listing.row.starts_at, &listing.row.time_zone);
    let greeted = domain::wording::text::full_name(&order.given_name, &order.family_name);
    let content = words(house, &locale, &greeted, [title, date]).about([payload.performance]);
    Ok(Some(content.to(order.email, greeted)))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let zone = house_time_zone(house).await?;
    let date = request.locale.date_plain(house.now().minus_ms(DAY_MS), &zone);
    let greeted = format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME);
    let content = words(house, &request.locale, &greeted, [samples::TITLE.to_owned(), date]);
    Ok(content.to(samples::EMAIL, greeted))
}

/// `performance`: its title and date.
fn words(
    house: &House,
    locale: &Arc<Locale>,
    greeted: &str,
    performance: [String; 2],
) -> MailContent {
    let url = &house.settings().public_url;
    let [title, date] = performance;
    let args = [("title", title.into()), ("date", date.into())];
    let house_name = locale.text("house-name");
    let programme = format!("{url}/{}", locale.language());
    let parts = [
        Part::greeting(locale, greeted),
        Part::Text(locale.text_with("mail-thanks", &args)),
        Part::Link(locale.text("mail-thanks-programme"), programme),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-footer")),
    ];
    let subject = locale.text_with("mail-thanks-subject", &args);
    MailContent::new(locale, subject, parts.into())
}
