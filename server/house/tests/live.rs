//! The live plan as its watchers see it.

use futures::StreamExt;
use house::{live::LiveEvent, testing::stages};
use std::time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn watching_ends_when_the_house_shuts_down() {
    for stage in stages().await {
        let mut events =
            stage.house.watch(stage.evening).await.expect("no fault").expect("an evening");
        assert!(matches!(events.next().await, Some(LiveEvent::Snapshot { .. })));
        stage.house.end_watching();
        let next = tokio::time::timeout(Duration::from_secs(10), events.next()).await;
        assert_eq!(next.expect("a stop waits for no watcher"), None);
    }
}
