//! Apple's files as others read them: OpenSSL verifies the signature against the test authority,
//! Python reads the zip and its manifest.

use crate::samples::{at, authority, file, judged, pass, pictures, signer, standing};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use std::process::Command;
use wallets::{
    apple::{self, PassFile, PassService},
    cms::PassSigner,
    event_pass::{EventPass, Symbol},
};

fn pkpass(pass: &EventPass) -> Vec<u8> {
    let (pictures, signer) = (pictures(), signer());
    let service = PassService {
        url: "https://tickets.example.org/wallet/apple".to_owned(),
        token: "0123456789abcdef0123".to_owned(),
    };
    let file =
        PassFile { pass, pictures: &pictures, service: Some(&service), signer: &signer, at: at() };
    apple::pkpass(&file).expect("a pass")
}

fn read(file: &[u8]) -> Value {
    let read = judged(&json!({ "pass": STANDARD.encode(file) }));
    assert_eq!(read["problems"], json!([]));
    read
}

fn bytes(read: &Value, name: &str) -> Vec<u8> {
    STANDARD.decode(read[name].as_str().expect("base64")).expect("base64")
}

/// Whether OpenSSL believes the signature, on a day when the certificates are good.
fn is_verified(manifest: &[u8], signature: &[u8]) -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    };
    let verified = Command::new("openssl")
        .args(["smime", "-verify", "-binary", "-inform", "DER", "-attime"])
        .arg(at().as_second().to_string())
        .arg("-in")
        .arg(put("signature", signature))
        .arg("-content")
        .arg(put("manifest.json", manifest))
        .arg("-CAfile")
        .arg(put("root.pem", file("root.pem").as_bytes()))
        .output()
        .expect("openssl is needed");
    verified.status.success()
}

#[test]
fn openssl_verifies_a_pass_and_refuses_it_after_a_change_of_one_byte() {
    let read = read(&pkpass(&pass()));
    let (mut manifest, mut signature) = (bytes(&read, "manifest"), bytes(&read, "signature"));
    assert!(is_verified(&manifest, &signature));
    let last = signature.len() - 1;
    signature[last] ^= 1;
    assert!(!is_verified(&manifest, &signature), "another signature");
    signature[last] ^= 1;
    manifest[10] ^= 1;
    assert!(!is_verified(&manifest, &signature), "another manifest");
}

#[test]
fn a_pass_has_everything_that_a_phone_looks_for() {
    let read = read(&pkpass(&pass()));
    let names: Vec<&str> =
        read["names"].as_array().expect("names").iter().filter_map(Value::as_str).collect();
    for name in ["icon", "logo", "strip"] {
        for size in ["", "@2x", "@3x"] {
            assert!(names.contains(&format!("{name}{size}.png").as_str()), "{name}{size}");
        }
    }
    for language in ["es", "en", "it", "fr", "de", "ru"] {
        assert!(names.contains(&format!("{language}.lproj/pass.strings").as_str()), "{language}");
    }
    let pass = &read["pass"];
    assert_eq!(pass["passTypeIdentifier"], "pass.example.opera.tickets");
    assert_eq!(pass["teamIdentifier"], "TEAM123456");
    assert_eq!(pass["relevantDate"], "2026-12-12T20:00:00+01:00");
    assert_eq!(pass["barcodes"][0]["message"], "28123456789074");
    assert_eq!(pass["voided"], false);
    assert_eq!(pass["semantics"]["seats"][0]["seatSection"], "Palco bajo, Palco 4");
}

#[test]
fn a_pass_speaks_six_languages_and_falls_back_to_its_own() {
    let read = read(&pkpass(&pass()));
    let russian = read["strings"]["ru.lproj/pass.strings"].as_str().expect("Russian");
    assert!(russian.contains("\"Fila\" = \"Ряд\";"), "{russian}");
    assert!(russian.contains("\"La dama de picas\" = \"Пиковая дама\";"), "{russian}");
    assert!(russian.contains(r#""\"Quoted\" \\ and\nbroken""#), "{russian}");
    // Two words of a language that are one in Spanish stay apart.
    assert!(russian.contains("\"Puerta\" = \"doors [ru]\";"), "{russian}");
    assert!(russian.contains("\"Puerta\u{200b}\" = \"door [ru]\";"), "{russian}");
    assert_eq!(read["pass"]["eventTicket"]["primaryFields"][0]["value"], "La dama de picas");
}

#[test]
fn a_dead_ticket_s_pass_is_void_and_shows_no_code() {
    let dead = EventPass { is_void: true, ..pass() };
    let read = read(&pkpass(&dead));
    assert_eq!(read["pass"]["voided"], true);
    assert!(read["pass"].get("barcodes").is_none());
    assert!(!read["pass"].to_string().contains("28123456789074"));
}

#[test]
fn a_place_without_a_number_and_a_linear_code_have_their_pass_too() {
    let mut standing = standing();
    standing.holder = None;
    standing.barcode.symbol = Symbol::Code128;
    let read = read(&pkpass(&standing));
    assert_eq!(read["pass"]["barcodes"][0]["format"], "PKBarcodeFormatCode128");
    let fields = read["pass"]["eventTicket"]["auxiliaryFields"].as_array().expect("fields");
    assert_eq!((fields.len(), &fields[1]["value"]), (2, &json!("any free place [es]")));
    let russian = read["strings"]["ru.lproj/pass.strings"].as_str().expect("Russian");
    assert!(russian.contains("\"any free place [es]\" = \"any free place [ru]\";"), "{russian}");
}

#[test]
fn several_passes_go_into_one_file_of_at_most_ten() {
    let one = pkpass(&pass());
    assert!(apple::pkpasses(vec![one.clone(), one.clone()]).is_ok());
    assert!(apple::pkpasses(Vec::new()).is_err());
    assert!(apple::pkpasses(vec![one; 11]).is_err());
}

#[test]
fn what_does_not_belong_together_signs_nothing() {
    let (pass, key, wwdr) = (file("pass.pem"), file("pass.key"), file("wwdr.pem"));
    for (certificate, key, intermediate) in [
        (pass, file("wwdr.key"), wwdr),
        (pass, key, file("root.pem")),
        (wwdr, file("wwdr.key"), file("root.pem")),
        (key, key, wwdr),
        (pass, pass, wwdr),
        ("", "", ""),
        (pass, "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n", wwdr),
    ] {
        let refused = PassSigner::new(certificate, key, intermediate);
        let words = format!("{:#}", refused.expect_err("something is wrong"));
        assert!(!words.contains("MII"), "a key must not be repeated: {words}");
    }
    assert!(authority().iter().filter(|file| file.is_secret).count() == 4);
}

#[test]
fn a_pass_whose_serial_number_or_token_is_its_barcode_is_refused() {
    let mut wrong = pass();
    wrong.serial = wrong.barcode.value.clone();
    let (pictures, signer) = (pictures(), signer());
    let make = |pass: &EventPass, token: &str| {
        let service = PassService { url: String::new(), token: token.to_owned() };
        let file = PassFile {
            pass,
            pictures: &pictures,
            service: Some(&service),
            signer: &signer,
            at: at(),
        };
        apple::pkpass(&file)
    };
    assert!(make(&wrong, "0123456789abcdef0123").is_err());
    assert!(make(&pass(), "short").is_err());
    let long_code = "28123456789074281234567890".to_owned();
    let mut wrong = pass();
    wrong.barcode.value.clone_from(&long_code);
    assert!(make(&wrong, &long_code).is_err());
}

#[test]
fn an_extra_that_goes_with_no_performance_has_a_pass_without_a_date() {
    let mut drink = EventPass { times: None, venue: None, ..pass() };
    drink.seat = Default::default();
    let read = read(&pkpass(&drink));
    let pass = &read["pass"];
    for name in ["relevantDate", "relevantDates", "expirationDate", "locations"] {
        assert!(pass.get(name).is_none(), "{name}");
    }
    assert_eq!(pass["eventTicket"]["headerFields"], json!([]));
    assert_eq!(pass["eventTicket"]["primaryFields"][0]["value"], "La dama de picas");
    assert_eq!(pass["semantics"]["eventType"], "PKEventTypeGeneric");
    assert_eq!(pass["barcodes"][0]["message"], "28123456789074");
}
