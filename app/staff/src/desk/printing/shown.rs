//! How printers are, and what became of what was printed, in words and buttons.

use crate::{
    desk::fields::{DeskOption, DeskSelect, desk_select, hidden},
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        words::when,
    },
};
use axum::{http::StatusCode, response::Response};
use domain::{
    id::SessionId,
    tickets::printer::{PrintState, PrinterPurpose, PrinterState},
};
use house::locales::Locale;
use markup::{Html, view};
use selling::tickets::{
    TicketRefusal,
    counter_prints::{CounterPrinter, PrintRefusal, ShownPrint, Workplace, chosen_workplace},
};
use ui::{
    error::Stop,
    refusal,
    route::staff::{
        StaffRoute,
        desk::{DeskRoute, DeskTarget},
    },
};

pub fn state_words(locale: &Locale, state: PrinterState, printer: &str) -> String {
    let id = match state {
        PrinterState::Ready => "staff-printer-ready",
        PrinterState::LowPaper => "staff-printer-low-paper",
        PrinterState::NoPaper => "staff-printer-no-paper",
        PrinterState::CoverOpen => "staff-printer-cover-open",
        PrinterState::OutOfOrder => "staff-printer-out-of-order",
        PrinterState::Unreachable => "staff-printer-unreachable",
    };
    locale.text_with(id, &[("printer", printer.into())])
}

/// Those that aren't ready: the colleague knows it before they take money, and sells all the same.
pub fn states(locale: &Locale, printers: &[CounterPrinter], time_zone: &str) -> Option<Html> {
    let told = printers.iter().filter_map(|printer| {
        let state = printer.state.filter(|state| *state != PrinterState::Ready)?;
        let words = state_words(locale, state, &printer.name);
        let at = printer.state_at.map(|at| {
            let at = [("when", when(locale, at, time_zone).into())];
            let words = locale.text_with("staff-printer-at", &at);
            view! { " " <span class="small soft">{words}</span> }
        });
        Some(view! { <p>{words} {at}</p> })
    });
    let told = told.collect::<Html>();
    (!told.is_empty()).then(|| {
        view! {
            <div class="notice" role="status">
                {told}
                <p class="small soft">{locale.text("staff-printer-sell-on")}</p>
            </div>
        }
    })
}

/// From which page the buttons are pressed, to which they lead back.
#[derive(Clone, Copy)]
pub struct PrintsFrom<'a> {
    pub sale: Option<SessionId>,
    pub given_minor: Option<i64>,
    /// Of the order.
    pub code: &'a str,
}

/// What became of each, the newest first. Nothing where nothing was printed at a counter.
pub fn prints(locale: &Locale, prints: &[ShownPrint], from: PrintsFrom<'_>) -> Option<Html> {
    let shown = prints.iter().filter(|print| print.state != PrintState::Repeated);
    let shown = shown.map(|print| one(locale, print, from)).collect::<Html>();
    (!shown.is_empty()).then(|| view! { <ul class="flow">{shown}</ul> })
}

fn one(locale: &Locale, print: &ShownPrint, from: PrintsFrom<'_>) -> Html {
    let what = locale.text(match print.purpose {
        PrinterPurpose::Tickets => "staff-print-tickets",
        PrinterPurpose::Receipts => "staff-print-receipt",
    });
    let printer = print.printer.as_str();
    let with = |id: &str| locale.text_with(id, &[("printer", printer.into())]);
    let words = match print.state {
        PrintState::Waiting | PrintState::Printing => with("staff-print-printing"),
        PrintState::Printed => with("staff-print-printed"),
        PrintState::Unanswered => with("staff-print-unanswered"),
        PrintState::Nothing | PrintState::Repeated => with("staff-print-nothing"),
        PrintState::Kept(state) => state_words(locale, state, printer),
    };
    let language = locale.language();
    let again =
        |id: &str| button(DeskTarget::PrintAgain(print.id).path(language), locale.text(id), from);
    let deeds = match print.state {
        PrintState::Unanswered => {
            let came = DeskTarget::CameOut(print.id).path(language);
            let came = button(came, locale.text("staff-print-came"), from);
            Some(view! { {came} {again("staff-print-not-there")} })
        }
        PrintState::Kept(_) => Some(again("staff-print-again")),
        PrintState::Waiting
        | PrintState::Printing
        | PrintState::Printed
        | PrintState::Nothing
        | PrintState::Repeated => None,
    };
    let reason = Some(print.reason.clone()).filter(|reason| !reason.is_empty());
    let reason = reason.map(|reason| view! { " · " <span class="soft">{reason}</span> });
    let deeds = deeds.map(|deeds| view! { <div class="desk-actions">{deeds}</div> });
    view! { <li><p role="status">{what} " · " {words} {reason}</p> {deeds}</li> }
}

fn button(action: String, words: String, from: PrintsFrom<'_>) -> Html {
    let PrintsFrom { sale, given_minor, code } = from;
    view! {
        <form method="post" action=action>
            {sale.map(|sale| hidden("sale", sale.to_string()))}
            {given_minor.map(|minor| hidden("given", minor.to_string()))}
            {hidden("code", code.to_owned())}
            <button class="button button--quiet" type="submit">{words}</button>
        </form>
    }
}

/// At which workplace the browser stands, where the counter has several.
pub fn workplace_choice(
    locale: &Locale,
    counter: &str,
    workplaces: &[Workplace],
    chosen: &str,
) -> Option<Html> {
    if workplaces.len() < 2 {
        return None;
    }
    let is_chosen = chosen_workplace(workplaces, chosen).is_some();
    let none = (!is_chosen)
        .then(|| DeskOption { value: String::new(), words: locale.text("staff-workplace-none") });
    let named = workplaces.iter().map(|it| DeskOption {
        value: it.name.clone(),
        words: match it.name.as_str() {
            "" => locale.text("staff-workplace-unnamed"),
            name => name.to_owned(),
        },
    });
    let select = DeskSelect {
        id: "workplace".to_owned(),
        name: "workplace",
        label: locale.text("staff-workplace"),
        options: none.into_iter().chain(named).collect(),
        chosen: chosen.to_owned(),
    };
    Some(view! {
        <form
            class="desk-search"
            method="post"
            action=DeskTarget::Workplace.path(locale.language())
        >
            {hidden("at", counter.to_owned())}
            {desk_select(select)}
            <button class="button button--quiet" type="submit">
                {locale.text("staff-workplace-choose")}
            </button>
        </form>
    })
}

/// Why nothing is printed.
pub fn refusal_words(locale: &Locale, why: PrintRefusal) -> String {
    let id = match why {
        PrintRefusal::Ticket(why) => {
            let words = refusal::ticket(locale, why);
            return words.unwrap_or_else(|| locale.text("staff-print-unknown-order"));
        }
        PrintRefusal::ReasonMissing => "staff-print-reason-missing",
        PrintRefusal::ReasonTooLong => "staff-print-reason-long",
        PrintRefusal::UnknownPrinter => "staff-print-unknown-printer",
        PrintRefusal::UnknownPrint | PrintRefusal::KeyMissing => "staff-print-form",
        PrintRefusal::NotFailed => "staff-print-not-failed",
    };
    locale.text(id)
}

/// Why something isn't printed, on a page of its own, with the way back.
pub(super) fn refusal_page(context: &StaffContext, why: PrintRefusal) -> Result<Response, Stop> {
    if why == PrintRefusal::Ticket(TicketRefusal::UnknownOrder) {
        return Err(Stop::NotFound);
    }
    let locale = context.locale.clone();
    let words = refusal_words(&locale, why);
    let title = locale.text("staff-print-title");
    let heading = title.clone();
    let back = DeskRoute::Print.path(locale.language());
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{words}</p>
            </header>
            <p><a class="button button--quiet" href=back>{locale.text("staff-print-title")}</a></p>
        }
    };
    let route = StaffRoute::Desk(DeskRoute::Print);
    let mut page = StaffPage::new(route, title, "page page--narrow", main);
    page.status = StatusCode::CONFLICT;
    Ok(staff_page(context, page))
}
