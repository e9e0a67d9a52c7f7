//! Somebody else saved a page of the house's own while its form was open.

use crate::{
    frame::meanwhile::{Opened, beside, saved_now},
    landing::page::{Desk, Typed},
};
use house::House;
use markup::Html;
use season::shown::landing_pages::PARTS;

/// What stands in the fields, by their names.
pub fn opened(house: &House, typed: &Typed) -> Opened {
    let page = &typed.page;
    let mut fields = Vec::new();
    for part in PARTS {
        for language in house.locales().languages() {
            let said = page.text(part, language).to_owned();
            fields.push((format!("{}.{language}", part.name), said));
        }
    }
    let others = [
        ("address", page.address.clone()),
        ("link", page.link.clone()),
        ("from", typed.from.clone()),
        ("until", typed.until.clone()),
        ("productions", page.productions.join(" ")),
        ("in_menu", page.in_menu.to_string()),
        ("in_footer", page.in_footer.to_string()),
    ];
    fields.extend(others.map(|(name, said)| (name.to_owned(), said)));
    Opened::of(fields)
}

impl Typed {
    /// What stands in a field of one line.
    pub fn line(&self, name: &str) -> &str {
        match name {
            "address" => &self.page.address,
            "link" => &self.page.link,
            "from" => &self.from,
            _ => &self.until,
        }
    }

    /// Whether the editor changed anything.
    pub fn is_typed(&self, house: &House) -> bool {
        opened(house, self) != self.opened
    }

    /// What the editor left alone says what is saved now, whose version comes with it.
    pub fn beside(mut self, house: &House, saved: &Self) -> Self {
        let opened = std::mem::replace(&mut self.opened, saved.opened.clone());
        self.seen = saved.seen;
        let (page, now) = (&mut self.page, &saved.page);
        for part in PARTS {
            for language in house.locales().languages() {
                let name = format!("{}.{language}", part.name);
                if !opened.is_typed(&name, page.text(part, language)) {
                    page.set_text(part, language, now.text(part, language).to_owned());
                }
            }
        }
        let lines = [
            ("address", &mut page.address, &now.address),
            ("link", &mut page.link, &now.link),
            ("from", &mut self.from, &saved.from),
            ("until", &mut self.until, &saved.until),
        ];
        for (name, said, now) in lines {
            if !opened.is_typed(name, said) {
                said.clone_from(now);
            }
        }
        if !opened.is_typed("productions", &page.productions.join(" ")) {
            page.productions.clone_from(&now.productions);
        }
        if !opened.is_typed("in_menu", &page.in_menu.to_string()) {
            page.in_menu = now.in_menu;
        }
        if !opened.is_typed("in_footer", &page.in_footer.to_string()) {
            page.in_footer = now.in_footer;
        }
        self
    }
}

impl Desk<'_> {
    /// Above a field that both changed.
    pub fn saved_now(&self, saved: Option<&str>, typed: &str, language: &str) -> Option<Html> {
        saved_now(self.locale, saved?, typed, language)
    }

    /// The same of the cards of productions, by their titles.
    pub fn saved_productions(&self) -> Option<Html> {
        let saved = &self.saved?.page.productions;
        let title = |key: &String| {
            let known = self.choices.iter().find(|line| line.key == *key);
            known.map_or_else(|| key.clone(), |line| line.title.clone())
        };
        let titles: Vec<String> = saved.iter().map(title).collect();
        let is_other = *saved != self.typed.page.productions;
        is_other.then(|| beside(self.locale, &titles.join(" · "), self.locale.language()))
    }
}
