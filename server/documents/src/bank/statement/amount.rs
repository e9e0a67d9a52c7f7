//! The sum in a cell, in the ways in which banks write it: `-1.234,56`, `10,00-`, `(10,00)`,
//! `146,50 EUR`, `1'234.50`.

/// Hyphen, minus and dash.
const MINUS: &[char] = &['-', '−', '–'];
const SIGNS: &[char] = &['-', '−', '–', '+', '(', ')'];
/// Beside the point or comma that isn't before the decimals.
const SEPARATORS: [char; 6] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’'];

/// How the sums of a list are written.
#[derive(Clone, Copy)]
pub(super) struct Money<'a> {
    /// Before the decimals: `,` or `.`.
    pub decimal: char,
    /// As ISO 4217 has it.
    pub currency: &'a str,
    pub decimals: u32,
}

/// In minor units, below zero where it is written so. A group of thousands has three digits.
///
/// # Errors
/// Why it is none.
pub(super) fn read(text: &str, money: Money<'_>) -> Result<i64, String> {
    let Money { decimal, currency, decimals } = money;
    let wrong = || format!("{text} is no amount with `{decimal}` before its decimals");
    let (mut rest, mut is_negative, mut mark) = (text.trim(), None, None);
    loop {
        if is_negative.is_none()
            && let Some((sign, inside)) = without_sign(rest)
        {
            is_negative = Some(sign);
            rest = inside.trim();
        } else if mark.is_none()
            && let Some((found, inside)) = without_mark(rest)
        {
            mark = Some(found);
            rest = inside.trim();
        } else {
            break;
        }
    }
    if mark.is_some_and(|mark| !is_mark_of(mark, currency)) {
        return Err(format!("{text} is no amount in {currency}"));
    }
    let (units, fraction) = rest.split_once(decimal).unwrap_or((rest, ""));
    let group = if decimal == ',' { '.' } else { ',' };
    let is_separator = |sign: char| sign == group || SEPARATORS.contains(&sign);
    let parts: Vec<&str> = units.split(is_separator).collect();
    let mut separators = units.chars().filter(|sign| is_separator(*sign));
    let first = separators.next();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_grouped = parts.iter().skip(1).all(|part| part.len() == 3)
        && separators.all(|sign| Some(sign) == first)
        && (parts.len() == 1 || parts.first().is_some_and(|first| first.len() <= 3));
    let is_good = parts.iter().all(|part| is_number(part))
        && is_grouped
        && (fraction.is_empty() || is_number(fraction))
        && fraction.len() <= decimals as usize;
    if !is_good {
        return Err(wrong());
    }
    let padded = format!("{}{fraction:0<width$}", parts.concat(), width = decimals as usize);
    let minor: i64 = padded.parse().map_err(|_| wrong())?;
    Ok(if is_negative == Some(true) { -minor } else { minor })
}

/// Whether it is below zero, and what is left.
fn without_sign(text: &str) -> Option<(bool, &str)> {
    if let Some(inside) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
        return Some((true, inside));
    }
    let negative = text.strip_prefix(MINUS).or_else(|| text.strip_suffix(MINUS));
    if let Some(inside) = negative {
        return Some((true, inside));
    }
    let positive = text.strip_prefix('+').or_else(|| text.strip_suffix('+'));
    positive.map(|inside| (false, inside))
}

/// What stands before or behind the number, and what is left.
fn without_mark(text: &str) -> Option<(&str, &str)> {
    let is_of_number = |sign: char| sign.is_ascii_digit() || SIGNS.contains(&sign);
    let first = text.find(is_of_number)?;
    if first > 0 {
        let (mark, inside) = text.split_at(first);
        return Some((mark.trim(), inside));
    }
    let (last, sign) = text.char_indices().rfind(|(_, sign)| is_of_number(*sign))?;
    let (inside, mark) = text.split_at(last + sign.len_utf8());
    (!mark.is_empty()).then_some((mark.trim(), inside))
}

/// Whether it names the currency.
fn is_mark_of(mark: &str, currency: &str) -> bool {
    let symbols: &[&str] = match currency {
        "EUR" => &["€"],
        "GBP" => &["£"],
        "USD" => &["$", "US$"],
        "CHF" => &["Fr.", "SFr."],
        "JPY" => &["¥"],
        "PLN" => &["zł"],
        "CZK" => &["Kč"],
        "RUB" => &["₽"],
        "DKK" | "NOK" | "SEK" => &["kr", "kr."],
        _ => &[],
    };
    mark.eq_ignore_ascii_case(currency) || symbols.contains(&mark)
}
