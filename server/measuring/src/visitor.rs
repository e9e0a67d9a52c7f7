//! Who allowed measuring: a random number that lives in the consent's cookie, and says nothing of
//! a person.

use crate::account::Service;
use house::chance::Chance;

/// 16 hexadecimal digits, as Matomo wants them. The last four are of the service that the shopper
/// was asked about: what was allowed to one is not allowed to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor(String);

const BYTES: usize = 8;
/// By chance.
const OWN_BYTES: usize = 6;

impl Visitor {
    pub fn new(chance: &dyn Chance, service: &Service) -> Self {
        let mut bytes = [0; OWN_BYTES];
        chance.fill(&mut bytes);
        let own: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Self(own + &service.mark())
    }

    /// Whether it was this service that the shopper was asked about.
    pub fn is_for(&self, service: &Service) -> bool {
        self.0.ends_with(&service.mark())
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
        let google = |id: &str| Service::Google { measurement_id: id.to_owned() };
        let visitor = Visitor::new(&SeededChance::new(1), &google("G-AB12CD34EF"));
        assert!(visitor.is_for(&google("G-AB12CD34EF")));
        assert!(!visitor.is_for(&google("G-ZZ12CD34EF")), "another account was not asked about");
        assert_eq!(Visitor::parse(visitor.as_str()), Some(visitor));
        for wrong in
            ["", "0123456789abcde", "0123456789ABCDEF", "ana@example.org!", "é23456789abcdef"]
        {
            assert_eq!(Visitor::parse(wrong), None, "{wrong}");
        }
    }
}
