//! Credit that customers want at their banks: what is due, a file for the house's bank, and the
//! files of before.

use super::{day_field, typed_day, wrong_notice};
use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        table::{Table, cell},
        words::when,
    },
    look::form::LookForm,
    money::restored,
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use documents::bank::credit_transfer::Format;
use domain::{money::Currency, people::actor::Action};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::pay_outs::{
    CompanyDue, FileRefusal, FileView, FileWish, PayOutsView, Round, make_file, view as read,
};
use season::catalogue::currency;
use ui::{
    error::Stop,
    field::field,
    route::staff::{StaffRoute, counter::CounterRoute},
};

/// Why no file was made.
enum Wrong {
    Refused(FileRefusal),
    /// What was typed is no day.
    Day,
    /// Nothing was due, or so many wait until their customers have paid what they owe.
    Nothing {
        held_back: usize,
    },
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, None).await
}

/// Twice is once: a file that nobody has fetched yet comes again.
pub async fn make(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    context.actor().permit(Action::Settle, "*")?;
    let Ok(on) = typed_day(form.text("on")) else { return page(context, Some(Wrong::Day)).await };
    let format = Format::parse(form.text("format")).unwrap_or_default();
    let company = Some(form.text("company").to_owned()).filter(|key| !key.is_empty());
    let wish = FileWish { company, format, on };
    match make_file(&context.shop.house, &context.actor(), &wish).await.answered()? {
        Ok(Round { made: Some(made), .. }) => {
            let file = CounterRoute::PayOutFile(made.message_id).path(context.language());
            Ok(Redirect::to(&file).into_response())
        }
        Ok(Round { made: None, held_back, .. }) => {
            page(context, Some(Wrong::Nothing { held_back })).await
        }
        Err(refusal) => page(context, Some(Wrong::Refused(refusal))).await,
    }
}

async fn page(context: StaffContext, wrong: Option<Wrong>) -> Result<Response, Stop> {
    let house = &context.shop.house;
    let shown = read(house, &context.actor()).await?;
    let time_zone = people::staff::time_zone(house).await?;
    let is_euro = currency(house) == Currency::default();
    let waits = restored::link(&context).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-payouts-title");
    let (heading, is_wrong) = (title.clone(), wrong.is_some());
    let main = move || {
        let wrong = wrong.map(|wrong| wrong_notice(words(&locale, &wrong)));
        let other = (!is_euro).then(|| view! { <p>{locale.text("staff-payouts-wrong-euro")}</p> });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-payouts-lede")}</p>
                {waits}
            </header>
            {wrong}
            {other}
            {due(&locale, &shown)}
            {files(&locale, &shown, &time_zone)}
        }
    };
    let route = StaffRoute::Counter(CounterRoute::PayOuts);
    let page = StaffPage::new(route, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

fn words(locale: &Locale, wrong: &Wrong) -> String {
    match wrong {
        Wrong::Day => locale.text("staff-payouts-wrong-day"),
        Wrong::Nothing { held_back: 0 } => locale.text("staff-payouts-due-none"),
        Wrong::Nothing { held_back } => {
            let count = u32::try_from(*held_back).unwrap_or(u32::MAX);
            locale.text_with("staff-payouts-held-back", &[("count", count.into())])
        }
        Wrong::Refused(refusal) => locale.text(file_refusal_id(*refusal)),
    }
}

pub(super) fn file_refusal_id(refusal: FileRefusal) -> &'static str {
    match refusal {
        FileRefusal::UnknownCompany | FileRefusal::UnknownFile => "staff-payouts-wrong-unknown",
        FileRefusal::NoAccount => "staff-payouts-wrong-account",
        FileRefusal::NotEuro => "staff-payouts-wrong-euro",
        FileRefusal::Forgotten => "staff-payouts-wrong-forgotten",
        FileRefusal::Unconfirmed => "staff-payouts-wrong-unconfirmed",
    }
}

/// A form for each company that has something to pay.
fn due(locale: &Locale, shown: &PayOutsView) -> Html {
    let forms = shown.due.iter().enumerate().map(|(at, due)| due_form(locale, at == 0, due));
    let forms = forms.collect::<Vec<_>>();
    let none = forms.is_empty().then(|| {
        view! { <p class="desk-empty">{locale.text("staff-payouts-due-none")}</p> }
    });
    view! {
        <section class="flow desk-part" aria-labelledby="due">
            <h2 class="desk-section__title" id="due">{locale.text("staff-payouts-due")}</h2>
            {none}
            {forms}
        </section>
    }
}

/// `is_first`: one day and one format for a page is what most houses need; the others have the
/// usual ones.
fn due_form(locale: &Locale, is_first: bool, due: &CompanyDue) -> Html {
    let count = [("count", due.pay_outs.into())];
    let count = locale.text_with("staff-payouts-count", &count);
    let sum = [("sum", locale.money(due.amount).into())];
    let more = is_first.then(|| {
        let on = locale.text("staff-payouts-on");
        let formats = [Format::Pain09, Format::Pain03].map(|format| {
            let name = format.as_str();
            view! { <option value=name>{name}</option> }
        });
        view! {
            {field(day_field("on", on, String::new(), None))}
            <div class="field">
                <label class="field__label" for="format">
                    {locale.text("staff-payouts-format")}
                </label>
                <select class="field__input" id="format" name="format">{formats}</select>
            </div>
        }
    });
    let action = CounterRoute::PayOuts.path(locale.language());
    view! {
        <form class="flow desk-form" method="post" action=action novalidate>
            <input type="hidden" name="company" value=due.key.clone()/>
            <p>{due.name.clone()} " · " {count}</p>
            {more}
            <button class="button" type="submit">
                {locale.text_with("staff-payouts-make", &sum)}
            </button>
        </form>
    }
}

const HEADS: [&str; 5] = [
    "staff-payouts-file",
    "staff-payouts-made",
    "staff-vouchers-state",
    "staff-payouts-transfers",
    "staff-money-sum",
];

fn files(locale: &Locale, shown: &PayOutsView, time_zone: &str) -> Html {
    let heads = HEADS.map(|id| locale.text(id));
    let rows = shown.files.iter().map(|file| row(locale, &heads, file, time_zone)).collect();
    let none = Some(locale.text("staff-payouts-files-none"));
    let table = Table { heads: &heads, rows, none, older: None };
    table.under("files", locale.text("staff-payouts-files"))
}

fn row(locale: &Locale, heads: &[String; 5], shown: &FileView, time_zone: &str) -> Html {
    let [_, made, state, transfers, sum] = heads;
    let file = &shown.file;
    let page = CounterRoute::PayOutFile(file.message_id.clone()).path(locale.language());
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <a href=page>{file.message_id.clone()}</a>
                " "
                <span class="small soft">{shown.company_name.clone()}</span>
            </th>
            {cell(made, "", Some(when(locale, file.made_at, time_zone)))}
            {cell(state, "", Some(state_words(locale, shown)))}
            {cell(transfers, "desk-table__sum", Some(locale.number(file.pay_outs)))}
            {cell(sum, "desk-table__sum", Some(locale.money(shown.amount)))}
        </tr>
    }
}

/// How far it is.
pub(super) fn state_words(locale: &Locale, shown: &FileView) -> String {
    let file = &shown.file;
    let state = match (file.is_unwritten, file.open) {
        (true, _) => locale.text("staff-payouts-state-new"),
        (false, 0) => locale.text("staff-payouts-state-done"),
        (false, open) => locale.text_with("staff-payouts-state-open", &[("count", open.into())]),
    };
    match file.returned {
        0 => state,
        returned => {
            let count = [("count", returned.into())];
            format!("{state} · {}", locale.text_with("staff-payouts-state-returned", &count))
        }
    }
}
