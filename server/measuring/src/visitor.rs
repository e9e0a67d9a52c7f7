//! Who allowed measuring: a random number that lives in the consent's cookie, and says nothing of
//! a person.

use house::chance::Chance;

/// 16 hexadecimal digits, as Matomo wants them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor(String);

const BYTES: usize = 8;

impl Visitor {
    pub fn new(chance: &dyn Chance) -> Self {
        let mut bytes = [0; BYTES];
        chance.fill(&mut bytes);
        Self(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// None: a browser made it up.
    pub fn parse(text: &str) -> Option<Self> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (text.len() == 2 * BYTES && text.bytes().all(is_digit)).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use house::chance::SeededChance;

    #[test]
    fn a_visitor_is_a_number_and_nothing_else() {
        let visitor = Visitor::new(&SeededChance::new(1));
        assert_eq!(Visitor::parse(visitor.as_str()), Some(visitor));
        for wrong in
            ["", "0123456789abcde", "0123456789ABCDEF", "ana@example.org!", "é23456789abcdef"]
        {
            assert_eq!(Visitor::parse(wrong), None, "{wrong}");
        }
    }
}
