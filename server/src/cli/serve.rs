//! `serve`: the shop, its jobs, and a graceful end.

use super::{
    house_words::{check_named, check_readable},
    parent,
};
use crate::options::Options;
use crate::{assemble, backup, config::Config, router};
use adapters::settings::Mode;
use anyhow::Context;
use clap::Args;
use domain::moment::{DAY_MS, MINUTE_MS};
use house::House;
use listener::{connections::Connections, serving, socket};
use metrics::logs;
use rustix::process::{Pid, getppid};
use selling::on_sale::{OnSale, on_sale_now};
use std::{process::ExitCode, time::Duration};
use tokio::{
    signal::unix::{Signal, SignalKind, signal},
    sync::watch,
    time::{sleep, timeout},
};

const ORPHAN_ROUND: Duration = Duration::from_millis(500);
/// How often it is asked whether a sale still opens.
const ON_SALE_ROUND: Duration = Duration::from_secs(60);

#[derive(Args)]
pub struct Serve {
    /// Port to listen on
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Address to listen on
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<std::net::IpAddr>,
    /// Hold the socket, and run the server as a child that may die or be replaced: SIGHUP starts
    /// the next one (of a newer program, too) before the former one finishes
    #[arg(long)]
    parent: bool,
    /// The parent gives the socket as standard input
    #[arg(long, hide = true, conflicts_with = "parent")]
    socket_on_stdin: bool,
}

impl Serve {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let mut config = options.config()?;
        config.port = self.port.unwrap_or(config.port);
        config.listen = self.listen.unwrap_or(config.listen);
        config.check()?;
        if self.parent {
            return parent::run(&config, options).await;
        }
        let listener = match self.socket_on_stdin {
            true => socket::at_standard_input()?,
            false => socket::given_or_bound(config.address()).await?,
        };
        // Heard from now on: a signal that comes before would be a kill.
        let told = Told::listen(self.socket_on_stdin)?;
        let restart = if self.socket_on_stdin { Some(signal(SignalKind::hangup())?) } else { None };
        let shop = assemble::shop(&config, options.today()).await?;
        log_settings(&config);
        if config.mode == Mode::Production {
            check_named(&shop.house)?;
            check_readable(&shop.house).await?;
            check_payable(&shop.house).await?;
        }
        name_missing_gateways(&shop.house).await?;
        tell_of_certificate(&shop.house);
        encrypt_seeds(&shop.house).await?;
        encrypt_values(&shop.house).await?;
        match self.socket_on_stdin {
            true => tell_of_links(money::sealing::foreign_links(&shop.house).await?),
            false => encrypt_links(&shop.house).await?,
        }
        let (stop, stopped) = watch::channel(false);
        let copies = backup::keep_daily(
            config.clone(),
            shop.store.clone(),
            shop.house.clone(),
            stopped.clone(),
        );
        let jobs = house::jobs::run_jobs(shop.house.clone(), stopped);
        let jobs = tokio::spawn(async { futures::join!(jobs, copies) });
        if let Some(asked) = restart {
            tokio::spawn(answer_the_parent(asked, shop.house.clone()));
        }
        let house = shop.house.clone();
        let state = shop.into_state(&config)?;
        if let (Some(address), Some(metrics)) = (config.metrics, state.metrics.clone()) {
            tokio::spawn(metrics::serve(address, metrics, house.clone()));
        }
        let router = router::router(state)?;
        // From here on a parent may tell the former server to stop.
        self.tell(&config, &house).await?;
        socket::tell_ready();
        if self.socket_on_stdin {
            tokio::spawn(encrypt_links_later(house.clone(), parent::stop_limit(&config)));
        }
        let timeouts = config.timeouts();
        let open = Connections::new(config.limits.of_connections()?);
        serving::serve(listener, router, timeouts, open, told.stop(stop, house)).await;
        // A job that is cut off goes on where it was after the next start, as after a crash.
        match timeout(timeouts.stop, jobs).await {
            Ok(ended) => drop(ended.context("the jobs stopped")?),
            Err(_) => tracing::warn!("stopped although a job was under way"),
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The addresses to open, on standard output.
    async fn tell(&self, config: &Config, house: &House) -> anyhow::Result<()> {
        // A parent reads it as it is, and says it.
        let say = |words: String| match self.socket_on_stdin {
            true => println!("{words}"),
            false => logs::say(&words),
        };
        let url = config.public_url();
        let is_demo = config.mode == Mode::Demo;
        let is_empty = is_demo && selling::programme::season(house, None, "en").await?.is_none();
        say(format!("{}{url}", parent::OPEN));
        if is_demo {
            for language in house.locales().languages() {
                say(format!("  {url}/{language}"));
            }
        }
        // Production demands a mail server.
        if config.mail.is_none() {
            let own = house.locales().fallback();
            let language = own.language();
            say(format!("mails are not sent, and lie at {url}/{language}/demo/mails"));
        }
        if is_empty {
            say("there is no season yet: `parterre demo` loads one".to_owned());
        }
        Ok(())
    }
}

/// Who may say that it is time to stop.
struct Told {
    interrupt: Signal,
    terminate: Signal,
    parent: Option<Pid>,
}

impl Told {
    fn listen(has_parent: bool) -> anyhow::Result<Self> {
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            parent: if has_parent { getppid() } else { None },
        })
    }

    /// Ctrl-C or SIGTERM: no new connection, the running ones to their end, then the jobs. Live
    /// plans have no end of their own and are ended here.
    async fn stop(mut self, stop: watch::Sender<bool>, house: House) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
            () = orphaned(self.parent) => {}
        }
        tracing::info!("stopping");
        // An error only means that nobody waits for it.
        let _ = stop.send(true);
        selling::plan_page::live::end_watching(&house);
    }
}

/// The parent was told to restart, and asks whether this is a time for it.
async fn answer_the_parent(mut asked: Signal, house: House) {
    while asked.recv().await.is_some() {
        match on_sale_now(&house, "en").await {
            Ok(Some(OnSale { title, since_ms })) => {
                let minutes = since_ms.abs() / MINUTE_MS;
                let when = match since_ms < 0 {
                    true => format!("opens in {minutes} minutes"),
                    false => format!("opened {minutes} minutes ago"),
                };
                println!("{}the sale of {title} {when}", parent::NO_RESTART);
            }
            Ok(None) => println!("{}", parent::MAY_RESTART),
            // A server that can't ask its database is not one to keep.
            Err(error) => {
                tracing::error!("whether this is an on-sale can't be told: {error:#}");
                println!("{}", parent::MAY_RESTART);
            }
        }
    }
}

/// A parent that was killed told nobody. Its socket lives on in us: whoever starts the shop again
/// must find the port free.
async fn orphaned(parent: Option<Pid>) {
    if parent.is_none() {
        return std::future::pending().await;
    }
    while getppid() == parent {
        sleep(ORPHAN_ROUND).await;
    }
    tracing::warn!("the parent is gone");
}

fn log_settings(config: &Config) {
    let limits = &config.limits;
    tracing::info!(
        mode = ?config.mode,
        public_url = config.public_url(),
        database = if config.database_url.is_some() { "postgres" } else { "sqlite" },
        pages_per_minute = limits.pages_per_minute,
        changes_per_minute = limits.changes_per_minute,
        checkouts_per_minute = limits.checkouts_per_minute,
        messages_per_minute = limits.messages_per_minute,
        live_per_address = limits.live_per_address,
        live_per_session = limits.live_per_session,
        request_seconds = limits.request_seconds,
        body_seconds = limits.body_seconds,
        connections = limits.connections,
        connections_per_address = limits.connections_per_address,
        gateway_seconds = config.gateway_seconds,
        stop_seconds = config.stop_seconds,
        client_address_header = limits.client_address_header,
        trusted_proxies = ?limits.trusted_proxies,
        clients_connect_directly = limits.clients_connect_directly,
        fees_apart = config.fees_apart,
        "settings"
    );
}

/// A shop that can take no money at all doesn't open.
async fn check_payable(house: &House) -> anyhow::Result<()> {
    let catalogue = season::catalogue::catalogue(house).await?;
    let missing = catalogue.nobody_can_pay(house);
    anyhow::ensure!(
        missing.is_empty(),
        "nobody could pay: the sheet accounts names {}, and no such gateway is set up here; set \
         up [gateways.NAME], or import the sheet with the names of those that are",
        missing.join(", ")
    );
    Ok(())
}

/// Said, and no reason not to start: a closed shop sells nothing by the accounts that work, and
/// the sheet `accounts` may be put right while it is open.
async fn name_missing_gateways(house: &House) -> anyhow::Result<()> {
    for name in house::gateways::missing_gateways(house).await? {
        tracing::error!("a merchant account names the gateway {name}: gateways.{name} is missing");
    }
    Ok(())
}

/// The shop runs on without wallets.
fn tell_of_certificate(house: &House) {
    let Some(status) = subscribers::passes::soon(house) else { return };
    let ends_at_ms = status.ends_at.0;
    match status.has_ended {
        true => tracing::error!(
            ends_at_ms,
            "the certificate of wallet.apple has ended: Apple Wallet is not offered"
        ),
        false => tracing::warn!(
            ends_at_ms,
            "the certificate of wallet.apple ends within 30 days: ask Apple for a new one"
        ),
    }
}

/// Seeds that an older program kept plain are encrypted now.
async fn encrypt_seeds(house: &House) -> anyhow::Result<()> {
    let seeds = people::staff::seal_kept_seeds(house).await?;
    if seeds.sealed_now > 0 {
        tracing::info!(seeds = seeds.sealed_now, "the seeds of the staff's apps were encrypted");
    }
    if seeds.unreadable > 0 {
        let seeds = seeds.unreadable;
        tracing::error!(seeds, "seeds of the staff's apps need another key: see seed_key_file");
    }
    Ok(())
}

/// IBANs and codes of vouchers that an older program kept plain are encrypted now.
async fn encrypt_values(house: &House) -> anyhow::Result<()> {
    let kept = money::sealing::seal_kept(house).await?;
    if kept.sealed_now > 0 {
        tracing::info!(values = kept.sealed_now, "IBANs and codes of vouchers were encrypted");
    }
    if kept.unreadable > 0 {
        let values = kept.unreadable;
        tracing::error!(values, "IBANs or codes of vouchers need another key: see seed_key_file");
    }
    Ok(())
}

/// Secrets of links that an older program kept plain are encrypted now.
async fn encrypt_links(house: &House) -> anyhow::Result<()> {
    let kept = money::sealing::seal_links(house).await?;
    if kept.sealed_now > 0 {
        tracing::info!(links = kept.sealed_now, "secrets of links were encrypted");
    }
    tell_of_links(kept.unreadable);
    Ok(())
}

/// `foreign`: how many were encrypted by another key.
fn tell_of_links(foreign: usize) {
    if foreign > 0 {
        let links = foreign;
        tracing::error!(links, "links in mails open nothing, they need another key: seed_key_file");
    }
}

/// The same once the former server, which finds no order by an encrypted secret, is gone. Whoever
/// holds a seat or pays waits while SQLite's file is rewritten, so it is done while no sale opens.
async fn encrypt_links_later(house: House, former_ends_within: Duration) {
    sleep(former_ends_within).await;
    let latest = house.now().plus_ms(DAY_MS);
    while house.now() < latest && matches!(on_sale_now(&house, "en").await, Ok(Some(_))) {
        sleep(ON_SALE_ROUND).await;
    }
    if let Err(error) = encrypt_links(&house).await {
        tracing::error!("secrets of links were not encrypted, the next start tries it: {error:#}");
    }
}
