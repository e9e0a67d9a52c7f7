//! Packages whose performances are chosen one by one, from the first seat to the tickets.

use crate::sale::{
    Order, assert_sound, back, count,
    example::{
        AS_DOCUMENTED, CARMEN, CARMEN_ONE, CARMEN_TWO, OFFER, SWANS, SWANS_ONE, SWANS_TWO, less,
        performance, pick, refused, season, total,
    },
    form, hold, reference,
};
use domain::{
    order::{OrderState, PlaceRefusal},
    sales::offer::begun::{Part, PartOf, extra},
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::jobs;
use money::checkout;
use selling::basket;
use selling::offers;
use testing::{Stage, stages};

#[tokio::test(flavor = "multi_thread")]
async fn a_package_is_chosen_performance_by_performance_and_becomes_tickets() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        let first = pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        assert_eq!(first.basket.total_minor, CARMEN, "one performance alone is worth no step");
        let second = pick(&stage, &ana, SWANS_ONE, OFFER, &[7]).await.expect("free");
        assert_eq!(second.basket.total_minor, less(CARMEN, 10) + less(SWANS, 10));
        let third = pick(&stage, &ana, CARMEN_TWO, OFFER, &[12]).await.expect("free");
        let all = less(CARMEN, 15) + less(SWANS, 15) + less(7_800, 15);
        assert_eq!(third.basket.total_minor, all, "another zone; no fee on packages");
        assert_eq!(count(&stage, "basket_items").await, 1);
        let form = form(&stage, &ana, all).await;
        let placed = checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let order = Order { reference: reference(&placed), secret: placed.secret };
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Paid);
        assert_eq!(view.lines.iter().filter(|line| line.ticket.is_some()).count(), 3);
        assert!(view.lines.iter().all(|line| line.item.is_some()));
        assert_eq!(count(&stage, "order_items").await, 1);
        assert_sound(&stage).await;
        jobs::tick(&stage.house).await;
        let mail = stage.mail.mails().pop().expect("the mail with the tickets").text;
        let at = |text: &str| mail.find(text).unwrap_or_else(|| panic!("{text} in {mail}"));
        // The package with its sum, then its performances.
        assert!(at("Your choice · Season 2026/27: €273.28") < at("Carmen"), "{mail}");
        assert_eq!(mail.matches("Carmen").count(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_seats_of_a_performance_are_two_people_s_packages() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3, 4]).await.expect("free");
        assert_eq!(count(&stage, "basket_items").await, 2);
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("free");
        let one = less(CARMEN, 10) + less(SWANS, 10);
        assert_eq!(total(&stage, &ana).await, one + CARMEN, "the other has one performance");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[4]).await.expect("free");
        assert_eq!(total(&stage, &ana).await, 2 * one);
        assert_eq!(count(&stage, "basket_items").await, 2);
        pick(&stage, &ana, SWANS_ONE, OFFER, &[4]).await.expect("theirs already");
        assert_eq!(count(&stage, "basket_lines").await, 4, "the same request twice is one");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unfinished_package_is_not_ordered_and_says_what_is_missing() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        let early = form(&stage, &ana, CARMEN).await;
        let missing = vec![Part { of: PartOf::Production("Swan Lake".to_owned()), count: 1 }];
        let refusal = refused(checkout::place_order(&stage.house, &ana, &early).await);
        let name = "Your choice".to_owned();
        assert_eq!(refusal, PlaceRefusal::PackageUnfinished { name, missing: missing.clone() });
        assert_eq!(count(&stage, "orders").await, 0);
        let basket =
            basket::basket(&stage.house, Stage::session_of(&ana), "en").await.expect("read");
        let item = basket.lines[0].item.clone().expect("an item");
        let progress = item.progress.expect("chosen one by one");
        assert_eq!((progress.chosen, progress.least, progress.most), (1, 2, 4));
        assert_eq!(progress.missing, missing, "the basket says it beforehand");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("free");
        let form = form(&stage, &ana, less(CARMEN, 10) + less(SWANS, 10)).await;
        checkout::place_order(&stage.house, &ana, &form).await.expect("whole now");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_given_back_leaves_the_others_at_the_price_of_what_is_left() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        for (slug, place) in [(CARMEN_ONE, 3), (SWANS_ONE, 4), (SWANS_TWO, 5)] {
            pick(&stage, &ana, slug, OFFER, &[place]).await.expect("free");
        }
        assert_eq!(total(&stage, &ana).await, less(CARMEN, 15) + 2 * less(SWANS, 15));
        let given = performance(&stage, SWANS_TWO).await;
        let left = basket::remove_seats(&stage.house, &ana, given, &[5]).await.expect("given back");
        assert_eq!((left.pieces, left.total_minor), (1, less(CARMEN, 10) + less(SWANS, 10)));
        assert_eq!(count(&stage, "claims").await, 2);
        pick(&stage, &ana, SWANS_TWO, OFFER, &[9]).await.expect("another seat");
        assert_eq!(total(&stage, &ana).await, less(CARMEN, 15) + 2 * less(SWANS, 15));
        assert_eq!(count(&stage, "basket_items").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extra_ticket_goes_with_a_performance_that_the_package_has() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        let beside = extra(OFFER);
        let alone = refused(pick(&stage, &ana, CARMEN_ONE, &beside, &[4]).await);
        assert_eq!(alone, HoldRefusal::OfferExtras { offer: OFFER.to_owned(), most: 2 });
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("free");
        let base = less(CARMEN, 10) + less(SWANS, 10);
        pick(&stage, &ana, CARMEN_ONE, &beside, &[4]).await.expect("free");
        assert_eq!(total(&stage, &ana).await, base + less(CARMEN, 5));
        pick(&stage, &ana, SWANS_ONE, &beside, &[4]).await.expect("free");
        let third = refused(pick(&stage, &ana, SWANS_ONE, &beside, &[5]).await);
        assert_eq!(third, HoldRefusal::OfferExtras { offer: OFFER.to_owned(), most: 2 });
        assert_eq!(count(&stage, "basket_items").await, 1);
        let basket =
            basket::basket(&stage.house, Stage::session_of(&ana), "en").await.expect("read");
        let extras: Vec<bool> = basket.lines.iter().map(|line| line.is_extra).collect();
        assert_eq!(extras, [false, true, false, true], "by performance and seat");
        // The one that is left takes the performance's part in the package.
        let first = performance(&stage, CARMEN_ONE).await;
        let left = basket::remove_seats(&stage.house, &ana, first, &[3]).await.expect("given back");
        assert_eq!(left.total_minor, base + less(SWANS, 5));
        let form = form(&stage, &ana, left.total_minor).await;
        checkout::place_order(&stage.house, &ana, &form).await.expect("whole");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_and_its_extra_ticket_come_in_one_hold() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        let of = |seat_index, offer| SeatPick { seat_index, offer: Some(offer), price_type: None };
        // The extra ticket's seat stands first in the plan, and costs more than the other.
        let picks = vec![of(2, extra(OFFER)), of(12, OFFER.to_owned())];
        let performance = performance(&stage, CARMEN_ONE).await;
        let request = HoldRequest { performance, seat_request: SeatRequest::seats(picks) };
        selling::hold::hold(&stage.house, &ana, &request).await.expect("free");
        assert_eq!(total(&stage, &ana).await, 7_800 + less(CARMEN, 5));
        assert_eq!(count(&stage, "basket_items").await, 1);
    }
}

/// The packages of the documented season with this written in a column of `your-two`.
pub fn packages(column: &str, value: &str) -> String {
    format!(
        "key,kind,season,seats,name_en,{column}\n\
         series-a,subscription,2026-27,same,Series A,\n\
         your-two,package,2026-27,each,Your choice,{value}\n"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_for_whom_where_and_when_its_sheet_says() {
    for (column, value) in [
        ("who", "friend"),
        ("channels", "box-office"),
        ("from", "2026-12-02 10:00"),
        ("until", "2026-12-01 10:00"),
    ] {
        for stage in stages().await {
            season(&stage, &[("packages", &packages(column, value))]).await;
            let ana = stage.guest().await;
            let refusal = refused(pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await);
            let expected = HoldRefusal::OfferNotSold { offer: OFFER.to_owned() };
            assert_eq!(refusal, expected, "{column}");
            let shown = offers::choice(&stage.house, OFFER, None, "en").await.expect("read");
            assert_eq!(shown, None, "{column}: no page either");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_that_was_taken_off_sale_is_not_ordered() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("free");
        season(&stage, &[("packages", &packages("until", "2026-12-01 10:00"))]).await;
        let form = form(&stage, &ana, less(CARMEN, 10) + less(SWANS, 10)).await;
        let refusal = refused(checkout::place_order(&stage.house, &ana, &form).await);
        assert_eq!(refusal, PlaceRefusal::OfferClosed { name: "Your choice".to_owned() });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_has_no_more_packages_than_its_sheet_lets() {
    for stage in stages().await {
        season(&stage, &[("packages", &packages("max_person", "2"))]).await;
        let ana = stage.guest().await;
        let most = HoldRefusal::OfferMost { offer: OFFER.to_owned(), most: 2 };
        let three = refused(pick(&stage, &ana, CARMEN_ONE, OFFER, &[3, 4, 5]).await);
        assert_eq!(three, most);
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3, 4]).await.expect("two");
        assert_eq!(refused(pick(&stage, &ana, CARMEN_ONE, OFFER, &[5]).await), most);
        let given = performance(&stage, CARMEN_ONE).await;
        basket::remove_seats(&stage.house, &ana, given, &[3]).await.expect("given back");
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[5]).await.expect("two again");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[4, 5]).await.expect("free");
        let listed = 2 * (less(CARMEN, 10) + less(SWANS, 10));
        let order = form(&stage, &ana, listed).await;
        checkout::place_order(&stage.house, &ana, &order).await.expect("two packages");
        // The same person in another browser.
        let again = stage.guest().await;
        pick(&stage, &again, CARMEN_ONE, OFFER, &[6]).await.expect("nobody knows them yet");
        pick(&stage, &again, SWANS_ONE, OFFER, &[6]).await.expect("free");
        let order = form(&stage, &again, listed / 2).await;
        let third = refused(checkout::place_order(&stage.house, &again, &order).await);
        let name = "Your choice".to_owned();
        assert_eq!(third, PlaceRefusal::MostForPerson { name, most: 2 });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fixed_sum_is_right_however_many_performances_there_are() {
    for stage in stages().await {
        let sums = "package,zone,tariff,price\nseries-a,1,full,199.00\nyour-two,1,full,200.00\n";
        let steps = "package,count,change\n";
        season(&stage, &[("package_prices", sums), ("package_steps", steps)]).await;
        let ana = stage.guest().await;
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3]).await.expect("free");
        assert_eq!(total(&stage, &ana).await, 10_000, "half of it");
        pick(&stage, &ana, SWANS_ONE, OFFER, &[3]).await.expect("free");
        assert_eq!(total(&stage, &ana).await, 20_000);
        pick(&stage, &ana, SWANS_TWO, OFFER, &[3]).await.expect("free");
        assert_eq!(total(&stage, &ana).await, 20_000, "for as many as it takes");
        let given = performance(&stage, CARMEN_ONE).await;
        let left = basket::remove_seats(&stage.house, &ana, given, &[3]).await.expect("given back");
        assert_eq!(left.total_minor, 2 * SWANS, "both of swans, which cost less than the sum");
        let form = form(&stage, &ana, 2 * SWANS).await;
        let refusal = refused(checkout::place_order(&stage.house, &ana, &form).await);
        assert!(matches!(refusal, PlaceRefusal::PackageUnfinished { .. }), "{refusal:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_gets_a_seat_that_all_want_for_their_packages() {
    for stage in stages().await {
        stage.sell_choice("two", 2).await;
        let shoppers = futures::future::join_all((0..8).map(|_| stage.guest())).await;
        let stage = &stage;
        let tries = shoppers.iter().map(|shopper| {
            let pick = SeatPick { seat_index: 3, offer: Some("two".to_owned()), price_type: None };
            let seat_request = SeatRequest::seats(vec![pick]);
            let request = HoldRequest { performance: stage.performance, seat_request };
            async move { selling::hold::hold(&stage.house, shopper, &request).await }
        });
        let held = futures::future::join_all(tries).await;
        assert_eq!(held.iter().filter(|held| held.is_ok()).count(), 1);
        assert_eq!(count(stage, "claims").await, 1);
        assert_eq!(count(stage, "basket_items").await, 1, "no item without a ticket");
        assert_sound(stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_that_is_sold_out_is_refused_as_for_tickets() {
    for stage in stages().await {
        stage.sell_choice("two", 2).await;
        for seats in [0..10, 10..20, 20..29] {
            let ben = stage.guest().await;
            hold(&stage, &ben, stage.performance, &seats.collect::<Vec<u32>>()).await;
        }
        let ana = stage.guest().await;
        let best = SeatRequest::Best { zone: None, count: 1, offer: Some("two".to_owned()) };
        let request = HoldRequest { performance: stage.performance, seat_request: best };
        let none = refused(selling::hold::hold(&stage.house, &ana, &request).await);
        assert_eq!(none, HoldRefusal::NoneTogether { count: 1 });
        let on_other = HoldRequest { performance: stage.other, ..request };
        let held =
            selling::hold::hold(&stage.house, &ana, &on_other).await.expect("free the next day");
        assert_eq!((held.basket.pieces, held.basket.total_minor), (1, 4_500));
        let again = selling::hold::hold(&stage.house, &ana, &on_other)
            .await
            .expect("the form was sent twice");
        assert_eq!(again.basket.pieces, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn places_without_a_number_are_performances_of_packages_too() {
    for stage in stages().await {
        stage.sell_choice("two", 2).await;
        let ana = stage.guest().await;
        let floor = |performance, count| {
            let (area, offer) = ("floor".to_owned(), Some("two".to_owned()));
            let seat_request =
                SeatRequest::GeneralAdmission { area, count, offer, over_blocks: false };
            HoldRequest { performance, seat_request }
        };
        selling::hold::hold(&stage.house, &ana, &floor(stage.performance, 2))
            .await
            .expect("there is room");
        assert_eq!(count(&stage, "basket_items").await, 2, "two people's");
        let held = selling::hold::hold(&stage.house, &ana, &floor(stage.other, 1))
            .await
            .expect("there is room");
        assert_eq!((held.basket.pieces, held.basket.total_minor), (2, 3 * 1_800));
        let too_many =
            refused(selling::hold::hold(&stage.house, &ana, &floor(stage.performance, 19)).await);
        assert!(matches!(too_many, HoldRefusal::TooMany { .. }), "{too_many:?}");
        let basket =
            basket::basket(&stage.house, Stage::session_of(&ana), "en").await.expect("read");
        let unfinished = basket.lines.iter().find(|line| {
            let progress = line.item.as_ref().and_then(|item| item.progress.as_ref());
            progress.is_some_and(|progress| !progress.is_whole())
        });
        let line = unfinished.expect("one has one performance").id;
        basket::remove_line(&stage.house, &ana, line).await.expect("given back");
        let form = form(&stage, &ana, 2 * 1_800).await;
        let placed = checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let order = Order { reference: reference(&placed), secret: placed.secret };
        stage.bank.capture(&order.reference);
        back(&stage, &order.reference).await;
        assert_eq!(order.barcodes(&stage).await.len(), 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_beside_tickets_and_a_subscription_keeps_its_performances() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let ana = stage.guest().await;
        let of = |seat_index, offer: Option<&str>| SeatPick {
            seat_index,
            offer: offer.map(str::to_owned),
            price_type: None,
        };
        let picks = vec![of(2, Some("series-a")), of(3, Some(OFFER)), of(4, None)];
        let performance = performance(&stage, CARMEN_ONE).await;
        let request = HoldRequest { performance, seat_request: SeatRequest::seats(picks) };
        let held = selling::hold::hold(&stage.house, &ana, &request).await.expect("free");
        assert_eq!(held.basket.total_minor, 19_900 + CARMEN + CARMEN + 150);
        let basket =
            basket::basket(&stage.house, Stage::session_of(&ana), "en").await.expect("read");
        let part = Part { of: PartOf::Production("Swan Lake".to_owned()), count: 1 };
        let missing: Vec<_> = basket
            .lines
            .iter()
            .filter_map(|line| line.item.as_ref()?.progress.clone())
            .map(|progress| progress.missing)
            .collect();
        assert_eq!(missing, [vec![part]]);
        let singles: Vec<_> =
            basket.lines.iter().map(|line| Some(line.single.as_ref()?.listed_minor)).collect();
        let expected = [Some(CARMEN), Some(CARMEN), None, Some(SWANS)];
        assert_eq!(singles, expected, "by performance and seat; a single ticket saves nothing");
    }
}
