//! CSS selectors, so far as tests need them: names, classes, attributes, descendants, `:has()`,
//! `:not()`, and `:says()` for an element with that text.

use super::html::Element;

/// Each of its paths is enough.
pub struct Selector(Vec<Path>);

/// From an ancestor down to the element.
type Path = Vec<Compound>;

/// All of its conditions hold for one element.
struct Compound(Vec<Condition>);

enum Condition {
    Name(String),
    Class(String),
    Attribute { name: String, value: String, fits: fn(&str, &str) -> bool },
    Has(Selector),
    Not(Selector),
    Says(String),
}

impl Selector {
    /// # Panics
    /// It is none.
    pub fn parse(text: &str) -> Self {
        let mut reader = Reader { rest: text };
        let selector = reader.selector();
        assert!(reader.rest.is_empty(), "{} of the selector {text}", reader.rest);
        selector
    }

    pub fn fits(&self, element: Element<'_>) -> bool {
        self.0.iter().any(|path| path_fits(path, element))
    }
}

fn path_fits(path: &[Compound], element: Element<'_>) -> bool {
    let Some((last, mut before)) = path.split_last() else { return false };
    let (mut at, mut fits) = (element, last.fits(element));
    while fits && let Some((ancestor, earlier)) = before.split_last() {
        let found = at.ancestors().find(|it| ancestor.fits(*it));
        fits = found.is_some();
        at = found.unwrap_or(at);
        before = earlier;
    }
    fits
}

impl Compound {
    fn fits(&self, element: Element<'_>) -> bool {
        self.0.iter().all(|condition| condition.fits(element))
    }
}

impl Condition {
    fn fits(&self, element: Element<'_>) -> bool {
        match self {
            Self::Name(name) => element.name() == name,
            Self::Class(class) => {
                let classes = element.attribute("class").unwrap_or_default();
                classes.split_whitespace().any(|one| one == class)
            }
            Self::Attribute { name, value, fits } => {
                element.attribute(name).is_some_and(|found| fits(found, value))
            }
            Self::Has(selector) => element.contains(selector),
            Self::Not(selector) => !selector.fits(element),
            Self::Says(text) => element.text().contains(text),
        }
    }
}

struct Reader<'s> {
    rest: &'s str,
}

impl<'s> Reader<'s> {
    fn selector(&mut self) -> Selector {
        let mut paths = vec![Path::new()];
        loop {
            self.rest = self.rest.trim_start();
            match self.rest.chars().next() {
                None | Some(')') => break,
                Some(',') => {
                    self.rest = &self.rest[1..];
                    paths.push(Path::new());
                }
                Some(_) => {
                    let compound = self.compound();
                    paths.last_mut().expect("because it begins with one").push(compound);
                }
            }
        }
        Selector(paths)
    }

    fn compound(&mut self) -> Compound {
        let mut conditions = Vec::new();
        while let Some(first) = self.rest.chars().next() {
            let condition = match first {
                '.' => Condition::Class(self.marked_word().to_owned()),
                '#' => {
                    let (name, value) = ("id".to_owned(), self.marked_word().to_owned());
                    Condition::Attribute { name, value, fits: |found, value| found == value }
                }
                '[' => self.attribute(),
                ':' => self.pseudo_class(),
                _ if is_of_word(first) => {
                    Condition::Name(self.until(|c| !is_of_word(c)).to_owned())
                }
                _ => break,
            };
            conditions.push(condition);
        }
        assert!(!conditions.is_empty(), "no selector begins with {}", self.rest);
        Compound(conditions)
    }

    /// Behind its mark, `.` or `#`.
    fn marked_word(&mut self) -> &'s str {
        self.rest = &self.rest[1..];
        self.until(|c| !is_of_word(c))
    }

    fn attribute(&mut self) -> Condition {
        self.rest = &self.rest[1..];
        let inside = self.until(|c| c == ']');
        self.rest = &self.rest[1..];
        let (name, value) = inside.split_once('=').unwrap_or((inside, ""));
        let fits: fn(&str, &str) -> bool = match name.chars().last() {
            Some('^') => |found, value| found.starts_with(value),
            Some('$') => |found, value| found.ends_with(value),
            Some('*') => |found, value| found.contains(value),
            _ if inside.contains('=') => |found, value| found == value,
            _ => |_, _| true,
        };
        let name = name.trim_end_matches(['^', '$', '*']).to_owned();
        Condition::Attribute { name, value: value.trim_matches('"').to_owned(), fits }
    }

    fn pseudo_class(&mut self) -> Condition {
        let name = self.until(|c| c == '(');
        self.rest = &self.rest[1..];
        let condition = match name {
            ":has" => Condition::Has(self.selector()),
            ":not" => Condition::Not(self.selector()),
            ":says" => Condition::Says(self.until(|c| c == ')').to_owned()),
            _ => panic!("{name} is no pseudo-class that tests know"),
        };
        self.rest = self.rest.strip_prefix(')').expect("the end of a pseudo-class");
        condition
    }

    fn until(&mut self, is_end: impl Fn(char) -> bool) -> &'s str {
        let (word, rest) = self.rest.split_at(self.rest.find(is_end).unwrap_or(self.rest.len()));
        self.rest = rest;
        word
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}
