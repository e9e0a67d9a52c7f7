//! Who gets which of the seats that subscribers asked for. Whoever has more seasons chooses
//! first. Nobody loses the seat that they have: who asks for a seat that somebody else may leave
//! lets that person choose before them, and those whose wishes form a circle all exchange their
//! seats. This is "you request my house, I get your turn" (A. Abdulkadiroğlu and T. Sönmez,
//! "House Allocation with Existing Tenants", Journal of Economic Theory 88, 1999), so nobody
//! gains by naming other seats than those that they want.

use crate::{
    id::{OfferId, Ordinal, PerformanceId, RenewalId},
    moment::Moment,
};
use serde::{Deserialize, Serialize};
use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

/// A seat of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub offer: OfferId,
    pub seat: Ordinal,
}

/// What of a place somebody else can have: a seat at one performance.
pub type Unit = (PerformanceId, Ordinal);

#[derive(Clone, Debug)]
pub struct Applicant {
    pub id: RenewalId,
    /// Seasons as a subscriber.
    pub years: u32,
    /// When the wishes were named.
    pub asked_at: Moment,
    /// None: their own seat belongs to somebody else.
    pub has: Option<Place>,
    /// The best first.
    pub wishes: Vec<Place>,
    /// Both get the places of a wish, or neither does.
    pub partner: Option<Partner>,
}

/// Another renewal of the same payer, which goes along. It is no applicant of its own.
#[derive(Clone, Debug)]
pub struct Partner {
    pub id: RenewalId,
    /// One for each wish of the applicant, in their order.
    pub wishes: Vec<Place>,
}

impl Applicant {
    fn ids(&self) -> impl Iterator<Item = RenewalId> + use<'_> {
        [self.id].into_iter().chain(self.partner.as_ref().map(|partner| partner.id))
    }

    /// Whose each place of the wish with this number would be. None: there is no such wish.
    fn wish(&self, number: usize) -> Option<Vec<(RenewalId, Place)>> {
        let mut all = vec![(self.id, *self.wishes.get(number)?)];
        if let Some(partner) = &self.partner {
            all.push((partner.id, *partner.wishes.get(number)?));
        }
        Some(all)
    }
}

/// Why a wish wasn't granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WishRefusal {
    /// It isn't for subscribers: sold, reserved or blocked.
    Taken,
    /// Its holder keeps it, or somebody who chose earlier has it.
    Kept,
}

impl WishRefusal {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Kept => "kept",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// The wish with this number, from 0.
    Wish(usize),
    /// What they have.
    Keeps,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted {
    pub id: RenewalId,
    pub grant: Grant,
    /// Of the wishes before the granted one, in their order.
    pub refused: Vec<WishRefusal>,
}

/// In the order in which they were decided. `units`: the seats of a place at all performances;
/// empty where the place isn't sold. `owners`: whose each unit is; None: of nobody who renews.
/// Units that aren't in it are free.
pub fn grant(
    applicants: &[Applicant],
    units: impl Fn(Place) -> Vec<Unit>,
    owners: HashMap<Unit, Option<RenewalId>>,
) -> Vec<Granted> {
    let mut order: Vec<usize> = (0..applicants.len()).collect();
    let rank =
        |at: &usize| applicants.get(*at).map(|one| (Reverse(one.years), one.asked_at, one.id));
    order.sort_by_key(rank);
    let by_id = applicants.iter().enumerate();
    let by_id = by_id.flat_map(|(at, one)| one.ids().map(move |id| (id, at))).collect();
    let states = applicants.iter().map(|_| State::default()).collect();
    let mut run = Run { applicants, by_id, states, owners, units, granted: Vec::new() };
    for at in order {
        run.decide(at);
    }
    run.granted
}

#[derive(Clone, Debug, Default)]
struct State {
    is_decided: bool,
    refused: Vec<WishRefusal>,
}

struct Run<'a, U> {
    applicants: &'a [Applicant],
    by_id: HashMap<RenewalId, usize>,
    states: Vec<State>,
    owners: HashMap<Unit, Option<RenewalId>>,
    units: U,
    granted: Vec<Granted>,
}

/// What stands in the way of a wish.
enum Hurdle {
    None,
    Refused(WishRefusal),
    /// This one may leave it.
    Waiting(usize),
}

impl<U: Fn(Place) -> Vec<Unit>> Run<'_, U> {
    /// Those who may leave a seat that is asked for choose before whoever asks for it.
    fn decide(&mut self, first: usize) {
        let mut asking = vec![first];
        while let Some(&at) = asking.last() {
            if self.states[at].is_decided {
                asking.pop();
                continue;
            }
            let applicant = &self.applicants[at];
            let number = self.states[at].refused.len();
            let Some(wish) = applicant.wish(number) else {
                self.close(at, Grant::Keeps);
                continue;
            };
            match self.hurdle(at, &wish) {
                Hurdle::Refused(why) => self.states[at].refused.push(why),
                Hurdle::None => {
                    self.move_all(&[at]);
                }
                Hurdle::Waiting(holder) => match asking.iter().position(|it| *it == holder) {
                    None => asking.push(holder),
                    Some(begun) => {
                        let circle = asking[begun..].to_vec();
                        // Seats of several packages can lie across each other.
                        if !self.move_all(&circle) {
                            self.states[at].refused.push(WishRefusal::Kept);
                        }
                    }
                },
            }
        }
    }

    fn hurdle(&self, at: usize, wish: &[(RenewalId, Place)]) -> Hurdle {
        let (mut units, mut known) = (Vec::new(), BTreeSet::new());
        for (_, place) in wish {
            let its = (self.units)(*place);
            // Two can't have one seat.
            if its.is_empty() || !its.iter().all(|unit| known.insert(*unit)) {
                return Hurdle::Refused(WishRefusal::Taken);
            }
            units.extend(its);
        }
        let mut waiting = None;
        for owner in units.iter().filter_map(|unit| self.owners.get(unit)) {
            let Some(owner) = owner else { return Hurdle::Refused(WishRefusal::Taken) };
            if self.applicants[at].ids().any(|own| own == *owner) {
                continue;
            }
            match self.by_id.get(owner) {
                Some(holder) if !self.states[*holder].is_decided => {
                    waiting = waiting.or(Some(*holder));
                }
                _ => return Hurdle::Refused(WishRefusal::Kept),
            }
        }
        waiting.map_or(Hurdle::None, Hurdle::Waiting)
    }

    /// All of them at once, to the seat that each wants now. False: two would have one seat, or
    /// somebody else still has it.
    fn move_all(&mut self, movers: &[usize]) -> bool {
        let mut taken = BTreeSet::new();
        let leaving: BTreeSet<RenewalId> =
            movers.iter().flat_map(|at| self.applicants[*at].ids()).collect();
        let mut moves = Vec::new();
        for &at in movers {
            let number = self.states[at].refused.len();
            let Some(wish) = self.applicants[at].wish(number) else { return false };
            let its = wish.into_iter().flat_map(|(id, place)| {
                (self.units)(place).into_iter().map(move |unit| (unit, id))
            });
            let its: Vec<(Unit, RenewalId)> = its.collect();
            for (unit, _) in &its {
                let is_free = match self.owners.get(unit) {
                    None => true,
                    Some(owner) => owner.is_some_and(|owner| leaving.contains(&owner)),
                };
                if !is_free || !taken.insert(*unit) {
                    return false;
                }
            }
            moves.push((at, number, its));
        }
        self.owners.retain(|_, owner| owner.is_none_or(|owner| !leaving.contains(&owner)));
        for (at, number, its) in moves {
            self.owners.extend(its.into_iter().map(|(unit, id)| (unit, Some(id))));
            self.close(at, Grant::Wish(number));
        }
        true
    }

    fn close(&mut self, at: usize, grant: Grant) {
        let state = &mut self.states[at];
        state.is_decided = true;
        let refused = state.refused.clone();
        for id in self.applicants[at].ids() {
            self.granted.push(Granted { id, grant, refused: refused.clone() });
        }
    }
}

#[cfg(test)]
mod tests;
