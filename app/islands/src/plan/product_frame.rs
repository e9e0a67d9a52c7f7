//! What a seat can be sold as, as the server writes it around the drawing: the switch above the
//! prices, the list on a seat's card, the choice in the form of the best seats.

use super::products::TICKET;
use domain::{
    sales::offer::product::{Product, ProductKind},
    seats::plan::PlanData,
};
use leptos::prelude::use_context;
use markup::{Html, view};
use ui::words::{Arg, Words};

/// What whoever chooses a ticket type must know: mostly what is to be shown at the door.
#[derive(Clone, Debug)]
pub struct TypeNote {
    /// Of its product.
    pub key: String,
    pub text: String,
}

/// Of the page that is written.
#[derive(Clone, Debug, Default)]
pub struct TypeNotes {
    pub notes: Vec<TypeNote>,
    /// What the house calls its standard ticket type; empty: nothing of its own.
    pub standard: String,
}

/// A product as one chooses it: `Series A, 5 performances`.
pub fn name(words: &Words, product: &Product) -> String {
    match product.kind {
        ProductKind::Ticket if product.is_at_price_type() => product.name.clone(),
        ProductKind::Ticket => words.text("performance-product-ticket"),
        ProductKind::Subscription => words.with(
            "performance-product-performances",
            &[
                ("name", Arg::Text(&product.name)),
                ("count", Arg::Number(product.performances.into())),
            ],
        ),
        ProductKind::Package => product.name.clone(),
    }
}

/// Beside other ticket types.
fn type_name(words: &Words, product: &Product) -> String {
    if !product.name.is_empty() {
        return product.name.clone();
    }
    let TypeNotes { standard, .. } = use_context().unwrap_or_default();
    match standard.is_empty() {
        true => words.text("performance-standard-price"),
        false => standard,
    }
}

/// The address of a page in the mode of a product.
pub fn address(path: &str, product: &Product) -> String {
    match product.key.as_str() {
        "" => path.to_owned(),
        key => with_offer(path, key),
    }
}

pub fn with_offer(path: &str, key: &str) -> String {
    format!("{path}?offer={key}")
}

/// The page with suggestions, for the product that the page is looked at for.
pub fn best(data: &PlanData, path: &str) -> String {
    let path = format!("{path}/best-seats");
    match data.products.get(data.product as usize) {
        Some(product) => address(&path, product),
        None => path,
    }
}

/// The page is looked at for tickets of this performance alone.
pub fn is_ticket(data: &PlanData) -> bool {
    let product = data.products.get(data.product as usize);
    product.is_some_and(|product| product.kind == ProductKind::Ticket)
}

/// Not a single ticket before its sale. The island counts the items of a list, so this one is
/// there and hidden.
fn is_sold(data: &PlanData, product: &Product) -> bool {
    data.tickets_on_sale || product.kind != ProductKind::Ticket
}

/// Those that have an item of their own in a list; ticket types share one control.
fn listed(data: &PlanData) -> Vec<&Product> {
    data.products.iter().filter(|product| !product.is_at_price_type()).collect()
}

/// What the next taps choose: links and a form, which the island follows without leaving the page.
pub fn switch(words: &Words, data: &PlanData, path: &str) -> Option<Html> {
    let has_choice = data.products.len() > 1 && data.on_sale;
    has_choice.then(|| {
        let products = listed(data);
        let items = products.iter().enumerate().map(|(index, product)| {
            let is_current = index == data.product as usize || index == TICKET && is_ticket(data);
            view! {
                <li hidden=!is_sold(data, product)>
                    <a
                        class="products__item"
                        href=address(path, product)
                        aria-current=is_current.then_some("true")
                        data-press="mode"
                    >
                        {name(words, product)}
                    </a>
                </li>
            }
        });
        let items = items.collect::<Html>();
        let priced_for = priced_for(words, data);
        let list = (products.len() > 1).then(|| view! { <ul class="products__list">{items}</ul> });
        let types = types(words, data, "products__types").map(|types| {
            view! {
                <form class="products__form" method="get" action=path.to_owned()>
                    {types}
                    <button class="button button--quiet products__show" type="submit">
                        {words.text("performance-show-prices")}
                    </button>
                </form>
            }
        });
        view! {
            <nav class="products" aria-label=words.text("performance-products")>
                {types}
                {list}
                {priced_for}
            </nav>
        }
    })
}

/// That the prices of a subscription are for all its performances, where the page opens with them.
/// It names the subscription, so it stays true when the plan is switched to tickets.
fn priced_for(words: &Words, data: &PlanData) -> Option<Html> {
    let product = data.products.get(data.product as usize);
    let product = product.filter(|product| product.kind == ProductKind::Subscription)?;
    let count = Arg::Number(product.performances.into());
    let args = [("name", Arg::Text(&product.name)), ("count", count)];
    let said = words.with("performance-product-prices", &args);
    Some(view! { <p class="type-note"><span>{said}</span></p> })
}

/// The ticket types of a single ticket; None where there is but the standard one.
pub fn types(words: &Words, data: &PlanData, class: &'static str) -> Option<Html> {
    let has_types = data.tickets_on_sale && data.products.iter().any(Product::is_at_price_type);
    has_types.then(|| {
        let at = data.product as usize;
        let of_tickets = data.products.iter().enumerate();
        let of_tickets = of_tickets.filter(|(_, product)| product.kind == ProductKind::Ticket);
        let options = of_tickets.map(|(index, product)| {
            let name = type_name(words, product);
            view! {
                <option value=product.key.clone() selected=index == at>
                    {name}
                </option>
            }
        });
        view! {
            <select class=class name="offer" aria-label=words.text("performance-ticket-type")>
                {options.collect::<Html>()}
            </select>
            {notes(data)}
        }
    })
}

/// One for each ticket type in the order of the list, empty where there is nothing to know; only
/// that of the chosen one is shown.
fn notes(data: &PlanData) -> Option<Html> {
    let TypeNotes { notes: known, .. } = use_context()?;
    let at = data.product as usize;
    let of_tickets = data.products.iter().enumerate();
    let of_tickets = of_tickets.filter(|(_, product)| product.kind == ProductKind::Ticket);
    let lines = of_tickets.map(|(index, product)| {
        let note = known.iter().find(|note| note.key == product.key);
        let text = note.map(|note| note.text.clone()).unwrap_or_default();
        let is_hidden = index != at || text.is_empty();
        view! { <span hidden=is_hidden>{text}</span> }
    });
    let lines = lines.collect::<Html>();
    (!known.is_empty()).then(|| view! { <p class="type-note" role="status">{lines}</p> })
}

/// The card's list; prices and states are the island's.
pub fn card_list(words: &Words, data: &PlanData) -> Option<Html> {
    let has_choice = data.products.len() > 1 && data.on_sale;
    has_choice.then(|| {
        let products = listed(data);
        let items = products.iter().map(|product| {
            view! {
                <li hidden=!is_sold(data, product)>
                    <button
                        class="seat-card__product"
                        type="button"
                        aria-pressed="false"
                        data-press="as"
                    >
                        <span class="seat-card__product-name">{name(words, product)}</span>
                        " "
                        <span class="seat-card__product-price"></span>
                        " "
                        <span class="seat-card__saved"></span>
                    </button>
                </li>
            }
        });
        let items = items.collect::<Html>();
        let list = (products.len() > 1).then(|| {
            view! {
                <ul class="seat-card__products" aria-label=words.text("performance-products")>
                    {items}
                </ul>
            }
        });
        view! {
            {list}
            <div class="seat-card__missing" role="status"></div>
        }
    })
}

/// What seats are to be suggested for, for a form whose answer names the prices.
pub fn field(words: &Words, data: &PlanData) -> Option<Html> {
    let all: Vec<&Product> = data.products.iter().filter(|it| is_sold(data, it)).collect();
    select(words, data, &all, "best-offer".to_owned())
}

/// What places without a number are to be: one seat for several performances is none of them.
pub fn field_of_places(words: &Words, data: &PlanData, area: &str) -> Option<Html> {
    let is_meant =
        |product: &&Product| product.kind != ProductKind::Subscription && is_sold(data, product);
    let products: Vec<&Product> = data.products.iter().filter(is_meant).collect();
    select(words, data, &products, format!("offer-{area}"))
}

fn select(words: &Words, data: &PlanData, products: &[&Product], id: String) -> Option<Html> {
    let asked = data.products.get(data.product as usize).map(|product| product.key.as_str());
    // A form without this field asks for tickets.
    if let [only] = products
        && only.kind != ProductKind::Ticket
    {
        return Some(fixed(words, id, only));
    }
    (products.len() > 1).then(|| {
        // Tickets alone differ only by their type.
        let is_type = products.iter().all(|product| product.kind == ProductKind::Ticket);
        let has_types = products.iter().any(|product| product.is_at_price_type());
        let called = |product: &Product| match product.kind {
            ProductKind::Ticket if has_types => type_name(words, product),
            _ => name(words, product),
        };
        let options = products.iter().map(|product| {
            view! {
                <option
                    value=product.key.clone()
                    selected=Some(product.key.as_str()) == asked
                >
                    {called(product)}
                </option>
            }
        });
        let label = if is_type { "performance-ticket-type" } else { "performance-products" };
        view! {
            <div class="field best-seats__zone">
                <label class="field__label" for=id.clone()>
                    {words.text(label)}
                </label>
                <select class="field__input" id=id name="offer">
                    {options.collect::<Html>()}
                </select>
            </div>
        }
    })
}

/// The one product that a form is for. A list, though it is never seen: the script reads nothing
/// else.
pub fn fixed(words: &Words, id: String, product: &Product) -> Html {
    let key = product.key.clone();
    view! {
        <select id=id name="offer" hidden=true>
            <option value=key selected=true>{name(words, product)}</option>
        </select>
    }
}

/// What the page is looked at for, where that is more than a standard ticket.
pub fn told(words: &Words, data: &PlanData) -> Option<Html> {
    let product = data.products.get(data.product as usize);
    let product = product.filter(|product| !product.name.is_empty())?;
    Some(view! { <p><strong>{name(words, product)}</strong></p> })
}

/// The product that an address asks for; where there is no such one, the ticket, or while that
/// isn't sold yet, the first package that is.
pub fn asked_for(data: &PlanData, offer: Option<&str>) -> u32 {
    let is_meant = |product: &Product| !product.key.is_empty() && Some(&*product.key) == offer;
    data.products.iter().position(is_meant).map_or(data.product, |at| at as u32)
}
