//! Orders: one box to find them, and one order's timeline. What may be done with an order has its
//! forms here, above the timeline.

mod bought;
mod code_form;
pub(crate) mod corrected;
pub(crate) mod debt;
mod found;
pub mod invoices;
pub(crate) mod kept;
pub(crate) mod owed;
pub(crate) mod paid_later;
pub mod refund;
mod refund_check;
mod refund_form;
mod search;

pub(crate) use refund_form::choices;

use code_form::CodeForm;
use corrected::{May, WrongCorrection};
use search::Filters;

use crate::{
    counter::{
        address::{self, WrongAddress},
        proof::{self, WrongProof},
    },
    desk::way_to_open,
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
        table::{Table, cell},
        words::when,
    },
};
use axum::{
    Form,
    extract::{Path, Query, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{id::OrderId, people::actor::Action};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::timeline::{Bought, OrderTimeline, Step, StepWords, TimelineRefused};
use people::customers::file_views::order_opened;
use season::catalogue::Catalogue;
use selling::tickets::{self, Addressed, proof::ProofRefusal};
use serde::Deserialize;
use ui::error::Stop;
use ui::route::staff::StaffRoute;

/// The page's one box.
#[derive(Debug, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
}

/// The box, with what the filters of the address find.
pub async fn ask(context: StaffContext, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::ReadTimeline)?;
    match (search::may(&context), filters.is_any()) {
        (true, true) => search::answer(context, filters, "").await,
        (true, false) => Ok(search::ask(&context)),
        (false, _) => Ok(page(&context, "", None)),
    }
}

/// On to the order, or to those that were found. What was typed stands in no address, where logs
/// and a browser's history would keep it.
pub async fn find(
    context: StaffContext,
    Query(filters): Query<Filters>,
    Form(typed): Form<Typed>,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::ReadTimeline)?;
    let is_identity = typed.code.trim().parse::<OrderId>().is_ok();
    if search::may(&context) && !is_identity {
        return search::answer(context, filters, typed.code.trim()).await;
    }
    if typed.code.trim().is_empty() {
        return Ok(page(&context, "", None));
    }
    let (house, actor) = (&context.shop.house, context.actor());
    match money::timeline::timeline(house, &actor, &typed.code).await.answered()? {
        Ok(timeline) => Ok(search::to_order(&context, &timeline.code)),
        Err(TimelineRefused::Unknown) => Ok(unknown(&context, &typed.code)),
    }
}

pub async fn show(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response, Stop> {
    order(context, &code, None).await
}

/// A proof was seen: its tickets admit.
pub async fn accept_proof(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let actor = context.actor();
    let wrong = match selling::tickets::proof::accept_proof(&context.shop.house, &actor, &code)
        .await
        .answered()?
    {
        Ok(0) => Some(WrongProof::None),
        Ok(_) => {
            let order = StaffRoute::Order(code).path(context.language());
            return Ok(Redirect::to(&format!("{order}?done=proof")).into_response());
        }
        Err(ProofRefusal::UnknownOrder) => None,
        Err(ProofRefusal::NotPaid) => Some(WrongProof::NotPaid),
    };
    order(context, &code, wrong.map(Wrong::Proof)).await
}

#[derive(Deserialize)]
pub struct AddressForm {
    #[serde(default)]
    email: String,
}

/// Somebody has shown that the order is theirs, and says where its mails go.
pub async fn correct_address(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    form: Result<Form<AddressForm>, FormRejection>,
) -> Result<Response, Stop> {
    let typed = form.map(|Form(form)| form.email).unwrap_or_default();
    let (actor, of) = (context.actor(), Addressed::Code(code.clone()));
    let done = tickets::correct_address(&context.shop.house, &actor, &of, &typed).await;
    let wrong = match done.answered()? {
        Ok(_) => {
            let order = StaffRoute::Order(code).path(context.language());
            return Ok(Redirect::to(&format!("{order}?done=address")).into_response());
        }
        Err(why) => WrongAddress(typed, why),
    };
    order(context, &code, Some(Wrong::Address(wrong))).await
}

/// Why a form of the order's page did nothing.
pub(super) enum Wrong {
    Debt(debt::Wrong),
    Owed(owed::Wrong),
    PaidLater(paid_later::Wrong),
    /// None of its seats is kept any more.
    Kept,
    Proof(WrongProof),
    Address(WrongAddress),
    Corrected(WrongCorrection),
}

/// The same by the form's section.
#[derive(Default)]
struct Wrongs {
    debt: Option<debt::Wrong>,
    owed: Option<owed::Wrong>,
    later: Option<paid_later::Wrong>,
    is_kept: bool,
    proof: Option<WrongProof>,
    address: Option<WrongAddress>,
    corrected: Option<WrongCorrection>,
}

impl Wrongs {
    /// Cash was refused, and the reader may open a till.
    fn way_to_open(&self, context: &StaffContext) -> Option<Html> {
        let is_refused = self.debt.as_ref().is_some_and(debt::Wrong::is_of_till)
            || self.owed.as_ref().is_some_and(owed::Wrong::is_of_till)
            || self.later.as_ref().is_some_and(paid_later::Wrong::is_of_till);
        let opens = is_refused && context.session.may(Action::Sell);
        opens.then(|| way_to_open(&context.locale))
    }
}

impl From<Option<Wrong>> for Wrongs {
    fn from(wrong: Option<Wrong>) -> Self {
        match wrong {
            None => Self::default(),
            Some(Wrong::Debt(wrong)) => Self { debt: Some(wrong), ..Self::default() },
            Some(Wrong::Owed(wrong)) => Self { owed: Some(wrong), ..Self::default() },
            Some(Wrong::PaidLater(wrong)) => Self { later: Some(wrong), ..Self::default() },
            Some(Wrong::Kept) => Self { is_kept: true, ..Self::default() },
            Some(Wrong::Proof(wrong)) => Self { proof: Some(wrong), ..Self::default() },
            Some(Wrong::Address(wrong)) => Self { address: Some(wrong), ..Self::default() },
            Some(Wrong::Corrected(wrong)) => Self { corrected: Some(wrong), ..Self::default() },
        }
    }
}

pub(super) async fn order(
    context: StaffContext,
    code: &str,
    wrong: Option<Wrong>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let timeline = match money::timeline::timeline(house, &actor, code).await.answered()? {
        Ok(timeline) => timeline,
        Err(TimelineRefused::Unknown) => return Ok(unknown(&context, code)),
    };
    order_opened(house, &actor, timeline.order).await?;
    let bought = money::timeline::bought(house, &actor, &timeline, context.language()).await?;
    let time_zone = people::staff::time_zone(house).await?;
    let locale = context.locale.clone();
    let title = locale.text_with("staff-order-title", &[("code", timeline.code.as_str().into())]);
    let heading = title.clone();
    let route = StaffRoute::Order(timeline.code.clone());
    let notice = done(&locale, context.query.as_deref());
    let papers = money::invoices::staff_invoices(house, &actor, &timeline.code).await?;
    let debt = money::payments::debt_to_pay(house, &actor, timeline.order).await?;
    let kept = money::cancellation::kept_seats(house, &actor, timeline.order).await?;
    let owed = money::payments::owed_by(house, &actor, timeline.order).await?;
    let later = money::receivables::owed_of_order(house, &actor, timeline.order).await?;
    let is_later = later.iter().any(|line| line.by != "returned");
    let (is_wrong, wrongs) = (wrong.is_some(), Wrongs::from(wrong));
    let no_till = wrongs.way_to_open(&context);
    let waiting = selling::tickets::proof::waiting(house, &actor, timeline.order).await?;
    let mail = tickets::correctable(house, &actor, timeline.order).await?;
    let mail = mail.filter(|_| timeline.paid_at.is_some() && timeline.ended_at.is_none());
    let invoice = money::invoices::can_make_full(house, &actor, timeline.order).await?;
    let may = May { name: mail.is_some(), invoice };
    let can_take_back = context.session.may(Action::RefundOrder)
        && timeline.paid_at.is_some()
        && timeline.ended_at.is_none()
        && money::cancellation::is_any_left(house, timeline.order).await?;
    let can_print = bought::can_print(&context, &timeline, &bought);
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                {facts(&locale, &timeline, &bought, &time_zone, is_later)}
                {can_print.then(|| bought::print(&locale, &timeline.code))}
                {can_take_back.then(|| take_back(&locale, &timeline.code))}
                {can_print.then(|| bought::exchange(&locale, &timeline.code))}
            </header>
            {bought::section(&locale, &bought)}
            {no_till}
            {debt::section(&locale, &timeline.code, debt, wrongs.debt)}
            {owed::section(&locale, &timeline.code, owed, wrongs.owed)}
            {paid_later::section(&locale, &timeline.code, &later, &time_zone, wrongs.later)}
            {kept::section(&locale, &timeline.code, kept, wrongs.is_kept)}
            {proof::section(&locale, &timeline.code, waiting, wrongs.proof)}
            {address::section(&locale, &timeline.code, mail, wrongs.address)}
            {corrected::sections(&locale, &timeline.code, may, wrongs.corrected)}
            {papers.map(|papers| invoices::list(&locale, &timeline.code, &papers, &time_zone))}
            {told(&locale, &timeline, &bought.catalogue, &time_zone)}
        }
    };
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

fn take_back(locale: &Locale, code: &str) -> Html {
    let href = StaffRoute::Refund(code.to_owned()).path(locale.language());
    view! {
        <p><a class="button button--quiet" href=href>{locale.text("staff-refund-link")}</a></p>
    }
}

fn unknown(context: &StaffContext, code: &str) -> Response {
    page(context, code, Some(context.locale.text("staff-order-unknown")))
}

fn page(context: &StaffContext, typed: &str, error: Option<String>) -> Response {
    let locale = context.locale.clone();
    let title = locale.text("staff-orders-title");
    let heading = title.clone();
    let (typed, is_unknown) = (typed.to_owned(), error.is_some());
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-orders-lede")}</p>
            </header>
            {ask_code(&locale, &typed, error)}
        }
    };
    let mut page = StaffPage::new(StaffRoute::Orders, title, "page page--narrow", main);
    if is_unknown {
        page.status = StatusCode::NOT_FOUND;
    }
    staff_page(context, page)
}

/// Asks for the code of an order.
pub(super) fn ask_code(locale: &Locale, typed: &str, error: Option<String>) -> Html {
    let action = StaffRoute::Orders.path(locale.language());
    CodeForm { action, label: locale.text("staff-orders-code"), typed, error }.show(locale)
}

/// `is_later`: some of it is, or was, to be paid after the order.
fn facts(
    locale: &Locale,
    timeline: &OrderTimeline,
    bought: &Bought,
    time_zone: &str,
    is_later: bool,
) -> Html {
    let moment = |at| when(locale, at, time_zone);
    let state = match (timeline.paid_at, timeline.ended_at, timeline.end_cause.as_deref()) {
        (_, Some(at), cause) => {
            let id = format!("timeline-end-{}", cause.unwrap_or_default());
            let words = if locale.has(&id) { locale.text(&id) } else { String::new() };
            format!("{words} · {}", moment(at))
        }
        (Some(at), None, _) => {
            let id = if is_later { "staff-order-confirmed" } else { "staff-order-paid" };
            locale.text_with(id, &[("when", moment(at).into())])
        }
        (None, None, _) => bought::waits(locale, bought, moment(timeline.pay_by)),
    };
    let placed =
        locale.text_with("staff-order-placed", &[("when", moment(timeline.placed_at).into())]);
    view! {
        <p>{locale.money(timeline.total)} " · " {placed} " · " {state}</p>
    }
}

/// What happened, then what comes by itself.
fn told(locale: &Locale, timeline: &OrderTimeline, catalogue: &Catalogue, time_zone: &str) -> Html {
    let (coming, done): (Vec<&Step>, Vec<&Step>) =
        timeline.steps.iter().partition(|step| step.is_next);
    let heads = HEADS.map(|id| locale.text(id));
    let table = |steps: &[&Step]| {
        let words = steps.iter().map(|step| step.in_words(locale, catalogue, time_zone));
        let rows = rows(&heads, words);
        Table { heads: &heads, rows, none: None, older: None }
    };
    let next =
        (!coming.is_empty()).then(|| table(&coming).under("next", locale.text("staff-order-next")));
    view! {
        <div class="desk-tables">
            {next}
            {table(&done).under("story", locale.text("staff-order-timeline"))}
        </div>
    }
}

fn rows(heads: &[String; 6], steps: impl Iterator<Item = StepWords>) -> Html {
    let mut day = String::new();
    let rows = steps.map(|words| {
        // A day is said once.
        let date = (words.date != day).then(|| words.date.clone());
        day.clone_from(&words.date);
        row(heads, date, words)
    });
    rows.collect()
}

const HEADS: [&str; 6] = [
    "staff-order-when",
    "staff-order-what",
    "staff-order-who",
    "staff-money-sum",
    "staff-order-details",
    "staff-order-source",
];

fn row(heads: &[String; 6], date: Option<String>, words: StepWords) -> Html {
    let details = words.details.into_iter().map(|(name, value)| {
        let parted = (!value.is_empty()).then_some(" · ");
        view! { <li>{name} {parted} {value}</li> }
    });
    let details = details.collect::<Vec<_>>();
    let details = (!details.is_empty()).then(|| view! { <ul class="desk-details">{details}</ul> });
    let day = date.map(|date| {
        view! {
            <tr class="desk-table__day" role="row">
                <th colspan="6" scope="rowgroup" role="rowheader">{date}</th>
            </tr>
        }
    });
    let [when, _, who, sum, more, source] = heads;
    view! {
        {day}
        <tr role="row">
            {cell(when, "desk-table__when", Some(words.time))}
            <th scope="row" role="rowheader">{words.what}</th>
            {cell(who, "", Some(words.who).filter(|who| !who.is_empty()))}
            {cell(sum, "desk-table__sum", Some(words.amount).filter(|sum| !sum.is_empty()))}
            {cell(more, "", details)}
            {cell(source, "soft", Some(words.source))}
        </tr>
    }
}
