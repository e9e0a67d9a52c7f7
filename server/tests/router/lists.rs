//! The staff's pages of lists: what customers are asked, and links by which buyers tell friends.

use super::*;
use domain::people::actor::Actor;

const FIELDS: &str = "/en/staff/lists/customer-fields";
const LINKS: &str = "/en/staff/lists/share-links";
const GENRES: &str = "/en/staff/lists/genres";
const SHEET: &str = "key,name_es,name_en,like\nmusical,Musical,Musicals,ballet\n";
const MUSICALS: &str = "key,season,genre,minutes,intervals,seller,title_en,title_es,author_en\n\
    carmen,2026-27,opera,165,1,opera,Carmen,Carmen,Georges Bizet\n\
    swan-lake,2026-27,musical,150,2,opera,Swan Lake,El lago,A musical\n";
const TELEGRAM: &str = "https%3A%2F%2Ft.me%2Fshare%2Furl%3Furl%3D%7Burl%7D%26text%3D%7Btext%7D";

async fn marketing() -> Shopper {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    shopper
}

async fn seen(shopper: &mut Shopper, list: &str) -> String {
    shopper.get(&format!("{list}/new")).await.field("seen").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_written_asked_ended_and_brought_back() {
    let mut shopper = marketing().await;
    let home = shopper.get("/en/staff").await;
    assert!(home.body.contains(FIELDS) && home.body.contains(LINKS), "{}", home.body);
    let empty = shopper.get(FIELDS).await;
    assert!(empty.body.contains("The list is empty."), "{}", empty.body);
    let seen = seen(&mut shopper, FIELDS).await;
    let form = format!(
        "seen={seen}&key=club&kind=yes-no&name_es=%3Cb%3EClub&name_en=Your+club&\
         checkout_desktop=required&checkout_phone="
    );
    // What is wrong stands beside its field, and what was typed stays.
    let bad = form.replace("key=club", "key=My+Club");
    let wrong = shopper.post(&format!("{FIELDS}/new"), &bad).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"key-error\"") && wrong.body.contains("href=\"#key\""));
    assert!(wrong.body.contains("value=\"My Club\"") && wrong.body.contains("value=\"Your club\""));
    assert!(wrong.body.contains("&lt;b&gt;Club") && !wrong.body.contains("<b>Club"));
    let asked = shopper.post(&format!("{FIELDS}/new"), &form).await;
    assert!(asked.body.contains("HTML tags in: Español"), "{}", asked.body);
    let form = format!("{form}&anyway=yes");
    let done = shopper.post(&format!("{FIELDS}/new"), &form).await;
    assert_eq!(done.location(), format!("{FIELDS}?done=list"), "{}", done.body);
    let list = shopper.get(done.location()).await;
    assert!(list.body.contains("The list has been saved."), "{}", list.body);
    assert!(list.body.contains("With an order, on desktops: asked, must be answered"));
    assert!(shopper.at_checkout().await.body.contains("Your club"));
    let late = shopper.post(&format!("{FIELDS}/new"), &form.replace("club", "late")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("Somebody else has changed the list"), "{}", late.body);

    let page = format!("{FIELDS}/entries/club");
    let entry = shopper.get(&page).await;
    assert!(entry.body.contains("Key in spreadsheets: club"), "{}", entry.body);
    assert!(!entry.body.contains("name=\"kind\""), "answers that were given fit it");
    let list = shopper.get(FIELDS).await;
    let end = format!("seen={}&key=club&step=end", list.field("seen"));
    assert_eq!(shopper.post(FIELDS, &end).await.location(), format!("{FIELDS}?done=list"));
    assert!(!shopper.get("/en/checkout").await.body.contains("Your club"));
    let list = shopper.get(FIELDS).await;
    assert!(list.body.contains("Not asked anywhere at present."), "{}", list.body);
    let revision = list.field("revision").to_owned();
    let back = format!("seen={}&revision={revision}", list.field("seen"));
    let back = shopper.post(&format!("{FIELDS}/back"), &back).await;
    assert_eq!(back.location(), format!("{FIELDS}?done=list"), "{}", back.body);
    assert!(shopper.get("/en/checkout").await.body.contains("Your club"));
    let changes = shopper.get("/en/staff/changes").await;
    assert!(changes.body.contains("Questions to customers"), "{}", changes.body);
    assert!(changes.body.contains(&format!("href=\"{FIELDS}\"")), "{}", changes.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paid_order_offers_the_links_that_the_house_chose() {
    let mut shopper = Shopper::enter().await;
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let before = shopper.get(&order).await;
    assert!(before.body.contains("data-share=") && !before.body.contains("t.me"), "off");
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let seen = seen(&mut shopper, LINKS).await;
    let form = format!("seen={seen}&key=telegram&name_es=Telegram&name_en=&address={TELEGRAM}");
    let wrong = shopper.post(&format!("{LINKS}/new"), &form.replace("https%3A", "http%3A")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"address-error\""), "{}", wrong.body);
    assert!(wrong.body.contains("Please begin with https://"), "{}", wrong.body);
    let done = shopper.post(&format!("{LINKS}/new"), &form).await;
    assert_eq!(done.location(), format!("{LINKS}?done=list"), "{}", done.body);
    let list = shopper.get(LINKS).await;
    assert!(list.body.contains("/en/staff/texts/order-share-words"), "{}", list.body);
    let page = shopper.get(&order).await;
    assert!(page.body.contains("Share via Telegram"), "{}", page.body);
    let (_, link) = page.body.split_once("href=\"https://t.me/share/url?").expect("a link");
    let (link, rest) = link.split_once('"').expect("its end");
    let path = shopper.performance().replace('/', "%2F");
    assert!(link.contains(&path) && !link.contains("orders"), "{link}");
    assert!(link.contains("Tosca") && !link.contains(' '), "{link}");
    assert!(rest.starts_with(" rel=\"noreferrer noopener\""), "the secret stays here");
    assert!(!page.body.contains("<script src=\"https://"), "nobody's script");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_there_isn_t_is_not_found() {
    let mut shopper = marketing().await;
    let entry = format!("{FIELDS}/entries/club");
    for path in ["/en/staff/lists/1", "/en/staff/lists/1/new", &entry] {
        assert_eq!(shopper.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let seen = seen(&mut shopper, FIELDS).await;
    let form = format!("seen={seen}&key=club&step=vanish");
    assert_eq!(shopper.post(FIELDS, &form).await.status, StatusCode::NOT_FOUND);
    let form = form.replace("vanish", "end");
    assert_eq!(shopper.post(FIELDS, &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_programme_is_filtered_by_a_genre_of_the_house_s_own() {
    let mut shopper = marketing().await;
    let folder = testing::season_example(&[]);
    let house = shopper.stage.house.clone();
    let import =
        season::sheets::season_import::import_season(&house, &Actor::Console, &folder, false);
    import.await.expect("a good season");
    let seen = seen(&mut shopper, GENRES).await;
    let form = format!("seen={seen}&key=musical&name_es=Musical&name_en=Musicals&like=ballet");
    let done = shopper.post(&format!("{GENRES}/new"), &form).await;
    assert_eq!(done.location(), format!("{GENRES}?done=list"), "{}", done.body);
    let page = shopper.get("/en/staff/productions/carmen").await;
    assert!(page.body.contains("<option value=\"musical\""), "{}", page.body);
    let before = shopper.get("/en").await;
    assert!(!before.body.contains("genre=musical"), "no production has it");
    let folder = testing::season_example(&[("productions.csv", MUSICALS), ("genres.csv", SHEET)]);
    let import =
        season::sheets::season_import::import_season(&house, &Actor::Console, &folder, false);
    import.await.expect("a good season");
    let all = shopper.get("/en").await;
    assert!(all.body.contains("genre=musical") && all.body.contains("Musicals"), "{}", all.body);
    let month = "month=2027-02";
    let musicals = shopper.get(&format!("/en?genre=musical&{month}")).await;
    assert!(musicals.body.contains("/en/productions/swan-lake"), "{}", musicals.body);
    assert!(!musicals.body.contains("class=\"card__link\" href=\"/en/productions/carmen\""));
    let operas = shopper.get(&format!("/en?genre=opera&{month}")).await;
    assert!(!operas.body.contains("class=\"card__link\" href=\"/en/productions/swan-lake\""));
    let nothing = shopper.get("/en?genre=%22%3E%3Cscript%3E").await;
    assert_eq!(nothing.status, StatusCode::OK);
    assert!(!nothing.body.contains("\"><script>"), "as if it weren't there");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_what_is_sold_are_edited_and_rows_stay_the_sheets() {
    const TYPES: &str = "/en/staff/lists/ticket-types";
    let mut shopper = marketing().await;
    let folder = testing::season_example(&[]);
    let import = season::sheets::season_import::import_season;
    import(&shopper.stage.house, &Actor::Console, &folder, false).await.expect("a season");
    let home = shopper.get("/en/staff").await;
    assert!(home.body.contains(TYPES) && home.body.contains("Names and descriptions"));
    let list = shopper.get(TYPES).await;
    assert!(list.body.contains("Show your passport at the box office."), "{}", list.body);
    for gone in ["value=\"remove\"", "value=\"up\"", "/ticket-types/new"] {
        assert!(!list.body.contains(gone), "{gone}");
    }
    assert_eq!(shopper.get(&format!("{TYPES}/new")).await.status, StatusCode::NOT_FOUND);
    let entry = format!("{TYPES}/entries/under-30");
    let form = shopper.get(&entry).await;
    let seen = form.field("seen").to_owned();
    let form = |symbol: &str| {
        format!("seen={seen}&name_es=Joven&name_en=Young%3Cb%3E&note_es=DNI&symbol={symbol}")
    };
    let wrong = shopper.post(&entry, &form("U300")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"U300\"") && wrong.body.contains("Young&lt;b&gt;"));
    let asked = shopper.post(&entry, &form("U30")).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "a note was emptied");
    for told in ["HTML tags in: English", "Missing in: "] {
        assert!(asked.body.contains(told), "{told}: {}", asked.body);
    }
    let done = shopper.post(&entry, &format!("{}&anyway=yes", form("U30"))).await;
    assert_eq!(done.location(), format!("{TYPES}?done=list"), "{}", done.body);
    let list = shopper.get(TYPES).await;
    assert!(list.body.contains("Young&lt;b&gt;") && list.body.contains("U30"), "{}", list.body);
    let late = shopper.post(&entry, &form("U30")).await;
    assert!(late.body.contains("Somebody else has changed the list"), "{}", late.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_name_of_what_is_sold_leads_from_the_shop_to_its_list() {
    let mut shopper = marketing().await;
    let house = shopper.stage.house.clone();
    let extras = include_str!("../../../docs/formats/season-example/extras.csv");
    let folder = testing::season_example(&[("extras.csv", extras)]);
    let import = season::sheets::season_import::import_season;
    import(&house, &Actor::Console, &folder, false).await.expect("a good season");
    let pressed = "/en/staff/texts?pressed=yes&q=";
    for (words, list) in [
        ("Programme+book", "/en/staff/lists/extras/entries/programme"),
        ("For+young+voices", "/en/staff/lists/extras/entries/young-voices"),
    ] {
        let found = shopper.get(&format!("{pressed}{words}")).await;
        assert_eq!(found.status, StatusCode::SEE_OTHER, "{words}: {}", found.body);
        assert_eq!(found.location(), list);
    }
}
