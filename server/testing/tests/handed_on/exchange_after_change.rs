//! Since the house cancelled or moved a performance, its tickets are exchanged without a fee, and
//! what the new seat costs less becomes credit. By rule, nobody pays a difference in one zone.

use crate::{
    handed_on::{
        exchange::{exchange_form, of, place, total, zones},
        resale::{ANA, ticket},
    },
    sale::{
        Order, assert_sound, back, balance as balance_of,
        banks::{dispute, wanted},
        count,
        example::{CARMEN_ONE, CARMEN_TWO, OFFER, SWANS_ONE, pick, season},
        refusal, refused,
    },
    ticketing::changes::{cancel, choose, credit, paid, told},
};
use domain::{
    id::ChangeId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::{OrderState, PlaceRefusal, PlaceRequest},
    payments::gateway::DisputeState,
    people::actor::Actor,
    tickets::{
        change::{ChangeChoice, ChoiceRefusal},
        exchange::ExchangeRefusal,
    },
};
use money::{
    cancellation::{self, Taken},
    checkout::Next,
    exchange::{self, Asker},
};
use subscribers::{
    changes::{self, Wanted},
    exchange::{CommandRefusal, exchange_by_command, preview},
};
use testing::{Stage, stages};

/// Each ordinary exchange costs 5.00, until a day before.
pub const EXCHANGES: (&str, &str) = (
    "exchanges",
    "offers,for,from,until,most,free,fee,within,difference,after_change\n\
     ,genre:opera,,curtain-1d,2,,5.00,,,\n",
);
/// The first one is free, and so is the difference within a zone.
const FREE: (&str, &str) = (
    "exchanges",
    "offers,for,from,until,most,free,fee,within,difference,after_change\n\
     ,genre:opera,,curtain-1d,,1,5.00,,free,\n",
);
/// The second Carmen costs more in each zone.
const DEARER: [(&str, &str); 3] = [
    (
        "performances",
        "key,production,hall,starts,doors,price_group,series\n\
         carmen-2026-12-03-2000,carmen,opera,2026-12-03 20:00,curtain-60min,opera,A\n\
         carmen-2026-12-05-2000,carmen,opera,2026-12-05 20:00,,gala,\n\
         swan-lake-2027-02-11-1930,swan-lake,opera,2027-02-11 19:30,,ballet,A\n\
         swan-lake-2027-02-13-1700,swan-lake,opera,2027-02-13 17:00,curtain-90min,ballet,\n",
    ),
    (
        "price_groups",
        "key,currency,tax,unsold_zones\nopera,EUR,culture,\ngala,EUR,culture,\n\
         ballet,EUR,culture,2\n",
    ),
    (
        "prices",
        "price_group,zone,tariff,price\nopera,1,full,145.50\nopera,2,full,78.00\n\
         gala,1,full,190.00\ngala,2,full,90.00\nballet,1,full,98.00\n",
    ),
];

pub fn holder(actor: &Actor) -> Asker {
    Asker::Holder(actor.clone())
}

async fn page(stage: &Stage, order: &Order) -> (Actor, Asker) {
    let guest = stage.guest().await;
    (guest.clone(), Asker::OrderPage(guest, order.secret.clone()))
}

/// From the order's page: this ticket for a seat of the second Carmen. Gives the new order.
pub async fn exchange_at(stage: &Stage, order: &Order, at: usize, seat: u32) -> Order {
    let (guest, asker) = page(stage, order).await;
    let mine = ticket(stage, order, at).await.admission;
    let session = Stage::session_of(&guest);
    exchange::begin(&stage.house, &asker, session, mine).await.expect("it may be exchanged");
    pick(stage, &guest, CARMEN_TWO, "", &[seat]).await.expect("free");
    of(&place(stage, &guest).await)
}

async fn value(stage: &Stage, order: &Order) -> i64 {
    order.view(stage).await.quote.total_minor
}

async fn is_open(stage: &Stage, order: &Order) -> bool {
    order.view(stage).await.changes.iter().any(|told| told.is_open)
}

async fn chosen(stage: &Stage, order: &Order, change: ChangeId) -> ChoiceRefusal {
    let guest = stage.guest().await;
    let choice = ChangeChoice::MoneyBack;
    refused(changes::choose(&stage.house, &guest, &order.secret, change, choice.into()).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_of_a_cancelled_performance_are_exchanged_and_the_rest_becomes_credit() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES]).await;
        let [dear, cheap] = zones(&stage).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", dear), (CARMEN_ONE, "", dear - 1)]).await;
        let each = value(&stage, &order).await / 2;
        let change = cancel(&stage, CARMEN_ONE).await;
        assert_eq!(told(&stage, ANA, "mail-changed-exchange"), 1);
        let (_, asker) = page(&stage, &order).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let shown = preview(&stage.house, &asker, mine, "en").await.expect("a preview");
        assert_eq!((shown.value.minor, shown.fee.minor), (each, 0));
        assert!(shown.is_after_change && !shown.is_free_of_price);
        let dates: Vec<&str> = shown.dates.iter().map(|date| date.slug.as_str()).collect();
        assert_eq!(dates, [CARMEN_TWO]);

        let new = exchange_at(&stage, &order, 0, cheap).await;
        let cost = value(&stage, &new).await;
        assert_eq!(new.view(&stage).await.state, OrderState::Paid);
        assert_eq!(credit(&stage, ANA).await, each - cost, "what the new seat costs less");
        assert!(is_open(&stage, &order).await, "about the other ticket");
        assert_sound(&stage).await;

        exchange_at(&stage, &order, 0, dear).await;
        assert_eq!(credit(&stage, ANA).await, each - cost, "the same price");
        let is_chosen = |choice| {
            move |told: &domain::tickets::change::OrderChangeView| told.choice == Some(choice)
        };
        let view = order.view(&stage).await;
        assert!(view.changes.iter().any(is_chosen(ChangeChoice::Exchange)));
        let exchanged = ChangeChoice::Exchange;
        assert_eq!(chosen(&stage, &order, change).await, ChoiceRefusal::Chosen(exchanged));
        stage.clock.advance_ms(15 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage, ANA, "mail-exchanged"), 2);
        assert_eq!(told(&stage, ANA, "mail-changed-credit"), 1);
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_eq!(balance_of(&stage, "gains:exchange").await, 0, "the house keeps nothing");
        assert_eq!(balance_of(&stage, "customer-credit").await, cost - each);
        assert_sound(&stage).await;
    }
}

/// The new seat is dearer; before it is paid, somebody chooses money back in another window.
#[tokio::test(flavor = "multi_thread")]
async fn for_a_dearer_seat_the_difference_is_paid_unless_something_else_was_chosen_before() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES]).await;
        let [dear, cheap] = zones(&stage).await;
        let keeps = paid(&stage, ANA, &[(CARMEN_ONE, "", cheap)]).await;
        let gives = paid(&stage, "ben@example.org", &[(CARMEN_ONE, "", cheap + 1)]).await;
        let worth = value(&stage, &keeps).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        let new = exchange_at(&stage, &keeps, 0, dear).await;
        assert_eq!(new.view(&stage).await.state, OrderState::AwaitingPayment);
        assert!(is_open(&stage, &keeps).await, "until it is paid");
        stage.bank.capture(&new.reference);
        back(&stage, &new.reference).await;
        let view = new.view(&stage).await;
        assert_eq!(view.state, OrderState::Paid);
        let parts = view.payments.iter().filter(|it| it.exchange.is_none());
        let by_card: i64 = parts.map(|it| it.amount_minor).sum();
        assert_eq!(by_card, view.quote.total_minor - worth, "the difference without a fee");
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_sound(&stage).await;

        let (guest, asker) = page(&stage, &gives).await;
        let mine = ticket(&stage, &gives, 0).await.admission;
        let session = Stage::session_of(&guest);
        exchange::begin(&stage.house, &asker, session, mine).await.expect("it may be");
        pick(&stage, &guest, CARMEN_TWO, "", &[dear - 1]).await.expect("free");
        let email = "ben@example.org".to_owned();
        let form = PlaceRequest { email, ..exchange_form(&stage, &guest).await };
        let placed = money::checkout::place_order(&stage.house, &guest, &form).await;
        let late = of(&placed.expect("an order"));
        choose(&stage, &gives, change, ChangeChoice::MoneyBack).await;
        let whole = value(&stage, &gives).await;
        assert_eq!(stage.bank.refunded_minor(&gives.reference), whole);
        stage.bank.capture(&late.reference);
        back(&stage, &late.reference).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(late.view(&stage).await.state, OrderState::Refunded);
        assert_eq!(credit(&stage, "ben@example.org").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn free_of_price_nobody_pays_a_difference_in_the_same_zone() {
    for stage in stages().await {
        let [performances, group, prices] = DEARER;
        season(&stage, &[FREE, group, prices, performances]).await;
        let [_, cheap] = zones(&stage).await;
        let ana = stage.signed_in(ANA).await;
        let order =
            paid(&stage, ANA, &[(CARMEN_ONE, "", cheap), (CARMEN_ONE, "", cheap + 1)]).await;
        let worth = value(&stage, &order).await / 2;
        let session = Stage::session_of(&ana);
        let mine = ticket(&stage, &order, 0).await.admission;
        exchange::begin(&stage.house, &holder(&ana), session, mine)
            .await
            .expect("it may be exchanged");
        pick(&stage, &ana, CARMEN_TWO, "", &[cheap]).await.expect("free");
        assert!(total(&stage, &ana).await > worth, "the seat is dearer");
        let placed = place(&stage, &ana).await;
        assert_eq!(placed.next, Next::Done, "nothing is to pay");
        let new = of(&placed);
        assert_eq!(value(&stage, &new).await, worth, "as much as the former ticket");
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_eq!(balance_of(&stage, "gains:exchange").await, 0);
        assert_sound(&stage).await;
        // What was paid for it goes back, when the house takes it back: no more than that.
        cancel(&stage, CARMEN_TWO).await;
        let told = new.view(&stage).await.changes[0].change;
        choose(&stage, &new, told, ChangeChoice::Credit).await;
        assert_eq!(credit(&stage, ANA).await, worth);
        assert_sound(&stage).await;
    }
}

/// Her card paid for the first ticket, and she has never used credit.
#[tokio::test(flavor = "multi_thread")]
async fn who_gets_back_what_an_exchange_had_paid_reads_that_it_came_from_the_exchange() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES]).await;
        let [_, cheap] = zones(&stage).await;
        let seats = [(CARMEN_ONE, "", cheap), (CARMEN_ONE, "", cheap + 1)];
        let order = paid(&stage, ANA, &seats).await;
        cancel(&stage, CARMEN_ONE).await;
        let new = exchange_at(&stage, &order, 0, cheap).await;
        let worth = value(&stage, &new).await;
        let other = exchange_at(&stage, &order, 0, cheap + 1).await.view(&stage).await;
        assert_eq!(other.state, OrderState::Paid);
        let all = wanted(Taken::All);
        let console = Actor::Console;
        cancellation::cancel(&stage.house, &console, &other.code, &all).await.expect("taken back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage, ANA, "mail-cancelled-exchange"), 1);
        assert_eq!(told(&stage, ANA, "mail-cancelled-credit"), 0);
        let before = credit(&stage, ANA).await;

        let change = cancel(&stage, CARMEN_TWO).await;
        assert_eq!(told(&stage, ANA, "mail-changed-to-exchange"), 1);
        assert_eq!(told(&stage, ANA, "mail-changed-to-credit"), 0);
        let view = new.view(&stage).await;
        let brings = changes::brings(&stage.house, view.id).await.expect("read");
        assert_eq!(brings.get(&change).expect("to be chosen").own_credit.minor, worth);
        choose(&stage, &new, change, ChangeChoice::Credit).await;
        assert_eq!(credit(&stage, ANA).await, before + worth);
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0, "no more than she paid");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_another_zone_the_difference_is_paid_and_after_a_change_the_rest_is_credit() {
    for stage in stages().await {
        let [performances, group, prices] = DEARER;
        season(&stage, &[FREE, group, prices, performances]).await;
        let [dear, cheap] = zones(&stage).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", dear), (CARMEN_ONE, "", cheap)]).await;
        let lines = order.view(&stage).await.lines;
        let at = |minor: i64| lines.iter().position(|it| it.price_minor == minor).expect("it");
        cancel(&stage, CARMEN_ONE).await;
        let dearer = exchange_at(&stage, &order, at(7_800), dear).await;
        let view = dearer.view(&stage).await;
        assert_eq!(view.state, OrderState::AwaitingPayment);
        assert_eq!(view.quote.total_minor, 19_000 + 150);
        let same = exchange_at(&stage, &order, at(14_550), dear - 1).await;
        assert_eq!(same.view(&stage).await.state, OrderState::Paid);
        assert_eq!(value(&stage, &same).await, 14_550 + 150);
        assert_eq!(credit(&stage, ANA).await, 0);
        // It isn't paid: that ticket is as it was, and goes back by itself.
        stage.clock.advance_ms(15 * DAY_MS);
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(dearer.view(&stage).await.state, OrderState::Expired);
        assert_eq!(stage.bank.refunded_minor(&order.reference), 7_800 + 150);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moved_performance_is_exchanged_until_its_buyer_keeps_the_tickets() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES]).await;
        let [dear, cheap] = zones(&stage).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", dear)]).await;
        let other = paid(&stage, "ben@example.org", &[(SWANS_ONE, "", dear)]).await;
        let house = &stage.house;
        let (guest, asker) = page(&stage, &order).await;
        let (session, mine) =
            (Stage::session_of(&guest), ticket(&stage, &order, 0).await.admission);
        let before = exchange::begin(house, &asker, session, mine).await;
        assert_eq!(refused(before), ExchangeRefusal::TooLate, "nothing has changed");
        let starts_at = order.view(&stage).await.lines[0].starts_at.plus_ms(HOUR_MS);
        let wanted = Wanted::Move { starts_at };
        let change = changes::change(house, &Actor::Console, CARMEN_ONE, wanted, None).await;
        let change = change.expect("moved");
        house::jobs::tick(house).await;
        // Of another order, and with no order's secret.
        for secret in [other.secret.clone(), "nobody".to_owned()] {
            let stranger = Asker::OrderPage(guest.clone(), secret);
            let tried = exchange::begin(house, &stranger, session, mine).await;
            assert_eq!(refused(tried), ExchangeRefusal::UnknownTicket);
        }
        exchange::begin(house, &asker, session, mine).await.expect("free of its fee");
        // Not for the same performance.
        pick(&stage, &guest, CARMEN_ONE, "", &[cheap]).await.expect("free");
        let form = exchange_form(&stage, &guest).await;
        let tried = money::checkout::place_order(house, &guest, &form).await;
        let other_seat = PlaceRefusal::Exchange { why: ExchangeRefusal::OtherSeat };
        assert_eq!(refusal(tried), other_seat);
        selling::basket::empty(house, &guest).await.expect("emptied");
        pick(&stage, &guest, CARMEN_TWO, "", &[cheap]).await.expect("free");
        let form = exchange_form(&stage, &guest).await;
        choose(&stage, &order, change, ChangeChoice::Keep).await;
        // From now on it costs its fee, as any exchange: another sum than was shown.
        let tried = money::checkout::place_order(house, &guest, &form).await;
        assert!(tried.is_err() || value(&stage, &order).await > 0);
        assert_eq!(credit(&stage, ANA).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_performance_of_a_package_is_exchanged_and_a_chargeback_reaches_the_new_ticket() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES]).await;
        let [dear, cheap] = zones(&stage).await;
        let seats = [(CARMEN_ONE, OFFER, dear), (SWANS_ONE, OFFER, dear)];
        let order = paid(&stage, ANA, &seats).await;
        let whole = value(&stage, &order).await;
        cancel(&stage, CARMEN_ONE).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let to = async |slug: &str| exchange_by_command(&stage.house, mine, slug, "3").await;
        let swans = refused(to(SWANS_ONE).await);
        assert_eq!(swans, CommandRefusal::Exchange(ExchangeRefusal::OtherSeat));
        let gone = refused(to(CARMEN_ONE).await);
        assert!(matches!(gone, CommandRefusal::Hold(_)), "{gone:?}");
        let seat = cheap.to_string();
        let done = exchange_by_command(&stage.house, mine, CARMEN_TWO, &seat).await;
        assert_eq!(done.expect("exchanged").due_minor, 0);
        let after = order.view(&stage).await;
        let swans = after.lines.iter().find(|line| line.performance_slug == SWANS_ONE);
        assert!(swans.expect("the other one").ticket.is_some(), "it stays");
        assert!(credit(&stage, ANA).await > 0, "its share of the price, less the new seat");
        let again = exchange_by_command(&stage.house, mine, CARMEN_TWO, "5").await;
        assert!(matches!(refused(again), CommandRefusal::Exchange(_)));
        stage.clock.advance_ms(MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
        dispute(&stage, &order, "cb-1", whole, DisputeState::Opened).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "admissions where disputed_at_ms is not null").await, 2);
        assert_sound(&stage).await;
    }
}
