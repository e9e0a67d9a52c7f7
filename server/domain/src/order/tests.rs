//! What follows from an order's state.

use super::*;
use crate::money::EUR;

const STATES: [OrderState; 12] = [
    OrderState::AwaitingPayment,
    OrderState::PaymentFailed,
    OrderState::PartlyPaid,
    OrderState::ToPay,
    OrderState::Paid,
    OrderState::Reserved,
    OrderState::Cancelled,
    OrderState::Expired,
    OrderState::GivenUp,
    OrderState::Refunding,
    OrderState::Refunded,
    OrderState::Owed,
];

#[test]
fn only_paid_and_reserved_orders_are_complete() {
    for state in STATES {
        let is_complete = matches!(state, OrderState::Paid | OrderState::Reserved);
        assert_eq!(state.is_complete(), is_complete, "{state:?}");
    }
}

#[test]
fn an_order_is_open_while_its_money_is_waited_for() {
    let open: Vec<OrderState> = STATES.into_iter().filter(|state| state.is_open()).collect();
    assert_eq!(
        open,
        [
            OrderState::AwaitingPayment,
            OrderState::PaymentFailed,
            OrderState::PartlyPaid,
            OrderState::ToPay
        ]
    );
}

#[test]
fn a_refund_is_under_way_until_it_is_done_or_refused() {
    let mut back = MoneyBack {
        currency: EUR,
        amount_minor: 10_000,
        cause: "late".to_owned(),
        done_minor: 0,
        credit_minor: 0,
        exchanged_minor: 0,
        handed_minor: 0,
        voucher_minor: 0,
        cash_minor: 0,
        otherwise_minor: 0,
        refused_minor: 0,
        at_counter_minor: 0,
        another_way_minor: 0,
    };
    assert_eq!(back.under_way_minor(), 10_000);
    (back.done_minor, back.refused_minor) = (6_000, 2_500);
    assert_eq!(back.under_way_minor(), 1_500);
    back.refused_minor = 4_000;
    assert_eq!(back.under_way_minor(), 0);
    (back.cash_minor, back.otherwise_minor) = (1_000, 500);
    assert_eq!((back.by_staff_minor(), back.bank_minor()), (1_500, 4_500));
}

#[test]
fn an_unpaid_order_lives_for_45_minutes_and_one_within_15_is_a_repeat() {
    assert_eq!((ORDER_LIFE_MS, REPEAT_MS), (2_700_000, 900_000));
}
