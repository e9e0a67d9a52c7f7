//! Attacks on a server that it starts itself on demo data, and a table of what each one got.
//! `make attack` runs it; docs/security.md has the figures. Each attack is bounded, has a file of
//! its own and ends with rows of the table.

mod browser;
mod buyer;
mod calls;
mod card_to_bank;
mod codes;
mod compressed_files;
mod desk;
mod forged_messages;
mod form;
mod half_bodies;
mod idle_sockets;
mod log_lines;
mod mail;
mod mailboxes;
mod one_line;
mod one_proxy;
mod plain_copy;
mod resale;
mod restore;
mod seats;
mod shop;
mod staff;
mod table;
mod vouchers;

use anyhow::{Context, bail, ensure};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use shop::Shop;
use std::path::PathBuf;
use table::Row;

/// Those that buy come first: later ones use up what one address may hold and enter.
const ATTACKS: [&str; 18] = [
    "resale",
    "vouchers",
    "card-to-bank",
    "restore",
    "plain-copy",
    "staff",
    "calls",
    "mailboxes",
    "one-proxy",
    "forged-messages",
    "log-lines",
    "half-bodies",
    "idle-sockets",
    "compressed-files",
    "seats",
    "one-line",
    "mail",
    "codes",
];

fn main() -> anyhow::Result<()> {
    let mut binary = PathBuf::from("target/debug/parterre");
    let mut wanted = Vec::new();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--binary" => binary = words.next().context("--binary needs a file")?.into(),
            name if ATTACKS.contains(&name) => wanted.push(name.to_owned()),
            other => bail!("no such attack: {other}; there are {ATTACKS:?}"),
        }
    }
    if wanted.is_empty() {
        wanted = ATTACKS.map(str::to_owned).to_vec();
    }
    let limit = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum })?;
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (rows, failures) = runtime.block_on(async {
        let mut shop = Shop::with_demo_season(binary)?;
        let (mut rows, mut failures) = (Vec::new(), Vec::new());
        for name in wanted {
            eprintln!("{name} …");
            match attack(&name, &mut shop).await {
                Ok(found) => rows.extend(found),
                Err(error) => failures.push(format!("{name}: {error:#}")),
            }
            shop.stop()?;
        }
        anyhow::Ok((rows, failures))
    })?;
    table::print(&rows);
    ensure!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

async fn attack(name: &str, shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    match name {
        "resale" => resale::run(shop).await,
        "vouchers" => vouchers::run(shop).await,
        "card-to-bank" => card_to_bank::run(shop).await,
        "restore" => restore::run(shop).await,
        "plain-copy" => plain_copy::run(shop).await,
        "staff" => staff::run(shop).await,
        "calls" => calls::run(shop).await,
        "mailboxes" => mailboxes::run(shop).await,
        "one-proxy" => one_proxy::run(shop).await,
        "forged-messages" => forged_messages::run(shop).await,
        "log-lines" => log_lines::run(shop).await,
        "half-bodies" => half_bodies::run(shop).await,
        "idle-sockets" => idle_sockets::run(shop).await,
        "compressed-files" => compressed_files::run(shop).await,
        "seats" => seats::run(shop).await,
        "one-line" => one_line::run(shop).await,
        "mail" => mail::run(shop).await,
        "codes" => codes::run(shop).await,
        other => bail!("no such attack: {other}"),
    }
}
