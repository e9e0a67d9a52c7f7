//! A printed report of a till as others see it. Needs pdftotext, pdfinfo (poppler-utils) and qpdf.

mod judge;

use documents::{
    invoices::report_sheet::{ReportRow, ReportSheet, pdf},
    paper::look::SheetLook,
    tickets::sheet::Labelled,
};
use std::process::Command;

fn run(program: &str, arguments: &[&str]) -> String {
    let done = Command::new(program).args(arguments).output();
    let done = done.unwrap_or_else(|error| panic!("{program} must be installed: {error}"));
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn row(cells: [&str; 3]) -> ReportRow {
    let [words, count, sum] = cells.map(str::to_owned);
    ReportRow { words, count, sum }
}

fn sheet(counted: usize) -> ReportSheet {
    let one = |at: usize| row([&format!("Coin {at}"), "12", "€24.00"]);
    let above = [row(["Cash", "", ""]), row(["Float", "", "€150.00"])];
    ReportSheet {
        language: "en".to_owned(),
        heading: "Z report".to_owned(),
        house: "Gran Teatro Parterre".to_owned(),
        facts: vec![Labelled::new("Closed", "2 December 2026, 22:15, Rosa Vidal")],
        subject: Labelled::new("Till", "Foyer 1\nBox office"),
        heads: row(["Item", "Number", "Total"]),
        rows: above.into_iter().chain((0..counted).map(one)).collect(),
        result: Labelled::new("Difference", "−€2.50"),
        notes: vec!["Confirmed by Bruno Sanz".to_owned()],
        page: "Page".to_owned(),
        look: SheetLook::default(),
    }
}

#[test]
fn it_is_sound_tagged_and_says_every_row() {
    for counted in [0, 15, 60] {
        let printed = pdf(&sheet(counted)).expect("printed");
        assert_eq!(printed.notes, [], "every text fits");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.pdf");
        std::fs::write(&path, printed.pdf).expect("written");
        let path = path.to_str().expect("a readable path");
        assert!(run("qpdf", &["--check", path]).contains("No syntax or stream"));
        let facts = run("pdfinfo", &[path]);
        for fact in ["Tagged: yes", "(A4)", "Z report"] {
            assert!(facts.contains(fact), "{fact}: {facts}");
        }
        let said = run("pdftotext", &["-layout", path, "-"]);
        for text in ["Foyer 1", "Rosa Vidal", "Float", "€150.00", "−€2.50", "Bruno Sanz"] {
            assert!(said.contains(text), "{text}: {said}");
        }
        for at in 0..counted {
            assert!(said.contains(&format!("Coin {at}")), "{at}: {said}");
        }
    }
}

#[test]
fn it_can_be_read_by_everybody() {
    judge::assert_accessible(&[&pdf(&sheet(60)).expect("it prints").pdf]);
}
