//! Addresses of posters by their names: those that came with the program are drawings, those that
//! staff uploaded are pictures in several sizes.

/// Of a production that has no picture yet: drawn for any of them.
pub const PLAIN: &str = "house";

/// A poster's address by its name, 600 by 900 pixels or a drawing of any size.
pub fn poster(name: &str) -> String {
    match is_uploaded(name) {
        true => picture(name, "poster-600"),
        false => format!("/posters/{name}.svg"),
    }
}

/// The same for small places, 300 by 450 pixels.
pub fn poster_small(name: &str) -> String {
    match is_uploaded(name) {
        true => picture(name, "poster-300"),
        false => poster(name),
    }
}

/// The sizes among which a browser chooses (`srcset`); None of a drawing, which has them all.
pub fn poster_sizes(name: &str) -> Option<String> {
    let size = |wide: &str| format!("{} {wide}w", picture(name, &format!("poster-{wide}")));
    is_uploaded(name).then(|| ["300", "600", "900"].map(size).join(", "))
}

/// The same on a card for social networks, which show no SVG; 1200 by 630 pixels.
pub fn poster_card(name: &str) -> String {
    match is_uploaded(name) {
        true => picture(name, "card"),
        false => format!("/posters/{name}.png"),
    }
}

/// All of an uploaded picture.
pub fn picture_whole(name: &str) -> String {
    picture(name, "whole")
}

/// A house's logo by its name.
pub fn mark_logo(name: &str) -> String {
    picture(name, "logo")
}

/// Whether a logo is an SVG file, which mails and papers can't show.
pub fn is_drawn(name: &str) -> bool {
    name.ends_with(".svg")
}

/// A house's icon, so many pixels wide and high: 64 or 180.
pub fn mark_icon(name: &str, side: u32) -> String {
    picture(name, &format!("icon-{side}"))
}

fn picture(name: &str, form: &str) -> String {
    format!("/pictures/{name}/{form}")
}

/// Those have a digest in their name, after a point.
pub fn is_uploaded(name: &str) -> bool {
    name.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_and_pictures_have_addresses_of_their_own() {
        assert_eq!(poster("carmen"), "/posters/carmen.svg");
        assert_eq!(poster_small("carmen"), "/posters/carmen.svg");
        assert_eq!(poster_card("carmen"), "/posters/carmen.png");
        assert_eq!(poster_sizes("carmen"), None);
        assert_eq!(poster("carmen.1f2e"), "/pictures/carmen.1f2e/poster-600");
        assert_eq!(poster_small("carmen.1f2e"), "/pictures/carmen.1f2e/poster-300");
        assert_eq!(poster_card("carmen.1f2e"), "/pictures/carmen.1f2e/card");
        assert_eq!(picture_whole("carmen.1f2e"), "/pictures/carmen.1f2e/whole");
        let sizes = poster_sizes("a.1").expect("sizes");
        assert!(sizes.starts_with("/pictures/a.1/poster-300 300w, "), "{sizes}");
    }
}
