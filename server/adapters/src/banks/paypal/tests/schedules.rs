//! The stand-in as a bank of a whole town.

use super::*;
use crate::schedules::{self, Bank, Choice, ONE_SEAT, Word};
use std::sync::Arc;

impl Bank for Met {
    fn gateway(&self) -> Arc<dyn Gateway> {
        let client = http::client(Mode::Test).expect("a client");
        Arc::new(Paypal::new(&connection(&self.peer.url, SECRET), client).expect("good settings"))
    }

    fn arrive<'a>(&'a self, redirect: &'a Redirect) -> BoxFuture<'a, String> {
        async { redirect.url.rsplit('=').next().expect("an order").to_owned() }.boxed()
    }

    fn choose<'a>(&'a self, attempt: &'a str, choice: Choice) -> BoxFuture<'a, ()> {
        async move {
            let choice = match choice {
                // Nothing else can be taken than what was asked for.
                Choice::Pay | Choice::PayShort => "approve",
                Choice::Decline => "decline",
                Choice::Abandon => return,
            };
            Met::choose(self, attempt, choice).await;
        }
        .boxed()
    }

    fn word<'a>(&'a self, attempt: &'a str) -> BoxFuture<'a, Word> {
        async move {
            let resource = json!({ "id": attempt });
            let kind = "CHECKOUT.ORDER.APPROVED";
            self.signed(&json!({ "event_type": kind, "resource": resource })).await
        }
        .boxed()
    }

    fn keeps_its_words(&self) -> bool {
        false
    }

    fn books<'a>(&'a self, attempt: &'a str) -> BoxFuture<'a, (i64, i64)> {
        async move {
            let books = Met::books(self, attempt).await;
            let back = books["refunded"].as_str().expect("an amount").replace('.', "");
            let captures = books["captures"].as_i64().expect("a number");
            (captures * ONE_SEAT, back.parse().expect("a number"))
        }
        .boxed()
    }

    fn at<'a>(&'a self, _now: Moment) -> BoxFuture<'a, ()> {
        async {}.boxed()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_whatever_order_messages_come_money_and_tickets_are_equal() {
    schedules::run(|_| met()).await;
}
