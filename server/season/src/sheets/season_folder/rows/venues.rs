//! Houses and their halls.

use crate::sheets::season_folder::{
    cells::{Country, FileName, HallKey, VenueKey, ZoneName},
    sheet::sheet,
};

sheet! {
    /// Places with an address.
    "venues": Venue, unique [&["key"]], at most 1_000 {
        /// Names the venue in other sheets.
        key: VenueKey = "gran-teatro",
        /// As tickets print it.
        name: String = "Gran Teatro Parterre",
        /// Street and number.
        street: String = "Paseo del Río 1",
        /// With zeros in front: give the cell the format *Text*.
        postcode: String = "41001",
        /// As tickets print it.
        town: String = "Sevilla",
        /// As tickets print it.
        country: Country = "ES",
        /// Times of its performances are in it.
        time_zone: ZoneName = "Europe/Madrid",
    }
}

sheet! {
    /// Rooms with a plan.
    "halls": Hall, unique [&["key"]], at most 1_000 {
        /// Names the hall in other sheets.
        key: HallKey = "opera",
        /// Where it is.
        venue: VenueKey = "gran-teatro",
        /// As tickets print it.
        name: String = "Main hall",
        /// Its plan ([plan.md](plan.md)), in the folder; empty: the one that the house has.
        plan: Option<FileName> = "opera.json",
    }
}
