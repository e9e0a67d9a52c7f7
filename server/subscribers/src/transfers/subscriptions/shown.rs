//! What a person with the link of the mail sees, and what they have afterwards.

use super::{check, going};
use crate::transfers::Received as ReceivedTicket;
use anyhow::Context;
use domain::{
    moment::Moment,
    order::OrderLineView,
    tickets::{
        subscription_transfer::SubscriptionTransferRefusal as Refusal, transfer::name_for_others,
    },
};
use house::{Answered, House, sealed};
use season::catalogue;
use selling::{orders::view_of_order, tickets::handed};
use store::{
    Conn, orders, people,
    seats::releases::Whose,
    tickets::{
        subscription_transfers::{self as transfers, SubscriptionTransfer},
        transfers::{self as tickets, HandedWith, TransferEnd},
    },
};

/// A subscription that is offered to somebody, or theirs.
#[derive(Clone, Debug, PartialEq)]
pub struct Handed {
    /// The subscription's name.
    pub name: String,
    /// The former holder's name.
    pub from: String,
    /// The address to which it was offered.
    pub email: String,
    pub state: HandedState,
    /// The tickets of the performances to come. They have codes once it is accepted.
    pub lines: Vec<OrderLineView>,
    pub keeps_seniority: bool,
    /// The house doesn't know yet what they are called.
    pub needs_name: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedState {
    Open,
    Accepted,
    TakenBack,
    /// It can't be accepted, for this reason.
    NotNow(Refusal),
}

/// Finds it by the link in the mail. None if there is no such link.
#[boxed]
pub async fn handed(house: &House, secret: &str, language: &str) -> anyhow::Result<Option<Handed>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, secret)?;
    let Some(transfer) = transfers::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    let order = orders::by_id(&mut conn, transfer.order).await?.context("an order stays")?;
    let held = transfers::item(&mut conn, Whose::Anybody, transfer.item).await?;
    let held = held.context("items are never deleted")?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let offering = catalogue.offering_by_id(held.offer).context("an item's offer stays")?;
    let mut lines = Vec::new();
    let mut keeps_seniority = transfer.keeps_seniority;
    let state = match transfer.end {
        Some(TransferEnd::TakenBack | TransferEnd::Declined) => HandedState::TakenBack,
        Some(TransferEnd::Accepted) => {
            lines = accepted_lines(house, &mut conn, &transfer, language).await?;
            HandedState::Accepted
        }
        None => {
            let checked = check(house, &mut conn, &catalogue, &held, &order).await.answered()?;
            let going = match &checked {
                Ok(_) => going(house, &mut conn, &catalogue, held.item).await.answered()?,
                Err(_) => Ok(Vec::new()),
            };
            match (checked, going) {
                (Ok(rule), Ok(going)) => {
                    keeps_seniority = rule.keeps(transfer.relation);
                    let view =
                        view_of_order(house, &mut conn, &catalogue, &order, language).await?;
                    lines.extend(
                        view.lines
                            .into_iter()
                            .filter(|line| going.iter().any(|ticket| ticket.line == line.line)),
                    );
                    // Its codes are the former holder's still.
                    lines.iter_mut().for_each(|line| line.ticket = None);
                    HandedState::Open
                }
                (Err(why), _) | (_, Err(why)) => HandedState::NotNow(why),
            }
        }
    };
    let known = match people::by_email(&mut conn, &transfer.email).await? {
        Some(person) => people::name(&mut conn, person).await?,
        None => String::new(),
    };
    Ok(Some(Handed {
        name: catalogue.offer_in_season(offering, language),
        from: name_for_others(&order.given_name, &order.family_name),
        email: transfer.email,
        state,
        lines,
        keeps_seniority,
        needs_name: known.is_empty(),
    }))
}

async fn accepted_lines(
    house: &House,
    conn: &mut Conn,
    transfer: &SubscriptionTransfer,
    language: &str,
) -> anyhow::Result<Vec<OrderLineView>> {
    let (mut all, mut lines) = (Vec::new(), handed::Lines::default());
    for ticket in tickets::handed_with(conn, HandedWith::Subscription(transfer.id)).await? {
        all.extend(lines.of(house, conn, &ticket, language).await?);
    }
    Ok(all)
}

/// All its tickets as one PDF. None if there is no such link, or if none admits any more.
#[boxed]
pub async fn handed_pdf(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<Vec<u8>>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, secret)?;
    let transfer = transfers::by_secret(&mut conn, &secret).await?;
    let accepted = transfer.filter(|it| it.end == Some(TransferEnd::Accepted));
    drop(conn);
    match accepted {
        Some(transfer) => handed::subscription_pdf(house, transfer.id, language).await,
        None => Ok(None),
    }
}

/// A subscription that somebody handed to the reader, for their own page.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    pub name: String,
    /// Opens its page.
    pub secret: String,
    /// Not accepted yet.
    pub is_open: bool,
    /// The tickets to come, once it is accepted, by their start.
    pub tickets: Vec<ReceivedTicket>,
}

/// Those that stand, with tickets for performances that start after this moment.
#[boxed]
pub async fn received(
    house: &House,
    conn: &mut Conn,
    email: &str,
    after: Moment,
    language: &str,
) -> anyhow::Result<Vec<Received>> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let mut all = Vec::new();
    for transfer in transfers::to_address(conn, email).await? {
        let held = transfers::item(conn, Whose::Anybody, transfer.item).await?;
        let offering = held.and_then(|held| catalogue.offering_by_id(held.offer));
        let Some(offering) = offering else { continue };
        let name = catalogue.offer_in_season(offering, language);
        let secret = sealed::shown_link(house, &transfer.secret);
        let is_open = transfer.end.is_none();
        let order = orders::by_id(conn, transfer.order).await?.context("an order stays")?;
        let from = name_for_others(&order.given_name, &order.family_name);
        let (mut its, mut lines) = (Vec::new(), handed::Lines::default());
        for ticket in tickets::handed_with(conn, HandedWith::Subscription(transfer.id)).await? {
            let line = lines.of(house, conn, &ticket, language).await?;
            let secret = sealed::shown_link(house, &ticket.secret);
            let (from, moved_from) = (from.clone(), lines.moved_from(&ticket));
            its.extend(line.map(|line| ReceivedTicket { line, from, secret, is_open, moved_from }));
        }
        its.retain(|it| it.line.starts_at > after);
        all.push(Received { name, secret, is_open, tickets: its });
    }
    Ok(all)
}
