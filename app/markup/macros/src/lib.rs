//! `view!`: elements are written into one string. All that is known when the program is compiled
//! becomes one literal between two values.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use rstml::{
    Infallible, Parser, ParserConfig,
    node::{
        KVAttributeValue, KeyedAttribute, KeyedAttributeValue, Node, NodeAttribute, NodeElement,
    },
};
use syn::{Expr, Ident, Lit, Stmt, spanned::Spanned};

/// Elements that have no end tag.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// HTML in the syntax of Leptos' macro of the same name, as `markup::Html`. Elements alone: a part
/// of a page is a function, called in braces.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let parser = Parser::new(ParserConfig::default().recover_block(true));
    let (nodes, errors) = parser.parse_recoverable(TokenStream::from(tokens)).split_vec();
    let errors = errors.into_iter().map(|error| error.emit_as_expr_tokens());
    let mut writer = Writer::new();
    writer.nodes(&nodes);
    let body = writer.finish();
    quote!({
        #[allow(unused_braces, unused_mut)]
        {
            #(#errors;)*
            #body
        }
    })
    .into()
}

struct Writer {
    /// The string that is written to.
    html: Ident,
    /// What was read since the last value.
    pending: String,
    /// Bytes of all literals.
    literal_bytes: usize,
    steps: Vec<TokenStream>,
}

impl Writer {
    fn new() -> Self {
        let html = Ident::new("html", Span::mixed_site());
        Self { html, pending: String::new(), literal_bytes: 0, steps: Vec::new() }
    }

    fn finish(mut self) -> TokenStream {
        self.flush();
        let Self { html, literal_bytes, steps, .. } = self;
        quote! {
            let mut #html = ::markup::Html::with_capacity(#literal_bytes);
            #(#steps)*
            #html
        }
    }

    fn flush(&mut self) {
        if !self.pending.is_empty() {
            let (html, text) = (&self.html, std::mem::take(&mut self.pending));
            self.literal_bytes += text.len();
            self.steps.push(quote!(#html.push_static(#text);));
        }
    }

    fn content(&mut self, value: &impl ToTokens) {
        self.flush();
        let html = &self.html;
        self.steps.push(quote!(::markup::Content::write(#value, &mut #html);));
    }

    fn error(&mut self, at: Span, words: &str) {
        let error = syn::Error::new(at, words).into_compile_error();
        self.steps.push(quote!(#error;));
    }

    fn nodes(&mut self, nodes: &[Node<Infallible>]) {
        nodes.iter().for_each(|node| self.node(node));
    }

    fn node(&mut self, node: &Node<Infallible>) {
        match node {
            Node::Element(element) => self.element(element),
            Node::Fragment(fragment) => self.nodes(&fragment.children),
            Node::Text(text) => escape_text(&text.value_string(), &mut self.pending),
            Node::RawText(text) => escape_text(&text.to_string_best(), &mut self.pending),
            Node::Doctype(_) => self.pending.push_str("<!DOCTYPE html>"),
            Node::Comment(_) => {}
            Node::Block(block) => match block.try_block().map(|block| &block.stmts[..]) {
                Some([Stmt::Expr(expr, None)]) => self.content(expr),
                _ => self.content(block),
            },
            Node::Custom(custom) => self.error(custom.span(), "not an element"),
        }
    }

    fn element(&mut self, element: &NodeElement<Infallible>) {
        let name = element.name().to_string();
        if name.starts_with(char::is_uppercase) || name.contains("::") {
            let words = "a part of a page is a function: call it in braces";
            return self.error(element.name().span(), words);
        }
        self.pending.push('<');
        self.pending.push_str(&name);
        let inner = self.attributes(element.attributes());
        self.pending.push('>');
        if VOID.contains(&name.as_str()) {
            if !element.children.is_empty() {
                self.error(element.name().span(), "this element holds nothing");
            }
            return;
        }
        if name == "textarea" {
            self.pending.push('\n');
        }
        if let Some(inner) = inner {
            self.content(&quote!(::markup::Html::trusted(#inner)));
        }
        if matches!(name.as_str(), "script" | "style") && !element.children.is_empty() {
            self.error(element.name().span(), "what isn't HTML stands in `inner_html`");
        }
        self.nodes(&element.children);
        self.pending.push_str("</");
        self.pending.push_str(&name);
        self.pending.push('>');
    }

    /// Gives back the value of `inner_html`.
    fn attributes<'a>(&mut self, attributes: &'a [NodeAttribute]) -> Option<&'a Expr> {
        let (mut inner, mut class, mut classes) = (None, None, Vec::new());
        for attribute in attributes {
            match attribute {
                NodeAttribute::Attribute(keyed) => match keyed.key.to_string().as_str() {
                    "inner_html" => inner = keyed.value(),
                    "class" => class = Some(keyed),
                    name => match name.strip_prefix("class:") {
                        Some(name) => classes.push((name.to_owned(), keyed.value())),
                        None => self.attribute(keyed),
                    },
                },
                NodeAttribute::Block(block) => self.error(block.span(), "an attribute has a name"),
            }
        }
        match (class, &classes[..]) {
            (None, []) => {}
            (Some(class), []) => self.attribute(class),
            (class, classes) => self.classes(class.and_then(KeyedAttribute::value), classes),
        }
        inner
    }

    /// `class="always"` and any number of `class:sometimes=condition`.
    fn classes(&mut self, always: Option<&Expr>, sometimes: &[(String, Option<&Expr>)]) {
        self.pending.push_str(" class=\"");
        match always {
            None => {}
            Some(Expr::Lit(literal)) if matches!(literal.lit, Lit::Str(_)) => {
                let Lit::Str(literal) = &literal.lit else { return };
                escape_value(&literal.value(), &mut self.pending);
            }
            Some(always) => {
                self.flush();
                let html = &self.html;
                self.steps.push(quote!(#html.push_classes(&#always);));
            }
        }
        for (name, condition) in sometimes {
            self.flush();
            let (html, name) = (&self.html, format!(" {name}"));
            self.steps.push(quote!(if #condition { #html.push_static(#name); }));
        }
        self.pending.push('"');
    }

    fn attribute(&mut self, attribute: &KeyedAttribute) {
        let name = attribute.key.to_string();
        // A name that is a keyword in Rust.
        let name = name.strip_prefix("r#").unwrap_or(&name).to_owned();
        if name.contains(':') && !name.starts_with("xml") {
            return self.error(attribute.key.span(), "no directives: only attributes");
        }
        let value = match &attribute.possible_value {
            KeyedAttributeValue::None => {
                self.pending.push(' ');
                return self.pending.push_str(&name);
            }
            KeyedAttributeValue::Binding(_) => {
                return self.error(attribute.key.span(), "an attribute has a value");
            }
            KeyedAttributeValue::Value(value) => &value.value,
        };
        match value {
            KVAttributeValue::Expr(Expr::Lit(literal)) if !matches!(literal.lit, Lit::Bool(_)) => {
                let text = attribute.value_literal_string().unwrap_or_default();
                self.pending.push(' ');
                self.pending.push_str(&name);
                self.pending.push_str("=\"");
                escape_value(&text, &mut self.pending);
                self.pending.push('"');
            }
            KVAttributeValue::Expr(value) => {
                self.flush();
                let html = &self.html;
                self.steps.push(quote!(::markup::Attribute::write(#value, #name, &mut #html);));
            }
            KVAttributeValue::InvalidBraced(block) => {
                let error = syn::Error::new(block.brace.span.join(), "not an expression");
                let error = error.into_compile_error();
                self.steps.push(quote!(#error;));
            }
        }
    }
}

fn escape_text(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            _ => html.push(letter),
        }
    }
}

fn escape_value(value: &str, html: &mut String) {
    for letter in value.chars() {
        match letter {
            '"' => html.push_str("&quot;"),
            _ => escape_text(letter.encode_utf8(&mut [0; 4]), html),
        }
    }
}
