//! What the house asks customers about themselves.

use crate::sheets::season_folder::{
    cells::{CustomerFieldKey, CustomerFieldKind, Key, Texts},
    sheet::sheet,
};
use domain::people::customer_field::Need;

sheet! {
    /// What the house asks customers about themselves beyond what a purchase needs: fields of
    /// every profile, `name`, `phone`, `address` and `language`, and fields of the house's own.
    /// Where a field is asked, by place and device, four columns say: `shown`, which may stay
    /// empty, or `required`; empty: not there. What is asked at the registration is asked once,
    /// after a sign-in. The profile shows every field that is asked anywhere, on every device;
    /// what is asked on one device only can be filled in there. Without this sheet nothing more
    /// is asked, and profiles have their name, telephone, address and language. `phone` and
    /// `address` with four empty columns aren't in the profile either.
    "customer_fields": CustomerField, unique [&["key"]], at most 40 {
        /// `name`, `phone`, `address`, `language`, or the name of a field of the house's own: small
        /// letters, digits and hyphens, at most 40. Answers are kept under it.
        key: Key = "heard-of-us",
        /// What the answer is: `text` (up to 200 characters), `choice` (one of
        /// `customer_field_choices`), `yes-no` or `date`. For the house's own fields only, and
        /// needed there.
        kind: Option<CustomerFieldKind> = "choice",
        /// Whether it is asked after a sign-in at a desktop.
        registration_desktop: Option<Need> = "shown",
        /// The same on a phone.
        registration_phone: Option<Need> = "shown",
        /// Whether it is asked with an order at a desktop; `name` and `language` always are.
        checkout_desktop: Option<Need> = "required",
        /// The same on a phone.
        checkout_phone: Option<Need> = "shown",
        /// What it is called. For the house's own fields only, and needed there.
        name: Texts = "How did you hear of us?",
        /// Why it is asked, below its name.
        help: Texts = "It helps us to decide where to advertise.",
    }
}

sheet! {
    /// What can be chosen in the house's own fields of the kind `choice`.
    "customer_field_choices": CustomerFieldChoice, unique [&["field", "key"]], at most 2_000 {
        /// Of which field.
        field: CustomerFieldKey = "heard-of-us",
        /// Names the choice within its field: small letters, digits and hyphens, at most 40.
        /// Answers are kept under it.
        key: Key = "radio",
        /// What customers read.
        name: Texts = "On the radio",
    }
}
