//! Sorting that weighs little in the browser: the standard library's brings kilobytes of code for
//! each kind of element.

use std::cmp::Ordering;

/// Places of a list of `count` in the order of a comparison; equals stay as they came. For
/// lists as short as a basket: the time grows with the square.
pub(crate) fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    for at in 1..count {
        let mut place = at;
        while place > 0 && compare(places[place - 1], places[place]) == Ordering::Greater {
            places.swap(place - 1, place);
            place -= 1;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_stay_as_they_came() {
        let list = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        let sorted = order(list.len(), &|a, b| list[a].0.cmp(&list[b].0));
        assert_eq!(sorted, [1, 4, 3, 0, 2]);
        assert!(order(0, &|_, _| Ordering::Equal).is_empty());
    }
}
