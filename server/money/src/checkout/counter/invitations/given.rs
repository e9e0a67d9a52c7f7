//! What was given: the list by performance, giver and reason, and how an invitation ends.

use super::{listing_of, may_invite, to};
use crate::cancellation::{
    CancelRefusal, Cancellation, How, SeatsBack, Taken, cancel_for_change, tickets_of,
};
use anyhow::Context;
use domain::{
    id::OrderLineId,
    moment::Moment,
    people::actor::{Action, Actor, NotPermitted},
    wording::text::one_line,
};
use house::{Failure, House, NotAnswered};
use season::catalogue;
use std::collections::BTreeMap;
use store::{
    Conn,
    orders::{
        self, Order,
        invitations::{self as rows, InvitationFilter},
    },
};

/// So many are listed at most.
pub const INVITATIONS_MAX: i64 = 5_000;

/// Which ones are asked for; empty: all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InvitationsAsked {
    /// The key of a performance.
    pub performance: String,
    /// A giver's key.
    pub giver: String,
    /// A part of the reason.
    pub reason: String,
}

/// Tickets of one order for one performance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub at: Moment,
    pub code: String,
    /// Whoever is invited; empty where nobody said it.
    pub guest: String,
    pub giver_key: String,
    pub giver: String,
    pub reason: String,
    /// Why more than the quota was given; empty: it wasn't.
    pub beyond: String,
    /// The performance's key, and where and when it is.
    pub performance: String,
    pub production: String,
    pub starts_at: Moment,
    pub time_zone: String,
    pub tickets: u32,
    /// Those that weren't taken back.
    pub standing: u32,
}

/// What the actor may give, the newest first.
///
/// # Errors
/// Without the right to invite to anything.
#[boxed]
pub async fn invitations(
    house: &House,
    actor: &Actor,
    asked: &InvitationsAsked,
) -> Result<Vec<Invitation>, NotAnswered> {
    actor.permit_somewhere(Action::Invite)?;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let performance = match asked.performance.trim() {
        "" => None,
        key => match catalogue.listing_by_slug(key) {
            Some(listing) => Some(listing.row.id),
            None => return Ok(Vec::new()),
        },
    };
    let filter = InvitationFilter {
        performance,
        giver: asked.giver.trim().to_owned(),
        reason: one_line(&asked.reason).to_lowercase(),
    };
    let mut within = BTreeMap::new();
    let mut shown = Vec::new();
    for row in rows::list(&mut conn, &filter, INVITATIONS_MAX).await? {
        let of = to(&catalogue, row.performance, row.tickets)?;
        let listing = listing_of(&catalogue, &of)?;
        let is_within = match within.get(&row.performance) {
            Some(known) => *known,
            None => may_invite(&mut conn, actor, listing).await?,
        };
        within.insert(row.performance, is_within);
        if is_within {
            shown.push(Invitation {
                at: row.at,
                code: row.code,
                guest: one_line(&format!("{} {}", row.given_name, row.family_name)),
                giver_key: row.giver_key,
                giver: row.giver,
                reason: row.reason,
                beyond: row.beyond,
                performance: listing.row.slug.clone(),
                production: listing.row.production_slug.clone(),
                starts_at: listing.row.starts_at,
                time_zone: listing.row.time_zone.clone(),
                tickets: row.tickets,
                standing: row.standing,
            });
        }
    }
    Ok(shown)
}

/// Whether the form with this key has given something: sent twice, it is one.
///
/// # Errors
/// Without the right to invite to anything.
#[boxed]
pub async fn is_given(house: &House, actor: &Actor, key: &str) -> Result<bool, NotAnswered> {
    actor.permit_somewhere(Action::Invite)?;
    let mut conn = house.store().read().await?;
    let Some(order) = orders::by_key(&mut conn, key).await? else { return Ok(false) };
    Ok(rows::of_order(&mut conn, order.id).await?.is_some())
}

/// What of an invitation is taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakeBack {
    /// The order's code.
    pub code: String,
    /// Numbers of tickets as the order's page counts them, from 1; none: all.
    pub tickets: Vec<usize>,
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakeBackRefusal {
    /// No invitation has this code.
    UnknownInvitation,
    UnknownTicket,
    Ticket(CancelRefusal),
}

/// The seats are on sale again. Gives how many tickets were taken back.
///
/// # Errors
/// Why nothing was taken back. Without the right to invite to all that it is for.
#[boxed]
pub async fn take_back(
    house: &House,
    actor: &Actor,
    request: &TakeBack,
) -> Result<usize, Failure<TakeBackRefusal>> {
    actor.permit_somewhere(Action::Invite)?;
    let mut conn = house.store().read().await?;
    let Order { id: order, code, .. } = invitation(house, &mut conn, actor, &request.code).await?;
    drop(conn);
    let known = tickets_of(house, &code).await?;
    if known.is_empty() {
        return Err(Failure::Refused(TakeBackRefusal::Ticket(CancelRefusal::NothingLeft)));
    }
    let lines = match request.tickets.is_empty() {
        true => known,
        false => {
            let line = |number: &usize| number.checked_sub(1).and_then(|at| known.get(at)).copied();
            let lines: Option<Vec<OrderLineId>> = request.tickets.iter().map(line).collect();
            lines.ok_or(Failure::Refused(TakeBackRefusal::UnknownTicket))?
        }
    };
    let count = lines.len();
    let wanted = Cancellation {
        taken: Taken::Exactly(lines),
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: one_line(&request.reason),
        shown_minor: Some(0),
    };
    let actor = actor.clone();
    let changed = house
        .write(move |house, conn| {
            let (actor, wanted) = (actor.clone(), wanted.clone());
            Box::pin(async move {
                let how = How::default();
                let done = cancel_for_change(&house, &actor, conn, order, &wanted, how).await;
                done.map_err(|failure| failure.map(TakeBackRefusal::Ticket))
            })
        })
        .await?;
    house.announce(&changed).await;
    Ok(count)
}

/// An invitation with this code, within the actor's rights.
async fn invitation(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
) -> Result<Order, Failure<TakeBackRefusal>> {
    let unknown = || Failure::Refused(TakeBackRefusal::UnknownInvitation);
    let order = orders::by_code(conn, code).await?.ok_or_else(unknown)?;
    if rows::of_order(conn, order.id).await?.is_none() {
        return Err(unknown());
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    for performance in orders::performances(&orders::lines(conn, order.id).await?) {
        let listing = catalogue.listing(performance).context("performances are never deleted")?;
        if !may_invite(conn, actor, listing).await? {
            return Err(NotPermitted(Action::Invite).into());
        }
    }
    Ok(order)
}
