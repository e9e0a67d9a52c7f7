//! Mails about renewals: that a holder is asked or reminded, what was heard of them, what became of
//! their wishes, that an order waits for its payment, that performances and seats can be chosen,
//! that nothing came of it.

mod sample;
mod words;

pub use words::{next_step, unanswered, when_to_choose, wish_result};

use super::{payer::former, view::of_order};
use anyhow::Context;
use domain::{
    id::{OrderId, RenewalId, SeasonId},
    moment::Moment,
};
use house::{
    House,
    locales::Locale,
    mail::MailContent,
    outbox::{self, Effect},
    sealed,
    work::{MailSamples, MailWriter},
};
use people::customers::time_zone;
use season::catalogue;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{
    Conn,
    orders::{self, Order},
    outbox::Message,
    renewals::{self, Standing},
};

/// The outbox's topic.
const TOPIC: &str = "renewal";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Step {
    /// About the order by which the subscription was bought.
    Asked,
    /// About the same, before the time to answer is over.
    Reminder,
    /// What its holder said at this moment.
    Answered { at: Moment },
    /// The wishes for other seats are decided, and there is a seat.
    Wishes,
    /// About the order that renews it.
    ToPay,
    /// About the same: the card that was to be charged gave nothing.
    CardFailed,
    /// The order that renews it wasn't paid in time.
    Unpaid,
    /// Nobody answered, and that ends it.
    Ended,
    /// About the former order: its seat is gone, and no other was granted.
    SeatGone,
    /// About the former order: its holder has changed to a flexible subscription.
    Flexible,
}

impl Step {
    /// An order that waits is told of once, whatever made it wait.
    fn key(self) -> String {
        let name = match self {
            Self::Asked => "asked",
            Self::Reminder => "reminder",
            Self::Answered { at } => return format!("answered:{}", at.0),
            Self::Wishes => "wishes",
            Self::ToPay | Self::CardFailed => "to-pay",
            Self::Unpaid => "unpaid",
            Self::Ended => "ended",
            Self::SeatGone => "seat-gone",
            Self::Flexible => "flexible",
        };
        name.to_owned()
    }
}

/// In the outbox: identities only. The address is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    order: OrderId,
    season: SeasonId,
    step: Step,
    /// What it is about tells to whom it goes.
    #[serde(default)]
    about: Option<RenewalId>,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: sample::KINDS,
            write: |house, request| Box::pin(sample::sample(house, request)),
        },
    }
}

/// Each is sent once for an order, or for each renewal that it is about.
pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    season: SeasonId,
    step: Step,
    about: Option<RenewalId>,
) -> anyhow::Result<()> {
    let of = about.map_or_else(String::new, |id| format!(":{id}"));
    let dedupe_key = format!("renewal:{order}:{season}:{}{of}", step.key());
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: order.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { order, season, step, about }).await.map(drop)
}

/// None: it isn't true any more.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a renewal's mail")?;
    let mut conn = house.store().read().await?;
    let renewal = match payload.about {
        Some(id) => renewals::by_id(&mut conn, id).await?,
        None => None,
    };
    let order = match &renewal {
        Some(renewal) => former(&mut conn, renewal).await?,
        None => orders::by_id(&mut conn, payload.order).await?.context("an order's mail")?,
    };
    let locale = house.locales().get_or_fallback(&order.language);
    let url = &house.settings().public_url;
    let secret = sealed::open_link(house, &order.secret)?;
    let words = Words { locale: &locale, url, order: OrderWords::of(&order, &secret) };
    let said = match payload.step {
        Step::ToPay | Step::CardFailed if order.standing() == Standing::Open => {
            // By the connection that is held: whoever waits for a second one may wait for ever.
            let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
            let has_failed = payload.step == Step::CardFailed;
            let parts = words.to_pay(&time_zone(&catalogue), has_failed);
            Some(("mail-renewal-to-pay-subject", parts))
        }
        Step::ToPay | Step::CardFailed => None,
        step => {
            let (season, language) = (payload.season, locale.language());
            let views = of_order(house, &mut conn, season, &order, language).await?;
            words.of_step(step, views, renewal.as_ref())
        }
    };
    drop(conn);
    Ok(said
        .map(|(subject, parts)| words.mail(subject, parts).to(order.email.clone(), words.name())))
}

struct Words<'a> {
    locale: &'a Arc<Locale>,
    url: &'a str,
    order: OrderWords<'a>,
}

/// What mails say of an order.
struct OrderWords<'a> {
    given_name: &'a str,
    family_name: &'a str,
    currency: &'a str,
    total_minor: i64,
    pay_by: Moment,
    secret: &'a str,
}

impl<'a> OrderWords<'a> {
    fn of(order: &'a Order, secret: &'a str) -> Self {
        Self {
            given_name: &order.given_name,
            family_name: &order.family_name,
            currency: &order.currency,
            total_minor: order.total_minor,
            pay_by: order.pay_by,
            secret,
        }
    }
}
