//! Google Wallet: the class that all tickets of a performance share, the object of one ticket, the
//! signed link that saves it, and the claim for a token of Google's interface.

use crate::{
    event_pass::{EventPass, PassWords, Symbol, iso},
    rsa_key::RsaKey,
};
use anyhow::{Context, ensure};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value, json};

pub const SAVE_URL: &str = "https://pay.google.com/gp/v/save/";
const SCOPE: &str = "https://www.googleapis.com/auth/wallet_object.issuer";
/// Google's longest.
const TOKEN_SECONDS: i64 = 3600;
/// The house's red.
const RED: &str = "#951b2b";

/// What Google gives an issuer: the file of a service account's key, and the issuer's number.
#[derive(Clone, Debug)]
pub struct GoogleIssuer {
    issuer: String,
    account: String,
    key_id: Option<String>,
    key: RsaKey,
    pub token_url: String,
}

#[derive(Deserialize)]
struct KeyFile {
    client_email: String,
    private_key: String,
    private_key_id: Option<String>,
    token_uri: String,
}

impl GoogleIssuer {
    /// # Errors
    /// The number is none, or the file is no key of a service account.
    pub fn new(issuer: &str, key_file: &str) -> anyhow::Result<Self> {
        let is_number = !issuer.is_empty() && issuer.bytes().all(|byte| byte.is_ascii_digit());
        ensure!(is_number, "an issuer's identifier is a number");
        // What the reader of JSON says of a mistake could repeat a part of the key.
        let file: KeyFile = serde_json::from_str(key_file)
            .ok()
            .context("this is no key file of a service account, as Google's console writes it")?;
        Ok(Self {
            issuer: issuer.to_owned(),
            account: file.client_email,
            key_id: file.private_key_id,
            key: RsaKey::from_pem(&file.private_key)?,
            token_url: file.token_uri,
        })
    }

    /// Letters, digits and `._-` only.
    fn id(&self, suffix: &str) -> String {
        let is_taken = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
        let suffix: String = suffix.chars().map(|it| if is_taken(it) { it } else { '-' }).collect();
        format!("{}.{suffix}", self.issuer)
    }

    pub fn class_id(&self, pass: &EventPass) -> String {
        self.id(&pass.event)
    }

    pub fn object_id(&self, pass: &EventPass) -> String {
        self.id(&pass.serial)
    }

    /// EventTicketClass.
    ///
    /// # Errors
    /// The pass lacks something.
    pub fn class(&self, pass: &EventPass) -> anyhow::Result<Value> {
        let own = pass.check()?;
        let localized = |choose: fn(&PassWords) -> &str| localized(pass, own, choose);
        let mut class = json!({
            "id": self.class_id(pass),
            "issuerName": pass.house,
            "reviewStatus": "UNDER_REVIEW",
            "eventId": pass.event,
            "eventName": localized(|words| &words.title),
            "hexBackgroundColor": RED,
            "multipleDevicesAndHoldersAllowedStatus": "ONE_USER_ALL_DEVICES",
        });
        let class_map = class.as_object_mut().context("an object")?;
        if !own.terms.is_empty() {
            class_map.insert("finePrint".to_owned(), localized(|words| &words.terms));
        }
        if let Some(picture) = &pass.picture {
            let words = localized(|words| &words.title);
            let image = json!({ "sourceUri": { "uri": picture }, "contentDescription": words });
            class_map.insert("heroImage".to_owned(), image);
        }
        if let Some(times) = &pass.times {
            let times = json!({
                "doorsOpen": iso(&times.doors_at),
                "start": iso(&times.starts_at),
                "end": iso(&times.ends_at),
            });
            class_map.insert("dateTime".to_owned(), times);
        }
        if let Some(venue) = &pass.venue {
            let name = format!("{}, {}", venue.name, venue.hall);
            let place = json!({
                "name": plain(pass, &name),
                "address": plain(pass, &venue.address),
            });
            class_map.insert("venue".to_owned(), place);
        }
        if let Some(at) = pass.venue.as_ref().and_then(|venue| venue.coordinates) {
            let place = json!([{ "latitude": at.latitude, "longitude": at.longitude }]);
            class_map.insert("locations".to_owned(), place);
        }
        Ok(class)
    }

    /// EventTicketObject.
    ///
    /// # Errors
    /// The pass lacks something.
    pub fn object(&self, pass: &EventPass) -> anyhow::Result<Value> {
        let own = pass.check()?;
        let state = if pass.is_void { "INACTIVE" } else { "ACTIVE" };
        let mut object = json!({
            "id": self.object_id(pass),
            "classId": self.class_id(pass),
            "state": state,
            "groupingInfo": { "groupingId": pass.group },
        });
        let map = object.as_object_mut().context("an object")?;
        if let Some(times) = &pass.times {
            let end = json!({ "end": { "date": iso(&times.ends_at) } });
            map.insert("validTimeInterval".to_owned(), end);
        }
        if !pass.is_void {
            map.insert("barcode".to_owned(), barcode(pass));
        }
        if let Some(seat) = seat(pass, own) {
            map.insert("seatInfo".to_owned(), seat);
        }
        if let Some(holder) = &pass.holder {
            map.insert("ticketHolderName".to_owned(), json!(holder));
        }
        if !pass.order.is_empty() {
            map.insert("reservationInfo".to_owned(), json!({ "confirmationCode": pass.order }));
        }
        if !own.price_type.is_empty() {
            let words = localized(pass, own, |words| &words.price_type);
            map.insert("ticketType".to_owned(), words);
        }
        Ok(object)
    }

    /// The token of a link that saves the pass, with everything in it: nothing needs to be at
    /// Google before.
    ///
    /// # Errors
    /// The pass lacks something, or the key can't sign.
    pub fn whole_token(
        &self,
        pass: &EventPass,
        origin: &str,
        at: Timestamp,
    ) -> anyhow::Result<String> {
        self.save_token(
            json!({
                "eventTicketClasses": [self.class(pass)?],
                "eventTicketObjects": [self.object(pass)?],
            }),
            origin,
            at,
        )
    }

    /// The token of a short link, for a pass that Google has already.
    ///
    /// # Errors
    /// The key can't sign.
    pub fn short_token(
        &self,
        pass: &EventPass,
        origin: &str,
        at: Timestamp,
    ) -> anyhow::Result<String> {
        let object = json!({ "id": self.object_id(pass), "classId": self.class_id(pass) });
        self.save_token(json!({ "eventTicketObjects": [object] }), origin, at)
    }

    fn save_token(&self, payload: Value, origin: &str, at: Timestamp) -> anyhow::Result<String> {
        self.signed(&json!({
            "iss": self.account,
            "aud": "google",
            "typ": "savetowallet",
            "iat": at.as_second(),
            "origins": [origin],
            "payload": payload,
        }))
    }

    /// What is exchanged for a token of Google's interface (RFC 7523).
    ///
    /// # Errors
    /// The key can't sign.
    pub fn assertion(&self, at: Timestamp) -> anyhow::Result<String> {
        self.signed(&json!({
            "iss": self.account,
            "scope": SCOPE,
            "aud": self.token_url,
            "iat": at.as_second(),
            "exp": at.as_second() + TOKEN_SECONDS,
        }))
    }

    /// JWT by RS256 (RFC 7519, 7515).
    fn signed(&self, claims: &Value) -> anyhow::Result<String> {
        let mut head = json!({ "alg": "RS256", "typ": "JWT" });
        if let Some((key, head)) = self.key_id.as_ref().zip(head.as_object_mut()) {
            head.insert("kid".to_owned(), json!(key));
        }
        let part = |it: &Value| URL_SAFE_NO_PAD.encode(it.to_string());
        let content = format!("{}.{}", part(&head), part(claims));
        let signature = URL_SAFE_NO_PAD.encode(self.key.sign(content.as_bytes())?);
        Ok(format!("{content}.{signature}"))
    }
}

/// LocalizedString in each language of the pass that has the words.
fn localized(pass: &EventPass, own: &PassWords, choose: fn(&PassWords) -> &str) -> Value {
    let text = |language: &str, value: &str| json!({ "language": language, "value": value });
    let is_other = |(language, words): &(&String, &PassWords)| {
        **language != pass.language && !choose(words).is_empty()
    };
    let others = pass.words.iter().filter(is_other);
    let others: Vec<Value> =
        others.map(|(language, words)| text(language, choose(words))).collect();
    let mut string = Map::new();
    string.insert("defaultValue".to_owned(), text(&pass.language, choose(own)));
    if !others.is_empty() {
        string.insert("translatedValues".to_owned(), json!(others));
    }
    Value::Object(string)
}

fn plain(pass: &EventPass, value: &str) -> Value {
    json!({ "defaultValue": { "language": pass.language, "value": value } })
}

fn barcode(pass: &EventPass) -> Value {
    let kind = match pass.barcode.symbol {
        Symbol::Qr => "QR_CODE",
        Symbol::Code128 => "CODE_128",
    };
    let value = &pass.barcode.value;
    json!({ "type": kind, "value": value, "alternateText": value })
}

/// EventSeat; none for a place without a number in an area without a name.
fn seat(pass: &EventPass, own: &PassWords) -> Option<Value> {
    let section = pass.seat.section_in_words();
    let gate = pass.door.as_deref().or(pass.entrance.as_deref()).unwrap_or_default();
    let parts = [
        ("seat", pass.seat.number.as_str()),
        ("row", pass.seat.row.as_str()),
        ("section", section.as_str()),
        ("gate", gate),
    ];
    let said = parts.into_iter().filter(|(_, value)| !value.is_empty());
    let mut seat: Map<_, _> =
        said.map(|(name, value)| (name.to_owned(), plain(pass, value))).collect();
    if pass.seat.number.is_empty() && !own.free_place.is_empty() {
        let words = localized(pass, own, |words| &words.free_place);
        seat.insert("seat".to_owned(), words);
    }
    (!seat.is_empty()).then_some(Value::Object(seat))
}
