//! A holder's season: where tickets went that are gone, and what is done with several seats of one
//! performance at once.

use crate::{
    handed_on::{
        exchange::{self, one_exchanged, zones},
        exchange_after_change::{EXCHANGES, holder},
        resale::{ANA, RESALES, ana_with, house, offer, pay, placed, ticket},
    },
    sale::{
        assert_sound,
        example::{CARMEN_ONE, CARMEN_TWO, OFFER, SWANS_ONE, pick, season},
        refused,
    },
    ticketing::{
        changes::{cancel, choose, credit, paid},
        printed_alone,
    },
};
use domain::{
    moment::HOUR_MS,
    money::Money,
    order::{CancelledBy, ItemTransfer, LineResale, OrderState, TicketState},
    tickets::change::{ChangeChoice, ChangeKind},
};
use money::exchange::{Beginning, begin_together};
use rules::ResaleRefusal;
use std::collections::BTreeSet;
use subscribers::{
    exchange::{exchange_by_command, preview},
    my_season::{my_season, my_ticket},
    resale,
    transfers::{
        self,
        share::{self, ShareChoice, ShareRefusal},
        together::{self, SeatShown},
    },
    waiver,
};
use testing::{Stage, says, stages};

/// A day after the tests begin.
const LATER: (&str, &str) = (
    "settings",
    "level,subject,channel,right,name,value\nseason,2026-27,,,sale-opens,2026-12-02 10:00\n",
);

#[tokio::test(flavor = "multi_thread")]
async fn an_exchanged_ticket_leads_to_what_it_was_exchanged_for() {
    for stage in stages().await {
        one_exchanged(&stage).await;
        let ana = stage.signed_in(ANA).await;
        let season = my_season(&stage.house, &ana, "en").await.expect("read");
        let tickets = season.expect("signed in").tickets;
        let gone = tickets.iter().find(|it| it.line.exchanged.is_some()).expect("it is told of");
        assert_eq!(gone.line.ticket, None);
        let new = tickets.iter().find(|it| it.line.ticket.is_some()).expect("a ticket");
        let to = gone.exchanged_for.as_ref().expect("hers");
        assert_eq!((&to.title, to.starts_at), (&new.line.title, new.line.starts_at));
        assert_eq!(to.order_secret, new.order_secret);
    }
}

/// The seats of two packages, which are of one order.
#[tokio::test(flavor = "multi_thread")]
async fn two_seats_exchanged_in_one_go_stay_each_in_its_own_package() {
    for stage in stages().await {
        exchange::house(&stage).await;
        let ana = stage.signed_in(ANA).await;
        pick(&stage, &ana, CARMEN_ONE, OFFER, &[3, 4]).await.expect("free");
        for seat in [3, 4] {
            pick(&stage, &ana, SWANS_ONE, OFFER, &[seat]).await.expect("free");
        }
        let order = placed(&stage, &ana).await;
        pay(&stage, &order).await;
        let view = order.view(&stage).await;
        let of_carmen = view.lines.iter().filter(|it| it.performance_slug == CARMEN_ONE);
        let admissions: Vec<_> =
            of_carmen.filter_map(|it| Some(it.ticket.as_ref()?.admission)).collect();
        let first = preview(&stage.house, &holder(&ana), admissions[0], "en").await;
        let first = first.expect("it may be exchanged");
        assert_eq!((first.fee.minor, first.after.next_fee_of_item), (0, Some(Money::euro(500))));
        stage.clock.advance_ms(HOUR_MS);
        let beginning =
            Beginning { session: Stage::session_of(&ana), admissions, instead_of: None };
        begin_together(&stage.house, &holder(&ana), &beginning).await.expect("both may be");
        pick(&stage, &ana, CARMEN_TWO, "", &[3, 4]).await.expect("free");
        let new = exchange::of(&exchange::place(&stage, &ana).await);
        if new.view(&stage).await.state == OrderState::AwaitingPayment {
            pay(&stage, &new).await;
        }
        assert_eq!(new.view(&stage).await.exchange_fee_minor(), 0, "the first of each package");
        let season = my_season(&stage.house, &ana, "en").await.expect("read");
        let tickets = season.expect("signed in").tickets;
        let from: BTreeSet<_> = tickets.iter().filter_map(|it| it.exchanged_from).collect();
        assert_eq!(from.len(), 2);
        assert_eq!(tickets.iter().filter(|it| it.exchanged_for.is_some()).count(), 2);
        let swans = tickets.iter().find(|it| it.line.performance_slug == SWANS_ONE);
        let swans = swans.and_then(|it| it.line.ticket.as_ref()).expect("a ticket").admission;
        let next = preview(&stage.house, &holder(&ana), swans, "en").await.expect("it may be");
        assert_eq!((next.fee.minor, next.after.next_fee_of_item), (500, None));
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_performance_asks_and_what_it_was_exchanged_for_stands_in_the_package() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES]).await;
        let [dear, cheap] = zones(&stage).await;
        let seats = [(CARMEN_ONE, OFFER, dear), (SWANS_ONE, OFFER, dear)];
        let order = paid(&stage, ANA, &seats).await;
        cancel(&stage, CARMEN_ONE).await;
        let ana = stage.signed_in(ANA).await;
        let tickets = async || {
            let season = my_season(&stage.house, &ana, "en").await.expect("read");
            season.expect("signed in").tickets
        };
        let before = tickets().await;
        let asked = before.iter().filter_map(|it| it.change.as_ref());
        assert_eq!(asked.map(|it| it.kind).collect::<Vec<_>>(), [ChangeKind::Cancelled]);
        let off = before.iter().find(|it| it.line.is_cancelled).expect("it is told of");
        let mine = off.line.ticket.as_ref().expect("hers").admission;
        let done = exchange_by_command(&stage.house, mine, CARMEN_TWO, &cheap.to_string()).await;
        done.expect("exchanged");

        let after = tickets().await;
        assert!(after.iter().all(|it| it.change.is_none()));
        let new = after.iter().find(|it| it.line.performance_slug == CARMEN_TWO).expect("hers");
        assert_eq!((&new.line.item, new.exchanged_from), (&None, off.under()));
        let back = order.view(&stage).await.back.expect("of the former ticket");
        assert!(back.exchanged_minor > 0, "it has paid for the new one");
        assert_eq!(back.without_exchanged().credit_minor, credit(&stage, ANA).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_went_back_after_a_cancellation_leads_to_what_came_of_it() {
    for stage in stages().await {
        season(&stage, &[EXCHANGES]).await;
        let [dear, _] = zones(&stage).await;
        let seats = [(CARMEN_ONE, OFFER, dear), (SWANS_ONE, OFFER, dear)];
        let order = paid(&stage, ANA, &seats).await;
        let change = cancel(&stage, CARMEN_ONE).await;
        choose(&stage, &order, change, ChangeChoice::Credit).await;
        let ana = stage.signed_in(ANA).await;
        let season = my_season(&stage.house, &ana, "en").await.expect("read");
        let tickets = season.expect("signed in").tickets;
        let gone = tickets.iter().find(|it| it.line.performance_slug == CARMEN_ONE);
        let gone = gone.expect("it is told of");
        assert_eq!(gone.line.state, TicketState::TakenBack(CancelledBy::Change));
        assert!(gone.is_gone() && !gone.order_secret.is_empty());
    }
}

/// The season asks for all tickets of an order together.
#[tokio::test(flavor = "multi_thread")]
async fn the_season_says_of_each_ticket_what_its_own_pages_say() {
    for stage in stages().await {
        exchange::house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4, 5]).await;
        let offered = ticket(&stage, &order, 0).await.admission;
        offer(&stage, &ana, offered).await;
        let season = my_season(&stage.house, &ana, "en").await.expect("read");
        let tickets = season.expect("signed in").tickets;
        assert_eq!(tickets.len(), 3);
        for mine in tickets {
            let admission = mine.line.ticket.as_ref().expect("hers").admission;
            let alone = my_ticket(&stage.house, &ana, admission, "en").await.expect("read");
            let can_exchange = preview(&stage.house, &holder(&ana), admission, "en").await.is_ok();
            let can_waive = waiver::preview(&stage.house, &ana, admission, "en").await.is_ok();
            let line = &mine.line;
            assert_eq!((line.is_exchangeable, line.is_waivable), (can_exchange, can_waive));
            assert_eq!((can_exchange, can_waive), (admission != offered, admission != offered));
            assert_eq!(alone.map(|(ticket, _)| ticket), Some(mine));
        }
        let ben = stage.signed_in("ben@example.org").await;
        assert_eq!(my_ticket(&stage.house, &ben, offered, "en").await.expect("read"), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_that_is_gone_says_to_its_former_holder_alone_what_became_of_it() {
    for stage in stages().await {
        exchange::house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let given = ticket(&stage, &order, 0).await.admission;
        let returned = ticket(&stage, &order, 1).await.admission;
        let link = transfers::offer(&stage.house, &ana, given, "ben@example.org").await;
        let ben = stage.signed_in("ben@example.org").await;
        transfers::accept(&stage.house, &ben, &link.expect("offered")).await.expect("accepted");
        waiver::waive(&stage.house, &ana, returned).await.expect("given back");
        let mine = async |admission| {
            let mine = my_ticket(&stage.house, &ana, admission, "en").await.expect("read");
            mine.expect("it was hers").0
        };
        let line = mine(given).await.line;
        assert_eq!(line.handed_to.as_deref(), Some("ben@example.org"));
        assert_eq!((line.state, line.ticket), (TicketState::HandedOn, None));
        let gone = mine(returned).await;
        assert_eq!(gone.line.state, TicketState::TakenBack(CancelledBy::Holder));
        assert!(gone.is_gone() && gone.line.ticket.is_none());
        for admission in [given, returned] {
            let theirs = my_ticket(&stage.house, &ben, admission, "en").await.expect("read");
            assert_eq!(theirs, None);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_seats_are_offered_at_once_or_neither_is() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let first = ticket(&stage, &order, 0).await.admission;
        let second = ticket(&stage, &order, 1).await.admission;
        let others = together::others(&stage.house, &ana, first).await.expect("read");
        assert_eq!(others, [second]);
        let preview = resale::preview(&stage.house, &ana, second, "en").await.expect("it may be");
        let promised = preview.promised.minor;
        let seat = |admission, minor| SeatShown { admission, shown_minor: Some(minor) };
        let choice = ShareChoice::default();

        let more = [seat(first, 0), seat(second, promised + 1)];
        let why = refused(share::offer_all(&stage.house, &ana, &more, &choice).await);
        assert_eq!(why, ShareRefusal::Resale(ResaleRefusal::LessThanShown));
        resale::preview(&stage.house, &ana, first, "en").await.expect("it isn't offered");

        let both = [seat(first, 0), seat(second, promised)];
        share::offer_all(&stage.house, &ana, &both, &choice).await.expect("both");
        let lines = order.view(&stage).await.lines;
        let is_offered = |it: &Option<LineResale>| matches!(it, Some(LineResale::Offered { .. }));
        assert!(lines.len() == 2 && lines.iter().all(|line| is_offered(&line.resale)));
        house::jobs::tick(&stage.house).await;
        let mut mails = stage.mail.mails();
        mails.retain(|mail| says(&mail.subject, "mail-resale-offered-subject"));
        assert_eq!(mails.len(), 1, "one mail for one deed");
        let told = mails[0].text.matches("offering your seat for resale").count();
        assert_eq!(told, 2, "it names both: {}", mails[0].text);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_nobody_can_buy_yet_is_on_offer_from_when_its_sale_opens() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        season(&stage, &[RESALES, LATER]).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let shown = resale::preview(&stage.house, &ana, mine, "en").await.expect("a preview");
        let begins_at = shown.begins_at.expect("nobody can buy it yet");
        assert_eq!(shown.opens_for_all, None, "nobody can buy before everybody");
        let state = async || order.view(&stage).await.lines[0].state;
        offer(&stage, &ana, mine).await;
        house::jobs::tick(&stage.house).await;
        assert_eq!(state().await, TicketState::Valid);
        let mails = stage.mail.mails();
        assert!(mails.iter().any(|mail| says(&mail.text, "account-resale-begins")));
        resale::take_back(&stage.house, &ana, mine).await.expect("it is still hers alone");
        offer(&stage, &ana, mine).await;
        assert_sound(&stage).await;

        stage.clock.advance_ms(begins_at.since_ms(stage.house.now()));
        house::jobs::tick(&stage.house).await;
        assert_eq!(state().await, TicketState::OnOffer);
        let buyer = stage.guest().await;
        pick(&stage, &buyer, CARMEN_ONE, "", &[3]).await.expect("on sale");
        assert_sound(&stage).await;
    }
}

/// A ticket that is gone says nothing of where the others can go.
#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_of_which_a_ticket_was_returned_can_still_go_to_a_new_holder() {
    for stage in stages().await {
        let (ana, order) = printed_alone::card(&stage).await;
        let first = printed_alone::ticket(&stage, &order, CARMEN_ONE).await.admission;
        let before = my_season(&stage.house, &ana, "en").await.expect("read").expect("signed in");
        assert_eq!(before.credit_minor, None, "there never was any");
        waiver::waive(&stage.house, &ana, first).await.expect("for credit");
        let season = my_season(&stage.house, &ana, "en").await.expect("read").expect("signed in");
        let items = season.tickets.iter().filter_map(|it| it.line.item.as_ref());
        let ways: Vec<_> = items.map(|item| &item.transfer).collect();
        assert_eq!(ways, [&ItemTransfer::Possible; 2]);
        assert_eq!(season.tickets.iter().filter(|it| it.is_gone()).count(), 1);
        assert!(season.credit_minor.is_some_and(|minor| minor > 0));
    }
}
