//! The run that carries renewals out: what fails holds up nothing else, what was said in the last
//! moment counts, and nobody is asked under a row that is gone.

use crate::{
    renewal::renewals::{fails_for, of, one_asked, renew, say},
    sale::{
        assert_sound, count,
        next_season::{
            ANSWERED, ASKED, RENEWALS, both_seasons, folder, go_to_day, seats, subscribed,
            subscriber, subscriber_of_two,
        },
    },
};
use domain::{
    moment::{HOUR_MS, Moment},
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalEnd, RenewalPayment},
};
use futures::{FutureExt, future::BoxFuture};
use season::sheets::season_import::import_season;
use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU32, Ordering::SeqCst},
};
use store::{Store, interludes::Interludes, testing::plant};
use subscribers::renewal::{RenewalState, Reply, ToRenew, mine, reply_together, run};
use testing::{Stage, says, stages};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";

#[tokio::test(flavor = "multi_thread")]
async fn a_renewal_that_fails_holds_up_no_other() {
    let stage = Stage::on_sqlite().await;
    both_seasons(&stage, RENEWALS).await;
    let seats = seats(&stage, 2).await;
    let (ana, _) = subscriber(&stage, ANA, seats[0]).await;
    let (ben, _) = subscriber(&stage, BEN, seats[1]).await;
    fails_for(&stage, "renewals", ANA).await;
    go_to_day(&stage, ASKED).await;
    assert!(matches!(of(&stage, &ben).await.state, RenewalState::Open { .. }));
    assert_eq!(count(&stage, "renewals").await, 1);
    plant(stage.store(), "drop trigger broken").await.expect("mended");
    house::jobs::tick(&stage.house).await;
    assert_eq!(count(&stage, "renewals").await, 2);

    for actor in [&ana, &ben] {
        say(&stage, actor, Answer::Declined, None).await;
    }
    fails_for(&stage, "ended_at_ms on renewals", ANA).await;
    go_to_day(&stage, ANSWERED).await;
    assert_eq!(of(&stage, &ben).await.state, RenewalState::Ended(RenewalEnd::Declined));
    assert_eq!(count(&stage, "renewals where ended_at_ms is not null").await, 1);
    plant(stage.store(), "drop trigger broken").await.expect("mended");
    renew(&stage, false).await;
    assert_eq!(of(&stage, &ana).await.state, RenewalState::Ended(RenewalEnd::Declined));
    assert_eq!(count(&stage, "orders").await, 2, "nothing was renewed");
    assert_sound(&stage).await;
}

/// As after a mistake, nobody keeps one of the seats.
#[tokio::test(flavor = "multi_thread")]
async fn one_of_two_that_fails_leaves_the_other_one_an_order_of_its_own() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        let all = mine(&stage.house, &ana, "en").await.expect("read");
        let asked = all.iter().map(|it| ToRenew { renewal: it.id, shown_minor: it.total.minor });
        let asked: Vec<ToRenew> = asked.collect();
        let (answer, payment) = (Answer::Confirmed, Some(RenewalPayment::Invoice));
        let said = Reply { answer, payment, mandate: None, shown_minor: None };
        reply_together(&stage.house, &ana, &asked, &said).await.expect("in time");
        let gone = "delete from claims where owner_id = (select max(id) from renewals)";
        plant(stage.store(), gone).await.expect("planted");
        go_to_day(&stage, ANSWERED).await;
        assert_eq!(count(&stage, "renewals where new_order_id is not null").await, 1);
        assert_eq!(count(&stage, "orders").await, 3, "the two former ones, and one");
    }
}

/// Before its transaction with this number, something comes between.
pub struct Before {
    at: u32,
    count: AtomicU32,
    sql: &'static str,
    store: Store,
}

impl Before {
    pub fn transaction(at: u32, sql: &'static str, store: Store) -> Self {
        Self { at, count: AtomicU32::new(0), sql, store }
    }
}

impl Interludes for Before {
    fn before(&self) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            if self.count.fetch_add(1, SeqCst) + 1 == self.at {
                plant(&self.store, self.sql).await?;
            }
            Ok(())
        }
        .boxed()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_declines_while_the_run_is_under_way_is_neither_renewed_nor_charged() {
    for at in [1, 2] {
        for stage in stages().await {
            let sheet = RENEWALS.replace("invoice; card; debit", "card");
            both_seasons(&stage, &sheet).await;
            let seat = seats(&stage, 1).await[0];
            let (ana, _) = subscribed(&stage, ANA, seat, true).await;
            go_to_day(&stage, ASKED).await;
            say(&stage, &ana, Answer::Confirmed, None).await;
            // The run opens a session for its orders (1) and writes each of them (2).
            let store = stage.store().clone();
            // As a program whose clock is a little behind takes it.
            let sql = "update renewals set answer = 'declined', answered_at_ms = 1";
            let before = Before::transaction(at, sql, store.clone());
            let store = store.with_interludes(Arc::new(before));
            let days = (ANSWERED - ASKED) * 24 * HOUR_MS;
            let now = Moment(stage.house.now().0 + days);
            let other = Stage::over(store, 11, now).await;
            let report = run(&other.house, &Actor::Console, "2027-28", false).await;
            assert_eq!(report.expect("a season to renew").renewed, 0);
            assert_eq!(count(&stage, "orders").await, 1);
            go_to_day(&stage, ANSWERED).await;
            assert_eq!(of(&stage, &ana).await.state, RenewalState::Ended(RenewalEnd::Declined));
            assert!(stage.bank.charged().is_empty() && other.bank.charged().is_empty());
            assert_eq!(count(&stage, "claims where owner = 'subscription'").await, 0);
            assert_sound(&stage).await;
        }
    }
}

/// The connection breaks once, after the first commit.
#[derive(Default)]
struct Unheard {
    is_over: AtomicBool,
}

impl Interludes for Unheard {
    fn after(&self) -> BoxFuture<'_, anyhow::Result<()>> {
        async {
            let is_first = !self.is_over.swap(true, SeqCst);
            anyhow::ensure!(!is_first, "the connection broke after the commit");
            Ok(())
        }
        .boxed()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_asked_keeps_the_seat_though_the_program_never_heard_of_the_commit() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seat = seats(&stage, 1).await[0];
        let (ana, _) = subscriber(&stage, ANA, seat).await;
        let store = stage.store().clone().with_interludes(Arc::new(Unheard::default()));
        let now = Moment(stage.house.now().0 + ASKED * 24 * HOUR_MS);
        let other = Stage::over(store, 11, now).await;
        let report = run(&other.house, &Actor::Console, "2027-28", false).await;
        assert_eq!(report.expect("a season to renew").asked, 1);
        go_to_day(&stage, ASKED).await;
        assert!(matches!(of(&stage, &ana).await.state, RenewalState::Open { .. }));
        let kept = count(&stage, "claims where owner = 'subscription'").await;
        assert_eq!(kept, 2, "at each performance of the series");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_under_which_holders_were_asked_stays_until_it_is_carried_out() {
    for stage in stages().await {
        one_asked(&stage).await;
        let heading = RENEWALS.lines().next().expect("a heading");
        let turned = RENEWALS.replace("series-a-27,series-b-27", "series-b-27,series-a-27");
        for sheet in [format!("{heading}\n"), turned] {
            let folder = folder(&sheet);
            let errors = import_season(&stage.house, &Actor::Console, &folder, false).await;
            let errors = format!("{:?}", errors.expect_err("refused"));
            assert!(errors.contains("were asked"), "{errors}");
            let dry = import_season(&stage.house, &Actor::Console, &folder, true).await;
            dry.expect_err("refused as well");
        }
        let later = RENEWALS.replace("2027-01-10 23:59", "2027-01-09 23:59");
        let folder_later = folder(&later);
        let moved = import_season(&stage.house, &Actor::Console, &folder_later, false).await;
        moved.expect("another deadline");
        go_to_day(&stage, ANSWERED).await;
        let gone = folder(&format!("{heading}\n"));
        import_season(&stage.house, &Actor::Console, &gone, false).await.expect("carried out");
        assert_eq!(count(&stage, "claims where owner = 'subscription'").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_told_too_late_is_renewed_by_an_answer_alone() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seats = seats(&stage, 2).await;
        let (ana, _) = subscriber(&stage, ANA, seats[0]).await;
        let (ben, _) = subscriber(&stage, BEN, seats[1]).await;
        // Less than fifteen days before the tenth of January.
        go_to_day(&stage, ASKED + 10).await;
        let asked = of(&stage, &ana).await;
        assert!(matches!(asked.state, RenewalState::Open { .. }));
        assert!(!asked.renews_by_itself);
        let mails = stage.mail.mails();
        let mail = mails.iter().rfind(|mail| mail.to == ANA).expect("she is asked");
        assert!(says(&mail.text, "renewal-itself-ends"), "{}", mail.text);
        say(&stage, &ben, Answer::Confirmed, None).await;
        go_to_day(&stage, ANSWERED).await;
        assert_eq!(of(&stage, &ana).await.state, RenewalState::Ended(RenewalEnd::Unanswered));
        assert_eq!(count(&stage, "renewals where new_order_id is not null").await, 1);
        assert_eq!(count(&stage, "orders").await, 3, "his is renewed");
        assert_sound(&stage).await;
    }
}
