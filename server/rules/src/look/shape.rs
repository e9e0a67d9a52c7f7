//! What a house chooses of a look beside its colours: each a short list, so that every choice was
//! drawn and looked at before.

use serde::{Deserialize, Serialize};

/// One of a short list, by the name that forms and addresses have for it.
pub trait Choice: Copy + PartialEq + 'static {
    /// The delivered one first.
    const ALL: &'static [(Self, &'static str)];

    fn key(self) -> &'static str {
        let found = Self::ALL.iter().find(|(one, _)| *one == self);
        found.map_or("", |(_, key)| key)
    }

    /// What isn't in the list is as it was delivered.
    fn parse(text: &str) -> Self {
        let found = Self::ALL.iter().find(|(_, key)| *key == text);
        found.unwrap_or(&Self::ALL[0]).0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Headings {
    Serif,
    Sans,
}

/// How much room is left between things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Spacing {
    #[default]
    Usual,
    Tight,
    Wide,
}

/// The head of every page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Header {
    /// The name, and the links beside it.
    #[default]
    Line,
    /// The name in the middle, the links below it.
    Centred,
    /// The same line on a band of the accent colour.
    Band,
}

/// The foot of every page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Footer {
    /// Columns on a ground a little deeper than the page's.
    #[default]
    Columns,
    /// One below the other in the middle, without a ground.
    Centred,
    /// Columns on a band of the text's colour.
    Band,
}

impl Choice for Headings {
    const ALL: &'static [(Self, &'static str)] = &[(Self::Serif, "serif"), (Self::Sans, "sans")];
}

impl Choice for Spacing {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Usual, "usual"), (Self::Tight, "tight"), (Self::Wide, "wide")];
}

impl Choice for Header {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Line, "line"), (Self::Centred, "centred"), (Self::Band, "band")];
}

impl Choice for Footer {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Columns, "columns"), (Self::Centred, "centred"), (Self::Band, "band")];
}
