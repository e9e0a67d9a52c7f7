//! The mail some days before something is due that its debtor pays by themselves, or that the house
//! debits, and the one after the last day on which it could be paid in time. Each once for each
//! order and day.

use crate::checkout::rule_of;
use anyhow::Context;
use domain::{
    id::{CompanyId, OrderId},
    moment::{DAY_MS, Moment},
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
    samples,
    sealed::{self, Sealed},
};
use people::customers::time_zone;
use rules::TOLD_BEFORE_MS;
use season::catalogue::{self, Catalogue};
use selling::{orders::view_of_order, printout::seat_place};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::{
    Conn,
    books::invoice_sources,
    orders::{self, Order},
    payments::settlements::{self, Owed},
    running::outbox::Message,
    tickets::renewals::{self, Mandate},
};

/// The outbox's topic.
const TOPIC: &str = "receivable-due";
const BEFORE_MS: i64 = 3 * DAY_MS;
/// A bank needs some days, and so do colleagues who record what came in.
const LATE_AFTER_MS: i64 = 3 * DAY_MS;
/// What has been open for longer is in colleagues' hands.
const LATE_MAX_MS: i64 = 60 * DAY_MS;
/// Who has just ordered has just been told.
const ORDERED_BEFORE_MS: i64 = 7 * DAY_MS;
/// In one transaction.
const BATCH: i64 = 100;

/// In the outbox: what is open then is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    order: OrderId,
    due_at: Moment,
    #[serde(default)]
    kind: Kind,
}

/// Its name is in the order's timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    /// It is due soon.
    #[default]
    #[serde(rename = "receivable-due")]
    Soon,
    /// Its last day is over.
    #[serde(rename = "receivable-overdue")]
    Late,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Soon => "receivable-due",
            Self::Late => "receivable-overdue",
        }
    }
}

pub(crate) fn reminder() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["payment_due", "debit_due", "payment_overdue"],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

pub(crate) async fn remind(house: &House) -> anyhow::Result<()> {
    loop {
        let now = house.now();
        let (until, ordered) = (now.plus_ms(BEFORE_MS), now.minus_ms(ORDERED_BEFORE_MS));
        let mut conn = house.store().read().await?;
        let mut soon = settlements::to_remind(&mut conn, now, until, ordered, BATCH).await?;
        let until = now.plus_ms(TOLD_BEFORE_MS);
        soon.extend(settlements::to_announce(&mut conn, now, until, BATCH).await?);
        let (since, until) = (now.minus_ms(LATE_MAX_MS), now.minus_ms(LATE_AFTER_MS));
        let late = settlements::overdue(&mut conn, since, until, BATCH).await?;
        drop(conn);
        let soon = soon.into_iter().map(|owed| (Kind::Soon, owed));
        let late = late.into_iter().map(|owed| (Kind::Late, owed));
        let due: Vec<(Kind, Owed)> = soon.chain(late).collect();
        if due.is_empty() {
            return Ok(());
        }
        let due = Arc::new(due);
        house
            .fault_only(move |house, conn| {
                let due = due.clone();
                Box::pin(async move { remind_batch(&house, conn, &due).await })
            })
            .await?;
    }
}

async fn remind_batch(house: &House, conn: &mut Conn, due: &[(Kind, Owed)]) -> anyhow::Result<()> {
    let mut told = BTreeSet::new();
    for (kind, owed) in due {
        match kind {
            Kind::Soon => settlements::mark_reminded(conn, owed.id, house.now()).await?,
            Kind::Late => settlements::mark_overdue_told(conn, owed.id, house.now()).await?,
        }
        let (kind, order, due_at) = (*kind, owed.order, owed.due_at);
        // Who was told of a debit and ends the mandate is reminded of an invoice.
        let is_debited = owed.rule == rule_of(RenewalPayment::Debit);
        let by = if is_debited { ":debit" } else { "" };
        let dedupe_key = format!("{}:{order}:{}{by}", kind.as_str(), due_at.0);
        if told.insert(dedupe_key.clone()) {
            let effect = Effect { topic: TOPIC, dedupe_key, subject_id: order.to_string() };
            outbox::enqueue(house, conn, effect, &Payload { order, due_at, kind }).await?;
        }
    }
    Ok(())
}

/// None: it was paid in the meantime, or nothing is to be paid any more.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a reminder's mail")?;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let order = orders::by_id(&mut conn, payload.order).await?;
    let order = order.context("orders are never deleted")?;
    let is_off = |owed: &Owed| {
        let listing = owed.performance.and_then(|id| catalogue.listing(id));
        listing.is_none_or(|listing| listing.row.cancelled_at.is_some())
    };
    let mut open: BTreeMap<CompanyId, i64> = BTreeMap::new();
    let mut payer = None;
    for owed in settlements::of_order(&mut conn, order.id).await? {
        let minor = owed.standing.open_minor();
        if owed.due_at == payload.due_at && minor > 0 && !is_off(&owed) {
            *open.entry(owed.company).or_default() += minor;
            let is_debited = owed.rule == rule_of(RenewalPayment::Debit);
            payer = Some(owed.person).filter(|_| is_debited && payload.kind == Kind::Soon);
        }
    }
    let locale = house.locales().get_or_fallback(&order.language);
    let mut accounts = Vec::new();
    for company in open.keys() {
        accounts.extend(invoice_sources::account(&mut conn, *company).await?);
    }
    let mandate = match payer {
        Some(payer) => renewals::mandate(&mut conn, payer).await?,
        None => None,
    };
    // Without a mandate nothing is collected: its debtor pays by themselves.
    let debit = match (mandate, open.keys().next()) {
        (Some(mandate), Some(company)) => {
            let creditor = invoice_sources::creditor(&mut conn, *company).await?;
            let end = end_of(house, &mandate);
            Some(Debit { end, mandate: mandate.reference, creditor })
        }
        _ => None,
    };
    let subscription = renewed(house, &mut conn, &catalogue, &order, &locale).await?;
    drop(conn);
    let currency = Currency::parse(&order.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
    let name = full_name(&order.given_name, &order.family_name);
    let due = Due {
        code: &order.code,
        secret: &sealed::open_link(house, &order.secret)?,
        amount: Money::new(open.values().sum(), currency),
        day: locale.date_plain(payload.due_at, &time_zone(&catalogue)),
        accounts,
        debit,
        subscription,
        is_late: payload.kind == Kind::Late,
    };
    let content = words(house, &locale, &name, &due);
    Ok((due.amount.minor > 0).then(|| content.to(order.email, name)))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let catalogue = catalogue::catalogue(house).await?;
    let name = full_name(samples::GIVEN_NAME, samples::FAMILY_NAME);
    let due = Due {
        code: samples::ORDER_CODE,
        secret: samples::SECRET,
        amount: Money::new(4_200, catalogue.currency()),
        day: request.locale.date_plain(samples::until(house), &time_zone(&catalogue)),
        accounts: vec![(samples::OTHER_NAME.to_owned(), "ES0000000000".to_owned())],
        debit: (request.kind == "debit_due").then(|| Debit {
            end: "0000".to_owned(),
            mandate: samples::ORDER_CODE.to_owned(),
            creditor: (samples::OTHER_NAME.to_owned(), None),
        }),
        subscription: Some(samples::TITLE.to_owned()),
        is_late: request.kind == "payment_overdue",
    };
    Ok(words(house, &request.locale, &name, &due).to(samples::EMAIL, name))
}

struct Due<'a> {
    code: &'a str,
    /// Opens the order.
    secret: &'a str,
    amount: Money,
    day: String,
    /// Names and IBANs of those to whom it is owed.
    accounts: Vec<(String, String)>,
    /// None: its debtor pays by themselves.
    debit: Option<Debit>,
    /// The series that the order renews, and its seat.
    subscription: Option<String>,
    /// Its last day is over.
    is_late: bool,
}

/// By which the house collects it.
struct Debit {
    /// The last digits of the account.
    end: String,
    mandate: String,
    /// Its name, and under what it collects.
    creditor: (String, Option<String>),
}

/// The last digits of the account; none where the key was lost.
fn end_of(house: &House, mandate: &Mandate) -> String {
    let iban = sealed::open(house, Sealed::Mandate(mandate.person), &mandate.iban);
    let iban = iban.unwrap_or_default();
    iban.chars().skip(iban.chars().count().saturating_sub(4)).collect()
}

/// The names of the series that the order renews, and its seats.
async fn renewed(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    order: &Order,
    locale: &Locale,
) -> anyhow::Result<Option<String>> {
    let mut said: Vec<String> = Vec::new();
    for renewal in renewals::of_new_order(conn, order.id).await? {
        let Some(offering) = catalogue.offering_by_id(renewal.offer) else { continue };
        let name = catalogue.offer_name(offering, locale.language());
        if !said.contains(&name) {
            said.push(name);
        }
    }
    if said.is_empty() {
        return Ok(None);
    }
    let view = view_of_order(house, conn, catalogue, order, locale.language()).await?;
    for seat in view.lines.iter().filter_map(|line| line.seat.as_ref()) {
        let seat = seat_place(locale, seat);
        if !said.contains(&seat) {
            said.push(seat);
        }
    }
    Ok(Some(said.join(", ")))
}

fn words(house: &House, locale: &Arc<Locale>, name: &str, due: &Due<'_>) -> MailContent {
    let args = [
        ("code", due.code.into()),
        ("amount", locale.money(due.amount).into()),
        ("due", due.day.as_str().into()),
    ];
    let (subject, text) = match (&due.debit, due.is_late) {
        (_, true) => ("mail-payment-overdue-subject", "mail-payment-overdue"),
        (Some(_), false) => ("mail-debit-due-subject", "mail-debit-due"),
        (None, false) => ("mail-payment-due-subject", "mail-payment-due"),
    };
    let mut parts = vec![Part::greeting(locale, name), Part::Text(locale.text_with(text, &args))];
    if let Some(what) = &due.subscription {
        let what = [("what", what.as_str().into())];
        parts.push(Part::Text(locale.text_with("mail-payment-due-what", &what)));
    }
    if let Some(debit) = &due.debit {
        let creditor = match &debit.creditor {
            (name, None) => name.clone(),
            (name, Some(identifier)) => {
                let args =
                    [("name", name.as_str().into()), ("identifier", identifier.as_str().into())];
                locale.text_with("renewal-creditor", &args)
            }
        };
        let args = [
            ("end", debit.end.as_str().into()),
            ("mandate", debit.mandate.as_str().into()),
            ("creditor", creditor.into()),
        ];
        parts.push(Part::Text(locale.text_with("mail-debit-due-mandate", &args)));
    }
    for (holder, iban) in due.accounts.iter().filter(|_| due.debit.is_none()) {
        let to = [
            ("holder", holder.as_str().into()),
            ("iban", in_fours(iban).into()),
            ("reference", due.code.into()),
        ];
        parts.push(Part::Text(locale.text_with("invoice-transfer", &to)));
    }
    if due.is_late {
        parts.push(Part::Text(locale.text("mail-payment-overdue-meanwhile")));
    }
    let url = &house.settings().public_url;
    let link = format!("{url}/{}/orders/{}", locale.language(), due.secret);
    parts.push(Part::Link(locale.text("mail-payment-returned-link"), link));
    let house_name = locale.text("house-name");
    parts.push(Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])));
    parts.push(Part::Text(locale.text("mail-footer")));
    // Whoever renews two seats has two such mails on one day.
    let what = due.subscription.as_ref().map(|what| format!(" · {what}")).unwrap_or_default();
    MailContent::new(locale, locale.text_with(subject, &args) + &what, parts)
}
