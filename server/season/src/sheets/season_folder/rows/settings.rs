//! When performances are on sale and to be seen, and by whom; and whom a mail thanks.

use crate::sheets::season_folder::{
    cells::{ChannelOrPoint, Key, SettingName, SettingValue},
    sheet::sheet,
};
use domain::wording::settings::Level;

sheet! {
    /// Sale windows and the like. What is said of a performance goes before its production, then
    /// series, then season. A performance with an `audience` is there for persons of that kind
    /// alone, and of packages only in those that are for nobody else (`who`). `thank-you` sends a
    /// mail to those who bought tickets, at ten in the morning after the performance. `no` switches
    /// a medium of tickets off: `ticket-paper` (A4 at home), `ticket-phone` (the code on a screen),
    /// `ticket-wallet`, `ticket-stock` (the box office's thermal stock). Where nothing is set, a
    /// performance is visible and on sale at once, until the curtain, with at most 10 seats for an
    /// order, on all media, and nobody is thanked.
    "settings": SettingRow,
    unique [&["level", "subject", "channel", "right", "name"]], at most 50_000 {
        /// What is set.
        level: Level = "season",
        /// Its key, of a series its code.
        subject: Key = "2026-27",
        /// Where it holds; empty: everywhere.
        channel: Option<ChannelOrPoint> = "web",
        /// For which kind of person; empty: everybody. Only `sale-opens`, and the `seats-max` of
        /// the time before it opens for everybody. A nearer row for everybody doesn't take it
        /// back.
        right: Option<Key> = "friend",
        /// Which setting.
        name: SettingName = "sale-opens",
        /// What it is set to.
        value: SettingValue = "2026-06-15 10:00",
    }
}
