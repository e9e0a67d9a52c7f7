//! What a change of a performance would do, before anybody makes it: what was sold, whom it
//! concerns, and the mail that each of them would read. Only who read names is written.

use super::{
    ask::{ChangeRefusal, ChangeRequest, Wanted, check, doors_at, is_hall_taken},
    begin::planned,
    matter_of,
};
use anyhow::Context;
use domain::{
    moment::Moment,
    people::actor::{Action, Actor, Reach},
    tickets::change::ChangeKind,
    wording::{
        listing::{Listing, PerformanceRow},
        text::full_name,
    },
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season::catalogue;
use selling::mails::{self, HeldStep, Imagined, Matter};
use serde_json::json;
use std::collections::BTreeMap;
pub use store::running::concerned::{ChangeReader, ReaderKind, Touched};
use store::{
    Conn, orders,
    running::{changes::Change, concerned},
};

/// Of those concerned, on one page.
pub const READERS_ON_A_PAGE: usize = 50;

/// Before it is made.
pub struct ChangeShown {
    /// Says whether the performance is still as it was shown.
    pub revision: u32,
    pub touched: Touched,
    /// On this page, by name. Whoever may not look for orders by name gets none.
    pub readers: Vec<ChangeReader>,
    pub concerned: usize,
    /// Of them, those who get a mail at once.
    pub told: usize,
    /// Those who would, if the house knew their addresses.
    pub without_address: usize,
    /// Of each kind of reader in each language. Whoever gets no names gets none.
    pub mails: Vec<MailShown>,
    pub choose_by: Moment,
    pub is_named: bool,
}

/// As one of its readers would get it.
pub struct MailShown {
    pub kind: ReaderKind,
    pub language: String,
    /// How many get one like it.
    pub readers: usize,
    /// The order of the reader whose mail is shown.
    pub code: String,
    pub subject: String,
    pub text: String,
}

impl ChangeShown {
    pub fn pages(&self) -> usize {
        self.concerned.div_ceil(READERS_ON_A_PAGE)
    }
}

/// What the change would do. `page`: of those concerned, from 0.
///
/// # Errors
/// Why it can't be made.
#[boxed]
pub async fn shown(
    house: &House,
    actor: &Actor,
    request: &ChangeRequest,
    page: usize,
) -> Result<ChangeShown, Failure<ChangeRefusal>> {
    actor.permit(Action::ImportSeason, "*")?;
    let is_named = actor.reach(Action::ReadTimeline) == Reach::All;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(listing) = catalogue.listing_by_slug(&request.key).cloned() else {
        return Err(Failure::Refused(ChangeRefusal::UnknownPerformance));
    };
    check(&catalogue, &listing, request, house.now()).map_err(Failure::Refused)?;
    if let Wanted::Move { starts_at } = request.wanted
        && is_hall_taken(&mut conn, &request.key, starts_at).await?
    {
        return Err(Failure::Refused(ChangeRefusal::HallTaken));
    }
    let change = planned(house, &listing, request.wanted, request.choose_by);
    let choose_by = change.choose_by;
    let all = readers(&mut conn, &change).await?;
    let mut mails = Vec::new();
    if is_named {
        let row = row_after(&listing, request.wanted, house.now());
        let world = Imagined::new(&catalogue, row, change, request.notes.clone());
        mails = mails_to(house, &mut conn, &world, &all).await?;
    }
    let touched = concerned::touched(&mut conn, listing.row.id).await?;
    drop(conn);
    let would_be_told = || all.iter().filter(|it| it.kind != ReaderKind::BuyerOfExtras);
    let told = would_be_told().filter(|it| !it.email.is_empty()).count();
    let (concerned, without_address) = (all.len(), would_be_told().count() - told);
    let mut readers = Vec::new();
    if is_named {
        let from = page.saturating_mul(READERS_ON_A_PAGE);
        readers.extend(all.into_iter().skip(from).take(READERS_ON_A_PAGE));
        record(house, actor, &listing, concerned).await?;
    }
    Ok(ChangeShown {
        revision: listing.row.revision,
        touched,
        readers,
        concerned,
        told,
        without_address,
        mails,
        choose_by,
        is_named,
    })
}

/// By name. Extras for it end with it; they stay as they are if it is moved.
async fn readers(conn: &mut Conn, change: &Change) -> anyhow::Result<Vec<ChangeReader>> {
    let mut readers = concerned::readers(conn, change.performance).await?;
    readers.retain(|it| match change.kind {
        ChangeKind::Cancelled => true,
        ChangeKind::Moved => it.kind != ReaderKind::BuyerOfExtras,
    });
    readers.sort_by_cached_key(|it| {
        let name = full_name(&it.family_name, &it.given_name).to_lowercase();
        (name, it.code.clone(), it.kind, it.transfer.map(|id| id.to_string()))
    });
    Ok(readers)
}

/// As the change would leave it.
fn row_after(listing: &Listing, wanted: Wanted, now: Moment) -> PerformanceRow {
    let mut row = listing.row.clone();
    row.revision += 1;
    match wanted {
        Wanted::Cancel => row.cancelled_at = Some(now),
        Wanted::Move { starts_at } => {
            row.doors_at = doors_at(listing, starts_at);
            row.starts_at = starts_at;
        }
    }
    row
}

/// One for each kind of reader and language: that of the first one who has an address.
async fn mails_to(
    house: &House,
    conn: &mut Conn,
    world: &Imagined,
    readers: &[ChangeReader],
) -> anyhow::Result<Vec<MailShown>> {
    let mut alike: BTreeMap<(ReaderKind, &str), Vec<&ChangeReader>> = BTreeMap::new();
    for reader in readers.iter().filter(|it| !it.email.is_empty()) {
        alike.entry((reader.kind, reader.language.as_str())).or_default().push(reader);
    }
    let mut mails = Vec::new();
    for ((kind, language), of) in alike {
        let Some(first) = of.first() else { continue };
        let order = orders::by_id(conn, first.order).await?;
        let order = order.context("orders are never deleted")?;
        let id = world.change.id;
        let matter = match (kind, first.transfer) {
            (ReaderKind::Recipient, Some(transfer)) => {
                Matter::HandedChanged { transfer, change: id }
            }
            (ReaderKind::Reserver, _) => {
                let step = match world.change.kind {
                    ChangeKind::Cancelled => HeldStep::Ended,
                    ChangeKind::Moved => HeldStep::Moved(id),
                };
                Matter::Held { step, until: order.pay_by }
            }
            (ReaderKind::Buyer, _) => matter_of(conn, &world.change, order.id).await?,
            (ReaderKind::Recipient, None) | (ReaderKind::BuyerOfExtras, _) => continue,
        };
        let Some(mail) = mails::imagined(house, conn, &order, matter, world).await? else {
            continue;
        };
        mails.push(MailShown {
            kind,
            language: language.to_owned(),
            readers: of.len(),
            code: first.code.clone(),
            text: mail.text(),
            subject: mail.subject,
        });
    }
    Ok(mails)
}

/// Whoever reads names of those concerned stands in the journal, as after a search.
async fn record(
    house: &House,
    actor: &Actor,
    listing: &Listing,
    count: usize,
) -> anyhow::Result<()> {
    let entry = JournalEntry {
        action: "performance.concerned",
        subject: Subject::Performance(listing.row.id),
        detail: json!({ "count": count }),
    };
    journal::record_reading(house, actor, entry).await
}
