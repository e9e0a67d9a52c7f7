//! The staff's door and pages by forms alone: the first time, in, around, and out.

mod found;
mod moved;
mod troubles;

use super::*;
use domain::moment::{HOUR_MS, MINUTE_MS};
use people::staff::AddStaff;
use std::time::Duration;
use testing::{PASSWORD, Staffer, app_code, says};
use tokio::time::timeout;

const ROSA: &str = "rosa@example.org";
const FORM: &str = "the+curtain+rises+at+eight";

impl Shopper {
    /// In the staff's cookie.
    fn staff_secret(&self) -> Option<&str> {
        let found = self.cookies.iter().find_map(|cookie| cookie.strip_prefix("parterre-staff="));
        found.filter(|secret| !secret.is_empty())
    }

    /// From the form to the open door.
    pub(super) async fn staff_in(&mut self, staffer: &Staffer, next: &str) -> Answer {
        self.stage.clock.advance_ms(MINUTE_MS);
        let code = app_code(&staffer.totp_secret, self.stage.house.now());
        let email = staffer.email.replace('@', "%40");
        let form = format!("email={email}&password={FORM}&code={code}&next={next}");
        self.post("/en/staff/sign-in", &form).await
    }
}

/// Between two marks, the first time.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).expect(start);
    rest.split(end).next().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_time_is_a_link_a_password_and_an_app() {
    let mut shopper = Shopper::enter().await;
    let add = AddStaff {
        email: ROSA.to_owned(),
        name: "Rosa Vidal".to_owned(),
        role: "finance".to_owned(),
        scope: "*".to_owned(),
        language: "en".to_owned(),
    };
    let console = domain::people::actor::Actor::Console;
    let link =
        people::staff::add_staff(&shopper.stage.house, &console, &add).await.expect("a link");
    let path = link.address.strip_prefix("http://localhost:3000").expect("ours").to_owned();
    let page = shopper.get(&path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.body.contains("name=\"robots\" content=\"noindex\""));
    assert!(page.body.contains("autocomplete=\"new-password\""));
    assert!(!page.body.contains("<script"), "no script at all");
    assert!(page.body.contains("<svg"), "a picture for the app's camera");
    let secret = between(&page.body, "desk-app__secret\">", "<").replace(' ', "");
    let code = app_code(&secret, shopper.stage.house.now());
    let short = shopper.post(&path, &format!("password=short&again=short&code={code}")).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(short.body.contains("id=\"password-error\""));
    assert!(!short.body.contains("value=\"short\""), "no secret comes back");
    let form = format!("password={FORM}&again={FORM}&code={code}");
    let done = shopper.post(&path, &form).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    assert_eq!(done.body.matches("desk-codes__code").count(), 8);
    assert_eq!(done.header("cache-control"), "no-store");
    assert_eq!(shopper.get(&path).await.status, StatusCode::GONE);
    assert_eq!(shopper.post(&path, &form).await.status, StatusCode::GONE);
    let recovery = between(&done.body, "desk-codes__code\">", "<").to_owned();
    let staffer =
        Staffer { email: ROSA.to_owned(), totp_secret: secret, recovery_codes: vec![recovery] };
    assert_eq!(shopper.staff_in(&staffer, "").await.location(), "/en/staff");
    let home = shopper.get("/en/staff").await;
    assert!(home.body.contains("Rosa Vidal") && home.body.contains("/en/staff/money"));
    assert!(!home.body.contains("/en/staff/people"), "what is not theirs isn't shown");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_home_page_tells_of_backups_and_their_drills() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer(ROSA, "finance").await;
    let door = shopper.stage.staffer("door@example.org", "door").await;
    shopper.staff_in(&rosa, "").await;
    let none = shopper.get("/en/staff").await.body;
    assert!(says(&none, "staff-backup-none"), "{none}");
    assert!(none.contains("No backup has been test-restored yet."), "{none}");
    let (store, now) = (shopper.stage.store().clone(), shopper.stage.house.now());
    house::jobs::backups::record_backup(&store, now).await.expect("recorded");
    house::jobs::backups::record_drill(&store, now, Some(now), true).await.expect("recorded");
    let good = shopper.get("/en/staff").await.body;
    assert!(good.contains("Last backup: "), "{good}");
    assert!(good.contains("was test-restored successfully"), "{good}");
    house::jobs::backups::record_drill(&store, now, None, false).await.expect("recorded");
    shopper.stage.clock.advance_ms(30 * MINUTE_MS);
    assert!(shopper.get("/en/staff").await.body.contains("The last restore test failed"));
    shopper.stage.clock.advance_ms(27 * HOUR_MS);
    shopper.staff_in(&rosa, "").await;
    assert!(shopper.get("/en/staff").await.body.contains("is more than a day old"));
    shopper.staff_in(&door, "").await;
    let other = shopper.get("/en/staff").await.body;
    assert!(!other.contains("Backups"), "not for the doors");
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_are_answered_while_shoppers_have_all_connections_of_theirs() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer(ROSA, "finance").await;
    shopper.staff_in(&rosa, "").await;
    let store = shopper.stage.store().clone();
    let mut taken = Vec::new();
    while let Ok(Ok(connection)) = timeout(Duration::from_millis(200), store.read()).await {
        taken.push(connection);
    }
    for page in ["/en/staff", "/en/staff/money"] {
        let answer = timeout(Duration::from_secs(5), shopper.get(page)).await;
        assert_eq!(answer.expect("nobody waits").status, StatusCode::OK, "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cookie_is_the_staff_s_own_and_new_each_time() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer(ROSA, "finance").await;
    let performance = shopper.performance();
    shopper.post(&format!("{performance}/hold"), "count=1").await;
    let shop = shopper.secret();
    let opened = shopper.staff_in(&rosa, "/en/staff/money").await;
    assert_eq!(opened.location(), "/en/staff/money");
    let cookie = opened.header("set-cookie");
    for part in ["parterre-staff=", "; Path=/", "; HttpOnly", "; SameSite=Strict"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Max-Age"), "until the browser is closed: {cookie}");
    assert_eq!(shopper.secret(), shop, "the shop's session is another one");
    let first = shopper.staff_secret().expect("signed in").to_owned();
    assert!(!shopper.get("/en/basket").await.body.contains("Rosa Vidal"));
    assert_eq!(shopper.get("/en/staff/sign-in").await.location(), "/en/staff", "there already");
    shopper.staff_in(&rosa, "").await;
    let second = shopper.staff_secret().expect("signed in").to_owned();
    assert_ne!(first, second);
    let out = shopper.post("/en/staff/sign-out", "").await;
    assert_eq!(out.location(), "/en/staff/sign-in?done=out");
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(shopper.staff_secret(), None);
    for former in [first, second] {
        shopper.cookies.push(format!("parterre-staff={former}"));
        let home = shopper.get("/en/staff").await;
        assert_eq!(home.location(), "/en/staff/sign-in?next=/en/staff");
        shopper.cookies.pop();
    }
    assert_eq!(shopper.get("/en/basket").await.status, StatusCode::OK);
    assert_eq!(shopper.secret(), shop, "and the basket stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn with_https_the_cookie_is_for_this_host_and_https_alone() {
    let settings = house::HouseSettings {
        public_url: "https://tickets.example.org".to_owned(),
        ..house::HouseSettings::default()
    };
    let stage = Stage::on_sqlite_with(settings).await;
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    let rosa = shopper.stage.staffer(ROSA, "finance").await;
    let opened = shopper.staff_in(&rosa, "").await;
    let cookie = opened.header("set-cookie");
    assert!(cookie.starts_with("__Host-parterre-staff="), "{cookie}");
    assert!(cookie.contains("; Secure"), "{cookie}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_doesn_t_open_keeps_what_was_typed_but_no_secret() {
    let mut shopper = Shopper::enter().await;
    shopper.stage.staffer(ROSA, "finance").await;
    let mut answers = Vec::new();
    for email in ["rosa%40example.org", "nobody%40example.org"] {
        let form = format!("email={email}&password=a+wrong+password&code=123456&next=/en/staff");
        let page = shopper.post("/en/staff/sign-in", &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.field("next"), "/en/staff");
        assert!(!page.body.contains("a wrong password") && !page.body.contains("123456"));
        let typed = email.replace("%40", "@");
        assert!(page.body.contains(&format!("value=\"{typed}\"")));
        assert!(page.header("set-cookie").is_empty());
        answers.push(page.body.replace(&typed, "…"));
    }
    assert_eq!(answers[0], answers[1], "known or not, the page is the same");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guesser_at_the_form_waits() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer(ROSA, "finance").await;
    for _ in 0..5 {
        let form = "email=rosa%40example.org&password=a+guess&code=1";
        shopper.post("/en/staff/sign-in", form).await;
    }
    let page = shopper.staff_in(&rosa, "").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&page.body, "staff-refusal-too-many"), "{}", page.body);
    shopper.stage.clock.advance_ms(15 * MINUTE_MS);
    assert_eq!(shopper.staff_in(&rosa, "").await.location(), "/en/staff");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_led_elsewhere_or_from_elsewhere() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer(ROSA, "finance").await;
    for next in ["//evil.example", "https://evil.example", "/en/basket", "/en/staff/sign-in"] {
        assert_eq!(shopper.staff_in(&rosa, next).await.location(), "/en/staff", "{next}");
    }
    let request = Request::post("/en/staff/sign-out")
        .header(header::ORIGIN, "https://evil.example")
        .header("sec-fetch-site", "cross-site");
    let refused = shopper.send(request, String::new()).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(shopper.get("/en/staff").await.status, StatusCode::OK, "still signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_hour_leads_to_the_door_and_back() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer(ROSA, "finance").await;
    shopper.staff_in(&rosa, "").await;
    shopper.stage.clock.advance_ms(HOUR_MS);
    let door = shopper.get("/de/staff/account").await;
    assert_eq!(door.location(), "/de/staff/sign-in?next=/de/staff/account");
    let page = shopper.get(door.location()).await;
    assert_eq!(page.field("next"), "/de/staff/account");
    assert_eq!(shopper.staff_in(&rosa, "/de/staff/account").await.location(), "/de/staff/account");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_changes_what_is_one_s_own() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer(ROSA, "finance").await;
    shopper.staff_in(&rosa, "").await;
    let account = shopper.get("/en/staff/account").await;
    assert!(says(&account.body, "staff-recovery-left"));
    assert!(account.body.contains("This browser"));
    let wrong = shopper.post("/en/staff/account/recovery-codes", "present=another+one").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let present = format!("present={FORM}");
    let codes = shopper.post("/en/staff/account/recovery-codes", &present).await;
    assert_eq!(codes.body.matches("desk-codes__code").count(), 8);
    let app = shopper.get("/en/staff/account/app").await;
    let secret = between(&app.body, "desk-app__secret\">", "<").replace(' ', "");
    let code = app_code(&secret, shopper.stage.house.now());
    let renewed = shopper.post("/en/staff/account/app", &format!("{present}&code={code}")).await;
    assert_eq!(renewed.location(), "/en/staff/account?done=app");
    let page = shopper.get("/en/staff/account?done=app").await;
    assert!(page.body.contains("notice--good"));
    let rosa = Staffer { totp_secret: secret, ..rosa };
    let wish = format!("{present}&password=and+falls+at+eleven&again=and+falls+at+ten");
    let refused = shopper.post("/en/staff/account/password", &wish).await;
    assert!(refused.body.contains("id=\"again-error\""), "{}", refused.body);
    let wish = format!("{present}&password=and+falls+at+eleven&again=and+falls+at+eleven");
    let changed = shopper.post("/en/staff/account/password", &wish).await;
    assert_eq!(changed.location(), "/en/staff/sign-in?done=password");
    assert_eq!(shopper.staff_in(&rosa, "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(PASSWORD.replace(' ', "+"), FORM);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_looks_after_the_staff_does_it_here() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer(ROSA, "administrator").await;
    shopper.staff_in(&rosa, "").await;
    let form = "email=bruno%40example.org&name=Bruno+%3Cb%3EGil&role=door&scope=*";
    let empty = shopper.get("/en/staff/people").await.body;
    let chosen = empty.split(" selected").next().and_then(|it| it.rsplit("<option value=").next());
    assert!(chosen.is_some_and(|it| !it.contains("administrator")), "{chosen:?}");
    let added = shopper.post("/en/staff/people/add", form).await;
    assert_eq!(added.status, StatusCode::OK, "{}", added.body);
    let link = between(&added.body, "desk-link\">", "<").to_owned();
    let path = link.strip_prefix("http://localhost:3000").expect("ours");
    let bruno = "email=bruno%40example.org";
    let again = shopper.post("/en/staff/people/add", form).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("id=\"email-error\""));
    let given = format!("{bruno}&role=finance&scope=production:tosca");
    let done = shopper.post("/en/staff/people/give-role", &given).await;
    assert_eq!(done.location(), "/en/staff/people?done=role-given");
    let page = shopper.get("/en/staff/people").await;
    assert!(page.body.contains("Bruno &lt;b&gt;Gil"), "escaped");
    assert!(page.body.contains("Tosca") && !page.body.contains(path), "shown once");
    let taken = shopper.post("/en/staff/people/take-role", &given).await;
    assert_eq!(taken.location(), "/en/staff/people?done=role-taken");
    let reset = shopper.post("/en/staff/people/reset", bruno).await;
    assert!(reset.body.contains("desk-link"));
    assert_eq!(shopper.get(path).await.status, StatusCode::GONE, "the former link ended");
    let ended = shopper.post("/en/staff/people/end", bruno).await;
    assert_eq!(ended.location(), "/en/staff/people?done=ended");
    let own = shopper.post("/en/staff/people/end", "email=rosa%40example.org").await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_links_of_the_first_page_stand_under_subjects() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer(ROSA, "administrator").await;
    shopper.staff_in(&rosa, "").await;
    let home = shopper.get("/en/staff").await.body;
    let part = |subject: &str| {
        let start =
            format!("<h2 id=\"staff-home-subject-{subject}\" class=\"desk-section__title\">");
        let (_, part) = home.split_once(&start).expect("a heading");
        part.split("</section>").next().unwrap_or_default()
    };
    for (subject, heading, page, other) in [
        ("shop", "Shop and programme", "/en/staff/texts", "/en/staff/money"),
        ("finance", "Finance", "/en/staff/money", "/en/staff/texts"),
        ("settings", "Settings and staff", "/en/staff/people", "/en/staff/look"),
    ] {
        let part = part(subject);
        let link = |to: &str| part.contains(&format!("href=\"{to}\""));
        assert!(part.starts_with(heading) && link(page) && !link(other), "{part}");
    }
}
