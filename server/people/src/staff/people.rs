//! Who is on the staff, and what each may do: accounts are added by a link, roles are given and
//! taken, accounts end. A person who loses a right is signed out at once.

use super::{
    address,
    door::own_subject,
    roles::{self, RoleView},
};
use crate::customers::time_zone;
use anyhow::Context;
use domain::{
    id::{AccountId, PersonId},
    moment::Moment,
    people::{
        actor::{Action, Actor},
        staff::{ManageRefusal, NAME_CHARS_MAX, ROLES_MAX, parse_scope},
    },
    wording::text::is_hidden,
};
use futures::future::BoxFuture;
use house::{Failure, House, NotAnswered, locales::start_of};
use jiff::{civil::Date, tz::TimeZone};
use person_tables::{password_links, staff_identities};
use season::catalogue;
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    baskets::checkout::NewPerson,
    people::{
        accounts,
        staff::{self, GivenRole, Giving, Member},
        staff_door,
    },
};

#[derive(Clone, Debug, PartialEq)]
pub struct StaffList {
    pub colleagues: Vec<Colleague>,
    pub roles: Vec<RoleView>,
    /// The keys of those that the reader can give, over everything or over a part of the house.
    pub givable: Vec<String>,
    /// Over what, but for everything: (`company:…`, `venue:…`, `production:…`; its name).
    pub scopes: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Colleague {
    pub email: String,
    pub name: String,
    /// The member of staff who asks.
    pub is_you: bool,
    /// They have a right that the reader lacks, so the reader changes nothing of them.
    pub is_beyond_you: bool,
    /// False: the link has not been used.
    pub has_signed_up: bool,
    pub ended_at: Option<Moment>,
    pub roles: Vec<RoleOf>,
}

/// A role that somebody has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleOf {
    pub role: String,
    pub scope: String,
    /// It counts before; None: until it is taken.
    pub ends_at: Option<Moment>,
}

#[derive(Clone, Debug, Default)]
pub struct AddStaff {
    pub email: String,
    pub name: String,
    pub role: String,
    pub scope: String,
    /// Of the link.
    pub language: String,
}

/// Gives or takes a role.
#[derive(Clone, Debug, Default)]
pub struct GiveRole {
    pub email: String,
    pub role: String,
    pub scope: String,
    /// The last day on which it counts, by the house's clocks; None: until it is taken.
    pub last_day: Option<Date>,
    pub take: bool,
}

/// Shown once: with this link its holder sets password and authenticator app.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub email: String,
    pub address: String,
    pub ends_at: Moment,
}

/// What is done in one transaction.
pub(super) type Work<Q, T> = for<'t> fn(
    &'t House,
    &'t mut Conn,
    &'t Actor,
    &'t Q,
) -> BoxFuture<'t, Result<T, Failure<ManageRefusal>>>;

#[boxed]
pub async fn staff_list(house: &House, actor: &Actor) -> Result<StaffList, NotAnswered> {
    actor.permit(Action::ManageStaff, "*")?;
    let mut conn = house.store().read().await?;
    let given = staff::given(&mut conn).await?;
    let roles = roles::read(&mut conn).await?;
    let colleague = |member: Member| {
        let own = given.iter().filter(|role| role.account == member.account);
        let now = own.clone().filter(|role| role.ends_at.is_none_or(|at| at > house.now()));
        Colleague {
            is_you: is_same(actor, member.account),
            is_beyond_you: !roles::are_within(actor, &roles, now),
            has_signed_up: member.password_set_at.is_some(),
            roles: own.map(role_of).collect(),
            email: member.email,
            name: member.name,
            ended_at: member.ended_at,
        }
    };
    let colleagues = staff::all(&mut conn).await?.into_iter().map(colleague).collect();
    let givable = roles::givable(actor, &roles);
    Ok(StaffList { colleagues, roles, givable, scopes: staff::scopes(&mut conn).await? })
}

fn role_of(given: &GivenRole) -> RoleOf {
    RoleOf { role: given.key.clone(), scope: given.scope.clone(), ends_at: given.ends_at }
}

/// A new account with its first role; one that had ended begins anew, with that role alone.
#[boxed]
pub async fn add_staff(
    house: &House,
    actor: &Actor,
    request: &AddStaff,
) -> Result<Link, Failure<ManageRefusal>> {
    actor.permit(Action::ManageStaff, "*")?;
    let name = request.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let email = address(&request.email);
    let refusal = if email.is_empty() {
        Some(ManageRefusal::EmailWrong)
    } else if name.is_empty() || name.chars().any(is_hidden) {
        Some(ManageRefusal::NameMissing)
    } else if name.chars().count() > NAME_CHARS_MAX {
        Some(ManageRefusal::NameTooLong)
    } else {
        None
    };
    if let Some(refusal) = refusal {
        return Err(Failure::Refused(refusal));
    }
    let request = AddStaff { email, name, ..request.clone() };
    manage(house, actor, request, |house, conn, actor, request| {
        Box::pin(async move { add(house, conn, actor, request).await })
    })
    .await
}

/// True: something changed.
#[boxed]
pub async fn give_role(
    house: &House,
    actor: &Actor,
    request: &GiveRole,
) -> Result<bool, Failure<ManageRefusal>> {
    actor.permit(Action::ManageStaff, "*")?;
    manage(house, actor, request.clone(), |house, conn, actor, request| {
        Box::pin(async move { give(house, conn, actor, request).await })
    })
    .await
}

/// They may do nothing from now on. True: they could until now.
#[boxed]
pub async fn end_staff(
    house: &House,
    actor: &Actor,
    email: &str,
) -> Result<bool, Failure<ManageRefusal>> {
    actor.permit(Action::ManageStaff, "*")?;
    manage(house, actor, email.to_owned(), |house, conn, actor, email| {
        Box::pin(async move {
            let member = other(house, conn, actor, email).await?;
            let account = member.account;
            if !staff::end(conn, account, house.now()).await? {
                return Ok(false);
            }
            staff::take_all(conn, account).await?;
            staff::forget_secrets(conn, account).await?;
            password_links::end_all(conn, account).await?;
            staff_identities::unbind(conn, account).await?;
            staff_door::close_sessions(conn, account, None).await?;
            super::staff_note(house, conn, actor, "staff.end", Some(account), json!({})).await?;
            Ok(true)
        })
    })
    .await
}

/// Password, app and codes are gone; a new link sets them. For a lost phone and a forgotten
/// password, once somebody has made sure who asks. Its owner is told by mail: whoever reads the
/// link can act in their name.
#[boxed]
pub async fn reset_staff(
    house: &House,
    actor: &Actor,
    email: &str,
    language: &str,
) -> Result<Link, Failure<ManageRefusal>> {
    actor.permit(Action::ManageStaff, "*")?;
    let request = (email.to_owned(), language.to_owned());
    manage(house, actor, request, |house, conn, actor, (email, language)| {
        Box::pin(async move {
            let member = other(house, conn, actor, email).await?;
            if member.ended_at.is_some() {
                return Err(Failure::Refused(ManageRefusal::Unknown));
            }
            let account = member.account;
            staff::forget_secrets(conn, account).await?;
            password_links::end_all(conn, account).await?;
            staff_identities::unbind(conn, account).await?;
            staff_door::close_sessions(conn, account, None).await?;
            staff_door::forget_tries(conn, &own_subject(&member.email)).await?;
            super::staff_note(house, conn, actor, "staff.reset", Some(account), json!({})).await?;
            super::reset_told::enqueue(house, conn, account).await?;
            link(house, conn, &member.email, account, language).await
        })
    })
    .await
}

/// One transaction of somebody who looks after the staff.
pub(super) async fn manage<Q, T>(
    house: &House,
    actor: &Actor,
    request: Q,
    work: Work<Q, T>,
) -> Result<T, Failure<ManageRefusal>>
where
    Q: Send + Sync + 'static,
    T: Send + 'static,
{
    let asked = Arc::new((house.clone(), actor.clone(), request));
    house
        .store()
        .write(move |conn| {
            let asked = asked.clone();
            Box::pin(async move { work(&asked.0, conn, &asked.1, &asked.2).await })
        })
        .await
}

async fn link(
    house: &House,
    conn: &mut Conn,
    email: &str,
    account: AccountId,
    language: &str,
) -> Result<Link, Failure<ManageRefusal>> {
    let (secret, ends_at) = super::enrol::make_link(house, conn, account).await?;
    let locale = house.locales().get_or_fallback(language);
    let url = &house.settings().public_url;
    let address = format!("{url}/{}/staff/enrol/{secret}", locale.language());
    Ok(Link { email: email.to_owned(), address, ends_at })
}

fn is_same(actor: &Actor, account: AccountId) -> bool {
    matches!(actor, Actor::Staff { account: own, .. } if *own == account)
}

/// One of the staff who isn't the actor and has no right that the actor lacks, locked.
async fn other(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    email: &str,
) -> Result<Member, Failure<ManageRefusal>> {
    let member = staff::by_email(conn, &address(email)).await?;
    let member = member.ok_or(Failure::Refused(ManageRefusal::Unknown))?;
    if is_same(actor, member.account) {
        return Err(Failure::Refused(ManageRefusal::Yourself));
    }
    staff::lock(conn, member.account).await?;
    let rights = super::grants(conn, member.account, house.now()).await?;
    if !actor.has_rights(rights.iter().map(|(action, scope)| (*action, scope.as_str()))) {
        return Err(Failure::Refused(ManageRefusal::PersonBeyondYours));
    }
    Ok(member)
}

async fn add(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    request: &AddStaff,
) -> Result<Link, Failure<ManageRefusal>> {
    let now = house.now();
    let person = NewPerson {
        id: PersonId(house.new_id()),
        given_name: "",
        family_name: "",
        email: Some(&request.email),
        language: &request.language,
        created_at: now,
        words_at: None,
    };
    let person = store::baskets::checkout::person(conn, &person).await?;
    let new = AccountId(house.new_id());
    let account = accounts::open(conn, new, person, &request.email, now).await?;
    let is_new = staff::insert(conn, account, &request.name, now).await?;
    if !is_new && !staff::revive(conn, account, &request.name, now).await? {
        return Err(Failure::Refused(ManageRefusal::Known));
    }
    let (role, scope) = (request.role.as_str(), request.scope.as_str());
    check_role(conn, actor, role, scope).await?;
    staff::give(conn, account, Giving { role, scope, ends_at: None }, now).await?;
    let detail = json!({ "role": role, "scope": scope });
    super::staff_note(house, conn, actor, "staff.add", Some(account), detail).await?;
    link(house, conn, &request.email, account, &request.language).await
}

async fn give(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    request: &GiveRole,
) -> Result<bool, Failure<ManageRefusal>> {
    let (role, scope) = (request.role.as_str(), request.scope.as_str());
    let member = other(house, conn, actor, &request.email).await?;
    if member.ended_at.is_some() {
        return Err(Failure::Refused(ManageRefusal::Unknown));
    }
    let account = member.account;
    let is_changed = match request.take {
        true => staff::take(conn, account, role, scope).await?,
        false => {
            check_role(conn, actor, role, scope).await?;
            let ends_at = end_of(house, conn, request.last_day).await?;
            staff::give(conn, account, Giving { role, scope, ends_at }, house.now()).await?
        }
    };
    if !is_changed {
        return Ok(false);
    }
    if request.take {
        staff_door::close_sessions(conn, account, None).await?;
    } else {
        let given = staff::given(conn).await?;
        let own = given.iter().filter(|role| role.account == account).count();
        if own > ROLES_MAX {
            return Err(Failure::Refused(ManageRefusal::TooManyRoles));
        }
    }
    let action = if request.take { "staff.role-taken" } else { "staff.role-given" };
    let last_day = request.last_day.filter(|_| !request.take).map(|day| day.to_string());
    let detail = json!({ "role": role, "scope": scope, "last_day": last_day });
    super::staff_note(house, conn, actor, action, Some(account), detail).await?;
    Ok(true)
}

/// # Errors
/// Refused: the day is over.
async fn end_of(
    house: &House,
    conn: &mut Conn,
    last_day: Option<Date>,
) -> Result<Option<Moment>, Failure<ManageRefusal>> {
    let Some(last_day) = last_day else { return Ok(None) };
    let zone = time_zone(&*catalogue::catalogue_with(house, conn).await?);
    let zone = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
    let next = last_day.tomorrow().context("a day after the last")?;
    let ends_at = start_of(next, &zone)?;
    let is_over = ends_at <= house.now();
    if is_over { Err(Failure::Refused(ManageRefusal::Over)) } else { Ok(Some(ends_at)) }
}

/// Whether the role is one that the actor can give over this scope.
async fn check_role(
    conn: &mut Conn,
    actor: &Actor,
    role: &str,
    scope: &str,
) -> Result<(), Failure<ManageRefusal>> {
    let roles = roles::read(conn).await?;
    let Some(role) = roles.iter().find(|known| known.key == role) else {
        return Err(Failure::Refused(ManageRefusal::UnknownRole));
    };
    if scope != "*" && role.actions.iter().all(|action| action.is_of_whole_house()) {
        return Err(Failure::Refused(ManageRefusal::OfWholeHouse));
    }
    let unknown = || Failure::Refused(ManageRefusal::UnknownScope);
    let scope = parse_scope(scope).ok_or_else(unknown)?;
    if !role.is_within(actor, scope) {
        return Err(Failure::Refused(ManageRefusal::RoleBeyondYours));
    }
    let Some((kind, key)) = scope.split_once(':') else { return Ok(()) };
    let is_known = staff::has_scope(conn, kind, key).await?;
    if is_known { Ok(()) } else { Err(unknown()) }
}
