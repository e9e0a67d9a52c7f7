//! JSON text that people like to read: names in the order given, short values on one line.

use std::fmt::Write;

/// Characters up to which a value stands on one line.
const LINE_CHARS_MAX: usize = 160;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

/// Fields of an object; what is None is left out.
#[derive(Default)]
pub(super) struct Fields(Vec<(&'static str, Json)>);

impl Fields {
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Json>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    pub(super) fn maybe(self, name: &'static str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// A list that is left out when empty.
    pub(super) fn some(self, name: &'static str, list: Vec<Json>) -> Self {
        if list.is_empty() { self } else { self.with(name, Json::List(list)) }
    }

    /// A flag that is left out when false.
    pub(super) fn flag(self, name: &'static str, value: bool) -> Self {
        if value { self.with(name, Json::Flag(true)) } else { self }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Fields> for Json {
    fn from(fields: Fields) -> Self {
        Json::Object(fields.0)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Self {
        Json::Text(text.clone())
    }
}

impl From<f64> for Json {
    fn from(number: f64) -> Self {
        Json::Number(number)
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Self {
        Json::Number(f64::from(number))
    }
}

impl From<Vec<Json>> for Json {
    fn from(list: Vec<Json>) -> Self {
        Json::List(list)
    }
}

impl Json {
    /// The text, ended by a line break.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        self.broken(0, &mut out);
        out.push('\n');
        out
    }

    fn broken(&self, indent: usize, out: &mut String) {
        let line = self.line();
        if line.chars().count() + 2 * indent <= LINE_CHARS_MAX {
            out.push_str(&line);
            return;
        }
        let (open, close, count) = match self {
            Json::List(list) => ('[', ']', list.len()),
            Json::Object(fields) => ('{', '}', fields.len()),
            Json::Flag(_) | Json::Number(_) | Json::Text(_) => return out.push_str(&line),
        };
        out.push(open);
        for i in 0..count {
            let _ = write!(out, "{}\n{:2$}", if i == 0 { "" } else { "," }, "", 2 * indent + 2);
            match self {
                Json::List(list) => list[i].broken(indent + 1, out),
                Json::Object(fields) => {
                    out.push_str(&quoted(fields[i].0));
                    out.push_str(": ");
                    fields[i].1.broken(indent + 1, out);
                }
                Json::Flag(_) | Json::Number(_) | Json::Text(_) => {}
            }
        }
        let _ = write!(out, "\n{:1$}{close}", "", 2 * indent);
    }

    fn line(&self) -> String {
        match self {
            Json::Flag(value) => value.to_string(),
            // What is not finite can't be written; a hall that was read has no such number.
            Json::Number(number) if number.is_finite() => number.to_string(),
            Json::Number(_) => "0".to_owned(),
            Json::Text(text) => quoted(text),
            Json::List(list) => {
                let parts: Vec<String> = list.iter().map(Json::line).collect();
                format!("[{}]", parts.join(", "))
            }
            Json::Object(fields) => {
                let field =
                    |(name, value): &(&str, Json)| format!("{}: {}", quoted(name), value.line());
                let parts: Vec<String> = fields.iter().map(field).collect();
                if parts.is_empty() {
                    "{}".to_owned()
                } else {
                    format!("{{ {} }}", parts.join(", "))
                }
            }
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_things_stand_on_one_line_and_long_ones_are_broken() {
        let seat =
            |number: &str| Json::from(Fields::default().with("number", number).with("x", 1.5));
        let short = Json::List(vec![seat("1")]);
        assert_eq!(short.text(), "[{ \"number\": \"1\", \"x\": 1.5 }]\n");
        let long = Json::List(vec![seat("1"); 9]).text();
        assert_eq!(long.lines().count(), 11);
        assert_eq!(long.lines().nth(1), Some("  { \"number\": \"1\", \"x\": 1.5 },"));
    }
}
