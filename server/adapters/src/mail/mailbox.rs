//! The demo's mail: kept in a folder instead of sent. Each mail is an `.eml` file that any mail
//! program opens, and lies beside it in parts, for the demo's page.

use super::mime;
use anyhow::Context;
use domain::moment::Moment;
use futures::{FutureExt, future::BoxFuture};
use house::{
    clock::Clock,
    ports::{Attachment, ListedMail, Mail, Mailer, Picture, StoredMail},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

/// The newest ones are listed; older ones stay in the folder.
const LISTED_MAX: usize = 200;
const FROM: &str = "tickets@parterre.example";

pub struct Mailbox {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
}

/// The mail's JSON file. All that is large has files of its own, so that a list of many mails
/// reads little: `….html`, `….attachment-0`, `….picture-0`.
#[derive(Serialize, Deserialize)]
struct Facts {
    sent_at: Moment,
    message_id: String,
    to: String,
    to_name: String,
    language: String,
    subject: String,
    text: String,
    attachments: Vec<AttachmentFacts>,
    picture_ids: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct AttachmentFacts {
    name: String,
    media_type: String,
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
        let id = id(&mail.message_id);
        self.write(&format!("{id}.eml"), &message.formatted())?;
        self.write(&format!("{id}.html"), mail.html.as_bytes())?;
        for (index, attachment) in mail.attachments.iter().enumerate() {
            self.write(&format!("{id}.attachment-{index}"), &attachment.bytes)?;
        }
        for (index, picture) in mail.pictures.iter().enumerate() {
            self.write(&format!("{id}.picture-{index}"), &picture.bytes)?;
        }
        // Last, since a mail is there as soon as its JSON is.
        let facts = Facts::of(mail, self.clock.now());
        self.write(&format!("{id}.json"), &serde_json::to_vec(&facts)?)
    }

    /// The file appears whole or not at all, so that no reader sees half of it.
    fn write(&self, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let half = self.folder.join(format!("{name}.half"));
        fs::write(&half, bytes).context("a mail can't be kept")?;
        fs::rename(&half, self.folder.join(name)).context("a mail can't be kept")
    }

    fn list(&self) -> anyhow::Result<Vec<ListedMail>> {
        let mut mails = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let name = entry?.file_name();
            let Some(id) = name.to_str().and_then(|name| name.strip_suffix(".json")) else {
                continue;
            };
            match self.facts(id) {
                Ok(facts) => mails.push(facts.into_listed(id)),
                Err(error) => tracing::warn!("a mail of the demo is left out: {error:#}"),
            }
        }
        mails.sort_by(|a, b| (a.sent_at, &a.id).cmp(&(b.sent_at, &b.id)));
        Ok(mails.split_off(mails.len().saturating_sub(LISTED_MAX)))
    }

    fn facts(&self, id: &str) -> anyhow::Result<Facts> {
        serde_json::from_slice(&self.part(id, "json")?)
            .with_context(|| format!("{id}.json is no kept mail"))
    }

    fn part(&self, id: &str, part: &str) -> anyhow::Result<Vec<u8>> {
        let name = format!("{id}.{part}");
        fs::read(self.folder.join(&name)).with_context(|| format!("{name} can't be read"))
    }

    fn whole(&self, id: &str) -> anyhow::Result<StoredMail> {
        let facts = self.facts(id)?;
        let attachments = facts.attachments.into_iter().enumerate().map(|(index, attachment)| {
            let AttachmentFacts { name, media_type } = attachment;
            let bytes = self.part(id, &format!("attachment-{index}"))?;
            anyhow::Ok(Attachment { name, media_type, bytes })
        });
        let pictures = facts.picture_ids.into_iter().enumerate().map(|(index, picture_id)| {
            let bytes = self.part(id, &format!("picture-{index}"))?;
            anyhow::Ok(Picture { id: picture_id, bytes })
        });
        let mail = Mail {
            message_id: facts.message_id,
            from_name: String::new(),
            to: facts.to,
            to_name: facts.to_name,
            language: facts.language,
            subject: facts.subject,
            text: facts.text,
            html: String::from_utf8(self.part(id, "html")?)?,
            attachments: attachments.collect::<anyhow::Result<_>>()?,
            pictures: pictures.collect::<anyhow::Result<_>>()?,
        };
        Ok(StoredMail { sent_at: facts.sent_at, mail })
    }
}

fn id(message_id: &str) -> String {
    let digest = Sha256::digest(message_id.as_bytes());
    digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// Nothing else is looked for in the folder: an id comes from an address that anybody types.
fn is_id(text: &str) -> bool {
    text.len() == 24 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

impl Facts {
    fn of(mail: &Mail, sent_at: Moment) -> Self {
        let attachments = mail.attachments.iter().map(|attachment| AttachmentFacts {
            name: attachment.name.clone(),
            media_type: attachment.media_type.clone(),
        });
        Self {
            sent_at,
            message_id: mail.message_id.clone(),
            to: mail.to.clone(),
            to_name: mail.to_name.clone(),
            language: mail.language.clone(),
            subject: mail.subject.clone(),
            text: mail.text.clone(),
            attachments: attachments.collect(),
            picture_ids: mail.pictures.iter().map(|picture| picture.id.clone()).collect(),
        }
    }

    fn into_listed(self, id: &str) -> ListedMail {
        ListedMail {
            id: id.to_owned(),
            sent_at: self.sent_at,
            to: self.to,
            subject: self.subject,
            attachment_count: self.attachments.len(),
        }
    }
}

impl Mailer for Mailbox {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, anyhow::Result<()>> {
        async move { self.keep(mail) }.boxed()
    }
}

impl house::ports::Mailbox for Mailbox {
    /// What can't be read is logged and left out: a demo goes on.
    fn mails(&self) -> Vec<ListedMail> {
        self.list().unwrap_or_else(|error| {
            tracing::error!("the mailbox can't be read: {error:#}");
            Vec::new()
        })
    }

    fn mail(&self, id: &str) -> Option<StoredMail> {
        if !is_id(id) {
            return None;
        }
        self.whole(id)
            .inspect_err(|error| tracing::warn!("a mail of the demo can't be read: {error:#}"))
            .ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use house::clock::HandClock;
    use house::ports::Mailbox as _;

    fn mail() -> Mail {
        Mail {
            message_id: "<1@house.example>".to_owned(),
            from_name: String::new(),
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
        }
    }

    #[test]
    fn a_mail_kept_twice_is_one_and_comes_back_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(HandClock::at(Moment(1)));
        let mailbox = Mailbox::in_folder(folder.path(), clock.clone()).expect("a mailbox");
        let mail = mail();
        mailbox.keep(&mail).expect("kept");
        mailbox.keep(&mail).expect("kept again");
        let mails = mailbox.mails();
        assert_eq!(mails.len(), 1);
        assert_eq!((mails[0].subject.as_str(), mails[0].attachment_count), ("Sus entradas, жё", 1));
        assert_eq!(mailbox.mail(&mails[0].id).expect("the whole mail").mail, mail);
        let mails = fs::read_dir(folder.path()).expect("a folder").filter_map(|entry| {
            let path = entry.ok()?.path();
            (path.extension()? == "eml").then(|| fs::read_to_string(path).expect("a mail"))
        });
        let mails: Vec<String> = mails.collect();
        assert_eq!(mails.len(), 1);
        assert!(mails[0].contains("Message-ID: <1@house.example>"));
        assert!(mails[0].contains("Auto-Submitted: auto-generated"));
    }

    #[test]
    fn only_mails_are_found_by_what_stands_in_an_address() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("secret.json"), "{}").expect("written");
        let inside = folder.path().join("mailbox");
        let mailbox =
            Mailbox::in_folder(&inside, Arc::new(HandClock::at(Moment(1)))).expect("a mailbox");
        for id in ["../secret", "", "../secret.json", "éééééééééééé", &"0".repeat(24)] {
            assert!(mailbox.mail(id).is_none(), "{id}");
        }
    }

    #[test]
    fn a_mail_that_cannot_be_read_hides_no_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let mailbox = Mailbox::in_folder(folder.path(), Arc::new(HandClock::at(Moment(1))))
            .expect("a mailbox");
        mailbox.keep(&mail()).expect("kept");
        fs::write(folder.path().join(format!("{}.json", "0".repeat(24))), "[").expect("written");
        assert_eq!(mailbox.mails().len(), 1);
    }
}
