//! The mail that tells an account's owner of a new way to sign in, whoever added it.

use crate::{customers::house_time_zone, identities::provider_name};
use anyhow::Context;
use domain::{id::AccountId, moment::Moment};
use house::{
    House,
    jobs::work::{MailSamples, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples,
};
use person_tables::profiles;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Conn, people::accounts, running::outbox::Message};

pub(crate) const WAY_ADDED: &str = "sign-in-way-added";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Way {
    Passkey,
    /// By its name in the operator's settings.
    Provider(String),
}

/// In the outbox: no address. It is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    account: AccountId,
    way: Way,
    added_at: Moment,
}

pub(crate) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
    way: &Way,
) -> anyhow::Result<()> {
    let effect = Effect {
        topic: WAY_ADDED,
        dedupe_key: format!("{WAY_ADDED}:{}", house.new_id()),
        subject_id: account.to_string(),
    };
    let payload = Payload { account, way: way.clone(), added_at: house.now() };
    outbox::enqueue(house, conn, effect, &payload).await.map(drop)
}

/// Sent even when the new way was removed meanwhile: somebody had been in the account.
pub(crate) async fn mail(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let Payload { account, way, added_at } =
        serde_json::from_str(&message.payload).context("a mail of a new way to sign in")?;
    let mut conn = house.store().read().await?;
    let email = accounts::email(&mut conn, account).await?.context("accounts are never deleted")?;
    let known = profiles::of_account(&mut conn, account).await?;
    drop(conn);
    let (_, profile) = known.context("an account has a person")?;
    let locale = house.locales().get_or_fallback(&profile.language);
    let name = domain::wording::text::full_name(&profile.given_name, &profile.family_name);
    Ok(Some(words(house, &locale, &way, added_at).await?.to(email, name)))
}

/// New ways to sign in.
pub(crate) const SAMPLES: MailSamples =
    MailSamples { kinds: &["way_added"], write: |house, request| Box::pin(sample(house, request)) };

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let content = words(house, &request.locale, &Way::Passkey, house.now()).await?;
    Ok(content.to(samples::EMAIL, ""))
}

async fn words(
    house: &House,
    locale: &Arc<Locale>,
    way: &Way,
    added_at: Moment,
) -> anyhow::Result<MailContent> {
    let url = &house.settings().public_url;
    let zone = house_time_zone(house).await?;
    let house_name = locale.text("house-name");
    let when = [
        ("date", locale.date_plain(added_at, &zone).into()),
        ("time", locale.time(added_at, &zone).into()),
        ("house", house_name.clone().into()),
    ];
    let said = match way {
        Way::Passkey => locale.text_with("mail-passkey-added", &when),
        Way::Provider(key) => {
            let [date, time, house_named] = when;
            let provider = ("provider", provider_name(house, key).into());
            locale.text_with("mail-identity-joined", &[date, time, house_named, provider])
        }
    };
    let link = format!("{url}/{}/account/profile", locale.language());
    let parts = vec![
        Part::Text(said),
        Part::Text(locale.text("mail-way-added-not-you")),
        Part::Link(locale.text("mail-way-added-link"), link),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
    ];
    let subject = locale.text("mail-way-added-subject");
    Ok(MailContent::new(locale, subject, parts))
}
