//! Plans that are broken by chance, and all that the shop makes of a plan. A test uses both too.

use seatmap::import::read;
use seatmap::neighbours::Runs;
use seatmap::scene::{Painter, SceneModel};
use seatmap::{export, outline::outline, shell::Shell, standing_places, view};
use serde_json::{Value, json};

/// Changes of one plan at most.
const SLIPS_MAX: usize = 6;
/// Copies of one entry of a list at most.
const COPIES_MAX: usize = 60;
/// What gives a seat, a row or an area its name.
const NAMES: [&str; 6] = ["guid", "seat_guid", "uuid", "key", "label", "number"];

/// The same numbers for the same seed (SplitMix64).
pub struct Chance(pub u64);

impl Chance {
    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Less than `end`; 0 where that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end.max(1) as u64) as usize
    }

    /// From -1 to 1.
    fn part(&mut self) -> f64 {
        (self.number() >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }
}

/// The plan with some changes of its values; one of four also with changes of its bytes.
pub fn broken(plan: &str, chance: &mut Chance) -> Vec<u8> {
    let mut plan: Value = serde_json::from_str(plan).expect("a plan is JSON");
    for _ in 0..=chance.below(SLIPS_MAX) {
        at_some_place(&mut plan, chance);
    }
    let mut bytes = plan.to_string().into_bytes();
    if chance.below(4) == 0 {
        for _ in 0..=chance.below(SLIPS_MAX) {
            break_bytes(&mut bytes, chance);
        }
    }
    bytes
}

fn at_some_place(value: &mut Value, chance: &mut Chance) {
    let count = match value {
        Value::Object(fields) => fields.len(),
        Value::Array(list) => list.len(),
        _ => 0,
    };
    let at = chance.below(count);
    if count == 0 || chance.below(6) == 0 {
        return slip(value, chance);
    }
    let child = match value {
        Value::Object(fields) => fields.values_mut().nth(at),
        Value::Array(list) => list.get_mut(at),
        _ => None,
    };
    if let Some(child) = child {
        at_some_place(child, chance);
    }
}

fn slip(value: &mut Value, chance: &mut Chance) {
    match (chance.below(8), value) {
        (0 | 1, Value::Array(list)) => {
            let Some(entry) = list.get(chance.below(list.len())).cloned() else { return };
            for _ in 0..=chance.below(COPIES_MAX) {
                let mut copy = entry.clone();
                rename(&mut copy, &format!("-{}", chance.number()));
                list.push(copy);
            }
        }
        (2, Value::Array(list)) => {
            let entry = list.get(chance.below(list.len())).cloned();
            list.extend(entry);
        }
        (3, Value::Array(list)) => {
            list.truncate(chance.below(list.len()));
        }
        (0..=3, Value::Object(fields)) => {
            let name = fields.keys().nth(chance.below(fields.len())).cloned();
            if let Some(name) = name {
                fields.remove(&name);
            }
        }
        (4, value) => {
            let factor = 10_f64.powi(chance.below(16) as i32 - 8);
            each_number(value, &mut |number| number * factor);
        }
        (5, value) => each_number(value, &mut |number| number + chance.part() * 1e-6),
        (6, value) => each_number(value, &mut |_| chance.part() * 1e6),
        (_, value) => *value = odd_value(chance),
    }
}

/// A copy under other names: two of one name are refused at once.
fn rename(value: &mut Value, ending: &str) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|entry| rename(entry, ending)),
        Value::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                match value {
                    Value::String(text) if NAMES.contains(&name.as_str()) => text.push_str(ending),
                    value => rename(value, ending),
                }
            }
        }
        _ => {}
    }
}

fn each_number(value: &mut Value, change: &mut dyn FnMut(f64) -> f64) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|entry| each_number(entry, change)),
        Value::Object(fields) => fields.values_mut().for_each(|entry| each_number(entry, change)),
        Value::Number(number) => {
            if let Some(number) = number.as_f64() {
                *value = change(number).into();
            }
        }
        _ => {}
    }
}

fn odd_value(chance: &mut Chance) -> Value {
    let numbers =
        [0.0, -1.0, 1e-6, 4e-7, 1e-300, 0.1 + 0.2, 65_536.0, 1e6, -1e6, 999_999.999_999, 1e300];
    let texts = ["", " ", "a\u{0}b", "\u{202E}İß", "👩🏽‍🎤", "#fff", "../..", "1e999"];
    match chance.below(8) {
        0..=3 => numbers[chance.below(numbers.len())].into(),
        4 => texts[chance.below(texts.len())].into(),
        5 => "é".repeat(chance.below(600)).into(),
        6 => (0..chance.below(90)).fold(json!([]), |inner, _| json!([inner])),
        _ => [Value::Null, json!(true), json!({})][chance.below(3)].clone(),
    }
}

fn break_bytes(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let at = chance.below(bytes.len());
    match chance.below(4) {
        0 => bytes.truncate(at),
        1 => bytes.insert(at, b"{}[]\",:-.9e\\u"[chance.below(13)]),
        2 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1_u8 << chance.below(8)),
        _ => {
            let end = (at + chance.below(99)).min(bytes.len());
            let part = bytes[at..end].to_vec();
            drop(bytes.splice(at..at, part));
        }
    }
}

/// Reads the plan and makes of it all that the import and the shop's pages need. What the house
/// keeps must be the same hall when it is read again.
pub fn whole_way(bytes: &[u8], is_painted: bool) {
    let Ok(imported) = read(bytes) else { return };
    let hall = imported.hall;
    let shell = Shell::of(&hall);
    assert_eq!(view::views(&hall, &shell).len(), hall.seats.len());
    assert!(outline(&hall).view.width.is_finite());
    assert_eq!(standing_places(&hall).len(), hall.unnumbered.len());
    assert_eq!(Runs::of(&hall).iter().flatten().count(), hall.seats.len());
    assert_eq!(hall.seat_names().len(), hall.seats.len());
    export::pretix(&hall);
    let kept = export::parterre(&hall);
    let again = read(kept.as_bytes()).expect("what the house keeps can be read");
    assert!(again.hall == hall, "what the house keeps is the same hall");
    let scene = SceneModel::of(&hall, &shell).encode();
    let scene = SceneModel::decode(&scene).expect("the scene was just encoded");
    if is_painted {
        let picture = Painter::of(scene).from_seat(0, 32, 18);
        assert_eq!(picture.is_some(), !hall.seats.is_empty());
    }
}
