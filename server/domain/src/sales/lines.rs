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

/// The numbers of such a field; None if one of them can't be read. An empty field has none.
pub fn read_numbers<T: FromStr>(text: &str) -> Option<Vec<T>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    text.split(' ').map(|number| number.parse().ok()).collect()
}

/// Two numbers for each pair; None if one is left over or can't be read.
pub fn read_pairs<T: FromStr + Copy>(text: &str) -> Option<Vec<(T, T)>> {
    let numbers: Vec<T> = read_numbers(text)?;
    let (pairs, rest) = numbers.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[first, second]| (*first, *second)).collect())
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
        assert_eq!(read_numbers::<u32>(&numbers(&[1, 2, 30])), Some(vec![1, 2, 30]));
        assert_eq!(read_numbers::<u32>(&numbers::<u32>(&[])), Some(Vec::new()));
        assert_eq!(read_pairs::<u32>(&numbers(&[1, 2, 30, 4])), Some(vec![(1, 2), (30, 4)]));
    }

    #[test]
    fn a_field_with_a_bad_number_is_not_read() {
        for bad in ["1 x 3", "1  3", " ", "-1", "1 2 99999999999"] {
            assert_eq!(read_numbers::<u32>(bad), None, "{bad:?}");
        }
        assert_eq!(read_pairs::<u32>("1 2 3"), None, "one number is left over");
    }
}
