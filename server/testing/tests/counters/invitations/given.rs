//! Tickets that are given away: by whom, how many, why, and how they are taken back.

use super::counter_sales::{cash, form, opened, sell};
use crate::sale::{
    Order, assert_sound, count,
    example::{CARMEN, CARMEN_ONE, CARMEN_TWO, pick, season},
    refused, scan_at,
};
use domain::{
    id::AccountId,
    moment::SECOND_MS,
    order::{OrderState, PlaceRequest},
    people::actor::{Action, Actor, Seller},
    sales::invitation::QuotaLevel,
    tickets::state::ScanReason,
};
use house::Failure;
use money::cancellation::CancelRefusal;
use money::checkout::invitations::{
    GiverRefusal, Invitation, InvitationsAsked, InviteRefusal, InviteRequest, Invited, SaveGiver,
    SetQuota, TakeBack, TakeBackRefusal, givers, invitations, invite, save_giver, set_quota,
    take_back,
};
use people::sales::Counter;
use subscribers::own_data::own_data;
use testing::{Stage, missing_right, stages};

pub const CONSOLE: &Actor = &Actor::Console;

/// With a ticket type that is given away, and one for friends of the house.
pub const PRICE_TYPES: (&str, &str) = (
    "tariffs",
    "key,base,change,who,proof,max_performance,fees,invitation,name_en\n\
     full,,,,,,,,Full price\n\
     guest,full,=0.00,,,,no,yes,Guest of the house\n\
     under-30,full,-50 %,,box-office,2,yes,,Under 30\n\
     friend,full,-8 %,friend,,4,no,,Friend\n",
);

/// Somebody gives, and may give so many for each performance.
pub async fn giver(stage: &Stage, key: &str, tickets: u32) {
    let (key, name) = (key.to_owned(), "The management".to_owned());
    let new = SaveGiver { key: key.clone(), name, ..SaveGiver::default() };
    save_giver(&stage.house, CONSOLE, &new).await.expect("saved");
    quota(stage, &key, QuotaLevel::Performance, "", Some(tickets)).await.expect("set");
}

async fn quota(
    stage: &Stage,
    giver: &str,
    level: QuotaLevel,
    subject: &str,
    tickets: Option<u32>,
) -> Result<(), Failure<GiverRefusal>> {
    let (giver, subject) = (giver.to_owned(), subject.to_owned());
    set_quota(&stage.house, CONSOLE, &SetQuota { giver, level, subject, tickets }).await
}

pub async fn request(stage: &Stage, seller: &Actor, email: &str) -> InviteRequest {
    let form = PlaceRequest { email: email.to_owned(), ..form(stage, seller).await };
    InviteRequest {
        form,
        giver: "management".to_owned(),
        reason: "Opening night".to_owned(),
        beyond: String::new(),
        tickets_shown: None,
    }
}

/// These seats of the first Carmen, for this address.
pub async fn given(
    stage: &Stage,
    seats: &[u32],
    email: &str,
) -> Result<Invited, Failure<InviteRefusal>> {
    let seller = opened(stage, Counter::BoxOffice).await;
    pick(stage, &seller, CARMEN_ONE, "", seats).await.expect("free");
    invite(&stage.house, &seller, &request(stage, &seller, email).await).await
}

pub fn order(invited: &Invited) -> Order {
    Order { secret: invited.secret.clone(), reference: String::new() }
}

/// A clerk with a sale open, who has these rights.
pub async fn clerk(stage: &Stage, rights: &[(Action, &str)]) -> Actor {
    let grants = rights.iter().map(|(action, scope)| (*action, (*scope).to_owned())).collect();
    let account = AccountId(stage.house.new_id());
    let Actor::Seller { seller, .. } = opened(stage, Counter::BoxOffice).await else {
        panic!("a sale has a seller");
    };
    let seller = Seller { operator: None, ..seller };
    Actor::Seller { actor: Box::new(Actor::Staff { account, grants }), seller }
}

async fn all(stage: &Stage) -> Vec<Invitation> {
    let asked = InvitationsAsked::default();
    invitations(&stage.house, CONSOLE, &asked).await.expect("a list")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_is_given_costs_nothing_and_stands_apart_from_those_that_are_sold() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES]).await;
        giver(&stage, "management", 4).await;
        let invited = given(&stage, &[3, 4], "guest@example.org").await.expect("given");
        assert_eq!((invited.tickets, invited.left), (2, Some(2)));
        let view = order(&invited).view(&stage).await;
        assert_eq!((view.state, view.quote.total_minor), (OrderState::Paid, 0));
        assert!(view.quote.fees.iter().all(|fee| fee.due_minor == 0), "{:?}", view.quote.fees);
        let code = view.lines[0].ticket.clone().expect("a ticket").barcode;
        let starts_at = view.lines[0].starts_at;
        assert_eq!(scan_at(&stage, CARMEN_ONE, &code, starts_at).await, ScanReason::Valid);
        let of_guests = "order_lines l join price_types t on t.id = l.price_type_id \
                         where t.key = 'guest' and l.due_minor = 0";
        assert_eq!(count(&stage, of_guests).await, 2);
        assert_eq!(count(&stage, "ledger_entries").await, 0);
        assert_eq!(count(&stage, "payments").await, 0);

        let seller = opened(&stage, Counter::BoxOffice).await;
        pick(&stage, &seller, CARMEN_ONE, "", &[5]).await.expect("free");
        let sold = form(&stage, &seller).await;
        sell(&stage, &seller, sold, &[cash(CARMEN)]).await.expect("sold");
        let list = all(&stage).await;
        assert_eq!(list.len(), 1, "{list:?}");
        let one = &list[0];
        assert_eq!((one.tickets, one.standing), (2, 2));
        assert_eq!((one.giver.as_str(), one.reason.as_str()), ("The management", "Opening night"));
        assert_eq!((one.performance.as_str(), one.beyond.as_str()), (CARMEN_ONE, ""));
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        assert!(mails.iter().any(|mail| mail.to == "guest@example.org"), "the tickets");
        let guest = stage.signed_in("guest@example.org").await;
        let data = own_data(&stage.house, &guest).await.expect("read").expect("signed in");
        assert_eq!(data["data"]["invitations"][0]["words"], "Opening night");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn more_than_a_quota_needs_a_reason_and_the_right_to_exceed() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES]).await;
        giver(&stage, "management", 2).await;
        given(&stage, &[3, 4], "").await.expect("within");
        let InviteRefusal::OverQuota(over) = refused(given(&stage, &[6], "").await) else {
            panic!("another refusal");
        };
        assert_eq!(over.level, QuotaLevel::Performance);
        assert_eq!((over.most, over.given, over.asked), (2, 2, 1));
        stage.clock.advance_ms(SECOND_MS);
        let beyond = "The mayor comes";
        let rights = [(Action::Sell, "*"), (Action::Invite, "*")];
        for exceeds in [false, true] {
            let more: &[_] = if exceeds { &[(Action::InviteBeyond, "*")] } else { &[] };
            let rights: Vec<_> = rights.iter().chain(more).copied().collect();
            let seller = clerk(&stage, &rights).await;
            pick(&stage, &seller, CARMEN_ONE, "", &[5]).await.expect("free");
            let asked = request(&stage, &seller, "").await;
            let asked = InviteRequest { beyond: beyond.to_owned(), ..asked };
            let done = invite(&stage.house, &seller, &asked).await;
            match exceeds {
                false => {
                    assert_eq!(missing_right(done), Some(Action::InviteBeyond));
                    selling::basket::empty(&stage.house, &seller).await.expect("empty");
                }
                true => assert_eq!(done.expect("given").left, Some(0)),
            }
        }
        let reasons: Vec<_> = all(&stage).await.into_iter().map(|it| it.beyond).collect();
        assert_eq!(reasons, [beyond, ""], "the newest first");
        quota(&stage, "management", QuotaLevel::Production, "carmen", Some(4)).await.expect("set");
        let seller = opened(&stage, Counter::BoxOffice).await;
        pick(&stage, &seller, CARMEN_TWO, "", &[3, 4]).await.expect("free");
        let asked = request(&stage, &seller, "").await;
        let InviteRefusal::OverQuota(over) = refused(invite(&stage.house, &seller, &asked).await)
        else {
            panic!("another refusal");
        };
        assert_eq!((over.level, over.most), (QuotaLevel::Production, 4));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_invite_to_a_performance_gives_nothing() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES]).await;
        giver(&stage, "management", 4).await;
        for (rights, may) in [
            (&[(Action::Sell, "*")][..], false),
            (&[(Action::Sell, "*"), (Action::Invite, "production:swan-lake")], false),
            (&[(Action::Sell, "*"), (Action::Invite, "production:carmen")], true),
        ] {
            let seller = clerk(&stage, rights).await;
            pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
            let asked = request(&stage, &seller, "").await;
            let done = invite(&stage.house, &seller, &asked).await;
            match may {
                true => assert!(done.is_ok(), "{done:?}"),
                false => {
                    assert_eq!(missing_right(done), Some(Action::Invite), "{rights:?}");
                    selling::basket::empty(&stage.house, &seller).await.expect("empty");
                }
            }
        }
        let reader = clerk(&stage, &[(Action::Invite, "production:swan-lake")]).await;
        let seen = invitations(&stage.house, &reader, &InvitationsAsked::default()).await;
        assert_eq!(seen.expect("a list"), [], "of another production");
        let nobody = clerk(&stage, &[(Action::Scan, "*")]).await;
        let denied = invitations(&stage.house, &nobody, &InvitationsAsked::default()).await;
        assert_eq!(missing_right(denied), Some(Action::Invite));
        let set = SaveGiver { key: "own".to_owned(), ..SaveGiver::default() };
        let denied = save_giver(&stage.house, &reader, &set).await;
        assert_eq!(missing_right(denied), Some(Action::EditSettings));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_at_once_one_has_the_last_ticket_of_a_quota() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES]).await;
        giver(&stage, "management", 1).await;
        let (one, other) = tokio::join!(given(&stage, &[3], ""), given(&stage, &[4], ""));
        let given = [&one, &other].into_iter().filter(|done| done.is_ok()).count();
        assert_eq!(given, 1, "{one:?}, {other:?}");
        assert_eq!(count(&stage, "invitations").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_invitation_sent_twice_is_one() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES]).await;
        giver(&stage, "management", 2).await;
        let seller = opened(&stage, Counter::BoxOffice).await;
        pick(&stage, &seller, CARMEN_ONE, "", &[3, 4]).await.expect("free");
        let asked = request(&stage, &seller, "").await;
        let first = invite(&stage.house, &seller, &asked).await.expect("given");
        let again = invite(&stage.house, &seller, &asked).await.expect("the same");
        assert_eq!(again, first);
        assert_eq!(count(&stage, "orders").await, 1);
        assert_eq!(count(&stage, "journal where action = 'order.invite'").await, 1);
        // A sale's form can't become an invitation's.
        let seller = opened(&stage, Counter::BoxOffice).await;
        pick(&stage, &seller, CARMEN_ONE, "", &[5]).await.expect("free");
        let sold = form(&stage, &seller).await;
        let asked = InviteRequest { form: sold.clone(), ..asked };
        sell(&stage, &seller, sold, &[cash(CARMEN)]).await.expect("sold");
        let tried = invite(&stage.house, &seller, &asked).await;
        assert!(matches!(refused(tried), InviteRefusal::Order(_)));
        assert_eq!(count(&stage, "invitations").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_leaves_the_sale_as_it_was() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES]).await;
        giver(&stage, "management", 2).await;
        let closed = SaveGiver {
            key: "sponsor".to_owned(),
            name: "A bank".to_owned(),
            is_closed: true,
            ..SaveGiver::default()
        };
        save_giver(&stage.house, CONSOLE, &closed).await.expect("saved");
        let seller = opened(&stage, Counter::BoxOffice).await;
        pick(&stage, &seller, CARMEN_ONE, "", &[3, 4]).await.expect("free");
        let asked = request(&stage, &seller, "").await;
        let with = |giver: &str, reason: &str, tickets_shown| InviteRequest {
            giver: giver.to_owned(),
            reason: reason.to_owned(),
            tickets_shown,
            ..asked.clone()
        };
        for (request, why) in [
            (with("nobody", "x", None), InviteRefusal::UnknownGiver),
            (with("sponsor", "x", None), InviteRefusal::GiverClosed),
            (with("management", " ", None), InviteRefusal::ReasonMissing),
            (with("management", &"x".repeat(201), None), InviteRefusal::ReasonTooLong),
            (with("management", "x", Some(1)), InviteRefusal::Changed),
        ] {
            assert_eq!(refused(invite(&stage.house, &seller, &request).await), why);
        }
        let sold = form(&stage, &seller).await;
        assert_eq!(sold.total_shown_minor, 2 * CARMEN, "at their price");
        sell(&stage, &seller, sold, &[cash(2 * CARMEN)]).await.expect("sold");
        assert_eq!(count(&stage, "invitations").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_is_on_sale_again_and_counts_in_no_quota() {
    for stage in stages().await {
        season(&stage, &[PRICE_TYPES]).await;
        giver(&stage, "management", 2).await;
        let invited = given(&stage, &[3, 4], "guest@example.org").await.expect("given");
        let back = |tickets: Vec<usize>| TakeBack {
            code: invited.code.clone(),
            tickets,
            reason: "They can’t come".to_owned(),
        };
        let unknown = take_back(&stage.house, CONSOLE, &back(vec![3])).await;
        assert_eq!(refused(unknown), TakeBackRefusal::UnknownTicket);
        let one = take_back(&stage.house, CONSOLE, &back(vec![2])).await.expect("taken back");
        assert_eq!(one, 1);
        stage.clock.advance_ms(SECOND_MS);
        given(&stage, &[4], "").await.expect("on sale, and within the quota");
        let rest = take_back(&stage.house, CONSOLE, &back(Vec::new())).await.expect("taken back");
        assert_eq!(rest, 1);
        let again = take_back(&stage.house, CONSOLE, &back(Vec::new())).await;
        assert_eq!(refused(again), TakeBackRefusal::Ticket(CancelRefusal::NothingLeft));
        let list = all(&stage).await;
        let standing: Vec<_> = list.iter().map(|it| (it.tickets, it.standing)).collect();
        assert_eq!(standing, [(1, 1), (2, 0)]);
        let seen = givers(&stage.house, CONSOLE, CARMEN_ONE).await.expect("givers");
        assert_eq!((seen[0].given, seen[0].left), (1, Some(1)));
        assert_eq!(count(&stage, "refunds").await, 0);

        let seller = opened(&stage, Counter::BoxOffice).await;
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        let sold = form(&stage, &seller).await;
        let sold = sell(&stage, &seller, sold, &[cash(CARMEN)]).await.expect("sold");
        let no_invitation = TakeBack { code: sold.code, ..TakeBack::default() };
        let tried = take_back(&stage.house, CONSOLE, &no_invitation).await;
        assert_eq!(refused(tried), TakeBackRefusal::UnknownInvitation);
        assert_sound(&stage).await;
    }
}

/// The documented season has no ticket type that is given away.
#[tokio::test(flavor = "multi_thread")]
async fn a_house_without_such_a_ticket_type_gives_its_usual_ones_at_no_price() {
    for stage in stages().await {
        season(&stage, &[]).await;
        giver(&stage, "management", 2).await;
        let invited = given(&stage, &[3], "").await.expect("given");
        let view = order(&invited).view(&stage).await;
        assert_eq!((view.state, view.quote.total_minor), (OrderState::Paid, 0));
        for (level, subject, why) in [
            (QuotaLevel::Season, "1999", GiverRefusal::UnknownSubject),
            (QuotaLevel::Performance, "carmen", GiverRefusal::UnknownSubject),
        ] {
            let tried = quota(&stage, "management", level, subject, Some(1)).await;
            assert_eq!(refused(tried), why, "{subject}");
        }
        let tried = quota(&stage, "nobody", QuotaLevel::Season, "", Some(1)).await;
        assert_eq!(refused(tried), GiverRefusal::UnknownGiver);
        let odd = SaveGiver { key: "Big Bank".to_owned(), ..SaveGiver::default() };
        let tried = save_giver(&stage.house, CONSOLE, &odd).await;
        assert_eq!(refused(tried), GiverRefusal::BadKey);
        assert_sound(&stage).await;
    }
}
