//! Seats of one series that one person has: they stand on one card and are answered together,
//! unless each is asked for by itself.

use crate::pages::renewals::{
    Cards, Wrong, answer_words, decline, folded, last_day, payment::payments, performances,
    together,
};
use domain::tickets::renewal::Answer;
use house::locales::Locale;
use markup::{Html, view};
use selling::printout::seat_place;
use subscribers::renewal::{RenewalState, RenewalView, joined, unanswered_of_several};
use ui::route::Route;

/// What was asked or answered of those that are answered together, as `answer_words` says it of
/// one.
pub fn group_words(locale: &Locale, group: &[&RenewalView]) -> Option<String> {
    let [_, _, ..] = group else { return answer_words(locale, group.first()?) };
    let all = joined(group)?;
    let RenewalState::Open { until } = all.state else { return None };
    let id = match all.answer {
        Some(Answer::Confirmed) => "renewal-confirmed",
        Some(Answer::Declined | Answer::Flexible(_)) => "renewal-declined",
        None => "renewal-open-several",
    };
    let day = last_day(locale, until, &all.time_zone);
    let args = [("until", day.into()), ("total", locale.money(all.total).into())];
    Some(locale.text_with(id, &args))
}

/// The seats of several, beside the series.
pub fn seats_of(locale: &Locale, group: &[&RenewalView]) -> String {
    let seats = group.iter().filter_map(|it| it.seat.as_ref());
    seats.map(|seat| seat_place(locale, seat)).collect::<Vec<_>>().join("; ")
}

pub fn card(cards: &Cards<'_>, group: &[&RenewalView], wrong: Option<&Wrong>) -> Option<Html> {
    let locale = cards.locale;
    let all = joined(group)?;
    let RenewalState::Open { until } = all.state else { return None };
    let day = last_day(locale, until, &all.time_zone);
    let next = match all.answer {
        None => {
            let next = unanswered_of_several(locale, &all, &day);
            Some(view! { <p>{next}</p> })
        }
        Some(Answer::Confirmed) => Some(together::next(locale, group, cards.all, &day)),
        Some(Answer::Declined | Answer::Flexible(_)) => None,
    };
    let heading = format!("renewal-{}", all.id);
    let labelled = heading.clone();
    let each = format!("{}?each=1", Route::Renewals.path(locale.language()));
    Some(view! {
        <section class="renewal" aria-labelledby=labelled>
            <h2 class="renewal__title" id=heading>
                {format!("{} · {}", all.package, all.season)}
            </h2>
            {group.iter().map(|it| seat(locale, it, it.id == all.id)).collect::<Html>()}
            {cards.apart.leave_out(locale, group)}
            {performances(locale, &all)}
            <p class="renewal__state">{group_words(locale, group)}</p>
            {next}
            {group.iter().filter_map(|it| wish(locale, it)).collect::<Html>()}
            {form(cards, group, &all, wrong)}
            <p>
                <a href=each>{locale.text("renewal-each-link")}</a>
            </p>
        </section>
    })
}

/// A seat with its price and holder. The first one has the card's address.
fn seat(locale: &Locale, renewal: &RenewalView, is_first: bool) -> Html {
    let place = renewal.seat.as_ref().map(|seat| seat_place(locale, seat)).unwrap_or_default();
    let id = (!is_first).then(|| format!("renewal-{}", renewal.id));
    let holder = renewal.holder.as_ref().map(|holder| {
        let words = locale.text_with("renewal-holder", &[("name", holder.as_str().into())]);
        view! { "\u{a0}· " {words} }
    });
    view! {
        <p class="renewal__seat" id=id>
            <strong>{place}</strong>
            "\u{a0}· "
            {locale.money(renewal.total)}
            {holder}
        </p>
    }
}

/// The way to another seat instead of this one.
fn wish(locale: &Locale, renewal: &RenewalView) -> Option<Html> {
    let seat = renewal.seat.as_ref().filter(|_| renewal.can_wish)?;
    let plan = Route::RenewalPlan(renewal.id).path(locale.language());
    let seat = [("seat", seat_place(locale, seat).into())];
    Some(view! {
        <p>
            <a href=plan>{locale.text_with("renewal-wish-link-seat", &seat)}</a>
        </p>
    })
}

fn form(
    cards: &Cards<'_>,
    group: &[&RenewalView],
    all: &RenewalView,
    wrong: Option<&Wrong>,
) -> Html {
    let locale = cards.locale;
    let ids = group.iter().map(|it| format!("{}:{}", it.id, it.total.minor));
    let ids = ids.collect::<Vec<_>>().join(" ");
    let amount = [("amount", locale.money(all.total).into())];
    let can_decline = all.answer != Some(Answer::Declined);
    let decline = can_decline.then(|| decline(locale, "renewal-decline-several"));
    let form = view! {
        <form method="post" action=Route::Renewals.path(locale.language()) class="flow">
            <input type="hidden" name="renewals" value=ids/>
            <input type="hidden" name="without" value=cards.apart.named(None)/>
            {payments(locale, all, wrong)}
            {together::one_order(locale, group)}
            <button class="button" type="submit" name="answer" value="confirmed">
                {locale.text_with("renewal-together-some-confirm", &amount)}
            </button>
            {decline}
        </form>
    };
    folded(locale, all, wrong, form)
}
