//! Who of the staff looked at whom: the page of a person, or of an order of theirs, or a search
//! that named them among few. A row is kept for two years, once an hour at most. Administrators
//! read it, and the person gets it with their own data, without names (Court of Justice of the
//! European Union, C-579/21: when, and why).

use domain::{
    id::{AccountId, OrderId, PersonId},
    moment::{DAY_MS, Moment},
    people::actor::{Action, Actor},
};
use house::{House, NotAnswered};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};
use store::people::file_views::{self, FileView, Viewed};

pub use store::people::file_views::FileViewRow;

const KEPT_MS: i64 = 2 * 365 * DAY_MS;
/// On the page of a person.
const SHOWN_MAX: i64 = 500;
const FORGOTTEN_AT_ONCE: i64 = 500;
/// At once; the next round goes on.
const BATCHES_MAX: usize = 100;

/// The page of a person is opened.
#[boxed]
pub async fn person_opened(house: &House, actor: &Actor, person: PersonId) -> anyhow::Result<()> {
    opened(house, actor, Viewed::Person(person)).await
}

/// The page of an order is opened.
#[boxed]
pub async fn order_opened(house: &House, actor: &Actor, order: OrderId) -> anyhow::Result<()> {
    opened(house, actor, Viewed::Order(order)).await
}

/// A search named so few that each of them was meant: their list says what their page would.
pub(super) async fn few_found(
    house: &House,
    actor: &Actor,
    persons: &[PersonId],
) -> anyhow::Result<()> {
    if persons.len() <= FEW {
        for person in persons {
            opened(house, actor, Viewed::Found(*person)).await?;
        }
    }
    Ok(())
}

/// Of longer lists nobody knows who was looked at.
const FEW: usize = 3;

/// Commands are nobody of the staff.
async fn opened(house: &House, actor: &Actor, viewed: Viewed) -> anyhow::Result<()> {
    let Some(account) = actor.operator() else { return Ok(()) };
    let view = FileView { actor: account, viewed, at: house.now() };
    let written = house.kept::<Written>();
    if written.has(&view) {
        return Ok(());
    }
    house
        .fault_only(move |_, conn| Box::pin(async move { file_views::insert(conn, &view).await }))
        .await?;
    written.add(&view);
    Ok(())
}

/// What this program has written in this hour, so that a page that is opened again asks nothing.
#[derive(Default)]
struct Written(Mutex<HashMap<(AccountId, Viewed), i64>>);

impl Written {
    fn has(&self, view: &FileView) -> bool {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&(view.actor, view.viewed)) == Some(&view.hour())
    }

    fn add(&self, view: &FileView) {
        let hour = view.hour();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, of| *of == hour);
        all.insert((view.actor, view.viewed), hour);
    }
}

/// Who looked at the person, the newest first.
///
/// # Errors
/// The actor doesn't look after the staff.
#[boxed]
pub async fn views_of(
    house: &House,
    actor: &Actor,
    person: PersonId,
) -> Result<Vec<FileViewRow>, NotAnswered> {
    actor.permit(Action::ManageStaff, "*")?;
    let mut conn = house.store().read().await?;
    Ok(file_views::of_person(&mut conn, person, SHOWN_MAX).await?)
}

/// What was kept for two years. Gives how many rows.
#[boxed]
pub async fn forget(house: &House) -> anyhow::Result<u64> {
    let before: Moment = house.now().minus_ms(KEPT_MS);
    let mut forgotten = 0;
    for _ in 0..BATCHES_MAX {
        let batch = house
            .fault_only(move |_, conn| {
                Box::pin(file_views::forget(conn, before, FORGOTTEN_AT_ONCE))
            })
            .await?;
        forgotten += batch;
        if batch < FORGOTTEN_AT_ONCE as u64 {
            break;
        }
    }
    Ok(forgotten)
}
