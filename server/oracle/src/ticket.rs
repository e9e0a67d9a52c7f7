//! The price of one ticket: listed price, price type, occupancy, discounts (prices.md, stages
//! 1, 2, 3 and 6).

use crate::{
    cells::{Change, PERCENT},
    piece::{Kind, Piece},
    price::Pricer,
    request::Item,
    rights::may,
    season::{Discount, Performance, Season, fits},
};

/// A price type's change on the way from the listed price.
type TariffChange<'a> = (&'a str, Change);

impl Season {
    /// Stages 1 and 2: the listed price, and the changes of price types from the one nearest to
    /// it. None: the price type isn't sold in this zone.
    pub fn listed(
        &self,
        group: &str,
        zone: &str,
        tariff: &str,
    ) -> Option<(i64, Vec<TariffChange<'_>>)> {
        let mut changes = Vec::new();
        let mut tariff = self.tariff(tariff)?;
        // A price type that stands on itself would never end.
        for _ in 0..=self.tariffs.len() {
            let key = (group.to_string(), zone.to_string(), tariff.key.clone());
            if let Some(price) = self.prices.get(&key) {
                changes.reverse();
                return Some((*price, changes));
            }
            if let Some(change) = tariff.change {
                changes.push((tariff.key.as_str(), change));
            }
            tariff = self.tariff(tariff.base.as_deref()?)?;
        }
        None
    }

    /// Stage 1.4: the standard price type of a zone.
    pub fn standard_tariff(&self, group: &str, zone: &str) -> Option<&str> {
        if self.listed(group, zone, "full").is_some() {
            return Some("full");
        }
        let own = |tariff: &str| {
            self.prices.contains_key(&(group.to_string(), zone.to_string(), tariff.to_string()))
        };
        self.tariffs.iter().map(|tariff| tariff.key.as_str()).find(|tariff| own(tariff))
    }
}

/// Which seat is asked for, in whose name.
#[derive(Clone, Copy)]
pub struct SeatAsked<'a> {
    pub item: usize,
    pub performance: &'a Performance,
    pub zone: &'a str,
    /// Empty: the standard one.
    pub tariff: Option<&'a str>,
}

impl<'a> Pricer<'a> {
    /// The ticket after stages 1 to 3. None: there is no such price.
    pub fn ticket(&self, seat: SeatAsked<'a>, offer: &'a str) -> Option<Piece<'a>> {
        let group = seat.performance.price_group.as_str();
        let tariff = match seat.tariff {
            Some(tariff) => tariff,
            None => self.season.standard_tariff(group, seat.zone)?,
        };
        let (listed_minor, changes) = self.season.listed(group, seat.zone, tariff)?;
        let mut piece = Piece {
            kind: if offer == "ticket" { Kind::Ticket } else { Kind::PackageTicket },
            item: seat.item,
            offer,
            performance: Some(seat.performance),
            zone: Some(seat.zone),
            tariff: Some(tariff),
            listed_minor,
            stages: Vec::new(),
            price_minor: listed_minor,
            single_minor: None,
            exchange: None,
            tax: self.season.price_groups.get(group).map(String::as_str),
            company: &seat.performance.seller,
            code: None,
        };
        for (rule, change) in changes {
            piece.change("tariff", rule, change);
        }
        self.occupancy(&mut piece);
        Some(piece)
    }

    /// Stage 3: of the rows whose `above` is less than the share sold, the highest alone.
    fn occupancy(&self, piece: &mut Piece) {
        let (Some(performance), Some(zone)) = (piece.performance, piece.zone) else { return };
        let zones = self.request.sold.get(&performance.key);
        let sold = zones.and_then(|zones| zones.get(zone)).copied().unwrap_or(0.0);
        let reached = self.season.occupancy_steps.iter().filter(|step| {
            fits(&step.selection, Some(performance))
                && (step.zones.is_empty() || step.zones.iter().any(|key| key == zone))
                && (step.above as f64) < sold * PERCENT as f64
        });
        if let Some(step) = reached.max_by_key(|step| step.above) {
            piece.change("occupancy", &step.key, step.change);
        }
    }

    /// Stage 6: all rows that fit, in the alphabetical order of their keys.
    pub fn discounts(&self, piece: &mut Piece, offer: &str) {
        for discount in &self.season.discounts {
            if self.discount_fits(discount, piece, offer) {
                piece.change("discount", &discount.key, discount.change);
            }
        }
    }

    fn discount_fits(&self, discount: &Discount, piece: &Piece, offer: &str) -> bool {
        let tariff_fits = match piece.tariff {
            Some(tariff) => self.season.has_tariff(&discount.tariffs, tariff),
            None => discount.tariffs.is_empty(),
        };
        let zone_fits = discount.zones.is_empty()
            || piece.zone.is_some_and(|zone| discount.zones.iter().any(|key| key == zone));
        let curtain = piece.performance.map(|performance| performance.starts);
        fits(&discount.selection, piece.performance)
            && (discount.offers.is_empty() || discount.offers.iter().any(|key| key == offer))
            && tariff_fits
            && zone_fits
            && may(&discount.who, &self.people.rights(self.item(piece), piece.performance))
            && self.at.place.is_in(&discount.channels)
            && discount.window.open(self.at.now, curtain)
    }

    pub fn item(&self, piece: &Piece) -> &'a Item {
        &self.request.items[piece.item]
    }

    /// Stage 7.1: the same ticket as a single one.
    pub fn alone(&self, seat: SeatAsked<'a>) -> Option<Piece<'a>> {
        let mut piece = self.ticket(seat, "ticket")?;
        self.discounts(&mut piece, "ticket");
        Some(piece)
    }

    /// Section 8: a ticket that is had for a flat rate.
    pub fn exchanged(&self, seat: SeatAsked<'a>, pass: &'a str) -> Option<Piece<'a>> {
        let mut piece = self.ticket(SeatAsked { tariff: None, ..seat }, "ticket")?;
        piece.stages.clear();
        piece.change("tariff", pass, Change::Fixed(0));
        piece.exchange = Some(pass);
        piece.tariff = Some(pass);
        Some(piece)
    }
}
