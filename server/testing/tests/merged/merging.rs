//! What goes over to the record that is kept, what stays, and why two records stay two.

use super::{OTHER, merged, other_order, person, two};
use crate::{
    handed_on::resale::ANA,
    sale::{
        assert_sound, count,
        example::{CARMEN_TWO, pick, refused},
    },
};
use domain::{
    id::{AccountId, PersonId},
    people::{
        actor::{Action, Actor},
        merge::{MergeConflict, MergeRefusal},
    },
};
use house::Answered;
use people::customers::{
    grant_kind_to,
    merging::{TwoRecords, merge, merges_of, preview},
};
use subscribers::own_data::account_page::account;
use testing::{Stage, missing_right, plant, stages};

async fn of(stage: &Stage, table: &str, person: PersonId) -> i64 {
    count(stage, &format!("{table} where person_id = '{person}'")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn all_goes_over_but_what_the_kept_record_has_itself() {
    for stage in stages().await {
        let (ana, _, records) = two(&stage).await;
        let TwoRecords { kept, gone } = records;
        let seen = preview(&stage.house, &Actor::Console, records).await.expect("two records");
        assert_eq!((seen.gone_has.orders, seen.gone_has.tickets, seen.gone_has.kinds), (1, 1, 1));
        assert_eq!(seen.conflicts, [MergeConflict::Email], "the answers agree");
        merged(&stage, records).await.expect("one");
        assert_eq!((of(&stage, "orders", kept).await, of(&stage, "orders", gone).await), (2, 0));
        assert_eq!(count(&stage, &format!("orders where email = '{ANA}'")).await, 2);
        assert_eq!(count(&stage, &format!("admissions where holder_id = '{kept}'")).await, 3);
        assert_eq!(of(&stage, "person_kinds", kept).await, 1);
        let answers = (of(&stage, "customer_answers", kept).await, 1);
        assert_eq!(answers, (2, of(&stage, "customer_answers", gone).await), "one stays");
        let phone = format!("persons where id = '{kept}' and phone = '612345678'");
        assert_eq!(count(&stage, &phone).await, 1);
        let page = account(&stage.house, &ana, "en").await.expect("read").expect("signed in");
        assert_eq!(page.orders.len(), 2, "she sees both");
        let listed = merges_of(&stage.house, &Actor::Console, kept).await.expect("read");
        assert_eq!((listed.len(), listed[0].email.as_str()), (1, OTHER));
        assert!(listed[0].until.is_some());
        assert_eq!(count(&stage, "journal where action = 'person.merge'").await, 2);
        assert_sound(&stage).await;
        // What comes under the other address from now on is hers.
        other_order(&stage, CARMEN_TWO, 6).await;
        assert_eq!((of(&stage, "orders", kept).await, of(&stage, "orders", gone).await), (3, 0));
        let again = stage.signed_in(OTHER).await;
        let page = account(&stage.house, &again, "en").await.expect("read").expect("signed in");
        assert_eq!(page.email, ANA, "the other address opens her account");
        assert_eq!(count(&stage, "accounts").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_shops_with_the_other_account_shops_on() {
    for stage in stages().await {
        let (_, _, records) = two(&stage).await;
        let other = stage.signed_in(OTHER).await;
        pick(&stage, &other, CARMEN_TWO, "", &[7]).await.expect("free");
        let seen = preview(&stage.house, &Actor::Console, records).await.expect("two records");
        assert!(seen.conflicts.contains(&MergeConflict::Accounts));
        merged(&stage, records).await.expect("one");
        let kept = records.kept;
        let signed_in = "sessions s join accounts a on a.id = s.account_id where a.person_id";
        assert_eq!(count(&stage, &format!("{signed_in} = '{kept}'")).await, 2);
        // The next request of the same browser is the kept account's.
        let session = Stage::session_of(&other);
        let account = format!("select id from accounts where person_id = '{kept}'");
        let account = testing::text(stage.store(), &account).await.expect("read");
        let account: AccountId = account.expect("one").parse().expect("an id");
        let browser = Actor::Customer { session, account };
        stage.buy_basket(&browser, ANA).await.expect("its basket goes on");
        assert_eq!(count(&stage, &format!("orders where person_id = '{kept}'")).await, 3);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_is_placed_at_the_same_moment_is_the_kept_record_s() {
    for stage in stages().await {
        let (_, _, records) = two(&stage).await;
        let guest = stage.guest().await;
        pick(&stage, &guest, CARMEN_TWO, "", &[7]).await.expect("free");
        let (bought, mut done) =
            tokio::join!(stage.buy_basket(&guest, OTHER), merged(&stage, records));
        bought.expect("paid");
        if let Err(why) = done {
            // The order came first: the page shows it now.
            assert_eq!(refused::<(), _>(Err(why)), MergeRefusal::Changed);
            done = merged(&stage, records).await;
        }
        done.expect("one");
        let TwoRecords { kept, gone } = records;
        assert_eq!((of(&stage, "orders", kept).await, of(&stage, "orders", gone).await), (3, 0));
        assert_eq!(count(&stage, &format!("admissions where holder_id = '{gone}'")).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn twice_at_once_is_once() {
    for stage in stages().await {
        let (_, _, records) = two(&stage).await;
        let seen = preview(&stage.house, &Actor::Console, records).await.expect("two records");
        let turned = TwoRecords { kept: records.gone, gone: records.kept };
        let (house, console) = (&stage.house, &Actor::Console);
        let (one, two, other) = tokio::join!(
            merge(house, console, records, &seen.shown),
            merge(house, console, records, &seen.shown),
            merge(house, console, turned, &seen.shown),
        );
        let done = [one, two, other];
        assert_eq!(done.iter().filter(|it| it.is_ok()).count(), 1, "{done:?}");
        assert_eq!(count(&stage, "customer_merges").await, 1);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_records_stay_two_for_a_reason() {
    for stage in stages().await {
        let (_, _, records) = two(&stage).await;
        let TwoRecords { kept, gone } = records;
        let why = async |kept, gone| refused(merged(&stage, TwoRecords { kept, gone }).await);
        assert_eq!(why(kept, kept).await, MergeRefusal::Same);
        let nobody = PersonId(stage.house.new_id());
        assert_eq!(why(kept, nobody).await, MergeRefusal::Unknown);
        assert_eq!(why(gone, kept).await, MergeRefusal::KeepTheOther);
        stage.staffer("rosa@example.org", "box-office").await;
        let rosa = person(&stage, "rosa@example.org").await;
        assert_eq!(why(kept, rosa).await, MergeRefusal::OfStaff);
        let (house, console) = (&stage.house, &Actor::Console);
        let seen = preview(house, console, records).await.expect("two records");
        let grant = people::customers::GrantKind {
            email: String::new(),
            name: None,
            kind: "friend".to_owned(),
            from: None,
            until: None,
            cause: String::new(),
        };
        grant_kind_to(house, console, gone, &grant).await.expect("granted");
        let changed = merge(house, console, records, &seen.shown).await;
        assert_eq!(refused(changed), MergeRefusal::Changed);
        for (planted, refusal, undone) in [
            (
                "insert into erasures (id, account_id, language, asked_at_ms, tries_left) \
                 select 'e1', id, 'en', 1, 0 from accounts where email = 'ana@example.org'",
                MergeRefusal::BeingErased,
                "delete from erasures",
            ),
            (
                "insert into mandates (id, person_id, reference, iban, account_holder, \
                 text_version, language, signed_at_ms) select 'm1', id, 'm1', 'x', 'x', '1', \
                 'en', 1 from persons where email = 'a.ruiz@example.org'",
                MergeRefusal::KeepTheOther,
                "delete from mandates",
            ),
        ] {
            plant(stage.store(), planted).await.expect("planted");
            assert_eq!(why(kept, gone).await, refusal);
            plant(stage.store(), undone).await.expect("undone");
        }
        let grants = vec![(Action::FindCustomers, "*".to_owned())];
        let clerk = Actor::Staff { account: AccountId(stage.house.new_id()), grants };
        for actor in [clerk, stage.guest().await] {
            let denied = preview(house, &actor, records).await;
            assert_eq!(missing_right(denied), Some(Action::MergeCustomers));
            let denied = merge(house, &actor, records, &seen.shown).await;
            assert_eq!(missing_right(denied), Some(Action::MergeCustomers));
        }
        assert_eq!(count(&stage, "customer_merges").await, 0);
        merged(&stage, records).await.answered().expect("no fault").expect("one");
        assert_eq!(why(kept, gone).await, MergeRefusal::MergedBefore);
        assert_sound(&stage).await;
    }
}
