//! The terminal as a bank of a whole town, in each version of signatures.

use super::{
    terminal::{Met, fresh, met},
    *,
};
use crate::schedules::{self, Bank, Choice, ONE_SEAT, Word};
use std::sync::Arc;

impl Bank for Met {
    fn gateway(&self) -> Arc<dyn Gateway> {
        let connection = connection(&self.peer.url, self.redsys.version);
        Arc::new(Redsys::new(&connection, fresh()).expect("good settings"))
    }

    fn arrive<'a>(&'a self, redirect: &'a Redirect) -> BoxFuture<'a, String> {
        async move {
            let fields = redirect.fields.iter();
            let envelope: Map<String, Value> =
                fields.map(|(name, value)| (name.clone(), Value::String(value.clone()))).collect();
            let opened = self.peer.control(&json!({ "do": "open", "envelope": envelope })).await;
            opened["order"].as_str().unwrap_or_else(|| panic!("{opened}")).to_owned()
        }
        .boxed()
    }

    fn choose<'a>(&'a self, attempt: &'a str, choice: Choice) -> BoxFuture<'a, ()> {
        async move {
            let wish = match choice {
                Choice::Pay => json!({ "do": "pay-silently", "order": attempt }),
                Choice::PayShort => {
                    json!({ "do": "take", "order": attempt, "amount": ONE_SEAT - 1 })
                }
                Choice::Decline => json!({ "do": "fail", "order": attempt }),
                Choice::Abandon => json!({ "do": "abandon", "order": attempt }),
            };
            self.peer.control(&wish).await;
        }
        .boxed()
    }

    fn word<'a>(&'a self, attempt: &'a str) -> BoxFuture<'a, Word> {
        async move {
            let wish = json!({ "do": "notification", "order": attempt });
            let told = self.peer.control(&wish).await;
            (Vec::new(), told["body"].as_str().expect("a message").to_owned())
        }
        .boxed()
    }

    fn keeps_its_words(&self) -> bool {
        true
    }

    fn books<'a>(&'a self, attempt: &'a str) -> BoxFuture<'a, (i64, i64)> {
        async move {
            let books = self.peer.control(&json!({ "do": "books", "order": attempt })).await;
            let number = |name: &str| books[name].as_i64().expect("a number");
            (number("taken"), number("refunded"))
        }
        .boxed()
    }

    fn at<'a>(&'a self, _now: Moment) -> BoxFuture<'a, ()> {
        async {}.boxed()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_whatever_order_messages_come_money_and_tickets_are_equal() {
    schedules::run(|seed| met(Version::ALL[seed as usize % 3])).await;
}
