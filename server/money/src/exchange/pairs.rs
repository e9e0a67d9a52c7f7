//! Which new seat each former ticket is exchanged for.

use super::Former;
use rules::ExchangeRule;
use store::orders::OrderLine;

/// A ticket that is given for a new seat.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a> {
    pub line: &'a OrderLine,
    pub rule: Option<&'a ExchangeRule>,
    pub exchanged_before: u32,
}

impl Former {
    fn given(&self) -> Vec<Given<'_>> {
        let (rule, exchanged_before) = (self.rule.as_ref(), self.exchanged_before);
        let mut given = vec![Given { line: &self.line, rule, exchanged_before }];
        given.extend(self.beside.iter().map(|it| Given {
            line: &it.line,
            rule: it.rule.as_ref(),
            exchanged_before: it.exchanged_before,
        }));
        given
    }

    /// For each new seat, by its zone, the ticket that is given for it: one of the same zone as
    /// long as there is one. None: there are more seats or fewer.
    pub(crate) fn given_for(&self, zones: &[&str]) -> Option<Vec<Given<'_>>> {
        let mut left = self.given();
        if left.len() != zones.len() {
            return None;
        }
        let mut found: Vec<Option<Given<'_>>> = Vec::new();
        for zone in zones {
            let at = left.iter().position(|given| given.line.zone == *zone);
            found.push(at.map(|at| left.remove(at)));
        }
        let mut left = left.into_iter();
        found.into_iter().map(|given| given.or_else(|| left.next())).collect()
    }
}
