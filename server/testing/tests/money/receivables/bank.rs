//! A bank's list of payments: what it would do, and what it does.

use super::*;
use documents::bank::statement::{Kind, Row};
use money::receivables::{BankLines, LeftWhy, LineOutcome, bank_lines, check_lines};
use subscribers::renewal::{RenewalState, end_mandate, saved};
use testing::{missing_right, plant};

fn row(line: usize, reference: &str, kind: Kind, minor: i64) -> Row {
    let (reference, currency) = (reference.to_owned(), "EUR".to_owned());
    Row { line, reference, kind, minor, currency, date: TODAY }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bank_s_list_is_booked_once_however_often_it_is_read() {
    for stage in stages().await {
        let (_, order) = owed_by_club(&stage, &[0]).await;
        let view = order.view(&stage).await;
        let total = price_of(&stage, &order).await;
        let due = list(&stage.house, &Actor::Console, None).await.expect("a list");
        assert_eq!(due.len(), 1);
        assert_eq!((due[0].by.as_str(), due[0].open_minor), ("invoice", total));
        let before = list(&stage.house, &Actor::Console, Some(date(2027, 1, 1))).await;
        assert!(before.expect("a list").is_empty(), "due in February");
        let rows = [
            row(2, &view.code, Kind::Payment, 1_000),
            row(3, &due[0].end_to_end_id, Kind::Payment, 2_000),
            row(4, &view.code, Kind::Payment, 1_000),
            row(5, "somebody's rent", Kind::Payment, 80_000),
            row(6, &due[0].end_to_end_id, Kind::Refund, 2_000),
            // Day and month the wrong way round.
            Row { date: date(2026, 1, 12), ..row(7, &view.code, Kind::Payment, 3_000) },
            Row { date: date(2026, 12, 2), ..row(8, &view.code, Kind::Payment, 3_000) },
        ];
        let read = async || bank_lines(&stage.house, &Actor::Console, &rows).await.expect("read");
        let first = read().await;
        assert_eq!((first.settled, first.settled_minor), (3, 4_000), "two alike are two");
        assert_eq!((first.returned, first.returned_minor), (1, 2_000));
        let left: Vec<_> = first.left.iter().map(|it| (it.line, it.why.as_str())).collect();
        assert_eq!(left, [(5, "unknown-reference"), (7, "day-before-order"), (8, "bad-day")]);
        let again = read().await;
        assert_eq!((again.settled, again.returned, again.repeated), (0, 0, 4));
        assert_eq!(order.view(&stage).await.invoices[0].open_minor(), total - 2_000);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_in_is_confirmed_once_with_what_is_left_and_what_was_too_much() {
    for stage in stages().await {
        let (_, order) = owed_by_club(&stage, &[0]).await;
        let total = price_of(&stage, &order).await;
        let id = of_seats(&stage).await;
        let receipts = async || {
            house::jobs::tick(&stage.house).await;
            let mut mails = stage.mail.mails();
            mails.retain(|mail| says(&mail.subject, "mail-payment-received-subject"));
            mails
        };
        assert_eq!(receipts().await.len(), 1, "of the fees");
        for _ in 0..2 {
            came_in(&stage, &settling(id, 1_000)).await;
        }
        let part = receipts().await;
        assert_eq!(part.len(), 2, "the same payment again is no other one");
        assert!(says(&part[1].text, "mail-payment-received-part"), "{}", part[1].text);
        came_in(&stage, &settling(id, total)).await;
        let over = receipts().await.pop().expect("a mail");
        for id in ["mail-payment-received-all", "mail-payment-received-credit"] {
            assert!(says(&over.text, id), "{id}: {}", over.text);
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_alike_are_two_however_each_is_named() {
    for stage in stages().await {
        let (_, order) = owed_by_club(&stage, &[0]).await;
        let code = order.view(&stage).await.code;
        let due = list(&stage.house, &Actor::Console, None).await.expect("a list");
        let small = code.to_lowercase().replace('-', "");
        let payment = row(2, &code, Kind::Payment, 1_000);
        let rows = [
            row(3, &small, Kind::Payment, 1_000),
            row(4, &due[0].end_to_end_id, Kind::Payment, 1_000),
            row(5, &code, Kind::Payment, 1_000),
        ];
        let first = bank_lines(&stage.house, &Actor::Console, &[payment]).await.expect("read");
        assert_eq!((first.settled, first.settled_minor), (1, 1_000));
        let all = bank_lines(&stage.house, &Actor::Console, &rows).await.expect("read");
        assert_eq!((all.settled, all.repeated), (2, 1), "one of the three was read before");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bank_s_list_says_beforehand_what_it_will_do() {
    for stage in stages().await {
        let (club, order) = owed_by_club(&stage, &[0]).await;
        let code = order.view(&stage).await.code;
        let total = price_of(&stage, &order).await;
        let due = list(&stage.house, &Actor::Console, None).await.expect("a list");
        let end_to_end = due[0].end_to_end_id.as_str();
        let tomorrow = Row { date: date(2026, 12, 2), ..row(7, end_to_end, Kind::Payment, 1_000) };
        let rows = [
            row(2, end_to_end, Kind::Payment, 1_000),
            row(3, end_to_end, Kind::Payment, total),
            row(4, end_to_end, Kind::Refund, 1_000),
            row(5, "somebody's rent", Kind::Payment, 80_000),
            row(6, end_to_end, Kind::Refund, 77),
            tomorrow,
        ];
        let check = async || check_lines(&stage.house, &Actor::Console, &rows).await;
        let checked = check().await.expect("checked");
        let refused_line = |why| Err(LeftWhy::Refused(why));
        let outcomes: Vec<_> = checked.lines.iter().map(|it| it.outcome).collect();
        let expected = [
            Ok(LineOutcome::Settles { open_minor: total - 1_000, over_minor: 0 }),
            Ok(LineOutcome::Settles { open_minor: 0, over_minor: 1_000 }),
            Ok(LineOutcome::Returns { open_minor: 0 }),
            Err(LeftWhy::UnknownReference),
            refused_line(ReceivableRefusal::NotSettled),
            refused_line(ReceivableRefusal::BadDay),
        ];
        assert_eq!(outcomes, expected, "in part, too much, back, unknown");
        assert_eq!(checked.lines[0].order_code.as_ref(), Some(&code));
        assert_eq!(count(&stage, "settlements").await, 1, "that of the fees: nothing is booked");
        assert_eq!(credit(&stage, &club).await, 0);

        let booked = bank_lines(&stage.house, &Actor::Console, &rows).await.expect("booked");
        assert_eq!(booked, checked.sums, "as it was said");
        let again = check().await.expect("checked");
        assert_eq!((again.sums.settled, again.sums.returned, again.sums.repeated), (0, 0, 3));
        let stranger = check_lines(&stage.house, &club, &rows).await;
        assert_eq!(missing_right(stranger), Some(domain::people::actor::Action::Settle));
        assert_sound(&stage).await;
    }
}

async fn booked(stage: &Stage, rows: &[Row]) -> BankLines {
    bank_lines(&stage.house, &Actor::Console, rows).await.expect("booked")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_is_read_again_takes_back_no_later_payment() {
    for stage in stages().await {
        let (_, order) = owed_by_club(&stage, &[0]).await;
        let code = order.view(&stage).await.code;
        let first = [row(2, &code, Kind::Payment, 1_000), row(3, &code, Kind::Refund, 1_000)];
        assert_eq!(booked(&stage, &first).await.returned, 1);
        stage.clock.advance_ms(24 * HOUR_MS);
        let later = Row { date: date(2026, 12, 2), ..row(2, &code, Kind::Payment, 1_000) };
        assert_eq!(booked(&stage, &[later]).await.settled, 1);
        let again = booked(&stage, &first).await;
        assert_eq!((again.settled, again.returned, again.repeated), (0, 0, 2));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instalment_is_found_by_the_code_in_a_transfer_s_text() {
    for stage in stages().await {
        let (ana, _) = one_asked(&stage).await;
        go_to_day(&stage, ANSWERED).await;
        let RenewalState::Renewed { order_secret } = of(&stage, &ana).await.state else {
            panic!("renewed")
        };
        let order = Order { reference: String::new(), secret: order_secret };
        let view = order.view(&stage).await;
        let first = view.invoices[0].sum_minor;
        let text = format!("Subscription {}, Ana Ruiz", view.code);
        let on_day =
            |line, minor| Row { date: date(2027, 1, 12), ..row(line, &text, Kind::Payment, minor) };
        let done = booked(&stage, &[on_day(2, first + 1), on_day(3, first)]).await;
        assert_eq!((done.settled, done.settled_minor), (1, first));
        let left: Vec<_> = done.left.iter().map(|it| (it.line, it.why.as_str())).collect();
        assert_eq!(left, [(2, "more-than-one-receivable")]);
        let now = order.view(&stage).await.invoices;
        assert_eq!((now[0].open_minor(), now[1].open_minor()), (0, now[1].sum_minor));
        assert_sound(&stage).await;
    }
}

/// A renewal that is paid by debit, in two instalments.
async fn debited(stage: &Stage) -> (Actor, Order) {
    let (ana, id) = one_asked(stage).await;
    plant(stage.store(), "update companies set iban = 'ES9121000418450200051332'")
        .await
        .expect("planted");
    let mandate = MandateForm {
        iban: "ES91 2100 0418 4502 0005 1332".to_owned(),
        account_holder: "Ana Ruiz".to_owned(),
        language: "en".to_owned(),
    };
    let (answer, payment) = (Answer::Confirmed, Some(RenewalPayment::Debit));
    let debit = Reply { answer, payment, mandate: Some(mandate), shown_minor: None };
    reply(&stage.house, &ana, id, &debit).await.expect("good");
    go_to_day(stage, ANSWERED).await;
    let RenewalState::Renewed { order_secret } = of(stage, &ana).await.state else {
        panic!("renewed")
    };
    (ana, Order { reference: String::new(), secret: order_secret })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_that_has_ended_leaves_its_debits_to_be_paid_by_invoice() {
    for stage in stages().await {
        let (ana, order) = debited(&stage).await;
        let known = saved(&stage.house, &ana, "en").await.expect("read").expect("signed in");
        let mandate = known.mandate.expect("signed");
        assert_eq!(mandate.debits.len(), 2, "two instalments");
        let end = async |reference: &str| {
            end_mandate(&stage.house, &ana, reference).await.expect("written")
        };
        assert!(!end("R1").await, "the page showed another one");
        assert!(end(&mandate.mandate.reference).await);
        assert!(!end(&mandate.mandate.reference).await, "it ends once");
        let due = list(&stage.house, &Actor::Console, None).await.expect("a list");
        assert_eq!(due.len(), 2, "it is owed all the same");
        assert!(due.iter().all(|it| it.by == "invoice" && it.mandate.is_none()), "{due:?}");
        assert_eq!(order.view(&stage).await.pay_to.len(), 1, "the page says how to pay");
        house::jobs::tick(&stage.house).await;
        let mut mails = stage.mail.mails().into_iter();
        let mail = mails.find(|mail| says(&mail.subject, "mail-mandate-ended-subject"));
        let mail = mail.expect("a mail");
        for id in ["mail-mandate-ended", "mail-mandate-ended-open", "invoice-transfer"] {
            assert!(says(&mail.text, id), "{id}: {}", mail.text);
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_bank_sends_back_is_asked_for_without_what_is_debited_later() {
    for stage in stages().await {
        let (_, order) = debited(&stage).await;
        let view = order.view(&stage).await;
        let first = view.invoices[0].sum_minor;
        let on_day =
            |line, kind| Row { date: date(2027, 1, 12), ..row(line, &view.code, kind, first) };
        let done = booked(&stage, &[on_day(2, Kind::Payment), on_day(3, Kind::Refund)]).await;
        assert_eq!((done.settled, done.returned), (1, 1));
        house::jobs::tick(&stage.house).await;
        let mail = stage.mail.mails().pop().expect("a mail");
        for id in ["mail-payment-returned", "invoice-transfer", "mail-payment-returned-later"] {
            assert!(says(&mail.text, id), "{id}: {}", mail.text);
        }
        assert!(!mail.text.contains("€209.00"), "not all of it: {}", mail.text);
        let rests = mail.text.matches("do not transfer the rest").count();
        assert_eq!(rests, 1, "there is one rest: {}", mail.text);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transfer_for_two_orders_and_one_of_the_house_are_left_for_colleagues() {
    for stage in stages().await {
        let (club, first) = owed_by_club(&stage, &[0]).await;
        let second = ordered(&stage, &club, CLUB, &[1]).await;
        let (one, two) = (first.view(&stage).await.code, second.view(&stage).await.code);
        let (both, refund) = (format!("{one} and {two}"), format!("Refund of {one}"));
        let rows = [
            row(2, &one, Kind::Payment, 1_000),
            row(3, &both, Kind::Payment, 1_000),
            row(4, &refund, Kind::Refund, 1_000),
            row(5, &two, Kind::Payment, 1_000),
        ];
        let done = booked(&stage, &rows).await;
        assert_eq!((done.settled, done.returned), (2, 0));
        let left: Vec<_> = done.left.iter().map(|it| (it.line, it.why.as_str())).collect();
        assert_eq!(left, [(3, "more-than-one-order"), (4, "unknown-reference")]);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_paid_another_order_alone_is_booked_once_and_goes_back() {
    for stage in stages().await {
        let (club, _) = owed_by_club(&stage, &[0]).await;
        let due = async || list(&stage.house, &Actor::Console, None).await.expect("a list");
        let paid = due().await;
        let (named, price) = (paid[0].end_to_end_id.as_str(), paid[0].open_minor);
        let first = booked(&stage, &[row(2, named, Kind::Payment, price)]).await;
        assert_eq!(first.settled, 1);
        ordered(&stage, &club, CLUB, &[1]).await;
        let open = due().await[0].open_minor;
        stage.clock.advance_ms(24 * HOUR_MS);
        let minor = open - 100;
        let on_day = |line, kind| Row { date: date(2026, 12, 2), ..row(line, named, kind, minor) };
        let rows = [on_day(2, Kind::Payment), on_day(3, Kind::Refund)];
        assert_eq!(booked(&stage, &rows[..1]).await.settled, 1);
        assert_eq!(due().await[0].open_minor, 100, "it pays what is open, not what was paid");

        let checked = check_lines(&stage.house, &Actor::Console, &rows).await.expect("checked");
        assert_eq!((checked.sums.repeated, checked.sums.returned), (1, 1));
        assert_eq!(booked(&stage, &rows).await, checked.sums, "as it was said");
        assert_eq!(due().await[0].open_minor, open, "it is owed again");
        assert_eq!(booked(&stage, &rows).await.repeated, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_paid_another_order_alone_goes_back_by_the_name_that_it_came_with() {
    for stage in stages().await {
        let (club, order) = owed_by_club(&stage, &[0]).await;
        let (id, total) = (of_seats(&stage).await, price_of(&stage, &order).await);
        came_in(&stage, &settling(id, total)).await;
        ordered(&stage, &club, CLUB, &[1]).await;
        let due = async || list(&stage.house, &Actor::Console, None).await.expect("a list");
        let open = due().await[0].open_minor;
        let reference = Some("20261201-0042".to_owned());
        let second = Settling { reference: reference.clone(), ..settling(id, 1_000) };
        for is_repeat in [false, true] {
            let it = came_in(&stage, &second).await;
            assert_eq!((it.is_repeat, it.open_minor, it.others_minor), (is_repeat, 0, 1_000));
        }
        assert_eq!(due().await[0].open_minor, open - 1_000);

        let wanted = Returning { reason: "AC04".to_owned(), reference, ..Returning::default() };
        let back = returned(&stage.house, &Actor::Console, id, &wanted).await.expect("returned");
        assert_eq!((back.amount_minor, back.open_minor), (1_000, open));
        assert_eq!(due().await[0].open_minor, open, "it is owed again");
        house::jobs::tick(&stage.house).await;
        let mut mails = stage.mail.mails();
        mails.retain(|mail| says(&mail.subject, "mail-payment-returned-subject"));
        assert_eq!(mails.len(), 1, "its debtor is told");
        let again = returned(&stage.house, &Actor::Console, id, &wanted).await;
        assert_eq!(refused(again), ReceivableRefusal::NotSettled);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_back_without_a_name_is_what_settled_the_line() {
    for stage in stages().await {
        let (club, order) = owed_by_club(&stage, &[0]).await;
        let (id, total) = (of_seats(&stage).await, price_of(&stage, &order).await);
        came_in(&stage, &settling(id, total)).await;
        ordered(&stage, &club, CLUB, &[1]).await;
        came_in(&stage, &settling(id, 1_000)).await;
        for minor in [total, 1_000] {
            assert_eq!(sent_back(&stage, id).await.amount_minor, minor);
        }
        assert_sound(&stage).await;
    }
}
