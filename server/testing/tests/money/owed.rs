//! What a lost chargeback leaves owed: paid another way, written off, won after all; and refunds
//! that staff have sent by hand.

use crate::{
    paying::parts,
    sale::{
        self, EACH, Order, assert_sound, balance,
        banks::{dispute, door, going_back, take_back, tell, the_refund, wanted},
        count,
        example::SWANS,
        notify, paid, refused,
    },
};
use domain::{
    id::AccountId,
    moment::MINUTE_MS,
    money::{Currency, Money},
    payments::gateway::{Dispute, DisputeState, News, Outcome},
    people::actor::{Action, Actor},
    tickets::state::ScanReason,
};
use money::{
    cancellation::{CancelRefusal, Cancellation, Sent, StaffRefund, Taken},
    payments::{Debt, EnteredRefund, OwedEnd, SettleRefusal},
};
use testing::{Stage, missing_right, number, says, stages, text};

/// Two tickets whose money a bank has taken back for good.
async fn lost(stage: &Stage) -> (Order, String) {
    let order = paid(stage, &[3, 4]).await;
    // Its invoice is there before.
    house::jobs::tick(&stage.house).await;
    dispute(stage, &order, "dp_1", 2 * EACH, DisputeState::Opened).await;
    dispute(stage, &order, "dp_1", 2 * EACH, DisputeState::Lost).await;
    let code = order.view(stage).await.code;
    (order, code)
}

async fn owed(stage: &Stage, order: &Order) -> Option<Debt> {
    let id = order.view(stage).await.id;
    money::payments::owed_by(&stage.house, &Actor::Console, id).await.expect("read")
}

pub async fn end(stage: &Stage, order: &Order, end: OwedEnd) {
    let view = order.view(stage).await;
    let debt = owed(stage, order).await.expect("something is owed");
    let said = ("in cash on 3 March", debt.mark());
    let done =
        money::payments::end_owed(&stage.house, &Actor::Console, &view.code, end, said.0, &said.1)
            .await;
    assert_eq!(done.expect("it ends"), debt.amount);
    house::jobs::tick(&stage.house).await;
    assert_sound(stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_lost_chargeback_left_owed_is_paid_another_way_and_the_door_opens() {
    for stage in stages().await {
        let (order, code) = lost(&stage).await;
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        let debt = owed(&stage, &order).await.expect("owed");
        assert_eq!(debt.amount, Money::euro(2 * EACH));
        let currency = text(stage.store(), "select currency from receivables").await;
        assert_eq!(currency.expect("read").expect("one"), "EUR");
        let house = &stage.house;
        let try_end = async |actor: &Actor, how: &str, shown: &str| {
            refused(money::payments::end_owed(house, actor, &code, OwedEnd::Paid, how, shown).await)
        };
        let mark = debt.mark();
        let guest = stage.guest().await;
        let account = AccountId(uuid::Uuid::nil());
        let grants = vec![(Action::ReadMoney, "*".to_owned())];
        let reader = Actor::Staff { account, grants };
        for actor in [guest, reader] {
            let paid = OwedEnd::Paid;
            let done = money::payments::end_owed(house, &actor, &code, paid, "cash", &mark).await;
            assert_eq!(missing_right(done), Some(Action::RefundOrder));
        }
        let console = Actor::Console;
        assert_eq!(try_end(&console, " ", &mark).await, SettleRefusal::HowMissing);
        assert_eq!(try_end(&console, "cash", "1 EUR 1").await, SettleRefusal::Changed);
        end(&stage, &order, OwedEnd::Paid).await;
        assert_eq!(try_end(&console, "cash", &mark).await, SettleRefusal::NothingOwed);
        let refused = "admissions where disputed_at_ms is not null";
        assert_eq!(count(&stage, refused).await, 0, "the door lets them in");
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(balance(&stage, "paid-in").await, 2 * EACH);
        assert_eq!(count(&stage, "journal where action = 'dispute.paid'").await, 1);
        // Taken back later: no card can give back what came in cash.
        assert_eq!(take_back(&stage, &order, Some(1)).await, 0);
        assert_eq!(balance(&stage, "debts").await, -EACH);
        // The bank decides otherwise after all: the card's money goes back to the card.
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Won).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 2 * EACH);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_off_has_its_rectifying_invoice_and_its_tickets_stay_refused() {
    for stage in stages().await {
        let (order, code) = lost(&stage).await;
        let vat = balance(&stage, "vat").await;
        end(&stage, &order, OwedEnd::WrittenOff).await;
        assert_eq!(owed(&stage, &order).await, None);
        assert_eq!(door(&stage, &order).await, ScanReason::PaymentDisputed);
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(balance(&stage, "vat").await, 0, "it was {vat}");
        assert_eq!(balance(&stage, "bad-debts").await, 2 * EACH + vat);
        assert_eq!(count(&stage, "journal where action = 'dispute.write-off'").await, 1);
        let sum = "select cast(sum(total_minor) as bigint) from invoices";
        assert_eq!(number(stage.store(), sum).await.expect("a sum"), 0);
        assert_eq!(count(&stage, "invoices where kind = 'rectifying'").await, 1);
        let all = wanted(Taken::All);
        let back = money::cancellation::cancel(&stage.house, &Actor::Console, &code, &all).await;
        assert_eq!(refused(back), CancelRefusal::WrittenOff);
        // Won after all: it is undone, and nothing goes back.
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Won).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(door(&stage, &order).await, ScanReason::Valid);
        for (account, minor) in [("bad-debts", 0), ("receivables", 0), ("vat", vat)] {
            assert_eq!(balance(&stage, account).await, minor, "{account}");
        }
        assert_eq!(number(stage.store(), sum).await.expect("a sum"), 2 * EACH);
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_sound(&stage).await;
    }
}

/// The bank refuses the only refund after all, and staff pay it another way.
async fn refused_and_settled(stage: &Stage, order: &Order) {
    let (refund, reason) = (the_refund(stage).await, "charged back".to_owned());
    tell(stage, order, News::RefundFailed { refund, reason }).await;
    let (view, console) = (order.view(stage).await, Actor::Console);
    let debt = money::payments::debt_of(&stage.house, &console, view.id)
        .await
        .expect("read")
        .expect("a debt");
    let said = ("a transfer", debt.mark());
    let settled =
        money::payments::settle_debt(&stage.house, &console, &view.code, said.0, &said.1).await;
    assert_eq!(settled.expect("settled"), debt.amount);
    assert_sound(stage).await;
}

/// The shopper has the price twice: once from staff, once from their own bank.
#[tokio::test(flavor = "multi_thread")]
async fn what_went_back_twice_is_written_off_without_lines() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        house::jobs::tick(&stage.house).await;
        take_back(&stage, &order, None).await;
        refused_and_settled(&stage, &order).await;
        // Only now the bank says why it refused.
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Lost).await;
        assert_eq!(owed(&stage, &order).await.expect("owed").amount, Money::euro(2 * EACH));
        end(&stage, &order, OwedEnd::WrittenOff).await;
        assert_eq!(balance(&stage, "bad-debts").await, 2 * EACH);
        assert_eq!(balance(&stage, "receivables").await, 0);
        assert_eq!(balance(&stage, "vat").await, 0, "it went with the tickets");
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Won).await;
        assert_eq!(balance(&stage, "bad-debts").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_sent_by_hand_is_entered_and_no_gateway_is_asked() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        let view = order.view(&stage).await;
        let one = wanted(Taken::These(vec![view.lines[0].line]));
        let console = Actor::Console;
        let done = money::cancellation::cancel_sent(
            &stage.house,
            &console,
            &view.code,
            &one,
            &StaffRefund { sent: Sent::ByHand, ..StaffRefund::default() },
        )
        .await;
        done.expect("taken back");
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0, "nobody was asked");
        assert_eq!(balance(&stage, "gateway:house-web").await, EACH);
        assert_eq!(balance(&stage, "refunds-due").await, 0);
        let by = "journal where action = 'refund.done' and actor = 'console'";
        assert_eq!(count(&stage, by).await, 1);
        // What a bank refused is entered the same way: it went by the gateway after all.
        take_back(&stage, &order, None).await;
        let refund = text(stage.store(), "select id from refunds where tries > 0").await;
        let refund = refund.expect("read").expect("one").parse().expect("an identity");
        let reason = "closed".to_owned();
        tell(&stage, &order, News::RefundFailed { refund, reason }).await;
        let debt = money::payments::debt_of(&stage.house, &console, view.id)
            .await
            .expect("read")
            .expect("a debt");
        let said = ("on the bank's page", debt.mark());
        let said = EnteredRefund { how: said.0, slip: "", shown: &said.1 };
        let entered =
            money::payments::enter_refund(&stage.house, &console, &view.code, &said).await;
        assert_eq!(entered.expect("entered"), Money::euro(EACH));
        for account in ["gateway:house-web", "debts", "paid-out"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_debt_that_arises_again_is_told_again() {
    for stage in stages().await {
        let (order, refund) = going_back(&stage).await;
        let told = async || {
            house::jobs::tick(&stage.house).await;
            let mails = stage.mail.mails();
            mails.iter().filter(|it| says(&it.subject, "mail-refund-refused-subject")).count()
        };
        tell(&stage, &order, News::RefundFailed { refund, reason: "closed".to_owned() }).await;
        assert_eq!(told().await, 1);
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Opened).await;
        assert_eq!(told().await, 1);
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Won).await;
        assert_eq!(told().await, 2, "the house owes it once more");
        dispute(&stage, &order, "dp_1", EACH - 1, DisputeState::Won).await;
        assert_eq!(told().await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_back_after_a_won_chargeback_is_told() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Opened).await;
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Lost).await;
        assert_eq!(take_back(&stage, &order, Some(1)).await, 0, "the bank brought it back");
        dispute(&stage, &order, "dp_1", 2 * EACH, DisputeState::Won).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), EACH);
        let mails = stage.mail.mails();
        let told = mails.iter().filter(|it| it.text.contains("in our favour")).count();
        assert_eq!(told, 1);
        assert_sound(&stage).await;
    }
}

/// Two chargebacks, each lost and written off by itself.
async fn two_write_offs(stage: &Stage, order: &Order, sums: [i64; 2]) {
    for (id, minor) in ["dp_1", "dp_2"].into_iter().zip(sums) {
        dispute(stage, order, id, minor, DisputeState::Opened).await;
        dispute(stage, order, id, minor, DisputeState::Lost).await;
        end(stage, order, OwedEnd::WrittenOff).await;
    }
}

async fn sum(stage: &Stage, column: &str, table: &str) -> i64 {
    let sql = format!("select cast(coalesce(sum({column}), 0) as bigint) from {table}");
    number(stage.store(), &sql).await.expect("a sum")
}

/// One ticket's price was paid back by staff; then banks take that of both.
#[tokio::test(flavor = "multi_thread")]
async fn two_write_offs_of_one_payment_never_write_a_line_off_twice() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        house::jobs::tick(&stage.house).await;
        take_back(&stage, &order, Some(1)).await;
        refused_and_settled(&stage, &order).await;
        let vat = balance(&stage, "vat").await;
        two_write_offs(&stage, &order, [3_000, 2 * EACH - 3_000]).await;
        assert_eq!(balance(&stage, "vat").await, 0, "the rest of it, once");
        assert_eq!(sum(&stage, "total_minor", "invoices").await, 0, "never below zero");
        assert_eq!(sum(&stage, "tax_minor", "invoices").await, 0);
        assert_eq!(sum(&stage, "minor", "write_off_lines").await, EACH);
        assert_eq!(sum(&stage, "beyond_minor", "write_offs").await, EACH);
        assert_eq!(balance(&stage, "bad-debts").await, 2 * EACH + vat);
        // The first is won after all: its part of the lines is sold again, to the cent.
        dispute(&stage, &order, "dp_1", 3_000, DisputeState::Won).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(sum(&stage, "total_minor", "invoices").await, 3_000);
        assert_eq!(balance(&stage, "vat").await, -sum(&stage, "tax_minor", "invoices").await);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_vat_of_parts_that_are_written_off_adds_up_to_that_of_the_lines() {
    for stage in stages().await {
        let order = paid(&stage, &[3, 4]).await;
        house::jobs::tick(&stage.house).await;
        two_write_offs(&stage, &order, [3_001, 2 * EACH - 3_001]).await;
        assert_eq!(balance(&stage, "vat").await, 0);
        assert_eq!(sum(&stage, "tax_minor", "invoices").await, 0);
        assert_eq!(sum(&stage, "minor", "write_off_lines").await, 2 * EACH);
        assert_eq!(balance(&stage, "receivables").await, 0);
    }
}

/// Of what came in another currency, or when the seats were gone, no sale is in the books.
#[tokio::test(flavor = "multi_thread")]
async fn what_bought_nothing_is_written_off_without_lines_and_in_its_own_currency() {
    for stage in stages().await {
        let dollars = Money::new(EACH, Currency::parse("USD").expect("a currency"));
        let foreign = sale::order(&stage, &[3]).await;
        stage.bank.decide(&foreign.reference, Outcome::captured(dollars));
        notify(&stage, &foreign.reference).await;
        house::jobs::tick(&stage.house).await;
        refused_and_settled(&stage, &foreign).await;
        for state in [DisputeState::Opened, DisputeState::Lost] {
            let (id, amount) = ("dp_1".to_owned(), dollars);
            let taken = Dispute { id, is_reversal: false, amount, state };
            tell(&stage, &foreign, News::Dispute(taken)).await;
        }
        assert_eq!(owed(&stage, &foreign).await.expect("owed").amount, dollars);
        end(&stage, &foreign, OwedEnd::WrittenOff).await;
        let lost = "ledger_entries where account = 'bad-debts' and currency = 'USD'";
        assert_eq!(count(&stage, lost).await, 1);
        assert_eq!(count(&stage, "ledger_entries where account = 'vat'").await, 0);
        assert_eq!(count(&stage, "write_off_lines").await, 0);
        assert_eq!(balance(&stage, "receivables").await, 0);
        // Won after all: in the same currency.
        let (id, state) = ("dp_1".to_owned(), DisputeState::Won);
        let won = Dispute { id, is_reversal: false, amount: dollars, state };
        tell(&stage, &foreign, News::Dispute(won)).await;
        assert_eq!(balance(&stage, "bad-debts").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn late_money_that_was_lost_is_written_off_without_the_lines_of_the_order_that_ended() {
    for stage in stages().await {
        let late = sale::order(&stage, &[3]).await;
        stage.bank.decide(&late.reference, Outcome::Abandoned);
        stage.clock.advance_ms(45 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        paid(&stage, &[3]).await;
        let vat = balance(&stage, "vat").await;
        stage.bank.capture(&late.reference);
        notify(&stage, &late.reference).await;
        house::jobs::tick(&stage.house).await;
        refused_and_settled(&stage, &late).await;
        dispute(&stage, &late, "dp_1", EACH, DisputeState::Opened).await;
        dispute(&stage, &late, "dp_1", EACH, DisputeState::Lost).await;
        end(&stage, &late, OwedEnd::WrittenOff).await;
        assert_eq!(balance(&stage, "vat").await, vat, "no sale, no VAT");
        assert_eq!(balance(&stage, "bad-debts").await, EACH);
        assert_eq!(count(&stage, "write_off_lines").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_off_of_one_payment_leaves_what_another_one_paid_to_be_taken_back() {
    for stage in stages().await {
        let order = parts::ordered(&stage).await;
        stage.bank.capture(&order.reference);
        sale::back(&stage, &order.reference).await;
        let second = parts::pay_next(&stage, &order).await;
        stage.bank.capture(&second);
        sale::back(&stage, &second).await;
        house::jobs::tick(&stage.house).await;
        let first = format!("payments where reference = '{}'", order.reference);
        let opera = sum(&stage, "captured_minor", &first).await;
        dispute(&stage, &order, "dp_1", opera, DisputeState::Opened).await;
        dispute(&stage, &order, "dp_1", opera, DisputeState::Lost).await;
        end(&stage, &order, OwedEnd::WrittenOff).await;
        let (view, console) = (order.view(&stage).await, Actor::Console);
        let ballet = view.lines.iter().find(|line| line.price_minor == SWANS).expect("the ballet");
        let ballet = wanted(Taken::These(vec![ballet.line]));
        // Its fee was paid with the other payment, which is gone; so is the opera's ticket.
        for blocked in [wanted(Taken::All), ballet.clone()] {
            let back =
                money::cancellation::cancel(&stage.house, &console, &view.code, &blocked).await;
            assert_eq!(refused(back), CancelRefusal::WrittenOff);
        }
        money::cancellation::returnable(&stage.house, &console, &view.code, "en")
            .await
            .expect("the form is shown");
        let ballet = Cancellation { fees_back: false, ..ballet };
        let back = money::cancellation::cancel(&stage.house, &console, &view.code, &ballet)
            .await
            .expect("taken back");
        assert_eq!(back.amount, Money::euro(SWANS));
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&second), SWANS);
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_sound(&stage).await;
        let left = money::cancellation::returnable(&stage.house, &console, &view.code, "en").await;
        assert_eq!(refused(left), CancelRefusal::WrittenOff, "nothing else may go back");
    }
}
