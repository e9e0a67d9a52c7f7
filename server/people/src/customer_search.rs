//! Customers found as staff type: a part of a name, a telephone, an address, an e-mail, an order's
//! code, a ticket's barcode. What is typed stands in no address of a page and in no log.
//!
//! The page's code asks by `POST /{language}/staff/find/customers`, a form with the field `text`,
//! and gets JSON:
//!
//! ```json
//! {"customers": [{"person": "0190…", "name": "Ana García", "mail": "ana@example.org",
//!   "phone": "+34 612 345 678", "address": "Calle Mayor 1, 28013 Madrid", "kinds": ["school"],
//!   "orders": 3, "last_order": {"code": "K7QF-M4XR", "placed_at": "2026-11-30T12:00:00Z"},
//!   "found_by": "name", "page": "/en/staff/customers/0190…"}],
//!  "more": 9980, "told": "9,980 more. Type another word."}
//! ```
//!
//! `last_order` is null where there is none; texts may be empty. Without the right: 403; nobody is
//! led to the door; too many questions a minute: 429. The right is `Action::FindCustomers`.

use domain::{id::PersonId, moment::Moment};

/// Of those who are found so many are shown.
pub const SHOWN_MAX: usize = 20;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundCustomers {
    /// Whose name is as it was typed first, then who bought last.
    pub customers: Vec<FoundCustomer>,
    /// So many beside them.
    pub more: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCustomer {
    pub person: PersonId,
    /// Empty until they have told it.
    pub name: String,
    /// Empty: they have none of their own.
    pub email: String,
    pub phone: String,
    /// In one line.
    pub address: String,
    /// What the house says that they are now, by the keys of its sheet.
    pub kinds: Vec<String>,
    pub orders: i64,
    pub last_order: Option<LastOrder>,
    pub found_by: FoundBy,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastOrder {
    pub code: String,
    pub placed_at: Moment,
}

/// What was typed is this of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundBy {
    /// Name, address, e-mail, or several of these together.
    Words,
    Phone,
    Order,
    Barcode,
    Card,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchRefusal {
    /// One account asked too often within a minute.
    TooOften,
}

// pub async fn find_customers(house: &House, actor: &Actor, typed: &str)
//     -> Result<FoundCustomers, Failure<SearchRefusal>>;
