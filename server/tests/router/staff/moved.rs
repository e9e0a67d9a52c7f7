//! A performance is cancelled or moved by forms alone: what is asked, what it does, the button.

use super::*;
use testing::{number, says};

const LIST: &str = "/en/staff/performances";

/// A paid order of two seats, and somebody of the staff in this role; the order's code, and the
/// page of its performance.
async fn after_a_sale(role: &str) -> (Shopper, String, String) {
    let mut shopper = Shopper::enter().await;
    let code = shopper.paid_order().await;
    let member = shopper.stage.staffer(ROSA, role).await;
    shopper.staff_in(&member, "").await;
    let page = format!("{LIST}/{}", shopper.stage.performance_slug);
    (shopper, code, page)
}

/// Dates keep together.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

async fn cancelled(shopper: &Shopper) -> i64 {
    let sql = "select count(*) from performances where cancelled_at_ms is not null";
    number(shopper.stage.store(), sql).await.expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_is_cancelled_once_whoever_reads_of_it_is_shown() {
    let (mut shopper, code, page) = after_a_sale("administrator").await;
    let home = shopper.get("/en/staff").await.body;
    assert!(home.contains(&format!("href=\"{LIST}\"")), "{home}");
    let list = shopper.get(LIST).await.body;
    assert!(list.contains(&format!("href=\"{page}\"")), "{list}");
    let lists = "/en/staff/holder-lists?list=performances";
    let shown = shopper.get(lists).await.body;
    assert!(shown.contains(&format!("href=\"{page}\"")), "{shown}");
    let heads = [">Sold<", ">Of these, complimentary<", ">Available<"];
    let places = heads.map(|head| shown.find(head).expect(head));
    assert!(places.is_sorted(), "what is of the sold ones stands beside them: {places:?}");
    let form = shopper.get(&page).await;
    let revision = form.field("revision").to_owned();
    let note = "note.en=The+singer+is+%3Cb%3Eill%3C%2Fb%3E.";
    let asked = format!("deed=cancel&starts=&revision={revision}&{note}");
    let check = shopper.post(&page, &format!("{asked}&step=look")).await;
    assert_eq!(check.status, StatusCode::OK, "{}", check.body);
    for said in ["2 tickets, sold for", "in 1 order", "Ana Ruiz", "ana@example.org", &code] {
        assert!(check.body.contains(said), "{said}: {}", check.body);
    }
    assert!(check.body.contains("Cancel this performance and tell 1 person"), "{}", check.body);
    assert!(says(&check.body, "mail-changed-cancelled"), "{}", check.body);
    assert!(check.body.contains("The singer is &lt;b&gt;ill&lt;/b&gt;."), "{}", check.body);
    assert!(!check.body.contains("/en/orders/") || check.body.contains("/en/orders/sample"));
    let beyond = shopper.post(&page, &format!("{asked}&page=9")).await.body;
    assert!(beyond.contains("tell 1 person") && !beyond.contains("ana@example.org<"), "{beyond}");
    assert_eq!(cancelled(&shopper).await, 0, "nothing is done yet");
    let entries = shopper.post(&page, &format!("{asked}&step=entries")).await;
    assert!(entries.body.contains("The singer is &lt;b&gt;ill"), "what was typed stays");

    let done = shopper.post(&page, &format!("{asked}&step=do")).await;
    assert_eq!(done.location(), format!("{page}?done=off"), "{}", done.body);
    assert_eq!(cancelled(&shopper).await, 1);
    let after = shopper.get(done.location()).await.body;
    assert!(says(&after, "staff-done-off") && says(&after, "staff-change-off"), "{after}");
    assert!(!after.contains("<form class=\"flow desk-form\""), "{after}");
    let again = shopper.post(&page, &format!("{asked}&step=do")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&again.body, "staff-change-is-cancelled"), "{}", again.body);
    house::jobs::tick(&shopper.stage.house).await;
    let mails = shopper.stage.mail.mails();
    let told = mails.iter().filter(|mail| mail.text.contains("The singer is <b>ill</b>."));
    assert_eq!(told.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moved_performance_has_its_former_date_beside_the_new_one_on_orders() {
    let (mut shopper, code, page) = after_a_sale("administrator").await;
    let form = shopper.get(&page).await;
    let (revision, now) = (form.field("revision").to_owned(), form.field("starts").to_owned());
    let asked = |starts: &str| {
        format!("deed=move&starts={}&revision={revision}", starts.replace(':', "%3A"))
    };
    for (starts, why) in [
        ("", "staff-change-wrong-time"),
        ("soon", "staff-change-wrong-time"),
        ("2027-01-20T19:30:30", "staff-change-wrong-time"),
        ("2027-03-28T02:30", "staff-change-skipped"),
        (now.as_str(), "staff-change-same-time"),
        ("2026-01-20T19:30", "staff-change-over"),
        ("2031-01-20T19:30", "staff-change-out-of-season"),
    ] {
        for step in ["look", "do"] {
            let refused = shopper.post(&page, &format!("{}&step={step}", asked(starts))).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{starts}");
            assert!(says(&refused.body, why), "{starts}: {}", refused.body);
        }
    }
    let nothing = shopper.post(&page, "step=look").await;
    assert!(says(&nothing.body, "staff-change-nothing-chosen"), "{}", nothing.body);
    let long = format!("{}&step=look&note.en={}", asked("2027-01-20T19:30"), "a".repeat(501));
    let long = shopper.post(&page, &long).await;
    assert!(says(&long.body, "staff-change-note-long"), "{}", long.body);

    let asked_for = asked("2027-01-20T19:30");
    let check = shopper.post(&page, &format!("{asked_for}&step=look")).await.body;
    assert!(check.contains("Move this performance and tell 1 person"), "{check}");
    assert!(plain(&check).contains("20 January 2027"), "{check}");
    assert!(says(&check, "mail-changed-moved"), "{check}");
    let done = shopper.post(&page, &format!("{asked_for}&step=do")).await;
    assert_eq!(done.location(), format!("{page}?done=moved"), "{}", done.body);
    // Another one that was shown what is gone by now.
    let late = shopper.post(&page, &format!("{}&step=do", asked("2027-01-21T19:30"))).await;
    assert!(says(&late.body, "staff-change-meanwhile"), "{}", late.body);
    let again = shopper.post(&page, &format!("{asked_for}&step=do")).await;
    assert!(says(&again.body, "staff-change-same-time"), "{}", again.body);
    house::jobs::tick(&shopper.stage.house).await;
    let order = shopper.get(&format!("/en/staff/orders/{code}")).await.body;
    assert!(order.contains("moved; the previous date was"), "{order}");
    assert!(plain(&order).contains("20 January 2027"), "{order}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_without_the_right_changes_or_reads_anything() {
    let (mut shopper, code, page) = after_a_sale("box-office").await;
    let deed = "deed=cancel&starts=&revision=0&step=do";
    let look = "deed=cancel&starts=&revision=0&step=look";
    assert!(!shopper.get("/en/staff").await.body.contains(LIST));
    for path in [LIST, page.as_str(), "/en/staff/performances/nothing"] {
        let answer = shopper.get(path).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(!answer.body.contains(&code) && !answer.body.contains("Tosca"), "{path}");
    }
    for form in [deed, look] {
        assert_eq!(shopper.post(&page, form).await.status, StatusCode::FORBIDDEN, "{form}");
    }
    // A shopper, and nobody.
    shopper.post("/en/staff/sign-out", "").await;
    for form in [deed, look] {
        let answer = shopper.post(&page, form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{form}");
        assert!(answer.location().starts_with("/en/staff/sign-in"), "{}", answer.location());
    }
    shopper.cookies.clear();
    let answer = shopper.get(&page).await;
    assert!(answer.location().starts_with("/en/staff/sign-in"), "{}", answer.location());
    assert_eq!(cancelled(&shopper).await, 0);
    let rosa = shopper.stage.staffer("carla@example.org", "administrator").await;
    shopper.staff_in(&rosa, "").await;
    let unknown = shopper.get("/en/staff/performances/nothing").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}
