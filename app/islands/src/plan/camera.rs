//! Where the drawing lies in its window: a shift and a zoom over the drawing's own fit.
//! Screen lengths are CSS pixels from the window's corner, plan lengths are drawing units.

/// One seat never grows over this on the screen.
const PITCH_MAX_PX: f64 = 72.0;
/// Halls of a few seats may be drawn large already; they may still be zoomed this far.
const ZOOM_MAX_LEAST: f64 = 2.0;

/// Between these a block is brought before the eyes: seats large enough to be meant, and no larger
/// than one looks at.
const BLOCK_PITCH_PX: (f64, f64) = (26.0, 34.0);
/// A card lies over the foot of a window that is higher than wide, and is about so high; it never
/// takes more than half.
const CARD_PX: f64 = 260.0;

/// Where seats lie that belong together, in drawing units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Block {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Block {
    /// What it was before, and the point.
    pub fn with(before: Option<Self>, x: f64, y: f64) -> Self {
        let Some(before) = before else { return Self { left: x, top: y, right: x, bottom: y } };
        Self {
            left: before.left.min(x),
            top: before.top.min(y),
            right: before.right.max(x),
            bottom: before.bottom.max(y),
        }
    }
}

/// One press of a zoom button or key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZoomStep {
    Nearer,
    Further,
    Whole,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// `viewBox`: left, top, width, height.
    pub view_box: [f64; 4],
    /// Distance of two neighbours in plan units.
    pub pitch: f64,
    /// Size of the window.
    pub width: f64,
    pub height: f64,
    /// The transform: `translate(x, y) scale(zoom)` from the window's corner.
    pub x: f64,
    pub y: f64,
    pub zoom: f64,
    /// How much of the window's foot a card lies over.
    pub covered: f64,
    /// The most that a card took, or will take: from near, its room is kept while none stands, so
    /// that nothing moves when it comes or goes.
    kept: f64,
    /// How much of its head prices lie over.
    pub covered_head: f64,
}

/// Between the two. `f64::clamp` can say in its panic which floats were wrong, and the words
/// for floats are four kilobytes to load.
pub fn between(value: f64, least: f64, most: f64) -> f64 {
    value.max(least).min(most)
}

pub fn length(dx: f64, dy: f64) -> f64 {
    (dx * dx + dy * dy).sqrt()
}

impl Camera {
    pub fn new(view_box: [f64; 4], pitch: f64) -> Self {
        let (x, y, zoom, covered, covered_head) = (0.0, 0.0, 1.0, 0.0, 0.0);
        let (width, height, kept) = (1.0, 1.0, 0.0);
        Self { view_box, pitch, width, height, x, y, zoom, covered, kept, covered_head }
    }

    /// Pixels of a plan unit before zooming: the whole drawing fits (`meet`).
    fn fit(&self) -> f64 {
        (self.width / self.view_box[2]).min(self.height / self.view_box[3])
    }

    /// The window has another size: what was in its middle stays there.
    pub fn resize(&mut self, width: f64, height: f64) {
        let (x, y) = self.middle();
        let middle = self.to_plan(x, y);
        (self.width, self.height) = (width.max(1.0), height.max(1.0));
        if self.width > self.height {
            self.kept = self.covered;
        }
        if self.zoom > 1.0 {
            self.centre_on(middle.0, middle.1);
        }
        self.clamp();
    }

    pub fn to_screen(&self, x: f64, y: f64) -> (f64, f64) {
        let (left, top, fit) = self.letterbox();
        (
            self.x + self.zoom * (left + (x - self.view_box[0]) * fit),
            self.y + self.zoom * (top + (y - self.view_box[1]) * fit),
        )
    }

    pub fn to_plan(&self, x: f64, y: f64) -> (f64, f64) {
        let (left, top, fit) = self.letterbox();
        (
            ((x - self.x) / self.zoom - left) / fit + self.view_box[0],
            ((y - self.y) / self.zoom - top) / fit + self.view_box[1],
        )
    }

    fn letterbox(&self) -> (f64, f64, f64) {
        let fit = self.fit();
        let left = (self.width - self.view_box[2] * fit) / 2.0;
        let top = (self.height - self.view_box[3] * fit) / 2.0;
        (left, top, fit)
    }

    /// Distance of two neighbouring seats on the screen.
    pub fn pitch_px(&self) -> f64 {
        self.pitch * self.fit() * self.zoom
    }

    pub fn pan(&mut self, dx: f64, dy: f64) {
        self.x += dx;
        self.y += dy;
        self.clamp();
    }

    /// Zooms so that the point of the screen keeps what it shows.
    pub fn zoom_at(&mut self, factor: f64, x: f64, y: f64) {
        let zoom = between(self.zoom * factor, 1.0, self.zoom_max());
        let factor = zoom / self.zoom;
        self.x = x - (x - self.x) * factor;
        self.y = y - (y - self.y) * factor;
        self.zoom = zoom;
        self.clamp();
    }

    /// Zooms until neighbours are `pitch_px` apart, with the point of the plan in the middle.
    pub fn approach(&mut self, pitch_px: f64, x: f64, y: f64) {
        let factor = pitch_px / self.pitch_px();
        let (middle_x, middle_y) = self.middle();
        self.zoom_at(factor.max(1.0), middle_x, middle_y);
        self.centre(x, y);
    }

    /// Zooms until the block fills what is free of the window, within what a finger can mean and
    /// what one looks at at once; of a larger block one sees what lies round the point.
    pub fn approach_block(&mut self, block: &Block, x: f64, y: f64) {
        let margin = self.pitch;
        if self.height > self.width {
            self.kept = self.kept.max(CARD_PX.min(self.height / 2.0));
        }
        let free = self.height - self.kept - self.covered_head;
        let wide = block.right - block.left + 2.0 * margin;
        let high = block.bottom - block.top + 2.0 * margin;
        let unit_px = (self.width / wide).min(free / high);
        let pitch_px = between(unit_px * self.pitch, BLOCK_PITCH_PX.0, BLOCK_PITCH_PX.1);
        let unit_px = pitch_px / self.pitch;
        let within = |p: f64, from: f64, to: f64, seen_px: f64| {
            let half = seen_px / unit_px / 2.0 - margin;
            match to - from <= 2.0 * half {
                true => (from + to) / 2.0,
                false => between(p, from + half, to - half),
            }
        };
        let x = within(x, block.left, block.right, self.width);
        let y = within(y, block.top, block.bottom, free);
        self.approach(pitch_px, x, y);
    }

    /// Where what is free of the window ends.
    fn foot(&self) -> f64 {
        self.height - if self.is_whole() { self.covered } else { self.kept }
    }

    /// Of the part of the window that nothing covers.
    fn middle(&self) -> (f64, f64) {
        (self.width / 2.0, (self.covered_head + self.foot()) / 2.0)
    }

    fn centre_on(&mut self, x: f64, y: f64) {
        let (px, py) = self.to_screen(x, y);
        let (middle_x, middle_y) = self.middle();
        self.x += middle_x - px;
        self.y += middle_y - py;
    }

    /// Brings the point of the plan into the middle of what is free of the window.
    fn centre(&mut self, x: f64, y: f64) {
        self.centre_on(x, y);
        self.clamp();
    }

    /// Moves just so far that the point of the plan stands `margin_px` inside what is free of
    /// the window.
    pub fn reveal(&mut self, x: f64, y: f64, margin_px: f64) {
        let (px, py) = self.to_screen(x, y);
        let inside = |p: f64, from: f64, to: f64| {
            let margin_px = margin_px.min((to - from) / 2.0);
            between(p, from + margin_px, to - margin_px)
        };
        let (from, to) = (self.covered_head, self.foot());
        self.pan(inside(px, 0.0, self.width) - px, inside(py, from, to) - py);
    }

    /// A card came to lie over the window's foot, or left it.
    pub fn cover(&mut self, px: f64) {
        self.covered = between(px, 0.0, self.height);
        self.kept = self.kept.max(self.covered);
        self.clamp();
    }

    pub fn reset(&mut self) {
        (self.x, self.y, self.zoom) = (0.0, 0.0, 1.0);
        self.clamp();
    }

    /// The whole house is seen.
    pub fn is_whole(&self) -> bool {
        self.zoom <= 1.001
    }

    fn zoom_max(&self) -> f64 {
        (PITCH_MAX_PX / (self.pitch * self.fit())).max(ZOOM_MAX_LEAST)
    }

    /// The hall can't leave the window. Where it is larger than what is free of the window, no gap
    /// opens beside it; where it is smaller, it stands in the middle. The last row comes out from
    /// under a card, and the first one from under what lies over the window's head.
    fn clamp(&mut self) {
        let (left, top, fit) = self.letterbox();
        let (wide, high) = (self.view_box[2] * fit * self.zoom, self.view_box[3] * fit * self.zoom);
        self.x = held(self.x + left * self.zoom, wide, 0.0, self.width) - left * self.zoom;
        let (from, to) = (self.covered_head, self.foot());
        // The whole hall stands in the middle of the window, and moves down only where prices would
        // lie over its first rows.
        let start = match high <= to {
            true => ((to - high) / 2.0).max(from.min(to - high)),
            false => held(self.y + top * self.zoom, high, from, to),
        };
        self.y = start - top * self.zoom;
    }
}

/// Where something of this size begins that should begin at `start` and fill `from` to `to`.
fn held(start: f64, size: f64, from: f64, to: f64) -> f64 {
    match size <= to - from {
        true => from + (to - from - size) / 2.0,
        false => between(start, to - size, from),
    }
}

/// Three digits after the point, without the weight of the standard formatter.
pub fn push_fixed(text: &mut String, value: f64) {
    let thousandths = (value * 1_000.0).round() as i64;
    if thousandths < 0 {
        text.push('-');
    }
    let thousandths = thousandths.unsigned_abs();
    text.push_str(&(thousandths / 1_000).to_string());
    text.push('.');
    let rest = (1_000 + thousandths % 1_000).to_string();
    text.push_str(rest.get(1..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone() -> Camera {
        let mut camera = Camera::new([-900.0, 0.0, 1800.0, 1200.0], 20.0);
        camera.resize(390.0, 480.0);
        camera
    }

    #[test]
    fn what_is_under_the_fingers_stays_there_while_zooming() {
        let mut camera = phone();
        let before = camera.to_plan(150.0, 300.0);
        camera.zoom_at(3.0, 150.0, 300.0);
        let after = camera.to_plan(150.0, 300.0);
        assert!((before.0 - after.0).abs() < 1e-6);
        assert!((before.1 - after.1).abs() < 1e-6);
    }

    #[test]
    fn no_gap_opens_at_the_edge() {
        let mut camera = phone();
        camera.zoom_at(4.0, 0.0, 0.0);
        camera.pan(5_000.0, -5_000.0);
        let (left, bottom) = camera.to_screen(-900.0, 1_200.0);
        assert!((left - 0.0).abs() < 1e-6 && (bottom - 480.0).abs() < 1e-6);
        camera.pan(-5_000.0, 5_000.0);
        let (right, top) = camera.to_screen(900.0, 0.0);
        assert!((right - 390.0).abs() < 1e-6 && top.abs() < 1e-6);
    }

    #[test]
    fn a_hall_that_is_lower_than_the_window_stays_in_its_middle() {
        let mut camera = phone();
        camera.pan(40.0, 200.0);
        let middle = camera.to_screen(0.0, 600.0);
        assert!((middle.0 - 195.0).abs() < 1e-6 && (middle.1 - 240.0).abs() < 1e-6);
        camera.cover(100.0);
        assert!((camera.to_screen(0.0, 600.0).1 - 190.0).abs() < 1e-6, "of what is free");
    }

    #[test]
    fn the_first_row_comes_out_from_under_the_prices() {
        let mut camera = phone();
        camera.covered_head = 50.0;
        camera.zoom_at(6.0, 0.0, 0.0);
        camera.pan(0.0, 5_000.0);
        assert!((camera.to_screen(0.0, 0.0).1 - 50.0).abs() < 1e-6);
    }

    #[test]
    fn the_whole_hall_gives_way_to_prices_that_would_cover_it() {
        let mut camera = phone();
        camera.covered_head = 50.0;
        camera.reset();
        assert!((camera.to_screen(0.0, 600.0).1 - 240.0).abs() < 1e-6, "there is room above it");
        camera.covered_head = 150.0;
        camera.reset();
        assert!((camera.to_screen(0.0, 0.0).1 - 150.0).abs() < 1e-6);
        camera.covered_head = 400.0;
        camera.reset();
        assert!((camera.to_screen(0.0, 1_200.0).1 - 480.0).abs() < 1e-6, "but never leaves");
    }

    #[test]
    fn approaching_makes_seats_large_enough_for_a_finger() {
        let mut camera = phone();
        assert!(camera.pitch_px() < 5.0);
        camera.approach(30.0, 0.0, 600.0);
        assert!((camera.pitch_px() - 30.0).abs() < 1e-6);
        let (x, y) = camera.to_screen(0.0, 600.0);
        assert!((x - 195.0).abs() < 1.0 && (y - 240.0).abs() < 1.0);
    }

    #[test]
    fn a_small_block_stands_in_the_middle_and_of_a_large_one_what_was_tapped() {
        let mut camera = phone();
        let small = Block { left: 100.0, top: 500.0, right: 200.0, bottom: 560.0 };
        camera.approach_block(&small, 110.0, 505.0);
        assert!((camera.pitch_px() - 34.0).abs() < 1e-6);
        let (x, y) = camera.to_screen(150.0, 530.0);
        assert!((x - 195.0).abs() < 1.0 && (y - 120.0).abs() < 1.0, "of what a card leaves");
        let mut camera = phone();
        let large = Block { left: -800.0, top: 100.0, right: 800.0, bottom: 1_100.0 };
        camera.approach_block(&large, -790.0, 600.0);
        assert!((camera.pitch_px() - 26.0).abs() < 1e-6);
        let (x, y) = camera.to_screen(-790.0, 600.0);
        assert!((0.0..60.0).contains(&x) && (y - 120.0).abs() < 1.0);
    }

    #[test]
    fn the_last_row_comes_out_from_under_a_card() {
        let mut camera = Camera::new([0.0, 0.0, 1_170.0, 1_440.0], 12.0);
        camera.resize(390.0, 480.0);
        camera.approach(30.0, 500.0, 1_430.0);
        let seen = |camera: &Camera| camera.to_screen(500.0, 1_430.0).1;
        assert!(seen(&camera) > 440.0);
        camera.cover(200.0);
        camera.reveal(500.0, 1_430.0, 24.0);
        assert!((seen(&camera) - 256.0).abs() < 1e-6);
        camera.cover(0.0);
        assert!((seen(&camera) - 256.0).abs() < 1e-6, "nor does it move when the card goes");
        camera.reset();
        assert!(seen(&camera) > 440.0, "the whole house has the whole window");
    }

    #[test]
    fn a_turned_phone_keeps_its_middle() {
        let mut camera = phone();
        camera.approach(30.0, 100.0, 500.0);
        camera.resize(800.0, 300.0);
        let (x, y) = camera.to_plan(400.0, 150.0);
        assert!((x - 100.0).abs() < 1.0 && (y - 500.0).abs() < 1.0);
    }
}
