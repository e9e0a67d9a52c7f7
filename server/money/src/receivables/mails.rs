//! The mail that tells a customer that a payment of theirs came back, and what is open now.

use anyhow::Context;
use domain::{
    id::SettlementId,
    money::{Currency, Money},
};
use house::{
    House,
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples, sealed,
    work::{MailSamples, MailWriter, SampleRequest},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{
    Conn, orders,
    outbox::Message,
    people,
    settlements::{self, Owed},
};

/// The outbox's topic.
const TOPIC: &str = "receivable";

/// In the outbox: an identity only. The address is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    settlement: SettlementId,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["payment_returned"],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

pub(super) async fn enqueue_returned(
    house: &House,
    conn: &mut Conn,
    settlement: SettlementId,
) -> anyhow::Result<()> {
    let dedupe_key = format!("receivable:{settlement}:returned");
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: settlement.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { settlement }).await.map(drop)
}

/// None: nobody reads mail for the person.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a return's mail")?;
    let mut conn = house.store().read().await?;
    let settlement = settlements::settlement_by_id(&mut conn, payload.settlement).await?;
    let settlement = settlement.context("settlements are never deleted")?;
    let owed = settlements::by_id(&mut conn, settlement.receivable).await?;
    let owed = owed.context("receivables are never deleted")?;
    let order = orders::by_id(&mut conn, owed.order).await?;
    let order = order.context("orders are never deleted")?;
    let all = settlements::of_order(&mut conn, owed.order).await?;
    let Some(reader) = people::reader(&mut conn, owed.person).await? else { return Ok(None) };
    drop(conn);
    let theirs = |it: &&Owed| it.person == owed.person && it.currency == owed.currency;
    let open_minor = all.iter().filter(theirs).map(|it| it.standing.open_minor()).sum();
    let locale = house.locales().get_or_fallback(&reader.language);
    let currency = Currency::parse(&owed.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
    let returned = Returned {
        code: &owed.order_code,
        secret: &sealed::open_link(house, &order.secret)?,
        amount: Money::new(settlement.amount_minor, currency),
        open: Money::new(open_minor, currency),
    };
    let content = words(house, &locale, &reader.name, &returned);
    Ok(Some(content.to(reader.email, reader.name)))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let amount = Money::new(4_200, season::catalogue::catalogue(house).await?.currency());
    let name = format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME);
    let returned =
        Returned { code: samples::ORDER_CODE, secret: samples::SECRET, amount, open: amount };
    Ok(words(house, &request.locale, &name, &returned).to(samples::EMAIL, name))
}

struct Returned<'a> {
    code: &'a str,
    /// Opens the order.
    secret: &'a str,
    amount: Money,
    /// What is owed of the order by now.
    open: Money,
}

fn words(house: &House, locale: &Arc<Locale>, name: &str, of: &Returned<'_>) -> MailContent {
    let code = ("code", of.code.into());
    let amount = ("amount", locale.money(of.amount).into());
    let text = match of.open.minor {
        0 => locale.text_with("mail-payment-returned-credit", &[amount, code]),
        _ => {
            let open = ("open", locale.money(of.open).into());
            locale.text_with("mail-payment-returned", &[amount, code, open])
        }
    };
    let url = &house.settings().public_url;
    let link = format!("{url}/{}/orders/{}", locale.language(), of.secret);
    let greeting = match name.trim() {
        "" => locale.text("mail-greeting-unnamed"),
        name => locale.text_with("mail-greeting", &[("name", name.into())]),
    };
    let house_name = locale.text("house-name");
    let parts = [
        Part::Text(greeting),
        Part::Text(text),
        Part::Link(locale.text("mail-payment-returned-link"), link),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-footer-account")),
    ];
    let code = [("code", of.code.into())];
    let subject = locale.text_with("mail-payment-returned-subject", &code);
    MailContent::new(locale, subject, parts.into())
}
