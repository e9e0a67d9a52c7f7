//! The checks of the books while the house sells: every order that the journal tells of is asked
//! about, however much it tells at once.

use crate::sale::{count, paid};
use domain::moment::MINUTE_MS;
use records::findings::{self, CHANGED_ROWS_MAX, FindingKind};
use testing::{Stage, plant, stages};

/// So many entries about the order of this seat, written one minute after the others.
async fn journal_fills(stage: &Stage, seat: u32) {
    let after = stage.house.now().plus_ms(MINUTE_MS);
    let first = findings::first_id(after).to_string();
    let digits: Vec<String> = (0..10).map(|digit| format!("select '{digit}' as digit")).collect();
    let digits = digits.join(" union all ");
    let many = format!(
        "insert into journal (id, at_ms, actor, actor_id, channel, action, subject, subject_id, \
         detail) select '{}' || e.digit || a.digit || b.digit || c.digit || d.digit, {}, 'job', \
         'x', 'web', 'order.view', 'order', l.order_id, '' from order_lines l, ({digits}) a, \
         ({digits}) b, ({digits}) c, ({digits}) d, ({digits}) e where l.seat_ordinal = {seat} \
         and e.digit < '{}'",
        &first[..first.len() - 5],
        after.0,
        CHANGED_ROWS_MAX / 10_000,
    );
    plant(stage.store(), &many).await.expect("planted");
}

async fn found(stage: &Stage) -> i64 {
    money::books::findings::look_for_findings(&stage.house).await.expect("looked");
    count(stage, "money_findings where closed_at_ms is null").await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_among_many_entries_of_the_journal_is_asked_about() {
    for stage in stages().await {
        assert_eq!(found(&stage).await, 0);
        paid(&stage, &[3]).await;
        paid(&stage, &[4]).await;
        journal_fills(&stage, 4).await;
        stage.clock.advance_ms(2 * MINUTE_MS);
        paid(&stage, &[5]).await;
        let lost = "update payments set captured_minor = 1 where order_id in \
                    (select order_id from order_lines where seat_ordinal <> 4)";
        plant(stage.store(), lost).await.expect("planted");
        stage.clock.advance_ms(10 * MINUTE_MS);
        assert_eq!(found(&stage).await, 1, "of the entries before the many");
        assert_eq!(found(&stage).await, 2, "of those behind them, in the next round");
    }
}

/// A transaction that took long writes entries before others that were already read.
#[tokio::test(flavor = "multi_thread")]
async fn an_entry_that_is_seen_late_is_read_too() {
    for stage in stages().await {
        paid(&stage, &[3]).await;
        let late = "update journal set id = substr(id, 1, 14) || '0000' || substr(id, 19), \
                    subject = 'late'";
        plant(stage.store(), late).await.expect("planted");
        stage.clock.advance_ms(MINUTE_MS);
        paid(&stage, &[4]).await;
        assert_eq!(found(&stage).await, 0);
        let seen = "update journal set subject = 'order' where subject = 'late'; \
                    update payments set captured_minor = 1 where order_id in \
                    (select order_id from order_lines where seat_ordinal = 3)";
        plant(stage.store(), seen).await.expect("planted");
        stage.clock.advance_ms(MINUTE_MS);
        assert_eq!(found(&stage).await, 1);
    }
}

/// Every question, on a house with sales, is understood by both databases, for all orders and
/// for some.
#[tokio::test(flavor = "multi_thread")]
async fn every_question_about_money_names_its_orders() {
    for stage in stages().await {
        paid(&stage, &[3]).await;
        paid(&stage, &[4]).await;
        let plants = [
            (FindingKind::PaymentWithoutOrder, "update orders set paid_at_ms = null"),
            (FindingKind::OrderWithoutMoney, "update orders set paid_at_ms = 1"),
        ];
        plant(stage.store(), "update payments set captured_minor = 1").await.expect("planted");
        for (kind, sql) in plants {
            plant(stage.store(), sql).await.expect("planted");
            let mut conn = stage.store().read().await.expect("a connection");
            let all = findings::wrong_orders(&mut conn, kind, None).await.expect("asked");
            assert_eq!(all.len(), 2, "{kind:?}");
            let one = all.iter().copied().take(1).collect();
            let some = findings::wrong_orders(&mut conn, kind, Some(&one)).await.expect("asked");
            assert_eq!(some, one, "{kind:?}");
        }
    }
}
