//! Keys in what an import is told, and in what it finds under another one.

use crate::{
    handed_on::resale::ANA,
    sale::{
        count,
        example::{AS_DOCUMENTED, CARMEN_ONE, season},
    },
    sheets::imports::{import, text, with},
    ticketing::changes::paid,
};
use season::sheets::season_import::Folder;
use testing::{Stage, season_example, stages};

/// The documented season with these words instead of those, in every sheet.
pub fn renamed(words: &[(&str, &str)]) -> Folder {
    let mut folder = season_example(&[]);
    for (_, bytes) in folder.0.iter_mut().filter(|(name, _)| name.ends_with(".csv")) {
        let mut sheet = String::from_utf8(bytes.clone()).expect("text");
        for (from, to) in words {
            sheet = sheet.replace(from, to);
        }
        *bytes = sheet.into_bytes();
    }
    folder
}

#[tokio::test(flavor = "multi_thread")]
async fn a_season_under_another_key_is_asked_about_while_its_productions_stay() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let row = "2026-27,2026-09-01,2027-07-31";
        let cases: [(&[(&str, &str)], &str); 2] = [
            (&[("2026-27", "2026-2027")], "says all that 2026-27 says"),
            // With other days and another name, it has the productions all the same.
            (
                &[
                    (row, "2026-27,2026-08-31,2027-08-01"),
                    ("2026-27", "2026-2027"),
                    ("Season 2026/27", "Our season"),
                ],
                "takes over what 2026-27 had",
            ),
        ];
        for (words, does) in cases {
            let errors = import(&stage, &renamed(words), &[]).await.expect_err("twins");
            let place = format!("seasons, row 2, column key: 2026-2027 {does}");
            assert!(errors.len() == 1 && errors[0].starts_with(&place), "{errors:?}");
            assert!(errors[0].ends_with("--accept seasons/2026-27"), "{errors:?}");
            assert_eq!(count(&stage, "seasons where key = '2026-2027'").await, 0);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_series_under_another_key_and_name_is_asked_about_while_its_performances_stay() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let other = renamed(&[
            ("2026-27,A,First nights", "2026-27,P,Premieres"),
            ("opera,A\n", "opera,P\n"),
            ("ballet,A\n", "ballet,P\n"),
            ("series:A", "series:P"),
        ]);
        let errors = import(&stage, &other, &[]).await.expect_err("twins");
        let place = "series, row 2, column code: P takes over what A had";
        assert!(errors.len() == 1 && errors[0].starts_with(place), "{errors:?}");
        import(&stage, &other, &["series/2026-27/A"]).await.expect("another series");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_several_rows_have_is_accepted_with_its_sheet() {
    for stage in stages().await {
        let extras = text(&season_example(&[]), "extras.csv").replacen("programme,", "carmen,", 1);
        season(&stage, &[("extras", &extras)]).await;
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let mut other = with("productions.csv", "opera,165,1,opera", "opera,165,1,festival");
        other.0.insert("extras.csv".to_owned(), extras.into_bytes());
        let errors = import(&stage, &other, &["carmen"]).await.expect_err("which of them?");
        let which = "write which is meant: --accept extras/carmen or productions/carmen";
        assert!(errors.len() == 1 && errors[0].ends_with(which), "{errors:?}");
        let errors = import(&stage, &other, &["extras/carmen"]).await.expect_err("another row");
        let wanted = "--accept productions/carmen";
        assert!(errors.len() == 1 && errors[0].ends_with(wanted), "{errors:?}");
        import(&stage, &other, &["productions/carmen"]).await.expect("accepted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_changed_before_anything_was_sold_is_told_how_the_former_one_goes() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let mut other = renamed(&[("friend,full,", "patron,full,"), ("; friend\n", "; patron\n")]);
        let errors = import(&stage, &other, &[]).await.expect_err("twins");
        assert!(errors.len() == 1 && errors[0].contains("(delete: yes)"), "{errors:?}");
        let tariffs = text(&other, "tariffs.csv").replace('\n', ",\n");
        let tariffs = tariffs.replacen("note_es,\n", "note_es,delete\n", 1);
        let tariffs = tariffs + "friend,,,,,,,,,,,yes\n";
        other.0.insert("tariffs.csv".to_owned(), tariffs.into_bytes());
        import(&stage, &other, &[]).await.expect("the former one is named, and goes");
        assert_eq!(count(&stage, "price_types where key = 'friend'").await, 0);
        let moved = renamed(&[("carmen-2026-12-05-2000,", "carmen-second,")]);
        let errors = import(&stage, &moved, &[]).await.expect_err("at the same time");
        assert!(errors.iter().any(|it| it.contains("nobody has a ticket of it")), "{errors:?}");
        let production = renamed(&[("carmen", "carmen-new")]);
        let errors = import(&stage, &production, &[]).await.expect_err("twins");
        let stays = "write carmen, since rows of productions stay (nothing was sold of it)";
        assert!(errors.iter().any(|it| it.contains(stays)), "{errors:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_column_of_a_mistyped_language_is_refused_and_of_a_foreign_one_told() {
    let stage = Stage::empty().await;
    let ger = renamed(&[("title_es,", "title_ger,")]);
    let errors = import(&stage, &ger, &[]).await.expect_err("no language");
    let place = "productions, row 1, column title_ger: is a column that nobody knows";
    assert!(errors.len() == 1 && errors[0].starts_with(place), "{errors:?}");
    assert!(errors[0].contains("title_en"), "{errors:?}");
    // What else is wrong is told with it, and so are the faults beside a column that comes twice.
    for heading in ["title_ger,", "genre,"] {
        let mut both = renamed(&[("title_es,", heading)]);
        let prices = text(&both, "prices.csv").replacen("145.50", "145.5x", 1);
        both.0.insert("prices.csv".to_owned(), prices.into_bytes());
        let errors = import(&stage, &both, &[]).await.expect_err("two mistakes");
        for sheet in ["productions, row 1, column", "prices, row"] {
            assert!(errors.iter().any(|it| it.starts_with(sheet)), "{errors:?}");
        }
    }
    let hungarian = renamed(&[("title_es,", "title_hu,")]);
    let warnings = import(&stage, &hungarian, &[]).await.expect("a language").warnings;
    let told = warnings.iter().any(|it| it.to_string().contains("doesn't have the language hu"));
    assert!(told, "{warnings:?}");
}
