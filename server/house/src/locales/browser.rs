//! The browser's share of the messages as plain lines: Fluent itself is too heavy there, so
//! the server unfolds each message's plural, and the browser picks by `Intl.PluralRules`.

use super::MARKS;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use std::sync::Arc;

/// Of messages with one name, the last one.
pub fn lines(sources: &[Arc<str>], prefixes: &[&str], is_marked: bool) -> String {
    let mut found: Vec<(String, String)> = Vec::new();
    for source in sources {
        let resource = parser::parse(&**source).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && prefixes.iter().any(|prefix| message.id.name.starts_with(prefix))
                && let Some(pattern) = &message.value
            {
                let mut lines = String::new();
                for (category, text) in unfold(pattern) {
                    lines += message.id.name;
                    if let Some(category) = category {
                        lines.push('.');
                        lines += category;
                    }
                    lines.push('=');
                    if is_marked {
                        let [begin, named, end] = MARKS;
                        lines += &format!("{begin}{}{named}{text}{end}", message.id.name);
                    } else {
                        lines += &text;
                    }
                    lines.push('\n');
                }
                match found.iter_mut().find(|(name, _)| name == message.id.name) {
                    Some((_, known)) => *known = lines,
                    None => found.push((message.id.name.to_owned(), lines)),
                }
            }
        }
    }
    found.into_iter().map(|(_, lines)| lines).collect()
}

/// One text for each category of the message's one selector; without one, a single text.
fn unfold<'s>(pattern: &Pattern<&'s str>) -> Vec<(Option<&'s str>, String)> {
    let categories: Vec<Option<&'s str>> = pattern
        .elements
        .iter()
        .find_map(|element| match element {
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                Some(variants.iter().map(|variant| Some(key(&variant.key))).collect())
            }
            _ => None,
        })
        .unwrap_or_else(|| vec![None]);
    categories
        .into_iter()
        .map(|category| {
            let mut text = String::new();
            write(pattern, category, &mut text);
            (category, text)
        })
        .collect()
}

fn write(pattern: &Pattern<&str>, category: Option<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => *text += &value.replace('\n', " "),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                write_inline(inline, text);
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let chosen = variants
                    .iter()
                    .find(|variant| Some(key(&variant.key)) == category)
                    .or_else(|| variants.iter().find(|variant| variant.default));
                if let Some(variant) = chosen {
                    write(&variant.value, category, text);
                }
            }
        }
    }
}

fn write_inline(inline: &InlineExpression<&str>, text: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } => *text += value,
        InlineExpression::NumberLiteral { value } => *text += value,
        InlineExpression::VariableReference { id } => {
            text.push('{');
            *text += id.name;
            text.push('}');
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            if let Some(first) = arguments.positional.first() {
                write_inline(first, text);
            }
        }
        // A test over `locales/` keeps these out of the browser's messages.
        InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => {}
    }
}

fn key<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
