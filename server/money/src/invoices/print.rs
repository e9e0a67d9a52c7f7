//! Invoices and receipts in words, for the printer.

use super::{issue, transfer};
use crate::invoices::sheet_look;
use anyhow::Context;
use documents::{
    invoices::{
        pdf as invoice_pdf,
        sheet::{InvoiceSheet, Row},
    },
    paper::look::SheetLook,
    tickets::sheet::Labelled,
};
use domain::{
    id::{CompanyId, InvoiceId},
    money::{Currency, Money},
    payments::invoice::{InvoiceKind, Party},
    sales::tax::TaxKind,
};
use house::{House, locales::Locale, samples};
use people::customers::time_zone;
use season::{
    catalogue,
    sellers::{home_country, sellers},
};
use std::{collections::BTreeSet, sync::Arc};
use store::{
    Conn,
    books::{
        invoice_sources,
        invoices::{self, Invoice, InvoiceLine},
    },
    orders::{Order, Rare},
};

/// None: nothing to print.
pub(super) async fn pdf(sheets: Vec<InvoiceSheet>) -> anyhow::Result<Option<Vec<u8>>> {
    if sheets.is_empty() {
        return Ok(None);
    }
    let printed = tokio::task::spawn_blocking(move || invoice_pdf::pdf(&sheets)).await;
    let printed = printed.context("the printer stopped")??;
    for note in &printed.notes {
        tracing::warn!(?note, "an invoice could not be printed as it is");
    }
    Ok(Some(printed.pdf))
}

/// None: it is none of the order's.
pub(super) async fn one_of(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    invoice: InvoiceId,
    language: &str,
) -> anyhow::Result<Option<InvoiceSheet>> {
    let all = invoices::of_order(conn, order.id).await?;
    match all.iter().find(|one| one.id == invoice) {
        Some(one) => Ok(Some(self::invoice(house, conn, order, one, &all, language).await?)),
        None => Ok(None),
    }
}

/// `all` are the order's invoices: those that it replaces or corrects are among them.
async fn invoice(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    one: &Invoice,
    all: &[Invoice],
    language: &str,
) -> anyhow::Result<InvoiceSheet> {
    let words = Words::new(house, conn, order, language).await?;
    let lines = invoices::lines(conn, one.id).await?;
    let day = |invoice: &Invoice| words.day(invoice.issued_at);
    let mut facts =
        vec![words.fact("papers-number", one.full_number()), words.fact("papers-issued", day(one))];
    if words.day(one.effective_at) != day(one) {
        let id = match one.kind {
            InvoiceKind::Rectifying => "papers-taken-back",
            InvoiceKind::Simplified | InvoiceKind::Full => "papers-sold",
        };
        facts.push(words.fact(id, words.day(one.effective_at)));
    }
    facts.push(words.fact("papers-order", order.code.clone()));
    let mut notes = Vec::new();
    let named = |other: &Invoice| {
        let args = [("number", other.full_number().into()), ("date", day(other).into())];
        words.locale.text_with("papers-named", &args)
    };
    if let Some(corrected) = all.iter().find(|other| one.corrects == Some(other.id)) {
        let args = [("invoice", named(corrected).into())];
        notes.push(words.locale.text_with("papers-corrects", &args));
        let exchanged = invoice_sources::exchanged(conn, order.id).await?;
        notes.push(words.why_taken_back(exchanged.get(&one.cause).copied()));
    }
    let replaced: Vec<String> =
        all.iter().filter(|other| other.replaced_by == Some(one.id)).map(named).collect();
    if !replaced.is_empty() {
        let args = [("invoices", replaced.join("; ").into())];
        notes.push(words.locale.text_with("papers-replaces", &args));
    }
    if one.replaced_by.is_some() {
        notes.push(words.locale.text("papers-is-replaced"));
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let open = transfer::open(conn, order, one.company, &catalogue).await?;
    if !open.is_empty() && one.kind != InvoiceKind::Rectifying {
        notes.extend(transfer::note(conn, order, one.company, &words.locale).await?);
        notes.extend(open.into_iter().map(|(at, minor)| {
            let args = [("date", words.day(at).into()), ("amount", words.money(minor).into())];
            words.locale.text_with("papers-due-by", &args)
        }));
    }
    let heading = match one.kind {
        InvoiceKind::Simplified => "papers-simplified",
        InvoiceKind::Full => "papers-full",
        InvoiceKind::Rectifying => "papers-rectifying",
    };
    let heading = words.locale.text(heading);
    let about = About { heading, number: one.full_number(), facts, notes };
    Ok(words.sheet(about, &one.seller, &one.customer, &lines))
}

/// One for each company that waits for its customer's data.
pub(super) async fn receipts(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    language: &str,
) -> anyhow::Result<Vec<InvoiceSheet>> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let is_due = Rare::of(conn, order.id).await?.to_invoice.is_some();
    if !super::papers(house, conn, &catalogue, order, is_due).await?.needs_party {
        return Ok(Vec::new());
    }
    let words = Words::new(house, conn, order, language).await?;
    let known = invoices::of_order(conn, order.id).await?;
    let sold = invoice_sources::sold(conn, order.id).await?;
    let companies: BTreeSet<CompanyId> = sold.iter().map(|line| line.company).collect();
    let mut sheets = Vec::new();
    for company in companies {
        let has_one = known.iter().any(|it| it.company == company && it.cause == issue::SALE);
        let lines = issue::unbilled(house, conn, order, company).await?;
        if has_one || lines.iter().all(|line| line.due_minor == 0) {
            continue;
        }
        let (seller, _) = invoice_sources::seller(conn, company).await?;
        let about = words.receipt(order, "papers-receipt-note");
        sheets.push(words.sheet(about, &seller, &Party::default(), &lines));
    }
    Ok(sheets)
}

pub(super) struct About {
    pub heading: String,
    pub number: String,
    pub facts: Vec<Labelled>,
    pub notes: Vec<String>,
}

pub(super) struct Words {
    pub locale: Arc<Locale>,
    time_zone: String,
    currency: Currency,
    home_country: String,
    look: SheetLook,
}

/// An invoice that nobody gets: the house's own seller and look, all else invented.
pub(super) async fn sample(house: &House, locale: &Arc<Locale>) -> anyhow::Result<Vec<u8>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    drop(conn);
    let look = sheet_look::sample_look(house, locale).await?;
    let words = Words {
        locale: locale.clone(),
        time_zone: time_zone(&catalogue),
        currency: catalogue.currency(),
        home_country: home_country(&catalogue),
        look,
    };
    let today = words.day(house.now());
    let number = samples::ORDER_CODE.to_owned();
    let facts = vec![
        words.fact("papers-number", number.clone()),
        words.fact("papers-issued", today),
        words.fact("papers-order", number.clone()),
    ];
    let heading = locale.text("papers-simplified");
    let line = InvoiceLine {
        words: samples::TITLE.to_owned(),
        quantity: 2,
        due_minor: 12_000,
        tax_minor: 1_091,
        tax: TaxKind::Rate,
        rate_ppm: 100_000,
    };
    let customer = Party {
        name: format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME),
        ..Party::default()
    };
    let seller = sellers(house).await?.into_iter().next().unwrap_or_default();
    let about = About { heading, number, facts, notes: Vec::new() };
    let sheet = words.sheet(about, &seller, &customer, &[line]);
    pdf(vec![sheet]).await?.context("one sheet is printed")
}

impl Words {
    pub(super) async fn new(
        house: &House,
        conn: &mut Conn,
        order: &Order,
        language: &str,
    ) -> anyhow::Result<Self> {
        let currency = Currency::parse(&order.currency);
        let catalogue = catalogue::catalogue_with(house, conn).await?;
        Ok(Self {
            locale: house.locales().get_or_fallback(language),
            time_zone: time_zone(&catalogue),
            home_country: home_country(&catalogue),
            currency: currency.map_err(|wrong| anyhow::anyhow!("{wrong}"))?,
            look: sheet_look::look_of_order(house, conn, order.id).await?,
        })
    }

    fn day(&self, at: domain::moment::Moment) -> String {
        self.locale.date_plain(at, &self.time_zone)
    }

    fn fact(&self, id: &str, value: String) -> Labelled {
        Labelled::new(self.locale.text(id), value)
    }

    /// The head of what says that an order was paid and is no invoice; `note`: why it is none.
    pub(super) fn receipt(&self, order: &Order, note: &str) -> About {
        let paid_at = order.paid_at.unwrap_or(order.placed_at);
        About {
            heading: self.locale.text("papers-receipt"),
            number: order.code.clone(),
            facts: vec![
                self.fact("papers-sold", self.day(paid_at)),
                self.fact("papers-order", order.code.clone()),
            ],
            notes: vec![self.locale.text(note)],
        }
    }

    pub(super) fn money(&self, minor: i64) -> String {
        self.locale.money(Money::new(minor, self.currency))
    }

    /// `exchanged`: for another ticket; true: and the rest went back to its buyer.
    fn why_taken_back(&self, exchanged: Option<bool>) -> String {
        self.locale.text(match exchanged {
            None => "papers-corrects-why",
            Some(false) => "papers-corrects-exchange",
            Some(true) => "papers-corrects-exchange-rest",
        })
    }

    fn rate(&self, tax: TaxKind, rate_ppm: i64) -> String {
        match tax {
            TaxKind::Rate => {
                let rate = self.locale.percent(rate_ppm);
                self.locale.text_with("papers-percent", &[("rate", rate.into())])
            }
            TaxKind::Exempt => self.locale.text("papers-exempt"),
            TaxKind::OutOfScope => self.locale.text("papers-out-of-scope"),
        }
    }

    fn row(&self, words: String, line: &InvoiceLine) -> Row {
        Row {
            words,
            net: self.money(line.due_minor - line.tax_minor),
            rate: self.rate(line.tax, line.rate_ppm),
            tax: self.money(line.tax_minor),
            due: self.money(line.due_minor),
        }
    }

    pub(super) fn sheet(
        &self,
        about: About,
        seller: &Party,
        customer: &Party,
        lines: &[InvoiceLine],
    ) -> InvoiceSheet {
        let text = |id: &str| self.locale.text(id);
        let rows = lines.iter().map(|line| {
            let words = match line.quantity {
                1 => line.words.clone(),
                count => {
                    let args = [("count", count.into()), ("words", line.words.as_str().into())];
                    self.locale.text_with("papers-many", &args)
                }
            };
            self.row(words, line)
        });
        let mut by_rate: Vec<InvoiceLine> = Vec::new();
        for line in lines {
            let is_like =
                |it: &&mut InvoiceLine| (it.tax, it.rate_ppm) == (line.tax, line.rate_ppm);
            match by_rate.iter_mut().find(is_like) {
                Some(sum) => {
                    sum.due_minor += line.due_minor;
                    sum.tax_minor += line.tax_minor;
                }
                None => by_rate.push(line.clone()),
            }
        }
        let mut notes = about.notes;
        for sum in &by_rate {
            match sum.tax {
                TaxKind::Rate => {}
                TaxKind::Exempt => notes.push(text("papers-exempt-note")),
                TaxKind::OutOfScope => notes.push(text("papers-out-of-scope-note")),
            }
        }
        let total: i64 = lines.iter().map(|line| line.due_minor).sum();
        let title = format!("{} {}", about.heading, about.number);
        InvoiceSheet {
            language: self.locale.language().to_owned(),
            title,
            house: text("house-name"),
            heading: about.heading,
            facts: about.facts,
            seller: Labelled::new(text("papers-seller"), self.party(seller)),
            customer: (!customer.name.is_empty())
                .then(|| Labelled::new(text("papers-customer"), self.party(customer))),
            heads: Row {
                words: text("papers-what"),
                net: text("papers-net"),
                rate: text("papers-rate"),
                tax: text("papers-tax"),
                due: text("papers-due"),
            },
            rows: rows.collect(),
            sums: by_rate.iter().map(|sum| self.row(text("papers-sum"), sum)).collect(),
            total: Labelled::new(text("papers-total"), self.money(total)),
            notes,
            page: text("papers-page"),
            look: self.look.clone(),
        }
    }

    /// A line each: name, numbers, street, town; the country of an address abroad.
    fn party(&self, party: &Party) -> String {
        let number = |id: &str, number: &str| match number {
            "" => String::new(),
            number => self.locale.text_with(id, &[("number", number.into())]),
        };
        let registration = number("papers-registration-number", &party.registration_number);
        let tax = number("papers-tax-number", &party.tax_number);
        let town = [party.postcode.as_str(), party.town.as_str()].join(" ");
        let is_home = party.country == self.home_country;
        let country = if is_home { "" } else { &party.country };
        let lines = [party.name.as_str(), &registration, &tax, &party.street, town.trim(), country];
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use house::locales::Locales;
    use std::path::Path;

    #[test]
    fn an_address_at_home_is_printed_without_the_code_of_its_country() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let locales = Locales::load(&[], Some(&folder)).expect("the project's own");
        let words = Words {
            locale: locales.get("de").expect("one of ours"),
            time_zone: "Europe/Vienna".to_owned(),
            currency: Currency::parse("EUR").expect("a currency"),
            home_country: "AT".to_owned(),
            look: SheetLook::default(),
        };
        let of = |country: &str| Party {
            name: "Kunsthaus".to_owned(),
            tax_number: "ATU12345678".to_owned(),
            street: "Lendkai 1".to_owned(),
            postcode: "8020".to_owned(),
            town: "Graz".to_owned(),
            country: country.to_owned(),
            ..Party::default()
        };
        let home = "Kunsthaus\nUSt-IdNr./Steuernummer: ATU12345678\nLendkai 1\n8020 Graz";
        assert_eq!(words.party(&of("AT")), home);
        assert_eq!(words.party(&of("SI")), format!("{home}\nSI"));
        let registered = Party { registration_number: "FN 123456a".to_owned(), ..of("AT") };
        let lines = "Kunsthaus\nRegisternummer: FN 123456a\nUSt-IdNr./Steuernummer: ATU12345678\n";
        assert!(words.party(&registered).starts_with(lines));
    }
}
