//! Subscriptions and packages: seats from the list, the best seats, places without a number.

use super::*;

const BASKET_PRICE: &str = ".basket__seat .basket__price";
const UNFINISHED: &str = ".basket__when--unfinished";

/// A package of three performances, each with a seat of its own.
const PACKAGE: &str = "three-evenings";
const CARMEN: &str = "carmen-2027-01-21-2000";
const CARMEN_BEFORE: &str = "carmen-2027-01-15-2000";
const CLUB: &str = "carmen-2027-02-06-2300";

/// A date on the page of the package.
fn date(performance: &str) -> String {
    format!(".work__performances a[href$=/performances/{performance}?offer={PACKAGE}]")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_is_bought_with_plain_forms_in_three_ways() {
    const AREA: &str = "form.best-seats:has([name=area])";
    let mut browser = Browser::in_demo_house(&format!("/en/offers/{PACKAGE}")).await;
    browser.follow(Pick::First(&date(CARMEN))).await;
    assert_eq!(browser.count(".performance__package"), 1, "{}", browser.told());
    browser.follow(".performance__ways a[href*=/seats]").await;
    assert!(browser.address.contains(&format!("offer={PACKAGE}")), "{}", browser.address);
    browser.tick(Pick::First(".seat-list__seat input[name=seat]"));
    browser.press(".seat-list__send button").await;
    assert!(browser.address.starts_with("/en/basket"), "{}", browser.told());
    assert_eq!(browser.count(".basket__performance"), 1);

    browser.follow(format!("{UNFINISHED} a").as_str()).await;
    assert_eq!(browser.count(".offer__begun .notice"), 1, "{}", browser.told());
    assert_eq!(browser.count(".work__chosen"), 1, "{}", browser.told());
    browser.follow(Pick::First(&date(CARMEN_BEFORE))).await;
    browser.fill("#best-count", "1");
    assert_eq!(browser.value("#best-offer"), PACKAGE);
    browser.press("form:has(#best-offer) button[type=submit]").await;
    assert_eq!(browser.count(".basket__performance"), 2, "{}", browser.told());

    browser.follow(format!("{UNFINISHED} a").as_str()).await;
    browser.follow(Pick::First(&date(CLUB))).await;
    assert_eq!(browser.value(Pick::First(&format!("{AREA} [name=offer]"))), PACKAGE);
    browser.fill(Pick::First(&format!("{AREA} [name=count]")), "1");
    browser.press(Pick::First(&format!("{AREA} button"))).await;
    assert_eq!(browser.count(".basket__performance"), 3, "{}", browser.told());
    assert_eq!(browser.count(".basket__line:has(.basket__performance)"), 1);
    assert_eq!(browser.count(UNFINISHED), 0);

    let due = ".basket__line:has(.basket__performance) strong.basket__price";
    let due = amount(&browser.one(due).text());
    browser.press(".basket__aside .button--large").await;
    assert!(browser.order_button().contains(&due), "{} {due}", browser.order_button());
    browser.order("shopper@example.org").await;
    browser.pay().await;
    assert_eq!(browser.count(".ticket"), 3, "{}", browser.told());
}

/// Three performances, each 145.00 less 15 %.
const SERIES: &str = "series-d";
const SERIES_PRICE: &str = "369.75";

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_for_a_series_is_bought_from_the_list() {
    let mut browser = Browser::in_demo_house(&format!("/en/offers/{SERIES}")).await;
    browser.follow(".offer a.button:not(.button--quiet)").await;
    let price = browser.all(".legend__price")[0].text();
    assert!(price.contains(SERIES_PRICE), "{price}");
    assert_ne!(browser.count(".seat--partly"), 0, "seats that are not free for all of it");
    assert_ne!(browser.count(".seat--z1:not(.seat--partly)"), 0, "seats that are");
    browser.follow(".performance__ways a[href*=/seats]").await;
    browser.follow(Pick::First(".products__list a")).await;
    assert!(browser.address.ends_with("/seats"), "{}", browser.address);
    browser.follow(Pick::Last(".products__list a")).await;
    assert!(browser.address.contains(&format!("offer={SERIES}")), "{}", browser.address);
    let price = amount(&browser.all(".seat-list__seat")[0].one(".seat-list__price").text());
    browser.tick(Pick::First(".seat-list__seat input[name=seat]"));
    browser.press(".seat-list__send button").await;
    assert!(browser.address.starts_with("/en/basket"), "{}", browser.told());
    assert_eq!(browser.count(".bundle"), 1);
    assert_eq!(amount(&browser.one(BASKET_PRICE).text()), price);
    browser.press(".basket__aside .button--large").await;
    assert!(browser.order_button().contains(&price), "{} {price}", browser.order_button());
    assert_eq!(browser.count(".checkout__summary .bundle__performances li"), 3);
    assert!(browser.one(".checkout__summary").text().contains(&price), "{}", browser.told());
    browser.order("shopper@example.org").await;
    browser.pay().await;
    assert_eq!(browser.count(".order__item .bundle__performances li"), 3, "{}", browser.told());
    assert_eq!(browser.count(".ticket"), 3, "{}", browser.told());
    assert_eq!(browser.count(".bundle .ticket"), 2, "that of the next performance stands open");
}

#[tokio::test(flavor = "multi_thread")]
async fn suggestions_for_a_series_name_its_dates_and_what_a_price_is_for() {
    let path = format!("/en/performances/{CARMEN}/best-seats?offer={SERIES}");
    let browser = Browser::in_demo_house(&path).await;
    assert_eq!(browser.count(".page__head li"), 3, "{}", browser.told());
    let price = browser.all(".proposal__price")[0].text();
    assert!(price.contains("for 3 performances"), "{price}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_best_seats_for_a_series_are_held_and_a_ticket_beside_them() {
    let plan = format!("/en/performances/{CARMEN}");
    let mut browser = Browser::in_demo_house(&format!("{plan}?offer={SERIES}")).await;
    let zone = browser.all("#best-zone option")[1].text();
    assert!(zone.contains(SERIES_PRICE), "{zone}");
    browser.fill("#best-count", "1");
    browser.choose("#best-zone", "1");
    browser.press("form:has(#best-offer) button[type=submit]").await;
    let price = browser.one(BASKET_PRICE).text();
    assert!(price.contains(SERIES_PRICE), "{price}");
    assert!(browser.total().contains(SERIES_PRICE), "{}", browser.total());
    browser.go(&plan).await;
    browser.fill("#best-count", "1");
    browser.choose("#best-zone", "1");
    browser.press("form:has(#best-offer) button[type=submit]").await;
    assert_eq!(browser.count(".basket__seat"), 2, "{}", browser.told());
    // 369.75, and a ticket of 145.00 with its fee of 1.50.
    assert!(browser.total().contains("516.25"), "{}", browser.total());
}

#[tokio::test(flavor = "multi_thread")]
async fn two_seats_of_a_series_are_one_list_in_the_season_with_each_performance_once() {
    const EMAIL: &str = "ana@example.org";
    let plan = format!("/en/performances/{CARMEN}?offer={SERIES}");
    let mut browser = Browser::in_demo_house(&plan).await;
    browser.fill("#best-count", "2");
    browser.choose("#best-zone", "1");
    browser.press("form:has(#best-offer) button[type=submit]").await;
    browser.buy(EMAIL).await;
    browser.go("/en/account").await;
    browser.sign_in(EMAIL).await;
    browser.go("/en/account").await;
    let title = browser.one(".my-season__title").text();
    assert!(title.contains("2 seats: "), "{title}");
    assert_eq!(browser.count(".my-ticket"), 3, "{}", browser.told());
    assert_eq!(browser.count(".my-ticket .my-ticket__way"), 6, "a way to each ticket");
    let later = browser.one(".my-season__group summary").text();
    assert!(later.contains("2 more performances"), "{later}");
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_sale_of_tickets_the_best_seats_are_a_series_by_name_and_price() {
    let mut browser = Browser::in_demo_house("/en/performances/tosca-2027-06-15-2000").await;
    let price = amount(&browser.all(".legend__price")[0].text());
    let zone = browser.all("#best-zone option")[1].text();
    assert!(zone.contains(&price), "{zone} {price}");
    let priced_for = browser.one(".products .type-note").text();
    assert!(priced_for.contains("performances"), "{priced_for}");
    assert!(browser.told().contains("Single tickets will cost"), "{}", browser.told());
    let section = browser.one("[aria-labelledby=best-seats]").text();
    assert!(section.contains("performances"), "{section}");
    browser.fill("#best-count", "1");
    browser.choose("#best-zone", "1");
    browser.press("form:has(#best-offer) button[type=submit]").await;
    assert!(browser.total().contains(&price), "{} {price}", browser.total());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_was_removed_comes_back() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.hold_best("giselle-2027-03-20-2000", 2).await;
    browser.go("/en/basket").await;
    browser.press(Pick::Last(".basket__seat button[formaction$=/remove]")).await;
    assert_eq!(browser.count(".basket__seat"), 1, "{}", browser.told());
    browser.press(".notice__undo button").await;
    assert_eq!(browser.count(".basket__seat"), 2, "{}", browser.told());
    assert_eq!(browser.count(".notice__undo"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unfinished_package_is_kept_as_single_tickets_or_removed_and_put_back() {
    let mut browser = Browser::in_demo_house("/en").await;
    let hold = format!("/en/performances/{CARMEN}/hold");
    browser.send(&hold, &format!("count=1&zone=3&offer={PACKAGE}")).await;
    browser.go("/en/basket").await;
    assert_eq!(browser.count(UNFINISHED), 1, "{}", browser.told());
    browser.press("button[formaction$=/remove-item]").await;
    assert_eq!(browser.count(".basket__empty"), 1, "{}", browser.told());
    browser.press(".notice__undo button").await;
    assert_eq!(browser.count(UNFINISHED), 1, "{}", browser.told());
    browser.press("button[formaction$=/keep-as-singles]").await;
    assert_eq!(browser.count(".basket__seat"), 1, "{}", browser.told());
    assert_eq!(browser.count(UNFINISHED), 0);
    assert_eq!(browser.count(".basket__go button"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dates_of_a_package_stand_by_month_and_each_has_its_price() {
    let browser = Browser::in_demo_house(&format!("/en/offers/{PACKAGE}")).await;
    let months = browser.count(".offers__kind h3");
    assert!(months > 1, "{}", browser.told());
    assert_eq!(browser.count(".offers__kind nav a"), months);
    assert!(browser.count(".work__evening .offer__price") > 0, "{}", browser.told());
}
