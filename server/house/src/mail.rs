//! A mail as plain text and as simple HTML: the same paragraphs, no picture but those that the mail
//! brings along, and no request to anywhere.

use crate::locales::Locale;

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

/// (subject, text, HTML)
pub fn write_out(locale: &Locale, subject: String, parts: &[Part]) -> (String, String, String) {
    let said = parts.iter().filter_map(Part::text).collect::<Vec<_>>();
    let text = said.join("\n\n") + "\n";
    let html = html(locale.language(), &locale.text("house-name"), &subject, parts);
    (subject, text, html)
}

impl Part {
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

    fn html(&self) -> String {
        match self {
            Self::Text(text) => format!("<p>{}</p>", escaped(text).replace('\n', "<br>")),
            Self::Ticket(lines) => format!(
                "<p style=\"margin:1.2em 0;padding-left:1em;border-left:3px solid #8c1d2f\">{}</p>",
                ticket(lines)
            ),
            // A table: mail programs know nothing newer that puts one beside the other.
            Self::TicketCode(lines, code) => format!(
                "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" \
                 style=\"margin:1.2em 0;border-left:3px solid #8c1d2f\"><tr>\
                 <td style=\"padding-left:1em;vertical-align:top\">{}</td>\
                 <td width=\"{2}\" style=\"padding-left:1em;vertical-align:top\">\
                 <img src=\"cid:{1}\" width=\"{2}\" height=\"{2}\" alt=\"{3}\" \
                 style=\"display:block;background:#fff\"></td></tr></table>",
                ticket(lines),
                escaped(&code.id),
                CODE_SIDE,
                escaped(&code.alt)
            ),
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
            Self::Link(name, url) => format!(
                "<p style=\"margin:1.6em 0\"><a href=\"{0}\" style=\"background:#8c1d2f;\
                 color:#fff;padding:.7em 1.2em;text-decoration:none\">{1}</a></p>",
                escaped(url),
                escaped(name)
            ),
            Self::QuietLink(name, url) => format!(
                "<p><a href=\"{0}\" style=\"color:#8c1d2f\">{1}</a></p>",
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

fn html(language: &str, house: &str, subject: &str, parts: &[Part]) -> String {
    let body: Vec<String> = parts.iter().map(Part::html).collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{}</title></head>\n<body style=\"margin:0;background:#f6f1e7;color:#1d1a17;\
         font-family:Helvetica,Arial,sans-serif;line-height:1.5\">\n\
         <div style=\"max-width:36em;margin:0 auto;padding:2em 1.2em\">\n\
         <p style=\"font-family:Georgia,serif;font-size:1.4em;margin:0 0 1.4em\">{}</p>\n{}\n\
         </div></body></html>\n",
        escaped(language),
        escaped(subject),
        escaped(house),
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
