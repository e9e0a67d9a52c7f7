//! A performance that the sheets cancel, bring back or move: its tickets, its mails, the door, and
//! the packages that have it.

use crate::sale::{
    Order, back,
    example::{
        AS_DOCUMENTED, CARMEN, CARMEN_ONE, CARMEN_TWO, OFFER, SWANS_ONE, less, pick, refused,
        season, total,
    },
    form, reference,
};
use domain::{
    people::actor::Actor,
    tickets::state::{ScanAnswer, ScanReason},
};
use doors::ScanRequest;
use selling::tickets::{Print, TicketRefusal};
use testing::{Stage, season_example, stages};

/// One ticket of zone 1 with its fee.
const EACH: i64 = CARMEN + 150;

/// The documented performances, each change applied to the text of its row.
fn performances(changes: &[(&str, &str)]) -> String {
    let folder = season_example(&AS_DOCUMENTED);
    let text = String::from_utf8(folder.0["performances.csv"].clone()).expect("text");
    let mut lines: Vec<String> = text.lines().map(|line| format!("{line},")).collect();
    lines[0].push_str("cancelled");
    let mut text = lines.join("\n");
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    text
}

fn cancelled(slug: &str) -> String {
    let text = performances(&[]);
    let row = text.lines().find(|line| line.starts_with(slug)).expect("its row");
    text.replace(row, &format!("{row}yes"))
}

async fn bought(stage: &Stage, slug: &str) -> Order {
    let actor = stage.guest().await;
    pick(stage, &actor, slug, "", &[3]).await.expect("free");
    let form = form(stage, &actor, EACH).await;
    let placed = money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    let order = Order { reference: reference(&placed), secret: placed.secret };
    stage.bank.capture(&order.reference);
    back(stage, &order.reference).await;
    order
}

async fn at_the_door(stage: &Stage, order: &Order) -> ScanReason {
    let line = order.view(stage).await.lines.remove(0);
    let request = ScanRequest {
        code: order.barcodes(stage).await.remove(0),
        performance: line.performance_slug,
        device: "gate-1".to_owned(),
        device_sequence: None,
        device_at: line.starts_at,
    };
    let (answer, reason) =
        doors::scan(&stage.house, &Actor::Console, &request).await.expect("an answer");
    assert_eq!(answer == ScanAnswer::Admitted, reason == ScanReason::Valid);
    reason
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_performance_admits_nobody_and_its_order_says_so() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = bought(&stage, CARMEN_ONE).await;
        assert!(!order.view(&stage).await.lines[0].is_cancelled);

        season(&stage, &[("performances", &cancelled(CARMEN_ONE))]).await;
        let view = order.view(&stage).await;
        assert!(view.lines[0].is_cancelled);
        assert_eq!(at_the_door(&stage, &order).await, ScanReason::PerformanceCancelled);
        let pdf = refused(
            selling::tickets::tickets_pdf(
                &stage.house,
                &order.secret,
                None,
                Print::each_alone("en"),
            )
            .await,
        );
        assert_eq!(pdf, TicketRefusal::PerformanceCancelled);
        // Its mail had not left yet.
        house::jobs::tick(&stage.house).await;
        let mail = stage.mail.mails().pop().expect("a mail");
        assert!(mail.subject.starts_with("Performance cancelled"), "{}", mail.subject);
        assert!(mail.attachments.iter().all(|file| file.name.ends_with(".ics")), "no ticket");
        assert!(mail.text.contains("no longer valid"), "{}", mail.text);

        season(&stage, &[("performances", &performances(&[]))]).await;
        assert_eq!(at_the_door(&stage, &order).await, ScanReason::Valid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_change_of_a_performance_is_a_later_entry_in_the_calendar() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = bought(&stage, CARMEN_ONE).await;
        let moved = performances(&[("2026-12-03 20:00", "2026-12-03 19:00")]);
        let again = moved.clone();
        let steps = [
            (performances(&[]), 0),
            (moved, 1),
            (again, 1),
            (cancelled(CARMEN_ONE), 2),
            (cancelled(CARMEN_ONE), 2),
            (performances(&[]), 3),
        ];
        for (sheet, revision) in steps {
            season(&stage, &[("performances", &sheet)]).await;
            assert_eq!(order.view(&stage).await.lines[0].revision, revision);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_with_a_choice_stays_on_sale_without_what_was_cancelled() {
    for stage in stages().await {
        season(&stage, &[("performances", &cancelled(CARMEN_TWO))]).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("still sold");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("still sold");
        assert_eq!(total(&stage, &ana).await, less(CARMEN, 10) + less(9_800, 10));
    }
}

/// The plan's file calls it something else.
#[tokio::test(flavor = "multi_thread")]
async fn a_hall_has_the_name_that_its_sheet_gives_it() {
    let stage = Stage::on_sqlite().await;
    let halls = "key,venue,name,plan\nopera,gran-teatro,Gran sala roja,opera.json\n";
    season(&stage, &[("halls", halls)]).await;
    let plan = selling::plan_page::open_plan(&stage.house, CARMEN_ONE, "en", None, None)
        .await
        .expect("read")
        .expect("visible");
    assert_eq!(plan.view.venue.hall, "Gran sala roja");
    let order = bought(&stage, CARMEN_ONE).await;
    assert_eq!(order.view(&stage).await.lines[0].venue.hall, "Gran sala roja");
    house::jobs::tick(&stage.house).await;
    let mail = stage.mail.mails().pop().expect("the mail with the tickets").text;
    assert!(mail.contains("Gran sala roja"), "{mail}");
}
