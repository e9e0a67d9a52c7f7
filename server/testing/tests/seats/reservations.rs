//! Reservations: orders that stand for a time before they are paid, wholly or in part.

use crate::sale::{
    self, assert_sound, back, balance, count,
    example::{SWANS_ONE, pick, season},
    hold, notify, reference_of, refused,
};
use domain::{
    moment::{DAY_MS, MINUTE_MS, Moment},
    order::{OrderState, OrderView, PlaceRequest},
    payments::method::PaymentMethod,
    people::actor::Actor,
    sales::reservation::ReserveRefusal,
    seats::{
        hold::{HoldRefusal, HoldRequest, SeatRequest},
        seat_state::SeatState,
    },
};
use money::{
    checkout::{new_idempotency_key, pay_again},
    reservations::{
        Change, ConvertRefusal, Means, Parting, Reservation, ReserveRequest, change_reservation,
        convert, end_reservation, reservations, reserve, split, tickets_of,
    },
};
use people::sales::{Counter, open_sale};
use testing::{Stage, plant, stages};

/// A ticket of zone `a`, without a fee: it is of the web alone.
const EACH: i64 = 5_000;
const CONSOLE: &Actor = &Actor::Console;

pub async fn sale(stage: &Stage) -> Actor {
    open_sale(&stage.house, CONSOLE, &Counter::BoxOffice).await.expect("a sale")
}

fn request(stage: &Stage, until: Moment) -> ReserveRequest {
    let form = PlaceRequest {
        idempotency_key: new_idempotency_key(&stage.house),
        family_name: "Ruiz".to_owned(),
        email: "ana@example.org".to_owned(),
        language: "en".to_owned(),
        ..PlaceRequest::default()
    };
    ReserveRequest { form, until, deposit_minor: None }
}

fn in_days(stage: &Stage, days: i64) -> Moment {
    stage.house.now().plus_ms(days * DAY_MS)
}

pub async fn reserved(stage: &Stage, places: &[u32]) -> Reservation {
    with_deposit(stage, places, None).await
}

/// For three days.
pub async fn with_deposit(stage: &Stage, places: &[u32], minor: Option<i64>) -> Reservation {
    let seller = sale(stage).await;
    hold(stage, &seller, stage.performance, places).await;
    let request = ReserveRequest { deposit_minor: minor, ..request(stage, in_days(stage, 3)) };
    reserve(&stage.house, &seller, &request).await.expect("reserved")
}

pub async fn view(stage: &Stage, reservation: &Reservation) -> OrderView {
    let order = sale::Order { secret: reservation.secret.clone(), reference: String::new() };
    order.view(stage).await
}

/// Its buyer goes to the bank by the order's page.
async fn at_bank(stage: &Stage, reservation: &Reservation) -> String {
    let way = pay_again(&stage.house, &reservation.secret, None).await.expect("a way to pay");
    reference_of(&way.url)
}

pub async fn paid_by_page(stage: &Stage, reservation: &Reservation) {
    let reference = at_bank(stage, reservation).await;
    stage.bank.capture(&reference);
    back(stage, &reference).await;
}

async fn is_free(stage: &Stage, place: u32) -> bool {
    let buyer = stage.guest().await;
    let (performance, seat_request) = (stage.performance, SeatRequest::tickets(&[place]));
    let request = HoldRequest { performance, seat_request };
    match selling::hold::hold(&stage.house, &buyer, &request).await {
        Ok(_) => selling::basket::empty(&stage.house, &buyer).await.is_ok(),
        failure => !matches!(refused(failure), HoldRefusal::SeatsTaken { .. }),
    }
}

fn all_of(reservation: &Reservation) -> Parting {
    Parting { code: reservation.code.clone(), lines: Vec::new(), until: None }
}

async fn first_of(stage: &Stage, reservation: &Reservation) -> Parting {
    let tickets = tickets_of(&stage.house, CONSOLE, &reservation.code).await.expect("its tickets");
    Parting { lines: vec![tickets[0]], ..all_of(reservation) }
}

fn cash() -> Means {
    Means { payment_method: PaymentMethod::Cash, reference: String::new() }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_reserved_is_nobody_else_s_until_its_time_is_over() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3, 4]).await;
        assert_eq!(reservation.until, in_days(&stage, 3));
        assert_eq!((reservation.total_minor, reservation.left_minor), (2 * EACH, 2 * EACH));
        assert_eq!(view(&stage, &reservation).await.state, OrderState::ToPay);
        assert_eq!(count(&stage, "payments").await, 0, "nobody is sent to a bank");
        assert!(!is_free(&stage, 3).await);
        let states = selling::blocks::states(&stage.house, CONSOLE, stage.performance_slug).await;
        let states = states.expect("states").seats;
        let shown = states.iter().filter(|(_, state)| *state == SeatState::Reserved).count();
        assert_eq!(shown, 2);

        stage.clock.advance_ms(3 * DAY_MS - 1);
        house::jobs::tick(&stage.house).await;
        assert!(!is_free(&stage, 3).await, "a millisecond too early");
        stage.clock.advance_ms(1);
        house::jobs::tick(&stage.house).await;
        assert!(is_free(&stage, 3).await);
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Expired);
        let again = convert(&stage.house, CONSOLE, &all_of(&reservation), Some(&cash())).await;
        assert_eq!(refused(again), ConvertRefusal::Reservation(ReserveRefusal::Ended));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_form_twice_is_one_reservation() {
    for stage in stages().await {
        let seller = sale(&stage).await;
        hold(&stage, &seller, stage.performance, &[3]).await;
        let request = request(&stage, in_days(&stage, 3));
        let first = reserve(&stage.house, &seller, &request).await.expect("reserved");
        let second = reserve(&stage.house, &seller, &request).await.expect("the same");
        assert_eq!(first, second);
        assert_eq!(count(&stage, "order_reservations").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_reserved_for_a_time_that_is_over_and_a_curtain_ends_it() {
    for stage in stages().await {
        let seller = sale(&stage).await;
        hold(&stage, &seller, stage.performance, &[3]).await;
        let over = request(&stage, stage.house.now());
        let done = reserve(&stage.house, &seller, &over).await;
        assert_eq!(refused(done), ReserveRefusal::TooLate);
        let long = request(&stage, in_days(&stage, 300));
        let reservation = reserve(&stage.house, &seller, &long).await.expect("reserved");
        assert!(reservation.until < in_days(&stage, 12), "the performance is in ten days");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn performances_release_what_is_reserved_at_their_own_time() {
    const RELEASED: &str = "level,subject,channel,right,name,value\n\
        season,2026-27,,,reservations-released,curtain-2d\n";
    for stage in stages().await {
        season(&stage, &[("settings", RELEASED)]).await;
        let seller = sale(&stage).await;
        pick(&stage, &seller, SWANS_ONE, "", &[1]).await.expect("held");
        let request = request(&stage, in_days(&stage, 300));
        let reservation = reserve(&stage.house, &seller, &request).await.expect("reserved");
        let starts_at = view(&stage, &reservation).await.lines[0].starts_at;
        assert_eq!(reservation.until, starts_at.minus_ms(2 * DAY_MS));
        season(&stage, &[("settings", &RELEASED.replace("2d", "4d"))]).await;
        house::jobs::tick(&stage.house).await;
        let earlier = starts_at.minus_ms(4 * DAY_MS);
        assert_eq!(view(&stage, &reservation).await.pay_by, earlier);
        stage.clock.advance_ms(earlier.since_ms(stage.house.now()));
        house::jobs::tick(&stage.house).await;
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Expired);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_come_and_go_and_the_code_stays() {
    for stage in stages().await {
        plant(stage.store(), "update fees set channel = 'box-office'").await.expect("a fee");
        let each = EACH + 150;
        let reservation = reserved(&stage, &[3, 4]).await;
        assert_eq!(reservation.total_minor, 2 * each);
        let seller = sale(&stage).await;
        hold(&stage, &seller, stage.performance, &[6]).await;
        let change = Change { code: reservation.code.clone(), adds: true, ..Change::default() };
        let more = change_reservation(&stage.house, &seller, &change).await.expect("added");
        assert_eq!((more.order, more.total_minor), (reservation.order, 3 * each));
        assert!(!is_free(&stage, 6).await);

        let takes_out = first_of(&stage, &reservation).await.lines;
        let until = Some(in_days(&stage, 5));
        let change = Change { takes_out, until, adds: false, ..change };
        let less = change_reservation(&stage.house, CONSOLE, &change).await.expect("taken out");
        assert_eq!((less.order, less.total_minor), (reservation.order, 2 * each));
        assert_eq!(less.until, in_days(&stage, 5));
        assert!(is_free(&stage, 3).await && !is_free(&stage, 4).await);
        assert_sound(&stage).await;

        let takes_out = tickets_of(&stage.house, CONSOLE, &less.code).await.expect("tickets");
        let change = Change { takes_out, until: None, ..change };
        let done = change_reservation(&stage.house, CONSOLE, &change).await;
        assert_eq!(refused(done), ReserveRefusal::AllChosen);
        paid_by_page(&stage, &less).await;
        let paid = view(&stage, &less).await;
        assert_eq!((paid.state, paid.lines.len()), (OrderState::Paid, 2));
        let done = change_reservation(&stage.house, CONSOLE, &change).await;
        assert_eq!(refused(done), ReserveRefusal::Ended);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_two_is_paid_in_cash_and_the_other_one_waits() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3, 4]).await;
        let parting = first_of(&stage, &reservation).await;
        let sold = convert(&stage.house, CONSOLE, &parting, Some(&cash())).await.expect("paid");
        assert_ne!(sold.code, reservation.code);
        assert_eq!((sold.total_minor, sold.left_minor), (EACH, 0));
        assert_eq!(view(&stage, &sold).await.state, OrderState::Paid);
        assert_eq!(balance(&stage, "cash").await, EACH);
        let rest = view(&stage, &reservation).await;
        assert_eq!((rest.state, rest.quote.total_minor), (OrderState::ToPay, EACH));
        let again = convert(&stage.house, CONSOLE, &parting, Some(&cash())).await;
        assert_eq!(refused(again), ConvertRefusal::Reservation(ReserveRefusal::UnknownLine));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_reservation_has_its_own_time_and_the_page_takes_its_money() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3, 4]).await;
        let until = Some(in_days(&stage, 1));
        let parting = Parting { until, ..first_of(&stage, &reservation).await };
        let second = split(&stage.house, CONSOLE, &parting).await.expect("parted");
        assert_eq!((second.total_minor, second.until), (EACH, in_days(&stage, 1)));
        paid_by_page(&stage, &second).await;
        assert_eq!(view(&stage, &second).await.state, OrderState::Paid);
        stage.clock.advance_ms(3 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Expired);
        assert!(!is_free(&stage, 3).await && is_free(&stage, 4).await);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_paid_in_part_waits_for_staff_who_take_the_rest() {
    for stage in stages().await {
        let reservation = with_deposit(&stage, &[3, 4], Some(2_000)).await;
        let asked = view(&stage, &reservation).await;
        assert_eq!((asked.next_minor(), asked.is_rest_next()), (2_000, false));
        paid_by_page(&stage, &reservation).await;
        let asked = view(&stage, &reservation).await;
        assert_eq!((asked.state, asked.is_rest_next()), (OrderState::PartlyPaid, true));
        assert_eq!(balance(&stage, "advances").await, -2_000);
        stage.clock.advance_ms(4 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert!(!is_free(&stage, 3).await, "nobody loses what they paid");
        let listed = reservations(&stage.house, CONSOLE).await.expect("a list");
        assert!(listed[0].until < stage.house.now(), "it is overdue");
        assert_eq!((listed[0].tickets, listed[0].paid_minor), (2, 2_000));
        let sold = convert(&stage.house, CONSOLE, &all_of(&reservation), Some(&cash())).await;
        assert_eq!(sold.expect("paid").left_minor, 0);
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Paid);
        assert_eq!(balance(&stage, "advances").await, 0);
        assert_eq!(balance(&stage, "cash").await, 2 * EACH - 2_000);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_gives_a_deposit_back_and_no_change_goes_below_it() {
    for stage in stages().await {
        let reservation = with_deposit(&stage, &[3, 4], Some(6_000)).await;
        paid_by_page(&stage, &reservation).await;
        let parting = first_of(&stage, &reservation).await;
        let below = split(&stage.house, CONSOLE, &parting).await;
        assert_eq!(refused(below), ReserveRefusal::BelowDeposit { paid_minor: 6_000 });
        let end = || end_reservation(&stage.house, CONSOLE, &reservation.code);
        end().await.expect("ended");
        assert!(is_free(&stage, 3).await);
        house::jobs::tick(&stage.house).await;
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Refunded);
        assert_eq!(balance(&stage, "advances").await, 0);
        assert_eq!(refused(end().await), ReserveRefusal::Ended);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_is_a_part_of_the_sum() {
    for stage in stages().await {
        for wrong in [0, -1, EACH, EACH + 1] {
            let seller = sale(&stage).await;
            hold(&stage, &seller, stage.performance, &[3]).await;
            let plain = request(&stage, in_days(&stage, 3));
            let asked = ReserveRequest { deposit_minor: Some(wrong), ..plain };
            let done = reserve(&stage.house, &seller, &asked).await;
            assert_eq!(refused(done), ReserveRefusal::BadDeposit, "{wrong}");
            selling::basket::empty(&stage.house, &seller).await.expect("given back");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn money_that_comes_after_the_end_goes_back_where_the_seat_is_gone() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3]).await;
        let reference = at_bank(&stage, &reservation).await;
        let code = reservation.code.clone();
        let change = Change { code, adds: true, ..Change::default() };
        let open = change_reservation(&stage.house, &sale(&stage).await, &change).await;
        assert_eq!(refused(open), ReserveRefusal::StillAtBank);
        end_reservation(&stage.house, CONSOLE, &reservation.code).await.expect("ended");
        let ben = stage.guest().await;
        hold(&stage, &ben, stage.performance, &[3]).await;
        stage.bank.capture(&reference);
        notify(&stage, &reference).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Refunded);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn money_that_comes_after_the_end_buys_the_seats_where_they_are_free() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3]).await;
        let reference = at_bank(&stage, &reservation).await;
        end_reservation(&stage.house, CONSOLE, &reservation.code).await.expect("ended");
        stage.bank.capture(&reference);
        notify(&stage, &reference).await;
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_paid_for_a_sum_that_a_change_took_away_goes_back() {
    for stage in stages().await {
        stage.bank.set_closing(true);
        let reservation = reserved(&stage, &[3, 4]).await;
        let reference = at_bank(&stage, &reservation).await;
        let takes_out = first_of(&stage, &reservation).await.lines;
        let code = reservation.code.clone();
        let change = Change { code, takes_out, ..Change::default() };
        change_reservation(&stage.house, CONSOLE, &change).await.expect("the attempt is closed");
        stage.bank.capture(&reference);
        notify(&stage, &reference).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "refunds where cause = 'mismatch'").await, 1);
        assert_eq!(count(&stage, "claims where holder = 'order'").await, 1, "it still waits");
        assert_sound(&stage).await;
        paid_by_page(&stage, &reservation).await;
        assert_eq!(view(&stage, &reservation).await.state, OrderState::Paid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_an_end_and_a_payment_at_once_one_wins() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3, 4]).await;
        let (all, cash) = (all_of(&reservation), cash());
        let (ended, paid) = tokio::join!(
            end_reservation(&stage.house, CONSOLE, &reservation.code),
            convert(&stage.house, CONSOLE, &all, Some(&cash)),
        );
        assert_ne!(ended.is_ok(), paid.is_ok());
        let sold = count(&stage, "claims where owner = 'order-line'").await;
        assert_eq!(sold, if paid.is_ok() { 2 } else { 0 });
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_end_and_a_change_of_its_time_at_once_leave_it_whole() {
    for stage in stages().await {
        let reservation = reserved(&stage, &[3]).await;
        stage.clock.advance_ms(3 * DAY_MS);
        let until = Some(stage.house.now().plus_ms(30 * MINUTE_MS));
        let code = reservation.code.clone();
        let change = Change { code, until, ..Change::default() };
        let (changed, ()) = tokio::join!(
            change_reservation(&stage.house, CONSOLE, &change),
            house::jobs::tick(&stage.house),
        );
        let held = count(&stage, "claims where holder = 'order'").await;
        assert_eq!(held, i64::from(changed.is_ok()));
        assert_sound(&stage).await;
    }
}
