//! The recipient accepts: tickets, gift vouchers and extras are theirs, under new codes.

use super::{
    content,
    mails::{self, Step},
    record,
};
use crate::transfers::{Recipient, hand_over};
use anyhow::Context;
use domain::{order::parse_email, people::actor::Actor, tickets::gift::GiftRefusal};
use gift_tables::gifts;
use house::{Failure, House, sealed};
use money::vouchers;
use selling::receipts;
use store::{
    Conn, orders,
    tickets::{admissions, transfers::HandedWith},
};

/// Who has the link may accept, since the buyer has given it to them. `email` is theirs, if the
/// buyer told none. Gives the secret of their own link. The link of a printed card opens nothing
/// from now on, because its buyer knows it, too.
///
/// # Errors
/// Why it can't be accepted.
#[boxed]
pub async fn accept(
    house: &House,
    actor: &Actor,
    secret: &str,
    email: &str,
) -> Result<String, Failure<GiftRefusal>> {
    let (actor, secret, email) = (actor.clone(), secret.to_owned(), email.to_owned());
    house
        .write(move |house, conn| {
            let (actor, secret, email) = (actor.clone(), secret.clone(), email.clone());
            Box::pin(async move { accept_in(&house, conn, &actor, &secret, &email).await })
        })
        .await
}

async fn accept_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    secret: &str,
    typed: &str,
) -> Result<String, Failure<GiftRefusal>> {
    let unknown = || Failure::Refused(GiftRefusal::Unknown);
    let secret = sealed::link_lookup(house, secret)?;
    let known = gifts::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    let order = orders::lock(conn, known.order).await?.context("orders are never deleted")?;
    let gift = gifts::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    let own = sealed::open_link(house, &gift.secret)?;
    match (gift.accepted_at, gift.called_back_at) {
        // Sent twice, it has the effect of one.
        (Some(_), _) => return Ok(own),
        (None, Some(_)) => return Err(Failure::Refused(GiftRefusal::CalledBack)),
        (None, None) => {}
    }
    let email = match &gift.card.email {
        Some(email) if !email.is_empty() => email.clone(),
        // The buyer told none, or was erased since.
        _ => parse_email(typed).map_err(|_| Failure::Refused(GiftRefusal::BadAddress))?,
    };
    // The doors take these locks, too: a person who enters now keeps that ticket. So does a
    // checkout that pays with one of the vouchers.
    for ticket in admissions::of_order(conn, order.id).await? {
        admissions::lock(conn, ticket.admission).await?;
    }
    vouchers::lock_sold(conn, order.id).await?;
    let content = content(house, conn, &order).await?;
    if let Some(refused) = content.refusal(&order) {
        return Err(Failure::Refused(refused));
    }
    if !gifts::accept(conn, gift.id, &email, house.now()).await? {
        return Err(Failure::Refused(GiftRefusal::CalledBack));
    }
    let to = Recipient { order: order.id, email: &email, with: HandedWith::Present(gift.id) };
    hand_over(house, conn, &to, &content.tickets).await?;
    vouchers::hand_on(house, conn, order.id, gift.id).await?;
    receipts::hand_on(house, conn, content.pieces_of(&gift.card), gift.id).await?;
    mails::enqueue(house, conn, &gift, Step::Received).await?;
    mails::enqueue(house, conn, &gift, Step::Accepted).await?;
    record(house, conn, actor, &order, gift.id, "gift.accept").await?;
    Ok(own)
}
