//! A program that sells for the house may name its request by a key of its own. The same request
//! again, also after the answer was lost, is answered with the order that it made.

use super::{CounterRefusal, Sold, sold_as};
use crate::checkout::Checked;
use anyhow::Context;
use domain::{
    order::PlaceRequest,
    people::actor::{Action, Actor},
    wording::text::is_hidden,
};
use house::{Failure, House, sealed};
use store::{
    Conn,
    orders::{
        self, Order,
        caller_keys::{self, Claimed},
    },
};

/// So many characters a key has at most.
const KEY_CHARS_MAX: usize = 100;

/// A caller's key, with what it asks for: digests of both, since both may name people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallerKey {
    idempotency_key: String,
    content: String,
}

/// The key belongs to another request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KeyUsed;

impl CallerKey {
    /// `content`: all that the caller asks for. Others have keys of their own. None: nothing, or
    /// something too long, is no key.
    ///
    /// # Errors
    /// The house has no key to make digests with.
    pub fn of(
        house: &House,
        actor: &Actor,
        key: &str,
        content: &str,
    ) -> anyhow::Result<Option<Self>> {
        let key = key.trim();
        let chars = key.chars().count();
        if !(1..=KEY_CHARS_MAX).contains(&chars) || key.chars().any(is_hidden) {
            return Ok(None);
        }
        let named = format!("key:{}:{}:{key}", actor.kind(), actor.identity());
        Ok(Some(Self {
            idempotency_key: sealed::request_digest(house, &named)?,
            content: sealed::request_digest(house, &format!("content:{content}"))?,
        }))
    }

    /// The form of a sale under this key.
    pub fn on(&self, form: PlaceRequest) -> PlaceRequest {
        let Self { idempotency_key, content } = self.clone();
        PlaceRequest { idempotency_key, content: Some(content), ..form }
    }
}

/// What the same request has sold. None: nothing yet.
///
/// # Errors
/// `KeyUsed`; without any right to sell.
#[boxed]
pub async fn sold_before(
    house: &House,
    actor: &Actor,
    key: &CallerKey,
) -> Result<Option<Sold>, Failure<CounterRefusal>> {
    actor.permit_somewhere(Action::Sell)?;
    let order = ordered_before(house, key).await;
    let order = order.map_err(|why| why.map(|KeyUsed| CounterRefusal::KeyUsed))?;
    Ok(order.map(|order| sold_as(house, order)).transpose()?)
}

/// The order that the same request has made.
pub(crate) async fn ordered_before(
    house: &House,
    key: &CallerKey,
) -> Result<Option<Order>, Failure<KeyUsed>> {
    let mut conn = house.store().read().await?;
    match caller_keys::content_of(&mut conn, &key.idempotency_key).await? {
        None => Ok(None),
        Some(content) if content == key.content => {
            Ok(Some(of_key(&mut conn, &key.idempotency_key).await?))
        }
        Some(_) => Err(Failure::Refused(KeyUsed)),
    }
}

/// In the transaction that makes the order: the key is this request's from now on, or the same
/// request has made the order that this gives.
pub(in crate::checkout) async fn claim(
    conn: &mut Conn,
    checked: &Checked,
) -> Result<Option<Order>, Failure<KeyUsed>> {
    let Some(content) = &checked.content else { return Ok(None) };
    match caller_keys::claim(conn, &checked.key, content).await? {
        Claimed::New => Ok(None),
        Claimed::Before => Ok(Some(of_key(conn, &checked.key).await?)),
        Claimed::ByAnother => Err(Failure::Refused(KeyUsed)),
    }
}

async fn of_key(conn: &mut Conn, key: &str) -> anyhow::Result<Order> {
    orders::by_key(conn, key).await?.context("a caller's key is written with its order")
}
