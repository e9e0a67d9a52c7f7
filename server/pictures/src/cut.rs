//! The parts of a picture that are shown, cut so that what matters stays in.

use crate::{
    read::Original,
    write::{self, File, MediaType},
};
use image::{
    GenericImageView,
    imageops::{self, FilterType},
};

/// In pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sides {
    pub width: u32,
    pub height: u32,
}

impl Sides {
    /// Of a picture.
    pub(crate) fn of(picture: &impl GenericImageView) -> Self {
        let (width, height) = picture.dimensions();
        Self { width, height }
    }

    /// More than these for its height.
    fn is_wider(self, than: Self) -> bool {
        u64::from(self.width) * u64::from(than.height)
            > u64::from(self.height) * u64::from(than.width)
    }

    /// The largest size within bounds, in this proportion.
    pub(crate) fn within(self, most: Self) -> Self {
        let Self { width, height } = self;
        match self.is_wider(most) {
            true => Self { height: scaled(most.width, height, width).max(1), ..most },
            false => Self { width: scaled(most.height, width, height).max(1), ..most },
        }
    }
}

/// What must be seen wherever the picture is cut: in percent of its width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    pub x: u8,
    pub y: u8,
}

/// A little above the middle, where faces are.
impl Default for Focus {
    fn default() -> Self {
        Self { x: 50, y: 40 }
    }
}

/// What a part is cut for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Upright, two by three, so many pixels wide.
    Poster300,
    Poster600,
    Poster900,
    /// 1,200 by 630, for social networks and mails.
    Card,
    /// All of it, for staff who say what matters in it.
    Whole,
    /// A house's logo, as high as a header.
    Logo,
    /// Square, for a browser's tab.
    Icon64,
    /// Square, for a phone's home screen.
    Icon180,
}

impl Form {
    /// Of a production's picture.
    pub const OF_PRODUCTIONS: [Self; 5] =
        [Self::Poster300, Self::Poster600, Self::Poster900, Self::Card, Self::Whole];
    /// Of a house's mark.
    pub const OF_MARKS: [Self; 3] = [Self::Logo, Self::Icon64, Self::Icon180];

    /// As addresses and the database call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Poster300 => "poster-300",
            Self::Poster600 => "poster-600",
            Self::Poster900 => "poster-900",
            Self::Card => "card",
            Self::Whole => "whole",
            Self::Logo => "logo",
            Self::Icon64 => "icon-64",
            Self::Icon180 => "icon-180",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut all = Self::OF_PRODUCTIONS.into_iter().chain(Self::OF_MARKS);
        all.find(|form| form.as_str() == text)
    }

    /// Of the whole picture and of a logo, at most.
    pub fn size(self) -> Sides {
        let (width, height) = match self {
            Self::Poster300 => (300, 450),
            Self::Poster600 => (600, 900),
            Self::Poster900 => (900, 1350),
            Self::Card => (1200, 630),
            Self::Whole => (840, 840),
            Self::Logo => (800, 112),
            Self::Icon64 => (64, 64),
            Self::Icon180 => (180, 180),
        };
        Sides { width, height }
    }

    /// Mail programs and social networks don't all read WebP.
    fn media_types(self) -> &'static [MediaType] {
        match self {
            Self::Card => &[MediaType::Jpeg],
            Self::Logo | Self::Icon64 | Self::Icon180 => &[MediaType::Png],
            _ => &[MediaType::WebP, MediaType::Jpeg],
        }
    }
}

/// All files of a picture. A picture that is smaller than a form isn't blown up: its file has
/// fewer pixels in the same proportion.
pub fn files(original: &Original, focus: Focus) -> Vec<File> {
    let mut files = Vec::new();
    let sides = Sides::of(&original.0);
    for form in Form::OF_PRODUCTIONS {
        let size = match form {
            Form::Whole => sides.within(form.size()),
            _ => form.size(),
        };
        let part = part_of(sides, size, focus);
        let cut = imageops::crop_imm(&original.0, part.x, part.y, part.width, part.height);
        let cut = match part.width > size.width {
            true => imageops::resize(&*cut, size.width, size.height, FilterType::Lanczos3),
            false => cut.to_image(),
        };
        let file = |media_type: &MediaType| write::file(&cut, form, *media_type);
        files.extend(form.media_types().iter().map(file));
    }
    files
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
}

/// The largest part with the proportion of the form whose middle is as near to the focus as the
/// picture's edges let it.
fn part_of(picture: Sides, form: Sides, focus: Focus) -> Part {
    let Sides { width, height } = picture;
    let (part_width, part_height) = match picture.is_wider(form) {
        true => (scaled(height, form.width, form.height), height),
        false => (width, scaled(width, form.height, form.width)),
    };
    let (part_width, part_height) = (part_width.clamp(1, width), part_height.clamp(1, height));
    let begin = |side: u32, part: u32, percent: u8| {
        let middle = u64::from(side) * u64::from(percent.min(100)) / 100;
        let begin = middle.saturating_sub(u64::from(part) / 2) as u32;
        begin.min(side - part)
    };
    Part {
        x: begin(width, part_width, focus.x),
        y: begin(height, part_height, focus.y),
        width: part_width,
        height: part_height,
    }
}

fn scaled(side: u32, to: u32, from: u32) -> u32 {
    (u64::from(side) * u64::from(to) / u64::from(from)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(width: u32, height: u32, form: Form, x: u8, y: u8) -> Part {
        part_of(Sides { width, height }, form.size(), Focus { x, y })
    }

    #[test]
    fn a_part_is_as_large_as_it_can_be_around_the_focus() {
        let wide = |x| part(3000, 1500, Form::Poster600, x, 50);
        assert_eq!(wide(50), Part { x: 1000, y: 0, width: 1000, height: 1500 });
        assert_eq!(wide(0).x, 0);
        assert_eq!(wide(100).x, 2000);
        assert_eq!(wide(60).x, 1300);
        let high = part(800, 2000, Form::Card, 50, 10);
        assert_eq!(high, Part { x: 0, y: 0, width: 800, height: 420 });
    }

    #[test]
    fn a_part_never_leaves_the_picture() {
        for (width, height) in [(600, 600), (601, 10_000), (10_000, 603), (1201, 631)] {
            for form in Form::OF_PRODUCTIONS {
                for (x, y) in [(0, 0), (100, 100), (33, 77), (255, 255)] {
                    let part = part(width, height, form, x, y);
                    assert!(part.x + part.width <= width && part.y + part.height <= height);
                    assert!(part.width == width || part.height == height);
                }
            }
        }
    }

    #[test]
    fn a_form_is_read_as_it_is_written() {
        for form in Form::OF_PRODUCTIONS.into_iter().chain(Form::OF_MARKS) {
            assert_eq!(Form::parse(form.as_str()), Some(form));
        }
        assert_eq!(Form::parse("poster"), None);
    }
}
