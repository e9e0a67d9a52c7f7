//! The house cancels performances and moves them: every holder is told once, chooses, and has
//! everything back that they paid, by the way that they chose.

mod at_counter;
mod in_part;
mod shown;

use crate::{
    handed_on::resale::ANA,
    sale::{
        Order, assert_sound, back, balance as balance_of,
        banks::dispute,
        count,
        example::{AS_DOCUMENTED, CARMEN_ONE, CARMEN_TWO, OFFER, SWANS_ONE, pick, season},
        form, reference, refused, scan_at,
    },
};
use domain::{
    id::ChangeId,
    moment::{DAY_MS, MINUTE_MS, Moment},
    order::{OrderState, OrderView, PlaceRequest},
    payments::gateway::DisputeState,
    people::actor::Actor,
    tickets::{
        change::{ChangeChoice, ChoiceRefusal},
        state::ScanReason,
    },
};
use season::sheets::season_import::import_season;
use std::collections::BTreeSet;
use subscribers::{
    bank::statement,
    changes::{self, ChangeRefusal, Wanted},
};
use testing::{Stage, missing_right, says, season_example, stages};

const CONSOLE: Actor = Actor::Console;

/// Paid under an address of its own.
pub async fn paid(stage: &Stage, email: &str, seats: &[(&str, &str, u32)]) -> Order {
    let buyer = stage.guest().await;
    for (slug, offer, seat) in seats {
        pick(stage, &buyer, slug, offer, &[*seat]).await.expect("free");
    }
    let session = Stage::session_of(&buyer);
    let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
    let form = form(stage, &buyer, basket.quote.total_minor).await;
    let form = PlaceRequest { email: email.to_owned(), ..form };
    let placed = money::checkout::place_order(&stage.house, &buyer, &form).await.expect("an order");
    let order = Order { reference: reference(&placed), secret: placed.secret };
    stage.bank.capture(&order.reference);
    back(stage, &order.reference).await;
    order
}

pub async fn cancel(stage: &Stage, slug: &str) -> ChangeId {
    let change = changes::change(&stage.house, &CONSOLE, slug, Wanted::Cancel, None).await;
    let change = change.expect("cancelled");
    house::jobs::tick(&stage.house).await;
    change
}

pub async fn choose(stage: &Stage, order: &Order, change: ChangeId, choice: ChangeChoice) {
    let guest = stage.guest().await;
    let choice = choice.into();
    changes::choose(&stage.house, &guest, &order.secret, change, choice).await.expect("chosen");
    house::jobs::tick(&stage.house).await;
}

pub async fn credit(stage: &Stage, email: &str) -> i64 {
    let statement = statement::of_address(&stage.house, email).await.expect("read");
    statement.map_or(0, |statement| statement.balance_minor)
}

/// How many mails to this address say so.
pub fn told(stage: &Stage, email: &str, id: &str) -> usize {
    let mails = stage.mail.mails();
    mails.iter().filter(|mail| mail.to == email && says(&mail.text, id)).count()
}

fn total(view: &OrderView) -> i64 {
    view.quote.total_minor
}

async fn at_the_door(stage: &Stage, order: &Order) -> ScanReason {
    let view = order.view(stage).await;
    let line = &view.lines[0];
    let code = line.ticket.clone().expect("a ticket").barcode;
    scan_at(stage, &line.performance_slug, &code, line.starts_at).await
}

async fn start(stage: &Stage, order: &Order) -> Moment {
    order.view(stage).await.lines[0].starts_at
}

#[tokio::test(flavor = "multi_thread")]
async fn every_holder_of_a_cancelled_performance_has_everything_back_as_they_choose() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let money = paid(&stage, "money@example.org", &[(CARMEN_ONE, "", 3)]).await;
        let credited = paid(&stage, "credit@example.org", &[(CARMEN_ONE, "", 4)]).await;
        let silent = paid(&stage, "silent@example.org", &[(CARMEN_ONE, "", 5)]).await;
        let other = paid(&stage, "other@example.org", &[(SWANS_ONE, "", 3)]).await;
        let totals = [
            total(&money.view(&stage).await),
            total(&credited.view(&stage).await),
            total(&silent.view(&stage).await),
        ];
        let change = cancel(&stage, CARMEN_ONE).await;
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
        }
        for email in ["money@example.org", "credit@example.org", "silent@example.org"] {
            assert_eq!(told(&stage, email, "mail-changed-cancelled-choose"), 1, "{email}");
        }
        assert_eq!(told(&stage, "other@example.org", "mail-changed-cancelled"), 0);
        assert_eq!(at_the_door(&stage, &money).await, ScanReason::PerformanceCancelled);
        assert_sound(&stage).await;

        choose(&stage, &money, change, ChangeChoice::MoneyBack).await;
        assert_eq!(stage.bank.refunded_minor(&money.reference), totals[0], "with its fees");
        assert_eq!(money.view(&stage).await.state, OrderState::Cancelled);
        assert_eq!(told(&stage, "money@example.org", "mail-cancelled-money"), 1);
        assert_sound(&stage).await;

        choose(&stage, &credited, change, ChangeChoice::Credit).await;
        assert_eq!(stage.bank.refunded_minor(&credited.reference), 0);
        assert_eq!(credit(&stage, "credit@example.org").await, totals[1]);
        let view = credited.view(&stage).await;
        let back = view.back.expect("what went back");
        assert_eq!((back.done_minor, back.credit_minor), (totals[1], totals[1]));
        assert_eq!(told(&stage, "credit@example.org", "mail-changed-credit"), 1);
        assert_sound(&stage).await;

        let progress = changes::progress(&stage.house, change).await.expect("read");
        let progress = progress.expect("known");
        assert_eq!((progress.orders_told, progress.orders_to_choose), (3, 1));
        assert_eq!(stage.bank.refunded_minor(&silent.reference), 0, "there is time");
        stage.clock.advance_ms(15 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&silent.reference), totals[2]);
        assert_eq!(other.view(&stage).await.state, OrderState::Paid);
        assert_eq!(balance_of(&stage, "customer-credit").await, -totals[1]);
        assert_eq!(balance_of(&stage, "refunds-due").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_credits_of_one_sum_each_name_their_own_performance() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3), (CARMEN_TWO, "", 3)]).await;
        for slug in [CARMEN_ONE, CARMEN_TWO] {
            let change = cancel(&stage, slug).await;
            choose(&stage, &order, change, ChangeChoice::Credit).await;
        }
        let statement = statement::of_address(&stage.house, ANA).await.expect("read");
        let movements = statement.expect("known").movements;
        assert_eq!(movements.len(), 2, "{movements:?}");
        assert_eq!(movements[0].amount_minor, movements[1].amount_minor);
        let named = movements.iter().filter_map(|it| it.performance.zip(it.line));
        assert_eq!(named.collect::<BTreeSet<_>>().len(), 2, "{movements:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_package_only_the_cancelled_part_goes_back_and_by_itself_as_credit() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, OFFER, 3), (SWANS_ONE, OFFER, 3)]).await;
        let before = order.view(&stage).await;
        let part = |view: &OrderView, slug: &str| {
            let lines = view.lines.iter().filter(|line| line.performance_slug == slug);
            lines.map(|line| line.price_minor).sum::<i64>()
        };
        let (carmen, swans) = (part(&before, CARMEN_ONE), part(&before, SWANS_ONE));
        cancel(&stage, CARMEN_ONE).await;
        stage.clock.advance_ms(15 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        let after = order.view(&stage).await;
        assert_eq!(after.state, OrderState::Paid);
        assert_eq!((part(&after, CARMEN_ONE), part(&after, SWANS_ONE)), (0, swans));
        assert!(after.lines[0].ticket.is_some(), "the other performance is theirs");
        let got = credit(&stage, ANA).await;
        let fees = total(&before) - carmen - swans;
        assert!(got >= carmen && got <= carmen + fees, "its share of {carmen}: {got}");
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_of_a_moved_performance_stay_valid_unless_they_are_given_back() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let keeps = paid(&stage, "keeps@example.org", &[(CARMEN_ONE, "", 3)]).await;
        let silent = paid(&stage, "silent@example.org", &[(CARMEN_ONE, "", 4)]).await;
        let gives = paid(&stage, "gives@example.org", &[(CARMEN_ONE, "", 5)]).await;
        let starts_at = start(&stage, &keeps).await.plus_ms(DAY_MS);
        let wanted = Wanted::Move { starts_at };
        let change = changes::change(&stage.house, &CONSOLE, CARMEN_ONE, wanted, None).await;
        let change = change.expect("moved");
        house::jobs::tick(&stage.house).await;
        assert_eq!(start(&stage, &keeps).await, starts_at);
        for email in ["keeps@example.org", "silent@example.org", "gives@example.org"] {
            assert_eq!(told(&stage, email, "mail-changed-moved"), 1, "{email}");
        }
        // Who orders now knows the new date.
        stage.clock.advance_ms(MINUTE_MS);
        let later = paid(&stage, "later@example.org", &[(CARMEN_ONE, "", 6)]).await;
        house::jobs::tick(&stage.house).await;
        assert!(later.view(&stage).await.changes.is_empty());
        let (house, guest) = (&stage.house, stage.guest().await);
        let back = ChangeChoice::MoneyBack.into();
        let tried = changes::choose(house, &guest, &later.secret, change, back);
        assert_eq!(refused(tried.await), ChoiceRefusal::Unknown);
        choose(&stage, &keeps, change, ChangeChoice::Keep).await;
        choose(&stage, &gives, change, ChangeChoice::MoneyBack).await;
        let given = total(&gives.view(&stage).await);
        assert_eq!(stage.bank.refunded_minor(&gives.reference), given);
        // The seat is anybody's.
        let buyer = stage.guest().await;
        pick(&stage, &buyer, CARMEN_ONE, "", &[5]).await.expect("free again");
        stage.clock.advance_ms(starts_at.since_ms(stage.house.now()) - 30 * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
        for order in [&keeps, &silent] {
            assert_eq!(at_the_door(&stage, order).await, ScanReason::Valid);
            assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        }
        assert_sound(&stage).await;
    }
}

/// The documented performances with a change of their text.
fn sheet(from: &str, to: &str) -> String {
    let folder = season_example(&AS_DOCUMENTED);
    let text = String::from_utf8(folder.0["performances.csv"].clone()).expect("text");
    assert!(text.contains(from), "{from}");
    text.replace(from, to)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_season_s_sheets_cancel_and_move_as_the_commands_do() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let whole = total(&order.view(&stage).await);
        let moved = sheet("2026-12-03 20:00", "2026-12-03 19:00");
        season(&stage, &[("performances", &moved)]).await;
        season(&stage, &[("performances", &moved)]).await;
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage, ANA, "mail-changed-moved-time"), 1);
        let off = sheet("key,production", "cancelled,key,production")
            .replace("\ncarmen-2026-12-03", "\nyes,carmen-2026-12-03")
            .replace("\ncarmen-2026-12-05", "\n,carmen-2026-12-05")
            .replace("\nswan", "\n,swan");
        season(&stage, &[("performances", &off)]).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage, ANA, "mail-changed-cancelled-choose"), 1);
        assert_eq!(count(&stage, "performance_changes where ended_at_ms is null").await, 1);
        stage.clock.advance_ms(15 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), whole);
        assert_eq!(count(&stage, "performance_changes where ended_at_ms is null").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_that_takes_place_after_all_leaves_every_ticket_as_it_was() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        // A sheet that says nothing of it changes nothing.
        season(&stage, &AS_DOCUMENTED).await;
        assert_eq!(at_the_door(&stage, &order).await, ScanReason::PerformanceCancelled);
        let on = sheet("key,production", "cancelled,key,production")
            .replace("\ncarmen", "\nno,carmen")
            .replace("\nswan", "\n,swan");
        let folder = season_example(&[("performances.csv", &on)]);
        let dry = import_season(&stage.house, &CONSOLE, &folder, true).await.expect("good");
        let listed = dry.changes.iter().find(|it| it.column == "cancelled").expect("listed");
        assert_eq!((&*listed.from, &*listed.to, listed.mails), ("yes", "no", 1));
        assert!(import_season(&stage.house, &CONSOLE, &folder, false).await.is_err(), "asked");
        season(&stage, &[("performances", &on)]).await;
        house::jobs::tick(&stage.house).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(told(&stage, ANA, "mail-changed-after-all"), 1);
        assert_eq!(at_the_door(&stage, &order).await, ScanReason::Valid);
        let guest = stage.guest().await;
        let late = ChangeChoice::MoneyBack;
        let late = changes::choose(&stage.house, &guest, &order.secret, change, late.into()).await;
        assert_eq!(refused(late), ChoiceRefusal::Over);
        stage.clock.advance_ms(15 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_t_be_chosen_says_why_and_changes_nothing() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let other = paid(&stage, "ben@example.org", &[(SWANS_ONE, "", 3)]).await;
        let guest = stage.guest().await;
        let change = cancel(&stage, CARMEN_ONE).await;
        let tried = async |secret: &str, change: ChangeId, choice: ChangeChoice| {
            refused(changes::choose(&stage.house, &guest, secret, change, choice.into()).await)
        };
        let (money, credit_) = (ChangeChoice::MoneyBack, ChangeChoice::Credit);
        assert_eq!(tried("nobody", change, money).await, ChoiceRefusal::Unknown);
        assert_eq!(tried(&other.secret, change, money).await, ChoiceRefusal::Unknown);
        let unknown = ChangeId(stage.house.new_id());
        assert_eq!(tried(&order.secret, unknown, money).await, ChoiceRefusal::Unknown);
        let keep = tried(&order.secret, change, ChangeChoice::Keep).await;
        assert_eq!(keep, ChoiceRefusal::NotOffered);
        // Two windows at once: one of the choices counts, and nothing goes back twice.
        let both = tokio::join!(
            changes::choose(&stage.house, &guest, &order.secret, change, money.into()),
            changes::choose(&stage.house, &guest, &order.secret, change, credit_.into()),
        );
        let made = [both.0.is_ok(), both.1.is_ok()];
        assert_eq!(made.iter().filter(|made| **made).count(), 1, "{made:?}");
        let [chosen, lost] = if made[0] { [money, credit_] } else { [credit_, money] };
        assert_eq!(tried(&order.secret, change, lost).await, ChoiceRefusal::Chosen(chosen));
        let same = chosen.into();
        changes::choose(&stage.house, &guest, &order.secret, change, same).await.expect("same");
        house::jobs::tick(&stage.house).await;
        let whole = total(&order.view(&stage).await);
        let back = stage.bank.refunded_minor(&order.reference) + credit(&stage, ANA).await;
        assert_eq!(back, whole);
        assert_sound(&stage).await;

        let again = changes::change(&stage.house, &CONSOLE, CARMEN_ONE, Wanted::Cancel, None).await;
        assert_eq!(refused(again), ChangeRefusal::Cancelled);
        let no = changes::change(&stage.house, &CONSOLE, "no-such", Wanted::Cancel, None).await;
        assert_eq!(refused(no), ChangeRefusal::UnknownPerformance);
        let ana = stage.signed_in(ANA).await;
        let not_hers = changes::change(&stage.house, &ana, SWANS_ONE, Wanted::Cancel, None).await;
        assert_eq!(missing_right(not_hers), Some(domain::people::actor::Action::ImportSeason));
        let starts_at = start(&stage, &other).await;
        for (starts_at, why) in
            [(starts_at, ChangeRefusal::SameTime), (stage.house.now(), ChangeRefusal::Past)]
        {
            let wanted = Wanted::Move { starts_at };
            let moved = changes::change(&stage.house, &CONSOLE, SWANS_ONE, wanted, None).await;
            assert_eq!(refused(moved), why);
        }
    }
}

/// Money that a bank decides about isn't given out a second time.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_bank_decides_about_waits_for_staff() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let whole = total(&order.view(&stage).await);
        dispute(&stage, &order, "cb-1", whole, DisputeState::Opened).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        let guest = stage.guest().await;
        let choice = ChangeChoice::Credit.into();
        let chosen = changes::choose(&stage.house, &guest, &order.secret, change, choice).await;
        assert_eq!(refused(chosen), ChoiceRefusal::NotPossible);
        assert_eq!(credit(&stage, ANA).await, 0);
        stage.clock.advance_ms(15 * DAY_MS);
        house::jobs::tick(&stage.house).await;
        let progress = changes::progress(&stage.house, change).await.expect("read");
        assert_eq!(progress.expect("known").orders_with_problem, 1);
        assert_eq!(stage.bank.refunded_minor(&order.reference), 0);
        assert_sound(&stage).await;
    }
}

/// Who has the credit, and then the money by a chargeback too, owes it.
#[tokio::test(flavor = "multi_thread")]
async fn a_chargeback_after_the_credit_is_owed() {
    for stage in stages().await {
        season(&stage, &AS_DOCUMENTED).await;
        let order = paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let whole = total(&order.view(&stage).await);
        let change = cancel(&stage, CARMEN_ONE).await;
        choose(&stage, &order, change, ChangeChoice::Credit).await;
        dispute(&stage, &order, "cb-1", whole, DisputeState::Opened).await;
        dispute(&stage, &order, "cb-1", whole, DisputeState::Lost).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(credit(&stage, ANA).await, whole);
        assert_eq!(balance_of(&stage, "receivables").await, whole);
        assert_sound(&stage).await;
    }
}
