//! The mail that tells a customer that a payment of theirs came back, and how it is paid again.

use super::spread;
use crate::checkout::rule_of;
use anyhow::Context;
use domain::{
    id::SettlementId,
    moment::Moment,
    money::{Currency, Money},
    payments::{invoice::in_fours, receivable::due_again_at},
    tickets::renewal::RenewalPayment,
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
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};
use store::{
    Conn,
    books::{credits, invoice_sources},
    orders,
    payments::settlements::{self, Owed},
    people as persons,
    running::outbox::Message,
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

/// None: nobody reads mail for the person, or the mail about the first part tells of the payment;
/// or no bank sent it back, since it was cash.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a return's mail")?;
    let mut conn = house.store().read().await?;
    let settlement = settlements::settlement_by_id(&mut conn, payload.settlement).await?;
    let settlement = settlement.context("settlements are never deleted")?;
    if settlements::is_in_cash(&mut conn, settlement.id).await? {
        return Ok(None);
    }
    let whole = spread::whole(&mut conn, &settlement).await?;
    if whole.first().is_some_and(|first| first.id != settlement.id) {
        return Ok(None);
    }
    let owed = settlements::by_id(&mut conn, settlement.receivable).await?;
    let owed = owed.context("receivables are never deleted")?;
    let order = orders::by_id(&mut conn, owed.order).await?;
    let order = order.context("orders are never deleted")?;
    let mut all = settlements::of_order(&mut conn, owed.order).await?;
    let mut known = vec![owed.order];
    for part in &whole {
        let its = settlements::by_id(&mut conn, part.receivable).await?;
        if let Some(its) = its.filter(|it| !known.contains(&it.order)) {
            known.push(its.order);
            all.extend(settlements::of_order(&mut conn, its.order).await?);
        }
    }
    all.retain(|it| it.person == owed.person && it.currency == owed.currency);
    let Some(reader) = persons::reader(&mut conn, owed.person).await? else { return Ok(None) };
    let zone = time_zone(&*catalogue::catalogue_with(house, &mut conn).await?);
    let account = invoice_sources::account(&mut conn, owed.company).await?;
    let kept_minor = kept_minor(&mut conn, &owed).await?;
    drop(conn);
    // What became credit of it is owed beside it.
    let is_of_it = |it: &Owed| whole.iter().any(|part| part.receivable == it.id);
    let is_asked = |it: &&Owed| is_of_it(it) || it.performance.is_none();
    let open_minor: i64 = all.iter().filter(is_asked).map(|it| it.standing.open_minor()).sum();
    let mut later: BTreeMap<Moment, i64> = BTreeMap::new();
    let collected = rule_of(RenewalPayment::Debit);
    for it in all.iter().filter(|it| it.rule == collected && it.due_at > house.now()) {
        if !is_of_it(it) && it.standing.open_minor() > 0 {
            *later.entry(it.due_at).or_default() += it.standing.open_minor();
        }
    }
    let locale = house.locales().get_or_fallback(&reader.language);
    let currency = Currency::parse(&owed.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
    let day = |at: Moment| locale.date_plain(at, &zone);
    let returned = Returned {
        code: &owed.order_code,
        secret: &sealed::open_link(house, &order.secret)?,
        amount: Money::new(whole.iter().map(|it| it.amount_minor).sum(), currency),
        open: Money::new(open_minor, currency),
        due: day(due_again_at(owed.due_at, settlement.returned_at)),
        account,
        later: later.iter().map(|(at, minor)| (day(*at), Money::new(*minor, currency))).collect(),
        kept: Money::new(kept_minor.min(open_minor), currency),
    };
    let content = words(house, &locale, &reader.name, &returned);
    Ok(Some(content.to(reader.email, reader.name)))
}

/// What of their credit the debtor can't use until it is settled.
async fn kept_minor(conn: &mut Conn, owed: &Owed) -> anyhow::Result<i64> {
    let all = credits::of_person(conn, owed.person).await?;
    let all_minor: i64 = all.iter().map(|row| row.amount_minor).sum();
    let usable = credits::balances(conn, owed.person, &owed.currency).await?;
    Ok((all_minor - usable.iter().map(|it| it.minor).sum::<i64>()).max(0))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let catalogue = catalogue::catalogue(house).await?;
    let amount = Money::new(4_200, catalogue.currency());
    let name = format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME);
    let day = request.locale.date_plain(samples::until(house), &time_zone(&catalogue));
    let returned = Returned {
        code: samples::ORDER_CODE,
        secret: samples::SECRET,
        amount,
        open: amount,
        due: day.clone(),
        account: Some((samples::OTHER_NAME.to_owned(), "ES0000000000".to_owned())),
        later: vec![(day, amount)],
        kept: amount,
    };
    Ok(words(house, &request.locale, &name, &returned).to(samples::EMAIL, name))
}

struct Returned<'a> {
    code: &'a str,
    /// Opens the order.
    secret: &'a str,
    amount: Money,
    /// What is to be paid again.
    open: Money,
    /// The day on which it is due.
    due: String,
    /// Name and IBAN of whom it is owed to.
    account: Option<(String, String)>,
    /// What of the order the house debits by itself, by day.
    later: Vec<(String, Money)>,
    /// Of the debtor's credit.
    kept: Money,
}

fn words(house: &House, locale: &Arc<Locale>, name: &str, of: &Returned<'_>) -> MailContent {
    let code = ("code", of.code.into());
    let amount = ("amount", locale.money(of.amount).into());
    let text = match of.open.minor {
        0 => locale.text_with("mail-payment-returned-credit", &[amount, code]),
        _ => {
            let open = ("open", locale.money(of.open).into());
            let due = ("due", of.due.as_str().into());
            locale.text_with("mail-payment-returned", &[amount, code, open, due])
        }
    };
    let mut body = vec![Part::Text(text)];
    for (holder, iban) in of.account.iter().filter(|_| of.open.minor > 0) {
        let to = [
            ("holder", holder.as_str().into()),
            ("iban", in_fours(iban).into()),
            ("reference", of.code.into()),
        ];
        body.push(Part::Text(locale.text_with("invoice-transfer", &to)));
    }
    for (at, (date, amount)) in of.later.iter().enumerate() {
        let args = [("amount", locale.money(*amount).into()), ("date", date.as_str().into())];
        let id = match at {
            0 => "mail-payment-returned-later",
            _ => "mail-payment-returned-also",
        };
        body.push(Part::Text(locale.text_with(id, &args)));
    }
    if of.kept.minor > 0 {
        let kept = [("amount", locale.money(of.kept).into())];
        body.push(Part::Text(locale.text_with("mail-payment-returned-kept", &kept)));
    }
    let url = &house.settings().public_url;
    let link = format!("{url}/{}/orders/{}", locale.language(), of.secret);
    let house_name = locale.text("house-name");
    let end = [
        Part::Link(locale.text("mail-payment-returned-link"), link),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-footer")),
    ];
    let parts = [Part::greeting(locale, name)].into_iter().chain(body).chain(end).collect();
    let code = [("code", of.code.into())];
    let subject = locale.text_with("mail-payment-returned-subject", &code);
    MailContent::new(locale, subject, parts)
}
