//! `pass.json` as Apple documents it (Wallet Passes: Pass, PassFields, SemanticTags).

use super::{PassFile, strings::Strings};
use crate::event_pass::{EventPass, PassTimes, Symbol, iso};
use jiff::SignedDuration;
use serde_json::{Map, Value, json};

/// The house's paper, ink and red.
const PAPER: &str = "rgb(240, 233, 220)";
const INK: &str = "rgb(28, 22, 19)";
const RED: &str = "rgb(122, 19, 33)";
/// So long after its end a pass moves to the expired ones.
const KEPT: SignedDuration = SignedDuration::from_hours(12);

pub fn pass_json(file: &PassFile<'_>, strings: &mut Strings<'_>) -> anyhow::Result<Value> {
    let (pass, certificate) = (file.pass, file.signer.certificate());
    let mut json = json!({
        "formatVersion": 1,
        "passTypeIdentifier": certificate.pass_type()?,
        "teamIdentifier": certificate.team()?,
        "serialNumber": pass.serial,
        "organizationName": pass.house,
        "logoText": pass.house,
        "description": strings.say(|words| &words.description),
        "groupingIdentifier": pass.group,
        // A ticket is handed on in the shop, which gives it a new code.
        "sharingProhibited": true,
        "voided": pass.is_void,
        "backgroundColor": PAPER,
        "foregroundColor": INK,
        "labelColor": RED,
        "eventTicket": fields(pass, strings),
        "semantics": semantics(pass),
    });
    let mut add = |name: &str, value: Value| {
        json.as_object_mut().map(|json| json.insert(name.to_owned(), value));
    };
    // A phone still reads a code that is shown: a dead one isn't.
    if !pass.is_void {
        add("barcodes", json!([barcode(pass)]));
    }
    if let Some(PassTimes { starts_at, ends_at, doors_at }) = &pass.times {
        add("relevantDate", json!(iso(starts_at)));
        let dates = json!([{ "startDate": iso(doors_at), "endDate": iso(ends_at) }]);
        add("relevantDates", dates);
        add("expirationDate", json!(iso(&ends_at.saturating_add(KEPT))));
    }
    if let Some(at) = pass.venue.as_ref().and_then(|venue| venue.coordinates) {
        add("locations", json!([{ "latitude": at.latitude, "longitude": at.longitude }]));
    }
    if let Some(service) = file.service {
        add("webServiceURL", json!(service.url));
        add("authenticationToken", json!(service.token));
    }
    Ok(json)
}

fn barcode(pass: &EventPass) -> Value {
    let format = match pass.barcode.symbol {
        Symbol::Qr => "PKBarcodeFormatQR",
        Symbol::Code128 => "PKBarcodeFormatCode128",
    };
    let value = &pass.barcode.value;
    json!({
        "format": format,
        "message": value,
        "messageEncoding": "iso-8859-1",
        "altText": value,
    })
}

/// A field of the pass; none where it would be empty.
fn field(key: &str, label: String, value: &str) -> Option<Value> {
    let field = json!({ "key": key, "label": label, "value": value });
    (!value.is_empty()).then_some(field)
}

/// The phone writes the moment in its own language, by the house's clock.
fn moment(key: &str, label: String, at: String, styles: [&str; 2]) -> Value {
    json!({
        "key": key,
        "label": label,
        "value": at,
        "dateStyle": styles[0],
        "timeStyle": styles[1],
        "ignoresTimeZone": true,
    })
}

const NONE: &str = "PKDateStyleNone";
const SHORT: &str = "PKDateStyleShort";
const MEDIUM: &str = "PKDateStyleMedium";
const FULL: &str = "PKDateStyleFull";

fn fields(pass: &EventPass, strings: &mut Strings<'_>) -> Value {
    let title = strings.say(|words| &words.title);
    let mut secondary = Vec::new();
    if let Some(venue) = &pass.venue {
        let hall = format!("{}, {}", venue.name, venue.hall);
        secondary.extend(field("venue", strings.say(|words| &words.labels.venue), &hall));
    }
    let mut header = Vec::new();
    let mut long = None;
    if let Some(times) = &pass.times {
        let date = strings.say(|words| &words.labels.date);
        let starts = iso(&times.starts_at);
        let mut short = moment("date", date.clone(), starts.clone(), [SHORT, SHORT]);
        // Said on the lock screen when the performance is moved.
        short.as_object_mut().map(|it| it.insert("changeMessage".to_owned(), json!("%@")));
        header.push(short);
        let doors = strings.say(|words| &words.labels.doors);
        secondary.push(moment("doors", doors, iso(&times.doors_at), [NONE, SHORT]));
        long = Some(moment("date-long", date, starts, [FULL, MEDIUM]));
    }
    json!({
        "headerFields": header,
        "primaryFields": [{ "key": "title", "value": title }],
        "secondaryFields": secondary,
        "auxiliaryFields": seat_fields(pass, strings),
        "backFields": back_fields(pass, strings, long),
    })
}

fn seat_fields(pass: &EventPass, strings: &mut Strings<'_>) -> Vec<Value> {
    let seat = &pass.seat;
    let section = strings.say(|words| &words.labels.section);
    let row = strings.say(|words| &words.labels.row);
    let number = strings.say(|words| &words.labels.seat);
    let free_place = strings.say(|words| &words.free_place);
    let place = if seat.number.is_empty() { &free_place } else { &seat.number };
    let entrance = strings.say(|words| &words.labels.entrance);
    let fields = [
        field("section", section, &seat.section_in_words()),
        field("row", row, &seat.row),
        field("seat", number, place),
        field("entrance", entrance, pass.entrance.as_deref().unwrap_or_default()),
    ];
    fields.into_iter().flatten().collect()
}

fn back_fields(pass: &EventPass, strings: &mut Strings<'_>, date: Option<Value>) -> Vec<Value> {
    let mut fields = vec![date];
    let door = strings.say(|words| &words.labels.door);
    fields.push(field("door", door, pass.door.as_deref().unwrap_or_default()));
    let (label, value) =
        (strings.say(|words| &words.labels.author), strings.say(|words| &words.author));
    fields.push(field("author", label, &value));
    let (label, value) =
        (strings.say(|words| &words.labels.price_type), strings.say(|words| &words.price_type));
    fields.push(field("price-type", label, &value));
    let holder = strings.say(|words| &words.labels.holder);
    fields.push(field("holder", holder, pass.holder.as_deref().unwrap_or_default()));
    let order = strings.say(|words| &words.labels.order);
    fields.push(field("order", order, &pass.order));
    let address = strings.say(|words| &words.labels.address);
    let venue = pass.venue.as_ref().map(|venue| venue.address.as_str());
    fields.push(field("address", address, venue.unwrap_or_default()));
    let page = strings.say(|words| &words.labels.page);
    fields.push(field("page", page, pass.page.as_deref().unwrap_or_default()));
    let (label, value) =
        (strings.say(|words| &words.labels.terms), strings.say(|words| &words.terms));
    fields.push(field("terms", label, &value));
    fields.into_iter().flatten().collect()
}

/// What the phone itself understands: the way to the hall, the reminder, silence.
fn semantics(pass: &EventPass) -> Value {
    let mut tags = Map::new();
    let mut text = |name: &str, value: &str| {
        if !value.is_empty() {
            tags.insert(name.to_owned(), json!(value));
        }
    };
    let own = pass.words.get(&pass.language);
    let kind = match pass.times {
        Some(_) => "PKEventTypeLivePerformance",
        None => "PKEventTypeGeneric",
    };
    text("eventType", kind);
    text("eventName", own.map_or("", |words| &words.title));
    if let Some(times) = &pass.times {
        text("eventStartDate", &iso(&times.starts_at));
        text("eventEndDate", &iso(&times.ends_at));
    }
    if let Some(venue) = &pass.venue {
        text("venueName", &venue.name);
        text("venueRoom", &venue.hall);
    }
    text("venueEntrance", pass.entrance.as_deref().unwrap_or_default());
    text("attendeeName", pass.holder.as_deref().unwrap_or_default());
    text("confirmationNumber", &pass.order);
    if let Some(at) = pass.venue.as_ref().and_then(|venue| venue.coordinates) {
        let place = json!({ "latitude": at.latitude, "longitude": at.longitude });
        tags.insert("venueLocation".to_owned(), place);
    }
    tags.insert("silenceRequested".to_owned(), json!(true));
    let mut seat = Map::new();
    let section = pass.seat.section_in_words();
    let parts =
        [("seatSection", &section), ("seatRow", &pass.seat.row), ("seatNumber", &pass.seat.number)];
    for (name, value) in parts.into_iter().filter(|(_, value)| !value.is_empty()) {
        seat.insert(name.to_owned(), json!(value));
    }
    if !seat.is_empty() {
        tags.insert("seats".to_owned(), json!([seat]));
    }
    Value::Object(tags)
}
