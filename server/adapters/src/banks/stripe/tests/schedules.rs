//! The stand-in as a bank of a whole town.

use super::*;
use crate::schedules::{self, Bank, Choice, ONE_SEAT, Word};
use std::sync::Arc;

impl Bank for Met {
    fn gateway(&self) -> Arc<dyn Gateway> {
        Arc::new(adapter(&self.peer.url, KEY))
    }

    fn arrive<'a>(&'a self, redirect: &'a Redirect) -> BoxFuture<'a, String> {
        async { redirect.url.rsplit('/').next().expect("a session").to_owned() }.boxed()
    }

    fn choose<'a>(&'a self, attempt: &'a str, choice: Choice) -> BoxFuture<'a, ()> {
        async move {
            let choice = match choice {
                Choice::Pay => "pay-silently",
                Choice::PayShort => {
                    let price = json!({
                        "do": "price", "session": attempt, "amount": ONE_SEAT - 1,
                    });
                    self.peer.control(&price).await;
                    "pay-silently"
                }
                Choice::Decline => "decline",
                Choice::Abandon => "back",
            };
            Met::choose(self, attempt, choice).await;
        }
        .boxed()
    }

    fn word<'a>(&'a self, attempt: &'a str) -> BoxFuture<'a, Word> {
        async move {
            let object = json!({ "id": attempt, "metadata": { "payment": "p" } });
            let (body, header) = self.signed("checkout.session.completed", object).await;
            (vec![("stripe-signature".to_owned(), header)], body)
        }
        .boxed()
    }

    /// Each try is signed anew.
    fn keeps_its_words(&self) -> bool {
        false
    }

    fn books<'a>(&'a self, attempt: &'a str) -> BoxFuture<'a, (i64, i64)> {
        async move {
            let books = Met::books(self, attempt).await;
            let number = |name: &str| books[name].as_i64().expect("a number");
            (number("taken"), number("refunded"))
        }
        .boxed()
    }

    fn at<'a>(&'a self, now: Moment) -> BoxFuture<'a, ()> {
        async move {
            self.peer.control(&json!({ "do": "now", "at_s": now.0 / SECOND_MS })).await;
        }
        .boxed()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_whatever_order_messages_come_money_and_tickets_are_equal() {
    schedules::run(|_| met()).await;
}
