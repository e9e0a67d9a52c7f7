//! Which performances are meant; what a selection names must stand in the sheets.

use super::{Cell, Context, Kind};
use domain::sales::offer::selection::{Selection, Subject};

impl Cell for Selection {
    fn kind() -> Kind {
        Kind::Named {
            name: "selection",
            how: "Performances: `all`, `season:2026-27`, `series:A`, `production:carmen`, \
                  `genre:opera`, or a performance's key, parted by `;`. A part with `!` before \
                  it takes performances out: `series:A; !production:carmen`.",
        }
    }

    fn read(text: &str, context: &Context<'_>) -> Result<Self, String> {
        let selection = Self::parse(text).map_err(|wrong| wrong.to_string())?;
        for subject in selection.subjects() {
            let (sheet, key) = match subject {
                Subject::All | Subject::Genre(_) => continue,
                Subject::Season(key) => ("seasons", key),
                Subject::Series(code) => ("series", code),
                Subject::Production(key) => ("productions", key),
                Subject::Performance(key) => ("performances", key),
            };
            if !context.keys.has(sheet, key) {
                return Err(format!(
                    "\"{key}\" stands in no row of {sheet}; add it there or correct it here"
                ));
            }
        }
        Ok(selection)
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.to_string()
    }
}
