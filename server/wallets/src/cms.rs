//! A detached signature over a pass's manifest (CMS SignedData, RFC 5652), as Apple Wallet reads
//! it: with the signing time, the pass certificate and Apple's intermediate certificate.

use crate::{
    certificate::Certificate,
    der::{self, known},
    rsa_key::RsaKey,
};
use anyhow::ensure;
use jiff::Timestamp;
use ring::digest::{SHA256, digest};

/// Signs passes of one pass type.
#[derive(Clone, Debug)]
pub struct PassSigner {
    certificate: Certificate,
    key: RsaKey,
    intermediate: Certificate,
}

impl PassSigner {
    /// All in PEM: the certificate of the pass type, its key, and Apple's intermediate ("WWDR").
    ///
    /// # Errors
    /// They can't be read, or don't belong together.
    pub fn new(certificate: &str, key: &str, intermediate: &str) -> anyhow::Result<Self> {
        let certificate = Certificate::from_pem(certificate)?;
        let key = RsaKey::from_pem(key)?;
        let intermediate = Certificate::from_pem(intermediate)?;
        ensure!(certificate.public_key == key.public(), "the key is another certificate's");
        certificate.ensure_issued_by(&intermediate)?;
        certificate.pass_type()?;
        certificate.team()?;
        Ok(Self { certificate, key, intermediate })
    }

    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// When the first of both certificates ends.
    pub fn ends_at(&self) -> Timestamp {
        self.certificate.ends_at.min(self.intermediate.ends_at)
    }

    /// DER over the content, which is not inside.
    ///
    /// # Errors
    /// The key can't sign.
    pub fn sign(&self, content: &[u8], at: Timestamp) -> anyhow::Result<Vec<u8>> {
        let algorithm = || der::sequence(&[der::oid(known::SHA256), der::null()]);
        let hash = digest(&SHA256, content);
        let attributes = signed_attributes(hash.as_ref(), at);
        // Signed as a set; inside the signer's own value it has a context's tag.
        let signature = self.key.sign(&der::value(der::SET, &attributes))?;
        let signer = der::sequence(&[
            der::integer(&[1]),
            der::sequence(&[self.certificate.issuer.clone(), self.certificate.serial.clone()]),
            algorithm(),
            der::value(der::context(0), &attributes),
            der::sequence(&[der::oid(known::RSA), der::null()]),
            der::value(der::OCTET_STRING, &signature),
        ]);
        let mut certificates = [self.certificate.der.clone(), self.intermediate.der.clone()];
        certificates.sort();
        let signed = der::sequence(&[
            der::integer(&[1]),
            der::set(vec![algorithm()]),
            der::sequence(&[der::oid(known::DATA)]),
            der::value(der::context(0), &certificates.concat()),
            der::set(vec![signer]),
        ]);
        Ok(der::sequence(&[der::oid(known::SIGNED_DATA), der::value(der::context(0), &signed)]))
    }
}

/// The content of the set, in the order of its members' bytes.
fn signed_attributes(hash: &[u8], at: Timestamp) -> Vec<u8> {
    let attribute =
        |oid: &[u64], value: Vec<u8>| der::sequence(&[der::oid(oid), der::set(vec![value])]);
    let mut attributes = [
        attribute(known::CONTENT_TYPE, der::oid(known::DATA)),
        attribute(known::SIGNING_TIME, der::time(at)),
        attribute(known::MESSAGE_DIGEST, der::value(der::OCTET_STRING, hash)),
    ];
    attributes.sort();
    attributes.concat()
}
