//! A language as it was delivered: by the program, and by a folder that a house lays over it.

use super::{Arg, HOUSE, calendar::Calendar, load};
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use fluent_syntax::{ast::Entry, parser, serializer};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

pub(super) struct Delivered {
    pub language: String,
    pub bundle: Bundle,
    /// In the order in which they are read, and whether each stands in for those before.
    resources: Vec<(Arc<FluentResource>, bool)>,
    /// The same as they were written, with their files' names.
    pub sources: Vec<Arc<str>>,
    files: Vec<String>,
    homes: Arc<load::Homes>,
    /// Names of what a house says about itself.
    pub of_house: Vec<String>,
    pub calendar: Calendar,
    messages: OnceLock<BTreeMap<String, Message>>,
    /// Chooses a number's form.
    forms: OnceLock<Option<Bundle>>,
}

/// A message as it was delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// In Fluent's syntax, without the name.
    pub pattern: String,
    /// What its authors say of it.
    pub comment: String,
    /// The name of the program's file without the ending: what the message is about. Of a message
    /// that the program doesn't have, the folder's file.
    pub file: String,
}

impl Message {
    /// The first 8 hex digits of SHA-256 of the pattern, whose words are joined by one space: tells
    /// whether a newer program says the message otherwise.
    pub fn digest(&self) -> String {
        let words: Vec<&str> = self.pattern.split_ascii_whitespace().collect();
        Sha256::digest(words.join(" ")).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// All messages of a language.
pub(super) struct Bundle(FluentBundle<Arc<FluentResource>>);

/// What was made of a message that can't be made whole.
#[derive(Debug)]
pub(super) struct Unmade {
    pub text: String,
    pub errors: Vec<FluentError>,
}

impl Delivered {
    /// What a house has to say of itself begins so until it does.
    pub fn is_placeholder(&self, id: &str) -> bool {
        matches!(self.bundle.format(id, &[]), Some(Ok(text)) if text.starts_with('['))
    }

    pub fn new(
        language: String,
        files: Vec<load::File>,
        homes: Arc<load::Homes>,
    ) -> anyhow::Result<Self> {
        let calendar = Calendar::new(&language)?;
        let mut bundle = Bundle::empty(&language, &calendar)?;
        let (mut resources, mut sources, mut names) = (Vec::new(), Vec::new(), Vec::new());
        let mut of_house = Vec::new();
        for load::File { place, text, is_laid_over } in files {
            let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| {
                let Some(first) = errors.first() else { return anyhow::anyhow!("{place}") };
                let before = text.get(..first.pos.start).unwrap_or(&text);
                let line = before.matches('\n').count() + 1;
                anyhow::anyhow!("{place}, line {line}: {first}")
            })?;
            let resource = Arc::new(resource);
            if is_laid_over {
                bundle.0.add_resource_overriding(resource.clone());
            } else {
                bundle.0.add_resource(resource.clone()).map_err(|errors| {
                    let first = errors.first().map(ToString::to_string).unwrap_or_default();
                    anyhow::anyhow!("{place}: {first}")
                })?;
            }
            resources.push((resource, is_laid_over));
            let names_of_house = text.lines().filter(|line| line.starts_with(HOUSE));
            let ids = names_of_house.filter_map(|line| line.split_once('='));
            of_house.extend(ids.map(|(id, _)| id.trim_end().to_owned()));
            sources.push(Arc::from(text));
            let name = place.rsplit('/').next().unwrap_or(&place);
            names.push(name.trim_end_matches(".ftl").to_owned());
        }
        Ok(Self {
            language,
            bundle,
            resources,
            sources,
            files: names,
            homes,
            of_house,
            calendar,
            messages: OnceLock::new(),
            forms: OnceLock::new(),
        })
    }

    /// The same with the messages of `source` over them. None: it isn't Fluent.
    pub fn with(&self, source: &str) -> Option<Bundle> {
        let over = FluentResource::try_new(source.to_owned()).ok()?;
        let mut bundle = Bundle::empty(&self.language, &self.calendar).ok()?;
        for (resource, is_laid_over) in &self.resources {
            match is_laid_over {
                true => bundle.0.add_resource_overriding(resource.clone()),
                // Doubles were refused when the language was loaded.
                false => drop(bundle.0.add_resource(resource.clone())),
            }
        }
        bundle.0.add_resource_overriding(Arc::new(over));
        Some(bundle)
    }

    /// `one`, `few`, `other`: by the plural rules of the language.
    pub fn form_of(&self, number: i64) -> String {
        const FORMS: &str = "form = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n \
                             [many] many\n *[other] other\n }\n";
        let bundle = self.forms.get_or_init(|| {
            let mut bundle = Bundle::empty(&self.language, &self.calendar).ok()?;
            let resource = FluentResource::try_new(FORMS.to_owned()).ok()?;
            bundle.0.add_resource_overriding(Arc::new(resource));
            Some(bundle)
        });
        let form = bundle.as_ref().and_then(|it| it.format("form", &[("n", Arg::Number(number))]));
        form.and_then(Result::ok).unwrap_or_else(|| "other".to_owned())
    }

    /// By their names.
    pub fn messages(&self) -> &BTreeMap<String, Message> {
        self.messages.get_or_init(|| {
            let mut messages = BTreeMap::new();
            for (source, file) in self.sources.iter().zip(&self.files) {
                let resource = parser::parse(&**source).unwrap_or_else(|(resource, _)| resource);
                for entry in resource.body {
                    let Entry::Message(message) = entry else { continue };
                    let Some(pattern) = message.value else { continue };
                    let comment = message.comment.map(|it| it.content.join(" "));
                    let known = Message {
                        pattern: written(&pattern),
                        comment: comment.unwrap_or_default(),
                        file: self.homes.get(message.id.name).unwrap_or(file).clone(),
                    };
                    messages.insert(message.id.name.to_owned(), known);
                }
            }
            messages
        })
    }
}

impl Bundle {
    fn empty(language: &str, calendar: &Calendar) -> anyhow::Result<Self> {
        let id: unic_langid::LanguageIdentifier = language
            .parse()
            .map_err(|_| anyhow::anyhow!("locales/{language}: not a language code"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Without this, every variable is wrapped in invisible direction marks.
        bundle.set_use_isolating(false);
        let numbers = calendar.numbers();
        bundle
            .add_function("NUMBER", move |values, _| match values {
                [FluentValue::Number(number)] => numbers.format(number.value as i64).into(),
                _ => FluentValue::Error,
            })
            .map_err(|error| anyhow::anyhow!("NUMBER could not be defined: {error}"))?;
        Ok(Self(bundle))
    }

    pub fn has(&self, id: &str) -> bool {
        self.0.has_message(id)
    }

    /// None: there is no such message.
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> Option<Result<String, Unmade>> {
        let pattern = self.0.get_message(id)?.value()?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, text.clone()),
                Arg::Number(number) => values.set(*name, *number),
            }
        }
        let mut errors = Vec::new();
        let text = self.0.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        let text = with_one_full_stop(text, args);
        Some(if errors.is_empty() { Ok(text) } else { Err(Unmade { text, errors }) })
    }
}

/// A name that ends with a full stop, such as `Teatro, S. A.`, also ends a sentence; so does what
/// the house says of itself, as an address, which other messages name.
fn with_one_full_stop(text: String, args: &[(&str, Arg)]) -> String {
    const DOTS: &str = "...";
    const KEPT: &str = "\0";
    let text = args.iter().fold(text, |text, (_, arg)| match arg {
        Arg::Text(value) if value.ends_with('.') => text.replace(&format!("{value}."), value),
        _ => text,
    });
    let is_typed = |(_, arg): &(&str, Arg)| matches!(arg, Arg::Text(it) if it.contains(".."));
    if !text.contains("..") || args.iter().any(is_typed) {
        return text;
    }
    text.replace(DOTS, KEPT).replace("..", ".").replace(KEPT, DOTS)
}

/// The pattern of the one message in a source as it is stored. None: it is none.
pub fn written_in(source: &str) -> Option<String> {
    let resource = parser::parse(source).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else { return None };
    message.value.as_ref().map(written)
}

/// A pattern in Fluent's syntax, its lines without the indentation of files.
pub fn written(pattern: &fluent_syntax::ast::Pattern<&str>) -> String {
    use fluent_syntax::ast::{Identifier, Message, Resource};
    let message = Message {
        id: Identifier { name: "m" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = text.strip_prefix("m =").unwrap_or(&text);
    let lines: Vec<&str> = text.lines().collect();
    let lines =
        lines.iter().map(|line| line.strip_prefix("    ").unwrap_or(line.trim_ascii_start()));
    lines.collect::<Vec<_>>().join("\n").trim_ascii().to_owned()
}

/// Whether this is one message of that name, and nothing else.
pub(super) fn is_one_message(source: &str, id: &str) -> bool {
    let Ok(resource) = parser::parse(source) else { return false };
    let [Entry::Message(message)] = resource.body.as_slice() else { return false };
    message.id.name == id && message.value.is_some() && message.attributes.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{Arg, with_one_full_stop};

    #[test]
    fn a_name_with_a_full_stop_ends_its_sentence() {
        let args = [("name", Arg::Text("Teatro, S. A.".to_owned())), ("count", Arg::Number(2))];
        let of = |text: &str| with_one_full_stop(text.to_owned(), &args);
        assert_eq!(of("You buy from Teatro, S. A.. It …"), "You buy from Teatro, S. A. It …");
        assert_eq!(of("Teatro, S. A. sells …"), "Teatro, S. A. sells …");
        assert_eq!(of("Fő utca 12.. The contract ..."), "Fő utca 12. The contract ...");
        let typed = [("words", Arg::Text("Well.. yes".to_owned()))];
        assert_eq!(with_one_full_stop("Well.. yes".to_owned(), &typed), "Well.. yes");
    }
}
