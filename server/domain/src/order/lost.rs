//! Tickets that their buyer had, and that are gone: taken back, exchanged, or sold on.

use super::{OrderLineView, OrderView};

impl OrderView {
    /// Lines of performances that the order has no other place in.
    pub fn lost(&self) -> impl Iterator<Item = &OrderLineView> {
        let gone = self.lines.iter().filter(|line| line.state.is_gone());
        let gone = self.taken_back.iter().chain(gone);
        gone.filter(move |line| {
            let mut others = self.lines.iter().filter(|other| !other.state.is_gone());
            others.all(|other| other.performance != line.performance)
        })
    }
}
