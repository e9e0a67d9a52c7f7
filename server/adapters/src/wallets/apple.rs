//! Apple Wallet: signs passes, and tells phones by Apple's push service (APNs: HTTP/2, the pass
//! certificate as the client's own, an empty message).

use super::settings::AppleSettings;
use crate::{posters::Posters, settings::Mode};
use ::wallets::{
    apple::{PassFile, pkpass},
    cms::PassSigner,
    pictures::Pictures,
};
use anyhow::{Context, anyhow, bail};
use domain::moment::Moment;
use futures::future::BoxFuture;
use house::ports::wallets::{AppleWallet, PassRequest, Pushed};
use jiff::Timestamp;
use reqwest::{Certificate, Client, Identity, StatusCode, redirect::Policy};
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

/// The house's mark, as icon and logo.
const MARK: &[u8] = include_bytes!("../../../../assets/wallet/mark.png");
const TIME_OUT: Duration = Duration::from_secs(15);
/// Kept at once, of a season's productions.
const PICTURES_MAX: usize = 100;
/// Far more than any reason of Apple's.
const REASON_BYTES_MAX: usize = 1_000;

pub struct Apple {
    signer: PassSigner,
    pass_type: String,
    push_url: String,
    client: Client,
    /// Scaled when they are first needed, by the poster's name.
    pictures: Mutex<BTreeMap<String, Arc<Pictures>>>,
}

impl Apple {
    /// # Errors
    /// A file can't be read, or they don't belong together.
    pub fn new(settings: &AppleSettings, mode: Mode) -> anyhow::Result<Self> {
        let certificate = read(&settings.certificate_file)?;
        let key = read(&settings.key_file)?;
        let signer = PassSigner::new(&certificate, &key, &read(&settings.intermediate_file)?)?;
        let identity = Identity::from_pem(format!("{key}\n{certificate}").as_bytes())
            .context("the certificate and its key")?;
        // Another part of the program may have set one before; either does.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut client = Client::builder()
            .timeout(TIME_OUT)
            .redirect(Policy::none())
            .https_only(true)
            .http2_prior_knowledge()
            .identity(identity);
        if mode != Mode::Production {
            client = client.no_proxy();
        }
        if let Some(root) = &settings.push_trusted_root {
            let root = Certificate::from_pem(read(root)?.as_bytes())?;
            client = client.tls_certs_merge([root]);
        }
        Ok(Self {
            pass_type: signer.certificate().pass_type()?.to_owned(),
            signer,
            push_url: settings.push_url.trim_end_matches('/').to_owned(),
            client: client.build().context("no HTTP client")?,
            pictures: Mutex::default(),
        })
    }

    fn pictures(&self, poster: &str, picture: Option<&[u8]>) -> anyhow::Result<Arc<Pictures>> {
        let known = self.pictures.lock().map_err(|_| anyhow!("the pictures"))?.get(poster).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let own = Posters::get(&format!("{poster}.png")).map(|card| card.data);
        let card = picture.or(own.as_deref());
        let scaled = Arc::new(Pictures::new(MARK, card)?);
        let mut all = self.pictures.lock().map_err(|_| anyhow!("the pictures"))?;
        // A name without a picture may get one later.
        if card.is_some() {
            if all.len() == PICTURES_MAX {
                all.clear();
            }
            all.insert(poster.to_owned(), scaled.clone());
        }
        Ok(scaled)
    }

    async fn tell(&self, token: &str) -> anyhow::Result<Pushed> {
        let url = format!("{}/3/device/{token}", self.push_url);
        let request = self.client.post(url).header("apns-topic", &self.pass_type).body("{}");
        // The address names a phone: it is not repeated.
        let answer = request.send().await.map_err(reqwest::Error::without_url);
        let answer = answer.context("Apple's push service can't be reached")?;
        let status = answer.status();
        if status == StatusCode::OK {
            return Ok(Pushed::Taken);
        }
        let reason = answer.bytes().await.unwrap_or_default();
        let reason = reason.get(..reason.len().min(REASON_BYTES_MAX)).unwrap_or_default();
        let reason = String::from_utf8_lossy(reason);
        // 410: the pass is gone from the phone. A token that was never one is asked no more either.
        if status == StatusCode::GONE || reason.contains("BadDeviceToken") {
            return Ok(Pushed::Gone);
        }
        bail!("Apple's push service answered {status}")
    }
}

impl AppleWallet for Apple {
    fn pass_type(&self) -> &str {
        &self.pass_type
    }

    fn ends_at(&self) -> Moment {
        Moment(self.signer.ends_at().as_millisecond())
    }

    fn pkpass(&self, request: &PassRequest<'_>) -> anyhow::Result<Vec<u8>> {
        let pictures = self.pictures(request.poster, request.picture)?;
        pkpass(&PassFile {
            pass: request.pass,
            pictures: &pictures,
            service: request.service,
            signer: &self.signer,
            at: Timestamp::from_millisecond(request.at.0)?,
        })
    }

    fn push<'a>(&'a self, token: &'a str) -> BoxFuture<'a, anyhow::Result<Pushed>> {
        Box::pin(self.tell(token))
    }
}

pub(super) fn read(file: &Path) -> anyhow::Result<String> {
    fs::read_to_string(file).with_context(|| format!("the file {}", file.display()))
}
