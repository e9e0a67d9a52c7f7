//! A text as people read it: what Fluent writes as `{ "[" }` is a bracket, and each form of a
//! number has a line.

use crate::editing::forms::Forms;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Without the marks around words that Fluent would take for something else, and without the names
/// of forms. What the shop fills in stays as it is written: `{ $name }`.
pub fn readable(text: &str) -> String {
    if !text.contains("->") {
        return unmarked(text);
    }
    let forms = Forms::of(text).texts.into_iter().map(|(_, text)| unmarked(&text));
    forms.collect::<Vec<_>>().join("\n")
}

fn unmarked(text: &str) -> String {
    let mut read = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        read += before;
        match literal(from) {
            Some((words, after)) => {
                read += &unescape_unicode_to_string(words);
                rest = after;
            }
            None => {
                read.push('{');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    read + rest
}

/// What stands between the quotation marks, and what comes after the brace that closes it.
fn literal(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('{')?.trim_ascii_start().strip_prefix('"')?;
    let mut is_escaped = false;
    let end = inner.char_indices().find_map(|(at, letter)| {
        let is_end = letter == '"' && !is_escaped;
        is_escaped = letter == '\\' && !is_escaped;
        is_end.then_some(at)
    })?;
    let (words, after) = inner.split_at(end);
    let after = after.strip_prefix('"')?.trim_ascii_start().strip_prefix('}')?;
    Some((words, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_between_marks_are_read_as_words() {
        for (written, read) in [
            ("{ \"[\" }Name des Theaters]", "[Name des Theaters]"),
            ("{\"*\"} { $name } { \"\" }", "* { $name } "),
            ("{ \"\\\"\\\\\\u007B\" }", "\"\\{"),
            ("{ $a ->\n    [one] { $a } x\n   *[other] { \"[\" }y]\n}", "{ $a } x\n[y]"),
            ("{ NUMBER($a, style: \"b\") }", "{ NUMBER($a, style: \"b\") }"),
            ("{ \"open", "{ \"open"),
            ("plain", "plain"),
        ] {
            assert_eq!(readable(written), read, "{written}");
        }
    }
}
