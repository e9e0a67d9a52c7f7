//! What is given away: the list by performance, giver and reason, on a page and as a file; seats of
//! a performance that are given now; invitations that are taken back; who gives, and how many.

mod form;
mod givers;
mod table;

use crate::{
    counter::csv_file,
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
        words::when,
    },
    look::form::LookForm,
};
use axum::{
    Form, Router,
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{
    money::Currency,
    order::{PlaceRefusal, PlaceRequest},
    people::actor::{Action, Actor},
    sales::invitation::QuotaLevel,
    seats::hold::{HoldRequest, SeatPick, SeatRequest},
    wording::{list_form::ListForm, text::no_formula},
};
use form::{GiveForm, filter};
use house::{Answered, locales::Locale};
use markup::view;
use money::{
    checkout::{
        self,
        invitations::{
            GiverView, Invitation, InvitationsAsked, InviteRefusal, InviteRequest, TakeBack,
            TakeBackRefusal, invitations, invite, is_given, take_back,
        },
    },
    reservations::OverRefusal,
};
use people::sales::{Counter, open_sale};
use season::{
    catalogue::{Catalogue, catalogue},
    performance,
};
use selling::{basket, blocks::seat_indexes, hold::hold};
use std::sync::Arc;
use ui::{
    error::Stop,
    refusal,
    route::staff::{
        StaffRoute,
        invitations::{InvitationRoute, InvitationTarget, pattern},
    },
    shop::Shop,
};

pub fn routes() -> Router<Shop> {
    Router::new()
        .route(pattern::ALL, get(show).post(give))
        .route(pattern::FILE, post(file))
        .route(pattern::TAKE_BACK, post(back))
        .route(pattern::GIVERS, get(givers::show).post(givers::save))
        .route(pattern::QUOTA, post(givers::quota))
}

fn asked(form: &LookForm) -> InvitationsAsked {
    let text = |name: &str| form.text(name).trim().to_owned();
    InvitationsAsked {
        performance: text("performance"),
        giver: text("giver"),
        reason: text("reason"),
    }
}

pub async fn show(context: StaffContext, Query(form): Query<LookForm>) -> Result<Response, Stop> {
    page(context, form, None).await
}

/// All that the page is made of.
struct Loaded {
    catalogue: Arc<Catalogue>,
    given: Vec<Invitation>,
    givers: Vec<GiverView>,
    time_zone: String,
    /// Of what is given by the form, so that it is given once.
    key: String,
    may_exceed: bool,
    may_set: bool,
    may_sell: bool,
}

/// `wrong`: why nothing was given, or taken back.
async fn page(
    context: StaffContext,
    form: LookForm,
    wrong: Option<String>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit_somewhere(Action::Invite)?;
    let asked = asked(&form);
    let performance = asked.performance.as_str();
    let loaded = Loaded {
        catalogue: catalogue(house).await?,
        given: invitations(house, &actor, &asked).await?,
        givers: checkout::invitations::givers(house, &actor, performance).await?,
        time_zone: people::staff::time_zone(house).await?,
        key: checkout::new_idempotency_key(house),
        may_exceed: actor.permit(Action::InviteBeyond, "*").is_ok(),
        may_set: actor.permit(Action::EditSettings, "*").is_ok(),
        may_sell: actor.permit(Action::Sell, "*").is_ok(),
    };
    let (now, is_wrong) = (house.now(), wrong.is_some());
    let locale = context.locale.clone();
    let title = locale.text("staff-invite-title");
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let wrong = wrong.map(|words| {
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        let givers = loaded.may_set.then(|| {
            let href = InvitationRoute::Givers.path(locale.language());
            view! {
                <p>
                    <a class="button button--quiet" href=href>
                        {locale.text("staff-invite-givers")}
                    </a>
                </p>
            }
        });
        let listing = loaded.catalogue.listing_by_slug(&asked.performance);
        let give = listing.filter(|_| loaded.may_sell).map(|listing| {
            GiveForm { locale: &locale, listing, loaded: &loaded, form: &form }.show()
        });
        view! {
            <header class="page__head">
                <h1 id="invitations">{heading}</h1>
                <p class="lede">{locale.text("staff-invite-lede")}</p>
                {givers}
            </header>
            {wrong}
            {filter(&locale, &loaded, &asked, now)}
            {give}
            {table::table(&locale, &loaded)}
        }
    };
    let route = StaffRoute::Invitations(InvitationRoute::All);
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

/// For people: names of columns are in the reader's language.
pub async fn file(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let given = invitations(house, &actor, &asked(&form)).await?;
    let catalogue = catalogue(house).await?;
    let locale = &context.locale;
    let rows_form = ListForm::of_reader(locale.decimal_mark());
    let heads = table::FILE_HEADS.map(|id| locale.text(id));
    let mut text = format!("{}{}\r\n", rows_form.start(), rows_form.row(&heads));
    for it in &given {
        let title = catalogue.title(&it.production, locale.language());
        let cells = [
            when(locale, it.at, &it.time_zone),
            it.code.clone(),
            no_formula(&title),
            when(locale, it.starts_at, &it.time_zone),
            no_formula(&it.guest),
            no_formula(&it.giver),
            no_formula(&it.reason),
            no_formula(&it.beyond),
            it.tickets.to_string(),
            it.standing.to_string(),
        ];
        text.push_str(&rows_form.row(&cells));
        text.push_str("\r\n");
    }
    Ok(csv_file("invitations", text))
}

/// Seats of a performance are given: a sale is opened for it, and ends with it. What the list is
/// narrowed by comes so, too: words of a reason may name somebody, so they stand in no address.
pub async fn give(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    if form.text("step") == "look" {
        return page(context, form, None).await;
    }
    let (house, actor) = (&context.shop.house, context.actor());
    if is_given(house, &actor, form.text("key")).await? {
        return Ok(back_to_list(&context, form.text("performance"), "given"));
    }
    let seller = match open_sale(house, &actor, &Counter::BoxOffice).await.answered()? {
        Ok(seller) => seller,
        Err(_) => return Err(Stop::BadForm),
    };
    let wrong = give_from(&context, &seller, &form).await?;
    // What came to nothing is free again.
    basket::empty(house, &seller).await.answered()?.ok();
    match wrong {
        None => Ok(back_to_list(&context, form.text("performance"), "given")),
        Some(words) => page(context, form, Some(words)).await,
    }
}

/// None: it is done.
async fn give_from(
    context: &StaffContext,
    seller: &Actor,
    form: &LookForm,
) -> Result<Option<String>, Stop> {
    let (house, locale) = (&context.shop.house, &context.locale);
    let known = catalogue(house).await?;
    let listing = known.listing_by_slug(form.text("performance"));
    let Some(id) = listing.map(|listing| listing.row.id) else {
        return Ok(Some(locale.text("staff-desk-performance-unknown")));
    };
    let Some(loaded) = performance::load_in(house, id, seller.outlet()).await? else {
        return Ok(Some(locale.text("staff-desk-performance-unknown")));
    };
    let names = form.text("seats").split([',', ';', '\n']).map(str::trim);
    let names: Vec<String> = names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    let seat_request = match names.is_empty() {
        true => {
            let count = form.text("count").trim().parse().unwrap_or(0);
            SeatRequest::Best { zone: None, count, offer: None }
        }
        false => match seat_indexes(&loaded.plan, &names) {
            Ok(indexes) => {
                let pick = |seat_index| SeatPick { seat_index, offer: None, price_type: None };
                SeatRequest::seats(indexes.into_iter().map(pick).collect())
            }
            Err(seat) => {
                let seat = [("seat", seat.into())];
                return Ok(Some(locale.text_with("staff-desk-seat-unknown", &seat)));
            }
        },
    };
    let request = HoldRequest { performance: id, seat_request };
    if let Err(why) = hold(house, seller, &request).await.answered()? {
        let words = crate::desk::words::hold(context, id, OverRefusal::Hold(why)).await?;
        return Ok(Some(words));
    }
    let order = PlaceRequest {
        idempotency_key: form.text("key").to_owned(),
        family_name: form.text("name").to_owned(),
        email: form.text("email").to_owned(),
        language: context.language().to_owned(),
        ..PlaceRequest::default()
    };
    let request = InviteRequest {
        form: order,
        giver: form.text("by").to_owned(),
        reason: form.text("why").to_owned(),
        beyond: form.text("beyond").to_owned(),
        tickets_shown: None,
    };
    let done = invite(house, seller, &request).await.answered()?;
    Ok(done.err().map(|why| refused_words(locale, &why, known.currency())))
}

fn back_to_list(context: &StaffContext, performance: &str, done: &str) -> Response {
    let page = InvitationRoute::All.path(context.language());
    let key: String = performance
        .chars()
        .filter(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.'))
        .collect();
    Redirect::to(&format!("{page}?performance={key}&done={done}")).into_response()
}

/// All of an invitation.
pub async fn back(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let request =
        TakeBack { code: form.text("code").to_owned(), tickets: Vec::new(), reason: String::new() };
    let done = take_back(&context.shop.house, &context.actor(), &request).await.answered()?;
    match done {
        Ok(_) => Ok(back_to_list(&context, form.text("performance"), "given-back")),
        Err(TakeBackRefusal::UnknownInvitation) => Ok(StatusCode::NOT_FOUND.into_response()),
        Err(TakeBackRefusal::UnknownTicket | TakeBackRefusal::Ticket(_)) => {
            let words = context.locale.text("staff-invite-not-back");
            page(context, form, Some(words)).await
        }
    }
}

/// Why nothing was given.
pub(crate) fn refused_words(locale: &Locale, why: &InviteRefusal, currency: Currency) -> String {
    locale.text(match why {
        InviteRefusal::UnknownGiver | InviteRefusal::GiverClosed => "staff-invite-wrong-giver",
        InviteRefusal::ReasonMissing => "staff-invite-wrong-reason",
        InviteRefusal::ReasonTooLong => "staff-invite-wrong-length",
        InviteRefusal::NotAlone => "staff-invite-wrong-alone",
        InviteRefusal::NotFree => "staff-invite-wrong-fee",
        InviteRefusal::Changed => "staff-invite-wrong-changed",
        InviteRefusal::OverQuota(over) => {
            let id = match over.level {
                QuotaLevel::Performance => "staff-invite-over-performance",
                QuotaLevel::Production => "staff-invite-over-production",
                QuotaLevel::Season => "staff-invite-over-season",
            };
            let args = [
                ("most", over.most.into()),
                ("given", over.given.into()),
                ("asked", over.asked.into()),
            ];
            return locale.text_with(id, &args);
        }
        InviteRefusal::Order(PlaceRefusal::BelowPromise { .. }) => "staff-invite-on-resale",
        InviteRefusal::Order(PlaceRefusal::Fields { fields, .. }) => {
            let words = fields.first().map(|field| refusal::field(locale, *field));
            return words.unwrap_or_else(|| locale.text("staff-desk-not-sold"));
        }
        InviteRefusal::Order(why) => {
            let words = refusal::place(locale, why, currency);
            return words.unwrap_or_else(|| locale.text("staff-desk-not-sold"));
        }
    })
}

/// Where the form of this target is sent.
fn target(locale: &Locale, target: InvitationTarget) -> String {
    target.path(locale.language())
}
