//! A card at a terminal that the house speaks to pays a sale. The terminal is a stand-in, asked
//! over HTTP by the adapter that drives a real one.

use crate::{
    counters::counter_sales::{self, cash, form, opened, sell},
    sale::{
        assert_sound, balance, count,
        example::{CARMEN, CARMEN_ONE, pick, refused},
    },
};
use adapters::{
    banks::terminals::{
        TerminalSettings,
        stand_in::{Card, READER, StandIn},
        stripe::StripeTerminal,
    },
    http,
    settings::Mode,
};
use domain::{
    id::TerminalPaymentId,
    moment::{MINUTE_MS, SECOND_MS},
    money::Money,
    order::{PlaceRefusal, PlaceRequest},
    payments::{method::PaymentMethod, terminal::TerminalEnd},
    people::actor::Actor,
};
use house::ports::terminals::Terminal;
use money::{
    checkout::{
        CounterRefusal,
        parts::{Part, PartsRefusal},
    },
    payments::terminals::{
        self, DeskPayment, DeskPaymentState, SalePayment, TerminalRefusal, TerminalSale, begin,
    },
};
use people::sales::Counter;
use std::{collections::BTreeMap, sync::Arc};
use testing::{Stage, stages, text};

pub const DESK: &str = "desk-1";

/// The stand-in at work, and the terminal of the box office that it drives.
pub async fn driven() -> (StandIn, StripeTerminal) {
    driven_at("").await
}

/// The same at a point of sale.
pub async fn driven_at(point: &str) -> (StandIn, StripeTerminal) {
    let reader = StandIn::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let routes = reader.api();
    tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
    let settings = TerminalSettings {
        gateway: "house".to_owned(),
        reader: READER.to_owned(),
        label: "Desk 1".to_owned(),
        point: point.to_owned(),
    };
    let client = http::client(Mode::Test).expect("a client");
    let terminal = reader.terminal(&url, client, &settings).expect("good settings");
    (reader, terminal)
}

pub fn connect(stage: &mut Stage, terminal: Arc<dyn Terminal>) {
    stage.connect_terminals(BTreeMap::from([(DESK.to_owned(), terminal)]));
}

/// A house that sells at its box office, with a terminal there.
pub async fn with_reader(stage: &mut Stage) -> StandIn {
    counter_sales::house(stage).await;
    let (reader, terminal) = driven().await;
    connect(stage, Arc::new(terminal));
    reader
}

/// A sale with these seats.
pub async fn sale(stage: &Stage, seats: &[u32]) -> Actor {
    let seller = opened(stage, Counter::BoxOffice).await;
    pick(stage, &seller, CARMEN_ONE, "", seats).await.expect("free");
    seller
}

/// All of it by card.
pub async fn all(stage: &Stage, seller: &Actor) -> TerminalSale {
    let order = form(stage, seller).await;
    let amount_minor = order.total_shown_minor;
    TerminalSale { terminal: DESK.to_owned(), order, amount_minor, given_minor: None }
}

/// A sale with these seats, whose payment the terminal shows.
pub async fn begun(stage: &Stage, seats: &[u32]) -> (Actor, TerminalPaymentId) {
    let seller = sale(stage, seats).await;
    let wanted = all(stage, &seller).await;
    let id = begin(&stage.house, &seller, &wanted).await.expect("begun");
    (seller, id)
}

pub async fn known(stage: &Stage, seller: &Actor) -> DeskPayment {
    let session = seller.session().expect("a sale has one");
    let newest = SalePayment::Newest;
    let known = terminals::of_sale(&stage.house, &Actor::Console, session, newest).await;
    known.expect("permitted").expect("it was begun")
}

pub async fn state(stage: &Stage, seller: &Actor) -> DeskPaymentState {
    known(stage, seller).await.state
}

/// A moment later everything is done that can be.
pub async fn follow(stage: &Stage, id: TerminalPaymentId) {
    stage.clock.advance_ms(3 * SECOND_MS);
    terminals::follow(&stage.house, id).await.expect("the terminal answers");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_pays_a_sale_to_the_cent_and_once() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (seller, id) = begun(&stage, &[3, 4]).await;
        assert_eq!(reader.shown(), Some(Money::euro(2 * CARMEN)));
        follow(&stage, id).await;
        assert_eq!(state(&stage, &seller).await, DeskPaymentState::Waiting);
        assert_eq!(count(&stage, "orders").await, 0, "nothing is sold before the card has paid");
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        let sold = known(&stage, &seller).await;
        assert_eq!((sold.state, sold.amount.minor), (DeskPaymentState::Sold, 2 * CARMEN));
        for _ in 0..3 {
            follow(&stage, id).await;
            house::jobs::tick(&stage.house).await;
        }
        let paid = "orders o join payment_parts q on q.order_id = o.id \
                    where o.paid_at_ms is not null and q.payment_method = 'terminal'";
        assert_eq!(count(&stage, paid).await, 1);
        assert_eq!(count(&stage, "orders").await, 1);
        assert_eq!(balance(&stage, "terminal").await, 2 * CARMEN);
        assert_eq!((reader.taken_minor(), reader.presented()), (2 * CARMEN, 1));
        assert_eq!(count(&stage, "terminal_payments where ask_at_ms is null").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_is_paid_by_card_and_the_rest_in_cash() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let seller = sale(&stage, &[3]).await;
        let whole = all(&stage, &seller).await;
        let order = PlaceRequest {
            family_name: "Ruiz".to_owned(),
            email: "ana@example.org".to_owned(),
            ..whole.order.clone()
        };
        let part = TerminalSale { amount_minor: 10_001, given_minor: Some(5_000), order, ..whole };
        let id = begin(&stage.house, &seller, &part).await.expect("begun");
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        let sold = known(&stage, &seller).await;
        assert_eq!((sold.state, sold.given_minor), (DeskPaymentState::Sold, Some(5_000)));
        assert_eq!(balance(&stage, "terminal").await, 10_001);
        assert_eq!(balance(&stage, "cash").await, CARMEN - 10_001);
        let buyer = "orders where family_name = 'Ruiz' and email = 'ana@example.org'";
        assert_eq!(count(&stage, buyer).await, 1);
        let named = "terminal_payments where email <> '' or family_name <> ''";
        assert_eq!(count(&stage, named).await, 0, "the order knows the buyer now");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_form_is_one_payment_and_a_second_tab_begins_none() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let seller = sale(&stage, &[3]).await;
        let wanted = all(&stage, &seller).await;
        let house = &stage.house;
        let (one, two) =
            tokio::join!(begin(house, &seller, &wanted), begin(house, &seller, &wanted));
        assert_eq!(one.expect("begun"), two.expect("the same"));
        let other = all(&stage, &seller).await;
        let second = begin(house, &seller, &other).await;
        assert_eq!(refused(second), TerminalRefusal::UnderWay);
        let next = sale(&stage, &[4]).await;
        let next = begin(house, &next, &all(&stage, &next).await).await;
        assert_eq!(refused(next), TerminalRefusal::TerminalBusy);
        assert_eq!((reader.presented(), count(&stage, "terminal_payments").await), (1, 1));
        let id = known(&stage, &seller).await.id;
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        let late = begin(house, &seller, &other).await;
        assert_eq!(refused(late), TerminalRefusal::Sale(basket_empty()));
        assert_eq!(count(&stage, "orders").await, 1);
        assert_sound(&stage).await;
    }
}

fn basket_empty() -> CounterRefusal {
    CounterRefusal::Order(PlaceRefusal::BasketEmpty)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_card_is_asked_for_what_could_not_be_sold() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let seller = sale(&stage, &[3]).await;
        let good = all(&stage, &seller).await;
        let order = |total_minor: i64, email: &str| PlaceRequest {
            total_shown_minor: total_minor,
            email: email.to_owned(),
            ..good.order.clone()
        };
        let dearer =
            TerminalSale { order: order(CARMEN + 1, ""), amount_minor: CARMEN + 1, ..good.clone() };
        let changed = PlaceRefusal::TotalChanged { shown_minor: CARMEN + 1, total_minor: CARMEN };
        let no_amount = CounterRefusal::Money(PartsRefusal::NoAmount);
        for (wanted, why) in [
            (dearer, TerminalRefusal::Sale(CounterRefusal::Order(changed))),
            (
                TerminalSale { amount_minor: 0, ..good.clone() },
                TerminalRefusal::Sale(no_amount.clone()),
            ),
            (
                TerminalSale { amount_minor: CARMEN + 1, ..good.clone() },
                TerminalRefusal::Sale(no_amount),
            ),
            (
                TerminalSale { amount_minor: 49, ..good.clone() },
                TerminalRefusal::TooSmall(Money::euro(50)),
            ),
            (
                TerminalSale { terminal: "desk-2".to_owned(), ..good.clone() },
                TerminalRefusal::UnknownTerminal,
            ),
        ] {
            assert_eq!(refused(begin(&stage.house, &seller, &wanted).await), why);
        }
        let wrong = TerminalSale { order: order(CARMEN, "ana"), ..good.clone() };
        let wrong = refused(begin(&stage.house, &seller, &wrong).await);
        let fields = CounterRefusal::Order(PlaceRefusal::BasketEmpty);
        assert_ne!(wrong, TerminalRefusal::Sale(fields), "{wrong:?}");
        let plaza = opened(&stage, counter_sales::plaza()).await;
        let elsewhere = begin(&stage.house, &plaza, &good).await;
        assert_eq!(refused(elsewhere), TerminalRefusal::UnknownTerminal);
        assert_eq!(count(&stage, "terminal_payments").await, 0);
        assert_eq!((reader.presented(), count(&stage, "orders").await), (0, 0));
        sell(&stage, &seller, good.order, &[cash(CARMEN)]).await.expect("the sale stands");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_takes_no_money_leaves_the_sale_as_it_was() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let seller = sale(&stage, &[3]).await;
        for (card, end) in
            [(Card::Declined, TerminalEnd::Declined), (Card::BrokenOff, TerminalEnd::Declined)]
        {
            let wanted = all(&stage, &seller).await;
            let id = begin(&stage.house, &seller, &wanted).await.expect("begun");
            reader.hold(card);
            follow(&stage, id).await;
            assert_eq!(state(&stage, &seller).await, DeskPaymentState::Ended(end));
        }
        let wanted = all(&stage, &seller).await;
        begin(&stage.house, &seller, &wanted).await.expect("begun");
        let session = seller.session().expect("a sale has one");
        terminals::cancel(&stage.house, &Actor::Console, session).await.expect("permitted");
        let cancelled = DeskPaymentState::Ended(TerminalEnd::Cancelled);
        assert_eq!(state(&stage, &seller).await, cancelled);
        assert!(!reader.hold(Card::Pays), "the reader shows nothing");
        reader.set_offline(true);
        let wanted = all(&stage, &seller).await;
        begin(&stage.house, &seller, &wanted).await.expect("begun");
        let offline = DeskPaymentState::Ended(TerminalEnd::Offline);
        assert_eq!(state(&stage, &seller).await, offline);
        reader.set_offline(false);
        stage.clock.advance_ms(SECOND_MS);
        let wanted = all(&stage, &seller).await;
        let id = begin(&stage.house, &seller, &wanted).await.expect("begun");
        stage.clock.advance_ms(6 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        let over = DeskPaymentState::Ended(TerminalEnd::TimedOut);
        assert_eq!(state(&stage, &seller).await, over);
        assert_eq!(known(&stage, &seller).await.id, id);
        let order = form(&stage, &seller).await;
        sell(&stage, &seller, order, &[cash(CARMEN)]).await.expect("sold for cash");
        assert_eq!((reader.taken_minor(), balance(&stage, "terminal").await), (0, 0));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_is_in_the_reader_counts_although_somebody_cancels() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (seller, id) = begun(&stage, &[3]).await;
        reader.hold(Card::Inserted);
        let session = seller.session().expect("a sale has one");
        terminals::cancel(&stage.house, &Actor::Console, session).await.expect("permitted");
        assert_eq!(state(&stage, &seller).await, DeskPaymentState::Cancelling);
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        assert_eq!(state(&stage, &seller).await, DeskPaymentState::Sold);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_number_of_a_payment_is_nobody_s_slip() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (_, id) = begun(&stage, &[3]).await;
        let number = text(stage.store(), "select reference from terminal_payments").await;
        let reference = number.expect("read").expect("a number");
        let other = sale(&stage, &[4]).await;
        let order = form(&stage, &other).await;
        let slip =
            Part { payment_method: PaymentMethod::Terminal, amount_minor: CARMEN, reference };
        let taken = sell(&stage, &other, order.clone(), std::slice::from_ref(&slip)).await;
        let used = CounterRefusal::Money(PartsRefusal::SlipUsed(None));
        assert_eq!(refused(taken), used, "a card has not paid yet");
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        let taken = sell(&stage, &other, order, &[slip]).await;
        assert_eq!(refused(taken), used, "it pays its own order");
        assert_eq!(balance(&stage, "terminal").await, CARMEN);
        assert_sound(&stage).await;
    }
}
