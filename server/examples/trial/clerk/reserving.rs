//! Reservations, and what becomes of them.

use super::{
    Answer, Clerk, POINT, minor,
    notes::{Reservation, State},
    text,
};
use anyhow::{Context, ensure};
use rand::{RngExt, seq::IndexedRandom};

const DEPOSIT_MINOR: i64 = 100;

impl Clerk {
    pub(super) async fn reserve(&mut self) -> anyhow::Result<()> {
        let (name, performance) = (self.new_name(), self.performance()?);
        let until = self.office.until.clone();
        let tickets = self.dice.random_range(1..=2_usize);
        let best = tickets.to_string();
        let mut words = vec!["reserve", "--performance", &performance, "--best", &best];
        words.extend(["--until", &until, "--name", &name]);
        if self.dice.random_range(0..2) == 0 {
            words.extend(["--point", POINT]);
        }
        let answer = self.ask(&words).await?;
        let mut new = Reservation {
            name,
            tickets,
            code: None,
            total_minor: None,
            deposit_minor: 0,
            is_long: false,
            state: State::Unknown,
        };
        match answer {
            Answer::Done(told) => {
                new.code = Some(text(&told, "reservation")?);
                new.total_minor = Some(minor(&told, "total_minor")?);
                new.is_long = text(&told, "expires")? == until;
                new.state = State::Standing;
            }
            Answer::Refused(_) => new.state = State::Refused,
            Answer::Nothing => {}
        }
        self.notes.reservations.push(new);
        Ok(())
    }

    pub(super) async fn go_on_with_reservation(&mut self) -> anyhow::Result<()> {
        let all = self.notes.reservations.iter().enumerate();
        let standing = all.filter(|(_, it)| it.is_long && it.state == State::Standing);
        let standing: Vec<usize> = standing.map(|(at, _)| at).collect();
        let Some(&at) = standing.choose(&mut self.dice) else { return self.reserve().await };
        let it = &self.notes.reservations[at];
        let code = it.code.clone().context("one that stands has a code")?;
        let (is_untouched, tickets) = (it.deposit_minor == 0, it.tickets);
        match self.dice.random_range(0..8) {
            0 | 1 if is_untouched && tickets == 2 => self.take_out(at, &code).await,
            2 | 3 if is_untouched => self.take_deposit(at, &code).await,
            0..6 => self.convert(at, &code).await,
            _ => self.end(at, &code).await,
        }
    }

    /// The first of two tickets: the second try can't take the other one.
    async fn take_out(&mut self, at: usize, code: &str) -> anyhow::Result<()> {
        let words = ["reserve", "change", code, "--take-out", "1"];
        let told = self.do_once(&words, "all-chosen").await?;
        let total_minor = told.map(|told| minor(&told, "total_minor")).transpose()?;
        let it = &mut self.notes.reservations[at];
        (it.tickets, it.total_minor) = (1, total_minor);
        Ok(())
    }

    async fn take_deposit(&mut self, at: usize, code: &str) -> anyhow::Result<()> {
        let sum = DEPOSIT_MINOR.to_string();
        let words = ["reserve", "deposit", code, "--minor", &sum, "--means", "cash"];
        self.do_once(&words, "deposit-taken").await?;
        self.notes.reservations[at].deposit_minor = DEPOSIT_MINOR;
        Ok(())
    }

    async fn convert(&mut self, at: usize, code: &str) -> anyhow::Result<()> {
        let words = ["reserve", "convert", code, "--means", "cash"];
        if let Some(told) = self.do_once(&words, "ended").await? {
            ensure!(minor(&told, "left_minor")? == 0, "paid, and something is left: {told}");
        }
        self.notes.reservations[at].state = State::Paid;
        Ok(())
    }

    async fn end(&mut self, at: usize, code: &str) -> anyhow::Result<()> {
        self.do_once(&["reserve", "end", code], "ended").await?;
        self.notes.reservations[at].state = State::Ended;
        Ok(())
    }
}
