//! A bank's list of payments for what is paid later: uploaded, shown with what each line would do,
//! then booked. The page that shows the lines carries them; the database keeps no file.

use super::{
    bank_list_words::{left, outcome, signed_minor, sums, unreadable},
    quoted, text_field, wrong_notice,
};
use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        table::{Table, cell},
        tick::Tick,
    },
    look::form::LookForm,
};
use axum::{
    Form,
    extract::{Multipart, multipart::MultipartRejection},
    response::Response,
};
use documents::bank::statement::{self, Dialect, Row};
use domain::{
    money::{Currency, Money},
    people::actor::Action,
};
use house::locales::Locale;
use markup::{Html, view};
use money::receivables::{
    BankLines, CheckedLine, CheckedLines, LineOutcome, bank_lines, check_lines,
};
use season::catalogue::currency;
use std::collections::BTreeMap;
use ui::{
    error::Stop,
    field::{field, wrong_class},
    route::staff::{
        StaffRoute,
        counter::{CounterRoute, CounterTarget},
    },
};

/// Its lines come again with the form that books them, and have room there.
const FILE_BYTES_MAX: usize = 512 * 1024;
/// More are booked by the command.
const LINES_MAX: usize = 1_000;
const DELIMITERS: [&str; 3] = [",", ";", "tab"];
/// An amount as the bank writes it.
const AMOUNTS: [&str; 2] = ["145.50", "145,50"];
/// A day as the bank writes it.
const DAYS: [&str; 4] = ["2027-12-31", "31/12/2027", "31.12.2027", "31-12-2027"];

/// How the bank writes its list, by the names of the form's fields.
#[derive(Clone, Debug, Default)]
struct Settings(BTreeMap<String, String>);

impl Settings {
    fn text<'a>(&'a self, name: &str, usual: &'a str) -> &'a str {
        let typed = self.0.get(name).map(|typed| typed.trim());
        typed.filter(|typed| !typed.is_empty()).unwrap_or(usual)
    }

    fn is_latin_1(&self) -> bool {
        self.0.contains_key("latin_1")
    }

    /// Without settings: as the page itself writes the lines that it carries.
    fn dialect(&self, currency: Currency) -> Dialect {
        let date = match self.text("day", DAYS[0]) {
            "31/12/2027" => "%d/%m/%Y",
            "31.12.2027" => "%d.%m.%Y",
            "31-12-2027" => "%d-%m-%Y",
            _ => "%Y-%m-%d",
        };
        let delimiter = match self.text("delimiter", DELIMITERS[0]) {
            ";" => b';',
            "tab" => b'\t',
            _ => b',',
        };
        Dialect {
            delimiter,
            decimal: if self.text("decimal", AMOUNTS[0]) == AMOUNTS[1] { ',' } else { '.' },
            date: date.to_owned(),
            is_latin_1: self.is_latin_1(),
            reference_column: self.text("reference", "reference").to_owned(),
            amount_column: self.text("amount", "amount").to_owned(),
            currency_column: None,
            currency: currency.as_str().to_owned(),
            date_column: self.text("date", "date").to_owned(),
            kind_column: None,
            kinds: Vec::new(),
        }
    }
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    context.actor().permit(Action::Settle, "*")?;
    Ok(upload(&context, Settings::default(), None))
}

/// Nothing is booked yet.
pub async fn check(
    context: StaffContext,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::Settle, "*")?;
    let (file, settings) = sent(form).await.unwrap_or_default();
    match read(&context, &file, &settings) {
        Ok(rows) => {
            let checked = check_lines(&context.shop.house, &context.actor(), &rows).await?;
            Ok(preview(&context, checked, false))
        }
        Err(wrong) => Ok(upload(&context, settings, Some(wrong))),
    }
}

/// Only what was shown: where it would do something else by now, it is shown again.
pub async fn book(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    context.actor().permit(Action::Settle, "*")?;
    let settings = Settings::default();
    let rows = match read(&context, form.text("rows").as_bytes(), &settings) {
        Ok(rows) => rows,
        Err(wrong) => return Ok(upload(&context, settings, Some(wrong))),
    };
    let (house, actor) = (&context.shop.house, context.actor());
    let checked = check_lines(house, &actor, &rows).await?;
    if form.text("shown") != seen(&checked) {
        return Ok(preview(&context, checked, true));
    }
    Ok(booked(&context, bank_lines(house, &actor, &rows).await?))
}

/// The file, and the fields beside it.
async fn sent(form: Result<Multipart, MultipartRejection>) -> Option<(Vec<u8>, Settings)> {
    let mut form = form.ok()?;
    let (mut file, mut settings) = (Vec::new(), Settings::default());
    while let Some(field) = form.next_field().await.ok()? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.ok()?;
        match name.as_str() {
            "file" => file = bytes.to_vec(),
            _ => {
                settings.0.insert(name, String::from_utf8_lossy(&bytes).into_owned());
            }
        }
    }
    Some((file, settings))
}

/// Or what is wrong with the file, in words.
fn read(context: &StaffContext, file: &[u8], settings: &Settings) -> Result<Vec<Row>, String> {
    let locale = &context.locale;
    if file.is_empty() {
        return Err(locale.text("staff-bank-missing"));
    }
    let too_long = || {
        let most = i64::try_from(LINES_MAX).unwrap_or(i64::MAX);
        locale.text_with("staff-bank-too-long", &[("most", most.into())])
    };
    if file.len() > FILE_BYTES_MAX {
        return Err(too_long());
    }
    let dialect = settings.dialect(currency(&context.shop.house));
    let decimals = |code: &str| Currency::parse(code).ok().map(|it| it.decimals());
    let rows = statement::read(file, &dialect, decimals);
    let rows = rows.map_err(|wrong| unreadable(locale, &wrong))?;
    match rows.len() {
        0 => Err(locale.text("staff-bank-missing")),
        count if count > LINES_MAX => Err(too_long()),
        _ => Ok(rows),
    }
}

/// What the page said that the list would do, and how much of it would be paid too much.
fn seen(checked: &CheckedLines) -> String {
    let BankLines { settled, settled_minor, returned, returned_minor, .. } = &checked.sums;
    let over = checked.lines.iter().map(|line| match line.outcome {
        Ok(LineOutcome::Settles { over_minor, .. }) => over_minor,
        Ok(LineOutcome::Returns { .. } | LineOutcome::Before) | Err(_) => 0,
    });
    let over_minor: i64 = over.sum();
    format!("{settled} {settled_minor} {returned} {returned_minor} {over_minor}")
}

fn upload(context: &StaffContext, settings: Settings, wrong: Option<String>) -> Response {
    let locale = context.locale.clone();
    let (title, is_wrong) = (locale.text("staff-bank-title"), wrong.is_some());
    let heading = title.clone();
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-bank-lede")}</p>
            </header>
            {upload_form(&locale, &settings, wrong)}
        }
    };
    let page = StaffPage::new(route(), title, "page page--narrow", main);
    staff_page(context, page.refused_if(is_wrong))
}

fn route() -> StaffRoute {
    StaffRoute::Counter(CounterRoute::BankList)
}

fn upload_form(locale: &Locale, settings: &Settings, wrong: Option<String>) -> Html {
    let action = CounterRoute::BankList.path(locale.language());
    let is_wrong = wrong.is_some();
    let described = if is_wrong { "file-hint file-error" } else { "file-hint" };
    let column = |id: &'static str, words: &str| {
        field(text_field(id, locale.text(words), settings.text(id, id).to_owned(), None))
    };
    let select = |of: Select| of.show(locale, settings);
    let latin_1 = Tick {
        id: "latin_1".to_owned(),
        name: "latin_1".to_owned(),
        value: "yes".to_owned(),
        words: locale.text("staff-bank-latin"),
        is_ticked: settings.is_latin_1(),
        ..Tick::default()
    };
    view! {
        <form method="post" action=action enctype="multipart/form-data" class="flow desk-form">
            <div class=wrong_class("field", is_wrong)>
                <label class="field__label" for="file">{locale.text("staff-bank-file")}</label>
                <p class="field__hint" id="file-hint">{locale.text("staff-bank-file-hint")}</p>
                <input
                    type="file"
                    id="file"
                    name="file"
                    accept=".csv,.txt"
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=described
                />
                {wrong.map(|wrong| view! { <p class="field__error" id="file-error">{wrong}</p> })}
            </div>
            {column("reference", "staff-bank-column-reference")}
            {column("amount", "staff-bank-column-amount")}
            {column("date", "staff-bank-column-date")}
            {select(Select { id: "delimiter", label: "staff-bank-delimiter", all: &DELIMITERS })}
            {select(Select { id: "decimal", label: "staff-bank-decimal", all: &AMOUNTS })}
            {select(Select { id: "day", label: "staff-bank-day", all: &DAYS })}
            {latin_1.show()}
            <button class="button" type="submit">{locale.text("staff-bank-check")}</button>
        </form>
    }
}

/// How the bank writes something.
struct Select {
    id: &'static str,
    label: &'static str,
    all: &'static [&'static str],
}

impl Select {
    fn show(self, locale: &Locale, settings: &Settings) -> Html {
        let chosen = settings.text(self.id, "");
        let options = self.all.iter().copied().map(|value| {
            let words = match value {
                "tab" => locale.text("staff-bank-tab"),
                sign => sign.to_owned(),
            };
            view! { <option value=value selected={value == chosen}>{words}</option> }
        });
        view! {
            <div class="field">
                <label class="field__label" for=self.id>{locale.text(self.label)}</label>
                <select class="field__input" id=self.id name=self.id>
                    {options.collect::<Html>()}
                </select>
            </div>
        }
    }
}

/// `is_changed`: what was shown before doesn't hold any more.
fn preview(context: &StaffContext, checked: CheckedLines, is_changed: bool) -> Response {
    let locale = context.locale.clone();
    let currency = currency(&context.shop.house);
    let title = locale.text("staff-bank-preview-title");
    let heading = title.clone();
    let main = move || {
        let changed = is_changed.then(|| wrong_notice(locale.text("staff-bank-changed")));
        let other = CounterRoute::BankList.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-bank-preview-lede")}</p>
            </header>
            <div class="flow">
                {changed}
                {sums(&locale, &checked.sums, currency)}
                {book_form(&locale, &checked, currency)}
                <p><a href=other>{locale.text("staff-bank-other-file")}</a></p>
                {table(&locale, &checked.lines, currency)}
            </div>
        }
    };
    let page = StaffPage::new(route(), title, "page", main);
    staff_page(context, page.refused_if(is_changed))
}

/// None: the list would do nothing.
fn book_form(locale: &Locale, checked: &CheckedLines, currency: Currency) -> Option<Html> {
    if checked.sums.settled == 0 && checked.sums.returned == 0 {
        return None;
    }
    let action = CounterTarget::BookBankList.path(locale.language());
    Some(view! {
        <form method="post" action=action>
            <input type="hidden" name="rows" value=written(&checked.lines, currency)/>
            <input type="hidden" name="shown" value=seen(checked)/>
            <button class="button" type="submit">{locale.text("staff-bank-book")}</button>
        </form>
    })
}

/// The lines as a list that `read` understands without settings.
fn written(lines: &[CheckedLine], currency: Currency) -> String {
    let mut text = "reference,amount,date\n".to_owned();
    for CheckedLine { row, .. } in lines {
        let amount = currency.plain(signed_minor(row));
        text.push_str(&format!("{},{amount},{}\n", quoted(&row.reference), row.date));
    }
    text
}

const HEADS: [&str; 6] = [
    "staff-bank-line",
    "staff-bank-reference",
    "staff-money-order",
    "staff-later-on",
    "staff-money-sum",
    "staff-bank-outcome",
];

fn table(locale: &Locale, lines: &[CheckedLine], currency: Currency) -> Html {
    let heads = HEADS.map(|id| locale.text(id));
    let [_, reference, order, on, sum, does] = &heads;
    let rows = lines.iter().map(|line| {
        let row = &line.row;
        let amount = locale.money(Money::new(signed_minor(row), currency));
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{row.line}</th>
                {cell(reference, "", Some(row.reference.clone()))}
                {cell(order, "desk-table__when", line.order_code.clone())}
                {cell(on, "desk-table__when", Some(locale.day_plain(row.date)))}
                {cell(sum, "desk-table__sum", Some(amount))}
                {cell(does, "", Some(outcome(locale, line, currency)))}
            </tr>
        }
    });
    let table = Table { heads: &heads, rows: rows.collect(), none: None, older: None };
    table.labelled(locale.text("staff-bank-preview-title"))
}

fn booked(context: &StaffContext, done: BankLines) -> Response {
    let locale = context.locale.clone();
    let currency = currency(&context.shop.house);
    let title = locale.text("staff-bank-done-title");
    let heading = title.clone();
    let main = move || {
        let lines = done.left.iter().map(|line| {
            view! { <li>{line.reference.clone()} " · " {left(&locale, line.why)}</li> }
        });
        let lines = lines.collect::<Html>();
        let lines = (!done.left.is_empty()).then(|| view! { <ul>{lines}</ul> });
        let receivables = CounterRoute::Receivables.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-bank-done-lede")}</p>
            </header>
            {sums(&locale, &done, currency)}
            {lines}
            <p><a href=receivables>{locale.text("staff-receivables-title")}</a></p>
        }
    };
    staff_page(context, StaffPage::new(route(), title, "page page--narrow", main))
}
