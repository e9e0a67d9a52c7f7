//! Orders over several merchant accounts: several payments, all of them or none.

use crate::sale::{
    Order, assert_sound, back, balance, count,
    example::{CARMEN, CARMEN_ONE, SWANS, SWANS_ONE, pick, season},
    form, notify, reference, reference_of, refusal,
};
use domain::{
    moment::{MINUTE_MS, SECOND_MS},
    money::Money,
    order::{OrderState, PlaceRefusal, PlaceRequest, WayToPay},
    payments::{gateway::Outcome, method::PaymentMethod},
    people::actor::Actor,
};
use house::Failure;
use money::checkout::PayRefusal;
use testing::{Stage, says, stages};

/// The ballet is the festival's own, and both companies have an account.
pub const PRODUCTIONS: &str = "key,season,genre,minutes,intervals,seller,organiser,title_en\n\
    carmen,2026-27,opera,165,1,opera,,Carmen\n\
    swan-lake,2026-27,ballet,150,2,festival,,Swan Lake\n";
pub const ACCOUNTS: &str = "key,company,gateway,channel,means,for\n\
    festival-web,festival,test-bank,web,card,\n\
    opera-web,opera,test-bank,web,card; bizum,\n";
const PAYPAL_FEE: &str = "key,channel,means,basis,amount,tariffs,company,tax,name_en\n\
    paypal,web,paypal,order,2.50,,opera,services,PayPal fee\n";

async fn ways(stage: &Stage, actor: &Actor) -> Vec<WayToPay> {
    money::checkout::ways_to_pay(&stage.house, actor, Stage::session_of(actor)).await.expect("ways")
}

/// What the form brings back of a way.
fn chosen(form: PlaceRequest, way: &WayToPay) -> PlaceRequest {
    let total_shown_minor = way.quote.total_minor;
    PlaceRequest {
        payment_method: Some(way.payment_method),
        total_shown_minor,
        shown: way.shown.clone(),
        ..form
    }
}

/// A seat of each performance, ordered: the first payment waits at the bank.
pub async fn ordered(stage: &Stage) -> Order {
    season(stage, &[("productions", PRODUCTIONS), ("accounts", ACCOUNTS)]).await;
    again(stage, 3).await
}

async fn again(stage: &Stage, place: u32) -> Order {
    order_of(stage, &[CARMEN_ONE, SWANS_ONE], place).await
}

/// By the first payment method that is offered.
async fn order_of(stage: &Stage, slugs: &[&str], place: u32) -> Order {
    let actor = stage.guest().await;
    for slug in slugs {
        pick(stage, &actor, slug, "", &[place]).await.expect("free");
    }
    let way = ways(stage, &actor).await.remove(0);
    let form = chosen(form(stage, &actor, 0).await, &way);
    let placed = money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    Order { reference: reference(&placed), secret: placed.secret }
}

fn declined() -> Outcome {
    Outcome::Declined { reason: "0190".to_owned() }
}

pub async fn pay_next(stage: &Stage, order: &Order) -> String {
    let redirect = money::checkout::pay_again(&stage.house, &order.secret, None)
        .await
        .expect("the next payment");
    reference_of(&redirect.url)
}

async fn state(stage: &Stage, order: &Order) -> OrderState {
    order.view(stage).await.state
}

#[tokio::test(flavor = "multi_thread")]
async fn several_payments_are_said_before_and_make_one_order() {
    for stage in stages().await {
        season(&stage, &[("productions", PRODUCTIONS), ("accounts", ACCOUNTS)]).await;
        let actor = stage.guest().await;
        for slug in [CARMEN_ONE, SWANS_ONE] {
            pick(&stage, &actor, slug, "", &[3]).await.expect("free");
        }
        let ways = ways(&stage, &actor).await;
        let [way] = ways.as_slice() else { panic!("cards alone are taken by both: {ways:?}") };
        let sums: Vec<i64> = way.payments.iter().map(|(_, minor)| *minor).collect();
        assert_eq!(way.payments.len(), 2);
        assert_eq!(sums.iter().sum::<i64>(), way.quote.total_minor);
        assert!(sums[0] >= CARMEN && sums[1] == SWANS, "{sums:?}");
        let form = chosen(form(&stage, &actor, 0).await, way);
        let placed =
            money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let order = Order { reference: reference(&placed), secret: placed.secret };
        stage.bank.capture(&order.reference);
        notify(&stage, &order.reference).await;
        notify(&stage, &order.reference).await;
        assert_eq!(state(&stage, &order).await, OrderState::PartlyPaid);
        assert_eq!(count(&stage, "admissions").await, 0, "no ticket before all its money");
        assert_sound(&stage).await;
        let second = pay_next(&stage, &order).await;
        assert_ne!(second, order.reference);
        assert_eq!(pay_next(&stage, &order).await, second, "the same attempt again");
        stage.bank.capture(&second);
        back(&stage, &second).await;
        notify(&stage, &order.reference).await;
        assert_eq!(state(&stage, &order).await, OrderState::Paid);
        assert_eq!(count(&stage, "admissions").await, 2);
        assert_eq!(balance(&stage, "gateway:opera-web").await, sums[0]);
        assert_eq!(balance(&stage, "gateway:festival-web").await, sums[1]);
        assert_eq!(balance(&stage, "advances").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_part_is_tried_again_beside_the_one_that_stands() {
    for stage in stages().await {
        let order = ordered(&stage).await;
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        for _ in 0..2 {
            let next = pay_next(&stage, &order).await;
            stage.bank.decide(&next, declined());
            back(&stage, &next).await;
            assert_eq!(state(&stage, &order).await, OrderState::PaymentFailed);
            assert_sound(&stage).await;
        }
        assert_eq!(order.view(&stage).await.attempts_left, 1);
        let next = pay_next(&stage, &order).await;
        stage.bank.capture(&next);
        back(&stage, &next).await;
        assert_eq!(state(&stage, &order).await, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_time_is_up_the_part_that_stands_goes_back() {
    for stage in stages().await {
        let order = ordered(&stage).await;
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        let next = pay_next(&stage, &order).await;
        stage.bank.decide(&next, Outcome::Abandoned);
        stage.clock.advance_ms(45 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Refunded);
        assert_eq!(view.back.map(|back| back.cause), Some("unpaid".to_owned()));
        assert!(stage.bank.refunded_minor(&order.reference) >= CARMEN);
        assert_eq!(count(&stage, "claims where owner is not null or holder is not null").await, 0);
        let mails = stage.mail.mails();
        assert!(says(&mails[0].text, "mail-money-back-unpaid"), "{}", mails[0].text);
        // The second part comes after all: late, and alone.
        stage.bank.capture(&next);
        notify(&stage, &next).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&next), SWANS);
        assert_eq!(balance(&stage, "refunds-due").await, 0);
        assert_eq!(balance(&stage, "advances").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_partly_paid_order_can_be_given_up_and_its_money_comes_back_at_once() {
    for stage in stages().await {
        let order = ordered(&stage).await;
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        money::checkout::give_up_order(&stage.house, &order.secret).await.expect("given up");
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage, &order).await, OrderState::Refunded);
        assert_sound(&stage).await;
        again(&stage, 3).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wrong_sum_for_a_part_and_a_part_paid_twice_go_back() {
    for stage in stages().await {
        let order = ordered(&stage).await;
        stage.bank.decide(&order.reference, Outcome::captured(Money::euro(CARMEN - 1)));
        notify(&stage, &order.reference).await;
        assert_eq!(state(&stage, &order).await, OrderState::PaymentFailed);
        assert_sound(&stage).await;
        let first = pay_next(&stage, &order).await;
        stage.bank.capture(&first);
        notify(&stage, &first).await;
        let second = pay_next(&stage, &order).await;
        stage.bank.capture(&second);
        notify(&stage, &second).await;
        stage.clock.advance_ms(SECOND_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage, &order).await, OrderState::Paid);
        assert_eq!(stage.bank.refunded_minor(&order.reference), CARMEN - 1);
        assert_eq!(stage.bank.refunded_minor(&first), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn fees_hang_on_the_means_and_what_is_charged_stood_beside_them() {
    for stage in stages().await {
        let accounts = "key,company,gateway,channel,means\n\
            opera-web,opera,test-bank,web,card; paypal\n";
        season(&stage, &[("accounts", accounts), ("fees", PAYPAL_FEE)]).await;
        let actor = stage.guest().await;
        pick(&stage, &actor, CARMEN_ONE, "", &[3]).await.expect("free");
        let ways = ways(&stage, &actor).await;
        let sums: Vec<_> =
            ways.iter().map(|way| (way.payment_method, way.quote.total_minor)).collect();
        assert_eq!(sums, [(PaymentMethod::Card, CARMEN), (PaymentMethod::Paypal, CARMEN + 250)]);
        let plain = form(&stage, &actor, CARMEN).await;
        let dearer = PlaceRequest { payment_method: Some(PaymentMethod::Paypal), ..plain.clone() };
        let asked = refusal(money::checkout::place_order(&stage.house, &actor, &dearer).await);
        assert!(matches!(asked, PlaceRefusal::TotalChanged { .. }), "{asked:?}");
        let bizum = PlaceRequest { payment_method: Some(PaymentMethod::Bizum), ..plain.clone() };
        let gone = refusal(money::checkout::place_order(&stage.house, &actor, &bizum).await);
        assert_eq!(gone, PlaceRefusal::PaymentMethodGone);
        let form = chosen(plain, &ways[1]);
        let placed =
            money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let request = stage.bank.request(&reference(&placed)).expect("opened");
        assert_eq!(
            (request.amount.minor, request.payment_method),
            (CARMEN + 250, PaymentMethod::Paypal)
        );
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_decline_other_means_of_the_same_sum_pay() {
    for stage in stages().await {
        let accounts = "key,company,gateway,channel,means\n\
            opera-web,opera,test-bank,web,card; bizum\n\
            opera-wallet,opera,test-bank,web,paypal\n";
        season(&stage, &[("accounts", accounts)]).await;
        let order = order_of(&stage, &[CARMEN_ONE], 3).await;
        assert_eq!(order.view(&stage).await.other_payment_methods, []);
        let again = async |payment_method| {
            let redirect = money::checkout::pay_again(&stage.house, &order.secret, payment_method)
                .await
                .expect("again");
            stage.bank.request(&reference_of(&redirect.url)).expect("opened")
        };
        stage.bank.decide(&order.reference, declined());
        back(&stage, &order.reference).await;
        assert_eq!(
            order.view(&stage).await.other_payment_methods,
            [PaymentMethod::Bizum, PaymentMethod::Paypal]
        );
        let bizum = again(Some(PaymentMethod::Bizum)).await;
        assert_eq!(
            (bizum.payment_method, bizum.amount.minor),
            (PaymentMethod::Bizum, order.view(&stage).await.quote.total_minor)
        );
        // While the shopper may still pay there, no other way is opened beside it.
        let beside =
            money::checkout::pay_again(&stage.house, &order.secret, Some(PaymentMethod::Card))
                .await;
        assert!(matches!(beside, Err(Failure::Refused(PayRefusal::StillAtBank))));
        assert_eq!(again(None).await.reference, bizum.reference);
        stage.bank.decide(&bizum.reference, declined());
        back(&stage, &bizum.reference).await;
        let view = order.view(&stage).await;
        assert_eq!(view.other_payment_methods, [PaymentMethod::Card, PaymentMethod::Paypal]);
        let wallet = again(Some(PaymentMethod::Paypal)).await;
        stage.bank.capture(&wallet.reference);
        // The card goes through after all, and is given back.
        stage.bank.capture(&order.reference);
        notify(&stage, &order.reference).await;
        notify(&stage, &wallet.reference).await;
        stage.clock.advance_ms(SECOND_MS);
        house::jobs::tick(&stage.house).await;
        let view = order.view(&stage).await;
        assert_eq!((view.state, view.other_payment_methods), (OrderState::Paid, vec![]));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn means_that_cost_more_or_do_not_take_all_are_no_other_way() {
    for stage in stages().await {
        let order = ordered(&stage).await;
        stage.bank.decide(&order.reference, declined());
        back(&stage, &order.reference).await;
        assert_eq!(
            order.view(&stage).await.other_payment_methods,
            [],
            "the festival takes cards only"
        );
        let accounts = "key,company,gateway,channel,means\n\
            opera-web,opera,test-bank,web,card; paypal\n";
        season(&stage, &[("accounts", accounts), ("fees", PAYPAL_FEE)]).await;
        let order = order_of(&stage, &[CARMEN_ONE], 5).await;
        stage.bank.decide(&order.reference, declined());
        back(&stage, &order.reference).await;
        assert_eq!(order.view(&stage).await.other_payment_methods, []);
        for payment_method in [PaymentMethod::Paypal, PaymentMethod::Bizum] {
            let refused =
                money::checkout::pay_again(&stage.house, &order.secret, Some(payment_method)).await;
            assert!(
                matches!(refused, Err(Failure::Refused(PayRefusal::PaymentMethodGone))),
                "{payment_method:?}"
            );
        }
        assert_eq!(order.view(&stage).await.attempts_left, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_turns_back_from_an_open_payment_pays_another_way_where_the_bank_closes_it() {
    for stage in stages().await {
        season(&stage, &[("accounts", ACCOUNTS)]).await;
        let order = order_of(&stage, &[CARMEN_ONE], 3).await;
        assert_eq!(
            order.view(&stage).await.other_payment_methods,
            [],
            "it may still be paid there"
        );
        stage.bank.set_closing(true);
        let view = order.view(&stage).await;
        assert_eq!(
            (view.state, view.other_payment_methods),
            (OrderState::AwaitingPayment, vec![PaymentMethod::Bizum])
        );
        let redirect =
            money::checkout::pay_again(&stage.house, &order.secret, Some(PaymentMethod::Bizum))
                .await
                .expect("yes");
        assert_eq!(stage.bank.outcome(&order.reference), Some(Outcome::Abandoned));
        let bizum = reference_of(&redirect.url);
        stage.bank.capture(&bizum);
        back(&stage, &bizum).await;
        assert_eq!(state(&stage, &order).await, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_was_paid_late_is_never_asked_for_again() {
    for stage in stages().await {
        let accounts = "key,company,gateway,channel,means\n\
            festival-web,festival,test-bank,web,card; bizum\n\
            opera-web,opera,test-bank,web,card; bizum\n";
        season(&stage, &[("productions", PRODUCTIONS), ("accounts", accounts)]).await;
        let order = again(&stage, 3).await;
        stage.bank.decide(&order.reference, declined());
        back(&stage, &order.reference).await;
        let redirect =
            money::checkout::pay_again(&stage.house, &order.secret, Some(PaymentMethod::Bizum))
                .await
                .expect("yes");
        let bizum = reference_of(&redirect.url);
        // A second card on the first page goes through while Bizum's is open.
        stage.bank.set_closing(true);
        stage.bank.capture(&order.reference);
        notify(&stage, &order.reference).await;
        let view = order.view(&stage).await;
        assert!(view.payments[0].paid_at.is_some() && view.payments[1].paid_at.is_none());
        assert_ne!(view.state, OrderState::AwaitingPayment, "nothing is open for the second part");
        let second = pay_next(&stage, &order).await;
        assert_ne!(second, bizum);
        let asked = stage.bank.request(&second).expect("opened").amount.minor;
        assert_eq!(asked, view.payments[1].amount_minor);
        assert_eq!(stage.bank.outcome(&bizum), Some(Outcome::Abandoned));
        stage.bank.capture(&second);
        back(&stage, &second).await;
        assert_eq!(state(&stage, &order).await, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declined_card_that_went_through_after_all_is_not_paid_twice() {
    for stage in stages().await {
        let order = ordered(&stage).await;
        stage.bank.decide(&order.reference, declined());
        back(&stage, &order.reference).await;
        // Its message is lost.
        stage.bank.capture(&order.reference);
        let second = pay_next(&stage, &order).await;
        let view = order.view(&stage).await;
        assert!(view.payments[0].paid_at.is_some());
        let asked = stage.bank.request(&second).expect("opened").amount.minor;
        assert_eq!(asked, view.payments[1].amount_minor, "the other part is paid now");
        assert_sound(&stage).await;
    }
}
