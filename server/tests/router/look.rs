//! The look of the shop on its pages: a sheet of its own, a logo, fonts, a sample before it is
//! published.

use super::*;

const PAGE: &str = "/en/staff/look";

async fn marketing() -> Shopper {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    shopper
}

fn form(seen: &str, step: &str, ink: &str) -> String {
    format!(
        "seen={seen}&step={step}&light_paper=%23ffffff&light_ink=%23{ink}&light_accent=%2312408c\
         &dark_paper=%23101418&dark_ink=%23f0f4f8&dark_accent=%239ab8f0&radius=10&headings=sans"
    )
}

/// Sends a form as browsers do, with files by the names of their fields.
pub(super) async fn send(
    shopper: &mut Shopper,
    page: &str,
    fields: &str,
    files: &[(&str, Vec<u8>)],
) -> Answer {
    let mut body = Vec::new();
    for (name, value) in form_urlencoded::parse(fields.as_bytes()) {
        let part = format!("form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(format!("--b\r\ncontent-disposition: {part}").as_bytes());
    }
    for (name, bytes) in files {
        let part = format!("form-data; name=\"{name}\"; filename=\"a\"\r\n\r\n");
        body.extend_from_slice(format!("--b\r\ncontent-disposition: {part}").as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--b--\r\n");
    let request = Request::post(page)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .header("sec-fetch-site", "same-origin");
    shopper.send(request, body).await
}

fn logo() -> Vec<u8> {
    let logo = image::RgbaImage::from_pixel(400, 100, image::Rgba([20, 20, 200, 128]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    logo.write_to(&mut bytes, image::ImageFormat::Png).expect("written");
    bytes.into_inner()
}

fn font() -> Vec<u8> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/fonts/sans-latin.woff2");
    std::fs::read(file).expect("a font of the shop")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_is_tried_published_and_seen_in_the_shop() {
    let mut shopper = marketing().await;
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let tried = shopper.post(PAGE, &form(&seen, "preview", "101010")).await;
    assert_eq!(tried.status, StatusCode::OK);
    assert!(tried.body.contains("light_accent=%2312408c"), "{}", tried.body);
    let (_, rest) = tried.body.split_once("/en/staff/look/sample.css?").expect("a sample");
    let query = rest.split('"').next().expect("its end").replace("&amp;", "&");
    let sample = shopper.get(&format!("{PAGE}/sample.css?{query}")).await;
    assert_eq!(sample.header("content-type"), "text/css; charset=utf-8");
    assert!(sample.body.contains("--red:#12408c;"), "{}", sample.body);
    let page = shopper.get(&format!("{PAGE}/page?{query}")).await;
    let tried = "/en/staff/look/sample.css?whole=yes&amp;light_paper=";
    assert!(page.body.contains(tried), "{}", page.body);
    let whole = shopper.get(&format!("{PAGE}/sample.css?whole=yes&{query}")).await;
    assert!(whole.body.contains("--red:#12408c;"), "{}", whole.body);
    // Nobody else sees it yet.
    assert!(!shopper.get("/en").await.body.contains("style/look-"));
    let unread = shopper.post(PAGE, &form(&seen, "publish", "f0f0f0")).await;
    assert_eq!(unread.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unread.body.contains("hard to read on the background"), "{}", unread.body);
    assert!(unread.body.contains("value=\"#f0f0f0\""), "what was chosen is kept");
    let done = shopper.post(PAGE, &form(&seen, "publish", "101010")).await;
    assert_eq!(done.location(), format!("{PAGE}?done=look"), "{}", done.body);
    let again = shopper.post(PAGE, &form(&seen, "publish", "202020")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("Somebody else has changed the look"), "{}", again.body);
    let back = shopper.post(&format!("{PAGE}/back"), "revision=0").await;
    assert_eq!(back.location(), format!("{PAGE}?done=look"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_colour_stays_out_of_the_sheet() {
    let mut shopper = marketing().await;
    let evil = "light_paper=red%3B%7D*%7Bdisplay%3Anone%7D&light_ink=url(x)&radius=9999999";
    let sample = shopper.get(&format!("{PAGE}/sample.css?{evil}")).await;
    assert!(!sample.body.contains("display") && !sample.body.contains("url("), "{}", sample.body);
    assert!(sample.body.contains("--paper:#f8f3ea;"), "{}", sample.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logo_stands_in_the_header_with_the_house_s_name() {
    let mut shopper = marketing().await;
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let fields = format!("seen={seen}&upload=logo");
    let tried = send(&mut shopper, PAGE, &fields, &[("logo_file", logo())]).await;
    assert_eq!(tried.status, StatusCode::OK);
    assert!(tried.body.contains("nothing has been published yet"), "{}", tried.body);
    let logo = tried.field("logo").to_owned();
    let shown = format!("src=\"/pictures/{logo}/logo\"");
    assert_eq!(tried.body.matches(&shown).count(), 5, "light, dark, mail, paper and its form");
    assert!(!shopper.get("/en").await.body.contains("header__logo"), "nobody else sees it yet");
    // The season's page in this look has it.
    let (_, rest) = tried.body.split_once("/en/staff/look/page?").expect("the season's page");
    let query = rest.split('"').next().expect("its end").replace("&amp;", "&");
    shopper.cookies.push("parterre-texts=preview".to_owned());
    let page = shopper.get(&format!("{PAGE}/page?{query}")).await;
    assert!(page.body.contains("This is a preview."), "{}", page.body);
    assert!(!page.body.contains("text-bar"), "texts have a preview of their own: {}", page.body);
    assert!(shopper.get("/en").await.body.contains("text-bar"));
    shopper.cookies.retain(|cookie| !cookie.starts_with("parterre-texts="));
    let (_, head) = page.body.split_once("class=\"header__house\"").expect("a head");
    let head = head.split("</a>").next().expect("its end");
    assert!(head.contains(&shown), "{head}");
    let done = shopper.post(PAGE, &format!("seen={seen}&step=publish&logo={logo}")).await;
    assert_eq!(done.location(), format!("{PAGE}?done=look"), "{}", done.body);
    let page = shopper.get("/en").await;
    let (_, rest) = page.body.split_once("class=\"header__logo\">").expect("a logo");
    let tag = rest.split("</picture>").next().expect("its end");
    assert!(tag.contains("alt=\""), "{tag}");
    let address = tag.split("src=\"").nth(1).and_then(|it| it.split('"').next()).expect("where");
    let picture = shopper.get(address).await;
    assert_eq!(picture.header("content-type"), "image/png");
    // Taken away again.
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let fields = format!("seen={seen}&logo={logo}&remove=logo");
    let tried = send(&mut shopper, PAGE, &fields, &[]).await;
    assert_eq!(tried.field("logo"), "", "{}", tried.body);
    assert!(tried.body.contains(&shown), "the history shows it");
    assert!(shopper.get("/en").await.body.contains("header__logo"));
    let done = shopper.post(PAGE, &format!("seen={seen}&step=publish&logo=")).await;
    assert_eq!(done.location(), format!("{PAGE}?done=look"), "{}", done.body);
    assert!(!shopper.get("/en").await.body.contains("header__logo"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_keeps_what_was_typed_and_is_published_with_it() {
    let mut shopper = marketing().await;
    let page = shopper.get(PAGE).await;
    for field in ["logo_file", "icon_file", "text_font_file", "heading_font_file"] {
        let of_form = format!("name=\"{field}\"");
        let mut tags = page.body.split('<');
        let tag = tags.find(|tag| tag.contains(&of_form)).expect(field);
        assert!(tag.contains("form=\"look\""), "{field} is a part of the form: {tag}");
    }
    let seen = page.field("seen").to_owned();
    let typed = form(&seen, "", "101010");
    let files = [("logo_file", logo()), ("text_font_file", font())];
    let tried = send(&mut shopper, PAGE, &format!("{typed}&upload=text_font"), &files).await;
    assert_eq!(tried.status, StatusCode::OK);
    assert!(tried.body.contains("nothing has been published yet"), "{}", tried.body);
    assert!(tried.body.contains("value=\"#101010\""), "what was typed stays: {}", tried.body);
    let (mark, font) = (tried.field("logo").to_owned(), tried.field("text_font").to_owned());
    assert!(mark.starts_with("mark.") && font.starts_with("font."), "both files: {mark} {font}");
    assert!(tried.body.contains("This font lacks characters"), "{}", tried.body);
    assert_eq!(shopper.get(PAGE).await.field("text_font"), "", "nobody else sees it yet");
    // The sample has the font.
    let (_, rest) = tried.body.split_once("/en/staff/look/sample.css?").expect("a sample");
    let query = rest.split('"').next().expect("its end").replace("&amp;", "&");
    let sample = shopper.get(&format!("{PAGE}/sample.css?{query}")).await;
    assert!(sample.body.contains(&format!("/fonts/{font}.woff2")), "{}", sample.body);
    // What can't be taken, or wasn't chosen, loses nothing beside it and publishes nothing.
    let typed = format!("{}&logo={mark}&text_font={font}", form(&seen, "publish", "101010"));
    let broken = [("heading_font_file", b"<svg/>".to_vec())];
    let wrong = send(&mut shopper, PAGE, &typed, &broken).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("This is not a WOFF2 file"), "{}", wrong.body);
    let missing = typed.replace("step=publish", "upload=icon");
    let missing = send(&mut shopper, PAGE, &missing, &[]).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    for page in [wrong, missing] {
        assert!(page.body.contains("value=\"#101010\""), "{}", page.body);
        assert_eq!((page.field("logo"), page.field("text_font")), (&*mark, &*font));
    }
    let done = send(&mut shopper, PAGE, &typed, &[]).await;
    assert_eq!(done.location(), format!("{PAGE}?done=look"), "{}", done.body);
    // Taken away in a form in which something was typed.
    let page = shopper.get(PAGE).await;
    assert_eq!(page.field("text_font"), font, "it is published");
    let seen = page.field("seen").to_owned();
    let typed = format!("{}&text_font={font}&remove=text_font", form(&seen, "", "202020"));
    let tried = send(&mut shopper, PAGE, &typed, &[]).await;
    assert_eq!(tried.field("text_font"), "");
    assert!(tried.body.contains("value=\"#202020\""), "{}", tried.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_brand_s_upload_keeps_its_name_and_what_it_is_for() {
    let mut shopper = marketing().await;
    shopper.post("/en/staff/brands", "key=retiro&name=Retiro").await;
    let page = "/en/staff/brands/retiro";
    let seen = shopper.get(page).await.field("seen").to_owned();
    let typed = form(&seen, "", "101010") + "&name=Other&scope=production%3Atosca";
    let files = [("logo", "logo_file", logo()), ("heading_font", "heading_font_file", font())];
    for (field, of_file, file) in files {
        let upload = format!("{typed}&upload={field}");
        let tried = send(&mut shopper, page, &upload, &[(of_file, file)]).await;
        assert_eq!(tried.status, StatusCode::OK, "{}", tried.body);
        assert_ne!(tried.field(field), "");
        assert!(tried.body.contains("value=\"#101010\""), "{}", tried.body);
        assert!(tried.body.contains("value=\"Other\""), "{}", tried.body);
        let of_scope = "value=\"production:tosca\" checked";
        assert!(tried.body.contains(of_scope), "{}", tried.body);
    }
    assert!(shopper.get(page).await.body.contains("value=\"Retiro\""), "nothing is published");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drawn_logo_is_served_with_a_policy_of_its_own() {
    let mut shopper = Shopper::enter().await;
    let (house, actor) = (shopper.stage.house.clone(), domain::people::actor::Actor::Console);
    let svg = b"<svg viewBox='0 0 80 20'><path d='M0 0h9'/></svg>".to_vec();
    let name = appearance::looks::upload_mark(&house, &actor, svg, true).await.expect("a logo");
    let served = shopper.get(&format!("/pictures/{name}/logo")).await;
    assert_eq!(served.header("content-type"), "image/svg+xml");
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    assert_eq!(served.header("content-security-policy"), policy);
}
