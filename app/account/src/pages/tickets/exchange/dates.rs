//! The dates that a ticket can be exchanged for, each with what a seat there comes to.

use super::{others, said};
use domain::money::Money;
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;
use subscribers::exchange::{Choice, Date, Later, Outcome, Preview};
use ui::{locale::when_long, route::Route};

/// `In your price zone: 95.20 € · Exchange fee: 5.00 € · You pay 18.30 €`. A recipient, who didn't
/// pay for the ticket, is told no price, since that would tell what somebody else has paid. For
/// the same reason they aren't told what isn't refunded.
fn costs(locale: &Locale, preview: &Preview, choice: Choice, seats: Seats) -> Html {
    let fee = preview.fee;
    let (priced, unpriced) = match seats {
        Seats::Alike => (
            said(preview, "exchange-date-alike", "exchange-date-alike-several"),
            "exchange-date-alike-handed",
        ),
        Seats::Cheapest => (
            said(preview, "exchange-date-cheapest", "exchange-date-cheapest-several"),
            "exchange-date-cheapest-handed",
        ),
    };
    let seats = match choice.price {
        Some(price) => locale.text_with(priced, &[("price", locale.money(price).into())]),
        None => locale.text(unpriced),
    };
    let is_told = choice.price.is_some() && fee.minor > 0;
    let fee = is_told.then(|| {
        let name = locale.text("exchange-fee-line");
        let args = [("name", name.into()), ("amount", locale.money(fee).into())];
        format!(" · {}", locale.text_with("mail-sum", &args))
    });
    let outcome = outcome_words(locale, choice.outcome);
    view! { <span class="exchange__date">{seats} {fee} "\u{a0}· " {outcome}</span> }
}

/// What is to be paid on top, or what becomes of what the new seats cost less.
pub fn outcome_words(locale: &Locale, outcome: Outcome) -> String {
    let of =
        |id: &str, amount: Money| locale.text_with(id, &[("amount", locale.money(amount).into())]);
    match outcome {
        Outcome::Pays(amount) => of("exchange-date-pays", amount),
        Outcome::Even => locale.text("exchange-date-even"),
        Outcome::Loses(amount) => of("exchange-date-loses", amount),
        Outcome::Credits(amount) => of("exchange-date-credits", amount),
    }
}

/// Which seats of a date something is said of.
#[derive(Clone, Copy)]
enum Seats {
    /// Of the ticket's own price zone.
    Alike,
    Cheapest,
}

pub(super) fn dates(locale: &Arc<Locale>, preview: &Preview, action: &str, back: String) -> Html {
    let shows_title = preview.dates.iter().any(|date| date.title != preview.line.title);
    let date = |date: &Date| {
        let when = when_long(locale, date.starts_at, &date.time_zone);
        let title = shows_title.then(|| format!("{}, ", date.title));
        let is_own = date.starts_at == preview.line.starts_at && date.title == preview.line.title;
        let own = match (is_own, date.is_others, date.has_ticket) {
            (true, ..) => Some("exchange-same-date"),
            (false, true, _) => Some("exchange-with-other"),
            (false, false, true) => Some("exchange-has-ticket"),
            (false, false, false) => None,
        };
        let own = own.map(|id| format!("\u{a0}· {}", locale.text(id)));
        view! {
            <li>
                <button
                    class="button button--quiet button--wide"
                    type="submit"
                    name="performance"
                    value=date.slug.clone()
                >
                    {title}
                    {when}
                    {own}
                    <span class="exchange__date">{date.hall.clone()}</span>
                    {date.alike.map(|seat| costs(locale, preview, seat, Seats::Alike))}
                    {date.cheapest.map(|seat| costs(locale, preview, seat, Seats::Cheapest))}
                </button>
            </li>
        }
    };
    let list = preview.dates.iter().map(date).collect::<Html>();
    // Who presses a date has read which other ticket they leave for it.
    let instead_of = preview.in_browser.other.as_ref().map(|other| {
        view! { <input type="hidden" name="instead_of" value=other.admission.to_string()/> }
    });
    let list = match preview.dates.is_empty() {
        true => view! { <p>{locale.text("exchange-none")}</p> },
        false => view! { <ul class="flow">{list}</ul> },
    };
    let keep = match preview.line.is_cancelled {
        true => "gift-order",
        false => said(preview, "exchange-keep", "exchange-keep-several"),
    };
    view! {
        <section class="flow" aria-labelledby="dates">
            <h2 class="production__section-title" id="dates">{locale.text("exchange-dates")}</h2>
            <form class="flow" method="post" action=action.to_owned()>
                {instead_of}
                {others(locale, preview)}
                {list}
            </form>
            {later(locale, preview)}
            <p>
                <a class="button button--quiet" href=back>{locale.text(keep)}</a>
            </p>
        </section>
    }
}

/// What isn't on sale yet, and from when it is. The performance's page reminds of that by mail.
fn later(locale: &Arc<Locale>, preview: &Preview) -> Option<Html> {
    let date = |date: &Later| {
        let when = |at| when_long(locale, at, &date.time_zone);
        let opens = [("when", when(date.opens).into())];
        let href = Route::Performance(date.slug.clone()).path(locale.language());
        view! {
            <li>
                <a href=href>{date.title.clone()} ", " {when(date.starts_at)}</a>
                <br/>
                {date.hall.clone()}
                "\u{a0}· "
                {locale.text_with("performance-not-yet", &opens)}
            </li>
        }
    };
    (!preview.later.is_empty()).then(|| {
        view! {
            <p>{locale.text("exchange-later")}</p>
            <ul class="flow">{preview.later.iter().map(date).collect::<Html>()}</ul>
        }
    })
}
