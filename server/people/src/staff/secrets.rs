//! What staff know and have: passwords by argon2id, codes of an app (TOTP, RFC 6238), recovery
//! codes. Hashing is slow on purpose, so it runs beside everything else, a few at a time.

use anyhow::{Context, anyhow};
use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use domain::{
    moment::{Moment, SECOND_MS},
    wording::typed_code::{capitals, digits},
};
use house::{House, chance};
use icu_normalizer::ComposingNormalizer;
use sha2::{Digest, Sha256};
use std::sync::OnceLock;
use tokio::sync::Semaphore;
use totp_rs::{Algorithm, Builder, Secret, Totp};

/// Each hash takes 19 MiB of memory for a moment (OWASP's first choice, the crate's default).
static HASHES_AT_ONCE: Semaphore = Semaphore::const_new(4);
/// What a stranger's password is compared with, so that it takes as long as anybody's.
static STRANGER: OnceLock<String> = OnceLock::new();

const STEP_S: u64 = 30;
const DIGITS: u8 = 6;
/// One step before and after: clocks differ, and people type (RFC 6238, 5.2).
const SKEW_STEPS: u16 = 1;
const SECRET_BYTES: usize = 20;

pub(super) const RECOVERY_CODES: usize = 8;
const RECOVERY_GROUPS: usize = 6;
const GROUP_LETTERS: usize = 4;
/// Longer input is no code, however many spaces somebody types.
const TYPED_CHARS_MAX: usize = 60;

/// A code as somebody typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TypedCode {
    /// A code that the app shows.
    Digits(String),
    /// A recovery code's hash.
    Recovery(String),
    /// Nothing that could be one.
    Neither,
}

/// The password as an argon2id string in PHC's form.
pub(super) async fn hash(house: &House, password: &str) -> anyhow::Result<String> {
    let mut salt = [0; 16];
    house.chance().fill(&mut salt);
    let password = normal(password);
    let _turn = HASHES_AT_ONCE.acquire().await.context("hashing goes on")?;
    tokio::task::spawn_blocking(move || hash_with(&password, &salt)).await?
}

fn hash_with(password: &str, salt: &[u8]) -> anyhow::Result<String> {
    let hashed: PasswordHash = Argon2::default()
        .hash_password_with_salt(password.as_bytes(), salt)
        .map_err(|error| anyhow!("a password could not be hashed: {error}"))?;
    Ok(hashed.to_string())
}

/// `kept`: None for a stranger, which takes as long and is never right.
pub(super) async fn is_right(password: &str, kept: Option<&str>) -> anyhow::Result<bool> {
    let (password, kept) = (normal(password), kept.map(str::to_owned));
    let _turn = HASHES_AT_ONCE.acquire().await.context("hashing goes on")?;
    tokio::task::spawn_blocking(move || {
        let stranger = match STRANGER.get() {
            Some(stranger) => stranger,
            None => {
                let made = hash_with("nobody's", &[7; 16])?;
                STRANGER.get_or_init(|| made)
            }
        };
        let hash = PasswordHash::new(kept.as_deref().unwrap_or(stranger))
            .map_err(|error| anyhow!("a kept password can't be read: {error}"))?;
        let is_same = Argon2::default().verify_password(password.as_bytes(), &hash).is_ok();
        Ok(is_same && kept.is_some())
    })
    .await?
}

/// Keyboards send some letters in different Unicode forms. NFKC makes them equal, so the same
/// letters are the same password on every keyboard.
fn normal(password: &str) -> String {
    ComposingNormalizer::new_nfkc().normalize(password).into_owned()
}

/// A new secret for an app, in base 32.
pub(super) fn new_totp_secret(house: &House) -> String {
    let mut bytes = [0; SECRET_BYTES];
    house.chance().fill(&mut bytes);
    Secret::from(bytes.to_vec()).to_base32()
}

/// The time step of a code that is right now.
pub(super) fn step(secret: &str, digits: &str, world_time: Moment) -> anyhow::Result<Option<i64>> {
    let seconds = u64::try_from(world_time.0 / SECOND_MS).unwrap_or_default();
    let step = totp(secret)?.check(digits, seconds);
    step.map(|step| i64::try_from(step).context("a step")).transpose()
}

fn totp(secret: &str) -> anyhow::Result<Totp> {
    let secret = Secret::try_from_base32(secret).map_err(|error| anyhow!("{error}"))?;
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(DIGITS)
        .with_skew(SKEW_STEPS)
        .with_step_duration(STEP_S)
        .with_secret(secret)
        .build()
        .map_err(|error| anyhow!("{error}"))
}

/// What the code on the page says to an app. Colons part its fields.
pub(super) fn app_address(secret: &str, email: &str, house_name: &str) -> String {
    let house = escaped(&house_name.replace(':', " "));
    let email = escaped(email);
    format!(
        "otpauth://totp/{house}:{email}?secret={secret}&issuer={house}&algorithm=SHA1\
         &digits={DIGITS}&period={STEP_S}"
    )
}

fn escaped(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// `ABCD-EFGH-…`: 24 letters and digits, 117 random bits.
pub(super) fn new_recovery_codes(house: &House) -> Vec<String> {
    let group = || chance::speakable(house.chance(), GROUP_LETTERS);
    let code = || (0..RECOVERY_GROUPS).map(|_| group()).collect::<Vec<_>>().join("-");
    (0..RECOVERY_CODES).map(|_| code()).collect()
}

pub(super) fn recovery_digest(code: &str) -> String {
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let bytes = Sha256::digest(code.to_ascii_uppercase().as_bytes());
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// With spaces or hyphens, as apps and paper show them, and as somebody copied them.
pub(super) fn typed_code(typed: &str) -> TypedCode {
    if typed.chars().count() > TYPED_CHARS_MAX {
        return TypedCode::Neither;
    }
    let of_app = digits(typed);
    let code = capitals(typed).replace('-', "");
    if of_app.len() == usize::from(DIGITS) && of_app.bytes().all(|byte| byte.is_ascii_digit()) {
        TypedCode::Digits(of_app)
    } else if !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        TypedCode::Neither
    } else if code.len() == RECOVERY_GROUPS * GROUP_LETTERS {
        TypedCode::Recovery(recovery_digest(&code))
    } else {
        TypedCode::Neither
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        io::Write,
        process::{Command, Stdio},
    };

    /// RFC 6238, appendix B, its secret in base 32; the last six of its eight digits.
    const RFC_SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    #[test]
    fn codes_are_those_of_the_rfc() {
        let rfc = [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")];
        for (seconds, code) in rfc {
            let at = Moment(seconds * SECOND_MS);
            assert_eq!(step(RFC_SECRET, code, at).expect("a secret"), Some(seconds / 30));
            let late = Moment((seconds + 61) * SECOND_MS);
            assert_eq!(step(RFC_SECRET, code, late).expect("a secret"), None);
        }
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for typed in [" 123 456\n", "１２３４５６", "\u{feff}123\u{2013}456\u{200b}", "l23456"]
        {
            assert_eq!(typed_code(typed), TypedCode::Digits("123456".to_owned()), "{typed:?}");
        }
        let code = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ";
        let kept = TypedCode::Recovery(recovery_digest(code));
        assert_eq!(typed_code(code), kept);
        assert_eq!(typed_code(" abcdefgh jklmnpqr-stuvwxyz"), kept);
        // Two letters are Cyrillic.
        let copied = "\u{410}BCD\u{2011}EFGH\u{2014}JKL\u{41c}\u{a0}NPQR-STUV\u{200b}WXYZ";
        assert_eq!(typed_code(copied), kept);
        for wrong in ["", "12345", "1234567", "ABCD-EFGH", &"1".repeat(500)] {
            assert_eq!(typed_code(wrong), TypedCode::Neither, "{wrong}");
        }
    }

    #[test]
    fn an_app_s_address_escapes_what_parts_it() {
        let address = app_address("ABC", "ana+x@example.org", "Teatro: Gran Vía");
        assert!(address.starts_with("otpauth://totp/Teatro%20%20Gran%20V%C3%ADa:ana%2Bx%40"));
        assert!(address.contains("secret=ABC&issuer=Teatro%20%20Gran%20V%C3%ADa&"));
    }

    #[tokio::test]
    async fn the_same_letters_of_another_keyboard_are_the_same_password() {
        let kept = hash_with(&normal("caf\u{e9} du the\u{301}atre"), &[1; 16]).expect("hashed");
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(is_right("cafe\u{301} du the\u{301}atre", Some(&kept)).await.expect("compared"));
        assert!(!is_right("cafe du theatre", Some(&kept)).await.expect("compared"));
        assert!(!is_right("nobody's", None).await.expect("compared"), "a stranger is never right");
    }

    /// Asks a program that others wrote, from Debian (`make packages` installs it).
    fn second_opinion(program: &str, arguments: &[&str], input: &str) -> String {
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}; see `make packages`"));
        let mut pipe = child.stdin.take().expect("it is piped");
        pipe.write_all(input.as_bytes()).expect("it reads");
        drop(pipe);
        let done = child.wait_with_output().expect("it ends");
        assert!(done.status.success(), "{program} {arguments:?}");
        String::from_utf8(done.stdout).expect("text").trim().to_owned()
    }

    #[test]
    fn oathtool_says_the_same_codes() {
        for seconds in [59_i64, 1_234_567_890, 1_796_122_800, 4_000_000_000] {
            let secret = Secret::from(Sha256::digest(seconds.to_be_bytes())[..20].to_vec());
            let secret = secret.to_base32();
            let when = format!("--now=@{seconds}");
            let code = second_opinion("oathtool", &["--totp", "-b", &when, &secret], "");
            let at = Moment(seconds * SECOND_MS);
            assert_eq!(step(&secret, &code, at).expect("a secret"), Some(seconds / 30), "{code}");
        }
    }

    #[tokio::test]
    async fn the_reference_argon2_makes_and_reads_the_same_hashes() {
        let costs = ["-id", "-t", "2", "-k", "19456", "-p", "1", "-l", "32", "-e"];
        for (password, salt) in [("the curtain rises", "sixteen bytes!!!"), ("опера", "12345678")]
        {
            let theirs = second_opinion("argon2", &[&[salt][..], &costs].concat(), password);
            let ours = hash_with(password, salt.as_bytes()).expect("hashed");
            assert_eq!(ours, theirs);
            assert!(is_right(password, Some(&theirs)).await.expect("compared"));
            assert!(!is_right("another one", Some(&theirs)).await.expect("compared"));
        }
    }
}
