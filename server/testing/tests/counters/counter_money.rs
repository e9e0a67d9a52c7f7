//! What becomes of a counter's money when it is sent twice, in pieces, for nothing, or when nobody
//! says what they want.

use crate::{
    handed_on::resale::ANA,
    sale::{
        self, assert_sound, balance, count,
        example::{AS_DOCUMENTED, CARMEN_ONE, CARMEN_TWO, OFFER, SWANS_ONE, pick, season},
        form, refused,
    },
    ticketing::changes::{cancel, choose, credit, paid},
};
use domain::{
    id::OrderId,
    moment::DAY_MS,
    money::Money,
    order::{OrderState, OrderView, PlaceRequest},
    payments::method::PaymentMethod,
    people::actor::{Actor, Channel},
    tickets::change::{ChangeChoice, ChoiceRefusal},
};
use house::Failure;
use money::checkout::{
    self, CounterRefusal, CounterSale, Sold,
    parts::{Part, PartsRefusal, PartsTaken, Taking, take_parts},
};
use people::sales::{Counter, open_sale};
use store::payments::parts::TakenBy;
use subscribers::changes;
use testing::{Stage, plant, stages};

const CONSOLE: Actor = Actor::Console;

fn part(payment_method: PaymentMethod, amount_minor: i64, reference: &str) -> Part {
    Part { payment_method, amount_minor, reference: reference.to_owned() }
}

fn cash(minor: i64) -> Part {
    part(PaymentMethod::Cash, minor, "")
}

async fn take(
    stage: &Stage,
    order: OrderId,
    parts: &[Part],
) -> Result<PartsTaken, Failure<PartsRefusal>> {
    let (channel, by) = (Channel::BoxOffice, TakenBy::default());
    let taking = Taking { channel, by, parts: parts.to_vec() };
    take_parts(&stage.house, &CONSOLE, order, &taking).await
}

/// Ana's, as a counter places it: nobody was sent to a bank.
pub async fn unpaid(stage: &Stage, seats: &[(&str, &str, u32)]) -> (sale::Order, OrderView) {
    let buyer = stage.guest().await;
    for (slug, offer, seat) in seats {
        pick(stage, &buyer, slug, offer, &[*seat]).await.expect("free");
    }
    let session = Stage::session_of(&buyer);
    let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
    let form = form(stage, &buyer, basket.quote.total_minor).await;
    let form = PlaceRequest { email: ANA.to_owned(), ..form };
    let placed = checkout::place_order(&stage.house, &buyer, &form).await.expect("an order");
    plant(stage.store(), "delete from payments where captured_at_ms is null").await.expect("gone");
    let order = sale::Order { reference: String::new(), secret: placed.secret };
    let view = order.view(stage).await;
    (order, view)
}

async fn sold_to_nobody(stage: &Stage, slug: &str) -> Sold {
    let seller = open_sale(&stage.house, &CONSOLE, &Counter::BoxOffice).await.expect("a sale");
    pick(stage, &seller, slug, "", &[3]).await.expect("free");
    let order = counter_form(stage, &seller).await;
    let parts = vec![cash(order.total_shown_minor)];
    let sale = CounterSale { order, parts };
    checkout::sell(&stage.house, &seller, &sale).await.expect("sold")
}

async fn counter_form(stage: &Stage, seller: &Actor) -> PlaceRequest {
    let session = seller.session().expect("a sale has one");
    let own = selling::basket::own_at(&stage.house, session, seller.outlet()).await;
    let own = own.expect("a basket");
    let shown = selling::basket::view(&stage.house, &own, "en").await.expect("a basket");
    PlaceRequest {
        idempotency_key: checkout::new_idempotency_key(&stage.house),
        language: "en".to_owned(),
        total_shown_minor: shown.quote.total_minor,
        shown: checkout::shown(&shown.quote, &shown.invoices),
        ..PlaceRequest::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn credit_in_two_pieces_is_spent_once() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        choose(&stage, &order, change, ChangeChoice::Credit).await;
        let had_minor = credit(&stage, ANA).await;
        assert!(had_minor > 0);
        let (_, view) = unpaid(&stage, &[(CARMEN_TWO, "", 3), (CARMEN_TWO, "", 4)]).await;
        let total_minor = view.quote.total_minor;
        let by_credit = |minor, note| part(PaymentMethod::Credit, minor, note);
        let twice = [
            by_credit(had_minor, "first"),
            by_credit(1, "second"),
            cash(total_minor - had_minor - 1),
        ];
        let too_much = take(&stage, view.id, &twice).await;
        assert_eq!(refused(too_much), PartsRefusal::CreditTooSmall(Money::euro(had_minor)));
        let once = [
            by_credit(had_minor - 1, "first"),
            by_credit(1, "second"),
            cash(total_minor - had_minor),
        ];
        take(&stage, view.id, &once).await.expect("paid");
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_eq!(balance(&stage, "customer-credit").await, 0);
        assert_eq!(balance(&stage, "cash").await, total_minor - had_minor);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cash_of_one_who_chose_nothing_is_owed_and_becomes_no_credit() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let (order, view) = unpaid(&stage, &[(CARMEN_ONE, OFFER, 3), (SWANS_ONE, OFFER, 3)]).await;
        take(&stage, view.id, &[cash(view.quote.total_minor)]).await.expect("paid");
        cancel(&stage, CARMEN_ONE).await;
        stage.clock.advance_ms(15 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Paid, "the other one stays");
        assert_eq!(count(&stage, "cancellations").await, 1);
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_eq!(balance(&stage, "customer-credit").await, 0);
        assert_eq!(balance(&stage, "cash").await, view.quote.total_minor, "it is in the till");
        assert!(balance(&stage, "debts").await < 0, "the house owes it");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_bought_without_an_address_has_no_credit_that_nobody_could_spend() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let sold = sold_to_nobody(&stage, CARMEN_ONE).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        let guest = stage.guest().await;
        let choose = async |choice: ChangeChoice| {
            let chosen = choice.into();
            changes::choose(&stage.house, &guest, &sold.secret, change, chosen).await
        };
        let as_credit = choose(ChangeChoice::Credit).await;
        assert_eq!(refused(as_credit), ChoiceRefusal::NotOffered);
        choose(ChangeChoice::MoneyBack).await.expect("the house owes it");
        assert_eq!(balance(&stage, "customer-credit").await, 0);
        assert_eq!(balance(&stage, "debts").await, -sold.total_minor);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_is_repeated_by_its_own_money_only() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let seller = open_sale(&stage.house, &CONSOLE, &Counter::BoxOffice).await.expect("a sale");
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        let order = counter_form(&stage, &seller).await;
        let total_minor = order.total_shown_minor;
        let sell = async |parts: Vec<Part>| {
            let sale = CounterSale { order: order.clone(), parts };
            checkout::sell(&stage.house, &seller, &sale).await
        };
        let first = sell(vec![cash(total_minor)]).await.expect("sold");
        let again = sell(vec![cash(total_minor)]).await.expect("the same");
        assert_eq!(first, again);
        let other = sell(vec![part(PaymentMethod::Terminal, total_minor, "0042")]).await;
        assert_eq!(refused(other), CounterRefusal::Money(PartsRefusal::NotOpen));
        assert_eq!(balance(&stage, "cash").await, total_minor);
        assert_eq!(balance(&stage, "terminal").await, 0);
        assert_sound(&stage).await;
    }
}
