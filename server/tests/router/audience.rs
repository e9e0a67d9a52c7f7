//! What is meant for one kind of person, asked for from outside by others: pages, feeds, files,
//! forms, and what caches may keep.

use super::*;
use domain::people::actor::Actor;
use people::customers::GrantKind;
use testing::plant;

/// All performances are for schools.
async fn enter() -> Shopper {
    let shopper = Shopper::enter().await;
    let sql = "insert into settings (level, subject_id, channel, name, value) \
               select 'performance', id, '*', 'audience', 'school' from performances";
    plant(shopper.stage.store(), sql).await.expect("planted");
    shopper
}

async fn become_school(shopper: &mut Shopper) {
    shopper.sign_in("").await;
    let grant = GrantKind {
        email: "ana@example.org".to_owned(),
        name: None,
        kind: "school".to_owned(),
        from: None,
        until: None,
        cause: "a test".to_owned(),
    };
    people::customers::grant_kind(&shopper.stage.house, &Actor::Console, &grant)
        .await
        .expect("granted");
}

async fn files_of(shopper: &Shopper) -> [String; 4] {
    let sql = "select plan_version_id from performances";
    let plan = testing::text(shopper.stage.store(), sql).await.expect("a row");
    let plan = plan.expect("a plan");
    ["en/seats.txt", "scene", "concert/scene", "concert/views/0.jpg"]
        .map(|file| format!("/plans/{plan}/{file}"))
}

#[tokio::test]
async fn nobody_else_learns_of_it_by_any_address() {
    let mut shopper = enter().await;
    let page = shopper.performance();
    let performance = shopper.stage.performance;
    let mut addresses = vec![
        page.clone(),
        format!("{page}/seats"),
        "/en/productions/tosca".to_owned(),
        format!("/api/performances/{performance}/live"),
        format!("/api/performances/{performance}/en/missing?offer=both&seat=0"),
    ];
    addresses.extend(files_of(&shopper).await);
    for address in addresses {
        assert_eq!(shopper.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    for address in ["/en", "/sitemap.xml", "/en/offers"] {
        assert!(!shopper.get(address).await.body.contains("tosca"), "{address}");
    }
    let held = shopper.post(&format!("{page}/hold"), "count=2&zone=").await;
    assert_eq!(held.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_may_see_it_keeps_it_to_themselves() {
    let mut shopper = enter().await;
    become_school(&mut shopper).await;
    let performance = shopper.performance();
    for address in ["/en", &performance] {
        let page = shopper.get(address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        assert!(page.body.contains("tosca"), "{address}");
        assert_eq!(page.header("cache-control"), "private, no-store", "{address}");
    }
    for address in files_of(&shopper).await {
        let file = shopper.get(&address).await;
        assert_eq!(file.status, StatusCode::OK, "{address}");
        assert_eq!(file.header("cache-control"), "private, no-store", "{address}");
    }
    assert!(!shopper.get("/sitemap.xml").await.body.contains("tosca"), "for search engines");
}

#[tokio::test]
async fn a_file_that_everybody_may_see_is_kept_by_caches_as_before() {
    let mut shopper = Shopper::enter().await;
    for address in files_of(&shopper).await {
        let file = shopper.get(&address).await;
        assert!(file.header("cache-control").starts_with("public"), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_first_season_the_menu_leads_to_a_page_that_says_so() {
    let mut shopper = Shopper::enter_at(Stage::empty().await, RateLimits::default());
    let page = shopper.get("/en/offers").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(testing::says(&page.body, "offers-none"), "{}", page.body);
}
