//! All tills that the reader manages: who has which now and what it took, and former shifts, also
//! as a file for spreadsheet programs.

use super::{
    Typed,
    report::sheet_file,
    search::{Choices, Search},
    setup,
    shift_list::{ShiftList, shift_link},
    totals::{Total, totals},
    words,
};
use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
        table::{Table, cell},
        words::when,
    },
    look::form::LookForm,
};
use axum::{extract::Query, response::Response};
use documents::sheets::{ReportCell, report_to_xlsx};
use domain::{
    moment::Moment, payments::method::PaymentMethod, people::actor::Action,
    sales::till::MovementKind,
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::tills::{
    Clerk, ShiftReport, ShiftView, ShiftsAsked, TillView, report, reports, shifts, tills,
};
use ui::{
    error::Stop,
    parts,
    route::staff::{StaffRoute, till::TillRoute},
};

/// On the page; the file has more.
const SHOWN_MAX: usize = 200;

pub async fn show(context: StaffContext, Query(form): Query<LookForm>) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::ManageTills)?;
    page(context, form, Typed::default()).await
}

/// The shifts that were found, a row for each.
pub async fn xlsx(context: StaffContext, Query(form): Query<LookForm>) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::ManageTills)?;
    let (house, locale) = (&context.shop.house, &context.locale);
    let time_zone = people::staff::time_zone(house).await?;
    let search = Search { form: &form, time_zone: &time_zone, now: house.now() };
    let Some(asked) = search.asked() else {
        return page(context, form, Typed::default()).await;
    };
    let found = reports(house, &context.actor(), &asked).await?;
    let head = |id: &str| ReportCell::Head(locale.text(id));
    let mut rows: Vec<Vec<ReportCell>> = vec![FILE_HEADS.iter().map(|id| head(id)).collect()];
    rows.extend(found.iter().map(|report| cells(locale, report, &time_zone)));
    let bytes = report_to_xlsx(&locale.text("staff-till-former"), &rows)?;
    Ok(sheet_file("shifts", bytes))
}

/// What the page is made of.
struct Shown {
    now: Vec<Now>,
    tills: Vec<TillView>,
    /// Of the days that are asked for.
    of_days: Vec<ShiftView>,
    found: Vec<ShiftView>,
    totals: Vec<Total>,
    has_days: bool,
}

/// A till, and what was taken in its shift, as far as that is told.
struct Now {
    till: TillView,
    report: Option<ShiftReport>,
}

/// `form`: the search. `typed`: a new till, and why there is none.
pub(super) async fn page(
    context: StaffContext,
    form: LookForm,
    typed: Typed,
) -> Result<Response, Stop> {
    let house = &context.shop.house;
    let (time_zone, now) = (people::staff::time_zone(house).await?, house.now());
    let asked = Search { form: &form, time_zone: &time_zone, now }.asked();
    let shown = load(&context, asked.as_ref()).await?;
    let places = setup::places(&context, &shown.tills).await?;
    let is_wrong = !shown.has_days || typed.wrong.is_some();
    let locale = context.locale.clone();
    let title = locale.text("staff-till-all");
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let search = Search { form: &form, time_zone: &time_zone, now };
        view! {
            {body(&locale, heading, shown, &search, &typed)}
            {setup::form(&locale, places, &typed)}
        }
    };
    let page = StaffPage::new(StaffRoute::Till(TillRoute::All), title, "page", main);
    let page = page.with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

async fn load(context: &StaffContext, asked: Option<&ShiftsAsked>) -> Result<Shown, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let mut known = tills(house, &actor).await?;
    known.retain(|till| till.may_manage);
    let mut now = Vec::new();
    for till in known.iter().filter(|till| till.ended_at.is_none() || till.shift.is_some()) {
        let report = match &till.shift {
            Some(shift) => report(house, &actor, shift.id).await.answered()?.ok(),
            None => None,
        };
        now.push(Now { till: till.clone(), report });
    }
    let (mut of_days, mut found, mut together) = (Vec::new(), Vec::new(), Vec::new());
    if let Some(asked) = asked {
        let days = ShiftsAsked { till: None, clerk: None, counter: None, ..asked.clone() };
        of_days = shifts(house, &actor, &days).await?;
        found = shifts(house, &actor, asked).await?;
        if found.len() <= SHOWN_MAX {
            together = totals(&reports(house, &actor, asked).await?);
        }
    }
    let has_days = asked.is_some();
    Ok(Shown { now, tills: known, of_days, found, totals: together, has_days })
}

fn body(
    locale: &Locale,
    heading: String,
    shown: Shown,
    search: &Search<'_>,
    typed: &Typed,
) -> Html {
    let Shown { now, tills, of_days, found, totals, has_days } = shown;
    let error = (!has_days).then(|| locale.text("staff-till-wrong-days"));
    let choices = Choices::of(locale, &tills, &of_days);
    let more = (found.len() > SHOWN_MAX).then(|| {
        view! { <p class="soft">{locale.text("staff-till-former-more")}</p> }
    });
    let rows: Vec<&ShiftView> = found.iter().take(SHOWN_MAX).collect();
    let list = ShiftList { locale, time_zone: search.time_zone, shifts: &rows };
    let totals = totals.iter().map(|total| total.table(locale));
    view! {
        <header class="page__head">
            <h1>{heading}</h1>
            <p class="lede">{locale.text("staff-till-all-lede")}</p>
        </header>
        {typed.notice()}
        {now_table(locale, &now, search.time_zone)}
        {choices.form(locale, search, error)}
        {list.under("former", locale.text("staff-till-former"))}
        {more}
        {totals.collect::<Html>()}
    }
}

const NOW_HEADS: [&str; 7] = [
    "staff-till-till",
    "staff-till-counter",
    "staff-till-state",
    "staff-till-clerk",
    "staff-till-opened",
    "staff-till-taken",
    "staff-till-next",
];

fn now_table(locale: &Locale, now: &[Now], time_zone: &str) -> Html {
    let heads = NOW_HEADS.map(|id| locale.text(id));
    let rows = now.iter().map(|now| now_row(locale, now, &heads, time_zone)).collect();
    let none = Some(locale.text("staff-till-now-none"));
    Table { heads: &heads, rows, none, older: None }.under("now", locale.text("staff-till-now"))
}

fn now_row(locale: &Locale, now: &Now, heads: &[String; 7], time_zone: &str) -> Html {
    let [_, counter, state, clerk, opened, taken, next] = heads;
    let Now { till, report } = now;
    let shift = till.shift.as_ref();
    let said = match shift {
        Some(shift) => words::state(locale, shift.state),
        None => locale.text("staff-till-state-free"),
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{words::till(&till.name, &till.key)}</th>
            {cell(counter, "", Some(words::counter(locale, till.point.as_ref())))}
            {cell(state, "", Some(said))}
            {cell(clerk, "", shift.map(|shift| words::clerk(locale, &shift.clerk)))}
            {cell(opened, "", shift.map(|shift| when(locale, shift.opened_at, time_zone)))}
            {cell(taken, "", report.as_ref().and_then(|report| sums(locale, report)))}
            {cell(next, "", shift.map(|shift| shift_link(locale, shift)))}
        </tr>
    }
}

/// By payment method. None: nothing is told before the count, or nothing was taken.
fn sums(locale: &Locale, report: &ShiftReport) -> Option<Html> {
    let methods = &report.figures.as_ref()?.methods;
    let rows = methods.iter().map(|of| {
        let method = parts::name(locale, of.payment_method);
        let minor = of.taken_minor - of.given_back_minor;
        let sum = words::sum(locale, minor, report.shift.currency);
        let args = [("method", method.into()), ("sum", sum.into())];
        view! { <li>{locale.text_with("staff-till-method-sum", &args)}</li> }
    });
    (!methods.is_empty()).then(|| view! { <ul class="desk-details">{rows.collect::<Html>()}</ul> })
}

const FILE_HEADS: [&str; 17] = [
    "staff-till-opened",
    "staff-till-till",
    "staff-till-counter",
    "staff-till-clerk",
    "staff-till-state",
    "staff-till-counted",
    "staff-till-closed",
    "staff-till-by",
    "staff-till-confirmed",
    "staff-till-by",
    "staff-till-float",
    "staff-till-report-cash",
    "staff-till-report-slips",
    "staff-till-other",
    "staff-till-report-expected",
    "staff-till-report-counted",
    "staff-till-report-difference",
];

fn cells(locale: &Locale, report: &ShiftReport, time_zone: &str) -> Vec<ReportCell> {
    let (shift, currency) = (&report.shift, report.shift.currency);
    let text = |words: Option<String>| words.map_or(ReportCell::Nothing, ReportCell::Words);
    let at = |at: Option<Moment>| text(at.map(|at| when(locale, at, time_zone)));
    let sum = |minor: Option<i64>| match minor {
        Some(minor) => ReportCell::Sum { minor, currency },
        None => ReportCell::Nothing,
    };
    let begun = report.movements.iter().filter(|it| {
        it.amount_minor > 0 && matches!(it.kind, MovementKind::Float | MovementKind::Takeover)
    });
    let of = |is_meant: fn(PaymentMethod) -> bool| {
        let methods = report.figures.as_ref()?.methods.iter();
        let meant = methods.filter(|of| is_meant(of.payment_method));
        Some(meant.map(|of| of.taken_minor - of.given_back_minor).sum::<i64>())
    };
    let count = report.figures.as_ref().and_then(|figures| figures.last_count());
    let clerk = |of: &Option<Clerk>| text(of.as_ref().map(|of| words::clerk(locale, of)));
    vec![
        at(Some(shift.opened_at)),
        text(Some(words::till(&shift.till_name, &shift.till))),
        text(Some(words::counter(locale, shift.point.as_ref()))),
        text(Some(words::clerk(locale, &shift.clerk))),
        text(Some(words::state(locale, shift.state))),
        at(shift.counted_at),
        at(shift.closed_at),
        clerk(&shift.closed_by),
        at(shift.confirmed_at),
        clerk(&shift.confirmed_by),
        sum(Some(begun.map(|it| it.amount_minor).sum())),
        sum(of(|method| method == PaymentMethod::Cash)),
        sum(of(|method| method == PaymentMethod::Terminal)),
        sum(of(|method| !matches!(method, PaymentMethod::Cash | PaymentMethod::Terminal))),
        sum(count.map(|count| count.cash.expected_minor)),
        sum(count.map(|count| count.cash.counted_minor)),
        sum(count.map(|count| count.cash.difference_minor())),
    ]
}
