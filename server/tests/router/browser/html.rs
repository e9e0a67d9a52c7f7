//! A page as a browser reads it that runs no scripts: its elements, and what they say.

use super::select::Selector;
use std::ops::Range;

/// Elements without an end tag.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Elements and texts, in the order of the page.
pub struct Page {
    nodes: Vec<Node>,
}

struct Node {
    parent: Option<usize>,
    /// Behind its last descendant.
    end: usize,
    content: Content,
}

enum Content {
    Element { name: String, attributes: Vec<Attribute> },
    Text(String),
}

struct Attribute {
    name: String,
    value: String,
}

#[derive(Clone, Copy)]
pub struct Element<'p> {
    page: &'p Page,
    pub index: usize,
}

impl<'p> Element<'p> {
    pub fn name(self) -> &'p str {
        match &self.page.nodes[self.index].content {
            Content::Element { name, .. } => name,
            Content::Text(_) => "",
        }
    }

    pub fn attribute(self, wanted: &str) -> Option<&'p str> {
        let Content::Element { attributes, .. } = &self.page.nodes[self.index].content else {
            return None;
        };
        let found = attributes.iter().find(|attribute| attribute.name == wanted);
        found.map(|attribute| attribute.value.as_str())
    }

    pub fn has(self, attribute: &str) -> bool {
        self.attribute(attribute).is_some()
    }

    /// Without spaces at its ends, and with one space where there are several.
    pub fn text(self) -> String {
        let nodes = &self.page.nodes[self.index..self.page.nodes[self.index].end];
        let texts = nodes.iter().map(|node| match &node.content {
            Content::Text(text) => text.as_str(),
            Content::Element { .. } => "",
        });
        texts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The nearest one first.
    pub fn ancestors(self) -> impl Iterator<Item = Element<'p>> {
        let page = self.page;
        std::iter::successors(page.nodes[self.index].parent, move |at| page.nodes[*at].parent)
            .map(move |index| Element { page, index })
    }

    pub fn all(self, selector: &str) -> Vec<Element<'p>> {
        self.page.within(self.inside(), &Selector::parse(selector))
    }

    #[track_caller]
    pub fn one(self, selector: &str) -> Element<'p> {
        only(&self.all(selector), selector)
    }

    pub fn contains(self, selector: &Selector) -> bool {
        !self.page.within(self.inside(), selector).is_empty()
    }

    fn inside(self) -> Range<usize> {
        self.index + 1..self.page.nodes[self.index].end
    }
}

#[track_caller]
fn only<'p>(found: &[Element<'p>], selector: &str) -> Element<'p> {
    match found {
        [one] => *one,
        _ => panic!("{} elements are {selector}", found.len()),
    }
}

impl Page {
    pub fn read(html: &str) -> Self {
        let (mut page, mut open) = (Self { nodes: Vec::new() }, Vec::<usize>::new());
        let mut rest = html;
        while let Some((text, markup)) = rest.split_once('<') {
            page.add_text(&open, text);
            rest = page.add_markup(&mut open, markup);
        }
        page.close(&mut open, 0);
        page
    }

    pub fn element(&self, index: usize) -> Element<'_> {
        Element { page: self, index }
    }

    pub fn all(&self, selector: &str) -> Vec<Element<'_>> {
        self.within(0..self.nodes.len(), &Selector::parse(selector))
    }

    fn within(&self, range: Range<usize>, selector: &Selector) -> Vec<Element<'_>> {
        let elements = range.map(|index| self.element(index));
        elements.filter(|it| !it.name().is_empty() && selector.fits(*it)).collect()
    }

    pub fn set(&mut self, index: usize, wanted: &str, value: &str) {
        self.unset(index, wanted);
        if let Content::Element { attributes, .. } = &mut self.nodes[index].content {
            attributes.push(Attribute { name: wanted.to_owned(), value: value.to_owned() });
        }
    }

    pub fn unset(&mut self, index: usize, unwanted: &str) {
        if let Content::Element { attributes, .. } = &mut self.nodes[index].content {
            attributes.retain(|attribute| attribute.name != unwanted);
        }
    }

    fn add(&mut self, open: &[usize], content: Content) -> usize {
        let index = self.nodes.len();
        self.nodes.push(Node { parent: open.last().copied(), end: index + 1, content });
        index
    }

    fn add_text(&mut self, open: &[usize], text: &str) {
        if !text.is_empty() {
            self.add(open, Content::Text(unescaped(text)));
        }
    }

    /// Reads what follows `<`; gives the rest of the page.
    fn add_markup<'h>(&mut self, open: &mut Vec<usize>, markup: &'h str) -> &'h str {
        if markup.starts_with('!') {
            let end = if markup.starts_with("!--") { "-->" } else { ">" };
            return markup.split_once(end).map_or("", |(_, rest)| rest);
        }
        if let Some(markup) = markup.strip_prefix('/') {
            let (name, rest) = markup.split_once('>').unwrap_or((markup, ""));
            let is_its_start = |at: &usize| self.element(*at).name() == name.trim();
            if let Some(depth) = open.iter().rposition(is_its_start) {
                self.close(open, depth);
            }
            return rest;
        }
        let Tag { name, attributes, is_closed, rest } = Tag::read(markup);
        let content = Content::Element { name: name.to_owned(), attributes };
        let index = self.add(open, content);
        if matches!(name, "script" | "style" | "textarea") {
            let (text, rest) = rest.split_once(&format!("</{name}>")).unwrap_or((rest, ""));
            if name == "textarea" {
                let text = unescaped(text);
                self.set(index, "value", text.strip_prefix('\n').unwrap_or(&text));
            }
            return rest;
        }
        if !is_closed && !VOID.contains(&name) {
            open.push(index);
        }
        rest
    }

    /// Ends the elements from this depth on.
    fn close(&mut self, open: &mut Vec<usize>, depth: usize) {
        for index in open.drain(depth..) {
            self.nodes[index].end = self.nodes.len();
        }
    }
}

/// The start of an element, and the page behind it.
struct Tag<'h> {
    name: &'h str,
    attributes: Vec<Attribute>,
    /// It ends with `/>`.
    is_closed: bool,
    rest: &'h str,
}

impl<'h> Tag<'h> {
    fn read(markup: &'h str) -> Self {
        let (name, mut rest) = split_at(markup, |c| c.is_whitespace() || matches!(c, '/' | '>'));
        let mut attributes = Vec::new();
        loop {
            let before = rest;
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            let is_closed = before[..before.len() - rest.len()].ends_with('/');
            if let Some(rest) = rest.strip_prefix('>') {
                return Self { name, attributes, is_closed, rest };
            }
            if rest.is_empty() {
                return Self { name, attributes, is_closed, rest };
            }
            let is_end = |c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/');
            let (name, behind) = split_at(rest, is_end);
            let (value, behind) = behind.strip_prefix('=').map_or(("", behind), attribute_value);
            attributes.push(Attribute { name: name.to_owned(), value: unescaped(value) });
            rest = behind;
        }
    }
}

/// What stands behind `name=`, and the page behind it.
fn attribute_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    split_at(text, |c| c.is_whitespace() || c == '>')
}

fn split_at(text: &str, is_end: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(is_end).unwrap_or(text.len()))
}

fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let names = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ];
    names.iter().fold(text.to_owned(), |text, (name, letter)| text.replace(name, letter))
}
