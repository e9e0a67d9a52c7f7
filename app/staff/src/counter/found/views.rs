//! Who of the staff looked at a person, for those who look after the staff.

use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, staff_page},
    table::{Table, cell},
    words::when,
};
use axum::{extract::Path, response::Response};
use domain::{id::PersonId, people::actor::Action};
use markup::{Html, view};
use people::customers::file_views::{FileViewRow, views_of};
use ui::{
    error::Stop,
    route::staff::{StaffRoute, found::FoundRoute},
};

const HEADS: [&str; 3] = ["staff-order-when", "staff-order-who", "staff-views-what"];

pub async fn show(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::ManageStaff, "*")?;
    let person: PersonId = id.parse().map_err(|_| Stop::NotFound)?;
    let house = &context.shop.house;
    let rows = views_of(house, &context.actor(), person).await?;
    let time_zone = people::staff::time_zone(house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-views-title");
    let heading = title.clone();
    let main = move || {
        let heads = HEADS.map(|id| locale.text(id));
        let line = |row: &FileViewRow| {
            let what = match &row.order {
                None if row.is_found => Html::of(locale.text("staff-views-search")),
                None => Html::of(locale.text("staff-views-person")),
                Some(code) => {
                    let href = StaffRoute::Order(code.clone()).path(locale.language());
                    view! { <a href=href>{code.clone()}</a> }
                }
            };
            let name = Some(row.name.clone()).filter(|name| !name.is_empty());
            view! {
                <tr role="row">
                    {cell(&heads[0], "desk-table__when", Some(when(&locale, row.at, &time_zone)))}
                    {cell(&heads[1], "", name)}
                    {cell(&heads[2], "", Some(what))}
                </tr>
            }
        };
        let none = Some(locale.text("staff-views-none"));
        let table = Table {
            heads: &heads,
            rows: rows.iter().map(line).collect::<Html>(),
            none,
            older: None,
        };
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-views-lede")}</p>
            </header>
            {table.labelled(locale.text("staff-views-title"))}
        }
    };
    let route = StaffRoute::Found(FoundRoute::Views(person));
    Ok(staff_page(&context, StaffPage::new(route, title, "page", main)))
}
