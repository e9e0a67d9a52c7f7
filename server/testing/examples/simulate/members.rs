//! Shoppers with an account, whom the house made a friend and who were subscribers a season ago.
//! They sign in and out between everything else, and pay a friend's price only while signed in.

use crate::world::World;
use domain::{id::AccountId, people::actor::Actor};
use house::{Failure, House};
use oracle::request::Person;
use people::customers::GrantKind;
use std::fmt::Write;
use store::Store;
use uuid::Uuid;

/// Each second shopper.
const MEMBER_EVERY: usize = 2;
const KIND: &str = "friend";
const YEARS: u32 = 1;
/// For those whose row of `seniority_steps` counts one season.
pub const SENIORITY_STEPS: &str = "offers,years,change\nseries-a,1,-3 %\nyour-two,1,-3 %\n";

/// The account of a shopper; None: they have none.
fn account(shopper: usize) -> Option<AccountId> {
    let is_member = shopper.is_multiple_of(MEMBER_EVERY);
    is_member.then(|| AccountId(Uuid::from_u128(0xacc0_0000 + shopper as u128)))
}

pub fn email(shopper: usize) -> String {
    format!("shopper-{shopper}@example.org")
}

/// What the rules say of somebody who is signed in as a member.
pub fn person(key: &str) -> Person {
    Person { key: key.to_owned(), kinds: vec![KIND.to_owned()], years: YEARS, ..Person::default() }
}

/// Makes the accounts; the season is there.
pub async fn enroll(house: &House, store: &Store, shoppers: usize) -> anyhow::Result<()> {
    let season = Uuid::from_u128(0x5ea5_0000);
    let mut sql = format!(
        "insert into seasons (id, key, starts_on, ends_on, currency, time_zone) values \
         ('{season}', '2025-26', '2025-09-01', '2026-07-31', 'EUR', 'Europe/Madrid');"
    );
    let members = (0..shoppers).filter_map(|shopper| Some((shopper, account(shopper)?)));
    for (shopper, account) in members.clone() {
        let (email, at) = (email(shopper), testing::NOON.0);
        write!(
            sql,
            "insert into persons (id, given_name, family_name, email, language, created_at_ms) \
             values ('{account}', 'Ana', 'Ruiz {shopper}', '{email}', 'en', {at}); \
             insert into accounts (id, person_id, email, created_at_ms) \
             values ('{account}', '{account}', '{email}', {at}); \
             insert into journal (id, at_ms, actor, actor_id, channel, action, subject, \
             subject_id, detail) values ('{account}', {at}, 'console', '', 'web', \
             'seniority.add', 'person', '{account}', ''); \
             insert into seniority (person_id, season_id, cause, journal_id) \
             values ('{account}', '{season}', 'subscription', '{account}');"
        )?;
    }
    store::testing::plant(store, &sql).await?;
    for (shopper, _) in members {
        let grant = GrantKind {
            email: email(shopper),
            name: None,
            kind: KIND.to_owned(),
            from: None,
            until: None,
            cause: "simulation".to_owned(),
        };
        let granted = people::customers::grant_kind(house, &Actor::Console, &grant).await;
        granted.map_err(|failure| anyhow::anyhow!("a kind: {failure:?}"))?;
    }
    Ok(())
}

impl World {
    /// Signs in whoever has an account and is a guest; signs out whoever is signed in.
    pub async fn sign_in_or_out(&self, node: &House, who: usize, actor: Actor, mark: u64) {
        let Some(account) = account(who) else { return };
        if matches!(actor, Actor::Customer { .. }) {
            self.does(format_args!("{who} signs out"));
            let done = people::accounts::sign_out(node, &actor).await.map_err(Failure::<()>::from);
            if self.heard("signing out", mark, done).is_some() {
                self.shopper(who, |shopper| shopper.account = None);
            }
            return;
        }
        let Some(session) = actor.session() else { return };
        self.does(format_args!("{who} signs in"));
        // Whatever comes of it: an order from now on may be a member's.
        let unanswered = self.shopper(who, |shopper| {
            shopper.account = Some(account);
            shopper.sign_ins += 1;
            shopper.unanswered.clone()
        });
        if let Some(form) = unanswered {
            self.is_a_member_s(&form);
        }
        // As the code from the mail does; codes have tests of their own.
        let sql = format!(
            "update sessions set account_id = '{account}', signed_in_at_ms = {} \
             where id = '{session}'",
            self.now().0
        );
        let done = store::testing::plant(&self.store(), &sql).await.map_err(Failure::<()>::from);
        self.heard("signing in", mark, done);
    }
}
