//! Chance as an input: the system's for secrets, a seeded one for simulations.

use domain::moment::Moment;
use rand::{Rng, SeedableRng, TryRng, rngs::StdRng, rngs::SysRng};
use sha2::{Digest, Sha256};
use std::sync::Mutex;
use uuid::Uuid;

pub trait Chance: Send + Sync {
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's generator, whose numbers nobody can guess.
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, bytes: &mut [u8]) {
        SysRng
            .try_fill_bytes(bytes)
            .expect("because a system without randomness can't sell safely");
    }
}

/// Gives the same numbers for the same seed; for tests and simulations only.
pub struct SeededChance(Mutex<StdRng>);

impl SeededChance {
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }
}

impl Chance for SeededChance {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().expect("because nothing panics while it holds this").fill_bytes(bytes);
    }
}

/// UUID version 7: sorted by time, 74 random bits.
pub fn new_id(now: Moment, chance: &dyn Chance) -> Uuid {
    let mut random = [0; 10];
    chance.fill(&mut random);
    uuid::Builder::from_unix_timestamp_millis(now.0.max(0) as u64, &random).into_uuid()
}

/// 160 random bits in hexadecimal digits, which no mail program changes: for sessions and for the
/// addresses of order pages.
pub fn secret(chance: &dyn Chance) -> String {
    let mut random = [0; 20];
    chance.fill(&mut random);
    random.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Letters and digits that can't be mistaken for one another when they are spoken or typed.
const SPEAKABLE: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// An order's code such as `K7QF-M4XR`: 39 bits, unique by the database's constraint.
pub fn order_code(chance: &dyn Chance) -> String {
    let mut code = speakable(chance, 8);
    code.insert(4, '-');
    code
}

/// Random letters and digits that can be read out on the telephone.
pub fn speakable(chance: &dyn Chance, count: usize) -> String {
    let letter = || SPEAKABLE[below(chance, SPEAKABLE.len() as u32) as usize] as char;
    (0..count).map(|_| letter()).collect()
}

/// Random decimal digits for barcodes, each equally likely.
pub fn digits(chance: &dyn Chance, count: usize) -> String {
    (0..count).map(|_| char::from(b'0' + below(chance, 10) as u8)).collect()
}

/// A ticket's code: 14 random digits, or an EAN-13 of 12 and its check digit. The first digit
/// is never zero, since some readers drop a leading zero.
pub fn barcode(chance: &dyn Chance, symbology: crate::Symbology) -> String {
    let first = char::from(b'1' + below(chance, 9) as u8);
    match symbology {
        crate::Symbology::Code128 => {
            format!("{first}{}", digits(chance, domain::tickets::state::CODE_DIGITS - 1))
        }
        crate::Symbology::Ean13 => with_check_digit(format!("{first}{}", digits(chance, 11))),
    }
}

/// GS1 General Specifications, 7.9: weights 1 and 3 in turns.
fn with_check_digit(mut twelve: String) -> String {
    let sum: u32 = twelve
        .bytes()
        .zip([1, 3].into_iter().cycle())
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    twelve.push(char::from(b'0' + ((10 - sum % 10) % 10) as u8));
    twelve
}

/// Up to `bound_ms`, so that those who wait for the same thing don't come back together.
pub fn below_ms(chance: &dyn Chance, bound_ms: i64) -> i64 {
    let bound = u32::try_from(bound_ms.max(1)).unwrap_or(u32::MAX);
    i64::from(below(chance, bound))
}

/// How often a code is drawn anew because it is taken. Even with half of all codes taken, so many
/// draws in a row fail once in 10¹⁹ times. If they all fail, something else is wrong.
pub const DRAWS_MAX: usize = 64;

/// A number below `bound` without the bias of a plain remainder.
pub fn below(chance: &dyn Chance, bound: u32) -> u32 {
    let zone = u32::MAX - u32::MAX % bound;
    loop {
        let mut bytes = [0; 4];
        chance.fill(&mut bytes);
        let number = u32::from_le_bytes(bytes);
        if number < zone {
            return number % bound;
        }
    }
}

/// The digest that is stored instead of a secret: the secret can't be computed from it.
pub fn digest(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_ids_in_the_order_of_time() {
        let (a, b) = (SeededChance::new(7), SeededChance::new(7));
        let first = new_id(Moment(1_000), &a);
        assert_eq!(first, new_id(Moment(1_000), &b));
        assert!(first < new_id(Moment(1_001), &a));
        assert_eq!(first.get_version_num(), 7);
    }

    #[test]
    fn codes_have_their_form() {
        let code = order_code(&SystemChance);
        assert_eq!(code.len(), 9);
        assert_eq!(code.as_bytes()[4], b'-');
        assert_eq!(with_check_digit("400638133393".to_owned()), "4006381333931");
        assert_eq!(barcode(&SystemChance, crate::Symbology::Ean13).len(), 13);
        assert_eq!(barcode(&SystemChance, crate::Symbology::Code128).len(), 14);
        assert!(digits(&SystemChance, 14).bytes().all(|byte| byte.is_ascii_digit()));
        assert_ne!(secret(&SystemChance), secret(&SystemChance));
    }
}
