//! The report of a shift: X until it is closed, Z from then on. As a page to be printed, as a PDF,
//! and for spreadsheet programs, which all say the same.

use super::{
    contents::{Fact, Line, Part, counts, facts, is_final, parts},
    shift::load,
    shift_id, words,
};
use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, staff_page},
    table::{Table, cell},
    words::when,
};
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use documents::{
    invoices::report_sheet::{ReportRow, ReportSheet},
    paper::look::SheetLook,
    sheets::{ReportCell, report_to_xlsx},
    tickets::sheet::Labelled,
};
use domain::{id::TillSessionId, money::Currency};
use house::locales::{Locale, local};
use markup::{Html, view};
use money::{invoices::sheet_look::report_pdf, tills::ShiftReport};
use std::sync::Arc;
use ui::{
    error::Stop,
    frame::document,
    route::staff::{
        StaffRoute,
        till::{TillRoute, TillTarget},
    },
};

/// The kind of file that spreadsheet programs read.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub async fn show(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let shift = shift_id(&context, &shift)?;
    let written = Written::load(&context, shift).await?;
    let title = written.heading.clone();
    let route = StaffRoute::Till(TillRoute::Report(shift));
    let main = move || written.page();
    Ok(staff_page(&context, StaffPage::new(route, title, "page", main)))
}

pub async fn pdf(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let written = Written::load(&context, shift_id(&context, &shift)?).await?;
    let pdf = report_pdf(&context.shop.house, written.sheet()).await?;
    Ok(document::sent(pdf, "application/pdf", &format!("{}.pdf", written.file)))
}

pub async fn xlsx(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let written = Written::load(&context, shift_id(&context, &shift)?).await?;
    let bytes = report_to_xlsx(&written.name, &written.cells())?;
    Ok(sheet_file(&written.file, bytes))
}

/// `name`: without its ending.
pub(super) fn sheet_file(name: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, XLSX.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.xlsx\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

/// A report in the reader's words.
struct Written {
    locale: Arc<Locale>,
    report: ShiftReport,
    /// "Z report", and the same with the till.
    name: String,
    heading: String,
    facts: Vec<Fact>,
    parts: Vec<Part>,
    /// The name of its file, without an ending.
    file: String,
}

impl Written {
    async fn load(context: &StaffContext, shift: TillSessionId) -> Result<Self, Stop> {
        let house = &context.shop.house;
        let report = load(context, shift).await?.report.ok_or(Stop::NotFound)?;
        let time_zone = people::staff::time_zone(house).await?;
        let locale = context.locale.clone();
        let till = words::till(&report.shift.till_name, &report.shift.till);
        let till = [("till", till.into())];
        let (name, heading, letter) = match is_final(report.shift.state) {
            true => ("staff-till-report-z", locale.text_with("staff-till-report-z-of", &till), "z"),
            false => {
                ("staff-till-report-x", locale.text_with("staff-till-report-x-of", &till), "x")
            }
        };
        let mut all = facts(&locale, &report.shift, &time_zone);
        all.extend(counts(&locale, &report));
        if !is_final(report.shift.state) {
            let (label, now) = (locale.text("staff-till-report-at"), house.now());
            all.push(Fact { label, value: when(&locale, now, &time_zone) });
        }
        let day = local(report.shift.opened_at, &time_zone).date();
        let file = format!("{letter}_{}_{day}", report.shift.till);
        let (name, parts) = (locale.text(name), parts(&locale, &report, &time_zone));
        Ok(Self { locale, report, name, heading, facts: all, parts, file })
    }

    fn currency(&self) -> Currency {
        self.report.shift.currency
    }

    fn sum(&self, minor: i64) -> String {
        words::sum(&self.locale, minor, self.currency())
    }

    /// Nothing is compared before it was counted.
    fn difference_minor(&self) -> Option<i64> {
        let count = self.report.figures.as_ref()?.last_count()?;
        Some(count.cash.difference_minor())
    }

    /// The difference under the name that caused it.
    fn difference_words(&self) -> String {
        let name = words::clerk(&self.locale, &self.report.shift.clerk);
        self.locale.text_with("staff-till-report-difference-of", &[("name", name.into())])
    }

    fn page(&self) -> Html {
        let (locale, id) = (&*self.locale, self.report.shift.id);
        let language = locale.language();
        let facts = self.facts.iter().map(|fact| {
            view! { <div><dt>{fact.label.clone()}</dt><dd>{fact.value.clone()}</dd></div> }
        });
        let tables = self.parts.iter().map(|part| self.table(part));
        let result = self.difference_minor().map(|minor| {
            view! {
                <p class="desk-total">
                    {self.difference_words()} " " <strong>{self.sum(minor)}</strong>
                </p>
            }
        });
        let blind = self.report.figures.is_none().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-till-report-blind")}</p> }
        });
        view! {
            <header class="page__head">
                <h1>{self.heading.clone()}</h1>
                <p class="desk-actions till-ways">
                    <a class="button button--quiet" href=TillTarget::ReportPdf(id).path(language)>
                        {locale.text("staff-till-report-pdf")}
                    </a>
                    <a class="button button--quiet" href=TillTarget::ReportXlsx(id).path(language)>
                        {locale.text("staff-till-report-xlsx")}
                    </a>
                    <a href=TillRoute::Shift(id).path(language)>
                        {locale.text("staff-till-till")}
                    </a>
                </p>
            </header>
            <dl class="till-facts">{facts.collect::<Html>()}</dl>
            {blind}
            <div class="desk-tables">{tables.collect::<Html>()}</div>
            {result}
        }
    }

    fn table(&self, part: &Part) -> Html {
        let locale = &*self.locale;
        let heads = HEADS.map(|id| locale.text(id));
        let [_, number, sum] = &heads;
        let rows = part.lines.iter().map(|line| {
            let count = line.count.map(|count| locale.number(count));
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader">{line.words.clone()}</th>
                    {cell(number, "desk-table__sum", count)}
                    {cell(sum, "desk-table__sum", line.minor.map(|minor| self.sum(minor)))}
                </tr>
            }
        });
        let table = Table { heads: &heads, rows: rows.collect(), none: None, older: None };
        view! {
            <section class="flow till-report">
                <h2 class="desk-section__title">{part.title.clone()}</h2>
                {table.labelled(part.title.clone())}
            </section>
        }
    }

    /// On paper.
    fn sheet(&self) -> ReportSheet {
        let locale = &self.locale;
        let labelled = |fact: &Fact| Labelled::new(fact.label.clone(), fact.value.clone());
        let [what, count, sum] = HEADS.map(|id| locale.text(id));
        let subject = words::till(&self.report.shift.till_name, &self.report.shift.till);
        let result = match self.difference_minor() {
            Some(minor) => Labelled::new(self.difference_words(), self.sum(minor)),
            None => {
                let sales = locale.number(self.report.sales.into());
                Labelled::new(locale.text("staff-till-report-sales"), sales)
            }
        };
        let note = match (self.report.figures.is_none(), self.report.shift.confirmed_at) {
            (true, _) => Some("staff-till-report-blind"),
            (false, None) => Some("staff-till-report-sign"),
            (false, Some(_)) => None,
        };
        ReportSheet {
            language: locale.language().to_owned(),
            heading: self.name.clone(),
            house: locale.text("house-name"),
            // The till stands beside them.
            facts: self.facts.iter().skip(1).map(labelled).collect(),
            subject: Labelled::new(locale.text("staff-till-till"), subject),
            heads: ReportRow { words: what, count, sum },
            rows: self.parts.iter().flat_map(|part| self.rows(part)).collect(),
            result,
            notes: note.map(|id| locale.text(id)).into_iter().collect(),
            page: locale.text("papers-page"),
            look: SheetLook::default(),
        }
    }

    /// The heading of a part, and its lines.
    fn rows(&self, part: &Part) -> Vec<ReportRow> {
        let row = |line: &Line| ReportRow {
            words: line.words.clone(),
            count: line.count.map(|count| self.locale.number(count)).unwrap_or_default(),
            sum: line.minor.map(|minor| self.sum(minor)).unwrap_or_default(),
        };
        let heading = ReportRow { words: part.title.clone(), ..ReportRow::default() };
        [heading].into_iter().chain(part.lines.iter().map(row)).collect()
    }

    /// For spreadsheet programs.
    fn cells(&self) -> Vec<Vec<ReportCell>> {
        let (locale, currency) = (&self.locale, self.currency());
        let words = |text: &str| ReportCell::Words(text.to_owned());
        let mut rows = vec![vec![ReportCell::Head(self.heading.clone())]];
        let facts = self.facts.iter();
        rows.extend(facts.map(|fact| vec![words(&fact.label), words(&fact.value)]));
        rows.push(HEADS.map(|id| ReportCell::Head(locale.text(id))).into());
        for part in &self.parts {
            rows.push(vec![ReportCell::Head(part.title.clone())]);
            rows.extend(part.lines.iter().map(|line| {
                let count = line.count.map_or(ReportCell::Nothing, ReportCell::Count);
                let sum = |minor| ReportCell::Sum { minor, currency };
                vec![words(&line.words), count, line.minor.map_or(ReportCell::Nothing, sum)]
            }));
        }
        if let Some(minor) = self.difference_minor() {
            let sum = ReportCell::Sum { minor, currency };
            rows.push(vec![ReportCell::Head(self.difference_words()), ReportCell::Nothing, sum]);
        }
        rows
    }
}

const HEADS: [&str; 3] =
    ["staff-till-report-what", "staff-till-report-number", "staff-till-report-sum"];
