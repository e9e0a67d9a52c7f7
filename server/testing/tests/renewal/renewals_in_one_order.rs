//! One answer renews several subscriptions as one order: one payment, one mail, one invoice. One of
//! them stays apart where its holder answers for it alone.

use crate::{
    renewal::{renewals::renew, renewals_run::Before},
    sale::{
        Order, assert_sound, balance,
        banks::{dispute, take_back},
        count,
        next_season::{
            ANSWERED, ASKED, RENEWALS, SERIES_A, both_seasons, folder, go_to_day, seats,
            subscribed, subscriber, subscriber_of_two,
        },
        refused, scan_at,
    },
};
use domain::{
    moment::{HOUR_MS, Moment},
    order::OrderState,
    payments::{gateway::DisputeState, receivable::PaidBy},
    people::actor::Actor,
    tickets::{
        renewal::{Answer, RenewalEnd, RenewalPayment, RenewalRefusal},
        state::ScanReason,
    },
};
use house::ports::Mail;
use jiff::civil::Date;
use money::receivables::{Settling, list, settle};
use season::sheets::season_import::import_season;
use std::sync::Arc;
use subscribers::renewal::{
    MandateForm, RenewalState, RenewalView, Reply, ToRenew, also_to_pay, mine, reply,
    reply_together, run,
};
use testing::{Stage, number, says, stages};

const ANA: &str = "ana@example.org";
const TOSCA: &str = "tosca-2027-12-03-2000";
/// Both seats in series A.
const BOTH: i64 = 2 * SERIES_A;

async fn all_of(stage: &Stage, ana: &Actor) -> Vec<RenewalView> {
    mine(&stage.house, ana, "en").await.expect("read")
}

fn shown(all: &[RenewalView]) -> Vec<ToRenew> {
    all.iter().map(|it| ToRenew { renewal: it.id, shown_minor: it.total.minor }).collect()
}

fn yes(payment: RenewalPayment) -> Reply {
    let (answer, payment) = (Answer::Confirmed, Some(payment));
    Reply { answer, payment, mandate: None, shown_minor: None }
}

fn secret_of(view: &RenewalView) -> &str {
    match &view.state {
        RenewalState::Renewed { order_secret }
        | RenewalState::ToPay { order_secret, .. }
        | RenewalState::Unpaid { order_secret } => order_secret,
        state => panic!("it has no order: {state:?}"),
    }
}

fn mails(stage: &Stage, subject: &str) -> Vec<Mail> {
    let mut mails = stage.mail.mails();
    mails.retain(|mail| mail.to == ANA && says(&mail.subject, subject));
    mails
}

/// Ana has two seats, and one answer has renewed both.
async fn both_renewed(stage: &Stage, sheet: &str, said: &Reply) -> (Actor, Vec<ToRenew>) {
    let ana = subscriber_of_two(stage, sheet, ANA).await;
    let asked = shown(&all_of(stage, &ana).await);
    reply_together(&stage.house, &ana, &asked, said).await.expect("in time");
    house::jobs::tick(&stage.house).await;
    (ana, asked)
}

async fn three_asked(stage: &Stage) -> Actor {
    both_seasons(stage, RENEWALS).await;
    for seat in seats(stage, 3).await {
        subscriber(stage, ANA, seat).await;
    }
    go_to_day(stage, ASKED).await;
    stage.signed_in(ANA).await
}

async fn owed_minor(stage: &Stage) -> i64 {
    let owed = "select cast(sum(amount_minor) as bigint) from receivables";
    number(stage.store(), owed).await.expect("a sum")
}

/// Both are one order with what each of them costs.
async fn assert_one_order(stage: &Stage, ana: &Actor) -> Vec<RenewalView> {
    let done = all_of(stage, ana).await;
    assert_eq!(secret_of(&done[0]), secret_of(&done[1]));
    for view in &done {
        let shared = view.shared.expect("with the other one");
        assert_eq!((view.total.minor, shared.total.minor, shared.count), (SERIES_A, BOTH, 2));
    }
    assert_eq!(count(stage, "orders").await, 3, "and the two former ones");
    done
}

#[tokio::test(flavor = "multi_thread")]
async fn by_invoice_both_are_one_order_one_mail_and_one_debt_a_day() {
    for stage in stages().await {
        let said = yes(RenewalPayment::Invoice);
        let (ana, asked) = both_renewed(&stage, RENEWALS, &said).await;
        reply_together(&stage.house, &ana, &asked, &said).await.expect("in time");
        house::jobs::tick(&stage.house).await;
        let told = mails(&stage, "mail-renewal-confirmed-several-subject");
        assert_eq!(told.len(), 1, "the same answer again is no news");
        assert_eq!(told[0].text.matches("€418.00").count(), 2, "{}", told[0].text);
        go_to_day(&stage, ANSWERED).await;
        let done = assert_one_order(&stage, &ana).await;
        let order = selling::orders::order(&stage.house, secret_of(&done[0]), "en").await;
        let order = order.expect("read").expect("an order");
        assert_eq!((order.state, order.quote.total_minor), (OrderState::Reserved, BOTH));
        assert_eq!((order.lines.len(), order.item_count()), (4, 2));
        assert!(order.lines.iter().all(|line| line.ticket.is_some()), "tickets at once");
        let told = mails(&stage, "mail-renewed-several-subject");
        assert_eq!(told.len(), 1, "one mail");
        assert!(says(&told[0].text, "mail-renewed-several-invoice"), "{}", told[0].text);
        assert!(mails(&stage, "mail-renewed-subject").is_empty());

        let open = async || list(&stage.house, &Actor::Console, None).await.expect("a list");
        let due = open().await;
        assert_eq!(due.len(), 2, "an instalment each, of both seats");
        assert_eq!(due.iter().map(|it| it.open_minor).sum::<i64>(), BOTH);
        for one in &due {
            let wanted = Settling {
                receivable: one.receivable,
                minor: one.open_minor,
                on: Date::constant(2027, 1, 12),
                by: PaidBy::Transfer,
                reference: None,
            };
            for is_repeat in [false, true] {
                let it = settle(&stage.house, &Actor::Console, &wanted).await.expect("booked");
                assert_eq!((it.is_repeat, it.open_minor, it.credit_minor), (is_repeat, 0, 0));
            }
        }
        assert!(open().await.is_empty(), "all is paid");
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_twice_or_too_late_renews_nothing_more() {
    for stage in stages().await {
        let said = yes(RenewalPayment::Invoice);
        let (ana, asked) = both_renewed(&stage, RENEWALS, &said).await;
        go_to_day(&stage, ANSWERED).await;
        let again = renew(&stage, false).await;
        assert_eq!((again.asked, again.renewed, again.standing.renewed), (0, 0, 2));
        let late = refused(reply_together(&stage.house, &ana, &asked, &said).await);
        let first = asked.iter().map(|one| one.renewal).min();
        assert_eq!((Some(late.renewal), late.why), (first, RenewalRefusal::TooLate));
        assert_one_order(&stage, &ana).await;
        assert_eq!(count(&stage, "receivables").await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_card_is_charged_once_for_both_and_a_chargeback_concerns_both() {
    for stage in stages().await {
        let sheet = RENEWALS.replace("invoice; card; debit", "card");
        both_seasons(&stage, &sheet).await;
        let seats = seats(&stage, 2).await;
        subscribed(&stage, ANA, seats[0], true).await;
        let (ana, _) = subscribed(&stage, ANA, seats[1], true).await;
        go_to_day(&stage, ASKED).await;
        let asked = shown(&all_of(&stage, &ana).await);
        let said = yes(RenewalPayment::Card);
        reply_together(&stage.house, &ana, &asked, &said).await.expect("in time");
        house::jobs::tick(&stage.house).await;
        let told = mails(&stage, "mail-renewal-confirmed-several-subject").remove(0);
        assert!(says(&told.text, "renewal-next-card-together"), "{}", told.text);
        go_to_day(&stage, ANSWERED).await;
        renew(&stage, false).await;
        let charged = stage.bank.charged();
        assert_eq!(charged.len(), 1, "once for both: {charged:?}");
        let sum =
            "select cast(sum(amount_minor) as bigint) from payments where charges is not null";
        assert_eq!(number(stage.store(), sum).await.expect("a sum"), BOTH);
        let done = assert_one_order(&stage, &ana).await;
        assert!(matches!(done[0].state, RenewalState::Renewed { .. }), "{:?}", done[0].state);
        let told = mails(&stage, "mail-renewed-several-subject");
        assert_eq!(told.len(), 1, "one mail");
        assert!(says(&told[0].text, "mail-renewed-several-paid"), "{}", told[0].text);
        assert_sound(&stage).await;

        let (secret, reference) = (secret_of(&done[0]).to_owned(), charged[0].1.clone());
        let order = Order { secret, reference };
        dispute(&stage, &order, "dp_1", BOTH, DisputeState::Opened).await;
        let first = order.view(&stage).await.lines.into_iter().take(2);
        for line in first {
            let code = line.ticket.expect("a ticket").barcode;
            let said = scan_at(&stage, TOSCA, &code, line.starts_at).await;
            assert_eq!(said, ScanReason::PaymentDisputed);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_card_one_sum_waits_for_both_until_both_seats_are_free() {
    for stage in stages().await {
        let sheet = RENEWALS.replace("invoice; card; debit", "card");
        let (ana, _) = both_renewed(&stage, &sheet, &yes(RenewalPayment::Card)).await;
        let told = mails(&stage, "mail-renewal-confirmed-several-subject").remove(0);
        assert!(says(&told.text, "renewal-next-link-together"), "{}", told.text);
        go_to_day(&stage, ANSWERED).await;
        let done = assert_one_order(&stage, &ana).await;
        assert!(matches!(done[0].state, RenewalState::ToPay { .. }), "{:?}", done[0].state);
        let also = also_to_pay(&stage.house, &ana, secret_of(&done[0]), "en").await;
        assert!(also.expect("read").is_empty(), "nothing else waits");
        let told = mails(&stage, "mail-renewal-to-pay-together-subject");
        assert_eq!(told.len(), 1, "one mail");
        assert!(told[0].text.contains("€418.00"), "{}", told[0].text);
        for day in [ANSWERED + 12, ANSWERED + 13] {
            go_to_day(&stage, day).await;
        }
        let told = mails(&stage, "mail-renewal-pay-reminder-subject");
        assert_eq!(told.len(), 1, "once for both");
        assert!(says(&told[0].text, "mail-renewal-pay-reminder-together"), "{}", told[0].text);
        go_to_day(&stage, ANSWERED + 16).await;
        house::jobs::tick(&stage.house).await;
        let done = all_of(&stage, &ana).await;
        assert!(done.iter().all(|it| matches!(it.state, RenewalState::Unpaid { .. })), "{done:?}");
        assert_eq!(done.iter().map(|it| it.total.minor).sum::<i64>(), BOTH);
        for day in [ANSWERED + 17, ANSWERED + 18] {
            go_to_day(&stage, day).await;
        }
        let told = mails(&stage, "mail-renewal-unpaid-subject");
        assert_eq!(told.len(), 1, "one mail");
        assert!(told[0].text.contains("€418.00"), "{}", told[0].text);
        assert_eq!(count(&stage, "claims where holder = 'order'").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_mandate_debits_both_by_one_order() {
    for stage in stages().await {
        let mandate = MandateForm {
            iban: "ES91 2100 0418 4502 0005 1332".to_owned(),
            account_holder: "Ana Ruiz".to_owned(),
            language: "en".to_owned(),
        };
        let said = Reply { mandate: Some(mandate), ..yes(RenewalPayment::Debit) };
        let (ana, _) = both_renewed(&stage, RENEWALS, &said).await;
        go_to_day(&stage, ANSWERED).await;
        assert_one_order(&stage, &ana).await;
        assert_eq!(count(&stage, "receivables where rule = 'renewal:debit'").await, 2);
        assert_eq!(owed_minor(&stage).await, BOTH);
        let told = mails(&stage, "mail-renewed-several-subject").remove(0);
        assert!(says(&told.text, "mail-renewed-several-debit"), "{}", told.text);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_answers_for_one_of_three_alone_keeps_it_apart() {
    for stage in stages().await {
        let ana = three_asked(&stage).await;
        let all = all_of(&stage, &ana).await;
        let said = yes(RenewalPayment::Invoice);
        reply_together(&stage.house, &ana, &shown(&all), &said).await.expect("in time");
        reply(&stage.house, &ana, all[2].id, &said).await.expect("in time");
        let alike: Vec<bool> =
            all_of(&stage, &ana).await.iter().map(|it| it.together.is_some()).collect();
        assert_eq!(alike, [true, true, false]);
        go_to_day(&stage, ANSWERED).await;
        let done = all_of(&stage, &ana).await;
        assert_eq!(secret_of(&done[0]), secret_of(&done[1]));
        assert_ne!(secret_of(&done[0]), secret_of(&done[2]));
        assert_eq!(done[2].shared, None);
        assert!(done.iter().all(|it| it.total.minor == SERIES_A), "{done:?}");
        assert_eq!(count(&stage, "orders").await, 5, "three former ones, and two");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_renewed_before_with_others_is_left_out_of_a_new_answer() {
    let stage = Stage::on_sqlite().await;
    let ana = three_asked(&stage).await;
    let mut asked = shown(&all_of(&stage, &ana).await);
    asked.sort();
    let said = yes(RenewalPayment::Invoice);
    // The first one leads both answers.
    for named in [[asked[0], asked[1]], [asked[0], asked[2]]] {
        reply_together(&stage.house, &ana, &named, &said).await.expect("in time");
    }
    let all = all_of(&stage, &ana).await;
    let alone = all.iter().find(|it| it.together.is_none()).expect("one of them");
    assert_eq!(alone.id, asked[1].renewal);
    assert_eq!(alone.answer, Some(Answer::Confirmed), "it is renewed all the same");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_names_the_one_that_it_is_about_and_answers_none() {
    for stage in stages().await {
        let ana = subscriber_of_two(&stage, RENEWALS, ANA).await;
        let mut asked = shown(&all_of(&stage, &ana).await);
        asked[1].shown_minor += 1;
        let said = yes(RenewalPayment::Invoice);
        let wrong = refused(reply_together(&stage.house, &ana, &asked, &said).await);
        let told = (wrong.renewal, wrong.why);
        assert_eq!(told, (asked[1].renewal, RenewalRefusal::PriceChanged));
        let all = all_of(&stage, &ana).await;
        assert!(all.iter().all(|it| it.answer.is_none() && it.together.is_none()), "{all:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_that_was_cancelled_meanwhile_leaves_the_other_one_an_order_of_its_own() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seats = seats(&stage, 2).await;
        let (_, former) = subscriber(&stage, ANA, seats[0]).await;
        let (ana, _) = subscriber(&stage, ANA, seats[1]).await;
        go_to_day(&stage, ASKED).await;
        let asked = shown(&all_of(&stage, &ana).await);
        let said = yes(RenewalPayment::Invoice);
        reply_together(&stage.house, &ana, &asked, &said).await.expect("in time");
        take_back(&stage, &former, None).await;
        go_to_day(&stage, ANSWERED).await;
        let all = all_of(&stage, &ana).await;
        let ended = RenewalState::Ended(RenewalEnd::FormerGone);
        assert_eq!(all.iter().filter(|it| it.state == ended).count(), 1, "{all:?}");
        let other = all.iter().find(|it| it.state != ended).expect("the other one");
        assert!(matches!(other.state, RenewalState::Renewed { .. }), "{:?}", other.state);
        assert_eq!((other.total.minor, other.shared), (SERIES_A, None));
        assert_eq!(mails(&stage, "mail-renewed-subject").len(), 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_declines_one_of_two_while_the_run_is_under_way_renews_the_other_alone() {
    for stage in stages().await {
        let said = yes(RenewalPayment::Invoice);
        let (ana, _) = both_renewed(&stage, RENEWALS, &said).await;
        // The run opens a session for its orders, then writes the order.
        let store = stage.store().clone();
        let sql = "update renewals set answer = 'declined', answered_at_ms = 1 \
             where id = (select max(id) from renewals)";
        let before = Before::transaction(2, sql, store.clone());
        let store = store.with_interludes(Arc::new(before));
        let now = Moment(stage.house.now().0 + (ANSWERED - ASKED) * 24 * HOUR_MS);
        let other = Stage::over(store, 11, now).await;
        let report = run(&other.house, &Actor::Console, "2027-28", false).await;
        assert_eq!(report.expect("a season to renew").renewed, 0);
        assert_eq!(count(&stage, "orders").await, 2);
        go_to_day(&stage, ANSWERED).await;
        let all = all_of(&stage, &ana).await;
        let declined = RenewalState::Ended(RenewalEnd::Declined);
        assert_eq!(all.iter().filter(|it| it.state == declined).count(), 1, "{all:?}");
        assert_eq!(count(&stage, "orders").await, 3);
        assert_eq!(owed_minor(&stage).await, SERIES_A);
        assert_eq!(count(&stage, "claims where owner = 'subscription'").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_one_too_many_renews_as_many_as_one_may() {
    for stage in stages().await {
        let mut folder = folder(RENEWALS);
        let packages = folder.0.get_mut("packages.csv").expect("a sheet");
        let text = String::from_utf8(packages.clone()).expect("text");
        *packages = text.replace("2027-28,same,,one,4", "2027-28,same,,one,1").into_bytes();
        import_season(&stage.house, &Actor::Console, &folder, false).await.expect("good seasons");
        let seats = seats(&stage, 2).await;
        subscriber(&stage, ANA, seats[0]).await;
        let (ana, _) = subscriber(&stage, ANA, seats[1]).await;
        go_to_day(&stage, ASKED).await;
        let asked = shown(&all_of(&stage, &ana).await);
        let said = yes(RenewalPayment::Invoice);
        reply_together(&stage.house, &ana, &asked, &said).await.expect("in time");
        go_to_day(&stage, ANSWERED).await;
        let all = all_of(&stage, &ana).await;
        let ended = RenewalState::Ended(RenewalEnd::MostForPerson);
        assert_eq!(all.iter().filter(|it| it.state == ended).count(), 1, "{all:?}");
        assert_eq!(count(&stage, "orders").await, 3);
        assert_eq!(owed_minor(&stage).await, SERIES_A);
        assert_sound(&stage).await;
    }
}
