//! The live plan as its watchers see it.

use futures::StreamExt;
use selling::plan_page::{live::LiveEvent, visible::PlanShown};
use std::time::Duration;
use testing::{plant, stages, text};

#[tokio::test(flavor = "multi_thread")]
async fn watching_ends_when_the_house_shuts_down() {
    for stage in stages().await {
        let mut events = selling::plan_page::live::watch(&stage.house, stage.performance, None)
            .await
            .expect("no fault")
            .expect("a performance");
        assert!(matches!(events.next().await, Some(LiveEvent::Snapshot { .. })));
        selling::plan_page::live::end_watching(&stage.house);
        let next = tokio::time::timeout(Duration::from_secs(10), events.next()).await;
        assert_eq!(next.expect("a stop waits for no watcher"), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_announced_yet_can_t_be_watched_nor_its_plan_be_seen() {
    for stage in stages().await {
        let plan = text(stage.store(), "select plan_version_id from performances").await;
        let plan = plan.expect("a row").expect("a plan").parse().expect("an identity");
        let shown = async || {
            selling::plan_page::visible::plan_shown(&stage.house, plan, None)
                .await
                .expect("no fault")
        };
        assert_eq!(shown().await, PlanShown::Everybody);
        let hide = "insert into settings (level, subject_id, channel, name, value) \
                    select 'performance', id, '*', 'visible-from', 'at:99999999999999' \
                    from performances";
        plant(stage.store(), hide).await.expect("planted");
        assert!(
            selling::plan_page::live::watch(&stage.house, stage.performance, None)
                .await
                .expect("no fault")
                .is_none()
        );
        assert_eq!(shown().await, PlanShown::Nobody);
        let announce = format!("delete from settings where subject_id = '{}'", stage.performance);
        plant(stage.store(), &announce).await.expect("planted");
        assert!(
            selling::plan_page::live::watch(&stage.house, stage.performance, None)
                .await
                .expect("no fault")
                .is_some()
        );
        assert_eq!(shown().await, PlanShown::Everybody);
    }
}
