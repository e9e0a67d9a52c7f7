//! What ends a gift voucher, or stops it: its time, its purchase taken back by staff or its buyer,
//! a chargeback; and what staff issue.

use crate::{
    presents::vouchers::{bought, grant, granted, left, season, shopper, story, with_vouchers},
    sale::{
        self, assert_sound, balance,
        banks::{dispute, wanted},
        count, refusal, refused,
    },
};
use domain::{
    moment::{DAY_MS, HOUR_MS},
    order::PlaceRefusal,
    payments::gateway::DisputeState,
    people::actor::Actor,
    sales::voucher::{Voucher, VoucherRefusal, VoucherState, WithdrawRefusal},
};
use money::{
    cancellation::{self, CancelRefusal, Taken},
    checkout,
    vouchers::{self, Grant, GrantRefusal},
};
use selling::{basket, orders};
use testing::{NOON, missing_right, says, stages};

#[tokio::test(flavor = "multi_thread")]
async fn its_time_ends_and_money_that_goes_back_to_it_can_still_be_used() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let last_day = "2026-12-24".parse().expect("a day");
        let wanted_day = Grant { last_day: Some(last_day), ..grant(30_000) };
        let voucher =
            vouchers::grant(&stage.house, &Actor::Console, &wanted_day).await.expect("issued");
        let actor = shopper(&stage, performance, &[0], &[&voucher]).await;
        let form = with_vouchers(&stage, &actor).await;
        let total = form.total_shown_minor;
        let placed = checkout::place_order(&stage.house, &actor, &form).await.expect("paid");
        let later = shopper(&stage, performance, &[1], &[&voucher]).await;
        let until = voucher.valid_until.expect("a day");
        stage.clock.advance_ms(until.since_ms(stage.house.now()) - 1);
        assert_eq!(vouchers::end_expired(&stage.house).await.expect("looked"), 0);
        assert_eq!(story(&stage, &voucher.code).await.state, VoucherState::Open);
        stage.clock.advance_ms(1);
        assert_eq!(story(&stage, &voucher.code).await.state, VoucherState::Expired);
        let added = basket::add_voucher(&stage.house, &later, voucher.code.as_str()).await;
        assert_eq!(refused(added), VoucherRefusal::Expired);
        assert_eq!(vouchers::end_expired(&stage.house).await.expect("looked"), 1);
        assert_eq!(vouchers::end_expired(&stage.house).await.expect("looked"), 0);
        assert_eq!(left(&stage, &voucher).await, 0);
        assert_eq!(balance(&stage, "vouchers-expired").await, -(30_000 - total));
        assert_sound(&stage).await;

        let order = sale::Order { secret: placed.secret, reference: String::new() };
        let code = order.view(&stage).await.code;
        cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted(Taken::All))
            .await
            .expect("taken back");
        let again = story(&stage, &voucher.code).await;
        assert_eq!(again.state, VoucherState::Open);
        let days = again.voucher.valid_until.expect("a day").since_ms(stage.house.now()) / DAY_MS;
        assert_eq!(days, 90);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unused_one_is_taken_back_and_a_used_one_is_not() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (order, sold) = bought(&stage, "voucher-50", 2).await;
        let code = order.view(&stage).await.code;
        let actor = shopper(&stage, performance, &[0], &[&sold[0]]).await;
        let form = with_vouchers(&stage, &actor).await;
        checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let all = wanted(Taken::All);
        let refused_now =
            refused(cancellation::cancel(&stage.house, &Actor::Console, &code, &all).await);
        assert_eq!(refused_now, CancelRefusal::VoucherUsed);
        let pieces = order.view(&stage).await.extras.remove(0).pieces;
        let unused = wanted(Taken::These(vec![pieces[1].0]));
        cancellation::cancel(&stage.house, &Actor::Console, &code, &unused)
            .await
            .expect("nothing was paid with it");
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 5_000);
        assert_eq!(story(&stage, &sold[1].code).await.state, VoucherState::TakenBack);
        let late = stage.guest().await;
        let added = basket::add_voucher(&stage.house, &late, sold[1].code.as_str()).await;
        assert_eq!(refused(added), VoucherRefusal::TakenBack);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_of_its_purchase_stops_it_until_the_house_wins() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (order, sold) = bought(&stage, "voucher-50", 1).await;
        let actor = shopper(&stage, performance, &[0], &[&sold[0]]).await;
        let form = with_vouchers(&stage, &actor).await;
        dispute(&stage, &order, "dp_1", 5_000, DisputeState::Opened).await;
        let placed = checkout::place_order(&stage.house, &actor, &form).await;
        assert_eq!(refusal(placed), PlaceRefusal::VouchersChanged);
        assert_eq!(story(&stage, &sold[0].code).await.state, VoucherState::Stopped);
        dispute(&stage, &order, "dp_1", 5_000, DisputeState::Won).await;
        assert_eq!(story(&stage, &sold[0].code).await.state, VoucherState::Open);
        checkout::place_order(&stage.house, &actor, &form).await.expect("it pays again");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_issue_one_of_any_value_and_nobody_else_does() {
    for stage in stages().await {
        season(&stage).await;
        let house = &stage.house;
        let shopper = stage.guest().await;
        let by_shopper = vouchers::grant(house, &shopper, &grant(1_000)).await;
        assert_eq!(missing_right(by_shopper), Some(domain::people::actor::Action::RefundOrder));
        let console = &Actor::Console;
        for value in [0, -1, 1_000_001, i64::MAX] {
            let issued = vouchers::grant(house, console, &grant(value)).await;
            assert_eq!(refused(issued), GrantRefusal::Value);
        }
        let of_nobody = Grant { company: Some("nobody".to_owned()), ..grant(1) };
        let issued = vouchers::grant(house, console, &of_nobody).await;
        assert_eq!(refused(issued), GrantRefusal::UnknownCompany);
        let over = Grant { last_day: "2020-01-01".parse().ok(), ..grant(1) };
        assert_eq!(refused(vouchers::grant(house, console, &over).await), GrantRefusal::Over);
        let good = granted(&stage, 1_234).await;
        assert_eq!((good.value_minor, good.balance_minor), (1_234, 1_234));
        assert!(good.valid_until.is_some(), "as the sheet's vouchers");
        assert_eq!(balance(&stage, "vouchers-granted").await, 1_234);
        assert_eq!(count(&stage, "vouchers").await, 1);
        let listed = vouchers::page(house, None).await.expect("read");
        assert_eq!(listed.len(), 1);
        assert_eq!(vouchers::page(house, Some(listed[0].voucher.id)).await.expect("read"), []);
        assert_sound(&stage).await;
        let unknown = orders::order(house, "0".repeat(40).as_str(), "en").await.expect("read");
        assert!(unknown.is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_buyer_withdraws_within_fourteen_days_while_nothing_was_paid_with_it() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (order, sold) = bought(&stage, "voucher-50", 4).await;
        let (house, buyer) = (&stage.house, stage.guest().await);
        let withdraw = async |secret: &str, voucher: &Voucher| {
            vouchers::withdraw(&stage.house, &buyer, secret, voucher.id, None).await
        };
        let (other, _) = bought(&stage, "voucher-50", 1).await;
        let foreign = withdraw(&other.secret, &sold[0]).await;
        assert_eq!(refused(foreign), WithdrawRefusal::Unknown);
        assert_eq!(refused(withdraw("no-secret", &sold[0]).await), WithdrawRefusal::Unknown);
        withdraw(&order.secret, &sold[0]).await.expect("at once");
        withdraw(&order.secret, &sold[0]).await.expect("once more, with the effect of one");
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 5_000);
        assert_eq!(story(&stage, &sold[0].code).await.state, VoucherState::TakenBack);
        let sent = stage.mail.mails();
        let told = sent.iter().find(|it| says(&it.text, "mail-withdrawn")).expect("told");
        assert!(told.text.contains(sold[0].code.last_four()), "which one: {}", told.text);

        let actor = shopper(&stage, performance, &[0], &[&sold[1]]).await;
        let form = with_vouchers(&stage, &actor).await;
        checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let used = withdraw(&order.secret, &sold[1]).await;
        assert_eq!(refused(used), WithdrawRefusal::Used);
        let possible = vouchers::withdrawals(&stage.house, order.view(&stage).await.id).await;
        let possible = possible.expect("read");
        let brings = possible.get(&sold[2].id).expect("nothing was paid with it");
        // The purchase was on 1 December, at noon: 16 December, 0:00 in Madrid.
        assert_eq!(brings.ends_at, NOON.plus_ms(14 * DAY_MS + 12 * HOUR_MS));
        assert_eq!((brings.amount.minor, possible.len()), (5_000, 2));
        let other_sum = vouchers::withdraw(house, &buyer, &order.secret, sold[2].id, Some(4_999));
        assert_eq!(refused(other_sum.await), WithdrawRefusal::Changed);
        stage.clock.advance_ms(brings.ends_at.since_ms(house.now()) - 1);
        let shown = Some(brings.amount.minor);
        let last = vouchers::withdraw(house, &buyer, &order.secret, sold[2].id, shown).await;
        last.expect("at 23:59:59");
        stage.clock.advance_ms(1);
        let late = withdraw(&order.secret, &sold[3]).await;
        assert_eq!(refused(late), WithdrawRefusal::TooLate, "at midnight");
        assert_sound(&stage).await;
    }
}
