//! The page of money and the order's timeline: what they show, and to whom.

use crate::sale::{self, EACH, Order, assert_sound, order, paid};
use domain::{
    id::AccountId,
    moment::{HOUR_MS, MINUTE_MS},
    money::Money,
    payments::gateway::{About, Dispute, DisputeState, News, Notice, Outcome},
    people::actor::{Action, Actor},
};
use doors::ScanRequest;
use house::Failure;
use money::books::money_page::{MoneyLine, MoneyTable};
use money::timeline::{OrderTimeline, Source, TimelineRefused};
use testing::{NOON, Stage, missing_right, plant, stages, text};

fn staff(action: Action, scope: &str) -> Actor {
    let account = AccountId(uuid::Uuid::nil());
    Actor::Staff { account, grants: vec![(action, scope.to_owned())] }
}

async fn lines(stage: &Stage, actor: &Actor, table: MoneyTable) -> Vec<MoneyLine> {
    let view = money::books::money_page::money_page(&stage.house, actor).await.expect("a page");
    let found = view.tables.into_iter().find(|(one, _)| *one == table);
    found.expect("every table").1
}

async fn timeline(stage: &Stage, order: &Order) -> OrderTimeline {
    let code = order.view(stage).await.code;
    money::timeline::timeline(&stage.house, &Actor::Console, &code).await.expect("a timeline")
}

fn actions(timeline: &OrderTimeline, source: Source) -> Vec<&str> {
    let own = timeline.steps.iter().filter(|step| step.source == source);
    own.map(|step| step.what.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sound_house_has_nothing_wrong_and_nothing_waiting() {
    for stage in stages().await {
        paid(&stage, &[3, 4]).await;
        house::jobs::tick(&stage.house).await;
        let view = money::books::money_page::money_page(&stage.house, &Actor::Console)
            .await
            .expect("a page");
        assert_eq!(
            view.tables.iter().map(|(table, _)| *table).collect::<Vec<_>>(),
            MoneyTable::ALL
        );
        assert!(view.tables.iter().all(|(_, lines)| lines.is_empty()), "{view:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_audit_counts_is_listed_from_when_it_was_found_until_it_is_right() {
    let console = Actor::Console;
    let plants = [
        ("update orders set paid_at_ms = null", MoneyTable::PaymentsWithoutOrder),
        ("update payments set captured_minor = 1", MoneyTable::OrdersWithoutMoney),
        (
            "update payments set captured_at_ms = null, captured_minor = null, \
             captured_currency = null",
            MoneyTable::PaymentsWithoutOrder,
        ),
        ("delete from admissions where id <> ''", MoneyTable::PaymentsWithoutOrder),
    ];
    for (sql, table) in plants {
        for stage in stages().await {
            let order = paid(&stage, &[3]).await;
            if sql.starts_with("delete") {
                plant(stage.store(), "delete from barcode_admissions").await.expect("planted");
            }
            plant(stage.store(), sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
            assert_eq!(lines(&stage, &console, table).await, [], "a view asks no questions");
            let found_at = stage.house.now();
            money::books::findings::look_for_findings(&stage.house).await.expect("looked");
            stage.clock.advance_ms(MINUTE_MS);
            money::books::findings::look_for_findings(&stage.house).await.expect("looked again");
            let found = lines(&stage, &console, table).await;
            let code = text(stage.store(), "select code from orders").await.expect("a code");
            assert_eq!(found.len(), 1, "{sql}");
            assert_eq!(found[0].code, code, "{sql}");
            assert_eq!(found[0].amount.map(|amount| amount.minor), Some(EACH));
            assert_eq!(found[0].next_at, None, "nobody repairs it: {}", order.secret);
            assert_eq!(found[0].since, found_at, "found once");
            let gone = "delete from barcode_admissions; delete from admissions; \
                        update orders set paid_at_ms = null; \
                        update payments set captured_at_ms = null, captured_minor = null, \
                        captured_currency = null, failed_at_ms = 1, ask_at_ms = null";
            plant(stage.store(), gone).await.expect("put right");
            stage.clock.advance_ms(HOUR_MS);
            money::books::findings::look_for_findings(&stage.house).await.expect("looked");
            assert_eq!(lines(&stage, &console, table).await, [], "{sql}: it is right again");
        }
    }
}

/// The journal tells nothing of it, so only the check of all orders can see it.
#[tokio::test(flavor = "multi_thread")]
async fn the_check_of_all_orders_finds_what_no_journal_tells() {
    for stage in stages().await {
        paid(&stage, &[3]).await;
        stage.clock.advance_ms(24 * HOUR_MS);
        money::books::findings::look_for_findings(&stage.house).await.expect("looked");
        plant(stage.store(), "update payments set captured_minor = 1").await.expect("planted");
        stage.clock.advance_ms(HOUR_MS);
        money::books::findings::look_for_findings(&stage.house).await.expect("looked");
        let table = MoneyTable::OrdersWithoutMoney;
        assert_eq!(lines(&stage, &Actor::Console, table).await, []);
        money::books::findings::check_books(&stage.house).await.expect("checked");
        assert_eq!(lines(&stage, &Actor::Console, table).await.len(), 1);
        let view = money::books::money_page::money_page(&stage.house, &Actor::Console)
            .await
            .expect("a page");
        let check = view.books_check.expect("the check is told");
        assert_eq!(check.at, stage.house.now());
        assert!(check.violations > 0);
    }
}

/// Staff's connections are taken, and shoppers don't notice; and the other way round.
#[tokio::test(flavor = "multi_thread")]
async fn staff_and_shoppers_never_wait_for_each_other_s_connections() {
    for stage in stages().await {
        let staff = stage.store().for_staff();
        let mut taken = Vec::new();
        for _ in 0..staff.readers_max() {
            taken.push(staff.read().await.expect("a connection of the staff's"));
        }
        season::plan::performance_slug(&stage.house, stage.performance)
            .await
            .expect("a shopper reads");
        drop(taken);
        let mut taken = Vec::new();
        for _ in 0..stage.store().readers_max() {
            taken.push(stage.store().read().await.expect("a shoppers' connection"));
        }
        let house = stage.house.for_staff();
        money::books::money_page::money_page(&house, &Actor::Console)
            .await
            .expect("the money page");
    }
}

/// The order of place 3 ended, its seat went; then the bank took the money after all.
async fn late_money(stage: &Stage, order: &Order) {
    stage.bank.decide(&order.reference, Outcome::Abandoned);
    stage.clock.advance_ms(45 * MINUTE_MS);
    house::jobs::tick(&stage.house).await;
    paid(stage, &[3]).await;
    stage.bank.capture(&order.reference);
    sale::notify(stage, &order.reference).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_its_way_says_when_and_how_often() {
    for stage in stages().await {
        let console = Actor::Console;
        let waiting = order(&stage, &[3]).await;
        let attempts = lines(&stage, &console, MoneyTable::Attempts).await;
        assert_eq!(attempts.len(), 1);
        assert_eq!((attempts[0].tries, attempts[0].since), (0, NOON));
        assert!(attempts[0].next_at.is_some_and(|at| at > NOON));
        late_money(&stage, &waiting).await;
        let refunds = lines(&stage, &console, MoneyTable::Refunds).await;
        assert_eq!(refunds.len(), 1);
        assert_eq!(refunds[0].amount.map(|amount| amount.minor), Some(EACH));
        assert!(refunds[0].next_at.is_some());
        stage.bank.refuse_refunds(true);
        house::jobs::tick(&stage.house).await;
        let refused = lines(&stage, &console, MoneyTable::Refunds).await;
        assert_eq!((refused.len(), refused[0].next_at), (1, None), "a debt stays in sight");
        assert!(refused[0].reason.is_some());
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_that_fail_are_listed_without_an_address() {
    for stage in stages().await {
        let console = Actor::Console;
        stage.mail.set_away(true);
        let order = paid(&stage, &[3]).await;
        house::jobs::tick(&stage.house).await;
        let failing = lines(&stage, &console, MoneyTable::Mails).await;
        assert_eq!(failing.len(), 1);
        assert_eq!(failing[0].code.as_ref(), Some(&order.view(&stage).await.code));
        assert!(failing[0].next_at.is_some() && failing[0].reason.is_some());
        for _ in 0..260 {
            stage.clock.advance_ms(HOUR_MS * 2);
            house::jobs::tick(&stage.house).await;
        }
        let dead = lines(&stage, &console, MoneyTable::Mails).await;
        assert_eq!((dead.len(), dead[0].next_at), (1, None));
        assert_eq!(dead[0].tries, 240);
        assert!(!format!("{dead:?}").contains('@'));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_company_s_money_is_seen_by_who_may_see_it() {
    for stage in stages().await {
        order(&stage, &[3]).await;
        let key = "select key from companies where id in \
            (select selling_company_id from order_lines)";
        let key = text(stage.store(), key).await.expect("a text").expect("a company");
        let seen = async |actor: &Actor| lines(&stage, actor, MoneyTable::Attempts).await.len();
        assert_eq!(seen(&staff(Action::ReadMoney, "*")).await, 1);
        assert_eq!(seen(&staff(Action::ReadMoney, &format!("company:{key}"))).await, 1);
        assert_eq!(seen(&staff(Action::ReadMoney, "company:another")).await, 0);
        for actor in [staff(Action::ReadTimeline, "*"), stage.guest().await] {
            let refused = money::books::money_page::money_page(&stage.house, &actor).await;
            assert_eq!(missing_right(refused), Some(Action::ReadMoney));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_seen_by_who_has_a_right_over_the_point_of_sale_that_sold_it() {
    for stage in stages().await {
        let code = order(&stage, &[3]).await.view(&stage).await.code;
        let sold = "insert into points_of_sale (id, key, channel) \
                    values ('p1', 'foyer', 'box-office'); \
                    update orders set point_of_sale_id = 'p1'";
        plant(stage.store(), sold).await.expect("planted");
        let of = |action: Action, key: &str| staff(action, &format!("point-of-sale:{key}"));
        for (key, is_seen) in [("foyer", true), ("garden", false)] {
            let found = lines(&stage, &of(Action::ReadMoney, key), MoneyTable::Attempts).await;
            assert_eq!(found.len(), usize::from(is_seen), "{key}");
            let reader = of(Action::ReadTimeline, key);
            let told = money::timeline::timeline(&stage.house, &reader, &code).await;
            assert_eq!(told.is_ok(), is_seen, "{key}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_timeline_of_a_paid_order_is_told_from_every_table() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        house::jobs::tick(&stage.house).await;
        let view = order.view(&stage).await;
        let tickets = view.lines.iter().filter_map(|line| line.ticket.as_ref());
        for (number, ticket) in tickets.enumerate() {
            let request = ScanRequest {
                performance: stage.performance_slug.to_owned(),
                code: ticket.barcode.clone(),
                device: "gate".to_owned(),
                device_sequence: Some(number as i64),
                device_at: NOON,
            };
            doors::scan(&stage.house, &Actor::Console, &request).await.expect("read");
        }
        let timeline = timeline(&stage, &order).await;
        assert_eq!(timeline.total.minor, 2 * EACH);
        let written = ["order.place", "payment.capture", "order.pay", "invoice.issue"];
        assert_eq!(actions(&timeline, Source::Journal), written);
        let payments = actions(&timeline, Source::Payments);
        assert!(payments.starts_with(&["payment.opened"]), "{payments:?}");
        assert!(payments.contains(&"payment.captured"), "{payments:?}");
        assert_eq!(actions(&timeline, Source::Ledger), ["ledger.sale"]);
        assert_eq!(actions(&timeline, Source::Admissions), ["admission.issued"], "two in one step");
        assert_eq!(actions(&timeline, Source::Barcodes), ["barcode.issued"], "two in one step");
        assert_eq!(actions(&timeline, Source::Scans).len(), 2);
        assert_eq!(actions(&timeline, Source::Mails), ["letter.written", "letter.sent"]);
        assert!(timeline.steps.iter().all(|step| !step.is_next), "{timeline:?}");
        assert!(timeline.steps.is_sorted_by_key(|step| step.at.0 / 1_000), "{timeline:?}");
        let all = serde_json::to_string(&timeline).expect("JSON");
        for word in ["Ana", "Ruiz", "@", order.secret.as_str(), view.lines[0].title.as_str()] {
            assert!(!all.contains(word), "{word} in {all}");
        }
        for barcode in order.barcodes(&stage).await {
            assert!(!all.contains(&barcode), "whoever has it all gets in");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_story_says_what_comes_by_itself() {
    for stage in stages().await {
        let waiting = order(&stage, &[3]).await;
        let told = timeline(&stage, &waiting).await;
        let next: Vec<&str> =
            told.steps.iter().filter(|step| step.is_next).map(|step| step.what.as_str()).collect();
        assert_eq!(next, ["payment.asks"]);
        stage.bank.refuse_refunds(true);
        late_money(&stage, &waiting).await;
        stage.clock.advance_ms(MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        let told = timeline(&stage, &waiting).await;
        let refunds = actions(&told, Source::Refunds);
        assert_eq!(refunds, ["refund.requested", "refund.failed"]);
        assert_eq!(
            actions(&told, Source::Ledger),
            ["ledger.captured-for-nothing", "ledger.refund-refused"]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_timeline_is_found_as_people_write_its_code_and_by_nobody_else() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let code = order.view(&stage).await.code;
        let id = text(stage.store(), "select id from orders").await.expect("a text");
        let plain = code.replace('-', " ").to_lowercase();
        for way in [code.clone(), plain, id.expect("an order")] {
            let timeline = money::timeline::timeline(&stage.house, &Actor::Console, &way)
                .await
                .expect("a timeline");
            assert_eq!(timeline.code, code);
        }
        let refused = async |actor: &Actor, code: &str| match money::timeline::timeline(
            &stage.house,
            actor,
            code,
        )
        .await
        {
            Err(Failure::Refused(refusal)) => refusal,
            other => panic!("it was to be refused: {other:?}"),
        };
        for wrong in ["", "2222-2222", "\0", &"K".repeat(5_000)] {
            assert_eq!(refused(&Actor::Console, wrong).await, TimelineRefused::Unknown);
        }
        for actor in [stage.guest().await, staff(Action::ReadMoney, "*")] {
            let done = money::timeline::timeline(&stage.house, &actor, &code).await;
            assert_eq!(missing_right(done), Some(Action::ReadTimeline));
        }
        let elsewhere = staff(Action::ReadTimeline, "production:carmen");
        assert_eq!(refused(&elsewhere, &code).await, TimelineRefused::Unknown, "none of theirs");
        let tosca = staff(Action::ReadTimeline, "production:tosca");
        money::timeline::timeline(&stage.house, &tosca, &code).await.expect("theirs, with its fee");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dispute_is_part_of_the_timeline() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let told = async |state: DisputeState| {
            let dispute = Dispute {
                id: "d1".to_owned(),
                is_reversal: false,
                amount: Money::euro(EACH),
                state,
            };
            let about = About::Reference(order.reference.clone());
            stage.bank.write("told", Notice { about, news: News::Dispute(dispute) });
            let told = money::payments::notified(&stage.house, "test-bank", &[], b"told").await;
            told.expect("no fault").expect("the bank is believed");
        };
        told(DisputeState::Opened).await;
        let timeline_now = timeline(&stage, &order).await;
        assert_eq!(actions(&timeline_now, Source::Disputes), ["dispute.opened"]);
        assert!(actions(&timeline_now, Source::Admissions).contains(&"admission.disputed"));
        let listed = lines(&stage, &Actor::Console, MoneyTable::Disputes).await;
        assert_eq!((listed.len(), &*listed[0].about), (1, "open"));
        assert_eq!(listed[0].amount, Some(Money::euro(EACH)));
        assert_eq!(actions(&timeline_now, Source::Ledger), ["ledger.sale", "ledger.dispute"]);
        stage.clock.advance_ms(HOUR_MS);
        told(DisputeState::Won).await;
        let timeline_now = timeline(&stage, &order).await;
        assert_eq!(actions(&timeline_now, Source::Disputes), ["dispute.opened", "dispute.won"]);
        assert_eq!(lines(&stage, &Actor::Console, MoneyTable::Disputes).await, []);
    }
}
