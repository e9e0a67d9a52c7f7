//! What marketing does with texts on the staff's pages, and what these pages tell of it.

use super::*;
use ::season::sheets::season_import::import_season;
use domain::people::actor::Actor;

async fn marketing() -> Shopper {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    shopper
}

#[tokio::test(flavor = "multi_thread")]
async fn the_slogan_is_a_text_of_the_house() {
    let mut shopper = marketing().await;
    let season = shopper.get("/en").await.body;
    assert!(!season.contains("Slogan of the theatre"), "a placeholder is no slogan: {season}");
    let list = shopper.get("/en/staff/texts?about=house").await.body;
    assert!(list.contains("href=\"/en/staff/texts/season-claim\""), "{list}");
    wants(&mut shopper, "edit");
    assert!(shopper.get("/en").await.body.contains("\u{e000}season-claim\u{e001}["));
    wants(&mut shopper, "off");
    say(&shopper, "season-claim", "Opera by the sea.", Step::Draft).await;
    assert!(!shopper.get("/en").await.body.contains("Opera by the sea."));
    say(&shopper, "season-claim", "Opera by the sea.", Step::Publish).await;
    assert!(shopper.get("/en").await.body.contains("<p class=\"lede\">Opera by the sea.</p>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_says_what_is_published_leaves_the_list() {
    const TEXT: &str = "/en/staff/texts/basket-empty-title";
    const DRAFTS: &str = "/en/staff/texts?only=drafts";
    let mut shopper = marketing().await;
    say(&shopper, "basket-empty-title", "As published", Step::Publish).await;
    let done = shopper.post(TEXT, "text.en.=Otherwise&seen.en=1&step=draft").await;
    assert_eq!(done.location(), format!("{TEXT}?done=text-draft"), "{}", done.body);
    assert!(shopper.get(DRAFTS).await.body.contains(TEXT), "somebody works on it");
    let done = shopper.post(TEXT, "text.en.=As+published&seen.en=2&step=draft").await;
    assert_eq!(done.location(), format!("{TEXT}?done=text-discard"), "{}", done.body);
    assert!(!shopper.get(DRAFTS).await.body.contains(TEXT), "nothing is to be published");
    let done = shopper.post(TEXT, "text.en.=Otherwise&seen.en=3&step=publish").await;
    assert_eq!(done.location(), format!("{TEXT}?done=text-publish"), "{}", done.body);
    assert!(!shopper.get(DRAFTS).await.body.contains(TEXT), "nor after it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_tells_of_a_draft_that_was_changed_meanwhile() {
    let mut shopper = marketing().await;
    let mut table = sheet(&shopper.stage.house, TextChoice::default()).await.expect("a sheet");
    let column = |name: &str| table.heading.iter().position(|it| it == name).expect("there");
    let (id, en) = (column("id"), column("en"));
    for row in table.rows.iter_mut().filter(|row| row.cells[id] == "basket-title") {
        row.cells[en] = "From the file".to_owned();
    }
    shopper.stage.clock.advance_ms(domain::moment::MINUTE_MS);
    say(&shopper, "basket-title", "Only a draft", Step::Draft).await;
    let done = upload(&mut shopper, "texts.csv", &documents::sheets::to_csv(&table)).await;
    let page = shopper.get(done.location()).await.body;
    assert!(page.contains("would replace texts that have been changed in the shop or in a draft"));
    assert!(page.contains("1 text was changed after the file was created ("), "{page}");
    let (_, after) = page.split_once("In the draft before the import:").expect("the draft");
    assert!(after.split("In the file:").next().expect("it").contains("Only a draft"), "{page}");
    let (_, shop) = page.split_once("In the shop:").expect("what customers read");
    assert!(!shop.split("</p>").next().expect("it").contains("Only a draft"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_leads_nowhere_is_asked_about_wherever_texts_may_have_links() {
    const PRODUCTION: &str = "/en/staff/productions/carmen";
    let mut shopper = marketing().await;
    let folder = testing::season_example(&[]);
    import_season(&shopper.stage.house, &Actor::Console, &folder, false).await.expect("good");
    let seen = shopper.get(PRODUCTION).await.field("seen").to_owned();
    let linked = "See+[this](/en/pages/none)+and+[that](/en/offers).";
    let production = format!("genre=opera&minutes=165&intervals=1&synopsis.en={linked}");
    for (path, form) in [
        ("/en/staff/texts/imprint-more", format!("text.en.={linked}&seen.en=0&step=publish")),
        (PRODUCTION, format!("seen={seen}&{production}")),
        ("/en/staff/announcement", format!("seen=0&text.es={linked}&step=publish")),
    ] {
        let asked = shopper.post(path, &form).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}: {}", asked.body);
        let told = "any page of the shop at present: /en/pages/none";
        assert!(asked.body.contains(told), "{path}: {}", asked.body);
        assert!(!asked.body.contains("present: /en/offers"), "{path}: {}", asked.body);
        let done = shopper.post(path, &format!("{form}&anyway=yes")).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{path}: {}", done.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_of_a_file_keeps_what_was_chosen() {
    const FILES: &str = "/en/staff/text-files";
    let mut shopper = marketing().await;
    let wanted = "format=xliff&language=it&about=mails&open=yes";
    let none = shopper.get(&format!("{FILES}/export?{wanted}")).await;
    let kept = "?done=text-export-none&language=it&about=mails&open=yes";
    assert_eq!(none.location(), format!("{FILES}{kept}"), "{}", none.body);
    let page = shopper.get(none.location()).await.body;
    for chosen in ["value=\"it\" selected", "value=\"mails\" selected"] {
        assert!(page.contains(chosen), "{chosen}: {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_forms_of_a_number_are_read_without_code() {
    const TEXT: &str = "/en/staff/texts/season-lede";
    let mut shopper = marketing().await;
    let forms = "{ $productions ->\n    [one] One work\n   *[other] { $productions } works\n}";
    say(&shopper, "season-lede", forms, Step::Publish).await;
    let page = shopper.get(TEXT).await.body;
    let default = "One production this season.\n{ $productions } productions this season.";
    assert!(page.contains(default), "the text that was delivered: {page}");
    assert!(page.contains(">One work\n{ $productions } works<"), "the history: {page}");
    for path in [TEXT, "/en/staff/changes", "/en/staff/texts?q=season-lede"] {
        let page = shopper.get(path).await.body;
        assert!(!page.contains("[one]") && page.contains("One work"), "{path}: {page}");
    }
}
