//! A chargeback isn't outrun: money that left its order by a gift voucher or as credit is followed
//! to what it paid, in another's hands too.

use crate::{
    buying::extras::put,
    handed_on::{
        exchange,
        resale::{ANA, ana_with, credit, ordered, pay, ticket},
    },
    paying::parts,
    presents::vouchers::{bought, left, season, shopper, story, with_vouchers},
    sale::{
        Order, assert_sound, back,
        banks::{dispute, wanted},
        count,
        example::{self, CARMEN_ONE, SWANS_ONE, pick},
        form, reference,
    },
};
use domain::{
    id::PerformanceId,
    moment::{HOUR_MS, MINUTE_MS, Moment},
    order::PlaceRequest,
    payments::gateway::DisputeState::{Lost, Opened, Won},
    people::actor::Actor,
    sales::voucher::{Voucher, VoucherState},
    tickets::state::ScanReason,
};
use doors::ScanRequest;
use money::{
    cancellation::{self, Taken},
    checkout,
};
use selling::{basket, extras::put_extra};
use subscribers::waiver;
use testing::{Stage, stages};

const REFUSED: &str = "admissions where disputed_at_ms is not null";

/// A seat that somebody has paid with the voucher, and the rest with a card.
async fn seat_by(stage: &Stage, performance: PerformanceId, seat: u32, voucher: &Voucher) -> Order {
    stage.clock.advance_ms(MINUTE_MS);
    let actor = shopper(stage, performance, &[seat], &[voucher]).await;
    let form = with_vouchers(stage, &actor).await;
    let placed = checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
    let order = Order { reference: reference(&placed), secret: placed.secret };
    stage.bank.capture(&order.reference);
    back(stage, &order.reference).await;
    order
}

/// What the door says of this code half an hour before the performance.
async fn door(stage: &Stage, order: &Order, slug: &str) -> ScanReason {
    let starts_at = order.view(stage).await.lines[0].starts_at;
    let code = order.barcodes(stage).await.remove(0);
    scan(stage, code, slug, starts_at.minus_ms(30 * MINUTE_MS)).await
}

async fn scan(stage: &Stage, code: String, slug: &str, device_at: Moment) -> ScanReason {
    let (performance, device) = (slug.to_owned(), "gate-1".to_owned());
    let request = ScanRequest { code, performance, device, device_sequence: None, device_at };
    doors::scan(&stage.house, &Actor::Console, &request).await.expect("an answer").1
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_voucher_paid_is_refused_when_its_own_money_is_lost_and_valid_when_it_is_won() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (bought_by_card, sold) = bought(&stage, "voucher-50", 1).await;
        let spent = seat_by(&stage, performance, 0, &sold[0]).await;
        let (_, of_another) = bought(&stage, "voucher-50", 1).await;
        let other = seat_by(&stage, performance, 1, &of_another[0]).await;
        dispute(&stage, &bought_by_card, "dp_1", 5_000, Opened).await;
        dispute(&stage, &bought_by_card, "dp_1", 5_000, Lost).await;
        assert_eq!(door(&stage, &spent, SWANS_ONE).await, ScanReason::PaymentDisputed);
        assert_eq!(door(&stage, &other, SWANS_ONE).await, ScanReason::Valid, "another's voucher");
        assert_eq!(count(&stage, "journal where action = 'dispute.reach'").await, 1);
        dispute(&stage, &bought_by_card, "dp_1", 5_000, Won).await;
        assert_eq!(count(&stage, "chargeback_lines").await, 0);
        assert_eq!(count(&stage, "journal where action = 'dispute.leave'").await, 1);
        assert_eq!(door(&stage, &spent, SWANS_ONE).await, ScanReason::Valid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_part_the_rest_of_the_vouchers_is_kept_before_anything_is_refused() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (order, sold) = bought(&stage, "voucher-50", 2).await;
        let spent = seat_by(&stage, performance, 0, &sold[0]).await;
        dispute(&stage, &order, "dp_1", 5_000, Opened).await;
        assert_eq!(count(&stage, REFUSED).await, 0, "50.00 are left on the other voucher");
        assert_eq!(story(&stage, &sold[1].code).await.state, VoucherState::Stopped);
        dispute(&stage, &order, "dp_2", 1, Opened).await;
        assert_eq!(door(&stage, &spent, SWANS_ONE).await, ScanReason::PaymentDisputed);

        // Taken back, its money is on the voucher again: there it is kept, and nothing is refused.
        let (code, all) = (spent.view(&stage).await.code, wanted(Taken::All));
        cancellation::cancel(&stage.house, &Actor::Console, &code, &all).await.expect("back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(left(&stage, &sold[0]).await, 5_000);
        assert_eq!(count(&stage, "chargeback_lines").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_latest_purchase_is_refused_first_and_no_more_than_the_sum_needs() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (order, sold) = bought(&stage, "voucher-50", 2).await;
        let first = seat_by(&stage, performance, 0, &sold[0]).await;
        let second = seat_by(&stage, performance, 1, &sold[1]).await;
        dispute(&stage, &order, "dp_1", 5_000, Opened).await;
        assert_eq!(count(&stage, REFUSED).await, 1);
        assert_eq!(door(&stage, &second, SWANS_ONE).await, ScanReason::PaymentDisputed);
        dispute(&stage, &order, "dp_2", 5_000, Opened).await;
        assert_eq!(door(&stage, &first, SWANS_ONE).await, ScanReason::PaymentDisputed);
        dispute(&stage, &order, "dp_1", 5_000, Won).await;
        assert_eq!(door(&stage, &first, SWANS_ONE).await, ScanReason::Valid);
        assert_eq!(door(&stage, &second, SWANS_ONE).await, ScanReason::PaymentDisputed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extra_that_a_lost_voucher_paid_is_not_handed_out() {
    for stage in stages().await {
        season(&stage).await;
        let (order, sold) = bought(&stage, "voucher-50", 1).await;
        let guest = stage.guest().await;
        put_extra(&stage.house, &guest, &put("cava", None, 1)).await.expect("sold");
        let code = sold[0].code.to_string();
        basket::add_voucher(&stage.house, &guest, &code).await.expect("it can pay");
        let form = with_vouchers(&stage, &guest).await;
        let placed = checkout::place_order(&stage.house, &guest, &form).await.expect("paid");
        let cava = Order { reference: String::new(), secret: placed.secret };
        let receipt = cava.view(&stage).await.extras[0].receipts[0].code.clone();
        let read = async || scan(&stage, receipt.clone(), SWANS_ONE, stage.house.now()).await;
        // 41.00 are left: only the rest is missing.
        dispute(&stage, &order, "dp_1", 4_100, Opened).await;
        assert_eq!(count(&stage, "chargeback_lines").await, 0);
        dispute(&stage, &order, "dp_2", 900, Opened).await;
        assert_eq!(read().await, ScanReason::PaymentDisputed);
        dispute(&stage, &order, "dp_2", 900, Won).await;
        assert_eq!(read().await, ScanReason::Valid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_credit_paid_is_refused_when_the_money_that_became_it_is_lost() {
    for stage in stages().await {
        exchange::house(&stage).await;
        let (ana, former) = ana_with(&stage, &[3]).await;
        let paid = former.view(&stage).await.quote.total_minor;
        let admission = ticket(&stage, &former, 0).await.admission;
        waiver::waive(&stage.house, &ana, admission).await.expect("for credit");
        stage.clock.advance_ms(HOUR_MS);
        let minor = credit(&stage, &ana).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[5]).await.expect("free");
        let total = exchange::total(&stage, &ana).await;
        assert!(total > minor, "{total} are paid with {minor} and a card");
        let form =
            PlaceRequest { credit_shown_minor: Some(minor), ..form(&stage, &ana, total).await };
        let placed = checkout::place_order(&stage.house, &ana, &form).await.expect("an order");
        let spent = Order { reference: reference(&placed), secret: placed.secret };
        pay(&stage, &spent).await;
        assert_eq!(credit(&stage, &ana).await, 0);

        dispute(&stage, &former, "dp_1", paid, Opened).await;
        dispute(&stage, &former, "dp_1", paid, Lost).await;
        assert_eq!(door(&stage, &spent, CARMEN_ONE).await, ScanReason::PaymentDisputed);
        dispute(&stage, &former, "dp_1", paid, Won).await;
        assert_eq!(door(&stage, &spent, CARMEN_ONE).await, ScanReason::Valid);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn credit_with_one_company_is_kept_for_what_is_owed_to_another() {
    for stage in stages().await {
        let waivers = "offers,for,from,until,most\nticket,,,curtain-1d,1\n";
        let sheets = [
            ("waivers", waivers),
            ("productions", parts::PRODUCTIONS),
            ("accounts", parts::ACCOUNTS),
        ];
        example::season(&stage, &sheets).await;
        let ana = stage.signed_in(ANA).await;
        let ballet = ordered(&stage, &ana, SWANS_ONE, "", &[3]).await;
        pay(&stage, &ballet).await;
        // Its fees are the opera's, by an account of its own.
        let fees = parts::pay_next(&stage, &ballet).await;
        stage.bank.capture(&fees);
        back(&stage, &fees).await;
        let admission = ticket(&stage, &ballet, 0).await.admission;
        waiver::waive(&stage.house, &ana, admission).await.expect("for credit");
        stage.clock.advance_ms(HOUR_MS);
        let opera = ordered(&stage, &ana, CARMEN_ONE, "", &[3]).await;
        pay(&stage, &opera).await;
        let paid = opera.view(&stage).await.quote.total_minor;
        let usable = async || checkout::credit_minor(&stage.house, &ana).await.expect("read");
        let before = usable().await;
        assert!(before > 0, "the festival owes it");

        dispute(&stage, &opera, "dp_1", paid, Opened).await;
        dispute(&stage, &opera, "dp_1", paid, Lost).await;
        assert_eq!(usable().await, 0, "more is owed to the opera");
        dispute(&stage, &opera, "dp_1", paid, Won).await;
        assert_eq!(usable().await, before);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_is_paid_after_its_vouchers_money_was_taken_is_refused_too() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (order, sold) = bought(&stage, "voucher-50", 1).await;
        let actor = shopper(&stage, performance, &[0], &[&sold[0]]).await;
        let form = with_vouchers(&stage, &actor).await;
        let placed = checkout::place_order(&stage.house, &actor, &form).await.expect("an order");
        let spent = Order { reference: reference(&placed), secret: placed.secret };
        dispute(&stage, &order, "dp_1", 5_000, Opened).await;
        stage.bank.capture(&spent.reference);
        back(&stage, &spent.reference).await;
        assert_eq!(door(&stage, &spent, SWANS_ONE).await, ScanReason::PaymentDisputed);
        dispute(&stage, &order, "dp_1", 5_000, Won).await;
        assert_eq!(door(&stage, &spent, SWANS_ONE).await, ScanReason::Valid);
    }
}
