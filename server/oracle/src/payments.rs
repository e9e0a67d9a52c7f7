//! Who is paid, and to which account (prices.md, section 5).

use crate::{
    answer::PaymentLine,
    fees::ChargedFee,
    piece::Piece,
    price::Pricer,
    season::{Account, fits},
};
use std::collections::BTreeMap;

impl<'a> Pricer<'a> {
    pub fn payments(&self, pieces: &[Piece<'a>], fees: &[ChargedFee<'a>]) -> Vec<PaymentLine> {
        let mut paid: BTreeMap<(&str, Option<&str>), i64> = BTreeMap::new();
        for piece in pieces {
            let account = self.account(piece.company, Some(piece));
            *paid.entry((piece.company, account)).or_default() += piece.price_minor;
        }
        for fee in fees {
            let account = self.account(fee.company, None);
            *paid.entry((fee.company, account)).or_default() += fee.line.due_minor;
        }
        let lines = paid.into_iter().map(|((company, account), amount_minor)| PaymentLine {
            company: company.into(),
            account: account.map(String::from),
            amount_minor,
        });
        lines.collect()
    }

    /// 5.2. `piece`: none for a fee.
    fn account(&self, company: &str, piece: Option<&Piece>) -> Option<&'a str> {
        let means = self.request.means.as_deref().unwrap_or("card");
        let takes = |account: &Account| match account.means.is_empty() {
            true => means == "card",
            false => account.means.iter().any(|taken| taken == means),
        };
        let accounts = self.season.accounts.iter();
        let open = accounts.filter(|account| account.company == company && !account.closed);
        let open: Vec<&'a Account> = open.collect();
        let here = self.at.place.nearest(open, |account: &'a Account| account.channel.as_str());
        let meant = here.into_iter().filter(|account| {
            account.is_for_all() || piece.is_some_and(|piece| account.names(piece))
        });
        meant
            .min_by_key(|account| (!takes(account), account.is_for_all(), &account.key))
            .map(|account| account.key.as_str())
    }
}

impl Account {
    fn is_for_all(&self) -> bool {
        self.selection.is_none() && self.extras.is_empty()
    }

    /// Tickets by their performance, all else by its key.
    fn names(&self, piece: &Piece) -> bool {
        match piece.is_ticket() {
            true => self.selection.is_some() && fits(&self.selection, piece.performance),
            false => self.extras.iter().any(|key| key == piece.offer),
        }
    }
}
