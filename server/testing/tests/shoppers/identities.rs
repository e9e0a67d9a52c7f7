//! Signing in with an account somewhere else: an answer is good once, in the browser that left; and
//! no provider's word alone opens what an address has here already.

use crate::{
    sale::{self, assert_sound, count, form, hold},
    shoppers::accounts::{ANA, Browser, refused},
};
use domain::{
    moment::MINUTE_MS,
    people::{actor::Actor, identity::IdentityRefusal},
};
use house::{Failure, jobs};
use money::checkout;
use people::{
    accounts::sign_out,
    identities::{
        Arrived, LeaveRequest, Outcome, ProviderReturn, come_back, identities, join_proposal,
        leave, proposal, refuse_proposal, remove,
    },
    sessions,
};
use testing::{Stage, stages};

const BEN: &str = "ben@example.org";
const PROVIDER: &str = "example";

impl Browser {
    /// Away to the provider; gives the state in its address.
    async fn leave(&self, stage: &Stage, joins: bool) -> Result<String, Failure<IdentityRefusal>> {
        let request = LeaveRequest {
            provider: PROVIDER.to_owned(),
            language: "en".to_owned(),
            next: "/en/basket".to_owned(),
            joins,
        };
        let address = leave(&stage.house, self.actor(), &request).await?;
        let (_, state) = address.split_once("state=").expect("a state");
        Ok(state.to_owned())
    }

    /// Back as this person of the provider.
    async fn back(
        &self,
        stage: &Stage,
        state: &str,
        subject: &str,
    ) -> Result<Arrived, Failure<IdentityRefusal>> {
        come_back(&stage.house, self.actor(), &self.sent_back(state, Some(subject))).await
    }

    fn sent_back(&self, state: &str, code: Option<&str>) -> ProviderReturn {
        ProviderReturn {
            provider: PROVIDER.to_owned(),
            state: state.to_owned(),
            code: code.map(str::to_owned),
            issuer: None,
            secret: self.secret().to_owned(),
        }
    }

    /// There and back.
    async fn visit(
        &mut self,
        stage: &Stage,
        subject: &str,
        joins: bool,
    ) -> Result<Outcome, Failure<IdentityRefusal>> {
        let state = self.leave(stage, joins).await?;
        let arrived = self.back(stage, &state, subject).await?;
        if let Outcome::Entered { secret, .. } = &arrived.outcome {
            self.take_secret(stage, secret.clone()).await;
        }
        Ok(arrived.outcome)
    }

    async fn email(&self, stage: &Stage) -> Option<String> {
        let session = self.session(stage).await?;
        session.signed_in.map(|who| who.email)
    }

    async fn joined(&self, stage: &Stage) -> usize {
        let known = identities(&stage.house, self.actor()).await.expect("read").expect("open");
        known.identities.len()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmed_address_that_nobody_has_makes_an_account_and_opens_it_again() {
    for stage in stages().await {
        stage.provider.confirm("ana", " Ana@Example.ORG");
        let mut browser = Browser::open(&stage).await;
        hold(&stage, browser.actor(), stage.performance, &[1]).await;
        let former = browser.secret().to_owned();
        let outcome = browser.visit(&stage, "ana", false).await.expect("signed in");
        let Outcome::Entered { next, .. } = outcome else { panic!("{outcome:?}") };
        assert_eq!(next, "/en/basket");
        assert_eq!(browser.email(&stage).await.as_deref(), Some(ANA));
        assert_ne!(browser.secret(), former, "whoever knew the former one knows nothing");
        let of_former = sessions::session(&stage.house, Some(&former)).await.expect("read");
        assert_eq!(of_former.expect("for moments").signed_in, None);
        jobs::tick(&stage.house).await;
        let mail = stage.mail.mails().pop().expect("a mail");
        assert!(mail.to == ANA && mail.text.contains("Example ID"), "{}", mail.text);
        let mut other = Browser::open(&stage).await;
        other.visit(&stage, "ana", false).await.expect("signed in");
        assert_eq!(other.email(&stage).await.as_deref(), Some(ANA));
        assert_eq!(count(&stage, "accounts").await, 1);
        let by = "journal where action = 'account.sign-in' and detail like '%provider%'";
        assert_eq!(count(&stage, by).await, 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_known_here_is_proven_by_a_code_before_anything_opens() {
    for stage in stages().await {
        stage.provider.confirm("mallory", ANA);
        let mut ana = Browser::open(&stage).await;
        ana.sign_in(&stage, ANA).await;
        let mut browser = Browser::open(&stage).await;
        let outcome = browser.visit(&stage, "mallory", false).await.expect("back");
        assert_eq!(outcome, Outcome::Proposed);
        assert_eq!(browser.email(&stage).await, None);
        let why = refused(join_proposal(&stage.house, browser.actor()).await);
        assert_eq!(why, IdentityRefusal::SignedOut);
        let session = Stage::session_of(browser.actor());
        let proposed = proposal(&stage.house, session).await.expect("read").expect("it waits");
        assert_eq!(proposed.identity.email.as_deref(), Some(ANA));
        // The owner of the mailbox types a code, and says that the two belong together.
        stage.clock.advance_ms(MINUTE_MS);
        browser.sign_in(&stage, ANA).await;
        assert_eq!(browser.joined(&stage).await, 0, "nothing is joined without a word");
        join_proposal(&stage.house, browser.actor()).await.expect("joined");
        assert_eq!(browser.joined(&stage).await, 1);
        let why = refused(join_proposal(&stage.house, browser.actor()).await);
        assert_eq!(why, IdentityRefusal::VisitEnded, "once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_of_an_address_without_an_account_are_not_opened_by_a_provider() {
    for stage in stages().await {
        let guest = stage.guest().await;
        hold(&stage, &guest, stage.performance, &[1]).await;
        let form = form(&stage, &guest, sale::EACH).await;
        checkout::place_order(&stage.house, &guest, &form).await.expect("an order");
        stage.provider.confirm("mallory", ANA);
        let mut browser = Browser::open(&stage).await;
        let outcome = browser.visit(&stage, "mallory", false).await.expect("back");
        assert_eq!(outcome, Outcome::Proposed);
        assert_eq!(count(&stage, "accounts").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_the_provider_has_not_confirmed_is_not_taken() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        let outcome = browser.visit(&stage, "somebody", false).await.expect("back");
        assert_eq!(outcome, Outcome::Proposed);
        for wrong in ["no address", "a@b", ""] {
            stage.provider.confirm("odd", wrong);
            let outcome = browser.visit(&stage, "odd", false).await.expect("back");
            assert_eq!(outcome, Outcome::Proposed, "{wrong}");
        }
        assert_eq!(count(&stage, "accounts").await, 0);
        browser.sign_in(&stage, BEN).await;
        refuse_proposal(&stage.house, browser.actor()).await.expect("refused");
        refuse_proposal(&stage.house, browser.actor()).await.expect("twice is once");
        let why = refused(join_proposal(&stage.house, browser.actor()).await);
        assert_eq!(why, IdentityRefusal::VisitEnded);
        // What was left in a browser goes with its sign-out.
        let mut shared = Browser::open(&stage).await;
        shared.visit(&stage, "somebody", false).await.expect("back");
        shared.sign_in(&stage, ANA).await;
        sign_out(&stage.house, shared.actor()).await.expect("out");
        shared.take_secret(&stage, shared.secret().to_owned()).await;
        shared.sign_in(&stage, BEN).await;
        let known = identities(&stage.house, shared.actor()).await.expect("read").expect("open");
        assert_eq!(known.proposed, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_good_once_in_time_and_in_the_browser_that_left() {
    for stage in stages().await {
        stage.provider.confirm("ana", ANA);
        let browser = Browser::open(&stage).await;
        let other = Browser::open(&stage).await;
        let ended = IdentityRefusal::VisitEnded;
        let state = browser.leave(&stage, false).await.expect("away");
        let stolen = refused(other.back(&stage, &state, "ana").await);
        assert_eq!(stolen, ended, "the state of another browser");
        for made_up in ["", "\0", &"f".repeat(40)] {
            assert_eq!(refused(browser.back(&stage, made_up, "ana").await), ended);
        }
        let (one, two) =
            tokio::join!(browser.back(&stage, &state, "ana"), browser.back(&stage, &state, "ana"),);
        assert_eq!([&one, &two].iter().filter(|done| done.is_ok()).count(), 1, "one of two");
        assert_eq!(refused(browser.back(&stage, &state, "ana").await), ended, "replayed");
        let state = other.leave(&stage, false).await.expect("away");
        stage.clock.advance_ms(15 * MINUTE_MS);
        assert_eq!(refused(other.back(&stage, &state, "ana").await), ended, "late");
        let state = other.leave(&stage, false).await.expect("away");
        let elsewhere =
            ProviderReturn { provider: "house".to_owned(), ..other.sent_back(&state, Some("ana")) };
        let mixed_up = come_back(&stage.house, other.actor(), &elsewhere).await;
        assert_eq!(refused(mixed_up), ended, "another provider's answer");
        stage.clock.advance_ms(16 * MINUTE_MS);
        other.leave(&stage, false).await.expect("away");
        stage.clock.advance_ms(16 * MINUTE_MS);
        sessions::forget(&stage.house).await.expect("forgotten");
        assert_eq!(count(&stage, "provider_visits").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_is_away_turns_back_or_is_forged_signs_nobody_in() {
    for stage in stages().await {
        let browser = Browser::open(&stage).await;
        let state = browser.leave(&stage, false).await.expect("away");
        let cancelled = browser.sent_back(&state, None);
        let cancelled = come_back(&stage.house, browser.actor(), &cancelled).await;
        assert_eq!(refused(cancelled), IdentityRefusal::TurnedAway);
        let state = browser.leave(&stage, false).await.expect("away");
        stage.provider.set_forged(true);
        let forged = refused(browser.back(&stage, &state, "ana").await);
        assert_eq!(forged, IdentityRefusal::NotBelieved);
        stage.provider.set_forged(false);
        let state = browser.leave(&stage, false).await.expect("away");
        stage.provider.set_away(true);
        let away = refused(browser.back(&stage, &state, "ana").await);
        assert_eq!(away, IdentityRefusal::ProviderAway);
        let away = refused(browser.leave(&stage, false).await);
        assert_eq!(away, IdentityRefusal::ProviderAway);
        let unknown = LeaveRequest {
            provider: "nobody".to_owned(),
            language: "en".to_owned(),
            next: String::new(),
            joins: false,
        };
        let why = refused(leave(&stage.house, browser.actor(), &unknown).await);
        assert_eq!(why, IdentityRefusal::UnknownProvider);
        assert!(leave(&stage.house, &Actor::Console, &unknown).await.is_err());
        assert_eq!(browser.email(&stage).await, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_identity_is_joined_and_removed_by_its_account_soon_after_a_sign_in() {
    for stage in stages().await {
        let mut ana = Browser::open(&stage).await;
        assert_eq!(refused(ana.leave(&stage, true).await), IdentityRefusal::SignedOut);
        ana.sign_in(&stage, ANA).await;
        let outcome = ana.visit(&stage, "ana", true).await.expect("joined");
        assert_eq!(outcome, Outcome::Joined { next: "/en/basket".to_owned() });
        ana.visit(&stage, "ana", true).await.expect("joined already");
        assert_eq!(ana.joined(&stage).await, 1);
        let mut ben = Browser::open(&stage).await;
        ben.sign_in(&stage, BEN).await;
        let why = refused(ben.visit(&stage, "ana", true).await);
        assert_eq!(why, IdentityRefusal::JoinedElsewhere);
        let known = identities(&stage.house, ana.actor()).await.expect("read").expect("open");
        let id = known.identities[0].id;
        let why = refused(remove(&stage.house, ben.actor(), id).await);
        assert_eq!(why, IdentityRefusal::UnknownIdentity);
        // Who left to join is signed out before the answer comes.
        let state = ben.leave(&stage, true).await.expect("away");
        sign_out(&stage.house, ben.actor()).await.expect("out");
        ben.take_secret(&stage, ben.secret().to_owned()).await;
        let why = refused(ben.back(&stage, &state, "ben").await);
        assert_eq!(why, IdentityRefusal::VisitEnded);
        stage.clock.advance_ms(15 * MINUTE_MS);
        let why = refused(ana.leave(&stage, true).await);
        assert_eq!(why, IdentityRefusal::SignInAgain);
        let why = refused(remove(&stage.house, ana.actor(), id).await);
        assert_eq!(why, IdentityRefusal::SignInAgain);
        ana.visit(&stage, "ana", false).await.expect("signed in again");
        remove(&stage.house, ana.actor(), id).await.expect("removed");
        let outcome = ben.visit(&stage, "ana", false).await.expect("back");
        assert_eq!(outcome, Outcome::Proposed, "it opens nothing any more");
    }
}
