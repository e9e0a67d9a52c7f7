//! Houses and their halls.

use crate::sheets::season_folder::{
    cells::{Country, FileName, HallKey, HallPart, Texts, VenueKey, ZoneName},
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

sheet! {
    /// What halls and their parts are called in each language, where the plan's file and the sheet
    /// `halls` have one name for all. Parts of one key are called the same in all halls. In a
    /// language that a row lacks, the house's own language stands, and else the plan's name.
    "hall_names": HallName, unique [&["part", "key"]], at most 2_000 {
        /// What is named: a hall, an area of a plan, a section of an area, all boxes, or a price
        /// zone.
        part: HallPart = "area",
        /// Of a hall as in `halls`; of an area, section or zone as in the plan's file. Empty for
        /// boxes.
        key: Option<String> = "stalls",
        /// What shoppers and staff read, on tickets, too; of boxes with `{number}` where the box's
        /// number stands.
        name: Texts = "Stalls",
    }
}

impl HallName {
    /// Among the house's texts, which name a hall by its name in `halls`; None without that hall.
    pub fn text_key(&self, halls: &[Hall]) -> Option<String> {
        let key = self.key.as_deref().unwrap_or_default();
        match self.part {
            HallPart::Hall => {
                let hall = halls.iter().find(|hall| hall.key.as_str() == key)?;
                Some(format!("hall.name.{}", hall.name))
            }
            HallPart::Area => Some(format!("hall.area.{key}")),
            HallPart::Section => Some(format!("hall.section.{key}")),
            HallPart::Box => Some("hall.box".to_owned()),
            HallPart::Zone => Some(format!("hall.zone.{key}")),
        }
    }
}
