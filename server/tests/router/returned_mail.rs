//! An order whose mail came back: its page says so, and takes another address.

use super::*;
use domain::id::OutboxId;
use testing::says;

#[tokio::test]
async fn the_page_of_an_order_says_that_its_mail_came_back_and_takes_another_address() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let house = shopper.stage.house.clone();
    house::jobs::tick(&house).await;
    let tickets = shopper.stage.mail.mails().pop().expect("the tickets");
    let id = tickets.message_id.trim_start_matches('<').split('@').next().expect("an identity");
    let id: OutboxId = id.parse().expect("ours");
    assert!(!says(&shopper.get(&order).await.body, "order-address-text"));
    assert!(selling::mails::bounced(&house, id).await.expect("noted"));
    let page = shopper.get(&order).await.body;
    assert!(says(&page, "order-address-text"), "{page}");
    assert!(!says(&page, "order-mail-sent"), "{page}");
    let action = format!("{order}/address");
    assert!(page.contains(&format!("action=\"{action}\"")), "{page}");
    let refused = shopper.post(&action, "email=nonsense").await;
    assert_eq!(refused.status, StatusCode::SEE_OTHER);
    assert!(says(&shopper.get(&order).await.body, "order-address-text"));
    shopper.post(&action, "email=right%40example.org").await;
    assert!(says(&shopper.get(&order).await.body, "order-address-done"));
    house::jobs::tick(&house).await;
    assert_eq!(shopper.stage.mail.mails().pop().expect("again").to, "right@example.org");
}
