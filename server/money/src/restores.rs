//! After a copy of the database was put back. What happened since the copy was made is not in it,
//! so nothing may be believed that could have been ended or used up meanwhile.
//!
//! Numbers of invoices: those issued since the copy can't be known, and a number that was given
//! must never be given again. Each series therefore goes on under a new name, from number one
//! (RD 1619/2012, art. 6.1.a, allows several series where there is a reason). A jump within the
//! series would need a guess of how many were issued, and would leave a gap.
//!
//! What was open when the copy was made may have left since, and what could be spent may be spent:
//! it waits until staff have confirmed it (`waits`).

mod waits;

pub use store::running::restores::{OwedRefund, Wait};
pub use waits::{Confirmed, Decision, WaitRefusal, decide, waits};

use domain::{moment::Moment, people::actor::Actor};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
    locales::local,
};
use jiff::{Span, Zoned};
use people::{
    customers::time_zone,
    staff::{self, Colleague},
};
use season::catalogue;
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    running::restores::{self, Closed, NewRestore, Series},
};

/// What staff must know after a backup was restored.
#[derive(Clone, Debug, PartialEq)]
pub struct AfterRestore {
    pub copy_made_at: Moment,
    pub closed: Closed,
    /// As the copy has them; none of them is used again.
    pub series: Vec<Series>,
    /// The new series have it behind their names.
    pub series_suffix: String,
    /// Series of this year and of those before have it.
    pub last_year: i64,
    /// Accounts of the staff that are open in the copy, each with its roles.
    pub staff: Vec<Colleague>,
    /// Codes of the orders that were neither paid nor ended.
    pub open_orders: Vec<String>,
    /// What waits until staff have confirmed it.
    pub waits: Vec<Wait>,
    /// What staff may have paid since.
    pub owed_refunds: Vec<OwedRefund>,
    pub newest_mail_at: Option<Moment>,
    /// Connections to banks that the house sells by, for `parterre reconcile`.
    pub gateways: Vec<String>,
}

/// Once, before the shop opens on the copy.
#[boxed]
pub async fn after_restore(house: &House, copy_made_at: Moment) -> anyhow::Result<AfterRestore> {
    let now = house.now();
    let catalogue = catalogue::catalogue(house).await?;
    let here = local(now, &time_zone(&catalogue));
    let suffix = new_suffix(house, &here).await?;
    let year = i64::from(here.year());
    let new = Arc::new(NewRestore {
        id: house.new_id(),
        restored_at: now,
        copy_made_at,
        series_suffix: suffix.clone(),
        last_year: year,
    });
    let renews = !catalogue.rules.renewals.is_empty();
    let (closed, series) = house
        .fault_only(move |house, conn| {
            let new = new.clone();
            Box::pin(async move { write(&house, conn, &new, renews).await })
        })
        .await?;
    let staff = staff::staff_list(house, &Actor::Console).await;
    let staff = staff.map_err(|failure| anyhow::anyhow!("{failure:?}"))?;
    let mut conn = house.store().read().await?;
    Ok(AfterRestore {
        copy_made_at,
        closed,
        series,
        series_suffix: suffix,
        last_year: year,
        staff: staff.colleagues.into_iter().filter(|one| one.ended_at.is_none()).collect(),
        open_orders: restores::open_orders(&mut conn).await?,
        waits: waits::all(house, &mut conn).await?,
        owed_refunds: restores::owed_refunds(&mut conn).await?,
        newest_mail_at: restores::newest_mail_at(&mut conn).await?,
        gateways: store::payments::merchants::gateways(&mut conn).await?,
    })
}

/// The time of the restore, to the second. A copy of a database that was restored within this
/// same second has this suffix already: then the next second that is free.
async fn new_suffix(house: &House, restored_at: &Zoned) -> anyhow::Result<String> {
    let mut conn = house.store().read().await?;
    let mut second = restored_at.clone();
    loop {
        let suffix = second.strftime("R%y%m%d%H%M%S").to_string();
        if !restores::suffix_is_taken(&mut conn, &suffix).await? {
            return Ok(suffix);
        }
        second = second.checked_add(Span::new().seconds(1))?;
    }
}

async fn write(
    house: &House,
    conn: &mut Conn,
    new: &NewRestore,
    renews: bool,
) -> anyhow::Result<(Closed, Vec<Series>)> {
    restores::insert(conn, new).await?;
    let currency = catalogue::currency(house);
    restores::hold_open(conn, new.id, currency.as_str(), renews).await?;
    let series = restores::series(conn).await?;
    let closed = restores::close_sessions(conn, house.now()).await?;
    let ended = series
        .iter()
        .map(|it| json!({ "company": it.company, "series": it.name, "last": it.last_number }));
    let detail = json!({
        "copyMadeAt": new.copy_made_at.0,
        "seriesEnded": ended.collect::<Vec<_>>(),
        "seriesSuffix": new.series_suffix,
    });
    let entry =
        JournalEntry { action: "database.restore", subject: Subject::Database(new.id), detail };
    journal::record(house, conn, &Actor::Console, entry).await?;
    Ok((closed, series))
}
