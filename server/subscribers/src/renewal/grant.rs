//! When the time to answer is over: what ends is given up, then wishes for other seats are
//! granted, all of them in one transaction.

mod couples;

use super::{
    Report, Round,
    ask::record,
    ending::{end, end_batch, tell},
    mails::{self, Step},
    payer::former,
    target::people_of,
};
use anyhow::Context;
use couples::{Coupled, coupled};
use domain::{
    id::{PerformanceId, RenewalId},
    moment::Moment,
    people::actor::Actor,
    tickets::renewal::{Answer, Applicant, Grant, Granted, Place, RenewalEnd, grant},
};
use house::House;
use rules::RenewalRule;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use store::{
    Conn, savepoint,
    tickets::renewals::{self, Renewal, Wish},
};

/// Renewals in one transaction.
const BATCH: i64 = 200;

pub(super) async fn decide(
    house: &House,
    actor: &Actor,
    round: &Round,
    report: &mut Report,
) -> anyhow::Result<()> {
    if round.rules.iter().all(|rule| !rule.is_due(house.now())) {
        return Ok(());
    }
    let mut changed = end_all(house, actor, round, report).await?;
    changed.extend(grant_all(house, actor, round, report).await?);
    changed.sort();
    changed.dedup();
    house.announce(&changed).await;
    Ok(())
}

/// Those that are open and whose time is over.
pub(super) async fn due(
    house: &House,
    conn: &mut Conn,
    round: &Round,
    after: Option<RenewalId>,
) -> anyhow::Result<Batch> {
    let open = renewals::open(conn, round.season.id, after, BATCH).await?;
    let last = open.last().map(|renewal| renewal.id);
    let is_due = |renewal: &Renewal| {
        let rule = round.rule_of(renewal.former_offer);
        rule.is_some_and(|rule| rule.is_due(house.now()))
    };
    Ok(Batch { last, due: open.into_iter().filter(is_due).collect() })
}

pub(super) struct Batch {
    /// Of all that were looked at; None: there are no more.
    pub last: Option<RenewalId>,
    pub due: Vec<Renewal>,
}

/// Their holder gave it up or changes to a flexible subscription, or said nothing where that ends
/// it: by the house's rule, or since they were asked too late.
pub(super) fn ended_by_holder(renewal: &Renewal, rule: Option<&RenewalRule>) -> Option<RenewalEnd> {
    match renewal.answer {
        Some(Answer::Declined) => Some(RenewalEnd::Declined),
        Some(Answer::Flexible(_)) => Some(RenewalEnd::Flexible),
        Some(Answer::Confirmed) => None,
        None => {
            let renews = rule.is_some_and(|rule| rule.renews_unanswered(renewal.begun_at));
            (!renews).then_some(RenewalEnd::Unanswered)
        }
    }
}

async fn end_all(
    house: &House,
    actor: &Actor,
    round: &Round,
    report: &mut Report,
) -> anyhow::Result<Vec<PerformanceId>> {
    let (mut after, mut changed) = (None, Vec::new());
    loop {
        let mut conn = house.store().read().await?;
        let batch = due(house, &mut conn, round, after).await?;
        let mut ending = Vec::new();
        for renewal in batch.due {
            let rule = round.rule_of(renewal.former_offer);
            let cause = match ended_by_holder(&renewal, rule) {
                None if !renewals::former_stands(&mut conn, renewal.item).await? => {
                    Some(RenewalEnd::FormerGone)
                }
                cause => cause,
            };
            ending.extend(cause.map(|cause| (renewal.id, cause)));
        }
        drop(conn);
        for (_, cause) in &ending {
            report.end(*cause);
        }
        if !report.is_dry_run && !ending.is_empty() {
            changed.extend(end_batch(house, actor, ending).await);
        }
        match batch.last {
            Some(last) => after = Some(last),
            None => return Ok(changed),
        }
    }
}

async fn grant_all(
    house: &House,
    actor: &Actor,
    round: &Round,
    report: &mut Report,
) -> anyhow::Result<Vec<PerformanceId>> {
    if report.is_dry_run {
        let mut conn = house.store().read().await?;
        let decided = decided(house, &mut conn, round).await?;
        report.count_wishes(&decided.granted, &decided.wishes);
        return Ok(Vec::new());
    }
    let mut conn = house.store().read().await?;
    let asked = renewals::wishes(&mut conn, round.season.id).await?;
    drop(conn);
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let season = round.season.id;
    let actor = actor.clone();
    let decided = house
        .fault_only(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let round = Round::of_season(&house, conn, season).await?;
                end_left(&house, conn, &actor, &round).await?;
                let decided = decided(&house, conn, &round).await?;
                write(&house, conn, &actor, &round, &decided).await?;
                Ok(decided)
            })
        })
        .await?;
    report.count_wishes(&decided.granted, &decided.wishes);
    let moved = decided.granted.iter().any(|one| matches!(one.grant, Grant::Wish(_)));
    let ids = round.targets.iter().flat_map(|target| target.ids());
    Ok(if moved { ids.collect() } else { Vec::new() })
}

impl Report {
    fn count_wishes(&mut self, granted: &[Granted], wishes: &BTreeMap<RenewalId, Vec<Wish>>) {
        for one in granted.iter().filter(|one| wishes.contains_key(&one.id)) {
            self.wishes += 1;
            self.granted += u32::from(matches!(one.grant, Grant::Wish(_)));
        }
    }
}

struct Decided {
    granted: Vec<Granted>,
    /// Who asked for two seats, and whose other subscription isn't renewed.
    apart: BTreeSet<RenewalId>,
    /// Of each that has any, in their order.
    wishes: BTreeMap<RenewalId, Vec<Wish>>,
    due: BTreeMap<RenewalId, Renewal>,
}

/// What couldn't be ended a moment ago, or gave up since, ends before its seat is given to others:
/// wishes are granted once. What can't be ended at all keeps its seat.
async fn end_left(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    round: &Round,
) -> anyhow::Result<()> {
    let (mut after, mut told) = (None, Vec::new());
    loop {
        let batch = due(house, conn, round, after).await?;
        for renewal in batch.due {
            let rule = round.rule_of(renewal.former_offer);
            let Some(cause) = ended_by_holder(&renewal, rule) else { continue };
            savepoint::begin(conn).await?;
            let done = end(house, conn, actor, renewal.id, cause).await;
            savepoint::end(conn, done.is_ok()).await?;
            match done {
                Ok(ended) => told.extend(ended.told),
                Err(fault) => {
                    tracing::error!(renewal = %renewal.id, "a renewal has not ended: {fault:#}");
                }
            }
        }
        match batch.last {
            Some(last) => after = Some(last),
            None => return tell(house, conn, &told).await,
        }
    }
}

async fn decided(house: &House, conn: &mut Conn, round: &Round) -> anyhow::Result<Decided> {
    let mut wishes: BTreeMap<RenewalId, Vec<Wish>> = BTreeMap::new();
    for wish in renewals::wishes(conn, round.season.id).await? {
        wishes.entry(wish.renewal).or_default().push(wish);
    }
    let mut applicants = Vec::new();
    let mut due_ones = BTreeMap::new();
    let (mut after, mut unread) = (None, BTreeSet::new());
    loop {
        let batch = due(house, conn, round, after).await?;
        for renewal in batch.due {
            if ended_by_holder(&renewal, round.rule_of(renewal.former_offer)).is_some() {
                continue;
            }
            match applicant(house, conn, round, &renewal, &wishes).await {
                Ok(applicant) => applicants.push(applicant),
                // Who can't be read keeps their seat, and their wishes for the next run.
                Err(fault) => {
                    tracing::error!(renewal = %renewal.id, "wishes are not granted: {fault:#}");
                    let its = wishes.remove(&renewal.id).unwrap_or_default();
                    unread.extend(its.iter().filter_map(|wish| wish.pair));
                }
            }
            due_ones.insert(renewal.id, renewal);
        }
        match batch.last {
            Some(last) => after = Some(last),
            None => break,
        }
    }
    wishes.retain(|_, its| its.iter().all(|it| it.pair.is_none_or(|pair| !unread.contains(&pair))));
    let Coupled { applicants, apart } = coupled(applicants, &wishes);
    let performances: BTreeSet<PerformanceId> =
        round.targets.iter().flat_map(|target| target.ids()).collect();
    let performances: Vec<_> = performances.into_iter().collect();
    let owners = renewals::owners(conn, &performances, house.now()).await?;
    let units = |place: Place| {
        round.target(place.offer).map(|target| target.units(place.seat)).unwrap_or_default()
    };
    Ok(Decided { granted: grant(&applicants, units, owners), apart, wishes, due: due_ones })
}

async fn applicant(
    house: &House,
    conn: &mut Conn,
    round: &Round,
    renewal: &Renewal,
    wishes: &BTreeMap<RenewalId, Vec<Wish>>,
) -> anyhow::Result<Applicant> {
    let wishes = wishes.get(&renewal.id).map(Vec::as_slice).unwrap_or_default();
    let mut years = 0;
    if !wishes.is_empty() {
        let (buyer, holder) = (former(conn, renewal).await?.person, renewal.person);
        let people = people_of(house, conn, &round.catalogue, buyer, holder).await?;
        let other = people.others.first().map(|person| person.id);
        years = people.rights(other).years;
    }
    Ok(Applicant {
        id: renewal.id,
        years,
        asked_at: wishes.first().map_or(Moment(i64::MAX), |wish| wish.asked_at),
        has: renewal.terms.is_some().then_some(place(renewal)),
        wishes: wishes.iter().map(|it| Place { offer: it.offer, seat: it.seat }).collect(),
        partner: None,
    })
}

fn place(renewal: &Renewal) -> Place {
    Place { offer: renewal.offer, seat: renewal.seat }
}

/// First all seats that are left are given up, then the new ones are kept.
async fn write(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    round: &Round,
    decided: &Decided,
) -> anyhow::Result<()> {
    let now = house.now();
    let with_wishes = decided.granted.iter().filter(|one| decided.wishes.contains_key(&one.id));
    let with_wishes: Vec<&Granted> = with_wishes.collect();
    let moved = with_wishes.iter().filter(|one| matches!(one.grant, Grant::Wish(_)));
    for one in moved {
        renewals::give_up(conn, one.id).await?;
    }
    let mut told = Vec::new();
    for one in with_wishes {
        let wishes = &decided.wishes[&one.id];
        let mut renewal = decided.due.get(&one.id).context("it is due")?.clone();
        let mut results: Vec<&str> = one.refused.iter().map(|why| why.as_str()).collect();
        if let Grant::Wish(number) = one.grant {
            let wish = wishes.get(number).context("a wish of theirs")?;
            let target = round.target(wish.offer).context("a package of the season")?;
            let units = target.units(wish.seat);
            let kept = renewals::keep(conn, renewal.id, wish.venue, &units, now).await?;
            anyhow::ensure!(kept == units.len() as u64, "a seat that was granted is taken");
            (renewal.offer, renewal.venue, renewal.seat) = (wish.offer, wish.venue, wish.seat);
            renewal.price_type.clone_from(&wish.price_type);
            renewal.terms = Some(wish.terms.clone());
            renewal.total_minor = wish.total_minor;
            results.push("granted");
        }
        let rest = if decided.apart.contains(&one.id) { "apart" } else { "not-needed" };
        results.resize(wishes.len(), rest);
        renewals::set_results(conn, renewal.id, &results).await?;
        renewals::set_granted(conn, &renewal, now).await?;
        let detail = json!({ "renewal": renewal.id.to_string(), "results": results });
        record(house, conn, actor, &renewal, "renewal.grant", detail).await?;
        // Without a seat, they are told when it ends.
        if renewal.terms.is_some() {
            told.push(renewal);
        }
    }
    mails::enqueue_by_payer(house, conn, Step::Wishes, &told).await
}
