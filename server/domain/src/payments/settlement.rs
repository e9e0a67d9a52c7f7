//! What a captured payment does: facts in, decision out. `money::settlement` reads the facts under
//! the order's lock and writes what is decided here. Whether seats are gone is known only when they
//! are claimed: `Complete` means that they are to be claimed, and that all money goes back if one
//! of them can't be.

use crate::{money::Money, sales::season::SaleState};

/// Why captured money goes back. The name is the refund's cause, which a payment has only once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundCause {
    /// Another amount or currency than asked for.
    Mismatch,
    /// The order, or this part of it, was paid already.
    Double,
    /// The order had ended, and something of it is gone or no longer on sale.
    Late,
    /// The performance was cancelled.
    Cancelled,
    /// A part of an order whose other parts were never paid.
    Unpaid,
}

impl RefundCause {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mismatch => "mismatch",
            Self::Double => "double",
            Self::Late => "late",
            Self::Cancelled => "cancelled",
            Self::Unpaid => "unpaid",
        }
    }
}

/// What is known of a payment that was just captured, and of its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capture {
    /// The amount that the bank was asked for.
    pub asked: Money,
    pub captured: Money,
    pub order_is_paid: bool,
    /// The order's time ended, or it was given up.
    pub order_has_ended: bool,
    /// The order was changed since: it asks for other sums now.
    pub share_is_gone: bool,
    /// Another payment of the same share stands.
    pub share_is_paid: bool,
    /// Payments of other shares that stand.
    pub other_parts: usize,
    /// Shares of the order, one for each merchant account.
    pub parts: usize,
}

/// What a capture does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settlement {
    /// All of this payment goes back; the order stays as it is.
    GiveBack(RefundCause),
    /// A part of the order is paid, and others are awaited.
    KeepPart,
    /// The order is whole: it completes if all that it claims is still available.
    Complete,
    /// The order ends, and all that was paid for it goes back.
    EndAndGiveBack(RefundCause),
}

/// Decides about money that was just captured (invariant 3): it ends as a paid order or as a
/// refund of the whole, never of a part.
pub fn settlement(capture: &Capture) -> Settlement {
    if capture.captured != capture.asked {
        return Settlement::GiveBack(RefundCause::Mismatch);
    }
    if capture.order_is_paid || capture.share_is_paid {
        return Settlement::GiveBack(RefundCause::Double);
    }
    if capture.share_is_gone {
        return Settlement::GiveBack(RefundCause::Mismatch);
    }
    match (capture.other_parts + 1 == capture.parts, capture.order_has_ended) {
        (true, _) => Settlement::Complete,
        (false, false) => Settlement::KeepPart,
        // The other parts were given back when the order ended.
        (false, true) => Settlement::EndAndGiveBack(RefundCause::Late),
    }
}

/// Whether an order may still complete with a performance in this state. `is_late`: its time had
/// ended before the money came.
///
/// # Errors
/// Why its money goes back.
pub fn check_sale(sale: SaleState, is_late: bool) -> Result<(), RefundCause> {
    match sale {
        SaleState::Cancelled => Err(RefundCause::Cancelled),
        // Whoever ordered before the sale opened had a right to it: a subscription, a pass.
        SaleState::Open { .. } | SaleState::NotYet { .. } => Ok(()),
        SaleState::Closed | SaleState::Past if is_late => Err(RefundCause::Late),
        SaleState::Closed | SaleState::Past => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{moment::Moment, money::Currency};

    fn euro(minor: i64) -> Money {
        Money::new(minor, Currency::parse("EUR").expect("a currency"))
    }

    /// In time, of an order with one share.
    fn paid() -> Capture {
        Capture {
            asked: euro(4_200),
            captured: euro(4_200),
            order_is_paid: false,
            order_has_ended: false,
            share_is_gone: false,
            share_is_paid: false,
            other_parts: 0,
            parts: 1,
        }
    }

    #[test]
    fn the_right_sum_completes_an_order_in_time_and_late() {
        assert_eq!(settlement(&paid()), Settlement::Complete);
        let late = Capture { order_has_ended: true, ..paid() };
        assert_eq!(settlement(&late), Settlement::Complete);
    }

    #[test]
    fn another_sum_or_currency_goes_back_even_of_a_paid_order() {
        let dollars = Money::new(4_200, Currency::parse("USD").expect("a currency"));
        for captured in [euro(4_199), euro(4_201), dollars] {
            let wrong = Capture { captured, order_is_paid: true, ..paid() };
            assert_eq!(settlement(&wrong), Settlement::GiveBack(RefundCause::Mismatch));
        }
    }

    #[test]
    fn a_second_payment_goes_back() {
        for twice in [
            Capture { order_is_paid: true, ..paid() },
            Capture { share_is_paid: true, parts: 2, ..paid() },
            Capture { share_is_paid: true, order_has_ended: true, ..paid() },
        ] {
            assert_eq!(settlement(&twice), Settlement::GiveBack(RefundCause::Double));
        }
    }

    #[test]
    fn what_is_paid_for_a_share_that_a_change_took_away_goes_back() {
        let gone = Capture { share_is_gone: true, ..paid() };
        assert_eq!(settlement(&gone), Settlement::GiveBack(RefundCause::Mismatch));
        let late = Capture { order_has_ended: true, ..gone };
        assert_eq!(settlement(&late), Settlement::GiveBack(RefundCause::Mismatch));
    }

    #[test]
    fn a_part_is_kept_until_the_others_come_and_goes_back_after_the_end() {
        let first = Capture { parts: 3, other_parts: 1, ..paid() };
        assert_eq!(settlement(&first), Settlement::KeepPart);
        let last = Capture { parts: 3, other_parts: 2, ..paid() };
        assert_eq!(settlement(&last), Settlement::Complete);
        let alone = Capture { order_has_ended: true, ..first };
        assert_eq!(settlement(&alone), Settlement::EndAndGiveBack(RefundCause::Late));
    }

    #[test]
    fn late_money_buys_nothing_that_is_off_sale_and_nobody_s_money_a_cancelled_performance() {
        let at = Moment(0);
        for (sale, in_time, late) in [
            (SaleState::Open { closes: at }, Ok(()), Ok(())),
            (SaleState::NotYet { opens: at }, Ok(()), Ok(())),
            (SaleState::Closed, Ok(()), Err(RefundCause::Late)),
            (SaleState::Past, Ok(()), Err(RefundCause::Late)),
            (SaleState::Cancelled, Err(RefundCause::Cancelled), Err(RefundCause::Cancelled)),
        ] {
            assert_eq!((check_sale(sale, false), check_sale(sale, true)), (in_time, late));
        }
    }
}
