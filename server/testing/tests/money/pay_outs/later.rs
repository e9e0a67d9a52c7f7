//! Credit for a ticket can be spent at once, and goes to a bank after the performance alone: nobody
//! turns a card into money at a bank before the card's bank can take it back.

use super::*;
use domain::{moment::DAY_MS, payments::bank_account::PayOutState};
use subscribers::waiver;

const WAIVERS: (&str, &str) =
    ("waivers", "offers,for,from,until,most\nticket,genre:opera,,curtain-1d,1\n");

/// A day after the order's performance, when its credit can go to a bank.
async fn to_the_day_after(stage: &Stage, order: &Order) {
    let view = order.view(stage).await;
    let line = view.lines.first().or(view.taken_back.first()).expect("a ticket");
    let payable_at = domain::payments::credit::payable_at(line.starts_at);
    assert_eq!(payable_at, line.starts_at.plus_ms(DAY_MS));
    stage.clock.advance_ms(payable_at.since_ms(stage.house.now()));
}

async fn view(stage: &Stage, actor: &Actor) -> bank::BankView {
    bank::view(&stage.house, actor).await.expect("read").expect("signed in")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_share_of_a_seat_can_be_spent_at_once_and_paid_out_after_the_performance() {
    for stage in stages().await {
        let (ana, order, minor) = ana_with_new_credit(&stage).await;
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        let before = view(&stage, &ana).await;
        assert_eq!((before.credit_minor, before.balance_minor), (0, minor));
        let later = before.later.first().copied().expect("the page says when");
        assert_eq!(later.minor, minor);
        let none = BankRefusal::TooMuch { credit_minor: 0 };
        assert_eq!(refused(asked(&stage, &ana, 500, "a").await), none);
        let usable = money::checkout::credit_minor(&stage.house, &ana).await;
        assert_eq!(usable.expect("read"), minor, "in the shop all of it");
        house::jobs::tick(&stage.house).await;
        // The moment, not its day alone: on its morning nothing can be paid out yet.
        let zone = order.view(&stage).await.lines[0].time_zone.clone();
        let locale = stage.house.locales().get_or_fallback("en");
        let when = locale.moment_plain(later.payable_at, &zone);
        let mails = stage.mail.mails();
        let mail = mails.iter().find(|it| says(&it.text, "mail-credit-payable"));
        assert!(mail.expect("a mail").text.contains(&when), "{when}");
        to_the_day_after(&stage, &order).await;
        assert_eq!(stage.house.now(), later.payable_at);
        let after = view(&stage, &ana).await;
        assert_eq!((after.credit_minor, after.later), (minor, Vec::new()));
        assert_eq!(ask(&stage, &ana, minor, "b").await, minor);
        assert!(file(&stage).await.is_some());
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_that_is_to_go_to_the_bank_is_in_no_file_before_the_performance() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        share::offer(&stage.house, &ana, mine, &to_bank()).await.expect("offered");
        let minor = sold(&stage, 3).await;
        house::jobs::tick(&stage.house).await;
        assert!(stage.mail.mails().iter().any(|it| says(&it.text, "mail-transfer-payable")));
        let waiting = view(&stage, &ana).await;
        assert!(waiting.pay_outs[0].payable_at.is_some(), "the page says when");
        assert_eq!(file(&stage).await, None);

        // Called back it is credit, which can't be asked for either.
        let id = waiting.pay_outs[0].id;
        bank::take_back(&stage.house, &ana, id).await.expect("in no file");
        let none = BankRefusal::TooMuch { credit_minor: 0 };
        assert_eq!(refused(asked(&stage, &ana, minor, "a").await), none);
        to_the_day_after(&stage, &order).await;
        assert_eq!(ask(&stage, &ana, minor, "b").await, minor);
        assert_eq!(file(&stage).await.expect("a file").amount_minor, minor);
        let states: Vec<_> = pay_outs_of(&stage, &ana).await.iter().map(|it| it.state).collect();
        assert_eq!(states, [PayOutState::Filed, PayOutState::CalledBack]);
        assert_sound(&stage).await;
    }
}

/// Found by an attack: a ticket by card, given back, and its credit at a bank, within minutes.
#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_is_given_back_brings_nothing_to_a_bank_before_the_performance() {
    for stage in stages().await {
        season(&stage, &[COMPANIES, WAIVERS]).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        let mine = ticket(&stage, &order, 0).await.admission;
        let brings = waiver::waive(&stage.house, &ana, mine).await.expect("given back");
        let minor = brings.credit.minor;
        let none = BankRefusal::TooMuch { credit_minor: 0 };
        assert_eq!(refused(asked(&stage, &ana, minor, "a").await), none);

        // What pays for another ticket, which is given back too, waits for both.
        stage.clock.advance_ms(HOUR_MS);
        pick(&stage, &ana, CARMEN_TWO, "", &[5]).await.expect("free");
        let session = Stage::session_of(&ana);
        let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
        let form = PlaceRequest {
            credit_shown_minor: Some(minor),
            ..form(&stage, &ana, basket.quote.total_minor).await
        };
        let placed = money::checkout::place_order(&stage.house, &ana, &form).await;
        let placed = placed.expect("an order");
        let reference = crate::sale::reference(&placed);
        let second = Order { reference, secret: placed.secret };
        crate::handed_on::resale::pay(&stage, &second).await;
        let mine = ticket(&stage, &second, 0).await.admission;
        waiver::waive(&stage.house, &ana, mine).await.expect("given back");
        to_the_day_after(&stage, &order).await;
        assert_eq!(view(&stage, &ana).await.credit_minor, 0, "the second is still to come");
        to_the_day_after(&stage, &second).await;
        let whole = credit(&stage, &ana).await;
        assert_eq!(view(&stage, &ana).await.credit_minor, whole);
        assert_eq!(ask(&stage, &ana, whole, "b").await, whole);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_or_mail_promises_a_transfer_that_the_seller_does_not_make() {
    for stage in stages().await {
        let (_, order, _) = ana_with_new_credit(&stage).await;
        let line = order.view(&stage).await.lines[0].clone();
        assert_eq!(
            line.credit_payable_at,
            Some(domain::payments::credit::payable_at(line.starts_at))
        );
        let without = COMPANIES.1.replace("ES9121000418450200051332,CAIXESBBXXX,5,14", ",,,");
        season(&stage, &[RESALES, ("companies", &without)]).await;
        assert_eq!(order.view(&stage).await.lines[0].credit_payable_at, None);
        house::jobs::tick(&stage.house).await;
        let says = |id: &str| stage.mail.mails().iter().any(|it| says(&it.text, id));
        assert!(says("mail-credit-usable") && !says("mail-credit-payable"));
    }
}
