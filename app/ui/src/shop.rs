//! What every page can use.

use house::{House, ports::Mailbox};
use std::sync::Arc;

/// Cheap to clone; the state of every page.
#[derive(Clone)]
pub struct Shop {
    pub house: House,
    pub site: Arc<Site>,
    /// Only in demo mode: the mails that would have been sent.
    pub mailbox: Option<Arc<dyn Mailbox>>,
}

/// The browser's files, by their addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// What every page needs, and the plan.
    pub style: String,
    /// What all pages but the plan's have beside it.
    pub shop_style: String,
    /// What the staff's pages have beside both.
    pub staff_style: String,
    /// The script of pages on which staff edit texts.
    pub texts: String,
    /// The script of the plan on which staff sell.
    pub desk: String,
    /// The script of the box in which staff find customers.
    pub find: String,
    /// The script of a till that sells without a line.
    pub offline: String,
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
