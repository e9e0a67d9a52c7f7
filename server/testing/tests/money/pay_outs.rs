//! Credit that goes to its holder's bank: asked for, in a file, paid or sent back. Whatever happens
//! at once, each cent is at one place, and each pay-out is in one file at most.

mod abroad;
mod files;
mod later;

use crate::{
    handed_on::resale::{ANA, RESALES, ana_with, credit, offer, ordered, pay, ticket},
    sale::{
        Order, assert_sound, balance as balance_of, count,
        example::{CARMEN_ONE, CARMEN_TWO, pick, season},
        form, refused,
    },
};
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    order::{PlaceRefusal, PlaceRequest},
    payments::bank_account::{BankRefusal, ShareTo},
    people::actor::Actor,
};
use money::pay_outs::{FileRefusal, FileWish, Made, make_file, mark_written, paid, same_file};
use rules::ResaleRefusal;
use subscribers::{
    bank::{self, AccountForm, PayOutView, PayOutWish, statement},
    transfers::share::{self, ShareChoice, ShareRefusal},
};
use testing::{Stage, plant, says, stages};

const IBAN: &str = "es79 2100 0813 6101 2345 6789";
const CONSOLE: Actor = Actor::Console;

/// The opera pays to banks, from five euros on; the festival doesn't.
const COMPANIES: (&str, &str) = (
    "companies",
    "key,name,tax_number,street,postcode,town,country,iban,bic,pay_out_min,pay_out_days\n\
     opera,\"Gran Teatro Parterre, S. A.\",A00000000,Paseo 1,41001,Sevilla,ES,\
     ES9121000418450200051332,CAIXESBBXXX,5,14\n\
     festival,Festival,G00000000,Calle Mayor 5,41004,Sevilla,ES,,,,\n",
);

async fn house(stage: &Stage) {
    season(stage, &[RESALES, COMPANIES]).await;
}

fn account() -> AccountForm {
    AccountForm {
        iban: IBAN.to_owned(),
        account_holder: "Ana Núñez".to_owned(),
        ..AccountForm::default()
    }
}

fn to_bank() -> ShareChoice {
    ShareChoice { to: ShareTo::Bank, account: Some(account()), shown_minor: None }
}

/// Somebody buys a seat of the first Carmen that is on offer.
async fn sold(stage: &Stage, seat: u32) -> i64 {
    stage.clock.advance_ms(HOUR_MS);
    let buyer = stage.guest().await;
    let order = ordered(stage, &buyer, CARMEN_ONE, "", &[seat]).await;
    pay(stage, &order).await;
    let price = order.view(stage).await.lines[0].price_minor;
    (price * 7 + 5) / 10
}

/// Ana's seats 3 and 4 of the first Carmen; the first was sold on for credit. Gives her and it.
async fn ana_with_new_credit(stage: &Stage) -> (Actor, Order, i64) {
    house(stage).await;
    let (ana, order) = ana_with(stage, &[3, 4]).await;
    offer(stage, &ana, ticket(stage, &order, 0).await.admission).await;
    let minor = sold(stage, 3).await;
    assert_eq!(credit(stage, &ana).await, minor);
    (ana, order, minor)
}

/// The same; it can go to a bank.
async fn ana_with_credit(stage: &Stage) -> (Actor, Order, i64) {
    let all = ana_with_new_credit(stage).await;
    as_after_the_performances(stage).await;
    all
}

/// What came of tickets so far can go to a bank, as if their performances were over.
async fn as_after_the_performances(stage: &Stage) {
    let sql = "update credit_holds set payable_at_ms = 1; \
               update pay_outs set payable_at_ms = asked_at_ms where payable_at_ms is not null";
    plant(stage.store(), sql).await.expect("planted");
}

async fn ask(stage: &Stage, actor: &Actor, amount_minor: i64, key: &str) -> i64 {
    asked(stage, actor, amount_minor, key).await.expect("asked for")
}

async fn asked(
    stage: &Stage,
    actor: &Actor,
    amount_minor: i64,
    key: &str,
) -> Result<i64, house::Failure<BankRefusal>> {
    let wish = PayOutWish { amount_minor, request_key: key.to_owned() };
    bank::ask(&stage.house, actor, &wish).await
}

async fn pay_outs_of(stage: &Stage, actor: &Actor) -> Vec<PayOutView> {
    bank::view(&stage.house, actor).await.expect("read").expect("signed in").pay_outs
}

async fn file(stage: &Stage) -> Option<Made> {
    make_file(&stage.house, &CONSOLE, &FileWish::default()).await.expect("no refusal").made
}

async fn causes(stage: &Stage, actor: &Actor) -> Vec<(String, i64)> {
    let statement = statement::statement(&stage.house, actor).await.expect("read");
    let movements = statement.expect("signed in").movements;
    movements.into_iter().map(|it| (it.cause, it.amount_minor)).collect()
}

/// Ana's share in a file, and one that was asked for.
pub async fn one_asked_one_filed(stage: &Stage) -> Actor {
    house(stage).await;
    let (ana, order) = ana_with(stage, &[3, 4]).await;
    for (at, seat) in [(0, 3), (1, 4)] {
        let admission = ticket(stage, &order, at).await.admission;
        share::offer(&stage.house, &ana, admission, &to_bank()).await.expect("offered");
        sold(stage, seat).await;
        as_after_the_performances(stage).await;
        if at == 0 {
            let made = file(stage).await.expect("a file");
            mark_written(&stage.house, made.id).await.expect("marked");
        }
    }
    house::jobs::tick(&stage.house).await;
    ana
}

#[tokio::test(flavor = "multi_thread")]
async fn the_share_of_a_seat_goes_to_the_bank_when_its_holder_wants_it_there() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let first = ticket(&stage, &order, 0).await.admission;
        let nowhere = ShareChoice { to: ShareTo::Bank, ..ShareChoice::default() };
        let tried = share::offer(&stage.house, &ana, first, &nowhere).await;
        assert_eq!(refused(tried), ShareRefusal::Bank(BankRefusal::NoAccount));
        assert_eq!(ticket(&stage, &order, 0).await.admission, first, "it isn't on offer either");
        share::offer(&stage.house, &ana, first, &to_bank()).await.expect("offered");
        let view = share::offered(&stage.house, &ana, first, "en").await.expect("on offer");
        let end = view.share.account.expect("kept").iban_end;
        assert_eq!((view.share.chosen, end.as_str()), (ShareTo::Bank, "6789"));
        house::jobs::tick(&stage.house).await;
        assert!(stage.mail.mails().iter().any(|it| says(&it.text, "mail-resale-offered-bank")));
        let minor = sold(&stage, 3).await;
        assert_eq!(credit(&stage, &ana).await, 0, "it isn't credit any more");
        assert_eq!(balance_of(&stage, "pay-outs-due").await, -minor);
        assert_eq!(
            causes(&stage, &ana).await,
            [("resale".to_owned(), minor), ("pay-out".to_owned(), -minor)]
        );
        house::jobs::tick(&stage.house).await;
        assert!(stage.mail.mails().iter().any(|it| says(&it.text, "mail-resale-sold-bank")));
        assert_sound(&stage).await;

        // The second: as the first, by itself; then she thinks better of it.
        let second = ticket(&stage, &order, 1).await.admission;
        let preview = subscribers::resale::preview(&stage.house, &ana, second, "en").await;
        assert_eq!(preview.expect("a preview").share.chosen, ShareTo::Bank, "remembered");
        let kept = ShareChoice { to: ShareTo::Bank, ..ShareChoice::default() };
        share::offer(&stage.house, &ana, second, &kept).await.expect("offered");
        let stranger = stage.signed_in("ben@example.org").await;
        let theft = share::choose(&stage.house, &stranger, second, &to_bank()).await;
        let unknown = ShareRefusal::Resale(ResaleRefusal::UnknownTicket);
        assert_eq!(refused(theft), unknown);
        let credit_again = ShareChoice::default();
        share::choose(&stage.house, &ana, second, &credit_again).await.expect("still on offer");
        let minor = sold(&stage, 4).await;
        assert_eq!(credit(&stage, &ana).await, minor);
        let late = share::choose(&stage.house, &ana, second, &kept).await;
        assert_eq!(refused(late), ShareRefusal::Resale(ResaleRefusal::Sold));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_pays_to_banks_the_share_is_credit() {
    for stage in stages().await {
        season(&stage, &[RESALES]).await;
        let (ana, order) = ana_with(&stage, &[3]).await;
        let first = ticket(&stage, &order, 0).await.admission;
        let tried = share::offer(&stage.house, &ana, first, &to_bank()).await;
        assert_eq!(refused(tried), ShareRefusal::Bank(BankRefusal::NotOffered));
        assert_eq!(count(&stage, "bank_accounts").await, 0, "nothing is kept for nothing");
        assert_eq!(refused(asked(&stage, &ana, 500, "a").await), BankRefusal::NotOffered);
        // Chosen while it was offered, and the account is gone when the seat sells.
        house(&stage).await;
        share::offer(&stage.house, &ana, first, &to_bank()).await.expect("offered");
        bank::remove_account(&stage.house, &ana).await.expect("removed");
        let minor = sold(&stage, 3).await;
        assert_eq!(credit(&stage, &ana).await, minor);
        assert_eq!(count(&stage, "pay_outs").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_checked_masked_replaced_and_forgotten() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        let with = |iban: &str, name: &str| AccountForm {
            iban: iban.to_owned(),
            account_holder: name.to_owned(),
            ..AccountForm::default()
        };
        for (form, why) in [
            (with("ES79 2100 0813 6101 2345 6788", "Ana"), BankRefusal::BadIban),
            (with("", "Ana"), BankRefusal::BadIban),
            (with("'; drop table pay_outs; --", "Ana"), BankRefusal::BadIban),
            (with("BR1800360305000010009795493C1", "Ana"), BankRefusal::NotSepa),
            (with(IBAN, " \u{7} "), BankRefusal::HolderMissing),
            (with(IBAN, &"a".repeat(71)), BankRefusal::HolderMissing),
        ] {
            let tried = bank::set_account(&stage.house, &ana, &form).await;
            assert_eq!(refused(tried), why, "{form:?}");
        }
        let guest = stage.guest().await;
        let tried = bank::set_account(&stage.house, &guest, &account()).await;
        assert_eq!(refused(tried), BankRefusal::SignedOut);
        assert_eq!(refused(asked(&stage, &ana, minor, "a").await), BankRefusal::NoAccount);
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        // Of another country.
        let german = with("DE89 3704 0044 0532 0130 00", "Ana Ruiz");
        bank::set_account(&stage.house, &ana, &german).await.expect("kept");
        assert_eq!(count(&stage, "bank_accounts where iban is not null").await, 1);
        let view = bank::view(&stage.house, &ana).await.expect("read").expect("signed in");
        assert_eq!(view.account.expect("one").iban_end, "3000");
        ask(&stage, &ana, minor, "a").await;
        let other = bank::set_account(&stage.house, &ana, &account()).await;
        assert_eq!(refused(other), BankRefusal::InUse);
        let removed = bank::remove_account(&stage.house, &ana).await;
        assert_eq!(refused(removed), BankRefusal::InUse);
        // In a file it is kept for as long as the bank may ask.
        let made = file(&stage).await.expect("a file");
        bank::remove_account(&stage.house, &ana).await.expect("removed");
        bank::remove_account(&stage.house, &ana).await.expect("gone already");
        assert_eq!(same_file(&stage.house, &CONSOLE, &made.message_id).await.expect("same"), made);
        paid(&stage.house, &CONSOLE, &made.message_id).await.expect("known");
        assert_eq!(count(&stage, "bank_accounts where iban is not null").await, 0);
        assert_eq!(count(&stage, "bank_accounts where account_holder is not null").await, 0);
        let again = same_file(&stage.house, &CONSOLE, &made.message_id).await;
        assert_eq!(refused(again), FileRefusal::Forgotten);
        assert_eq!(pay_outs_of(&stage, &ana).await[0].iban_end, "3000", "as lists show it");
        assert_eq!(count(&stage, "journal where detail like '%DE89370400%'").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn credit_is_paid_out_once_and_never_more_than_there_is() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        for (amount, why) in [
            (minor + 1, BankRefusal::TooMuch { credit_minor: minor }),
            (i64::MAX, BankRefusal::TooMuch { credit_minor: minor }),
            (0, BankRefusal::NoAmount),
            (i64::MIN, BankRefusal::NoAmount),
            (499, BankRefusal::BelowLeast { least_minor: 500 }),
        ] {
            assert_eq!(refused(asked(&stage, &ana, amount, "x").await), why);
        }
        // The same form twice at once is one; two forms at once find too little for both.
        let twice = tokio::join!(asked(&stage, &ana, 500, "one"), asked(&stage, &ana, 500, "one"));
        assert_eq!((twice.0.expect("asked"), twice.1.expect("asked")), (500, 500));
        let left = minor - 500;
        stage.clock.advance_ms(MINUTE_MS);
        assert_eq!(credit(&stage, &ana).await, left);
        let both =
            tokio::join!(asked(&stage, &ana, left, "two"), asked(&stage, &ana, left, "three"));
        let done = [&both.0, &both.1].into_iter().filter(|it| it.is_ok()).count();
        assert_eq!(done, 1);
        assert_eq!(credit(&stage, &ana).await, 0);
        assert_sound(&stage).await;

        // Called back, by its holder alone, once.
        stage.clock.advance_ms(MINUTE_MS);
        let stranger = stage.signed_in("ben@example.org").await;
        let one = pay_outs_of(&stage, &ana).await.pop().expect("the first");
        let theft = bank::take_back(&stage.house, &stranger, one.id).await;
        assert_eq!(refused(theft), BankRefusal::UnknownPayOut);
        bank::take_back(&stage.house, &ana, one.id).await.expect("in no file");
        let again = bank::take_back(&stage.house, &ana, one.id).await;
        assert_eq!(refused(again), BankRefusal::Over);
        assert_eq!(credit(&stage, &ana).await, 500);
        let said = causes(&stage, &ana).await;
        assert_eq!(said.last(), Some(&("pay-out-called-back".to_owned(), 500)));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_to_be_paid_out_pays_for_no_order() {
    for stage in stages().await {
        let (ana, _, minor) = ana_with_credit(&stage).await;
        bank::set_account(&stage.house, &ana, &account()).await.expect("kept");
        stage.clock.advance_ms(HOUR_MS);
        pick(&stage, &ana, CARMEN_TWO, "", &[5]).await.expect("free");
        let session = Stage::session_of(&ana);
        let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
        let shown = PlaceRequest {
            credit_shown_minor: Some(minor),
            ..form(&stage, &ana, basket.quote.total_minor).await
        };
        // She asks for the money on her phone while she orders on her computer.
        ask(&stage, &ana, minor, "a").await;
        let placed = money::checkout::place_order(&stage.house, &ana, &shown).await;
        assert_eq!(crate::sale::refusal(placed), PlaceRefusal::CreditChanged);
        let balance = subscribers::bank::pay_out::PayOut {
            email: ANA.to_owned(),
            amount_minor: 1,
            how: "at the box office".to_owned(),
        };
        let paid = subscribers::bank::pay_out::pay_out(&stage.house, &CONSOLE, &balance).await;
        let too_much = subscribers::bank::pay_out::PayOutRefusal::TooMuch { balance_minor: 0 };
        assert_eq!(refused(paid), too_much);
        assert_sound(&stage).await;
    }
}
