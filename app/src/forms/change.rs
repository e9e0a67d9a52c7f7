//! A buyer chooses what becomes of tickets whose performance was cancelled or moved.

use crate::pages::order::change::{pieces_of, some};
use axum::{
    Form,
    extract::{Path, rejection::FormRejection},
    response::Response,
};
use domain::{
    id::{ChangeId, OrderLineId},
    money::Money,
    order::{OrderLineView, Whose},
    tickets::change::{ChangeChoice, ChangeKind, ChoiceRefusal},
};
use house::{Answered, Failure, locales::Locale};
use subscribers::changes::{self, Brings, Chosen, ChosenFor};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
};

/// None: it names no choice, or a number or a ticket that is none.
fn chosen(pairs: &[(String, String)]) -> Option<ChosenFor> {
    let text = |named: &str| {
        let found = pairs.iter().find(|(name, _)| name == named);
        found.map(|(_, text)| text.as_str())
    };
    let choice = ChangeChoice::parse(text("choice")?)?;
    // What the page said that the choice brings.
    let shown = match choice {
        ChangeChoice::MoneyBack => text("refund_minor"),
        ChangeChoice::Credit => text("credit_minor"),
        ChangeChoice::Keep | ChangeChoice::Exchange => None,
    };
    let shown_minor = shown.map(str::parse::<i64>).transpose().ok()?;
    let shown_offers = text("offers").map(str::parse::<u32>).transpose().ok()?;
    let chosen = Chosen { choice, shown_minor, shown_offers };
    Some(ChosenFor { chosen, tickets: some::ticked(pairs)? })
}

pub async fn choose(
    mut visit: Visit,
    Path((_, secret, change)): Path<(String, String, String)>,
    pairs: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Stop> {
    let change: ChangeId = change.parse().map_err(|_| Stop::NotFound)?;
    let wanted = pairs.map_or(None, |Form(pairs)| chosen(&pairs));
    let actor = visit.actor().await?;
    let tickets = wanted.as_ref().map_or(&[][..], |wanted| wanted.tickets.as_slice());
    // Whoever returns a ticket isn't told any more whose it was.
    let holders = holders(&visit, &secret, change, tickets).await?;
    let answer = match &wanted {
        Some(wanted) => {
            let house = &visit.shop.house;
            let done = changes::choose_for(house, &actor, &secret, change, wanted).await;
            done.map(|brings| (wanted.chosen.choice, brings))
        }
        None => Err(Failure::Refused(ChoiceRefusal::NotOffered)),
    };
    let notice = match answer.answered()? {
        Ok((choice, brings)) => {
            let words = holders.words(&visit.locale, choice, done(&visit.locale, choice, brings));
            Notice::new(Tone::Good, words)
        }
        Err(ChoiceRefusal::Unknown) => return Err(Stop::NotFound),
        Err(why) => Notice::new(Tone::Warning, refusal::choice(&visit.locale, why)),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect(&Route::Order(secret)))
}

/// Who has the tickets that a choice is about.
#[derive(Default)]
struct Holders {
    /// The buyer has some.
    is_own: bool,
    /// Whoever else has accepted one.
    others: Vec<String>,
    is_moved: bool,
    /// What goes with the tickets: the buyer's and the others', by names.
    pieces: Vec<String>,
}

/// `tickets`: those that are returned alone.
async fn holders(
    visit: &Visit,
    secret: &str,
    change: ChangeId,
    tickets: &[OrderLineId],
) -> Result<Holders, Stop> {
    let order = selling::orders::order(&visit.shop.house, secret, visit.language()).await?;
    let found = order
        .as_ref()
        .and_then(|order| Some((order, order.changes.iter().find(|told| told.change == change)?)));
    let Some((order, told)) = found else { return Ok(Holders::default()) };
    let is_meant = |line: &OrderLineView| tickets.is_empty() || tickets.contains(&line.line);
    let handed = order.handed(told.performance).filter(|(line, _)| is_meant(line));
    // What goes with the tickets goes with the last of them.
    let is_all = some::tickets(order, told).into_iter().all(is_meant);
    Ok(Holders {
        is_own: order.has_own(told.performance),
        others: handed.map(|(_, to)| to.to_owned()).collect(),
        is_moved: told.kind == ChangeKind::Moved,
        pieces: [Whose::Buyer, Whose::Recipient]
            .into_iter()
            .filter(|_| is_all)
            .filter_map(|whose| pieces_of(&visit.locale, order, told, whose))
            .collect(),
    })
}

impl Holders {
    /// `done`: what is said of the buyer's own tickets. Of a cancelled performance the others were
    /// told when it was cancelled.
    fn words(mut self, locale: &Locale, choice: ChangeChoice, done: String) -> String {
        let done = match choice.is_return() && !self.pieces.is_empty() {
            true => {
                let pieces = [("extras", self.pieces.join(", ").into())];
                format!("{done} {}", locale.text_with("order-change-done-pieces", &pieces))
            }
            false => done,
        };
        if self.others.is_empty() || !self.is_moved {
            return done;
        }
        let count = i64::try_from(self.others.len()).unwrap_or(i64::MAX);
        self.others.sort();
        self.others.dedup();
        let args = [("count", count.into()), ("to", self.others.join(", ").into())];
        let (done, id) = match choice {
            ChangeChoice::Keep if !self.is_own => {
                (locale.text("order-change-done-keep-none"), "order-change-done-theirs-kept")
            }
            ChangeChoice::Keep => (done, "order-change-done-theirs-kept"),
            _ => (done, "order-change-done-theirs-ended"),
        };
        format!("{done} {}", locale.text_with(id, &args))
    }
}

/// What was chosen, with what it brought.
fn done(locale: &Locale, choice: ChangeChoice, brings: Option<Brings>) -> String {
    let Some(brings) = brings else {
        return locale.text(match choice {
            ChangeChoice::Keep => "order-change-done-keep",
            // Never said here: each ticket is exchanged by an order of its own.
            ChangeChoice::Exchange => "exchange-done",
            ChangeChoice::MoneyBack | ChangeChoice::Credit => "order-change-done",
        });
    };
    let Brings { refund, credit, settles, own_credit, at_counter } = brings;
    let voucher = Money { minor: brings.voucher_minor(), ..refund };
    let bank = Money { minor: brings.bank_minor() - at_counter.minor, ..refund };
    let args = [
        ("refund", locale.money(bank).into()),
        ("credit", locale.money(credit).into()),
        ("voucher", locale.money(voucher).into()),
        ("settles", locale.money(settles).into()),
    ];
    if settles.minor > 0 || (choice == ChangeChoice::Credit && refund.minor == 0) {
        return locale.text_with(
            match (settles.minor > 0, credit.minor > 0) {
                (true, true) => "order-change-done-settles-both",
                (true, false) => "order-change-done-settles",
                (false, _) => "order-change-done",
            },
            &args,
        );
    }
    if choice == ChangeChoice::MoneyBack && brings.bank_minor() > 0 {
        let again = [
            ("order-change-done-counter", at_counter),
            ("order-cancelled-voucher", voucher),
            ("order-cancelled-credited", own_credit),
        ];
        let again = again
            .into_iter()
            .filter(|(_, sum)| sum.minor > 0)
            .map(|(id, sum)| locale.text_with(id, &[("total", locale.money(sum).into())]));
        let first =
            (bank.minor > 0).then(|| locale.text_with("order-change-done-money-back", &args));
        return first.into_iter().chain(again).collect::<Vec<_>>().join(" ");
    }
    let id = match (credit.minor > 0, voucher.minor > 0) {
        _ if refund.minor == 0 => "order-change-done",
        (_, false) => "order-change-done-credit",
        (true, true) => "order-change-done-both",
        (false, true) => "order-change-done-voucher",
    };
    locale.text_with(id, &args)
}
