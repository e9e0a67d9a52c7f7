//! What browsers may do with our answers. Pages carry no inline script or style at all, so the
//! policy needs no nonce; a mail of the demo's mailbox brings a policy of its own.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::Response,
};

const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");

/// Made once: the hosts that forms may post to are settings, and so are the sites whose pages may
/// have a plan in a frame.
#[derive(Clone)]
pub struct SecurityHeaders {
    policy: HeaderValue,
    /// Of pages that are made for such a frame.
    framed_policy: HeaderValue,
    is_https: bool,
}

impl SecurityHeaders {
    /// `form_hosts`: origins of the banks' pages, such as `https://sis.redsys.es`. `embed_sites`:
    /// origins of sites that may have a plan in a frame.
    ///
    /// # Errors
    /// A host that can't stand in a header, or a site that is no origin.
    pub fn new(
        form_hosts: &[String],
        embed_sites: &[String],
        is_https: bool,
    ) -> anyhow::Result<Self> {
        let hosts: String = form_hosts.iter().map(|host| format!(" {host}")).collect();
        if let Some(wrong) = embed_sites.iter().find(|site| !is_origin(site)) {
            anyhow::bail!("embed_sites: {wrong:?} is no origin such as https://www.example.org");
        }
        let policy = |framers: &str| {
            let policy = format!(
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                 img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
                 form-action 'self'{hosts}; frame-ancestors {framers}; base-uri 'none'"
            );
            HeaderValue::from_str(&policy)
                .map_err(|_| anyhow::anyhow!("a gateway's host can't stand in a header"))
        };
        let framers = if embed_sites.is_empty() { "'none'" } else { &embed_sites.join(" ") };
        Ok(Self { policy: policy("'none'")?, framed_policy: policy(framers)?, is_https })
    }

    /// `is_framed`: the answer is a page that is made for a frame.
    fn add_to(&self, headers: &mut HeaderMap, is_framed: bool) {
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
            let policy = if is_framed { &self.framed_policy } else { &self.policy };
            add(header::CONTENT_SECURITY_POLICY, policy.clone());
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

#[boxed]
pub async fn add(
    State(security): State<SecurityHeaders>,
    request: Request,
    next: Next,
) -> Response {
    let is_for_frame = is_for_frame(request.uri().path());
    let mut response = next.run(request).await;
    // A page that says what went wrong has links and forms, and stands in no frame.
    let is_framed = is_for_frame && response.status() == StatusCode::OK;
    security.add_to(response.headers_mut(), is_framed);
    response
}

/// `/{language}/embed/{performance}`, and nothing else.
fn is_for_frame(path: &str) -> bool {
    let mut parts = path.split('/').skip(2);
    parts.next() == Some("embed") && parts.count() == 1
}

/// A scheme, a host and maybe a port: nothing that could be read as more in a header. Without
/// encryption only this machine's own pages, for trying it out.
fn is_origin(site: &str) -> bool {
    let is_host = |host: &str| {
        !host.is_empty()
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte))
    };
    match site.split_once("://") {
        Some(("https", host)) => is_host(host),
        Some(("http", host)) => {
            let name = host.split(':').next().unwrap_or_default();
            is_host(host) && matches!(name, "localhost" | "127.0.0.1")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bank_s_host_may_be_posted_to_and_nothing_runs_inline() {
        let hosts = ["https://sis.redsys.es".to_owned()];
        let security = SecurityHeaders::new(&hosts, &[], true).expect("a good host");
        let mut headers = HeaderMap::new();
        security.add_to(&mut headers, false);
        let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().expect("text");
        assert!(policy.contains("form-action 'self' https://sis.redsys.es;"));
        assert!(!policy.contains("unsafe-inline"));
        assert!(headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
    }

    #[test]
    fn a_script_has_no_headers_that_only_a_page_needs() {
        let security = SecurityHeaders::new(&[], &[], false).expect("no host");
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript"));
        security.add_to(&mut headers, false);
        assert!(!headers.contains_key(header::CONTENT_SECURITY_POLICY));
        assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    }

    #[test]
    fn an_answer_with_a_policy_of_its_own_keeps_it() {
        let security = SecurityHeaders::new(&[], &[], false).expect("no host");
        let mut headers = HeaderMap::new();
        let own = HeaderValue::from_static("default-src 'none'; sandbox");
        headers.insert(header::CONTENT_SECURITY_POLICY, own.clone());
        security.add_to(&mut headers, false);
        assert_eq!(headers[header::CONTENT_SECURITY_POLICY], own);
        assert!(!headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
    }

    #[test]
    fn a_host_with_a_line_break_is_a_wrong_setting() {
        assert!(SecurityHeaders::new(&["https://x\r\ny".to_owned()], &[], false).is_err());
    }

    #[test]
    fn only_named_sites_frame_only_what_is_made_for_a_frame() {
        let policy = |sites: &[String], is_framed| {
            let security = SecurityHeaders::new(&[], sites, true).expect("good sites");
            let mut headers = HeaderMap::new();
            security.add_to(&mut headers, is_framed);
            headers[header::CONTENT_SECURITY_POLICY].to_str().expect("text").to_owned()
        };
        let sites = ["https://www.teatro.example".to_owned(), "http://localhost:8000".to_owned()];
        let framed = policy(&sites, true);
        let both = "frame-ancestors https://www.teatro.example http://localhost:8000;";
        assert!(framed.contains(both), "{framed}");
        assert!(policy(&sites, false).contains("frame-ancestors 'none';"));
        assert!(policy(&[], true).contains("frame-ancestors 'none';"), "nobody, until named");
        for path in ["/en/embed/tosca", "/de/embed/1"] {
            assert!(is_for_frame(path), "{path}");
        }
        let others =
            ["/en/embed", "/embed/v1.js", "/en/embed/a/b", "/en/basket", "/", "/en/x/embed"];
        for path in others {
            assert!(!is_for_frame(path), "{path}");
        }
    }

    #[test]
    fn what_is_no_origin_is_a_wrong_setting() {
        let wrong = [
            "*",
            "https://*",
            "https://",
            "http://www.example.org",
            "www.example.org",
            "https://a.example; script-src *",
            "https://a.example 'self'",
            "https://a.example/x",
            "https://a.example,https://b.example",
            "data:",
            "https://a.example\r\nX: y",
        ];
        for site in wrong {
            assert!(SecurityHeaders::new(&[], &[site.to_owned()], true).is_err(), "{site}");
        }
    }
}
