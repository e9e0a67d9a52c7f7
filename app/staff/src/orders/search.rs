//! Orders found by all that staff know of them, in one box. What is typed there is sent in a form's
//! body, so it stands in no address and in no log. The filters, which name nobody, stay in the
//! address: a performance, a seat, a time.

use super::{code_form::CodeForm, found};
use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, staff_page},
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    moment::Moment,
    people::actor::{Action, Reach},
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::timeline::order_search::{
    OlderThan, OrderQuestion, OrderSearchRefusal, find_orders, typed_from, typed_until,
};
use season::catalogue::catalogue;
use serde::Deserialize;
use ui::{
    error::Stop,
    field::{Field, field},
    route::staff::StaffRoute,
};

/// Only who may see the orders of the whole house looks for a person's.
pub fn may(context: &StaffContext) -> bool {
    context.actor().reach(Action::ReadTimeline) == Reach::All
}

/// As the address has them.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Filters {
    /// In the house's own time: `2026-12-01T10:00`.
    #[serde(default)]
    from: String,
    /// Up to the end of this minute.
    #[serde(default)]
    to: String,
    #[serde(default)]
    performance: String,
    #[serde(default)]
    seat: String,
    /// The last order of the list that goes on here. No filter: a new search begins anew.
    #[serde(default)]
    older: String,
}

impl Filters {
    pub fn is_any(&self) -> bool {
        self.texts().iter().any(|text| !text.trim().is_empty())
    }

    fn texts(&self) -> [&String; 4] {
        [&self.from, &self.to, &self.performance, &self.seat]
    }

    fn question(&self, text: &str, zone: &str) -> Result<OrderQuestion, FilterWrong> {
        let moment = |typed: &str, read: fn(&str, &str) -> Option<Moment>| match typed.trim() {
            "" => Ok(None),
            typed => read(typed, zone).map(Some).ok_or(FilterWrong::Time),
        };
        Ok(OrderQuestion {
            text: text.to_owned(),
            from: moment(&self.from, typed_from)?,
            until: moment(&self.to, typed_until)?,
            performance: self.performance.clone(),
            seat: self.seat.clone(),
            older: OlderThan::parse(&self.older),
        })
    }

    /// The page's address with these filters.
    fn path(&self, language: &str) -> String {
        let names = ["from", "to", "performance", "seat"];
        let said = names.into_iter().zip(self.texts()).filter(|(_, text)| !text.trim().is_empty());
        let pairs: Vec<String> =
            said.map(|(name, text)| format!("{name}={}", escaped(text))).collect();
        let page = StaffRoute::Orders.path(language);
        match pairs.is_empty() {
            true => page,
            false => format!("{page}?{}", pairs.join("&")),
        }
    }
}

/// The orders that follow, of the same words and filters. The words stand in no address.
fn older_button(locale: &Locale, shown: &Shown, older: OlderThan) -> Html {
    let page = shown.filters.path(locale.language());
    let sign = if page.contains('?') { '&' } else { '?' };
    view! {
        <form method="post" action=format!("{page}{sign}older={older}")>
            <input type="hidden" name="code" value=shown.typed.clone()/>
            <button class="button button--quiet" type="submit">
                {locale.text("staff-orders-older")}
            </button>
        </form>
    }
}

/// Within an address: each byte that isn't a letter or a digit by its number.
fn escaped(text: &str) -> String {
    let byte = |byte: u8| match byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// Why nothing was looked for.
#[derive(Clone, Copy)]
enum FilterWrong {
    Time,
    Refused(OrderSearchRefusal),
}

impl FilterWrong {
    fn words(self, locale: &Locale) -> String {
        locale.text(match self {
            Self::Time => "staff-orders-wrong-time",
            Self::Refused(OrderSearchRefusal::UnknownPerformance) => {
                "staff-orders-wrong-performance"
            }
            Self::Refused(OrderSearchRefusal::UnknownSeat) => "staff-orders-wrong-seat",
            Self::Refused(OrderSearchRefusal::SeatAlone) => "staff-orders-wrong-alone",
        })
    }
}

/// What the page shows beside the box.
#[derive(Default)]
struct Shown {
    typed: String,
    filters: Filters,
    error: Option<String>,
    wrong: Option<String>,
    list: Option<Html>,
}

/// The box alone.
pub fn ask(context: &StaffContext) -> Response {
    page(context, Shown::default())
}

/// What was found; on to the order, where a code was typed.
pub async fn answer(
    context: StaffContext,
    filters: Filters,
    typed: &str,
) -> Result<Response, Stop> {
    let (house, locale) = (context.shop.house.clone(), context.locale.clone());
    let time_zone = people::staff::time_zone(&house).await?;
    let mut shown = Shown { typed: typed.to_owned(), filters, ..Shown::default() };
    let asked = match shown.filters.question(typed, &time_zone) {
        Ok(asked) => asked,
        Err(wrong) => {
            shown.wrong = Some(wrong.words(&locale));
            return Ok(page(&context, shown));
        }
    };
    let found = match find_orders(&house, &context.actor(), &asked).await.answered()? {
        Ok(found) => found,
        Err(why) => {
            shown.wrong = Some(FilterWrong::Refused(why).words(&locale));
            return Ok(page(&context, shown));
        }
    };
    if let ([order], true) = (found.orders.as_slice(), found.is_code) {
        return Ok(to_order(&context, &order.code));
    }
    let is_none = found.orders.is_empty();
    shown.error = is_none.then(|| locale.text("staff-orders-none"));
    let catalogue = catalogue(&house).await?;
    let told = found::Told { locale: &locale, catalogue: &catalogue, time_zone: &time_zone };
    let older = found.older.map(|older| older_button(&locale, &shown, older));
    shown.list = (!is_none).then(|| told.list(&found, older));
    Ok(page(&context, shown))
}

pub fn to_order(context: &StaffContext, code: &str) -> Response {
    let order = StaffRoute::Order(code.to_owned()).path(context.language());
    Redirect::to(&order).into_response()
}

fn page(context: &StaffContext, shown: Shown) -> Response {
    let locale = context.locale.clone();
    let title = locale.text("staff-orders-title");
    let heading = title.clone();
    let (is_unknown, is_wrong) = (shown.error.is_some(), shown.wrong.is_some());
    let main = move || {
        let Shown { typed, filters, error, wrong, list } = shown;
        let action = filters.path(locale.language());
        let label = locale.text("staff-orders-any");
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-orders-any-lede")}</p>
            </header>
            {CodeForm { action, label, typed: &typed, error }.show(&locale)}
            {filter_form(&locale, &filters, wrong)}
            {list}
        }
    };
    let mut page = StaffPage::new(StaffRoute::Orders, title, "page page--narrow", main);
    if is_unknown {
        page.status = StatusCode::NOT_FOUND;
    }
    staff_page(context, page.refused_if(is_wrong))
}

/// Sent by GET, so that the address keeps it.
fn filter_form(locale: &Locale, filters: &Filters, wrong: Option<String>) -> Html {
    let is_open = filters.is_any() || wrong.is_some();
    let action = StaffRoute::Orders.path(locale.language());
    let input = |id, kind, label: &str, value: &String| {
        field(Field {
            id,
            kind,
            autocomplete: "off",
            label: locale.text(label),
            value: value.clone(),
            hint: None,
            error: None,
            chars_max: 200,
            is_required: false,
        })
    };
    let wrong = wrong.map(|words| view! { <p class="field__error" role="alert">{words}</p> });
    view! {
        <details open=is_open>
            <summary>{locale.text("staff-orders-filters")}</summary>
            <form class="flow desk-form" method="get" action=action>
                {wrong}
                {input("from", "datetime-local", "staff-orders-from", &filters.from)}
                {input("to", "datetime-local", "staff-orders-to", &filters.to)}
                {input("performance", "text", "staff-orders-performance", &filters.performance)}
                {input("seat", "text", "staff-orders-seat", &filters.seat)}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-orders-filter")}
                </button>
            </form>
        </details>
    }
}
