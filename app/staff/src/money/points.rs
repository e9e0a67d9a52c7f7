//! Points of sale that others run: what they sold, what they get for it, what they owe each month.
//! Clerks of a point see its sales; whoever may see its money, its statements too.

mod forms;
mod month;
mod sold;

use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, done, staff_page},
    table::{Table, cell},
};
use axum::{
    Router,
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use domain::{
    money::Currency,
    people::actor::{Action, Actor},
    sales::outlet::POINT_PREFIX,
};
use forms::PointForms;
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::books::points::{
    CommissionView, PointOrders, PointRefusal, PointView, orders_of_point, point, points,
};
use season::catalogue::{Catalogue, catalogue};
use serde::Deserialize;
use sold::Sold;
use std::sync::Arc;
use ui::{
    error::Stop,
    route::staff::{
        StaffRoute,
        points::{PointRoute, pattern},
    },
    shop::Shop,
};

pub fn routes() -> Router<Shop> {
    Router::new()
        .route(pattern::ALL, get(all))
        .route(pattern::POINT, get(show).post(forms::see))
        .route(pattern::MAKE, post(forms::make))
        .route(pattern::COMMISSION, post(forms::commission))
        .route(pattern::STATEMENT, get(month::show))
        .route(pattern::CSV, get(month::csv))
        .route(pattern::PDF, get(month::pdf))
}

/// Those of which the reader may see anything.
pub async fn all(context: StaffContext) -> Result<Response, Stop> {
    let known = points(&context.shop.house, &context.actor()).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-points-title");
    let heading = title.clone();
    let main = move || {
        let heads = ["staff-points-point", "staff-invite-key"].map(|id| locale.text(id));
        let rows = known.iter().map(|point| {
            let href = PointRoute::Point(point.key.clone()).path(locale.language());
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader"><a href=href>{name(&locale, point)}</a></th>
                    {cell(&heads[1], "", Some(point.key.clone()))}
                </tr>
            }
        });
        let none = Some(locale.text("staff-points-none"));
        let table = Table { heads: &heads, rows: rows.collect(), none, older: None };
        view! {
            <header class="page__head">
                <h1 id="points">{heading}</h1>
                <p class="lede">{locale.text("staff-points-lede")}</p>
            </header>
            {table.headed("points")}
        }
    };
    let route = StaffRoute::Points(PointRoute::All);
    Ok(staff_page(&context, StaffPage::new(route, title, "page", main)))
}

fn name(locale: &Locale, point: &PointView) -> String {
    let name = if point.name.is_empty() { &point.key } else { &point.name };
    match point.is_closed {
        true => locale.text_with("staff-points-closed", &[("name", name.as_str().into())]),
        false => name.clone(),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The key of a performance of which all sales are asked for; empty: the point's own.
    performance: String,
}

pub async fn show(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Stop> {
    page(context, &key, asked.performance, None).await
}

/// All that the page is made of.
struct Loaded {
    point: PointView,
    sold: Option<PointOrders>,
    performance: String,
    catalogue: Arc<Catalogue>,
    time_zone: String,
    may_settle: bool,
}

/// `wrong`: why a form of it did nothing.
async fn page(
    context: StaffContext,
    key: &str,
    performance: String,
    wrong: Option<PointRefusal>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    permit(&actor, key)?;
    let Ok(point) = point(house, &actor, key).await.answered()? else {
        return Err(Stop::NotFound);
    };
    let sold = match point.sells {
        true => match orders_of_point(house, &actor, key, &performance).await.answered()? {
            Ok(sold) => Some(sold),
            Err(_) => return Err(Stop::NotFound),
        },
        false => None,
    };
    let loaded = Loaded {
        sold,
        performance,
        catalogue: catalogue(house).await?,
        time_zone: people::staff::time_zone(house).await?,
        may_settle: actor.permit(Action::Settle, "*").is_ok(),
        point,
    };
    let today = month::now(&context, &loaded.time_zone);
    let is_wrong = wrong.is_some();
    let locale = context.locale.clone();
    let title = name(&locale, &loaded.point);
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let wrong = wrong.map(|why| {
            let words = locale.text(refusal(why));
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        let point = &loaded.point;
        let forms = PointForms { locale: &locale, loaded: &loaded };
        let settles = loaded.may_settle;
        let sold =
            loaded.sold.as_ref().map(|sold| Sold { locale: &locale, loaded: &loaded, sold }.show());
        let money = point.has_money.then(|| {
            view! {
                {month::list(&locale, point, &today)}
                {settles.then(|| forms.make(&today))}
                {commissions(&locale, &loaded)}
            }
        });
        let all = PointRoute::All.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p><a href=all>{locale.text("staff-points-title")}</a></p>
            </header>
            {wrong}
            <div class="desk-tables">{money} {sold}</div>
            {settles.then(|| forms.commission())}
            {settles.then(|| forms.see())}
        }
    };
    let route = StaffRoute::Points(PointRoute::Point(key.to_owned()));
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

/// Who may know nothing of it doesn't learn whether it is there.
fn permit(actor: &Actor, key: &str) -> Result<(), Stop> {
    let scope = format!("{POINT_PREFIX}{key}");
    match actor.permit(Action::Sell, &scope) {
        Ok(()) => Ok(()),
        Err(_) => Ok(actor.permit(Action::ReadMoney, &scope)?),
    }
}

const HEADS: [&str; 5] = [
    "staff-desk-type",
    "staff-points-from",
    "staff-points-share",
    "staff-points-amount",
    "staff-points-vat",
];

/// What it gets for a ticket, the newest first.
fn commissions(locale: &Locale, loaded: &Loaded) -> Html {
    let heads = HEADS.map(|id| locale.text(id));
    let currency = loaded.catalogue.currency();
    let rows = loaded.point.commissions.iter();
    let rows = rows.map(|it| commission(locale, loaded, &heads, it, currency));
    let none = Some(locale.text("staff-points-no-commission"));
    let table = Table { heads: &heads, rows: rows.collect(), none, older: None };
    table.under("commissions", locale.text("staff-points-commissions"))
}

fn commission(
    locale: &Locale,
    loaded: &Loaded,
    heads: &[String; 5],
    it: &CommissionView,
    currency: Currency,
) -> Html {
    let [_, from, share, amount, vat] = heads;
    let of = match it.price_type.as_str() {
        "" => locale.text("staff-points-all-types"),
        key => type_name(locale, &loaded.catalogue, key),
    };
    let percent = |ppm: i64| {
        let rate = [("rate", locale.percent(ppm).into())];
        locale.text_with("papers-percent", &rate)
    };
    let each = locale.money(domain::money::Money::new(it.rate.ticket_minor, currency));
    let day = crate::frame::words::stored_day(locale, &it.from_day);
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{of}</th>
            {cell(from, "", Some(day))}
            {cell(share, "desk-table__sum", Some(percent(it.rate.share_ppm)))}
            {cell(amount, "desk-table__sum", Some(each))}
            {cell(vat, "desk-table__sum", Some(percent(it.rate.tax_rate_ppm)))}
        </tr>
    }
}

fn type_name(locale: &Locale, catalogue: &Catalogue, key: &str) -> String {
    let text = catalogue.text(&format!("tariff.{key}.name"), locale.language());
    text.unwrap_or(key).to_owned()
}

fn refusal(why: PointRefusal) -> &'static str {
    match why {
        PointRefusal::UnknownPoint => "staff-desk-point-unknown",
        PointRefusal::BadMonth => "staff-points-bad-month",
        PointRefusal::NotOver => "staff-points-not-over",
        PointRefusal::LaterMade => "staff-points-later-made",
        PointRefusal::UnknownPriceType => "staff-invite-wrong-type",
        PointRefusal::BadRate => "staff-points-bad-rate",
        PointRefusal::UnknownPerformance => "staff-desk-performance-unknown",
    }
}
