//! From what a file names to what the rules price.

use crate::{
    answer::QuoteFault,
    request::{QuoteRequest, RequestItem, RequestTicket},
};
use domain::{
    moment::Moment,
    sales::{
        offer::{offering::Offering, package::Seats},
        pricing::{Item, Line, Purchase, Terms},
    },
    wording::listing::Listing,
};
use rules::{Ask, Customer, PassRight, Product, Rules};
use season::catalogue::Catalogue;
use selling::basket::performance_key;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Of one item.
const TICKETS_MAX: u32 = 1_000;
/// Of the whole file: tickets, passes and extras.
const PIECES_MAX: u32 = 5_000;
const ITEMS_MAX: usize = 1_000;

/// What holds for the whole file.
pub(super) struct Shop<'a> {
    pub catalogue: &'a Catalogue,
    pub request: &'a QuoteRequest,
    pub now: Moment,
    /// By performance and zone, in parts of a million.
    pub sold: BTreeMap<(String, String), i64>,
}

/// A line with what it is.
pub(super) struct Piece {
    /// Index of its item.
    pub item: usize,
    /// `ticket` or the offer's key.
    pub offer: String,
    pub listing: Option<Arc<Listing>>,
    pub zone: Option<String>,
    pub line: Line,
    /// VAT treatment by its key.
    pub tax: Option<String>,
    /// What the same costs as a single ticket; only in packages.
    pub single: Option<Terms>,
    /// The ticket type that was asked for; a pass that it is had for stands in the terms.
    pub price_type: String,
}

impl<'a> Shop<'a> {
    pub fn rules(&self) -> &'a Rules {
        &self.catalogue.rules
    }

    /// Of an item's person, with what passes of the same basket give them.
    pub fn customer(&self, item: &RequestItem) -> Customer {
        let Some(key) = &item.person else { return Customer::default() };
        let people = self.request.people.iter();
        let Some(person) = people.into_iter().find(|person| person.key == *key) else {
            return Customer::default();
        };
        let rules = self.rules();
        let theirs = self.request.items.iter().filter(|other| other.person.as_ref() == Some(key));
        let passes = theirs.filter_map(|other| {
            let pass = rules.pass(other.pass.as_ref()?)?;
            PassRight::of(pass, rules.pass_span(pass, self.now))
        });
        Customer {
            kinds: person.kinds.clone(),
            years: person.years,
            passes: passes.chain(self.rights_held(person)).collect(),
            flat_rates: Vec::new(),
        }
    }

    pub fn pieces(&self) -> Result<Vec<Piece>, Vec<QuoteFault>> {
        if self.request.items.len() > ITEMS_MAX {
            let message = format!("has more than {ITEMS_MAX} items");
            return Err(vec![fault("items", &message)]);
        }
        let mut pieces = Vec::new();
        let mut faults = self.check_passes();
        for (at, item) in self.request.items.iter().enumerate() {
            match self.pieces_of(at, item) {
                Ok(more) => pieces.extend(more),
                Err(fault) => faults.push(fault),
            }
        }
        if pieces.iter().map(|piece| piece.line.quantity).sum::<u32>() > PIECES_MAX {
            let message = format!("are more than {PIECES_MAX} tickets, passes and extras");
            faults.push(fault("items", &message));
        }
        if faults.is_empty() { Ok(pieces) } else { Err(faults) }
    }

    fn pieces_of(&self, at: usize, item: &RequestItem) -> Result<Vec<Piece>, QuoteFault> {
        let path = format!("items[{at}]");
        let named = [&item.ticket, &item.package, &item.pass, &item.extra];
        if named.iter().filter(|name| name.is_some()).count() != 1 {
            let message = "must have one of ticket, package, pass and extra";
            return Err(fault(&path, message));
        }
        if self.request.items.iter().take(at).any(|other| other.key == item.key) {
            return Err(fault(&format!("{path}.key"), "names another item already; change one"));
        }
        let known = |key: &String| self.request.people.iter().any(|person| person.key == *key);
        if item.person.as_ref().is_some_and(|key| !known(key)) {
            return Err(fault(&format!("{path}.person"), "stands not among people; add it there"));
        }
        if item.exchange.is_some() && item.ticket.is_none() {
            return Err(fault(&format!("{path}.exchange"), "is for tickets only"));
        }
        if item.quantity == Some(0) {
            return Err(fault(&format!("{path}.quantity"), "is 0; leave the item out"));
        }
        if item.quantity.is_some_and(|quantity| quantity > TICKETS_MAX) {
            let message = format!("is more than {TICKETS_MAX}");
            return Err(fault(&format!("{path}.quantity"), &message));
        }
        if let Some(slug) = &item.ticket {
            let zone = item.zone.as_deref();
            let zone = zone.ok_or_else(|| fault(&format!("{path}.zone"), "is missing"))?;
            let ticket = RequestTicket {
                performance: slug.clone(),
                zone: zone.to_owned(),
                price_type: item.price_type.clone(),
            };
            let quantity = item.quantity.unwrap_or(1);
            // Each by itself: a code may be good for one of them.
            let one = |number: u32| {
                let piece =
                    self.ticket(at, item, &ticket, Product::Ticket, &format!("{path}.ticket"))?;
                let key = format!("{}/{number:04}", item.key);
                let terms = self.exchanged(item, piece.line.terms, &path)?;
                Ok(Piece { line: Line { key, terms, ..piece.line }, ..piece })
            };
            return (1..=quantity).map(one).collect();
        }
        if let Some(key) = &item.package {
            return self.package(at, item, key, &path);
        }
        if let Some(key) = &item.pass {
            return self.pass(at, item, key, &path).map(|piece| vec![piece]);
        }
        let key = item.extra.as_deref().unwrap_or_default();
        self.extra(at, item, key, &path).map(|piece| vec![piece])
    }

    fn package(
        &self,
        at: usize,
        item: &RequestItem,
        key: &str,
        path: &str,
    ) -> Result<Vec<Piece>, QuoteFault> {
        let offering = self.catalogue.offering(key);
        let offering = offering.ok_or_else(|| {
            fault(&format!("{path}.package"), "is no package of the season; correct the key")
        })?;
        let tickets = match offering.row.rules.seats {
            Seats::Same => self.all_performances(item, offering, path)?,
            Seats::Each => item.tickets.clone(),
        };
        if tickets.is_empty() && offering.is_chosen_one_by_one() {
            return Err(fault(&format!("{path}.tickets"), "names no performance of the package"));
        }
        if tickets.len() > TICKETS_MAX as usize {
            let message = format!("has more than {TICKETS_MAX} tickets");
            return Err(fault(&format!("{path}.tickets"), &message));
        }
        let mut pieces: Vec<Piece> = Vec::new();
        for (index, ticket) in tickets.iter().enumerate() {
            let path = match offering.row.rules.seats {
                Seats::Same => format!("{path}.zone"),
                Seats::Each => format!("{path}.tickets[{index}]"),
            };
            let mut piece = self.ticket(at, item, ticket, Product::Package(offering), &path)?;
            piece.line.performance =
                piece.listing.as_deref().map(performance_key).unwrap_or_default();
            piece.single = self
                .ticket(at, item, ticket, Product::Ticket, &path)
                .ok()
                .map(|single| single.line.terms);
            pieces.push(piece);
        }
        // Named by what they are, so that nothing hangs on the order in which they are listed.
        let mut order: Vec<usize> = (0..pieces.len()).collect();
        order.sort_by_key(|at| {
            let piece = &pieces[*at];
            (
                piece.line.performance.clone(),
                piece.zone.clone(),
                piece.line.terms.price_type.clone(),
            )
        });
        for (rank, at) in order.into_iter().enumerate() {
            pieces[at].line.key = format!("{}/{:04}", item.key, rank + 1);
        }
        Ok(pieces)
    }

    /// One ticket for each performance whose sale hasn't ended, all of one zone and ticket type;
    /// also when the package itself is sold no more, which is a problem of its own.
    fn all_performances(
        &self,
        item: &RequestItem,
        offering: &Offering,
        path: &str,
    ) -> Result<Vec<RequestTicket>, QuoteFault> {
        if !item.tickets.is_empty() {
            let message = "can't be chosen: the package has one seat for all its performances";
            return Err(fault(&format!("{path}.tickets"), message));
        }
        let zone =
            item.zone.as_ref().ok_or_else(|| fault(&format!("{path}.zone"), "is missing"))?;
        let performances = offering.performances_left(self.now);
        let ticket = |listing: &Arc<Listing>| RequestTicket {
            performance: listing.row.slug.clone(),
            zone: zone.clone(),
            price_type: item.price_type.clone(),
        };
        Ok(performances.into_iter().map(ticket).collect())
    }

    fn ticket(
        &self,
        at: usize,
        item: &RequestItem,
        ticket: &RequestTicket,
        product: Product<'_>,
        path: &str,
    ) -> Result<Piece, QuoteFault> {
        let listing = self.catalogue.listing_by_slug(&ticket.performance).ok_or_else(|| {
            fault(path, &format!("\"{}\" is no performance; correct the key", ticket.performance))
        })?;
        let standard = listing.prices.get(&ticket.zone).and_then(|prices| prices.first());
        let standard = standard.ok_or_else(|| {
            let message = format!("zone \"{}\" has no price at {}", ticket.zone, listing.row.slug);
            fault(path, &message)
        })?;
        let price_type = ticket.price_type.as_deref().unwrap_or(&standard.price_type);
        let customer = self.customer(item);
        let sold = self.sold.get(&(listing.row.slug.clone(), ticket.zone.clone()));
        let ask = Ask {
            listing,
            zone: &ticket.zone,
            price_type,
            product,
            customer: &customer,
            now: self.now,
            sold_ppm: sold.copied().unwrap_or_default(),
        };
        let rules = self.rules();
        let terms = rules.terms(&ask).map_err(|_| {
            fault(
                path,
                &format!("tariff \"{price_type}\" has no price in zone \"{}\"", ticket.zone),
            )
        })?;
        let group = rules.price_groups.iter().find(|group| group.key == listing.list_key);
        Ok(Piece {
            item: at,
            offer: product.key().to_owned(),
            listing: Some(listing.clone()),
            zone: Some(ticket.zone.clone()),
            line: Line { key: item.key.clone(), quantity: 1, terms, ..Line::default() },
            tax: group.map(|group| group.tax.clone()),
            single: None,
            price_type: price_type.to_owned(),
        })
    }

    fn pass(
        &self,
        at: usize,
        item: &RequestItem,
        key: &str,
        path: &str,
    ) -> Result<Piece, QuoteFault> {
        let rules = self.rules();
        let pass = rules.pass(key);
        let pass =
            pass.ok_or_else(|| fault(&format!("{path}.pass"), "is no pass of the season"))?;
        let customer = self.customer(item);
        let terms = rules.pass_terms(pass, &customer, self.now);
        let tax = Some(pass.tax.as_str().to_owned());
        Ok(self.plain(at, item, key, None, terms, tax))
    }

    fn extra(
        &self,
        at: usize,
        item: &RequestItem,
        key: &str,
        path: &str,
    ) -> Result<Piece, QuoteFault> {
        let rules = self.rules();
        let extra = rules.extra(key);
        let extra =
            extra.ok_or_else(|| fault(&format!("{path}.extra"), "is no extra of the season"))?;
        let listing = match &item.performance {
            Some(slug) => Some(self.catalogue.listing_by_slug(slug).ok_or_else(|| {
                fault(&format!("{path}.performance"), "is no performance; correct the key")
            })?),
            None => None,
        };
        let amount = item.amount_minor.unwrap_or_default();
        if extra.price_minor.is_none()
            && !(1..=domain::sales::pricing::PRICE_MAX_MINOR).contains(&amount)
        {
            let message = "must say what is given, in minor units";
            return Err(fault(&format!("{path}.amount_minor"), message));
        }
        let customer = self.customer(item);
        let its = listing.map(|listing| &**listing);
        let terms = rules.extra_terms(extra, amount, its, &customer, self.now);
        let tax = extra.tax.as_ref().map(|tax| tax.as_str().to_owned());
        Ok(self.plain(at, item, key, listing.cloned(), terms, tax))
    }

    fn plain(
        &self,
        at: usize,
        item: &RequestItem,
        offer: &str,
        listing: Option<Arc<Listing>>,
        terms: Terms,
        tax: Option<String>,
    ) -> Piece {
        let quantity = item.quantity.unwrap_or(1);
        Piece {
            item: at,
            offer: offer.to_owned(),
            listing,
            zone: None,
            line: Line { key: item.key.clone(), quantity, terms, ..Line::default() },
            tax,
            single: None,
            price_type: String::new(),
        }
    }

    /// What the pure rules price.
    pub fn purchase(&self, pieces: &[Piece]) -> Vec<Item> {
        let items = self.request.items.iter().enumerate();
        let item = |(at, item): (usize, &RequestItem)| {
            let lines: Vec<Line> = pieces
                .iter()
                .filter(|piece| piece.item == at)
                .map(|piece| piece.line.clone())
                .collect();
            let offering = item.package.as_ref().and_then(|key| self.catalogue.offering(key));
            let chosen =
                lines.iter().map(|line| &line.performance).collect::<BTreeSet<_>>().len() as u32;
            let package = offering.map(|offering| self.rules().package(offering, chosen));
            Item { key: item.key.clone(), package, lines }
        };
        items.map(item).collect()
    }

    /// The same performances one by one.
    pub fn singles(&self, pieces: &[Piece]) -> Purchase {
        let singles = pieces.iter().filter_map(|piece| Some((piece, piece.single.clone()?)));
        let items = singles.map(|(piece, terms)| {
            let line = Line { terms, ..piece.line.clone() };
            Item { key: line.key.clone(), package: None, lines: vec![line] }
        });
        Purchase {
            currency: domain::money::EUR,
            items: items.collect(),
            codes: Vec::new(),
            fees: Vec::new(),
        }
    }
}

pub(super) fn fault(path: &str, message: &str) -> QuoteFault {
    QuoteFault { path: path.to_owned(), message: message.to_owned() }
}
