//! Beside python-redsys and openssl: what one signs, the other believes.

mod schedules;
mod terminal;

use super::*;
use crate::{
    http,
    peers::{ask_python, run},
    settings::Mode,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    id::PaymentId,
    moment::Moment,
    money::{EUR, Money},
    payments::{
        gateway::{About, News},
        method::PaymentMethod,
    },
};
use house::chance::{Chance, SeededChance};
use serde_json::json;
use std::{path::Path, sync::LazyLock};

const SECRET: &str = "sq7HjrUOBfKmC576ILgskD5srU870gJ7";
const MERCHANT: &str = "999008881";
const MESSAGES: usize = 1_000;

fn connection(url: &str, version: Version) -> RedsysConnection {
    RedsysConnection {
        settlement: None,
        merchant_code: MERCHANT.to_owned(),
        terminal: 1,
        secret: Some(Secret::new(SECRET)),
        secret_file: None,
        merchant_name: Some("Gran Teatro".to_owned()),
        url: url.to_owned(),
        query_url: None,
        card_methods: "C".to_owned(),
        signature: version,
        accepts: None,
    }
}

/// One for all: each would read the machine's certificates anew.
fn client() -> reqwest::Client {
    static CLIENT: LazyLock<reqwest::Client> =
        LazyLock::new(|| http::client(Mode::Test).expect("a client"));
    CLIENT.clone()
}

fn redsys(version: Version) -> Redsys {
    Redsys::new(&connection("http://localhost:1", version), client()).expect("good settings")
}

fn request(reference: &str, minor: i64) -> PaymentRequest {
    PaymentRequest {
        payment: PaymentId(uuid::Uuid::nil()),
        reference: reference.to_owned(),
        amount: Money::euro(minor),
        payment_method: PaymentMethod::Card,
        description: "K7QF-M4XR".to_owned(),
        language: "ca".to_owned(),
        return_url: format!("http://localhost:3000/payments/return/{reference}"),
        notification_url: "http://localhost:3000/payments/notifications/redsys".to_owned(),
        pay_by: Moment(0),
        store_credential: false,
    }
}

fn body(envelope: &Value) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in envelope.as_object().expect("an envelope") {
        form.append_pair(name, value.as_str().expect("text"));
    }
    form.finish()
}

fn read(redsys: &Redsys, envelope: &Value) -> Result<Option<Notice>, Forged> {
    redsys.read(body(envelope).as_bytes()).expect("it can be told")
}

fn paid(order: &str, minor: i64, merchant: &str, terminal: &str) -> Value {
    json!({
        "Ds_Date": "20%2F11%2F2026", "Ds_Hour": "20%3A15", "Ds_Amount": minor.to_string(),
        "Ds_Currency": "978", "Ds_Order": order, "Ds_MerchantCode": merchant,
        "Ds_Terminal": terminal, "Ds_Response": "0000", "Ds_TransactionType": "0",
        "Ds_AuthorisationCode": "123456", "Ds_MerchantData": "ñ€\u{1f3ad}",
    })
}

fn ask(questions: &[Value]) -> Vec<Value> {
    let input = serde_json::to_vec(questions).expect("plain data");
    let answers = ask_python("redsys", "redsys_signer.py", &input);
    serde_json::from_slice(&answers).expect("answers")
}

/// Signed by python-redsys.
fn signed(version: Version, parameters: &Value) -> Value {
    let question = json!({ "sign": parameters, "secret": SECRET, "version": version.as_str() });
    ask(&[question]).remove(0)
}

fn order(chance: &dyn Chance, n: usize) -> String {
    let mut letters = [0; 8];
    chance.fill(&mut letters);
    let length = n % 9;
    let letters = letters.iter().take(length).map(|byte| char::from(b'a' + byte % 26));
    format!("{:04}", n % 10_000) + &letters.collect::<String>()
}

#[test]
fn a_thousand_of_our_forms_are_signed_as_python_redsys_signs_them() {
    let chance = SeededChance::new(20);
    let (mut questions, mut expected) = (Vec::new(), Vec::new());
    for n in 0..MESSAGES {
        let version = Version::ALL[n % 3];
        let mut secret = [0; 24];
        chance.fill(&mut secret);
        let secret = STANDARD.encode(secret);
        let mut connection = connection("http://localhost:1", version);
        connection.secret = Some(Secret::new(&secret));
        connection.merchant_name = Some("Ópera ñ & <Söhne>".to_owned());
        let redsys = Redsys::new(&connection, client()).expect("good settings");
        let request = request(&order(&chance, n), 1 + n as i64 * 37);
        let form = redsys.form(&request).expect("a form");
        let envelope: Map<String, Value> =
            form.fields.into_iter().map(|(name, value)| (name, Value::String(value))).collect();
        questions.push(json!({ "check": envelope, "secret": secret }));
        expected.push(request);
    }
    for (answer, request) in ask(&questions).iter().zip(expected) {
        assert_eq!(answer["signed"], true, "{request:?}");
        let parameters = &answer["parameters"];
        assert_eq!(parameters["DS_MERCHANT_AMOUNT"], request.amount.minor.to_string());
        assert_eq!(parameters["DS_MERCHANT_ORDER"], request.reference);
        assert_eq!(parameters["DS_MERCHANT_CONSUMERLANGUAGE"], "3");
        assert_eq!(parameters["DS_MERCHANT_MERCHANTNAME"], "Ópera ñ Söhne");
    }
}

#[test]
fn a_thousand_notifications_of_python_redsys_are_believed_and_none_that_was_changed() {
    let chance = SeededChance::new(21);
    let sent: Vec<(Version, Value, String, i64)> = (0..MESSAGES)
        .map(|n| {
            let (order, minor) = (order(&chance, n), 1 + n as i64 * 41);
            (Version::ALL[n % 3], paid(&order, minor, MERCHANT, "001"), order, minor)
        })
        .collect();
    let questions: Vec<Value> = sent
        .iter()
        .map(|(version, parameters, ..)| {
            json!({ "sign": parameters, "secret": SECRET, "version": version.as_str() })
        })
        .collect();
    let connections = Version::ALL.map(|version| (version, redsys(version)));
    for (n, (envelope, (version, _, order, minor))) in ask(&questions).iter().zip(sent).enumerate()
    {
        let of = |version| &connections.iter().find(|(it, _)| *it == version).expect("made").1;
        let outcome = Outcome::Captured {
            amount: Money::new(minor, EUR),
            stored_credential: None,
            capture: Some("123456".to_owned()),
            card_end: None,
        };
        let notice = Notice { about: About::Reference(order), news: News::Outcome(outcome) };
        assert_eq!(read(of(version), envelope), Ok(Some(notice)), "{version:?}");
        let mut changed = envelope.clone();
        let field = ["Ds_Signature", "Ds_MerchantParameters"][n % 2];
        let text = changed[field].as_str().expect("text");
        let at = n * 7 % text.trim_end_matches('=').len();
        let other = if &text[at..=at] == "A" { "B" } else { "A" };
        let text = format!("{}{other}{}", &text[..at], &text[at + 1..]);
        changed[field] = Value::String(text);
        assert!(read(of(version), &changed).is_err(), "{version:?} {field} at {at}");
    }
}

#[test]
fn the_oldest_version_is_signed_as_openssl_signs_it() {
    let openssl = |arguments: &[&str], input: &[u8]| run(Path::new("openssl"), arguments, input);
    let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let secret = hex(&STANDARD.decode(SECRET).expect("Base64"));
    for order in ["1234", "1234abcd", "123456789012"] {
        let mut padded = order.as_bytes().to_vec();
        padded.resize(padded.len().next_multiple_of(8), 0);
        let arguments =
            ["enc", "-des-ede3-cbc", "-nopad", "-K", &secret, "-iv", "0000000000000000"];
        let key = hex(&openssl(&arguments, &padded));
        let travels = Version::Sha256V1.encode(&paid(order, 5_150, MERCHANT, "1").to_string());
        let option = format!("hexkey:{key}");
        let arguments = ["dgst", "-sha256", "-mac", "HMAC", "-macopt", &option, "-binary"];
        let theirs = STANDARD.encode(openssl(&arguments, travels.as_bytes()));
        assert_eq!(Version::Sha256V1.sign(SECRET, order, &travels).expect("signed"), theirs);
    }
}

#[test]
fn the_same_words_written_another_way_are_not_what_was_signed() {
    for version in Version::ALL {
        let redsys = redsys(version);
        let envelope = signed(version, &paid("2611ABCD", 5_150, MERCHANT, "1"));
        assert!(read(&redsys, &envelope).is_ok());
        let text = |field: &str| envelope[field].as_str().expect("text").to_owned();
        let travels = text("Ds_MerchantParameters");
        let json = String::from_utf8(signature::decode(&travels).expect("Base64")).expect("JSON");
        let standard = STANDARD.encode(&json);
        let spaced = version.encode(&format!(" {json}"));
        let cheaper = version.encode(&json.replace("5150", "5149"));
        for other in [format!("{travels}="), standard + "=", spaced, cheaper, travels[4..].into()] {
            let mut changed = envelope.clone();
            changed["Ds_MerchantParameters"] = Value::String(other);
            assert!(read(&redsys, &changed).is_err(), "{version:?}");
        }
        // The alphabet of the signature is Redsys' choice; a part of it is no signature.
        let whole = text("Ds_Signature");
        let either = [
            whole.replace('-', "+").replace('_', "/"),
            whole.replace('+', "-").replace('/', "_"),
            whole.trim_end_matches('=').to_owned(),
        ];
        for same in either {
            let mut changed = envelope.clone();
            changed["Ds_Signature"] = Value::String(same);
            assert!(read(&redsys, &changed).is_ok(), "{version:?}");
        }
        for cut in [&whole[..0], &whole[..8], &whole[..whole.len() - 4], "ñ"] {
            let mut changed = envelope.clone();
            changed["Ds_Signature"] = Value::String(cut.to_owned());
            assert!(read(&redsys, &changed).is_err(), "{version:?}");
        }
    }
}

#[test]
fn an_older_version_is_believed_only_where_it_is_allowed() {
    for sends in Version::ALL {
        let genuine = signed(sends, &paid("2611ABCD", 5_150, MERCHANT, "1"));
        for pretends in Version::ALL {
            let mut envelope = genuine.clone();
            envelope["Ds_SignatureVersion"] = Value::String(pretends.as_str().to_owned());
            let is_good = sends == pretends;
            // The two newer ones differ in how they are written, not in what they prove.
            let is_same = is_good || ![sends, pretends].contains(&Version::Sha256V1);
            let by_default = read(&redsys(Version::Sha512V2), &envelope);
            assert_eq!(by_default.is_ok(), is_same && pretends == Version::Sha512V2);
            let mut generous = connection("http://localhost:1", Version::Sha512V2);
            generous.accepts = Some(Version::ALL.to_vec());
            let generous = Redsys::new(&generous, client()).expect("good settings");
            assert_eq!(read(&generous, &envelope).is_ok(), is_same, "{sends:?} {pretends:?}");
        }
    }
    let mut unknown = signed(Version::Sha256V1, &paid("2611ABCD", 5_150, MERCHANT, "1"));
    unknown["Ds_SignatureVersion"] = json!("HMAC_MD5_V1");
    assert!(read(&redsys(Version::Sha256V1), &unknown).is_err());
}

#[test]
fn what_is_meant_for_another_is_not_believed() {
    let redsys = redsys(Version::Sha512V2);
    let told = |parameters: &Value| read(&redsys, &signed(Version::Sha512V2, parameters));
    assert!(told(&paid("2611ABCD", 1, "0999008881", "1")).is_ok(), "zeros in front");
    assert!(told(&paid("2611ABCD", 1, "999008882", "1")).is_err(), "another merchant");
    assert!(told(&paid("2611ABCD", 1, MERCHANT, "2")).is_err(), "another terminal");
    assert!(told(&paid("26", 1, MERCHANT, "1")).is_err(), "no order's number");
    let mut refund = paid("2611ABCD", 1, MERCHANT, "1");
    refund["Ds_TransactionType"] = json!("3");
    assert_eq!(told(&refund), Ok(None), "a refund, which was asked for");
    let mut repeated = paid("2611ABCD", 1, MERCHANT, "1");
    repeated["Ds_Response"] = json!("0913");
    let news = told(&repeated).expect("genuine").map(|notice| notice.news);
    assert_eq!(news, Some(News::Ask));
    for nothing in ["", "a=b", "Ds_Signature=a", "Ds_Signature=a&Ds_Signature=b"] {
        assert!(redsys.read(nothing.as_bytes()).expect("it can be told").is_err());
    }
    let other = Redsys::new(
        &RedsysConnection {
            secret: Some(Secret::new("qwertyasdf0123456789qwertyasdf01")),
            ..connection("http://localhost:1", Version::Sha512V2)
        },
        client(),
    );
    let envelope = signed(Version::Sha512V2, &paid("2611ABCD", 1, MERCHANT, "1"));
    assert!(read(&other.expect("good settings"), &envelope).is_err(), "another secret");
}

#[test]
fn a_form_asks_for_what_the_shopper_chose() {
    let redsys = redsys(Version::Sha512V2);
    let with = |card_methods: &str| RedsysConnection {
        card_methods: card_methods.to_owned(),
        ..connection("http://localhost:1", Version::Sha512V2)
    };
    let open = Redsys::new(&with(""), client()).expect("good settings");
    for wrong in ["C z", "C\"", "ABCDEFGHIJKLM"] {
        assert!(Redsys::new(&with(wrong), client()).is_err(), "{wrong}");
    }
    let parameters_of = |redsys: &Redsys, request: &PaymentRequest| {
        let fields = redsys.form(request).expect("a form").fields;
        let json = signature::decode(&fields[1].1).expect("Base64");
        serde_json::from_slice::<Value>(&json).expect("JSON")
    };
    let parameters = |request: &PaymentRequest| parameters_of(&redsys, request);
    let card = request("2611ABCD", 5_150);
    assert_eq!(parameters(&card)["DS_MERCHANT_PAYMETHODS"], "C");
    assert!(parameters(&card).get("DS_MERCHANT_IDENTIFIER").is_none());
    let kept = PaymentRequest { store_credential: true, ..card.clone() };
    assert_eq!(parameters(&kept)["DS_MERCHANT_IDENTIFIER"], "REQUIRED");
    let bizum = PaymentRequest { payment_method: PaymentMethod::Bizum, ..card.clone() };
    assert_eq!(parameters(&bizum)["DS_MERCHANT_PAYMETHODS"], "z");
    assert_eq!(parameters_of(&open, &bizum)["DS_MERCHANT_PAYMETHODS"], "z");
    let unlimited = parameters_of(&open, &card);
    assert!(unlimited.get("DS_MERCHANT_PAYMETHODS").is_none(), "Apple Pay and Google Pay too");
    let long = PaymentRequest { return_url: "h".repeat(251), ..card.clone() };
    let paypal = PaymentRequest { payment_method: PaymentMethod::Paypal, ..card.clone() };
    let nothing = PaymentRequest { amount: Money::euro(0), ..card };
    for wrong in [long, paypal, nothing, request("ABCD1234", 1)] {
        assert!(redsys.form(&wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn no_message_is_a_fault_and_none_says_anything_else_than_was_signed() {
    let redsys = redsys(Version::Sha512V2);
    let genuine = body(&signed(Version::Sha512V2, &paid("2611ABCD", 5_150, MERCHANT, "1")));
    let said = redsys.read(genuine.as_bytes()).expect("it can be told");
    assert!(matches!(said, Ok(Some(_))));
    let chance = SeededChance::new(22);
    for n in 0..5_000 {
        let mut noise = [0; 4];
        chance.fill(&mut noise);
        let mut bytes = genuine.clone().into_bytes();
        let at = u16::from_le_bytes([noise[0], noise[1]]) as usize % bytes.len();
        match n % 3 {
            0 => bytes[at] = noise[2],
            1 => bytes.truncate(at),
            _ => bytes.insert(at, noise[3]),
        }
        let told = redsys.read(&bytes).expect("never a fault");
        assert!(told.is_err() || told == said, "{}", String::from_utf8_lossy(&bytes));
    }
}
