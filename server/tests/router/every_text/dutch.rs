//! A language that is a folder of texts and nothing else: Dutch. What shoppers see, are mailed and
//! print is in it, with its plurals, dates and sums; not one word of another language.

use super::*;
use domain::people::actor::Actor;

/// What ICU writes of dates.
pub const CALENDAR: [&str; 37] = [
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "ma",
    "di",
    "wo",
    "do",
    "vr",
    "za",
    "zo",
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
    "jan",
    "feb",
    "mrt",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
];

async fn dutch_stage() -> Stage {
    let mut stage = Stage::on_sqlite().await;
    stage.open_wallets();
    stage.print_with(Arc::new(adapters::printer::TicketPrinter));
    stage.speak_from("formats/locales");
    stage
}

/// The whole answer as somebody reads it.
fn read(body: &str) -> String {
    said(body).join("\n").replace([BEGIN, END], "")
}

impl Walk {
    /// What an order gives out on paper.
    async fn pdfs(&mut self, order: &str) {
        let page = self.shopper.get(order).await.body;
        let links = page.split("href=\"").skip(1).filter_map(|it| it.split('"').next());
        let links: BTreeSet<&str> = links.filter(|link| link.ends_with(".pdf")).collect();
        assert!(links.len() >= 2, "{links:?}");
        for link in links {
            self.paper(link).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_purchase_in_dutch_says_nothing_in_another_language() {
    let mut walk = Walk::begin_at(dutch_stage().await, &["nl"]).await;
    let performance = walk.shopper.performance().replace("/en/", "/nl/");
    let season = walk.get("/nl").await;
    assert!(season.body.contains("<html lang=\"nl\""), "{}", season.body);
    for path in ["/nl/search?q=tosca", "/nl/search?q=niets", "/nl/offers", "/nl/basket"] {
        walk.get(path).await;
    }
    for path in ["/nl/privacy", "/nl/terms", "/nl/accessibility", "/nl/imprint", "/nl/niets"] {
        walk.get(path).await;
    }
    for path in ["/nl/help", "/nl/vouchers", "/nl/sign-in", "/nl/productions/tosca"] {
        walk.get(path).await;
    }
    let page = read(&walk.get(&performance).await.body);
    assert!(page.contains("vrijdag 11\u{a0}december 2026"), "{page}");
    assert!(page.contains("€\u{a0}5"), "{page}");
    for path in ["/seats", "/best-seats", "/best-seats?count=2", "/waiting-list"] {
        walk.get(&format!("{performance}{path}")).await;
    }
    walk.refused("/nl/sign-in", "email=niemand").await;
    walk.refused(&format!("{performance}/hold"), "count=200&zone=").await;
    // A purchase, with what goes wrong.
    let held = walk.shopper.post(&format!("{performance}/hold"), "count=2&zone=").await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    let basket = read(&walk.get("/nl/basket").await.body);
    assert!(basket.contains("€\u{a0}103,00"), "{basket}");
    let page = walk.get("/nl/checkout").await;
    let form = |given, family, email| {
        checkout_form(&page, given, family, email).replace("language=en", "language=nl")
    };
    walk.refused("/nl/checkout", &form("", "", "niemand").replace("&terms=yes", "")).await;
    let placed = walk.shopper.post("/nl/checkout", &form("Ana", "Ruiz", "ana%40example.org")).await;
    assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);
    let reference = walk.shopper.stage.bank.newest();
    let back = walk.shopper.get(&format!("/payments/return/{reference}")).await;
    let order = back.location().strip_suffix("?returned").expect("an order").to_owned();
    assert!(order.starts_with("/nl/orders/"), "{order}");
    walk.get(&order).await;
    walk.shopper.stage.bank.capture(&reference);
    walk.shopper.get(&format!("/payments/return/{reference}")).await;
    walk.get(&order).await;
    walk.pdfs(&order).await;
    walk.get(&format!("{order}/gift")).await;
    walk.refused(&format!("{order}/gift"), "dedication=&email=niemand&way=mail").await;
    house::jobs::tick(&walk.shopper.stage.house).await;
    // An account.
    walk.shopper.sign_in_at("nl", "/nl/account").await;
    for path in ["", "/profile", "/email", "/data", "/erase", "/credit", "/renewals", "/bank"] {
        let answer = walk.shopper.get(&format!("/nl/account{path}")).await;
        if answer.status == StatusCode::OK {
            walk.look(&format!("/nl/account{path}"), &answer.body);
        }
    }
    let sent = walk.shopper.stage.mail.mails();
    let tickets = sent.iter().find(|mail| mail.to == "ana@example.org").expect("the tickets");
    assert_eq!(tickets.language, "nl");
    walk.mails();
    walk.end(28);
}

#[tokio::test(flavor = "multi_thread")]
async fn dutch_stands_in_the_menu_and_is_switched_on_and_off_like_any_other() {
    let mut shopper = Shopper::enter_at(dutch_stage().await, RateLimits::default());
    let page = shopper.get("/en").await.body;
    assert!(page.contains("hreflang=\"nl\"") && page.contains("Nederlands"), "{page}");
    assert!(shopper.get("/sitemap.xml").await.body.contains("/nl/"));
    let house = shopper.stage.house.clone();
    let choose = async |others: &[&str], seen| {
        let others: Vec<String> = others.iter().map(|code| (*code).to_owned()).collect();
        let chosen =
            ::texts::editing::languages::choose(&house, &Actor::Console, &others, seen).await;
        chosen.expect("chosen");
        ::texts::load(&house).await.expect("read");
    };
    choose(&["en"], 0).await;
    assert_eq!(shopper.get("/nl/basket").await.location(), "/es/basket");
    choose(&["nl", "en"], 1).await;
    assert_eq!(shopper.get("/nl/basket").await.status, StatusCode::OK);
    // Colleagues read the house's own language where the folder has nothing for them.
    let rosa = shopper.stage.staffer("rosa@example.org", "administrator").await;
    shopper.staff_in(&rosa, "").await;
    let page = shopper.get("/nl/staff/languages").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("sin traducir"), "{}", page.body);
}

/// What a folder of a season says in Dutch is shown in it.
#[tokio::test(flavor = "multi_thread")]
async fn a_season_s_sheets_have_columns_for_dutch() {
    let mut shopper = Shopper::enter_at(dutch_stage().await, RateLimits::default());
    let productions = "key,season,genre,minutes,intervals,seller,organiser,title_en,title_es,\
        author_en,author_es,title_nl,author_nl,synopsis_nl\n\
        carmen,2026-27,opera,165,1,opera,,Carmen,Carmen,Georges Bizet,Georges Bizet,\
        Carmen,Georges Bizet,Een soldaat wordt verliefd en wordt verlaten.\n\
        swan-lake,2026-27,ballet,150,2,opera,festival,Swan Lake,El lago de los cisnes,\
        Pyotr Tchaikovsky,Piotr Chaikovski,Het zwanenmeer,Pjotr Tsjaikovski,\n";
    let folder = testing::season_example(&[("productions.csv", productions)]);
    let house = shopper.stage.house.clone();
    let import =
        season::sheets::season_import::import_season(&house, &Actor::Console, &folder, false);
    import.await.expect("a good season");
    let page = read(&shopper.get("/nl/productions/swan-lake").await.body);
    assert!(page.contains("Het zwanenmeer") && page.contains("Pjotr Tsjaikovski"), "{page}");
    assert!(page.contains("2 pauzes") && page.contains("2 u 30 min"), "{page}");
    let page = shopper.get("/nl/productions/carmen").await.body;
    assert!(page.contains("Een soldaat wordt verliefd"), "{page}");
}
