//! Presents and gift vouchers by forms alone: what pages and mails say of them is what is so.

use super::*;
use ::money::cancellation::{Cancellation, SeatsBack, Taken, cancel};
use domain::people::actor::Actor;

const EXTRAS: &str = "key,kind,price,tax,company,valid_months,valid_until,max_order,name_en\n\
                      bon,voucher,50.00,,opera,24,,10,Voucher\n\
                      libretto,extra,6.50,books,opera,,,10,Libretto\n";
const WITHDRAWAL: &str = "You can withdraw from the purchase of a voucher within 14 days";

impl Shopper {
    /// Pays what is in the basket as a present; the order's page.
    async fn paid_present(&mut self) -> String {
        let page = self.get("/en/checkout").await;
        let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
        let placed = self.post("/en/checkout", &format!("{form}&present=yes")).await;
        assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);
        let reference = self.stage.bank.newest();
        self.stage.bank.capture(&reference);
        let back = self.get(&format!("/payments/return/{reference}")).await;
        let order = back.location().split('?').next().expect("an order").to_owned();
        self.ticks().await;
        order
    }

    async fn ticks(&self) {
        for _ in 0..3 {
            house::jobs::tick(&self.stage.house).await;
        }
    }

    async fn write_card(&mut self, order: &str, email: &str) {
        let form =
            format!("name=Ben&dedication=&design=present&language=en&delivery=now&email={email}");
        let given = self.post(&format!("{order}/gift"), &form).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
        self.ticks().await;
    }

    /// The way to the present, from the newest mail to this address.
    fn link_of(&self, email: &str) -> String {
        let mails = self.stage.mail.mails();
        let texts = mails.iter().rev().filter(|mail| mail.to == email);
        let links = texts.filter_map(|mail| mail.text.split_once("/en/gifts/"));
        let rest = links.map(|(_, rest)| rest.to_owned()).next().expect("a card with a link");
        format!("/en/gifts/{}", rest.split_whitespace().next().expect("a secret"))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_of_a_present_leads_to_its_card_and_the_card_s_mail_keeps_the_secret() {
    let mut shopper = Shopper::enter().await;
    shopper.at_checkout().await;
    let order = shopper.paid_present().await;
    let mails = shopper.stage.mail.mails();
    let told = mails.iter().find(|mail| mail.to == "ana@example.org").expect("the order's mail");
    assert!(told.text.contains(&format!("{order}/gift")), "{}", told.text);
    assert!(!told.text.contains("We look forward to seeing you"), "{}", told.text);

    shopper.write_card(&order, "ben%40example.org").await;
    let mails = shopper.stage.mail.mails();
    let card = mails.iter().find(|mail| mail.to == "ben@example.org").expect("the card");
    assert!(!format!("{} {}", card.subject, card.html).contains("Tosca"), "{}", card.html);

    let former = shopper.link_of("ben@example.org");
    let opened = shopper.get(&former).await;
    assert_eq!(opened.header("cache-control"), "private, no-store", "as the order's page");
    shopper.write_card(&order, "bea%40example.org").await;
    let ended = shopper.get(&former).await;
    assert_eq!(ended.status, StatusCode::GONE);
    assert!(ended.body.contains("The card for this gift has been changed."), "{}", ended.body);
    assert!(!ended.body.contains("bea@example.org"), "whoever reads it may be a stranger");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_right_to_withdraw_from_a_voucher_is_said_before_and_kept_after_it_is_accepted() {
    let mut shopper = Shopper::enter().await;
    let folder = testing::season_example(&[("extras.csv", EXTRAS)]);
    let house = shopper.stage.house.clone();
    let season = season::sheets::season_import::import_season;
    season(&house, &Actor::Console, &folder, false).await.expect("a good season");
    shopper.post("/en/basket/extras", "key=bon&quantity=1").await;
    assert!(shopper.get("/en/checkout").await.body.contains(WITHDRAWAL), "before it is bought");
    let order = shopper.paid_present().await;
    let mails = shopper.stage.mail.mails();
    let bought = mails.iter().find(|mail| mail.to == "ana@example.org").expect("a mail");
    let until = "withdraw from the purchase of this voucher up to and including";
    assert!(bought.text.contains(until), "{}", bought.text);
    let page = shopper.get(&format!("{order}/gift")).await.body;
    assert!(page.contains("The card shows the value of the voucher."), "{page}");
    assert!(page.contains("even after the gift has been accepted"), "{page}");
    let once = "Once you have written the card, nobody can pay with the voucher until";
    assert!(page.contains(once) && page.contains("The voucher’s expiry"), "{page}");
    assert!(bought.text.contains(once), "{}", bought.text);
    assert!(!page.contains("Until then, the ticket"), "there is none: {page}");

    shopper.write_card(&order, "ben%40example.org").await;
    let page = shopper.get(&order).await.body;
    assert!(!page.contains("/withdraw\""), "it is promised");
    assert!(page.contains("you can withdraw from the purchase"), "and this is the way: {page}");
    let theirs = shopper.link_of("ben@example.org");
    let may = "can withdraw from the purchase of this voucher up to and including";
    let before = shopper.get(&theirs).await.body;
    assert!(before.contains(may), "before it is accepted: {before}");
    shopper.post(&theirs, "email=ben%40example.org").await;
    let after = shopper.get(&theirs).await.body;
    assert!(after.contains(may), "beside its code: {after}");
    let page = shopper.get(&order).await;
    assert!(page.body.contains(&format!("{order}/withdraw")), "{}", page.body);
    assert!(page.body.contains(until), "{}", page.body);
    assert!(page.body.contains("The voucher now has a new code"), "{}", page.body);
    let back = "We’ll refund €50.00 to the payment method you used: ";
    assert!(page.body.contains(back), "{}", page.body);

    let form = format!("voucher={}", page.field("voucher"));
    shopper.post(&format!("{order}/withdraw"), &form).await;
    shopper.ticks().await;
    assert!(shopper.get(&theirs).await.body.contains("This gift is no longer valid."));
    let page = shopper.get(&format!("{order}/gift")).await.body;
    assert!(page.contains("has since been cancelled"), "{page}");
    let mails = shopper.stage.mail.mails();
    let mut told = mails.iter().filter(|mail| mail.to == "ana@example.org");
    assert!(told.any(|mail| mail.subject.contains("€50.00")), "which one");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_present_that_was_taken_back_stays_on_its_order_with_recipient_and_day() {
    let mut shopper = Shopper::enter().await;
    shopper.at_checkout().await;
    let order = shopper.paid_present().await;
    let again = format!("href=\"{order}/gift\"");
    shopper.write_card(&order, "ben%40example.org").await;
    let given = shopper.get(&order).await.body;
    assert!(
        given.contains("Gift for Ben") && !given.contains("You took this gift back"),
        "{given}"
    );

    shopper.post(&format!("{order}/gift/call-back"), "").await;
    let now = shopper.stage.house.now();
    let locale = shopper.stage.house.locales().get_or_fallback("en");
    let day = locale.date_plain(now, "Europe/Madrid");
    let page = shopper.get(&order).await.body;
    let back = format!("You took this gift back on {day}.");
    assert!(page.contains("Gift for Ben") && page.contains(&back), "{page}");
    assert!(page.contains(&again), "it can be given again: {page}");
    assert!(!page.contains("View, change or take back the gift"), "{page}");

    shopper.write_card(&order, "bea%40example.org").await;
    let page = shopper.get(&order).await.body;
    assert!(!page.contains("You took this gift back"), "another one stands: {page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_that_is_added_again_takes_none_out_and_is_named() {
    let mut shopper = Shopper::enter().await;
    let folder = testing::season_example(&[("extras.csv", EXTRAS)]);
    let house = shopper.stage.house.clone();
    let season = season::sheets::season_import::import_season;
    season(&house, &Actor::Console, &folder, false).await.expect("a good season");
    shopper.post("/en/basket/extras", "key=bon&name=Voucher&quantity=2").await;
    shopper.get("/en/basket").await;
    shopper.post("/en/basket/extras", "key=bon&name=Voucher").await;
    let page = shopper.get("/en/basket").await.body;
    assert!(page.contains("Already in your basket: 2 × Voucher. If you would like more"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_returned_extra_is_no_ticket_in_the_sum_of_its_order() {
    let mut shopper = Shopper::enter().await;
    let folder = testing::season_example(&[("extras.csv", EXTRAS)]);
    let house = shopper.stage.house.clone();
    let season = season::sheets::season_import::import_season;
    season(&house, &Actor::Console, &folder, false).await.expect("a good season");
    shopper.post("/en/basket/extras", "key=libretto&quantity=1").await;
    let held = shopper.post("/en/performances/carmen-2026-12-03-2000/hold", "count=2&zone=").await;
    assert_eq!(held.status, StatusCode::SEE_OTHER);
    let page = shopper.paid_present().await;
    let secret = page.rsplit('/').next().expect("a secret");
    let order = selling::orders::order(&house, secret, "en").await.expect("read").expect("one");
    let (seats, reason) = (SeatsBack::OnSale, String::new());
    let taken = Taken::These(vec![order.extras[0].pieces[0].0]);
    let back = Cancellation { taken, fees_back: true, seats, reason, shown_minor: None };
    cancel(&house, &Actor::Console, &order.code, &back).await.expect("cancelled");
    let page = shopper.get(&page).await.body;
    assert!(page.contains("2 tickets") && page.contains("Returned items"), "{page}");
    assert!(!page.contains("3 tickets"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_see_who_holds_given_tickets_before_they_cancel_them() {
    let mut shopper = Shopper::enter().await;
    shopper.at_checkout().await;
    let order = shopper.paid_present().await;
    shopper.write_card(&order, "ben%40example.org").await;
    let theirs = shopper.link_of("ben@example.org");
    shopper.post(&theirs, "email=ben%40example.org").await;
    let page = shopper.get(&order).await.body;
    let (_, code) = page.split_once("order__code\">").expect("a code");
    let code = code.split('<').next().expect("a code");
    let member = shopper.stage.staffer("rosa@example.org", "finance").await;
    shopper.staff_in(&member, "").await;
    let page = shopper.get(&format!("/en/staff/orders/{code}")).await.body;
    assert!(page.contains("now held by Ben, ben@example.org"), "{page}");
    let all = "what=all&fees=back&seats=on-sale&reason=&step=check";
    let check = shopper.post(&format!("/en/staff/orders/{code}/refund"), all).await.body;
    assert!(check.contains("Someone else has accepted a ticket"), "{check}");
}
