//! Codes as people type them, and what state a voucher is in.

use super::*;
use crate::{moment::DAY_MS, money::EUR};

fn code() -> VoucherCode {
    VoucherCode::new("5724000000000000123").expect("nineteen digits")
}

#[test]
fn the_check_digit_is_damms() {
    // The example of the literature: 572 has the check digit 4.
    assert_eq!(check_digit("572"), 4);
    assert_eq!(check_digit("5724"), 0);
}

#[test]
fn a_code_is_read_as_people_type_it() {
    let code = code();
    let printed = code.to_string();
    assert_eq!(printed.len(), 24);
    let with = |between: &str| printed.replace(' ', between);
    let wide = |sign: char| match sign.to_digit(10) {
        Some(digit) => char::from_u32(0xff10 + digit).expect("a digit of full width"),
        None => '\u{3000}',
    };
    for typed in [
        with(""),
        with(" "),
        with("-"),
        with("  "),
        format!(" {printed}\n"),
        with("\u{a0}"),
        with("\u{2011}"),
        with("\u{2014}"),
        with("\u{200b}\u{ad}"),
        format!("\u{feff}\u{202a}{printed}\u{202c}"),
        printed.replace('0', "O").replace('1', "l"),
        printed.replace('0', "\u{43e}").replace('1', "\u{406}"),
        printed.chars().map(wide).collect(),
    ] {
        assert_eq!(VoucherCode::parse(&typed), Some(code.clone()), "{typed:?}");
        assert!(is_like_code(&typed), "{typed:?}");
    }
    for wrong in ["", "1", "x", &printed[1..], &format!("{printed}0"), &"9".repeat(5_000)] {
        assert_eq!(VoucherCode::parse(wrong), None, "{wrong}");
    }
    assert_eq!(VoucherCode::new("12"), None);
    assert_eq!(VoucherCode::new("١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩"), None);
}

#[test]
fn a_promo_code_is_not_like_a_voucher_s() {
    for promo in ["OPERA-10", "GUESS-12345", "SPRING-2026", ""] {
        assert!(!is_like_code(promo), "{promo}");
    }
}

#[test]
fn a_wrong_digit_and_swapped_neighbours_are_found() {
    let good = code().as_str().to_owned();
    for at in 0..good.len() {
        for digit in b'0'..=b'9' {
            let mut wrong = good.clone().into_bytes();
            if wrong[at] == digit {
                continue;
            }
            wrong[at] = digit;
            let wrong = String::from_utf8(wrong).expect("digits");
            assert_eq!(VoucherCode::parse(&wrong), None, "{wrong}");
        }
        let mut swapped = good.clone().into_bytes();
        if at + 1 < swapped.len() && swapped[at] != swapped[at + 1] {
            swapped.swap(at, at + 1);
            let swapped = String::from_utf8(swapped).expect("digits");
            assert_eq!(VoucherCode::parse(&swapped), None, "{swapped}");
        }
    }
}

#[test]
fn what_goes_back_to_vouchers_is_never_more_than_each_had_paid() {
    assert_eq!(back_first(3_000, 0, &[2_000, 5_000]), [2_000, 1_000]);
    assert_eq!(back_first(9_000, 0, &[2_000, 5_000]), [2_000, 5_000]);
    assert_eq!(back_first(3_000, 2_500, &[2_000, 5_000]), [0, 3_000]);
    assert_eq!(back_first(3_000, 6_000, &[2_000, 5_000]), [0, 1_000]);
    assert_eq!(back_first(3_000, 9_000, &[2_000, 5_000]), [0, 0], "all of it went before");
    assert_eq!(back_first(-1, 0, &[2_000]), [0]);
    assert_eq!(back_first(3_000, 0, &[]), Vec::<i64>::new());
}

#[test]
fn what_can_be_done_with_it_follows_from_what_happened() {
    let now = Moment(100 * DAY_MS);
    let open = Voucher {
        id: VoucherId(uuid::Uuid::nil()),
        code: code(),
        currency: EUR,
        value_minor: 5_000,
        balance_minor: 1,
        issued_at: Moment(0),
        valid_until: Some(now.plus_ms(1)),
        end: None,
        is_stopped: false,
        is_unconfirmed: false,
        is_in_present: false,
    };
    assert_eq!(open.state(now), VoucherState::Open);
    assert_eq!(open.state(now.plus_ms(1)), VoucherState::Expired);
    let used = Voucher { balance_minor: 0, ..open.clone() };
    assert_eq!(used.state(now), VoucherState::Used);
    let stopped = Voucher { is_stopped: true, ..used.clone() };
    assert_eq!(stopped.state(now), VoucherState::Stopped);
    let restored = Voucher { is_unconfirmed: true, ..open.clone() };
    assert_eq!(restored.refusal(now, EUR), Some(VoucherRefusal::Unconfirmed));
    assert_eq!(restored.withdrawal_refused(Moment(0), now), Some(WithdrawRefusal::NotNow));
    assert!(restored.can_be_given(now), "with its new code, and what is left of it");
    assert!(!used.can_be_given(now));
    let promised = Voucher { is_in_present: true, ..open.clone() };
    assert_eq!(promised.refusal(now, EUR), Some(VoucherRefusal::InPresent));
    let back = Voucher { end: Some(VoucherEnd::TakenBack), ..stopped.clone() };
    assert_eq!(stopped.withdrawal_refused(Moment(0), now), Some(WithdrawRefusal::NotNow));
    assert_eq!(back.state(now), VoucherState::TakenBack);
    let whole = Voucher { balance_minor: 5_000, valid_until: None, ..open.clone() };
    let day = |days: i64| Moment(days * DAY_MS);
    let end = day(15);
    assert_eq!(whole.withdrawal_refused(end.minus_ms(1), end), None);
    assert_eq!(whole.withdrawal_refused(end, end), Some(WithdrawRefusal::TooLate));
    assert_eq!(open.withdrawal_refused(day(1), end), Some(WithdrawRefusal::Used));
    assert_eq!(back.withdrawal_refused(day(99), end), Some(WithdrawRefusal::Done));
    let more = 90 * DAY_MS;
    assert_eq!(valid_again(None, now, more), None);
    assert_eq!(valid_again(Some(now), now, more), Some(now.plus_ms(more)));
    let later = Some(now.plus_ms(more + 1));
    assert_eq!(valid_again(later, now, more), later);
}
