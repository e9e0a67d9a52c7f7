//! A mail as plain text and as simple HTML: the same paragraphs, no picture but those that the mail
//! brings along, and no request to anywhere. It wears the look of the house, or of a brand.

use crate::{
    House,
    locales::Locale,
    ports::{Attachment, Mail, Picture},
    settings::appearance::{self, Appearance},
};
use domain::id::PerformanceId;
use std::sync::Arc;

/// What a mail says and brings along, before it is written out.
pub struct MailContent {
    pub locale: Arc<Locale>,
    pub to: String,
    /// Empty where the house doesn't know it.
    pub to_name: String,
    pub subject: String,
    pub parts: Vec<Part>,
    /// What it is about: the mail wears the brand that all of them have.
    pub performances: Vec<PerformanceId>,
    pub attachments: Vec<Attachment>,
    /// Those that its parts name.
    pub pictures: Vec<Picture>,
    /// It has another code or link at each try, so each try is another mail to its receiver.
    pub differs_each_time: bool,
}

/// A part of a mail.
pub enum Part {
    Text(String),
    /// One ticket: work, performance, place, price.
    Ticket([String; 4]),
    /// The same with its code, beside it where there is room.
    TicketCode([String; 4], Shown),
    /// As wide as the mail; the text has nothing of it.
    Picture(Shown),
    /// A name and an amount in a line, and whether it is one that others belong to.
    Sum(String, bool),
    Link(String, String),
    /// One that is no button.
    QuietLink(String, String),
    /// To be typed elsewhere.
    Code(String),
}

/// A picture that the mail brings along, and what it is for who doesn't see it.
#[derive(Clone, Debug)]
pub struct Shown {
    pub id: String,
    pub alt: String,
}

/// Points of a ticket's code on each side: a door's reader takes it from a phone's screen.
const CODE_SIDE: u32 = 132;

impl MailContent {
    pub fn new(locale: &Arc<Locale>, subject: String, parts: Vec<Part>) -> Self {
        Self {
            locale: locale.clone(),
            to: String::new(),
            to_name: String::new(),
            subject,
            parts,
            performances: Vec::new(),
            attachments: Vec::new(),
            pictures: Vec::new(),
            differs_each_time: false,
        }
    }

    #[must_use]
    pub fn to(self, email: impl Into<String>, name: impl Into<String>) -> Self {
        Self { to: email.into(), to_name: name.into(), ..self }
    }

    #[must_use]
    pub fn about(self, performances: impl IntoIterator<Item = PerformanceId>) -> Self {
        Self { performances: performances.into_iter().collect(), ..self }
    }

    /// The part of it that is plain text.
    pub fn text(&self) -> String {
        let said = self.parts.iter().filter_map(Part::text).collect::<Vec<_>>();
        said.join("\n\n") + "\n"
    }

    /// Ready to go. `id`: before the `@` of its Message-ID.
    ///
    /// # Errors
    /// The look can't be read.
    #[boxed]
    pub async fn write_out(self, house: &House, id: &str) -> anyhow::Result<Mail> {
        let mut conn = house.store().read().await?;
        let look = appearance::of(house, &mut conn, &self.performances).await?;
        drop(conn);
        let host = host(&house.settings().public_url);
        let text = self.text();
        let head = Head { language: self.locale.language(), look: &look, host };
        let html = html(&head, &self.locale.text("house-name"), &self.subject, &self.parts);
        let mut pictures = self.pictures;
        if let Some(logo) = &look.logo {
            pictures.push(Picture { id: logo_id(host), bytes: logo.bytes.to_vec() });
        }
        Ok(Mail {
            message_id: format!("<{id}@{host}>"),
            from_name: self.locale.text("house-name"),
            to: self.to,
            to_name: self.to_name,
            language: self.locale.language().to_owned(),
            subject: self.subject,
            text,
            html,
            attachments: self.attachments,
            pictures,
        })
    }
}

fn logo_id(host: &str) -> String {
    format!("logo@{host}")
}

impl Part {
    /// The first words of every mail. `name`: empty where the house doesn't know it.
    pub fn greeting(locale: &Locale, name: &str) -> Self {
        Self::Text(match name.trim() {
            "" => locale.text("mail-greeting-unnamed"),
            name => locale.text_with("mail-greeting", &[("name", name.into())]),
        })
    }

    /// None: there is nothing to read.
    fn text(&self) -> Option<String> {
        Some(match self {
            Self::Text(text) | Self::Sum(text, _) | Self::Code(text) => text.clone(),
            Self::Ticket(lines) | Self::TicketCode(lines, _) => {
                let said = lines.iter().filter(|line| !line.is_empty());
                said.map(String::as_str).collect::<Vec<_>>().join("\n")
            }
            Self::Link(name, url) | Self::QuietLink(name, url) => format!("{name}\n{url}"),
            Self::Picture(_) => return None,
        })
    }

    fn html(&self, look: &Appearance) -> String {
        let (accent, on_accent) = (&look.accent, &look.on_accent);
        match self {
            Self::Text(text) => format!("<p>{}</p>", escaped(text).replace('\n', "<br>")),
            Self::Ticket(lines) => format!(
                "<p style=\"margin:1.2em 0;padding-left:1em;border-left:3px solid {accent}\">\
                 {}</p>",
                ticket(lines)
            ),
            Self::TicketCode(lines, code) => beside(accent, &ticket(lines), code),
            Self::Picture(picture) => format!(
                "<p style=\"margin:0 0 1.4em\"><img src=\"cid:{}\" width=\"560\" alt=\"{}\" \
                 style=\"display:block;width:100%;max-width:560px;height:auto\"></p>",
                escaped(&picture.id),
                escaped(&picture.alt)
            ),
            Self::Sum(line, is_total) => {
                let weight = if *is_total { "bold" } else { "normal" };
                let line = escaped(line);
                format!("<p style=\"margin:.2em 0;font-weight:{weight}\">{line}</p>")
            }
            // A block of its own, so that words of two lines stay within it. Outlook on Windows
            // gives links no padding, so there the paragraph's line is all that is coloured.
            Self::Link(name, url) => format!(
                "<p style=\"margin:1.6em 0\"><a href=\"{0}\" style=\"display:inline-block;\
                 background:{accent};color:{on_accent};padding:.7em 1.2em;line-height:1.3;\
                 text-decoration:none\">{1}</a></p>",
                escaped(url),
                escaped(name)
            ),
            Self::QuietLink(name, url) => format!(
                "<p><a href=\"{0}\" style=\"color:{accent}\">{1}</a></p>",
                escaped(url),
                escaped(name)
            ),
            Self::Code(code) => format!(
                "<p style=\"margin:1em 0;font-size:1.8em;font-weight:bold;\
                 letter-spacing:.08em\">{}</p>",
                escaped(code)
            ),
        }
    }
}

/// The words and the code beside them, or below them where a phone has no room for both: no mail
/// program needs to know media queries for that. Outlook, which knows no widths of blocks, reads
/// the table of the comments.
fn beside(accent: &str, words: &str, code: &Shown) -> String {
    let (id, alt) = (escaped(&code.id), escaped(&code.alt));
    format!(
        "<div style=\"margin:1.2em 0;padding-left:1em;border-left:3px solid {accent}\">\
         <!--[if mso]><table role=\"presentation\"><tr>\
         <td width=\"320\" valign=\"top\"><![endif]-->\
         <div style=\"display:inline-block;width:100%;max-width:20em;vertical-align:top\">{words}\
         </div><!--[if mso]></td><td valign=\"top\"><![endif]-->\
         <div style=\"display:inline-block;padding:.4em 0;vertical-align:top\">\
         <img src=\"cid:{id}\" width=\"{CODE_SIDE}\" height=\"{CODE_SIDE}\" alt=\"{alt}\" \
         style=\"display:block;background:#fff\"></div>\
         <!--[if mso]></td></tr></table><![endif]--></div>"
    )
}

/// Work, performance, place, price.
fn ticket([title, performance, place, price]: &[String; 4]) -> String {
    format!(
        "<strong style=\"font-family:Georgia,serif;font-size:1.15em\">{}</strong><br>\
         {}<br>{}<br>{}",
        escaped(title),
        escaped(performance),
        escaped(place),
        escaped(price)
    )
}

/// What stands above a mail's parts.
struct Head<'a> {
    language: &'a str,
    look: &'a Appearance,
    /// Of the house.
    host: &'a str,
}

fn html(head: &Head<'_>, house: &str, subject: &str, parts: &[Part]) -> String {
    let Head { language, look, host } = head;
    let Appearance { paper, ink, .. } = look;
    let body: Vec<String> = parts.iter().map(|part| part.html(look)).collect();
    let name = escaped(look.name.as_deref().unwrap_or(house));
    let top = match &look.logo {
        Some(logo) => format!(
            "<p style=\"margin:0 0 1.4em\"><img src=\"cid:{}\" width=\"{}\" height=\"{}\" \
             alt=\"{name}\" style=\"display:block;max-width:100%\"></p>",
            escaped(&logo_id(host)),
            logo.width,
            logo.height,
        ),
        None => format!(
            "<p style=\"font-family:Georgia,serif;font-size:1.4em;margin:0 0 1.4em\">{name}</p>"
        ),
    };
    format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{}</title></head>\n\
         <body style=\"margin:0;background:{paper};color:{ink};\
         font-family:Helvetica,Arial,sans-serif;line-height:1.5\">\n\
         <div style=\"max-width:36em;margin:0 auto;padding:2em 1.2em\">\n\
         {top}\n{}\n\
         </div></body></html>\n",
        escaped(language),
        escaped(subject),
        body.join("\n")
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Without scheme, path and port: what stands behind the `@` of a Message-ID.
pub fn host(public_url: &str) -> &str {
    let rest = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::appearance::Logo;

    fn parts() -> [Part; 2] {
        let url = "https://house.example/en".to_owned();
        [Part::Text("A & B".to_owned()), Part::Link("Open".to_owned(), url)]
    }

    #[test]
    fn a_mail_without_a_look_of_its_own_is_as_it_was_delivered() {
        let look = Appearance::default();
        let head = Head { language: "en", look: &look, host: "house.example" };
        let delivered = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
            <meta name=\"viewport\" content=\"width=device-width\"><title>Hello</title></head>\n\
            <body style=\"margin:0;background:#f6f1e7;color:#1d1a17;\
            font-family:Helvetica,Arial,sans-serif;line-height:1.5\">\n\
            <div style=\"max-width:36em;margin:0 auto;padding:2em 1.2em\">\n\
            <p style=\"font-family:Georgia,serif;font-size:1.4em;margin:0 0 1.4em\">Teatro</p>\n\
            <p>A &amp; B</p>\n\
            <p style=\"margin:1.6em 0\"><a href=\"https://house.example/en\" \
            style=\"display:inline-block;background:#8c1d2f;color:#fff;padding:.7em 1.2em;\
            line-height:1.3;text-decoration:none\">Open</a></p>\n\
            </div></body></html>\n";
        assert_eq!(html(&head, "Teatro", "Hello", &parts()), delivered);
    }

    #[test]
    fn a_ticket_s_code_needs_no_more_room_beside_the_words_than_a_phone_has() {
        let lines = ["Carmen", "Thursday", "Stalls", "€90.00"].map(str::to_owned);
        let code = Shown { id: "code".to_owned(), alt: "Code".to_owned() };
        let html = Part::TicketCode(lines, code).html(&Appearance::default());
        assert!(html.contains("width:100%;max-width:20em"), "{html}");
        let (_, seen) = html.split_once("<![endif]-->").expect("Outlook's table is a comment");
        assert!(!seen.contains("<table"), "{html}");
    }

    #[test]
    fn a_mail_wears_colours_logo_and_the_brand_s_name() {
        let logo = Logo { bytes: Arc::from([1, 2]), width: 96, height: 48 };
        let look = Appearance {
            paper: "#001122".to_owned(),
            accent: "#ffcc00".to_owned(),
            on_accent: "#000000".to_owned(),
            logo: Some(logo),
            name: Some("Ballet \"B\"".to_owned()),
            ..Appearance::default()
        };
        let head = Head { language: "en", look: &look, host: "house.example" };
        let html = html(&head, "Teatro", "Hello", &parts());
        assert!(html.contains("background:#001122;"), "{html}");
        assert!(html.contains("background:#ffcc00;color:#000000;"), "{html}");
        let logo = "<img src=\"cid:logo@house.example\" width=\"96\" height=\"48\" \
                    alt=\"Ballet &quot;B&quot;\"";
        assert!(html.contains(logo), "{html}");
        assert!(!html.contains("#8c1d2f"), "{html}");
    }
}
