//! Cookies as the shop writes and reads them.

use crate::shop::Shop;
use axum::http::{HeaderMap, header};

pub fn is_secure(shop: &Shop) -> bool {
    shop.house.settings().public_url.starts_with("https://")
}

/// `life_s`: None until the browser is closed.
pub fn cookie(shop: &Shop, name: &str, value: &str, life_s: Option<u32>) -> String {
    let secure = if is_secure(shop) { "; Secure" } else { "" };
    let life = life_s.map(|life_s| format!("; Max-Age={life_s}")).unwrap_or_default();
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{life}{secure}")
}

pub fn read_cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=1; parterre=secret; b=2"));
        headers.append(header::COOKIE, HeaderValue::from_static("parterre-language=de"));
        assert_eq!(read_cookie(&headers, "parterre"), Some("secret"));
        assert_eq!(read_cookie(&headers, "parterre-language"), Some("de"));
        assert_eq!(read_cookie(&headers, "par"), None);
    }
}
