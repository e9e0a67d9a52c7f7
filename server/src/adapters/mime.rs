//! A letter as mail programs want it (RFC 5322, 2046): plain text with HTML beside it, then
//! what is attached.

use anyhow::Context;
use house::ports::Letter;
use lettre::{
    Address, Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
};

pub fn message(letter: &Letter, from: &Mailbox) -> anyhow::Result<Message> {
    let to: Address = letter.to.parse().context("the receiver's address")?;
    let words = MultiPart::alternative()
        .singlepart(SinglePart::plain(letter.text.clone()))
        .singlepart(SinglePart::html(letter.html.clone()));
    let mut parts = MultiPart::mixed().multipart(words);
    for attachment in &letter.attachments {
        let media_type = ContentType::parse(&attachment.media_type)
            .with_context(|| format!("{} is no media type", attachment.media_type))?;
        let name = attachment.name.clone();
        parts = parts.singlepart(Attachment::new(name).body(attachment.bytes.clone(), media_type));
    }
    let message = Message::builder()
        .message_id(Some(letter.message_id.clone()))
        .from(from.clone())
        .to(Mailbox::new(Some(letter.to_name.clone()), to))
        .subject(letter.subject.clone())
        .header(ContentLanguage(letter.language.clone()))
        .header(AutoSubmitted("auto-generated".to_owned()))
        .multipart(parts);
    message.context("a letter can't be written as mail")
}

/// RFC 3282.
#[derive(Clone)]
struct ContentLanguage(String);

/// RFC 3834: vacation programs don't answer it.
#[derive(Clone)]
struct AutoSubmitted(String);

macro_rules! plain_header {
    ($type:ident, $name:literal) => {
        impl Header for $type {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($name)
            }

            fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(text.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    };
}

plain_header!(ContentLanguage, "Content-Language");
plain_header!(AutoSubmitted, "Auto-Submitted");
