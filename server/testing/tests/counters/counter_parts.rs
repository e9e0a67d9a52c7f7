//! Money at a counter: an order is paid by any parts that add up, and goes back by the methods that
//! paid. Cash becomes credit if its buyer wants that, and never goes to a card or a bank by itself.

use crate::{
    paying::parts::{ACCOUNTS, PRODUCTIONS},
    presents::vouchers::{self, granted, left},
    sale::{
        self, EACH, assert_sound, balance,
        banks::wanted,
        count,
        example::{CARMEN_ONE, SWANS_ONE, pick, season, total},
        form, refused,
    },
};
use domain::{
    id::{OrderId, PerformanceId},
    moment::DAY_MS,
    money::Money,
    order::{OrderState, OrderView},
    payments::method::{OrderCode, PaymentMethod},
    people::actor::{Action, Actor, Channel},
    sales::voucher::VoucherRefusal,
};
use money::{
    cancellation::{self, CancelRefusal, Cancellation, How, Sent, StaffRefund, Taken},
    checkout::parts::{Part, PartsRefusal, PartsTaken, Taking, take_parts},
};
use store::payments::parts::TakenBy;
use testing::{Stage, missing_right, number, plant, says, stages};

pub fn part(payment_method: PaymentMethod, amount_minor: i64, reference: &str) -> Part {
    Part { payment_method, amount_minor, reference: reference.to_owned() }
}

fn cash(minor: i64) -> Part {
    part(PaymentMethod::Cash, minor, "")
}

pub fn terminal(minor: i64, slip: &str) -> Part {
    part(PaymentMethod::Terminal, minor, slip)
}

pub async fn take(
    stage: &Stage,
    order: OrderId,
    parts: &[Part],
) -> Result<PartsTaken, house::Failure<PartsRefusal>> {
    let (channel, by) = (Channel::BoxOffice, TakenBy::default());
    let taking = Taking { channel, by, parts: parts.to_vec() };
    take_parts(&stage.house, &Actor::Console, order, &taking).await
}

/// As a counter places it: nobody was sent to a bank.
async fn at_counter(stage: &Stage, order: &sale::Order) -> OrderView {
    plant(stage.store(), "delete from payments where captured_at_ms is null").await.expect("gone");
    let view = order.view(stage).await;
    assert_eq!(view.state, OrderState::ToPay);
    view
}

pub async fn unpaid(stage: &Stage, places: &[u32]) -> OrderView {
    let order = sale::order(stage, places).await;
    at_counter(stage, &order).await
}

async fn unpaid_of(stage: &Stage, performance: PerformanceId) -> OrderView {
    let actor = stage.guest().await;
    sale::hold(stage, &actor, performance, &[0]).await;
    ordered(stage, &actor).await
}

async fn ordered(stage: &Stage, actor: &Actor) -> OrderView {
    let session = Stage::session_of(actor);
    let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
    let form = form(stage, actor, basket.quote.total_minor).await;
    let placed = money::checkout::place_order(&stage.house, actor, &form).await.expect("an order");
    let order = sale::Order { reference: String::new(), secret: placed.secret };
    at_counter(stage, &order).await
}

/// Two tickets, paid in cash and by a terminal.
async fn paid_by_both(stage: &Stage) -> OrderView {
    let view = unpaid(stage, &[3, 4]).await;
    let parts = [cash(3_000), terminal(2 * EACH - 3_000, "0042")];
    take(stage, view.id, &parts).await.expect("paid");
    view
}

/// For the audit's own test: one ticket of two was paid back in cash.
pub async fn one_paid_back_in_cash(stage: &Stage) {
    let view = unpaid(stage, &[3, 4]).await;
    take(stage, view.id, &[cash(2 * EACH)]).await.expect("paid");
    back(stage, &view, 1, StaffRefund::default()).await.expect("given back");
    house::jobs::tick(&stage.house).await;
}

async fn back(
    stage: &Stage,
    view: &OrderView,
    tickets: usize,
    staff: StaffRefund,
) -> Result<cancellation::Cancelled, house::Failure<CancelRefusal>> {
    let lines = view.lines.iter().take(tickets).map(|line| line.line);
    let wanted = wanted(Taken::These(lines.collect()));
    cancellation::cancel_sent(&stage.house, &Actor::Console, &view.code, &wanted, &staff).await
}

fn with_slip(slip: &str) -> StaffRefund {
    StaffRefund { slip: slip.to_owned(), ..StaffRefund::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_a_terminal_and_a_voucher_pay_one_order_to_the_cent() {
    for stage in stages().await {
        let performance = vouchers::season(&stage).await;
        let view = unpaid_of(&stage, performance).await;
        let voucher = granted(&stage, 2_000).await;
        let rest = view.quote.total_minor - 2_000 - 1_501;
        let code = voucher.code.to_string();
        let by_voucher = part(PaymentMethod::Voucher, 2_000, &code);
        let parts = [cash(rest), terminal(1_501, " 00a/42 "), by_voucher];
        let taken = take(&stage, view.id, &parts).await.expect("paid");
        assert_eq!(taken.changed, [performance]);
        assert_eq!(balance(&stage, "cash").await, rest);
        assert_eq!(balance(&stage, "terminal").await, 1_501);
        assert_eq!(balance(&stage, "advances").await, 0);
        assert_eq!(balance(&stage, "customer-credit").await, 0);
        assert_eq!(left(&stage, &voucher).await, 0);
        let payments = count(&stage, "payments where captured_at_ms is not null").await;
        assert!(payments >= 3, "one for each part at least: {payments}");
        assert_eq!(count(&stage, "admissions").await, 1);
        assert_sound(&stage).await;

        let again = take(&stage, view.id, &parts).await.expect("the same");
        assert_eq!(again.changed, [], "nothing is done twice");
        assert_eq!(count(&stage, "payments").await, payments);
        let other = take(&stage, view.id, &[cash(view.quote.total_minor)]).await;
        assert_eq!(refused(other), PartsRefusal::NotOpen);
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_belongs_to_the_company_that_sells() {
    for stage in stages().await {
        season(&stage, &[("productions", PRODUCTIONS), ("accounts", ACCOUNTS)]).await;
        let actor = stage.guest().await;
        for slug in [CARMEN_ONE, SWANS_ONE] {
            pick(&stage, &actor, slug, "", &[3]).await.expect("free");
        }
        assert!(total(&stage, &actor).await > 10_000);
        let view = ordered(&stage, &actor).await;
        let parts = [terminal(10_000, "7"), cash(view.quote.total_minor - 10_000)];
        take(&stage, view.id, &parts).await.expect("paid");
        assert_eq!(balance(&stage, "cash").await, view.quote.total_minor - 10_000);
        assert_eq!(balance(&stage, "terminal").await, 10_000);
        let companies = "select count(distinct company_id) from ledger_entries \
            where account in ('cash', 'terminal')";
        assert_eq!(number(stage.store(), companies).await.expect("a number"), 2);
        assert_eq!(count(&stage, "ledger_entries where account like 'due-%'").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_that_do_not_fit_are_refused_and_change_nothing() {
    for stage in stages().await {
        let open = sale::order(&stage, &[8]).await.view(&stage).await;
        let at_bank = take(&stage, open.id, &[cash(EACH)]).await;
        assert_eq!(refused(at_bank), PartsRefusal::StillAtBank);
        let view = unpaid(&stage, &[3]).await;
        let voucher = |code| part(PaymentMethod::Voucher, EACH, code);
        let credit = part(PaymentMethod::Credit, EACH, "");
        let many: Vec<_> = (0..21).map(|n| terminal(1, &n.to_string())).collect();
        for (parts, why) in [
            (vec![cash(EACH - 1)], PartsRefusal::Missing(Money::euro(1))),
            (vec![], PartsRefusal::Missing(Money::euro(EACH))),
            (vec![cash(EACH), terminal(7, "1")], PartsRefusal::TooMuch(Money::euro(7))),
            (
                vec![cash(i64::MAX), cash(i64::MAX)],
                PartsRefusal::TooMuch(Money::euro(i64::MAX - EACH)),
            ),
            (vec![cash(EACH), cash(0)], PartsRefusal::NoAmount),
            (vec![cash(EACH + 1), cash(-1)], PartsRefusal::NoAmount),
            (vec![terminal(EACH, " ")], PartsRefusal::SlipMissing),
            (vec![terminal(1, "9"), terminal(EACH - 1, "9")], PartsRefusal::SlipUsed(None)),
            (many, PartsRefusal::TooManyParts),
            (vec![voucher("12")], PartsRefusal::Voucher(VoucherRefusal::Mistyped)),
            (vec![credit], PartsRefusal::CreditTooSmall(Money::euro(0))),
            (
                vec![part(PaymentMethod::Card, EACH, "")],
                PartsRefusal::MethodNotTaken(PaymentMethod::Card),
            ),
        ] {
            assert_eq!(refused(take(&stage, view.id, &parts).await), why);
        }
        let unknown = take(&stage, OrderId(stage.house.new_id()), &[cash(EACH)]).await;
        assert_eq!(refused(unknown), PartsRefusal::UnknownOrder);
        let by = TakenBy::default();
        let taking = Taking { channel: Channel::Web, by, parts: vec![cash(EACH)] };
        let house = &stage.house;
        let on_the_web = take_parts(house, &Actor::Console, view.id, &taking).await;
        assert_eq!(refused(on_the_web), PartsRefusal::MethodNotTaken(PaymentMethod::Cash));
        let guest = stage.guest().await;
        let taking = Taking { channel: Channel::BoxOffice, ..taking };
        let by_a_shopper = take_parts(house, &guest, view.id, &taking).await;
        assert_eq!(missing_right(by_a_shopper), Some(Action::Sell));
        assert_eq!(count(&stage, "payments where captured_at_ms is not null").await, 0);
        assert_eq!(count(&stage, "payment_parts").await, 0);
        assert_sound(&stage).await;
        stage.clock.advance_ms(DAY_MS);
        let late = take(&stage, view.id, &[cash(EACH)]).await;
        assert_eq!(refused(late), PartsRefusal::NotOpen);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_is_one_payment_and_counts_anew_the_next_day() {
    for stage in stages().await {
        let first = unpaid(&stage, &[3]).await;
        take(&stage, first.id, &[terminal(EACH, "0042")]).await.expect("paid");
        let second = unpaid(&stage, &[4]).await;
        let again = take(&stage, second.id, &[terminal(EACH, "0042")]).await;
        let of_first = OrderCode::parse(&first.code);
        assert_eq!(refused(again), PartsRefusal::SlipUsed(of_first));
        assert_eq!(balance(&stage, "terminal").await, EACH);
        stage.clock.advance_ms(DAY_MS);
        house::jobs::tick(&stage.house).await;
        let third = unpaid(&stage, &[5]).await;
        take(&stage, third.id, &[terminal(EACH, "0042")]).await.expect("another day's slip");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_colleagues_who_take_the_money_of_one_order_take_it_once() {
    for stage in stages().await {
        let view = unpaid(&stage, &[3]).await;
        let (in_cash, by_card) = ([cash(EACH)], [terminal(EACH, "1")]);
        let both = tokio::join!(take(&stage, view.id, &in_cash), take(&stage, view.id, &by_card));
        assert_eq!(u32::from(both.0.is_ok()) + u32::from(both.1.is_ok()), 1);
        let taken = balance(&stage, "cash").await + balance(&stage, "terminal").await;
        assert_eq!(taken, EACH);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_a_bank_declined_is_paid_in_cash() {
    for stage in stages().await {
        let order = sale::order(&stage, &[3]).await;
        let reason = "0190".to_owned();
        stage
            .bank
            .decide(&order.reference, domain::payments::gateway::Outcome::Declined { reason });
        sale::back(&stage, &order.reference).await;
        let view = order.view(&stage).await;
        assert!(!view.other_payment_methods.contains(&PaymentMethod::Cash));
        take(&stage, view.id, &[cash(3_000), terminal(EACH - 3_000, "5")]).await.expect("paid");
        assert_eq!(order.view(&stage).await.state, OrderState::Paid);
        assert_eq!(balance(&stage, "gateway:house-web").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_web_never_offers_cash() {
    for stage in stages().await {
        let order = sale::order(&stage, &[3]).await;
        plant(
            stage.store(),
            "insert into merchant_accounts \
             (id, company_id, key, gateway, channel, payment_method) \
             select '00000000-0000-7000-8000-00000000000c', company_id, 'cash:house', 'cash', \
             'cash', 'cash' from merchant_accounts where key = 'house-web'; \
             update order_shares set payment_method = 'cash', \
             merchant_account_id = '00000000-0000-7000-8000-00000000000c'",
        )
        .await
        .expect("planted");
        let view = at_counter(&stage, &order).await;
        assert!(!view.other_payment_methods.contains(&PaymentMethod::Cash));
        let gone = Some(PaymentMethod::Cash);
        money::checkout::pay_again(&stage.house, &order.secret, gone)
            .await
            .expect_err("nobody pays cash there");
        money::checkout::pay_again(&stage.house, &order.secret, None).await.expect("by card");
        assert_eq!(count(&stage, "payments where payment_method = 'cash'").await, 0);
        assert_eq!(count(&stage, "payments where payment_method = 'card'").await, 1);
        let missing = house::gateways::missing_gateways(&stage.house).await.expect("read");
        assert_eq!(missing, Vec::<String>::new(), "no gateway stands behind cash");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_goes_back_in_cash_and_a_card_on_the_terminal() {
    for stage in stages().await {
        let view = paid_by_both(&stage).await;
        let shown = cancellation::what_goes_back(
            &stage.house,
            &Actor::Console,
            &view.code,
            &wanted(Taken::All),
        )
        .await
        .expect("read");
        let ways: Vec<_> =
            shown.ways.iter().map(|way| (way.payment_method, way.amount.minor)).collect();
        let by_terminal = 2 * EACH - 3_000;
        let (terminal_first, then_cash) =
            ((PaymentMethod::Terminal, by_terminal), (PaymentMethod::Cash, 3_000));
        assert_eq!(ways, [terminal_first, then_cash]);

        let none = back(&stage, &view, 1, StaffRefund::default()).await;
        assert_eq!(refused(none), CancelRefusal::SlipMissing);
        let used = back(&stage, &view, 1, with_slip("0042")).await;
        let own = OrderCode::parse(&view.code);
        assert_eq!(refused(used), CancelRefusal::SlipUsed(own), "the payment's own");
        assert_eq!(balance(&stage, "terminal").await, by_terminal, "nothing was done");
        back(&stage, &view, 1, with_slip("0043")).await.expect("given back");
        assert_eq!(balance(&stage, "terminal").await, by_terminal - EACH);
        assert_eq!(balance(&stage, "cash").await, 3_000, "as little cash as can be");
        assert_sound(&stage).await;

        let rest = wanted(Taken::All);
        let staff = with_slip("0044");
        let house = &stage.house;
        cancellation::cancel_sent(house, &Actor::Console, &view.code, &rest, &staff)
            .await
            .expect("given back");
        for account in ["cash", "terminal", "refunds-due", "debts", "customer-credit"] {
            assert_eq!(balance(&stage, account).await, 0, "{account}");
        }
        assert_eq!(count(&stage, "refunds where done_at_ms is null").await, 0);
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        assert!(mails.iter().any(|mail| says(&mail.text, "mail-cancelled-cash")));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_becomes_credit_of_a_known_buyer_and_goes_another_way_only_with_a_reason() {
    for stage in stages().await {
        let view = unpaid(&stage, &[3, 4]).await;
        take(&stage, view.id, &[cash(2 * EACH)]).await.expect("paid");
        let sent = |sent| StaffRefund { sent, ..StaffRefund::default() };
        let no_reason = back(&stage, &view, 1, sent(Sent::AnotherWay)).await;
        assert_eq!(refused(no_reason), CancelRefusal::ReasonMissing);
        back(&stage, &view, 1, sent(Sent::AsCredit)).await.expect("its buyer wants it");
        assert_eq!(balance(&stage, "customer-credit").await, -EACH);
        assert_eq!(balance(&stage, "cash").await, 2 * EACH, "it stays in the till");
        let reason = "lives abroad".to_owned();
        let all = Cancellation { reason, ..wanted(Taken::All) };
        let (house, console) = (&stage.house, &Actor::Console);
        let staff = sent(Sent::AnotherWay);
        cancellation::cancel_sent(house, console, &view.code, &all, &staff).await.expect("owed");
        assert_eq!(balance(&stage, "cash").await, 2 * EACH);
        assert_eq!(balance(&stage, "debts").await, -EACH);
        assert_eq!(balance(&stage, "customer-credit").await, -EACH);
        assert_sound(&stage).await;
        house::jobs::tick(house).await;
        let mails = stage.mail.mails();
        assert!(mails.iter().any(|mail| says(&mail.text, "mail-refund-owed-body")));
        let debt = money::payments::debt_of(house, console, view.id).await.expect("read");
        let mark = debt.expect("staff see it").mark();
        money::payments::settle_debt(house, console, &view.code, "transfer", &mark)
            .await
            .expect("paid");
        assert_eq!(balance(&stage, "debts").await, 0);
        assert_eq!(balance(&stage, "paid-out").await, -EACH);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_is_at_a_counter_the_house_owes_the_cash() {
    for stage in stages().await {
        let view = unpaid(&stage, &[3]).await;
        take(&stage, view.id, &[cash(EACH)]).await.expect("paid");
        let id = view.id;
        let done = stage
            .house
            .write(move |house, conn| {
                Box::pin(async move {
                    let (actor, how) = (Actor::Job { name: "changes" }, How::default());
                    let all = wanted(Taken::All);
                    cancellation::cancel_for_change(&house, &actor, conn, id, &all, how).await
                })
            })
            .await;
        assert_eq!(done.expect("taken back"), [stage.performance]);
        assert_eq!(balance(&stage, "cash").await, EACH);
        assert_eq!(balance(&stage, "debts").await, -EACH);
        assert_eq!(balance(&stage, "customer-credit").await, 0);
        assert_sound(&stage).await;
    }
}
