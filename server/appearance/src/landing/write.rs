//! A page's change, written: its revision, its address, what shoppers see of it, the journal.

use super::{LandingRefusal, MENU_MAX, PageProblem, Step, at};
use anyhow::Context;
use domain::{id::LandingPageId, people::actor::Actor};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season::{catalogue, contents, shown::landing_pages::LandingPage};
use season_tables::{appearance::landing_pages as rows, revisions::Written, season::sheet_rows};
use serde_json::json;
use std::sync::Arc;
use store::Conn;

/// Of a house, published or not.
const PAGES_MAX: i64 = 500;

/// A checked change on its way into the house.
pub(super) struct Work {
    pub actor: Actor,
    pub id: LandingPageId,
    pub is_new: bool,
    pub seen: i64,
    pub step: Step,
    /// None: it stays as it is.
    pub page: Option<LandingPage>,
    pub without_picture: bool,
    /// Nothing of it stays: it ends as refused, for no reason if nothing is wrong.
    pub is_trial: bool,
}

pub(super) async fn write(
    house: &House,
    work: Work,
) -> Result<LandingPageId, Failure<LandingRefusal>> {
    let (id, work) = (work.id, Arc::new(work));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move { work.write(&house, tx).await })
        })
        .await?;
    Ok(id)
}

impl Work {
    async fn write(&self, house: &House, tx: &mut Conn) -> Result<(), Failure<LandingRefusal>> {
        let revision = match &self.page {
            Some(page) => self.append(house, tx, page).await?,
            None => self.untouched(tx).await?,
        };
        let action = match self.step {
            Step::Draft => "landing-page.save",
            Step::Publish => "landing-page.publish",
            Step::TakeDown => "landing-page.take-down",
        };
        if self.step != Step::Draft {
            self.show(house, tx, revision).await?;
        }
        if self.is_trial {
            return Err(Failure::Refused(LandingRefusal::Wrong(Vec::new())));
        }
        let detail = json!({ "page": self.id, "revision": revision });
        let entry = JournalEntry { action, subject: Subject::Season, detail };
        journal::record(house, tx, &self.actor, entry).await?;
        Ok(())
    }

    /// Gives the new revision.
    async fn append(
        &self,
        house: &House,
        tx: &mut Conn,
        page: &LandingPage,
    ) -> Result<i64, Failure<LandingRefusal>> {
        if self.is_new {
            if rows::count(tx).await? >= PAGES_MAX {
                return Err(Failure::Refused(LandingRefusal::TooMany { most: PAGES_MAX }));
            }
            rows::create(tx, self.id).await?;
        }
        let before = rows::one(tx, self.id).await?;
        if before.is_none() && !self.is_new {
            return Err(Failure::Refused(LandingRefusal::Unknown));
        }
        check_productions(tx, page).await?;
        let picture = page.picture.clone().or_else(|| {
            let before = before.map(|row| LandingPage::read(&row.body));
            before.and_then(|before| before.picture)
        });
        let picture = picture.filter(|_| !self.without_picture);
        let page = LandingPage { picture, ..page.clone() };
        let body = serde_json::to_string(&page).context("a page as JSON")?;
        let author = &self.actor.author();
        let written = Written { body: &body, author, at: house.now(), seen: None };
        let revision = rows::append(tx, self.id, self.seen, written).await?;
        let revision = revision.ok_or(Failure::Refused(LandingRefusal::Changed))?;
        if !rows::claim(tx, self.id, &page.address).await? {
            return Err(at("address", PageProblem::AddressTaken));
        }
        Ok(revision)
    }

    /// The revision that its editor saw, which still is the newest.
    async fn untouched(&self, tx: &mut Conn) -> Result<i64, Failure<LandingRefusal>> {
        let row = rows::one(tx, self.id).await?;
        let row = row.ok_or(Failure::Refused(LandingRefusal::Unknown))?;
        match row.revision == self.seen {
            true => Ok(row.revision),
            false => Err(Failure::Refused(LandingRefusal::Changed)),
        }
    }

    /// Shoppers see this revision from now on, or nothing.
    async fn show(
        &self,
        house: &House,
        tx: &mut Conn,
        revision: i64,
    ) -> Result<(), Failure<LandingRefusal>> {
        // Whoever publishes another page meanwhile waits here.
        let change = &mut catalogue::change_catalogue(house, tx).await?;
        let page = self.page.as_ref().filter(|_| self.step == Step::Publish);
        if page.is_some_and(|page| page.in_menu) {
            let now = house.now();
            let published = rows::published(change).await?;
            let others = published.iter().filter(|row| row.id != self.id);
            let others = others.map(|row| LandingPage::read(&row.body));
            let named = others.filter(|page| page.in_menu && !page.is_over(now)).count();
            if named >= MENU_MAX {
                return Err(at("in_menu", PageProblem::MenuFull { most: MENU_MAX }));
            }
        }
        if let Some(page) = page {
            rows::keep_address(change, &page.address, house.now()).await?;
        }
        Ok(rows::set_published(change, self.id, page.map(|_| revision)).await?)
    }
}

async fn check_productions(
    tx: &mut Conn,
    page: &LandingPage,
) -> Result<(), Failure<LandingRefusal>> {
    for key in &page.productions {
        if sheet_rows::one(tx, contents::SHEET, key).await?.is_none() {
            return Err(at("productions", PageProblem::UnknownProduction));
        }
    }
    Ok(())
}
