//! Somebody of the staff, from the link to the open door.

use super::Stage;
use domain::{
    moment::{MINUTE_MS, Moment},
    people::actor::Actor,
};
use people::staff::{self, AddStaff, Enrol, Enter, StaffSession};

/// Of everybody on this stage.
pub const PASSWORD: &str = "the curtain rises at eight";

/// What they have at home.
#[derive(Clone, Debug)]
pub struct Staffer {
    pub email: String,
    /// In their app.
    pub totp_secret: String,
    pub recovery_codes: Vec<String>,
}

/// What an app shows, by RFC 6238.
pub fn app_code(secret: &str, at: Moment) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).expect("base 32");
    let totp = totp_rs::Builder::new().with_secret(secret).build().expect("a good secret");
    let seconds = u64::try_from(at.0 / 1_000).expect("after 1970");
    totp.generate(seconds).to_string()
}

impl Stage {
    /// Added from the console, with a role over everything, and enrolled.
    pub async fn staffer(&self, email: &str, role: &str) -> Staffer {
        self.staffer_over(email, role, "*").await
    }

    pub async fn staffer_over(&self, email: &str, role: &str, scope: &str) -> Staffer {
        let add = AddStaff {
            email: email.to_owned(),
            name: "Rosa Vidal".to_owned(),
            role: role.to_owned(),
            scope: scope.to_owned(),
            language: "en".to_owned(),
        };
        let link = staff::add_staff(&self.house, &Actor::Console, &add).await.expect("a link");
        self.enrol(&link.address).await
    }

    pub async fn enrol(&self, link: &str) -> Staffer {
        let secret = link.rsplit('/').next().expect("a secret").to_owned();
        let page =
            staff::enrolment(&self.house, &secret, "en").await.expect("read").expect("a link");
        let enrol = Enrol {
            secret,
            password: PASSWORD.to_owned(),
            again: PASSWORD.to_owned(),
            code: app_code(&page.totp_secret, self.house.now()),
        };
        let enrolled = staff::enrol(&self.house, &enrol).await.expect("enrolled");
        Staffer {
            email: page.email,
            totp_secret: page.totp_secret,
            recovery_codes: enrolled.recovery_codes,
        }
    }

    /// The next code of their app, a minute later; what stands in the form.
    pub fn knock(&self, staffer: &Staffer) -> Enter {
        self.clock.advance_ms(MINUTE_MS);
        Enter {
            email: staffer.email.clone(),
            password: PASSWORD.to_owned(),
            code: app_code(&staffer.totp_secret, self.house.now()),
            line: "192.0.2.1".to_owned(),
            former: None,
            language: "en".to_owned(),
        }
    }

    /// Signed in; the secret of the cookie too.
    pub async fn staff_in(&self, staffer: &Staffer) -> (String, StaffSession) {
        let secret = staff::staff_enter(&self.house, &self.knock(staffer)).await.expect("open");
        let session = staff::staff_session(&self.house, Some(&secret)).await.expect("read");
        (secret, session.expect("signed in"))
    }
}
