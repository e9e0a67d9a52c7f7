//! What is played, and when.

use crate::sheets::season_folder::{
    cells::{
        Address, CompanyKey, GenreKey, HallKey, Key, LocalTime, LocalWhen, PerformanceKey,
        PriceGroupKey, ProductionKey, SeasonKey, SeriesCode, Texts,
    },
    sheet::sheet,
};

sheet! {
    /// Works that are staged in a season.
    "productions": Production, unique [&["key"]], at most 5_000 {
        /// Names the production in other sheets, and in its address where that isn't another one.
        key: ProductionKey = "carmen",
        /// Last part of the address of its page; empty: the key. Former addresses, and the key,
        /// lead to it for ever.
        address: Option<Address> = "carmen-2027",
        /// In which it is played.
        season: SeasonKey = "2026-27",
        /// For the programme's filter: `opera`, `ballet`, `concert`, `family`, or a genre of the
        /// house's own.
        genre: GenreKey = "opera",
        /// Name of the poster's picture, as its page says it once one was uploaded; empty: a
        /// drawing for any production.
        poster: Option<Key> = "carmen",
        /// How long a performance lasts, intervals included.
        minutes: u32 = "165",
        /// How many; empty: none.
        intervals: Option<u32> = "1",
        /// Who sells the tickets.
        seller: CompanyKey = "opera",
        /// Who organises the performances; empty: who sells.
        organiser: Option<CompanyKey> = "festival",
        /// Of the work.
        title: Texts = "Carmen",
        /// The line under the title.
        author: Texts = "Georges Bizet",
        /// What happens, in a paragraph.
        synopsis: Texts = "A soldier loves, and is left.",
        /// Languages of the performance and of its surtitles.
        sung_in: Texts = "Sung in French, with surtitles in English",
        /// Who takes part: a line for each part, with a colon before the names.
        team: Texts = "Conductor: Clémence Vauthelin",
        /// What else is said beside its length, parted by `;`.
        facts: Texts = "From 8 years; With an introduction 45 minutes before",
        /// What the picture shows, for those who can't see it; empty: it is told by the title.
        picture: Texts = "A woman throws a flower.",
    }
}

sheet! {
    /// Performances.
    "performances": Performance, unique [&["key"]], at most 20_000 {
        /// Names the performance in other sheets and in its address.
        key: PerformanceKey = "carmen-2026-12-03-2000",
        /// What is played.
        production: ProductionKey = "carmen",
        /// Where.
        hall: HallKey = "opera",
        /// Curtain.
        starts: LocalTime = "2026-12-03 20:00",
        /// When the doors open; empty: an hour before the curtain.
        doors: Option<LocalWhen> = "curtain-60min",
        /// What seats cost.
        price_group: PriceGroupKey = "premiere",
        /// Series of the production's season to which it belongs.
        series: Vec<SeriesCode> = "A; G",
        /// Whether it won't take place: it isn't sold any more, the doors refuse its tickets, and
        /// everybody who has some is told and gets all of it back, as they choose within 14 days:
        /// as money or as credit. Packages with a choice are sold with what remains. Empty: no,
        /// unless the command `performance cancel` said so; `no` where the row didn't say it before
        /// brings back what that command cancelled.
        cancelled: Option<bool> = "no",
        /// Takes the row out for good, which is refused once anything was sold, held or kept back
        /// for it, or another row names it; empty: no.
        delete: Option<bool> = "no",
    }
}
