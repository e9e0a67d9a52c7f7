//! The whole house as one SVG: floors and stage below, then one element a seat in the plan's
//! order without any name, so that fifteen thousand of them stay a small page. All numbers
//! are whole: neighbours are forty units apart, whatever units the plan was drawn in.

use super::{choice, products};
use domain::seats::plan::{PlanData, SeatTable, mark};
use seatmap::{
    hall::{Hall, Point2},
    outline::{AreaLabel, Outline},
    seat_set::SeatSet,
};
use std::fmt::Write;
use ui::words::Words;

/// Distance of two neighbours in drawing units.
pub const PITCH: i32 = 40;
/// An area's name at least this large is read with the whole house in sight, and a smaller one,
/// between two tiers, only from near.
const NAME_READ: i32 = PITCH * 4 / 5;
/// A letter stands at least so far from the middle of a seat: its disc, as the style draws it.
const SEAT_RADIUS: i32 = PITCH * 2 / 5;
/// Half the side of a wheelchair place and of the marks, as the style draws them.
const WHEELCHAIR_HALF: f64 = 0.46;
const PLACE_MARK: i32 = 28;
const CHECK_MARK: i32 = 64;

const CHECK_SIGN: &str = r#"<symbol id="mark-check" viewBox="0 0 32 32"><path class="mark__check" d="M10.5 16.5 14.3 20.3 21.5 12.2"/></symbol>"#;
/// Of a wheelchair place and of its companion seat, `#mark-wheelchair` and `#mark-companion`.
pub const PLACE_SIGNS: &str = r#"<symbol id="mark-wheelchair" viewBox="0 0 20 20"><g class="mark__wheelchair"><circle cx="9" cy="3" r="1.2"/><path d="M9 6v5.5h5l2.2 5H18M9 8.5h4M7 9.6a4.6 4.6 0 1 0 5.6 6"/></g></symbol><symbol id="mark-companion" viewBox="0 0 20 20"><g class="mark__companion"><circle cx="10" cy="6.4" r="2.6"/><path d="M4.8 16.2c.2-3.6 2.2-5.4 5.2-5.4s5 1.8 5.2 5.4"/></g></symbol>"#;

/// From plan units to drawing units.
#[derive(Clone, Copy)]
struct Scale(f64);

impl Scale {
    fn of(hall: &Hall) -> Self {
        Self(f64::from(PITCH) / seatmap::geometry::seat_spacing(hall))
    }

    fn at(self, point: Point2) -> (i32, i32) {
        (self.length(point.x), self.length(point.y))
    }

    fn length(self, units: f64) -> i32 {
        (units * self.0).round() as i32
    }
}

struct Drawn<'d> {
    hall: &'d Hall,
    /// With names in the page's language.
    table: &'d SeatTable,
    outline: &'d Outline,
    stage: &'d [Point2],
    scale: Scale,
    words: &'d Words,
}

pub fn svg(
    hall: &Hall,
    outline: &Outline,
    table: &SeatTable,
    data: &PlanData,
    words: &Words,
) -> String {
    let scale = Scale::of(hall);
    let stage = seatmap::outline::stage(hall, outline);
    let [left, top, width, height] = view_box(outline, &stage, scale);
    let drawn = Drawn { hall, table, outline, stage: &stage, scale, words };
    let mut svg = String::with_capacity(hall.seats.len() * 48);
    // Writing into a String can't fail.
    let _ = write!(
        svg,
        r#"<svg class="plan__drawing" viewBox="{left} {top} {width} {height}" role="group" aria-label="{}"><defs>{CHECK_SIGN}{PLACE_SIGNS}</defs>"#,
        escaped(&words.text("plan-title"))
    );
    svg.push_str(r#"<g class="plan__shapes">"#);
    shapes(&mut svg, &drawn);
    let _ = write!(svg, r#"</g><g class="plan__seats" font-size="{PITCH}">"#);
    seats(&mut svg, hall, table, data, scale);
    let _ = write!(svg, r#"</g><g class="plan__marks" font-size="{PITCH}">"#);
    marks(&mut svg, hall, table, data, scale);
    svg.push_str("</g></svg>");
    svg
}

fn view_box(outline: &Outline, stage: &[Point2], scale: Scale) -> [i32; 4] {
    let view = &outline.view;
    let mut frame = [view.x, view.y, view.x + view.width, view.y + view.height];
    for corner in stage {
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

fn shapes(svg: &mut String, drawn: &Drawn<'_>) {
    let Drawn { hall, table, outline, stage, scale, words } = drawn;
    for ground in &outline.grounds {
        let rings = ground.rings.iter().map(|ring| path(ring, *scale)).collect::<String>();
        let _ = write!(svg, r#"<path class="plan__floor" d="{rings}"/>"#);
    }
    let _ = write!(svg, r#"<path class="plan__stage" d="{}"/>"#, path(stage, *scale));
    let middle = middle(stage);
    let height = stage.iter().map(|corner| (corner.y - middle.y).abs()).fold(0.0, f64::max);
    let size = scale.length(height).clamp(PITCH / 2, PITCH * 2);
    let at = Point2 { x: middle.x, y: middle.y + f64::from(size) / 3.0 / scale.0 };
    text(svg, "plan__stage-name", at, size, &words.text("plan-stage"), *scale);
    for label in &outline.areas {
        let name = table.areas.get(label.area as usize).map(String::as_str).unwrap_or_default();
        area_name(svg, drawn, label, name);
    }
    for label in &outline.rows {
        let row = hall.rows.get(label.row as usize);
        let name = row.map(|row| row.label.as_str()).unwrap_or_default();
        text(svg, "plan__row-name", label.at, scale.length(label.size), name, *scale);
    }
}

/// In the middle of its gap, smaller where it would stand on seats, and not at all where that
/// doesn't help.
fn area_name(svg: &mut String, drawn: &Drawn<'_>, label: &AreaLabel, name: &str) {
    let size = drawn.scale.length(label.size);
    let fitting = [size, size * 3 / 4].into_iter().find_map(|size| {
        let at = Point2 { y: label.at.y + f64::from(size) / 4.0 / drawn.scale.0, ..label.at };
        (!is_on_seats(drawn, at, size, name)).then_some((size, at))
    });
    let Some((size, at)) = fitting else { return };
    let class = match size >= NAME_READ {
        true => "plan__area-name",
        false => "plan__area-name plan__area-name--small",
    };
    text(svg, class, at, size, name, drawn.scale);
}

/// A letter is about half as wide as its line is high.
fn is_on_seats(drawn: &Drawn<'_>, at: Point2, size: i32, name: &str) -> bool {
    let (x, y) = drawn.scale.at(at);
    let half = size * name.chars().count() as i32 / 4;
    let (top, bottom) = (y - size * 2 / 3 - SEAT_RADIUS, y + size / 6 + SEAT_RADIUS);
    drawn.hall.seats.iter().any(|seat| {
        let (seat_x, seat_y) = drawn.scale.at(seat.at);
        (seat_x - x).abs() < half && top < seat_y && seat_y < bottom
    })
}

fn text(svg: &mut String, class: &str, at: Point2, size: i32, text: &str, scale: Scale) {
    let (x, y) = scale.at(at);
    let text = escaped(text);
    let _ =
        write!(svg, r#"<text class="{class}" x="{x}" y="{y}" font-size="{size}">{text}</text>"#);
}

/// Relative steps: short numbers, and many of them alike.
fn path(points: &[Point2], scale: Scale) -> String {
    let mut path = String::new();
    let mut last = None;
    for point in points {
        let (x, y) = scale.at(*point);
        let _ = match last {
            None => write!(path, "M{x} {y}l"),
            Some((lx, ly)) => write!(path, "{} {} ", x - lx, y - ly),
        };
        last = Some((x, y));
    }
    path.truncate(path.trim_end().len());
    path.push('z');
    path
}

fn middle(points: &[Point2]) -> Point2 {
    let (low, high) = points.iter().fold(
        (
            Point2 { x: f64::INFINITY, y: f64::INFINITY },
            Point2 { x: -f64::INFINITY, y: -f64::INFINITY },
        ),
        |(low, high), p| {
            (
                Point2 { x: low.x.min(p.x), y: low.y.min(p.y) },
                Point2 { x: high.x.max(p.x), y: high.y.max(p.y) },
            )
        },
    );
    Point2 { x: (low.x + high.x) / 2.0, y: (low.y + high.y) / 2.0 }
}

/// The n-th element is the n-th seat.
fn seats(svg: &mut String, hall: &Hall, table: &SeatTable, data: &PlanData, scale: Scale) {
    let free = SeatSet::from_hex(&data.free, hall.seats.len())
        .unwrap_or_else(|| SeatSet::empty(hall.seats.len()));
    let half = (WHEELCHAIR_HALF * f64::from(PITCH)).round() as i32;
    let free_for = choice::free_for(data);
    let mode = data.product as usize;
    let is_for = |seat_index| {
        mode == products::TICKET || free_for.get(mode).is_some_and(|free| free.contains(seat_index))
    };
    for (seat_index, seat) in hall.seats.iter().enumerate() {
        let (x, y) = scale.at(seat.at);
        let zone = choice::zone_of(data, seat_index as u32) % 10 + 1;
        let state = if data.mine.contains(&(seat_index as u32)) {
            " seat--mine"
        } else if free.contains(seat_index) && is_for(seat_index) {
            ""
        } else if free.contains(seat_index) {
            " seat--partly"
        } else {
            " seat--taken"
        };
        let _ = if has(table, seat_index, mark::WHEELCHAIR) {
            write!(
                svg,
                r#"<rect class="seat seat--z{zone} seat--wheelchair{state}" x="{}" y="{}"/>"#,
                x - half,
                y - half
            )
        } else {
            // No class: the browser writes these anew.
            let view = match has(table, seat_index, mark::RESTRICTED_VIEW | mark::LISTENING) {
                true => r#" data-view="restricted""#,
                false => "",
            };
            write!(svg, r#"<circle class="seat seat--z{zone}{state}"{view} cx="{x}" cy="{y}"/>"#)
        };
    }
}

/// Signs over wheelchair places, over the companion seats that are sold with them alone, and over
/// seats that are the shopper's. Over a taken seat the browser hides its sign.
fn marks(svg: &mut String, hall: &Hall, table: &SeatTable, data: &PlanData, scale: Scale) {
    for (seat_index, seat) in hall.seats.iter().enumerate() {
        let (x, y) = scale.at(seat.at);
        let (name, side) = match data.mine.contains(&(seat_index as u32)) {
            true => ("check", CHECK_MARK),
            false if has(table, seat_index, mark::WHEELCHAIR) => ("wheelchair", PLACE_MARK),
            false if has(table, seat_index, mark::COMPANION) => ("companion", PLACE_MARK),
            false => continue,
        };
        let (x, y) = (x - side / 2, y - side / 2);
        let _ = write!(
            svg,
            r##"<use class="mark" href="#mark-{name}" x="{x}" y="{y}" width="{side}" height="{side}"/>"##
        );
    }
}

/// Whether the seat has one of these bits of `mark`.
fn has(table: &SeatTable, seat_index: usize, bits: u8) -> bool {
    table.flags.get(seat_index).is_some_and(|flags| flags & bits != 0)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
