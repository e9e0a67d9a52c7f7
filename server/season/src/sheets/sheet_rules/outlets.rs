//! What rows say at one outlet: those that name its point of sale count as those of its channel do,
//! and go before them where the nearest row wins (docs/prices.md, section 11).

use crate::sheets::season_folder::cells::ChannelOrPoint;
use domain::{people::actor::Channel, sales::outlet::Outlet};

/// The channels of a row. Empty: everywhere, so a row that names other points of sale alone gets a
/// channel in which this outlet doesn't sell.
pub(super) fn channels(named: &[ChannelOrPoint], at: &Outlet) -> Vec<Channel> {
    let here: Vec<Channel> = named.iter().filter_map(|one| channel(one, at)).collect();
    match here.is_empty() && !named.is_empty() {
        true => Channel::ALL.into_iter().filter(|other| *other != at.channel).take(1).collect(),
        false => here,
    }
}

/// None: another point of sale.
fn channel(named: &ChannelOrPoint, at: &Outlet) -> Option<Channel> {
    match named {
        ChannelOrPoint::Channel(channel) => Some(*channel),
        ChannelOrPoint::Point(_) => is_own(named, at).then_some(at.channel),
    }
}

fn is_own(named: &ChannelOrPoint, at: &Outlet) -> bool {
    match named {
        ChannelOrPoint::Channel(_) => false,
        ChannelOrPoint::Point(key) => at.point.as_deref() == Some(key.as_str()),
    }
}

/// Rows of which the nearest wins, each with its channel, or with none where it holds everywhere.
/// A row of this point of sale takes the place of those of its channel that `name` calls the same;
/// rows of other points are left out.
pub(super) fn nearest<'r, R: 'r, N: PartialEq>(
    rows: impl Iterator<Item = &'r R>,
    place: impl Fn(&'r R) -> Option<&'r ChannelOrPoint>,
    name: impl Fn(&'r R) -> N,
    at: &Outlet,
) -> Vec<(Option<Channel>, &'r R)> {
    let rows: Vec<&'r R> = rows.collect();
    let mut own: Vec<N> = Vec::new();
    for row in rows.iter().copied() {
        if place(row).is_some_and(|named| is_own(named, at)) {
            own.push(name(row));
        }
    }
    let mut counting = Vec::new();
    for row in rows {
        match place(row) {
            None => counting.push((None, row)),
            Some(named) if named.is(at.channel) && own.contains(&name(row)) => {}
            Some(named) => {
                counting.extend(channel(named, at).map(|channel| (Some(channel), row)));
            }
        }
    }
    counting
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets::season_folder::cells::{Cell, Context};

    fn named(text: &str) -> Vec<ChannelOrPoint> {
        let read = |one: &str| ChannelOrPoint::read(one, &Context::default()).expect("a channel");
        text.split_whitespace().map(read).collect()
    }

    fn plaza() -> Outlet {
        Outlet { channel: Channel::BoxOffice, point: Some("plaza".to_owned()) }
    }

    #[test]
    fn a_list_fits_at_a_point_that_it_names_or_whose_channel_it_names() {
        let is_sold = |text: &str, at: &Outlet| {
            let channels = channels(&named(text), at);
            channels.is_empty() || channels.contains(&at.channel)
        };
        let desk = Outlet::from(Channel::BoxOffice);
        for (text, at_plaza, at_desk, at_web) in [
            ("", true, true, true),
            ("box-office", true, true, false),
            ("point-of-sale:plaza", true, false, false),
            ("point-of-sale:other", false, false, false),
            ("web point-of-sale:other", false, false, true),
        ] {
            let sold = [is_sold(text, &plaza()), is_sold(text, &desk), is_sold(text, &Outlet::WEB)];
            assert_eq!(sold, [at_plaza, at_desk, at_web], "{text}");
        }
    }

    #[test]
    fn the_row_of_a_point_takes_the_place_of_its_channel_s() {
        let rows = named("box-office point-of-sale:plaza point-of-sale:other web");
        let at = |at: &Outlet| -> Vec<(Option<Channel>, String)> {
            let rows = nearest(rows.iter(), Some, |_| (), at);
            rows.into_iter().map(|(channel, row)| (channel, row.name())).collect()
        };
        let row = |channel, name: &str| (Some(channel), name.to_owned());
        let (desk, web) = (Channel::BoxOffice, Channel::Web);
        assert_eq!(at(&plaza()), [row(desk, "point-of-sale:plaza"), row(web, "web")]);
        assert_eq!(at(&Outlet::from(desk)), [row(desk, "box-office"), row(web, "web")]);
    }
}
