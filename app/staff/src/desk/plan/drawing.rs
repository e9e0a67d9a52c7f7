//! The hall as one drawing: floors, stage and names below, then row by row each seat as a box to
//! tick, as a link to what became of it, or as a sign alone. All numbers are whole: neighbours are
//! forty units apart, whatever units the plan was drawn in.
//!
//! A seat is an element of HTML within the drawing, since an SVG has nothing that can be ticked.
//! Its state is one letter (`DeskState::code`) in `data-s`, its zone one digit in `data-z`: the
//! style has sign, shape and colour of each, and `desk.js` changes nothing else of it.

use super::{PlanSeats, StateWords, zone_sign};
use domain::seats::{
    plan::{SeatName, mark},
    plan_version::Plan,
    rows::seat_rows,
};
use house::locales::Locale;
use markup::Html;
use season::{performance::Performance, words::HallWords};
use std::{collections::HashMap, fmt::Write, sync::Arc};
use ui::{
    route::staff::desk::seat_history_path,
    words::{Words, seats as seat_words},
};

/// Distance of two neighbours.
const PITCH: f64 = 40.0;
/// Side of a seat.
const SIDE: i32 = 34;
/// Stands for the number of a seat in what all seats of its row are called: a sentence for each of
/// two thousand seats would take most of the page's time.
const NUMBER: char = '\u{1}';
/// Bytes of a seat, about.
const SEAT_BYTES: usize = 240;

pub(super) struct Drawing<'a> {
    pub locale: &'a Arc<Locale>,
    pub performance: &'a Performance,
    pub seats: &'a PlanSeats,
    pub words: &'a StateWords,
    /// Seats by their places in the plan that were chosen before.
    pub ticked: &'a [u32],
}

/// From plan units to those of the drawing.
#[derive(Clone, Copy)]
struct Scale(f64);

impl Scale {
    fn length(self, units: f64) -> i32 {
        (units * self.0).round() as i32
    }
}

impl Drawing<'_> {
    pub fn show(&self) -> Html {
        let plan = &self.performance.plan;
        let scale = Scale(PITCH / plan.seat_spacing());
        let [left, top, width, height] = view_box(plan, scale);
        let mut svg = String::with_capacity(plan.hall.seats.len() * SEAT_BYTES);
        let label = escaped(&self.locale.text("staff-desk-plan"));
        // Writing into a String can't fail.
        let _ = write!(
            svg,
            r#"<svg class="desk-plan__drawing" viewBox="{left} {top} {width} {height}" "#
        );
        let _ = write!(svg, r#"role="group" aria-label="{label}">"#);
        let words = HallWords::of(&self.performance.catalogue, self.locale.language());
        shapes(&mut svg, plan, scale, &words);
        self.rows(&mut svg, scale, &words);
        svg.push_str("</svg>");
        Html::trusted(svg)
    }

    fn rows(&self, svg: &mut String, scale: Scale, words: &HallWords) {
        let plan = &self.performance.plan;
        let labels: HashMap<u32, _> = plan.outline.rows.iter().map(|it| (it.row, it)).collect();
        let rows = seat_rows(&plan.hall, &plan.runs);
        let of_plan = (0_u32..).zip(plan.hall.rows.iter().zip(&rows));
        for (index, (row, seats)) in of_plan {
            let Some(first) = seats.first() else { continue };
            let first = words.seat_at(self.performance, *first as usize);
            let (key, name) = (escaped(&row.label), escaped(&self.row_name(&first)));
            let pattern = SeatName { number: NUMBER.to_string(), ..first };
            let pattern = seat_words::row_and_number(&Words(self.locale.clone()), &pattern);
            let _ = write!(svg, r#"<g role="group" data-row="{key}" aria-label="{name}">"#);
            if let Some(label) = labels.get(&index) {
                let (x, y) = (scale.length(label.at.x), scale.length(label.at.y));
                let size = scale.length(label.size);
                let _ = write!(svg, r#"<text class="desk-plan__row" x="{x}" y="{y}" "#);
                let _ = write!(svg, r#"font-size="{size}" aria-hidden="true">{key}</text>"#);
            }
            for seat in seats {
                self.seat(svg, scale, &pattern, *seat);
            }
            svg.push_str("</g>");
        }
    }

    /// `Stalls, Row 12`
    fn row_name(&self, first: &SeatName) -> String {
        let row = (!first.row.is_empty()).then(|| {
            self.locale.text_with("staff-desk-row", &[("row", first.row.as_str().into())])
        });
        let parts = [Some(first.area.clone()), Some(first.section.clone()), row];
        let parts: Vec<String> =
            parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }

    /// A seat of a row whose seats are called by this pattern, with what is special about it.
    fn seat_name(&self, pattern: &str, index: usize) -> String {
        let SeatName { number, marks, .. } = self.performance.plan.seat_name(index);
        let mut name = pattern.replace(NUMBER, &number);
        // A concert has no surtitles that anybody could miss.
        let marks = match self.performance.row.genre.is_concert() {
            true => marks & !mark::NO_SURTITLES,
            false => marks,
        };
        for special in seat_words::marks(&Words(self.locale.clone()), marks) {
            name.push_str(", ");
            name.push_str(&special);
        }
        name
    }

    fn seat(&self, svg: &mut String, scale: Scale, pattern: &str, seat_index: u32) {
        let performance = self.performance;
        let index = seat_index as usize;
        let Some(seat) = performance.plan.hall.seats.get(index) else { return };
        let state = self.seats.state(index);
        let zone = performance.zones.seats.get(index).copied().unwrap_or_default();
        let (x, y) = (scale.length(seat.at.x) - SIDE / 2, scale.length(seat.at.y) - SIDE / 2);
        let _ = write!(svg, r#"<foreignObject x="{x}" y="{y}" width="{SIDE}" height="{SIDE}">"#);
        let name = self.seat_name(pattern, index);
        let label = escaped(&format!("{name} · {}", self.words.of(state, zone)));
        let signs = format!(
            r#"class="desk-seat" data-s="{}" data-z="{}" data-key="{}" aria-label="{label}""#,
            state.code(),
            zone_sign(zone),
            escaped(&seat.guid)
        );
        let _ = if self.seats.can_be_chosen(state) {
            let ticked = if self.ticked.contains(&seat_index) { " checked" } else { "" };
            let input = r#"<input type="checkbox" name="seat""#;
            write!(svg, r#"{input} value="{index}"{ticked} {signs}></foreignObject>"#)
        } else if self.seats.reads_orders {
            let (slug, language) = (&performance.row.slug, self.locale.language());
            let href = escaped(&seat_history_path(language, &seat.guid, slug));
            write!(svg, r#"<a href="{href}" data-seat="{index}" {signs}></a></foreignObject>"#)
        } else {
            write!(svg, r#"<i role="img" data-seat="{index}" {signs}></i></foreignObject>"#)
        };
    }
}

/// The frame of the drawing, with all corners of the stage in it.
fn view_box(plan: &Plan, scale: Scale) -> [i32; 4] {
    let view = &plan.outline.view;
    let mut frame = [view.x, view.y, view.x + view.width, view.y + view.height];
    for corner in plan.stage() {
        frame[0] = frame[0].min(corner.x);
        frame[1] = frame[1].min(corner.y);
        frame[2] = frame[2].max(corner.x);
        frame[3] = frame[3].max(corner.y);
    }
    [
        scale.length(frame[0]),
        scale.length(frame[1]),
        scale.length(frame[2] - frame[0]).max(1),
        scale.length(frame[3] - frame[1]).max(1),
    ]
}

/// Floors, the stage, and the names of areas.
fn shapes(svg: &mut String, plan: &Plan, scale: Scale, words: &HallWords) {
    for ground in &plan.outline.grounds {
        let rings = ground.rings.iter();
        let rings: String = rings
            .map(|ring| path(ring.iter().map(|at| (scale.length(at.x), scale.length(at.y)))))
            .collect();
        let _ = write!(svg, r#"<path class="desk-plan__floor" d="{rings}"/>"#);
    }
    let stage = plan.stage();
    let corners = stage.iter().map(|at| (scale.length(at.x), scale.length(at.y)));
    let _ = write!(svg, r#"<path class="desk-plan__stage" d="{}"/>"#, path(corners));
    for label in &plan.outline.areas {
        let Some(area) = plan.hall.areas.get(label.area as usize) else { continue };
        let name = escaped(&words.area(&area.key, &area.name));
        let (x, y) = (scale.length(label.at.x), scale.length(label.at.y));
        let size = scale.length(label.size);
        let _ = write!(svg, r#"<text class="desk-plan__area" x="{x}" y="{y}" "#);
        let _ = write!(svg, r#"font-size="{size}">{name}</text>"#);
    }
}

/// A closed line through these points (x, y).
fn path(points: impl Iterator<Item = (i32, i32)>) -> String {
    let mut path = String::new();
    for (x, y) in points {
        let mark = if path.is_empty() { 'M' } else { 'L' };
        let _ = write!(path, "{mark}{x} {y}");
    }
    if !path.is_empty() {
        path.push('Z');
    }
    path
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
