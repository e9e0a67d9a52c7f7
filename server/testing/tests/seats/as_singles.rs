//! Ways out of a package that isn't finished.

use crate::sale::{
    assert_sound,
    example::{AS_DOCUMENTED, CARMEN_ONE, OFFER, SWANS_ONE, pick, season},
    form,
};
use money::checkout;
use selling::basket;
use testing::{Stage, stages};

#[tokio::test(flavor = "multi_thread")]
async fn an_unfinished_package_is_kept_as_single_tickets_with_the_same_seats() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        let session = Stage::session_of(&ana);
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        let can = basket::can_be_ordered(&stage.house, session, "en").await;
        assert!(!can.expect("read"), "a performance of the package is missing");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[7]).await.expect("free");
        let view = basket::basket(&stage.house, session, "en").await.expect("a basket");
        let item = view.lines[0].item.as_ref().expect("a package").id;
        let theirs = basket::keep_as_singles(&stage.house, &ben, item).await;
        assert!(theirs.is_err(), "it is not in their basket");
        basket::keep_as_singles(&stage.house, &ana, item).await.expect("on sale");
        let now = basket::basket(&stage.house, session, "en").await.expect("a basket");
        assert!(now.lines.iter().all(|line| line.item.is_none()));
        assert_eq!(now.refusal, None, "they can be ordered");
        assert!(basket::can_be_ordered(&stage.house, session, "en").await.expect("read"));
        let lines: Vec<_> = now.lines.iter().map(|line| line.id).collect();
        assert_eq!(lines, view.lines.iter().map(|line| line.id).collect::<Vec<_>>());
        let (other, again) = (stage.guest().await, &stage);
        pick(again, &other, CARMEN_ONE, "", &[5]).await.expect("free");
        pick(again, &other, SWANS_ONE, "", &[9]).await.expect("free");
        let bought = basket::basket(&stage.house, Stage::session_of(&other), "en").await;
        let total = bought.expect("a basket").quote.total_minor;
        assert_eq!(now.quote.total_minor, total, "as whoever buys them singly");
        let twice = basket::keep_as_singles(&stage.house, &ana, item).await;
        assert!(twice.is_err(), "there is no package any more");
        let form = form(&stage, &ana, total).await;
        checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        assert_sound(&stage).await;
    }
}
