//! Tickets of one order for one performance that are exchanged in one go: all of them change or
//! none does, the difference is one sum, and each cent of it is somebody's.

use crate::{
    handed_on::{
        exchange::{exchange_form, house, of, place, total, zones},
        exchange_after_change::{EXCHANGES, holder},
        resale::{ANA, ana_with, offer, ticket},
    },
    sale::{
        Order, assert_sound, back, balance as balance_of,
        banks::wanted,
        count,
        example::{CARMEN_ONE, CARMEN_TWO, SWANS_ONE, performance, pick, season},
        notify, refusal, refused,
    },
    ticketing::changes::{cancel, credit, paid, told},
};
use domain::{
    id::AdmissionId,
    moment::HOUR_MS,
    money::Money,
    order::{OrderLineView, OrderState, PlaceRefusal},
    people::actor::Actor,
    seats::hold::{HoldRefusal, HoldRequest, SeatRequest},
    tickets::exchange::{ExchangeRefusal, ExchangedBy},
};
use money::{
    cancellation::Taken,
    checkout::Next,
    exchange::{self, Asker, Beginning, RefusedTicket, begin_together},
};
use subscribers::exchange::{Outcome, preview_together, under_way};
use testing::{Stage, stages};

/// Of each ticket.
const FEE: i64 = 500;

/// The tickets of the order, so many.
pub async fn admissions(stage: &Stage, order: &Order, count: usize) -> Vec<AdmissionId> {
    let mut admissions = Vec::new();
    for at in 0..count {
        admissions.push(ticket(stage, order, at).await.admission);
    }
    admissions
}

pub async fn begin_all(stage: &Stage, actor: &Actor, admissions: &[AdmissionId]) {
    let (session, admissions) = (Stage::session_of(actor), admissions.to_vec());
    let beginning = Beginning { session, admissions, instead_of: None };
    begin_together(&stage.house, &holder(actor), &beginning).await.expect("all may be");
}

/// Ana has exchanged two cheap seats for two dear ones, which is paid.
pub async fn two_exchanged(stage: &Stage) -> (Order, Order) {
    house(stage).await;
    let [dear, cheap] = zones(stage).await;
    let (ana, former) = ana_with(stage, &[cheap, cheap + 1]).await;
    stage.clock.advance_ms(HOUR_MS);
    begin_all(stage, &ana, &admissions(stage, &former, 2).await).await;
    pick(stage, &ana, CARMEN_TWO, "", &[dear - 1, dear]).await.expect("free");
    let new = of(&place(stage, &ana).await);
    stage.bank.capture(&new.reference);
    back(stage, &new.reference).await;
    ::house::jobs::tick(&stage.house).await;
    (former, new)
}

fn is_exchanged(line: &OrderLineView) -> bool {
    line.exchanged == Some(ExchangedBy::Buyer)
}

async fn value(stage: &Stage, order: &Order) -> i64 {
    order.view(stage).await.quote.total_minor
}

/// How many tickets of the order were exchanged.
async fn exchanged(stage: &Stage, order: &Order) -> usize {
    let view = order.view(stage).await;
    view.lines.iter().chain(&view.taken_back).filter(|line| is_exchanged(line)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn for_two_dearer_seats_one_difference_is_paid_and_only_then_both_tickets_end() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[cheap, cheap + 1]).await;
        let value = value(&stage, &former).await;
        let both = admissions(&stage, &former, 2).await;
        let before = former.barcodes(&stage).await;
        stage.clock.advance_ms(HOUR_MS);
        let shown = preview_together(&stage.house, &holder(&ana), &both, "en").await;
        let shown = shown.expect("a preview");
        assert_eq!((shown.value.minor, shown.fee.minor), (value, 2 * FEE));
        assert_eq!((shown.beside.len(), shown.others.len()), (1, 1));
        let like = shown.dates.iter().find(|it| it.slug == CARMEN_TWO).and_then(|it| it.alike);
        let pays = Outcome::Pays(Money::euro(2 * FEE));
        assert_eq!(like.map(|it| (it.price, it.outcome)), Some((Some(shown.value), pays)));

        begin_all(&stage, &ana, &both).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear - 1, dear]).await.expect("free");
        let total = total(&stage, &ana).await;
        let new = of(&place(&stage, &ana).await);
        assert_eq!(former.barcodes(&stage).await, before, "hers until it is paid");
        assert_eq!(new.view(&stage).await.state, OrderState::AwaitingPayment);
        assert_sound(&stage).await;

        stage.bank.capture(&new.reference);
        back(&stage, &new.reference).await;
        let view = new.view(&stage).await;
        assert_eq!((view.state, new.barcodes(&stage).await.len()), (OrderState::Paid, 2));
        let parts = view.payments.iter().filter(|it| it.exchange.is_none());
        let by_card: i64 = parts.map(|it| it.amount_minor).sum();
        assert_eq!(by_card, total - (value - 2 * FEE), "the difference, and the exchange of both");
        assert_eq!(exchanged(&stage, &former).await, 2);
        assert_eq!(count(&stage, "exchanges where done_at_ms is not null").await, 1);
        assert_eq!(count(&stage, "exchanges_beside where done_at_ms is not null").await, 1);
        assert_eq!(count(&stage, "cancellations").await, 1);
        assert_eq!(count(&stage, "exchange_wishes_beside").await, 0);
        let other = stage.guest().await;
        pick(&stage, &other, CARMEN_ONE, "", &[cheap, cheap + 1]).await.expect("free again");
        ::house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage, ANA, "mail-exchanged-several"), 1);
        assert_eq!(told(&stage, ANA, "exchange-part-several"), 2, "of both orders");
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_eq!(balance_of(&stage, "customer-credit").await, 0);
        assert_eq!(balance_of(&stage, "advances").await, 0);
        assert_eq!(stage.bank.refunded_minor(&former.reference), 0);
        assert!(balance_of(&stage, "gains:exchange").await < 0, "the fees without their VAT");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn for_two_cheaper_seats_nothing_goes_back_and_nobody_is_sent_to_a_bank() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[dear - 1, dear]).await;
        let value = value(&stage, &former).await;
        let both = admissions(&stage, &former, 2).await;
        stage.clock.advance_ms(HOUR_MS);
        begin_all(&stage, &ana, &both).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[cheap, cheap + 1]).await.expect("free");
        let total = total(&stage, &ana).await;
        let session = Stage::session_of(&ana);
        let ways = money::checkout::ways_to_pay(&stage.house, &ana, session).await.expect("ways");
        let lost = value - 2 * FEE - total;
        assert_eq!((ways[0].exchange_minor, ways[0].exchange_lost_minor), (total, lost));
        let form = exchange_form(&stage, &ana).await;
        let placed = money::checkout::place_order(&stage.house, &ana, &form).await;
        let placed = placed.expect("an order");
        assert_eq!(placed.next, Next::Done);
        // Sent again, it has the effect of one.
        let again = money::checkout::place_order(&stage.house, &ana, &form).await;
        assert_eq!(again.expect("the same").secret, placed.secret);
        let new = of(&placed);
        let view = new.view(&stage).await;
        assert_eq!((view.state, view.quote.total_minor), (OrderState::Paid, total));
        assert_eq!(exchanged(&stage, &former).await, 2);
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_eq!(stage.bank.refunded_minor(&former.reference), 0);
        let gain = -balance_of(&stage, "gains:exchange").await;
        assert!(gain > 0 && gain <= value - total, "without VAT: {gain}");
        assert_sound(&stage).await;
        // The new order is taken back as any other: as credit, since that paid.
        let all = wanted(Taken::All);
        money::cancellation::cancel(&stage.house, &Actor::Console, &view.code, &all)
            .await
            .expect("back");
        assert_eq!(credit(&stage, ANA).await, total);
        ::house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_change_by_the_house_what_both_new_seats_cost_less_becomes_credit() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES]).await;
        let [dear, cheap] = zones(&stage).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", dear), (CARMEN_ONE, "", dear - 1)]).await;
        let worth = value(&stage, &order).await;
        cancel(&stage, CARMEN_ONE).await;
        let guest = stage.guest().await;
        let asker = Asker::OrderPage(guest.clone(), order.secret.clone());
        let both = admissions(&stage, &order, 2).await;
        let (session, admissions) = (Stage::session_of(&guest), both);
        let beginning = Beginning { session, admissions, instead_of: None };
        begin_together(&stage.house, &asker, &beginning).await.expect("both may be");
        pick(&stage, &guest, CARMEN_TWO, "", &[cheap, cheap + 1]).await.expect("free");
        let new = of(&place(&stage, &guest).await);
        let cost = value(&stage, &new).await;
        assert_eq!(new.view(&stage).await.state, OrderState::Paid);
        assert_eq!(credit(&stage, ANA).await, worth - cost, "what the new seats cost less");
        assert!(order.view(&stage).await.changes.iter().all(|told| !told.is_open));
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_ticket_that_can_t_be_exchanged_keeps_all_of_them_and_is_named() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[cheap, cheap + 1]).await;
        let (_, other) = ana_with(&stage, &[dear]).await;
        let both = admissions(&stage, &former, 2).await;
        let foreign = ticket(&stage, &other, 0).await.admission;
        let (session, asker) = (Stage::session_of(&ana), holder(&ana));
        let tried = async |admissions: &[AdmissionId]| {
            let beginning =
                Beginning { session, admissions: admissions.to_vec(), instead_of: None };
            refused(begin_together(&stage.house, &asker, &beginning).await)
        };
        let why = ExchangeRefusal::NotTogether;
        let refusal = tried(&[both[0], foreign]).await;
        assert_eq!(refusal, RefusedTicket { admission: foreign, why }, "of another order");
        assert_eq!(tried(&[both[0], both[0]]).await, RefusedTicket { admission: both[0], why });
        offer(&stage, &ana, both[1]).await;
        let why = ExchangeRefusal::Offered;
        assert_eq!(tried(&both).await, RefusedTicket { admission: both[1], why });
        assert!(exchange::wished(&stage.house, session).await.expect("read").is_none());
        assert_eq!(exchanged(&stage, &former).await, 0);
        assert_sound(&stage).await;
    }
}

/// Between the order and its money, one of the two went.
#[tokio::test(flavor = "multi_thread")]
async fn if_one_of_two_is_gone_when_the_money_comes_the_other_one_stays_and_the_money_goes_back() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[cheap, cheap + 1]).await;
        let both = admissions(&stage, &former, 2).await;
        stage.clock.advance_ms(HOUR_MS);
        begin_all(&stage, &ana, &both).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear - 1, dear]).await.expect("free");
        let together = of(&place(&stage, &ana).await);
        // Alone, in another window, which is paid first.
        exchange::begin(&stage.house, &holder(&ana), Stage::session_of(&ana), both[1])
            .await
            .expect("it isn't exchanged yet");
        pick(&stage, &ana, CARMEN_TWO, "", &[dear - 2]).await.expect("free");
        let alone = of(&place(&stage, &ana).await);
        stage.bank.capture(&alone.reference);
        back(&stage, &alone.reference).await;
        assert_eq!(alone.view(&stage).await.state, OrderState::Paid);
        stage.bank.capture(&together.reference);
        notify(&stage, &together.reference).await;
        ::house::jobs::tick(&stage.house).await;
        assert_eq!(together.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(exchanged(&stage, &former).await, 1);
        assert_eq!(former.barcodes(&stage).await.len(), 1, "the other one admits still");
        assert_eq!(count(&stage, "exchanges_beside where done_at_ms is not null").await, 0);
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn late_money_for_a_seat_that_somebody_else_has_leaves_both_tickets_as_they_are() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[cheap, cheap + 1]).await;
        let before = former.barcodes(&stage).await;
        stage.clock.advance_ms(HOUR_MS);
        begin_all(&stage, &ana, &admissions(&stage, &former, 2).await).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear - 1, dear]).await.expect("free");
        let ben = stage.guest().await;
        let taken = pick(&stage, &ben, CARMEN_TWO, "", &[dear - 1]).await;
        assert!(matches!(refused(taken), HoldRefusal::SeatsTaken { .. }), "she holds it");
        let new = of(&place(&stage, &ana).await);
        stage.clock.advance_ms(2 * HOUR_MS);
        ::house::jobs::tick(&stage.house).await;
        assert_eq!(new.view(&stage).await.state, OrderState::Expired);
        pick(&stage, &ben, CARMEN_TWO, "", &[dear - 1]).await.expect("free again");
        stage.bank.capture(&new.reference);
        notify(&stage, &new.reference).await;
        ::house::jobs::tick(&stage.house).await;
        assert_eq!(new.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(former.barcodes(&stage).await, before);
        assert_eq!(exchanged(&stage, &former).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tickets_are_for_two_seats_of_one_performance_and_nothing_else() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[cheap, cheap + 1]).await;
        let both = admissions(&stage, &former, 2).await;
        let (session, house) = (Stage::session_of(&ana), &stage.house);
        stage.clock.advance_ms(HOUR_MS);
        begin_all(&stage, &ana, &both).await;
        let read = async || under_way(house, session, None, "en").await.expect("read");
        let places = async || read().await.map(|it| (it.count, it.places_left));
        assert_eq!(places().await, Some((2, 2)));
        let carmen = performance(&stage, CARMEN_TWO).await;
        let asked = |seats: &[u32]| {
            let seat_request = SeatRequest::tickets(seats);
            HoldRequest { performance: carmen, seat_request }
        };
        let hold = async |seats: &[u32]| {
            let request = asked(seats);
            exchange::hold(house, &ana, &request, &[]).await
        };
        let three = refused(hold(&[dear - 2, dear - 1, dear]).await);
        assert_eq!(three, HoldRefusal::TooMany { max: 2 });
        hold(&[dear]).await.expect("free");
        assert_eq!(places().await, Some((2, 1)));
        let seats = PlaceRefusal::Exchange { why: ExchangeRefusal::Seats };
        let form = exchange_form(&stage, &ana).await;
        let tried = money::checkout::place_order(house, &ana, &form).await;
        assert_eq!(refusal(tried), seats, "one seat for two tickets");
        hold(&[dear - 1]).await.expect("free");
        assert_eq!(refused(hold(&[dear - 2]).await), HoldRefusal::TooMany { max: 2 });
        // By the list, the seat that has been held longest gives way.
        let way = read().await.and_then(|it| it.gives_way());
        let giving = async |seats: &[u32]| {
            let giving = exchange::giving_way(house, session, &asked(seats), None).await;
            giving.expect("read")
        };
        assert_eq!(way.as_slice(), giving(&[cheap]).await);
        assert_eq!(giving(&[cheap, cheap + 1]).await.len(), 2);
        // One of each date.
        selling::basket::empty(house, &ana).await.expect("emptied");
        pick(&stage, &ana, CARMEN_TWO, "", &[dear]).await.expect("free");
        pick(&stage, &ana, CARMEN_ONE, "", &[dear]).await.expect("free");
        let form = exchange_form(&stage, &ana).await;
        let tried = money::checkout::place_order(house, &ana, &form).await;
        assert_eq!(refusal(tried), seats, "two dates");
        selling::basket::empty(house, &ana).await.expect("emptied");
        pick(&stage, &ana, SWANS_ONE, "", &[dear - 1, dear]).await.expect("free");
        let form = exchange_form(&stage, &ana).await;
        let tried = money::checkout::place_order(house, &ana, &form).await;
        let why = ExchangeRefusal::OtherSeat;
        assert_eq!(refusal(tried), PlaceRefusal::Exchange { why });
        assert_eq!(exchanged(&stage, &former).await, 0);
        // What was begun for two is given up for both.
        exchange::leave(house, session).await.expect("left");
        assert_eq!(count(&stage, "exchange_wishes_beside").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_two_new_tickets_is_exchanged_again_as_often_as_the_rule_says() {
    for stage in stages().await {
        let (_, new) = two_exchanged(&stage).await;
        let ana = stage.signed_in(ANA).await;
        let [_, cheap] = zones(&stage).await;
        let both = admissions(&stage, &new, 2).await;
        stage.clock.advance_ms(HOUR_MS);
        begin_all(&stage, &ana, &both).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[cheap, cheap + 1]).await.expect("free");
        let third = of(&place(&stage, &ana).await);
        assert_eq!(third.view(&stage).await.state, OrderState::Paid);
        assert_sound(&stage).await;
        stage.clock.advance_ms(HOUR_MS);
        let last = admissions(&stage, &third, 1).await[0];
        let session = Stage::session_of(&ana);
        let often = exchange::begin(&stage.house, &holder(&ana), session, last).await;
        assert_eq!(refused(often), ExchangeRefusal::Often { most: 2 });
    }
}
