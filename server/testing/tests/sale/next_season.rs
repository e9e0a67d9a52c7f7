//! The documented season and the next one, in which its subscriptions go on.

use super::{
    Order, back,
    example::{self, CARMEN_ONE, pick},
    form, reference,
};
use domain::{
    actor::Actor,
    id::Ordinal,
    moment::{DAY_MS, HOUR_MS},
};
use money::checkout::Placed;
use season::season_import::{Folder, import_season};
use testing::{Stage, season_example};

/// What series A of the next season costs, and series B.
pub const SERIES_A: i64 = 20_900;
pub const SERIES_B: i64 = 18_900;
/// Days from the day on which tests begin until holders are asked, and until they have answered.
pub const ASKED: i64 = 20;
pub const ANSWERED: i64 = 42;

/// Holders are asked in the second half of December and answer until 10 January.
pub const RENEWALS: &str = "package,into,change_to,from,until,unanswered,pay,due,pay_days\n\
     series-a,series-a-27,series-b-27,2026-12-20 10:00,2027-01-10 23:59,renew,\
     invoice; card; debit,2027-07-01; 2027-10-01,14\n";

/// `renewals`: the sheet.
pub fn folder(renewals: &str) -> Folder {
    let mut folder = season_example(&[("renewals.csv", renewals)]);
    let mut add = |sheet: &str, rows: &str| {
        let text = folder.0.get_mut(sheet).expect("a sheet of the example");
        text.extend_from_slice(rows.as_bytes());
    };
    add("seasons.csv", "2027-28,2027-09-01,2028-07-31,EUR,Europe/Madrid,Season 2027/28,2027/28\n");
    add("series.csv", "2027-28,A,First nights,Estrenos\n2027-28,B,Second nights,Segundas\n");
    add(
        "productions.csv",
        "tosca,2027-28,opera,150,2,opera,,Tosca,Tosca,Giacomo Puccini,Giacomo Puccini\n\
         giselle,2027-28,ballet,120,1,opera,,Giselle,Giselle,Adolphe Adam,Adolphe Adam\n",
    );
    add(
        "performances.csv",
        "tosca-2027-12-03-2000,tosca,opera,2027-12-03 20:00,,opera,A\n\
         tosca-2027-12-04-2000,tosca,opera,2027-12-04 20:00,,opera,B\n\
         giselle-2028-02-11-1930,giselle,opera,2028-02-11 19:30,,ballet,A\n\
         giselle-2028-02-12-1930,giselle,opera,2028-02-12 19:30,,ballet,B\n",
    );
    add(
        "packages.csv",
        "series-a-27,subscription,2027-28,same,,one,4,,,,,Series A 27,Abono A 27,,\n\
         series-b-27,subscription,2027-28,same,,one,4,,,,,Series B 27,Abono B 27,,\n",
    );
    add("package_prices.csv", "series-a-27,1,full,209.00\nseries-b-27,1,full,189.00\n");
    let groups = folder.0.get_mut("package_groups.csv").expect("a sheet of the example");
    let text = String::from_utf8(groups.clone()).expect("text");
    *groups = text
        .replace("series-a,first-nights,,,series:A", "series-a,all,,,series:A; !season:2027-28")
        .into_bytes();
    groups.extend_from_slice(
        b"series-a-27,all,,,series:A; !season:2026-27\n\
          series-b-27,all,,,series:B; !season:2026-27\n",
    );
    folder
}

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
        let outcome =
            domain::payment::Outcome::Captured { amount, stored_credential, capture: None };
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
