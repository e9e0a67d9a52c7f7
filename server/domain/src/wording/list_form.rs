//! Lists as comma-separated values (RFC 4180): for programs, or for people, who open them in a
//! spreadsheet. Spreadsheet programs expect the separators of their user's language there.

/// How a list is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListForm {
    /// With commas and decimal points.
    #[default]
    Programs,
    /// The same for people, with a byte order mark, by which spreadsheet programs know UTF-8.
    DecimalPoint,
    /// For people whose language writes 14,50: with semicolons and a byte order mark.
    DecimalComma,
}

impl ListForm {
    /// For people. `decimal_mark`: what their language writes before decimals.
    pub fn of_reader(decimal_mark: char) -> Self {
        match decimal_mark {
            ',' => Self::DecimalComma,
            _ => Self::DecimalPoint,
        }
    }

    pub fn is_for_people(self) -> bool {
        self != Self::Programs
    }

    /// What stands before the first row.
    pub fn start(self) -> &'static str {
        if self.is_for_people() { "\u{feff}" } else { "" }
    }

    /// What stands between two cells.
    pub fn separator(self) -> &'static str {
        match self {
            Self::Programs | Self::DecimalPoint => ",",
            Self::DecimalComma => ";",
        }
    }

    /// `plain`: a number as programs write it, such as `-14.50`.
    pub fn number(self, plain: &str) -> String {
        match self {
            Self::Programs | Self::DecimalPoint => plain.to_owned(),
            Self::DecimalComma => plain.replace('.', ","),
        }
    }

    /// A row without its end. What holds a separator, a quote or a line end stands in quotes.
    pub fn row<T: AsRef<str>>(self, cells: &[T]) -> String {
        let cells = cells.iter().map(|cell| {
            let cell = cell.as_ref();
            match cell.contains(self.separator()) || cell.contains(['"', '\r', '\n']) {
                true => format!("\"{}\"", cell.replace('"', "\"\"")),
                false => cell.to_owned(),
            }
        });
        cells.collect::<Vec<_>>().join(self.separator())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_the_separators_of_its_reader() {
        let [point, comma] = ['.', ','].map(ListForm::of_reader);
        let row = |form: ListForm| {
            let number = form.number("-14.50");
            form.row(&["A; B", "C, D", number.as_str(), "\"E\""])
        };
        let programs = ListForm::default();
        assert_eq!(row(programs), "A; B,\"C, D\",-14.50,\"\"\"E\"\"\"");
        assert_eq!(row(point), row(programs));
        assert_eq!(row(comma), "\"A; B\";C, D;-14,50;\"\"\"E\"\"\"");
        assert_eq!([programs, point, comma].map(ListForm::start), ["", "\u{feff}", "\u{feff}"]);
    }
}
