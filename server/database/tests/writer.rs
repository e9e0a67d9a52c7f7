//! The writer keeps each use case atomic while it shares a commit with others.

use database::{Failure, Store};

async fn count(store: &Store) -> i64 {
    let mut conn = store.read().await.expect("a reader");
    sqlx::query_scalar("select count(*) from companies").fetch_one(&mut *conn).await.expect("sum")
}

async fn insert(store: &Store, key: String, refuse: bool) -> Result<(), Failure<&'static str>> {
    store
        .write(move |tx| {
            let key = key.clone();
            Box::pin(async move {
                sqlx::query(
                    "insert into companies (id, key, name, tax_number, street, postcode, town, \
                     country) values ($1, $1, 'x', 'x', 'x', 'x', 'x', 'ES')",
                )
                .bind(&key)
                .execute(tx)
                .await?;
                if refuse { Err(Failure::Refused("no")) } else { Ok(()) }
            })
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_use_case_leaves_no_trace_beside_others_that_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(folder.path()).await.expect("a store");
    let all = (0..200).map(|i| {
        let store = store.clone();
        tokio::spawn(async move { insert(&store, format!("c{i}"), i % 2 == 1).await.is_ok() })
    });
    let done = futures::future::join_all(all).await;
    assert_eq!(done.into_iter().filter(|ok| *ok.as_ref().expect("ran")).count(), 100);
    assert_eq!(count(&store).await, 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_use_case_that_breaks_a_constraint_fails_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(folder.path()).await.expect("a store");
    insert(&store, "same".into(), false).await.expect("the first stays");
    let second = insert(&store, "same".into(), false).await;
    let Err(Failure::Fault(fault)) = second else { panic!("the key is taken") };
    assert!(database::is_unique_violation(&fault));
    insert(&store, "other".into(), false).await.expect("the writer goes on");
    assert_eq!(count(&store).await, 2);
}

fn broken() -> &'static str {
    panic!("as a bug would")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_use_case_that_panics_fails_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(folder.path()).await.expect("a store");
    let done: Result<(), Failure<&'static str>> =
        store.write(|_| Box::pin(async { Err(Failure::Refused(broken())) })).await;
    let Err(Failure::Fault(fault)) = done else { panic!("it has no answer") };
    assert_eq!(fault.to_string(), "a use case panicked");
    insert(&store, "next".into(), false).await.expect("the writer goes on");
    assert_eq!(count(&store).await, 1);
}
