//! How the shop looks: the few colours that a house chooses, and all the others, which follow from
//! them so that everything stays readable (WCAG 2.2, 1.4.3 and 1.4.11).

mod colour;
mod css;
mod shape;
mod typeface;

pub use colour::Colour;
pub use shape::{Choice, Footer, Header, Headings, Spacing};
pub use typeface::{Part, Typeface, font_name, font_path, is_font};

use serde::{Deserialize, Serialize};

/// Of text, WCAG 2.2, 1.4.3.
pub const TEXT_CONTRAST: f64 = 4.5;
/// Of seats and borders of controls, WCAG 2.2, 1.4.11.
pub const SHAPE_CONTRAST: f64 = 3.0;
/// Of corners, in CSS pixels.
pub const RADIUS_MAX: u8 = 24;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    pub light: Scheme,
    /// For devices that are set to dark.
    pub dark: Scheme,
    /// Of corners, in CSS pixels.
    pub radius: u8,
    pub headings: Headings,
    #[serde(default)]
    pub spacing: Spacing,
    #[serde(default)]
    pub header: Header,
    #[serde(default)]
    pub footer: Footer,
    /// The house's own fonts; None: the delivered ones.
    #[serde(default)]
    pub text_font: Option<Typeface>,
    #[serde(default)]
    pub heading_font: Option<Typeface>,
    /// Names of uploaded pictures; None: the house's name in letters.
    pub logo: Option<String>,
    pub dark_logo: Option<String>,
    /// For mails and paper, which are white; None: as on pages.
    #[serde(default)]
    pub paper_logo: Option<String>,
    /// In a browser's tab and on a phone's home screen.
    pub icon: Option<String>,
}

/// The colours that a house chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scheme {
    /// Behind everything.
    pub paper: Colour,
    /// Text.
    pub ink: Colour,
    /// Links, buttons, one's own seats.
    pub accent: Colour,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeName {
    Light,
    Dark,
}

/// What can't be told apart well enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    /// Text on the background.
    Ink,
    /// Links on the background.
    Accent,
    /// The seats of a price zone, from 1, on the background.
    Zone(usize),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TooLittleContrast {
    pub scheme: SchemeName,
    pub pair: Pair,
    /// To 1.
    pub found: f64,
    /// To 1.
    pub needed: f64,
}

/// As the program was delivered (`style/tokens.css`).
impl Default for Look {
    fn default() -> Self {
        let colour = |number| Colour::from_number(number);
        Self {
            light: Scheme {
                paper: colour(0xf8f3ea),
                ink: colour(0x1c1613),
                accent: colour(0x951b2b),
            },
            dark: Scheme {
                paper: colour(0x171210),
                ink: colour(0xf2e9dc),
                accent: colour(0xf0958d),
            },
            radius: 2,
            headings: Headings::Serif,
            spacing: Spacing::default(),
            header: Header::default(),
            footer: Footer::default(),
            text_font: None,
            heading_font: None,
            logo: None,
            dark_logo: None,
            paper_logo: None,
            icon: None,
        }
    }
}

/// Seats of price zones (`style/tokens.css`): one ramp, told apart without hue, which no house
/// changes.
const LIGHT_ZONES: [u32; 10] = [
    0x262450, 0x2a4674, 0x2f656c, 0x667839, 0xb0842c, 0x5a2b5c, 0x7d5a86, 0x5f5a55, 0x8c5a36,
    0xa9708c,
];
const DARK_ZONES: [u32; 10] = [
    0x6d68b8, 0x5f8ac2, 0x72b0ad, 0xb4c37d, 0xf1dba3, 0x9c6aa6, 0xbd9ac6, 0xa39b92, 0xc98f62,
    0xdfb0c4,
];

impl Look {
    /// All that would be hard to read.
    pub fn problems(&self) -> Vec<TooLittleContrast> {
        let light = (SchemeName::Light, &self.light, &LIGHT_ZONES);
        let dark = (SchemeName::Dark, &self.dark, &DARK_ZONES);
        let mut problems = Vec::new();
        for (scheme, colours, zones) in [light, dark] {
            let darkest = |text: Colour| {
                colours.papers().map(|paper| text.contrast(paper)).into_iter().fold(21.0, f64::min)
            };
            let zones = zones.iter().enumerate().map(|(at, zone)| {
                let found = Colour::from_number(*zone).contrast(colours.paper);
                (Pair::Zone(at + 1), found, SHAPE_CONTRAST)
            });
            let texts = [
                (Pair::Ink, darkest(colours.ink), TEXT_CONTRAST),
                (Pair::Accent, darkest(colours.accent), TEXT_CONTRAST),
            ];
            for (pair, found, needed) in texts.into_iter().chain(zones) {
                if found < needed {
                    problems.push(TooLittleContrast { scheme, pair, found, needed });
                }
            }
        }
        problems
    }

    /// Above mails. A logo for white paper can't be seen on a dark mail.
    pub fn logo_in_mails(&self) -> Option<&String> {
        let for_paper = self.paper_logo.as_ref().filter(|_| !self.light.is_dark());
        for_paper.or(self.logo.as_ref())
    }

    /// On white paper. A logo for a dark background may be white, so it doesn't stand in.
    pub fn logo_on_paper(&self) -> Option<&String> {
        let usual = if self.light.is_dark() { &self.dark_logo } else { &self.logo };
        let is_light_elsewhere = !self.light.is_dark() || !self.dark.is_dark();
        let fallback = usual.as_ref().filter(|_| is_light_elsewhere);
        self.paper_logo.as_ref().or(fallback)
    }

    pub fn font(&self, part: Part) -> Option<&Typeface> {
        match part {
            Part::Text => self.text_font.as_ref(),
            Part::Headings => self.heading_font.as_ref(),
        }
    }

    pub fn with_font(mut self, part: Part, font: Option<Typeface>) -> Self {
        match part {
            Part::Text => self.text_font = font,
            Part::Headings => self.heading_font = font,
        }
        self
    }

    /// What stands after the delivered style and wins over it.
    pub fn css(&self) -> String {
        css::css(self)
    }

    /// The same for a sample of it inside of another page.
    pub fn sample_css(&self) -> String {
        css::sample(self)
    }
}

impl Scheme {
    /// The background, what is raised above it and what lies below.
    fn papers(&self) -> [Colour; 3] {
        [self.paper, self.raised(), self.sunk()]
    }

    pub fn is_dark(&self) -> bool {
        self.paper.luminance() < self.ink.luminance()
    }

    fn raised(&self) -> Colour {
        match self.is_dark() {
            true => self.paper.mixed(self.ink, 0.05),
            false => self.paper.mixed(Colour::WHITE, 0.7),
        }
    }

    fn sunk(&self) -> Colour {
        match self.is_dark() {
            true => self.paper.mixed(Colour::BLACK, 0.35),
            false => self.paper.mixed(self.ink, 0.04),
        }
    }

    /// The faintest mixture of ink into paper that keeps this contrast on all papers.
    fn faint(&self, needed: f64) -> Colour {
        let steps = (10..=100).step_by(2).map(|percent| f64::from(percent) / 100.0);
        let mut mixtures = steps.map(|share| self.paper.mixed(self.ink, share));
        let holds = |colour: &Colour| self.papers().iter().all(|it| colour.contrast(*it) >= needed);
        mixtures.find(holds).unwrap_or(self.ink)
    }

    /// Text on the accent: whatever is read better.
    pub fn on_accent(&self) -> Colour {
        let (white, black) = (Colour::WHITE, Colour::BLACK);
        match white.contrast(self.accent) >= black.contrast(self.accent) {
            true => white,
            false => black,
        }
    }
}

#[cfg(test)]
mod tests;
