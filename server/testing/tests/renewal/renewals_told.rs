//! What holders are told of their renewals: before the end, after each answer, and what became of
//! it, with the account to which an invoice is paid.

use crate::{
    renewal::renewals::{ask_for, of, say},
    sale::{
        assert_sound, count,
        example::{CARMEN_ONE, pick},
        next_season::{
            ANSWERED, ASKED, RENEWALS, SERIES_A, both_seasons, go_to_day, ordinal, pay_basket,
            seats, subscriber, subscriber_of_two,
        },
        refused,
    },
};
use domain::{
    id::RenewalId,
    moment::HOUR_MS,
    tickets::renewal::{Answer, RenewalPayment, RenewalRefusal},
};
use house::ports::Mail;
use subscribers::renewal::{
    Asked, MandateForm, RenewalState, RenewalView, Reply, Shown, ToRenew, WillPay, mine, plan,
    reply, reply_together, wish,
};
use testing::{Stage, plant, says, stages};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
/// Less than seven days are left.
const REMINDED: i64 = 34;
/// The first instalment is due on 1 July 2027.
const BEFORE_DUE: i64 = 210;

fn mails(stage: &Stage, to: &str, subject: &str) -> Vec<Mail> {
    let mut mails = stage.mail.mails();
    mails.retain(|mail| mail.to == to && says(&mail.subject, subject));
    mails
}

fn yes() -> Reply {
    Reply { answer: Answer::Confirmed, payment: None, mandate: None, shown_minor: None }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_subscriptions_are_renewed_at_the_prices_of_the_page_or_neither_is() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        let all = mine(&stage.house, &ana, "en").await.expect("read");
        let shown = |more: [i64; 2]| -> Vec<ToRenew> {
            let both = all.iter().zip(more);
            let one = |(renewal, more): (&RenewalView, i64)| ToRenew {
                renewal: renewal.id,
                shown_minor: renewal.total.minor + more,
            };
            both.map(one).collect()
        };
        for more in [[1, 0], [0, 1]] {
            let said = reply_together(&stage.house, &ana, &shown(more), &yes()).await;
            assert_eq!(refused(said).why, RenewalRefusal::PriceChanged);
        }
        let answers = async || {
            let now = mine(&stage.house, &ana, "en").await.expect("read");
            now.iter().map(|renewal| renewal.answer).collect::<Vec<_>>()
        };
        assert_eq!(answers().await, [None, None]);
        reply_together(&stage.house, &ana, &shown([0, 0]), &yes()).await.expect("as they are");
        assert_eq!(answers().await, [Some(Answer::Confirmed); 2]);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_answer_for_two_subscriptions_is_confirmed_by_one_mail() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        let asked = mails(&stage, ANA, "mail-renewal-asked-several-subject");
        assert_eq!(asked.len(), 1, "one mail for both orders");
        let house = stage.on_moving_clock();
        let all = mine(&house, &ana, "en").await.expect("read");
        let shown: Vec<ToRenew> =
            all.iter().map(|it| ToRenew { renewal: it.id, shown_minor: it.total.minor }).collect();
        reply_together(&house, &ana, &shown, &yes()).await.expect("as they are");
        house::jobs::tick(&stage.house).await;
        let told = mails(&stage, ANA, "mail-renewal-confirmed-several-subject");
        assert_eq!(told.len(), 1, "one mail for one answer");
        assert!(told[0].text.contains("€418.00"), "{}", told[0].text);
        assert_eq!(told[0].text.matches("Series A 27").count(), 2, "{}", told[0].text);
        assert!(!says(&told[0].text, "mail-renewal-left"), "{}", told[0].text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_about_some_of_them_names_those_that_nobody_has_answered() {
    let stage = Stage::on_sqlite().await;
    both_seasons(&stage, RENEWALS).await;
    let seats = seats(&stage, 3).await;
    subscriber(&stage, ANA, seats[0]).await;
    subscriber(&stage, ANA, seats[1]).await;
    let (ana, _) = subscriber(&stage, ANA, seats[2]).await;
    go_to_day(&stage, ASKED).await;
    let all = mine(&stage.house, &ana, "en").await.expect("read");
    let two = all.iter().take(2);
    let shown: Vec<ToRenew> =
        two.map(|it| ToRenew { renewal: it.id, shown_minor: it.total.minor }).collect();
    reply_together(&stage.house, &ana, &shown, &yes()).await.expect("as they are");
    house::jobs::tick(&stage.house).await;
    let told = mails(&stage, ANA, "mail-renewal-confirmed-several-subject").remove(0);
    let (answered, left) = told.text.split_once("answered for the following").expect("one is left");
    assert!(says(&told.text, "mail-renewal-confirmed-several"), "until when: {}", told.text);
    let number = |at: usize| all[at].seat.as_ref().map(|seat| seat.number.as_str()).expect("kept");
    assert!(left.contains(&format!("seat {}", number(2))), "{left}");
    assert!(!answered.contains(&format!("seat {}", number(2))), "{answered}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_seats_are_declined_or_debited_by_one_answer_that_signs_one_mandate() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        let all = mine(&stage.house, &ana, "en").await.expect("read");
        let shown: Vec<ToRenew> =
            all.iter().map(|it| ToRenew { renewal: it.id, shown_minor: it.total.minor }).collect();
        let no = Reply { answer: Answer::Declined, ..yes() };
        reply_together(&stage.house, &ana, &shown, &no).await.expect("in time");
        house::jobs::tick(&stage.house).await;
        let told = mails(&stage, ANA, "mail-renewal-declined-subject");
        assert_eq!(told.len(), 1, "one mail for both");
        assert_eq!(told[0].text.matches("Series A 27").count(), 2, "{}", told[0].text);
        stage.clock.advance_ms(1_000);
        let mandate = MandateForm {
            iban: "ES91 2100 0418 4502 0005 1332".to_owned(),
            account_holder: "Ana Ruiz".to_owned(),
            language: "en".to_owned(),
        };
        let payment = Some(RenewalPayment::Debit);
        let debit = Reply { payment, mandate: Some(mandate), ..yes() };
        reply_together(&stage.house, &ana, &shown, &debit).await.expect("in time");
        let all = mine(&stage.house, &ana, "en").await.expect("read");
        assert!(all.iter().all(|it| it.will_pay == Some(WillPay::Debit)), "{all:?}");
        assert_eq!(count(&stage, "mandates").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_seats_of_one_payer_that_end_unanswered_are_one_mail_that_names_both() {
    for stage in stages().await {
        both_seasons(&stage, &RENEWALS.replace(",renew,", ",end,")).await;
        let seats = seats(&stage, 3).await;
        subscriber(&stage, ANA, seats[0]).await;
        subscriber(&stage, ANA, seats[1]).await;
        subscriber(&stage, BEN, seats[2]).await;
        go_to_day(&stage, ASKED).await;
        go_to_day(&stage, ANSWERED).await;
        let subject = "mail-renewal-ended-subject";
        let told = mails(&stage, ANA, subject);
        assert_eq!((told.len(), mails(&stage, BEN, subject).len()), (1, 1));
        assert!(told[0].subject.contains("Series A"), "{}", told[0].subject);
        assert_eq!(told[0].text.matches("Series A 27").count(), 2, "{}", told[0].text);
        let alone = mails(&stage, BEN, subject).remove(0);
        assert!(alone.subject.contains("seat"), "which one: {}", alone.subject);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_subscriptions_of_one_order_are_asked_about_with_their_sum_and_performances() {
    for (pay, next) in [("invoice", "renewal-next-invoice"), ("card", "renewal-next-link-several")]
    {
        let stage = Stage::on_sqlite().await;
        both_seasons(&stage, &RENEWALS.replace("invoice; card; debit", pay)).await;
        let seats = seats(&stage, 2).await;
        let ana = stage.signed_in(ANA).await;
        pick(&stage, &ana, CARMEN_ONE, "series-a", &seats).await.expect("free");
        pay_basket(&stage, &ana, ANA, false).await;
        go_to_day(&stage, ASKED).await;
        let told = mails(&stage, ANA, "mail-renewal-asked-several-subject");
        assert_eq!(told.len(), 1, "one mail for one order");
        for id in ["renewal-open-several", "renewal-itself-renews-several", next] {
            assert!(says(&told[0].text, id), "{id}: {}", told[0].text);
        }
        let sum = told[0].text.matches("€418.00").count();
        assert_eq!(sum, 2, "what is kept, and what will be paid: {}", told[0].text);
        for line in mine(&stage.house, &ana, "en").await.expect("read").remove(0).performances {
            assert_eq!(told[0].text.matches(&line.title).count(), 1, "{}", told[0].text);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_not_answered_is_reminded_once() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seats = seats(&stage, 2).await;
        subscriber(&stage, ANA, seats[0]).await;
        let (ben, _) = subscriber(&stage, BEN, seats[1]).await;
        go_to_day(&stage, ASKED).await;
        say(&stage, &ben, Answer::Declined, None).await;
        go_to_day(&stage, REMINDED).await;
        go_to_day(&stage, REMINDED + 1).await;
        let subject = "mail-renewal-reminder-subject";
        let reminded = mails(&stage, ANA, subject);
        assert_eq!((reminded.len(), mails(&stage, BEN, subject).len()), (1, 0));
        // She bought as a guest, and has no account.
        for id in ["renewal-next-invoice", "mail-footer-subscription"] {
            assert!(says(&reminded[0].text, id), "{id}: {}", reminded[0].text);
        }
        assert!(reminded[0].text.contains("€209.00"), "{}", reminded[0].text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_answer_is_confirmed_with_what_comes_next() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seat = seats(&stage, 1).await[0];
        let (ana, _) = subscriber(&stage, ANA, seat).await;
        go_to_day(&stage, ASKED).await;
        let answers = [
            (Answer::Confirmed, Some(RenewalPayment::Invoice)),
            (Answer::Confirmed, Some(RenewalPayment::Invoice)),
            (Answer::Confirmed, Some(RenewalPayment::Card)),
            (Answer::Declined, None),
        ];
        for (answer, payment) in answers {
            stage.clock.advance_ms(1_000);
            say(&stage, &ana, answer, payment).await;
            house::jobs::tick(&stage.house).await;
        }
        let told = mails(&stage, ANA, "mail-renewal-confirmed-subject");
        assert_eq!(told.len(), 2, "the same answer again is no news");
        assert!(says(&told[0].text, "renewal-next-invoice"), "{}", told[0].text);
        assert!(says(&told[1].text, "renewal-next-link"), "{}", told[1].text);
        assert_eq!(mails(&stage, ANA, "mail-renewal-declined-subject").len(), 1);
        assert_eq!(of(&stage, &ana).await.will_pay, Some(WillPay::Link), "she has no card here");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asked_for_a_seat_or_said_nothing_is_told_what_became_of_it() {
    for stage in stages().await {
        both_seasons(&stage, &RENEWALS.replace(",renew,", ",end,")).await;
        let seats = seats(&stage, 3).await;
        subscriber(&stage, ANA, seats[0]).await;
        let (ben, _) = subscriber(&stage, BEN, seats[1]).await;
        go_to_day(&stage, ASKED).await;
        ask_for(&stage, &ben, "series-a-27", seats[2]).await;
        say(&stage, &ben, Answer::Confirmed, Some(RenewalPayment::Card)).await;
        go_to_day(&stage, ANSWERED).await;
        assert_eq!(mails(&stage, ANA, "mail-renewal-ended-subject").len(), 1);
        let result = mails(&stage, BEN, "mail-renewal-wishes-subject");
        assert_eq!(result.len(), 1);
        assert!(says(&result[0].text, "renewal-wish-granted"), "{}", result[0].text);
        let asked = mails(&stage, BEN, "mail-renewal-to-pay-subject");
        assert!(asked[0].subject.contains("Series A 27"), "{}", asked[0].subject);
        assert!(says(&asked[0].text, "order-credit-sign-in"), "{}", asked[0].text);
        go_to_day(&stage, ANSWERED + 11).await;
        let reminded = || mails(&stage, BEN, "mail-renewal-pay-reminder-subject").len();
        assert_eq!(reminded(), 0, "three days before, no sooner");
        go_to_day(&stage, ANSWERED + 12).await;
        go_to_day(&stage, ANSWERED + 13).await;
        assert_eq!(reminded(), 1, "once");
        // The last day can be used to its end.
        go_to_day(&stage, ANSWERED + 14).await;
        stage.clock.advance_ms(HOUR_MS);
        house::jobs::tick(&stage.house).await;
        assert!(matches!(of(&stage, &ben).await.state, RenewalState::ToPay { .. }));
        // He doesn't pay.
        go_to_day(&stage, ANSWERED + 16).await;
        go_to_day(&stage, ANSWERED + 17).await;
        assert!(matches!(of(&stage, &ben).await.state, RenewalState::Unpaid { .. }));
        go_to_day(&stage, ANSWERED + 18).await;
        assert_eq!(mails(&stage, BEN, "mail-renewal-unpaid-subject").len(), 1, "told once");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_names_the_account_the_reference_and_the_days() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let sql = "update companies set iban = 'ES9121000418450200051332'";
        plant(stage.store(), sql).await.expect("planted");
        let seat = seats(&stage, 1).await[0];
        let (ana, _) = subscriber(&stage, ANA, seat).await;
        go_to_day(&stage, ASKED).await;
        let told = of(&stage, &ana).await.due;
        let told = told.iter().filter_map(|part| Some((part.at, part.amount?.minor)));
        let told: Vec<_> = told.collect();
        go_to_day(&stage, ANSWERED).await;
        let RenewalState::Renewed { order_secret } = of(&stage, &ana).await.state else {
            panic!("renewed")
        };
        let order = selling::orders::order(&stage.house, &order_secret, "en").await.expect("read");
        let order = order.expect("an order");
        let [account] = order.pay_to.as_slice() else { panic!("one company: {:?}", order.pay_to) };
        assert_eq!(account.iban, "ES91 2100 0418 4502 0005 1332");
        assert_eq!(account.due.len(), 2, "two instalments");
        assert_eq!(account.due, told, "as the page said before the answer");
        assert_eq!(account.due.iter().map(|(_, minor)| minor).sum::<i64>(), SERIES_A);
        let mail = mails(&stage, ANA, "mail-renewed-subject").remove(0);
        assert!(says(&mail.text, "invoice-transfer"), "{}", mail.text);
        assert!(mail.text.contains(&account.iban) && mail.text.contains(&order.code));

        go_to_day(&stage, BEFORE_DUE).await;
        go_to_day(&stage, BEFORE_DUE + 1).await;
        let due = mails(&stage, ANA, "mail-payment-due-subject");
        assert_eq!(due.len(), 1, "once for a day");
        assert!(says(&due[0].text, "invoice-transfer"), "{}", due[0].text);

        for days in [6, 7] {
            go_to_day(&stage, BEFORE_DUE + days).await;
        }
        let late = mails(&stage, ANA, "mail-payment-overdue-subject");
        assert_eq!(late.len(), 1, "once");
        for id in ["mail-payment-overdue", "mail-payment-due-what", "invoice-transfer"] {
            assert!(says(&late[0].text, id), "{id}: {}", late[0].text);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_for_one_of_two_neighbours_is_told_to_whoever_asks_for_the_other() {
    let stage = Stage::on_sqlite().await;
    let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
    let seats = seats(&stage, 4).await;
    let all = mine(&stage.house, &ana, "en").await.expect("read");
    let beside = async |id: RenewalId| {
        let shown = plan(&stage.house, &ana, id, &Shown::default(), "en").await;
        shown.expect("open").beside
    };
    assert!(!beside(all[0].id).await.expect("side by side").has_wishes);
    let seat = ordinal(&stage, seats[3]).await;
    let asked = Asked { package: "series-a-27".to_owned(), seat, price_type: None };
    wish(&stage.house, &ana, all[0].id, &asked).await.expect("free");
    let told = beside(all[1].id).await.expect("side by side");
    let next = ordinal(&stage, seats[2]).await;
    assert!(told.has_wishes);
    assert!(told.near_wishes.iter().any(|(near, _)| *near == next), "{told:?}");
    let (answer, payment) = (Answer::Declined, None);
    let declined = Reply { answer, payment, mandate: None, shown_minor: None };
    reply(&stage.house, &ana, all[0].id, &declined).await.expect("in time");
    assert!(beside(all[1].id).await.is_none(), "that one is given up");
    let all = mine(&stage.house, &ana, "en").await.expect("read");
    assert!(all.iter().all(|it| it.answer.is_none() == it.can_wish), "{all:?}");
}
