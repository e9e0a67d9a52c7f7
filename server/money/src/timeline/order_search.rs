//! Orders found by the name or the address that they were placed with, for somebody who has no
//! code: whoever never got a mail has none. Only for staff who may see the orders of the whole
//! house. What is typed stands in no address of a page and in no log; the journal says who looked
//! and which orders were found.

use anyhow::anyhow;
use domain::{
    id::PerformanceId,
    moment::Moment,
    money::{Currency, Money},
    order::parse_email,
    people::actor::{Action, Actor},
    wording::text::plain_words,
};
use house::{
    House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use records::{
    order_search,
    timeline::{self, Head},
};
use serde_json::json;
use std::collections::BTreeSet;
use store::Conn;

const TYPED_CHARS_MAX: usize = 254;
/// A given name and a family name; each way to part them is a question.
const WORDS_MAX: usize = 6;
/// More are not shown: with so many, the code is asked for.
const FOUND_MAX: usize = 50;

#[derive(Clone, Debug, PartialEq)]
pub struct FoundOrder {
    pub code: String,
    /// Whose it is.
    pub buyer: String,
    /// The first of them.
    pub performances: Vec<PerformanceId>,
    pub total: Money,
    pub placed_at: Moment,
    pub paid_at: Option<Moment>,
}

/// The newest first. `typed`: a whole address, or whole words of a name, with or without their
/// accents.
///
/// # Errors
/// The actor may not see the orders of the whole house.
#[boxed]
pub async fn find_orders(
    house: &House,
    actor: &Actor,
    typed: &str,
) -> Result<Vec<FoundOrder>, NotAnswered> {
    actor.permit(Action::ReadTimeline, "*")?;
    if typed.chars().count() > TYPED_CHARS_MAX {
        return Ok(Vec::new());
    }
    let mut conn = house.store().read().await?;
    let mut heads: Vec<Head> = Vec::new();
    if typed.contains('@') {
        if let Ok(email) = parse_email(typed) {
            heads = order_search::by_email(&mut conn, &email).await?;
        }
    } else {
        heads = by_name(&mut conn, typed).await?;
    }
    let mut found = Vec::new();
    for head in heads {
        let (buyer, performances) = order_search::told_by(&mut conn, head.order).await?;
        found.push(of_head(head, buyer, performances)?);
    }
    drop(conn);
    let codes = found.iter().map(|order| order.code.clone()).collect();
    record_search(house, actor.clone(), codes).await?;
    Ok(found)
}

/// As the name was written, of all orders; word by word without accents, of the newest.
async fn by_name(conn: &mut Conn, typed: &str) -> anyhow::Result<Vec<Head>> {
    let mut heads: Vec<Head> = Vec::new();
    let words: Vec<&str> = typed.split_whitespace().take(WORDS_MAX).collect();
    for family_at in 0..words.len() {
        let (given, family) = words.split_at(family_at);
        let (given, family) = (given.join(" "), family.join(" "));
        heads.extend(order_search::by_name(conn, &given, &family).await?);
    }
    let mut known: BTreeSet<_> = heads.iter().map(|head| head.order).collect();
    let asked = plain_words(typed);
    let is_it = |buyer: &str| {
        let words = plain_words(buyer);
        !asked.is_empty() && asked.iter().all(|word| words.contains(word))
    };
    let buyers = order_search::newest_buyers(conn).await?;
    for (order, _) in buyers.iter().filter(|(_, buyer)| is_it(buyer)).take(FOUND_MAX) {
        if known.insert(*order) {
            heads.extend(timeline::by_id(conn, *order).await?);
        }
    }
    heads.sort_by_key(|head| std::cmp::Reverse(head.placed_at));
    heads.truncate(FOUND_MAX);
    Ok(heads)
}

async fn record_search(house: &House, actor: Actor, codes: Vec<String>) -> anyhow::Result<()> {
    house
        .fault_only(move |house, conn| {
            let (actor, codes) = (actor.clone(), codes.clone());
            Box::pin(async move {
                let entry = JournalEntry {
                    action: "orders.search",
                    subject: Subject::Orders,
                    detail: json!({ "found": codes.len(), "orders": codes }),
                };
                journal::record(&house, conn, &actor, entry).await
            })
        })
        .await
}

fn of_head(
    head: Head,
    buyer: String,
    performances: Vec<PerformanceId>,
) -> anyhow::Result<FoundOrder> {
    let currency = Currency::parse(&head.currency)
        .map_err(|wrong| anyhow!("the database holds a wrong currency: {wrong}"))?;
    Ok(FoundOrder {
        code: head.code,
        buyer,
        performances,
        total: Money::new(head.total_minor, currency),
        placed_at: head.placed_at,
        paid_at: head.paid_at,
    })
}
