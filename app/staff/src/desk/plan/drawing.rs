//! The hall as one drawing: floors, stage and names below, then row by row each seat as a box to
//! tick, as a link to what became of it, or as a sign alone. All numbers are whole: neighbours are
//! forty units apart, whatever units the plan was drawn in.
//!
//! A seat is an element of HTML within the drawing, since an SVG has nothing that can be ticked.
//! Its state is one letter (`DeskState::code`) in `data-s`, its zone one digit in `data-z`: the
//! style has sign, shape and colour of each, and `desk.js` changes nothing else of it but what it
//! is called. Wheelchair places and companion seats have the shop's sign on one corner, whatever
//! became of them.

use super::{PlanSeats, StateWords, zone_sign};
use domain::seats::{
    plan::{SeatName, mark},
    plan_version::Plan,
    rows::seat_rows,
};
use house::locales::Locale;
use islands::plan::drawing::PLACE_SIGNS;
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
/// Side of the sign of a wheelchair place or a companion seat.
pub(super) const SIGN: i32 = 22;
/// So far it reaches beyond the corner of its seat, whose own sign stays free.
const SIGN_BEYOND: i32 = 9;
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

/// A name in the drawing, in its units.
struct Name {
    text: String,
    /// Where its middle is.
    x: i32,
    y: i32,
    /// Height of its letters.
    size: i32,
}

impl Name {
    fn new(text: &str, at: [f64; 2], size: f64, scale: Scale) -> Self {
        let (x, y, size) = (scale.length(at[0]), scale.length(at[1]), scale.length(size));
        Self { text: text.to_owned(), x, y, size }
    }

    /// Left, top, right and bottom at most: a letter is about two thirds as wide as high, a capital
    /// with an accent higher.
    fn frame(&self) -> [i32; 4] {
        let half = self.size * self.text.chars().count() as i32 / 3;
        let high = self.size * 3 / 4;
        [self.x - half, self.y - high, self.x + half, self.y + high]
    }

    fn show(&self, svg: &mut String, class: &str, more: &str) {
        let Self { text, x, y, size } = self;
        let text = escaped(text);
        let _ = write!(svg, r#"<text class="{class}" x="{x}" y="{y}" font-size="{size}"{more}>"#);
        let _ = write!(svg, "{text}</text>");
    }
}

impl Drawing<'_> {
    pub fn show(&self) -> Html {
        let plan = &self.performance.plan;
        let scale = Scale(PITCH / plan.seat_spacing());
        let words = HallWords::of(&self.performance.catalogue, self.locale.language());
        let (areas, rows) = (area_names(plan, scale, &words), row_names(plan, scale));
        let [left, top, width, height] = view_box(plan, scale, areas.iter().chain(rows.values()));
        let mut svg = String::with_capacity(plan.hall.seats.len() * SEAT_BYTES);
        let label = escaped(&self.locale.text("staff-desk-plan"));
        // Writing into a String can't fail.
        let _ = write!(
            svg,
            r#"<svg class="desk-plan__drawing" viewBox="{left} {top} {width} {height}" "#
        );
        let _ = write!(svg, r#"role="group" aria-label="{label}"><defs>{PLACE_SIGNS}</defs>"#);
        shapes(&mut svg, plan, scale);
        for name in &areas {
            name.show(&mut svg, "desk-plan__area", "");
        }
        self.rows(&mut svg, scale, &rows);
        svg.push_str("</svg>");
        Html::trusted(svg)
    }

    fn rows(&self, svg: &mut String, scale: Scale, names: &HashMap<u32, Name>) {
        let plan = &self.performance.plan;
        let words = HallWords::of(&self.performance.catalogue, self.locale.language());
        let rows = seat_rows(&plan.hall, &plan.runs);
        let of_plan = (0_u32..).zip(plan.hall.rows.iter().zip(&rows));
        for (index, (row, seats)) in of_plan {
            let Some(first) = seats.first() else { continue };
            let first = words.seat_at(self.performance, *first as usize);
            let (key, name) = (escaped(&row.label), escaped(&self.row_name(&first)));
            let pattern = SeatName { number: NUMBER.to_string(), ..first };
            let pattern = seat_words::row_and_number(&Words(self.locale.clone()), &pattern);
            let _ = write!(svg, r#"<g role="group" data-row="{key}" aria-label="{name}">"#);
            if let Some(name) = names.get(&index) {
                name.show(svg, "desk-plan__row", r#" aria-hidden="true""#);
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
        let marks = performance.plan.table.flags.get(index).copied().unwrap_or_default();
        let (x, y) = (x + SIDE + SIGN_BEYOND - SIGN, y - SIGN_BEYOND);
        svg.push_str(&place_sign(marks, x, y).unwrap_or_default());
    }
}

/// The shop's sign of a wheelchair place or of its companion seat, light on ink, so that it is seen
/// over every state and without colours; `x` and `y` are its left and its top. None: the seat is
/// for everybody.
pub(super) fn place_sign(marks: u8, x: i32, y: i32) -> Option<String> {
    let (name, rounding) = match marks {
        it if it & mark::WHEELCHAIR != 0 => ("wheelchair", SIGN / 4),
        it if it & mark::COMPANION != 0 => ("companion", SIGN / 2),
        _ => return None,
    };
    let frame = format!(r#"x="{x}" y="{y}" width="{SIGN}" height="{SIGN}""#);
    let ground = format!(r#"<rect {frame} rx="{rounding}" fill="currentColor"/>"#);
    Some(format!(r##"<g class="mark">{ground}<use href="#mark-{name}" {frame}/></g>"##))
}

/// The frame of the drawing, with all corners of the stage and all names in it: what stands beyond
/// it is cut off.
fn view_box<'n>(plan: &Plan, scale: Scale, names: impl Iterator<Item = &'n Name>) -> [i32; 4] {
    let view = &plan.outline.view;
    let whole = [view.x, view.y, view.x + view.width, view.y + view.height];
    let whole = whole.map(|units| scale.length(units));
    let corners = plan.stage().into_iter().map(|at| {
        let (x, y) = (scale.length(at.x), scale.length(at.y));
        [x, y, x, y]
    });
    let [left, top, right, bottom] = corners.chain(names.map(Name::frame)).fold(whole, around);
    [left, top, (right - left).max(1), (bottom - top).max(1)]
}

/// The smallest frame with both in it; left, top, right and bottom of each.
fn around(one: [i32; 4], other: [i32; 4]) -> [i32; 4] {
    let ([left, top, right, bottom], [x, y, x_end, y_end]) = (one, other);
    [left.min(x), top.min(y), right.max(x_end), bottom.max(y_end)]
}

fn area_names(plan: &Plan, scale: Scale, words: &HallWords) -> Vec<Name> {
    let names = plan.outline.areas.iter().filter_map(|label| {
        let area = plan.hall.areas.get(label.area as usize)?;
        let name = words.area(&area.key, &area.name);
        Some(Name::new(&name, [label.at.x, label.at.y], label.size, scale))
    });
    names.collect()
}

/// By the row's index in the hall. Of both ends of a row the last one is named.
fn row_names(plan: &Plan, scale: Scale) -> HashMap<u32, Name> {
    let names = plan.outline.rows.iter().filter_map(|label| {
        let row = plan.hall.rows.get(label.row as usize)?;
        let name = Name::new(&row.label, [label.at.x, label.at.y], label.size, scale);
        Some((label.row, name))
    });
    names.collect()
}

/// Floors and the stage.
fn shapes(svg: &mut String, plan: &Plan, scale: Scale) {
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
