//! Colours that the page's style gives the canvas, so that they are those of the legend beside it.

use web_sys::{CssStyleDeclaration, HtmlCanvasElement, Window};

use super::audience::zone_colour;
use super::math::V3;
use super::scene_model::rgb;

/// The canvas's style as it is now; None where the browser gives none.
pub struct Colours(Option<CssStyleDeclaration>);

impl Colours {
    pub fn of(window: &Window, canvas: &HtmlCanvasElement) -> Colours {
        Colours(window.get_computed_style(canvas).ok().flatten())
    }

    fn text(&self, property: &str) -> String {
        let text = self.0.as_ref().and_then(|style| style.get_property_value(property).ok());
        text.unwrap_or_default()
    }

    /// The colour of each seat, whose zones are these.
    pub fn cloths(&self, zones: &[u8]) -> Vec<V3> {
        let colour = |zone: u8| {
            let name = ["--hall-zone-", &(u32::from(zone) + 1).to_string()].concat();
            zone_colour(&rgb(self.text(&name).trim()))
        };
        let most = zones.iter().copied().max().unwrap_or_default();
        let colours: Vec<V3> = (0..=most).map(colour).collect();
        zones.iter().filter_map(|zone| colours.get(usize::from(*zone)).copied()).collect()
    }

    /// `color`, which forced colours change; white where it can't be read.
    pub fn ring(&self) -> [u8; 3] {
        let text = self.text("color");
        let mut parts = text.split(|letter: char| !letter.is_ascii_digit());
        let mut part = || parts.by_ref().find_map(|digits| digits.parse().ok()).unwrap_or(255);
        [part(), part(), part()]
    }
}
