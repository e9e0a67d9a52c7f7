//! Who ends with more than they paid? A ticket that was given away brings its holder nothing: no
//! money, no credit, no dearer seat. One test for each way.

use super::{
    counter_sales::opened,
    invitations::{PRICE_TYPES, given, giver, order, request},
};
use crate::{
    handed_on::{
        exchange::EXCHANGES,
        resale::{ANA, RESALES, ana_with, offer, ticket},
    },
    sale::{
        Order, assert_sound, balance,
        banks::wanted,
        count,
        example::{CARMEN, CARMEN_ONE, CARMEN_TWO, OFFER, SWANS_ONE, pick, season},
        refused,
    },
    ticketing::changes::{cancel, credit},
};
use domain::{
    id::AdmissionId,
    moment::{DAY_MS, HOUR_MS},
    order::PlaceRefusal,
    people::actor::Actor,
    tickets::{change::ChangeChoice, exchange::ExchangeRefusal},
};
use house::Failure;
use money::{
    cancellation::{self, Cancellation, Taken},
    checkout::invitations::{InviteRefusal, invite},
    exchange::{self, Asker},
};
use people::sales::Counter;
use rules::{ResaleRefusal, WaiverRefusal};
use subscribers::{changes, resale, transfers, waiver};
use testing::{Stage, stages};

const BEN: &str = "ben@example.org";
/// All single tickets.
const WAIVERS: (&str, &str) = ("waivers", "offers,for,from,until,most\nticket,,,curtain-1d,4\n");

/// Ana has a ticket that she paid nothing for, in a house that lets holders do all they can.
struct Invited {
    ana: Actor,
    order: Order,
    admission: AdmissionId,
}

async fn invited(stage: &Stage) -> Invited {
    season(stage, &[PRICE_TYPES, RESALES, EXCHANGES, WAIVERS]).await;
    giver(stage, "management", 8).await;
    let ana = stage.signed_in(ANA).await;
    let order = order(&given(stage, &[3], ANA).await.expect("given"));
    let admission = ticket(stage, &order, 0).await.admission;
    Invited { ana, order, admission }
}

/// No money moved, and Ana has no credit.
async fn nothing_moved(stage: &Stage) {
    for table in ["ledger_entries", "payments", "refunds", "releases", "exchanges"] {
        assert_eq!(count(stage, table).await, 0, "{table}");
    }
    assert_eq!((credit(stage, ANA).await, credit(stage, BEN).await), (0, 0));
    assert_sound(stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_not_offered_for_resale() {
    for stage in stages().await {
        let Invited { ana, order, admission } = invited(&stage).await;
        for actor in [&ana, &Actor::Console] {
            let tried = resale::offer(&stage.house, actor, admission).await;
            assert_eq!(refused(tried), ResaleRefusal::NotAllowed);
        }
        assert!(!order.view(&stage).await.lines[0].is_resalable, "no page offers it");
        nothing_moved(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_not_exchanged_by_whoever_has_it() {
    for stage in stages().await {
        let Invited { ana, order, admission } = invited(&stage).await;
        let session = Stage::session_of(&ana);
        let asker = Asker::Holder(ana.clone());
        let tried = exchange::begin(&stage.house, &asker, session, admission).await;
        assert_eq!(refused(tried), ExchangeRefusal::NotAllowed);
        let line = &order.view(&stage).await.lines[0];
        assert!(!line.is_exchangeable && !line.is_exchangeable_after_change);

        let secret = transfers::offer(&stage.house, &ana, admission, BEN).await.expect("offered");
        let guest = stage.guest().await;
        transfers::accept(&stage.house, &guest, &secret).await.expect("a present");
        let (session, asker) = (Stage::session_of(&guest), Asker::Recipient(guest, secret));
        let tried = exchange::begin(&stage.house, &asker, session, admission).await;
        assert_eq!(refused(tried), ExchangeRefusal::NotAllowed);
        let tried = resale::offer(&stage.house, &ana, admission).await;
        assert_eq!(refused(tried), ResaleRefusal::NotAllowed);
        nothing_moved(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_not_given_back_for_credit() {
    for stage in stages().await {
        let Invited { ana, order, admission } = invited(&stage).await;
        let tried = waiver::waive(&stage.house, &ana, admission).await;
        assert_eq!(refused(tried), WaiverRefusal::NotAllowed);
        assert!(!order.view(&stage).await.lines[0].is_waivable);
        nothing_moved(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_who_cancel_it_give_nothing_back() {
    for stage in stages().await {
        let Invited { order, .. } = invited(&stage).await;
        let code = order.view(&stage).await.code;
        let too_much = Cancellation { shown_minor: Some(CARMEN), ..wanted(Taken::All) };
        let tried = cancellation::cancel(&stage.house, &Actor::Console, &code, &too_much).await;
        assert!(matches!(tried, Err(Failure::Refused(_))), "{tried:?}");
        let all = wanted(Taken::All);
        let done = cancellation::cancel(&stage.house, &Actor::Console, &code, &all).await;
        assert_eq!(done.expect("taken back").amount.minor, 0);
        nothing_moved(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_performance_brings_neither_money_nor_credit() {
    for choice in [ChangeChoice::MoneyBack, ChangeChoice::Credit] {
        for stage in stages().await {
            let Invited { order, .. } = invited(&stage).await;
            let change = cancel(&stage, CARMEN_ONE).await;
            let guest = stage.guest().await;
            // Where there is nothing to choose, nothing is chosen.
            let chosen =
                changes::choose(&stage.house, &guest, &order.secret, change, choice.into()).await;
            assert!(!matches!(chosen, Err(Failure::Fault(_))), "{chosen:?}");
            stage.clock.advance_ms(30 * DAY_MS);
            for _ in 0..3 {
                house::jobs::tick(&stage.house).await;
            }
            nothing_moved(&stage).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_whose_holder_was_promised_a_price_is_given_to_nobody() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES, RESALES]).await;
        giver(&stage, "management", 8).await;
        let (ana, sold) = ana_with(&stage, &[3]).await;
        offer(&stage, &ana, ticket(&stage, &sold, 0).await.admission).await;
        let before = balance(&stage, "credit").await;
        let seller = opened(&stage, Counter::BoxOffice).await;
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("on resale");
        let asked = request(&stage, &seller, "").await;
        let tried = invite(&stage.house, &seller, &asked).await;
        let why = refused(tried);
        let is_promise = matches!(why, InviteRefusal::Order(PlaceRefusal::BelowPromise { .. }));
        assert!(is_promise, "{why:?}");
        assert_eq!(balance(&stage, "credit").await, before);
        assert_eq!(count(&stage, "invitations").await, 0);
        assert_sound(&stage).await;
    }
}

/// A promo code, a gift voucher or a pass in the sale would be used up, and could come back as
/// more than it was.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_else_goes_along_with_it() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES]).await;
        giver(&stage, "management", 8).await;
        let seller = opened(&stage, Counter::BoxOffice).await;
        for slug in [CARMEN_ONE, SWANS_ONE] {
            pick(&stage, &seller, slug, OFFER, &[3]).await.expect("free");
        }
        let asked = request(&stage, &seller, "").await;
        let tried = invite(&stage.house, &seller, &asked).await;
        assert_eq!(refused(tried), InviteRefusal::NotAlone);
        nothing_moved(&stage).await;
    }
}

/// Else it would be gone for nothing, or bring its whole price.
#[tokio::test(flavor = "multi_thread")]
async fn no_other_ticket_is_exchanged_for_it() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES, EXCHANGES]).await;
        giver(&stage, "management", 8).await;
        let (ana, sold) = ana_with(&stage, &[3]).await;
        let mine = ticket(&stage, &sold, 0).await;
        stage.clock.advance_ms(HOUR_MS);
        let seller = opened(&stage, Counter::BoxOffice).await;
        let session = seller.session().expect("a sale has one");
        let asker = Asker::Holder(ana.clone());
        exchange::begin(&stage.house, &asker, session, mine.admission).await.expect("allowed");
        pick(&stage, &seller, CARMEN_TWO, "", &[4]).await.expect("free");
        let asked = request(&stage, &seller, "").await;
        let tried = invite(&stage.house, &seller, &asked).await;
        assert_eq!(refused(tried), InviteRefusal::NotAlone);
        assert_eq!(ticket(&stage, &sold, 0).await, mine, "it is theirs");
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_sound(&stage).await;
    }
}
