//! What nobody means well, or a broken client sends: a clear no, never a fault, and nothing of
//! anybody else's.

use super::*;
use testing::{number, says, stages};

/// A NUL, which PostgreSQL takes in no text; bytes that are no UTF-8; a line's end; far too much.
fn evil() -> [String; 4] {
    ["%00", "%FF%FE", "%0D%0A%07", &"x".repeat(60_000)].map(str::to_owned)
}

async fn count(shopper: &Shopper, table: &str) -> i64 {
    let sql = format!("select count(*) from {table}");
    number(shopper.stage.store(), &sql).await.expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn no_address_is_a_fault_whatever_stands_in_it() {
    for stage in stages().await {
        let mut shopper = Shopper::enter_at(stage, RateLimits::default());
        let (order, reference) = shopper.order().await;
        shopper.stage.bank.capture(&reference);
        shopper.get(&format!("/payments/return/{reference}")).await;
        let performance = shopper.performance();
        for evil in evil().iter().map(|evil| &evil[..evil.len().min(2_000)]) {
            for address in [
                format!("/{evil}"),
                format!("/en?month={evil}&genre={evil}&view={evil}"),
                format!("/en/productions/{evil}"),
                format!("{performance}{evil}"),
                format!("{performance}?zone={evil}&{evil}={evil}"),
                format!("{performance}/seats?section={evil}&zone={evil}"),
                format!("/en/basket?held={evil}"),
                format!("/en/checkout?{evil}"),
                format!("/en/orders/{evil}"),
                format!("/en/orders/{evil}/tickets.pdf"),
                format!("/en/orders/{evil}/calendar.ics"),
                format!("{order}/tickets/{evil}/ticket.pdf"),
                format!("{order}/tickets/{evil}/replace"),
                format!("/en/demo/mails/{evil}"),
                format!("/payments/return/{evil}"),
                format!("/api/performances/{evil}/live"),
                format!("/plans/{evil}/scene"),
                format!("/plans/{evil}/concert/scene"),
                format!("/plans/{evil}/concert/views/{evil}.jpg"),
                format!("/plans/{evil}/en/seats.txt"),
                format!("/posters/{evil}.svg"),
                format!("/site/{evil}/{evil}"),
            ] {
                let answer = shopper.get(&address).await;
                assert!(answer.status.as_u16() < 500, "{address}: {}", answer.status);
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_form_is_a_fault_whatever_stands_in_a_field() {
    for stage in stages().await {
        let mut shopper = Shopper::enter_at(stage, RateLimits::default());
        let (order, _) = shopper.order().await;
        let hold = format!("{}/hold", shopper.performance());
        let (resend, pay) = (format!("{order}/resend"), format!("{order}/pay"));
        let forms: [(&str, &[&str]); 10] = [
            (&hold, &["count", "zone", "area", "section", "seat"]),
            ("/en/basket/remove", &["line"]),
            ("/en/basket/choices", &["price_type.x.full", "quantity.x.1", "code"]),
            ("/en/basket/continue", &["person.x.", "code"]),
            ("/en/basket/extend", &["back"]),
            ("/en/basket/empty", &["any"]),
            ("/en/checkout/again", &["lines"]),
            (&resend, &["any"]),
            (&pay, &["any"]),
            ("/payments/notifications/test-bank", &["any"]),
        ];
        for evil in evil() {
            for (path, fields) in forms {
                for field in fields {
                    let answer = shopper.post(path, &format!("{field}={evil}")).await;
                    assert!(answer.status.as_u16() < 500, "{path} {field}: {}", answer.status);
                }
            }
            let elsewhere = format!("/payments/notifications/{}", &evil[..evil.len().min(100)]);
            assert_eq!(shopper.post(&elsewhere, &evil).await.status, StatusCode::NOT_FOUND);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_checkout_is_a_fault_whatever_stands_in_a_field() {
    const FIELDS: [&str; 8] =
        ["key", "total", "shown", "given_name", "family_name", "email", "language", "terms"];
    for stage in stages().await {
        let mut shopper = Shopper::enter_at(stage, RateLimits::default());
        let hold = format!("{}/hold", shopper.performance());
        for evil in evil() {
            for field in FIELDS {
                let mut page = shopper.get("/en/checkout").await;
                if page.status == StatusCode::SEE_OTHER {
                    // The form before was good enough, and the basket is an order now.
                    shopper.post(&hold, "count=1").await;
                    page = shopper.get("/en/checkout").await;
                }
                let good = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
                let form: Vec<String> = good
                    .split('&')
                    .map(|pair| match pair.split_once('=') {
                        Some((name, _)) if name == field => format!("{name}={evil}"),
                        _ => pair.to_owned(),
                    })
                    .collect();
                let answer = shopper.post("/en/checkout", &form.join("&")).await;
                let status = answer.status;
                assert!(status.as_u16() < 500, "{field}: {status}");
                if ["email", "key"].contains(&field) {
                    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
                    assert!(answer.body.contains("notice--error"), "{field}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_form_that_no_page_has_holds_nothing_and_says_why() {
    let mut shopper = Shopper::enter().await;
    let hold = format!("{}/hold", shopper.performance());
    for (form, status, id) in [
        ("section=0&seat=99999", 422, "refusal-hold-unknown-seat"),
        ("section=0&seat=4294967295", 422, "refusal-hold-unknown-seat"),
        ("section=0", 422, "refusal-hold-nothing-chosen"),
        ("section=0&seat=front+row", 400, "error-form-title"),
        ("section=-1&seat=4", 400, "error-form-title"),
    ] {
        let answer = shopper.post(&hold, form).await;
        assert_eq!(answer.status.as_u16(), status, "{form}");
        assert!(says(&answer.body, id), "{form}: {}", answer.body);
    }
    for form in ["zone=gold&count=2", "area=moon&count=2", "count=-3", "count=2.5", "count="] {
        let answer = shopper.post(&hold, form).await;
        assert!(answer.status.is_client_error(), "{form}: {}", answer.status);
        assert!(answer.body.contains("notice--error"), "{form}: {}", answer.body);
    }
    let nowhere = shopper.post("/en/performances/none/hold", "count=1").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    assert!(says(&nowhere.body, "error-not-found-title"), "{}", nowhere.body);
    let opened = shopper.get(&hold).await;
    assert_eq!(opened.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(says(&opened.body, "error-method-title"), "{}", opened.body);
    assert!(!shopper.get("/en/basket").await.body.contains("basket__seat"));
}

#[tokio::test]
async fn an_address_that_can_get_no_mail_is_said_beside_its_field_and_stays() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    for typed in ["nobody", "a b@example.org", "a@b@c.org", "@c.org", "a@", "a@exa mple.org"] {
        let sent = typed.replace('@', "%40").replace(' ', "+");
        let form = checkout_form(&page, "Ana", "Ruiz", &sent);
        let answer = shopper.post("/en/checkout", &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(says(&answer.body, "refusal-field-email-wrong"), "{typed}: {}", answer.body);
        for kept in [typed, "Ana"] {
            assert!(answer.body.contains(&format!("value=\"{kept}\"")), "{typed}: {kept}");
        }
    }
}

#[tokio::test]
async fn a_line_of_another_basket_is_nobody_else_s_to_remove() {
    let mut shopper = Shopper::enter().await;
    shopper.at_checkout().await;
    let line = shopper.get("/en/basket").await.field("line").to_owned();
    let cookies = std::mem::take(&mut shopper.cookies);
    let answer = shopper.post("/en/basket/remove", &format!("line={line}")).await;
    assert!(answer.status.as_u16() < 500, "{}", answer.status);
    shopper.cookies = cookies;
    let basket = shopper.get("/en/basket").await.body;
    assert_eq!(basket.matches("class=\"basket__seat\"").count(), 2, "{basket}");
}

#[tokio::test]
async fn a_reference_that_leaked_opens_no_order_but_its_money_counts() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    let secret = order.rsplit('/').next().expect("a secret").to_owned();
    shopper.stage.bank.capture(&reference);
    shopper.cookies.clear();
    let stranger = shopper.get(&format!("/payments/return/{reference}")).await;
    assert_eq!((stranger.status, stranger.location()), (StatusCode::OK, ""));
    assert!(stranger.body.contains("Back from the bank"));
    for word in [secret.as_str(), "ana@example.org", "Ruiz", "Tosca"] {
        assert!(!stranger.body.contains(word), "{word}");
    }
    assert!(shopper.get(&order).await.body.contains("ticket__number"), "the link in the mail");
}

#[tokio::test]
async fn whoever_tries_references_is_stopped() {
    let limits = RateLimits { checkouts_per_minute: 2, ..RateLimits::default() };
    let mut shopper = Shopper::enter_with(limits).await;
    let statuses = [404, 404, 429, 429];
    for (tried, status) in statuses.into_iter().enumerate() {
        let answer = shopper.get(&format!("/payments/return/{tried}234ABCDEFGH")).await;
        assert_eq!(answer.status.as_u16(), status);
    }
}

#[tokio::test]
async fn what_may_work_later_can_be_tried_again_and_only_here() {
    let limits = RateLimits { pages_per_minute: 3, ..RateLimits::default() };
    let mut shopper = Shopper::enter_with(limits).await;
    let order = format!("/en/orders/{}", "a".repeat(40));
    let unknown = shopper.get(&order).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(unknown.body.contains("cannot find this order"));
    let link = format!("<a href=\"{order}\" class=\"button\">Reload the page</a>");
    assert!(!unknown.body.contains(&link), "it won't be there later either");
    while shopper.get(&order).await.status != StatusCode::TOO_MANY_REQUESTS {}
    let again = shopper.get(&order).await;
    assert!(again.body.contains(&link));
    let astray = shopper.get("//evil.example/en").await;
    assert_eq!(astray.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!astray.body.contains("evil.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_first_taps_at_once_are_one_browser_with_one_basket() {
    for stage in stages().await {
        let mut shopper = Shopper::enter_at(stage, RateLimits::default());
        shopper.get(&shopper.performance()).await;
        let cookies = shopper.cookies.join("; ");
        let tap = |seat: u32| {
            let request = Request::post(format!("{}/hold", shopper.performance()))
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin")
                .header(header::COOKIE, &cookies)
                .body(Body::from(format!("section=0&seat={seat}")));
            shopper.router.clone().call(request.expect("a request"))
        };
        let (one, two) = tokio::join!(tap(4), tap(5));
        for answer in [one, two] {
            assert_eq!(answer.expect("it never fails").status(), StatusCode::SEE_OTHER);
        }
        assert_eq!(count(&shopper, "sessions").await, 1);
        assert_eq!(count(&shopper, "baskets").await, 1);
        assert_eq!(count(&shopper, "basket_lines").await, 2);
    }
}

#[tokio::test]
async fn one_live_plan_too_many_is_told_to_come_later() {
    let limits = RateLimits { live_per_session: 1, ..RateLimits::default() };
    let mut shopper = Shopper::enter_with(limits).await;
    shopper.get(&shopper.performance()).await;
    let address = format!("/api/performances/{}/live", shopper.stage.performance);
    let cookies = shopper.cookies.join("; ");
    let mut router = shopper.router.clone();
    let mut watch = || {
        let request = Request::get(&address).header(header::COOKIE, &cookies);
        router.call(request.body(Body::empty()).expect("a request"))
    };
    let first = watch().await.expect("it never fails");
    assert_eq!(first.status(), StatusCode::OK);
    let second = watch().await.expect("it never fails");
    assert_eq!(second.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(second.headers().contains_key(header::RETRY_AFTER));
    drop(first);
    assert_eq!(watch().await.expect("it never fails").status(), StatusCode::OK);
}

#[tokio::test]
async fn a_basket_that_changed_in_another_tab_is_shown_before_it_is_ordered() {
    let mut shopper = Shopper::enter().await;
    let hold = format!("{}/hold", shopper.performance());
    shopper.post(&hold, "section=0&seat=4").await;
    let before = shopper.get("/en/checkout").await;
    let basket = shopper.get("/en/basket").await;
    shopper.post("/en/basket/remove", &format!("line={}", basket.field("line"))).await;
    shopper.post(&hold, "section=0&seat=5").await;
    let form = checkout_form(&before, "Ana", "Ruiz", "ana%40example.org");
    let asked = shopper.post("/en/checkout", &form).await;
    assert_eq!(asked.status, StatusCode::CONFLICT);
    assert!(asked.body.contains("have changed") && asked.body.contains("value=\"Ruiz\""));
    assert_eq!(asked.field("total"), before.field("total"), "the same sum");
    let form = checkout_form(&asked, "Ana", "Ruiz", "ana%40example.org");
    assert_eq!(shopper.post("/en/checkout", &form).await.status, StatusCode::SEE_OTHER);
}
