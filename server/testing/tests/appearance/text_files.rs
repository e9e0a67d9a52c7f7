//! Translators' files that were made before somebody changed a text in the shop: nothing newer is
//! replaced unless somebody says so.

use appearance::landing::{PageEdit, landing_page, save as save_page};
use documents::sheets::Table;
use domain::{
    moment::{HOUR_MS, MINUTE_MS},
    people::actor::Actor,
};
use house::Failure;
use season::{
    contents::{Edit, production, save as save_contents},
    sheets::season_import::import_season,
    shown::landing_pages::{LandingPage, TITLE},
};
use std::fmt::Debug;
use testing::{Stage, season_example, stages};
use texts::{
    back::discard,
    editing::edit::{Saved, Step, TextRefusal, Which, save},
    files::{
        imports::{Replaced, Replacing, imports, publish_import},
        translators::{
            ImportRefusal, ImportStep, Imported, TextChoice, import_sheet, import_xliff, parts,
            sheet, xliff,
        },
    },
    shown::text,
    sources::subjects::{FileSubject, TextSubject},
};

const ME: Actor = Actor::Console;
const ID: &str = "basket-title";
const OTHER: &str = "basket-empty-title";

fn which(id: &str) -> Which {
    Which { id: id.to_owned(), language: "de".to_owned() }
}

async fn write(stage: &Stage, text: &str, step: Step) {
    stage.clock.advance_ms(MINUTE_MS);
    let saved = Saved { which: which(ID), text: text.to_owned(), step, seen: None };
    save(&stage.house, &ME, &saved).await.expect("saved");
    texts::load(&stage.house).await.expect("read");
}

fn said(stage: &Stage, id: &str) -> String {
    stage.house.locales().get("de").expect("a language").text(id)
}

/// As a translator types it.
fn typed(table: &mut Table, id: &str, text: &str) {
    let column = |name: &str| table.heading.iter().position(|it| it == name).expect("there");
    let (ids, de) = (column("id"), column("de"));
    let row = table.rows.iter_mut().find(|row| row.cells[ids] == id).expect("a text");
    row.cells[de] = text.to_owned();
}

/// As an older program wrote it.
fn without_time(table: &mut Table) {
    table.heading.pop();
    for row in &mut table.rows {
        row.cells.pop();
    }
}

async fn import(stage: &Stage, table: &Table, step: ImportStep) -> Imported {
    stage.clock.advance_ms(MINUTE_MS);
    import_sheet(&stage.house, &ME, table, step).await.expect("imported")
}

/// Of the newest file.
async fn publish(stage: &Stage, these: &[Which]) -> Result<usize, Failure<TextRefusal>> {
    let waiting = imports(&stage.house, &ME).await.expect("listed");
    let these = Replacing::These(these.to_vec());
    let done = publish_import(&stage.house, &ME, &waiting[0].id, &these).await;
    texts::load(&stage.house).await.expect("read");
    done
}

fn is_nothing<T: Debug>(done: Result<T, Failure<TextRefusal>>) {
    assert!(matches!(done, Err(Failure::Refused(TextRefusal::NothingToPublish))), "{done:?}");
}

fn replaced(in_shop: &str, in_file: &str) -> Replaced {
    Replaced { which: which(ID), in_shop: in_shop.to_owned(), in_file: in_file.to_owned() }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_file_does_not_undo_what_was_published_since() {
    for stage in stages().await {
        let mut table = sheet(&stage.house, TextChoice::default()).await.expect("a sheet");
        typed(&mut table, OTHER, "Noch leer");
        write(&stage, "Neu", Step::Publish).await;
        let done = import(&stage, &table, ImportStep::Draft).await;
        assert_eq!((done.changed, done.replaced.len()), (1, 0), "{done:?}");
        assert_eq!(publish(&stage, &[]).await.expect("published"), 1);
        assert_eq!((said(&stage, ID).as_str(), said(&stage, OTHER).as_str()), ("Neu", "Noch leer"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_file_and_the_shop_changed_is_listed_and_published_where_it_is_ticked() {
    for stage in stages().await {
        let made_at = stage.house.now();
        let mut table = sheet(&stage.house, TextChoice::default()).await.expect("a sheet");
        typed(&mut table, ID, "Aus der Datei");
        typed(&mut table, OTHER, "Noch leer");
        write(&stage, "Neu", Step::Publish).await;
        let done = import(&stage, &table, ImportStep::Draft).await;
        let expected = [replaced("Neu", "Aus der Datei")];
        assert_eq!((done.changed, done.made_at), (2, Some(made_at)));
        assert_eq!(done.replaced, expected);
        let waiting = imports(&stage.house, &ME).await.expect("listed");
        assert_eq!((waiting[0].drafts, waiting[0].made_at), (2, Some(made_at)));
        assert_eq!(waiting[0].replaced, expected);
        assert_eq!(publish(&stage, &[]).await.expect("published"), 1);
        assert_eq!((said(&stage, ID).as_str(), said(&stage, OTHER).as_str()), ("Neu", "Noch leer"));
        is_nothing(publish(&stage, &[]).await);
        assert_eq!(publish(&stage, &[which(ID)]).await.expect("published"), 1);
        assert_eq!(said(&stage, ID), "Aus der Datei");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translator_gets_what_is_to_be_done_of_a_subject() {
    for stage in stages().await {
        let about = |subject| Some(FileSubject::Messages(subject));
        let basket = TextChoice { about: about(TextSubject::Checkout), open_in: Some("de") };
        assert!(parts(&stage.house, basket).await.expect("read").is_empty());
        let which = Which { id: ID.to_owned(), language: "es".to_owned() };
        let text = "Nuestra cesta".to_owned();
        let saved = Saved { which, text, step: Step::Publish, seen: None };
        save(&stage.house, &ME, &saved).await.expect("published");
        write(&stage, "Korb", Step::Publish).await;
        let saved = Saved { text: "La cesta".to_owned(), ..saved };
        save(&stage.house, &ME, &saved).await.expect("published");
        let open = parts(&stage.house, basket).await.expect("read");
        assert_eq!(open.iter().map(|part| part.id.as_str()).collect::<Vec<_>>(), [ID]);
        let others = TextChoice { about: about(TextSubject::Mails), ..basket };
        assert!(parts(&stage.house, others).await.expect("read").is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_xliff_document_tells_its_time_too() {
    for stage in stages().await {
        let bytes = xliff(&stage.house, "de", TextChoice::default()).await.expect("written");
        let document = String::from_utf8(bytes).expect("text");
        let (before, unit) = document.split_once("<unit id=\"basket-title\">").expect("a unit");
        let old = format!(">{}</target>", said(&stage, ID));
        let unit = unit.replacen(&old, ">Aus der Datei</target>", 1);
        let changed = format!("{before}<unit id=\"basket-title\">{unit}");
        write(&stage, "Neu", Step::Publish).await;
        for (file, expected) in
            [(&document, vec![]), (&changed, vec![replaced("Neu", "Aus der Datei")])]
        {
            let done = import_xliff(&stage.house, &ME, file.as_bytes(), ImportStep::Publish).await;
            let done = done.expect("imported");
            assert_eq!((done.changed, done.replaced), (expected.len(), expected));
            texts::load(&stage.house).await.expect("read");
            assert_eq!(said(&stage, ID), "Neu");
        }
        let all = import_xliff(&stage.house, &ME, changed.as_bytes(), ImportStep::PublishAll).await;
        all.expect("imported");
        texts::load(&stage.house).await.expect("read");
        assert_eq!(said(&stage, ID), "Aus der Datei");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_are_compared_like_what_is_published() {
    for stage in stages().await {
        // What nobody wanted before the file was made is not what the shop said.
        write(&stage, "Unerwünscht", Step::Draft).await;
        stage.clock.advance_ms(MINUTE_MS);
        discard(&stage.house, &ME, &which(ID)).await.expect("discarded");
        stage.clock.advance_ms(MINUTE_MS);
        let mut table = sheet(&stage.house, TextChoice::default()).await.expect("a sheet");
        stage.clock.advance_ms(MINUTE_MS);
        write(&stage, "Neu", Step::Publish).await;
        assert_eq!(import(&stage, &table, ImportStep::Draft).await.changed, 0);
        // A colleague's draft is work as well.
        write(&stage, "Ihr Entwurf", Step::Review).await;
        typed(&mut table, ID, "Aus der Datei");
        let done = import(&stage, &table, ImportStep::Draft).await;
        assert_eq!(done.replaced, [replaced("Ihr Entwurf", "Aus der Datei")]);
        // A file that was made since contains it.
        stage.clock.advance_ms(HOUR_MS);
        let mut table = sheet(&stage.house, TextChoice::default()).await.expect("a sheet");
        typed(&mut table, ID, "Aus der neuen Datei");
        let done = import(&stage, &table, ImportStep::Draft).await;
        assert_eq!((done.changed, done.replaced.len()), (1, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_without_its_time_replaces_nothing_that_nobody_ticked() {
    for stage in stages().await {
        let old = said(&stage, ID);
        let mut table = sheet(&stage.house, TextChoice::default()).await.expect("a sheet");
        without_time(&mut table);
        typed(&mut table, OTHER, "Noch leer");
        write(&stage, "Neu", Step::Publish).await;
        let done = import(&stage, &table, ImportStep::Draft).await;
        assert_eq!((done.changed, done.made_at), (2, None));
        assert_eq!(done.replaced, [replaced("Neu", &old)]);
        let waiting = imports(&stage.house, &ME).await.expect("listed");
        assert_eq!((waiting[0].made_at, &waiting[0].replaced), (None, &done.replaced));
        assert_eq!(publish(&stage, &[]).await.expect("published"), 1);
        assert_eq!(said(&stage, ID), "Neu");
        discard(&stage.house, &ME, &which(ID)).await.expect("discarded");
        assert_eq!(import(&stage, &table, ImportStep::Publish).await.replaced.len(), 1);
        texts::load(&stage.house).await.expect("read");
        assert_eq!(said(&stage, ID), "Neu", "by command neither");
        discard(&stage.house, &ME, &which(ID)).await.expect("discarded");
        import(&stage, &table, ImportStep::PublishAll).await;
        texts::load(&stage.house).await.expect("read");
        assert_eq!(said(&stage, ID), old, "somebody asked for it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_that_somebody_set_does_not_end_by_a_file() {
    for stage in stages().await {
        let mut table = sheet(&stage.house, TextChoice::default()).await.expect("a sheet");
        typed(&mut table, ID, "Aus der Datei");
        let at = stage.house.now().plus_ms(2 * HOUR_MS);
        write(&stage, "Ab Januar", Step::Schedule { at }).await;
        let done = import_sheet(&stage.house, &ME, &table, ImportStep::PublishAll).await;
        let Err(Failure::Refused(ImportRefusal::NotSaved(wrong))) = done else {
            panic!("it was taken in")
        };
        assert_eq!((wrong.len(), wrong[0].0.as_str()), (1, ID));
        stage.clock.advance_ms(2 * HOUR_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(said(&stage, ID), "Ab Januar");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translation_of_a_former_text_stays_to_be_checked() {
    for stage in stages().await {
        let mut table = sheet(&stage.house, TextChoice::default()).await.expect("a sheet");
        typed(&mut table, ID, "Nach dem alten Text");
        stage.clock.advance_ms(MINUTE_MS);
        let own = Which { id: ID.to_owned(), language: "es".to_owned() };
        let own = Saved { which: own, text: "Otra".to_owned(), step: Step::Publish, seen: None };
        save(&stage.house, &ME, &own).await.expect("saved");
        import(&stage, &table, ImportStep::PublishAll).await;
        let view = text(&stage.house, &ME, ID).await.expect("shown");
        let german = view.language("de").expect("there");
        assert_eq!((german.text.as_str(), german.is_stale), ("Nach dem alten Text", true));
    }
}

/// As a translation program writes a text that it has cut at its sentences.
const IN_SEGMENTS: &str = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" \
    srcLang=\"es\" trgLang=\"de\"><file id=\"basket\"><unit id=\"basket-title\">\
    <segment state=\"final\"><source>Uno.</source><target>Satz eins.</target></segment>\
    <ignorable><source> </source></ignorable>\
    <segment state=\"final\"><source>Dos.</source><target>Satz zwei.</target></segment>\
    </unit></file></xliff>";

async fn import_segments(stage: &Stage, document: &str) -> Imported {
    stage.clock.advance_ms(MINUTE_MS);
    let step = ImportStep::PublishAll;
    let done = import_xliff(&stage.house, &ME, document.as_bytes(), step).await;
    texts::load(&stage.house).await.expect("read");
    done.expect("imported")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_in_segments_is_published_with_all_its_sentences() {
    for stage in stages().await {
        let done = import_segments(&stage, IN_SEGMENTS).await;
        assert!(done.is_finished(), "{done:?}");
        assert_eq!(said(&stage, ID), "Satz eins. Satz zwei.");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_is_not_translated_whole_is_named_and_not_published() {
    for stage in stages().await {
        let before = said(&stage, ID);
        let part = IN_SEGMENTS.replace("<target>Satz zwei.</target>", "");
        let done = import_segments(&stage, &part).await;
        assert_eq!((done.changed, done.partial, done.unmarked), (0, vec![which(ID)], vec![]));
        let german = async || {
            let view = text(&stage.house, &ME, ID).await.expect("shown");
            view.language("de").expect("there").clone()
        };
        assert_eq!(german().await.draft, None);
        let open = "<segment state=\"initial\"><source>Dos";
        let unmarked = IN_SEGMENTS.replace("<segment state=\"final\"><source>Dos", open);
        let done = import_segments(&stage, &unmarked).await;
        assert_eq!((done.changed, done.partial, done.unmarked), (1, vec![], vec![which(ID)]));
        assert_eq!(german().await.text, "Satz eins. Satz zwei.", "a draft keeps the words");
        assert_eq!(imports(&stage.house, &ME).await.expect("listed"), []);
        assert_eq!(said(&stage, ID), before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_file_says_of_productions_becomes_drafts_and_tells_what_changed_since() {
    for stage in stages().await {
        let house = &stage.house;
        import_season(house, &ME, &season_example(&[]), false).await.expect("good");
        let choice = TextChoice { about: Some(FileSubject::Productions), open_in: None };
        let mut table = sheet(house, choice).await.expect("a sheet");
        typed(&mut table, "production.carmen.title", "Carmen aus der Datei");
        typed(&mut table, "production.carmen.author", "Bizet aus der Datei");
        stage.clock.advance_ms(MINUTE_MS);
        let now = production(house, &ME, "carmen").await.expect("a production");
        let mut edit = Edit {
            genre: now.genre.clone(),
            minutes: now.minutes.to_string(),
            intervals: now.intervals.to_string(),
            texts: now.texts.clone(),
            seen: now.version.clone(),
            ..Edit::default()
        };
        edit.texts.insert(("author", "de".to_owned()), "Georges Bizet, neu".to_owned());
        save_contents(house, &ME, "carmen", &edit).await.expect("saved");
        let done = import(&stage, &table, ImportStep::PublishAll).await;
        assert_eq!((done.changed, done.replaced.len()), (2, 1), "{done:?}");
        assert_eq!(done.replaced[0].in_shop, "Georges Bizet, neu");
        let now = production(house, &ME, "carmen").await.expect("a production");
        let draft = now.draft.expect("a draft");
        assert_eq!(draft.text("title", "de"), Some("Carmen aus der Datei"));
        assert_eq!(draft.text("author", "de"), Some("Bizet aus der Datei"));
        assert_eq!(draft.text("synopsis", "de"), None);
        assert_eq!(now.texts[&("author", "de".to_owned())], "Georges Bizet, neu");
        // The same file again says nothing new.
        assert_eq!(import(&stage, &table, ImportStep::Draft).await.changed, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_s_translation_is_a_draft_whatever_its_state_says() {
    for stage in stages().await {
        let house = &stage.house;
        let own = house.locales().fallback().language().to_owned();
        let mut page = LandingPage { address: "verano".to_owned(), ..LandingPage::default() };
        page.set_text(TITLE, &own, "Verano".to_owned());
        let step = appearance::landing::Step::Publish;
        let edit = PageEdit { page, without_picture: false, seen: 0, step };
        let id = save_page(house, &ME, None, &edit).await.expect("saved");
        let choice = TextChoice { about: Some(FileSubject::Pages), open_in: Some("de") };
        let bytes = xliff(house, "de", choice).await.expect("written");
        let file = String::from_utf8(bytes).expect("text");
        assert!(file.contains(&format!("id=\"page.{id}.title\"")), "{file}");
        stage.clock.advance_ms(MINUTE_MS);
        // Filled in by hand: the state is the one that the export wrote.
        assert!(file.contains("state=\"initial\""), "{file}");
        let whole = file.replace("</source>", "</source><target>Sommer</target>");
        let step = ImportStep::Draft;
        let done = import_xliff(house, &ME, whole.as_bytes(), step).await.expect("read");
        assert_eq!((done.changed, done.partial.len()), (1, 0), "{done:?}");
        let (draft, _) = landing_page(house, &ME, id).await.expect("a page");
        assert_eq!(draft.page.text(TITLE, "de"), "Sommer");
        assert_eq!(draft.published.expect("published").1.text(TITLE, "de"), "");
    }
}
