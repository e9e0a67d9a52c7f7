//! A PDF in the making, page by page: tagged and embedded as PDF/UA-1 demands, with
//! bookmarks. The same drawing gives the same bytes: no date, no chance.

use crate::{
    paper::{
        look::SheetLook,
        page::{PAGE_HEIGHT, PAGE_WIDTH},
        typesetting::Typesetter,
        writer::{Accent, SheetWriter},
    },
    tickets::sheet::PrintedSheet,
};
use anyhow::{Context, Result, anyhow};
use krilla::{
    Document, SerializeSettings,
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{Point, Size},
    metadata::{Metadata, TextDirection},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    tagging::TagTree,
};

/// What was compressed or cut out of a font is kept for as many documents without it: an
/// performance's tickets show the same hall, in the same letters.
const KEPT_FOR: usize = 40;

pub struct Printing {
    document: Document,
    size: PageSettings,
    /// In points.
    page: Size,
    look: SheetLook,
    setter: Typesetter,
    tags: TagTree,
    outline: Outline,
    pages: usize,
}

impl Printing {
    /// On A4.
    pub fn new(language: &str) -> Result<Self> {
        Self::sized(language, PAGE_WIDTH, PAGE_HEIGHT)
    }

    /// On pages of this width and height, in points.
    pub fn sized(language: &str, width: f32, height: f32) -> Result<Self> {
        let configuration = ConfigurationBuilder::new()
            .with_accessibility_validator(Accessibility::UA1)
            .finish()
            .map_err(|error| anyhow!("PDF/UA-1: {error:?}"))?;
        let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
        Ok(Self {
            document: Document::new_with(settings),
            size: PageSettings::from_wh(width, height).context("a page has a size")?,
            page: Size::from_wh(width, height).context("a page has a size")?,
            look: SheetLook::default(),
            setter: Typesetter::new()?,
            tags: TagTree::new().with_lang(Some(language.to_owned())),
            outline: Outline::new(),
            pages: 0,
        })
    }

    /// All pages from now on.
    #[must_use]
    pub fn wearing(self, look: &SheetLook) -> Self {
        Self { look: look.clone(), ..self }
    }

    /// A bookmark at the page that comes next.
    pub fn bookmark(&mut self, name: &str) {
        let top = XyzDestination::new(self.pages, Point::from_xy(0.0, 0.0));
        self.outline.push_child(OutlineNode::new(name.to_owned(), top));
    }

    /// Gives what the drawing of the page gives.
    pub fn page<T>(&mut self, draw: impl FnOnce(&mut SheetWriter) -> Result<T>) -> Result<T> {
        let mut page = self.document.start_page_with(self.size.clone());
        let accent = Accent::of(&self.look);
        let mut writer = SheetWriter::new(page.surface(), &mut self.setter, accent);
        let drawn = draw(&mut writer)?;
        if let Some(word) = &self.look.stamp {
            writer.stamp(word, self.page);
        }
        self.tags.push(writer.finish());
        page.finish();
        self.pages += 1;
        Ok(drawn)
    }

    pub fn finish(mut self, title: &str, language: &str, house: &str) -> Result<PrintedSheet> {
        self.document.set_tag_tree(self.tags);
        self.document.set_outline(self.outline);
        self.document.set_metadata(
            Metadata::new()
                .title(title.to_owned())
                .language(language.to_owned())
                .authors(vec![house.to_owned()])
                .creator("Parterre".to_owned())
                .text_direction(TextDirection::LeftToRight),
        );
        let pdf = self.document.finish().map_err(|error| anyhow!("the PDF: {error:?}"))?;
        comemo::evict(KEPT_FOR);
        Ok(PrintedSheet { pdf, notes: self.setter.notes.into_iter().collect() })
    }
}
