//! Terms, purchases and quotes as lines of text: terms and fees come with the plan's page, and
//! whole purchases are what the browser's rules are asked in the test that compares them with
//! the server's (e2e/rules.mjs).

use super::{
    Change, Code, FeeBasis, FeeChange, FeeRule, Item, Line, Package, Purchase, Quote, Stage,
    StageKind, Terms, quote,
};
use crate::{
    money::Currency,
    sales::lines::{Fields, flag, maybe, push},
};

/// By their numbers in text.
const KINDS: [StageKind; 6] = [
    StageKind::PriceType,
    StageKind::Occupancy,
    StageKind::Package,
    StageKind::Seniority,
    StageKind::Discount,
    StageKind::Code,
];
const BASES: [FeeBasis; 4] =
    [FeeBasis::Ticket, FeeBasis::Package, FeeBasis::PackageTicket, FeeBasis::Order];

/// The quote of a purchase, both as text; empty where the purchase can't be read.
pub fn answer(purchase: &str) -> String {
    read_purchase(purchase).map(|purchase| write_quote(&quote(&purchase))).unwrap_or_default()
}

pub fn push_terms(text: &mut String, terms: &Terms) {
    let mut fields = vec![
        "terms".to_owned(),
        terms.price_type.clone(),
        terms.listed_minor.to_string(),
        maybe(terms.sum_minor),
        maybe(terms.single_minor),
        terms.tax_rate_ppm.to_string(),
        terms.seller.clone(),
        flag(terms.takes_fees),
    ];
    for stage in &terms.stages {
        fields.extend([kind_number(stage.kind), stage.key.clone(), written(stage.change)]);
    }
    // A number that no kind of stage has.
    for FeeChange { fee, change } in &terms.fee_changes {
        fields.extend([KINDS.len().to_string(), fee.clone(), written(*change)]);
    }
    push(text, &fields);
}

/// After the line's first field, as the other readers here.
pub fn read_terms(fields: &mut Fields<'_>) -> Option<Terms> {
    let mut terms = Terms {
        // The line says it.
        is_extra: false,
        price_type: fields.text()?,
        listed_minor: fields.read()?,
        stages: Vec::new(),
        sum_minor: fields.maybe()?,
        single_minor: fields.maybe()?,
        single_discounts: Vec::new(),
        tax_rate_ppm: fields.read()?,
        seller: fields.text()?,
        takes_fees: fields.is()?,
        fee_changes: Vec::new(),
    };
    while let Some(kind) = fields.next() {
        let kind = KINDS.get(kind.parse::<usize>().ok()?);
        let (key, change) = (fields.text()?, read_change(fields.next()?)?);
        match kind {
            Some(kind) => terms.stages.push(Stage { kind: *kind, key, change }),
            None => terms.fee_changes.push(FeeChange { fee: key, change }),
        }
    }
    Some(terms)
}

pub fn push_fee(text: &mut String, fee: &FeeRule) {
    let mut fields = vec![
        "fee".to_owned(),
        fee.key.clone(),
        (fee.basis as usize).to_string(),
        fee.amount_minor.to_string(),
        fee.percent_ppm.to_string(),
        fee.tax_rate_ppm.to_string(),
        fee.seller.clone(),
    ];
    fields.extend_from_slice(&fee.price_types);
    push(text, &fields);
}

pub fn read_fee(fields: &mut Fields<'_>) -> Option<FeeRule> {
    Some(FeeRule {
        key: fields.text()?,
        basis: *BASES.get(fields.read::<usize>()?)?,
        amount_minor: fields.read()?,
        percent_ppm: fields.read()?,
        tax_rate_ppm: fields.read()?,
        seller: fields.text()?,
        price_types: fields.map(str::to_owned).collect(),
    })
}

pub fn push_package(text: &mut String, package: &Package) {
    let mut fields = vec![
        "package".to_owned(),
        package.key.clone(),
        package.sum_for.to_string(),
        package.extra.map(written).unwrap_or_default(),
    ];
    for (from, change) in &package.steps {
        fields.extend([from.to_string(), written(*change)]);
    }
    push(text, &fields);
}

pub fn read_package(fields: &mut Fields<'_>) -> Option<Package> {
    let (key, sum_for) = (fields.text()?, fields.read()?);
    let extra = fields.next()?;
    let extra = if extra.is_empty() { None } else { Some(read_change(extra)?) };
    let mut steps = Vec::new();
    while let Some(from) = fields.next() {
        steps.push((from.parse().ok()?, read_change(fields.next()?)?));
    }
    Some(Package { key, steps, extra, sum_for })
}

/// Items before their lines, each line before its terms.
pub fn write_purchase(purchase: &Purchase) -> String {
    let mut text = String::new();
    push(&mut text, &["currency", purchase.currency.as_str()]);
    for item in &purchase.items {
        push(&mut text, &["item", &item.key]);
        if let Some(package) = &item.package {
            push_package(&mut text, package);
        }
        for line in &item.lines {
            let (quantity, is_extra) = (line.quantity.to_string(), flag(line.is_extra));
            push(&mut text, &["line", &line.key, &quantity, &line.performance, &is_extra]);
            push_terms(&mut text, &line.terms);
        }
    }
    for code in &purchase.codes {
        let (change, most) = (written(code.change), maybe(code.tickets_max));
        let mut fields = vec!["code", &code.key, &change, &most];
        fields.extend(code.lines.iter().map(String::as_str));
        push(&mut text, &fields);
    }
    for fee in &purchase.fees {
        push_fee(&mut text, fee);
    }
    text
}

/// None for anything that `write_purchase` would not write.
pub fn read_purchase(text: &str) -> Option<Purchase> {
    let mut lines = text.lines();
    let currency = Currency::parse(lines.next()?.strip_prefix("currency\t")?).ok()?;
    let (items, codes, fees) = (Vec::new(), Vec::new(), Vec::new());
    let mut purchase = Purchase { currency, items, codes, fees };
    for line in lines {
        let fields = &mut Fields::of(line);
        match fields.next()? {
            "item" => {
                let (key, package, lines) = (fields.text()?, None, Vec::new());
                purchase.items.push(Item { key, package, lines });
            }
            "package" => purchase.items.last_mut()?.package = Some(read_package(fields)?),
            "line" => purchase.items.last_mut()?.lines.push(Line {
                key: fields.text()?,
                quantity: fields.read()?,
                performance: fields.text()?,
                is_extra: fields.is()?,
                terms: Terms::default(),
            }),
            "terms" => {
                let line = purchase.items.last_mut()?.lines.last_mut()?;
                line.terms = read_terms(fields)?;
            }
            "code" => purchase.codes.push(Code {
                key: fields.text()?,
                change: read_change(fields.next()?)?,
                tickets_max: fields.maybe()?,
                lines: fields.map(str::to_owned).collect(),
            }),
            "fee" => purchase.fees.push(read_fee(fields)?),
            _ => return None,
        }
    }
    Some(purchase)
}

/// Every figure of it, a line for each line, fee, tax and seller.
pub fn write_quote(quote: &Quote) -> String {
    let mut text = String::new();
    for line in &quote.lines {
        let mut fields = vec!["line".to_owned(), line.key.clone(), line.item.clone()];
        let quantity = i64::from(line.quantity);
        let (rate, tax) = (line.tax_rate_ppm, line.tax_minor);
        let figures = [line.listed_minor, quantity, line.due_minor, rate, tax];
        fields.extend(figures.iter().map(i64::to_string));
        fields.push(flag(line.is_extra));
        for stage in &line.stages {
            let change = stage.change.map(written).unwrap_or_default();
            let after = stage.after_minor.to_string();
            fields.extend([kind_number(stage.kind), stage.key.clone(), change, after]);
        }
        push(&mut text, &fields);
    }
    for fee in &quote.fees {
        let quantity = i64::from(fee.quantity);
        let (rate, tax) = (fee.tax_rate_ppm, fee.tax_minor);
        push_figures(
            &mut text,
            "fee",
            &fee.key,
            &[fee.each_minor, quantity, fee.base_minor, fee.due_minor, rate, tax],
        );
    }
    for tax in &quote.taxes {
        push_figures(&mut text, "tax", "", &[tax.rate_ppm, tax.base_minor, tax.tax_minor]);
    }
    for (seller, minor) in &quote.sellers {
        push_figures(&mut text, "seller", seller, &[*minor]);
    }
    push_figures(&mut text, "total", quote.currency.as_str(), &[quote.total_minor]);
    text
}

fn push_figures(text: &mut String, what: &str, key: &str, figures: &[i64]) {
    let mut fields = vec![what.to_owned(), key.to_owned()];
    fields.extend(figures.iter().map(i64::to_string));
    push(text, &fields);
}

fn kind_number(kind: StageKind) -> String {
    (kind as usize).to_string()
}

/// `%-80000`, `+-250`, `=2500`
fn written(change: Change) -> String {
    let (sign, number) = match change {
        Change::Percent(ppm) => ("%", ppm),
        Change::Amount(minor) => ("+", minor),
        Change::Fixed(minor) => ("=", minor),
    };
    [sign, &number.to_string()].concat()
}

fn read_change(text: &str) -> Option<Change> {
    let number = text.get(1..)?.parse().ok()?;
    match text.as_bytes().first()? {
        b'%' => Some(Change::Percent(number)),
        b'+' => Some(Change::Amount(number)),
        b'=' => Some(Change::Fixed(number)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_text_are_places_in_their_lists() {
        for (number, kind) in KINDS.iter().enumerate() {
            assert_eq!(kind_number(*kind), number.to_string());
        }
        for (number, basis) in BASES.iter().enumerate() {
            assert_eq!(*basis as usize, number);
        }
    }

    #[test]
    fn a_change_comes_back_as_it_was() {
        for change in [Change::Percent(-80_000), Change::Amount(-250), Change::Fixed(2_500)] {
            assert_eq!(read_change(&written(change)), Some(change));
        }
        for wrong in ["", "5", "%", "€5", "%1.5"] {
            assert_eq!(read_change(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_no_purchase_has_no_answer() {
        for wrong in ["", "currency\teuro", "currency\tEUR\nline\ta\t1\t\t0", "currency\tEUR\nx"] {
            assert_eq!(answer(wrong), "", "{wrong}");
        }
    }

    #[test]
    fn a_quote_is_written_with_every_figure() {
        let item = Item::ticket("a".to_owned(), 1_000, 2, 100_000);
        let code = Code {
            key: "OPERA".to_owned(),
            change: Change::Amount(-100),
            tickets_max: None,
            lines: vec!["a".to_owned()],
        };
        let fee = FeeRule {
            key: "web".to_owned(),
            amount_minor: 150,
            tax_rate_ppm: 210_000,
            seller: "house".to_owned(),
            ..FeeRule::default()
        };
        let currency = crate::money::EUR;
        let purchase = Purchase { currency, items: vec![item], codes: vec![code], fees: vec![fee] };
        assert_eq!(
            answer(&write_purchase(&purchase)).lines().collect::<Vec<_>>(),
            [
                "line\ta\ta\t1000\t2\t1800\t100000\t164\t0\t5\tOPERA\t+-100\t900",
                "fee\tweb\t150\t2\t1800\t300\t210000\t52",
                "tax\t\t100000\t1636\t164",
                "tax\t\t210000\t248\t52",
                "seller\t\t1800",
                "seller\thouse\t300",
                "total\tEUR\t2100",
            ]
        );
    }
}
