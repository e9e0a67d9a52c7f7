//! The way back: a program works on a database that a newer one has changed.

use database::Store;

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_schema_is_taken_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(folder.path()).await.expect("a store");
    store
        .write::<(), &'static str, _>(|tx| {
            Box::pin(async move {
                sqlx::raw_sql("create table of_tomorrow (id text primary key)")
                    .execute(&mut *tx)
                    .await?;
                let newer = "insert into _sqlx_migrations (version, description, installed_on, \
                             success, checksum, execution_time) \
                             select 99999, 'of tomorrow', installed_on, success, checksum, \
                             execution_time from _sqlx_migrations where version = 1";
                sqlx::query(newer).execute(tx).await?;
                Ok(())
            })
        })
        .await
        .expect("written");
    drop(store);
    let former = Store::in_folder(folder.path()).await.expect("it opens all the same");
    let mut conn = former.read().await.expect("a reader");
    let companies = sqlx::query_scalar::<_, i64>("select count(*) from companies");
    assert_eq!(companies.fetch_one(&mut *conn).await.expect("a sum"), 0);
}
