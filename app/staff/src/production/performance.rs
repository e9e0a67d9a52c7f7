//! A performance is cancelled or moved: first what is asked, then what it will do and to whom, then
//! the button that does it. `subscribers::changes` decides and tells.

mod check;
mod concerned;
mod form;
mod typed;

use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, done, staff_page},
    table::{Table, cell},
    words::when,
};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use domain::{people::actor::Action, wording::listing::Listing};
use form::Refused;
use house::{Answered, locales::Locale};
use markup::{Html, view};
use season::{
    catalogue::{Catalogue, catalogue},
    words::hall_name,
};
use std::{collections::BTreeMap, sync::Arc};
use subscribers::changes::{self, ChangeShown, Wanted};
use typed::{Step, Typed};
use ui::{
    error::Stop,
    locale::when_long,
    route::staff::{StaffRoute, invitations::InvitationRoute},
};

/// A season has fewer.
const LISTED_MAX: usize = 1_000;

/// Performances to come, by their start.
pub async fn list(context: StaffContext) -> Result<Response, Stop> {
    context.actor().permit(Action::ImportSeason, "*")?;
    let catalogue = catalogue(&context.shop.house).await?;
    let now = context.shop.house.now();
    let locale = context.locale.clone();
    let title = locale.text("staff-performances-title");
    let heading = title.clone();
    let main = move || {
        let heads = [
            "staff-lists-starts-at",
            "staff-lists-production",
            "staff-performances-hall",
            "staff-lists-state",
        ];
        let heads = heads.map(|id| locale.text(id));
        let to_come = catalogue.listings().filter(|listing| listing.row.starts_at > now);
        let rows = to_come.take(LISTED_MAX).map(|it| row(&locale, &catalogue, &heads, it));
        let none = Some(locale.text("staff-performances-none"));
        let table = Table { heads: &heads, rows: rows.collect(), none, older: None };
        view! {
            <header class="page__head">
                <h1 id="performances">{heading}</h1>
                <p class="lede">{locale.text("staff-performances-lede")}</p>
            </header>
            {table.headed("performances")}
        }
    };
    Ok(staff_page(&context, StaffPage::new(StaffRoute::Performances, title, "page", main)))
}

fn row(locale: &Locale, catalogue: &Catalogue, heads: &[String; 4], of: &Listing) -> Html {
    let (row, language) = (&of.row, locale.language());
    let [_, production, hall, state] = heads;
    let href = StaffRoute::Performance(row.slug.clone()).path(language);
    let off = row.cancelled_at.map(|_| Html::of(locale.text("common-cancelled")));
    let title = Html::of(catalogue.title(&row.production_slug, language));
    view! {
        <tr role="row">
            <th class="desk-table__when" scope="row" role="rowheader">
                <a href=href>{when(locale, row.starts_at, &row.time_zone)}</a>
            </th>
            {cell(production, "", Some(title))}
            {cell(hall, "", Some(Html::of(hall_name(catalogue, &row.venue.hall, language))))}
            {cell(state, "", off)}
        </tr>
    }
}

pub async fn show(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::ImportSeason, "*")?;
    let at = Place::of(&context, &key).await?;
    let typed = Typed::of(&at.listing);
    Ok(page(&context, at, Shown::Form { typed, refused: None }))
}

/// One form for both steps: what is asked goes along with what was shown.
pub async fn ask(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    form: Result<Form<BTreeMap<String, String>>, FormRejection>,
) -> Result<Response, Stop> {
    let actor = context.actor();
    actor.permit(Action::ImportSeason, "*")?;
    let at = Place::of(&context, &key).await?;
    let house = &context.shop.house;
    let fields = form.map(|Form(fields)| fields).unwrap_or_default();
    let typed = Typed::read(&fields, house.locales().languages());
    let refuse = |context: &StaffContext, at: Place, typed: Typed, why: Refused| {
        page(context, at, Shown::Form { typed, refused: Some(why) })
    };
    let wanted = match typed.wanted(&at.listing) {
        Ok(wanted) => wanted,
        Err(why) => return Ok(refuse(&context, at, typed, why)),
    };
    match typed.step {
        Step::Entries => Ok(page(&context, at, Shown::Form { typed, refused: None })),
        Step::Look => {
            let request = typed.request(&key, wanted, at.listing.row.revision);
            let shown = changes::shown(house, &actor, &request, typed.page).await;
            match shown.answered()? {
                Ok(shown) => Ok(page(&context, at, Shown::Check { typed, wanted, shown })),
                Err(why) => Ok(refuse(&context, at, typed, Refused::Change(why))),
            }
        }
        Step::Do => {
            let request = typed.request(&key, wanted, typed.revision);
            match changes::ask(house, &actor, &request).await.answered()? {
                Ok(_) => {
                    let done = match wanted {
                        Wanted::Cancel => "off",
                        Wanted::Move { .. } => "moved",
                    };
                    let page = StaffRoute::Performance(key).path(context.language());
                    Ok(Redirect::to(&format!("{page}?done={done}")).into_response())
                }
                Err(why) => Ok(refuse(&context, at, typed, Refused::Change(why))),
            }
        }
    }
}

/// Which performance, and the catalogue that has it.
struct Place {
    catalogue: Arc<Catalogue>,
    listing: Arc<Listing>,
}

impl Place {
    async fn of(context: &StaffContext, key: &str) -> Result<Self, Stop> {
        let catalogue = catalogue(&context.shop.house).await?;
        let listing = catalogue.listing_by_slug(key).cloned().ok_or(Stop::NotFound)?;
        Ok(Self { catalogue, listing })
    }
}

/// What stands on the page.
enum Shown {
    Form { typed: Typed, refused: Option<Refused> },
    Check { typed: Typed, wanted: Wanted, shown: ChangeShown },
}

fn page(context: &StaffContext, at: Place, what: Shown) -> Response {
    let house = context.shop.house.clone();
    let locale = context.locale.clone();
    let row = &at.listing.row;
    let title = at.catalogue.title(&row.production_slug, locale.language());
    let heading = title.clone();
    let route = StaffRoute::Performance(row.slug.clone());
    let is_refused = matches!(&what, Shown::Form { refused: Some(_), .. });
    let may_invite = context.session.may(Action::Invite);
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_refused);
    let main = move || {
        let row = &at.listing.row;
        let start = when_long(&locale, row.starts_at, &row.time_zone);
        let hall = hall_name(&at.catalogue, &row.venue.hall, locale.language());
        let body = match &what {
            Shown::Form { typed, refused } => {
                form::form(&locale, &house, &at.listing, typed, refused.as_ref())
            }
            Shown::Check { typed, wanted, shown } => {
                let check = check::Check { locale: &locale, house: &house, typed, shown };
                check.show(&at.listing, *wanted)
            }
        };
        let all = StaffRoute::Performances.path(locale.language());
        let given = may_invite.then(|| invitations(&locale, &row.slug));
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{start} " · " {hall}</p>
            </header>
            {body}
            {given}
            <p class="desk-aside"><a href=all>{locale.text("staff-performances-title")}</a></p>
        }
    };
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    staff_page(context, page.refused_if(is_refused))
}

/// What is given away of it, and the form for more.
fn invitations(locale: &Locale, key: &str) -> Html {
    let list = InvitationRoute::All.path(locale.language());
    view! {
        <p class="desk-aside">
            <a href=format!("{list}?performance={key}")>{locale.text("staff-invite-title")}</a>
        </p>
    }
}
