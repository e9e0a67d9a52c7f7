//! The people who work at the house (T6.16). Their accounts sign in by password and code, with
//! tables and a cookie apart from the shop's own. Their pages are in `app/staff`. Roles say what
//! each of them may do, over what; `staff_session` reads these rights at each request. The journal
//! records what they do.

mod door;
mod enrol;
mod forgotten;
mod guessable;
mod own;
mod people;
mod provider;
mod reset_told;
mod roles;
mod secrets;
mod seeds;

pub(crate) use door::forget_staff_visits;
pub use door::{staff_enter, staff_leave, staff_session};
pub use enrol::{enrol, enrolment};
pub(crate) use forgotten::{PASSWORD_LINK, SAMPLES, mail};
pub use forgotten::{ask_password_link, password_link, recover};
pub use own::{
    change_own_password, own_account, renew_recovery_codes, renew_totp, staff_leave_everywhere,
    totp_offer,
};
pub use people::{add_staff, end_staff, give_role, reset_staff, staff_list};
pub use provider::{
    EnterByProvider, Leaving, OpenedByProvider, STAFF_VISIT_MINUTES, StaffLeaves, StaffReturns,
    enter_by_provider, leave_to_provider, recognised_by, return_from_provider, staff_providers,
};
pub(crate) use reset_told::{SAMPLES as RESET_SAMPLES, STAFF_RESET, mail as reset_mail};
pub use roles::{grantable, remove_role, save_role};
pub use seeds::seal_kept_seeds;

pub use door::{Enter, STAFF_IDLE_MINUTES, STAFF_LIFE_HOURS, StaffSession};
pub use enrol::{Enrol, Enrolled, Enrolment};
pub use forgotten::{AskPasswordLink, PASSWORD_LINK_MINUTES, Recover};
pub use own::{NewPassword, OwnAccount, OwnSession, TotpOffer};
pub use people::{AddStaff, Colleague, GiveRole, Link, RoleOf, StaffList};
pub use roles::{RoleView, SaveRole};
pub use seeds::SeedsKept;

use domain::{
    id::AccountId,
    moment::Moment,
    people::{
        actor::{Action, Actor},
        staff::narrowed,
    },
};
use house::House;
use season::catalogue;
use serde_json::Value;
use store::Conn;

/// One row of the journal about an account of the staff; never an address (invariant 9).
async fn staff_note(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    action: &str,
    account: Option<AccountId>,
    detail: Value,
) -> anyhow::Result<()> {
    let entry = store::running::journal::Entry {
        id: house.new_id(),
        at: house.now(),
        actor: actor.kind(),
        actor_id: &actor.identity(),
        channel: actor.place(),
        action,
        subject: "account",
        subject_id: &account.map(|account| account.to_string()).unwrap_or_default(),
        detail: &detail.to_string(),
    };
    store::running::journal::write(conn, &entry).await
}

/// Of the house's own clocks.
#[boxed]
pub async fn time_zone(house: &House) -> anyhow::Result<String> {
    Ok(crate::customers::time_zone(&*catalogue::catalogue(house).await?))
}

/// What an account may do now. Grants that this program doesn't know are none.
async fn grants(
    conn: &mut Conn,
    account: AccountId,
    now: Moment,
) -> anyhow::Result<Vec<(Action, String)>> {
    let mut grants = Vec::new();
    for (action, granted, given) in store::people::staff::grants(conn, account, now).await? {
        let Some(action) = Action::parse(&action) else { continue };
        let Some(scope) = narrowed(&granted, &given) else { continue };
        let grant = (action, scope.to_owned());
        if !grants.contains(&grant) {
            grants.push(grant);
        }
    }
    Ok(grants)
}

/// One of the house with their rights, for a command on the machine that does something in their
/// name. None: nobody of the staff has this address, or they have left.
#[boxed]
pub async fn named(house: &House, typed: &str) -> anyhow::Result<Option<Actor>> {
    let mut conn = house.store().read().await?;
    let member = store::people::staff::by_email(&mut conn, &address(typed)).await?;
    let Some(member) = member.filter(|member| member.ended_at.is_none()) else {
        return Ok(None);
    };
    let grants = grants(&mut conn, member.account, house.now()).await?;
    Ok(Some(Actor::Staff { account: member.account, grants }))
}

/// Who acts at the staff's door before anybody is known there.
fn doorkeeper() -> Actor {
    Actor::Job { name: "doorkeeper" }
}

/// In its canonical form; empty for what is no address, which nobody has.
fn address(typed: &str) -> String {
    domain::order::parse_email(typed).unwrap_or_default()
}
