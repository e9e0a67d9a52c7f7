//! What a network's guests keep of one performance, whom the house takes for a guest, and the many
//! networks of one IPv6 line.

use crate::{
    buying::seat_limits::{ELSEWHERE, HERE, customer, limited, refused, tickets},
    sale::{count, hold},
};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    people::actor::Actor,
    seats::hold::HoldRefusal,
};
use people::seat_limits::SeatLimits;
use testing::stages_with;

#[tokio::test(flavor = "multi_thread")]
async fn guests_of_a_network_keep_a_share_of_one_performance() {
    // Fifty seats and places are on sale, ten to one basket.
    let limits = SeatLimits { performance_guests: 12, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        let hold_two = async |address: &str, seat: u32| {
            let guest = stage.guest_from(address).await;
            let request = tickets(&stage, &[seat, seat + 1]);
            selling::hold::hold(&stage.house, &guest, &request).await
        };
        for seat in [0, 2, 4, 6, 8, 10] {
            hold_two(HERE, seat).await.expect("twelve, a quarter of what is left");
        }
        let most = |most| HoldRefusal::NetworkGuestSeats { most };
        assert_eq!(refused(hold_two(HERE, 12).await), most(12));
        let guest = stage.guest_from(HERE).await;
        hold(&stage, &guest, stage.other, &[0, 1]).await;
        // A quarter of the 38 that are left is less than one basket may have.
        for seat in [12, 14, 16, 18, 20] {
            hold_two(ELSEWHERE, seat).await.expect("what one basket may have");
        }
        assert_eq!(refused(hold_two(ELSEWHERE, 22).await), most(10));
        stage.clock.advance_ms(15 * MINUTE_MS);
        hold_two(HERE, 12).await.expect("those holds ended");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_that_never_paid_count_as_guests() {
    let limits = SeatLimits { network_guests: 4, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        let hold_two = async |actor: &Actor, seat: u32| {
            let request = tickets(&stage, &[seat, seat + 1]);
            selling::hold::hold(&stage.house, actor, &request).await
        };
        for seat in [0, 2, 4, 6, 8] {
            let account = stage.signed_in_from(&format!("a{seat}@example.org"), HERE).await;
            hold_two(&account, seat).await.expect("what the performance sells to one basket");
        }
        let one_more = stage.signed_in_from("one-more@example.org", HERE).await;
        let refusal = refused(hold_two(&one_more, 10).await);
        assert_eq!(refusal, HoldRefusal::NetworkGuestSeats { most: 10 });
        let guest = stage.guest_from(HERE).await;
        let refusal = refused(hold_two(&guest, 10).await);
        assert_eq!(refusal, HoldRefusal::NetworkGuestSeats { most: 4 });
        // Elsewhere they buy a ticket, and are known from then on.
        customer(&stage, "one-more@example.org", ELSEWHERE, 0).await;
        hold_two(&one_more, 10).await.expect("the account costs something now");
        let refusal = refused(hold_two(&guest, 12).await);
        assert_eq!(refusal, HoldRefusal::NetworkGuestSeats { most: 4 });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_ipv6_line_keeps_little_more_than_one_address() {
    let limits = SeatLimits { network_guests: 4, ..SeatLimits::OFF };
    for stage in stages_with(&limited(limits)).await {
        // The stage opens at eleven in UTC.
        stage.clock.advance_ms(13 * HOUR_MS - 5 * MINUTE_MS);
        let hold_two = async |address: &str, seat: u32| {
            let guest = stage.guest_from(address).await;
            let request = tickets(&stage, &[seat, seat + 1]);
            selling::hold::hold(&stage.house, &guest, &request).await
        };
        for seat in [0, 2, 4, 6] {
            let network = format!("2001:db8:aa:120{seat}::1");
            hold_two(&network, seat).await.expect("eight by a household's line");
        }
        let most = |most| HoldRefusal::NetworkGuestSeats { most };
        assert_eq!(refused(hold_two("2001:db8:aa:12ff::1", 8).await), most(8));
        for seat in [8, 10, 12, 14] {
            let network = format!("2001:db8:aa:{seat:x}00::1");
            hold_two(&network, seat).await.expect("sixteen by a company's");
        }
        assert_eq!(refused(hold_two("2001:db8:aa:f00::1", 16).await), most(16));
        stage.clock.advance_ms(10 * MINUTE_MS);
        assert_eq!(refused(hold_two("2001:db8:aa:12aa::1", 16).await), most(8), "after midnight");
        hold_two("2001:db8:ab:1200::1", 16).await.expect("another company's");
        stage.clock.advance_ms(3 * DAY_MS);
        people::sessions::forget(&stage.house).await.expect("forgotten");
        assert_eq!(count(&stage, "wider_networks").await, 0);
    }
}
