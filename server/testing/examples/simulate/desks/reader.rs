//! A card reader that the house speaks to, with books of its own. Its answers get lost, cards are
//! declined or pay another sum, and buyers come when they like.

use crate::{
    desks::counted::{CounterForm, InHand},
    faults::Fault,
    world::World,
};
use domain::{
    id::RefundId,
    money::Money,
    payments::terminal::{
        TerminalAttempt, TerminalEnd, TerminalRefund, TerminalRequest, TerminalStart, TerminalState,
    },
};
use futures::{FutureExt, future::BoxFuture};
use house::{
    Failure, House,
    ports::{RefundAnswer, terminals::Terminal},
};
use money::payments::terminals::{TerminalSale, begin, cancel, followed};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, Weak},
};
use store::testing::rows;

pub const READER: &str = "reader";

/// A sum that it was asked to show.
struct Shown {
    amount: Money,
    state: TerminalState,
    back: BTreeMap<RefundId, Money>,
}

impl Shown {
    fn new(amount: Money, state: TerminalState) -> Self {
        Self { amount, state, back: BTreeMap::new() }
    }

    fn kept_minor(&self) -> i64 {
        let TerminalState::Approved { amount, .. } = &self.state else { return 0 };
        amount.minor - self.back.values().map(|back| back.minor).sum::<i64>()
    }
}

pub struct Reader {
    world: Weak<World>,
    point: &'static str,
    /// By their references, which are also the names of what was taken.
    shown: Mutex<BTreeMap<String, Shown>>,
}

impl Reader {
    pub fn new(world: Weak<World>, point: &'static str) -> Self {
        Self { world, point, shown: Mutex::default() }
    }

    fn shown(&self) -> MutexGuard<'_, BTreeMap<String, Shown>> {
        self.shown.lock().expect("because nothing panics while it holds this")
    }

    /// A call of the house's, which may not come through.
    async fn called(&self) -> anyhow::Result<Arc<World>> {
        let world = self.world.upgrade().expect("because it lives as long as its programs");
        anyhow::ensure!(!world.strikes(8, Fault::GatewayAway), "the reader can't be reached");
        world.between(Fault::GatewayAway, || anyhow::anyhow!("the reader's line broke")).await?;
        self.cards(&world);
        Ok(world)
    }

    /// Buyers hold their cards to what is shown, or go.
    fn cards(&self, world: &World) {
        let mut shown = self.shown();
        let waiting = shown.iter_mut().filter(|(_, it)| it.state == TerminalState::Waiting);
        for (reference, it) in waiting {
            let wrong_minor = i64::from(world.below(12) == 0 && world.strikes(2, Fault::WrongSum));
            let amount = Money::new(it.amount.minor + wrong_minor, it.amount.currency);
            it.state = match world.below(6) {
                0..2 => continue,
                2 => TerminalState::Declined,
                _ => TerminalState::Approved { amount, capture: reference.clone() },
            };
            world.tell(format_args!("  {reference} at the reader: {:?}", it.state));
        }
    }
}

fn answered<T>(world: &World, answer: T) -> anyhow::Result<T> {
    anyhow::ensure!(!world.strikes(12, Fault::AnswerLost), "the reader's answer is lost");
    Ok(answer)
}

impl Terminal for Reader {
    fn label(&self) -> &str {
        "Reader"
    }

    fn point(&self) -> &str {
        self.point
    }

    fn start<'a>(
        &'a self,
        request: &'a TerminalRequest,
    ) -> BoxFuture<'a, anyhow::Result<TerminalStart>> {
        async move {
            let world = self.called().await?;
            let is_waiting = |it: &Shown| it.state == TerminalState::Waiting;
            if self.shown().values().any(is_waiting) {
                return answered(&world, TerminalStart::Not(TerminalEnd::Busy));
            }
            let (reference, new) =
                (&request.reference, Shown::new(request.amount, TerminalState::Waiting));
            if self.shown().insert(reference.clone(), new).is_some() {
                world.find(format!("{reference} was started twice"));
            }
            answered(&world, TerminalStart::Presented { provider_id: reference.clone() })
        }
        .boxed()
    }

    fn state<'a>(
        &'a self,
        attempt: &'a TerminalAttempt,
    ) -> BoxFuture<'a, anyhow::Result<TerminalState>> {
        async move {
            let world = self.called().await?;
            let state = self.shown().get(&attempt.asked.reference).map(|it| it.state.clone());
            answered(&world, state.unwrap_or(TerminalState::NotPresented))
        }
        .boxed()
    }

    fn cancel<'a>(
        &'a self,
        attempt: &'a TerminalAttempt,
    ) -> BoxFuture<'a, anyhow::Result<TerminalState>> {
        async move {
            let world = self.called().await?;
            let asked = &attempt.asked;
            let state = {
                let mut shown = self.shown();
                let new = || Shown::new(asked.amount, TerminalState::Closed);
                let it = shown.entry(asked.reference.clone()).or_insert_with(new);
                if !matches!(it.state, TerminalState::Approved { .. }) {
                    it.state = TerminalState::Closed;
                }
                it.state.clone()
            };
            answered(&world, state)
        }
        .boxed()
    }

    fn refund<'a>(
        &'a self,
        refund: &'a TerminalRefund,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>> {
        async move {
            let world = self.called().await?;
            if !world.is_calm() && world.below(4) == 0 {
                return answered(&world, RefundAnswer::Pending);
            }
            let left_minor = {
                let mut shown = self.shown();
                let Some(it) = shown.get_mut(&refund.capture) else {
                    return Ok(RefundAnswer::Refused("unknown".to_owned()));
                };
                it.back.insert(refund.refund, refund.amount);
                it.kept_minor()
            };
            if left_minor < 0 {
                world.find(format!("more goes back of {} than was taken", refund.capture));
            }
            answered(&world, RefundAnswer::Done)
        }
        .boxed()
    }
}

impl World {
    /// The house's readers, as each of its programs speaks to them.
    pub fn terminals(&self) -> BTreeMap<String, Arc<dyn Terminal>> {
        let reader: Arc<dyn Terminal> = self.reader.clone();
        BTreeMap::from([(READER.to_owned(), reader)])
    }

    /// All of a sale by card. The clerk looks a few times, doesn't wait, or breaks it off.
    pub async fn sell_by_reader(self: &Arc<Self>, node: &House, mark: u64) {
        let Some(seller) = self.open_at_counter(node, mark).await else { return };
        let Some(session) = seller.session() else { return };
        if !self.hold_for_sale(node, &seller, mark).await {
            return;
        }
        let order = match self.counter_form(node, &seller).await {
            Ok(Some(form)) => form,
            Ok(None) => return,
            Err(error) => {
                self.heard::<(), ()>("a sale by card", mark, Err(error.into()));
                return;
            }
        };
        let (key, amount_minor) = (order.idempotency_key.clone(), order.total_shown_minor);
        let taken = InHand { driven_minor: amount_minor, ..InHand::default() };
        let outlet = seller.outlet().name();
        self.sends_sale(&key, CounterForm { outlet, taken, ..CounterForm::default() });
        let terminal = READER.to_owned();
        let wanted = TerminalSale { terminal, order, amount_minor, given_minor: None };
        self.does(format_args!("a card is to pay {amount_minor}"));
        let begun = begin(node, &seller, &wanted).await;
        let begun = self.heard("a payment by card", mark, begun);
        if self.below(3) == 0 {
            let again = begin(&self.node(), &seller, &wanted).await;
            let again = self.heard("the same payment by card", mark, again);
            if let (Some(begun), Some(again)) = (begun, again)
                && begun != again
            {
                self.find(format!("one form began the payments {begun} and {again}"));
            }
        }
        if self.below(6) == 0 {
            let broken_off = cancel(node, &self.clerk(), session).await;
            self.heard::<_, ()>("a payment broken off", mark, broken_off.map_err(Failure::from));
        }
        for _ in 0..self.below(4) {
            self.advance_ms(self.below(20_000) as i64);
            let known = followed(node, &self.clerk(), session).await;
            let known = known.map_err(Failure::<()>::from);
            if let Some(Some(known)) = self.heard("a payment by card", mark, known) {
                known.order_code.into_iter().for_each(|code| self.hears_of_code(code));
            }
        }
    }

    /// What the reader has for the house is what the ledger says of the order that it paid; and
    /// nothing that it took is without one.
    pub async fn check_reader(&self) -> anyhow::Result<()> {
        let sql = "select t.reference, cast(coalesce((select sum(e.amount_minor) \
               from ledger_entries e where e.order_id = t.order_id \
               and e.account = 'terminal'), 0) as text) from terminal_payments t";
        let mut booked: BTreeMap<String, i64> = BTreeMap::new();
        for row in rows(&self.store(), sql).await? {
            booked.insert(row[0].clone(), row[1].parse()?);
        }
        let kept: Vec<(String, i64)> = {
            let shown = self.reader.shown();
            shown.iter().map(|(reference, it)| (reference.clone(), it.kept_minor())).collect()
        };
        for (reference, kept) in kept {
            let booked = booked.get(&reference).copied().unwrap_or_default();
            if kept != booked {
                self.find(format!("the reader has {kept} of {reference}, the ledger {booked}"));
            }
        }
        Ok(())
    }
}
