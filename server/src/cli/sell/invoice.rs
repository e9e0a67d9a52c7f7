//! What a sale by invoice needs beside the buyer's name and address.

use crate::cli::{
    people::field_names,
    refusals::{plain, told},
};
use clap::Args;
use domain::payments::invoice::Party;
use jiff::civil::Date;
use money::checkout::{ByInvoice, InvoiceSaleRefusal};
use serde_json::{Value, json};

#[derive(Args, Default)]
pub struct InvoiceTerms {
    /// By invoice: the customer's name as it stands there; --name if missing
    #[arg(long, value_name = "NAME")]
    invoice_name: Option<String>,
    /// By invoice: the customer's tax number. Without this and the address, the invoice is made out
    /// as invoice-party has told for the buyer's address
    #[arg(long, value_name = "NUMBER")]
    tax_number: Option<String>,
    /// By invoice: with the number of the house
    #[arg(long)]
    street: Option<String>,
    /// By invoice
    #[arg(long)]
    postcode: Option<String>,
    /// By invoice
    #[arg(long)]
    town: Option<String>,
    /// By invoice
    #[arg(long)]
    country: Option<String>,
    /// By invoice: the last day on which it is paid in time [default: 30 days from today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    due: Option<Date>,
}

impl InvoiceTerms {
    fn fields(&self) -> [Option<&str>; 6] {
        let Self { invoice_name, tax_number, street, postcode, town, country, due: _ } = self;
        [invoice_name, tax_number, street, postcode, town, country].map(Option::as_deref)
    }

    /// Nothing of it was typed.
    pub fn is_empty(&self) -> bool {
        self.due.is_none() && self.fields().iter().all(Option::is_none)
    }

    /// All that was typed.
    pub fn content(&self) -> Value {
        json!([self.fields(), self.due.map(|day| day.to_string())])
    }

    /// `name`: of the buyer.
    pub fn of(&self, name: &str) -> ByInvoice {
        let fields = self.fields();
        let is_told = fields.iter().any(Option::is_some);
        let [invoice_name, tax_number, street, postcode, town, country] = fields;
        let text = |field: Option<&str>| field.unwrap_or_default().to_owned();
        let party = Party {
            name: invoice_name.unwrap_or(name).to_owned(),
            tax_number: text(tax_number),
            street: text(street),
            postcode: text(postcode),
            town: text(town),
            country: text(country),
            ..Party::default()
        };
        ByInvoice { party: is_told.then_some(party), due_on: self.due }
    }
}

pub fn invoice_refused(why: &InvoiceSaleRefusal) -> Value {
    let words = match why {
        InvoiceSaleRefusal::BuyerMissing => {
            "an invoice needs the buyer's name and e-mail address (--name, --email)"
        }
        InvoiceSaleRefusal::Fields(fields) => {
            let names = field_names(fields);
            let words = format!("for the invoice, missing or longer than 120 letters: {names}");
            return told(json!({ "refusal": why.as_str(), "fields": names }), words);
        }
        InvoiceSaleRefusal::BadDay => "an invoice is due today or later, within a year",
        InvoiceSaleRefusal::NotForVouchers => "gift vouchers are paid at once, not by invoice",
        InvoiceSaleRefusal::NoPerformance => "only what goes with a performance has an invoice",
    };
    plain(why.as_str(), words)
}
