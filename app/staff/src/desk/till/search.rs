//! Former shifts: by day, till, counter and clerk.

use super::words;
use crate::{
    desk::fields::{DeskOption, DeskSelect, desk_select},
    look::form::LookForm,
};
use domain::{
    id::AccountId,
    moment::{DAY_MS, Moment},
    sales::outlet::POINT_PREFIX,
};
use house::locales::{Locale, local, start_of};
use jiff::{civil::Date, tz::TimeZone};
use markup::{Html, view};
use money::tills::{Clerk, ShiftView, ShiftsAsked, TillView};
use people::sales::Counter;
use std::collections::{BTreeMap, BTreeSet};
use ui::{
    field::wrong_class,
    route::staff::till::{TillRoute, TillTarget},
};

/// Without days, shifts of the last weeks are shown.
const DAYS_SHOWN: i64 = 30;
/// Names the box office among the counters, and the right over the whole house.
pub(super) const BOX_OFFICE: &str = "*";

/// What was asked for, as it was typed.
pub(super) struct Search<'a> {
    pub form: &'a LookForm,
    pub time_zone: &'a str,
    pub now: Moment,
}

impl Search<'_> {
    /// None: these are no days, or the first one comes after the last one.
    pub fn asked(&self) -> Option<ShiftsAsked> {
        let zone = TimeZone::get(self.time_zone).unwrap_or(TimeZone::UTC);
        let (from, to) = (self.day("from")?, self.day("to")?);
        let after = to.tomorrow().ok().filter(|_| from <= to)?;
        let chosen = |name: &str| Some(self.form.text(name)).filter(|key| !key.is_empty());
        let counter = chosen("counter").map(|key| match key.strip_prefix(POINT_PREFIX) {
            Some(key) => Counter::Point(key.to_owned()),
            None => Counter::BoxOffice,
        });
        Some(ShiftsAsked {
            till: chosen("till").map(str::to_owned),
            clerk: chosen("clerk").and_then(|id| id.parse::<AccountId>().ok()),
            counter,
            from: start_of(from, &zone).ok()?,
            until: start_of(after, &zone).ok()?,
        })
    }

    /// As browsers send it.
    fn day(&self, field: &str) -> Option<Date> {
        match self.form.text(field).trim() {
            "" => Some(self.usual_day(field)),
            typed => typed.parse().ok(),
        }
    }

    fn usual_day(&self, field: &str) -> Date {
        let before = if field == "from" { DAYS_SHOWN * DAY_MS } else { 0 };
        local(self.now.minus_ms(before), self.time_zone).date()
    }

    /// What the field shows.
    fn shown_day(&self, field: &str) -> String {
        match self.form.text(field).trim() {
            "" => self.usual_day(field).to_string(),
            typed => typed.to_owned(),
        }
    }
}

/// Between what the reader chooses.
pub(super) struct Choices {
    tills: Vec<DeskOption>,
    counters: Vec<DeskOption>,
    clerks: Vec<DeskOption>,
}

impl Choices {
    /// `shifts`: of the days that are asked for, by any clerk.
    pub fn of(locale: &Locale, tills: &[TillView], shifts: &[ShiftView]) -> Self {
        let any = || DeskOption { value: String::new(), words: locale.text("staff-till-any") };
        let option = |value: String, words: String| DeskOption { value, words };
        let mut counters = BTreeMap::new();
        for till in tills {
            let key = till.point.as_ref().map(|point| format!("{POINT_PREFIX}{}", point.key));
            let key = key.unwrap_or_else(|| BOX_OFFICE.to_owned());
            counters.insert(key, words::counter(locale, till.point.as_ref()));
        }
        let clerk = |clerk: &Clerk| Some((words::clerk(locale, clerk), clerk.account?));
        let clerks: BTreeSet<(String, AccountId)> =
            shifts.iter().filter_map(|shift| clerk(&shift.clerk)).collect();
        let till = |till: &TillView| option(till.key.clone(), words::till(&till.name, &till.key));
        Self {
            tills: [any()].into_iter().chain(tills.iter().map(till)).collect(),
            counters: [any()]
                .into_iter()
                .chain(counters.into_iter().map(|(key, name)| option(key, name)))
                .collect(),
            clerks: [any()]
                .into_iter()
                .chain(clerks.into_iter().map(|(name, id)| option(id.to_string(), name)))
                .collect(),
        }
    }

    /// The form that searches, and fetches what it finds as a file.
    pub fn form(self, locale: &Locale, search: &Search<'_>, error: Option<String>) -> Html {
        let Self { tills, counters, clerks } = self;
        let language = locale.language();
        let select = |id: &'static str, label: &str, options: Vec<DeskOption>| {
            let chosen = search.form.text(id).to_owned();
            let (name, label) = (id, locale.text(label));
            desk_select(DeskSelect { id: id.to_owned(), name, label, options, chosen })
        };
        let is_wrong = error.is_some();
        let day = |id: &'static str, label: &str| {
            view! {
                <div class=wrong_class("field", is_wrong)>
                    <label class="field__label" for=id>{locale.text(label)}</label>
                    <input
                        class="field__input"
                        id=id
                        name=id
                        type="date"
                        value=search.shown_day(id)
                        aria-invalid=is_wrong.then_some("true")
                    />
                </div>
            }
        };
        view! {
            {error.map(|error| view! { <p class="field__error" role="alert">{error}</p> })}
            <form
                class="desk-search"
                method="get"
                action=TillRoute::All.path(language)
                role="search"
            >
                {day("from", "staff-till-from")}
                {day("to", "staff-till-to")}
                {select("till", "staff-till-till", tills)}
                {select("counter", "staff-till-counter", counters)}
                {select("clerk", "staff-till-clerk", clerks)}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-till-find")}
                </button>
                <button
                    class="button button--quiet"
                    type="submit"
                    formaction=TillTarget::ShiftsXlsx.path(language)
                >
                    {locale.text("staff-till-report-xlsx")}
                </button>
            </form>
        }
    }
}
