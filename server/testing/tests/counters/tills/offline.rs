//! A till sells while its line is away. What it hands out is sold once, whenever the line, the
//! computer or the program goes away.

use super::{all_cash, clerk, colleague, drawer, manager, opened, sold, tilled};
use crate::sale::{
    assert_sound, balance, count as rows,
    example::{CARMEN, CARMEN_ONE, CARMEN_TWO, SWANS_ONE, SWANS_TWO, pick},
    refused, scan_at,
};
use domain::{
    id::BlockId,
    moment::{HOUR_MS, SECOND_MS},
    people::actor::{Action, Actor},
    sales::till::TillRefusal,
    seats::{block::BlockKind, hold::HoldRefusal},
    tickets::state::ScanReason,
    wording::settings::When,
};
use futures::future::join;
use house::chance::{SeededChance, below};
use money::tills::{
    self, count,
    offline::{
        Allot, Allotment, Conflict, DeviceRequest, DeviceSale, DeviceTicket, Received, SaleOutcome,
        allot, open_sales, send, settle, take,
    },
};
use people::sales::{Counter, open_sale};
use selling::blocks::{self, Freed, UnblockRefusal, UnblockRequest};
use std::collections::BTreeSet;
use testing::{Stage, missing_right, number, stages};

async fn set_aside(stage: &Stage, slug: &str, seats: &[&str], until: Option<When>) {
    let seats = seats.iter().map(|seat| (*seat).to_owned()).collect();
    let wanted = Allot { till: "front".to_owned(), performance: slug.to_owned(), seats, until };
    allot(&stage.house, &Actor::Console, &wanted).await.expect("free");
}

/// A sale on the disk, and what the server has said of it.
struct Kept {
    sale: DeviceSale,
    outcome: Option<SaleOutcome>,
    /// What its tickets show.
    codes: Vec<String>,
    is_printed: bool,
}

/// The state machine of `offline.js`.
struct Device<'s> {
    stage: &'s Stage,
    clerk: &'s Actor,
    key: String,
    dice: SeededChance,
    taken: Vec<Allotment>,
    disk: Vec<Kept>,
}

impl<'s> Device<'s> {
    async fn new(stage: &'s Stage, clerk: &'s Actor, seed: u64) -> Self {
        let (key, dice) = (format!("{seed:040x}"), SeededChance::new(seed));
        let mut new = Self { stage, clerk, key, dice, taken: Vec::new(), disk: Vec::new() };
        new.take().await;
        new
    }

    async fn take(&mut self) {
        let taken = take(&self.stage.house, self.clerk, "front", &self.key).await;
        self.taken = taken.expect("a till").allotments;
    }

    fn below(&self, bound: usize) -> usize {
        let bound = u32::try_from(bound).expect("few");
        usize::try_from(below(&self.dice, bound)).expect("few")
    }

    /// Seats that nobody has bought here.
    fn free(&self) -> Vec<(BlockId, u32)> {
        let all = self.taken.iter().flat_map(|own| {
            let zones: Vec<&str> = own.prices.iter().map(|price| price.zone.as_str()).collect();
            let seats = own.seats.iter().filter(move |seat| zones.contains(&seat.zone.as_str()));
            seats.map(|seat| (own.block, seat.seat.0))
        });
        let is_gone = |(block, seat): (BlockId, u32)| {
            let own = self.disk.iter().filter(|kept| kept.sale.block == block);
            own.flat_map(|kept| &kept.sale.tickets).any(|ticket| ticket.seat == seat)
        };
        all.filter(|it| !is_gone(*it)).collect()
    }

    /// Writes a sale of the first free seats of an allotment to the disk. Gives its place there.
    fn sell(&mut self, tickets: usize) -> usize {
        let free = self.free();
        let (block, _) = free[self.below(free.len())];
        let seats: Vec<u32> =
            free.iter().filter(|(of, _)| *of == block).map(|(_, seat)| *seat).collect();
        let own = self.taken.iter().find(|own| own.block == block).expect("taken");
        let (mut total_minor, mut codes, mut sold) = (0, Vec::new(), Vec::new());
        for seat in seats.into_iter().take(tickets) {
            let known = own.seats.iter().find(|known| known.seat.0 == seat).expect("own");
            let price = own.prices.iter().find(|price| price.zone == known.zone).expect("a price");
            total_minor += price.price_minor;
            codes.push(known.code.clone());
            sold.push(DeviceTicket { seat, price_type: price.price_type.clone() });
        }
        let number = u32::try_from(self.disk.len() + 1).expect("few");
        let sale = DeviceSale {
            id: format!("{:030}{number:010}", self.below(1_000_000)),
            number,
            block,
            sold_at_ms: self.stage.house.now().0,
            tickets: sold,
            total_minor,
            given_minor: total_minor + 500,
        };
        self.disk.push(Kept { sale, outcome: None, codes, is_printed: false });
        self.disk.len() - 1
    }

    async fn send_by(&self, clerk: &Actor, sales: Vec<DeviceSale>, back: &[BlockId]) -> Received {
        let request = DeviceRequest {
            till: "front".to_owned(),
            device: self.key.clone(),
            sales,
            given_back: back.to_vec(),
        };
        send(&self.stage.house, clerk, &request).await.expect("an answer")
    }

    async fn send(&self, sales: Vec<DeviceSale>) -> Received {
        self.send_by(self.clerk, sales, &[]).await
    }

    /// What the server says of one sale.
    async fn outcome(&self, at: usize) -> SaleOutcome {
        let received = self.send(vec![self.disk[at].sale.clone()]).await;
        received.answers[0].outcome.clone()
    }

    fn write(&mut self, received: Received) {
        for answer in received.answers {
            let kept = self.disk.iter_mut().find(|kept| kept.sale.id == answer.id);
            kept.expect("it sent it").outcome = Some(answer.outcome);
        }
    }

    /// A customer comes, and the computer dies before the disk, before the paper, or after it.
    fn sell_until_cut(&mut self) {
        let (instant, tickets) = (self.below(3), 1 + self.below(2));
        if instant > 0 {
            let at = self.sell(tickets);
            self.disk[at].is_printed = instant > 1;
        }
    }

    /// In any order, some of it twice or known already.
    fn to_send(&self) -> Vec<DeviceSale> {
        let open = self.disk.iter().filter(|kept| kept.outcome.is_none());
        let mut sales: Vec<DeviceSale> = open.map(|kept| kept.sale.clone()).collect();
        if !self.disk.is_empty() {
            sales.push(self.disk[self.below(self.disk.len())].sale.clone());
        }
        for at in (1..sales.len()).rev() {
            sales.swap(at, self.below(at + 1));
        }
        sales
    }

    /// The line goes before the request arrives, while the program works on it, or before the
    /// answer is heard. Or it holds.
    async fn exchange_until_cut(&mut self) {
        let sales = self.to_send();
        match self.below(5) {
            0 => {}
            1 => {
                let some = sales.into_iter().take(self.below(3)).collect();
                self.send(some).await;
            }
            2 => drop(join(self.send(sales.clone()), self.send(sales)).await),
            3 => {
                self.send(sales).await;
                self.take().await;
            }
            _ => {
                let received = self.send(sales).await;
                self.write(received);
            }
        }
    }
}

const CUTS: usize = 1_000;

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_cuts_lose_nothing_and_sell_nothing_twice() {
    for stage in stages().await {
        tilled(&stage).await;
        let rosa = clerk(&stage, "rosa").await;
        opened(&stage, &rosa, "front", 10_000).await;
        for slug in [CARMEN_ONE, CARMEN_TWO, SWANS_ONE, SWANS_TWO] {
            let states = blocks::states(&stage.house, &Actor::Console, slug).await;
            let seats = states.expect("known").seats;
            let seats: Vec<&str> = seats.iter().map(|(seat, _)| seat.as_str()).collect();
            set_aside(&stage, slug, &seats[1..], None).await;
        }
        let mut device = Device::new(&stage, &rosa, 52).await;
        let all = device.free().len();
        for cut in 0..CUTS {
            stage.clock.advance_ms(SECOND_MS);
            let sold = all - device.free().len();
            match sold < all && sold * CUTS < cut * all {
                true => device.sell_until_cut(),
                false => device.exchange_until_cut().await,
            }
        }
        let received = device.send(device.to_send()).await;
        device.write(received);
        let of_all: i64 = device.disk.iter().map(|kept| kept.sale.total_minor).sum();
        assert_eq!(balance(&stage, "cash").await, 10_000 + of_all);
        assert_eq!(rows(&stage, "orders").await, device.disk.len() as i64);
        let mut handed = BTreeSet::new();
        for kept in &device.disk {
            assert!(matches!(kept.outcome, Some(SaleOutcome::Sold(_))), "{:?}", kept.outcome);
            for code in &kept.codes {
                assert!(handed.insert(code), "{code} is on two papers");
                let tickets = format!(
                    "barcodes b join barcode_admissions m on m.barcode_id = b.id \
                     join admissions a on a.id = m.admission_id \
                     where a.cancelled_at_ms is null and b.code = '{code}'"
                );
                assert_eq!(rows(&stage, &tickets).await, 1, "{code}");
            }
        }
        assert!(device.disk.iter().any(|kept| kept.is_printed), "some were handed out at once");
        let back: Vec<BlockId> = device.taken.iter().map(|own| own.block).collect();
        let received = device.send_by(&rosa, Vec::new(), &back).await;
        assert_eq!(received.given_back, back);
        assert_eq!(rows(&stage, "claims where owner = 'block'").await, 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_is_booked_once_at_its_time_under_the_codes_on_its_paper() {
    for stage in stages().await {
        tilled(&stage).await;
        let rosa = clerk(&stage, "rosa").await;
        let shift = opened(&stage, &rosa, "front", 10_000).await;
        set_aside(&stage, CARMEN_ONE, &["1-3", "1-4", "1-5"], None).await;
        let mut device = Device::new(&stage, &rosa, 1).await;
        let seat_index = u32::try_from(device.taken[0].seats[0].seat_index).expect("few");
        let curtain = device.taken[0].performance.row.starts_at;
        let seller = open_sale(&stage.house, &rosa, &Counter::BoxOffice).await.expect("a sale");
        let other = refused(pick(&stage, &seller, CARMEN_ONE, "", &[seat_index]).await);
        assert!(matches!(other, HoldRefusal::SeatsTaken { .. }), "it is the till's: {other:?}");
        stage.clock.advance_ms(HOUR_MS);
        let then = stage.house.now();
        let at = device.sell(2);
        stage.clock.advance_ms(2 * HOUR_MS);
        let codes = device.disk[at].codes.clone();
        assert_eq!(scan_at(&stage, CARMEN_ONE, &codes[0], curtain).await, ScanReason::Valid);
        let again = scan_at(&stage, CARMEN_ONE, &codes[0], curtain).await;
        assert_eq!(again, ScanReason::AlreadyEntered, "before the house knows of the sale");
        let sale = device.disk[at].sale.clone();
        let received = device.send(vec![sale.clone(), sale.clone()]).await;
        assert!(matches!(received.answers[0].outcome, SaleOutcome::Sold(_)), "{received:?}");
        assert_eq!(received.answers[0], received.answers[1]);
        assert_eq!(device.send(vec![sale]).await.answers[..], received.answers[..1]);
        let placed_at = number(stage.store(), "select placed_at_ms from orders").await;
        assert_eq!(placed_at.expect("an order"), then.0);
        let of_shift = format!("payments where till_session_id = '{shift}'");
        assert_eq!(rows(&stage, &of_shift).await, 1);
        assert_eq!(balance(&stage, "cash").await, 10_000 + 2 * CARMEN);
        let entered = scan_at(&stage, CARMEN_ONE, &codes[0], curtain).await;
        assert_eq!(entered, ScanReason::AlreadyEntered);
        assert_eq!(scan_at(&stage, CARMEN_ONE, &codes[1], curtain).await, ScanReason::Valid);
        device.take().await;
        assert_eq!(device.taken[0].seats.len(), 1, "what is sold is no more set aside");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn time_frees_no_seat_that_a_till_may_have_sold_and_a_taken_one_is_listed() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        opened(&stage, &rosa, "front", 0).await;
        opened(&stage, &bruno, "back", 0).await;
        let until = Some(When::At(stage.house.now().plus_ms(HOUR_MS)));
        set_aside(&stage, CARMEN_ONE, &["1-3", "1-4", "1-5"], until).await;
        let mut device = Device::new(&stage, &rosa, 1).await;
        set_aside(&stage, CARMEN_TWO, &["1-3"], until).await;
        let seat_index = u32::try_from(device.taken[0].seats[0].seat_index).expect("few");
        let (lost, kept) = (device.sell(1), device.sell(1));
        stage.clock.advance_ms(2 * HOUR_MS);
        house::jobs::tick(&stage.house).await;
        assert_eq!(
            rows(&stage, "claims where owner = 'block'").await,
            3,
            "no device had the other"
        );
        let free = |name: Option<&str>| UnblockRequest {
            performance: CARMEN_ONE.to_owned(),
            named: Vec::new(),
            kind: Some(BlockKind::Till),
            name: name.map(str::to_owned),
        };
        let house = &stage.house;
        let unnamed = blocks::unblock(house, &Actor::Console, &free(None)).await;
        assert_eq!(refused(unnamed), UnblockRefusal::NotBlocked(Vec::new()));
        let named = blocks::unblock(house, &Actor::Console, &free(Some("front"))).await;
        assert_eq!(named.expect("it stands"), Freed { seats: 3, places: 0 });
        sold(&stage, &bruno, &[seat_index], all_cash).await.expect("anybody's");
        let taken = SaleOutcome::Conflict(Conflict::SeatTaken);
        assert_eq!(device.outcome(lost).await, taken);
        assert_eq!(device.outcome(lost).await, taken, "and again");
        assert!(matches!(device.outcome(kept).await, SaleOutcome::Sold(_)), "it is free");
        let open = open_sales(house, &bruno, "front").await.expect("his counter's");
        let open: Vec<_> = open.iter().map(|sale| (sale.number, sale.conflict)).collect();
        assert_eq!(open, [(1, Some(Conflict::SeatTaken))]);
        let sale = device.disk[lost].sale.id.clone();
        let denied = settle(house, &rosa, "front", &sale).await;
        assert_eq!(missing_right(denied), Some(Action::ManageTills));
        settle(house, &manager(&stage).await, "front", &sale).await.expect("hers");
        assert_eq!(device.outcome(lost).await, SaleOutcome::Settled);
        assert!(open_sales(house, &rosa, "front").await.expect("hers").is_empty());
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_of_a_closed_shift_waits_for_who_manages_the_till() {
    for stage in stages().await {
        tilled(&stage).await;
        let (rosa, bruno) = (clerk(&stage, "rosa").await, clerk(&stage, "bruno").await);
        let hers = opened(&stage, &rosa, "front", 1_000).await;
        set_aside(&stage, CARMEN_ONE, &["1-3", "1-4"], None).await;
        let mut device = Device::new(&stage, &rosa, 1).await;
        let at = device.sell(1);
        count(&stage.house, &rosa, hers, &drawer(1_000 + CARMEN)).await.expect("counted");
        let back = [device.taken[0].block];
        let waits = SaleOutcome::Conflict(Conflict::TillNotOpen);
        assert_eq!(device.outcome(at).await, waits);
        assert!(device.send_by(&rosa, Vec::new(), &back).await.given_back.is_empty());
        tills::close(&stage.house, &rosa, hers).await.expect("closed");
        assert_eq!(device.outcome(at).await, waits);
        stage.clock.advance_ms(HOUR_MS);
        opened(&stage, &bruno, "front", 500).await;
        assert_eq!(device.outcome(at).await, SaleOutcome::Conflict(Conflict::EarlierShift));
        let (ines, sale) = (manager(&stage).await, device.disk[at].sale.clone());
        let received = device.send_by(&ines, vec![sale], &back).await;
        assert!(matches!(received.answers[0].outcome, SaleOutcome::Sold(_)), "{received:?}");
        assert_eq!(received.given_back, back);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_computer_has_nothing_and_no_key_stands_for_two_sales() {
    for stage in stages().await {
        tilled(&stage).await;
        let rosa = clerk(&stage, "rosa").await;
        opened(&stage, &rosa, "front", 0).await;
        set_aside(&stage, CARMEN_ONE, &["1-3", "1-4"], None).await;
        let mut device = Device::new(&stage, &rosa, 1).await;
        let second = take(&stage.house, &rosa, "front", &"b".repeat(40)).await.expect("a till");
        assert_eq!((second.allotments.len(), second.elsewhere), (0, 1));
        let other = Device::new(&stage, &rosa, 2).await;
        let at = device.sell(1);
        let sale = device.disk[at].sale.clone();
        let outcome = async |device: &Device<'_>, sale: DeviceSale| {
            device.send(vec![sale]).await.answers.remove(0).outcome
        };
        let foreign = SaleOutcome::Conflict(Conflict::NotOfDevice);
        assert_eq!(outcome(&other, sale.clone()).await, foreign);
        let unsound = DeviceSale { given_minor: 0, ..sale.clone() };
        assert_eq!(outcome(&device, unsound).await, foreign);
        assert!(matches!(outcome(&device, sale.clone()).await, SaleOutcome::Sold(_)));
        let changed = DeviceSale { number: 9, ..sale.clone() };
        let is_changed = SaleOutcome::Conflict(Conflict::Changed);
        assert_eq!(outcome(&device, changed).await, is_changed);
        let cheaper = DeviceSale { id: "c".repeat(40), total_minor: 1, ..sale };
        let taken = SaleOutcome::Conflict(Conflict::SeatTaken);
        assert_eq!(outcome(&device, cheaper).await, taken);
        let at = device.sell(1);
        let cheaper = DeviceSale { total_minor: 1, ..device.disk[at].sale.clone() };
        let not_so = SaleOutcome::Conflict(Conflict::PriceChanged);
        assert_eq!(outcome(&device, cheaper).await, not_so);
        let kiosk = [(Action::Sell, "point-of-sale:plaza")];
        let kiosk = colleague(&stage, "ada@example.org", &kiosk).await;
        let request = take(&stage.house, &kiosk, "front", &device.key).await.map(drop);
        assert_eq!(refused(request), TillRefusal::UnknownTill);
        let nobody = colleague(&stage, "eva@example.org", &[]).await;
        let denied = take(&stage.house, &nobody, "front", &device.key).await.map(drop);
        assert_eq!(missing_right(denied), Some(Action::Sell));
        assert_sound(&stage).await;
    }
}
