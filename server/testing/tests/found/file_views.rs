//! Who of the staff looked at whom: kept once an hour, shown to administrators and to the person.

use super::clerk;
use crate::{
    sale::{count, paid},
    shoppers::accounts::ANA,
};
use domain::{
    id::{OrderId, PersonId},
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    people::actor::{Action, Actor},
};
use people::customers::{
    file_views::{forget, order_opened, person_opened, views_of},
    search::find_customers,
};
use subscribers::own_data::own_data;
use testing::{Stage, missing_right, stages, text};

/// A paid order of hers, and she herself.
async fn ordered(stage: &Stage) -> (OrderId, PersonId) {
    paid(stage, &[3]).await;
    let id = async |table: &str| {
        let sql = format!("select {table} from orders");
        text(stage.store(), &sql).await.expect("read").expect("an order")
    };
    let order = id("id").await.parse().expect("an identity");
    (order, id("person_id").await.parse().expect("an identity"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_opened_is_kept_once_an_hour_for_each_colleague() {
    for stage in stages().await {
        let (order, ana) = ordered(&stage).await;
        let (rosa, other) = (clerk(&stage, &[]), clerk(&stage, &[]));
        for _ in 0..3 {
            order_opened(&stage.house, &rosa, order).await.expect("kept");
            person_opened(&stage.house, &rosa, ana).await.expect("kept");
        }
        assert_eq!(count(&stage, "file_views").await, 2);
        // Another program of the house doesn't know what this one wrote.
        let second = stage.second_program();
        order_opened(&second, &rosa, order).await.expect("kept");
        assert_eq!(count(&stage, "file_views").await, 2);
        order_opened(&stage.house, &other, order).await.expect("kept");
        stage.clock.advance_ms(HOUR_MS);
        order_opened(&stage.house, &rosa, order).await.expect("kept");
        assert_eq!(count(&stage, "file_views").await, 4);
        for nobody in [Actor::Console, stage.guest().await, stage.signed_in(ANA).await] {
            order_opened(&stage.house, &nobody, order).await.expect("nothing");
        }
        assert_eq!(count(&stage, "file_views").await, 4);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn administrators_read_who_looked_and_she_reads_when() {
    for stage in stages().await {
        let (order, ana) = ordered(&stage).await;
        let rosa = stage.staffer("rosa@example.org", "box-office").await;
        let account = "select account_id from staff";
        let account = text(stage.store(), account).await.expect("read").expect("an account");
        let account = account.parse().expect("an identity");
        let actor = Actor::Staff { account, grants: Vec::new() };
        order_opened(&stage.house, &actor, order).await.expect("kept");
        stage.clock.advance_ms(MINUTE_MS);
        person_opened(&stage.house, &actor, ana).await.expect("kept");
        let administrator = clerk(&stage, &[Action::ManageStaff]);
        let rows = views_of(&stage.house, &administrator, ana).await.expect("read");
        let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names, ["Rosa Vidal"; 2], "{}", rosa.email);
        assert!(rows[0].order.is_none() && rows[1].order.is_some(), "{rows:?}");
        let own = clerk(&stage, &[Action::FindCustomers, Action::GrantKind]);
        let denied = views_of(&stage.house, &own, ana).await;
        assert_eq!(missing_right(denied), Some(Action::ManageStaff));
        let ana = stage.signed_in(ANA).await;
        let data = own_data(&stage.house, &ana).await.expect("read").expect("signed in");
        let looked = data["data"]["looked_at_by_the_house"].as_array().expect("rows");
        assert_eq!(looked.len(), 2, "{looked:?}");
        assert!(looked.iter().all(|row| row["viewed_at"].is_string()), "{looked:?}");
        assert!(!data.to_string().contains("Rosa"), "the house answers, not its staff");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_a_search_names_among_few_was_looked_at() {
    for stage in stages().await {
        ordered(&stage).await;
        let rosa = clerk(&stage, &[Action::FindCustomers]);
        let of_search = "file_views where page = 'search'";
        for actor in [&rosa, &rosa, &Actor::Console] {
            let found = find_customers(&stage.house, actor, "ruiz").await.expect("found");
            assert_eq!(found.customers.len(), 1);
            assert_eq!(count(&stage, of_search).await, 1, "once an hour, and of nobody else");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_two_years_old_is_forgotten() {
    for stage in stages().await {
        let (order, ana) = ordered(&stage).await;
        let rosa = clerk(&stage, &[]);
        order_opened(&stage.house, &rosa, order).await.expect("kept");
        stage.clock.advance_ms(2 * 365 * DAY_MS);
        person_opened(&stage.house, &rosa, ana).await.expect("kept");
        assert_eq!(forget(&stage.house).await.expect("no fault"), 0);
        stage.clock.advance_ms(1);
        assert_eq!(forget(&stage.house).await.expect("no fault"), 1);
        assert_eq!(forget(&stage.house).await.expect("no fault"), 0, "once");
        assert_eq!(count(&stage, "file_views where subject = 'person'").await, 1);
    }
}
