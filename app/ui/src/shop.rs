//! What every page holds in its hands.

use domain::moment::Moment;
use house::{House, ports::Letter};
use std::sync::Arc;

/// Cheap to clone; the state of every page.
#[derive(Clone)]
pub struct Shop {
    pub house: House,
    pub site: Arc<Site>,
    /// Only in demo mode: the letters that would have been sent.
    pub mailbox: Option<Arc<dyn Mailbox>>,
}

/// The browser's files, by their addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    pub style: String,
    /// The script that starts the islands and moves between pages.
    pub start: String,
    /// wasm-bindgen's module, and the wasm that it loads.
    pub module: String,
    pub wasm: String,
    /// The 3D module and its wasm, fetched when somebody asks for it.
    pub hall: String,
    pub hall_wasm: String,
    /// Fonts that the first screen of every page needs.
    pub fonts: Vec<String>,
}

/// Letters that a demo keeps instead of sending them, oldest first.
pub trait Mailbox: Send + Sync {
    fn letters(&self) -> Vec<KeptLetter>;
}

#[derive(Clone, Debug, PartialEq)]
pub struct KeptLetter {
    pub sent_at: Moment,
    pub letter: Letter,
}
