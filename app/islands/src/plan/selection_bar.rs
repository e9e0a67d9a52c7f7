//! What is chosen and what it costs, always in sight; from here it goes into the basket.

use crate::plan::{
    choice::{self, ImprovementKind},
    plan_state::PlanState,
};
use leptos::prelude::*;
use seatmap::seat_set::SeatSet;
use ui::words::seats;
use ui::words::{Arg, Words, words};

/// Texts are signals of one type, and `browser::buttons` hears the clicks: closures and
/// listeners of each part's own would be code to load.
#[component]
pub fn SelectionBar(plan: PlanState, has_seats: bool) -> impl IntoView {
    let words = words();
    let (basket, is_change) =
        plan.given.addresses.with_value(|all| (all.basket.clone(), !all.changed_line.is_empty()));
    let hold = if is_change { "plan-selection-change" } else { "plan-selection-hold" };
    let count = Memo::new(move |_| plan.choice.chosen.with(Vec::len));
    let Texts { counted, total, saved, hint } = Texts::of(plan, count, has_seats);
    let has_chosen = Signal::derive(move || count.get() > 0);
    let none_chosen = Signal::derive(move || count.get() == 0);
    let has_mine = Signal::derive(move || {
        plan.seats.has_places.get() || !plan.seats.mine.with(SeatSet::is_empty)
    });
    // Without seats there is nothing to choose: the bar comes with the first answer.
    let is_hidden = Signal::derive(move || {
        !has_seats && !has_mine.get() && plan.view.said.with(Option::is_none)
    });
    // What is held already waits in the basket: then that is the next step.
    let to_basket = Signal::derive(move || count.get() == 0 && has_mine.get() && !is_change);
    let not_to_basket = Signal::derive(move || !to_basket.get());
    let no_choice = Signal::derive(move || !has_seats || to_basket.get());
    let no_next =
        Signal::derive(move || !to_basket.get() || plan.choice.next.with(String::is_empty));
    let is_busy = Signal::derive(move || plan.choice.busy.get().to_string());
    let is_off = Signal::derive(move || none_chosen.get().to_string());
    view! {
        <section
            class="selection-bar"
            aria-label=words.text("plan-selection")
            hidden=is_hidden
        >
            <Notices plan/>
            <p class="selection-bar__hint" hidden=has_chosen>
                {hint}
            </p>
            <ChosenSeats plan count counted total/>
            <p class="selection-bar__total" hidden=no_choice>
                <span class="selection-bar__count">{counted}</span>
                <span class="selection-bar__sum">{total}</span>
                <span class="selection-bar__saved">{saved}</span>
            </p>
            <button
                class="button"
                type="button"
                hidden=no_choice
                aria-disabled=is_off
                aria-busy=is_busy
                data-press="hold"
            >
                {words.text(hold)}
            </button>
            <a class="button" href=basket hidden=not_to_basket>
                {words.text("plan-to-basket")}
            </a>
            <a class="button button--quiet" href=plan.choice.next hidden=no_next>
                {words.text("plan-next-performance")}
            </a>
        </section>
    }
}

/// The chosen seats as a list: always open on a wide screen, behind their number on a phone.
#[component]
fn ChosenSeats(
    plan: PlanState,
    count: Memo<usize>,
    counted: Signal<String>,
    total: Signal<String>,
) -> impl IntoView {
    let words = words();
    let none_chosen = Signal::derive(move || count.get() == 0);
    // One alone has its own button.
    let few_chosen = Signal::derive(move || count.get() < 2);
    let is_open = Signal::derive(move || plan.view.list_open.get().to_string());
    let is_closed = Signal::derive(move || !plan.view.list_open.get());
    let chip_words = words.clone();
    view! {
        <button
            class="selection-bar__list"
            type="button"
            aria-expanded=is_open
            hidden=none_chosen
            data-press="list"
        >
            <span class="selection-bar__list-count">{counted}</span>
            " "
            <span class="selection-bar__list-sum">{total}</span>
        </button>
        <div
            class="selection-bar__choice"
            class:selection-bar__choice--closed=is_closed
            hidden=none_chosen
        >
            <ul class="selection-bar__seats">{move || chips(plan, &chip_words)}</ul>
            <button
                class="button button--plain selection-bar__clear"
                type="button"
                hidden=few_chosen
                data-press="clear"
            >
                {words.text("plan-selection-clear")}
            </button>
        </div>
    }
}

/// What the bar says, kept up to date.
struct Texts {
    counted: Signal<String>,
    total: Signal<String>,
    saved: Signal<String>,
    hint: Signal<String>,
}

impl Texts {
    fn of(plan: PlanState, count: Memo<usize>, has_seats: bool) -> Self {
        let texts = words();
        let counted = Signal::derive(move || {
            let count = Arg::Number(count.get() as i64);
            texts.with("plan-selection-count", &[("count", count)])
        });
        let texts = words();
        let total = Signal::derive(move || {
            plan.choice.chosen.track();
            plan.money(&texts, plan.total())
        });
        let texts = words();
        let saved = Signal::derive(move || {
            plan.choice.chosen.track();
            let minor = plan.given.data.with_value(|data| choice::saved(data, &plan.picked()));
            let saved = (minor > 0).then(|| plan.money(&texts, minor));
            let saved = saved
                .map(|saved| texts.with("plan-selection-saved", &[("saved", Arg::Text(&saved))]));
            saved.unwrap_or_default()
        });
        let texts = words();
        let hint = Signal::derive(move || match plan.seats.mine.with(SeatSet::count) {
            _ if !has_seats => String::new(),
            0 => texts.text("plan-selection-hint"),
            count => {
                let count = Arg::Number(count as i64);
                texts.with("plan-selection-held", &[("count", count)])
            }
        });
        Self { counted, total, saved, hint }
    }
}

fn chips(plan: PlanState, words: &Words) -> Vec<impl IntoView + use<>> {
    let table = plan.given.table.get();
    let chip = |seat_index: u32| {
        let name = table.as_ref().and_then(|table| seats::name(table, seat_index));
        let mut name = name.map(|name| seats::row_and_number(words, &name)).unwrap_or_default();
        plan.given.data.with_value(|data| {
            let product = data.products.get(plan.chosen_as(seat_index));
            if let Some(product) = product.filter(|product| !product.name.is_empty()) {
                name.push_str(" · ");
                name.push_str(&product.name);
            }
        });
        let remove = words.with("plan-selection-remove", &[("seat", Arg::Text(&name))]);
        view! {
            <li class="chip" data-press="look" data-seat-index=seat_index.to_string()>
                {name}
                <button
                    class="chip__remove"
                    type="button"
                    aria-label=remove
                    data-press="let-go"
                    data-seat-index=seat_index.to_string()
                >
                    "×"
                </button>
            </li>
        }
    };
    plan.choice.chosen.get().into_iter().map(chip).collect()
}

/// What was refused or lost, and what the choice would leave behind.
#[component]
fn Notices(plan: PlanState) -> impl IntoView {
    let words = words();
    let said = Signal::derive(move || {
        plan.view.said.with(|said| said.as_ref().map(|said| said.text.clone()).unwrap_or_default())
    });
    let role = Signal::derive(move || {
        let is_alarm = plan.view.said.with(|said| said.as_ref().is_some_and(|said| said.is_alarm));
        if is_alarm { "alert" } else { "status" }.to_owned()
    });
    let warned = Signal::derive(move || warning(&plan, &words).unwrap_or_default());
    let texts = ui::words::words();
    let better = Signal::derive(move || {
        let id = plan.choice.improvement.get().map(|better| match better.kind {
            ImprovementKind::Space => "plan-add-space",
            ImprovementKind::Companion => "plan-add-companion",
            ImprovementKind::Shift => "plan-shift",
        });
        id.map(|id| texts.text(id)).unwrap_or_default()
    });
    let none_better = Signal::derive(move || better.with(String::is_empty));
    let is_silent = Signal::derive(move || said.with(String::is_empty));
    let is_fine = Signal::derive(move || warned.with(String::is_empty));
    view! {
        <p class="selection-bar__lost" role=role hidden=is_silent>
            {said}
        </p>
        <p class="selection-bar__warning" role="status" hidden=is_fine>
            <span>{warned}</span>
            " "
            <button
                class="button button--plain"
                type="button"
                hidden=none_better
                data-press="improve"
            >
                {better}
            </button>
        </p>
    }
}

fn warning(plan: &PlanState, words: &Words) -> Option<String> {
    let (lone, chosen) = (plan.choice.lone.get(), plan.choice.chosen.get());
    let table = plan.given.table.get()?;
    let first = |seat_indexes: &[u32]| {
        let name = seat_indexes.first().and_then(|seat_index| seats::name(&table, *seat_index))?;
        Some(seats::row_and_number(words, &name))
    };
    let alone = plan.seats.mine.with(|mine| choice::companions_alone(&table, &chosen, mine));
    let companion =
        plan.choice.improvement.get().filter(|it| it.kind == ImprovementKind::Companion);
    let companion = companion.and_then(|better| first(&[better.add]));
    let (id, name) = match (first(&alone), companion) {
        (Some(name), _) => ("plan-warn-companion", name),
        (None, Some(name)) => ("plan-offer-companion", name),
        (None, None) => ("plan-warn-lone", first(&lone)?),
    };
    Some(words.with(id, &[("seat", Arg::Text(&name))]))
}
