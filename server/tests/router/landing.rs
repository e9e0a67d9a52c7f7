//! A page of the house's own: made by forms, seen in two languages, renamed, taken down.

use super::*;

const NEW: &str = "/en/staff/pages/new";
const FORM: &str = "anyway=yes&address=Summer&title.es=Verano&title.en=Summer+%3Cb%3E\
                    &text.es=Doce+**noches**\
                    &text.en=%3C%2Ftextarea%3E%3Cscript%3E+[x](javascript:alert(1))&button.es=Ver\
                    &link=/en/offers?a%3Db&in_menu=yes&in_footer=yes&production=";

#[tokio::test(flavor = "multi_thread")]
async fn a_button_without_words_in_a_language_is_asked_about() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let mut form = "seen=0&step=publish&address=autumn&link=/en/offers&button.es=Ver".to_owned();
    for language in shopper.stage.house.locales().languages() {
        form += &format!("&title.{language}=a&text.{language}=b");
    }
    let asked = shopper.post(NEW, &form).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", asked.body);
    assert!(asked.body.contains("Missing in: "), "{}", asked.body);
    let done = shopper.post(NEW, &format!("{form}&anyway=yes")).await;
    assert!(done.location().ends_with("?done=landing"), "{}", done.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_made_by_staff_seen_by_shoppers_and_leads_on_when_it_is_renamed() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let draft = shopper.post(NEW, &format!("seen=0&step=draft&{FORM}")).await;
    let page = draft.location().split('?').next().expect("an address").to_owned();
    assert!(draft.location().ends_with("?done=landing-draft"), "{}", draft.body);
    let form = shopper.get(&page).await.body;
    assert!(form.contains("<input type=\"checkbox\" id=\"in_menu\" name=\"in_menu\""), "{form}");
    let seen = shopper.get("/en/pages/summer").await;
    assert_eq!(seen.status, StatusCode::NOT_FOUND, "also for staff in the shop");
    let preview = shopper.get(&format!("{page}/preview")).await;
    assert!(preview.body.contains("This is a draft") && preview.body.contains("noindex"));
    assert!(!shopper.get("/sitemap.xml").await.body.contains("/pages/"));

    let plain = FORM.replace("anyway=yes&", "");
    for (sent, told, not_yet) in [
        (plain.replace("/en/offers", "//evil.example/"), "must lead to a page", "Missing in"),
        (plain.replace("/en/offers?", "/en/pages/none?"), "any page of the shop at", "must lead"),
    ] {
        let asked = shopper.post(&page, &format!("seen=1&step=publish&{sent}")).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        assert!(asked.body.contains(told) && !asked.body.contains(not_yet), "{}", asked.body);
    }
    let done = shopper.post(&page, &format!("seen=1&step=publish&{FORM}")).await;
    assert_eq!(done.location(), format!("{page}?done=landing"), "{}", done.body);
    let english = shopper.get("/en/pages/summer").await.body.replace("<!>", "");
    for part in [
        "Summer &lt;b&gt;</h1>",
        "&lt;/textarea&gt;&lt;script&gt; x</p>",
        "<a href=\"/en/offers?a=b\" lang=\"es\" class=\"button\">Ver</a>",
        "href=\"http://localhost:3000/en/pages/summer\"",
        "href=\"http://localhost:3000/ru/pages/summer\"",
    ] {
        assert!(english.contains(part), "{part}: {english}");
    }
    let german = shopper.get("/de/pages/summer").await.body.replace("<!>", "");
    assert!(
        german.contains("lang=\"es\" class=\"text\"><p>Doce <strong>noches</strong></p>"),
        "{german}"
    );
    assert_eq!(shopper.get("/fr/terms").await.body.matches("\"/fr/pages/summer\"").count(), 2);
    assert!(shopper.get("/sitemap.xml").await.body.contains("/it/pages/summer</loc>"));

    let renamed = FORM.replace("address=Summer", "address=festival");
    shopper.post(&page, &format!("seen=2&step=publish&{renamed}")).await;
    let former = shopper.get("/ru/pages/summer?from=poster").await;
    assert_eq!(former.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(former.location(), "/ru/pages/festival?from=poster");
    for (sent, told) in [
        (renamed.replace("/en/offers", "//evil.example/"), "must lead to a page of the shop"),
        (renamed.replace("festival", "../admin"), "only a to z in lower case"),
        (format!("{renamed}&until=yesterday"), "not a valid time"),
        (renamed.replace("Doce", &"x".repeat(40_000)), "no more than 10000\u{a0}characters"),
    ] {
        let answer = shopper.post(&page, &format!("seen=3&step=publish&{sent}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        assert!(answer.body.contains(told), "{told}: {}", answer.body);
        assert!(answer.body.contains("&lt;/textarea&gt;"), "what was typed stays");
    }
    let late = shopper.post(&page, &format!("seen=1&step=publish&{renamed}")).await;
    assert!(late.body.contains("Somebody else has changed this page"), "{}", late.body);
    shopper.post(&page, &format!("seen=3&step=take-down&{renamed}")).await;
    for address in ["festival", "summer", "none", "%00", "%2e%2e"] {
        let gone = shopper.get(&format!("/en/pages/{address}")).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_a_page_at_once_lose_nothing() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let form = |seen: &str, opened: &str, text: &str, rest: &str| {
        format!(
            "seen={seen}&opened={opened}&step=draft&address=summer&title.es=Verano&\
             text.es={text}+noches&title.en={rest}"
        )
    };
    let draft = shopper.post(NEW, &form("0", "", "Doce", "Summer")).await;
    let page = draft.location().split('?').next().expect("an address").to_owned();
    let open = shopper.get(&page).await;
    let (seen, opened) = (open.field("seen"), open.field("opened"));
    let theirs = form(seen, opened, "Trece", "Theirs&in_menu=yes");
    assert!(shopper.post(&page, &theirs).await.location().ends_with("?done=landing-draft"));
    let late = shopper.post(&page, &form(seen, opened, "Doce", "Mine")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    for there in ["Mine", "Theirs", "Trece noches", "name=\"in_menu\" value=\"yes\" checked"] {
        assert!(late.body.contains(there), "{there}: {}", late.body);
    }
    assert!(!late.body.contains("Doce noches"), "nobody changed it back: {}", late.body);
    assert_eq!(late.body.matches("Saved in the meantime:").count(), 1, "{}", late.body);
    let again = form(late.field("seen"), late.field("opened"), "Trece", "Mine&in_menu=yes");
    let done = shopper.post(&page, &again).await;
    assert!(done.location().ends_with("?done=landing-draft"), "{}", done.body);
    let saved = shopper.get(&page).await.body;
    assert!(saved.contains("Mine") && saved.contains("Trece noches"), "{saved}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_stays_when_the_picture_is_uploaded_and_its_middle_chosen() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let new = "seen=0&step=draft&address=summer&title.es=Verano&title.en=Summer&text.es=Doce";
    let draft = shopper.post(NEW, new).await;
    let page = draft.location().split('?').next().expect("an address").to_owned();
    let fields = |open: &Answer, title: &str| {
        let (seen, opened) = (open.field("seen"), open.field("opened"));
        format!(
            "seen={seen}&opened={opened}&address=summer&title.es=Verano&title.en={title}\
             &text.es=Doce"
        )
    };
    let files = [("picture", jpeg())];
    let upload = format!("{page}/picture");
    let open = shopper.get(&page).await;
    assert!(open.body.contains("formenctype=\"multipart/form-data\""), "{}", open.body);
    let missing = look::send(&mut shopper, &upload, &fields(&open, "Typed"), &[]).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(missing.body.contains("\nTyped</textarea>"), "{}", missing.body);
    let done = look::send(&mut shopper, &upload, &fields(&missing, "Typed"), &files).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    let typed = "\nTyped</textarea>";
    let unsaved = "What you typed in the other fields is still here";
    assert!(done.body.contains(typed) && done.body.contains(unsaved), "{}", done.body);
    let middle = format!("{}&x=100&y=0", fields(&done, "Typed"));
    let done = shopper.post(&format!("{page}/focus"), &middle).await;
    assert!(done.body.contains(typed) && done.body.contains(unsaved), "{}", done.body);
    assert!(done.body.contains("name=\"x\" value=\"100\""), "{}", done.body);
    let saved = shopper.post(&page, &format!("{}&step=draft", fields(&done, "Typed"))).await;
    assert!(saved.location().ends_with("?done=landing-draft"), "{}", saved.body);
    // Where nothing was typed, nothing is unsaved.
    let open = shopper.get(&page).await;
    assert!(open.body.contains(typed) && open.body.contains("class=\"desk-picture__now\""));
    let done = look::send(&mut shopper, &upload, &fields(&open, "Typed"), &files).await;
    assert!(done.location().ends_with("?done=landing-draft"), "{}", done.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_comes_with_the_texts_that_are_saved_or_published() {
    const NOW: &str = "class=\"desk-picture__now\"";
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let draft = shopper.post(NEW, &format!("seen=0&step=draft&{FORM}")).await;
    let page = draft.location().split('?').next().expect("an address").to_owned();
    let files = [("picture", jpeg())];
    let form = |seen: i64, step: &str, title: &str| {
        format!("seen={seen}&step={step}&{}&title.de={title}", FORM.replace("anyway=yes&", ""))
    };
    let broken = [("picture", b"no picture".to_vec())];
    let refused = look::send(&mut shopper, &page, &form(1, "draft", "Eins"), &broken).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    assert!(refused.body.contains("\nEins</textarea>") && !refused.body.contains(NOW));
    assert!(refused.body.contains("has not been saved yet"), "{}", refused.body);
    let focus = format!("{}&x=100&y=0", form(1, "draft", "Eins"));
    let pressed = look::send(&mut shopper, &format!("{page}/focus"), &focus, &files).await;
    assert_eq!(pressed.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", pressed.body);
    assert!(pressed.body.contains("The picture you chose has not been saved"));
    let saved = look::send(&mut shopper, &page, &form(1, "draft", "Eins"), &files).await;
    assert!(saved.location().ends_with("?done=landing-draft"), "{}", saved.body);
    let open = shopper.get(&page).await.body;
    assert!(open.contains(NOW) && open.contains("\nEins</textarea>"), "{open}");
    let away = format!("{}&without_picture=yes", form(2, "draft", "Eins"));
    shopper.post(&page, &away).await;
    assert!(!shopper.get(&page).await.body.contains(NOW));
    // What is asked first is told with it that the file is to be chosen again.
    let asked = look::send(&mut shopper, &page, &form(3, "publish", "Zwei"), &files).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", asked.body);
    assert!(asked.body.contains("id=\"picture-error\""), "{}", asked.body);
    let publish = format!("{}&anyway=yes", form(3, "publish", "Zwei"));
    let done = look::send(&mut shopper, &page, &publish, &files).await;
    assert!(done.location().ends_with("?done=landing"), "{}", done.body);
    let german = shopper.get("/de/pages/summer").await.body;
    assert!(
        german.contains("class=\"season__next-poster\"") && german.contains("Zwei"),
        "{german}"
    );
}

fn jpeg() -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(1400, 900, image::Rgb([90, 20, 30]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("written");
    bytes.into_inner()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_says_what_is_published_is_no_change() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let done = shopper.post(NEW, &format!("seen=0&step=publish&{FORM}")).await;
    let page = done.location().split('?').next().expect("an address").to_owned();
    for (seen, link, is_changed) in
        [(1, "/en/offers?a%3Db", false), (2, "/en/offers", true), (3, "/en/offers?a%3Db", false)]
    {
        let form = FORM.replace("/en/offers?a%3Db", link);
        let done = shopper.post(&page, &format!("seen={seen}&step=draft&{form}")).await;
        assert!(done.location().ends_with("?done=landing-draft"), "{}", done.body);
        let list = shopper.get("/en/staff/pages").await.body;
        let told = list.contains("The latest changes have not been published yet.");
        assert_eq!(told, is_changed, "{link}: {list}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_in_a_text_that_leads_nowhere_is_named_and_stops_nothing() {
    const DEAD: &str = "does not lead to any page of the shop at present: /en/productions/none";
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let form = FORM.replace("Doce+**noches**", "[a](/en/productions/none)+[b](/en/offers)");
    let draft = shopper.post(NEW, &format!("seen=0&step=draft&{form}")).await;
    assert!(draft.location().ends_with("?done=landing-draft"), "{}", draft.body);
    let saved = shopper.get(draft.location()).await.body;
    assert!(saved.contains(DEAD) && !saved.contains("present: /en/offers"), "{saved}");
    let page = draft.location().split('?').next().expect("an address");
    let plain = form.replace("anyway=yes&", "");
    let asked = shopper.post(page, &format!("seen=1&step=publish&{plain}")).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(asked.body.matches(DEAD).count(), 1, "{}", asked.body);
    let done = shopper.post(page, &format!("seen=1&step=publish&{form}")).await;
    assert_eq!(done.location(), format!("{page}?done=landing"), "{}", done.body);
}
