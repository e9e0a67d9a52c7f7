//! Invoices: what is reserved now and paid by one after the performance (F-school), and those that
//! are issued for every sale.

use crate::{
    id::{InvoiceId, PerformanceId},
    moment::Moment,
    money::Money,
    wording::{letters::Unprintable, text::one_line},
};
use std::collections::BTreeMap;

/// The rule of a receivable whose buyer pays by invoice by the word of a seller at a counter.
pub const BY_INVOICE: &str = "counter:invoice";

/// What one performance's invoice will come to, with all that goes with the performance.
#[derive(Clone, Debug, PartialEq)]
pub struct PerformanceInvoice {
    pub performance: PerformanceId,
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
    /// VAT and fees included.
    pub sum_minor: i64,
    /// The last moment of the last day on which it can be paid in time.
    pub due_at: Moment,
    /// The performance doesn't take place: nothing is to be paid for it.
    pub is_cancelled: bool,
    /// What was paid of it by now.
    pub paid_minor: i64,
    /// A payment for it came back from a bank.
    pub is_returned: bool,
    /// Its last day is over, its debtor pays by themselves, and something is open.
    pub is_overdue: bool,
    /// Its last day is over.
    pub is_past: bool,
}

/// What is open of them, by the days on which it is due.
pub fn open_by_day(invoices: &[PerformanceInvoice]) -> Vec<(Moment, i64)> {
    let mut days: BTreeMap<Moment, i64> = BTreeMap::new();
    for invoice in invoices.iter().filter(|it| it.is_planned()) {
        *days.entry(invoice.due_at).or_default() += invoice.open_minor();
    }
    days.into_iter().collect()
}

/// Whether such a day of them is over.
pub fn is_past(invoices: &[PerformanceInvoice], day: Moment) -> bool {
    invoices.iter().any(|it| it.due_at == day && it.is_past)
}

impl PerformanceInvoice {
    /// What is still to be paid.
    pub fn open_minor(&self) -> i64 {
        if self.is_cancelled { 0 } else { self.sum_minor - self.paid_minor }
    }

    /// Something of it is open, it isn't late, and no payment for it came back.
    pub fn is_planned(&self) -> bool {
        !self.is_returned && !self.is_overdue && self.open_minor() > 0
    }
}

/// To whom what is owed is transferred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayTo {
    /// The company's name.
    pub holder: String,
    /// In groups of four, as banks print it.
    pub iban: String,
    /// What is still to be paid, by the day on which it is due.
    pub due: Vec<(Moment, i64)>,
}

/// An IBAN as banks print it.
pub fn in_fours(iban: &str) -> String {
    let signs: Vec<char> = iban.chars().collect();
    signs.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// What kind of invoice the law calls it (RD 1619/2012).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvoiceKind {
    /// Without its customer (art. 4 and 7).
    Simplified,
    /// Art. 6.
    Full,
    /// Takes back what another one charged (art. 15).
    Rectifying,
}

impl InvoiceKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Simplified => "simplified",
            Self::Full => "full",
            Self::Rectifying => "rectifying",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Simplified, Self::Full, Self::Rectifying];
        all.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// To whom a full invoice is made out (art. 6.1.c to e), or who issued one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// Of a person or a firm.
    pub name: String,
    pub tax_number: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub country: String,
    /// Of a company that sells, in its register; empty: none.
    pub registration_number: String,
}

pub const PARTY_CHARS_MAX: usize = 120;

/// A field of `Party`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartyField {
    Name,
    TaxNumber,
    Street,
    Postcode,
    Town,
    Country,
}

impl Party {
    /// Which everybody has to whom an invoice is made out.
    pub fn fields(&self) -> [(PartyField, &str); 6] {
        [
            (PartyField::Name, &self.name),
            (PartyField::TaxNumber, &self.tax_number),
            (PartyField::Street, &self.street),
            (PartyField::Postcode, &self.postcode),
            (PartyField::Town, &self.town),
            (PartyField::Country, &self.country),
        ]
    }

    /// Trimmed, or the fields that are missing, too long or have letters that can't be printed.
    pub fn checked(&self) -> Result<Self, Vec<PartyField>> {
        let party = Self {
            name: one_line(&self.name),
            tax_number: one_line(&self.tax_number).to_uppercase(),
            street: one_line(&self.street),
            postcode: one_line(&self.postcode),
            town: one_line(&self.town),
            country: one_line(&self.country),
            registration_number: one_line(&self.registration_number),
        };
        let is_wrong = |text: &str| {
            let is_long = text.chars().count() > PARTY_CHARS_MAX;
            text.is_empty() || is_long || Unprintable::of(text).is_some()
        };
        let wrong = party.fields().into_iter().filter(|(_, text)| is_wrong(text));
        let wrong: Vec<PartyField> = wrong.map(|(field, _)| field).collect();
        if wrong.is_empty() { Ok(party) } else { Err(wrong) }
    }
}

/// An invoice as pages list it.
#[derive(Clone, Debug, PartialEq)]
pub struct InvoiceView {
    pub id: InvoiceId,
    /// `F2026-000123`
    pub number: String,
    pub kind: InvoiceKind,
    /// The seller's name.
    pub company: String,
    pub issued_at: Moment,
    /// Below zero on rectifying ones.
    pub total: Money,
    /// A full one took its place.
    pub is_replaced: bool,
    /// It takes back a ticket that was exchanged: its amount pays for the new one.
    pub is_of_exchange: bool,
}

/// Whether what one company sold may have an invoice that doesn't name its customer, whose most is
/// `most_minor`, VAT included. Where a house says nothing, 400 euro (RD 1619/2012, art. 4.1.a).
pub fn may_be_simplified(total_minor: i64, most_minor: i64) -> bool {
    (1..=most_minor).contains(&total_minor)
}

/// What an order has of paper beside its tickets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Papers {
    /// Oldest first.
    pub invoices: Vec<InvoiceView>,
    /// A company sold more than a simplified invoice may have: a receipt until they say whom the
    /// invoice is for.
    pub needs_party: bool,
    /// A receipt can be printed: until then, or of what the buyer paid of an exchange whose former
    /// ticket somebody else had paid.
    pub has_receipt: bool,
    /// A full invoice can be asked for.
    pub can_ask: bool,
    /// The house's, in which they are dated.
    pub time_zone: String,
}

/// Why there is no full invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FullInvoiceRefusal {
    UnknownOrder,
    NotPaid,
    Fields(Vec<PartyField>),
    /// There is one already, nothing stands that it would be about, or its year is over.
    NotNow,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_is_whole_or_says_what_is_missing() {
        let party = Party {
            name: " Ana\u{7} Ruiz ".to_owned(),
            tax_number: "x1234567l".to_owned(),
            street: "Calle Mayor 1".to_owned(),
            postcode: "41001".to_owned(),
            town: "Sevilla".to_owned(),
            country: "España".to_owned(),
            ..Party::default()
        };
        let checked = party.checked().expect("all is there");
        assert_eq!((checked.name.as_str(), checked.tax_number.as_str()), ("Ana Ruiz", "X1234567L"));
        let short = Party { town: " \n".to_owned(), name: "é".repeat(121), ..party };
        assert_eq!(short.checked(), Err(vec![PartyField::Name, PartyField::Town]));
        assert_eq!(Party::default().checked().expect_err("nothing is there").len(), 6);
    }

    #[test]
    fn a_field_may_have_120_characters() {
        let field = "é".repeat(120);
        let party = Party {
            name: field.clone(),
            tax_number: "B12345678".to_owned(),
            street: field.clone(),
            postcode: "41001".to_owned(),
            town: field.clone(),
            country: field,
            ..Party::default()
        };
        assert_eq!(party.checked(), Ok(party));
    }

    #[test]
    fn a_kind_of_invoice_is_read_as_it_is_written() {
        for kind in [InvoiceKind::Simplified, InvoiceKind::Full, InvoiceKind::Rectifying] {
            assert_eq!(InvoiceKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(InvoiceKind::Rectifying.as_str(), "rectifying");
        assert_eq!(InvoiceKind::parse("draft"), None);
    }
}
