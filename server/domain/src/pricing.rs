//! From what is chosen to what is charged: one pure function, the same in the browser for the
//! instant total and on the server as the authority.

use crate::{money::Currency, tax::tax_inside};
use serde::{Deserialize, Serialize};

/// One ticket, as it comes into the quote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Names the item to its owner: basket line, seat.
    pub key: String,
    /// VAT included, for one.
    pub listed_minor: i64,
    pub quantity: u32,
    pub tax_rate_ppm: i64,
}

/// A fee of this channel (T6.12c).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FeeRule {
    /// Names the fee's text.
    pub key: String,
    pub basis: FeeBasis,
    /// VAT included.
    pub amount_minor: i64,
    pub tax_rate_ppm: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeeBasis {
    /// Once for each ticket that costs anything.
    Ticket,
    /// Once for an order that costs anything.
    Order,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quote {
    pub currency: Currency,
    pub lines: Vec<QuoteLine>,
    pub fees: Vec<QuoteFee>,
    /// By rate, lowest first; bases and taxes add up to the total.
    pub taxes: Vec<QuoteTax>,
    pub total_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuoteLine {
    pub key: String,
    pub listed_minor: i64,
    pub quantity: u32,
    /// VAT included, for all of the line.
    pub due_minor: i64,
    pub tax_rate_ppm: i64,
    pub tax_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuoteFee {
    pub key: String,
    pub each_minor: i64,
    pub quantity: u32,
    pub due_minor: i64,
    pub tax_rate_ppm: i64,
    pub tax_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuoteTax {
    pub rate_ppm: i64,
    pub base_minor: i64,
    pub tax_minor: i64,
}

/// The sum of prices and fees. VAT is taken out of each line by itself, so that lines, taxes
/// and total agree to the cent whatever is cancelled later.
pub fn quote(items: &[Item], fees: &[FeeRule], currency: Currency) -> Quote {
    let total_minor = total(items, fees);
    let lines: Vec<QuoteLine> = items.iter().map(line).collect();
    let tickets = paid_tickets(items);
    let fees: Vec<QuoteFee> =
        fees.iter().filter(|_| tickets > 0).map(|rule| fee(rule, tickets)).collect();
    let quote = Quote { currency, taxes: taxes(&lines, &fees), lines, fees, total_minor };
    let by_tax: i64 = quote.taxes.iter().map(|tax| tax.base_minor + tax.tax_minor).sum();
    assert_eq!(by_tax, quote.total_minor, "bases and taxes add up to the total");
    quote
}

/// What is charged, in minor units, VAT included. By itself it is all that the browser's
/// running total needs: without taxes and their decimals it is a tenth of the code.
pub fn total(items: &[Item], fees: &[FeeRule]) -> i64 {
    let tickets = paid_tickets(items);
    items.iter().map(Item::due_minor).sum::<i64>()
        + fees.iter().map(|rule| rule.due_minor(tickets)).sum::<i64>()
}

fn paid_tickets(items: &[Item]) -> u32 {
    items.iter().filter(|item| item.listed_minor > 0).map(|item| item.quantity).sum()
}

impl Item {
    fn due_minor(&self) -> i64 {
        self.listed_minor * i64::from(self.quantity)
    }
}

impl FeeRule {
    /// How often it is charged.
    fn quantity(&self, paid_tickets: u32) -> u32 {
        match self.basis {
            FeeBasis::Ticket => paid_tickets,
            FeeBasis::Order => paid_tickets.min(1),
        }
    }

    fn due_minor(&self, paid_tickets: u32) -> i64 {
        self.amount_minor * i64::from(self.quantity(paid_tickets))
    }
}

fn line(item: &Item) -> QuoteLine {
    QuoteLine {
        key: item.key.clone(),
        listed_minor: item.listed_minor,
        quantity: item.quantity,
        due_minor: item.due_minor(),
        tax_rate_ppm: item.tax_rate_ppm,
        tax_minor: tax_inside(item.listed_minor, item.tax_rate_ppm) * i64::from(item.quantity),
    }
}

fn fee(rule: &FeeRule, paid_tickets: u32) -> QuoteFee {
    let quantity = rule.quantity(paid_tickets);
    QuoteFee {
        key: rule.key.clone(),
        each_minor: rule.amount_minor,
        quantity,
        due_minor: rule.due_minor(paid_tickets),
        tax_rate_ppm: rule.tax_rate_ppm,
        tax_minor: tax_inside(rule.amount_minor, rule.tax_rate_ppm) * i64::from(quantity),
    }
}

fn taxes(lines: &[QuoteLine], fees: &[QuoteFee]) -> Vec<QuoteTax> {
    let parts = lines
        .iter()
        .map(|line| (line.tax_rate_ppm, line.due_minor, line.tax_minor))
        .chain(fees.iter().map(|fee| (fee.tax_rate_ppm, fee.due_minor, fee.tax_minor)));
    let mut taxes: Vec<QuoteTax> = Vec::new();
    for (rate_ppm, due_minor, tax_minor) in parts {
        match taxes.iter_mut().find(|tax| tax.rate_ppm == rate_ppm) {
            Some(tax) => {
                tax.base_minor += due_minor - tax_minor;
                tax.tax_minor += tax_minor;
            }
            None => taxes.push(QuoteTax { rate_ppm, base_minor: due_minor - tax_minor, tax_minor }),
        }
    }
    taxes.sort_by_key(|tax| tax.rate_ppm);
    taxes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::EUR;

    fn ticket(minor: i64) -> Item {
        Item { key: "seat".into(), listed_minor: minor, quantity: 1, tax_rate_ppm: 100_000 }
    }

    fn web_fee() -> FeeRule {
        FeeRule {
            key: "web".into(),
            basis: FeeBasis::Ticket,
            amount_minor: 150,
            tax_rate_ppm: 210_000,
        }
    }

    #[test]
    fn two_tickets_and_their_fees_add_up() {
        let quote = quote(&[ticket(9_600), ticket(4_800)], &[web_fee()], EUR);
        assert_eq!(quote.total_minor, 9_600 + 4_800 + 300);
        assert_eq!(quote.taxes.len(), 2);
        assert_eq!(quote.fees[0].quantity, 2);
    }

    #[test]
    fn a_fee_of_the_order_is_charged_once_and_not_for_invitations() {
        let rule = FeeRule { basis: FeeBasis::Order, ..web_fee() };
        assert_eq!(total(&[ticket(9_600), ticket(4_800)], &[rule.clone()]), 9_600 + 4_800 + 150);
        assert_eq!(total(&[ticket(0)], &[rule]), 0);
    }

    #[test]
    fn an_invitation_carries_no_fee() {
        let quote = quote(&[ticket(0)], &[web_fee()], EUR);
        assert_eq!(quote.total_minor, 0);
        assert!(quote.fees.is_empty());
    }
}
