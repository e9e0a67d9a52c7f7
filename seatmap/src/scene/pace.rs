//! How fast frames follow each other while something moves. A machine that is too slow for
//! all pixels gets fewer in motion, and all of them at rest.

#[derive(Default)]
pub struct Pace {
    last_ms: f64,
    slow: bool,
    coarse: bool,
}

/// Frames further apart are too slow, in milliseconds; still further, it was a pause.
const SLOW_MS: f64 = 55.0;
const PAUSE_MS: f64 = 1_500.0;
/// Share of the picture's edges in pixels that a slow machine draws in motion.
const COARSE: f64 = 0.55;

impl Pace {
    /// Takes note of a frame.
    pub fn frame(&mut self, now_ms: f64, moving: bool) {
        let gap = now_ms - self.last_ms;
        if moving && gap < PAUSE_MS {
            // Once coarse, it stays so until frames come much faster: no flicker between both.
            self.slow = gap > SLOW_MS || self.slow && gap > SLOW_MS * 0.4;
        }
        self.last_ms = now_ms;
        self.coarse = moving && self.slow;
    }

    pub fn is_coarse(&self) -> bool {
        self.coarse
    }

    /// The share of pixels along an edge to draw now.
    pub fn share(&self) -> f64 {
        if self.coarse { COARSE } else { 1.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_machine_draws_fewer_pixels_in_motion_and_all_at_rest() {
        let mut pace = Pace::default();
        pace.frame(10_000.0, true);
        assert_eq!(pace.share(), 1.0);
        assert!(!pace.is_coarse(), "the first frame after a pause says nothing");
        pace.frame(10_120.0, true);
        assert!(pace.is_coarse());
        assert!(pace.share() < 1.0);
        pace.frame(10_160.0, true);
        assert!(pace.is_coarse(), "faster only because it is coarse");
        pace.frame(10_200.0, false);
        assert!(!pace.is_coarse());
    }

    #[test]
    fn a_fast_machine_always_draws_all_pixels() {
        let mut pace = Pace::default();
        for frame in 0..100 {
            pace.frame(f64::from(frame) * 16.7 + 5_000.0, true);
            assert!(!pace.is_coarse());
        }
    }
}
