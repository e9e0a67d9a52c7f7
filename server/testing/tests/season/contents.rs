//! What is said and shown of productions, by page: the same as by sheet, for whoever may.

use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
    wording::poster::PLAIN,
};
use house::Failure;
use pictures::{Focus, Form, MediaType, PictureProblem};
use season::{
    contents::{
        ContentsRefusal, Edit, FieldProblem, ProductionContents, WrongField, bring_back, former,
        pictures::{PictureRefusal, card, file, lost, refocus, shown, upload},
        production, productions, save,
    },
    sheets::season_import::{SeasonReport, export_season, import_season},
};
use selling::programme;
use std::fmt::Debug;
use testing::{Stage, missing_right, season_example, stages};

const KEY: &str = "carmen";

fn staff(scope: &str) -> Actor {
    let grants = vec![(Action::EditContents, scope.to_owned())];
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

fn refused<T: Debug, R: Debug>(done: Result<T, Failure<R>>) -> R {
    match done {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

async fn with_example(stage: &Stage) {
    import_season(&stage.house, &Actor::Console, &season_example(&[]), false).await.expect("good");
}

async fn now(stage: &Stage) -> ProductionContents {
    production(&stage.house, &staff("*"), KEY).await.expect("a production")
}

/// The page as it stands, to be changed.
fn form(contents: &ProductionContents) -> Edit {
    Edit {
        address: contents.address.clone(),
        genre: contents.genre.as_str().to_owned(),
        minutes: contents.minutes.to_string(),
        intervals: contents.intervals.to_string(),
        texts: contents.texts.clone(),
        fitting: Vec::new(),
        seen: contents.version.clone(),
    }
}

fn say(edit: &mut Edit, column: &'static str, language: &str, text: &str) {
    edit.texts.insert((column, language.to_owned()), text.to_owned());
}

async fn shop(stage: &Stage, language: &str) -> domain::sales::season::ProductionView {
    let shown = programme::production(&stage.house, KEY, None, language).await.expect("read");
    shown.expect("visible")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_page_says_is_in_the_shop_and_in_the_sheets() {
    for stage in stages().await {
        with_example(&stage).await;
        let mut edit = form(&now(&stage).await);
        say(&mut edit, "title", "de", "Carmen, neu");
        say(&mut edit, "synopsis", "de", "Eine Fabrik.\n\nUnd eine Blume.");
        say(&mut edit, "team", "de", "Musikalische Leitung: Anna Berg\nCarmen: Noa Valderrey");
        say(&mut edit, "facts", "de", "Ab 8 Jahren; Mit Einführung");
        edit.minutes = "170".to_owned();
        save(&stage.house, &staff("production:carmen"), KEY, &edit).await.expect("saved");
        let view = shop(&stage, "de").await;
        assert_eq!(view.card.title, "Carmen, neu");
        assert_eq!(view.team[1], ("Carmen".to_owned(), "Noa Valderrey".to_owned()));
        assert_eq!(view.facts, ["Ab 8 Jahren", "Mit Einführung"]);
        assert_eq!(view.duration_minutes, 170);
        assert_eq!(shop(&stage, "en").await.card.title, "Carmen", "others stay");
        // Exported, changed there, and imported again, it is on the page.
        let mut folder = export_season(&stage.house).await.expect("exported");
        let sheet = String::from_utf8(folder.0["productions.csv"].clone()).expect("text");
        assert!(sheet.contains("Eine Fabrik.\n\nUnd eine Blume."), "{sheet}");
        let changed = sheet.replace("Carmen, neu", "Carmen, ganz neu");
        folder.0.insert("productions.csv".to_owned(), changed.into_bytes());
        import_season(&stage.house, &Actor::Console, &folder, false).await.expect("good");
        let again = now(&stage).await;
        assert_eq!(again.texts[&("title", "de".to_owned())], "Carmen, ganz neu");
        // The same again changes nothing.
        let done = import_season(&stage.house, &Actor::Console, &folder, false).await.expect("ok");
        assert_eq!(done, Default::default());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_emptied_is_said_no_more() {
    for stage in stages().await {
        with_example(&stage).await;
        let mut edit = form(&now(&stage).await);
        say(&mut edit, "author", "en", "");
        say(&mut edit, "synopsis", "es", "Una fábrica.");
        save(&stage.house, &staff("*"), KEY, &edit).await.expect("saved");
        // The house's own language stands in.
        let own = stage.house.locales().fallback().language().to_owned();
        let authors = (shop(&stage, "en").await.card.author, shop(&stage, &own).await.card.author);
        assert_eq!(authors.0, authors.1);
        let contents = now(&stage).await;
        assert!(!contents.texts.contains_key(&("author", "en".to_owned())));
        let lines = productions(&stage.house, &staff("*"), "en").await.expect("listed");
        let line = lines.iter().find(|line| line.key == KEY).expect("listed");
        assert!(line.lacking.iter().any(|language| language == "en"), "{line:?}");
        assert!(!line.lacking.iter().any(|language| language == "es"), "{line:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_editors_the_second_is_told_and_nothing_is_lost() {
    for stage in stages().await {
        with_example(&stage).await;
        let (mut first, mut second) = (form(&now(&stage).await), form(&now(&stage).await));
        say(&mut first, "title", "en", "First");
        say(&mut second, "title", "en", "Second");
        save(&stage.house, &staff("*"), KEY, &first).await.expect("saved");
        let refusal = refused(save(&stage.house, &staff("*"), KEY, &second).await);
        assert_eq!(refusal, ContentsRefusal::Changed);
        assert_eq!(shop(&stage, "en").await.card.title, "First");
        second.seen = now(&stage).await.version;
        save(&stage.house, &staff("*"), KEY, &second).await.expect("saved");
        assert_eq!(shop(&stage, "en").await.card.title, "Second");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_is_wrong_is_told_by_its_field() {
    for stage in stages().await {
        with_example(&stage).await;
        let before = now(&stage).await;
        let mut edit = form(&before);
        edit.minutes = "two hours".to_owned();
        edit.genre = "circus".to_owned();
        say(&mut edit, "title", "en", &"x".repeat(40_000));
        say(&mut edit, "team", "es", "Anna Berg");
        say(&mut edit, "title", "xx", "A language that nobody has");
        let ContentsRefusal::Wrong(wrong) =
            refused(save(&stage.house, &staff("*"), KEY, &edit).await)
        else {
            panic!("wrong fields");
        };
        let at = |column: &str, language: &str, why: FieldProblem| WrongField {
            column: column.to_owned(),
            language: language.to_owned(),
            why,
        };
        for expected in [
            at("genre", "", FieldProblem::Unknown),
            at("minutes", "", FieldProblem::Number { most: 1440 }),
            at("title", "en", FieldProblem::TooLong { most: 200 }),
            at("team", "es", FieldProblem::TeamLine { line: 1 }),
            at("title", "xx", FieldProblem::Unknown),
        ] {
            assert!(wrong.contains(&expected), "{expected:?} in {wrong:?}");
        }
        assert_eq!(now(&stage).await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_edit_what_their_role_covers_and_nothing_else() {
    for stage in stages().await {
        with_example(&stage).await;
        let edit = form(&now(&stage).await);
        let other = staff("production:swan-lake");
        let refusal = missing_right(save(&stage.house, &other, KEY, &edit).await);
        assert_eq!(refusal, Some(Action::EditContents));
        let listed = productions(&stage.house, &other, "en").await.expect("some");
        let keys: Vec<&str> = listed.iter().map(|line| line.key.as_str()).collect();
        assert_eq!(keys, ["swan-lake"]);
        let nobody = Actor::Staff { account: AccountId(uuid::Uuid::from_u128(8)), grants: vec![] };
        let refusal = missing_right(productions(&stage.house, &nobody, "en").await);
        assert_eq!(refusal, Some(Action::EditContents));
        let unknown = refused(production(&stage.house, &staff("*"), "nothing").await);
        assert_eq!(unknown, ContentsRefusal::Unknown);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn translations_are_to_be_checked_when_the_houses_own_language_changes() {
    for stage in stages().await {
        with_example(&stage).await;
        let own = stage.house.locales().fallback().language().to_owned();
        let mut edit = form(&now(&stage).await);
        say(&mut edit, "synopsis", &own, "Una fábrica.");
        say(&mut edit, "synopsis", "de", "Eine Fabrik.");
        say(&mut edit, "synopsis", "fr", "Une fabrique.");
        save(&stage.house, &staff("*"), KEY, &edit).await.expect("saved");
        assert_eq!(now(&stage).await.stale, [], "all was written together");
        let mut edit = form(&now(&stage).await);
        say(&mut edit, "synopsis", &own, "Una fábrica y una flor.");
        save(&stage.house, &staff("*"), KEY, &edit).await.expect("saved");
        let stale = |language: &str| ("synopsis", language.to_owned());
        assert_eq!(now(&stage).await.stale, [stale("de"), stale("fr")]);
        let lines = productions(&stage.house, &staff("*"), "en").await.expect("listed");
        let line = lines.iter().find(|line| line.key == KEY).expect("listed");
        assert_eq!(line.stale, ["de", "fr"]);
        // One is written anew, the other still fits.
        let mut edit = form(&now(&stage).await);
        say(&mut edit, "synopsis", "de", "Eine Fabrik und eine Blume.");
        edit.fitting = vec!["fr".to_owned()];
        save(&stage.house, &staff("*"), KEY, &edit).await.expect("saved");
        assert_eq!(now(&stage).await.stale, []);
        // Where the house says again what they belong to, they fit again.
        for (text, stale) in
            [("Una fábrica.", vec![stale("de"), stale("fr")]), ("Una fábrica y una flor.", vec![])]
        {
            let mut edit = form(&now(&stage).await);
            say(&mut edit, "synopsis", &own, text);
            save(&stage.house, &staff("*"), KEY, &edit).await.expect("saved");
            assert_eq!(now(&stage).await.stale, stale);
        }
    }
}

/// The left half red, the right half blue.
fn photograph() -> Vec<u8> {
    let (red, blue) = (image::Rgb([200, 20, 20]), image::Rgb([20, 20, 200]));
    let half = |x| if x < 900 { red } else { blue };
    let picture = image::RgbImage::from_fn(1800, 1200, |x, _| half(x));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("written");
    bytes.into_inner()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_shown_at_once_and_by_every_program() {
    for stage in stages().await {
        with_example(&stage).await;
        let seen = now(&stage).await.version;
        let house = &stage.house;
        upload(house, &staff("*"), KEY, photograph(), Focus::default(), &seen).await.expect("ok");
        let second = stage.second_program();
        let view = programme::production(&second, KEY, None, "en").await.expect("read");
        let name = view.expect("visible").card.poster;
        assert!(name.starts_with("carmen."), "{name}");
        for form in Form::OF_PRODUCTIONS {
            let found = file(&second, &name, form, MediaType::Jpeg).await.expect("read");
            let found = found.expect("a file");
            assert_eq!(found.media_type, "image/jpeg");
            assert!(image::load_from_memory(&found.bytes).is_ok());
        }
        assert!(card(&second, &name).await.expect("read").is_some(), "mails show it");
        assert!(
            file(&second, "carmen.0", Form::Card, MediaType::Jpeg).await.expect("ok").is_none()
        );
        // Exported and imported again, it is still shown.
        let folder = export_season(house).await.expect("exported");
        import_season(house, &Actor::Console, &folder, false).await.expect("good");
        assert_eq!(now(&stage).await.poster, name);
        // Cut around something else, it has another name.
        let seen = now(&stage).await.version;
        refocus(house, &staff("*"), KEY, Focus { x: 100, y: 0 }, &seen).await.expect("cut");
        let drafted = now(&stage).await;
        assert_eq!(drafted.poster, name, "shoppers see it once it is published");
        save(house, &staff("*"), KEY, &form(&drafted)).await.expect("published");
        let poster = now(&stage).await.poster;
        assert_ne!(poster, name);
        let shown = shown(house, &poster).await.expect("read").expect("uploaded");
        assert_eq!((shown.focus, shown.sides), (Focus { x: 100, y: 0 }, (1800, 1200)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_former_version_names_the_picture_that_comes_back_with_it() {
    for stage in stages().await {
        with_example(&stage).await;
        let (house, rosa) = (&stage.house, &staff("*"));
        let before = now(&stage).await;
        let (focus, seen) = (Focus::default(), &before.version);
        upload(house, rosa, KEY, photograph(), focus, seen).await.expect("ok");
        let contents = now(&stage).await;
        let versions = former(house, &contents).await.expect("listed");
        let first = versions.last().expect("what the folder brought");
        assert_eq!(first.differing, [("poster", String::new())]);
        let revision = first.revision;
        bring_back(house, rosa, KEY, revision, &contents.version).await.expect("back");
        assert_eq!(now(&stage).await.poster, before.poster);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_that_cannot_be_used_changes_nothing() {
    for stage in stages().await {
        with_example(&stage).await;
        let before = now(&stage).await;
        let (house, focus) = (&stage.house, Focus::default());
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec();
        let refusal = refused(upload(house, &staff("*"), KEY, svg, focus, &before.version).await);
        assert_eq!(refusal, PictureRefusal::Problem(PictureProblem::Format));
        let refusal = refused(upload(house, &staff("*"), KEY, photograph(), focus, "old").await);
        assert_eq!(refusal, PictureRefusal::Changed);
        let other = staff("production:swan-lake");
        let late = upload(house, &other, KEY, photograph(), focus, &before.version).await;
        assert_eq!(missing_right(late), Some(Action::EditContents));
        let refusal = refused(refocus(house, &staff("*"), KEY, focus, &before.version).await);
        assert_eq!(refusal, PictureRefusal::NoPicture);
        assert_eq!(now(&stage).await, before);
    }
}

/// (sheet, row, column) of each warning.
fn places(report: &SeasonReport) -> Vec<(&str, Option<u32>, &str)> {
    let warnings = report.warnings.iter();
    let places =
        warnings.map(|it| (it.sheet.as_str(), it.row, it.column.as_deref().unwrap_or_default()));
    places.filter(|(sheet, ..)| *sheet == "productions").collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_go_along_into_another_house_and_one_that_is_missing_is_named() {
    for (stage, other) in stages().await.into_iter().zip(stages().await) {
        with_example(&stage).await;
        let seen = now(&stage).await.version;
        let focus = Focus { x: 10, y: 20 };
        upload(&stage.house, &staff("*"), KEY, photograph(), focus, &seen).await.expect("ok");
        let name = now(&stage).await.poster;
        let mut folder = export_season(&stage.house).await.expect("exported");
        let file = format!("{name}@10,20.jpg");
        let picture = folder.0.remove(&file).expect("the picture is a file of the folder");
        // Without it the drawing for any production is shown, and somebody is told.
        let (house, console) = (&other.house, &Actor::Console);
        for dry_run in [true, false] {
            let report = import_season(house, console, &folder, dry_run).await.expect("good");
            assert_eq!(places(&report), [("productions", Some(2), "poster")]);
        }
        let shown_there = async || {
            let view = programme::production(house, KEY, None, "en").await.expect("read");
            view.expect("visible").card.poster
        };
        assert_eq!(shown_there().await, PLAIN);
        let lost = lost(house, [name.as_str(), "carmen"].into_iter()).await.expect("read");
        assert!(lost.contains(name.as_str()) && lost.len() == 1, "the staff's page marks it");
        // A broken one is refused; the right one is shown, cut around the same.
        folder.0.insert(file.clone(), b"no picture".to_vec());
        refused(import_season(house, console, &folder, true).await);
        folder.0.insert(file, picture);
        let report = import_season(house, console, &folder, false).await.expect("good");
        assert!(places(&report).is_empty(), "{report:?}");
        assert_eq!(shown_there().await, name);
        let shown = shown(house, &name).await.expect("read").expect("uploaded");
        assert_eq!((shown.focus, shown.sides), (focus, (1800, 1200)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sheets_from_before_name_what_they_take_away_and_keep_an_uploaded_picture() {
    for stage in stages().await {
        with_example(&stage).await;
        let house = &stage.house;
        let seen = now(&stage).await.version;
        upload(house, &staff("*"), KEY, photograph(), Focus::default(), &seen).await.expect("ok");
        let before = now(&stage).await;
        let mut edit = form(&before);
        say(&mut edit, "author", "en", "Bizet");
        say(&mut edit, "team", "en", "Conductor: Ana Ruiz");
        save(house, &staff("*"), KEY, &edit).await.expect("saved");
        let mut sheets = season_example(&[]);
        let text = String::from_utf8(sheets.0["productions.csv"].clone()).expect("text");
        let text = text.replace('\n', ",\n").replacen(",\n", ",team_en\n", 1);
        sheets.0.insert("productions.csv".to_owned(), text.into_bytes());
        for dry_run in [true, false] {
            let report = import_season(house, &Actor::Console, &sheets, dry_run).await;
            let report = report.expect("good");
            let told = places(&report);
            let row = Some(2);
            assert_eq!(told, [("productions", row, "author_en"), ("productions", row, "team_en")]);
            assert!(report.warnings.iter().any(|it| it.message.contains("Ana Ruiz")));
        }
        let after = now(&stage).await;
        assert_eq!(after.poster, before.poster, "the sheet says nothing of a picture");
        assert!(!after.texts.contains_key(&("team", "en".to_owned())));
        let again = import_season(house, &Actor::Console, &sheets, false).await.expect("good");
        assert_eq!(again, SeasonReport::default());
        // Another name takes its place, and that is said.
        let mut named = sheets.clone();
        let text = String::from_utf8(named.0["productions.csv"].clone()).expect("text");
        let text = text.replace("key,season,genre,", "key,season,poster,genre,");
        let text = text.replace("carmen,2026-27,opera,", "carmen,2026-27,carmen,opera,");
        let text = text.replace("swan-lake,2026-27,ballet,", "swan-lake,2026-27,,ballet,");
        named.0.insert("productions.csv".to_owned(), text.into_bytes());
        let report = import_season(house, &Actor::Console, &named, false).await.expect("good");
        assert_eq!(places(&report), [("productions", Some(2), "poster")]);
        assert_eq!(now(&stage).await.poster, "carmen");
    }
}
