//! Roles of the house's own: a name and what it allows. Those that come with the program stay as
//! they are, so that somebody can always look after the staff.

use super::people::manage;
use domain::{
    people::{
        actor::{Action, Actor, Reach},
        staff::{ManageRefusal, OWN_ROLES_MAX, ROLE_NAME_CHARS_MAX},
    },
    wording::text::{is_hidden, plain_words},
};
use house::{Failure, House};
use person_tables::roles;
use serde_json::json;
use store::{
    Conn,
    people::{
        staff::{self, GivenRole},
        staff_door,
    },
};

/// Roles that come with the program, by their keys; each language has a message for each.
pub const DELIVERED: [&str; 5] = ["administrator", "finance", "box-office", "door", "marketing"];

/// What a role of the house's own can allow: all but what shoppers do.
pub fn grantable() -> impl Iterator<Item = Action> {
    Action::ALL.into_iter().filter(|action| *action != Action::Shop)
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleView {
    pub key: String,
    /// Of the house's own roles; the others are named by each language.
    pub name: Option<String>,
    pub actions: Vec<Action>,
    /// For whoever changes it.
    pub revision: i64,
}

impl RoleView {
    /// Whether the actor may do over this scope all that the role allows.
    pub(super) fn is_within(&self, actor: &Actor, scope: &str) -> bool {
        actor.has_rights(self.actions.iter().map(|action| (*action, scope)))
    }
}

/// The keys of the roles that the actor can give, over everything or over something.
pub(super) fn givable(actor: &Actor, roles: &[RoleView]) -> Vec<String> {
    let can = |action: &Action| actor.reach(*action) != Reach::Nothing;
    let roles = roles.iter().filter(|role| role.actions.iter().all(can));
    roles.map(|role| role.key.clone()).collect()
}

/// Whether the actor may do all that somebody has been given.
pub(super) fn are_within<'a>(
    actor: &Actor,
    roles: &[RoleView],
    mut given: impl Iterator<Item = &'a GivenRole>,
) -> bool {
    given.all(|given| {
        let role = roles.iter().find(|role| role.key == given.key);
        role.is_none_or(|role| role.is_within(actor, &given.scope))
    })
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaveRole {
    /// Empty: a new one.
    pub key: String,
    pub name: String,
    pub actions: Vec<Action>,
    /// As its editor saw it.
    pub revision: i64,
}

pub(super) async fn read(conn: &mut Conn) -> anyhow::Result<Vec<RoleView>> {
    let grants = roles::grants(conn).await?;
    let view = |row: roles::RoleRow| {
        let own = grants.iter().filter(|grant| grant.role == row.key);
        let actions = own.filter_map(|grant| Action::parse(&grant.action)).collect();
        RoleView { key: row.key, name: row.name, actions, revision: row.revision }
    };
    Ok(roles::all(conn).await?.into_iter().map(view).collect())
}

/// Makes a role or changes one. Gives its key. Whoever has it can do what it allows now, at once.
///
/// # Errors
/// See `ManageRefusal`. Nothing is written then.
#[boxed]
pub async fn save_role(
    house: &House,
    actor: &Actor,
    request: &SaveRole,
) -> Result<String, Failure<ManageRefusal>> {
    actor.permit(Action::ManageStaff, "*")?;
    let name = request.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let allowed = |action: &Action| request.actions.contains(action);
    let actions: Vec<Action> = grantable().filter(allowed).collect();
    let refusal = if name.is_empty() || name.chars().any(is_hidden) {
        Some(ManageRefusal::NameMissing)
    } else if name.chars().count() > ROLE_NAME_CHARS_MAX {
        Some(ManageRefusal::RoleNameTooLong)
    } else if is_delivered_name(house, &name) {
        Some(ManageRefusal::RoleNameTaken)
    } else if actions.is_empty() {
        Some(ManageRefusal::RoleEmpty)
    } else {
        None
    };
    if let Some(refusal) = refusal {
        return Err(Failure::Refused(refusal));
    }
    let request = SaveRole { name, actions, ..request.clone() };
    manage(house, actor, request, |house, conn, actor, request| {
        Box::pin(async move { save(house, conn, actor, request).await })
    })
    .await
}

/// Only a role that nobody has.
///
/// # Errors
/// See `ManageRefusal`. Nothing is written then.
#[boxed]
pub async fn remove_role(
    house: &House,
    actor: &Actor,
    key: &str,
    revision: i64,
) -> Result<(), Failure<ManageRefusal>> {
    actor.permit(Action::ManageStaff, "*")?;
    let request = SaveRole { key: key.to_owned(), revision, ..SaveRole::default() };
    manage(house, actor, request, |house, conn, actor, request| {
        Box::pin(async move {
            let former = changeable(conn, actor, &request.key).await?;
            let people = holders(conn, &request.key).await?.len();
            if people > 0 {
                let people = u32::try_from(people).unwrap_or(u32::MAX);
                return Err(Failure::Refused(ManageRefusal::RoleHeld { people }));
            }
            if !roles::remove(conn, &request.key, request.revision).await? {
                return Err(Failure::Refused(ManageRefusal::RoleChanged));
            }
            let detail = json!({ "role": request.key, "name": former.name });
            Ok(super::staff_note(house, conn, actor, "staff.role-removed", None, detail).await?)
        })
    })
    .await
}

async fn save(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    request: &SaveRole,
) -> Result<String, Failure<ManageRefusal>> {
    let SaveRole { key, name, actions, revision } = request;
    let former = match key.as_str() {
        "" => None,
        key => Some(changeable(conn, actor, key).await?),
    };
    if !actor.has_rights(actions.iter().map(|action| (*action, "*"))) {
        return Err(Failure::Refused(ManageRefusal::RoleBeyondYours));
    }
    let key = match former {
        None => make(house, conn, name).await?,
        Some(former) => {
            if roles::has_name(conn, name, key).await? {
                return Err(Failure::Refused(ManageRefusal::RoleNameTaken));
            }
            if !roles::rename(conn, key, name, *revision).await? {
                return Err(Failure::Refused(ManageRefusal::RoleChanged));
            }
            roles::revoke_all(conn, key).await?;
            if former.actions.iter().any(|action| !actions.contains(action)) {
                for account in holders(conn, key).await? {
                    staff_door::close_sessions(conn, account, None).await?;
                }
            }
            key.to_owned()
        }
    };
    let actions: Vec<&str> = actions.iter().map(|action| action.as_str()).collect();
    for action in &actions {
        roles::grant(conn, &key, action).await?;
    }
    let detail = json!({ "role": key, "name": name, "actions": actions });
    super::staff_note(house, conn, actor, "staff.role-saved", None, detail).await?;
    Ok(key)
}

async fn make(
    house: &House,
    conn: &mut Conn,
    name: &str,
) -> Result<String, Failure<ManageRefusal>> {
    let known = roles::all(conn).await?;
    if known.iter().filter(|role| role.name.is_some()).count() >= OWN_ROLES_MAX {
        return Err(Failure::Refused(ManageRefusal::TooManyOwnRoles));
    }
    let mut key = key_of(name);
    if known.iter().any(|role| role.key == key) {
        key = format!("{key}-{}", known.len());
    }
    match roles::insert(conn, &house.new_id().to_string(), &key, name).await? {
        true => Ok(key),
        false => Err(Failure::Refused(ManageRefusal::RoleNameTaken)),
    }
}

/// For commands; it stays when the name changes. `own-` keeps it apart from roles that come
/// with the program, also with later ones.
fn key_of(name: &str) -> String {
    // Of letters with accents the letters are left.
    let plain = plain_words(name).join(" ");
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words = words.collect::<Vec<_>>().join("-");
    format!("own-{}", if words.is_empty() { "role" } else { &words })
}

fn is_delivered_name(house: &House, name: &str) -> bool {
    let (locales, name) = (house.locales(), name.to_lowercase());
    locales.languages().into_iter().any(|language| {
        let locale = locales.get_or_fallback(language);
        let mut words = DELIVERED.iter().map(|key| locale.text(&format!("staff-role-{key}")));
        words.any(|word| word.to_lowercase() == name)
    })
}

/// A role of the house's own that the actor doesn't have, and that allows nothing that the actor
/// may not do.
async fn changeable(
    conn: &mut Conn,
    actor: &Actor,
    key: &str,
) -> Result<RoleView, Failure<ManageRefusal>> {
    let role = read(conn).await?.into_iter().find(|role| role.key == key);
    let role = role.ok_or(Failure::Refused(ManageRefusal::UnknownRole))?;
    if role.name.is_none() {
        return Err(Failure::Refused(ManageRefusal::RoleDelivered));
    }
    let holders = holders(conn, key).await?;
    if matches!(actor, Actor::Staff { account, .. } if holders.contains(account)) {
        return Err(Failure::Refused(ManageRefusal::RoleYours));
    }
    if !role.is_within(actor, "*") {
        return Err(Failure::Refused(ManageRefusal::RoleBeyondYours));
    }
    Ok(role)
}

/// Who has it, also after its last day: they stand on the page until it is taken.
async fn holders(conn: &mut Conn, key: &str) -> anyhow::Result<Vec<domain::id::AccountId>> {
    let given = staff::given(conn).await?;
    let mut holders: Vec<_> =
        given.into_iter().filter(|role| role.key == key).map(|role| role.account).collect();
    holders.dedup();
    Ok(holders)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_plain_and_apart_from_the_program_s_own() {
        assert_eq!(key_of("Box office, weekends"), "own-box-office-weekends");
        assert_eq!(key_of("Vedoucí pokladny"), "own-vedouci-pokladny");
        assert_eq!(key_of("Администратор"), "own-role");
        assert_eq!(key_of("Taquilla 2"), "own-taquilla-2");
    }

    #[test]
    fn no_role_allows_what_only_shoppers_do() {
        let all: Vec<Action> = grantable().collect();
        assert!(!all.contains(&Action::Shop));
        assert_eq!(all.len(), Action::ALL.len() - 1);
    }
}
