//! What may stand between two tags.

use crate::Html;
use std::{borrow::Cow, fmt::Write, sync::Arc};

/// Written between two tags by `view!`, escaped unless it is [`Html`].
pub trait Content {
    fn write(self, html: &mut Html);
}

impl Content for Html {
    fn write(self, html: &mut Html) {
        // The first piece of a page is often all of it.
        if html.0.is_empty() {
            *html = self;
        } else {
            html.0.push_str(&self.0);
        }
    }
}

impl Content for &Html {
    fn write(self, html: &mut Html) {
        html.0.push_str(&self.0);
    }
}

impl Content for () {
    fn write(self, _html: &mut Html) {}
}

impl<C: Content> Content for Option<C> {
    fn write(self, html: &mut Html) {
        if let Some(content) = self {
            content.write(html);
        }
    }
}

impl<C: Content> Content for Vec<C> {
    fn write(self, html: &mut Html) {
        self.into_iter().for_each(|content| content.write(html));
    }
}

impl<C: Content, const N: usize> Content for [C; N] {
    fn write(self, html: &mut Html) {
        self.into_iter().for_each(|content| content.write(html));
    }
}

macro_rules! text {
    ($($kind:ty),*) => {$(
        impl Content for $kind {
            fn write(self, html: &mut Html) {
                html.push_text(&self);
            }
        }
    )*};
}

text!(&str, String, &String, Cow<'_, str>, &Cow<'_, str>, Arc<str>, &Arc<str>);

impl Content for char {
    fn write(self, html: &mut Html) {
        html.push_text(self.encode_utf8(&mut [0; 4]));
    }
}

macro_rules! number {
    ($($kind:ty),*) => {$(
        impl Content for $kind {
            fn write(self, html: &mut Html) {
                // A string takes whatever is written.
                let _ = write!(html.0, "{self}");
            }
        }
    )*};
}

number!(i8, u8, u16, u32, u64, usize, i16, i32, i64, f32, f64);
