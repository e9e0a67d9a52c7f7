//! A forgotten password: the mail, the link, and the code that it still takes.

use super::{count, noted};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    people::staff::{EnterRefusal, PasswordRefusal, RecoverRefusal},
};
use house::{Failure, HouseSettings, jobs};
use people::staff::{AskPasswordLink, Enter, Recover, ask_password_link, password_link, recover};
use testing::{PASSWORD, Stage, app_code, stages, stages_with};

const ROSA: &str = "rosa@example.org";
const NEW: &str = "and the curtain rises again";

fn asked(email: &str) -> AskPasswordLink {
    let [email, language, line] = [email, "en", "192.0.2.1"].map(str::to_owned);
    AskPasswordLink { email, language, line }
}

/// Sends what waits. Gives the secret of the last link.
async fn mailed(stage: &Stage) -> String {
    jobs::tick(&stage.house).await;
    let mails = stage.mail.mails();
    let mail = mails.iter().rfind(|mail| mail.text.contains("/staff/password/"));
    let (_, rest) = mail.expect("a mail").text.split_once("/staff/password/").expect("a link");
    rest.split_whitespace().next().expect("a secret").to_owned()
}

fn sent(secret: &str, password: &str, code: &str) -> Recover {
    let [secret, password, code, line] = [secret, password, code, "192.0.2.1"].map(str::to_owned);
    Recover { secret, again: password.clone(), password, code, line }
}

async fn refusal(stage: &Stage, request: &Recover) -> RecoverRefusal {
    match recover(&stage.house, request).await {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("it was to be refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_and_the_code_together_set_a_password() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let (cookie, _) = stage.staff_in(&rosa).await;
        ask_password_link(&stage.house, &asked(" ROSA@example.org")).await.expect("asked");
        let secret = mailed(&stage).await;
        assert_eq!(stage.mail.addresses().last().map(String::as_str), Some(ROSA));
        let owner = password_link(&stage.house, &secret).await.expect("read");
        assert_eq!(owner.as_deref(), Some(ROSA));
        let kept = format!(
            "select count(*) from staff_password_links where secret_sha256 = '{secret}' \
             or reference = '{secret}'"
        );
        assert_eq!(count(&stage, &kept).await, 0, "only its hash is kept");

        stage.clock.advance_ms(MINUTE_MS);
        let code = app_code(&rosa.totp_secret, stage.house.now());
        for (password, code, wrong) in [
            ("short", code.as_str(), RecoverRefusal::Password(PasswordRefusal::TooShort)),
            (NEW, "000000", RecoverRefusal::CodeWrong),
            (NEW, "", RecoverRefusal::CodeWrong),
            (PASSWORD, &code, RecoverRefusal::SamePassword),
            (PASSWORD, "000000", RecoverRefusal::CodeWrong),
        ] {
            assert_eq!(refusal(&stage, &sent(&secret, password, code)).await, wrong);
        }
        let twice = Recover { again: "another".to_owned(), ..sent(&secret, NEW, &code) };
        assert_eq!(refusal(&stage, &twice).await, RecoverRefusal::NotTwice);
        recover(&stage.house, &sent(&secret, NEW, &code)).await.expect("set");
        let open = people::staff::staff_session(&stage.house, Some(&cookie)).await.expect("read");
        assert_eq!(open, None, "sessions of the former password are closed");
        let again = refusal(&stage, &sent(&secret, "once more with feeling", &code)).await;
        assert_eq!(again, RecoverRefusal::LinkEnded);
        let enter = Enter { password: NEW.to_owned(), ..stage.knock(&rosa) };
        people::staff::staff_enter(&stage.house, &enter).await.expect("the new one opens");
        let former = people::staff::staff_enter(&stage.house, &stage.knock(&rosa)).await;
        assert!(matches!(former, Err(Failure::Refused(EnterRefusal::Wrong))));
        assert_eq!(noted(&stage, "staff.password-link").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_replaced_by_the_next_and_ends_after_an_hour() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        ask_password_link(&stage.house, &asked(ROSA)).await.expect("asked");
        let first = mailed(&stage).await;
        ask_password_link(&stage.house, &asked(ROSA)).await.expect("asked");
        let second = mailed(&stage).await;
        assert_ne!(first, second);
        let code = app_code(&rosa.totp_secret, stage.house.now());
        let ended = refusal(&stage, &sent(&first, NEW, &code)).await;
        assert_eq!(ended, RecoverRefusal::LinkEnded);
        stage.clock.advance_ms(HOUR_MS);
        let code = app_code(&rosa.totp_secret, stage.house.now());
        let ended = refusal(&stage, &sent(&second, NEW, &code)).await;
        assert_eq!(ended, RecoverRefusal::LinkEnded);
        for odd in ["", "\0", "x", &"a".repeat(5_000)] {
            assert_eq!(refusal(&stage, &sent(odd, NEW, &code)).await, RecoverRefusal::LinkEnded);
        }
        stage.clock.advance_ms(DAY_MS);
        jobs::tick(&stage.house).await;
        assert_eq!(count(&stage, "select count(*) from staff_password_links").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_learn_nothing_and_fill_no_mailbox() {
    for stage in stages().await {
        stage.staffer(ROSA, "finance").await;
        for email in ["nobody@example.org", "no address\0", "", ROSA, ROSA] {
            ask_password_link(&stage.house, &asked(email)).await.expect("the same for all");
        }
        let more = ask_password_link(&stage.house, &asked(ROSA)).await;
        assert!(matches!(more, Err(Failure::Refused(EnterRefusal::TooMany { .. }))));
        for number in 0..20 {
            let line = format!("198.51.100.{number}");
            let elsewhere = AskPasswordLink { line, ..asked(ROSA) };
            ask_password_link(&stage.house, &elsewhere).await.expect("said as always");
        }
        jobs::tick(&stage.house).await;
        let links = |mail: &house::ports::Mail| mail.text.contains("/staff/password/");
        let mails = stage.mail.mails().iter().filter(|mail| links(mail)).count();
        assert!((1..=2).contains(&mails), "{mails} mails in a quarter of an hour");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_of_the_code_are_tries_at_the_door() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        ask_password_link(&stage.house, &asked(ROSA)).await.expect("asked");
        let secret = mailed(&stage).await;
        for guess in 0..5 {
            let guess = sent(&secret, NEW, &format!("{guess:06}"));
            assert_eq!(refusal(&stage, &guess).await, RecoverRefusal::CodeWrong);
        }
        let code = app_code(&rosa.totp_secret, stage.house.now());
        let late = refusal(&stage, &sent(&secret, NEW, &code)).await;
        assert!(matches!(late, RecoverRefusal::TooMany { .. }), "{late:?}");
        let door = people::staff::staff_enter(&stage.house, &stage.knock(&rosa)).await;
        assert!(matches!(door, Err(Failure::Refused(EnterRefusal::TooMany { .. }))));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_account_and_a_new_link_of_the_house_end_the_one_by_mail() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        ask_password_link(&stage.house, &asked(ROSA)).await.expect("asked");
        let secret = mailed(&stage).await;
        let (console, house) = (domain::people::actor::Actor::Console, &stage.house);
        let link = people::staff::reset_staff(house, &console, ROSA, "en").await.expect("reset");
        let rosa_again = stage.enrol(&link.address).await;
        let code = app_code(&rosa_again.totp_secret, house.now());
        let ended = refusal(&stage, &sent(&secret, NEW, &code)).await;
        assert_eq!(ended, RecoverRefusal::LinkEnded);
        people::staff::end_staff(house, &console, ROSA).await.expect("ended");
        stage.clock.advance_ms(HOUR_MS);
        // The mail that says who was reset goes first.
        jobs::tick(house).await;
        let before = stage.mail.mails().len();
        ask_password_link(house, &asked(&rosa.email)).await.expect("said as always");
        jobs::tick(house).await;
        assert_eq!(stage.mail.mails().len(), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_password_is_replaced_where_the_house_wants_it() {
    let settings = HouseSettings { staff_password_days: 90, ..testing::settings() };
    for stage in stages_with(&settings).await {
        let rosa = stage.staffer(ROSA, "finance").await;
        stage.clock.advance_ms(89 * DAY_MS);
        stage.staff_in(&rosa).await;
        stage.clock.advance_ms(DAY_MS);
        let over = people::staff::staff_enter(&stage.house, &stage.knock(&rosa)).await;
        assert!(matches!(over, Err(Failure::Refused(EnterRefusal::PasswordOver))), "{over:?}");
        let wrong = Enter { code: "000000".to_owned(), ..stage.knock(&rosa) };
        let wrong = people::staff::staff_enter(&stage.house, &wrong).await;
        assert!(matches!(wrong, Err(Failure::Refused(EnterRefusal::Wrong))), "a stranger's try");
        let secret = mailed(&stage).await;
        stage.clock.advance_ms(MINUTE_MS);
        let code = app_code(&rosa.totp_secret, stage.house.now());
        recover(&stage.house, &sent(&secret, NEW, &code)).await.expect("set");
        let enter = Enter { password: NEW.to_owned(), ..stage.knock(&rosa) };
        people::staff::staff_enter(&stage.house, &enter).await.expect("open");
    }
}
