//! An order is written, and what of it can't be renewed ends.

use crate::renewal::{
    Round,
    mails::{self, Step},
    payer::{Pays, former, payment},
    target::people_of,
};
use anyhow::Context;
use domain::{
    id::{RenewalId, SessionId},
    moment::Moment,
    order::PlaceRefusal,
    people::actor::Actor,
    tickets::renewal::RenewalEnd,
};
use house::{Answered, Failure, House, locales::end_of_day};
use money::checkout::{
    KeptSeat, KeptTickets, RenewalOrder, RenewalWay, RenewedPart, place_renewal,
};
use people::customers::time_zone;
use rules::People;
use season::catalogue;
use std::sync::Arc;
use store::{
    Conn,
    payments::stored_cards,
    tickets::renewals::{self, Renewal},
};

/// What became of some that were to be one order.
#[derive(Default)]
pub(super) struct Done {
    pub ordered: Vec<Ordered>,
    /// These can't be renewed; they end with the others of their batch.
    pub ending: Vec<(RenewalId, RenewalEnd)>,
}

pub(super) struct Ordered {
    /// How many it renews.
    pub renewals: u32,
    pub total_minor: i64,
}

/// What became of them in their transaction.
enum Placed {
    Ordered {
        total_minor: i64,
    },
    /// Something has changed since they were read; the next run sees it.
    NotNow,
    /// Nothing was written: these of them end.
    Without(Vec<(RenewalId, RenewalEnd)>),
    /// Nothing was written: they are more than one person may have.
    TooMany,
}

/// Who has too many for one order gets as many as one may; the others end. Of several that can't be
/// written together, each is tried alone.
pub(super) async fn place(
    house: &House,
    actor: &Actor,
    round: &Round,
    mut renewals: Vec<Renewal>,
    session: SessionId,
) -> Done {
    let (mut done, mut left) = (Done::default(), Vec::new());
    loop {
        let Some(first) = renewals.first().map(|first| first.id) else {
            let Some(next) = left.pop() else { return done };
            renewals.push(next);
            continue;
        };
        match try_place(house, actor, round, &renewals, session).await {
            Ok(Placed::Ordered { total_minor }) => {
                done.ordered.push(Ordered { renewals: renewals.len() as u32, total_minor });
                renewals.clear();
            }
            Ok(Placed::NotNow) => renewals.clear(),
            Ok(Placed::Without(ending)) => {
                renewals.retain(|it| ending.iter().all(|(gone, _)| *gone != it.id));
                done.ending.extend(ending);
            }
            Ok(Placed::TooMany) => match (renewals.len(), renewals.pop()) {
                (1, _) => done.ending.push((first, RenewalEnd::MostForPerson)),
                (_, last) => left.extend(last),
            },
            Err(fault) => {
                tracing::error!(renewal = %first, "not renewed: {fault:#}");
                // One of several may be why: the others are renewed without it. Where the machine
                // is, all of them wait for the next run.
                match renewals.len() > 1 && !house::is_away(&fault) {
                    true => left.append(&mut renewals),
                    false => renewals.clear(),
                }
            }
        }
    }
}

async fn try_place(
    house: &House,
    actor: &Actor,
    round: &Round,
    renewals: &[Renewal],
    session: SessionId,
) -> anyhow::Result<Placed> {
    let seatless = renewals.iter().filter(|it| it.terms.is_none());
    let ending = seatless.map(|it| match round.keeps_seat(it) {
        true => (it.id, RenewalEnd::SeatGone),
        false => (it.id, RenewalEnd::NotGranted),
    });
    let ending: Vec<_> = ending.collect();
    if !ending.is_empty() {
        return Ok(Placed::Without(ending));
    }
    let mut conn = house.store().read().await?;
    let new = order_of(house, &mut conn, round, renewals, session).await?;
    drop(conn);
    let (actor, new, as_read) = (actor.clone(), Arc::new(new), Arc::new(renewals.to_vec()));
    let placed = house
        .write(move |house, conn| {
            let (actor, new, as_read) = (actor.clone(), new.clone(), as_read.clone());
            Box::pin(async move { write(&house, conn, &actor, &new, &as_read).await })
        })
        .await;
    Ok(match placed.answered()? {
        Ok(placed) => placed,
        Err(PlaceRefusal::BasketEmpty) => {
            let all = renewals.iter().map(|it| (it.id, RenewalEnd::NothingLeft));
            Placed::Without(all.collect())
        }
        Err(PlaceRefusal::MostForPerson { .. }) => Placed::TooMany,
        Err(why) => anyhow::bail!("refused: {why:?}"),
    })
}

/// `as_read`: what was read outside of this transaction must hold in it.
async fn write(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    new: &RenewalOrder,
    as_read: &[Renewal],
) -> Result<Placed, Failure<PlaceRefusal>> {
    for renewal in as_read {
        if renewals::lock(conn, renewal.id).await?.as_ref() != Some(renewal) {
            return Ok(Placed::NotNow);
        }
    }
    if !card_stands(conn, new).await? {
        return Ok(Placed::NotNow);
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let mut ending = Vec::new();
    for (renewal, part) in as_read.iter().zip(&new.parts) {
        if !renewals::former_stands(conn, renewal.item).await? {
            ending.push((renewal.id, RenewalEnd::FormerGone));
        } else if !part.tickets.stand(house, &catalogue) {
            ending.push((renewal.id, RenewalEnd::NothingLeft));
        }
    }
    if !ending.is_empty() {
        return Ok(Placed::Without(ending));
    }
    let renewed = place_renewal(house, conn, actor, new).await?;
    let order = renewed.order;
    if renewed.waits_for_buyer {
        mails::enqueue(house, conn, order.id, new.season, Step::ToPay).await?;
    }
    Ok(Placed::Ordered { total_minor: order.total_minor })
}

/// Each has a seat, and all are one payer's, who pays them in the same way.
async fn order_of(
    house: &House,
    conn: &mut Conn,
    round: &Round,
    renewals: &[Renewal],
    session: SessionId,
) -> anyhow::Result<RenewalOrder> {
    let first = renewals.first().context("an order renews something")?;
    let payer = former(conn, first).await?;
    let (now, zone) = (house.now(), time_zone(&round.catalogue));
    let (mut people, mut pay_by): (Option<People>, _) = (None, Moment(0));
    let mut parts = Vec::new();
    for renewal in renewals {
        let its = people_of(house, conn, &round.catalogue, payer.person, renewal.person).await?;
        match &mut people {
            None => people = Some(its),
            Some(all) => add(all, its),
        }
        let rule = round.rule_of(renewal.former_offer).context("a rule of the sheet")?;
        // The mail names a day: all of it can be used.
        pay_by = pay_by.max(end_of_day(rule.pay_by(now), &zone));
        let terms = renewal.terms.as_ref().context("it has a seat")?;
        let tickets: KeptTickets = serde_json::from_str(terms).context("a renewal's tickets")?;
        parts.push(RenewedPart {
            renewal: renewal.id,
            seat: KeptSeat { offer: renewal.offer, venue: renewal.venue, seat: renewal.seat },
            due: rule.due_days(tickets.tickets.len(), now),
            tickets,
            told_minor: renewal.total_minor,
            holder: renewal.person,
        });
    }
    let rule = round.rule_of(first.former_offer).context("a rule of the sheet")?;
    let way = match payment(conn, rule, first, &payer).await? {
        Pays::Later(payment) => RenewalWay::Later(payment),
        Pays::Card(card) => RenewalWay::Charge(card),
        Pays::ByBuyer => RenewalWay::ByBuyer,
    };
    Ok(RenewalOrder {
        parts,
        season: round.season.id,
        former: payer,
        people: people.context("somebody renews it")?,
        way,
        pay_by,
        session,
    })
}

/// Further holders, for whom one payer pays.
fn add(all: &mut People, more: People) {
    for person in more.others {
        if all.others.iter().all(|known| known.id != person.id) {
            all.others.push(person);
        }
    }
}

/// The card that is to be charged is still kept.
async fn card_stands(conn: &mut Conn, new: &RenewalOrder) -> anyhow::Result<bool> {
    let RenewalWay::Charge(card) = &new.way else { return Ok(true) };
    let of_order = stored_cards::of_order(conn, new.former.id).await?;
    Ok(of_order.as_ref() == Some(card)
        || stored_cards::of_buyer(conn, new.former.person).await?.as_ref() == Some(card))
}
