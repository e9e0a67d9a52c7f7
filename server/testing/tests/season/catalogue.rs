//! What staff set is kept in memory; what they change is seen by every node at once.

use testing::{NOON, Stage, plant, stages};

async fn cheapest(stage: &Stage, slug: &str) -> Option<i64> {
    let plan = selling::plan_page::open_plan(&stage.house, slug, "en", None, None)
        .await
        .expect("a plan is read")?;
    plan.view.data.zones.iter().filter_map(|zone| zone.price_minor).min()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_by_staff_is_seen_by_a_node_that_knew_the_former() {
    for stage in stages().await {
        let other_node = Stage::over(stage.store().clone(), 8, NOON).await;
        let slug = stage.performance_slug;
        // What a zone shows has the fee of its ticket.
        assert_eq!(cheapest(&other_node, slug).await, Some(2_150));
        let dearer = "update prices set amount_minor = 2500 where amount_minor = 2000";
        plant(stage.store(), dearer).await.expect("a new price");
        assert_eq!(cheapest(&other_node, slug).await, Some(2_650));
        assert_eq!(cheapest(&stage, slug).await, Some(2_650));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_shows_one_state_and_the_next_page_the_newest() {
    for stage in stages().await {
        let slug = stage.performance_slug;
        season::catalogue::once(async {
            assert_eq!(cheapest(&stage, slug).await, Some(2_150));
            let dearer = "update prices set amount_minor = 2500 where amount_minor = 2000";
            plant(stage.store(), dearer).await.expect("a new price");
            assert_eq!(cheapest(&stage, slug).await, Some(2_150));
        })
        .await;
        assert_eq!(cheapest(&stage, slug).await, Some(2_650));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_performance_is_on_sale_on_every_node_as_soon_as_it_is_written() {
    for stage in stages().await {
        let other_node = Stage::over(stage.store().clone(), 8, NOON).await;
        let before = selling::programme::season(&other_node.house, None, "en")
            .await
            .expect("read")
            .expect("a season");
        let performance = stage.new_performance().await;
        let after = selling::programme::season(&other_node.house, None, "en")
            .await
            .expect("read")
            .expect("a season");
        assert_eq!(after.performances.len(), before.performances.len() + 1);
        let slug =
            season::plan::performance_slug(&other_node.house, performance).await.expect("read");
        assert_eq!(slug, Some(format!("tosca-{performance}")));
    }
}
