//! A test authority: what Apple and Google give a house, made here, for demos and tests. No phone
//! believes it.

use crate::{
    der::{self, known},
    pem,
    rsa_key::RsaKey,
};
use anyhow::{Context, ensure};
use jiff::{SignedDuration, Timestamp};
/// The operating system's, as the maker of keys wants it.
pub use rsa::rand_core::OsRng as SystemChance;
use rsa::{RsaPrivateKey, pkcs8::EncodePrivateKey, rand_core::CryptoRngCore};
use serde_json::json;

const BITS: usize = 2048;
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// Of the root and the intermediate certificate.
const AUTHORITY_DAYS: i32 = 3650;
pub const DAYS_MAX: i32 = AUTHORITY_DAYS;
/// Bits of a key's usage (RFC 5280, 4.2.1.3), each as the bit string's unused bits and its byte.
const SIGNS: [u8; 2] = [7, 0x80];
const SIGNS_CERTIFICATES: [u8; 2] = [1, 0x06];

#[derive(Clone, Debug)]
pub struct AuthorityRequest {
    pub at: Timestamp,
    /// How long the pass certificate is good; below zero: it has ended.
    pub days: i32,
    /// `pass.example.tickets`.
    pub pass_type: String,
    /// Ten letters and digits.
    pub team: String,
    pub house: String,
    /// Where the service account gets its tokens.
    pub token_url: String,
}

/// A file of the authority, by its name.
#[derive(Clone, Debug)]
pub struct AuthorityFile {
    pub name: &'static str,
    pub text: String,
    /// A private key.
    pub is_secret: bool,
}

/// # Errors
/// What is asked for fits no certificate.
pub fn make(
    request: &AuthorityRequest,
    chance: &mut impl CryptoRngCore,
) -> anyhow::Result<Vec<AuthorityFile>> {
    ensure!(request.pass_type.starts_with("pass."), "a pass type begins with pass.");
    ensure!(request.days <= DAYS_MAX, "at most {DAYS_MAX} days");
    let [root, intermediate, pass, google] =
        [new_key(chance)?, new_key(chance)?, new_key(chance)?, new_key(chance)?];
    let root_name = name(&[(known::COMMON_NAME, "Parterre Test Root CA")]);
    let unit = (known::UNIT, "G4");
    let intermediate_name =
        name(&[(known::COMMON_NAME, "Parterre Test Worldwide Developer Relations CA"), unit]);
    let pass_name = name(&[
        (known::USER_ID, &request.pass_type),
        (known::COMMON_NAME, &format!("Pass Type ID: {}", request.pass_type)),
        (known::UNIT, &request.team),
        (known::ORGANIZATION, &request.house),
    ]);
    let is_authority = || vec![basic_constraints(), key_usage(SIGNS_CERTIFICATES)];
    let mut serial = || {
        let mut bytes = [0; 8];
        chance.fill_bytes(&mut bytes);
        // Positive, and never shorter.
        bytes[0] = bytes[0] & 0x3f | 0x40;
        bytes
    };
    let mut subject = |name, key, days, extensions| Subject {
        name,
        key,
        serial: serial(),
        from: request.at.saturating_sub(DAY * 30).unwrap_or(request.at),
        until: request.at.saturating_add(DAY * days).unwrap_or(request.at),
        extensions,
    };
    let of_root = subject(&root_name, &root.key, AUTHORITY_DAYS, is_authority());
    let of_intermediate =
        subject(&intermediate_name, &intermediate.key, AUTHORITY_DAYS, is_authority());
    let of_pass =
        subject(&pass_name, &pass.key, request.days, vec![key_usage(SIGNS), client_auth()]);
    let by_root = Issuer { key: &root.key, name: &root_name };
    let by_intermediate = Issuer { key: &intermediate.key, name: &intermediate_name };
    let service_account = json!({
        "type": "service_account",
        "project_id": "parterre-test",
        "private_key_id": "parterre-test-key",
        "private_key": google.pem,
        "client_email": "tickets@parterre-test.iam.gserviceaccount.com",
        "token_uri": request.token_url,
    });
    let open = |name, text| AuthorityFile { name, text, is_secret: false };
    let secret = |name, text| AuthorityFile { name, text, is_secret: true };
    Ok(vec![
        open("root.pem", certificate(&of_root, &by_root)?),
        secret("root.key", root.pem),
        open("wwdr.pem", certificate(&of_intermediate, &by_root)?),
        secret("wwdr.key", intermediate.pem),
        open("pass.pem", certificate(&of_pass, &by_intermediate)?),
        secret("pass.key", pass.pem),
        secret("google.json", serde_json::to_string_pretty(&service_account)?),
        open("google.pub", pem::write("RSA PUBLIC KEY", google.key.public())),
    ])
}

struct NewKey {
    key: RsaKey,
    pem: String,
}

fn new_key(chance: &mut impl CryptoRngCore) -> anyhow::Result<NewKey> {
    let key = RsaPrivateKey::new(chance, BITS).context("a new key")?;
    let der = key.to_pkcs8_der().context("a new key in DER")?;
    Ok(NewKey {
        key: RsaKey::from_der(der.as_bytes())?,
        pem: pem::write("PRIVATE KEY", der.as_bytes()),
    })
}

struct Subject<'a> {
    name: &'a [u8],
    key: &'a RsaKey,
    serial: [u8; 8],
    from: Timestamp,
    until: Timestamp,
    extensions: Vec<Vec<u8>>,
}

struct Issuer<'a> {
    key: &'a RsaKey,
    name: &'a [u8],
}

/// X.509, version 3 (RFC 5280, 4.1).
fn certificate(subject: &Subject<'_>, issuer: &Issuer<'_>) -> anyhow::Result<String> {
    let algorithm = || der::sequence(&[der::oid(known::SHA256_WITH_RSA), der::null()]);
    let key = der::sequence(&[
        der::sequence(&[der::oid(known::RSA), der::null()]),
        der::bit_string(subject.key.public()),
    ]);
    let to_be_signed = der::sequence(&[
        der::value(der::context(0), &der::integer(&[2])),
        der::integer(&subject.serial),
        algorithm(),
        issuer.name.to_vec(),
        der::sequence(&[der::time(subject.from.min(subject.until)), der::time(subject.until)]),
        subject.name.to_vec(),
        key,
        der::value(der::context(3), &der::sequence(&subject.extensions)),
    ]);
    let signature = issuer.key.sign(&to_be_signed)?;
    let whole = der::sequence(&[to_be_signed, algorithm(), der::bit_string(&signature)]);
    Ok(pem::write("CERTIFICATE", &whole))
}

fn name(parts: &[(&[u64], &str)]) -> Vec<u8> {
    let one = |(oid, text): &(&[u64], &str)| {
        der::set(vec![der::sequence(&[der::oid(oid), der::utf8(text)])])
    };
    der::sequence(&parts.iter().map(one).collect::<Vec<_>>())
}

fn extension(oid: &[u64], content: &[u8]) -> Vec<u8> {
    let is_critical = der::value(der::BOOLEAN, &[0xff]);
    der::sequence(&[der::oid(oid), is_critical, der::value(der::OCTET_STRING, content)])
}

/// It certifies others.
fn basic_constraints() -> Vec<u8> {
    extension(known::BASIC_CONSTRAINTS, &der::sequence(&[der::value(der::BOOLEAN, &[0xff])]))
}

fn key_usage(bits: [u8; 2]) -> Vec<u8> {
    extension(known::KEY_USAGE, &der::value(der::BIT_STRING, &bits))
}

/// It signs passes, and shows itself to the push service.
fn client_auth() -> Vec<u8> {
    let uses = [der::oid(known::CLIENT_AUTH), der::oid(known::EMAIL_PROTECTION)];
    extension(known::EXTENDED_KEY_USAGE, &der::sequence(&uses))
}
