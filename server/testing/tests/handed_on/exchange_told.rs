//! What an exchange tells: whoever exchanges what they lose, a recipient what they paid and nothing
//! of the giver's money, and the giver that their credit note is no refund.

use crate::{
    handed_on::{
        exchange::{EXCHANGES, begin, exchange_form, house, of, place, zones},
        exchange_after_change::holder,
        exchange_by_recipient::{self as recipient, handed_on, place_as_ben},
        resale::{ANA, ana_with, pay, placed, ticket},
    },
    money::invoices::{party, read},
    sale::{
        assert_sound, back,
        banks::wanted,
        count,
        example::{CARMEN_ONE, CARMEN_TWO, performance, pick, season},
        refusal, refused,
    },
};
use domain::{
    id::AccountId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    money::Money,
    order::PlaceRefusal,
    payments::invoice::{FullInvoiceRefusal, InvoiceKind, Papers},
    people::actor::{Action, Actor},
    tickets::exchange::ExchangeRefusal,
};
use money::{
    cancellation::{Cancellation, SeatsBack, Taken, cancel},
    exchange, invoices,
};
use subscribers::{
    bank::statement::{self, About, Statement},
    exchange::{left_behind, preview, product_on, under_way},
    own_data::own_data,
    transfers::{self, HandedState},
};
use testing::{Stage, says, settings, stages, stages_with};

const FEE: i64 = 500;

async fn papers(stage: &Stage, secret: &str) -> Papers {
    let read = invoices::order_with_papers(&stage.house, secret, "en").await.expect("read");
    read.expect("the order").1
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_of_two_tickets_is_exchanged_for_the_same_evening_without_being_asked() {
    let settings = ::house::HouseSettings { repeat_ms: 15 * MINUTE_MS, ..settings() };
    for stage in stages_with(&settings).await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[cheap, cheap + 1]).await;
        let second = ticket(&stage, &former, 1).await.admission;
        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear]).await.expect("free");
        let first = of(&place(&stage, &ana).await);
        // The same ticket again, while that isn't paid, is asked about.
        let (asker, session) = (holder(&ana), Stage::session_of(&ana));
        let mine = ticket(&stage, &former, 0).await.admission;
        let shown = preview(&stage.house, &asker, mine, "en").await.expect("a preview");
        let waits = shown.waiting.and_then(|order| order.order_secret);
        assert_eq!(waits, Some(first.secret.clone()));
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear + 1]).await.expect("free");
        let form = exchange_form(&stage, &ana).await;
        let again = money::checkout::place_order(&stage.house, &ana, &form).await;
        assert!(matches!(refusal(again), PlaceRefusal::Repeated { .. }));
        // Another one isn't, but that it takes the place of the first one.
        let tried = exchange::begin(&stage.house, &asker, session, second).await;
        assert_eq!(refused(tried), ExchangeRefusal::Another);
        let shown = preview(&stage.house, &asker, second, "en").await.expect("a preview");
        let lost = shown.in_browser;
        assert_eq!((lost.other.map(|it| it.admission), lost.has_seats), (Some(mine), true));
        exchange::begin_instead(&stage.house, &asker, session, second, Some(mine))
            .await
            .expect("hers");
        let stale = money::checkout::place_order(&stage.house, &ana, &form).await;
        assert_eq!(refusal(stale), PlaceRefusal::BasketChanged, "another ticket, worth as much");
        place(&stage, &ana).await;
        stage.bank.capture(&first.reference);
        back(&stage, &first.reference).await;
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_one_of_two_tickets_the_other_one_is_led_to_the_same_date_and_told_the_seat() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[dear, dear + 1]).await;
        let second = ticket(&stage, &former, 1).await.admission;
        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[cheap]).await.expect("free");
        let new = of(&place(&stage, &ana).await).view(&stage).await;
        let left = left_behind(&stage.house, new.id, "en").await.expect("read");
        let left: Vec<_> = left.into_iter().filter_map(|line| line.ticket).collect();
        assert_eq!(left.iter().map(|it| it.admission).collect::<Vec<_>>(), [second]);

        let (asker, session) = (holder(&ana), Stage::session_of(&ana));
        let shown = preview(&stage.house, &asker, second, "en").await.expect("a preview");
        let first = &shown.dates[0];
        assert_eq!((first.slug.as_str(), first.is_others), (CARMEN_TWO, true));
        assert!(shown.dates[1..].iter().all(|date| !date.is_others));
        exchange::begin(&stage.house, &asker, session, second).await.expect("hers");
        let carmen = Some(performance(&stage, CARMEN_TWO).await);
        let read = under_way(&stage.house, session, carmen, "en").await.expect("read");
        let other = read.expect("it is exchanged").other.expect("the first one");
        assert_eq!(other.seat, new.lines[0].seat);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_buyer_isn_t_told_the_seat_that_a_recipient_exchanged_their_ticket_for() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[dear, dear + 1]).await;
        let mine = ticket(&stage, &former, 0).await.admission;
        let theirs = ticket(&stage, &former, 1).await.admission;
        let offered = transfers::offer(&stage.house, &ana, theirs, "ben@example.org").await;
        let (secret, ben) = (offered.expect("offered"), stage.guest().await);
        transfers::accept(&stage.house, &ben, &secret).await.expect("accepted");
        stage.clock.advance_ms(HOUR_MS);
        let asker = exchange::Asker::Recipient(ben.clone(), secret);
        let session = Stage::session_of(&ben);
        exchange::begin(&stage.house, &asker, session, theirs).await.expect("theirs");
        pick(&stage, &ben, CARMEN_TWO, "", &[cheap]).await.expect("free");
        place_as_ben(&stage, &ben).await;

        let (asker, session) = (holder(&ana), Stage::session_of(&ana));
        let shown = preview(&stage.house, &asker, mine, "en").await.expect("a preview");
        assert!(shown.dates.iter().any(|date| date.slug == CARMEN_TWO));
        assert!(shown.dates.iter().all(|date| !date.is_others), "not where Ben goes");
        exchange::begin(&stage.house, &asker, session, mine).await.expect("hers");
        let carmen = Some(performance(&stage, CARMEN_TWO).await);
        let read = under_way(&stage.house, session, carmen, "en").await.expect("read");
        assert!(read.expect("it is exchanged").other.is_none(), "nor his seat");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recipient_isn_t_told_that_its_buyer_was_about_to_exchange_it() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[cheap]).await;
        let admission = ticket(&stage, &former, 0).await.admission;
        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[dear]).await.expect("free");
        place(&stage, &ana).await;
        let hers = preview(&stage.house, &holder(&ana), admission, "en").await;
        assert!(hers.expect("a preview").waiting.is_some());
        let offered = transfers::offer(&stage.house, &ana, admission, "ben@example.org").await;
        let (secret, ben) = (offered.expect("offered"), stage.guest().await);
        transfers::accept(&stage.house, &ben, &secret).await.expect("accepted");
        let asker = exchange::Asker::Recipient(ben, secret);
        let his = preview(&stage.house, &asker, admission, "en").await.expect("a preview");
        assert_eq!(his.waiting, None, "her order can't be completed any more");
    }
}

/// The sheet of settings with the moment from which the second Carmen is sold.
fn settings_with(opens: &str) -> String {
    format!(
        "level,subject,channel,right,name,value\n\
         season,2026-27,,,sale-opens,2026-06-15 10:00\n\
         season,2026-27,web,,sale-closes,curtain-60min\n\
         performance,{CARMEN_TWO},,,sale-opens,{opens}\n"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_date_that_isn_t_on_sale_yet_says_when_it_will_be_if_that_is_in_time() {
    for stage in stages().await {
        // The last moment to exchange is a day before the curtain, at 20:00.
        let [in_time, late] = ["2026-12-02 19:00", "2026-12-02 21:00"].map(settings_with);
        season(&stage, &[EXCHANGES, ("settings", in_time.as_str())]).await;
        let [dear, _] = zones(&stage).await;
        let (ana, order) = ana_with(&stage, &[dear]).await;
        let mine = ticket(&stage, &order, 0).await.admission;
        let shown = preview(&stage.house, &holder(&ana), mine, "en").await.expect("a preview");
        assert!(shown.dates.iter().all(|date| date.slug != CARMEN_TWO));
        let slugs: Vec<&str> = shown.later.iter().map(|date| date.slug.as_str()).collect();
        assert_eq!(slugs, [CARMEN_TWO]);
        let before = shown.later[0].starts_at.since_ms(shown.later[0].opens);
        assert_eq!(before, 3 * DAY_MS + HOUR_MS);
        season(&stage, &[EXCHANGES, ("settings", late.as_str())]).await;
        let shown = preview(&stage.house, &holder(&ana), mine, "en").await.expect("a preview");
        assert!(shown.later.is_empty(), "{:?}", shown.later);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_at_a_reduced_price_is_led_to_seats_at_the_same() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, _] = zones(&stage).await;
        let ana = stage.signed_in(ANA).await;
        pick(&stage, &ana, CARMEN_ONE, "", &[dear]).await.expect("free");
        let session = Stage::session_of(&ana);
        let basket = selling::basket::basket(&stage.house, session, "en").await.expect("a basket");
        selling::basket::set_price_type(&stage.house, &ana, basket.lines[0].id, "under-30")
            .await
            .expect("sold");
        let order = placed(&stage, &ana).await;
        pay(&stage, &order).await;
        let code = order.view(&stage).await.code;
        let proven =
            selling::tickets::proof::accept_proof(&stage.house, &Actor::Console, &code).await;
        proven.expect("shown at the box office");
        let mine = ticket(&stage, &order, 0).await.admission;
        stage.clock.advance_ms(HOUR_MS);
        let shown = preview(&stage.house, &holder(&ana), mine, "en").await.expect("a preview");
        let alike = shown.dates.iter().find(|it| it.slug == CARMEN_TWO).and_then(|it| it.alike);
        assert_eq!(alike.and_then(|it| it.price), Some(shown.value), "not the full price");
        begin(&stage, &ana, &order).await;
        let product = product_on(&stage.house, session, CARMEN_TWO).await.expect("read");
        assert_eq!(product.as_deref(), Some("ticket:under-30"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_cheaper_seat_loses_is_on_the_order_and_in_its_mail() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[dear]).await;
        let value = former.view(&stage).await.quote.total_minor;
        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        pick(&stage, &ana, CARMEN_TWO, "", &[cheap]).await.expect("free");
        let session = Stage::session_of(&ana);
        let ways = money::checkout::ways_to_pay(&stage.house, &ana, session).await.expect("ways");
        let new = of(&place(&stage, &ana).await).view(&stage).await;
        let lost = value - FEE - new.quote.total_minor;
        assert!(lost > 0);
        assert_eq!((ways[0].exchange_lost_minor, new.exchange_lost_minor()), (lost, lost));
        ::house::jobs::tick(&stage.house).await;
        let amount = locale_money(&stage, lost);
        let mails = stage.mail.mails();
        let told = |text: &str| says(text, "exchange-not-refunded") && text.contains(&amount);
        assert!(mails.iter().any(|mail| mail.to == ANA && told(&mail.text)), "{amount}");
        let of_former = mails.iter().find(|mail| says(&mail.text, "mail-exchanged"));
        let of_former = &of_former.expect("about the former ticket").text;
        for sum in ["exchange-part", "exchange-fee-line", "exchange-paid"] {
            assert!(says(of_former, sum), "{sum}: {of_former}");
        }
        assert!(told(of_former) && of_former.contains(&locale_money(&stage, FEE)));
    }
}

/// Ana's, with what each row is about.
async fn statement_of(stage: &Stage, ana: &Actor) -> (Statement, Vec<About>) {
    let read = statement::statement(&stage.house, ana).await.expect("read");
    let read = read.expect("signed in");
    let abouts = statement::abouts(&stage.house, ana, &read, "en").await.expect("read");
    (read, abouts)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_of_the_same_sum_to_the_card_changes_no_row_of_the_statement() {
    let free = "offers,for,from,until,most,free,fee,within\n\
                ticket,genre:opera,,curtain-1d,2,1,5.00,\n";
    for stage in stages().await {
        season(&stage, &[("exchanges", free)]).await;
        let [dear, _] = zones(&stage).await;
        let (ana, former) = ana_with(&stage, &[dear - 1, dear]).await;
        let bought = former.view(&stage).await;
        stage.clock.advance_ms(HOUR_MS);
        begin(&stage, &ana, &former).await;
        // At the same price: all of the ticket's pays for it.
        pick(&stage, &ana, CARMEN_TWO, "", &[dear]).await.expect("free");
        place(&stage, &ana).await;
        let before = statement_of(&stage, &ana).await;
        let row = before.0.movements.iter().find(|row| row.cause == "exchanged");
        assert_eq!(row.and_then(|row| row.line), Some(bought.lines[0].line), "{before:?}");
        stage.clock.advance_ms(HOUR_MS);
        let other = wanted(Taken::These(vec![bought.lines[1].line]));
        cancel(&stage.house, &Actor::Console, &bought.code, &other).await.expect("taken back");
        ::house::jobs::tick(&stage.house).await;
        let alike = "refunds r join refunds q on q.payment_id = r.payment_id and q.id > r.id \
                     and q.amount_minor = r.amount_minor \
                     where r.done_at_ms is not null and q.done_at_ms is not null";
        assert!(count(&stage, alike).await > 0, "two of the same sum");
        assert_eq!(statement_of(&stage, &ana).await, before);
        assert_sound(&stage).await;
    }
}

fn locale_money(stage: &Stage, minor: i64) -> String {
    stage.house.locales().get_or_fallback("en").money(Money::euro(minor))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_paper_tells_the_recipient_what_the_giver_paid_nor_the_giver_of_a_refund() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let handed = handed_on(&stage, cheap).await;
        let guest = stage.guest().await;
        recipient::begin(&stage, &guest, &handed).await;
        pick(&stage, &guest, CARMEN_TWO, "", &[dear]).await.expect("free");
        let new = of(&place_as_ben(&stage, &guest).await);
        stage.bank.capture(&new.reference);
        back(&stage, &new.reference).await;
        ::house::jobs::tick(&stage.house).await;
        let view = new.view(&stage).await;
        let theirs = papers(&stage, &new.secret).await;
        assert!(theirs.invoices.is_empty() && theirs.has_receipt && !theirs.can_ask, "{theirs:?}");

        // The house has the invoice of the whole price; the recipient's link doesn't open it.
        let grants = vec![(Action::ReadMoney, "*".to_owned())];
        let staff = Actor::Staff { account: AccountId(uuid::Uuid::nil()), grants };
        let kept = invoices::staff_invoices(&stage.house, &staff, &view.code).await;
        let kept = kept.expect("read").expect("within reach");
        let invoiced: i64 = kept.iter().map(|it| it.total.minor).sum();
        assert_eq!(invoiced, view.quote.total_minor);
        let opened = invoices::invoice_pdf(&stage.house, &new.secret, kept[0].id, "en").await;
        assert!(opened.expect("read").is_none());
        let asked = invoices::ask_full_invoice(&stage.house, &new.secret, &party()).await;
        assert_eq!(refused(asked), FullInvoiceRefusal::NotNow);
        let receipt = invoices::receipt_pdf(&stage.house, &new.secret, "en").await;
        let said = read(&receipt.expect("printed").expect("a receipt"));
        let left = view.left_minor().expect("of an exchange");
        assert!(said.contains(&locale_money(&stage, left)), "{said}");
        assert!(!said.contains(&locale_money(&stage, view.quote.total_minor)), "{said}");
        assert!(says(&said, "papers-receipt-note-exchange"), "{said}");

        // Nor does the copy of Ben's data.
        let ben = stage.signed_in(&view.email).await;
        let data = own_data(&stage.house, &ben).await.expect("read").expect("signed in");
        let data = data["data"].to_string();
        let names = |minor: i64| {
            [',', '}'].iter().any(|end| data.contains(&format!("_minor\":{minor}{end}")))
        };
        assert!(names(left), "{data}");
        assert!(!names(view.quote.total_minor) && !names(view.exchanged_minor()), "{data}");

        let of_ana = papers(&stage, &handed.order.secret).await.invoices;
        let note = of_ana.iter().find(|it| it.kind == InvoiceKind::Rectifying).expect("a note");
        assert!(note.is_of_exchange);
        let note = invoices::invoice_pdf(&stage.house, &handed.order.secret, note.id, "en").await;
        let said = read(&note.expect("printed").expect("hers"));
        assert!(says(&said, "papers-corrects-exchange"), "{said}");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn once_the_new_ticket_is_taken_back_its_recipient_s_page_names_none() {
    for stage in stages().await {
        house(&stage).await;
        let [dear, cheap] = zones(&stage).await;
        let handed = handed_on(&stage, dear).await;
        let guest = stage.guest().await;
        recipient::begin(&stage, &guest, &handed).await;
        pick(&stage, &guest, CARMEN_TWO, "", &[cheap]).await.expect("free");
        let new = of(&place_as_ben(&stage, &guest).await).view(&stage).await;
        let (seats, reason) = (SeatsBack::OnSale, String::new());
        let taken = Taken::All;
        let all = Cancellation { taken, fees_back: true, seats, reason, shown_minor: None };
        cancel(&stage.house, &Actor::Console, &new.code, &all).await.expect("taken back");
        let page = transfers::handed(&stage.house, &handed.secret, "en").await.expect("read");
        assert_eq!(page.map(|page| page.state), Some(HandedState::ExchangedAndGone));
    }
}
