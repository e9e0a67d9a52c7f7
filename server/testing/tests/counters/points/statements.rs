//! What a point of sale that others run owes the house each month. What is kept stays, and who sees
//! what.

use super::{
    counter_sales::{cash, form, opened, plaza, sell},
    terminals_sold::{DESK, connect, driven_at, follow},
    tills::{add, colleague, opened as shift},
};
use crate::sale::{
    assert_sound,
    banks::wanted,
    count,
    example::{CARMEN_ONE, SWANS, SWANS_ONE, pick, season},
    refused,
};
use adapters::banks::terminals::stand_in::Card;
use domain::{
    id::AccountId,
    moment::DAY_MS,
    people::actor::{Action, Actor},
    sales::commission::CommissionRate,
};
use house::Failure;
use jiff::civil::date;
use money::{
    books::points::{
        Movement, PointRefusal, PointStatement, SetCommission, let_see, make_statement,
        orders_of_point, points, set_commission, statement,
    },
    cancellation::{Cancellation, Sent, StaffRefund, Taken, cancel, cancel_sent},
    checkout::Sold,
    payments::{
        EnteredRefund, debt_of, enter_refund,
        terminals::{TerminalSale, begin},
    },
};
use people::sales::{Counter, open_sale};
use std::sync::Arc;
use testing::{Stage, missing_right, stages, text};

pub const CONSOLE: &Actor = &Actor::Console;
const POINTS: (&str, &str) = (
    "points_of_sale",
    "key,name,channel,company,address,closed\n\
     plaza,Kiosk,box-office,,,\n\
     station,Station,box-office,festival,,\n",
);
/// Anybody may buy at half the price.
const PRICE_TYPES: (&str, &str) = (
    "tariffs",
    "key,base,change,who,proof,max_performance,fees,name_en\n\
     full,,,,,,,Full price\n\
     half,full,-50 %,,,,,Half price\n\
     under-30,full,-50 %,,box-office,2,yes,Under 30\n\
     friend,full,-8 %,friend,,4,no,Friend\n",
);
pub const HALF: &str = "half";
pub const DECEMBER: &str = "2026-12";
pub const JANUARY: &str = "2027-01";

/// Of the full price 5 % and 0.50, of all others 10 %; each with 21 % VAT.
pub async fn house(stage: &Stage, others: &[(&str, &str)]) {
    season(stage, &[&[POINTS, PRICE_TYPES][..], others].concat()).await;
    for (price_type, share_ppm, ticket_minor) in [("full", 50_000, 50), ("", 100_000, 0)] {
        let rate = CommissionRate { share_ppm, ticket_minor, tax_rate_ppm: 210_000 };
        commission(stage, price_type, rate).await.expect("set");
    }
}

async fn commission(
    stage: &Stage,
    price_type: &str,
    rate: CommissionRate,
) -> Result<(), Failure<PointRefusal>> {
    let (point, price_type) = ("plaza".to_owned(), price_type.to_owned());
    let new = SetCommission { point, price_type, from_day: date(2026, 1, 1), rate };
    set_commission(&stage.house, CONSOLE, &new).await
}

/// What the rates above bring, reckoned another way.
pub fn earned(price_type: &str, price_minor: i64) -> i64 {
    match price_type {
        HALF => (price_minor * 10 + 50) / 100,
        _ => (price_minor * 5 + 50) / 100 + 50,
    }
}

fn clerk(stage: &Stage, rights: &[(Action, &str)]) -> Actor {
    let grants = rights.iter().map(|(action, scope)| (*action, (*scope).to_owned())).collect();
    Actor::Staff { account: AccountId(stage.house.new_id()), grants }
}

/// What others sell stands in no statement of the point.
pub async fn sold_elsewhere(stage: &Stage) {
    let station = Counter::Point("station".to_owned());
    for (at, seat) in [(Counter::BoxOffice, 12), (station, 13)] {
        let seller = opened(stage, at).await;
        pick(stage, &seller, CARMEN_ONE, "", &[seat]).await.expect("free");
        let order = form(stage, &seller).await;
        let parts = [cash(order.total_shown_minor)];
        sell(stage, &seller, order, &parts).await.expect("sold");
    }
}

pub async fn make(stage: &Stage, month: &str) -> Result<PointStatement, Failure<PointRefusal>> {
    make_statement(&stage.house, CONSOLE, "plaza", month).await
}

pub async fn read(stage: &Stage, month: &str) -> PointStatement {
    statement(&stage.house, CONSOLE, "plaza", month).await.expect("read")
}

/// A sale of one full ticket for Swan Lake at the kiosk.
async fn one_sold(stage: &Stage, seat: u32) -> Sold {
    let seller = opened(stage, plaza()).await;
    pick(stage, &seller, SWANS_ONE, "", &[seat]).await.expect("free");
    let order = form(stage, &seller).await;
    sell(stage, &seller, order, &[cash(SWANS)]).await.expect("sold")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_made_stays_and_what_comes_later_stands_in_the_next_one() {
    for stage in stages().await {
        house(&stage, &[]).await;
        let sold = one_sold(&stage, 3).await;
        stage.clock.advance_ms(32 * DAY_MS);
        let made = make(&stage, DECEMBER).await.expect("made");
        let again = make(&stage, DECEMBER).await.expect("the same");
        assert_eq!((again.number, again.sums()), (made.number, made.sums()));
        assert_eq!(count(&stage, "point_statements").await, 1);
        assert_eq!(count(&stage, "journal where action = 'point.statement'").await, 1);
        assert_eq!(made.sums().commission_minor, earned("full", SWANS));

        // Other rates and a return change nothing of it.
        commission(&stage, "full", CommissionRate::default()).await.expect("set");
        cancel(&stage.house, CONSOLE, &sold.code, &wanted(Taken::All)).await.expect("taken back");
        assert_eq!(read(&stage, DECEMBER).await.sums(), made.sums());
        let next = read(&stage, JANUARY).await;
        let kinds: Vec<Movement> = next.lines.iter().map(|line| line.movement).collect();
        assert_eq!(kinds, [Movement::Return, Movement::GivenBack]);
        assert_eq!(next.sums().commission_minor, -earned("full", SWANS), "as it was earned");
        assert_eq!(next.sums().owed_minor(), -made.sums().owed_minor());
        for (month, why) in [
            ("2026-11", PointRefusal::LaterMade),
            (JANUARY, PointRefusal::NotOver),
            ("2027-02", PointRefusal::BadMonth),
            ("2026-13", PointRefusal::BadMonth),
            ("2026-12-05T10", PointRefusal::BadMonth),
            ("", PointRefusal::BadMonth),
        ] {
            assert_eq!(refused(make(&stage, month).await), why, "{month}");
        }
        let unknown = make_statement(&stage.house, CONSOLE, "nowhere", DECEMBER).await;
        assert_eq!(refused(unknown), PointRefusal::UnknownPoint);
        assert_sound(&stage).await;
    }
}

/// Whoever has the money in hand owes it.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_house_gives_back_itself_the_point_still_owes() {
    for stage in stages().await {
        house(&stage, &[]).await;
        let sold = one_sold(&stage, 3).await;
        let rights = [(Action::RefundOrder, "*")];
        let at_the_house = colleague(&stage, "ines@example.org", &rights).await;
        let all = wanted(Taken::All);
        cancel(&stage.house, &at_the_house, &sold.code, &all).await.expect("taken back");
        let sums = read(&stage, DECEMBER).await.sums();
        assert_eq!((sums.sold_minor, sums.returned_minor), (SWANS, SWANS));
        assert_eq!((sums.taken_minor, sums.given_back_minor), (SWANS, 0));
        assert_eq!((sums.commission_minor, sums.owed_minor()), (0, SWANS));
        assert_sound(&stage).await;
    }
}

/// Whatever rights its clerk has.
#[tokio::test(flavor = "multi_thread")]
async fn what_goes_back_out_of_a_point_s_till_the_point_has_given() {
    for stage in stages().await {
        house(&stage, &[]).await;
        add(&stage, "kiosk", plaza()).await;
        let rights = [(Action::Sell, "*"), (Action::RefundOrder, "*")];
        let ines = colleague(&stage, "ines@example.org", &rights).await;
        shift(&stage, &ines, "kiosk", 0).await;
        let seller = open_sale(&stage.house, &ines, &plaza()).await.expect("a sale");
        pick(&stage, &seller, SWANS_ONE, "", &[3]).await.expect("free");
        let order = form(&stage, &seller).await;
        let sold = sell(&stage, &seller, order, &[cash(SWANS)]).await.expect("sold");
        cancel(&stage.house, &ines, &sold.code, &wanted(Taken::All)).await.expect("taken back");
        let sums = read(&stage, DECEMBER).await.sums();
        assert_eq!((sums.taken_minor, sums.given_back_minor), (SWANS, SWANS));
        assert_eq!(sums.owed_minor(), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_that_the_house_speaks_to_pays_the_house_wherever_it_stands() {
    for mut stage in stages().await {
        house(&stage, &[]).await;
        let (reader, terminal) = driven_at("plaza").await;
        connect(&mut stage, Arc::new(terminal));
        let seller = opened(&stage, plaza()).await;
        pick(&stage, &seller, SWANS_ONE, "", &[3]).await.expect("free");
        let (order, by_cash) = (form(&stage, &seller).await, 1_000);
        let (terminal, amount_minor) = (DESK.to_owned(), SWANS - by_cash);
        let wanted_sale = TerminalSale { terminal, order, amount_minor, given_minor: None };
        let id = begin(&stage.house, &seller, &wanted_sale).await.expect("begun");
        reader.hold(Card::Pays);
        follow(&stage, id).await;
        let sums = read(&stage, DECEMBER).await.sums();
        assert_eq!((sums.sold_minor, sums.taken_minor), (SWANS, by_cash), "the rest is no cash");
        let code = text(stage.store(), "select code from orders").await.expect("read");
        let code = code.expect("an order");
        cancel(&stage.house, CONSOLE, &code, &wanted(Taken::All)).await.expect("taken back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(reader.refunded_minor(), SWANS - by_cash);
        let sums = read(&stage, DECEMBER).await.sums();
        assert_eq!((sums.given_back_minor, sums.owed_minor()), (by_cash, 0));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_point_gives_back_later_it_owes_no_more() {
    for stage in stages().await {
        house(&stage, &[]).await;
        let sold = one_sold(&stage, 3).await;
        let later = StaffRefund { sent: Sent::AnotherWay, ..StaffRefund::default() };
        let reason = "The till was closed".to_owned();
        let all = Cancellation { reason, ..wanted(Taken::All) };
        cancel_sent(&stage.house, CONSOLE, &sold.code, &all, &later).await.expect("taken back");
        let sums = read(&stage, DECEMBER).await.sums();
        assert_eq!((sums.given_back_minor, sums.owed_minor()), (0, SWANS), "it has the cash");
        let rights = [(Action::RefundOrder, "point-of-sale:plaza")];
        let kiosk = colleague(&stage, "kiosk@example.org", &rights).await;
        let debt = debt_of(&stage.house, &kiosk, sold.order).await.expect("read");
        let shown = debt.expect("it is owed").mark();
        let said = EnteredRefund { how: "handed over", slip: "", shown: &shown };
        enter_refund(&stage.house, &kiosk, &sold.code, &said).await.expect("given back");
        let sums = read(&stage, DECEMBER).await.sums();
        assert_eq!((sums.given_back_minor, sums.owed_minor()), (SWANS, 0));
        assert_sound(&stage).await;
    }
}

/// Of two servers, one is behind the other at the end of a month.
#[tokio::test(flavor = "multi_thread")]
async fn a_return_waits_for_the_month_of_its_sale() {
    for stage in stages().await {
        house(&stage, &[]).await;
        stage.clock.advance_ms(32 * DAY_MS);
        let sold = one_sold(&stage, 3).await;
        stage.clock.advance_ms(-32 * DAY_MS);
        cancel(&stage.house, CONSOLE, &sold.code, &wanted(Taken::All)).await.expect("taken back");
        stage.clock.advance_ms(32 * DAY_MS);
        let december = make(&stage, DECEMBER).await.expect("made").sums();
        assert_eq!((december.returned_minor, december.commission_minor), (0, 0));
        let january = read(&stage, JANUARY).await.sums();
        assert_eq!((january.sold_minor, january.returned_minor), (SWANS, SWANS));
        assert_eq!(january.commission_minor, 0, "nothing is earned");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rates_that_nobody_can_mean_are_refused() {
    for stage in stages().await {
        house(&stage, &[]).await;
        let rate = CommissionRate { share_ppm: 50_000, ..CommissionRate::default() };
        for wrong in [
            CommissionRate { share_ppm: 1_000_001, ..rate },
            CommissionRate { share_ppm: -1, ..rate },
            CommissionRate { ticket_minor: -1, ..rate },
            CommissionRate { tax_rate_ppm: -1, ..rate },
        ] {
            assert_eq!(refused(commission(&stage, "", wrong).await), PointRefusal::BadRate);
        }
        let unknown = commission(&stage, "none", rate).await;
        assert_eq!(refused(unknown), PointRefusal::UnknownPriceType);
        assert_eq!(count(&stage, "point_commissions").await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_point_sees_its_own_sales_and_others_only_where_the_house_lets_it() {
    for stage in stages().await {
        house(&stage, &[]).await;
        let own = one_sold(&stage, 3).await;
        sold_elsewhere(&stage).await;
        let kiosk = clerk(&stage, &[(Action::Sell, "point-of-sale:plaza")]);
        let seen = orders_of_point(&stage.house, &kiosk, "plaza", "").await.expect("its own");
        let codes: Vec<&str> = seen.orders.iter().map(|order| order.code.as_str()).collect();
        assert_eq!((codes, seen.allowed), (vec![own.code.as_str()], Vec::new()));
        let all_of = async |slug: &str| orders_of_point(&stage.house, &kiosk, "plaza", slug).await;
        for slug in [CARMEN_ONE, "none"] {
            assert_eq!(refused(all_of(slug).await), PointRefusal::UnknownPerformance, "{slug}");
        }
        let denied = let_see(&stage.house, &kiosk, "plaza", CARMEN_ONE, true).await;
        assert_eq!(missing_right(denied), Some(Action::Settle));
        for _ in 0..2 {
            let_see(&stage.house, CONSOLE, "plaza", CARMEN_ONE, true).await.expect("let");
        }
        let seen = all_of(CARMEN_ONE).await.expect("let");
        assert_eq!((seen.orders.len(), seen.allowed), (2, vec![CARMEN_ONE.to_owned()]));
        let_see(&stage.house, CONSOLE, "plaza", CARMEN_ONE, false).await.expect("no more");
        assert_eq!(refused(all_of(CARMEN_ONE).await), PointRefusal::UnknownPerformance);
        let wrong = let_see(&stage.house, CONSOLE, "plaza", "none", true).await;
        assert_eq!(refused(wrong), PointRefusal::UnknownPerformance);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_sees_another_point_or_makes_a_statement_without_the_right() {
    for stage in stages().await {
        house(&stage, &[]).await;
        one_sold(&stage, 3).await;
        let guest = stage.guest().await;
        let (sells, reads) = (Action::Sell, Action::ReadMoney);
        let station = clerk(&stage, &[(sells, "point-of-sale:station")]);
        let runs = clerk(&stage, &[(reads, "point-of-sale:station")]);
        let scans = clerk(&stage, &[(Action::Scan, "*")]);
        for actor in [&guest, &station, &runs, &scans] {
            let orders = orders_of_point(&stage.house, actor, "plaza", "").await;
            assert_eq!(missing_right(orders), Some(Action::Sell));
            let month = statement(&stage.house, actor, "plaza", DECEMBER).await;
            assert_eq!(missing_right(month), Some(Action::ReadMoney));
            let made = make_statement(&stage.house, actor, "plaza", DECEMBER).await;
            assert_eq!(missing_right(made), Some(Action::Settle));
        }
        for actor in [&guest, &scans] {
            assert_eq!(missing_right(points(&stage.house, actor).await), Some(Action::ReadMoney));
        }
        let seen = points(&stage.house, &station).await.expect("a list");
        let seen: Vec<_> = seen.iter().map(|it| (it.key.as_str(), it.has_money)).collect();
        assert_eq!(seen, [("station", false)]);
        let kiosk = clerk(&stage, &[(reads, "point-of-sale:plaza")]);
        let month = statement(&stage.house, &kiosk, "plaza", DECEMBER).await.expect("its own");
        assert_eq!(month.sums().sold_minor, SWANS);
    }
}
