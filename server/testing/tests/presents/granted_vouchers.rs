//! Gift vouchers that staff issue by a form, and take back while nothing was paid with them.

use crate::{
    presents::vouchers::{bought, grant, granted, left, season, shopper, story, with_vouchers},
    sale::{assert_sound, balance, count, refused},
};
use domain::{people::actor::Actor, sales::voucher::VoucherState};
use money::{
    checkout,
    vouchers::{self, VoucherPageRefusal, grant_once, take_back_granted},
};
use testing::{missing_right, stages};

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_sent_twice_issues_one_voucher() {
    for stage in stages().await {
        season(&stage).await;
        let (house, console) = (&stage.house, &Actor::Console);
        let wanted = grant(5_000);
        let sent = || grant_once(house, console, &wanted, Some("a-form"));
        let (first, second) = tokio::join!(sent(), sent());
        let (first, second) = (first.expect("issued"), second.expect("the same"));
        assert_eq!(first.id, second.id);
        assert_eq!(count(&stage, "vouchers").await, 1);
        assert_eq!(balance(&stage, "vouchers-granted").await, 5_000);
        grant_once(house, console, &wanted, Some("another")).await.expect("another form");
        grant_once(house, console, &wanted, None).await.expect("a command");
        assert_eq!(count(&stage, "vouchers").await, 3);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_is_taken_back_while_nothing_was_paid_with_it() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (house, console) = (&stage.house, &Actor::Console);
        let voucher = granted(&stage, 30_000).await;
        let guest = stage.guest().await;
        let by_guest = take_back_granted(house, &guest, voucher.id, "").await;
        assert_eq!(missing_right(by_guest), Some(domain::people::actor::Action::RefundOrder));
        take_back_granted(house, console, voucher.id, "a typing error").await.expect("taken back");
        assert_eq!(story(&stage, &voucher.code).await.state, VoucherState::TakenBack);
        assert_eq!(left(&stage, &voucher).await, 0);
        assert_eq!(balance(&stage, "vouchers-granted").await, 0);
        let again = take_back_granted(house, console, voucher.id, "").await;
        assert_eq!(refused(again), VoucherPageRefusal::Over);

        let used = granted(&stage, 30_000).await;
        let actor = shopper(&stage, performance, &[0], &[&used]).await;
        let form = with_vouchers(&stage, &actor).await;
        checkout::place_order(house, &actor, &form).await.expect("paid");
        let taken = take_back_granted(house, console, used.id, "").await;
        assert_eq!(refused(taken), VoucherPageRefusal::Used);
        let (_, sold) = bought(&stage, "voucher-50", 1).await;
        let taken = take_back_granted(house, console, sold[0].id, "").await;
        assert_eq!(refused(taken), VoucherPageRefusal::Sold);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn colleagues_see_all_vouchers_the_newest_first() {
    for stage in stages().await {
        season(&stage).await;
        let (house, guest, console) = (&stage.house, stage.guest().await, &Actor::Console);
        let seen = vouchers::newest(house, &guest, None).await;
        assert_eq!(missing_right(seen), Some(domain::people::actor::Action::RefundOrder));
        let first = granted(&stage, 1_000).await;
        stage.clock.advance_ms(1_000);
        let second = granted(&stage, 2_000).await;
        let seen = vouchers::newest(house, console, None).await.expect("read");
        let seen: Vec<_> = seen.iter().map(|it| it.voucher.id).collect();
        assert_eq!(seen, [second.id, first.id]);
        let older = vouchers::newest(house, console, Some(second.id)).await.expect("read");
        assert_eq!(older.len(), 1);
        let code = second.code.to_string();
        assert_eq!(vouchers::find(house, console, &code).await.expect("found"), second.id);
        let shown = vouchers::staff_voucher(house, console, first.id).await.expect("shown");
        assert!(shown.can_be_taken_back && shown.order_code.is_none());
    }
}
