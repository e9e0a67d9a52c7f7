//! The page that the link in the mail opens, for the person who gets the ticket.

use super::check;
use crate::exchange;
use anyhow::Context;
use domain::{
    moment::Moment,
    order::OrderLineView,
    tickets::transfer::{TransferRefusal, name_for_others},
};
use house::{Answered, House, sealed};
use selling::tickets::handed as ticket;
use store::{
    orders,
    seats::releases::{self, Whose},
    tickets::{
        exchanges::{self, Wish},
        transfers::{self, Transfer, TransferEnd},
    },
};

/// What a person with the link of the mail sees.
#[derive(Clone, Debug, PartialEq)]
pub struct Handed {
    /// None if there is no ticket any more.
    pub line: Option<OrderLineView>,
    /// The former holder's name.
    pub from: String,
    /// The address to which it was offered.
    pub email: String,
    pub state: HandedState,
    /// Its holder can exchange it for another date now.
    pub is_exchangeable: bool,
    /// When its performance was to begin before the house moved it.
    pub moved_from: Option<Moment>,
    /// Other tickets of the same mail that can be accepted, too, while this one can be.
    pub beside: Vec<Beside>,
}

/// A ticket that came with another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    pub line: OrderLineView,
    /// Opens its page.
    pub secret: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedState {
    /// It can be accepted.
    Open,
    Accepted,
    /// It was accepted, and exchanged for another date since.
    Exchanged,
    /// The same, and the new ticket isn't theirs any more either.
    ExchangedAndGone,
    TakenBack,
    /// The person who was offered it didn't want it.
    Declined,
    /// It can't be accepted, for this reason.
    NotNow(TransferRefusal),
}

/// Finds it by the link in the mail. None if there is no such link.
#[boxed]
pub async fn handed(house: &House, secret: &str, language: &str) -> anyhow::Result<Option<Handed>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, secret)?;
    let Some(transfer) = transfers::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    let order = orders::by_id(&mut conn, transfer.order).await?.context("an order stays")?;
    let ticket = releases::ticket(&mut conn, Whose::Anybody, transfer.admission).await?;
    let ticket = ticket.context("tickets are never deleted")?;
    let state = match transfer.end {
        Some(TransferEnd::Accepted) => match exchanges::done_by(&mut conn, transfer.id).await? {
            Some(true) => HandedState::Exchanged,
            Some(false) => HandedState::ExchangedAndGone,
            None => HandedState::Accepted,
        },
        Some(TransferEnd::TakenBack) => HandedState::TakenBack,
        Some(TransferEnd::Declined) => HandedState::Declined,
        None => match check(house, &mut conn, &ticket, &order).await.answered()? {
            Ok(()) => HandedState::Open,
            Err(why) => HandedState::NotNow(why),
        },
    };
    let mut lines = ticket::Lines::default();
    let line = match state {
        HandedState::TakenBack | HandedState::Declined => None,
        _ => lines.of(house, &mut conn, &transfer, language).await?,
    };
    let moved_from = lines.moved_from(&transfer);
    let mut beside = Vec::new();
    // Once it is accepted, its link may be shown to somebody who goes with this ticket alone.
    if state == HandedState::Open {
        for other in transfers::told_together(&mut conn, &transfer).await? {
            if other.id != transfer.id && other.end.is_none() {
                let secret = sealed::shown_link(house, &other.secret);
                let line = lines.of(house, &mut conn, &other, language).await?;
                beside.extend(line.map(|line| Beside { line, secret }));
            }
        }
    }
    let wish = Wish { admission: transfer.admission, transfer: Some(transfer.id) };
    let is_exchangeable = state == HandedState::Accepted
        && exchange::can_be_exchanged(house, &mut conn, wish).await?;
    let from = name_for_others(&order.given_name, &order.family_name);
    let email = transfer.email;
    Ok(Some(Handed { line, from, email, state, is_exchangeable, moved_from, beside }))
}

/// The calendar's entry, for the new holder. None if there is no such link or ticket.
#[boxed]
pub async fn handed_calendar(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<String>> {
    let Some(transfer) = accepted(house, secret).await? else { return Ok(None) };
    ticket::gift_calendar(house, transfer.order, std::slice::from_ref(&transfer), language).await
}

/// The ticket as PDF, for the new holder. None if there is no such link or ticket any more.
#[boxed]
pub async fn handed_pdf(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let Some(transfer) = accepted(house, secret).await? else { return Ok(None) };
    ticket::pdf(house, &transfer, language, ticket::HandedBy::Download).await
}

async fn accepted(house: &House, secret: &str) -> anyhow::Result<Option<Transfer>> {
    let mut conn = house.store().read().await?;
    let transfer = transfers::by_secret(&mut conn, &sealed::link_lookup(house, secret)?).await?;
    Ok(transfer.filter(|it| it.end == Some(TransferEnd::Accepted)))
}
