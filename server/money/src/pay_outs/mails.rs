//! The mail that tells a customer that the bank sent their money back.

use anyhow::Context;
use domain::{
    id::PayOutId,
    money::{Currency, Money},
    payments::bank_account::PayOutState,
};
use house::{
    House,
    jobs::work::{MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Conn, books::pay_outs, people, running::outbox::Message};

/// The outbox's topic.
const TOPIC: &str = "pay-out";

/// In the outbox: an identity only. The address is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    pay_out: PayOutId,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["pay_out"],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

pub(super) async fn enqueue_returned(
    house: &House,
    conn: &mut Conn,
    pay_out: PayOutId,
) -> anyhow::Result<()> {
    let dedupe_key = format!("pay-out:{pay_out}:returned");
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: pay_out.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { pay_out }).await.map(drop)
}

/// None: nobody reads mail for the person.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a pay-out's mail")?;
    let mut conn = house.store().read().await?;
    let pay_out = pay_outs::by_id(&mut conn, payload.pay_out).await?;
    let pay_out = pay_out.context("pay-outs are never deleted")?;
    let Some(reader) = people::reader(&mut conn, pay_out.person).await? else { return Ok(None) };
    drop(conn);
    if pay_out.state != PayOutState::Returned {
        return Ok(None);
    }
    let locale = house.locales().get_or_fallback(&reader.language);
    let currency =
        Currency::parse(&pay_out.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
    let amount = Money::new(pay_out.amount_minor, currency);
    let content = words(house, &locale, &reader.name, Paid { amount, iban_end: &pay_out.iban_end });
    Ok(Some(content.to(reader.email, reader.name)))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let amount = Money::new(4_200, season::catalogue::catalogue(house).await?.currency());
    let name = format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME);
    Ok(words(house, &request.locale, &name, Paid { amount, iban_end: "0000" })
        .to(samples::EMAIL, name))
}

/// What the bank sent back, and how the account's number ends.
struct Paid<'a> {
    amount: Money,
    iban_end: &'a str,
}

fn words(house: &House, locale: &Arc<Locale>, name: &str, paid: Paid<'_>) -> MailContent {
    let amount = locale.money(paid.amount);
    let text = locale.text_with(
        "mail-pay-out-returned",
        &[("amount", amount.into()), ("end", paid.iban_end.into())],
    );
    let url = &house.settings().public_url;
    let link = format!("{url}/{}/account/credit", locale.language());
    let house_name = locale.text("house-name");
    let parts = [
        Part::greeting(locale, name),
        Part::Text(text),
        Part::Link(locale.text("mail-pay-out-link"), link),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-footer-account")),
    ];
    let subject = locale.text("mail-pay-out-returned-subject");
    MailContent::new(locale, subject, parts.into())
}
