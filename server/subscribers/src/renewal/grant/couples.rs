//! Two subscriptions of one payer for which two seats are asked together: one applicant.

use domain::{
    id::{RenewalId, WishPairId},
    tickets::renewal::{Applicant, Partner},
};
use std::collections::{BTreeMap, BTreeSet};
use store::tickets::renewals::Wish;

pub(super) struct Coupled {
    pub applicants: Vec<Applicant>,
    /// These asked for two seats, and the other one of them isn't renewed: they ask for nothing.
    pub apart: BTreeSet<RenewalId>,
}

/// Two who ask together have the turn of the one of them who comes later. `wishes`: of all that are
/// to be decided; whoever isn't in it asks for nothing.
pub(super) fn coupled(all: Vec<Applicant>, wishes: &BTreeMap<RenewalId, Vec<Wish>>) -> Coupled {
    let pair_of = |id: RenewalId| -> Option<WishPairId> { wishes.get(&id)?.first()?.pair };
    let mut applicants: Vec<Applicant> = Vec::new();
    for mut applicant in all {
        if !wishes.contains_key(&applicant.id) {
            applicant.wishes.clear();
        }
        let pair = pair_of(applicant.id);
        let first = applicants.iter_mut().find(|it| pair.is_some() && pair_of(it.id) == pair);
        match first {
            Some(first) => {
                first.years = first.years.min(applicant.years);
                first.asked_at = first.asked_at.max(applicant.asked_at);
                first.partner = Some(Partner { id: applicant.id, wishes: applicant.wishes });
            }
            None => applicants.push(applicant),
        }
    }
    let mut apart = BTreeSet::new();
    for applicant in &mut applicants {
        if pair_of(applicant.id).is_some() && applicant.partner.is_none() {
            applicant.wishes.clear();
            apart.insert(applicant.id);
        }
    }
    Coupled { applicants, apart }
}
