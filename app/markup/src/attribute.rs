//! What may stand behind an attribute's name.

use crate::Html;
use std::{borrow::Cow, fmt::Write, sync::Arc};

/// Written as ` name="value"` by `view!`; what isn't there, and `false`, writes nothing.
pub trait Attribute {
    fn write(self, name: &'static str, html: &mut Html);
}

impl Attribute for bool {
    fn write(self, name: &'static str, html: &mut Html) {
        if self {
            html.0.push(' ');
            html.0.push_str(name);
        }
    }
}

impl<A: Attribute> Attribute for Option<A> {
    fn write(self, name: &'static str, html: &mut Html) {
        if let Some(value) = self {
            value.write(name, html);
        }
    }
}

fn begin(name: &str, html: &mut Html) {
    html.0.push(' ');
    html.0.push_str(name);
    html.0.push_str("=\"");
}

macro_rules! text {
    ($($kind:ty),*) => {$(
        impl Attribute for $kind {
            fn write(self, name: &'static str, html: &mut Html) {
                begin(name, html);
                html.push_value(&self);
                html.0.push('"');
            }
        }
    )*};
}

text!(&str, String, &String, Cow<'_, str>, &Cow<'_, str>, Arc<str>, &Arc<str>);

macro_rules! number {
    ($($kind:ty),*) => {$(
        impl Attribute for $kind {
            fn write(self, name: &'static str, html: &mut Html) {
                begin(name, html);
                // A string takes whatever is written.
                let _ = write!(html.0, "{self}\"");
            }
        }
    )*};
}

number!(i8, u8, u16, u32, u64, usize, i16, i32, i64, f32, f64);
