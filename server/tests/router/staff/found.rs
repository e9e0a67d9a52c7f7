//! Customers and orders found by page and while somebody types, and who looked at whom.

use super::*;
use serde_json::Value;
use testing::{number, plant, text};

const TYPED: &str = "/en/staff/find/customers";

impl Shopper {
    /// At the house's pages in this role, where one customer is known.
    async fn at_the_box(role: &str) -> Self {
        let mut shopper = Self::enter().await;
        let rosa = shopper.stage.staffer(ROSA, role).await;
        shopper.staff_in(&rosa, "").await;
        let known = "insert into persons (id, given_name, family_name, email, language, \
                     created_at_ms, phone) values ('00000000-0000-7000-8000-000000000001', \
                     'María', 'García <b>', 'maria@example.org', 'es', 1, '+34 612 345 678')";
        plant(shopper.stage.store(), known).await.expect("planted");
        people::customers::search::write_words(&shopper.stage.house).await.expect("written");
        shopper
    }

    /// A paid order in the tables, whose code and buyer are these.
    async fn with_order(&mut self) -> String {
        self.place_order(&[3]).await;
        let code = "select code from orders";
        text(self.stage.store(), code).await.expect("read").expect("an order")
    }

    async fn place_order(&self, seats: &[u32]) {
        let stage = &self.stage;
        let actor = stage.guest().await;
        let request = domain::seats::hold::HoldRequest {
            performance: stage.performance,
            seat_request: domain::seats::hold::SeatRequest::tickets(seats),
        };
        selling::hold::hold(&stage.house, &actor, &request).await.expect("the seats are free");
        let session = Stage::session_of(&actor);
        let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
        let form = domain::order::PlaceRequest {
            idempotency_key: money::checkout::new_idempotency_key(&stage.house),
            given_name: "Ana".to_owned(),
            family_name: "Ruiz".to_owned(),
            email: "ana@example.org".to_owned(),
            language: "en".to_owned(),
            terms_accepted: true,
            total_shown_minor: basket.state.total_minor,
            shown: money::checkout::shown(&basket.quote, &basket.invoices),
            ..domain::order::PlaceRequest::default()
        };
        money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_s_code_gets_customers_while_somebody_types_and_strangers_get_none() {
    let mut shopper = Shopper::at_the_box("box-office").await;
    let answer = shopper.post(TYPED, "text=garc%C3%ADa+mar").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("cache-control"), "no-store");
    let found: Value = serde_json::from_str(&answer.body).expect("JSON");
    let [customer] = found["customers"].as_array().expect("a list").as_slice() else {
        panic!("{found}")
    };
    assert_eq!(customer["name"], "María García <b>");
    assert_eq!(customer["mail"], "maria@example.org");
    assert_eq!(customer["last_order"], Value::Null);
    let page = "/en/staff/customers/00000000-0000-7000-8000-000000000001";
    assert_eq!(customer["page"], page);
    assert_eq!((found["more"].as_i64(), found["told"].as_str()), (Some(0), Some("")));
    shopper.cookies.clear();
    let nobody = shopper.post(TYPED, "text=garcia").await;
    assert_eq!((nobody.status, nobody.body.as_str()), (StatusCode::SEE_OTHER, ""));
    for role in ["door", "finance", "marketing"] {
        let mut shopper = Shopper::at_the_box(role).await;
        let denied = shopper.post(TYPED, "text=garcia").await;
        assert_eq!(denied.status, StatusCode::FORBIDDEN, "{role}");
        assert!(!denied.body.contains("maria@example.org"), "{role}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_script_the_box_is_a_form_and_what_is_typed_stands_in_no_address() {
    let mut shopper = Shopper::at_the_box("box-office").await;
    let home = shopper.get("/en/staff").await.body;
    assert!(home.contains("href=\"/en/staff/find\""), "{home}");
    let page = shopper.get("/en/staff/find").await;
    assert!(page.body.contains("method=\"post\" action=\"/en/staff/find\""), "{}", page.body);
    let found = shopper.post("/en/staff/find", "text=5678").await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(found.body.contains("María García &lt;b&gt;"), "{}", found.body);
    let none = shopper.post("/en/staff/find", "text=Quintanilla").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&none.body, "staff-find-none"), "{}", none.body);
    assert!(none.body.contains("value=\"Quintanilla\""), "{}", none.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_is_folded_under_the_name_of_its_page() {
    let mut shopper = Shopper::at_the_box("box-office").await;
    for (page, name, here) in
        [("/en/staff/find", "staff-find-short", 1), ("/en/staff", "staff-home-title", 0)]
    {
        let body = shopper.get(page).await.body;
        let (_, menu) = body.split_once("<details class=\"desk-menu\">").expect("a menu");
        let (summary, links) = menu.split_once("</summary>").expect("its name");
        assert!(says(summary, name), "{summary}");
        let (links, _) = links.split_once("</details>").expect("its end");
        assert!(links.contains("href=\"/en/staff/find\""), "{links}");
        assert_eq!(links.matches("aria-current").count(), here);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_are_found_in_one_box_whose_filters_stay_in_the_address() {
    let mut shopper = Shopper::at_the_box("box-office").await;
    let code = shopper.with_order().await;
    let link = format!("href=\"/en/staff/orders/{code}\"");
    let found = shopper.post("/en/staff/orders", "code=ruiz").await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(found.body.contains(&link), "{}", found.body);
    let by_code = shopper.post("/en/staff/orders", &format!("code={code}")).await;
    assert_eq!(by_code.location(), format!("/en/staff/orders/{code}"));
    let filters = "/en/staff/orders?performance=tosca-2026-12-11-2000";
    let listed = shopper.get(filters).await.body;
    assert!(listed.contains(&link), "{listed}");
    assert!(listed.contains(&format!("action=\"{filters}\"")), "the box keeps them: {listed}");
    let other = shopper.post(filters, "code=quintanilla").await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    for (query, id) in [
        ("from=yesterday", "staff-orders-wrong-time"),
        ("performance=nowhere", "staff-orders-wrong-performance"),
        ("seat=1", "staff-orders-wrong-alone"),
        ("performance=tosca-2026-12-11-2000&seat=Nowhere%2F1", "staff-orders-wrong-seat"),
    ] {
        let wrong = shopper.get(&format!("/en/staff/orders?{query}")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert!(says(&wrong.body, id), "{query}: {}", wrong.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn older_orders_are_shown_by_a_button_that_keeps_words_and_filters() {
    let mut shopper = Shopper::at_the_box("box-office").await;
    shopper.with_order().await;
    let filters = "/en/staff/orders?from=2026-01-01T10%3A00";
    let few = shopper.post(filters, "code=ruiz").await.body;
    assert!(!says(&few, "staff-orders-older"), "{few}");
    shopper.stage.copy_orders(60).await;
    let page = shopper.post(filters, "code=ruiz").await.body.replace("&amp;", "&");
    assert!(says(&page, "staff-orders-older"), "{page}");
    let begin = format!("action=\"{filters}&older=");
    let (_, older) = page.split_once(&begin).expect("a way to older orders");
    let (older, form) = older.split_once('"').expect("an address");
    assert!(form.contains("name=\"code\" value=\"ruiz\""), "{form}");
    let rest = shopper.post(&format!("{filters}&older={older}"), "code=ruiz").await;
    assert_eq!(rest.status, StatusCode::OK);
    assert_eq!(rest.body.matches("href=\"/en/staff/orders/").count(), 11, "{}", rest.body);
    assert!(!says(&rest.body, "staff-orders-older"), "{}", rest.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_of_a_person_and_an_order_tell_administrators_who_opened_them() {
    let mut shopper = Shopper::at_the_box("administrator").await;
    let code = shopper.with_order().await;
    let buyer = "select person_id from orders";
    let buyer = text(shopper.stage.store(), buyer).await.expect("read").expect("a person");
    for page in [format!("/en/staff/orders/{code}"), format!("/en/staff/customers/{buyer}")] {
        for _ in 0..2 {
            assert_eq!(shopper.get(&page).await.status, StatusCode::OK, "{page}");
        }
    }
    let kept = number(shopper.stage.store(), "select count(*) from file_views").await;
    assert_eq!(kept.expect("a number"), 2);
    let views = format!("/en/staff/customers/{buyer}/views");
    let customer = shopper.get(&format!("/en/staff/customers/{buyer}")).await.body;
    assert!(customer.contains(&format!("href=\"{views}\"")), "{customer}");
    let page = shopper.get(&views).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Rosa Vidal") && page.body.contains(&code), "{}", page.body);
    let mut clerk = Shopper::at_the_box("box-office").await;
    assert_eq!(clerk.get(&views).await.status, StatusCode::FORBIDDEN);
}
