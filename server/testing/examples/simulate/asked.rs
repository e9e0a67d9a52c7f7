//! Who is asked about the next season, and what their page says of what they answered.

use crate::{
    answers::{Renewing, Said},
    two_seasons::SERIES,
    world::World,
};
use domain::{id::RenewalId, seats::plan::SeatName};
use store::testing::rows;
use subscribers::renewal::RenewalView;

impl World {
    /// What they see is one of the things that they may have said.
    pub async fn believe(&self, views: &[RenewalView]) -> anyhow::Result<()> {
        self.see_who_is_asked().await?;
        for view in views {
            let is_lost = self.renewals(|renewals| {
                let Some(one) = renewals.all.get_mut(&view.id) else { return false };
                let said = std::mem::take(&mut one.heard);
                one.heard = said.iter().filter(|said| is_shown(view, said)).cloned().collect();
                if one.heard.is_empty() {
                    one.heard = said;
                    return true;
                }
                false
            });
            if is_lost {
                let shown = (view.answer, &view.wishes);
                self.find(format!("{} isn't shown as it was answered: {shown:?}", view.id));
            }
        }
        Ok(())
    }

    /// Who has been asked by now, about what, and whether they were told that their seat is kept.
    pub async fn see_who_is_asked(&self) -> anyhow::Result<()> {
        let sql = "select r.id, o.email, f.key, cast(min(l.seat_ordinal) as text), \
               case when r.terms is null then '' else 'kept' end \
             from renewals r join orders o on o.id = r.order_id \
             join order_items i on i.id = r.item_id join offers f on f.id = i.offer_id \
             join order_lines l on l.item_id = i.id group by r.id, o.email, f.key, r.terms";
        for row in rows(&self.store(), sql).await? {
            let id: RenewalId = row[0].parse()?;
            if self.renewals(|renewals| renewals.all.contains_key(&id)) {
                continue;
            }
            let number: u32 = row[3].parse()?;
            let who = self.subscribers.iter().position(|it| it.email == row[1]);
            let series = SERIES.iter().position(|(package, ..)| *package == row[2]);
            let seat = self.ordinals.iter().position(|ordinal| ordinal.0 == number);
            let (Some(who), Some(series), Some(seat)) = (who, series, seat) else {
                self.find(format!("somebody is asked who subscribes to nothing: {row:?}"));
                continue;
            };
            let seat = seat as u32;
            let subscriber = &self.subscribers[who];
            if SERIES[series].0 != subscriber.package || !subscriber.seats.contains(&seat) {
                self.find(format!("subscriber {who} is asked about {row:?}, which isn't theirs"));
            }
            let is_kept = !row[4].is_empty();
            let new = Renewing { who, series, seat, is_kept, heard: vec![Said::default()] };
            self.tell(format_args!("{id} is subscriber {who}'s: {series} {seat} {is_kept}"));
            self.renewals(|renewals| renewals.all.insert(id, new));
        }
        Ok(())
    }
}

fn is_shown(view: &RenewalView, said: &Said) -> bool {
    let is_at = |name: &SeatName, seat: u32| name.number == (seat % 10 + 1).to_string();
    let wishes = view.wishes.iter().zip(&said.wishes);
    view.answer == said.answer
        && (said.payment.is_none() || view.payment == said.payment)
        && view.wishes.len() == said.wishes.len()
        && wishes.into_iter().all(|(shown, wished)| {
            shown.package == name_of(wished.series)
                && shown.seat.as_ref().is_some_and(|name| is_at(name, wished.seat))
        })
}

/// As the sheet calls it.
fn name_of(series: usize) -> &'static str {
    ["A 27", "B 27"][series]
}
