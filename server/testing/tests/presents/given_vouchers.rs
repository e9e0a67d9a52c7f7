//! Gift vouchers that are given as a present: until the recipient accepts them they are the
//! giver's, and from then on nobody's but the recipient's.

use crate::{
    handed_on::resale::ANA,
    presents::{
        gifts::{BEN, accept, gift_secret, give, giving, mails, opened, request},
        vouchers::{bought_by, left, season, shopper, story, with_vouchers},
    },
    sale::{Order, assert_sound, banks::wanted, count, refusal, refused},
};
use domain::{
    moment::{DAY_MS, HOUR_MS},
    order::PlaceRefusal,
    people::actor::Actor,
    sales::voucher::{Voucher, VoucherCode, VoucherRefusal, VoucherState, WithdrawRefusal},
};
use money::{
    cancellation::{self, CancelRefusal, Taken},
    checkout, vouchers,
};
use selling::basket;
use subscribers::{
    gifts::{self, Delivery, OpenedState},
    own_data::own_data,
};
use testing::{Stage, stages};

async fn bought_by_ana(stage: &Stage) -> (Actor, Order, Vec<Voucher>) {
    let ana = stage.signed_in(ANA).await;
    let (order, sold) = bought_by(stage, &ana, "voucher-50", 2).await;
    (ana, order, sold)
}

/// Ben has had the card.
async fn give_to_ben(stage: &Stage, order: &Order) {
    give(stage, order, Delivery::Now).await;
    for _ in 0..3 {
        house::jobs::tick(&stage.house).await;
    }
    assert_eq!(mails(stage, BEN, "mail-gift-deliver"), 1);
}

/// Ana has bought two vouchers and gives them to Ben.
async fn given_by_ana(stage: &Stage) -> (Actor, Order, Vec<Voucher>) {
    let bought = bought_by_ana(stage).await;
    give_to_ben(stage, &bought.1).await;
    bought
}

async fn give_to_another(stage: &Stage, order: &Order) {
    give(stage, order, Delivery::Now).await;
    for _ in 0..3 {
        house::jobs::tick(&stage.house).await;
    }
}

async fn own(stage: &Stage, actor: &Actor) -> Vec<VoucherCode> {
    let own = vouchers::own(&stage.house, actor).await.expect("read");
    own.into_iter().map(|story| story.voucher.code).collect()
}

/// Whether anything that the giver can open has one of these codes.
async fn giver_sees(stage: &Stage, ana: &Actor, order: &Order, codes: &[VoucherCode]) -> bool {
    let view = order.view(stage).await;
    let on_page = view.extras.iter().flat_map(|extra| &extra.vouchers);
    let on_page = on_page.into_iter().any(|voucher| codes.contains(&voucher.code));
    let in_account = own(stage, ana).await.iter().any(|code| codes.contains(code));
    let data = own_data(&stage.house, ana).await.expect("read").expect("signed in").to_string();
    let printed = vouchers::cards_pdf(&stage.house, &order.secret, "en").await.expect("read");
    let in_data = codes.iter().any(|code| data.contains(code.as_str()));
    on_page || in_account || in_data || printed.is_some()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_accepted_voucher_has_a_new_code_that_only_its_recipient_sees() {
    for stage in stages().await {
        season(&stage).await;
        let (ana, order, sold) = given_by_ana(&stage).await;
        let former: Vec<VoucherCode> = sold.iter().map(|voucher| voucher.code.clone()).collect();
        assert!(giver_sees(&stage, &ana, &order, &former).await, "theirs still");
        let printed = vouchers::cards_pdf(&stage.house, &order.secret, "en").await.expect("read");
        assert!(printed.is_none(), "the code waits for the recipient");
        let secret = gift_secret(&stage, &order).await;
        let before = opened(&stage, &secret).await;
        assert_eq!((before.vouchers.len(), before.offered_vouchers.len()), (0, 2));

        accept(&stage, &secret).await;
        accept(&stage, &secret).await;
        let after = opened(&stage, &secret).await;
        assert_eq!((after.vouchers.len(), after.offered_vouchers.len()), (2, 0));
        let new: Vec<VoucherCode> = after.vouchers.iter().map(|it| it.code.clone()).collect();
        assert!(new.iter().all(|code| !former.contains(code)), "each has a new one");
        for code in &former {
            let found = vouchers::by_code(&stage.house, code).await.expect("read");
            assert!(found.is_none(), "the giver's code is none any more");
        }
        let all = [former, new.clone()].concat();
        assert!(!giver_sees(&stage, &ana, &order, &all).await);
        assert_eq!(giving(&stage, &order).await.vouchers.len(), 2, "those that were given");
        assert_eq!(own(&stage, &stage.signed_in(BEN).await).await.len(), 2);
        let pdf = gifts::vouchers_pdf(&stage.house, &secret, "en").await.expect("read");
        assert!(pdf.is_some(), "to print for the recipient");
        let sent = stage.mail.mails();
        let mut to_ana = sent.iter().filter(|mail| mail.to == ANA);
        let tells = |text: &str| new.iter().any(|code| text.contains(&code.to_string()));
        assert!(!to_ana.any(|mail| tells(&mail.text)), "no mail brings the giver a new code");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_present_was_accepted_at_once_is_not_told_that_it_can_be_taken_back() {
    for stage in stages().await {
        season(&stage).await;
        let (_, order, _) = bought_by_ana(&stage).await;
        give(&stage, &order, Delivery::Now).await;
        while mails(&stage, BEN, "mail-gift-deliver") == 0 {
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(mails(&stage, ANA, "mail-gift-delivered"), 0, "the house knows it later");
        accept(&stage, &gift_secret(&stage, &order).await).await;
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(mails(&stage, ANA, "mail-gift-accepted"), 1);
        assert_eq!(mails(&stage, ANA, "mail-gift-delivered"), 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_accepted_pays_for_nobody_but_its_recipient() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (_, order, sold) = bought_by_ana(&stage).await;
        let giver = shopper(&stage, performance, &[0], &[&sold[0]]).await;
        let filled_in = with_vouchers(&stage, &giver).await;
        give_to_ben(&stage, &order).await;
        let secret = gift_secret(&stage, &order).await;
        accept(&stage, &secret).await;

        let placed = checkout::place_order(&stage.house, &giver, &filled_in).await;
        assert_eq!(refusal(placed), PlaceRefusal::VouchersChanged, "it left the basket");
        let again = basket::add_voucher(&stage.house, &giver, sold[1].code.as_str()).await;
        assert_eq!(refused(again), VoucherRefusal::Unknown);

        let theirs = opened(&stage, &secret).await.vouchers;
        let ben = shopper(&stage, performance, &[1], &[&theirs[0]]).await;
        let form = with_vouchers(&stage, &ben).await;
        checkout::place_order(&stage.house, &ben, &form).await.expect("it pays for its recipient");
        assert_eq!(story(&stage, &theirs[0].code).await.state, VoucherState::Used);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_buyer_withdraws_from_an_accepted_voucher_while_nothing_was_paid_with_it() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (ana, order, sold) = given_by_ana(&stage).await;
        let secret = gift_secret(&stage, &order).await;
        accept(&stage, &secret).await;
        let withdraw = async |voucher: &Voucher| {
            vouchers::withdraw(&stage.house, &ana, &order.secret, voucher.id, None).await
        };
        withdraw(&sold[0]).await.expect("the right is its buyer's");
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(stage.bank.refunded_minor(&order.reference), 5_000);
        assert_eq!(mails(&stage, ANA, "mail-withdrawn-given"), 1);
        assert_eq!(mails(&stage, BEN, "mail-voucher-ended"), 1, "theirs is worth nothing now");
        let left = opened(&stage, &secret).await.vouchers;
        assert_eq!(left.iter().map(|it| it.id).collect::<Vec<_>>(), [sold[1].id]);
        assert!(!giving(&stage, &order).await.is_over);

        let ben = shopper(&stage, performance, &[1], &[&left[0]]).await;
        let form = with_vouchers(&stage, &ben).await;
        checkout::place_order(&stage.house, &ben, &form).await.expect("paid with the other one");
        assert_eq!(refused(withdraw(&sold[1]).await), WithdrawRefusal::Used);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_cancel_an_accepted_voucher_only_as_long_as_its_buyer_may_withdraw() {
    for (days, is_late) in [(3, false), (15, true)] {
        for stage in stages().await {
            season(&stage).await;
            let (ana, order, sold) = given_by_ana(&stage).await;
            accept(&stage, &gift_secret(&stage, &order).await).await;
            stage.clock.advance_ms(days * DAY_MS);
            let (code, all) = (order.view(&stage).await.code, wanted(Taken::All));
            let back = cancellation::cancel(&stage.house, &Actor::Console, &code, &all).await;
            if is_late {
                assert_eq!(refused(back), CancelRefusal::VoucherGiven);
                let secret = &order.secret;
                let back = vouchers::withdraw(&stage.house, &ana, secret, sold[0].id, None).await;
                assert_eq!(refused(back), WithdrawRefusal::TooLate);
            } else {
                back.expect("as the law gives it to the buyer");
            }
            for _ in 0..3 {
                house::jobs::tick(&stage.house).await;
            }
            assert_eq!(giving(&stage, &order).await.is_over, !is_late);
            assert_eq!(mails(&stage, BEN, "mail-voucher-ended"), if is_late { 0 } else { 2 });
            let minor = if is_late { 0 } else { 10_000 };
            assert_eq!(stage.bank.refunded_minor(&order.reference), minor);
            assert_sound(&stage).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_promised_as_a_present_pays_in_no_basket_until_it_is_taken_back() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (ana, order, sold) = bought_by_ana(&stage).await;
        let giver = shopper(&stage, performance, &[0], &[&sold[0]]).await;
        let filled_in = with_vouchers(&stage, &giver).await;
        give_to_ben(&stage, &order).await;

        let placed = checkout::place_order(&stage.house, &giver, &filled_in).await;
        assert_eq!(refusal(placed), PlaceRefusal::VouchersChanged, "it was promised");
        let session = Stage::session_of(&giver);
        let ways = checkout::ways_to_pay(&stage.house, &giver, session).await.expect("read");
        assert_eq!(ways[0].vouchers_minor, 0, "the page says the same");
        assert_eq!(left(&stage, &sold[0]).await, 5_000);

        gifts::call_back(&stage.house, &ana, &order.secret).await.expect("called back");
        checkout::place_order(&stage.house, &giver, &filled_in).await.expect("theirs again");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recipient_is_told_until_when_the_giver_may_withdraw() {
    const WORDS: &str = "gift-voucher-withdrawal";
    for stage in stages().await {
        season(&stage).await;
        let (_, order, _) = given_by_ana(&stage).await;
        let secret = gift_secret(&stage, &order).await;
        let before = opened(&stage, &secret).await;
        assert_eq!(before.withdrawal_ends, giving(&stage, &order).await.withdrawal_ends);
        assert!(before.withdrawal_ends.is_some());
        accept(&stage, &secret).await;
        assert_eq!(mails(&stage, BEN, WORDS), 1, "in the mail with the codes");
        assert!(gifts::vouchers_pdf(&stage.house, &secret, "en").await.expect("read").is_some());

        let (_, order, _) = bought_by_ana(&stage).await;
        stage.clock.advance_ms(16 * DAY_MS);
        give_to_another(&stage, &order).await;
        let secret = gift_secret(&stage, &order).await;
        assert_eq!(opened(&stage, &secret).await.withdrawal_ends, None, "it is theirs for good");
        accept(&stage, &secret).await;
        assert_eq!(mails(&stage, BEN, WORDS), 1, "no word of what can't be any more");
    }
}

/// As the mail of the order says: a code can be used by anybody until the card is written.
#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_pays_for_anybody_with_its_code_until_the_card_is_written() {
    for stage in stages().await {
        season(&stage).await;
        let (_, order, sold) = bought_by_ana(&stage).await;
        let stranger = stage.guest().await;
        let enter = async |at: usize| {
            basket::add_voucher(&stage.house, &stranger, sold[at].code.as_str()).await
        };
        enter(0).await.expect("nobody has promised it");
        give(&stage, &order, Delivery::Printed).await;
        assert_eq!(refused(enter(1).await), VoucherRefusal::InPresent);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_an_acceptance_and_a_checkout_at_once_the_voucher_is_its_recipients() {
    for stage in stages().await {
        let performance = season(&stage).await;
        let (_, order, sold) = bought_by_ana(&stage).await;
        let giver = shopper(&stage, performance, &[0], &[&sold[0]]).await;
        let filled_in = with_vouchers(&stage, &giver).await;
        give_to_ben(&stage, &order).await;
        let (secret, guest) = (gift_secret(&stage, &order).await, stage.guest().await);
        let (accepted, placed) = tokio::join!(
            gifts::accept(&stage.house, &guest, &secret, ""),
            checkout::place_order(&stage.house, &giver, &filled_in),
        );
        accepted.expect("accepted");
        assert_eq!(refusal(placed), PlaceRefusal::VouchersChanged);
        assert_eq!(opened(&stage, &secret).await.vouchers.len(), 2);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_present_and_two_withdrawals_at_once_the_voucher_goes_one_way() {
    for stage in stages().await {
        season(&stage).await;
        let ana = stage.signed_in(ANA).await;
        let (order, sold) = bought_by(&stage, &ana, "voucher-50", 1).await;
        let wish = request(Delivery::Now);
        let (one, other, given) = tokio::join!(
            vouchers::withdraw(&stage.house, &ana, &order.secret, sold[0].id, None),
            vouchers::withdraw(&stage.house, &ana, &order.secret, sold[0].id, None),
            gifts::give(&stage.house, &ana, &order.secret, &wish),
        );
        let is_given = given.is_ok();
        for withdrawn in [one, other] {
            match is_given {
                true => assert_eq!(refused(withdrawn), WithdrawRefusal::InPresent),
                false => withdrawn.expect("sent twice, it has the effect of one"),
            }
        }
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
        }
        let minor = if is_given { 0 } else { 5_000 };
        assert_eq!(stage.bank.refunded_minor(&order.reference), minor);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_present_is_taken_back_before_its_voucher_and_the_recipient_hears_of_it() {
    for stage in stages().await {
        season(&stage).await;
        let (ana, order, sold) = given_by_ana(&stage).await;
        let withdraw =
            async || vouchers::withdraw(&stage.house, &ana, &order.secret, sold[0].id, None).await;
        assert_eq!(refused(withdraw().await), WithdrawRefusal::InPresent);
        let spend = async || basket::add_voucher(&stage.house, &ana, sold[0].code.as_str()).await;
        assert_eq!(refused(spend().await), VoucherRefusal::InPresent, "it was promised");
        let secret = gift_secret(&stage, &order).await;
        gifts::call_back(&stage.house, &ana, &order.secret).await.expect("called back");
        for _ in 0..3 {
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(mails(&stage, BEN, "mail-gift-called-back"), 1, "once");
        assert_eq!(opened(&stage, &secret).await.state, OpenedState::CalledBack);
        spend().await.expect("the giver's again");
        withdraw().await.expect("and they may give it back");
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_never_had_the_card_hears_nothing_of_a_present_that_was_taken_back() {
    for stage in stages().await {
        season(&stage).await;
        let ana = stage.signed_in(ANA).await;
        for (delivery, is_away) in
            [(Delivery::Printed, false), (Delivery::Now, false), (Delivery::Now, true)]
        {
            let (order, _) = bought_by(&stage, &ana, "voucher-50", 1).await;
            give(&stage, &order, delivery).await;
            if is_away {
                stage.mail.set_away(true);
                house::jobs::tick(&stage.house).await;
                assert_eq!(count(&stage, "gifts where sent_at_ms is not null").await, 1);
            }
            gifts::call_back(&stage.house, &ana, &order.secret).await.expect("called back");
        }
        stage.mail.set_away(false);
        for _ in 0..3 {
            stage.clock.advance_ms(HOUR_MS);
            house::jobs::tick(&stage.house).await;
        }
        assert_eq!(count(&stage, "gifts where called_back_at_ms is not null").await, 3);
        assert_eq!(mails(&stage, BEN, "mail-gift-called-back"), 0);
        assert_eq!(mails(&stage, BEN, "mail-gift-deliver"), 0);
    }
}
