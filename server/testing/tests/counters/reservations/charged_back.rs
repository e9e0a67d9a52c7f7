//! A deposit that its buyer's bank takes back, while the reservation waits or afterwards.

use crate::sale::{self, assert_sound, back, balance, banks::dispute, count, hold, reference_of};
use domain::{
    moment::DAY_MS, order::PlaceRequest, payments::gateway::DisputeState, people::actor::Actor,
};
use money::{
    checkout::{give_up_order, new_idempotency_key, pay_again},
    payments::{OwedEnd, end_owed, owed_by},
    reservations::{Reservation, ReserveRequest, end_reservation, reserve},
};
use people::sales::{Counter, open_sale};
use testing::{Stage, says, stages};

const CONSOLE: &Actor = &Actor::Console;
const DEPOSIT: i64 = 6_000;

/// Two seats, of which the deposit is paid at the bank.
async fn with_deposit(stage: &Stage) -> (Reservation, sale::Order) {
    let seller = open_sale(&stage.house, CONSOLE, &Counter::BoxOffice).await.expect("a sale");
    hold(stage, &seller, stage.performance, &[3, 4]).await;
    let form = PlaceRequest {
        idempotency_key: new_idempotency_key(&stage.house),
        family_name: "Ruiz".to_owned(),
        email: "ana@example.org".to_owned(),
        language: "en".to_owned(),
        ..PlaceRequest::default()
    };
    let until = stage.house.now().plus_ms(3 * DAY_MS);
    let request = ReserveRequest { form, until, deposit_minor: Some(DEPOSIT) };
    let reservation = reserve(&stage.house, &seller, &request).await.expect("reserved");
    let way = pay_again(&stage.house, &reservation.secret, None).await.expect("a way to pay");
    let reference = reference_of(&way.url);
    stage.bank.capture(&reference);
    back(stage, &reference).await;
    let order = sale::Order { secret: reservation.secret.clone(), reference };
    (reservation, order)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_that_its_bank_took_back_does_not_go_back_once_more() {
    for stage in stages().await {
        let (reservation, order) = with_deposit(&stage).await;
        dispute(&stage, &order, "dp_1", DEPOSIT, DisputeState::Opened).await;
        assert_eq!(balance(&stage, "receivables").await, DEPOSIT);
        end_reservation(&stage.house, CONSOLE, &reservation.code).await.expect("ended");
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0, "they have it");
        let mails = stage.mail.mails();
        assert!(mails.iter().any(|mail| says(&mail.text, "mail-held-ended-house")));
        assert!(!mails.iter().any(|mail| says(&mail.text, "mail-held-ended-paid")));
        for account in ["advances", "refunds-due", "debts", "receivables"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
        assert_sound(&stage).await;
        // The bank decides for the house: then it is the buyer's.
        dispute(&stage, &order, "dp_1", DEPOSIT, DisputeState::Won).await;
        assert_eq!(balance(&stage, "debts").await, -DEPOSIT);
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        assert!(mails.iter().any(|mail| says(&mail.text, "mail-refund-owed-body")));
        let refused = mails.iter().any(|mail| says(&mail.text, "mail-refund-refused-body"));
        assert!(!refused, "no bank was asked");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gives_a_reservation_up_for_money_that_their_bank_brought_them() {
    for stage in stages().await {
        let (_, order) = with_deposit(&stage).await;
        for state in [DisputeState::Opened, DisputeState::Lost] {
            dispute(&stage, &order, "dp_1", DEPOSIT, state).await;
        }
        give_up_order(&stage.house, &order.secret).await.expect("given up");
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_eq!(balance(&stage, "debts").await, 0);
        assert_sound(&stage).await;
    }
}

async fn lost(stage: &Stage, order: &sale::Order) {
    for state in [DisputeState::Opened, DisputeState::Lost] {
        dispute(stage, order, "dp_1", DEPOSIT, state).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_that_was_written_off_is_nobody_s_debt_after_the_end() {
    for stage in stages().await {
        let (reservation, order) = with_deposit(&stage).await;
        lost(&stage, &order).await;
        let house = &stage.house;
        let owed = owed_by(house, CONSOLE, reservation.order).await.expect("read").expect("owed");
        let (code, mark) = (&reservation.code, owed.mark());
        let ended = end_owed(house, CONSOLE, code, OwedEnd::WrittenOff, "gone", &mark).await;
        ended.expect("written off");
        assert_eq!(balance(&stage, "bad-debts").await, DEPOSIT);
        end_reservation(house, CONSOLE, code).await.expect("ended");
        house::jobs::tick(house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0, "they have it");
        for account in ["advances", "refunds-due", "debts", "receivables", "bad-debts"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
        assert_sound(&stage).await;
        // The bank decides for the house after all: then it is the buyer's.
        dispute(&stage, &order, "dp_1", DEPOSIT, DisputeState::Won).await;
        assert_eq!(balance(&stage, "debts").await, -DEPOSIT);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_pays_a_lost_deposit_is_told_what_is_left_of_the_reservation() {
    for stage in stages().await {
        let (reservation, order) = with_deposit(&stage).await;
        lost(&stage, &order).await;
        let house = &stage.house;
        let owed = owed_by(house, CONSOLE, reservation.order).await.expect("read").expect("owed");
        let (code, mark) = (&reservation.code, owed.mark());
        let ended = end_owed(house, CONSOLE, code, OwedEnd::Paid, "brought", &mark).await;
        ended.expect("paid");
        house::jobs::tick(house).await;
        let mails = stage.mail.mails();
        let is_told = |id: &str| mails.iter().any(|mail| says(&mail.text, id));
        assert!(is_told("mail-payment-received-open"));
        assert!(!is_told("mail-payment-received-all"));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_that_its_bank_took_back_for_good_keeps_no_seat() {
    for stage in stages().await {
        let (_, order) = with_deposit(&stage).await;
        lost(&stage, &order).await;
        stage.clock.advance_ms(4 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "claims where holder = 'order'").await, 0);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_eq!(balance(&stage, "debts").await, 0);
        assert_sound(&stage).await;
    }
}
