//! A printed statement of credit as others see it. Needs pdftotext, pdfinfo (poppler-utils) and
//! qpdf.

mod judge;

use documents::{
    invoices::credit_sheet::{CreditSheet, MOVEMENTS_MAX, Movement, pdf},
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

fn movement(date: &str, cause: &str, sums: [&str; 2]) -> Movement {
    let [amount, after] = sums.map(str::to_owned);
    Movement { date: date.to_owned(), cause: cause.to_owned(), amount, after }
}

fn sheet(movements: usize) -> CreditSheet {
    let one = |at: usize| {
        let cause = format!("Seat sold, order PEAR-{at}");
        movement("1 December 2026", &cause, ["−€1,101.85", "€2,203.70"])
    };
    CreditSheet {
        language: "en".to_owned(),
        heading: "Statement of your credit".to_owned(),
        house: "Gran Teatro Parterre".to_owned(),
        facts: vec![Labelled::new("Date of this statement", "2 December 2026")],
        holder: Labelled::new("Customer", "Ana Núñez\nana@example.org"),
        heads: movement("Date", "What for", ["Amount", "Balance"]),
        movements: (0..movements).map(one).collect(),
        balance: Labelled::new("Your credit", "€2,203.70"),
        page: "Page".to_owned(),
        look: SheetLook::default(),
    }
}

#[test]
fn it_is_sound_tagged_and_says_every_movement() {
    for (movements, pages) in [(0, 1), (1, 1), (60, 4)] {
        let printed = pdf(&sheet(movements)).expect("printed");
        assert_eq!(printed.notes, [], "every text fits");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("credit.pdf");
        std::fs::write(&path, printed.pdf).expect("written");
        let path = path.to_str().expect("a readable path");
        assert!(run("qpdf", &["--check", path]).contains("No syntax or stream"));
        let facts = run("pdfinfo", &[path]);
        for fact in ["Tagged: yes", "(A4)", "Statement of your credit"] {
            assert!(facts.contains(fact), "{fact}: {facts}");
        }
        assert!(facts.contains(&format!("Pages: {pages}")), "{movements}: {facts}");
        let said = run("pdftotext", &["-layout", path, "-"]);
        for text in ["Ana Núñez", "ana@example.org", "Your credit", "€2,203.70", "2 December"] {
            assert!(said.contains(text), "{text}: {said}");
        }
        for at in 0..movements {
            assert!(said.contains(&format!("PEAR-{at}")), "{at}: {said}");
        }
        assert_eq!(said.contains("−€1,101.85"), movements > 0);
    }
    assert_eq!(pdf(&sheet(3)).expect("printed").pdf, pdf(&sheet(3)).expect("printed").pdf);
    assert!(pdf(&sheet(MOVEMENTS_MAX + 1)).is_err());
}

#[test]
fn it_can_be_read_by_everybody() {
    judge::assert_accessible(&[&pdf(&sheet(60)).expect("it prints").pdf]);
}
