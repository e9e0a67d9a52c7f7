//! `bounce`: a mail that says that one of ours could not be delivered.

use crate::{assemble, options::Options};
use adapters::mail::bounce::failed_message_id;
use anyhow::Context;
use clap::Args;
use std::{
    io::{Read, stdin},
    process::ExitCode,
};

/// Larger than any report of a delivery that a mail server sends.
const BYTES_MAX: u64 = 4 << 20;

#[derive(Args)]
pub struct Bounce;

impl Bounce {
    /// Anything may arrive at such an address: what concerns no mail of ours is no fault.
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let mut mail = Vec::new();
        stdin().take(BYTES_MAX).read_to_end(&mut mail).context("the mail can't be read")?;
        let id = failed_message_id(&mail);
        // One that differs each time has the number of its try behind its identity.
        let id = id.as_deref().and_then(|id| id.split(['@', '.']).next()?.parse().ok());
        let Some(id) = id else {
            println!("no report of a mail of ours");
            return Ok(ExitCode::SUCCESS);
        };
        let house = assemble::quiet_house(options).await?;
        let is_new = selling::mails::bounced(&house, id).await?;
        match subscribers::gifts::bounced(&house, id).await? {
            true => println!("the buyer of the present is told"),
            false if is_new => println!("noted: the page of its order says so"),
            false => println!("no mail that was sent, or it is known"),
        }
        Ok(ExitCode::SUCCESS)
    }
}
