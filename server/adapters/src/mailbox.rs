//! The demo's mail: kept in a folder instead of sent, each letter as an `.eml` file that any
//! mail program opens, and as it was handed over, for the demo's page.

use super::mime;
use anyhow::Context;
use base64::{Engine, prelude::BASE64_STANDARD};
use domain::moment::Moment;
use futures::{FutureExt, future::BoxFuture};
use house::{
    clock::Clock,
    ports::{Attachment, Mail, Mailer, Picture, StoredMail},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

/// The newest ones are shown; older ones stay in the folder.
const SHOWN_MAX: usize = 200;
const FROM: &str = "Parterre <tickets@parterre.example>";

pub struct Mailbox {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
}

/// As it lies in the folder beside the `.eml`.
#[derive(Serialize, Deserialize)]
struct Kept {
    sent_at: Moment,
    message_id: String,
    to: String,
    to_name: String,
    language: String,
    subject: String,
    text: String,
    html: String,
    /// (name, media type, bytes in base64)
    attachments: Vec<(String, String, String)>,
    /// (id, bytes in base64)
    #[serde(default)]
    pictures: Vec<(String, String)>,
}

impl Mailbox {
    pub fn in_folder(folder: &Path, clock: Arc<dyn Clock>) -> anyhow::Result<Self> {
        fs::create_dir_all(folder)
            .with_context(|| format!("the mailbox {} can't be made", folder.display()))?;
        Ok(Self { folder: folder.to_owned(), clock })
    }

    /// The same mail again lies at the same place: a receiver would drop the double too.
    fn keep(&self, mail: &Mail) -> anyhow::Result<()> {
        let message = mime::message(mail, &FROM.parse().context("the demo's address")?)?;
        let digest = Sha256::digest(mail.message_id.as_bytes());
        let name: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        let kept = Kept::of(mail, self.clock.now());
        self.write(&format!("{name}.eml"), &message.formatted())?;
        self.write(&format!("{name}.json"), &serde_json::to_vec(&kept)?)
    }

    /// The file appears whole or not at all, so that no reader sees half a mail.
    fn write(&self, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let half = self.folder.join(format!("{name}.half"));
        fs::write(&half, bytes).context("a letter can't be kept")?;
        fs::rename(&half, self.folder.join(name)).context("a letter can't be kept")
    }

    fn read(&self) -> anyhow::Result<Vec<StoredMail>> {
        let mut mails = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let kept: Kept = serde_json::from_slice(&fs::read(&path)?)
                    .with_context(|| format!("{} is no kept letter", path.display()))?;
                mails.push(kept.into_mail()?);
            }
        }
        mails.sort_by(|a, b| {
            let key = |kept: &StoredMail| (kept.sent_at, kept.mail.message_id.clone());
            key(a).cmp(&key(b))
        });
        let skipped = mails.len().saturating_sub(SHOWN_MAX);
        Ok(mails.split_off(skipped))
    }
}

impl Kept {
    fn of(mail: &Mail, sent_at: Moment) -> Self {
        let attachments = mail.attachments.iter().map(|attachment| {
            let bytes = BASE64_STANDARD.encode(&attachment.bytes);
            (attachment.name.clone(), attachment.media_type.clone(), bytes)
        });
        let pictures = mail.pictures.iter();
        let pictures = pictures.map(|it| (it.id.clone(), BASE64_STANDARD.encode(&it.bytes)));
        Self {
            sent_at,
            message_id: mail.message_id.clone(),
            to: mail.to.clone(),
            to_name: mail.to_name.clone(),
            language: mail.language.clone(),
            subject: mail.subject.clone(),
            text: mail.text.clone(),
            html: mail.html.clone(),
            attachments: attachments.collect(),
            pictures: pictures.collect(),
        }
    }

    fn into_mail(self) -> anyhow::Result<StoredMail> {
        let attachments = self.attachments.into_iter().map(|(name, media_type, bytes)| {
            Ok(Attachment { name, media_type, bytes: BASE64_STANDARD.decode(bytes)? })
        });
        let pictures = self.pictures.into_iter();
        let pictures =
            pictures.map(|(id, bytes)| Ok(Picture { id, bytes: BASE64_STANDARD.decode(bytes)? }));
        let mail = Mail {
            message_id: self.message_id,
            to: self.to,
            to_name: self.to_name,
            language: self.language,
            subject: self.subject,
            text: self.text,
            html: self.html,
            attachments: attachments.collect::<anyhow::Result<_>>()?,
            pictures: pictures.collect::<anyhow::Result<_>>()?,
        };
        Ok(StoredMail { sent_at: self.sent_at, mail })
    }
}

impl Mailer for Mailbox {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, anyhow::Result<()>> {
        async move { self.keep(mail) }.boxed()
    }
}

impl house::ports::Mailbox for Mailbox {
    /// What can't be read is logged and left out: a demo goes on.
    fn mails(&self) -> Vec<StoredMail> {
        self.read().unwrap_or_else(|error| {
            tracing::error!("the mailbox can't be read: {error:#}");
            Vec::new()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use house::clock::HandClock;
    use house::ports::Mailbox as _;

    #[test]
    fn a_letter_kept_twice_is_one_and_comes_back_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(HandClock::at(Moment(1)));
        let mailbox = Mailbox::in_folder(folder.path(), clock.clone()).expect("a mailbox");
        let mail = Mail {
            message_id: "<1@house.example>".to_owned(),
            to: "ana@example.org".to_owned(),
            to_name: "Ána Ruiz".to_owned(),
            language: "es".to_owned(),
            subject: "Sus entradas, жё".to_owned(),
            text: "Hola".to_owned(),
            html: "<p>Hola</p>".to_owned(),
            attachments: vec![Attachment {
                name: "a.pdf".to_owned(),
                media_type: "application/pdf".to_owned(),
                bytes: vec![0, 255, 10],
            }],
            pictures: vec![Picture { id: "poster".to_owned(), bytes: vec![1, 2, 3] }],
        };
        mailbox.keep(&mail).expect("kept");
        mailbox.keep(&mail).expect("kept again");
        let mails = mailbox.mails();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].mail, mail);
        let mails = fs::read_dir(folder.path()).expect("a folder").filter_map(|entry| {
            let path = entry.ok()?.path();
            (path.extension()? == "eml").then(|| fs::read_to_string(path).expect("a mail"))
        });
        let mails: Vec<String> = mails.collect();
        assert_eq!(mails.len(), 1);
        assert!(mails[0].contains("Message-ID: <1@house.example>"));
        assert!(mails[0].contains("Auto-Submitted: auto-generated"));
    }
}
