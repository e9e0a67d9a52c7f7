//! From a basket to its price: each piece, its code, fees, VAT, payments, problems.

use crate::{
    Answer, Request, Season,
    answer::{Line, TaxLine},
    cells,
    cells::{PERCENT, Percent},
    fees::ChargedFee,
    groups,
    piece::{Kind, Piece},
    place::Place,
    request::Item,
    rights::People,
    settings::Moment,
    ticket::SeatAsked,
    vat,
};
use anyhow::{Context, Result, bail};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// A basket that is priced by the rules of a season.
pub struct Pricer<'a> {
    pub season: &'a Season,
    pub request: &'a Request,
    pub at: Moment<'a>,
    pub people: People<'a>,
}

/// What a basket costs, and what prevents its order. An error: the file is wrong, as something
/// that the season hasn't is asked for.
pub fn price(season: &Season, request: &Request, now: Timestamp) -> Result<Answer> {
    let now = match &request.at {
        Some(at) => cells::time(at, &season.time_zone)?,
        None => now,
    };
    let place = Place::of(season, &request.channel).context("channel")?;
    let at = Moment { now, place };
    let pricer = Pricer { season, request, at, people: People::of(season, request, at) };
    let mut pieces = Vec::new();
    for (place, item) in request.items.iter().enumerate() {
        if request.items[..place].iter().any(|other| other.key == item.key) {
            bail!("items[{place}].key names another item already");
        }
        let of_it = pricer.pieces(place, item).with_context(|| format!("items[{place}]"))?;
        pieces.extend(of_it);
    }
    let written = pricer.codes();
    let codes = pricer.use_codes(&written, &mut pieces);
    let fees = pricer.fees(&pieces);
    let saved = pieces.iter().map(|piece| Pricer::saved(piece)).sum();
    let due: i64 = pieces.iter().map(|piece| piece.price_minor).sum();
    let charged: i64 = fees.iter().map(|fee| fee.line.due_minor).sum();
    Ok(Answer {
        lines: pricer.lines(&pieces),
        codes: Some(codes),
        taxes: pricer.taxes(&pieces, &fees),
        payments: pricer.payments(&pieces, &fees),
        fees: fees.into_iter().map(|fee| fee.line).collect(),
        saved_minor: saved,
        total_minor: due + charged,
        problems: pricer.problems(&pieces, &written),
    })
}

impl<'a> Pricer<'a> {
    fn pieces(&self, place: usize, item: &'a Item) -> Result<Vec<Piece<'a>>> {
        if item.person.is_some() && self.people.named(item).is_none() {
            bail!("the person isn't one of the people");
        }
        if let Some(key) = &item.package {
            let package = self.season.packages.get(key).context("no such package")?;
            let seats = self.seats_of_package(place, item)?;
            if seats.is_empty() && !package.one_seat {
                bail!("the package has no tickets");
            }
            return self.package(package, &seats).context("there is no such price");
        }
        let one = match (&item.ticket, &item.pass, &item.extra) {
            (Some(key), _, _) => self.single_ticket(place, item, key)?,
            (_, Some(key), _) => self.pass(place, key)?,
            (_, _, Some(key)) => self.extra(place, item, key)?,
            _ => bail!("the item is nothing"),
        };
        Ok(vec![one; item.count() as usize])
    }

    fn single_ticket(&self, place: usize, item: &'a Item, key: &str) -> Result<Piece<'a>> {
        let performance = self.season.performances.get(key).context("no such performance")?;
        let zone = item.zone.as_deref().context("a ticket has a zone")?;
        let asked = SeatAsked { item: place, performance, zone, tariff: item.tariff.as_deref() };
        let piece = match item.exchange.as_deref() {
            Some(pass) => {
                let held = self.people.named(item).is_some_and(|one| one.passes.contains_key(pass));
                if !held || !self.season.passes.get(pass).is_some_and(|pass| pass.flat_rate) {
                    bail!("the person doesn't hold such a flat rate");
                }
                self.exchanged(asked, pass)
            }
            None => self.alone(asked),
        };
        piece.context("there is no such price")
    }

    /// The tickets that are asked for; with one seat for all, those of all performances whose
    /// sale hasn't ended (6.7).
    fn seats_of_package(&self, place: usize, item: &'a Item) -> Result<Vec<SeatAsked<'a>>> {
        let key = item.package.as_deref().context("a package")?;
        let package = self.season.packages.get(key).context("no such package")?;
        if package.one_seat {
            let zone = item.zone.as_deref().context("a package with one seat has a zone")?;
            let all = groups::all(self.season, package).into_iter();
            let left = all.filter(|one| !self.season.ended(one, &self.at));
            let tariff = item.tariff.as_deref();
            return Ok(left
                .map(|performance| SeatAsked { item: place, performance, zone, tariff })
                .collect());
        }
        let mut seats = Vec::new();
        for seat in item.tickets.iter().flatten() {
            let found = self.season.performances.get(&seat.performance);
            let performance = found.context("no such performance")?;
            let tariff = seat.tariff.as_deref().or(item.tariff.as_deref());
            seats.push(SeatAsked { item: place, performance, zone: &seat.zone, tariff });
        }
        Ok(seats)
    }

    fn pass(&self, place: usize, key: &'a str) -> Result<Piece<'a>> {
        let pass = self.season.passes.get(key).context("no such pass")?;
        let mut piece = Piece {
            kind: Kind::Pass,
            item: place,
            offer: key,
            performance: None,
            zone: None,
            tariff: None,
            listed_minor: pass.price,
            stages: Vec::new(),
            price_minor: pass.price,
            single_minor: None,
            exchange: None,
            tax: Some(&pass.tax),
            company: &pass.company,
            code: None,
        };
        self.discounts(&mut piece, key);
        Ok(piece)
    }

    fn extra(&self, place: usize, item: &'a Item, key: &'a str) -> Result<Piece<'a>> {
        let extra = self.season.extras.get(key).context("no such extra")?;
        let price = if extra.donation { item.amount_minor } else { extra.price };
        let price = price.context("it has no price")?;
        let performance = match &item.performance {
            Some(key) => Some(self.season.performances.get(key).context("no such performance")?),
            None => None,
        };
        let mut piece = Piece {
            kind: match (extra.donation, extra.voucher) {
                (true, _) => Kind::Donation,
                (_, true) => Kind::Voucher,
                _ => Kind::Extra,
            },
            item: place,
            offer: key,
            performance,
            zone: None,
            tariff: None,
            listed_minor: price,
            stages: Vec::new(),
            price_minor: price,
            single_minor: None,
            exchange: None,
            tax: extra.tax.as_deref(),
            company: &extra.company,
            code: None,
        };
        if piece.kind == Kind::Extra {
            self.discounts(&mut piece, key);
        }
        Ok(piece)
    }

    /// What a package's ticket costs less than alone, with its code (quote.md, `saved_minor`).
    fn saved(piece: &Piece) -> i64 {
        piece.single_minor.map_or(0, |single| single - piece.price_minor)
    }

    /// The rate of a piece: extras take that of the day of sale (4.3).
    fn rate_of(&self, piece: &Piece) -> Percent {
        self.rate(piece.tax, piece.performance.filter(|_| piece.is_ticket()))
    }

    /// Pieces of one item that cost the same for the same reasons are one line.
    fn lines(&self, pieces: &[Piece<'a>]) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for piece in pieces {
            let item = self.item(piece);
            let rate = self.rate_of(piece);
            let tax_minor = vat::inside(piece.price_minor, rate);
            let line = Line {
                item: item.key.clone(),
                offer: piece.offer.into(),
                performance: piece.performance.map(|performance| performance.key.clone()),
                zone: piece.zone.map(String::from),
                tariff: piece.tariff.map(String::from),
                person: item.person.clone(),
                quantity: 1,
                listed_minor: piece.listed_minor,
                stages: piece.stages.clone(),
                each_minor: piece.price_minor,
                due_minor: piece.price_minor,
                tax: piece.tax.map(String::from),
                tax_percent: rate as f64 / PERCENT as f64,
                tax_minor,
                company: piece.company.into(),
            };
            let alike = lines.last_mut().filter(|last| {
                let each =
                    Line { quantity: 1, due_minor: last.each_minor, tax_minor, ..(**last).clone() };
                each == line
            });
            match alike {
                Some(last) => {
                    last.quantity += 1;
                    last.due_minor += piece.price_minor;
                    last.tax_minor += tax_minor;
                }
                None => lines.push(line),
            }
        }
        lines
    }

    /// 4.4: bases and taxes by rate.
    fn taxes(&self, pieces: &[Piece<'a>], fees: &[ChargedFee]) -> Vec<TaxLine> {
        let mut by_rate: BTreeMap<Percent, TaxLine> = BTreeMap::new();
        let mut add = |rate: Percent, due_minor: i64, tax_minor: i64| {
            let line = by_rate.entry(rate).or_default();
            line.percent = rate as f64 / PERCENT as f64;
            line.base_minor += due_minor - tax_minor;
            line.tax_minor += tax_minor;
        };
        for piece in pieces {
            let rate = self.rate_of(piece);
            add(rate, piece.price_minor, vat::inside(piece.price_minor, rate));
        }
        for fee in fees {
            add(fee.rate, fee.line.due_minor, fee.line.tax_minor);
        }
        by_rate.into_values().collect()
    }
}
