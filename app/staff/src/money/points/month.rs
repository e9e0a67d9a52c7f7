//! A month of a point: what it owes, on a page, on paper and as a file.

use super::refusal;
use crate::{
    counter::csv_file,
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        table::{Table, cell},
        words::when,
    },
};
use axum::{extract::Path, response::Response};
use domain::{
    money::Money, people::actor::Action, sales::outlet::POINT_PREFIX, wording::list_form::ListForm,
};
use house::{
    Answered,
    locales::{Locale, local},
};
use jiff::{ToSpan, civil::Date};
use markup::{Html, view};
use money::books::points::{
    FILE_HEADS, Movement, PointRefusal, PointStatement, PointView, StatedLine, file_rows,
    pdf as printed, statement,
};
use season::catalogue::{Catalogue, catalogue};
use ui::{
    error::Stop,
    frame::document,
    route::staff::{
        StaffRoute,
        points::{PointRoute, PointTarget},
    },
};

/// On the page; the file has all.
const LINES_MAX: usize = 500;
/// Before the present one.
const MONTHS: i32 = 12;

/// Today, by the house's clocks.
pub(super) fn now(context: &StaffContext, time_zone: &str) -> Date {
    local(context.shop.house.now(), time_zone).date()
}

/// The present month and those before it: `2026-12`.
pub(super) fn months(today: &Date) -> Vec<String> {
    let month = |back: i32| {
        let day = today.first_of_month().checked_sub(back.months()).ok()?;
        Some(day.strftime("%Y-%m").to_string())
    };
    (0..=MONTHS).filter_map(month).collect()
}

/// Statements that are made, and the month that runs.
pub(super) fn list(locale: &Locale, point: &PointView, today: &Date) -> Html {
    let path = |month: &str| {
        let page = PointRoute::Statement(point.key.clone(), month.to_owned());
        page.path(locale.language())
    };
    let heads = ["staff-points-month", "staff-points-number"].map(|id| locale.text(id));
    let rows = point.statements.iter().map(|made| {
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    <a href=path(&made.month)>{made.month.clone()}</a>
                </th>
                {cell(&heads[1], "", Some(format!("{}-{}", point.key, made.number)))}
            </tr>
        }
    });
    let is_made = |month: &String| point.statements.iter().any(|made| made.month == *month);
    let open = months(today).into_iter().filter(|month| !is_made(month));
    let open = open.map(|month| view! { <li><a href=path(&month)>{month.clone()}</a></li> });
    let none = Some(locale.text("staff-points-no-statements"));
    let table = Table { heads: &heads, rows: rows.collect(), none, older: None };
    view! {
        {table.under("statements", locale.text("staff-points-statements"))}
        <details>
            <summary>{locale.text("staff-points-open-months")}</summary>
            <ul>{open.collect::<Html>()}</ul>
        </details>
    }
}

/// For whoever may see the point's money.
async fn told(
    context: &StaffContext,
    key: &str,
    month: &str,
) -> Result<Result<PointStatement, PointRefusal>, Stop> {
    let actor = context.actor();
    actor.permit(Action::ReadMoney, &format!("{POINT_PREFIX}{key}"))?;
    Ok(statement(&context.shop.house, &actor, key, month).await.answered()?)
}

pub async fn show(
    context: StaffContext,
    Path((_, key, month)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let told = match told(&context, &key, &month).await? {
        Ok(told) => told,
        Err(PointRefusal::UnknownPoint) => return Err(Stop::NotFound),
        Err(why) => return Ok(unknown(&context, key, why)),
    };
    let catalogue = catalogue(&context.shop.house).await?;
    let locale = context.locale.clone();
    let args = [("month", told.month.as_str().into())];
    let title = locale.text_with("staff-points-statement-of", &args);
    let heading = title.clone();
    let route = StaffRoute::Points(PointRoute::Statement(key.clone(), told.month.clone()));
    let main = move || {
        let language = locale.language();
        let back = PointRoute::Point(key.clone()).path(language);
        let csv = PointTarget::Csv(key.clone(), told.month.clone()).path(language);
        let pdf = PointTarget::Pdf(key.clone(), told.month.clone()).path(language);
        let number = match told.number {
            Some(number) => format!("{key}-{number}"),
            None => locale.text("staff-points-draft"),
        };
        let name = if told.point.name.is_empty() { key.clone() } else { told.point.name.clone() };
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede"><a href=back>{name}</a> " · " {number}</p>
                <p class="desk-actions">
                    <a class="button button--quiet" href=pdf>{locale.text("staff-points-pdf")}</a>
                    <a class="button button--quiet" href=csv>{locale.text("staff-points-csv")}</a>
                </p>
            </header>
            <div class="desk-tables">
                {sums(&locale, &told)}
                {lines(&locale, &told, &catalogue)}
            </div>
        }
    };
    Ok(staff_page(&context, StaffPage::new(route, title, "page", main)))
}

/// No month, or one to come.
fn unknown(context: &StaffContext, key: String, why: PointRefusal) -> Response {
    let locale = context.locale.clone();
    let title = locale.text("staff-points-statement");
    let heading = title.clone();
    let route = StaffRoute::Points(PointRoute::Point(key.clone()));
    let main = move || {
        let back = PointRoute::Point(key).path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text(refusal(why))}</p>
                <p><a href=back>{locale.text("staff-points-back")}</a></p>
            </header>
        }
    };
    staff_page(context, StaffPage::new(route, title, "page page--narrow", main).refused_if(true))
}

fn sums(locale: &Locale, told: &PointStatement) -> Html {
    let sums = told.sums();
    let money = |minor: i64| locale.money(Money::new(minor, told.currency));
    let heads = ["papers-what", "staff-money-sum"].map(|id| locale.text(id));
    let counted = |id: &str, count: u32| locale.text_with(id, &[("count", count.into())]);
    let mut rows = vec![
        (counted("staff-points-sold", sums.sold_tickets), money(sums.sold_minor)),
        (counted("staff-points-returned", sums.returned_tickets), money(-sums.returned_minor)),
    ];
    if sums.free_tickets > 0 {
        rows.push((counted("staff-points-free", sums.free_tickets), money(0)));
    }
    rows.push((locale.text("staff-points-taken"), money(sums.taken_minor)));
    rows.push((locale.text("staff-points-given-back"), money(-sums.given_back_minor)));
    rows.push((locale.text("staff-points-commission"), money(-sums.commission_minor)));
    for (rate_ppm, [_, tax_minor]) in &sums.by_rate {
        let rate = [("rate", locale.percent(*rate_ppm).into())];
        rows.push((locale.text_with("staff-points-tax", &rate), money(-*tax_minor)));
    }
    rows.push((locale.text("staff-points-owed"), money(sums.owed_minor())));
    let rows = rows.into_iter().map(|(words, sum)| {
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{words}</th>
                {cell(&heads[1], "desk-table__sum", Some(sum))}
            </tr>
        }
    });
    let earlier = (sums.earlier > 0).then(|| {
        let words = counted("staff-points-earlier", sums.earlier);
        view! { <p class="soft">{words}</p> }
    });
    let rows = rows.collect();
    Table { heads: &heads, rows, none: None, older: earlier }
        .under("sums", locale.text("staff-points-owed"))
}

const HEADS: [&str; 6] = [
    "staff-invite-when",
    "staff-points-kind",
    "staff-money-order",
    "staff-lists-production",
    "staff-money-sum",
    "staff-points-commission",
];

fn lines(locale: &Locale, told: &PointStatement, catalogue: &Catalogue) -> Html {
    let heads = HEADS.map(|id| locale.text(id));
    let rows = told.lines.iter().take(LINES_MAX);
    let rows = rows.map(|line| row(locale, told, &heads, line, catalogue));
    let none = Some(locale.text("staff-points-nothing-sold"));
    let cut = (told.lines.len() > LINES_MAX).then(|| {
        view! { <p class="soft">{locale.text("staff-lists-cut")}</p> }
    });
    Table { heads: &heads, rows: rows.collect(), none, older: cut }
        .under("lines", locale.text("staff-points-lines"))
}

fn row(
    locale: &Locale,
    told: &PointStatement,
    heads: &[String; 6],
    line: &StatedLine,
    catalogue: &Catalogue,
) -> Html {
    let [_, kind, order, production, sum, commission] = heads;
    let what = locale.text(match line.movement {
        Movement::Sale => "staff-points-kind-sale",
        Movement::Return => "staff-points-kind-return",
        Movement::Taken => "staff-points-kind-taken",
        Movement::GivenBack => "staff-points-kind-given-back",
        Movement::Earned => "staff-points-kind-earned",
    });
    let listing = line.performance.and_then(|id| catalogue.listing(id));
    let title = listing.map(|it| catalogue.title(&it.row.production_slug, locale.language()));
    let money = |minor: i64| locale.money(Money::new(minor, told.currency));
    let own = (line.commission_minor != 0).then(|| money(line.commission_minor));
    view! {
        <tr role="row">
            <th class="desk-table__when" scope="row" role="rowheader">
                {when(locale, line.at, &told.time_zone)}
            </th>
            {cell(kind, "", Some(what))}
            {cell(order, "", Some(line.code.clone()))}
            {cell(production, "", title)}
            {cell(sum, "desk-table__sum", Some(money(line.amount_minor)))}
            {cell(commission, "desk-table__sum", own)}
        </tr>
    }
}

/// For the bookkeeping of the house and of the point.
pub async fn csv(
    context: StaffContext,
    Path((_, key, month)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let Ok(told) = told(&context, &key, &month).await? else { return Err(Stop::NotFound) };
    let catalogue = catalogue(&context.shop.house).await?;
    let form = ListForm::Programs;
    let mut text = format!("{}\r\n", form.row(&FILE_HEADS));
    for row in file_rows(&told, &catalogue) {
        text.push_str(&form.row(&row));
        text.push_str("\r\n");
    }
    Ok(csv_file(&format!("{}-{}", told.point.key, told.month), text))
}

pub async fn pdf(
    context: StaffContext,
    Path((_, key, month)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let Ok(told) = told(&context, &key, &month).await? else { return Err(Stop::NotFound) };
    let pdf = printed(&context.shop.house, &told, context.language()).await?;
    let name = format!("{}-{}.pdf", told.point.key, told.month);
    Ok(document::sent(pdf, "application/pdf", &name))
}
