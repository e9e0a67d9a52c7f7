//! What staff see of an order before they take anything of it back.

use crate::sale::{EACH, banks::wanted, count, order, paid};
use domain::{id::OrderLineId, money::Money, people::actor::Actor};
use money::cancellation::{Cancellation, SeatsBack, Taken};
use testing::{Stage, stages};

async fn take_back(stage: &Stage, code: &str, lines: &[OrderLineId]) {
    let these = Cancellation { fees_back: false, ..wanted(Taken::These(lines.to_vec())) };
    money::cancellation::cancel(&stage.house, &Actor::Console, code, &these)
        .await
        .expect("taken back");
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_are_counted_while_they_stand_and_fees_that_are_kept_are_none() {
    for stage in stages().await {
        let view = paid(&stage, &[3, 4]).await.view(&stage).await;
        let lines: Vec<_> = view.lines.iter().map(|line| line.line).collect();
        let standing = async || {
            let tickets =
                money::cancellation::tickets_of(&stage.house, &view.code).await.expect("read");
            (tickets, money::cancellation::is_any_left(&stage.house, view.id).await.expect("read"))
        };
        assert_eq!(standing().await, (lines.clone(), true));
        take_back(&stage, &view.code, &lines[..1]).await;
        assert_eq!(standing().await, (lines[1..].to_vec(), true));
        take_back(&stage, &view.code, &lines[1..]).await;
        assert_eq!(standing().await, (Vec::new(), false));
        assert_eq!(
            money::cancellation::tickets_of(&stage.house, "2222-2222").await.expect("read"),
            []
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_gateways_are_still_asked_for_is_neither_done_nor_refused() {
    for stage in stages().await {
        let view = paid(&stage, &[3, 4, 5]).await.view(&stage).await;
        let under_way = async |actor: &Actor| {
            money::payments::refunds_under_way(&stage.house, actor, view.id).await.expect("read")
        };
        let (console, guest) = (Actor::Console, stage.guest().await);
        assert_eq!(under_way(&console).await, None);
        stage.bank.set_away(true);
        let each = EACH - 150;
        for (number, line) in view.lines.iter().take(2).enumerate() {
            take_back(&stage, &view.code, &[line.line]).await;
            let sum = each * (number as i64 + 1);
            assert_eq!(under_way(&console).await, Some(Money::euro(sum)));
            stage.clock.advance_ms(1_000);
        }
        assert_eq!(under_way(&guest).await, None);
        stage.bank.set_away(false);
        for _ in 0..5 {
            stage.clock.advance_ms(3_600_000);
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(under_way(&console).await, None, "all of it was done");
        stage.bank.refuse_refunds(true);
        take_back(&stage, &view.code, &[view.lines[2].line]).await;
        assert_eq!(under_way(&console).await, Some(Money::euro(each)));
        house::jobs::tick(&stage.house).await;
        assert_eq!(under_way(&console).await, None, "a debt of the house");
        let other = order(&stage, &[6]).await.view(&stage).await;
        let asked = money::payments::refunds_under_way(&stage.house, &console, other.id).await;
        assert_eq!(asked.expect("read"), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancellation_says_where_its_seats_went() {
    for stage in stages().await {
        let view = paid(&stage, &[3, 4, 5]).await.view(&stage).await;
        let seats = [SeatsBack::OnSale, SeatsBack::BoxOffice, SeatsBack::BoxOffice];
        for (line, seats) in view.lines.iter().zip(seats) {
            let one = Cancellation { seats, ..wanted(Taken::These(vec![line.line])) };
            money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &one)
                .await
                .expect("taken back");
        }
        for (seats, times) in [("on-sale", 1), ("box-office", 2)] {
            let rows = format!("cancellations where seats = '{seats}'");
            assert_eq!(count(&stage, &rows).await, times, "{seats}");
            let told = "journal where action = 'order.cancel' and detail like";
            let told = format!("{told} '%\"seats\":\"{seats}\"%'");
            assert_eq!(count(&stage, &told).await, times, "{seats}");
        }
    }
}
