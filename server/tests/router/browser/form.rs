//! What a form sends, by the fields that the page really has (HTML, "Form submission").

use super::html::{Element, Page};

/// A form that was sent by one of its buttons.
pub struct SentForm {
    pub is_post: bool,
    /// As the page has it.
    pub action: String,
    /// As `application/x-www-form-urlencoded`.
    pub fields: String,
}

impl SentForm {
    /// # Panics
    /// The button sends no form, or a browser would ask for a field first.
    #[track_caller]
    pub fn by_button(page: &Page, index: usize) -> Self {
        let button = page.element(index);
        let kind = button.attribute("type").unwrap_or("submit");
        assert!(kind == "submit" && !is_disabled(button), "{} is no button", button.text());
        let form = owner(page, button).expect("a button within a form");
        let owned: Vec<Element<'_>> = page
            .all("input, select, textarea, button")
            .into_iter()
            .filter(|field| owner(page, *field).is_some_and(|it| it.index == form.index))
            .filter(|field| !is_disabled(*field))
            .collect();
        if !form.has("novalidate") && !button.has("formnovalidate") {
            owned.iter().for_each(|field| assert_valid(*field));
        }
        let kind = button.attribute("formenctype").or(form.attribute("enctype"));
        assert_ne!(kind, Some("multipart/form-data"), "files are sent by tests of their own");
        let mut fields = form_urlencoded::Serializer::new(String::new());
        for field in owned {
            let name = field.attribute("name").filter(|name| !name.is_empty());
            let Some(name) = name else { continue };
            for value in values(field, index) {
                fields.append_pair(name, &value);
            }
        }
        let of_button = |own: &str, of_form: &str| {
            button.attribute(own).or(form.attribute(of_form)).unwrap_or_default().to_owned()
        };
        Self {
            is_post: of_button("formmethod", "method").eq_ignore_ascii_case("post"),
            action: of_button("formaction", "action"),
            fields: fields.finish(),
        }
    }
}

/// The form that a field or a button belongs to.
fn owner<'p>(page: &'p Page, field: Element<'p>) -> Option<Element<'p>> {
    if let Some(id) = field.attribute("form") {
        return page.all("form").into_iter().find(|form| form.attribute("id") == Some(id));
    }
    field.ancestors().find(|it| it.name() == "form")
}

pub fn is_disabled(field: Element<'_>) -> bool {
    let mut around = field.ancestors();
    field.has("disabled") || around.any(|it| it.name() == "fieldset" && it.has("disabled"))
}

/// What the field sends when the button with this index is pressed.
fn values(field: Element<'_>, pressed: usize) -> Vec<String> {
    let value = || field.attribute("value").unwrap_or_default().replace('\n', "\r\n");
    match (field.name(), field.attribute("type").unwrap_or_default()) {
        ("select", _) => chosen(field),
        ("button", _) | ("input", "submit" | "button" | "reset" | "image") => {
            if field.index == pressed { vec![value()] } else { Vec::new() }
        }
        ("input", "checkbox" | "radio") => match field.has("checked") {
            true => vec![field.attribute("value").unwrap_or("on").to_owned()],
            false => Vec::new(),
        },
        _ => vec![value()],
    }
}

/// What stands in the field.
pub fn value(field: Element<'_>) -> String {
    match field.name() {
        "select" => chosen(field).join(" "),
        _ => field.attribute("value").unwrap_or_default().to_owned(),
    }
}

/// The values of a list's chosen options. Of a list for one choice, the first option is chosen
/// until another one is.
fn chosen(list: Element<'_>) -> Vec<String> {
    let options = list.all("option:not([disabled])");
    let selected: Vec<_> = options.iter().filter(|option| option.has("selected")).collect();
    let chosen = match (list.has("multiple"), selected.as_slice()) {
        (true, all) => all.to_vec(),
        (false, [.., last]) => vec![*last],
        (false, []) => options.first().into_iter().collect(),
    };
    chosen.into_iter().map(|option| option_value(*option)).collect()
}

pub fn option_value(option: Element<'_>) -> String {
    option.attribute("value").map_or_else(|| option.text(), str::to_owned)
}

/// What a browser asks for before it sends a form.
fn assert_valid(field: Element<'_>) {
    let (name, kind) = (field.attribute("name"), field.attribute("type").unwrap_or_default());
    let value = field.attribute("value").unwrap_or_default();
    if field.has("required") && field.name() != "select" && kind != "radio" {
        let is_given = if kind == "checkbox" { field.has("checked") } else { !value.is_empty() };
        assert!(is_given, "{name:?} is required");
    }
    if kind == "number" && !value.is_empty() {
        let number: f64 = value.parse().unwrap_or_else(|_| panic!("{value} of {name:?}"));
        let limit = |of: &str| field.attribute(of).and_then(|limit| limit.parse::<f64>().ok());
        assert!(limit("min").is_none_or(|min| number >= min), "{name:?}: {number} is too small");
        assert!(limit("max").is_none_or(|max| number <= max), "{name:?}: {number} is too large");
    }
}
