//! Fields that are every profile's and fields of the house's own, each with what it needs.

use crate::sheets::season_folder::{CustomerField, Sheets, cells::CustomerFieldKind};
use documents::sheets::SheetErrors;
use domain::people::customer_field::{CHOICES_MAX, FieldKind, KEY_CHARS_MAX};

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let fields = &sheets.customer_fields;
    for (row, field) in fields.iter() {
        let mut wrong = |column: &str, message: String| {
            errors.push(fields.error(row, column, message));
        };
        match FieldKind::known(field.key.as_str()) {
            Some(kind) => known(field, &kind, &mut wrong),
            None => own(sheets, field, &mut wrong),
        }
    }
    choices(sheets, errors);
}

fn known(field: &CustomerField, kind: &FieldKind, wrong: &mut impl FnMut(&str, String)) {
    if field.kind.is_some() {
        wrong("kind", format!("{} is part of every profile and has its kind; empty it", field.key));
    }
    if !field.name.0.is_empty() {
        wrong("name", format!("{} is part of every profile and has its name; empty it", field.key));
    }
    if matches!(kind, FieldKind::Name | FieldKind::Language) {
        for (column, need) in
            [("checkout_desktop", field.checkout_desktop), ("checkout_phone", field.checkout_phone)]
        {
            if need.is_some() {
                wrong(column, format!("{} is asked with every order; empty it", field.key));
            }
        }
    }
}

fn own(sheets: &Sheets, field: &CustomerField, wrong: &mut impl FnMut(&str, String)) {
    let key = field.key.as_str();
    if !is_own_key(key) {
        let message = "can't be kept; write at most 40 small letters, digits and hyphens";
        wrong("key", format!("\"{key}\" {message}"));
    }
    if field.kind.is_none() {
        wrong("kind", format!("is empty; say what answers {key} takes"));
    }
    if field.name.0.is_empty() {
        wrong("name", format!("is empty; say what customers read beside {key}"));
    }
    let all = &sheets.customer_field_choices;
    let count = all.rows.iter().filter(|choice| choice.field.as_str() == key).count();
    match field.kind {
        Some(CustomerFieldKind::Choice) if count == 0 && all.is_sound => {
            wrong("kind", format!("{key} has no row in customer_field_choices; add some"));
        }
        Some(CustomerFieldKind::Choice) if count > CHOICES_MAX => {
            wrong("kind", format!("{key} has more than {CHOICES_MAX} choices; take some out"));
        }
        _ => {}
    }
}

fn choices(sheets: &Sheets, errors: &mut SheetErrors) {
    let choices = &sheets.customer_field_choices;
    for (row, choice) in choices.iter() {
        if !is_own_key(choice.key.as_str()) {
            let message = format!(
                "\"{}\" can't be kept; write at most 40 small letters, digits and hyphens",
                choice.key
            );
            errors.push(choices.error(row, "key", message));
        }
        if choice.name.0.is_empty() {
            let message = format!("is empty; say what customers read for {}", choice.key);
            errors.push(choices.error(row, "name", message));
        }
        let of = sheets.customer_fields.find(|field| field.key.as_str() == choice.field.as_str());
        if of.is_some_and(|field| field.kind != Some(CustomerFieldKind::Choice)) {
            let message = format!("{} is no field of the kind choice", choice.field);
            errors.push(choices.error(row, "field", message));
        }
    }
}

pub(super) fn is_own_key(key: &str) -> bool {
    let is_good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    key.len() <= KEY_CHARS_MAX && key.chars().all(is_good)
}
