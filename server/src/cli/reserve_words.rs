//! What `reserve` answers: as JSON, and why not in words.

use domain::sales::reservation::ReserveRefusal;
use house::{Answered as _, Failure, House};
use money::reservations::ConvertRefusal;
use serde_json::{Value, json};
use std::process::ExitCode;

/// What was done, or why nothing was, as JSON tells it.
pub type Done = Result<Value, Failure<Value>>;

pub fn refusal(why: &ReserveRefusal) -> Value {
    serde_json::to_value(why).unwrap_or_else(|_| json!({ "refusal": "unknown" }))
}

/// Why no money was taken.
pub fn not_taken(house: &House, why: ConvertRefusal) -> Value {
    match why {
        ConvertRefusal::Reservation(why) => refusal(&why),
        ConvertRefusal::Money(why) => {
            let words = why.words(&house.locales().fallback());
            json!({ "refusal": name_of(&format!("{why:?}")), "words": words })
        }
    }
}

pub fn answered(done: Done, as_json: bool) -> anyhow::Result<ExitCode> {
    match done.answered()? {
        Ok(answer) if as_json => say!("{answer}"),
        Ok(answer) => say!("{}", serde_json::to_string_pretty(&answer)?),
        Err(why) => {
            match as_json {
                true => say!("{why}"),
                false => eprintln!("parterre: refused: {}", words(&why)),
            }
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// By its name; what needs no more words is said by it.
fn words(why: &Value) -> String {
    if let Some(words) = why["words"].as_str() {
        return words.to_owned();
    }
    let name = why["refusal"].as_str().unwrap_or_default().replace('-', " ");
    let said = match name.as_str() {
        "point closed" => "nothing is sold at this point of sale any more",
        "unknown point" => "no point of sale has this key",
        "unknown performance" => "no performance has this key",
        "unknown seat" => "no seat has this name, or several have it",
        "seats taken" => "a seat is taken",
        "unknown reservation" => "no reservation has this code",
        "ended" => "it was paid, or it has ended",
        "too late" => "that time is over, or its performance keeps no reservation until then",
        "free" => "it costs nothing: there is nothing to wait for",
        "on resale" => "a subscriber offers one of the seats for resale, and can't wait",
        "no way to pay" => "no page takes money for it: ask for no deposit",
        "bad deposit" => "a deposit is a part of the sum, and goes to one company",
        "deposit taken" => "a part of it is paid already: take the rest with reserve convert",
        "below deposit" => "what stays would cost no more than was paid of it",
        "still at bank" => "its buyer may be paying at this moment",
        "gateway unreachable" => "the bank doesn't say whether it was paid; try again",
        "unknown line" => "it has no such ticket",
        "nothing chosen" => "nothing is named that could change",
        "all chosen" => "all of its tickets are named; one at least must stay",
        "other channel" => "it was made in another channel: name its point of sale",
        "other currency" => "its prices are in another currency",
        unsaid => unsaid,
    };
    said.to_owned()
}

/// `StillAtBank` is `still-at-bank`.
fn name_of(variant: &str) -> String {
    let mut name = String::new();
    for letter in variant.chars().take_while(|letter| letter.is_ascii_alphanumeric()) {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}
