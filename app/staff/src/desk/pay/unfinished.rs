//! How a card payment stands, in words, and those that the desk's first page shows: begun and not
//! finished, or ended while nobody waited.

use crate::frame::{
    table::{Table, cell},
    words::when,
};
use domain::payments::terminal::{TerminalBack, TerminalEnd};
use house::locales::Locale;
use markup::{Html, view};
use money::payments::terminals::{DeskPayment, DeskPaymentState};
use ui::route::staff::desk::{DeskRoute, owed_card_path};

const HEADS: [&str; 4] =
    ["staff-desk-when", "staff-desk-sum", "staff-desk-card-state", "staff-desk-go-on"];

/// Nothing where there is none.
pub(in crate::desk) fn table(
    locale: &Locale,
    cards: &[DeskPayment],
    time_zone: &str,
) -> Option<Html> {
    let heads = HEADS.map(|id| locale.text(id));
    let rows = cards.iter().map(|card| row(locale, card, &heads, time_zone)).collect::<Html>();
    (!cards.is_empty()).then(|| {
        let table = Table { heads: &heads, rows, none: None, older: None };
        table.under("cards", locale.text("staff-desk-card-unfinished"))
    })
}

fn row(locale: &Locale, card: &DeskPayment, heads: &[String; 4], time_zone: &str) -> Html {
    let [_, sum, state, deed] = heads;
    let page = match matches!(card.state, DeskPaymentState::BackRefused(_)) {
        true => owed_card_path(locale.language(), card.sale),
        false => DeskRoute::Card(card.sale).path(locale.language()),
    };
    let why = why_back(locale, card).map(|why| view! { <br/> {why} });
    let said = view! { {words(locale, card)} {why} };
    let button = view! {
        <a class="button button--quiet small" href=page>{locale.text("staff-desk-card-open")}</a>
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{when(locale, card.begun_at, time_zone)}</th>
            {cell(sum, "desk-table__sum", Some(locale.money(card.amount)))}
            {cell(state, "", Some(said))}
            {cell(deed, "", Some(button))}
        </tr>
    }
}

/// How it stands, and what is to be done.
pub(super) fn words(locale: &Locale, payment: &DeskPayment) -> String {
    let label = payment.label.as_str();
    let code = payment.order_code.as_deref().unwrap_or_default();
    let sum = locale.money(payment.amount);
    let id = match payment.state {
        DeskPaymentState::Waiting => "staff-desk-card-waiting",
        DeskPaymentState::Cancelling => "staff-desk-card-cancelling",
        DeskPaymentState::Taken => "staff-desk-card-taken",
        DeskPaymentState::Sold => "staff-desk-card-sold",
        DeskPaymentState::Ended(end) => match end {
            TerminalEnd::Declined => "staff-desk-card-declined",
            TerminalEnd::Cancelled => "staff-desk-card-cancelled",
            TerminalEnd::TimedOut => "staff-desk-card-timed-out",
            TerminalEnd::NotStarted => "staff-desk-card-not-started",
            TerminalEnd::Offline => "staff-desk-card-offline",
            TerminalEnd::Busy => "staff-desk-card-busy",
            TerminalEnd::Refused => "staff-desk-card-refused",
        },
        DeskPaymentState::GoesBack(_) => "staff-desk-card-goes-back",
        DeskPaymentState::GivenBack(_) => "staff-desk-card-given-back",
        DeskPaymentState::BackRefused(_) => "staff-desk-card-back-refused",
        DeskPaymentState::PaidOtherwise(_) => "staff-desk-card-paid-otherwise",
    };
    let args = [("label", label.into()), ("sum", sum.into()), ("code", code.into())];
    locale.text_with(id, &args)
}

/// Why no sale came of what was taken.
pub(super) fn why_back(locale: &Locale, payment: &DeskPayment) -> Option<String> {
    let why = match payment.state {
        DeskPaymentState::GoesBack(why)
        | DeskPaymentState::GivenBack(why)
        | DeskPaymentState::BackRefused(why)
        | DeskPaymentState::PaidOtherwise(why) => why,
        DeskPaymentState::Waiting
        | DeskPaymentState::Cancelling
        | DeskPaymentState::Taken
        | DeskPaymentState::Sold
        | DeskPaymentState::Ended(_) => return None,
    };
    Some(locale.text(match why {
        TerminalBack::Amount => "staff-desk-card-back-amount",
        TerminalBack::Changed => "staff-desk-card-back-changed",
        TerminalBack::Gone => "staff-desk-card-back-gone",
    }))
}
