//! What a new plan of a hall means for the shop: how much is seen from its seats, and which
//! performances that the house has take it.

use domain::{
    plan::{LISTENING_PERCENT, RESTRICTED_PERCENT, mark},
    plan_version::table,
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

    /// A performance takes the plan while nobody has anything to do with it.
    pub fn decide(&mut self, hall: &Hall, performance: &PlannedPerformance<'_>) {
        let key = performance.key.to_owned();
        match performance.used {
            Some(used) => {
                self.kept_by.insert(key, format!("keeps the hall's former plan: {used}"));
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
        let unused = PlannedPerformance { key: "unused", plan: &plan, used: None };
        new_plan.decide(&new, &unused);
        let used = PlannedPerformance { key: "used", used: Some("it was ordered"), ..unused };
        new_plan.decide(&new, &used);
        assert_eq!(new_plan.taken_by, ["unused"]);
        assert!(new_plan.kept_by["used"].ends_with("it was ordered"));
        let mut new_plan = NewPlan::default();
        new_plan.decide(&other, &PlannedPerformance { used: None, ..used });
        assert!(new_plan.kept_by["used"].contains("other seats"), "an open page names places");
    }
}
