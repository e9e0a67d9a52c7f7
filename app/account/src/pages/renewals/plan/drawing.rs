//! A hall as SVG, in the units of the shop's plan: neighbours are forty apart, and a seat's size
//! is the style's.

use domain::seats::plan::mark;
use markup::{Html, view};
use season::plan::Plan;
use subscribers::renewal::{SeatChoice, SeatOnPlan, SeatStanding};

/// Distance of two neighbours.
const PITCH: i32 = 40;
/// The same on the screen, in CSS pixels: fingers need 24.
const PITCH_PX: i32 = 32;

#[derive(Clone, Copy)]
pub struct Spot {
    x: i32,
    y: i32,
}

pub struct Drawing<'p> {
    plan: &'p Plan,
    /// From units of the plan to those of the drawing.
    scale: f64,
}

impl<'p> Drawing<'p> {
    pub fn of(plan: &'p Plan) -> Self {
        Self { plan, scale: f64::from(PITCH) / plan.seat_spacing() }
    }

    fn at(&self, x: f64, y: f64) -> Spot {
        Spot { x: (x * self.scale).round() as i32, y: (y * self.scale).round() as i32 }
    }

    fn rim(&self) -> Vec<Spot> {
        self.plan.stage().iter().map(|corner| self.at(corner.x, corner.y)).collect()
    }

    fn spot(&self, seat_index: usize) -> Spot {
        let seat = self.plan.hall.seats.get(seat_index);
        seat.map_or(Spot { x: 0, y: 0 }, |seat| self.at(seat.at.x, seat.at.y))
    }

    pub fn spots(&self, seats: &[&SeatOnPlan]) -> Vec<Spot> {
        seats.iter().map(|seat| self.spot(seat.seat_index)).collect()
    }

    /// The stage and all seats.
    pub fn whole(&self) -> Frame {
        let mut spots = self.rim();
        spots.extend((0..self.plan.hall.seats.len()).map(|seat_index| self.spot(seat_index)));
        Frame::around(&spots)
    }

    pub fn stage(&self, name: &str) -> Html {
        let rim = self.rim();
        let points: Vec<String> = rim.iter().map(|at| format!("{},{}", at.x, at.y)).collect();
        let middle = Frame::around(&rim).middle();
        view! {
            <polygon class="wish-plan__stage" points=points.join(" ")/>
            <text class="wish-plan__name" x=middle.x y=middle.y font-size=PITCH>
                {name}
            </text>
        }
    }

    pub fn seat(&self, seat: &SeatOnPlan) -> Html {
        let sign = sign(&seat.choice);
        disc(self.spot(seat.seat_index), seat.zone, sign, is_restricted(&seat.choice))
    }

    /// The row's name beside its leftmost seat; a screen reader has it from the group.
    pub fn row(&self, name: &str, seats: &[&SeatOnPlan]) -> Option<Html> {
        let first = self.spots(seats).into_iter().min_by_key(|spot| spot.x)?;
        (!name.is_empty()).then(|| {
            view! {
                <text
                    class="wish-plan__name"
                    x={first.x - PITCH}
                    y=first.y
                    font-size={PITCH / 2}
                    aria-hidden="true"
                >
                    {name}
                </text>
            }
        })
    }
}

/// What a seat looks like: one that isn't sold in the package is taken.
pub fn sign(choice: &SeatChoice) -> SeatStanding {
    match (choice.standing, choice.total) {
        (SeatStanding::Free | SeatStanding::Kept, None) => SeatStanding::Taken,
        (standing, _) => standing,
    }
}

/// Not all of the stage is seen from it.
pub fn is_restricted(choice: &SeatChoice) -> bool {
    choice.marks & (mark::RESTRICTED_VIEW | mark::LISTENING) != 0
}

fn disc(at: Spot, zone: u32, standing: SeatStanding, is_restricted: bool) -> Html {
    let zone = zone % 10 + 1;
    let state = match standing {
        SeatStanding::Free => "",
        SeatStanding::Kept => " seat--partly",
        SeatStanding::Own | SeatStanding::OwnOther => " seat--mine",
        SeatStanding::Taken => " seat--taken",
    };
    let class = format!("seat seat--z{zone}{state}");
    let sight = is_restricted.then_some("restricted");
    view! { <circle class=class data-view=sight cx=at.x cy=at.y font-size=PITCH/> }
}

/// A line of the plan's key.
pub fn key(zone: u32, standing: SeatStanding, is_restricted: bool, words: &str) -> Html {
    let middle = PITCH * 3 / 4;
    let frame = format!("0 0 {} {}", middle * 2, middle * 2);
    view! {
        <li>
            <svg viewBox=frame width=PITCH_PX height=PITCH_PX aria-hidden="true">
                {disc(Spot { x: middle, y: middle }, zone, standing, is_restricted)}
            </svg>
            {words}
        </li>
    }
}

/// Around what is drawn, with a margin of two seats.
pub struct Frame {
    low: Spot,
    high: Spot,
}

impl Frame {
    pub fn around(spots: &[Spot]) -> Self {
        let low = |of: fn(&Spot) -> i32| spots.iter().map(of).min().unwrap_or(0) - PITCH * 2;
        let high = |of: fn(&Spot) -> i32| spots.iter().map(of).max().unwrap_or(0) + PITCH * 2;
        Self {
            low: Spot { x: low(|spot| spot.x), y: low(|spot| spot.y) },
            high: Spot { x: high(|spot| spot.x), y: high(|spot| spot.y) },
        }
    }

    pub fn middle(&self) -> Spot {
        Spot { x: (self.low.x + self.high.x) / 2, y: (self.low.y + self.high.y) / 2 }
    }

    pub fn view_box(&self) -> String {
        let (low, high) = (self.low, self.high);
        format!("{} {} {} {}", low.x, low.y, high.x - low.x, high.y - low.y)
    }

    /// Width and height at which seats are large enough for fingers.
    pub fn pixels(&self) -> (i32, i32) {
        let px = |units: i32| units * PITCH_PX / PITCH;
        (px(self.high.x - self.low.x), px(self.high.y - self.low.y))
    }
}
