//! The page of money: what the checks of the books have found (nothing, by construction), what is
//! on its way, what waits, what failed. Staff with rights over one company or point of sale see
//! only its orders.

use crate::books::findings::{self, BooksCheck};
use domain::{
    id::SessionId,
    moment::Moment,
    money::{Currency, Money},
    people::actor::{Action, Actor, Reach},
};
use house::{House, NotAnswered};
use records::{
    findings::FindingKind,
    money_page::{self, MoneyRow},
};

/// The page's tables, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyTable {
    PaymentsWithoutOrder,
    OrdersWithoutMoney,
    Refunds,
    Disputes,
    Attempts,
    Mails,
}

#[derive(Clone, Debug, PartialEq)]
pub struct MoneyView {
    pub tables: Vec<(MoneyTable, Vec<MoneyLine>)>,
    /// The last check of all orders. None: there was none yet.
    pub books_check: Option<BooksCheck>,
}

/// One thing that somebody should look at.
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyLine {
    /// Leads to the order's timeline.
    pub code: Option<String>,
    /// Leads to the card payment at a counter's terminal, where no order came of it.
    pub sale: Option<SessionId>,
    pub about: String,
    pub amount: Option<Money>,
    pub since: Moment,
    pub tries: u32,
    /// None: nobody tries again.
    pub next_at: Option<Moment>,
    pub reason: Option<String>,
}

impl MoneyTable {
    pub const ALL: [Self; 6] = [
        Self::PaymentsWithoutOrder,
        Self::OrdersWithoutMoney,
        Self::Refunds,
        Self::Disputes,
        Self::Attempts,
        Self::Mails,
    ];

    /// Empty by construction: a row is a fault of ours.
    pub fn is_wrong(self) -> bool {
        matches!(self, Self::PaymentsWithoutOrder | Self::OrdersWithoutMoney)
    }
}

#[boxed]
pub async fn money_page(house: &House, actor: &Actor) -> Result<MoneyView, NotAnswered> {
    let reach = actor.permit_somewhere(Action::ReadMoney)?;
    let mut conn = house.store().read().await?;
    let mut tables = Vec::new();
    for table in MoneyTable::ALL {
        let rows = match table {
            MoneyTable::PaymentsWithoutOrder => {
                money_page::findings(&mut conn, FindingKind::PaymentWithoutOrder).await?
            }
            MoneyTable::OrdersWithoutMoney => {
                money_page::findings(&mut conn, FindingKind::OrderWithoutMoney).await?
            }
            MoneyTable::Refunds => {
                let of_orders = money_page::refunds_under_way(&mut conn).await?;
                [of_orders, money_page::terminals_back(&mut conn).await?].concat()
            }
            MoneyTable::Disputes => money_page::disputes_not_won(&mut conn).await?,
            MoneyTable::Attempts => money_page::attempts_that_wait(&mut conn).await?,
            MoneyTable::Mails => money_page::mails_that_fail(&mut conn).await?,
        };
        let own = rows.into_iter().filter_map(|row| within(&reach, row));
        tables.push((table, own.map(line).collect()));
    }
    let books_check = findings::last_check(&mut conn).await?;
    Ok(MoneyView { tables, books_check })
}

/// The row as staff with this reach see it. None: nothing of it is theirs. Where the money is
/// partly another company's, they learn of the order, and not of the amount.
fn within(reach: &Reach, row: MoneyRow) -> Option<MoneyRow> {
    let covers = |scope: String| reach.covers([scope.as_str()].into_iter());
    let point = row.point_of_sale.as_ref().map(|key| format!("point-of-sale:{key}"));
    if *reach == Reach::All || point.is_some_and(covers) {
        return Some(row);
    }
    let own = row.companies.iter().filter(|key| covers(format!("company:{key}"))).count();
    match own {
        0 => None,
        own if own == row.companies.len() => Some(row),
        _ => Some(MoneyRow { amount_minor: None, ..row }),
    }
}

fn line(row: MoneyRow) -> MoneyLine {
    let currency = row.currency.and_then(|currency| Currency::parse(&currency).ok());
    let amount = row.amount_minor.zip(currency);
    MoneyLine {
        code: row.code,
        sale: row.sale,
        about: row.about,
        amount: amount.map(|(minor, currency)| Money::new(minor, currency)),
        since: row.since,
        tries: row.tries,
        next_at: row.next_at,
        reason: row.reason,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn staff_of_one_company_see_whole_orders_with_amounts_and_mixed_ones_without() {
        let row = |companies: &[&str]| MoneyRow {
            order: None,
            code: Some("K7QF-M4XR".to_owned()),
            sale: None,
            companies: companies.iter().map(|key| (*key).to_owned()).collect(),
            point_of_sale: Some("foyer".to_owned()),
            about: String::new(),
            amount_minor: Some(5_150),
            currency: Some("EUR".to_owned()),
            since: Moment(0),
            tries: 0,
            next_at: None,
            reason: None,
        };
        let seen = |scope: &str, companies: &[&str]| {
            let reach = Reach::Some(vec![scope.to_owned()]);
            within(&reach, row(companies)).map(|row| row.amount_minor)
        };
        assert_eq!(seen("company:opera", &["opera"]), Some(Some(5_150)));
        assert_eq!(seen("company:opera", &["festival", "opera"]), Some(None));
        assert_eq!(seen("company:opera", &["festival"]), None);
        assert_eq!(seen("company:opera", &[]), None, "of no order");
        assert_eq!(seen("point-of-sale:foyer", &["festival", "opera"]), Some(Some(5_150)));
        assert_eq!(seen("point-of-sale:garden", &["opera"]), None);
    }
}
