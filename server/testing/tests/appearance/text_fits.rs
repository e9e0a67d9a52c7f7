//! Translations that still fit, said of many at once; and what the list shows of texts.

use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
};

use testing::{Stage, missing_right, stages};
use texts::{
    editing::{
        edit::{Saved, Step, Which, save},
        fits::{Checked, still_fit},
    },
    shown::{Only, Search, search, text},
};

const ME: Actor = Actor::Console;
const IDS: [&str; 2] = ["basket-empty-title", "basket-title"];

async fn publish(stage: &Stage, id: &str, language: &str, words: &str) {
    let which = Which { id: id.to_owned(), language: language.to_owned() };
    let saved = Saved { which, text: words.to_owned(), step: Step::Publish, seen: None };
    save(&stage.house, &ME, &saved).await.expect("published");
}

async fn to_check(stage: &Stage) -> Vec<Checked> {
    let wanted = Search { only: Only::Stale, ..Search::default() };
    let found = search(&stage.house, &ME, "en", &wanted).await.expect("found");
    let texts = found.texts.into_iter();
    texts.filter_map(|it| Some(Checked { id: it.id, seen: it.seen? })).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn many_translations_are_said_to_fit_at_once() {
    for stage in stages().await {
        let house = &stage.house;
        for id in IDS {
            publish(&stage, id, "es", "Otra cosa").await;
        }
        let listed = to_check(&stage).await;
        assert_eq!(listed.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), IDS);
        let grants = vec![(Action::EditTexts, "*".to_owned())];
        let author = Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants };
        let refused = still_fit(house, &author, &listed, None).await;
        assert_eq!(missing_right(refused), Some(Action::PublishTexts));
        assert_eq!(still_fit(house, &ME, &listed, Some("de")).await.expect("saved"), 2);
        for id in IDS {
            let view = text(house, &ME, id).await.expect("shown");
            let german = view.language("de").expect("there");
            assert!(!german.is_stale && german.published == german.delivered);
            assert!(view.language("fr").expect("there").is_stale);
        }
        // What somebody wrote anew since was not looked at.
        assert_eq!(still_fit(house, &ME, &listed, None).await.expect("saved"), 0);
        let listed = to_check(&stage).await;
        publish(&stage, IDS[0], "es", "Algo nuevo").await;
        let rest = house.locales().known().len() - 2;
        assert_eq!(still_fit(house, &ME, &listed, None).await.expect("saved"), rest);
        let left = to_check(&stage).await;
        assert_eq!(left.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), [IDS[0]]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn translations_of_a_text_that_a_newer_program_changed_are_to_check() {
    for mut stage in stages().await {
        let [owned, delivered] = IDS;
        publish(&stage, owned, "es", "Otra cosa").await;
        for language in stage.house.locales().known().into_iter().skip(1) {
            publish(&stage, owned, language, "Other words").await;
        }
        for language in ["de", "fr"] {
            publish(&stage, delivered, language, "Other words").await;
        }
        assert!(to_check(&stage).await.is_empty(), "all were written beside what is said");
        let newer = format!("{owned} = Nada todavía\n{delivered} = Cesta nueva\n");
        stage.deliver("es", &newer);
        let house = &stage.house;
        let listed = to_check(&stage).await;
        let ids: Vec<&str> = listed.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, [delivered], "of the other one shoppers read the house's own text");
        let wanted = Search { only: Only::Stale, ..Search::default() };
        let found = search(house, &ME, "en", &wanted).await.expect("found");
        assert_eq!(found.texts[0].stale, ["de", "fr"]);
        assert_eq!(still_fit(house, &ME, &listed, Some("de")).await.expect("saved"), 1);
        let view = text(house, &ME, delivered).await.expect("shown");
        let is_stale = |language: &str| view.language(language).expect("there").is_stale;
        assert!(!is_stale("de") && is_stale("fr"));
        publish(&stage, delivered, "fr", "Other words").await;
        assert!(to_check(&stage).await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bracket_is_listed_as_a_bracket() {
    let stage = Stage::on_sqlite().await;
    publish(&stage, "basket-title", "en", "{ \"[\" }Your basket]").await;
    let wanted = Search { words: "[your basket".to_owned(), ..Search::default() };
    let found = search(&stage.house, &ME, "en", &wanted).await.expect("found");
    let shown: Vec<&str> = found.texts.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(shown, ["[Your basket]"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_season_no_countrys_time_is_told() {
    let stage = Stage::empty().await;
    assert_eq!(people::staff::time_zone(&stage.house).await.expect("read"), "UTC");
}
