//! A printer in memory, and those that stand at counters.

use domain::{
    id::PerformanceId,
    order::OrderLineView,
    tickets::{
        media::Paper,
        printer::{PrinterDevice, PrinterState},
    },
};
use futures::{FutureExt, future::BoxFuture};
use house::{
    clock::HandClock,
    ports::{
        CounterJob, CounterPrinter, CounterReceipt, PrintAnswer, PrintedOrder, Printer, ReceiptSum,
    },
};
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
};

const UNPOISONED: &str = "because nothing panics while it holds this";

/// Prints the codes, one a line: enough to see which tickets were printed.
pub struct PlainPress {
    clock: Arc<HandClock>,
    takes_ms: AtomicI64,
    /// How printers at counters are, by their addresses; the others are ready.
    states: Mutex<BTreeMap<String, PrinterState>>,
    /// What they answer to what they were sent; the others say that it is printed.
    answers: Mutex<BTreeMap<String, PrintAnswer>>,
    /// What each was sent, with its address.
    sent: Mutex<Vec<(String, CounterJob)>>,
}

impl PlainPress {
    pub fn new(clock: Arc<HandClock>) -> Self {
        Self {
            clock,
            takes_ms: AtomicI64::new(0),
            states: Mutex::default(),
            answers: Mutex::default(),
            sent: Mutex::default(),
        }
    }

    /// How far the clock moves while it prints.
    pub fn set_takes_ms(&self, ms: i64) {
        self.takes_ms.store(ms, Ordering::SeqCst);
    }

    /// A printer at a counter is so from now on.
    pub fn set_state(&self, address: &str, state: PrinterState) {
        self.states.lock().expect(UNPOISONED).insert(address.to_owned(), state);
    }

    /// It answers so to what it is sent from now on.
    pub fn set_answer(&self, address: &str, answer: PrintAnswer) {
        self.answers.lock().expect(UNPOISONED).insert(address.to_owned(), answer);
    }

    /// What it was sent: `drawer`, where it opened one, and the lines of the paper.
    pub fn sent_to(&self, address: &str) -> Vec<String> {
        let sent = self.sent.lock().expect(UNPOISONED);
        let own = sent.iter().filter(|(to, _)| to == address);
        let lines = own.flat_map(|(_, job)| {
            let drawer = job.opens_drawer.then(|| "drawer".to_owned());
            let paper = String::from_utf8_lossy(&job.bytes).into_owned();
            let lines: Vec<String> = paper.lines().map(str::to_owned).collect();
            drawer.into_iter().chain(lines)
        });
        lines.collect()
    }
}

fn address(device: &PrinterDevice) -> String {
    device.address.as_ref().map(ToString::to_string).unwrap_or_default()
}

impl CounterPrinter for PlainPress {
    fn state<'a>(&'a self, device: &'a PrinterDevice) -> BoxFuture<'a, PrinterState> {
        let known = self.states.lock().expect(UNPOISONED).get(&address(device)).copied();
        async move { known.unwrap_or(PrinterState::Ready) }.boxed()
    }

    fn tickets(&self, order: &PrintedOrder<'_>, device: &PrinterDevice) -> anyhow::Result<Vec<u8>> {
        self.tickets_pdf(std::slice::from_ref(order), device.paper.as_paper())
    }

    fn receipt(&self, receipt: &CounterReceipt, _: &PrinterDevice) -> anyhow::Result<Vec<u8>> {
        let all = [&receipt.rows, &receipt.paid].into_iter().flatten();
        let line = |it: &ReceiptSum| format!("{} {}\n", it.words, it.sum);
        Ok(all.chain([&receipt.total]).map(line).collect::<String>().into_bytes())
    }

    fn print<'a>(
        &'a self,
        device: &'a PrinterDevice,
        job: &'a CounterJob,
    ) -> BoxFuture<'a, PrintAnswer> {
        let address = address(device);
        let state = self.states.lock().expect(UNPOISONED).get(&address).copied();
        let state = state.unwrap_or(PrinterState::Ready);
        let answer = self.answers.lock().expect(UNPOISONED).get(&address).copied();
        let answer = match state.prints() {
            true => answer.unwrap_or(PrintAnswer::Printed),
            false => PrintAnswer::Kept(state),
        };
        let is_sent = !matches!(answer, PrintAnswer::Kept(_));
        if is_sent || job.opens_drawer {
            let bytes = if is_sent { job.bytes.clone() } else { Vec::new() };
            let job = CounterJob { bytes, opens_drawer: job.opens_drawer };
            self.sent.lock().expect(UNPOISONED).push((address, job));
        }
        async move { answer }.boxed()
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

    fn at_counters(&self) -> Option<&dyn CounterPrinter> {
        Some(self)
    }
}
