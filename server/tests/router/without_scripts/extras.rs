//! Extras, a donation, a pass and a promo code.

use super::*;

const PERFORMANCE: &str = "carmen-2027-01-15-2000";
const PROGRAMME: &str = ".extras li:has(button[value=programme])";
const GIFT: &str = ".extras li:has(button[value=young-voices])";
const LINE: &str = ".basket__seat:says(Programme book)";

async fn with_seats(count: u32) -> Browser {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.hold_best(PERFORMANCE, count).await;
    browser.go("/en/basket").await;
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extra_of_a_performance_is_proposed_counted_and_given_back() {
    let mut browser = with_seats(1).await;
    browser.press(format!("{PROGRAMME} button").as_str()).await;
    let price = format!("{LINE} .basket__price");
    assert!(browser.one(&price).text().contains("6.50"), "{}", browser.told());
    assert_eq!(browser.count(PROGRAMME), 0, "it is in the basket");
    browser.choose(format!("{LINE} select[name^=quantity]").as_str(), "3");
    browser.press(format!("{LINE} .disclosure__form button").as_str()).await;
    assert!(browser.one(&price).text().contains("19.50"), "{}", browser.told());
    browser.press(format!("{LINE} .button--plain").as_str()).await;
    assert_eq!(browser.count(LINE), 0, "{}", browser.told());
    assert_eq!(browser.count(PROGRAMME), 1, "it is proposed again");
}

#[tokio::test(flavor = "multi_thread")]
async fn extras_are_bought_with_a_ticket_and_handed_out_once() {
    let mut browser = with_seats(1).await;
    browser.press(format!("{PROGRAMME} button").as_str()).await;
    browser.fill(format!("{GIFT} [name^=other_amount]").as_str(), "12,50");
    browser.press(format!("{GIFT} button").as_str()).await;
    let total = browser.total();
    browser.press(".basket__aside .button--large").await;
    let summary = browser.one(".checkout__summary").text();
    assert!(summary.contains("Programme book"), "{summary}");
    assert!(browser.order_button().contains(&total), "{} {total}", browser.order_button());
    browser.order("shopper@example.org").await;
    browser.pay().await;
    let extras = browser.all(".order__extra");
    assert_eq!(extras.len(), 2, "{}", browser.told());
    assert!(extras[1].text().contains("Carmen"), "{}", extras[1].text());
    assert_eq!(browser.total(), total);

    // The programme is handed out once, for its code; a donation has none.
    let code = browser.one(".receipt__number").text().replace(' ', "");
    let handed_out = (ScanAnswer::HandedOut, ScanReason::Valid);
    assert_eq!(browser.scan(&code, PERFORMANCE).await, handed_out);
    let refused = (ScanAnswer::Refused, ScanReason::AlreadyUsed);
    assert_eq!(browser.scan(&code, PERFORMANCE).await, refused);
    browser.reload().await;
    assert_eq!(browser.count(".receipt__number"), 0, "{}", browser.told());
    assert!(says(&browser.all(".order__extra")[1].text(), "receipt-used"), "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sum_that_nobody_can_read_is_asked_for_again_and_nothing_is_lost() {
    let mut browser = with_seats(1).await;
    browser.fill(format!("{GIFT} [name^=other_amount]").as_str(), "a lot");
    browser.press(format!("{GIFT} button").as_str()).await;
    let notice = browser.one(".notice--warning").text();
    assert!(says(&notice, "refusal-put-amount"), "{notice}");
    assert_eq!(browser.count(".basket__seat"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promo_code_lowers_the_price_in_small_letters_too() {
    const SEND: &str = ".codes details button";
    let mut browser = with_seats(2).await;
    let before = browser.total();
    browser.fill("#code", "no-such-code");
    browser.press(SEND).await;
    assert!(says(&browser.one("#code-error").text(), "refusal-promo-unknown"));
    assert_eq!(browser.value("#code"), "no-such-code");
    browser.fill("#code", "carmen-10");
    browser.press(SEND).await;
    for place in [".codes__entered", ".basket__aside .sum"] {
        let text = browser.one(place).text();
        assert!(text.contains("CARMEN-10"), "{place}: {text}");
    }
    assert_ne!(browser.total(), before);
    // Each price opens into why.
    let seat = browser.all(".basket__seat")[0];
    let why = seat.all("details").last().expect("why").text();
    assert!(why.contains("CARMEN-10"), "{why}");
    browser.press(".codes__entered button").await;
    assert_eq!(browser.count(".codes__entered"), 0);
    assert_eq!(browser.total(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_was_refused_is_not_refused_again_by_the_next_button() {
    const REMOVE: &str = ".basket__seat button[formaction$=/remove]";
    let mut browser = with_seats(2).await;
    browser.fill("#code", "no-such-code");
    browser.press(".codes details button").await;
    assert!(says(&browser.one("#code-error").text(), "refusal-promo-unknown"));
    browser.press(Pick::Last(REMOVE)).await;
    assert_eq!(browser.count(".basket__seat"), 1, "{}", browser.told());
    assert!(!says(&browser.answer.body, "refusal-promo-unknown"), "{}", browser.told());
    // One that nobody has refused yet is entered by any button.
    browser.fill("#code", "another-code");
    browser.press(Pick::Last(REMOVE)).await;
    assert!(says(&browser.answer.body, "refusal-promo-unknown"), "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_basket_says_what_a_voucher_pays_and_what_is_left_as_the_checkout_does() {
    let mut browser = Browser::in_demo_house("/en/vouchers").await;
    browser.press(Pick::First(".extra__form button")).await;
    browser.buy("giver@example.org").await;
    let code = browser.one(".voucher__code").text();
    browser.hold_best(PERFORMANCE, 2).await;
    browser.go("/en/basket").await;
    let (total, before) = (browser.total(), browser.one(".basket__go button").text());
    browser.fill("#code", &code);
    browser.press(".codes details button").await;
    assert_eq!(browser.total(), total, "it pays, and makes nothing cheaper");
    assert_ne!(browser.one(".basket__go button").text(), before);
    let left = browser.one(".basket__aside p strong").text();
    assert!(says(&left, "exchange-rest"), "{left}");
    browser.press(".basket__go button").await;
    let checkout = browser.one(".checkout__pay").text();
    assert!(checkout.contains(&left), "{left}: {checkout}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_chosen_and_typed_counts_whichever_button_is_pressed() {
    const TYPES: &str = ".basket__seat select[name^=price_type]";
    let mut browser = with_seats(2).await;
    browser.choose(Pick::First(TYPES), "under-30");
    browser.press(Pick::Last(".basket__seat button[formaction$=/remove]")).await;
    assert_eq!(browser.value(TYPES), "under-30", "{}", browser.told());
    browser.press(format!("{PROGRAMME} button").as_str()).await;

    browser.choose(TYPES, "full");
    browser.fill("#code", "carmen-10");
    browser.choose(format!("{LINE} select[name^=quantity]").as_str(), "2");
    browser.press(".basket__aside .button--large").await;
    assert_eq!(browser.path(), "/en/checkout", "{}", browser.told());
    browser.go("/en/basket").await;
    assert_eq!(browser.value(TYPES), "full");
    assert_eq!(browser.value(format!("{LINE} select[name^=quantity]").as_str()), "2");
    assert_eq!(browser.count(".codes__entered"), 1);

    // What isn't taken is said, and nobody goes on without it.
    browser.fill("#code", "no-such-code");
    browser.press(".basket__aside .button--large").await;
    assert!(says(&browser.one("#code-error").text(), "refusal-promo-unknown"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pass_alone_is_bought_and_a_second_one_for_the_same_person_is_refused() {
    const EMAIL: &str = "one-pass@example.org";
    let mut browser = Browser::in_demo_house("/en/offers/friends").await;
    browser.press(".extra__form button").await;
    browser.buy(EMAIL).await;
    let extra = browser.one(".order__extra").text();
    assert!(extra.contains("31 July 2027"), "{extra}");
    assert_eq!(browser.count(".order__actions a"), 0, "{}", browser.told());

    browser.go("/en/offers/friends").await;
    browser.press(".extra__form button").await;
    browser.press(".basket__aside .button--large").await;
    browser.order(EMAIL).await;
    let notice = browser.one(".notice--error").text();
    assert!(says(&notice, "refusal-place-most-for-person"), "{notice}");
    assert_ne!(browser.value("#family_name"), "");
}
