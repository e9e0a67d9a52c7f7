//! Certificates as far as passes need them: whose, until when, and what a signature repeats.

use crate::pem;
use anyhow::{Context, ensure};
use jiff::Timestamp;
use x509_cert::{
    Certificate as X509,
    der::{Decode, Encode, asn1::ObjectIdentifier},
};

const USER_ID: ObjectIdentifier = ObjectIdentifier::new_unwrap("0.9.2342.19200300.100.1.1");
const UNIT: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.11");

#[derive(Clone, Debug)]
pub struct Certificate {
    pub(crate) der: Vec<u8>,
    /// DER, as a signature names its signer.
    pub(crate) issuer: Vec<u8>,
    pub(crate) subject: Vec<u8>,
    pub(crate) serial: Vec<u8>,
    pub(crate) public_key: Vec<u8>,
    pub ends_at: Timestamp,
    user_id: Option<String>,
    unit: Option<String>,
}

impl Certificate {
    /// # Errors
    /// The text has no certificate.
    pub fn from_pem(text: &str) -> anyhow::Result<Self> {
        let der = pem::read(text, "CERTIFICATE")?;
        let read = X509::from_der(&der).context("a certificate")?;
        let tbs = read.tbs_certificate();
        let ends = tbs.validity().not_after.to_unix_duration().as_secs();
        let named = |oid| {
            let mut all = tbs.subject().iter().filter(|it| it.oid == oid);
            all.next().and_then(|it| String::from_utf8(it.value.value().to_vec()).ok())
        };
        Ok(Self {
            issuer: tbs.issuer().to_der()?,
            subject: tbs.subject().to_der()?,
            serial: tbs.serial_number().to_der()?,
            public_key: tbs.subject_public_key_info().subject_public_key.raw_bytes().to_vec(),
            ends_at: Timestamp::from_second(i64::try_from(ends)?)?,
            user_id: named(USER_ID),
            unit: named(UNIT),
            der,
        })
    }

    /// Apple writes the pass type into the certificate: `pass.example.org.tickets`.
    ///
    /// # Errors
    /// It is no certificate of a pass type.
    pub fn pass_type(&self) -> anyhow::Result<&str> {
        let pass_type = self.user_id.as_deref().filter(|id| id.starts_with("pass."));
        pass_type
            .context("this is no certificate of a pass type: its subject has no user id pass.…")
    }

    /// Apple's identifier of the house's team.
    ///
    /// # Errors
    /// The subject has no unit.
    pub fn team(&self) -> anyhow::Result<&str> {
        self.unit.as_deref().context("the certificate names no team (its organizational unit)")
    }

    pub(crate) fn ensure_issued_by(&self, issuer: &Self) -> anyhow::Result<()> {
        ensure!(
            self.issuer == issuer.subject,
            "the pass certificate was issued by another intermediate certificate than this one"
        );
        Ok(())
    }
}
