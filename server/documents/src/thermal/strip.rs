//! A strip of paper that is written from top to bottom. Sizes are in dots of a roll that is 80 mm
//! wide; a narrower or finer printer scales them.

use super::bitmap::{Bitmap, Spot};
use crate::{
    codes::barcode::{Pattern, Symbology},
    paper::{
        typeface::{Face, Typefaces},
        typesetting::{Block, Room, Style, Typesetter},
        writer::Frame,
    },
    tickets::{
        sheet::{Labelled, TicketSymbol},
        symbol::corners,
    },
};
use anyhow::{Result, anyhow, bail};
use skrifa::{FontRef, GlyphId, MetadataProvider, instance::Size, outline::OutlinePen};

pub struct Strip {
    bitmap: Bitmap,
    setter: Typesetter,
    scale: f32,
    /// Where the next text begins.
    bottom: f32,
}

/// Below a base line, in parts of the letters' size: room for what hangs below it, and some air.
const BELOW: f32 = 0.38;
const LABEL: Style = Style::fixed(Face::Sans, 21.0).shrinking_to(15.0);
/// Between what stands side by side.
const GAP: f32 = 18.0;
/// Dots of a module that readers still see on thermal paper.
const MODULE_LEAST: usize = 3;

impl Strip {
    pub fn new(width: usize, scale: f32) -> Result<Self> {
        let setter = Typesetter::new()?;
        Ok(Self { bitmap: Bitmap::new(width, 0), setter, scale, bottom: 0.0 })
    }

    pub fn width(&self) -> f32 {
        self.bitmap.width() as f32
    }

    pub fn height(&self) -> usize {
        self.bottom.ceil() as usize
    }

    pub fn finish(mut self) -> Bitmap {
        let height = self.height();
        self.bitmap.set_height(height);
        self.bitmap
    }

    pub fn gap(&mut self, dots: f32) {
        self.bottom += dots * self.scale;
    }

    /// At most so many lines. Nothing for an empty text.
    pub fn text(&mut self, text: &str, style: Style, lines: f32) -> Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let style = self.scaled(style);
        let room = Room::new(self.width(), lines * style.size * style.leading);
        let block = match style.balanced {
            true => self.setter.set(text, style, room),
            false => self.setter.set_in_one(text, style, room),
        };
        let top = self.bottom;
        self.bottom = self.write(&block, 0.0, top)?;
        Ok(())
    }

    /// Each under its label.
    pub fn side_by_side(&mut self, parts: &[&Labelled], style: Style) -> Result<()> {
        if parts.is_empty() {
            return Ok(());
        }
        let (gap, count) = (GAP * self.scale, parts.len() as f32);
        let width = (self.width() - gap * (count - 1.0)) / count;
        let (label_style, style, top) = (self.scaled(LABEL), self.scaled(style), self.bottom);
        for (column, part) in parts.iter().enumerate() {
            let left = column as f32 * (width + gap);
            let label = self.setter.set(&part.label, label_style, Room::new(width, 0.0));
            let value = self.setter.set(&part.value, style, Room::new(width, style.size * 2.2));
            let below = self.write(&label, left, top)?;
            let below = self.write(&value, left, below)?;
            self.bottom = self.bottom.max(below);
        }
        Ok(())
    }

    /// Words on the left, a sum on the right.
    pub fn sum(&mut self, part: &Labelled, style: Style) -> Result<()> {
        let style = self.scaled(style);
        let amount = self.setter.set(&part.value, style, Room::new(self.width() * 0.6, 0.0));
        let wide = self.setter.width(&amount);
        let room = Room::new(self.width() - wide - GAP * self.scale, style.size * 4.2);
        let words = self.setter.set(&part.label, style, room);
        let top = self.bottom;
        let below = self.write(&words, 0.0, top)?;
        let right = self.width() - wide;
        self.bottom = self.write(&amount, right, top)?.max(below);
        Ok(())
    }

    pub fn rule(&mut self) {
        let (top, width) = (self.height(), self.bitmap.width());
        self.make_room(top + 2);
        self.bitmap.rectangle(0, top, width, 2);
        self.bottom = (top + 2) as f32;
        self.gap(14.0);
    }

    pub fn picture(&mut self, picture: &Bitmap) {
        let top = self.height();
        self.make_room(top + picture.height());
        self.bitmap.put(picture, 0, top);
        self.bottom = (top + picture.height()) as f32;
    }

    /// A QR code with its quiet zone, in the middle, within so many dots of the printer.
    pub fn code(&mut self, code: &str, side: f32) -> Result<()> {
        let Pattern::Matrix(modules) = Symbology::Qr.encode(code)? else {
            bail!("no square of modules")
        };
        let (quiet, top) = (Symbology::Qr.quiet_zone(), self.height());
        let count = modules.width + 2 * quiet;
        let unit = (side as usize / count).max(MODULE_LEAST);
        let left = self.bitmap.width().saturating_sub(count * unit) / 2;
        self.make_room(top + count * unit);
        for (y, row) in modules.rows.iter().enumerate() {
            for (x, _) in row.iter().enumerate().filter(|(_, is_dark)| **is_dark) {
                let (across, down) = ((quiet + x) * unit, (quiet + y) * unit);
                self.bitmap.rectangle(left + across, top + down, unit, unit);
            }
        }
        self.bottom = (top + count * unit) as f32;
        Ok(())
    }

    /// The symbol of a ticket type: letters in a frame, or a filled shape.
    pub fn symbol(&mut self, symbol: &TicketSymbol, side: f32) -> Result<()> {
        let (side, top) = (side * self.scale, self.height() as f32);
        let frame = Frame { left: 0.0, top, width: side, height: side };
        self.make_room((top + side).ceil() as usize);
        match symbol.symbol.shape() {
            Some(shape) => {
                let corners = corners(shape, frame).into_iter();
                let outline: Vec<Spot> = corners.map(|(x, y)| Spot { x, y }).collect();
                self.bitmap.fill(&[outline]);
            }
            None => self.letters_in_frame(symbol.symbol.as_str(), frame)?,
        }
        self.bottom = top + side;
        Ok(())
    }

    fn letters_in_frame(&mut self, letters: &str, frame: Frame) -> Result<()> {
        let Frame { left, top, width: side, .. } = frame;
        let pen = (side * 0.06).max(2.0);
        for inset in [0.0, side - pen] {
            self.bitmap.fill(&[rectangle(left, top + inset, side, pen)]);
            self.bitmap.fill(&[rectangle(left + inset, top, pen, side)]);
        }
        let style = Style::fixed(Face::SansBold, side * 0.56).shrinking_to(side * 0.2);
        let block = self.setter.set(letters, style, Room::new(side * 0.8, 0.0));
        let wide = self.setter.width(&block);
        let (x, y) = (left + (side - wide) / 2.0, top + (side - block.rise()) / 2.0);
        self.write(&block, x, y).map(drop)
    }

    fn scaled(&self, style: Style) -> Style {
        let (size, size_min) = (style.size * self.scale, style.size_min * self.scale);
        Style { size, size_min, ..style }
    }

    fn make_room(&mut self, height: usize) {
        if height > self.bitmap.height() {
            self.bitmap.set_height(height);
        }
    }

    /// The first line's capitals begin at `top`. Says where the next text can begin.
    fn write(&mut self, block: &Block, left: f32, top: f32) -> Result<f32> {
        let below = top + block.height() + BELOW * block.size;
        self.make_room((below + block.size).ceil() as usize);
        for (place, line) in block.lines.iter().enumerate() {
            let base = top + block.rise() + place as f32 * block.size * block.leading;
            self.line(block, line, Spot { x: left, y: base })?;
        }
        Ok(below)
    }

    fn line(&mut self, block: &Block, line: &str, start: Spot) -> Result<()> {
        let faces: &'static Typefaces = self.setter.faces;
        let face = faces.get(block.face);
        let font = FontRef::new(face.file).map_err(|why| anyhow!("a font of ours: {why}"))?;
        let outlines = font.outline_glyphs();
        let mut x = start.x;
        for glyph in face.shape(line, block.tracking) {
            let id = GlyphId::new(glyph.glyph_id.to_u32());
            if let Some(outline) = outlines.get(id) {
                let mut pen = Pen { start: Spot { x, y: start.y }, outlines: Vec::new() };
                let drawn = outline.draw(Size::new(block.size), &mut pen);
                drawn.map_err(|why| anyhow!("a letter can't be drawn: {why}"))?;
                self.bitmap.fill(&pen.outlines);
            }
            x += glyph.x_advance * block.size;
        }
        Ok(())
    }
}

fn rectangle(left: f32, top: f32, width: f32, height: f32) -> Vec<Spot> {
    let corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)];
    corners.into_iter().map(|(x, y)| Spot { x: left + x, y: top + y }).collect()
}

/// Makes corners of a letter's curves.
struct Pen {
    /// On the base line.
    start: Spot,
    outlines: Vec<Vec<Spot>>,
}

/// Of a curve: letters are small.
const STEPS: u8 = 6;

impl Pen {
    /// Fonts count upwards.
    fn spot(&self, x: f32, y: f32) -> Spot {
        Spot { x: self.start.x + x, y: self.start.y - y }
    }

    fn push(&mut self, spot: Spot) {
        if let Some(outline) = self.outlines.last_mut() {
            outline.push(spot);
        }
    }

    fn last(&self) -> Spot {
        self.outlines.last().and_then(|outline| outline.last()).copied().unwrap_or(self.start)
    }

    /// A curve through these control points (Bézier), by their sums.
    fn curve(&mut self, controls: &[Spot]) {
        for step in 1..=STEPS {
            let share = f32::from(step) / f32::from(STEPS);
            let mut between = controls.to_vec();
            while between.len() > 1 {
                let pairs = between.windows(2);
                between = pairs
                    .map(|pair| Spot {
                        x: pair[0].x + (pair[1].x - pair[0].x) * share,
                        y: pair[0].y + (pair[1].y - pair[0].y) * share,
                    })
                    .collect();
            }
            if let Some(spot) = between.first() {
                self.push(*spot);
            }
        }
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let spot = self.spot(x, y);
        self.outlines.push(vec![spot]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let spot = self.spot(x, y);
        self.push(spot);
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        let controls = [self.last(), self.spot(cx0, cy0), self.spot(x, y)];
        self.curve(&controls);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        let controls = [self.last(), self.spot(cx0, cy0), self.spot(cx1, cy1), self.spot(x, y)];
        self.curve(&controls);
    }

    fn close(&mut self) {}
}
