//! A ticket is handed on: what its holder is asked before, and the page of the person who gets it.

use crate::pages::{
    sign_in::to_sign_in,
    tickets::{
        step::{self, Step},
        together::{self, Asker, Deed, Other},
    },
};
use axum::{extract::Path, http::HeaderMap, response::Response};
use domain::{id::AdmissionId, order::OrderLineView, tickets::transfer::TransferRefusal};
use house::{Answered, Symbology, locales::Locale};
use markup::{Html, view};
use std::sync::Arc;
use subscribers::transfers::{self, Handed, HandedState, Preview, together::SeatShown};
use ui::{
    error::Stop,
    field::Choice,
    locale::when_long,
    refusal,
    route::{Route, Target},
    session::Visit,
    ticket::{
        handed_ticket, several,
        wallet::{WalletTargets, wallet_links},
    },
};

/// The name of the boxes for tickets of the same mail.
pub const BESIDE: &str = "beside";

pub async fn ask(
    visit: Visit,
    headers: HeaderMap,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let back = step::came_from(&headers, admission, visit.language());
    form(visit, admission, Typed { back, ..Typed::default() }).await
}

/// What the form brought, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    pub email: String,
    pub ticked: Vec<SeatShown>,
    pub wrong: Option<String>,
    /// Leads to where the reader came from. None: to the page of the order.
    pub back: Option<String>,
}

pub async fn form(
    mut visit: Visit,
    admission: AdmissionId,
    typed: Typed,
) -> Result<Response, Stop> {
    let route = Route::TransferTicket(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &route));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let preview = match transfers::preview(house, &actor, admission, &language).await.answered()? {
        Ok(preview) => preview,
        Err(why) => return step::refused(visit, why, words).await,
    };
    let asker = Asker { house, actor: &actor, language: &language };
    let others = together::others(&asker, admission, Deed::HandOn).await?;
    let step = Step {
        title: visit.locale.text("transfer-title"),
        about: Some(step::about(&visit.locale, &preview.line)),
        is_wrong: typed.wrong.is_some(),
        route,
    };
    let page = step.page(visit, move |locale| {
        view! {
            {preview.present_for.as_deref().map(|name| of_present(locale, name))}
            <p>{locale.text("transfer-lede")}</p>
            <ul class="order__steps">
                <li>{locale.text("transfer-until")}</li>
                <li>{locale.text("transfer-after")}</li>
                <li>{locale.text("transfer-money")}</li>
            </ul>
            {fields(locale, preview, admission, typed, &others)}
        }
    });
    Ok(page.await)
}

/// Why the ticket isn't handed on. No date is named.
pub fn words(locale: &Locale, why: TransferRefusal, _time_zone: &str) -> String {
    refusal::transfer(locale, why)
}

/// The ticket would leave the gift.
fn of_present(locale: &Locale, name: &str) -> Html {
    let words = locale.text_with("transfer-from-gift", &[("name", name.into())]);
    view! { <div class="notice notice--warning"><p>{words}</p></div> }
}

fn fields(
    locale: &Arc<Locale>,
    preview: Preview,
    admission: AdmissionId,
    typed: Typed,
    others: &[Other],
) -> Html {
    let Typed { email, ticked, wrong, back } = typed;
    let action = Route::TransferTicket(admission).path(locale.language());
    let order = || Route::Order(preview.order_secret).path(locale.language());
    let back = back.unwrap_or_else(order);
    view! {
        <form method="post" action=action class="flow">
            {step::address(locale, email, wrong)}
            {together::boxes(locale, others, &ticked)}
            {step::ways(locale, locale.text("transfer-send"), back, "transfer-keep")}
        </form>
    }
}

/// The page that the link in the mail opens: the ticket is accepted here, and shown from then on.
pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let handed = transfers::handed(house, &secret, visit.language()).await?;
    let handed = handed.ok_or(Stop::NotFound)?;
    let symbology = house.settings().symbology;
    let step = Step {
        title: visit.locale.text("transfer-page-title"),
        about: handed.line.as_ref().map(|line| step::about(&visit.locale, line)),
        is_wrong: false,
        route: Route::Transfer(secret.clone()),
    };
    Ok(step.page(visit, move |locale| body(locale, &handed, &secret, symbology)).await)
}

fn body(locale: &Arc<Locale>, handed: &Handed, secret: &str, symbology: Symbology) -> Html {
    let from = [("from", handed.from.as_str().into())];
    let said = |id: &str| {
        let words = locale.text_with(id, &from);
        view! {
            <div class="notice" role="status">
                <p>{words}</p>
            </div>
        }
    };
    let line = handed.line.clone();
    let ticket = line.as_ref().and_then(|line| line.ticket.clone());
    match (handed.state, line, ticket) {
        (HandedState::Open, ..) => open(locale, handed, secret),
        (HandedState::Accepted, Some(line), Some(ticket)) if !line.is_cancelled => {
            let pdf = Target::TransferPdf(secret.to_owned()).path(locale.language());
            let targets = WalletTargets {
                apple: Target::TransferApplePass(secret.to_owned()),
                google: Some(Target::TransferGooglePass(secret.to_owned())),
            };
            let media = ticket.media;
            let pdf = media.paper.then(|| {
                let words = locale.text("transfer-page-pdf");
                view! { <a class="button" href=pdf download>{words}</a> }
            });
            let calendar = Target::TransferCalendar(secret.to_owned()).path(locale.language());
            let wallets = media.wallet.then(|| wallet_links(locale, targets, ""));
            let href = Route::ExchangeHanded(secret.to_owned()).path(locale.language());
            let exchange = handed.is_exchangeable.then(|| {
                let words = locale.text("exchange-link");
                view! { <a class="button button--quiet" href=href>{words}</a> }
            });
            view! {
                {moved(locale, handed, &line)}
                <p>{locale.text("transfer-page-yours")}</p>
                <ul class="order__tickets">
                    {handed_ticket(locale, &line, ticket, symbology)}
                </ul>
                <div class="order__actions">
                    {pdf}
                    <a class="button button--quiet" href=calendar download>
                        {locale.text("order-calendar")}
                    </a>
                    {exchange}
                    {wallets}
                </div>
                <p class="small soft">
                    {locale.text_with("transfer-page-once", &[("count", 1_u32.into())])}
                </p>
            }
        }
        (HandedState::Accepted | HandedState::NotNow(_), Some(line), _) if line.is_cancelled => {
            cancelled(locale, &line, &handed.from)
        }
        (HandedState::Accepted, ..) => said("transfer-page-gone"),
        (HandedState::Exchanged, ..) => said("transfer-page-exchanged"),
        (HandedState::ExchangedAndGone, ..) => said("exchange-gone"),
        (HandedState::TakenBack, ..) => said("transfer-page-taken-back"),
        (HandedState::Declined, ..) => said("transfer-page-declined"),
        (HandedState::NotNow(_), ..) => said("transfer-page-gone"),
    }
}

/// Its performance has another date than before. It says what the holder or the buyer can do.
fn moved(locale: &Locale, handed: &Handed, line: &OrderLineView) -> Option<Html> {
    let before = when_long(locale, handed.moved_from?, &line.time_zone);
    let args = [("before", before.into()), ("from", handed.from.as_str().into())];
    let id = match handed.is_exchangeable {
        true => "transfer-page-moved-exchange",
        false => "transfer-page-moved",
    };
    Some(view! { <div class="notice"><p>{locale.text_with(id, &args)}</p></div> })
}

/// It can be accepted, with others of the same mail, or declined. No link of the others is told,
/// since somebody who was shown this one alone would have their codes.
fn open(locale: &Arc<Locale>, handed: &Handed, secret: &str) -> Html {
    let language = locale.language();
    let args = [("from", handed.from.as_str().into())];
    let boxes = handed.beside.iter().enumerate().map(|(at, other)| {
        let (id, value) = (format!("beside-{at}"), other.line.line.to_string());
        let words = several::words(locale, &other.line);
        Choice { name: BESIDE, id, value, is_chosen: true, words }.checkbox()
    });
    let beside = (!handed.beside.is_empty()).then(|| {
        view! {
            <fieldset class="flow">
                <legend>{locale.text("transfer-page-beside")}</legend>
                {boxes.collect::<Html>()}
            </fieldset>
        }
    });
    view! {
        <p>{locale.text_with("transfer-page-open", &args)}</p>
        <form
            class="flow"
            method="post"
            action=Route::Transfer(secret.to_owned()).path(language)
        >
            {beside}
            <button class="button" type="submit">{locale.text("transfer-page-accept")}</button>
        </form>
        <form method="post" action=Target::DeclineTransfer(secret.to_owned()).path(language)>
            <button class="button button--plain" type="submit">
                {locale.text("transfer-page-decline")}
            </button>
        </form>
    }
}

/// What became of a ticket whose performance was cancelled, and of the money.
pub fn cancelled(locale: &Arc<Locale>, line: &OrderLineView, from: &str) -> Html {
    let when = when_long(locale, line.starts_at, &line.time_zone);
    let performance = format!("{}, {when}", line.title);
    let args = [("performance", performance.into()), ("from", from.into())];
    let words = locale.text_with("transfer-page-off", &args);
    view! { <div class="notice" role="status"><p>{words}</p></div> }
}
