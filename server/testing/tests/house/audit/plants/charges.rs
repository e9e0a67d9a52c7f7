//! Violations of invariant 7. What was shown is what is charged.

use super::{Planted, only};

pub const TICKETS: &[Planted] = &[
    only("7.1", "update orders set quote = replace(quote, '5150', '5151')"),
    only("7.1", "update orders set quote = ''"),
    only("7.1", r#"update orders set quote = replace(quote, '"EUR"', '"USD"')"#),
    only("7.1", r#"update orders set quote = replace(quote, '"due_minor":', '"due_minor":1')"#),
    only("7.1", r#"update orders set quote = replace(quote, '"base_minor":', '"base_minor":1')"#),
    only("7.1", "update payments set currency = 'USD'"),
    only("7.1", "update payments set amount_minor = amount_minor + 1"),
];
