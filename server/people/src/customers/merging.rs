//! Two records of one customer become one, and are parted again while the day isn't over.
//!
//! Everything that names the other record names the kept one from then on (`store::people::merges`
//! lists each column). Nothing is deleted and no amount changes: the books stay as they are, and
//! each row can go back. Who shops in this moment shops on: sessions, baskets and orders go along,
//! and the other address leads to the kept record.

use super::doubles::{Double, double_of};
use domain::{
    id::{CustomerMergeId, PersonId},
    moment::Moment,
    people::{
        actor::{Action, Actor},
        doubles::double_sign,
        merge::{MergeConflict, MergeContents, MergeRefusal, PARTING_MS},
    },
    wording::text::full_name,
};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{
    Conn,
    people::{
        merges::{self, Merge, Pair, Record},
        search_words,
    },
};

/// Which record stays, and which goes over to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TwoRecords {
    pub kept: PersonId,
    pub gone: PersonId,
}

/// What a merge would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergePreview {
    pub kept: Double,
    pub gone: Double,
    /// Of each, as they are now.
    pub kept_has: MergeContents,
    pub gone_has: MergeContents,
    pub conflicts: Vec<MergeConflict>,
    /// All of the above in short: the merge refuses to do anything else than was shown.
    pub shown: String,
}

/// A merge that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeView {
    pub id: CustomerMergeId,
    pub name: String,
    /// Empty: they had none.
    pub email: String,
    pub merged_at: Moment,
    /// Until then it can be taken back; None: it is too late.
    pub until: Option<Moment>,
}

/// # Errors
/// Why they stay two; without the right to merge customers.
#[boxed]
pub async fn preview(
    house: &House,
    actor: &Actor,
    records: TwoRecords,
) -> Result<MergePreview, Failure<MergeRefusal>> {
    actor.permit(Action::MergeCustomers, "*")?;
    let mut conn = house.store().read().await?;
    let (kept, gone) = both(&mut conn, records).await?;
    look(house, &mut conn, &kept, &gone).await
}

/// Both, if they can be made one.
async fn both(
    conn: &mut Conn,
    records: TwoRecords,
) -> Result<(Record, Record), Failure<MergeRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    if records.kept == records.gone {
        return refused(MergeRefusal::Same);
    }
    let kept = merges::record(conn, records.kept).await?;
    let gone = merges::record(conn, records.gone).await?;
    let (Some(kept), Some(gone)) = (kept, gone) else { return refused(MergeRefusal::Unknown) };
    if kept.merged_into.is_some() || gone.merged_into.is_some() {
        return refused(MergeRefusal::MergedBefore);
    }
    let bars = [merges::bars(conn, kept.person).await?, merges::bars(conn, gone.person).await?];
    let lacks_account = kept.account.is_none() && gone.account.is_some();
    let lacks_address = kept.email.is_empty() && !gone.email.is_empty();
    let lacks_mandate = !bars[0].has_mandate && bars[1].has_mandate;
    if lacks_account || lacks_address || lacks_mandate {
        return refused(MergeRefusal::KeepTheOther);
    }
    for bars in bars {
        if bars.is_staff {
            return refused(MergeRefusal::OfStaff);
        }
        if bars.is_erased {
            return refused(MergeRefusal::Unknown);
        }
        if bars.is_being_erased {
            return refused(MergeRefusal::BeingErased);
        }
        if bars.is_unconfirmed {
            return refused(MergeRefusal::Unconfirmed);
        }
    }
    Ok((kept, gone))
}

async fn look(
    house: &House,
    conn: &mut Conn,
    kept: &Record,
    gone: &Record,
) -> Result<MergePreview, Failure<MergeRefusal>> {
    let kept_has = merges::contents(conn, kept.person, house.now()).await?;
    let gone_has = merges::contents(conn, gone.person, house.now()).await?;
    let conflicts = merges::conflicts(conn, kept, gone).await?;
    let sign = double_sign(&kept.facts(), &gone.facts());
    let seen = format!("{kept:?} {gone:?} {kept_has:?} {gone_has:?} {conflicts:?}");
    Ok(MergePreview {
        kept: double_of(kept, sign),
        gone: double_of(gone, sign),
        kept_has,
        gone_has,
        conflicts,
        shown: house::chance::digest(&seen),
    })
}

/// `shown` is that of the preview. Both at once, or twice, is once.
///
/// # Errors
/// Why they stay two; without the right to merge customers.
#[boxed]
pub async fn merge(
    house: &House,
    actor: &Actor,
    records: TwoRecords,
    shown: &str,
) -> Result<CustomerMergeId, Failure<MergeRefusal>> {
    actor.permit(Action::MergeCustomers, "*")?;
    let (actor, shown) = (actor.clone(), shown.to_owned());
    house
        .write(move |house, conn| {
            let (actor, shown) = (actor.clone(), shown.clone());
            Box::pin(async move { merge_in(&house, conn, &actor, records, &shown).await })
        })
        .await
}

async fn merge_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    records: TwoRecords,
    shown: &str,
) -> Result<CustomerMergeId, Failure<MergeRefusal>> {
    merges::lock(conn, records.kept, records.gone).await?;
    let (kept, gone) = both(conn, records).await?;
    if look(house, conn, &kept, &gone).await?.shown != shown {
        return Err(Failure::Refused(MergeRefusal::Changed));
    }
    let id = CustomerMergeId(house.new_id());
    merges::insert(conn, &Pair { merge: id, from: &gone, to: &kept }, house.now()).await?;
    for person in [kept.person, gone.person] {
        search_words::refresh(conn, person).await?;
        let change = change("person.merge", person, records);
        journal::record(house, conn, actor, change).await?;
    }
    Ok(id)
}

/// In the journal of one of them.
fn change(action: &'static str, person: PersonId, records: TwoRecords) -> JournalEntry<'static> {
    let TwoRecords { kept, gone } = records;
    let detail = json!({ "kept": kept.to_string(), "gone": gone.to_string() });
    JournalEntry { action, subject: Subject::Person(person), detail }
}

/// Those with which a customer's record was made one, the newest first.
///
/// # Errors
/// Without the right to see customers.
#[boxed]
pub async fn merges_of(
    house: &House,
    actor: &Actor,
    kept: PersonId,
) -> Result<Vec<MergeView>, NotAnswered> {
    crate::customer_page::may_read(actor)?;
    let mut conn = house.store().read().await?;
    let mut found = Vec::new();
    for merge in merges::of_kept(&mut conn, kept).await? {
        let Some(gone) = merges::record(&mut conn, merge.gone).await? else { continue };
        let until = merge.merged_at.plus_ms(PARTING_MS);
        found.push(MergeView {
            id: merge.id,
            name: full_name(&gone.given_name, &gone.family_name),
            email: gone.email,
            merged_at: merge.merged_at,
            until: Some(until).filter(|until| *until > house.now()),
        });
    }
    Ok(found)
}

/// Both are two again, as they were; what came since is whose it was made for.
///
/// # Errors
/// Why they stay one; without the right to merge customers.
#[boxed]
pub async fn part(
    house: &House,
    actor: &Actor,
    merge: CustomerMergeId,
) -> Result<TwoRecords, Failure<MergeRefusal>> {
    actor.permit(Action::MergeCustomers, "*")?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move { part_in(&house, conn, &actor, merge).await })
        })
        .await
}

async fn part_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    merge: CustomerMergeId,
) -> Result<TwoRecords, Failure<MergeRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let Some(known) = merges::by_id(conn, merge).await? else {
        return refused(MergeRefusal::Unknown);
    };
    merges::lock(conn, known.kept, known.gone).await?;
    // Somebody else may have parted them while this waited.
    let Some(Merge { kept, gone, merged_at, parted_at, .. }) = merges::by_id(conn, merge).await?
    else {
        return refused(MergeRefusal::Unknown);
    };
    if parted_at.is_some() || merged_at.plus_ms(PARTING_MS) <= house.now() {
        return refused(MergeRefusal::TooLate);
    }
    let (Some(kept_record), Some(gone_record)) =
        (merges::record(conn, kept).await?, merges::record(conn, gone).await?)
    else {
        return refused(MergeRefusal::Unknown);
    };
    if kept_record.merged_into.is_some() {
        return refused(MergeRefusal::MergedOn);
    }
    if merges::has_moved_money(conn, kept, merged_at).await? {
        return refused(MergeRefusal::MoneyMoved);
    }
    let pair = Pair { merge, from: &kept_record, to: &gone_record };
    let journal = house.new_id();
    merges::part(conn, &pair, merged_at, journal).await?;
    if merges::is_overdrawn(conn, kept, gone).await? {
        return refused(MergeRefusal::CreditSpent);
    }
    merges::end(conn, merge, house.now()).await?;
    let records = TwoRecords { kept, gone };
    for person in [kept, gone] {
        search_words::refresh(conn, person).await?;
    }
    let change = |person| change("person.part", person, records);
    journal::record(house, conn, actor, change(kept)).await?;
    journal::record_as(journal, house, conn, actor, change(gone)).await?;
    Ok(records)
}
