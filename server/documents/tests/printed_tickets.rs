//! The printed ticket as others see it: poppler reads and draws it, zbar scans it, qpdf checks it.
//! Needs pdftotext, pdftoppm, pdffonts, pdfinfo (poppler-utils), zbarimg (zbar-tools) and qpdf.

mod judge;
mod names;
mod samples;
mod thermal;

use std::path::{Path, PathBuf};
use std::process::Command;

use documents::codes::barcode::{Pattern, Symbology};
use documents::tickets::pdf::pdf;
use documents::tickets::sheet::{Labelled, Labels, OwnWords, Ticket, TicketSheet, TicketSymbol};
use domain::tickets::media::{Paper, StockSize};
use domain::wording::symbol::{SHAPES, Symbol};
use tempfile::TempDir;

/// Left, top, width, height in points.
type Area = (u32, u32, u32, u32);
const FRONT: Area = (0, 0, 297, 420);
const BACK: Area = (298, 0, 297, 420);
const SEAT: Area = (0, 425, 297, 416);
const DETAILS: Area = (298, 425, 297, 416);

/// A sheet on disk, for the programs that look at it.
struct Printed {
    folder: TempDir,
    path: PathBuf,
}

fn print(sheet: &TicketSheet) -> Printed {
    let printed = pdf(sheet).expect("the sheet prints");
    assert_eq!(printed.notes, [], "every text fits");
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("tickets.pdf");
    std::fs::write(&path, printed.pdf).expect("the folder takes a file");
    Printed { folder, path }
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| {
        panic!("{program} must be installed (poppler-utils, zbar-tools, qpdf): {error}")
    });
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let why = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {said}{why}");
    said
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a readable path")
}

impl Printed {
    /// What an area of the first page says, in one line.
    fn says(&self, area: Area) -> String {
        let (x, y, width, height) = area;
        let numbers = [x, y, width, height].map(|number| number.to_string());
        let [x, y, width, height] = numbers.each_ref().map(String::as_str);
        let area = ["-x", x, "-y", y, "-W", width, "-H", height];
        let common = ["-layout", "-enc", "UTF-8", "-f", "1", "-l", "1"];
        let said = run("pdftotext", &[&common[..], &area, &[text(&self.path), "-"]].concat());
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What a scanner reads on a page (from 1), printed at 150 dots an inch without colour.
    fn scans(&self, page: usize) -> Vec<String> {
        self.scans_part(page, &[])
    }

    /// Of a part of the page: pdftoppm's `-y` and `-H` in dots.
    fn scans_part(&self, page: usize, part: &[&str]) -> Vec<String> {
        let (page, root) = (page.to_string(), self.folder.path().join("page"));
        let common = ["-r", "150", "-gray", "-png", "-singlefile", "-f", &page, "-l", &page];
        run("pdftoppm", &[&common[..], part, &[text(&self.path), text(&root)]].concat());
        scan(&root.with_extension("png"))
    }
}

fn scan(picture: &Path) -> Vec<String> {
    let said = run("zbarimg", &["-q", text(picture)]);
    let mut codes: Vec<String> = said.lines().map(str::to_owned).collect();
    codes.sort();
    codes
}

#[track_caller]
fn assert_says(said: &str, texts: &[&str]) {
    for text in texts {
        assert!(said.contains(text), "{text:?} is missing in {said:?}");
    }
}

#[test]
fn a_spanish_ticket_says_all_that_it_should() {
    let printed = print(&samples::spanish());
    let front = printed.says(FRONT);
    assert_says(&front, &["Gran Teatro de la Ópera La traviata Giuseppe Verdi"]);
    assert_says(
        &front,
        &["Domingo, 28 de marzo de 2027 19:30 h Apertura de puertas a las 18:45 h"],
    );
    let back = printed.says(BACK);
    assert_says(&back, &["Planta Sector", "Fila Butaca", "7 114", samples::CODE_128]);
    assert_says(&printed.says(SEAT), &["Su butaca", "Escenario", "de frente."]);
    let details = printed.says(DETAILS);
    assert_says(&details, &["Precio 42,50 € (10 % de IVA incluido)", "Pedido K7Q2-9F"]);
    assert_says(&details, &["María de los Ángeles Fernández- Ibáñez y Goñi", "importe íntegro."]);
}

#[test]
fn a_german_ticket_says_all_that_it_should() {
    let printed = print(&samples::german());
    assert_says(&printed.says(FRONT), &["Die Meistersinger von Nürnberg", "Oper in drei Aufzügen"]);
    assert_says(&printed.says(BACK), &["Garderobenfoyer", "Reihe Platz", "12 14"]);
    let details = printed.says(DETAILS);
    assert_says(&details, &["Preisart Schwerbehindertenermäßigung", "Preis 128,00 €"]);
    assert_says(&details, &["Straßenbahnhaltestelle", "Karte 1 von 4"]);
}

#[test]
fn a_russian_ticket_says_all_that_it_should() {
    let printed = print(&samples::russian());
    let front = printed.says(FRONT);
    assert_says(&front, &["Сказание о невидимом граде Китеже и деве Февронии"]);
    assert_says(&front, &["Николай Андреевич Римский-Корсаков Воскресенье, 26 сентября 2027 года"]);
    assert_says(&printed.says(BACK), &["Бельэтаж,", "правая сторона", "Место", samples::EAN_13]);
    assert_says(&printed.says(SEAT), &["левая кулиса скрыта, зато видно дирижёра."]);
    assert_says(&printed.says(DETAILS), &["Цена 1 250,00 €", "Заказ № K7Q2-9F", "отменён"]);
}

#[test]
fn every_paper_can_be_read_by_everybody() {
    let mut sheets = vec![samples::spanish(), samples::german(), samples::russian()];
    sheets.push(TicketSheet { paper: Paper::SeveralOnAPage, ..samples::german() });
    let size: StockSize = "203x82".parse().expect("a size");
    sheets.push(TicketSheet { paper: Paper::Stock(size), ..samples::spanish() });
    let pdfs: Vec<Vec<u8>> = sheets.iter().map(|it| pdf(it).expect("it prints").pdf).collect();
    judge::assert_accessible(&pdfs.iter().map(Vec::as_slice).collect::<Vec<_>>());
}

#[test]
fn every_page_of_an_order_scans_to_its_own_code() {
    let sheet = samples::german();
    let printed = print(&sheet);
    for (index, ticket) in sheet.tickets.iter().enumerate() {
        let code = &ticket.code;
        let expected = [format!("CODE-128:{code}"), format!("QR-Code:{code}")];
        assert_eq!(printed.scans(index + 1), expected);
    }
}

#[test]
fn a_ticket_with_an_ean_scans_as_both() {
    let expected = [format!("EAN-13:{}", samples::EAN_13), format!("QR-Code:{}", samples::EAN_13)];
    assert_eq!(print(&samples::russian()).scans(1), expected);
}

#[test]
fn a_ticket_without_bars_shows_the_square_alone() {
    let mut sheet = samples::spanish();
    for ticket in &mut sheet.tickets {
        ticket.linear = None;
    }
    assert_eq!(print(&sheet).scans(1), [format!("QR-Code:{}", samples::CODE_128)]);
}

#[test]
fn each_symbology_scans_from_its_bare_modules() {
    let folder = TempDir::new().expect("a folder");
    let codes = [
        (Symbology::Qr, "K7Q2-9F/7", "QR-Code"),
        (Symbology::Code128, "4027183590621", "CODE-128"),
        (Symbology::Code128, samples::CODE_128, "CODE-128"),
        (Symbology::Ean13, samples::EAN_13, "EAN-13"),
    ];
    for (symbology, code, name) in codes {
        let picture = folder.path().join("code.pbm");
        let pattern = symbology.encode(code).expect("a valid code");
        std::fs::write(&picture, bitmap(&pattern, symbology.quiet_zone())).expect("it is written");
        assert_eq!(scan(&picture), [format!("{name}:{code}")]);
    }
}

/// A portable bitmap with four dots a module, and the quiet zone around.
fn bitmap(pattern: &Pattern, quiet: usize) -> String {
    let rows = match pattern {
        Pattern::Matrix(modules) => modules.rows.clone(),
        Pattern::Linear(bars) => vec![bars.modules.clone(); 30],
    };
    let width = rows.first().map_or(0, Vec::len) + 2 * quiet;
    let blank = vec![vec![false; width]; quiet];
    let side = vec![false; quiet];
    let padded = rows.iter().map(|row| [side.as_slice(), row, side.as_slice()].concat());
    let all: Vec<_> = blank.iter().cloned().chain(padded).chain(blank.iter().cloned()).collect();
    let mut text = format!("P1\n{} {}\n", width * 4, all.len() * 4);
    for row in all {
        let line: String =
            row.iter().map(|&dark| if dark { "1 1 1 1 " } else { "0 0 0 0 " }).collect();
        text.push_str(&format!("{line}\n").repeat(4));
    }
    text
}

#[test]
fn the_file_is_sound_tagged_and_carries_its_fonts() {
    for sheet in [samples::spanish(), samples::german(), samples::russian()] {
        let printed = print(&sheet);
        assert_says(&run("qpdf", &["--check", text(&printed.path)]), &["No syntax or stream"]);
        let facts = run("pdfinfo", &[text(&printed.path)]);
        let facts: Vec<&str> = facts.split_whitespace().collect();
        let pages = format!("Pages: {}", sheet.tickets.len());
        assert_says(&facts.join(" "), &["Tagged: yes", "(A4)", &pages, &sheet.title]);
        let fonts = run("pdffonts", &[text(&printed.path)]);
        assert!(fonts.lines().count() >= 5, "{fonts}");
        // Embedded, a subset, and with the way back to the letters.
        assert!(fonts.lines().skip(2).all(|font| font.contains("yes yes yes")), "{fonts}");
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let print = || pdf(&samples::german()).expect("the sheet prints").pdf;
    assert_eq!(print(), print());
}

#[test]
fn the_fullest_ticket_keeps_every_word_within_its_quarter() {
    for sheet in [samples::fullest(), samples::spanish(), samples::russian()] {
        let printed = print(&sheet);
        let boxes = run("pdftotext", &["-bbox", "-l", "1", text(&printed.path), "-"]);
        let words: Vec<&str> = boxes.lines().filter(|line| line.contains("<word")).collect();
        assert!(words.len() > 60, "{boxes}");
        for word in words {
            // The word at the fold stands on it.
            if !sheet.labels.fold.split(' ').any(|fold| word.contains(&format!(">{fold}<"))) {
                assert_within_a_quarter(word);
            }
        }
    }
}

#[track_caller]
fn assert_within_a_quarter(word: &str) {
    let number = |name: &str| -> f32 {
        let (_, rest) = word.split_once(&format!("{name}=\"")).expect("the attribute");
        rest.split('"').next().and_then(|text| text.parse().ok()).expect("a number")
    };
    // Boxes include the font's full ascent and descent: the paper's 5 mm are what counts.
    let within = |low: f32, high: f32, end: f32| {
        (low >= 14.0 && high <= end / 2.0) || (low >= end / 2.0 && high <= end - 14.0)
    };
    assert!(within(number("xMin"), number("xMax"), 595.276), "{word}");
    assert!(within(number("yMin"), number("yMax"), 841.89), "{word}");
}

#[test]
fn a_sheet_that_cannot_be_right_is_refused() {
    let mut sheet = samples::spanish();
    sheet.tickets.clear();
    assert!(pdf(&sheet).is_err());
    let mut sheet = samples::russian();
    for ticket in &mut sheet.tickets {
        ticket.code = "8412345678906".into();
    }
    assert!(pdf(&sheet).is_err(), "the check digit is wrong");
}

#[test]
fn four_tickets_share_a_page_and_each_of_them_scans() {
    let mut sheet = TicketSheet { paper: Paper::SeveralOnAPage, ..samples::german() };
    let first = sheet.tickets.first().expect("a ticket").clone();
    sheet.tickets = (0..5)
        .map(|number| Ticket { code: format!("4027183590621{number}"), ..first.clone() })
        .collect();
    let printed = print(&sheet);
    // Whoever holds a slip under a reader has cut it off.
    const SLIP: usize = 438;
    for (index, ticket) in sheet.tickets.iter().enumerate() {
        let (top, height) = ((index % 4 * SLIP).to_string(), SLIP.to_string());
        let codes = printed.scans_part(index / 4 + 1, &["-y", &top, "-H", &height]);
        assert_eq!(codes, [format!("QR-Code:{}", ticket.code)]);
    }
    let facts = run("pdfinfo", &[text(&printed.path)]);
    let facts = facts.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_says(&facts, &["Tagged: yes", "Pages: 2", "(A4)"]);
    let slip = printed.says((0, 0, 595, 210));
    assert_says(&slip, &["Die Meistersinger", "von Nürnberg", "Garderobenfoyer links"]);
    assert_says(&slip, &["Donnerstag, 23. September 2027 · 17.00 Uhr", "Preis · 128,00 €"]);
}

#[test]
fn a_slip_says_the_ticket_type_in_full_and_then_what_is_special_about_the_seat() {
    let mut sheet = TicketSheet { paper: Paper::SeveralOnAPage, ..samples::german() };
    let ticket = sheet.tickets.first_mut().expect("a ticket");
    let price_type = "Unter 30. Bitte zeigen Sie am Einlass einen Ausweis mit Geburtsdatum.";
    ticket.details = vec![
        Labelled::new("Kartenart", price_type),
        Labelled::new("Preisgruppe", "2"),
        Labelled::new("Preis", "128,00 €"),
    ];
    ticket.seat_marks = "Eingeschränkte Sicht".into();
    // Its middle column.
    let said = print(&sheet).says((262, 0, 170, 210));
    let expected =
        format!("Kartenart · {price_type} Eingeschränkte Sicht Preisgruppe · 2 Preis · 128");
    assert_says(&said, &[&expected]);
}

#[test]
fn a_page_that_is_no_ticket_has_its_own_heading_and_conditions() {
    let mut sheet = samples::german();
    let labels = Labels {
        your_seat: "Zum Abholen".into(),
        your_ticket: "Ihre Bestellung".into(),
        ..sheet.labels.clone()
    };
    let ticket = sheet.tickets.first_mut().expect("a ticket");
    ticket.sketch = None;
    ticket.seat_view = "48 Seiten, an der Garderobe.".into();
    ticket.own_words = Some(OwnWords { labels, terms: "Berechtigt nicht zum Einlass.".into() });
    let printed = print(&sheet);
    let (seat, details) = (printed.says(SEAT), printed.says(DETAILS));
    assert_says(&seat, &["Zum Abholen 48 Seiten, an der Garderobe."]);
    assert_says(&details, &["Ihre Bestellung", "Berechtigt nicht zum Einlass."]);
    assert!(!seat.contains("Ihr Platz") && !details.contains("Jeder Code"), "{seat} {details}");
}

#[test]
fn thermal_stock_has_its_own_size_and_every_piece_scans() {
    for size in ["203x82", "140x51"] {
        for sheet in [samples::spanish(), samples::german(), samples::russian()] {
            let size: StockSize = size.parse().expect("a size");
            let sheet = TicketSheet { paper: Paper::Stock(size), ..sheet };
            let printed = print(&sheet);
            for (index, ticket) in sheet.tickets.iter().enumerate() {
                assert_eq!(printed.scans(index + 1), [format!("QR-Code:{}", ticket.code)]);
            }
            let facts = run("pdfinfo", &[text(&printed.path)]);
            let facts = facts.split_whitespace().collect::<Vec<_>>().join(" ");
            let pages = format!("Pages: {}", sheet.tickets.len());
            let width = if size.width_mm == 203 { "Page size: 575." } else { "Page size: 396." };
            assert_says(&facts, &["Tagged: yes", &pages, width]);
            assert_says(&run("qpdf", &["--check", text(&printed.path)]), &["No syntax or stream"]);
        }
    }
}

/// With the symbol of its ticket type.
fn marked(symbol: &str, paper: Paper) -> TicketSheet {
    let sheet = samples::spanish();
    let mut tickets = sheet.tickets.clone();
    let symbol = Symbol::parse(symbol).expect("a symbol");
    let name = format!("Tarifa, {symbol}");
    tickets[0].symbol = Some(TicketSymbol { symbol, name });
    TicketSheet { paper, tickets, ..sheet }
}

#[test]
fn a_symbol_is_read_and_the_code_still_scans() {
    let papers = [
        Paper::EachAlone,
        Paper::SeveralOnAPage,
        Paper::Stock(StockSize { width_mm: 203, height_mm: 82 }),
        Paper::Stock(StockSize { width_mm: 140, height_mm: 60 }),
    ];
    for paper in papers {
        let printed = print(&marked("U30", paper));
        let said = run("pdftotext", &["-enc", "UTF-8", text(&printed.path), "-"]);
        assert!(said.contains("U30"), "{paper:?}: {said}");
        let codes = printed.scans(1);
        assert!(codes.iter().any(|code| code.starts_with("QR-Code")), "{paper:?}: {codes:?}");
    }
    for (shape, _) in SHAPES {
        let shape = shape.to_string();
        let plain = print(&marked("Z", Paper::EachAlone));
        let drawn = print(&marked(&shape, Paper::EachAlone));
        assert_eq!(drawn.scans(1), plain.scans(1), "{shape}");
    }
    judge::assert_accessible(&[&pdf(&marked("★", Paper::EachAlone)).expect("a sheet").pdf]);
}

#[test]
fn a_picture_of_the_house_s_own_leaves_the_longest_title_its_room() {
    let picture = image::RgbImage::from_fn(1200, 630, |x, y| image::Rgb([x as u8, y as u8, 90]));
    let mut jpeg = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut jpeg, image::ImageFormat::Jpeg).expect("a picture");
    let jpeg: std::sync::Arc<[u8]> = jpeg.into_inner().into();
    for sheet in [samples::spanish(), samples::german(), samples::russian()] {
        let plain = print(&sheet);
        let pictured = print(&TicketSheet { picture: Some(jpeg.clone()), ..sheet.clone() });
        assert_eq!(pictured.says(FRONT), plain.says(FRONT));
        assert_eq!(pictured.scans(1), plain.scans(1));
        judge::assert_accessible(&[&std::fs::read(&pictured.path).expect("the file")]);
    }
}
