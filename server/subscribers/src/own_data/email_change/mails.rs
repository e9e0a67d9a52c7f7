//! Mails about a change of address: the links for both mailboxes, and what came of it.

use anyhow::Context;
use domain::{id::EmailChangeId, moment::Moment, people::email_change::Mailbox};
use house::{
    House,
    chance::{digest, secret},
    jobs::work::{MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    outbox::{self, Effect},
    samples,
};
use people::customers::house_time_zone;
use person_tables::email_changes::{self, ChangeRow};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Conn, running::outbox::Message};

/// The outbox's topic.
const TOPIC: &str = "email-change";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Step {
    ConfirmOld,
    ConfirmNew,
    DoneOld,
    DoneNew,
    NotDoneOld,
    /// To the new mailbox: the house knows its address already.
    Taken,
}

impl Step {
    fn as_str(self) -> &'static str {
        match self {
            Self::ConfirmOld => "confirm-old",
            Self::ConfirmNew => "confirm-new",
            Self::DoneOld => "done-old",
            Self::DoneNew => "done-new",
            Self::NotDoneOld => "not-done-old",
            Self::Taken => "taken",
        }
    }

    fn mailbox(self) -> Mailbox {
        match self {
            Self::ConfirmOld | Self::DoneOld | Self::NotDoneOld => Mailbox::Old,
            Self::ConfirmNew | Self::DoneNew | Self::Taken => Mailbox::New,
        }
    }
}

/// In the outbox: identities only.
#[derive(Serialize, Deserialize)]
struct Payload {
    change: EmailChangeId,
    step: Step,
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples {
            kinds: &[
                "email_change_old",
                "email_change_new",
                "email_change_done_old",
                "email_change_done_new",
                "email_change_not_done",
                "email_change_taken",
            ],
            write: |house, request| Box::pin(sample(house, request)),
        },
    }
}

pub(super) async fn enqueue(
    house: &House,
    conn: &mut Conn,
    row: &ChangeRow,
    step: Step,
) -> anyhow::Result<()> {
    let dedupe_key = format!("{TOPIC}:{}:{}", row.id, step.as_str());
    let effect = Effect { topic: TOPIC, dedupe_key, subject_id: row.id.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { change: row.id, step }).await.map(drop)
}

/// None: nobody needs it any more.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a change's mail")?;
    let step = payload.step;
    let (row, link) = match step {
        Step::ConfirmOld | Step::ConfirmNew => {
            match with_link(house, payload.change, step.mailbox()).await? {
                Some((row, secret)) => (row, Some(secret)),
                None => return Ok(None),
            }
        }
        Step::DoneOld | Step::DoneNew | Step::NotDoneOld | Step::Taken => {
            let mut conn = house.store().read().await?;
            match email_changes::by_id(&mut conn, payload.change).await? {
                Some(row) => (row, None),
                // It waited for so long that its addresses are forgotten.
                None => return Ok(None),
            }
        }
    };
    let locale = house.locales().get_or_fallback(&row.language);
    let said = Said { step, new_email: &row.new_email, expires_at: row.change.expires_at, link };
    Ok(Some(content(house, &locale, said).await?.to(row.email(step.mailbox()), "")))
}

async fn sample(house: &House, request: &SampleRequest) -> anyhow::Result<MailContent> {
    let (step, link) = match request.kind {
        "email_change_old" => (Step::ConfirmOld, Some(samples::SECRET.to_owned())),
        "email_change_new" => (Step::ConfirmNew, Some(samples::SECRET.to_owned())),
        "email_change_done_old" => (Step::DoneOld, None),
        "email_change_done_new" => (Step::DoneNew, None),
        "email_change_not_done" => (Step::NotDoneOld, None),
        _ => (Step::Taken, None),
    };
    let expires_at = samples::until(house);
    let said = Said { step, new_email: samples::OTHER_EMAIL, expires_at, link };
    Ok(content(house, &request.locale, said).await?.to(samples::EMAIL, ""))
}

struct Said<'a> {
    step: Step,
    new_email: &'a str,
    expires_at: Moment,
    /// Of the link that confirms.
    link: Option<String>,
}

async fn content(
    house: &House,
    locale: &Arc<Locale>,
    said: Said<'_>,
) -> anyhow::Result<MailContent> {
    let url = &house.settings().public_url;
    let (subject, body) = words(house, locale, &said).await?;
    let mut parts = vec![Part::greeting(locale, ""), Part::Text(body)];
    if let Some(secret) = said.link {
        let page = format!("{url}/{}/email-change/{secret}", locale.language());
        parts.push(Part::Link(locale.text("mail-emailchange-link"), page));
        parts.push(Part::Text(locale.text(match said.step.mailbox() {
            Mailbox::Old => "mail-emailchange-old-not-you",
            Mailbox::New => "mail-emailchange-new-not-you",
        })));
    }
    let name = locale.text("house-name");
    parts.push(Part::Text(locale.text_with("mail-closing", &[("house", name.into())])));
    parts.push(Part::Text(locale.text("mail-emailchange-footer")));
    // A fresh link each time.
    let differs_each_time = true;
    Ok(MailContent { differs_each_time, ..MailContent::new(locale, subject, parts) })
}

/// The change with a fresh secret for this mailbox's link; a mail that is sent again after a
/// failure has another one.
async fn with_link(
    house: &House,
    change: EmailChangeId,
    mailbox: Mailbox,
) -> anyhow::Result<Option<(ChangeRow, String)>> {
    let (secret, now) = (secret(house.chance()), house.now());
    let hash = digest(&secret);
    let row = house
        .fault_only(move |_, conn| {
            let hash = hash.clone();
            Box::pin(
                async move { email_changes::set_secret(conn, change, mailbox, &hash, now).await },
            )
        })
        .await?;
    Ok(row.map(|row| (row, secret)))
}

/// Subject and text. The old address stands in no mail to the new mailbox, which may be a
/// stranger's.
async fn words(
    house: &House,
    locale: &Locale,
    said: &Said<'_>,
) -> anyhow::Result<(String, String)> {
    let zone = house_time_zone(house).await?;
    let at = said.expires_at;
    let when =
        [("date", locale.date_plain(at, &zone).into()), ("time", locale.time(at, &zone).into())];
    let args = [
        ("new", said.new_email.into()),
        ("until", locale.text_with("common-when", &when).into()),
        ("house", locale.text("house-name").into()),
    ];
    let (subject, body) = match said.step {
        Step::ConfirmOld => ("mail-emailchange-old-subject", "mail-emailchange-old"),
        Step::ConfirmNew => ("mail-emailchange-new-subject", "mail-emailchange-new"),
        Step::DoneOld => ("mail-emailchange-done-subject", "mail-emailchange-done-old"),
        Step::DoneNew => ("mail-emailchange-done-subject", "mail-emailchange-done-new"),
        Step::NotDoneOld => ("mail-emailchange-not-done-subject", "mail-emailchange-not-done"),
        Step::Taken => ("mail-emailchange-not-done-subject", "mail-emailchange-taken"),
    };
    Ok((locale.text_with(subject, &args), locale.text_with(body, &args)))
}
