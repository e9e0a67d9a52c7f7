//! Printers at counters: thermal ones by ESC/POS and ZPL over TCP, those of an office by IPP.
//!
//! - A printer is asked before anything is sent. One that doesn't answer is sent nothing: it may
//!   be out of paper, and what it was sent might come out much later.
//! - After the last byte it is asked again, by a command that it answers in its turn. Without that
//!   answer nobody knows what came out, and nothing is sent a second time.
//! - What a printer says is read as a few bits or keywords, and never shown.

mod escpos;
mod ipp;
mod link;
#[cfg(test)]
mod tests;
mod zpl;

use super::{TicketPrinter, sheet};
use anyhow::{bail, ensure};
use documents::{
    paper::look::SheetLook,
    thermal::{
        bitmap::Bitmap,
        escpos as escpos_papers,
        receipt::{self, ReceiptSheet},
        ticket::{on_roll, on_stock},
        zpl as zpl_labels,
    },
    tickets::sheet::{Labelled, TicketSheet},
};
use domain::tickets::{
    media::Paper,
    printer::{PrinterDevice, PrinterKind, PrinterPaper, PrinterState},
};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{
    CounterJob, CounterPrinter, CounterReceipt, PrintAnswer, PrintedOrder, Printer, ReceiptSum,
};

impl CounterPrinter for TicketPrinter {
    fn state<'a>(&'a self, device: &'a PrinterDevice) -> BoxFuture<'a, PrinterState> {
        async move {
            let Some(address) = &device.address else { return PrinterState::Ready };
            match device.kind {
                PrinterKind::EscPos => escpos::state(address).await,
                PrinterKind::Zpl => zpl::state(address).await,
                PrinterKind::Ipp => ipp::state(address).await,
                PrinterKind::Browser => PrinterState::Ready,
            }
        }
        .boxed()
    }

    fn tickets(&self, order: &PrintedOrder<'_>, device: &PrinterDevice) -> anyhow::Result<Vec<u8>> {
        let paper = device.paper.as_paper();
        if device.kind == PrinterKind::Ipp {
            return self.tickets_pdf(std::slice::from_ref(order), paper);
        }
        let sheet = sheet(std::slice::from_ref(order), paper)?;
        ensure!(!sheet.tickets.is_empty(), "a printer without tickets to print");
        let papers = pictures(&sheet, device)?;
        match device.kind {
            PrinterKind::EscPos => Ok(escpos_papers::papers(&papers)),
            PrinterKind::Zpl => Ok(zpl_labels::labels(&papers)),
            PrinterKind::Ipp | PrinterKind::Browser => bail!("this printer takes no pictures"),
        }
    }

    fn receipt(&self, receipt: &CounterReceipt, device: &PrinterDevice) -> anyhow::Result<Vec<u8>> {
        let PrinterPaper::Roll { width_mm } = device.paper else {
            bail!("receipts are printed on rolls")
        };
        let paper = receipt::on_roll(&receipt_sheet(receipt), width_mm)?;
        Ok(escpos_papers::papers(&[paper]))
    }

    fn print<'a>(
        &'a self,
        device: &'a PrinterDevice,
        job: &'a CounterJob,
    ) -> BoxFuture<'a, PrintAnswer> {
        async move {
            let Some(address) = &device.address else {
                return PrintAnswer::Kept(PrinterState::Unreachable);
            };
            match device.kind {
                PrinterKind::EscPos => escpos::print(address, job).await,
                PrinterKind::Zpl => zpl::print(address, &job.bytes).await,
                PrinterKind::Ipp => ipp::print(address, device.paper, &job.bytes).await,
                PrinterKind::Browser => PrintAnswer::Kept(PrinterState::Unreachable),
            }
        }
        .boxed()
    }
}

fn pictures(sheet: &TicketSheet, device: &PrinterDevice) -> anyhow::Result<Vec<Bitmap>> {
    let tickets = sheet.tickets.iter();
    match device.paper {
        PrinterPaper::Roll { width_mm } => {
            tickets.map(|ticket| on_roll(sheet, ticket, width_mm)).collect()
        }
        PrinterPaper::Sheets(Paper::Stock(size)) => {
            tickets.map(|ticket| on_stock(sheet, ticket, size, device.fineness)).collect()
        }
        PrinterPaper::Sheets(Paper::EachAlone | Paper::SeveralOnAPage) => {
            bail!("a thermal printer takes no A4")
        }
    }
}

fn receipt_sheet(receipt: &CounterReceipt) -> ReceiptSheet {
    let sum = |sum: &ReceiptSum| Labelled::new(&sum.words, &sum.sum);
    let sums = |all: &[ReceiptSum]| all.iter().map(sum).collect::<Vec<_>>();
    ReceiptSheet {
        house: receipt.house.clone(),
        heading: receipt.heading.clone(),
        facts: receipt.facts.clone(),
        rows: sums(&receipt.rows),
        total: sum(&receipt.total),
        paid: sums(&receipt.paid),
        taxes: sums(&receipt.taxes),
        notes: receipt.notes.clone(),
        look: SheetLook {
            accent: None,
            logo: receipt.appearance.printed_logo.clone(),
            stamp: None,
        },
    }
}
