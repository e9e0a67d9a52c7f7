//! Text into lines: letters that can be printed, the right face, the largest size that fits.
//! Long titles shrink before they break inside a word, and lose words only as the last resort.

use std::collections::BTreeSet;

use anyhow::Result;
use domain::wording::text::is_unseen;
use icu_normalizer::ComposingNormalizerBorrowed;

use crate::paper::typeface::{Face, Typefaces};
use crate::tickets::sheet::Note;

/// How a text is to look. Sizes are in points.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub face: Face,
    pub size: f32,
    /// The smallest size it may shrink to.
    pub size_min: f32,
    /// The distance of base lines, in parts of the size.
    pub leading: f32,
    /// Extra space between letters, in ems.
    pub tracking: f32,
    /// Lines of about equal length, for titles; otherwise each line takes what it can.
    pub balanced: bool,
    /// An empty line between paragraphs stays, as in a letter.
    pub keeps_gaps: bool,
}

impl Style {
    pub const fn fixed(face: Face, size: f32) -> Self {
        Self {
            face,
            size,
            size_min: size,
            leading: 1.3,
            tracking: 0.0,
            balanced: false,
            keeps_gaps: false,
        }
    }

    pub const fn shrinking_to(self, size_min: f32) -> Self {
        Self { size_min, ..self }
    }
}

/// The space that a text may take, in points.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    pub width: f32,
    pub height: f32,
}

impl Room {
    pub const fn new(width: f32, height: f32) -> Self {
        Self { width, height }
    }
}

/// A text in its lines, ready to be drawn.
#[derive(Clone, Debug)]
pub struct Block {
    pub face: Face,
    pub size: f32,
    pub leading: f32,
    pub tracking: f32,
    pub lines: Vec<String>,
}

impl Block {
    /// From the top of the first line's capitals to the last base line, in points.
    pub fn height(&self) -> f32 {
        let gaps = self.lines.len().saturating_sub(1) as f32;
        self.size * (CAPITALS + gaps * self.leading)
    }

    /// From the top of the capitals to the first base line, in points.
    pub fn rise(&self) -> f32 {
        self.size * CAPITALS
    }
}

/// The height of capitals in ems: between Cormorant's 0.63 and Source Sans's 0.66.
const CAPITALS: f32 = 0.65;
/// Steps in which a text shrinks, in points.
const SHRINK: f32 = 0.5;
const ELLIPSIS: char = '…';

/// Sets texts, and remembers what could not be printed as it was given.
pub struct Typesetter {
    pub faces: &'static Typefaces,
    pub notes: BTreeSet<Note>,
}

impl Typesetter {
    pub fn new() -> Result<Self> {
        Ok(Self { faces: Typefaces::load()?, notes: BTreeSet::new() })
    }

    /// Sets `text` as large as its style and room allow.
    pub fn set(&mut self, text: &str, style: Style, room: Room) -> Block {
        let (text, face) = self.printable(text, style);
        let style = Style { face, ..style };
        let mut size = style.size;
        loop {
            let (lines, forced) = self.wrap(&text, style, room.width / size);
            let block = self.block(style, size, lines);
            let fits = block.height() <= room.height || block.lines.len() <= 1;
            let last = size - SHRINK < style.size_min;
            if (fits && !forced) || last {
                let block = if fits { block } else { self.shorten(&text, block, room) };
                return if style.balanced {
                    self.balance(&text, style, block, room)
                } else {
                    block
                };
            }
            size -= SHRINK;
        }
    }

    /// Sets `text` on one line if it can shrink enough for that, otherwise as `set` does: a date
    /// should not leave its year alone on a second line.
    pub fn set_in_one(&mut self, text: &str, style: Style, room: Room) -> Block {
        let (tidy, face) = self.printable(text, style);
        let width = self.faces.get(face).width(&tidy, style.tracking) * style.size_min;
        let height = if width <= room.width { 0.0 } else { room.height };
        self.set(text, style, Room { height, ..room })
    }

    /// The width of a block's longest line, in points.
    pub fn width(&self, block: &Block) -> f32 {
        let face = self.faces.get(block.face);
        let widths = block.lines.iter().map(|line| face.width(line, block.tracking) * block.size);
        widths.fold(0.0, f32::max)
    }

    /// What of `text` can be printed, and in which face: the asked one if it has every letter,
    /// otherwise the sans; letters that neither has become question marks, and are noted.
    fn printable(&mut self, text: &str, style: Style) -> (String, Face) {
        let Style { face, keeps_gaps, .. } = style;
        let text = tidy(text, keeps_gaps);
        let lacks = |face| text.chars().any(|c| c != '\n' && !self.faces.get(face).has(c));
        if !lacks(face) {
            return (text, face);
        }
        let face = match face {
            Face::Serif | Face::SansBold => Face::SansBold,
            Face::Italic | Face::Sans => Face::Sans,
        };
        let sans = self.faces.get(face);
        let mut printable = String::with_capacity(text.len());
        for character in text.chars() {
            if character == '\n' || sans.has(character) {
                printable.push(character);
            } else {
                self.notes.insert(Note::Unprintable(character));
                printable.push('?');
            }
        }
        (printable, face)
    }

    fn block(&self, style: Style, size: f32, lines: Vec<String>) -> Block {
        let Style { face, leading, tracking, .. } = style;
        Block { face, size, leading, tracking, lines }
    }

    /// Lines of at most `width` ems; and whether a word had to be broken to get there.
    fn wrap(&self, text: &str, style: Style, width: f32) -> (Vec<String>, bool) {
        let face = self.faces.get(style.face);
        let fits = |line: &str| face.width(line.trim_end(), style.tracking) <= width;
        let (mut lines, mut forced) = (Vec::new(), false);
        for paragraph in text.lines() {
            let mut line = String::new();
            for piece in pieces(paragraph) {
                if fits(&format!("{line}{piece}")) {
                    line.push_str(&piece);
                    continue;
                }
                if !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                }
                for character in piece.chars() {
                    line.push(character);
                    if !fits(&line) && line.chars().count() > 1 {
                        forced = true;
                        line.pop();
                        lines.push(std::mem::take(&mut line));
                        line.push(character);
                    }
                }
            }
            lines.push(line);
        }
        (lines.into_iter().map(|line| line.trim_end().to_owned()).collect(), forced)
    }

    /// The same number of lines, as narrow as they can be: no last line of one short word.
    fn balance(&self, text: &str, style: Style, block: Block, room: Room) -> Block {
        let count = block.lines.len();
        let (mut narrow, mut wide) = (0.0, room.width / block.size);
        let mut best = block;
        for _ in 0..10 {
            let middle = (narrow + wide) / 2.0;
            let (lines, forced) = self.wrap(text, style, middle);
            if forced || lines.len() > count {
                narrow = middle;
            } else {
                wide = middle;
                best.lines = lines;
            }
        }
        best
    }

    /// As many lines as there is room for, the last one ending in an ellipsis; noted.
    fn shorten(&mut self, text: &str, mut block: Block, room: Room) -> Block {
        self.notes.insert(Note::Shortened(text.to_owned()));
        while block.lines.len() > 1 && block.height() > room.height {
            block.lines.pop();
        }
        let face = self.faces.get(block.face);
        if let Some(last) = block.lines.last_mut() {
            last.push(ELLIPSIS);
            while face.width(last, block.tracking) * block.size > room.width && last.len() > 4 {
                last.pop();
                last.pop();
                last.push(ELLIPSIS);
            }
        }
        block
    }
}

/// Composed letters (a decomposed é has no glyph of its own), single spaces, no invisible marks.
/// Line ends stay; empty lines go, or one stays between paragraphs.
fn tidy(text: &str, keeps_gaps: bool) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let visible = |c: &char| !is_unseen(*c);
    let mut lines: Vec<String> = Vec::new();
    for line in composed.lines() {
        let line: String = line.chars().filter(visible).collect();
        let words: Vec<&str> = line
            .split(|c: char| is_plain_space(c) || c.is_control())
            .filter(|w| !w.is_empty())
            .collect();
        let is_gap = keeps_gaps && lines.last().is_some_and(|last| !last.is_empty());
        if is_gap || !words.is_empty() {
            lines.push(words.join(" "));
        }
    }
    if lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.join("\n")
}

/// Spaces of widths that no face has are spaces.
fn is_plain_space(sign: char) -> bool {
    matches!(sign, ' ' | '\u{1680}' | '\u{2000}' | '\u{2001}' | '\u{205f}' | '\u{3000}')
        || ('\u{2004}'..='\u{2008}').contains(&sign)
}

/// What stays together on a line, each piece with the space after it. A word of one letter goes
/// with the next one ("о невидимом граде", "a la luna"); a hyphen or a slash may end a line.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut open = false;
    for word in line.split_inclusive(' ') {
        let single =
            word.trim_end().chars().count() == 1 && word.chars().any(char::is_alphanumeric);
        for part in word.split_inclusive(['-', '‐', '–', '—', '/']) {
            match pieces.last_mut() {
                Some(piece) if open => piece.push_str(part),
                // A dash between spaces belongs to what is before it.
                Some(piece) if part.trim_end().chars().all(|c| matches!(c, '–' | '—')) => {
                    piece.push_str(part);
                }
                _ => pieces.push(part.to_owned()),
            }
            open = false;
        }
        open = single;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title() -> Style {
        Style { balanced: true, leading: 1.0, ..Style::fixed(Face::Serif, 38.0).shrinking_to(16.0) }
    }

    #[test]
    fn an_empty_line_stays_in_a_letter_alone() {
        let written = "Dear Ben,\n\n \nenjoy it!\n\n";
        let letter = Style { keeps_gaps: true, ..Style::fixed(Face::Italic, 12.0) };
        let room = Room::new(300.0, 200.0);
        assert_eq!(typesetter().set(written, letter, room).lines, ["Dear Ben,", "", "enjoy it!"]);
        let other = Style::fixed(Face::Italic, 12.0);
        assert_eq!(typesetter().set(written, other, room).lines, ["Dear Ben,", "enjoy it!"]);
    }

    fn typesetter() -> Typesetter {
        Typesetter::new().expect("the fonts are part of the program")
    }

    #[test]
    fn a_long_word_shrinks_before_it_is_broken() {
        let mut setter = typesetter();
        let text = "Götterdämmerungsvorabendgespräch";
        let block = setter.set(text, title(), Room::new(237.0, 170.0));
        assert_eq!(block.lines, [text]);
        assert!(block.size < 38.0);
        assert!(setter.width(&block) <= 237.0);
    }

    #[test]
    fn a_title_leaves_no_lonely_preposition_at_a_lines_end() {
        let text = "Сказание о невидимом граде Китеже и деве Февронии";
        let block = typesetter().set(text, title(), Room::new(237.0, 170.0));
        assert!(block.lines.len() > 1);
        assert!(block.lines.iter().all(|line| !line.ends_with(" о") && !line.ends_with(" и")));
        assert_eq!(block.lines.join(" "), text);
    }

    #[test]
    fn what_does_not_fit_is_cut_and_said() {
        let mut setter = typesetter();
        let text = "Wagner ".repeat(200);
        let block = setter.set(&text, title(), Room::new(237.0, 60.0));
        assert!(block.lines.last().is_some_and(|line| line.ends_with(ELLIPSIS)));
        assert!(block.height() <= 60.0 && setter.width(&block) <= 237.0);
        assert!(matches!(setter.notes.first(), Some(Note::Shortened(_))));
    }

    #[test]
    fn a_letter_in_no_face_becomes_a_question_mark_and_is_said() {
        let mut setter = typesetter();
        let block = setter.set("Tosca 🎭", title(), Room::new(237.0, 60.0));
        assert_eq!(block.lines, ["Tosca ?"]);
        assert_eq!(block.face, Face::SansBold);
        assert_eq!(setter.notes.first(), Some(&Note::Unprintable('🎭')));
    }

    #[test]
    fn a_decomposed_letter_is_composed() {
        let mut setter = typesetter();
        let block =
            setter.set("Jose\u{301}\u{ad} \u{3000}Мои\u{306}", title(), Room::new(237.0, 60.0));
        assert_eq!(block.lines, ["José Мой"]);
        assert!(setter.notes.is_empty());
    }
}
