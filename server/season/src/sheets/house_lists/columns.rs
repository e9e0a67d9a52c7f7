//! What the rows of each list say: the columns of its sheet, as a form asks for them.
//!
//! Some lists are of what is sold: their rows come from sheets with prices and dates, and only
//! their words are edited here.

use crate::sheets::season_import::EditedSheets;
use rules::holders::share_link::{ADDRESS_CHARS_MAX, LINKS_MAX};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HouseList {
    CustomerFields,
    ShareLinks,
    Genres,
    TicketTypes,
    Packages,
    Series,
    Passes,
    Extras,
    Discounts,
    Fees,
    Kinds,
    Seasons,
}

/// More would fill the programme's filter.
const GENRES_MAX: usize = 20;
/// Where the choices of customer fields stand.
pub const CHOICES_SHEET: &str = "customer_field_choices";

/// A column of a list's sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    pub kind: ColumnKind,
    /// A field of every profile has none.
    pub is_of_own_fields: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// In each language; the house's own can't be missing where it is needed.
    Texts { chars_max: usize, is_needed: bool },
    /// One of these words, or none of them.
    Word(&'static [&'static str]),
    /// One of these words, which stays as it was chosen.
    Kind(&'static [&'static str]),
    /// An address of a link.
    Address { chars_max: usize },
    /// A mark on tickets, read at a glance.
    Symbol,
}

const NEEDS: ColumnKind = ColumnKind::Word(&["shown", "required"]);
const KINDS: ColumnKind = ColumnKind::Kind(&["text", "choice", "yes-no", "date"]);
const LIKE: ColumnKind = ColumnKind::Kind(&["opera", "ballet", "concert", "family"]);
const NAME: ColumnKind = ColumnKind::Texts { chars_max: 120, is_needed: true };
const HELP: ColumnKind = ColumnKind::Texts { chars_max: 300, is_needed: false };
const NOTE: ColumnKind = ColumnKind::Texts { chars_max: 300, is_needed: false };
/// A package without a name has that of its series.
const OFFER_NAME: ColumnKind = ColumnKind::Texts { chars_max: 120, is_needed: false };
const PARAGRAPH: ColumnKind = ColumnKind::Texts { chars_max: 2_000, is_needed: false };
const ADDRESS: ColumnKind = ColumnKind::Address { chars_max: ADDRESS_CHARS_MAX };

const fn column(name: &'static str, kind: ColumnKind) -> Column {
    Column { name, kind, is_of_own_fields: false }
}

const fn of_own_fields(name: &'static str, kind: ColumnKind) -> Column {
    Column { name, kind, is_of_own_fields: true }
}

impl HouseList {
    pub const ALL: [Self; 12] = [
        Self::CustomerFields,
        Self::ShareLinks,
        Self::Genres,
        Self::TicketTypes,
        Self::Packages,
        Self::Series,
        Self::Passes,
        Self::Extras,
        Self::Discounts,
        Self::Fees,
        Self::Kinds,
        Self::Seasons,
    ];

    /// Its rows come from sheets, and here only their words are edited.
    pub fn is_of_words(self) -> bool {
        !matches!(self, Self::CustomerFields | Self::ShareLinks | Self::Genres)
    }

    /// The column that names an entry. Rows that share a name say the same.
    pub fn key_column(self) -> &'static str {
        match self {
            Self::Series => "code",
            _ => "key",
        }
    }

    /// In addresses, and in the history.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CustomerFields => "customer-fields",
            Self::ShareLinks => "share-links",
            Self::Genres => "genres",
            Self::TicketTypes => "ticket-types",
            Self::Packages => "packages",
            Self::Series => "series",
            Self::Passes => "passes",
            Self::Extras => "extras",
            Self::Discounts => "discounts",
            Self::Fees => "fees",
            Self::Kinds => "kinds",
            Self::Seasons => "seasons",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.as_str() == text)
    }

    /// The sheet of its rows.
    pub fn sheet(self) -> &'static str {
        match self {
            Self::CustomerFields => "customer_fields",
            Self::ShareLinks => "share_links",
            Self::TicketTypes => "tariffs",
            // The others are called as their sheets are.
            _ => self.as_str(),
        }
    }

    pub(crate) fn sheets(self) -> EditedSheets {
        EditedSheets {
            list: self.as_str(),
            sheets: match self {
                Self::CustomerFields => {
                    &[("customer_fields", &["key"]), (CHOICES_SHEET, &["field", "key"])]
                }
                Self::ShareLinks => &[("share_links", &["key", "address"])],
                Self::Genres => &[("genres", &["key", "like"])],
                Self::TicketTypes => &[("tariffs", &["key"])],
                Self::Packages => &[("packages", &["key"])],
                Self::Series => &[("series", &["code"])],
                Self::Passes => &[("passes", &["key"])],
                Self::Extras => &[("extras", &["key"])],
                Self::Discounts => &[("discounts", &["key"])],
                Self::Fees => &[("fees", &["key"])],
                Self::Kinds => &[("kinds", &["key"])],
                Self::Seasons => &[("seasons", &["key"])],
            },
        }
    }

    /// How the journal calls a change of it.
    pub(crate) fn action(self) -> &'static str {
        match self {
            Self::CustomerFields => "customer-fields.edit",
            Self::ShareLinks => "share-links.edit",
            Self::Genres => "genres.edit",
            _ => "words.edit",
        }
    }

    pub fn entries_max(self) -> usize {
        match self {
            Self::CustomerFields => domain::people::customer_field::FIELDS_MAX,
            Self::ShareLinks => LINKS_MAX,
            Self::Genres => GENRES_MAX,
            _ => usize::MAX,
        }
    }

    /// As a form asks for them, after the key.
    pub fn columns(self) -> &'static [Column] {
        const FIELDS: [Column; 7] = [
            of_own_fields("name", NAME),
            of_own_fields("kind", KINDS),
            column("help", HELP),
            column("registration_desktop", NEEDS),
            column("registration_phone", NEEDS),
            column("checkout_desktop", NEEDS),
            column("checkout_phone", NEEDS),
        ];
        const LINKS: [Column; 2] = [column("name", NAME), column("address", ADDRESS)];
        const GENRES: [Column; 2] = [column("name", NAME), column("like", LIKE)];
        const TICKET_TYPES: [Column; 3] =
            [column("name", NAME), column("note", NOTE), column("symbol", ColumnKind::Symbol)];
        const OFFERS: [Column; 2] = [column("name", OFFER_NAME), column("text", PARAGRAPH)];
        const NAMES: [Column; 1] = [column("name", NAME)];
        match self {
            Self::CustomerFields => &FIELDS,
            Self::ShareLinks => &LINKS,
            Self::Genres => &GENRES,
            Self::TicketTypes => &TICKET_TYPES,
            Self::Packages | Self::Passes | Self::Extras => &OFFERS,
            Self::Series | Self::Discounts | Self::Fees | Self::Kinds | Self::Seasons => &NAMES,
        }
    }

    /// Whether a form of it asks for this column of its sheet, in any language.
    pub(crate) fn says(self, column: &str) -> bool {
        self.columns().iter().any(|known| match known.kind {
            ColumnKind::Texts { .. } => {
                column.strip_prefix(known.name).is_some_and(|rest| rest.starts_with('_'))
            }
            _ => column == known.name,
        })
    }

    /// Those of one entry. Name and language are asked with every order.
    pub fn columns_of(self, key: &str) -> impl Iterator<Item = &'static Column> {
        let is_known = self == Self::CustomerFields && is_of_every_profile(key);
        let is_asked_anyway = is_known && matches!(key, "name" | "language");
        self.columns().iter().filter(move |column| {
            !(is_known && column.is_of_own_fields
                || is_asked_anyway && column.name.starts_with("checkout_"))
        })
    }
}

pub(crate) fn is_of_every_profile(key: &str) -> bool {
    domain::people::customer_field::FieldKind::known(key).is_some()
}
