//! Mails about renewals: that a holder is asked or reminded, what was heard of them, what became of
//! their wishes, that an order waits for its payment, that performances and seats can be chosen,
//! that nothing came of it.

mod asked;
mod sample;
mod to_pay;
mod words;

pub use asked::{
    answered_alike, due_words, joined, next_step, next_step_of_several, unanswered,
    unanswered_of_several,
};
pub use to_pay::other_to_pay;
pub use words::{when_to_choose, wish_result};

use super::{
    gathered::{self, by_ids, by_payer, of_payer},
    payer::former,
    view::{RenewalView, waiting_orders},
};
use anyhow::Context;
use domain::{
    id::{OrderId, RenewalId, SeasonId},
    moment::Moment,
    money::Money,
};
use house::{
    House,
    jobs::work::{MailSamples, MailWriter},
    locales::Locale,
    mail::MailContent,
    outbox::{self, Effect},
    sealed,
};
use selling::orders::stands;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{
    Conn,
    orders::{self, Order},
    payments::{self, refunds},
    running::outbox::Message,
    tickets::renewals::{self, Renewal, Standing},
};

/// The outbox's topic.
const TOPIC: &str = "renewal";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Step {
    /// About all that its payer is asked about.
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
    /// About the same, some days before its seat is lost.
    PayReminder,
    /// The order that renews it wasn't paid in time.
    Unpaid,
    /// Nobody answered, and that ends it.
    Ended,
    /// Its seat is gone, and no other was granted.
    SeatGone,
    /// Its holder has changed to a flexible subscription.
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
            Self::PayReminder => "pay-reminder",
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
    /// Others of the same payer that the mail tells of.
    #[serde(default)]
    with: Vec<RenewalId>,
}

impl Payload {
    fn all(&self) -> Vec<RenewalId> {
        self.about.iter().chain(&self.with).copied().collect()
    }
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

/// About an order that renews: each step is told once.
pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    season: SeasonId,
    step: Step,
) -> anyhow::Result<()> {
    put(house, conn, &Payload { order, season, step, about: None, with: Vec::new() }).await
}

/// One mail about all of them, which are one payer's.
pub(super) async fn enqueue_about(
    house: &House,
    conn: &mut Conn,
    step: Step,
    renewals: &[Renewal],
) -> anyhow::Result<()> {
    let Some((first, others)) = renewals.split_first() else { return Ok(()) };
    let payload = Payload {
        order: first.order,
        season: first.season,
        step,
        about: Some(first.id),
        with: others.iter().map(|renewal| renewal.id).collect(),
    };
    put(house, conn, &payload).await
}

/// One mail to each payer, about all of these that are theirs.
pub(super) async fn enqueue_by_payer(
    house: &House,
    conn: &mut Conn,
    step: Step,
    renewals: &[Renewal],
) -> anyhow::Result<()> {
    for theirs in by_payer(conn, renewals).await? {
        enqueue_about(house, conn, step, &theirs).await?;
    }
    Ok(())
}

async fn put(house: &House, conn: &mut Conn, payload: &Payload) -> anyhow::Result<()> {
    let Payload { order, season, step, about, .. } = payload;
    let of = about.map_or_else(String::new, |id| format!(":{id}"));
    let dedupe_key = format!("renewal:{order}:{season}:{}{of}", step.key());
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: order.to_string() };
    outbox::enqueue(house, conn, effect, payload).await.map(drop)
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
    let (season, language) = (payload.season, locale.language());
    let said = match payload.step {
        Step::ToPay | Step::CardFailed | Step::PayReminder => {
            let waiting = waiting(house, &mut conn, &payload, &order, language).await?;
            waiting.and_then(|waiting| words.to_pay(payload.step, &waiting))
        }
        Step::Answered { at } => {
            let views = answered(house, &mut conn, &payload, at, language).await?;
            let theirs = of_payer(&mut conn, season, &order).await?;
            let mut left = gathered::views(house, &mut conn, &theirs, language).await?;
            left.retain(RenewalView::is_unanswered);
            words.answered(&views, &left)
        }
        step => {
            let its = match step {
                Step::Asked | Step::Reminder => of_payer(&mut conn, season, &order).await?,
                _ => by_ids(&mut conn, &payload.all()).await?,
            };
            let views = gathered::views(house, &mut conn, &its, language).await?;
            words.of_step(step, views)
        }
    };
    drop(conn);
    Ok(said
        .map(|(subject, parts)| words.mail(subject, parts).to(order.email.clone(), words.name())))
}

/// Renewals whose last answer is the one of this moment.
async fn answered(
    house: &House,
    conn: &mut Conn,
    payload: &Payload,
    at: Moment,
    language: &str,
) -> anyhow::Result<Vec<RenewalView>> {
    let mut known = by_ids(conn, &payload.all()).await?;
    known.retain(|renewal| renewal.answered_at == Some(at));
    gathered::views(house, conn, &known, language).await
}

/// An order that waits for its buyer.
struct Waiting {
    /// What it renews.
    views: Vec<RenewalView>,
    /// What is left to pay.
    open: Money,
    /// Of each other order of the same payer that waits, the first that it renews.
    others: Vec<RenewalView>,
}

/// None: nothing is to be paid.
async fn waiting(
    house: &House,
    conn: &mut Conn,
    payload: &Payload,
    order: &Order,
    language: &str,
) -> anyhow::Result<Option<Waiting>> {
    if order.standing() != Standing::Open {
        return Ok(None);
    }
    let own = renewals::of_new_order(conn, order.id).await?;
    let Some(first) = own.first() else { return Ok(None) };
    let payer = former(conn, first).await?;
    let theirs = of_payer(conn, payload.season, &payer).await?;
    let all = gathered::views(house, conn, &theirs, language).await?;
    let is_own = |view: &RenewalView| own.iter().any(|it| it.id == view.id);
    let (views, others): (Vec<_>, Vec<_>) = all.into_iter().partition(is_own);
    let currency = views.first().context("its order waits")?.total.currency;
    let refunds = refunds::of_order(conn, order.id).await?;
    let payments = payments::of_order(conn, order.id).await?;
    let paid = payments.iter().filter(|payment| stands(payment, &refunds));
    let paid_minor: i64 = paid.map(|payment| payment.amount.minor).sum();
    let open = Money::new(order.total_minor - paid_minor, currency);
    Ok(Some(Waiting { views, open, others: waiting_orders(others) }))
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
    code: &'a str,
    pay_by: Moment,
    secret: &'a str,
}

impl<'a> OrderWords<'a> {
    fn of(order: &'a Order, secret: &'a str) -> Self {
        Self {
            given_name: &order.given_name,
            family_name: &order.family_name,
            code: &order.code,
            pay_by: order.pay_by,
            secret,
        }
    }
}
