//! The fields of the checkout form.

use super::{EMAIL_CHARS_MAX, NAME_CHARS_MAX, PlaceRefusal, PlaceRequest};
use crate::{
    people::customer_field::{self, Answers, Input},
    wording::{
        letters::Unprintable,
        text::{full_name, is_unbreaking, is_unseen, narrow},
    },
};
use idna::{
    AsciiDenyList,
    uts46::{DnsLength, Hyphens, Uts46},
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldRefusal {
    /// Both: somebody with one name needs no second one.
    NameMissing,
    NameTooLong,
    GivenNameUnprintable(Unprintable),
    FamilyNameUnprintable(Unprintable),
    EmailMissing,
    EmailWrong,
    TermsNotAccepted,
}

/// The address in its canonical form: without spaces around it, in lower case, its domain mapped
/// by UTS 46 and written in Unicode. What mail servers take for one domain is one domain here:
/// `ana@ＥＸＡＭＰＬＥ.org` is `ana@example.org`, and `x@xn--mnchen-3ya.example` is
/// `x@münchen.example`. Every address goes through here before it is stored, counted or compared.
/// Signs that nobody sees, which copies bring along, and the width of letters don't matter.
///
/// What is refused is refused before any mail is tried; what is let through may still bounce.
/// One `@`, a dot in the domain, no spaces or control characters (RFC 5321 lengths).
pub fn parse_email(text: &str) -> Result<String, FieldRefusal> {
    let wrong = Err(FieldRefusal::EmailWrong);
    if text.trim().len() > EMAIL_CHARS_MAX {
        return wrong;
    }
    let copied = without_unseen(text);
    let text = copied.trim();
    if text.is_empty() {
        return Err(FieldRefusal::EmailMissing);
    }
    let Some((local, host)) = text.rsplit_once('@') else { return wrong };
    // Between two words such a blank may part a name from its address: then nothing is guessed.
    let (local, host) = (local.trim_matches(is_unbreaking), host.trim_matches(is_unbreaking));
    let local_ok = !local.is_empty()
        && local.len() <= 64
        && !local.contains("..")
        && !local.starts_with('.')
        && !local.ends_with('.')
        && local.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
    let Some(host) = canonical_domain(host) else { return wrong };
    let email = format!("{}@{host}", local.to_ascii_lowercase());
    if !local_ok || email.len() > EMAIL_CHARS_MAX {
        return wrong;
    }
    Ok(email)
}

/// Letters of full width in their usual form. Domains in some scripts need joiners, which stay.
fn without_unseen(text: &str) -> String {
    let has_other_script = text.chars().map(narrow).any(|c| !c.is_ascii() && c.is_alphanumeric());
    let is_joiner = |sign: char| has_other_script && matches!(sign, '\u{200c}' | '\u{200d}');
    text.chars().filter(|sign| !is_unseen(*sign) || is_joiner(*sign)).map(narrow).collect()
}

/// None for what is no domain on the internet.
fn canonical_domain(host: &str) -> Option<String> {
    let uts46 = Uts46::new();
    let (deny, hyphens) = (AsciiDenyList::STD3, Hyphens::CheckFirstLast);
    let ascii = uts46.to_ascii(host.as_bytes(), deny, hyphens, DnsLength::Verify).ok()?;
    let is_name = |label: &str| label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if !ascii.contains('.') || !ascii.split('.').all(is_name) {
        return None;
    }
    let (domain, known) = uts46.to_unicode(ascii.as_bytes(), deny, hyphens);
    known.ok()?;
    Some(domain.into_owned())
}

/// What is kept of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedFields {
    /// In its canonical form.
    pub email: String,
    pub answers: Answers,
}

/// Checks the form's fields, those among them that the house asks beyond what an order needs; all
/// refusals at once, so that nothing is asked twice.
pub fn check_fields(
    request: &PlaceRequest,
    asked: &[Input],
) -> Result<CheckedFields, PlaceRefusal> {
    let mut fields = wrong_names(request);
    if full_name(&request.given_name, &request.family_name).is_empty() {
        fields.insert(0, FieldRefusal::NameMissing);
    }
    let email = match parse_email(&request.email) {
        Ok(email) => email,
        Err(refusal) => {
            fields.push(refusal);
            String::new()
        }
    };
    if !request.terms_accepted {
        fields.push(FieldRefusal::TermsNotAccepted);
    }
    match customer_field::check(asked, &request.answers) {
        Ok(answers) if fields.is_empty() => Ok(CheckedFields { email, answers }),
        answers => {
            let answers = answers.err().unwrap_or_default();
            Err(PlaceRefusal::Fields { fields, answers })
        }
    }
}

/// At a counter a buyer may be nobody: without a name, without an address. What is told must be
/// right.
pub fn check_fields_at_counter(request: &PlaceRequest) -> Result<CheckedFields, PlaceRefusal> {
    let mut fields = wrong_names(request);
    let email = match parse_email(&request.email) {
        Ok(email) => email,
        Err(FieldRefusal::EmailMissing) => String::new(),
        Err(refusal) => {
            fields.push(refusal);
            String::new()
        }
    };
    match fields.is_empty() {
        true => Ok(CheckedFields { email, answers: Answers::default() }),
        false => Err(PlaceRefusal::Fields { fields, answers: Vec::new() }),
    }
}

fn wrong_names(request: &PlaceRequest) -> Vec<FieldRefusal> {
    let mut fields = Vec::new();
    if [&request.given_name, &request.family_name]
        .iter()
        .any(|name| name.chars().count() > NAME_CHARS_MAX)
    {
        fields.push(FieldRefusal::NameTooLong);
    }
    let given = Unprintable::of(&request.given_name);
    fields.extend(given.map(FieldRefusal::GivenNameUnprintable));
    let family = Unprintable::of(&request.family_name);
    fields.extend(family.map(FieldRefusal::FamilyNameUnprintable));
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::customer_field::InputKind;

    fn refused(fields: Vec<FieldRefusal>) -> Result<CheckedFields, PlaceRefusal> {
        Err(PlaceRefusal::Fields { fields, answers: Vec::new() })
    }

    #[test]
    fn addresses_are_told_from_mistakes() {
        for good in ["ana@example.org", "o'neil+opera@mail.example.co.uk", "x@münchen.example"] {
            assert!(parse_email(good).is_ok(), "{good}");
        }
        for wrong in ["ana", "ana@", "@example.org", "a b@example.org", "ana@example", "a@b..c"] {
            assert_eq!(parse_email(wrong), Err(FieldRefusal::EmailWrong), "{wrong}");
        }
        for empty in ["  ", "\u{200b}\u{feff} "] {
            assert_eq!(parse_email(empty), Err(FieldRefusal::EmailMissing));
        }
    }

    #[test]
    fn one_mailbox_has_one_address_however_it_is_typed() {
        for (one, typed) in [
            ("ana@example.org", " Ana@Example.ORG "),
            ("ana@example.org", "ana@ｅｘａｍｐｌｅ.org"),
            ("ana@example.org", "ana@example。org"),
            ("ana@example.org", "ana@ex\u{ad}ample.org"),
            ("ana@example.org", "ana@ⓔⓧⓐⓜⓟⓛⓔ.org"),
            ("ana@example.org", "\u{feff}an\u{200b}a@exam\u{2060}ple.o\u{ad}rg\u{200e}"),
            ("ana@example.org", "\u{a0}ana\u{202f}@\u{2007}example.org\u{a0}"),
            ("ana@example.org", "a\u{200d}na@example.org\u{fe0f}"),
            ("ana+x@example.org", "ａｎａ＋ｘ＠ｅｘａｍｐｌｅ．ｏｒｇ"),
            ("x@münchen.example", "x@MÜNCHEN.example"),
            ("x@münchen.example", "x@mu\u{308}nchen.example"),
            ("x@münchen.example", "x@xn--mnchen-3ya.example"),
        ] {
            assert_eq!(parse_email(typed).as_deref(), Ok(one), "{typed}");
            assert_eq!(parse_email(one).as_deref(), Ok(one), "{one}");
        }
        for wrong in [
            "a@xn--a.example",
            "a@exa_mple.org",
            "a@example．",
            "a@-x.org",
            "a@[::1]",
            "Ana\u{a0}ana@example.org",
            "ana@example.org\0",
            "\u{430}na@example.org",
        ] {
            assert_eq!(parse_email(wrong), Err(FieldRefusal::EmailWrong), "{wrong}");
        }
    }

    #[test]
    fn all_wrong_fields_are_named_at_once() {
        let name = "field-club".to_owned();
        let asked = Input { name, kind: InputKind::YesNo, is_required: true };
        let empty = check_fields(&PlaceRequest::default(), &[asked]);
        let Err(PlaceRefusal::Fields { fields, answers }) = empty else {
            panic!("an empty form is refused")
        };
        assert_eq!((fields.len(), answers.len()), (3, 1));
    }

    #[test]
    fn a_name_of_signs_that_nobody_sees_is_missing() {
        let request = PlaceRequest {
            given_name: "\u{1}\u{0} ".to_owned(),
            family_name: "\t\u{202e}\u{7f}".to_owned(),
            email: "ana@example.org".to_owned(),
            terms_accepted: true,
            ..PlaceRequest::default()
        };
        assert_eq!(check_fields(&request, &[]), refused(vec![FieldRefusal::NameMissing]));
    }

    #[test]
    fn a_buyer_at_a_counter_may_be_nobody_but_what_is_told_is_right() {
        let nobody = check_fields_at_counter(&PlaceRequest::default());
        assert_eq!(nobody.map(|kept| kept.email).as_deref(), Ok(""));
        let request = PlaceRequest {
            family_name: "é".repeat(101),
            email: "ana".to_owned(),
            ..PlaceRequest::default()
        };
        let wrong = vec![FieldRefusal::NameTooLong, FieldRefusal::EmailWrong];
        assert_eq!(check_fields_at_counter(&request), refused(wrong));
    }

    #[test]
    fn one_name_is_enough_in_whichever_field() {
        for (given, family) in [("Sukarno", ""), (" ", "Sukarno")] {
            let request = PlaceRequest {
                given_name: given.to_owned(),
                family_name: family.to_owned(),
                email: "ana@example.org".to_owned(),
                terms_accepted: true,
                ..PlaceRequest::default()
            };
            assert!(check_fields(&request, &[]).is_ok(), "{given:?} {family:?}");
        }
    }

    #[test]
    fn an_address_has_254_bytes_at_most() {
        let [long, short] = [63, 61].map(|chars| "b".repeat(chars));
        let of = |chars| format!("{}@{long}.{long}.{short}.org", "a".repeat(chars));
        assert_eq!(parse_email(&of(60)).map(|email| email.len()), Ok(254));
        assert_eq!(parse_email(&of(61)), Err(FieldRefusal::EmailWrong));
        let with_soft_hyphens = format!("ana@ex{}ample.org", "\u{ad}".repeat(125));
        assert_eq!(parse_email(&with_soft_hyphens), Err(FieldRefusal::EmailWrong));
    }

    /// Punycode is shorter than what it stands for.
    #[test]
    fn the_canonical_address_has_254_bytes_at_most() {
        let typed = |chars| {
            let label = "\u{4e2d}".repeat(chars);
            let domain = idna::domain_to_ascii(&format!("{label}.{label}.example"));
            format!("ana@{}", domain.expect("a domain"))
        };
        assert_eq!(parse_email(&typed(40)).map(|email| email.len()), Ok(253));
        assert_eq!(parse_email(&typed(41)), Err(FieldRefusal::EmailWrong));
    }

    #[test]
    fn the_local_part_has_64_characters_at_most() {
        let of = |chars| format!("{}@example.org", "a".repeat(chars));
        assert!(parse_email(&of(64)).is_ok());
        assert_eq!(parse_email(&of(65)), Err(FieldRefusal::EmailWrong));
    }

    #[test]
    fn a_name_has_100_characters_at_most() {
        let of = |chars| {
            let request = PlaceRequest {
                given_name: "é".repeat(chars),
                family_name: "Ruiz".to_owned(),
                email: "ana@example.org".to_owned(),
                terms_accepted: true,
                ..PlaceRequest::default()
            };
            check_fields(&request, &[])
        };
        assert_eq!(of(100).map(|kept| kept.email).as_deref(), Ok("ana@example.org"));
        assert_eq!(of(101), refused(vec![FieldRefusal::NameTooLong]));
    }
}
