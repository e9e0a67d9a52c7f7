//! Seats are held on the plan that the page showed, and on no other.

use domain::{
    id::PerformanceId,
    people::actor::Actor,
    seats::hold::{HoldRefusal, HoldRequest, SeatRequest},
};
use house::Failure;
use season::plan::{self, ImportReport, PlanImport};
use selling::{
    hold::{self, Held},
    plan_page,
};
use testing::{Stage, number, stages, text};

/// As a page asks that shows the plan of this mark.
fn on_plan(performance: PerformanceId, mark: &str, seats: &[u32]) -> HoldRequest {
    let SeatRequest::Seats { picks, .. } = SeatRequest::tickets(seats) else {
        panic!("seats were named")
    };
    let plan_mark = Some(mark.to_owned());
    HoldRequest { performance, seat_request: SeatRequest::Seats { picks, plan_mark } }
}

async fn mark(stage: &Stage) -> String {
    let page = plan_page::open_plan(&stage.house, stage.performance_slug, "en", None, None).await;
    page.expect("read").expect("visible").view.data.plan_mark
}

fn refused(result: Result<Held, Failure<HoldRefusal>>) -> HoldRefusal {
    match result {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_of_a_former_plan_are_refused_and_nothing_is_held() {
    for stage in stages().await {
        let (house, performance) = (&stage.house, stage.performance);
        let former = mark(&stage).await;
        assert_eq!((former.len(), mark(&stage).await), (8, former.clone()), "short, and stays");
        stage.mend_plan().await;
        let now = mark(&stage).await;
        assert_ne!(now, former);

        let ana = stage.guest().await;
        for wrong in [former.as_str(), "", "\0"] {
            let asked = on_plan(performance, wrong, &[3, 4]);
            let refusal = refused(hold::hold(house, &ana, &asked).await);
            assert_eq!(refusal, HoldRefusal::PlanChanged, "{wrong:?}");
        }
        let kept = "select (select count(*) from claims) + (select count(*) from baskets)";
        assert_eq!(number(stage.store(), kept).await.expect("a number"), 0);
        let asked = on_plan(performance, &now, &[3, 4]);
        assert_eq!(hold::hold(house, &ana, &asked).await.expect("free").mine, [3, 4]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_before_the_mark_and_what_has_a_key_are_held_as_ever() {
    for stage in stages().await {
        stage.mend_plan().await;
        let ana = stage.guest().await;
        let floor = SeatRequest::places("floor", 1);
        let best = SeatRequest::Best { zone: Some("a".to_owned()), count: 2, offer: None };
        for seat_request in [SeatRequest::tickets(&[3]), best, floor] {
            let request = HoldRequest { performance: stage.performance, seat_request };
            hold::hold(&stage.house, &ana, &request).await.expect("free");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_a_performance_does_not_take_changes_nothing_for_its_pages() {
    for stage in stages().await {
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        let shown = mark(&stage).await;
        let asked = |seat| on_plan(stage.performance, &shown, &[seat]);
        hold::hold(&stage.house, &ana, &asked(3)).await.expect("free");
        stage.mend_plan().await;
        assert_eq!(mark(&stage).await, shown);
        hold::hold(&stage.house, &ben, &asked(4)).await.expect("free");
    }
}

/// Row B costs what row C does from now on.
async fn rezone(stage: &Stage) -> ImportReport {
    let house = &stage.house;
    let newest = plan::newest_plan(house, "little").await.expect("read").expect("a plan");
    let mut hall = plan::plan(house, newest).await.expect("read").expect("a plan").hall.clone();
    hall.seats[10..20].iter_mut().for_each(|seat| seat.zone = 1);
    let document = seatmap::export::parterre(&hall);
    let import = PlanImport { hall: Some("little".to_owned()), venue: None, dry_run: false };
    let done = plan::import_plan(house, &Actor::Console, document.as_bytes(), &import).await;
    done.expect("a good plan").report
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_on_sale_takes_other_zones_and_what_is_held_keeps_its_price() {
    for stage in stages().await {
        let (house, performance) = (&stage.house, stage.performance);
        let (ana, ben) = (stage.guest().await, stage.guest().await);
        let former = mark(&stage).await;
        let held = hold::hold(house, &ana, &on_plan(performance, &former, &[3, 11])).await;
        assert_eq!(held.expect("free").basket.total_minor, 2 * 5_150);
        let report = rezone(&stage).await;
        let slug = stage.performance_slug.to_owned();
        assert_eq!(report.new_plan.zones_taken_by, [slug.as_str()]);
        let told = format!("{slug} keeps the hall's former plan: it stands in a basket. Its seats");
        assert!(report.warnings.iter().any(|it| it.starts_with(&told)), "{report:?}");

        let now = mark(&stage).await;
        let refusal = refused(hold::hold(house, &ben, &on_plan(performance, &former, &[12])).await);
        assert_eq!(refusal, HoldRefusal::PlanChanged);
        let bens = hold::hold(house, &ben, &on_plan(performance, &now, &[12])).await.expect("free");
        assert_eq!(bens.basket.total_minor, 2_150, "as the page shows it now");
        let more = hold::hold(house, &ana, &on_plan(performance, &now, &[13])).await.expect("free");
        assert_eq!(more.basket.total_minor, 2 * 5_150 + 2_150);
        stage.buy_basket(&ana, "ana@example.org").await.expect("paid");
        let total = "select total_minor from orders";
        assert_eq!(number(stage.store(), total).await.expect("an order"), 2 * 5_150 + 2_150);
        let zones = "select count(*) from order_lines where zone = 'a'";
        assert_eq!(number(stage.store(), zones).await.expect("lines"), 2);

        assert!(rezone(&stage).await.new_plan.zones_taken_by.is_empty(), "it has them");
        assert_eq!(mark(&stage).await, now);
    }
}

/// A later version of the plan may list the seats in another order.
#[tokio::test(flavor = "multi_thread")]
async fn the_journal_names_held_seats_by_their_ordinals() {
    for stage in stages().await {
        let house = &stage.house;
        let newest = plan::newest_plan(house, "little").await.expect("read").expect("a plan");
        let mut hall = plan::plan(house, newest).await.expect("read").expect("a plan").hall.clone();
        hall.seats.swap(0, 1);
        let document = seatmap::export::parterre(&hall);
        let slug = stage.another_hall("little", document.as_bytes(), "tosca").await;
        let slug = slug.expect("a performance on the newest plan");
        let performance = plan::performance(house, &slug).await.expect("read").expect("visible");
        let request = HoldRequest { performance, seat_request: SeatRequest::tickets(&[0, 2]) };
        hold::hold(house, &stage.guest().await, &request).await.expect("free");
        let detail = "select detail from journal where action = 'hold'";
        let detail = text(stage.store(), detail).await.expect("read").expect("an entry");
        assert!(detail.contains("\"seat_ordinals\":[1,2]"), "{detail}");
    }
}
