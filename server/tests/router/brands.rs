//! Looks beside the house's own on its pages: which page has which, and that a name or a colour is
//! never more than that.

use super::*;

const PAGE: &str = "/en/staff/brands";

/// With a brand of this name.
async fn branded(name: &str, scope: &str) -> Shopper {
    let mut shopper = Shopper::enter().await;
    brand(&mut shopper, name, scope).await;
    shopper
}

async fn brand(shopper: &mut Shopper, name: &str, scope: &str) {
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let added = shopper.post(PAGE, "key=retiro&name=Retiro").await;
    assert_eq!(added.location(), format!("{PAGE}/retiro?done=brand-added"), "{}", added.body);
    let form = format!("seen=1&step=publish&name={name}&scope={scope}&light_accent=%2312408c");
    let done = shopper.post(&format!("{PAGE}/retiro"), &form).await;
    assert_eq!(done.location(), format!("{PAGE}/retiro?done=brand"), "{}", done.body);
    let late = shopper.post(&format!("{PAGE}/retiro"), &form).await;
    assert!(late.body.contains("Somebody else has changed the look"), "{}", late.body);
}

/// The address of a page's style sheet.
async fn sheet(shopper: &mut Shopper, path: &str) -> String {
    let page = shopper.get(path).await.body;
    let (_, rest) = page.split_once("<link rel=\"stylesheet\" href=\"").expect("a sheet");
    rest.split('"').next().expect("its end").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_brand_is_on_the_pages_of_what_it_counts_for_and_its_name_is_words() {
    let script = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    let mut shopper = branded(script, "production%3Atosca").await;
    let performance = shopper.performance();
    let (seats, best) = (format!("{performance}/seats"), format!("{performance}/best-seats"));
    for path in ["/en/productions/tosca", &performance, &seats, &best] {
        assert!(sheet(&mut shopper, path).await.contains("style/brand-retiro-2.css"), "{path}");
        let page = shopper.get(path).await.body;
        assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert"));
    }
    for path in ["/en", "/en/basket", "/en/offers", "/en/sign-in", "/en/none", PAGE] {
        assert!(!sheet(&mut shopper, path).await.contains("brand-"), "{path}");
        assert!(!shopper.get(path).await.body.contains("<script>alert"), "{path}");
    }
    let path = sheet(&mut shopper, &performance).await;
    let style = shopper.get(&path).await;
    assert!(style.header("cache-control").contains("immutable") && style.body.contains("#12408c"));
    for other in ["brand-retiro-1", "brand-none-2"] {
        let style = shopper.get(&path.replace("brand-retiro-2", other)).await;
        assert_eq!(style.header("cache-control"), "no-cache", "{other}");
    }
    let evil = "header=band%7D*%7Bdisplay%3Anone&spacing=%7D&light_accent=red%3B%7D*%7Bdisplay\
                &logo=..%2F..%2Fx&seen=2&step=publish&name=R&scope=production%3Atosca";
    shopper.post(&format!("{PAGE}/retiro"), evil).await;
    let path = sheet(&mut shopper, &performance).await;
    let style = shopper.get(&path).await.body;
    assert!(path.contains("retiro-3") && style.ends_with(&rules::look::Look::default().css()));
    let removed = shopper.post(&format!("{PAGE}/retiro/remove"), "seen=3").await;
    assert_eq!(removed.location(), format!("{PAGE}?done=brand-removed"), "{}", removed.body);
    assert!(!sheet(&mut shopper, &performance).await.contains("brand-"));
    let list = shopper.get(PAGE).await;
    assert!(list.body.contains("Removed brands"), "{}", list.body);
    let again = format!("revision={}", list.field("revision"));
    shopper.post(&format!("{PAGE}/retiro/back"), &again).await;
    assert!(sheet(&mut shopper, &performance).await.contains("brand-retiro"));
}

#[tokio::test(flavor = "multi_thread")]
async fn basket_checkout_and_order_have_the_look_of_all_that_is_in_them() {
    let mut shopper = branded("Retiro", "venue%3Alittle").await;
    let (order, _) = shopper.order().await;
    shopper.at_checkout().await;
    for path in [order.as_str(), "/en/checkout", "/en/basket", "/en/productions/tosca"] {
        assert!(sheet(&mut shopper, path).await.contains("brand-retiro"), "{path}");
    }
    let cellar = testing::CELLAR.as_bytes();
    let cellar = shopper.stage.another_hall("cellar", cellar, "tosca").await.expect("a hall");
    let hold = format!("/en/performances/{cellar}/hold");
    assert_eq!(shopper.post(&hold, "count=1&zone=").await.status, StatusCode::SEE_OTHER);
    for path in ["/en/checkout", "/en/basket", "/en/productions/tosca"] {
        assert!(!sheet(&mut shopper, path).await.contains("brand-"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_production_at_another_address_has_its_brand_too() {
    use ::season::contents::{Edit, production, save};
    let mut shopper = Shopper::enter().await;
    let (house, console) = (shopper.stage.house.clone(), domain::people::actor::Actor::Console);
    let folder = testing::season_example(&[]);
    let import = season::sheets::season_import::import_season;
    import(&house, &console, &folder, false).await.expect("a good season");
    brand(&mut shopper, "Retiro", "production%3Acarmen").await;
    let now = production(&house, &console, "carmen").await.expect("a production");
    let edit = Edit {
        address: "carmen-again".to_owned(),
        genre: now.genre.as_str().to_owned(),
        minutes: now.minutes.to_string(),
        intervals: now.intervals.to_string(),
        texts: now.texts,
        fitting: Vec::new(),
        seen: now.version,
    };
    save(&house, &console, "carmen", &edit).await.expect("saved");
    let path = "/en/productions/carmen-again";
    assert!(sheet(&mut shopper, path).await.contains("style/brand-retiro-2.css"));
}
