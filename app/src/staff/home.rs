//! What somebody may do here, with the way to it.

use super::{
    desk::Desk,
    route::StaffRoute,
    shell::{StaffPage, at_desk},
    words,
};
use axum::response::Response;
use domain::actor::{Action, Reach};
use house::locales::Locale;
use leptos::prelude::*;

pub async fn show(desk: Desk) -> Response {
    let locale = desk.locale.clone();
    let title = locale.text("staff-home-title");
    let name = desk.session.name.clone();
    let actor = desk.actor();
    let all = Action::ALL.map(|action| (action, actor.reach(action)));
    let main = move || {
        let greeting = locale.text_with("staff-home-greeting", &[("name", name.into())]);
        let can: Vec<_> = all.iter().filter(|(_, reach)| *reach != Reach::Nothing).collect();
        let none = can.is_empty().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-home-nothing")}</p> }
        });
        let items = can.into_iter().map(|(action, reach)| item(&locale, *action, reach));
        view! {
            <header class="page__head"><h1>{greeting}</h1></header>
            {none}
            <ul class="desk-deeds">{items.collect_view()}</ul>
        }
        .into_any()
    };
    at_desk(&desk, StaffPage::new(StaffRoute::Home, title, "page", main))
}

fn item(locale: &Locale, action: Action, reach: &Reach) -> impl IntoView + use<> {
    let (page, how) = match action {
        Action::ReadMoney => (Some(StaffRoute::Money), "staff-deed-read-money"),
        Action::ReadTimeline => (Some(StaffRoute::Orders), "staff-deed-read-timeline"),
        Action::ManageStaff => (Some(StaffRoute::People), "staff-deed-manage-staff"),
        Action::Shop
        | Action::Scan
        | Action::ImportPlan
        | Action::ImportSeason
        | Action::GrantKind
        | Action::AcceptProof
        | Action::Settle
        | Action::Audit
        | Action::RefundOrder => (None, "staff-deed-console"),
    };
    let name = words::action(locale, action);
    let name = match page {
        Some(page) => {
            view! { <a class="desk-deed__name" href=page.path(locale.language())>{name}</a> }
                .into_any()
        }
        None => view! { <span class="desk-deed__name">{name}</span> }.into_any(),
    };
    let over = match reach {
        Reach::Some(scopes) => {
            let names = scopes.iter().map(|scope| words::scope_key(locale, scope));
            let names = names.collect::<Vec<_>>().join(" · ");
            Some(view! { <p class="small">{names}</p> })
        }
        Reach::All | Reach::Nothing => None,
    };
    view! {
        <li class="desk-deed">
            {name}
            <p class="small soft">{locale.text(how)}</p>
            {over}
        </li>
    }
}
