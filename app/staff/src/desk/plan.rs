//! The plan of a performance as a clerk sees it: every seat with its state, told by sign, shape and
//! colour, in a form whose buttons act on the seats that are chosen.
//!
//! 1. `drawing` draws it. A seat that this clerk may ask for, block or free is a box to tick, in
//!    the order of the rows. Any other one leads to what became of it.
//! 2. All of it works without a script. `app/islands/src/desk.js` makes it fast: drag, frame, rows,
//!    keys, undo. It says live what others do, from `live`.
//! 3. `legend` lists the states that occur. Those that don't are hidden in it, for the script.
//! 4. `keeping` has the fields to block and reserve, `change` does it, and `many` blocks seats in
//!    all performances of a production, a series or a season.

mod block_words;
pub(super) mod change;
pub(super) mod customer;
mod drawing;
mod keeping;
mod legend;
pub(super) mod live;
pub(super) mod many;
mod terms;

use super::{SalePart, choose::Choice, fields::hidden};
use crate::frame::context::StaffContext;
use domain::{
    people::actor::{Action, Actor, Channel, Reach},
    sales::season::SaleState,
    seats::desk_state::DeskState,
};
use drawing::Drawing;
use house::{Answered, locales::Locale};
use legend::legend;
use markup::{Html, view};
use people::customer_page::may_read;
use season::{performance::Performance, words::HallWords};
use selling::blocks::{DeskSeats, desk_seats};
use std::collections::BTreeMap;
use ui::{
    error::Stop,
    route::{
        percent_encoded,
        staff::desk::{DeskTarget, seat_history_path},
    },
};

/// What is known of the seats, and what this clerk may do with them.
pub(super) struct PlanSeats {
    seats: DeskSeats,
    channel: Channel,
    /// Each seat leads to what became of it, for those who see the orders of the whole house.
    reads_orders: bool,
    /// And to the file of who has it.
    reads_customers: bool,
    /// The script's address; empty where there is none.
    script: String,
}

impl PlanSeats {
    /// None: there is no such performance.
    pub async fn load(
        context: &StaffContext,
        seller: &Actor,
        slug: &str,
    ) -> Result<Option<Self>, Stop> {
        let seats = desk_seats(&context.shop.house, seller, slug).await.answered()?.ok();
        let reads_orders = context.actor().reach(Action::ReadTimeline) == Reach::All;
        let reads_customers = reads_orders && may_read(&context.actor()).is_ok();
        Ok(seats.map(|seats| Self {
            seats,
            channel: seller.outlet().channel,
            reads_orders,
            reads_customers,
            script: context.shop.site.desk.clone(),
        }))
    }

    /// A seat that isn't on the list came with another plan a moment ago.
    fn state(&self, seat_index: usize) -> DeskState {
        self.seats.states.get(seat_index).copied().unwrap_or(DeskState::HeldBySeller)
    }

    fn can_be_chosen(&self, state: DeskState) -> bool {
        state.may_be_asked_for(self.channel) || self.seats.may_block && state.can_be_kept_or_freed()
    }

    fn choosable(&self) -> String {
        letters(|state| self.can_be_chosen(state))
    }
}

/// Those of all states of which this is true.
fn letters(is_true: impl Fn(DeskState) -> bool) -> String {
    DeskState::ALL.into_iter().filter(|state| is_true(*state)).map(DeskState::code).collect()
}

/// What each state is called; of available seats, the zone says it.
struct StateWords {
    states: BTreeMap<DeskState, String>,
    /// By their index in the zone map.
    zones: Vec<String>,
}

impl StateWords {
    fn new(locale: &Locale, performance: &Performance) -> Self {
        let said = |state: DeskState| {
            (state, locale.text(&format!("staff-desk-state-{}", state.to_text())))
        };
        let words = HallWords::of(&performance.catalogue, locale.language());
        let zones = performance.zones.zones.iter().map(|zone| {
            let zone = [("zone", words.zone(&zone.key, &zone.name).into())];
            locale.text_with("staff-desk-plan-free", &zone)
        });
        Self { states: DeskState::ALL.map(said).into(), zones: zones.collect() }
    }

    fn of(&self, state: DeskState, zone: u32) -> &str {
        let zone = self.zones.get(zone as usize).filter(|_| state == DeskState::Free);
        zone.or_else(|| self.states.get(&state)).map_or("", String::as_str)
    }
}

/// One digit or letter for a zone, by which available seats are told apart without colours.
fn zone_sign(zone: u32) -> char {
    const DIGITS: u32 = 36;
    char::from_digit((zone + 1) % DIGITS, DIGITS).unwrap_or('0').to_ascii_uppercase()
}

/// The plan, and what can be done with the seats that are chosen on it.
pub(super) fn plan_form(choice: &Choice<'_>, seats: &PlanSeats) -> Html {
    let Choice { locale, sale, chosen, sent, .. } = *choice;
    let performance = &chosen.performance;
    let is_sent = sent.typed("plan", "kind") == "plan";
    let ticked: Vec<u32> = match is_sent {
        true => sent.form.all("seat").filter_map(|seat| seat.parse().ok()).collect(),
        false => Vec::new(),
    };
    let words = StateWords::new(locale, performance);
    let drawing = Drawing { locale, performance, seats, words: &words, ticked: &ticked };
    let wrong = sent.wrong_at(SalePart::Plan).map(|words| {
        view! { <p class="field__error" role="alert">{words}</p> }
    });
    let live = [
        DeskTarget::Live(sale).path(locale.language()),
        format!("?performance={}", percent_encoded(&performance.row.slug, "")),
        format!("&plan={}", percent_encoded(&performance.plan_mark, "")),
    ];
    let slug = &performance.row.slug;
    let orders = seats.reads_orders.then(|| seat_history_path(locale.language(), "", slug));
    let customer = DeskTarget::SeatCustomer(sale).path(locale.language());
    let slug = percent_encoded(slug, "");
    let customer = seats.reads_customers.then(|| format!("{customer}?performance={slug}"));
    let is_open = matches!(chosen.sale, SaleState::Open { .. });
    let add = is_open.then(|| {
        view! {
            {choice.price_types("plan", "type_plan")}
            {choice.over("plan")}
            <button class="button button--quiet" type="submit">{locale.text("staff-desk-add")}</button>
        }
    });
    let script = (!seats.script.is_empty()).then(|| {
        view! { <script type="module" src=seats.script.clone()></script> }
    });
    view! {
        <details
            class="desk-plan"
            id="desk-plan"
            open=is_sent
            data-live=live.concat()
            data-can=seats.choosable()
            data-has=letters(DeskState::has_customer)
            data-orders=orders
            data-customer=customer
            data-taken=locale.text_with("staff-desk-plan-taken", &[("seats", "{seats}".into())])
            data-lost=locale.text("staff-desk-plan-lost")
        >
            <summary>{locale.text("staff-desk-plan")}</summary>
            <form class="flow" method="post" action=choice.action()>
                {choice.about("plan")}
                {hidden("plan", performance.plan_mark.clone())}
                {wrong}
                {tools(locale)}
                <div class="desk-plan__window">{drawing.show()}</div>
                {told(locale, seats)}
                {legend(locale, chosen, seats, &words)}
                {add}
                {keeping::acts(choice, seats.seats.may_block)}
            </form>
            {script}
        </details>
    }
}

/// Only a script can do these.
fn tools(locale: &Locale) -> Html {
    let button = |tool: &'static str, id: &str| {
        view! {
            <button class="button button--plain small" type="button" data-tool=tool>
                {locale.text(id)}
            </button>
        }
    };
    let count = locale.text_with("staff-desk-plan-chosen", &[("count", "{count}".into())]);
    view! {
        <div class="desk-actions" hidden data-tools="">
            <output class="desk-plan__count" data-tool="count" data-words=count></output>
            {button("undo", "staff-desk-plan-undo")}
            {button("none", "staff-desk-plan-none")}
            <button
                class="button button--plain small"
                type="button"
                data-tool="frame"
                aria-pressed="false"
            >
                {locale.text("staff-desk-plan-frame")}
            </button>
            {button("larger", "staff-desk-plan-larger")}
            {button("smaller", "staff-desk-plan-smaller")}
        </div>
        <p class="small soft" hidden data-tools="">{locale.text("staff-desk-plan-keys")}</p>
    }
}

/// The seat that is meant, what became of it, and what changed under one's hands.
fn told(locale: &Locale, seats: &PlanSeats) -> Html {
    let link = |tool: &'static str, id: &str| {
        view! { <a data-tool=tool hidden href="">{locale.text(id)}</a> }
    };
    let history = seats.reads_orders.then(|| link("history", "staff-desk-plan-history"));
    let customer = seats.reads_customers.then(|| link("customer", "staff-desk-plan-customer"));
    view! {
        <p class="desk-plan__seat small">
            <span data-tool="seat"></span>
            " "
            {history}
            " "
            {customer}
        </p>
        <p class="desk-plan__told" role="status" data-tool="told"></p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_first_zones_has_a_sign_of_its_own() {
        let signs: String = (0..12).map(zone_sign).collect();
        assert_eq!(signs, "123456789ABC");
    }
}
