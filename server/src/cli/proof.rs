//! `accept-proof`: the box office has seen what a ticket type asks for.

use super::REFUSED;
use crate::assemble;
use crate::options::Options;
use clap::Args;
use domain::people::actor::Actor;
use house::Answered;
use selling::tickets::proof::ProofRefusal;
use std::process::ExitCode;

#[derive(Args)]
pub struct AcceptProof {
    /// The order's code, as its page and mail say it
    order: String,
}

impl AcceptProof {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let refused =
            match selling::tickets::proof::accept_proof(&house, &Actor::Console, &self.order)
                .await
                .answered()?
            {
                Ok(0) => {
                    say!("no ticket of {} waits for a proof; nothing was changed", self.order);
                    return Ok(ExitCode::SUCCESS);
                }
                Ok(count) => {
                    say!("tickets of {} that admit from now on: {count}", self.order);
                    return Ok(ExitCode::SUCCESS);
                }
                Err(refused) => refused,
            };
        let words = match refused {
            ProofRefusal::UnknownOrder => "no order has this code; read it again letter by letter",
            ProofRefusal::NotPaid => "the order isn't paid, or was given back: there is no ticket",
        };
        eprintln!("parterre: {words}");
        Ok(ExitCode::from(REFUSED))
    }
}
