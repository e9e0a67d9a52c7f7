//! Languages that staff switch on, off and order: what shoppers see of it, and what becomes of
//! addresses and forms in a language that is off.

use super::*;

const PAGE: &str = "/en/staff/languages";

fn form(seen: &str, on: &[&str]) -> String {
    let ticked = on.iter().zip(1..).map(|(code, at)| format!("&on.{code}=yes&place.{code}={at}"));
    format!("seen={seen}{}", ticked.collect::<String>())
}

async fn editor() -> Shopper {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    shopper
}

async fn choose(shopper: &mut Shopper, on: &[&str]) {
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let done = shopper.post(PAGE, &form(&seen, on)).await;
    assert_eq!(done.location(), format!("{PAGE}?done=languages"), "{}", done.body);
}

/// Codes of the menu, in its order.
fn menu(page: &str) -> Vec<String> {
    // A link's class is its last attribute.
    let mut links: Vec<&str> = page.split("language-switch__link").collect();
    links.pop();
    let codes = links.into_iter().filter_map(|link| link.rsplit_once("hreflang=\""));
    let codes = codes.filter_map(|(_, rest)| rest.split('"').next());
    let codes: Vec<String> = codes.map(str::to_owned).collect();
    assert!(!codes.is_empty(), "{page}");
    let half = codes.len() / 2;
    // The footer may have it again.
    if codes[..half] == codes[half..] { codes[..half].to_vec() } else { codes }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_is_off_is_in_no_menu_sitemap_or_link() {
    let mut shopper = editor().await;
    assert_eq!(menu(&shopper.get("/en").await.body), ["es", "de", "en", "fr", "it", "ru"]);
    choose(&mut shopper, &["ru", "en"]).await;
    let page = shopper.get("/en").await.body;
    assert_eq!(menu(&page), ["es", "ru", "en"], "in the order that was chosen");
    for code in ["fr", "de", "it"] {
        assert!(!page.contains(&format!("hreflang=\"{code}\"")), "{code}: {page}");
    }
    let sitemap = shopper.get("/sitemap.xml").await.body;
    assert!(sitemap.contains("/ru/") && !sitemap.contains("/fr"), "{sitemap}");
    assert!(!shopper.get("/robots.txt").await.body.contains("/fr/"));
    let request = Request::get("/").header(header::ACCEPT_LANGUAGE, "fr, ru;q=0.5");
    let mut stranger = Shopper { cookies: Vec::new(), ..shopper };
    assert_eq!(stranger.send(request, String::new()).await.location(), "/ru");
}

#[tokio::test(flavor = "multi_thread")]
async fn its_addresses_and_open_forms_go_on_in_the_house_s_own() {
    let mut shopper = editor().await;
    let performance = shopper.performance().replace("/en/", "/fr/");
    let held = shopper.post(&format!("{performance}/hold"), "count=2&zone=").await;
    assert_eq!(held.status, StatusCode::SEE_OTHER);
    let open = shopper.get("/fr/checkout").await;
    let filled = checkout_form(&open, "Ana", "Ruiz", "ana%40example.org").replace("=en", "=fr");
    choose(&mut shopper, &["en"]).await;
    for (asked, led) in [
        ("/fr", "/es"),
        ("/fr/", "/es/"),
        ("/fr/basket?held=1", "/es/basket?held=1"),
        ("/fr/nothing", "/es/nothing"),
        ("/fr/orders/a/tickets.pdf", "/es/orders/a/tickets.pdf"),
        ("/fr/staff/texts", "/es/staff/texts"),
        ("/fr//evil.example", "/es//evil.example"),
    ] {
        let answer = shopper.get(asked).await;
        assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT, "{asked}");
        assert_eq!((answer.location(), answer.header("cache-control")), (led, "no-store"));
    }
    for path in ["/nl", "/frx", "/xx/basket"] {
        assert_eq!(shopper.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let answer = shopper.post("/fr/checkout", &filled).await;
    assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT, "the method and the form stay");
    assert_eq!(answer.location(), "/es/checkout");
    let placed = shopper.post("/es/checkout", &filled).await;
    assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);
    // A plan that was open goes on too.
    let page = shopper.get(&performance.replace("/fr/", "/es/")).await.body;
    let (_, rest) = page.split_once("/plans/").expect("the seat table's address");
    let plan = rest.split('/').next().expect("a plan");
    for (language, status) in [("fr", StatusCode::OK), ("xx", StatusCode::NOT_FOUND)] {
        let seats = shopper.get(&format!("/plans/{plan}/{language}/seats.txt")).await;
        assert_eq!(seats.status, status, "{language}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_says_what_is_wrong_and_keeps_what_was_chosen() {
    let mut shopper = editor().await;
    let page = shopper.get(PAGE).await;
    assert!(page.body.contains("always switched on"), "{}", page.body);
    assert!(!page.body.contains("name=\"on.es\""), "the own one can't be switched off");
    let seen = page.field("seen").to_owned();
    choose(&mut shopper, &["en", "de"]).await;
    for (sent, told) in [
        (form(&seen, &["en"]), "Somebody else has changed the languages"),
        (form("x", &["en"]), "Somebody else has changed the languages"),
        (form("1", &["en", "%3Cscript%3E"]), "the language “&lt;script&gt;” is not available"),
        (form("1", &["es"]), "was chosen twice"),
        (String::new(), "Somebody else has changed the languages"),
    ] {
        let answer = shopper.post(PAGE, &sent).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{sent}");
        assert!(answer.body.contains(told), "{told}: {}", answer.body);
        assert!(!answer.body.contains("<script>"), "{}", answer.body);
    }
    assert_eq!(menu(&shopper.get("/en").await.body), ["es", "en", "de"]);
    // The page's own language is switched off on it.
    let seen = shopper.get(PAGE).await.field("seen").to_owned();
    let done = shopper.post(PAGE, &form(&seen, &["de"])).await;
    assert_eq!(done.location(), "/es/staff/languages?done=languages");
    assert_eq!(shopper.get(done.location()).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_slash_too_many_leads_to_the_page_and_never_to_another_host() {
    let mut shopper = Shopper::enter().await;
    let answer = shopper.get("/en/").await;
    assert_eq!((answer.status, answer.location()), (StatusCode::PERMANENT_REDIRECT, "/en"));
    let answer = shopper.get("/en//elsewhere.example/").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}
