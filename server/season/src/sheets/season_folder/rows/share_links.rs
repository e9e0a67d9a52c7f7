//! Networks and messengers by which buyers tell friends of a performance.

use crate::sheets::season_folder::{
    cells::{Key, Texts},
    sheet::sheet,
};

sheet! {
    /// Networks and messengers that the page of a paid order offers, in this order, beside the
    /// device's own menu: plain links to the page of the performance, without anybody's script.
    /// Without this sheet there are none. The words of the invitation are the message
    /// `order-share-words` of the house's texts.
    "share_links": ShareLink, unique [&["key"]], at most 8 {
        /// Names the link: small letters, digits and hyphens, at most 40.
        key: Key = "telegram",
        /// What buyers read.
        name: Texts = "Telegram",
        /// Where it leads: an address that begins with `https://` or `mailto:`. `{url}` is the
        /// address of the performance's page, and needed; `{text}` are the words of the
        /// invitation; `{title}` is the production's title, for the subject of a mail. All are
        /// written as addresses need it.
        address: String = "https://t.me/share/url?url={url}&text={text}",
    }
}
