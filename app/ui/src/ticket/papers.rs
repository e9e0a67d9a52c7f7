//! Invoices of an order, and the form for a full one.

use crate::{
    field::{Field, field},
    refusal,
    route::Target,
};
use domain::{
    payments::invoice::{InvoiceKind, InvoiceView, PARTY_CHARS_MAX, Papers, Party, PartyField},
    wording::letters::Unprintable,
};
use house::locales::Locale;
use markup::{Html, view};

const FORM: &str = "full-invoice";

/// What was typed into the form, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Asking {
    pub typed: Party,
    pub wrong: Vec<PartyField>,
}

pub fn papers(
    locale: &Locale,
    order_secret: &str,
    papers: &Papers,
    asking: &Asking,
) -> Option<Html> {
    let Papers { invoices, needs_party, has_receipt, can_ask, .. } = papers;
    if invoices.is_empty() && !has_receipt && !can_ask {
        return None;
    }
    let language = locale.language();
    let links = invoices.iter().map(|invoice| {
        let href = Target::InvoicePdf(order_secret.to_owned(), invoice.id).path(language);
        row(locale, invoice, href, &papers.time_zone)
    });
    let links = links.collect::<Html>();
    let receipt = has_receipt.then(|| {
        let href = Target::ReceiptPdf(order_secret.to_owned()).path(language);
        view! { <li><a href=href>{locale.text("papers-receipt-link")}</a></li> }
    });
    let title = match invoices.is_empty() && !can_ask {
        true => "papers-receipt",
        false => "papers-title",
    };
    let form = can_ask.then(|| ask(locale, order_secret, *needs_party, asking));
    Some(view! {
        <section class="papers" aria-labelledby="papers">
            <h2 class="production__section-title" id="papers">{locale.text(title)}</h2>
            <ul class="papers__list">{links} {receipt}</ul>
            {form}
        </section>
    })
}

/// `Simplified invoice S2026-000123`, then who, when and how much.
pub fn row(locale: &Locale, invoice: &InvoiceView, href: String, time_zone: &str) -> Html {
    let args = [
        ("company", invoice.company.as_str().into()),
        ("date", locale.date_plain(invoice.issued_at, time_zone).into()),
        ("sum", locale.money(invoice.total).into()),
    ];
    let about = locale.text_with("papers-line", &args);
    let kind = locale.text(match invoice.kind {
        InvoiceKind::Simplified => "papers-simplified",
        InvoiceKind::Full => "papers-full",
        InvoiceKind::Rectifying => "papers-rectifying",
    });
    let args = [("kind", kind.into()), ("number", invoice.number.as_str().into())];
    let name = locale.text_with("papers-link", &args);
    let replaced = invoice.is_replaced.then(|| {
        view! { <span>{locale.text("papers-replaced")}</span> }
    });
    let exchanged = invoice.is_of_exchange.then(|| {
        view! { <span>"· " {locale.text("papers-of-exchange")}</span> }
    });
    view! {
        <li class="papers__one">
            <a href=href>{name}</a>
            <span class="small soft papers__about">{about} " " {replaced} {exchanged}</span>
        </li>
    }
}

fn ask(locale: &Locale, order_secret: &str, needs_party: bool, asking: &Asking) -> Html {
    let text = match needs_party {
        true => "papers-needs",
        false => "papers-ask-text",
    };
    let is_open = needs_party || !asking.wrong.is_empty();
    let fields = asking.typed.fields().into_iter().map(|(which, typed)| {
        let (id, autocomplete, label) = party_words(which);
        let is_wrong = asking.wrong.contains(&which);
        field(Field {
            id,
            kind: "text",
            autocomplete,
            label: locale.text(label),
            value: typed.to_owned(),
            hint: None,
            error: is_wrong.then(|| party_error(locale, typed)),
            chars_max: PARTY_CHARS_MAX,
            is_required: true,
        })
    });
    // The page that comes back opens here, where what is wrong is said.
    let action = Target::FullInvoice(order_secret.to_owned()).path(locale.language());
    let action = format!("{action}#{FORM}");
    view! {
        <details class="bundle" id=FORM open=is_open>
            <summary class="bundle__count">{locale.text("papers-ask")}</summary>
            <form class="papers__form" method="post" action=action novalidate>
                <p class="small">{locale.text(text)}</p>
                {fields.collect::<Html>()}
                <p>
                    <button class="button button--quiet" type="submit">
                        {locale.text("papers-ask-button")}
                    </button>
                </p>
            </form>
        </details>
    }
}

/// What is wrong with a field of the form.
pub fn party_error(locale: &Locale, typed: &str) -> String {
    let most = i64::try_from(PARTY_CHARS_MAX).unwrap_or(i64::MAX);
    match Unprintable::of(typed) {
        Some(letters) => refusal::letters_of_address(locale, letters),
        None => locale.text_with("papers-missing", &[("most", most.into())]),
    }
}

/// (name in the form, what browsers fill in, label)
pub fn party_words(field: PartyField) -> (&'static str, &'static str, &'static str) {
    match field {
        PartyField::Name => ("name", "organization", "papers-name"),
        PartyField::TaxNumber => ("tax_number", "off", "papers-tax-field"),
        PartyField::Street => ("street", "street-address", "papers-street"),
        PartyField::Postcode => ("postcode", "postal-code", "papers-postcode"),
        PartyField::Town => ("town", "address-level2", "papers-town"),
        PartyField::Country => ("country", "country-name", "papers-country"),
    }
}
