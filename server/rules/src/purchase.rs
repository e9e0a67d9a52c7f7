//! Whether what was chosen can be ordered together. The basket, its order and `parterre quote` all
//! ask here, and each says the faults in its own words. What earlier orders took of a stock or of
//! a person's limit is counted by the database.

use super::{Ask, Counted, Customer, Extra, Limit, NoTerms, Product, Rules};
use domain::{
    moment::Moment,
    sales::{
        offer::{fit::fit, offering::Offering},
        pricing::TicketPriceType,
        season::SaleState,
    },
    wording::listing::Listing,
};
use std::collections::{BTreeMap, BTreeSet};

/// What somebody chose. `P` names the people whom it is for; `None` is the buyer.
pub struct Chosen<'a, P> {
    pub rules: &'a Rules,
    pub now: Moment,
    /// None: only the rights of those whom things are for are known.
    pub buyer: Option<&'a Customer>,
    pub tickets: Vec<ChosenTicket<'a, P>>,
    pub packages: Vec<ChosenPackage<'a, P>>,
    pub extras: Vec<ChosenExtra<'a, P>>,
}

/// Tickets of one kind for one performance.
pub struct ChosenTicket<'a, P> {
    pub listing: &'a Listing,
    pub zone: &'a str,
    /// What limits count it as.
    pub price_type: &'a str,
    /// Whose conditions have to hold.
    pub conditions_of: &'a str,
    pub quantity: u32,
    pub person: Option<P>,
    pub customer: &'a Customer,
    /// Index of its package.
    pub package: Option<usize>,
}

/// One subscription or package.
pub struct ChosenPackage<'a, P> {
    pub offering: &'a Offering,
    pub person: Option<P>,
    pub customer: &'a Customer,
}

/// A pass, an extra or a donation.
pub struct ChosenExtra<'a, P> {
    pub extra: Extra<'a>,
    /// The performance that it goes with.
    pub listing: Option<&'a Listing>,
    pub quantity: u32,
    pub person: Option<P>,
    pub customer: &'a Customer,
    /// Of its stock; None: no end of it.
    pub left: Option<u32>,
}

/// Which of the chosen things a fault is about, by its index among its like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Ticket(usize),
    Package(usize),
    Extra(usize),
}

/// Why something can't be ordered as it was chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The performance, or an extra that goes with it, is for other kinds of person.
    NotMeant(Which),
    NotOnSale {
        ticket: usize,
        sale: SaleState,
    },
    PriceType {
        ticket: usize,
        why: NoTerms,
    },
    Limit(Limit),
    /// More of a performance than one order may have, by its address.
    Seats {
        performance: String,
        most: u32,
        count: u32,
    },
    /// More of a performance than one person may have.
    SeatsOfPerson {
        ticket: usize,
        most: u32,
        count: u32,
    },
    /// A package, pass or extra isn't sold to this person, in this channel, or now.
    NotSold {
        which: Which,
        why: NotSold,
    },
    /// The performance is none of the package's.
    Foreign {
        ticket: usize,
    },
    /// Of each of these groups, by its index, so many performances are missing.
    Unfinished {
        package: usize,
        missing: Vec<(usize, u32)>,
    },
    /// A performance, by its index in the package, that no group has room for.
    Beyond {
        package: usize,
        performance: usize,
    },
    /// More tickets beyond one for each performance than it has room for.
    ExtraTickets {
        package: usize,
        most: u32,
        count: u32,
    },
    /// More of one package than a person may have.
    PackagesOfPerson {
        package: usize,
        most: u32,
        count: u32,
    },
    /// The extra goes with other performances.
    OtherPerformance {
        extra: usize,
    },
    /// More of an extra than a person or an order may have.
    Extras {
        extra: usize,
        most: u32,
        count: u32,
    },
    Stock {
        extra: usize,
        left: u32,
        count: u32,
    },
}

/// Why an offer isn't sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSold {
    Person,
    Channel,
    Time,
    /// The performances that are left make no package, or the one that it goes with is over.
    Performances,
}

impl<P: Copy + Ord> Chosen<'_, P> {
    /// All faults: of single tickets first, then of packages, then of passes and extras.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        self.on_sale(&mut faults);
        self.limits(&mut faults);
        self.meant(&mut faults);
        self.seats(&mut faults);
        self.packages(&mut faults);
        self.extras(&mut faults);
        faults
    }

    fn meant(&self, faults: &mut Vec<Fault>) {
        for (at, ticket) in self.tickets.iter().enumerate() {
            let buyer = self.buyer.unwrap_or(ticket.customer);
            if !self.rules.is_meant_for_both(ticket.listing, buyer, ticket.customer) {
                faults.push(Fault::NotMeant(Which::Ticket(at)));
            }
        }
    }

    /// Performances that aren't sold, and ticket types that the person may not have.
    fn on_sale(&self, faults: &mut Vec<Fault>) {
        for (ticket, chosen) in self.tickets.iter().enumerate() {
            let sale = self.sale(chosen);
            let is_sold = match sale {
                SaleState::Open { .. } => true,
                SaleState::NotYet { .. } => !self.waits(chosen),
                SaleState::Closed | SaleState::Cancelled | SaleState::Past => false,
            };
            if !is_sold {
                faults.push(Fault::NotOnSale { ticket, sale });
            }
            if let Some(why) = self.price_type_refused(chosen) {
                faults.push(Fault::PriceType { ticket, why });
            }
        }
    }

    fn sale(&self, ticket: &ChosenTicket<'_, P>) -> SaleState {
        self.rules.admitted(ticket.listing, ticket.customer, self.now).sale
    }

    /// Whether a ticket waits until its performance's sale opens. A package with a date of its own
    /// doesn't; one seat for all performances begins with the first that is on sale.
    fn waits(&self, ticket: &ChosenTicket<'_, P>) -> bool {
        let package = ticket.package.and_then(|at| self.packages.get(at));
        let Some(package) = package else { return true };
        let has_begun = || {
            let mut of_it = self.tickets.iter().filter(|other| other.package == ticket.package);
            of_it.any(|other| matches!(self.sale(other), SaleState::Open { .. }))
        };
        let offering = package.offering;
        !self.rules.has_own_date(offering) && (offering.is_chosen_one_by_one() || !has_begun())
    }

    fn price_type_refused(&self, ticket: &ChosenTicket<'_, P>) -> Option<NoTerms> {
        if let TicketPriceType::Pass(_) = TicketPriceType::of(ticket.conditions_of) {
            let flat_rate = ticket.customer.flat_rate(ticket.conditions_of);
            return flat_rate.is_none().then_some(NoTerms::NotForThem);
        }
        let ask = Ask {
            listing: ticket.listing,
            zone: ticket.zone,
            price_type: ticket.conditions_of,
            product: Product::Ticket,
            customer: ticket.customer,
            now: self.now,
            sold_ppm: 0,
        };
        self.rules.check_price_type(&ask).err()
    }

    /// Fewest in an order; most for a person by performance, production, season. Tickets of a
    /// ticket type that is for some count by the person whom they are for; of one that everybody
    /// can have, by who buys: people who are named for it would be no limit.
    fn limits(&self, faults: &mut Vec<Fault>) {
        let counted = self.tickets.iter().map(|ticket| Counted {
            price_type: ticket.price_type,
            person: ticket.person.filter(|_| self.rules.is_for_some(ticket.price_type)),
            listing: ticket.listing,
            quantity: ticket.quantity,
        });
        let counted: Vec<Counted<'_, P>> = counted.collect();
        faults.extend(self.rules.limits(&counted).into_iter().map(Fault::Limit));
        let both = self.tickets.iter().zip(counted);
        let single = both.filter(|(ticket, _)| ticket.package.is_none());
        let single: Vec<Counted<'_, P>> = single.map(|(_, counted)| counted).collect();
        let broken = self.rules.limits_by_performance(&single);
        faults.extend(broken.into_iter().map(Fault::Limit));
    }

    /// A performance gives one order so many seats, and a person with an early right maybe fewer.
    fn seats(&self, faults: &mut Vec<Fault>) {
        let mut of_order: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        let mut of_person: BTreeMap<(&str, Option<P>), (usize, u32, u32)> = BTreeMap::new();
        for (at, ticket) in self.tickets.iter().enumerate() {
            let listing = ticket.listing;
            let slug = listing.row.slug.as_str();
            let most = listing.effective.seats_max;
            of_order.entry(slug).or_insert((0, most)).0 += ticket.quantity;
            // Tickets of packages are sold before their performances' sale opens.
            if ticket.package.is_none() {
                let admitted = self.rules.admitted(listing, ticket.customer, self.now);
                let most = admitted.seats_max;
                let of = of_person.entry((slug, ticket.person)).or_insert((at, 0, most));
                of.1 += ticket.quantity;
                of.2 = of.2.min(most);
            }
        }
        for (slug, (count, most)) in of_order {
            if count > most {
                faults.push(Fault::Seats { performance: slug.to_owned(), most, count });
            }
        }
        for (ticket, count, most) in of_person.into_values() {
            if count > most {
                faults.push(Fault::SeatsOfPerson { ticket, most, count });
            }
        }
    }

    fn packages(&self, faults: &mut Vec<Fault>) {
        let mut of_person: BTreeMap<(&str, Option<P>), (usize, u32)> = BTreeMap::new();
        for (package, chosen) in self.packages.iter().enumerate() {
            let offering = chosen.offering;
            let key = offering.row.key.as_str();
            of_person.entry((key, chosen.person)).or_insert((package, 0)).1 += 1;
            self.whole(package, chosen, faults);
            let not_sold = self.rules.package_refused(offering, chosen.customer, self.now);
            let which = Which::Package(package);
            if offering.performances_on_sale(self.now).is_empty() {
                faults.push(Fault::NotSold { which, why: NotSold::Performances });
            }
            faults.extend(not_sold.into_iter().map(|why| Fault::NotSold { which, why }));
        }
        for (package, count) in of_person.into_values() {
            let offering = self.packages.get(package).map(|chosen| chosen.offering);
            let most = offering.and_then(|offering| self.rules.most_packages(offering));
            if let Some(most) = most.filter(|most| count > *most) {
                faults.push(Fault::PackagesOfPerson { package, most, count });
            }
        }
    }

    /// Whether its performances make the package.
    fn whole(&self, package: usize, chosen: &ChosenPackage<'_, P>, faults: &mut Vec<Fault>) {
        let offering = chosen.offering;
        let tickets = self.tickets.iter().enumerate();
        let tickets = tickets.filter(|(_, ticket)| ticket.package == Some(package));
        let mut performances: BTreeSet<&str> = BTreeSet::new();
        let mut indexes: BTreeSet<usize> = BTreeSet::new();
        let mut count = 0;
        for (at, ticket) in tickets {
            count += ticket.quantity;
            performances.insert(&ticket.listing.row.slug);
            match offering.index_of(ticket.listing.row.id) {
                Some(index) => _ = indexes.insert(index),
                None => faults.push(Fault::Foreign { ticket: at }),
            }
        }
        if offering.is_chosen_one_by_one() {
            let fit = fit(&offering.wanted, &indexes.into_iter().collect::<Vec<_>>());
            let lacking = fit.lacking.into_iter().enumerate();
            let missing: Vec<(usize, u32)> = lacking.filter(|(_, count)| *count > 0).collect();
            if !missing.is_empty() {
                faults.push(Fault::Unfinished { package, missing });
            }
            let beyond = fit.beyond.into_iter();
            faults.extend(beyond.map(|performance| Fault::Beyond { package, performance }));
        }
        let beyond = count - performances.len() as u32;
        let most = self.rules.most_extras(offering);
        if beyond > most {
            faults.push(Fault::ExtraTickets { package, most, count: beyond });
        }
    }

    fn extras(&self, faults: &mut Vec<Fault>) {
        let mut of_person: BTreeMap<(&str, Option<P>), (usize, u32)> = BTreeMap::new();
        let mut of_stock: BTreeMap<&str, (usize, u32)> = BTreeMap::new();
        for (at, chosen) in self.extras.iter().enumerate() {
            let extra = &chosen.extra;
            let key = extra.row.key.as_str();
            // Passes are limited for a person, other extras for an order.
            let person = chosen.person.filter(|_| extra.pass().is_some());
            of_person.entry((key, person)).or_insert((at, 0)).1 += chosen.quantity;
            of_stock.entry(key).or_insert((at, 0)).1 += chosen.quantity;
            if !extra.goes_with(chosen.listing) {
                faults.push(Fault::OtherPerformance { extra: at });
            }
            let which = Which::Extra(at);
            let (customer, buyer) = (chosen.customer, self.buyer.unwrap_or(chosen.customer));
            if !extra.is_meant_for_both(self.rules, buyer, customer, chosen.listing) {
                faults.push(Fault::NotMeant(which));
            }
            let refused = extra.refused(customer, chosen.listing, self.now).into_iter();
            faults.extend(refused.map(|why| Fault::NotSold { which, why }));
        }
        for (extra, count) in of_person.into_values() {
            let most = self.extras.get(extra).and_then(|chosen| chosen.extra.max());
            if let Some(most) = most.filter(|most| count > *most) {
                faults.push(Fault::Extras { extra, most, count });
            }
        }
        for (extra, count) in of_stock.into_values() {
            let left = self.extras.get(extra).and_then(|chosen| chosen.left);
            if let Some(left) = left.filter(|left| count > *left) {
                faults.push(Fault::Stock { extra, left, count });
            }
        }
    }
}
