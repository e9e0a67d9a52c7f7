//! The receipt of a deposit that a buyer paid at a counter: how much, how, what is left and until
//! when. A deposit that was given back in the meantime has none.

use super::paid_minor;
use anyhow::Context;
use domain::{
    id::{OrderId, PaymentId},
    money::Money,
    payments::method::PaymentMethod,
    wording::text::full_name,
};
use house::{
    House,
    jobs::work::{MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples, sealed,
};
use people::customers::time_zone;
use season::catalogue;
use selling::orders::stands;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{
    Conn,
    orders::{self, Order},
    payments::{self, refunds},
    running::outbox::Message,
};

/// The outbox's topic.
const TOPIC: &str = "deposit";

/// In the outbox: identities, and the number on a terminal's slip. The rest is read when the mail
/// is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    order: OrderId,
    payment: PaymentId,
    slip: String,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["deposit_received"],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

/// Of the deposit that was just taken, if there is an address.
pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    slip: &str,
) -> anyhow::Result<()> {
    if order.email.is_empty() {
        return Ok(());
    }
    let all = payments::of_order(conn, order.id).await?;
    let newest = all.iter().filter(|it| it.captured_at.is_some()).max_by_key(|it| it.attempt);
    let payment = newest.context("a deposit was just taken")?.id;
    let dedupe_key = format!("deposit:{payment}:received");
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: order.id.to_string() };
    let payload = Payload { order: order.id, payment, slip: slip.to_owned() };
    outbox::enqueue(house, conn, effect, &payload).await.map(drop)
}

/// None: it went back, or its buyer's address was forgotten.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a deposit's mail")?;
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, payload.order).await?;
    let order = order.context("orders are never deleted")?;
    let refunds = refunds::of_order(&mut conn, order.id).await?;
    let all = payments::of_order(&mut conn, order.id).await?;
    let payment = all.into_iter().find(|it| it.id == payload.payment);
    let payment = payment.filter(|it| stands(it, &refunds) && !order.email.is_empty());
    let Some(payment) = payment else { return Ok(None) };
    let left_minor = order.total_minor - paid_minor(&mut conn, order.id).await?;
    let zone = time_zone(&*catalogue::catalogue_with(house, &mut conn).await?);
    drop(conn);
    let locale = house.locales().get_or_fallback(&order.language);
    let at = payment.captured_at.unwrap_or(payment.created_at);
    let until = [
        ("date", locale.date_long(order.pay_by, &zone).into()),
        ("time", locale.time(order.pay_by, &zone).into()),
    ];
    let rest = Rest {
        left: Money::new(left_minor, payment.amount.currency),
        until: locale.text_with("common-when", &until),
    };
    let deposit = Deposit {
        code: &order.code,
        secret: &sealed::open_link(house, &order.secret)?,
        amount: payment.amount,
        payment_method: payment.payment_method,
        slip: &payload.slip,
        on: locale.date_plain(at, &zone),
        rest: (left_minor > 0 && !order.is_over()).then_some(rest),
    };
    let name = full_name(&order.given_name, &order.family_name);
    let content = words(house, &locale, &name, &deposit);
    Ok(Some(content.to(order.email, name)))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let catalogue = catalogue::catalogue(house).await?;
    let (locale, zone) = (&request.locale, time_zone(&catalogue));
    let amount = Money::new(4_200, catalogue.currency());
    let until = locale.date_plain(samples::until(house), &zone);
    let deposit = Deposit {
        code: samples::ORDER_CODE,
        secret: samples::SECRET,
        amount,
        payment_method: PaymentMethod::Terminal,
        slip: samples::DIGITS,
        on: locale.date_plain(house.now(), &zone),
        rest: Some(Rest { left: amount, until }),
    };
    let name = full_name(samples::GIVEN_NAME, samples::FAMILY_NAME);
    Ok(words(house, locale, &name, &deposit).to(samples::EMAIL, name))
}

struct Deposit<'a> {
    code: &'a str,
    /// Opens the order.
    secret: &'a str,
    amount: Money,
    payment_method: PaymentMethod,
    /// Of a terminal: the number on its slip.
    slip: &'a str,
    /// The day on which it was paid.
    on: String,
    /// None: the reservation has ended, or all of it is paid by now.
    rest: Option<Rest>,
}

struct Rest {
    left: Money,
    until: String,
}

fn words(house: &House, locale: &Arc<Locale>, name: &str, of: &Deposit<'_>) -> MailContent {
    let code = || ("code", of.code.into());
    let amount = || ("amount", locale.money(of.amount).into());
    let text = [code(), amount(), ("date", of.on.as_str().into())];
    let paid = match of.payment_method {
        PaymentMethod::Terminal => {
            locale.text_with("mail-deposit-terminal", &[("slip", of.slip.into())])
        }
        PaymentMethod::Cash
        | PaymentMethod::Card
        | PaymentMethod::Bizum
        | PaymentMethod::Paypal
        | PaymentMethod::Credit
        | PaymentMethod::Voucher => locale.text("mail-deposit-cash"),
    };
    let mut parts = vec![
        Part::greeting(locale, name),
        Part::Text(locale.text_with("mail-deposit", &text)),
        Part::Text(paid),
    ];
    let mut link = "mail-payment-returned-link";
    if let Some(rest) = &of.rest {
        let args =
            [("open", locale.money(rest.left).into()), ("until", rest.until.as_str().into())];
        parts.push(Part::Text(locale.text_with("mail-deposit-rest", &args)));
        link = "mail-held-link";
    }
    let url = &house.settings().public_url;
    let page = format!("{url}/{}/orders/{}", locale.language(), of.secret);
    let house_name = locale.text("house-name");
    parts.extend([
        Part::Text(locale.text("mail-deposit-keep")),
        Part::Link(locale.text(link), page),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-footer")),
    ]);
    MailContent::new(locale, locale.text_with("mail-deposit-subject", &[code(), amount()]), parts)
}
