//! Cash for the orders of a point of sale: it is in the shift of a till, or in the point's
//! statement, whichever colleague takes it.

use super::{
    counter_parts::terminal,
    counter_sales::{cash, form, opened, sell},
    point_statements::{CONSOLE, DECEMBER, JANUARY},
    reservations_told::request,
    tills::{add, colleague, opened as shift},
};
use crate::sale::{
    assert_sound, balance,
    banks::{in_a_letter, wanted},
    count,
    example::{CARMEN, CARMEN_ONE, pick, season},
    refused,
};
use domain::{
    moment::DAY_MS,
    payments::gateway::DisputeState,
    people::actor::{Action, Actor, Channel},
    sales::till::CashRefusal,
};
use house::Failure;
use money::{
    books::points::{StatementSums, make_statement, statement},
    cancellation::{Cancellation, Sent, StaffRefund, Taken, cancel_sent},
    checkout::{
        Sold,
        parts::{Part, PartsRefusal, PartsTaken, Taking, take_parts},
    },
    payments::{DebtKind, EnteredRefund, debt_of, debt_to_pay, enter_refund, settle_debt_in_cash},
    reservations::{Reservation, reserve},
};
use people::sales::Counter;
use store::payments::parts::TakenBy;
use testing::{Stage, stages};

/// The company of all that is sold here runs it.
const POINTS: (&str, &str) = (
    "points_of_sale",
    "key,name,channel,company,address,closed\nstation,Station,box-office,opera,,\n",
);

fn station() -> Counter {
    Counter::Point("station".to_owned())
}

/// A ticket that is reserved at the station. `tills`: at these counters.
async fn reserved(stage: &Stage, tills: &str) -> Reservation {
    season(stage, &[POINTS]).await;
    for key in tills.split_whitespace() {
        let counter = if key == "station" { station() } else { Counter::BoxOffice };
        add(stage, key, counter).await;
    }
    let seller = opened(stage, station()).await;
    pick(stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
    let request = request(stage, "ana@example.org", stage.house.now().plus_ms(DAY_MS));
    reserve(&stage.house, &seller, &request).await.expect("reserved")
}

async fn take(
    stage: &Stage,
    actor: &Actor,
    order: &Reservation,
) -> Result<PartsTaken, Failure<PartsRefusal>> {
    let (channel, by) = (Channel::BoxOffice, TakenBy::default());
    let taking = Taking { channel, by, parts: vec![cash(order.total_minor)] };
    take_parts(&stage.house, actor, order.order, &taking).await
}

async fn sums(stage: &Stage) -> StatementSums {
    statement(&stage.house, CONSOLE, "station", DECEMBER).await.expect("read").sums()
}

/// Where the cash is. The house has no tills: its books alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Till,
    Statement,
    Books,
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_of_a_point_s_order_is_in_a_till_or_in_the_point_s_statement() {
    let (house, company) = ("*", "company:opera");
    for (tills, scope, opens, place) in [
        ("", company, None, Some(Place::Statement)),
        ("", house, None, Some(Place::Books)),
        ("front", company, None, Some(Place::Statement)),
        ("front", house, None, None),
        ("front", house, Some("front"), Some(Place::Till)),
        ("station", company, None, None),
        ("station", house, None, None),
        ("front station", house, Some("front"), Some(Place::Till)),
    ] {
        for stage in stages().await {
            let case = format!("{tills} {scope} {opens:?}");
            let order = reserved(&stage, tills).await;
            let actor = colleague(&stage, "rosa@example.org", &[(Action::Sell, scope)]).await;
            if let Some(till) = opens {
                shift(&stage, &actor, till, 0).await;
            }
            let taken = take(&stage, &actor, &order).await;
            let Some(place) = place else {
                let no_till = PartsRefusal::Till(CashRefusal::NoTill);
                assert_eq!(refused(taken), no_till, "{case}");
                assert_eq!(count(&stage, "payments").await, 0, "{case}");
                assert_sound(&stage).await;
                continue;
            };
            taken.expect("taken");
            let of = |is_there| if is_there { order.total_minor } else { 0 };
            let in_statement = of(place == Place::Statement);
            assert_eq!(sums(&stage).await.taken_minor, in_statement, "{case}");
            let in_till = "payments where till_session_id is not null";
            assert_eq!(count(&stage, in_till).await, i64::from(place == Place::Till), "{case}");
            assert_eq!(balance(&stage, "cash").await, order.total_minor, "{case}");
            assert_sound(&stage).await;
        }
    }
}

/// One of the station, and one of the house.
async fn colleagues(stage: &Stage) -> [Actor; 2] {
    let rights = |scope| [(Action::RefundOrder, scope)];
    let station = colleague(stage, "kim@example.org", &rights("point-of-sale:station")).await;
    [station, colleague(stage, "ines@example.org", &rights("*")).await]
}

/// A ticket that the station sold, and that is taken back there: the buyer gets its price later.
async fn owed(stage: &Stage, by: &Actor, part: fn(i64) -> Part) -> (Sold, String) {
    let seller = opened(stage, station()).await;
    pick(stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
    let order = form(stage, &seller).await;
    let parts = [part(order.total_shown_minor)];
    let sold = sell(stage, &seller, order, &parts).await.expect("sold");
    let all = Cancellation { reason: "no change left".to_owned(), ..wanted(Taken::All) };
    let later = StaffRefund { sent: Sent::AnotherWay, ..StaffRefund::default() };
    cancel_sent(&stage.house, by, &sold.code, &all, &later).await.expect("taken back");
    let debt = debt_of(&stage.house, CONSOLE, sold.order).await.expect("read");
    let mark = debt.expect("it is owed").mark();
    (sold, mark)
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_for_what_a_card_paid_stands_in_the_statement_of_the_point_that_gave_it() {
    for of_the_station in [true, false] {
        for stage in stages().await {
            season(&stage, &[POINTS]).await;
            let [kim, ines] = colleagues(&stage).await;
            let (sold, mark) = owed(&stage, &kim, |minor| terminal(minor, "0001")).await;
            let payer = if of_the_station { &kim } else { &ines };
            let (house, how) = (&stage.house, "handed over");
            let paid = settle_debt_in_cash(house, payer, &sold.code, how, &mark).await;
            assert_eq!(paid.expect("paid").minor, CARMEN);
            let told = sums(&stage).await;
            let back = if of_the_station { CARMEN } else { 0 };
            assert_eq!((told.taken_minor, told.given_back_minor), (CARMEN, back));
            for (account, sum) in [("cash", -CARMEN), ("terminal", CARMEN), ("debts", 0)] {
                assert_eq!(balance(&stage, account).await, sum, "{account}");
            }
            assert_sound(&stage).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_that_the_house_gives_for_a_point_is_not_the_point_s() {
    for of_the_station in [true, false] {
        for stage in stages().await {
            season(&stage, &[POINTS]).await;
            let [kim, ines] = colleagues(&stage).await;
            let (sold, mark) = owed(&stage, &kim, cash).await;
            assert_eq!(sums(&stage).await.given_back_minor, 0, "nobody has it yet");
            let debt = debt_to_pay(&stage.house, CONSOLE, sold.order).await.expect("read");
            let (_, kind) = debt.expect("it is owed");
            assert_eq!(kind, DebtKind::AnotherWay { cash: true, terminal: false });
            let payer = if of_the_station { &kim } else { &ines };
            let said = EnteredRefund { how: "handed over", slip: "", shown: &mark };
            enter_refund(&stage.house, payer, &sold.code, &said).await.expect("paid");
            let back = if of_the_station { CARMEN } else { 0 };
            assert_eq!(sums(&stage).await.given_back_minor, back);
            assert_eq!(balance(&stage, "cash").await, 0);
            assert_sound(&stage).await;
        }
    }
}

/// A chargeback takes a part of what is owed, which is owed once more after it was won.
#[tokio::test(flavor = "multi_thread")]
async fn each_payment_of_a_refund_stands_in_the_statement_of_its_own_month() {
    const PART: i64 = 1_000;
    for stage in stages().await {
        season(&stage, &[POINTS]).await;
        let [kim, _] = colleagues(&stage).await;
        let (sold, _) = owed(&stage, &kim, |minor| terminal(minor, "0001")).await;
        let pay = async |minor: i64| {
            let debt = debt_of(&stage.house, &kim, sold.order).await.expect("read");
            let mark = debt.expect("it is owed").mark();
            let paid = settle_debt_in_cash(&stage.house, &kim, &sold.code, "in cash", &mark).await;
            assert_eq!(paid.expect("paid").minor, minor);
        };
        in_a_letter(&stage, PART, DisputeState::Opened).await;
        pay(CARMEN - PART).await;
        assert_eq!(sums(&stage).await.given_back_minor, CARMEN - PART);
        stage.clock.advance_ms(32 * DAY_MS);
        make_statement(&stage.house, CONSOLE, "station", DECEMBER).await.expect("made");
        in_a_letter(&stage, PART, DisputeState::Won).await;
        pay(PART).await;
        let later = statement(&stage.house, CONSOLE, "station", JANUARY).await.expect("read");
        assert_eq!(later.sums().given_back_minor, PART);
        assert_eq!(sums(&stage).await.given_back_minor, CARMEN - PART, "what was stated stays");
    }
}
