//! Receipts of extras: a code for each piece, which counts once where it is handed out.

use crate::{
    buying::extras::{order, put, season},
    presents::gifts::{BEN, opened, request},
    sale::{self, assert_sound, back, banks::wanted, reference_of, refused},
    ticketing::changes::told,
};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment},
    order::{OrderExtra, OrderState, OrderView, Whose},
    people::actor::Actor,
    tickets::{
        change::ChangeChoice,
        state::{ScanAnswer, ScanReason},
    },
};
use doors::ScanRequest;
use house::sealed;
use money::{cancellation::Taken, checkout};
use selling::{
    extras, orders,
    tickets::{self, TicketRefusal},
};
use subscribers::{
    changes::{self, Wanted},
    gifts::{self, Delivery, GiftRequest, Since},
};
use testing::{Stage, says, stages};

pub const SWANS: &str = "swan-lake-2027-02-11-1930";
const OTHER: &str = "swan-lake-2027-02-13-1700";

/// A ticket with two programmes and a drink, all paid.
pub async fn bought(stage: &Stage) -> OrderView {
    let (performance, _) = season(stage).await;
    let actor = stage.guest().await;
    sale::hold(stage, &actor, performance, &[0]).await;
    let programme = put("programme", Some(performance), 2);
    extras::put_extra(&stage.house, &actor, &programme).await.expect("sold");
    extras::put_extra(&stage.house, &actor, &put("cava", None, 1)).await.expect("sold");
    let (secret, reference) = order(stage, &actor).await;
    assert!(receipts(&view(stage, &secret).await).is_empty(), "not before it is paid");
    stage.bank.capture(&reference);
    back(stage, &reference).await;
    let next = checkout::pay_again(&stage.house, &secret, None).await.expect("another payment");
    let reference = reference_of(&next.url);
    stage.bank.capture(&reference);
    back(stage, &reference).await;
    let view = view(stage, &secret).await;
    assert_eq!(view.state, OrderState::Paid);
    view
}

pub async fn view(stage: &Stage, secret: &str) -> OrderView {
    orders::order(&stage.house, secret, "en").await.expect("read").expect("known")
}

fn receipts(view: &OrderView) -> Vec<String> {
    let all = view.extras.iter().flat_map(|extra| &extra.receipts);
    all.map(|receipt| receipt.code.clone()).collect()
}

pub fn named<'a>(view: &'a OrderView, key: &str) -> &'a OrderExtra {
    view.extras.iter().find(|extra| extra.key == key).expect("bought")
}

pub async fn read(stage: &Stage, code: &str, performance: &str, at: Moment) -> ScanReason {
    let request = ScanRequest {
        code: code.to_owned(),
        performance: performance.to_owned(),
        device: "foyer".to_owned(),
        device_sequence: None,
        device_at: at,
    };
    let answer = doors::scan(&stage.house, &Actor::Console, &request).await;
    let (answer, reason) = answer.expect("an answer");
    assert_ne!(answer, ScanAnswer::Admitted, "an extra admits nobody");
    assert_eq!(answer == ScanAnswer::HandedOut, reason == ScanReason::Valid);
    reason
}

#[tokio::test(flavor = "multi_thread")]
async fn each_piece_has_a_code_that_is_used_once_and_where_it_belongs() {
    for stage in stages().await {
        let order = bought(&stage).await;
        let programmes: Vec<_> =
            named(&order, "programme").receipts.iter().map(|it| it.code.clone()).collect();
        let cava = named(&order, "cava").receipts[0].code.clone();
        let ticket = order.lines[0].ticket.as_ref().expect("a ticket").barcode.clone();
        let codes = [vec![ticket, cava.clone()], programmes.clone()].concat();
        let distinct: std::collections::BTreeSet<_> = codes.iter().collect();
        assert_eq!((programmes.len(), distinct.len()), (2, 4), "{codes:?}");

        let curtain = order.lines[0].starts_at;
        let early = curtain.minus_ms(DAY_MS);
        let [first, second] = [&programmes[0], &programmes[1]];
        assert_eq!(read(&stage, first, SWANS, early).await, ScanReason::TooEarly);
        assert_eq!(read(&stage, first, OTHER, curtain).await, ScanReason::OtherPerformance);
        assert_eq!(read(&stage, first, SWANS, curtain).await, ScanReason::Valid);
        assert_eq!(read(&stage, first, SWANS, curtain).await, ScanReason::AlreadyUsed);
        assert_eq!(read(&stage, second, SWANS, curtain).await, ScanReason::Valid);
        // It goes with no performance: any bar hands it out, at any time.
        assert_eq!(read(&stage, &cava, OTHER, early).await, ScanReason::Valid);
        assert_eq!(read(&stage, &cava, SWANS, curtain).await, ScanReason::AlreadyUsed);
        let seen = view(&stage, &order.secret).await;
        let all = seen.extras.iter().flat_map(|extra| &extra.receipts);
        assert!(all.clone().all(|receipt| receipt.used_at.is_some()) && all.count() == 3);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_devices_at_once_one_hands_it_out() {
    for stage in stages().await {
        let order = bought(&stage).await;
        let code = named(&order, "cava").receipts[0].code.clone();
        let at = stage.house.now().plus_ms(HOUR_MS);
        let (one, other) =
            tokio::join!(read(&stage, &code, SWANS, at), read(&stage, &code, SWANS, at));
        let mut answers = [one.as_str(), other.as_str()];
        answers.sort_unstable();
        assert_eq!(answers, ["already-used", "valid"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_back_is_handed_out_no_more() {
    for stage in stages().await {
        let order = bought(&stage).await;
        let code = named(&order, "cava").receipts[0].code.clone();
        let all = wanted(Taken::All);
        money::cancellation::cancel(&stage.house, &Actor::Console, &order.code, &all)
            .await
            .expect("taken back");
        let at = stage.house.now();
        assert_eq!(read(&stage, &code, SWANS, at).await, ScanReason::Cancelled);
        assert!(receipts(&view(&stage, &order.secret).await).is_empty());
        assert_sound(&stage).await;
    }
}

/// The tickets' file has a page for each piece that nobody has handed out yet.
#[tokio::test(flavor = "multi_thread")]
async fn receipts_are_printed_with_the_tickets() {
    for stage in stages().await {
        let order = bought(&stage).await;
        let printed = async || {
            let pdf = tickets::tickets_pdf(
                &stage.house,
                &order.secret,
                None,
                tickets::Print::each_alone("en"),
            )
            .await;
            String::from_utf8(pdf.expect("printed")).expect("the stage prints text")
        };
        let before = printed().await;
        for code in receipts(&order) {
            assert!(before.contains(&code), "{before}");
        }
        let used = named(&order, "cava").receipts[0].code.clone();
        read(&stage, &used, SWANS, stage.house.now()).await;
        assert!(!printed().await.contains(&used));
    }
}

/// The secret on the present's card.
async fn given(stage: &Stage, order: &OrderView, keeps_extras: bool) -> String {
    let guest = stage.guest().await;
    let card = GiftRequest { keeps_extras, ..request(Delivery::Printed) };
    gifts::give(&stage.house, &guest, &order.secret, &card).await.expect("given");
    let giving = gifts::giving(&stage.house, &order.secret, "en").await.expect("read");
    let gift = giving.and_then(|giving| giving.gift).expect("a present");
    sealed::open_link(&stage.house, &gift.secret).expect("under our key")
}

#[tokio::test(flavor = "multi_thread")]
async fn extras_are_the_recipients_once_their_present_is_accepted() {
    for stage in stages().await {
        let order = bought(&stage).await;
        let curtain = order.lines[0].starts_at;
        let programmes = &named(&order, "programme").receipts;
        let [collected, programme] = [0, 1].map(|at| programmes[at].code.clone());
        let cava = named(&order, "cava").receipts[0].code.clone();
        assert_eq!(read(&stage, &collected, SWANS, curtain).await, ScanReason::Valid);
        let secret = given(&stage, &order, false).await;
        let before = opened(&stage, &secret).await.extras;
        let counts: Vec<_> = before.iter().map(|it| (it.quantity, it.receipts.len())).collect();
        assert_eq!(counts, [(1, 0), (1, 0)], "without what was collected, and without codes");

        let guest = stage.guest().await;
        gifts::accept(&stage.house, &guest, &secret, BEN).await.expect("accepted");
        let mine = receipts(&view(&stage, &order.secret).await);
        assert_eq!(mine, [collected], "the giver has no other code");
        let after = opened(&stage, &secret).await.extras;
        let codes = after.iter().flat_map(|extra| &extra.receipts);
        let codes: Vec<String> = codes.map(|receipt| receipt.code.clone()).collect();
        assert_eq!(codes.len(), 2);
        let pdf = gifts::tickets_pdf(&stage.house, &secret, "en").await.expect("read");
        let pdf = String::from_utf8(pdf.expect("a file")).expect("the stage prints text");
        assert!(codes.iter().all(|code| pdf.contains(code)), "{pdf}");
        for former in [programme, cava] {
            assert_eq!(read(&stage, &former, SWANS, curtain).await, ScanReason::Replaced);
        }
        for code in codes {
            assert_eq!(read(&stage, &code, SWANS, curtain).await, ScanReason::Valid);
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_back_with_a_returned_ticket_is_told_to_giver_and_recipient() {
    for stage in stages().await {
        let order = bought(&stage).await;
        let secret = given(&stage, &order, false).await;
        let guest = stage.guest().await;
        gifts::accept(&stage.house, &guest, &secret, BEN).await.expect("accepted");
        house::jobs::tick(&stage.house).await;
        stage.clock.advance_ms(2 * MINUTE_MS);
        let again = tickets::resend_tickets(&stage.house, &order.secret).await;
        assert_eq!(refused(again), TicketRefusal::NothingToSend, "all is Ben's");

        let starts_at = order.lines[0].starts_at.plus_ms(HOUR_MS);
        let moved = Wanted::Move { starts_at };
        let change = changes::change(&stage.house, &Actor::Console, SWANS, moved, None).await;
        let change = change.expect("moved");
        house::jobs::tick(&stage.house).await;
        let seen = view(&stage, &order.secret).await;
        let performance = order.lines[0].performance;
        assert!(seen.pieces(performance, Whose::Buyer).is_empty(), "theirs no more");
        let theirs = seen.pieces(performance, Whose::Recipient);
        assert_eq!(theirs, [(named(&order, "programme").name.as_str(), 2)]);
        assert_eq!(told(&stage, &order.email, "order-change-pieces-handed"), 1, "before");
        let can = ["mail-handed-moved-ask", "mail-handed-moved-exchange"];
        assert_eq!(can.map(|id| told(&stage, BEN, id)).iter().sum::<usize>(), 1);

        let back = ChangeChoice::MoneyBack.into();
        let chosen = changes::choose(&stage.house, &guest, &order.secret, change, back).await;
        chosen.expect("chosen");
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage, &order.email, "mail-cancelled-pieces"), 1);
        assert_eq!(told(&stage, BEN, "mail-handed-pieces"), 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn extras_stay_the_givers_who_keeps_them_or_takes_the_present_back() {
    for stage in stages().await {
        let order = bought(&stage).await;
        let guest = stage.guest().await;
        let first = given(&stage, &order, false).await;
        let curtain = order.lines[0].starts_at;
        let cava = &named(&order, "cava").receipts[0].code;
        assert_eq!(read(&stage, cava, SWANS, curtain).await, ScanReason::Valid);
        let since = opened(&stage, &first).await.since;
        let is_told = matches!(since.as_slice(), [Since::Extras(named)] if named[0].1 == 1);
        assert!(is_told, "what its giver has collected: {since:?}");
        gifts::call_back(&stage.house, &guest, &order.secret).await.expect("called back");
        assert!(opened(&stage, &first).await.extras.is_empty());
        let second = given(&stage, &order, true).await;
        assert!(opened(&stage, &second).await.extras.is_empty());
        assert!(opened(&stage, &second).await.since.is_empty(), "they never were in it");
        gifts::accept(&stage.house, &guest, &second, BEN).await.expect("accepted");
        assert!(opened(&stage, &second).await.extras.is_empty());
        let mine = receipts(&view(&stage, &order.secret).await);
        assert_eq!(mine, receipts(&order));
        let programme = &named(&order, "programme").receipts[0].code;
        assert_eq!(read(&stage, programme, SWANS, curtain).await, ScanReason::Valid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_of_a_drink_alone_brings_the_code_that_is_asked_for() {
    for stage in stages().await {
        season(&stage).await;
        let actor = stage.guest().await;
        extras::put_extra(&stage.house, &actor, &put("cava", None, 1)).await.expect("sold");
        let (secret, reference) = order(&stage, &actor).await;
        stage.bank.capture(&reference);
        back(&stage, &reference).await;
        house::jobs::tick(&stage.house).await;
        let codes = receipts(&view(&stage, &secret).await);
        let mails = stage.mail.mails();
        let mail = mails.iter().rfind(|mail| says(&mail.subject, "mail-order-subject"));
        let mail = mail.expect("of the order");
        assert!(says(&mail.text, "mail-extras-collect-alone"), "{}", mail.text);
        let [paper] = mail.attachments.as_slice() else { panic!("one file") };
        assert_eq!(String::from_utf8_lossy(&paper.bytes), format!("{}\n", codes[0]));
    }
}
