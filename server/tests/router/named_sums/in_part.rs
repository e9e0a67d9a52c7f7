//! Of several tickets for a moved performance, some are returned alone, for what their page names.

use super::*;
use domain::moment::DAY_MS;

#[tokio::test(flavor = "multi_thread")]
async fn of_two_tickets_for_a_moved_performance_one_goes_back_for_what_its_page_names() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let (house, slug) = (shopper.stage.house.clone(), shopper.stage.performance_slug);
    let secret = order.rsplit('/').next().expect("a secret");
    let sold = selling::orders::order(&house, secret, "en").await.expect("read");
    let sold = sold.expect("an order");
    let (one, starts_at) = (sold.lines[0].line, sold.lines[0].starts_at.plus_ms(3 * DAY_MS));
    let moved = change(&house, &Actor::Console, slug, Wanted::Move { starts_at }, None).await;
    let address = format!("{order}/changes/{}", moved.expect("moved"));
    house::jobs::tick(&house).await;
    let page = shopper.get(&order).await.body;
    assert!(says(&page, "order-change-some") && page.contains(&format!("value=\"{one}\"")));
    assert_eq!(shopper.get(&address).await.location(), order, "nothing was ticked");
    let asked = shopper.get(&order).await.body;
    assert!(says(&asked, "refusal-ticket-nothing-chosen"), "{asked}");

    let page = shopper.get(&format!("{address}?ticket={one}")).await;
    assert_eq!((page.field("refund_minor"), page.field("ticket")), ("5150", &*one.to_string()));
    assert_eq!(page.header("cache-control"), "private, no-store", "as the order's page");
    let german = format!("href=\"{}?ticket={one}\"", address.replace("/en/", "/de/"));
    assert!(page.body.contains(&german), "{german} in {}", page.body);
    for said in ["order-change-some-title", "order-change-some-rest", "exchange-keep"] {
        assert!(says(&page.body, said), "{said}: {}", page.body);
    }
    assert!(page.body.contains("Refund of €51.50"), "{}", page.body);
    let twice = shopper.get(&format!("{address}?ticket={one}&ticket={one}")).await.body;
    assert!(twice.contains("Return this ticket") && !twice.contains("Return these tickets"));
    let press = format!("choice=money-back&ticket={one}&refund_minor=5150");
    for said in ["order-change-done-money-back", "order-change-tickets-changed"] {
        shopper.post(&address, &press).await;
        house::jobs::tick(&house).await;
        let after = shopper.get(&order).await.body;
        assert!(says(&after, said), "{said}: {after}");
        assert_eq!(shopper.stage.bank.refunded_minor(&reference), 5_150);
        assert!(says(&after, "order-change-taken-moved"), "{after}");
        assert!(says(&after, "order-change-keep"), "about the other one: {after}");
        assert!(!says(&after, "order-change-some"), "one is left: {after}");
    }
    shopper.post(&address, "choice=money-back&ticket=1").await;
    house::jobs::tick(&house).await;
    assert_eq!(shopper.stage.bank.refunded_minor(&reference), 5_150, "no ticket isn't all of them");
}
