//! Tickets are printed once more: a paper was lost, a printer stopped. Each has its reason.

use super::desk::{allowed_printers, reachable};
use crate::tickets::{Print, TicketRefusal, print, prints::PrintedBy};
use domain::{
    id::{AdmissionId, OrderId, PrintJobId, PrinterId},
    moment::MINUTE_MS,
    people::actor::{Action, Actor},
    tickets::printer::PrintState,
    wording::text::one_line,
};
use house::{Failure, House};
use season::sellers::points_of_sale;
use store::{
    Conn,
    orders::{self, Order},
    tickets::{
        print_jobs::{self, PrintJob},
        prints,
    },
};

const REASON_CHARS_MAX: usize = 120;

/// Tickets that somebody wants on paper at a counter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CounterPrint {
    /// Of the order.
    pub code: String,
    /// Only these; none: all.
    pub admissions: Vec<AdmissionId>,
    /// Needed once somebody of the house has printed tickets of the order.
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintRefusal {
    Ticket(TicketRefusal),
    ReasonMissing,
    ReasonTooLong,
    /// Nobody has it, or it stands at another counter.
    UnknownPrinter,
    UnknownPrint,
    /// It is printed, or being printed: only what failed is tried again so.
    NotFailed,
    /// The form has no key that makes the same request one.
    KeyMissing,
}

impl PrintRefusal {
    pub(super) const UNKNOWN_ORDER: Self = Self::Ticket(TicketRefusal::UnknownOrder);
}

/// As a file for the browser to print. The first time needs no reason.
///
/// # Errors
/// Why there is nothing to print; without the right to sell where the order was sold.
#[boxed]
pub async fn counter_pdf(
    house: &House,
    actor: &Actor,
    wanted: &CounterPrint,
    how: Print<'_>,
) -> Result<Vec<u8>, Failure<PrintRefusal>> {
    let mut conn = house.store().read().await?;
    let order = reachable(&mut conn, actor, &wanted.code).await?;
    let reason = reason_of(house, &mut conn, &order, wanted).await?;
    drop(conn);
    let by = PrintedBy::actor(actor).because(reason);
    let pdf = print::order_pdf(house, &order, &wanted.admissions, how, &by).await;
    pdf.map_err(|why| why.map(PrintRefusal::Ticket))
}

/// A browser that opens a file twice at once asks for no reason.
async fn reason_of(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    wanted: &CounterPrint,
) -> Result<String, Failure<PrintRefusal>> {
    let reason = one_line(&wanted.reason);
    if reason.chars().count() > REASON_CHARS_MAX {
        return Err(Failure::Refused(PrintRefusal::ReasonTooLong));
    }
    let before = house.now().minus_ms(MINUTE_MS);
    if reason.is_empty() && prints::was_handed_out(conn, order.id, before).await? {
        return Err(Failure::Refused(PrintRefusal::ReasonMissing));
    }
    Ok(reason)
}

/// At a printer of a counter. `key` makes the same form, sent twice, one.
///
/// # Errors
/// Why nothing is printed; without the right to sell where the order was sold.
#[boxed]
pub async fn reprint(
    house: &House,
    actor: &Actor,
    wanted: &CounterPrint,
    printer: PrinterId,
    key: &str,
) -> Result<(), Failure<PrintRefusal>> {
    if key.is_empty() || key.len() > REASON_CHARS_MAX || key.chars().any(char::is_control) {
        return Err(Failure::Refused(PrintRefusal::KeyMissing));
    }
    let mut conn = house.store().read().await?;
    let order = reachable(&mut conn, actor, &wanted.code).await?;
    let known = allowed_printers(&mut conn, actor, &order).await?;
    if known.iter().all(|it| it.id != printer) {
        return Err(Failure::Refused(PrintRefusal::UnknownPrinter));
    }
    let reason = reason_of(house, &mut conn, &order, wanted).await?;
    drop(conn);
    let printable = print::printable(house, &order, &order.language).await;
    let printout = printable.map_err(|why| why.map(PrintRefusal::Ticket))?;
    let has = |wanted: &AdmissionId| print::admissions(&printout).any(|it| it == *wanted);
    if !wanted.admissions.iter().all(has) {
        return Err(Failure::Refused(PrintRefusal::Ticket(TicketRefusal::UnknownTicket)));
    }
    let job = PrintJob {
        id: PrintJobId(house.new_id()),
        printer,
        order: order.id,
        language: order.language,
        admissions: wanted.admissions.clone(),
        opens_drawer: false,
        reason,
        actor: actor.kind().to_owned(),
        actor_id: actor.identity(),
        made_at: house.now(),
        state: PrintState::Waiting,
    };
    let dedupe_key = format!("form:{}:{}:{key}", job.actor, job.actor_id);
    house
        .fault_only(move |_, conn| {
            let (job, dedupe_key) = (job.clone(), dedupe_key.clone());
            Box::pin(async move { print_jobs::insert(conn, &job, &dedupe_key).await.map(drop) })
        })
        .await?;
    Ok(())
}

/// The same once more: nothing came out, or somebody has looked, and it isn't there. Pressed twice
/// is once.
///
/// # Errors
/// `UnknownPrint`; `NotFailed`; without the right to sell where the order was sold.
#[boxed]
pub async fn print_again(
    house: &House,
    actor: &Actor,
    job: PrintJobId,
) -> Result<OrderId, Failure<PrintRefusal>> {
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let job = reachable_job(conn, &actor, job).await?;
                let reason = match job.state {
                    PrintState::Kept(_) => job.reason.clone(),
                    PrintState::Unanswered => format!("{} ({UNANSWERED})", job.reason),
                    PrintState::Repeated => return Ok(job.order),
                    PrintState::Waiting
                    | PrintState::Printing
                    | PrintState::Printed
                    | PrintState::Nothing => {
                        return Err(Failure::Refused(PrintRefusal::NotFailed));
                    }
                };
                let again = PrintJob {
                    id: PrintJobId(house.new_id()),
                    opens_drawer: false,
                    reason: reason.trim().to_owned(),
                    actor: actor.kind().to_owned(),
                    actor_id: actor.identity(),
                    made_at: house.now(),
                    state: PrintState::Waiting,
                    ..job.clone()
                };
                print_jobs::insert(conn, &again, &format!("again:{}", job.id)).await?;
                print_jobs::repeat(conn, job.id).await?;
                Ok(job.order)
            })
        })
        .await
}

/// Stands in the order's timeline.
const UNANSWERED: &str = "the printer did not answer";

/// Somebody has looked: the paper is there.
///
/// # Errors
/// `UnknownPrint`; without the right to sell where the order was sold.
#[boxed]
pub async fn came_out(
    house: &House,
    actor: &Actor,
    job: PrintJobId,
) -> Result<OrderId, Failure<PrintRefusal>> {
    let actor = actor.clone();
    house
        .write(move |_, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let job = reachable_job(conn, &actor, job).await?;
                print_jobs::came_out(conn, job.id).await?;
                Ok(job.order)
            })
        })
        .await
}

async fn reachable_job(
    conn: &mut Conn,
    actor: &Actor,
    job: PrintJobId,
) -> Result<PrintJob, Failure<PrintRefusal>> {
    actor.permit_somewhere(Action::Sell)?;
    let unknown = Failure::Refused(PrintRefusal::UnknownPrint);
    let Some(job) = print_jobs::by_id(conn, job).await? else { return Err(unknown) };
    let Some(order) = orders::by_id(conn, job.order).await? else { return Err(unknown) };
    let outlet = points_of_sale::outlet_of(conn, &order).await?;
    actor.permit(Action::Sell, &outlet.scope())?;
    Ok(job)
}
