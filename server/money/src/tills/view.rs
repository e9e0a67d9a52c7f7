//! Tills and shifts as staff see them. Nothing here tells what should be in a drawer before it was
//! counted.

pub use domain::sales::till::figures::{Clerk, TillPoint};

use super::rights::{may_manage, may_see};
use domain::{
    id::{AccountId, TillSessionId},
    moment::Moment,
    money::Currency,
    people::actor::{Action, Actor, NotPermitted},
    sales::till::{Compared, ShiftState, TillRefusal},
};
use house::{Failure, House, NotAnswered};
use people::sales::Counter;
use store::tills::{
    Till,
    shifts::{Done, Shift, ShiftSpan, by_id, of_clerk, opened, standing},
};

/// A drawer, and who has it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TillView {
    pub key: String,
    pub name: String,
    /// None: the box office.
    pub point: Option<TillPoint>,
    pub currency: Currency,
    /// It isn't used any more since then.
    pub ended_at: Option<Moment>,
    /// The reader has the right to manage it.
    pub may_manage: bool,
    /// The shift that isn't closed. None: the next clerk may open it.
    pub shift: Option<ShiftView>,
    /// Shifts that were closed and wait for a second person, the first one first.
    pub to_confirm: Vec<ShiftView>,
}

/// A shift without its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftView {
    pub id: TillSessionId,
    /// The till's key and name.
    pub till: String,
    pub till_name: String,
    /// None: the box office.
    pub point: Option<TillPoint>,
    pub currency: Currency,
    pub state: ShiftState,
    pub clerk: Clerk,
    pub opened_at: Moment,
    pub counted_at: Option<Moment>,
    pub closed_at: Option<Moment>,
    pub closed_by: Option<Clerk>,
    pub confirmed_at: Option<Moment>,
    pub confirmed_by: Option<Clerk>,
    /// The shift from which its clerk took the drawer over.
    pub taken_over_from: Option<TillSessionId>,
    /// The cash in it. None before it was counted, and of a colleague's: who takes it over counts
    /// it blind.
    pub counted_minor: Option<i64>,
    /// Below zero: cash was missing. None as `counted_minor` is.
    pub difference_minor: Option<i64>,
    /// It is the reader's own.
    pub is_own: bool,
    /// The reader has the right to manage its till.
    pub may_manage: bool,
}

/// Which shifts are meant: those that were opened in a span of time, at a counter, by a clerk.
#[derive(Clone, Debug)]
pub struct ShiftsAsked {
    /// The key of a till.
    pub till: Option<String>,
    pub clerk: Option<AccountId>,
    pub counter: Option<Counter>,
    pub from: Moment,
    pub until: Moment,
}

/// Tills where the reader sells or that they manage: those of the box office first, then by point
/// of sale. Tills that aren't used any more are shown to those who manage them.
///
/// # Errors
/// Without the right to sell or to manage tills anywhere.
#[boxed]
pub async fn tills(house: &House, actor: &Actor) -> Result<Vec<TillView>, NotAnswered> {
    permit_somewhere(actor)?;
    let mut conn = house.store().read().await?;
    let standing = standing(&mut conn).await?;
    let all = store::tills::all(&mut conn).await?.into_iter();
    let shown = all.filter(|till| is_shown(actor, till));
    Ok(shown.map(|till| till_view(actor, till, &standing)).collect())
}

/// # Errors
/// `UnknownTill`, also where the reader neither sells nor manages.
#[boxed]
pub async fn till_by_key(
    house: &House,
    actor: &Actor,
    key: &str,
) -> Result<TillView, Failure<TillRefusal>> {
    permit_somewhere(actor)?;
    let mut conn = house.store().read().await?;
    let till = store::tills::by_key(&mut conn, key).await?;
    let till = till.filter(|till| is_shown(actor, till));
    let till = till.ok_or(Failure::Refused(TillRefusal::UnknownTill))?;
    let standing = standing(&mut conn).await?;
    Ok(till_view(actor, till, &standing))
}

/// The reader's own shift that isn't closed.
#[boxed]
pub async fn own_shift(house: &House, actor: &Actor) -> anyhow::Result<Option<ShiftView>> {
    if permit_somewhere(actor).is_err() {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    let own = of_clerk(&mut conn, actor.operator()).await?;
    let Some(own) = own.first() else { return Ok(None) };
    let shift = by_id(&mut conn, own.id).await?;
    Ok(shift.map(|shift| shift_view(actor, &shift)))
}

/// Shifts that the reader may see: their own, and those at tills that they manage. The newest
/// first, at most `SHIFTS_MAX` of the span.
///
/// # Errors
/// Without the right to sell or to manage tills anywhere.
#[boxed]
pub async fn shifts(
    house: &House,
    actor: &Actor,
    asked: &ShiftsAsked,
) -> Result<Vec<ShiftView>, NotAnswered> {
    permit_somewhere(actor)?;
    let mut conn = house.store().read().await?;
    let span = ShiftSpan { from: asked.from, until: asked.until };
    let found = opened(&mut conn, span).await?;
    let meant = found.iter().filter(|shift| is_visible(actor, shift) && asked.means(shift));
    Ok(meant.map(|shift| shift_view(actor, shift)).collect())
}

impl ShiftsAsked {
    fn means(&self, shift: &Shift) -> bool {
        let is_there = match &self.counter {
            None => true,
            Some(Counter::BoxOffice) => shift.point.is_none(),
            Some(Counter::Point(key)) => shift.point.as_ref().is_some_and(|it| it.key == *key),
        };
        is_there
            && self.till.as_ref().is_none_or(|key| *key == shift.till_key)
            && self.clerk.is_none_or(|clerk| shift.clerk.account == Some(clerk))
    }
}

/// Who neither sells nor manages tills sees none, also none that commands have.
pub(super) fn permit_somewhere(actor: &Actor) -> Result<(), NotPermitted> {
    match actor.permit_somewhere(Action::ManageTills) {
        Ok(_) => Ok(()),
        Err(_) => actor.permit_somewhere(Action::Sell).map(drop),
    }
}

fn is_shown(actor: &Actor, till: &Till) -> bool {
    let point = till.point.as_ref();
    may_manage(actor, point) || (till.ended_at.is_none() && may_see(actor, point))
}

/// Whether the reader may see what became of the shift.
pub(super) fn is_visible(actor: &Actor, shift: &Shift) -> bool {
    shift.clerk.account == actor.operator() || may_manage(actor, shift.point.as_ref())
}

/// `standing`: shifts of all tills that aren't confirmed.
fn till_view(actor: &Actor, till: Till, standing: &[Shift]) -> TillView {
    let own: Vec<_> = standing.iter().filter(|shift| shift.till == till.id).collect();
    let open = own.iter().find(|shift| shift.closed.is_none());
    let shift = open.map(|shift| shift_view(actor, shift));
    let closed = own.iter().filter(|shift| shift.closed.is_some() && is_visible(actor, shift));
    TillView {
        may_manage: may_manage(actor, till.point.as_ref()),
        to_confirm: closed.map(|shift| shift_view(actor, shift)).collect(),
        key: till.key,
        name: till.name,
        point: till.point,
        currency: till.currency,
        ended_at: till.ended_at,
        shift,
    }
}

pub(super) fn shift_view(actor: &Actor, shift: &Shift) -> ShiftView {
    let at = |done: &Option<Done>| done.as_ref().map(|done| done.at);
    let by = |done: &Option<Done>| done.as_ref().map(|done| done.by.clone());
    let seen = shift.cash.filter(|_| is_visible(actor, shift));
    ShiftView {
        id: shift.id,
        till: shift.till_key.clone(),
        till_name: shift.till_name.clone(),
        point: shift.point.clone(),
        currency: shift.currency,
        state: shift.state(),
        clerk: shift.clerk.clone(),
        opened_at: shift.opened_at,
        counted_at: at(&shift.counted),
        closed_at: at(&shift.closed),
        closed_by: by(&shift.closed),
        confirmed_at: at(&shift.confirmed),
        confirmed_by: by(&shift.confirmed),
        taken_over_from: shift.taken_over_from,
        counted_minor: seen.map(|cash| cash.counted_minor),
        difference_minor: seen.map(Compared::difference_minor),
        is_own: shift.clerk.account == actor.operator(),
        may_manage: may_manage(actor, shift.point.as_ref()),
    }
}
