//! Bugs that the simulation has to find (docs/reliability.md). Only programs that are built with
//! the feature `testing` can have one.

use crate::House;

/// One of the thirteen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bug {
    /// Settlement decides by what it read before it had the order's lock.
    DecidesBeforeLock,
    /// A capture that is told twice is settled twice.
    SettlesTwice,
    /// Seats go back when the time is up, without asking the gateway.
    EndsWithoutAsking,
    /// Each try of a refund is a new refund at the gateway.
    RefundsAnew,
    /// Late money completes the order without claiming its seats anew.
    TicketWithoutSeat,
    /// Late money for a seat that is gone stays with the house.
    LateMoneyKept,
    /// The captured sum is not compared with what was asked.
    AnySum,
    /// A second payment of a paid order stays with the house.
    DoubleKept,
    /// Parts that stand are kept when the order ends.
    PartsKept,
    /// A declined attempt is never asked about again.
    DeclineFinal,
    /// A letter counts as sent before the mail server took it.
    LetterBeforeMail,
    /// An order that ends doesn't give back what else runs out.
    CountersKept,
    /// A discount stays when the membership it stands on has left the basket.
    DiscountKept,
}

impl House {
    #[cfg(feature = "testing")]
    pub(crate) fn has(&self, bug: Bug) -> bool {
        self.inner.planted.get() == Some(&bug)
    }

    #[cfg(not(feature = "testing"))]
    #[expect(clippy::unused_self, reason = "with the feature `testing` it depends on the house")]
    pub(crate) const fn has(&self, _: Bug) -> bool {
        false
    }
}

#[cfg(feature = "testing")]
mod planting {
    use super::Bug;
    use crate::House;
    use store::{
        orders::{self, Order},
        payments::{self, Payment},
    };

    impl Bug {
        /// In the order of the documented list.
        pub const ALL: [Self; 13] = [
            Self::DecidesBeforeLock,
            Self::SettlesTwice,
            Self::EndsWithoutAsking,
            Self::RefundsAnew,
            Self::TicketWithoutSeat,
            Self::LateMoneyKept,
            Self::AnySum,
            Self::DoubleKept,
            Self::PartsKept,
            Self::DeclineFinal,
            Self::LetterBeforeMail,
            Self::CountersKept,
            Self::DiscountKept,
        ];
    }

    impl House {
        /// From now on this house has the bug, and no other ever.
        pub fn plant(&self, bug: Bug) {
            self.inner.planted.set(bug).expect("because a house has one bug at most");
        }

        /// What `DecidesBeforeLock` decides by.
        pub(crate) async fn read_early(
            &self,
            reference: &str,
        ) -> anyhow::Result<Option<(Order, Payment)>> {
            if !self.has(Bug::DecidesBeforeLock) {
                return Ok(None);
            }
            let mut conn = self.store().read().await?;
            let Some(payment) = payments::by_reference(&mut conn, reference).await? else {
                return Ok(None);
            };
            let order = orders::by_id(&mut conn, payment.order).await?;
            Ok(order.map(|order| (order, payment)))
        }
    }
}
