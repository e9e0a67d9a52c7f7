//! A picture of black dots.

/// A place between dots: a whole number is the edge of one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    pub x: f32,
    pub y: f32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bitmap {
    width: usize,
    /// Row by row; true is black.
    dots: Vec<bool>,
}

/// Where the outline of a shape crosses the middle of a row of dots.
struct Crossing {
    row: usize,
    x: f32,
    /// 1 downwards, -1 upwards.
    turn: i32,
}

impl Bitmap {
    /// All of it white.
    pub fn new(width: usize, height: usize) -> Self {
        let width = width.max(1);
        Self { width, dots: vec![false; width * height] }
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn height(&self) -> usize {
        self.dots.len() / self.width
    }

    /// Of what lies outside, nothing is.
    pub fn is_black(&self, x: usize, y: usize) -> bool {
        x < self.width && self.dots.get(y * self.width + x).copied().unwrap_or_default()
    }

    /// Below is white; what was beyond is cut off.
    pub fn set_height(&mut self, height: usize) {
        self.dots.resize(self.width * height, false);
    }

    fn blacken(&mut self, x: usize, y: usize) {
        if let Some(dot) = self.dots.get_mut(y * self.width + x).filter(|_| x < self.width) {
            *dot = true;
        }
    }

    pub fn rectangle(&mut self, left: usize, top: usize, width: usize, height: usize) {
        for y in top..top + height {
            for x in left..left + width {
                self.blacken(x, y);
            }
        }
    }

    /// What is inside of closed outlines, as fonts and PDF mean it (rule of the winding number).
    /// Dots count whose middle is inside.
    pub fn fill(&mut self, outlines: &[Vec<Spot>]) {
        let mut crossings: Vec<Crossing> = Vec::new();
        for outline in outlines {
            let next = outline.iter().cycle().skip(1);
            crossings.extend(outline.iter().zip(next).flat_map(|(from, to)| crossed(*from, *to)));
        }
        crossings.sort_by(|a, b| a.row.cmp(&b.row).then(a.x.total_cmp(&b.x)));
        let mut winding = 0;
        for pair in crossings.windows(2) {
            let [from, to] = pair else { continue };
            if from.row != to.row {
                winding = 0;
                continue;
            }
            winding += from.turn;
            if winding != 0 {
                for x in middle_after(from.x)..middle_after(to.x).min(self.width) {
                    self.blacken(x, from.row);
                }
            }
        }
    }

    /// What is black on another picture is black here, too; what lies outside is cut off.
    pub fn put(&mut self, other: &Self, left: usize, top: usize) {
        for y in 0..other.height() {
            for x in (0..other.width).filter(|x| other.is_black(*x, y)) {
                self.blacken(left + x, top + y);
            }
        }
    }

    /// A quarter of a turn clockwise.
    pub fn turned(&self) -> Self {
        let (width, height) = (self.height(), self.width);
        let mut turned = Self::new(width, height);
        for y in 0..height {
            for x in 0..width {
                if self.is_black(y, width - 1 - x) {
                    turned.blacken(x, y);
                }
            }
        }
        turned
    }

    /// Eight dots a byte, the left one in the highest bit; black is 1.
    pub fn rows(&self) -> impl Iterator<Item = Vec<u8>> + '_ {
        self.dots.chunks(self.width).map(|row| {
            let byte = |dots: &[bool]| {
                let bits = dots.iter().enumerate();
                bits.fold(0_u8, |byte, (place, dot)| byte | u8::from(*dot) << (7 - place))
            };
            row.chunks(8).map(byte).collect()
        })
    }
}

fn crossed(from: Spot, to: Spot) -> impl Iterator<Item = Crossing> {
    let (top, bottom, turn) = if from.y <= to.y { (from, to, 1) } else { (to, from, -1) };
    (middle_after(top.y)..middle_after(bottom.y)).map(move |row| {
        let down = row as f32 + 0.5 - top.y;
        let x = top.x + down * (bottom.x - top.x) / (bottom.y - top.y);
        Crossing { row, x, turn }
    })
}

/// The first dot whose middle isn't before this.
fn middle_after(edge: f32) -> usize {
    (edge - 0.5).ceil().max(0.0) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(left: f32, top: f32, side: f32) -> Vec<Spot> {
        let spot = |x, y| Spot { x, y };
        vec![
            spot(left, top),
            spot(left + side, top),
            spot(left + side, top + side),
            spot(left, top + side),
        ]
    }

    fn drawn(bitmap: &Bitmap) -> Vec<String> {
        let dot = |x, y| if bitmap.is_black(x, y) { '#' } else { '.' };
        (0..bitmap.height()).map(|y| (0..bitmap.width()).map(|x| dot(x, y)).collect()).collect()
    }

    #[test]
    fn a_shape_with_a_hole_is_filled() {
        let mut bitmap = Bitmap::new(6, 6);
        let mut hole = square(2.0, 2.0, 2.0);
        hole.reverse();
        bitmap.fill(&[square(1.0, 1.0, 4.0), hole]);
        let ring = ["......", ".####.", ".#..#.", ".#..#.", ".####.", "......"];
        assert_eq!(drawn(&bitmap), ring);
    }

    #[test]
    fn what_lies_outside_is_cut_off() {
        let mut bitmap = Bitmap::new(3, 2);
        bitmap.fill(&[square(-2.0, -2.0, 4.0)]);
        bitmap.rectangle(2, 1, 5, 5);
        assert_eq!(drawn(&bitmap), ["##.", "###"]);
    }

    #[test]
    fn a_turn_and_the_bytes_keep_every_dot() {
        let mut bitmap = Bitmap::new(9, 2);
        bitmap.rectangle(0, 0, 1, 1);
        bitmap.rectangle(8, 1, 1, 1);
        assert_eq!(bitmap.rows().collect::<Vec<_>>(), [[0x80_u8, 0x00], [0x00, 0x80]]);
        let turned = bitmap.turned();
        assert_eq!((turned.width(), turned.height()), (2, 9));
        assert!(turned.is_black(1, 0) && turned.is_black(0, 8));
        assert_eq!(turned.turned().turned().turned(), bitmap);
    }
}
