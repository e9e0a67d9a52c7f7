//! Tickets whose ticket type needs a proof that the box office sees first.

use crate::sale::{
    assert_sound, back, count,
    example::{AS_DOCUMENTED, SWANS_ONE as SLUG, season},
    form, reference,
};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::OrderView,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatPick, SeatRequest},
    tickets::state::{ScanAnswer, ScanReason},
};
use doors::ScanRequest;
use house::Failure;
use selling::tickets::{
    Print, TicketRefusal,
    proof::{ProofRefusal, accept_proof},
};
use testing::{Stage, missing_right, says, stages};

/// One seat for each ticket type, paid for.
async fn bought(stage: &Stage, price_types: &[&str]) -> OrderView {
    let performance =
        ::season::plan::performance(&stage.house, SLUG).await.expect("read").expect("visible");
    let actor = stage.guest().await;
    let pick = |(at, price_type): (usize, &&str)| SeatPick {
        seat_index: at as u32 + 2,
        offer: None,
        price_type: Some((*price_type).to_owned()),
    };
    let seat_request = SeatRequest::seats(price_types.iter().enumerate().map(pick).collect());
    selling::hold::hold(&stage.house, &actor, &HoldRequest { performance, seat_request })
        .await
        .expect("free seats");
    let basket = selling::basket::basket(&stage.house, Stage::session_of(&actor), "en")
        .await
        .expect("a basket");
    let form = form(stage, &actor, basket.state.total_minor).await;
    let placed = money::checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    let reference = reference(&placed);
    stage.bank.capture(&reference);
    back(stage, &reference).await;
    seen(stage, &placed.secret).await
}

async fn seen(stage: &Stage, secret: &str) -> OrderView {
    selling::orders::order(&stage.house, secret, "en").await.expect("read").expect("the order")
}

async fn scan(stage: &Stage, code: &str) -> ScanReason {
    let request = ScanRequest {
        code: code.to_owned(),
        performance: SLUG.to_owned(),
        device: "gate-1".to_owned(),
        device_sequence: None,
        device_at: stage.house.now(),
    };
    let (answer, reason) =
        doors::scan(&stage.house, &Actor::Console, &request).await.expect("an answer");
    assert_eq!(answer == ScanAnswer::Admitted, reason == ScanReason::Valid);
    reason
}

fn refused<T: std::fmt::Debug, R: std::fmt::Debug>(answer: Result<T, Failure<R>>) -> R {
    match answer {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_admits_once_the_box_office_has_seen_its_proof() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = bought(&stage, &["full", "under-30"]).await;
        house::jobs::tick(&stage.house).await;
        let tickets: Vec<_> =
            order.lines.iter().map(|line| line.ticket.clone().expect("issued")).collect();
        let waits: Vec<bool> = tickets.iter().map(|ticket| ticket.waits_for_proof).collect();
        assert_eq!(waits, [false, true]);
        let young = &tickets[1];
        let mail = stage.mail.mails().pop().expect("a mail");
        assert!(says(&mail.text, "mail-proof") && mail.text.contains("· Under 30"));
        assert!(!mail.attachments.is_empty(), "the other ticket");
        let of_young = Some(young.admission);
        let pdf = selling::tickets::tickets_pdf(
            &stage.house,
            &order.secret,
            None,
            Print::each_alone("en"),
        )
        .await
        .expect("one ticket");
        let pdf = String::from_utf8_lossy(&pdf).into_owned();
        assert!(pdf.contains(&tickets[0].barcode) && !pdf.contains(&young.barcode), "{pdf}");
        let alone = refused(
            selling::tickets::tickets_pdf(
                &stage.house,
                &order.secret,
                of_young,
                Print::each_alone("en"),
            )
            .await,
        );
        assert_eq!(alone, TicketRefusal::UnknownTicket);
        let anew = refused(
            selling::tickets::replace_ticket(&stage.house, &order.secret, young.admission).await,
        );
        assert_eq!(anew, TicketRefusal::ProofNeeded);
        assert_sound(&stage).await;

        let guest = stage.guest().await;
        let stranger = missing_right(accept_proof(&stage.house, &guest, &order.code).await);
        assert_eq!(stranger, Some(domain::people::actor::Action::AcceptProof));
        let unknown = refused(accept_proof(&stage.house, &Actor::Console, "AAAA-AAAA").await);
        assert_eq!(unknown, ProofRefusal::UnknownOrder);
        let starts_at = order.lines[0].starts_at;
        stage.clock.advance_ms(starts_at.since_ms(stage.house.now()) - 30 * MINUTE_MS);
        assert_eq!(scan(&stage, &young.barcode).await, ScanReason::ProofNeeded);
        let typed = format!(" {} ", order.code.to_lowercase());
        for (time, expected) in [1, 0].into_iter().enumerate() {
            let accepted = accept_proof(&stage.house, &Actor::Console, &typed).await;
            assert_eq!(accepted.expect("accepted"), expected, "time {time}");
        }
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "journal where action = 'ticket.proof'").await, 1);
        let mail = stage.mail.mails().pop().expect("a mail");
        assert!(!says(&mail.text, "mail-proof"));
        let now = seen(&stage, &order.secret).await;
        assert!(
            now.lines
                .iter()
                .all(|line| { line.ticket.as_ref().is_some_and(|ticket| !ticket.waits_for_proof) })
        );
        assert_eq!(scan(&stage, &young.barcode).await, ScanReason::Valid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_of_nothing_but_waiting_tickets_has_none_to_print() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = bought(&stage, &["under-30"]).await;
        house::jobs::tick(&stage.house).await;
        let mail = stage.mail.mails().pop().expect("a mail");
        assert!(mail.attachments.is_empty() && says(&mail.text, "mail-proof"));
        let pdf = refused(
            selling::tickets::tickets_pdf(
                &stage.house,
                &order.secret,
                None,
                Print::each_alone("en"),
            )
            .await,
        );
        assert_eq!(pdf, TicketRefusal::ProofNeeded);
        stage.clock.advance_ms(DAY_MS + HOUR_MS);
        let accepted = accept_proof(&stage.house, &Actor::Console, &order.code).await;
        assert_eq!(accepted.expect("accepted"), 1);
        selling::tickets::tickets_pdf(&stage.house, &order.secret, None, Print::each_alone("en"))
            .await
            .expect("printed");
        assert_sound(&stage).await;
    }
}
