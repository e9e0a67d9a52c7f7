//! One performance of a subscription card gets a ticket of its own: whatever happens to it, the
//! card or the ticket admits to it, and never both.

use crate::{
    handed_on::exchange_after_change::holder,
    renewal::subscription_transfers::{accepted, to},
    sale::{
        Order, assert_sound, back, count,
        example::{CARMEN_ONE, SWANS_ONE, pick, season},
        form, reference, refused,
    },
};
use domain::{
    moment::{DAY_MS, MINUTE_MS},
    order::{OrderLineView, TicketView},
    people::actor::Actor,
    tickets::{state::ScanReason, transfer::TransferRefusal},
};
use doors::ScanRequest;
use selling::tickets::{Opened, TicketRefusal, print_alone, replace_ticket};
use subscribers::{exchange, resale, transfers, waiver};
use testing::{Stage, stages};

const SHEETS: [(&str, &str); 4] = [
    ("resales", "offers,for,from,until,most,share\n,,,,,70\n"),
    ("waivers", "offers,for,from,until,most\n,,,,2\n"),
    ("exchanges", "offers,for,from,until,most,free,fee,within\n,,,,5,1,5.00,\n"),
    ("subscription_transfers", "packages,from,until,seniority,kept_for\nseries-a,,,,\n"),
];

/// Ana's series A of two performances, with one code for both.
pub async fn card(stage: &Stage) -> (Actor, Order) {
    season(stage, &SHEETS).await;
    let ana = stage.signed_in("ana@example.org").await;
    pick(stage, &ana, CARMEN_ONE, "series-a", &[3]).await.expect("free");
    let basket = selling::basket::basket(&stage.house, Stage::session_of(&ana), "en").await;
    let form = form(stage, &ana, basket.expect("a basket").state.total_minor).await;
    let placed = money::checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
    let order = Order { reference: reference(&placed), secret: placed.secret };
    stage.bank.capture(&order.reference);
    back(stage, &order.reference).await;
    (ana, order)
}

/// Of the performance with this name.
pub async fn ticket(stage: &Stage, order: &Order, slug: &str) -> TicketView {
    let lines = order.view(stage).await.lines;
    let line = lines.into_iter().find(|line| line.performance_slug == slug);
    line.expect("of the series").ticket.expect("a ticket")
}

pub async fn alone(stage: &Stage, order: &Order, slug: &str) -> Result<(), TicketRefusal> {
    let admission = ticket(stage, order, slug).await.admission;
    match print_alone(&stage.house, Opened::Secret(&order.secret), admission).await {
        Ok(()) => Ok(()),
        refused_it => Err(refused(refused_it)),
    }
}

/// Half an hour before it begins.
async fn scan(stage: &Stage, order: &Order, slug: &str, code: &str) -> ScanReason {
    let lines = order.view(stage).await.lines;
    let line = lines.iter().find(|line| line.performance_slug == slug).expect("of the series");
    read(stage, line, code).await
}

async fn read(stage: &Stage, line: &OrderLineView, code: &str) -> ScanReason {
    let request = ScanRequest {
        code: code.to_owned(),
        performance: line.performance_slug.clone(),
        device: "gate-1".to_owned(),
        device_sequence: None,
        device_at: line.starts_at.minus_ms(30 * MINUTE_MS),
    };
    doors::scan(&stage.house, &Actor::Console, &request).await.expect("an answer").1
}

#[tokio::test(flavor = "multi_thread")]
async fn the_card_is_refused_for_it_says_why_and_goes_on_for_the_others() {
    for stage in stages().await {
        let (_, order) = card(&stage).await;
        let carmen = ticket(&stage, &order, CARMEN_ONE).await;
        assert!(carmen.is_on_card);
        let card = carmen.barcode;
        assert_eq!(ticket(&stage, &order, SWANS_ONE).await.barcode, card);
        alone(&stage, &order, CARMEN_ONE).await.expect("printed alone");
        let own = ticket(&stage, &order, CARMEN_ONE).await;
        assert!(!own.is_on_card && own.barcode != card);
        assert_eq!(ticket(&stage, &order, SWANS_ONE).await.barcode, card, "on the card still");
        assert_eq!(alone(&stage, &order, CARMEN_ONE).await, Err(TicketRefusal::NotOnCard));
        assert_eq!(count(&stage, "journal where action = 'ticket.print-alone'").await, 1);
        assert_sound(&stage).await;

        let at = async |slug: &str, code: &str| scan(&stage, &order, slug, code).await;
        assert_eq!(at(CARMEN_ONE, &card).await, ScanReason::PrintedAlone);
        assert_eq!(at(SWANS_ONE, &own.barcode).await, ScanReason::OtherPerformance);
        assert_eq!(at(CARMEN_ONE, &own.barcode).await, ScanReason::Valid);
        assert_eq!(at(CARMEN_ONE, &card).await, ScanReason::PrintedAlone);
        assert_eq!(at(SWANS_ONE, &card).await, ScanReason::Valid);
        assert_eq!(at(SWANS_ONE, &card).await, ScanReason::AlreadyEntered);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_card_is_replaced_without_the_ticket_and_the_ticket_without_the_card() {
    for stage in stages().await {
        let (_, order) = card(&stage).await;
        let card = ticket(&stage, &order, CARMEN_ONE).await.barcode;
        alone(&stage, &order, CARMEN_ONE).await.expect("printed alone");
        let own = ticket(&stage, &order, CARMEN_ONE).await;
        let swans = ticket(&stage, &order, SWANS_ONE).await;
        replace_ticket(&stage.house, &order.secret, swans.admission).await.expect("a new card");
        assert_eq!(ticket(&stage, &order, CARMEN_ONE).await.barcode, own.barcode);
        replace_ticket(&stage.house, &order.secret, own.admission).await.expect("a new ticket");
        let (newer, swans) = (
            ticket(&stage, &order, CARMEN_ONE).await.barcode,
            ticket(&stage, &order, SWANS_ONE).await.barcode,
        );
        let at = async |slug: &str, code: &str| scan(&stage, &order, slug, code).await;
        assert_eq!(at(CARMEN_ONE, &card).await, ScanReason::PrintedAlone);
        assert_eq!(at(SWANS_ONE, &card).await, ScanReason::Replaced);
        assert_eq!(at(CARMEN_ONE, &own.barcode).await, ScanReason::Replaced);
        assert_eq!(at(CARMEN_ONE, &newer).await, ScanReason::Valid);
        assert_eq!(at(SWANS_ONE, &swans).await, ScanReason::Valid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ticket_alone_is_offered_handed_on_and_given_back_like_any_other() {
    for stage in stages().await {
        let (ana, order) = card(&stage).await;
        let carmen = ticket(&stage, &order, CARMEN_ONE).await.admission;
        resale::offer(&stage.house, &ana, carmen).await.expect("offered");
        assert_eq!(alone(&stage, &order, CARMEN_ONE).await, Err(TicketRefusal::OnOffer));
        resale::take_back(&stage.house, &ana, carmen).await.expect("taken back");
        alone(&stage, &order, CARMEN_ONE).await.expect("printed alone");
        let own = ticket(&stage, &order, CARMEN_ONE).await.barcode;
        resale::offer(&stage.house, &ana, carmen).await.expect("offered");
        assert_eq!(scan(&stage, &order, CARMEN_ONE, &own).await, ScanReason::OnOffer);
        resale::take_back(&stage.house, &ana, carmen).await.expect("taken back");
        assert_eq!(ticket(&stage, &order, CARMEN_ONE).await.barcode, own, "the same ticket");

        let secret = transfers::offer(&stage.house, &ana, carmen, "ben@example.org").await;
        let secret = secret.expect("offered");
        let guest = stage.guest().await;
        transfers::accept(&stage.house, &guest, &secret).await.expect("accepted");
        let by_secret = print_alone(&stage.house, Opened::Secret(&order.secret), carmen).await;
        assert_eq!(refused(by_secret), TicketRefusal::HandedOn);
        assert_eq!(scan(&stage, &order, CARMEN_ONE, &own).await, ScanReason::Replaced);
        let again = transfers::offer(&stage.house, &ana, carmen, "cleo@example.org").await;
        assert_eq!(refused(again), TransferRefusal::Accepted);
        assert_sound(&stage).await;

        // The last one on a card is a ticket of its own already.
        assert_eq!(alone(&stage, &order, SWANS_ONE).await, Err(TicketRefusal::NotOnCard));
        let swans = ticket(&stage, &order, SWANS_ONE).await;
        waiver::waive(&stage.house, &ana, swans.admission).await.expect("given back");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_subscription_it_goes_to_the_new_holder_beside_the_card() {
    for stage in stages().await {
        let (ana, order) = card(&stage).await;
        let card = ticket(&stage, &order, CARMEN_ONE).await.barcode;
        alone(&stage, &order, CARMEN_ONE).await.expect("printed alone");
        let own = ticket(&stage, &order, CARMEN_ONE).await;
        let worth = exchange::preview(&stage.house, &holder(&ana), own.admission, "en").await;
        assert!(worth.expect("it can be exchanged").value.minor > 0);
        let lines = order.view(&stage).await.lines;
        let item = lines[0].item.clone().expect("of the series").id;
        let offer = subscribers::transfers::subscriptions::offer;
        let wanted = to("ben@example.org", None);
        let secret = offer(&stage.house, &ana, item, &wanted).await.expect("offered");
        accepted(&stage, &secret).await;
        let handed = subscribers::transfers::subscriptions::handed;
        let handed = handed(&stage.house, &secret, "en").await.expect("read").expect("a link");
        let code = |slug: &str| {
            let line = handed.lines.iter().find(|line| line.performance_slug == slug);
            let line = line.expect("to come");
            (line.clone(), line.ticket.clone().expect("a ticket").barcode)
        };
        let ((line, carmen), (_, swans)) = (code(CARMEN_ONE), code(SWANS_ONE));
        assert_ne!(carmen, swans, "alone it was, and alone it stays");
        assert!(![&card, &own.barcode].contains(&&carmen));
        assert_eq!(read(&stage, &line, &own.barcode).await, ScanReason::Replaced);
        assert_eq!(read(&stage, &line, &card).await, ScanReason::PrintedAlone);
        assert_eq!(read(&stage, &line, &carmen).await, ScanReason::Valid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_twice_at_once_or_while_the_card_enters_one_code_admits() {
    for stage in stages().await {
        let (ana, order) = card(&stage).await;
        let carmen = ticket(&stage, &order, CARMEN_ONE).await;
        let all =
            (0..4).map(|_| print_alone(&stage.house, Opened::Account(&ana), carmen.admission));
        let done = futures::future::join_all(all).await;
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1);
        assert_eq!(count(&stage, "barcodes").await, 2);
        let ben = stage.signed_in("ben@example.org").await;
        let swans = ticket(&stage, &order, SWANS_ONE).await;
        for stranger in [&ben, &stage.guest().await] {
            let tried = print_alone(&stage.house, Opened::Account(stranger), swans.admission).await;
            assert_eq!(refused(tried), TicketRefusal::UnknownTicket);
        }
        assert_sound(&stage).await;
    }
    for stage in stages().await {
        let (_, order) = card(&stage).await;
        let carmen = ticket(&stage, &order, CARMEN_ONE).await;
        let (entered, printed) = tokio::join!(
            scan(&stage, &order, CARMEN_ONE, &carmen.barcode),
            print_alone(&stage.house, Opened::Secret(&order.secret), carmen.admission),
        );
        match printed {
            Ok(()) => {
                let own = ticket(&stage, &order, CARMEN_ONE).await.barcode;
                let then = scan(&stage, &order, CARMEN_ONE, &own).await;
                assert!(
                    (entered == ScanReason::PrintedAlone && then == ScanReason::Valid)
                        || (entered == ScanReason::Valid && then == ScanReason::AlreadyEntered),
                    "{entered:?}, {then:?}"
                );
            }
            refused_it => {
                assert_eq!(refused(refused_it), TicketRefusal::AlreadyEntered);
                assert_eq!(entered, ScanReason::Valid);
            }
        }
        assert_eq!(count(&stage, "scans where answer = 'admitted'").await, 1);
        stage.clock.advance_ms(DAY_MS);
        assert_sound(&stage).await;
    }
}
