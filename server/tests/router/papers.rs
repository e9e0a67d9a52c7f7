//! Papers from the order's page: invoices by a link, a full one by a form alone, a ticket anew.

use super::*;
use domain::moment::MINUTE_MS;
use testing::says;

const PARTY: &str = "name=N%C3%BA%C3%B1ez&tax_number=b12345678&street=Calle+Mayor+1\
    &postcode=41001&town=Sevilla&country=Espa%C3%B1a";

impl Answer {
    /// The first address with this in it.
    fn link(&self, part: &str) -> String {
        let links = self.body.split("href=\"").skip(1).filter_map(|it| it.split('"').next());
        let mut found = links.filter(|link| link.contains(part));
        found.next().unwrap_or_else(|| panic!("{part} in {}", self.body)).to_owned()
    }
}

/// Paid; the order's page.
async fn paid(shopper: &mut Shopper) -> String {
    let page = shopper.at_checkout().await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    let placed = shopper.post("/en/checkout", &form).await;
    assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);
    let reference = shopper.stage.bank.newest();
    shopper.stage.bank.capture(&reference);
    let back = shopper.get(&format!("/payments/return/{reference}")).await;
    back.location().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_is_there_at_once_and_a_full_one_by_a_form() {
    let mut shopper = Shopper::enter().await;
    let order = paid(&mut shopper).await;
    let page = shopper.get(&order).await;
    assert!(page.body.contains("Simplified invoice S2026-000001"), "numbered by looking");
    let paper = shopper.get(&page.link("/invoices/")).await;
    assert_eq!(paper.header("content-type"), "application/pdf");
    assert_eq!(paper.header("cache-control"), "private, no-store");
    assert!(paper.body.starts_with("%PDF"));
    let receipt = shopper.get(&format!("{order}/receipt.pdf")).await;
    assert_eq!(receipt.status, StatusCode::NOT_FOUND, "there is an invoice");
    let ask = format!("{order}/full-invoice");
    let wrong = shopper.post(&ask, &PARTY.replace("41001", "+")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"postcode-error\""), "{}", wrong.body);
    assert!(wrong.body.contains("value=\"Núñez\""), "what was typed stays");
    assert_eq!(shopper.post(&ask, PARTY).await.location(), order);
    let page = shopper.get(&order).await;
    assert!(page.body.contains("Invoice F2026-000001") && page.body.contains("replaced by"));
    assert!(!page.body.contains("full-invoice"), "asked for once");
    assert_eq!(shopper.post(&ask, PARTY).await.location(), order);
    assert!(says(&shopper.get(&order).await.body, "papers-not-now"));
    let unknown = shopper.post("/en/orders/none/full-invoice", PARTY).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_see_money_sees_an_order_s_invoices() {
    let mut shopper = Shopper::enter().await;
    let order = paid(&mut shopper).await;
    let page = shopper.get(&order).await.body;
    let (_, code) = page.split_once("order__code\">").expect("a code");
    let path = format!("/en/staff/orders/{}", code.split('<').next().expect("a code"));
    let rosa = shopper.stage.staffer("rosa@example.org", "finance").await;
    let bruno = shopper.stage.staffer("bruno@example.org", "box-office").await;
    shopper.staff_in(&rosa, "").await;
    let timeline = shopper.get(&path).await;
    assert!(timeline.body.contains("Simplified invoice S2026-000001"), "{}", timeline.body);
    let link = timeline.link("/invoices/");
    let paper = shopper.get(&link).await;
    assert_eq!((paper.status, paper.header("content-type")), (StatusCode::OK, "application/pdf"));
    shopper.post("/en/staff/sign-out", "").await;
    shopper.stage.clock.advance_ms(MINUTE_MS);
    shopper.staff_in(&bruno, "").await;
    assert!(!shopper.get(&path).await.body.contains("S2026"), "not theirs to see");
    assert_eq!(shopper.get(&link).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_replaced_ticket_is_asked_about_first() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let paid = shopper.get(&order).await;
    let start = paid.body.find(&format!("{order}/tickets/")).expect("a ticket");
    let replace: String = paid.body[start..].chars().take_while(|&c| c != '"').collect();
    let replace = replace.replace("/ticket.pdf", "/replace");
    let asks = shopper.get(&replace).await;
    assert_eq!(asks.status, StatusCode::OK);
    assert_eq!(shopper.post(&replace, "").await.location(), order);
    let after = shopper.get(&order).await;
    assert!(after.body.contains("notice--good"));
    assert_ne!(after.body.matches("class=\"ticket__number\"").count(), 0);
}
