//! `customer find`: customers by anything that is known of them, as the staff's box finds them.
//! `customer erase`: somebody without an address is forgotten.

use crate::{assemble, cli::REFUSED, options::Options};
use clap::{Args, Subcommand};
use domain::{
    id::PersonId,
    moment::Moment,
    people::{actor::Actor, erasure::Obstacle},
};
use house::Answered;
use people::customers::search::{FoundCustomer, FoundCustomers, SearchRefusal, find_customers};
use serde_json::{Value, json};
use std::process::ExitCode;
use subscribers::own_data::erasure::{StaffErasureRefusal, erase_customer};

#[derive(Subcommand)]
pub enum Customer {
    /// Find customers: part of a name, a telephone or its last digits, an address, an e-mail, the
    /// code of an order or a ticket
    Find(Find),
    /// Erase the data of a customer who has no e-mail address, at once and for good
    Erase(Erase),
}

impl Customer {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        match self {
            Self::Find(find) => find.run(options).await,
            Self::Erase(erase) => erase.run(options).await,
        }
    }
}

#[derive(Args)]
pub struct Find {
    /// What is known of them; each word narrows
    #[arg(required = true)]
    text: Vec<String>,
    /// Print them as JSON
    #[arg(long)]
    json: bool,
}

impl Find {
    async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let text = self.text.join(" ");
        let found = match find_customers(&house, &Actor::Console, &text).await.answered()? {
            Ok(found) => found,
            Err(SearchRefusal::TooOften | SearchRefusal::TooMany) => {
                eprintln!("parterre: too many questions");
                return Ok(ExitCode::from(REFUSED));
            }
        };
        match self.json {
            true => say!("{}", serde_json::to_string_pretty(&told(&found))?),
            false => super::super::print::text(&listed(&found)),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn told(found: &FoundCustomers) -> Vec<Value> {
    found.customers.iter().map(customer).collect()
}

fn customer(customer: &FoundCustomer) -> Value {
    let last_order = customer
        .last_order
        .as_ref()
        .map(|order| json!({ "code": order.code, "placed_at": written(order.placed_at) }));
    json!({
        "person": customer.person,
        "name": customer.name,
        "mail": customer.email,
        "phone": customer.phone,
        "address": customer.address,
        "kinds": customer.kinds,
        "orders": customer.orders,
        "last_order": last_order,
        "found_by": customer.found_by.as_str(),
    })
}

/// RFC 3339, UTC.
fn written(at: Moment) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| String::new(), |at| at.to_string())
}

fn listed(found: &FoundCustomers) -> String {
    let mut text = String::new();
    for customer in &found.customers {
        let known = [&customer.name, &customer.email, &customer.phone, &customer.address];
        let known = known.into_iter().filter(|it| !it.is_empty()).map(String::as_str);
        let last = customer.last_order.iter().map(|order| order.code.as_str());
        let line: Vec<&str> = known.chain(last).collect();
        text.push_str(&line.join("  "));
        text.push('\n');
    }
    match (found.is_more, found.more) {
        (true, _) => text.push_str("and many more: add a word\n"),
        (false, 0) => {}
        (false, more) => text.push_str(&format!("and {more} more: add a word\n")),
    }
    text
}

#[derive(Args)]
pub struct Erase {
    /// Their `person`, as `customer find --json` says it
    person: PersonId,
}

impl Erase {
    async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match erase_customer(&house, &Actor::Console, self.person).await.answered()? {
            Ok(()) => {
                say!("nothing of the customer is kept but what the law asks for");
                Ok(ExitCode::SUCCESS)
            }
            Err(why) => {
                eprintln!("parterre: {}; nothing was erased", not_erased(&why));
                Ok(ExitCode::from(REFUSED))
            }
        }
    }
}

fn not_erased(why: &StaffErasureRefusal) -> String {
    let words = match why {
        StaffErasureRefusal::Unknown => "there is no such customer",
        StaffErasureRefusal::HasAddress => {
            "the customer has an address or an account, and deletes the account by themselves"
        }
        StaffErasureRefusal::OfAccount => {
            "the customer belongs to another customer's account, and is removed there"
        }
        StaffErasureRefusal::Obstacles(obstacles) => {
            let open: Vec<&str> = obstacles.iter().map(open).collect();
            return format!("the customer still has {}", open.join(", "));
        }
    };
    words.to_owned()
}

fn open(obstacle: &Obstacle) -> &'static str {
    match obstacle {
        Obstacle::Tickets { .. } => "tickets",
        Obstacle::OpenOrders { .. } => "open orders",
        Obstacle::Owed { .. } => "debts",
        Obstacle::Credit { .. } => "credit",
        Obstacle::Refunds { .. } => "open refunds",
        Obstacle::Disputes { .. } => "disputed payments",
        Obstacle::Renewals { .. } => "open renewals",
        Obstacle::Staff => "an account of the staff",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::paid;
    use testing::Stage;

    #[tokio::test(flavor = "multi_thread")]
    async fn customers_are_told_with_their_last_order() {
        let stage = Stage::on_sqlite().await;
        let code = paid(&stage, &[3]).await;
        let found = find_customers(&stage.house, &Actor::Console, "ruiz").await.expect("found");
        let told = told(&found);
        let [customer] = told.as_slice() else { panic!("{told:?}") };
        assert_eq!((&customer["name"], &customer["orders"]), (&json!("Ana Ruiz"), &json!(1)));
        assert_eq!(customer["last_order"]["code"], code);
        assert_eq!(customer["found_by"], "words");
        let listed = listed(&found);
        assert!(listed.contains("Ana Ruiz") && listed.contains(&code), "{listed}");
    }
}
