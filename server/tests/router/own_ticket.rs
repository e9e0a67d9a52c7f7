//! A ticket's own page, opened from My season, and what is done there with two seats at once.

use super::*;
use ::season::sheets::season_import::import_season;
use domain::{moment::HOUR_MS, people::actor::Actor};
use subscribers::{
    changes::{Wanted, change},
    transfers,
};
use testing::{plant, says};

#[tokio::test]
async fn each_row_of_the_season_leads_to_its_ticket_and_both_seats_are_given_in_one_go() {
    let mut shopper = Shopper::enter().await;
    let (_, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    house::jobs::tick(&shopper.stage.house).await;
    shopper.sign_in("").await;
    let account = shopper.get("/en/account").await;
    let links = account.body.split("<a ").filter(|link| link.contains("my-ticket__way"));
    let address = |link: &str| Some(link.split_once("href=\"")?.1.split('"').next()?.to_owned());
    let rows: Vec<String> = links.filter_map(address).collect();
    assert_eq!(rows.len(), 2, "{}", account.body);
    assert_eq!(account.body.matches("class=\"my-ticket\"").count(), 1, "one row for both");
    let page = shopper.get(&rows[0]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert_eq!(page.body.matches("class=\"ticket__number\"").count(), 1);
    assert!(page.body.contains(&format!("href=\"{}/transfer\"", rows[0])));

    let asked = shopper.get(&format!("{}/transfer", rows[0])).await;
    let other = rows[1].rsplit('/').next().expect("an identity");
    assert!(asked.body.contains(&format!("value=\"{other}\"")), "{}", asked.body);
    let form = format!("email=ben%40example.org&also={other}");
    let given = shopper.post(&format!("{}/transfer", rows[0]), &form).await;
    assert_eq!(given.location(), "/en/account");
    let account = shopper.get("/en/account").await;
    assert_eq!(account.body.matches("my-ticket__state").count(), 2, "{}", account.body);

    let mut stranger = Shopper::enter().await;
    let asked = stranger.get(&rows[0]).await;
    assert!(asked.location().starts_with("/en/sign-in?next="));
    stranger.sign_in("").await;
    assert_eq!(stranger.get(&rows[0]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_one_ticket_accepts_the_other_and_does_not_tell_its_link() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    house::jobs::tick(&shopper.stage.house).await;
    let (house, secret) = (shopper.stage.house.clone(), order.rsplit('/').next().expect("one"));
    let read = selling::orders::order(&house, secret, "en").await.expect("read");
    let lines = read.expect("an order").lines;
    let tickets = lines.iter().filter_map(|line| line.ticket.as_ref());
    let all: Vec<_> = tickets.map(|ticket| ticket.admission).collect();
    let links = transfers::offer_all(&house, &Actor::Console, &all, "ben@example.org").await;
    let links = links.expect("offered");
    let [first, second] = links.as_slice() else { panic!("a link each: {links:?}") };

    shopper.cookies.clear();
    let (first, second) = (format!("/en/transfers/{first}"), format!("/en/transfers/{second}"));
    let page = shopper.get(&first).await.body;
    assert!(!page.contains(&second) && !page.contains(&links[1]), "{page}");
    let ticked = page.split("<input").find(|input| input.contains("name=\"beside\""));
    let (_, value) = ticked.and_then(|it| it.split_once("value=\"")).expect("a box");
    let value = value.split('"').next().expect("a value");
    shopper.post(&first, &format!("beside={value}")).await;
    let other = shopper.get(&second).await.body;
    assert!(says(&other, "transfer-page-yours"), "{other}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_was_taken_back_or_declined_says_so_on_its_page() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    house::jobs::tick(&shopper.stage.house).await;
    let (house, secret) = (shopper.stage.house.clone(), order.rsplit('/').next().expect("one"));
    let read = selling::orders::order(&house, secret, "en").await.expect("read");
    let lines = read.expect("an order").lines;
    let ticket = lines[0].ticket.as_ref().expect("a ticket").admission;
    let page = format!("/en/account/tickets/{ticket}");
    shopper.sign_in("").await;
    assert!(!says(&shopper.get(&page).await.body, "transfer-state-taken-back"));
    shopper.post(&format!("{page}/transfer"), "email=ben%40example.org").await;
    assert!(says(&shopper.get(&page).await.body, "transfer-open"));
    shopper.post(&format!("{page}/transfer/take-back"), "").await;
    let locale = house.locales().get_or_fallback("en");
    let day = locale.date_plain(house.now(), &lines[0].time_zone);
    let shown = shopper.get(&page).await.body;
    let words = format!("You took this ticket back on {day}.");
    assert!(shown.contains(&words) && shown.contains("ben@example.org"), "{shown}");
    // The last one counts.
    let link = transfers::offer(&house, &Actor::Console, ticket, "bea@example.org").await;
    let link = link.expect("offered");
    let offered = shopper.get(&page).await.body;
    assert!(says(&offered, "transfer-open") && !offered.contains(&words), "{offered}");
    let guest = shopper.stage.guest().await;
    transfers::decline(&house, &guest, &link).await.expect("declined");
    let shown = shopper.get(&page).await.body;
    let words = format!("bea@example.org declined this ticket on {day}.");
    assert!(shown.contains(&words) && !shown.contains("ben@example.org"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_move_buyer_and_recipient_of_a_given_ticket_each_read_their_own_case() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    house::jobs::tick(&shopper.stage.house).await;
    let (house, secret) = (shopper.stage.house.clone(), order.rsplit('/').next().expect("one"));
    let read = selling::orders::order(&house, secret, "en").await.expect("read");
    let lines = read.expect("an order").lines;
    let first = lines[0].ticket.as_ref().expect("a ticket").admission;
    let link = transfers::offer(&house, &Actor::Console, first, "ben@example.org").await;
    let (link, guest) = (link.expect("offered"), shopper.stage.guest().await);
    transfers::accept(&house, &guest, &link).await.expect("accepted");
    let (starts_at, slug) = (lines[0].starts_at.plus_ms(HOUR_MS), shopper.stage.performance_slug);
    let moved = change(&house, &Actor::Console, slug, Wanted::Move { starts_at }, None).await;
    let moved = moved.expect("moved");
    house::jobs::tick(&house).await;
    let theirs = shopper.get(&format!("/en/transfers/{link}")).await.body;
    assert!(theirs.contains("This performance has been moved from"), "{theirs}");
    shopper.sign_in("").await;
    let account = shopper.get("/en/account").await.body;
    assert!(says(&account, "account-season-choose-moved-handed"), "{account}");
    let own = shopper.get(&format!("/en/account/tickets/{first}")).await;
    assert_eq!(own.status, StatusCode::OK, "of its former holder: {}", own.body);
    assert!(says(&own.body, "account-season-choose-moved-handed"), "{}", own.body);
    assert!(own.body.contains("href=\"/en/account\""), "the way back: {}", own.body);
    shopper.post(&format!("{order}/changes/{moved}"), "choice=keep").await;
    let page = shopper.get(&order).await.body;
    for id in ["order-change-done-keep", "order-change-done-theirs-kept"] {
        assert!(says(&page, id), "{id}: {page}");
    }
}

#[tokio::test]
async fn a_guest_who_passes_a_ticket_on_reads_why_that_needs_an_account() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let page = shopper.get(&order).await;
    let mut links = page.body.split("href=\"").filter_map(|it| it.split('"').next());
    let link = links.find(|link| link.ends_with("/transfer"));
    let link = link.expect("a way to pass it on").replace("&amp;", "&");
    assert!(link.starts_with("/en/sign-in?order="), "{link}");
    let asked = shopper.get(&link).await;
    assert!(says(&asked.body, "signin-ticket"), "{}", asked.body);
    assert!(asked.body.contains("ana@example.org"), "the order's page says it too");
    let (_, next) = link.split_once("&next=").expect("where it leads");
    let mut stranger = Shopper::enter().await;
    let asked = stranger.get(&format!("/en/sign-in?next={next}")).await;
    assert!(says(&asked.body, "signin-ticket") && !asked.body.contains("ana@example.org"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_of_which_a_ticket_waits_at_the_box_office_says_so_before_all_else() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let page = shopper.get(&order).await.body;
    assert!(says(&page, "order-paid-title") && !says(&page, "mail-proof"), "{page}");
    let one = "update admissions set suspended_at_ms = 1, suspended_for = 'proof' \
               where id = (select min(id) from admissions)";
    plant(shopper.stage.store(), one).await.expect("planted");
    let page = shopper.get(&order).await.body;
    assert!(says(&page, "order-paid-extras-title") && says(&page, "mail-proof"), "{page}");
    assert!(says(&page, "order-mail-waiting-others"), "{page}");
    assert!(says(&page, "order-paid-door"), "the other one has a code: {page}");
    let all = "update admissions set suspended_at_ms = 1, suspended_for = 'proof'";
    plant(shopper.stage.store(), all).await.expect("planted");
    let page = shopper.get(&order).await.body;
    assert!(says(&page, "order-extras-mail") && says(&page, "mail-proof"), "{page}");
    for gone in ["order-paid-title", "order-mail-waiting", "order-paid-door"] {
        assert!(!says(&page, gone), "{gone}: {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tickets_are_returned_only_once_the_page_has_named_their_sum() {
    let waivers = "offers,for,from,until,most\nticket,,,curtain-1d,4\n";
    let folder = testing::season_example(&[("waivers.csv", waivers)]);
    let stage = Stage::on_sqlite().await;
    import_season(&stage.house, &Actor::Console, &folder, false).await.expect("a good season");
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    shopper.post("/en/performances/carmen-2026-12-03-2000/hold", "count=2&zone=2").await;
    let page = shopper.get("/en/checkout").await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.post("/en/checkout", &form).await;
    let reference = shopper.stage.bank.newest();
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    house::jobs::tick(&shopper.stage.house).await;
    shopper.sign_in("").await;
    let account = shopper.get("/en/account").await.body;
    let (_, link) = account.split_once("/en/account/tickets/").expect("a ticket");
    let ticket = link.split(['"', '/']).next().expect("an identity");
    let address = format!("/en/account/tickets/{ticket}/give-back");
    let form = |page: &Answer| {
        let [shown, voucher, all] =
            ["shown_minor", "voucher_minor", "all_minor"].map(|name| page.field(name).to_owned());
        format!("shown_minor={shown}&voucher_minor={voucher}&all_minor={all}")
    };
    let page = shopper.get(&address).await;
    let one_minor: i64 = page.field("all_minor").parse().expect("a sum");
    assert!(says(&page.body, "waiver-confirm-of"), "{}", page.body);
    let ticked = page.body.split("<input").find(|input| input.contains("name=\"also\""));
    let (_, value) = ticked.and_then(|it| it.split_once("value=\"")).expect("a box");
    let also = value.split('"').next().expect("a value").replace(' ', "+");

    let asked = shopper.post(&address, &format!("{}&also={also}", form(&page))).await;
    assert!(asked.location().starts_with(&format!("{address}?also=")), "{}", asked.body);
    let asked_at = asked.location().to_owned();
    let page = shopper.get(&asked_at).await;
    assert_eq!(page.field("all_minor"), (2 * one_minor).to_string());
    for said in ["waiver-together", "waiver-confirm-several"] {
        assert!(says(&page.body, said), "{said} in {}", page.body);
    }
    let sum = format!("Return 2 tickets for €{}.{:02}", one_minor / 50, 2 * one_minor % 100);
    assert!(page.body.contains(&sum), "{sum} in {}", page.body);
    // Without the tick the sum is another one again.
    let asked = shopper.post(&address, &form(&page)).await;
    assert_eq!(asked.location(), address);

    let done = shopper.post(&address, &format!("{}&also={also}", form(&page))).await;
    assert_eq!(done.location(), "/en/account", "{}", done.body);
    let credit = shopper.get("/en/account/credit").await.body;
    let sum = format!("€{}.{:02}", one_minor / 50, 2 * one_minor % 100);
    assert!(credit.contains(&sum), "{sum} in {credit}");
    let scrolled = "tabindex=\"0\" role=\"group\" aria-label=\"Your credit\" class=\"window\"";
    assert!(credit.contains(scrolled), "by keys, too: {credit}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_keeps_a_ticket_is_led_back_to_where_they_came_from() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    house::jobs::tick(&shopper.stage.house).await;
    let (house, secret) = (shopper.stage.house.clone(), order.rsplit('/').next().expect("one"));
    let read = selling::orders::order(&house, secret, "en").await.expect("read");
    let lines = read.expect("an order").lines;
    let ticket = lines[0].ticket.as_ref().expect("a ticket").admission;
    shopper.sign_in("/en").await;
    let own = format!("/en/account/tickets/{ticket}");
    let asked = format!("{own}/transfer");
    for (from, back) in [(own.as_str(), &own), (order.as_str(), &order)] {
        let request = Request::get(&asked);
        let request = request.header(header::REFERER, format!("http://localhost{from}"));
        let page = shopper.send(request, String::new()).await.body;
        let (_, ways) = page.split_once("class=\"order__actions\"").expect("the buttons");
        assert!(ways.contains(&format!("href=\"{back}\"")), "{from}: {page}");
    }
    shopper.post(&asked, "email=ben%40example.org").await;
    let page = shopper.get(&own).await.body;
    let mut forms = page.split("action=\"").filter_map(|it| it.split('"').next());
    let taken_back = forms.find(|it| it.starts_with(&own)).expect("a way to keep it");
    let request = Request::post(taken_back)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header(header::REFERER, format!("http://localhost{own}"));
    let kept = shopper.send(request, String::new()).await;
    assert_eq!(kept.location(), own);
    assert!(says(&shopper.get(&own).await.body, "transfer-taken-back"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_date_is_chosen_for_all_seats_that_are_ticked() {
    let rule = "offers,for,from,until,most,free,fee,within\n\
                ticket,genre:opera,,curtain-1d,2,,5.00,\n";
    let stage = Stage::on_sqlite().await;
    let folder = testing::season_example(&[("exchanges.csv", rule)]);
    import_season(&stage.house, &Actor::Console, &folder, false).await.expect("a good season");
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    shopper.post("/en/performances/carmen-2026-12-03-2000/hold", "count=2&zone=2").await;
    let page = shopper.get("/en/checkout").await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.post("/en/checkout", &form).await;
    let reference = shopper.stage.bank.newest();
    shopper.stage.bank.capture(&reference);
    let back = shopper.get(&format!("/payments/return/{reference}")).await;
    let order = back.location().split('?').next().unwrap_or_default().to_owned();
    house::jobs::tick(&shopper.stage.house).await;
    let (house, secret) = (shopper.stage.house.clone(), order.rsplit('/').next().expect("one"));
    let read = selling::orders::order(&house, secret, "en").await.expect("read");
    let lines = read.expect("an order").lines;
    let tickets = lines.iter().filter_map(|line| line.ticket.as_ref());
    let all: Vec<_> = tickets.map(|ticket| ticket.admission).collect();
    let [first, second] = all.as_slice() else { panic!("two tickets: {all:?}") };
    shopper.sign_in("/en").await;
    let account = shopper.get("/en/account").await.body;
    assert_eq!(account.matches(": exchange").count(), 2, "what leads there: {account}");

    let other = "carmen-2026-12-05-2000";
    let address = format!("/en/account/tickets/{first}/exchange");
    let page = shopper.get(&address).await.body;
    let date = format!("value=\"{other}\"");
    let form = page.split("<form").find(|form| form.contains(&date)).expect("the dates");
    for part in [format!("value=\"{second}\""), "formmethod=\"get\"".to_owned()] {
        assert!(form.contains(&part), "{part} in the form of the dates: {form}");
    }
    let rules = page.split_once(&date).expect("a date").1;
    assert!(says(rules, "exchange-until"), "the rules stand below the dates: {page}");
    let chosen = shopper.post(&address, &format!("performance={other}&also={second}")).await;
    assert_eq!(chosen.location(), format!("/en/performances/{other}/best-seats?count=2"));
}
