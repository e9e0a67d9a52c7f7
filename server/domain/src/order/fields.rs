//! The fields of the checkout form.

use super::{EMAIL_CHARS_MAX, FieldRefusal, NAME_CHARS_MAX, PlaceRefusal, PlaceRequest};
use idna::{
    AsciiDenyList,
    uts46::{DnsLength, Hyphens, Uts46},
};

/// The address in its canonical form: without spaces around it, in lower case, its domain mapped
/// by UTS 46 and written in Unicode. What mail servers take for one domain is one domain here:
/// `ana@ＥＸＡＭＰＬＥ.org` is `ana@example.org`, and `x@xn--mnchen-3ya.example` is
/// `x@münchen.example`. Every address goes through here before it is stored, counted or compared.
///
/// What is refused is refused before any mail is tried; what is let through may still bounce.
/// One `@`, a dot in the domain, no spaces or control characters (RFC 5321 lengths).
pub fn parse_email(text: &str) -> Result<String, FieldRefusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FieldRefusal::EmailMissing);
    }
    let wrong = Err(FieldRefusal::EmailWrong);
    let Some((local, host)) = text.rsplit_once('@') else { return wrong };
    let local_ok = !local.is_empty()
        && local.len() <= 64
        && !local.contains("..")
        && !local.starts_with('.')
        && !local.ends_with('.')
        && local.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
    let Some(host) = canonical_domain(host) else { return wrong };
    let email = format!("{}@{host}", local.to_ascii_lowercase());
    if !local_ok || text.len() > EMAIL_CHARS_MAX || email.len() > EMAIL_CHARS_MAX {
        return wrong;
    }
    Ok(email)
}

/// None for what is no domain on the internet.
fn canonical_domain(host: &str) -> Option<String> {
    if host.len() > EMAIL_CHARS_MAX {
        return None;
    }
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

/// Checks the form's fields; all refusals at once, so that nothing is asked twice.
pub fn check_fields(request: &PlaceRequest) -> Result<String, PlaceRefusal> {
    let mut fields = Vec::new();
    let is_missing = |name: &str| name.chars().all(|c| c.is_whitespace() || c.is_control());
    if is_missing(&request.given_name) {
        fields.push(FieldRefusal::GivenNameMissing);
    }
    if is_missing(&request.family_name) {
        fields.push(FieldRefusal::FamilyNameMissing);
    }
    if [&request.given_name, &request.family_name]
        .iter()
        .any(|name| name.chars().count() > NAME_CHARS_MAX)
    {
        fields.push(FieldRefusal::NameTooLong);
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
    if fields.is_empty() { Ok(email) } else { Err(PlaceRefusal::Fields { fields }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_mistakes() {
        for good in ["ana@example.org", "o'neil+opera@mail.example.co.uk", "x@münchen.example"] {
            assert!(parse_email(good).is_ok(), "{good}");
        }
        for wrong in ["ana", "ana@", "@example.org", "a b@example.org", "ana@example", "a@b..c"] {
            assert_eq!(parse_email(wrong), Err(FieldRefusal::EmailWrong), "{wrong}");
        }
        assert_eq!(parse_email("  "), Err(FieldRefusal::EmailMissing));
    }

    #[test]
    fn one_mailbox_has_one_address_however_it_is_typed() {
        for (one, typed) in [
            ("ana@example.org", " Ana@Example.ORG "),
            ("ana@example.org", "ana@ｅｘａｍｐｌｅ.org"),
            ("ana@example.org", "ana@example。org"),
            ("ana@example.org", "ana@ex\u{ad}ample.org"),
            ("ana@example.org", "ana@ⓔⓧⓐⓜⓟⓛⓔ.org"),
            ("x@münchen.example", "x@MÜNCHEN.example"),
            ("x@münchen.example", "x@mu\u{308}nchen.example"),
            ("x@münchen.example", "x@xn--mnchen-3ya.example"),
        ] {
            assert_eq!(parse_email(typed).as_deref(), Ok(one), "{typed}");
            assert_eq!(parse_email(one).as_deref(), Ok(one), "{one}");
        }
        for wrong in ["a@xn--a.example", "a@exa_mple.org", "a@example．", "a@-x.org", "a@[::1]"] {
            assert_eq!(parse_email(wrong), Err(FieldRefusal::EmailWrong), "{wrong}");
        }
    }

    #[test]
    fn all_wrong_fields_are_named_at_once() {
        let Err(PlaceRefusal::Fields { fields }) = check_fields(&PlaceRequest::default()) else {
            panic!("an empty form is refused")
        };
        assert_eq!(fields.len(), 4);
    }

    #[test]
    fn a_name_of_control_characters_is_missing() {
        let request = PlaceRequest {
            given_name: "\u{1}\u{0} ".to_owned(),
            family_name: "\t\u{7f}".to_owned(),
            email: "ana@example.org".to_owned(),
            terms_accepted: true,
            ..PlaceRequest::default()
        };
        let fields = vec![FieldRefusal::GivenNameMissing, FieldRefusal::FamilyNameMissing];
        assert_eq!(check_fields(&request), Err(PlaceRefusal::Fields { fields }));
    }
}
