//! A seat in the basket: its price and why, what it could cost for others, its way back.

use crate::pages::basket::{
    form::{Field, choice_name, remove},
    person::{List, choice, person},
    place,
};
use domain::{
    money::Currency,
    sales::{
        basket::{BasketLine, PriceTypeLimit, Why},
        offer::product::at_price_type,
        pricing::{AS_TICKET, Quote, StageKind},
    },
};
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;
use ui::{
    locale::money,
    route::{Route, Target},
};

/// The price of a seat, as it stands beside it.
#[derive(Clone, Copy)]
pub struct Due {
    pub minor: i64,
    /// Fees that the sum adds to it; none where they are said elsewhere.
    pub fees_minor: i64,
}

impl Due {
    /// Of a line, or of all lines of an item.
    pub fn of(quote: &Quote, lines: &[&BasketLine]) -> Due {
        let keys: Vec<String> = lines.iter().map(|line| line.id.to_string()).collect();
        let parts = quote.fees.iter().flat_map(|fee| &fee.parts);
        let parts = parts.filter(|part| keys.contains(&part.line));
        Due {
            minor: lines.iter().map(|line| line.due_minor).sum(),
            fees_minor: parts.map(|part| part.due_minor).sum(),
        }
    }
}

/// `due`: of the line, or of all lines of its item, which goes back with it. None: not shown.
pub fn seat(locale: &Arc<Locale>, line: &BasketLine, due: Option<Due>, currency: Currency) -> Html {
    let place = place(locale, line);
    // A package says once whose it is.
    let has_head = line.item.as_ref().is_some_and(|item| item.progress.is_some());
    let aloud = format!(" {place}");
    let field = Field { name: "line", value: line.id.to_string() };
    let extra = line.is_extra.then(|| format!("\u{a0}· {}", locale.text("choice-extra")));
    let fees = due.filter(|due| due.fees_minor > 0).map(|due| {
        let fees = [("fees", money(locale, due.fees_minor, currency).into())];
        view! { <br/> <span class="sum__why">{locale.text_with("plan-fees-apart", &fees)}</span> }
    });
    view! {
        <li class="basket__seat">
            <span>
                {place.clone()}
                <br/>
                <span class="sum__why">{line.zone.clone()} {extra}</span>
                {fees}
                {(!has_head).then(|| person(locale, line, &place))}
                {price_types(locale, line, &place, currency)}
                {why(locale, line, currency)}
                {another(locale, line, &place)}
                {lost(locale, line)}
                {least(locale, line, currency)}
            </span>
            <span class="basket__price">{due.map(|due| money(locale, due.minor, currency))}</span>
            {remove(locale, Target::RemoveLine, field, aloud)}
        </li>
    }
}

/// To the plan, where another seat takes its place; it stays held until then. Performances of a
/// package are chosen on the package's page.
fn another(locale: &Locale, line: &BasketLine, place: &str) -> Option<Html> {
    let has_seat = line.seat.is_some() && line.item.as_ref().is_none_or(|it| it.progress.is_none());
    let of = match &line.item {
        Some(item) => Some(item.offer.clone()),
        None => {
            let chosen = line.price_types.iter().find(|price_type| price_type.is_chosen);
            chosen.map(|price_type| at_price_type(&price_type.key))
        }
    };
    let plan = Route::Performance(line.performance_slug.clone()).path(locale.language());
    let of = of.map(|of| format!("&offer={of}")).unwrap_or_default();
    let href = format!("{plan}?change={}{of}", line.id);
    let aloud = format!(", {place}");
    has_seat.then(|| {
        view! {
            <p class="small scripted">
                <a href=href>
                    {locale.text("basket-change-seat")}
                    <span class="aloud">{aloud}</span>
                </a>
            </p>
        }
    })
}

/// How the price came about, for whoever asks.
fn why(locale: &Locale, line: &BasketLine, currency: Currency) -> Option<Html> {
    let steps = line.why.iter().map(|step| {
        view! {
            <div class="sum__line">
                <dt>{why_words(locale, step)}</dt>
                <dd class="sum__amount">{money(locale, step.after_minor, currency)}</dd>
            </div>
        }
    });
    let steps = steps.collect::<Html>();
    // Of a whole subscription it would tell one performance's only.
    let is_one = line.item.as_ref().is_none_or(|item| item.progress.is_some());
    (is_one && !line.why.is_empty()).then(|| {
        view! {
            <details class="disclosure">
                <summary class="disclosure__chosen">{locale.text("why-title")}</summary>
                <dl class="sum">{steps}</dl>
            </details>
        }
    })
}

fn why_words(locale: &Locale, step: &Why) -> String {
    match step.kind {
        None => locale.text("why-listed"),
        Some(kind) => stage_words(locale, kind, &step.name),
    }
}

fn stage_words(locale: &Locale, kind: StageKind, name: &str) -> String {
    match kind {
        StageKind::Discount if name == AS_TICKET => locale.text("why-single"),
        StageKind::PriceType | StageKind::Package | StageKind::Discount => name.to_owned(),
        StageKind::Occupancy => locale.text("why-occupancy"),
        StageKind::Seniority => {
            let years: i64 = name.parse().unwrap_or_default();
            locale.text_with("why-seniority", &[("years", years.into())])
        }
        StageKind::Code => locale.text_with("why-code", &[("name", name.into())]),
    }
}

/// Reductions that the ticket had when it was held and no longer has, and how to get them back.
fn lost(locale: &Locale, line: &BasketLine) -> Html {
    let notes = line.lost.iter().map(|lost| {
        let name = stage_words(locale, lost.kind, &lost.name);
        let words = locale.text_with("why-reduction-lost", &[("name", name.as_str().into())]);
        view! { <p class="small">{words}</p> }
    });
    notes.collect::<Html>()
}

/// A seat on offer for resale that isn't sold at this price.
fn least(locale: &Locale, line: &BasketLine, currency: Currency) -> Option<Html> {
    let amount = money(locale, line.least_minor?, currency);
    let words = locale.text_with("why-resold-least", &[("amount", amount.into())]);
    Some(view! { <p class="small">{words}</p> })
}

/// What the ticket is chosen as, which opens into what it could be.
fn price_types(
    locale: &Locale,
    line: &BasketLine,
    place: &str,
    currency: Currency,
) -> Option<Html> {
    let chosen = line.price_types.iter().find(|price_type| price_type.is_chosen)?;
    let label = locale.text_with("basket-price-type-label", &[("place", place.into())]);
    let summary =
        locale.text_with("basket-price-type", &[("price_type", chosen.name.as_str().into())]);
    let options = line.price_types.iter().map(|price_type| {
        let price = money(locale, price_type.price_minor, currency);
        let limit = price_type.limit.map(|limit| match limit {
            PriceTypeLimit::AtLeast(count) => ("basket-price-type-from", count),
            PriceTypeLimit::AtMost(count) => ("basket-price-type-up-to", count),
        });
        let limit = limit.map(|(id, count)| locale.text_with(id, &[("count", count.into())]));
        let words = [Some(price_type.name.clone()), Some(price), limit.clone()];
        let words = words.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        view! {
            <option
                value=price_type.key.clone()
                selected=price_type.is_chosen
                disabled=limit.is_some() && !price_type.is_chosen
            >
                {words}
            </option>
        }
    });
    let note =
        (!chosen.note.is_empty()).then(|| view! { <p class="small">{chosen.note.clone()}</p> });
    let name = choice_name("price_type", &line.id.to_string(), &chosen.key);
    let list = List { id: format!("price_type-{}", line.id), name };
    let choice = choice(locale, list, summary, label, options.collect::<Html>());
    Some(view! {
        {choice}
        {note}
    })
}
