//! A till sells what was set aside for it while its line is away. The browser keeps the page, its
//! script (`offline.js`) and what it sold; `money::tills::offline` says how these come in.

use super::words;
use crate::{
    desk::fields::{DeskField, DeskSelect, desk_field, desk_select},
    frame::{
        context::{NO_STORE, StaffContext},
        shell::{StaffPage, staff_page},
        words::when,
    },
    look::form::LookForm,
};
use axum::{
    Form, Json,
    extract::Path,
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use documents::codes::{barcode::Symbology, barcode_svg};
use domain::{id::BlockId, people::actor::Action};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::tills::{
    TillView,
    offline::{
        Allotment, Conflict, DeviceRequest, DeviceSale, OpenOfflineSale, SaleOutcome, Taken,
        open_sales, send, settle, take,
    },
    till_by_key,
};
use serde::Serialize;
use std::sync::Arc;
use ui::{
    error::Stop,
    locale::when_long,
    route::staff::{StaffRoute, desk::DeskRoute},
    words::{Words, seats as seat_words},
};

type Till = Path<(String, String)>;

pub async fn show(context: StaffContext, Path((_, key)): Till) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let open = open_sales(house, &actor, &key).await.answered()?.map_err(|_| Stop::NotFound)?;
    let till = till_by_key(house, &actor, &key).await.answered()?.map_err(|_| Stop::NotFound)?;
    let time_zone = people::staff::time_zone(house).await?;
    let (locale, script) = (context.locale.clone(), context.shop.site.offline.clone());
    let name = words::till(&till.name, &till.key);
    let title = locale.text_with("staff-offline-title", &[("till", name.into())]);
    let (heading, route) = (title.clone(), DeskRoute::Offline(key));
    let path = route.path(locale.language());
    let main = move || {
        let shown = Shown { locale: &locale, till: &till, path, time_zone };
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-offline-lede")}</p>
                <p class="small soft">{locale.text("staff-offline-cannot")}</p>
            </header>
            {shown.selling()}
            {shown.waiting(&open)}
            <script type="module" src=script></script>
        }
    };
    let page = StaffPage::new(StaffRoute::Desk(route), title, "page offline", main);
    Ok(staff_page(&context, page))
}

struct Shown<'a> {
    locale: &'a Arc<Locale>,
    till: &'a TillView,
    path: String,
    time_zone: String,
}

impl Shown<'_> {
    /// What the script fills. Without it nothing is sold here.
    fn selling(&self) -> Html {
        let Self { locale, till, path, .. } = self;
        let notice = |part: &'static str, id: &str| {
            view! {
                <p class="notice notice--warning" data-part=part role="status" hidden>
                    {locale.text(id)}
                </p>
            }
        };
        view! {
            <div
                class="flow offline__till"
                id="offline"
                data-till=till.key.clone()
                data-path=path.clone()
                data-currency=till.currency.as_str().to_owned()
                data-digits=till.currency.decimals()
                data-sent=locale.text("staff-offline-sent")
                data-waits=locale.text("staff-offline-waits")
                data-dealt=locale.text("staff-offline-settled")
            >
                {notice("away", "staff-offline-away")}
                {notice("door", "staff-offline-door")}
                {notice("none", "staff-offline-none")}
                {notice("elsewhere", "staff-offline-elsewhere")}
                {notice("less", "staff-offline-less")}
                {notice("gone", "staff-offline-gone")}
                {self.form()}
                <section class="flow" aria-labelledby="offline-sales">
                    <h2 class="desk-section__title" id="offline-sales">
                        {locale.text("staff-offline-sales")}
                    </h2>
                    <ol class="offline__list" data-part="sales"></ol>
                    <div class="desk-actions">
                        <button class="button button--quiet" type="button" data-part="send">
                            {locale.text("staff-offline-send")}
                        </button>
                        <button class="button button--quiet" type="button" data-part="back">
                            {locale.text("staff-offline-give-back")}
                        </button>
                    </div>
                </section>
                <div class="offline__paper" data-part="paper"></div>
                <template data-part="seat">
                    <li><label><input type="checkbox"/><span></span></label><select></select></li>
                </template>
                <template data-part="sale">
                    <li>
                        <span></span>
                        <button class="button button--plain small" type="button">
                            {locale.text("staff-offline-print")}
                        </button>
                    </li>
                </template>
                <template data-part="ticket">
                    <article><h2></h2><p></p><p></p><p></p><div></div><p></p></article>
                </template>
            </div>
        }
    }

    fn form(&self) -> Html {
        let locale = self.locale;
        let performance = DeskSelect {
            id: "performance".to_owned(),
            name: "performance",
            label: locale.text("staff-offline-performance"),
            options: Vec::new(),
            chosen: String::new(),
        };
        let given = DeskField {
            id: "given".to_owned(),
            name: "given",
            label: locale.text("staff-offline-given"),
            keys: "decimal",
            ..DeskField::default()
        };
        view! {
            <form class="flow" data-part="form" hidden>
                {desk_select(performance)}
                <fieldset class="flow">
                    <legend>{locale.text("staff-offline-seats")}</legend>
                    <ul class="offline__list" data-part="seats"></ul>
                </fieldset>
                <p>{locale.text("staff-offline-total")} " " <output data-part="total"></output></p>
                {desk_field(given)}
                <p>
                    {locale.text("staff-offline-change")} " "
                    <output data-part="change"></output>
                </p>
                <button class="button" type="submit">{locale.text("staff-offline-sell")}</button>
            </form>
        }
    }

    /// What somebody has to deal with, from whichever computer it came.
    fn waiting(&self, open: &[OpenOfflineSale]) -> Option<Html> {
        let Self { locale, till, path, time_zone } = self;
        let row = |sale: &OpenOfflineSale| {
            let why = sale.conflict.map_or("staff-offline-booking", conflict_words);
            let number = [("number", sale.number.to_string().into())];
            let settle = (till.may_manage && sale.conflict.is_some()).then(|| {
                view! {
                    <form method="post" action=format!("{path}/settle")>
                        <button
                            class="button button--quiet small"
                            type="submit"
                            name="sale"
                            value=sale.id.clone()
                        >
                            {locale.text("staff-offline-settle")}
                        </button>
                    </form>
                }
            });
            view! {
                <li>
                    <p>
                        {locale.text_with("staff-offline-number", &number)} " · "
                        {when(locale, sale.sold_at, time_zone)} " · "
                        {words::sum(locale, sale.total_minor, till.currency)}
                    </p>
                    <p>{locale.text(why)}</p>
                    {settle}
                </li>
            }
        };
        (!open.is_empty()).then(|| {
            view! {
                <section class="flow desk-part" aria-labelledby="offline-open">
                    <h2 class="desk-section__title" id="offline-open">
                        {locale.text("staff-offline-open")}
                    </h2>
                    <ul class="flow">{open.iter().map(row).collect::<Html>()}</ul>
                </section>
            }
        })
    }
}

fn conflict_words(why: Conflict) -> &'static str {
    match why {
        Conflict::TillNotOpen => "staff-offline-conflict-till",
        Conflict::EarlierShift => "staff-offline-conflict-earlier",
        Conflict::SeatTaken => "staff-offline-conflict-taken",
        Conflict::PriceChanged => "staff-offline-conflict-price",
        Conflict::NotOnSale => "staff-offline-conflict-sale",
        Conflict::Changed => "staff-offline-conflict-changed",
        Conflict::NotOfDevice => "staff-offline-conflict-device",
    }
}

/// What the script keeps.
#[derive(Serialize)]
struct ForDevice {
    now: i64,
    elsewhere: usize,
    allotments: Vec<AllotmentForDevice>,
}

#[derive(Serialize)]
struct AllotmentForDevice {
    block: BlockId,
    title: String,
    when: String,
    until: i64,
    max: u32,
    seats: Vec<SeatForDevice>,
    prices: Vec<PriceForDevice>,
}

#[derive(Serialize)]
struct SeatForDevice {
    seat: u32,
    seat_name: String,
    zone: String,
    code: String,
    svg: String,
}

#[derive(Serialize)]
struct PriceForDevice {
    zone: String,
    price_type: String,
    name: String,
    minor: i64,
}

pub async fn hand_over(
    context: StaffContext,
    Path((_, key)): Till,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let taken = take(house, &actor, &key, form.text("device")).await.answered()?;
    let Taken { now, allotments, elsewhere } = taken.map_err(|_| Stop::NotFound)?;
    let time_zone = people::staff::time_zone(house).await?;
    let symbology = match house.settings().symbology {
        house::Symbology::Code128 => Symbology::Code128,
        house::Symbology::Ean13 => Symbology::Ean13,
    };
    let tell = Tell { locale: &context.locale, time_zone, symbology };
    let allotments = allotments.iter().map(|allotment| tell.allotment(allotment)).collect();
    let told = ForDevice { now: now.0, elsewhere, allotments };
    Ok(([(header::CACHE_CONTROL, NO_STORE)], Json(told)).into_response())
}

struct Tell<'a> {
    locale: &'a Arc<Locale>,
    time_zone: String,
    symbology: Symbology,
}

impl Tell<'_> {
    fn allotment(&self, allotment: &Allotment) -> AllotmentForDevice {
        let Allotment { block, performance, until, seats, prices } = allotment;
        let (catalogue, language) = (&performance.catalogue, self.locale.language());
        let row = &performance.row;
        let words = Words(self.locale.clone());
        let seats = seats.iter().map(|seat| {
            let name = performance.plan.seat_name(seat.seat_index);
            let name = seat_words::row_and_number(&words, &name);
            // The door reads either; a small printer draws this one well.
            let draw = |symbology| barcode_svg::svg(symbology, &seat.code, &name);
            let svg = [Symbology::Qr, self.symbology].map(|it| draw(it).unwrap_or_default());
            let (zone, code) = (seat.zone.clone(), seat.code.clone());
            SeatForDevice { seat: seat.seat.0, zone, code, svg: svg.concat(), seat_name: name }
        });
        let prices = prices.iter().map(|price| {
            let name = catalogue.text(&format!("tariff.{}.name", price.price_type), language);
            PriceForDevice {
                zone: price.zone.clone(),
                name: name.unwrap_or(&price.price_type).to_owned(),
                price_type: price.price_type.clone(),
                minor: price.price_minor,
            }
        });
        AllotmentForDevice {
            block: *block,
            title: catalogue.title(&row.production_slug, language),
            when: when_long(self.locale, row.starts_at, &self.time_zone),
            until: until.0,
            max: performance.effective.seats_max,
            seats: seats.collect(),
            prices: prices.collect(),
        }
    }
}

/// What became of what the script sent.
#[derive(Serialize)]
struct Answers {
    sales: Vec<Answer>,
    given_back: Vec<BlockId>,
}

#[derive(Serialize)]
struct Answer {
    id: String,
    state: &'static str,
    /// Its order's code, or why it isn't booked.
    words: String,
}

pub async fn receive(
    context: StaffContext,
    Path((_, till)): Till,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit_somewhere(Action::Sell)?;
    let Ok(Json(sales)) = Json::<Vec<DeviceSale>>::from_bytes(form.text("sales").as_bytes()) else {
        return Err(Stop::BadForm);
    };
    let given_back = form.all("back").filter_map(|block| block.parse().ok()).collect();
    let request = DeviceRequest { till, device: form.text("device").to_owned(), sales, given_back };
    let received = send(house, &actor, &request).await.answered()?;
    let received = received.map_err(|_| Stop::NotFound)?;
    let answer = |outcome: SaleOutcome| match outcome {
        SaleOutcome::Sold(code) => ("sold", code),
        SaleOutcome::Settled => ("settled", String::new()),
        SaleOutcome::Conflict(why) => ("conflict", context.locale.text(conflict_words(why))),
    };
    let sales = received.answers.into_iter().map(|it| {
        let (state, words) = answer(it.outcome);
        Answer { id: it.id, state, words }
    });
    let told = Answers { sales: sales.collect(), given_back: received.given_back };
    Ok(([(header::CACHE_CONTROL, NO_STORE)], Json(told)).into_response())
}

pub async fn deal_with(
    context: StaffContext,
    Path((_, key)): Till,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let done = settle(&context.shop.house, &context.actor(), &key, form.text("sale")).await;
    done.answered()?.map_err(|_| Stop::NotFound)?;
    Ok(Redirect::to(&DeskRoute::Offline(key).path(context.language())).into_response())
}
