//! The words of a letter, once as plain text and once as simple HTML: the same paragraphs, no
//! picture and no request to anywhere.

use crate::{
    locales::{Arg, Locale},
    printout::Printout,
};
use domain::money::Money;
use store::orders::Order;

pub(super) struct Page<'a> {
    pub locale: &'a Locale,
    pub order: &'a Order,
    pub printout: &'a Printout,
    /// Opens the order page.
    pub link: &'a str,
}

/// A part of a letter.
enum Part {
    Text(String),
    /// One ticket: work, evening, place, price.
    Ticket([String; 4]),
    /// A name and an amount in a line, and whether it is the total.
    Sum(String, bool),
    Link(String, String),
}

impl Page<'_> {
    /// (subject, text, HTML)
    pub fn tickets(&self) -> (String, String, String) {
        let mut parts = vec![self.said("mail-tickets-intro")];
        parts.extend(self.tickets_of_order());
        parts.extend(self.sums());
        parts.push(self.said("mail-tickets-attached"));
        parts.push(self.link_to_order());
        parts.push(self.said("mail-tickets-good-to-know"));
        self.letter("mail-tickets-subject", parts)
    }

    pub fn money_back(&self, amount: Money) -> (String, String, String) {
        let body = self.locale.text_with("mail-money-back-body", &self.of_money(amount));
        let mut parts = vec![Part::Text(body)];
        parts.extend(self.tickets_of_order());
        parts.extend([self.said("mail-money-back-next"), self.link_to_order()]);
        self.letter("mail-money-back-subject", parts)
    }

    pub fn refund_refused(&self, amount: Money) -> (String, String, String) {
        let body = self.locale.text_with("mail-refund-refused-body", &self.of_money(amount));
        let mut parts = vec![Part::Text(body)];
        parts.extend(self.tickets_of_order());
        parts.extend([self.said("mail-refund-refused-next"), self.link_to_order()]);
        self.letter("mail-refund-refused-subject", parts)
    }

    fn of_money(&self, amount: Money) -> [(&'static str, Arg); 2] {
        [("code", self.code()), ("amount", Arg::Text(self.locale.money(amount)))]
    }

    fn code(&self) -> Arg {
        Arg::Text(self.order.code.clone())
    }

    fn said(&self, id: &str) -> Part {
        Part::Text(self.locale.text(id))
    }

    fn tickets_of_order(&self) -> impl Iterator<Item = Part> {
        let lines = self.printout.view.lines.iter().zip(&self.printout.lines);
        lines.map(|(line, words)| {
            let evening = self.locale.text_with(
                "mail-evening",
                &[
                    ("date", words.date.clone().into()),
                    ("time", words.time.clone().into()),
                    ("hall", line.venue.hall.clone().into()),
                ],
            );
            let place = words.place.clone();
            Part::Ticket([line.title.clone(), evening, place, words.price.clone()])
        })
    }

    fn sums(&self) -> Vec<Part> {
        let quote = &self.printout.view.quote;
        let sum = |name: String, minor, is_total| {
            let amount = self.locale.money(Money::new(minor, quote.currency));
            let args = [("name", name.into()), ("amount", amount.into())];
            Part::Sum(self.locale.text_with("mail-sum", &args), is_total)
        };
        let fees: i64 = quote.fees.iter().map(|fee| fee.due_minor).sum();
        let mut sums = Vec::new();
        if fees > 0 {
            sums.push(sum(self.locale.text("mail-fees"), fees, false));
        }
        sums.push(sum(self.locale.text("mail-total"), quote.total_minor, true));
        for tax in quote.taxes.iter().filter(|tax| tax.tax_minor > 0) {
            let percent = self.locale.percent(tax.rate_ppm);
            let name = self.locale.text_with("mail-tax", &[("percent", percent.into())]);
            sums.push(sum(name, tax.tax_minor, false));
        }
        sums
    }

    fn link_to_order(&self) -> Part {
        Part::Link(self.locale.text("mail-order-link"), self.link.to_owned())
    }

    fn letter(&self, subject: &str, body: Vec<Part>) -> (String, String, String) {
        let subject = self.locale.text_with(subject, &[("code", self.code())]);
        let name = format!("{} {}", self.order.given_name, self.order.family_name);
        let house = self.locale.text("house-name");
        let mut parts =
            vec![Part::Text(self.locale.text_with("mail-greeting", &[("name", name.into())]))];
        parts.extend(body);
        parts.push(Part::Text(
            self.locale.text_with("mail-closing", &[("house", house.clone().into())]),
        ));
        parts.push(self.said("mail-footer"));
        let text = parts.iter().map(Part::text).collect::<Vec<_>>().join("\n\n") + "\n";
        let html = html(self.locale.language(), &house, &subject, &parts);
        (subject, text, html)
    }
}

impl Part {
    fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Sum(text, _) => text.clone(),
            Self::Ticket(lines) => lines.join("\n"),
            Self::Link(name, url) => format!("{name}\n{url}"),
        }
    }

    fn html(&self) -> String {
        match self {
            Self::Text(text) => format!("<p>{}</p>", escaped(text).replace('\n', "<br>")),
            Self::Ticket([title, evening, place, price]) => format!(
                "<p style=\"margin:1.2em 0;padding-left:1em;border-left:3px solid #8c1d2f\">\
                 <strong style=\"font-family:Georgia,serif;font-size:1.15em\">{}</strong><br>\
                 {}<br>{}<br>{}</p>",
                escaped(title),
                escaped(evening),
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
        }
    }
}

fn html(language: &str, house: &str, subject: &str, parts: &[Part]) -> String {
    let body: Vec<String> = parts.iter().map(Part::html).collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title>\
         </head>\n<body style=\"margin:0;background:#f6f1e7;color:#1d1a17;\
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
