//! A mail as mail programs want it (RFC 5322, 2046): plain text with HTML and its pictures beside
//! it, then what is attached.

use anyhow::Context;
use house::ports::{Mail, Picture};
use lettre::{
    Address, Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
};

pub fn message(mail: &Mail, from: &Mailbox) -> anyhow::Result<Message> {
    let to = receiver(&mail.to)?;
    let words = MultiPart::alternative().singlepart(SinglePart::plain(mail.text.clone()));
    let html = SinglePart::html(mail.html.clone());
    let words = match mail.pictures.is_empty() {
        true => words.singlepart(html),
        false => words.multipart(with_pictures(html, &mail.pictures)?),
    };
    let mut parts = MultiPart::mixed().multipart(words);
    for attachment in &mail.attachments {
        let media_type = ContentType::parse(&attachment.media_type)
            .with_context(|| format!("{} is no media type", attachment.media_type))?;
        let name = attachment.name.clone();
        parts = parts.singlepart(Attachment::new(name).body(attachment.bytes.clone(), media_type));
    }
    let own = Some(mail.from_name.clone()).filter(|name| !name.is_empty());
    let message = Message::builder()
        .message_id(Some(mail.message_id.clone()))
        .from(Mailbox::new(from.name.clone().or(own), from.email.clone()))
        .to(Mailbox::new(Some(mail.to_name.clone()).filter(|name| !name.is_empty()), to))
        .subject(mail.subject.clone())
        .header(ContentLanguage(mail.language.clone()))
        .header(AutoSubmitted("auto-generated".to_owned()))
        .multipart(parts);
    message.context("a mail can't be written")
}

/// What a JPEG file begins with; all other pictures of ours are PNG.
const JPEG: [u8; 3] = [0xff, 0xd8, 0xff];

/// The HTML with what it shows (RFC 2387, 2392).
fn with_pictures(html: SinglePart, pictures: &[Picture]) -> anyhow::Result<MultiPart> {
    let png = ContentType::parse("image/png").context("a media type")?;
    let jpeg = ContentType::parse("image/jpeg").context("a media type")?;
    let picture = |picture: &Picture| {
        let media_type = if picture.bytes.starts_with(&JPEG) { &jpeg } else { &png };
        Attachment::new_inline(picture.id.clone()).body(picture.bytes.clone(), media_type.clone())
    };
    let related = MultiPart::related().singlepart(html);
    Ok(pictures.iter().map(picture).fold(related, MultiPart::singlepart))
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
                from_name: String::new(),
                to: domain::order::parse_email(typed).expect("the checkout takes it"),
                to_name: "Ana, \"the\" <Ruiz>".to_owned(),
                language: "en".to_owned(),
                subject: "Tickets".to_owned(),
                text: "Hello".to_owned(),
                html: "<p>Hello</p>".to_owned(),
                attachments: Vec::new(),
                pictures: Vec::new(),
            };
            let message = message(&mail, &from).expect("a mail");
            let to: Vec<String> = message.envelope().to().iter().map(|to| to.to_string()).collect();
            assert_eq!(to, [written]);
        }
    }

    #[test]
    fn pictures_lie_beside_the_html_that_shows_them() {
        let from: Mailbox = "House <tickets@house.example>".parse().expect("an address");
        let mail = Mail {
            message_id: "<1@house.example>".to_owned(),
            from_name: String::new(),
            to: "ana@example.org".to_owned(),
            to_name: String::new(),
            language: "en".to_owned(),
            subject: "Tickets".to_owned(),
            text: "Hello".to_owned(),
            html: "<img src=\"cid:poster@house.example\" alt=\"Tosca\">".to_owned(),
            attachments: Vec::new(),
            pictures: vec![Picture { id: "poster@house.example".to_owned(), bytes: vec![1, 2] }],
        };
        let written = message(&mail, &from).expect("a mail").formatted();
        let written = String::from_utf8(written).expect("text");
        let places = [
            "multipart/mixed",
            "multipart/alternative",
            "text/plain",
            "multipart/related",
            "text/html",
            "Content-ID: <poster@house.example>",
            "image/png",
        ]
        .map(|part| written.find(part).unwrap_or_else(|| panic!("no {part}: {written}")));
        assert!(places[..5].is_sorted(), "{written}");
        assert!(places[4] < places[5].min(places[6]), "{written}");
        assert!(written.contains("Content-Disposition: inline"), "{written}");
    }
}
