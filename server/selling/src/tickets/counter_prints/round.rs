//! Sends what waits to the printers, each once, and asks printers how they are. Calls go over the
//! network, so never inside a transaction: what is sent is marked before, and what became of it
//! afterwards. A program that ends in between leaves it open, and the page asks somebody to look.

use super::{receipt, setup};
use crate::tickets::{
    TicketRefusal,
    print::{admissions, printable},
    prints::{self, PrintedBy, PrintedOn},
};
use anyhow::Context;
use domain::{
    moment::MINUTE_MS,
    people::actor::Actor,
    tickets::printer::{PrintState, PrinterDevice, PrinterPurpose, PrinterState},
};
use house::{
    Answered, House, NotAnswered,
    jobs::guarded,
    ports::{CounterJob, CounterPrinter, PrintAnswer},
};
use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};
use store::{
    is_unique_violation, orders,
    tickets::{
        print_jobs::{self, PrintJob},
        printers::{self, CounterPrinter as Stored},
    },
};

/// No paper takes longer.
const PRINT_LIMIT: Duration = Duration::from_secs(100);
/// Longer than that, by more than two servers' clocks ever differ.
const LEFT_MS: i64 = 3 * MINUTE_MS;
/// While others print, something new may wait for a printer that is idle.
const AGAIN: Duration = Duration::from_millis(500);

/// Prints all that waits.
///
/// # Errors
/// A fault of ours; what was begun is open then.
#[boxed]
pub async fn print_waiting(house: &House) -> anyhow::Result<()> {
    let now = house.now();
    let before = now.minus_ms(LEFT_MS);
    house.fault_only(move |_, conn| Box::pin(print_jobs::leave_open(conn, before, now))).await?;
    let busy = AtomicUsize::new(0);
    let workers = (0..house.settings().calls_at_once).map(|_| print_one_by_one(house, &busy));
    let done: Vec<anyhow::Result<()>> = futures::future::join_all(workers).await;
    done.into_iter().collect()
}

async fn print_one_by_one(house: &House, busy: &AtomicUsize) -> anyhow::Result<()> {
    loop {
        match claim(house).await? {
            Some(job) => {
                busy.fetch_add(1, Ordering::SeqCst);
                let printed = print(house, &job).await;
                busy.fetch_sub(1, Ordering::SeqCst);
                printed?;
            }
            None if busy.load(Ordering::SeqCst) == 0 => return Ok(()),
            None => tokio::time::sleep(AGAIN).await,
        }
    }
}

async fn claim(house: &House) -> anyhow::Result<Option<PrintJob>> {
    let mut conn = house.store().read().await?;
    if !print_jobs::is_any_to_print(&mut conn).await? {
        return Ok(None);
    }
    drop(conn);
    let now = house.now();
    let claimed = house.fault_only(move |_, conn| Box::pin(print_jobs::claim(conn, now))).await;
    match claimed {
        // Another program has just given this printer something.
        Err(fault) if is_unique_violation(&fault) => Ok(None),
        claimed => claimed,
    }
}

async fn print(house: &House, job: &PrintJob) -> anyhow::Result<()> {
    let printed = guarded(sent(house, job)).await;
    let state = match printed {
        Ok(state) => state,
        Err(fault) => {
            tracing::error!(job = %job.id, "nobody knows what was printed: {fault:#}");
            PrintState::Unanswered
        }
    };
    let (id, printer, now) = (job.id, job.printer, house.now());
    house
        .fault_only(move |_, conn| {
            Box::pin(async move {
                print_jobs::finish(conn, id, state, now).await?;
                match state {
                    PrintState::Kept(state) => printers::set_state(conn, printer, state, now).await,
                    PrintState::Printed => {
                        printers::set_state(conn, printer, PrinterState::Ready, now).await
                    }
                    PrintState::Waiting
                    | PrintState::Printing
                    | PrintState::Unanswered
                    | PrintState::Nothing
                    | PrintState::Repeated => Ok(()),
                }
            })
        })
        .await
}

/// What became of it. An error only before anything was sent.
async fn sent(house: &House, job: &PrintJob) -> anyhow::Result<PrintState> {
    let mut conn = house.store().read().await?;
    let printer = printers::by_id(&mut conn, job.printer).await?.context("printers stay")?;
    drop(conn);
    let Some(at_counters) = house.ports().printer.at_counters() else {
        return Ok(PrintState::Kept(PrinterState::Unreachable));
    };
    let state = at_counters.state(&printer.device).await;
    if !state.prints() {
        if job.opens_drawer {
            let pulse = CounterJob { bytes: Vec::new(), opens_drawer: true };
            at_counters.print(&printer.device, &pulse).await;
        }
        return Ok(PrintState::Kept(state));
    }
    let bytes = match printer.purpose {
        PrinterPurpose::Tickets => tickets(house, job, &printer).await?,
        PrinterPurpose::Receipts => Some(receipt::bytes(house, job, &printer).await?),
    };
    let bytes = match bytes {
        Some(bytes) => bytes,
        None if job.opens_drawer => Vec::new(),
        None => return Ok(PrintState::Nothing),
    };
    let paper = CounterJob { bytes, opens_drawer: job.opens_drawer };
    let answer = tokio::time::timeout(PRINT_LIMIT, at_counters.print(&printer.device, &paper));
    let answer = answer.await.unwrap_or(PrintAnswer::Unanswered);
    Ok(answer.into())
}

/// As the printer takes them; each leaves its row before anybody can have it. None: there are none
/// any more, or none on this paper.
async fn tickets(
    house: &House,
    job: &PrintJob,
    printer: &Stored,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, job.order).await?.context("orders are never deleted")?;
    drop(conn);
    let printout = match printable(house, &order, &job.language).await.answered()? {
        Ok(printout) => printout,
        Err(why) => {
            told(job, why);
            return Ok(None);
        }
    };
    let still: Vec<_> = admissions(&printout).filter(|it| job.admissions.contains(it)).collect();
    if still.len() < job.admissions.len() {
        // One of those that were wanted admits nobody any more: somebody chooses again.
        return Ok(None);
    }
    let paper = printer.device.paper.as_paper();
    if !printout.has_on(paper, &still) {
        return Ok(None);
    }
    let printed = printout.tickets_on(paper, &still);
    let bytes = drawn(house, printer, move |at_counters, device| {
        at_counters.tickets(&printout.printed(&still), device)
    });
    let bytes = bytes.await?;
    prints::note(house, &PrintedBy::job(job), PrintedOn::Counter(job.id), printed).await?;
    Ok(Some(bytes))
}

/// Pictures are drawn beside the threads that serve pages.
pub(super) async fn drawn<D>(house: &House, printer: &Stored, draw: D) -> anyhow::Result<Vec<u8>>
where
    D: FnOnce(&dyn CounterPrinter, &PrinterDevice) -> anyhow::Result<Vec<u8>> + Send + 'static,
{
    let (port, device) = (house.ports().printer.clone(), printer.device.clone());
    let bytes = tokio::task::spawn_blocking(move || {
        let at_counters = port.at_counters().context("printers at counters")?;
        draw(at_counters, &device)
    });
    bytes.await.context("drawing stopped")?
}

fn told(job: &PrintJob, why: TicketRefusal) {
    tracing::info!(job = %job.id, ?why, "there is nothing to print");
}

/// Asks printers that somebody wants to sell at.
///
/// # Errors
/// A fault of ours; a printer that says nothing is none.
#[boxed]
pub async fn ask_states(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let wanted = printers::wanted(&mut conn).await?;
    drop(conn);
    let asked = wanted.iter().map(|printer| async move {
        let state = match house.ports().printer.at_counters() {
            Some(at_counters) => at_counters.state(&printer.device).await,
            None => PrinterState::Unreachable,
        };
        (printer.id, state)
    });
    let states = futures::future::join_all(asked).await;
    let now = house.now();
    house
        .fault_only(move |_, conn| {
            let states = states.clone();
            Box::pin(async move {
                for (id, state) in states {
                    printers::set_state(conn, id, state, now).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Asks all printers now, and says what they said.
///
/// # Errors
/// Without the right to say which printers there are.
#[boxed]
pub async fn ask_printers(house: &House, actor: &Actor) -> Result<Vec<Stored>, NotAnswered> {
    let all = setup::known_printers(house, actor).await?;
    let now = house.now();
    house
        .fault_only(move |_, conn| {
            let all = all.clone();
            Box::pin(async move {
                for it in all {
                    printers::want_states(conn, &it.counter, &it.workplace, now).await?;
                }
                Ok(())
            })
        })
        .await?;
    ask_states(house).await?;
    setup::known_printers(house, actor).await
}
