//! A mail as plain text and as simple HTML: the same paragraphs, no picture and no request to
//! anywhere.

use crate::locales::Locale;

/// A part of a mail.
pub enum Part {
    Text(String),
    /// One ticket: work, performance, place, price.
    Ticket([String; 4]),
    /// A name and an amount in a line, and whether it is one that others belong to.
    Sum(String, bool),
    Link(String, String),
    /// One that is no button.
    QuietLink(String, String),
    /// To be typed elsewhere.
    Code(String),
}

/// (subject, text, HTML)
pub fn write_out(locale: &Locale, subject: String, parts: &[Part]) -> (String, String, String) {
    let text = parts.iter().map(Part::text).collect::<Vec<_>>().join("\n\n") + "\n";
    let html = html(locale.language(), &locale.text("house-name"), &subject, parts);
    (subject, text, html)
}

impl Part {
    fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Sum(text, _) | Self::Code(text) => text.clone(),
            Self::Ticket(lines) => {
                let said = lines.iter().filter(|line| !line.is_empty());
                said.map(String::as_str).collect::<Vec<_>>().join("\n")
            }
            Self::Link(name, url) | Self::QuietLink(name, url) => format!("{name}\n{url}"),
        }
    }

    fn html(&self) -> String {
        match self {
            Self::Text(text) => format!("<p>{}</p>", escaped(text).replace('\n', "<br>")),
            Self::Ticket([title, performance, place, price]) => format!(
                "<p style=\"margin:1.2em 0;padding-left:1em;border-left:3px solid #8c1d2f\">\
                 <strong style=\"font-family:Georgia,serif;font-size:1.15em\">{}</strong><br>\
                 {}<br>{}<br>{}</p>",
                escaped(title),
                escaped(performance),
                escaped(place),
                escaped(price)
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
