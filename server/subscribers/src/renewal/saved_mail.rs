//! The mail that confirms that a mandate has ended or a saved card is removed, with what is still
//! to be paid and how.

use super::saved::open_parts;
use anyhow::Context;
use domain::{
    id::PersonId, money::Money, payments::invoice::in_fours, tickets::renewal::RenewalPayment,
};
use house::{
    House,
    jobs::work::{MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples,
};
use people::customers::time_zone;
use season::catalogue;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Conn, books::invoice_sources, people as persons, running::outbox::Message};

/// The outbox's topic.
const TOPIC: &str = "saved-payment";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Ended {
    /// Under this reference.
    Mandate(String),
    Card,
}

/// In the outbox: identities only. What is open is read when the mail is sent.
#[derive(Serialize, Deserialize)]
struct Payload {
    person: PersonId,
    ended: Ended,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &["mandate_ended", "card_removed"],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    person: PersonId,
    ended: Ended,
) -> anyhow::Result<()> {
    let effect = Effect {
        topic: TOPIC,
        dedupe_key: format!("{TOPIC}:{}", house.new_id()),
        subject_id: person.to_string(),
    };
    outbox::enqueue(house, conn, effect, &Payload { person, ended }).await.map(drop)
}

/// None: nobody reads mail for the person.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let Payload { person, ended } =
        serde_json::from_str(&message.payload).context("a saved payment's mail")?;
    let mut conn = house.store().read().await?;
    let Some(reader) = persons::reader(&mut conn, person).await? else { return Ok(None) };
    let locale = house.locales().get_or_fallback(&reader.language);
    let zone = time_zone(&*catalogue::catalogue_with(house, &mut conn).await?);
    let mut open = Vec::new();
    if let Ended::Mandate(_) = &ended {
        let parts = open_parts(house, &mut conn, person, locale.language()).await?;
        for part in parts.into_iter().filter(|part| part.by == RenewalPayment::Invoice) {
            let account = invoice_sources::account(&mut conn, part.company).await?;
            let due = locale.date_plain(part.due_at, &zone);
            open.push(Open { code: part.order_code, amount: part.amount, due, account });
        }
    }
    drop(conn);
    let content = words(house, &locale, &reader.name, &ended, &open);
    Ok(Some(content.to(reader.email, reader.name)))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let catalogue = catalogue::catalogue(house).await?;
    let locale = &request.locale;
    let name = format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME);
    let open = Open {
        code: samples::ORDER_CODE.to_owned(),
        amount: Money::new(4_200, catalogue.currency()),
        due: locale.date_plain(samples::until(house), &time_zone(&catalogue)),
        account: Some((samples::OTHER_NAME.to_owned(), "ES0000000000".to_owned())),
    };
    let (ended, open) = match request.kind {
        "card_removed" => (Ended::Card, Vec::new()),
        _ => (Ended::Mandate(samples::ORDER_CODE.to_owned()), vec![open]),
    };
    Ok(words(house, locale, &name, &ended, &open).to(samples::EMAIL, name))
}

/// What is to be paid by invoice.
struct Open {
    code: String,
    amount: Money,
    due: String,
    /// Name and IBAN of whom it is owed to.
    account: Option<(String, String)>,
}

fn words(
    house: &House,
    locale: &Arc<Locale>,
    name: &str,
    ended: &Ended,
    open: &[Open],
) -> MailContent {
    let (subject, text) = match ended {
        Ended::Card => (locale.text("mail-card-removed-subject"), locale.text("mail-card-removed")),
        Ended::Mandate(reference) => {
            let args = [("mandate", reference.as_str().into())];
            let subject = locale.text_with("mail-mandate-ended-subject", &args);
            (subject, locale.text_with("mail-mandate-ended", &args))
        }
    };
    let mut parts = vec![Part::greeting(locale, name), Part::Text(text)];
    for one in open {
        let args = [
            ("code", one.code.as_str().into()),
            ("amount", locale.money(one.amount).into()),
            ("due", one.due.as_str().into()),
        ];
        parts.push(Part::Text(locale.text_with("mail-mandate-ended-open", &args)));
        if let Some((holder, iban)) = &one.account {
            let to = [
                ("holder", holder.as_str().into()),
                ("iban", in_fours(iban).into()),
                ("reference", one.code.as_str().into()),
            ];
            parts.push(Part::Text(locale.text_with("invoice-transfer", &to)));
        }
    }
    if !open.is_empty() {
        parts.push(Part::Text(locale.text("saved-mandate-on-its-way")));
    }
    let url = &house.settings().public_url;
    let link = format!("{url}/{}/account/saved-payments", locale.language());
    let house_name = locale.text("house-name");
    parts.extend([
        Part::Link(locale.text("saved-title"), link),
        Part::Text(locale.text_with("mail-closing", &[("house", house_name.into())])),
        Part::Text(locale.text("mail-footer-subscription")),
    ]);
    MailContent::new(locale, subject, parts)
}
