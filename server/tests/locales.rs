//! The language gate: every language has the same messages with the same variables, each is
//! used, and each that is used exists.

#[path = "locales/read_against.rs"]
mod read_against;

use domain::seats::{block::BlockKind, desk_state::DeskState};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What no shopper sees: a language that is only a folder may leave it to the house's own.
const FOR_COLLEAGUES: [&str; 2] = ["staff-", "timeline-"];

/// The program's languages, and those that stand in the documents as examples.
fn folders() -> Vec<PathBuf> {
    let folders = ["locales", "docs/formats/locales"];
    let all = folders.map(|folder| fs::read_dir(root().join(folder)).expect(folder).flatten());
    all.into_iter().flatten().map(|folder| folder.path()).collect()
}

type Messages = BTreeMap<String, BTreeSet<String>>;

/// Language → message → its variables.
fn languages() -> BTreeMap<String, Messages> {
    let mut languages = BTreeMap::new();
    for folder in folders() {
        let mut messages = Messages::new();
        for file in fs::read_dir(&folder).expect("a language").flatten() {
            let name = file.path().display().to_string();
            let text = fs::read_to_string(file.path()).expect("readable");
            let resource = parser::parse(text).unwrap_or_else(|(_, e)| panic!("{name}: {e:?}"));
            for entry in resource.body {
                if let Entry::Message(message) = entry
                    && let Some(pattern) = &message.value
                {
                    let mut variables = BTreeSet::new();
                    gather(pattern, &mut variables);
                    let twice = messages.insert(message.id.name.clone(), variables);
                    assert!(twice.is_none(), "{name}: {} stands twice", message.id.name);
                }
            }
        }
        let code = folder.file_name().expect("a language").to_string_lossy().into_owned();
        languages.insert(code, messages);
    }
    languages
}

fn gather(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => gather_inline(inline, variables),
            Expression::Select { selector, variants } => {
                gather_inline(selector, variables);
                for variant in variants {
                    gather(&variant.value, variables);
                }
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                gather_inline(argument, variables);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => {}
    }
}

/// Every string literal of the sources, tests left out.
fn literals() -> BTreeSet<String> {
    let mut literals = BTreeSet::new();
    for folder in ["app", "server/src"] {
        walk(&root().join(folder), &mut literals);
    }
    for name in ["house", "season", "people", "selling", "money", "subscribers", "adapters"] {
        walk(&root().join("server").join(name).join("src"), &mut literals);
    }
    literals
}

fn walk(folder: &Path, literals: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, literals);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("readable");
            literals.extend(text.split('"').skip(1).map(str::to_owned));
        }
    }
}

#[test]
fn all_languages_have_the_same_messages_and_variables() {
    let languages = languages();
    let english = &languages["en"];
    assert!(english.len() > 100, "the shop says more than this");
    for (language, messages) in &languages {
        let is_example = root().join("docs/formats/locales").join(language).is_dir();
        let may_lack =
            |id: &String| is_example && FOR_COLLEAGUES.iter().any(|begin| id.starts_with(begin));
        let missing = english.keys().filter(|id| !messages.contains_key(*id) && !may_lack(id));
        let missing: Vec<_> = missing.collect();
        let extra: Vec<_> = messages.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(extra.is_empty(), "only {language} has {extra:?}");
        for (id, variables) in messages {
            assert_eq!(variables, &english[id], "variables of {id} in {language}");
        }
    }
}

#[test]
fn every_message_is_used() {
    let literals = literals();
    // `genre-{}` or `refusal-hold-` uses all messages that begin so; `staff-` alone uses none.
    let prefixes: Vec<&str> = literals
        .iter()
        .filter_map(|literal| literal.split_once('{').map(|(head, _)| head).or(Some(literal)))
        .filter(|head| head.ends_with('-') && head.len() > 3 && *head != "staff-")
        .collect();
    let unused: Vec<String> = languages()["en"]
        .keys()
        .filter(|id| !literals.contains(*id))
        .filter(|id| !prefixes.iter().any(|prefix| id.starts_with(prefix)))
        .cloned()
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

/// What the program makes names of at the desk.
#[test]
fn each_state_of_a_seat_and_each_kind_of_block_has_words_and_a_sign() {
    let english = &languages()["en"];
    let states = DeskState::ALL.map(|it| format!("staff-desk-state-{}", it.to_text()));
    let kinds = BlockKind::ALL.map(|it| format!("staff-desk-block-kind-{}", it.as_str()));
    for message in states.iter().chain(&kinds) {
        assert!(english.contains_key(message), "{message}");
    }
    let style = root().join("style/pages/staff-desk.css");
    let style = fs::read_to_string(style).expect("the desk's style");
    for state in DeskState::ALL.into_iter().filter(|it| *it != DeskState::Free) {
        let sign = format!("[data-s=\"{}\"]::before", state.code());
        assert!(style.contains(&sign), "{state:?} has no sign {sign}");
    }
    let shape = style.split('{').find(|rule| rule.contains(":is([data-s=\"H\"]"));
    let shape = shape.expect("the shape of what is blocked");
    for kind in BlockKind::ALL {
        let letter = format!("[data-s=\"{}\"]", DeskState::Blocked(kind).code());
        assert!(shape.contains(&letter), "{kind:?} has another shape");
    }
}

#[test]
fn every_message_that_is_used_exists() {
    let english = &languages()["en"];
    let heads: BTreeSet<&str> = english.keys().filter_map(|id| id.split('-').next()).collect();
    let missing: Vec<String> = literals()
        .into_iter()
        .filter(|literal| {
            let shaped = literal.split('-').count() > 1
                && literal
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                && !literal.contains("--")
                && !literal.starts_with('-')
                && !literal.ends_with('-');
            let head = literal.split('-').next().unwrap_or_default();
            shaped && heads.contains(head) && !english.contains_key(literal)
        })
        .filter(|literal| !NOT_MESSAGES.contains(&literal.as_str()))
        .collect();
    assert!(missing.is_empty(), "said but not written: {missing:?}");
}

/// Words that look like messages: names of classes, topics, events, causes.
const NOT_MESSAGES: [&str; 13] = [
    "basket-badge",
    "embed-hint",
    "exchange-handed",
    "exchange-handed-back",
    "house-web",
    "language-switch",
    "mail-from",
    "payment-received",
    "plan-data",
    "saved-payment",
    "saved-payments",
    "ticket-types",
    "voucher-first",
];

/// The forms that a plural has: `one few many other`; numbers that stand beside them left out.
fn forms(variants: &[Variant<String>]) -> BTreeSet<String> {
    let name = |variant: &Variant<String>| match &variant.key {
        VariantKey::Identifier { name } => Some(name.clone()),
        VariantKey::NumberLiteral { .. } => None,
    };
    variants.iter().filter_map(name).collect()
}

#[test]
fn every_plural_has_all_the_forms_of_its_language() {
    for folder in folders() {
        let mut plurals = Vec::new();
        for file in fs::read_dir(&folder).expect("a language").flatten() {
            let text = fs::read_to_string(file.path()).expect("readable");
            let resource = parser::parse(text).expect("checked by the other tests");
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                for element in message.value.iter().flat_map(|pattern| &pattern.elements) {
                    if let PatternElement::Placeable {
                        expression: Expression::Select { variants, .. },
                    } = element
                    {
                        plurals.push((message.id.name.clone(), forms(variants)));
                    }
                }
            }
        }
        let all: BTreeSet<String> = plurals.iter().flat_map(|(_, forms)| forms.clone()).collect();
        assert!(all.contains("one") && all.contains("other"), "{folder:?}: {all:?}");
        // A choice that knows only `other` has the same words for every number.
        let poor: Vec<_> =
            plurals.iter().filter(|(_, forms)| forms.len() > 1 && *forms != all).collect();
        assert!(poor.is_empty(), "{folder:?} has {all:?}, and yet {poor:?}");
    }
}

/// A line may break at any other space.
#[test]
fn no_line_of_french_begins_with_its_mark() {
    for file in fs::read_dir(root().join("locales/fr")).expect("French").flatten() {
        let text = fs::read_to_string(file.path()).expect("readable");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let breaks = [" :", " ;", " !", " ?", " »", "« "].iter().any(|it| line.contains(it));
            assert!(!breaks, "{}: {line}", file.path().display());
        }
    }
}
