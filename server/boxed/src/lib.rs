//! `#[boxed]`: the body of an async function is compiled in the crate that defines it. Without it
//! rustc compiles the body anew in each crate that awaits it, with all that it awaits itself: the
//! use cases were in the program eight times over.

use proc_macro::{Delimiter, Group, Ident, TokenStream, TokenTree};
use std::str::FromStr;

/// An `async fn` of the same name returns its future in a box, which may go to another thread.
/// The function is free or a method of a type, and has no type parameters.
#[proc_macro_attribute]
pub fn boxed(_: TokenStream, item: TokenStream) -> TokenStream {
    match Function::read(item.into_iter().collect()) {
        Some(function) => function.write(),
        None => text("compile_error!(\"boxed: an async function without type parameters\");"),
    }
}

/// The parts of a function as they were written.
struct Function {
    /// Attributes and visibility.
    head: Vec<TokenTree>,
    name: TokenTree,
    /// Named by the function itself, such as `'a`, each with its bounds.
    generics: Vec<TokenTree>,
    arguments: Group,
    output: Vec<TokenTree>,
    body: Group,
}

impl Function {
    fn read(tokens: Vec<TokenTree>) -> Option<Self> {
        let at = tokens.iter().position(|token| is_word(token, "async"))?;
        let mut rest = tokens[at + 1..].iter().cloned().peekable();
        rest.next().filter(|token| is_word(token, "fn"))?;
        let name = rest.next()?;
        let mut generics = Vec::new();
        if rest.next_if(|token| is_sign(token, '<')).is_some() {
            loop {
                match rest.next()? {
                    token if is_sign(&token, '>') => break,
                    token => generics.push(token),
                }
            }
        }
        let TokenTree::Group(arguments) = rest.next()? else { return None };
        let mut output: Vec<TokenTree> = rest.collect();
        let Some(TokenTree::Group(body)) = output.pop() else { return None };
        if body.delimiter() != Delimiter::Brace {
            return None;
        }
        let output = output.get(2..).unwrap_or_default().to_vec();
        Some(Self { head: tokens[..at].to_vec(), name, generics, arguments, output, body })
    }

    fn write(self) -> TokenStream {
        let mut lifetimes = Lifetimes::default();
        let mut known = Vec::new();
        named(self.generics.iter().cloned(), &mut known);
        // Those of the type whose method it is.
        named(self.arguments.stream(), &mut known);
        let arguments = lifetimes.arguments(self.arguments);
        let output = match self.output.is_empty() {
            true => text("()"),
            false => Lifetimes::of_output(&lifetimes, self.output),
        };
        let all: Vec<&String> = known.iter().chain(&lifetimes.new).collect();
        let bounds: String = all.iter().map(|lifetime| format!("{lifetime}: 'boxed, ")).collect();
        let (future, generics, bounds) = match all.is_empty() {
            true => ("'static", String::new(), String::new()),
            false => {
                let new: String = lifetimes.new.iter().map(|it| format!("{it}, ")).collect();
                ("'boxed", format!("'boxed, {new}"), format!("where {bounds}"))
            }
        };
        // What is around the type of the output makes it more complex than was written.
        let mut written = text("#[allow(clippy::type_complexity)]");
        written.extend(self.head);
        written.extend(text("fn"));
        written.extend([self.name]);
        if !generics.is_empty() {
            written.extend(text(&format!("<{generics}")));
            written.extend(self.generics);
            written.extend(text(">"));
        }
        written.extend([TokenTree::Group(arguments)]);
        written.extend(text(
            "-> ::core::pin::Pin<::std::boxed::Box<dyn ::core::future::Future<Output =",
        ));
        written.extend(output.clone());
        written.extend(text(&format!("> + ::core::marker::Send + {future}>> {bounds}")));
        // The first statement tells the compiler what `?` is to make of errors.
        let mut inner =
            text("if let ::core::option::Option::Some(never) = ::core::option::Option::None::<");
        inner.extend(output.clone());
        inner.extend(text("> { return never; } let output:"));
        inner.extend(output);
        inner.extend(text("="));
        inner.extend([TokenTree::Group(self.body)]);
        inner.extend(text("; output"));
        let mut body = text(
            "#[allow(clippy::diverging_sub_expression, clippy::let_and_return, \
             clippy::let_unit_value, clippy::no_effect_underscore_binding, unreachable_code)]",
        );
        body.extend(text("let future = async move"));
        body.extend([group(Delimiter::Brace, inner)]);
        body.extend(text("; ::std::boxed::Box::pin(future)"));
        written.extend([group(Delimiter::Brace, body)]);
        written
    }
}

/// Lifetimes that a function leaves out are written, since the future lives no longer than each.
#[derive(Default)]
struct Lifetimes {
    new: Vec<String>,
    /// That of `&self`.
    own: Option<String>,
}

impl Lifetimes {
    fn arguments(&mut self, arguments: Group) -> Group {
        let mut written = TokenStream::new();
        let mut is_pattern = true;
        let mut depth = 0;
        let tokens: Vec<TokenTree> = arguments.stream().into_iter().collect();
        let has_self = tokens.iter().take(3).any(|token| is_word(token, "self"));
        for (at, token) in tokens.iter().enumerate() {
            let is_first = at == 0 && has_self;
            match token {
                token if is_sign(token, ':') && is_pattern => is_pattern = false,
                token if is_sign(token, '<') => depth += 1,
                token if is_sign(token, '>') && !is_arrow(&tokens, at) => depth -= 1,
                token if is_sign(token, ',') && depth == 0 => is_pattern = true,
                _ => {}
            }
            match is_pattern && !is_first {
                true => written.extend([token.clone()]),
                false => {
                    written.extend(self.written(&tokens, at));
                    if is_first {
                        self.own = self.new.last().cloned();
                    }
                }
            }
        }
        Group::new(Delimiter::Parenthesis, written)
    }

    /// The token, with a lifetime where it needs one.
    fn written(&mut self, tokens: &[TokenTree], at: usize) -> TokenStream {
        let is_lifetime = |token: Option<&TokenTree>| token.is_some_and(|it| is_sign(it, '\''));
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        match &tokens[at] {
            token if is_sign(token, '&') && !is_lifetime(tokens.get(at + 1)) => {
                let mut written = TokenStream::from(token.clone());
                written.extend(text(&self.next()));
                written
            }
            // The sign of `'_` was written with its name.
            token if is_sign(token, '\'') => match tokens.get(at + 1) {
                Some(name) if is_word(name, "_") => text(&self.next()),
                _ => TokenStream::from(token.clone()),
            },
            token if is_word(token, "_") && is_lifetime(before) => TokenStream::new(),
            TokenTree::Group(inner) if !before.is_some_and(is_function) => {
                let inside: Vec<TokenTree> = inner.stream().into_iter().collect();
                let written = (0..inside.len()).map(|at| self.written(&inside, at));
                let written: TokenStream = written.collect();
                TokenStream::from(group(inner.delimiter(), written))
            }
            token => TokenStream::from(token.clone()),
        }
    }

    fn next(&mut self) -> String {
        let lifetime = format!("'l{}", self.new.len());
        self.new.push(lifetime.clone());
        lifetime
    }

    /// What it leaves out is the lifetime of `&self`, or the only one of the arguments.
    fn of_output(of_arguments: &Self, output: Vec<TokenTree>) -> TokenStream {
        let lifetime = of_arguments.own.clone().or_else(|| of_arguments.new.first().cloned());
        let mut lifetimes = Self::default();
        let written = (0..output.len()).map(|at| lifetimes.written(&output, at));
        let written: TokenStream = written.collect();
        match lifetime {
            Some(lifetime) if !lifetimes.new.is_empty() => renamed(written, &lifetime),
            _ => written,
        }
    }
}

/// Each lifetime that was written anew becomes this one.
fn renamed(written: TokenStream, lifetime: &str) -> TokenStream {
    let name = lifetime.trim_start_matches('\'');
    let renamed = written.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if is_new(&ident.to_string()) => {
            TokenTree::Ident(Ident::new(name, ident.span()))
        }
        TokenTree::Group(inner) => group(inner.delimiter(), renamed(inner.stream(), lifetime)),
        token => token,
    });
    renamed.collect()
}

fn is_new(name: &str) -> bool {
    name.strip_prefix('l').is_some_and(|number| number.parse::<u32>().is_ok())
}

/// Lifetimes that have a name there, each once.
fn named(tokens: impl IntoIterator<Item = TokenTree>, found: &mut Vec<String>) {
    let mut is_lifetime = false;
    for token in tokens {
        match &token {
            TokenTree::Group(inner) => named(inner.stream(), found),
            TokenTree::Ident(ident) if is_lifetime => {
                let lifetime = format!("'{ident}");
                let is_new = !["'_", "'static"].contains(&lifetime.as_str());
                if is_new && !found.contains(&lifetime) {
                    found.push(lifetime);
                }
            }
            _ => {}
        }
        is_lifetime = is_sign(&token, '\'');
    }
}

/// Its arguments have lifetimes of their own.
fn is_function(token: &TokenTree) -> bool {
    ["fn", "Fn", "FnMut", "FnOnce"].iter().any(|word| is_word(token, word))
}

fn is_arrow(tokens: &[TokenTree], at: usize) -> bool {
    at > 0 && is_sign(&tokens[at - 1], '-')
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident.to_string() == word)
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn group(delimiter: Delimiter, inside: TokenStream) -> TokenTree {
    TokenTree::Group(Group::new(delimiter, inside))
}

fn text(text: &str) -> TokenStream {
    TokenStream::from_str(text).unwrap_or_default()
}
