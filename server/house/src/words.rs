//! The house's own words around a hall and a season: published texts, in the language asked
//! for, where the plan's file or the programme gives only a name.

use crate::House;
use domain::{
    hold::HoldRefusal,
    id::PerformanceId,
    plan::{SeatName, SeatTable},
};
use seatmap::hall::{Hall, Section};
use std::collections::HashMap;
use store::Conn;

/// Names of a hall's parts in one language.
#[derive(Clone, Debug, Default)]
pub struct HallWords {
    pub hall: String,
    texts: HashMap<String, String>,
}

impl HallWords {
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
        match self.texts.get("hall.box") {
            Some(pattern) if section.is_box && !digits.is_empty() => {
                pattern.replace("{number}", &digits)
            }
            _ => self.said(&format!("hall.section.{}", section.key), &section.name),
        }
    }

    fn said(&self, key: &str, name: &str) -> String {
        self.texts.get(key).cloned().unwrap_or_else(|| name.to_owned())
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

    pub fn seat(&self, hall: &Hall, table: &SeatTable, place: usize) -> SeatName {
        let mut name = crate::plan::name_in(table, place);
        if let Some(seat) = hall.seats.get(place)
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

impl House {
    /// A refusal with its seats named in the reader's language.
    pub async fn say_refusal(
        &self,
        performance: PerformanceId,
        refusal: HoldRefusal,
        language: &str,
    ) -> anyhow::Result<HoldRefusal> {
        let Some(evening) = self.evening(performance).await? else { return Ok(refusal) };
        let hall = &evening.plan.hall;
        let mut conn = self.store().read().await?;
        let words = self.words_of_hall(&mut conn, hall, language).await?;
        Ok(match refusal {
            HoldRefusal::SeatsTaken { lost, places } => HoldRefusal::SeatsTaken {
                lost: lost.into_iter().map(|seat| words.renamed(hall, seat)).collect(),
                places,
            },
            HoldRefusal::NotForSale { seat } => {
                HoldRefusal::NotForSale { seat: words.renamed(hall, seat) }
            }
            HoldRefusal::CompanionAlone { seat } => {
                HoldRefusal::CompanionAlone { seat: words.renamed(hall, seat) }
            }
            other => other,
        })
    }

    /// Published texts whose keys begin with `prefix`; what a language doesn't say yet, a
    /// language added as files for instance, is said in the house's own.
    pub(crate) async fn texts(
        &self,
        conn: &mut Conn,
        prefix: &str,
        language: &str,
    ) -> anyhow::Result<HashMap<String, String>> {
        let own = self.locales().fallback();
        let mut texts = store::texts::published(conn, prefix, own.language()).await?;
        if own.language() != language {
            texts.extend(store::texts::published(conn, prefix, language).await?);
        }
        Ok(texts)
    }

    pub(crate) async fn words_of_hall(
        &self,
        conn: &mut Conn,
        hall: &Hall,
        language: &str,
    ) -> anyhow::Result<HallWords> {
        let texts = self.texts(conn, "hall.", language).await?;
        let key = format!("hall.name.{}", hall.name);
        Ok(HallWords { hall: texts.get(&key).cloned().unwrap_or_else(|| hall.name.clone()), texts })
    }

    /// The seat table that the browser gets, as JSON, in one language.
    pub async fn seat_table_json(
        &self,
        plan: domain::id::PlanVersionId,
        language: &str,
    ) -> anyhow::Result<Option<String>> {
        let Some(plan) = self.plan(plan).await? else { return Ok(None) };
        let mut conn = self.store().read().await?;
        let words = self.words_of_hall(&mut conn, &plan.hall, language).await?;
        Ok(Some(serde_json::to_string(&words.say(&plan.hall, &plan.table))?))
    }

    /// Title, author and whatever else is written about a production.
    pub(crate) async fn words_of_productions(
        &self,
        conn: &mut Conn,
        language: &str,
    ) -> anyhow::Result<HashMap<String, String>> {
        self.texts(conn, "production.", language).await
    }
}
