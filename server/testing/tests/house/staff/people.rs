//! Who looks after the staff: accounts, roles, ends.

use super::{count, noted};
use domain::{
    moment::DAY_MS,
    people::{
        actor::{Action, Actor, Reach},
        staff::ManageRefusal,
    },
};
use house::Failure;
use people::staff::{AddStaff, GiveRole, SaveRole};
use testing::{Stage, missing_right, stages};

const ROSA: &str = "rosa@example.org";
const BRUNO: &str = "bruno@example.org";
const RESET_SUBJECT: &str = "Your staff account has been reset";

fn role(email: &str, role: &str, scope: &str, take: bool) -> GiveRole {
    GiveRole {
        email: email.to_owned(),
        role: role.to_owned(),
        scope: scope.to_owned(),
        last_day: None,
        take,
    }
}

fn add(email: &str) -> AddStaff {
    AddStaff {
        email: email.to_owned(),
        name: "Bruno Gil".to_owned(),
        role: "door".to_owned(),
        scope: "*".to_owned(),
        language: "en".to_owned(),
    }
}

async fn refusal<T: std::fmt::Debug>(
    done: impl Future<Output = Result<T, Failure<ManageRefusal>>>,
) -> ManageRefusal {
    match done.await {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("it was to be refused: {other:?}"),
    }
}

async fn reach(stage: &Stage, secret: &str, action: Action) -> Option<Reach> {
    let session = people::staff::staff_session(&stage.house, Some(secret)).await.expect("read")?;
    Some(session.actor().reach(action))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_given_holds_at_once_and_what_is_taken_signs_out() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "door").await;
        let (secret, _) = stage.staff_in(&rosa).await;
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, Some(Reach::Nothing));
        let (console, house) = (Actor::Console, &stage.house);
        let given = role(ROSA, "finance", "production:tosca", false);
        assert!(people::staff::give_role(house, &console, &given).await.expect("given"));
        assert!(!people::staff::give_role(house, &console, &given).await.expect("twice is once"));
        let tosca = Reach::Some(vec!["production:tosca".to_owned()]);
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, Some(tosca));
        let all = role(ROSA, "finance", "*", false);
        assert!(people::staff::give_role(house, &console, &all).await.expect("given"));
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, Some(Reach::All));
        let taken = role(ROSA, "finance", "*", true);
        assert!(people::staff::give_role(house, &console, &taken).await.expect("taken"));
        assert!(!people::staff::give_role(house, &console, &taken).await.expect("twice is once"));
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, None, "signed out");
        assert_eq!(noted(&stage, "staff.role-given").await, 2);
        assert_eq!(noted(&stage, "staff.role-taken").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_for_a_time_ends_by_itself() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "door").await;
        let (secret, _) = stage.staff_in(&rosa).await;
        let (console, house) = (Actor::Console, &stage.house);
        let now = jiff::Timestamp::from_millisecond(house.now().0).expect("a moment");
        let today = now.in_tz("Europe/Madrid").expect("a zone").date();
        let until =
            |last_day| GiveRole { last_day: Some(last_day), ..role(ROSA, "finance", "*", false) };
        let over = until(today.yesterday().expect("a day"));
        let over = people::staff::give_role(house, &console, &over);
        assert_eq!(refusal(over).await, ManageRefusal::Over);
        assert!(people::staff::give_role(house, &console, &until(today)).await.expect("given"));
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, Some(Reach::All));
        // A new last day takes the place of the former one; without one it has no end.
        let tomorrow = until(today.tomorrow().expect("a day"));
        assert!(people::staff::give_role(house, &console, &tomorrow).await.expect("longer"));
        assert!(!people::staff::give_role(house, &console, &tomorrow).await.expect("the same"));
        stage.clock.advance_ms(2 * DAY_MS);
        let (secret, _) = stage.staff_in(&rosa).await;
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, Some(Reach::Nothing));
        let list = people::staff::staff_list(house, &console).await.expect("listed");
        let own = &list.colleagues.iter().find(|it| it.email == ROSA).expect("Rosa").roles;
        assert!(own.iter().any(|of| of.role == "finance" && of.ends_at.is_some()), "{own:?}");
        let for_good = role(ROSA, "finance", "*", false);
        assert!(people::staff::give_role(house, &console, &for_good).await.expect("for good"));
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, Some(Reach::All));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_ends_is_out_and_begins_anew_with_nothing() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "administrator").await;
        let (secret, _) = stage.staff_in(&rosa).await;
        let house = &stage.house;
        assert!(people::staff::end_staff(house, &Actor::Console, ROSA).await.expect("ended"));
        assert!(
            !people::staff::end_staff(house, &Actor::Console, ROSA).await.expect("twice is once")
        );
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, None);
        assert!(people::staff::staff_enter(house, &stage.knock(&rosa)).await.is_err());
        let reset = people::staff::reset_staff(house, &Actor::Console, ROSA, "en");
        assert_eq!(refusal(reset).await, ManageRefusal::Unknown);
        let given = role(ROSA, "finance", "*", false);
        let given = people::staff::give_role(house, &Actor::Console, &given);
        assert_eq!(refusal(given).await, ManageRefusal::Unknown);
        let again = stage.staffer(ROSA, "door").await;
        assert_ne!(again.totp_secret, rosa.totp_secret);
        let (secret, _) = stage.staff_in(&again).await;
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, Some(Reach::Nothing));
        assert_eq!(reach(&stage, &secret, Action::Scan).await, Some(Reach::All));
        assert_eq!(count(&stage, "select count(*) from staff").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_leaves_only_the_new_link() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "finance").await;
        let (secret, _) = stage.staff_in(&rosa).await;
        let link = people::staff::reset_staff(&stage.house, &Actor::Console, ROSA, "en")
            .await
            .expect("a link");
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, None);
        assert!(people::staff::staff_enter(&stage.house, &stage.knock(&rosa)).await.is_err());
        house::jobs::tick(&stage.house).await;
        let mail = stage.mail.mails().pop().expect("who is reset is told");
        assert_eq!((mail.to.as_str(), mail.subject.as_str()), (ROSA, RESET_SUBJECT));
        let secret = link.address.rsplit('/').next().expect("a secret");
        assert!(!mail.text.contains(secret), "the link goes by hand");
        let again = stage.enrol(&link.address).await;
        let (secret, _) = stage.staff_in(&again).await;
        assert_eq!(reach(&stage, &secret, Action::ReadMoney).await, Some(Reach::All), "kept");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_looks_after_the_staff_may() {
    for stage in stages().await {
        let (rosa, bruno) = (stage.staffer(ROSA, "administrator").await, add(BRUNO));
        let narrow = Actor::Staff {
            account: domain::id::AccountId(uuid()),
            grants: vec![(Action::ManageStaff, "company:house".to_owned())],
        };
        let house = &stage.house;
        for actor in [stage.guest().await, narrow] {
            let take = role(ROSA, "administrator", "*", true);
            let all = [
                missing_right(people::staff::staff_list(house, &actor).await),
                missing_right(people::staff::add_staff(house, &actor, &bruno).await),
                missing_right(people::staff::end_staff(house, &actor, ROSA).await),
                missing_right(people::staff::reset_staff(house, &actor, ROSA, "en").await),
                missing_right(people::staff::give_role(house, &actor, &take).await),
            ];
            assert_eq!(all, [Some(Action::ManageStaff); 5]);
        }
        let (_, session) = stage.staff_in(&rosa).await;
        let actor = session.actor();
        people::staff::add_staff(house, &actor, &bruno).await.expect("a link");
        let list = people::staff::staff_list(house, &actor).await.expect("a list");
        let names: Vec<&str> = list.colleagues.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Bruno Gil", "Rosa Vidal"]);
        assert!(list.colleagues[1].is_you && !list.colleagues[0].has_signed_up);
        let roles: Vec<&str> = list.roles.iter().map(|role| role.key.as_str()).collect();
        assert_eq!(roles, ["administrator", "finance", "box-office", "door", "marketing"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_saws_off_their_own_branch() {
    for stage in stages().await {
        let rosa = stage.staffer(ROSA, "administrator").await;
        let (_, session) = stage.staff_in(&rosa).await;
        let (actor, house) = (session.actor(), &stage.house);
        let take = role(ROSA, "administrator", "*", true);
        assert_eq!(
            refusal(people::staff::give_role(house, &actor, &take)).await,
            ManageRefusal::Yourself
        );
        assert_eq!(
            refusal(people::staff::end_staff(house, &actor, ROSA)).await,
            ManageRefusal::Yourself
        );
        let reset = people::staff::reset_staff(house, &actor, ROSA, "en");
        assert_eq!(refusal(reset).await, ManageRefusal::Yourself);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_makes_no_sense_is_refused() {
    for stage in stages().await {
        stage.staffer(ROSA, "finance").await;
        let (console, house) = (Actor::Console, &stage.house);
        let wrong = [
            (AddStaff { email: "nobody".to_owned(), ..add("") }, ManageRefusal::EmailWrong),
            (AddStaff { name: " \n".to_owned(), ..add(BRUNO) }, ManageRefusal::NameMissing),
            (AddStaff { name: "x".repeat(81), ..add(BRUNO) }, ManageRefusal::NameTooLong),
            (
                AddStaff { name: "liG\u{202e}onurB".to_owned(), ..add(BRUNO) },
                ManageRefusal::NameMissing,
            ),
            (add(ROSA), ManageRefusal::Known),
            (AddStaff { role: "king".to_owned(), ..add(BRUNO) }, ManageRefusal::UnknownRole),
            (AddStaff { scope: "x\0".to_owned(), ..add(BRUNO) }, ManageRefusal::UnknownScope),
        ];
        for (request, why) in wrong {
            assert_eq!(refusal(people::staff::add_staff(house, &console, &request)).await, why);
        }
        assert_eq!(count(&stage, "select count(*) from staff").await, 1, "nothing was left");
        let over = role(ROSA, "door", "venue:nowhere", false);
        assert_eq!(
            refusal(people::staff::give_role(house, &console, &over)).await,
            ManageRefusal::UnknownScope
        );
        let editor = SaveRole {
            name: "Words".to_owned(),
            actions: vec![Action::EditTexts, Action::PublishTexts],
            ..SaveRole::default()
        };
        let editor = people::staff::save_role(house, &console, &editor).await.expect("a role");
        let in_part = role(ROSA, &editor, "production:tosca", false);
        assert_eq!(
            refusal(people::staff::give_role(house, &console, &in_part)).await,
            ManageRefusal::OfWholeHouse
        );
        let nobody = people::staff::end_staff(house, &console, "nobody\0@example.org");
        assert_eq!(refusal(nobody).await, ManageRefusal::Unknown);
    }
}

fn uuid() -> uuid::Uuid {
    uuid::Uuid::nil()
}
