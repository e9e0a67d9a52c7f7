//! Puts the house together: database, clock, words, and what is outside the building.

use crate::{config::Config, messages::messages, options::Options, router::AppState};
use adapters::{
    banks::{
        connections::Connection,
        paypal::Paypal,
        redsys::Redsys,
        stripe::Stripe,
        terminals::{TerminalSettings, stand_in::StandIn, stripe::StripeTerminal},
        test_bank,
        webhook::HttpWebhook,
    },
    http,
    mail::{mailbox::Mailbox, smtp::Smtp},
    measurer::HttpMeasurer,
    member_list::HttpList,
    openid::OpenId,
    printer::TicketPrinter,
    provider_settings::Provider,
    settings::Mode,
};
use anyhow::{Context, bail, ensure};
use axum::Router;
use house::sealed::seed_key::{SeedKey, is_for_others};
use house::{
    House, HouseSettings,
    chance::SystemChance,
    clock::{Clock, ShiftedClock, SystemClock},
    locales::{Locales, is_of_staff},
    ports::{
        Gateway, IdentityProvider, Mailer, Measurer, MemberList, Ports, Webhook,
        terminals::Terminal, wallets::Wallets,
    },
};
use jiff::civil::Date;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{ErrorKind, Write},
    os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt},
    path::{Path, PathBuf},
    sync::Arc,
};
use store::Store;

/// The house with the parts that only the web needs.
pub struct Shop {
    pub house: House,
    /// For what is done to the database as a whole.
    pub store: Store,
    mailbox: Option<Arc<Mailbox>>,
    bank: Option<Arc<test_bank::TestBank>>,
    reader: Option<StandIn>,
}

/// # Errors
/// It can't be opened, or a restore into it was not finished.
pub async fn store(config: &Config) -> anyhow::Result<Store> {
    let store = open(config).await?;
    ensure!(
        !store::running::restores::has_unfinished(&store).await?,
        "a restore into this database was not finished, so it must not be used: repeat the same \
         command, `parterre restore FILE`"
    );
    Ok(store)
}

async fn open(config: &Config) -> anyhow::Result<Store> {
    match &config.database_url {
        Some(url) => Store::connect(url).await,
        None => Store::in_folder(&config.data).await,
    }
}

/// For commands on the machine itself: the same house, without its web.
pub async fn quiet_house(options: &Options) -> anyhow::Result<House> {
    Ok(shop(&options.config()?, options.today()).await?.house)
}

pub async fn shop(config: &Config, today: Option<Date>) -> anyhow::Result<Shop> {
    let shop = put_together(config, store(config).await?, today)?;
    texts::load(&shop.house).await.context("the house's texts")?;
    warn_of_lacking(&shop.house);
    measuring::account::load(&shop.house).await.context("the account for measuring")?;
    Ok(shop)
}

/// Their number alone: there may be a thousand, and each command says it.
fn warn_of_lacking(house: &House) {
    let lacking = house.locales().lacking();
    let count = lacking.into_keys().filter(|id| !is_of_staff(id)).count();
    if count > 0 {
        tracing::warn!(
            "the house's own language {} lacks {count} texts that shoppers read, and says them in \
             English; `parterre text lacking` writes them as a Fluent file to be translated",
            house.locales().fallback().language()
        );
    }
}

/// On a database whose restore is not finished: for the restore itself, and for drills.
pub async fn restored_shop(config: &Config, today: Option<Date>) -> anyhow::Result<Shop> {
    put_together(config, open(config).await?, today)
}

fn put_together(config: &Config, store: Store, today: Option<Date>) -> anyhow::Result<Shop> {
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
    let mut terminals = terminals(config, &client)?;
    let mut reader = None;
    if config.mode == Mode::Demo && terminals.is_empty() {
        let (stand_in, terminal) = StandIn::connected(&local_url(config), client.clone())?;
        terminals.insert("demo".to_owned(), Arc::new(terminal));
        reader = Some(stand_in);
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
    let providers = providers(config, &client)?;
    let wallets = wallets(config)?;
    let settings = HouseSettings { seed_key: seed_key(config)?, ..config.house() };
    let webhooks = webhooks(config, &client)?;
    let printer = Arc::new(TicketPrinter);
    let measurer = Some(Arc::new(HttpMeasurer::new(client)) as Arc<dyn Measurer>);
    let ports = Ports {
        gateways,
        terminals,
        mailer,
        printer,
        lists,
        providers,
        wallets,
        webhooks,
        measurer,
    };
    let house = House::new(
        store.clone(),
        clock,
        Arc::new(SystemChance),
        ports,
        settings,
        Arc::new(locales(config)?),
        money::work().and(subscribers::work()).and(texts::work()).and(measuring::work()),
    );
    Ok(Shop { house, store, mailbox, bank, reader })
}

impl Shop {
    pub fn into_state(self, config: &Config) -> anyhow::Result<AppState> {
        Ok(AppState {
            bank_routes: bank_routes(&self),
            limits: config.limits.of_requests()?,
            body_limit: config.timeouts().body,
            form_hosts: form_hosts(config)?,
            embed_sites: config.embed_sites.clone(),
            mailbox: self.mailbox.map(|mailbox| mailbox as _),
            metrics: config.metrics.map(|_| metrics::Metrics::new(self.house.now())),
            house: self.house,
        })
    }
}

/// Of the stand-ins of a bank and of a card terminal.
fn bank_routes(shop: &Shop) -> Option<Router> {
    let bank = shop.bank.as_ref().map(|bank| bank.routes(shop.house.clone()));
    let reader = shop.reader.as_ref().map(|reader| reader.routes(shop.house.clone()));
    match (bank, reader) {
        (Some(bank), Some(reader)) => Some(bank.merge(reader)),
        (bank, reader) => bank.or(reader),
    }
}

/// Whether a house could be put together by these settings, once it has a database.
pub fn check_outside(config: &Config) -> anyhow::Result<()> {
    let client = http::client(config.mode)?;
    for (name, connection) in &config.gateways {
        gateway(connection, config.mode, client.clone())
            .with_context(|| format!("gateways.{name}"))?;
    }
    terminals(config, &client)?;
    providers(config, &client)?;
    wallets(config)?;
    config.mail.as_ref().map(Smtp::new).transpose()?;
    locales(config).map(drop)
}

/// Encrypts the seeds of the staff's apps. A house that isn't in production makes its own. None:
/// in production nobody named one, which only commands may do that need none.
pub fn seed_key(config: &Config) -> anyhow::Result<Option<SeedKey>> {
    let file = match &config.seed_key_file {
        Some(file) => file.clone(),
        None if config.mode == Mode::Production => return Ok(None),
        None => {
            let file = config.data.join("seed.key");
            make_seed_key(&file).with_context(|| format!("the key {}", file.display()))?;
            file
        }
    };
    let read = || -> anyhow::Result<SeedKey> {
        let found = fs::metadata(&file)?;
        let own_group = rustix::process::getegid().as_raw();
        if is_for_others(found.mode(), found.uid() == 0 && found.gid() == own_group) {
            tracing::warn!(
                file = %file.display(),
                "others may read this key: make it the program's own (chmod 600), or root's with \
                 the program's group (chmod 640)"
            );
        }
        SeedKey::from_hex(&fs::read_to_string(&file)?)
    };
    read().map(Some).with_context(|| format!("seed_key_file: {}", file.display()))
}

/// Whole or not there, and never in the place of another one: two programs may start at once.
fn make_seed_key(file: &Path) -> anyhow::Result<()> {
    if file.exists() {
        return Ok(());
    }
    let folder = file.parent().context("a folder")?;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let half = folder.join(format!("seed.key.{}", std::process::id()));
    let mut writer =
        fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&half)?;
    writer.write_all(format!("{}\n", SeedKey::new_hex(&SystemChance)).as_bytes())?;
    writer.sync_all()?;
    let made = fs::hard_link(&half, file);
    fs::remove_file(&half)?;
    match made {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error.into()),
        _ => Ok(()),
    }
}

/// A demo finds its test authority by itself.
fn wallets(config: &Config) -> anyhow::Result<Wallets> {
    let mut settings = config.wallet.clone();
    let folder = demo_authority(config);
    if config.mode == Mode::Demo && folder.is_dir() {
        settings.test_authority.get_or_insert(folder);
    }
    adapters::wallets::wallets(&settings, config.mode, &config.public_url())
}

/// Where `parterre passes` makes one in a demo.
pub fn demo_authority(config: &Config) -> PathBuf {
    config.data.join("test-authority")
}

type Providers = BTreeMap<String, Arc<dyn IdentityProvider>>;

fn providers(config: &Config, client: &reqwest::Client) -> anyhow::Result<Providers> {
    let all = config.providers.iter().map(|(key, provider)| {
        let provider = OpenId::new(provider, client.clone());
        let provider = provider.with_context(|| format!("providers.{key}"))?;
        Ok((key.clone(), Arc::new(provider) as Arc<dyn IdentityProvider>))
    });
    all.collect()
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

type Webhooks = BTreeMap<String, Arc<dyn Webhook>>;

fn webhooks(config: &Config, client: &reqwest::Client) -> anyhow::Result<Webhooks> {
    let mut webhooks = Webhooks::new();
    if let Some(webhook) = &config.card_webhook {
        let webhook = HttpWebhook::new(webhook, client.clone()).context("card_webhook")?;
        webhooks.insert(selling::tickets::cards::TOPIC.to_owned(), Arc::new(webhook));
    }
    Ok(webhooks)
}

type Terminals = BTreeMap<String, Arc<dyn Terminal>>;

/// Each by the connection that drives it.
fn terminals(config: &Config, client: &reqwest::Client) -> anyhow::Result<Terminals> {
    let all = config.terminals.iter().map(|(name, settings)| {
        let terminal = terminal(config, settings, client.clone());
        let terminal = terminal.with_context(|| format!("terminals.{name}"))?;
        Ok((name.clone(), Arc::new(terminal) as Arc<dyn Terminal>))
    });
    all.collect()
}

fn terminal(
    config: &Config,
    settings: &TerminalSettings,
    client: reqwest::Client,
) -> anyhow::Result<StripeTerminal> {
    match config.gateways.get(&settings.gateway) {
        Some(Connection::Stripe(connection)) => StripeTerminal::new(settings, connection, client),
        Some(Connection::Redsys(_) | Connection::Paypal(_)) | None => {
            bail!("gateway must name a connection of the kind stripe")
        }
    }
}

/// Of banks and providers; each once: two connections may lead to the same bank.
fn form_hosts(config: &Config) -> anyhow::Result<Vec<String>> {
    let banks = config.gateways.values().map(Connection::form_host);
    let hosts = banks.chain(config.providers.values().map(Provider::form_host));
    let hosts: BTreeSet<String> = hosts.collect::<anyhow::Result<_>>()?;
    Ok(hosts.into_iter().collect())
}

/// Where the program reaches itself: the test bank is one of its own pages.
fn local_url(config: &Config) -> String {
    format!("http://{}", config.address())
}

fn locales(config: &Config) -> anyhow::Result<Locales> {
    let files = messages()?;
    let folder = config.locales.as_deref();
    match config.languages.as_slice() {
        [] => Locales::load(&files, folder),
        chosen => Locales::load_chosen(&files, folder, chosen).context("languages"),
    }
}

/// Noon of the day that was asked for, running on from there.
fn clock(today: Option<Date>) -> anyhow::Result<Arc<dyn Clock>> {
    let Some(day) = today else { return Ok(Arc::new(SystemClock)) };
    let noon = day.at(12, 0, 0, 0).in_tz("Europe/Madrid")?.timestamp().as_millisecond();
    Ok(Arc::new(ShiftedClock { shift_ms: noon - SystemClock.now().0 }))
}
