//! Writes DER (ITU-T X.690), as much of it as certificates and signatures need.

use jiff::Timestamp;

pub const SEQUENCE: u8 = 0x30;
pub const SET: u8 = 0x31;
pub const INTEGER: u8 = 0x02;
pub const BIT_STRING: u8 = 0x03;
pub const OCTET_STRING: u8 = 0x04;
pub const BOOLEAN: u8 = 0x01;
pub const UTF8_STRING: u8 = 0x0c;
const NULL: u8 = 0x05;
const OID: u8 = 0x06;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;

/// A constructed value with a context's own tag.
pub const fn context(number: u8) -> u8 {
    0xa0 | number
}

pub fn value(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut bytes = vec![tag];
    if length < 0x80 {
        bytes.push(length as u8);
    } else {
        let digits = length.to_be_bytes();
        let digits: Vec<u8> = digits.into_iter().skip_while(|digit| *digit == 0).collect();
        bytes.push(0x80 | digits.len() as u8);
        bytes.extend(digits);
    }
    bytes.extend_from_slice(content);
    bytes
}

pub fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    value(SEQUENCE, &parts.concat())
}

/// Members of a set stand in the order of their bytes.
pub fn set(mut parts: Vec<Vec<u8>>) -> Vec<u8> {
    parts.sort();
    value(SET, &parts.concat())
}

/// A number without a sign; `big_endian` may begin with any byte.
pub fn integer(big_endian: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = big_endian.iter().copied().skip_while(|digit| *digit == 0).collect();
    let needs_zero = digits.first().is_none_or(|first| *first >= 0x80);
    value(INTEGER, &[if needs_zero { vec![0] } else { Vec::new() }, digits].concat())
}

pub fn null() -> Vec<u8> {
    value(NULL, &[])
}

pub fn oid(arcs: &[u64]) -> Vec<u8> {
    let (first, rest) = arcs.split_at(2.min(arcs.len()));
    let head = first.first().copied().unwrap_or(0) * 40 + first.get(1).copied().unwrap_or(0);
    let mut content = Vec::new();
    for arc in std::iter::once(&head).chain(rest) {
        let mut digits = vec![(arc & 0x7f) as u8];
        let mut left = arc >> 7;
        while left > 0 {
            digits.push(0x80 | (left & 0x7f) as u8);
            left >>= 7;
        }
        content.extend(digits.into_iter().rev());
    }
    value(OID, &content)
}

pub fn utf8(text: &str) -> Vec<u8> {
    value(UTF8_STRING, text.as_bytes())
}

pub fn bit_string(bytes: &[u8]) -> Vec<u8> {
    value(BIT_STRING, &[&[0], bytes].concat())
}

/// In UTC, to the second; with two digits of the year up to 2049 (RFC 5280, 4.1.2.5).
pub fn time(at: Timestamp) -> Vec<u8> {
    let at = at.in_tz("UTC").unwrap_or_default();
    match at.year() {
        ..2050 => value(UTC_TIME, at.strftime("%y%m%d%H%M%SZ").to_string().as_bytes()),
        2050.. => value(GENERALIZED_TIME, at.strftime("%Y%m%d%H%M%SZ").to_string().as_bytes()),
    }
}

pub mod known {
    //! The object identifiers that we write.

    pub const SHA256: &[u64] = &[2, 16, 840, 1, 101, 3, 4, 2, 1];
    pub const RSA: &[u64] = &[1, 2, 840, 113_549, 1, 1, 1];
    pub const SHA256_WITH_RSA: &[u64] = &[1, 2, 840, 113_549, 1, 1, 11];
    pub const DATA: &[u64] = &[1, 2, 840, 113_549, 1, 7, 1];
    pub const SIGNED_DATA: &[u64] = &[1, 2, 840, 113_549, 1, 7, 2];
    pub const CONTENT_TYPE: &[u64] = &[1, 2, 840, 113_549, 1, 9, 3];
    pub const MESSAGE_DIGEST: &[u64] = &[1, 2, 840, 113_549, 1, 9, 4];
    pub const SIGNING_TIME: &[u64] = &[1, 2, 840, 113_549, 1, 9, 5];
    pub const COMMON_NAME: &[u64] = &[2, 5, 4, 3];
    pub const ORGANIZATION: &[u64] = &[2, 5, 4, 10];
    pub const UNIT: &[u64] = &[2, 5, 4, 11];
    pub const USER_ID: &[u64] = &[0, 9, 2342, 19_200_300, 100, 1, 1];
    pub const BASIC_CONSTRAINTS: &[u64] = &[2, 5, 29, 19];
    pub const KEY_USAGE: &[u64] = &[2, 5, 29, 15];
    pub const EXTENDED_KEY_USAGE: &[u64] = &[2, 5, 29, 37];
    pub const CLIENT_AUTH: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 3, 2];
    pub const EMAIL_PROTECTION: &[u64] = &[1, 3, 6, 1, 5, 5, 7, 3, 4];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_the_standard_shows_them() {
        assert_eq!(oid(known::SHA256), [6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1]);
        assert_eq!(oid(known::DATA), [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1]);
        assert_eq!(integer(&[0]), [2, 1, 0]);
        assert_eq!(integer(&[0, 0x80]), [2, 2, 0, 0x80]);
        assert_eq!(integer(&[0, 0x7f]), [2, 1, 0x7f]);
        assert_eq!(value(OCTET_STRING, &[1; 200])[..3], [4, 0x81, 200]);
        assert_eq!(value(OCTET_STRING, &[1; 300])[..4], [4, 0x82, 1, 44]);
        assert_eq!(time(Timestamp::UNIX_EPOCH), b"\x17\x0d700101000000Z");
    }
}
