//! Holders are asked: their seats are kept, at the price that they are told.

use super::{
    Report, Round,
    payer::former_of,
    target::{Target, people_of, total_minor},
};
use anyhow::Context;
use domain::{
    id::{OfferId, OrderId, PriceTypeId, RenewalId},
    people::actor::Actor,
};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use money::checkout::{KeptSeat, KeptTickets};
use rules::RenewalRule;
use serde_json::json;
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use store::{
    Conn,
    tickets::renewals::{self, Former, Renewal},
};

/// Subscriptions in one transaction.
const BATCH: i64 = 100;

/// One that is about to be asked about.
#[derive(Clone)]
struct New {
    renewal: Renewal,
    /// At which performances its seat is to be kept.
    tickets: Option<KeptTickets>,
    /// A fixed subscription.
    has_seat: bool,
}

pub(super) async fn ask_all(
    house: &House,
    actor: &Actor,
    round: &Round,
    report: &mut Report,
) -> anyhow::Result<()> {
    // Whoever was told nothing in time isn't taken to have said nothing.
    let open = round.rules.iter().filter(|rule: &&RenewalRule| rule.is_open(house.now()));
    for rule in open {
        let former = round.catalogue.offering(&rule.package).map(|it| it.row.id);
        if let (Some(former), Some(target)) = (former, round.target_by_key(&rule.into)) {
            let asking = Asking { former, target, keeps_seat: rule.keeps_seat };
            ask_rule(house, actor, round, &asking, report).await?;
        }
    }
    Ok(())
}

/// The package that is renewed, and what it becomes.
struct Asking<'a> {
    former: OfferId,
    target: &'a Target,
    keeps_seat: bool,
}

async fn ask_rule(
    house: &House,
    actor: &Actor,
    round: &Round,
    asking: &Asking<'_>,
    report: &mut Report,
) -> anyhow::Result<()> {
    let target = asking.target;
    let mut conn = house.store().read().await?;
    let ids: Vec<_> = target.ids().collect();
    let taken = match report.is_dry_run {
        true => renewals::owners(&mut conn, &ids, house.now()).await?,
        false => HashMap::new(),
    };
    drop(conn);
    let mut after = None;
    loop {
        let mut conn = house.store().read().await?;
        let formers = renewals::formers(&mut conn, asking.former, after, BATCH).await?;
        let Some(last) = formers.last() else { break };
        after = Some(last.item);
        let mut new = Vec::new();
        // A fixed place among standing ones isn't anybody's to keep.
        let has_it = |former: &&Former| former.seat.is_some() || !asking.keeps_seat;
        for former in formers.iter().filter(has_it) {
            match price(house, &mut conn, round, asking, former).await {
                Ok(priced) => new.push(priced),
                Err(fault) => tracing::error!(item = %former.item, "not asked: {fault:#}"),
            }
        }
        drop(conn);
        if report.is_dry_run {
            for one in &new {
                let units = target.units(one.renewal.seat);
                let is_taken = units.iter().any(|unit| taken.contains_key(unit));
                let is_gone = one.has_seat && (one.tickets.is_none() || is_taken);
                report.asked += 1;
                report.seats_gone += u32::from(is_gone);
            }
            continue;
        }
        ask_batch(house, actor, new, report).await;
    }
    if report.asked > 0 && !report.is_dry_run {
        house.announce(&ids).await;
    }
    Ok(())
}

/// Together; where that fails, those of each order by themselves, so that one holds up no other.
async fn ask_batch(house: &House, actor: &Actor, new: Vec<New>, report: &mut Report) {
    let all = Arc::new(new);
    if let Ok(written) = ask_together(house, actor, all.clone()).await {
        return report.add(written);
    }
    let mut by_order: BTreeMap<OrderId, Vec<New>> = BTreeMap::new();
    for one in all.iter() {
        by_order.entry(one.renewal.order).or_default().push(one.clone());
    }
    for (order, new) in by_order {
        match ask_together(house, actor, Arc::new(new)).await {
            Ok(written) => report.add(written),
            Err(fault) => tracing::error!(%order, "not asked: {fault:#}"),
        }
    }
}

async fn ask_together(house: &House, actor: &Actor, new: Arc<Vec<New>>) -> anyhow::Result<Written> {
    let actor = actor.clone();
    house
        .fault_only(move |house, conn| {
            let (actor, new) = (actor.clone(), new.clone());
            Box::pin(async move { write(&house, conn, &actor, &new).await })
        })
        .await
}

impl Report {
    fn add(&mut self, written: Written) {
        self.asked += written.asked;
        self.seats_gone += written.gone;
    }
}

async fn price(
    house: &House,
    conn: &mut Conn,
    round: &Round,
    asking: &Asking<'_>,
    former: &Former,
) -> anyhow::Result<New> {
    let target = asking.target;
    let now = house.now();
    let order = former_of(conn, former.order, former.item, now).await?;
    let catalogue = &round.catalogue;
    let people = people_of(house, conn, catalogue, order.person, former.person).await?;
    let holder = people.others.first().map(|person| person.id);
    let price_type = price_type(round, former.price_type)?;
    let own = former.seat.filter(|_| asking.keeps_seat);
    let seat = KeptSeat {
        offer: target.offering.row.id,
        venue: if own.is_some() { former.venue } else { target.venue().context("it has some")? },
        seat: own.or_else(|| target.first_seat()).context("a series has seats")?,
    };
    let tickets = match own.filter(|_| target.venue() == Some(former.venue)) {
        Some(own) => target.tickets(own, &price_type, people.rights(holder), house)?,
        None => None,
    };
    let total = match &tickets {
        Some(tickets) => total_minor(house, catalogue, tickets, &seat, &people)?,
        None => 0,
    };
    let renewal = Renewal {
        id: RenewalId(house.new_id()),
        order: former.order,
        item: former.item,
        former_offer: asking.former,
        person: former.person,
        season: round.season.id,
        offer: seat.offer,
        venue: seat.venue,
        seat: seat.seat,
        price_type,
        terms: tickets.as_ref().map(serde_json::to_string).transpose()?,
        total_minor: total,
        begun_at: now,
        answer: None,
        answered_at: None,
        payment: None,
        granted_at: None,
        new_order: None,
        ended_at: None,
        end: None,
        together: None,
    };
    Ok(New { renewal, tickets, has_seat: asking.keeps_seat })
}

fn price_type(round: &Round, id: PriceTypeId) -> anyhow::Result<String> {
    let mut all = round.catalogue.rules.price_type_ids.iter();
    let found = all.find(|(_, known)| **known == id);
    Ok(found.context("ticket types are never deleted")?.0.clone())
}

#[derive(Clone, Copy, Default)]
struct Written {
    asked: u32,
    /// Of these, whose seat couldn't be kept.
    gone: u32,
}

async fn write(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    new: &[New],
) -> anyhow::Result<Written> {
    let mut written = Written::default();
    for one in new {
        // It was written, and that wasn't heard: its seat is kept by now.
        if let Some(known) = renewals::by_id(conn, one.renewal.id).await? {
            written.asked += 1;
            written.gone += u32::from(one.has_seat && known.terms.is_none());
            continue;
        }
        let mut renewal = one.renewal.clone();
        if let Some(tickets) = &one.tickets {
            let units: Vec<_> =
                tickets.tickets.iter().map(|it| (it.performance, renewal.seat)).collect();
            let now = house.now();
            let kept = renewals::keep(conn, renewal.id, renewal.venue, &units, now).await?;
            if kept < units.len() as u64 {
                renewals::give_up(conn, renewal.id).await?;
                (renewal.terms, renewal.total_minor) = (None, 0);
            }
        }
        if !renewals::insert(conn, &renewal).await? {
            // Another run was faster.
            renewals::give_up(conn, renewal.id).await?;
            continue;
        }
        written.asked += 1;
        written.gone += u32::from(one.has_seat && renewal.terms.is_none());
        let detail = json!({
            "renewal": renewal.id.to_string(),
            "is_kept": renewal.terms.is_some(),
            "total_minor": renewal.total_minor,
        });
        record(house, conn, actor, &renewal, "renewal.ask", detail).await?;
    }
    Ok(written)
}

/// On the order by which the subscription was bought.
pub(super) async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    renewal: &Renewal,
    action: &'static str,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let subject = Subject::Order(renewal.order);
    let entry = JournalEntry { action, subject, detail };
    journal::record(house, conn, actor, entry).await
}
