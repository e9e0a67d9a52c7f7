//! Where productions' pages stand: changed by page and by sheet, with former addresses that lead on
//! for ever, and keys, rights and settings that stay.

use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
};
use house::Failure;
use season::{
    catalogue,
    contents::{ContentsRefusal, Edit, FieldProblem, WrongField, production, save},
    sheets::season_import::{export_season, import_season},
};
use selling::programme;
use testing::{Stage, season_example, stages};

const KEY: &str = "carmen";

fn staff(scope: &str) -> Actor {
    let grants = vec![(Action::EditContents, scope.to_owned())];
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

async fn with_example(stage: &Stage) {
    import_season(&stage.house, &Actor::Console, &season_example(&[]), false).await.expect("good");
}

async fn set(stage: &Stage, key: &str, address: &str) -> Result<(), Failure<ContentsRefusal>> {
    let actor = staff(&format!("production:{key}"));
    let contents = production(&stage.house, &actor, key).await.expect("a production");
    let edit = Edit {
        address: address.to_owned(),
        genre: contents.genre.as_str().to_owned(),
        minutes: contents.minutes.to_string(),
        intervals: contents.intervals.to_string(),
        texts: contents.texts.clone(),
        fitting: Vec::new(),
        seen: contents.version.clone(),
    };
    save(&stage.house, &actor, key, &edit).await
}

async fn refused(stage: &Stage, key: &str, address: &str) -> FieldProblem {
    match set(stage, key, address).await {
        Err(Failure::Refused(ContentsRefusal::Wrong(wrong))) => match wrong.as_slice() {
            [WrongField { column, why, .. }] if column == "address" => why.clone(),
            other => panic!("{address}: {other:?}"),
        },
        other => panic!("{address}: expected a refusal, got {other:?}"),
    }
}

/// The key of the production at an address, and where its page stands.
async fn at(stage: &Stage, address: &str) -> (String, String) {
    let catalogue = catalogue::catalogue(&stage.house).await.expect("read");
    let key = catalogue.addresses.key(address);
    (key.to_owned(), catalogue.addresses.of_production(key).to_owned())
}

fn pair(key: &str, address: &str) -> (String, String) {
    (key.to_owned(), address.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn former_addresses_lead_to_the_present_one_and_the_key_stays() {
    for stage in stages().await {
        with_example(&stage).await;
        assert_eq!(at(&stage, KEY).await, pair(KEY, KEY));
        for address in [" Carmen-2027 ", "carmen-bizet", "carmen-bizet"] {
            set(&stage, KEY, address).await.expect("saved");
        }
        for address in [KEY, "carmen-2027", "carmen-bizet"] {
            assert_eq!(at(&stage, address).await, pair(KEY, "carmen-bizet"), "{address}");
        }
        let view = programme::production(&stage.house, KEY, None, "en").await.expect("read");
        let view = view.expect("visible");
        assert_eq!((view.card.slug.as_str(), view.card.address.as_str()), (KEY, "carmen-bizet"));
        assert!(view.performances.iter().all(|card| card.production_address == "carmen-bizet"));
        assert_eq!(at(&stage, "swan-lake").await, pair("swan-lake", "swan-lake"));
        // Back to a former one, and to the key: empty or typed.
        let back = "carmen-2027";
        for (typed, address) in [(back, back), ("", KEY), (back, back), (KEY, KEY)] {
            set(&stage, KEY, typed).await.expect("saved");
            assert_eq!(at(&stage, "carmen-bizet").await, pair(KEY, address));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_another_production_has_or_had_is_refused() {
    for stage in stages().await {
        with_example(&stage).await;
        set(&stage, KEY, "carmen-2027").await.expect("saved");
        set(&stage, KEY, "carmen-bizet").await.expect("saved");
        for taken in ["carmen-bizet", "carmen-2027", KEY] {
            assert_eq!(refused(&stage, "swan-lake", taken).await, FieldProblem::AddressTaken);
        }
        let long = "a".repeat(61);
        for bad in ["..", "a/b", "a.b", "a b", "été", "🎭", "<b>", "javascript:x", &long] {
            assert_eq!(refused(&stage, KEY, bad).await, FieldProblem::Address, "{bad}");
        }
        assert_eq!(at(&stage, "swan-lake").await, pair("swan-lake", "swan-lake"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn page_and_sheet_write_the_same_address() {
    for stage in stages().await {
        with_example(&stage).await;
        set(&stage, KEY, "carmen-2027").await.expect("saved");
        let mut folder = export_season(&stage.house).await.expect("exported");
        let sheet = String::from_utf8(folder.0["productions.csv"].clone()).expect("text");
        assert!(sheet.contains("carmen,carmen-2027,"), "{sheet}");
        let mut import = async |sheet: &str| {
            folder.0.insert("productions.csv".to_owned(), sheet.as_bytes().to_vec());
            import_season(&stage.house, &Actor::Console, &folder, false).await
        };
        import(&sheet).await.expect("the same again");
        import(&sheet.replace("carmen-2027", "carmen-bizet")).await.expect("good");
        assert_eq!(at(&stage, "carmen-2027").await, pair(KEY, "carmen-bizet"));
        let contents = production(&stage.house, &staff("*"), KEY).await.expect("read");
        assert_eq!(contents.address, "carmen-bizet");
        for (wrong, told) in [
            (
                sheet.replace("swan-lake,,", "swan-lake,carmen-bizet,"),
                "is, or was, the address of the production carmen",
            ),
            (sheet.replace("carmen-2027", "Carmen 2027"), "is no address"),
        ] {
            let refused = match import(&wrong).await {
                Err(Failure::Refused(errors)) => format!("{errors:?}"),
                other => panic!("expected a refusal, got {other:?}"),
            };
            assert!(refused.contains(told), "{refused}");
            assert!(refused.contains("address"), "{refused}");
        }
        // A new production can't have a key that leads elsewhere.
        let line = sheet.lines().find(|line| line.starts_with("swan-lake,")).expect("a row");
        let new = format!("{sheet}{}\n", line.replacen("swan-lake", "carmen-2027", 1));
        let Err(Failure::Refused(errors)) = import(&new).await else { panic!("a refusal") };
        assert!(format!("{errors:?}").contains("is, or was, the address of"), "{errors:?}");
    }
}
