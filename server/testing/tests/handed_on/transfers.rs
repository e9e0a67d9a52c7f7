//! A holder hands a ticket on by mail. Whatever happens at once, one code admits, and it is that of
//! whoever has the ticket.

use crate::{
    handed_on::resale::{ANA, ana_with, house, offer, ticket},
    sale::{Order, assert_sound, banks::wanted, count, example::CARMEN_ONE, refused, scan_at},
};
use domain::{
    id::AdmissionId,
    moment::{DAY_MS, MINUTE_MS},
    people::actor::Actor,
    tickets::{state::ScanReason, transfer::TransferRefusal},
};
use money::cancellation::Taken;
use rules::ResaleRefusal;
use selling::tickets::TicketRefusal;
use subscribers::{
    my_season::{self, TicketPage},
    resale,
    transfers::{self, HandedState},
};
use testing::{Stage, says, stages};

const BEN: &str = "ben@example.org";

async fn hand_on(stage: &Stage, actor: &Actor, admission: AdmissionId, email: &str) -> String {
    transfers::offer(&stage.house, actor, admission, email).await.expect("offered")
}

async fn state(stage: &Stage, secret: &str) -> HandedState {
    let handed = transfers::handed(&stage.house, secret, "en").await.expect("read");
    handed.expect("a link of ours").state
}

/// The code that whoever accepted the ticket sees.
async fn code(stage: &Stage, secret: &str) -> String {
    let handed = transfers::handed(&stage.house, secret, "en").await.expect("read");
    let line = handed.expect("a link of ours").line.expect("a ticket");
    line.ticket.expect("a code").barcode
}

async fn to_the_doors(stage: &Stage, order: &Order) {
    let starts_at = order.view(stage).await.lines[0].starts_at;
    stage.clock.advance_ms(starts_at.since_ms(stage.house.now()) - 30 * MINUTE_MS);
}

async fn scan(stage: &Stage, code: &str) -> ScanReason {
    scan_at(stage, CARMEN_ONE, code, stage.house.now()).await
}

fn mails(stage: &Stage, email: &str, id: &str) -> usize {
    let mails = stage.mail.mails();
    mails.iter().filter(|mail| mail.to == email && says(&mail.text, id)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_says_who_sent_it_and_what_to_do_before_all_else() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let mine = ticket(&stage, &order, 0).await;
        hand_on(&stage, &ana, mine.admission, BEN).await;
        house::jobs::tick(&stage.house).await;
        let sent = stage.mail.mails();
        let offered = sent.iter().find(|mail| mail.to == BEN).expect("a mail");
        let text = offered.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
        let parts = ["would like to give you", "/transfers/", "Carmen", "please ignore this email"];
        assert!(parts.map(at).is_sorted(), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_is_its_holder_s_until_it_is_accepted_and_the_other_person_s_from_then_on() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let mine = ticket(&stage, &order, 0).await;
        let secret = hand_on(&stage, &ana, mine.admission, " Ben@Example.org ").await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-transfer-offered"), 1);
        assert_eq!(mails(&stage, BEN, "mail-footer-recipient"), 1, "Ben has ordered nothing");
        let shown = ticket(&stage, &order, 0).await;
        assert_eq!(shown.offered_to.as_deref(), Some(BEN));
        assert_eq!(shown.barcode, mine.barcode, "it admits still");
        assert_eq!(state(&stage, &secret).await, HandedState::Open);
        let pdf = transfers::handed_pdf(&stage.house, &secret, "en").await.expect("read");
        assert!(pdf.is_none(), "not theirs yet");
        let resale = resale::offer(&stage.house, &ana, mine.admission).await;
        assert_eq!(refused(resale), ResaleRefusal::HandedOn);

        let guest = stage.guest().await;
        transfers::accept(&stage.house, &guest, &secret).await.expect("accepted");
        transfers::accept(&stage.house, &guest, &secret).await.expect("the same");
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-transfer-received"), 1);
        assert_eq!(mails(&stage, ANA, "mail-transfer-handed"), 1);
        let received = stage.mail.mails();
        let received = received.iter().find(|it| says(&it.text, "mail-transfer-received"));
        assert_eq!(received.expect("one").attachments.len(), 2, "the ticket and its date");
        let line = &order.view(&stage).await.lines[0];
        assert!(line.ticket.is_none());
        assert_eq!(line.handed_to.as_deref(), Some(BEN));
        let new = code(&stage, &secret).await;
        assert_ne!(new, mine.barcode);
        let pdf = transfers::handed_pdf(&stage.house, &secret, "en").await.expect("read");
        assert!(pdf.is_some(), "the ticket");
        let replaced =
            selling::tickets::replace_ticket(&stage.house, &order.secret, mine.admission).await;
        assert_eq!(refused(replaced), TicketRefusal::HandedOn);
        let back = transfers::take_back(&stage.house, &ana, mine.admission).await;
        assert_eq!(refused(back), TransferRefusal::Accepted);
        assert_sound(&stage).await;

        let ben = stage.signed_in(BEN).await;
        let season = my_season::my_season(&stage.house, &ben, "en").await.expect("read");
        let season = season.expect("signed in");
        assert_eq!(season.received.len(), 1);
        assert!(!season.received[0].is_open);
        let next = season.next.expect("the ticket that Ben was given");
        let codes: Vec<_> = next.tickets.iter().filter_map(|it| it.line.ticket.as_ref()).collect();
        assert_eq!(codes.iter().map(|it| &it.barcode).collect::<Vec<_>>(), [&new]);
        assert_eq!(next.tickets[0].page, TicketPage::Transfer(secret.clone()));
        let season = my_season::my_season(&stage.house, &ana, "en").await.expect("read");
        let next = season.expect("signed in").next.expect("Ana goes with the other seat");
        assert_eq!(next.tickets.len(), 1, "without the ticket that is Ben's now");

        let other = ticket(&stage, &order, 1).await.barcode;
        to_the_doors(&stage, &order).await;
        assert_eq!(scan(&stage, &mine.barcode).await, ScanReason::Replaced);
        assert_eq!(scan(&stage, &new).await, ScanReason::Valid);
        assert_eq!(scan(&stage, &other).await, ScanReason::Valid, "the other seat's is Ana's");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_given_in_one_go_come_in_one_mail_and_what_is_declined_stays_its_holder_s() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4, 5]).await;
        let mut all = Vec::new();
        for at in 0..3 {
            all.push(ticket(&stage, &order, at).await.admission);
        }
        let links = transfers::offer_all(&stage.house, &ana, &all, BEN).await.expect("offered");
        let [first, second, _] = links.as_slice() else { panic!("a link each: {links:?}") };
        // Before the mail leaves: it tells of the others alone.
        transfers::take_back(&stage.house, &ana, all[2]).await.expect("taken back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-transfer-taken-back"), 0, "never told of");
        let told = stage.mail.mails();
        let told: Vec<_> = told.iter().filter(|mail| mail.to == BEN).collect();
        assert_eq!(told.len(), 1);
        assert!(told[0].text.contains(first) && told[0].text.contains(second), "{}", told[0].text);
        assert!(!told[0].text.contains(&links[2]));
        let page = transfers::handed(&stage.house, first, "en").await.expect("read");
        let beside = page.expect("a link of ours").beside;
        assert_eq!(beside.iter().map(|it| &it.secret).collect::<Vec<_>>(), [second]);

        let guest = stage.guest().await;
        transfers::decline(&stage.house, &guest, second).await.expect("declined");
        transfers::decline(&stage.house, &guest, second).await.expect("the same");
        let late = transfers::accept(&stage.house, &guest, second).await;
        assert_eq!(refused(late), TransferRefusal::NotOffered);
        transfers::accept(&stage.house, &guest, first).await.expect("accepted");
        let late = transfers::decline(&stage.house, &guest, first).await;
        assert_eq!(refused(late), TransferRefusal::Accepted);
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, ANA, "mail-transfer-declined"), 1);
        assert_eq!(state(&stage, second).await, HandedState::Declined);
        let mine = ticket(&stage, &order, 1).await;
        assert_eq!(mine.offered_to, None, "Ana can give it to somebody else");
        hand_on(&stage, &ana, mine.admission, "eva@example.org").await;
        let date = transfers::handed_calendar(&stage.house, first, "en").await.expect("read");
        assert!(date.is_some(), "an entry for whoever accepted");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_taken_back_while_nobody_has_accepted_it_and_then_the_link_is_dead() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let mine = ticket(&stage, &order, 0).await;
        let secret = hand_on(&stage, &ana, mine.admission, BEN).await;
        house::jobs::tick(&stage.house).await;
        transfers::take_back(&stage.house, &ana, mine.admission).await.expect("taken back");
        let again = transfers::take_back(&stage.house, &ana, mine.admission).await;
        assert_eq!(refused(again), TransferRefusal::NotOffered);
        assert_eq!(state(&stage, &secret).await, HandedState::TakenBack);
        let guest = stage.guest().await;
        let late = transfers::accept(&stage.house, &guest, &secret).await;
        assert_eq!(refused(late), TransferRefusal::NotOffered);
        assert_eq!(ticket(&stage, &order, 0).await, mine, "the same ticket");
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-transfer-offered"), 1);
        assert_eq!(mails(&stage, BEN, "mail-transfer-taken-back"), 1);
        // Somebody else gets it; five mails are the most.
        for _ in 0..4 {
            hand_on(&stage, &ana, mine.admission, "cleo@example.org").await;
            transfers::take_back(&stage.house, &ana, mine.admission).await.expect("taken back");
        }
        let often = transfers::offer(&stage.house, &ana, mine.admission, BEN).await;
        assert_eq!(refused(often), TransferRefusal::Often);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn accepted_and_taken_back_at_once_it_is_one_of_them() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let mine = ticket(&stage, &order, 0).await;
        let secret = hand_on(&stage, &ana, mine.admission, BEN).await;
        let guest = stage.guest().await;
        let (accepted, kept) = tokio::join!(
            transfers::accept(&stage.house, &guest, &secret),
            transfers::take_back(&stage.house, &ana, mine.admission),
        );
        assert_ne!(accepted.is_ok(), kept.is_ok());
        let view = order.view(&stage).await;
        assert_eq!(view.lines[0].ticket.is_some(), kept.is_ok());
        let admitting = "barcode_admissions where ended_at_ms is null";
        assert_eq!(count(&stage, admitting).await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_its_holder_hands_it_on_and_only_a_ticket_that_admits() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let tried = async |actor: &Actor, admission, email: &str| {
            refused(transfers::offer(&stage.house, actor, admission, email).await)
        };
        let ben = stage.signed_in(BEN).await;
        let guest = stage.guest().await;
        for stranger in [&ben, &guest] {
            assert_eq!(
                tried(stranger, mine, "cleo@example.org").await,
                TransferRefusal::UnknownTicket
            );
        }
        assert_eq!(tried(&ana, mine, "nobody").await, TransferRefusal::BadAddress);
        assert_eq!(tried(&ana, mine, ANA).await, TransferRefusal::ToOneself);
        let unknown = AdmissionId(stage.house.new_id());
        assert_eq!(tried(&ana, unknown, BEN).await, TransferRefusal::UnknownTicket);
        let no_link = transfers::accept(&stage.house, &guest, "nothing").await;
        assert_eq!(refused(no_link), TransferRefusal::UnknownTicket);

        offer(&stage, &ana, mine).await;
        assert_eq!(tried(&ana, mine, BEN).await, TransferRefusal::OnOffer);
        resale::take_back(&stage.house, &ana, mine).await.expect("taken back");
        let secret = hand_on(&stage, &ana, mine, BEN).await;
        assert_eq!(tried(&ana, mine, "cleo@example.org").await, TransferRefusal::Offered);

        // Staff take the order back before Ben has accepted.
        let code = order.view(&stage).await.code;
        money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted(Taken::All))
            .await
            .expect("taken back");
        let gone = transfers::accept(&stage.house, &guest, &secret).await;
        assert_eq!(refused(gone), TransferRefusal::NotValid);
        assert!(matches!(state(&stage, &secret).await, HandedState::NotNow(_)));
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_entered_keeps_the_ticket_and_after_the_curtain_nobody_gets_it() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let [first, second] = [ticket(&stage, &order, 0).await, ticket(&stage, &order, 1).await];
        let one = hand_on(&stage, &ana, first.admission, BEN).await;
        let two = hand_on(&stage, &ana, second.admission, BEN).await;
        to_the_doors(&stage, &order).await;
        assert_eq!(scan(&stage, &first.barcode).await, ScanReason::Valid);
        let guest = stage.guest().await;
        let entered = transfers::accept(&stage.house, &guest, &one).await;
        assert_eq!(refused(entered), TransferRefusal::Entered);
        stage.clock.advance_ms(DAY_MS);
        let over = transfers::accept(&stage.house, &guest, &two).await;
        assert_eq!(refused(over), TransferRefusal::Over);
        assert_sound(&stage).await;
    }
}
