//! The mail to a customer whose credit a colleague spent at a counter: how much, for which order,
//! and how they object.

use anyhow::Context;
use domain::{
    id::OrderId,
    money::{Currency, Money},
};
use house::{
    House,
    jobs::work::{MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples, sealed,
};
use season::catalogue;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{
    Conn,
    orders::{self, Order},
    people as persons,
    running::outbox::Message,
};

/// The outbox's topic.
const TOPIC: &str = "credit";

/// In the outbox: an identity and a sum. The address is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    order: OrderId,
    spent_minor: i64,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["credit_spent"],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

/// An order is paid once, so it has one such mail.
pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    spent_minor: i64,
) -> anyhow::Result<()> {
    let dedupe_key = format!("credit:{}:spent", order.id);
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: order.id.to_string() };
    let payload = Payload { order: order.id, spent_minor };
    outbox::enqueue(house, conn, effect, &payload).await.map(drop)
}

/// None: nobody reads mail for the person.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a mail of credit")?;
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, payload.order).await?;
    let order = order.context("orders are never deleted")?;
    let Some(reader) = persons::reader(&mut conn, order.person).await? else { return Ok(None) };
    drop(conn);
    let locale = house.locales().get_or_fallback(&reader.language);
    let currency = Currency::parse(&order.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
    let spent = Spent {
        code: &order.code,
        secret: &sealed::open_link(house, &order.secret)?,
        amount: Money::new(payload.spent_minor, currency),
    };
    let content = words(house, &locale, &reader.name, &spent);
    Ok(Some(content.to(reader.email, reader.name)))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let amount = Money::new(4_200, catalogue::catalogue(house).await?.currency());
    let name = format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME);
    let spent = Spent { code: samples::ORDER_CODE, secret: samples::SECRET, amount };
    Ok(words(house, &request.locale, &name, &spent).to(samples::EMAIL, name))
}

struct Spent<'a> {
    code: &'a str,
    /// Opens the order.
    secret: &'a str,
    amount: Money,
}

fn words(house: &House, locale: &Arc<Locale>, name: &str, spent: &Spent<'_>) -> MailContent {
    let args = [("code", spent.code.into()), ("amount", locale.money(spent.amount).into())];
    let url = &house.settings().public_url;
    let link = format!("{url}/{}/orders/{}", locale.language(), spent.secret);
    let house_name = locale.text("house-name");
    let parts = vec![
        Part::greeting(locale, name),
        Part::Text(locale.text_with("mail-credit-spent", &args)),
        Part::Link(locale.text("mail-credit-spent-link"), link),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-footer")),
    ];
    MailContent::new(locale, locale.text_with("mail-credit-spent-subject", &args), parts)
}
