//! Networks and messengers by which buyers tell friends of a performance (T6.14e): plain links to
//! addresses that the house chose.

/// More would hide the tickets on the order's page.
pub const LINKS_MAX: usize = 8;
pub const ADDRESS_CHARS_MAX: usize = 500;
/// Where the address of the performance's page goes.
pub const URL: &str = "{url}";
/// Where the words of the invitation go.
pub const TEXT: &str = "{text}";
/// Where the production's title goes, as into a mail's subject.
pub const TITLE: &str = "{title}";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareLink {
    pub key: String,
    /// As `check_address` lets it pass.
    pub address: String,
}

/// What is told of a performance.
#[derive(Clone, Copy, Debug)]
pub struct Shared<'a> {
    /// Of its page.
    pub url: &'a str,
    /// Of its production.
    pub title: &'a str,
    /// The invitation.
    pub text: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressProblem {
    TooLong,
    /// It begins neither with https:// and a host nor with mailto:.
    Scheme,
    /// Nothing says where the page's address goes.
    NoUrl,
    /// Spaces, quotation marks, or braces around something else.
    Character,
}

/// # Errors
/// See `AddressProblem`.
pub fn check_address(address: &str) -> Result<(), AddressProblem> {
    if address.chars().count() > ADDRESS_CHARS_MAX {
        return Err(AddressProblem::TooLong);
    }
    let is_good = |byte: u8| byte.is_ascii_graphic() && !b"<>\"'\\^`|".contains(&byte);
    let plain = [URL, TEXT, TITLE].iter().fold(address.to_owned(), |rest, it| rest.replace(it, ""));
    if !plain.bytes().all(is_good) || plain.contains(['{', '}']) {
        return Err(AddressProblem::Character);
    }
    let is_right = match address.strip_prefix("https://") {
        Some(rest) => {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            let is_of_host = |c: char| c.is_ascii_alphanumeric() || ".-:".contains(c);
            let is_named = host.split('.').all(|part| !part.is_empty()) && host.contains('.');
            is_named && host.chars().all(is_of_host)
        }
        None => address.starts_with("mailto:"),
    };
    match (is_right, address.contains(URL)) {
        (false, _) => Err(AddressProblem::Scheme),
        (true, false) => Err(AddressProblem::NoUrl),
        (true, true) => Ok(()),
    }
}

impl ShareLink {
    /// Where the link leads for this page and these words.
    pub fn filled(&self, shared: Shared<'_>) -> String {
        let Shared { url, title, text } = shared;
        let said = [(URL, url), (TEXT, text), (TITLE, title)];
        let fill = |rest: String, (name, words): (&str, &str)| rest.replace(name, &encoded(words));
        said.into_iter().fold(self.address.clone(), fill)
    }

    pub fn is_mail(&self) -> bool {
        self.address.starts_with("mailto:")
    }
}

/// As RFC 3986 has it in any part of an address.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            true => out.push(char::from(byte)),
            false => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_a_network_or_a_mail_and_names_the_page() {
        for good in [
            "https://wa.me/?text={text}%20{url}",
            "https://t.me/share/url?url={url}&text={text}",
            "https://www.facebook.com/sharer/sharer.php?u={url}",
            "https://example.org:8443/{url}",
            "mailto:?subject={text}&body={url}",
            "mailto:?subject={title}&body={text}%0D%0A%0D%0A{url}",
        ] {
            assert_eq!(check_address(good), Ok(()), "{good}");
        }
        for (bad, why) in [
            ("", AddressProblem::Scheme),
            ("http://t.me/?url={url}", AddressProblem::Scheme),
            ("javascript:alert(1)//{url}", AddressProblem::Scheme),
            ("data:text/html,{url}", AddressProblem::Scheme),
            ("HTTPS://t.me/{url}", AddressProblem::Scheme),
            ("//t.me/{url}", AddressProblem::Scheme),
            ("https:///{url}", AddressProblem::Scheme),
            ("https://{url}", AddressProblem::Scheme),
            ("https://ana@t.me/{url}", AddressProblem::Scheme),
            ("https://localhost/{url}", AddressProblem::Scheme),
            ("https://t.me/share", AddressProblem::NoUrl),
            ("mailto:?subject={text}", AddressProblem::NoUrl),
            ("https://t.me/ {url}", AddressProblem::Character),
            ("https://t.me/\"{url}", AddressProblem::Character),
            ("https://t.me/{url}{order}", AddressProblem::Character),
            ("https://t.me/\u{e9}{url}", AddressProblem::Character),
            (&format!("https://t.me/{}{{url}}", "a".repeat(500)), AddressProblem::TooLong),
        ] {
            assert_eq!(check_address(bad), Err(why), "{bad}");
        }
    }

    #[test]
    fn what_is_shared_stays_within_its_place_in_the_address() {
        let link = |address: &str| ShareLink { key: "a".to_owned(), address: address.to_owned() };
        let telegram = link("https://t.me/share/url?url={url}&text={text}");
        let shared = Shared {
            url: "https://shop.example/en/p?a=b&c#d",
            title: "Carmen",
            text: "Carmen & José {url}",
        };
        assert_eq!(
            telegram.filled(shared),
            "https://t.me/share/url?url=https%3A%2F%2Fshop.example%2Fen%2Fp%3Fa%3Db%26c%23d\
             &text=Carmen%20%26%20Jos%C3%A9%20%7Burl%7D"
        );
        let mail = link("mailto:?subject={title}&body={text}%0D%0A%0D%0A{url}");
        assert_eq!(
            mail.filled(Shared { url: "https://a.example", text: "Come?", ..shared }),
            "mailto:?subject=Carmen&body=Come%3F%0D%0A%0D%0Ahttps%3A%2F%2Fa.example"
        );
        assert!(mail.is_mail() && !telegram.is_mail());
    }
}
