//! A deposit for a reservation that its buyer pays at a counter.

use super::reservations_told::{deposit, reserved_for, seller};
use crate::sale::{Order, assert_sound, back, balance, count, reference_of, refused};
use domain::{
    moment::DAY_MS, order::OrderState, payments::method::PaymentMethod, people::actor::Actor,
    sales::reservation::ReserveRefusal,
};
use money::{
    checkout::{parts::PartsRefusal, pay_again},
    reservations::{
        ConvertRefusal, DepositRequest, Means, Parting, Reservation, convert, end_reservation,
        take_deposit,
    },
};
use testing::{Stage, says, stages};

const CONSOLE: &Actor = &Actor::Console;
const WHOLE: i64 = 10_000;

async fn reserved(stage: &Stage) -> Reservation {
    reserved_for(stage, "ana@example.org", 3 * DAY_MS).await
}

fn order(reservation: &Reservation) -> Order {
    Order { secret: reservation.secret.clone(), reference: String::new() }
}

fn by(payment_method: PaymentMethod, reference: &str, of: &DepositRequest) -> DepositRequest {
    DepositRequest {
        means: Means { payment_method, reference: reference.to_owned() },
        ..of.clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_in_cash_waits_for_the_rest_which_comes_in_cash_too() {
    for stage in stages().await {
        let (reservation, seller) = (reserved(&stage).await, seller(&stage).await);
        let taken = take_deposit(&stage.house, &seller, &deposit(&reservation, 2_500)).await;
        let taken = taken.expect("taken");
        assert_eq!((taken.code.clone(), taken.left_minor), (reservation.code, WHOLE - 2_500));
        assert_eq!(order(&taken).view(&stage).await.state, OrderState::PartlyPaid);
        assert_eq!(balance(&stage, "cash").await, 2_500);
        assert_eq!(balance(&stage, "advances").await, -2_500);
        assert_sound(&stage).await;
        let parting = Parting { code: taken.code.clone(), lines: Vec::new(), until: None };
        let cash = Means { payment_method: PaymentMethod::Cash, reference: String::new() };
        convert(&stage.house, CONSOLE, &parting, Some(&cash)).await.expect("paid");
        assert_eq!(order(&taken).view(&stage).await.state, OrderState::Paid);
        assert_eq!(balance(&stage, "cash").await, WHOLE);
        assert_eq!(balance(&stage, "advances").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_deposit_by_terminal_the_page_takes_the_rest() {
    for stage in stages().await {
        let (reservation, seller) = (reserved(&stage).await, seller(&stage).await);
        let request = by(PaymentMethod::Terminal, "0042", &deposit(&reservation, 4_000));
        take_deposit(&stage.house, &seller, &request).await.expect("taken");
        assert_eq!(balance(&stage, "terminal").await, 4_000);
        assert_eq!(order(&reservation).view(&stage).await.next_minor(), WHOLE - 4_000);
        let way = pay_again(&stage.house, &reservation.secret, None).await.expect("a way to pay");
        let reference = reference_of(&way.url);
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        assert_eq!(order(&reservation).view(&stage).await.state, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_is_a_part_in_the_reservation_s_currency_and_taken_once() {
    for stage in stages().await {
        let (reservation, seller) = (reserved(&stage).await, seller(&stage).await);
        let take = async |request: DepositRequest| {
            refused(take_deposit(&stage.house, &seller, &request).await)
        };
        for minor in [-1, 0, WHOLE, WHOLE + 1] {
            let why = take(deposit(&reservation, minor)).await;
            assert_eq!(why, ConvertRefusal::Reservation(ReserveRefusal::BadDeposit), "{minor}");
        }
        let plain = deposit(&reservation, 2_500);
        let dollars = DepositRequest { currency: Some("USD".to_owned()), ..plain.clone() };
        let why = take(dollars).await;
        assert_eq!(why, ConvertRefusal::Reservation(ReserveRefusal::OtherCurrency));
        let why = take(by(PaymentMethod::Terminal, "", &plain)).await;
        assert_eq!(why, ConvertRefusal::Money(PartsRefusal::SlipMissing));
        let why = take(by(PaymentMethod::Credit, "", &plain)).await;
        let not_taken = PartsRefusal::MethodNotTaken(PaymentMethod::Credit);
        assert_eq!(why, ConvertRefusal::Money(not_taken));
        assert_eq!(count(&stage, "payments").await, 0);
        take_deposit(&stage.house, &seller, &plain).await.expect("taken");
        let why = take(plain.clone()).await;
        assert_eq!(why, ConvertRefusal::Reservation(ReserveRefusal::DepositTaken));
        end_reservation(&stage.house, CONSOLE, &reservation.code).await.expect("ended");
        let why = take(plain).await;
        assert_eq!(why, ConvertRefusal::Reservation(ReserveRefusal::Ended));
        assert_eq!(balance(&stage, "cash").await, 2_500, "staff hand it over");
        assert_eq!(balance(&stage, "advances").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_deposits_at_once_one_is_taken() {
    for stage in stages().await {
        let reservation = reserved(&stage).await;
        let (first, second) = (seller(&stage).await, seller(&stage).await);
        let request = deposit(&reservation, 2_500);
        let (one, other) = tokio::join!(
            take_deposit(&stage.house, &first, &request),
            take_deposit(&stage.house, &second, &request),
        );
        assert_ne!(one.is_ok(), other.is_ok());
        assert_eq!(balance(&stage, "cash").await, 2_500);
        assert_eq!(count(&stage, "payments").await, 1);
        assert_sound(&stage).await;
    }
}

/// How many receipts of deposits were sent.
fn receipts(stage: &Stage) -> usize {
    stage.mail.mails().iter().filter(|mail| says(&mail.text, "mail-deposit")).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_has_one_receipt_by_mail_which_says_what_is_left() {
    for stage in stages().await {
        let (reservation, seller) = (reserved(&stage).await, seller(&stage).await);
        let request = by(PaymentMethod::Terminal, " 0042", &deposit(&reservation, 2_500));
        take_deposit(&stage.house, &seller, &request).await.expect("taken");
        let again = take_deposit(&stage.house, &seller, &request).await;
        let taken = ConvertRefusal::Reservation(ReserveRefusal::DepositTaken);
        assert_eq!(refused(again), taken);
        for _ in 0..2 {
            house::jobs::tick(&stage.house).await;
            assert_eq!(receipts(&stage), 1);
        }
        let mail = stage.mail.mails().pop().expect("a mail");
        for words in ["€25.00", "0042", "€75.00", &reservation.code, &reservation.secret] {
            assert!(mail.text.contains(words), "{words} in {}", mail.text);
        }
        assert!(says(&mail.text, "mail-deposit-terminal"), "{}", mail.text);
        assert!(says(&mail.text, "mail-deposit-rest"), "{}", mail.text);
        assert_eq!(mail.to, "ana@example.org");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_has_a_receipt_of_a_deposit_that_went_back_or_without_an_address() {
    for stage in stages().await {
        let (reservation, seller) = (reserved(&stage).await, seller(&stage).await);
        take_deposit(&stage.house, &seller, &deposit(&reservation, 2_500)).await.expect("taken");
        end_reservation(&stage.house, CONSOLE, &reservation.code).await.expect("ended");
        house::jobs::tick(&stage.house).await;
        assert_eq!(receipts(&stage), 0);
        let unknown = reserved_for(&stage, "", 3 * DAY_MS).await;
        take_deposit(&stage.house, &seller, &deposit(&unknown, 2_500)).await.expect("taken");
        house::jobs::tick(&stage.house).await;
        assert_eq!(receipts(&stage), 0);
        assert_eq!(count(&stage, "outbox where done_at_ms is null").await, 0);
        assert_sound(&stage).await;
    }
}
