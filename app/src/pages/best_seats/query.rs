//! What the page of suggestions is asked for, as its address says it.

use domain::seats::proposal::Party;
use serde::Deserialize;

/// Most people go out by two.
const COUNT: u32 = 2;

/// What the page was asked for, as its address says it; what can't be read is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct BestSeatsQuery {
    #[serde(default)]
    pub count: String,
    /// What a seat may cost at most, in minor units.
    #[serde(default)]
    pub up_to: String,
    /// The offer's key.
    #[serde(default)]
    pub offer: String,
    /// `yes`: one of them sits in a wheelchair.
    #[serde(default)]
    pub wheelchair: String,
}

impl BestSeatsQuery {
    pub fn party(&self, seats_max: u32) -> Party {
        let count = self.count.trim().parse().unwrap_or(COUNT).clamp(1, seats_max.max(1));
        let (up_to_minor, with_wheelchair) = (self.up_to.parse().ok(), self.wheelchair == "yes");
        Party { count, up_to_minor, with_wheelchair }
    }

    /// The same question for another number of seats.
    pub fn address(&self, path: &str, count: u32) -> String {
        let mut address = format!("{path}?count={count}");
        for (name, value) in
            [("up_to", &self.up_to), ("offer", &self.offer), ("wheelchair", &self.wheelchair)]
        {
            let is_plain = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            if is_plain && !value.is_empty() {
                address.push_str(&format!("&{name}={value}"));
            }
        }
        address
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(count: &str, up_to: &str, wheelchair: &str) -> BestSeatsQuery {
        let (count, up_to) = (count.to_owned(), up_to.to_owned());
        BestSeatsQuery { count, up_to, offer: String::new(), wheelchair: wheelchair.to_owned() }
    }

    #[test]
    fn what_cannot_be_read_is_two_seats_at_any_price() {
        let usual = Party { count: 2, up_to_minor: None, with_wheelchair: false };
        for (count, up_to, wheelchair) in
            [("", "", ""), ("two", "cheap", "on"), ("-1", "", "no"), ("99999999999", "x", "")]
        {
            assert_eq!(query(count, up_to, wheelchair).party(20), usual, "{count}");
        }
        assert_eq!(query("0", "", "").party(20).count, 1);
        assert_eq!(query("50", "", "").party(20).count, 20, "no more than may be bought");
    }

    #[test]
    fn another_number_keeps_what_else_was_asked() {
        let query = query("2", "12000", "yes");
        assert_eq!(query.address("/en/x", 4), "/en/x?count=4&up_to=12000&wheelchair=yes");
        let hostile = BestSeatsQuery { offer: "a&b=\"".to_owned(), ..BestSeatsQuery::default() };
        assert_eq!(hostile.address("/en/x", 1), "/en/x?count=1");
    }
}
