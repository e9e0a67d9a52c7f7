//! Rules that change prices.

use crate::sheets::season_folder::{
    cells::{
        ChannelOrPoint, DiscountKey, Key, LocalWhen, OfferKey, Percent, Price, PriceTypesKey,
        StepKey, Texts, Zone,
    },
    sheet::sheet,
};
use domain::sales::{offer::selection::Selection, pricing::Change};
use rules::{AfterChange, ExchangeWithin, PriceDifference};

sheet! {
    /// Dynamic prices: what a zone costs once much of it is sold. The highest step that is reached
    /// holds.
    "occupancy_steps": OccupancyStep, unique [&["key"]], at most 300 {
        /// Names the step in the explanation of a price.
        key: StepKey = "full-80",
        /// At which performances; empty: all.
        performances as "for": Option<Selection> = "genre:opera; !series:A",
        /// In which zones; empty: all, each by itself.
        zones: Vec<Zone> = "1; 2",
        /// Once more than this share of the zone's places is sold.
        above: Percent = "80",
        /// What it does to the price.
        change: Change = "+10 %",
    }
}

sheet! {
    /// What years as a subscriber are worth. The highest step that is reached holds, whether its
    /// row names the package or none.
    "seniority_steps": SeniorityStep, unique [], at most 300 {
        /// For which packages; empty: all that count for seniority.
        offers: Vec<OfferKey> = "series-a",
        /// From so many years on.
        years: u32 = "5",
        /// What it does to the price.
        change: Change = "-5 %",
    }
}

sheet! {
    /// Which tickets their holders may offer for resale, until when, and what they get once the
    /// seat is sold. The first row that fits holds; a ticket that no row fits can't be offered.
    "resales": Resale, unique [], at most 300 {
        /// Of which packages; `ticket` is the single ticket; empty: all.
        offers: Vec<OfferKey> = "series-a",
        /// For which performances; empty: all.
        performances as "for": Option<Selection> = "season:2026-27",
        /// From when; empty: from the purchase on. `curtain` is that of the ticket's performance.
        from: Option<LocalWhen> = "2026-09-01 10:00",
        /// Until when; empty: as long as the performance is on sale.
        until: Option<LocalWhen> = "curtain-1d",
        /// For how many performances of one seat of a package; empty: for all.
        most: Option<u32> = "3",
        /// What the holder gets once the seat is sold: this share of what they paid for the ticket,
        /// or of the price that the seat has when they offer it if that is less, fees left out. The
        /// seat isn't sold for less than they get.
        share: Percent = "70",
    }
}

sheet! {
    /// Which tickets their holders may exchange for a seat on another date, until when, how often
    /// and for what. The new seat's price is paid with what the ticket and its fees cost, less the
    /// fee of the exchange; who takes a dearer seat pays the difference, and of a cheaper one
    /// nothing is paid back, unless `difference` says so. The first row that fits holds; a ticket
    /// that no row fits can't be exchanged.
    "exchanges": Exchange, unique [], at most 300 {
        /// Of which packages; `ticket` is the single ticket; empty: all.
        offers: Vec<OfferKey> = "series-a",
        /// For which performances; empty: all.
        performances as "for": Option<Selection> = "season:2026-27",
        /// From when; empty: from the purchase on. `curtain` is that of the ticket's performance.
        from: Option<LocalWhen> = "2026-09-01 10:00",
        /// Until when; empty: as long as the performance is on sale.
        until: Option<LocalWhen> = "curtain-2d",
        /// How often one ticket, or one seat of a package; empty: as often as one likes.
        most: Option<u32> = "5",
        /// How many of these exchanges cost nothing; empty: none.
        free: Option<u32> = "1",
        /// What each of the others costs; empty: nothing. Nobody pays it for a performance that the
        /// house has moved since the ticket was bought.
        fee: Option<Price> = "5.00",
        /// For which seats: of the same `production`, of the same production and price `zone`, or
        /// `any`; empty: of the same production.
        within: Option<ExchangeWithin> = "zone",
        /// What a dearer seat costs more: `paid` by the holder, or `free`, which means that a seat
        /// of the same production and price zone costs what the former ticket did, so that nobody
        /// pays a difference; for any other seat it is always paid. With `back` it is paid, too,
        /// and what a cheaper seat costs its buyer less goes back by the ways that paid. Empty:
        /// `paid`.
        difference: Option<PriceDifference> = "free",
        /// Whether the row holds when the house has cancelled or moved the performance: `also`
        /// then, `only` then, or `never` then; empty: also. Then `from`, `until`, `most`, `free`
        /// and `fee` don't count: the time that the holder has to choose does, and what a cheaper
        /// seat costs less becomes credit.
        after_change: Option<AfterChange> = "also",
    }
}

sheet! {
    /// Which tickets their holders may give back for credit, the full price without fees, until
    /// when and how many. The first row that fits holds; a ticket that no row fits can't be given
    /// back.
    "waivers": Waiver, unique [], at most 300 {
        /// Of which packages; `ticket` is the single ticket; empty: all.
        offers: Vec<OfferKey> = "series-a",
        /// For which performances; empty: all.
        performances as "for": Option<Selection> = "season:2026-27",
        /// From when; empty: from the purchase on. `curtain` is that of the ticket's performance.
        from: Option<LocalWhen> = "2026-09-01 10:00",
        /// Until when; empty: as long as the performance is on sale.
        until: Option<LocalWhen> = "curtain-2d",
        /// How many performances of one seat of a package; each single ticket counts by itself.
        most: u32 = "2",
    }
}

sheet! {
    /// Early booking and the like. All that fit are applied, one after the other by their keys.
    /// A row with `tariffs` is for tickets only, one with `for` for tickets and for extras that go
    /// with such a performance; none changes a donation.
    "discounts": Discount, unique [&["key"]], at most 1_000 {
        /// Names the discount in the explanation of a price.
        key: DiscountKey = "early",
        /// What it does to the price; `+0 %` where it changes nothing but fees.
        change: Change = "-10 %",
        /// What it does to each fee on a ticket (`ticket` and `package-ticket` in `basis`); with
        /// `=0.00` or `-100 %` the ticket doesn't count for fees of packages and orders either.
        /// Empty: nothing.
        fees: Option<Change> = "-50 %",
        /// For which performances; empty: all.
        performances as "for": Option<Selection> = "season:2026-27",
        /// For which offers; `ticket` is the single ticket; empty: all, passes and extras too.
        offers: Vec<OfferKey> = "ticket; series-a",
        /// For which ticket types and groups; empty: all.
        price_types as "tariffs": Vec<PriceTypesKey> = "full; reduced",
        /// In which zones; empty: all.
        zones: Vec<Zone> = "1; 2",
        /// Kinds of person; empty: everybody.
        who: Vec<Key> = "friend",
        /// Where; empty: everywhere.
        channels: Vec<ChannelOrPoint> = "web",
        /// From when; empty: always until then. `curtain` is that of the ticket's performance.
        from: Option<LocalWhen> = "2026-06-01 10:00",
        /// Until when (the first moment without it); empty: from then on.
        until: Option<LocalWhen> = "2026-08-31 23:59",
        /// For shoppers.
        name: Texts = "Early booking",
    }
}
