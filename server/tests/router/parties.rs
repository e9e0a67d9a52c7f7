//! From whom one buys, and who gets one's name and address: said at the checkout.

use super::*;
use domain::people::actor::Actor;
use season::sheets::season_import::import_season;
use testing::season_example;

const CARMEN: &str = "/en/performances/carmen-2026-12-03-2000/hold";
const SWANS: &str = "/en/performances/swan-lake-2027-02-11-1930/hold";

/// The documented season; the opera sells all of it, unless productions say otherwise.
async fn enter(productions: Option<&str>) -> Shopper {
    let shopper = Shopper::enter().await;
    let changes: Vec<(&str, &str)> =
        productions.map(|sheet| ("productions.csv", sheet)).into_iter().collect();
    let folder = season_example(&changes);
    import_season(&shopper.stage.house, &Actor::Console, &folder, false).await.expect("a season");
    shopper
}

async fn checkout_with(shopper: &mut Shopper, hold: &str) -> String {
    let held = shopper.post(hold, "count=1&zone=").await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    shopper.get("/en/checkout").await.body
}

#[tokio::test(flavor = "multi_thread")]
async fn the_checkout_names_who_sells_and_who_organises_what_is_in_the_basket() {
    let mut shopper = enter(None).await;
    let opera = checkout_with(&mut shopper, CARMEN).await;
    assert!(opera.contains("You are buying from Gran Teatro Parterre, S. A."), "{opera}");
    assert!(opera.contains("which keeps your name"), "{opera}");
    assert!(!opera.contains("Festival de Otoño"), "it has nothing to do with Carmen");
    let both = checkout_with(&mut shopper, SWANS).await;
    let organiser = "Organiser of Swan Lake: Asociación Festival de Otoño.";
    assert_eq!(both.matches(organiser).count(), 1, "{both}");
    assert!(both.contains("The organiser also receives your name"), "{both}");
    assert!(!both.contains("Organiser of Carmen"), "{both}");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_company_that_sells_something_of_the_basket_is_named() {
    let sheet = "key,season,genre,minutes,intervals,seller,title_en,title_es,author_en\n\
        carmen,2026-27,opera,165,1,opera,Carmen,Carmen,Georges Bizet\n\
        swan-lake,2026-27,ballet,150,2,festival,Swan Lake,El lago,Tchaikovsky\n";
    let mut shopper = enter(Some(sheet)).await;
    checkout_with(&mut shopper, CARMEN).await;
    let both = checkout_with(&mut shopper, SWANS).await;
    assert!(both.contains("which keep your name"), "{both}");
    let names = "Asociación Festival de Otoño · Gran Teatro Parterre, S. A.";
    assert!(both.contains(names), "{both}");
    assert!(!both.contains("Organiser of"), "each organises what it sells");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_without_sheets_of_companies_names_itself() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await.body;
    assert!(page.contains("You are buying from "), "{page}");
    assert!(!page.contains("which keep your"), "{page}");
}
