//! What phones ask of a pass, as Apple documents it: they register, ask which of their passes have
//! changed, fetch one, and take themselves off.

use super::{compose, signed, timestamp};
use anyhow::Context;
use domain::{
    id::PassId,
    moment::{Moment, SECOND_MS},
};
use house::{Failure, House};
use person_tables::{
    pass_devices::{self, Registration},
    passes::{self, Pass},
};
use store::{columns::has_no_nul, orders};

/// Of one pass; nobody has more phones and watches.
pub const DEVICES_MAX: i64 = 20;
/// Apple's identifiers have 32 hexadecimal digits, its tokens 64.
const NAME_CHARS_MAX: usize = 200;

/// Who asks for which pass, and by what.
#[derive(Clone, Debug)]
pub struct Phone {
    pub device: String,
    pub pass_type: String,
    pub serial: String,
    /// From its header `Authorization: ApplePass …`.
    pub token: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisterRefusal {
    /// There is no such pass, or the token is not its own.
    Unauthorized,
    /// What was sent is no device or no token.
    Malformed,
    TooMany,
}

/// The pass that the phone shows the token of. None: unknown, or another's: the same to whoever
/// asks.
async fn shown(house: &House, phone: &Phone) -> anyhow::Result<Option<Pass>> {
    let key = house.settings().seed_key.as_ref();
    let (Some(key), Some(apple)) = (key, house.ports().wallets.apple.as_ref()) else {
        return Ok(None);
    };
    let expected = key.pass_token(&phone.serial);
    // Digests: how long it takes tells nothing of the token.
    let is_its = house::chance::digest(&expected) == house::chance::digest(&phone.token);
    let Ok(id) = phone.serial.parse::<PassId>() else { return Ok(None) };
    // One way of writing it, as the pass has it.
    if !is_its || id.to_string() != phone.serial || apple.pass_type() != phone.pass_type {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    passes::by_id(&mut conn, id).await
}

/// True: the phone is new to the pass.
///
/// # Errors
/// Why it isn't registered.
#[boxed]
pub async fn register(
    house: &House,
    phone: &Phone,
    push_token: &str,
) -> Result<bool, Failure<RegisterRefusal>> {
    let pass = shown(house, phone).await?;
    let pass = pass.ok_or(Failure::Refused(RegisterRefusal::Unauthorized))?;
    let is_name = |text: &str| {
        (1..=NAME_CHARS_MAX).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    if !is_name(&phone.device) || !is_name(push_token) {
        return Err(Failure::Refused(RegisterRefusal::Malformed));
    }
    let (device, push_token) = (phone.device.clone(), push_token.to_owned());
    house
        .write(move |house, conn| {
            let (device, push_token) = (device.clone(), push_token.clone());
            Box::pin(async move {
                let new = Registration {
                    device: &device,
                    pass: pass.id,
                    push_token: &push_token,
                    at: house.now(),
                };
                let is_new = pass_devices::register(conn, &new).await?;
                if is_new && pass_devices::count(conn, pass.id).await? > DEVICES_MAX {
                    return Err(Failure::Refused(RegisterRefusal::TooMany));
                }
                Ok(is_new)
            })
        })
        .await
}

/// False: the token is not the pass's. Twice is once.
#[boxed]
pub async fn unregister(house: &House, phone: &Phone) -> anyhow::Result<bool> {
    let Some(pass) = shown(house, phone).await? else { return Ok(false) };
    if has_no_nul(&phone.device) {
        let device = phone.device.clone();
        house
            .fault_only(move |_, conn| {
                let device = device.clone();
                Box::pin(async move { pass_devices::unregister(conn, &device, pass.id).await })
            })
            .await?;
    }
    Ok(true)
}

/// Passes of a phone that have changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub serials: Vec<String>,
    /// The phone says it when it asks again.
    pub last_updated: String,
}

/// None: nothing has changed since, or the phone keeps no pass of ours.
#[boxed]
pub async fn list(
    house: &House,
    device: &str,
    pass_type: &str,
    since: Option<&str>,
) -> anyhow::Result<Option<Listed>> {
    let apple = house.ports().wallets.apple.as_ref();
    if apple.is_none_or(|apple| apple.pass_type() != pass_type) {
        return Ok(None);
    }
    // What we didn't write stands for the beginning: the phone then fetches all once more.
    let since = since.and_then(|tag| tag.parse::<i64>().ok()).unwrap_or(-1);
    let mut conn = house.store().read().await?;
    let changed = pass_devices::changed_since(&mut conn, device, Moment(since)).await?;
    let Some((_, last)) = changed.last().copied() else { return Ok(None) };
    let serials = changed.into_iter().map(|(id, _)| id.to_string()).collect();
    Ok(Some(Listed { serials, last_updated: last.0.to_string() }))
}

/// What a phone gets that asks for its pass.
pub enum Fetched {
    Unauthorized,
    /// Since the phone has it.
    Unchanged,
    Pass {
        bytes: Vec<u8>,
        changed_at: Moment,
    },
    /// The certificate has ended: later, perhaps.
    NotNow,
}

#[boxed]
pub async fn fetch(
    house: &House,
    phone: &Phone,
    modified_since: Option<Moment>,
) -> anyhow::Result<Fetched> {
    let Some(pass) = shown(house, phone).await? else { return Ok(Fetched::Unauthorized) };
    let changed_at = pass.changed_at;
    if modified_since.is_some_and(|since| since.0 >= changed_at.0 / SECOND_MS * SECOND_MS) {
        return Ok(Fetched::Unchanged);
    }
    let Some(apple) = house.ports().wallets.apple_at(house.now()).cloned() else {
        return Ok(Fetched::NotNow);
    };
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, pass.order).await?.context("orders are never deleted")?;
    let composed = compose(house, &mut conn, &order, &[pass]).await?;
    drop(conn);
    let house = house.clone();
    let bytes = tokio::task::spawn_blocking(move || {
        let one = composed.first().context("a pass")?;
        signed(&house, apple.as_ref(), one)
    });
    Ok(Fetched::Pass { bytes: bytes.await.context("the signer stopped")??, changed_at })
}

/// As a header says a moment; None where the phone said none or something else.
pub fn http_date(text: &str) -> Option<Moment> {
    let at = jiff::fmt::rfc2822::parse(text).ok()?;
    Some(Moment(at.timestamp().as_millisecond()))
}

/// # Errors
/// The moment is out of any calendar.
pub fn in_http(at: Moment) -> anyhow::Result<String> {
    Ok(timestamp(at)?.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string())
}
