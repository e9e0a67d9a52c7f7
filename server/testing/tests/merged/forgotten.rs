//! Somebody whose records were made one is told all of it, and forgotten in all of them.

use super::{OTHER, merged, other_order, person, two};
use crate::{
    handed_on::resale::ANA,
    sale::{
        assert_sound, count,
        example::{CARMEN_TWO, refused},
    },
};
use domain::{
    moment::DAY_MS,
    people::{actor::Actor, merge::MergeRefusal},
};
use house::sealed::{Sealed, seal};
use people::customers::{merging::TwoRecords, notes::write_note};
use subscribers::own_data::{account_page::account, erasure::round, own_data};
use testing::{contents, plant, stages};

#[tokio::test(flavor = "multi_thread")]
async fn their_data_are_those_of_both_records() {
    for stage in stages().await {
        let (ana, _, records) = two(&stage).await;
        write_note(&stage.house, &Actor::Console, records.gone, "Likes Verdi.").await.expect("ok");
        let iban = "ES9121000418450200051332";
        let sealed = seal(&stage.house, Sealed::BankAccount(records.gone), iban).expect("a key");
        let account_of_other = format!(
            "insert into bank_accounts (id, person_id, iban, iban_end, account_holder, \
             added_at_ms) values ('b', '{}', '{sealed}', '1332', 'Ana', 1)",
            records.gone
        );
        plant(stage.store(), &account_of_other).await.expect("planted");
        merged(&stage, records).await.expect("one");
        let data = own_data(&stage.house, &ana).await.expect("read").expect("signed in");
        let rows = |subject: &str| data["data"][subject].as_array().expect("rows").len();
        assert_eq!((rows("orders"), rows("tickets"), rows("kinds")), (2, 3, 1));
        assert_eq!(rows("answers_to_the_house"), 3, "also what stayed with the other record");
        assert_eq!(data["data"]["notes_about_you"][0]["words"], "Likes Verdi.");
        assert_eq!(data["data"]["records_made_one"][0]["email"], OTHER);
        assert_eq!(data["data"]["bank_accounts"][0]["iban"], iban);
        // What comes under the other address later is theirs as well.
        other_order(&stage, CARMEN_TWO, 6).await;
        let data = own_data(&stage.house, &ana).await.expect("read").expect("signed in");
        let rows = |subject: &str| data["data"][subject].as_array().expect("rows").len();
        assert_eq!((rows("orders"), rows("tickets")), (3, 4));
        let page = account(&stage.house, &ana, "en").await.expect("read").expect("signed in");
        assert_eq!(page.orders.len(), 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_either_record_is_left() {
    for stage in stages().await {
        let (_, _, records) = two(&stage).await;
        let other = stage.signed_in(OTHER).await;
        people::accounts::sign_out(&stage.house, &other).await.expect("out");
        write_note(&stage.house, &Actor::Console, records.gone, "Likes Verdi.").await.expect("ok");
        merged(&stage, records).await.expect("one");
        assert_eq!(person(&stage, OTHER).await, records.gone, "its address leads to the kept one");
        // As a request wrote it that had begun before.
        let late = format!(
            "insert into passkeys (id, account_id, credential_id, credential, name, added_at_ms) \
             select 'k', id, 'k', '{{}}', 'Phone', 1 from accounts where email = '{OTHER}'"
        );
        plant(stage.store(), &late).await.expect("planted");
        stage.clock.advance_ms(400 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        let due = format!(
            "insert into erasures (id, account_id, language, asked_at_ms, tries_left, \
             confirmed_at_ms, due_at_ms) select '{}', id, 'en', 1, 0, 1, 1 from accounts \
             where email = '{ANA}'",
            stage.house.new_id()
        );
        plant(stage.store(), &due).await.expect("planted");
        assert_eq!(round(&stage.house).await.expect("done"), 1);
        let tables = contents(stage.store()).await.expect("read");
        for needle in [OTHER, ANA, "612345678", "Likes Verdi", "Lope"] {
            let has =
                |(_, rows): &(&String, &Vec<String>)| rows.iter().any(|row| row.contains(needle));
            let found: Vec<_> = tables.iter().filter(has).map(|(table, _)| table).collect();
            assert_eq!(found, Vec::<&String>::new(), "{needle}");
        }
        assert_eq!(count(&stage, "customer_merge_rows").await, 0);
        let words =
            format!("search_words where person_id in ('{}', '{}')", records.kept, records.gone);
        assert_eq!((count(&stage, "passkeys").await, count(&stage, &words).await), (0, 0));
        // Nobody is made one with somebody who is forgotten.
        stage.signed_in("later@example.org").await;
        let kept = person(&stage, "later@example.org").await;
        let again = merged(&stage, TwoRecords { kept, gone: records.kept }).await;
        assert_eq!(refused(again), MergeRefusal::Unknown);
        assert_sound(&stage).await;
    }
}
