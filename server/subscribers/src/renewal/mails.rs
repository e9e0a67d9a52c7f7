//! Mails about renewals: that a holder is asked, that an order waits for its payment, that
//! performances and seats can be chosen, that nothing came of it.

mod sample;

use super::{
    flexible::FlexibleView,
    payer::former,
    view::{RenewalState, RenewalView, of_order},
};
use anyhow::Context;
use domain::{
    id::{OrderId, RenewalId, SeasonId},
    moment::Moment,
    money::Money,
    renewal::{RenewalEnd, RenewalPayment},
};
use house::{
    House,
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    sealed,
    work::{MailSamples, MailWriter},
};
use people::customers::time_zone;
use season::catalogue;
use selling::printout::seat_place;
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
    /// About the order that renews it.
    ToPay,
    /// About the former order: its seat is gone, and no other was granted.
    SeatGone,
    /// About the former order: its holder has changed to a flexible subscription.
    Flexible,
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
    let name = match step {
        Step::Asked => "asked",
        Step::ToPay => "to-pay",
        Step::SeatGone => "seat-gone",
        Step::Flexible => "flexible",
    };
    let of = about.map_or_else(String::new, |id| format!(":{id}"));
    let dedupe_key = format!("renewal:{order}:{season}:{name}{of}");
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
    let order = match renewal {
        Some(renewal) => former(&mut conn, &renewal).await?,
        None => orders::by_id(&mut conn, payload.order).await?.context("an order's mail")?,
    };
    let locale = house.locales().get_or_fallback(&order.language);
    let language = locale.language();
    let url = &house.settings().public_url;
    let secret = sealed::open_link(house, &order.secret)?;
    let words = Words { locale: &locale, url, order: OrderWords::of(&order, &secret) };
    let (subject, parts) = match payload.step {
        Step::ToPay if order.standing() == Standing::Open => {
            // By the connection that is held: whoever waits for a second one may wait for ever.
            let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
            ("mail-renewal-to-pay-subject", words.to_pay(&time_zone(&catalogue)))
        }
        Step::ToPay => return Ok(None),
        Step::Asked => {
            let mut views = of_order(house, &mut conn, payload.season, &order, language).await?;
            views.retain(|view| matches!(view.state, RenewalState::Open { .. }));
            if views.is_empty() {
                return Ok(None);
            }
            ("mail-renewal-asked-subject", words.asked(&views))
        }
        Step::SeatGone => {
            let mut views = of_order(house, &mut conn, payload.season, &order, language).await?;
            let is_gone = |view: &RenewalView| {
                let gone = [
                    RenewalEnd::SeatGone,
                    RenewalEnd::NotGranted,
                    RenewalEnd::NothingLeft,
                    RenewalEnd::MostForPerson,
                ];
                gone.into_iter().any(|end| view.state == RenewalState::Ended(end))
            };
            views.retain(is_gone);
            if views.is_empty() {
                return Ok(None);
            }
            match views.iter().any(|view| view.keeps_seat) {
                true => ("mail-renewal-gone-subject", words.gone("mail-renewal-gone", &views)),
                false => {
                    let text = "mail-renewal-not-granted";
                    ("mail-renewal-not-granted-subject", words.gone(text, &views))
                }
            }
        }
        Step::Flexible => {
            let views = of_order(house, &mut conn, payload.season, &order, language).await?;
            let view = views.iter().find(|view| Some(view.id) == payload.about);
            let Some(words) = view.and_then(|view| words.flexible(view)) else { return Ok(None) };
            ("mail-renewal-flexible-subject", words)
        }
    };
    drop(conn);
    Ok(Some(words.mail(subject, parts).to(order.email.clone(), words.name())))
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

impl Words<'_> {
    fn asked(&self, views: &[RenewalView]) -> Vec<Part> {
        let locale = self.locale;
        let season = views.first().map(|view| view.season.clone()).unwrap_or_default();
        let intro = match views.iter().any(|view| view.keeps_seat) {
            true => "mail-renewal-asked",
            false => "mail-renewal-asked-flexible",
        };
        let mut parts = vec![Part::Text(locale.text_with(intro, &[("season", season.into())]))];
        parts.extend(views.iter().map(|view| self.subscription(view)));
        for view in views {
            let RenewalState::Open { until } = view.state else { continue };
            let until = locale.date_plain(until.minus_ms(1), &view.time_zone);
            let until = ("until", until.into());
            let text = match (view.seat.is_some(), view.renews_by_itself, view.payment) {
                (false, ..) if !view.keeps_seat => {
                    locale.text_with("renewal-unseated-open", &[until])
                }
                (false, ..) => locale.text_with("mail-renewal-asked-gone", &[until]),
                (true, false, _) => locale.text_with("mail-renewal-asked-ends", &[until]),
                (true, true, Some(RenewalPayment::Invoice)) => {
                    locale.text_with("mail-renewal-asked-invoice", &[until])
                }
                (true, true, _) => locale.text_with("mail-renewal-asked-renews", &[until]),
            };
            let part = Part::Text(text);
            let is_told = parts.iter().any(|known| {
                matches!((known, &part),
                (Part::Text(known), Part::Text(text)) if known == text)
            });
            if !is_told {
                parts.push(part);
            }
        }
        parts.push(self.link_to_renewals());
        parts
    }

    fn gone(&self, text: &str, views: &[RenewalView]) -> Vec<Part> {
        let mut parts = vec![Part::Text(self.locale.text(text))];
        parts.extend(views.iter().map(|view| self.subscription(view)));
        let language = self.locale.language();
        let link = format!("{}/{language}/offers", self.url);
        parts.push(Part::Link(self.locale.text("mail-renewal-offers"), link));
        parts
    }

    /// None: it isn't one that has changed.
    fn flexible(&self, view: &RenewalView) -> Option<Vec<Part>> {
        let chosen = view.chosen.as_ref()?;
        if view.state != RenewalState::Ended(RenewalEnd::Flexible) {
            return None;
        }
        let locale = self.locale;
        let args = [("name", chosen.name.clone().into()), ("season", view.season.clone().into())];
        let link = format!("{}/{}/offers/{}", self.url, locale.language(), chosen.key);
        Some(vec![
            Part::Text(locale.text_with("mail-renewal-flexible", &args)),
            Part::Text(when_to_choose(locale, chosen, &view.time_zone)),
            Part::Text(locale.text("renewal-flexible-seasons")),
            Part::Link(locale.text("renewal-flexible-link"), link),
        ])
    }

    fn to_pay(&self, zone: &str) -> Vec<Part> {
        let locale = self.locale;
        let currency = domain::money::Currency::parse(self.order.currency);
        let amount = currency.map(|currency| Money::new(self.order.total_minor, currency));
        let amount = amount.map(|amount| locale.money(amount)).unwrap_or_default();
        let until = locale.date_plain(self.order.pay_by, zone);
        let args = [("amount", amount.into()), ("until", until.into())];
        let language = locale.language();
        let link = format!("{}/{language}/orders/{}", self.url, self.order.secret);
        vec![
            Part::Text(locale.text_with("mail-renewal-to-pay", &args)),
            Part::Link(locale.text("mail-renewal-pay"), link),
        ]
    }

    fn subscription(&self, view: &RenewalView) -> Part {
        let locale = self.locale;
        let seat = view.seat.as_ref().map(|seat| seat_place(locale, seat));
        let total = match view.seat {
            Some(_) => locale.money(view.total),
            None => String::new(),
        };
        let package = match &view.holder {
            Some(holder) => format!("{} · {holder}", view.package),
            None => view.package.clone(),
        };
        Part::Ticket([package, view.season.clone(), seat.unwrap_or_default(), total])
    }

    fn link_to_renewals(&self) -> Part {
        let link = format!("{}/{}/account/renewals", self.url, self.locale.language());
        Part::Link(self.locale.text("mail-renewal-open"), link)
    }

    fn name(&self) -> String {
        domain::text::full_name(self.order.given_name, self.order.family_name)
    }

    fn mail(&self, subject: &str, body: Vec<Part>) -> MailContent {
        let locale = self.locale;
        let house = locale.text("house-name");
        let greeting = locale.text_with("mail-greeting", &[("name", self.name().into())]);
        let mut parts = vec![Part::Text(greeting)];
        parts.extend(body);
        parts.push(Part::Text(locale.text_with("mail-closing", &[("house", house.into())])));
        parts.push(Part::Text(locale.text("mail-footer-account")));
        MailContent::new(locale, locale.text(subject), parts)
    }
}

/// When performances and seats of a flexible subscription can be chosen.
pub fn when_to_choose(locale: &Locale, chosen: &FlexibleView, zone: &str) -> String {
    let date = |at| locale.date_plain(at, zone);
    let from = chosen.opens.map(|at| {
        let args = [("date", date(at).into()), ("time", locale.time(at, zone).into())];
        ("from", locale.text_with("common-when", &args).into())
    });
    let until = chosen.closes.map(|at| ("until", date(at.minus_ms(1)).into()));
    match (from, until) {
        (None, None) => locale.text("renewal-flexible-now"),
        (None, Some(until)) => locale.text_with("renewal-flexible-until", &[until]),
        (Some(from), None) => locale.text_with("renewal-flexible-from", &[from]),
        (Some(from), Some(until)) => locale.text_with("renewal-flexible-span", &[from, until]),
    }
}
