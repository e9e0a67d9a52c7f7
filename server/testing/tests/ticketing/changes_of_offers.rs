//! Tickets that are on offer for resale when the house moves or cancels their performance.

use crate::{
    handed_on::resale::{ANA, ana_with, house, offer, pay, placed, ticket},
    sale::{
        Order, assert_sound,
        example::{CARMEN_ONE, pick},
        refused,
    },
    ticketing::changes::{cancel, told},
};
use domain::{
    id::ChangeId,
    moment::HOUR_MS,
    people::actor::Actor,
    tickets::change::{ChangeChoice, ChoiceRefusal},
};
use subscribers::changes::{self, Chosen, Wanted};
use testing::{Stage, stages};

async fn moved(stage: &Stage, order: &Order) -> ChangeId {
    let starts_at = order.view(stage).await.lines[0].starts_at.plus_ms(HOUR_MS);
    let wanted = Wanted::Move { starts_at };
    let change = changes::change(&stage.house, &Actor::Console, CARMEN_ONE, wanted, None).await;
    house::jobs::tick(&stage.house).await;
    change.expect("moved")
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_keeps_the_tickets_of_a_moved_performance_takes_their_seats_off_sale() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        for at in [0, 1] {
            offer(&stage, &ana, ticket(&stage, &order, at).await.admission).await;
        }
        let change = moved(&stage, &order).await;
        assert_eq!(told(&stage, ANA, "mail-changed-moved-offered"), 1);
        assert_eq!(told(&stage, ANA, "mail-changed-moved"), 0, "she has something to do");
        let keep = async |shown: u32| {
            let shown_offers = Some(shown);
            let chosen = Chosen { choice: ChangeChoice::Keep, shown_minor: None, shown_offers };
            changes::choose(&stage.house, &ana, &order.secret, change, chosen).await
        };
        let buyer = stage.guest().await;
        pick(&stage, &buyer, CARMEN_ONE, "", &[4]).await.expect("on offer");
        assert_eq!(refused(keep(2).await), ChoiceRefusal::BeingBought);
        assert!(ticket(&stage, &order, 0).await.is_offered, "all offers end, or none");
        let sold = placed(&stage, &buyer).await;
        pay(&stage, &sold).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(refused(keep(2).await), ChoiceRefusal::OffersChanged, "one was sold meanwhile");
        keep(1).await.expect("the other one is hers");
        house::jobs::tick(&stage.house).await;
        assert!(!ticket(&stage, &order, 0).await.is_offered);
        assert_eq!(told(&stage, ANA, "mail-resale-taken-back"), 1);
        let other = stage.guest().await;
        assert!(pick(&stage, &other, CARMEN_ONE, "", &[3]).await.is_err(), "off sale");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_about_a_cancelled_performance_says_that_its_offers_have_ended() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        offer(&stage, &ana, ticket(&stage, &order, 0).await.admission).await;
        cancel(&stage, CARMEN_ONE).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage, ANA, "mail-changed-offer-ended"), 1);
        assert_eq!(told(&stage, ANA, "mail-resale-unsold"), 0, "it is not valid again");
        assert_sound(&stage).await;
    }
}
