//! Whether a basket can be ordered as it is. Its page says beforehand what the order would be
//! refused for.

use super::{BasketContext, quote::least_minor};
use crate::extras::Left;
use domain::{
    id::{BasketLineId, PersonId},
    moment::Moment,
    order::PlaceRefusal,
    sales::{
        basket::{BasketLine, PriceTypeLimit},
        offer::begun::Part,
        pricing::Quote,
        season::SaleState,
    },
    wording::listing::Listing,
};
use rules::{
    Counted, Limit, NoTerms,
    purchase::{Chosen, ChosenExtra, ChosenPackage, ChosenTicket, Fault, NotSold, Which},
};
use season::catalogue::Catalogue;
use store::baskets::{LineRow, offers::ItemRow};

/// What is checked, and against what.
pub struct Check<'a> {
    pub catalogue: &'a Catalogue,
    pub rows: &'a [LineRow],
    pub items: &'a [ItemRow],
    pub context: &'a BasketContext,
    /// Of stocks.
    pub left: &'a Left,
    pub now: Moment,
    pub language: &'a str,
}

impl Check<'_> {
    pub fn run(&self) -> Result<(), PlaceRefusal> {
        self.extras_known()?;
        let chosen = self.chosen();
        let faults = chosen.faults().into_iter().enumerate();
        let refusals = faults.filter_map(|(at, fault)| {
            let (rank, refusal) = self.refusal(&chosen, fault)?;
            Some((rank, at, refusal))
        });
        if let Some((.., refusal)) = refusals.min_by_key(|(rank, at, _)| (*rank, *at)) {
            return Err(refusal);
        }
        self.codes()?;
        self.one_way_to_pay()
    }

    /// Whether each seat that is on offer for resale costs what its holder was promised.
    pub fn resold(&self, quote: &Quote) -> Result<(), PlaceRefusal> {
        for row in self.held() {
            let Some(least_minor) = least_minor(quote, row) else { continue };
            let listing = self.catalogue.listing(row.performance);
            let title = listing.map_or_else(String::new, |listing| self.title(listing));
            return Err(PlaceRefusal::BelowPromise { title, least_minor });
        }
        Ok(())
    }

    pub(super) fn held(&self) -> impl Iterator<Item = &LineRow> {
        self.rows.iter().filter(|row| row.held)
    }

    fn chosen(&self) -> Chosen<'_, PersonId> {
        let (catalogue, people) = (self.catalogue, &self.context.people);
        let mut packages = Vec::new();
        let mut items = Vec::new();
        for item in self.items {
            let Some(offering) = catalogue.offering_by_id(item.offer) else { continue };
            let Some(row) = self.held().find(|row| row.item == Some(item.id)) else { continue };
            items.push(item.id);
            packages.push(ChosenPackage {
                offering,
                person: people.known(row.beneficiary),
                customer: people.rights(row.beneficiary),
            });
        }
        let tickets = self.held().filter_map(|row| {
            let price_type = row.terms.as_ref().map_or("", |terms| &terms.price_type);
            Some(ChosenTicket {
                listing: catalogue.listing(row.performance)?,
                zone: &row.zone,
                price_type,
                conditions_of: price_type,
                quantity: row.quantity,
                person: people.known(row.beneficiary),
                customer: people.rights(row.beneficiary),
                package: row.item.and_then(|id| items.iter().position(|item| *item == id)),
            })
        });
        let extras = self.context.extras.iter().filter_map(|row| {
            let extra = catalogue.extra_of(row)?;
            let listing = row.performance.and_then(|id| catalogue.listing(id));
            Some(ChosenExtra {
                extra,
                listing: listing.map(|listing| &**listing),
                quantity: row.quantity,
                person: people.known(row.beneficiary),
                customer: people.rights(row.beneficiary),
                left: self.left.get(&extra.row.key).copied(),
            })
        });
        Chosen {
            rules: &catalogue.rules,
            now: self.now,
            buyer: Some(&people.own),
            tickets: tickets.collect(),
            packages,
            extras: extras.collect(),
        }
    }

    /// What the shopper is told of a fault, and how early among others. None for what the hold
    /// decided and what stays so until it ends: that the sale was open, how many seats there are
    /// for one basket, which performances a package takes.
    fn refusal(&self, chosen: &Chosen<'_, PersonId>, fault: Fault) -> Option<(u32, PlaceRefusal)> {
        let title = |ticket: usize| {
            chosen.tickets.get(ticket).map_or_else(String::new, |it| self.title(it.listing))
        };
        let offer = |package: usize| {
            let offering = chosen.packages.get(package).map(|chosen| chosen.offering);
            offering.map_or_else(String::new, |it| self.catalogue.offer_name(it, self.language))
        };
        let extra_name = |extra: usize| {
            let extra = chosen.extras.get(extra).map(|chosen| chosen.extra.row);
            extra.map_or_else(String::new, |row| self.offer_text(&row.key))
        };
        let right_gone = |ticket| (2, PlaceRefusal::RightGone { title: title(ticket) });
        Some(match fault {
            Fault::NotMeant(Which::Ticket(ticket)) => (0, self.not_meant(title(ticket))),
            Fault::NotMeant(Which::Extra(extra)) => (0, self.not_meant(extra_name(extra))),
            Fault::NotMeant(Which::Package(package)) => (0, self.not_meant(offer(package))),
            // Who exchanges one ticket has one.
            Fault::Limit(Limit::FewestTickets { .. }) if self.context.is_exchange => return None,
            Fault::Limit(limit) => (1, self.limit(limit)),
            // A right that let them buy early is gone.
            Fault::NotOnSale { ticket, sale: SaleState::NotYet { .. } }
                if chosen.tickets.get(ticket).is_some_and(|it| it.package.is_none()) =>
            {
                right_gone(ticket)
            }
            Fault::PriceType { ticket, why: NoTerms::NotForThem } => right_gone(ticket),
            Fault::SeatsOfPerson { ticket, most, .. }
                if chosen.tickets.get(ticket).is_some_and(|it| self.is_early(it.listing)) =>
            {
                (3, PlaceRefusal::MostForPerson { name: title(ticket), most })
            }
            Fault::NotSold {
                which: Which::Package(package),
                why: NotSold::Person | NotSold::Channel | NotSold::Time,
            } => (4, PlaceRefusal::OfferClosed { name: offer(package) }),
            Fault::PackagesOfPerson { package, most, .. } => {
                (5, PlaceRefusal::MostForPerson { name: offer(package), most })
            }
            Fault::Unfinished { package, missing } => {
                let offering = chosen.packages.get(package)?.offering;
                let part = |(group, count)| Part {
                    of: self.catalogue.part_of(offering, group, self.language),
                    count,
                };
                let missing = missing.into_iter().map(part).collect();
                (6, PlaceRefusal::PackageUnfinished { name: offer(package), missing })
            }
            Fault::OtherPerformance { extra }
            | Fault::NotSold { which: Which::Extra(extra), .. } => {
                (7, PlaceRefusal::ExtraGone { name: extra_name(extra) })
            }
            Fault::Extras { extra, most, .. } => {
                (7, PlaceRefusal::MostForPerson { name: extra_name(extra), most })
            }
            Fault::Stock { extra, left, .. } => {
                (7, PlaceRefusal::ExtraSoldOut { name: extra_name(extra), left })
            }
            Fault::NotOnSale { .. }
            | Fault::PriceType { .. }
            | Fault::Seats { .. }
            | Fault::SeatsOfPerson { .. }
            | Fault::NotSold { .. }
            | Fault::Foreign { .. }
            | Fault::Beyond { .. }
            | Fault::ExtraTickets { .. } => return None,
        })
    }

    /// Says of each ticket type that a ticket could have why it can't, with the others there are.
    pub(super) fn mark_limits(&self, lines: &mut [BasketLine]) {
        for line in lines {
            for choice in line.price_types.iter_mut().filter(|choice| !choice.is_chosen) {
                choice.limit = self.price_type_limit(line.id, &choice.key);
            }
        }
    }

    fn price_type_limit(&self, line: BasketLineId, key: &str) -> Option<PriceTypeLimit> {
        let row = self.held().find(|row| row.id == line)?;
        let slug = self.catalogue.listing(row.performance)?.row.slug.as_str();
        let is_of = |of: &str, price_types: &[String]| {
            let is_named = !price_types.is_empty();
            of == slug && is_named && self.catalogue.rules.applies_to_price_type(price_types, key)
        };
        // Even if all single tickets had it, there would be too few.
        let fewest = self.limits_at(key, |row| row.item.is_none());
        let least = fewest.into_iter().find_map(|it| match it {
            Limit::Fewest { price_type, least, .. } if price_type == key => Some(least),
            Limit::FewestTickets { of, price_types, least, .. }
                if is_of(&of, &price_types) && !self.context.is_exchange =>
            {
                Some(least)
            }
            Limit::Fewest { .. }
            | Limit::FewestTickets { .. }
            | Limit::Most { .. }
            | Limit::MostTickets { .. } => None,
        });
        // With this one there would be too many.
        let most = self.limits_at(key, |row| row.id == line).into_iter().find_map(|it| match it {
            Limit::Most { price_type, most, .. } if price_type == key => Some(most),
            Limit::MostTickets { of, price_types, most, .. } if is_of(&of, &price_types) => {
                Some(most)
            }
            Limit::Fewest { .. }
            | Limit::FewestTickets { .. }
            | Limit::Most { .. }
            | Limit::MostTickets { .. } => None,
        });
        least.map(PriceTypeLimit::AtLeast).or(most.map(PriceTypeLimit::AtMost))
    }

    /// What the basket would break if these tickets had this ticket type.
    fn limits_at<'s>(&'s self, key: &'s str, has_it: impl Fn(&LineRow) -> bool) -> Vec<Limit> {
        let rules = &self.catalogue.rules;
        let counted = |row: &'s LineRow| {
            let own = row.terms.as_ref().map_or("", |terms| terms.price_type.as_str());
            let price_type = if has_it(row) { key } else { own };
            let person = self.context.people.known(row.beneficiary);
            Some(Counted {
                price_type,
                person: person.filter(|_| rules.is_for_some(price_type)),
                listing: self.catalogue.listing(row.performance)?,
                quantity: row.quantity,
            })
        };
        let all: Vec<_> = self.held().filter_map(&counted).collect();
        let singles = self.held().filter(|row| row.item.is_none());
        let singles: Vec<_> = singles.filter_map(&counted).collect();
        let mut broken = rules.limits(&all);
        broken.extend(rules.limits_by_performance(&singles));
        broken
    }

    fn limit(&self, limit: Limit) -> PlaceRefusal {
        match limit {
            Limit::Fewest { price_type, least, count } => {
                let name = self.price_type_name(&price_type);
                PlaceRefusal::PriceTypeFewest { name, least, count }
            }
            Limit::Most { price_type, most, count, .. } => {
                let name = self.price_type_name(&price_type);
                PlaceRefusal::PriceTypeMost { name, most, count }
            }
            Limit::FewestTickets { of, price_types, least, count } => {
                let title = self.limited_title(&of, &price_types);
                PlaceRefusal::TicketsFewest { title, least, count }
            }
            Limit::MostTickets { of, price_types, most, count } => {
                let title = self.limited_title(&of, &price_types);
                PlaceRefusal::TicketsMost { title, most, count }
            }
        }
    }

    /// A performance's title, with the ticket types that a limit is for.
    fn limited_title(&self, slug: &str, price_types: &[String]) -> String {
        let listing = self.catalogue.listing_by_slug(slug);
        let title = listing.map_or_else(String::new, |listing| self.title(listing));
        let rows = self.catalogue.rules.price_types.iter();
        let is_named = |key: &str| {
            !price_types.is_empty() && self.catalogue.rules.applies_to_price_type(price_types, key)
        };
        let named = rows.filter(|row| is_named(&row.key));
        let names: Vec<String> = named.map(|row| self.price_type_name(&row.key)).collect();
        match names.is_empty() {
            true => title,
            false => format!("{title} ({})", names.join(", ")),
        }
    }

    /// Its sale isn't open to everybody yet.
    fn is_early(&self, listing: &Listing) -> bool {
        let cancelled = listing.row.cancelled_at.is_some();
        matches!(listing.effective.sale(self.now, cancelled), SaleState::NotYet { .. })
    }

    fn not_meant(&self, title: String) -> PlaceRefusal {
        match self.catalogue.rules.kept_apart(&self.context.people.own) {
            Some(kind) => {
                let kind = self.catalogue.kind_name(kind, self.language);
                PlaceRefusal::OtherKind { kind, title }
            }
            None => PlaceRefusal::RightGone { title },
        }
    }

    pub(super) fn title(&self, listing: &Listing) -> String {
        self.catalogue.title(&listing.row.production_slug, self.language)
    }

    /// An extra's name.
    pub(super) fn offer_text(&self, key: &str) -> String {
        let text = self.catalogue.text(&format!("offer.{key}.name"), self.language);
        text.unwrap_or(key).to_owned()
    }

    /// Whom limits count a line for.
    pub fn counted_for(&self, row: &LineRow) -> Option<PersonId> {
        let price_type = &row.terms.as_ref()?.price_type;
        let is_for_some = self.catalogue.rules.is_for_some(price_type);
        self.context.people.known(row.beneficiary).filter(|_| is_for_some)
    }

    pub fn price_type_name(&self, key: &str) -> String {
        let text = self.catalogue.text(&format!("tariff.{key}.name"), self.language);
        text.unwrap_or(key).to_owned()
    }

    /// Staff took an extra out of the season.
    fn extras_known(&self) -> Result<(), PlaceRefusal> {
        let mut extras = self.context.extras.iter();
        match extras.find(|row| self.catalogue.extra_of(row).is_none()) {
            Some(row) => Err(PlaceRefusal::ExtraGone { name: self.extra_name(row) }),
            None => Ok(()),
        }
    }

    fn codes(&self) -> Result<(), PlaceRefusal> {
        let rules = &self.catalogue.rules;
        for entered in &self.context.codes {
            if entered.is_used_up() || !rules.is_code_open(&entered.row, self.now) {
                return Err(PlaceRefusal::CodeGone { code: entered.code.clone() });
            }
        }
        Ok(())
    }
}
