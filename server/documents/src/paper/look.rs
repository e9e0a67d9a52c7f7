//! What a paper takes of the house's look. The default prints it as delivered.

use std::sync::Arc;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetLook {
    /// Red, green and blue, dark enough to be read on white.
    pub accent: Option<[u8; 3]>,
    /// A PNG file, instead of the house's name in letters.
    pub logo: Option<Arc<[u8]>>,
    /// A word across each page, for what is none of the real papers.
    pub stamp: Option<String>,
}
