//! A file that lies in the folder.

use super::{Cell, Context, Kind, shown};

/// Without any path: a folder never reaches out of itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileName(String);

impl FileName {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Cell for FileName {
    fn kind() -> Kind {
        Kind::Named { name: "file", how: "The name of a JSON file in the folder: `opera.json`." }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        let is_plain = !text.starts_with('.') && !text.contains(['/', '\\', ':', '\0']);
        if is_plain && text.ends_with(".json") {
            Ok(Self(text.to_owned()))
        } else {
            let name = shown(text);
            Err(format!("{name} is no JSON file of the folder; write a name like opera.json"))
        }
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.0.clone()
    }
}
