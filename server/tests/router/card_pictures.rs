//! Pictures on cards by page: sent, refused in words, seen by whoever opens a present.

use super::*;

const PAGE: &str = "/en/staff/look/cards";

#[tokio::test(flavor = "multi_thread")]
async fn each_card_has_a_sample_in_each_language_for_who_may_see_it() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let page = shopper.get(PAGE).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    for card in ["present", "birthday", "congratulations", "voucher"] {
        let sample = format!("{PAGE}/{card}/sample.pdf?language=ru");
        assert!(page.body.contains(&sample), "{sample}");
        let pdf = shopper.get(&sample).await;
        assert_eq!(pdf.header("content-type"), "application/pdf", "{card}");
        assert_eq!(pdf.status, StatusCode::OK);
    }
    let odd = shopper.get(&format!("{PAGE}/voucher/sample.pdf?language=%00")).await;
    assert_eq!(odd.status, StatusCode::OK, "in the house's own language");
    let unknown = shopper.get(&format!("{PAGE}/wreath/sample.pdf")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let nothing = shopper.post(PAGE, "kind=voucher&seen=0").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", nothing.body);

    let mut bruno = Shopper::enter().await;
    let door = bruno.stage.staffer("bruno@example.org", "door").await;
    bruno.staff_in(&door, "").await;
    for path in [PAGE.to_owned(), format!("{PAGE}/voucher/sample.pdf")] {
        assert_eq!(bruno.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}
