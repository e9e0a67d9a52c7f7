//! How the shop looks, as its staff chose it (`appearance::looks`).
//!
//! 1. `rules::look` holds the few colours that a house chooses. It computes all other colours, and
//!    which texts would be too hard to read.
//! 2. A look is a row of `looks`. The newest is part of the catalogue, so each program of the house
//!    shows it on its next page.
//! 3. Pages then name the style sheet `style/look-<revision>.css` (`ui::frame::look`). The server
//!    makes it once from the delivered sheet and the look (`server/src/http/site.rs`).
//! 4. Each page has one sheet, so it never shows another look for a moment. The delivered look
//!    loads nothing more.

use crate::catalogue::CatalogueCache;
use house::House;
use rules::look::Look;
use season_tables::revisions::RevisionRow;
use std::sync::Arc;

/// What is shown now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownLook {
    pub look: Look,
    /// Zero: as delivered, and never changed.
    pub revision: i64,
    /// Nothing of it differs from what was delivered.
    pub is_delivered: bool,
}

impl Default for ShownLook {
    fn default() -> Self {
        Self { look: Look::default(), revision: 0, is_delivered: true }
    }
}

impl ShownLook {
    /// Of what the database keeps. A look that can't be read, of a later version say, gives way
    /// to the delivered one: no page fails because of it.
    pub(crate) fn of(row: Option<RevisionRow>) -> Self {
        let Some(row) = row else { return Self::default() };
        let look = read(&row.body);
        Self { revision: row.revision, is_delivered: look == Look::default(), look }
    }
}

/// A look that can't be read is the delivered one.
pub fn read(body: &str) -> Look {
    match serde_json::from_str(body) {
        _ if body.is_empty() => Look::default(),
        Ok(look) => look,
        Err(error) => {
            tracing::error!("a look can't be read; the delivered one is shown: {error}");
            Look::default()
        }
    }
}

/// As the catalogue said when it was last read.
pub fn shown(house: &House) -> Arc<ShownLook> {
    let last = house.kept::<CatalogueCache>().last();
    last.map_or_else(Arc::default, |catalogue| catalogue.look.clone())
}
