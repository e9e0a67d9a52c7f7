//! The key that encrypts the seeds of the staff's apps for codes. It is not in the database, so
//! that a copy of the database opens no account (ASVS 13.3.1). AES-256-GCM, a random nonce of 96
//! bits for each seed (NIST SP 800-38D, 8.2.2), bound to its account.

use crate::chance::Chance;
use anyhow::{anyhow, ensure};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};
use domain::id::AccountId;
use ring::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hmac,
};
use std::{fmt, sync::Arc};

/// Stands before what is encrypted. Seeds themselves are letters and digits.
pub const MARK: &str = "aes256gcm:";
const KEY_BYTES: usize = 32;

/// The key that signs what phones show to fetch a pass is made of the same file by this word.
const PASSES: &[u8] = b"parterre wallet passes";
/// The key of the digests by which codes are found, by this word.
const LOOKUPS: &[u8] = b"parterre lookups of codes";
/// What begins a digest: codes are digits, and secrets of links are hexadecimal digits.
const LOOKUP_MARK: char = 'h';
/// The key of the digests by which links are found, by this word.
const LINKS: &[u8] = b"parterre lookups of links";
/// The key of the digests of what callers ask for, by this word.
const REQUESTS: &[u8] = b"parterre digests of requests";
/// Of a digest with its mark: as many as a voucher's code has digits. 114 bits.
const LOOKUP_CHARS: usize = 20;
/// Of such a token: 160 bits.
const TOKEN_BYTES: usize = 20;

/// Kept outside of the database.
#[derive(Clone)]
pub struct SeedKey {
    seeds: Arc<LessSafeKey>,
    passes: Arc<hmac::Key>,
    lookups: Arc<hmac::Key>,
    links: Arc<hmac::Key>,
    requests: Arc<hmac::Key>,
}

impl fmt::Debug for SeedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SeedKey")
    }
}

impl SeedKey {
    /// From 64 hexadecimal digits, as a key file has them.
    ///
    /// # Errors
    /// It is something else.
    pub fn from_hex(text: &str) -> anyhow::Result<Self> {
        let text = text.trim();
        ensure!(
            text.len() == 2 * KEY_BYTES && text.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "a key is 64 hexadecimal digits, as `openssl rand -hex 32` writes them"
        );
        let digits = |at: usize| text.get(2 * at..2 * at + 2).unwrap_or_default();
        let bytes = (0..KEY_BYTES).map(|at| u8::from_str_radix(digits(at), 16));
        let bytes: Vec<u8> = bytes.collect::<Result<_, _>>()?;
        let key = UnboundKey::new(&AES_256_GCM, &bytes).map_err(|_| anyhow!("a key"))?;
        let of = |word: &[u8]| {
            let made = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &bytes), word);
            Arc::new(hmac::Key::new(hmac::HMAC_SHA256, made.as_ref()))
        };
        let seeds = Arc::new(LessSafeKey::new(key));
        let (passes, lookups, links) = (of(PASSES), of(LOOKUPS), of(LINKS));
        Ok(Self { seeds, passes, lookups, links, requests: of(REQUESTS) })
    }

    /// By which a code is found in the database: always the same, and nobody without the key
    /// finds the code that belongs to it, however few codes there are.
    pub fn lookup(&self, code: &str) -> String {
        let digest = URL_SAFE_NO_PAD.encode(hmac::sign(&self.lookups, code.as_bytes()));
        format!("{LOOKUP_MARK}{digest}").chars().take(LOOKUP_CHARS).collect()
    }

    /// By which the row is found that a link's secret opens: all 256 bits, always the same.
    pub fn link_lookup(&self, secret: &str) -> String {
        let digest = URL_SAFE_NO_PAD.encode(hmac::sign(&self.links, secret.as_bytes()));
        format!("{LOOKUP_MARK}{digest}")
    }

    /// By which a phone asks for its pass: always the same for a serial number, stored nowhere.
    pub fn pass_token(&self, serial: &str) -> String {
        token(&self.passes, serial)
    }

    /// By which a caller's request is known again: always the same. Nobody without the key learns
    /// from it what was asked for.
    pub fn request_digest(&self, request: &str) -> String {
        token(&self.requests, request)
    }

    /// The text of a new key file.
    pub fn new_hex(chance: &dyn Chance) -> String {
        let mut bytes = [0; KEY_BYTES];
        chance.fill(&mut bytes);
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The seed as the database keeps it, with a random nonce.
    ///
    /// # Errors
    /// It could not be encrypted.
    pub fn seal(
        &self,
        chance: &dyn Chance,
        account: AccountId,
        seed: &str,
    ) -> anyhow::Result<String> {
        self.seal_for(chance, bound_to(account), seed)
    }

    fn seal_for(
        &self,
        chance: &dyn Chance,
        of: Aad<String>,
        secret: &str,
    ) -> anyhow::Result<String> {
        let mut sealed = vec![0; NONCE_LEN];
        chance.fill(&mut sealed);
        let nonce = Nonce::try_assume_unique_for_key(&sealed).map_err(|_| anyhow!("a nonce"))?;
        let mut text = secret.as_bytes().to_vec();
        self.seeds
            .seal_in_place_append_tag(nonce, of, &mut text)
            .map_err(|_| anyhow!("a secret could not be encrypted"))?;
        sealed.append(&mut text);
        Ok(format!("{MARK}{}", STANDARD_NO_PAD.encode(sealed)))
    }

    /// Another secret of the house's, such as that of its analytics service. `of` says which and
    /// of whom, and is needed to open it.
    ///
    /// # Errors
    /// It could not be encrypted.
    pub fn seal_secret(
        &self,
        chance: &dyn Chance,
        of: &str,
        secret: &str,
    ) -> anyhow::Result<String> {
        self.seal_for(chance, of_secret(of), secret)
    }

    /// None: encrypted by another key, or of something else.
    pub fn open_secret(&self, of: &str, kept: &str) -> Option<String> {
        self.open_for(of_secret(of), kept)
    }

    /// None: encrypted by another key, or for another account.
    pub fn open(&self, account: AccountId, kept: &str) -> Option<String> {
        self.open_for(bound_to(account), kept)
    }

    fn open_for(&self, of: Aad<String>, kept: &str) -> Option<String> {
        let mut sealed = STANDARD_NO_PAD.decode(kept.strip_prefix(MARK)?).ok()?;
        let (nonce, text) = sealed.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let seed = self.seeds.open_in_place(nonce, of, text).ok()?;
        String::from_utf8(seed.to_vec()).ok()
    }
}

/// Of an account, so that nobody gives one account the seed of another.
fn bound_to(account: AccountId) -> Aad<String> {
    Aad::from(account.to_string())
}

fn token(key: &hmac::Key, of: &str) -> String {
    let tag = hmac::sign(key, of.as_bytes());
    tag.as_ref().iter().take(TOKEN_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

/// No account is called so: their names are UUIDs.
fn of_secret(of: &str) -> Aad<String> {
    Aad::from(format!("secret:{of}"))
}

/// Whether somebody else can read a key's file by its mode. A file of root's that the program's own
/// group reads is as secret as one of its own: so the package's documents make it.
pub fn is_for_others(mode: u32, is_roots_for_us: bool) -> bool {
    let allowed = if is_roots_for_us { 0o740 } else { 0o700 };
    mode & 0o777 & !allowed != 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::SeededChance;

    fn account(number: u128) -> AccountId {
        AccountId(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn a_seed_opens_by_its_key_and_for_its_account_alone() {
        let chance = SeededChance::new(1);
        let key = SeedKey::from_hex(&SeedKey::new_hex(&chance)).expect("a key");
        let other = SeedKey::from_hex(&SeedKey::new_hex(&chance)).expect("a key");
        let sealed = key.seal(&chance, account(1), "GEZDGNBVGY3TQOJQ").expect("sealed");
        assert!(!sealed.contains("GEZDGNBV"));
        assert_eq!(key.open(account(1), &sealed).as_deref(), Some("GEZDGNBVGY3TQOJQ"));
        assert_eq!(key.open(account(2), &sealed), None, "another account's");
        assert_eq!(other.open(account(1), &sealed), None, "another key");
        let again = key.seal(&chance, account(1), "GEZDGNBVGY3TQOJQ").expect("sealed");
        assert_ne!(again, sealed, "a nonce of its own each time");
        for broken in ["", MARK, "aes256gcm:AAAA", &sealed[..sealed.len() - 2]] {
            assert_eq!(key.open(account(1), broken), None, "{broken}");
        }
    }

    #[test]
    fn a_secret_opens_by_its_key_and_for_what_it_was_kept() {
        let chance = SeededChance::new(1);
        let key = SeedKey::from_hex(&SeedKey::new_hex(&chance)).expect("a key");
        let other = SeedKey::from_hex(&SeedKey::new_hex(&chance)).expect("a key");
        let sealed = key.seal_secret(&chance, "a service", "a token").expect("sealed");
        assert!(!sealed.contains("token"));
        assert_eq!(key.open_secret("a service", &sealed).as_deref(), Some("a token"));
        assert_eq!(key.open_secret("another service", &sealed), None);
        assert_eq!(other.open_secret("a service", &sealed), None);
        assert_eq!(key.open(account(1), &sealed), None, "no account's");
    }

    #[test]
    fn a_pass_s_token_is_its_own_and_always_the_same() {
        let chance = SeededChance::new(1);
        let key = SeedKey::from_hex(&SeedKey::new_hex(&chance)).expect("a key");
        let other = SeedKey::from_hex(&SeedKey::new_hex(&chance)).expect("a key");
        assert_eq!(key.pass_token("1"), key.pass_token("1"));
        assert_eq!(key.pass_token("1").len(), 40);
        assert_ne!(key.pass_token("1"), key.pass_token("2"));
        assert_ne!(key.pass_token("1"), other.pass_token("1"));
    }

    #[test]
    fn a_code_is_found_by_a_digest_under_the_key() {
        let chance = SeededChance::new(1);
        let key = SeedKey::from_hex(&SeedKey::new_hex(&chance)).expect("a key");
        let other = SeedKey::from_hex(&SeedKey::new_hex(&chance)).expect("a key");
        let lookup = key.lookup("57240000000000001234");
        assert_eq!(lookup, key.lookup("57240000000000001234"));
        assert!(lookup.len() == 20 && lookup.starts_with('h'), "{lookup}");
        assert_ne!(lookup, key.lookup("57240000000000001235"));
        assert_ne!(lookup, other.lookup("57240000000000001234"));
    }

    #[test]
    fn a_link_is_found_by_a_digest_under_the_key() {
        let chance = SeededChance::new(1);
        let key = SeedKey::from_hex(&SeedKey::new_hex(&chance)).expect("a key");
        let other = SeedKey::from_hex(&SeedKey::new_hex(&chance)).expect("a key");
        let lookup = key.link_lookup("5724");
        assert_eq!(lookup, key.link_lookup("5724"));
        assert!(lookup.len() == 44 && lookup.starts_with('h'), "{lookup}");
        assert_ne!(lookup, key.link_lookup("5725"));
        assert_ne!(lookup, other.link_lookup("5724"));
        assert!(!lookup.starts_with(&key.lookup("5724")), "a code's digest is another");
    }

    #[test]
    fn a_key_file_holds_64_hexadecimal_digits() {
        assert!(SeedKey::from_hex(&format!("{}\n", "0a".repeat(32))).is_ok());
        for wrong in ["", "0a", &"0a".repeat(33), &"xy".repeat(32), &"é".repeat(32)] {
            assert!(SeedKey::from_hex(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_key_of_roots_that_the_programs_group_reads_is_secret() {
        assert!(!is_for_others(0o100_640, true) && !is_for_others(0o100_600, false));
        assert!(is_for_others(0o100_640, false), "a group of others");
        for mode in [0o644, 0o660, 0o604] {
            assert!(is_for_others(mode, true), "{mode:o}");
        }
    }
}
