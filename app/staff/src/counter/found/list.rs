//! Customers who were found, as a list and as JSON.

use crate::frame::words::when;
use domain::moment::Moment;
use house::locales::Locale;
use markup::{Html, view};
use people::customers::search::{FoundCustomer, FoundCustomers};
use season::catalogue::Catalogue;
use serde::Serialize;
use ui::route::staff::{StaffRoute, counter::CounterRoute};

/// What the page's code reads.
#[derive(Default, Serialize)]
pub struct TypedAnswer {
    customers: Vec<TypedCustomer>,
    more: i64,
    /// Empty: these are all.
    told: String,
}

impl TypedAnswer {
    /// Nobody was looked for; why, in words.
    pub fn refused(told: String) -> Self {
        Self { told, ..Self::default() }
    }
}

#[derive(Serialize)]
struct TypedCustomer {
    person: String,
    name: String,
    mail: String,
    phone: String,
    address: String,
    kinds: Vec<String>,
    /// In the reader's language.
    kind_names: Vec<String>,
    orders: i64,
    last_order: Option<TypedOrder>,
    found_by: &'static str,
    page: String,
}

#[derive(Serialize)]
struct TypedOrder {
    code: String,
    /// RFC 3339, UTC.
    placed_at: String,
}

pub fn typed(locale: &Locale, catalogue: &Catalogue, found: &FoundCustomers) -> TypedAnswer {
    let customers = found.customers.iter().map(|customer| TypedCustomer {
        person: customer.person.to_string(),
        name: customer.name.clone(),
        mail: customer.email.clone(),
        phone: customer.phone.clone(),
        address: customer.address.clone(),
        kinds: customer.kinds.clone(),
        kind_names: kind_names(locale, catalogue, customer),
        orders: customer.orders,
        last_order: customer.last_order.as_ref().map(|order| TypedOrder {
            code: order.code.clone(),
            placed_at: written(order.placed_at),
        }),
        found_by: customer.found_by.as_str(),
        page: page_of(locale, customer),
    });
    let customers = customers.collect();
    let told = more(locale, found).unwrap_or_default();
    TypedAnswer { customers, more: found.more, told }
}

fn written(at: Moment) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| String::new(), |at| at.to_string())
}

fn kind_names(locale: &Locale, catalogue: &Catalogue, customer: &FoundCustomer) -> Vec<String> {
    let names = customer.kinds.iter().map(|key| catalogue.kind_name(key, locale.language()));
    names.collect()
}

fn page_of(locale: &Locale, customer: &FoundCustomer) -> String {
    CounterRoute::Customer(customer.person).path(locale.language())
}

/// How many more there are, and how to find them.
fn more(locale: &Locale, found: &FoundCustomers) -> Option<String> {
    match (found.is_more, found.more) {
        (true, _) => Some(locale.text("staff-find-many-more")),
        (false, 0) => None,
        (false, more) => {
            let count = [("count", more.into()), ("number", locale.number(more).into())];
            Some(locale.text_with("staff-find-more", &count))
        }
    }
}

pub fn section(
    locale: &Locale,
    catalogue: &Catalogue,
    found: &FoundCustomers,
    time_zone: &str,
) -> Html {
    let items = found.customers.iter().map(|customer| {
        let name = match (customer.name.is_empty(), customer.email.is_empty()) {
            (false, _) => customer.name.clone(),
            (true, false) => customer.email.clone(),
            (true, true) => locale.text("staff-find-nameless"),
        };
        let lines = [&customer.email, &customer.phone, &customer.address];
        let lines = lines.into_iter().filter(|line| !line.is_empty() && **line != name).cloned();
        let lines = lines.chain(kind_names(locale, catalogue, customer));
        let lines = lines.collect::<Vec<_>>().join(" · ");
        view! {
            <li>
                <a href=page_of(locale, customer)>{name}</a>
                <br/>
                {lines}
                {last_order(locale, customer, time_zone)}
            </li>
        }
    });
    let items = items.collect::<Html>();
    let more = more(locale, found).map(|more| view! { <p class="soft">{more}</p> });
    view! {
        <h2 class="desk-section__title">{locale.text("staff-find-found")}</h2>
        <ul>{items}</ul>
        {more}
    }
}

fn last_order(locale: &Locale, customer: &FoundCustomer, time_zone: &str) -> Option<Html> {
    let order = customer.last_order.as_ref()?;
    let href = StaffRoute::Order(order.code.clone()).path(locale.language());
    let placed = [("when", when(locale, order.placed_at, time_zone).into())];
    let placed = locale.text_with("staff-order-placed", &placed);
    Some(view! {
        <br/>
        <a href=href>{order.code.clone()}</a>
        " · "
        {placed}
    })
}
