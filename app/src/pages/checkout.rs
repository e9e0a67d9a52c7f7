//! Checkout: who gets the tickets, what they cost with all fees, and the button that obliges
//! to pay.

pub mod ended;
mod filled;
mod form;
mod names;
mod news;
mod parties;
mod pays;
mod present;
mod repeated;
mod summary;
pub mod to_bank;
pub mod typed;
mod wrong;

use crate::pages::{
    basket::{
        sum_extras,
        vouchers::{TypedVoucher, Usable},
    },
    checkout::{
        filled::Filled,
        form::form,
        news::News,
        pays::{basket_and_ways, no_way, wished},
        summary::summary,
    },
};
use axum::{http::StatusCode, response::Response};
use domain::{
    id::BasketLineId,
    order::{PlaceRefusal, PlaceRequest, WayToPay},
    payments::method::PaymentMethod,
    people::{consent::Purpose, customer_field::Asking},
    sales::{
        basket::{BasketLine, BasketView},
        extra::ExtraKind,
        voucher::Voucher,
    },
    tickets::{exchange::ExchangedBy, renewal::RenewalPayment},
};
use house::locales::Locale;
use markup::view;
use people::customer_fields::{self, AskedInput};
use season::sellers::{BasketParties, basket_parties};
use shell::{Head, Page, render};
use subscribers::own_data::consents;
use ui::{
    error::Stop,
    frame::{
        countdown::{Keeping, countdown},
        look::Worn,
    },
    route::Route,
    session::{Notice, Tone, Visit},
};

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    let key = money::checkout::new_idempotency_key(&visit.shop.house);
    let mut request = PlaceRequest {
        idempotency_key: key,
        language: visit.language().to_owned(),
        // Used, unless they don't want that.
        credit_shown_minor: Some(0),
        ..PlaceRequest::default()
    };
    if let Some(who) = visit.signed_in().cloned() {
        request.given_name = who.given_name;
        request.family_name = who.family_name;
        request.email = who.email;
    } else if let Some(typed) = typed::kept(&visit) {
        [request.given_name, request.family_name, request.email] = typed;
    } else if let Some(session) = visit.exchanging()
        && let Some(Ok(former)) = money::exchange::wished(&visit.shop.house, session).await?
        && former.change.is_some()
    {
        // Whoever came from the page of that order knows these already.
        request.given_name = former.order.given_name;
        request.family_name = former.order.family_name;
        request.email = former.order.email;
    }
    show_with(visit, Asked { request, ..Asked::default() }).await
}

/// What was typed, and what became of it.
#[derive(Default)]
pub struct Asked {
    pub request: PlaceRequest,
    pub refusal: Option<PlaceRefusal>,
    /// The basket's lines that the form showed.
    pub lines: Vec<BasketLineId>,
    /// Said at the top.
    pub notice: Option<Notice>,
    /// What the typed address was probably meant to be.
    pub email_meant: Option<String>,
    /// News by mail.
    pub wants_news: bool,
    /// The code of a gift voucher.
    pub voucher: TypedVoucher,
}

/// Again after a refusal, with all that was typed.
pub async fn show_with(mut visit: Visit, asked: Asked) -> Result<Response, Stop> {
    let Asked { request, refusal, lines, notice: said, email_meant, wants_news, voucher } = asked;
    let locale = visit.locale.clone();
    let (basket, ways, vouchers) = basket_and_ways(&mut visit).await?;
    let no_way = no_way(&mut visit, basket.as_ref(), &ways).await?;
    let (credit, is_credit_unconfirmed) = credit(&mut visit, &ways).await?;
    let vouchers = Usable { typed: voucher, ..usable(&visit, &vouchers) };
    let exchanged = wished(&visit, &ways).await?;
    let news = news(&mut visit, wants_news).await?;
    let asked = asked_of_buyer(&mut visit).await?;
    let can_keep_card = can_keep_card(&visit, basket.as_ref(), &ways).await?;
    let ended = ended(&visit, said.is_some(), lines, basket.as_ref()).await?;
    let is_there = |basket: &BasketView| !basket.is_empty() || !ended.is_empty();
    let Some(mut basket) = basket.filter(is_there) else {
        return nothing_to_buy(visit, refusal, said).await;
    };
    typed::keep(&mut visit, &request, &basket.state);
    let is_over = !ended.is_empty();
    basket.lines.extend(ended);
    let state = basket.state.clone();
    let worn = Worn::of_all(&visit.shop, basket.lines.iter().map(|line| line.performance));
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let is_wrong = email_meant.is_some() || vouchers.typed.refused.is_some();
    let usual = if is_wrong { wrong } else { StatusCode::OK };
    let status = refusal.as_ref().map_or(usual, ui::refusal::place_status);
    let notice = refused(&locale, refusal.as_ref(), &basket, is_over).or(said).or(no_way);
    let head = head(&locale, &basket);
    let title = head.title.clone();
    let (now, keeping) = (visit.shop.house.now(), Keeping::of(&visit.shop));
    let parties = parties(&visit, &basket).await?;
    let (languages, is_guest) = (languages(&visit), visit.signed_in().is_none());
    let is_handed = exchanged.as_ref().is_some_and(|it| it.by == ExchangedBy::Recipient);
    let main = move || {
        let bought = summary(&locale, &basket, is_handed);
        let filled = Filled {
            request,
            refusal,
            email_meant,
            now,
            languages,
            is_guest,
            extras: sum_extras(&basket.extras),
            sellers: basket.sellers.clone(),
            parties,
            fee_names: basket.fee_names.clone(),
            credit,
            is_credit_unconfirmed,
            vouchers,
            can_keep_card,
            news,
            has_vouchers: has_vouchers(&basket),
            asked,
            exchanged,
            ways: if basket.invoices.is_empty() { ways } else { Vec::new() },
            invoices: basket.invoices.clone(),
            lines: ended::Lines::of(&basket.lines, is_over),
        };
        view! {
            <header class="page__head">
                <h1>{title}</h1>
            </header>
            <div class="checkout__time">
                {countdown(&locale, &basket.state, "checkout", None, &keeping)}
            </div>
            {form(&locale, filled, &basket.quote, bought)}
        }
    };
    let page = Page::new(Route::Checkout, head, "page", main).with_status(status).with_look(worn);
    Ok(render(visit, page.with_basket(Some(state)).with_notice(notice)).await)
}

/// `is_said`: what became of the seats is said already; those that were lost are not offered again.
async fn ended(
    visit: &Visit,
    is_said: bool,
    lines: Vec<BasketLineId>,
    basket: Option<&BasketView>,
) -> Result<Vec<BasketLine>, Stop> {
    match is_said {
        true => Ok(Vec::new()),
        false => ended::ended(visit, lines, basket).await,
    }
}

fn head(locale: &Locale, basket: &BasketView) -> Head {
    let title = match basket.invoices.is_empty() {
        true => "checkout-title",
        false => "invoice-checkout-title",
    };
    let description = locale.text("checkout-description");
    Head { title: locale.text(title), description, ..Head::default() }
}

fn has_vouchers(basket: &BasketView) -> bool {
    basket.extras.iter().any(|it| it.card.kind == ExtraKind::Voucher)
}

/// Who sells and organises what is in it.
async fn parties(visit: &Visit, basket: &BasketView) -> Result<BasketParties, Stop> {
    let catalogue = season::catalogue::catalogue(&visit.shop.house).await?;
    Ok(basket_parties(&catalogue, basket))
}

/// Whoever has said yes is not asked again. A guest may have to confirm it by a mail.
async fn news(visit: &mut Visit, wants: bool) -> Result<Option<News>, Stop> {
    if visit.signed_in().is_none() {
        let is_confirmed = consents::is_confirmed_by_mail(&visit.shop.house).await?;
        return Ok(Some(News { wants, is_confirmed }));
    }
    let actor = visit.actor().await?;
    let is_asked = consents::is_asked(&visit.shop.house, &actor, Purpose::Newsletter).await?;
    Ok(is_asked.then_some(News { wants, is_confirmed: false }))
}

/// What the house asks about the buyer, on this device.
async fn asked_of_buyer(visit: &mut Visit) -> Result<Vec<AskedInput>, Stop> {
    if visit.session.is_none() {
        return Ok(Vec::new());
    }
    let actor = visit.actor().await?;
    let form = customer_fields::Form {
        asking: Asking::Checkout,
        device: visit.device,
        language: visit.language(),
    };
    Ok(customer_fields::asked(&visit.shop.house, &actor, &form).await?)
}

/// What is bought goes on in the next season, and a card may pay that.
async fn can_keep_card(
    visit: &Visit,
    basket: Option<&BasketView>,
    ways: &[WayToPay],
) -> Result<bool, Stop> {
    if ways.iter().all(|way| way.payment_method != PaymentMethod::Card) {
        return Ok(false);
    }
    let catalogue = season::catalogue::catalogue(&visit.shop.house).await?;
    let mut items = basket.iter().flat_map(|it| &it.lines).filter_map(|line| line.item.as_ref());
    Ok(items.any(|item| {
        let rule = catalogue.rules.renewal(&item.offer);
        rule.is_some_and(|rule| rule.pay.contains(&RenewalPayment::Card))
    }))
}

/// What the buyer has of it, where it can pay anything; and whether it waits after a restore.
async fn credit(visit: &mut Visit, ways: &[WayToPay]) -> Result<(Option<i64>, bool), Stop> {
    if visit.signed_in().is_none() {
        return Ok((None, false));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    if ways.iter().all(|way| way.credit_minor == 0) {
        return Ok((None, money::checkout::is_credit_unconfirmed(house, &actor).await?));
    }
    Ok((Some(money::checkout::credit_minor(house, &actor).await?), false))
}

fn usable(visit: &Visit, vouchers: &[Voucher]) -> Usable {
    let house = &visit.shop.house;
    Usable::of(&visit.locale, vouchers, house.now(), season::catalogue::currency(house))
}

/// Why nothing was ordered. When the time ran out, the form itself says so beside the way on.
fn refused(
    locale: &Locale,
    refusal: Option<&PlaceRefusal>,
    basket: &BasketView,
    is_over: bool,
) -> Option<Notice> {
    let refusal = refusal.filter(|refusal| {
        !is_over || !matches!(refusal, PlaceRefusal::HoldsEnded | PlaceRefusal::BasketEmpty)
    });
    let refusal = refusal?;
    let mut words = ui::refusal::place(locale, refusal, basket.quote.currency)?;
    if ui::refusal::is_of_basket(refusal) {
        words = format!("{words} {}", locale.text("order-failed-nothing"));
    }
    Some(Notice::new(Tone::Error, words))
}

/// Each language's code and its own name.
fn languages(visit: &Visit) -> Vec<(String, String)> {
    let locales = visit.shop.house.locales();
    let name = |code: &str| Some((code.to_owned(), locales.get(code)?.text("language-name")));
    locales.languages().into_iter().filter_map(name).collect()
}

/// The basket says what was lost; there is nothing to pay for here.
async fn nothing_to_buy(
    visit: Visit,
    refusal: Option<PlaceRefusal>,
    said: Option<Notice>,
) -> Result<Response, Stop> {
    if let Some(said) = said {
        visit.leave_notice(&said).await?;
    } else if let Some(refusal) = refusal {
        let words = ui::refusal::place(
            &visit.locale,
            &refusal,
            season::catalogue::currency(&visit.shop.house),
        );
        if let Some(words) = words {
            visit.leave_notice(&Notice::new(Tone::Error, words)).await?;
        }
    }
    Ok(visit.redirect(&Route::Basket))
}
