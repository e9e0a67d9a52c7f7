//! `dispute`: what a bank writes of a chargeback, where its gateway tells of none by itself.

use super::answer;
use crate::assemble;
use crate::options::Options;
use anyhow::Context;
use clap::Args;
use domain::{payments::gateway::DisputeState, people::actor::Actor};
use house::{Answered, House};
use money::payments::{Told, ToldRefusal};
use std::process::ExitCode;

#[derive(Args)]
pub struct Dispute {
    /// The payment's reference, as the bank's list has it
    reference: String,
    /// What the bank took of it, such as 51.50; without, all of it
    #[arg(default_value = "")]
    amount: String,
    /// The bank's number of the chargeback, where it takes the same amount of a payment twice
    #[arg(long)]
    case: Option<String>,
    /// It was decided for the house: the money is back, the tickets are good again
    #[arg(long, conflicts_with = "lost")]
    won: bool,
    /// It was decided for the buyer: the money is gone
    #[arg(long)]
    lost: bool,
}

impl Dispute {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        Ok(answer(self.tell(&house).await?))
    }

    /// What is in the books now, or why nothing changed, in words.
    async fn tell(self, house: &House) -> anyhow::Result<Result<String, String>> {
        let state = match (self.won, self.lost) {
            (true, _) => DisputeState::Won,
            (_, true) => DisputeState::Lost,
            (false, false) => DisputeState::Opened,
        };
        let reference = self.reference.clone();
        let told = Told { reference, amount: self.amount, case: self.case, state };
        let heard = money::payments::tell_of_dispute(house, &Actor::Console, &told).await;
        let heard = heard.answered().map_err(anyhow::Error::from);
        let amount = match heard.context("nothing was changed")? {
            Ok(heard) if !heard.is_news => return Ok(Ok(KNOWN.to_owned())),
            Ok(heard) => house.locales().fallback().money(heard.amount),
            Err(refused) => return Ok(Err(words(refused))),
        };
        let reference = self.reference;
        Ok(Ok(match state {
            DisputeState::Opened => {
                format!(
                    "{amount} of {reference} are owed again; its tickets are refused, and so is \
                     what its gift vouchers and credit paid, the latest first, until the sum is \
                     covered"
                )
            }
            DisputeState::Won => {
                format!("{amount} of {reference} are back; what was refused for them is good again")
            }
            DisputeState::Lost => format!("{amount} of {reference} are lost"),
        }))
    }
}

/// The second chargeback of one amount looks like the first told twice.
const KNOWN: &str = "this was told before: nothing changed. If it is another chargeback, give the \
                     bank's number of it with --case";

fn words(refused: ToldRefusal) -> String {
    match refused {
        ToldRefusal::UnknownPayment => {
            "no payment has this reference; take it from the bank's list, letter by letter"
                .to_owned()
        }
        ToldRefusal::NotCaptured => {
            "our books don't have this payment as paid: there is nothing to dispute".to_owned()
        }
        ToldRefusal::Amount(why) => why,
        ToldRefusal::UnknownDispute => {
            "no chargeback of this amount was told; tell of it first, without --won or --lost"
                .to_owned()
        }
        ToldRefusal::Won => {
            "that chargeback was won; tell of another one with the bank's number of it, --case"
                .to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::paid;
    use clap::Parser;
    use domain::{
        money::Money,
        payments::gateway::{self, About, News, Notice},
    };
    use testing::{number, stages, text};

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        dispute: Dispute,
    }

    async fn typed(house: &House, line: &str) -> Result<String, String> {
        let words = std::iter::once("dispute").chain(line.split(' '));
        let line = Line::try_parse_from(words).expect("a good line");
        line.dispute.tell(house).await.expect("no fault")
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_chargeback_is_told_once_however_often_then_won() {
        for stage in stages().await {
            paid(&stage, &[3]).await;
            let reference = text(stage.store(), "select reference from payments").await;
            let reference = reference.expect("read").expect("one");
            let owed = "select cast(coalesce(sum(amount_minor), 0) as bigint) \
                        from ledger_entries where account = 'receivables'";
            let early = typed(&stage.house, &format!("{reference} 20.00 --won")).await;
            assert!(early.expect_err("none was told").starts_with("no chargeback"));
            for words in ["are owed again", "nothing changed"] {
                let told = typed(&stage.house, &format!("{reference} 20.00")).await;
                assert!(told.expect("taken").contains(words));
                assert_eq!(number(stage.store(), owed).await.expect("a sum"), 2_000);
            }
            for wrong in ["20,00,00", "0", "-5", "1.005", "much"] {
                let refused = typed(&stage.house, &format!("{reference} -- {wrong}")).await;
                refused.expect_err(wrong);
            }
            // The gateway tells of it after all.
            let amount = Money::euro(2_000);
            let (id, state) = ("dp_1".to_owned(), DisputeState::Opened);
            let news = News::Dispute(gateway::Dispute { id, is_reversal: false, amount, state });
            let about = About::Reference(reference.clone());
            stage.bank.write("told", Notice { about, news });
            let heard = money::payments::notified(&stage.house, "test-bank", &[], b"told").await;
            heard.expect("no fault").expect("believed");
            assert_eq!(number(stage.store(), owed).await.expect("a sum"), 2_000);
            let unknown = typed(&stage.house, "NOWHERE 20.00").await;
            assert!(unknown.expect_err("unknown").starts_with("no payment"));
            typed(&stage.house, &format!("{reference} 20.00 --lost")).await.expect("lost");
            typed(&stage.house, &format!("{reference} 20.00 --won")).await.expect("won after all");
            assert_eq!(number(stage.store(), owed).await.expect("a sum"), 0);
            // The bank takes it a second time.
            let again = typed(&stage.house, &format!("{reference} 20.00")).await;
            assert!(again.expect_err("another one").contains("--case"));
            for line in ["20.00 --case 7", "20.00 --case 8"] {
                let told = typed(&stage.house, &format!("{reference} {line}")).await;
                assert!(told.expect("taken").contains("are owed again"));
            }
            assert_eq!(number(stage.store(), owed).await.expect("a sum"), 4_000);
            let by = "select count(*) from journal where actor = 'console' \
                      and action like 'dispute.%'";
            assert_eq!(number(stage.store(), by).await.expect("a count"), 5);
        }
    }
}
