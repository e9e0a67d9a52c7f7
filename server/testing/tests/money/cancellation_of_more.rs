//! Staff take back what is longer than a performance, or was never paid for yet: a pass, a
//! subscription, a school's order.

use crate::buying::school_house::{self, OF_SCHOOLS, OF_SCHOOLS_TOO};
use crate::sale::{
    Order, assert_sound, back, balance, count,
    example::{CARMEN, CARMEN_ONE, SWANS, SWANS_ONE, performance, pick, season},
    form, hold, reference, refused,
};
use domain::{
    id::OrderLineId,
    moment::MINUTE_MS,
    order::OrderState,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use house::Failure;
use money::cancellation::{CancelRefusal, Cancellation, SeatsBack, Taken};
use selling::extras::PutExtra;
use testing::{Stage, missing_right, season_example, stages};

const PASSES: &str = "key,kind,season,price,tax,company,valid_from,valid_until,right,max_person,\
    name_en\n\
    friends,membership,2026-27,60,services,opera,2026-09-01,2027-07-31,friend,1,\
    Friends of the opera\n";

fn all() -> Cancellation {
    Cancellation {
        taken: Taken::All,
        fees_back: true,
        seats: SeatsBack::OnSale,
        reason: String::new(),
        shown_minor: None,
    }
}

fn these(lines: &[OrderLineId]) -> Cancellation {
    Cancellation { taken: Taken::These(lines.to_vec()), ..all() }
}

/// One fee, on this basis.
fn fees(basis: &str, amount: &str) -> String {
    let head = "key,channel,basis,amount,tariffs,company,tax,name_en";
    format!("{head}\nbooking,web,{basis},{amount},,opera,services,Booking fee\n")
}

/// What is in the basket, ordered and paid.
pub async fn bought(stage: &Stage, actor: &Actor) -> Order {
    let basket = selling::basket::basket(&stage.house, Stage::session_of(actor), "en")
        .await
        .expect("a basket");
    let form = form(stage, actor, basket.state.total_minor).await;
    let placed = money::checkout::place_order(&stage.house, actor, &form).await.expect("an order");
    let order = Order { reference: reference(&placed), secret: placed.secret };
    stage.bank.capture(&order.reference);
    back(stage, &order.reference).await;
    order
}

/// What went back, in minor units.
async fn cancel(stage: &Stage, order: &Order, wanted: &Cancellation) -> i64 {
    let code = order.view(stage).await.code;
    let shown = money::cancellation::what_goes_back(&stage.house, &Actor::Console, &code, wanted)
        .await
        .expect("read");
    let told = Cancellation { shown_minor: Some(shown.amount.minor), ..wanted.clone() };
    let done = money::cancellation::cancel(&stage.house, &Actor::Console, &code, &told)
        .await
        .expect("taken back");
    assert_eq!(done.amount, shown.amount, "what was shown is what goes back");
    assert_sound(stage).await;
    house::jobs::tick(&stage.house).await;
    stage.clock.advance_ms(MINUTE_MS);
    house::jobs::tick(&stage.house).await;
    assert_sound(stage).await;
    done.amount.minor
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pass_ends_with_its_money() {
    for stage in stages().await {
        let folder = season_example(&[("passes.csv", PASSES)]);
        ::season::sheets::season_import::import_season(
            &stage.house,
            &Actor::Console,
            &folder,
            false,
        )
        .await
        .expect("a season");
        let actor = stage.guest().await;
        let put = PutExtra {
            key: "friends".to_owned(),
            performance: None,
            quantity: 1,
            amount_minor: None,
            beneficiary: None,
        };
        selling::extras::put_extra(&stage.house, &actor, &put).await.expect("sold");
        let order = bought(&stage, &actor).await;
        assert_eq!(count(&stage, "memberships where ended_at_ms is null").await, 1);
        assert_eq!(cancel(&stage, &order, &all()).await, 6_000);
        assert_eq!(count(&stage, "memberships where ended_at_ms is null").await, 0);
        assert_eq!(count(&stage, "journal where action = 'person.pass-end'").await, 1);
        assert_eq!(stage.bank.refunded_minor(&order.reference), 6_000);
        assert_eq!(order.view(&stage).await.state, OrderState::Cancelled);
        // One person has one at most: it can be had again.
        selling::extras::put_extra(&stage.house, &actor, &put).await.expect("sold again");
        bought(&stage, &actor).await;
        assert_eq!(count(&stage, "memberships where ended_at_ms is null").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_of_a_subscription_takes_its_performances_and_its_season_with_it() {
    for stage in stages().await {
        stage.sell_both_performances("both", true).await;
        let actor = stage.guest().await;
        let seat_request =
            SeatRequest::Best { zone: None, count: 2, offer: Some("both".to_owned()) };
        let request = HoldRequest { performance: stage.performance, seat_request };
        selling::hold::hold(&stage.house, &actor, &request).await.expect("free");
        let order = bought(&stage, &actor).await;
        let view = order.view(&stage).await;
        assert_eq!(view.lines.len(), 4, "two seats on two performances");
        assert_eq!(count(&stage, "seniority").await, 1);
        let paid = view.quote.total_minor;
        let item = view.lines[0].item.as_ref().expect("a subscription").id;
        let is_of = |line: &&domain::order::OrderLineView| {
            line.item.as_ref().is_some_and(|it| it.id == item)
        };
        let its: i64 = view.lines.iter().filter(is_of).map(|line| line.price_minor).sum();
        let one = these(&[view.lines[0].line]);
        assert_eq!(cancel(&stage, &order, &one).await, its);
        assert_eq!(count(&stage, "seniority").await, 1, "the other one earns it too");
        let view = order.view(&stage).await;
        assert_eq!((view.state, view.lines.len()), (OrderState::Paid, 2));
        assert_eq!(count(&stage, "claims").await, 2);
        assert_eq!(cancel(&stage, &order, &all()).await, paid - its);
        assert_eq!(count(&stage, "seniority").await, 0);
        assert_eq!(count(&stage, "journal where action = 'person.season-end'").await, 1);
        assert_eq!(count(&stage, "claims").await, 0);
        assert_eq!(stage.bank.refunded_minor(&order.reference), paid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_school_owes_is_owed_no_more_and_no_bank_is_asked() {
    for stage in stages().await {
        school_house::open(&stage).await;
        let school = school_house::school(&stage).await;
        school_house::hold(&stage, &school, OF_SCHOOLS_TOO, &[4]).await;
        school_house::hold(&stage, &school, OF_SCHOOLS, &[0, 1]).await;
        let basket = school_house::basket(&stage, &school).await;
        let form = form(&stage, &school, basket.quote.total_minor).await;
        let placed =
            money::checkout::place_order(&stage.house, &school, &form).await.expect("an order");
        let order = Order { reference: String::new(), secret: placed.secret };
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Reserved);
        let total = view.quote.total_minor;
        assert_eq!(balance(&stage, "receivables").await, total);
        let one = &view.lines[0];
        let gone = cancel(&stage, &order, &these(&[one.line])).await;
        assert!(gone >= one.price_minor, "with its part of the fees");
        assert_eq!(balance(&stage, "receivables").await, total - gone);
        let view = order.view(&stage).await;
        assert_eq!((view.state, view.lines.len()), (OrderState::Reserved, 2));
        let owed: i64 = view.invoices.iter().map(|invoice| invoice.sum_minor).sum();
        assert_eq!(owed, total - gone);
        assert_eq!(cancel(&stage, &order, &all()).await, total - gone);
        for account in ["receivables", "sales", "fees", "vat", "refunds-due"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
        assert_eq!(count(&stage, "refunds").await, 0);
        assert_eq!(count(&stage, "claims").await, 0);
        let view = order.view(&stage).await;
        assert_eq!(view.state, OrderState::Cancelled);
        assert!(view.back.is_none(), "no money went");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_sum_than_was_shown_and_nothing_chosen_take_nothing_back() {
    for stage in stages().await {
        let actor = stage.guest().await;
        hold(&stage, &actor, stage.performance, &[3, 4]).await;
        let order = bought(&stage, &actor).await;
        let code = order.view(&stage).await.code;
        let cancel = async |wanted: Cancellation| -> CancelRefusal {
            let done: Result<_, Failure<CancelRefusal>> =
                money::cancellation::cancel(&stage.house, &Actor::Console, &code, &wanted).await;
            refused(done)
        };
        let other = Cancellation { shown_minor: Some(1), ..all() };
        assert_eq!(cancel(other).await, CancelRefusal::Changed);
        assert_eq!(cancel(these(&[])).await, CancelRefusal::NoneChosen);
        let long = Cancellation { reason: "é".repeat(201), ..all() };
        assert_eq!(cancel(long).await, CancelRefusal::ReasonTooLong);
        let foreign = OrderLineId(uuid::Uuid::nil());
        assert_eq!(cancel(these(&[foreign])).await, CancelRefusal::NothingLeft);
        assert_eq!(count(&stage, "cancellations").await, 0);
        let actor = stage.guest().await;
        let denied = money::cancellation::what_goes_back(&stage.house, &actor, &code, &all()).await;
        assert_eq!(missing_right(denied), Some(domain::people::actor::Action::RefundOrder));
    }
}

/// Fees are charged on tickets only (docs/prices.md 3.2).
#[tokio::test(flavor = "multi_thread")]
async fn the_whole_order_s_fee_goes_with_its_last_ticket_though_a_programme_stays() {
    for stage in stages().await {
        season(&stage, &[("fees", &fees("order", "2.50"))]).await;
        let actor = stage.guest().await;
        pick(&stage, &actor, CARMEN_ONE, "", &[3]).await.expect("free");
        let programme = PutExtra {
            key: "programme".to_owned(),
            performance: Some(performance(&stage, CARMEN_ONE).await),
            quantity: 1,
            amount_minor: None,
            beneficiary: None,
        };
        selling::extras::put_extra(&stage.house, &actor, &programme).await.expect("sold");
        let order = bought(&stage, &actor).await;
        let ticket = order.view(&stage).await.lines[0].line;
        assert_eq!(cancel(&stage, &order, &these(&[ticket])).await, CARMEN + 250);
        assert_eq!(cancel(&stage, &order, &all()).await, 650, "no fee a second time");
        for account in ["sales", "goods", "fees", "vat"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
    }
}

/// Two tickets of different prices, so that percentages differ; and what goes back with each.
#[tokio::test(flavor = "multi_thread")]
async fn fees_that_go_back_are_those_of_the_tickets_that_go() {
    let of_order = (CARMEN + SWANS + 5) / 10;
    for (fees, backs) in [
        (fees("ticket", "3 %"), [SWANS + 294, CARMEN + 437]),
        (fees("order", "10 %"), [SWANS, CARMEN + of_order]),
    ] {
        for stage in stages().await {
            season(&stage, &[("fees", &fees)]).await;
            let actor = stage.guest().await;
            for slug in [CARMEN_ONE, SWANS_ONE] {
                pick(&stage, &actor, slug, "", &[3]).await.expect("free");
            }
            let order = bought(&stage, &actor).await;
            let view = order.view(&stage).await;
            let ballet = view.lines.iter().find(|line| line.price_minor == SWANS);
            let ballet = ballet.expect("the ballet").line;
            assert_eq!(cancel(&stage, &order, &these(&[ballet])).await, backs[0], "{fees}");
            assert_eq!(cancel(&stage, &order, &all()).await, backs[1], "{fees}");
            for account in ["sales", "fees", "vat", "gateway:opera-web"] {
                assert_eq!(balance(&stage, account).await, 0, "{account} {fees}");
            }
        }
    }
}
