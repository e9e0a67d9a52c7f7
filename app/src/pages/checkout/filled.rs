//! What fills the checkout's form: what was typed, what is wrong with it, and with what the basket
//! can be paid.

use crate::pages::{
    basket::vouchers::Usable,
    checkout::{ended::Lines, news::News, wrong::field_of},
};
use domain::{
    moment::Moment,
    order::{FieldRefusal, PlaceRefusal, PlaceRequest, WayToPay},
    payments::invoice::PerformanceInvoice,
    people::customer_field::AnswerRefusal,
};
use house::locales::Locale;
use people::customer_fields::AskedInput;
use season::sellers::BasketParties;
use subscribers::exchange::Wished;
use ui::{asked::AskedForm, parts::sums_differ, refusal, sum::SumExtra};

pub struct Filled {
    pub request: PlaceRequest,
    pub refusal: Option<PlaceRefusal>,
    pub now: Moment,
    /// (code, its own name)
    pub languages: Vec<(String, String)>,
    /// Not signed in.
    pub is_guest: bool,
    /// What the sum names beside tickets.
    pub extras: Vec<SumExtra>,
    /// What the typed address was probably meant to be.
    pub email_meant: Option<String>,
    /// And what each company sells of it.
    pub sellers: Vec<(String, i64)>,
    /// Who sells and organises it, and so gets the buyer's name and address.
    pub parties: BasketParties,
    /// What the house calls its fees, by their keys.
    pub fee_names: Vec<(String, String)>,
    /// Of what is reserved now and paid later.
    pub invoices: Vec<PerformanceInvoice>,
    /// With what all of it can be paid.
    pub ways: Vec<WayToPay>,
    /// The buyer's balance, where it can pay.
    pub credit: Option<i64>,
    /// Nothing of it can pay until staff have confirmed it.
    pub is_credit_unconfirmed: bool,
    /// The basket's gift vouchers.
    pub vouchers: Usable,
    /// What is bought goes on in the next season, and a kept card can pay it.
    pub can_keep_card: bool,
    /// The ticket that is exchanged, where it can pay.
    pub exchanged: Option<Wished>,
    /// News by mail; None: they have said yes before.
    pub news: Option<News>,
    /// Gift vouchers are bought.
    pub has_vouchers: bool,
    /// What the house asks about the buyer.
    pub asked: Vec<AskedInput>,
    /// The basket's lines, and whether their time is over.
    pub lines: Lines,
}

impl Filled {
    pub fn wrong(&self) -> &[FieldRefusal] {
        match &self.refusal {
            Some(PlaceRefusal::Fields { fields, .. }) => fields,
            _ => &[],
        }
    }

    pub fn wrong_answers(&self) -> &[AnswerRefusal] {
        match &self.refusal {
            Some(PlaceRefusal::Fields { answers, .. }) => answers,
            _ => &[],
        }
    }

    /// Where each payment method has its own sum, credit would pay another amount of each.
    pub fn uses_credit(&self, ways: &[WayToPay]) -> bool {
        let is_wanted = self.credit.is_some() && self.request.credit_shown_minor.is_some();
        is_wanted && !sums_differ(ways)
    }

    /// Otherwise gift vouchers, passes or extras alone are bought.
    pub fn has_tickets(&self) -> bool {
        self.lines.tickets > 0
    }

    /// As a gift: a ticket or a gift voucher; a drink alone isn't.
    pub fn can_be_given(&self) -> bool {
        self.has_tickets() || self.has_vouchers
    }

    pub fn asked_form(&self) -> AskedForm<'_> {
        let typed = self.request.device.map(|_| &self.request.answers);
        AskedForm { inputs: &self.asked, typed, wrong: self.wrong_answers() }
    }

    /// What is wrong with the field of this id.
    pub fn error(&self, locale: &Locale, field: &str) -> Option<String> {
        let found = self.wrong().iter().find(|wrong| field_of(**wrong) == field)?;
        Some(refusal::field(locale, *found))
    }
}
