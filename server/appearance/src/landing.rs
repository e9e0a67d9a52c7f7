//! Pages of the house's own, edited by staff.
//!
//! 1. `save` writes each change as a revision. Only staff see it, unless its `Step` is `Publish`.
//! 2. What is published is part of the catalogue, so menus and pages read it from memory
//!    (`season::shown::landing_pages`).
//! 3. Once an address was published, it belongs to its page for ever (`landing_page_addresses`). A
//!    former address leads to the present one.

mod check;
mod picture;
mod write;

pub use check::{MENU_MAX, PRODUCTIONS_MAX, leads_nowhere};
pub use picture::{LandingPictureRefusal, keep_picture, refocus, upload};

use check::Checked;
use domain::{
    id::LandingPageId,
    moment::Moment,
    people::actor::{Action, Actor},
};
use house::{Failure, House, NotAnswered};
use season::{
    contents::{self, fields::FieldProblem},
    shown::landing_pages::{LandingPage, TEXT, TITLE},
};
use season_tables::{
    appearance::landing_pages::{self as rows, PageRow},
    revisions::{self, Kind},
};
use write::{Work, write};

/// Of a page's history.
const HISTORY_MAX: i64 = 30;

/// A page as its editors see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub id: LandingPageId,
    /// As it was saved last.
    pub page: LandingPage,
    pub revision: i64,
    /// What shoppers see; None: nothing.
    pub published: Option<(i64, LandingPage)>,
    pub written_at: Moment,
    pub author: String,
    /// Languages in which it has no title or no text.
    pub lacking: Vec<String>,
}

impl Draft {
    /// Whether shoppers see something else, or nothing.
    pub fn is_waiting(&self) -> bool {
        self.published.as_ref().is_none_or(|(_, shown)| *shown != self.page)
    }
}

/// A former version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerPage {
    pub revision: i64,
    pub written_at: Moment,
    pub author: String,
}

/// What becomes of what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Draft,
    Publish,
    TakeDown,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LandingRefusal {
    Unknown,
    /// Somebody else saved it meanwhile.
    Changed,
    /// There are as many pages as there may be.
    TooMany {
        most: i64,
    },
    Wrong(Vec<WrongPart>),
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongPart {
    /// `address`, or a text with its language: `title.en`.
    pub field: String,
    pub why: PageProblem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageProblem {
    Field(FieldProblem),
    /// The house's own language must say it.
    NotInOwnLanguage,
    /// No small letters, digits and hyphens.
    Address,
    /// It is, or was, another page's.
    AddressTaken,
    /// It leads out of the shop, or nowhere.
    Link,
    /// A button without words, or words without an address.
    HalfButton,
    UnknownProduction,
    TooManyProductions {
        most: usize,
    },
    /// No time, or it ends before it begins, or it is over.
    Time,
    /// So many pages are in the menu already.
    MenuFull {
        most: usize,
    },
}

/// # Errors
/// The actor may not edit pages.
#[boxed]
pub async fn landing_pages(house: &House, actor: &Actor) -> Result<Vec<Draft>, NotAnswered> {
    actor.permit(Action::EditContents, "*")?;
    let mut conn = house.store().read().await?;
    let (all, published) = (rows::all(&mut conn).await?, rows::published(&mut conn).await?);
    let shown = |row: &PageRow| {
        let found = published.iter().find(|it| it.id == row.id)?;
        Some((found.revision, LandingPage::read(&found.body)))
    };
    Ok(all.into_iter().map(|row| draft(house, shown(&row), row)).collect())
}

/// With its history, the newest first.
///
/// # Errors
/// The actor may not edit pages, or there is no such page.
#[boxed]
pub async fn landing_page(
    house: &House,
    actor: &Actor,
    id: LandingPageId,
) -> Result<(Draft, Vec<FormerPage>), Failure<LandingRefusal>> {
    actor.permit(Action::EditContents, "*")?;
    let mut conn = house.store().read().await?;
    let row = rows::one(&mut conn, id).await?;
    let row = row.ok_or(Failure::Refused(LandingRefusal::Unknown))?;
    let shown = match row.published {
        Some(revision) => {
            let body = revisions::body(&mut conn, Kind::Page, &id.to_string(), revision).await?;
            body.map(|body| (revision, body))
        }
        None => None,
    };
    let shown = shown.map(|(revision, body)| (revision, LandingPage::read(&body)));
    let history = revisions::history(&mut conn, Kind::Page, &id.to_string(), HISTORY_MAX).await?;
    let history = history.into_iter().map(|it| FormerPage {
        revision: it.revision,
        written_at: it.written_at,
        author: it.author,
    });
    Ok((draft(house, shown, row), history.collect()))
}

fn draft(house: &House, published: Option<(i64, LandingPage)>, row: PageRow) -> Draft {
    let page = LandingPage::read(&row.body);
    let lacks = |language: &&str| {
        [TITLE, TEXT].into_iter().any(|part| {
            let is_said = page.texts.contains_key(part.name);
            is_said && page.text(part, language).is_empty()
        })
    };
    let lacking = house.locales().languages().into_iter().filter(lacks);
    Draft {
        id: row.id,
        lacking: lacking.map(str::to_owned).collect(),
        page,
        revision: row.revision,
        published,
        written_at: row.written_at,
        author: row.author,
    }
}

/// What an editor typed.
#[derive(Clone, Debug)]
pub struct PageEdit {
    /// Its picture is the named one, else what it was; only `without_picture` takes it away.
    pub page: LandingPage,
    pub without_picture: bool,
    /// The revision that the editor saw; zero of a new page.
    pub seen: i64,
    pub step: Step,
}

/// Without an id: a new page. Gives its id.
///
/// # Errors
/// See `LandingRefusal`. Nothing is written then.
#[boxed]
pub async fn save(
    house: &House,
    actor: &Actor,
    id: Option<LandingPageId>,
    edit: &PageEdit,
) -> Result<LandingPageId, Failure<LandingRefusal>> {
    write(house, work(house, actor, id, edit)?).await
}

/// What `save` would refuse. Nothing is written.
///
/// # Errors
/// See `LandingRefusal`.
#[boxed]
pub async fn try_out(
    house: &House,
    actor: &Actor,
    id: Option<LandingPageId>,
    edit: &PageEdit,
) -> Result<(), Failure<LandingRefusal>> {
    let work = Work { is_trial: true, ..work(house, actor, id, edit)? };
    match write(house, work).await {
        Err(Failure::Refused(LandingRefusal::Wrong(wrong))) if wrong.is_empty() => Ok(()),
        done => done.map(drop),
    }
}

fn work(
    house: &House,
    actor: &Actor,
    id: Option<LandingPageId>,
    edit: &PageEdit,
) -> Result<Work, Failure<LandingRefusal>> {
    actor.permit(Action::EditContents, "*")?;
    let PageEdit { page, without_picture, seen, step } = edit;
    let checked = match step {
        // What stands in the form is left as it is.
        Step::TakeDown => None,
        Step::Draft => Some(check::draft(house, page)),
        Step::Publish => Some(check::publishable(house, page)),
    };
    let page = checked.transpose().map_err(wrong)?;
    Ok(Work {
        actor: actor.clone(),
        id: id.unwrap_or_else(|| LandingPageId(house.new_id())),
        is_new: id.is_none(),
        seen: *seen,
        step: *step,
        page: page.map(Checked::into_page),
        without_picture: *without_picture,
        is_trial: false,
    })
}

/// A former version as the newest draft. Its address stays what it is now.
///
/// # Errors
/// See `LandingRefusal`. Nothing is written then.
#[boxed]
pub async fn bring_back(
    house: &House,
    actor: &Actor,
    id: LandingPageId,
    revision: i64,
    seen: i64,
) -> Result<(), Failure<LandingRefusal>> {
    actor.permit(Action::EditContents, "*")?;
    let mut conn = house.store().read().await?;
    let row = rows::one(&mut conn, id).await?;
    let body = revisions::body(&mut conn, Kind::Page, &id.to_string(), revision).await?;
    drop(conn);
    let (row, body) = row.zip(body).ok_or(Failure::Refused(LandingRefusal::Unknown))?;
    let address = LandingPage::read(&row.body).address;
    let page = LandingPage { address, ..LandingPage::read(&body) };
    set(house, actor, id, page, seen).await
}

/// A page as a draft, its picture included.
async fn set(
    house: &House,
    actor: &Actor,
    id: LandingPageId,
    page: LandingPage,
    seen: i64,
) -> Result<(), Failure<LandingRefusal>> {
    let without_picture = page.picture.is_none();
    let work = Work {
        actor: actor.clone(),
        id,
        is_new: false,
        seen,
        step: Step::Draft,
        page: Some(page),
        without_picture,
        is_trial: false,
    };
    write(house, work).await.map(drop)
}

/// Productions to choose among: their keys and titles, the newest season's first.
///
/// # Errors
/// The actor may not edit pages.
#[boxed]
pub async fn choosable(
    house: &House,
    actor: &Actor,
    language: &str,
) -> Result<Vec<contents::ProductionLine>, NotAnswered> {
    actor.permit(Action::EditContents, "*")?;
    contents::productions(house, actor, language).await
}

/// A page as shoppers would see it if it were published now, for those who edit it.
///
/// # Errors
/// The actor may not edit pages, or there is no such page.
#[boxed]
pub async fn preview(
    house: &House,
    actor: &Actor,
    id: LandingPageId,
) -> Result<LandingPage, Failure<LandingRefusal>> {
    landing_page(house, actor, id).await.map(|(draft, _)| draft.page)
}

fn wrong(problems: Vec<WrongPart>) -> Failure<LandingRefusal> {
    Failure::Refused(LandingRefusal::Wrong(problems))
}

fn at(field: &str, why: PageProblem) -> Failure<LandingRefusal> {
    wrong(vec![WrongPart { field: field.to_owned(), why }])
}
