//! Fees (prices.md, section 3).

use crate::{
    answer::FeeLine,
    cells::{FeeAmount, PERCENT, Percent, share},
    piece::{Kind, Piece},
    price::Pricer,
    season::Fee,
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
        let rows = self.season.fees.iter().filter(|fee| {
            fee.channel == self.at.channel && (fee.means.is_none() || fee.means.as_deref() == means)
        });
        rows.filter_map(|fee| self.fee(fee, pieces)).collect()
    }

    fn fee(&self, fee: &'a Fee, pieces: &[Piece<'a>]) -> Option<ChargedFee<'a>> {
        let counting = pieces.iter().filter(|piece| self.carries(fee, piece));
        let bases: Vec<i64> = match fee.basis.as_str() {
            "ticket" => counting
                .filter(|piece| piece.kind == Kind::Ticket)
                .map(|piece| piece.price_minor)
                .collect(),
            "item" => {
                let mut by_item: BTreeMap<usize, i64> = BTreeMap::new();
                for piece in counting.filter(|piece| piece.kind == Kind::PackageTicket) {
                    *by_item.entry(piece.item).or_default() += piece.price_minor;
                }
                by_item.into_values().collect()
            }
            _ => {
                let all: i64 = counting.map(|piece| piece.price_minor).sum();
                if all > 0 { vec![all] } else { Vec::new() }
            }
        };
        let rate = self.rate(Some(&fee.tax), None);
        let each: Vec<i64> = match fee.amount {
            FeeAmount::Amount(amount) => vec![amount; bases.len()],
            FeeAmount::Percent(part) => {
                bases.iter().map(|base| share(*base, part, 100 * PERCENT)).collect()
            }
        };
        let charged: Vec<i64> = each.into_iter().filter(|minor| *minor > 0).collect();
        let due_minor: i64 = charged.iter().sum();
        // 4.2: by amount each time, by percentage once.
        let tax_minor = match fee.amount {
            FeeAmount::Amount(_) => charged.iter().map(|minor| vat::inside(*minor, rate)).sum(),
            FeeAmount::Percent(_) => vat::inside(due_minor, rate),
        };
        let line = FeeLine {
            fee: fee.key.clone(),
            basis: Some(fee.basis.clone()),
            company: Some(fee.company.clone()),
            quantity: u32::try_from(charged.len()).unwrap_or(u32::MAX),
            base_minor: Some(bases.iter().sum()),
            due_minor,
            tax_percent: rate as f64 / PERCENT as f64,
            tax_minor,
        };
        (due_minor > 0).then_some(ChargedFee { company: &fee.company, rate, line })
    }

    /// Whether a piece counts for a fee (3.2).
    fn carries(&self, fee: &Fee, piece: &Piece) -> bool {
        let Some(tariff) = piece.tariff else { return false };
        piece.is_ticket()
            && piece.price_minor > 0
            && self.season.tariff(tariff).is_some_and(|tariff| tariff.carries_fees)
            && self.season.has_tariff(&fee.tariffs, tariff)
    }
}
