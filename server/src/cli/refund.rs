//! `refund`: the box office takes tickets of a paid order back.

use super::{Common, answer};
use crate::assemble;
use ::house::{
    Failure, House,
    cancellation::{CancelRefusal, Cancellation, SeatsBack, Taken},
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
        Ok(answer(self.take_back(&house).await?))
    }

    /// What was done, or why nothing was, in words.
    async fn take_back(self, house: &House) -> anyhow::Result<Result<String, String>> {
        let standing = house.tickets_of(&self.order).await?;
        let mut lines = Vec::new();
        for number in &self.tickets {
            let line = number.checked_sub(1).and_then(|at| standing.get(at));
            let Some(line) = line else {
                let (order, count) = (&self.order, standing.len());
                let refused = format!("{order} has {count} tickets; there is no ticket {number}");
                return Ok(Err(refused));
            };
            lines.push(*line);
        }
        let wanted = Cancellation {
            taken: if lines.is_empty() { Taken::All } else { Taken::These(lines) },
            fees_back: !self.keep_fees,
            seats: if self.to_box_office { SeatsBack::BoxOffice } else { SeatsBack::OnSale },
            reason: self.reason,
            shown_minor: None,
        };
        match house.cancel(&Actor::Console, &self.order, &wanted).await {
            Ok(done) => {
                let amount = house.locales().fallback().money(done.amount);
                Ok(Ok(format!("taken back: {}; {amount} goes back", done.lines)))
            }
            Err(Failure::Refused(refused)) => Ok(Err(words(refused).to_owned())),
            Err(Failure::Fault(fault)) => Err(fault).context("nothing was changed"),
        }
    }
}

fn words(refused: CancelRefusal) -> &'static str {
    match refused {
        CancelRefusal::UnknownOrder => "no order has this code; read it again letter by letter",
        CancelRefusal::NotPermitted => "taking tickets back is not permitted here",
        CancelRefusal::NotPaid => "the order isn't paid, or has ended: nothing can go back",
        CancelRefusal::NothingLeft => "nothing of the order is left; see its story (timeline)",
        CancelRefusal::Entered => "somebody came in with one of the tickets",
        CancelRefusal::PassUsed => "tickets were taken with its pass: take those back first",
        CancelRefusal::Disputed => "its buyer's bank is still deciding (a chargeback)",
        CancelRefusal::NoneChosen => "no ticket was named",
        CancelRefusal::ReasonTooLong => "the reason is too long: take at most 200 characters",
        CancelRefusal::Changed => "it changed meanwhile; look at it again",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::paid;
    use ::house::testing::{number, stages};
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        refund: Refund,
    }

    async fn typed(house: &House, line: &str) -> Result<String, String> {
        let words = std::iter::once("refund").chain(line.split(' '));
        let line = Line::try_parse_from(words).expect("a good line");
        line.refund.take_back(house).await.expect("no fault")
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn one_ticket_then_the_rest_go_back_each_once() {
        for stage in stages().await {
            let code = paid(&stage, &[3, 4]).await;
            let none = typed(&stage.house, &format!("{code} --ticket 3")).await;
            assert_eq!(none, Err(format!("{code} has 2 tickets; there is no ticket 3")));
            let zero = typed(&stage.house, &format!("{code} --ticket 0")).await;
            assert!(zero.is_err());
            let one = format!("{code} --ticket 1 --keep-fees --to-box-office --reason illness");
            let one = typed(&stage.house, &one).await.expect("taken back");
            assert_eq!(one, "taken back: 1; 50,00\u{a0}€ goes back");
            let lower = code.to_lowercase();
            let rest = typed(&stage.house, &lower).await.expect("the rest");
            assert_eq!(rest, "taken back: 1; 53,00\u{a0}€ goes back");
            let again = typed(&stage.house, &code).await.expect_err("nothing is left");
            assert!(again.starts_with("nothing of the order is left"), "{again}");
            let unknown = typed(&stage.house, "AAAA-AAAA").await.expect_err("no such order");
            assert!(unknown.starts_with("no order has this code"), "{unknown}");
            let asked = "select cast(sum(amount_minor) as bigint) from refunds";
            assert_eq!(number(stage.store(), asked).await.expect("a sum"), 10_300);
        }
    }
}
