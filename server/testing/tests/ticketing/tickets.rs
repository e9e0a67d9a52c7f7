//! Tickets of a paid order: printed, mailed again, replaced, on both databases.

use crate::sale::{Order, assert_sound, count, order, paid};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::MailState,
};
use house::Failure;
use selling::tickets::{Print, TicketRefusal};
use testing::{Stage, stages};

async fn printed(stage: &Stage, order: &Order) -> Vec<String> {
    let pdf =
        selling::tickets::tickets_pdf(&stage.house, &order.secret, None, Print::each_alone("en"))
            .await
            .expect("a PDF");
    String::from_utf8(pdf).expect("plain").lines().map(str::to_owned).collect()
}

fn refused<T: std::fmt::Debug>(done: Result<T, Failure<TicketRefusal>>) -> TicketRefusal {
    match done {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn page_paper_and_letter_show_the_same_codes_of_fourteen_digits() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let codes = order.barcodes(&stage).await;
        assert_eq!(codes.len(), 2);
        assert!(codes.iter().all(|code| code.len() == 14 && code.parse::<u64>().is_ok()));
        assert_eq!(printed(&stage, &order).await, codes);
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let [mail] = mails.as_slice() else { panic!("one mail") };
        let pdf = &mail.attachments[0];
        assert_eq!(pdf.media_type, "application/pdf");
        assert_eq!(String::from_utf8_lossy(&pdf.bytes), codes.join("\n") + "\n");
        assert!(mail.attachments[1].name.ends_with(".ics"));
        assert_eq!((mail.to.as_str(), mail.to_name.as_str()), ("ana@example.org", "Ana Ruiz"));
        let code = order.view(&stage).await.code;
        assert!(mail.subject.contains(&code), "{}", mail.subject);
        for said in ["Tosca", "Stalls, row A, seat 4", "103.00", &order.secret] {
            assert!(mail.text.contains(said), "{said} is missing in {}", mail.text);
            assert!(mail.html.contains(said), "{said} is missing in the HTML");
        }
        let (shown, brought) = (mail.html.matches("src="), mail.html.matches("src=\"cid:"));
        assert_eq!(shown.count(), brought.count(), "a mail asks no host for anything");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_ticket_is_printed_alone_and_a_foreign_one_is_not() {
    let stage = Stage::on_sqlite().await;
    let (mine, other) = (paid(&stage, &[3, 4]).await, paid(&stage, &[5]).await);
    let ticket = mine.view(&stage).await.lines[1].ticket.clone().expect("a ticket");
    let pdf = selling::tickets::tickets_pdf(
        &stage.house,
        &mine.secret,
        Some(ticket.admission),
        Print::each_alone("en"),
    )
    .await;
    assert_eq!(pdf.expect("a PDF"), format!("{}\n", ticket.barcode).into_bytes());
    let foreign = selling::tickets::tickets_pdf(
        &stage.house,
        &other.secret,
        Some(ticket.admission),
        Print::each_alone("en"),
    )
    .await;
    assert_eq!(refused(foreign), TicketRefusal::UnknownTicket);
    let foreign =
        selling::tickets::replace_ticket(&stage.house, &other.secret, ticket.admission).await;
    assert_eq!(refused(foreign), TicketRefusal::UnknownTicket);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_paper_before_the_money() {
    let stage = Stage::on_sqlite().await;
    let open = order(&stage, &[3]).await;
    let pdf =
        selling::tickets::tickets_pdf(&stage.house, &open.secret, None, Print::each_alone("en"))
            .await;
    assert_eq!(refused(pdf), TicketRefusal::NotPaid);
    assert_eq!(
        refused(selling::tickets::resend_tickets(&stage.house, &open.secret).await),
        TicketRefusal::NotPaid
    );
    let calendar = selling::tickets::calendar(&stage.house, "nothing", "en").await;
    assert_eq!(refused(calendar), TicketRefusal::UnknownOrder);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_sent_again_carries_the_same_codes_but_not_every_second() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        assert_eq!(order.view(&stage).await.mail, MailState::Waiting);
        house::jobs::tick(&stage.house).await;
        let at = stage.house.now();
        assert_eq!(order.view(&stage).await.mail, MailState::Sent { at });
        let soon = selling::tickets::resend_tickets(&stage.house, &order.secret).await;
        assert_eq!(refused(soon), TicketRefusal::JustSent);
        stage.clock.advance_ms(MINUTE_MS);
        let again = (0..4).map(|_| selling::tickets::resend_tickets(&stage.house, &order.secret));
        let again = futures::future::join_all(again).await;
        assert_eq!(again.iter().filter(|done| done.is_ok()).count(), 1);
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        assert_eq!(mails.len(), 2);
        assert_eq!(mails[0].attachments[0], mails[1].attachments[0]);
        assert_ne!(mails[0].message_id, mails[1].message_id);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tickets_of_an_order_are_mailed_ten_times_a_day_and_no_more() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        for _ in 0..10 {
            stage.clock.advance_ms(2 * MINUTE_MS);
            selling::tickets::resend_tickets(&stage.house, &order.secret)
                .await
                .expect("sent again");
        }
        stage.clock.advance_ms(2 * MINUTE_MS);
        let often = selling::tickets::resend_tickets(&stage.house, &order.secret).await;
        assert_eq!(refused(often), TicketRefusal::SentOften { most: 10 });
        stage.clock.advance_ms(DAY_MS);
        selling::tickets::resend_tickets(&stage.house, &order.secret).await.expect("the next day");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replaced_ticket_has_a_new_code_and_the_order_shows_only_that() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let before = order.barcodes(&stage).await;
        let ticket = order.view(&stage).await.lines[0].ticket.clone().expect("a ticket");
        selling::tickets::replace_ticket(&stage.house, &order.secret, ticket.admission)
            .await
            .expect("replaced");
        let after = order.barcodes(&stage).await;
        assert_ne!(before[0], after[0]);
        assert_eq!(before[1], after[1]);
        assert_eq!(printed(&stage, &order).await, after);
        let view = order.view(&stage).await;
        assert_eq!(view.lines[0].ticket.as_ref().expect("a ticket").replaced, 1);
        assert_eq!(count(&stage, "journal where action = 'ticket.replace'").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_replacements_at_once_leave_one_code_that_admits() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let ticket = order.view(&stage).await.lines[0].ticket.clone().expect("a ticket");
        let all = (0..8).map(|_| {
            selling::tickets::replace_ticket(&stage.house, &order.secret, ticket.admission)
        });
        for done in futures::future::join_all(all).await {
            done.expect("replaced");
        }
        assert_eq!(count(&stage, "barcodes where ended_at_ms is null").await, 1);
        assert_eq!(count(&stage, "barcodes").await, 9);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calendar_names_the_performance() {
    let stage = Stage::on_sqlite().await;
    let order = paid(&stage, &[3]).await;
    stage.clock.advance_ms(DAY_MS + HOUR_MS);
    let calendar =
        selling::tickets::calendar(&stage.house, &order.secret, "en").await.expect("a calendar");
    assert_eq!(calendar, "Tosca\n");
}
