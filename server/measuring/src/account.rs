//! The house's account at an analytics service: which it is, and the secret that opens it. Every
//! program of the house knows the newest one within a second.

use domain::{
    moment::Moment,
    people::actor::{Action, Actor},
};
use house::{
    Failure, House, NotAnswered,
    chance::digest,
    journal::{self, JournalEntry, Subject},
    sealed::seed_key::SeedKey,
};
use season_tables::measuring::{self, AccountRow, NewAccountRow};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::{Arc, PoisonError, RwLock};
use store::Conn;
use url::{Host, Url};

/// More is no address and no secret.
pub const CHARS_MAX: usize = 200;
const SITE_DIGITS_MAX: usize = 9;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Service {
    /// Nothing is measured.
    #[default]
    Off,
    Matomo {
        /// Of the installation, without a slash at its end.
        address: String,
        site_id: String,
    },
    Google {
        measurement_id: String,
    },
}

impl Service {
    /// As shoppers are told of it. None: nothing is measured.
    pub fn name(&self) -> Option<String> {
        match self {
            Self::Off => None,
            Self::Matomo { address, .. } => {
                let host = address.split("://").nth(1).and_then(|rest| rest.split('/').next());
                Some(format!("Matomo ({})", host.unwrap_or_default()))
            }
            Self::Google { .. } => Some("Google Analytics".to_owned()),
        }
    }

    pub fn kind(&self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Matomo { .. } => "matomo",
            Self::Google { .. } => "google",
        }
    }

    /// Four hexadecimal digits that tell one service from another.
    pub(crate) fn mark(&self) -> String {
        digest(&self.owner()).chars().take(4).collect()
    }

    /// Whose secret it is: no other address ever gets it.
    fn owner(&self) -> String {
        match self {
            Self::Off => String::new(),
            Self::Matomo { address, .. } => format!("measuring matomo {address}"),
            Self::Google { measurement_id } => format!("measuring google {measurement_id}"),
        }
    }
}

/// As it was last saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    pub service: Service,
    /// Zero: there never was one.
    pub revision: i64,
    /// When and by whom.
    pub written: Option<(Moment, String)>,
    sealed_secret: Option<String>,
}

impl Account {
    fn of(row: Option<AccountRow>) -> Self {
        let Some(row) = row else { return Self::default() };
        let service = serde_json::from_str(&row.service).unwrap_or_else(|error| {
            tracing::error!("the account for measuring can't be read, nothing is sent: {error}");
            Service::Off
        });
        Self {
            service,
            revision: row.revision,
            written: Some((row.written_at, row.author)),
            sealed_secret: row.sealed_secret,
        }
    }

    pub fn is_on(&self) -> bool {
        self.service != Service::Off
    }

    pub fn has_secret(&self) -> bool {
        self.sealed_secret.is_some()
    }

    /// None: it has none, or another key has encrypted it.
    pub(crate) fn secret(&self, key: Option<&SeedKey>) -> Option<String> {
        key?.open_secret(&self.service.owner(), self.sealed_secret.as_ref()?)
    }
}

/// What somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAccount {
    pub service: Service,
    pub secret: SecretChange,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecretChange {
    /// The stored one, if it belongs to the same service.
    Keep,
    Remove,
    New(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountRefusal {
    /// Somebody else saved one meanwhile.
    Changed,
    /// No address of a Matomo that may be spoken to.
    Address,
    SiteId,
    MeasurementId,
    /// Google takes nothing without it, and a stored one belongs to another account.
    SecretMissing,
    SecretWrong,
}

/// The account as this program knows it.
#[derive(Default)]
struct Kept(RwLock<Arc<Account>>);

pub fn shown(house: &House) -> Arc<Account> {
    house.kept::<Kept>().0.read().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Reads the newest one, if it isn't known yet.
///
/// # Errors
/// The database can't be read.
#[boxed]
pub async fn load(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let newest = Account::of(measuring::newest(&mut conn).await?);
    drop(conn);
    if newest.revision != shown(house).revision {
        let kept = house.kept::<Kept>();
        *kept.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(newest);
    }
    Ok(())
}

/// For its editors.
///
/// # Errors
/// The actor may not change the house's settings.
#[boxed]
pub async fn current(house: &House, actor: &Actor) -> Result<Account, NotAnswered> {
    actor.permit(Action::EditSettings, "*")?;
    let mut conn = house.store().read().await?;
    Ok(Account::of(measuring::newest(&mut conn).await?))
}

/// Holds for the next page that somebody opens. `seen`: the revision that its editor saw.
///
/// # Errors
/// See `AccountRefusal`. Nothing is written then.
#[boxed]
pub async fn save(
    house: &House,
    actor: &Actor,
    new: &NewAccount,
    seen: i64,
) -> Result<(), Failure<AccountRefusal>> {
    actor.permit(Action::EditSettings, "*")?;
    let is_strict = house.settings().public_url.starts_with("https://");
    let service = checked(&new.service, is_strict).map_err(Failure::Refused)?;
    let sealed = match &new.secret {
        SecretChange::New(secret) => Some(sealed(house, &service, secret.trim())?),
        SecretChange::Keep | SecretChange::Remove => None,
    };
    let is_kept = new.secret == SecretChange::Keep;
    let work = Arc::new((actor.clone(), service, sealed, is_kept));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, service, sealed, is_kept) = &*work;
                let newest = Account::of(measuring::newest(tx).await?);
                let kept = newest.sealed_secret.filter(|_| *is_kept);
                let kept = kept.filter(|_| newest.service.owner() == service.owner());
                let sealed_secret = sealed.clone().or(kept);
                if matches!(service, Service::Google { .. }) && sealed_secret.is_none() {
                    return Err(Failure::Refused(AccountRefusal::SecretMissing));
                }
                append(&house, tx, actor, service, sealed_secret, seen).await
            })
        })
        .await?;
    Ok(load(house).await?)
}

async fn append(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    service: &Service,
    sealed_secret: Option<String>,
    seen: i64,
) -> Result<(), Failure<AccountRefusal>> {
    let row = NewAccountRow {
        revision: seen.saturating_add(1),
        service: serde_json::to_string(service).map_err(anyhow::Error::from)?,
        sealed_secret,
        written_at: house.now(),
        author: actor.author(),
    };
    if !measuring::append(conn, &row).await? {
        return Err(Failure::Refused(AccountRefusal::Changed));
    }
    measuring::forget_former_secrets(conn, row.revision).await?;
    let entry = JournalEntry {
        action: "measuring.save",
        subject: Subject::Season,
        detail: json!({ "revision": row.revision, "service": service.kind() }),
    };
    Ok(journal::record(house, conn, actor, entry).await?)
}

fn sealed(
    house: &House,
    service: &Service,
    secret: &str,
) -> Result<String, Failure<AccountRefusal>> {
    let is_secret = (1..=CHARS_MAX).contains(&secret.len())
        && secret.bytes().all(|byte| byte.is_ascii_graphic());
    if !is_secret || *service == Service::Off {
        return Err(Failure::Refused(AccountRefusal::SecretWrong));
    }
    let key = house.settings().seed_key.as_ref();
    let key = key.ok_or_else(|| anyhow::anyhow!("there is no key for secrets: seed_key_file"))?;
    Ok(key.seal_secret(house.chance(), &service.owner(), secret)?)
}

fn checked(service: &Service, is_strict: bool) -> Result<Service, AccountRefusal> {
    match service {
        Service::Off => Ok(Service::Off),
        Service::Matomo { address, site_id } => {
            let address = matomo_address(address, is_strict).ok_or(AccountRefusal::Address)?;
            let site_id = site_id.trim();
            let is_number = (1..=SITE_DIGITS_MAX).contains(&site_id.len())
                && site_id.bytes().all(|byte| byte.is_ascii_digit())
                && !site_id.starts_with('0');
            let site_id = is_number.then(|| site_id.to_owned()).ok_or(AccountRefusal::SiteId)?;
            Ok(Service::Matomo { address, site_id })
        }
        Service::Google { measurement_id } => {
            let id = measurement_id.trim().to_ascii_uppercase();
            let rest = id.strip_prefix("G-").unwrap_or_default();
            let is_id = (4..=20).contains(&rest.len())
                && rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let id = is_id.then_some(id).ok_or(AccountRefusal::MeasurementId)?;
            Ok(Service::Google { measurement_id: id })
        }
    }
}

/// Names inside a network, which a server must not be made to call.
const INNER: [&str; 6] = [".localhost", ".local", ".internal", ".intranet", ".lan", ".home.arpa"];

/// None: none that may be spoken to. `is_strict`: encrypted, and by a name of the world.
fn matomo_address(typed: &str, is_strict: bool) -> Option<String> {
    let typed = typed.trim();
    let url = Url::parse(typed).ok().filter(|_| typed.len() <= CHARS_MAX)?;
    let is_plain = url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    let is_allowed = match (url.scheme(), url.host()?) {
        ("https", Host::Domain(name)) if is_strict => {
            let name = name.trim_end_matches('.').to_ascii_lowercase();
            name.contains('.') && !INNER.iter().any(|inner| name.ends_with(inner))
        }
        ("https" | "http", _) => !is_strict,
        _ => false,
    };
    let address = url.as_str().trim_end_matches('/');
    let address = ["/matomo.php", "/index.php"]
        .iter()
        .fold(address, |address, file| address.strip_suffix(file).unwrap_or(address));
    (is_plain && is_allowed).then(|| address.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_encrypted_address_of_the_world_is_spoken_to() {
        for (typed, address) in [
            (" https://stats.example.org/ ", "https://stats.example.org"),
            ("https://Example.org/matomo/matomo.php", "https://example.org/matomo"),
            ("https://example.org:8443/stats/index.php", "https://example.org:8443/stats"),
        ] {
            assert_eq!(matomo_address(typed, true).as_deref(), Some(address));
        }
        for wrong in [
            "",
            "stats.example.org",
            "http://stats.example.org",
            "https://127.0.0.1",
            "https://127.1/",
            "https://[::1]/",
            "https://localhost",
            "https://metadata.google.internal/",
            "https://matomo.local./",
            "https://user:pass@example.org",
            "https://example.org/?module=API",
            "https://example.org/#a",
            "file:///etc/passwd",
        ] {
            assert_eq!(matomo_address(wrong, true), None, "{wrong}");
        }
        let here = matomo_address("http://127.0.0.1:8080/", false);
        assert_eq!(here.as_deref(), Some("http://127.0.0.1:8080"), "for trying out");
    }

    #[test]
    fn an_account_is_what_its_service_gives_out() {
        let google = |id: &str| checked(&Service::Google { measurement_id: id.to_owned() }, true);
        let known = Service::Google { measurement_id: "G-AB12CD34EF".to_owned() };
        assert_eq!(google(" g-ab12cd34ef"), Ok(known));
        for wrong in ["", "G-", "UA-12345-1", "G-AB12/../x"] {
            assert_eq!(google(wrong), Err(AccountRefusal::MeasurementId), "{wrong}");
        }
        let matomo = |site_id: &str| {
            let address = "https://stats.example.org".to_owned();
            checked(&Service::Matomo { address, site_id: site_id.to_owned() }, true)
        };
        assert!(matomo("12").is_ok());
        for wrong in ["", "0", "1&token_auth=x", "-1", "1234567890"] {
            assert_eq!(matomo(wrong), Err(AccountRefusal::SiteId), "{wrong}");
        }
    }

    #[test]
    fn shoppers_hear_the_service_s_name() {
        let address = "https://stats.example.org/matomo".to_owned();
        let matomo = Service::Matomo { address, site_id: "1".to_owned() };
        assert_eq!(matomo.name().as_deref(), Some("Matomo (stats.example.org)"));
        assert_eq!(Service::Off.name(), None);
    }
}
