//! Subscriptions that go on in the next season: whoever has one keeps seat, series, price type and
//! seasons, says what they want in the house's time, and pays once.

use crate::sale::{
    assert_sound, count,
    example::{self, pick},
    next_season::{
        ANSWERED, ASKED, RENEWALS, SERIES_A, SERIES_B, both_seasons, folder, go_to_day, ordinal,
        seats, subscriber,
    },
    refused,
};
use domain::{
    id::RenewalId,
    moment::DAY_MS,
    order::OrderState,
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalEnd, RenewalPayment, RenewalRefusal},
};
use season::sheets::season_import::import_season;
use subscribers::renewal::{
    Asked, RenewalState, RenewalView, Reply, Report, RunRefusal, SeatStanding, Shown, WishPlan,
    choices, mine, plan, reply, run, wish,
};
use testing::{Stage, missing_right, plant, says, stages};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const EVA: &str = "eva@example.org";
const NEXT: &str = "2027-28";
const TOSCA: &str = "tosca-2027-12-03-2000";

pub async fn renew(stage: &Stage, is_dry: bool) -> Report {
    run(&stage.house, &Actor::Console, NEXT, is_dry).await.expect("a season to renew")
}

pub async fn of(stage: &Stage, actor: &Actor) -> RenewalView {
    let mut all = mine(&stage.house, actor, "en").await.expect("read");
    assert_eq!(all.len(), 1, "one subscription is one renewal");
    all.remove(0)
}

/// What writes this column is refused by the database for whoever has this address: `column on
/// table`, whose rows name them by an address or a person.
pub async fn fails_for(stage: &Stage, column: &str, email: &str) {
    let is_theirs = match column.ends_with("waiting_entries") {
        true => format!("new.email = '{email}'"),
        false => format!("new.person_id = (select id from persons where email = '{email}')"),
    };
    let when = if column.contains(" on ") { "update of" } else { "insert on" };
    let sql = format!(
        "create trigger broken before {when} {column} when {is_theirs} \
         begin select raise(abort, 'broken'); end"
    );
    plant(stage.store(), &sql).await.expect("planted");
}

pub async fn say(stage: &Stage, actor: &Actor, answer: Answer, payment: Option<RenewalPayment>) {
    let id = of(stage, actor).await.id;
    let said = Reply { answer, payment, mandate: None, shown_minor: None };
    reply(&stage.house, actor, id, &said).await.expect("in time");
}

pub async fn ask_for(stage: &Stage, actor: &Actor, package: &str, seat: u32) {
    let id = of(stage, actor).await.id;
    let seat = ordinal(stage, seat).await;
    let asked = Asked { package: package.to_owned(), seat, price_type: None };
    wish(&stage.house, actor, id, &asked).await.expect("a seat of the hall");
}

/// The number of the seat that it has.
async fn seat_of(stage: &Stage, actor: &Actor) -> (String, String) {
    let seat = of(stage, actor).await.seat.expect("a seat");
    (seat.row, seat.number)
}

async fn name_of(stage: &Stage, seat: u32) -> (String, String) {
    let performance = example::performance(stage, TOSCA).await;
    let found = season::performance::load(&stage.house, performance).await.expect("read");
    let name = found.expect("visible").plan.seat_name(seat as usize);
    (name.row, name.number)
}

/// Ana has a renewal that she may answer.
pub async fn one_asked(stage: &Stage) -> (Actor, RenewalId) {
    both_seasons(stage, RENEWALS).await;
    let seats = seats(stage, 1).await;
    let (ana, _) = subscriber(stage, ANA, seats[0]).await;
    go_to_day(stage, ASKED).await;
    let id = of(stage, &ana).await.id;
    (ana, id)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_says_nothing_keeps_seat_series_price_and_seasons_and_owes_it() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seats = seats(&stage, 2).await;
        let (ana, former) = subscriber(&stage, ANA, seats[0]).await;
        go_to_day(&stage, ASKED).await;
        let asked = of(&stage, &ana).await;
        assert!(matches!(asked.state, RenewalState::Open { .. }), "{:?}", asked.state);
        assert_eq!((asked.total.minor, asked.answer), (SERIES_A, None));
        assert_eq!(asked.payment, Some(RenewalPayment::Invoice), "the house's first");
        assert_eq!(seat_of(&stage, &ana).await, name_of(&stage, seats[0]).await);
        let mails = stage.mail.mails();
        let is_it = |mail: &&house::ports::Mail| says(&mail.subject, "mail-renewal-asked-subject");
        let mail = mails.iter().find(is_it).expect("told");
        assert_eq!(mail.to, ANA);
        assert!(mail.text.contains("€209.00") && mail.text.contains("/en/account/renewals"));

        // Nobody else gets the seat meanwhile; the one beside it is free.
        let guest = stage.guest().await;
        let taken = pick(&stage, &guest, TOSCA, "", &[seats[0]]).await;
        refused(taken);
        pick(&stage, &guest, TOSCA, "", &[seats[1]]).await.expect("free");

        go_to_day(&stage, ANSWERED).await;
        let done = of(&stage, &ana).await;
        let RenewalState::Renewed { order_secret } = done.state else {
            panic!("renewed: {:?}", done.state)
        };
        let order = selling::orders::order(&stage.house, &order_secret, "en").await.expect("read");
        let order = order.expect("an order");
        assert_eq!(order.state, OrderState::Reserved);
        assert_eq!(order.quote.total_minor, SERIES_A, "what she was told, and no fee");
        assert_eq!(order.lines.len(), 2);
        assert!(order.lines.iter().all(|line| line.ticket.is_some()), "tickets at once");
        let due: Vec<i64> = order.invoices.iter().map(|it| it.due_at.0 / DAY_MS).collect();
        assert_eq!(due.len(), 2, "an instalment each");
        assert!(due[0] < due[1]);
        assert_ne!(order.secret, former.secret);
        assert_eq!(count(&stage, "seniority").await, 2, "a season more");
        assert_eq!(count(&stage, "claims where owner = 'subscription'").await, 0);
        assert_sound(&stage).await;

        let before = count(&stage, "orders").await;
        let again = renew(&stage, false).await;
        assert_eq!((again.asked, again.renewed), (0, 0));
        assert_eq!(count(&stage, "orders").await, before);
        assert_eq!(again.standing.renewed, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_gives_up_frees_the_seat_when_all_have_answered() {
    for stage in stages().await {
        let (ana, _) = one_asked(&stage).await;
        say(&stage, &ana, Answer::Declined, None).await;
        let seat = seats(&stage, 1).await[0];
        let guest = stage.guest().await;
        refused(pick(&stage, &guest, TOSCA, "", &[seat]).await);
        // She may still change her mind.
        say(&stage, &ana, Answer::Confirmed, Some(RenewalPayment::Invoice)).await;
        say(&stage, &ana, Answer::Declined, None).await;
        go_to_day(&stage, ANSWERED).await;
        assert_eq!(of(&stage, &ana).await.state, RenewalState::Ended(RenewalEnd::Declined));
        pick(&stage, &guest, TOSCA, "", &[seat]).await.expect("on sale");
        assert_eq!(count(&stage, "orders").await, 1, "nothing was renewed");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wishes_are_granted_by_seasons_and_each_answer_is_explained() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seats = seats(&stage, 5).await;
        let (ana, _) = subscriber(&stage, ANA, seats[0]).await;
        let (ben, _) = subscriber(&stage, BEN, seats[1]).await;
        let (eva, _) = subscriber(&stage, EVA, seats[2]).await;
        // Ben has subscribed for years.
        let former = "insert into seasons (id, key, starts_on, ends_on, currency, time_zone) \
             values ('00000000-0000-7000-8000-000000000001', '2020-21', '2020-09-01', \
             '2021-07-31', 'EUR', 'Europe/Madrid'); \
             insert into journal (id, at_ms, actor, actor_id, channel, action, subject, \
             subject_id, detail) select 'long-ago', 1, 'console', '', 'web', 'seniority.add', \
             'person', id, '' from persons where email = 'ben@example.org'; \
             insert into seniority (person_id, season_id, cause, journal_id) \
             select id, '00000000-0000-7000-8000-000000000001', 'before', 'long-ago' \
             from persons where email = 'ben@example.org'";
        plant(stage.store(), former).await.expect("planted");
        go_to_day(&stage, ASKED).await;
        // Ana and Ben want the same free seat; Eva wants Ana's in the other series, and Ben's.
        ask_for(&stage, &ana, "series-a-27", seats[3]).await;
        ask_for(&stage, &ben, "series-a-27", seats[3]).await;
        ask_for(&stage, &eva, "series-a-27", seats[0]).await;
        ask_for(&stage, &eva, "series-b-27", seats[1]).await;
        let view = of(&stage, &eva).await;
        assert_eq!((view.answer, view.wishes.len()), (None, 2), "a wish is no answer");
        let id = view.id;
        let own = Asked {
            package: "series-a-27".to_owned(),
            seat: ordinal(&stage, seats[2]).await,
            price_type: None,
        };
        let why = refused(wish(&stage.house, &eva, id, &own).await);
        assert_eq!(why, RenewalRefusal::SameSeat);
        go_to_day(&stage, ANSWERED).await;
        let results = |view: &RenewalView| -> Vec<String> {
            view.wishes.iter().map(|wish| wish.result.clone().expect("decided")).collect()
        };
        assert_eq!(seat_of(&stage, &ben).await, name_of(&stage, seats[3]).await);
        assert_eq!(results(&of(&stage, &ben).await), ["granted"]);
        assert_eq!(seat_of(&stage, &ana).await, name_of(&stage, seats[0]).await, "she keeps hers");
        assert_eq!(results(&of(&stage, &ana).await), ["kept"], "Ben chose first");
        let view = of(&stage, &eva).await;
        assert_eq!(results(&view), ["kept", "granted"]);
        assert_eq!(view.total.minor, SERIES_B, "of the other series");
        assert_eq!(seat_of(&stage, &eva).await, name_of(&stage, seats[1]).await);
        assert_eq!(count(&stage, "orders where paid_at_ms is not null").await, 6);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_answers_for_another_nor_too_late() {
    for stage in stages().await {
        let (ana, id) = one_asked(&stage).await;
        let ben = stage.signed_in(BEN).await;
        let guest = stage.guest().await;
        let yes =
            Reply { answer: Answer::Declined, payment: None, mandate: None, shown_minor: None };
        let seat = ordinal(&stage, seats(&stage, 2).await[1]).await;
        let asked = Asked { package: "series-a-27".to_owned(), seat, price_type: None };
        let nothing = RenewalId(uuid::Uuid::from_u128(7));
        for (actor, id) in [(&ben, id), (&guest, id), (&ana, nothing)] {
            let answer = reply(&stage.house, actor, id, &yes).await;
            assert_eq!(refused(answer), RenewalRefusal::UnknownRenewal);
            let answer = wish(&stage.house, actor, id, &asked).await;
            assert_eq!(refused(answer), RenewalRefusal::UnknownRenewal);
        }
        assert!(mine(&stage.house, &ben, "en").await.expect("read").is_empty());
        assert!(mine(&stage.house, &guest, "en").await.expect("read").is_empty());
        let other = Asked { package: "your-two".to_owned(), ..asked.clone() };
        let why = refused(wish(&stage.house, &ana, id, &other).await);
        assert_eq!(why, RenewalRefusal::UnknownPackage);
        go_to_day(&stage, ANSWERED).await;
        let late = refused(reply(&stage.house, &ana, id, &yes).await);
        assert_eq!(late, RenewalRefusal::TooLate);
        assert_eq!(refused(wish(&stage.house, &ana, id, &asked).await), RenewalRefusal::TooLate);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_says_what_would_be_done_and_does_nothing() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seats = seats(&stage, 2).await;
        subscriber(&stage, ANA, seats[0]).await;
        let (ben, _) = subscriber(&stage, BEN, seats[1]).await;
        let day = ASKED * DAY_MS;
        stage.clock.advance_ms(day);
        let dry = renew(&stage, true).await;
        assert_eq!((dry.asked, dry.seats_gone, dry.renewed), (2, 0, 0));
        assert_eq!(count(&stage, "renewals").await, 0);
        let wet = renew(&stage, false).await;
        assert_eq!((wet.asked, wet.seats_gone), (2, 0));
        say(&stage, &ben, Answer::Declined, None).await;
        stage.clock.advance_ms((ANSWERED - ASKED) * DAY_MS);
        let dry = renew(&stage, true).await;
        assert_eq!((dry.renewed, dry.renewed_minor), (1, SERIES_A));
        assert_eq!(dry.ended.get("declined"), Some(&1));
        assert_eq!(count(&stage, "orders").await, 2);
        let wet = renew(&stage, false).await;
        assert_eq!((wet.renewed, wet.renewed_minor), (dry.renewed, dry.renewed_minor));
        assert_eq!(wet.ended, dry.ended);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_is_sold_can_only_be_changed_for_another() {
    for stage in stages().await {
        both_seasons(&stage, RENEWALS).await;
        let seats = seats(&stage, 2).await;
        let (ana, _) = subscriber(&stage, ANA, seats[0]).await;
        let (eva, _) = subscriber(&stage, EVA, seats[1]).await;
        let guest = stage.guest().await;
        pick(&stage, &guest, TOSCA, "", &[seats[0]]).await.expect("free");
        stage.clock.advance_ms(ASKED * DAY_MS);
        let buyer = stage.guest().await;
        pick(&stage, &buyer, TOSCA, "", &[seats[1]]).await.expect("free");
        // The first basket's time is long over, and nobody has swept it: the seat is Ana's.
        // Eva's is in a basket now.
        let report = renew(&stage, false).await;
        assert_eq!((report.asked, report.seats_gone), (2, 1));
        assert_eq!(of(&stage, &ana).await.total.minor, SERIES_A);
        let view = of(&stage, &eva).await;
        assert!(view.seat.is_none());
        let yes =
            Reply { answer: Answer::Confirmed, payment: None, mandate: None, shown_minor: None };
        let why = refused(reply(&stage.house, &eva, view.id, &yes).await);
        assert_eq!(why, RenewalRefusal::SeatGone);
        go_to_day(&stage, ANSWERED).await;
        assert_eq!(of(&stage, &eva).await.state, RenewalState::Ended(RenewalEnd::SeatGone));
        let mail = stage.mail.mails();
        let is_it = |mail: &house::ports::Mail| {
            mail.to == EVA && says(&mail.subject, "mail-renewal-gone-subject")
        };
        assert!(mail.iter().any(is_it), "told");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_seasons_with_renewals_are_renewed_and_wrong_sheets_are_refused() {
    let stage = Stage::on_sqlite().await;
    both_seasons(&stage, RENEWALS).await;
    let house = &stage.house;
    let unknown = refused(run(house, &Actor::Console, "1999", false).await);
    assert_eq!(unknown, RunRefusal::UnknownSeason);
    let nothing = refused(run(house, &Actor::Console, "2026-27", false).await);
    assert_eq!(nothing, RunRefusal::NothingToRenew);
    let ana = stage.signed_in(ANA).await;
    assert_eq!(
        missing_right(run(house, &ana, NEXT, false).await),
        Some(domain::people::actor::Action::ImportSeason)
    );
    for (good, wrong, told) in [
        ("series-a,series-a-27", "your-two,series-a-27", "only the same seat"),
        ("series-a,series-a-27", "series-a,series-a", "of the same season"),
        (",series-b-27,", ",series-a,", "of another season"),
        ("2027-01-10 23:59", "2026-12-01 10:00", "nobody can answer"),
        ("invoice; card; debit", "", "names no way to pay"),
    ] {
        let sheet = folder(&RENEWALS.replace(good, wrong));
        let errors = import_season(house, &Actor::Console, &sheet, false).await;
        let errors = format!("{:?}", errors.expect_err("refused"));
        assert!(errors.contains(told), "{wrong}: {errors}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn other_seats_are_shown_row_by_row_with_their_prices() {
    for stage in stages().await {
        let (ana, id) = one_asked(&stage).await;
        let form = choices(&stage.house, &ana, id, &Shown::default(), "es").await.expect("open");
        let own = of(&stage, &ana).await.seat.expect("a seat");
        assert_eq!(form.row, own.row, "hers is shown first");
        let mine: Vec<_> =
            form.seats.iter().filter(|it| it.standing == SeatStanding::Own).collect();
        assert_eq!((mine.len(), mine[0].total), (1, None), "she has it");
        let is_told = form.seats.iter().any(|it| {
            let minor = it.total.map(|total| total.minor);
            it.standing == SeatStanding::Free && minor == Some(SERIES_A)
        });
        assert!(is_told, "{:?}", form.seats);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plan_has_the_price_of_each_seat_and_a_taken_one_is_refused() {
    for stage in stages().await {
        let (ana, id) = one_asked(&stage).await;
        let seats = seats(&stage, 3).await;
        let guest = stage.guest().await;
        pick(&stage, &guest, TOSCA, "", &[seats[2]]).await.expect("free");
        let choice_of = |drawn: &WishPlan, seat: u32| {
            let found = drawn.seats.iter().find(|it| it.seat_index == seat as usize);
            let choice = &found.expect("drawn").choice;
            (choice.standing, choice.total.map(|total| total.minor))
        };
        let own = plan(&stage.house, &ana, id, &Shown::default(), "en").await.expect("open");
        assert_eq!(choice_of(&own, seats[0]), (SeatStanding::Own, None));
        assert_eq!(choice_of(&own, seats[1]), (SeatStanding::Free, Some(SERIES_A)));
        assert_eq!(choice_of(&own, seats[2]), (SeatStanding::Taken, None));
        let shown = Shown { package: "series-b-27".to_owned(), ..Shown::default() };
        let other = plan(&stage.house, &ana, id, &shown, "en").await.expect("open");
        assert_eq!(choice_of(&other, seats[2]), (SeatStanding::Free, Some(SERIES_B)));

        let seat = ordinal(&stage, seats[2]).await;
        let asked = Asked { package: "series-a-27".to_owned(), seat, price_type: None };
        let why = refused(wish(&stage.house, &ana, id, &asked).await);
        assert_eq!(why, RenewalRefusal::SeatTaken);
        ask_for(&stage, &ana, "series-b-27", seats[2]).await;
        let view = of(&stage, &ana).await;
        assert_eq!((view.answer, view.wishes.len()), (None, 1), "a wish is no answer");
    }
}
