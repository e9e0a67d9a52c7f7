//! What a run did, or would do.

use super::Round;
use domain::tickets::renewal::{Answer, RenewalEnd};
use house::House;
use serde::Serialize;
use std::collections::BTreeMap;
use store::tickets::renewals;

/// Renewals into one season. Sums are minor units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The key of the season that they go into.
    pub season: String,
    pub is_dry_run: bool,
    pub currency: String,
    /// Subscriptions whose holders were asked in this run.
    pub asked: u32,
    /// Of these, whose seat couldn't be kept.
    pub seats_gone: u32,
    /// Wishes for other seats that were decided in this run, and granted.
    pub wishes: u32,
    pub granted: u32,
    /// Subscriptions that became orders in this run, and what these come to.
    pub renewed: u32,
    pub renewed_minor: i64,
    /// That ended in this run, by cause.
    pub ended: BTreeMap<&'static str, u32>,
    /// How all of the season stand after it.
    pub standing: Standing,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// Nobody has answered.
    pub unanswered: u32,
    pub confirmed: u32,
    pub declined: u32,
    /// They want a flexible subscription instead.
    pub flexible: u32,
    /// Renewed, and paid or owed.
    pub renewed: u32,
    /// Renewed, and to be paid by their buyers.
    pub to_pay: u32,
    /// Not paid in time.
    pub unpaid: u32,
    pub ended: u32,
}

impl Report {
    pub(super) fn new(round: &Round, is_dry_run: bool) -> Self {
        Self {
            season: round.season.key.clone(),
            is_dry_run,
            currency: round.season.currency.clone(),
            asked: 0,
            seats_gone: 0,
            wishes: 0,
            granted: 0,
            renewed: 0,
            renewed_minor: 0,
            ended: BTreeMap::new(),
            standing: Standing::default(),
        }
    }

    pub(super) fn end(&mut self, cause: RenewalEnd) {
        *self.ended.entry(cause.as_str()).or_default() += 1;
    }

    pub(super) async fn count(&mut self, house: &House, round: &Round) -> anyhow::Result<()> {
        let mut conn = house.store().read().await?;
        let mut standing = Standing::default();
        let counts = renewals::counts(&mut conn, round.season.id).await?;
        for count in counts {
            let of = match (count.is_ended, count.order) {
                (true, _) => &mut standing.ended,
                (false, Some(renewals::Standing::Paid)) => &mut standing.renewed,
                (false, Some(renewals::Standing::Open)) => &mut standing.to_pay,
                (false, Some(renewals::Standing::Ended)) => &mut standing.unpaid,
                (false, None) => match count.answer {
                    Some(Answer::Confirmed) => &mut standing.confirmed,
                    Some(Answer::Declined) => &mut standing.declined,
                    Some(Answer::Flexible(_)) => &mut standing.flexible,
                    None => &mut standing.unanswered,
                },
            };
            *of += count.number;
        }
        self.standing = standing;
        Ok(())
    }
}
