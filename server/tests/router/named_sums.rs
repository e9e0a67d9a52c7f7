//! What a button says that it moves is what is moved, with credit in whole and in part.

mod exchanged;
mod in_part;

use super::*;
use ::money::cancellation::{Cancellation, SeatsBack, Taken, cancel};
use ::season::sheets::season_import::import_season;
use domain::{id::AdmissionId, people::actor::Actor, tickets::change::ChangeChoice};
use subscribers::{
    bank::statement,
    changes::{Wanted, change, choose},
    transfers,
};
use testing::says;

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const CARMEN_ONE: &str = "carmen-2026-12-03-2000";
const CARMEN_TWO: &str = "carmen-2026-12-05-2000";
const HOLD: &str = "/en/performances/tosca-2026-12-12-2000/hold";

impl Shopper {
    /// Ana, signed in, with what she had paid for two seats as credit.
    async fn with_credit(&mut self) {
        let (order, reference) = self.order().await;
        self.stage.bank.capture(&reference);
        self.get(&format!("/payments/return/{reference}")).await;
        let (house, slug) = (self.stage.house.clone(), self.stage.performance_slug);
        let off = change(&house, &Actor::Console, slug, Wanted::Cancel, None).await;
        let (off, guest) = (off.expect("cancelled"), self.stage.guest().await);
        house::jobs::tick(&house).await;
        let page = self.get(&order).await.body;
        for choice in ["Refund of €103.00", "Credit of €103.00"] {
            assert!(page.contains(choice), "{choice} in {page}");
        }
        assert!(!says(&page, "order-change-voucher-hint"), "no voucher paid: {page}");
        let secret = order.rsplit('/').next().expect("a secret");
        choose(&house, &guest, secret, off, ChangeChoice::Credit.into()).await.expect("chosen");
        house::jobs::tick(&house).await;
        self.sign_in("/en").await;
    }

    async fn balance_minor(&self) -> i64 {
        let read = statement::of_address(&self.stage.house, ANA).await.expect("read");
        read.map_or(0, |statement| statement.balance_minor)
    }

    /// Presses the order's button of this page, with or without the credit.
    async fn press(&mut self, page: &Answer, uses_credit: bool) -> Answer {
        let named = page.field("credit_named");
        let form = checkout_form(page, "Ana", "Ruiz", "ana%40example.org");
        let credit = match uses_credit {
            true => format!("&credit={}", self.balance_minor().await),
            false => String::new(),
        };
        self.post("/en/checkout", &format!("{form}&credit_named={named}{credit}")).await
    }
}

/// What the order's button names, in minor units.
fn named_minor(page: &Answer) -> i64 {
    let (_, button) = page.body.split_once("aria-describedby=\"obliges\"").expect("the button");
    let label = button.split('<').next().expect("its label");
    let digits: String = label.chars().filter(char::is_ascii_digit).collect();
    digits.parse().expect("an amount")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_order_s_button_names_what_is_taken_of_credit_and_what_a_bank_is_asked_for() {
    let mut shopper = Shopper::enter().await;
    shopper.with_credit().await;
    let before = shopper.balance_minor().await;
    assert_eq!(before, 10_300);
    shopper.post(HOLD, "count=1&zone=a").await;
    let page = shopper.get("/en/checkout").await;
    assert!(says(&page.body, "checkout-credit-order"), "{}", page.body);
    let named = named_minor(&page);
    let placed = shopper.press(&page, true).await;
    assert!(placed.location().starts_with("/en/orders/"), "{}", placed.body);
    assert_eq!(before - shopper.balance_minor().await, named);

    shopper.post(HOLD, "count=2&zone=a").await;
    let page = shopper.get("/en/checkout").await;
    let named = named_minor(&page);
    assert!(!says(&page.body, "checkout-credit-all"), "something is left: {}", page.body);
    let payments = shopper.stage.bank.references().len();
    let asked = shopper.press(&page, false).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.body);
    assert!(says(&asked.body, "checkout-credit-changed"), "{}", asked.body);
    assert_eq!(named_minor(&asked), named + shopper.balance_minor().await, "without the credit");
    let asked = shopper.press(&asked, true).await;
    assert_eq!(named_minor(&asked), named, "with it again");
    assert_eq!(shopper.stage.bank.references().len(), payments, "nothing was ordered so far");
    let placed = shopper.press(&asked, true).await;
    assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);
    let request = shopper.stage.bank.request(&shopper.stage.bank.newest()).expect("a payment");
    assert_eq!(request.amount.minor, named);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_of_another_sum_than_its_button_named_is_asked_for_again() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let (house, slug) = (shopper.stage.house.clone(), shopper.stage.performance_slug);
    let off = change(&house, &Actor::Console, slug, Wanted::Cancel, None).await;
    let address = format!("{order}/changes/{}", off.expect("cancelled"));
    house::jobs::tick(&house).await;
    let before = shopper.get(&order).await;
    assert!(says(&before.body, "order-change-confirm"), "asked once more: {}", before.body);
    let secret = order.rsplit('/').next().expect("a secret");
    let sold = selling::orders::order(&house, secret, "en").await.expect("read");
    let sold = sold.expect("an order");
    let one = Cancellation {
        taken: Taken::Exactly(vec![sold.lines[0].line]),
        fees_back: false,
        seats: SeatsBack::OnSale,
        reason: String::new(),
        shown_minor: None,
    };
    cancel(&house, &Actor::Console, &sold.code, &one).await.expect("staff take one back");
    house::jobs::tick(&house).await;
    let taken_minor = shopper.stage.bank.refunded_minor(&reference);

    let press =
        |page: &Answer| format!("choice=money-back&refund_minor={}", page.field("refund_minor"));
    shopper.post(&address, &press(&before)).await;
    let now = shopper.get(&order).await;
    assert!(says(&now.body, "order-change-amount-changed"), "{}", now.body);
    house::jobs::tick(&house).await;
    assert_eq!(shopper.stage.bank.refunded_minor(&reference), taken_minor, "nothing more");
    let named: i64 = now.field("refund_minor").parse().expect("an amount");
    shopper.post(&address, &press(&now)).await;
    house::jobs::tick(&house).await;
    let refunded_minor = shopper.stage.bank.refunded_minor(&reference);
    assert_eq!(refunded_minor - taken_minor, named);
}

impl Shopper {
    /// The checkout page with one seat of the zone.
    async fn with_one_seat(&mut self, performance: &str, zone: u8) -> Answer {
        let hold = format!("/en/performances/{performance}/hold");
        let held = self.post(&hold, &format!("count=1&zone={zone}")).await;
        assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
        self.get("/en/checkout").await
    }

    /// Pays what a bank was asked for. Gives the ticket.
    async fn pay_newest(&mut self) -> AdmissionId {
        let reference = self.stage.bank.newest();
        self.stage.bank.capture(&reference);
        let back = self.get(&format!("/payments/return/{reference}")).await;
        let order = back.location().split('?').next().unwrap_or_default().to_owned();
        house::jobs::tick(&self.stage.house).await;
        let secret = order.rsplit('/').next().expect("a secret");
        let read = selling::orders::order(&self.stage.house, secret, "en").await.expect("read");
        let order = read.expect("an order");
        order.lines[0].ticket.as_ref().expect("a ticket").admission
    }

    /// Ben has accepted it, and this browser is his. Gives the secret of its page.
    async fn hand_to_ben(&mut self, ticket: AdmissionId) -> String {
        let (house, guest) = (self.stage.house.clone(), self.stage.guest().await);
        let secret = transfers::offer(&house, &Actor::Console, ticket, BEN).await.expect("offered");
        transfers::accept(&house, &guest, &secret).await.expect("accepted");
        self.cookies.clear();
        secret
    }

    /// Another seat for the ticket, on the checkout page.
    async fn exchange(&mut self, ticket: AdmissionId, performance: &str, zone: u8) -> Answer {
        let address = format!("/en/account/tickets/{ticket}/exchange");
        let begun = self.post(&address, &format!("performance={performance}")).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
        self.with_one_seat(performance, zone).await
    }
}

/// Ana's ticket of the cheaper zone, in a season where an exchange costs 5.00.
async fn with_cheap_ticket() -> (Shopper, AdmissionId) {
    let rule = "offers,for,from,until,most,free,fee,within\n\
                ticket,genre:opera,,curtain-1d,2,,5.00,\n";
    let stage = Stage::on_sqlite().await;
    let folder = testing::season_example(&[("exchanges.csv", rule)]);
    import_season(&stage.house, &Actor::Console, &folder, false).await.expect("a good season");
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    let page = shopper.with_one_seat(CARMEN_ONE, 2).await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.post("/en/checkout", &form).await;
    let cheap = shopper.pay_newest().await;
    (shopper, cheap)
}

const CONTINUE: &str = "formaction=\"/en/basket/continue\"";

/// The digits of what the basket's button to the checkout says, in minor units.
fn on_continue(page: &Answer) -> i64 {
    let (_, button) = page.body.split_once(CONTINUE).expect("the button");
    let text = button.split_once('>').and_then(|(_, text)| text.split('<').next());
    let digits = text.expect("its text").chars().filter(char::is_ascii_digit);
    digits.collect::<String>().parse().expect("an amount")
}

#[tokio::test(flavor = "multi_thread")]
async fn while_a_ticket_is_exchanged_one_seat_is_offered_and_the_basket_names_what_is_left() {
    let (mut shopper, cheap) = with_cheap_ticket().await;
    shopper.sign_in("/en").await;
    let page = shopper.exchange(cheap, CARMEN_TWO, 2).await;
    assert_eq!(named_minor(&page), 500, "the fee: the seats cost the same");
    let plan = shopper.get(&format!("/en/performances/{CARMEN_TWO}")).await;
    assert!(says(&plan.body, "exchange-on-plan"), "{}", plan.body);
    let best = shopper.get(&format!("/en/performances/{CARMEN_TWO}/best-seats")).await;
    assert!(says(&best.body, "exchange-date-pays"), "{}", best.body);
    let at = plan.body.find("id=\"best-count\"").expect("the best seats");
    let input = plan.body[..at].rfind('<').expect("a tag");
    let input = plan.body[input..].split('>').next().expect("its end");
    assert!(input.contains("max=\"1\"") && input.contains("value=\"1\""), "{input}");

    let hold = format!("/en/performances/{CARMEN_TWO}/hold");
    let two = shopper.post(&hold, "count=2&zone=1").await;
    assert!(says(&two.body, "refusal-hold-too-many"), "{}", two.body);
    let page = shopper.with_one_seat(CARMEN_TWO, 1).await;
    let basket = shopper.get("/en/basket").await;
    assert_eq!(basket.body.matches("class=\"basket__seat\"").count(), 1, "the other gave way");
    for said in ["exchange-to-pay", "exchange-fee-line", "exchange-now-confirm"] {
        assert!(says(&basket.body, said), "{said}: {}", basket.body);
    }
    assert!(!says(&basket.body, "exchange-now-choose"), "{}", basket.body);
    assert_eq!(on_continue(&basket), named_minor(&page));

    // As somebody who held two seats before.
    let stop = shopper.post("/en/basket/stop-exchange", "").await;
    assert_eq!(stop.status, StatusCode::SEE_OTHER, "{}", stop.body);
    shopper.post(&hold, "count=2&zone=2").await;
    let address = format!("/en/account/tickets/{cheap}/exchange");
    let dates = shopper.get(&address).await;
    assert!(says(&dates.body, "exchange-basket-first"), "{}", dates.body);
    shopper.post(&address, &format!("performance={CARMEN_TWO}")).await;
    assert_eq!(shopper.get("/en/checkout").await.location(), "/en/basket");
    let basket = shopper.get("/en/basket").await;
    assert!(says(&basket.body, "exchange-one-seat"), "{}", basket.body);
    assert!(!basket.body.contains(CONTINUE), "{}", basket.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_or_mail_tells_the_recipient_of_a_ticket_what_its_giver_has_paid() {
    let (mut shopper, ticket) = with_cheap_ticket().await;
    let reference = shopper.stage.bank.newest();
    let value_minor = shopper.stage.bank.request(&reference).expect("a payment").amount.minor;
    let secret = shopper.hand_to_ben(ticket).await;

    let address = format!("/en/transfers/{secret}/exchange");
    let mut told = vec![shopper.get(&address).await.body];
    shopper.post(&address, &format!("performance={CARMEN_TWO}")).await;
    let checkout = shopper.with_one_seat(CARMEN_TWO, 1).await;
    let left_minor = named_minor(&checkout);
    let form = checkout_form(&checkout, "Ben", "Rey", "ben%40example.org");
    let form = format!("{form}&exchange_left={}", checkout.field("exchange_left"));
    told.push(shopper.get(&format!("/en/performances/{CARMEN_TWO}")).await.body);
    told.push(shopper.get("/en/basket").await.body);
    told.push(checkout.body);
    // What the head of any page says of the basket.
    let elsewhere = shopper.get("/en/help").await.body;
    shopper.post("/en/checkout", &form).await;
    let reference = shopper.stage.bank.newest();
    let request = shopper.stage.bank.request(&reference).expect("a payment");
    assert_eq!(request.amount.minor, left_minor);
    shopper.pay_newest().await;
    let back = shopper.get(&format!("/payments/return/{reference}")).await;
    let order = shopper.get(back.location()).await.body;
    assert!(order.contains("/receipt.pdf") && !order.contains("/invoices/"), "{order}");
    told.push(order);
    let euro = |minor: i64| format!("{}.{:02}", minor / 100, minor % 100);
    // The first page has a sum for each date.
    assert!(told.iter().skip(1).all(|text| text.contains(&euro(left_minor))), "{told:?}");
    let mails = shopper.stage.mail.mails();
    told.extend(mails.iter().filter(|mail| mail.to == BEN).map(|mail| mail.text.clone()));

    let seat_minor = value_minor - 500 + left_minor;
    assert!(elsewhere.contains("basket-badge"), "{elsewhere}");
    assert!(!elsewhere.contains(&euro(seat_minor)), "{elsewhere}");
    let written = format!(" {seat_minor} ");
    assert!(!elsewhere.contains(&written), "what the browser reads: {elsewhere}");
    for text in &told {
        for secret_minor in [value_minor, value_minor - 500, seat_minor] {
            assert!(!text.contains(&euro(secret_minor)), "{}: {text}", euro(secret_minor));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recipient_reads_that_what_is_left_over_after_a_change_goes_to_the_giver() {
    let (mut shopper, ticket) = with_cheap_ticket().await;
    let secret = shopper.hand_to_ben(ticket).await;
    let address = format!("/en/transfers/{secret}/exchange");
    shopper.post(&address, &format!("performance={CARMEN_TWO}")).await;
    let checkout = shopper.with_one_seat(CARMEN_TWO, 1).await;
    let form = checkout_form(&checkout, "Ben", "Rey", "ben%40example.org");
    let form = format!("{form}&exchange_left={}", checkout.field("exchange_left"));
    shopper.post("/en/checkout", &form).await;
    let new = shopper.pay_newest().await;
    let house = shopper.stage.house.clone();
    change(&house, &Actor::Console, CARMEN_TWO, Wanted::Cancel, None).await.expect("cancelled");
    house::jobs::tick(&house).await;
    let reference = shopper.stage.bank.newest();
    let back = shopper.get(&format!("/payments/return/{reference}")).await;
    let order = back.location().split('?').next().unwrap_or_default().to_owned();
    let page = shopper.get(&format!("{order}/tickets/{new}/exchange")).await.body;
    assert!(says(&page, "exchange-dearer-changed-handed"), "{page}");
    assert!(!says(&page, "exchange-dearer-changed"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_keeps_their_ticket_is_led_back_to_where_they_came_from() {
    let (mut shopper, ticket) = with_cheap_ticket().await;
    shopper.sign_in("/en").await;
    let own = format!("/en/account/tickets/{ticket}");
    let exchange = format!("{own}/exchange");
    for (from, is_own) in [(own.as_str(), true), ("/en/offers", false)] {
        let request = Request::get(&exchange);
        let request = request.header(header::REFERER, format!("http://localhost{from}"));
        let page = shopper.send(request, String::new()).await;
        let (_, below) = page.body.split_once("id=\"dates\"").expect("the dates");
        assert_eq!(below.contains(&format!("href=\"{own}\"")), is_own, "{from}: {below}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_exchange_names_the_first_one_before_that_is_given_up() {
    let (mut shopper, first) = with_cheap_ticket().await;
    let page = shopper.with_one_seat(CARMEN_TWO, 2).await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.post("/en/checkout", &form).await;
    let second = shopper.pay_newest().await;
    shopper.sign_in("/en").await;
    shopper.exchange(first, CARMEN_TWO, 2).await;

    let address = format!("/en/account/tickets/{second}/exchange");
    let asked = shopper.post(&address, &format!("performance={CARMEN_ONE}")).await;
    assert_eq!(asked.location(), address);
    let page = shopper.get(&address).await;
    assert!(says(&page.body, "exchange-instead"), "{}", page.body);
    assert!(says(&page.body, "exchange-instead-seat"), "{}", page.body);
    assert_eq!(page.field("instead_of"), first.to_string());
    let chosen = format!("performance={CARMEN_ONE}&instead_of={first}");
    let begun = shopper.post(&address, &chosen).await;
    assert_eq!(begun.location(), format!("/en/performances/{CARMEN_ONE}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn after_one_of_two_tickets_the_order_s_page_leads_to_the_other_one() {
    let (mut shopper, _) = with_cheap_ticket().await;
    shopper.sign_in("/en").await;
    shopper.post(&format!("/en/performances/{CARMEN_TWO}/hold"), "count=2&zone=1").await;
    let page = shopper.get("/en/checkout").await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.post("/en/checkout", &form).await;
    let first = shopper.pay_newest().await;
    let page = shopper.exchange(first, CARMEN_ONE, 2).await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    let form = format!("{form}&exchange={}", page.field("exchange"));
    let placed = shopper.post("/en/checkout", &form).await;
    let order = shopper.get(placed.location()).await;
    assert!(says(&order.body, "exchange-other-too"), "{}", order.body);
    let (before, _) = order.body.split_once("Exchange your other ticket too").expect("a link");
    let (_, link) = before.rsplit_once("/en/account/tickets/").expect("its address");
    let second = link.split('/').next().expect("a ticket");
    assert_ne!(second, first.to_string());
    let dates = shopper.get(&format!("/en/account/tickets/{second}/exchange")).await;
    assert!(says(&dates.body, "exchange-with-other"), "{}", dates.body);
}
