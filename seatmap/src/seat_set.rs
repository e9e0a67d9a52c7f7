//! A set of seats as bits, one for each place in a list of seats: what is free for an offer
//! is the intersection of what is free for all its performances.

/// Bits by index (a seat's place in `Hall::seats`, or its ordinal, as the owner says).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeatSet {
    words: Vec<u64>,
    len: usize,
}

impl SeatSet {
    /// An empty set over `len` places.
    pub fn empty(len: usize) -> Self {
        Self { words: vec![0; len.div_ceil(64)], len }
    }

    /// All `len` places.
    pub fn full(len: usize) -> Self {
        let mut set = Self { words: vec![u64::MAX; len.div_ceil(64)], len };
        set.trim();
        set
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// False for places beyond the end, so that hostile input can't panic.
    pub fn contains(&self, place: usize) -> bool {
        place < self.len && self.words[place / 64] >> (place % 64) & 1 == 1
    }

    /// Ignores places beyond the end.
    pub fn insert(&mut self, place: usize) {
        if place < self.len {
            self.words[place / 64] |= 1 << (place % 64);
        }
    }

    pub fn remove(&mut self, place: usize) {
        if place < self.len {
            self.words[place / 64] &= !(1 << (place % 64));
        }
    }

    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Keeps what is in both. Sets of different length share only the shorter's places.
    pub fn intersect(&mut self, other: &Self) {
        for (i, word) in self.words.iter_mut().enumerate() {
            *word &= other.words.get(i).copied().unwrap_or(0);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(i, &word)| {
            (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| i * 64 + bit)
        })
    }

    /// Sixteen hexadecimal digits a word, lowest places first: for the wire.
    pub fn to_hex(&self) -> String {
        self.words.iter().map(|word| format!("{word:016x}")).collect()
    }

    /// None for anything that `to_hex` would not write for this length.
    pub fn from_hex(text: &str, len: usize) -> Option<Self> {
        if text.len() != len.div_ceil(64) * 16 || !text.is_ascii() {
            return None;
        }
        let words = (0..len.div_ceil(64))
            .map(|i| u64::from_str_radix(text.get(i * 16..i * 16 + 16)?, 16).ok())
            .collect::<Option<Vec<_>>>()?;
        let mut set = Self { words, len };
        set.trim();
        Some(set)
    }

    fn trim(&mut self) {
        if !self.len.is_multiple_of(64)
            && let Some(last) = self.words.last_mut()
        {
            *last &= (1 << (self.len % 64)) - 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_survives_the_wire() {
        let mut set = SeatSet::empty(130);
        for place in [0, 63, 64, 129, 500] {
            set.insert(place);
        }
        let back = SeatSet::from_hex(&set.to_hex(), 130).expect("written by to_hex");
        assert_eq!(back, set);
        assert_eq!(back.iter().collect::<Vec<_>>(), [0, 63, 64, 129]);
        assert_eq!(SeatSet::from_hex("zz", 130), None);
        assert_eq!(SeatSet::full(130).count(), 130);
    }
}
