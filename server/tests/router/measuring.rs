//! Measuring with consent, from outside: the staff's page, the question, the cookie, and what
//! leaves the house.

use super::*;
use ::measuring::account::{self, NewAccount, SecretChange, Service};
use domain::people::actor::Actor;
use testing::measurer::MemoryMeasurer;

const PAGE: &str = "/en/staff/measuring";
const QUESTION: &str = "May we measure your visit?";

/// A shop that measures by Matomo.
async fn measured() -> (Shopper, Arc<MemoryMeasurer>) {
    let mut stage = Stage::on_sqlite().await;
    let service = stage.open_measuring();
    let matomo = Service::Matomo {
        address: "https://stats.example.org".to_owned(),
        site_id: "7".to_owned(),
    };
    let new = NewAccount { service: matomo, secret: SecretChange::Keep };
    account::save(&stage.house, &Actor::Console, &new, 0).await.expect("saved");
    (Shopper::enter_at(stage, RateLimits::default()), service)
}

impl Shopper {
    async fn choose(&mut self, answer: &str, back: &str) -> Answer {
        self.post("/en/cookies", &format!("answer={answer}&back={back}")).await
    }

    /// Paths of the page views that were told since the last time.
    async fn viewed(&self, service: &MemoryMeasurer) -> Vec<String> {
        ::measuring::views::send(&self.stage.house).await.expect("never fails");
        let heard = service.heard_by_matomo().into_iter();
        let paths = heard.map(|mut told| {
            let url = told.remove("url").expect("an address");
            let path = url.splitn(4, '/').nth(3).unwrap_or_default();
            format!("/{path}")
        });
        let mut paths: Vec<String> = paths.collect();
        paths.sort();
        paths
    }

    fn consent(&self) -> Option<&str> {
        let mut cookies = self.cookies.iter();
        cookies.find_map(|cookie| cookie.strip_prefix("parterre-measuring="))
    }
}

/// A page's text before its foot, and the foot.
fn parts(page: &str) -> (&str, &str) {
    page.split_once("<footer").expect("a foot")
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_account_nobody_is_asked_and_nothing_is_there() {
    let mut shopper = Shopper::enter().await;
    for path in ["/en".to_owned(), shopper.performance(), "/en/privacy".to_owned()] {
        let page = shopper.get(&path).await;
        assert!(!page.body.contains(QUESTION), "{path}");
        assert!(!page.body.contains("/en/cookies"), "{path}");
        assert!(!page.body.contains("Measuring visits"), "{path}");
    }
    assert_eq!(shopper.get("/en/cookies").await.status, StatusCode::NOT_FOUND);
    let chosen = shopper.choose("allow", "/en/basket").await;
    assert_eq!(chosen.location(), "/en/basket");
    assert_eq!(shopper.consent(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_question_stands_within_the_page_until_it_is_answered() {
    let (mut shopper, _) = measured().await;
    let performance = shopper.performance();
    for path in ["/en", "/en/search?q=tosca", "/en/productions/tosca", "/en/terms"] {
        let page = shopper.get(path).await.body;
        assert!(parts(&page).0.contains(QUESTION), "{path}");
        assert!(!parts(&page).1.contains(QUESTION), "{path}");
    }
    for path in [&performance, "/en/basket", "/en/sign-in"] {
        let page = shopper.get(path).await.body;
        assert!(!parts(&page).0.contains(QUESTION), "{path}: nothing before the plan");
        assert!(parts(&page).1.contains(QUESTION), "{path}");
    }
    assert_eq!(shopper.consent(), None, "looking chooses nothing");
    let page = shopper.get("/en/search?q=tosca").await;
    assert_eq!(page.field("back"), "/en/search?q=tosca");
    // Both answers are the same kind of button.
    let button = |answer: &str| {
        let (_, rest) = page.body.split_once("order__actions").expect("a form");
        let (_, button) = rest.split_once(&format!("value=\"{answer}\"")).expect(answer);
        let (_, class) = button.split_once("class=\"").expect("a class");
        class.split('"').next().map(str::to_owned)
    };
    assert_eq!(button("allow"), button("refuse"));
    assert!(button("allow").is_some_and(|class| class.contains("button")));

    let chosen = shopper.choose("refuse", "/en/search%3Fq%3Dtosca").await;
    assert_eq!(chosen.location(), "/en/search?q=tosca");
    let cookie = chosen.header("set-cookie");
    for part in ["parterre-measuring=no;", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age="] {
        assert!(cookie.contains(part), "{cookie}");
    }
    for path in ["/en", &performance] {
        let page = shopper.get(path).await.body;
        assert!(!page.contains(QUESTION), "{path}");
        assert!(parts(&page).1.contains("href=\"/en/cookies\""), "{path}");
    }
    let page = shopper.get("/en/cookies").await.body;
    assert!(page.contains("You have not allowed us to measure your visits."), "{page}");
    shopper.choose("allow", "/en/cookies").await;
    let first = shopper.consent().expect("a cookie").to_owned();
    assert!(first.starts_with("yes-") && first.len() == 20, "{first}");
    shopper.choose("allow", "/en/cookies").await;
    assert_eq!(shopper.consent(), Some(first.as_str()), "the same visitor");
    let page = shopper.get("/en/cookies").await.body;
    assert!(page.contains("You have allowed us"), "{page}");
    for back in ["//evil.example", "https%3A%2F%2Fevil.example", "", "/xx/y"] {
        assert_eq!(shopper.choose("refuse", back).await.location(), "/en", "{back}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_pages_of_those_who_allowed_it_are_told_and_no_secret_with_them() {
    let (mut shopper, service) = measured().await;
    shopper.get("/en").await;
    shopper.choose("refuse", "/en").await;
    shopper.get("/en").await;
    assert_eq!(shopper.viewed(&service).await, Vec::<String>::new());

    shopper.choose("allow", "/en").await;
    let performance = shopper.performance();
    for path in ["/en/search?q=ana%40example.org", "/en/productions/tosca?from=mail", &performance]
    {
        assert_eq!(shopper.get(path).await.status, StatusCode::OK, "{path}");
    }
    shopper.get("/en/nothing").await;
    shopper.get("/en/staff/sign-in").await;
    let early = Request::get("/en/terms").header("sec-purpose", "prefetch");
    shopper.send(early, String::new()).await;
    let expected = [performance.as_str(), "/en/productions/tosca", "/en/search"];
    assert_eq!(shopper.viewed(&service).await, expected);

    let (order, reference) = shopper.order().await;
    shopper.get(&order).await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    shopper.get(&order).await;
    assert_eq!(shopper.viewed(&service).await, ["/en/checkout"]);
    house::jobs::tick(&shopper.stage.house).await;
    let heard = service.heard_by_matomo();
    let [told] = heard.as_slice() else { panic!("one purchase: {heard:?}") };
    assert_eq!(shopper.consent(), Some(format!("yes-{}", told["cid"]).as_str()));
    assert!(told["revenue"].parse::<f64>().is_ok_and(|sum| sum > 0.0), "{told:?}");
    let secret = order.rsplit('/').next().expect("a secret");
    let all = format!("{told:?}");
    assert!(!all.contains(secret) && !all.contains(&reference) && !all.contains('@'), "{all}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_refuses_for_its_owner_is_not_asked() {
    let (mut shopper, service) = measured().await;
    shopper.choose("allow", "/en").await;
    for name in ["sec-gpc", "dnt"] {
        for path in ["/en", "/en/cookies"] {
            let page = shopper.send(Request::get(path).header(name, "1"), String::new()).await;
            assert!(!page.body.contains(QUESTION), "{name} {path}");
            assert!(!page.body.contains("value=\"allow\""), "{name} {path}");
            let is_told = testing::says(&page.body, "cookies-refused-by-browser");
            assert_eq!(is_told, path == "/en/cookies", "{name} {path}: {}", page.body);
        }
    }
    shopper.cookies.clear();
    let request = Request::post("/en/cookies")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("sec-gpc", "1");
    shopper.send(request, "answer=allow&back=/en".to_owned()).await;
    assert_eq!(shopper.consent(), None);
    assert_eq!(shopper.viewed(&service).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_enters_the_account_and_nobody_sees_its_secret_again() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "administrator").await;
    shopper.staff_in(&rosa, "").await;
    let page = shopper.get(PAGE).await;
    assert!(page.body.contains("No visits are being measured."), "{}", page.body);
    let form = |seen: &str, rest: &str| format!("seen={seen}&{rest}");
    let good = "kind=matomo&address=http%3A%2F%2Fstats.example.org%2F&site_id=7\
                &token=a-token-of-mine";
    let saved = shopper.post(PAGE, &form(page.field("seen"), good)).await;
    assert_eq!(saved.location(), format!("{PAGE}?done=measuring"), "{}", saved.body);
    let page = shopper.get(PAGE).await;
    assert!(page.body.contains("Matomo (stats.example.org)"), "{}", page.body);
    assert!(page.body.contains("A secret is stored"), "{}", page.body);
    assert!(!page.body.contains("a-token-of-mine"), "{}", page.body);
    let seen = page.field("seen").to_owned();
    for (sent, told) in [
        (
            form(&seen, "kind=matomo&address=stats&site_id=7&token=a-token-of-mine"),
            "beginning with",
        ),
        (
            form(&seen, "kind=matomo&address=http://stats.example.org&site_id=x"),
            "site ID is a number",
        ),
        (
            form(&seen, "kind=google&measurement_id=UA-1&api_secret=a-token-of-mine"),
            "begins with G-",
        ),
        (form(&seen, "kind=google&measurement_id=G-AB12CD34EF"), "enter the API secret"),
        (form("0", "kind=off"), "Somebody else has changed"),
    ] {
        let answer = shopper.post(PAGE, &sent).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{sent}");
        assert!(answer.body.contains(told), "{told}: {}", answer.body);
        assert!(!answer.body.contains("a-token-of-mine"), "{sent}");
    }
    shopper.cookies.retain(|cookie| !cookie.starts_with("parterre-staff="));
    assert!(shopper.get("/en").await.body.contains(QUESTION), "shoppers are asked at once");
    let privacy = shopper.get("/en/privacy").await.body;
    assert!(privacy.contains("Measuring visits") && privacy.contains("Four cookies of our own"));
    assert!(!privacy.contains("Three cookies of our own"));
}
