//! A production, or a page of the house's own, as translators get it: texts by part and language,
//! drafts before what shoppers read.

use appearance::landing::{Draft, PageEdit, Step, landing_page};
use domain::{id::LandingPageId, moment::Moment, people::actor::Actor};
use house::{Answered, House};
pub(crate) use season::contents::PartTexts;
use season::{
    contents::{
        self, ProductionContents,
        fields::{self, FieldProblem},
    },
    shown::landing_pages::{self, LandingPage, TITLE},
};
use season_tables::revisions::{self, Kind};

/// What the names of their texts begin with: `production.carmen.synopsis`.
pub(crate) const PRODUCTION: &str = "production";
pub(crate) const PAGE: &str = "page";
/// Of a page's versions that are looked through for a past one.
const VERSIONS_MAX: i64 = 1_000;

pub(crate) enum Owner {
    Production(ProductionContents),
    Page(Draft),
}

impl Owner {
    /// By the name of its texts, without the part. None: the actor has no such production or page.
    pub(crate) async fn find(
        house: &House,
        actor: &Actor,
        name: &str,
    ) -> anyhow::Result<Option<Self>> {
        let Some((kind, key)) = name.split_once('.') else { return Ok(None) };
        if kind == PRODUCTION {
            return match contents::production(house, actor, key).await.answered()? {
                Ok(contents) => Ok(Some(Self::Production(contents))),
                Err(_) => Ok(None),
            };
        }
        let Ok(id) = key.parse::<LandingPageId>() else { return Ok(None) };
        match landing_page(house, actor, id).await.answered()? {
            Ok((draft, _)) => Ok(Some(Self::Page(draft))),
            Err(_) => Ok(None),
        }
    }

    pub fn name(&self) -> String {
        match self {
            Self::Production(contents) => format!("{PRODUCTION}.{}", contents.key),
            Self::Page(draft) => format!("{PAGE}.{}", draft.id),
        }
    }

    pub fn parts(&self) -> Vec<&'static str> {
        match self {
            Self::Production(_) => contents::PARTS.iter().map(|part| part.column).collect(),
            Self::Page(_) => landing_pages::PARTS.iter().map(|part| part.name).collect(),
        }
    }

    /// Of the draft, or else as shoppers read it.
    pub fn text(&self, name: &str, language: &str) -> &str {
        match self {
            Self::Production(contents) => {
                let drafted = contents.draft.as_ref().and_then(|it| it.text(name, language));
                drafted.unwrap_or_else(|| self.shown(name, language))
            }
            Self::Page(draft) => of_page(&draft.page, name, language),
        }
    }

    /// As shoppers read it.
    pub fn shown(&self, name: &str, language: &str) -> &str {
        match self {
            Self::Production(contents) => {
                let part = contents::PARTS.iter().find(|part| part.column == name);
                part.map_or("", |part| contents.text(part, language))
            }
            Self::Page(draft) => {
                let shown = draft.published.as_ref();
                shown.map_or("", |(_, page)| of_page(page, name, language))
            }
        }
    }

    /// What tells a translator of what this is a text.
    pub fn title(&self, language: &str) -> &str {
        self.text(TITLE.name, language)
    }

    /// Languages in which the text stands beside a former one of the house's own.
    pub fn stale(&self, name: &str) -> Vec<String> {
        let Self::Production(contents) = self else { return Vec::new() };
        let of_it = contents.stale.iter().filter(|(column, language)| {
            let draft = contents.draft.as_ref();
            *column == name && draft.is_none_or(|it| it.text(name, language).is_none())
        });
        of_it.map(|(_, language)| language.clone()).collect()
    }

    /// The part of this name with a text that it can say. None: there is no such part.
    pub fn checked(
        &self,
        name: &str,
        text: &str,
    ) -> Option<Result<(&'static str, String), FieldProblem>> {
        match self {
            Self::Production(_) => {
                let part = contents::PARTS.iter().find(|part| part.column == name)?;
                Some(contents::checked(part, text).map(|text| (part.column, text)))
            }
            Self::Page(_) => {
                let part = landing_pages::PARTS.iter().find(|part| part.name == name)?;
                let text = fields::text(text, part.chars_max, part.is_long);
                Some(text.map(|text| (part.name, text)))
            }
        }
    }

    /// What it said at a past time, drafts before what shoppers read.
    pub(crate) async fn at(&self, house: &House, at: Moment) -> anyhow::Result<PartTexts> {
        let id = match self {
            Self::Production(contents) => {
                return contents::texts_at(house, &contents.key, at).await;
            }
            Self::Page(draft) => draft.id.to_string(),
        };
        let mut conn = house.store().read().await?;
        let versions = revisions::history(&mut conn, Kind::Page, &id, VERSIONS_MAX).await?;
        let Some(then) = versions.iter().find(|it| it.written_at <= at) else {
            return Ok(PartTexts::new());
        };
        let page = LandingPage::read(&then.body);
        let mut texts = PartTexts::new();
        for part in landing_pages::PARTS {
            for language in house.locales().known() {
                let text = page.text(part, language).to_owned();
                texts.insert((part.name, language.to_owned()), text);
            }
        }
        Ok(texts)
    }

    /// As a draft. False: somebody else changed it meanwhile.
    pub(crate) async fn save(
        self,
        house: &House,
        actor: &Actor,
        texts: PartTexts,
    ) -> anyhow::Result<bool> {
        match self {
            Self::Production(contents) => {
                let saved = contents::save_draft_texts(house, actor, &contents, texts).await;
                Ok(saved.answered()?.is_ok())
            }
            Self::Page(draft) => {
                let mut page = draft.page;
                for ((name, language), text) in texts {
                    let part = landing_pages::PARTS.into_iter().find(|part| part.name == name);
                    if let Some(part) = part {
                        page.set_text(part, &language, text);
                    }
                }
                let (seen, step) = (draft.revision, Step::Draft);
                let edit = PageEdit { page, without_picture: false, seen, step };
                let saved = appearance::landing::save(house, actor, Some(draft.id), &edit).await;
                Ok(saved.answered()?.is_ok())
            }
        }
    }
}

fn of_page<'a>(page: &'a LandingPage, name: &str, language: &str) -> &'a str {
    let part = landing_pages::PARTS.into_iter().find(|part| part.name == name);
    part.map_or("", |part| page.text(part, language))
}
