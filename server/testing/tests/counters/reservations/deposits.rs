//! A deposit that nobody has paid, once its reservation has more or fewer tickets; what pays it.

use super::counter_parts::part;
use crate::{
    buying::extras::put,
    presents::vouchers::{self, granted, left},
    sale::{self, assert_sound, balance, hold, refused},
};
use domain::{
    moment::DAY_MS,
    order::{OrderView, PlaceRequest},
    payments::method::PaymentMethod,
    people::actor::{Actor, Channel},
};
use money::{
    checkout::{
        new_idempotency_key,
        parts::{Part, PartsRefusal, Taking, take_parts},
    },
    reservations::{
        Change, Parting, Reservation, ReserveRequest, change_reservation, convert, reserve, split,
        tickets_of,
    },
};
use people::sales::{Counter, open_sale};
use selling::extras::put_extra;
use store::payments::parts::TakenBy;
use testing::{Stage, stages};

const CONSOLE: &Actor = &Actor::Console;
/// A ticket of zone `a`, without a fee: it is of the web alone.
const EACH: i64 = 5_000;

async fn counter(stage: &Stage) -> Actor {
    open_sale(&stage.house, CONSOLE, &Counter::BoxOffice).await.expect("a sale")
}

async fn held(stage: &Stage, places: &[u32]) -> Actor {
    let seller = counter(stage).await;
    hold(stage, &seller, stage.performance, places).await;
    seller
}

/// What the seller's basket holds, for three days.
async fn reserved(stage: &Stage, seller: &Actor, deposit_minor: i64) -> Reservation {
    let form = PlaceRequest {
        idempotency_key: new_idempotency_key(&stage.house),
        family_name: "Ruiz".to_owned(),
        email: "ana@example.org".to_owned(),
        language: "en".to_owned(),
        ..PlaceRequest::default()
    };
    let until = stage.house.now().plus_ms(3 * DAY_MS);
    let request = ReserveRequest { form, until, deposit_minor: Some(deposit_minor) };
    reserve(&stage.house, seller, &request).await.expect("reserved")
}

async fn view(stage: &Stage, reservation: &Reservation) -> OrderView {
    let order = sale::Order { secret: reservation.secret.clone(), reference: String::new() };
    order.view(stage).await
}

/// What its page asks for first, and all of it.
async fn asked(stage: &Stage, reservation: &Reservation) -> (i64, i64) {
    let view = view(stage, reservation).await;
    (view.next_minor(), view.quote.total_minor)
}

async fn first_of(stage: &Stage, reservation: &Reservation) -> Parting {
    let code = reservation.code.clone();
    let tickets = tickets_of(&stage.house, CONSOLE, &code).await.expect("its tickets");
    Parting { code, lines: vec![tickets[0]], until: None }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_two_reservations_asks_for_its_part_of_the_deposit() {
    for stage in stages().await {
        let seller = held(&stage, &[3, 4, 5]).await;
        let reservation = reserved(&stage, &seller, 3_000).await;
        let parting = first_of(&stage, &reservation).await;
        let second = split(&stage.house, CONSOLE, &parting).await.expect("parted");
        assert_eq!(asked(&stage, &second).await, (1_000, EACH));
        assert_eq!(asked(&stage, &reservation).await, (2_000, 2 * EACH));
        // What is to be paid now is asked for at once.
        let parting = first_of(&stage, &reservation).await;
        let now = convert(&stage.house, CONSOLE, &parting, None).await.expect("payable");
        assert_eq!(asked(&stage, &now).await, (EACH, EACH));
        assert_eq!(asked(&stage, &reservation).await, (1_000, EACH));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deposit_grows_and_shrinks_with_what_is_reserved() {
    for stage in stages().await {
        let seller = held(&stage, &[3]).await;
        let reservation = reserved(&stage, &seller, 1_000).await;
        let more = held(&stage, &[4, 5]).await;
        let change = Change { code: reservation.code.clone(), adds: true, ..Change::default() };
        change_reservation(&stage.house, &more, &change).await.expect("added");
        assert_eq!(asked(&stage, &reservation).await, (3_000, 3 * EACH));
        let takes_out = first_of(&stage, &reservation).await.lines;
        let change = Change { adds: false, takes_out, ..change };
        change_reservation(&stage.house, CONSOLE, &change).await.expect("taken out");
        assert_eq!(asked(&stage, &reservation).await, (2_000, 2 * EACH));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_asked_for_less_than_the_deposit_of_both_parts() {
    for stage in stages().await {
        let seller = held(&stage, &[3, 4]).await;
        let reservation = reserved(&stage, &seller, 2 * EACH - 1).await;
        let parting = first_of(&stage, &reservation).await;
        let second = split(&stage.house, CONSOLE, &parting).await.expect("parted");
        let (first, total_minor) = asked(&stage, &reservation).await;
        let (other, _) = asked(&stage, &second).await;
        assert_eq!(total_minor, EACH);
        assert!((EACH - 1..=EACH).contains(&first) && (EACH - 1..=EACH).contains(&other));
        assert!(first + other >= 2 * EACH - 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_gift_voucher_pays_the_deposit_of_another_one() {
    for stage in stages().await {
        vouchers::season(&stage).await;
        let seller = counter(&stage).await;
        let bought = put("voucher-50", None, 1);
        put_extra(&stage.house, &seller, &bought).await.expect("sold");
        let reservation = reserved(&stage, &seller, 2_000).await;
        let voucher = granted(&stage, 2_000).await;
        let code = voucher.code.to_string();
        let take = async |parts: Vec<Part>| {
            let (channel, by) = (Channel::BoxOffice, TakenBy::default());
            let taking = Taking { channel, by, parts };
            take_parts(&stage.house, CONSOLE, reservation.order, &taking).await
        };
        let cash = |minor| part(PaymentMethod::Cash, minor, "");
        let by_voucher = part(PaymentMethod::Voucher, 2_000, &code);
        let both = take(vec![by_voucher, cash(3_000)]).await;
        assert_eq!(refused(both), PartsRefusal::NotForVouchers);
        assert_eq!(left(&stage, &voucher).await, 2_000);
        take(vec![cash(5_000)]).await.expect("paid");
        assert_eq!(balance(&stage, "cash").await, 5_000);
        assert_sound(&stage).await;
    }
}
