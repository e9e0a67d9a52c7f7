//! What the price of a sold line is made of: kept with the order, and read out of the quotes of
//! orders that were there before.

use crate::{
    buying::extras::{order as ordered, put, season as season_of_codes},
    handed_on::exchange,
    prices::flat_rate,
    sale::{
        self, assert_sound, count,
        example::{AS_DOCUMENTED, CARMEN, CARMEN_ONE, OFFER, SWANS, SWANS_ONE, less, pick, season},
        hold_floor,
        next_season::{ANSWERED, ASKED, RENEWALS, both_seasons, go_to_day, seats, subscribed},
    },
};
use selling::{basket, extras};
use store::running::jobs as due_jobs;
use testing::{Stage, plant, stages, text};

/// As the columns of a former program: nobody has told the stages of any order.
const FORMER: &str = "delete from order_line_stages; update orders set stages_at_ms = null";

/// Position of the line, then kind, key and amount of each of its stages, in their order.
async fn told(stage: &Stage) -> Vec<String> {
    let mut told = Vec::new();
    while let Some(row) = text(
        stage.store(),
        &format!(
            "select cast(l.position as text) || ' ' || s.kind || ' ' || s.key || ' ' \
             || cast(s.minor as text) from order_line_stages s \
             join order_lines l on l.id = s.line_id \
             order by l.order_id, l.position, s.position limit 1 offset {}",
            told.len()
        ),
    )
    .await
    .expect("stages")
    {
        told.push(row);
    }
    told
}

/// Tickets with codes, one of which is good for one of them, and two programmes.
async fn order_with_codes(stage: &Stage, codes: &[&str]) {
    let (performance, _) = season_of_codes(stage).await;
    let actor = stage.guest().await;
    sale::hold(stage, &actor, performance, &[0, 1]).await;
    for code in codes {
        basket::add_code(&stage.house, &actor, code, "").await.expect("a code");
    }
    let programmes = put("programme", Some(performance), 2);
    extras::put_extra(&stage.house, &actor, &programmes).await.expect("sold");
    ordered(stage, &actor).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_line_of_an_order_says_what_its_price_is_made_of() {
    for stage in stages().await {
        order_with_codes(&stage, &["OPERA-10"]).await;
        let expected = [
            "0 listed  9800",
            "0 code OPERA-10 -980",
            "1 listed  9800",
            "1 code OPERA-10 -980",
            "2 listed  650",
            "3 listed  650",
            "4 fee booking 300",
        ];
        assert_eq!(told(&stage).await, expected);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_package_takes_off_is_a_stage_of_each_of_its_tickets() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let actor = stage.guest().await;
        pick(&stage, &actor, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        pick(&stage, &actor, SWANS_ONE, OFFER, &[7]).await.expect("free");
        ordered(&stage, &actor).await;
        let expected = [
            format!("0 listed  {CARMEN}"),
            format!("0 package {OFFER} {}", less(CARMEN, 10) - CARMEN),
            format!("1 listed  {SWANS}"),
            format!("1 package {OFFER} {}", less(SWANS, 10) - SWANS),
        ];
        assert_eq!(told(&stage).await, expected);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_of_a_former_program_get_the_stages_that_their_quotes_tell() {
    for stage in stages().await {
        order_with_codes(&stage, &["ONCE-ONLY"]).await;
        as_they_were_told(&stage).await;
    }
    for stage in stages().await {
        sale::paid(&stage, &[3, 4]).await;
        let actor = stage.guest().await;
        hold_floor(&stage, &actor, 3).await;
        ordered(&stage, &actor).await;
        as_they_were_told(&stage).await;
    }
    for stage in stages().await {
        exchange::one_exchanged(&stage).await;
        as_they_were_told(&stage).await;
    }
    for stage in stages().await {
        flat_rate::used_and_disputed(&stage).await;
        as_they_were_told(&stage).await;
    }
}

/// No basket says what its lines were: the prices alone do.
#[tokio::test(flavor = "multi_thread")]
async fn the_tickets_of_a_renewal_get_their_stages_too() {
    for stage in stages().await {
        let sheet = RENEWALS.replace("invoice; card; debit", "card");
        both_seasons(&stage, &sheet).await;
        let seats = seats(&stage, 1).await;
        subscribed(&stage, "ana@example.org", seats[0], true).await;
        go_to_day(&stage, ASKED).await;
        go_to_day(&stage, ANSWERED).await;
        assert_eq!(count(&stage, "renewals where new_order_id is not null").await, 1);
        as_they_were_told(&stage).await;
    }
}

/// The job reads out of the quotes what the orders said themselves, and then has nothing to do.
async fn as_they_were_told(stage: &Stage) {
    house::jobs::tick(&stage.house).await;
    let at_first = told(stage).await;
    assert!(!at_first.is_empty());
    plant(stage.store(), FORMER).await.expect("as before");
    assert_sound(stage).await;
    assert!(is_due(stage).await);
    house::jobs::tick(&stage.house).await;
    assert_eq!(told(stage).await, at_first);
    assert_eq!(count(stage, "orders where stages_at_ms is null").await, 0, "it is done for good");
    assert!(!is_due(stage).await);
    house::jobs::tick(&stage.house).await;
    assert_eq!(told(stage).await, at_first);
    assert_sound(stage).await;
}

async fn is_due(stage: &Stage) -> bool {
    let mut conn = stage.store().read().await.expect("a connection");
    let due = due_jobs::due(&mut conn, stage.house.now()).await.expect("an answer");
    due.iter().any(|job| job == "stages")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quote_that_can_t_be_read_leaves_the_whole_price_unexplained() {
    for stage in stages().await {
        sale::paid(&stage, &[3]).await;
        plant(stage.store(), FORMER).await.expect("as before");
        plant(stage.store(), "update orders set quote = ''").await.expect("broken");
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage).await, ["0 unknown  5000", "1 unknown  150"]);
    }
}

/// Two servers at once, or the same round again after a crash.
#[tokio::test(flavor = "multi_thread")]
async fn two_rounds_at_once_write_the_stages_of_an_order_once() {
    for stage in stages().await {
        sale::paid(&stage, &[3, 4]).await;
        let at_first = told(&stage).await;
        plant(stage.store(), FORMER).await.expect("as before");
        let other = stage.second_program();
        let (one, two) =
            tokio::join!(money::line_stages::fill(&stage.house), money::line_stages::fill(&other));
        one.expect("filled");
        two.expect("nothing is left to fill");
        assert_eq!(told(&stage).await, at_first);
    }
}
