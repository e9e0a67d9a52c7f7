//! At the desk: which till the reader works with, and the way to open one where cash needs it.

use super::words;
use crate::{desk::encoded, frame::context::StaffContext};
use domain::{id::SessionId, sales::outlet::Outlet, sales::till::ShiftState};
use house::locales::Locale;
use markup::{Html, view};
use money::tills::{ShiftView, TillView, tills};
use ui::{error::Stop, route::staff::till::TillRoute};

/// How the reader stands with the tills of a counter.
pub(in crate::desk) enum TillBar {
    /// The counter has none: cash is taken there without one.
    Untilled,
    /// Cash goes into it.
    Open(ShiftView),
    /// The reader's till takes no cash here: it was counted, or stands at another counter.
    Other(ShiftView),
    /// There are some, and the reader has none of them.
    Needed,
}

impl TillBar {
    /// At the counter of this outlet.
    pub async fn of(context: &StaffContext, outlet: &Outlet) -> Result<Self, Stop> {
        let known = tills(&context.shop.house, &context.actor()).await?;
        let is_here = |till: &TillView| is_at(outlet, till.point.as_ref().map(|it| &it.key));
        let has_tills = known.iter().any(|till| till.ended_at.is_none() && is_here(till));
        let own = known.into_iter().filter_map(|till| till.shift).find(|shift| shift.is_own);
        let Some(shift) = own else {
            return Ok(if has_tills { Self::Needed } else { Self::Untilled });
        };
        let is_here = is_at(outlet, shift.point.as_ref().map(|it| &it.key));
        Ok(match (is_here, shift.state) {
            (true, ShiftState::Open) => Self::Open(shift),
            (true, _) => Self::Other(shift),
            (false, _) if has_tills => Self::Other(shift),
            (false, _) => Self::Untilled,
        })
    }

    /// `back`: an open sale, to which the reader comes back with a till.
    pub fn show(&self, locale: &Locale, back: Option<Back<'_>>) -> Option<Html> {
        let language = locale.language();
        let shift_link = |shift: &ShiftView| {
            let page = TillRoute::Shift(shift.id).path(language);
            let till = words::till(&shift.till_name, &shift.till);
            view! { <a href=page>{till}</a> }
        };
        match self {
            Self::Untilled => None,
            Self::Open(shift) => Some(view! {
                <p class="small">{locale.text("staff-till-bar-open")} " " {shift_link(shift)}</p>
            }),
            Self::Other(shift) => {
                let counter = words::counter(locale, shift.point.as_ref());
                Some(view! {
                    <div class="notice notice--warning desk-actions">
                        <p>
                            {locale.text("staff-till-bar-other")} " " {shift_link(shift)} " · "
                            {counter} " · " {words::state(locale, shift.state)}
                        </p>
                    </div>
                })
            }
            Self::Needed => {
                let page = TillRoute::Home.path(language);
                let back = back.map(Back::query).unwrap_or_default();
                Some(view! {
                    <div class="notice notice--warning desk-actions">
                        <p>{locale.text("staff-till-bar-needed")}</p>
                        <a class="button button--quiet" href=format!("{page}{back}")>
                            {locale.text("staff-till-open-do")}
                        </a>
                    </div>
                })
            }
        }
    }
}

/// A sale that is open at the desk.
pub(in crate::desk) struct Back<'a> {
    pub sale: SessionId,
    /// The performance that is chosen in it.
    pub slug: &'a str,
}

impl Back<'_> {
    fn query(self) -> String {
        format!("?sale={}&performance={}", self.sale, encoded(self.slug))
    }
}

/// `point`: the key of a till's point of sale. None: the box office.
fn is_at(outlet: &Outlet, point: Option<&String>) -> bool {
    outlet.point.as_ref() == point
}

/// Where cash was refused: a window beside the page, on which all that was typed stays.
pub(crate) fn way_to_open(locale: &Locale) -> Html {
    let page = TillRoute::Home.path(locale.language());
    view! {
        <p>
            <a class="button button--quiet" href=page target="_blank">
                {locale.text("staff-till-bar-window")}
            </a>
        </p>
    }
}
