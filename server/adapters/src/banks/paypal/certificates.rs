//! Verifies PayPal's messages without asking PayPal. PayPal signs the transmission's id and time,
//! the webhook's id and the CRC-32 of the body, and names the certificate in a header. The
//! certificate is fetched from PayPal's own hosts only, must lead to a public authority, must be
//! made out to the name that PayPal's own library demands, and is kept.

use super::{notice::proof_header, verifications::Verifications};
use crate::http;
use anyhow::ensure;
use base64::{Engine, prelude::BASE64_STANDARD};
use domain::{moment::Moment, payments::gateway::About};
use house::ports::{Forged, Message};
use reqwest::{Client, StatusCode};
use rustls::pki_types::{CertificateDer, ServerName, TrustAnchor, UnixTime, pem::PemObject};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, KeyUsage, ring::RSA_PKCS1_2048_8192_SHA256};

const ALGORITHM: &str = "SHA256withRSA";
const PATH: &str = "/v1/notifications/certs/";
const CERTIFICATE_NAME_CHARS_MAX: usize = 100;
/// PayPal uses one certificate at a time, and a new one each year.
const KEPT_MAX: usize = 8;
/// The certificate, and those between it and the authority.
const CHAIN_MAX: usize = 6;

pub(super) struct Certificates {
    client: Client,
    /// Where a certificate may be fetched from: scheme and host, without a path.
    sources: Vec<String>,
    name: ServerName<'static>,
    roots: Vec<TrustAnchor<'static>>,
    /// By address.
    kept: Mutex<HashMap<String, Arc<Chain>>>,
}

type Chain = Vec<CertificateDer<'static>>;

/// Is this message PayPal's?
pub(super) struct Question<'a> {
    pub message: &'a Message<'a>,
    /// The payment that it names.
    pub about: &'a About,
    pub webhook_id: &'a str,
}

/// The certificate that a message names.
struct Wanted<'a> {
    address: &'a str,
    about: &'a About,
    now: Moment,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Genuine,
    Forged(Forged),
    /// The certificate is PayPal's, but does not lead to an authority that we know: PayPal is to
    /// be asked.
    Unclear,
}

impl Certificates {
    /// `url`: PayPal's interface, which says whether live or sandbox.
    pub fn new(client: Client, url: &str) -> Self {
        Self::with_roots(client, url, webpki_roots::TLS_SERVER_ROOTS.to_vec())
    }

    pub fn with_roots(client: Client, url: &str, roots: Vec<TrustAnchor<'static>>) -> Self {
        let is_sandbox = url.contains(".sandbox.");
        let host = if is_sandbox { "sandbox.paypal.com" } else { "paypal.com" };
        let mut sources = vec![url.to_owned()];
        if url == format!("https://api-m.{host}") {
            sources.push(format!("https://api.{host}"));
        }
        let name = match is_sandbox {
            true => "messageverificationcerts.sandbox.paypal.com",
            false => "messageverificationcerts.paypal.com",
        };
        let name = ServerName::try_from(name).expect("because both are names of hosts");
        Self { client, sources, name, roots, kept: Mutex::default() }
    }

    /// # Errors
    /// The certificate can't be fetched now: PayPal is to send the message again.
    #[boxed]
    pub async fn judge(
        &self,
        Question { message, about, webhook_id }: Question<'_>,
        verifications: &Verifications,
    ) -> anyhow::Result<Verdict> {
        let forged = |reason| Ok(Verdict::Forged(Forged(reason)));
        let header = |name| proof_header(message, name);
        let (Some(algorithm), Some(address), Some(id), Some(time), Some(signature)) = (
            header("paypal-auth-algo"),
            header("paypal-cert-url"),
            header("paypal-transmission-id"),
            header("paypal-transmission-time"),
            header("paypal-transmission-sig"),
        ) else {
            return forged("without its proof");
        };
        let Ok(signature) = BASE64_STANDARD.decode(signature) else {
            return forged("a proof that is none");
        };
        if algorithm != ALGORITHM {
            return forged("signed by another algorithm");
        }
        if !self.is_source(address) {
            return forged("its certificate is not at PayPal's");
        }
        let Some(chain) =
            self.chain(Wanted { address, about, now: message.at }, verifications).await?
        else {
            return forged("PayPal has no such certificate");
        };
        let mut crc = flate2::Crc::new();
        crc.update(message.body);
        let signed = format!("{id}|{time}|{webhook_id}|{}", crc.sum());
        Ok(self.verdict(&chain, message.at, signed.as_bytes(), &signature))
    }

    fn verdict(&self, chain: &Chain, at: Moment, signed: &[u8], signature: &[u8]) -> Verdict {
        let Some((first, between)) = chain.split_first() else { return Verdict::Unclear };
        let Ok(certificate) = EndEntityCert::try_from(first) else { return Verdict::Unclear };
        let since_1970 = Duration::from_millis(u64::try_from(at.0).unwrap_or_default());
        let leads_to_root = certificate.verify_for_usage(
            ALL_VERIFICATION_ALGS,
            &self.roots,
            between,
            UnixTime::since_unix_epoch(since_1970),
            KeyUsage::server_auth(),
            None,
            None,
        );
        let is_named = certificate.verify_is_valid_for_subject_name(&self.name);
        if leads_to_root.is_err() || is_named.is_err() {
            return Verdict::Unclear;
        }
        match certificate.verify_signature(RSA_PKCS1_2048_8192_SHA256, signed, signature) {
            Ok(()) => Verdict::Genuine,
            Err(_) => Verdict::Forged(Forged("the signature is not PayPal's")),
        }
    }

    /// The certificate decides the key, so it is only taken from PayPal's own address.
    fn is_source(&self, address: &str) -> bool {
        let name = self.sources.iter().find_map(|source| {
            address.strip_prefix(source.as_str()).and_then(|path| path.strip_prefix(PATH))
        });
        let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        name.is_some_and(|name| {
            (1..=CERTIFICATE_NAME_CHARS_MAX).contains(&name.len()) && name.bytes().all(is_of_name)
        })
    }

    /// None: there is no such certificate.
    async fn chain(
        &self,
        Wanted { address, about, now }: Wanted<'_>,
        verifications: &Verifications,
    ) -> anyhow::Result<Option<Arc<Chain>>> {
        if let Some(chain) = self.kept(address) {
            return Ok(Some(chain));
        }
        if verifications.is_missing(address, now) {
            return Ok(None);
        }
        verifications.check_pause(about, now)?;
        let _turn = verifications.turn(about).await?;
        // Others may have waited for the same one.
        if let Some(chain) = self.kept(address) {
            return Ok(Some(chain));
        }
        let answer = http::send(self.client.get(address)).await?;
        if answer.status == StatusCode::NOT_FOUND {
            verifications.note_missing(about, address, now);
            return Ok(None);
        }
        ensure!(answer.status.is_success(), "PayPal's certificate: {}", answer.status);
        let pems = CertificateDer::pem_slice_iter(&answer.body).take(CHAIN_MAX);
        let chain: Arc<Chain> = Arc::new(pems.filter_map(Result::ok).collect());
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MAX {
            kept.clear();
        }
        kept.insert(address.to_owned(), chain.clone());
        Ok(Some(chain))
    }

    fn kept(&self, address: &str) -> Option<Arc<Chain>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(address).cloned()
    }
}
