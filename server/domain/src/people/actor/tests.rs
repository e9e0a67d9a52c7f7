//! Who may do what, and over what.

use super::*;
use crate::id::PointOfSaleId;
use uuid::Uuid;

#[test]
fn a_guest_may_shop_but_not_scan() {
    let guest = Actor::Guest { session: SessionId(Uuid::nil()) };
    assert_eq!(guest.permit(Action::Shop, "*"), Ok(()));
    assert_eq!(guest.permit(Action::Scan, "*"), Err(NotPermitted(Action::Scan)));
}

#[test]
fn staff_act_only_within_their_scope() {
    let usher = Actor::Staff {
        account: AccountId(Uuid::nil()),
        grants: vec![(Action::Scan, "opera".to_owned()), (Action::EditTexts, "opera".to_owned())],
    };
    assert_eq!(usher.reach(Action::EditTexts), Reach::Nothing, "texts are the whole house's");
    assert_eq!(usher.permit(Action::Scan, "opera"), Ok(()));
    assert_eq!(usher.permit(Action::Scan, "club"), Err(NotPermitted(Action::Scan)));
    assert!(usher.reach(Action::Scan).covers(["club", "opera"].into_iter()));
    assert!(!usher.reach(Action::Scan).covers(["club"].into_iter()));
    assert_eq!(usher.reach(Action::Audit), Reach::Nothing);
    let nowhere = Err(NotPermitted(Action::Audit));
    assert_eq!(usher.permit_somewhere(Action::Audit), nowhere);
}

#[test]
fn rights_are_had_only_over_the_same_scope_or_over_everything() {
    let deputy = Actor::Staff {
        account: AccountId(Uuid::nil()),
        grants: vec![
            (Action::ManageStaff, "*".to_owned()),
            (Action::RefundOrder, "production:tosca".to_owned()),
        ],
    };
    for (rights, has_all) in [
        (&[(Action::ManageStaff, "*")][..], true),
        (&[], true),
        (&[(Action::ManageStaff, "venue:opera")], true),
        (&[(Action::RefundOrder, "production:tosca")], true),
        (&[(Action::RefundOrder, "production:carmen")], false),
        (&[(Action::RefundOrder, "*")], false),
        (&[(Action::ManageStaff, "*"), (Action::Scan, "*")], false),
    ] {
        assert_eq!(deputy.has_rights(rights.iter().copied()), has_all, "{rights:?}");
    }
    assert!(Actor::Console.has_rights([(Action::Settle, "*")].into_iter()));
}

#[test]
fn an_action_is_read_as_it_is_written() {
    for action in Action::ALL {
        assert_eq!(Action::parse(action.as_str()), Some(action));
    }
    assert_eq!(Action::parse("rule-the-world"), None);
}

#[test]
fn an_action_has_the_same_name_in_text_and_in_json() {
    for action in Action::ALL {
        assert_eq!(serde_json::to_value(action).expect("a name"), action.as_str());
    }
}

#[test]
fn the_journal_names_the_kind_and_the_identity_of_each_actor() {
    let (session, account) = (SessionId(Uuid::from_u128(1)), AccountId(Uuid::from_u128(2)));
    let (browser, login) = (session.to_string(), account.to_string());
    for (actor, kind, identity) in [
        (Actor::Guest { session }, "guest", browser.as_str()),
        (Actor::Customer { session, account }, "customer", &login),
        (Actor::Staff { account, grants: Vec::new() }, "staff", &login),
        (Actor::Job { name: "sweeper" }, "job", "sweeper"),
        (Actor::Console, "console", ""),
    ] {
        assert_eq!((actor.kind(), actor.identity().as_str()), (kind, identity));
    }
}

#[test]
fn one_who_sells_keeps_their_rights_and_shops_where_they_may_sell() {
    let (session, account) = (SessionId(Uuid::from_u128(1)), AccountId(Uuid::from_u128(2)));
    let seller = |key: &str| Seller {
        outlet: Outlet { channel: Channel::PointOfSale, point: Some(key.to_owned()) },
        point_of_sale: Some(PointOfSaleId(Uuid::nil())),
        operator: Some(account),
        till: None,
        session,
    };
    let grants =
        vec![(Action::Sell, "point-of-sale:kiosk".to_owned()), (Action::Scan, "*".to_owned())];
    let clerk = Actor::Staff { account, grants };
    let selling = |key: &str| Actor::Seller { actor: clerk.clone().into(), seller: seller(key) };
    assert_eq!(clerk.permit(Action::Shop, "*"), Err(NotPermitted(Action::Shop)));
    assert_eq!(selling("kiosk").permit(Action::Shop, "*"), Ok(()));
    let elsewhere = selling("station").permit(Action::Shop, "*");
    assert_eq!(elsewhere, Err(NotPermitted(Action::Sell)));
    assert_eq!(selling("kiosk").permit(Action::Scan, "*"), Ok(()));
    assert_eq!(selling("kiosk").reach(Action::Sell), clerk.reach(Action::Sell));
    let refund = selling("kiosk").permit(Action::RefundOrder, "*");
    assert_eq!(refund, Err(NotPermitted(Action::RefundOrder)));
    assert_eq!(selling("kiosk").outlet().channel, Channel::PointOfSale);
    assert_eq!(selling("kiosk").session(), Some(session));
    assert_eq!(selling("kiosk").identity(), account.to_string());
}

#[test]
fn clerks_of_a_point_that_others_run_give_nothing_away() {
    let clerk = |scopes: &[&str]| Actor::Staff {
        account: AccountId(Uuid::nil()),
        grants: scopes.iter().map(|over| (Action::Invite, (*over).to_owned())).collect(),
    };
    assert_eq!(clerk(&["point-of-sale:kiosk"]).reach(Action::Invite), Reach::Nothing);
    let of_production = Reach::Some(vec!["production:tosca".to_owned()]);
    let both = clerk(&["point-of-sale:kiosk", "production:tosca"]);
    assert_eq!(both.reach(Action::Invite), of_production);
}

#[test]
fn only_shoppers_have_a_browser_session() {
    let (session, account) = (SessionId(Uuid::from_u128(1)), AccountId(Uuid::from_u128(2)));
    assert_eq!(Actor::Guest { session }.session(), Some(session));
    assert_eq!(Actor::Customer { session, account }.session(), Some(session));
    assert_eq!(Actor::Staff { account, grants: Vec::new() }.session(), None);
    assert_eq!(Actor::Console.session(), None);
}
