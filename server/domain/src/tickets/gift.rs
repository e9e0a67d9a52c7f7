//! Orders that are given as a present: what their card says, and when its mail is sent.

use crate::{
    moment::{DAY_MS, Moment},
    wording::{
        letters::{Unprintable, without_pictographs},
        text::is_hidden,
    },
};

/// Characters of the buyer's words; a card has room for so many.
pub const DEDICATION_CHARS_MAX: usize = 500;
/// Lines of the buyer's words.
pub const DEDICATION_LINES_MAX: usize = 12;
/// Digits of the buyer's words in a mail: a day has eight, and a telephone number mostly more.
const MAIL_DIGITS_MAX: usize = 8;
/// Those with nothing but spaces between them: a year has four, and a short number to call more.
const MAIL_NUMBER_MAX: usize = 4;
/// Points between digits in one word: a day has two, and the address of a computer three.
const MAIL_POINTS_MAX: usize = 2;
/// Characters of the recipient's name.
pub const RECIPIENT_CHARS_MAX: usize = 60;
/// A mail is sent within so many days.
pub const AHEAD_DAYS_MAX: i64 = 400;

/// For which occasion the card is made: its heading and its colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardDesign {
    #[default]
    Present,
    Birthday,
    Congratulations,
}

impl CardDesign {
    pub const ALL: [Self; 3] = [Self::Present, Self::Birthday, Self::Congratulations];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Birthday => "birthday",
            Self::Congratulations => "congratulations",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|design| design.as_str() == text)
    }
}

/// A card that the house can put a picture of its own on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Card {
    /// Of a present, by its occasion.
    Gift(CardDesign),
    /// Of a gift voucher.
    Voucher,
    /// Of a ticket on a whole page.
    Ticket,
}

impl Card {
    pub const ALL: [Self; 5] = [
        Self::Gift(CardDesign::Present),
        Self::Gift(CardDesign::Birthday),
        Self::Gift(CardDesign::Congratulations),
        Self::Voucher,
        Self::Ticket,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gift(design) => design.as_str(),
            Self::Voucher => "voucher",
            Self::Ticket => "ticket",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|card| card.as_str() == text)
    }
}

/// What a present contains, as far as sentences about it differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contents {
    /// So many, and nothing else.
    Tickets(u32),
    Vouchers(u32),
    /// Of several kinds.
    Several(u32),
}

impl Contents {
    /// None: it contains nothing.
    pub fn of(tickets: usize, vouchers: usize, extras: usize) -> Option<Self> {
        match (tickets as u32, vouchers as u32, extras as u32) {
            (0, 0, 0) => None,
            (tickets, 0, 0) => Some(Self::Tickets(tickets)),
            (0, vouchers, 0) => Some(Self::Vouchers(vouchers)),
            (tickets, vouchers, extras) => Some(Self::Several(tickets + vouchers + extras)),
        }
    }

    /// What is for these contents, and their number. `all`: for tickets, vouchers, several kinds.
    pub fn among<T>(self, all: [T; 3]) -> (T, u32) {
        let [tickets, vouchers, several] = all;
        match self {
            Self::Tickets(count) => (tickets, count),
            Self::Vouchers(count) => (vouchers, count),
            Self::Several(count) => (several, count),
        }
    }
}

/// Why an order isn't given as a present, called back or accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GiftRefusal {
    /// No such order, or no such present.
    Unknown,
    /// The order isn't paid, or was taken back.
    NotPaid,
    /// None of its tickets can be handed on, and it has no voucher.
    NothingToGive,
    NameMissing,
    NameUnprintable(Unprintable),
    /// The address is no address.
    BadAddress,
    DedicationTooLong,
    DedicationUnprintable(Unprintable),
    /// Day or hour can't be read.
    BadTime,
    /// The moment is over.
    TimePast,
    /// The first performance begins before, or it is too far ahead.
    TimeLate,
    /// Somebody else has just given or changed it.
    Changed,
    Accepted,
    /// The buyer has called it back.
    CalledBack,
    /// Enough mails went to this address today, or from this person.
    TooManyMails,
}

/// The buyer's words as they are kept: without invisible signs, which could turn the text of a page
/// around, and without empty lines at their ends.
///
/// # Errors
/// `DedicationTooLong`, `DedicationUnprintable`.
pub fn dedication(typed: &str) -> Result<String, GiftRefusal> {
    let typed = typed.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<String> = typed.lines().map(plain).collect();
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.is_empty()).map_or(first, |at| at + 1);
    let kept = &lines[first..last];
    let text = kept.join("\n");
    let is_long = text.chars().count() > DEDICATION_CHARS_MAX || kept.len() > DEDICATION_LINES_MAX;
    // The page shows pictographs; the printed card leaves them out, as the form says.
    match Unprintable::of(&without_pictographs(&text)) {
        _ if is_long => Err(GiftRefusal::DedicationTooLong),
        Some(letters) => Err(GiftRefusal::DedicationUnprintable(letters)),
        None => Ok(text),
    }
}

/// The buyer's words, where they can stand in a mail to somebody whom the house doesn't know: there
/// is no address or telephone number in them, which anybody could send to anybody in the house's
/// name. None: they are read on the recipient's page alone.
///
/// The mail quotes them in one paragraph: they can't end the quotation and go on as the house.
pub fn words_for_mail(dedication: &str) -> Option<String> {
    let signs: Vec<char> = dedication.chars().collect();
    let joins = |around: &[char]| match around {
        // "24.12." and "See you..." are no addresses.
        [before, '.', after] => {
            let is_end = before.is_whitespace() || *before == '.' || is_between_digits(around);
            after.is_alphanumeric() && !is_end
        }
        [':', '/', '/'] => true,
        _ => false,
    };
    let is_address = signs.windows(3).any(joins)
        || signs.split(|sign| sign.is_whitespace()).any(|word| {
            let points = word.windows(3).filter(|around| is_between_digits(around));
            points.count() > MAIL_POINTS_MAX
        });
    // Also those that browsers take for "." and "@".
    let of_addresses = ['@', '\u{ff20}', '\u{3002}', '\u{ff0e}', '\u{ff61}'];
    let has_sign = signs.iter().any(|sign| of_addresses.contains(sign));
    let digits = signs.iter().filter(|sign| sign.is_numeric()).count();
    let has_number = digits > MAIL_DIGITS_MAX || longest_number(&signs) > MAIL_NUMBER_MAX;
    let lines = dedication.lines().map(str::trim).filter(|line| !line.is_empty());
    let words: String = lines.collect::<Vec<_>>().join("\n").chars().map(inner_quote).collect();
    let is_plain = !is_address && !has_sign && !has_number;
    (is_plain && !words.is_empty()).then_some(words)
}

fn is_between_digits(around: &[char]) -> bool {
    match around {
        [before, '.', after] => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    }
}

/// How many digits stand in a line with nothing but spaces between them.
fn longest_number(signs: &[char]) -> usize {
    let (mut longest, mut length) = (0, 0);
    for sign in signs {
        if sign.is_numeric() {
            length += 1;
        } else if *sign == '\n' || !sign.is_whitespace() {
            length = 0;
        }
        longest = longest.max(length);
    }
    longest
}

/// Within a quotation.
fn inner_quote(sign: char) -> char {
    match sign {
        '\u{201c}' | '\u{201e}' | '\u{ab}' => '\u{2018}',
        '\u{201d}' | '\u{201f}' | '\u{bb}' | '\u{22}' => '\u{2019}',
        sign => sign,
    }
}

/// The recipient's name as it is kept, cut where it is too long to be one.
///
/// # Errors
/// `NameMissing`, `NameUnprintable`.
pub fn recipient_name(typed: &str) -> Result<String, GiftRefusal> {
    let name: String = plain(typed).chars().take(RECIPIENT_CHARS_MAX).collect();
    match Unprintable::of(&name) {
        _ if name.is_empty() => Err(GiftRefusal::NameMissing),
        Some(letters) => Err(GiftRefusal::NameUnprintable(letters)),
        None => Ok(name),
    }
}

/// One line as it was typed, but for signs that nobody sees.
fn plain(line: &str) -> String {
    let line = line.replace('\t', " ");
    line.chars().filter(|sign| !is_hidden(*sign)).collect::<String>().trim().to_owned()
}

/// Whether a mail can be promised for this moment. `first_start`: of the performances; None where
/// only vouchers are given.
///
/// # Errors
/// `TimePast` or `TimeLate`.
pub fn check_delivery(
    deliver_at: Moment,
    now: Moment,
    first_start: Option<Moment>,
) -> Result<(), GiftRefusal> {
    let is_late = first_start.is_some_and(|start| deliver_at >= start)
        || deliver_at > now.plus_ms(AHEAD_DAYS_MAX * DAY_MS);
    match () {
        () if deliver_at < now => Err(GiftRefusal::TimePast),
        () if is_late => Err(GiftRefusal::TimeLate),
        () => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_lines_and_lose_what_nobody_sees() {
        let typed = "\r\n  Querida Ana,\r\n\r\n¡feliz día! 👩‍👧\u{202e}\u{0}\t\n\n";
        assert_eq!(dedication(typed), Ok("Querida Ana,\n\n¡feliz día! 👩‍👧".to_owned()));
        assert_eq!(dedication(""), Ok(String::new()));
        assert_eq!(dedication(" \n \n"), Ok(String::new()));
    }

    #[test]
    fn words_with_an_address_or_a_number_are_in_no_mail() {
        for plain in [
            "Enjoy it!\nAna",
            "Happy birthday… See you on 24.12. at 20:30!",
            "Until 24.12.2026",
            "Lots of love :-)",
            "(Well done...)",
        ] {
            assert_eq!(words_for_mail(plain).as_deref(), Some(plain));
        }
        for hidden in [
            "",
            "Win at https://evil.example/a",
            "see www.evil.example",
            "evil.example",
            "pay@evil",
            "evil\u{3002}com",
            "Please call +34 600 123 456",
            "Please call 9123 4567",
            "Text 11888",
            "Sign in at 3.75.9.12/a",
        ] {
            assert_eq!(words_for_mail(hidden), None, "{hidden}");
        }
    }

    #[test]
    fn words_in_a_mail_stay_within_their_quotation() {
        let typed = "Enjoy it!\u{201d}\n\nDear customer, your \"prize\" waits.";
        let quoted = "Enjoy it!\u{2019}\nDear customer, your \u{2019}prize\u{2019} waits.";
        assert_eq!(words_for_mail(typed).as_deref(), Some(quoted));
    }

    #[test]
    fn words_that_no_card_has_room_for_are_refused() {
        let most = "é".repeat(DEDICATION_CHARS_MAX);
        assert_eq!(dedication(&most), Ok(most.clone()));
        assert_eq!(dedication(&(most + "é")), Err(GiftRefusal::DedicationTooLong));
        let lines = "a\n".repeat(DEDICATION_LINES_MAX + 1);
        assert_eq!(dedication(&lines), Err(GiftRefusal::DedicationTooLong));
    }

    #[test]
    fn a_sentence_is_about_what_the_present_contains() {
        let said = |tickets, vouchers, extras| {
            Contents::of(tickets, vouchers, extras).map(|it| it.among(["t", "v", "all"]))
        };
        assert_eq!(said(0, 0, 0), None);
        assert_eq!(said(2, 0, 0), Some(("t", 2)));
        assert_eq!(said(0, 1, 0), Some(("v", 1)));
        assert_eq!(said(1, 0, 1), Some(("all", 2)), "a ticket and a programme");
        assert_eq!(said(1, 1, 0), Some(("all", 2)));
    }

    #[test]
    fn a_recipient_has_a_name_in_one_line() {
        assert_eq!(recipient_name(" Ana\u{2066} \n"), Ok("Ana".to_owned()));
        assert_eq!(recipient_name("\u{202e}\n"), Err(GiftRefusal::NameMissing));
        assert_eq!(recipient_name(&"a".repeat(300)).map(|name| name.len()), Ok(60));
    }

    #[test]
    fn a_mail_is_promised_between_now_and_the_first_performance() {
        let (now, start) = (Moment(1_000), Some(Moment(5_000)));
        assert_eq!(check_delivery(now, now, start), Ok(()));
        assert_eq!(check_delivery(Moment(999), now, start), Err(GiftRefusal::TimePast));
        assert_eq!(check_delivery(Moment(5_000), now, start), Err(GiftRefusal::TimeLate));
        let far = now.plus_ms(AHEAD_DAYS_MAX * DAY_MS);
        assert_eq!(check_delivery(far, now, None), Ok(()));
        assert_eq!(check_delivery(far.plus_ms(1), now, None), Err(GiftRefusal::TimeLate));
    }
}
