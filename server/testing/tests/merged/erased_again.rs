//! After a copy of the database was put back: who was erased since is erased again, and who called
//! it back since stays.

use crate::{
    handed_on::resale::{ANA, ana_with, house},
    sale::{assert_sound, count, refused},
    shoppers::erasure::confirmed,
};
use domain::{
    id::PersonId,
    moment::DAY_MS,
    payments::restore_wait::WaitKind,
    people::{
        actor::{Action, Actor},
        erasure::WAIT_MS,
    },
};
use money::restores::{Confirmed, Decision, after_restore, decide};
use store::running::restores::{FormerErasure, FormerState};
use store::testing::plant;
use subscribers::own_data::erasure::{AgainRefusal, ErasedAgain, erase_again, round};
use testing::{Stage, missing_right, says, stages, text};

const CONSOLE: Actor = Actor::Console;
const BEN: &str = "ben@example.org";
const NOBODY: &str = "00000000-0000-7000-8000-000000000002";

async fn person(stage: &Stage, email: &str) -> PersonId {
    let sql = format!("select person_id from accounts where email = '{email}'");
    let person = text(stage.store(), &sql).await.expect("read").expect("an account");
    person.parse().expect("an identity")
}

async fn again(stage: &Stage, former: &FormerErasure) -> ErasedAgain {
    let former = std::slice::from_ref(former);
    erase_again(&stage.house, &CONSOLE, former).await.expect("no refusal")
}

async fn restored(stage: &Stage) {
    after_restore(&stage.house, stage.house.now()).await.expect("prepared");
}

async fn release(stage: &Stage) {
    let decision =
        Decision { kind: WaitKind::Erasures, subject: None, confirmed: Confirmed::Release };
    assert_eq!(decide(&stage.house, &CONSOLE, &decision).await.expect("released"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_erased_since_the_copy_is_erased_again() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, _) = ana_with(&stage, &[3]).await;
        let person = person(&stage, ANA).await;
        let done = FormerErasure::done(person);
        let early = erase_again(&stage.house, &CONSOLE, std::slice::from_ref(&done)).await;
        assert_eq!(refused(early), AgainRefusal::NothingWaits);
        restored(&stage).await;
        let denied = erase_again(&stage.house, &ana, &[]).await;
        assert_eq!(missing_right(denied), Some(Action::EraseCustomers));
        let stopped = ErasedAgain { stopped: vec![person], ..ErasedAgain::default() };
        assert_eq!(again(&stage, &done).await, stopped, "she still has her ticket");
        assert_eq!(count(&stage, "erasures").await, 0, "and nothing was begun");
        let nobody = NOBODY.parse().expect("an identity");
        let unknown = ErasedAgain { unknown: vec![nobody], ..ErasedAgain::default() };
        assert_eq!(again(&stage, &FormerErasure::done(nobody)).await, unknown);
        stage.clock.advance_ms(400 * DAY_MS);
        let erased = ErasedAgain { erased: vec![person], ..ErasedAgain::default() };
        assert_eq!(again(&stage, &done).await, erased);
        for table in ["accounts", "persons", "orders"] {
            let left = format!("{table} where email = '{ANA}'");
            assert_eq!(count(&stage, &left).await, 0, "{table}");
        }
        assert_eq!(again(&stage, &done).await, ErasedAgain::default(), "once");
        house::jobs::tick(&stage.house).await;
        assert_sound(&stage).await;
    }
}

/// Before it is begun, and while it is carried out.
#[tokio::test(flavor = "multi_thread")]
async fn an_erasure_that_fails_holds_up_no_other_and_is_done_when_it_is_repeated() {
    let stage = Stage::on_sqlite().await;
    let mut former = Vec::new();
    for email in [ANA, BEN] {
        stage.signed_in(email).await;
        former.push(FormerErasure::done(person(&stage, email).await));
    }
    let (ana, ben) = (former[0].person, former[1].person);
    restored(&stage).await;
    for (when, erased) in [("insert on", vec![ben]), ("update of ended_at_ms on", vec![])] {
        let sql = format!(
            "create trigger broken before {when} erasures \
             when new.account_id = (select id from accounts where email = '{ANA}') \
             begin select raise(abort, 'broken'); end"
        );
        plant(stage.store(), &sql).await.expect("planted");
        let again = erase_again(&stage.house, &CONSOLE, &former).await.expect("no refusal");
        assert_eq!(again.erased, erased, "{when}");
        let [failed] = &again.failed[..] else { panic!("{when}: {again:?}") };
        assert_eq!(failed.person, ana, "{when}");
        assert!(failed.fault.contains("broken"), "{when}: {}", failed.fault);
        plant(stage.store(), "drop trigger broken").await.expect("mended");
        assert_eq!(count(&stage, &format!("accounts where email = '{ANA}'")).await, 1, "{when}");
    }
    let rest = ErasedAgain { erased: vec![ana], ..ErasedAgain::default() };
    let again = erase_again(&stage.house, &CONSOLE, &former).await.expect("no refusal");
    assert_eq!(again, rest);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_erased_after_a_restore_who_may_have_called_it_back_since() {
    for stage in stages().await {
        let ben = stage.signed_in(BEN).await;
        confirmed(&stage, &ben).await;
        let person = person(&stage, BEN).await;
        let id = text(stage.store(), "select id from erasures").await.expect("read");
        let id = id.expect("one").parse().expect("an identity");
        restored(&stage).await;
        stage.clock.advance_ms(WAIT_MS);
        assert_eq!(round(&stage.house).await.expect("no fault"), 0, "his day has come");
        let state = FormerState::CalledBack(id);
        let former = FormerErasure { person, language: "en".to_owned(), state };
        let stays = ErasedAgain { called_back: vec![person], ..ErasedAgain::default() };
        assert_eq!(again(&stage, &former).await, stays);
        release(&stage).await;
        assert_eq!(round(&stage.house).await.expect("no fault"), 0);
        assert_eq!(count(&stage, &format!("accounts where email = '{BEN}'")).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_had_confirmed_it_since_the_copy_is_told_the_day_again_and_erased_on_it() {
    for stage in stages().await {
        stage.signed_in(BEN).await;
        let person = person(&stage, BEN).await;
        restored(&stage).await;
        let state = FormerState::Due(stage.house.now().plus_ms(DAY_MS));
        let former = FormerErasure { person, language: "en".to_owned(), state };
        let due = ErasedAgain { due: vec![person], ..ErasedAgain::default() };
        assert_eq!(again(&stage, &former).await, due);
        assert_eq!(again(&stage, &former).await, ErasedAgain::default(), "once");
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let mut to_ben = mails.iter().filter(|mail| mail.to == BEN);
        assert!(to_ben.any(|mail| says(&mail.text, "mail-erasure-confirmed")));
        release(&stage).await;
        assert_eq!(round(&stage.house).await.expect("no fault"), 0, "not before that day");
        stage.clock.advance_ms(DAY_MS);
        assert_eq!(round(&stage.house).await.expect("no fault"), 1);
        assert_eq!(count(&stage, &format!("accounts where email = '{BEN}'")).await, 0);
    }
}
