//! What browsers may do with our answers. Pages carry no inline script or style at all, so the
//! policy needs no nonce; a mail of the demo's mailbox brings a policy of its own.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");

/// Made once: the hosts that forms may post to are settings.
#[derive(Clone)]
pub struct SecurityHeaders {
    policy: HeaderValue,
    is_https: bool,
}

impl SecurityHeaders {
    /// `form_hosts`: origins of the banks' pages, such as `https://sis.redsys.es`.
    ///
    /// # Errors
    /// A host that can't stand in a header.
    pub fn new(form_hosts: &[String], is_https: bool) -> anyhow::Result<Self> {
        let hosts: String = form_hosts.iter().map(|host| format!(" {host}")).collect();
        let policy = format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
             img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
             form-action 'self'{hosts}; frame-ancestors 'none'; base-uri 'none'"
        );
        let policy = HeaderValue::from_str(&policy)
            .map_err(|_| anyhow::anyhow!("a gateway's host can't stand in a header"))?;
        Ok(Self { policy, is_https })
    }

    fn add_to(&self, headers: &mut HeaderMap) {
        let every = [
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        ];
        let documents = [
            // An order's address holds its secret: no other host may learn it.
            (header::REFERRER_POLICY, "same-origin"),
            (PERMISSIONS, "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
            (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        ];
        let is_part = is_part(headers.get(header::CONTENT_TYPE));
        let mut add = |name: HeaderName, value: HeaderValue| {
            headers.entry(name).or_insert(value);
        };
        for (name, value) in every {
            add(name, HeaderValue::from_static(value));
        }
        if !is_part {
            add(header::CONTENT_SECURITY_POLICY, self.policy.clone());
            for (name, value) in documents {
                add(name, HeaderValue::from_static(value));
            }
        }
        if self.is_https {
            let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
            headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(year);
        }
    }
}

/// A browser shows these only as parts of a page, whose own headers hold then: eight of them
/// come with every first visit, and half a kilobyte of headers each.
fn is_part(media_type: Option<&HeaderValue>) -> bool {
    const PARTS: [&str; 4] = ["text/javascript", "text/css", "application/wasm", "font/woff2"];
    let media_type = media_type.and_then(|value| value.to_str().ok()).unwrap_or_default();
    PARTS.iter().any(|part| media_type.starts_with(part))
}

pub async fn add(
    State(security): State<SecurityHeaders>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    security.add_to(response.headers_mut());
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bank_s_host_may_be_posted_to_and_nothing_runs_inline() {
        let hosts = ["https://sis.redsys.es".to_owned()];
        let security = SecurityHeaders::new(&hosts, true).expect("a good host");
        let mut headers = HeaderMap::new();
        security.add_to(&mut headers);
        let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().expect("text");
        assert!(policy.contains("form-action 'self' https://sis.redsys.es;"));
        assert!(!policy.contains("unsafe-inline"));
        assert!(headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
    }

    #[test]
    fn a_script_has_no_headers_that_only_a_page_needs() {
        let security = SecurityHeaders::new(&[], false).expect("no host");
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript"));
        security.add_to(&mut headers);
        assert!(!headers.contains_key(header::CONTENT_SECURITY_POLICY));
        assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    }

    #[test]
    fn an_answer_with_a_policy_of_its_own_keeps_it() {
        let security = SecurityHeaders::new(&[], false).expect("no host");
        let mut headers = HeaderMap::new();
        let own = HeaderValue::from_static("default-src 'none'; sandbox");
        headers.insert(header::CONTENT_SECURITY_POLICY, own.clone());
        security.add_to(&mut headers);
        assert_eq!(headers[header::CONTENT_SECURITY_POLICY], own);
        assert!(!headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
    }

    #[test]
    fn a_host_with_a_line_break_is_a_wrong_setting() {
        assert!(SecurityHeaders::new(&["https://x\r\ny".to_owned()], false).is_err());
    }
}
