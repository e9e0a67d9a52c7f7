//! The page of what is done with a ticket shows the holder's other seats for the same performance,
//! so that they can be ticked.

use domain::{id::AdmissionId, money::Money, order::OrderLineView, people::actor::Actor};
use house::{Answered, House, locales::Locale};
use markup::{Html, view};
use std::sync::Arc;
use subscribers::{
    resale,
    transfers::{
        self,
        together::{self, OTHERS_MAX, SeatShown},
    },
    waiver,
};
use ui::{error::Stop, field::Choice, ticket::place};

/// The name of the boxes.
const ALSO: &str = "also";

/// A seat with which the same can be done.
pub struct Other {
    pub admission: AdmissionId,
    pub line: OrderLineView,
    /// What it brings. The page says it beside the seat, and the form sends it.
    pub brings: Option<Money>,
}

/// What is done with the ticket of the page, and can be done with the others.
#[derive(Clone, Copy)]
pub enum Deed {
    HandOn,
    OfferForResale,
    GiveBack,
}

/// Who is asked, in which language.
pub struct Asker<'a> {
    pub house: &'a House,
    pub actor: &'a Actor,
    pub language: &'a str,
}

/// The holder's other seats with which the same can be done.
pub async fn others(
    asker: &Asker<'_>,
    admission: AdmissionId,
    deed: Deed,
) -> Result<Vec<Other>, Stop> {
    let Asker { house, actor, language } = *asker;
    let mut others = Vec::new();
    for admission in together::others(house, actor, admission).await? {
        let can = match deed {
            Deed::HandOn => {
                let preview = transfers::preview(house, actor, admission, language).await;
                preview.answered()?.map(|it| (it.line, None)).ok()
            }
            Deed::OfferForResale => {
                let preview = resale::preview(house, actor, admission, language).await;
                preview.answered()?.map(|it| (it.line, Some(it.promised))).ok()
            }
            Deed::GiveBack => {
                let preview = waiver::preview(house, actor, admission, language).await;
                preview.answered()?.map(|it| (it.line, Some(it.brings.total()))).ok()
            }
        };
        others.extend(can.map(|(line, brings)| Other { admission, line, brings }));
    }
    Ok(others)
}

/// There are no boxes where there is no other seat.
pub fn boxes(locale: &Arc<Locale>, others: &[Other], ticked: &[SeatShown]) -> Option<Html> {
    let boxes = others.iter().map(|other| {
        let id = format!("also-{}", other.admission);
        let is_chosen = ticked.iter().any(|it| it.admission == other.admission);
        let place = place(locale, &other.line);
        let (value, words) = match other.brings {
            Some(brings) => {
                let value = format!("{} {}", other.admission, brings.minor);
                (value, format!("{place} · {}", locale.money(brings)))
            }
            None => (other.admission.to_string(), place),
        };
        Choice { name: ALSO, id, value, is_chosen, words }.checkbox()
    });
    (!others.is_empty()).then(|| {
        view! {
            <fieldset class="flow">
                <legend>{locale.text("together-title")}</legend>
                {boxes.collect::<Html>()}
            </fieldset>
        }
    })
}

/// Seats that were ticked before, for a form that has no boxes for them.
pub fn kept(lines: &[OrderLineView]) -> Html {
    let admissions = lines.iter().filter_map(|line| Some(line.ticket.as_ref()?.admission));
    let kept = admissions.map(|admission| {
        view! { <input type="hidden" name=ALSO value=admission.to_string()/> }
    });
    kept.collect::<Html>()
}

/// The address of a page with these seats ticked beside its own.
pub fn address(path: &str, beside: impl Iterator<Item = AdmissionId>) -> String {
    let mut address = path.to_owned();
    for (at, admission) in beside.enumerate() {
        let sign = if at == 0 { '?' } else { '&' };
        address.push_str(&format!("{sign}{ALSO}={admission}"));
    }
    address
}

/// The seats that a form names. A value that is no ticket's identity names none.
pub fn ticked(pairs: &[(String, String)]) -> Vec<SeatShown> {
    let boxes = pairs.iter().filter(|(name, _)| name == ALSO);
    let seats = boxes.filter_map(|(_, value)| {
        let (admission, minor) = value.split_once(' ').unwrap_or((value.as_str(), ""));
        Some(SeatShown { admission: admission.parse().ok()?, shown_minor: minor.parse().ok() })
    });
    seats.take(usize::from(OTHERS_MAX)).collect()
}

/// The ticket of the page and those that were ticked, each once.
pub fn seats(own: SeatShown, ticked: &[SeatShown]) -> Vec<SeatShown> {
    let mut seats = vec![own];
    for seat in ticked {
        if seats.iter().all(|known| known.admission != seat.admission) {
            seats.push(*seat);
        }
    }
    seats
}

/// The same for a page that doesn't say what each brings.
pub fn admissions(admission: AdmissionId, ticked: &[SeatShown]) -> Vec<AdmissionId> {
    let own = SeatShown { admission, shown_minor: None };
    seats(own, ticked).into_iter().map(|seat| seat.admission).collect()
}
