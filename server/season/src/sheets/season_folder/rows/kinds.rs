//! Kinds of person.

use crate::sheets::season_folder::{
    cells::{Key, Texts},
    sheet::sheet,
};

sheet! {
    /// What persons can be by the word of the house, such as schools. Staff grant a kind
    /// (`parterre grant-kind`), or a pass gives it. Where this sheet has rows, every `who` and
    /// `right` of the folder names one of them; without any, they name what they like.
    "kinds": PersonKind, unique [&["key"]], at most 1_000 {
        /// Names the kind: small letters, digits and hyphens, at most 40.
        key: Key = "school",
        /// What the house calls such a person.
        name: Texts = "School",
        /// Such persons see and order nothing but performances meant for their kind (the setting
        /// `audience`), and what goes with them; empty: no. Granted by staff alone, never by a
        /// pass.
        only_own: Option<bool> = "yes",
        /// They reserve performances meant for their kind now and pay by invoice, due so many days
        /// after the performance; empty: they pay at once.
        invoice_days: Option<u32> = "30",
    }
}
