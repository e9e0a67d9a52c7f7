//! Whether a text can stand in for a delivered message: it is Fluent, it says the same variables,
//! and it has the same forms.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use house::locales::{MARKS, entry};
use std::collections::{BTreeMap, BTreeSet};

/// Longer than any message needs: terms in full have about a fifth.
pub const CHARS_MAX: usize = 20_000;
/// Of all forms of one message together; more is no message.
const BRANCHES_MAX: usize = 64;

/// Why a text can't be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextProblem {
    Empty,
    TooLong {
        most: usize,
    },
    /// A character that can't be seen, by its number.
    Character {
        code: u32,
    },
    /// Braces that aren't closed, for instance.
    NotReadable,
    UnknownVariable {
        name: String,
    },
    MissingVariable {
        name: String,
    },
    DoubledVariable {
        name: String,
    },
    /// Of a number, such as `few`.
    MissingForm {
        form: String,
    },
    UnknownForm {
        form: String,
    },
    /// Another message or a function that the delivered text doesn't name.
    Reference {
        name: String,
    },
    /// For bold words or a link, where the shop would show the signs.
    Signs,
    /// The house's address for mails isn't one.
    Email,
    /// The house's telephone number isn't one that a phone can call.
    Phone,
    /// Of a production's cast, without a colon.
    TeamLine {
        line: usize,
    },
}

/// Whether it has a pair of `**`, or a link.
pub(crate) fn has_signs(text: &str) -> bool {
    let links = ["](http", "](/", "](mailto:", "](tel:"];
    text.split("**").count() > 2 || links.iter().any(|link| text.contains(link))
}

/// The text as it is stored: the same for every way of writing it.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn check(delivered: &str, text: &str) -> Result<String, TextProblem> {
    check_in(delivered, text, &[])
}

/// The same in a language with forms that the delivered text, of another one, may lack.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn check_in(delivered: &str, text: &str, forms: &[String]) -> Result<String, TextProblem> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim_ascii();
    if text.trim().is_empty() {
        return Err(TextProblem::Empty);
    }
    if text.chars().count() > CHARS_MAX {
        return Err(TextProblem::TooLong { most: CHARS_MAX });
    }
    let is_hidden = |c: &char| (c.is_control() && *c != '\n') || MARKS.contains(c);
    if let Some(hidden) = text.chars().find(is_hidden) {
        return Err(TextProblem::Character { code: hidden.into() });
    }
    let text = lined(escaped(text));
    let source = entry("m", &text);
    let new = Shape::of(&source).ok_or(TextProblem::NotReadable)?;
    let known_source = entry("m", delivered);
    let known = Shape::of(&known_source).ok_or(TextProblem::NotReadable)?;
    new.fits(&known, forms)?;
    house::locales::written(&source).ok_or(TextProblem::NotReadable)
}

/// A line of plain words may begin with a sign that means something to Fluent there.
fn escaped(text: &str) -> String {
    let is_structured = text.contains("->");
    let lines = text.lines().map(|line| {
        let trimmed = line.trim_start();
        match trimmed.chars().next() {
            Some(sign @ ('[' | '*' | '.')) if !is_structured => {
                line.replacen(sign, &format!("{{ \"{sign}\" }}"), 1)
            }
            _ => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Fluent wants each form of a number on a line of its own, and a command has one line.
fn lined(text: String) -> String {
    if text.contains('\n') || !text.contains("->") {
        return text;
    }
    let mut lined = String::with_capacity(text.len());
    let (mut depth, mut is_choice) = (0_usize, false);
    for (at, sign) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        is_choice |= depth == 1 && rest.starts_with("->");
        let is_form = || is_form(rest) && !lined.ends_with('*');
        if depth == 1 && is_choice && (sign == '}' || is_form()) {
            lined.truncate(lined.trim_ascii_end().len());
            lined.push('\n');
        }
        match sign {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                is_choice &= depth > 0;
            }
            _ => {}
        }
        lined.push(sign);
    }
    lined
}

/// Whether it begins as `[one]` or `*[other]`.
fn is_form(text: &str) -> bool {
    let form = text.strip_prefix('*').unwrap_or(text).strip_prefix('[');
    let form = form.and_then(|it| it.split_once(']')).map(|(form, _)| form.trim_ascii());
    form.is_some_and(|form| !form.is_empty() && form.chars().all(|it| it.is_ascii_alphanumeric()))
}

/// What a text is made of, without its words.
struct Shape {
    /// Of each of its branches, how often each variable is said in it.
    branches: Vec<BTreeMap<String, usize>>,
    /// The forms by the variable that chooses among them.
    forms: BTreeMap<String, BTreeSet<String>>,
    references: BTreeSet<String>,
}

impl Shape {
    /// None: it is no single message.
    fn of(source: &str) -> Option<Self> {
        let resource = parser::parse(source).ok()?;
        let [Entry::Message(message)] = resource.body.as_slice() else { return None };
        if !message.attributes.is_empty() {
            return None;
        }
        let mut shape =
            Self { branches: Vec::new(), forms: BTreeMap::new(), references: BTreeSet::new() };
        shape.branches = shape.pattern(message.value.as_ref()?)?;
        Some(shape)
    }

    /// The branches of a pattern. None: it has too many.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Option<Vec<BTreeMap<String, usize>>> {
        let mut branches = vec![BTreeMap::new()];
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            let said = self.expression(expression)?;
            branches = branches
                .iter()
                .flat_map(|before| said.iter().map(|more| joined(before, more)))
                .collect();
            if branches.len() > BRANCHES_MAX {
                return None;
            }
        }
        Some(branches)
    }

    fn expression(
        &mut self,
        expression: &Expression<&str>,
    ) -> Option<Vec<BTreeMap<String, usize>>> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let name = self.selector(selector)?;
                let mut branches = Vec::new();
                for variant in variants {
                    let form = match &variant.key {
                        VariantKey::Identifier { name } => *name,
                        VariantKey::NumberLiteral { value } => *value,
                    };
                    self.forms.entry(name.clone()).or_default().insert(form.to_owned());
                    branches.extend(self.pattern(&variant.value)?);
                }
                Some(branches)
            }
        }
    }

    fn selector(&mut self, selector: &InlineExpression<&str>) -> Option<String> {
        match selector {
            InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
            InlineExpression::FunctionReference { id, arguments } => {
                self.references.insert(id.name.to_owned());
                self.selector(arguments.positional.first()?)
            }
            _ => None,
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<Vec<BTreeMap<String, usize>>> {
        let none = || vec![BTreeMap::new()];
        Some(match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                none()
            }
            InlineExpression::VariableReference { id } => {
                vec![BTreeMap::from([(id.name.to_owned(), 1)])]
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.references.insert(id.name.to_owned());
                match arguments.positional.first() {
                    Some(argument) => self.inline(argument)?,
                    None => none(),
                }
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
                none()
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
                none()
            }
            InlineExpression::Placeable { expression } => self.expression(expression)?,
        })
    }

    fn variables(&self) -> BTreeSet<&String> {
        self.branches.iter().flat_map(BTreeMap::keys).chain(self.forms.keys()).collect()
    }

    fn fits(&self, known: &Self, more: &[String]) -> Result<(), TextProblem> {
        if let Some(name) = self.references.difference(&known.references).next() {
            return Err(TextProblem::Reference { name: name.clone() });
        }
        if let Some(name) = self.variables().difference(&known.variables()).next() {
            return Err(TextProblem::UnknownVariable { name: (*name).clone() });
        }
        // One sentence for all numbers, without the number: the house may drop it.
        let dropped = |variable: &String| {
            known.forms.contains_key(variable) && !self.variables().contains(variable)
        };
        for (variable, forms) in known.forms.iter().filter(|(variable, _)| !dropped(variable)) {
            let nothing = BTreeSet::new();
            let own = self.forms.get(variable).unwrap_or(&nothing);
            if let Some(form) = forms.difference(own).next() {
                return Err(TextProblem::MissingForm { form: form.clone() });
            }
        }
        for (variable, forms) in &self.forms {
            let allowed = known.forms.get(variable);
            let is_known = |form: &&String| {
                allowed.is_some_and(|allowed| {
                    allowed.contains(*form) || more.contains(*form) || form.parse::<u32>().is_ok()
                })
            };
            if let Some(form) = forms.iter().find(|form| !is_known(form)) {
                return Err(TextProblem::UnknownForm { form: form.clone() });
            }
        }
        for variable in known.variables().into_iter().filter(|variable| !dropped(variable)) {
            let said = |shape: &Self| -> Vec<usize> {
                let counts = shape.branches.iter();
                counts.map(|branch| branch.get(variable).copied().unwrap_or_default()).collect()
            };
            let (own, theirs) = (said(self), said(known));
            if own.iter().min() < theirs.iter().min() {
                return Err(TextProblem::MissingVariable { name: variable.clone() });
            }
            if own.iter().max() < theirs.iter().max().map(|most| most.min(&1)) {
                return Err(TextProblem::MissingVariable { name: variable.clone() });
            }
            if own.iter().max() > theirs.iter().max() {
                return Err(TextProblem::DoubledVariable { name: variable.clone() });
            }
        }
        Ok(())
    }
}

fn joined(
    one: &BTreeMap<String, usize>,
    other: &BTreeMap<String, usize>,
) -> BTreeMap<String, usize> {
    let mut both = one.clone();
    for (name, count) in other {
        *both.entry(name.clone()).or_default() += count;
    }
    both
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEATS: &str = "{ $count ->\n [one] { $count } seat\n *[other] { $count } seats\n}";

    #[test]
    fn other_words_with_the_same_variables_are_taken() {
        let taken = |delivered, text| check(delivered, text).expect("it fits");
        assert_eq!(taken("Hello, { $name }", "Good day, {$name}!"), "Good day, { $name }!");
        let forms = "{ $count ->\n[one] one place\n*[other] {$count} places\n}";
        let written = "{ $count ->\n    [one] one place\n   *[other] { $count } places\n}";
        let seats = "{ $count ->\n [one] one seat\n *[other] { $count } seats\n}";
        assert_eq!(taken(seats, forms), written);
        let line = "{ $count -> [one] one place *[other] {$count} places }";
        assert_eq!(taken(seats, line), written, "on one line");
        assert_eq!(taken("A", "Stage [left] -> right"), "Stage [left] -> right");
        assert_eq!(taken("A", "Two lines\n\nof words"), "Two lines\n\nof words");
        assert_eq!(
            taken("A", "[Note]\n* one\n.two"),
            "{ \"[\" }Note]\n{ \"*\" } one\n{ \".\" }two"
        );
        assert_eq!(taken("A", "<b>bold</b> & $5"), "<b>bold</b> & $5");
    }

    #[test]
    fn what_would_break_a_page_is_refused() {
        let name = |name: &str| name.to_owned();
        let form = |form: &str| form.to_owned();
        for (delivered, text, problem) in [
            ("A", "  \n ", TextProblem::Empty),
            ("A", "a\u{0}b", TextProblem::Character { code: 0 }),
            ("A", "a\u{e000}b", TextProblem::Character { code: 0xe000 }),
            ("A", "Hello { $", TextProblem::NotReadable),
            ("A", "Hello }", TextProblem::NotReadable),
            ("A", "{ $name }", TextProblem::UnknownVariable { name: name("name") }),
            ("{ $a } { $b }", "{ $a }", TextProblem::MissingVariable { name: name("b") }),
            ("{ $a }", "{ $b }", TextProblem::UnknownVariable { name: name("b") }),
            ("{ $a }", "{ $a } { $a }", TextProblem::DoubledVariable { name: name("a") }),
            (SEATS, "{ $count } seats", TextProblem::MissingForm { form: form("one") }),
            (
                SEATS,
                "{ $count ->\n *[other] { $count } seats\n}",
                TextProblem::MissingForm { form: form("one") },
            ),
            (
                SEATS,
                "{ $count ->\n [one] { $count } a\n [few] { $count } b\n *[other] { $count } c\n}",
                TextProblem::UnknownForm { form: form("few") },
            ),
            (
                SEATS,
                "{ $count ->\n [one] one\n *[other] { $count } c\n}",
                TextProblem::MissingVariable { name: name("count") },
            ),
            ("A", "{ house-name }", TextProblem::Reference { name: name("house-name") }),
            ("{ $a }", "{ NUMBER($a) }", TextProblem::Reference { name: name("NUMBER") }),
        ] {
            assert_eq!(check(delivered, text), Err(problem), "{text:?}");
        }
        let long = "a".repeat(40_000);
        assert_eq!(check("A", &long), Err(TextProblem::TooLong { most: CHARS_MAX }));
    }

    #[test]
    fn one_sentence_without_the_number_stands_for_all_numbers() {
        assert_eq!(check(SEATS, "Your seats"), Ok("Your seats".to_owned()));
        let named = "{ $name }: { $count ->\n [one] one\n *[other] { $count }\n}";
        assert_eq!(check(named, "For { $name }"), Ok("For { $name }".to_owned()));
        let missing = TextProblem::MissingVariable { name: "name".to_owned() };
        assert_eq!(check(named, "For you"), Err(missing));
    }

    #[test]
    fn nothing_but_one_message_comes_of_a_text() {
        for text in ["a\nevil = b", "a\n\n# comment\nevil = b", "a\n\nevil = b", "-term = x"] {
            let taken = check("A", text).expect("words");
            let source = entry("m", &taken);
            assert!(Shape::of(&source).is_some(), "{taken:?}");
        }
    }
}
