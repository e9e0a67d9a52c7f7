//! The staff's pages of productions: forms without scripts, pictures that are served for ever.

use super::*;
use ::season::sheets::season_import::import_season;
use domain::people::actor::Actor;

/// Whoever may edit productions, in a house with the documented example's.
async fn marketing() -> Shopper {
    let mut shopper = Shopper::enter().await;
    let folder = testing::season_example(&[]);
    import_season(&shopper.stage.house, &Actor::Console, &folder, false).await.expect("good");
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    shopper
}

const PAGE: &str = "/en/staff/productions/carmen";
const BOUNDARY: &str = "----a-boundary-of-a-form";

/// A form as browsers write it (RFC 7578).
fn multipart(seen: &str, picture: &[u8]) -> Vec<u8> {
    let mut body = format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"seen\"\r\n\r\n{seen}\r\n\
         --{BOUNDARY}\r\ncontent-disposition: form-data; name=\"picture\"; filename=\"a.jpg\"\r\n\
         content-type: image/jpeg\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(picture);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    body
}

async fn upload(shopper: &mut Shopper, picture: &[u8]) -> Answer {
    upload_beside(shopper, "", picture).await
}

/// With what was typed in the same form.
async fn upload_beside(shopper: &mut Shopper, typed: &str, picture: &[u8]) -> Answer {
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let media_type = format!("multipart/form-data; boundary={BOUNDARY}");
    let request = Request::post(format!("{PAGE}/picture"))
        .header(header::CONTENT_TYPE, media_type)
        .header("sec-fetch-site", "same-origin");
    shopper.send(request, [typed.as_bytes(), &multipart(&seen, picture)].concat()).await
}

/// What the draft has is shown to shoppers.
async fn publish(shopper: &mut Shopper) {
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let form = format!("seen={seen}&anyway=yes&genre=opera&minutes=165&intervals=1");
    let done = shopper.post(PAGE, &form).await;
    assert_eq!(done.location(), format!("{PAGE}?done=production"), "{}", done.body);
}

fn photograph() -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(900, 1400, image::Rgb([90, 20, 30]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("written");
    bytes.into_inner()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_production_is_found_edited_and_shown() {
    let mut shopper = marketing().await;
    let list = shopper.get("/en/staff/productions").await;
    assert!(list.body.contains("/en/staff/productions/carmen"), "{}", list.body);
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let form = format!(
        "seen={seen}&anyway=yes&genre=opera&minutes=165&intervals=1&title.en=Carmen%20%3Cb%3E\
         &author.en=Bizet&synopsis.en=%3C%2Ftextarea%3E%3Cscript%3E&team.en=Conductor%3A%20A"
    );
    // Languages that lack it, and tags that would be seen, are named and asked about.
    let asked = shopper.post(PAGE, &form.replace("&anyway=yes", "")).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let link = ["href=\"#anyway-asked\"", "id=\"anyway-asked\" class=\"notice"];
    let asks = ["Missing in: ", "HTML tags in: English", "name=\"anyway\"", "value=\"Bizet\""];
    for words in link.into_iter().chain(asks) {
        assert!(asked.body.contains(words), "{words}: {}", asked.body);
    }
    let done = shopper.post(PAGE, &form).await;
    assert_eq!(done.location(), format!("{PAGE}?done=production"));
    let page = shopper.get(&format!("{PAGE}?done=production")).await;
    assert!(page.body.contains("Your changes have been published"), "{}", page.body);
    assert!(page.body.contains("&lt;/textarea&gt;&lt;script&gt;"), "{}", page.body);
    assert!(page.body.contains("<h1>Carmen &lt;b&gt;</h1>"), "in English: {}", page.body);
    let places = ["value=\"draft\"", ">Save and publish<", "/en/staff/productions/carmen/preview"];
    let places = places.map(|words| page.body.find(words).expect(words));
    assert!(places.is_sorted(), "draft, publish, preview: {places:?}");
    let shown = shopper.get("/en/productions/carmen").await;
    assert!(shown.body.contains("Carmen &lt;b&gt;"), "{}", shown.body);
    assert!(!shown.body.contains("</textarea><script>"), "{}", shown.body);
    for path in ["/en/offers", "/en/offers/series-a"] {
        let page = shopper.get(path).await;
        assert!(page.body.contains("Both first nights on your own seat."), "{}", page.body);
    }
    // What was typed stays where something is wrong.
    let wrong = shopper.post(PAGE, &form.replace("minutes=165", "minutes=long")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("from 0 to 1440"), "{}", wrong.body);
    assert!(wrong.body.contains("value=\"long\""), "{}", wrong.body);
    // And where somebody else was faster.
    let late = shopper.post(PAGE, &form.replace("Bizet", "Georges")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("Somebody else has changed"), "{}", late.body);
    assert!(late.body.contains("value=\"Georges\""), "{}", late.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_uploaded_served_for_ever_and_cut_where_it_is_pressed() {
    let mut shopper = marketing().await;
    let done = upload(&mut shopper, &photograph()).await;
    assert_eq!(done.location(), format!("{PAGE}?done=landing-draft"), "{}", done.body);
    // Shoppers see it only when it is published.
    let page = shopper.get("/en/productions/carmen").await;
    assert!(!page.body.contains("src=\"/pictures/"), "{}", page.body);
    let form = "genre=opera&minutes=165&intervals=1";
    let preview = shopper.post(&format!("{PAGE}/preview"), form).await;
    assert!(preview.body.contains("src=\"/pictures/carmen."), "{}", preview.body);
    publish(&mut shopper).await;
    let page = shopper.get("/en/productions/carmen").await;
    // Social networks are told what is served.
    assert!(page.body.contains("image/jpeg") && !page.body.contains("og:image:width"));
    let (_, rest) = page.body.split_once("src=\"/pictures/").expect("a picture");
    let address = format!("/pictures/{}", rest.split('"').next().expect("its end"));
    let picture = shopper.get(&address).await;
    assert_eq!(picture.status, StatusCode::OK);
    assert_eq!(picture.header("content-type"), "image/jpeg");
    assert!(picture.header("cache-control").contains("immutable"));
    let request = Request::get(&address).header(header::ACCEPT, "image/webp,*/*");
    let webp = shopper.answer(request, String::new()).await;
    assert_eq!(webp.headers()[header::CONTENT_TYPE], "image/webp");
    assert_eq!(shopper.get("/pictures/carmen.0/card").await.status, StatusCode::NOT_FOUND);
    assert_eq!(shopper.get("/pictures/carmen.0/no-form").await.status, StatusCode::NOT_FOUND);
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let form = format!("seen={seen}&high=436&at.x=280&at.y=0");
    let done = shopper.post(&format!("{PAGE}/focus"), &form).await;
    assert_eq!(done.location(), format!("{PAGE}?done=landing-draft"), "{}", done.body);
    let page = shopper.get(PAGE).await;
    assert!(page.body.contains("name=\"x\" value=\"100\""), "{}", page.body);
    let shown = shopper.get("/en/productions/carmen").await;
    assert!(shown.body.contains(&address), "the new crop waits, too: {}", shown.body);
    publish(&mut shopper).await;
    let shown = shopper.get("/en/productions/carmen").await;
    assert!(!shown.body.contains(&address), "{}", shown.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_keeps_its_picture_beside_its_texts_until_it_is_discarded() {
    let mut shopper = marketing().await;
    upload(&mut shopper, &photograph()).await;
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let typed = "anyway=yes&genre=opera&minutes=165&intervals=1&title.en=A+later+title";
    let done = shopper.post(PAGE, &format!("seen={seen}&step=draft&{typed}")).await;
    assert_eq!(done.location(), format!("{PAGE}?done=landing-draft"), "{}", done.body);
    let page = shopper.get(PAGE).await;
    assert!(page.body.contains("src=\"/pictures/carmen."), "{}", page.body);
    let form = format!("seen={}", page.field("seen"));
    let done = shopper.post(&format!("{PAGE}/discard"), &form).await;
    assert_eq!(done.location(), format!("{PAGE}?done=text-discard"), "{}", done.body);
    let page = shopper.get(PAGE).await.body;
    assert!(!page.contains("src=\"/pictures/"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_removed_and_comes_back_with_a_former_version() {
    let mut shopper = marketing().await;
    upload(&mut shopper, &photograph()).await;
    publish(&mut shopper).await;
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let done = shopper.post(&format!("{PAGE}/remove-picture"), &format!("seen={seen}")).await;
    assert_eq!(done.location(), format!("{PAGE}?done=landing-draft"), "{}", done.body);
    publish(&mut shopper).await;
    let plain = shopper.get("/en/productions/carmen").await.body;
    assert!(!plain.contains("src=\"/pictures/"), "{plain}");
    // The first version is that of the sheets, the second shows the picture.
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let form = format!("seen={seen}&revision=2");
    let back = shopper.post(&format!("{PAGE}/back"), &form).await;
    assert_eq!(back.location(), format!("{PAGE}?done=production"), "{}", back.body);
    let shown = shopper.get("/en/productions/carmen").await.body;
    assert!(shown.contains("src=\"/pictures/carmen."), "{shown}");
    let late = shopper.post(&format!("{PAGE}/back"), &form).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "somebody else was faster");
}

#[tokio::test(flavor = "multi_thread")]
async fn typed_words_are_seen_on_the_page_before_anybody_else_sees_them() {
    let mut shopper = marketing().await;
    let form = "minutes=165&intervals=1&title.en=A+new+title&synopsis.en=Typed+alone";
    let preview = shopper.post(&format!("{PAGE}/preview"), form).await;
    assert_eq!(preview.status, StatusCode::OK, "{}", preview.body);
    for words in ["A new title", "Typed alone", "This is a preview."] {
        assert!(preview.body.contains(words), "{words}: {}", preview.body);
    }
    let shown = shopper.get("/en/productions/carmen").await.body;
    assert!(!shown.contains("A new title") && !shown.contains("Typed alone"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_waits_for_its_publisher_and_the_second_editor_is_told() {
    let mut shopper = marketing().await;
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let typed = "anyway=yes&genre=opera&minutes=165&intervals=1&title.en=A+later+title";
    let form = format!("seen={seen}&step=draft&{typed}");
    let done = shopper.post(PAGE, &form).await;
    assert_eq!(done.location(), format!("{PAGE}?done=landing-draft"), "{}", done.body);
    assert!(!shopper.get("/en/productions/carmen").await.body.contains("A later title"));
    for late in [form.clone(), form.replace("&step=draft", "")] {
        let late = shopper.post(PAGE, &late).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("Somebody else has changed"), "{}", late.body);
    }
    assert!(shopper.get("/en/staff/productions").await.body.contains(">Draft<"));
    // The next day it is in its fields, beside what the shop says.
    let page = shopper.get(PAGE).await;
    for words in ["value=\"A later title\"", "last saved by", "In the shop:", "Discard draft"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    let seen = page.field("seen").to_owned();
    let done = shopper.post(PAGE, &format!("seen={seen}&{typed}")).await;
    assert_eq!(done.location(), format!("{PAGE}?done=production"), "{}", done.body);
    assert!(shopper.get("/en/productions/carmen").await.body.contains("A later title"));
    assert!(!shopper.get("/en/staff/productions").await.body.contains(">Draft<"));
    // Another one is discarded: the shop says what it said.
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let form = format!("seen={seen}&step=draft&{}", typed.replace("later", "worse"));
    assert!(shopper.post(PAGE, &form).await.location().ends_with("landing-draft"));
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let done = shopper.post(&format!("{PAGE}/discard"), &format!("seen={seen}")).await;
    assert_eq!(done.location(), format!("{PAGE}?done=text-discard"), "{}", done.body);
    let page = shopper.get(PAGE).await.body;
    assert!(page.contains("A later title") && !page.contains("A worse title"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_takes_away_nothing_that_was_typed_beside_it() {
    let mut shopper = marketing().await;
    let typed = [("minutes", "165"), ("synopsis.en", "Half a sentence")].map(|(name, value)| {
        let name = format!("content-disposition: form-data; name=\"{name}\"");
        format!("--{BOUNDARY}\r\n{name}\r\n\r\n{value}\r\n")
    });
    let typed = typed.concat();
    let shown = upload_beside(&mut shopper, &typed, &photograph()).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    assert!(shown.body.contains("has not been saved yet"), "{}", shown.body);
    assert!(!shopper.get("/en/productions/carmen").await.body.contains("Half a sentence"));
    let large = upload_beside(&mut shopper, &typed, &vec![0xff; 60 * 1024 * 1024]).await;
    assert_eq!(large.status, StatusCode::UNPROCESSABLE_ENTITY);
    for page in [shown, large] {
        assert!(page.body.contains("Half a sentence"), "{}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_picture_is_refused_in_words() {
    let mut shopper = marketing().await;
    let svg = upload(&mut shopper, b"<svg onload=\"alert(1)\"/>").await;
    assert_eq!(svg.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(svg.body.contains("choose a JPEG, PNG or WebP"), "{}", svg.body);
    let none = upload(&mut shopper, b"").await;
    assert!(none.body.contains("Please choose a picture first"), "{}", none.body);
    let large = upload(&mut shopper, &vec![0xff; 60 * 1024 * 1024]).await;
    assert_eq!(large.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(large.body.contains("larger than 20"), "{}", large.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renamed_production_is_found_at_its_former_addresses_in_every_language() {
    let mut shopper = marketing().await;
    for address in ["carmen-2027", "carmen-bizet"] {
        let seen = shopper.get(PAGE).await.field("seen").to_owned();
        let form = format!("seen={seen}&address={address}&genre=opera&minutes=165&intervals=1");
        let form = format!("{form}&anyway=yes");
        assert_eq!(shopper.post(PAGE, &form).await.location(), format!("{PAGE}?done=production"));
    }
    for former in ["en/productions/carmen?x=1", "ru/productions/carmen-2027?x=1"] {
        let answer = shopper.get(&format!("/{former}")).await;
        assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT, "{former}");
        assert_eq!(answer.location(), format!("/{}/productions/carmen-bizet?x=1", &former[..2]));
    }
    assert!(shopper.get("/en").await.body.contains("href=\"/en/productions/carmen-bizet\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_read_of_a_stranger_s_picture_or_text() {
    let mut shopper = Shopper::enter().await;
    for path in [format!("{PAGE}/picture"), "/en/staff/texts/basket-title".to_owned()] {
        // Not one byte of it ever comes.
        let body = futures::stream::pending::<Result<Vec<u8>, std::io::Error>>();
        let request = Request::post(&path).header("sec-fetch-site", "same-origin");
        let answer = shopper.send(request, Body::from_stream(body));
        let answer = tokio::time::timeout(std::time::Duration::from_secs(20), answer).await;
        let answer = answer.expect("the door is shown at once");
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert!(answer.location().starts_with("/en/staff/sign-in"), "{}", answer.location());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_a_production_at_once_lose_nothing() {
    let mut shopper = marketing().await;
    let form = |page: &Answer, title: &str, synopsis: &str| {
        let (seen, opened) = (page.field("seen"), page.field("opened"));
        format!(
            "seen={seen}&opened={opened}&anyway=yes&genre=opera&minutes=165&intervals=1&\
             title.en={title}&synopsis.en={synopsis}+words"
        )
    };
    let first = shopper.get(PAGE).await;
    let done = shopper.post(PAGE, &form(&first, "First", "First")).await;
    assert_eq!(done.location(), format!("{PAGE}?done=production"), "{}", done.body);
    let open = shopper.get(PAGE).await;
    let theirs = shopper.post(PAGE, &form(&open, "Theirs", "Their")).await;
    assert_eq!(theirs.location(), format!("{PAGE}?done=production"), "{}", theirs.body);
    let late = shopper.post(PAGE, &form(&open, "Mine", "First")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    for there in ["Somebody else has changed", "value=\"Mine\"", "Theirs", "Their words"] {
        assert!(late.body.contains(there), "{there}: {}", late.body);
    }
    assert!(!late.body.contains("First words"), "only they changed it: {}", late.body);
    assert_eq!(late.body.matches("Saved in the meantime:").count(), 1, "{}", late.body);
    let done = shopper.post(PAGE, &form(&late, "Mine", "Their")).await;
    assert_eq!(done.location(), format!("{PAGE}?done=production"), "{}", done.body);
    let shown = shopper.get("/en/productions/carmen").await.body;
    assert!(shown.contains("Mine") && shown.contains("Their words"), "{shown}");
}
