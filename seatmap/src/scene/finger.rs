//! A finger or another pressed pointer on the picture: it clicks, turns the head, or swipes from
//! the left or right edge inwards.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    Left,
    Right,
}

#[derive(Clone, Debug)]
pub struct Finger {
    pub id: i32,
    pub x: f32,
    pub y: f32,
    began: [f32; 2],
    /// How far it went, in CSS pixels.
    moved: f32,
    /// It may be swiping from there.
    edge: Option<Edge>,
}

/// A pointer that moved less, in CSS pixels, has clicked.
const CLICK_PX: f32 = 6.0;
/// How far from the edge a swipe may begin: phones keep the outermost pixels for themselves.
const EDGE_PX: f32 = 56.0;
/// How far it goes at least.
const SWIPE_PX: f32 = 48.0;

impl Finger {
    pub fn pressed(id: i32, [x, y]: [f32; 2]) -> Finger {
        Finger { id, x, y, began: [x, y], moved: 0.0, edge: None }
    }

    /// One that can swipe, on a picture that is `wide` pixels across.
    pub fn swiping(self, wide: f32) -> Finger {
        let edge = match self.x {
            x if x < EDGE_PX => Some(Edge::Left),
            x if x > wide - EDGE_PX => Some(Edge::Right),
            _ => None,
        };
        Finger { edge, ..self }
    }

    /// Gives how far it moved.
    pub fn move_to(&mut self, x: f32, y: f32) -> [f32; 2] {
        let [dx, dy] = [x - self.x, y - self.y];
        (self.x, self.y) = (x, y);
        self.moved += dx.hypot(dy);
        // Once it went along the edge or outwards it turns the head.
        let upright = (y - self.began[1]).abs();
        self.edge = self.edge.filter(|edge| self.inwards(*edge) >= upright);
        [dx, dy]
    }

    pub fn has_moved(&self) -> bool {
        self.moved >= CLICK_PX
    }

    pub fn may_swipe(&self) -> bool {
        self.edge.is_some()
    }

    /// The edge that it has swiped from.
    pub fn swiped(&self) -> Option<Edge> {
        self.edge.filter(|edge| self.inwards(*edge) >= SWIPE_PX)
    }

    fn inwards(&self, from: Edge) -> f32 {
        match from {
            Edge::Left => self.x - self.began[0],
            Edge::Right => self.began[0] - self.x,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn swiped(way: &[[f32; 2]]) -> Option<Edge> {
        let mut finger = Finger::pressed(1, *way.first()?).swiping(390.0);
        way.iter().for_each(|[x, y]| _ = finger.move_to(*x, *y));
        finger.swiped()
    }

    #[test]
    fn a_swipe_begins_at_an_edge_and_goes_inwards() {
        assert_eq!(swiped(&[[20.0, 90.0], [50.0, 95.0], [90.0, 80.0]]), Some(Edge::Left));
        assert_eq!(swiped(&[[380.0, 90.0], [300.0, 95.0]]), Some(Edge::Right));
        assert_eq!(swiped(&[[200.0, 90.0], [100.0, 90.0]]), None, "from the middle");
        assert_eq!(swiped(&[[20.0, 90.0], [50.0, 90.0]]), None, "too short");
        assert_eq!(swiped(&[[20.0, 90.0], [22.0, 120.0], [90.0, 120.0]]), None, "along the edge");
    }

    #[test]
    fn a_finger_that_hardly_moves_clicks_and_one_that_goes_along_the_edge_turns_the_head() {
        let mut finger = Finger::pressed(1, [20.0, 90.0]).swiping(390.0);
        finger.move_to(23.0, 90.0);
        assert_eq!((finger.id, finger.has_moved(), finger.may_swipe()), (1, false, true));
        finger.move_to(20.0, 140.0);
        assert!(finger.has_moved() && !finger.may_swipe());
    }
}
