//! Why a basket can't be ordered as it is.

use crate::{
    answer::Problem,
    codes::Entered,
    exchange::exchanges,
    pieces::{Piece, Shop},
    request::RequestItem,
};
use domain::sales::season::SaleState;
use rules::{
    Customer, Extra, Limit, NoTerms,
    purchase::{Chosen, ChosenExtra, ChosenPackage, ChosenTicket, Fault, NotSold, Which},
};
use std::collections::BTreeMap;

pub(super) fn problems(shop: &Shop<'_>, pieces: &[Piece], entered: &[Entered]) -> Vec<Problem> {
    let mut found = Vec::new();
    let customers: Vec<Customer> = shop.request.items.iter().map(|it| shop.customer(it)).collect();
    let asked = Asked::of(shop, pieces, &customers);
    for fault in asked.chosen.faults() {
        asked.tell(fault, &mut found);
    }
    asked.tell_donations(shop, &mut found);
    exchanges(shop, pieces, &mut found);
    codes(entered, &mut found);
    found
}

pub(super) fn push(
    found: &mut Vec<Problem>,
    item: Option<&str>,
    problem: &'static str,
    message: String,
) {
    let problem = Problem { item: item.map(str::to_owned), problem, message };
    if !found.contains(&problem) {
        found.push(problem);
    }
}

/// The file's items as the rules are asked about them, and which item each belongs to.
struct Asked<'s> {
    chosen: Chosen<'s, &'s str>,
    tickets: Vec<&'s RequestItem>,
    packages: Vec<&'s RequestItem>,
    extras: Vec<&'s RequestItem>,
}

impl<'s> Asked<'s> {
    fn of(shop: &'s Shop<'s>, pieces: &'s [Piece], customers: &'s [Customer]) -> Self {
        let mut asked = Self {
            chosen: Chosen {
                rules: shop.rules(),
                now: shop.now,
                buyer: None,
                tickets: Vec::new(),
                packages: Vec::new(),
                extras: Vec::new(),
            },
            tickets: Vec::new(),
            packages: Vec::new(),
            extras: Vec::new(),
        };
        let mut packages: BTreeMap<usize, usize> = BTreeMap::new();
        let mut extras: Vec<(&RequestItem, ChosenExtra<'_, &str>)> = Vec::new();
        for (at, (item, customer)) in shop.request.items.iter().zip(customers).enumerate() {
            let person = item.person.as_deref();
            let package = item.package.as_ref().and_then(|key| shop.catalogue.offering(key));
            if let Some(offering) = package {
                packages.insert(at, asked.packages.len());
                asked.packages.push(item);
                asked.chosen.packages.push(ChosenPackage { offering, person, customer });
            }
            let key = item.pass.as_ref().or(item.extra.as_ref());
            let row = key.and_then(|key| shop.catalogue.extra_by_key(key));
            if let Some(extra) = row.and_then(|row| Extra::of(shop.rules(), row)) {
                let listing = item.performance.as_ref();
                let listing = listing.and_then(|slug| shop.catalogue.listing_by_slug(slug));
                let listing = listing.map(|listing| &**listing);
                let quantity = item.quantity.unwrap_or(1);
                let left = extra.stock();
                let chosen = ChosenExtra { extra, listing, quantity, person, customer, left };
                extras.push((item, chosen));
            }
        }
        // Passes first.
        extras.sort_by_key(|(_, chosen)| chosen.extra.pass().is_none());
        (asked.extras, asked.chosen.extras) = extras.into_iter().unzip();
        for piece in pieces {
            let Some((item, customer)) =
                shop.request.items.get(piece.item).zip(customers.get(piece.item))
            else {
                continue;
            };
            let Some((listing, zone)) = piece.listing.as_deref().zip(piece.zone.as_deref()) else {
                continue;
            };
            asked.tickets.push(item);
            asked.chosen.tickets.push(ChosenTicket {
                listing,
                zone,
                price_type: &piece.line.terms.price_type,
                conditions_of: &piece.price_type,
                quantity: piece.line.quantity,
                person: item.person.as_deref(),
                customer,
                package: packages.get(&piece.item).copied(),
            });
        }
        asked
    }

    fn slug(&self, ticket: usize) -> &str {
        self.chosen.tickets.get(ticket).map_or("", |chosen| &chosen.listing.row.slug)
    }

    fn offer(&self, package: usize) -> &str {
        self.chosen.packages.get(package).map_or("", |chosen| &chosen.offering.row.key)
    }

    fn extra(&self, extra: usize) -> &str {
        self.chosen.extras.get(extra).map_or("", |chosen| &chosen.extra.row.key)
    }

    fn ticket_item(&self, ticket: usize) -> Option<&str> {
        self.tickets.get(ticket).map(|item| item.key.as_str())
    }

    fn package_item(&self, package: usize) -> Option<&str> {
        self.packages.get(package).map(|item| item.key.as_str())
    }

    fn extra_item(&self, extra: usize) -> Option<&str> {
        self.extras.get(extra).map(|item| item.key.as_str())
    }

    /// Less than the least sum (prices.md, section 7).
    fn tell_donations(&self, shop: &Shop<'_>, found: &mut Vec<Problem>) {
        let currency = shop.catalogue.currency();
        for (item, chosen) in self.extras.iter().zip(&self.chosen.extras) {
            let (least, given) =
                (chosen.extra.least_minor(currency), item.amount_minor.unwrap_or_default());
            if chosen.extra.price_minor().is_none() && given < least {
                let key = &chosen.extra.row.key;
                let message = format!("{key} is for {least} minor units or more, here are {given}");
                push(found, Some(&item.key), "minimum", message);
            }
        }
    }

    fn tell(&self, fault: Fault, found: &mut Vec<Problem>) {
        match fault {
            Fault::NotMeant(which) => {
                let (item, name) = match which {
                    Which::Ticket(at) => (self.ticket_item(at), self.slug(at)),
                    Which::Package(at) => (self.package_item(at), self.offer(at)),
                    Which::Extra(at) => (self.extra_item(at), self.extra(at)),
                };
                push(found, item, "person", format!("{name} is for other kinds of person"));
            }
            Fault::NotOnSale { ticket, sale } => {
                let state = match sale {
                    SaleState::Open { .. } => return,
                    SaleState::NotYet { .. } => "isn't on sale yet",
                    SaleState::Closed => "is off sale",
                    SaleState::Cancelled => "was cancelled",
                    SaleState::Past => "is over",
                };
                let message = format!("{} {state}", self.slug(ticket));
                push(found, self.ticket_item(ticket), "not-on-sale", message);
            }
            Fault::PriceType { ticket, why } => self.tell_price_type(ticket, why, found),
            Fault::Limit(limit) => tell_limit(&limit, found),
            Fault::Seats { performance, most, count } => {
                let message =
                    format!("{performance} gives an order {most} seats, here are {count}");
                push(found, None, "seats", message);
            }
            Fault::SeatsOfPerson { ticket, most, count } => {
                // Those who aren't named count together: as an order.
                let chosen = self.chosen.tickets.get(ticket);
                let Some(person) = chosen.and_then(|chosen| chosen.person) else { return };
                let slug = self.slug(ticket);
                let message = format!("{slug} gives {person} {most} seats, here are {count}");
                push(found, None, "seats", message);
            }
            Fault::NotSold { which, why } => self.tell_not_sold(which, why, found),
            Fault::Extras { extra, most, count } => self.tell_extras(extra, most, count, found),
            Fault::Stock { extra, left, count } => {
                let key = self.extra(extra);
                let message = format!("there are {left} {key} for everybody, here are {count}");
                push(found, None, "maximum", message);
            }
            Fault::OtherPerformance { extra } => {
                let message = format!("{} goes with other performances", self.extra(extra));
                push(found, self.extra_item(extra), "extra-evening", message);
            }
            Fault::Foreign { .. }
            | Fault::Unfinished { .. }
            | Fault::Beyond { .. }
            | Fault::ExtraTickets { .. }
            | Fault::PackagesOfPerson { .. } => self.tell_package(&fault, found),
        }
    }

    fn tell_price_type(&self, ticket: usize, why: NoTerms, found: &mut Vec<Problem>) {
        let price_type = self.chosen.tickets.get(ticket).map_or("", |chosen| chosen.price_type);
        let why = match why {
            NoTerms::NotForThem => "is for other kinds of person",
            NoTerms::NotHere => "isn't sold in this channel",
            NoTerms::NotNow => "isn't sold at this moment",
            NoTerms::Invitation => "is given away by staff only",
            NoTerms::UnknownPriceType | NoTerms::NotSold => "isn't sold here",
        };
        let message = format!("tariff \"{price_type}\" {why}");
        push(found, self.ticket_item(ticket), "tariff", message);
    }

    fn tell_not_sold(&self, which: Which, why: NotSold, found: &mut Vec<Problem>) {
        let (item, key) = match which {
            Which::Ticket(at) => (self.ticket_item(at), self.slug(at)),
            Which::Package(at) => (self.package_item(at), self.offer(at)),
            Which::Extra(at) => (self.extra_item(at), self.extra(at)),
        };
        let (problem, why) = match (why, which) {
            (NotSold::Person, _) => ("person", "is for other kinds of person"),
            (NotSold::Channel, _) => ("channel", "isn't sold in this channel"),
            (NotSold::Time, _) => ("not-on-sale", "isn't sold at this moment"),
            (NotSold::Performances, Which::Package(_)) => {
                ("not-on-sale", "is sold no more with the performances that are left")
            }
            (NotSold::Performances, _) => ("not-on-sale", "goes with a performance that is over"),
        };
        push(found, item, problem, format!("{key} {why}"));
    }

    fn tell_extras(&self, extra: usize, most: u32, count: u32, found: &mut Vec<Problem>) {
        let key = self.extra(extra);
        let is_pass = self.chosen.extras.get(extra).is_some_and(|it| it.extra.pass().is_some());
        let message = match is_pass {
            true => format!("{key} is for at most {most} a person, here are {count}"),
            false => format!("there are {most} {key} for an order, here are {count}"),
        };
        push(found, None, "maximum", message);
    }

    fn tell_package(&self, fault: &Fault, found: &mut Vec<Problem>) {
        match fault {
            Fault::Foreign { ticket } => {
                let message = format!("{} is no performance of the package", self.slug(*ticket));
                push(found, self.ticket_item(*ticket), "package-evening", message);
            }
            Fault::Unfinished { package, missing } => {
                let Some(chosen) = self.chosen.packages.get(*package) else { return };
                for (group, lacking) in missing {
                    let group = chosen.offering.row.rules.groups.get(*group);
                    let group = group.map_or("", |group| &group.key);
                    let message = format!("{lacking} more of \"{group}\" make the package");
                    push(found, self.package_item(*package), "package-unfinished", message);
                }
            }
            Fault::Beyond { package, performance } => {
                let Some(chosen) = self.chosen.packages.get(*package) else { return };
                let listing = chosen.offering.performances().get(*performance);
                let slug = listing.map_or("", |listing| &listing.row.slug);
                let message = format!("{slug} is one more than the package takes");
                push(found, self.package_item(*package), "package-beyond", message);
            }
            Fault::ExtraTickets { package, most, count } => {
                let key = self.offer(*package);
                let message = format!("{key} has room for {most} extra tickets, here are {count}");
                push(found, self.package_item(*package), "package-extra", message);
            }
            Fault::PackagesOfPerson { package, most, count } => {
                let key = self.offer(*package);
                let message = format!("{key} is for at most {most} a person, here are {count}");
                push(found, None, "maximum", message);
            }
            _ => {}
        }
    }
}

/// Fewest and most in an order; most for a person by performance, production, season.
fn tell_limit(limit: &Limit, found: &mut Vec<Problem>) {
    match limit {
        Limit::Fewest { price_type, least, count } => {
            let message =
                format!("tariff \"{price_type}\" is for {least} tickets or more, here are {count}");
            push(found, None, "minimum", message);
        }
        Limit::Most { price_type, most, count, of } => {
            let message = format!(
                "tariff \"{price_type}\" is for at most {most} tickets a person, here are {count} \
                 of {of}"
            );
            push(found, None, "maximum", message);
        }
        Limit::FewestTickets { of, price_types, least, count } => {
            let of = tickets_of(of, price_types);
            let message = format!("{of} is for {least} tickets or more, here are {count}");
            push(found, None, "minimum", message);
        }
        Limit::MostTickets { of, price_types, most, count } => {
            let of = tickets_of(of, price_types);
            let message = format!("{of} is for at most {most} tickets an order, here are {count}");
            push(found, None, "maximum", message);
        }
    }
}

/// A performance with the ticket types that a limit is for.
fn tickets_of(performance: &str, price_types: &[String]) -> String {
    match price_types {
        [] => performance.to_owned(),
        named => format!("{performance} ({})", named.join(", ")),
    }
}

/// One that saves nothing is told beside the lines, and holds nothing up.
fn codes(entered: &[Entered], found: &mut Vec<Problem>) {
    for code in entered {
        let why = match &code.rule {
            None => Some("is no code of this house"),
            Some(Err(why)) => Some(*why),
            Some(Ok(_)) => None,
        };
        if let Some(why) = why {
            push(found, None, "code", format!("{} {why}", code.code));
        }
    }
}
