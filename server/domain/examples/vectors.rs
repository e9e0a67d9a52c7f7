//! Purchases by chance with the quotes that they come to, as text, for whoever has the same
//! rules elsewhere: `vectors [CASES] [SEED]`. A blank line ends each purchase and each quote.

#[path = "../tests/purchases/mod.rs"]
mod purchases;

use domain::sales::pricing::{quote, text};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use std::{
    env,
    error::Error,
    io::{BufWriter, Write, stdout},
};

const CASES: u64 = 5_000;
/// Bytes that the generator of chance begins with.
const SEED_BYTES: usize = 32;

fn main() -> Result<(), Box<dyn Error>> {
    let number = |at| env::args().nth(at).map(|text| text.parse::<u64>()).transpose();
    let (cases, seed) = (number(1)?.unwrap_or(CASES), number(2)?.unwrap_or(1));
    eprintln!("{cases} purchases of seed {seed}");
    let mut bytes = [0; SEED_BYTES];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let chance = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), chance);
    let purchases = purchases::purchase();
    let mut out = BufWriter::new(stdout().lock());
    for _ in 0..cases {
        let purchase =
            purchases.new_tree(&mut runner).map_err(|reason| reason.to_string())?.current();
        let quote = quote(&purchase);
        writeln!(out, "{}\n{}", text::write_purchase(&purchase), text::write_quote(&quote))?;
    }
    Ok(out.flush()?)
}
