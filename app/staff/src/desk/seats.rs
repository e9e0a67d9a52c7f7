//! All seats of a performance as a list, section by section: what can be taken is ticked, and of
//! all else the page says what it is.

use domain::{
    people::actor::Channel,
    seats::{plan_version::Plan, seat_state::SeatState},
};
use house::locales::Locale;
use markup::{Html, view};
use selling::blocks::PerformanceStates;

/// `ticked`: seats by their index in the plan that were chosen before.
pub(super) fn seats(
    locale: &Locale,
    plan: &Plan,
    states: &PerformanceStates,
    ticked: &[u32],
) -> Html {
    let list = SeatList { locale, plan, states, ticked };
    let mut rows: Vec<Vec<usize>> = vec![Vec::new(); plan.hall.rows.len()];
    for (seat_index, seat) in plan.hall.seats.iter().enumerate() {
        if let Some(row) = rows.get_mut(seat.row as usize) {
            row.push(seat_index);
        }
    }
    let sections = (0..plan.hall.sections.len()).map(|section| list.section(section, &rows));
    sections.collect()
}

struct SeatList<'a> {
    locale: &'a Locale,
    plan: &'a Plan,
    states: &'a PerformanceStates,
    ticked: &'a [u32],
}

impl SeatList<'_> {
    fn section(&self, section: usize, rows: &[Vec<usize>]) -> Html {
        let hall = &self.plan.hall;
        let own: Vec<(&str, &Vec<usize>)> = hall
            .rows
            .iter()
            .zip(rows)
            .filter(|(row, seats)| row.section as usize == section && !seats.is_empty())
            .map(|(row, seats)| (row.label.as_str(), seats))
            .collect();
        let all = || own.iter().flat_map(|(_, seats)| seats.iter().copied());
        let free = all().filter(|seat| self.state(*seat) == SeatState::Free).count();
        let is_open = all().any(|seat| self.is_ticked(seat));
        let free = i64::try_from(free).unwrap_or(i64::MAX);
        let free = self.locale.text_with("staff-desk-free", &[("free", free.into())]);
        let rows = own.iter().map(|(label, seats)| self.row(label, seats));
        view! {
            <details class="desk-seats" open=is_open>
                <summary>{self.section_name(section)} " · " {free}</summary>
                {rows.collect::<Html>()}
            </details>
        }
    }

    fn section_name(&self, section: usize) -> String {
        let hall = &self.plan.hall;
        let Some(drawn) = hall.sections.get(section) else { return String::new() };
        match hall.areas.get(drawn.area as usize) {
            Some(area) if area.name != drawn.name => format!("{}, {}", area.name, drawn.name),
            Some(_) | None => drawn.name.clone(),
        }
    }

    fn row(&self, label: &str, seats: &[usize]) -> Html {
        let words = self.locale.text_with("staff-desk-row", &[("row", label.into())]);
        view! {
            <fieldset class="desk-seats__row">
                <legend class="small soft">{words}</legend>
                {seats.iter().map(|seat| self.seat(*seat)).collect::<Html>()}
            </fieldset>
        }
    }

    fn seat(&self, seat_index: usize) -> Html {
        let state = self.state(seat_index);
        let number = self.plan.hall.seats.get(seat_index).map(|seat| seat.number.clone());
        let number = number.unwrap_or_default();
        let words = self.locale.text(&format!("staff-desk-state-{}", state.to_text()));
        let said = match state {
            SeatState::Free => view! { <span class="aloud">{words}</span> },
            SeatState::Held
            | SeatState::Sold(_)
            | SeatState::OnResale
            | SeatState::Reserved
            | SeatState::Blocked(_) => view! { <span class="small soft">{words}</span> },
        };
        if !can_be_taken(state) {
            return view! { <span class="desk-seats__seat">{number} " " {said}</span> };
        }
        view! {
            <label class="desk-seats__seat">
                <input
                    type="checkbox"
                    name="seat"
                    value=seat_index
                    checked=self.is_ticked(seat_index)
                />
                {number}
                " "
                {said}
            </label>
        }
    }

    /// A seat that isn't on the list of states came with another plan a moment ago.
    fn state(&self, seat_index: usize) -> SeatState {
        self.states.seats.get(seat_index).map_or(SeatState::Held, |(_, state)| *state)
    }

    fn is_ticked(&self, seat_index: usize) -> bool {
        self.ticked.iter().any(|seat| *seat as usize == seat_index)
    }
}

/// The hold decides: this only leaves out what no seller ever gets.
fn can_be_taken(state: SeatState) -> bool {
    match state {
        SeatState::Free | SeatState::OnResale | SeatState::Reserved => true,
        SeatState::Held | SeatState::Sold(_) => false,
        SeatState::Blocked(kind) => kind.sellers().has(Channel::BoxOffice),
    }
}
