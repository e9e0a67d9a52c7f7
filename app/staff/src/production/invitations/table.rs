//! What was given, the newest first.

use super::{Loaded, target};
use crate::{
    desk::fields::hidden,
    frame::{
        table::{Table, cell},
        words::when,
    },
};
use house::locales::Locale;
use markup::{Html, view};
use money::checkout::invitations::Invitation;
use ui::route::staff::{StaffRoute, invitations::InvitationTarget};

/// The file has all.
const ROWS_MAX: usize = 500;

/// Of the file.
pub(super) const FILE_HEADS: [&str; 10] = [
    "staff-invite-when",
    "staff-money-order",
    "staff-lists-production",
    "staff-lists-starts-at",
    "staff-invite-guest",
    "staff-invite-giver",
    "staff-invite-reason",
    "staff-invite-beyond",
    "staff-invite-given",
    "staff-invite-standing",
];

const HEADS: [&str; 7] = [
    "staff-invite-when",
    "staff-money-order",
    "staff-lists-production",
    "staff-invite-guest",
    "staff-invite-giver",
    "staff-invite-reason",
    "staff-invite-standing",
];

pub(super) fn table(locale: &Locale, loaded: &Loaded) -> Html {
    let heads = HEADS.map(|id| locale.text(id));
    let rows = loaded.given.iter().take(ROWS_MAX).map(|it| row(locale, loaded, &heads, it));
    let none = Some(locale.text("staff-invite-none"));
    let cut = (loaded.given.len() > ROWS_MAX).then(|| {
        view! { <p class="soft">{locale.text("staff-lists-cut")}</p> }
    });
    Table { heads: &heads, rows: rows.collect(), none, older: cut }.headed("invitations")
}

fn row(locale: &Locale, loaded: &Loaded, heads: &[String; 7], it: &Invitation) -> Html {
    let [_, order, production, guest, giver, reason, standing] = heads;
    let href = StaffRoute::Order(it.code.clone()).path(locale.language());
    let code = view! { <a class="order__code" href=href>{it.code.clone()}</a> };
    let title = loaded.catalogue.title(&it.production, locale.language());
    let starts = when(locale, it.starts_at, &it.time_zone);
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let why = match it.beyond.is_empty() {
        true => it.reason.clone(),
        false => {
            let args =
                [("reason", it.reason.as_str().into()), ("beyond", it.beyond.as_str().into())];
            locale.text_with("staff-invite-reason-beyond", &args)
        }
    };
    let back = (it.standing > 0).then(|| {
        view! {
            <form method="post" action=target(locale, InvitationTarget::TakeBack)>
                {hidden("code", it.code.clone())}
                {hidden("performance", it.performance.clone())}
                <button class="button button--plain" type="submit">
                    {locale.text("staff-invite-take-back")}
                </button>
            </form>
        }
    });
    let count = [("standing", it.standing.into()), ("tickets", it.tickets.into())];
    let count = locale.text_with("staff-invite-count", &count);
    view! {
        <tr role="row">
            <th class="desk-table__when" scope="row" role="rowheader">
                {when(locale, it.at, &loaded.time_zone)}
            </th>
            {cell(order, "", Some(code))}
            {cell(production, "", Some(view! { {title} " · " {starts} }))}
            {cell(guest, "", some(&it.guest))}
            {cell(giver, "", some(&it.giver))}
            {cell(reason, "", Some(why))}
            {cell(standing, "", Some(view! { {count} " " {back} }))}
        </tr>
    }
}
