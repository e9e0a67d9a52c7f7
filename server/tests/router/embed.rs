//! The plan in another site's page: who may frame it, and that it holds nothing.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn only_the_plan_s_own_page_stands_in_a_named_site_s_frame_and_holds_nothing() {
    let mut shopper = Shopper::enter().await;
    let (slug, performance) = (shopper.stage.performance_slug, shopper.performance());
    let page = shopper.get(&format!("/en/embed/{slug}?offer=%22%3E%3Cscript%3E")).await;
    let framers = "frame-ancestors https://www.teatro.example;";
    assert!(page.header("content-security-policy").contains(framers), "{:?}", page.headers);
    assert_eq!(page.header("set-cookie"), "", "a frame of another site keeps none");
    assert!(!page.body.contains("<form") && !page.body.contains("<script>"), "{}", page.body);
    assert!(page.body.contains(&format!("data-shop=\"/en/performances/{slug}\"")));
    for path in ["/en", performance.as_str(), "/en/basket", "/en/staff/sign-in", "/en/embed/none"] {
        let policy = shopper.get(path).await.header("content-security-policy").to_owned();
        assert!(policy.contains("frame-ancestors 'none';"), "{path}: {policy}");
    }
    let script = shopper.get("/embed/v1.js").await;
    assert_eq!(script.header("cross-origin-resource-policy"), "cross-origin");
    assert!(script.body.contains("customElements.define") && script.body.len() < 4_000);
}
