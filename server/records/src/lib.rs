//! Questions over what the house has written down: the audit's, the money page's, those of an
//! order's timeline, of a customer's file, of the ledger's export, of lists for the house and of
//! holders' own data. They only read, but for the findings that the checks of the books keep.

#[macro_use]
extern crate boxed;

pub mod audit;
mod causes;
pub mod customer_file;
pub mod customer_search;
pub mod findings;
pub mod gauges;
pub mod ledger_export;
pub mod lists;
pub mod money_page;
pub mod order_search;
pub mod own_data;
pub mod seat_history;
pub mod statements;
pub mod timeline;
