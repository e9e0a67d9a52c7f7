//! In by another house's word: it says who somebody is, the code of the app opens, and nobody gets
//! an account by it.

use super::{count, noted};
use domain::{
    moment::MINUTE_MS,
    people::{
        actor::{Action, Actor},
        staff::{EnterRefusal, ProviderRefusal},
    },
};
use house::Failure;
use people::staff::{
    EnterByProvider, Leaving, OpenedByProvider, STAFF_VISIT_MINUTES, StaffLeaves, StaffReturns,
    end_staff, enter_by_provider, leave_to_provider, return_from_provider, staff_enter,
    staff_providers, staff_session,
};
use testing::{Staffer, Stage, app_code, stages};

const ROSA: &str = "rosa@example.org";
const PROVIDER: &str = "house";

async fn away(stage: &Stage) -> Result<Leaving, Failure<ProviderRefusal>> {
    let leaves = StaffLeaves {
        provider: PROVIDER.to_owned(),
        language: "en".to_owned(),
        next: "/en/staff/money".to_owned(),
    };
    leave_to_provider(&stage.house, &leaves).await
}

/// As the provider sends its person back.
fn sent_back(leaving: &Leaving, subject: &str) -> StaffReturns {
    let state = leaving.address.split("state=").nth(1).expect("a state").to_owned();
    StaffReturns {
        provider: PROVIDER.to_owned(),
        state,
        code: Some(subject.to_owned()),
        issuer: None,
        browser: Some(leaving.browser.clone()),
    }
}

fn refused<T: std::fmt::Debug>(done: Result<T, Failure<ProviderRefusal>>) -> ProviderRefusal {
    match done {
        Err(Failure::Refused(why)) => why,
        other => panic!("it was to be refused: {other:?}"),
    }
}

/// There and back, as this person of the provider's; the browser's secret.
async fn named(stage: &Stage, subject: &str) -> Result<String, ProviderRefusal> {
    let leaving = away(stage).await.expect("it is there");
    match return_from_provider(&stage.house, &sent_back(&leaving, subject)).await {
        Ok(language) => {
            assert_eq!(language, "en");
            Ok(leaving.browser)
        }
        failed => Err(refused(failed)),
    }
}

fn with_code(browser: &str, code: &str) -> EnterByProvider {
    EnterByProvider {
        browser: Some(browser.to_owned()),
        code: code.to_owned(),
        line: "192.0.2.1".to_owned(),
        former: None,
    }
}

/// The next code of their app.
async fn enter(
    stage: &Stage,
    rosa: &Staffer,
    browser: &str,
) -> Result<OpenedByProvider, Failure<ProviderRefusal>> {
    stage.clock.advance_ms(MINUTE_MS);
    let code = app_code(&rosa.totp_secret, stage.house.now());
    enter_by_provider(&stage.house, &with_code(browser, &code)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_provider_names_somebody_and_the_code_of_the_app_opens() {
    for stage in stages().await {
        stage.provider.open_for_staff();
        let rosa = stage.staffer(ROSA, "finance").await;
        stage.provider.confirm("rosa", ROSA);
        let browser = named(&stage, "rosa").await.expect("known by her address");
        assert_eq!(staff_session(&stage.house, Some(&browser)).await.expect("read"), None);
        let wrong = enter_by_provider(&stage.house, &with_code(&browser, "000000")).await;
        assert_eq!(refused(wrong), ProviderRefusal::CodeWrong);
        let bound = "select count(*) from staff_identities";
        assert_eq!(count(&stage, bound).await, 0, "nothing is hers before the code");
        let opened = enter(&stage, &rosa, &browser).await.expect("open");
        assert_eq!(opened.next, "/en/staff/money");
        let session = staff_session(&stage.house, Some(&opened.secret)).await.expect("read");
        let session = session.expect("signed in");
        assert_eq!(session.email, ROSA);
        assert!(session.may(Action::ReadMoney) && !session.may(Action::ManageStaff));
        assert_eq!((count(&stage, bound).await, noted(&stage, "staff.sign-in").await), (1, 1));
        let again = enter(&stage, &rosa, &browser).await;
        assert_eq!(refused(again), ProviderRefusal::VisitEnded, "each visit opens once");

        // From then on by her identity there, whatever her address is.
        stage.provider.confirm("rosa", "rosa.vidal@example.com");
        let browser = named(&stage, "rosa").await.expect("known by her identity");
        enter(&stage, &rosa, &browser).await.expect("open");
        assert_eq!(count(&stage, bound).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_created_and_an_address_that_changed_hands_opens_nothing() {
    for stage in stages().await {
        stage.provider.open_for_staff();
        let rosa = stage.staffer(ROSA, "finance").await;
        let accounts = "select count(*) from accounts";
        let before = count(&stage, accounts).await;
        stage.provider.confirm("eva", "eva@example.org");
        assert_eq!(named(&stage, "eva").await, Err(ProviderRefusal::Nobody), "a stranger");
        assert_eq!(named(&stage, "rosa").await, Err(ProviderRefusal::Nobody), "not confirmed");
        stage.provider.confirm("rosa", ROSA);
        let browser = named(&stage, "rosa").await.expect("known");
        enter(&stage, &rosa, &browser).await.expect("open");
        stage.provider.confirm("a-new-rosa", ROSA);
        assert_eq!(named(&stage, "a-new-rosa").await, Err(ProviderRefusal::Nobody), "another one");
        assert_eq!(count(&stage, accounts).await, before);
        let waiting = named(&stage, "rosa").await.expect("known");
        assert!(end_staff(&stage.house, &Actor::Console, ROSA).await.expect("ended"));
        assert_eq!(named(&stage, "rosa").await, Err(ProviderRefusal::Nobody), "gone");
        let late = enter(&stage, &rosa, &waiting).await;
        assert_eq!(refused(late), ProviderRefusal::VisitEnded, "gone while they were away");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_is_its_browser_s_own_once_and_not_for_long() {
    for stage in stages().await {
        stage.provider.open_for_staff();
        stage.staffer(ROSA, "finance").await;
        stage.provider.confirm("rosa", ROSA);
        let (one, other) = (away(&stage).await.expect("there"), away(&stage).await.expect("there"));
        let stolen = StaffReturns { browser: Some(other.browser), ..sent_back(&one, "rosa") };
        let back = return_from_provider(&stage.house, &stolen).await;
        assert_eq!(refused(back), ProviderRefusal::VisitEnded, "another browser");
        let bare = StaffReturns { browser: None, ..sent_back(&one, "rosa") };
        let back = return_from_provider(&stage.house, &bare).await;
        assert_eq!(refused(back), ProviderRefusal::VisitEnded, "no cookie");
        return_from_provider(&stage.house, &sent_back(&one, "rosa")).await.expect("its own");
        let back = return_from_provider(&stage.house, &sent_back(&one, "rosa")).await;
        assert_eq!(refused(back), ProviderRefusal::VisitEnded, "twice");

        let late = away(&stage).await.expect("there");
        stage.clock.advance_ms((STAFF_VISIT_MINUTES + 1) * MINUTE_MS);
        let back = return_from_provider(&stage.house, &sent_back(&late, "rosa")).await;
        assert_eq!(refused(back), ProviderRefusal::VisitEnded, "too late");
        let turned = away(&stage).await.expect("there");
        let turned = StaffReturns { code: None, ..sent_back(&turned, "rosa") };
        let back = return_from_provider(&stage.house, &turned).await;
        assert_eq!(refused(back), ProviderRefusal::TurnedAway);
        stage.provider.set_forged(true);
        assert_eq!(named(&stage, "rosa").await, Err(ProviderRefusal::NotBelieved));
        stage.provider.set_forged(false);
        stage.provider.set_away(true);
        assert_eq!(refused(away(&stage).await), ProviderRefusal::Away);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_codes_are_tries_at_the_door() {
    for stage in stages().await {
        stage.provider.open_for_staff();
        let rosa = stage.staffer(ROSA, "finance").await;
        stage.provider.confirm("rosa", ROSA);
        let browser = named(&stage, "rosa").await.expect("known");
        for _ in 0..5 {
            let wrong = enter_by_provider(&stage.house, &with_code(&browser, "000000")).await;
            assert_eq!(refused(wrong), ProviderRefusal::CodeWrong);
        }
        let next = enter(&stage, &rosa, &browser).await;
        assert!(matches!(refused(next), ProviderRefusal::TooMany { .. }), "though it is right");
        let knock = stage.knock(&rosa);
        let door = staff_enter(&stage.house, &knock).await;
        assert!(matches!(door, Err(Failure::Refused(EnterRefusal::TooMany { .. }))), "{door:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_opens_the_doors_that_it_was_named_for() {
    for stage in stages().await {
        assert!(staff_providers(&stage.house).is_empty());
        assert_eq!(refused(away(&stage).await), ProviderRefusal::UnknownProvider);
        stage.provider.open_for_staff();
        assert_eq!(staff_providers(&stage.house).len(), 2);
        assert!(people::identities::providers(&stage.house).is_empty(), "none of the shoppers");
    }
}
