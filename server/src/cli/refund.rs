//! `refund`: the box office takes tickets of a paid order back.

use super::{answer, sell::till::current};
use crate::assemble;
use crate::options::Options;
use anyhow::Context;
use clap::Args;
use domain::{
    people::actor::Actor,
    sales::till::{CashRefusal, TillRefusal},
};
use house::{Answered, House};
use money::{
    cancellation::{CancelRefusal, Cancellation, SeatsBack, Sent, StaffRefund, Taken},
    payments::{EnteredRefund, SettleRefusal},
    tills::refusal_words,
};
use std::process::ExitCode;

#[derive(Args)]
pub struct Refund {
    /// The order's code, as its page and mail say it
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
    /// The money was sent back by hand, on the bank's or the gateway's own pages: no gateway is
    /// asked. Where the house owes the buyer what a bank refused, that is entered as sent. What a
    /// gateway is still asked to send can't be entered: the buyer would get it twice
    #[arg(long)]
    made_at_bank: bool,
    /// The number on the slip of the card terminal that paid the money back
    #[arg(long, value_name = "NUMBER", default_value = "")]
    slip: String,
    /// The key of the till that gives cash back, where commands have several open
    #[arg(long, value_name = "TILL")]
    till: Option<String>,
    /// By no payment method that paid: the house owes the money until somebody enters how it was
    /// paid. Needs a reason
    #[arg(long, conflicts_with = "made_at_bank")]
    another_way: bool,
    /// Why, for the order's timeline; no names
    #[arg(long, value_name = "WORDS", default_value = "")]
    reason: String,
}

impl Refund {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        Ok(answer(self.take_back(&house).await?))
    }

    /// What was done, or why nothing was, in words.
    async fn take_back(self, house: &House) -> anyhow::Result<Result<String, String>> {
        if self.made_at_bank
            && let Some(entered) = self.enter(house).await?
        {
            return Ok(entered);
        }
        let standing = money::cancellation::tickets_of(house, &self.order).await?;
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
        let sent = match (self.made_at_bank, self.another_way) {
            (true, _) => Sent::ByHand,
            (false, true) => Sent::AnotherWay,
            (false, false) => Sent::ByGateway,
        };
        let (order, actor) = (&self.order, &Actor::Console);
        let mut staff = StaffRefund { sent, slip: self.slip, ..StaffRefund::default() };
        if let Some(key) = &self.till {
            match current(house, actor, key).await.answered()? {
                Ok(shift) => staff.by.till = Some(shift.id),
                Err(why) => return Ok(Err(why_not_at_till(house, why))),
            }
        }
        let done = money::cancellation::cancel_sent(house, actor, order, &wanted, &staff).await;
        match done.answered().map_err(anyhow::Error::from).context("nothing was changed")? {
            Ok(done) => {
                let amount = house.locales().fallback().money(done.amount);
                let what = match sent {
                    Sent::ByHand => "entered as sent",
                    Sent::AnotherWay => "is owed until it is paid another way",
                    Sent::ByGateway | Sent::AsCredit => "goes back",
                };
                Ok(Ok(format!("taken back: {}; {amount} {what}", done.lines)))
            }
            Err(refused) => Ok(Err(told(refused))),
        }
    }
}

impl Refund {
    /// What a bank refused, and was then sent by hand. None: the house owes nothing, so tickets are
    /// to be taken back.
    async fn enter(&self, house: &House) -> anyhow::Result<Option<Result<String, String>>> {
        let actor = Actor::Console;
        let timeline =
            match money::timeline::timeline(house, &actor, &self.order).await.answered()? {
                Ok(timeline) => timeline,
                // Taking back says why.
                Err(_) => return Ok(None),
            };
        let Some(debt) = money::payments::debt_of(house, &actor, timeline.order).await? else {
            // Without a ticket's number it may be this money that they mean. It can't be entered:
            // the gateway may have heard of it already, and would send it too.
            return Ok(
                match money::payments::refunds_under_way(house, &actor, timeline.order).await? {
                    Some(amount) if self.tickets.is_empty() => {
                        Some(Err(under_way(&house.locales().fallback().money(amount))))
                    }
                    Some(_) | None => None,
                },
            );
        };
        let how = match self.reason.trim() {
            "" => "sent by hand at the bank",
            reason => reason,
        };
        let said = EnteredRefund { how, slip: &self.slip, shown: &debt.mark() };
        let entered = money::payments::enter_refund(house, &actor, &self.order, &said).await;
        let entered = entered.answered().map_err(anyhow::Error::from);
        Ok(Some(match entered.context("nothing was changed")? {
            Ok(amount) => {
                let amount = house.locales().fallback().money(amount);
                Ok(format!("{amount} that the house owed is entered as sent"))
            }
            Err(SettleRefusal::HowTooLong) => Err(words(CancelRefusal::ReasonTooLong).to_owned()),
            Err(SettleRefusal::Till(why)) => Err(till_words(why).to_owned()),
            Err(SettleRefusal::SlipMissing) => Err(told(CancelRefusal::SlipMissing)),
            Err(SettleRefusal::SlipUsed(code)) => Err(told(CancelRefusal::SlipUsed(code))),
            Err(_) => Err(words(CancelRefusal::Changed).to_owned()),
        }))
    }
}

fn under_way(amount: &str) -> String {
    format!(
        "{amount} is still under way: the gateway is asked by itself until it answers. If you send \
         it by hand too, the buyer gets it twice. Once the gateway has refused it, enter it here. \
         To enter what you sent for other tickets, name them with --ticket"
    )
}

fn told(refused: CancelRefusal) -> String {
    match refused {
        CancelRefusal::SlipUsed(Some(code)) => {
            format!("order {} has this slip's number today: read it again", code.as_str())
        }
        refused => words(refused).to_owned(),
    }
}

fn words(refused: CancelRefusal) -> &'static str {
    match refused {
        CancelRefusal::UnknownOrder => "no order has this code; read it again letter by letter",
        CancelRefusal::NotPaid => "the order isn't paid, or has ended: nothing can go back",
        CancelRefusal::NothingLeft => "nothing of the order is left; see its story (timeline)",
        CancelRefusal::Entered => "somebody came in with one of the tickets",
        CancelRefusal::Resold => "one of the tickets was sold on for its holder or exchanged",
        CancelRefusal::VoucherUsed => "something was paid with its gift voucher",
        CancelRefusal::VoucherUnconfirmed => {
            "its gift voucher waits after a restore: confirm it first (see parterre restored)"
        }
        CancelRefusal::VoucherGiven => {
            "its gift voucher is its recipient's: the time to withdraw is over"
        }
        CancelRefusal::PassUsed => "tickets were taken with its pass: take those back first",
        CancelRefusal::Disputed => "its buyer's bank is still deciding (a chargeback)",
        CancelRefusal::NoneChosen => "no ticket was named",
        CancelRefusal::ReasonTooLong => "the reason is too long: take at most 200 characters",
        CancelRefusal::Changed => "it changed meanwhile; look at it again",
        CancelRefusal::WrittenOff => {
            "what a lost chargeback left owed for it was written off: nothing can go back"
        }
        CancelRefusal::SlipMissing => {
            "a card terminal was paid: pay it back there, and write the number of its slip (--slip)"
        }
        CancelRefusal::SlipUsed(_) => {
            "another payment or refund of today has this slip's number: read it again"
        }
        CancelRefusal::NotAsCredit => {
            "its buyer gave no address at the counter, and could not use credit: pay it back there"
        }
        CancelRefusal::ReasonMissing => {
            "say why it isn't paid back by the method that paid (--reason)"
        }
        CancelRefusal::Till(why) => till_words(why),
    }
}

fn why_not_at_till(house: &House, why: TillRefusal) -> String {
    refusal_words(&house.locales().fallback(), why)
}

fn till_words(why: CashRefusal) -> &'static str {
    match why {
        CashRefusal::NoTill => {
            "cash goes back out of an open till: open one first (see parterre till)"
        }
        CashRefusal::TillCounted => "the till was counted: close it and open it anew",
        CashRefusal::OtherCounter => "the open till is at another counter",
        CashRefusal::OtherCurrency => "the open till holds another currency",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::paid;
    use clap::Parser;
    use testing::{number, stages};

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
            assert_eq!(rest, "taken back: 1; 51,50\u{a0}€ goes back");
            let again = typed(&stage.house, &code).await.expect_err("nothing is left");
            assert!(again.starts_with("nothing of the order is left"), "{again}");
            let unknown = typed(&stage.house, "AAAA-AAAA").await.expect_err("no such order");
            assert!(unknown.starts_with("no order has this code"), "{unknown}");
            let asked = "select cast(sum(amount_minor) as bigint) from refunds";
            assert_eq!(number(stage.store(), asked).await.expect("a sum"), 10_150);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_a_gateway_is_still_asked_to_send_is_not_entered_as_sent_by_hand() {
        for stage in stages().await {
            let code = paid(&stage, &[3, 4]).await;
            typed(&stage.house, &format!("{code} --ticket 1")).await.expect("taken back");
            stage.bank.set_away(true);
            house::jobs::tick(&stage.house).await;
            let open = "select count(*) from refunds where done_at_ms is null";
            for _ in 0..2 {
                let refused = typed(&stage.house, &format!("{code} --made-at-bank")).await;
                let refused = refused.expect_err("it would be paid twice");
                assert!(refused.starts_with("51,50\u{a0}€ is still under way"), "{refused}");
                assert_eq!(number(stage.store(), open).await.expect("a count"), 1);
            }
            let other = typed(&stage.house, &format!("{code} --ticket 1 --made-at-bank")).await;
            assert_eq!(other.expect("named"), "taken back: 1; 51,50\u{a0}€ entered as sent");
            let nothing = typed(&stage.house, &format!("{code} --made-at-bank")).await;
            let nothing = nothing.expect_err("only the first one is left");
            assert!(nothing.contains("under way"), "{nothing}");
            stage.bank.set_away(false);
            stage.clock.advance_ms(domain::moment::HOUR_MS);
            house::jobs::tick(&stage.house).await;
            let nothing = typed(&stage.house, &format!("{code} --made-at-bank")).await;
            let nothing = nothing.expect_err("nothing is under way or left");
            assert!(nothing.starts_with("nothing of the order is left"), "{nothing}");
            for report in money::books::audit::audit(&stage.house).await.expect("an audit") {
                assert_eq!(report.violations, 0, "invariant {}", report.id);
            }
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_was_sent_by_hand_is_entered_and_no_gateway_is_asked() {
        for stage in stages().await {
            let code = paid(&stage, &[3, 4]).await;
            let one = format!("{code} --ticket 1 --made-at-bank");
            let one = typed(&stage.house, &one).await.expect("entered");
            assert_eq!(one, "taken back: 1; 51,50\u{a0}€ entered as sent");
            let done = "select count(*) from refunds where done_at_ms is not null and tries = 0";
            assert_eq!(number(stage.store(), done).await.expect("a count"), 1);
            stage.bank.refuse_refunds(true);
            typed(&stage.house, &code).await.expect("the rest");
            house::jobs::tick(&stage.house).await;
            let owed = typed(&stage.house, &format!("{code} --made-at-bank")).await;
            assert_eq!(owed.expect("owed"), "51,50\u{a0}€ that the house owed is entered as sent");
            assert_eq!(number(stage.store(), done).await.expect("a count"), 1);
            let all = "select count(*) from refunds where done_at_ms is not null";
            assert_eq!(number(stage.store(), all).await.expect("a count"), 2);
            for report in money::books::audit::audit(&stage.house).await.expect("an audit") {
                assert_eq!(report.violations, 0, "invariant {}", report.id);
            }
        }
    }
}
