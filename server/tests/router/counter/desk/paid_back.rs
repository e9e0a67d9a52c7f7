//! A performance is cancelled after a counter sale: the order's page, its mails and the pages of
//! staff ask the buyer to come, and speak of no bank.

use super::*;
use subscribers::changes::{Wanted, change};

#[tokio::test(flavor = "multi_thread")]
async fn who_paid_in_cash_is_sent_to_the_box_office_and_no_bank_is_spoken_of() {
    let mut shopper = desk().await;
    let (sale, page) = shopper.two_best().await;
    let form = payment(&page, "way=cash&given=&email=ana%40example.org");
    let paid = shopper.post(&format!("{sale}/pay"), &form).await;
    assert_eq!(paid.status, StatusCode::SEE_OTHER, "{}", paid.body);
    let (shop, slug) = (shopper.stage.house.clone(), shopper.stage.performance_slug);
    change(&shop, &Actor::Console, slug, Wanted::Cancel, None).await.expect("cancelled");
    ::house::jobs::tick(&shop).await;
    ::house::jobs::tick(&shop).await;
    let mails = shopper.stage.mail.mails();
    let mail = mails.iter().find(|it| says(&it.text, "mail-changed-counter")).expect("told");
    let (_, link) = mail.text.split_once("/en/orders/").expect("a link");
    let secret = link.split_whitespace().next().expect("a secret");
    let path = format!("/en/orders/{secret}");

    let order = shopper.get(&path).await.body;
    assert!(says(&order, "order-change-counter-hint"), "{order}");
    assert!(!says(&order, "order-change-money-back-hint"), "{order}");
    let (_, choose) = order.split_once(&format!("{path}/changes/")).expect("a form");
    let change = choose.split('"').next().expect("its end");
    let (_, named) = order.split_once("name=\"refund_minor\" value=\"").expect("a sum");
    let form = format!("choice=money-back&refund_minor={}", named.split('"').next().expect("it"));
    let chosen = shopper.post(&format!("{path}/changes/{change}"), &form).await;
    assert_eq!(chosen.location(), path, "{}", chosen.body);
    let order = shopper.get(&path).await.body;
    for id in ["order-change-done-counter", "order-owed-counter"] {
        assert!(says(&order, id), "{id} in {order}");
    }
    for id in ["order-change-done-money-back", "order-owed-text", "order-cancelled-goes"] {
        assert!(!says(&order, id), "{id} in {order}");
    }

    let code = order.split_once("order__code\">").expect("a code").1;
    let code = code.split('<').next().expect("its end");
    let rosa = shopper.stage.staffer("fina@example.org", "finance").await;
    shopper.staff_in(&rosa, "").await;
    let money = shopper.get("/en/staff/money").await.body;
    for id in ["staff-money-never-counter", "timeline-cause-chosen", "timeline-reason-at-counter"] {
        assert!(says(&money, id), "{id} in {money}");
    }
    let path = format!("/en/staff/orders/{code}");
    let order = shopper.get(&path).await;
    for id in ["staff-debt-counter-text", "staff-debt-way-cash", "timeline-refund-owed"] {
        assert!(says(&order.body, id), "{id} in {}", order.body);
    }
    assert!(!says(&order.body, "timeline-refund-refuse"), "{}", order.body);
    let shown = order.field("shown").replace(' ', "+");
    let form = format!("way=bank&how=handed+over&shown={shown}");
    let done = shopper.post(&format!("{path}/debt"), &form).await;
    assert_eq!(done.location(), format!("{path}?done=settled"), "{}", done.body);
    assert_eq!(count(&shopper, "refunds where done_at_ms is null").await, 0);
}
