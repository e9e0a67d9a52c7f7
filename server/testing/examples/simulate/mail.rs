//! A mailbox that sometimes is away, or takes a mail without saying so; and a plain ticket printer.

use crate::{faults::Fault, world::World};
use domain::{id::PerformanceId, tickets::media::Paper};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Mail, Mailer, PrintedOrder, Printer};
use std::{
    collections::BTreeMap,
    sync::{Mutex, Weak},
};

const UNPOISONED: &str = "because nothing panics while it holds this";

pub struct Mailbox {
    world: Weak<World>,
    taken: Mutex<BTreeMap<String, u32>>,
}

impl Mailbox {
    pub fn new(world: Weak<World>) -> Self {
        Self { world, taken: Mutex::default() }
    }

    /// How often mails were taken whose identity has this in it.
    pub fn count(&self, id: &str) -> u32 {
        let taken = self.taken.lock().expect(UNPOISONED);
        taken.iter().filter(|(message, _)| message.contains(id)).map(|(_, count)| count).sum()
    }
}

impl Mailer for Mailbox {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, anyhow::Result<()>> {
        async move {
            let world = self.world.upgrade().expect("because it lives as long as its programs");
            anyhow::ensure!(!world.strikes(20, Fault::MailAway), "the mail server is away");
            world.meanwhile(20).await;
            let id = mail.message_id.clone();
            *self.taken.lock().expect(UNPOISONED).entry(id).or_default() += 1;
            anyhow::ensure!(!world.strikes(30, Fault::MailUnheard), "the line broke");
            Ok(())
        }
        .boxed()
    }
}

/// Prints the codes, one a line.
pub struct TicketPrinter;

impl Printer for TicketPrinter {
    fn tickets_pdf(&self, orders: &[PrintedOrder<'_>], _: Paper) -> anyhow::Result<Vec<u8>> {
        let lines = orders.iter().flat_map(|order| &order.order.lines);
        let tickets = lines.filter_map(|line| line.ticket.as_ref());
        Ok(tickets.map(|ticket| ticket.barcode.clone() + "\n").collect::<String>().into_bytes())
    }

    fn calendar(
        &self,
        order: &PrintedOrder<'_>,
        _: &[PerformanceId],
    ) -> anyhow::Result<Option<String>> {
        Ok(Some(order.order.lines.iter().map(|line| line.title.clone() + "\n").collect()))
    }

    fn poster(&self, name: &str) -> Option<Vec<u8>> {
        Some(name.as_bytes().to_vec())
    }

    fn ticket_code(&self, code: &str) -> anyhow::Result<Vec<u8>> {
        Ok(code.as_bytes().to_vec())
    }
}
