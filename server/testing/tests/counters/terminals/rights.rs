//! Who may begin, see and break off card payments, and what becomes of them when a right ends.

use super::terminals_sold::{all, follow, state, with_reader};
use crate::{
    counters::counter_sales::plaza,
    sale::{
        assert_sound, count,
        example::{CARMEN_ONE, pick},
    },
};
use adapters::banks::terminals::stand_in::Card;
use domain::{
    id::AccountId,
    moment::{HOUR_MS, MINUTE_MS, SECOND_MS},
    people::actor::{Action, Actor},
};
use money::payments::terminals::{
    DeskPaymentState, SalePayment, begin, cancel, followed, note, of_sale, under_way, unfinished,
};
use people::sales::{Counter, open_sale};
use testing::{Stage, missing_right, stages, text};

async fn account(stage: &Stage, email: &str) -> AccountId {
    stage.staffer(email, "box-office").await;
    let sql = format!("select id from accounts where email = '{email}'");
    let account = text(stage.store(), &sql).await.expect("read").expect("an account");
    account.parse().expect("an id")
}

fn clerk(account: AccountId, scopes: &[&str]) -> Actor {
    let grants = scopes.iter().map(|scope| (Action::Sell, (*scope).to_owned())).collect();
    Actor::Staff { account, grants }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_that_ends_while_the_card_pays_costs_the_buyer_nothing() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let rosa = account(&stage, "rosa@example.org").await;
        let able = clerk(rosa, &["*"]);
        let seller = open_sale(&stage.house, &able, &Counter::BoxOffice).await.expect("a sale");
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        let wanted = all(&stage, &seller).await;
        begin(&stage.house, &seller, &wanted).await.expect("begun");
        reader.hold(Card::Pays);
        let session = seller.session().expect("a sale has one");
        let without = clerk(rosa, &[]);
        let denied = followed(&stage.house, &without, session).await;
        assert_eq!(missing_right(denied), Some(Action::Sell));
        stage.clock.advance_ms(3 * SECOND_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(state(&stage, &seller).await, DeskPaymentState::Sold);
        let sold = format!("orders where paid_at_ms is not null and operator_id = '{rosa}'");
        assert_eq!(count(&stage, &sold).await, 1, "the sale was begun by right");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_without_the_right_begins_sees_or_breaks_off_a_payment() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let rosa = account(&stage, "rosa@example.org").await;
        let able = clerk(rosa, &["*"]);
        let seller = open_sale(&stage.house, &able, &Counter::BoxOffice).await.expect("a sale");
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        let wanted = all(&stage, &seller).await;
        let serving = seller.seller().expect("a seller").clone();
        for scopes in [&[][..], &["point-of-sale:plaza"][..]] {
            let actor = Box::new(clerk(rosa, scopes));
            let unable = Actor::Seller { actor, seller: serving.clone() };
            let denied = begin(&stage.house, &unable, &wanted).await;
            assert_eq!(missing_right(denied), Some(Action::Sell));
        }
        assert!(begin(&stage.house, &able, &wanted).await.is_err(), "nobody sells without a sale");
        assert_eq!(count(&stage, "terminal_payments").await, 0);
        let id = begin(&stage.house, &seller, &wanted).await.expect("begun");
        let (house, session) = (&stage.house, serving.session);
        let guest = stage.guest().await;
        let elsewhere = clerk(rosa, &["point-of-sale:plaza"]);
        for stranger in [&guest, &clerk(rosa, &[]), &elsewhere] {
            let sell = Some(Action::Sell);
            let newest = of_sale(house, stranger, session, SalePayment::Newest).await;
            assert_eq!(missing_right(newest), sell);
            assert_eq!(missing_right(followed(house, stranger, session).await), sell);
            assert_eq!(missing_right(under_way(house, stranger, session).await), sell);
            assert_eq!(missing_right(cancel(house, stranger, session).await), sell);
            assert_eq!(missing_right(note(house, stranger, id).await), sell);
        }
        assert_eq!(missing_right(unfinished(house, &guest).await), Some(Action::Sell));
        assert!(unfinished(house, &elsewhere).await.expect("permitted").is_empty());
        assert_eq!(state(&stage, &seller).await, DeskPaymentState::Waiting);
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        assert_eq!(state(&stage, &seller).await, DeskPaymentState::Sold);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_opening_of_the_desk_tells_what_was_begun_and_not_finished() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let rosa = clerk(account(&stage, "rosa@example.org").await, &["*"]);
        let bruno = clerk(account(&stage, "bruno@example.org").await, &["*"]);
        let seller = open_sale(&stage.house, &rosa, &Counter::BoxOffice).await.expect("a sale");
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        let wanted = all(&stage, &seller).await;
        let id = begin(&stage.house, &seller, &wanted).await.expect("begun");
        let told = async |actor: &Actor| {
            let told = unfinished(&stage.house, actor).await.expect("permitted").into_iter();
            told.map(|it| it.state).collect::<Vec<_>>()
        };
        assert_eq!(told(&rosa).await, [DeskPaymentState::Waiting]);
        assert!(told(&bruno).await.is_empty(), "Rosa sees to it");
        reader.hold(Card::Pays);
        stage.clock.advance_ms(3 * SECOND_MS);
        assert_eq!(told(&rosa).await, [DeskPaymentState::Sold], "found by opening the desk");
        stage.clock.advance_ms(6 * MINUTE_MS);
        assert_eq!(told(&bruno).await, [DeskPaymentState::Sold]);
        note(&stage.house, &bruno, id).await.expect("permitted");
        assert!(told(&rosa).await.is_empty());

        let seller = open_sale(&stage.house, &rosa, &Counter::BoxOffice).await.expect("a sale");
        pick(&stage, &seller, CARMEN_ONE, "", &[4]).await.expect("free");
        let wanted = all(&stage, &seller).await;
        begin(&stage.house, &seller, &wanted).await.expect("begun");
        reader.hold(Card::Pays);
        stage.clock.advance_ms(3 * SECOND_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&rosa).await, [DeskPaymentState::Sold]);
        stage.clock.advance_ms(13 * HOUR_MS);
        assert!(told(&rosa).await.is_empty(), "nobody asks for it any more");
        open_sale(&stage.house, &rosa, &plaza()).await.expect("another counter");
    }
}
