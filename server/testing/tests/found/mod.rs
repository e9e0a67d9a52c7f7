//! Customers and orders found by what staff know of them, and who looked at whom.

mod customers;
mod file_views;
mod orders;

use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
};
use testing::Stage;

/// One of the staff with these rights over the whole house.
fn clerk(stage: &Stage, rights: &[Action]) -> Actor {
    let grants = rights.iter().map(|action| (*action, "*".to_owned())).collect();
    Actor::Staff { account: AccountId(stage.house.new_id()), grants }
}
