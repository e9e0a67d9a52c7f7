//! The answer: lines with their stages, fees, taxes, the sum.

use super::{
    change::{Change, PRICE_MAX_MINOR, part},
    item::{FeeBasis, FeeRule, Purchase, StageKind, Terms},
    stages::{Priced, price},
};
use crate::{money::Currency, sales::tax::tax_inside};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quote {
    pub currency: Currency,
    pub lines: Vec<QuoteLine>,
    pub fees: Vec<QuoteFee>,
    /// By rate, lowest first; bases and taxes add up to the total.
    pub taxes: Vec<QuoteTax>,
    /// What each company is paid, by its name; adds up to the total.
    #[serde(default)]
    pub sellers: Vec<(String, i64)>,
    pub total_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuoteLine {
    pub key: String,
    /// The item that it belongs to.
    #[serde(default)]
    pub item: String,
    pub listed_minor: i64,
    /// From the listed price to what one costs.
    #[serde(default)]
    pub stages: Vec<PricedStage>,
    /// Pieces at this price. Where a code is used for some pieces of a line only, the line is told
    /// in parts that bear its key.
    pub quantity: u32,
    /// A ticket of a package beyond one for its performance.
    #[serde(default)]
    pub is_extra: bool,
    /// VAT included, for all of the line.
    pub due_minor: i64,
    pub tax_rate_ppm: i64,
    pub tax_minor: i64,
    /// Of a package's ticket: what one costs alone. None also in orders of a former program.
    #[serde(default)]
    pub single_minor: Option<i64>,
}

/// One step of a price, and what it came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PricedStage {
    pub kind: StageKind,
    /// Names the rule.
    pub key: String,
    /// None: the share of a package's fixed sum.
    pub change: Option<Change>,
    pub after_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuoteFee {
    pub key: String,
    /// Zero for a percentage, which differs from ticket to ticket. One that a discount has changed
    /// is told as an amount.
    pub each_minor: i64,
    pub quantity: u32,
    /// What is due for all that it is charged on.
    #[serde(default)]
    pub base_minor: i64,
    /// Zero where it is an amount.
    #[serde(default)]
    pub percent_ppm: i64,
    pub due_minor: i64,
    pub tax_rate_ppm: i64,
    pub tax_minor: i64,
    /// What it is charged for.
    #[serde(default)]
    pub basis: FeeBasis,
    /// The lines that it is charged on, each with its part; none: on the order as a whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<FeePart>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FeePart {
    /// The key of a quoted line.
    pub line: String,
    pub due_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuoteTax {
    pub rate_ppm: i64,
    pub base_minor: i64,
    pub tax_minor: i64,
}

/// The sum of prices and fees. VAT is taken out of each ticket by itself, so that lines, taxes
/// and total agree to the cent whatever is cancelled later.
pub fn quote(purchase: &Purchase) -> Quote {
    let priced = price(purchase);
    let mut lines = Vec::new();
    let mut sellers = Vec::new();
    for (item, priced) in purchase.items.iter().zip(&priced) {
        for line in priced {
            let line_quote = quote_line(&item.key, line);
            add_to(&mut sellers, &line.line.terms.seller, line_quote.due_minor);
            lines.push(line_quote);
        }
    }
    let mut fees = Vec::new();
    for rule in &purchase.fees {
        for fee in quote_fees(rule, &charged(rule, purchase, &priced), purchase.currency) {
            add_to(&mut sellers, &rule.seller, fee.due_minor);
            fees.push(fee);
        }
    }
    let total_minor = lines.iter().map(|line| line.due_minor).sum::<i64>()
        + fees.iter().map(|fee| fee.due_minor).sum::<i64>();
    let taxes = taxes(&lines, &fees);
    let by_tax: i64 = taxes.iter().map(|tax| tax.base_minor + tax.tax_minor).sum();
    assert!(by_tax == total_minor, "bases and taxes add up to the total");
    Quote { currency: purchase.currency, lines, fees, taxes, sellers, total_minor }
}

fn quote_line(item: &str, priced: &Priced<'_>) -> QuoteLine {
    let (line, terms) = (priced.line, &priced.line.terms);
    let quantity = i64::from(priced.quantity);
    QuoteLine {
        key: line.key.clone(),
        item: item.to_owned(),
        listed_minor: terms.listed_minor,
        stages: priced.stages.clone(),
        quantity: priced.quantity,
        is_extra: priced.is_extra,
        due_minor: priced.each_minor * quantity,
        tax_rate_ppm: terms.tax_rate_ppm,
        tax_minor: tax_inside(priced.each_minor, terms.tax_rate_ppm) * quantity,
        single_minor: terms.single_minor,
    }
}

/// Something that a fee is charged on.
struct Charged<'a> {
    count: u32,
    /// What is due for each.
    each_minor: i64,
    /// Of a ticket that is charged by itself.
    terms: Option<&'a Terms>,
    /// Keys of its lines, with what each comes to; none of an order.
    lines: Vec<(&'a str, i64)>,
}

fn charged<'a>(
    rule: &FeeRule,
    purchase: &'a Purchase,
    priced: &'a [Vec<Priced<'a>>],
) -> Vec<Charged<'a>> {
    let basis = rule.basis;
    let takes = |line: &&Priced<'_>| {
        let terms = &line.line.terms;
        let is_meant = rule.price_types.is_empty() || rule.price_types.contains(&terms.price_type);
        let is_charged =
            terms.takes_fees && terms.fee(&rule.key, PRICE_MAX_MINOR, purchase.currency) > 0;
        is_meant && is_charged && line.each_minor > 0
    };
    let mut charged = Vec::new();
    let mut order_minor = 0;
    for (item, lines) in purchase.items.iter().zip(priced) {
        let paying = || lines.iter().filter(takes);
        let sum: i64 = paying().map(|line| line.each_minor * i64::from(line.quantity)).sum();
        order_minor += sum;
        let of_line = |line: &Priced<'a>| {
            (line.line.key.as_str(), line.each_minor * i64::from(line.quantity))
        };
        let each = || {
            paying().map(|line| Charged {
                count: line.quantity,
                each_minor: line.each_minor,
                terms: Some(&line.line.terms),
                lines: vec![of_line(line)],
            })
        };
        match (basis, &item.package) {
            (FeeBasis::Ticket, None) | (FeeBasis::PackageTicket, Some(_)) => charged.extend(each()),
            (FeeBasis::Package, Some(_)) if sum > 0 => {
                let lines = paying().map(of_line).collect();
                charged.push(Charged { count: 1, each_minor: sum, terms: None, lines });
            }
            (FeeBasis::Ticket | FeeBasis::Package | FeeBasis::PackageTicket, _)
            | (FeeBasis::Order, _) => {}
        }
    }
    if basis == FeeBasis::Order && order_minor > 0 {
        let lines = Vec::new();
        charged.push(Charged { count: 1, each_minor: order_minor, terms: None, lines });
    }
    charged
}

/// One for each amount that it comes to, since discounts change it on some tickets only.
fn quote_fees(rule: &FeeRule, charged: &[Charged<'_>], currency: Currency) -> Vec<QuoteFee> {
    let mut fees: Vec<QuoteFee> = Vec::new();
    for it in charged {
        let listed_minor = rule.amount_minor + part(it.each_minor, rule.percent_ppm, currency);
        let changed = |terms: &Terms| terms.fee(&rule.key, listed_minor, currency);
        let minor = it.terms.map_or(listed_minor, changed);
        let is_flat = rule.percent_ppm == 0 || minor != listed_minor;
        let (each_minor, percent_ppm) = if is_flat { (minor, 0) } else { (0, rule.percent_ppm) };
        let is_like =
            |fee: &QuoteFee| fee.each_minor == each_minor && fee.percent_ppm == percent_ppm;
        let at = fees.iter().position(is_like).unwrap_or_else(|| {
            fees.push(QuoteFee {
                key: rule.key.clone(),
                each_minor,
                quantity: 0,
                base_minor: 0,
                percent_ppm,
                due_minor: 0,
                tax_rate_ppm: rule.tax_rate_ppm,
                tax_minor: 0,
                basis: rule.basis,
                parts: Vec::new(),
            });
            fees.len() - 1
        });
        let (fee, count) = (&mut fees[at], i64::from(it.count));
        fee.quantity += it.count;
        fee.base_minor += it.each_minor * count;
        fee.due_minor += minor * count;
        let weights: Vec<i64> = it.lines.iter().map(|(_, minor)| *minor).collect();
        let keys = it.lines.iter().map(|(key, _)| (*key).to_owned());
        let parts = keys.zip(currency.spread(minor * count, &weights));
        fee.parts.extend(parts.map(|(line, due_minor)| FeePart { line, due_minor }));
    }
    fees.retain(|fee| fee.due_minor > 0);
    for fee in &mut fees {
        fee.tax_minor = match fee.percent_ppm {
            0 => tax_inside(fee.each_minor, fee.tax_rate_ppm) * i64::from(fee.quantity),
            _ => tax_inside(fee.due_minor, fee.tax_rate_ppm),
        };
    }
    fees
}

/// Keeps them by name.
fn add_to(sellers: &mut Vec<(String, i64)>, seller: &str, minor: i64) {
    let at = sellers.iter().take_while(|(name, _)| name.as_str() < seller).count();
    match sellers.get_mut(at).filter(|(name, _)| name == seller) {
        Some((_, sum)) => *sum += minor,
        None => sellers.insert(at, (seller.to_owned(), minor)),
    }
}

pub(super) fn taxes(lines: &[QuoteLine], fees: &[QuoteFee]) -> Vec<QuoteTax> {
    let parts = lines
        .iter()
        .map(|line| (line.tax_rate_ppm, line.due_minor, line.tax_minor))
        .chain(fees.iter().map(|fee| (fee.tax_rate_ppm, fee.due_minor, fee.tax_minor)));
    let mut taxes: Vec<QuoteTax> = Vec::new();
    for (rate_ppm, due_minor, tax_minor) in parts {
        let base_minor = due_minor - tax_minor;
        let at = taxes.iter().take_while(|tax| tax.rate_ppm < rate_ppm).count();
        match taxes.get_mut(at).filter(|tax| tax.rate_ppm == rate_ppm) {
            Some(tax) => {
                tax.base_minor += base_minor;
                tax.tax_minor += tax_minor;
            }
            None => taxes.insert(at, QuoteTax { rate_ppm, base_minor, tax_minor }),
        }
    }
    taxes
}
