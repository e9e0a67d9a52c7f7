//! What browsers may do with our answers. Pages carry no inline script or style at all, so the
//! policy needs no nonce; a letter of the demo's mailbox brings a policy of its own.

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
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert_with(|| self.policy.clone());
        let fixed = [
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            // An order's address holds its secret: no other host may learn it.
            (header::REFERRER_POLICY, "same-origin"),
            (PERMISSIONS, "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
            (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
            (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        ];
        for (name, value) in fixed {
            headers.entry(name).or_insert(HeaderValue::from_static(value));
        }
        if self.is_https {
            let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
            headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(year);
        }
    }
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
