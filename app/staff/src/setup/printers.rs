//! Which printers stand at the counters. The program connects to their addresses, so only those who
//! may say so see this page.

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
        table::{Table, cell},
    },
    look::form::LookForm,
};
use axum::{
    Form,
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::PrinterId,
    people::actor::Action,
    tickets::printer::{AddressWrong, Fineness, PrinterKind, PrinterPurpose},
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use selling::tickets::counter_prints::{
    CounterPrinter, PrinterForm, PrinterRefusal, known_printers, remove_printer, set_printer,
};
use ui::{
    error::Stop,
    field::{Choice, Field, field},
    route::staff::{StaffRoute, StaffTarget},
};

const HEADS: [&str; 5] = [
    "staff-printers-name",
    "staff-printers-where",
    "staff-printers-what",
    "staff-printers-how",
    "staff-printers-remove",
];

pub async fn show(context: StaffContext, Query(form): Query<LookForm>) -> Result<Response, Stop> {
    page(context, form, None).await
}

pub async fn set(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit(Action::ManagePrinters, "*")?;
    let typed = typed(&form).ok_or(Stop::BadForm)?;
    match set_printer(house, &actor, &typed).await.answered()? {
        Ok(_) => Ok(done_at(&context, "printer")),
        Err(why) => page(context, form, Some(why)).await,
    }
}

pub async fn remove(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit(Action::ManagePrinters, "*")?;
    let id: PrinterId = form.text("id").parse().map_err(|_| Stop::BadForm)?;
    match remove_printer(house, &actor, id).await.answered()? {
        Ok(()) => Ok(done_at(&context, "printer-removed")),
        Err(_) => Err(Stop::NotFound),
    }
}

fn done_at(context: &StaffContext, done: &str) -> Response {
    let page = StaffRoute::Printers.path(context.language());
    Redirect::to(&format!("{page}?done={done}")).into_response()
}

/// None: a choice has a value that the form doesn't offer.
fn typed(form: &LookForm) -> Option<PrinterForm> {
    let text = |name: &str| form.text(name).to_owned();
    Some(PrinterForm {
        name: text("name"),
        counter: text("counter"),
        workplace: text("workplace"),
        purpose: PrinterPurpose::parse(form.text("purpose"))?,
        kind: PrinterKind::parse(form.text("kind"))?,
        address: text("address"),
        paper: text("paper"),
        fineness: Fineness::of_dpi(form.text("dpi").parse().ok()?)?,
        has_drawer: form.text("drawer") == "yes",
    })
}

async fn page(
    context: StaffContext,
    form: LookForm,
    wrong: Option<PrinterRefusal>,
) -> Result<Response, Stop> {
    let known = known_printers(&context.shop.house, &context.actor()).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-printers-title");
    let (heading, is_wrong) = (title.clone(), wrong.is_some());
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let asked = Asked { locale: &locale, form: &form, wrong };
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-printers-lede")}</p>
            </header>
            {list(&locale, &known)}
            {asked.form()}
        }
    };
    let page = StaffPage::new(StaffRoute::Printers, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

fn list(locale: &Locale, known: &[CounterPrinter]) -> Html {
    let heads = HEADS.map(|id| locale.text(id));
    let rows = known.iter().map(|printer| row(locale, printer, &heads)).collect::<Html>();
    let none = Some(locale.text("staff-printers-none"));
    Table { heads: &heads, rows, none, older: None }.labelled(locale.text("staff-printers-title"))
}

fn row(locale: &Locale, printer: &CounterPrinter, heads: &[String; 5]) -> Html {
    let [_, place, what, how, remove] = heads;
    let counter = match printer.counter.as_str() {
        "" => locale.text("staff-desk-box-office"),
        key => key.to_owned(),
    };
    let places = [counter, printer.workplace.clone()];
    let places: Vec<String> = places.into_iter().filter(|it| !it.is_empty()).collect();
    let device = &printer.device;
    let address = device.address.as_ref().map(|address| address.to_string());
    let drawer = printer.has_drawer.then(|| locale.text("staff-printers-drawer"));
    let paper = Some(device.paper.to_string());
    let facts = [Some(locale.text(kind_words(device.kind))), address, paper, drawer];
    let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let language = locale.language();
    let button = view! {
        <form method="post" action=StaffTarget::RemovePrinter.path(language)>
            <input type="hidden" name="id" value=printer.id.to_string()/>
            <button class="button button--plain small" type="submit">
                {locale.text("staff-printers-remove")}
                <span class="aloud">", " {printer.name.clone()}</span>
            </button>
        </form>
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{printer.name.clone()}</th>
            {cell(place, "", Some(places.join(" · ")))}
            {cell(what, "", Some(locale.text(purpose_words(printer.purpose))))}
            {cell(how, "", Some(facts))}
            {cell(remove, "", Some(button))}
        </tr>
    }
}

fn kind_words(kind: PrinterKind) -> &'static str {
    match kind {
        PrinterKind::EscPos => "staff-printers-escpos",
        PrinterKind::Zpl => "staff-printers-zpl",
        PrinterKind::Ipp => "staff-printers-ipp",
        PrinterKind::Browser => "staff-printers-browser",
    }
}

fn purpose_words(purpose: PrinterPurpose) -> &'static str {
    match purpose {
        PrinterPurpose::Tickets => "staff-print-tickets",
        PrinterPurpose::Receipts => "staff-print-receipt",
    }
}

/// The field that it is about, and what is said.
fn wrong_words(wrong: PrinterRefusal) -> (&'static str, &'static str) {
    match wrong {
        PrinterRefusal::NameMissing => ("name", "staff-printers-wrong-name"),
        PrinterRefusal::NameTooLong => ("name", "staff-printers-wrong-long"),
        PrinterRefusal::WorkplaceTooLong => ("workplace", "staff-printers-wrong-long"),
        PrinterRefusal::UnknownCounter => ("counter", "staff-printers-wrong-counter"),
        PrinterRefusal::Address(AddressWrong::Unreadable) => {
            ("address", "staff-printers-wrong-address")
        }
        PrinterRefusal::Address(AddressWrong::Port) => ("address", "staff-printers-wrong-port"),
        PrinterRefusal::Address(AddressWrong::Host) => ("address", "staff-printers-wrong-host"),
        PrinterRefusal::Paper => ("paper", "staff-printers-wrong-paper"),
        PrinterRefusal::Receipts => ("purpose", "staff-printers-wrong-receipts"),
        PrinterRefusal::Drawer => ("drawer", "staff-printers-wrong-drawer"),
        PrinterRefusal::UnknownPrinter => ("", "staff-printers-none"),
    }
}

struct Asked<'a> {
    locale: &'a Locale,
    form: &'a LookForm,
    wrong: Option<PrinterRefusal>,
}

impl Asked<'_> {
    fn form(&self) -> Html {
        let locale = self.locale;
        let kinds = PrinterKind::ALL.map(|kind| (kind.as_str().to_owned(), kind_words(kind)));
        let purposes = PrinterPurpose::ALL.map(|it| (it.as_str().to_owned(), purpose_words(it)));
        let dots = Fineness::ALL.map(|it| {
            let words = match it {
                Fineness::Usual => "staff-printers-203",
                Fineness::Fine => "staff-printers-300",
            };
            (it.dpi().to_string(), words)
        });
        let told = self.wrong.map(|wrong| {
            let words = locale.text(wrong_words(wrong).1);
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        view! {
            <section class="flow" aria-labelledby="set">
                <h2 class="desk-section__title" id="set">{locale.text("staff-printers-set")}</h2>
                <p class="soft">{locale.text("staff-printers-set-text")}</p>
                {told}
                <form
                    class="flow"
                    method="post"
                    action=StaffRoute::Printers.path(locale.language())
                >
                    {self.text("name", "staff-printers-name", None)}
                    {self.text("counter", "staff-printers-counter", Some("counter"))}
                    {self.text("workplace", "staff-workplace", Some("workplace"))}
                    {self.select("purpose", "staff-printers-what", &purposes)}
                    {self.select("kind", "staff-printers-kind", &kinds)}
                    {self.text("address", "staff-printers-address", Some("address"))}
                    {self.text("paper", "staff-printers-paper", Some("paper"))}
                    {self.select("dpi", "staff-printers-dpi", &dots)}
                    {self.drawer()}
                    <button class="button" type="submit">
                        {locale.text("staff-printers-save")}
                    </button>
                </form>
            </section>
        }
    }

    fn is_wrong(&self, name: &str) -> bool {
        self.wrong.is_some_and(|wrong| wrong_words(wrong).0 == name)
    }

    fn text(&self, id: &'static str, label: &str, hint: Option<&str>) -> Html {
        let wrong = self.wrong.filter(|_| self.is_wrong(id));
        field(Field {
            id,
            kind: "text",
            autocomplete: "off",
            label: self.locale.text(label),
            value: self.form.text(id).to_owned(),
            hint: hint.map(|hint| self.locale.text(&format!("staff-printers-{hint}-hint"))),
            error: wrong.map(|wrong| self.locale.text(wrong_words(wrong).1)),
            chars_max: 300,
            is_required: id == "name",
        })
    }

    fn select(&self, id: &'static str, label: &str, options: &[(String, &str)]) -> Html {
        let chosen = self.form.text(id);
        let options = options.iter().map(|(value, words)| {
            let is_chosen = value == chosen;
            view! {
                <option value=value.clone() selected=is_chosen>{self.locale.text(words)}</option>
            }
        });
        view! {
            <div class="field">
                <label class="field__label" for=id>{self.locale.text(label)}</label>
                <select class="field__input" id=id name=id>{options.collect::<Html>()}</select>
            </div>
        }
    }

    fn drawer(&self) -> Html {
        let drawer = Choice {
            name: "drawer",
            id: "drawer".to_owned(),
            value: "yes".to_owned(),
            is_chosen: self.form.text("drawer") == "yes",
            words: self.locale.text("staff-printers-has-drawer"),
        };
        drawer.checkbox()
    }
}
