//! The mail that tells one of the staff that a colleague has reset their account.

use crate::customers::house_time_zone;
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

pub(crate) const STAFF_RESET: &str = "staff-reset";

/// In the outbox: no address. It is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    account: AccountId,
    reset_at: Moment,
}

pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    account: AccountId,
) -> anyhow::Result<()> {
    let effect = Effect {
        topic: STAFF_RESET,
        dedupe_key: format!("{STAFF_RESET}:{}", house.new_id()),
        subject_id: account.to_string(),
    };
    let payload = Payload { account, reset_at: house.now() };
    outbox::enqueue(house, conn, effect, &payload).await.map(drop)
}

pub(crate) async fn mail(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let Payload { account, reset_at } =
        serde_json::from_str(&message.payload).context("a mail of a reset")?;
    let mut conn = house.store().read().await?;
    let email = accounts::email(&mut conn, account).await?.context("accounts are never deleted")?;
    let known = profiles::of_account(&mut conn, account).await?;
    drop(conn);
    let (_, profile) = known.context("an account has a person")?;
    let locale = house.locales().get_or_fallback(&profile.language);
    Ok(Some(words(house, &locale, reset_at).await?.to(email, "")))
}

/// Of a reset account.
pub(crate) const SAMPLES: MailSamples = MailSamples {
    kinds: &["staff_reset"],
    write: |house, request| Box::pin(sample(house, request)),
};

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    Ok(words(house, &request.locale, house.now()).await?.to(samples::EMAIL, ""))
}

async fn words(
    house: &House,
    locale: &Arc<Locale>,
    reset_at: Moment,
) -> anyhow::Result<MailContent> {
    let zone = house_time_zone(house).await?;
    let house_name = locale.text("house-name");
    let when = [
        ("date", locale.date_plain(reset_at, &zone).into()),
        ("time", locale.time(reset_at, &zone).into()),
        ("house", house_name.clone().into()),
    ];
    let parts = vec![
        Part::Text(locale.text_with("mail-reset-said", &when)),
        Part::Text(locale.text("mail-reset-next")),
        Part::Text(locale.text("mail-reset-not-you")),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
    ];
    let subject = locale.text("mail-reset-subject");
    Ok(MailContent::new(locale, subject, parts))
}
