//! Offers over several performances.

use crate::sheets::season_folder::{
    cells::{
        ChannelOrPoint, Key, LocalWhen, PackageKey, Price, PriceTypeKey, SeasonKey, Texts, Zone,
    },
    sheet::sheet,
};
use domain::sales::{
    offer::{
        OfferKind,
        package::{Medium, Seats},
        selection::Selection,
    },
    pricing::Change,
};

impl Package {
    /// A flexible subscription: its holder chooses performances and a seat for each.
    pub fn is_flexible(&self) -> bool {
        self.kind == OfferKind::Flexible && self.seats == Seats::Each
    }
}

sheet! {
    /// Subscriptions and packages. Which performances they have, `package_groups` says.
    "packages": Package, unique [&["key"]], at most 2_000 {
        /// Names the package in other sheets and in its address; no pass or extra has it.
        key: PackageKey = "series-a",
        /// `subscription` has all performances of its groups, the others may leave a choice.
        /// `package` earns no seniority.
        kind: OfferKind = "subscription",
        /// In which it is sold; its performances may be of others, too.
        season: SeasonKey = "2026-27",
        /// One seat for all performances, or one for each.
        seats: Seats = "same",
        /// What it does to the price of each ticket; where a step of `package_steps` is reached or
        /// `package_prices` has a sum, that holds instead.
        change: Option<Change> = "-15 %",
        /// One barcode for all performances, or one for each; empty: `each`.
        medium: Option<Medium> = "one",
        /// Whether years count (`seniority_steps`); empty: yes unless it is a `package`.
        seniority: Option<bool> = "yes",
        /// Kinds of person who may have it; empty: everybody.
        who: Vec<Key> = "friend",
        /// Most for a person.
        max_person: Option<u32> = "4",
        /// Most tickets beyond one for each performance; empty: none.
        extra_tickets: Option<u32> = "2",
        /// What it does to the price of those; empty: as to the others. Which tickets are these
        /// is decided in the shopper's favour.
        extra_change: Option<Change> = "-5 %",
        /// Where it is sold; empty: everywhere.
        channels: Vec<ChannelOrPoint> = "web; box-office",
        /// From when it is sold, whether or not its performances' tickets are on sale yet; empty:
        /// with its performances' tickets.
        from: Option<LocalWhen> = "2026-05-15 10:00",
        /// Until when; `curtain` is that of its first performance. A channel that has a row in
        /// `package_windows` follows that instead.
        until: Option<LocalWhen> = "curtain-1d",
        /// Whether it is still sold, for the performances that are left, once the sale of one has
        /// ended; empty: no. A cancelled performance is not missed.
        rest: Option<bool> = "yes",
        /// For shoppers.
        name: Texts = "Series A",
        /// What it is, in a paragraph.
        text: Texts = "Four first nights on your own seat.",
    }
}

sheet! {
    /// When a package is sold in one channel, instead of `from` and `until` of its own row.
    "package_windows": PackageWindow, unique [&["package", "channel"]], at most 5_000 {
        /// Which package.
        package: PackageKey = "series-a",
        /// Where; one of its `channels`, if it names some.
        channel: ChannelOrPoint = "box-office",
        /// From when it is sold there, whether or not its performances' tickets are on sale yet;
        /// empty: with its performances' tickets.
        from: Option<LocalWhen> = "2026-05-18 10:00",
        /// Until when; `curtain` is that of its first performance. Empty: as long as its
        /// performances are.
        until: Option<LocalWhen> = "2026-10-01 00:00",
    }
}

sheet! {
    /// Performances of a package: of each group so many.
    "package_groups": PackageGroup, unique [&["package", "group"]], at most 2_000 {
        /// To which it belongs.
        package: PackageKey = "four-evenings",
        /// Names the group within its package.
        group: Key = "operas",
        /// Fewest performances of it; empty: none, but where `max` is empty, too, all of them.
        min: Option<u32> = "1",
        /// Most performances of it; empty: as many as there are.
        max: Option<u32> = "3",
        /// Which performances it has.
        performances as "for": Selection = "genre:opera",
    }
}

sheet! {
    /// What the number of performances is worth. The highest step that is reached holds.
    "package_steps": PackageStep, unique [&["package", "count"]], at most 5_000 {
        /// To which it belongs.
        package: PackageKey = "four-evenings",
        /// From so many performances on.
        count: u32 = "4",
        /// What it does to the price of each ticket; never less than the step before.
        change: Change = "-12 %",
    }
}

sheet! {
    /// A fixed sum for all performances of a package, instead of a change.
    "package_prices": PackagePrice, unique [&["package", "zone", "tariff"]], at most 50_000 {
        /// To which it belongs.
        package: PackageKey = "series-a",
        /// Of the hall's plan.
        zone: Zone = "1",
        /// For whom; a ticket type that its performances have.
        price_type as "tariff": PriceTypeKey = "full",
        /// Of all performances together.
        price: Price = "420",
    }
}
