//! The fields of the checkout form.

use super::{EMAIL_CHARS_MAX, FieldRefusal, NAME_CHARS_MAX, PlaceRefusal, PlaceRequest};

/// What `parse_email` refuses is refused before any mail is tried; what it lets through may
/// still bounce. One `@`, a dot in the domain, no spaces or control characters (RFC 5321
/// lengths).
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
    let host_ok = host.contains('.')
        && host.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        });
    if text.len() > EMAIL_CHARS_MAX || !local_ok || !host_ok {
        return wrong;
    }
    Ok(format!("{local}@{}", host.to_lowercase()))
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
