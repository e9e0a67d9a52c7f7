//! Lists that staff edit by page: the same as by sheet, for whoever may; versions come back, and
//! answers that were given stay.

use crate::{
    sale::count,
    shoppers::{accounts::ANA, customer_fields::on_profile},
};
use domain::{
    id::AccountId,
    people::{
        actor::{Action, Actor},
        customer_field::{Answers, Asking, Device},
    },
    sales::season::Genre,
};
use house::Failure;
use people::customer_fields::{Form, answer_registration, asked};
use rules::holders::share_link::AddressProblem;
use season::{
    catalogue::catalogue,
    contents,
    sheets::{
        house_lists::{
            Arrangement, CellProblem, HouseList, ListRefusal, Step, Typed, TypedChoice, WrongCell,
            arrange, bring_back, history, save, view,
        },
        season_import::{Folder, SeasonReport, export_season, import_season},
    },
};
use std::fmt::Debug;
use testing::{Stage, missing_right, season_example, stages};
use texts::sources::changes::{ChangedContent, changes};

const FIELDS: HouseList = HouseList::CustomerFields;
const LINKS: HouseList = HouseList::ShareLinks;
const GENRES: HouseList = HouseList::Genres;
const TELEGRAM: &str = "https://t.me/share/url?url={url}&text={text}";

fn staff(actions: &[Action], scope: &str) -> Actor {
    let grants = actions.iter().map(|action| (*action, scope.to_owned())).collect();
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

fn editor() -> Actor {
    staff(&[Action::EditContents, Action::EditTexts], "*")
}

fn refused<T: Debug, R: Debug>(done: Result<T, Failure<R>>) -> R {
    match done {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

async fn version(stage: &Stage, list: HouseList) -> String {
    view(&stage.house, &editor(), list).await.expect("a list").version
}

async fn keys(stage: &Stage, list: HouseList) -> Vec<String> {
    let entries = view(&stage.house, &editor(), list).await.expect("a list").entries;
    entries.into_iter().map(|entry| entry.key).collect()
}

/// A new entry, as its form sends it.
async fn new(stage: &Stage, list: HouseList, key: &str, cells: &[(&str, &str)]) -> Typed {
    let cells = cells.iter().map(|(column, text)| ((*column).to_owned(), (*text).to_owned()));
    Typed {
        key: key.to_owned(),
        is_new: true,
        cells: cells.collect(),
        choices: Vec::new(),
        seen: version(stage, list).await,
    }
}

async fn club(stage: &Stage) -> Typed {
    let cells = [
        ("name_es", "¿Es de un club?"),
        ("name_en", "Are you a member of a club?"),
        ("kind", "yes-no"),
        ("registration_desktop", "shown"),
        ("checkout_desktop", "required"),
    ];
    new(stage, FIELDS, "club", &cells).await
}

async fn step(stage: &Stage, list: HouseList, key: &str, step: Step) -> Result<(), ListRefusal> {
    let seen = version(stage, list).await;
    let change = Arrangement { key, step, seen: &seen };
    match arrange(&stage.house, &editor(), list, &change).await {
        Ok(()) => Ok(()),
        other => Err(refused(other)),
    }
}

async fn asked_at_checkout(stage: &Stage, device: Device) -> Vec<String> {
    let form = Form { asking: Asking::Checkout, device, language: "en" };
    let guest = stage.guest().await;
    let asked = asked(&stage.house, &guest, &form).await.expect("read");
    asked.into_iter().map(|it| it.name.unwrap_or(it.input.name)).collect()
}

async fn import(stage: &Stage, name: &str, text: &str, dry_run: bool) -> SeasonReport {
    let mut folder = Folder::default();
    folder.0.insert(name.to_owned(), text.as_bytes().to_vec());
    import_season(&stage.house, &Actor::Console, &folder, dry_run).await.expect("a good folder")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_by_page_is_asked_at_once_and_stands_in_the_sheet() {
    for stage in stages().await {
        let typed = club(&stage).await;
        save(&stage.house, &editor(), FIELDS, &typed).await.expect("saved");
        assert_eq!(
            asked_at_checkout(&stage, Device::Desktop).await,
            ["Are you a member of a club?"]
        );
        assert_eq!(asked_at_checkout(&stage, Device::Phone).await, Vec::<String>::new());
        let out = export_season(&stage.house).await.expect("written");
        let sheet = String::from_utf8_lossy(&out.0["customer_fields.csv"]).into_owned();
        assert!(
            sheet.contains("club,yes-no,shown,") && sheet.contains("¿Es de un club?"),
            "{sheet}"
        );
        let again = import_season(&stage.house, &Actor::Console, &out, false).await;
        let again = again.expect("what it wrote");
        assert_eq!((again.changed.len(), again.created.len(), again.removed.len()), (0, 0, 0));

        // The sheet's change stands on the page, and was warned of.
        let rows = "key,kind,checkout_phone,name_es\nclub,yes-no,shown,¿Un club?\nphone,,shown,\n";
        let warnings = import(&stage, "customer_fields.csv", rows, true).await.warnings;
        assert!(
            warnings.iter().any(|it| it.sheet == "customer_fields" && it.row == Some(2)),
            "{warnings:?}"
        );
        import(&stage, "customer_fields.csv", rows, false).await;
        let now = view(&stage.house, &editor(), FIELDS).await.expect("a list");
        let club = &now.entries[0];
        let names = (club.cell("name_es"), club.cell("name_en"));
        assert_eq!(names, ("¿Un club?", "Are you a member of a club?"), "the sheet has no English");
        assert_eq!(keys(&stage, FIELDS).await, ["club", "phone"]);
        let warnings = import(&stage, "customer_fields.csv", rows, true).await.warnings;
        assert!(warnings.iter().all(|it| it.sheet != "customer_fields"), "{warnings:?}");

        // In another order, by page again.
        step(&stage, FIELDS, "phone", Step::Up).await.expect("moved");
        assert_eq!(keys(&stage, FIELDS).await, ["phone", "club"]);
        let asked = asked_at_checkout(&stage, Device::Phone).await;
        assert_eq!(asked, ["phone", "Are you a member of a club?"]);
        step(&stage, FIELDS, "phone", Step::Remove).await.expect("taken out");
        assert_eq!(keys(&stage, FIELDS).await, ["club"]);
        step(&stage, FIELDS, "club", Step::Remove).await.expect("the last one");
        let out = export_season(&stage.house).await.expect("written");
        assert!(!out.0.contains_key("customer_fields.csv"), "no row is left");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answered_question_keeps_its_kind_when_an_older_list_comes_back() {
    for stage in stages().await {
        let typed = club(&stage).await;
        save(&stage.house, &editor(), FIELDS, &typed).await.expect("saved");
        step(&stage, FIELDS, "club", Step::Remove).await.expect("nobody has answered");
        let mut typed = club(&stage).await;
        typed.cells.insert("kind".to_owned(), "text".to_owned());
        save(&stage.house, &editor(), FIELDS, &typed).await.expect("saved");
        let ana = stage.signed_in(ANA).await;
        let mut answers = Answers::default();
        answers.put("field-club", "Círculo de Amigos");
        answer_registration(&stage.house, &ana, Device::Desktop, &answers).await.expect("taken");
        let former = history(&stage.house, &editor(), FIELDS).await.expect("versions");
        let oldest = former.iter().rev().find(|it| !it.entries.is_empty()).expect("with it");
        let seen = version(&stage, FIELDS).await;
        let revision = oldest.revision;
        bring_back(&stage.house, &editor(), FIELDS, revision, &seen).await.expect("back");
        let entries = view(&stage.house, &editor(), FIELDS).await.expect("a list").entries;
        assert_eq!(entries[0].cells.get("kind").map(String::as_str), Some("text"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_stay_when_a_question_ends_and_it_comes_back() {
    for stage in stages().await {
        let typed = club(&stage).await;
        save(&stage.house, &editor(), FIELDS, &typed).await.expect("saved");
        let ana = stage.signed_in(ANA).await;
        let mut answers = Answers::default();
        answers.put("field-club", "yes");
        answer_registration(&stage.house, &ana, Device::Desktop, &answers).await.expect("taken");
        let why = step(&stage, FIELDS, "club", Step::Remove).await;
        assert_eq!(why, Err(ListRefusal::InUse));
        step(&stage, FIELDS, "club", Step::End).await.expect("ended");
        assert_eq!(asked_at_checkout(&stage, Device::Desktop).await, Vec::<String>::new());
        assert_eq!(on_profile(&stage, &ana).await.own.len(), 1, "its holder sees the answer");
        assert_eq!(count(&stage, "customer_answers").await, 1);
        let former = history(&stage.house, &editor(), FIELDS).await.expect("versions");
        let told: Vec<_> = former.iter().map(|it| (it.entries.len(), it.is_shown)).collect();
        assert_eq!(told, [(1, true), (1, false), (0, false)]);
        // Before the question there was none: it stays, asked nowhere.
        let seen = version(&stage, FIELDS).await;
        let first = former.last().expect("the empty list").revision;
        bring_back(&stage.house, &editor(), FIELDS, first, &seen).await.expect("back");
        assert_eq!(keys(&stage, FIELDS).await, ["club"]);
        assert_eq!(on_profile(&stage, &ana).await.own.len(), 1);
        let seen = version(&stage, FIELDS).await;
        let with_it = former[1].revision;
        bring_back(&stage.house, &editor(), FIELDS, with_it, &seen).await.expect("back");
        assert_eq!(
            asked_at_checkout(&stage, Device::Desktop).await,
            ["Are you a member of a club?"]
        );
        let seen = version(&stage, FIELDS).await;
        let why = refused(bring_back(&stage.house, &editor(), FIELDS, 999, &seen).await);
        assert_eq!(why, ListRefusal::UnknownRevision);
        let all = changes(&stage.house, &editor(), "", "en").await.expect("changes").all;
        let lists =
            all.iter().filter(|it| it.what == ChangedContent::List("customer-fields".into()));
        assert!(lists.clone().count() >= 3, "{all:?}");
        assert!(lists.clone().any(|it| it.after.contains("¿Es de un club?")), "{all:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_t_be_asked_is_told_by_its_field() {
    for stage in stages().await {
        let wrong = async |typed: Typed, field: &str, why: CellProblem| {
            let refusal = refused(save(&stage.house, &editor(), FIELDS, &typed).await);
            let all = vec![WrongCell { field: field.to_owned(), why }];
            assert_eq!(refusal, ListRefusal::Wrong(all), "{field}");
        };
        for bad in ["", "Club", "a b", "ñ", &"a".repeat(41)] {
            wrong(Typed { key: bad.into(), ..club(&stage).await }, "key", CellProblem::Key).await;
        }
        let mut nameless = club(&stage).await;
        nameless.cells.insert("name_es".into(), " ".into());
        wrong(nameless, "name_es", CellProblem::NotInOwnLanguage).await;
        let mut kindless = club(&stage).await;
        kindless.cells.remove("kind");
        wrong(kindless, "kind", CellProblem::Missing).await;
        let mut choice = club(&stage).await;
        choice.cells.insert("kind".into(), "choice".into());
        wrong(choice.clone(), "choices", CellProblem::Choices { most: 50 }).await;
        let one = |key: &str| TypedChoice {
            key: key.into(),
            cells: [("name_es".to_owned(), "Por la radio".to_owned())].into(),
        };
        choice.choices = vec![one("radio"), TypedChoice::default(), one("radio")];
        wrong(choice.clone(), "choice.2.key", CellProblem::KeyTaken).await;
        choice.choices = vec![one("radio"), TypedChoice::default()];
        save(&stage.house, &editor(), FIELDS, &choice).await.expect("a good choice");
        assert_eq!(version(&stage, FIELDS).await.len(), 16);
        let now = view(&stage.house, &editor(), FIELDS).await.expect("a list");
        assert_eq!(now.entries[0].choices.len(), 1);
        wrong(club(&stage).await, "key", CellProblem::KeyTaken).await;
        let stale = Typed { key: "other".into(), ..choice };
        let why = refused(save(&stage.house, &editor(), FIELDS, &stale).await);
        assert_eq!(why, ListRefusal::Changed, "somebody saved meanwhile");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_edits_lists_without_the_right_over_all() {
    for stage in stages().await {
        let strangers = [
            staff(&[Action::EditContents], "production:carmen"),
            staff(&[Action::EditTexts, Action::PublishTexts], "*"),
            stage.guest().await,
        ];
        for actor in strangers {
            let typed = club(&stage).await;
            let seen = typed.seen.clone();
            let change = Arrangement { key: "club", step: Step::End, seen: &seen };
            let house = &stage.house;
            let all = [
                missing_right(view(house, &actor, FIELDS).await),
                missing_right(history(house, &actor, FIELDS).await),
                missing_right(save(house, &actor, FIELDS, &typed).await),
                missing_right(arrange(house, &actor, FIELDS, &change).await),
                missing_right(bring_back(house, &actor, FIELDS, 1, &seen).await),
            ];
            assert_eq!(all, [Some(Action::EditContents); 5]);
        }
        assert_eq!(count(&stage, "list_revisions").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn links_for_sharing_are_off_until_the_house_chooses_them() {
    for stage in stages().await {
        let links = async || catalogue(&stage.house).await.expect("read").rules.share_links.clone();
        assert_eq!(links().await, []);
        for (address, why) in [
            ("http://t.me/{url}", AddressProblem::Scheme),
            ("javascript:alert('{url}')", AddressProblem::Character),
            ("javascript:alert(1)//{url}", AddressProblem::Scheme),
            ("https://t.me/share", AddressProblem::NoUrl),
        ] {
            let cells = [("name_es", "Telegram"), ("address", address)];
            let typed = new(&stage, LINKS, "telegram", &cells).await;
            let why = WrongCell { field: "address".into(), why: CellProblem::Address(why) };
            let refusal = refused(save(&stage.house, &editor(), LINKS, &typed).await);
            assert_eq!(refusal, ListRefusal::Wrong(vec![why]), "{address}");
        }
        let cells = [("name_es", "Telegram"), ("address", TELEGRAM)];
        let typed = new(&stage, LINKS, "telegram", &cells).await;
        save(&stage.house, &editor(), LINKS, &typed).await.expect("saved");
        assert_eq!(links().await[0].address, TELEGRAM);
        let out = export_season(&stage.house).await.expect("written");
        let sheet = String::from_utf8_lossy(&out.0["share_links.csv"]).into_owned();
        assert!(sheet.contains(&format!("telegram,Telegram,{TELEGRAM}")), "{sheet}");

        // A broken sheet is refused with its place, and changes nothing.
        let mut folder = Folder::default();
        let rows = "key,name_es,address\nmail,Correo,mailto:?body={text}\nX,,ftp://a.org/{url}\n";
        folder.0.insert("share_links.csv".to_owned(), rows.as_bytes().to_vec());
        let errors = refused(import_season(&stage.house, &Actor::Console, &folder, false).await);
        let places = errors.iter().map(|it| (it.row, it.column.as_deref()));
        let places: Vec<_> = places.collect();
        let expected = [
            (Some(2), Some("address")),
            (Some(3), Some("key")),
            (Some(3), Some("name")),
            (Some(3), Some("address")),
        ];
        assert_eq!(places, expected);
        assert_eq!(links().await.len(), 1);

        // At most eight, by page as by sheet.
        for number in 2..=8 {
            let key = format!("link-{number}");
            let typed = new(&stage, LINKS, &key, &cells).await;
            save(&stage.house, &editor(), LINKS, &typed).await.expect("saved");
        }
        let typed = new(&stage, LINKS, "link-9", &cells).await;
        let why = refused(save(&stage.house, &editor(), LINKS, &typed).await);
        assert_eq!(why, ListRefusal::Full { most: 8 });
    }
}

const MUSICALS: &str = "key,season,genre,minutes,intervals,seller,title_en,title_es,author_en\n\
    carmen,2026-27,opera,165,1,opera,Carmen,Carmen,Georges Bizet\n\
    swan-lake,2026-27,musical,150,2,opera,Swan Lake,El lago,A musical\n";

#[tokio::test(flavor = "multi_thread")]
async fn the_programme_knows_the_house_s_own_genres() {
    for stage in stages().await {
        import_season(&stage.house, &Actor::Console, &season_example(&[]), false)
            .await
            .expect("a good season");
        // No production can have what the house doesn't have.
        let unknown = season_example(&[("productions.csv", MUSICALS)]);
        let errors = refused(import_season(&stage.house, &Actor::Console, &unknown, true).await);
        assert!(
            errors.iter().any(|it| it.row == Some(3) && it.column.as_deref() == Some("genre")),
            "{errors:?}"
        );
        let taken = new(&stage, GENRES, "opera", &[("name_es", "Ópera"), ("like", "opera")]).await;
        let why = WrongCell { field: "key".into(), why: CellProblem::KeyTaken };
        let refusal = refused(save(&stage.house, &editor(), GENRES, &taken).await);
        assert_eq!(refusal, ListRefusal::Wrong(vec![why]));
        let cells = [("name_es", "Musical"), ("name_en", "Musicals"), ("like", "ballet")];
        let typed = new(&stage, GENRES, "musical", &cells).await;
        save(&stage.house, &editor(), GENRES, &typed).await.expect("saved");
        let typed = new(&stage, GENRES, "dance", &[("name_es", "Danza"), ("like", "ballet")]).await;
        save(&stage.house, &editor(), GENRES, &typed).await.expect("saved");
        step(&stage, GENRES, "dance", Step::Up).await.expect("moved");

        // By page; the sheet has it then.
        let swan = contents::production(&stage.house, &editor(), "swan-lake").await.expect("read");
        let edit = contents::Edit {
            address: swan.address.clone(),
            genre: "musical".to_owned(),
            minutes: swan.minutes.to_string(),
            intervals: swan.intervals.to_string(),
            texts: swan.texts.clone(),
            fitting: Vec::new(),
            seen: swan.version.clone(),
        };
        contents::save(&stage.house, &editor(), "swan-lake", &edit).await.expect("saved");
        let view = selling::programme::season(&stage.house, None, "en").await.expect("read");
        let view = view.expect("a season");
        let own: Vec<&str> = view.own_genres.iter().map(|genre| genre.name.as_str()).collect();
        assert_eq!(own, ["Danza", "Musicals"]);
        let of = |slug: &str| {
            let card = view.productions.iter().find(|card| card.slug == slug).expect("a card");
            (card.genre, card.own_genre.as_ref().map(|genre| genre.key.clone()))
        };
        assert_eq!(of("swan-lake"), (Genre::Ballet, Some("musical".to_owned())));
        assert_eq!(of("carmen"), (Genre::Opera, None));
        let out = export_season(&stage.house).await.expect("written");
        let again = import_season(&stage.house, &Actor::Console, &out, false).await;
        let again = again.expect("what it wrote");
        assert_eq!((again.changed.len(), again.created.len(), again.removed.len()), (0, 0, 0));
        let why = step(&stage, GENRES, "musical", Step::Remove).await;
        assert_eq!(why, Err(ListRefusal::InUse));
        step(&stage, GENRES, "dance", Step::Remove).await.expect("nothing has it");
        assert_eq!(keys(&stage, GENRES).await, ["musical"]);
    }
}
