//! Fees (prices.md, section 3).

use crate::{
    answer::FeeLine,
    cells::{Change, FeeAmount, PERCENT, PRICE_MAX_MINOR, Percent, share},
    piece::{Kind, Piece},
    price::Pricer,
    season::{Fee, fits},
    vat,
};
use std::collections::BTreeMap;

/// A fee that is charged, with its rate of VAT.
pub struct ChargedFee<'a> {
    pub company: &'a str,
    pub rate: Percent,
    pub line: FeeLine,
}

impl<'a> Pricer<'a> {
    pub fn fees(&self, pieces: &[Piece<'a>]) -> Vec<ChargedFee<'a>> {
        let means = self.request.means.as_deref();
        // 11.3: by its key, whatever the means.
        let counts = |fee: &&'a Fee| {
            let of_key = self.season.fees.iter().filter(|row| row.key == fee.key);
            let of_key: Vec<&'a Fee> = of_key.collect();
            let nearest = self.at.place.nearest(of_key, |row: &'a Fee| row.channel.as_str());
            nearest.iter().any(|row| row.channel == fee.channel)
        };
        let rows = self.season.fees.iter().filter(counts);
        let rows = rows.filter(|fee| fee.means.is_none() || fee.means.as_deref() == means);
        rows.filter_map(|fee| self.fee(fee, pieces)).collect()
    }

    fn fee(&self, fee: &'a Fee, pieces: &[Piece<'a>]) -> Option<ChargedFee<'a>> {
        let charges = self.charges(fee, pieces);
        let rate = self.rate(Some(&fee.tax), None);
        let charged: Vec<&Charge> = charges.iter().filter(|it| it.minor > 0).collect();
        let due_minor: i64 = charged.iter().map(|it| it.minor).sum();
        // 4.2: by amount each time, by percentage once.
        let by_amount = charged.iter().filter(|it| it.by_amount);
        let taxed_each: i64 = by_amount.map(|it| vat::inside(it.minor, rate)).sum();
        let by_percent: i64 = charged.iter().filter(|it| !it.by_amount).map(|it| it.minor).sum();
        let line = FeeLine {
            fee: fee.key.clone(),
            basis: Some(fee.basis.clone()),
            company: Some(fee.company.clone()),
            quantity: u32::try_from(charged.len()).unwrap_or(u32::MAX),
            base_minor: Some(charges.iter().map(|it| it.base_minor).sum()),
            due_minor,
            tax_percent: rate as f64 / PERCENT as f64,
            tax_minor: taxed_each + vat::inside(by_percent, rate),
        };
        (due_minor > 0).then_some(ChargedFee { company: &fee.company, rate, line })
    }

    /// Each time that a fee is charged (3.3), with what discounts leave of it (3.6).
    fn charges(&self, fee: &Fee, pieces: &[Piece<'a>]) -> Vec<Charge> {
        let counting = || pieces.iter().filter(move |piece| self.carries(fee, piece));
        let of_kind = |kind: Kind| {
            let tickets = counting().filter(move |piece| piece.kind == kind);
            tickets.map(move |piece| {
                let listed = fee.of(piece.price_minor);
                let changes = self.fee_changes(piece);
                let minor = changes.into_iter().fold(listed, |minor, change| change.apply(minor));
                let by_amount = matches!(fee.amount, FeeAmount::Amount(_)) || minor != listed;
                Charge { base_minor: piece.price_minor, minor, by_amount }
            })
        };
        let once = |base_minor: i64| Charge {
            base_minor,
            minor: fee.of(base_minor),
            by_amount: matches!(fee.amount, FeeAmount::Amount(_)),
        };
        match fee.basis.as_str() {
            "ticket" => of_kind(Kind::Ticket).collect(),
            "package-ticket" => of_kind(Kind::PackageTicket).collect(),
            "item" => {
                let mut by_item: BTreeMap<usize, i64> = BTreeMap::new();
                for piece in counting().filter(|piece| piece.kind == Kind::PackageTicket) {
                    *by_item.entry(piece.item).or_default() += piece.price_minor;
                }
                by_item.into_values().map(once).collect()
            }
            _ => {
                let all: i64 = counting().map(|piece| piece.price_minor).sum();
                if all > 0 { vec![once(all)] } else { Vec::new() }
            }
        }
    }

    /// What the discounts of a ticket do to its fees, by their keys (3.6).
    fn fee_changes(&self, piece: &Piece) -> Vec<Change> {
        let has = |key: &str| {
            piece.stages.iter().any(|stage| stage.kind == "discount" && stage.rule == key)
        };
        let discounts = self.season.discounts.iter().filter(|discount| has(&discount.key));
        discounts.filter_map(|discount| discount.fees).collect()
    }

    /// Whether a piece counts for a fee (3.2, 3.6).
    fn carries(&self, fee: &Fee, piece: &Piece) -> bool {
        let Some(tariff) = piece.tariff else { return false };
        let changes = self.fee_changes(piece).into_iter();
        let left = changes.fold(PRICE_MAX_MINOR, |minor, change| change.apply(minor));
        piece.is_ticket()
            && piece.price_minor > 0
            && self.season.tariff(tariff).is_some_and(|tariff| tariff.carries_fees)
            && self.season.has_tariff(&fee.tariffs, tariff)
            && fits(&fee.selection, piece.performance)
            && left > 0
    }
}

/// One time that a fee is charged.
struct Charge {
    base_minor: i64,
    minor: i64,
    /// It was set as an amount, or a discount made it one.
    by_amount: bool,
}

impl Fee {
    /// What it comes to before discounts.
    fn of(&self, base_minor: i64) -> i64 {
        match self.amount {
            FeeAmount::Amount(amount) => amount,
            FeeAmount::Percent(part) => share(base_minor, part, 100 * PERCENT),
        }
    }
}
