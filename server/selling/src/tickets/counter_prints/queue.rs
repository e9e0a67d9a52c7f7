//! A sale at a counter leaves what is to be printed, in its own transaction.

use super::desk::of_sale;
use domain::{
    id::PrintJobId,
    payments::method::PaymentMethod,
    people::actor::Actor,
    tickets::printer::{PrintState, PrinterPurpose},
};
use house::House;
use store::{
    Conn,
    orders::{self, Order},
    payments::parts,
    tickets::{
        exchanges,
        print_jobs::{self, PrintJob},
        printers::CounterPrinter,
    },
};

/// Tickets and a receipt, at the printers of the seller's workplace; where cash was taken, the
/// drawer opens. The same sale again changes nothing. A sale that is still to be paid prints
/// nothing.
///
/// # Errors
/// A fault of ours.
#[boxed]
pub async fn after_sale(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
) -> anyhow::Result<()> {
    let Some(seller) = actor.seller().filter(|_| order.stands()) else { return Ok(()) };
    let printers = of_sale(conn, seller.session, &seller.outlet).await?;
    if printers.is_empty() {
        return Ok(());
    }
    let taken = parts::of_order(conn, order.id).await?;
    // For a cheaper seat cash is handed over, and nothing is taken.
    let is_cash = match taken.is_empty() {
        true => exchanges::handed_over_minor(conn, order.id).await? > 0,
        false => taken.iter().any(|part| part.payment_method == PaymentMethod::Cash),
    };
    let has_tickets = !orders::performances(&orders::lines(conn, order.id).await?).is_empty();
    let drawer = printers.iter().filter(|it| it.has_drawer && is_cash);
    // Change is given while the receipt comes out.
    let drawer = drawer.max_by_key(|it| it.purpose == PrinterPurpose::Receipts);
    let drawer = drawer.map(|it| it.id);
    for printer in &printers {
        let opens_drawer = drawer == Some(printer.id);
        let prints = match printer.purpose {
            PrinterPurpose::Tickets => has_tickets,
            PrinterPurpose::Receipts => !taken.is_empty(),
        };
        if printer.device.address.is_some() && (prints || opens_drawer) {
            let job = job_of(house, actor, order, Wanted { printer, opens_drawer });
            let purpose = printer.purpose.as_str();
            let dedupe_key = format!("sale:{}:{purpose}", order.id);
            print_jobs::insert(conn, &job, &dedupe_key).await?;
        }
    }
    Ok(())
}

struct Wanted<'a> {
    printer: &'a CounterPrinter,
    opens_drawer: bool,
}

fn job_of(house: &House, actor: &Actor, order: &Order, wanted: Wanted<'_>) -> PrintJob {
    PrintJob {
        id: PrintJobId(house.new_id()),
        printer: wanted.printer.id,
        order: order.id,
        language: order.language.clone(),
        admissions: Vec::new(),
        opens_drawer: wanted.opens_drawer,
        reason: String::new(),
        actor: actor.kind().to_owned(),
        actor_id: actor.identity(),
        made_at: house.now(),
        state: PrintState::Waiting,
    }
}
