//! The mail that tells a customer that the bank sent their money back.

use anyhow::Context;
use domain::{
    bank_account::PayOutState,
    id::PayOutId,
    money::{Currency, Money},
};
use house::{
    House,
    mail::{Part, host, write_out},
    outbox::{self, Effect},
    ports::Mail,
    work::MailWriter,
};
use serde::{Deserialize, Serialize};
use store::{Conn, outbox::Message, pay_outs, people};

/// The outbox's topic.
const TOPIC: &str = "pay-out";

/// In the outbox: an identity only. The address is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    pay_out: PayOutId,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter { topic: TOPIC, write: |house, message| Box::pin(write(house, message)) }
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
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<Mail>> {
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
    let amount = locale.money(Money::new(pay_out.amount_minor, currency));
    let text = locale.text_with(
        "mail-pay-out-returned",
        &[("amount", amount.into()), ("end", pay_out.iban_end.clone().into())],
    );
    let url = &house.settings().public_url;
    let link = format!("{url}/{}/account/credit", locale.language());
    let greeting = match reader.name.trim() {
        "" => locale.text("mail-greeting-unnamed"),
        name => locale.text_with("mail-greeting", &[("name", name.into())]),
    };
    let house_name = locale.text("house-name");
    let parts = [
        Part::Text(greeting),
        Part::Text(text),
        Part::Link(locale.text("mail-pay-out-link"), link),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-footer-account")),
    ];
    let subject = locale.text("mail-pay-out-returned-subject");
    let (subject, text, html) = write_out(&locale, subject, &parts);
    Ok(Some(Mail {
        message_id: format!("<{}@{}>", message.id, host(url)),
        to: reader.email,
        to_name: reader.name,
        language: locale.language().to_owned(),
        subject,
        text,
        html,
        attachments: Vec::new(),
        pictures: Vec::new(),
    }))
}
