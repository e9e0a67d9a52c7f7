//! A value together with its address in the file: each getter checks type and limit and logs
//! an exact complaint, so that one reading finds all errors.

use std::cell::RefCell;

use super::limits::{
    COORDINATE_MAX, ERRORS_MAX, METRES_MAX, POINTS_MAX, TEXT_CHARS_MAX, WARNINGS_MAX,
};
use super::tree::Node;
use super::{PlanError, pointer};
use crate::hall::Point2;

/// Complaints of one reading.
#[derive(Default)]
pub(super) struct Log {
    errors: RefCell<Vec<PlanError>>,
    warnings: RefCell<Vec<String>>,
    unreported: std::cell::Cell<usize>,
    silent: std::cell::Cell<usize>,
}

impl Log {
    pub(super) fn fail(&self, path: String, message: impl Into<String>) {
        let mut errors = self.errors.borrow_mut();
        if errors.len() < ERRORS_MAX {
            errors.push(PlanError { path, message: message.into() });
        } else {
            self.unreported.set(self.unreported.get() + 1);
        }
    }

    pub(super) fn warn(&self, message: impl Into<String>) {
        let mut warnings = self.warnings.borrow_mut();
        if warnings.len() < WARNINGS_MAX {
            warnings.push(message.into());
        } else {
            self.silent.set(self.silent.get() + 1);
        }
    }

    pub(super) fn failed(&self) -> bool {
        !self.errors.borrow().is_empty()
    }

    /// The warnings, or the errors if there are any.
    pub(super) fn close(self) -> Result<Vec<String>, Vec<PlanError>> {
        let mut errors = self.errors.into_inner();
        if errors.is_empty() {
            let mut warnings = self.warnings.into_inner();
            if self.silent.get() > 0 {
                warnings.push(format!("and {} more warnings", self.silent.get()));
            }
            return Ok(warnings);
        }
        if self.unreported.get() > 0 {
            let message = format!("and {} more errors", self.unreported.get());
            errors.push(PlanError { path: String::new(), message });
        }
        Err(errors)
    }
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a Place<'a>, &'a str),
    Index(&'a Place<'a>, usize),
}

#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) node: &'a Node,
    log: &'a Log,
    step: Step<'a>,
}

impl<'a> Place<'a> {
    pub(super) fn root(node: &'a Node, log: &'a Log) -> Self {
        Self { node, log, step: Step::Root }
    }

    pub(super) fn log(&self) -> &'a Log {
        self.log
    }

    pub(super) fn path(&self) -> String {
        match self.step {
            Step::Root => String::new(),
            Step::Key(up, key) => pointer::key(&up.path(), key),
            Step::Index(up, index) => pointer::index(&up.path(), index),
        }
    }

    pub(super) fn fail(&self, message: impl Into<String>) {
        self.log.fail(self.path(), message);
    }

    /// A warning that ends with its place.
    pub(super) fn warn(&self, message: &str) {
        self.log.warn(format!("{message} ({})", self.path()));
    }

    /// Must be an object that has all of `required` and nothing beyond those and `others`.
    pub(super) fn object(&self, required: &[&str], others: &[&str]) {
        let Node::Object(fields) = self.node else { return self.mismatch("an object") };
        for (name, _) in fields {
            if !required.contains(&name.as_str()) && !others.contains(&name.as_str()) {
                let path = pointer::key(&self.path(), &short(name));
                self.log.fail(path, "this property is unknown to the format");
            }
        }
        for name in required {
            if self.node.get(name).is_none() {
                self.fail(format!("the property \"{name}\" is missing"));
            }
        }
    }

    /// The property, if it is there and not null.
    pub(super) fn get<'b>(&'b self, key: &'b str) -> Option<Place<'b>> {
        let node = self.node.get(key).filter(|node| **node != Node::Null)?;
        Some(Place { node, log: self.log, step: Step::Key(self, key) })
    }

    /// The property as it stands; null is reported as a wrong type by whoever reads it.
    pub(super) fn given<'b>(&'b self, key: &'b str) -> Option<Place<'b>> {
        let node = self.node.get(key)?;
        Some(Place { node, log: self.log, step: Step::Key(self, key) })
    }

    /// Entries of a list; empty (and logged) where it is none or too long.
    pub(super) fn list<'b>(&'b self, limit: usize) -> impl Iterator<Item = Place<'b>> {
        let nodes: &[Node] = match self.node {
            Node::List(nodes) if nodes.len() <= limit => nodes,
            Node::List(nodes) => {
                self.fail(format!("{} entries; at most {limit} are read", nodes.len()));
                &[]
            }
            _ => {
                self.mismatch("a list");
                &[]
            }
        };
        nodes.iter().enumerate().map(|(index, node)| Place {
            node,
            log: self.log,
            step: Step::Index(self, index),
        })
    }

    /// A text of at most `TEXT_CHARS_MAX` characters without control characters.
    pub(super) fn text(&self) -> String {
        let Node::Text(text) = self.node else {
            self.mismatch("a text");
            return String::new();
        };
        if text.chars().nth(TEXT_CHARS_MAX).is_some() {
            self.fail(format!("a text of more than {TEXT_CHARS_MAX} characters"));
        } else if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            self.fail("a text with control characters");
        } else {
            return text.clone();
        }
        String::new()
    }

    /// The property's text, or an empty one; what is required is checked by `object`.
    pub(super) fn text_of(&self, key: &str) -> String {
        self.given(key).map(|place| place.text()).unwrap_or_default()
    }

    pub(super) fn optional_text(&self, key: &str) -> Option<String> {
        self.given(key).map(|place| place.text())
    }

    /// A finite number within ± `limit`, rounded to a millionth so that writing and reading
    /// it again gives the same.
    pub(super) fn number(&self, limit: f64) -> f64 {
        let Node::Number(number) = *self.node else {
            self.mismatch("a number");
            return 0.0;
        };
        if number.is_finite() && number.abs() <= limit {
            return round(number);
        }
        self.fail(format!("{number:e} is outside of ±{limit}"));
        0.0
    }

    pub(super) fn number_of(&self, key: &str, limit: f64) -> f64 {
        self.given(key).map(|place| place.number(limit)).unwrap_or_default()
    }

    pub(super) fn optional_number(&self, key: &str, limit: f64) -> Option<f64> {
        self.given(key).map(|place| place.number(limit))
    }

    /// A length or radius: more than nothing.
    pub(super) fn positive(&self, limit: f64) -> f64 {
        if matches!(*self.node, Node::Number(number) if round(number) <= 0.0) {
            self.fail("must be more than 0");
            return 0.0;
        }
        self.number(limit)
    }

    pub(super) fn whole(&self, limit: u32) -> u32 {
        match *self.node {
            Node::Number(number)
                if number.fract() == 0.0 && (0.0..=f64::from(limit)).contains(&number) =>
            {
                number as u32
            }
            Node::Number(number) => {
                self.fail(format!("{number} is not a whole number from 0 to {limit}"));
                0
            }
            _ => {
                self.mismatch("a whole number");
                0
            }
        }
    }

    pub(super) fn flag(&self) -> bool {
        match self.node {
            Node::Bool(value) => *value,
            _ => {
                self.mismatch("true or false");
                false
            }
        }
    }

    pub(super) fn flag_of(&self, key: &str) -> bool {
        self.given(key).is_some_and(|place| place.flag())
    }

    /// `{"x": …, "y": …}` in plan units.
    pub(super) fn position(&self) -> Point2 {
        self.object(&["x", "y"], &[]);
        self.here()
    }

    /// The point that this object's own `x` and `y` name.
    pub(super) fn here(&self) -> Point2 {
        Point2 { x: self.number_of("x", COORDINATE_MAX), y: self.number_of("y", COORDINATE_MAX) }
    }

    /// `[1.5, 2, …]`: exactly `N` numbers.
    pub(super) fn numbers<const N: usize>(&self, limit: f64) -> [f64; N] {
        let numbers: Vec<f64> = self.list(POINTS_MAX).map(|place| place.number(limit)).collect();
        numbers.try_into().unwrap_or_else(|_| {
            if matches!(self.node, Node::List(_)) {
                self.fail(format!("needs exactly {N} numbers"));
            }
            [0.0; N]
        })
    }

    pub(super) fn metres_of(&self, key: &str) -> f64 {
        self.number_of(key, METRES_MAX)
    }

    /// A colour that is safe in a style sheet; anything else is left out with a warning.
    pub(super) fn colour(&self) -> Option<String> {
        let text = self.text();
        if is_colour(&text) {
            return Some(text);
        }
        if matches!(self.node, Node::Text(_)) {
            self.warn("a colour that is not understood is left out");
        }
        None
    }

    fn mismatch(&self, expected: &str) {
        self.fail(format!("expected {expected}, found {}", self.node.kind()));
    }
}

/// Rounds to a millionth.
pub(crate) fn round(number: f64) -> f64 {
    let rounded = (number * 1e6).round() / 1e6;
    if rounded == 0.0 { 0.0 } else { rounded }
}

fn short(name: &str) -> String {
    name.chars().take(60).collect()
}

/// `#` with 3, 4, 6 or 8 hexadecimal digits, a name, or `rgb`, `rgba`, `hsl`, `hsla`.
fn is_colour(text: &str) -> bool {
    if let Some(digits) = text.strip_prefix('#') {
        return matches!(digits.len(), 3 | 4 | 6 | 8)
            && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    }
    let (name, rest) = text.split_once('(').unwrap_or((text, ")"));
    let known = text.len() == name.len() || matches!(name, "rgb" | "rgba" | "hsl" | "hsla");
    known
        && !name.is_empty()
        && name.len() <= 30
        && name.bytes().all(|c| c.is_ascii_alphabetic())
        && rest.strip_suffix(')').is_some_and(|inner| {
            inner.bytes().all(|c| c.is_ascii_digit() || b" .,%/-+".contains(&c))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_colours_pass_as_colours() {
        for colour in ["#ddd", "#00000000", "red", "rgb(1, 2, 3)", "hsla(1 2% 3% / 0.5)"] {
            assert!(is_colour(colour), "{colour}");
        }
        for other in ["", "#12", "url(x)", "red;top:0", "rgb(1", "rgb(var(--x))", "expression(1)"] {
            assert!(!is_colour(other), "{other}");
        }
    }
}
