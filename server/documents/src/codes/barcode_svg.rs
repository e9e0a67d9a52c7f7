//! A barcode for the page: one SVG with its quiet zone on white, crisp at any size.
//! Attributes only, no styles: the pages' content security policy allows none inline.

use std::fmt::Write;

use crate::codes::barcode::{CodeRefusal, Pattern, Symbology};

/// The height of a linear code in modules, quiet zones apart: low enough for a phone in portrait,
/// high enough to be swept by hand.
const BARS_HEIGHT: usize = 44;

/// Draws `code` as an SVG element. `name` is what a screen reader says, in the reader's language.
/// The page sets the size; one unit of the view box is one module.
pub fn svg(symbology: Symbology, code: &str, name: &str) -> Result<String, CodeRefusal> {
    let quiet = symbology.quiet_zone();
    let (width, height, path) = match symbology.encode(code)? {
        Pattern::Matrix(modules) => {
            let mut path = String::new();
            for (y, row) in modules.rows.iter().enumerate() {
                push_runs(&mut path, row, quiet, quiet + y, 1);
            }
            (modules.width + 2 * quiet, modules.width + 2 * quiet, path)
        }
        Pattern::Linear(bars) => {
            // Above and below, paper is enough: a linear code is quiet only at its ends.
            let margin = quiet / 2;
            let mut path = String::new();
            push_runs(&mut path, &bars.modules, quiet, margin, BARS_HEIGHT);
            (bars.modules.len() + 2 * quiet, BARS_HEIGHT + 2 * margin, path)
        }
    };
    let name = attribute(name);
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-label=\"{name}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{width}v{height}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

/// Dark modules that touch become one rectangle: no hairlines between them when scaled.
pub(crate) fn runs(row: &[bool]) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (x, _) in row.iter().enumerate().filter(|&(_, &dark)| dark) {
        match found.last_mut() {
            Some((start, length)) if *start + *length == x => *length += 1,
            _ => found.push((x, 1)),
        }
    }
    found
}

pub(crate) fn push_runs(path: &mut String, row: &[bool], left: usize, top: usize, height: usize) {
    for (start, length) in runs(row) {
        let x = left + start;
        write!(path, "M{x} {top}h{length}v{height}h-{length}z").expect("a String takes any text");
    }
}

pub(crate) fn attribute(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other if other.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_break_out_of_its_attribute() {
        let svg = svg(Symbology::Qr, "40271835906218", "Reihe \"7\" <b>&\n").expect("a valid code");
        assert!(svg.contains("aria-label=\"Reihe &quot;7&quot; &lt;b&gt;&amp; \""));
    }

    #[test]
    fn the_drawing_has_its_quiet_zone_and_no_inline_style() {
        let svg = svg(Symbology::Qr, "40271835906218", "QR").expect("a valid code");
        assert!(svg.contains("viewBox=\"0 0 29 29\""));
        assert!(svg.contains("role=\"img\""));
        // The finder pattern's first row starts right after the quiet zone.
        assert!(svg.contains("d=\"M4 4h7v1h-7z"));
        assert!(!svg.contains("style"));
    }

    #[test]
    fn neighbouring_dark_modules_are_one_run() {
        assert_eq!(runs(&[true, true, false, true]), [(0, 2), (3, 1)]);
    }
}
