//! Draws on one PDF page and keeps its structure: what is read aloud, and what is only ornament.
//! Everything drawn is either tagged or an artifact, as PDF/UA-1 demands.

use std::num::NonZeroU16;

use anyhow::{Context, Result, anyhow};
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::graphic::Graphic;
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag, Tag, TagGroup, TagKind};

use crate::codes::barcode::{Pattern, Symbology};
use crate::codes::barcode_svg::runs;
use crate::paper::look::SheetLook;
use crate::paper::typeface::Face;
use crate::paper::typesetting::{Block, Room, Style, Typesetter};

/// The sheet's colours. On a grey printer red is nearly as dark as black, the others stay apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Warm, near black: all that must be read.
    Black,
    /// Labels and small print; 5.7 : 1 on white.
    Grey,
    /// The curtain, or the accent of the house's look.
    Accent,
    /// Hairlines and folds.
    Line,
    /// The other seats of the hall.
    Dot,
    White,
}

impl Ink {
    fn colour(self, accent: Accent) -> rgb::Color {
        match self {
            Ink::Black => rgb::Color::new(0x1f, 0x1a, 0x17),
            Ink::Grey => rgb::Color::new(0x6a, 0x61, 0x5b),
            Ink::Accent => accent.0,
            Ink::Line => rgb::Color::new(0xcf, 0xc7, 0xbf),
            Ink::Dot => rgb::Color::new(0xbd, 0xb3, 0xaa),
            Ink::White => rgb::Color::new(0xff, 0xff, 0xff),
        }
    }

    fn fill(self, accent: Accent) -> Fill {
        Fill { paint: self.colour(accent).into(), ..Fill::default() }
    }
}

/// What `Ink::Accent` is in this document.
#[derive(Clone, Copy, Debug)]
pub struct Accent(rgb::Color);

impl Accent {
    /// None: the delivered red.
    pub fn of(look: &SheetLook) -> Self {
        let [red, green, blue] = look.accent.unwrap_or([0x8e, 0x1b, 0x2b]);
        Self(rgb::Color::new(red, green, blue))
    }
}

/// A stroke's look, in points.
#[derive(Clone, Copy, Debug)]
pub struct Pen {
    pub ink: Ink,
    pub width: f32,
    /// The length of dashes and gaps; 0 draws through.
    pub dash: f32,
}

/// What a text is in the page's structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Title,
    Heading,
    Paragraph,
}

impl Role {
    fn tag(self, text: &str) -> TagKind {
        let heading = |level| TagKind::from(Tag::Hn(level, Some(text.to_owned())));
        match self {
            Role::Title => heading(NonZeroU16::MIN),
            Role::Heading => heading(NonZeroU16::MIN.saturating_add(1)),
            Role::Paragraph => Tag::P.into(),
        }
    }
}

/// A part of the page, in points from its upper left corner.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
}

/// One page being drawn. Coordinates are points from the top left corner.
pub struct SheetWriter<'page, 'document> {
    surface: Surface<'page>,
    pub setter: &'document mut Typesetter,
    section: TagGroup,
    accent: Accent,
}

impl<'page, 'document> SheetWriter<'page, 'document> {
    pub fn new(surface: Surface<'page>, setter: &'document mut Typesetter, accent: Accent) -> Self {
        Self { surface, setter, section: TagGroup::new(Tag::Section), accent }
    }

    /// The page's structure, in reading order.
    pub fn finish(self) -> TagGroup {
        self.surface.finish();
        self.section
    }

    /// Draws a text whose first capitals start at `y`; says where its last base line is.
    pub fn text(&mut self, block: &Block, x: f32, y: f32, ink: Ink, role: Role) -> f32 {
        self.texts(&[(block, x, y, ink)], role)
    }

    /// Draws texts that are read as one: a label and its value.
    pub fn texts(&mut self, blocks: &[(&Block, f32, f32, Ink)], role: Role) -> f32 {
        let lines: Vec<&str> =
            blocks.iter().flat_map(|(block, ..)| &block.lines).map(String::as_str).collect();
        let mut group = TagGroup::new(role.tag(&lines.join(" ")));
        let (mut bottom, mut left) = (0.0_f32, lines.len());
        for &(block, x, y, ink) in blocks {
            self.fill(ink);
            for (place, line) in block.lines.iter().enumerate() {
                left -= 1;
                if line.is_empty() {
                    continue;
                }
                // The space that a line end stands for is part of what is read.
                let text = if left == 0 { line.clone() } else { format!("{line} ") };
                let base = y + block.rise() + place as f32 * block.size * block.leading;
                group.push(self.surface.start_tagged(ContentTag::Span(SpanTag::empty())));
                self.line(block, &text, Point::from_xy(x, base));
                self.surface.end_tagged();
                bottom = bottom.max(base);
            }
        }
        if !lines.is_empty() {
            self.section.push(group);
        }
        bottom
    }

    fn line(&mut self, block: &Block, text: &str, start: Point) {
        let face = self.setter.faces.get(block.face);
        let glyphs = face.shape(text, block.tracking);
        if !glyphs.is_empty() {
            self.surface.draw_glyphs(start, &glyphs, face.font.clone(), text, block.size, false);
        }
    }

    /// Draws what `draw` draws as one figure with a text for those who don't see it.
    pub fn figure<R>(&mut self, alternative: &str, draw: impl FnOnce(&mut Self) -> R) -> R {
        let mut group = TagGroup::new(Tag::Figure(Some(alternative.to_owned())));
        group.push(self.surface.start_tagged(ContentTag::Other));
        let drawn = draw(self);
        self.surface.end_tagged();
        self.section.push(group);
        drawn
    }

    /// Draws what `draw` draws as ornament: never read aloud.
    pub fn ornament(&mut self, draw: impl FnOnce(&mut Self)) {
        let artifact = Artifact::with_kind(ArtifactType::Layout);
        self.surface.start_tagged(ContentTag::Artifact(artifact));
        draw(self);
        self.surface.end_tagged();
    }

    /// A text inside a figure, whose alternative says it already.
    pub fn lettering(&mut self, block: &Block, x: f32, y: f32, ink: Ink) {
        self.fill(ink);
        if let Some(line) = block.lines.first() {
            self.line(block, line, Point::from_xy(x, y + block.rise()));
        }
    }

    /// The path's coordinates are `scale` points long.
    pub fn fill_path(&mut self, ink: Ink, path: &Path, scale: f32) {
        fill_scaled(&mut self.surface, ink.fill(self.accent), path, scale);
    }

    /// Like `fill_path`, for what other pages of the file show as well: it is stored once.
    pub fn fill_shared(&mut self, ink: Ink, path: &Path, scale: f32) {
        let mut builder = self.surface.stream_builder();
        let mut surface = builder.surface();
        fill_scaled(&mut surface, ink.fill(self.accent), path, scale);
        surface.finish();
        let stream = builder.finish();
        self.surface.draw_graphic(Graphic::new(stream, false));
    }

    pub fn stroke_path(&mut self, pen: Pen, path: Path) {
        self.surface.set_fill(None);
        let dash = (pen.dash > 0.0).then(|| StrokeDash { array: vec![pen.dash; 2], offset: 0.0 });
        self.surface.set_stroke(Some(Stroke {
            paint: pen.ink.colour(self.accent).into(),
            width: pen.width,
            line_cap: LineCap::Round,
            dash,
            ..Stroke::default()
        }));
        self.surface.draw_path(&path);
        self.surface.set_stroke(None);
    }

    pub fn rule(&mut self, pen: Pen, from: Point, to: Point) {
        let mut path = PathBuilder::new();
        path.move_to(from.x, from.y);
        path.line_to(to.x, to.y);
        if let Some(path) = path.finish() {
            self.stroke_path(pen, path);
        }
    }

    /// Draws the code's dark modules as wide as the frame, bars as high as it, without the quiet
    /// zone: the page keeps that free.
    pub fn barcode(&mut self, symbology: Symbology, code: &str, frame: Frame) -> Result<()> {
        let Frame { left: x, top: y, width, height } = frame;
        let pattern =
            symbology.encode(code).with_context(|| format!("the code as {symbology:?}"))?;
        let mut path = PathBuilder::new();
        let mut push = |row: &[bool], unit: f32, top: f32, height: f32| {
            for (start, length) in runs(row) {
                let (left, width) = (x + start as f32 * unit, length as f32 * unit);
                if let Some(rect) = Rect::from_xywh(left, top, width, height) {
                    path.push_rect(rect);
                }
            }
        };
        match pattern {
            Pattern::Matrix(modules) => {
                let unit = width / modules.width as f32;
                for (place, row) in modules.rows.iter().enumerate() {
                    push(row, unit, y + place as f32 * unit, unit);
                }
            }
            Pattern::Linear(bars) => {
                push(&bars.modules, width / bars.modules.len() as f32, y, height);
            }
        }
        // Pure black: what a red scanner light sees best, and what printers don't screen.
        self.surface.set_fill(Some(Fill { paint: rgb::Color::black().into(), ..Fill::default() }));
        let path = path.finish().context("a code without a dark module")?;
        self.surface.draw_path(&path);
        Ok(())
    }

    /// Draws `part` of a picture that would fill `whole`, as ornament: what it shows is said
    /// nowhere else on the page, and needn't be.
    ///
    /// # Errors
    /// It is no JPEG file.
    pub fn picture(&mut self, jpeg: &[u8], whole: Frame, part: Frame) -> Result<()> {
        let image = Image::from_jpeg(jpeg.to_vec().into(), true).map_err(|why| anyhow!(why))?;
        let size = Size::from_wh(whole.width, whole.height).context("a picture has a size")?;
        let part = Rect::from_xywh(part.left, part.top, part.width, part.height);
        let mut path = PathBuilder::new();
        path.push_rect(part.context("a part has a size")?);
        let path = path.finish().context("a part is a path")?;
        self.ornament(|w| {
            w.surface.push_clip_path(&path, &FillRule::NonZero);
            w.surface.push_transform(&Transform::from_translate(whole.left, whole.top));
            w.surface.draw_image(image, size);
            w.surface.pop();
            w.surface.pop();
        });
        Ok(())
    }

    /// Draws a logo from its upper left corner, as large as the room lets it be, with the name that
    /// it stands for. Says where it ends.
    ///
    /// # Errors
    /// It is no PNG file.
    pub fn logo(&mut self, png: &[u8], name: &str, room: Frame) -> Result<f32> {
        let image = Image::from_png(png.to_vec().into(), true).map_err(|why| anyhow!(why))?;
        let (width, height) = image.size();
        let (width, height) = (width.max(1) as f32, height.max(1) as f32);
        let scale = (room.width / width).min(room.height / height);
        let size = Size::from_wh(width * scale, height * scale).context("a logo has a size")?;
        self.figure(name, |w| {
            w.surface.push_transform(&Transform::from_translate(room.left, room.top));
            w.surface.draw_image(image, size);
            w.surface.pop();
        });
        Ok(room.top + size.height())
    }

    /// Draws a word across the page, for what is none of the real papers.
    pub fn stamp(&mut self, word: &str, page: Size) {
        /// So that all below it can be read.
        const SHARE: f32 = 0.22;
        let size = (page.height() * 0.3).min(page.width() * 0.14);
        let style = Style::fixed(Face::SansBold, size).shrinking_to(6.0);
        let block = self.setter.set(word, style, Room::new(page.width() * 0.9, 0.0));
        let (width, height) = (self.setter.width(&block), block.height());
        let (middle, center) = (page.width() / 2.0, page.height() / 2.0);
        self.figure(word, |w| {
            let turned = Transform::from_rotate_at(-24.0, middle, center);
            w.surface.push_transform(&turned);
            w.surface.push_opacity(NormalizedF32::new(SHARE).unwrap_or(NormalizedF32::ONE));
            w.lettering(&block, middle - width / 2.0, center - height / 2.0, Ink::Accent);
            w.surface.pop();
            w.surface.pop();
        });
    }

    fn fill(&mut self, ink: Ink) {
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(ink.fill(self.accent)));
    }
}

fn fill_scaled(surface: &mut Surface<'_>, fill: Fill, path: &Path, scale: f32) {
    surface.push_transform(&Transform::from_scale(scale, scale));
    surface.set_stroke(None);
    surface.set_fill(Some(fill));
    surface.draw_path(path);
    surface.pop();
}
