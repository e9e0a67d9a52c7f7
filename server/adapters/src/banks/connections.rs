//! Connections to banks. Their secrets stand in files of their own or in the environment, never
//! in the configuration file, and nothing here ever shows them.

use crate::{
    banks::{redsys::signature::Version, settlement::Settlement},
    settings::Mode,
};
use anyhow::{Context, bail, ensure};
use serde::{Deserialize, Deserializer, de::Error as _};
use std::{collections::BTreeMap, fmt, path::PathBuf};
use toml::Table;

/// Our own bank's name; no other connection can have it.
const TEST_BANK: &str = "test-bank";
/// Settings that hold a secret themselves; beside each, `…_file` names a file with it.
const SECRETS: [&str; 3] = ["secret", "secret_key", "webhook_secret"];

/// Says `***` wherever it is printed.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// For the one place that signs or signs in with it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// One contract with one bank; a house may have several with the same.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Connection {
    Redsys(RedsysConnection),
    Stripe(StripeConnection),
    Paypal(PaypalConnection),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedsysConnection {
    /// The bank's FUC, nine digits at most.
    pub merchant_code: String,
    #[serde(deserialize_with = "terminal")]
    pub terminal: u16,
    pub secret: Option<Secret>,
    pub secret_file: Option<PathBuf>,
    /// As the bank's page shows it.
    pub merchant_name: Option<String>,
    /// Scheme, host and port; the test system is `https://sis-t.redsys.es:25443`.
    #[serde(default = "redsys_url")]
    pub url: String,
    /// Missing: the query of the same host.
    pub query_url: Option<String>,
    /// What the bank's page offers who pays by card, as `DS_MERCHANT_PAYMETHODS` has it: `C` is
    /// the card alone. Empty: whatever the terminal has, so also Apple Pay and Google Pay.
    #[serde(default = "card_alone")]
    pub card_methods: String,
    #[serde(default)]
    pub signature: Version,
    /// Missing: only the one that it sends.
    pub accepts: Option<Vec<Version>>,
    pub settlement: Option<Settlement>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StripeConnection {
    /// `sk_…` or `rk_…`.
    pub secret_key: Option<Secret>,
    pub secret_key_file: Option<PathBuf>,
    /// `whsec_…`, of the one endpoint that tells this connection.
    pub webhook_secret: Option<Secret>,
    pub webhook_secret_file: Option<PathBuf>,
    #[serde(default = "stripe_url")]
    pub url: String,
    /// Where its payment pages are, for the policy of ours.
    #[serde(default = "stripe_pages")]
    pub pages_url: String,
    pub settlement: Option<Settlement>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaypalConnection {
    pub client_id: String,
    pub secret: Option<Secret>,
    pub secret_file: Option<PathBuf>,
    /// Of the webhook's registration.
    pub webhook_id: String,
    /// The sandbox is `https://api-m.sandbox.paypal.com`.
    #[serde(default = "paypal_url")]
    pub url: String,
    /// The sandbox is `https://www.sandbox.paypal.com`.
    #[serde(default = "paypal_pages")]
    pub pages_url: String,
    /// As PayPal's page shows it.
    pub merchant_name: Option<String>,
    pub settlement: Option<Settlement>,
}

/// The test systems of Redsys (guide, "Entornos"); the first is the one that merchants get.
const REDSYS_TEST_HOSTS: [&str; 3] = ["//sis-t.", "//sis-i.", "//sis-d."];
/// Every test terminal has it: it stands in the guides.
const REDSYS_PUBLISHED_SECRET: &str = "sq7HjrUOBfKmC576ILgskD5srU870gJ7";

fn card_alone() -> String {
    "C".to_owned()
}

fn redsys_url() -> String {
    "https://sis.redsys.es".to_owned()
}

fn stripe_url() -> String {
    "https://api.stripe.com".to_owned()
}

fn stripe_pages() -> String {
    "https://checkout.stripe.com".to_owned()
}

fn paypal_url() -> String {
    "https://api-m.paypal.com".to_owned()
}

fn paypal_pages() -> String {
    "https://www.paypal.com".to_owned()
}

/// A number in the file; the environment has only texts.
fn terminal<'de, D: Deserializer<'de>>(from: D) -> Result<u16, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Number(u16),
        Text(String),
    }
    match Written::deserialize(from)? {
        Written::Number(number) => Ok(number),
        Written::Text(text) => {
            text.parse().map_err(|_| D::Error::custom("terminal must be a number"))
        }
    }
}

impl Connection {
    /// Origins that our forms lead to: posted there, or redirected there after they were posted,
    /// which browsers hold to the same policy.
    pub fn form_host(&self) -> anyhow::Result<String> {
        let url = match self {
            Self::Redsys(it) => &it.url,
            Self::Stripe(it) => &it.pages_url,
            Self::Paypal(it) => &it.pages_url,
        };
        let url = reqwest::Url::parse(url).context("it is no address")?;
        Ok(url.origin().ascii_serialization())
    }

    /// Whether its money is play money, or anybody can sign for it.
    ///
    /// # Errors
    /// A secret can't be read.
    pub fn is_test(&self) -> anyhow::Result<bool> {
        Ok(match self {
            Self::Redsys(it) => {
                let at_test = |url: &str| REDSYS_TEST_HOSTS.iter().any(|host| url.contains(host));
                let secret = secret("secret", &it.secret, &it.secret_file)?;
                at_test(&it.url)
                    || it.query_url.as_deref().is_some_and(at_test)
                    || secret.expose() == REDSYS_PUBLISHED_SECRET
            }
            Self::Stripe(it) => {
                let key = secret("secret_key", &it.secret_key, &it.secret_key_file)?;
                key.expose().contains("_test_")
            }
            Self::Paypal(it) => it.url.contains(".sandbox.") || it.pages_url.contains(".sandbox."),
        })
    }

    /// How its lists are written.
    pub fn settlement(&self) -> Option<&Settlement> {
        match self {
            Self::Redsys(it) => it.settlement.as_ref(),
            Self::Stripe(it) => it.settlement.as_ref(),
            Self::Paypal(it) => it.settlement.as_ref(),
        }
    }

    fn check(&self, mode: Mode) -> anyhow::Result<()> {
        if let Some(settlement) = self.settlement() {
            settlement.check()?;
        }
        match self {
            Self::Redsys(it) => {
                let code = &it.merchant_code;
                ensure!(
                    (1..=9).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit()),
                    "merchant_code is up to nine digits"
                );
                ensure!((1..=999).contains(&it.terminal), "terminal must be 1 to 999");
                let accepts = it.accepts.as_ref().is_none_or(|list| list.contains(&it.signature));
                ensure!(accepts, "accepts must have the one that signature names");
                address("url", &it.url, mode)?;
                if let Some(url) = &it.query_url {
                    address("query_url", url, mode)?;
                }
                one_of("secret", &it.secret, &it.secret_file)
            }
            Self::Stripe(it) => {
                address("url", &it.url, mode)?;
                address("pages_url", &it.pages_url, mode)?;
                one_of("secret_key", &it.secret_key, &it.secret_key_file)?;
                one_of("webhook_secret", &it.webhook_secret, &it.webhook_secret_file)
            }
            Self::Paypal(it) => {
                ensure!(!it.client_id.is_empty(), "client_id is missing");
                ensure!(!it.webhook_id.is_empty(), "webhook_id is missing");
                address("url", &it.url, mode)?;
                address("pages_url", &it.pages_url, mode)?;
                one_of("secret", &it.secret, &it.secret_file)
            }
        }
    }
}

/// # Errors
/// Names the setting.
pub fn check(connections: &BTreeMap<String, Connection>, mode: Mode) -> anyhow::Result<()> {
    for (name, connection) in connections {
        let is_good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        ensure!(
            name != TEST_BANK && (1..=40).contains(&name.len()) && name.chars().all(is_good),
            "gateways.{name}: a name is of small letters, digits and hyphens, and not {TEST_BANK}"
        );
        connection.check(mode).with_context(|| format!("gateways.{name}"))?;
    }
    Ok(())
}

/// A configuration file is copied, mailed, checked in: it holds no secret of a bank or a provider.
///
/// # Errors
/// Names the setting, not what is in it.
pub fn no_secret_lies_open(file: &Table) -> anyhow::Result<()> {
    let section = |name: &'static str| {
        let section = file.get(name).and_then(toml::Value::as_table);
        section.into_iter().flatten().map(move |(key, it)| (name, key, it))
    };
    for (section, name, connection) in section("gateways").chain(section("providers")) {
        for secret in SECRETS {
            if connection.get(secret).is_some() {
                bail!(
                    "{section}.{name}.{secret}: a secret stands in the file that {secret}_file \
                     names, or in the environment"
                );
            }
        }
    }
    Ok(())
}

/// From the environment or from its file.
///
/// # Errors
/// Names the setting, never the secret.
pub fn secret(
    setting: &str,
    text: &Option<Secret>,
    file: &Option<PathBuf>,
) -> anyhow::Result<Secret> {
    let secret = match (text, file) {
        (Some(text), _) => text.expose().to_owned(),
        (None, Some(file)) => std::fs::read_to_string(file)
            .with_context(|| format!("{setting}_file: {}", file.display()))?,
        (None, None) => bail!("{setting}_file is missing"),
    };
    let secret = Secret::new(secret.trim());
    ensure!(!secret.expose().is_empty(), "{setting} is empty");
    Ok(secret)
}

pub(crate) fn one_of(
    setting: &str,
    text: &Option<Secret>,
    file: &Option<PathBuf>,
) -> anyhow::Result<()> {
    ensure!(
        text.is_some() != file.is_some(),
        "{setting}_file must name a file with the secret, or the environment give {setting}"
    );
    Ok(())
}

pub(crate) fn address(setting: &str, text: &str, mode: Mode) -> anyhow::Result<()> {
    let is_safe = text.starts_with("https://");
    ensure!(
        is_safe || mode != Mode::Production && text.starts_with("http://"),
        "{setting} must begin with https://"
    );
    let url = reqwest::Url::parse(text).with_context(|| format!("{setting} is no address"))?;
    ensure!(url.username().is_empty() && url.password().is_none(), "{setting} holds a password");
    ensure!(!text.ends_with('/'), "{setting} has a slash at its end");
    Ok(())
}
