//! Sales in cash and by terminal.

use super::{
    Answer, Clerk, POINT, minor,
    notes::{CASH, Outcome, Sale, Sold, TERMINAL},
    text,
};
use anyhow::{Context, ensure};
use rand::RngExt;
use serde_json::Value;
use std::collections::BTreeSet;

impl Clerk {
    pub(super) async fn sell(&mut self) -> anyhow::Result<()> {
        let performance = self.performance()?;
        let tickets = self.dice.random_range(1..=3_usize);
        let best = tickets.to_string();
        self.sell_seats(&performance, &["--best", &best], tickets).await.map(drop)
    }

    /// `seats`: as the command names them.
    pub(super) async fn sell_seats(
        &mut self,
        performance: &str,
        seats: &[&str],
        tickets: usize,
    ) -> anyhow::Result<Outcome> {
        let name = self.new_name();
        let by_terminal = self.dice.random_range(0..3) == 0;
        let payment_method = if by_terminal { TERMINAL } else { CASH };
        let slip = format!("{}{:05}", self.number, self.named);
        let email = match self.dice.random_range(0..3) {
            0 => format!("clerk{slip}@example.org"),
            _ => String::new(),
        };
        let mut words = vec!["sell", "--performance", performance];
        words.extend(seats);
        words.extend(["--means", payment_method, "--name", &name]);
        if by_terminal {
            words.extend(["--slip", &slip]);
        }
        if !email.is_empty() {
            words.extend(["--email", &email]);
        }
        if self.dice.random_range(0..2) == 0 {
            words.extend(["--point", POINT]);
        }
        let outcome = match self.ask(&words).await? {
            Answer::Done(told) => Outcome::Sold(sold(&told, tickets)?),
            Answer::Refused(_) => Outcome::Refused,
            Answer::Nothing => Outcome::Unknown,
        };
        let told = outcome.clone();
        self.notes.sales.push(Sale { name, email, tickets, payment_method, outcome });
        Ok(told)
    }
}

fn sold(told: &Value, tickets: usize) -> anyhow::Result<Sold> {
    let barcodes = told["tickets"].as_array().context("no list of tickets")?;
    let barcodes: BTreeSet<String> =
        barcodes.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    ensure!(barcodes.len() == tickets, "not {tickets} tickets: {told}");
    Ok(Sold { code: text(told, "order")?, total_minor: minor(told, "total_minor")?, barcodes })
}
