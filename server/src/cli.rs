//! The command line. Answers go to standard output, everything else to standard error.

#[macro_use]
mod print;

mod backup;
mod block;
mod bounce;
mod cards;
mod consents;
mod dispute;
mod gate;
mod house;
mod house_folder;
mod house_words;
mod ledger;
mod lists;
mod parent;
mod pay_outs;
mod people;
mod performance;
mod plans;
mod proof;
mod quote;
mod receivables;
mod reconcile;
mod refund;
mod refusals;
mod renew;
mod resale;
mod reserve;
mod restore_waits;
mod restored;
mod scan;
mod seasons;
mod seats;
mod sell;
mod serve;
mod spreadsheet;
mod staff;
mod text;
mod tickets;
mod timeline;
mod voucher;
mod waiting_list;
mod wallet;

use crate::options::Options;
use clap::{
    Parser, Subcommand,
    error::{ContextKind, ErrorKind},
};
use domain::people::actor::NotPermitted;
use metrics::logs;
use std::process::ExitCode;

/// The ticket shop of an opera house: seats, subscriptions and packages on one plan.
#[derive(Parser)]
#[command(name = "parterre", version, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the shop
    Serve(serve::Serve),
    /// Bring the database's schema up to date, and stop
    Migrate,
    /// Load the demo season into an empty database
    Demo,
    /// Read a seating plan into a hall: pretix's format or our own
    ImportPlan(plans::ImportPlan),
    /// Write a hall's newest plan
    ExportPlan(plans::ExportPlan),
    /// Read a season from a folder of spreadsheets (docs/formats/season.md): all of it, or nothing
    ImportSeason(seasons::ImportSeason),
    /// Write the season's sheets and plans into a folder
    ExportSeason(seasons::ExportSeason),
    /// Write the promo codes that were made of a batch
    Codes(seasons::Codes),
    /// What a basket written as a file would cost, and why (docs/formats/quote.md)
    Quote(quote::Quote),
    /// What the door would answer to a ticket's code; the reading is recorded
    Scan(scan::Scan),
    /// Whether every text that a performance is sold with is there in every language
    Gate(gate::Gate),
    /// What the house says about itself: its name, its addresses, who sells; and the whole house,
    /// from a rehearsal to production
    #[command(subcommand)]
    House(house_words::HouseWords),
    /// What the shop says: set a text, read its history, take texts out for translators and in
    #[command(subcommand)]
    Text(text::Text),
    /// Write the tickets of an order as a PDF: A4, four on a page, or thermal stock
    Tickets(tickets::Tickets),
    /// Printers at the counters: set one, list them, ask how they are, remove one
    #[command(subcommand)]
    Printer(tickets::Printers),
    /// Offer a ticket for resale, as its holder does on the pages
    Release(resale::Release),
    /// Give a ticket back for credit, as its holder does on the pages
    Waive(resale::Waive),
    /// Exchange a ticket for a seat on another date, as its holder does on the pages
    Exchange(resale::Exchange),
    /// Hand a ticket on to somebody else, as its holder does on the pages
    Transfer(resale::Transfer),
    /// Take a ticket back that is on offer for resale, or that nobody has accepted yet
    Withdraw(resale::Withdraw),
    /// Cancel a performance or move it: its holders are told, and choose
    #[command(subcommand)]
    Performance(performance::Performance),
    /// Keep seats or places of a performance back: the web doesn't sell them
    Block(block::Block),
    /// Put blocked seats or places back on sale
    Unblock(block::Unblock),
    /// What each seat of a performance is: free, held, sold, on resale, reserved, blocked
    States(block::States),
    /// Renew subscriptions into a season: what is due now (docs/offers.md)
    Renew(renew::Renew),
    /// Which cards for subscribers the supplier was asked to make, the newest first
    Cards(cards::Cards),
    /// Who waits for seats of a performance that is sold out, the first first
    WaitingList(waiting_list::WaitingList),
    /// Who has consented to something, such as a newsletter: addresses as CSV
    Consents(consents::Consents),
    /// A customer's credit: movements and balance
    Statement(resale::Statement),
    /// Credit that the house has paid, by a transfer or at the box office
    PayCredit(resale::PayCredit),
    /// Write what is to be paid to customers' banks into a file for the house's bank; tell what
    /// came of one
    PayOuts(pay_outs::PayOuts),
    /// What is paid later and still owed, by when it is due, with the mandates to collect it
    Receivables(receivables::Receivables),
    /// What came in for something that is paid later, or came back
    #[command(subcommand)]
    Receivable(receivables::Receivable),
    /// Read a mail server's report that a mail could not be delivered, from standard input
    Bounce(bounce::Bounce),
    /// Gift vouchers: issue one, look at one, list all
    #[command(subcommand)]
    Voucher(voucher::Vouchers),
    /// Say what a person is, such as a school: what they may buy follows from it
    GrantKind(people::GrantKind),
    /// Say to whom invoices are made out of a customer who pays by invoice, such as a school
    InvoiceParty(people::InvoiceParty),
    /// The proof that a ticket type asks for was seen: the order's tickets that waited for it admit
    AcceptProof(proof::AcceptProof),
    /// Sell tickets at the box office or a point of sale, in cash, by a card terminal or by invoice
    Sell(sell::Sell),
    /// Give seats away, within the quota of whoever gives them
    Invite(sell::invite::Invite),
    /// What was given away: list it, take it back
    #[command(subcommand)]
    Invitation(sell::invite::Invitations),
    /// Who gives tickets away, and how many
    #[command(subcommand)]
    Giver(sell::invite::Givers),
    /// Points of sale that others run: commissions and statements by month
    #[command(subcommand)]
    Point(sell::point::Points),
    /// Take tickets of a paid order back: the money goes back by the card that paid
    Refund(refund::Refund),
    /// Tills of the counters: add, open, pay in and out, count, close, confirm, report
    Till(sell::till::Tills),
    /// Reserve seats for somebody who pays later; convert, split, change, end or list reservations
    Reserve(reserve::Reserve),
    /// Tell of a chargeback that a bank wrote of, and whether it was won or lost
    Dispute(dispute::Dispute),
    /// Write a ticket for Apple Wallet and Google Wallet: apple.pkpass and google.jwt
    Passes(wallet::Passes),
    /// Make keys and certificates for wallets, for trying out; no phone believes them
    WalletTestAuthority(wallet::WalletTestAuthority),
    /// Write a list of what was sold or what holders did with their tickets, as CSV
    List(lists::List),
    /// Write the double-entry ledger for the accounting tool (docs/formats/ledger.md)
    Ledger(ledger::Ledger),
    /// Compare a gateway's list of what it settled with the books (docs/gateways.md)
    Reconcile(reconcile::Reconcile),
    /// Accounts of those who work at the house: add, list, end, role, reset
    Staff(staff::Staff),
    /// Copy the whole database into a folder while the shop sells; keeps three weeks
    Backup(backup::Backup),
    /// Put such a copy into an empty place, or try it by --drill
    Restore(backup::Restore),
    /// What waits since a restore until you confirm it: list it, release or discard it
    Restored(restore_waits::Restored),
    /// What became of an order, step by step
    Timeline(timeline::Timeline),
    /// Orders by time, performance, seat or buyer, the newest first
    Orders(timeline::orders::Orders),
    /// Customers: find them by anything that is known of them
    #[command(subcommand)]
    Customer(people::customer::Customer),
    /// Count violations of the house's invariants
    Audit(house::Audit),
}

/// What these are given and can't read is a refusal as any other, for programs that call them.
const REFUSE_AS_JSON: [&str; 10] = [
    "block",
    "unblock",
    "states",
    "sell",
    "till",
    "reserve",
    "invite",
    "invitation",
    "giver",
    "point",
];

/// Refused input: what was given is wrong. Any other failure is 1.
pub const REFUSED: u8 = 2;

pub fn run() -> ExitCode {
    let cli = Cli::try_parse().unwrap_or_else(|error| misread(&error));
    logs::start(cli.options.log_format());
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    let done = runtime.block_on(carry_out(cli.command, &cli.options));
    done.unwrap_or_else(|error| fail(&error))
}

async fn carry_out(command: Command, options: &Options) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve(serve) => serve.run(options).await,
        Command::Migrate => house::migrate(options).await,
        Command::Demo => house::demo(options).await,
        Command::ImportPlan(import) => import.run(options).await,
        Command::ExportPlan(export) => export.run(options).await,
        Command::ImportSeason(import) => import.run(options).await,
        Command::ExportSeason(export) => export.run(options).await,
        Command::Codes(codes) => codes.run(options).await,
        Command::Quote(quote) => quote.run(options).await,
        Command::Scan(scan) => scan.run(options).await,
        Command::Gate(gate) => gate.run(options).await,
        Command::House(words) => words.run(options).await,
        Command::Text(text) => text.run(options).await,
        Command::Tickets(tickets) => tickets.run(options).await,
        Command::Printer(printers) => printers.run(options).await,
        Command::Release(release) => release.run(options).await,
        Command::Waive(waive) => waive.run(options).await,
        Command::Exchange(exchange) => exchange.run(options).await,
        Command::Transfer(transfer) => transfer.run(options).await,
        Command::Withdraw(withdraw) => withdraw.run(options).await,
        Command::Performance(performance) => performance.run(options).await,
        Command::Block(block) => block.run(options).await,
        Command::Unblock(unblock) => unblock.run(options).await,
        Command::States(states) => states.run(options).await,
        Command::Renew(renew) => renew.run(options).await,
        Command::Cards(cards) => cards.run(options).await,
        Command::WaitingList(list) => list.run(options).await,
        Command::PayCredit(pay) => pay.run(options).await,
        Command::PayOuts(pay_outs) => pay_outs.run(options).await,
        Command::Receivables(list) => list.run(options).await,
        Command::Receivable(one) => one.run(options).await,
        Command::Bounce(bounce) => bounce.run(options).await,
        Command::Voucher(vouchers) => vouchers.run(options).await,
        Command::Consents(consents) => consents.run(options).await,
        Command::Statement(statement) => statement.run(options).await,
        Command::GrantKind(grant) => grant.run(options).await,
        Command::InvoiceParty(party) => party.run(options).await,
        Command::AcceptProof(accept) => accept.run(options).await,
        Command::Sell(sell) => sell.run(options).await,
        Command::Till(tills) => tills.run(options).await,
        Command::Invite(invite) => invite.run(options).await,
        Command::Invitation(invitations) => invitations.run(options).await,
        Command::Giver(givers) => givers.run(options).await,
        Command::Point(points) => points.run(options).await,
        Command::Refund(refund) => refund.run(options).await,
        Command::Reserve(reserve) => reserve.run(options).await,
        Command::Dispute(dispute) => dispute.run(options).await,
        Command::Passes(passes) => passes.run(options).await,
        Command::WalletTestAuthority(authority) => authority.run(),
        Command::List(list) => list.run(options).await,
        Command::Ledger(ledger) => ledger.run(options).await,
        Command::Reconcile(reconcile) => reconcile.run(options).await,
        Command::Staff(staff) => staff.run(options).await,
        Command::Backup(backup) => backup.run(options).await,
        Command::Restore(restore) => restore.run(options).await,
        Command::Restored(restored) => restored.run(options).await,
        Command::Timeline(timeline) => timeline.run(options).await,
        Command::Orders(orders) => orders.run(options).await,
        Command::Customer(customer) => customer.run(options).await,
        Command::Audit(audit) => audit.run(options).await,
    }
}

/// A value that an argument can't have, such as a kind of block that there isn't.
fn misread(error: &clap::Error) -> ! {
    let is_value = matches!(error.kind(), ErrorKind::InvalidValue | ErrorKind::ValueValidation);
    let refuses = std::env::args_os().any(|it| REFUSE_AS_JSON.iter().any(|name| it == **name));
    if is_value && refuses && std::env::args_os().any(|it| it == "--json") {
        let told = |kind| error.get(kind).map(ToString::to_string);
        let argument = told(ContextKind::InvalidArg).unwrap_or_default();
        let argument = argument.split_whitespace().next().unwrap_or_default();
        let value = told(ContextKind::InvalidValue).unwrap_or_default();
        let words = format!("{value} is no value of {argument}");
        let refusal = "invalid-value";
        let told = serde_json::json!({ "refusal": refusal, "argument": argument, "value": value });
        say!("{}", refusals::told(told, words));
        std::process::exit(1);
    }
    error.exit()
}

/// What was done, or why nothing was.
fn answer(done: Result<String, String>) -> ExitCode {
    match done {
        Ok(done) => {
            say!("{done}");
            ExitCode::SUCCESS
        }
        Err(refused) => {
            eprintln!("parterre: {refused}");
            ExitCode::from(REFUSED)
        }
    }
}

/// A right that is missing is also said as machines read it, where they asked.
fn fail(error: &anyhow::Error) -> ExitCode {
    if error.is::<NotPermitted>() && std::env::args_os().any(|it| it == "--json") {
        say!("{}", refusals::plain("not-permitted", &error.to_string()));
    }
    logs::fatal(error);
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests;
