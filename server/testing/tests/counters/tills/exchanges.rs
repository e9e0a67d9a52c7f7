//! Tickets that are exchanged at a counter: what the new seats cost more is paid there, to the
//! cent, and stands in the shift of the clerk who took it.

use super::{add, all_cash, back, clerk, colleague, count as count_till, drawer, opened, sold};
use crate::{
    counters::{
        counter_parts::terminal,
        counter_sales::{cash, form, sell},
        terminals_sold::{DESK, connect, driven, follow},
    },
    handed_on::{exchange::zones, resale::ana_with},
    sale::{
        Order, assert_sound, balance, count,
        example::{CARMEN_ONE, CARMEN_TWO, pick, season},
        refused,
    },
};
use adapters::banks::terminals::stand_in::Card;
use domain::{
    id::{AdmissionId, TillSessionId},
    order::{PlaceRefusal, PlaceRequest},
    people::actor::{Action, Actor},
    sales::till::CashRefusal,
    tickets::exchange::{ExchangeRefusal, ExchangedBy},
};
use money::{
    checkout::{
        CounterExchange, CounterRefusal, Sold, counter_exchange, order_of_sale,
        parts::{Part, PartsRefusal},
    },
    exchange::{begin_at_counter, to_exchange},
    payments::terminals::{TerminalSale, begin},
};
use people::sales::{Counter, open_sale};
use std::sync::Arc;
use testing::{Stage, missing_right, plant, says, stages};

/// Each exchange costs 5.00.
const RULE: &str = "offers,for,from,until,most,free,fee,within,difference\n\
                    ticket,genre:opera,,curtain-1d,2,,5.00,,\n";
/// Zone 1 and zone 2 of both Carmens.
const DEAR: i64 = 14_550;
const CHEAP: i64 = 7_800;
const FEE: i64 = 500;
const FLOAT: i64 = 10_000;

/// A clerk with an open till.
async fn desk(stage: &Stage, rule: &str) -> (Actor, TillSessionId) {
    season(stage, &[("exchanges", rule)]).await;
    add(stage, "front", Counter::BoxOffice).await;
    let rosa = clerk(stage, "rosa").await;
    let shift = opened(stage, &rosa, "front", FLOAT).await;
    (rosa, shift)
}

async fn tickets(stage: &Stage, clerk: &Actor, code: &str) -> Vec<AdmissionId> {
    let order = to_exchange(&stage.house, clerk, code, "en").await.expect("its tickets");
    let lines = order.lines.into_iter();
    lines.filter_map(|line| line.ticket).map(|ticket| ticket.admission).collect()
}

/// A sale that exchanges all tickets of the order for these seats of the second Carmen.
async fn begun(stage: &Stage, clerk: &Actor, code: &str, seats: &[u32]) -> Actor {
    let seller = open_sale(&stage.house, clerk, &Counter::BoxOffice).await.expect("a sale");
    let tickets = tickets(stage, clerk, code).await;
    begin_at_counter(&stage.house, &seller, code, &tickets).await.expect("begun");
    pick(stage, &seller, CARMEN_TWO, "", seats).await.expect("free");
    seller
}

async fn exchange(stage: &Stage, seller: &Actor) -> CounterExchange {
    let session = seller.session().expect("a sale has one");
    let own = selling::basket::own_at(&stage.house, session, seller.outlet()).await;
    let found = counter_exchange(&stage.house, &own.expect("a basket")).await;
    found.expect("read").expect("it exchanges")
}

/// As the desk's page sends it, and what is to be paid in money.
async fn asked(stage: &Stage, seller: &Actor) -> (PlaceRequest, i64) {
    let pays = exchange(stage, seller).await.pays.expect("seats for it");
    let total_shown_minor = pays.quote.total_minor;
    let due_minor = total_shown_minor - pays.pays_minor;
    let (shown, exchange_shown_minor) = (pays.shown, Some(pays.pays_minor));
    let form = form(stage, seller).await;
    (PlaceRequest { total_shown_minor, shown, exchange_shown_minor, ..form }, due_minor)
}

fn of(sold: &Sold) -> Order {
    Order { secret: sold.secret.clone(), reference: String::new() }
}

async fn counted(stage: &Stage, clerk: &Actor, shift: TillSessionId, cash_minor: i64) {
    let there = drawer(FLOAT + cash_minor);
    let told = count_till(&stage.house, clerk, shift, &there).await.expect("counted");
    assert_eq!(told.cash.expected_minor, FLOAT + cash_minor);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_new_seat_costs_more_is_taken_in_cash_and_stands_in_the_shift() {
    for stage in stages().await {
        let (rosa, shift) = desk(&stage, RULE).await;
        let [dear, cheap] = zones(&stage).await;
        let former = sold(&stage, &rosa, &[cheap], all_cash).await.expect("sold");
        let seller = begun(&stage, &rosa, &former.code, &[dear]).await;
        let (order, due) = asked(&stage, &seller).await;
        assert_eq!(due, DEAR - (CHEAP - FEE));
        let short = sell(&stage, &seller, order.clone(), &[cash(due - 1)]).await;
        assert!(matches!(refused(short), CounterRefusal::Money(PartsRefusal::Missing(_))));
        assert_eq!(
            of(&former).view(&stage).await.lines.len(),
            1,
            "hers as long as nothing is paid"
        );
        let new = sell(&stage, &seller, order.clone(), &[cash(due)]).await.expect("exchanged");
        let again = sell(&stage, &seller, order, &[cash(due)]).await.expect("the same");
        assert_eq!(again, new);
        assert_eq!(count(&stage, "orders").await, 2);
        let gone = of(&former).view(&stage).await;
        let line = gone.lines.iter().chain(&gone.taken_back).next().expect("its line");
        assert_eq!(line.exchanged, Some(ExchangedBy::Buyer));
        assert_eq!(of(&new).barcodes(&stage).await.len(), 1);
        let buyers = "(select distinct person_id from orders) x";
        assert_eq!(count(&stage, buyers).await, 1, "the new order is theirs");
        let other = stage.guest().await;
        pick(&stage, &other, CARMEN_ONE, "", &[cheap]).await.expect("free again");
        assert_eq!(balance(&stage, "cash").await, FLOAT + CHEAP + due);
        for nothing in ["customer-credit", "advances"] {
            assert_eq!(balance(&stage, nothing).await, 0, "{nothing}");
        }
        assert!(balance(&stage, "gains:exchange").await < 0, "the fee, without its VAT");
        assert_sound(&stage).await;
        counted(&stage, &rosa, shift, CHEAP + due).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn several_tickets_go_together_and_any_parts_pay_the_difference() {
    for stage in stages().await {
        let (rosa, shift) = desk(&stage, RULE).await;
        let [dear, cheap] = zones(&stage).await;
        let former = sold(&stage, &rosa, &[cheap, cheap + 1], all_cash).await.expect("sold");
        let seller = begun(&stage, &rosa, &former.code, &[dear - 1, dear]).await;
        let (order, due) = asked(&stage, &seller).await;
        assert_eq!(due, 2 * (DEAR - CHEAP + FEE));
        let parts = [terminal(due - 1_001, "0042"), cash(1_001)];
        let new = sell(&stage, &seller, order, &parts).await.expect("exchanged");
        assert_eq!(of(&new).barcodes(&stage).await.len(), 2);
        assert_eq!(balance(&stage, "terminal").await, due - 1_001);
        assert_eq!(balance(&stage, "advances").await, 0);
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
        counted(&stage, &rosa, shift, 2 * CHEAP + 1_001).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_is_left_to_pay_nothing_is_taken() {
    let free = RULE.replace("5.00,,\n", ",,free\n");
    for (rule, at, lost) in [(RULE, [0, 1], DEAR - FEE - CHEAP), (free.as_str(), [1, 1], 0)] {
        for stage in stages().await {
            let (rosa, shift) = desk(&stage, rule).await;
            let zones = zones(&stage).await;
            let [before, after] = at.map(|zone: usize| zones[zone]);
            let former = sold(&stage, &rosa, &[before], all_cash).await.expect("sold");
            let seller = begun(&stage, &rosa, &former.code, &[after]).await;
            let pays = exchange(&stage, &seller).await.pays.expect("seats for it");
            assert_eq!((pays.pays_minor, pays.lost_minor), (CHEAP, lost));
            let (order, due) = asked(&stage, &seller).await;
            assert_eq!(due, 0);
            let new = sell(&stage, &seller, order.clone(), &[]).await.expect("exchanged");
            let again = sell(&stage, &seller, order, &[]).await.expect("the same");
            assert_eq!((again.order, new.total_minor), (new.order, CHEAP));
            assert_eq!(of(&new).barcodes(&stage).await.len(), 1);
            assert_eq!(balance(&stage, "customer-credit").await, 0);
            assert_sound(&stage).await;
            counted(&stage, &rosa, shift, former.total_minor).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_that_the_house_speaks_to_takes_the_difference_alone() {
    for mut stage in stages().await {
        let (rosa, _) = desk(&stage, RULE).await;
        let (reader, driven) = driven().await;
        connect(&mut stage, Arc::new(driven));
        let [dear, cheap] = zones(&stage).await;
        let former = sold(&stage, &rosa, &[cheap], all_cash).await.expect("sold");
        let seller = begun(&stage, &rosa, &former.code, &[dear]).await;
        let (order, due) = asked(&stage, &seller).await;
        let terminal = DESK.to_owned();
        let wanted = TerminalSale { terminal, order, amount_minor: due, given_minor: None };
        let id = begin(&stage.house, &seller, &wanted).await.expect("begun");
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        assert_eq!(count(&stage, "orders where paid_at_ms is not null").await, 2);
        assert_eq!(balance(&stage, "terminal").await, due);
        assert_eq!(balance(&stage, "cash").await, FLOAT + CHEAP);
        assert_sound(&stage).await;
    }
}

/// What a seat of the cheaper zone costs less, after the fee.
const LESS: i64 = DEAR - FEE - CHEAP;

fn giving_back() -> String {
    RULE.replace("5.00,,\n", "5.00,,back\n")
}

/// The order's tickets for this cheaper seat: nothing is to be paid, and so much goes back. Gives
/// what the desk hands over in cash.
async fn for_less(stage: &Stage, clerk: &Actor, code: &str, seat: u32, back_minor: i64) -> i64 {
    let seller = begun(stage, clerk, code, &[seat]).await;
    let pays = exchange(stage, &seller).await.pays.expect("a seat for it");
    assert_eq!((pays.pays_minor, pays.lost_minor), (CHEAP, 0));
    assert_eq!(pays.back_minor, back_minor);
    let (order, due) = asked(stage, &seller).await;
    assert_eq!(due, 0);
    for _ in 0..2 {
        sell(stage, &seller, order.clone(), &[]).await.expect("exchanged");
    }
    let sale = seller.session().expect("a sale has one");
    let order = order_of_sale(&stage.house, clerk, sale).await.expect("permitted");
    order.expect("it is over").handed_over.minor
}

#[tokio::test(flavor = "multi_thread")]
async fn by_rule_cash_is_handed_over_for_a_cheaper_seat_as_long_as_the_till_is_open() {
    for stage in stages().await {
        let (rosa, shift) = desk(&stage, &giving_back()).await;
        let [dear, cheap] = zones(&stage).await;
        let first = sold(&stage, &rosa, &[dear], all_cash).await.expect("sold");
        let second = sold(&stage, &rosa, &[dear - 1], all_cash).await.expect("sold");
        assert_eq!(for_less(&stage, &rosa, &first.code, cheap, LESS).await, LESS);
        assert_eq!(balance(&stage, "cash").await, FLOAT + 2 * DEAR - LESS);
        assert_eq!(balance(&stage, "debts").await, 0);
        assert_sound(&stage).await;
        counted(&stage, &rosa, shift, 2 * DEAR - LESS).await;
        // Nobody has a drawer for it: the house owes it.
        assert_eq!(for_less(&stage, &rosa, &second.code, cheap + 1, LESS).await, 0);
        assert_eq!(balance(&stage, "cash").await, FLOAT + 2 * DEAR - LESS);
        assert_eq!(balance(&stage, "debts").await, -LESS);
        for nothing in ["customer-credit", "advances"] {
            assert_eq!(balance(&stage, nothing).await, 0, "{nothing}");
        }
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn by_rule_the_bank_that_had_paid_gives_the_difference_back() {
    for stage in stages().await {
        let (rosa, shift) = desk(&stage, &giving_back()).await;
        let [dear, cheap] = zones(&stage).await;
        let (_, online) = ana_with(&stage, &[dear]).await;
        let view = online.view(&stage).await;
        let fees = view.quote.total_minor - DEAR;
        assert_eq!(for_less(&stage, &rosa, &view.code, cheap, LESS + fees).await, 0);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&online.reference), LESS + fees);
        for nothing in ["customer-credit", "advances", "debts", "refunds-due"] {
            assert_eq!(balance(&stage, nothing).await, 0, "{nothing}");
        }
        assert_eq!(balance(&stage, "cash").await, FLOAT);
        assert_sound(&stage).await;
        counted(&stage, &rosa, shift, 0).await;
    }
}

/// How many mails say this.
fn told(stage: &Stage, id: &str) -> usize {
    stage.mail.mails().iter().filter(|mail| says(&mail.text, id)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_say_by_which_way_money_goes_back_and_by_which_more_was_paid() {
    for stage in stages().await {
        let (rosa, _) = desk(&stage, &giving_back()).await;
        let [dear, cheap] = zones(&stage).await;
        let first = sold(&stage, &rosa, &[dear], all_cash).await.expect("sold");
        let address = "update orders set email = 'desk@example.org'";
        plant(stage.store(), address).await.expect("planted");
        for_less(&stage, &rosa, &first.code, cheap, LESS).await;
        house::jobs::tick(&stage.house).await;
        let back = || (told(&stage, "mail-cancelled-cash"), told(&stage, "mail-cancelled-money"));
        assert_eq!(back(), (1, 0));
        let (_, online) = ana_with(&stage, &[dear]).await;
        let view = online.view(&stage).await;
        let fees = view.quote.total_minor - DEAR;
        for_less(&stage, &rosa, &view.code, cheap + 1, LESS + fees).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(back(), (1, 1));
        let last = sold(&stage, &rosa, &[cheap], all_cash).await.expect("sold");
        let seller = begun(&stage, &rosa, &last.code, &[dear]).await;
        let (order, due) = asked(&stage, &seller).await;
        let order = PlaceRequest { email: "desk@example.org".to_owned(), ..order };
        let parts = [terminal(due - 1_001, "0042"), cash(1_001)];
        sell(&stage, &seller, order, &parts).await.expect("exchanged");
        house::jobs::tick(&stage.house).await;
        let paid = (told(&stage, "mail-part-cash"), told(&stage, "mail-part-terminal"));
        assert_eq!(paid, (1, 1), "in the mail with the new ticket");
        assert_sound(&stage).await;
    }
}

/// Who tries to exchange, and what keeps them from it, leaves the ticket as it is.
#[tokio::test(flavor = "multi_thread")]
async fn a_refused_exchange_changes_nothing() {
    for stage in stages().await {
        let (rosa, shift) = desk(&stage, RULE).await;
        let [dear, cheap] = zones(&stage).await;
        let former = sold(&stage, &rosa, &[cheap], all_cash).await.expect("sold");
        let other = sold(&stage, &rosa, &[cheap + 1], all_cash).await.expect("sold");
        let elsewhere = [(Action::Sell, "point-of-sale:plaza"), (Action::RefundOrder, "*")];
        let bruno = colleague(&stage, "bruno@example.org", &elsewhere).await;
        let denied = to_exchange(&stage.house, &bruno, &former.code, "en").await;
        assert_eq!(missing_right(denied), Some(Action::Sell));
        let unknown = to_exchange(&stage.house, &rosa, "XXXX-XXXX", "en").await;
        assert_eq!(refused(unknown), ExchangeRefusal::UnknownTicket);
        let tickets = tickets(&stage, &rosa, &former.code).await;
        let hers = open_sale(&stage.house, &rosa, &Counter::BoxOffice).await.expect("a sale");
        let odd = begin_at_counter(&stage.house, &hers, &other.code, &tickets).await;
        assert_eq!(refused(odd).why, ExchangeRefusal::UnknownTicket);

        let two = begun(&stage, &rosa, &former.code, &[dear - 1, dear]).await;
        let shown = exchange(&stage, &two).await;
        assert_eq!((shown.pays, shown.refusal), (None, Some(ExchangeRefusal::OneSeat)));
        selling::basket::empty(&stage.house, &two).await.expect("free again");
        let seller = begun(&stage, &rosa, &former.code, &[dear]).await;
        let (order, due) = asked(&stage, &seller).await;
        let more = order.exchange_shown_minor.map(|minor| minor + 1);
        let more = PlaceRequest { exchange_shown_minor: more, ..order.clone() };
        let changed = sell(&stage, &seller, more, &[cash(due - 1)]).await;
        let why = ExchangeRefusal::Changed;
        assert_eq!(refused(changed), CounterRefusal::Order(PlaceRefusal::Exchange { why }));
        // The till is counted in the meantime.
        counted(&stage, &rosa, shift, 2 * CHEAP).await;
        let late = sell(&stage, &seller, order.clone(), &[cash(due)]).await;
        let why = PartsRefusal::Till(CashRefusal::TillCounted);
        assert_eq!(refused(late), CounterRefusal::Money(why));
        assert_eq!(count(&stage, "orders").await, 2, "nothing was sold");
        assert_eq!(of(&former).barcodes(&stage).await.len(), 1);
        assert_sound(&stage).await;
        let by_card: [Part; 1] = [terminal(due, "0001")];
        sell(&stage, &seller, order, &by_card).await.expect("a card needs no till");
        let gone = back(&stage, &rosa, &former).await;
        assert!(gone.is_err(), "it is exchanged: {gone:?}");
        let third = open_sale(&stage.house, &rosa, &Counter::BoxOffice).await.expect("a sale");
        let late = begin_at_counter(&stage.house, &third, &former.code, &tickets).await;
        assert_eq!(refused(late).why, ExchangeRefusal::NotValid);
        assert_sound(&stage).await;
    }
}
