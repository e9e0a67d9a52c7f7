//! A printer in memory.

use domain::{id::PerformanceId, order::OrderLineView, tickets::media::Paper};
use house::{
    clock::HandClock,
    ports::{PrintedOrder, Printer},
};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Prints the codes, one a line: enough to see which tickets were printed.
pub struct PlainPress {
    clock: Arc<HandClock>,
    takes_ms: AtomicI64,
}

impl PlainPress {
    pub fn new(clock: Arc<HandClock>) -> Self {
        Self { clock, takes_ms: AtomicI64::new(0) }
    }

    /// How far the clock moves while it prints.
    pub fn set_takes_ms(&self, ms: i64) {
        self.takes_ms.store(ms, Ordering::SeqCst);
    }
}

impl Printer for PlainPress {
    fn tickets_pdf(&self, orders: &[PrintedOrder<'_>], paper: Paper) -> anyhow::Result<Vec<u8>> {
        self.clock.advance_ms(self.takes_ms.load(Ordering::SeqCst));
        let wanted = orders.iter().flat_map(|order| {
            let lines = order.order.lines.iter().filter(|line| !line.is_cancelled);
            let tickets = lines.filter_map(|line| line.ticket.as_ref());
            tickets.filter(|it| order.has(it.admission) && paper.takes(it.media))
        });
        let tickets = wanted.map(|ticket| ticket.barcode.clone() + "\n");
        let receipts = orders.iter().flat_map(|order| &order.receipts);
        let receipts = receipts.map(|receipt| receipt.code.clone() + "\n");
        Ok(tickets.chain(receipts).collect::<String>().into_bytes())
    }

    fn calendar(
        &self,
        order: &PrintedOrder<'_>,
        only: &[PerformanceId],
    ) -> anyhow::Result<Option<String>> {
        let lost: Vec<_> = order.order.lost().map(|line| line.line).collect();
        let stands = order.order.lines.iter().filter(|line| !lost.contains(&line.line));
        let stands = stands.map(|line| (line, line.is_cancelled));
        let gone = order.order.lost().map(|line| (line, true));
        let wanted = stands
            .chain(gone)
            .filter(|(line, _)| only.is_empty() || only.contains(&line.performance));
        let entry = |(line, is_off): (&OrderLineView, bool)| {
            format!("{}{}\n", line.title, if is_off { " is off" } else { "" })
        };
        Ok(Some(wanted.map(entry).collect::<String>()).filter(|entries| !entries.is_empty()))
    }

    fn poster(&self, name: &str) -> Option<Vec<u8>> {
        Some(name.as_bytes().to_vec())
    }

    fn ticket_code(&self, code: &str) -> anyhow::Result<Vec<u8>> {
        Ok(code.as_bytes().to_vec())
    }
}
