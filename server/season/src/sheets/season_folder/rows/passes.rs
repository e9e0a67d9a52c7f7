//! Flat rates and memberships.

use crate::sheets::season_folder::{
    cells::{
        ChannelOrPoint, CompanyKey, Key, LocalWhen, PassKey, PassKind, Price, SeasonKey, TaxKey,
        Texts,
    },
    sheet::sheet,
};
use domain::sales::offer::selection::Selection;
use jiff::civil::Date;

sheet! {
    /// What is bought once and gives rights for a time.
    "passes": Pass, unique [&["key"]], at most 1_000 {
        /// Names the pass in other sheets and in its address; no package or extra has it.
        key: PassKey = "friends",
        /// `flat-rate` is exchanged for tickets, `membership` gives rights.
        kind: PassKind = "membership",
        /// In which it is sold.
        season: SeasonKey = "2026-27",
        /// Of one.
        price: Price = "60",
        /// VAT of its price.
        tax: TaxKey = "services",
        /// Who sells it.
        company: CompanyKey = "opera",
        /// From when it is sold; no `curtain`.
        from: Option<LocalWhen> = "2026-05-01 10:00",
        /// Until when; no `curtain`.
        until: Option<LocalWhen> = "2027-03-31 23:59",
        /// First day of its rights; empty: from the purchase on.
        valid_from: Option<Date> = "2026-09-01",
        /// Last day; empty: the season's.
        valid_until: Option<Date> = "2027-07-31",
        /// The kind of person that its holder is: `who` in other sheets names it.
        right: Option<Key> = "friend",
        /// For how many performances a flat rate is exchanged.
        performances: Option<u32> = "10",
        /// How many flat rates a performance takes; empty: all.
        per_performance: Option<u32> = "50",
        /// From when a flat rate is exchanged; empty: while the performance is on sale.
        exchange_from: Option<LocalWhen> = "curtain-7d",
        /// For which performances; empty: all.
        covers as "for": Option<Selection> = "season:2026-27",
        /// Kinds of person who may buy it; empty: everybody.
        who: Vec<Key> = "youth",
        /// Most for a person.
        max_person: Option<u32> = "1",
        /// Where it is sold; empty: everywhere.
        channels: Vec<ChannelOrPoint> = "web",
        /// For shoppers.
        name: Texts = "Friends of the opera",
        /// What it gives, in a paragraph.
        text: Texts = "Book a week before everybody else.",
    }
}
