//! `serve`: the shop, its jobs, and a graceful end.

use super::Common;
use crate::{
    assemble,
    config::{Config, Mode},
    http::serving,
    router,
};
use ::house::House;
use anyhow::Context;
use clap::Args;
use std::process::ExitCode;
use tokio::{net::TcpListener, signal, sync::watch, time::timeout};

#[derive(Args)]
pub struct Serve {
    /// Port to listen on
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Address to listen on
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<std::net::IpAddr>,
}

impl Serve {
    pub async fn run(self, common: &Common) -> anyhow::Result<ExitCode> {
        let mut config = common.config()?;
        config.port = self.port.unwrap_or(config.port);
        config.listen = self.listen.unwrap_or(config.listen);
        config.check()?;
        let address = config.address();
        let listener = TcpListener::bind(address)
            .await
            .with_context(|| format!("port {} at {} is not free", address.port(), address.ip()))?;
        let shop = assemble::shop(&config, common.today()).await?;
        log_settings(&config);
        name_missing_gateways(&shop.house).await?;
        let (stop, stopped) = watch::channel(false);
        let jobs = tokio::spawn(shop.house.clone().run_jobs(stopped.clone()));
        tell(&config, &shop.house).await?;
        let house = shop.house.clone();
        let router = router::router(shop.into_state(&config)?)?;
        let patience = config.patience();
        serving::serve(listener, router, patience, until_told(stop, house)).await;
        // A job that is cut off goes on where it was after the next start, as after a crash.
        match timeout(patience.stop, jobs).await {
            Ok(ended) => ended.context("the jobs stopped")?,
            Err(_) => tracing::warn!("stopped although a job was under way"),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Ctrl-C or SIGTERM: no new connection, the running ones to their end, then the jobs. Live
/// plans have no end of their own and are ended here.
async fn until_told(stop: watch::Sender<bool>, house: House) {
    let mut terminate = signal::unix::signal(signal::unix::SignalKind::terminate())
        .expect("because every Unix has SIGTERM");
    tokio::select! {
        _ = signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    tracing::info!("stopping");
    // An error only means that nobody waits for it.
    let _ = stop.send(true);
    house.end_watching();
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
        live_per_address = limits.live_per_address,
        live_per_session = limits.live_per_session,
        request_seconds = limits.request_seconds,
        gateway_seconds = config.gateway_seconds,
        stop_seconds = config.stop_seconds,
        client_address_header = limits.client_address_header,
        "settings"
    );
}

/// Said, and no reason not to start: a closed shop sells nothing by the accounts that work, and
/// the sheet `accounts` may be put right while it is open.
async fn name_missing_gateways(house: &House) -> anyhow::Result<()> {
    for name in house.missing_gateways().await? {
        tracing::error!("a merchant account names the gateway {name}: gateways.{name} is missing");
    }
    Ok(())
}

/// The addresses to open, on standard output.
async fn tell(config: &Config, house: &House) -> anyhow::Result<()> {
    let url = config.public_url();
    println!("the shop is open at {url}");
    if config.mode == Mode::Demo {
        for language in house.locales().languages() {
            println!("  {url}/{language}");
        }
        println!("the demo's mails lie at {url}/en/demo/mails");
        if house.season(None, "en").await?.is_none() {
            println!("there is no season yet: `parterre demo` loads one");
        }
    }
    Ok(())
}
