//! Away to a provider of identities and back over HTTP; what comes back wrong is said in words.

use super::*;

const LEAVE: &str = "/en/sign-in/providers/example";

#[tokio::test]
async fn one_signs_in_elsewhere_on_the_way_and_comes_back() {
    let mut shopper = Shopper::enter().await;
    shopper.stage.provider.confirm("ana", "ana@example.org");
    let page = shopper.get("/en/sign-in?next=/en/basket").await;
    assert!(page.body.contains(&format!("action=\"{LEAVE}\"")));
    let away = shopper.post(LEAVE, "next=/en/basket").await;
    let (provider, state) = away.location().split_once("?state=").expect("a state");
    assert_eq!(provider, "https://id.example/authorize");
    let (former, back) = (shopper.secret(), format!("/sign-in/return/example?state={state}"));
    let arrived = shopper.get(&format!("{back}&code=ana")).await;
    assert_eq!(arrived.location(), "/en/basket");
    assert_ne!(shopper.secret(), former, "whoever knew the secret knows nothing now");
    assert!(shopper.get("/en/account").await.body.contains("ana@example.org"));
    let replayed = shopper.get(&format!("{back}&code=ana")).await;
    assert_eq!(replayed.location(), "/en/account/profile", "said where they are signed in");
    assert!(shopper.get("/en/account/profile").await.body.contains("notice--warning"));
}

#[tokio::test]
async fn what_comes_back_wrong_leads_to_the_code() {
    let mut shopper = Shopper::enter().await;
    let back = |query: &str| format!("/sign-in/return/example?{query}");
    for query in ["", "state=1&code=1", "error=access_denied&state=%00"] {
        let nobody = shopper.get(&back(query)).await;
        assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert!(shopper.cookies.iter().all(|cookie| !cookie.starts_with("parterre=")));
    }
    let away = shopper.post(LEAVE, "next=//evil.example").await;
    let (_, state) = away.location().split_once("?state=").expect("a state");
    let cancelled = shopper.get(&back(&format!("state={state}&error=access_denied"))).await;
    assert_eq!(cancelled.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(cancelled.body.contains("notice--error") && cancelled.body.contains("name=\"email\""));
    shopper.stage.provider.set_away(true);
    let away = shopper.post(LEAVE, "next=/en/basket").await;
    assert_eq!(away.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(away.field("next"), "/en/basket");
    let unknown = shopper.post("/en/sign-in/providers/nobody", "").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let guest = shopper.post("/en/account/identities/join", "").await;
    assert_eq!(guest.status, StatusCode::UNPROCESSABLE_ENTITY);
}
