//! Whole purchases, from the season page to the door; a second one of the same; in and out of an
//! account on the way.

use super::*;
use domain::moment::MINUTE_MS;

const LISTED: &str = "giselle-2027-03-13-2000";
const CLUB: &str = "carmen-2027-01-30-2300";
const BEST: &str = "giselle-2027-03-12-2000";

impl Browser {
    async fn through_the_season(&mut self, production: &str, performance: &str) {
        self.go("/en").await;
        self.follow(format!(".card__link[href$=/productions/{production}]").as_str()).await;
        self.follow(format!(".performances__action[href$=/{performance}]").as_str()).await;
        assert_eq!(self.address, format!("/en/performances/{performance}"));
    }

    /// Page and paper name two tickets, and the door admits by one of them once.
    async fn prove_tickets(&mut self, performance: &str) {
        let mut numbers = self.ticket_numbers();
        numbers.sort();
        assert_eq!(numbers.len(), 2, "{}", self.told());
        assert_ne!(numbers[0], numbers[1]);
        let pdf = format!("{}/tickets.pdf", self.path());
        let pdf = self.shopper.get(&pdf).await;
        let mut printed: Vec<&str> = pdf.body.lines().collect();
        printed.sort_unstable();
        assert_eq!(printed, numbers);
        let other = (ScanAnswer::Refused, ScanReason::OtherPerformance);
        assert_eq!(self.scan(&numbers[0], BEST).await, other);
        let admitted = (ScanAnswer::Admitted, ScanReason::Valid);
        assert_eq!(self.scan(&numbers[0], performance).await, admitted);
        let again = (ScanAnswer::Refused, ScanReason::AlreadyEntered);
        assert_eq!(self.scan(&numbers[0], performance).await, again);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_are_bought_from_the_list() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.through_the_season("giselle", LISTED).await;
    browser.follow(".performance__ways a[href$=/seats]").await;
    let rows = browser.all(".seat-list__row").into_iter();
    let is_long = |row: &Element<'_>| row.all("label").len() > 2;
    let boxes = rows.filter(is_long).flat_map(|row| row.all("input[name=seat]")).take(2);
    let seats: Vec<&str> = boxes.filter_map(|seat| seat.attribute("value")).collect();
    let seats: Vec<String> = seats.into_iter().map(str::to_owned).collect();
    assert_eq!(seats.len(), 2);
    for seat in seats {
        browser.tick(format!("input[name=seat][value={seat}]").as_str());
    }
    browser.press(".seat-list__send button").await;
    assert!(browser.address.starts_with("/en/basket"), "{}", browser.told());
    assert_eq!(browser.count(".basket__seat"), 2, "{}", browser.told());
    browser.buy("shopper@example.org").await;
    browser.prove_tickets(LISTED).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn places_of_the_unnumbered_hall_are_bought() {
    let mut browser = Browser::in_demo_house("/en").await;
    for count in ["0", "99", "-3", "2.5", "two", ""] {
        let form = format!("count={count}&area=floor");
        browser.send(&format!("/en/performances/{CLUB}/hold"), &form).await;
        assert_eq!(browser.answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{count}");
        assert_ne!(browser.count(".notice--error"), 0, "{}", browser.told());
    }
    browser.through_the_season("carmen", CLUB).await;
    browser.fill(Pick::Last("form:has(input[name=area]) input[name=count]"), "2");
    browser.press(Pick::Last("form:has(input[name=area]) button[type=submit]")).await;
    assert!(browser.address.starts_with("/en/basket"), "{}", browser.told());
    let lines = browser.count(".basket__seat");
    assert!((1..=2).contains(&lines), "{}", browser.told());
    browser.buy("shopper@example.org").await;
    browser.prove_tickets(CLUB).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_account_says_what_a_place_without_a_number_is_and_why_nobody_resells_it() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.go(&format!("/en/performances/{CLUB}")).await;
    browser.fill(Pick::Last("form:has(input[name=area]) input[name=count]"), "1");
    browser.press(Pick::Last("form:has(input[name=area]) button[type=submit]")).await;
    browser.buy("place@example.org").await;
    browser.go("/en/sign-in?next=/en/account").await;
    browser.sign_in("place@example.org").await;
    assert!(browser.one(".my-ticket").text().contains("any free place"), "{}", browser.told());
    browser.follow(".my-ticket__way").await;
    assert!(browser.one("main").text().contains("any free place"), "{}", browser.told());
    assert!(browser.says("help-resale-numbered"), "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_way_into_an_account_and_out_is_forms_and_the_basket_stays() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.hold_best("giselle-2027-03-14-1800", 1).await;
    browser.go("/en/basket").await;
    browser.follow(".header__account").await;
    browser.fill("#email", "nobody");
    browser.press("form:has(#email) button").await;
    assert_eq!(browser.count("#email-error"), 1, "{}", browser.told());
    assert_eq!(browser.value("#email"), "nobody");
    browser.ask_for_code("ana@example.org").await;
    assert!(browser.one("#code").has("autofocus"));
    browser.press("form:has(#code) button").await;
    assert_eq!(browser.count("#code-error"), 1, "{}", browser.told());
    let code = browser.shopper.code().await;
    browser.fill("#code", &code);
    browser.press("form:has(#code) button").await;
    assert_eq!(browser.address, "/en/basket", "{}", browser.told());
    assert_eq!(browser.count(".basket__seat"), 1);

    browser.go("/en/account").await;
    browser.press("form[action$=/sign-out] button").await;
    assert_eq!(browser.count(".notice--good"), 1, "{}", browser.told());
    browser.go("/en/basket").await;
    assert_eq!(browser.count(".basket__seat"), 1, "{}", browser.told());
    let account = browser.one(".header__account").attribute("href").unwrap_or_default();
    assert!(account.contains("/sign-in"), "{account}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_order_for_the_same_performance_is_asked_for_then_placed() {
    const ASKED: &str = "section[aria-labelledby=repeated]";
    const EMAIL: &str = "ana@example.org";
    let settings = house::HouseSettings { repeat_ms: 15 * MINUTE_MS, ..testing::settings() };
    let stage = Stage::on_sqlite_with(settings).await;
    let shopper = Shopper::enter_at(stage, RateLimits::default());
    let performance = "tosca-2026-12-11-2000";
    let mut browser = Browser::open(shopper, "/en").await;
    browser.hold_best(performance, 2).await;
    browser.buy(EMAIL).await;
    let first = browser.path().to_owned();
    let payments = |browser: &Browser| browser.shopper.stage.bank.references().len();

    browser.hold_best(performance, 2).await;
    browser.press(".basket__aside .button--large").await;
    browser.order(EMAIL).await;
    assert_eq!(browser.answer.status, StatusCode::CONFLICT);
    assert_eq!(browser.count(ASKED), 1, "{}", browser.told());
    assert_ne!(browser.value("#email"), "");
    // Sent again without an answer: asked again, and nothing is ordered.
    browser.press(".checkout__pay button[type=submit]").await;
    assert_eq!(browser.count(ASKED), 1, "{}", browser.told());
    assert_eq!(payments(&browser), 1);
    let link = browser.all(&format!("{ASKED} a"))[0].attribute("href");
    assert_eq!(link, Some(first.as_str()));
    browser.tick("#on_top_of");
    browser.press(".checkout__pay button[type=submit]").await;
    browser.pay().await;
    assert_eq!(payments(&browser), 2);
    assert_eq!(browser.count(".ticket"), 2, "{}", browser.told());
    assert_ne!(browser.path(), first);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_basket_that_nothing_counts_down_says_until_which_time_it_keeps_its_seats() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.hold_best(BEST, 2).await;
    for page in ["/en/basket", "/en/checkout"] {
        let page = browser.shopper.get(page).await.body;
        assert!(says(&page, "basket-countdown-until"), "{page}");
        assert!(page.contains("\"countdown__text scripted\""), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_house_has_one_name_on_russian_pages_too() {
    let path = "/ru/performances/carmen-2027-01-17-1800";
    let browser = Browser::in_demo_house(path).await;
    let page = &browser.answer.body;
    assert!(page.contains("Gran Teatro Parterre"), "{}", browser.told());
    assert!(!page.contains("Гран-театр"), "{}", browser.told());
}
