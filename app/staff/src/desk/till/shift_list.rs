//! Shifts of tills in a table, each with the way to its page.

use super::words;
use crate::frame::{
    table::{Table, cell},
    words::when,
};
use house::locales::Locale;
use markup::{Html, view};
use money::tills::ShiftView;
use ui::route::staff::till::TillRoute;

pub(super) struct ShiftList<'a> {
    pub locale: &'a Locale,
    pub time_zone: &'a str,
    pub shifts: &'a [&'a ShiftView],
}

const HEADS: [&str; 7] = [
    "staff-till-opened",
    "staff-till-till",
    "staff-till-counter",
    "staff-till-clerk",
    "staff-till-report-difference",
    "staff-till-state",
    "staff-till-next",
];

impl ShiftList<'_> {
    pub fn under(&self, id: &'static str, title: String) -> Html {
        let heads = HEADS.map(|id| self.locale.text(id));
        let rows = self.shifts.iter().map(|shift| self.row(shift, &heads)).collect::<Html>();
        let none = Some(self.locale.text("staff-till-former-none"));
        Table { heads: &heads, rows, none, older: None }.under(id, title)
    }

    fn row(&self, shift: &ShiftView, heads: &[String; 7]) -> Html {
        let locale = self.locale;
        let [_, till, counter, clerk, difference, state, next] = heads;
        let minor = shift.difference_minor;
        let minor = minor.map(|minor| words::sum(locale, minor, shift.currency));
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    {when(locale, shift.opened_at, self.time_zone)}
                </th>
                {cell(till, "", Some(words::till(&shift.till_name, &shift.till)))}
                {cell(counter, "", Some(words::counter(locale, shift.point.as_ref())))}
                {cell(clerk, "", Some(words::clerk(locale, &shift.clerk)))}
                {cell(difference, "desk-table__sum", minor)}
                {cell(state, "", Some(words::state(locale, shift.state)))}
                {cell(next, "", Some(shift_link(locale, shift)))}
            </tr>
        }
    }
}

/// To the page of a shift, with what can be done there.
pub(super) fn shift_link(locale: &Locale, shift: &ShiftView) -> Html {
    let page = TillRoute::Shift(shift.id).path(locale.language());
    let aloud = words::till(&shift.till_name, &shift.till);
    view! {
        <a class="button button--quiet small" href=page>
            {locale.text("staff-till-look")}
            <span class="aloud">", " {aloud}</span>
        </a>
    }
}
