//! Texts that staff published, on pages: nothing in them is markup, no page fails, and drafts are
//! for staff alone.

mod edited;

use super::*;
use ::texts::{
    editing::edit::{Saved, Step, Which, save},
    files::translators::{TextChoice, sheet},
};

async fn say(shopper: &Shopper, id: &str, text: &str, step: Step) {
    let which = Which { id: id.to_owned(), language: "en".to_owned() };
    let saved = Saved { which, text: text.to_owned(), step, seen: None };
    let house = &shopper.stage.house;
    save(house, &domain::people::actor::Actor::Console, &saved).await.expect("saved");
    ::texts::load(house).await.expect("read");
}

/// What the browser's cookie says of drafts.
fn wants(shopper: &mut Shopper, mode: &str) {
    shopper.cookies.retain(|cookie| !cookie.starts_with("parterre-texts="));
    shopper.cookies.push(format!("parterre-texts={mode}"));
}

const EVIL: [&str; 6] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</textarea></title></style><script>alert(1)</script>",
    "'; drop table texts; -- <b>bold</b>",
    "javascript:alert(1) &lt;b&gt;",
    "مرحبا \u{202e} <svg onload=alert(1)>",
];

#[tokio::test(flavor = "multi_thread")]
async fn markup_in_a_text_is_shown_and_not_obeyed() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "administrator").await;
    shopper.staff_in(&rosa, "").await;
    for evil in EVIL {
        for id in ["basket-empty-title", "common-season", "house-name", "common-skip"] {
            say(&shopper, id, evil, Step::Publish).await;
        }
        for path in ["/en", "/en/basket", "/en/sign-in", "/en/staff/texts/basket-empty-title"] {
            let page = shopper.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}: {evil}");
            for markup in ["<script>alert", "<img src=x", "<svg onload", "<b>bold"] {
                assert!(!page.body.contains(markup), "{markup} on {path}");
            }
        }
        let basket = shopper.get("/en/basket").await;
        let escaped = evil.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert!(basket.body.contains(&escaped), "{evil} is what is read");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_are_shown_to_staff_who_want_to_see_them_and_to_nobody_else() {
    let mut shopper = Shopper::enter().await;
    say(&shopper, "basket-empty-title", "Only for colleagues", Step::Draft).await;
    let has_draft = |body: &str| body.contains("Only for colleagues");
    // A cookie alone opens nothing.
    wants(&mut shopper, "edit");
    let page = shopper.get("/en/basket").await;
    assert!(!has_draft(&page.body) && !page.body.contains('\u{e000}'));
    let bruno = shopper.stage.staffer("bruno@example.org", "door").await;
    shopper.staff_in(&bruno, "").await;
    assert!(!has_draft(&shopper.get("/en/basket").await.body), "the door edits no texts");
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    wants(&mut shopper, "preview");
    let page = shopper.get("/en/basket").await;
    assert!(has_draft(&page.body) && !page.body.contains('\u{e000}'));
    assert_eq!(page.header("cache-control"), "private, no-store");
    wants(&mut shopper, "edit");
    let page = shopper.get("/en/basket").await;
    let marked = "\u{e000}basket-empty-title\u{e001}Only for colleagues\u{e002}";
    assert!(page.body.contains(marked));
    wants(&mut shopper, "off");
    assert!(!has_draft(&shopper.get("/en/basket").await.body));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dedication_ends_no_text_area() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.post("/en/checkout", &form).await;
    let reference = shopper.stage.bank.newest();
    shopper.stage.bank.capture(&reference);
    let order = shopper.get(&format!("/payments/return/{reference}")).await.location().to_owned();
    let typed = "dedication=%3C%2Ftextarea%3E%3Cb%3Ebold&email=nobody&way=mail";
    let page = shopper.post(&format!("{order}/gift"), typed).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
    assert!(!page.body.contains("<b>bold"), "{}", page.body);
    assert!(page.body.contains("&lt;/textarea&gt;&lt;b&gt;bold"), "what was typed is kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_of_forty_thousand_characters_is_refused_in_words() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let long = "%D1%8F".repeat(40_000);
    let form = format!("text.ru.={long}&step=publish");
    let page = shopper.post("/en/staff/texts/basket-empty-title", &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("20"), "it says how long it may be");
    let reasons = page.body.matches("The text is too long").count();
    assert_eq!(reasons, 2, "at the top and at the field");
    assert!(page.body.contains(&"я".repeat(40_000)), "what was typed is kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_default_text_comes_back_after_a_second_press() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    say(&shopper, "basket-empty-title", "Otherwise", Step::Publish).await;
    let page = shopper.get("/en/staff/texts/basket-empty-title").await.body;
    let (_, asked) = page.split_once("<summary>Restore the default text<").expect("a question");
    let asked = asked.split("</details>").next().expect("its end");
    assert!(asked.contains("Customers see the default text straight away."), "{asked}");
    assert!(asked.contains("Restore the default text: English"), "{asked}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_time_is_told_at_the_time() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    for at in ["", "2020-01-01T10:00"] {
        let form = format!("text.en.=Otherwise&step=schedule&at={at}");
        let page = shopper.post("/en/staff/texts/basket-empty-title", &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("href=\"#at\"") && page.body.contains("id=\"at-error\""));
        assert!(!page.body.contains("id=\"wrong-"), "no language is to blame: {}", page.body);
        assert!(page.body.contains("Otherwise"), "what was typed is kept");
    }
}

/// A file as browsers send it (RFC 7578).
async fn upload(shopper: &mut Shopper, name: &str, content: &[u8]) -> Answer {
    let head = format!(
        "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         content-type: application/octet-stream\r\n\r\n"
    );
    let body = [head.as_bytes(), content, b"\r\n--b--\r\n"].concat();
    let request = Request::post("/en/staff/text-files")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .header("sec-fetch-site", "same-origin");
    shopper.send(request, body).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_replaces_newer_texts_only_where_they_are_ticked() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let mut table = sheet(&shopper.stage.house, TextChoice::default()).await.expect("a sheet");
    let column = |name: &str| table.heading.iter().position(|it| it == name).expect("there");
    let (id, en) = (column("id"), column("en"));
    for row in &mut table.rows {
        if row.cells[id] == "basket-title" || row.cells[id] == "basket-empty-title" {
            row.cells[en] = "From the file".to_owned();
        }
    }
    shopper.stage.clock.advance_ms(domain::moment::MINUTE_MS);
    say(&shopper, "basket-title", "Newer in the shop", Step::Publish).await;
    let file = documents::sheets::to_csv(&table);
    let done = upload(&mut shopper, "texts.csv", &file).await;
    assert_eq!(done.location(), "/en/staff/text-files?done=text-import-replaced", "{}", done.body);
    let page = shopper.get(done.location()).await;
    for words in ["1 text was changed after", "Newer in the shop", "From the file"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    let tick = "name=\"replace\" value=\"basket-title en\"";
    assert!(page.body.contains(tick), "{}", page.body);
    assert!(!page.body.contains(&format!("{tick} checked")), "it is not ticked: {}", page.body);
    let said = |shopper: &Shopper| {
        let english = shopper.stage.house.locales().get("en").expect("a language");
        ["basket-title", "basket-empty-title"].map(|id| english.text(id))
    };
    let import = format!("import={}", page.field("import"));
    let address = "/en/staff/text-files/publish";
    assert!(page.body.contains(&format!("action=\"{address}\"")), "{}", page.body);
    shopper.post(address, &import).await;
    assert_eq!(said(&shopper), ["Newer in the shop", "From the file"]);
    shopper.post(address, &format!("{import}&replace=basket-title+en")).await;
    assert_eq!(said(&shopper), ["From the file", "From the file"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn tags_in_a_file_are_asked_about_before_its_drafts_are_published() {
    const PUBLISH: &str = "/en/staff/text-files/publish";
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let unit = |id: &str, text: &str| {
        let text = format!("<source>Uno.</source><target>{text}</target>");
        format!("<unit id=\"{id}\"><segment state=\"initial\">{text}</segment></unit>")
    };
    let tags = unit("basket-title", "&lt;b&gt;Korb&lt;/b&gt;");
    let units = tags + &unit("basket-empty-title", "Noch leer");
    let document = format!(
        "<xliff version=\"2.0\" srcLang=\"es\" trgLang=\"de\"><file id=\"f\">{units}</file></xliff>"
    );
    let done = upload(&mut shopper, "de.xlf", document.as_bytes()).await;
    assert_eq!(done.location(), "/en/staff/text-files?done=text-import", "{}", done.body);
    let page = shopper.get(done.location()).await;
    for words in ["HTML tags in: basket-title · Deutsch", "&lt;b&gt;Korb", "Noch leer"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    let import = format!("import={}", page.field("import"));
    let asked = shopper.post(PUBLISH, &import).await;
    assert_eq!(asked.location(), "/en/staff/text-files?done=text-import-asked");
    let page = shopper.get(asked.location()).await;
    assert!(page.body.contains("Nothing has been published yet"), "{}", page.body);
    let done = shopper.post(PUBLISH, &format!("{import}&anyway=yes")).await;
    let page = shopper.get(done.location()).await;
    assert!(page.body.contains("2 texts have been published"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_became_of_a_file_stands_above_older_files() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let good = "<xliff version=\"2.0\" srcLang=\"es\" trgLang=\"de\"><file id=\"f\">\
        <unit id=\"basket-title\"><segment state=\"final\"><source>Uno.</source>\
        <target>Eins.</target></segment></unit></file></xliff>";
    let done = upload(&mut shopper, "de.xlf", good.as_bytes()).await;
    assert_eq!(done.location(), "/en/staff/text-files?done=text-import", "{}", done.body);
    let page = upload(&mut shopper, "de.xlf", &good.as_bytes()[..150]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = "action=\"/en/staff/text-files#result\"";
    let in_order =
        ["id=\"result\"", "Nothing has been imported", "Publish all drafts of this import", form];
    let places = in_order.map(|words| page.body.find(words));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}: {}", page.body);
    // As a spreadsheet program writes it in Poland.
    let page = upload(&mut shopper, "texts.csv", b"id;en\nbasket-title;\xa3\xf3d\x9f\n").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = "row 2 contains characters that cannot be read";
    assert!(page.body.contains(told) && page.body.contains("CSV UTF-8"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn translations_are_said_to_fit_in_the_list() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    for id in ["basket-title", "basket-empty-title"] {
        let which = Which { id: id.to_owned(), language: "es".to_owned() };
        let saved = Saved { which, text: "Otra".to_owned(), step: Step::Publish, seen: None };
        let house = &shopper.stage.house;
        save(house, &domain::people::actor::Actor::Console, &saved).await.expect("saved");
    }
    let (all, list) = ("/en/staff/texts", "/en/staff/texts?only=stale");
    assert!(!shopper.get(all).await.body.contains("name=\"shown\""), "only in this list");
    let page = shopper.get(list).await;
    assert!(page.body.contains("Translations are still correct"), "{}", page.body);
    let nothing = shopper.post(all, "language=").await;
    let page = shopper.get(nothing.location()).await;
    assert!(page.body.contains("Please tick at least one text"), "{}", page.body);
    let form = format!("text={}&language=", page.field("text").replace(' ', "+"));
    let done = shopper.post(all, &form).await;
    let page = shopper.get(done.location()).await;
    assert!(page.body.contains("5 translations have been marked"), "{}", page.body);
    let form = format!("shown={}&language=de&all=yes", page.field("shown").replace(' ', "+"));
    let done = shopper.post(all, &form).await;
    let page = shopper.get(done.location()).await;
    assert!(page.body.contains("1 translation has been marked"), "{}", page.body);
    let usher = shopper.stage.staffer("bruno@example.org", "door").await;
    shopper.staff_in(&usher, "").await;
    assert_eq!(shopper.post(all, &form).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_of_a_file_that_are_not_translated_whole_are_named() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let unit = |id: &str, second: &str| {
        format!(
            "<unit id=\"{id}\"><segment state=\"final\"><source>Uno.</source>\
             <target>Eins.</target></segment>{second}</unit>"
        )
    };
    let units = [
        unit("basket-title", "<segment><source>Dos.</source></segment>"),
        unit(
            "basket-empty-title",
            "<segment><source>Dos.</source><target>Zwei.</target></segment>",
        ),
    ];
    let document = format!(
        "<xliff version=\"2.0\" srcLang=\"es\" trgLang=\"de\"><file id=\"f\">{}</file></xliff>",
        units.concat()
    );
    let page = upload(&mut shopper, "de.xlf", document.as_bytes()).await;
    for words in [
        "only partly translated in the file",
        "basket-title (",
        "not marked as translated in the file",
        "basket-empty-title (",
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_for_translators_is_called_by_its_subject() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    for (query, name) in [
        ("format=xliff&language=de&about=checkout", "checkout-de.xlf"),
        ("format=xliff&language=de&about=", "texts-de.xlf"),
        ("format=xlsx&language=de&about=mails", "mails.xlsx"),
        ("format=xlsx&language=de&about=", "texts.xlsx"),
    ] {
        let file = shopper.get(&format!("/en/staff/text-files/export?{query}")).await;
        let named = format!("attachment; filename=\"{name}\"");
        assert_eq!(file.header("content-disposition"), named, "{query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_house_says_about_itself_is_one_form() {
    const FACTS: &str = "/en/staff/house";
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    assert_eq!(shopper.get(FACTS).await.field("name.it"), "", "a placeholder is no name");
    let gate = shopper.get("/en/staff/gate").await.body;
    assert!(gate.contains("Not yet filled in"), "{gate}");
    assert!(gate.contains("the shop starts only once"), "{gate}");
    let own = shopper.stage.house.locales().fallback().language().to_owned();
    let keys = ::texts::sources::house_words::keys(&shopper.stage.house);
    let fact = |key: &String| {
        let fact = testing::house_fact(key).replace('+', "%2B");
        format!("{key}.{own}={fact}")
    };
    let said: Vec<String> = keys.iter().map(fact).collect();
    let lacking = shopper.post(FACTS, &said[1..].join("&")).await;
    assert_eq!(lacking.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(lacking.body.contains("value=\"Liceo\""), "what was typed stays");
    let wrong = format!("{}&email.it=Liceo&phone.fr=soon", said.join("&"));
    let wrong = shopper.post(FACTS, &wrong).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!([wrong.field("email.it"), wrong.field("phone.fr")], ["Liceo", "soon"]);
    for words in ["This is not an email address", "This is not a telephone number"] {
        assert_eq!(wrong.body.matches(words).count(), 1, "{words}");
    }
    let form = format!("{}&name.it=Teatro", said.join("&"));
    let done = shopper.post(FACTS, &form).await;
    assert_eq!(done.location(), format!("{FACTS}?done=text-publish"), "{}", done.body);
    assert_eq!(::texts::sources::house_words::missing(&shopper.stage.house), []);
    let page = shopper.get(FACTS).await;
    assert_eq!([page.field("name.it"), page.field("name.fr")], ["Teatro", ""]);
    let gate = shopper.get("/en/staff/gate").await.body;
    assert!(!gate.contains("Not yet filled in") && !gate.contains("the shop starts only once"));
    assert!(gate.contains("are sold all the same") && gate.contains("an import that adds"));
}
