//! Texts of the house with a little form: `**bold**`, `*emphasis*`, `[links](https://…)`, and lists
//! whose lines begin with `- `. All other Markdown and HTML is shown as it was typed. Synopses, the
//! house's own pages, the message on every page and legal texts use it.

use house::locales::MARKS;
use markup::{Html, view};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// Where a link may lead: to the world, or to a page of the shop.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];
/// Forms within forms, such as a bold link in a list; what lies deeper is said without a form, so
/// that no text can exhaust the stack.
const DEPTH_MAX: usize = 8;

/// Paragraphs and lists.
pub fn rich(text: &str) -> Html {
    // While staff press texts on the page, each stays in one piece.
    if text.contains(MARKS) {
        return view! { <p>{text.to_owned()}</p> };
    }
    let tamed = tamed(text);
    Html::of(Reader { events: Parser::new(&tamed), depth: 0 }.views(None))
}

/// The words alone, in one line: for descriptions, and for mails.
pub fn plain(text: &str) -> String {
    let tamed = tamed(text);
    let mut words = String::new();
    for event in Parser::new(&tamed) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                words.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                words.push(' ');
            }
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where its links lead, in their order.
pub fn links(text: &str) -> Vec<String> {
    let tamed = tamed(text);
    let links = Parser::new(&tamed).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    });
    links.filter(|address| leads_somewhere(address)).collect()
}

/// Only what this module says stands for a form: headings, quotations, numbered lists, code and
/// definitions of links are words.
fn tamed(text: &str) -> String {
    let line = |line: &str| {
        let bare = line.trim();
        let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = bare.split_at(digits);
        let is_numbered = digits > 0 && rest.starts_with(['.', ')']);
        let is_list = bare.starts_with("- ");
        let is_form = bare.starts_with(['#', '>', '`', '~', '+', '=', '|', '-']) && !is_list;
        let bare = match (is_numbered, is_form) {
            (true, _) => format!("{number}\\{rest}"),
            (false, true) => format!("\\{bare}"),
            (false, false) => bare.to_owned(),
        };
        bare.replace("]:", "]\\:")
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn leads_somewhere(address: &str) -> bool {
    // Browsers take a backslash for a slash: with two of them another host is meant.
    let is_own = address.starts_with('/') && !address[1..].starts_with(['/', '\\']);
    is_own || SCHEMES.iter().any(|scheme| address.starts_with(scheme))
}

struct Reader<'t> {
    events: Parser<'t>,
    /// How many forms are open around what is read.
    depth: usize,
}

impl Reader<'_> {
    /// All until the end of what was begun.
    fn views(&mut self, end: Option<TagEnd>) -> Vec<Html> {
        let mut views = Vec::new();
        // Of those that are too deep for a form of their own.
        let mut open = 0_usize;
        while let Some(event) = self.events.next() {
            match event {
                Event::End(_) if open > 0 => open -= 1,
                Event::End(found) if Some(found) == end => break,
                Event::Start(_) if self.depth == DEPTH_MAX => open += 1,
                Event::Start(tag) => views.push(self.within(&tag)),
                Event::Text(text)
                | Event::Code(text)
                | Event::Html(text)
                | Event::InlineHtml(text) => views.push(Html::of(&*text)),
                Event::SoftBreak | Event::HardBreak => views.push(view! { <br/> }),
                _ => {}
            }
        }
        views
    }

    fn within(&mut self, tag: &Tag<'_>) -> Html {
        self.depth += 1;
        let inner = self.views(Some(tag.to_end()));
        self.depth -= 1;
        match tag {
            Tag::Paragraph => view! { <p>{inner}</p> },
            Tag::List(_) => view! { <ul>{inner}</ul> },
            Tag::Item => view! { <li>{inner}</li> },
            Tag::Strong => view! { <strong>{inner}</strong> },
            Tag::Emphasis => view! { <em>{inner}</em> },
            Tag::Link { dest_url, .. } if leads_somewhere(dest_url) => {
                view! { <a href=dest_url.to_string()>{inner}</a> }
            }
            _ => Html::of(inner),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        rich(text).into_string()
    }

    #[test]
    fn words_get_the_form_that_was_typed() {
        assert_eq!(html("Plain words."), "<p>Plain words.</p>");
        assert_eq!(
            html("**Bold** and *soft*\nnext line\n\nnext part"),
            "<p><strong>Bold</strong> and <em>soft</em><br>next line</p><p>next part</p>"
        );
        assert_eq!(html("- one\n- two"), "<ul><li>one</li><li>two</li></ul>");
        assert_eq!(
            html("See [the house](https://house.example/a?b=1&c=2)."),
            "<p>See <a href=\"https://house.example/a?b=1&amp;c=2\">the house</a>.</p>"
        );
        assert_eq!(html("[Terms](/en/terms)"), "<p><a href=\"/en/terms\">Terms</a></p>");
    }

    #[test]
    fn what_is_no_form_of_ours_stays_as_it_was_typed() {
        for typed in [
            "1. Akt, 2. Bild",
            "# no heading",
            "> no quotation",
            "+ 5 euros",
            "-5 °C",
            "```",
            "a | b",
            "---",
            "[Note]: words",
            "3 * 4 * 5",
            "snake_case_name",
        ] {
            let escaped = typed.replace('>', "&gt;");
            assert_eq!(html(typed), format!("<p>{escaped}</p>"), "{typed}");
        }
    }

    #[test]
    fn nothing_runs_and_nothing_leads_astray() {
        for typed in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html,x)",
            "[x](//evil.example)",
            "[x](/\\evil.example)",
            "![x](https://evil.example/x.png)",
            "<javascript:alert(1)>",
            "**<b onclick=x>**",
            "<a href='javascript:x'>y</a>",
        ] {
            let html = html(typed);
            assert!(!html.contains("<script") && !html.contains("<img"), "{typed}: {html}");
            assert!(!html.contains("<a ") && !html.contains("<b "), "{typed}: {html}");
        }
        assert!(html("[x](https://h.example/\"onclick=x)").matches('"').count() <= 2);
    }

    #[test]
    fn no_text_is_too_deep() {
        for typed in [
            "- ".repeat(20_000) + "x",
            "*a ".repeat(10_000) + &"a*".repeat(10_000),
            "**a ".repeat(10_000) + &"a**".repeat(10_000),
        ] {
            let html = html(&typed);
            assert!(html.matches("<ul>").count() + html.matches("<em>").count() < 20_000);
            assert!(!plain(&typed).is_empty());
        }
    }

    #[test]
    fn links_are_told_with_what_is_around_them() {
        let typed = "- [a](/en/a) and **[b](https://b.example)**\n\n[c](javascript:c) [d] (/d)";
        assert_eq!(links(typed), ["/en/a", "https://b.example"]);
    }

    #[test]
    fn a_description_has_the_words_alone() {
        let typed = "**Carmen**, see [here](https://a.example)\n\n- one\n- two";
        assert_eq!(plain(typed), "Carmen, see here one two");
        assert_eq!(plain("1. Akt"), "1. Akt");
    }
}
