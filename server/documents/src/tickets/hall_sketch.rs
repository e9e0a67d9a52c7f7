//! The hall as a handful of dots, with the ticket's own seat among them.
//! Coordinates are the plan's own, in any unit: x to the right, y downwards, as on the page.

/// One seat's position on the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    pub x: f32,
    pub y: f32,
}

/// The stage on the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

/// All seats of the ticket's hall, or of the level that the seat is on.
#[derive(Clone, Debug, PartialEq)]
pub struct HallSketch {
    pub seats: Vec<Spot>,
    /// This ticket's own seat, drawn larger and in red with a ring around it.
    pub yours: Spot,
    pub stage: Option<Stage>,
}

/// Plan coordinates to points on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fit {
    scale: f32,
    left: f32,
    top: f32,
    /// The drawing's size on the page, in points.
    pub width: f32,
    pub height: f32,
}

impl HallSketch {
    /// Fits the sketch into `width` × `height` points, centred in the width, at the top of the
    /// height. `None` if it has no finite extent: then there is nothing to draw.
    pub(crate) fn fit(&self, width: f32, height: f32) -> Option<Fit> {
        let corners = self.stage.iter().flat_map(|stage| {
            [Spot { x: stage.left, y: stage.top }, Spot { x: stage.right, y: stage.bottom }]
        });
        let spots = || self.seats.iter().copied().chain([self.yours]).chain(corners.clone());
        let span = |coordinate: fn(Spot) -> f32| {
            spots().map(coordinate).fold((f32::MAX, f32::MIN), |(a, b), c| (a.min(c), b.max(c)))
        };
        let ((left, right), (top, bottom)) = (span(|spot| spot.x), span(|spot| spot.y));
        let scale = (width / (right - left)).min(height / (bottom - top));
        let finite = spots().all(|spot| spot.x.is_finite() && spot.y.is_finite());
        (finite && scale.is_finite() && scale > 0.0).then(|| Fit {
            scale,
            left: left - (width / scale - (right - left)) / 2.0,
            top,
            width,
            height: (bottom - top) * scale,
        })
    }

    /// The usual distance of neighbours on the page, in points: dots of half of it don't touch.
    pub(crate) fn pitch(&self, fit: Fit) -> f32 {
        // The median of the distances to the next seat in the plan's order: rows are listed along.
        let mut steps: Vec<f32> = self
            .seats
            .windows(2)
            .filter_map(|pair| match pair {
                [a, b] => Some((a.x - b.x).hypot(a.y - b.y) * fit.scale),
                _ => None,
            })
            .collect();
        steps.sort_by(f32::total_cmp);
        steps.get(steps.len() / 2).copied().unwrap_or(6.0)
    }
}

impl Fit {
    pub fn place(self, spot: Spot) -> Spot {
        Spot { x: (spot.x - self.left) * self.scale, y: (spot.y - self.top) * self.scale }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(seats: Vec<Spot>) -> HallSketch {
        HallSketch { yours: Spot { x: 0.0, y: 0.0 }, stage: None, seats }
    }

    #[test]
    fn a_hall_is_centred_in_its_room() {
        let sketch = row(vec![Spot { x: 10.0, y: 20.0 }]);
        let fit = sketch.fit(100.0, 100.0).expect("it has an extent");
        assert_eq!(fit.place(Spot { x: 0.0, y: 0.0 }), Spot { x: 25.0, y: 0.0 });
        assert_eq!(fit.place(Spot { x: 10.0, y: 20.0 }), Spot { x: 75.0, y: 100.0 });
    }

    #[test]
    fn a_hall_without_extent_is_not_drawn() {
        assert_eq!(row(vec![]).fit(100.0, 100.0), None);
        assert_eq!(row(vec![Spot { x: f32::NAN, y: 3.0 }]).fit(100.0, 100.0), None);
    }
}
