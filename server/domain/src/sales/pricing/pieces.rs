//! The quote of a reservation, told piece by piece: lines are added to it and parted from it while
//! it waits, and each keeps the price that it had.

use super::quote::{Quote, QuoteFee, QuoteLine, taxes};
use crate::money::Currency;
use std::collections::BTreeMap;

/// The lines of a quote, each piece by itself. `became`: new keys for the pieces of each line, in
/// the order in which the quote tells its parts.
pub fn pieces(quote: &Quote, became: &BTreeMap<String, Vec<String>>) -> Vec<QuoteLine> {
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    let mut pieces = Vec::new();
    for line in &quote.lines {
        let keys = became.get(&line.key).map(Vec::as_slice).unwrap_or_default();
        let begun = told.entry(&line.key).or_default();
        let count = i64::from(line.quantity.max(1));
        let piece = |key: &String| QuoteLine {
            key: key.clone(),
            quantity: 1,
            due_minor: line.due_minor / count,
            tax_minor: line.tax_minor / count,
            ..line.clone()
        };
        let quantity = line.quantity as usize;
        pieces.extend(keys.iter().skip(*begun).take(quantity).map(piece));
        *begun += quantity;
    }
    let due: i64 = pieces.iter().map(|piece| piece.due_minor).sum();
    let whole: i64 = quote.lines.iter().map(|line| line.due_minor).sum();
    assert!(due == whole, "pieces add up to the lines that they are of");
    pieces
}

/// The same fee, charged on other lines than before.
pub fn fee_of(fee: &QuoteFee, due_minor: i64, tax_minor: i64) -> QuoteFee {
    if (fee.due_minor, fee.tax_minor) == (due_minor, tax_minor) {
        return fee.clone();
    }
    let is_told = fee.each_minor > 0 && due_minor % fee.each_minor == 0;
    let quantity = if is_told { due_minor / fee.each_minor } else { 1 };
    let (quantity, each_minor) = match u32::try_from(quantity) {
        Ok(quantity) if is_told => (quantity, fee.each_minor),
        _ => (1, due_minor),
    };
    QuoteFee {
        each_minor,
        quantity,
        base_minor: 0,
        percent_ppm: 0,
        due_minor,
        tax_minor,
        parts: Vec::new(),
        ..fee.clone()
    }
}

/// The quote of these pieces and fees. `sellers`: what each company is paid, by its name.
pub fn quote_of_pieces(
    currency: Currency,
    lines: Vec<QuoteLine>,
    fees: Vec<QuoteFee>,
    sellers: Vec<(String, i64)>,
) -> Quote {
    let total_minor = lines.iter().map(|line| line.due_minor).sum::<i64>()
        + fees.iter().map(|fee| fee.due_minor).sum::<i64>();
    let sold: i64 = sellers.iter().map(|(_, minor)| minor).sum();
    assert!(sold == total_minor, "sellers are paid the total");
    let taxes = taxes(&lines, &fees);
    let by_tax: i64 = taxes.iter().map(|tax| tax.base_minor + tax.tax_minor).sum();
    assert!(by_tax == total_minor, "bases and taxes add up to the total");
    Quote { currency, lines, fees, taxes, sellers, total_minor }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sales::pricing::FeeBasis;

    fn euro() -> Currency {
        Currency::parse("EUR").expect("a currency")
    }

    fn line(key: &str, quantity: u32, each_minor: i64) -> QuoteLine {
        QuoteLine {
            key: key.to_owned(),
            item: String::new(),
            listed_minor: each_minor,
            stages: Vec::new(),
            quantity,
            is_extra: false,
            due_minor: each_minor * i64::from(quantity),
            tax_rate_ppm: 100_000,
            tax_minor: 10 * i64::from(quantity),
            single_minor: None,
        }
    }

    fn fee() -> QuoteFee {
        QuoteFee {
            key: "web".to_owned(),
            each_minor: 150,
            quantity: 3,
            base_minor: 9_000,
            percent_ppm: 0,
            due_minor: 450,
            tax_rate_ppm: 210_000,
            tax_minor: 78,
            basis: FeeBasis::Ticket,
            parts: Vec::new(),
        }
    }

    #[test]
    fn a_line_of_three_whose_last_is_cheaper_becomes_three_pieces() {
        let lines = vec![line("floor", 2, 2_000), line("floor", 1, 1_500)];
        let sellers = vec![("house".to_owned(), 5_500)];
        let quote = quote_of_pieces(euro(), lines, Vec::new(), sellers);
        let keys = ["one", "two", "three"].map(str::to_owned).to_vec();
        let pieces = pieces(&quote, &BTreeMap::from([("floor".to_owned(), keys)]));
        let told: Vec<_> = pieces.iter().map(|it| (it.key.as_str(), it.due_minor)).collect();
        assert_eq!(told, [("one", 2_000), ("two", 2_000), ("three", 1_500)]);
        assert!(pieces.iter().all(|piece| piece.quantity == 1 && piece.tax_minor == 10));
    }

    #[test]
    fn a_fee_on_fewer_tickets_is_told_by_their_number_where_it_can_be() {
        let parted = fee_of(&fee(), 300, 52);
        assert_eq!((parted.quantity, parted.each_minor, parted.due_minor), (2, 150, 300));
        let odd = fee_of(&fee(), 225, 39);
        assert_eq!((odd.quantity, odd.each_minor, odd.tax_minor), (1, 225, 39));
    }

    #[test]
    fn taxes_and_total_follow_from_the_pieces() {
        let sellers = vec![("house".to_owned(), 2_450)];
        let quote = quote_of_pieces(euro(), vec![line("one", 1, 2_000)], vec![fee()], sellers);
        assert_eq!(quote.total_minor, 2_450);
        assert_eq!(quote.taxes.len(), 2);
    }
}
