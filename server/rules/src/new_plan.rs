//! What a new plan of a hall means for the shop: how much is seen from its seats, and which
//! performances that the house has take it.

use domain::seats::{
    plan::{LISTENING_PERCENT, RESTRICTED_PERCENT, mark},
    plan_version::{ZoneMap, table},
};
use seatmap::{hall::Hall, neighbours::Runs, shell::Shell, view};
use serde::Serialize;
use std::collections::BTreeMap;

/// Of so many seats one may have a restricted view before it is warned of.
const SEATS_PER_RESTRICTED: usize = 5;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NewPlan {
    /// Seats that the shop sells with a restricted view, without those of the next line.
    pub restricted_view: usize,
    /// Seats from which hardly anything is seen.
    pub hardly_a_view: usize,
    /// Keys of the coming performances that take it.
    pub taken_by: Vec<String>,
    /// Keys of those that keep the plan that they have and take the new one's zones: they are on
    /// sale, or somebody has something to do with them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub zones_taken_by: Vec<String>,
    /// Those that keep the plan that they have, and why, as the end of a sentence.
    pub kept_by: BTreeMap<String, String>,
    /// What somebody should look at in the plan.
    #[serde(skip)]
    pub warnings: Vec<String>,
}

/// A performance that the house has, before its hall gets a new plan.
pub struct PlannedPerformance<'a> {
    pub key: &'a str,
    pub plan: &'a Hall,
    /// The zone map that it sells by.
    pub zones: &'a ZoneMap,
    /// Why it must stay as it is; None where nobody has anything to do with it.
    pub used: Option<&'a str>,
}

impl NewPlan {
    /// Counts the views, as the shop says them, and warns of them.
    pub fn count_views(&mut self, hall: &Hall) {
        let seats = hall.seats.len();
        let views = view::views(hall, &Shell::of(hall));
        let marks = table::of(hall, &Runs::of(hall), &views).flags;
        let count = |bit: u8| marks.iter().filter(|marks| **marks & bit != 0).count();
        self.restricted_view = count(mark::RESTRICTED_VIEW);
        self.hardly_a_view = count(mark::LISTENING);
        if hall.profile.is_none() && seats > 0 {
            self.warnings.push(
                "the plan has no profile (its stage and heights), so the shop says nothing of \
                 what is seen from its seats: docs/formats/plan.md"
                    .to_owned(),
            );
        }
        let worse = self.restricted_view + self.hardly_a_view;
        if worse * SEATS_PER_RESTRICTED > seats {
            self.warnings.push(format!(
                "{worse} of {seats} seats are sold as \"restricted view\", because less than \
                 {RESTRICTED_PERCENT} % of the stage is seen from them or the plan says so; from \
                 {} of these hardly anything is seen (less than {LISTENING_PERCENT} %). If the \
                 hall is better than that, look at floor_m, rise_first_m and rise_last_m of the \
                 profile's levels: docs/formats/plan.md",
                self.hardly_a_view
            ));
        }
    }

    /// A performance takes the plan while nobody has anything to do with it; otherwise it takes no
    /// more than other zones of the same seats. Open pages are refused then, for they name the zone
    /// map with the seats, and lines keep the zone by its key.
    pub fn decide(&mut self, hall: &Hall, performance: &PlannedPerformance<'_>) {
        let key = performance.key.to_owned();
        match performance.used {
            Some(used) => {
                let mut why = format!("keeps the hall's former plan: {used}");
                if takes_zones(hall, performance) {
                    self.zones_taken_by.push(key.clone());
                    why.push_str(
                        ". Its seats get the zones of the new plan; what is held or sold keeps its \
                         zone and its price",
                    );
                }
                self.kept_by.insert(key, why);
            }
            None if has_same_places(performance.plan, hall) => self.taken_by.push(key),
            None => {
                let why = "keeps the hall's former plan, because the new one has other seats, \
                           areas or zones: delete its row (delete: yes), then add it again";
                self.kept_by.insert(key, why.to_owned());
            }
        }
    }
}

/// Whether the new plan says nothing else of a performance's places than their zones. These have
/// the same keys, so each has its price and what is held can be said.
fn takes_zones(hall: &Hall, performance: &PlannedPerformance<'_>) -> bool {
    let (former, new) = (performance.zones, ZoneMap::of(hall));
    let keys = |map: &ZoneMap| map.zones.iter().map(|zone| zone.key.clone()).collect::<Vec<_>>();
    let is_other = former.seats != new.seats || former.areas != new.areas;
    is_other && keys(former) == keys(&new) && has_same_places(performance.plan, hall)
}

/// Whether pages that show the former plan, and what they ask for, mean the same in the new one:
/// they name seats by their place in the list, unnumbered areas and zones by their keys.
fn has_same_places(former: &Hall, new: &Hall) -> bool {
    let places = |hall: &Hall| {
        let seats: Vec<_> = hall.seats.iter().map(|seat| seat.guid.clone()).collect();
        let areas: Vec<_> =
            hall.unnumbered.iter().map(|area| (area.key.clone(), area.capacity)).collect();
        let zones: Vec<_> = hall.zones.iter().map(|zone| zone.key.clone()).collect();
        (seats, areas, zones)
    };
    places(former) == places(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 400 seats under the profile of the documented example, whose stalls rise as is said.
    fn hall(rises_m: [f64; 2]) -> Hall {
        let example = include_str!("../../../docs/formats/example-plan.json");
        let mut plan: serde_json::Value = serde_json::from_str(example).expect("JSON");
        let seat = |row: usize, seat: usize| {
            let (x, y) = (250.0 + (seat as f64 - 9.5) * 22.0, 150 + row * 28);
            serde_json::json!({ "number": seat.to_string(), "x": x, "y": y })
        };
        let row = |row: usize| {
            let seats: Vec<_> = (0..20).map(|number| seat(row, number)).collect();
            serde_json::json!({ "label": row.to_string(), "zone": "a", "seats": seats })
        };
        plan["areas"][0]["sections"][0]["rows"] = (0..20).map(row).collect();
        if let Some(areas) = plan["areas"].as_array_mut() {
            areas.truncate(1);
        }
        plan["shapes"] = serde_json::json!([]);
        let levels = &mut plan["profile"]["levels"];
        let [first, last] = rises_m;
        levels[0]["rise_first_m"] = serde_json::json!(first);
        levels[0]["rise_last_m"] = serde_json::json!(last);
        if let Some(levels) = levels.as_array_mut() {
            levels.truncate(1);
        }
        seatmap::import::read(plan.to_string().as_bytes()).expect("a plan").hall
    }

    fn counted(hall: &Hall) -> NewPlan {
        let mut new_plan = NewPlan::default();
        new_plan.count_views(hall);
        new_plan
    }

    #[test]
    fn a_hall_that_hardly_rises_is_warned_of_and_one_that_rises_enough_is_not() {
        let flat = counted(&hall([0.0, 0.0]));
        assert!(flat.restricted_view > 80, "{flat:?}");
        assert!(flat.warnings[0].contains("of 400 seats are sold as"), "{flat:?}");
        assert!(flat.warnings[0].contains("rise_first_m"), "{flat:?}");
        let raked = counted(&hall([0.12, 0.3]));
        assert_eq!((raked.restricted_view, raked.hardly_a_view), (0, 0));
        assert!(raked.warnings.is_empty());
    }

    #[test]
    fn the_documented_profile_is_one_of_a_hall_in_which_all_see_the_stage() {
        let example = include_bytes!("../../../docs/formats/example-plan.json");
        let example = seatmap::import::read(example).expect("a plan").hall;
        let levels = &example.profile.as_ref().expect("a profile").levels;
        let counted = counted(&hall([levels[0].rise_first_m, levels[0].rise_last_m]));
        assert_eq!(counted.restricted_view, 0);
    }

    #[test]
    fn a_plan_without_a_profile_restricts_no_view_and_is_warned_of() {
        let counted = counted(&Hall { profile: None, ..hall([0.05, 0.15]) });
        assert_eq!(counted.restricted_view, 0);
        assert!(counted.warnings[0].contains("no profile"), "{counted:?}");
    }

    #[test]
    fn only_a_performance_that_nobody_uses_takes_a_plan_with_the_same_seats() {
        let (plan, new) = (hall([0.05, 0.15]), hall([0.12, 0.3]));
        let mut other = new.clone();
        other.seats.swap(0, 1);
        let mut new_plan = NewPlan::default();
        let zones = ZoneMap::of(&plan);
        let unused = PlannedPerformance { key: "unused", plan: &plan, zones: &zones, used: None };
        new_plan.decide(&new, &unused);
        let used = PlannedPerformance { key: "used", used: Some("it was ordered"), ..unused };
        new_plan.decide(&new, &used);
        assert_eq!(new_plan.taken_by, ["unused"]);
        assert!(new_plan.kept_by["used"].ends_with("it was ordered"));
        let mut new_plan = NewPlan::default();
        new_plan.decide(&other, &PlannedPerformance { used: None, ..used });
        assert!(new_plan.kept_by["used"].contains("other seats"), "an open page names places");
    }

    #[test]
    fn a_performance_that_is_used_takes_other_zones_of_the_same_seats_and_nothing_else() {
        let plan = hall([0.05, 0.15]);
        let zones = ZoneMap::of(&plan);
        let used = Some("it was ordered");
        let performance = PlannedPerformance { key: "used", plan: &plan, zones: &zones, used };
        let decided = |hall: &Hall| {
            let mut new_plan = NewPlan::default();
            new_plan.decide(hall, &performance);
            assert!(new_plan.taken_by.is_empty() && new_plan.kept_by.contains_key("used"));
            new_plan.zones_taken_by
        };
        let mut rezoned = plan.clone();
        rezoned.seats[0].zone = 1;
        assert_eq!(decided(&rezoned), ["used"]);
        assert!(decided(&plan).is_empty(), "they are the zones that it has");
        rezoned.seats.swap(1, 2);
        assert!(decided(&rezoned).is_empty(), "other seats");
        rezoned.seats.swap(1, 2);
        rezoned.zones.swap(0, 1);
        assert!(decided(&rezoned).is_empty(), "other zones");
    }
}
