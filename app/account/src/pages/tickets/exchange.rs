//! What an exchange of a ticket means, and the dates that it can be exchanged for.

use crate::pages::{
    gift::leaves::leaves,
    sign_in::to_sign_in,
    tickets::step::{self, Step},
};
use axum::{
    extract::Path,
    http::{HeaderMap, Uri, header},
    response::Response,
};
use domain::{
    id::AdmissionId,
    money::Money,
    order::OrderExtra,
    tickets::exchange::{ExchangeRefusal, ExchangedBy},
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::exchange::Asker;
use shell::notice::notice_box;
use std::sync::Arc;
use subscribers::exchange::{self, After, Choice, Date, InBrowser, Later, Outcome, Preview};
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

pub async fn show(
    mut visit: Visit,
    headers: HeaderMap,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let route = Route::ExchangeTicket(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &route));
    }
    let asker = Asker::Holder(visit.actor().await?);
    let back = came_from(&headers, &[Route::OwnTicket(admission), Route::Account], &language);
    page(visit, route, asker, admission, back).await
}

/// The page that leads here and from which the reader came. None if they came from elsewhere.
fn came_from(headers: &HeaderMap, pages: &[Route], language: &str) -> Option<String> {
    let stood: Uri = headers.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
    pages.iter().map(|page| page.path(language)).find(|path| path == stood.path())
}

/// For anybody who has the page of the order open, after a change by the house.
pub async fn of_order(
    mut visit: Visit,
    Path((_, secret, admission)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let asker = Asker::OrderPage(visit.actor().await?, secret.clone());
    page(visit, Route::ExchangeChanged(secret, admission), asker, admission, None).await
}

/// For the person who has accepted the ticket. Nobody needs an account to receive one.
pub async fn of_recipient(
    mut visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission = exchange::handed_ticket(&visit.shop.house, &secret).await?;
    let admission = admission.ok_or(Stop::NotFound)?;
    let asker = Asker::Recipient(visit.actor().await?, secret.clone());
    page(visit, Route::ExchangeHanded(secret), asker, admission, None).await
}

/// `back` is where the ticket is kept. If it is None, that is the page of its order, or its own.
async fn page(
    visit: Visit,
    route: Route,
    asker: Asker,
    admission: AdmissionId,
    back: Option<String>,
) -> Result<Response, Stop> {
    let language = visit.language().to_owned();
    let house = &visit.shop.house;
    let preview = match exchange::preview(house, &asker, admission, &language).await.answered()? {
        Ok(preview) => preview,
        Err(why) => return refused(visit, asker, why).await,
    };
    let action = route.path(&language);
    let back = back.unwrap_or_else(|| match (&preview.order_secret, &route) {
        (Some(order), _) => Route::Order(order.clone()).path(&language),
        (None, Route::ExchangeHanded(secret)) => Route::Transfer(secret.clone()).path(&language),
        (None, _) => Route::Account.path(&language),
    });
    // Prices below are those of its type, where it is sold.
    let price_type = Some(preview.line.price_type.clone()).filter(|words| !words.is_empty());
    let price_type = price_type.map(|words| view! { <br/><span>{words}</span> });
    let about = step::about(&visit.locale, &preview.line);
    let step = Step {
        title: visit.locale.text("exchange-title"),
        about: Some(view! { {about} {price_type} }),
        is_wrong: false,
        route,
    };
    let page = step.page(visit, move |locale| {
        view! {
            {beside(locale, &preview)}
            {leaves(locale, preview.present_for.as_ref())}
            {what_happens(locale, &preview)}
            {dates(locale, &preview, &action, back)}
        }
    });
    Ok(page.await)
}

/// Leads back to where they came from, and says the reason.
pub async fn refused(visit: Visit, asker: Asker, why: ExchangeRefusal) -> Result<Response, Stop> {
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
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&back))
}

/// What the basket would lose, and that this ticket is being exchanged already.
fn beside(locale: &Arc<Locale>, preview: &Preview) -> Html {
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

fn what_happens(locale: &Arc<Locale>, preview: &Preview) -> Html {
    let value = [("value", locale.money(preview.value).into())];
    // What somebody paid for a present isn't told to its recipient.
    let worth = match (preview.by, preview.has_fees) {
        (ExchangedBy::Buyer, true) => locale.text_with("exchange-worth", &value),
        (ExchangedBy::Buyer, false) => locale.text_with("exchange-worth-plain", &value),
        (ExchangedBy::Recipient, _) => locale.text("exchange-worth-handed"),
    };
    let fee = match preview.fee.minor {
        0 => locale.text("exchange-free"),
        _ => locale.text_with("exchange-fee", &[("fee", locale.money(preview.fee).into())]),
    };
    // What somebody else has paid for the ticket goes back to them.
    let is_others = preview.by == ExchangedBy::Recipient;
    let difference = match (preview.is_after_change, preview.is_free_of_price) {
        (false, false) => "exchange-dearer",
        (false, true) => "exchange-dearer-free",
        (true, false) if is_others => "exchange-dearer-changed-handed",
        (true, true) if is_others => "exchange-dearer-changed-handed-free",
        (true, false) => "exchange-dearer-changed",
        (true, true) => "exchange-dearer-changed-free",
    };
    let until = match preview.is_after_change {
        true => "exchange-until-changed",
        false => "exchange-until",
    };
    let is_of_package = preview.line.item.is_some() && preview.by == ExchangedBy::Buyer;
    let is_dearer = is_of_package && !preview.is_free_of_price;
    let single = is_dearer.then(|| locale.text("exchange-single-price"));
    view! {
        <ul class="order__steps">
            <li>{worth}</li>
            <li>{fee}</li>
            <li>{locale.text(difference)}</li>
            {single.map(|words| view! { <li>{words}</li> })}
            <li>{locale.text(until)}</li>
            {after(locale, &preview.after)}
            {extras(locale, preview)}
        </ul>
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

/// What the new ticket can't do that this one can, and what its own exchange costs.
fn after(locale: &Locale, after: &After) -> Html {
    let fee = after
        .next_fee
        .map(|fee| locale.text_with("exchange-next-fee", &[("fee", locale.money(fee).into())]));
    let waiver = after.loses_waiver.then(|| locale.text("exchange-loses-waiver"));
    let resale = after.resale_ppm.map(|[own, new]| {
        let args = [("own", locale.percent(own).into()), ("new", locale.percent(new).into())];
        locale.text_with("exchange-resale-share", &args)
    });
    let said = [fee, waiver, resale].into_iter().flatten();
    said.map(|words| view! { <li>{words}</li> }).collect::<Html>()
}

/// `In your price zone: 95.20 € · Exchange fee: 5.00 € · You pay 18.30 €`. A recipient, who didn't
/// pay for the ticket, is told no price, since that would tell what somebody else has paid. For
/// the same reason they aren't told what isn't refunded.
fn costs(locale: &Locale, choice: Choice, fee: Money, seats: Seats) -> Html {
    let (priced, unpriced) = match seats {
        Seats::Alike => ("exchange-date-alike", "exchange-date-alike-handed"),
        Seats::Cheapest => ("exchange-date-cheapest", "exchange-date-cheapest-handed"),
    };
    let seats = match choice.price {
        Some(price) => locale.text_with(priced, &[("price", locale.money(price).into())]),
        None => locale.text(unpriced),
    };
    let of =
        |id: &str, amount: Money| locale.text_with(id, &[("amount", locale.money(amount).into())]);
    let is_told = choice.price.is_some() && fee.minor > 0;
    let fee = is_told.then(|| {
        let name = locale.text("exchange-fee-line");
        let args = [("name", name.into()), ("amount", locale.money(fee).into())];
        format!(" · {}", locale.text_with("mail-sum", &args))
    });
    let outcome = match choice.outcome {
        Outcome::Pays(amount) => of("exchange-date-pays", amount),
        Outcome::Even => locale.text("exchange-date-even"),
        Outcome::Loses(amount) => of("exchange-date-loses", amount),
        Outcome::Credits(amount) => of("exchange-date-credits", amount),
    };
    view! { <span class="exchange__date">{seats} {fee} "\u{a0}· " {outcome}</span> }
}

/// Which seats of a date something is said of.
#[derive(Clone, Copy)]
enum Seats {
    /// Of the ticket's own price zone.
    Alike,
    Cheapest,
}

fn dates(locale: &Arc<Locale>, preview: &Preview, action: &str, back: String) -> Html {
    let shows_title = preview.dates.iter().any(|date| date.title != preview.line.title);
    let date = |date: &Date| {
        let when = when_long(locale, date.starts_at, &date.time_zone);
        let title = shows_title.then(|| format!("{}, ", date.title));
        let is_own = date.starts_at == preview.line.starts_at && date.title == preview.line.title;
        let own = match (is_own, date.is_others, date.has_ticket) {
            (true, ..) => Some("exchange-same-date"),
            (false, true, _) => Some("exchange-with-other"),
            (false, false, true) => Some("exchange-has-ticket"),
            (false, false, false) => None,
        };
        let own = own.map(|id| format!("\u{a0}· {}", locale.text(id)));
        view! {
            <li>
                <button
                    class="button button--quiet button--wide"
                    type="submit"
                    name="performance"
                    value=date.slug.clone()
                >
                    {title}
                    {when}
                    {own}
                    <span class="exchange__date">{date.hall.clone()}</span>
                    {date.alike.map(|seat| costs(locale, seat, preview.fee, Seats::Alike))}
                    {date.cheapest.map(|seat| costs(locale, seat, preview.fee, Seats::Cheapest))}
                </button>
            </li>
        }
    };
    let list = preview.dates.iter().map(date).collect::<Html>();
    // Who presses a date has read which other ticket they leave for it.
    let instead_of = preview.in_browser.other.as_ref().map(|other| {
        view! { <input type="hidden" name="instead_of" value=other.admission.to_string()/> }
    });
    let form = match preview.dates.is_empty() {
        true => view! { <p>{locale.text("exchange-none")}</p> },
        false => view! {
            <form method="post" action=action.to_owned()>
                {instead_of}
                <ul class="flow">{list}</ul>
            </form>
        },
    };
    let keep = match preview.line.is_cancelled {
        true => "gift-order",
        false => "exchange-keep",
    };
    view! {
        <section class="flow" aria-labelledby="dates">
            <h2 class="production__section-title" id="dates">{locale.text("exchange-dates")}</h2>
            {form}
            {later(locale, preview)}
            <p>
                <a class="button button--quiet" href=back>{locale.text(keep)}</a>
            </p>
        </section>
    }
}

/// What isn't on sale yet, and from when it is. The performance's page reminds of that by mail.
fn later(locale: &Arc<Locale>, preview: &Preview) -> Option<Html> {
    let date = |date: &Later| {
        let when = |at| when_long(locale, at, &date.time_zone);
        let opens = [("when", when(date.opens).into())];
        let href = Route::Performance(date.slug.clone()).path(locale.language());
        view! {
            <li>
                <a href=href>{date.title.clone()} ", " {when(date.starts_at)}</a>
                <br/>
                {date.hall.clone()}
                "\u{a0}· "
                {locale.text_with("performance-not-yet", &opens)}
            </li>
        }
    };
    (!preview.later.is_empty()).then(|| {
        view! {
            <p>{locale.text("exchange-later")}</p>
            <ul class="flow">{preview.later.iter().map(date).collect::<Html>()}</ul>
        }
    })
}
