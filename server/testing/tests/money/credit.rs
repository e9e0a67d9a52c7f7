//! Credit that pays for an order, alone or beside a card. Whatever becomes of the order, the credit
//! is spent once or is the buyer's again.

use crate::{
    handed_on::resale::{ANA, ana_with, credit, house, offer, ordered, pay, ticket},
    sale::{
        Order, assert_sound, back, balance as balance_of,
        banks::wanted,
        count,
        example::{CARMEN_ONE, SWANS_ONE, pick},
        form, notify, reference, refusal,
    },
    ticketing::changes::{cancel, told},
};
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    order::{OrderState, PlaceRefusal, PlaceRequest},
    people::actor::Actor,
};
use money::{
    cancellation::Taken,
    checkout::{Next, Placed},
};
use subscribers::{bank::statement, changes::brings};
use testing::{Stage, says, stages};

/// Ana has sold the seat of her first Carmen on; gives what she got for it.
async fn ana_with_credit(stage: &Stage) -> (Actor, i64) {
    house(stage).await;
    let (ana, order) = ana_with(stage, &[3]).await;
    offer(stage, &ana, ticket(stage, &order, 0).await.admission).await;
    stage.clock.advance_ms(HOUR_MS);
    let buyer = stage.signed_in("ben@example.org").await;
    pick(stage, &buyer, CARMEN_ONE, "", &[3]).await.expect("on offer");
    let total = total(stage, &buyer).await;
    let form =
        PlaceRequest { email: "ben@example.org".to_owned(), ..form(stage, &buyer, total).await };
    let placed = money::checkout::place_order(&stage.house, &buyer, &form).await.expect("an order");
    pay(stage, &of(&placed)).await;
    house::jobs::tick(&stage.house).await;
    stage.clock.advance_ms(MINUTE_MS);
    let minor = credit(stage, &ana).await;
    assert!(minor > 0);
    (ana, minor)
}

/// Ana has paid a seat with her credit and a card.
pub async fn one_paid_partly(stage: &Stage) {
    let (ana, minor) = ana_with_credit(stage).await;
    pick(stage, &ana, CARMEN_ONE, "", &[5]).await.expect("free");
    pay(stage, &of(&order_with_credit(stage, &ana, minor).await)).await;
    house::jobs::tick(&stage.house).await;
}

fn of(placed: &Placed) -> Order {
    Order { reference: reference(placed), secret: placed.secret.clone() }
}

async fn total(stage: &Stage, actor: &Actor) -> i64 {
    let session = Stage::session_of(actor);
    let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
    basket.quote.total_minor
}

/// What her form says for a seat that she has picked, with her credit.
async fn with_credit(stage: &Stage, ana: &Actor, shown: i64) -> PlaceRequest {
    let total = total(stage, ana).await;
    PlaceRequest { credit_shown_minor: Some(shown), ..form(stage, ana, total).await }
}

async fn order_with_credit(stage: &Stage, ana: &Actor, shown: i64) -> Placed {
    let form = with_credit(stage, ana, shown).await;
    money::checkout::place_order(&stage.house, ana, &form).await.expect("an order")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_movement_about_several_performances_names_each_and_leads_to_their_order() {
    for stage in stages().await {
        let (ana, minor) = ana_with_credit(&stage).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[5]).await.expect("free");
        pick(&stage, &ana, SWANS_ONE, "", &[3]).await.expect("free");
        pay(&stage, &of(&order_with_credit(&stage, &ana, minor).await)).await;
        let statement = statement::statement(&stage.house, &ana).await.expect("read");
        let statement = statement.expect("signed in");
        let abouts = statement::abouts(&stage.house, &ana, &statement, "en").await.expect("read");
        let spent = abouts.last().expect("one");
        assert!(spent.order_secret.is_some(), "{spent:?}");
        assert_eq!((&spent.performance, spent.others.len()), (&None, 2), "{spent:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_seats_that_one_buyer_bought_each_movement_names_its_own() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        for index in [0, 1] {
            offer(&stage, &ana, ticket(&stage, &order, index).await.admission).await;
        }
        stage.clock.advance_ms(HOUR_MS);
        let buyer = stage.guest().await;
        pay(&stage, &ordered(&stage, &buyer, CARMEN_ONE, "", &[3, 4]).await).await;
        let statement = statement::statement(&stage.house, &ana).await.expect("read");
        let statement = statement.expect("signed in");
        let abouts = statement::abouts(&stage.house, &ana, &statement, "en").await.expect("read");
        let seats: Vec<_> = abouts.iter().filter_map(|about| about.seat.clone()).collect();
        assert_eq!((abouts.len(), seats.len()), (2, 2), "{abouts:?}");
        assert_ne!(seats[0], seats[1]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_cancelled_performance_what_credit_had_paid_is_no_refund_to_the_card() {
    for stage in stages().await {
        let (ana, minor) = ana_with_credit(&stage).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[5]).await.expect("free");
        let order = of(&order_with_credit(&stage, &ana, minor).await);
        pay(&stage, &order).await;
        let view = order.view(&stage).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        let brings = brings(&stage.house, view.id).await.expect("read");
        let its = brings.get(&change).expect("to be chosen");
        let bank_minor = view.quote.total_minor - minor;
        assert_eq!((its.own_credit.minor, its.bank_minor()), (minor, bank_minor));
        assert_eq!(told(&stage, ANA, "mail-changed-to-credit"), 1);
        let mails = stage.mail.mails();
        let mail = mails.iter().rfind(|it| says(&it.text, "mail-changed-by-bank")).expect("told");
        let by_bank =
            format!("You paid €{}.{:02} of this by card", bank_minor / 100, bank_minor % 100);
        assert!(mail.text.contains(&by_bank), "{}", mail.text);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_pays_what_it_can_and_the_card_pays_the_rest() {
    for stage in stages().await {
        let (ana, minor) = ana_with_credit(&stage).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[5]).await.expect("free");
        let total = total(&stage, &ana).await;
        let session = Stage::session_of(&ana);
        let ways = money::checkout::ways_to_pay(&stage.house, &ana, session).await.expect("ways");
        assert_eq!(ways[0].credit_minor, minor, "as the page says before");
        let placed = order_with_credit(&stage, &ana, minor).await;
        let order = of(&placed);
        assert_eq!(credit(&stage, &ana).await, 0, "it is this order's from now on");
        assert_sound(&stage).await;
        pay(&stage, &order).await;
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Paid);
        let parts: Vec<_> =
            view.payments.iter().map(|it| (it.is_credit, it.amount_minor)).collect();
        assert_eq!(parts, [(false, total - minor), (true, minor)]);
        assert_eq!(balance_of(&stage, "customer-credit").await, 0);
        assert_eq!(balance_of(&stage, "advances").await, 0);
        let statement = statement::statement(&stage.house, &ana).await.expect("read");
        let movements = statement.expect("signed in").movements;
        let spent = movements.last().expect("one");
        assert_eq!(
            (spent.cause.as_str(), spent.order.as_deref(), spent.amount_minor),
            ("spent", Some(view.code.as_str()), -minor)
        );
        assert_sound(&stage).await;

        // Staff take it back: credit first, the rest by the card.
        let all = wanted(Taken::All);
        money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &all)
            .await
            .expect("taken back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(credit(&stage, &ana).await, minor);
        let price = view.lines[0].price_minor;
        let fees = if all.fees_back { total - price } else { 0 };
        assert_eq!(stage.bank.refunded_minor(&order.reference), price + fees - minor);
        assert!(stage.mail.mails().iter().any(|it| says(&it.text, "mail-cancelled-credit")));
        assert_eq!(balance_of(&stage, "refunds-due").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_it_is_enough_nobody_is_sent_to_a_bank() {
    for stage in stages().await {
        let (ana, minor) = ana_with_credit(&stage).await;
        pick(&stage, &ana, SWANS_ONE, "", &[3]).await.expect("free");
        let total = total(&stage, &ana).await;
        assert!(total <= minor, "a cheap seat: {total} of {minor}");
        let form = with_credit(&stage, &ana, minor).await;
        let placed = money::checkout::place_order(&stage.house, &ana, &form).await.expect("paid");
        assert_eq!(placed.next, Next::Done);
        let again =
            money::checkout::place_order(&stage.house, &ana, &form).await.expect("the same");
        assert_eq!((again.secret.as_str(), again.next), (placed.secret.as_str(), Next::Done));
        let order = Order { secret: placed.secret, reference: String::new() };
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Paid);
        assert_eq!(order.barcodes(&stage).await.len(), 1);
        assert_eq!(credit(&stage, &ana).await, minor - total);
        assert_sound(&stage).await;
        money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &wanted(Taken::All))
            .await
            .expect("taken back");
        let fees = total - view.lines[0].price_minor;
        let kept = if wanted(Taken::All).fees_back { 0 } else { fees };
        assert_eq!(credit(&stage, &ana).await, minor - kept);
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_is_never_paid_gives_it_back_and_late_money_too() {
    for stage in stages().await {
        let (ana, minor) = ana_with_credit(&stage).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[5]).await.expect("free");
        let order = of(&order_with_credit(&stage, &ana, minor).await);
        stage.clock.advance_ms(2 * HOUR_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(credit(&stage, &ana).await, minor);
        assert!(stage.mail.mails().iter().any(|it| says(&it.text, "mail-money-back-credit")));
        assert_sound(&stage).await;
        stage.bank.capture(&order.reference);
        notify(&stage, &order.reference).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(order.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(credit(&stage, &ana).await, minor, "it was given back once");
        assert_eq!(balance_of(&stage, "advances").await, 0);
        assert_eq!(count(&stage, "claims where holder is not null").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_spent_once_by_its_owner_and_as_it_was_shown() {
    for stage in stages().await {
        let (ana, minor) = ana_with_credit(&stage).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[5]).await.expect("free");
        let good = with_credit(&stage, &ana, minor).await;
        let placing = |actor: &Actor, form: PlaceRequest| {
            let (house, actor) = (stage.house.clone(), actor.clone());
            async move { money::checkout::place_order(&house, &actor, &form).await }
        };
        let other = PlaceRequest { credit_shown_minor: Some(minor + 1), ..good.clone() };
        assert_eq!(refusal(placing(&ana, other).await), PlaceRefusal::CreditChanged);
        let other = PlaceRequest { email: "eva@example.org".to_owned(), ..good.clone() };
        let of_another = PlaceRefusal::CreditOfAnother { email: ANA.to_owned() };
        assert_eq!(refusal(placing(&ana, other).await), of_another);
        // A guest who types Ana's address.
        let guest = stage.guest().await;
        pick(&stage, &guest, CARMEN_ONE, "", &[6]).await.expect("free");
        let theft = with_credit(&stage, &guest, minor).await;
        assert_eq!(refusal(placing(&guest, theft).await), PlaceRefusal::CreditChanged);
        assert_eq!(credit(&stage, &ana).await, minor, "nothing was taken");
        // Two devices at once: one of them finds nothing left.
        let phone = stage.signed_in(ANA).await;
        pick(&stage, &phone, SWANS_ONE, "", &[3]).await.expect("free");
        let also = with_credit(&stage, &phone, minor).await;
        let both = tokio::join!(placing(&ana, good), placing(&phone, also));
        let (done, refused): (Vec<_>, Vec<_>) =
            [both.0, both.1].into_iter().partition(Result::is_ok);
        assert_eq!((done.len(), refused.len()), (1, 1));
        for refused in refused {
            assert_eq!(refusal(refused), PlaceRefusal::CreditChanged);
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_try_with_the_card_goes_on_beside_it() {
    for stage in stages().await {
        let (ana, minor) = ana_with_credit(&stage).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[5]).await.expect("free");
        let order = of(&order_with_credit(&stage, &ana, minor).await);
        let declined = domain::payments::gateway::Outcome::Declined { reason: "no".to_owned() };
        stage.bank.decide(&order.reference, declined);
        back(&stage, &order.reference).await;
        assert_eq!(order.view(&stage).await.state, OrderState::PaymentFailed);
        let next = money::checkout::pay_again(&stage.house, &order.secret, None).await;
        let second = crate::sale::reference_of(&next.expect("a second try").url);
        stage.bank.capture(&second);
        back(&stage, &second).await;
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Paid);
        assert_eq!(balance_of(&stage, "customer-credit").await, 0);
        assert_sound(&stage).await;
    }
}
