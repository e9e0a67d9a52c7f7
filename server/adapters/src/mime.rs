//! A mail as mail programs want it (RFC 5322, 2046): plain text with HTML beside it, then
//! what is attached.

use anyhow::Context;
use house::ports::Mail;
use lettre::{
    Address, Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
};

pub fn message(mail: &Mail, from: &Mailbox) -> anyhow::Result<Message> {
    let to = receiver(&mail.to)?;
    let words = MultiPart::alternative()
        .singlepart(SinglePart::plain(mail.text.clone()))
        .singlepart(SinglePart::html(mail.html.clone()));
    let mut parts = MultiPart::mixed().multipart(words);
    for attachment in &mail.attachments {
        let media_type = ContentType::parse(&attachment.media_type)
            .with_context(|| format!("{} is no media type", attachment.media_type))?;
        let name = attachment.name.clone();
        parts = parts.singlepart(Attachment::new(name).body(attachment.bytes.clone(), media_type));
    }
    let message = Message::builder()
        .message_id(Some(mail.message_id.clone()))
        .from(from.clone())
        .to(Mailbox::new(Some(mail.to_name.clone()).filter(|name| !name.is_empty()), to))
        .subject(mail.subject.clone())
        .header(ContentLanguage(mail.language.clone()))
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

/// The receiver with the domain in ASCII (RFC 5891): otherwise the server would have to speak
/// SMTPUTF8, and one that doesn't never takes the mail.
fn receiver(typed: &str) -> anyhow::Result<Address> {
    let (local, host) = typed.rsplit_once('@').context("the receiver's address")?;
    if host.is_ascii() {
        return typed.parse().context("the receiver's address");
    }
    let url = reqwest::Url::parse(&format!("https://{host}")).context("the receiver's domain")?;
    let host = url.domain().context("the receiver's domain")?;
    Address::new(local, host).context("the receiver's address")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_that_the_checkout_takes_is_one_for_any_mail_server() {
        let from: Mailbox = "House <tickets@house.example>".parse().expect("an address");
        for (typed, written) in [
            ("ana@example.org", "ana@example.org"),
            ("o'neil+opera@mail.example.co.uk", "o'neil+opera@mail.example.co.uk"),
            ("a{b}|c~d`e@ab--cd.example", "a{b}|c~d`e@ab--cd.example"),
            ("x@MÜNCHEN.example", "x@xn--mnchen-3ya.example"),
            ("x@пример.рф", "x@xn--e1afmkfd.xn--p1ai"),
            ("x@例え.テスト", "x@xn--r8jz45g.xn--zckzah"),
        ] {
            let mail = Mail {
                message_id: "<1@house.example>".to_owned(),
                to: domain::order::parse_email(typed).expect("the checkout takes it"),
                to_name: "Ana, \"the\" <Ruiz>".to_owned(),
                language: "en".to_owned(),
                subject: "Tickets".to_owned(),
                text: "Hello".to_owned(),
                html: "<p>Hello</p>".to_owned(),
                attachments: Vec::new(),
            };
            let message = message(&mail, &from).expect("a letter");
            let to: Vec<String> = message.envelope().to().iter().map(|to| to.to_string()).collect();
            assert_eq!(to, [written]);
        }
    }
}
