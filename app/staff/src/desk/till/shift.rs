//! One shift at a till: how far it is, what moved, what was counted, and what can be done next.

use super::{
    Typed,
    contents::{compared, facts, movements},
    shift_id,
    steps::Steps,
    words,
};
use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, done, staff_page},
    table::{Table, cell},
};
use axum::{extract::Path, response::Response};
use domain::{id::TillSessionId, sales::till::ShiftState};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::tills::{ShiftReport, ShiftView, report, tills};
use ui::{
    error::Stop,
    route::staff::{StaffRoute, desk::DeskRoute, till::TillRoute},
};

pub async fn show(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let shift = shift_id(&context, &shift)?;
    page(context, shift, Typed::default()).await
}

/// A shift as its reader may see it.
pub(super) struct Loaded {
    pub shift: ShiftView,
    /// None: a colleague's, at a counter of the reader's.
    pub report: Option<ShiftReport>,
}

pub(super) async fn load(context: &StaffContext, shift: TillSessionId) -> Result<Loaded, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    if let Ok(report) = report(house, &actor, shift).await.answered()? {
        return Ok(Loaded { shift: report.shift.clone(), report: Some(report) });
    }
    let known = tills(house, &actor).await?;
    let shift = known.into_iter().filter_map(|till| till.shift).find(|it| it.id == shift);
    let shift = shift.ok_or(Stop::NotFound)?;
    Ok(Loaded { shift, report: None })
}

/// With what was sent, and why it wasn't done.
pub(super) async fn page(
    context: StaffContext,
    shift: TillSessionId,
    typed: Typed,
) -> Result<Response, Stop> {
    let house = &context.shop.house;
    let loaded = load(&context, shift).await?;
    let time_zone = people::staff::time_zone(house).await?;
    let key = typed.key(house);
    let locale = context.locale.clone();
    let name = words::till(&loaded.shift.till_name, &loaded.shift.till);
    let title = locale.text_with("staff-till-shift-title", &[("till", name.into())]);
    let (heading, is_wrong) = (title.clone(), typed.wrong.is_some());
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || body(&locale, heading, &loaded, &Around { typed, time_zone, key });
    let route = StaffRoute::Till(TillRoute::Shift(shift));
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

/// What the page has beside the shift.
struct Around {
    typed: Typed,
    time_zone: String,
    /// Of the form that moves cash.
    key: String,
}

fn body(locale: &Locale, heading: String, loaded: &Loaded, around: &Around) -> Html {
    let Loaded { shift, report } = loaded;
    let Around { typed, time_zone, key } = around;
    let all = facts(locale, shift, time_zone).into_iter().map(|fact| {
        view! { <div><dt>{fact.label}</dt><dd>{fact.value}</dd></div> }
    });
    let steps = Steps { locale, shift, typed, key };
    let shown = report.as_ref().map(|report| {
        view! { {difference(locale, report)} {moved(locale, report, time_zone)} }
    });
    let home = TillRoute::Home.path(locale.language());
    view! {
        <header class="page__head">
            <h1>{heading}</h1>
            <p class="lede">{words::state(locale, shift.state)}</p>
            {report.as_ref().map(|_| report_link(locale, shift))}
        </header>
        {typed.notice()}
        <dl class="till-facts">{all.collect::<Html>()}</dl>
        {steps.show()}
        {shown}
        <p><a href=home>{locale.text("staff-till-title")}</a></p>
    }
}

fn report_link(locale: &Locale, shift: &ShiftView) -> Html {
    let page = TillRoute::Report(shift.id).path(locale.language());
    let words = match shift.state {
        ShiftState::Open | ShiftState::Counted => "staff-till-report-x",
        ShiftState::Closed | ShiftState::Confirmed => "staff-till-report-z",
    };
    let offline = DeskRoute::Offline(shift.till.clone()).path(locale.language());
    view! {
        <p class="desk-actions">
            <a class="button button--quiet" href=page>{locale.text(words)}</a>
            <a class="button button--plain" href=offline>{locale.text("staff-offline-link")}</a>
        </p>
    }
}

const COMPARED_HEADS: [&str; 4] = [
    "staff-till-report-what",
    "staff-till-report-expected",
    "staff-till-report-counted",
    "staff-till-report-difference",
];

/// What was counted beside what should have been there. Nothing before it was counted.
fn difference(locale: &Locale, report: &ShiftReport) -> Option<Html> {
    let count = report.figures.as_ref()?.last_count()?;
    let heads = COMPARED_HEADS.map(|id| locale.text(id));
    let [_, expected, counted, difference] = &heads;
    let money = |minor: i64| words::sum(locale, minor, report.shift.currency);
    let rows = compared(count).into_iter().map(|row| {
        let of = row.of;
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{locale.text(row.words)}</th>
                {cell(expected, "desk-table__sum", Some(money(of.expected_minor)))}
                {cell(counted, "desk-table__sum", Some(money(of.counted_minor)))}
                {cell(difference, "desk-table__sum", Some(money(of.difference_minor())))}
            </tr>
        }
    });
    let rows = rows.collect::<Html>();
    let table = Table { heads: &heads, rows, none: None, older: None };
    Some(table.under("counted", locale.text("staff-till-report-count")))
}

const MOVED_HEADS: [&str; 5] = [
    "staff-till-when",
    "staff-till-kind",
    "staff-till-reason",
    "staff-till-by",
    "staff-till-amount",
];

fn moved(locale: &Locale, report: &ShiftReport, time_zone: &str) -> Html {
    let heads = MOVED_HEADS.map(|id| locale.text(id));
    let [_, kind, reason, by, amount] = &heads;
    let rows = movements(locale, report, time_zone).into_iter().map(|row| {
        let why = Some(row.reason).filter(|reason| !reason.is_empty());
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{row.when}</th>
                {cell(kind, "", Some(row.kind))}
                {cell(reason, "desk-table__reason", why)}
                {cell(by, "", Some(row.by))}
                {cell(amount, "desk-table__sum", Some(row.amount))}
            </tr>
        }
    });
    let rows = rows.collect::<Html>();
    let table = Table { heads: &heads, rows, none: None, older: None };
    table.under("moved", locale.text("staff-till-movements"))
}
