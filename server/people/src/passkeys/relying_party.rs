//! The house as passkeys know it: by the address that shoppers type. A passkey of another address
//! signs nothing here, so nobody is led to sign in on a page that only looks like ours.

use anyhow::Context;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::people::passkey::PasskeyRefusal;
use house::{Failure, House};
use serde_json::{Value, json};
use webauthn_rs::prelude::{Url, Webauthn, WebauthnBuilder};

pub(super) fn relying_party(house: &House) -> Result<Webauthn, Failure<PasskeyRefusal>> {
    let origin = Url::parse(&house.settings().public_url).context("the house's address")?;
    // Browsers keep no passkeys for an address of numbers.
    let Some(name) = origin.domain() else { return Err(Failure::Refused(PasskeyRefusal::NotHere)) };
    let house_name = house.locales().fallback().text("house-name");
    let builder = WebauthnBuilder::new(name, &origin).context("the house's address")?;
    Ok(builder.rp_name(&house_name).build().context("the relying party")?)
}

/// The options of a new passkey. It must say by itself whose it is, so that nobody types an
/// address to sign in.
pub(super) fn discoverable(options: impl serde::Serialize) -> anyhow::Result<Value> {
    let mut options = serde_json::to_value(options)?;
    let selection = &mut options["publicKey"]["authenticatorSelection"];
    selection["residentKey"] = json!("required");
    selection["requireResidentKey"] = json!(true);
    Ok(options)
}

/// As the table holds it.
pub(super) fn credential_id(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(super) fn credential_bytes(id: &str) -> anyhow::Result<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(id).context("a credential's name")
}
