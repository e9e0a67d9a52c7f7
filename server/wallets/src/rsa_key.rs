//! Signs with an RSA key by ring, whose time does not depend on the key (crate rsa's does:
//! RUSTSEC-2023-0071).

use crate::pem;
use anyhow::anyhow;
use ring::{
    rand::SystemRandom,
    signature::{KeyPair, RSA_PKCS1_SHA256, RsaKeyPair},
};
use std::{fmt, sync::Arc};

#[derive(Clone)]
pub struct RsaKey(Arc<RsaKeyPair>);

impl fmt::Debug for RsaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RsaKey")
    }
}

impl RsaKey {
    /// PKCS #8 or PKCS #1, without a password.
    ///
    /// # Errors
    /// It is no such key, or one shorter than 2,048 bits.
    pub fn from_pem(text: &str) -> anyhow::Result<Self> {
        Self::from_der(&pem::read(text, "PRIVATE KEY")?)
    }

    pub(crate) fn from_der(der: &[u8]) -> anyhow::Result<Self> {
        let key = RsaKeyPair::from_pkcs8(der).or_else(|_| RsaKeyPair::from_der(der));
        let key = key.map_err(|why| anyhow!("an RSA key of at least 2,048 bits: {why}"))?;
        Ok(Self(Arc::new(key)))
    }

    /// PKCS #1 v1.5 over SHA-256: what certificates, CMS and JWT's RS256 all use.
    ///
    /// # Errors
    /// The system has no random numbers to blind the key with.
    pub fn sign(&self, content: &[u8]) -> anyhow::Result<Vec<u8>> {
        let mut signature = vec![0; self.0.public().modulus_len()];
        let signed = self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), content, &mut signature);
        signed.map_err(|_| anyhow!("the key signs nothing"))?;
        Ok(signature)
    }

    /// As a certificate has it: modulus and exponent in DER.
    pub(crate) fn public(&self) -> &[u8] {
        self.0.public_key().as_ref()
    }
}
