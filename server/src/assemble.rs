//! Puts the house together: database, clock, words, and what is outside the building.

use crate::{
    adapters::{
        http, mailbox::Mailbox, member_list::HttpList, paypal::Paypal, printer::Press,
        redsys::Redsys, smtp::Smtp, stripe::Stripe, test_bank,
    },
    cli::Common,
    config::{Config, Mode, gateways::Connection},
    http::rate_limit::RateLimits,
    router::AppState,
};
use anyhow::{Context, ensure};
use house::{
    House,
    chance::SystemChance,
    clock::{Clock, ShiftedClock, SystemClock},
    locales::Locales,
    ports::{Gateway, Mailer, MemberList, Ports},
};
use jiff::civil::Date;
use rust_embed::Embed;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::Store;

#[derive(Embed)]
#[folder = "../locales"]
struct Messages;

/// The house with the parts that only the web needs.
pub struct Shop {
    pub house: House,
    /// For what is done to the database as a whole.
    pub store: Store,
    mailbox: Option<Arc<Mailbox>>,
    bank: Option<Arc<test_bank::TestBank>>,
}

pub async fn store(config: &Config) -> anyhow::Result<Store> {
    match &config.database_url {
        Some(url) => Store::connect(url).await,
        None => Store::in_folder(&config.data).await,
    }
}

/// For commands on the machine itself: the same house, without its web.
pub async fn quiet_house(common: &Common) -> anyhow::Result<House> {
    Ok(shop(&common.config()?, common.today()).await?.house)
}

pub async fn shop(config: &Config, today: Option<Date>) -> anyhow::Result<Shop> {
    let store = store(config).await?;
    let clock = clock(today)?;
    let mut gateways: BTreeMap<String, Arc<dyn Gateway>> = BTreeMap::new();
    let mut bank = None;
    if config.mode != Mode::Production {
        let test_bank =
            Arc::new(test_bank::TestBank::new(config.mode, &local_url(config), store.clone())?);
        gateways.insert(test_bank::NAME.to_owned(), test_bank.clone());
        bank = Some(test_bank);
    }
    let client = http::client(config.mode)?;
    for (name, connection) in &config.gateways {
        let gateway = gateway(connection, config.mode, client.clone())
            .with_context(|| format!("gateways.{name}"))?;
        gateways.insert(name.clone(), gateway);
    }
    let mut mailbox = None;
    let mailer: Arc<dyn Mailer> = match &config.mail {
        Some(mail) => Arc::new(Smtp::new(mail)?),
        None => {
            let kept = Arc::new(Mailbox::in_folder(&config.data.join("mailbox"), clock.clone())?);
            mailbox = Some(kept.clone());
            kept
        }
    };
    let lists = config.lists.iter().map(|(name, list)| {
        let list = HttpList::new(list).with_context(|| format!("lists.{name}"))?;
        Ok((name.clone(), Arc::new(list) as Arc<dyn MemberList>))
    });
    let lists = lists.collect::<anyhow::Result<BTreeMap<_, _>>>()?;
    let ports = Ports { gateways, mailer, printer: Arc::new(Press), lists };
    let house = House::new(
        store.clone(),
        clock,
        Arc::new(SystemChance),
        ports,
        config.house(),
        Arc::new(locales(config)?),
    );
    Ok(Shop { house, store, mailbox, bank })
}

impl Shop {
    pub fn into_state(self, config: &Config) -> anyhow::Result<AppState> {
        let limits = &config.limits;
        let client_address_header = limits
            .client_address_header
            .as_deref()
            .map(str::parse)
            .transpose()
            .context("limits.client_address_header is no header's name")?;
        Ok(AppState {
            limits: RateLimits {
                pages_per_minute: limits.pages_per_minute,
                changes_per_minute: limits.changes_per_minute,
                checkouts_per_minute: limits.checkouts_per_minute,
                live_per_address: limits.live_per_address,
                live_per_session: limits.live_per_session,
                client_address_header,
            },
            request_limit: config.patience().request,
            form_hosts: form_hosts(config)?,
            mailbox: self.mailbox.map(|mailbox| mailbox as _),
            bank_routes: self.bank.map(|bank| bank.routes(self.house.clone())),
            house: self.house,
        })
    }
}

fn gateway(
    connection: &Connection,
    mode: Mode,
    client: reqwest::Client,
) -> anyhow::Result<Arc<dyn Gateway>> {
    ensure!(
        mode != Mode::Production || !connection.is_test()?,
        "a test system, whose money is none; production takes real banks only, mode = \"test\" both"
    );
    Ok(match connection {
        Connection::Redsys(it) => Arc::new(Redsys::new(it, client)?),
        Connection::Stripe(it) => Arc::new(Stripe::new(it, client)?),
        Connection::Paypal(it) => Arc::new(Paypal::new(it, client)?),
    })
}

/// Each once: two connections may lead to the same bank.
fn form_hosts(config: &Config) -> anyhow::Result<Vec<String>> {
    let hosts = config.gateways.values().map(Connection::form_host);
    let hosts: BTreeSet<String> = hosts.collect::<anyhow::Result<_>>()?;
    Ok(hosts.into_iter().collect())
}

/// Where the program reaches itself: the test bank is one of its own pages.
fn local_url(config: &Config) -> String {
    format!("http://{}", config.address())
}

fn locales(config: &Config) -> anyhow::Result<Locales> {
    let mut files = Vec::new();
    for path in Messages::iter() {
        let file = Messages::get(&path).context("an embedded file")?;
        let text = String::from_utf8(file.data.into_owned())
            .with_context(|| format!("locales/{path} is not UTF-8"))?;
        files.push((path.into_owned(), text));
    }
    Locales::load(&files, config.locales.as_deref())
}

/// Noon of the day that was asked for, running on from there.
fn clock(today: Option<Date>) -> anyhow::Result<Arc<dyn Clock>> {
    let Some(day) = today else { return Ok(Arc::new(SystemClock)) };
    let noon = day.at(12, 0, 0, 0).in_tz("Europe/Madrid")?.timestamp().as_millisecond();
    Ok(Arc::new(ShiftedClock { shift_ms: noon - SystemClock.now().0 }))
}
