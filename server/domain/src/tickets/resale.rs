//! What a holder has paid for a ticket: the most that its resale can bring them; and where the
//! share of its seat goes.

use crate::payments::bank_account::ShareTo;

/// Where the share of a seat goes once it is sold, or where it went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResaleShare {
    /// All of it.
    pub minor: i64,
    /// Of that, what goes back to gift vouchers first.
    pub voucher_minor: i64,
    /// The last digits of that voucher's code, where it is one alone.
    pub voucher: Option<String>,
    /// Of that, what settled what its holder owed for the order; known once the seat is sold.
    pub debt_minor: i64,
    /// Where the rest goes.
    pub to: ShareTo,
}

impl ResaleShare {
    pub fn rest_minor(&self) -> i64 {
        self.minor - self.voucher_minor - self.debt_minor
    }

    /// All of it goes to one place, which isn't a voucher.
    pub fn is_whole(&self) -> bool {
        self.voucher_minor == 0 && self.debt_minor == 0
    }
}

/// Without fees, and less what went back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TicketPaid {
    /// The ticket's own line; of a package's ticket, its part of the package.
    pub line_minor: i64,
    /// The pass that the ticket was had for.
    pub pass: Option<PassPaid>,
}

/// A pass that is exchanged for tickets, as far as its holder paid for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassPaid {
    pub paid_minor: i64,
    /// For how many tickets the pass is exchanged.
    pub performances: i64,
    /// What its other tickets have brought, or bring once their seats are sold.
    pub brought_minor: i64,
}

impl TicketPaid {
    pub fn minor(&self) -> i64 {
        let of_pass = self.pass.as_ref().map_or(0, PassPaid::of_one_minor);
        (self.line_minor + of_pass).max(0)
    }
}

impl PassPaid {
    /// Each ticket has the same part, rounded down. All of them together never bring more than the
    /// pass cost, also after the house has changed for how many tickets it is exchanged.
    fn of_one_minor(&self) -> i64 {
        let part_minor = self.paid_minor / self.performances.max(1);
        part_minor.min(self.paid_minor - self.brought_minor).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_pass(paid_minor: i64, performances: i64, brought_minor: i64) -> TicketPaid {
        let pass = PassPaid { paid_minor, performances, brought_minor };
        TicketPaid { line_minor: 0, pass: Some(pass) }
    }

    #[test]
    fn a_ticket_cost_what_its_line_cost() {
        assert_eq!(TicketPaid { line_minor: 7_250, pass: None }.minor(), 7_250);
        assert_eq!(TicketPaid { line_minor: 0, pass: None }.minor(), 0, "a free ticket");
    }

    #[test]
    fn a_ticket_of_a_pass_cost_its_part_of_the_pass() {
        assert_eq!(of_pass(39_000, 6, 0).minor(), 6_500);
        assert_eq!(of_pass(10_000, 3, 0).minor(), 3_333, "rounded down");
        assert_eq!(of_pass(0, 6, 0).minor(), 0, "granted by the house");
    }

    #[test]
    fn the_tickets_of_a_pass_bring_no_more_than_it_cost() {
        assert_eq!(of_pass(39_000, 6, 35_000).minor(), 4_000);
        assert_eq!(of_pass(39_000, 6, 39_500).minor(), 0);
        assert_eq!(of_pass(39_000, 0, 0).minor(), 39_000, "no number of performances");
    }
}
