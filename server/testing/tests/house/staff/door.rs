//! In and out: what opens, what doesn't, how often one may try.

use super::{count, noted};
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    people::{
        actor::{Action, Actor},
        staff::EnterRefusal,
    },
};
use house::Failure;
use people::staff::Enter;
use testing::{PASSWORD, Stage, app_code, stages, text};

const ROSA: &str = "rosa@example.org";

async fn refusal(stage: &Stage, enter: &Enter) -> EnterRefusal {
    match people::staff::staff_enter(&stage.house, enter).await {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("it was to be refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn password_and_code_open_and_each_code_opens_once() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let enter = stage.knock(&rosa);
        let secret = people::staff::staff_enter(&stage.house, &enter).await.expect("open");
        let session =
            people::staff::staff_session(&stage.house, Some(&secret)).await.expect("read");
        let session = session.expect("signed in");
        assert_eq!((session.name.as_str(), session.email.as_str()), ("Rosa Vidal", ROSA));
        assert!(session.may(Action::ReadMoney) && !session.may(Action::ManageStaff));
        assert_eq!(refusal(&stage, &enter).await, EnterRefusal::Wrong, "the step was used");
        stage.clock.advance_ms(30_000);
        let early = Enter { code: app_code(&rosa.totp_secret, stage.house.now()), ..enter };
        let another = people::staff::staff_enter(&stage.house, &early).await.expect("open");
        assert_ne!(another, secret, "a secret of its own each time");
        assert_eq!(noted(&stage, "staff.sign-in").await, 2);
        assert_eq!(noted(&stage, "staff.sign-in-failed").await, 1);
        let kept = "select count(*) from staff_sessions where secret_sha256 = '";
        assert_eq!(count(&stage, &format!("{kept}{secret}'")).await, 0, "only its hash is kept");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_never_said_what_was_wrong() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let right = stage.knock(&rosa);
        let wrong = [
            Enter { email: "nobody@example.org".to_owned(), ..right.clone() },
            Enter { email: "no address\0".to_owned(), ..right.clone() },
            Enter { password: "the curtain falls at ten".to_owned(), ..right.clone() },
            Enter { code: "000000".to_owned(), ..right.clone() },
            Enter { code: String::new(), ..right.clone() },
        ];
        for enter in wrong {
            assert_eq!(refusal(&stage, &enter).await, EnterRefusal::Wrong);
        }
        assert_eq!(noted(&stage, "staff.sign-in-failed").await, 5);
        let detail = "select max(subject_id || detail || actor_id) from journal \
            where action = 'staff.sign-in-failed'";
        let detail = text(stage.store(), detail).await.expect("a text");
        assert_eq!(detail.as_deref(), Some("{}doorkeeper"), "nobody is named");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guesser_waits_and_hears_how_long() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let guess = |email: &str| Enter {
            email: email.to_owned(),
            password: "a guess of twelve".to_owned(),
            ..stage.knock(&rosa)
        };
        // The same for addresses that the house doesn't know.
        for email in [ROSA, "nobody@example.org"] {
            stage.clock.advance_ms(15 * MINUTE_MS - stage.house.now().0 % (15 * MINUTE_MS));
            for _ in 0..5 {
                assert_eq!(refusal(&stage, &guess(email)).await, EnterRefusal::Wrong);
            }
            let right = Enter { email: email.to_owned(), ..stage.knock(&rosa) };
            let EnterRefusal::TooMany { minutes } = refusal(&stage, &right).await else {
                panic!("too many tries");
            };
            assert!((1..=15).contains(&minutes), "{minutes}");
        }
        stage.clock.advance_ms(15 * MINUTE_MS);
        stage.staff_in(&rosa).await;
        let tries = "select count(*) from staff_tries where subject like 'account:%' \
            and tries > 4";
        assert_eq!(count(&stage, tries).await, 1, "hers are forgotten, the stranger's are not");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_line_tries_no_more_than_thirty_addresses() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let right = stage.knock(&rosa);
        for number in 0..30 {
            let email = format!("nobody{number}@example.org");
            let enter = Enter { email, password: String::new(), ..right.clone() };
            assert_eq!(refusal(&stage, &enter).await, EnterRefusal::Wrong);
        }
        assert!(matches!(refusal(&stage, &right).await, EnterRefusal::TooMany { .. }));
        let elsewhere = Enter { line: "198.51.100.9".to_owned(), ..right };
        people::staff::staff_enter(&stage.house, &elsewhere).await.expect("another line is open");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_after_an_idle_hour_and_after_twelve_in_any_case() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let (secret, _) = stage.staff_in(&rosa).await;
        let is_open = async || {
            let found = people::staff::staff_session(&stage.house, Some(&secret)).await;
            found.expect("read").is_some()
        };
        for _ in 0..12 {
            assert!(is_open().await);
            stage.clock.advance_ms(HOUR_MS - MINUTE_MS);
        }
        assert!(is_open().await, "looked at in each hour");
        stage.clock.advance_ms(13 * MINUTE_MS);
        assert!(!is_open().await, "twelve hours are over");
        let (secret, _) = stage.staff_in(&rosa).await;
        stage.clock.advance_ms(HOUR_MS);
        assert!(
            people::staff::staff_session(&stage.house, Some(&secret))
                .await
                .expect("read")
                .is_none()
        );
        stage.clock.advance_ms(24 * HOUR_MS);
        people::sessions::forget(&stage.house).await.expect("forgotten");
        assert_eq!(count(&stage, "select count(*) from staff_sessions").await, 0);
        assert_eq!(count(&stage, "select count(*) from staff_tries").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_signs_out_or_in_again_leaves_no_session_behind() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let (secret, session) = stage.staff_in(&rosa).await;
        let enter = Enter { former: Some(secret.clone()), ..stage.knock(&rosa) };
        let next = people::staff::staff_enter(&stage.house, &enter).await.expect("open");
        assert!(
            people::staff::staff_session(&stage.house, Some(&secret))
                .await
                .expect("read")
                .is_none()
        );
        people::staff::staff_leave(&stage.house, &session).await.expect("twice is once");
        let session = people::staff::staff_session(&stage.house, Some(&next)).await.expect("read");
        people::staff::staff_leave(&stage.house, &session.expect("signed in")).await.expect("out");
        assert!(
            people::staff::staff_session(&stage.house, Some(&next)).await.expect("read").is_none()
        );
        assert_eq!(noted(&stage, "staff.sign-out").await, 1);
        for nonsense in [None, Some(""), Some("x"), Some("' or 1=1"), Some(PASSWORD)] {
            assert!(
                people::staff::staff_session(&stage.house, nonsense).await.expect("read").is_none()
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recovery_code_opens_once_for_a_lost_phone() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let code = rosa.recovery_codes[3].to_lowercase().replace('-', " ");
        let enter = Enter { code, ..stage.knock(&rosa) };
        let secret = people::staff::staff_enter(&stage.house, &enter).await.expect("open");
        assert_eq!(refusal(&stage, &enter).await, EnterRefusal::Wrong, "once");
        let session =
            people::staff::staff_session(&stage.house, Some(&secret)).await.expect("read");
        let own = people::staff::own_account(&stage.house, &session.expect("signed in"))
            .await
            .expect("read");
        assert_eq!(own.recovery_codes_left, 7);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_at_once_with_one_code_one_gets_in() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let enter = stage.knock(&rosa);
        let house = &stage.house;
        let (one, other) = tokio::join!(
            people::staff::staff_enter(house, &enter),
            people::staff::staff_enter(house, &enter)
        );
        assert_eq!(u8::from(one.is_ok()) + u8::from(other.is_ok()), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shopper_of_the_same_address_is_none_of_the_staff() {
    for stage in stages().await {
        stage.staffer(ROSA, "administrator").await;
        let shopper = stage.guest().await;
        assert!(shopper.permit(Action::ManageStaff, "*").is_err());
        let Actor::Guest { session } = shopper else { panic!("a guest") };
        let account = text(stage.store(), "select account_id from staff").await.expect("an id");
        let account = account.expect("a row").parse().expect("an id");
        let customer = Actor::Customer { session, account };
        assert!(customer.permit(Action::ManageStaff, "*").is_err());
        assert!(people::staff::staff_list(&stage.house, &customer).await.is_err());
    }
}
