//! The documented season and the next one, in which its subscriptions go on.

use super::{
    Order, back,
    example::{self, CARMEN_ONE, pick},
    form, reference,
};
use domain::{
    id::Ordinal,
    moment::{DAY_MS, HOUR_MS},
    people::actor::Actor,
};
use money::checkout::Placed;
use season::sheets::season_import::import_season;
use testing::Stage;
pub use testing::next_season::{ANSWERED, ASKED, RENEWALS, folder};

/// What series A of the next season costs, and series B.
pub const SERIES_A: i64 = 20_900;
pub const SERIES_B: i64 = 18_900;

pub async fn both_seasons(stage: &Stage, renewals: &str) {
    let folder = folder(renewals);
    import_season(&stage.house, &Actor::Console, &folder, false).await.expect("good seasons");
}

/// Seats of the zone that the series sell, by their place in the plan.
pub async fn seats(stage: &Stage, count: usize) -> Vec<u32> {
    let performance = example::performance(stage, CARMEN_ONE).await;
    let found = season::performance::load(&stage.house, performance).await.expect("read");
    let found = found.expect("visible");
    let first = found.zone("1").expect("zone 1");
    let seats = found.plan.hall.seats.iter().zip(&found.zones.seats).enumerate();
    let sold = seats.filter(|(_, (seat, zone))| **zone == first && !seat.attributes.house_seat);
    sold.map(|(at, _)| at as u32).take(count).collect()
}

pub async fn ordinal(stage: &Stage, seat: u32) -> Ordinal {
    let performance = example::performance(stage, CARMEN_ONE).await;
    let found = season::performance::load(&stage.house, performance).await.expect("read");
    found.expect("visible").plan.hall.seats[seat as usize].ordinal
}

/// Series A on this seat, bought by whoever is signed in with the address, and paid.
pub async fn subscriber(stage: &Stage, email: &str, seat: u32) -> (Actor, Order) {
    subscribed(stage, email, seat, false).await
}

/// Series A on two seats, each bought by itself. Their holder is asked about both.
pub async fn subscriber_of_two(stage: &Stage, renewals: &str, email: &str) -> Actor {
    both_seasons(stage, renewals).await;
    let seats = seats(stage, 2).await;
    subscriber(stage, email, seats[0]).await;
    let (actor, _) = subscriber(stage, email, seats[1]).await;
    go_to_day(stage, ASKED).await;
    actor
}

pub async fn subscribed(stage: &Stage, email: &str, seat: u32, keeps_card: bool) -> (Actor, Order) {
    let actor = stage.signed_in(email).await;
    pick(stage, &actor, CARMEN_ONE, "series-a", &[seat]).await.expect("free");
    let order = pay_basket(stage, &actor, email, keeps_card).await;
    (actor, order)
}

/// What is in the basket, bought and paid.
pub async fn pay_basket(stage: &Stage, actor: &Actor, email: &str, keeps_card: bool) -> Order {
    let session = Stage::session_of(actor);
    let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
    let mut form = form(stage, actor, basket.quote.total_minor).await;
    form.email = email.to_owned();
    form.keeps_card = keeps_card;
    let placed = money::checkout::place_order(&stage.house, actor, &form).await;
    let order = order(&placed.expect("an order"));
    stage.bank.capture(&order.reference);
    if keeps_card {
        let amount = stage.bank.request(&order.reference).expect("opened").amount;
        let stored_credential = Some(format!("card-{}", order.reference));
        let outcome = domain::payments::gateway::Outcome::Captured {
            amount,
            stored_credential,
            capture: None,
            card_end: None,
        };
        stage.bank.decide(&order.reference, outcome);
    }
    back(stage, &order.reference).await;
    order
}

fn order(placed: &Placed) -> Order {
    Order { reference: reference(placed), secret: placed.secret.clone() }
}

/// So many days after the day on which tests begin, and one hour.
pub async fn go_to_day(stage: &Stage, day: i64) {
    let begun = testing::NOON;
    let now = stage.house.now();
    stage.clock.advance_ms(begun.plus_ms(day * DAY_MS + HOUR_MS).since_ms(now));
    house::jobs::tick(&stage.house).await;
}
