//! From seats to tickets by forms alone, and what is refused on the way.

mod unpaid;

use super::*;
use adapters::printer::TicketPrinter;
use house::{House, chance::SeededChance, locales::Locales, ports::Ports};
use std::{collections::BTreeMap, path::Path, sync::Arc};
use subscribers::changes::Wanted;
use testing::says;

#[tokio::test]
async fn best_seats_land_in_the_basket_without_javascript() {
    let mut shopper = Shopper::enter().await;
    let held = shopper.post(&format!("{}/hold", shopper.performance()), "count=2&zone=a").await;
    assert_eq!(held.location(), "/en/basket?held=1");
    let basket = shopper.get("/en/basket").await;
    assert_eq!(basket.body.matches("class=\"basket__seat\"").count(), 2);
    // Two of 50.00 and two fees of 1.50.
    assert!(basket.body.contains("€103.00"), "{}", basket.body);
}

#[tokio::test]
async fn seats_from_the_list_land_in_the_basket_and_leave_the_list() {
    let mut shopper = Shopper::enter().await;
    let list = format!("{}/seats", shopper.performance());
    let before = shopper.get(&list).await.body.matches("name=\"seat\"").count();
    let held =
        shopper.post(&format!("{}/hold", shopper.performance()), "section=0&seat=4&seat=5").await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    let after = shopper.get(&list).await.body.matches("name=\"seat\"").count();
    assert_eq!(after, before - 2);
}

#[tokio::test]
async fn a_hold_that_can_t_be_is_refused_in_words() {
    let mut shopper = Shopper::enter().await;
    let hold = format!("{}/hold", shopper.performance());
    let cases = [
        ("count=0", StatusCode::UNPROCESSABLE_ENTITY),
        ("count=99", StatusCode::UNPROCESSABLE_ENTITY),
        ("count=two", StatusCode::UNPROCESSABLE_ENTITY),
        ("section=0", StatusCode::UNPROCESSABLE_ENTITY),
        ("section=0&seat=99999", StatusCode::UNPROCESSABLE_ENTITY),
        ("section=0&seat=-1", StatusCode::BAD_REQUEST),
        ("area=nowhere&count=1", StatusCode::UNPROCESSABLE_ENTITY),
    ];
    for (form, status) in cases {
        let answer = shopper.post(&hold, form).await;
        assert_eq!(answer.status, status, "{form}");
        assert!(answer.body.contains("<h1"), "{form}");
    }
    assert!(!shopper.get("/en/basket").await.body.contains("basket__seat"));
}

#[tokio::test]
async fn a_taken_seat_is_refused_to_the_second_buyer_who_keeps_the_page() {
    let mut first = Shopper::enter().await;
    let hold = format!("{}/hold", first.performance());
    first.post(&hold, "section=0&seat=4").await;
    let cookies = std::mem::take(&mut first.cookies);
    let second = first.post(&hold, "section=0&seat=4&seat=5").await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.body.contains("notice--error"));
    assert!(second.body.contains("value=\"5\" checked"), "what was ticked stays ticked");
    first.cookies = cookies;
    assert!(first.get("/en/basket").await.body.contains("basket__seat"));
}

#[tokio::test]
async fn a_wrong_checkout_form_comes_back_with_all_that_was_typed() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let form = format!(
        "key={}&total={}&given_name=%3Cb%3EAna&email=ana%40nowhere&language=en",
        page.field("key"),
        page.field("total")
    );
    let answer = shopper.post("/en/checkout", &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("value=\"&lt;b&gt;Ana\""), "escaped, and kept");
    assert!(answer.body.contains("value=\"ana@nowhere\""));
    // Address, terms: each beside its field and in the list at the top. Nobody needs a last name.
    assert_eq!(answer.body.matches("class=\"field__error\"").count(), 2);
    assert_eq!(answer.body.matches("<li><a href=\"#").count(), 2);
    assert_eq!(answer.field("key"), page.field("key"), "the same form is the same order");
    assert!(shopper.stage.bank.references().is_empty());
}

#[tokio::test]
async fn letters_that_no_ticket_has_are_named_beside_their_field() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let [lei, nguyen] = ["%E9%9B%B7", "Nguy%E1%BB%85n"];
    let form = checkout_form(&page, lei, nguyen, "ana%40example.org");
    let refused = shopper.post("/en/checkout", &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.body.matches("class=\"field__error\"").count(), 1, "{}", refused.body);
    assert!(refused.body.contains("invoices: 雷. Please"), "{}", refused.body);
}

#[tokio::test]
async fn somebody_with_one_name_buys_without_a_second_one() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let (_, field) = page.body.split_once("id=\"family_name\"").expect("a field");
    let field = field.split('>').next().expect("its attributes");
    assert!(!field.contains("required"), "{field}");
    let form = checkout_form(&page, "Sukarno", "", "ana%40example.org");
    let placed = shopper.post("/en/checkout", &form).await;
    assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);
}

#[tokio::test]
async fn a_tampered_total_is_asked_about_again() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let form = format!(
        "key={}&total=1&given_name=Ana&family_name=Ruiz&email=a%40example.org&terms=yes",
        page.field("key")
    );
    let answer = shopper.post("/en/checkout", &form).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.body.contains("€103.00"));
    assert!(shopper.stage.bank.references().is_empty());
}

#[tokio::test]
async fn a_total_that_no_bank_takes_is_said_before_anything_is_typed() {
    let mut shopper = Shopper::enter().await;
    shopper.stage.bank.set_step(10_001);
    let page = shopper.at_checkout().await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(says(&page.body, "refusal-place-odd-amount"), "{}", page.body);
    shopper.stage.bank.set_step(1);
    let page = shopper.get("/en/checkout").await;
    assert!(!says(&page.body, "refusal-place-odd-amount"), "{}", page.body);
}

const AGAIN: &str = "formaction=\"/en/checkout/again\"";
const PAYS: &str = "Order and pay";

#[tokio::test]
async fn a_checkout_whose_time_ran_out_says_so_keeps_all_that_was_typed_and_offers_the_seats() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    assert!(page.body.contains(PAYS));
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.stage.clock.advance_ms(16 * domain::moment::MINUTE_MS);
    // Another tab has told of the loss already: this one's answer is the same all the same.
    for _ in 0..2 {
        let late = shopper.post("/en/checkout", &form).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
        assert!(late.body.contains("Your seats are no longer reserved for you. Nothing has been"));
        assert!(late.body.contains(AGAIN), "{}", late.body);
        assert!(!late.body.contains(PAYS), "nothing can be paid");
        assert!(late.body.contains("value=\"Ana\"") && late.body.contains("ana@example.org"));
        shopper.get("/en/basket").await;
    }
    let again = shopper.post("/en/checkout/again", &form).await;
    assert_eq!(again.status, StatusCode::OK, "{}", again.body);
    assert!(again.body.contains("The seats are reserved for you again."));
    assert!(again.body.contains(PAYS) && again.body.contains("value=\"Ruiz\""));
    let form = checkout_form(&again, "Ana", "Ruiz", "ana%40example.org");
    assert_eq!(shopper.post("/en/checkout", &form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(shopper.stage.bank.references().len(), 1);
}

#[tokio::test]
async fn a_late_form_with_mistakes_in_it_offers_the_seats_as_well() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let form = checkout_form(&page, "Ana", "", "nowhere");
    shopper.stage.clock.advance_ms(16 * domain::moment::MINUTE_MS);
    let late = shopper.post("/en/checkout", &form).await;
    assert!(late.body.contains(AGAIN) && late.body.contains("value=\"Ana\""), "{}", late.body);
    assert!(late.body.contains("class=\"field__error\""));
    assert!(!says(&late.body, "checkout-wrong-nothing-lost"));
}

#[tokio::test]
async fn seats_that_others_have_by_now_are_named_and_nothing_else_is_promised() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.stage.clock.advance_ms(16 * domain::moment::MINUTE_MS);
    let (hold, ana) =
        (format!("{}/hold", shopper.performance()), std::mem::take(&mut shopper.cookies));
    // The best two seats together are the same for the next shopper.
    assert_eq!(shopper.post(&hold, "count=2&zone=").await.status, StatusCode::SEE_OTHER);
    shopper.cookies = ana;
    let again = shopper.post("/en/checkout/again", &form).await;
    assert_eq!(again.location(), "/en/basket");
    let basket = shopper.get("/en/basket").await;
    assert!(basket.body.contains("None of these seats could be reserved again."));
    assert!(basket.body.contains("Nothing has been charged."));
    assert!(!basket.body.contains("basket__seat"));
}

#[tokio::test]
async fn the_basket_is_emptied_by_the_second_press() {
    let mut shopper = Shopper::enter().await;
    shopper.at_checkout().await;
    let basket = shopper.get("/en/basket").await;
    let (_, asks) = basket.body.split_once("<details class=\"basket__empty-all\">").expect("asks");
    let (asks, _) = asks.split_once("</details>").expect("an end");
    assert!(asks.contains("<summary") && asks.contains("action=\"/en/basket/empty\""));
    assert_eq!(basket.body.matches("/en/basket/empty").count(), 1, "nowhere else");
    shopper.post("/en/basket/empty", "").await;
    assert!(!shopper.get("/en/basket").await.body.contains("basket__seat"));
}

#[tokio::test]
async fn a_whole_purchase_ends_with_tickets() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    let waiting = shopper.get(&order).await;
    assert!(waiting.body.contains("data-look-again-s"), "{}", waiting.body);
    assert!(!waiting.body.contains("ticket__number"), "no ticket before the money");

    shopper.stage.bank.capture(&reference);
    // A bank may send its people back by a form of its own.
    let back = Request::post(format!("/payments/return/{reference}"))
        .header(header::ORIGIN, "https://bank.example")
        .header("sec-fetch-site", "cross-site");
    let again = shopper.send(back, String::new()).await.location().to_owned();
    assert_eq!(again, format!("/payments/return/{reference}"), "once more, with the cookie");
    assert_eq!(shopper.get(&again).await.location(), order);

    let paid = shopper.get(&order).await;
    assert_eq!(paid.body.matches("class=\"ticket__number\"").count(), 2);
    assert_eq!(paid.header("cache-control"), "private, no-store");
    let pdf = shopper.get(&format!("{order}/tickets.pdf")).await;
    assert_eq!(pdf.status, StatusCode::OK);
    assert_eq!(pdf.header("content-type"), "application/pdf");
    assert_eq!(shopper.get(&format!("{order}/calendar.ics")).await.status, StatusCode::OK);
    assert!(!shopper.get("/en/basket").await.body.contains("basket__seat"));
}

#[tokio::test]
async fn the_order_of_a_cancelled_performance_says_what_happens_now() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let paid = shopper.get(&order).await;
    assert!(paid.body.contains("ticket__number"), "{}", paid.body);
    // The fee with its rate and what it is charged on.
    assert!(paid.body.contains("2 tickets at €1.50 each"), "{}", paid.body);

    let cancel = "update performances set cancelled_at_ms = 1, revision = 1";
    testing::plant(shopper.stage.store(), cancel).await.expect("planted");
    for (language, title, money) in [
        ("en", "Your performance has been cancelled", "get back everything you paid"),
        ("de", "Ihre Vorstellung ist abgesagt", "Sie erhalten alles zurück"),
        ("fr", "Votre représentation est annulée", "Nous vous rendons tout"),
        ("es", "Su función se ha cancelado", "Le devolvemos todo"),
        ("it", "Il Suo spettacolo è stato annullato", "Le restituiamo tutto"),
        ("ru", "Спектакль отменён", "Мы вернём всё"),
    ] {
        let page = shopper.get(&order.replacen("/en/", &format!("/{language}/"), 1)).await;
        assert!(page.body.contains(title), "{language}: {}", page.body);
        assert!(page.body.contains(money), "{language}: {}", page.body);
        assert!(!page.body.contains("ticket__number"), "no code that admits nobody");
        assert!(!page.body.contains("tickets.pdf"));
        assert!(page.body.contains("calendar.ics"), "the calendar is told");
    }
    let pdf = shopper.get(&format!("{order}/tickets.pdf")).await;
    assert_ne!(pdf.status, StatusCode::OK);
}

/// The stage, with the printer that prints in production.
fn with_press(mut stage: Stage) -> Stage {
    let ports = Ports {
        gateways: BTreeMap::from([("test-bank".to_owned(), stage.bank.clone() as _)]),
        mailer: stage.mail.clone(),
        printer: Arc::new(TicketPrinter),
        lists: BTreeMap::new(),
        providers: BTreeMap::new(),
        wallets: Default::default(),
        webhooks: BTreeMap::new(),
        measurer: None,
        terminals: BTreeMap::new(),
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let locales = Locales::load(&[], Some(&folder)).expect("the project's own");
    stage.house = House::new(
        stage.store().clone(),
        stage.clock.clone(),
        Arc::new(SeededChance::new(3)),
        ports,
        stage.house.settings().clone(),
        Arc::new(locales),
        money::work().and(subscribers::work()),
    );
    stage
}

#[tokio::test]
async fn a_calendar_learns_that_a_performance_was_moved_and_cancelled() {
    let stage = with_press(Stage::on_sqlite().await);
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let calendar = format!("{order}/calendar.ics");
    for (changed, revision, standing) in [
        ("revision = 0", "SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n"),
        (
            "starts_at_ms = starts_at_ms + 3600000, revision = 1",
            "SEQUENCE:1\r\n",
            "STATUS:CONFIRMED\r\n",
        ),
        ("cancelled_at_ms = 1, revision = 2", "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n"),
    ] {
        let sql = format!("update performances set {changed}");
        testing::plant(shopper.stage.store(), &sql).await.expect("planted");
        let file = shopper.get(&calendar).await.body;
        assert!(file.contains(revision), "{changed}: {file}");
        assert!(file.contains(standing), "{changed}: {file}");
    }
}

/// The lines of a mail's calendar file that begin with this.
fn of_entry(mail: &house::ports::Mail, name: &str) -> Vec<String> {
    let file = mail.attachments.iter().find(|file| file.name.ends_with(".ics")).expect("entries");
    let text = String::from_utf8(file.bytes.clone()).expect("text").replace("\r\n ", "");
    text.lines().filter(|line| line.starts_with(name)).map(str::to_owned).collect()
}

#[tokio::test]
async fn the_mails_of_a_changed_performance_bring_the_same_entry_with_what_is_new() {
    let stage = with_press(Stage::on_sqlite().await);
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    let (_, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let (house, slug) = (shopper.stage.house.clone(), shopper.stage.performance_slug);
    house::jobs::tick(&house).await;
    let starts_at = house.now().plus_ms(20 * domain::moment::DAY_MS);
    for wanted in [Wanted::Move { starts_at }, Wanted::Cancel] {
        let console = domain::people::actor::Actor::Console;
        let changed = subscribers::changes::change(&house, &console, slug, wanted, None).await;
        changed.expect("changed");
        house::jobs::tick(&house).await;
    }
    let mails = shopper.stage.mail.mails();
    let [first, moved, cancelled] = &*mails else { panic!("{mails:?}") };
    for (mail, sequence, status) in [
        (first, "SEQUENCE:0", "STATUS:CONFIRMED"),
        (moved, "SEQUENCE:1", "STATUS:CONFIRMED"),
        (cancelled, "SEQUENCE:2", "STATUS:CANCELLED"),
    ] {
        assert_eq!(of_entry(mail, "UID:"), of_entry(first, "UID:"));
        assert_eq!(of_entry(mail, "SEQUENCE:"), [sequence]);
        assert_eq!(of_entry(mail, "STATUS:"), [status]);
    }
    assert_ne!(of_entry(moved, "DTSTART:"), of_entry(first, "DTSTART:"));
}

#[tokio::test]
async fn whoever_does_not_come_from_the_bank_is_asked_to_pay_first() {
    let mut shopper = Shopper::enter().await;
    let (order, _) = shopper.order().await;
    let heading = |page: &str| {
        let (_, after) = page.split_once("<h1>").expect("a heading");
        after.split("</h1>").next().expect("its end").to_owned()
    };
    let returned = shopper.get(&format!("{order}?returned")).await.body;
    assert!(says(&heading(&returned), "order-waiting-title"), "{returned}");
    let later = shopper.get(&order).await.body;
    assert!(says(&heading(&later), "order-unpaid-title"), "{later}");
    assert!(later.contains(&format!("action=\"{order}/pay\"")), "{later}");
}

#[tokio::test]
async fn a_declined_payment_can_be_tried_again_from_the_order_s_page() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    let declined = domain::payments::gateway::Outcome::Declined { reason: "wrong-code".to_owned() };
    shopper.stage.bank.decide(&reference, declined);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let page = shopper.get(&order).await;
    assert!(page.body.contains(&format!("action=\"{order}/pay\"")), "{}", page.body);
    assert!(says(&page.body, "declined-wrong-code") && !page.body.contains("wrong-code"));
    let again = shopper.post(&format!("{order}/pay"), "").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(shopper.stage.bank.references().len(), 2);
}

#[tokio::test]
async fn forged_messages_and_unknown_payments_change_nothing() {
    let mut shopper = Shopper::enter().await;
    let unknown = shopper.get("/payments/return/NOPE").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let astray = shopper.post("/payments/notifications/nobody", "x=1").await;
    assert_eq!(astray.status, StatusCode::NOT_FOUND);
    let forged = shopper.post("/payments/notifications/test-bank", "x=1").await;
    assert_eq!(forged.status, StatusCode::BAD_REQUEST);
}
