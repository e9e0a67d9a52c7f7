//! What a seat costs and shows, before it is asked for.

use super::PlanPage;
use crate::pages::renewals::seat::apart;
use domain::{money::Money, tickets::renewal::Answer};
use house::locales::Locale;
use markup::{Html, view};
use selling::printout::seat_place;
use subscribers::renewal::{RenewalView, SeatOnPlan, SeatStanding, TwoSeats};
use ui::words::{Words, seats};

impl PlanPage {
    /// `seat`: None, if the hall has no such seat.
    pub(super) fn chosen(&self, seat: Option<&SeatOnPlan>) -> Html {
        let (locale, plan) = (&self.locale, &self.plan);
        let Some(seat) = seat else {
            return view! {
                {no(locale, "renewal-unknown-seat")}
                {self.back(&plan.part)}
            };
        };
        let (words, table) = (Words(locale.clone()), &plan.plan.table);
        let seat_index = seat.seat_index as u32;
        let sight = seats::view(&words, table, seat_index);
        let marks = seats::attributes(&words, table, seat_index);
        let facts = std::iter::once(sight).chain(marks).filter(|fact| !fact.is_empty());
        let facts = facts.map(|fact| view! { <li>{fact}</li> }).collect::<Html>();
        let outcome = match (seat.choice.total, seat.choice.standing) {
            (Some(total), standing) => self.form(seat, total, standing),
            (None, SeatStanding::Own) => no(locale, "renewal-same-seat"),
            (None, SeatStanding::OwnOther) => no(locale, "renewal-other-own-seat"),
            (None, SeatStanding::Taken) => no(locale, "renewal-seat-taken"),
            (None, SeatStanding::Free | SeatStanding::Kept) => no(locale, "renewal-unknown-seat"),
        };
        view! {
            <section class="flow" id="seat" aria-labelledby="place">
                <h2 class="production__section-title" id="place">
                    {seat_place(locale, &seat.name)}
                </h2>
                <ul>{facts}</ul>
                {outcome}
            </section>
            {self.back(&seat.part)}
        }
    }

    fn form(&self, seat: &SeatOnPlan, total: Money, standing: SeatStanding) -> Html {
        let (locale, plan) = (&self.locale, &self.plan);
        let kept = (standing == SeatStanding::Kept).then(|| {
            view! { <p>{locale.text("renewal-plan-kept-text")}</p> }
        });
        let next = what_it_means(&plan.renewal);
        let package = plan.packages.iter().find(|(key, _)| *key == plan.package);
        let package = package.map(|(_, name)| name.clone()).unwrap_or_default();
        view! {
            <p>
                {package}
                "\u{a0}· "
                <strong>{self.price(total)}</strong>
            </p>
            {kept}
            {apart(locale, plan.beside.as_ref(), Some(seat.choice.seat))}
            <p>{locale.text(next)}</p>
            <form method="post" action=self.action.clone()>
                <input type="hidden" name="package" value=plan.package.clone()/>
                <input type="hidden" name="price_type" value=plan.price_type.clone()/>
                <input type="hidden" name="seat" value=seat.choice.seat.0/>
                <button class="button" type="submit">{locale.text("renewal-wish-send")}</button>
            </form>
            {self.two.iter().map(|two| self.form_for_two(seat, two, total)).collect::<Html>()}
        }
    }

    /// The seat with one next to it, for the holder's two subscriptions.
    fn form_for_two(&self, seat: &SeatOnPlan, two: &TwoSeats, total: Money) -> Html {
        let (locale, plan) = (&self.locale, &self.plan);
        let both = Money::new(total.minor + two.total.minor, total.currency);
        let seats = [&seat.name, &two.name].map(|name| seat_place(locale, name)).join("; ");
        let args = [("seats", seats.into()), ("total", locale.money(both).into())];
        view! {
            <form method="post" action=self.action.clone() class="flow">
                <input type="hidden" name="package" value=plan.package.clone()/>
                <input type="hidden" name="price_type" value=plan.price_type.clone()/>
                <input type="hidden" name="seat" value=seat.choice.seat.0/>
                <input type="hidden" name="beside" value=two.seat.0/>
                <input type="hidden" name="other" value=two.other.to_string()/>
                <p>{locale.text_with("renewal-two-text", &args)}</p>
                <button class="button button--quiet" type="submit">
                    {locale.text_with("renewal-two-send", &args)}
                </button>
            </form>
        }
    }

    fn back(&self, part: &str) -> Html {
        view! {
            <p>
                <a href=self.address(part, None)>{self.locale.text("renewal-plan-back")}</a>
            </p>
        }
    }
}

fn no(locale: &Locale, why: &str) -> Html {
    view! { <p class="notice notice--warning">{locale.text(why)}</p> }
}

/// Whether the wish counts without another answer, and what becomes of the subscription.
fn what_it_means(renewal: &RenewalView) -> &'static str {
    let counts = match renewal.answer {
        Some(Answer::Confirmed) => true,
        Some(Answer::Declined | Answer::Flexible(_)) => false,
        None => renewal.renews_by_itself,
    };
    match (counts, renewal.seat.is_some(), renewal.answer) {
        (false, ..) => "renewal-plan-no-answer",
        (true, true, Some(_)) => "renewal-plan-answered",
        (true, true, None) => "renewal-plan-itself",
        // Without a seat of theirs, nothing but a wish can be granted.
        (true, false, _) => "renewal-plan-asked",
    }
}
