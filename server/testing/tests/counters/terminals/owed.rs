//! What a terminal took for no sale, and its provider doesn't give back: who pays it, out of which
//! drawer, at which point, and whose debt it is.

use super::{
    counter_sales::{opened as opened_sale, plaza},
    point_statements::{DECEMBER, JANUARY, house as house_with_points, make, read},
    terminals_sold::{all, begun, connect, driven_at, follow, with_reader},
    tills::{add, colleague, opened},
};
use crate::sale::{
    assert_sound, balance,
    example::{SWANS_ONE, pick},
    refused,
};
use adapters::banks::terminals::stand_in::{Card, StandIn};
use domain::{
    id::TerminalPaymentId,
    moment::DAY_MS,
    people::actor::{Action, Actor},
    sales::till::{CashRefusal, DrawerCount, MovementKind},
};
use money::{
    books::{
        money_page::{MoneyTable, money_page},
        points::Movement,
    },
    payments::{
        SettleRefusal,
        terminals::{PaidBack, SalePayment, begin, of_sale, pay_back},
    },
    tills,
};
use people::sales::Counter;
use std::sync::Arc;
use testing::{Stage, missing_right, stages, text};

const FLOAT: i64 = 50_000;

/// The card paid another sum, and its provider keeps it: so much is owed.
async fn refuse(stage: &Stage, reader: &StandIn, id: TerminalPaymentId) -> i64 {
    reader.refunds_become("failed");
    reader.hold(Card::PaysLess(1));
    follow(stage, id).await;
    let minor = reader.taken_minor();
    assert_eq!(balance(stage, "debts").await, -minor);
    minor
}

async fn assert_balances(stage: &Stage, all: &[(&str, i64)]) {
    for (account, minor) in all {
        assert_eq!(balance(stage, account).await, *minor, "{account}");
    }
    assert_sound(stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_for_the_buyer_comes_out_of_an_open_till_and_the_count_is_right() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        add(&stage, "front", Counter::BoxOffice).await;
        let (_, id) = begun(&stage, &[3]).await;
        let owed = refuse(&stage, &reader, id).await;
        let rights = [(Action::Sell, "*"), (Action::RefundOrder, "*")];
        let rosa = colleague(&stage, "rosa@example.org", &rights).await;
        let house = &stage.house;
        let pay = async || pay_back(house, &rosa, id, PaidBack::InCash, "handed over").await;
        assert_eq!(refused(pay().await), SettleRefusal::Till(CashRefusal::NoTill));
        assert_balances(&stage, &[("debts", -owed), ("cash", 0)]).await;

        let shift = opened(&stage, &rosa, "front", FLOAT).await;
        pay().await.expect("paid");
        assert_eq!(refused(pay().await), SettleRefusal::NothingOwed);
        let accounts = [
            ("cash", FLOAT - owed),
            ("cash-paid-out", 0),
            ("debts", 0),
            ("paid-out", 0),
            ("terminal", owed),
        ];
        assert_balances(&stage, &accounts).await;
        let report = tills::report(house, &rosa, shift).await.expect("hers");
        let out = report.movements.iter().find(|it| it.kind == MovementKind::PayOut);
        let out = out.expect("a movement");
        assert_eq!(out.amount_minor, -owed);
        assert!(out.reason.ends_with(": handed over"), "{}", out.reason);

        let drawer = DrawerCount { sum_minor: FLOAT - owed, ..DrawerCount::default() };
        let told = tills::count(house, &rosa, shift, &drawer).await.expect("counted");
        assert_eq!(told.cash.difference_minor(), 0, "all that is missing is known");
        tills::close(house, &rosa, shift).await.expect("closed");
        assert_balances(&stage, &[("cash", 0), ("safe", -owed), ("cash-differences", 0)]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_point_that_paid_it_in_cash_owes_the_house_so_much_less() {
    let (point, house) = ("point-of-sale:plaza", "*");
    for (scope, paid, is_the_point_s) in [
        (point, PaidBack::InCash, true),
        (point, PaidBack::Elsewhere, false),
        (house, PaidBack::InCash, false),
    ] {
        for mut stage in stages().await {
            house_with_points(&stage, &[]).await;
            let (reader, terminal) = driven_at("plaza").await;
            connect(&mut stage, Arc::new(terminal));
            let seller = opened_sale(&stage, plaza()).await;
            pick(&stage, &seller, SWANS_ONE, "", &[3]).await.expect("free");
            let wanted = all(&stage, &seller).await;
            let id = begin(&stage.house, &seller, &wanted).await.expect("begun");
            let owed = refuse(&stage, &reader, id).await;
            let actor = colleague(&stage, "kim@example.org", &[(Action::RefundOrder, scope)]).await;
            pay_back(&stage.house, &actor, id, paid, "to the buyer").await.expect("paid");
            let in_cash = if paid == PaidBack::InCash { owed } else { 0 };
            let elsewhere = owed - in_cash;
            let accounts = [("cash", -in_cash), ("paid-out", -elsewhere), ("debts", 0)];
            assert_balances(&stage, &accounts).await;

            let back = if is_the_point_s { owed } else { 0 };
            let sums = read(&stage, DECEMBER).await.sums();
            assert_eq!((sums.given_back_minor, sums.owed_minor()), (back, -back), "{paid:?}");
            stage.clock.advance_ms(32 * DAY_MS);
            let made = make(&stage, DECEMBER).await.expect("made");
            assert_eq!(made.sums(), sums);
            let kept = read(&stage, DECEMBER).await;
            assert_eq!(kept.lines, made.lines, "as it was made");
            assert_eq!(kept.lines.len(), usize::from(is_the_point_s));
            for line in &kept.lines {
                assert_eq!((line.movement, line.order), (Movement::GivenBack, None));
                assert!(line.code.starts_with('T'), "{}", line.code);
            }
            assert!(read(&stage, JANUARY).await.lines.is_empty(), "it stands in one statement");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_refunds_and_does_not_sell_sees_what_is_owed_and_records_it() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (seller, id) = begun(&stage, &[3]).await;
        let owed = refuse(&stage, &reader, id).await;
        let sale = seller.session().expect("a sale has one");
        let (sell, refund) = (Action::Sell, Action::RefundOrder);
        let ines = colleague(&stage, "ines@example.org", &[(refund, "*")]).await;
        let rosa = colleague(&stage, "rosa@example.org", &[(sell, "*")]).await;
        let kim = colleague(&stage, "kim@example.org", &[(refund, "point-of-sale:plaza")]).await;
        let fina = colleague(&stage, "fina@example.org", &[(Action::ReadMoney, "*")]).await;
        let house = &stage.house;
        let seen = async |actor: &Actor, which| of_sale(house, actor, sale, which).await;
        for actor in [&ines, &rosa] {
            let found = seen(actor, SalePayment::Owed).await.expect("permitted");
            assert_eq!(found.map(|it| (it.id, it.amount.minor)), Some((id, owed)));
        }
        for actor in [&kim, &fina] {
            assert_eq!(missing_right(seen(actor, SalePayment::Owed).await), Some(refund));
            let paid = pay_back(house, actor, id, PaidBack::InCash, "cash").await;
            assert_eq!(missing_right(paid), Some(refund));
        }
        assert_eq!(missing_right(seen(&ines, SalePayment::Newest).await), Some(sell));
        pay_back(house, &ines, id, PaidBack::InCash, "cash").await.expect("paid");
        assert_eq!(seen(&ines, SalePayment::Owed).await.expect("permitted"), None);
        let accounts = [("cash", -owed), ("cash-paid-out", 0), ("debts", 0), ("terminal", owed)];
        assert_balances(&stage, &accounts).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_a_debt_of_the_company_whose_tickets_the_card_was_to_pay() {
    for mut stage in stages().await {
        let reader = with_reader(&mut stage).await;
        let (_, id) = begun(&stage, &[3]).await;
        refuse(&stage, &reader, id).await;
        let sql = "select max(c.key) from ledger_entries e join companies c \
                   on c.id = e.company_id where e.cause = 'terminal-refused'";
        let debtor = text(stage.store(), sql).await.expect("read");
        assert_eq!(debtor.as_deref(), Some("opera"), "and not the house's first one");
        for (company, rows) in [("company:opera", 1), ("company:festival", 0)] {
            let rights = [(Action::ReadMoney, company)];
            let email = format!("{}@example.org", company.replace(':', "-"));
            let reads = colleague(&stage, &email, &rights).await;
            let view = money_page(&stage.house, &reads).await.expect("a page");
            let refunds = view.tables.iter().find(|(table, _)| *table == MoneyTable::Refunds);
            assert_eq!(refunds.map(|(_, lines)| lines.len()), Some(rows), "{company}");
        }
        assert_sound(&stage).await;
    }
}
