//! The box office has seen what a ticket type asks for: the tickets that waited for it are their
//! holder's from now on (T6.12f).

use crate::mails::{self, MAIL, Matter};
use domain::{
    id::OrderId,
    people::actor::{Action, Actor},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order},
    tickets::admissions,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofRefusal {
    UnknownOrder,
    NotPaid,
}

/// All tickets of the order that wait. Gives how many they were: none the second time. The
/// mail with the tickets goes out anew.
#[boxed]
pub async fn accept_proof(
    house: &House,
    actor: &Actor,
    order_code: &str,
) -> Result<usize, Failure<ProofRefusal>> {
    actor.permit(Action::AcceptProof, "*")?;
    let actor = actor.clone();
    let code = order_code.to_owned();
    house
        .write(move |house, conn| {
            let (actor, code) = (actor.clone(), code.clone());
            Box::pin(async move { accept(&house, conn, &actor, &code).await })
        })
        .await
}

/// How many tickets of the order wait for a proof. None: they may not accept any.
#[boxed]
pub async fn waiting(
    house: &House,
    actor: &Actor,
    order: OrderId,
) -> anyhow::Result<Option<usize>> {
    if actor.permit(Action::AcceptProof, "*").is_err() {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    let tickets = admissions::of_order(&mut conn, order).await?;
    Ok(Some(tickets.iter().filter(|ticket| ticket.waits_for_proof).count()))
}

async fn accept(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
) -> Result<usize, Failure<ProofRefusal>> {
    let known = orders::by_code(conn, code).await?;
    let known = known.ok_or(Failure::Refused(ProofRefusal::UnknownOrder))?;
    let order = orders::lock(conn, known.id).await?;
    let paid = order.filter(Order::stands);
    let order = paid.ok_or(Failure::Refused(ProofRefusal::NotPaid))?;
    let mut accepted = Vec::new();
    for ticket in admissions::of_order(conn, order.id).await? {
        if admissions::accept_proof(conn, ticket.admission).await? {
            accepted.push(ticket.admission.to_string());
        }
    }
    if accepted.is_empty() {
        return Ok(0);
    }
    let mails = store::running::outbox::of_subject(conn, MAIL, &order.id.to_string()).await?;
    let matter = Matter::Tickets { mails_before: mails.len() };
    mails::enqueue(house, conn, order.id, matter).await?;
    let count = accepted.len();
    let detail = json!({ "admissions": accepted });
    let entry = JournalEntry { action: "ticket.proof", subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await?;
    Ok(count)
}
