//! Google's tokens as others read them: PyJWT verifies them, and what is in them is compared with
//! Google's documentation.

use crate::samples::{at, file, judged, pass, standing};
use serde_json::json;
use std::process::{Command, Stdio};
use wallets::{event_pass::EventPass, google::GoogleIssuer};

const ORIGIN: &str = "https://tickets.example.org";

fn issuer() -> GoogleIssuer {
    GoogleIssuer::new("3388000000012345678", file("google.json")).expect("an issuer")
}

/// The service account's public key, as OpenSSL writes it for PyJWT.
fn public_key() -> String {
    let mut child = Command::new("openssl")
        .args(["rsa", "-RSAPublicKey_in", "-pubout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("openssl is needed");
    let mut stdin = child.stdin.take().expect("it was asked for");
    std::io::Write::write_all(&mut stdin, file("google.pub").as_bytes()).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    String::from_utf8(output.stdout).expect("PEM")
}

fn read(token: &str, audience: &str) -> serde_json::Value {
    judged(&json!({ "jwt": token, "key": public_key(), "audience": audience }))
}

#[test]
fn a_save_link_s_token_verifies_and_fits_google_s_documentation() {
    let token = issuer().whole_token(&pass(), ORIGIN, at()).expect("a token");
    let read = read(&token, "google");
    assert_eq!(read["problems"], json!([]));
    let claims = &read["claims"];
    assert_eq!(claims["typ"], "savetowallet");
    assert_eq!(claims["iss"], "tickets@parterre-test.iam.gserviceaccount.com");
    assert_eq!(claims["origins"], json!([ORIGIN]));
    let object = &claims["payload"]["eventTicketObjects"][0];
    assert_eq!(object["state"], "ACTIVE");
    assert_eq!(object["barcode"]["value"], "28123456789074");
    assert_eq!(object["seatInfo"]["row"]["defaultValue"]["value"], "1");
    let class = &claims["payload"]["eventTicketClasses"][0];
    assert_eq!(object["classId"], class["id"]);
    assert_eq!(class["eventName"]["translatedValues"].as_array().map(Vec::len), Some(5));
}

#[test]
fn the_object_of_a_place_without_a_number_says_so_in_each_language() {
    let object = issuer().object(&standing()).expect("an object");
    let seat = &object["seatInfo"]["seat"];
    assert_eq!(seat["defaultValue"]["value"], "any free place [es]");
    assert_eq!(seat["translatedValues"].as_array().map(Vec::len), Some(5));
    let class = issuer().class(&standing()).expect("a class");
    assert_eq!(judged(&json!({ "class": class, "object": object }))["problems"], json!([]));
}

#[test]
fn a_changed_token_is_refused() {
    let token = issuer().whole_token(&pass(), ORIGIN, at()).expect("a token");
    let mut letters: Vec<char> = token.chars().collect();
    let at = letters.len() / 2;
    letters[at] = if letters[at] == 'A' { 'B' } else { 'A' };
    let changed: String = letters.into_iter().collect();
    assert_ne!(read(&changed, "google")["problems"], json!([]));
}

#[test]
fn a_short_link_stays_under_what_browsers_cut_off() {
    let token = issuer().short_token(&pass(), ORIGIN, at()).expect("a token");
    assert!(wallets::google::SAVE_URL.len() + token.len() < 1800, "{}", token.len());
    assert_eq!(read(&token, "google")["problems"], json!([]));
}

#[test]
fn a_dead_ticket_s_object_is_inactive_and_has_no_code() {
    let dead = EventPass { is_void: true, ..pass() };
    let object = issuer().object(&dead).expect("an object");
    assert_eq!(object["state"], "INACTIVE");
    assert!(object.get("barcode").is_none());
    let class = issuer().class(&dead).expect("a class");
    assert_eq!(judged(&json!({ "class": class, "object": object }))["problems"], json!([]));
}

#[test]
fn the_claim_for_google_s_interface_verifies() {
    let claim = issuer().assertion(at()).expect("a claim");
    let read = read(&claim, "https://oauth2.example.org/token");
    assert_eq!(read["problems"], json!([]));
    assert!(
        read["claims"]["scope"].as_str().is_some_and(|it| it.ends_with("wallet_object.issuer"))
    );
}

#[test]
fn what_is_no_service_account_is_refused_without_repeating_it() {
    for (issuer, key) in [("", file("google.json")), ("12a", file("google.json"))] {
        assert!(GoogleIssuer::new(issuer, key).is_err());
    }
    for key in ["", "{}", "secret", "{\"private_key\": \"secret\"}"] {
        let refused = GoogleIssuer::new("1", key).expect_err("no key file");
        assert!(!format!("{refused:#}").contains("secret"));
    }
}

#[test]
fn an_extra_that_goes_with_no_performance_fits_google_s_documentation_too() {
    let drink = EventPass { times: None, venue: None, ..pass() };
    let (object, class) = (issuer().object(&drink), issuer().class(&drink));
    let (object, class) = (object.expect("an object"), class.expect("a class"));
    assert!(class.get("dateTime").is_none() && class.get("venue").is_none());
    assert!(object.get("validTimeInterval").is_none());
    assert_eq!(judged(&json!({ "class": class, "object": object }))["problems"], json!([]));
}
