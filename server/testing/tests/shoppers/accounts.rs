//! Signing in by a code: one address, one account, one person; nothing of the browser is lost,
//! and whoever put a secret into it has nothing.

use crate::sale::{self, assert_sound, count, form, hold, order};
use domain::{
    moment::{HOUR_MS, MINUTE_MS, SECOND_MS},
    people::{
        actor::Actor,
        customer::{AskRefusal, SignInRefusal},
    },
};
use house::{Answered, Failure, jobs};
use money::checkout;
use people::{
    accounts::{self, AskCode, Opened, TypedCode},
    network,
    sessions::{self, Session},
};
use selling::basket;
use subscribers::own_data::account_page;
use testing::{Stage, stages, text};

pub const ANA: &str = "ana@example.org";

/// A browser that may sign in.
pub struct Browser {
    actor: Actor,
    secret: String,
}

impl Browser {
    pub async fn open(stage: &Stage) -> Self {
        let (session, secret) =
            sessions::start_session(&stage.house, "en", None).await.expect("a session");
        Self { actor: session.actor(), secret }
    }

    pub async fn open_from(stage: &Stage, address: &str) -> Self {
        let browser = Self::open(stage).await;
        let session = browser.session(stage).await.expect("it is open");
        let address = address.parse().expect("an address");
        network::note_network(&stage.house, &session, address).await.expect("noted");
        browser
    }

    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// The cookie that an answer of the house brought.
    pub async fn take_secret(&mut self, stage: &Stage, secret: String) {
        self.secret = secret;
        self.actor = self.session(stage).await.expect("a session").actor();
    }

    /// As the house knows it by its cookie.
    pub async fn session(&self, stage: &Stage) -> Option<Session> {
        sessions::session(&stage.house, Some(&self.secret)).await.expect("no fault")
    }

    pub async fn ask(&self, stage: &Stage, email: &str) -> Result<(), Failure<AskRefusal>> {
        self.ask_as_reader(stage, email, "").await
    }

    /// With the key from the link in a mail.
    pub async fn ask_as_reader(
        &self,
        stage: &Stage,
        email: &str,
        reader_key: &str,
    ) -> Result<(), Failure<AskRefusal>> {
        let request = AskCode {
            email: email.to_owned(),
            language: "en".to_owned(),
            next: "/en/checkout".to_owned(),
            reader_key: reader_key.to_owned(),
        };
        accounts::ask_login_code(&stage.house, &self.actor, &request).await
    }

    async fn type_code(
        &self,
        stage: &Stage,
        email: &str,
        code: &str,
    ) -> Result<Opened, Failure<SignInRefusal>> {
        let (email, code) = (email.to_owned(), code.to_owned());
        let typed = TypedCode { email, code, secret: self.secret.clone() };
        accounts::sign_in(&stage.house, &self.actor, &typed).await
    }

    /// From the address to the open account.
    pub async fn sign_in(&mut self, stage: &Stage, email: &str) {
        self.ask(stage, email).await.expect("a code");
        let code = newest_code(stage).await;
        let opened = self.type_code(stage, email, &code).await.expect("signed in");
        self.secret = opened.secret.expect("a new secret");
        self.actor = self.session(stage).await.expect("a session").actor();
    }
}

/// In the last mail with a code.
async fn newest_code(stage: &Stage) -> String {
    jobs::tick(&stage.house).await;
    let mails = stage.mail.mails();
    let is_code = |line: &&str| {
        line.len() == 9 && line.bytes().all(|byte| byte == b' ' || byte.is_ascii_digit())
    };
    let code = mails.iter().rev().find_map(|mail| mail.text.lines().find(is_code));
    code.expect("a code in a line of its own").to_owned()
}

pub fn refused<T: std::fmt::Debug, R>(answer: Result<T, Failure<R>>) -> R {
    match answer.answered().expect("no fault") {
        Err(refusal) => refusal,
        Ok(done) => panic!("not refused: {done:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_opens_the_account_and_the_browser_keeps_what_it_holds() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        hold(&stage, &browser.actor, stage.performance, &[5]).await;
        let form = form(&stage, &browser.actor, sale::EACH).await;
        let placed =
            checkout::place_order(&stage.house, &browser.actor, &form).await.expect("an order");
        hold(&stage, &browser.actor, stage.performance, &[1, 2]).await;
        let before = Stage::session_of(&browser.actor);
        let planted = browser.secret.clone();
        browser.ask(&stage, " Ana@Example.ORG ").await.expect("a code");
        let code = newest_code(&stage).await;
        let opened = browser.type_code(&stage, ANA, &code).await.expect("signed in");
        assert_eq!(opened.next.as_deref(), Some("/en/checkout"));
        browser.secret = opened.secret.expect("a new secret");
        assert_ne!(browser.secret, planted);
        let session = browser.session(&stage).await.expect("the session");
        assert_eq!(session.id, before);
        assert_eq!(session.signed_in.as_ref().map(|who| who.email.as_str()), Some(ANA));
        let basket = basket::basket(&stage.house, session.id, "en").await.expect("a basket");
        assert_eq!(basket.lines.len(), 2);
        assert_eq!(basket.state.waiting_order, Some(placed.secret));
        // Whoever put the former secret there is a guest for moments, then nobody.
        let former = sessions::session(&stage.house, Some(&planted))
            .await
            .expect("no fault")
            .expect("moments");
        assert_eq!(former.signed_in, None);
        stage.clock.advance_ms(61 * SECOND_MS);
        assert_eq!(sessions::session(&stage.house, Some(&planted)).await.expect("no fault"), None);
        assert_eq!(count(&stage, "journal where action = 'account.sign-in'").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_s_person_and_a_later_account_are_one() {
    for stage in stages().await {
        let bought = order(&stage, &[3]).await;
        let mut browser = Browser::open(&stage).await;
        browser.sign_in(&stage, ANA).await;
        assert_eq!(count(&stage, "persons").await, 1);
        let session = browser.session(&stage).await.expect("a session");
        assert_eq!(session.signed_in.expect("signed in").family_name, "Ruiz");
        let view =
            account_page::account(&stage.house, &browser.actor, "en").await.expect("no fault");
        let secrets: Vec<String> =
            view.expect("an account").orders.into_iter().map(|order| order.secret).collect();
        assert_eq!(secrets, [bought.secret]);
        // Another time, another browser: the same account.
        let mut phone = Browser::open(&stage).await;
        stage.clock.advance_ms(HOUR_MS);
        phone.sign_in(&stage, ANA).await;
        assert_eq!(count(&stage, "accounts").await, 1);
        assert_eq!(count(&stage, "persons").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_without_a_name_gets_it_from_their_own_order_only() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        browser.sign_in(&stage, ANA).await;
        // A stranger types the address with a name of their own.
        order(&stage, &[5]).await;
        let name = |session: Option<Session>| {
            let who = session.expect("it").signed_in.expect("signed in");
            format!("{} {}", who.given_name, who.family_name)
        };
        assert_eq!(name(browser.session(&stage).await), " ");
        hold(&stage, &browser.actor, stage.performance, &[6]).await;
        let mut form = form(&stage, &browser.actor, sale::EACH).await;
        (form.given_name, form.family_name) = ("Anna".to_owned(), "Ruíz".to_owned());
        checkout::place_order(&stage.house, &browser.actor, &form).await.expect("an order");
        assert_eq!(name(browser.session(&stage).await), "Anna Ruíz");
        assert_eq!(count(&stage, "persons").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_code_counts_and_the_sixth_try_finds_nothing() {
    for stage in stages().await {
        let browser = Browser::open(&stage).await;
        browser.ask(&stage, ANA).await.expect("a code");
        let code = newest_code(&stage).await;
        let wrong = if code.starts_with('1') { "2222 2222" } else { "1111 1111" };
        for typed in ["", "12", "letters!", "123456789"] {
            let answer = browser.type_code(&stage, ANA, typed).await;
            assert_eq!(refused(answer), SignInRefusal::CodeMissing);
        }
        for tries_left in (0..5).rev() {
            let answer = browser.type_code(&stage, ANA, wrong).await;
            assert_eq!(refused(answer), SignInRefusal::CodeWrong { tries_left });
        }
        let right = browser.type_code(&stage, ANA, &code).await;
        assert_eq!(refused(right), SignInRefusal::CodeEnded);
        assert_eq!(count(&stage, "accounts").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_ends_with_its_time_its_successor_and_its_browser() {
    for stage in stages().await {
        let browser = Browser::open(&stage).await;
        browser.ask(&stage, ANA).await.expect("a code");
        let first = newest_code(&stage).await;
        let thief = Browser::open(&stage).await;
        let answer = thief.type_code(&stage, ANA, &first).await;
        assert_eq!(refused(answer), SignInRefusal::CodeEnded, "of another browser");
        stage.clock.advance_ms(30 * SECOND_MS);
        browser.ask(&stage, ANA).await.expect("another code");
        let second = newest_code(&stage).await;
        assert_eq!(stage.mail.mails().len(), 2);
        let answer = browser.type_code(&stage, ANA, &first).await;
        assert!(matches!(refused(answer), SignInRefusal::CodeWrong { .. }), "the former one");
        stage.clock.advance_ms(10 * MINUTE_MS);
        let answer = browser.type_code(&stage, ANA, &second).await;
        assert_eq!(refused(answer), SignInRefusal::CodeEnded, "late");
        let session = Stage::session_of(&browser.actor);
        assert_eq!(accounts::pending_login(&stage.house, session).await.expect("no fault"), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_twice_at_once_is_one_mail() {
    for stage in stages().await {
        let browser = Browser::open(&stage).await;
        let asks = (0..4).map(|_| browser.ask(&stage, ANA));
        for answer in futures::future::join_all(asks).await {
            answer.expect("the same code");
        }
        jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), 1);
        assert_eq!(stage.mail.mails()[0].to, ANA);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tabs_with_one_code_get_the_same_secret() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        browser.ask(&stage, ANA).await.expect("a code");
        let code = newest_code(&stage).await;
        let tabs = (0..4).map(|_| browser.type_code(&stage, ANA, &code));
        let opened: Vec<Opened> = futures::future::join_all(tabs)
            .await
            .into_iter()
            .map(|answer| answer.expect("signed in"))
            .collect();
        let secret = opened[0].secret.clone().expect("a new secret");
        assert!(opened.iter().all(|one| one.secret.as_ref() == Some(&secret)));
        assert_eq!(count(&stage, "journal where action = 'account.sign-in'").await, 1);
        let former = std::mem::replace(&mut browser.secret, secret);
        assert!(browser.session(&stage).await.expect("it").signed_in.is_some());
        // The form again with the new cookie: nothing to do.
        browser.actor = browser.session(&stage).await.expect("it").actor();
        let again = browser.type_code(&stage, ANA, &code).await.expect("signed in");
        assert_eq!(again.secret, None);
        // Signed out, the same form signs nobody in.
        accounts::sign_out(&stage.house, &browser.actor).await.expect("no fault");
        accounts::sign_out(&stage.house, &browser.actor).await.expect("twice is once");
        browser.actor = browser.session(&stage).await.expect("it").actor();
        for secret in [former, browser.secret.clone()] {
            let tab = Browser { actor: browser.actor.clone(), secret };
            let answer = tab.type_code(&stage, ANA, &code).await;
            assert_eq!(refused(answer), SignInRefusal::CodeEnded);
        }
        assert_eq!(count(&stage, "journal where action = 'account.sign-out'").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_first_sign_ins_of_an_address_at_once_make_one_account_and_one_person() {
    for stage in stages().await {
        let mut codes = Vec::new();
        for _ in 0..4 {
            let browser = Browser::open(&stage).await;
            browser.ask(&stage, ANA).await.expect("a code");
            codes.push((newest_code(&stage).await, browser));
            stage.clock.advance_ms(SECOND_MS);
        }
        let all = codes.iter().map(|(code, browser)| browser.type_code(&stage, ANA, code));
        for answer in futures::future::join_all(all).await {
            answer.expect("signed in");
        }
        assert_eq!(count(&stage, "accounts").await, 1);
        assert_eq!(count(&stage, "persons").await, 1);
        assert_eq!(count(&stage, "sessions where account_id is not null").await, 4);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_of_codes_is_refused_alike_for_known_and_unknown_addresses() {
    for stage in stages().await {
        order(&stage, &[1]).await;
        for email in [ANA, "nobody@example.org"] {
            for _ in 0..10 {
                let browser = Browser::open_from(&stage, "203.0.113.7").await;
                browser.ask(&stage, email).await.expect("a code");
            }
            let browser = Browser::open_from(&stage, "203.0.113.7").await;
            assert_eq!(refused(browser.ask(&stage, email).await), AskRefusal::TooMany);
        }
        let browser = Browser::open(&stage).await;
        for guest in 0..10 {
            browser.ask(&stage, &format!("guest{guest}@example.org")).await.expect("a code");
        }
        assert_eq!(refused(browser.ask(&stage, "last@example.org").await), AskRefusal::TooMany);
        stage.clock.advance_ms(HOUR_MS);
        browser.ask(&stage, "last@example.org").await.expect("the next hour");
        assert_eq!(refused(browser.ask(&stage, " ").await), AskRefusal::EmailMissing);
        assert_eq!(refused(browser.ask(&stage, "last@").await), AskRefusal::EmailWrong);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_is_the_same_for_everybody_and_its_code_lies_nowhere_else() {
    for stage in stages().await {
        order(&stage, &[1]).await;
        let mut mails = Vec::new();
        for email in [ANA, "nobody@example.org"] {
            let browser = Browser::open(&stage).await;
            browser.ask(&stage, email).await.expect("a code");
            let code = newest_code(&stage).await;
            let mail = stage.mail.mails().pop().expect("a mail");
            let (head, rest) = mail.text.split_once("?mail=").expect("a link");
            let (reference, tail) = rest.split_at(40);
            let (_, tail) = tail.split_at("&key=".len() + 32);
            let bare = |text: &str| text.replace(&code, "CODE");
            mails.push((bare(&mail.subject), bare(head), bare(tail)));
            let known = accounts::login_address(&stage.house, reference).await.expect("no fault");
            assert_eq!(known.as_deref(), Some(email));
            let digits = code.replace(' ', "");
            for column in ["payload", "dedupe_key"] {
                let sql = format!("select id from outbox where {column} like '%{digits}%'");
                assert_eq!(text(stage.store(), &sql).await.expect("no fault"), None);
                let sql = format!("select id from outbox where {column} like '%@%'");
                assert_eq!(text(stage.store(), &sql).await.expect("no fault"), None);
            }
        }
        assert_eq!(mails[0], mails[1]);
        for strange in ["", "x", "' or 1=1", &"f".repeat(40)] {
            assert_eq!(
                accounts::login_address(&stage.house, strange).await.expect("no fault"),
                None
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_mail_has_its_full_time_and_one_that_nobody_waits_for_is_not_sent() {
    for stage in stages().await {
        let mut browser = Browser::open(&stage).await;
        browser.ask(&stage, ANA).await.expect("a code");
        stage.mail.set_away(true);
        jobs::tick(&stage.house).await;
        stage.clock.advance_ms(9 * MINUTE_MS);
        stage.mail.set_away(false);
        let code = newest_code(&stage).await;
        stage.clock.advance_ms(9 * MINUTE_MS);
        let opened = browser.type_code(&stage, ANA, &code).await.expect("in time");
        browser.secret = opened.secret.expect("a new secret");
        let other = Browser::open(&stage).await;
        other.ask(&stage, ANA).await.expect("a code");
        stage.mail.set_away(true);
        jobs::tick(&stage.house).await;
        stage.clock.advance_ms(HOUR_MS);
        stage.mail.set_away(false);
        jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), 1);
        assert_eq!(count(&stage, "outbox where done_at_ms is null").await, 0);
    }
}
