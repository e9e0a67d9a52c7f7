//! `printer`: which printers stand at the counters of the house, and how they are.

use crate::{
    assemble,
    cli::refusals::{answered, plain},
    options::Options,
};
use clap::{Args, Subcommand};
use domain::{
    id::PrinterId,
    people::actor::Actor,
    tickets::printer::{AddressWrong, Fineness, PrinterKind, PrinterPurpose},
};
use house::Failure;
use selling::tickets::counter_prints::{
    CounterPrinter, PrinterForm, PrinterRefusal, ask_printers, known_printers, remove_printer,
    set_printer,
};
use serde_json::{Value, json};
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Printers {
    /// Say which printer prints tickets or receipts at a workplace; it replaces the one before
    Set(Set),
    /// All printers, and how they were when they were asked last
    List(ListAll),
    /// Ask all printers how they are
    State(ListAll),
    /// Send nothing to a printer any more
    Remove(Remove),
}

#[derive(Args)]
pub struct Set {
    /// How the counter calls it
    name: String,
    /// How it is spoken to: escpos, zpl, ipp, browser
    #[arg(long, value_parser = kind)]
    kind: PrinterKind,
    /// Its address, such as 192.168.1.20 or cups:631/printers/office
    #[arg(long, default_value = "", value_name = "HOST[:PORT]")]
    address: String,
    /// 80 or 58 for a roll, 203x82 for ticket stock, or A4
    #[arg(long, value_name = "PAPER")]
    paper: String,
    /// What it prints: tickets, receipts
    #[arg(long = "for", value_parser = purpose, default_value = "tickets")]
    purpose: PrinterPurpose,
    /// The key of the point of sale; otherwise the box office
    #[arg(long, default_value = "", value_name = "KEY")]
    point: String,
    /// Which window of the counter, where it has several
    #[arg(long, default_value = "", value_name = "NAME")]
    workplace: String,
    /// Dots an inch: 203 or 300
    #[arg(long, value_parser = fineness, default_value = "203")]
    dpi: Fineness,
    /// The cash drawer is connected to it
    #[arg(long)]
    drawer: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct ListAll {
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Remove {
    /// Its identity, as the list has it
    printer: PrinterId,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

fn kind(text: &str) -> Result<PrinterKind, String> {
    let all = || PrinterKind::ALL.map(PrinterKind::as_str).join(", ");
    PrinterKind::parse(text).ok_or_else(|| format!("one of {}", all()))
}

fn purpose(text: &str) -> Result<PrinterPurpose, String> {
    let all = || PrinterPurpose::ALL.map(PrinterPurpose::as_str).join(", ");
    PrinterPurpose::parse(text).ok_or_else(|| format!("one of {}", all()))
}

fn fineness(text: &str) -> Result<Fineness, String> {
    let dpi = text.parse().ok();
    dpi.and_then(Fineness::of_dpi).ok_or_else(|| "203 or 300".to_owned())
}

impl Printers {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let actor = Actor::Console;
        match self {
            Self::Set(set) => {
                let (form, json) = (set.form(), set.json);
                let done = set_printer(&house, &actor, &form).await;
                let done = done.map(|id| json!({ "printer": id.to_string() }));
                answered(done.map_err(refused), json)
            }
            Self::List(list) => {
                say_all(&known_printers(&house, &actor).await?, list.json);
                Ok(ExitCode::SUCCESS)
            }
            Self::State(list) => {
                say_all(&ask_printers(&house, &actor).await?, list.json);
                Ok(ExitCode::SUCCESS)
            }
            Self::Remove(Remove { printer, json }) => {
                let done = remove_printer(&house, &actor, printer).await;
                let done = done.map(|()| json!({ "removed": printer.to_string() }));
                answered(done.map_err(refused), json)
            }
        }
    }
}

impl Set {
    fn form(&self) -> PrinterForm {
        PrinterForm {
            name: self.name.clone(),
            counter: self.point.clone(),
            workplace: self.workplace.clone(),
            purpose: self.purpose,
            kind: self.kind,
            address: self.address.clone(),
            paper: self.paper.clone(),
            fineness: self.dpi,
            has_drawer: self.drawer,
        }
    }
}

fn refused(failure: Failure<PrinterRefusal>) -> Failure<Value> {
    failure.map(|why| {
        let words = match why {
            PrinterRefusal::NameMissing => "a printer has a name",
            PrinterRefusal::NameTooLong | PrinterRefusal::WorkplaceTooLong => {
                "names have at most 60 characters"
            }
            PrinterRefusal::UnknownCounter => "no point of sale has this key",
            PrinterRefusal::Address(AddressWrong::Unreadable) => "this is no address: host:port",
            PrinterRefusal::Address(AddressWrong::Port) => {
                "printers listen at the ports 631, 6101 and 9100 to 9109"
            }
            PrinterRefusal::Address(AddressWrong::Host) => "no printer has this address",
            PrinterRefusal::Paper => {
                "escpos takes 80 or 58; zpl takes a size such as 203x82; ipp and browser also A4"
            }
            PrinterRefusal::Receipts => "only escpos prints receipts",
            PrinterRefusal::Drawer => "only escpos opens a drawer",
            PrinterRefusal::UnknownPrinter => "there is no such printer",
        };
        plain(why.as_str(), words)
    })
}

fn say_all(all: &[CounterPrinter], as_json: bool) {
    let rows: Vec<Value> = all.iter().map(told).collect();
    if as_json {
        say!("{}", json!({ "printers": rows }));
        return;
    }
    for printer in all {
        let state = printer.state.map_or("not asked yet", |state| state.as_str());
        let counter = if printer.counter.is_empty() { "box office" } else { &printer.counter };
        let CounterPrinter { id, name, workplace, .. } = printer;
        let what = printer.purpose.as_str();
        say!("{id} {name} ({counter} {workplace}, {what}): {state}");
    }
}

fn told(printer: &CounterPrinter) -> Value {
    let device = &printer.device;
    json!({
        "printer": printer.id.to_string(),
        "name": printer.name,
        "counter": printer.counter,
        "workplace": printer.workplace,
        "for": printer.purpose.as_str(),
        "kind": device.kind.as_str(),
        "address": device.address.as_ref().map(|address| address.to_string()),
        "paper": device.paper.to_string(),
        "dpi": device.fineness.dpi(),
        "drawer": printer.has_drawer,
        "state": printer.state.map(|state| state.as_str()),
        "asked_at_ms": printer.state_at.map(|at| at.0),
    })
}
