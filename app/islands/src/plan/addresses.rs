//! Where the plan's island leads and what it loads.

/// Addresses of the island's links, forms and files. The server knows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// POST of a form that holds seats, without JavaScript.
    pub hold: String,
    pub basket: String,
    /// The line of the basket whose seat is exchanged for another; empty: none.
    pub changed_line: String,
    /// What is missing of an offer at a seat.
    pub missing: String,
    /// Names and views of the seats, in the page's language.
    pub table: String,
    /// The hall in 3D, with what stands on its stage.
    pub scene: String,
    /// The 3D module's script and wasm; empty: there is no 3D.
    pub module: String,
    pub module_wasm: String,
}
