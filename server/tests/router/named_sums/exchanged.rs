//! A ticket that is exchanged for a dearer or a cheaper seat: all pages name one sum for it.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn of_an_exchange_the_button_names_the_difference_and_no_more_is_asked_for() {
    let (mut shopper, cheap) = with_cheap_ticket().await;
    shopper.sign_in("/en").await;

    let page = shopper.exchange(cheap, CARMEN_TWO, 1).await;
    let named = named_minor(&page);
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.post("/en/checkout", &format!("{form}&exchange={}", page.field("exchange"))).await;
    let request = shopper.stage.bank.request(&shopper.stage.bank.newest()).expect("a payment");
    assert_eq!(request.amount.minor, named, "for a dearer seat");
    let dear = shopper.pay_newest().await;
    let reference = shopper.stage.bank.newest();

    let page = shopper.exchange(dear, CARMEN_ONE, 2).await;
    assert!(says(&page.body, "exchange-confirm"), "{}", page.body);
    let pays_minor: i64 = page.field("exchange").parse().expect("an amount");
    let credited_minor = pays_minor + 500;
    let credited = format!("€{}.{:02}", credited_minor / 100, credited_minor % 100);
    let said = format!("{credited} is deducted from the total. Of this, €5.00 pays");
    assert!(page.body.contains(&said), "{said} in {}", page.body);
    assert!(page.body.contains(&format!("−{credited}")), "as in the sum: {}", page.body);
    let payments = shopper.stage.bank.references().len();
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    let form = format!("{form}&exchange={}", page.field("exchange"));
    let placed = shopper.post("/en/checkout", &form).await;
    assert!(placed.location().starts_with("/en/orders/"), "{}", placed.body);
    let order = shopper.get(placed.location()).await.body;
    let said = format!("We deducted {credited} for your previous ticket. Of this, €5.00 pays");
    assert!(order.contains(&said), "{said} in {order}");
    assert_eq!(shopper.stage.bank.references().len(), payments, "for a cheaper seat");
    // Of the order whose ticket is gone, nothing is left to pay.
    let back = shopper.get(&format!("/payments/return/{reference}")).await;
    let gone = shopper.get(back.location()).await;
    assert!(says(&gone.body, "exchange-paid"), "{}", gone.body);
    assert!(!says(&gone.body, "exchange-to-pay"), "{}", gone.body);
}
