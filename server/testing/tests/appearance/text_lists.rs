//! Texts as staff look for them and hand them on: lists by page and subject, a translator's file
//! published as a whole, and the way back in all languages.

use appearance::{announcements, landing::PageEdit};
use domain::{moment::MINUTE_MS, people::actor::Actor};
use house::Failure;
use season::shown::{
    announcements::Announcement,
    landing_pages::{LandingPage, TITLE},
};
use std::collections::BTreeSet;
use testing::{Stage, stages};
use texts::{
    back::{bring_all_back, bring_back, discard},
    editing::{
        edit::{Saved, Step, TextRefusal, Which, save, save_all},
        languages::{choose, current},
    },
    files::{
        imports::{Replacing, imports, publish_import},
        translators::{ImportStep, TextChoice, import_sheet, sheet},
    },
    shown::{DraftState, FOUND_MAX, Found, Only, Search, search, text},
    sources::{
        changes::{ChangeStep, ChangedContent, changes},
        subjects::TextSubject,
    },
};

const ME: Actor = Actor::Console;
const ID: &str = "basket-title";

fn saved(language: &str, text: &str, step: Step) -> Saved {
    let which = Which { id: ID.to_owned(), language: language.to_owned() };
    Saved { which, text: text.to_owned(), step, seen: None }
}

async fn found(stage: &Stage, wanted: Search) -> Found {
    search(&stage.house, &ME, "en", &wanted).await.expect("found")
}

fn said(stage: &Stage, language: &str) -> String {
    stage.house.locales().get(language).expect("a language").text(ID)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_text_is_on_one_page_of_the_list() {
    let stage = Stage::on_sqlite().await;
    let (mut seen, mut page) = (BTreeSet::new(), 0);
    let count = loop {
        let found = found(&stage, Search { page, ..Search::default() }).await;
        assert!(found.texts.len() <= FOUND_MAX);
        if found.texts.is_empty() {
            break found.count;
        }
        page += 1;
        for text in found.texts {
            assert!(seen.insert(text.id.clone()), "{} stands twice", text.id);
        }
    };
    assert_eq!(seen.len(), count);
    assert!(page > 20, "{page} pages");
    // Each subject has texts, and each text has one subject.
    let mut sum = 0;
    for subject in TextSubject::ALL {
        let of = found(&stage, Search { about: Some(subject), ..Search::default() }).await;
        assert!(of.count > 0, "{subject:?}");
        assert_eq!(TextSubject::parse(subject.as_str()), Some(subject));
        sum += of.count;
    }
    assert_eq!(sum, count);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_tells_drafts_reviews_and_times_apart() {
    for stage in stages().await {
        let at = stage.house.now().plus_ms(domain::moment::DAY_MS);
        let all = [
            saved("de", "Korb", Step::Draft),
            saved("fr", "Panier à relire", Step::Review),
            saved("it", "Cesto", Step::Schedule { at }),
        ];
        save_all(&stage.house, &ME, &all).await.expect("saved");
        for only in [Only::Drafts, Only::Reviews, Only::Scheduled] {
            let found = found(&stage, Search { only, ..Search::default() }).await;
            assert_eq!(found.count, 1, "{only:?}");
            let mut drafts = found.texts[0].drafts.clone();
            drafts.sort_by_key(|(language, _)| language.clone());
            let expected = [
                ("de".to_owned(), DraftState::Draft),
                ("fr".to_owned(), DraftState::Review),
                ("it".to_owned(), DraftState::Scheduled { at }),
            ];
            assert_eq!(drafts, expected);
        }
        discard(&stage.house, &ME, &all[1].which).await.expect("discarded");
        let none = found(&stage, Search { only: Only::Reviews, ..Search::default() }).await;
        assert_eq!(none.count, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_drafts_of_a_file_are_published_together_but_for_those_edited_since() {
    for stage in stages().await {
        let other = "basket-empty-title";
        let mut table = sheet(&stage.house, TextChoice::default()).await.expect("a sheet");
        let column = |name: &str| table.heading.iter().position(|it| it == name).expect("there");
        let (id, en, es, de) = (column("id"), column("en"), column("es"), column("de"));
        for row in &mut table.rows {
            if row.cells[id] == ID {
                row.cells[es] = "La cesta".to_owned();
                row.cells[de] = "Der Korb".to_owned();
            }
            if row.cells[id] == other {
                row.cells[en] = "Nothing yet".to_owned();
            }
        }
        import_sheet(&stage.house, &ME, &table, ImportStep::Draft).await.expect("imported");
        let waiting = imports(&stage.house, &ME).await.expect("listed");
        assert_eq!(waiting.iter().map(|it| it.drafts).collect::<Vec<_>>(), [3]);
        let which = Which { id: other.to_owned(), language: "en".to_owned() };
        let edited = Saved { which, ..saved("en", "Still nothing", Step::Draft) };
        save(&stage.house, &ME, &edited).await.expect("edited");
        let done = publish_import(&stage.house, &ME, &waiting[0].id, &Replacing::All)
            .await
            .expect("published");
        assert_eq!(done, 2);
        house::jobs::tick(&stage.house).await;
        assert_eq!(
            (said(&stage, "es").as_str(), said(&stage, "de").as_str()),
            ("La cesta", "Der Korb")
        );
        let view = text(&stage.house, &ME, ID).await.expect("shown");
        assert!(!view.language("de").expect("there").is_stale, "both came in one file");
        let left = text(&stage.house, &ME, other).await.expect("shown");
        assert!(left.language("en").expect("there").draft.is_some(), "it was edited since");
        match publish_import(&stage.house, &ME, &waiting[0].id, &Replacing::All).await {
            Err(Failure::Refused(TextRefusal::NothingToPublish)) => {}
            other => panic!("expected a refusal, got {other:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_drafts_of_a_language_are_published_together_wherever_they_came_from() {
    const OTHER: &str = "basket-empty-title";
    for stage in stages().await {
        let mut table = sheet(&stage.house, TextChoice::default()).await.expect("a sheet");
        let column = |name: &str| table.heading.iter().position(|it| it == name).expect("there");
        let (id, de) = (column("id"), column("de"));
        for row in table.rows.iter_mut().filter(|row| row.cells[id] == OTHER) {
            row.cells[de] = "Noch leer".to_owned();
        }
        import_sheet(&stage.house, &ME, &table, ImportStep::Draft).await.expect("imported");
        let of_languages = async || {
            let mut waiting = imports(&stage.house, &ME).await.expect("listed");
            waiting.retain(|it| it.language.is_some());
            waiting
        };
        assert_eq!(of_languages().await, [], "one file publishes them as well");

        save(&stage.house, &ME, &saved("de", "Der Korb", Step::Draft)).await.expect("saved");
        save(&stage.house, &ME, &saved("fr", "Le panier", Step::Draft)).await.expect("saved");
        let waiting = of_languages().await;
        let [german] = waiting.as_slice() else { panic!("one language: {waiting:?}") };
        assert_eq!((german.language.as_deref(), german.drafts), (Some("de"), 2));
        let read: Vec<&str> = german.texts.iter().map(|it| it.in_file.as_str()).collect();
        assert_eq!(read, ["Noch leer", "Der Korb"]);
        let preview = texts::preview(&stage.house, "de", false).await.expect("read");
        assert_eq!(preview.expect("a language").text(ID), "Der Korb");
        assert_ne!(said(&stage, "de"), "Der Korb", "nobody published it");

        let publish = async || {
            publish_import(&stage.house, &ME, &german.id, &Replacing::These(Vec::new())).await
        };
        assert_eq!(publish().await.expect("published"), 2);
        house::jobs::tick(&stage.house).await;
        assert_eq!(said(&stage, "de"), "Der Korb");
        assert_ne!(said(&stage, "fr"), "Le panier", "another language's stays a draft");
        assert_eq!(of_languages().await, []);
        match publish().await {
            Err(Failure::Refused(TextRefusal::NothingToPublish)) => {}
            other => panic!("expected a refusal, got {other:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_changes_are_told_with_what_was_said_before() {
    for stage in stages().await {
        let delivered = said(&stage, "de");
        for (text, step) in [("Korb", Step::Draft), ("Ihr Korb", Step::Publish)] {
            save(&stage.house, &ME, &saved("de", text, step)).await.expect("saved");
            stage.clock.advance_ms(MINUTE_MS);
        }
        let german = Which { id: ID.to_owned(), language: "de".to_owned() };
        bring_back(&stage.house, &ME, &german, None).await.expect("as delivered");
        stage.clock.advance_ms(MINUTE_MS);
        let texts = [("es", "Hoy a las 20.30"), ("en", "Tonight at 8.30")];
        let texts = texts.map(|(language, text)| (language.to_owned(), text.to_owned()));
        let message = Announcement { texts: texts.into(), from_ms: None, until_ms: None };
        announcements::publish(&stage.house, &ME, &message, 0).await.expect("published");
        let told = changes(&stage.house, &ME, "", "en").await.expect("told");
        let told: Vec<_> =
            told.all.iter().map(|it| (it.step, it.before.as_str(), it.after.as_str())).collect();
        let expected = [
            (ChangeStep::Published, "", "Tonight at 8.30"),
            (ChangeStep::Default, "Ihr Korb", delivered.as_str()),
            // No shopper read the draft.
            (ChangeStep::Published, delivered.as_str(), "Ihr Korb"),
            (ChangeStep::Draft, delivered.as_str(), "Korb"),
        ];
        // What the stage itself wrote comes after.
        assert_eq!(told[..4], expected);
        let nobody = changes(&stage.house, &ME, "somebody", "en").await.expect("told");
        assert_eq!((nobody.all.len(), nobody.people.len()), (0, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_drafts_published_together_the_changes_tell_what_shoppers_read_before() {
    for stage in stages().await {
        let of = |step: Step, name: &str| {
            ["es", "de", "fr"].map(|language| saved(language, &format!("{name} {language}"), step))
        };
        for (step, name) in [(Step::Publish, "Old"), (Step::Draft, "New"), (Step::Publish, "New")] {
            save_all(&stage.house, &ME, &of(step, name)).await.expect("saved");
            stage.clock.advance_ms(MINUTE_MS);
        }
        let told = changes(&stage.house, &ME, "", "en").await.expect("told").all;
        for it in &told[..3] {
            let ChangedContent::Message { language, .. } = &it.what else { panic!("{it:?}") };
            let expected = ["Old", "New"].map(|name| format!("{name} {language}"));
            assert_eq!(it.step, ChangeStep::Published);
            assert_eq!([it.before.clone(), it.after.clone()], expected);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_among_the_changes_and_what_its_languages_lack() {
    for stage in stages().await {
        let house = &stage.house;
        let own = house.locales().fallback().language().to_owned();
        let mut page = LandingPage { address: "verano".to_owned(), ..LandingPage::default() };
        page.set_text(TITLE, &own, "Verano".to_owned());
        let step = appearance::landing::Step::Publish;
        let edit = PageEdit { page, without_picture: false, seen: 0, step };
        appearance::landing::try_out(house, &ME, None, &edit).await.expect("nothing is wrong");
        let id =
            appearance::landing::save(house, &ME, None, &edit).await.expect("it was only tried");
        let known = current(house, &ME, "en").await.expect("told");
        let german = known.all.iter().find(|it| it.code == "de").expect("a language");
        assert_eq!(german.pages, ["Verano"]);
        stage.clock.advance_ms(MINUTE_MS);
        choose(house, &ME, &["de".to_owned()], 0).await.expect("chosen");
        let told = changes(house, &ME, "", "en").await.expect("told").all;
        let told: Vec<_> = told.into_iter().map(|it| (it.what, it.step, it.after)).collect();
        let page = ChangedContent::Page { id, name: "Verano".to_owned() };
        let expected = [
            (ChangedContent::Languages, ChangeStep::Published, "de".to_owned()),
            (page, ChangeStep::Published, String::new()),
        ];
        assert_eq!(told[0], expected[0]);
        assert!(told.contains(&expected[1]), "{told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_press_brings_all_languages_back() {
    for stage in stages().await {
        let languages = ["es", "de", "en"];
        let before = languages.map(|language| said(&stage, language));
        let all = languages.map(|language| saved(language, "Otherwise", Step::Publish));
        save_all(&stage.house, &ME, &all).await.expect("published");
        house::jobs::tick(&stage.house).await;
        assert_eq!(said(&stage, "de"), "Otherwise");
        bring_all_back(&stage.house, &ME, ID).await.expect("as delivered");
        house::jobs::tick(&stage.house).await;
        assert_eq!(languages.map(|language| said(&stage, language)), before);
        let view = text(&stage.house, &ME, ID).await.expect("shown");
        assert!(!view.language("de").expect("there").is_stale);
        assert!(bring_all_back(&stage.house, &ME, ID).await.is_err(), "nothing is left to do");
    }
}
