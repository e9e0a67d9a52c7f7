//! Mails and papers as staff see them before they publish what stands in them: written by what
//! writes the real ones, of invented data, in the house's look, with drafts.

use crate::editing::round::preview;
use anyhow::Context;
use domain::{
    id::AccountId,
    people::actor::{Action, Actor, NotPermitted},
};
use house::{
    Failure, House,
    jobs::work::{MailSamples, MailWriter, PaperSample, SampleRequest},
    locales::{Locale, MARKS},
    mail::MailContent,
    outbox::{self, Effect},
    ports::Mail,
    samples,
    settings::request_limits,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Conn, people::staff_door, running::outbox::Message};

/// The outbox's topic.
const TOPIC: &str = "mail-sample";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleRefusal {
    /// The house sends or prints no such thing, or doesn't know the language.
    Unknown,
    /// Too many were sent to this member of staff within the hour.
    TooMany,
}

/// In the outbox: the address is read when the mail is sent, and so are the drafts.
#[derive(Serialize, Deserialize)]
struct Payload {
    account: AccountId,
    kind: String,
    language: String,
}

/// What the house sends, in the order of its writers.
pub fn mails(house: &House) -> Vec<&'static str> {
    house.work().mails.iter().flat_map(|writer| writer.samples.kinds).copied().collect()
}

/// What it prints.
pub fn papers(house: &House) -> Vec<&'static str> {
    house.work().papers.iter().map(|paper| paper.kind).collect()
}

/// A mail, with drafts and the files that go with it.
///
/// # Errors
/// See `SampleRefusal`.
#[boxed]
pub async fn mail(
    house: &House,
    actor: &Actor,
    kind: &str,
    language: &str,
) -> Result<Mail, Failure<SampleRefusal>> {
    actor.permit(Action::EditTexts, "*")?;
    written(house, kind, language, true).await
}

/// A mail as one looks at it: without files, which take long to print.
///
/// # Errors
/// See `SampleRefusal`.
#[boxed]
pub async fn seen(
    house: &House,
    actor: &Actor,
    kind: &str,
    language: &str,
) -> Result<Mail, Failure<SampleRefusal>> {
    actor.permit(Action::EditTexts, "*")?;
    written(house, kind, language, false).await
}

async fn written(
    house: &House,
    kind: &str,
    language: &str,
    with_attachments: bool,
) -> Result<Mail, Failure<SampleRefusal>> {
    let locale = with_drafts(house, language).await?;
    let content = content(house, locale, kind, with_attachments).await?;
    let content = content.ok_or(Failure::Refused(SampleRefusal::Unknown))?;
    Ok(content.write_out(house, TOPIC).await?)
}

/// A paper as PDF, with drafts.
///
/// # Errors
/// See `SampleRefusal`.
#[boxed]
pub async fn paper(
    house: &House,
    actor: &Actor,
    kind: &str,
    language: &str,
) -> Result<Vec<u8>, Failure<SampleRefusal>> {
    actor.permit(Action::EditTexts, "*")?;
    let locale = with_drafts(house, language).await?;
    let paper = paper_of(house, kind).ok_or(Failure::Refused(SampleRefusal::Unknown))?;
    Ok((paper.print)(house, &locale).await?)
}

/// Sends the sample to whoever asks, and to nobody else.
///
/// # Errors
/// See `SampleRefusal`. Nothing is sent then.
#[boxed]
pub async fn send(
    house: &House,
    actor: &Actor,
    kind: &str,
    language: &str,
) -> Result<(), Failure<SampleRefusal>> {
    actor.permit(Action::EditTexts, "*")?;
    let Actor::Staff { account, .. } = *actor else {
        return Err(NotPermitted(Action::EditTexts).into());
    };
    let known = mails(house).into_iter().find(|known| *known == kind);
    let kind = known.ok_or(Failure::Refused(SampleRefusal::Unknown))?;
    if !house.locales().known().contains(&language) {
        return Err(Failure::Refused(SampleRefusal::Unknown));
    }
    let language = language.to_owned();
    house
        .write(move |house, tx| {
            let language = language.clone();
            Box::pin(async move {
                if !request_limits::count_sample(&house, tx, account).await? {
                    return Err(Failure::Refused(SampleRefusal::TooMany));
                }
                let effect = Effect {
                    topic: TOPIC,
                    dedupe_key: format!("{TOPIC}:{}", house.new_id()),
                    subject_id: account.to_string(),
                };
                let payload = Payload { account, kind: kind.to_owned(), language };
                outbox::enqueue(&house, tx, effect, &payload).await?;
                Ok(())
            })
        })
        .await
}

/// The kinds of mails and papers on which a message stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfText {
    pub mails: Vec<&'static str>,
    pub papers: Vec<&'static str>,
}

/// Where this message stands.
///
/// # Errors
/// A fault of ours.
#[boxed]
pub async fn of_text(house: &House, id: &str) -> anyhow::Result<OfText> {
    let papers = house.work().papers.iter();
    let has = |paper: &&PaperSample| paper.texts.iter().any(|begin| id.starts_with(begin));
    let papers = papers.filter(has).map(|paper| paper.kind).collect();
    let own = house.locales().fallback();
    let Some(marked) = preview(house, own.language(), true).await? else {
        return Ok(OfText { papers, ..OfText::default() });
    };
    let [begin, named, _] = MARKS;
    let mark = format!("{begin}{id}{named}");
    let mut found = Vec::new();
    for kind in mails(house) {
        // A sample that can't be written keeps nobody from the text's editor.
        let content = match content(house, marked.clone(), kind, false).await {
            Ok(content) => content,
            Err(error) => {
                tracing::warn!("no sample of {kind}: {error:#}");
                continue;
            }
        };
        let is_on = |content: &MailContent| {
            content.subject.contains(&mark) || content.text().contains(&mark)
        };
        found.extend(content.filter(is_on).map(|_| kind));
    }
    Ok(OfText { mails: found, papers })
}

/// A message as a sample shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleText {
    pub id: String,
    /// As far as another message; empty where it begins with one.
    pub text: String,
}

/// The messages that stand in a mail, in the order of its words.
///
/// # Errors
/// A fault of ours.
#[boxed]
pub async fn texts_of(
    house: &House,
    kind: &str,
    language: &str,
) -> anyhow::Result<Vec<SampleText>> {
    let Some(marked) = preview(house, language, true).await? else { return Ok(Vec::new()) };
    let Some(content) = content(house, marked, kind, false).await? else { return Ok(Vec::new()) };
    let [begin, named, end] = MARKS;
    let said = content.subject.clone() + &content.text();
    let mut texts: Vec<SampleText> = Vec::new();
    for part in said.split(begin).skip(1) {
        let Some((id, text)) = part.split_once(named) else { continue };
        if !texts.iter().any(|known| known.id == id) {
            // Another message may stand in it: what comes before that one tells enough.
            let text = text.split(end).next().unwrap_or_default().trim();
            texts.push(SampleText { id: id.to_owned(), text: text.to_owned() });
        }
    }
    Ok(texts)
}

pub(crate) fn writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(write(house, message)),
        samples: MailSamples::NONE,
    }
}

/// None: whoever asked works here no more.
async fn write(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a sample's payload")?;
    let mut conn = house.store().read().await?;
    let email = email(&mut conn, payload.account).await?;
    drop(conn);
    let Some(email) = email else { return Ok(None) };
    let Some(locale) = preview(house, &payload.language, false).await? else { return Ok(None) };
    let content = content(house, locale, &payload.kind, true).await?;
    Ok(content.map(|content| samples::marked(content).to(email, "")))
}

async fn email(conn: &mut Conn, account: AccountId) -> anyhow::Result<Option<String>> {
    let credentials = staff_door::credentials_of_account(conn, account).await?;
    Ok(credentials.map(|credentials| credentials.email))
}

/// None: the house sends no such mail.
async fn content(
    house: &House,
    locale: Arc<Locale>,
    kind: &str,
    with_attachments: bool,
) -> anyhow::Result<Option<MailContent>> {
    for writer in &house.work().mails {
        if let Some(kind) = writer.samples.kinds.iter().find(|known| **known == kind) {
            let request = SampleRequest { kind, locale, with_attachments };
            return (writer.samples.write)(house, &request).await.map(Some);
        }
    }
    Ok(None)
}

fn paper_of<'h>(house: &'h House, kind: &str) -> Option<&'h PaperSample> {
    house.work().papers.iter().find(|paper| paper.kind == kind)
}

async fn with_drafts(house: &House, language: &str) -> Result<Arc<Locale>, Failure<SampleRefusal>> {
    let locale = preview(house, language, false).await?;
    locale.ok_or(Failure::Refused(SampleRefusal::Unknown))
}
