//! Each subscription whose time to answer is over becomes an order, each in a transaction of its
//! own: one that fails holds up no other.

use super::{
    Report, Round,
    ending::end_batch,
    grant::{due, ended_by_holder},
    mails::{self, Step},
    payer::{Pays, former, payment},
    target::people_of,
};
use anyhow::Context;
use domain::{
    id::SessionId, order::PlaceRefusal, people::actor::Actor, tickets::renewal::RenewalEnd,
};
use futures::StreamExt;
use house::{Answered, House, locales::end_of_day};
use money::checkout::{KeptSeat, KeptTickets, RenewalOrder, RenewalWay, place_renewal};
use people::{customers::time_zone, sessions};
use store::{
    Conn,
    orders::{self, Order},
    payments::stored_cards,
    tickets::renewals::{self, Renewal, Standing},
};

pub(super) async fn carry_out(
    house: &House,
    actor: &Actor,
    round: &Round,
    report: &mut Report,
) -> anyhow::Result<()> {
    if round.rules.iter().all(|rule| !rule.is_due(house.now())) {
        return Ok(());
    }
    let (mut after, mut session) = (None, None);
    loop {
        let mut conn = house.store().read().await?;
        let mut batch = due(house, &mut conn, round, after).await?;
        // Who gave up in the last moment is left for the next run, which ends it, and so is whose
        // wishes couldn't be decided.
        let wishes = renewals::wishes(&mut conn, round.season.id).await?;
        batch.due.retain(|renewal| {
            ended_by_holder(renewal, round.rule_of(renewal.former_offer)).is_none()
                && (report.is_dry_run || !wishes.iter().any(|wish| wish.renewal == renewal.id))
        });
        if report.is_dry_run {
            for renewal in &batch.due {
                count_dry(&mut conn, round, renewal, report).await?;
            }
        }
        drop(conn);
        if !report.is_dry_run && !batch.due.is_empty() {
            let session = match session {
                Some(session) => session,
                None => *session.insert(new_session(house).await?),
            };
            carry_out_batch(house, actor, round, batch.due, session, report).await?;
        }
        match batch.last {
            Some(last) => after = Some(last),
            None => break,
        }
    }
    Ok(())
}

async fn count_dry(
    conn: &mut Conn,
    round: &Round,
    renewal: &Renewal,
    report: &mut Report,
) -> anyhow::Result<()> {
    if !renewals::former_stands(conn, renewal.item).await? {
        return Ok(());
    }
    match renewal.terms {
        Some(_) => {
            report.renewed += 1;
            report.renewed_minor += renewal.total_minor;
        }
        None if round.keeps_seat(renewal) => report.end(RenewalEnd::SeatGone),
        None => report.end(RenewalEnd::NotGranted),
    }
    Ok(())
}

async fn carry_out_batch(
    house: &House,
    actor: &Actor,
    round: &Round,
    renewals: Vec<Renewal>,
    session: SessionId,
    report: &mut Report,
) -> anyhow::Result<()> {
    let work = futures::stream::iter(renewals).map(|renewal| async move {
        let id = renewal.id;
        (id, one(house, actor, round, renewal, session).await)
    });
    let done: Vec<_> = work.buffer_unordered(house.settings().renewals_at_once).collect().await;
    let (mut changed, mut ending) = (Vec::new(), Vec::new());
    for (renewal, done) in done {
        match done {
            Ok(Done::Ordered(order)) => {
                report.renewed += 1;
                report.renewed_minor += order.total_minor;
                changed.extend(round.targets.iter().flat_map(|target| target.ids()));
            }
            Ok(Done::Ends(cause)) => {
                report.end(cause);
                ending.push((renewal, cause));
                changed.extend(round.targets.iter().flat_map(|target| target.ids()));
            }
            Ok(Done::Before) => {}
            Err(fault) => tracing::error!(%renewal, "not renewed: {fault:#}"),
        }
    }
    if !ending.is_empty() {
        ending.sort_by_key(|(renewal, _)| *renewal);
        changed.extend(end_batch(house, actor, ending).await);
    }
    changed.sort();
    changed.dedup();
    house.announce(&changed).await;
    Ok(())
}

/// What became of one in its transaction.
enum Placed {
    Ordered(Box<Order>),
    /// Something has changed since it was read; the next run sees it.
    NotNow,
    FormerGone,
}

enum Done {
    Ordered(Box<Order>),
    /// It can't be renewed; it ends with the others of its batch.
    Ends(RenewalEnd),
    /// By another run, or for the next one.
    Before,
}

async fn one(
    house: &House,
    actor: &Actor,
    round: &Round,
    renewal: Renewal,
    session: SessionId,
) -> anyhow::Result<Done> {
    let id = renewal.id;
    let cause = match &renewal.terms {
        None if round.keeps_seat(&renewal) => RenewalEnd::SeatGone,
        None => RenewalEnd::NotGranted,
        Some(terms) => {
            let mut conn = house.store().read().await?;
            let new = order_of(house, &mut conn, round, &renewal, terms, session).await?;
            drop(conn);
            let (actor, as_read) = (actor.clone(), renewal.clone());
            let placed = house
                .write(move |house, conn| {
                    let (actor, new, as_read) = (actor.clone(), new.clone(), as_read.clone());
                    Box::pin(async move {
                        // What was read outside of this transaction must hold in it.
                        let known = renewals::lock(conn, id).await?;
                        if known.as_ref() != Some(&as_read) || !card_stands(conn, &new).await? {
                            return Ok(Placed::NotNow);
                        }
                        if !renewals::former_stands(conn, as_read.item).await? {
                            return Ok(Placed::FormerGone);
                        }
                        let renewed = place_renewal(&house, conn, &actor, &new).await?;
                        let order = renewed.order;
                        if renewed.waits_for_buyer {
                            let (id, season) = (order.id, new.season);
                            mails::enqueue(&house, conn, id, season, Step::ToPay).await?;
                        }
                        Ok(Placed::Ordered(Box::new(order)))
                    })
                })
                .await;
            match placed.answered()? {
                Ok(Placed::Ordered(order)) => return Ok(Done::Ordered(order)),
                Ok(Placed::NotNow) => return Ok(Done::Before),
                Ok(Placed::FormerGone) => RenewalEnd::FormerGone,
                Err(PlaceRefusal::BasketEmpty) => RenewalEnd::NothingLeft,
                Err(PlaceRefusal::MostForPerson { .. }) => RenewalEnd::MostForPerson,
                Err(why) => anyhow::bail!("refused: {why:?}"),
            }
        }
    };
    Ok(Done::Ends(cause))
}

async fn order_of(
    house: &House,
    conn: &mut Conn,
    round: &Round,
    renewal: &Renewal,
    terms: &str,
    session: SessionId,
) -> anyhow::Result<RenewalOrder> {
    let former = former(conn, renewal).await?;
    let (buyer, holder) = (former.person, renewal.person);
    let people = people_of(house, conn, &round.catalogue, buyer, holder).await?;
    let rule = round.rule_of(renewal.former_offer).context("a rule of the sheet")?;
    let tickets: KeptTickets = serde_json::from_str(terms).context("a renewal's tickets")?;
    let (count, now) = (tickets.tickets.len(), house.now());
    let way = match payment(conn, rule, renewal, &former).await? {
        Pays::Later(payment) => RenewalWay::Later { payment, due: rule.due_days(count, now) },
        Pays::Card(card) => RenewalWay::Charge(card),
        Pays::ByBuyer => RenewalWay::ByBuyer,
    };
    Ok(RenewalOrder {
        renewal: renewal.id,
        season: renewal.season,
        seat: KeptSeat { offer: renewal.offer, venue: renewal.venue, seat: renewal.seat },
        tickets,
        told_minor: renewal.total_minor,
        former,
        holder,
        people,
        way,
        // The mail names a day: all of it can be used.
        pay_by: end_of_day(rule.pay_by(now), &time_zone(&round.catalogue)),
        session,
    })
}

/// The card that is to be charged is still kept.
async fn card_stands(conn: &mut Conn, new: &RenewalOrder) -> anyhow::Result<bool> {
    let RenewalWay::Charge(card) = &new.way else { return Ok(true) };
    let of_order = stored_cards::of_order(conn, new.former.id).await?;
    Ok(of_order.as_ref() == Some(card)
        || stored_cards::of_buyer(conn, new.former.person).await?.as_ref() == Some(card))
}

/// Of all orders of a run.
async fn new_session(house: &House) -> anyhow::Result<SessionId> {
    house
        .fault_only(move |house, conn| {
            Box::pin(
                async move { sessions::insert_without_browser(&house, conn, "renewals").await },
            )
        })
        .await
}

/// Buyers whose order waits for them because their card was declined.
pub(super) async fn tell_declined(house: &House, round: &Round) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let declined = renewals::declined(&mut conn, round.season.id).await?;
    drop(conn);
    let season = round.season.id;
    for order in declined {
        let told = house
            .fault_only(move |house, conn| {
                Box::pin(async move {
                    let known = orders::lock(conn, order).await?.context("orders stay")?;
                    if known.standing() != Standing::Open {
                        return Ok(());
                    }
                    mails::enqueue(&house, conn, order, season, Step::CardFailed).await
                })
            })
            .await;
        if let Err(fault) = told {
            tracing::error!(%order, "not told that a card was declined: {fault:#}");
        }
    }
    Ok(())
}
