//! Mails about a change of a performance that nobody has made yet, for staff who ask what it would
//! say to whom: the pages that write the real ones, over each reader's own order.

use crate::{
    mails::{HeldStep, Matter, changed, handed_on, page::Page, pictures::Pictures},
    orders::{Known, Reader},
    printout::{Reading, printout_of},
};
use domain::{
    money::Money,
    tickets::change::{Notes, note_in},
    wording::listing::PerformanceRow,
};
use house::{House, mail::MailContent, samples};
use season::catalogue::Catalogue;
use std::sync::Arc;
use store::{
    Conn,
    orders::{Order, Rare},
    running::changes::Change,
};

/// The house as it would be after the change.
pub struct Imagined {
    pub change: Change,
    /// What the house says of it.
    pub notes: Notes,
    pub catalogue: Arc<Catalogue>,
}

impl Imagined {
    /// `row`: the performance's, as the change would leave it.
    pub fn new(catalogue: &Catalogue, row: PerformanceRow, change: Change, notes: Notes) -> Self {
        Self { catalogue: Arc::new(catalogue.as_if(row)), change, notes }
    }
}

/// The mail that would be sent of this matter. None: there would be none. Nothing is attached, and
/// its links open nothing.
#[boxed]
pub async fn imagined(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
    world: &Imagined,
) -> anyhow::Result<Option<MailContent>> {
    if let Matter::HandedChanged { transfer, .. } = matter {
        return handed_on::imagined(house, conn, order, transfer, world).await;
    }
    let locale = house.locales().get_or_fallback(&order.language);
    let rare = Rare::of(conn, order.id).await?.as_if_told(world.change.clone());
    let known = Known { order, rare: &rare };
    let reading = Reading { catalogue: world.catalogue.clone(), known, reader: Reader::Buyer };
    let mut printout = printout_of(house, conn, &reading, &locale).await?;
    let own = house.locales().fallback();
    let note = note_in(&world.notes, locale.language(), own.language()).map(str::to_owned);
    for told in &mut printout.view.changes {
        if told.change == world.change.id {
            told.note.clone_from(&note);
        }
    }
    let base = format!("{}/{}", house.settings().public_url, locale.language());
    let [link, season_link] = [format!("{base}/orders/{}", samples::SECRET), base + "/account"];
    let page = Page {
        locale: &locale,
        order,
        printout: &printout,
        link: &link,
        season_link: &season_link,
        now: house.now(),
        has_wallet: false,
        pictures: Pictures::default(),
    };
    let said = match (matter, changed::brings(matter)) {
        (_, Some((change, brings))) => page.changed(change, brings),
        (Matter::Held { step, .. }, None) => {
            Some(page.held(step, back_of(&page).filter(|_| step == HeldStep::Ended), note))
        }
        (_, None) => None,
    };
    Ok(said.map(|said| page.content(said)))
}

/// What was paid of a reservation goes back when it ends.
fn back_of(page: &Page<'_>) -> Option<Money> {
    let view = &page.printout.view;
    let paid = view.payments.iter().filter(|part| part.paid_at.is_some());
    let minor: i64 = paid.map(|part| part.amount_minor).sum();
    (minor > 0).then(|| Money::new(minor, view.quote.currency))
}
