//! What the list of seats is asked for, as its address says it.

/// More than a basket may ever hold, and little enough to look at.
pub const TICKED_MAX: usize = 500;

/// What of the list is shown.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The group's number on the page, from 0.
    pub section: Option<usize>,
    /// The group was opened from this page just now, and gets the focus.
    pub is_opened: bool,
    /// Stays ticked, where it is still free.
    pub ticked: Vec<u32>,
    /// The plan on which they were ticked, as `Listing::plan_mark`.
    pub plan_mark: Option<String>,
    /// The offer's key.
    pub offer: Option<String>,
}

impl Asked {
    /// A name may come many times; what can't be read is left out.
    pub fn read(pairs: &[(String, String)]) -> Self {
        let mut asked = Self::default();
        let mut opened = None;
        for (name, value) in pairs {
            match name.as_str() {
                "section" => asked.section = value.parse().ok(),
                "plan" => asked.plan_mark = Some(value.clone()),
                "open" => opened = value.parse().ok(),
                "offer" if !value.is_empty() => asked.offer = Some(value.clone()),
                "seat" if asked.ticked.len() < TICKED_MAX => {
                    asked.ticked.extend(value.parse::<u32>())
                }
                _ => {}
            }
        }
        if opened.is_some() {
            (asked.section, asked.is_opened) = (opened, true);
        }
        asked
    }

    /// On another plan, what was ticked are other seats.
    pub fn leave_other_plan(&mut self, plan_mark: &str) {
        if self.plan_mark.as_deref().is_some_and(|mark| mark != plan_mark) {
            self.ticked.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_travel_to_the_section_that_is_opened() {
        let pairs = [
            ("section", "1"),
            ("offer", ""),
            ("seat", "7"),
            ("seat", "x"),
            ("seat", "9"),
            ("open", "3"),
        ];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let asked = Asked {
            section: Some(3),
            is_opened: true,
            ticked: vec![7, 9],
            plan_mark: None,
            offer: None,
        };
        assert_eq!(Asked::read(&pairs), asked);
    }

    #[test]
    fn ticks_of_another_plan_are_left_behind() {
        let pairs = [("plan", "0a1b2c3d"), ("seat", "7")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut asked = Asked::read(&pairs);
        asked.leave_other_plan("0a1b2c3d");
        assert_eq!(asked.ticked, [7]);
        asked.leave_other_plan("0a1b2c3e");
        assert!(asked.ticked.is_empty());
    }
}
