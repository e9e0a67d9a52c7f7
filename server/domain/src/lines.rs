//! Lines of text with fields between tabs: what crosses to the plan's island. A reader of JSON
//! would weigh more in the browser than the plan itself.

use std::str::{FromStr, Split};

/// Adds a line of these fields. A tab or a line's end inside one becomes a space.
pub fn push<T: AsRef<str>>(text: &mut String, fields: &[T]) {
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            text.push('\t');
        }
        let letters = field.as_ref().chars();
        text.extend(letters.map(|letter| if letter < ' ' { ' ' } else { letter }));
    }
    text.push('\n');
}

/// Numbers in one field.
pub fn numbers<T: ToString>(numbers: &[T]) -> String {
    numbers.iter().map(T::to_string).collect::<Vec<_>>().join(" ")
}

pub fn read_numbers<T: FromStr>(text: &str) -> Vec<T> {
    text.split(' ').filter_map(|number| number.parse().ok()).collect()
}

/// The fields of a line, one after the other. All answers are None beyond the last, and where
/// the field is none of what is asked for.
pub struct Fields<'t>(Split<'t, char>);

impl<'t> Fields<'t> {
    pub fn of(line: &'t str) -> Self {
        Self(line.split('\t'))
    }

    pub fn text(&mut self) -> Option<String> {
        self.next().map(str::to_owned)
    }

    pub fn read<T: FromStr>(&mut self) -> Option<T> {
        self.next()?.parse().ok()
    }

    /// The field may be empty.
    pub fn maybe<T: FromStr>(&mut self) -> Option<Option<T>> {
        match self.next()? {
            "" => Some(None),
            number => number.parse().ok().map(Some),
        }
    }

    pub fn is(&mut self) -> Option<bool> {
        self.next().map(|flag| flag == "1")
    }
}

impl<'t> Iterator for Fields<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        self.0.next()
    }
}

/// As `Fields::is` reads it.
pub fn flag(is: bool) -> String {
    if is { "1" } else { "0" }.to_owned()
}

/// As `Fields::maybe` reads it.
pub fn maybe<T: ToString>(number: Option<T>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// For text inside an element whose content browsers read as it is, such as a data block: no
/// tag and no comment can begin in it.
pub fn without_markup(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The text that `without_markup` was given.
pub fn with_markup(text: &str) -> String {
    text.replace("&lt;", "<").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_a_data_block_and_each_comes_back_as_it_was() {
        for hostile in [
            "<//script>",
            "</script><script src=x>",
            "<</script>/script>",
            "<!--",
            "<!--<script",
            "<script",
            "]]>",
            "\u{2028}\u{2029}",
            "&lt;/script>",
            "&amp;lt;",
            "&&lt<;",
            "",
        ] {
            let written = without_markup(hostile);
            assert!(!written.contains('<'), "{written}");
            assert_eq!(with_markup(&written), hostile);
        }
    }

    #[test]
    fn fields_come_back_as_they_were_written() {
        let mut text = String::new();
        let fields = ["a\tb".to_owned(), maybe(Some(-7)), maybe::<i64>(None), flag(true)];
        push(&mut text, &fields);
        assert_eq!(text, "a b\t-7\t\t1\n");
        let mut fields = Fields::of(text.trim_end());
        assert_eq!(fields.text().as_deref(), Some("a b"));
        assert_eq!(fields.maybe::<i64>(), Some(Some(-7)));
        assert_eq!(fields.maybe::<i64>(), Some(None));
        assert_eq!((fields.is(), fields.read::<i64>()), (Some(true), None));
        assert_eq!(read_numbers::<u32>(&numbers(&[1, 2, 30])), [1, 2, 30]);
    }
}
