//! Whom a change of a performance concerns, page by page, each with the order and the address.

use super::check::count;
use crate::frame::{
    table::{Table, cell},
    words::action,
};
use domain::{people::actor::Action, wording::text::full_name};
use house::locales::Locale;
use markup::{Html, view};
use subscribers::changes::{ChangeReader, ChangeShown, ReaderKind};
use ui::route::staff::StaffRoute;

pub fn section(locale: &Locale, shown: &ChangeShown, page: usize) -> Html {
    let body = match shown.is_named {
        true => table(locale, shown),
        false => {
            let right = [("right", action(locale, Action::ReadTimeline).into())];
            view! { <p>{locale.text_with("staff-change-unnamed", &right)}</p> }
        }
    };
    let all = (shown.concerned > 0).then(|| {
        let args = [("count", count(shown.concerned))];
        view! { <p class="soft">{locale.text_with("staff-change-all", &args)}</p> }
    });
    view! {
        <section class="flow desk-part" aria-labelledby="concerned">
            <h2 class="desk-section__title" id="concerned">
                {locale.text("staff-change-concerned")}
            </h2>
            {all}
            {body}
            {pages(locale, shown, page)}
        </section>
    }
}

const HEADS: [&str; 5] = [
    "staff-change-name",
    "staff-money-order",
    "staff-change-as",
    "staff-change-tickets",
    "staff-change-address",
];

fn table(locale: &Locale, shown: &ChangeShown) -> Html {
    let heads = HEADS.map(|id| locale.text(id));
    let rows = shown.readers.iter().map(|reader| row(locale, &heads, reader));
    let none = Some(locale.text("staff-change-nobody"));
    Table { heads: &heads, rows: rows.collect(), none, older: None }.headed("concerned")
}

fn row(locale: &Locale, heads: &[String; 5], reader: &ChangeReader) -> Html {
    let [_, order, kind, tickets, address] = heads;
    let name = match full_name(&reader.given_name, &reader.family_name) {
        name if name.is_empty() => locale.text("staff-change-no-name"),
        name => name,
    };
    let href = StaffRoute::Order(reader.code.clone()).path(locale.language());
    let code = view! { <a href=href>{reader.code.clone()}</a> };
    let id = match reader.kind {
        ReaderKind::Buyer => "staff-change-as-buyer",
        ReaderKind::Recipient => "staff-change-as-recipient",
        ReaderKind::Reserver => "staff-change-as-reserver",
        ReaderKind::BuyerOfExtras => "staff-change-as-extras",
    };
    let email = match reader.email.as_str() {
        "" => locale.text("staff-change-no-address"),
        email => email.to_owned(),
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{name}</th>
            {cell(order, "", Some(code))}
            {cell(kind, "", Some(Html::of(locale.text(id))))}
            {cell(tickets, "desk-table__sum", Some(Html::of(locale.number(reader.tickets))))}
            {cell(address, "", Some(Html::of(email)))}
        </tr>
    }
}

/// Buttons of the same form: what was asked goes along.
fn pages(locale: &Locale, shown: &ChangeShown, page: usize) -> Option<Html> {
    let pages = shown.pages();
    if !shown.is_named || pages < 2 {
        return None;
    }
    let at = [("page", count(page.saturating_add(1))), ("pages", count(pages))];
    let button = |to: Option<usize>, id: &str| {
        to.map(|to| {
            view! {
                <button
                    class="button button--quiet"
                    type="submit"
                    name="page"
                    value=to.to_string()
                >
                    {locale.text(id)}
                </button>
            }
        })
    };
    let later = page.checked_add(1).filter(|next| *next < pages);
    Some(view! {
        <p class="desk-actions">
            {button(page.checked_sub(1), "staff-change-page-before")}
            <span>{locale.text_with("staff-change-page", &at)}</span>
            {button(later, "staff-change-page-after")}
        </p>
    })
}
