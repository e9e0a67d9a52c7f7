//! Card payments that the desk's first page shows: those that were begun and not finished, and
//! what became of those that nobody waited for.

use super::terminal::{why_back, words};
use crate::frame::{
    table::{Table, cell},
    words::when,
};
use house::locales::Locale;
use markup::{Html, view};
use money::payments::terminals::DeskPayment;
use ui::route::staff::desk::DeskRoute;

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
    let page = DeskRoute::Card(card.sale).path(locale.language());
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
