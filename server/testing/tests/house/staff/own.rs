//! The link of the first time, and what one changes for oneself.

use super::{count, noted};
use domain::{
    moment::HOUR_MS,
    people::{
        actor::Actor,
        staff::{EnrolRefusal, OwnRefusal, PasswordRefusal},
    },
};
use house::Failure;
use people::staff::{AddStaff, Enrol, Enter, NewPassword};
use testing::{PASSWORD, Stage, app_code, stages};

const ROSA: &str = "rosa@example.org";
const NEW: &str = "and falls again at eleven";

async fn link(stage: &Stage) -> Enrol {
    let add = AddStaff {
        email: " Rosa@Example.org".to_owned(),
        name: "Rosa  Vidal".to_owned(),
        role: "finance".to_owned(),
        scope: "*".to_owned(),
        language: "en".to_owned(),
    };
    let link = people::staff::add_staff(&stage.house, &Actor::Console, &add).await.expect("a link");
    assert!(link.address.starts_with("http://localhost:3000/en/staff/enrol/"), "{link:?}");
    let secret = link.address.rsplit('/').next().expect("a secret").to_owned();
    let page =
        people::staff::enrolment(&stage.house, &secret, "en").await.expect("read").expect("a page");
    assert_eq!((page.email.as_str(), page.name.as_str()), (ROSA, "Rosa Vidal"));
    let code = app_code(&page.totp_secret, stage.house.now());
    Enrol { secret, password: PASSWORD.to_owned(), again: PASSWORD.to_owned(), code }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_sets_password_and_app_once() {
    for stage in stages().await {
        let right = link(&stage).await;
        let refused = async |enrol: Enrol| match people::staff::enrol(&stage.house, &enrol).await {
            Err(Failure::Refused(refusal)) => refusal,
            other => panic!("it was to be refused: {other:?}"),
        };
        let short = Enrol { password: "short".to_owned(), ..right.clone() };
        let why = EnrolRefusal::Password(PasswordRefusal::TooShort);
        assert_eq!(refused(short).await, why);
        let named = Enrol { password: "it is rosa@example.org".to_owned(), ..right.clone() };
        let why = EnrolRefusal::Password(PasswordRefusal::HasAddress);
        assert_eq!(refused(named).await, why);
        let other = Enrol { again: NEW.to_owned(), ..right.clone() };
        assert_eq!(refused(other).await, EnrolRefusal::NotTwice);
        let guess = Enrol { code: "000000".to_owned(), ..right.clone() };
        assert_eq!(refused(guess).await, EnrolRefusal::CodeWrong);
        let enrolled = people::staff::enrol(&stage.house, &right).await.expect("enrolled");
        assert_eq!(enrolled.recovery_codes.len(), 8);
        assert_eq!(enrolled.recovery_codes[0].len(), 29);
        assert_eq!(refused(right.clone()).await, EnrolRefusal::LinkEnded, "once");
        assert!(
            people::staff::enrolment(&stage.house, &right.secret, "en")
                .await
                .expect("read")
                .is_none()
        );
        let plain = format!("select count(*) from staff where password_hash like '%{PASSWORD}%'");
        assert_eq!(count(&stage, &plain).await, 0);
        let slow = "select count(*) from staff where password_hash like '$argon2id$v=19$m=19456%'";
        assert_eq!(count(&stage, slow).await, 1);
        assert_eq!(noted(&stage, "staff.password-set").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_ends_after_a_day_and_with_the_next_one() {
    for stage in stages().await {
        let first = link(&stage).await;
        let again = people::staff::reset_staff(&stage.house, &Actor::Console, ROSA, "de")
            .await
            .expect("a link");
        assert!(again.address.contains("/de/staff/enrol/"));
        assert!(
            people::staff::enrolment(&stage.house, &first.secret, "en")
                .await
                .expect("read")
                .is_none()
        );
        let secret = again.address.rsplit('/').next().expect("a secret");
        stage.clock.advance_ms(24 * HOUR_MS - 1);
        assert!(
            people::staff::enrolment(&stage.house, secret, "en").await.expect("read").is_some()
        );
        stage.clock.advance_ms(1);
        assert!(
            people::staff::enrolment(&stage.house, secret, "en").await.expect("read").is_none()
        );
        for nonsense in ["", "x", "../../etc"] {
            assert!(
                people::staff::enrolment(&stage.house, nonsense, "en")
                    .await
                    .expect("read")
                    .is_none()
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_closes_every_session() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let (elsewhere, _) = stage.staff_in(&rosa).await;
        let (here, session) = stage.staff_in(&rosa).await;
        let change = |present: &str, password: &str| NewPassword {
            present: present.to_owned(),
            password: password.to_owned(),
            again: password.to_owned(),
        };
        let wrong =
            people::staff::change_own_password(&stage.house, &session, &change(NEW, NEW)).await;
        assert!(matches!(wrong, Err(Failure::Refused(OwnRefusal::PasswordWrong))));
        let short =
            people::staff::change_own_password(&stage.house, &session, &change(PASSWORD, "short"))
                .await;
        let why = OwnRefusal::Password(PasswordRefusal::TooShort);
        assert!(matches!(short, Err(Failure::Refused(refusal)) if refusal == why));
        let done =
            people::staff::change_own_password(&stage.house, &session, &change(PASSWORD, NEW))
                .await;
        done.expect("changed");
        for secret in [elsewhere, here] {
            assert!(
                people::staff::staff_session(&stage.house, Some(&secret))
                    .await
                    .expect("read")
                    .is_none()
            );
        }
        let former = stage.knock(&rosa);
        assert!(people::staff::staff_enter(&stage.house, &former).await.is_err());
        let enter = Enter { password: NEW.to_owned(), ..former };
        people::staff::staff_enter(&stage.house, &enter).await.expect("open");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_app_is_proven_before_it_counts() {
    for stage in stages().await {
        let mut rosa = stage.staffer(ROSA, "finance").await;
        let (elsewhere, _) = stage.staff_in(&rosa).await;
        let (here, session) = stage.staff_in(&rosa).await;
        let offer = people::staff::totp_offer(&stage.house, &session, "en").await.expect("offered");
        let again = people::staff::totp_offer(&stage.house, &session, "en").await.expect("offered");
        assert_eq!(offer, again, "the same at each look");
        assert_ne!(offer.secret, rosa.totp_secret);
        let now = stage.house.now();
        let of_the_former = app_code(&rosa.totp_secret, now);
        let wrong =
            people::staff::renew_totp(&stage.house, &session, PASSWORD, &of_the_former).await;
        assert!(matches!(wrong, Err(Failure::Refused(OwnRefusal::CodeWrong))));
        let code = app_code(&offer.secret, now);
        let wrong = people::staff::renew_totp(&stage.house, &session, NEW, &code).await;
        assert!(matches!(wrong, Err(Failure::Refused(OwnRefusal::PasswordWrong))));
        people::staff::renew_totp(&stage.house, &session, PASSWORD, &code).await.expect("renewed");
        let is_open = async |secret: &str| {
            people::staff::staff_session(&stage.house, Some(secret)).await.expect("read").is_some()
        };
        assert!(is_open(&here).await && !is_open(&elsewhere).await);
        assert!(
            people::staff::staff_enter(&stage.house, &stage.knock(&rosa)).await.is_err(),
            "the former app"
        );
        rosa.totp_secret = offer.secret;
        stage.staff_in(&rosa).await;
        assert_eq!(noted(&stage, "staff.app-renewed").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn new_recovery_codes_end_those_before() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let (_, session) = stage.staff_in(&rosa).await;
        let codes = people::staff::renew_recovery_codes(&stage.house, &session, PASSWORD)
            .await
            .expect("renewed");
        let with = |code: &str| Enter { code: code.to_owned(), ..stage.knock(&rosa) };
        assert!(
            people::staff::staff_enter(&stage.house, &with(&rosa.recovery_codes[0])).await.is_err()
        );
        people::staff::staff_enter(&stage.house, &with(&codes[0])).await.expect("open");
        let kept =
            format!("select count(*) from staff_recovery_codes where code_sha256 = '{}'", codes[1]);
        assert_eq!(count(&stage, &kept).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_signs_out_everywhere_and_sees_where_one_is() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let (elsewhere, _) = stage.staff_in(&rosa).await;
        let (here, session) = stage.staff_in(&rosa).await;
        let own = people::staff::own_account(&stage.house, &session).await.expect("read");
        let which: Vec<bool> = own.sessions.iter().map(|one| one.is_this).collect();
        assert_eq!(which, [true, false], "the newest first");
        people::staff::staff_leave_everywhere(&stage.house, &session).await.expect("out");
        for secret in [elsewhere, here] {
            assert!(
                people::staff::staff_session(&stage.house, Some(&secret))
                    .await
                    .expect("read")
                    .is_none()
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_present_password_is_no_easier_to_guess_inside() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let (_, session) = stage.staff_in(&rosa).await;
        let mut refusals = Vec::new();
        for _ in 0..6 {
            match people::staff::renew_recovery_codes(&stage.house, &session, "a guess of mine")
                .await
            {
                Err(Failure::Refused(refusal)) => refusals.push(refusal),
                other => panic!("it was to be refused: {other:?}"),
            }
        }
        assert!(refusals[..5].iter().all(|refusal| *refusal == OwnRefusal::PasswordWrong));
        assert!(matches!(refusals[5], OwnRefusal::TooMany { .. }));
    }
}
