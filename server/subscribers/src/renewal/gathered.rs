//! Renewals that one person answers for: of all that they have bought, or that was handed to them.

use super::{
    Round,
    payer::former,
    view::{RenewalState, RenewalView, view_of},
};
use anyhow::Context;
use domain::{
    id::{RenewalId, SeasonId},
    seats::plan::SeatName,
};
use house::House;
use store::{
    Conn,
    orders::Order,
    tickets::renewals::{self, Renewal},
};

impl RenewalView {
    /// Nobody has said yet whether it goes on. Of a flexible subscription nobody needs to.
    pub fn is_unanswered(&self) -> bool {
        matches!(self.state, RenewalState::Open { .. }) && self.answer.is_none() && self.keeps_seat
    }
}

/// Into this season, with which this payer goes on under the same address.
pub(super) async fn of_payer(
    conn: &mut Conn,
    season: SeasonId,
    payer: &Order,
) -> anyhow::Result<Vec<Renewal>> {
    let mut theirs = Vec::new();
    for renewal in renewals::of_payer(conn, payer.person).await? {
        if renewal.season == season && is_same_payer(&former(conn, &renewal).await?, payer) {
            theirs.push(renewal);
        }
    }
    Ok(theirs)
}

/// The same person, who is written to at the same address.
fn is_same_payer(one: &Order, other: &Order) -> bool {
    one.person == other.person && one.email == other.email
}

pub(super) async fn by_ids(conn: &mut Conn, ids: &[RenewalId]) -> anyhow::Result<Vec<Renewal>> {
    let mut found = Vec::new();
    for id in ids {
        found.push(renewals::by_id(conn, *id).await?.context("renewals are never deleted")?);
    }
    Ok(found)
}

/// Those of each payer and season together.
pub(super) async fn by_payer(
    conn: &mut Conn,
    renewals: &[Renewal],
) -> anyhow::Result<Vec<Vec<Renewal>>> {
    let mut payers: Vec<(Order, Vec<Renewal>)> = Vec::new();
    for renewal in renewals {
        let payer = former(conn, renewal).await?;
        let is_theirs = |(known, its): &&mut (Order, Vec<Renewal>)| {
            is_same_payer(known, &payer) && its.iter().all(|it| it.season == renewal.season)
        };
        match payers.iter_mut().find(is_theirs) {
            Some((_, its)) => its.push(renewal.clone()),
            None => payers.push((payer, vec![renewal.clone()])),
        }
    }
    Ok(payers.into_iter().map(|(_, its)| its).collect())
}

/// In the same order, those of one series by their seats.
pub(super) async fn views(
    house: &House,
    conn: &mut Conn,
    renewals: &[Renewal],
    language: &str,
) -> anyhow::Result<Vec<RenewalView>> {
    let mut rounds: Vec<Round> = Vec::new();
    let mut views = Vec::new();
    for renewal in renewals {
        if rounds.iter().all(|round| round.season.id != renewal.season) {
            rounds.push(Round::of_season(house, conn, renewal.season).await?);
        }
        let round = rounds.iter().find(|round| round.season.id == renewal.season);
        let round = round.context("it was just read")?;
        views.push(view_of(house, conn, round, renewal, language).await?);
    }
    by_seat(&mut views);
    Ok(views)
}

fn by_seat(views: &mut [RenewalView]) {
    let mut series: Vec<(String, String)> = Vec::new();
    for view in views.iter() {
        let its = (view.season.clone(), view.package.clone());
        if !series.contains(&its) {
            series.push(its);
        }
    }
    let at = |view: &RenewalView| {
        series
            .iter()
            .position(|(season, package)| (season, package) == (&view.season, &view.package))
    };
    views.sort_by(|one, other| {
        let seats = || SeatName::some_in_order(one.seat.as_ref(), other.seat.as_ref());
        at(one).cmp(&at(other)).then_with(seats)
    });
}
