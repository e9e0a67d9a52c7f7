//! What an import says before it changes anything: what becomes of each cell, with the tickets and
//! mails; what was sold changes only by its key, and nothing is sold twice.

use crate::{
    handed_on::resale::ANA,
    sale::{
        assert_sound, count,
        example::{AS_DOCUMENTED, CARMEN_ONE, CARMEN_TWO, performance, season},
    },
    sheets::import_keys::renamed,
    ticketing::changes::{paid, told},
};
use domain::{moment::HOUR_MS, people::actor::Actor};
use house::{Answered, Failure, HouseSettings};
use season::sheets::season_import::{
    Folder, ImportRequest, SeasonReport, at_stake, export_season, import_as_asked, import_season,
};
use serde_json::json;
use subscribers::changes::{ChangeRefusal, Wanted, change};
use testing::{Stage, plant, season_example, stages, stages_with};

pub fn text(folder: &Folder, name: &str) -> String {
    String::from_utf8(folder.0[name].clone()).expect("text")
}

fn sheet_of(file: &str) -> &str {
    file.strip_suffix(".csv").unwrap_or_default()
}

/// The documented season with a change in one of its sheets.
pub fn with(name: &str, from: &str, to: &str) -> Folder {
    let sheet = text(&season_example(&[]), name);
    assert!(sheet.contains(from), "{name} has {from}");
    season_example(&[(name, &sheet.replacen(from, to, 1))])
}

/// The first night of Carmen is cancelled, and the others stay.
fn called_off() -> Folder {
    let sheet = text(&season_example(&[]), "performances.csv").replace('\n', ",\n");
    let sheet = sheet.replacen(",\n", ",cancelled\n", 1);
    let row = "curtain-60min,opera,A,\n";
    season_example(&[("performances.csv", &sheet.replacen(row, &row.replace(",\n", ",yes\n"), 1))])
}

/// Every error as a text.
pub async fn import(
    stage: &Stage,
    folder: &Folder,
    accepted: &[&str],
) -> Result<SeasonReport, Vec<String>> {
    let accepted = accepted.iter().map(|it| it.parse().expect("a key")).collect();
    let asked = ImportRequest { dry_run: false, accepted };
    let done = import_as_asked(&stage.house, &Actor::Console, folder, asked).await;
    let done = done.answered().expect("no fault");
    done.map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

async fn dry_run(stage: &Stage, folder: &Folder) -> SeasonReport {
    import_season(&stage.house, &Actor::Console, folder, true).await.expect("a good folder")
}

const CANCELLED: &str = "performances where cancelled_at_ms is not null";

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sold_is_listed_and_changes_only_by_its_key() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let mut folder = called_off();
        folder.0.extend(with("prices.csv", "145.50", "150.00").0.remove_entry("prices.csv"));
        folder.0.extend(with("taxes.csv", "rate,10", "rate,12").0.remove_entry("taxes.csv"));
        let listed = serde_json::to_value(&dry_run(&stage, &folder).await.changes).expect("JSON");
        let one = |sheet: &str, key: &str, column: &str, said: [&str; 2]| {
            let asked = sheet != "prices";
            let mails = i64::from(sheet == "performances");
            json!({
                "sheet": sheet, "key": key, "column": column, "from": said[0], "to": said[1],
                "tickets": 1, "money": "145.50 EUR", "mails": mails, "needs_accept": asked,
            })
        };
        let expected = json!([
            one("performances", CARMEN_ONE, "cancelled", ["", "yes"]),
            one("prices", "opera/1/full", "price", ["145.50", "150.00"]),
            one("taxes", "culture", "percent", ["10", "12"]),
        ]);
        let mut listed: Vec<_> = listed.as_array().expect("a list").clone();
        listed.sort_by_key(|it| it["sheet"].to_string());
        assert_eq!(json!(listed), expected);

        let cases: [(&[&str], &[&str]); 2] =
            [(&[], &[CARMEN_ONE, "culture"]), (&[CARMEN_ONE], &["culture"])];
        for (accepted, left) in cases {
            let errors = import(&stage, &folder, accepted).await.expect_err("not all is named");
            for key in left {
                let wanted = format!("/{key}");
                let asks = |it: &String| it.contains("--accept ") && it.ends_with(&wanted);
                assert!(errors.iter().any(asks), "{errors:?}");
            }
            assert_eq!(errors.len(), left.len(), "{errors:?}");
            assert_eq!(count(&stage, CANCELLED).await, 0);
        }
        import(&stage, &folder, &[CARMEN_ONE, "culture"]).await.expect("both were named");
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage, ANA, "mail-changed-cancelled-choose"), 1);
        // A moved performance of which nothing was sold needs nobody's word.
        let moved = with("performances.csv", "2026-12-05 20:00", "2026-12-05 19:00");
        let report = import(&stage, &moved, &["culture"]).await.expect("nothing was sold of it");
        let of_it = report.changes.iter().find(|it| it.key == CARMEN_TWO).expect("listed");
        assert_eq!((of_it.tickets, of_it.needs_accept), (0, false));
        assert_eq!(count(&stage, CANCELLED).await, 1, "the sheet lacks the column");
        assert_sound(&stage).await;
    }
}

/// Tickets sold for cash have no address, and staff tell these people themselves.
#[tokio::test(flavor = "multi_thread")]
async fn only_orders_with_an_address_count_as_mails() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        for (seat, email) in [(3, ANA), (4, "one@example.org"), (5, "two@example.org")] {
            paid(&stage, email, &[(CARMEN_ONE, "", seat)]).await;
        }
        house::jobs::tick(&stage.house).await;
        let none = format!("update orders set email = '' where email <> '{ANA}'");
        plant(stage.store(), &none).await.expect("planted");
        let moved = with("performances.csv", "2026-12-03 20:00", "2026-12-03 19:00");
        let changes = dry_run(&stage, &moved).await.changes;
        let of_it = changes.iter().find(|it| it.column == "starts").expect("listed");
        assert_eq!((of_it.tickets, of_it.mails, of_it.without_address), (3, 1, 2));
        let told = "mails: 1; cannot be sent, there is no address: 2";
        assert!(of_it.to_string().ends_with(told), "{of_it}");
        let lost = ", mails 1, cannot be sent because there is no address 2";
        assert!(at_stake(&changes)[0].ends_with(lost), "{:?}", at_stake(&changes));
        let errors = import(&stage, &moved, &[]).await.expect_err("asked about");
        assert!(errors[0].contains(told), "{errors:?}");
        let before = stage.mail.mails().len();
        import(&stage, &moved, &[CARMEN_ONE]).await.expect("accepted");
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.mail.mails().len(), before + 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_price_or_vat_that_nobody_may_have_meant_is_marked_in_the_list() {
    let stage = Stage::on_sqlite().await;
    season(&stage, &AS_DOCUMENTED).await;
    for (price, doubt) in [
        ("1455.00", "that is 10 times what it was: check where its point stands"),
        ("14550", "that is 100 times what it was: check where its point stands"),
        ("14.00", "it was over 10 times as much: check where its point stands"),
        ("0", "it costs nothing then, and it did before"),
        ("150.00", ""),
    ] {
        let listed = dry_run(&stage, &with("prices.csv", "145.50", price)).await.changes;
        let [of_it] = listed.as_slice() else { panic!("{listed:?}") };
        assert_eq!(of_it.doubt, doubt, "{price}");
        assert!(of_it.to_string().ends_with(doubt), "{of_it}");
        let json = serde_json::to_value(of_it).expect("JSON");
        assert_eq!(json.get("doubt").is_some(), !doubt.is_empty(), "{json}");
    }
    let listed = dry_run(&stage, &with("taxes.csv", "rate,10", "rate,0")).await.changes;
    assert_eq!(listed[0].doubt, "no VAT is charged then, and it was before");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_column_that_a_sheet_lacks_changes_nothing() {
    for stage in stages().await {
        import(&stage, &called_off(), &[]).await.expect("nothing was sold");
        let sheet = text(&season_example(&[]), "discounts.csv");
        let lines = sheet.lines().map(|line| line.split(',').collect::<Vec<_>>());
        let short: String = lines.map(|cells| format!("{},{}\n", cells[0], cells[1])).collect();
        let less = season_example(&[("discounts.csv", &short)]);
        assert_eq!(dry_run(&stage, &less).await, SeasonReport::default());
        // An empty cell says that it takes place.
        let on = text(&called_off(), "performances.csv").replace(",yes\n", ",\n");
        let on = season_example(&[("performances.csv", &on)]);
        import(&stage, &on, &[]).await.expect("good");
        assert_eq!(count(&stage, CANCELLED).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_key_sells_no_performance_twice() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let other = with("performances.csv", CARMEN_ONE, "carmen-premiere");
        let errors = import(&stage, &other, &[]).await.expect_err("the hall is taken");
        let place = "performances, row 2, column key: carmen-premiere is during";
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(errors[0].starts_with(&format!("{place} {CARMEN_ONE}")), "{errors:?}");
        let row = format!("\n{CARMEN_TWO},carmen,opera,2026-12-05 20:00,,opera,");
        let without = with("performances.csv", &row, "");
        let warnings = dry_run(&stage, &without).await.warnings;
        let names = |it: &String| it.starts_with("performances") && it.contains(CARMEN_TWO);
        assert!(warnings.iter().map(ToString::to_string).any(|it| names(&it)), "{warnings:?}");
        // Nor does one last into the next, though no row of the folder says when they begin.
        let mut few = with("productions.csv", "opera,165", "opera,3000");
        few.0.retain(|name, _| ["productions", "seasons", "companies"].contains(&sheet_of(name)));
        let errors = import(&stage, &few, &[]).await.expect_err("the hall is taken");
        let place = "productions, row 2, column minutes: carmen-2026-12-03-2000 would still be on";
        assert!(errors.len() == 1 && errors[0].starts_with(place), "{errors:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_formula_hides_no_other_mistake() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("seasons").expect("a good name");
    let rows = [
        ["key", "starts_on", "currency", "time_zone", "ends_on"],
        ["2026-27", "09/01/2026", "EUR", "Europe/Madrid", ""],
    ];
    for (row, cells) in (0..).zip(rows) {
        sheet.write_row(row, 0, cells).expect("cells");
    }
    sheet.write_formula(1, 4, "=DATE(2027,7,31)").expect("a cell");
    let mut folder = with("prices.csv", "145.50", "dear");
    folder.0.remove("seasons.csv");
    folder.0.insert("seasons.xlsx".to_owned(), workbook.save_to_buffer().expect("a workbook"));
    let stage = Stage::on_sqlite().await;
    let errors = import(&stage, &folder, &[]).await.expect_err("three mistakes");
    for place in ["seasons, row 2, column ends_on", "seasons, row 2, column starts_on", "prices"] {
        let of_it = errors.iter().filter(|error| error.starts_with(place)).count();
        assert_eq!(of_it, 1, "{errors:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sold_keeps_its_currency() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let other = renamed(&[("EUR", "CZK")]);
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let place = "seasons, row 2, column currency: the house has sold, holds or owes in EUR";
        let errors = import(&stage, &other, &[CARMEN_ONE]).await.expect_err("it would be CZK");
        assert!(errors.iter().any(|error| error.starts_with(place)), "{errors:?}");
        assert_eq!(count(&stage, "seasons where currency = 'CZK'").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_seller_or_production_of_what_was_sold_is_asked_about() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let other = with("productions.csv", "opera,165,1,opera", "opera,165,1,festival");
        let report = dry_run(&stage, &other).await;
        let stake = "productions: rows 1, sold 1 (145.50 EUR), mails 0";
        assert_eq!(at_stake(&report.changes), [stake]);
        let errors = import(&stage, &other, &[]).await.expect_err("asked about");
        let says = |told: &str, words: &str| told.contains(words) && told.ends_with("carmen");
        assert!(says(&errors[0], "stays with its former seller"), "{errors:?}");
        import(&stage, &other, &["carmen"]).await.expect("accepted");
        // Its title is nobody's contract.
        let title = with("productions.csv", "opera,165,1,opera,,Carmen", "opera,165,1,festival,,C");
        assert_eq!(at_stake(&dry_run(&stage, &title).await.changes), [""; 0]);

        let row = format!("{CARMEN_ONE},carmen");
        let swans = with("performances.csv", &row, &format!("{CARMEN_ONE},swan-lake"));
        let listed = dry_run(&stage, &swans).await.changes;
        let of_it = listed.iter().find(|it| it.key == CARMEN_ONE).expect("listed");
        assert!(of_it.needs_accept && of_it.note.contains("not told by this (1)"), "{of_it}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sold_performance_under_another_key_on_another_day_is_asked_about() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let row = format!("{CARMEN_ONE},carmen,opera,2026-12-03 20:00");
        let new = "carmen-premiere,carmen,opera,2026-12-04 20:00";
        let renamed = with("performances.csv", &row, new);
        let errors = import(&stage, &renamed, &[]).await.expect_err("it may be the same");
        let place = "performances, row 2, column key: carmen-premiere is new";
        assert!(errors.len() == 1 && errors[0].starts_with(place), "{errors:?}");
        assert!(errors[0].contains("tickets: 1, 145.50 EUR"), "{errors:?}");
        let report = import(&stage, &renamed, &[CARMEN_ONE]).await.expect("both are played");
        let sold = format!("{CARMEN_ONE} (sold: 1, 145.50 EUR)");
        let mut warnings = report.warnings.iter().map(ToString::to_string);
        assert!(warnings.any(|it| it.contains(&sold)), "{:?}", report.warnings);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invoice_has_its_seller_s_registration_number_beside_the_tax_number() {
    for stage in stages().await {
        let sheet = text(&season_example(&[]), "companies.csv");
        let sheet = sheet.replacen(",country\n", ",country,registration_number\n", 1);
        let sheet = sheet.replacen(",ES\n", ",ES,SE-12345\n", 1);
        season(&stage, &[("companies", &sheet)]).await;
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        house::jobs::tick(&stage.house).await;
        let issued = "invoices where seller_registration_number = 'SE-12345'";
        assert_eq!(count(&stage, issued).await, 1);
    }
}

/// What was above the limit to the cent had a receipt alone; at the limit it gets its invoice, also
/// where the limit was raised after the sale.
#[tokio::test(flavor = "multi_thread")]
async fn a_simplified_invoice_may_be_as_large_as_its_limit_says_to_the_cent() {
    for stage in stages().await {
        let limited = |most_minor: i64| {
            let most = format!("{}.{:02}", most_minor / 100, most_minor % 100);
            let sheet = text(&season_example(&[]), "companies.csv");
            let sheet = sheet.replacen(",country\n", ",country,simplified_max\n", 1);
            sheet.replacen(",ES\n", &format!(",ES,{most}\n"), 1).replace(",ES\n", ",ES,400\n")
        };
        season(&stage, &[("companies", &limited(100))]).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let total = order.view(&stage).await.quote.total_minor;
        for (most_minor, invoices) in [(total - 1, 0), (total, 1), (total - 1, 1)] {
            season(&stage, &[("companies", &limited(most_minor))]).await;
            house::jobs::tick(&stage.house).await;
            let issued = format!("invoices where kind = 'simplified' and total_minor = {total}");
            assert_eq!(count(&stage, &issued).await, invoices, "{most_minor} of {total}");
            assert_sound(&stage).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_house_s_own_export_can_be_imported_again() {
    let settings = HouseSettings { requires_texts: true, ..testing::settings() };
    for stage in stages_with(&settings).await {
        let missing = import(&stage, &season_example(&[]), &[]).await.expect_err("two languages");
        let accepted = missing.iter().filter_map(|error| Some(error.split_once("--accept ")?.1));
        let accepted: Vec<&str> = accepted.collect();
        import(&stage, &season_example(&[]), &accepted).await.expect("accepted");
        let question = "key,kind,checkout_phone,name_es\nclub,yes-no,shown,¿Un club?\n";
        let mut fields = Folder::default();
        fields.0.insert("customer_fields.csv".to_owned(), question.as_bytes().to_vec());
        import(&stage, &fields, &[]).await.expect("no sale opens by it");
        // No command moves a performance onto another one, which no sheet could say.
        let id = performance(&stage, CARMEN_ONE).await;
        let first = season::performance::load(&stage.house, id).await.expect("read");
        let starts_at = first.expect("known").row.starts_at;
        let wanted = Wanted::Move { starts_at };
        let onto = change(&stage.house, &Actor::Console, CARMEN_TWO, wanted, None).await;
        assert!(matches!(onto, Err(Failure::Refused(ChangeRefusal::HallTaken))), "{onto:?}");

        let mut out = export_season(&stage.house).await.expect("written");
        assert_eq!(import(&stage, &out, &[]).await.expect("its own"), SeasonReport::default());
        let row = "carmen-2026-12-07-2000,carmen,opera,2026-12-07 20:00,,opera,\n";
        out.0.get_mut("performances.csv").expect("a sheet").extend_from_slice(row.as_bytes());
        let report = import(&stage, &out, &[]).await.expect("the question is the house's own");
        assert_eq!(report.created["performances"], 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_command_changed_is_exported_and_an_older_sheet_is_asked_about() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let before = order.view(&stage).await.lines[0].starts_at;
        let wanted = Wanted::Move { starts_at: before.plus_ms(-HOUR_MS) };
        change(&stage.house, &Actor::Console, CARMEN_ONE, wanted, None).await.expect("moved");
        // Nothing was sold of it.
        let off = change(&stage.house, &Actor::Console, CARMEN_TWO, Wanted::Cancel, None).await;
        off.expect("cancelled");
        let out = export_season(&stage.house).await.expect("written");
        let said = text(&out, "performances.csv");
        let row = |key: &str| said.lines().find(|line| line.starts_with(key)).expect("its row");
        assert!(row(CARMEN_ONE).contains("2026-12-03 19:00"), "{said}");
        assert!(row(CARMEN_TWO).split(',').any(|cell| cell == "yes"), "{said}");
        assert_eq!(import(&stage, &out, &[]).await.expect("its own"), SeasonReport::default());
        // The former sheet would move the one back; of the other it has no column.
        let errors = import(&stage, &season_example(&[]), &[]).await.expect_err("asked about");
        assert!(errors.len() == 1 && errors[0].contains("“2026-12-03 19:00”"), "{errors:?}");
        season(&stage, &AS_DOCUMENTED).await;
        assert_eq!(order.view(&stage).await.lines[0].starts_at, before);
        // An emptied cell puts nothing on sale again that a command cancelled.
        let on = said.replace(",yes", ",");
        let on = season_example(&[("performances.csv", &on)]);
        let errors = import(&stage, &on, &[CARMEN_ONE]).await.expect_err("asked about");
        let wanted = format!("--accept performances/{CARMEN_TWO}");
        assert!(errors.iter().any(|it| it.ends_with(&wanted)), "{errors:?}");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renamed_package_is_asked_about_and_keeps_its_groups() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let renamed = renamed(&[("your-two", "our-two")]);
        let errors = import(&stage, &renamed, &[]).await.expect_err("it may be the same");
        assert!(errors.len() == 1 && errors[0].contains("write your-two"), "{errors:?}");
        import(&stage, &renamed, &["your-two"]).await.expect("it is another one");
        let out = export_season(&stage.house).await.expect("written");
        assert!(text(&out, "package_groups.csv").contains("your-two"));
        assert_eq!(import(&stage, &out, &[]).await.expect("its own"), SeasonReport::default());
        assert_sound(&stage).await;
    }
}
