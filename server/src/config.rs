//! What the operator decides: a file, then the environment over it; checked as a whole before
//! anything starts. A wrong setting is named with where it came from and what it may be.

pub mod forgotten;
mod limits;

use adapters::{
    banks::{
        connections::{self, Connection},
        terminals::{self, TerminalSettings},
        webhook::WebhookSettings,
    },
    provider_settings::{self, Provider},
    settings::{List, MailSecurity, MailServer, Mode},
    wallets::settings::WalletSettings,
};
use anyhow::{Context, anyhow, bail, ensure};
use house::{HouseSettings, Symbology};
use limits::Limits;
use listener::serving::Timeouts;
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    time::Duration,
};
use toml::{Table, Value};

/// `PARTERRE_MAIL__HOST` sets `mail.host`.
const PREFIX: &str = "PARTERRE_";
/// Letters of a reason; `true` is none.
const REASON_MIN: usize = 10;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// A configuration file must say it; without any, the program shows its demo.
    #[serde(default = "demo")]
    pub mode: Mode,
    /// As shoppers see it, without a slash at its end. Its scheme decides about cookies.
    /// Missing: this machine's own address and port.
    pub public_url: Option<String>,
    pub listen: IpAddr,
    pub port: u16,
    /// Where numbers for Prometheus are told, such as `127.0.0.1:9464`; missing: nowhere.
    pub metrics: Option<SocketAddr>,
    /// Folder of the embedded database and the demo's mails.
    pub data: PathBuf,
    /// Whether somebody named `data`, or it is only the default.
    #[serde(skip)]
    pub is_data_named: bool,
    /// `postgres://…`; missing: SQLite in `data`.
    pub database_url: Option<String>,
    /// With the key that encrypts the seeds of the staff's apps; missing: `seed.key` in `data`,
    /// which the program makes. Production must name one.
    pub seed_key_file: Option<PathBuf>,
    /// Adds or replaces languages.
    pub locales: Option<PathBuf>,
    /// Those that the shop speaks, the house's own first; empty: all, and Spanish first.
    #[serde(deserialize_with = "limits::list_or_text")]
    pub languages: Vec<String>,
    /// Sites that may have a plan in a frame, such as `https://www.example.org`; empty: none.
    #[serde(deserialize_with = "limits::list_or_text")]
    pub embed_sites: Vec<String>,
    pub basket_minutes: u32,
    pub order_minutes: u32,
    pub repeat_minutes: u32,
    /// How long somebody can call the erasure of their account back.
    pub erasure_days: u32,
    /// After so many days a password of the staff is to be replaced; 0: never.
    pub staff_password_days: u32,
    /// Why prices of seats are shown without the fees that are sure to come, which then stand
    /// beside them; missing: they are in the prices.
    pub fees_apart: Option<String>,
    /// Countries of the house in which news by mail are confirmed by a link; `*`: everywhere.
    #[serde(deserialize_with = "limits::list_or_text")]
    pub news_confirmed_in: Vec<String>,
    /// Who makes cards for subscribers: an e-mail address.
    pub card_supplier: Option<String>,
    /// The same by a webhook instead.
    pub card_webhook: Option<WebhookSettings>,
    /// How long a bank may take to answer.
    pub gateway_seconds: u32,
    /// How long a stop waits for answers under way.
    pub stop_seconds: u32,
    pub ticket_code: TicketCode,
    pub mail: Option<MailServer>,
    /// Outside lists that say who may use a promo code, by the name that the sheet `codes` uses.
    pub lists: BTreeMap<String, List>,
    /// Connections to banks, by the name that the sheet `accounts` uses.
    pub gateways: BTreeMap<String, Connection>,
    /// Card terminals at counters, by a name of the operator's.
    pub terminals: BTreeMap<String, TerminalSettings>,
    /// Who else may say who a shopper is (OpenID Connect), by a name of the operator's.
    pub providers: BTreeMap<String, Provider>,
    /// Keys for tickets in the wallets of phones; missing: none are offered.
    pub wallet: WalletSettings,
    pub limits: Limits,
    /// A copy of the database each day by the server itself; missing: somebody else sees to it.
    pub backup: Option<Backup>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Backup {
    pub folder: PathBuf,
    /// Of the machine's own time, 0 to 23.
    #[serde(default)]
    pub hour: u8,
}

pub fn demo() -> Mode {
    Mode::Demo
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TicketCode {
    Code128,
    Ean13,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            mode: Mode::Demo,
            public_url: None,
            listen: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 3000,
            metrics: None,
            data: PathBuf::from("data"),
            is_data_named: false,
            database_url: None,
            seed_key_file: None,
            locales: None,
            languages: Vec::new(),
            embed_sites: Vec::new(),
            basket_minutes: 15,
            order_minutes: 45,
            repeat_minutes: 15,
            erasure_days: 7,
            staff_password_days: 0,
            fees_apart: None,
            news_confirmed_in: HouseSettings::default().news_confirmed_in,
            card_supplier: None,
            card_webhook: None,
            gateway_seconds: 20,
            stop_seconds: 20,
            ticket_code: TicketCode::Code128,
            mail: None,
            lists: BTreeMap::new(),
            gateways: BTreeMap::new(),
            terminals: BTreeMap::new(),
            providers: BTreeMap::new(),
            wallet: WalletSettings::default(),
            limits: Limits::default(),
            backup: None,
        }
    }
}

impl Config {
    /// Reads the file (where one is named) and the environment, and checks the whole.
    ///
    /// # Errors
    /// The first wrong setting, by name, with what it may be.
    pub fn read(file: Option<&Path>, env: &BTreeMap<String, String>) -> anyhow::Result<Self> {
        let mut table = match file {
            Some(file) => {
                let text = std::fs::read_to_string(file)
                    .with_context(|| format!("the configuration {}", file.display()))?;
                text.parse::<Table>()
                    .map_err(|error| anyhow!("the configuration {}: {error}", file.display()))?
            }
            None => Table::new(),
        };
        connections::no_secret_lies_open(&table)?;
        for (name, value) in env {
            if let Some(path) = name.strip_prefix(PREFIX) {
                let path = path.to_lowercase();
                // What others give out is text, however much of it looks like a number.
                let others = ["gateways__", "providers__", "terminals__", "wallet__"];
                let is_others = others.iter().any(|others| path.starts_with(others));
                let read = if is_others { text } else { number_or_truth };
                set(&mut table, &path, read(value))
                    .with_context(|| format!("the environment's {name}"))?;
            }
        }
        ensure!(
            file.is_none() || table.contains_key("mode"),
            "mode is missing: a configuration says mode = \"demo\", \"test\" or \"production\""
        );
        let is_data_named = table.contains_key("data");
        let config = Value::Table(table)
            .try_into::<Self>()
            .map_err(|error| anyhow!("a setting is wrong: {}", error.to_string().trim()))?;
        Ok(Self { is_data_named, ..config })
    }

    /// # Errors
    /// Names the setting that doesn't go with the others.
    pub fn check(&self) -> anyhow::Result<()> {
        let public_url = self.public_url();
        let (scheme, rest) = public_url
            .split_once("://")
            .ok_or_else(|| anyhow!("public_url: {public_url} is no address"))?;
        ensure!(
            matches!(scheme, "http" | "https"),
            "public_url must begin with http:// or https://"
        );
        ensure!(
            !rest.is_empty() && !rest.contains('/'),
            "public_url is scheme and host only, without a path or a slash at its end"
        );
        ensure!((2..=120).contains(&self.basket_minutes), "basket_minutes must be 2 to 120");
        ensure!(
            (35..=24 * 60).contains(&self.order_minutes),
            "order_minutes must be 35 to 1440: longer than a bank's own session of 30 minutes"
        );
        ensure!(self.repeat_minutes <= 24 * 60, "repeat_minutes must be 0 to 1440");
        ensure!(
            (1..=28).contains(&self.erasure_days),
            "erasure_days must be 1 to 28: the law gives a month for an erasure"
        );
        self.check_fees()?;
        self.check_countries()?;
        if let Some(email) = &self.card_supplier {
            let is_good = domain::order::parse_email(email).is_ok();
            ensure!(is_good, "card_supplier must be an e-mail address");
            ensure!(
                self.card_webhook.is_none(),
                "card_supplier and card_webhook: the supplier is asked by one of them"
            );
        }
        if let Some(webhook) = &self.card_webhook {
            webhook.check(self.mode).context("card_webhook")?;
        }
        ensure!((1..=120).contains(&self.gateway_seconds), "gateway_seconds must be 1 to 120");
        ensure!((1..=600).contains(&self.stop_seconds), "stop_seconds must be 1 to 600");
        self.limits.check()?;
        self.wallet.check(self.mode)?;
        if let Some(locales) = &self.locales {
            ensure!(locales.is_dir(), "locales: {} is no folder", locales.display());
        }
        if let Some(mail) = &self.mail {
            ensure!(
                mail.user.is_some() == (mail.password_file.is_some()),
                "mail.user and mail.password_file go together"
            );
            ensure!(
                mail.user.is_none() || mail.security != MailSecurity::None,
                "mail.user: a password goes over starttls or tls only"
            );
        }
        if let Some(backup) = &self.backup {
            ensure!(backup.hour < 24, "backup.hour must be 0 to 23");
        }
        self.check_others()?;
        match self.mode {
            Mode::Production => self.check_production(scheme),
            _ => Ok(()),
        }
    }

    /// Services of others.
    fn check_others(&self) -> anyhow::Result<()> {
        connections::check(&self.gateways, self.mode)?;
        terminals::check(&self.terminals, &self.gateways)?;
        provider_settings::check(&self.providers, self.mode)?;
        for (name, list) in &self.lists {
            let is_safe = list.url.starts_with("https://");
            ensure!(
                is_safe || self.mode != Mode::Production && list.url.starts_with("http://"),
                "lists.{name}.url must begin with https://"
            );
        }
        Ok(())
    }

    fn check_fees(&self) -> anyhow::Result<()> {
        let is_said = |reason: &String| reason.trim().chars().count() >= REASON_MIN;
        ensure!(
            self.fees_apart.as_ref().is_none_or(is_said),
            "fees_apart says why fees stand beside prices instead of in them, in words: by \
             European law the price that is shown is the one that is paid"
        );
        Ok(())
    }

    fn check_countries(&self) -> anyhow::Result<()> {
        for country in &self.news_confirmed_in {
            let is_country =
                country.len() == 2 && country.bytes().all(|it| it.is_ascii_uppercase());
            ensure!(
                is_country || country == "*",
                "news_confirmed_in: {country} is no country; write two capital letters, as DE, or \
                 \"*\" for all"
            );
        }
        Ok(())
    }

    fn check_production(&self, scheme: &str) -> anyhow::Result<()> {
        ensure!(scheme == "https", "public_url must be https:// in production");
        if self.mail.is_none() {
            bail!(
                "mail is missing: in production tickets are mailed, so [mail] needs host and from"
            );
        }
        self.limits.check_production()?;
        ensure!(
            self.seed_key_file.is_some(),
            "seed_key_file is missing: in production the codes of the staff's apps are encrypted \
             by a key that is not in the database. Make one by `openssl rand -hex 32` and read \
             docs/operations.md first: older programs don't know it"
        );
        Ok(())
    }

    pub fn public_url(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://localhost:{}", self.port))
    }

    pub fn address(&self) -> SocketAddr {
        SocketAddr::new(self.listen, self.port)
    }

    pub fn timeouts(&self) -> Timeouts {
        Timeouts {
            request: Duration::from_secs(self.limits.request_seconds.into()),
            body: Duration::from_secs(self.limits.body_seconds.into()),
            stop: Duration::from_secs(self.stop_seconds.into()),
        }
    }

    pub fn house(&self) -> HouseSettings {
        HouseSettings {
            public_url: self.public_url(),
            basket_life_ms: i64::from(self.basket_minutes) * domain::moment::MINUTE_MS,
            order_life_ms: i64::from(self.order_minutes) * domain::moment::MINUTE_MS,
            seat_limits: self.limits.of_seats(),
            repeat_ms: i64::from(self.repeat_minutes) * domain::moment::MINUTE_MS,
            erasure_wait_ms: i64::from(self.erasure_days) * domain::moment::DAY_MS,
            gateway_limit: Duration::from_secs(self.gateway_seconds.into()),
            staff_password_days: self.staff_password_days,
            news_confirmed_in: self.news_confirmed_in.clone(),
            card_supplier: self.card_supplier.clone(),
            fees_apart: self.fees_apart.clone(),
            requires_texts: self.mode == Mode::Production,
            embed_sites: self.embed_sites.clone(),
            symbology: match self.ticket_code {
                TicketCode::Code128 => Symbology::Code128,
                TicketCode::Ean13 => Symbology::Ean13,
            },
            ..HouseSettings::default()
        }
    }
}

/// Puts a value from the environment at `mail__host`.
fn set(table: &mut Table, path: &str, value: Value) -> anyhow::Result<()> {
    match path.split_once("__") {
        Some((head, rest)) => {
            let inner =
                table.entry(head).or_insert_with(|| Value::Table(Table::new())).as_table_mut();
            set(inner.ok_or_else(|| anyhow!("{head} is not a section"))?, rest, value)
        }
        None => {
            table.insert(path.to_owned(), value);
            Ok(())
        }
    }
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn number_or_truth(looks_like: &str) -> Value {
    match (looks_like.parse::<i64>(), looks_like.parse::<bool>()) {
        (Ok(number), _) => Value::Integer(number),
        (_, Ok(truth)) => Value::Boolean(truth),
        _ => text(looks_like),
    }
}

#[cfg(test)]
mod tests;
