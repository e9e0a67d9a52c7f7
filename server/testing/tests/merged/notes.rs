//! Notes about customers: who may read, write and delete them.

use super::{merged, two};
use crate::sale::{count, refused};
use domain::{
    id::{AccountId, CustomerNoteId},
    people::actor::{Action, Actor},
};
use people::customers::notes::{CHARS_MAX, NoteRefusal, delete_note, notes_of, write_note};
use testing::{Stage, missing_right, stages, text};

async fn clerk(stage: &Stage, email: &str) -> Actor {
    stage.staffer(email, "box-office").await;
    let sql = format!("select id from accounts where email = '{email}'");
    let account = text(stage.store(), &sql).await.expect("read").expect("an account");
    let account: AccountId = account.parse().expect("an id");
    Actor::Staff { account, grants: vec![(Action::FindCustomers, "*".to_owned())] }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_is_its_author_s_and_the_administrator_s_to_delete() {
    for stage in stages().await {
        let (_, _, records) = two(&stage).await;
        let (house, gone) = (&stage.house, records.gone);
        let (rosa, bruno) =
            (clerk(&stage, "rosa@example.org").await, clerk(&stage, "bruno@example.org").await);
        write_note(house, &rosa, gone, " Needs an \u{202e}aisle\nseat. ").await.expect("noted");
        stage.clock.advance_ms(1);
        write_note(house, &bruno, gone, "Pays in cash.").await.expect("noted");
        let seen = notes_of(house, &rosa, gone).await.expect("read");
        let told: Vec<_> = seen.iter().map(|it| (it.words.as_str(), it.may_delete)).collect();
        assert_eq!(told, [("Pays in cash.", false), ("Needs an aisle\nseat.", true)]);
        assert_eq!(seen[0].author_name, "Rosa Vidal", "every colleague is called so here");
        let others = delete_note(house, &rosa, gone, seen[0].id).await;
        assert_eq!(refused(others), NoteRefusal::UnknownNote);
        delete_note(house, &rosa, gone, seen[1].id).await.expect("her own");
        delete_note(house, &Actor::Console, gone, seen[0].id).await.expect("anybody's");
        let unknown = CustomerNoteId(house.new_id());
        let unknown = delete_note(house, &Actor::Console, gone, unknown).await;
        assert_eq!(refused(unknown), NoteRefusal::UnknownNote);
        assert_eq!(count(&stage, "customer_notes").await, 0);
        let told = "journal where action like 'person.note%' and detail like '%aisle%'";
        assert_eq!(count(&stage, told).await, 0, "its words stand nowhere else");
        for (words, why) in [
            (" \n ".to_owned(), NoteRefusal::Empty),
            ("x".repeat(CHARS_MAX + 1), NoteRefusal::TooLong),
        ] {
            assert_eq!(refused(write_note(house, &rosa, gone, &words).await), why);
        }
        let guest = stage.guest().await;
        let missing = Some(Action::FindCustomers);
        assert_eq!(missing_right(write_note(house, &guest, gone, "x").await), missing);
        assert_eq!(missing_right(notes_of(house, &guest, gone).await), missing);
        merged(&stage, records).await.expect("one");
        write_note(house, &rosa, gone, "Called again.").await.expect("noted");
        let kept = notes_of(house, &rosa, records.kept).await.expect("read");
        assert_eq!(kept.len(), 1, "it is the kept record's");
    }
}
