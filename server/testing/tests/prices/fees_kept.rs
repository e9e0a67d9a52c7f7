//! Fees that stay when tickets are taken back, and those that go with the last of them.

use crate::sale::{
    self, EACH, Order, assert_sound, balance,
    banks::wanted,
    count,
    example::{CARMEN, CARMEN_ONE, performance, pick, season},
    form, hold, paid,
};
use domain::{id::OrderLineId, people::actor::Actor};
use money::cancellation::{Cancellation, Taken};
use selling::extras::PutExtra;
use testing::{Stage, number, plant, stages};

const STANDING: &str = "order_lines where cancelled_at_ms is null";

async fn bought(stage: &Stage, actor: &Actor) -> Order {
    let basket = selling::basket::basket(&stage.house, Stage::session_of(actor), "en")
        .await
        .expect("a basket");
    let form = form(stage, actor, basket.state.total_minor).await;
    let placed = money::checkout::place_order(&stage.house, actor, &form).await.expect("an order");
    let order = Order { reference: sale::reference(&placed), secret: placed.secret };
    stage.bank.capture(&order.reference);
    sale::back(stage, &order.reference).await;
    order
}

/// A ticket and its programme, with one fee for the whole order.
async fn with_programme(stage: &Stage) -> Order {
    let fees = "key,channel,basis,amount,tariffs,company,tax,name_en\n\
        booking,web,order,2.50,,opera,services,Booking fee\n";
    season(stage, &[("fees", fees)]).await;
    let actor = stage.guest().await;
    pick(stage, &actor, CARMEN_ONE, "", &[3]).await.expect("free");
    let programme = PutExtra {
        key: "programme".to_owned(),
        performance: Some(performance(stage, CARMEN_ONE).await),
        quantity: 1,
        amount_minor: None,
        beneficiary: None,
    };
    selling::extras::put_extra(&stage.house, &actor, &programme).await.expect("sold");
    bought(stage, &actor).await
}

/// What went back of these lines, or of all that stands; none: with their fees.
async fn take_back(stage: &Stage, order: &Order, lines: &[OrderLineId], fees_back: bool) -> i64 {
    let taken = match lines {
        [] => Taken::All,
        some => Taken::These(some.to_vec()),
    };
    let wanted = Cancellation { fees_back, ..wanted(taken) };
    let code = order.view(stage).await.code;
    let done = money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted).await;
    assert_sound(stage).await;
    done.expect("taken back").amount.minor
}

/// Pieces of what runs out that are taken.
async fn claimed(stage: &Stage) -> i64 {
    let sum = "select cast(coalesce(sum(taken), 0) as bigint) from counters";
    number(stage.store(), sum).await.expect("a sum")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fee_that_the_house_kept_doesn_t_go_with_a_programme_afterwards() {
    for stage in stages().await {
        let order = with_programme(&stage).await;
        let ticket = order.view(&stage).await.lines[0].line;
        assert_eq!(take_back(&stage, &order, &[ticket], false).await, CARMEN);
        assert_eq!(take_back(&stage, &order, &[], true).await, 650, "the programme alone");
        assert_eq!(count(&stage, STANDING).await, 1, "the fee");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_programme_that_stays_is_still_taken_from_the_stock_and_goes_back_to_it_with_the_rest() {
    for stage in stages().await {
        let order = with_programme(&stage).await;
        assert_eq!(claimed(&stage).await, 1);
        let ticket = order.view(&stage).await.lines[0].line;
        assert_eq!(take_back(&stage, &order, &[ticket], true).await, CARMEN + 250);
        assert_eq!(claimed(&stage).await, 1);
        take_back(&stage, &order, &[], true).await;
        assert_eq!(claimed(&stage).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_from_before_its_lines_had_claims_gives_all_of_them_back_at_its_end() {
    for stage in stages().await {
        let order = with_programme(&stage).await;
        plant(stage.store(), "delete from counter_claim_lines").await.expect("planted");
        take_back(&stage, &order, &[], true).await;
        assert_eq!(claimed(&stage).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fee_is_gone_with_the_last_ticket_that_it_was_charged_on() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4, 5]).await;
        for line in &order.view(&stage).await.lines {
            assert_eq!(take_back(&stage, &order, &[line.line], true).await, EACH);
        }
        assert_eq!(count(&stage, STANDING).await, 0);
        assert_eq!(balance(&stage, "fees").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_order_s_fee_goes_with_the_last_ticket_that_cost_something() {
    for stage in stages().await {
        let actor = stage.guest().await;
        hold(&stage, &actor, stage.performance, &[3, 4]).await;
        hold(&stage, &actor, stage.invitation, &[3]).await;
        let order = bought(&stage, &actor).await;
        let whole = "delete from fee_parts where order_line_id <> \
            (select min(order_line_id) from fee_parts); \
            update fee_parts set order_line_id = fee_line_id, minor = 300, tax_minor = 52";
        plant(stage.store(), whole).await.expect("planted");
        let view = order.view(&stage).await;
        let paid: Vec<_> = view.lines.iter().filter(|line| line.price_minor > 0).collect();
        assert_eq!(take_back(&stage, &order, &[paid[0].line], true).await, EACH - 150);
        assert_eq!(count(&stage, "cancellation_lines").await, 1, "nothing of the fee went");
        assert_eq!(take_back(&stage, &order, &[paid[1].line], true).await, EACH + 150);
        assert_eq!(count(&stage, STANDING).await, 1, "the invitation");
        assert_eq!(balance(&stage, "fees").await, 0);
    }
}
