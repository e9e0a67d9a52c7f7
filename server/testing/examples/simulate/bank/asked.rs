//! What the house asks the bank for: to charge a card that was kept, and to give money back.

use super::{Bank, Page, State};
use crate::{faults::Fault, two_seasons::card_of, world::World};
use domain::{
    id::RefundId,
    payments::gateway::{News, Outcome, PaymentRequest, RefundRequest},
};
use house::ports::RefundAnswer;

const CHARGED_BACK: &str = "charged back";

impl Bank {
    /// The same charge again is the same, and takes nothing.
    pub(super) fn charge(&self, world: &World, card: &str, request: &PaymentRequest) -> Outcome {
        let mut books = self.books();
        let is_kept = books.pages.values().any(|page| {
            page.request.store_credential
                && matches!(page.state, State::Captured(_))
                && card_of(&page.request.reference) == card
        });
        if !is_kept {
            world.find(format!("{card} is charged, which nobody let the house keep"));
        }
        if let Some(known) = books.pages.get(&request.reference) {
            return known.outcome();
        }
        let state = match world.below(4) {
            0 => State::Declined,
            _ => State::Captured(request.amount),
        };
        let paid_at = Some(world.latest());
        let card = Some(card.to_owned());
        let page = Page { paid_at, card, ..Page::new(request.clone(), state, false) };
        let outcome = page.outcome();
        world.tell(format_args!("  {} is charged: {outcome:?}", request.reference));
        books.pages.insert(request.reference.clone(), page);
        self.send(world, &mut books, &request.reference, News::Outcome(outcome.clone()));
        outcome
    }

    /// The same refund again is the same. Where it is known by its sum alone, one of that sum
    /// that went back beyond what the house knows of is taken for it.
    pub(super) fn give_back(&self, world: &World, request: &RefundRequest) -> RefundAnswer {
        let mut books = self.books();
        let reference = &request.attempt.reference;
        let Some(page) = books.pages.get_mut(reference) else {
            world.find(format!("a refund of {reference}, which was never opened"));
            return RefundAnswer::Refused("unknown".to_owned());
        };
        let went = page.back.values().filter(|(_, answer)| *answer == RefundAnswer::Done);
        let went: i64 = went.map(|(amount, _)| amount.minor).sum();
        if world.knows_sums && request.is_again && went > request.gone_back.minor {
            return RefundAnswer::Done;
        }
        let refund = match world.knows_sums {
            true => RefundId(uuid::Uuid::from_u128(page.back.len() as u128)),
            false => request.refund,
        };
        let left = page.kept();
        let is_there = left.is_some_and(|left| {
            left.currency == request.amount.currency && left.minor >= request.amount.minor
        });
        if let Some((_, answer)) = page.back.get_mut(&refund) {
            if *answer == RefundAnswer::Pending {
                *answer = match is_there || page.disputed.is_empty() {
                    true => RefundAnswer::Done,
                    false => RefundAnswer::Refused(CHARGED_BACK.to_owned()),
                };
            }
            return answer.clone();
        }
        if !is_there && !page.disputed.is_empty() {
            let answer = RefundAnswer::Refused(CHARGED_BACK.to_owned());
            world.tell(format_args!("  of {reference} nothing goes back: {answer:?}"));
            page.back.insert(refund, (request.amount, answer.clone()));
            return answer;
        }
        if !is_there {
            let amount = request.amount;
            world.find(format!("{amount:?} is to go back of {reference}, which has {left:?}"));
        }
        let answer = match world.below(4) {
            0 if world.strikes(3, Fault::RefundRefused) => {
                RefundAnswer::Refused("account closed".to_owned())
            }
            1 if !world.knows_sums && world.strikes(2, Fault::RefundDelayed) => {
                RefundAnswer::Pending
            }
            _ => RefundAnswer::Done,
        };
        world.tell(format_args!("  of {reference} goes back {:?}: {answer:?}", request.amount));
        page.back.insert(refund, (request.amount, answer.clone()));
        answer
    }
}
