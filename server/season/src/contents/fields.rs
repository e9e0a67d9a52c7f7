//! What is typed into a field of a page: cleaned, or why it can't be taken.

use house::locales::MARKS;

/// Of the last part of a page's address.
pub const ADDRESS_CHARS_MAX: usize = 60;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldProblem {
    TooLong {
        most: usize,
    },
    /// A character that can't be seen, by its number.
    Character {
        code: u32,
    },
    /// No whole number up to this.
    Number {
        most: u32,
    },
    /// A line of the team without a colon.
    TeamLine {
        line: usize,
    },
    /// No small letters, digits and hyphens.
    Address,
    /// It is, or was, another production's.
    AddressTaken,
    /// At this length it would be on when the next performance begins in its hall.
    IntoTheNext,
    Unknown,
}

/// Nothing typed is zero.
pub fn number(typed: &str, most: u32) -> Result<String, FieldProblem> {
    let typed = typed.trim();
    let number = if typed.is_empty() { Some(0) } else { typed.parse().ok() };
    let number: Option<u32> = number.filter(|number| *number <= most);
    number.map(|number| number.to_string()).ok_or(FieldProblem::Number { most })
}

/// Words without spaces around them; a long text may have several lines.
pub fn text(typed: &str, chars_max: usize, is_long: bool) -> Result<String, FieldProblem> {
    let text = typed.replace("\r\n", "\n");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let text = lines.join("\n").trim().to_owned();
    if text.chars().count() > chars_max {
        return Err(FieldProblem::TooLong { most: chars_max });
    }
    let is_break = |c: &char| is_long && *c == '\n';
    let is_hidden = |c: &char| (c.is_control() && !is_break(c)) || MARKS.contains(c);
    match text.chars().find(is_hidden) {
        Some(hidden) => Err(FieldProblem::Character { code: hidden.into() }),
        None => Ok(text),
    }
}

/// Each line names a part and who takes it.
pub fn team(text: String) -> Result<String, FieldProblem> {
    let is_wrong = |line: &str| !line.is_empty() && !line.contains(':');
    match text.lines().position(is_wrong) {
        Some(at) => Err(FieldProblem::TeamLine { line: at + 1 }),
        None => Ok(text),
    }
}

/// Small letters, digits and hyphens between them: it can be said on the telephone.
pub fn is_address(text: &str) -> bool {
    let is_good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=ADDRESS_CHARS_MAX).contains(&text.len())
        && text.chars().all(is_good)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_can_be_said_on_the_telephone() {
        for good in ["a", "summer-2027", "7", &"a".repeat(60)] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "",
            "-a",
            "a-",
            "a--b",
            "a.b",
            "..",
            "a/b",
            "a b",
            "Summer",
            "été",
            "🎭",
            "a?b",
            "a%2f",
            "a_b",
            &"a".repeat(61),
            "a\u{0}",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }

    #[test]
    fn texts_are_trimmed_and_short_ones_have_one_line() {
        assert_eq!(text(" One. \r\n\r\nTwo.\n", 50, true), Ok("One.\n\nTwo.".to_owned()));
        let newline = FieldProblem::Character { code: 10 };
        assert_eq!(text("One\ntwo", 50, false), Err(newline));
        assert_eq!(text("a\u{7}", 50, true), Err(FieldProblem::Character { code: 7 }));
        let long = "é".repeat(201);
        assert_eq!(text(&long, 200, false), Err(FieldProblem::TooLong { most: 200 }));
        assert_eq!(text(&long[2..], 200, false), Ok(long[2..].to_owned()));
    }

    #[test]
    fn a_line_of_the_team_has_a_part_and_names() {
        let good = "Conductor: A\n\nCarmen: B".to_owned();
        assert_eq!(team(good.clone()), Ok(good));
        let wrong = team("Conductor: A\nB".to_owned());
        assert_eq!(wrong, Err(FieldProblem::TeamLine { line: 2 }));
    }

    #[test]
    fn numbers_have_a_most() {
        assert_eq!(number(" 165 ", 1440), Ok("165".to_owned()));
        assert_eq!(number("", 20), Ok("0".to_owned()));
        for wrong in ["-1", "1.5", "1441", "two"] {
            assert_eq!(number(wrong, 1440), Err(FieldProblem::Number { most: 1440 }));
        }
    }
}
