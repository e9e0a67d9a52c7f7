//! What customers are asked about themselves, as the house's sheets say.

use crate::sheets::season_folder::{CustomerField as Row, SeasonFolder, cells::CustomerFieldKind};
use domain::people::customer_field::{ByDevice, CustomerField, FieldKind};

/// A field without a kind was refused with its folder.
pub(super) fn of(folder: &SeasonFolder) -> Vec<CustomerField> {
    let field = |row: &Row| {
        let choices = || {
            let all = folder.customer_field_choices.iter();
            let own = all.filter(|choice| choice.field.as_str() == row.key.as_str());
            own.map(|choice| choice.key.to_string()).collect()
        };
        let own = row.kind.map(|kind| match kind {
            CustomerFieldKind::Text => FieldKind::Text,
            CustomerFieldKind::Choice => FieldKind::Choice(choices()),
            CustomerFieldKind::YesNo => FieldKind::YesNo,
            CustomerFieldKind::Date => FieldKind::Date,
        });
        Some(CustomerField {
            key: row.key.to_string(),
            kind: FieldKind::known(row.key.as_str()).or(own)?,
            registration: ByDevice {
                desktop: row.registration_desktop,
                phone: row.registration_phone,
            },
            checkout: ByDevice { desktop: row.checkout_desktop, phone: row.checkout_phone },
        })
    };
    folder.customer_fields.iter().filter_map(field).collect()
}
