//! Each print and download of a ticket leaves a row. A download is a request that may come again at
//! once, from a browser that opens the file twice: the same within a minute is one row, and doesn't
//! write anything. A mail with tickets leaves its row in the outbox.

use crate::printout::Printout;
use domain::{
    id::{AdmissionId, OrderId, PrintJobId},
    moment::MINUTE_MS,
    people::actor::Actor,
    tickets::media::Paper,
};
use house::House;
use store::{
    orders::Order,
    tickets::{
        print_jobs::PrintJob,
        prints::{self, TicketPrint},
    },
};

/// How a ticket went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintedOn {
    Paper(Paper),
    /// By a printer at a counter, to which this was sent.
    Counter(PrintJobId),
    AppleWallet,
    GoogleWallet,
}

impl PrintedOn {
    /// As the table holds it; the timeline has a message for each.
    fn as_str(self) -> &'static str {
        match self {
            Self::Paper(Paper::EachAlone) => "pdf",
            Self::Paper(Paper::SeveralOnAPage) => "sheet",
            Self::Paper(Paper::Stock(_)) => "stock",
            Self::Counter(_) => "counter",
            Self::AppleWallet => "apple",
            Self::GoogleWallet => "google",
        }
    }
}

/// Who has it now, as the journal names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedBy {
    kind: String,
    id: String,
    /// Why once more; empty where nobody is asked.
    reason: String,
}

impl PrintedBy {
    pub fn actor(actor: &Actor) -> Self {
        Self { kind: actor.kind().to_owned(), id: actor.identity(), reason: String::new() }
    }

    /// Who had it printed at a counter, and why, as was kept.
    pub(crate) fn job(job: &PrintJob) -> Self {
        let PrintJob { actor, actor_id, reason, .. } = job.clone();
        Self { kind: actor, id: actor_id, reason }
    }

    #[must_use]
    pub(crate) fn because(self, reason: String) -> Self {
        Self { reason, ..self }
    }

    /// Whoever opens the order's page acts as the browser that placed the order.
    pub fn page_of(order: &Order) -> Self {
        Self::actor(&Actor::Guest { session: order.session })
    }

    /// Who accepted the ticket from its buyer; the ticket says who that is.
    pub fn recipient() -> Self {
        Self { kind: "recipient".to_owned(), id: String::new(), reason: String::new() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedTicket {
    pub order: OrderId,
    pub admission: AdmissionId,
    /// The code that it shows.
    pub code: String,
}

impl Printout {
    /// The tickets that stand on that paper; none named: all of them.
    pub(crate) fn tickets_on(&self, paper: Paper, only: &[AdmissionId]) -> Vec<PrintedTicket> {
        let valid = self.view.lines.iter().filter(|line| !line.is_cancelled);
        let tickets = valid.filter_map(|line| line.ticket.as_ref());
        let is_wanted = |it: AdmissionId| only.is_empty() || only.contains(&it);
        let tickets = tickets.filter(|ticket| {
            !ticket.is_disputed && is_wanted(ticket.admission) && paper.takes(ticket.media)
        });
        let printed = tickets.map(|ticket| PrintedTicket {
            order: self.view.id,
            admission: ticket.admission,
            code: ticket.barcode.clone(),
        });
        printed.collect()
    }
}

/// Writes a row for each, before anybody has the file.
///
/// # Errors
/// A fault of ours: what leaves no row isn't handed out.
#[boxed]
pub async fn note(
    house: &House,
    by: &PrintedBy,
    on: PrintedOn,
    tickets: Vec<PrintedTicket>,
) -> anyhow::Result<()> {
    let at = house.now();
    let mut conn = house.store().read().await?;
    let mut new = Vec::new();
    for PrintedTicket { order, admission, code } in tickets {
        let (id, how) = (house.new_id(), on.as_str());
        let PrintedBy { kind: actor, id: actor_id, reason } = by.clone();
        let sent = match on {
            PrintedOn::Counter(job) => job.to_string(),
            PrintedOn::Paper(_) | PrintedOn::AppleWallet | PrintedOn::GoogleWallet => String::new(),
        };
        let is_sent = !sent.is_empty();
        let print =
            TicketPrint { id, order, admission, code, how, at, actor, actor_id, reason, sent };
        let since = at.minus_ms(MINUTE_MS);
        if is_sent || !prints::was_printed(&mut conn, &print, since).await? {
            new.push(print);
        }
    }
    drop(conn);
    if new.is_empty() {
        return Ok(());
    }
    house
        .fault_only(move |_, conn| {
            let new = new.clone();
            Box::pin(async move {
                for print in &new {
                    prints::insert(conn, print).await?;
                }
                Ok(())
            })
        })
        .await
}
