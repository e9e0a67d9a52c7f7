//! Debts of the house for one order: of one currency together, of another by themselves.

use crate::{
    handed_on::resale,
    sale::{self, EACH, Order, assert_sound, balance, banks::wanted, count, paid, refused},
};
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    money::{Currency, Money},
    order::OrderState,
    payments::gateway::Outcome,
    people::actor::Actor,
};
use money::{
    cancellation::{Cancellation, Taken},
    payments::{Debt, HOW_CHARS_MAX, SettleRefusal},
};
use subscribers::own_data::{own_data, readable_copy::readable_copy};
use testing::{Stage, stages};

async fn debt(stage: &Stage, order: &Order) -> Option<Debt> {
    let id = order.view(stage).await.id;
    money::payments::debt_of(&stage.house, &Actor::Console, id).await.expect("read")
}

async fn settle(stage: &Stage, order: &Order, shown: &Debt) -> Money {
    let code = order.view(stage).await.code;
    let said = ("a transfer", shown.mark());
    let done =
        money::payments::settle_debt(&stage.house, &Actor::Console, &code, said.0, &said.1).await;
    assert_sound(stage).await;
    done.expect("settled")
}

/// Its bank refuses to send it; what staff owe is told an hour later.
async fn refuse_back(stage: &Stage, order: &Order, taken: Taken) {
    let wanted = Cancellation { fees_back: false, ..wanted(taken) };
    let code = order.view(stage).await.code;
    money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted)
        .await
        .expect("taken back");
    stage.clock.advance_ms(HOUR_MS);
    house::jobs::tick(&stage.house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_debts_of_one_order_are_settled_together_since_the_newer_one() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        stage.bank.refuse_refunds(true);
        let first = order.view(&stage).await.lines[0].line;
        refuse_back(&stage, &order, Taken::These(vec![first])).await;
        let one = debt(&stage, &order).await.expect("a debt");
        refuse_back(&stage, &order, Taken::All).await;
        let both = debt(&stage, &order).await.expect("two debts");
        assert_eq!(one.amount, Money::euro(EACH - 150));
        assert_eq!(both.amount, Money::euro(2 * (EACH - 150)));
        assert_eq!(both.since, one.since.plus_ms(HOUR_MS));
        let (code, mark) = (order.view(&stage).await.code, one.mark());
        let stale =
            money::payments::settle_debt(&stage.house, &Actor::Console, &code, "cash", &mark).await;
        assert_eq!(refused(stale), SettleRefusal::Changed);
        assert_eq!(settle(&stage, &order, &both).await, both.amount);
        assert_eq!(debt(&stage, &order).await, None);
        assert_eq!(balance(&stage, "debts").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_debt_in_another_currency_stays_when_the_first_is_settled() {
    for stage in stages().await {
        let order = sale::order(&stage, &[3]).await;
        stage.bank.refuse_refunds(true);
        let dollars = Money::new(EACH, Currency::parse("USD").expect("a currency"));
        stage.bank.decide(&order.reference, Outcome::captured(dollars));
        sale::notify(&stage, &order.reference).await;
        house::jobs::tick(&stage.house).await;
        stage.clock.advance_ms(MINUTE_MS);
        let again = money::checkout::pay_again(&stage.house, &order.secret, None)
            .await
            .expect("another attempt");
        let second = sale::reference_of(&again.url);
        stage.bank.capture(&second);
        sale::back(&stage, &second).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        refuse_back(&stage, &order, Taken::All).await;
        let first = debt(&stage, &order).await.expect("dollars are owed");
        assert_eq!(first.amount, dollars);
        assert_eq!(settle(&stage, &order, &first).await, dollars);
        let other = debt(&stage, &order).await.expect("euros are owed");
        assert_eq!(other.amount, Money::euro(EACH - 150));
        assert_eq!(count(&stage, "refunds where settled_at_ms is null").await, 1);
        assert_eq!(settle(&stage, &order, &other).await, other.amount);
        assert_eq!(debt(&stage, &order).await, None);
    }
}

/// So long may be what staff say, and no longer.
#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_characters_say_why_and_how() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        stage.bank.refuse_refunds(true);
        let words = "é".repeat(HOW_CHARS_MAX);
        let all = Cancellation { reason: words.clone(), ..wanted(Taken::All) };
        let (code, console) = (order.view(&stage).await.code, Actor::Console);
        money::cancellation::cancel(&stage.house, &console, &code, &all).await.expect("taken back");
        house::jobs::tick(&stage.house).await;
        let mark = debt(&stage, &order).await.expect("a debt").mark();
        let long = format!("{words}!");
        let refusal =
            money::payments::settle_debt(&stage.house, &console, &code, &long, &mark).await;
        assert_eq!(refused(refusal), SettleRefusal::HowTooLong);
        money::payments::settle_debt(&stage.house, &console, &code, &words, &mark)
            .await
            .expect("settled");
        let told = format!("refund_payments where how = '{words}'");
        assert_eq!(count(&stage, &told).await, 1, "all of it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_copy_of_somebody_s_data_says_what_was_paid_by_hand() {
    for stage in stages().await {
        resale::house(&stage).await;
        let (ana, order) = resale::ana_with(&stage, &[3]).await;
        stage.bank.refuse_refunds(true);
        refuse_back(&stage, &order, Taken::All).await;
        let owed = debt(&stage, &order).await.expect("a debt");
        settle(&stage, &order, &owed).await;
        let data = own_data(&stage.house, &ana).await.expect("read").expect("signed in");
        let paid = data["data"]["refunds_paid_by_hand"].as_array().expect("rows");
        assert_eq!(paid.len(), 1, "{paid:?}");
        assert_eq!(paid[0]["paid_by"], "otherwise");
        assert_eq!(paid[0]["amount_minor"], owed.amount.minor);
        assert!(paid[0].get("how").is_none(), "staff's words are the house's own");
        let english = stage.house.locales().get("en").expect("English");
        let copy = readable_copy(&stage.house, &ana, &english).await.expect("read");
        let copy = copy.expect("signed in");
        let read = copy.subjects.iter().find(|it| it.key == "refunds-paid-by-hand");
        let lines = &read.expect("its own heading").rows[0];
        let way = english.text("datacopy-word-refunds-paid-by-hand-otherwise");
        assert!(lines.iter().any(|line| line.value == way), "{lines:?}");
    }
}
