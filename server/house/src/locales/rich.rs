//! Which messages may have bold words, links and lists.

/// Paragraphs of the legal pages.
const RICH: [&str; 24] = [
    "accessibility-aim",
    "accessibility-missing-text",
    "accessibility-places-text",
    "accessibility-contact-text",
    "cookies-measuring-text",
    "cookies-needed-text",
    "imprint-more",
    "privacy-controller",
    "privacy-how-long-text",
    "privacy-measuring-text",
    "privacy-rights-account",
    "privacy-rights-text",
    "privacy-who-measured",
    "privacy-who-text",
    "privacy-who-wallet",
    "privacy-why-text",
    "terms-cancelled-text",
    "terms-complaints-text",
    "terms-entry-children",
    "terms-entry-text",
    "terms-price-text",
    "terms-seller",
    "terms-ticket-text",
    "terms-withdrawal-text",
];

/// Whether the shop shows `**bold**`, `[links](https://…)` and lists of this message as such.
pub fn is_rich(id: &str) -> bool {
    RICH.contains(&id)
}
