//! Whoever accepted a ticket from somebody else: what they are told of it, and what they aren't.

use crate::{
    handed_on::resale::{ANA, ana_with, house, ticket},
    presents::gifts,
    sale::{Order, assert_sound, banks::wanted, example::CARMEN_ONE, refused},
};
use domain::{
    id::AdmissionId,
    moment::DAY_MS,
    people::actor::Actor,
    tickets::{change::ChangeChoice, transfer::TransferRefusal},
};
use money::cancellation::Taken;
use subscribers::{
    changes::{self, Wanted},
    gifts::Delivery,
    transfers,
};
use testing::{Stage, says, stages};

const BEN: &str = "ben@example.org";

fn mails(stage: &Stage, email: &str, id: &str) -> usize {
    let mails = stage.mail.mails();
    mails.iter().filter(|mail| mail.to == email && says(&mail.text, id)).count()
}

/// Ana's first ticket is Ben's.
async fn handed_on(stage: &Stage) -> (Order, AdmissionId) {
    house(stage).await;
    let (ana, order) = ana_with(stage, &[3, 4]).await;
    let admission = ticket(stage, &order, 0).await.admission;
    let secret = transfers::offer(&stage.house, &ana, admission, BEN).await.expect("offered");
    house::jobs::tick(&stage.house).await;
    let guest = stage.guest().await;
    transfers::accept(&stage.house, &guest, &secret).await.expect("accepted");
    house::jobs::tick(&stage.house).await;
    (order, admission)
}

async fn change(stage: &Stage, wanted: Wanted) -> domain::id::ChangeId {
    let change = changes::change(&stage.house, &Actor::Console, CARMEN_ONE, wanted, None).await;
    house::jobs::tick(&stage.house).await;
    change.expect("changed")
}

#[tokio::test(flavor = "multi_thread")]
async fn they_are_told_when_it_moves_and_when_it_is_cancelled() {
    for stage in stages().await {
        let (order, _) = handed_on(&stage).await;
        let starts_at = order.view(&stage).await.lines[0].starts_at.plus_ms(DAY_MS);
        change(&stage, Wanted::Move { starts_at }).await;
        assert_eq!(mails(&stage, BEN, "mail-handed-moved"), 1);
        let sent = stage.mail.mails();
        let moved = sent.iter().find(|mail| says(&mail.text, "mail-handed-moved")).expect("told");
        assert_eq!(moved.attachments.len(), 2, "the ticket with its new time, and its entry");
        change(&stage, Wanted::Cancel).await;
        assert_eq!(mails(&stage, BEN, "mail-handed-cancelled"), 1);
        assert_eq!(mails(&stage, ANA, "mail-handed-cancelled"), 0);
        let sent = stage.mail.mails();
        let off = sent.iter().find(|mail| says(&mail.text, "mail-handed-cancelled")).expect("told");
        let entries: Vec<_> = off.attachments.iter().map(|file| &file.bytes).collect();
        assert!(entries.len() == 1 && entries[0].ends_with(b" is off\n"), "for their calendar");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn they_are_told_when_it_is_taken_from_them() {
    for stage in stages().await {
        let (order, _) = handed_on(&stage).await;
        let starts_at = order.view(&stage).await.lines[0].starts_at.plus_ms(DAY_MS);
        let moved = change(&stage, Wanted::Move { starts_at }).await;
        let guest = stage.guest().await;
        let back = ChangeChoice::MoneyBack.into();
        let done = changes::choose(&stage.house, &guest, &order.secret, moved, back).await;
        done.expect("chosen");
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-handed-ended-moved"), 1);
        assert_sound(&stage).await;
    }
    for stage in stages().await {
        let (order, _) = handed_on(&stage).await;
        let code = order.view(&stage).await.code;
        let all = wanted(Taken::All);
        money::cancellation::cancel(&stage.house, &Actor::Console, &code, &all)
            .await
            .expect("taken back by staff");
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-handed-ended"), 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_price_order_or_made_up_message_reaches_them() {
    for stage in stages().await {
        let (order, _) = handed_on(&stage).await;
        let view = order.view(&stage).await;
        let sent = stage.mail.mails();
        for mail in sent.iter().filter(|mail| mail.to == BEN) {
            for text in [&mail.subject, &mail.text, &mail.html] {
                assert!(!text.contains(&view.code), "{text}");
                assert!(!text.contains('€'), "{text}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_mailbox_gets_so_many_mails_and_who_never_heard_of_it_hears_of_no_end() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4, 5]).await;
        let first = ticket(&stage, &order, 0).await.admission;
        transfers::offer(&stage.house, &ana, first, BEN).await.expect("offered");
        transfers::take_back(&stage.house, &ana, first).await.expect("before it left");
        house::jobs::tick(&stage.house).await;
        assert!(stage.mail.mails().iter().all(|mail| mail.to != BEN));
        let mut refusal = None;
        'all: for at in 0..3 {
            let admission = ticket(&stage, &order, at).await.admission;
            for _ in 0..5 {
                match transfers::offer(&stage.house, &ana, admission, BEN).await {
                    Ok(_) => {}
                    Err(house::Failure::Refused(TransferRefusal::Often)) => break,
                    other => {
                        refusal = Some(refused(other));
                        break 'all;
                    }
                }
                transfers::take_back(&stage.house, &ana, admission).await.expect("taken back");
            }
        }
        assert_eq!(refusal, Some(TransferRefusal::TooManyMails));
        let admission = ticket(&stage, &order, 2).await.admission;
        transfers::offer(&stage.house, &ana, admission, "eva@example.org").await.expect("another");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_resells_a_ticket_of_a_waiting_present_is_told_that_it_leaves_it() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let admission = ticket(&stage, &order, 0).await.admission;
        let leaves = async || {
            let preview = subscribers::resale::preview(&stage.house, &ana, admission, "en").await;
            preview.expect("it can be offered").present_for
        };
        assert_eq!(leaves().await, None);
        gifts::give(&stage, &order, Delivery::Printed).await;
        assert_eq!(leaves().await.as_deref(), Some("Ben"));
        subscribers::gifts::call_back(&stage.house, &ana, &order.secret).await.expect("back");
        assert_eq!(leaves().await, None);
    }
}
