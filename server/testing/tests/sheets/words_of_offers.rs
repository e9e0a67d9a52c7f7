//! Names, descriptions and symbols of what is sold, edited by page: nothing else of their rows
//! changes by it, the sheets have them, and former words come back.

use crate::{
    handed_on::resale::ana_with,
    sale::example::{refused, season},
};
use domain::{
    id::AccountId,
    people::actor::{Action, Actor},
};
use season::{
    catalogue::catalogue,
    sheets::{
        house_lists::{
            Arrangement, CellProblem, HouseList, ListRefusal, Step, Typed, WrongCell, arrange,
            bring_back, history, save, view,
        },
        season_import::{export_season, import_season},
    },
};
use testing::{Stage, season_example, stages};

fn editor() -> Actor {
    let grants = vec![(Action::EditContents, "*".to_owned())];
    Actor::Staff { account: AccountId(uuid::Uuid::from_u128(7)), grants }
}

/// The form of an entry with some cells typed anew.
async fn typed(stage: &Stage, list: HouseList, key: &str, cells: &[(&str, &str)]) -> Typed {
    let view = view(&stage.house, &editor(), list).await.expect("a list");
    let entry = view.entries.iter().find(|entry| entry.key == key).expect("an entry");
    let mut typed = Typed { cells: entry.cells.clone(), ..Typed::default() };
    (typed.key, typed.seen) = (key.to_owned(), view.version);
    for (column, text) in cells {
        typed.cells.insert((*column).to_owned(), (*text).to_owned());
    }
    typed
}

async fn sheet(stage: &Stage, name: &str) -> String {
    let out = export_season(&stage.house).await.expect("written");
    String::from_utf8_lossy(&out.0[name]).into_owned()
}

async fn said(stage: &Stage, key: &str, language: &str) -> Option<String> {
    let catalogue = catalogue(&stage.house).await.expect("read");
    catalogue.text(key, language).map(str::to_owned)
}

/// How many rows a folder with these extras would take back.
async fn warned(stage: &Stage, extras: &str, dry_run: bool) -> usize {
    let folder = season_example(&[("extras.csv", extras)]);
    let report = import_season(&stage.house, &Actor::Console, &folder, dry_run).await;
    let warnings = report.expect("a good folder").warnings;
    warnings.iter().filter(|it| it.sheet == "extras").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_list_takes_words_and_nothing_else_changes() {
    let lists = [
        (HouseList::TicketTypes, "tariffs.csv", "under-30", "tariff.under-30.name"),
        (HouseList::Packages, "packages.csv", "your-two", "offer.your-two.name"),
        (HouseList::Series, "series.csv", "A", "series.A"),
        (HouseList::Passes, "passes.csv", "friends", "offer.friends.name"),
        (HouseList::Extras, "extras.csv", "programme", "offer.programme.name"),
        (HouseList::Discounts, "discounts.csv", "early", "discount.early"),
        (HouseList::Fees, "fees.csv", "booking", "fee.booking"),
        (HouseList::Seasons, "seasons.csv", "2026-27", "season.2026-27.name"),
    ];
    for stage in stages().await {
        season(&stage, &[]).await;
        for (list, file, key, text) in lists {
            let before = sheet(&stage, file).await;
            let names = [("name_es", "Nombre, nuevo"), ("name_en", "A new name")];
            // What a form of words doesn't ask for is nothing that it can change.
            let smuggled = [("price", "0.01"), ("change", "-100 %"), ("who", "")];
            let all = [names.as_slice(), &smuggled].concat();
            let typed = typed(&stage, list, key, &all).await;
            save(&stage.house, &editor(), list, &typed).await.expect("saved");
            assert_eq!(said(&stage, text, "en").await.as_deref(), Some("A new name"), "{file}");
            let after = sheet(&stage, file).await;
            let differing = before.lines().zip(after.lines()).filter(|(a, b)| a != b);
            let differing: Vec<_> = differing.collect();
            assert_eq!(differing.len(), 1, "{file}: {differing:?}");
            assert!(differing[0].1.contains("\"Nombre, nuevo\""), "{file}: {differing:?}");
            assert!(!after.contains("0.01") && !after.contains("-100"), "{file}: {after}");
        }
        let again = export_season(&stage.house).await.expect("written");
        let again = import_season(&stage.house, &Actor::Console, &again, false).await;
        let again = again.expect("what it wrote");
        assert_eq!((again.changed.len(), again.created.len(), again.removed.len()), (0, 0, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_former_name_comes_back_without_former_prices() {
    const EXTRAS: HouseList = HouseList::Extras;
    for stage in stages().await {
        season(&stage, &[]).await;
        let words = typed(&stage, EXTRAS, "programme", &[("name_en", "Booklet")]).await;
        save(&stage.house, &editor(), EXTRAS, &words).await.expect("saved");
        let rows = String::from_utf8(season_example(&[]).0["extras.csv"].clone()).expect("text");
        let dearer = rows.replace("6.50", "7.50");
        assert_eq!(warned(&stage, &dearer, true).await, 1, "it takes the name back");
        let dearer = dearer.replace("Programme book", "Booklet");
        assert_eq!(warned(&stage, &dearer, false).await, 0, "the price is the sheet's own");
        let former = history(&stage.house, &editor(), EXTRAS).await.expect("versions");
        let first = former.last().expect("the folder's");
        assert_eq!(
            (first.author.as_deref(), first.entries[0].cell("name_en")),
            (None, "Programme book")
        );
        let seen = view(&stage.house, &editor(), EXTRAS).await.expect("a list").version;
        bring_back(&stage.house, &editor(), EXTRAS, first.revision, &seen).await.expect("back");
        let name = said(&stage, "offer.programme.name", "en").await;
        assert_eq!(name.as_deref(), Some("Programme book"));
        let now = sheet(&stage, "extras.csv").await;
        assert!(now.contains("7.50") && !now.contains("6.50"), "{now}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_rows_that_share_a_key_only_what_was_edited_changes() {
    const FEES: HouseList = HouseList::Fees;
    const SHEET: &str = "key,channel,basis,amount,company,tax,name_en,name_es\n\
        booking,box-office,ticket,1.00,opera,services,At the desk,En taquilla\n\
        booking,web,ticket,1.50,opera,services,Booking fee,Gastos\n\
        post,web,order,3.00,opera,services,Postage,Correo\n";
    for stage in stages().await {
        season(&stage, &[("fees", SHEET)]).await;
        let postage = typed(&stage, FEES, "post", &[("name_en", "By post")]).await;
        save(&stage.house, &editor(), FEES, &postage).await.expect("saved");
        let now = sheet(&stage, "fees.csv").await;
        for kept in ["At the desk", "Booking fee", "By post"] {
            assert!(now.contains(kept), "{kept}: {now}");
        }
        assert_eq!(said(&stage, "fee.booking", "en").await.as_deref(), Some("Booking fee"));
        let lines = [("text_en", "First.\r\n\r\nSecond.")];
        let extra = typed(&stage, HouseList::Extras, "programme", &lines).await;
        save(&stage.house, &editor(), HouseList::Extras, &extra).await.expect("saved");
        let text = said(&stage, "offer.programme.text", "en").await;
        assert_eq!(text.as_deref(), Some("First.\n\nSecond."));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_neither_added_nor_taken_out_by_page() {
    const TYPES: HouseList = HouseList::TicketTypes;
    for stage in stages().await {
        season(&stage, &[]).await;
        let (house, editor) = (&stage.house, editor());
        let mut new = typed(&stage, TYPES, "full", &[]).await;
        (new.is_new, new.key) = (true, "free".to_owned());
        assert_eq!(refused(save(house, &editor, TYPES, &new).await), ListRefusal::UnknownEntry);
        let change = Arrangement { key: "full", step: Step::Remove, seen: &new.seen };
        assert_eq!(refused(arrange(house, &editor, TYPES, &change).await), ListRefusal::InUse);
        for (column, text, why) in [
            ("name_es", "", CellProblem::NotInOwnLanguage),
            ("symbol", "ABCD", CellProblem::Symbol),
            ("symbol", "<b>", CellProblem::Symbol),
        ] {
            let typed = typed(&stage, TYPES, "full", &[(column, text)]).await;
            let wrong = vec![WrongCell { field: column.to_owned(), why }];
            assert_eq!(
                refused(save(house, &editor, TYPES, &typed).await),
                ListRefusal::Wrong(wrong)
            );
        }
        let stale = Typed { seen: "0".to_owned(), ..typed(&stage, TYPES, "full", &[]).await };
        assert_eq!(refused(save(house, &editor, TYPES, &stale).await), ListRefusal::Changed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_symbol_stands_on_its_tickets() {
    const TYPES: HouseList = HouseList::TicketTypes;
    for stage in stages().await {
        season(&stage, &[]).await;
        let (_, order) = ana_with(&stage, &[3]).await;
        assert_eq!(order.view(&stage).await.lines[0].symbol, None);
        let marked = typed(&stage, TYPES, "full", &[("symbol", " N ")]).await;
        save(&stage.house, &editor(), TYPES, &marked).await.expect("saved");
        let symbol = order.view(&stage).await.lines[0].symbol.clone();
        assert_eq!(symbol.map(|symbol| symbol.to_string()).as_deref(), Some("N"));
        assert!(sheet(&stage, "tariffs.csv").await.contains(",N,"));
    }
}
