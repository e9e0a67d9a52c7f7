//! A copy of the database was put back. What was open in it may have left since, or may have been
//! used: nothing of it leaves, and nothing pays, before staff have confirmed it.

use crate::{
    buying::schools::invoices::reserved,
    handed_on::resale::{self, ana_with, offer, ordered, pay, ticket},
    money::pay_outs,
    presents::vouchers::{self, granted, shopper, story},
    renewal::renewals,
    sale::{self, assert_sound, balance, banks::wanted, count, paid, refused},
};
use domain::{
    id::AccountId,
    moment::{DAY_MS, HOUR_MS},
    money::Money,
    payments::{bank_account::BankRefusal, receivable::PaidBy, restore_wait::WaitKind},
    people::actor::{Action, Actor},
    sales::voucher::{VoucherRefusal, VoucherState},
};
use house::Failure;
use jiff::civil::date;
use money::{
    cancellation::{CancelRefusal, Cancellation, Sent, StaffRefund, Taken, cancel_sent},
    pay_outs::{FileRefusal, FileWish, Round, make_file, mark_written, same_file},
    receivables::{Settling, list, settle},
    restores::{
        AfterRestore, Confirmed, Decision, OwedRefund, Wait, WaitRefusal, after_restore, decide,
        waits,
    },
};
use store::testing::plant;
use subscribers::{
    bank::{self, pay_out},
    renewal,
};
use testing::{Stage, missing_right, stages, text};

const CONSOLE: Actor = Actor::Console;

async fn restored(stage: &Stage) -> AfterRestore {
    after_restore(&stage.house, stage.house.now()).await.expect("prepared")
}

fn of_kind(waits: &[Wait], kind: WaitKind) -> Vec<&Wait> {
    waits.iter().filter(|wait| wait.kind == kind).collect()
}

async fn say(
    stage: &Stage,
    kind: WaitKind,
    subject: Option<&str>,
    confirmed: Confirmed,
) -> Result<usize, Failure<WaitRefusal>> {
    let decision = Decision { kind, subject: subject.map(str::to_owned), confirmed };
    decide(&stage.house, &CONSOLE, &decision).await
}

async fn round(stage: &Stage) -> Round {
    make_file(&stage.house, &CONSOLE, &FileWish::default()).await.expect("no refusal")
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_confirms_what_waits_may_do_what_it_leads_to() {
    let wanted = |kind| match kind {
        WaitKind::PayOut | WaitKind::Credit | WaitKind::Receivable => Some(Action::Settle),
        WaitKind::Renewals => Some(Action::ImportSeason),
        WaitKind::Erasures => Some(Action::EraseCustomers),
        WaitKind::Refund | WaitKind::Voucher | WaitKind::Message => None,
    };
    let may = |right| vec![(Action::RefundOrder, "*".to_owned()), (right, "*".to_owned())];
    for stage in stages().await {
        restored(&stage).await;
        for kind in WaitKind::ALL {
            let decision = Decision { kind, subject: None, confirmed: Confirmed::Release };
            let by = async |right| {
                let account = AccountId(uuid::Uuid::from_u128(7));
                let clerk = Actor::Staff { account, grants: may(right) };
                missing_right(decide(&stage.house, &clerk, &decision).await)
            };
            assert_eq!(by(Action::ReadMoney).await, wanted(kind), "{kind:?}");
            assert_eq!(by(kind.right()).await, None, "{kind:?}");
        }
        let left = waits(&stage.house, &CONSOLE).await.expect("read");
        assert!(left.is_empty(), "{left:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pay_out_that_was_asked_for_leaves_when_staff_say_that_it_has_not_left() {
    for stage in stages().await {
        let ana = pay_outs::one_asked_one_filed(&stage).await;
        let after = restored(&stage).await;
        let waiting = of_kind(&after.waits, WaitKind::PayOut);
        assert_eq!(waiting.len(), 2, "the one in a file, too");
        assert!(waiting.iter().all(|wait| wait.about.as_deref() == Some(resale::ANA)));
        assert!(waiting.iter().all(|wait| wait.amount_minor.is_some_and(|minor| minor > 0)));
        let none = round(&stage).await;
        assert_eq!((none.made, none.held_back), (None, 1));
        let message = text(stage.store(), "select message_id from pay_out_files").await;
        let message = message.expect("read").expect("a file");
        let again = same_file(&stage.house, &CONSOLE, &message).await;
        assert_eq!(refused(again), FileRefusal::Unconfirmed);
        let asked = "select id from pay_outs where file_id is null";
        let asked = text(stage.store(), asked).await.expect("read").expect("one");
        let called_back = bank::take_back(&stage.house, &ana, asked.parse().expect("an id")).await;
        assert_eq!(refused(called_back), BankRefusal::Unconfirmed);

        let nobody =
            Decision { kind: WaitKind::PayOut, subject: None, confirmed: Confirmed::Release };
        let by_her = decide(&stage.house, &ana, &nobody).await;
        assert_eq!(missing_right(by_her), Some(Action::RefundOrder));
        let done = say(&stage, WaitKind::PayOut, Some(&asked), Confirmed::Release).await;
        assert_eq!(done.expect("released"), 1);
        let twice = say(&stage, WaitKind::PayOut, Some(&asked), Confirmed::Release).await;
        assert_eq!(refused(twice), WaitRefusal::NothingWaits);
        let made = round(&stage).await.made.expect("a file");
        assert_eq!(made.pay_outs, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pay_out_that_has_left_since_the_copy_never_leaves_again() {
    for stage in stages().await {
        let ana = pay_outs::one_asked_one_filed(&stage).await;
        restored(&stage).await;
        let done = say(&stage, WaitKind::PayOut, None, Confirmed::Discard).await;
        assert_eq!(done.expect("discarded"), 2);
        let none = round(&stage).await;
        assert_eq!((none.made, none.held_back), (None, 0));
        assert_eq!(count(&stage, "pay_outs where end_cause = 'paid'").await, 2);
        assert_eq!(balance(&stage, "pay-outs-due").await, 0);
        assert_eq!(resale::credit(&stage, &ana).await, 0);
        let unknown = "select message_id from pay_out_files where format = 'unknown'";
        let unknown = text(stage.store(), unknown).await.expect("read").expect("one stands for it");
        let again = same_file(&stage.house, &CONSOLE, &unknown).await;
        assert_eq!(refused(again), FileRefusal::UnknownFile, "nobody writes what isn't known");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_of_all_that_waits_holds_up_no_other_and_waits_on() {
    let stage = Stage::on_sqlite().await;
    pay_outs::one_asked_one_filed(&stage).await;
    let after = restored(&stage).await;
    let first = of_kind(&after.waits, WaitKind::PayOut)[0].subject.clone();
    let sql = format!(
        "create trigger broken before update of ended_at_ms on restore_waits \
         when new.subject_id = '{first}' begin select raise(abort, 'broken'); end"
    );
    plant(stage.store(), &sql).await.expect("planted");
    let tried = say(&stage, WaitKind::PayOut, None, Confirmed::Release).await;
    assert!(matches!(tried, Err(Failure::Fault(_))), "{tried:?}");
    let left = waits(&stage.house, &CONSOLE).await.expect("read");
    let left = of_kind(&left, WaitKind::PayOut);
    assert_eq!(left.iter().map(|wait| &wait.subject).collect::<Vec<_>>(), [&first]);
    plant(stage.store(), "drop trigger broken").await.expect("mended");
    let rest = say(&stage, WaitKind::PayOut, None, Confirmed::Release).await;
    assert_eq!(rest.expect("released"), 1);
}

/// The program that made the copy died before it noted that the file was on the disk.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_may_be_at_the_bank_is_not_written_again_before_that_is_confirmed() {
    for stage in stages().await {
        pay_outs::one_asked_one_filed(&stage).await;
        let made = round(&stage).await.made.expect("a file");
        restored(&stage).await;
        let none = round(&stage).await;
        assert_eq!((none.made, none.held_back), (None, 1));
        let done = say(&stage, WaitKind::PayOut, None, Confirmed::Release).await;
        assert_eq!(done.expect("released"), 2);
        assert_eq!(round(&stage).await.made, Some(made.clone()), "the same to the byte");
        mark_written(&stage.house, made.id).await.expect("marked");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_pays_nothing_before_staff_say_what_is_left_of_it() {
    for stage in stages().await {
        let performance = vouchers::season(&stage).await;
        let (order, sold) = vouchers::bought(&stage, "voucher-50", 1).await;
        let (used, open) = (granted(&stage, 5_000).await, sold[0].clone());
        let after = restored(&stage).await;
        let waiting = of_kind(&after.waits, WaitKind::Voucher);
        assert_eq!(waiting.len(), 2);
        let own = waiting.iter().find(|wait| wait.subject == used.id.to_string()).expect("named");
        assert_eq!(own.amount_minor, Some(5_000));
        assert_eq!(own.about.as_deref(), Some(used.code.last_four()));
        assert_eq!(story(&stage, &used.code).await.state, VoucherState::Unconfirmed);
        let actor = stage.guest().await;
        sale::hold(&stage, &actor, performance, &[5]).await;
        let code = used.code.to_string();
        let entered = selling::basket::add_voucher(&stage.house, &actor, &code).await;
        assert_eq!(refused(entered), VoucherRefusal::Unconfirmed);
        let order_code = order.view(&stage).await.code;
        let all = wanted(Taken::All);
        let back = money::cancellation::cancel(&stage.house, &CONSOLE, &order_code, &all).await;
        assert_eq!(refused(back), CancelRefusal::VoucherUnconfirmed, "it may have been spent");

        stage.clock.advance_ms(3 * DAY_MS);
        for wrong in [5_000, 6_000, -1] {
            let id = used.id.to_string();
            let tried = say(&stage, WaitKind::Voucher, Some(&id), Confirmed::Left(wrong)).await;
            assert_eq!(refused(tried), WaitRefusal::NoPart, "{wrong}");
        }
        let of_all = say(&stage, WaitKind::Voucher, None, Confirmed::Left(1)).await;
        assert_eq!(refused(of_all), WaitRefusal::NoPart);
        let id = used.id.to_string();
        let done = say(&stage, WaitKind::Voucher, Some(&id), Confirmed::Left(2_000)).await;
        assert_eq!(done.expect("confirmed"), 1);
        let now = story(&stage, &used.code).await;
        assert_eq!((now.state, now.voucher.balance_minor), (VoucherState::Open, 2_000));
        shopper(&stage, performance, &[7], &[&used]).await;
        let done = say(&stage, WaitKind::Voucher, None, Confirmed::Release).await;
        assert_eq!(done.expect("released"), 1);
        let now = story(&stage, &open.code).await.voucher;
        assert_eq!(now.balance_minor, 5_000);
        let before = open.valid_until.expect("it ends");
        assert_eq!(now.valid_until, Some(before.plus_ms(3 * DAY_MS)), "as long as it waited");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn credit_pays_nothing_before_staff_say_what_is_left_of_it() {
    for stage in stages().await {
        resale::house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        offer(&stage, &ana, ticket(&stage, &order, 0).await.admission).await;
        stage.clock.advance_ms(HOUR_MS);
        let buyer = stage.guest().await;
        let bought = ordered(&stage, &buyer, sale::example::CARMEN_ONE, "", &[3]).await;
        pay(&stage, &bought).await;
        let minor = resale::credit(&stage, &ana).await;
        assert!(minor > 1_000);
        let usable = || money::checkout::credit_minor(&stage.house, &ana);
        assert_eq!(usable().await.expect("read"), minor);
        let after = restored(&stage).await;
        let waiting = of_kind(&after.waits, WaitKind::Credit);
        assert_eq!(waiting[0].amount_minor, Some(minor));
        assert_eq!(waiting[0].about.as_deref(), Some(resale::ANA));
        assert_eq!(usable().await.expect("read"), 0);
        assert_eq!(resale::credit(&stage, &ana).await, minor, "she still sees what she has");
        let waits_for_her = money::checkout::is_credit_unconfirmed(&stage.house, &ana).await;
        assert!(waits_for_her.expect("read"), "and is told that it is safe");
        let by_hand = pay_out::PayOut {
            email: resale::ANA.to_owned(),
            amount_minor: 1,
            how: "at the box office".to_owned(),
        };
        let tried = pay_out::pay_out(&stage.house, &CONSOLE, &by_hand).await;
        assert_eq!(refused(tried), pay_out::PayOutRefusal::Unconfirmed);
        say(&stage, WaitKind::Credit, None, Confirmed::Release).await.expect("released");
        assert_eq!(usable().await.expect("read"), minor);

        // The same copy once more, and a part of it was spent since.
        let after = restored(&stage).await;
        let id = of_kind(&after.waits, WaitKind::Credit)[0].subject.clone();
        let left = Confirmed::Left(1_000);
        say(&stage, WaitKind::Credit, Some(&id), left).await.expect("confirmed");
        assert_eq!(usable().await.expect("read"), 1_000);
        assert_eq!(balance(&stage, "restore-corrections").await, 1_000 - minor);
        assert_sound(&stage).await;
    }
}

/// A refund and a mail of the same order.
#[tokio::test(flavor = "multi_thread")]
async fn a_refund_and_a_mail_leave_when_they_are_released_and_not_when_they_are_discarded() {
    for stage in stages().await {
        for end in [Confirmed::Release, Confirmed::Discard] {
            let seat = if end == Confirmed::Release { 3 } else { 4 };
            let order = paid(&stage, &[seat]).await;
            let code = order.view(&stage).await.code;
            let all = wanted(Taken::All);
            money::cancellation::cancel(&stage.house, &CONSOLE, &code, &all)
                .await
                .expect("taken back");
            let after = restored(&stage).await;
            let refund = of_kind(&after.waits, WaitKind::Refund);
            assert_eq!(refund[0].about.as_deref(), Some(code.as_str()));
            assert_eq!(refund[0].amount_minor, Some(sale::EACH));
            // As a mail server's log knows it.
            let order_of = format!("{code}, ");
            let mails = of_kind(&after.waits, WaitKind::Message);
            let tells = |it: &&Wait| {
                let is_of_it = it.about.as_ref().is_some_and(|it| it.starts_with(&order_of));
                let is_mail = it.topic.as_deref() == Some("mail");
                let is_told = it.matter.as_deref() == Some("cancelled");
                is_of_it && is_mail && is_told && it.written_at == Some(stage.house.now())
            };
            assert!(mails.iter().any(tells), "{mails:?}");
            let mails = stage.mail.mails().len();
            house::jobs::tick(&stage.house).await;
            stage.clock.advance_ms(HOUR_MS);
            house::jobs::tick(&stage.house).await;
            assert_eq!(stage.bank.refunded_minor(&order.reference), 0, "nobody confirmed it");
            assert_eq!(stage.mail.mails().len(), mails);
            for kind in [WaitKind::Refund, WaitKind::Message] {
                say(&stage, kind, None, end).await.expect("confirmed");
            }
            stage.clock.advance_ms(HOUR_MS);
            house::jobs::tick(&stage.house).await;
            let is_released = end == Confirmed::Release;
            let sent = if is_released { sale::EACH } else { 0 };
            assert_eq!(stage.bank.refunded_minor(&order.reference), sent);
            assert_eq!(stage.mail.mails().len() > mails, is_released);
            assert_eq!(count(&stage, "refunds where done_at_ms is null").await, 0);
            let left = waits(&stage.house, &CONSOLE).await.expect("read");
            assert!(left.iter().all(|wait| wait.kind == WaitKind::Erasures), "{left:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn receivables_and_renewals_wait_and_can_only_be_released() {
    for stage in stages().await {
        reserved(&stage).await;
        // Of one that is paid nothing waits, and of one that is paid in part what is left.
        let due = list(&stage.house, &CONSOLE, None).await.expect("read");
        let [paid, begun, ..] = due.as_slice() else { panic!("several are owed: {due:?}") };
        for (line, minor) in [(paid, paid.open_minor), (begun, begun.open_minor - 1)] {
            let (receivable, on) = (line.receivable, date(2026, 12, 1));
            let came = Settling { receivable, minor, on, by: PaidBy::Transfer, reference: None };
            settle(&stage.house, &CONSOLE, &came).await.expect("booked");
        }
        let after = restored(&stage).await;
        let waiting = of_kind(&after.waits, WaitKind::Receivable);
        assert_eq!(waiting.len(), due.len() - 1, "{waiting:?}");
        let begun = waiting.iter().find(|wait| wait.subject == begun.receivable.to_string());
        assert_eq!(begun.expect("it waits").amount_minor, Some(1));
        let tried = say(&stage, WaitKind::Receivable, None, Confirmed::Discard).await;
        assert_eq!(refused(tried), WaitRefusal::CantBeDiscarded);
        say(&stage, WaitKind::Receivable, None, Confirmed::Release).await.expect("released");
        let left = waits(&stage.house, &CONSOLE).await.expect("read");
        assert_eq!(of_kind(&left, WaitKind::Receivable).len(), 0);
    }
    for stage in stages().await {
        renewals::one_asked(&stage).await;
        let after = restored(&stage).await;
        assert_eq!(of_kind(&after.waits, WaitKind::Renewals).len(), 1);
        let run = || renewal::run(&stage.house, &CONSOLE, "2027-28", false);
        assert_eq!(refused(run().await), renewal::RunRefusal::Unconfirmed);
        say(&stage, WaitKind::Renewals, None, Confirmed::Release).await.expect("released");
        run().await.expect("they go on");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_the_house_owes_is_named_so_that_nobody_pays_it_twice() {
    for stage in stages().await {
        let order = paid(&stage, &[3]).await;
        let code = order.view(&stage).await.code;
        let all = Cancellation { reason: "lives abroad".to_owned(), ..wanted(Taken::All) };
        let staff = StaffRefund { sent: Sent::AnotherWay, ..StaffRefund::default() };
        cancel_sent(&stage.house, &CONSOLE, &code, &all, &staff).await.expect("owed");
        let after = restored(&stage).await;
        let amount = Money::euro(sale::EACH);
        assert_eq!(after.owed_refunds, [OwedRefund { code, is_card_payment: false, amount }]);
        assert_eq!(of_kind(&after.waits, WaitKind::Refund).len(), 0, "no bank is to be asked");
    }
}
