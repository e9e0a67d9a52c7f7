//! Productions and the house's own pages beside translators' files: those that have drafts, with
//! the way to where each is published, and what their texts are called.

use crate::{
    frame::context::StaffContext,
    landing::landing_words::{self, label as page_label},
    production::production_words::label,
};
use appearance::landing::{Draft, landing_pages};
use house::{House, Permitted, locales::Locale};
use markup::{Html, view};
use season::{
    contents::{PARTS, ProductionLine, productions},
    shown::landing_pages::PARTS as PAGE_PARTS,
};
use ui::{error::Stop, route::staff::StaffRoute};

#[derive(Default)]
pub(crate) struct Contents {
    productions: Vec<ProductionLine>,
    pages: Vec<Draft>,
}

impl Contents {
    /// Nothing for whoever may not edit them.
    pub async fn read(context: &StaffContext) -> Result<Self, Stop> {
        let (house, actor) = (&context.shop.house, context.actor());
        let productions = productions(house, &actor, context.language()).await.permitted()?;
        let pages = landing_pages(house, &actor).await.permitted()?;
        let (productions, pages) = (productions.unwrap_or_default(), pages.unwrap_or_default());
        Ok(Self { productions, pages })
    }

    /// Of a text in a file, such as `production.carmen.synopsis`; that of a message stays.
    pub fn name(&self, house: &House, locale: &Locale, id: &str) -> String {
        let mut names = id.splitn(3, '.');
        let mut next = || names.next().unwrap_or_default();
        let (kind, key, part) = (next(), next(), next());
        let (title, words) = match kind {
            "production" => {
                let found = self.productions.iter().find(|it| it.key == key);
                let part = PARTS.iter().find(|it| it.column == part);
                (found.map(|it| it.title.clone()), part.map(label))
            }
            "page" => {
                let found = self.pages.iter().find(|it| it.id.to_string() == key);
                let part = PAGE_PARTS.into_iter().find(|it| it.name == part);
                let title = found.map(|it| landing_words::name(house, &it.page));
                (title, part.map(page_label))
            }
            _ => (None, None),
        };
        match (title, words) {
            (Some(title), Some(words)) => format!("{title} · {}", locale.text(words)),
            (Some(title), None) => title,
            (None, _) => id.to_owned(),
        }
    }

    pub fn section(&self, house: &House, locale: &Locale) -> Option<Html> {
        let productions = self.productions.iter().filter(|it| it.is_drafted);
        let productions =
            productions.map(|it| (it.title.clone(), StaffRoute::Production(it.key.clone())));
        let pages =
            self.pages.iter().filter(|it| it.is_waiting()).map(|it| {
                (landing_words::name(house, &it.page), StaffRoute::LandingPage(Some(it.id)))
            });
        let lines = productions.chain(pages).map(|(title, to)| {
            view! { <li><a href=to.path(locale.language())>{title}</a></li> }
        });
        let lines: Vec<Html> = lines.collect();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="flow desk-part" aria-labelledby="contents">
                    <h2 class="desk-section__title" id="contents">
                        {locale.text("staff-text-files-contents")}
                    </h2>
                    <p class="soft">{locale.text("staff-text-files-contents-text")}</p>
                    <ul class="desk-texts">{lines}</ul>
                </section>
            }
        })
    }
}
