//! Whatever staff edit, its revisions are counted, kept and read in the same way.

use season::catalogue::change_catalogue;
use season_tables::{
    revisions::{self, Kind, Written},
    texts::content_changes::revised,
};
use testing::{Stage, stages};

/// All but pages, whose revisions are their page's; tests of landing pages have them.
const KINDS: [(Kind, &str); 6] = [
    (Kind::Look, ""),
    (Kind::Brand, "retiro"),
    (Kind::Announcement, ""),
    (Kind::Languages, ""),
    (Kind::List, "genres"),
    (Kind::ProductionDraft, "production:tosca draft"),
];

fn written(stage: &Stage, body: &'static str, seen: Option<i64>) -> Written<'static> {
    Written { body, author: "console", at: stage.house.now(), seen }
}

/// Its revision; None: its editor saw another one than the newest.
async fn append(
    stage: &Stage,
    kind: Kind,
    key: &'static str,
    written: Written<'static>,
) -> Option<i64> {
    let append = stage.house.fault_only(move |house, conn| {
        Box::pin(async move {
            let change = &mut change_catalogue(&house, conn).await?;
            revisions::append(change, kind, key, written).await
        })
    });
    append.await.expect("no fault")
}

#[tokio::test(flavor = "multi_thread")]
async fn revisions_of_each_kind_count_up_and_all_of_them_stay() {
    for stage in stages().await {
        for (kind, key) in KINDS {
            let mut conn = stage.store().read().await.expect("a connection");
            let none = revisions::newest(&mut conn, kind, key).await.expect("read");
            assert_eq!(none, None, "{kind:?}");
            drop(conn);
            let first = append(&stage, kind, key, written(&stage, "[1]", Some(0))).await;
            assert_eq!(first, Some(1), "{kind:?}");
            // An editor who didn't see the first one, and a way back that needs to see none.
            let late = append(&stage, kind, key, written(&stage, "[2]", Some(0))).await;
            assert_eq!(late, None, "{kind:?}");
            let second = append(&stage, kind, key, written(&stage, "[3]", None)).await;
            assert_eq!(second, Some(2), "{kind:?}");

            let mut conn = stage.store().read().await.expect("a connection");
            let all = revisions::history(&mut conn, kind, key, 9).await.expect("read");
            let said: Vec<_> = all.iter().map(|it| (it.revision, it.body.as_str())).collect();
            assert_eq!(said, [(2, "[3]"), (1, "[1]")], "{kind:?}");
            assert!(all.iter().all(|it| it.key == key && it.author == "console"), "{all:?}");
            let newest = revisions::newest(&mut conn, kind, key).await.expect("read");
            assert_eq!(newest.as_ref(), all.first(), "{kind:?}");
            for (revision, body) in [(1, Some("[1]")), (3, None)] {
                let found = revisions::body(&mut conn, kind, key, revision).await.expect("read");
                assert_eq!(found.as_deref(), body, "{kind:?}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_key_has_its_own_and_lists_are_told_without_productions() {
    for stage in stages().await {
        for (kind, key) in [
            (Kind::Brand, "retiro"),
            (Kind::Brand, "chico"),
            (Kind::List, "genres"),
            (Kind::List, "genres"),
            (Kind::List, "production:tosca"),
            (Kind::ProductionDraft, "production:tosca draft"),
        ] {
            append(&stage, kind, key, written(&stage, "[]", None)).await.expect("appended");
        }
        let mut conn = stage.store().read().await.expect("a connection");
        for (kind, expected) in [
            (Kind::Brand, vec![("chico", 1), ("retiro", 1)]),
            (Kind::List, vec![("genres", 2)]),
            (Kind::ProductionDraft, vec![("production:tosca draft", 1)]),
        ] {
            let newest = revisions::newest_of_each(&mut conn, kind).await.expect("read");
            let newest: Vec<_> = newest.iter().map(|it| (it.key.as_str(), it.revision)).collect();
            assert_eq!(newest, expected, "{kind:?}");
        }
        let changes = revised(&mut conn, Kind::List, "", 9).await.expect("read");
        let changes: Vec<_> = changes.iter().map(|it| (it.key.as_str(), &*it.former)).collect();
        assert_eq!(changes, [("genres", "[]"), ("genres", "")]);
        let others = revised(&mut conn, Kind::List, "somebody else", 9).await.expect("read");
        assert!(others.is_empty(), "{others:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_two_editors_at_once_is_told() {
    for stage in stages().await {
        let of = |body| append(&stage, Kind::Look, "", written(&stage, body, Some(0)));
        let (one, other) = tokio::join!(of("[1]"), of("[2]"));
        let done: Vec<i64> = [one, other].into_iter().flatten().collect();
        assert_eq!(done, [1]);
    }
}
