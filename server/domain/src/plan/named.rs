//! Seats as people name them on a command line.

use super::SeatName;

/// A seat by its index on the plan, or by its name from its end, such as `12/7` or `Stalls/12/7`.
/// None: no seat is called so, or several are.
pub fn seat_named(wanted: &str, names: impl ExactSizeIterator<Item = SeatName>) -> Option<u32> {
    let count = names.len();
    if let Ok(index) = wanted.parse::<u32>() {
        return ((index as usize) < count).then_some(index);
    }
    let is_it = |(_, name): &(usize, SeatName)| name.ends_with(wanted);
    let mut found = names.enumerate().filter(is_it).map(|(index, _)| index);
    match (found.next(), found.next()) {
        (Some(index), None) => u32::try_from(index).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(area: &str, row: &str, number: &str) -> SeatName {
        let text = str::to_owned;
        SeatName {
            area: text(area),
            section: String::new(),
            is_box: false,
            row: text(row),
            number: text(number),
            marks: 0,
        }
    }

    #[test]
    fn a_seat_is_named_from_its_end_and_must_be_the_only_one() {
        let names = [name("Stalls", "1", "7"), name("Stalls", "2", "7"), name("Circle", "1", "7")];
        let found = |wanted: &str| seat_named(wanted, names.iter().cloned());
        assert_eq!(found("2"), Some(2));
        assert_eq!(found("3"), None);
        assert_eq!(found("2/7"), Some(1));
        assert_eq!(found("1/7"), None, "two of them");
        assert_eq!(found("circle / 1 / 7"), Some(2));
        assert_eq!(found("balcony/1/7"), None);
    }
}
