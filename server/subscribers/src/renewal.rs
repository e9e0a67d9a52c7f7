//! Subscriptions go on in the next season (sheet `renewals`). The database alone says how far each
//! renewal is, so each step can be repeated after an interruption.
//!
//! 1. `run` asks holders (`ask`): their seats are kept, and they are told the price.
//! 2. Holders answer until the house's date (`answer`). Who hasn't is reminded once (`remind`).
//! 3. After it, `grant` decides wishes for other seats. The rule is
//!    `domain::tickets::renewal::grant`: those with more seasons as a subscriber come first.
//! 4. `carry_out` makes an order of each subscription, or of those that one answer renewed
//!    together (`together`). `money::checkout::place_renewal` writes it from the tickets that were
//!    priced when the holder was asked.
//! 5. `money::payments::charge_cards` charges kept cards, outside of transactions.

mod answer;
mod ask;
mod beside;
mod carry_out;
mod ending;
mod flexible;
mod gathered;
mod grant;
pub(crate) mod mails;
mod payer;
mod plan;
mod remind;
mod report;
mod saved;
pub(crate) mod saved_mail;
mod seats;
mod target;
mod together;
mod view;

pub use answer::{
    Asked, AskedForTwo, MandateForm, Reply, reply, take_back_wish, wish, wish_for_two,
};
pub use beside::{Beside, Chosen, TwoSeats, for_two};
pub use flexible::FlexibleView;
pub use mails::{
    answered_alike, due_words, joined, next_step, next_step_of_several, other_to_pay, unanswered,
    unanswered_of_several, when_to_choose, wish_result,
};
pub use plan::{SeatOnPlan, WishPlan, plan};
pub use report::{Report, Standing};
pub use saved::{OpenPart, SavedMandate, SavedPayments, end_mandate, forget_card, saved};
pub use seats::{SeatChoice, SeatStanding, Shown, WishForm, choices};
pub use together::{TOGETHER_MAX, ToRenew, TogetherRefusal, reply_together};
pub use view::{
    Creditor, DuePart, MandateView, PerformanceLine, RenewalState, RenewalView, SharedOrder,
    WillPay, WishView, also_to_pay, is_one_order, mine, renewed_with,
};

use anyhow::anyhow;
use domain::{
    id::{OfferId, SeasonId},
    payments::restore_wait::WaitKind,
    people::actor::{Action, Actor},
};
use house::{Failure, House};
use money::payments;
use rules::RenewalRule;
use season::catalogue::{self, Catalogue};
use season_tables::season::SeasonRow;
use std::sync::Arc;
use store::{Conn, running::restores, tickets::renewals::Renewal};
use target::Target;

pub(crate) const JOB: Actor = Actor::Job { name: "renewals" };

/// Why a season isn't renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunRefusal {
    UnknownSeason,
    /// No row of the sheet `renewals` leads into it.
    NothingToRenew,
    /// The database was put back: subscriptions may have been renewed, and cards charged, since the
    /// copy was made. Staff release the renewals first.
    Unconfirmed,
}

impl RunRefusal {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownSeason => "unknown-season",
            Self::NothingToRenew => "nothing-to-renew",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

/// Does what is due now of the renewals into the season with this key; `is_dry`: only says what
/// that would be.
///
/// # Errors
/// Why nothing was done.
#[boxed]
pub async fn run(
    house: &House,
    actor: &Actor,
    season: &str,
    is_dry: bool,
) -> Result<Report, Failure<RunRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    actor.permit(Action::ImportSeason, "*")?;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(season) = catalogue.seasons.iter().find(|known| known.key == season).cloned() else {
        return refused(RunRefusal::UnknownSeason);
    };
    let waits = restores::is_waiting(&mut conn, WaitKind::Renewals.as_str()).await?;
    let round = Round::new(house, &mut conn, catalogue, season).await?;
    drop(conn);
    if round.rules.is_empty() {
        return refused(RunRefusal::NothingToRenew);
    }
    if waits && !is_dry {
        return refused(RunRefusal::Unconfirmed);
    }
    let mut report = Report::new(&round, is_dry);
    ask::ask_all(house, actor, &round, &mut report).await?;
    if !is_dry {
        remind::tell_asked(house, &round).await?;
        remind::remind(house, &round).await?;
    }
    grant::decide(house, actor, &round, &mut report).await?;
    carry_out::carry_out(house, actor, &round, &mut report).await?;
    if !is_dry {
        payments::charge_cards(house).await?;
        carry_out::tell_declined(house, &round).await?;
        remind::remind_to_pay(house, &round).await?;
        remind::tell_unpaid(house, &round).await?;
    }
    report.count(house, &round).await?;
    Ok(report)
}

/// What is due of all seasons.
pub(crate) async fn round(house: &House) -> anyhow::Result<()> {
    let catalogue = catalogue::catalogue(house).await?;
    let into = |rule: &RenewalRule| catalogue.offering(&rule.into).map(|into| into.row.season);
    let seasons = catalogue.seasons.iter();
    let renewed = seasons
        .filter(|season| catalogue.rules.renewals.iter().any(|rule| into(rule) == Some(season.id)));
    for season in renewed {
        match run(house, &JOB, &season.key, false).await {
            Ok(_) | Err(Failure::Refused(_)) => {}
            Err(failure) => tracing::error!(season = season.key, "not renewed: {failure}"),
        }
    }
    Ok(())
}

/// The renewals into one season.
struct Round {
    catalogue: Arc<Catalogue>,
    season: SeasonRow,
    rules: Vec<RenewalRule>,
    targets: Vec<Target>,
}

impl Round {
    async fn new(
        house: &House,
        conn: &mut Conn,
        catalogue: Arc<Catalogue>,
        season: SeasonRow,
    ) -> anyhow::Result<Self> {
        let is_into = |rule: &&RenewalRule| {
            catalogue.offering(&rule.into).is_some_and(|into| into.row.season == season.id)
        };
        let rules: Vec<RenewalRule> =
            catalogue.rules.renewals.iter().filter(is_into).cloned().collect();
        let mut targets: Vec<Target> = Vec::new();
        for key in rules.iter().flat_map(RenewalRule::targets) {
            if targets.iter().any(|known| known.offering.row.key == key) {
                continue;
            }
            targets.extend(Target::load(house, conn, &catalogue, key).await?);
        }
        Ok(Self { catalogue, season, rules, targets })
    }

    /// Of the season that a renewal goes into.
    async fn of_season(house: &House, conn: &mut Conn, season: SeasonId) -> anyhow::Result<Self> {
        let catalogue = catalogue::catalogue_with(house, conn).await?;
        let row = catalogue.seasons.iter().find(|known| known.id == season).cloned();
        let row = row.ok_or_else(|| anyhow!("seasons are never deleted"))?;
        Self::new(house, conn, catalogue, row).await
    }

    fn target(&self, offer: OfferId) -> Option<&Target> {
        self.targets.iter().find(|target| target.offering.row.id == offer)
    }

    fn target_by_key(&self, key: &str) -> Option<&Target> {
        self.targets.iter().find(|target| target.offering.row.key == key)
    }

    /// Its holder had a seat; without, it was a flexible subscription.
    fn keeps_seat(&self, renewal: &Renewal) -> bool {
        self.rule_of(renewal.former_offer).is_none_or(|rule| rule.keeps_seat)
    }

    /// By the offer of what is renewed.
    fn rule_of(&self, former: OfferId) -> Option<&RenewalRule> {
        let key = &self.catalogue.offering_by_id(former)?.row.key;
        self.rules.iter().find(|rule| rule.package == *key)
    }
}
