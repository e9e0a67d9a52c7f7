//! The mail that says that a payment of what is paid later came in, what is left, and what became
//! of what was too much. One payment is one mail, whichever orders of its debtor it pays. What was
//! paid after a lost chargeback has the same mail.

use super::Settled;
use crate::{checkout::rule_of, reservations::paid_minor};
use anyhow::Context;
use domain::{
    id::{OrderId, SettlementId},
    money::{Currency, Money},
    payments::invoice::in_fours,
    tickets::renewal::RenewalPayment,
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
use jiff::civil::Date;
use people::customers::time_zone;
use season::catalogue::{self, Catalogue};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{
    Conn,
    books::{invoice_sources, owed},
    orders::{self, Order},
    payments::settlements::{self, Owed},
    people as persons,
    running::outbox::Message,
    tickets::renewals,
};
use uuid::Uuid;

/// The outbox's topic.
const TOPIC: &str = "payment-received";

/// In the outbox: identities, and how much of it became credit.
#[derive(Serialize, Deserialize)]
struct Payload {
    order: OrderId,
    settlements: Vec<SettlementId>,
    credit_minor: i64,
    /// Payments of what lost chargebacks left owed; then there are no settlements.
    #[serde(default)]
    debts: Vec<Uuid>,
}

/// A sample that one payment for several orders has.
const SEVERAL: &str = "payment_received_orders";

pub(crate) fn receipt() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["payment_received", SEVERAL],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

/// All are of one order. What was booked before has its mail.
pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    settled: &[Settled],
) -> anyhow::Result<()> {
    let new: Vec<&Settled> = settled.iter().filter(|it| !it.is_repeat).collect();
    let settlements: Vec<SettlementId> =
        new.iter().flat_map(|it| &it.settlements).copied().collect();
    let Some((first, settlement)) = new.first().zip(settlements.first()) else { return Ok(()) };
    let dedupe_key = format!("receivable:{settlement}:received");
    let credit_minor = new.iter().map(|it| it.credit_minor).sum();
    let payload = Payload { order: first.order, settlements, credit_minor, debts: Vec::new() };
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: first.order.to_string() };
    outbox::enqueue(house, conn, effect, &payload).await.map(drop)
}

/// What lost chargebacks left owed of the order was paid just now. All in one currency.
pub(crate) async fn enqueue_debts(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    debts: Vec<Uuid>,
) -> anyhow::Result<()> {
    let Some(first) = debts.first() else { return Ok(()) };
    let dedupe_key = format!("debt:{first}:received");
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: order.to_string() };
    let payload = Payload { order, settlements: Vec::new(), credit_minor: 0, debts };
    outbox::enqueue(house, conn, effect, &payload).await.map(drop)
}

/// None: it went back in the meantime, or nobody reads mail for the person.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a receipt's mail")?;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let order = orders::by_id(&mut conn, payload.order).await?;
    let order = order.context("orders are never deleted")?;
    if !payload.debts.is_empty() {
        let zone = time_zone(&catalogue);
        return debts_paid(house, &mut conn, &Debts { order, paid: payload.debts, zone }).await;
    }
    let (mut amount_minor, mut on, mut receivables) = (0, None, Vec::new());
    let (mut codes, mut all): (Vec<String>, Vec<Owed>) = (Vec::new(), Vec::new());
    for id in payload.settlements {
        let settlement = settlements::settlement_by_id(&mut conn, id).await?;
        let settlement = settlement.context("settlements are never deleted")?;
        if settlement.returned_at.is_none() {
            amount_minor += settlement.amount_minor;
            on = Some(settlement.paid_on);
            receivables.push(settlement.receivable);
            let owed = settlements::by_id(&mut conn, settlement.receivable).await?;
            let owed = owed.context("receivables are never deleted")?;
            if !codes.contains(&owed.order_code) {
                all.extend(settlements::of_order(&mut conn, owed.order).await?);
                codes.push(owed.order_code);
            }
        }
    }
    let first = all.iter().find(|it| receivables.contains(&it.id)).cloned();
    let Some((first, on)) = first.zip(on) else { return Ok(None) };
    let Some(reader) = persons::reader(&mut conn, first.person).await? else { return Ok(None) };
    all.retain(|it| it.currency == first.currency && !is_off(&catalogue, it));
    let locale = house.locales().get_or_fallback(&reader.language);
    let currency = Currency::parse(&first.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
    let open: Vec<&Owed> = all.iter().filter(|it| it.standing.open_minor() > 0).collect();
    let part = match open.iter().find(|it| receivables.contains(&it.id)) {
        Some(owed) => {
            let of_day = of_day(owed, &open);
            Some(PartPaid {
                open: Money::new(of_day.iter().map(|it| it.standing.open_minor()).sum(), currency),
                due: locale.date_plain(owed.due_at, &time_zone(&catalogue)),
                account: account(&mut conn, &of_day).await?,
                code: owed.order_code.clone(),
            })
        }
        None => None,
    };
    drop(conn);
    let received = Received {
        codes,
        secret: &sealed::open_link(house, &order.secret)?,
        amount: Money::new(amount_minor, currency),
        on: on.parse::<Date>().map_or(on, |day| locale.day_plain(day)),
        open: Money::new(all.iter().map(|it| it.standing.open_minor()).sum(), currency),
        part,
        credit: Money::new(payload.credit_minor, currency),
    };
    let content = words(house, &locale, &reader.name, &received);
    Ok(Some(content.to(reader.email, reader.name)))
}

struct Debts {
    order: Order,
    paid: Vec<Uuid>,
    zone: String,
}

/// None: the buyer has no address, or it was forgotten.
async fn debts_paid(
    house: &House,
    conn: &mut Conn,
    debts: &Debts,
) -> anyhow::Result<Option<MailContent>> {
    let Debts { order, paid, zone } = debts;
    let mut all = Vec::new();
    for id in paid {
        all.push(owed::payment(conn, *id).await?.context("payments are never deleted")?);
    }
    let first = all.first().filter(|_| !order.email.is_empty());
    let Some(&(Money { currency, .. }, at)) = first else { return Ok(None) };
    let mut open: Vec<Money> =
        owed::lost(conn, order.id).await?.iter().map(|lost| lost.amount).collect();
    for later in settlements::of_order(conn, order.id).await?.iter().filter(|it| !it.is_off) {
        let its = Currency::parse(&later.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
        open.push(Money::new(later.standing.open_minor(), its));
    }
    // Of a reservation, what nobody has paid yet.
    if !order.is_over() {
        let its = Currency::parse(&order.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
        open.push(Money::new(order.total_minor - paid_minor(conn, order.id).await?, its));
    }
    open.retain(|it| it.minor > 0);
    // What is owed in another currency is told if nothing else is.
    let of = open.iter().find(|it| it.currency == currency).or(open.first());
    let of = of.map_or(currency, |it| it.currency);
    let open_minor = open.iter().filter(|it| it.currency == of).map(|it| it.minor).sum();
    let locale = house.locales().get_or_fallback(&order.language);
    let received = Received {
        codes: vec![order.code.clone()],
        secret: &sealed::open_link(house, &order.secret)?,
        amount: Money::new(all.iter().map(|(paid, _)| paid.minor).sum(), currency),
        on: locale.date_plain(at, zone),
        open: Money::new(open_minor, of),
        part: None,
        credit: Money::new(0, currency),
    };
    let name = full_name(&order.given_name, &order.family_name);
    let content = words(house, &locale, &name, &received);
    Ok(Some(content.to(order.email.clone(), name)))
}

/// Its performance was cancelled: nothing is to be paid for it.
fn is_off(catalogue: &Catalogue, owed: &Owed) -> bool {
    let listing = owed.performance.and_then(|id| catalogue.listing(id));
    listing.is_some_and(|listing| listing.row.cancelled_at.is_some())
}

/// All that is due together with it: its debtor sees one amount and one day.
fn of_day<'a>(owed: &Owed, open: &[&'a Owed]) -> Vec<&'a Owed> {
    open.iter().copied().filter(|it| it.due_at == owed.due_at).collect()
}

/// Name and IBAN of whom the rest is owed to. None: the house debits it, or it isn't one debt, and
/// the orders' pages say which part goes where.
async fn account(conn: &mut Conn, rest: &[&Owed]) -> anyhow::Result<Option<(String, String)>> {
    let Some(owed) = rest.first() else { return Ok(None) };
    let is_like =
        |it: &&Owed| it.company == owed.company && it.order == owed.order && it.rule == owed.rule;
    if !rest.iter().all(is_like) {
        return Ok(None);
    }
    let is_debited = owed.rule == rule_of(RenewalPayment::Debit)
        && renewals::mandate(conn, owed.person).await?.is_some();
    match is_debited {
        true => Ok(None),
        false => invoice_sources::account(conn, owed.company).await,
    }
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let catalogue = catalogue::catalogue(house).await?;
    let locale = &request.locale;
    let amount = Money::new(4_200, catalogue.currency());
    let day = locale.date_plain(samples::until(house), &time_zone(&catalogue));
    let name = format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME);
    let account = Some((samples::OTHER_NAME.to_owned(), "ES0000000000".to_owned()));
    let orders = if request.kind == SEVERAL { 2 } else { 1 };
    let received = Received {
        codes: vec![samples::ORDER_CODE.to_owned(); orders],
        secret: samples::SECRET,
        amount,
        on: day.clone(),
        open: amount,
        part: Some(PartPaid {
            open: amount,
            due: day,
            account,
            code: samples::ORDER_CODE.to_owned(),
        }),
        credit: amount,
    };
    Ok(words(house, locale, &name, &received).to(samples::EMAIL, name))
}

struct Received<'a> {
    /// Of the orders that the payment pays; the first is the one that it names.
    codes: Vec<String>,
    /// Opens the order.
    secret: &'a str,
    amount: Money,
    /// The bank's day.
    on: String,
    /// What is still to be paid for these orders.
    open: Money,
    /// None: what came in pays all that was due with it.
    part: Option<PartPaid>,
    /// What was too much.
    credit: Money,
}

/// What is left of what is due on a day, of which something was paid.
struct PartPaid {
    open: Money,
    due: String,
    /// Name and IBAN of whom it is owed to.
    account: Option<(String, String)>,
    /// Of its order.
    code: String,
}

fn words(house: &House, locale: &Arc<Locale>, name: &str, of: &Received<'_>) -> MailContent {
    let codes = of.codes.join(", ");
    // One order has words of its own.
    let id = |one: &'static str, several: &'static str| match of.codes.len() {
        1 => one,
        _ => several,
    };
    let code = || ("code", codes.as_str().into());
    let amount = || ("amount", locale.money(of.amount).into());
    let on = ("date", of.on.as_str().into());
    let text = id("mail-payment-received", "mail-payment-received-orders");
    let text = locale.text_with(text, &[code(), amount(), on]);
    let mut parts = vec![Part::greeting(locale, name), Part::Text(text)];
    if let Some(part) = &of.part {
        let rest = [("open", locale.money(part.open).into()), ("due", part.due.as_str().into())];
        parts.push(Part::Text(locale.text_with("mail-payment-received-part", &rest)));
        if let Some((holder, iban)) = &part.account {
            let to = [
                ("holder", holder.as_str().into()),
                ("iban", in_fours(iban).into()),
                ("reference", part.code.as_str().into()),
            ];
            parts.push(Part::Text(locale.text_with("invoice-transfer", &to)));
        }
    }
    match (of.open.minor, &of.part) {
        (0, _) => {
            let all = id("mail-payment-received-all", "mail-payment-received-orders-all");
            parts.push(Part::Text(locale.text(all)));
        }
        (_, Some(part)) if part.open == of.open => {}
        _ => {
            let open = [("open", locale.money(of.open).into())];
            let still = id("mail-payment-received-open", "mail-payment-received-orders-open");
            parts.push(Part::Text(locale.text_with(still, &open)));
        }
    }
    if of.credit.minor > 0 {
        let credit = [("amount", locale.money(of.credit).into())];
        parts.push(Part::Text(locale.text_with("mail-payment-received-credit", &credit)));
    }
    let url = &house.settings().public_url;
    let link = format!("{url}/{}/orders/{}", locale.language(), of.secret);
    let house_name = locale.text("house-name");
    parts.extend([
        Part::Link(locale.text("mail-payment-returned-link"), link),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-footer")),
    ]);
    let subject = id("mail-payment-received-subject", "mail-payment-received-orders-subject");
    let subject = locale.text_with(subject, &[code(), amount()]);
    MailContent::new(locale, subject, parts)
}
