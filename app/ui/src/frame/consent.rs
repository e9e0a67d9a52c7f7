//! Whether a visit may be measured: what the shopper chose, in a cookie of its own, and what the
//! browser says for them. Without an account for measuring nobody is asked, and there is no cookie.

use crate::{
    frame::cookies::{cookie, is_secure, read_cookie},
    shop::Shop,
    text_mode::TextMode,
};
use axum::http::{HeaderMap, Method};
use measuring::{account, visitor::Visitor};

/// How long a choice is kept, in seconds: half a year, then the shopper is asked again.
const LIFE_S: u32 = 182 * 24 * 60 * 60;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Consent {
    /// Nothing is measured: there is nothing to ask.
    #[default]
    Off,
    /// The shopper hasn't chosen yet.
    Open,
    Refused,
    /// Global Privacy Control or Do Not Track: the shopper is not asked.
    RefusedByBrowser,
    Given(Visitor),
}

impl Consent {
    pub(crate) fn of(shop: &Shop, headers: &HeaderMap, mode: TextMode) -> Self {
        // Staff who look at their drafts are no visitors.
        let account = account::shown(&shop.house);
        if mode != TextMode::Off || !account.is_on() {
            return Self::Off;
        }
        match read_cookie(headers, name(shop)) {
            _ if browser_refuses(headers) => Self::RefusedByBrowser,
            Some(NO) => Self::Refused,
            Some(chosen) => {
                let visitor = chosen.strip_prefix(YES).and_then(Visitor::parse);
                // Another service than the one that was allowed is asked about anew.
                let visitor = visitor.filter(|visitor| visitor.is_for(&account.service));
                visitor.map_or(Self::Open, Self::Given)
            }
            None => Self::Open,
        }
    }

    /// None: nothing may be measured.
    pub fn visitor(&self) -> Option<&Visitor> {
        match self {
            Self::Given(visitor) => Some(visitor),
            Self::Off | Self::Open | Self::Refused | Self::RefusedByBrowser => None,
        }
    }

    /// The cookie that remembers a choice. Whoever allows it again stays the visitor that they are.
    pub(crate) fn chosen(&self, shop: &Shop, is_allowed: bool) -> String {
        let value = match (is_allowed, self.visitor()) {
            (false, _) => NO.to_owned(),
            (true, Some(visitor)) => format!("{YES}{}", visitor.as_str()),
            (true, None) => {
                let account = account::shown(&shop.house);
                let visitor = Visitor::new(shop.house.chance(), &account.service);
                format!("{YES}{}", visitor.as_str())
            }
        };
        cookie(shop, name(shop), &value, Some(LIFE_S))
    }
}

const YES: &str = "yes-";
const NO: &str = "no";

fn name(shop: &Shop) -> &'static str {
    if is_secure(shop) { "__Host-parterre-measuring" } else { "parterre-measuring" }
}

/// By `Sec-GPC` (w3c.github.io/gpc) or `DNT`.
fn browser_refuses(headers: &HeaderMap) -> bool {
    ["sec-gpc", "dnt"].iter().any(|name| headers.get(*name).is_some_and(|value| value == "1"))
}

/// Whether somebody opens a page with this request: no form, and not only in advance.
pub(crate) fn is_look(method: &Method, headers: &HeaderMap) -> bool {
    let purpose = ["sec-purpose", "purpose"].iter().find_map(|name| headers.get(*name));
    let is_early = purpose.and_then(|value| value.to_str().ok());
    *method == Method::GET && is_early.is_none_or(|value| !value.contains("prefetch"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_browser_may_refuse_for_its_owner() {
        for (name, value, refuses) in [
            ("sec-gpc", "1", true),
            ("dnt", "1", true),
            ("dnt", "0", false),
            ("sec-gpc", "0", false),
            ("accept", "1", false),
        ] {
            let headers = HeaderMap::from_iter([(
                axum::http::HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )]);
            assert_eq!(browser_refuses(&headers), refuses, "{name}: {value}");
        }
    }

    #[test]
    fn a_page_that_is_fetched_in_advance_is_not_opened() {
        let mut headers = HeaderMap::new();
        assert!(is_look(&Method::GET, &headers) && !is_look(&Method::POST, &headers));
        headers.insert("sec-purpose", HeaderValue::from_static("prefetch;prerender"));
        assert!(!is_look(&Method::GET, &headers));
    }
}
