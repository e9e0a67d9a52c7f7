//! Seats that were asked for instead of the one that is kept, and the way to ask for one.

use domain::{id::RenewalId, seats::plan::SeatName, tickets::renewal::Answer};
use house::locales::Locale;
use markup::{Html, view};
use selling::printout::seat_place;
use std::sync::Arc;
use subscribers::renewal::{RenewalState, RenewalView, WishView, wish_result};
use ui::route::{Route, Target};

fn place_of(locale: &Locale, package: &str, seat: Option<&SeatName>) -> String {
    match seat {
        Some(seat) => format!("{package}, {}", seat_place(locale, seat)),
        None => package.to_owned(),
    }
}

pub fn wishes(locale: &Arc<Locale>, renewal: &RenewalView) -> Option<Html> {
    let is_open = matches!(renewal.state, RenewalState::Open { .. });
    let items = renewal.wishes.iter().map(|wish| wish_item(locale, renewal.id, wish, is_open));
    let link = renewal.can_wish.then(|| {
        let plan = Route::RenewalPlan(renewal.id).path(locale.language());
        let list = Route::RenewalSeat(renewal.id).path(locale.language());
        let words = match renewal.keeps_seat {
            true => "renewal-wish-link",
            false => "renewal-unseated-link",
        };
        view! {
            <p>
                <a href=plan>{locale.text(words)}</a>
            </p>
            <p>
                <a href=list>{locale.text("renewal-wish-list")}</a>
            </p>
        }
    });
    // A wish is no answer: who only names a seat has renewed nothing.
    let unsaid = match renewal.answer {
        Some(Answer::Confirmed) => None,
        Some(Answer::Declined | Answer::Flexible(_)) => Some("renewal-other-unsaid"),
        // Its wishes count then too.
        None if renewal.renews_by_itself => None,
        None if renewal.keeps_seat => Some("renewal-wish-unsaid"),
        None => Some("renewal-unseated-unsaid"),
    };
    let notes = [renewal.seat.is_some().then_some("renewal-wish-price"), unsaid];
    let notes: Vec<&str> = notes.into_iter().flatten().filter(|_| is_open).collect();
    let list = (!renewal.wishes.is_empty()).then(|| {
        view! {
            <h3 class="renewal__wishes">{locale.text("renewal-wishes")}</h3>
            <ol class="renewal__list">{items.collect::<Html>()}</ol>
            {notes.into_iter().map(|id| view! { <p>{locale.text(id)}</p> }).collect::<Html>()}
        }
    });
    (list.is_some() || link.is_some()).then(|| view! { {list} {link} })
}

fn wish_item(locale: &Arc<Locale>, renewal: RenewalId, wish: &WishView, is_open: bool) -> Html {
    let place = place_of(locale, &wish.package, wish.seat.as_ref());
    let result = wish.result.as_deref().map(|result| {
        view! { <p class="small">{locale.text(wish_result(result))}</p> }
    });
    let remove = is_open.then(|| {
        view! {
            <form method="post" action=Target::RemoveWish(renewal).path(locale.language())>
                <input type="hidden" name="position" value=wish.position/>
                <button class="button button--plain" type="submit">
                    {locale.text("renewal-wish-remove")}
                    <span class="aloud">", " {place.clone()}</span>
                </button>
            </form>
        }
    });
    let total = locale.money(wish.total);
    let beside = wish.beside.as_ref().map(|seat| {
        let seat = [("seat", seat_place(locale, seat).into())];
        view! { <p class="small">{locale.text_with("renewal-two-beside", &seat)}</p> }
    });
    view! {
        <li>
            <p>{place} "\u{a0}· " {total}</p>
            {beside}
            {result}
            {remove}
        </li>
    }
}
