//! Lists of seats: what can't be bought has no boxes, and what is ticked is bought.

use super::*;
use std::collections::BTreeSet;

const OPERA: &str = "romeo-and-juliet-2027-03-27-2000";
const CLUB: &str = "carmen-2027-02-06-2300";

fn list(performance: &str) -> String {
    format!("/en/performances/{performance}/seats")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_of_a_performance_that_is_over_says_why_there_is_nothing_to_choose() {
    const PAST: &str = "rusalka-2026-11-15-1800";
    let mut browser = Browser::in_demo_house(&list(PAST)).await;
    assert!(browser.says("performance-past"), "{}", browser.told());
    assert_eq!(browser.count(".seat-list, .seat-list__free, input"), 0, "{}", browser.told());
    let back = format!("main a[href$=/performances/{PAST}]");
    assert!(says(&browser.all(&back)[0].text(), "seats-back"), "{}", browser.told());
    browser.follow(Pick::First(&back)).await;
    assert_eq!(browser.address, format!("/en/performances/{PAST}"));
    assert_eq!(browser.answer.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn before_tickets_are_on_sale_the_list_has_the_seats_of_its_series_and_no_ticket() {
    let browser = Browser::in_demo_house(&list("tosca-2027-06-18-2000")).await;
    assert!(browser.says("performance-not-yet"), "{}", browser.told());
    let fields = browser.all("input[name=offer]").into_iter();
    let offers: BTreeSet<&str> = fields.filter_map(|it| it.attribute("value")).collect();
    assert_eq!(offers, BTreeSet::from(["series-a"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_seat_of_the_list_says_its_own_view() {
    let browser = Browser::in_demo_house(&list(OPERA)).await;
    let rows = browser.all(".seat-list__row").into_iter();
    let row = rows.rev().find(|row| row.all("label").len() >= 4).expect("a long row");
    let views: Vec<String> = row.all(".seat-list__view").iter().map(|it| it.text()).collect();
    assert!(views.len() > 1, "{}", browser.told());
    let different: BTreeSet<&String> = views.iter().collect();
    assert!(different.len() > 1, "{views:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_is_missing_is_asked_for_and_no_seat() {
    let mut browser = Browser::in_demo_house(&format!("/en/performances/{CLUB}")).await;
    let form = browser.all("form.best-seats")[0];
    let action = form.attribute("action").expect("an address").to_owned();
    let area = form.one("[name=area]").attribute("value").expect("an area").to_owned();
    browser.send(&action, &format!("area={area}&count=")).await;
    assert_eq!(browser.answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = browser.one("body").text();
    assert!(says(&text, "performance-no-count"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn wheelchair_spaces_and_companion_seats_are_the_first_group() {
    let mut browser = Browser::in_demo_house(&list(OPERA)).await;
    browser.press(Pick::First("button.seat-list__name")).await;
    let boxes = "details .seat-list__seat input";
    assert!(browser.count(boxes) > 1, "{}", browser.told());
    assert!(browser.says("seats-companion"), "{}", browser.told());
    browser.tick(Pick::Nth(boxes, 0));
    browser.tick(Pick::Nth(boxes, 1));
    browser.press(".seat-list__send button").await;
    assert_eq!(browser.count(".basket__seat"), 2, "{}", browser.told());
}
