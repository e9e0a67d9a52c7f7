//! A logo that is drawn: an SVG file, read without trust and written anew from what may stand in
//! it. What runs, what loads something, and what isn't on these lists is refused.

use crate::{
    cut::Form,
    mark::MarkFiles,
    read::PictureProblem,
    write::{File, MediaType},
};
use quick_xml::{
    Reader, Writer,
    escape::unescape,
    events::{BytesEnd, BytesStart, Event},
};

/// A logo has a tenth.
const BYTES_MAX: usize = 256 * 1024;
const DEPTH_MAX: usize = 32;
const ELEMENTS_MAX: usize = 5_000;
/// Of a drawing, in its own units.
const SIDE_MAX: f64 = 100_000.0;
const NAMESPACE: &str = "http://www.w3.org/2000/svg";
const ROOT: &str = "svg";
/// Shapes, and what groups and paints them.
const ELEMENTS: &str = "g defs path rect circle ellipse line polyline polygon \
     linearGradient radialGradient stop clipPath mask";
/// Left out with what is in them: words beside the drawing.
const SILENT: [&str; 3] = ["title", "desc", "metadata"];
const ATTRIBUTES: &str = "d x y x1 y1 x2 y2 cx cy r rx ry fx fy points width height transform \
     gradientTransform gradientUnits spreadMethod offset stop-color stop-opacity color \
     fill-opacity fill-rule clip-rule clipPathUnits maskUnits maskContentUnits stroke-width \
     stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset \
     stroke-opacity opacity visibility paint-order";
/// These may name a part of the same drawing.
const PAINTED: [&str; 4] = ["fill", "stroke", "clip-path", "mask"];
/// In a `style`, what loads something or hides what it says.
const UNSAFE: [&str; 6] = ["url", "import", "expression", "@", "\\", "/*"];

/// A drawing that is safe to send.
pub struct Drawing {
    bytes: Vec<u8>,
    width: f64,
    height: f64,
}

impl Drawing {
    /// Whether somebody sent a drawing, safe or not.
    pub fn is_one(bytes: &[u8]) -> bool {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        text.trim_start_matches('\u{feff}').trim_start().starts_with('<')
    }

    /// # Errors
    /// It has more in it than shapes, or can't be read.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureProblem> {
        let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= BYTES_MAX);
        text.and_then(rewritten).ok_or(PictureProblem::Drawing)
    }

    /// It has any size, so it is one file.
    pub fn files(self) -> MarkFiles {
        let (form, media_type) = (Form::Logo, MediaType::Svg);
        let file = File { form, media_type, bytes: self.bytes.clone() };
        MarkFiles {
            original: self.bytes,
            width: self.width.round() as u32,
            height: self.height.round() as u32,
            files: vec![file],
        }
    }
}

fn rewritten(text: &str) -> Option<Drawing> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut work =
        Work { xml: Writer::new(Vec::new()), open: Vec::new(), skipped: 0, count: 0, sides: None };
    loop {
        match reader.read_event().ok()? {
            Event::Eof => break,
            Event::Start(start) => work.begin(&start, false)?,
            Event::Empty(start) => work.begin(&start, true)?,
            Event::End(_) => work.end()?,
            // Entities of its own.
            Event::DocType(kind) if kind.contains('[') => return None,
            Event::DocType(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::GeneralRef(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_) => {}
        }
    }
    let (width, height) = work.sides.filter(|_| work.open.is_empty() && work.skipped == 0)?;
    Some(Drawing { bytes: work.xml.into_inner(), width, height })
}

/// The drawing as far as it is written.
struct Work {
    xml: Writer<Vec<u8>>,
    open: Vec<String>,
    /// How deep it is in something that is left out.
    skipped: usize,
    count: usize,
    /// None: it has not begun.
    sides: Option<(f64, f64)>,
}

impl Work {
    /// None: the file isn't taken.
    fn begin(&mut self, start: &BytesStart<'_>, is_empty: bool) -> Option<()> {
        let name = start.name().into_inner();
        self.count += 1;
        if self.count > ELEMENTS_MAX || self.open.len() + self.skipped >= DEPTH_MAX {
            return None;
        }
        let is_root = self.open.is_empty();
        // Drawing programs keep their own notes under a prefix.
        let is_note = name.contains(':') && !name.starts_with("svg:");
        let is_silent = !is_root && (is_note || SILENT.contains(&name));
        if self.skipped > 0 || is_silent {
            self.skipped += usize::from(!is_empty);
            return Some(());
        }
        let mut new = BytesStart::new(name);
        if is_root {
            if name != ROOT || self.sides.is_some() {
                return None;
            }
            let [x, y, width, height] = view_box(start)?;
            self.sides = Some((width, height));
            new.push_attribute(("xmlns", NAMESPACE));
            new.push_attribute(("viewBox", format!("{x} {y} {width} {height}").as_str()));
            new.push_attribute(("width", width.to_string().as_str()));
            new.push_attribute(("height", height.to_string().as_str()));
        } else if !is_among(ELEMENTS, name) {
            return None;
        }
        for attribute in start.attributes() {
            let attribute = attribute.ok()?;
            let key = attribute.key.into_inner();
            let value = unescape(&attribute.value).ok()?;
            // The root's size is written already.
            let is_size = is_root && matches!(key, "width" | "height" | "x" | "y");
            if is_taken(name, key, &value)? && !is_size {
                let key = key.strip_prefix("xlink:").unwrap_or(key);
                new.push_attribute((key, &*value));
            }
        }
        if is_empty {
            self.xml.write_event(Event::Empty(new)).ok()?;
        } else {
            self.xml.write_event(Event::Start(new)).ok()?;
            self.open.push(name.to_owned());
        }
        Some(())
    }

    fn end(&mut self) -> Option<()> {
        if self.skipped > 0 {
            self.skipped -= 1;
            return Some(());
        }
        let name = self.open.pop()?;
        self.xml.write_event(Event::End(BytesEnd::new(name))).ok()
    }
}

/// None: the file isn't taken. False: the drawing is the same without it.
fn is_taken(element: &str, key: &str, value: &str) -> Option<bool> {
    let lower = value.to_ascii_lowercase();
    let is_plain = value.chars().all(|c| c.is_ascii_whitespace() || c.is_ascii_graphic());
    match key {
        _ if key.to_ascii_lowercase().starts_with("on") => None,
        "id" => Some(is_name(value)),
        // A gradient with the colours of another one.
        "href" | "xlink:href" => {
            let is_gradient = element.ends_with("Gradient");
            let is_inside = value.strip_prefix('#').is_some_and(is_name);
            (is_gradient && is_inside).then_some(true)
        }
        "style" => (is_plain && !UNSAFE.iter().any(|it| lower.contains(*it))).then_some(true),
        _ if PAINTED.contains(&key) => {
            let inside = lower.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')'));
            let is_safe = inside.is_some_and(is_name) || !lower.contains("url");
            (is_plain && is_safe && !lower.contains('\\')).then_some(true)
        }
        _ if is_among(ATTRIBUTES, key) => {
            (is_plain && !lower.contains("url") && !lower.contains('\\')).then_some(true)
        }
        _ => Some(false),
    }
}

fn is_among(list: &str, name: &str) -> bool {
    list.split(' ').any(|it| it == name)
}

fn is_name(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    !text.is_empty() && text.bytes().all(is_letter)
}

/// What of the plane is shown: x, y, width and height.
fn view_box(root: &BytesStart<'_>) -> Option<[f64; 4]> {
    let value = |name: &str| {
        let found = root.try_get_attribute(name).ok().flatten();
        found.map(|it| it.value.into_owned())
    };
    let length = |name: &str| value(name)?.trim().trim_end_matches("px").parse::<f64>().ok();
    let numbers = match value("viewBox") {
        Some(text) => {
            let numbers = text.split(|c: char| c == ',' || c.is_ascii_whitespace());
            let numbers = numbers.filter(|number| !number.is_empty());
            numbers.map(|number| number.parse().ok()).collect::<Option<Vec<f64>>>()?
        }
        None => vec![0.0, 0.0, length("width")?, length("height")?],
    };
    let numbers: [f64; 4] = numbers.try_into().ok()?;
    let [x, y, width, height] = numbers;
    let is_side = |side: f64| (1.0..=SIDE_MAX).contains(&side);
    let is_good = x.abs() <= SIDE_MAX && y.abs() <= SIDE_MAX && is_side(width) && is_side(height);
    is_good.then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, PictureProblem> {
        let drawing = Drawing::read(text.as_bytes())?;
        Ok(String::from_utf8(drawing.files().original).expect("text"))
    }

    #[test]
    fn shapes_stay_and_what_surrounds_them_goes() {
        let said = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"a\" \"b\"><!-- by a program -->\
                    <svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ink=\"x\" width=\"20px\" \
                    height=\"10\" ink:version=\"1\"><title>A <b>name</b></title>\
                    <ink:view><script/></ink:view><g fill=\"url(#a)\" data-x=\"1\">\
                    <path d=\"M0 0&#10;L5 5\" style=\"stroke:#fff\"/></g></svg>";
        let written = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\" \
                       width=\"20\" height=\"10\"><g fill=\"url(#a)\">";
        let drawn = read(said).expect("taken");
        assert!(drawn.starts_with(written), "{drawn}");
        assert!(drawn.ends_with("style=\"stroke:#fff\"/></g></svg>"), "{drawn}");
        for gone in ["title", "script", "ink", "DOCTYPE", "data-x", "program"] {
            assert!(!drawn.contains(gone), "{gone}: {drawn}");
        }
        assert_eq!(read(&drawn).expect("taken"), drawn, "it is what it was made");
    }

    #[test]
    fn what_runs_or_loads_is_refused() {
        let deep = format!("{}{}", "<g>".repeat(40), "</g>".repeat(40));
        for inner in [
            "<script>alert(1)</script>",
            "<g onload=\"alert(1)\"/>",
            "<g ONCLICK=\"alert(1)\"/>",
            "<foreignObject/>",
            "<image href=\"https://evil.example/a.png\"/>",
            "<use href=\"#a\"/>",
            "<a href=\"javascript:alert(1)\"/>",
            "<style>@import url(//evil.example)</style>",
            "<animate attributeName=\"href\"/>",
            "<set attributeName=\"onload\"/>",
            "<svg viewBox=\"0 0 1 1\"/>",
            "<path fill=\"URL(https://evil.example)\"/>",
            "<path fill=\"u&#x72;l(//evil.example)\"/>",
            "<path fill=\"\\75rl(//evil.example)\"/>",
            "<path style=\"fill:url(#a)\"/>",
            "<path style=\"fill:\\75 rl(//evil.example)\"/>",
            "<linearGradient xlink:href=\"https://evil.example#a\"/>",
            "<path d=\"&evil;\"/>",
            "<g>",
            &deep,
        ] {
            let text = format!("<svg viewBox=\"0 0 9 9\">{inner}</svg>");
            assert_eq!(read(&text), Err(PictureProblem::Drawing), "{inner}");
        }
        for text in [
            "<svg/>",
            "<svg viewBox=\"0 0 0 9\"/>",
            "<svg viewBox=\"0 0 NaN 9\"/>",
            "<html viewBox=\"0 0 9 9\"/>",
            "<svg viewBox=\"0 0 9 9\"/><svg viewBox=\"0 0 9 9\"/>",
            "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg viewBox=\"0 0 9 9\"/>",
            "",
        ] {
            assert_eq!(read(text), Err(PictureProblem::Drawing), "{text}");
        }
    }
}
