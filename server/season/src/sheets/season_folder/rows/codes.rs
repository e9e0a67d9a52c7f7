//! Promo codes.

use crate::sheets::season_folder::{
    cells::{Batch, Code, Key, LocalWhen, OfferKey, PriceTypesKey, Zone},
    sheet::sheet,
};
use domain::sales::{offer::selection::Selection, pricing::Change};

sheet! {
    /// Promo codes: a row for each code that is spoken, or for a batch of codes made by chance.
    "codes": CodeRow, unique [&["code"], &["batch"]], at most 100_000 {
        /// What the shopper types; a row has this or `batch`.
        code: Option<Code> = "OPERA-10",
        /// The pattern of codes to be made.
        batch: Option<Batch> = "SPRING-?????????????",
        /// How many are made; with `batch` only, and needed there.
        count: Option<u32> = "200",
        /// `yes` lets a pattern have fewer than 13 `?`. Such codes can be guessed: only for a
        /// change that anybody may have.
        guessable: Option<bool> = "no",
        /// What it does to the price.
        change: Change = "-10 %",
        /// For how many pieces (tickets, passes, extras) each code can be used; empty: any number.
        uses: Option<u32> = "1",
        /// For how many by one buyer, whomever they are for; empty: any number.
        per_person: Option<u32> = "1",
        /// For which performances; empty: all.
        performances as "for": Option<Selection> = "production:carmen",
        /// In which zones; empty: all.
        zones: Vec<Zone> = "3; 4",
        /// For which ticket types and groups; empty: all.
        price_types as "tariffs": Vec<PriceTypesKey> = "full",
        /// For which offers; `ticket` is the single ticket; empty: all, passes and extras too, but
        /// no donation.
        offers: Vec<OfferKey> = "ticket",
        /// Kinds of person; empty: everybody.
        who: Vec<Key> = "friend",
        /// From when; `curtain` is that of the ticket's performance.
        from: Option<LocalWhen> = "2027-03-01 00:00",
        /// Until when.
        until: Option<LocalWhen> = "2027-04-01 00:00",
        /// The outside list that says whether the shopper's number is good, as the operator
        /// configured it.
        verify: Option<Key> = "readers-club",
    }
}
