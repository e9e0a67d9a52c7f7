//! What comes out of the printers of a counter, and what is said where nothing does.

use super::counter_sales::{LESS, cash, form, house, opened, plaza, sell};
use crate::sale::{
    banks::wanted,
    count,
    example::{self, CARMEN, CARMEN_ONE, pick, refused},
};
use domain::{
    id::{AdmissionId, OrderId, PrintJobId},
    moment::MINUTE_MS,
    payments::method::PaymentMethod,
    people::actor::{Action, Actor},
    sales::till::{DrawerCount, Papers},
    tickets::printer::{
        AddressWrong, Fineness, PrintState, PrinterKind, PrinterPurpose, PrinterState,
    },
};
use house::ports::PrintAnswer;
use money::{
    cancellation::{Taken, cancel},
    checkout::{Sold, parts::Part},
    tills::{self, NewTill, Opening, add_till, open_shift},
};
use people::sales::Counter;
use selling::tickets::{
    TicketRefusal,
    counter_prints::{
        CounterPrint, Looked, PrintRefusal, PrinterForm, PrinterRefusal, ask_states, begin_sale_at,
        came_out, find_order, known_printers, print_again, print_waiting, printers_of_sale,
        prints_of, remove_printer, reprint, set_printer,
    },
};
use testing::{Stage, missing_right, plant, stages, text};

const TICKETS: &str = "192.168.1.20:9100";
const RECEIPTS: &str = "192.168.1.21:9100";

fn tickets() -> PrinterForm {
    PrinterForm {
        name: "Tickets".to_owned(),
        counter: String::new(),
        workplace: String::new(),
        purpose: PrinterPurpose::Tickets,
        kind: PrinterKind::Zpl,
        address: "192.168.1.20".to_owned(),
        paper: "203x82".to_owned(),
        fineness: Fineness::Usual,
        has_drawer: false,
    }
}

fn receipts() -> PrinterForm {
    PrinterForm {
        name: "Receipts".to_owned(),
        purpose: PrinterPurpose::Receipts,
        kind: PrinterKind::EscPos,
        address: RECEIPTS.to_owned(),
        paper: "80".to_owned(),
        has_drawer: true,
        ..tickets()
    }
}

/// A house with both printers at its box office.
async fn with_printers(stage: &Stage) {
    house(stage).await;
    for form in [tickets(), receipts()] {
        set_printer(&stage.house, &Actor::Console, &form).await.expect("a printer");
    }
}

/// One of the staff who sells over this.
async fn clerk(stage: &Stage, scope: &str) -> Actor {
    stage.staffer("rosa@example.org", "box-office").await;
    let sql = "select id from accounts where email = 'rosa@example.org'";
    let account = text(stage.store(), sql).await.expect("read").expect("an account");
    let account = account.parse().expect("an id");
    Actor::Staff { account, grants: vec![(Action::Sell, scope.to_owned())] }
}

/// These seats, sold at the box office.
async fn sold(stage: &Stage, seats: &[u32], parts: &[Part]) -> Sold {
    let seller = opened(stage, Counter::BoxOffice).await;
    begin_sale_at(&stage.house, &seller, "").await.expect("begun");
    pick(stage, &seller, CARMEN_ONE, "", seats).await.expect("free");
    let order = form(stage, &seller).await;
    let sold = sell(stage, &seller, order.clone(), parts).await.expect("sold");
    let again = sell(stage, &seller, order, parts).await.expect("the same sale");
    assert_eq!(again, sold);
    sold
}

async fn printed(stage: &Stage) {
    print_waiting(&stage.house).await.expect("printed");
}

/// What became of what was printed of tickets, the newest first.
async fn states(stage: &Stage, order: OrderId) -> Vec<(PrintJobId, PrintState)> {
    let prints = prints_of(&stage.house, &Actor::Console, order).await.expect("permitted");
    let tickets = prints.into_iter().filter(|it| it.purpose == PrinterPurpose::Tickets);
    tickets.map(|it| (it.id, it.state)).collect()
}

async fn only_print(stage: &Stage, order: OrderId) -> (PrintJobId, PrintState) {
    let states = states(stage, order).await;
    let [only] = states.as_slice() else { panic!("one print, not {states:?}") };
    *only
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_prints_once_after_its_money_and_the_drawer_opens_first() {
    for stage in stages().await {
        with_printers(&stage).await;
        let order = sold(&stage, &[3, 4], &[cash(2 * CARMEN)]).await.order;
        assert_eq!(stage.press.sent_to(TICKETS), [""; 0], "not in the sale itself");
        assert_eq!(count(&stage, "print_jobs").await, 2, "pressed twice is one sale");
        assert_eq!(only_print(&stage, order).await.1, PrintState::Waiting);
        printed(&stage).await;
        printed(&stage).await;
        assert_eq!(stage.press.sent_to(TICKETS).len(), 2, "two codes");
        let receipt = stage.press.sent_to(RECEIPTS);
        assert_eq!(receipt.first().map(String::as_str), Some("drawer"), "{receipt:?}");
        assert!(receipt.iter().any(|line| line.starts_with("Total ")), "{receipt:?}");
        assert!(receipt.iter().any(|line| line.contains("Carmen")), "{receipt:?}");
        assert_eq!(only_print(&stage, order).await.1, PrintState::Printed);
        assert_eq!(count(&stage, "ticket_prints where how = 'counter'").await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_by_card_opens_no_drawer_and_one_elsewhere_prints_nothing() {
    for stage in stages().await {
        with_printers(&stage).await;
        let (payment_method, reference) = (PaymentMethod::Terminal, "S-1".to_owned());
        let card = Part { payment_method, amount_minor: CARMEN, reference };
        sold(&stage, &[3], &[card]).await;
        printed(&stage).await;
        let receipt = stage.press.sent_to(RECEIPTS);
        assert!(!receipt.is_empty() && receipt.iter().all(|line| line != "drawer"));

        let seller = opened(&stage, plaza()).await;
        begin_sale_at(&stage.house, &seller, "").await.expect("begun");
        pick(&stage, &seller, CARMEN_ONE, "", &[4]).await.expect("free");
        let order = form(&stage, &seller).await;
        sell(&stage, &seller, order, &[cash(LESS)]).await.expect("sold");
        assert_eq!(count(&stage, "print_jobs").await, 2, "the kiosk has no printers");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_paper_nothing_comes_out_until_somebody_presses_again() {
    for stage in stages().await {
        with_printers(&stage).await;
        stage.press.set_state(TICKETS, PrinterState::NoPaper);
        stage.press.set_state(RECEIPTS, PrinterState::CoverOpen);
        let order = sold(&stage, &[3], &[cash(CARMEN)]).await.order;
        printed(&stage).await;
        let (job, state) = only_print(&stage, order).await;
        assert_eq!(state, PrintState::Kept(PrinterState::NoPaper));
        assert_eq!(stage.press.sent_to(TICKETS), [""; 0]);
        assert_eq!(stage.press.sent_to(RECEIPTS), ["drawer"], "change is due all the same");
        assert_eq!(count(&stage, "ticket_prints").await, 0, "nobody has a ticket");
        stage.press.set_state(TICKETS, PrinterState::Ready);
        printed(&stage).await;
        assert_eq!(stage.press.sent_to(TICKETS), [""; 0], "nobody has pressed");
        for _ in 0..2 {
            print_again(&stage.house, &Actor::Console, job).await.expect("it failed");
        }
        printed(&stage).await;
        assert_eq!(stage.press.sent_to(TICKETS).len(), 1);
        let states = states(&stage, order).await;
        assert!(states.contains(&(job, PrintState::Repeated)), "{states:?}");
        assert!(states.iter().any(|(_, state)| *state == PrintState::Printed), "{states:?}");
        assert_eq!(states.len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printer_that_answers_nothing_is_never_printed_twice_by_itself() {
    for stage in stages().await {
        with_printers(&stage).await;
        stage.press.set_answer(TICKETS, PrintAnswer::Unanswered);
        let first = sold(&stage, &[3], &[cash(CARMEN)]).await.order;
        let second = sold(&stage, &[4], &[cash(CARMEN)]).await.order;
        for _ in 0..3 {
            printed(&stage).await;
        }
        assert_eq!(stage.press.sent_to(TICKETS).len(), 2, "each once");
        let console = Actor::Console;
        let (there, state) = only_print(&stage, first).await;
        assert_eq!(state, PrintState::Unanswered);
        came_out(&stage.house, &console, there).await.expect("somebody looked");
        assert_eq!(only_print(&stage, first).await.1, PrintState::Printed);
        let again = print_again(&stage.house, &console, there).await;
        assert_eq!(refused(again), PrintRefusal::NotFailed);
        stage.press.set_answer(TICKETS, PrintAnswer::Printed);
        let (lost, _) = only_print(&stage, second).await;
        print_again(&stage.house, &console, lost).await.expect("it isn't there");
        printed(&stage).await;
        assert_eq!(stage.press.sent_to(TICKETS).len(), 3);
        let with_reason = "ticket_prints where reason <> ''";
        assert_eq!(count(&stage, with_reason).await, 1, "the timeline says why");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_program_was_printing_when_it_ended_stays_open() {
    for stage in stages().await {
        with_printers(&stage).await;
        let order = sold(&stage, &[3], &[cash(CARMEN)]).await.order;
        let now = stage.house.now().0;
        let sql = format!("update print_jobs set state = 'printing', begun_at_ms = {now}");
        plant(stage.store(), &sql).await.expect("planted");
        printed(&stage).await;
        assert_eq!(only_print(&stage, order).await.1, PrintState::Printing, "it may go on");
        stage.clock.advance_ms(4 * MINUTE_MS);
        printed(&stage).await;
        assert_eq!(only_print(&stage, order).await.1, PrintState::Unanswered);
        assert_eq!(stage.press.sent_to(TICKETS), [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reprint_has_a_reason_and_leaves_a_row_for_each_ticket() {
    for stage in stages().await {
        with_printers(&stage).await;
        let code = sold(&stage, &[3, 4], &[cash(2 * CARMEN)]).await.code;
        printed(&stage).await;
        stage.clock.advance_ms(2 * MINUTE_MS);
        let rosa = clerk(&stage, "*").await;
        let known = known_printers(&stage.house, &Actor::Console).await.expect("permitted");
        let printer = known.iter().find(|it| it.purpose == PrinterPurpose::Tickets);
        let printer = printer.expect("of tickets").id;
        let looked = Looked { text: code.clone(), performance: String::new() };
        let found = find_order(&stage.house, &rosa, &looked, "en").await.expect("known");
        assert!(found.needs_reason);
        assert_eq!(found.lines.len(), 2);
        let admission = found.lines[0].ticket.as_ref().expect("a ticket").admission;
        let one = CounterPrint { code, admissions: vec![admission], reason: String::new() };
        let without = reprint(&stage.house, &rosa, &one, printer, "k-1").await;
        assert_eq!(refused(without), PrintRefusal::ReasonMissing);
        let one = CounterPrint { reason: " Lost\u{a0}ticket ".to_owned(), ..one };
        for _ in 0..2 {
            reprint(&stage.house, &rosa, &one, printer, "k-1").await.expect("a reason");
        }
        printed(&stage).await;
        assert_eq!(stage.press.sent_to(TICKETS).len(), 3, "two, and one of them again");
        let rows = "ticket_prints where reason = 'Lost ticket' and actor = 'staff'";
        assert_eq!(count(&stage, rows).await, 1);
        let strange =
            CounterPrint { admissions: vec![AdmissionId(Default::default())], ..one.clone() };
        let strange = reprint(&stage.house, &rosa, &strange, printer, "k-2").await;
        let unknown = PrintRefusal::Ticket(TicketRefusal::UnknownTicket);
        assert_eq!(refused(strange), unknown);
        let elsewhere = Actor::Staff {
            account: rosa.operator().expect("one of the staff"),
            grants: vec![(Action::Sell, "point-of-sale:plaza".to_owned())],
        };
        let denied = reprint(&stage.house, &elsewhere, &one, printer, "k-3").await;
        assert_eq!(missing_right(denied), Some(Action::Sell));
        let receipts = known.iter().find(|it| it.purpose == PrinterPurpose::Receipts);
        let receipts = receipts.expect("of receipts").id;
        let wrong = reprint(&stage.house, &rosa, &one, receipts, "k-4").await;
        assert_eq!(refused(wrong), PrintRefusal::UnknownPrinter);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_printer_made_is_paper_which_a_till_misses() {
    for stage in stages().await {
        with_printers(&stage).await;
        let (house, console) = (&stage.house, Actor::Console);
        let (key, name) = ("front".to_owned(), "The front till".to_owned());
        let new = NewTill { key, name, counter: Counter::BoxOffice, company: None };
        add_till(house, &console, &new).await.expect("a new till");
        let shift = open_shift(house, &console, "front", &Opening::default()).await;
        let shift = shift.expect("a shift");
        let code = sold(&stage, &[3], &[cash(CARMEN)]).await.code;
        printed(&stage).await;
        // As where a job has completed the sale, since a terminal was asked.
        let by_a_job = "update ticket_prints set actor = 'job', actor_id = 'terminals'";
        plant(stage.store(), by_a_job).await.expect("planted");
        stage.clock.advance_ms(2 * MINUTE_MS);
        let looked = Looked { text: code.clone(), performance: String::new() };
        let found = find_order(house, &console, &looked, "en").await.expect("known");
        assert!(found.needs_reason);
        cancel(house, &console, &code, &wanted(Taken::All)).await.expect("given back");
        let told = tills::count(house, &console, shift, &DrawerCount::default()).await;
        let missed = Papers { pieces: 1, amount_minor: CARMEN };
        assert_eq!(told.expect("counted").paper.expected, missed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_found_by_its_code_by_a_ticket_and_by_a_seat() {
    for stage in stages().await {
        with_printers(&stage).await;
        let code = sold(&stage, &[3], &[cash(CARMEN)]).await.code;
        let barcode = text(stage.store(), "select code from barcodes").await.expect("read");
        let barcode = barcode.expect("a ticket");
        let performance = example::performance(&stage, CARMEN_ONE).await;
        let performance = season::performance::load(&stage.house, performance).await;
        let performance = performance.expect("read").expect("known");
        let seat = performance.plan.hall.seats[3].guid.clone();
        let free = performance.plan.hall.seats[5].guid.clone();
        let rosa = clerk(&stage, "*").await;
        let find = async |text: &str, performance: &str| {
            let (text, performance) = (text.to_owned(), performance.to_owned());
            find_order(&stage.house, &rosa, &Looked { text, performance }, "en").await
        };
        let small = code.to_lowercase();
        for (text, performance) in [
            (code.as_str(), ""),
            (small.as_str(), ""),
            (barcode.as_str(), ""),
            (seat.as_str(), CARMEN_ONE),
        ] {
            assert_eq!(find(text, performance).await.expect(text).code, code, "{text}");
        }
        let unknown = PrintRefusal::Ticket(TicketRefusal::UnknownOrder);
        for (text, performance) in [
            ("", ""),
            ("X", ""),
            (seat.as_str(), ""),
            (free.as_str(), CARMEN_ONE),
            ("1\u{0}", CARMEN_ONE),
        ] {
            assert_eq!(refused(find(text, performance).await), unknown, "{text}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn printers_are_asked_before_money_is_taken_and_keep_nobody_from_selling() {
    for stage in stages().await {
        with_printers(&stage).await;
        stage.press.set_state(TICKETS, PrinterState::NoPaper);
        let seller = opened(&stage, Counter::BoxOffice).await;
        begin_sale_at(&stage.house, &seller, "").await.expect("begun");
        let (sale, outlet) = (seller.session().expect("a sale"), seller.outlet());
        let state = async || {
            let known = printers_of_sale(&stage.house, sale, outlet).await.expect("read");
            let of_tickets = known.into_iter().find(|it| it.purpose == PrinterPurpose::Tickets);
            of_tickets.expect("one of tickets").state
        };
        assert_eq!(state().await, None, "nobody has asked");
        ask_states(&stage.house).await.expect("asked");
        assert_eq!(state().await, Some(PrinterState::NoPaper));
        pick(&stage, &seller, CARMEN_ONE, "", &[3]).await.expect("free");
        let order = form(&stage, &seller).await;
        sell(&stage, &seller, order, &[cash(CARMEN)]).await.expect("sold without paper");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn administrators_alone_set_printers_and_only_at_addresses_of_printers() {
    for stage in stages().await {
        house(&stage).await;
        let rosa = clerk(&stage, "*").await;
        let denied = set_printer(&stage.house, &rosa, &tickets()).await;
        assert_eq!(missing_right(denied), Some(Action::ManagePrinters));
        let denied = known_printers(&stage.house, &rosa).await;
        assert_eq!(missing_right(denied), Some(Action::ManagePrinters));
        let console = Actor::Console;
        let with = |address: &str| PrinterForm { address: address.to_owned(), ..tickets() };
        let address = |why| PrinterRefusal::Address(why);
        for (form, why) in [
            (PrinterForm { name: " ".to_owned(), ..tickets() }, PrinterRefusal::NameMissing),
            (
                PrinterForm { counter: "attic".to_owned(), ..tickets() },
                PrinterRefusal::UnknownCounter,
            ),
            (PrinterForm { paper: "80".to_owned(), ..tickets() }, PrinterRefusal::Paper),
            (PrinterForm { has_drawer: true, ..tickets() }, PrinterRefusal::Drawer),
            (PrinterForm { kind: PrinterKind::Ipp, ..receipts() }, PrinterRefusal::Receipts),
            (with(""), address(AddressWrong::Unreadable)),
            (with("127.0.0.1:5432"), address(AddressWrong::Port)),
            (with("169.254.169.254"), address(AddressWrong::Host)),
            (with("http://printer"), address(AddressWrong::Unreadable)),
        ] {
            let done = set_printer(&stage.house, &console, &form).await;
            assert_eq!(refused(done), why, "{form:?}");
        }
        assert_eq!(count(&stage, "printers").await, 0);
        set_printer(&stage.house, &console, &tickets()).await.expect("a printer");
        let id = set_printer(&stage.house, &console, &tickets()).await.expect("replaced");
        let known = known_printers(&stage.house, &console).await.expect("permitted");
        assert_eq!(known.iter().map(|it| it.id).collect::<Vec<_>>(), [id], "one at a place");
        for _ in 0..2 {
            remove_printer(&stage.house, &console, id).await.expect("known");
        }
        assert!(known_printers(&stage.house, &console).await.expect("permitted").is_empty());
        assert_eq!(count(&stage, "journal where action = 'printer.remove'").await, 1);
    }
}
