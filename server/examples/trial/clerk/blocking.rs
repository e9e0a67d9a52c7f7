//! Blocks: they keep their seats until their clerk frees them, or sells over them.

use super::{
    Answer, Clerk,
    notes::{Block, Outcome},
    run,
};
use anyhow::{Context, ensure};
use rand::{RngExt, seq::IndexedRandom};
use serde_json::Value;
use std::collections::BTreeMap;

/// Staff may sell over it.
const HOUSE: &str = "house";
/// Nobody may.
const TECHNICAL: &str = "technical";

impl Clerk {
    /// What each seat is. It is only read, so nobody kills it.
    async fn states(&self, performance: &str) -> anyhow::Result<BTreeMap<String, Value>> {
        let command = self.office.commands.prepared(&["states", performance, "--json"]);
        let ended = run(command, None).await?;
        serde_json::from_slice(&ended.stdout).with_context(|| format!("no states: {ended:?}"))
    }

    pub(super) async fn block(&mut self) -> anyhow::Result<()> {
        let (name, performance) = (self.new_name(), self.performance()?);
        let states = self.states(&performance).await?;
        let free = states.into_iter().filter(|(_, state)| state == "free");
        let free: Vec<String> = free.map(|(seat, _)| seat).collect();
        let count = self.dice.random_range(1..=3_usize);
        let seats: Vec<String> = free.sample(&mut self.dice, count).cloned().collect();
        if seats.is_empty() {
            return Ok(());
        }
        let kind = if self.dice.random_range(0..2) == 0 { HOUSE } else { TECHNICAL };
        let mut words = vec!["block", &performance];
        words.extend(seats.iter().map(String::as_str));
        words.extend(["--kind", kind, "--name", &name]);
        // The same again is the same block.
        let (answer, _) = self.insist(&words).await?;
        let seats = match answer {
            Answer::Done(told) => {
                ensure!(told["seats"] == seats.len(), "blocked {seats:?}: {told}");
                seats
            }
            // Somebody was faster.
            Answer::Refused(_) | Answer::Nothing => Vec::new(),
        };
        self.notes.blocks.push(Block { name, performance, kind, seats, is_unsure: false });
        Ok(())
    }

    pub(super) async fn go_on_with_block(&mut self) -> anyhow::Result<()> {
        let all = self.notes.blocks.iter().enumerate();
        let standing = all.filter(|(_, it)| !it.is_unsure && !it.seats.is_empty());
        let standing: Vec<usize> = standing.map(|(at, _)| at).collect();
        let Some(&at) = standing.choose(&mut self.dice) else { return self.block().await };
        let Block { name, performance, kind, seats, .. } = &self.notes.blocks[at];
        let (name, performance, kind, seats) =
            (name.clone(), performance.clone(), *kind, seats.clone());
        // What was sold, even if it is free again, isn't the block's any more.
        let states = self.states(&performance).await?;
        for seat in &seats {
            let (state, expected) = (states.get(seat), format!("blocked-{kind}"));
            ensure!(state.is_some_and(|it| *it == expected), "{seat} of {name} is {state:?}");
        }
        if kind == HOUSE && self.dice.random_range(0..2) == 0 {
            return self.sell_over(at, &performance, &seats[0]).await;
        }
        let words = ["unblock", &performance, "--kind", kind, "--name", &name];
        if let Some(told) = self.do_once(&words, "not-blocked").await? {
            ensure!(told["seats"] == seats.len(), "freed {seats:?}: {told}");
        }
        self.notes.blocks[at].seats.clear();
        Ok(())
    }

    async fn sell_over(&mut self, at: usize, performance: &str, seat: &str) -> anyhow::Result<()> {
        let outcome = self.sell_seats(performance, &["--seats", seat], 1).await?;
        let block = &mut self.notes.blocks[at];
        match outcome {
            Outcome::Sold(_) => drop(block.seats.remove(0)),
            // A companion's seat alone, as one example: it stays the block's.
            Outcome::Refused => {}
            Outcome::Unknown => block.is_unsure = true,
        }
        Ok(())
    }
}
