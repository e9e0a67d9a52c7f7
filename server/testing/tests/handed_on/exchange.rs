//! Tickets that are exchanged for a seat on another date. The former ticket is its holder's until
//! the new seat is paid, and every cent of both is somebody's.

use crate::{
    handed_on::{
        exchange_after_change::holder,
        resale::{ANA, ana_with, offer, ticket},
    },
    sale::{
        Order, assert_sound, back, balance as balance_of,
        banks::wanted,
        example::{CARMEN_ONE, CARMEN_TWO, OFFER, SWANS_ONE, pick, season},
        form, notify, reference, refusal, refused,
    },
    ticketing::changes::credit,
};
use domain::{
    moment::{DAY_MS, HOUR_MS},
    order::{OrderState, PlaceRefusal, PlaceRequest},
    people::actor::Actor,
    tickets::exchange::{ExchangeRefusal, ExchangedBy},
};
use money::{
    cancellation::Taken,
    checkout::{Next, Placed},
    exchange,
};
use rules::WaiverRefusal;
use subscribers::{
    exchange::{CommandRefusal, Outcome, exchange_by_command, preview},
    resale, waiver,
};
use testing::{Stage, says, stages};

/// Each exchange costs 5.00; a package's first one nothing.
pub const EXCHANGES: (&str, &str) = (
    "exchanges",
    "offers,for,from,until,most,free,fee,within\n\
     ticket,genre:opera,,curtain-1d,2,,5.00,\n\
     your-two,,,,,1,5.00,any\n",
);
/// Two performances of a package's seat, until a day before.
const WAIVERS: (&str, &str) = (
    "waivers",
    "offers,for,from,until,most\nyour-two,,,curtain-1d,1\nticket,genre:opera,,curtain-1d,1\n",
);
const RESALES: (&str, &str) =
    ("resales", "offers,for,from,until,most,share\nticket,genre:opera,,curtain-1d,,70\n");

const FEE: i64 = 500;

pub async fn house(stage: &Stage) {
    season(stage, &[EXCHANGES, RESALES, WAIVERS]).await;
}

/// A seat of each price zone on the plan of both Carmens.
pub async fn zones(stage: &Stage) -> [u32; 2] {
    let performance = crate::sale::example::performance(stage, CARMEN_TWO).await;
    let found = season::performance::load(&stage.house, performance).await.expect("read");
    let found = found.expect("visible");
    let price = |index: &u32| {
        let zone = found.zones.seats.get(*index as usize).copied()?;
        Some(found.price(zone)?.minor)
    };
    let seats: Vec<u32> =
        (0..found.plan.hall.seats.len() as u32).filter(|it| price(it).is_some()).collect();
    let dearest = seats.iter().copied().max_by_key(|it| price(it)).expect("a seat");
    let cheapest = seats.iter().copied().min_by_key(|it| price(it)).expect("a seat");
    assert!(price(&dearest) > price(&cheapest), "two prices");
    [dearest, cheapest]
}

pub async fn total(stage: &Stage, actor: &Actor) -> i64 {
    let session = Stage::session_of(actor);
    let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
    basket.quote.total_minor
}

/// The form as the checkout page writes it, with what the former ticket pays.
pub async fn exchange_form(stage: &Stage, actor: &Actor) -> PlaceRequest {
    let session = Stage::session_of(actor);
    let ways = money::checkout::ways_to_pay(&stage.house, actor, session).await.expect("ways");
    let way = &ways[0];
    let exchange_shown_minor = Some(way.exchange_minor);
    let form = form(stage, actor, way.quote.total_minor).await;
    PlaceRequest { exchange_shown_minor, shown: way.shown.clone(), ..form }
}

pub async fn place(stage: &Stage, actor: &Actor) -> Placed {
    let form = exchange_form(stage, actor).await;
    money::checkout::place_order(&stage.house, actor, &form).await.expect("an order")
}

pub fn of(placed: &Placed) -> Order {
    let reference = match placed.next {
        Next::Pay(_) => reference(placed),
        _ => String::new(),
    };
    Order { reference, secret: placed.secret.clone() }
}

pub async fn begin(stage: &Stage, actor: &Actor, order: &Order) {
    let session = Stage::session_of(actor);
    let ticket = ticket(stage, order, 0).await.admission;
    exchange::begin(&stage.house, &holder(actor), session, ticket)
        .await
        .expect("it may be exchanged");
}

/// Ana has exchanged a dear seat for a cheap one.
pub async fn one_exchanged(stage: &Stage) {
    house(stage).await;
    let [dear, cheap] = zones(stage).await;
    let (ana, former) = ana_with(stage, &[dear]).await;
    stage.clock.advance_ms(HOUR_MS);
    begin(stage, &ana, &former).await;
    pick(stage, &ana, CARMEN_TWO, "", &[cheap]).await.expect("free");
    place(stage, &ana).await;
    house::jobs::tick(&stage.house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn for_a_dearer_seat_the_difference_is_paid_and_only_then_the_former_ticket_ends() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[cheap]).await;
        let value = former.view(&stage).await.quote.total_minor;
        let mine = ticket(&stage, &former, 0).await;
        let shown =
            preview(&stage.house, &holder(&ana), mine.admission, "en").await.expect("a preview");
        assert_eq!((shown.value.minor, shown.fee.minor), (value, FEE));
        let like = shown.dates.iter().find(|it| it.slug == CARMEN_TWO).and_then(|it| it.alike);
        assert_eq!(like.map(|it| it.outcome), Some(Outcome::Pays(domain::money::Money::euro(FEE))));
        assert!(shown.dates.iter().all(|it| it.slug != SWANS_ONE), "{:?}", shown.dates);

        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear]).await.expect("free");
        let total = total(&stage, &ana).await;
        let placed = place(&stage, &ana).await;
        let new = of(&placed);
        assert_eq!(ticket(&stage, &former, 0).await, mine, "theirs until it is paid");
        assert_eq!(new.view(&stage).await.state, OrderState::AwaitingPayment);
        assert_sound(&stage).await;

        stage.bank.capture(&new.reference);
        back(&stage, &new.reference).await;
        let view = new.view(&stage).await;
        assert_eq!(view.state, OrderState::Paid);
        let paid: i64 =
            view.payments.iter().filter(|it| it.exchange.is_none()).map(|it| it.amount_minor).sum();
        assert_eq!(paid, total - (value - FEE), "the difference, and the exchange");
        let gone = former.view(&stage).await;
        assert_eq!(gone.lines[0].exchanged, Some(ExchangedBy::Buyer));
        // The seat is anybody's again.
        let other = stage.guest().await;
        pick(&stage, &other, CARMEN_ONE, "", &[cheap]).await.expect("free again");
        house::jobs::tick(&stage.house).await;
        assert!(stage.mail.mails().iter().any(|mail| says(&mail.text, "mail-exchanged")));
        assert_eq!(credit(&stage, ANA).await, 0, "all of it paid for the new seat");
        assert_eq!(balance_of(&stage, "customer-credit").await, 0);
        assert_eq!(balance_of(&stage, "advances").await, 0);
        assert_eq!(stage.bank.refunded_minor(&former.reference), 0);
        assert!(balance_of(&stage, "gains:exchange").await < 0, "the fee without its VAT");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn for_a_cheaper_seat_nothing_goes_back_and_nobody_is_sent_to_a_bank() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[dear]).await;
        let value = former.view(&stage).await.quote.total_minor;
        let mine = ticket(&stage, &former, 0).await;
        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[cheap]).await.expect("free");
        let total = total(&stage, &ana).await;
        let placed = place(&stage, &ana).await;
        assert_eq!(placed.next, Next::Done);
        let new = of(&placed);
        let view = new.view(&stage).await;
        assert_eq!((view.state, view.quote.total_minor), (OrderState::Paid, total));
        assert_eq!(new.barcodes(&stage).await.len(), 1);
        assert_ne!(new.barcodes(&stage).await[0], mine.barcode);
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_eq!(stage.bank.refunded_minor(&former.reference), 0);
        let gain = -balance_of(&stage, "gains:exchange").await;
        assert!(gain > 0 && gain <= value - total, "without VAT: {gain}");
        assert_sound(&stage).await;
        // What is kept isn't given back a second time.
        let code = former.view(&stage).await.code;
        let all = wanted(Taken::All);
        let again = money::cancellation::cancel(&stage.house, &Actor::Console, &code, &all).await;
        assert!(again.is_err(), "{again:?}");
        // The new order is taken back as any other: as credit, since that paid.
        let code = view.code;
        money::cancellation::cancel(&stage.house, &Actor::Console, &code, &all)
            .await
            .expect("back");
        assert_eq!(credit(&stage, ANA).await, total);
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exchange_that_isn_t_paid_changes_nothing_and_late_money_goes_on_or_goes_back() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[cheap]).await;
        let mine = ticket(&stage, &former, 0).await;
        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear]).await.expect("free");
        let first = of(&place(&stage, &ana).await);
        stage.clock.advance_ms(2 * HOUR_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(first.view(&stage).await.state, OrderState::Expired);
        assert_eq!(ticket(&stage, &former, 0).await, mine);
        assert_sound(&stage).await;
        // A second one is paid in time; the first one's money comes after that.
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear + 1]).await.expect("free");
        let second = of(&place(&stage, &ana).await);
        stage.bank.capture(&second.reference);
        back(&stage, &second.reference).await;
        assert_eq!(second.view(&stage).await.state, OrderState::Paid);
        stage.bank.capture(&first.reference);
        notify(&stage, &first.reference).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(first.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_sound(&stage).await;
    }
}

/// Between the order and its money, the former ticket went.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_used_or_lost_the_former_ticket_has_their_money_back() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[cheap]).await;
        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear]).await.expect("free");
        let new = of(&place(&stage, &ana).await);
        let code = former.view(&stage).await.code;
        money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted(Taken::All))
            .await
            .expect("staff take it back");
        stage.bank.capture(&new.reference);
        back(&stage, &new.reference).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(new.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(credit(&stage, ANA).await, 0);
        let other = stage.guest().await;
        pick(&stage, &other, CARMEN_TWO, "", &[dear]).await.expect("nobody's");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rules_and_the_holder_decide_and_a_refusal_leaves_the_ticket_as_it_is() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[dear, dear + 1]).await;
        let mine = ticket(&stage, &former, 0).await;
        let (session, house) = (Stage::session_of(&ana), &stage.house);
        let ben = stage.signed_in("ben@example.org").await;
        for stranger in [&ben, &stage.guest().await] {
            let other = Stage::session_of(stranger);
            let tried = exchange::begin(house, &holder(stranger), other, mine.admission).await;
            assert_eq!(refused(tried), ExchangeRefusal::UnknownTicket);
        }
        offer(&stage, &ana, mine.admission).await;
        let offered = exchange::begin(house, &holder(&ana), session, mine.admission).await;
        assert_eq!(refused(offered), ExchangeRefusal::Offered);
        resale::take_back(house, &ana, mine.admission).await.expect("taken back");
        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        // Another production; then two seats; then another sum; then another address.
        pick(&stage, &ana, SWANS_ONE, "", &[dear]).await.expect("free");
        let form = exchange_form(&stage, &ana).await;
        let why = |why| PlaceRefusal::Exchange { why };
        let tried = money::checkout::place_order(house, &ana, &form).await;
        assert_eq!(refusal(tried), why(ExchangeRefusal::OtherSeat));
        pick(&stage, &ana, CARMEN_TWO, "", &[cheap]).await.expect("free");
        let form = exchange_form(&stage, &ana).await;
        let tried = money::checkout::place_order(house, &ana, &form).await;
        assert_eq!(refusal(tried), why(ExchangeRefusal::OneSeat));
        selling::basket::empty(house, &ana).await.expect("emptied");
        pick(&stage, &ana, CARMEN_TWO, "", &[cheap]).await.expect("free");
        let form = exchange_form(&stage, &ana).await;
        let less = PlaceRequest { exchange_shown_minor: Some(1), ..form.clone() };
        let tried = money::checkout::place_order(house, &ana, &less).await;
        assert_eq!(refusal(tried), why(ExchangeRefusal::Changed));
        let other = PlaceRequest { email: "ben@example.org".to_owned(), ..form };
        let tried = money::checkout::place_order(house, &ana, &other).await;
        assert_eq!(refusal(tried), why(ExchangeRefusal::OtherPerson));
        exchange::leave(house, session).await.expect("left");
        assert!(exchange::wished(house, session).await.expect("read").is_none());
        assert_eq!(ticket(&stage, &former, 0).await, mine);
        // The day before it is too late.
        let starts_at = former.view(&stage).await.lines[0].starts_at;
        stage.clock.advance_ms(starts_at.since_ms(house.now()) - DAY_MS + 1);
        let late = exchange::begin(house, &holder(&ana), session, mine.admission).await;
        assert_eq!(refused(late), ExchangeRefusal::TooLate);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_exchanges_as_the_pages_do_and_as_often_as_the_rule_says() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (_, former) = ana_with(&stage, &[dear]).await;
        let admission = ticket(&stage, &former, 0).await.admission;
        stage.clock.advance_ms(HOUR_MS);
        let tried = async |to: &str, seat: &str| {
            refused(exchange_by_command(&stage.house, admission, to, seat).await)
        };
        assert_eq!(tried("no-such", "1").await, CommandRefusal::UnknownPerformance);
        assert_eq!(tried(CARMEN_TWO, "Nowhere/1/1").await, CommandRefusal::UnknownSeat);
        let swans = tried(SWANS_ONE, "3").await;
        assert_eq!(swans, CommandRefusal::Exchange(ExchangeRefusal::OtherSeat));
        let mut admission = admission;
        for to in [CARMEN_TWO, CARMEN_ONE] {
            let seat = cheap.to_string();
            let done = exchange_by_command(&stage.house, admission, to, &seat).await;
            let done = done.expect("exchanged");
            assert_eq!(done.due_minor, if to == CARMEN_TWO { 0 } else { FEE });
            let order = Order { secret: done.secret, reference: String::new() };
            if done.due_minor > 0 {
                // The second exchange costs its fee again, and the seat the same.
                assert_eq!(order.view(&stage).await.state, OrderState::AwaitingPayment);
                break;
            }
            admission = ticket(&stage, &order, 0).await.admission;
            stage.clock.advance_ms(HOUR_MS);
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_is_given_back_for_its_full_price_and_so_many_of_a_package() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, _] = zones(&stage).await;
        let (ana, order) = ana_with(&stage, &[dear]).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let price = order.view(&stage).await.lines[0].price_minor;
        let ben = stage.signed_in("ben@example.org").await;
        let stranger = waiver::waive(&stage.house, &ben, mine).await;
        assert_eq!(refused(stranger), WaiverRefusal::UnknownTicket);
        let shown = waiver::preview(&stage.house, &ana, mine, "en").await.expect("a preview");
        assert_eq!(shown.brings.credit.minor, price);
        waiver::waive(&stage.house, &ana, mine).await.expect("given back");
        assert_eq!(credit(&stage, ANA).await, price, "without the fee");
        let again = waiver::waive(&stage.house, &ana, mine).await;
        assert_eq!(refused(again), WaiverRefusal::NotValid);
        let other = stage.guest().await;
        pick(&stage, &other, CARMEN_ONE, "", &[dear]).await.expect("on sale");
        house::jobs::tick(&stage.house).await;
        assert!(stage.mail.mails().iter().any(|mail| says(&mail.text, "mail-waived")));
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_sound(&stage).await;

        // Of a package's seat one performance, and no second one.
        stage.clock.advance_ms(HOUR_MS);
        for slug in [CARMEN_TWO, SWANS_ONE] {
            pick(&stage, &ana, slug, OFFER, &[3]).await.expect("free");
        }
        let total = total(&stage, &ana).await;
        let form = form(&stage, &ana, total).await;
        let placed = money::checkout::place_order(&stage.house, &ana, &form).await;
        let package = of(&placed.expect("an order"));
        stage.bank.capture(&package.reference);
        back(&stage, &package.reference).await;
        let view = package.view(&stage).await;
        let ids: Vec<_> =
            view.lines.iter().map(|it| it.ticket.as_ref().expect("a ticket").admission).collect();
        waiver::waive(&stage.house, &ana, ids[0]).await.expect("the first");
        let second = waiver::waive(&stage.house, &ana, ids[1]).await;
        assert_eq!(refused(second), WaiverRefusal::Often { most: 1 });
        assert_eq!(credit(&stage, ANA).await, price + view.lines[0].price_minor, "its share");
        assert_eq!(package.view(&stage).await.lines.len(), 1);
        assert_sound(&stage).await;
    }
}
