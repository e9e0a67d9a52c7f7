//! For whom a ticket costs what.

use crate::sheets::season_folder::{
    cells::{
        ChannelOrPoint, Key, LocalWhen, PriceTypeGroupKey, PriceTypeKey, PriceTypesKey, Proof,
        Texts,
    },
    column::AtLeastOne,
    sheet::sheet,
};
use domain::{
    sales::{offer::selection::Selection, pricing::Change},
    wording::symbol::Symbol,
};

sheet! {
    /// Who pays what for a ticket: a price of its own in `prices`, or a change of another ticket
    /// type's.
    "tariffs": PriceType, unique [&["key"]], at most 2_000 {
        /// Names the ticket type in other sheets.
        key: PriceTypeKey = "under-30",
        /// On which ticket type it stands.
        base: Option<PriceTypeKey> = "full",
        /// What it does to the price of the ticket type on which it stands.
        change: Option<Change> = "-50 %",
        /// Kinds of person who may have it; empty: everybody.
        who: Vec<Key> = "youth",
        /// Where its buyer has to show a proof: with the ticket at the `entrance`, or at the
        /// `box-office`, before the ticket can be printed or shown; empty: `none`.
        proof: Option<Proof> = "box-office",
        /// Fewest tickets of it in an order, of all performances together.
        min: Option<u32> = "10",
        /// Most for a person and performance; where `who` is empty, for whoever buys.
        max_performance: Option<u32> = "4",
        /// Most for a person and production; where `who` is empty, for whoever buys.
        max_production: Option<u32> = "8",
        /// Most for a person and season; where `who` is empty, for whoever buys.
        max_season: Option<u32> = "20",
        /// Where it is sold; empty: everywhere.
        channels: Vec<ChannelOrPoint> = "web; box-office",
        /// From when it is sold; empty: with the performance.
        from: Option<LocalWhen> = "2026-07-01 10:00",
        /// Until when; empty: with the performance.
        until: Option<LocalWhen> = "curtain-2h",
        /// Whether fees are charged on it; empty: yes.
        fees: Option<bool> = "yes",
        /// Whether it is given away by staff; empty: no.
        invitation: Option<bool> = "no",
        /// Stands on its tickets, on paper and on phones, for those at the door.
        symbol: Option<Symbol> = "U30",
        /// Takes the row out for good, which is refused once a ticket was sold or held at it, or
        /// another row names it; empty: no.
        delete: Option<bool> = "no",
        /// For shoppers.
        name: Texts = "Under 30",
        /// What they must know.
        note: Texts = "Show your passport at the door.",
    }
}

sheet! {
    /// Ticket types by one name, for other sheets.
    "tariff_groups": PriceTypeGroup, unique [&["key"]], at most 1_000 {
        /// Names the group where ticket types are asked for; no ticket type's key.
        key: PriceTypeGroupKey = "reduced",
        /// Which belong to it.
        price_types as "tariffs": AtLeastOne<PriceTypeKey> = "under-30; senior",
    }
}

sheet! {
    /// How many single tickets of one performance an order has at least, where it has any, and at
    /// most: by performance, ticket type and channel. Every row that fits holds. Tickets of
    /// packages don't count.
    "ticket_limits": TicketLimit, unique [], at most 1_000 {
        /// At which performances; empty: all, each by itself.
        performances as "for": Option<Selection> = "production:carmen",
        /// Of which ticket types and groups, all of them together; empty: of all.
        price_types as "tariffs": Vec<PriceTypesKey> = "full; reduced",
        /// Where; empty: everywhere.
        channels: Vec<ChannelOrPoint> = "web",
        /// Fewest; who exchanges one ticket may have fewer.
        min: Option<u32> = "2",
        /// Most.
        max: Option<u32> = "6",
    }
}
