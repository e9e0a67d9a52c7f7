//! A QR code of any text, for a camera: a secret that goes from a page into an app.

use crate::codes::{
    barcode::qr_modules,
    barcode_svg::{attribute, push_runs},
};
use anyhow::{Context, Result};
use fast_qr::ECL;

/// Modules of white around it (ISO/IEC 18004, 5.3.8).
const QUIET: usize = 4;

/// An SVG element without styles. `name` is what a screen reader says. The page sets the size.
///
/// # Errors
/// When the text is too long for any code.
pub fn qr_svg(text: &str, name: &str) -> Result<String> {
    let code = qr_modules(text, ECL::M).context("a text too long for a QR code")?;
    let mut path = String::new();
    for (y, row) in code.rows.iter().enumerate() {
        push_runs(&mut path, row, QUIET, QUIET + y, 1);
    }
    let side = code.width + 2 * QUIET;
    let name = attribute(name);
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" \
         aria-label=\"{name}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_secret_has_room_and_no_style() {
        let text = format!("otpauth://totp/{}", "a".repeat(300));
        let svg = qr_svg(&text, "A \"name\"").expect("there is room");
        assert!(svg.contains("aria-label=\"A &quot;name&quot;\""));
        assert!(svg.contains("M4 4h7v1h-7z") && !svg.contains("style"));
        assert!(qr_svg(&"a".repeat(5_000), "").is_err());
    }
}
