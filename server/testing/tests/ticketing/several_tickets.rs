//! Several tickets at once: printed on one paper, or given new codes, which also go by mail.

use crate::{
    handed_on::resale::{ANA, ana_with, house, offer, pay, ticket},
    sale::{
        Order, assert_sound, count,
        example::{CARMEN_ONE, pick},
        form, reference, refused,
    },
};
use domain::{
    id::AdmissionId,
    moment::{DAY_MS, HOUR_MS},
    people::actor::Actor,
};
use selling::tickets::{
    Opened, Print, Replaced, TicketRefusal, chosen_tickets_pdf, own_lines, replace_tickets,
};
use testing::{Stage, says, stages};

async fn admissions(stage: &Stage, order: &Order) -> Vec<AdmissionId> {
    let lines = order.view(stage).await.lines;
    lines.into_iter().filter_map(|line| Some(line.ticket?.admission)).collect()
}

async fn printed(stage: &Stage, opened: Opened<'_>, chosen: &[AdmissionId]) -> Vec<String> {
    let pdf = chosen_tickets_pdf(&stage.house, opened, chosen, Print::each_alone("en"))
        .await
        .expect("a PDF");
    String::from_utf8(pdf).expect("plain").lines().map(str::to_owned).collect()
}

fn new_code_mails(stage: &Stage) -> usize {
    let mails = stage.mail.mails();
    mails.iter().filter(|mail| says(&mail.text, "mail-new-codes")).count()
}

/// Another order of hers: one seat of the same performance.
async fn another(stage: &Stage, ana: &Actor) -> Order {
    let order = crate::handed_on::resale::ordered(stage, ana, CARMEN_ONE, "", &[9]).await;
    pay(stage, &order).await;
    order
}

#[tokio::test(flavor = "multi_thread")]
async fn ticked_tickets_are_printed_on_one_paper_even_of_several_orders() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, first) = ana_with(&stage, &[3, 4, 5]).await;
        let second = another(&stage, &ana).await;
        let chosen = admissions(&stage, &first).await;
        let codes = first.barcodes(&stage).await;
        let opened = Opened::Secret(&first.secret);
        assert_eq!(
            printed(&stage, opened, &[chosen[0], chosen[2]]).await,
            [codes[0].clone(), codes[2].clone()]
        );
        let all = [&chosen[..], &admissions(&stage, &second).await].concat();
        let mut both = printed(&stage, Opened::Account(&ana), &all).await;
        let mut wanted = [codes, second.barcodes(&stage).await].concat();
        both.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(both, wanted);
        // By the secret of one order no ticket of another is printed.
        let foreign = chosen_tickets_pdf(&stage.house, opened, &all, Print::each_alone("en")).await;
        assert_eq!(refused(foreign), TicketRefusal::UnknownTicket);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ticked_tickets_get_new_codes_on_the_page_and_by_mail_and_the_former_ones_die() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, first) = ana_with(&stage, &[3, 4, 5]).await;
        let second = another(&stage, &ana).await;
        house::jobs::tick(&stage.house).await;
        let (before, other) = (first.barcodes(&stage).await, second.barcodes(&stage).await);
        let of_first = admissions(&stage, &first).await;
        let chosen = [of_first[0], of_first[1], admissions(&stage, &second).await[0]];
        let done = replace_tickets(&stage.house, Opened::Account(&ana), &chosen).await;
        assert_eq!(done.expect("replaced"), Replaced { count: 3, is_mailed: true });
        let after = first.barcodes(&stage).await;
        assert!(after[0] != before[0] && after[1] != before[1]);
        assert_eq!(after[2], before[2], "not ticked");
        assert_ne!(second.barcodes(&stage).await, other);
        house::jobs::tick(&stage.house).await;
        let mails = stage.mail.mails();
        let new: Vec<_> = mails.iter().filter(|it| says(&it.text, "mail-new-codes")).collect();
        assert_eq!(new.len(), 2, "one for each order");
        assert!(new.iter().all(|mail| mail.to == ANA));
        let papers: Vec<String> = new
            .iter()
            .map(|mail| String::from_utf8_lossy(&mail.attachments[0].bytes).into_owned())
            .collect();
        assert!(papers.contains(&(after.join("\n") + "\n")), "{papers:?}");
        assert_eq!(count(&stage, "journal where action = 'ticket.replace'").await, 3);
        assert_eq!(count(&stage, "barcodes where end_cause = 'replaced'").await, 3);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_cannot_be_replaced_keeps_all_that_were_ticked_as_they_are() {
    for stage in stages().await {
        house(&stage).await;
        let (ana, order) = ana_with(&stage, &[3, 4]).await;
        let ben = stage.signed_in("ben@example.org").await;
        pick(&stage, &ben, CARMEN_ONE, "", &[9]).await.expect("free");
        let session = Stage::session_of(&ben);
        let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
        let mut own = form(&stage, &ben, basket.quote.total_minor).await;
        own.email = "ben@example.org".to_owned();
        let placed = money::checkout::place_order(&stage.house, &ben, &own).await;
        let placed = placed.expect("an order");
        let stranger = Order { reference: reference(&placed), secret: placed.secret };
        pay(&stage, &stranger).await;
        let (mine, before) = (admissions(&stage, &order).await, order.barcodes(&stage).await);
        let theirs = admissions(&stage, &stranger).await[0];
        let unknown = AdmissionId(stage.house.new_id());
        let guest = stage.guest().await;
        let (by_secret, by_account) = (Opened::Secret(&order.secret), Opened::Account(&ana));
        for (opened, chosen, why) in [
            (by_secret, vec![], TicketRefusal::NothingChosen),
            (by_account, vec![], TicketRefusal::NothingChosen),
            (by_secret, vec![mine[0], theirs], TicketRefusal::UnknownTicket),
            (by_account, vec![mine[0], theirs], TicketRefusal::UnknownTicket),
            (by_account, vec![unknown], TicketRefusal::UnknownTicket),
            (Opened::Account(&guest), vec![mine[0]], TicketRefusal::UnknownTicket),
            (Opened::Secret("nothing"), vec![mine[0]], TicketRefusal::UnknownOrder),
        ] {
            let tried = replace_tickets(&stage.house, opened, &chosen).await;
            assert_eq!(refused(tried), why);
            let paper =
                chosen_tickets_pdf(&stage.house, opened, &chosen, Print::each_alone("en")).await;
            assert_eq!(refused(paper), why);
            let lines = own_lines(&stage.house, opened, &chosen, "en").await;
            assert_eq!(refused(lines), why);
        }
        offer(&stage, &ana, mine[1]).await;
        let tried = replace_tickets(&stage.house, by_secret, &mine).await;
        assert_eq!(refused(tried), TicketRefusal::OnOffer);
        assert_eq!(order.barcodes(&stage).await, before);
        assert_eq!(count(&stage, "barcodes where ended_at_ms is not null").await, 0);
        house::jobs::tick(&stage.house).await;
        assert_eq!(new_code_mails(&stage), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_new_codes_at_once_are_one_mail_and_a_day_has_ten() {
    for stage in stages().await {
        house(&stage).await;
        let (_, order) = ana_with(&stage, &[3, 4]).await;
        house::jobs::tick(&stage.house).await;
        let chosen = admissions(&stage, &order).await;
        // The same ticket ticked twice is ticked once.
        let twice = [&chosen[..], &chosen[..]].concat();
        let opened = Opened::Secret(&order.secret);
        let all = (0..6).map(|_| replace_tickets(&stage.house, opened, &twice));
        for done in futures::future::join_all(all).await {
            assert_eq!(done.expect("replaced").count, 2);
        }
        house::jobs::tick(&stage.house).await;
        assert_eq!(new_code_mails(&stage), 1);
        for _ in 0..9 {
            // A mailbox has its own number for an hour.
            stage.clock.advance_ms(HOUR_MS);
            let done = replace_tickets(&stage.house, opened, &chosen).await.expect("replaced");
            assert!(done.is_mailed);
            house::jobs::tick(&stage.house).await;
        }
        let done = replace_tickets(&stage.house, opened, &chosen).await.expect("replaced");
        assert!(!done.is_mailed, "new codes always, mails up to the day's number");
        house::jobs::tick(&stage.house).await;
        assert_eq!(new_code_mails(&stage), 10);
        stage.clock.advance_ms(DAY_MS);
        let done = replace_tickets(&stage.house, opened, &chosen).await.expect("replaced");
        assert!(done.is_mailed);
        assert_eq!(count(&stage, "barcode_admissions where ended_at_ms is null").await, 2);
        assert_eq!(ticket(&stage, &order, 0).await.replaced, 17);
        assert_sound(&stage).await;
    }
}
