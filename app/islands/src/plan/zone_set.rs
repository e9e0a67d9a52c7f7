//! Zones of a plan, as bits.

/// A plan's zones are numbered by one byte.
const WORDS: usize = 256 / u64::BITS as usize;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ZoneSet([u64; WORDS]);

impl ZoneSet {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub fn contains(&self, zone: usize) -> bool {
        self.0.get(zone / 64).is_some_and(|word| word >> (zone % 64) & 1 == 1)
    }

    /// Puts the zone in, or takes it out.
    pub fn switch(&mut self, zone: usize) {
        if let Some(word) = self.0.get_mut(zone / 64) {
            *word ^= 1 << (zone % 64);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_zone_is_switched_by_itself() {
        let mut lit = ZoneSet::default();
        assert!(lit.is_empty());
        for zone in [0, 63, 64, 127, 199, 255] {
            lit.switch(zone);
            let others = (0..256).filter(|other| lit.contains(*other)).collect::<Vec<_>>();
            assert_eq!(others, [zone], "no other zone is lit with it");
            lit.switch(zone);
            assert!(lit.is_empty());
        }
        lit.switch(70);
        lit.switch(199);
        assert!(lit.contains(70) && lit.contains(199) && !lit.contains(63));
        lit.switch(70);
        assert!(!lit.contains(70) && lit.contains(199));
    }

    #[test]
    fn what_is_no_zone_is_never_lit() {
        let mut lit = ZoneSet::default();
        lit.switch(256);
        assert!(lit.is_empty() && !lit.contains(256));
    }
}
