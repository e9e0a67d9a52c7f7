//! The house's own form: after a sign-in, on the profile and at the checkout, by device.

mod buyer;

use super::*;
use domain::people::actor::Actor;
use season::sheets::season_import::{Folder, import_season};

const FIELDS: &str = "key,kind,registration_desktop,registration_phone,checkout_desktop,\
     checkout_phone,name_en\n\
     phone,,,,required,,\n\
     club,yes-no,required,shown,,,Are you a member of a club?\n\
     school,text,,,shown,,Your school\n";

/// What a browser says of its device.
#[derive(Clone, Copy)]
struct Said {
    header: &'static str,
    value: &'static str,
}

const PHONE: Said = Said { header: "sec-ch-ua-mobile", value: "?1" };
const DESKTOP: Said =
    Said { header: "user-agent", value: "Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0" };

impl Shopper {
    async fn asks(&self) {
        let mut folder = Folder::default();
        folder.0.insert("customer_fields.csv".to_owned(), FIELDS.as_bytes().to_vec());
        import_season(&self.stage.house, &Actor::Console, &folder, false).await.expect("good");
    }

    async fn get_on(&mut self, device: Said, path: &str) -> Answer {
        self.send(Request::get(path).header(device.header, device.value), String::new()).await
    }

    async fn post_on(&mut self, device: Said, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header(device.header, device.value);
        self.send(request, form.to_owned()).await
    }
}

const FORM: &str = "/en/account/registration";

#[tokio::test]
async fn the_registration_is_asked_on_the_way_and_leads_on() {
    let mut shopper = Shopper::enter().await;
    shopper.asks().await;
    assert_eq!(shopper.get(FORM).await.location(), format!("/en/sign-in?next={FORM}"));
    let posted = shopper.post(FORM, "field-club=yes").await;
    assert_eq!(posted.location(), format!("/en/sign-in?next={FORM}"), "a guest answers nothing");
    let opened = shopper.sign_in("/en/basket").await;
    assert_eq!(opened.location(), format!("{FORM}?next=/en/basket"));
    let page = shopper.get_on(DESKTOP, opened.location()).await;
    assert_eq!((page.status, page.field("next")), (StatusCode::OK, "/en/basket"));
    assert!(page.body.contains("name=\"field-club\"") && !page.body.contains("name=\"later\""));
    assert!(!page.body.contains("field-school") && !page.body.contains("name=\"phone\""));
    assert_eq!(page.header("cache-control"), "private, no-store");
    let onward = "next=/en/basket";
    for empty in ["", "field-club=", "field-club=maybe", "later=1", "field-school=x"] {
        let form = format!("{onward}&{empty}");
        let again = shopper.post_on(DESKTOP, FORM, &form).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{empty}");
        assert!(again.body.contains("id=\"field-club-error\""), "{empty}");
        assert_eq!(again.field("next"), "/en/basket");
    }
    let done = shopper.post_on(DESKTOP, FORM, &format!("{onward}&field-club=no")).await;
    assert_eq!(done.location(), "/en/basket");
    let again = shopper.get_on(DESKTOP, FORM).await;
    assert_eq!(again.location(), "/en/account", "asked once");
}

#[tokio::test]
async fn what_may_stay_empty_can_be_put_off_on_a_phone() {
    let mut shopper = Shopper::enter().await;
    shopper.asks().await;
    assert_eq!(shopper.sign_in("").await.location(), FORM);
    let page = shopper.get_on(PHONE, FORM).await;
    assert!(page.body.contains("name=\"later\""), "nothing is required on a phone");
    let elsewhere = shopper.get_on(PHONE, &format!("{FORM}?next=/en/basket")).await;
    assert_eq!(elsewhere.location(), "/en/basket", "nobody is held up for it");
    for evil in ["//evil.example", "https://evil.example", "/xx"] {
        let page = shopper.get_on(PHONE, &format!("{FORM}?next={evil}")).await;
        assert_eq!(page.field("next"), "", "{evil}");
    }
    let later = shopper.post_on(PHONE, FORM, "later=1&next=https://evil.example").await;
    assert_eq!(later.location(), "/en/account");
    assert_eq!(shopper.get_on(PHONE, FORM).await.location(), "/en/account");
}

#[tokio::test]
async fn the_checkout_and_the_profile_keep_what_was_typed() {
    let mut shopper = Shopper::enter().await;
    shopper.asks().await;
    shopper.at_checkout().await;
    let page = shopper.get_on(DESKTOP, "/en/checkout").await;
    assert!(page.body.contains("name=\"phone\"") && page.body.contains("name=\"field-school\""));
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    let typed = format!("{form}&phone=12&field-school=%3Cb%3E");
    let wrong = shopper.post_on(DESKTOP, "/en/checkout", &typed).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("href=\"#phone\"") && wrong.body.contains("id=\"phone-error\""));
    assert!(wrong.body.contains("value=\"&lt;b&gt;\""), "escaped, and kept");
    let phone = shopper.get_on(PHONE, "/en/checkout").await;
    assert!(!phone.body.contains("name=\"phone\""), "not asked on a phone");
    let right = format!("{form}&phone=%2B34+600+123+456&field-school=IES");
    let placed = shopper.post_on(DESKTOP, "/en/checkout", &right).await;
    assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);

    shopper.sign_in("").await;
    let profile = shopper.get_on(DESKTOP, "/en/account/profile").await;
    assert!(profile.body.contains("value=\"+34 600 123 456\""));
    assert!(profile.body.contains("value=\"IES\""));
    let form = "given_name=Ana&family_name=Ruiz&language=en&field-school=Two";
    let wrong = shopper.post_on(DESKTOP, "/en/account/profile", form).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "the club is required");
    assert!(wrong.body.contains("id=\"field-club-error\""));
    assert!(wrong.body.contains("value=\"Two\""));
    let saved = format!("{form}&field-club=yes");
    let saved = shopper.post_on(DESKTOP, "/en/account/profile", &saved).await;
    assert_eq!(saved.location(), "/en/account/profile");
}

#[tokio::test]
async fn without_the_sheet_nobody_is_asked() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    assert!(!page.body.contains("name=\"phone\"") && !page.body.contains("name=\"field-"));
    assert_eq!(shopper.sign_in("").await.location(), "/en/account");
    assert_eq!(shopper.get(FORM).await.location(), "/en/account");
}
