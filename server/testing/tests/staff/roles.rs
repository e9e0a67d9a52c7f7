//! Roles of the house's own: made, changed, removed, and never by whoever has them.

use super::noted;
use domain::{
    actor::{Action, Actor, Reach},
    staff::ManageRefusal,
};
use house::Failure;
use people::staff::{GiveRole, RoleView, SaveRole, remove_role, save_role, staff_list};
use testing::{Stage, stages};

const ROSA: &str = "rosa@example.org";

fn wish(key: &str, name: &str, actions: &[Action], revision: i64) -> SaveRole {
    SaveRole { key: key.to_owned(), name: name.to_owned(), actions: actions.to_vec(), revision }
}

fn give(role: &str, scope: &str, take: bool) -> GiveRole {
    let [email, role, scope] = [ROSA, role, scope].map(str::to_owned);
    GiveRole { email, role, scope, last_day: None, take }
}

async fn refusal<T: std::fmt::Debug>(
    done: impl Future<Output = Result<T, Failure<ManageRefusal>>>,
) -> ManageRefusal {
    match done.await {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("it was to be refused: {other:?}"),
    }
}

async fn role(stage: &Stage, key: &str) -> Option<RoleView> {
    let list = staff_list(&stage.house, &Actor::Console).await.expect("the list");
    list.roles.into_iter().find(|role| role.key == key)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_role_allows_can_be_done_at_once_within_what_it_is_given_over() {
    for stage in stages().await {
        let (house, console) = (&stage.house, Actor::Console);
        let actions = [Action::Scan, Action::ReadTimeline, Action::Shop, Action::Settle];
        let new = wish("", "  Evening \u{a0} desk ", &actions, 0);
        let key = save_role(house, &console, &new).await.expect("made");
        assert_eq!(key, "own-evening-desk");
        let made = role(&stage, &key).await.expect("listed");
        assert_eq!(made.name.as_deref(), Some("Evening desk"));
        assert_eq!(made.actions, [Action::ReadTimeline, Action::Scan], "nothing of shoppers'");

        let rosa = stage.staffer(ROSA, "marketing").await;
        let (secret, _) = stage.staff_in(&rosa).await;
        let given = give(&key, "production:tosca", false);
        assert!(people::staff::give_role(house, &console, &given).await.expect("given"));
        let session = people::staff::staff_session(house, Some(&secret)).await.expect("read");
        let actor = session.expect("signed in").actor();
        let tosca = Reach::Some(vec!["production:tosca".to_owned()]);
        assert_eq!(actor.reach(Action::Scan), tosca);

        let more =
            wish(&key, "Evening desk", &[Action::Scan, Action::ReadTimeline, Action::ReadMoney], 1);
        save_role(house, &console, &more).await.expect("changed");
        let session = people::staff::staff_session(house, Some(&secret)).await.expect("read");
        let actor = session.expect("still signed in: nothing was taken").actor();
        assert_eq!(actor.reach(Action::ReadMoney), tosca);
        let less = wish(&key, "Night desk", &[Action::Scan], 2);
        save_role(house, &console, &less).await.expect("changed");
        let session = people::staff::staff_session(house, Some(&secret)).await.expect("read");
        assert_eq!(session, None, "who loses a right is signed out");

        let held = remove_role(house, &console, &key, 3);
        assert_eq!(refusal(held).await, ManageRefusal::RoleHeld { people: 1 });
        let taken = give(&key, "production:tosca", true);
        assert!(people::staff::give_role(house, &console, &taken).await.expect("taken"));
        let late = remove_role(house, &console, &key, 2);
        assert_eq!(refusal(late).await, ManageRefusal::RoleChanged);
        remove_role(house, &console, &key, 3).await.expect("removed");
        assert_eq!(role(&stage, &key).await, None);
        let again = remove_role(house, &console, &key, 3);
        assert_eq!(refusal(again).await, ManageRefusal::UnknownRole);
        assert_eq!(noted(&stage, "staff.role-saved").await, 3);
        assert_eq!(noted(&stage, "staff.role-removed").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_can_t_be_is_refused() {
    for stage in stages().await {
        let (house, console) = (&stage.house, Actor::Console);
        let scan = [Action::Scan];
        let long = "ä".repeat(41);
        let german = house.locales().get_or_fallback("de").text("staff-role-finance");
        for (name, actions, wrong) in [
            (" ", &scan[..], ManageRefusal::NameMissing),
            ("a\u{0}b", &scan, ManageRefusal::NameMissing),
            (&long, &scan, ManageRefusal::RoleNameTooLong),
            ("finance", &scan, ManageRefusal::RoleNameTaken),
            (german.as_str(), &scan, ManageRefusal::RoleNameTaken),
            ("Desk", &[], ManageRefusal::RoleEmpty),
            ("Desk", &[Action::Shop], ManageRefusal::RoleEmpty),
        ] {
            let refused = wish("", name, actions, 0);
            assert_eq!(refusal(save_role(house, &console, &refused)).await, wrong, "{name:?}");
        }
        let desk = save_role(house, &console, &wish("", "Desk", &scan, 0)).await.expect("made");
        let twice = wish("", "Desk", &scan, 0);
        assert_eq!(refusal(save_role(house, &console, &twice)).await, ManageRefusal::RoleNameTaken);
        // Another name of which the same key is made.
        let other = save_role(house, &console, &wish("", "Desk!", &scan, 0)).await.expect("made");
        assert_ne!(desk, other);
        let taken = wish(&other, "Desk", &scan, 1);
        assert_eq!(refusal(save_role(house, &console, &taken)).await, ManageRefusal::RoleNameTaken);
        let late = wish(&other, "Door two", &scan, 0);
        assert_eq!(refusal(save_role(house, &console, &late)).await, ManageRefusal::RoleChanged);
        for key in ["administrator", "door"] {
            let delivered = wish(key, "Mine", &scan, 0);
            assert_eq!(
                refusal(save_role(house, &console, &delivered)).await,
                ManageRefusal::RoleDelivered
            );
            let delivered = remove_role(house, &console, key, 0);
            assert_eq!(refusal(delivered).await, ManageRefusal::RoleDelivered);
        }
        let door = role(&stage, "door").await.expect("it stays");
        assert_eq!(door.actions, [Action::Scan]);
        let unknown = wish("own-nothing", "Mine", &scan, 0);
        assert_eq!(refusal(save_role(house, &console, &unknown)).await, ManageRefusal::UnknownRole);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_changes_a_role_that_they_have_nor_without_the_right() {
    for stage in stages().await {
        let (house, console) = (&stage.house, Actor::Console);
        let all = wish("", "Deputies", &[Action::ManageStaff], 0);
        let key = save_role(house, &console, &all).await.expect("made");
        let rosa = stage.staffer(ROSA, &key).await;
        let (secret, _) = stage.staff_in(&rosa).await;
        let session = people::staff::staff_session(house, Some(&secret)).await.expect("read");
        let deputy = session.expect("signed in").actor();
        let more = wish(&key, "Deputies", &[Action::ManageStaff, Action::RefundOrder], 1);
        assert_eq!(refusal(save_role(house, &deputy, &more)).await, ManageRefusal::RoleYours);
        let gone = remove_role(house, &deputy, &key, 1);
        assert_eq!(refusal(gone).await, ManageRefusal::RoleYours);
        save_role(house, &deputy, &wish("", "Ushers", &[Action::Scan], 0)).await.expect("another");

        let marketing = Actor::Staff {
            account: domain::id::AccountId(Default::default()),
            grants: vec![(Action::ManageStaff, "production:tosca".to_owned())],
        };
        let new = wish("", "Mine", &[Action::Scan], 0);
        let refused = refusal(save_role(house, &marketing, &new)).await;
        assert_eq!(refused, ManageRefusal::NotPermitted);
        let refused = refusal(remove_role(house, &marketing, &key, 1)).await;
        assert_eq!(refused, ManageRefusal::NotPermitted);
    }
}
