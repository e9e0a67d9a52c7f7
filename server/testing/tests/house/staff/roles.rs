//! Roles of the house's own: made, changed, removed, and never by whoever has them.

use super::noted;
use domain::people::{
    actor::{Action, Actor, Reach},
    staff::ManageRefusal,
};
use house::Failure;
use people::staff::{AddStaff, GiveRole, RoleView, SaveRole, remove_role, save_role, staff_list};
use testing::{Stage, missing_right, plant, stages};

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
async fn a_role_is_given_over_a_point_of_sale_that_the_house_has() {
    for stage in stages().await {
        let (house, console) = (&stage.house, Actor::Console);
        let rosa = stage.staffer(ROSA, "marketing").await;
        let (secret, _) = stage.staff_in(&rosa).await;
        let foyer = give("finance", "point-of-sale:foyer", false);
        let early = people::staff::give_role(house, &console, &foyer);
        assert_eq!(refusal(early).await, ManageRefusal::UnknownScope);
        let point = "insert into points_of_sale (id, key, channel) \
                     values ('p1', 'foyer', 'box-office')";
        plant(stage.store(), point).await.expect("planted");
        assert!(people::staff::give_role(house, &console, &foyer).await.expect("given"));
        let session = people::staff::staff_session(house, Some(&secret)).await.expect("read");
        let reach = session.expect("signed in").actor().reach(Action::ReadMoney);
        assert_eq!(reach, Reach::Some(vec!["point-of-sale:foyer".to_owned()]));
        let list = staff_list(house, &console).await.expect("the list");
        assert!(list.scopes.contains(&("point-of-sale:foyer".to_owned(), "foyer".to_owned())));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_role_allows_can_be_done_at_once_within_what_it_is_given_over() {
    for stage in stages().await {
        let (house, console) = (&stage.house, Actor::Console);
        let actions = [Action::Scan, Action::ReadTimeline, Action::Shop];
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
        let all = wish("", "Deputies", &[Action::ManageStaff, Action::Scan], 0);
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
        let saved = save_role(house, &marketing, &new).await;
        assert_eq!(missing_right(saved), Some(Action::ManageStaff));
        let removed = remove_role(house, &marketing, &key, 1).await;
        assert_eq!(missing_right(removed), Some(Action::ManageStaff));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_right_is_not_all_rights() {
    for stage in stages().await {
        let (house, console) = (&stage.house, Actor::Console);
        let own = [Action::ManageStaff, Action::Scan];
        let key = save_role(house, &console, &wish("", "Deputies", &own, 0)).await.expect("made");
        let desk = [Action::Scan, Action::RefundOrder];
        let desk = save_role(house, &console, &wish("", "Desk", &desk, 0)).await.expect("made");
        let deputy = stage.staffer(ROSA, &key).await;
        let (_, session) = stage.staff_in(&deputy).await;
        let actor = session.actor();
        let administrator = stage.staffer("head@example.org", "administrator").await;
        let (secret, _) = stage.staff_in(&administrator).await;
        stage.staffer("usher@example.org", "door").await;

        // No role, new or known, brings a right that its giver lacks.
        let add = |role: &str| AddStaff {
            email: "second@example.org".to_owned(),
            name: "Second".to_owned(),
            role: role.to_owned(),
            scope: "*".to_owned(),
            language: "en".to_owned(),
        };
        let usher = |role: &str, scope: &str, take| GiveRole {
            email: "usher@example.org".to_owned(),
            ..give(role, scope, take)
        };
        let role_beyond = ManageRefusal::RoleBeyondYours;
        for role in ["administrator", "finance", &desk] {
            let new = add(role);
            let added = people::staff::add_staff(house, &actor, &new);
            assert_eq!(refusal(added).await, role_beyond, "{role}");
            for scope in ["*", "production:tosca"] {
                let given = usher(role, scope, false);
                let given = people::staff::give_role(house, &actor, &given);
                assert_eq!(refusal(given).await, role_beyond, "{role} {scope}");
            }
        }
        let all = wish("", "All", &[Action::ManageStaff, Action::ReadMoney], 0);
        assert_eq!(refusal(save_role(house, &actor, &all)).await, role_beyond);
        let less = wish(&desk, "Desk", &[Action::Scan], 1);
        assert_eq!(refusal(save_role(house, &actor, &less)).await, role_beyond);
        assert_eq!(refusal(remove_role(house, &actor, &desk, 1)).await, role_beyond);

        // Nobody's account is taken over or taken away by who may do less.
        let person_beyond = ManageRefusal::PersonBeyondYours;
        let head = "head@example.org";
        let reset = people::staff::reset_staff(house, &actor, head, "en");
        assert_eq!(refusal(reset).await, person_beyond);
        assert_eq!(refusal(people::staff::end_staff(house, &actor, head)).await, person_beyond);
        let take = GiveRole { email: head.to_owned(), ..give("administrator", "*", true) };
        assert_eq!(refusal(people::staff::give_role(house, &actor, &take)).await, person_beyond);
        let session = people::staff::staff_session(house, Some(&secret)).await.expect("read");
        assert!(session.expect("still signed in").may(Action::RefundOrder));

        // What they have themselves they give, and look after who has no more.
        people::staff::add_staff(house, &actor, &add("door")).await.expect("a link");
        assert!(
            people::staff::give_role(house, &actor, &usher(&key, "*", false)).await.expect("given")
        );
        people::staff::reset_staff(house, &actor, "usher@example.org", "en").await.expect("a link");
        let list = staff_list(house, &actor).await.expect("a list");
        assert_eq!(list.givable, ["door", &key]);
        let beyond = list.colleagues.iter().filter(|one| one.is_beyond_you);
        assert_eq!(beyond.map(|one| one.email.as_str()).collect::<Vec<_>>(), [head]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_rights_over_a_part_gives_them_over_this_part_alone() {
    for stage in stages().await {
        let (house, console) = (&stage.house, Actor::Console);
        let manage = wish("", "Deputies", &[Action::ManageStaff], 0);
        let manage = save_role(house, &console, &manage).await.expect("made");
        let deputy = stage.staffer(ROSA, &manage).await;
        let tosca = give("finance", "production:tosca", false);
        assert!(people::staff::give_role(house, &console, &tosca).await.expect("given"));
        let (_, session) = stage.staff_in(&deputy).await;
        let actor = session.actor();
        stage.staffer("usher@example.org", "door").await;
        let refunds = wish("", "Refunds", &[Action::RefundOrder], 0);
        let refunds = save_role(house, &console, &refunds).await.expect("made");
        let given = |scope| GiveRole {
            email: "usher@example.org".to_owned(),
            ..give(&refunds, scope, false)
        };
        let everywhere = given("*");
        let refused = people::staff::give_role(house, &actor, &everywhere);
        // The usher scans everywhere, which the deputy may not.
        assert_eq!(refusal(refused).await, ManageRefusal::PersonBeyondYours);
        let add = |scope: &str| AddStaff {
            email: "second@example.org".to_owned(),
            name: "Second".to_owned(),
            role: refunds.clone(),
            scope: scope.to_owned(),
            language: "en".to_owned(),
        };
        let everywhere = add("*");
        let refused = people::staff::add_staff(house, &actor, &everywhere);
        assert_eq!(refusal(refused).await, ManageRefusal::RoleBeyondYours);
        people::staff::add_staff(house, &actor, &add("production:tosca")).await.expect("a link");
    }
}
