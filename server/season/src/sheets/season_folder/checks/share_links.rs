//! Links by which buyers tell friends of a performance lead where the house may send them.

use super::customer_fields::is_own_key;
use crate::sheets::season_folder::Sheets;
use documents::sheets::SheetErrors;
use rules::holders::share_link::{ADDRESS_CHARS_MAX, AddressProblem, check_address};

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let links = &sheets.share_links;
    for (row, link) in links.iter() {
        if !is_own_key(link.key.as_str()) {
            let message = "is no key of a link; write at most 40 small letters, digits and hyphens";
            errors.push(links.error(row, "key", format!("\"{}\" {message}", link.key)));
        }
        if link.name.0.is_empty() {
            let message = format!("is empty; say what buyers read for {}", link.key);
            errors.push(links.error(row, "name", message));
        }
        let Err(problem) = check_address(&link.address) else { continue };
        let message = match problem {
            AddressProblem::TooLong => {
                format!("has more than {ADDRESS_CHARS_MAX} characters; shorten it")
            }
            AddressProblem::Scheme => {
                "doesn't begin with https:// and a host, or mailto:; correct it".to_owned()
            }
            AddressProblem::NoUrl => {
                "doesn't say where the page's address goes; put {url} there".to_owned()
            }
            AddressProblem::Character => {
                "has a space, a quotation mark, another sign that addresses don't have, or braces \
                 around something other than url, text and title; take it out"
                    .to_owned()
            }
        };
        errors.push(links.error(row, "address", message));
    }
}
