//! A piece is one ticket, one pass or one extra (prices.md, stage 8.3). Everything is priced by
//! piece; lines are pieces that are alike.

use crate::{answer::Stage, cells::Change, season::Performance};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Ticket,
    PackageTicket,
    Pass,
    Extra,
    Donation,
    Voucher,
}

#[derive(Debug, Clone)]
pub struct Piece<'a> {
    pub kind: Kind,
    /// The place of its item in the basket.
    pub item: usize,
    pub offer: &'a str,
    pub performance: Option<&'a Performance>,
    pub zone: Option<&'a str>,
    pub tariff: Option<&'a str>,
    pub listed_minor: i64,
    pub stages: Vec<Stage>,
    pub price_minor: i64,
    /// What a ticket of a package would cost alone (stage 7.1).
    pub single_minor: Option<i64>,
    /// The flat rate that it is had for.
    pub exchange: Option<&'a str>,
    pub tax: Option<&'a str>,
    pub company: &'a str,
    /// The code that it takes.
    pub code: Option<String>,
}

impl Piece<'_> {
    pub fn is_ticket(&self) -> bool {
        matches!(self.kind, Kind::Ticket | Kind::PackageTicket)
    }

    /// One more change, with its reason.
    pub fn change(&mut self, kind: &str, rule: &str, change: Change) {
        self.price_minor = change.apply(self.price_minor);
        self.stages.push(stage(kind, rule, self.price_minor));
    }
}

pub fn stage(kind: &str, rule: &str, after_minor: i64) -> Stage {
    Stage { kind: kind.into(), rule: rule.into(), after_minor, ..Stage::default() }
}
