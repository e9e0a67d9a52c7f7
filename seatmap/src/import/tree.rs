//! JSON text as a tree. Keeps to the limits while reading, refuses a name given twice, and
//! knows the place in the file when the text breaks off.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::limits::{DEPTH_MAX, FILE_BYTES_MAX, PROPERTIES_MAX, VALUES_MAX};
use super::{PlanError, pointer};

/// A JSON value. Objects keep their order.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        match self {
            Node::Object(fields) => fields.iter().find(|(name, _)| name == key).map(|(_, n)| n),
            _ => None,
        }
    }

    /// For messages: what stands here instead of what was expected.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Node::Null => "null",
            Node::Bool(_) => "true or false",
            Node::Number(_) => "a number",
            Node::Text(_) => "a text",
            Node::List(_) => "a list",
            Node::Object(_) => "an object",
        }
    }
}

/// Reads the whole text; the error names the innermost value that was begun.
pub(super) fn parse(bytes: &[u8]) -> Result<Node, PlanError> {
    if bytes.len() > FILE_BYTES_MAX {
        let message = format!("the file has more than {FILE_BYTES_MAX} bytes");
        return Err(PlanError { path: String::new(), message });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let trail = Trail::default();
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let node = Seed { trail: &trail }.deserialize(&mut json);
    match node.and_then(|node| json.end().map(|()| node)) {
        Ok(node) => Ok(node),
        Err(error) => {
            let path = trail.steps.borrow().iter().fold(String::new(), |path, step| match step {
                Step::Key(key) => pointer::key(&path, key),
                Step::Index(index) => pointer::index(&path, *index),
            });
            Err(PlanError { path, message: format!("not readable as JSON: {error}") })
        }
    }
}

enum Step {
    Key(String),
    Index(usize),
}

/// Where the reading stands. After an error it is left as it was then.
#[derive(Default)]
struct Trail {
    steps: RefCell<Vec<Step>>,
    values: Cell<usize>,
}

#[derive(Clone, Copy)]
struct Seed<'t> {
    trail: &'t Trail,
}

impl Seed<'_> {
    fn enter(self, step: Step) {
        self.trail.steps.borrow_mut().push(step);
    }

    fn leave(self) {
        self.trail.steps.borrow_mut().pop();
    }

    fn guard<E: Error>(self) -> Result<(), E> {
        let values = self.trail.values.get() + 1;
        self.trail.values.set(values);
        if values > VALUES_MAX {
            return Err(E::custom(format!("more than {VALUES_MAX} values")));
        }
        if self.trail.steps.borrow().len() >= DEPTH_MAX {
            return Err(E::custom(format!("nested deeper than {DEPTH_MAX}")));
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Node, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        self.guard().map(|()| Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        self.guard().map(|()| Node::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        self.guard().map(|()| Node::Number(value as f64))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        self.guard().map(|()| Node::Number(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        self.guard().map(|()| Node::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        self.guard().map(|()| Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        self.guard()?;
        let mut nodes = Vec::new();
        loop {
            self.enter(Step::Index(nodes.len()));
            let node = list.next_element_seed(self)?;
            self.leave();
            match node {
                Some(node) => nodes.push(node),
                None => return Ok(Node::List(nodes)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        self.guard()?;
        let mut fields: Vec<(String, Node)> = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            self.enter(Step::Key(key.clone()));
            if fields.iter().any(|(name, _)| *name == key) {
                return Err(A::Error::custom("this name is given twice in its object"));
            }
            if fields.len() >= PROPERTIES_MAX {
                return Err(A::Error::custom(format!("more than {PROPERTIES_MAX} properties")));
            }
            let node = map.next_value_seed(self)?;
            self.leave();
            fields.push((key, node));
        }
        Ok(Node::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(text: &[u8]) -> PlanError {
        parse(text).expect_err("the text is broken")
    }

    #[test]
    fn a_text_that_breaks_off_is_refused_with_its_place() {
        let error = failure(br#"{"zones": [{"rows": [{}, {"seats": [{"x"#);
        assert_eq!(error.path, "/zones/0/rows/1/seats/0");
        assert!(error.message.contains("line 1 column 39"), "{}", error.message);
    }

    #[test]
    fn what_is_not_utf8_is_refused_with_its_place() {
        let error = failure(b"{\"name\": \"Op\xe9ra\"}");
        assert_eq!(error.path, "/name");
        assert!(error.message.contains("line 1"), "{}", error.message);
    }

    #[test]
    fn a_name_given_twice_is_refused() {
        assert_eq!(failure(br#"{"a": {"b~/": 1, "b~/": 2}}"#).path, "/a/b~0~1");
    }

    #[test]
    fn nesting_ends_at_its_limit() {
        let deep = "[".repeat(100_000);
        let error = failure(deep.as_bytes());
        assert!(error.message.contains("deeper than 64"), "{}", error.message);
        assert!(parse(format!("{}{}", "[".repeat(60), "]".repeat(60)).as_bytes()).is_ok());
    }

    #[test]
    fn numbers_beyond_floats_are_refused_where_they_stand() {
        assert_eq!(failure(br#"{"x": [1, 1e999]}"#).path, "/x/1");
        assert_eq!(failure(br#"{"x": NaN}"#).path, "/x");
        assert_eq!(failure(br#"{"x": -Infinity}"#).path, "/x");
    }
}
