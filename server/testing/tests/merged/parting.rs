//! What was made one is two again for a day: as it was, to the cent, and with what came since.

use super::{OTHER, merged, other_order, person, two};
use crate::{
    handed_on::resale::{ANA, credit, offer, ordered, pay, ticket},
    sale::{
        assert_sound, count,
        example::{CARMEN_ONE, CARMEN_TWO, SWANS_ONE, pick, refused},
    },
};
use domain::{
    id::PersonId,
    moment::DAY_MS,
    people::{
        actor::{Action, Actor},
        merge::{MergeRefusal, PARTING_MS},
    },
};
use people::customers::merging::{TwoRecords, part};
use std::collections::BTreeMap;
use testing::{Stage, contents, missing_right, plant, stages};

/// Every row of every table, but for what says that it happened.
async fn dump(stage: &Stage) -> BTreeMap<String, Vec<String>> {
    let mut tables = contents(stage.store()).await.expect("read");
    tables.retain(|table, _| table != "customer_merges" && table != "journal");
    tables
}

#[tokio::test(flavor = "multi_thread")]
async fn both_are_as_they_were_row_by_row() {
    for stage in stages().await {
        let (_, _, records) = two(&stage).await;
        // Both have an account, and a browser in which it is open.
        let other = stage.signed_in(OTHER).await;
        pick(&stage, &other, CARMEN_ONE, "", &[7]).await.expect("free");
        let words = "Calls on Mondays.";
        let (house, console) = (&stage.house, &Actor::Console);
        let noted = people::customers::notes::write_note(house, console, records.gone, words);
        noted.await.expect("noted");
        let before = dump(&stage).await;
        let id = merged(&stage, records).await.expect("one");
        assert_ne!(dump(&stage).await, before);
        assert_eq!(part(house, console, id).await.expect("two"), records);
        let after = dump(&stage).await;
        for (table, rows) in &before {
            assert_eq!(after.get(table), Some(rows), "{table}");
        }
        assert_eq!(count(&stage, "journal where action = 'person.part'").await, 2);
        assert_sound(&stage).await;
        let again = merged(&stage, records).await.expect("one again");
        part(house, console, again).await.expect("two again");
        assert_eq!(dump(&stage).await, before);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_since_is_whose_it_was_made_for() {
    for stage in stages().await {
        let (ana, _, records) = two(&stage).await;
        let TwoRecords { kept, gone } = records;
        let id = merged(&stage, records).await.expect("one");
        // Under her own address, and under the other one.
        let hers = ordered(&stage, &ana, CARMEN_TWO, "", &[3]).await;
        pay(&stage, &hers).await;
        other_order(&stage, SWANS_ONE, 6).await;
        part(&stage.house, &Actor::Console, id).await.expect("two");
        let orders = async |person: PersonId| {
            count(&stage, &format!("orders where person_id = '{person}'")).await
        };
        assert_eq!((orders(kept).await, orders(gone).await), (2, 2));
        let tickets = async |person: PersonId| {
            count(&stage, &format!("admissions where holder_id = '{person}'")).await
        };
        assert_eq!((tickets(kept).await, tickets(gone).await), (3, 2));
        let mails = format!("orders where email = '{OTHER}'");
        assert_eq!(count(&stage, &mails).await, 2, "each order has its address again");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_came_in_by_the_other_address_is_out_again() {
    for stage in stages().await {
        let (ana, _, records) = two(&stage).await;
        let id = merged(&stage, records).await.expect("one");
        stage.clock.advance_ms(1);
        let other = Stage::session_of(&stage.signed_in(OTHER).await);
        let joined = format!(
            "insert into passkeys (id, account_id, credential_id, credential, name, added_at_ms) \
             select 'k', account_id, 'k', '{{}}', 'Phone', {} from sessions where id = '{other}'",
            stage.house.now().0
        );
        plant(stage.store(), &joined).await.expect("planted");
        part(&stage.house, &Actor::Console, id).await.expect("two");
        assert_eq!(count(&stage, "passkeys").await, 0);
        let own = Stage::session_of(&ana);
        for (session, is_in) in [(own, 1), (other, 0)] {
            let signed_in = format!("sessions where id = '{session}' and account_id is not null");
            assert_eq!(count(&stage, &signed_in).await, is_in);
        }
        let again = Stage::session_of(&stage.signed_in(OTHER).await);
        let hers = format!(
            "sessions s join accounts a on a.id = s.account_id where s.id = '{again}' \
             and a.person_id = '{}'",
            records.gone
        );
        assert_eq!(count(&stage, &hers).await, 1, "the address opens an account of its own");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn credit_goes_over_and_back_to_the_cent() {
    for stage in stages().await {
        let (ana, order, two) = two(&stage).await;
        offer(&stage, &ana, ticket(&stage, &order, 0).await.admission).await;
        let buyer = stage.guest().await;
        let sold = ordered(&stage, &buyer, CARMEN_ONE, "", &[3]).await;
        pay(&stage, &sold).await;
        house::jobs::tick(&stage.house).await;
        let had_minor = credit(&stage, &ana).await;
        assert!(had_minor > 0);
        // She has an account under the other address too, which is kept.
        let other = stage.signed_in(OTHER).await;
        let records = TwoRecords { kept: two.gone, gone: person(&stage, ANA).await };
        stage.clock.advance_ms(1);
        let id = merged(&stage, records).await.expect("one");
        assert_eq!(credit(&stage, &other).await, had_minor);
        assert_sound(&stage).await;
        let (house, console) = (&stage.house, &Actor::Console);
        let spent = format!(
            "insert into ledger_entries (id, transaction_id, company_id, account, amount_minor, \
             currency, cause, effective_at_ms, posted_at_ms, person_id) \
             select 'x1', 'x1', company_id, account, -amount_minor, currency, 'sale', \
             effective_at_ms, {now}, '{kept}' from ledger_entries where account = \
             'customer-credit' and cause = 'resale'",
            now = stage.house.now().0 + 1,
            kept = records.kept,
        );
        plant(stage.store(), &spent).await.expect("planted");
        assert_eq!(refused(part(house, console, id).await), MergeRefusal::CreditSpent);
        assert_eq!(credit(&stage, &other).await, 0, "nothing was parted");
        let sold_on = "update ledger_entries set cause = 'resale' where id = 'x1'";
        plant(stage.store(), sold_on).await.expect("planted");
        assert_eq!(refused(part(house, console, id).await), MergeRefusal::MoneyMoved);
        plant(stage.store(), "delete from ledger_entries where id = 'x1'").await.expect("undone");
        part(house, console, id).await.expect("two");
        assert_eq!(credit(&stage, &ana).await, had_minor);
        assert_eq!(credit(&stage, &other).await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_day_or_another_merge_they_stay_one() {
    for stage in stages().await {
        let (_, _, records) = two(&stage).await;
        let (house, console) = (&stage.house, &Actor::Console);
        let id = merged(&stage, records).await.expect("one");
        let guest = stage.guest().await;
        pick(&stage, &guest, CARMEN_TWO, "", &[3]).await.expect("free");
        stage.buy_basket(&guest, "ruiz@example.org").await.expect("paid");
        stage.signed_in("ruiz@example.org").await;
        let kept = person(&stage, "ruiz@example.org").await;
        let next = TwoRecords { kept, gone: records.kept };
        let next = merged(&stage, next).await.expect("one of three");
        assert_eq!(count(&stage, &format!("persons where merged_into_id = '{kept}'")).await, 2);
        assert_eq!(count(&stage, &format!("orders where person_id = '{kept}'")).await, 3);
        assert_sound(&stage).await;
        assert_eq!(refused(part(house, console, id).await), MergeRefusal::MergedOn);
        part(house, console, next).await.expect("the last one first");
        assert_sound(&stage).await;
        assert_eq!(
            missing_right(part(house, &stage.guest().await, id).await),
            Some(Action::MergeCustomers)
        );
        stage.clock.advance_ms(PARTING_MS - 1);
        part(house, console, id).await.expect("the last moment");
        assert_eq!(refused(part(house, console, id).await), MergeRefusal::TooLate, "once");
        let late = merged(&stage, records).await.expect("one");
        stage.clock.advance_ms(DAY_MS);
        assert_eq!(refused(part(house, console, late).await), MergeRefusal::TooLate);
        assert_sound(&stage).await;
    }
}
