//! Passkeys: each opens its own account, in the browser that was asked, once; and nobody adds or
//! removes one without having just signed in.

mod authenticator;

use crate::{
    sale::{assert_sound, count, hold},
    shoppers::accounts::{ANA, Browser, refused},
};
use authenticator::Device;
use domain::{
    moment::{MINUTE_MS, SECOND_MS},
    people::{
        actor::Actor,
        passkey::{PASSKEYS_MAX, PasskeyRefusal},
    },
};
use house::{Failure, jobs};
use people::{
    accounts::{Opened, sign_out},
    passkeys::{
        NewPasskey, PasskeyAnswer, add, begin_adding, begin_sign_in, passkeys, remove, rename,
        sign_in,
    },
    sessions,
};
use selling::basket;
use testing::{Stage, stages};

const BEN: &str = "ben@example.org";
const PHONE: &str = "Ana's phone";

impl Browser {
    async fn add(&self, stage: &Stage, device: &mut Device) -> Result<(), Failure<PasskeyRefusal>> {
        let question = begin_adding(&stage.house, self.actor()).await?;
        let new = NewPasskey { name: PHONE.to_owned(), answer: device.create(&question) };
        add(&stage.house, self.actor(), &new).await
    }

    async fn answer(&self, stage: &Stage, answer: &str) -> Result<Opened, Failure<PasskeyRefusal>> {
        let given = PasskeyAnswer { answer: answer.to_owned(), secret: self.secret().to_owned() };
        sign_in(&stage.house, self.actor(), &given).await
    }

    async fn enter(
        &self,
        stage: &Stage,
        device: &mut Device,
    ) -> Result<Opened, Failure<PasskeyRefusal>> {
        let question = begin_sign_in(&stage.house, self.actor()).await.expect("a question");
        self.answer(stage, &device.get(&question)).await
    }
}

/// A device with a passkey of this address's account.
async fn device(stage: &Stage, email: &str) -> Device {
    let mut browser = Browser::open(stage).await;
    browser.sign_in(stage, email).await;
    let mut device = Device::new(&format!("passkey of {email}"));
    browser.add(stage, &mut device).await.expect("added");
    device
}

async fn whose(stage: &Stage, secret: Option<&str>) -> Option<String> {
    let session = sessions::session(&stage.house, secret).await.expect("read")?;
    session.signed_in.map(|who| who.email)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_opens_its_account_and_the_browser_keeps_what_it_holds() {
    for stage in stages().await {
        let mut device = device(&stage, ANA).await;
        let browser = Browser::open(&stage).await;
        hold(&stage, browser.actor(), stage.performance, &[1, 2]).await;
        let opened = browser.enter(&stage, &mut device).await.expect("signed in");
        let secret = opened.secret.expect("a new secret");
        assert_ne!(secret, browser.secret(), "whoever knew the former one knows nothing");
        assert_eq!(whose(&stage, Some(&secret)).await.as_deref(), Some(ANA));
        let session = sessions::session(&stage.house, Some(&secret)).await.expect("read");
        let session = session.expect("the session");
        assert_eq!(session.id, Stage::session_of(browser.actor()));
        let kept = basket::basket(&stage.house, session.id, "en").await.expect("a basket");
        assert_eq!(kept.lines.len(), 2);
        assert_eq!(whose(&stage, Some(browser.secret())).await, None, "a guest for moments");
        stage.clock.advance_ms(61 * SECOND_MS);
        let former = sessions::session(&stage.house, Some(browser.secret())).await.expect("read");
        assert_eq!(former, None);
        let by = "journal where action = 'account.sign-in' and detail like '%passkey%'";
        assert_eq!(count(&stage, by).await, 1);
        let known = passkeys(&stage.house, &session.actor()).await.expect("read").expect("open");
        let [phone] = known.passkeys.as_slice() else { panic!("one: {known:?}") };
        assert_eq!((phone.name.as_str(), phone.used_at.is_some()), (PHONE, true));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_is_told_by_mail_that_a_passkey_was_added() {
    for stage in stages().await {
        device(&stage, ANA).await;
        jobs::tick(&stage.house).await;
        let mail = stage.mail.mails().pop().expect("a mail");
        assert_eq!((mail.to.as_str(), mail.language.as_str()), (ANA, "en"));
        assert!(mail.text.contains("/en/account/profile"), "{}", mail.text);
        assert!(!mail.text.contains(PHONE), "what a stranger typed stands in no mail");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ways_to_sign_in_change_only_soon_after_a_sign_in() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        let mut device = Device::new("first");
        assert_eq!(refused(browser.add(&stage, &mut device).await), PasskeyRefusal::SignedOut);
        browser.sign_in(&stage, ANA).await;
        browser.add(&stage, &mut device).await.expect("added");
        let question = begin_adding(&stage.house, browser.actor()).await.expect("a question");
        stage.clock.advance_ms(15 * MINUTE_MS);
        let known = passkeys(&stage.house, browser.actor()).await.expect("read").expect("open");
        assert!(!known.is_fresh);
        let id = known.passkeys[0].id;
        let mut second = Device::new("second");
        let new = NewPasskey { name: PHONE.to_owned(), answer: second.create(&question) };
        let late = refused(add(&stage.house, browser.actor(), &new).await);
        assert_eq!(late, PasskeyRefusal::ChallengeEnded);
        let why = refused(browser.add(&stage, &mut second).await);
        assert_eq!(why, PasskeyRefusal::SignInAgain);
        let why = refused(remove(&stage.house, browser.actor(), id).await);
        assert_eq!(why, PasskeyRefusal::SignInAgain);
        rename(&stage.house, browser.actor(), id, " Tablet ").await.expect("a name is no key");
        sign_out(&stage.house, browser.actor()).await.expect("out");
        browser.take_secret(&stage, browser.secret().to_owned()).await;
        let opened = browser.enter(&stage, &mut device).await.expect("signed in");
        browser.take_secret(&stage, opened.secret.expect("a secret")).await;
        browser.add(&stage, &mut second).await.expect("added");
        remove(&stage.house, browser.actor(), id).await.expect("removed");
        let known = passkeys(&stage.house, browser.actor()).await.expect("read").expect("open");
        assert_eq!(known.passkeys.len(), 1);
        let why = refused(browser.enter(&stage, &mut device).await);
        assert_eq!(why, PasskeyRefusal::OpensNothing, "it was removed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_opens_once_in_time_and_in_the_browser_that_was_asked() {
    for stage in stages().await {
        let mut device = device(&stage, ANA).await;
        let browser = Browser::open(&stage).await;
        let question = begin_sign_in(&stage.house, browser.actor()).await.expect("a question");
        let answer = device.get(&question);
        let other = Browser::open(&stage).await;
        let never_asked = refused(other.answer(&stage, &answer).await);
        assert_eq!(never_asked, PasskeyRefusal::ChallengeEnded);
        begin_sign_in(&stage.house, other.actor()).await.expect("a question");
        let asked_otherwise = refused(other.answer(&stage, &answer).await);
        assert_eq!(asked_otherwise, PasskeyRefusal::NotVerified);
        let (one, two) =
            tokio::join!(browser.answer(&stage, &answer), browser.answer(&stage, &answer));
        assert_eq!([&one, &two].iter().filter(|done| done.is_ok()).count(), 1, "one of two");
        let replayed = refused(browser.answer(&stage, &answer).await);
        assert_eq!(replayed, PasskeyRefusal::ChallengeEnded);
        let question = begin_sign_in(&stage.house, other.actor()).await.expect("a question");
        stage.clock.advance_ms(5 * MINUTE_MS);
        let late = refused(other.answer(&stage, &device.get(&question)).await);
        assert_eq!(late, PasskeyRefusal::ChallengeEnded);
        assert_eq!(whose(&stage, Some(other.secret())).await, None);
        begin_sign_in(&stage.house, other.actor()).await.expect("a question");
        stage.clock.advance_ms(6 * MINUTE_MS);
        sessions::forget(&stage.house).await.expect("forgotten");
        assert_eq!(count(&stage, "passkey_challenges").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_site_another_key_or_nobody_signed_opens_nothing() {
    for stage in stages().await {
        let mut device = device(&stage, ANA).await;
        let browser = Browser::open(&stage).await;
        device.origin = "http://localhost:3001";
        let why = refused(browser.enter(&stage, &mut device).await);
        assert_eq!(why, PasskeyRefusal::NotVerified, "another origin");
        device.origin = "http://localhost:3000";
        device.is_verified = false;
        let why = refused(browser.enter(&stage, &mut device).await);
        assert_eq!(why, PasskeyRefusal::NotVerified, "nobody's finger");
        let mut forged = Device::new(&format!("passkey of {ANA}"));
        forged.user.clone_from(&device.user);
        let why = refused(browser.enter(&stage, &mut forged).await);
        assert_eq!(why, PasskeyRefusal::NotVerified, "another key under its name");
        for nonsense in ["", "{}", "null", "\0", r#"{"id":"a","rawId":"a","type":"x"}"#] {
            begin_sign_in(&stage.house, browser.actor()).await.expect("a question");
            let why = refused(browser.answer(&stage, nonsense).await);
            assert_eq!(why, PasskeyRefusal::NotVerified, "{nonsense}");
        }
        device.is_verified = true;
        browser.enter(&stage, &mut device).await.expect("the real one");
        assert!(begin_sign_in(&stage.house, &Actor::Console).await.is_err());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_its_account_s_alone() {
    for stage in stages().await {
        let mut of_ana = device(&stage, ANA).await;
        let of_ben = device(&stage, BEN).await;
        let mut ben = Browser::open(&stage).await;
        // Ana's passkey that says it is Ben's.
        let user = std::mem::replace(&mut of_ana.user, of_ben.user.clone());
        let why = refused(ben.enter(&stage, &mut of_ana).await);
        assert_eq!(why, PasskeyRefusal::OpensNothing);
        of_ana.user = user;
        ben.sign_in(&stage, BEN).await;
        let why = refused(ben.add(&stage, &mut Device::new(&format!("passkey of {ANA}"))).await);
        assert_eq!(why, PasskeyRefusal::Known);
        let mut ana = Browser::open(&stage).await;
        let opened = ana.enter(&stage, &mut of_ana).await.expect("signed in");
        ana.take_secret(&stage, opened.secret.expect("a secret")).await;
        let known = passkeys(&stage.house, ana.actor()).await.expect("read").expect("open");
        let id = known.passkeys[0].id;
        let why = refused(remove(&stage.house, ben.actor(), id).await);
        assert_eq!(why, PasskeyRefusal::UnknownPasskey);
        let why = refused(rename(&stage.house, ben.actor(), id, "mine").await);
        assert_eq!(why, PasskeyRefusal::UnknownPasskey);
        let guest = stage.guest().await;
        assert_eq!(passkeys(&stage.house, &guest).await.expect("read"), None);
        let why = refused(remove(&stage.house, &guest, id).await);
        assert_eq!(why, PasskeyRefusal::SignedOut);
        // Asked as Ana, answered as Ben in the same browser.
        let question = begin_adding(&stage.house, ana.actor()).await.expect("a question");
        sign_out(&stage.house, ana.actor()).await.expect("out");
        ana.take_secret(&stage, ana.secret().to_owned()).await;
        ana.sign_in(&stage, BEN).await;
        let answer = Device::new("new").create(&question);
        let new = NewPasskey { name: PHONE.to_owned(), answer };
        let why = refused(add(&stage.house, ana.actor(), &new).await);
        assert_eq!(why, PasskeyRefusal::ChallengeEnded);
        assert_eq!(count(&stage, "passkeys").await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_a_passkey_is_found_by_its_counter() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        browser.sign_in(&stage, ANA).await;
        let mut device = Device::new("a counting key");
        device.counter = 7;
        browser.add(&stage, &mut device).await.expect("added");
        let other = Browser::open(&stage).await;
        other.enter(&stage, &mut device).await.expect("its eighth answer");
        device.counter = 6;
        let other = Browser::open(&stage).await;
        let why = refused(other.enter(&stage, &mut device).await);
        assert_eq!(why, PasskeyRefusal::Copied, "its seventh again");
        device.counter = 20;
        other.enter(&stage, &mut device).await.expect("further on");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_that_moved_to_a_program_without_a_counter_still_opens() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        browser.sign_in(&stage, ANA).await;
        let mut device = Device::new("a key that moves");
        device.counter = 7;
        browser.add(&stage, &mut device).await.expect("added");
        let counted = Browser::open(&stage).await;
        counted.enter(&stage, &mut device).await.expect("its eighth answer");
        device.counter = 0;
        for answer in ["the first one without a counter", "the second one"] {
            let other = Browser::open(&stage).await;
            other.enter(&stage, &mut device).await.expect(answer);
        }
        let told = "journal where action = 'account.passkey-uncounted'";
        assert_eq!(count(&stage, told).await, 1);
        // A program that counts again is held to it.
        device.counter = 2;
        let other = Browser::open(&stage).await;
        other.enter(&stage, &mut device).await.expect("it says 3");
        device.counter = 2;
        let other = Browser::open(&stage).await;
        let why = refused(other.enter(&stage, &mut device).await);
        assert_eq!(why, PasskeyRefusal::Copied, "3 again");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_key_opens_nothing_by_saying_that_it_does_not_count() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        browser.sign_in(&stage, ANA).await;
        let mut device = Device::new("a counting key");
        device.counter = 7;
        browser.add(&stage, &mut device).await.expect("added");
        let mut forged = Device::new("a counting key");
        forged.user.clone_from(&device.user);
        let other = Browser::open(&stage).await;
        let why = refused(other.enter(&stage, &mut forged).await);
        assert_eq!(why, PasskeyRefusal::NotVerified);
        let told = "journal where action = 'account.passkey-uncounted'";
        assert_eq!(count(&stage, told).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_has_only_so_many_passkeys_and_each_has_a_name() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        browser.sign_in(&stage, ANA).await;
        for number in 0..PASSKEYS_MAX {
            let mut device = Device::new(&format!("number {number}"));
            browser.add(&stage, &mut device).await.expect("added");
        }
        let why = refused(browser.add(&stage, &mut Device::new("one more")).await);
        assert_eq!(why, PasskeyRefusal::TooMany { most: PASSKEYS_MAX });
        let known = passkeys(&stage.house, browser.actor()).await.expect("read").expect("open");
        let id = known.passkeys[0].id;
        let long = "x".repeat(61);
        let cases = [
            ("", PasskeyRefusal::NameMissing),
            ("\0 \u{7}", PasskeyRefusal::NameMissing),
            (long.as_str(), PasskeyRefusal::NameTooLong),
        ];
        for (name, why) in cases {
            assert_eq!(refused(rename(&stage.house, browser.actor(), id, name).await), why);
        }
    }
}
