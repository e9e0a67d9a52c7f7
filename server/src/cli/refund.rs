//! `refund`: the box office takes tickets of a paid order back.

use super::{Common, REFUSED};
use crate::assemble;
use ::house::{
    Failure,
    cancellation::{CancelRefusal, Cancellation, SeatsBack},
};
use anyhow::Context;
use clap::Args;
use domain::actor::Actor;
use std::process::ExitCode;

#[derive(Args)]
pub struct Refund {
    /// The order's code, as its page and letter say it
    order: String,
    /// Only these tickets, counted as the order page shows them from 1; without, all of it
    #[arg(long = "ticket", value_name = "N")]
    tickets: Vec<usize>,
    /// The house keeps the fees
    #[arg(long)]
    keep_fees: bool,
    /// The seats stay with the box office instead of going on sale
    #[arg(long)]
    to_box_office: bool,
    /// Why, for the order's story; no names
    #[arg(long, value_name = "WORDS", default_value = "")]
    reason: String,
}

impl Refund {
    pub async fn run(self, common: &Common) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(common).await?;
        let standing = house.tickets_of(&self.order).await?;
        let mut lines = Vec::new();
        for number in &self.tickets {
            let line = number.checked_sub(1).and_then(|at| standing.get(at));
            let Some(line) = line else {
                eprintln!(
                    "parterre: {} has {} tickets; there is no ticket {number}",
                    self.order,
                    standing.len()
                );
                return Ok(ExitCode::from(REFUSED));
            };
            lines.push(*line);
        }
        let wanted = Cancellation {
            lines,
            fees_back: !self.keep_fees,
            seats: if self.to_box_office { SeatsBack::BoxOffice } else { SeatsBack::OnSale },
            reason: self.reason,
        };
        let refused = match house.cancel(&Actor::Console, &self.order, &wanted).await {
            Ok(done) => {
                let language = house.locales().fallback();
                let amount = language.money(done.amount);
                println!("taken back: {}; {amount} goes back", done.lines);
                return Ok(ExitCode::SUCCESS);
            }
            Err(Failure::Refused(refused)) => refused,
            Err(Failure::Fault(fault)) => return Err(fault).context("nothing was changed"),
        };
        let words = match refused {
            CancelRefusal::UnknownOrder => "no order has this code; read it again letter by letter",
            CancelRefusal::NotPermitted => "taking tickets back is not permitted here",
            CancelRefusal::NotPaid => "the order isn't paid, or has ended: nothing can go back",
            CancelRefusal::NothingLeft => "nothing of the order is left; see its story (timeline)",
            CancelRefusal::Entered => "somebody came in with one of the tickets",
            CancelRefusal::Disputed => "its buyer's bank holds the money back (a chargeback)",
        };
        eprintln!("parterre: {words}");
        Ok(ExitCode::from(REFUSED))
    }
}
