//! Somebody whose records were made one is told all of it, and forgotten in all of them.

use super::{OTHER, merged, person, two};
use crate::{
    handed_on::resale::ANA,
    sale::{assert_sound, count},
};
use domain::{moment::DAY_MS, people::actor::Actor};
use people::customers::notes::write_note;
use subscribers::own_data::{erasure::round, own_data};
use testing::{contents, plant, stages};

#[tokio::test(flavor = "multi_thread")]
async fn their_data_are_those_of_both_records() {
    for stage in stages().await {
        let (ana, _, records) = two(&stage).await;
        write_note(&stage.house, &Actor::Console, records.gone, "Likes Verdi.").await.expect("ok");
        merged(&stage, records).await.expect("one");
        let data = own_data(&stage.house, &ana).await.expect("read").expect("signed in");
        let rows = |subject: &str| data["data"][subject].as_array().expect("rows").len();
        assert_eq!((rows("orders"), rows("tickets"), rows("kinds")), (2, 3, 1));
        assert_eq!(rows("answers_to_the_house"), 3, "also what stayed with the other record");
        assert_eq!(data["data"]["notes_about_you"][0]["words"], "Likes Verdi.");
        assert_eq!(data["data"]["records_made_one"][0]["email"], OTHER);
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
        assert_sound(&stage).await;
    }
}
