//! Orders given as a present: the card arrives once, at its time; until the recipient accepts it,
//! the tickets are the buyer's, and from then on the recipient's.

use crate::{
    handed_on::resale::{ANA, ana_with, house, ticket},
    sale::{Order, assert_sound, banks::wanted, count, example::CARMEN_ONE, refused, scan_at},
};
use domain::{
    id::OutboxId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    people::actor::Actor,
    tickets::{
        gift::{CardDesign, GiftRefusal},
        state::ScanReason,
    },
    wording::letters::Unprintable,
};
use gift_tables::gifts::{Gift, Outcome};
use house::sealed;
use money::cancellation::Taken;
use subscribers::{
    changes::{self, Wanted},
    gifts::{self, Delivery, GiftRequest, Giving, Opened, OpenedState},
    my_season, transfers,
};
use testing::{Stage, says, stages};

pub const BEN: &str = "ben@example.org";

pub fn request(delivery: Delivery) -> GiftRequest {
    GiftRequest {
        recipient_name: "Ben".to_owned(),
        email: " Ben@Example.org".to_owned(),
        dedication: "Enjoy it!\nAna".to_owned(),
        design: CardDesign::Birthday,
        language: "en".to_owned(),
        delivery,
        keeps_extras: false,
    }
}

pub async fn give(stage: &Stage, order: &Order, delivery: Delivery) {
    let actor = stage.guest().await;
    gifts::give(&stage.house, &actor, &order.secret, &request(delivery)).await.expect("given");
}

pub async fn giving(stage: &Stage, order: &Order) -> Giving {
    gifts::giving(&stage.house, &order.secret, "en").await.expect("read").expect("an order")
}

pub async fn gift(stage: &Stage, order: &Order) -> Gift {
    giving(stage, order).await.gift.expect("a present")
}

/// As the card and its mail have it.
pub async fn gift_secret(stage: &Stage, order: &Order) -> String {
    sealed::open_link(&stage.house, &gift(stage, order).await.secret).expect("under our key")
}

pub async fn opened(stage: &Stage, secret: &str) -> Opened {
    gifts::opened(&stage.house, secret, "en").await.expect("read").expect("a link of ours")
}

pub async fn accept(stage: &Stage, secret: &str) {
    let guest = stage.guest().await;
    gifts::accept(&stage.house, &guest, secret, "").await.expect("accepted");
    house::jobs::tick(&stage.house).await;
}

pub fn mails(stage: &Stage, email: &str, id: &str) -> usize {
    let mails = stage.mail.mails();
    mails.iter().filter(|mail| mail.to == email && says(&mail.text, id)).count()
}

/// The day of the clock's tomorrow, in the house's own time zone.
fn tomorrow(stage: &Stage) -> String {
    let at = jiff::Timestamp::from_millisecond(stage.house.now().plus_ms(DAY_MS).0);
    at.expect("a moment").in_tz("Europe/Madrid").expect("a zone").date().to_string()
}

fn at(stage: &Stage, hour: &str) -> Delivery {
    let time_zone = "Europe/Madrid".to_owned();
    Delivery::At { day: tomorrow(stage), hour: hour.to_owned(), time_zone }
}

/// A card that was sent at once with these words: what its mail says.
async fn mailed(stage: &Stage, words: &str) -> String {
    let (_, order) = ana_with(stage, &[3]).await;
    let request = GiftRequest { dedication: words.to_owned(), ..request(Delivery::Now) };
    let guest = stage.guest().await;
    gifts::give(&stage.house, &guest, &order.secret, &request).await.expect("given");
    for _ in 0..3 {
        house::jobs::tick(&stage.house).await;
    }
    let secret = gift_secret(stage, &order).await;
    assert_eq!(opened(stage, &secret).await.dedication, words, "the page has all of it");
    let sent = stage.mail.mails();
    sent.iter().find(|mail| mail.to == BEN).expect("the card").text.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_s_mail_brings_no_address_that_its_buyer_typed() {
    for stage in stages().await {
        house(&stage).await;
        let text = mailed(&stage, "Your prize: evil.example").await;
        assert!(!text.contains("evil"), "{text}");
        assert!(!says(&text, "mail-gift-words") && says(&text, "mail-gift-deliver"), "{text}");
    }
}

async fn scan(stage: &Stage, code: &str) -> ScanReason {
    scan_at(stage, CARMEN_ONE, code, stage.house.now()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_arrives_at_its_time_and_the_tickets_change_hands_when_it_is_accepted() {
    for stage in stages().await {
        house(&stage).await;
        let (_, order) = ana_with(&stage, &[3, 4]).await;
        let mine = [ticket(&stage, &order, 0).await, ticket(&stage, &order, 1).await];
        house::jobs::tick(&stage.house).await;
        give(&stage, &order, at(&stage, "9")).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 0, "its time hasn't come");
        let due = gift(&stage, &order).await.card.deliver_at.expect("a time");
        stage.clock.advance_ms(due.since_ms(stage.house.now()) - 1);
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 0);
        stage.clock.advance_ms(1);
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 1, "once");
        assert_eq!(mails(&stage, ANA, "mail-gift-delivered"), 1);
        let sent = stage.mail.mails();
        let card = sent.iter().find(|mail| mail.to == BEN).expect("the card");
        assert!(card.text.contains("Enjoy it!\nAna"), "{}", card.text);
        assert!(says(&card.text, "mail-gift-words") && says(&card.text, "gift-heading-birthday"));
        assert!(!card.text.contains('€'), "no price");

        let secret = gift_secret(&stage, &order).await;
        let before = opened(&stage, &secret).await;
        assert_eq!(before.state, OpenedState::Open);
        assert_eq!(before.dedication, "Enjoy it!\nAna");
        assert_eq!(before.lines.len(), 2);
        assert!(before.lines.iter().all(|it| it.line.ticket.is_none() && it.page.is_none()));
        let early = gifts::tickets_pdf(&stage.house, &secret, "en").await.expect("read");
        assert!(early.is_none(), "not theirs yet");

        accept(&stage, &secret).await;
        accept(&stage, &secret).await;
        assert_eq!(mails(&stage, BEN, "mail-gift-received"), 1);
        assert_eq!(mails(&stage, ANA, "mail-gift-accepted"), 1);
        let sent = stage.mail.mails();
        let received = sent.iter().find(|mail| says(&mail.text, "mail-gift-received"));
        assert_eq!(received.expect("one").attachments.len(), 2, "tickets and their date");
        let mut theirs = giving(&stage, &order).await;
        assert_eq!((theirs.lines.len(), theirs.kept.lines.len()), (2, 0), "all that was given");
        assert!(theirs.lines.remove(0).ticket.is_none(), "without its new code");
        let after = opened(&stage, &secret).await;
        assert_eq!(after.state, OpenedState::Accepted);
        let codes: Vec<String> = after
            .lines
            .iter()
            .map(|given| given.line.ticket.as_ref().expect("a code").barcode.clone())
            .collect();
        let pdf = gifts::tickets_pdf(&stage.house, &secret, "en").await.expect("read");
        assert!(pdf.is_some());
        let ben = stage.signed_in(BEN).await;
        let season = my_season::my_season(&stage.house, &ben, "en").await.expect("read");
        assert_eq!(season.expect("signed in").received.len(), 2);
        assert!(order.view(&stage).await.lines.iter().all(|line| line.ticket.is_none()));
        assert_sound(&stage).await;

        let starts_at = order.view(&stage).await.lines[0].starts_at;
        stage.clock.advance_ms(starts_at.since_ms(stage.house.now()) - 30 * MINUTE_MS);
        for ticket in mine {
            assert_eq!(scan(&stage, &ticket.barcode).await, ScanReason::Replaced);
        }
        for code in codes {
            assert_eq!(scan(&stage, &code).await, ScanReason::Valid);
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_changed_sent_again_and_called_back_until_it_is_accepted() {
    for stage in stages().await {
        house(&stage).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        let guest = stage.guest().await;
        give(&stage, &order, at(&stage, "9")).await;
        give(&stage, &order, at(&stage, "10")).await;
        assert_eq!(count(&stage, "gifts").await, 1);
        stage.clock.advance_ms(2 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 1, "late is better than never");
        let former = gift_secret(&stage, &order).await;
        give(&stage, &order, Delivery::Now).await;
        for _ in 0..2 {
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 2, "corrected and sent again");
        let ended = gifts::opened(&stage.house, &former, "en").await.expect("read");
        assert!(ended.is_none(), "the former link ends");
        let why = gifts::former(&stage.house, &former).await.expect("read");
        assert_eq!(why, Some(gifts::Former::Corrected), "and says why");

        let secret = gift_secret(&stage, &order).await;
        gifts::call_back(&stage.house, &guest, &order.secret).await.expect("called back");
        let again = gifts::call_back(&stage.house, &guest, &order.secret).await;
        assert_eq!(refused(again), GiftRefusal::CalledBack);
        let over = opened(&stage, &secret).await;
        assert_eq!((over.state, over.dedication.as_str()), (OpenedState::CalledBack, ""));
        let refusal = gifts::accept(&stage.house, &guest, &secret, "").await;
        assert_eq!(refused(refusal), GiftRefusal::CalledBack);
        assert!(ticket(&stage, &order, 0).await.offered_to.is_none());

        give(&stage, &order, Delivery::Now).await;
        house::jobs::tick(&stage.house).await;
        let new = gift_secret(&stage, &order).await;
        assert_ne!(new, secret);
        accept(&stage, &new).await;
        let back = gifts::call_back(&stage.house, &guest, &order.secret).await;
        assert_eq!(refused(back), GiftRefusal::Accepted);
        let more = gifts::give(&stage.house, &guest, &order.secret, &request(Delivery::Now)).await;
        assert_eq!(refused(more), GiftRefusal::Accepted);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_buyer_is_told_that_a_card_fails_and_corrects_its_address() {
    for stage in stages().await {
        house(&stage).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        house::jobs::tick(&stage.house).await;
        give(&stage, &order, Delivery::Now).await;
        stage.mail.set_away(true);
        for _ in 0..8 {
            house::jobs::tick(&stage.house).await;
            stage.clock.advance_ms(HOUR_MS);
        }
        house::jobs::tick(&stage.house).await;
        assert_eq!(gift(&stage, &order).await.outcome, Some(Outcome::Failed));
        let corrected =
            GiftRequest { email: "ben@example.net".to_owned(), ..request(Delivery::Now) };
        let guest = stage.guest().await;
        let done = gifts::give(&stage.house, &guest, &order.secret, &corrected).await;
        done.expect("corrected");
        stage.mail.set_away(false);
        for _ in 0..4 {
            stage.clock.advance_ms(HOUR_MS);
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 0, "the former mail says nothing now");
        assert_eq!(mails(&stage, "ben@example.net", "mail-gift-deliver"), 1);
        assert_eq!(mails(&stage, ANA, "mail-gift-delivered"), 1);
        assert_eq!(gift(&stage, &order).await.outcome, Some(Outcome::Delivered));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_present_is_refused_and_changes_nothing() {
    for stage in stages().await {
        house(&stage).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        let guest = stage.guest().await;
        let starts_at = order.view(&stage).await.lines[0].starts_at;
        let after = jiff::Timestamp::from_millisecond(starts_at.plus_ms(DAY_MS).0);
        let day = after.expect("a moment").in_tz("Europe/Madrid").expect("a zone").date();
        let on = |day: &str, hour: &str| Delivery::At {
            day: day.to_owned(),
            hour: hour.to_owned(),
            time_zone: "Europe/Madrid".to_owned(),
        };
        let good = || request(Delivery::Now);
        let chinese = Unprintable::of("生日快乐").expect("no paper has them");
        let markup = "<script>alert(1)</script>".repeat(200);
        for (wrong, why) in [
            (GiftRequest { recipient_name: " ".to_owned(), ..good() }, GiftRefusal::NameMissing),
            (GiftRequest { email: "ben".to_owned(), ..good() }, GiftRefusal::BadAddress),
            (GiftRequest { dedication: markup, ..good() }, GiftRefusal::DedicationTooLong),
            (
                GiftRequest { dedication: "生日快乐 🎭".to_owned(), ..good() },
                GiftRefusal::DedicationUnprintable(chinese),
            ),
            (request(on("2020-01-01", "9")), GiftRefusal::TimePast),
            (request(on("tomorrow", "9")), GiftRefusal::BadTime),
            (request(on(&day.to_string(), "9")), GiftRefusal::TimeLate),
        ] {
            let done = gifts::give(&stage.house, &guest, &order.secret, &wrong).await;
            assert_eq!(refused(done), why);
        }
        let unknown = gifts::give(&stage.house, &guest, "nothing", &good()).await;
        assert_eq!(refused(unknown), GiftRefusal::Unknown);
        let unknown = gifts::accept(&stage.house, &guest, &order.secret, BEN).await;
        assert_eq!(refused(unknown), GiftRefusal::Unknown, "an order's secret opens no present");
        assert_eq!(count(&stage, "gifts").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_cancelled_performance_the_recipient_hears_once_and_in_their_language() {
    for stage in stages().await {
        house(&stage).await;
        let (_, order) = ana_with(&stage, &[3, 4]).await;
        let guest = stage.guest().await;
        let french = GiftRequest { language: "fr".to_owned(), ..request(Delivery::Now) };
        let given = gifts::give(&stage.house, &guest, &order.secret, &french).await;
        given.expect("given");
        let secret = gift_secret(&stage, &order).await;
        accept(&stage, &secret).await;
        let to_ben = || {
            let sent = stage.mail.mails();
            sent.into_iter().filter(|mail| mail.to == BEN).collect::<Vec<_>>()
        };
        let before = to_ben().len();
        let off = Wanted::Cancel;
        let done = changes::change(&stage.house, &Actor::Console, CARMEN_ONE, off, None).await;
        done.expect("cancelled");
        house::jobs::tick(&stage.house).await;
        let told = to_ben();
        assert_eq!(told.len(), before + 1, "once for both tickets");
        assert!(told.iter().all(|mail| mail.language == "fr"));
        let opened = opened(&stage, &secret).await;
        assert_eq!((opened.lines.len(), opened.off.len()), (0, 2));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_that_went_elsewhere_are_no_part_of_a_present() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        give(&stage, &order, at(&stage, "9")).await;
        let first = ticket(&stage, &order, 0).await.admission;
        transfers::offer(&stage.house, &ana, first, "eva@example.org").await.expect("offered");
        let secret = gift_secret(&stage, &order).await;
        assert_eq!(opened(&stage, &secret).await.lines.len(), 1);
        // All that is left of it is taken back before its day.
        transfers::take_back(&stage.house, &ana, first).await.expect("kept");
        let (code, all) = (order.view(&stage).await.code, wanted(Taken::All));
        let cancelled =
            money::cancellation::cancel(&stage.house, &Actor::Console, &code, &all).await;
        cancelled.expect("cancelled");
        stage.clock.advance_ms(2 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 0, "there is nothing to give");
        let guest = stage.guest().await;
        let gone = gifts::accept(&stage.house, &guest, &secret, "").await;
        assert_eq!(refused(gone), GiftRefusal::NothingToGive);
        assert_sound(&stage).await;
    }
}

/// A mail server takes the card and says later that nobody has this mailbox.
#[tokio::test(flavor = "multi_thread")]
async fn of_a_card_that_comes_back_the_buyer_hears_once_and_may_correct_it() {
    for stage in stages().await {
        house(&stage).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        give(&stage, &order, Delivery::Now).await;
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
        }
        let of_card = async || {
            let sent = stage.mail.mails();
            let card =
                sent.iter().rfind(|mail| mail.to == BEN && says(&mail.text, "mail-gift-deliver"));
            let id = card.expect("a card").message_id.trim_start_matches('<').to_owned();
            id.split('@').next().expect("an id").parse::<OutboxId>().expect("of the outbox")
        };
        let first = of_card().await;
        assert!(gifts::bounced(&stage.house, first).await.expect("no fault"));
        assert!(!gifts::bounced(&stage.house, first).await.expect("no fault"), "told twice");
        let nobody = OutboxId(stage.house.new_id());
        assert!(!gifts::bounced(&stage.house, nobody).await.expect("no fault"), "not ours");
        stage.clock.advance_ms(HOUR_MS);
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(mails(&stage, ANA, "mail-gift-failed"), 1);
        assert_eq!(gift(&stage, &order).await.outcome, Some(Outcome::Failed), "and stays so");

        give(&stage, &order, Delivery::Now).await;
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 2, "the corrected card");
        assert!(!gifts::bounced(&stage.house, first).await.expect("no fault"), "an old report");
        let second = of_card().await;
        let secret = gift_secret(&stage, &order).await;
        accept(&stage, &secret).await;
        assert!(!gifts::bounced(&stage.house, second).await.expect("no fault"), "it has arrived");
        assert_sound(&stage).await;
    }
}
