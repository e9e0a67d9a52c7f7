//! The language gate: what a performance is sold with, in every language, or accepted by name.

use crate::sale::example::{CARMEN_ONE, season};
use domain::{
    moment::MINUTE_MS,
    people::actor::{Action, Actor},
};
use house::{Answered, Failure, HouseSettings, locales::is_of_staff};
use season::{
    contents::{Edit, production, save as save_contents},
    sheets::season_import::{
        Accepted, ImportRequest, SeasonReport, import_as_asked, import_season,
    },
};
use testing::{Stage, missing_right, season_example, stages, stages_with};
use texts::{
    editing::{
        check::TextProblem,
        edit::{Saved, Step, TextRefusal, Which, save},
        languages::current,
    },
    files::translators::{ImportStep, TextChoice, import_xliff, is_target, sheet, xliff},
    gate::{Missing, Why, accept, gate},
    opening::unsaid,
    shown::text,
    sources::{
        house_words,
        subjects::{FileSubject, TextSubject},
    },
};

async fn lacks(stage: &Stage) -> Vec<Missing> {
    gate(&stage.house, &Actor::Console, CARMEN_ONE).await.expect("looked at")
}

fn is_of(key: &'static str, language: &'static str) -> impl Fn(&&Missing) -> bool {
    move |it| it.key == key && it.language == language
}

/// All that the sheets leave out, and the house itself.
async fn accept_all(stage: &Stage) {
    for key in house_words::keys(&stage.house) {
        let fact = testing::house_fact(&key);
        let set = house_words::set(&stage.house, &Actor::Console, &key, fact, None).await;
        set.expect("set");
    }
    texts::load(&stage.house).await.expect("read");
    for it in lacks(stage).await {
        accept(&stage.house, &Actor::Console, &it.key, &it.language).await.expect("accepted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_missing_text_holds_up_the_sale_and_is_named() {
    for stage in stages().await {
        season(&stage, &[]).await;
        let first = lacks(&stage).await;
        assert!(first.iter().any(|it| it.why == Why::Placeholder), "nobody named the house");
        accept_all(&stage).await;
        assert_eq!(lacks(&stage).await, []);
        let text = Saved {
            which: Which { id: "basket-title".to_owned(), language: "es".to_owned() },
            text: "Su cesta de hoy".to_owned(),
            step: Step::Publish,
            seen: None,
        };
        save(&stage.house, &Actor::Console, &text).await.expect("published");
        let stale = lacks(&stage).await;
        assert_eq!(stale.len(), 5, "each other language was written beside the former text");
        assert!(stale.iter().any(|it| is_of("message.basket-title", "de")(&it)));
        assert!(stale.iter().all(|it| it.why == Why::Stale));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_production_lacks_is_accepted_by_name() {
    for stage in stages().await {
        season(&stage, &[]).await;
        accept_all(&stage).await;
        let key = "production.carmen.synopsis";
        let now = stage.house.now();
        stage
            .house
            .fault_only(move |house, conn| {
                Box::pin(async move {
                    let change = &mut season::catalogue::change_catalogue(&house, conn).await?;
                    let (es, en) = ("Una cigarrera.", "A cigarette girl.");
                    season_tables::texts::write(change, key, "es", es, "test", now).await?;
                    season_tables::texts::write(change, key, "en", en, "test", now).await
                })
            })
            .await
            .expect("written");
        let missing = lacks(&stage).await;
        let named: Vec<&str> = missing.iter().map(|it| it.language.as_str()).collect();
        assert_eq!(named, ["de", "fr", "it", "ru"]);
        assert!(missing.iter().all(|it| it.key == key && it.why == Why::Missing));
        for language in ["de", "fr", "it"] {
            accept(&stage.house, &Actor::Console, key, language).await.expect("accepted");
        }
        let left = lacks(&stage).await;
        assert_eq!(left.len(), 1, "{left:?}");
        let usher = Actor::Staff {
            account: domain::id::AccountId(uuid::Uuid::from_u128(7)),
            grants: vec![(Action::EditTexts, "*".to_owned())],
        };
        let done = accept(&stage.house, &usher, key, "ru").await;
        assert_eq!(missing_right(done), Some(Action::PublishTexts));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn outdated_texts_of_the_production_and_of_the_house_are_named() {
    for stage in stages().await {
        season(&stage, &[]).await;
        let house = &stage.house;
        let key = "carmen";
        let staff = Actor::Console;
        let edited = async |synopsis: [(&str, &str); 2]| {
            let now = production(house, &staff, key).await.expect("a production");
            let mut edit = Edit {
                address: now.address,
                genre: now.genre.as_str().to_owned(),
                minutes: now.minutes.to_string(),
                intervals: now.intervals.to_string(),
                texts: now.texts,
                fitting: Vec::new(),
                seen: now.version,
            };
            for (language, text) in synopsis {
                edit.texts.insert(("synopsis", language.to_owned()), text.to_owned());
            }
            save_contents(house, &staff, key, &edit).await.expect("saved");
        };
        edited([("es", "Una fábrica."), ("de", "Eine Fabrik.")]).await;
        accept_all(&stage).await;
        assert_eq!(lacks(&stage).await, []);
        edited([("es", "Una flor."), ("de", "Eine Fabrik.")]).await;
        house_words::set(house, &Actor::Console, "name", "Teatro", Some("es")).await.expect("set");
        texts::load(house).await.expect("read");
        let stale = lacks(&stage).await;
        assert!(stale.iter().all(|it| it.why == Why::Stale), "{stale:?}");
        assert!(stale.iter().any(|it| is_of("production.carmen.synopsis", "de")(&it)), "{stale:?}");
        assert_eq!(stale.iter().filter(|it| it.key == "message.house-name").count(), 5);
        assert_eq!(stale.len(), 6, "{stale:?}");
    }
}

/// What an import is refused for, as (key, language) of each text.
async fn refused_for(stage: &Stage) -> Result<SeasonReport, Vec<(String, String)>> {
    let folder = season_example(&[]);
    let errors = match import_season(&stage.house, &Actor::Console, &folder, false)
        .await
        .answered()
        .expect("no fault")
    {
        Ok(report) => return Ok(report),
        Err(errors) => errors,
    };
    let named = errors.iter().filter_map(|error| {
        let (_, rest) = error.message.split_once("--accept ")?;
        let (key, language) = rest.split_once('=')?;
        let column = error.column.as_deref().unwrap_or_default();
        assert!(column.ends_with(&format!("_{language}")), "{error}");
        Some((key.to_owned(), language.to_owned()))
    });
    Err(named.collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn in_production_no_performance_comes_without_its_texts() {
    let settings = HouseSettings { requires_texts: true, ..testing::settings() };
    for stage in stages_with(&settings).await {
        let missing = refused_for(&stage).await.expect_err("the example has two languages");
        let lacks = |key: &str, language: &str| {
            missing.iter().any(|(what, in_that)| what == key && in_that == language)
        };
        assert!(lacks("production.carmen.title", "de"), "{missing:?}");
        assert!(!lacks("production.carmen.title", "en"), "the example says it");
        let last = missing.last().cloned().expect("some");
        for (key, language) in missing.iter().filter(|it| **it != last) {
            accept(&stage.house, &Actor::Console, key, language).await.expect("accepted");
        }
        let left = refused_for(&stage).await.expect_err("one is left");
        assert_eq!(left, std::slice::from_ref(&last), "and it is named");
        accept(&stage.house, &Actor::Console, &last.0, &last.1).await.expect("accepted");
        assert_eq!(refused_for(&stage).await.expect("all is said").created["performances"], 4);
        // All at once, in the import itself: nothing that isn't there has to be named.
        let folder = season_example(&[]);
        let other = Stage::on_sqlite_with(settings.clone()).await;
        let accepted = missing.iter().map(|(key, language)| format!("{key}={language}"));
        let accepted = accepted.map(|it| it.parse().expect("a key and a language"));
        let mut asked = ImportRequest { dry_run: false, accepted: accepted.collect() };
        let (key, language) = ("production.carmen.titel".into(), "de".into());
        let misspelt = Accepted::Text { key, language };
        asked.accepted.push(misspelt);
        let (house, console) = (&other.house, &Actor::Console);
        let wrong = import_as_asked(house, console, &folder, asked.clone()).await;
        assert!(matches!(wrong, Err(Failure::Refused(errors)) if errors.len() == 1));
        asked.accepted.pop();
        let done = import_as_asked(house, console, &folder, asked).await.expect("accepted");
        assert_eq!(done.created["performances"], 4);
        // What opened isn't stopped by what comes later.
        assert_eq!(refused_for(&stage).await.expect("the same again"), SeasonReport::default());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_own_language_lacks_is_counted_listed_and_left_empty_for_translators() {
    for mut stage in stages().await {
        season(&stage, &[]).await;
        stage.speak_own("cs", "common-season = Sezóna\ncommon-sold-uot = Vyprodáno\n");
        let house = &stage.house;
        assert!(lacks(&stage).await.iter().any(|it| is_of("message.common-sold-out", "cs")(&it)));
        assert!(!lacks(&stage).await.iter().any(|it| it.key.ends_with("sold-uot")));
        let own = || async {
            let all = current(house, &Actor::Console, "en").await.expect("seen").all;
            all.into_iter().next().expect("the own one")
        };
        let before = own().await;
        let first = before.subjects.first().map(|(subject, _)| *subject);
        assert_eq!(first, Some(TextSubject::EveryPage), "what stands on every page comes first");
        let of_staff = house.locales().lacking().into_keys().filter(|id| is_of_staff(id)).count();
        assert!(of_staff > 1_000, "nothing of the staff's pages is said");
        assert_eq!(before.untranslated_of_staff, of_staff, "it is counted apart");
        assert!(before.subjects.iter().all(|(subject, _)| *subject != TextSubject::Staff));
        let view = text(house, &Actor::Console, "common-season").await.expect("there");
        assert_eq!(TextSubject::of(&view.about), TextSubject::EveryPage);
        let sheet = sheet(house, TextChoice::default()).await.expect("a sheet");
        let column = |name: &str| sheet.heading.iter().position(|it| it == name).expect("there");
        let cells = |id: &str| {
            let rows = sheet.rows.iter().filter(|row| row.cells[0] == id);
            let names = ["form", "cs", "lacking, in English"].map(column);
            rows.map(|row| names.map(|at| row.cells[at].clone()).join("|")).collect::<Vec<_>>()
        };
        assert_eq!(cells("common-season"), ["|Sezóna|"]);
        assert_eq!(cells("common-sold-out"), ["||sold out"]);
        let forms: Vec<String> = cells("common-tickets");
        assert_eq!(forms.len(), 3, "as many as Czech has for whole numbers: {forms:?}");
        let [one, few, other] =
            ["lístek", "lístky", "lístků"].map(|it| format!("{{ $count }} {it}"));
        let text = Saved {
            which: Which { id: "common-tickets".to_owned(), language: "cs".to_owned() },
            text: format!("{{ $count ->\n [one] {one}\n [few] {few}\n *[other] {other}\n}}"),
            step: Step::Publish,
            seen: None,
        };
        save(house, &Actor::Console, &text).await.expect("published, with forms of Czech");
        assert_eq!(own().await.untranslated, before.untranslated - 1);
        let tickets = |of| move |it: &Missing| is_of("message.common-tickets", of)(&it);
        let now = lacks(&stage).await;
        assert!(!now.iter().any(tickets("cs")) && !now.iter().any(tickets("en")), "a translation");
        let again = Saved { text: text.text.replace("lístek", "vstupenka"), ..text };
        save(house, &Actor::Console, &again).await.expect("said anew");
        assert!(lacks(&stage).await.iter().any(tickets("en")), "no translation any more");
    }
}

/// Polish has forms that neither English nor Spanish has.
#[tokio::test(flavor = "multi_thread")]
async fn every_form_of_an_own_language_has_a_field_and_a_unit() {
    for mut stage in stages().await {
        let two = "{ $count ->\n    [one] bilet\n   *[other] { $count } bilety\n}";
        let file = format!("common-season = Sezon\ncommon-tickets = {two}\n");
        stage.speak_own("pl", &file);
        let (house, console) = (&stage.house, Actor::Console);
        let all = ["one", "few", "many", "other"];
        for id in ["common-tickets", "sum-fee-each"] {
            let view = text(house, &console, id).await.expect("there");
            let own = view.language("pl").expect("the own one");
            let forms = view.in_form(own);
            let names: Vec<&str> = forms.texts.iter().map(|(form, _)| form.as_str()).collect();
            assert_eq!(names, all, "{id}");
            let choice = TextChoice { about: None, open_in: Some("pl") };
            let file = xliff(house, "pl", choice).await.expect("written");
            let file = String::from_utf8(file).expect("text");
            let units = all.map(|form| format!("<unit id=\"{id}.{form}\">"));
            assert!(units.iter().all(|unit| file.contains(unit)), "{id}: {file}");
        }
        let saved = |text: &str| Saved {
            which: Which { id: "common-tickets".to_owned(), language: "pl".to_owned() },
            text: text.to_owned(),
            step: Step::Publish,
            seen: None,
        };
        let missing = match save(house, &console, &saved(two)).await {
            Err(Failure::Refused(TextRefusal::Problem(why))) => why,
            other => panic!("{other:?}"),
        };
        assert_eq!(missing, TextProblem::MissingForm { form: "few".to_owned() });
        let four = two.replace("   *[", "    [few] { $count } a\n    [many] { $count } b\n   *[");
        save(house, &console, &saved(&four)).await.expect("every form is said");
        save(house, &console, &saved("Bilety")).await.expect("one sentence for all numbers");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_the_program_lacks_is_translated_from_english_as_the_own_one() {
    for mut stage in stages().await {
        assert!(!is_target(&stage.house, "es", None), "the program says all of it");
        stage.speak_own("cs", "common-season = Sezóna\n");
        let house = &stage.house;
        assert!(is_target(house, "cs", None) && is_target(house, "en", None));
        assert!(!is_target(house, "cs", Some(FileSubject::Pages)), "pages begin in it");
        let about = Some(FileSubject::Messages(TextSubject::Seats));
        let choice = TextChoice { about, open_in: Some("cs") };
        let bytes = xliff(house, "cs", choice).await.expect("written");
        let file = String::from_utf8(bytes).expect("text");
        assert!(file.contains("srcLang=\"en\" trgLang=\"cs\""), "{file}");
        let (before, unit) = file.split_once("<unit id=\"plan-title\">").expect("it lacks this");
        let source = "<source xml:space=\"preserve\">Seating plan</source>";
        let both = format!("{source}<target>Plán sálu</target>");
        let unit = unit.replacen("\"initial\"", "\"translated\"", 1).replacen(source, &both, 1);
        let filled = format!("{before}<unit id=\"plan-title\">{unit}");
        stage.clock.advance_ms(MINUTE_MS);
        let step = ImportStep::Publish;
        let done = import_xliff(house, &Actor::Console, filled.as_bytes(), step).await;
        let done = done.expect("imported");
        assert_eq!((done.changed, done.is_finished()), (1, true), "{done:?}");
        texts::load(house).await.expect("read");
        assert_eq!(house.locales().fallback().text("plan-title"), "Plán sálu");
        assert_eq!(house.locales().get("en").expect("spoken").text("plan-title"), "Seating plan");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_shop_opens_without_legal_texts_in_its_own_language() {
    let mut stage = Stage::on_sqlite_with(testing::settings()).await;
    assert!(unsaid(&stage.house).await.expect("read").is_empty(), "the program says all of it");
    // The folder has both in one file, under a name that the program has for none.
    stage.speak_own("cs", "common-season = Sezóna\nplan-title = Plán sálu\n");
    let lacks = unsaid(&stage.house).await.expect("read");
    let of = |subject| lacks.iter().find(|it| it.subject == subject);
    assert!(of(TextSubject::Legal).is_some_and(|it| it.lacking == it.all), "{lacks:?}");
    assert!(of(TextSubject::Checkout).is_some(), "{lacks:?}");
    assert_eq!(of(TextSubject::EveryPage), None, "a part of it is said");
    assert_eq!(of(TextSubject::Seats), None, "a text's subject is not its file's name");
    assert_eq!(of(TextSubject::Staff), None);
    let house = &stage.house;
    let known = house.locales().delivered("cs").expect("known");
    let legal = known.iter().filter(|(_, it)| TextSubject::of(&it.file) == TextSubject::Legal);
    for id in legal.map(|(id, _)| id).collect::<Vec<_>>() {
        let key = format!("message.{id}");
        accept(house, &Actor::Console, &key, "cs").await.expect("accepted");
    }
    let lacks = unsaid(house).await.expect("read");
    assert!(lacks.iter().all(|it| it.subject != TextSubject::Legal), "{lacks:?}");
}
