//! Subscriptions that go on in the next season: what they will cost, what their holder says, and
//! what became of it.

pub mod apart;
pub mod flexible;
pub mod group;
pub mod name;
pub mod payment;
pub mod plan;
pub mod seat;
pub mod together;
pub mod wishes;

use crate::{
    forms::renewal::AnswerForm,
    pages::{
        renewals::{
            apart::{Apart, ApartQuery},
            payment::payments,
            wishes::wishes,
        },
        sign_in::to_sign_in,
    },
};
use axum::{extract::Query, http::StatusCode, response::Response};
use domain::{
    id::RenewalId,
    moment::Moment,
    tickets::renewal::{Answer, RenewalEnd, RenewalRefusal},
};
use house::locales::Locale;
use markup::{Html, view};
use selling::printout::seat_place;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::renewal::{
    RenewalState, RenewalView, answered_alike, mine, next_step, unanswered,
};
use ui::{
    error::Stop,
    locale::when_long,
    route::{Route, Target},
    session::Visit,
};

/// What was wrong with an answer, with all that was typed.
#[derive(Clone)]
pub struct Wrong {
    /// Of several that were answered together, the first.
    pub renewal: RenewalId,
    pub form: AnswerForm,
    pub why: RenewalRefusal,
}

pub async fn show(visit: Visit, Query(query): Query<ApartQuery>) -> Result<Response, Stop> {
    show_with(visit, None, query.apart()).await
}

pub async fn show_wrong(visit: Visit, wrong: Wrong, apart: Apart) -> Result<Response, Stop> {
    show_with(visit, Some(wrong), apart).await
}

async fn show_with(mut visit: Visit, wrong: Option<Wrong>, apart: Apart) -> Result<Response, Stop> {
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &Route::Renewals));
    }
    let actor = visit.actor().await?;
    let renewals = mine(&visit.shop.house, &actor, &language).await?;
    let locale = visit.locale.clone();
    let title = locale.text("renewal-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let main = move || {
        let cards = Cards { locale: &locale, all: &renewals, apart: &apart, wrong: wrong.as_ref() };
        let none = renewals.is_empty().then(|| {
            view! { <p class="soft">{locale.text("renewal-none")}</p> }
        });
        let has_saved = |it: &RenewalView| it.card_used_at.is_some() || it.mandate.is_some();
        let saved = renewals.iter().any(has_saved).then(|| {
            view! {
                <p>
                    <a href=Route::SavedPayments.path(locale.language())>
                        {locale.text("saved-title")}
                    </a>
                </p>
            }
        });
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                </header>
                {none}
                {together::head(&locale, &renewals, &apart)}
                {apart.way_back(&locale)}
                {cards.all()}
                {saved}
                <p>
                    <a href=Route::Account.path(locale.language())>
                        {locale.text("account-title")}
                    </a>
                </p>
            </div>
        }
    };
    let mut page = Page::new(Route::Renewals, head, "page page--narrow", main);
    page.status = status;
    Ok(render(visit, page).await)
}

/// One for each subscription, or for several that are answered together.
pub struct Cards<'a> {
    locale: &'a Arc<Locale>,
    all: &'a [RenewalView],
    apart: &'a Apart,
    wrong: Option<&'a Wrong>,
}

impl Cards<'_> {
    fn all(&self) -> Html {
        let (apart, others): (Vec<RenewalView>, Vec<RenewalView>) =
            self.all.iter().cloned().partition(|it| self.apart.has(it.id));
        let together = answered_alike(&others);
        let alone = apart.iter().map(|it| vec![it]);
        together.into_iter().chain(alone).map(|group| self.card(&group)).collect()
    }

    fn card(&self, group: &[&RenewalView]) -> Html {
        let wrong = self.wrong.filter(|wrong| group.iter().any(|it| it.id == wrong.renewal));
        match group {
            [one] => card(self.locale, one, self.all, wrong),
            _ => group::card(self, group, wrong).unwrap_or_default(),
        }
    }
}

/// The last day on which something can be done.
pub fn last_day(locale: &Locale, until: Moment, zone: &str) -> String {
    locale.date_plain(until.minus_ms(1), zone)
}

/// `all`: with others of these it may have been renewed by one answer.
fn card(
    locale: &Arc<Locale>,
    renewal: &RenewalView,
    all: &[RenewalView],
    wrong: Option<&Wrong>,
) -> Html {
    let heading = format!("renewal-{}", renewal.id);
    let labelled = heading.clone();
    let name = format!("{} · {}", renewal.package, renewal.season);
    let holder = renewal.holder.as_ref().map(|holder| {
        let args = [("name", holder.as_str().into())];
        view! { <p>{locale.text_with("renewal-holder", &args)}</p> }
    });
    let seat = renewal.seat.as_ref().map(|seat| {
        view! {
            <p class="renewal__seat">
                <strong>{seat_place(locale, seat)}</strong>
                "\u{a0}· "
                {locale.money(renewal.total)}
            </p>
        }
    });
    view! {
        <section class="renewal" aria-labelledby=labelled>
            <h2 class="renewal__title" id=heading>
                {name}
            </h2>
            {holder}
            {seat}
            {performances(locale, renewal)}
            {state(locale, renewal, all)}
            {wishes(locale, renewal)}
            {form(locale, renewal, wrong)}
        </section>
    }
}

pub fn performances(locale: &Arc<Locale>, renewal: &RenewalView) -> Option<Html> {
    let count = i64::try_from(renewal.performances.len()).unwrap_or(i64::MAX);
    let items = renewal.performances.iter().map(|line| {
        let when = when_long(locale, line.starts_at, &line.time_zone);
        view! { <li>{line.title.clone()} ", " {when}</li> }
    });
    (count > 0).then(|| {
        view! {
            <details class="bundle">
                <summary class="bundle__count">
                    {locale.text_with("renewal-performances", &[("count", count.into())])}
                </summary>
                <ul>{items.collect::<Html>()}</ul>
            </details>
        }
    })
}

/// What was asked or answered, while the answer can change or is carried out.
pub fn answer_words(locale: &Locale, renewal: &RenewalView) -> Option<String> {
    match renewal.state {
        RenewalState::Open { until } => {
            let day = last_day(locale, until, &renewal.time_zone);
            Some(open_words(locale, renewal, &day))
        }
        RenewalState::Waiting => Some(locale.text("renewal-waiting")),
        RenewalState::Renewed { .. }
        | RenewalState::ToPay { .. }
        | RenewalState::Unpaid { .. }
        | RenewalState::Ended(_) => None,
    }
}

fn open_words(locale: &Locale, renewal: &RenewalView, day: &str) -> String {
    let chosen = renewal.chosen.as_ref().map(|it| it.name.as_str()).unwrap_or_default();
    let id = match (renewal.answer, renewal.seat.is_some()) {
        _ if !renewal.keeps_seat => flexible::state(renewal),
        (Some(Answer::Confirmed), _) => "renewal-confirmed",
        (Some(Answer::Declined), _) => "renewal-declined",
        (Some(Answer::Flexible(_)), _) => "renewal-flexible",
        (None, true) => "renewal-open",
        (None, false) => "renewal-seat-gone",
    };
    locale.text_with(id, &[("until", day.into()), ("name", chosen.into())])
}

fn state(locale: &Arc<Locale>, renewal: &RenewalView, all: &[RenewalView]) -> Html {
    let zone = &renewal.time_zone;
    let said = |id: &str| view! { <p class="renewal__state">{locale.text(id)}</p> };
    match &renewal.state {
        RenewalState::Open { until } => {
            let day = last_day(locale, *until, zone);
            let said = |next: String| view! { <p>{next}</p> };
            let next = match renewal.answer {
                None if renewal.seat.is_some() => Some(said(unanswered(locale, renewal, &day))),
                None if renewal.renews_by_itself && !renewal.wishes.is_empty() => {
                    next_step(locale, renewal, &day).map(said)
                }
                Some(Answer::Confirmed) => Some(together::next(locale, &[renewal], all, &day)),
                _ => None,
            };
            view! {
                <p class="renewal__state">{open_words(locale, renewal, &day)}</p>
                {next}
            }
        }
        RenewalState::Waiting => said("renewal-waiting"),
        RenewalState::Renewed { order_secret } => {
            let href = Route::Order(order_secret.clone()).path(locale.language());
            view! {
                <p class="renewal__state">{locale.text("renewal-renewed")}</p>
                <p>
                    <a href=href>{locale.text("renewal-order-link")}</a>
                </p>
            }
        }
        RenewalState::ToPay { order_secret, pay_by } => {
            let href = Route::Order(order_secret.clone()).path(locale.language());
            view! {
                <p class="renewal__state">{to_pay_words(locale, renewal, *pay_by)}</p>
                <p>
                    <a class="button" href=href>
                        {locale.text("renewal-pay-link")}
                    </a>
                </p>
            }
        }
        RenewalState::Unpaid { .. } => unpaid(locale, renewal),
        RenewalState::Ended(RenewalEnd::Flexible) => flexible::changed(locale, renewal),
        RenewalState::Ended(RenewalEnd::Declined | RenewalEnd::Unanswered)
            if !renewal.keeps_seat =>
        {
            said("renewal-unseated-over")
        }
        RenewalState::Ended(end) => said(match end {
            RenewalEnd::Declined | RenewalEnd::Flexible => "renewal-end-declined",
            RenewalEnd::Unanswered => "renewal-end-unanswered",
            RenewalEnd::SeatGone => "renewal-end-seat-gone",
            RenewalEnd::NotGranted => "renewal-end-not-granted",
            RenewalEnd::FormerGone => "renewal-end-former-gone",
            RenewalEnd::NothingLeft => "renewal-end-nothing-left",
            RenewalEnd::MostForPerson => "renewal-end-most",
        }),
    }
}

/// What the order costs that renews it, alone or with others.
pub fn to_pay_words(locale: &Locale, renewal: &RenewalView, pay_by: Moment) -> String {
    let id = match renewal.shared {
        None => "renewal-to-pay",
        Some(_) => "renewal-to-pay-together",
    };
    let args = [
        ("amount", locale.money(renewal.order_total()).into()),
        ("date", locale.date_plain(pay_by, &renewal.time_zone).into()),
        ("count", i64::from(renewal.order_count()).into()),
    ];
    locale.text_with(id, &args)
}

/// Not paid in time: whether its seat is on sale by now.
fn unpaid(locale: &Locale, renewal: &RenewalView) -> Html {
    let words = match renewal.sold_from {
        Some(at) => {
            let date = [("date", locale.date_plain(at, &renewal.time_zone).into())];
            locale.text_with("renewal-unpaid-later", &date)
        }
        None => locale.text("renewal-unpaid"),
    };
    view! { <p class="renewal__state">{words}</p> }
}

fn form(locale: &Arc<Locale>, renewal: &RenewalView, wrong: Option<&Wrong>) -> Option<Html> {
    let is_open = matches!(renewal.state, RenewalState::Open { .. });
    let can_confirm = renewal.seat.is_some() || !renewal.wishes.is_empty();
    let action = Target::AnswerRenewal(renewal.id).path(locale.language());
    let confirm = can_confirm.then(|| {
        let words = match renewal.seat {
            Some(_) => {
                let amount = [("amount", locale.money(renewal.total).into())];
                locale.text_with("renewal-confirm", &amount)
            }
            None if renewal.keeps_seat => locale.text("renewal-confirm-wish"),
            None => locale.text("renewal-unseated-confirm"),
        };
        let shown = renewal.seat.is_some().then_some(renewal.total.minor);
        let shown = shown.map(|minor| {
            view! { <input type="hidden" name="shown_minor" value=minor/> }
        });
        view! {
            {shown}
            {payments(locale, renewal, wrong)}
            <button class="button" type="submit" name="answer" value="confirmed">
                {words}
            </button>
        }
    });
    let (can_decline, words) = match renewal.keeps_seat {
        true => (renewal.answer != Some(Answer::Declined), "renewal-decline"),
        false => (matches!(renewal.answer, Some(Answer::Confirmed)), "renewal-unseated-decline"),
    };
    let decline = can_decline.then(|| decline(locale, words));
    let form = is_open.then(|| {
        view! {
            <form method="post" action=action class="flow">
                {confirm}
                {decline}
                {flexible::choices(locale, renewal)}
            </form>
        }
    })?;
    Some(folded(locale, renewal, wrong, form))
}

/// The button that declines. It needs no payment method, so the form is sent without one.
pub fn decline(locale: &Locale, id: &str) -> Html {
    view! {
        <button
            class="button button--quiet"
            type="submit"
            name="answer"
            value="declined"
            formnovalidate
        >
            {locale.text(id)}
        </button>
    }
}

/// Who has answered reads what they said; another answer is folded away.
pub fn folded(locale: &Locale, renewal: &RenewalView, wrong: Option<&Wrong>, form: Html) -> Html {
    match renewal.answer.filter(|_| wrong.is_none()) {
        None => form,
        Some(_) => view! {
            <details class="bundle">
                <summary class="bundle__count">{locale.text("renewal-change-answer")}</summary>
                {form}
            </details>
        },
    }
}
