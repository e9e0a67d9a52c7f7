//! `tickets`: the tickets of an order as a file for a printer, such as that of the box office.

mod printers;

pub use printers::Printers;

use super::REFUSED;
use crate::{assemble, options::Options};
use anyhow::Context;
use clap::{Args, ValueEnum};
use domain::tickets::media::{Paper, StockSize};
use house::Answered;
use selling::tickets::{Print, TicketRefusal, tickets_pdf_by_code};
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Tickets {
    /// The order's code
    order: String,
    /// The PDF to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// What it is printed on
    #[arg(long, value_enum, default_value_t = PaperName::A4)]
    paper: PaperName,
    /// Width x height of a piece of thermal stock, in millimetres
    #[arg(long, value_name = "SIZE", default_value_t)]
    size: StockSize,
    /// The language of its words
    #[arg(long, default_value = "es")]
    language: String,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum PaperName {
    /// One ticket a page
    A4,
    /// Four tickets a page, to be cut
    Several,
    /// Thermal stock, one ticket a piece
    Stock,
}

impl Tickets {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        let paper = match self.paper {
            PaperName::A4 => Paper::EachAlone,
            PaperName::Several => Paper::SeveralOnAPage,
            PaperName::Stock => Paper::Stock(self.size),
        };
        let how = Print { paper, language: &self.language };
        match tickets_pdf_by_code(&house, &self.order, how).await.answered()? {
            Ok(pdf) => {
                let out = self.out.display();
                std::fs::write(&self.out, pdf)
                    .with_context(|| format!("{out} can't be written"))?;
                say!("{out}");
                Ok(ExitCode::SUCCESS)
            }
            Err(why) => {
                eprintln!("parterre: {}", said(why));
                Ok(ExitCode::from(REFUSED))
            }
        }
    }
}

fn said(why: TicketRefusal) -> &'static str {
    match why {
        TicketRefusal::UnknownOrder => "there is no such order",
        TicketRefusal::NotPaid => "this order isn't paid, or it has ended: it has no tickets",
        TicketRefusal::ProofNeeded => "its tickets wait for a proof (parterre accept-proof)",
        TicketRefusal::PerformanceCancelled => "all that it has tickets for was cancelled",
        TicketRefusal::OnOffer => "its tickets are on offer for resale",
        TicketRefusal::Disputed => "its payment is disputed: no door takes its tickets",
        TicketRefusal::NotOnPaper => {
            "none of its tickets is printed on this (sheet settings, ticket-paper, ticket-stock)"
        }
        TicketRefusal::UnknownTicket
        | TicketRefusal::NothingChosen
        | TicketRefusal::AlreadyEntered
        | TicketRefusal::JustSent
        | TicketRefusal::NothingToSend
        | TicketRefusal::SentOften { .. }
        | TicketRefusal::HandedOn
        | TicketRefusal::NotOnCard => "its tickets can't be printed now",
    }
}
