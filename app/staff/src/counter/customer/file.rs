//! The file of a customer: all seasons, what they bought and have, what they owe; and one press to
//! a sale for them.

use crate::frame::{context::StaffContext, words::when};
use domain::{
    id::PersonId,
    moment::Moment,
    money::Money,
    people::{
        actor::{Action, Reach},
        consent::Purpose,
    },
};
use house::locales::{Arg, Locale};
use markup::{Html, view};
use money::timeline::customer_file::{
    CustomerFile, FileConsent, FileDebt, FileOrder, FilePass, FileSeason, FileSubscription,
    FileVoucher, customer_file,
};
use people::{
    customer_fields::{ToldAnswer, answers_of},
    customers::{
        doubles::{Double, doubles},
        merging::{MergeView, merges_of},
        notes::{NoteView, notes_of},
    },
    sales::{Counter, KnownCounter, counters},
};
use season::catalogue::Catalogue;
use ui::{
    error::Stop,
    route::staff::{StaffRoute, counter::CounterTarget, desk::DeskTarget},
};

/// All that the page reads of a customer beside what the house says that they are.
pub(super) struct File {
    pub file: CustomerFile,
    pub answers: Vec<ToldAnswer>,
    pub notes: Vec<NoteView>,
    pub doubles: Vec<Double>,
    pub merges: Vec<MergeView>,
    /// Where the reader may sell.
    pub counters: Vec<KnownCounter>,
    pub may_merge: bool,
    pub may_erase: bool,
    /// Orders are theirs to read.
    pub may_read: bool,
    /// Proofs are theirs to accept.
    pub may_accept: bool,
}

impl File {
    pub async fn load(context: &StaffContext, person: PersonId) -> Result<Self, Stop> {
        let (house, actor) = (&context.shop.house, context.actor());
        let may_sell = actor.reach(Action::Sell) != Reach::Nothing;
        let counters = match may_sell && super::may(context, Action::FindCustomers) {
            true => counters(house, &actor).await?,
            false => Vec::new(),
        };
        Ok(Self {
            file: customer_file(house, &actor, person).await?,
            answers: answers_of(house, &actor, person, context.language()).await?,
            notes: notes_of(house, &actor, person).await?,
            doubles: doubles(house, &actor, person).await?,
            merges: merges_of(house, &actor, person).await?,
            counters,
            may_merge: super::may(context, Action::MergeCustomers),
            may_erase: super::may(context, Action::EraseCustomers),
            may_read: super::may(context, Action::ReadTimeline),
            may_accept: super::may(context, Action::AcceptProof),
        })
    }
}

/// With what all sections of the page are written.
pub(super) struct Shown<'a> {
    pub locale: &'a Locale,
    pub catalogue: &'a Catalogue,
    pub time_zone: &'a str,
    pub now: Moment,
}

impl Shown<'_> {
    /// What is known before anything is sold to them, and the sale.
    pub fn first(&self, file: &File, person: PersonId) -> Html {
        view! { {self.warning(&file.file)} {self.sale(file, person)} }
    }

    /// Of payments that were taken back, and of what they owe.
    fn warning(&self, file: &CustomerFile) -> Option<Html> {
        let locale = self.locale;
        let returned = (file.returned > 0).then(|| {
            let count = [("count", file.returned.into())];
            view! { <p>{locale.text_with("staff-file-returned", &count)}</p> }
        });
        let is_late = |debt: &&FileDebt| debt.is_returned || debt.due_at <= self.now;
        let late: Vec<Html> = file.debts.iter().filter(is_late).map(|it| self.owes(it)).collect();
        (returned.is_some() || !late.is_empty()).then(|| {
            let late = late.into_iter().collect::<Html>();
            view! {
                <div class="notice notice--warning" role="alert">{returned} {late}</div>
            }
        })
    }

    fn owes(&self, debt: &FileDebt) -> Html {
        let sum = [
            ("sum", self.locale.money(debt.amount).into()),
            ("order", debt.order_code.as_str().into()),
        ];
        view! { <p>{self.locale.text_with("staff-file-owes", &sum)}</p> }
    }

    /// At the reader's counter, or at the one that they choose.
    fn sale(&self, file: &File, person: PersonId) -> Option<Html> {
        let locale = self.locale;
        let (first, others) = file.counters.split_first()?;
        let key = |known: &KnownCounter| match &known.counter {
            Counter::BoxOffice => String::new(),
            Counter::Point(key) => key.clone(),
        };
        let name = |known: &KnownCounter| match &known.counter {
            Counter::BoxOffice => locale.text("staff-desk-box-office"),
            Counter::Point(key) if known.name.is_empty() => key.clone(),
            Counter::Point(_) => known.name.clone(),
        };
        let at = match others.is_empty() {
            true => view! { <input type="hidden" name="at" value=key(first)/> },
            false => {
                let options = file.counters.iter().map(|known| {
                    view! { <option value=key(known)>{name(known)}</option> }
                });
                view! {
                    <label class="aloud" for="at">{locale.text("staff-desk-counter")}</label>
                    <select class="field__input desk-type" id="at" name="at">
                        {options.collect::<Html>()}
                    </select>
                }
            }
        };
        Some(view! {
            <form
                class="desk-actions"
                method="post"
                action=DeskTarget::Open.path(locale.language())
            >
                <input type="hidden" name="customer" value=person.to_string()/>
                {at}
                <button class="button" type="submit">{locale.text("staff-file-sale")}</button>
            </form>
        })
    }

    /// Of all seasons: tickets and who came, subscriptions, orders.
    pub fn bought(&self, file: &File) -> Html {
        let orders = file.file.orders.iter().map(|order| self.order(order, file));
        let seasons = file.file.seasons.iter().map(|season| self.season(season));
        let subscriptions = file.file.subscriptions.iter().map(|it| self.subscription(it));
        view! {
            {self.list("seasons", "staff-file-seasons", seasons.collect())}
            {self.list("subscriptions", "staff-file-subscriptions", subscriptions.collect())}
            {self.list("orders", "staff-file-orders", orders.collect())}
        }
    }

    /// What the house has of theirs, and what they told it.
    pub fn has(&self, file: &File) -> Html {
        let CustomerFile { passes, vouchers, credit, debts, consents, .. } = &file.file;
        let money = |sum: &Money| self.locale.money(*sum);
        let answer = |it: &ToldAnswer| format!("{}: {}", it.question, it.answer);
        let text = |words: String| view! { <li>{words}</li> };
        let passes = passes.iter().map(|it| text(self.pass(it)));
        let credit = credit.iter().map(|it| text(money(it)));
        let vouchers = vouchers.iter().map(|it| text(self.voucher(it)));
        let debts = debts.iter().map(|it| text(self.debt(it)));
        let consents = consents.iter().map(|it| text(self.consent(it)));
        let answers = file.answers.iter().map(|it| text(answer(it)));
        view! {
            {self.list("passes", "staff-file-passes", passes.collect())}
            {self.list("credit", "staff-file-credit", credit.collect())}
            {self.list("vouchers", "staff-file-vouchers", vouchers.collect())}
            {self.list("debts", "staff-file-debts", debts.collect())}
            {self.list("consents", "staff-file-consents", consents.collect())}
            {self.list("answers", "staff-file-answers", answers.collect())}
        }
    }

    /// Nothing where there is nothing to tell.
    fn list(&self, id: &'static str, title: &str, items: Vec<Html>) -> Option<Html> {
        (!items.is_empty()).then(|| {
            let items = items.into_iter().collect::<Html>();
            view! {
                <section class="flow desk-part" aria-labelledby=id>
                    <h2 class="desk-section__title" id=id>{self.locale.text(title)}</h2>
                    <ul class="desk-roles">{items}</ul>
                </section>
            }
        })
    }

    fn season(&self, season: &FileSeason) -> Html {
        let args = [
            ("season", season.key.as_str().into()),
            ("tickets", season.tickets.into()),
            ("past", season.past.into()),
            ("attended", season.attended.into()),
        ];
        view! { <li>{self.locale.text_with("staff-file-season", &args)}</li> }
    }

    fn subscription(&self, subscription: &FileSubscription) -> Html {
        let known = self.catalogue.offering_by_id(subscription.offer);
        let name = known.map(|known| {
            let key = format!("offer.{}.name", known.row.key);
            let name = self.catalogue.text(&key, self.locale.language());
            name.unwrap_or(&known.row.key).to_owned()
        });
        let name = name.unwrap_or_default();
        let (season, code) = (subscription.season.clone(), subscription.order_code.clone());
        view! { <li>{season} " · " {name} " · " {code}</li> }
    }

    fn order(&self, order: &FileOrder, file: &File) -> Html {
        let locale = self.locale;
        let code = match file.may_read {
            true => {
                let page = StaffRoute::Order(order.code.clone()).path(locale.language());
                view! { <a href=page>{order.code.clone()}</a> }
            }
            false => view! { <span>{order.code.clone()}</span> },
        };
        let tickets = [("count", order.tickets.into())];
        let tickets = locale.text_with("staff-file-tickets", &tickets);
        let state = match (order.is_ended, order.is_paid) {
            (true, _) => Some("staff-file-ended"),
            (false, false) => Some("staff-file-unpaid"),
            (false, true) => order.waits_for_proof.then_some("staff-file-proof"),
        };
        let state = state.map(|id| {
            view! { " " <span class="desk-mark">{locale.text(id)}</span> }
        });
        let waits = order.waits_for_proof && order.is_paid && !order.is_ended;
        let accept = (waits && file.may_accept).then(|| {
            let action = CounterTarget::AcceptProof(order.code.clone()).path(locale.language());
            view! {
                <form method="post" action=action>
                    <button class="button button--plain small" type="submit">
                        {locale.text("staff-proof-accept")}
                    </button>
                </form>
            }
        });
        let placed = when(locale, order.placed_at, self.time_zone);
        view! {
            <li>
                {code} " · " {placed} " · " {tickets} " · " {locale.money(order.total)} {state}
                {accept}
            </li>
        }
    }

    fn pass(&self, pass: &FilePass) -> String {
        let known = self.catalogue.extra(pass.extra);
        let name = known.map(|known| {
            let key = format!("offer.{}.name", known.key);
            let name = self.catalogue.text(&key, self.locale.language());
            name.unwrap_or(&known.key).to_owned()
        });
        let from = self.locale.date_plain(pass.from, self.time_zone);
        let mut args: Vec<(&str, Arg)> =
            vec![("kind", name.unwrap_or_default().into()), ("from", from.into())];
        if pass.is_ended {
            return self.locale.text_with("staff-file-pass-ended", &args);
        }
        match pass.until {
            None => self.locale.text_with("staff-customers-kind-open", &args),
            Some(until) => {
                let until = self.locale.date_plain(until.minus_ms(1), self.time_zone);
                args.push(("until", until.into()));
                self.locale.text_with("staff-customers-kind-until", &args)
            }
        }
    }

    fn voucher(&self, voucher: &FileVoucher) -> String {
        let args = [
            ("left", self.locale.money(voucher.left).into()),
            ("value", self.locale.money(voucher.value).into()),
            ("order", voucher.order_code.as_str().into()),
        ];
        let id = match voucher.is_ended {
            true => "staff-file-voucher-ended",
            false => "staff-file-voucher",
        };
        self.locale.text_with(id, &args)
    }

    fn debt(&self, debt: &FileDebt) -> String {
        let args = [
            ("sum", self.locale.money(debt.amount).into()),
            ("day", self.locale.date_plain(debt.due_at, self.time_zone).into()),
            ("order", debt.order_code.as_str().into()),
        ];
        let id = match debt.is_returned {
            true => "staff-file-debt-returned",
            false => "staff-file-debt",
        };
        self.locale.text_with(id, &args)
    }

    fn consent(&self, consent: &FileConsent) -> String {
        let day = [("day", self.locale.date_plain(consent.at, self.time_zone).into())];
        let id = match (consent.purpose, consent.is_given) {
            (Purpose::Newsletter, true) => "staff-file-newsletter",
            (Purpose::Newsletter, false) => "staff-file-no-newsletter",
        };
        self.locale.text_with(id, &day)
    }
}
