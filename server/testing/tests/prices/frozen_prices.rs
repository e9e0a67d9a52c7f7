//! A frozen price stands only as long as its reasons do. What no longer holds when a basket is
//! looked at or ordered is priced anew, and the new price is shown before anything is paid.

use crate::sale::{
    assert_sound,
    example::{CARMEN_ONE, SWANS, SWANS_ONE, less, pick, season, total},
    form, refusal,
};
use domain::{order::PlaceRefusal, people::actor::Actor, sales::basket::BasketView};
use people::persons::AddPerson;
use selling::extras::PutExtra;
use testing::{Stage, stages};

const ANA: &str = "ana@example.org";
const LUIS: (&str, &str) = ("Luis", "Ruiz");

/// Friends pay 30 % less for the full price; everybody 10 % less at the ballet.
const DISCOUNTS: (&str, &str) = (
    "discounts",
    "key,change,for,offers,tariffs,who,name_en\n\
     members,-30 %,all,ticket,full,friend,Friends of the opera\n\
     ballet-week,-10 %,genre:ballet,ticket,,,Ballet week\n",
);
/// One subscription for each person, 5 % less after one season and 10 % less after two.
const PACKAGES: (&str, &str) = (
    "packages",
    "key,kind,season,seats,change,medium,max_person,from,name_en\n\
     series-a,subscription,2026-27,same,,one,1,2026-05-15 10:00,Series A\n",
);
const SERIES_A: (&str, &str) =
    ("package_groups", "package,group,min,max,for\nseries-a,first-nights,,,series:A\n");
/// Each ticket of the series has its own price.
const NO_FIXED_SUM: (&str, &str) = ("package_prices", "package,zone,tariff,price\n");
const NO_PACKAGE_STEPS: (&str, &str) = ("package_steps", "package,count,change\n");
const SENIORITY: (&str, &str) =
    ("seniority_steps", "offers,years,change\nseries-a,1,-5 %\nseries-a,2,-10 %\n");
const ALL_ON_SALE: (&str, &str) = (
    "settings",
    "level,subject,channel,right,name,value\nseason,2026-27,,,sale-opens,2026-06-15 10:00\n",
);

async fn house(stage: &Stage) {
    let packages = [PACKAGES, SERIES_A, NO_FIXED_SUM, NO_PACKAGE_STEPS];
    let sheets = [packages.as_slice(), &[DISCOUNTS, SENIORITY, ALL_ON_SALE]].concat();
    season(stage, &sheets).await;
}

async fn view(stage: &Stage, actor: &Actor) -> BasketView {
    selling::basket::basket(&stage.house, Stage::session_of(actor), "en").await.expect("a basket")
}

async fn put_pass(stage: &Stage, actor: &Actor, quantity: u32) {
    let put = PutExtra {
        key: "friends".to_owned(),
        performance: None,
        quantity,
        amount_minor: None,
        beneficiary: None,
    };
    selling::extras::put_extra(&stage.house, actor, &put)
        .await
        .expect("the pass is sold to everybody");
}

async fn add_luis(stage: &Stage, actor: &Actor) {
    let request = AddPerson {
        given_name: LUIS.0.to_owned(),
        family_name: LUIS.1.to_owned(),
        language: "en".to_owned(),
    };
    people::persons::add_person(&stage.house, actor, &request).await.expect("added");
}

/// Gives the owner of an address so many seasons as a subscriber, each begun before today.
async fn grant_seasons(stage: &Stage, person: &str, seasons: u32) {
    for number in 0..seasons {
        let season = format!("00000000-0000-7000-8000-00000000000{number}");
        let of_season = format!(
            "insert into seasons (id, key, starts_on, ends_on, currency, time_zone) \
             values ('{season}', 'past-{number}', '201{number}-09-01', '201{number}-12-31', \
             'EUR', 'Europe/Madrid')"
        );
        let of_person = format!(
            "insert into seniority (person_id, season_id, cause, journal_id) \
             values ('{person}', '{season}', 'test', 'test-{number}')"
        );
        for sql in [of_season, of_person] {
            testing::plant(stage.store(), &sql).await.expect("a season of theirs");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_membership_taken_out_of_the_basket_takes_its_discount_along() {
    for stage in stages().await {
        house(&stage).await;
        let guest = stage.guest().await;
        put_pass(&stage, &guest, 1).await;
        pick(&stage, &guest, SWANS_ONE, "", &[0]).await.expect("free");
        // Discounts come in the order of their keys: ballet week, then members.
        let member = less(less(SWANS, 10), 30);
        assert_eq!(total(&stage, &guest).await, 6_000 + member);
        put_pass(&stage, &guest, 0).await;
        assert_eq!(total(&stage, &guest).await, less(SWANS, 10), "what everybody has stays");
        let basket = view(&stage, &guest).await;
        let gone: Vec<&str> = basket.lines[0].lost.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(gone, ["Friends of the opera"], "the page says which discount went");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_order_asks_again_when_the_reason_of_a_price_has_gone() {
    for stage in stages().await {
        house(&stage).await;
        let guest = stage.guest().await;
        put_pass(&stage, &guest, 1).await;
        pick(&stage, &guest, SWANS_ONE, "", &[0]).await.expect("free");
        let shown = view(&stage, &guest).await.state.total_minor;
        let old = form(&stage, &guest, shown).await;
        put_pass(&stage, &guest, 0).await;
        let refused = refusal(money::checkout::place_order(&stage.house, &guest, &old).await);
        let now = view(&stage, &guest).await.state.total_minor;
        let asked = PlaceRefusal::TotalChanged { shown_minor: shown, total_minor: now };
        assert_eq!(refused, asked);
        let form = form(&stage, &guest, now).await;
        let placed = money::checkout::place_order(&stage.house, &guest, &form)
            .await
            .expect("at the new price");
        let order = selling::orders::order(&stage.house, &placed.secret, "en")
            .await
            .expect("read")
            .expect("there");
        let tickets: i64 = order.quote.lines.iter().map(|line| line.due_minor).sum();
        assert_eq!(tickets, less(SWANS, 10));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_takes_the_kind_and_the_years_out_of_the_price() {
    for stage in stages().await {
        house(&stage).await;
        let ana = stage.signed_in(ANA).await;
        stage.grant(ANA, None, "friend").await;
        let sql = "select id from persons where email = 'ana@example.org'";
        let person = testing::text(stage.store(), sql).await.expect("read").expect("Ana");
        grant_seasons(&stage, &person, 2).await;
        pick(&stage, &ana, SWANS_ONE, "", &[0]).await.expect("free");
        assert_eq!(total(&stage, &ana).await, less(less(SWANS, 10), 30));
        pick(&stage, &ana, CARMEN_ONE, "series-a", &[1]).await.expect("free");
        let both = total(&stage, &ana).await;
        people::accounts::sign_out(&stage.house, &ana).await.expect("out");
        let guest = stage.guest().await;
        pick(&stage, &guest, SWANS_ONE, "", &[2]).await.expect("free");
        pick(&stage, &guest, CARMEN_ONE, "series-a", &[3]).await.expect("free");
        let of_anybody = total(&stage, &guest).await;
        assert!(both < of_anybody);
        assert_eq!(total(&stage, &ana).await, of_anybody, "as for anybody who is not signed in");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn fewer_years_than_at_the_hold_give_the_step_that_they_reach() {
    for stage in stages().await {
        house(&stage).await;
        let ana = stage.signed_in(ANA).await;
        let sql = "select id from persons where email = 'ana@example.org'";
        let person = testing::text(stage.store(), sql).await.expect("read").expect("Ana");
        grant_seasons(&stage, &person, 2).await;
        pick(&stage, &ana, CARMEN_ONE, "series-a", &[1]).await.expect("free");
        let after_two = total(&stage, &ana).await;
        let sql = format!(
            "delete from seniority where person_id = '{person}' \
             and journal_id = 'test-1'"
        );
        testing::plant(stage.store(), &sql).await.expect("one season less");
        let after_one = total(&stage, &ana).await;
        // Two performances: 10 % less before, 5 % less now, each rounded by itself. The ballet
        // costs 10 % less as a single ticket, and no ticket of a package costs more than that.
        assert_eq!(after_two, less(14_550, 10) + less(SWANS, 10));
        assert_eq!(after_one, less(14_550, 5) + less(SWANS, 10));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_does_not_lift_what_one_person_may_have() {
    for stage in stages().await {
        house(&stage).await;
        let ana = stage.signed_in(ANA).await;
        add_luis(&stage, &ana).await;
        let series = (CARMEN_ONE, "series-a");
        pick(&stage, &ana, series.0, series.1, &[0]).await.expect("hers");
        pick(&stage, &ana, series.0, series.1, &[1]).await.expect("one for Luis");
        let whose: Vec<_> = view(&stage, &ana).await.lines.iter().map(|it| it.id).collect();
        assert_eq!(whose.len(), 4, "two subscriptions of two performances");
        people::accounts::sign_out(&stage.house, &ana).await.expect("out");
        let out = view(&stage, &ana).await;
        let name = "Series A".to_owned();
        let most = Some(PlaceRefusal::MostForPerson { name, most: 1 });
        assert_eq!(out.refusal, most, "the page says it before the order");
        let form = form(&stage, &ana, out.state.total_minor).await;
        let refused = refusal(money::checkout::place_order(&stage.house, &ana, &form).await);
        assert_eq!(Some(refused), most);
    }
}
