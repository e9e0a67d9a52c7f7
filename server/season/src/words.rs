//! The house's own words around a hall and a season: published texts, in the language asked
//! for, where the plan's file or the programme gives only a name.

use crate::{
    catalogue::{self, Catalogue},
    performance::{self, Performance},
    plan,
};
use domain::{
    id::{PerformanceId, PlanVersionId},
    seats::{
        hold::HoldRefusal,
        plan::{SeatName, SeatTable, mark},
    },
};
use house::House;
use seatmap::hall::{Hall, Section};
use std::sync::Arc;

/// Names of a hall's parts in one language.
#[derive(Clone)]
pub struct HallWords {
    catalogue: Arc<Catalogue>,
    language: String,
}

impl HallWords {
    pub fn of(catalogue: &Arc<Catalogue>, language: &str) -> Self {
        Self { catalogue: catalogue.clone(), language: language.to_owned() }
    }

    pub fn area(&self, key: &str, name: &str) -> String {
        self.said(&format!("hall.area.{key}"), name)
    }

    pub fn zone(&self, key: &str, name: &str) -> String {
        self.said(&format!("hall.zone.{key}"), name)
    }

    /// A box's name is a number with the language's word for it; a side of an area is a text;
    /// other sections keep the plan's name.
    fn section(&self, section: &Section) -> String {
        let digits: String = section.name.chars().filter(char::is_ascii_digit).collect();
        match self.catalogue.text("hall.box", &self.language) {
            Some(pattern) if section.is_box && !digits.is_empty() => {
                pattern.replace("{number}", &digits)
            }
            _ => self.said(&format!("hall.section.{}", section.key), &section.name),
        }
    }

    fn said(&self, key: &str, name: &str) -> String {
        self.catalogue.text(key, &self.language).unwrap_or(name).to_owned()
    }

    /// The seat table with the names of its areas and sections said in this language.
    pub fn say(&self, hall: &Hall, table: &SeatTable) -> SeatTable {
        let mut said = table.clone();
        for (name, area) in said.areas.iter_mut().zip(&hall.areas) {
            *name = self.area(&area.key, &area.name);
        }
        for (section, drawn) in said.sections.iter_mut().zip(&hall.sections) {
            section.1 = match hall.areas.get(drawn.area as usize) {
                // The section that is the whole area has the area's name.
                Some(area) if area.name == drawn.name => self.area(&area.key, &area.name),
                _ => self.section(drawn),
            };
        }
        said
    }

    /// A seat that was named as the plan's file names it, said in this language.
    fn renamed(&self, hall: &Hall, mut seat: SeatName) -> SeatName {
        let drawn = hall.areas.iter().position(|area| area.name == seat.area);
        let Some(area) = drawn.and_then(|index| hall.areas.get(index)) else { return seat };
        let section = hall
            .sections
            .iter()
            .find(|section| Some(section.area as usize) == drawn && section.name == seat.section);
        if let Some(section) = section {
            seat.section = self.section(section);
        }
        seat.area = self.area(&area.key, &area.name);
        seat
    }

    /// At a performance: a concert has no surtitles that anybody could miss.
    pub fn seat_at(&self, performance: &Performance, seat_index: usize) -> SeatName {
        let plan = &performance.plan;
        let mut name = self.seat(&plan.hall, &plan.table, seat_index);
        if performance.row.genre.is_concert() {
            name.marks &= !mark::NO_SURTITLES;
        }
        name
    }

    pub fn seat(&self, hall: &Hall, table: &SeatTable, seat_index: usize) -> SeatName {
        let mut name = domain::seats::plan_version::seat_name(table, seat_index);
        if let Some(seat) = hall.seats.get(seat_index)
            && let Some(row) = hall.rows.get(seat.row as usize)
            && let Some(section) = hall.sections.get(row.section as usize)
            && let Some(area) = hall.areas.get(section.area as usize)
        {
            name.area = self.area(&area.key, &area.name);
            if !name.section.is_empty() {
                name.section = self.section(section);
            }
        }
        name
    }
}

/// A hall's name in this language, or else as the sheet `halls` writes it. The name in the plan's
/// file is the plan's own, which no shopper sees.
pub fn hall_name(catalogue: &Catalogue, hall: &str, language: &str) -> String {
    catalogue.text(&format!("hall.name.{hall}"), language).unwrap_or(hall).to_owned()
}

/// A refusal with its seats named in the reader's language.
#[boxed]
pub async fn say_refusal(
    house: &House,
    performance: PerformanceId,
    refusal: HoldRefusal,
    language: &str,
) -> anyhow::Result<HoldRefusal> {
    let Some(performance) = performance::load(house, performance).await? else {
        return Ok(refusal);
    };
    let hall = &performance.plan.hall;
    let words = HallWords::of(&performance.catalogue, language);
    let name = |offer: String| match performance.catalogue.offering(&offer) {
        Some(offering) => performance.catalogue.offer_name(offering, language),
        None => offer,
    };
    Ok(match refusal {
        HoldRefusal::SeatsTaken { lost, seat_indexes } => HoldRefusal::SeatsTaken {
            lost: lost.into_iter().map(|seat| words.renamed(hall, seat)).collect(),
            seat_indexes,
        },
        HoldRefusal::NotForSale { seat } => {
            HoldRefusal::NotForSale { seat: words.renamed(hall, seat) }
        }
        HoldRefusal::CompanionAlone { seat } => {
            HoldRefusal::CompanionAlone { seat: words.renamed(hall, seat) }
        }
        HoldRefusal::OfferTaken { seat, seat_index, performances } => HoldRefusal::OfferTaken {
            seat: Box::new(words.renamed(hall, *seat)),
            seat_index,
            performances: say_performances(house, &performance.catalogue, &performances, language),
        },
        HoldRefusal::OtherKind { kind } => {
            HoldRefusal::OtherKind { kind: performance.catalogue.kind_name(&kind, language) }
        }
        HoldRefusal::OfferNotSold { offer } => HoldRefusal::OfferNotSold { offer: name(offer) },
        HoldRefusal::OfferFull { offer } => HoldRefusal::OfferFull { offer: name(offer) },
        HoldRefusal::OfferMost { offer, most } => {
            HoldRefusal::OfferMost { offer: name(offer), most }
        }
        HoldRefusal::OfferExtras { offer, most } => {
            HoldRefusal::OfferExtras { offer: name(offer), most }
        }
        other => other,
    })
}

/// Titles and dates of performances that were named by their addresses.
pub fn say_performances(
    house: &House,
    catalogue: &Catalogue,
    slugs: &[String],
    language: &str,
) -> Vec<String> {
    let locale = house.locales().get_or_fallback(language);
    let say = |slug: &String| {
        let row = &catalogue.listing_by_slug(slug)?.row;
        let title = catalogue.title(&row.production_slug, language);
        Some(format!("{title} ({})", locale.date_short(row.starts_at, &row.time_zone)))
    };
    slugs.iter().filter_map(say).collect()
}

/// Rows and numbers of a plan's seats, with areas and sections in one language.
#[boxed]
pub async fn seat_table(
    house: &House,
    plan: PlanVersionId,
    language: &str,
) -> anyhow::Result<Option<SeatTable>> {
    let Some(plan) = plan::plan(house, plan).await? else { return Ok(None) };
    let words = HallWords::of(&catalogue::catalogue(house).await?, language);
    Ok(Some(words.say(&plan.hall, &plan.table)))
}
