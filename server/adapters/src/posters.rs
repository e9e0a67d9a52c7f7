//! The posters that the project drew, and their cards for social networks and mails, compiled into
//! the program.

use rust_embed::Embed;

#[derive(Embed)]
#[folder = "../../assets/posters"]
#[allow_missing = true]
pub struct Posters;

#[cfg(test)]
mod tests {
    use super::*;

    /// Besides the file with the tickets; some servers refuse more, and some readers load nothing
    /// larger by themselves.
    const MAIL_BYTES_MAX: usize = 150_000;
    /// Of the words of forty tickets.
    const WORDS_BYTES: usize = 45_000;

    #[test]
    fn a_mail_with_the_largest_picture_and_forty_codes_is_small() {
        // The house's own card is for social networks alone.
        let names = Posters::iter().filter(|it| it.ends_with(".png") && it != "social.png");
        let sizes = names.filter_map(|name| Posters::get(&name)).map(|poster| poster.data.len());
        let largest = sizes.max().expect("a poster");
        let code = documents::codes::qr_png::qr_png("2812345678907").expect("a code").len();
        // Base64 makes four bytes of three, and each part has its head.
        let written = (largest + 40 * code) * 4 / 3 + 41 * 300 + WORDS_BYTES;
        assert!(written < MAIL_BYTES_MAX, "{written} bytes");
    }
}
