//! Staff find the order of somebody who has no code of it.

use crate::sale::paid;
use domain::people::actor::Actor;
use money::timeline::order_search::find_orders;
use testing::{Stage, missing_right, plant, stages, text};

async fn found(stage: &Stage, typed: &str) -> Vec<String> {
    let found = find_orders(&stage.house, &Actor::Console, typed).await.expect("no fault");
    found.into_iter().map(|order| order.code).collect()
}

async fn of_order(stage: &Stage, column: &str) -> String {
    let sql = format!("select {column} from orders");
    text(stage.store(), &sql).await.expect("read").expect("an order")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_found_by_the_name_and_the_address_of_its_buyer() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let view = order.view(&stage).await;
        let (given, family) =
            (of_order(&stage, "given_name").await, of_order(&stage, "family_name").await);
        for typed in [
            view.email.to_uppercase(),
            family.clone(),
            family.to_ascii_uppercase(),
            format!(" {given}  {family} "),
        ] {
            assert_eq!(found(&stage, &typed).await, std::slice::from_ref(&view.code), "{typed}");
        }
        let czech = "update orders set given_name = 'Anna', family_name = 'Nováková'";
        plant(stage.store(), czech).await.expect("written");
        for typed in ["novakova", "Nováková", "anna", "NOVÁKOVÁ Anna"] {
            assert_eq!(found(&stage, typed).await, std::slice::from_ref(&view.code), "{typed}");
        }
        let family = "Nováková";
        let looked =
            "select detail from journal where action = 'orders.search' order by id limit 1";
        let detail = text(stage.store(), looked).await.expect("read");
        let expected = format!(r#"{{"found":1,"orders":["{}"]}}"#, view.code);
        assert_eq!(detail, Some(expected), "and nothing of what was typed");
        for typed in ["", "@", "nobody@example.org", "Nobody", "\0", &format!("Nobody {family}")] {
            assert!(found(&stage, typed).await.is_empty(), "{typed}");
        }
        let guest = stage.guest().await;
        let why = missing_right(find_orders(&stage.house, &guest, family).await);
        assert_eq!(why, Some(domain::people::actor::Action::ReadTimeline));
    }
}
