//! The page of questions and answers says what the house's rules say, and nothing else.

use super::*;
use ::season::sheets::season_import::import_season;
use domain::{moment::DAY_MS, people::actor::Actor};
use testing::{
    next_season::{ANSWERED, RENEWALS, folder},
    says,
};

const RULES: [(&str, &str); 2] = [
    ("exchanges.csv", "offers,for,from,until,most,free,fee,within\nticket,,,curtain-2d,3,,5.00,\n"),
    ("waivers.csv", "offers,for,from,until,most\nseries-a,,,curtain-1d,2\n"),
];

async fn house_with(rules: &[(&str, &str)]) -> Shopper {
    let stage = Stage::on_sqlite().await;
    let folder = testing::season_example(rules);
    import_season(&stage.house, &Actor::Console, &folder, false).await.expect("a good season");
    Shopper::enter_at(stage, RateLimits::default())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answers_have_the_sums_and_dates_of_the_rules_in_every_language() {
    let resale = ("resales.csv", "offers,for,from,until,most,share\nticket,,,curtain-3h,,60\n");
    let mut shopper = house_with(&[RULES[0], RULES[1], resale]).await;
    for language in ["de", "en", "es", "fr", "it", "ru"] {
        let page = shopper.get(&format!("/{language}/help")).await;
        assert_eq!(page.status, StatusCode::OK, "{language}");
        for name in ["tickets", "exchange", "return", "resale", "payment", "contact"] {
            assert!(page.body.contains(&format!("id=\"{name}\"")), "{language}: {name}");
        }
        assert!(!page.body.contains("help-"), "{language} lacks a text: {}", page.body);
    }
    let page = shopper.get("/en/help").await.body;
    let said = |text: &str| assert!(page.contains(text), "{text} in {page}");
    said("The deadline is 2 days before the performance begins.");
    said("The exchange costs €5.00");
    said("Each ticket can be exchanged up to 3 times.");
    said("This is possible for up to 2 performances per seat.");
    said("The deadline is 3 hours before the performance begins.");
    said("you’ll get 60% of what you paid");
    said("FAQPage");
    assert!(says(&page, "help-subscription-return") && page.contains("href=\"#return\""));
    assert!(says(&page, "help-resale-numbered"), "{page}");
    assert!(says(&page, "help-subscription") && !says(&page, "help-subscriptions"), "{page}");
    for path in ["/en/offers/series-a", "/en/productions/carmen"] {
        let page = shopper.get(path).await.body;
        assert!(page.contains("href=\"/en/help#exchange\""), "{path}: {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_house_does_not_offer_is_not_asked() {
    let mut shopper = house_with(&RULES).await;
    let page = shopper.get("/en/help").await.body;
    assert!(page.contains("id=\"exchange\"") && !page.contains("id=\"resale\""), "{page}");
    let mut shopper = Shopper::enter().await;
    let page = shopper.get("/en/help").await.body;
    for name in ["exchange", "return", "resale"] {
        assert!(!page.contains(&format!("id=\"{name}\"")), "{name}: {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn renewals_are_explained_before_their_deadline_and_after_it() {
    let stage = Stage::on_sqlite().await;
    let seasons = folder(RENEWALS);
    import_season(&stage.house, &Actor::Console, &seasons, false).await.expect("good seasons");
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    let page = shopper.get("/en/help").await.body;
    assert!(says(&page, "help-renewal") && !says(&page, "help-renewal-over"), "{page}");
    assert!(says(&page, "help-subscriptions"), "{page}");
    shopper.stage.clock.advance_ms(ANSWERED * DAY_MS);
    let page = shopper.get("/en/help").await.body;
    assert!(says(&page, "help-renewal-over") && !says(&page, "help-renewal"), "{page}");
}

/// Only tickets for a fixed date have no right of withdrawal (Directive 2011/83/EU, art. 16(l)):
/// the terms give it for gift vouchers, for memberships and passes, and for goods.
#[tokio::test(flavor = "multi_thread")]
async fn the_terms_say_in_every_language_from_what_one_may_withdraw() {
    let mut shopper = Shopper::enter().await;
    for language in ["de", "en", "es", "fr", "it", "ru"] {
        let page = shopper.get(&format!("/{language}/terms")).await.body;
        let locale = shopper.stage.house.locales().get_or_fallback(language);
        let title = locale.text("terms-withdrawal-title");
        assert!(page.contains(&title), "{title} in {page}");
        let denied = ["No ", "Kein", "Aucun", "Sin ", "Nessun", "Нет"];
        assert!(!denied.iter().any(|no| title.starts_with(no)), "{language}: {title}");
        let text = locale.text("terms-withdrawal-text");
        assert_eq!(text.matches("14").count(), 3, "{language}: {text}");
    }
}
