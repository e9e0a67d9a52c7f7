//! What an exchange of a ticket means, and the dates that it can be exchanged for.

mod dates;

pub use dates::outcome_words;

use crate::pages::{
    gift::leaves::leaves,
    sign_in::to_sign_in,
    tickets::{
        step::{self, Step},
        together::{self, Other},
    },
};
use axum::{
    extract::{Path, Query},
    http::HeaderMap,
    response::Response,
};
use dates::dates;
use domain::{
    id::AdmissionId,
    order::{OrderExtra, OrderLineView},
    tickets::exchange::{ExchangeRefusal, ExchangedBy},
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::exchange::{Asker, RefusedTicket};
use shell::notice::notice_box;
use std::sync::Arc;
use subscribers::{
    exchange::{self, InBrowser, Preview},
    transfers::together::SeatShown,
};
use ui::{
    error::Stop,
    locale::when_long,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
    sum::counted,
    ticket::place,
    words::{Words, seats::list},
};

/// What the address names beside the ticket of the page.
type Asked = Query<Vec<(String, String)>>;

pub async fn show(
    mut visit: Visit,
    headers: HeaderMap,
    Path((_, admission)): Path<(String, String)>,
    Query(asked): Asked,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let route = Route::ExchangeTicket(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &route));
    }
    let asker = Asker::Holder(visit.actor().await?);
    let back = step::came_from(&headers, admission, &language);
    let all = together::admissions(admission, &together::ticked(&asked));
    page(visit, route, asker, all, back).await
}

/// For anybody who has the page of the order open, after a change by the house.
pub async fn of_order(
    mut visit: Visit,
    Path((_, secret, admission)): Path<(String, String, String)>,
    Query(asked): Asked,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let asker = Asker::OrderPage(visit.actor().await?, secret.clone());
    let all = together::admissions(admission, &together::ticked(&asked));
    page(visit, Route::ExchangeChanged(secret, admission), asker, all, None).await
}

/// For the person who has accepted the ticket. Nobody needs an account to receive one.
pub async fn of_recipient(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission = exchange::handed_ticket(&visit.shop.house, &secret).await?;
    let admission = admission.ok_or(Stop::NotFound)?;
    let asker = Asker::Recipient(visit.actor().await?, secret.clone());
    page(visit, Route::ExchangeHanded(secret), asker, vec![admission], None).await
}

/// `admissions`: the ticket of the page, and those that are exchanged together with it. `back` is
/// where the ticket is kept. If it is None, that is the page of its order, or its own.
async fn page(
    visit: Visit,
    route: Route,
    asker: Asker,
    admissions: Vec<AdmissionId>,
    back: Option<String>,
) -> Result<Response, Stop> {
    let language = visit.language().to_owned();
    let house = &visit.shop.house;
    let found = exchange::preview_together(house, &asker, &admissions, &language).await;
    let preview = match found.answered()? {
        Ok(preview) => preview,
        Err(why) => return refused(visit, asker, why, admissions.len()).await,
    };
    let action = route.path(&language);
    let back = back.unwrap_or_else(|| match (&preview.order_secret, &route) {
        (Some(order), _) => Route::Order(order.clone()).path(&language),
        (None, Route::ExchangeHanded(secret)) => Route::Transfer(secret.clone()).path(&language),
        (None, _) => Route::Account.path(&language),
    });
    // Prices below are those of its type, where it is sold.
    let price_type = Some(preview.line.price_type.clone()).filter(|words| !words.is_empty());
    let is_same = |line: &OrderLineView| line.price_type == preview.line.price_type;
    let price_type = price_type.filter(|_| preview.beside.iter().all(is_same));
    let price_type = price_type.map(|words| view! { <br/><span>{words}</span> });
    let about = step::about(&visit.locale, &preview.line);
    let beside = preview.beside.iter().map(|line| {
        view! { <br/> {place(&visit.locale, line)} }
    });
    let beside = beside.collect::<Html>();
    let step = Step {
        title: visit.locale.text(said(&preview, "exchange-title", "exchange-title-several")),
        about: Some(view! { {about} {beside} {price_type} }),
        is_wrong: false,
        route,
    };
    let page = step.page(visit, move |locale| {
        view! {
            {in_browser(locale, &preview)}
            {leaves(locale, preview.present_for.as_ref())}
            {costs(locale, &preview)}
            {dates(locale, &preview, &action, back)}
            {what_happens(locale, &preview)}
        }
    });
    Ok(page.await)
}

/// Which message says it: of one ticket, or of several that are exchanged together.
fn said(preview: &Preview, one: &'static str, several: &'static str) -> &'static str {
    if preview.beside.is_empty() { one } else { several }
}

/// Leads back to where they came from, and says the reason. Of `count` tickets that were to be
/// exchanged together, it names the one that can't be.
pub async fn refused(
    visit: Visit,
    asker: Asker,
    refused: RefusedTicket,
    count: usize,
) -> Result<Response, Stop> {
    let RefusedTicket { admission, why } = refused;
    let (house, language) = (&visit.shop.house, visit.language());
    let line = match count {
        1 => None,
        _ => exchange::line_of_ticket(house, &asker, admission, language).await?,
    };
    let back = match asker {
        Asker::OrderPage(..) | Asker::Recipient(..) if why == ExchangeRefusal::UnknownTicket => {
            return Err(Stop::NotFound);
        }
        Asker::Recipient(_, secret) => Route::Transfer(secret),
        Asker::OrderPage(_, secret) => Route::Order(secret),
        Asker::Holder(_) => Route::Account,
    };
    let zone = people::customers::house_time_zone(&visit.shop.house).await?;
    let words = refusal::exchange(&visit.locale, why, &zone);
    let words = match line {
        Some(line) => {
            let place = [("place", place(&visit.locale, &line).into())];
            format!("{} {words}", visit.locale.text_with("exchange-refused-ticket", &place))
        }
        None => words,
    };
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&back))
}

/// The boxes of other tickets that can be exchanged in the same go, in the form of the dates: a
/// date is chosen for all that are ticked. Their button shows what all of them come to.
fn others(locale: &Arc<Locale>, preview: &Preview) -> Html {
    let admission = |line: &OrderLineView| line.ticket.as_ref().map(|ticket| ticket.admission);
    let other = |line: &OrderLineView| {
        Some(Other { admission: admission(line)?, line: line.clone(), brings: None })
    };
    let others: Vec<Other> = preview.others.iter().filter_map(other).collect();
    let ticked = preview.beside.iter().filter_map(admission);
    let ticked: Vec<SeatShown> =
        ticked.map(|admission| SeatShown { admission, shown_minor: None }).collect();
    let Some(boxes) = together::boxes(locale, &others, &ticked) else {
        return together::kept(&preview.beside);
    };
    view! {
        {boxes}
        <p class="small">{locale.text("exchange-together-text")}</p>
        <p>
            <button class="button button--quiet" type="submit" formmethod="get">
                {locale.text("exchange-together-show")}
            </button>
        </p>
    }
}

/// What the basket would lose, and that this ticket is being exchanged already.
fn in_browser(locale: &Arc<Locale>, preview: &Preview) -> Html {
    let language = locale.language();
    let to_basket = || Some((Route::Basket.path(language), locale.text("plan-to-basket")));
    let InBrowser { other, has_seats } = &preview.in_browser;
    let seats = (*has_seats && other.is_none()).then(|| {
        let words = locale.text("exchange-basket-first");
        Notice::new(Tone::Warning, words).with_link(to_basket())
    });
    let other = other.as_ref().map(|other| {
        let line = &other.line;
        let args = [
            ("title", line.title.as_str().into()),
            ("when", when_long(locale, line.starts_at, &line.time_zone).into()),
            ("place", place(locale, line).into()),
        ];
        let words = match *has_seats {
            true => {
                let seat = locale.text("exchange-instead-seat");
                format!("{} {seat}", locale.text_with("exchange-instead", &args))
            }
            // All that is given up is the exchange that was begun.
            false => locale.text_with("exchange-instead-begun", &args),
        };
        Notice::new(Tone::Warning, words).with_link(to_basket())
    });
    let waiting = preview.waiting.as_ref().map(|waiting| {
        let href = |secret: &String| Route::Order(secret.clone()).path(language);
        let href = waiting.order_secret.as_ref().map(href);
        let link = href.map(|href| (href, locale.text("basket-to-order")));
        Notice::new(Tone::Warning, locale.text("exchange-waiting")).with_link(link)
    });
    let notices = [seats, other, waiting].into_iter().flatten();
    notices.map(|notice| notice_box(locale, notice)).collect::<Html>()
}

/// Stands before the dates: what is exchanged is worth so much, and the exchange costs so much.
fn costs(locale: &Locale, preview: &Preview) -> Html {
    let is_one = preview.beside.is_empty();
    let value = [("value", locale.money(preview.value).into())];
    // What somebody paid for a present isn't told to its recipient.
    let worth = match (preview.by, preview.has_fees) {
        (ExchangedBy::Buyer, _) if !is_one => locale.text_with("exchange-worth-several", &value),
        (ExchangedBy::Buyer, true) => locale.text_with("exchange-worth", &value),
        (ExchangedBy::Buyer, false) => locale.text_with("exchange-worth-plain", &value),
        (ExchangedBy::Recipient, _) => locale.text("exchange-worth-handed"),
    };
    let costs = said(preview, "exchange-fee", "exchange-fee-several");
    let fee = match preview.fee.minor {
        0 => locale.text(said(preview, "exchange-free", "exchange-free-several")),
        _ => locale.text_with(costs, &[("fee", locale.money(preview.fee).into())]),
    };
    view! {
        <ul class="order__steps">
            <li>{worth}</li>
            <li>{fee}</li>
            {next_costs(locale, preview)}
        </ul>
    }
}

/// The rest of the rules, folded below the dates.
fn what_happens(locale: &Arc<Locale>, preview: &Preview) -> Html {
    let is_one = preview.beside.is_empty();
    // What somebody else has paid for the ticket goes back to them.
    let is_others = preview.by == ExchangedBy::Recipient;
    let difference = match (preview.is_after_change, preview.is_free_of_price) {
        _ if preview.gives_back => {
            said(preview, "exchange-dearer-back", "exchange-dearer-back-several")
        }
        (false, false) if !is_one => "exchange-dearer-several",
        (false, true) if !is_one => "exchange-dearer-free-several",
        (true, false) if !is_one => "exchange-dearer-changed-several",
        (true, true) if !is_one => "exchange-dearer-changed-free-several",
        (false, false) => "exchange-dearer",
        (false, true) => "exchange-dearer-free",
        (true, false) if is_others => "exchange-dearer-changed-handed",
        (true, true) if is_others => "exchange-dearer-changed-handed-free",
        (true, false) => "exchange-dearer-changed",
        (true, true) => "exchange-dearer-changed-free",
    };
    let until = match preview.is_after_change {
        true => said(preview, "exchange-until-changed", "exchange-until-changed-several"),
        false => said(preview, "exchange-until", "exchange-until-several"),
    };
    let is_of_package = preview.line.item.is_some() && preview.by == ExchangedBy::Buyer;
    let is_dearer = is_of_package && !preview.is_free_of_price;
    let single = said(preview, "exchange-single-price", "exchange-single-price-several");
    let single = is_dearer.then(|| locale.text(single));
    view! {
        <details class="disclosure">
            <summary class="disclosure__chosen">{locale.text("exchange-rules")}</summary>
            <ul class="order__steps">
                <li>{locale.text(difference)}</li>
                {single.map(|words| view! { <li>{words}</li> })}
                <li>{locale.text(until)}</li>
                {after(locale, preview)}
                {extras(locale, preview)}
            </ul>
        </details>
    }
}

/// What was bought for the same performance stays for it.
fn extras(locale: &Arc<Locale>, preview: &Preview) -> Option<Html> {
    let line = &preview.line;
    let to_collect = |extra: &OrderExtra| {
        let left = extra.receipts.iter().filter(|receipt| receipt.used_at.is_none());
        counted(locale, &extra.name, left.count() as u32)
    };
    let names: Vec<String> = preview.extras.iter().map(to_collect).collect();
    (!names.is_empty()).then(|| {
        let args = [
            ("extras", list(&Words(locale.clone()), names).into()),
            ("when", when_long(locale, line.starts_at, &line.time_zone).into()),
        ];
        view! { <li>{locale.text_with("exchange-extras", &args)}</li> }
    })
}

/// What the exchange after this one costs, where that is dearer.
fn next_costs(locale: &Locale, preview: &Preview) -> Html {
    let after = &preview.after;
    let new = said(preview, "exchange-next-fee", "exchange-next-fee-several");
    let next = [(new, after.next_fee), ("exchange-next-fee-item", after.next_fee_of_item)];
    let next = next.into_iter().filter_map(|(id, fee)| {
        let fee = [("fee", locale.money(fee?).into())];
        Some(view! { <li>{locale.text_with(id, &fee)}</li> })
    });
    next.collect::<Html>()
}

/// What the new tickets can't do that these can.
fn after(locale: &Locale, preview: &Preview) -> Html {
    let after = &preview.after;
    let loses = said(preview, "exchange-loses-waiver", "exchange-loses-waiver-several");
    let waiver = after.loses_waiver.then(|| locale.text(loses));
    let share = said(preview, "exchange-resale-share", "exchange-resale-share-several");
    let resale = after.resale_ppm.map(|[own, new]| {
        let args = [("own", locale.percent(own).into()), ("new", locale.percent(new).into())];
        locale.text_with(share, &args)
    });
    let said = [waiver, resale].into_iter().flatten();
    said.map(|words| view! { <li>{words}</li> }).collect::<Html>()
}
