//! Addresses of what the box office and the finance department do: gift vouchers, customers,
//! transfers to their banks, what they pay later, lists.

use domain::id::{PersonId, VoucherId};

/// A page; the language switch keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CounterRoute {
    Vouchers,
    /// Staff issue one.
    NewVoucher,
    Voucher(VoucherId),
    /// What goes to customers' banks.
    PayOuts,
    /// A file for the house's bank, by its message.
    PayOutFile(String),
    /// What customers pay later.
    Receivables,
    /// A bank's list of what came in for it.
    BankList,
    Customers,
    Customer(PersonId),
    /// Two records of one customer, before they are made one.
    Merge(Merging),
    /// What holders did with their tickets.
    HolderLists,
}

/// The record that stays, and the one that goes over to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merging {
    pub kept: PersonId,
    pub gone: PersonId,
}

/// Where forms are sent that aren't sent to their own page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CounterTarget {
    /// A voucher that staff issued ends.
    TakeBackVoucher(VoucherId),
    /// The file itself, by its message.
    FetchFile(String),
    /// The bank has paid it.
    FilePaid(String),
    /// The bank has sent a payment of it back.
    PaymentReturned(String),
    /// What is paid later, as a file.
    ReceivablesFile,
    /// A bank's list that was checked is booked.
    BookBankList,
    GiveKind(PersonId),
    EndKind(PersonId),
    SetInvoiceParty(PersonId),
    /// A colleague writes something down about them.
    WriteNote(PersonId),
    DeleteNote(PersonId),
    /// Another record of theirs is looked for.
    FindDouble(PersonId),
    /// What was made one is two again.
    Part(PersonId),
    /// Somebody without an address is forgotten.
    Erase(PersonId),
    /// A list as a file.
    HolderList,
    /// The proof for an order's tickets was seen, by the order's code.
    AcceptProof(String),
    /// The address of an order, by the order's code.
    CorrectAddress(String),
    /// The name of its buyer.
    CorrectName(String),
    /// Its invoice with the customer's details.
    FullInvoice(String),
}

impl CounterRoute {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::Vouchers => format!("/{language}/staff/vouchers"),
            Self::NewVoucher => format!("/{language}/staff/vouchers/new"),
            Self::Voucher(id) => format!("/{language}/staff/vouchers/{id}"),
            Self::PayOuts => format!("/{language}/staff/pay-outs"),
            Self::PayOutFile(message) => format!("/{language}/staff/pay-outs/{message}"),
            Self::Receivables => format!("/{language}/staff/receivables"),
            Self::BankList => format!("/{language}/staff/receivables/bank-list"),
            Self::Customers => format!("/{language}/staff/customers"),
            Self::Customer(id) => format!("/{language}/staff/customers/{id}"),
            Self::Merge(Merging { kept, gone }) => {
                format!("/{language}/staff/customers/{kept}/merge/{gone}")
            }
            Self::HolderLists => format!("/{language}/staff/holder-lists"),
        }
    }
}

impl CounterTarget {
    pub fn path(&self, language: &str) -> String {
        match self {
            Self::TakeBackVoucher(id) => format!("/{language}/staff/vouchers/{id}/take-back"),
            Self::FetchFile(message) => format!("/{language}/staff/pay-outs/{message}/file"),
            Self::FilePaid(message) => format!("/{language}/staff/pay-outs/{message}/paid"),
            Self::PaymentReturned(message) => {
                format!("/{language}/staff/pay-outs/{message}/returned")
            }
            Self::ReceivablesFile => format!("/{language}/staff/receivables/due.csv"),
            Self::BookBankList => format!("/{language}/staff/receivables/bank-list/book"),
            Self::GiveKind(id) => format!("/{language}/staff/customers/{id}/give-kind"),
            Self::EndKind(id) => format!("/{language}/staff/customers/{id}/end-kind"),
            Self::SetInvoiceParty(id) => format!("/{language}/staff/customers/{id}/invoice-party"),
            Self::WriteNote(id) => format!("/{language}/staff/customers/{id}/note"),
            Self::DeleteNote(id) => format!("/{language}/staff/customers/{id}/delete-note"),
            Self::FindDouble(id) => format!("/{language}/staff/customers/{id}/find-double"),
            Self::Part(id) => format!("/{language}/staff/customers/{id}/part"),
            Self::Erase(id) => format!("/{language}/staff/customers/{id}/erase"),
            Self::HolderList => format!("/{language}/staff/holder-lists/list.csv"),
            Self::AcceptProof(code) => format!("/{language}/staff/orders/{code}/proof"),
            Self::CorrectAddress(code) => format!("/{language}/staff/orders/{code}/address"),
            Self::CorrectName(code) => format!("/{language}/staff/orders/{code}/name"),
            Self::FullInvoice(code) => format!("/{language}/staff/orders/{code}/full-invoice"),
        }
    }
}

/// What the router listens to.
pub mod pattern {
    pub const VOUCHERS: &str = "/{language}/staff/vouchers";
    pub const NEW_VOUCHER: &str = "/{language}/staff/vouchers/new";
    pub const VOUCHER: &str = "/{language}/staff/vouchers/{id}";
    pub const TAKE_BACK_VOUCHER: &str = "/{language}/staff/vouchers/{id}/take-back";
    pub const PAY_OUTS: &str = "/{language}/staff/pay-outs";
    pub const PAY_OUT_FILE: &str = "/{language}/staff/pay-outs/{message}";
    pub const FETCH_FILE: &str = "/{language}/staff/pay-outs/{message}/file";
    pub const FILE_PAID: &str = "/{language}/staff/pay-outs/{message}/paid";
    pub const PAYMENT_RETURNED: &str = "/{language}/staff/pay-outs/{message}/returned";
    pub const RECEIVABLES: &str = "/{language}/staff/receivables";
    pub const RECEIVABLES_FILE: &str = "/{language}/staff/receivables/due.csv";
    pub const BANK_LIST: &str = "/{language}/staff/receivables/bank-list";
    pub const BOOK_BANK_LIST: &str = "/{language}/staff/receivables/bank-list/book";
    pub const CUSTOMERS: &str = "/{language}/staff/customers";
    pub const CUSTOMER: &str = "/{language}/staff/customers/{id}";
    pub const GIVE_KIND: &str = "/{language}/staff/customers/{id}/give-kind";
    pub const END_KIND: &str = "/{language}/staff/customers/{id}/end-kind";
    pub const INVOICE_PARTY: &str = "/{language}/staff/customers/{id}/invoice-party";
    pub const WRITE_NOTE: &str = "/{language}/staff/customers/{id}/note";
    pub const DELETE_NOTE: &str = "/{language}/staff/customers/{id}/delete-note";
    pub const FIND_DOUBLE: &str = "/{language}/staff/customers/{id}/find-double";
    pub const MERGE: &str = "/{language}/staff/customers/{id}/merge/{other}";
    pub const PART: &str = "/{language}/staff/customers/{id}/part";
    pub const ERASE: &str = "/{language}/staff/customers/{id}/erase";
    pub const HOLDER_LISTS: &str = "/{language}/staff/holder-lists";
    pub const HOLDER_LIST: &str = "/{language}/staff/holder-lists/list.csv";
    pub const ACCEPT_PROOF: &str = "/{language}/staff/orders/{code}/proof";
    pub const CORRECT_ADDRESS: &str = "/{language}/staff/orders/{code}/address";
    pub const CORRECT_NAME: &str = "/{language}/staff/orders/{code}/name";
    pub const FULL_INVOICE: &str = "/{language}/staff/orders/{code}/full-invoice";
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(pattern: &str) -> String {
        pattern
            .replace("{language}", "de")
            .replace("{id}", &VoucherId(Default::default()).to_string())
            .replace("{other}", &VoucherId(Default::default()).to_string())
            .replace("{message}", "PO-1")
            .replace("{code}", "K7QF-M4XR")
    }

    #[test]
    fn links_and_forms_lead_where_the_router_listens() {
        let (voucher, person) = (VoucherId(Default::default()), PersonId(Default::default()));
        let message = || "PO-1".to_owned();
        for (page, pattern) in [
            (CounterRoute::Vouchers, pattern::VOUCHERS),
            (CounterRoute::NewVoucher, pattern::NEW_VOUCHER),
            (CounterRoute::Voucher(voucher), pattern::VOUCHER),
            (CounterRoute::PayOuts, pattern::PAY_OUTS),
            (CounterRoute::PayOutFile(message()), pattern::PAY_OUT_FILE),
            (CounterRoute::Receivables, pattern::RECEIVABLES),
            (CounterRoute::BankList, pattern::BANK_LIST),
            (CounterRoute::Customers, pattern::CUSTOMERS),
            (CounterRoute::Customer(person), pattern::CUSTOMER),
            (CounterRoute::Merge(Merging { kept: person, gone: person }), pattern::MERGE),
            (CounterRoute::HolderLists, pattern::HOLDER_LISTS),
        ] {
            assert_eq!(page.path("de"), filled(pattern));
        }
        for (target, pattern) in [
            (CounterTarget::TakeBackVoucher(voucher), pattern::TAKE_BACK_VOUCHER),
            (CounterTarget::FetchFile(message()), pattern::FETCH_FILE),
            (CounterTarget::FilePaid(message()), pattern::FILE_PAID),
            (CounterTarget::PaymentReturned(message()), pattern::PAYMENT_RETURNED),
            (CounterTarget::ReceivablesFile, pattern::RECEIVABLES_FILE),
            (CounterTarget::BookBankList, pattern::BOOK_BANK_LIST),
            (CounterTarget::GiveKind(person), pattern::GIVE_KIND),
            (CounterTarget::EndKind(person), pattern::END_KIND),
            (CounterTarget::SetInvoiceParty(person), pattern::INVOICE_PARTY),
            (CounterTarget::WriteNote(person), pattern::WRITE_NOTE),
            (CounterTarget::DeleteNote(person), pattern::DELETE_NOTE),
            (CounterTarget::FindDouble(person), pattern::FIND_DOUBLE),
            (CounterTarget::Part(person), pattern::PART),
            (CounterTarget::Erase(person), pattern::ERASE),
            (CounterTarget::HolderList, pattern::HOLDER_LIST),
            (CounterTarget::AcceptProof("K7QF-M4XR".to_owned()), pattern::ACCEPT_PROOF),
            (CounterTarget::CorrectAddress("K7QF-M4XR".to_owned()), pattern::CORRECT_ADDRESS),
            (CounterTarget::CorrectName("K7QF-M4XR".to_owned()), pattern::CORRECT_NAME),
            (CounterTarget::FullInvoice("K7QF-M4XR".to_owned()), pattern::FULL_INVOICE),
        ] {
            assert_eq!(target.path("de"), filled(pattern));
        }
    }
}
