//! Papers of thermal printers as others read them: the stream of ESC/POS by a reader of our own
//! and by python-escpos, that of ZPL by zpl-renderer-js, the codes on both by zbar. Needs Python,
//! whose packages `.ci/venv` brings, and Node.

use crate::{samples, scan};
use base64::{Engine, engine::general_purpose::STANDARD};
use documents::{
    paper::look::SheetLook,
    thermal::{
        escpos,
        receipt::{self, ReceiptSheet},
        ticket::{on_roll, on_stock},
        zpl,
    },
    tickets::sheet::{Labelled, TicketSheet, TicketSymbol},
};
use domain::{
    tickets::{media::StockSize, printer::Fineness},
    wording::symbol::Symbol,
};
use serde_json::{Value, json};
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use tempfile::TempDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn asked(program: &str, script: &str, question: &Value) -> Value {
    let mut child = Command::new(program)
        .arg(root().join("e2e/fakes").join(script))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} is needed: {error}"));
    let mut stdin = child.stdin.take().expect("it was asked for");
    stdin.write_all(question.to_string().as_bytes()).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{script}");
    serde_json::from_slice(&output.stdout).expect("an answer")
}

fn read_by_printer(bytes: &[u8]) -> Value {
    let made = Command::new(root().join(".ci/venv")).arg("printers").output().expect("bash runs");
    let complaint = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "Python's venv and its packages are needed: {complaint}");
    let python = String::from_utf8(made.stdout).expect("a path");
    asked(python.trim(), "printer_reader.py", &json!({ "bytes": STANDARD.encode(bytes) }))
}

/// What a scanner reads of a picture.
fn scanned(picture: &Value) -> Vec<String> {
    let bytes = STANDARD.decode(picture.as_str().expect("a picture")).expect("Base64");
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("paper.png");
    std::fs::write(&path, bytes).expect("the folder takes a file");
    scan(&path)
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().filter_map(Value::as_str).collect()
}

fn sheets() -> [TicketSheet; 3] {
    [samples::spanish(), samples::german(), samples::russian()]
}

#[test]
fn a_roll_of_tickets_is_what_a_printer_understands_and_a_scanner_reads() {
    for sheet in sheets() {
        for width_mm in [80, 58] {
            let papers: Vec<_> = sheet
                .tickets
                .iter()
                .map(|ticket| on_roll(&sheet, ticket, width_mm).expect("it is drawn"))
                .collect();
            let read = read_by_printer(&escpos::papers(&papers));
            assert_eq!(read["same"], true, "python-escpos writes the same: {}", read["done"]);
            assert_eq!(texts(&read["done"]), ["paper", "cut"].repeat(papers.len()));
            for (ticket, paper) in sheet.tickets.iter().zip(texts(&read["papers"])) {
                let code = format!("QR-Code:{}", ticket.code);
                assert_eq!(scanned(&json!(paper)), [code], "{width_mm} mm");
            }
        }
    }
}

#[test]
fn a_piece_of_stock_is_drawn_by_another_program_and_its_code_read() {
    let mut sheet = samples::german();
    let u30 = Symbol::parse("U30").expect("a symbol");
    for ticket in &mut sheet.tickets {
        ticket.symbol = Some(TicketSymbol { symbol: u30.clone(), name: "U30".to_owned() });
    }
    for (size, fineness) in [("203x82", Fineness::Usual), ("140x51", Fineness::Fine)] {
        let size: StockSize = size.parse().expect("a size");
        let pieces: Vec<_> = sheet
            .tickets
            .iter()
            .map(|ticket| on_stock(&sheet, ticket, size, fineness).expect("it is drawn"))
            .collect();
        let dots = fineness.dots_per_mm();
        assert_eq!(pieces[0].width(), usize::from(size.height_mm) * dots, "it is drawn in so");
        let stream = String::from_utf8(zpl::labels(&pieces)).expect("ASCII");
        // The printer's side is the narrow one.
        let question = json!({
            "zpl": stream, "width": size.height_mm, "height": size.width_mm, "dots": dots,
        });
        let drawn = asked("node", "zpl_reader.mjs", &question);
        assert_eq!(texts(&drawn["pieces"]).len(), sheet.tickets.len());
        for (ticket, piece) in sheet.tickets.iter().zip(texts(&drawn["pieces"])) {
            assert_eq!(scanned(&json!(piece)), [format!("QR-Code:{}", ticket.code)], "{size}");
        }
    }
}

#[test]
fn a_receipt_in_russian_is_one_paper() {
    let sum = |label: &str, value: &str| Labelled::new(label, value);
    let sheet = ReceiptSheet {
        house: "Большой театр оперы".to_owned(),
        heading: "Чек".to_owned(),
        facts: vec!["Заказ K7Q2-9F".to_owned(), "28 марта 2027 г., 19:05".to_owned()],
        rows: vec![
            sum("Сказание о невидимом граде Китеже, партер, ряд 7, место 14", "1 250,00 ₽"),
            sum("Сервисный сбор", "0,00 ₽"),
        ],
        total: sum("Итого", "1 250,00 ₽"),
        paid: vec![sum("Наличные", "1 250,00 ₽")],
        taxes: vec![sum("В том числе НДС 20 %", "208,33 ₽")],
        notes: vec!["Этот чек не является счётом-фактурой.".to_owned()],
        look: SheetLook { stamp: Some("ОБРАЗЕЦ".to_owned()), ..SheetLook::default() },
    };
    let paper = receipt::on_roll(&sheet, 80).expect("it is drawn");
    assert!((300..2_000).contains(&paper.height()), "{} rows", paper.height());
    let read = read_by_printer(&escpos::papers(&[paper]));
    assert_eq!(texts(&read["done"]), ["paper", "cut"]);
    assert_eq!(read["same"], true, "python-escpos writes the same");
}
