//! Every route of the router, called by everybody whom it doesn't belong to. The list is the
//! router's own table: a new route is called too, and is refused or stands here.

use super::*;
use std::collections::BTreeSet;
use ui::route::{staff::pattern as staff, staff_provider::pattern as provider};

/// Behind the door's address, and yet anybody's: to get in.
const OPEN: [&str; 6] = [
    staff::SIGN_IN,
    staff::ENROL,
    staff::FORGOTTEN,
    staff::PASSWORD,
    provider::LEAVE,
    provider::CODE,
];

/// Everybody's who is signed in, whatever their roles.
const OWN: [&str; 7] = [
    staff::HOME,
    staff::ACCOUNT,
    staff::CHANGE_PASSWORD,
    staff::APP,
    staff::RECOVERY_CODES,
    staff::SIGN_OUT,
    staff::SIGN_OUT_EVERYWHERE,
];

/// (method, pattern) of all routes, from what the router says of itself.
fn table(house: &House) -> Vec<(Method, String)> {
    let shop = Shop { house: house.clone(), site: Arc::new(site::site()), mailbox: None };
    let told = format!("{:?}", routes(&shop));
    let (endpoints, paths) = told.split_once("node: ").expect("routes, then their paths");
    let mut all = Vec::new();
    for entry in paths.split("RouteId(").skip(1) {
        let Some((number, rest)) = entry.split_once("): \"") else { continue };
        let path = rest.split('"').next().expect("a path");
        let (_, endpoint) =
            endpoints.split_once(&format!("RouteId({number}): ")).expect("an endpoint");
        let endpoint = endpoint.split("RouteId(").next().unwrap_or_default();
        let methods =
            [(Method::GET, " get: "), (Method::POST, " post: "), (Method::DELETE, " delete: ")];
        for (method, name) in methods {
            let (_, handler) = endpoint.split_once(name).expect("each endpoint has all methods");
            if !handler.starts_with("None") {
                all.push((method, path.to_owned()));
            }
        }
    }
    all
}

/// An address as somebody might guess it.
fn filled(pattern: &str) -> String {
    let language = pattern.replace("{language}", "en");
    let mut path = String::new();
    for part in language.split('/').skip(1) {
        path.push('/');
        path.push_str(if part.starts_with('{') { "1" } else { part });
    }
    path
}

async fn call(shopper: &mut Shopper, method: &Method, path: &str) -> Answer {
    match *method {
        Method::POST => shopper.post(path, "email=rosa%40example.org&role=door&scope=*").await,
        Method::DELETE => shopper.send(Request::delete(path), String::new()).await,
        _ => shopper.get(path).await,
    }
}

fn is_behind_the_door(pattern: &str) -> bool {
    pattern.starts_with("/{language}/staff") && !OPEN.contains(&pattern)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_is_read_whole() {
    let table = table(&Stage::on_sqlite().await.house);
    let has = |method: Method, path: &str| table.contains(&(method, path.to_owned()));
    assert!(table.len() > 70, "{table:?}");
    assert!(has(Method::GET, pattern::CHECKOUT) && has(Method::POST, pattern::CHECKOUT));
    assert!(has(Method::GET, "/robots.txt") && !has(Method::POST, "/robots.txt"));
    assert!(has(Method::GET, pattern::TICKETS_PDF));
    assert!(has(Method::DELETE, pattern::PHONE_REGISTRATION));
    assert!(has(Method::GET, "/api/performances/{performance}/live"));
    let own: BTreeSet<&str> = table.iter().map(|(_, path)| path.as_str()).collect();
    for path in OPEN.iter().chain(&OWN) {
        assert!(own.contains(path), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_and_no_shopper_gets_behind_the_staff_s_door() {
    let mut shopper = Shopper::enter().await;
    shopper.stage.staffer("rosa@example.org", "administrator").await;
    for is_signed_in in [false, true] {
        if is_signed_in {
            shopper.sign_in("/en").await;
        }
        for (method, path) in
            table(&shopper.stage.house).iter().filter(|(_, path)| is_behind_the_door(path))
        {
            let answer = call(&mut shopper, method, &filled(path)).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{method} {path}");
            assert!(answer.location().starts_with("/en/staff/sign-in"), "{method} {path}");
            assert_eq!(answer.body, "", "{method} {path}");
        }
    }
    let ended = "select count(*) from staff where ended_at_ms is not null";
    let ended = testing::number(shopper.stage.store(), ended).await.expect("a number");
    assert_eq!(ended, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_without_the_right_see_nothing_of_what_it_opens() {
    let mut shopper = Shopper::enter().await;
    shopper.stage.staffer("rosa@example.org", "administrator").await;
    let bruno = shopper.stage.staffer("bruno@example.org", "door").await;
    assert_eq!(shopper.staff_in(&bruno, "").await.location(), "/en/staff");
    let (own, others): (Vec<_>, Vec<_>) = table(&shopper.stage.house)
        .into_iter()
        .filter(|(_, path)| is_behind_the_door(path))
        .partition(|(_, path)| OWN.contains(&path.as_str()));
    for (method, path) in others {
        let answer = call(&mut shopper, &method, &filled(&path)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{method} {path}");
        assert!(!answer.body.contains("rosa@example.org"), "{method} {path}");
        assert!(!answer.body.contains("<table"), "{method} {path}");
    }
    for (_, path) in own.iter().filter(|(method, _)| *method == Method::GET) {
        let answer = shopper.get(&filled(path)).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert!(answer.body.contains("content=\"noindex\""), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_staff_s_cookie_opens_nothing_in_the_shop() {
    let mut nobody = Shopper::enter().await;
    let mut staff = Shopper::enter().await;
    let rosa = staff.stage.staffer("rosa@example.org", "administrator").await;
    staff.staff_in(&rosa, "").await;
    let cookies = staff.cookies.clone();
    for (method, path) in
        table(&nobody.stage.house).iter().filter(|(_, path)| !path.contains("/staff"))
    {
        // A live stream never ends.
        if path.ends_with("/live") {
            continue;
        }
        nobody.cookies.clear();
        staff.cookies.clone_from(&cookies);
        let theirs = call(&mut nobody, method, &filled(path)).await;
        let ours = call(&mut staff, method, &filled(path)).await;
        assert_eq!(ours.status, theirs.status, "{method} {path}");
        assert!(!ours.status.is_server_error(), "{method} {path}");
        assert!(!ours.body.contains("rosa@example.org</"), "{method} {path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_browser_keeps_a_page_that_the_secret_of_an_order_opens() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let house = shopper.stage.house.clone();
    house::jobs::tick(&house).await;
    let secret = order.rsplit('/').next().expect("a secret");
    let sold = selling::orders::order(&house, secret, "en").await.expect("read");
    let sold = sold.expect("an order");
    let ticket = sold.lines[0].ticket.as_ref().expect("a ticket").admission.to_string();
    let mut shown = BTreeSet::new();
    for (method, path) in table(&house) {
        if method != Method::GET || !path.starts_with(pattern::ORDER) {
            continue;
        }
        let filled = filled(&path.replace("{secret}", secret).replace("{admission}", &ticket));
        let answer = shopper.get(&format!("{filled}?ticket={ticket}")).await;
        let is_page = answer.header("content-type").starts_with("text/html");
        if answer.status == StatusCode::OK && is_page {
            assert_eq!(answer.header("cache-control"), "private, no-store", "{path}");
            shown.insert(path);
        }
    }
    for page in [pattern::ORDER, pattern::REPLACE_TICKET, pattern::REPLACE_TICKETS] {
        assert!(shown.contains(page), "{page} of {shown:?}");
    }
}
