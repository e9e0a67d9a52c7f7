//! What is said at the top of a performance's pages: why one can't buy now, that little is left, or
//! what a seat chosen here is for.

use crate::pages::{
    basket::place,
    performance::{
        currency, early_sales,
        instead::{alert_link, waiting_link},
    },
};
use domain::{
    id::BasketLineId,
    money::Money,
    sales::{
        offer::product::{Product, ProductKind, offer_and_price_type},
        season::{Availability, PerformanceCard, SaleState},
    },
    seats::plan::PlanView,
};
use house::locales::{Arg, Locale};
use islands::plan::product_frame::{self, TypeNote, TypeNotes};
use markup::{Html, view};
use season::catalogue;
use std::sync::Arc;
use subscribers::exchange::{self, UnderWay};
use ui::{
    error::Stop,
    locale::{money, when_long},
    route::Route,
    session::{Notice, Tone, Visit},
    ticket,
};

/// Why one can't buy now, and who may before; nothing while one can.
pub fn sale_words(locale: &Locale, card: &PerformanceCard, time_zone: &str) -> Option<String> {
    Some(match card.sale {
        SaleState::Open { .. } => return None,
        SaleState::NotYet { opens } => early_sales::long(locale, card, opens, time_zone),
        SaleState::Closed => locale.text("performance-closed"),
        SaleState::Cancelled => locale.text("performance-cancelled"),
        SaleState::Past => locale.text("performance-past"),
    })
}

/// The same, where a package that has the performance is on sale already, or nothing is left.
pub fn closed_words(locale: &Locale, plan: &PlanView) -> Option<String> {
    if plan.is_sold_out() {
        return Some(locale.text("performance-sold-out"));
    }
    let words = sale_words(locale, &plan.card, &plan.time_zone)?;
    Some(match plan.data.on_sale {
        true => {
            let said = [Some(words), tickets_cost(locale, plan)];
            let now = locale.text("performance-packages-now");
            said.into_iter().flatten().chain([now]).collect::<Vec<_>>().join(" ")
        }
        false => words,
    })
}

/// What single tickets will cost; the prices below are those of a subscription or a package.
fn tickets_cost(locale: &Locale, plan: &PlanView) -> Option<String> {
    let is_later = matches!(plan.sale, SaleState::NotYet { .. });
    let zones = plan.data.zones.iter().filter(|zone| zone.seats > 0 && is_later);
    let prices: Vec<i64> = zones.filter_map(|zone| zone.price_minor).collect();
    let price = |minor: i64| money(locale, minor, currency(plan));
    let (low, high) = (*prices.iter().min()?, *prices.iter().max()?);
    let range = match low == high {
        true => price(low),
        false => {
            let args = [("from", price(low).into()), ("to", price(high).into())];
            locale.text_with("offers-price-range", &args)
        }
    };
    Some(locale.text_with("performance-tickets-cost", &[("price", range.into())]))
}

/// The same with what can be done, or that little is left.
pub fn state_notice(locale: &Locale, plan: &PlanView) -> Option<Notice> {
    let (words, link) = match (closed_words(locale, plan), plan.card.availability) {
        (Some(words), _) => {
            (words, alert_link(locale, &plan.card).or_else(|| waiting_link(locale, &plan.card)))
        }
        (None, Availability::WheelchairsOnly) => {
            (locale.text("performance-wheelchairs-only"), waiting_link(locale, &plan.card))
        }
        (None, Availability::Few) => (locale.text("performance-few"), None),
        (None, Availability::Good | Availability::SoldOut) => return None,
    };
    Some(Notice::new(Tone::Warning, words).with_link(link))
}

/// The same on a page that says what can be done right below, where there is nothing to choose.
pub fn state_above(locale: &Locale, plan: &PlanView) -> Option<Notice> {
    let notice = state_notice(locale, plan)?;
    Some(if plan.has_choice() { notice } else { notice.with_link(None) })
}

/// The seats as a list, for what the plan is looked at for.
pub fn list_address(locale: &Locale, plan: &PlanView) -> String {
    let list = Route::Seats(plan.card.slug.clone()).path(locale.language());
    let product = plan.data.products.get(plan.data.product as usize);
    product.map_or(list.clone(), |product| product_frame::address(&list, product))
}

/// To the seats as a list, for whoever hears the page read before they come to the plan. No stop
/// of the Tab key: below the plan stands the same link, and each purchase would take a key more.
pub fn to_list(locale: &Locale, href: String) -> Html {
    let words = locale.text("performance-list-title");
    view! { <a class="performance__to-list" href=href tabindex="-1">{words}</a> }
}

/// What the ticket types ask for at the door, for whoever chooses one on the plan, and what the
/// house calls the standard one: as the basket does.
/// `taken_off`: beside the prices of each, what an exchanged ticket takes off them.
pub async fn type_notes(
    visit: &Visit,
    plan: &PlanView,
    taken_off: Option<&str>,
) -> Result<TypeNotes, Stop> {
    let catalogue = catalogue::catalogue(&visit.shop.house).await?;
    let standard = standard_types(plan);
    let note = |product: &Product| {
        let price_type = match (product.key.as_str(), standard.as_slice()) {
            ("", [only]) => Some(*only),
            (key, _) => offer_and_price_type(Some(key)).1,
        };
        let text = price_type
            .and_then(|key| catalogue.text(&format!("tariff.{key}.note"), visit.language()));
        let said: Vec<&str> = [text, taken_off].into_iter().flatten().collect();
        (!said.is_empty()).then(|| TypeNote { key: product.key.clone(), text: said.join(" ") })
    };
    let notes = plan.data.products.iter().filter_map(note).collect();
    let name = |key: &&str| catalogue.text(&format!("tariff.{key}.name"), visit.language());
    let names: Vec<&str> = standard.iter().filter_map(name).collect();
    Ok(TypeNotes { notes, standard: names.join(" / ") })
}

/// The keys of the ticket types that the plan's first product has: in a house without `full`, zones
/// may have different ones.
fn standard_types(plan: &PlanView) -> Vec<&str> {
    let data = &plan.data;
    let tickets = data.products.iter().find(|it| it.kind == ProductKind::Ticket);
    let numbers = tickets.into_iter().flat_map(|ticket| ticket.seats.iter().flatten());
    let mut keys: Vec<&str> = Vec::new();
    for terms in numbers.filter_map(|number| data.rules.terms.get(*number as usize)) {
        if !keys.contains(&terms.price_type.as_str()) {
            keys.push(&terms.price_type);
        }
    }
    keys
}

/// Which seat of the basket a seat here takes the place of; it stays held until then.
pub async fn change_notice(visit: &Visit, line: BasketLineId) -> Result<Option<Notice>, Stop> {
    let Some(session) = visit.session_id() else { return Ok(None) };
    let (house, locale) = (&visit.shop.house, &visit.locale);
    let basket = selling::basket::basket(house, session, locale.language()).await?;
    let Some(line) = basket.lines.iter().find(|it| it.id == line) else { return Ok(None) };
    let args = [("seat", place(locale, line).into())];
    let words = locale.text_with("performance-change-seat", &args);
    let link = (Route::Basket.path(locale.language()), locale.text("performance-change-keep"));
    Ok(Some(Notice::new(Tone::Warning, words).with_link(Some(link))))
}

/// While tickets are exchanged, a plan offers a seat for each, and nothing else: beside what is
/// held here. Once there is one for each, others take the place of as many. None: this browser
/// exchanges none.
pub async fn for_exchange(visit: &Visit, plan: &mut PlanView) -> Result<Option<UnderWay>, Stop> {
    let Some(session) = visit.exchanging() else { return Ok(None) };
    let (house, on) = (&visit.shop.house, Some(plan.card.id));
    let under_way = exchange::under_way(house, session, on, visit.language()).await?;
    let Some(former) = &under_way else { return Ok(None) };
    let data = &mut plan.data;
    data.products.retain(|product| product.kind == ProductKind::Ticket);
    data.product = 0;
    data.on_sale = data.tickets_on_sale;
    let mine = u32::try_from(data.mine.len()).unwrap_or_default();
    data.seats_max = mine.saturating_add(former.seats_max());
    plan.packages.clear();
    plan.has_packages = false;
    if let Some(left) = &former.left {
        left.put(plan);
    }
    Ok(under_way)
}

/// What the ticket that is exchanged takes off the prices of the page. None: they are what is left
/// to pay.
pub fn taken_off(locale: &Locale, former: &UnderWay) -> Option<String> {
    let pays = [("pays", locale.money(former.pays?).into())];
    let words = match former.count {
        1 => "exchange-taken-off",
        _ => "exchange-taken-off-several",
    };
    Some(locale.text_with(words, &pays) + &fee_off(locale, former.fee))
}

/// That the fee of an exchange is off an amount that was just named; empty where there is none.
pub fn fee_off(locale: &Locale, fee: Money) -> String {
    match fee.minor {
        0 => String::new(),
        _ => {
            let fee = [("fee", locale.money(fee).into())];
            format!(" {}", locale.text_with("exchange-fee-off", &fee))
        }
    }
}

/// What of the amount that was just named pays the fee of an exchange; empty where there is none.
pub fn fee_of_it(locale: &Locale, fee: Money) -> String {
    match fee.minor {
        0 => String::new(),
        _ => {
            let fee = [("fee", locale.money(fee).into())];
            format!(" {}", locale.text_with("exchange-fee-of-it", &fee))
        }
    }
}

/// That a seat here is for a ticket that is being exchanged, and what this pays of it; and which
/// seat here its neighbour has.
pub fn exchange_notice(locale: &Arc<Locale>, former: &UnderWay) -> Notice {
    let mut args: Vec<(&str, Arg)> = vec![
        ("title", former.title.as_str().into()),
        ("when", when_long(locale, former.starts_at, &former.time_zone).into()),
    ];
    let mut words = match former.pays {
        Some(pays) => {
            args.push(("pays", locale.money(pays).into()));
            let words = match former.count {
                1 => "exchange-on-plan",
                _ => "exchange-on-plan-several",
            };
            locale.text_with(words, &args) + &fee_off(locale, former.fee)
        }
        None => locale.text_with("exchange-on-plan-handed", &args),
    };
    let next = match former.places_left {
        0 => Some(("exchange-on-plan-chosen", former.count)),
        _ if former.count == 1 => None,
        left if left == former.count => Some(("exchange-on-plan-each", left)),
        left => Some(("exchange-on-plan-more", left)),
    };
    if let Some((id, count)) = next {
        words = format!("{words} {}", locale.text_with(id, &[("count", count.into())]));
    }
    if let Some(other) = &former.other {
        let place = [("place", ticket::place(locale, other).into())];
        words = format!("{words} {}", locale.text_with("exchange-beside", &place));
    }
    let basket = Route::Basket.path(locale.language());
    let link = (basket, locale.text("exchange-on-plan-link"));
    Notice::new(Tone::Warning, words).with_link(Some(link))
}
