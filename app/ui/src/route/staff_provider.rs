//! Addresses of the staff's sign-in by a provider of identities.

/// What the router listens to.
pub mod pattern {
    pub const LEAVE: &str = "/{language}/staff/sign-in/providers/{provider}";
    /// Without a language: providers know one address of the door each.
    pub const RETURN: &str = "/staff-sign-in/return/{provider}";
    /// Where the code of the app is typed afterwards.
    pub const CODE: &str = "/{language}/staff/sign-in/code";
}

pub fn leave(language: &str, provider: &str) -> String {
    format!("/{language}/staff/sign-in/providers/{provider}")
}

pub fn code(language: &str) -> String {
    format!("/{language}/staff/sign-in/code")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_lead_to_what_the_router_listens_to() {
        let filled = |it: &str| it.replace("{language}", "de").replace("{provider}", "house");
        assert_eq!(leave("de", "house"), filled(pattern::LEAVE));
        assert_eq!(code("de"), filled(pattern::CODE));
    }
}
