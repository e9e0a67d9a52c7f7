//! Which printers stand where, as administrators say.

use domain::{
    id::PrinterId,
    people::actor::{Action, Actor},
    tickets::printer::{
        AddressWrong, Fineness, PrinterAddress, PrinterDevice, PrinterKind, PrinterPaper,
        PrinterPurpose,
    },
    wording::text::one_line,
};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use season_tables::points_of_sale;
use serde_json::json;
use store::{
    Conn,
    tickets::printers::{self, CounterPrinter},
};

const NAME_CHARS_MAX: usize = 60;

/// As somebody typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrinterForm {
    pub name: String,
    /// The key of a point of sale; empty: the box office.
    pub counter: String,
    /// Such as `Window 1`; empty where a counter has one alone.
    pub workplace: String,
    pub purpose: PrinterPurpose,
    pub kind: PrinterKind,
    pub address: String,
    pub paper: String,
    pub fineness: Fineness,
    pub has_drawer: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrinterRefusal {
    NameMissing,
    NameTooLong,
    WorkplaceTooLong,
    UnknownCounter,
    Address(AddressWrong),
    /// Printers of this kind take no such paper.
    Paper,
    /// They print no receipts.
    Receipts,
    /// They open no drawer.
    Drawer,
    UnknownPrinter,
}

impl PrinterRefusal {
    /// For programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NameMissing => "name_missing",
            Self::NameTooLong => "name_too_long",
            Self::WorkplaceTooLong => "workplace_too_long",
            Self::UnknownCounter => "unknown_counter",
            Self::Address(AddressWrong::Unreadable) => "bad_address",
            Self::Address(AddressWrong::Port) => "bad_port",
            Self::Address(AddressWrong::Host) => "bad_host",
            Self::Paper => "bad_paper",
            Self::Receipts => "no_receipts",
            Self::Drawer => "no_drawer",
            Self::UnknownPrinter => "unknown_printer",
        }
    }
}

/// All that are in use.
///
/// # Errors
/// Without the right to say which there are.
#[boxed]
pub async fn known_printers(
    house: &House,
    actor: &Actor,
) -> Result<Vec<CounterPrinter>, NotAnswered> {
    actor.permit(Action::ManagePrinters, "*")?;
    let mut conn = house.store().read().await?;
    Ok(printers::all(&mut conn).await?)
}

/// In the place of the one that prints the same at that workplace.
///
/// # Errors
/// What is wrong with it; without the right to say which printers there are.
#[boxed]
pub async fn set_printer(
    house: &House,
    actor: &Actor,
    form: &PrinterForm,
) -> Result<PrinterId, Failure<PrinterRefusal>> {
    actor.permit(Action::ManagePrinters, "*")?;
    let new = checked(form, PrinterId(house.new_id())).map_err(Failure::Refused)?;
    let (actor, id) = (actor.clone(), new.id);
    house
        .write(move |house, conn| {
            let (actor, new) = (actor.clone(), new.clone());
            Box::pin(async move {
                if !new.counter.is_empty()
                    && points_of_sale::by_key(conn, &new.counter).await?.is_none()
                {
                    return Err(Failure::Refused(PrinterRefusal::UnknownCounter));
                }
                printers::set(conn, &new, house.now()).await?;
                Ok(record(&house, conn, &actor, "printer.set", &new).await?)
            })
        })
        .await?;
    Ok(id)
}

fn checked(form: &PrinterForm, id: PrinterId) -> Result<CounterPrinter, PrinterRefusal> {
    let PrinterForm { purpose, kind, fineness, has_drawer, .. } = *form;
    let (name, workplace) = (one_line(&form.name), one_line(&form.workplace));
    if name.is_empty() {
        return Err(PrinterRefusal::NameMissing);
    }
    if name.chars().count() > NAME_CHARS_MAX {
        return Err(PrinterRefusal::NameTooLong);
    }
    if workplace.chars().count() > NAME_CHARS_MAX {
        return Err(PrinterRefusal::WorkplaceTooLong);
    }
    if !kind.prints(purpose) {
        return Err(PrinterRefusal::Receipts);
    }
    if has_drawer && kind != PrinterKind::EscPos {
        return Err(PrinterRefusal::Drawer);
    }
    let paper = PrinterPaper::parse(kind, &form.paper).ok_or(PrinterRefusal::Paper)?;
    let address = match kind.usual_port() {
        None => None,
        Some(port) => {
            let address = PrinterAddress::typed(&form.address, port);
            Some(address.map_err(PrinterRefusal::Address)?)
        }
    };
    Ok(CounterPrinter {
        id,
        name,
        counter: one_line(&form.counter),
        workplace,
        purpose,
        device: PrinterDevice { kind, address, paper, fineness },
        has_drawer,
        state: None,
        state_at: None,
    })
}

/// Nothing is sent to it any more. Again changes nothing.
///
/// # Errors
/// `UnknownPrinter`; without the right to say which printers there are.
#[boxed]
pub async fn remove_printer(
    house: &House,
    actor: &Actor,
    id: PrinterId,
) -> Result<(), Failure<PrinterRefusal>> {
    actor.permit(Action::ManagePrinters, "*")?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let known = printers::by_id(conn, id).await?;
                let known = known.ok_or(Failure::Refused(PrinterRefusal::UnknownPrinter))?;
                if printers::remove(conn, id, house.now()).await? {
                    record(&house, conn, &actor, "printer.remove", &known).await?;
                }
                Ok(())
            })
        })
        .await
}

/// With the address: who changes where the program connects to leaves a trace.
async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    action: &'static str,
    printer: &CounterPrinter,
) -> anyhow::Result<()> {
    let address = printer.device.address.as_ref().map(PrinterAddress::to_string);
    let detail = json!({
        "counter": printer.counter,
        "workplace": printer.workplace,
        "purpose": printer.purpose.as_str(),
        "kind": printer.device.kind.as_str(),
        "address": address.unwrap_or_default(),
    });
    let entry = JournalEntry { action, subject: Subject::Printer(printer.id), detail };
    journal::record(house, conn, actor, entry).await
}
