//! A printed invoice as others see it: poppler reads it, qpdf checks it.
//! Needs pdftotext, pdfinfo (poppler-utils) and qpdf.

mod judge;

use documents::{
    invoices::{
        pdf::pdf,
        sheet::{InvoiceSheet, Row},
    },
    paper::look::SheetLook,
    tickets::sheet::Labelled,
};
use std::process::Command;

const EACH: &str = "1.000,00 €";

fn row(words: &str, sums: [&str; 4]) -> Row {
    let [net, rate, tax, due] = sums.map(str::to_owned);
    Row { words: words.to_owned(), net, rate, tax, due }
}

fn sheet(rows: usize) -> InvoiceSheet {
    let long = "2 × Sadko, sábado, 28 de marzo de 2027, 19:30 h, Anfiteatro segundo, puerta impar";
    let one = |at: usize| row(&format!("{long} n{at}."), ["909,09 €", "10 %", "90,91 €", EACH]);
    InvoiceSheet {
        language: "es".to_owned(),
        title: "Factura F2026-000123".to_owned(),
        house: "Gran Teatro de la Ópera".to_owned(),
        heading: "Factura".to_owned(),
        facts: vec![
            Labelled::new("Número", "F2026-000123"),
            Labelled::new("Fecha", "20 de noviembre de 2026"),
        ],
        seller: Labelled::new("Vende", "Gran Teatro, S. A.\nNIF A00000000\nPaseo del Río 1"),
        customer: Some(Labelled::new("Cliente", "Núñez e Hijos, S. L.\nNIF B12345678")),
        heads: row("Concepto", ["Base", "IVA", "Cuota", "Importe"]),
        rows: (0..rows).map(one).collect(),
        sums: vec![row("Suma", ["9.090,90 €", "10 %", "909,10 €", "10.000,00 €"])],
        total: Labelled::new("Total, IVA incluido", "10.000,00 €"),
        notes: vec!["Expedida en sustitución de la factura simplificada S2026-000007.".to_owned()],
        page: "Página".to_owned(),
        look: SheetLook::default(),
    }
}

fn run(program: &str, arguments: &[&str]) -> String {
    let done = Command::new(program).args(arguments).output();
    let done = done.unwrap_or_else(|error| panic!("{program} must be installed: {error}"));
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn it_is_sound_tagged_and_says_all_on_as_many_pages_as_it_takes() {
    for (rows, pages) in [(1, 1), (16, 2), (60, 4)] {
        let printed = pdf(&[sheet(rows)]).expect("printed");
        assert_eq!(printed.notes, [], "every text fits");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("invoice.pdf");
        std::fs::write(&path, printed.pdf).expect("written");
        let path = path.to_str().expect("a readable path");
        assert!(run("qpdf", &["--check", path]).contains("No syntax or stream"));
        let facts = run("pdfinfo", &[path]);
        for fact in ["Tagged: yes", "(A4)", &format!("Pages: {pages}"), "Factura F2026-000123"] {
            assert!(facts.contains(fact), "{fact} in {facts}");
        }
        let said = run("pdftotext", &["-enc", "UTF-8", path, "-"]);
        for at in 0..rows {
            assert_eq!(said.matches(&format!(" n{at}.")).count(), 1, "{said}");
        }
        for part in ["F2026-000123", "B12345678", "10.000,00 €", "S2026-000007", "Base"] {
            assert!(said.contains(part), "{part} in {said}");
        }
        assert_eq!(said.contains("Página 2"), pages > 1);
        assert_eq!(said.matches(EACH).count(), rows, "each row once");
        assert_eq!(said.matches("Total, IVA incluido").count(), 1);
    }
}

#[test]
fn the_same_sheets_give_the_same_bytes_and_none_is_refused() {
    let print = || pdf(&[sheet(3), sheet(1)]).expect("printed").pdf;
    assert_eq!(print(), print());
    assert!(pdf(&[]).is_err());
}

#[test]
fn it_can_be_read_by_everybody() {
    judge::assert_accessible(&[&pdf(&[sheet(3), sheet(40)]).expect("it prints").pdf]);
}

/// A PNG file of one colour, 400 by 100 pixels.
fn logo() -> Vec<u8> {
    let logo = image::RgbaImage::from_pixel(400, 100, image::Rgba([18, 64, 140, 255]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    logo.write_to(&mut bytes, image::ImageFormat::Png).expect("written");
    bytes.into_inner()
}

#[test]
fn it_wears_the_house_s_look_and_a_sample_says_what_it_is() {
    let look = SheetLook {
        accent: Some([18, 64, 140]),
        logo: Some(logo().into()),
        stamp: Some("MUESTRA".to_owned()),
    };
    let worn = pdf(&[InvoiceSheet { look, ..sheet(20) }]).expect("printed");
    assert_eq!(worn.notes, [], "every text fits");
    assert_ne!(worn.pdf, pdf(&[sheet(20)]).expect("printed").pdf);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sample.pdf");
    std::fs::write(&path, &worn.pdf).expect("written");
    let path = path.to_str().expect("a readable path");
    assert!(run("qpdf", &["--check", path]).contains("No syntax or stream"));
    let said = run("pdftotext", &["-enc", "UTF-8", path, "-"]);
    // Its letters climb across the page, each on a line of its own.
    let written = run("pdftotext", &["-raw", "-enc", "UTF-8", path, "-"]);
    let letters: String = written.split_whitespace().collect();
    assert_eq!(letters.matches("MUESTRA").count(), 2, "on each page: {written}");
    assert!(said.contains("F2026-000123"), "{said}");
    let pictures = run("pdfimages", &["-list", path]);
    assert!(pictures.contains(" 400 100 "), "{pictures}");
    assert!(
        pdf(&[InvoiceSheet {
            look: SheetLook { logo: Some(vec![1, 2].into()), ..SheetLook::default() },
            ..sheet(1)
        }])
        .is_err()
    );
    judge::assert_accessible(&[&worn.pdf]);
}
