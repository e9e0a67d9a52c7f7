//! Drafts of a translator's file, or of a language, published together.

pub use crate::files::file_import::Replaced;
use crate::{
    editing::{
        doubts::{self, Doubt},
        edit::{TextRefusal, Which, delivered, note},
    },
    shown::{LanguageView, views},
};
use domain::{
    moment::Moment,
    people::actor::{Action, Actor},
};
use house::{Failure, House, NotAnswered};
use season_tables::texts::{
    self, MESSAGE, Place,
    imports::{self as text_imports, ImportedDraft, ReplacingDraft},
    sources,
};
use std::{collections::BTreeMap, sync::Arc};
use store::{Conn, catalogue::Change};

/// Before a language's code: what stands in the place of a file's identity.
const LANGUAGE: &str = "language:";

/// A file, or a language, whose drafts wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingImport {
    pub id: String,
    /// None: of a file.
    pub language: Option<String>,
    pub at: Moment,
    /// When the file was made. None: it doesn't tell.
    pub made_at: Option<Moment>,
    pub drafts: i64,
    /// Of these: what replaces a text that the file's maker did not see.
    pub replaced: Vec<Replaced>,
    /// All of them.
    pub texts: Vec<WaitingText>,
}

/// A draft of a file, beside what customers read now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingText {
    pub which: Which,
    pub in_shop: String,
    pub in_file: String,
    /// The draft that the file replaced; empty: it replaced none.
    pub in_draft: String,
    /// It is published only where it is ticked.
    pub is_replacing: bool,
    /// What is asked before it is published.
    pub doubts: Vec<Doubt>,
}

/// Which of the drafts that replace a text are published too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replacing {
    All,
    These(Vec<Which>),
}

/// Files whose drafts wait, the newest first; then languages whose drafts came from elsewhere, too.
///
/// # Errors
/// The reader may not edit texts.
#[boxed]
pub async fn imports(house: &House, actor: &Actor) -> Result<Vec<WaitingImport>, NotAnswered> {
    actor.permit(Action::EditTexts, "*")?;
    let mut conn = house.store().read().await?;
    let files = text_imports::imports(&mut conn).await?;
    let languages = text_imports::languages(&mut conn).await?;
    if files.is_empty() && languages.is_empty() {
        return Ok(Vec::new());
    }
    let replacing = text_imports::replacing(&mut conn).await?;
    let all = texts::messages(&mut conn).await?;
    let known: BTreeMap<String, Vec<LanguageView>> = views(house, &all).into_iter().collect();
    let mut waiting = Vec::new();
    for it in files {
        let of = replacing.iter().filter(|draft| draft.import == it.id);
        let replaced = of.map(|draft| replaced(house, draft)).collect();
        let drafts = text_imports::of_import(&mut conn, &it.id).await?;
        let texts = drafts.iter().filter_map(|draft| {
            let is_it = |of: &&ReplacingDraft| {
                of.import == it.id && of.key == draft.key && of.language == draft.language
            };
            waiting_text(house, &known, draft, replacing.iter().find(is_it))
        });
        waiting.push(WaitingImport {
            language: None,
            at: it.at,
            made_at: it.made_at,
            drafts: it.drafts,
            replaced,
            texts: texts.collect(),
            id: it.id,
        });
    }
    for (language, at) in languages {
        let drafts = text_imports::of_language(&mut conn, &language).await?;
        let texts = drafts.iter().filter_map(|draft| waiting_text(house, &known, draft, None));
        waiting.push(WaitingImport {
            id: format!("{LANGUAGE}{language}"),
            at,
            made_at: None,
            drafts: i64::try_from(drafts.len()).unwrap_or(i64::MAX),
            replaced: Vec::new(),
            texts: texts.collect(),
            language: Some(language),
        });
    }
    Ok(waiting)
}

/// None: there is no such message any more.
fn waiting_text(
    house: &House,
    known: &BTreeMap<String, Vec<LanguageView>>,
    draft: &ImportedDraft,
    replacing: Option<&ReplacingDraft>,
) -> Option<WaitingText> {
    let which = which(&draft.key, &draft.language);
    let views = known.get(&which.id)?;
    let view = views.iter().find(|it| it.language == which.language)?;
    let own = views.first().map_or("", LanguageView::shown);
    let shown = if view.shown().is_empty() { own } else { view.shown() };
    let beside = replacing.map(|it| it.beside.clone()).unwrap_or_default();
    let is_shown = view.published.as_ref() == Some(&beside);
    Some(WaitingText {
        in_draft: if is_shown { String::new() } else { beside },
        doubts: doubts::of(house, &which, shown, &view.text),
        in_shop: view.shown().to_owned(),
        in_file: view.text.clone(),
        is_replacing: draft.is_replacing,
        which,
    })
}

fn replaced(house: &House, draft: &ReplacingDraft) -> Replaced {
    let which = which(&draft.key, &draft.language);
    let in_shop = match draft.beside.is_empty() {
        true => delivered(house, &which).unwrap_or_default(),
        false => draft.beside.clone(),
    };
    Replaced { which, in_shop, in_file: draft.body.clone() }
}

fn which(key: &str, language: &str) -> Which {
    let id = key.strip_prefix(MESSAGE).unwrap_or(key).to_owned();
    Which { id, language: language.to_owned() }
}

/// All drafts of a file that nobody has edited since; of those that replace a text, the named ones.
/// Or all of a language. `import`: as `WaitingImport::id`. Gives their number.
///
/// # Errors
/// The actor may not publish texts, or nothing is left of the file or language.
#[boxed]
pub async fn publish_import(
    house: &House,
    actor: &Actor,
    import: &str,
    replacing: &Replacing,
) -> Result<usize, Failure<TextRefusal>> {
    actor.permit(Action::PublishTexts, "*")?;
    let work = Arc::new((actor.clone(), import.to_owned(), replacing.clone()));
    house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, import, replacing) = &*work;
                texts::lock(conn).await?;
                let mut drafts = match import.strip_prefix(LANGUAGE) {
                    Some(language) => text_imports::of_language(conn, language).await?,
                    None => text_imports::of_import(conn, import).await?,
                };
                drafts.retain(|draft| replacing.has(draft));
                if drafts.is_empty() {
                    return Err(Failure::Refused(TextRefusal::NothingToPublish));
                }
                publish(&house, conn, actor, &mut drafts).await?;
                Ok(drafts.len())
            })
        })
        .await
        .inspect(|_| crate::editing::round::look_again(house))
}

impl Replacing {
    /// Whether it is published.
    pub fn takes(&self, text: &WaitingText) -> bool {
        match self {
            Self::All => true,
            Self::These(these) => !text.is_replacing || these.contains(&text.which),
        }
    }

    fn has(&self, draft: &ImportedDraft) -> bool {
        match self {
            Self::All => true,
            Self::These(these) => {
                !draft.is_replacing || these.contains(&which(&draft.key, &draft.language))
            }
        }
    }
}

async fn publish(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    drafts: &mut [ImportedDraft],
) -> anyhow::Result<()> {
    let own = house.locales().fallback();
    let is_translation = |language: &str| language != own.language();
    drafts.sort_by_key(|draft| is_translation(&draft.language));
    for draft in drafts.iter() {
        let ImportedDraft { key, language, revision, .. } = draft;
        let place = Place { key, language, revision: *revision };
        let change = &mut Change::begin(conn, house.new_id()).await?;
        texts::publish(change, place).await?;
        let is_own_there = |of: &ImportedDraft| of.key == *key && !is_translation(&of.language);
        // Both came together: the translation is one of this text.
        if is_translation(language) && drafts.iter().any(is_own_there) {
            sources::fits(change, key, language, own.language()).await?;
        }
        let which = which(key, language);
        note(house, conn, actor, "text.publish", &which, Some(*revision)).await?;
    }
    Ok(())
}
