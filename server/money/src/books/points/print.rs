//! A statement on paper, and as a file.

use super::{PointStatement, StatementSums};
use crate::invoices::sheet_look;
use anyhow::Context;
use documents::{
    invoices::{
        pdf as invoice_pdf,
        sheet::{InvoiceSheet, Row},
    },
    tickets::sheet::Labelled,
};
use domain::{money::Money, payments::invoice::Party};
use house::{
    House,
    locales::{Locale, local},
};
use season::{catalogue::Catalogue, sellers::sellers};
use std::sync::Arc;
use store::books::{invoice_sources, points::StatedLine};

/// Of the file, whose rows are `file_rows`.
pub const FILE_HEADS: [&str; 9] = [
    "number",
    "month",
    "kind",
    "order",
    "at",
    "performance",
    "amount",
    "commission",
    "vat_percent",
];

/// A row for each sale, return and sum of money, as programs read them.
pub fn file_rows(statement: &PointStatement, catalogue: &Catalogue) -> Vec<[String; 9]> {
    let number = statement.number.map(|number| number.to_string()).unwrap_or_default();
    let row = |line: &StatedLine| {
        let listing = line.performance.and_then(|id| catalogue.listing(id));
        let at = local(line.at, &statement.time_zone);
        [
            number.clone(),
            statement.month.clone(),
            line.movement.as_str().to_owned(),
            line.code.clone(),
            at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            listing.map(|listing| listing.row.slug.clone()).unwrap_or_default(),
            statement.currency.plain(line.amount_minor),
            statement.currency.plain(line.commission_minor),
            percent(line.tax_rate_ppm),
        ]
    };
    statement.lines.iter().map(row).collect()
}

/// Parts of a million as percent: `10`, `5.5`.
fn percent(ppm: i64) -> String {
    let text = format!("{}.{:04}", ppm / 10_000, ppm % 10_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// # Errors
/// It can't be printed.
#[boxed]
pub async fn pdf(
    house: &House,
    statement: &PointStatement,
    language: &str,
) -> anyhow::Result<Vec<u8>> {
    let mut conn = house.store().read().await?;
    let look = sheet_look::look_of(house, &mut conn, &[]).await?;
    let runs = match statement.point.company {
        Some(company) => Some(invoice_sources::seller(&mut conn, company).await?.0),
        None => None,
    };
    drop(conn);
    let seller = sellers(house).await?.into_iter().next().unwrap_or_default();
    let locale = house.locales().get_or_fallback(language);
    let printed = Printed { locale, statement, sums: statement.sums() };
    let sheet = InvoiceSheet { look, ..printed.sheet(&seller, runs.as_ref()) };
    let printed = tokio::task::spawn_blocking(move || invoice_pdf::pdf(&[sheet])).await;
    let printed = printed.context("the printer stopped")??;
    for note in &printed.notes {
        tracing::warn!(?note, "a statement could not be printed as it is");
    }
    Ok(printed.pdf)
}

struct Printed<'s> {
    locale: Arc<Locale>,
    statement: &'s PointStatement,
    sums: StatementSums,
}

impl Printed<'_> {
    fn money(&self, minor: i64) -> String {
        self.locale.money(Money::new(minor, self.statement.currency))
    }

    fn fact(&self, id: &str, value: String) -> Labelled {
        Labelled::new(self.locale.text(id), value)
    }

    fn row(&self, id: &str, count: Option<u32>, minor: i64) -> Row {
        let words = match count {
            Some(count) => self.locale.text_with(id, &[("count", count.into())]),
            None => self.locale.text(id),
        };
        let none = String::new;
        Row { words, net: none(), rate: none(), tax: none(), due: self.money(minor) }
    }

    /// The commission at one rate of VAT.
    fn commission(&self, rate_ppm: i64, [net_minor, tax_minor]: [i64; 2]) -> Row {
        let rate = [("rate", self.locale.percent(rate_ppm).into())];
        Row {
            words: self.locale.text("staff-points-commission"),
            net: self.money(-net_minor),
            rate: self.locale.text_with("papers-percent", &rate),
            tax: self.money(-tax_minor),
            due: self.money(-net_minor - tax_minor),
        }
    }

    fn sheet(&self, seller: &Party, runs: Option<&Party>) -> InvoiceSheet {
        let (statement, sums) = (self.statement, &self.sums);
        let text = |id: &str| self.locale.text(id);
        let heading = text("staff-points-statement");
        let number = match statement.number {
            Some(number) => format!("{}-{number}", statement.point.key),
            None => text("staff-points-draft"),
        };
        let mut facts = vec![
            self.fact("papers-number", number.clone()),
            self.fact("staff-points-month", statement.month.clone()),
        ];
        if let Some(at) = statement.made_at {
            let day = self.locale.date_plain(at, &statement.time_zone);
            facts.push(self.fact("papers-issued", day));
        }
        let mut rows = vec![
            self.row("staff-points-sold", Some(sums.sold_tickets), sums.sold_minor),
            self.row("staff-points-returned", Some(sums.returned_tickets), -sums.returned_minor),
        ];
        if sums.free_tickets > 0 {
            rows.push(self.row("staff-points-free", Some(sums.free_tickets), 0));
        }
        let mut owed = vec![
            self.row("staff-points-taken", None, sums.taken_minor),
            self.row("staff-points-given-back", None, -sums.given_back_minor),
        ];
        owed.extend(sums.by_rate.iter().map(|(rate, parts)| self.commission(*rate, *parts)));
        let earlier = (sums.earlier > 0).then(|| {
            let count = [("count", sums.earlier.into())];
            self.locale.text_with("staff-points-earlier", &count)
        });
        InvoiceSheet {
            language: self.locale.language().to_owned(),
            title: format!("{heading} {number}"),
            house: text("house-name"),
            heading,
            facts,
            seller: self.fact("staff-points-house", lines_of(seller)),
            customer: Some(self.fact("staff-points-point", self.point(runs))),
            heads: Row {
                words: text("papers-what"),
                net: text("papers-net"),
                rate: text("papers-rate"),
                tax: text("papers-tax"),
                due: text("papers-due"),
            },
            rows,
            sums: owed,
            total: self.fact("staff-points-owed", self.money(sums.owed_minor())),
            notes: earlier.into_iter().collect(),
            page: text("papers-page"),
            look: Default::default(),
        }
    }

    /// Its name, and who runs it.
    fn point(&self, runs: Option<&Party>) -> String {
        let point = &self.statement.point;
        let name = if point.name.is_empty() { &point.key } else { &point.name };
        match runs {
            Some(party) => format!("{name}\n{}", lines_of(party)),
            None => name.clone(),
        }
    }
}

/// A line each.
fn lines_of(party: &Party) -> String {
    let town = format!("{} {}", party.postcode, party.town);
    let lines = [party.name.as_str(), &party.tax_number, &party.street, town.trim()];
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
