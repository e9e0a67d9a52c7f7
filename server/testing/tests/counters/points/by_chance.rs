//! Random sales and returns at a point of sale that others run. What its statements say is judged
//! from the ledger's export, to the cent.

use super::{
    counter_parts::terminal,
    counter_sales::{cash, form, opened, plaza, sell},
    point_statements::{
        CONSOLE, DECEMBER, HALF, JANUARY, earned, house, make, read, sold_elsewhere,
    },
};
use crate::sale::{
    Order, assert_sound,
    banks::wanted,
    example::{CARMEN, CARMEN_ONE, SWANS, SWANS_ONE, SWANS_TWO, pick},
    refused,
};
use domain::moment::DAY_MS;
use house::chance::{SeededChance, below};
use jiff::civil::Date;
use money::{
    books::{
        ledger::{LedgerWish, read_ledger},
        points::{PointRefusal, PointStatement, StatementSums},
    },
    cancellation::{StaffRefund, Taken, cancel_sent},
    checkout::{Sold, parts::Part},
};
use std::collections::{BTreeMap, BTreeSet};
use testing::{Stage, stages};

const FEES: (&str, &str) = (
    "fees",
    "key,channel,basis,amount,company,tax\n\
     booking,point-of-sale:plaza,ticket,0.50,opera,services\n",
);
/// On each ticket; it brings the point nothing.
const FEE: i64 = 50;

/// A sale as the test knows it.
struct Known {
    sold: Sold,
    price_type: &'static str,
    /// What each ticket cost, of those that stand.
    standing: Vec<i64>,
}

impl Known {
    fn order(&self) -> Order {
        Order { secret: self.sold.secret.clone(), reference: String::new() }
    }
}

/// What should stand in a month's statement.
#[derive(Debug, Default, PartialEq, Eq)]
struct Expected {
    sold_minor: i64,
    returned_minor: i64,
    commission_minor: i64,
}

struct Trade<'a> {
    stage: &'a Stage,
    dice: SeededChance,
    slips: u32,
    free: BTreeMap<&'static str, Vec<u32>>,
    known: Vec<Known>,
    expected: Expected,
}

impl<'a> Trade<'a> {
    fn new(stage: &'a Stage, seed: u64) -> Self {
        let seats: Vec<u32> = (0..10).collect();
        let free = [CARMEN_ONE, SWANS_ONE, SWANS_TWO].map(|slug| (slug, seats.clone()));
        Self {
            stage,
            dice: SeededChance::new(seed),
            slips: 0,
            free: BTreeMap::from(free),
            known: Vec::new(),
            expected: Expected::default(),
        }
    }

    fn dice(&self, bound: usize) -> usize {
        below(&self.dice, bound as u32) as usize
    }

    fn slip(&mut self) -> String {
        self.slips += 1;
        format!("{:04}", self.slips)
    }

    /// In cash, by the terminal, or both.
    fn parts(&mut self, total_minor: i64) -> Vec<Part> {
        let slip = self.slip();
        match self.dice(3) {
            0 => vec![cash(total_minor)],
            1 => vec![terminal(total_minor, &slip)],
            _ => {
                let minor = 1 + self.dice(total_minor as usize - 1) as i64;
                vec![cash(minor), terminal(total_minor - minor, &slip)]
            }
        }
    }

    async fn sell(&mut self, slug: &'static str) {
        let stage = self.stage;
        let tickets = 1 + self.dice(2);
        let free = self.free.get_mut(slug).expect("a performance");
        let seats: Vec<u32> = free.drain(..tickets.min(free.len())).collect();
        if seats.is_empty() {
            return;
        }
        let seller = opened(stage, plaza()).await;
        pick(stage, &seller, slug, "", &seats).await.expect("free");
        let price_type = if self.dice(2) == 0 { "full" } else { HALF };
        if price_type == HALF {
            let session = seller.session().expect("a sale has one");
            let own = selling::basket::own_at(&stage.house, session, seller.outlet()).await;
            let shown = selling::basket::view(&stage.house, &own.expect("a basket"), "en").await;
            for line in shown.expect("a basket").lines {
                let done = selling::basket::set_price_type(&stage.house, &seller, line.id, HALF);
                done.await.expect("for anybody");
            }
        }
        let order = form(stage, &seller).await;
        let total_minor = order.total_shown_minor;
        let parts = self.parts(total_minor);
        let sold = sell(stage, &seller, order, &parts).await.expect("sold");
        assert_eq!(sold.total_minor, total_minor);
        let price = if slug == CARMEN_ONE { CARMEN } else { SWANS };
        let price = if price_type == HALF { price / 2 } else { price };
        let standing = vec![price; seats.len()];
        self.expected.sold_minor += total_minor;
        self.expected.commission_minor +=
            standing.iter().map(|minor| earned(price_type, *minor)).sum::<i64>();
        self.known.push(Known { sold, price_type, standing });
    }

    /// One ticket of a sale, or all that stand.
    async fn take_back(&mut self, at: usize) {
        let stage = self.stage;
        let view = self.known[at].order().view(stage).await;
        let all = self.dice(2) == 0;
        let lines = view.lines.iter().filter(|line| line.ticket.is_some()).map(|line| line.line);
        let lines: Vec<_> = lines.take(if all { usize::MAX } else { 1 }).collect();
        let staff = StaffRefund { slip: self.slip(), ..StaffRefund::default() };
        let known = &mut self.known[at];
        let gone: Vec<i64> = known.standing.drain(..lines.len()).collect();
        let (code, wanted) = (&known.sold.code, wanted(Taken::Exactly(lines)));
        let done = cancel_sent(&stage.house, CONSOLE, code, &wanted, &staff).await;
        let minor = done.expect("taken back").amount.minor;
        assert_eq!(minor, gone.iter().map(|minor| minor + FEE).sum::<i64>());
        self.expected.returned_minor += minor;
        self.expected.commission_minor -=
            gone.iter().map(|minor| earned(known.price_type, *minor)).sum::<i64>();
    }

    /// Of those with a ticket that stands.
    async fn take_some_back(&mut self) {
        for at in 0..self.known.len() {
            if self.dice(3) == 0 && !self.known[at].standing.is_empty() {
                self.take_back(at).await;
            }
        }
    }

    fn codes(&self) -> BTreeSet<String> {
        self.known.iter().map(|known| known.sold.code.clone()).collect()
    }
}

/// Cash, and what the terminal took, of these orders as the accounting tool reads them.
async fn hands(stage: &Stage, codes: &BTreeSet<String>, month: &str) -> i64 {
    let from: Date = format!("{month}-01").parse().expect("a day");
    let wish = LedgerWish { from, to: from.last_of_month(), company: None };
    let mut minor = 0;
    read_ledger(&stage.house, CONSOLE, &wish, |row| {
        let is_at_hand = ["cash", "terminal"].contains(&row.leg.account.as_str());
        let is_of_point = row.leg.order.as_ref().is_some_and(|code| codes.contains(code));
        if is_at_hand && is_of_point {
            minor += row.leg.amount_minor;
        }
        Ok(())
    })
    .await
    .expect("it balances");
    minor
}

/// The statement says what was done, to the cent, and the ledger says the same.
async fn judge(stage: &Stage, made: &PointStatement, trade: &Trade<'_>) -> StatementSums {
    let sums = made.sums();
    let told = Expected {
        sold_minor: sums.sold_minor,
        returned_minor: sums.returned_minor,
        commission_minor: sums.commission_minor,
    };
    assert_eq!(told, trade.expected, "{}", made.month);
    let in_hand = hands(stage, &trade.codes(), &made.month).await;
    assert_eq!(sums.taken_minor - sums.given_back_minor, in_hand);
    assert_eq!(sums.sold_minor - sums.returned_minor, in_hand);
    let net = sums.commission_minor;
    let tax = (net.abs() * 21 + 50) / 100 * net.signum();
    assert_eq!(sums.tax_minor(), tax);
    assert_eq!(sums.owed_minor(), in_hand - net - tax);
    assert_eq!(sums.earlier, 0);
    sums
}

#[tokio::test(flavor = "multi_thread")]
async fn random_sales_and_returns_come_to_what_the_ledger_says() {
    for seed in [1, 2, 3] {
        for stage in stages().await {
            house(&stage, &[FEES]).await;
            sold_elsewhere(&stage).await;
            let mut trade = Trade::new(&stage, seed);
            for slug in [CARMEN_ONE, SWANS_ONE, CARMEN_ONE, SWANS_ONE, SWANS_TWO, CARMEN_ONE] {
                trade.sell(slug).await;
            }
            trade.take_some_back().await;
            assert_eq!(refused(make(&stage, DECEMBER).await), PointRefusal::NotOver);
            let draft = read(&stage, DECEMBER).await;
            assert_eq!(draft.number, None);
            judge(&stage, &draft, &trade).await;
            assert_sound(&stage).await;

            stage.clock.advance_ms(32 * DAY_MS);
            house::jobs::tick(&stage.house).await;
            let first = make(&stage, DECEMBER).await.expect("made");
            assert_eq!(first.number, Some(1));
            let first_sums = judge(&stage, &first, &trade).await;

            // The next month: more sales, and returns of what the last one sold.
            trade.expected = Expected::default();
            let of_december = trade.known.len();
            trade.sell(SWANS_TWO).await;
            let swans = |known: &Known| {
                let price = known.standing.first().copied().unwrap_or_default();
                price == SWANS || price == SWANS / 2
            };
            for at in 0..of_december {
                if swans(&trade.known[at]) {
                    trade.take_back(at).await;
                }
            }
            trade.sell(SWANS_ONE).await;
            stage.clock.advance_ms(31 * DAY_MS);
            let second = make(&stage, JANUARY).await.expect("made");
            assert_eq!(second.number, Some(2));
            judge(&stage, &second, &trade).await;
            let kept = read(&stage, DECEMBER).await;
            assert_eq!((kept.number, kept.sums()), (Some(1), first_sums), "it stays as it was");
            assert_sound(&stage).await;
        }
    }
}
