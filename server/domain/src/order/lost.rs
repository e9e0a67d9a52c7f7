//! Tickets that their buyer had, and that are gone: taken back, exchanged, or sold on.

use super::{LineResale, OrderLineView, OrderView};

impl OrderView {
    /// Lines of performances that the order has no other place in.
    pub fn lost(&self) -> impl Iterator<Item = &OrderLineView> {
        let gone = self.taken_back.iter().chain(self.lines.iter().filter(|line| is_gone(line)));
        gone.filter(move |line| {
            let mut others = self.lines.iter().filter(|other| !is_gone(other));
            others.all(|other| other.performance != line.performance)
        })
    }
}

fn is_gone(line: &OrderLineView) -> bool {
    line.exchanged.is_some() || matches!(line.resale, Some(LineResale::Sold { .. }))
}
