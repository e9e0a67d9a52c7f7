//! Printers at counters, which the program reaches over the network.

use crate::{ports::PrintedOrder, settings::appearance::Appearance};
use domain::tickets::printer::{PrintState, PrinterDevice, PrinterState};
use futures::future::BoxFuture;

/// Makes what a printer takes, and sends it there. Calls over the network are never made inside a
/// transaction. A printer is spoken to by one call at a time.
pub trait CounterPrinter: Send + Sync {
    /// Whether something sent now would come out: asked before money is taken.
    fn state<'a>(&'a self, device: &'a PrinterDevice) -> BoxFuture<'a, PrinterState>;

    /// Tickets on the device's paper. It draws pictures: not for threads that serve pages.
    fn tickets(&self, order: &PrintedOrder<'_>, device: &PrinterDevice) -> anyhow::Result<Vec<u8>>;

    /// What was sold, on a roll. It draws a picture, too.
    fn receipt(&self, receipt: &CounterReceipt, device: &PrinterDevice) -> anyhow::Result<Vec<u8>>;

    /// Opens the drawer, if it is to be opened, then asks for the paper, then sends. The drawer
    /// opens even where there is no paper: change is due all the same.
    fn print<'a>(
        &'a self,
        device: &'a PrinterDevice,
        job: &'a CounterJob,
    ) -> BoxFuture<'a, PrintAnswer>;
}

/// What is sent to a printer at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterJob {
    /// As the printer takes it. Empty: only the drawer opens.
    pub bytes: Vec<u8>,
    pub opens_drawer: bool,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintAnswer {
    /// The printer said so.
    Printed,
    /// Nothing of it was sent, since the printer was so.
    Kept(PrinterState),
    /// All of it was sent, or a part, and the printer didn't say that it is done.
    Unanswered,
}

impl From<PrintAnswer> for PrintState {
    fn from(answer: PrintAnswer) -> Self {
        match answer {
            PrintAnswer::Printed => Self::Printed,
            PrintAnswer::Kept(state) => Self::Kept(state),
            PrintAnswer::Unanswered => Self::Unanswered,
        }
    }
}

/// A receipt in words, in its language.
#[derive(Clone, Debug, Default)]
pub struct CounterReceipt {
    pub house: String,
    /// "Receipt".
    pub heading: String,
    /// Order and time.
    pub facts: Vec<String>,
    pub rows: Vec<ReceiptSum>,
    pub total: ReceiptSum,
    /// By each means.
    pub paid: Vec<ReceiptSum>,
    /// The VAT within.
    pub taxes: Vec<ReceiptSum>,
    pub notes: Vec<String>,
    pub appearance: Appearance,
}

/// A line with its sum, which has its currency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReceiptSum {
    pub words: String,
    pub sum: String,
}
