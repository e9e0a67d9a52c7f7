//! A pass in all six languages, a test authority, and the programs of others that judge both.

use jiff::{Timestamp, Zoned};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::OnceLock,
};
use wallets::{
    authority::{self, AuthorityFile, AuthorityRequest},
    cms::PassSigner,
    event_pass::{
        Coordinates, EventPass, PassBarcode, PassLabels, PassSeat, PassTimes, PassVenue, PassWords,
        Symbol,
    },
    pictures::Pictures,
};

pub fn at() -> Timestamp {
    "2026-11-20T12:00:00Z".parse().expect("a moment")
}

fn zoned(text: &str) -> Zoned {
    text.parse().expect("a moment with its zone")
}

/// Making keys takes its time: all tests share one authority.
pub fn authority() -> &'static [AuthorityFile] {
    static MADE: OnceLock<Vec<AuthorityFile>> = OnceLock::new();
    MADE.get_or_init(|| {
        let request = AuthorityRequest {
            at: at(),
            days: 365,
            pass_type: "pass.example.opera.tickets".to_owned(),
            team: "TEAM123456".to_owned(),
            house: "Gran Teatro Parterre".to_owned(),
            token_url: "https://oauth2.example.org/token".to_owned(),
        };
        authority::make(&request, &mut authority::SystemChance).expect("an authority")
    })
}

pub fn file(name: &str) -> &'static str {
    let file = authority().iter().find(|file| file.name == name);
    &file.unwrap_or_else(|| panic!("{name}")).text
}

pub fn signer() -> PassSigner {
    PassSigner::new(file("pass.pem"), file("pass.key"), file("wwdr.pem")).expect("a signer")
}

/// Red, and wider than high.
pub fn pictures() -> Pictures {
    let mut picture = Vec::new();
    let mut encoder = png::Encoder::new(&mut picture, 240, 126);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().expect("a head");
    writer.write_image_data(&[149, 27, 43].repeat(240 * 126)).expect("pixels");
    writer.finish().expect("an end");
    Pictures::new(&picture, Some(&picture)).expect("pictures")
}

const LANGUAGES: [(&str, &str, &str, &str); 6] = [
    ("es", "Fila", "Asiento", "La dama de picas"),
    ("en", "Row", "Seat", "The Queen of Spades"),
    ("it", "Fila", "Posto", "La dama di picche"),
    ("fr", "Rang", "Place", "La Dame de pique"),
    ("de", "Reihe", "Platz", "Pique Dame"),
    ("ru", "Ряд", "Место", "Пиковая дама"),
];

pub fn pass() -> EventPass {
    let words = LANGUAGES.map(|(language, row, seat, title)| {
        let label = |text: &str| format!("{text} [{language}]");
        let labels = PassLabels {
            row: row.to_owned(),
            seat: seat.to_owned(),
            date: label("date"),
            // The same word in the pass's own language, and two in the others.
            doors: if language == "es" { "Puerta".to_owned() } else { label("doors") },
            door: if language == "es" { "Puerta".to_owned() } else { label("door") },
            section: label("section"),
            terms: label("terms"),
            ..PassLabels::default()
        };
        let words = PassWords {
            description: format!("{title}, 12.12.2026"),
            title: title.to_owned(),
            author: "Чайковский".to_owned(),
            price_type: String::new(),
            free_place: String::new(),
            terms: "\"Quoted\" \\ and\nbroken".to_owned(),
            labels,
        };
        (language.to_owned(), words)
    });
    EventPass {
        serial: "01936f6e-0000-7000-8000-00000000002a".to_owned(),
        event: "01936f6e-0000-7000-8000-000000000007".to_owned(),
        group: "01936f6e-0000-7000-8000-000000000001".to_owned(),
        house: "Gran Teatro Parterre".to_owned(),
        times: Some(PassTimes {
            starts_at: zoned("2026-12-12T20:00:00+01:00[Europe/Madrid]"),
            ends_at: zoned("2026-12-12T23:10:00+01:00[Europe/Madrid]"),
            doors_at: zoned("2026-12-12T19:00:00+01:00[Europe/Madrid]"),
        }),
        venue: Some(PassVenue {
            name: "Gran Teatro".to_owned(),
            hall: "Sala principal".to_owned(),
            address: "Calle del Telón 1, 28013 Madrid".to_owned(),
            coordinates: Some(Coordinates { latitude: 40.418, longitude: -3.71 }),
        }),
        seat: PassSeat {
            area: "Palco bajo".to_owned(),
            section: "Palco 4".to_owned(),
            row: "1".to_owned(),
            number: "3".to_owned(),
        },
        entrance: Some("Calle del Telón".to_owned()),
        door: Some("7".to_owned()),
        holder: Some("Íñigo Núñez".to_owned()),
        order: "K7QF-M4XR".to_owned(),
        barcode: PassBarcode { value: "28123456789074".to_owned(), symbol: Symbol::Qr },
        is_void: false,
        language: "es".to_owned(),
        words: BTreeMap::from(words),
        page: Some("https://tickets.example.org/es/account".to_owned()),
        picture: Some("https://tickets.example.org/posters/the-queen-of-spades.png".to_owned()),
    }
}

/// One for a place without a number.
pub fn standing() -> EventPass {
    let mut pass = EventPass { entrance: None, door: None, ..pass() };
    pass.seat = PassSeat { area: "Pie".to_owned(), ..PassSeat::default() };
    for (language, words) in &mut pass.words {
        words.free_place = format!("any free place [{language}]");
    }
    pass
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What Python says, whose packages `.ci/venv` brings.
pub fn judged(asked: &Value) -> Value {
    let made = Command::new(root().join(".ci/venv")).arg("wallets").output().expect("bash runs");
    let complaint = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "Python's venv and its packages are needed: {complaint}");
    let python = String::from_utf8(made.stdout).expect("a path");
    let mut child = Command::new(python.trim())
        .arg(root().join("e2e/fakes/wallet_judge.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python runs");
    let mut stdin = child.stdin.take().expect("it was asked for");
    stdin.write_all(asked.to_string().as_bytes()).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).expect("an answer")
}
