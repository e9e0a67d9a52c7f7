//! The staff's door by a provider of identities: there, back, the code, and in.

use super::*;
use domain::moment::MINUTE_MS;
use testing::app_code;

const DOOR: &str = "/en/staff/sign-in";

#[tokio::test(flavor = "multi_thread")]
async fn a_member_of_staff_comes_in_by_a_provider_and_the_code() {
    let mut shopper = Shopper::enter().await;
    assert!(!shopper.get(DOOR).await.body.contains("Sign in with Example ID"));
    shopper.stage.provider.open_for_staff();
    let rosa = shopper.stage.staffer("rosa@example.org", "administrator").await;
    shopper.stage.provider.confirm("rosa", "rosa@example.org");
    assert!(shopper.get(DOOR).await.body.contains("Sign in with Example ID"));
    let left = shopper.post(&format!("{DOOR}/providers/house"), "next=/en/staff/people").await;
    let there = left.location().to_owned();
    assert!(there.starts_with("https://id.example/authorize?state="), "{there}");
    let cookie = left.header("set-cookie");
    for part in ["parterre-staff-visit=", "HttpOnly", "SameSite=Lax", "Max-Age=900"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let state = there.split("state=").nth(1).expect("a state").to_owned();
    let back = format!("/staff-sign-in/return/house?state={state}&code=rosa");
    let cookies = std::mem::take(&mut shopper.cookies);
    let strange = shopper.get(&back).await;
    // Another browser, which has no language of its own.
    assert_eq!(strange.location(), "/es/staff/sign-in?provider=ended");
    shopper.cookies = cookies;
    let known = shopper.get(&back).await;
    assert_eq!(known.location(), format!("{DOOR}/code"));
    let page = shopper.get(&format!("{DOOR}/code")).await;
    assert!(page.body.contains("Example ID has confirmed who you are."), "{}", page.body);
    assert!(page.body.contains("content=\"noindex\"") && !page.body.contains("rosa@"));
    let home = shopper.get("/en/staff").await;
    assert!(home.location().starts_with(DOOR), "not in yet");
    let wrong = shopper.post(&format!("{DOOR}/code"), "code=000000").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("This code is not correct"), "{}", wrong.body);
    shopper.stage.clock.advance_ms(MINUTE_MS);
    let code = app_code(&rosa.totp_secret, shopper.stage.house.now());
    let entered = shopper.post(&format!("{DOOR}/code"), &format!("code={code}")).await;
    assert_eq!(entered.location(), "/en/staff/people", "{}", entered.body);
    assert_eq!(shopper.get("/en/staff/people").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_does_not_get_in_is_told_why_and_the_password_stays() {
    let mut shopper = Shopper::enter().await;
    shopper.stage.provider.open_for_staff();
    let rosa = shopper.stage.staffer("rosa@example.org", "administrator").await;
    for (why, told) in [
        ("away", "cannot be reached"),
        ("nobody", "no staff account belongs to you"),
        ("refused", "has not confirmed who you are"),
        ("ended", "no longer valid"),
    ] {
        let page = shopper.get(&format!("{DOOR}?provider={why}")).await.body;
        assert!(page.contains(told) && page.contains("name=\"password\""), "{why}: {page}");
    }
    let made_up = shopper.get(&format!("{DOOR}?provider=%3Cb%3Ex")).await.body;
    assert!(!made_up.contains("<b>x"), "{made_up}");
    shopper.stage.provider.set_away(true);
    let left = shopper.post(&format!("{DOOR}/providers/house"), "next=").await;
    assert_eq!(left.location(), format!("{DOOR}?provider=away"));
    let unknown = shopper.post(&format!("{DOOR}/providers/nobody"), "next=").await;
    assert_eq!(unknown.location(), format!("{DOOR}?provider=ended"));
    let code = shopper.get(&format!("{DOOR}/code")).await;
    assert_eq!(code.location(), format!("{DOOR}?provider=ended"), "nobody waits");
    assert_eq!(shopper.staff_in(&rosa, "").await.location(), "/en/staff");
}
