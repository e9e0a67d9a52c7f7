//! For whom the next ticket of a performance is: whoever buys, or before a sale is open to
//! everybody, the first whose right isn't used up.

/// People in their order, each with how many tickets more they may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turns<P>(Vec<(P, u32)>);

impl<P: Copy> Turns<P> {
    pub fn new(left: Vec<(P, u32)>) -> Self {
        Self(left)
    }

    /// So many tickets among those in turn; no more than they can have together.
    pub fn share(&self, mut count: u32) -> Vec<(P, u32)> {
        let mut shares = Vec::new();
        for (person, left) in &self.0 {
            let share = count.min(*left);
            count -= share;
            if share > 0 {
                shares.push((*person, share));
            }
        }
        shares
    }

    /// A ticket for the first in turn to whom it is sold.
    ///
    /// # Errors
    /// Why the last of them can't have it; `nobody` where it is nobody's turn.
    pub fn sell_next<T, E>(
        &mut self,
        nobody: E,
        mut sell: impl FnMut(P) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut refused = nobody;
        for (person, left) in self.0.iter_mut().filter(|(_, left)| *left > 0) {
            match sell(*person) {
                Ok(sold) => {
                    *left -= 1;
                    return Ok(sold);
                }
                Err(why) => refused = why,
            }
        }
        Err(refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tickets_are_shared_out_in_turn_and_no_further_than_rights_go() {
        let turns = Turns::new(vec![("Ana", 2), ("Ben", 0), ("Cleo", 3)]);
        assert_eq!(turns.share(1), [("Ana", 1)]);
        assert_eq!(turns.share(4), [("Ana", 2), ("Cleo", 2)]);
        assert_eq!(turns.share(9), [("Ana", 2), ("Cleo", 3)]);
    }

    #[test]
    fn the_next_ticket_is_for_the_first_who_may_have_it() {
        let mut turns = Turns::new(vec![("Ana", 1), ("Ben", 1)]);
        let anybody = |person: &'static str| Ok::<_, &str>(person);
        assert_eq!(turns.sell_next("nobody", anybody), Ok("Ana"));
        assert_eq!(turns.sell_next("nobody", anybody), Ok("Ben"));
        assert_eq!(turns.sell_next("nobody", anybody), Err("nobody"));
    }

    #[test]
    fn who_is_refused_keeps_their_turn_and_the_last_refusal_is_told() {
        let mut turns = Turns::new(vec![("Ana", 1), ("Ben", 1)]);
        let only = |allowed: &'static str| {
            move |person: &'static str| match person == allowed {
                true => Ok(person),
                false => Err(person),
            }
        };
        assert_eq!(turns.sell_next("nobody", only("Ben")), Ok("Ben"));
        assert_eq!(turns.sell_next("nobody", only("Ben")), Err("Ana"));
        assert_eq!(turns.sell_next("nobody", only("Ana")), Ok("Ana"));
    }
}
