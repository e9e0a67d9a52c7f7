//! Files for banks and from them.

pub mod credit_transfer;
mod sepa_text;
pub mod statement;
