//! Whoever renews two seats by two answers has an order for each, and pays for both.

use crate::{
    renewal::renewals::of,
    sale::{
        assert_sound, count,
        next_season::{
            ANSWERED, ASKED, RENEWALS, both_seasons, go_to_day, seats, subscriber,
            subscriber_of_two,
        },
        refused,
    },
};
use domain::{
    payments::receivable::PaidBy,
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalPayment, RenewalRefusal},
};
use jiff::civil::Date;
use money::{
    checkout::{PayRefusal, offered_credit, pay_with_credit},
    receivables::{Returning, Settling, list, returned, settle},
};
use subscribers::renewal::{
    RenewalState, RenewalView, Reply, TOGETHER_MAX, ToRenew, also_to_pay, answered_alike, mine,
    reply, reply_together,
};
use testing::{Stage, says, stages};

const ANA: &str = "ana@example.org";

#[tokio::test(flavor = "multi_thread")]
async fn each_of_two_orders_that_wait_leads_to_the_other() {
    for stage in stages().await {
        let sheet = RENEWALS.replace("invoice; card; debit", "card");
        let ana = subscriber_of_two(&stage, &sheet, ANA).await;
        go_to_day(&stage, ANSWERED).await;
        let all = mine(&stage.house, &ana, "en").await.expect("read");
        let secrets = all.iter().map(|it| match &it.state {
            RenewalState::ToPay { order_secret, .. } => order_secret.clone(),
            state => panic!("{state:?}"),
        });
        let secrets: Vec<String> = secrets.collect();
        for mail in stage.mail.mails() {
            if says(&mail.subject, "mail-renewal-to-pay-subject") {
                assert!(secrets.iter().all(|it| mail.text.contains(it)), "{}", mail.text);
            }
        }
        let also = also_to_pay(&stage.house, &ana, &secrets[0], "en").await.expect("read");
        assert_eq!((also.len(), also[0].id), (1, all[1].id));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_transfer_pays_an_instalment_of_both_seats_and_goes_back_as_one() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        for one in mine(&stage.house, &ana, "en").await.expect("read") {
            let (answer, payment) = (Answer::Confirmed, Some(RenewalPayment::Invoice));
            let said = Reply { answer, payment, mandate: None, shown_minor: None };
            reply(&stage.house, &ana, one.id, &said).await.expect("in time");
        }
        go_to_day(&stage, ANSWERED).await;
        let open = async || list(&stage.house, &Actor::Console, None).await.expect("a list");
        let due = open().await;
        assert_eq!(due.len(), 4, "two instalments of each seat");
        let wanted = Settling {
            receivable: due[0].receivable,
            minor: due[0].open_minor + due[1].open_minor,
            on: Date::constant(2027, 1, 12),
            by: PaidBy::Transfer,
            reference: None,
        };
        for is_repeat in [false, true] {
            let it = settle(&stage.house, &Actor::Console, &wanted).await.expect("booked");
            assert_eq!(it.is_repeat, is_repeat);
            assert_eq!((it.open_minor, it.others_minor), (0, due[1].open_minor));
            assert_eq!(it.credit_minor, 0);
        }
        assert_eq!(open().await, due[2..]);
        house::jobs::tick(&stage.house).await;
        let mut mails = stage.mail.mails();
        mails.retain(|mail| says(&mail.subject, "mail-payment-received-orders-subject"));
        assert_eq!(mails.len(), 1);
        assert!(says(&mails[0].text, "mail-payment-received-orders-open"), "{}", mails[0].text);
        assert_sound(&stage).await;

        let wanted_back = Returning { reason: "AC04".to_owned(), ..Returning::default() };
        let other = due[1].receivable;
        let back = returned(&stage.house, &Actor::Console, other, &wanted_back).await;
        assert_eq!(back.expect("returned").amount_minor, wanted.minor);
        assert_eq!(open().await.len(), 4, "both are open again");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_bank_sent_back_is_paid_with_the_credit_that_is_kept_for_it() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let (ana, _) = subscriber(&stage, ANA, seats(&stage, 1).await[0]).await;
        go_to_day(&stage, ASKED).await;
        go_to_day(&stage, ANSWERED).await;
        let RenewalState::Renewed { order_secret: secret } = of(&stage, &ana).await.state else {
            panic!("renewed")
        };
        let open = async || list(&stage.house, &Actor::Console, None).await.expect("a list");
        let due = open().await;
        for (one, more_minor) in due.iter().zip([0, 2_000]) {
            let wanted = Settling {
                receivable: one.receivable,
                minor: one.open_minor + more_minor,
                on: Date::constant(2027, 1, 12),
                by: PaidBy::Transfer,
                reference: None,
            };
            settle(&stage.house, &Actor::Console, &wanted).await.expect("booked");
        }
        let offered = async || offered_credit(&stage.house, &ana, &secret).await.expect("read");
        assert_eq!(offered().await, None, "nothing is to be paid");
        let wanted = Returning { reason: "AC04".to_owned(), ..Returning::default() };
        let back = returned(&stage.house, &Actor::Console, due[0].receivable, &wanted).await;
        back.expect("returned");
        let offer = offered().await.expect("her credit");
        assert_eq!((offer.used_minor, offer.rest_minor), (2_000, 0));
        let pay = |minor| pay_with_credit(&stage.house, &ana, &secret, minor);
        assert_eq!(refused(pay(1_999).await), PayRefusal::CreditChanged);
        assert!(!pay(2_000).await.expect("paid"), "no bank is asked");
        assert_eq!(refused(pay(2_000).await), PayRefusal::NotOpen, "and no second time");
        assert_eq!(open().await[0].open_minor, due[0].open_minor - 2_000);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_named_twice_is_answered_once_and_at_one_price() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        let all = mine(&stage.house, &ana, "en").await.expect("read");
        let shown = |more_minor: i64| {
            let one = move |renewal: &RenewalView| ToRenew {
                renewal: renewal.id,
                shown_minor: renewal.total.minor + more_minor,
            };
            all.iter().map(one).collect::<Vec<ToRenew>>()
        };
        let (answer, payment) = (Answer::Confirmed, Some(RenewalPayment::Invoice));
        let said = Reply { answer, payment, mandate: None, shown_minor: None };
        let answers = "journal where action = 'renewal.answer'";
        let two_prices = [shown(0), shown(1)].concat();
        let changed = reply_together(&stage.house, &ana, &two_prices, &said).await;
        assert_eq!(refused(changed).why, RenewalRefusal::PriceChanged);
        assert_eq!(count(&stage, answers).await, 0);
        let doubled = [shown(0), shown(0)].concat();
        reply_together(&stage.house, &ana, &doubled, &said).await.expect("as they are");
        assert_eq!(count(&stage, answers).await, 2, "each once");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_card_stands_for_more_than_one_answer_is_for() {
    let stage = Stage::on_sqlite().await;
    let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
    let all = mine(&stage.house, &ana, "en").await.expect("read");
    let many = vec![all[0].clone(); TOGETHER_MAX + 1];
    let counts: Vec<usize> = answered_alike(&many).iter().map(Vec::len).collect();
    assert_eq!(counts, [TOGETHER_MAX, 1]);
}
