//! Seasons by chance, none of which contradicts itself. They are dealt as text and read, since
//! only reading makes rows.
//! Long because it has a table for each sheet.

use super::halls;
use documents::sheets::{Row, Table};
use proptest::{collection::vec, prelude::*};
use season::sheets::season_folder::SeasonFolder;

pub fn season() -> impl Strategy<Value = SeasonFolder> {
    let text = "[ -~äñжö€\n]{0,24}".prop_map(|text| text.trim().to_owned());
    (vec(text, 1..40), vec(0..1_000_000_u32, 1..120)).prop_map(|(texts, numbers)| {
        let mut dealt = Dealt { texts, numbers, next: 0 };
        let tables = dealt.tables();
        SeasonFolder::read(&tables, &halls()).unwrap_or_else(|errors| panic!("{errors:#?}"))
    })
}

/// What chance gave, dealt round and round.
struct Dealt {
    texts: Vec<String>,
    numbers: Vec<u32>,
    next: usize,
}

impl Dealt {
    fn number(&mut self, below: u32) -> u32 {
        self.next += 1;
        (self.numbers[self.next % self.numbers.len()] + self.next as u32) % below
    }

    fn text(&mut self) -> String {
        self.next += 1;
        self.texts[self.next % self.texts.len()].clone()
    }

    /// A text where one is needed.
    fn word(&mut self) -> String {
        match self.text() {
            text if text.is_empty() => "x".to_owned(),
            text => text,
        }
    }

    fn of(&mut self, choices: &[&str]) -> String {
        choices[self.number(choices.len() as u32) as usize].to_owned()
    }

    /// Often nothing.
    fn maybe(&mut self, some: impl FnOnce(&mut Self) -> String) -> String {
        if self.number(3) == 0 { String::new() } else { some(self) }
    }

    fn price(&mut self) -> String {
        let cents = self.number(1_000_000);
        format!("{}.{:02}", cents / 100, cents % 100)
    }

    fn percent(&mut self) -> String {
        format!("{}.{:04}", self.number(100), self.number(10_000))
    }

    fn change(&mut self) -> String {
        let sign = self.of(&["-", "+"]);
        match self.number(3) {
            0 => format!("{sign}{} %", self.percent()),
            1 => format!("{sign}{}", self.price()),
            _ => format!("={}", self.price()),
        }
    }

    fn count(&mut self) -> String {
        self.number(100).to_string()
    }

    fn selection(&mut self) -> String {
        let all =
            ["all", "season:s", "series:A", "production:p0", "genre:opera", "e0", "!series:B"];
        let parts: Vec<String> = (0..=self.number(3)).map(|_| self.of(&all)).collect();
        parts.join(";")
    }

    fn channels(&mut self) -> String {
        self.of(&["", "web", "web;box-office", "point-of-sale; external", "point-of-sale:s0"])
    }

    fn who(&mut self) -> String {
        self.of(&["", "friend", "youth; friend"])
    }

    fn opens(&mut self) -> String {
        let day = 1 + self.number(28);
        self.of(&["", &format!("2026-05-{day:02} 10:00"), "curtain-400h"])
    }

    fn closes(&mut self) -> String {
        let minutes = self.number(1_000);
        self.of(&["", "2026-10-25 02:30", "curtain", &format!("curtain-{minutes}min")])
    }

    fn tables(&mut self) -> Vec<Table> {
        let mut tables = self.house();
        tables.extend(self.programme());
        tables.extend(self.prices());
        tables.extend(self.offers());
        tables.extend(self.rest());
        tables
    }

    /// A table whose rows are dealt one by one.
    fn table(
        &mut self,
        name: &str,
        heading: &str,
        rows: u32,
        mut row: impl FnMut(&mut Self, u32) -> Vec<String>,
    ) -> Table {
        Table {
            name: name.to_owned(),
            heading: heading.split(' ').map(str::to_owned).collect(),
            rows: (0..rows).map(|at| Row { number: at * 2 + 2, cells: row(self, at) }).collect(),
        }
    }

    fn house(&mut self) -> Vec<Table> {
        let address = "key name street postcode town country";
        let rows = 1 + self.number(3);
        vec![
            self.table("companies", &format!("{address} tax_number"), rows, |dealt, at| {
                let key = format!("c{at}");
                let [name, street, postcode, town] = [(); 4].map(|()| dealt.word());
                vec![key, name, street, postcode, town, "ES".to_owned(), dealt.word()]
            }),
            self.table("points_of_sale", "key name channel company closed", 2, |dealt, at| {
                let channel = dealt.of(&["box-office", "point-of-sale", "external"]);
                let (company, closed) = (dealt.of(&["", "c0"]), dealt.of(&["", "yes", "no"]));
                vec![format!("s{at}"), dealt.word(), channel, company, closed]
            }),
            self.table("accounts", "key company gateway channel extras", rows, |dealt, at| {
                let channel = dealt.of(&["web", "box-office", "external", "point-of-sale:s1"]);
                let extras = dealt.of(&["", "x", "y; x"]);
                vec![format!("a{at}"), format!("c{at}"), "redsys".to_owned(), channel, extras]
            }),
            self.table("taxes", "key kind percent valid_from tax_point", 2, |dealt, at| {
                let point = dealt.of(&["sale", "performance"]);
                let from = dealt.maybe(|_| "2026-01-01".to_owned());
                match at {
                    0 => vec!["t".to_owned(), "rate".to_owned(), dealt.percent(), from, point],
                    _ => vec!["x".to_owned(), "exempt".to_owned(), String::new(), from, point],
                }
            }),
            self.table("venues", &format!("{address} time_zone"), 1, |dealt, _| {
                let [name, street, postcode, town] = [(); 4].map(|()| dealt.word());
                let zone = dealt.of(&["Europe/Madrid", "America/New_York", "UTC"]);
                vec!["v".to_owned(), name, street, postcode, town, "ES".to_owned(), zone]
            }),
            self.table("halls", "key venue name plan", 2, |dealt, at| {
                let key = ["opera", "studio"][at as usize].to_owned();
                let plan = dealt.maybe(|_| "opera.json".to_owned());
                vec![key, "v".to_owned(), dealt.word(), plan]
            }),
        ]
    }

    fn programme(&mut self) -> Vec<Table> {
        let (productions, performances) = (1 + self.number(4), 2 + self.number(20));
        vec![
            self.table(
                "seasons",
                "key starts_on ends_on currency time_zone name_de",
                1,
                |dealt, _| {
                    let days = ["2026-09-01", "2027-07-31", "EUR", "Europe/Madrid"];
                    let mut cells = vec!["s".to_owned()];
                    cells.extend(days.map(str::to_owned));
                    cells.push(dealt.text());
                    cells
                },
            ),
            self.table("series", "season code name_en name_ru", 2, |dealt, at| {
                let code = ["A", "B"][at as usize].to_owned();
                vec!["s".to_owned(), code, dealt.text(), dealt.text()]
            }),
            self.table(
                "productions",
                "key season genre minutes intervals seller organiser title_en title_pt-br",
                productions,
                |dealt, at| {
                    let genre = dealt.of(&["opera", "ballet", "concert", "family"]);
                    let organiser = dealt.maybe(|_| "c0".to_owned());
                    let minutes = (60 + dealt.number(120)).to_string();
                    let mut cells = vec![format!("p{at}"), "s".to_owned(), genre, minutes];
                    cells.extend([dealt.maybe(Self::count), "c0".to_owned(), organiser]);
                    cells.extend([dealt.text(), dealt.text()]);
                    cells
                },
            ),
            self.table(
                "performances",
                "key production hall starts doors price_group series cancelled",
                performances,
                |dealt, at| {
                    let hall = dealt.of(&["opera", "studio"]);
                    let day = format!("2026-{:02}-{:02}", 10 + at / 10, 1 + at % 10);
                    let starts = format!("{day} {}:{:02}", 12 + dealt.number(9), dealt.number(60));
                    let doors = dealt.of(&["", "curtain-45min", &format!("{day} 11:30")]);
                    let production = format!("p{}", dealt.number(productions));
                    // The first two take place, in one hall, for the packages.
                    let [hall, series, cancelled] = match at {
                        0 | 1 => ["opera", "A", "no"].map(str::to_owned),
                        _ => [hall, dealt.of(&["", "B", "A; B"]), dealt.of(&["", "yes", "no"])],
                    };
                    let group = hall.clone();
                    vec![
                        format!("e{at}"),
                        production,
                        hall,
                        starts,
                        doors,
                        group,
                        series,
                        cancelled,
                    ]
                },
            ),
        ]
    }

    fn prices(&mut self) -> Vec<Table> {
        let price_types = 1 + self.number(4);
        vec![
            self.table("price_groups", "key currency tax unsold_zones", 2, |_, at| {
                let (key, unsold) = [("opera", "2"), ("studio", "")][at as usize];
                [key, "EUR", "t", unsold].map(str::to_owned).into()
            }),
            self.table("prices", "price_group zone tariff price", 2, |dealt, at| {
                let group = ["opera", "studio"][at as usize].to_owned();
                vec![group, "1".to_owned(), "f0".to_owned(), dealt.price()]
            }),
            self.table(
                "tariffs",
                "key base change who proof min max_season channels from until fees name_en",
                price_types,
                |dealt, at| {
                    let before = at.checked_sub(1).map(|before| format!("f{before}"));
                    let change = before.as_ref().map(|_| dealt.change()).unwrap_or_default();
                    let proof = dealt.of(&["", "none", "box-office"]);
                    let mut cells = vec![format!("f{at}"), before.unwrap_or_default(), change];
                    cells.extend([dealt.who(), proof, dealt.number(9).to_string()]);
                    cells.extend([(9 + dealt.number(9)).to_string(), dealt.channels()]);
                    cells.extend([dealt.opens(), dealt.closes()]);
                    cells.extend([dealt.of(&["", "yes", "no"]), dealt.text()]);
                    cells
                },
            ),
            self.table("tariff_groups", "key tariffs", 1, |_, _| {
                vec!["g".to_owned(), "f0; f0".to_owned()]
            }),
            self.table("ticket_limits", "for tariffs channels min max", 2, |dealt, _| {
                let price_types = dealt.of(&["", "g; f0"]);
                let mut cells = vec![dealt.maybe(Self::selection), price_types, dealt.channels()];
                cells.push((1 + dealt.number(3)).to_string());
                cells.push(dealt.maybe(|dealt| (4 + dealt.number(9)).to_string()));
                cells
            }),
            self.table("occupancy_steps", "key for zones above change", 3, |dealt, at| {
                let above = format!("{}.5", at * 30 + dealt.number(29));
                let zones = dealt.of(&["", "1", "1; 2"]);
                let performances = dealt.maybe(Self::selection);
                vec![format!("o{at}"), performances, zones, above, dealt.change()]
            }),
            self.table("seniority_steps", "offers years change", 3, |dealt, at| {
                vec![dealt.of(&["", "k0"]), (at * 5).to_string(), dealt.change()]
            }),
            self.table(
                "discounts",
                "key change fees for offers tariffs who channels from until",
                2,
                |dealt, at| {
                    let offers = dealt.of(&["", "ticket", "k0; y; d"]);
                    let fees = dealt.maybe(Self::change);
                    let mut cells = vec![format!("d{at}"), dealt.change(), fees];
                    cells.extend([dealt.maybe(Self::selection), offers, dealt.of(&["", "g; f0"])]);
                    cells.extend([dealt.who(), dealt.channels(), dealt.opens(), dealt.closes()]);
                    cells
                },
            ),
        ]
    }

    fn offers(&mut self) -> Vec<Table> {
        vec![
            self.table(
                "packages",
                "key kind season seats change medium extra_tickets from until text_en",
                2,
                |dealt, at| {
                    let kinds = [["flexible", "package"], ["subscription", "subscription"]];
                    let kind = dealt.of(&kinds[at as usize]);
                    let mut cells = vec![format!("k{at}"), kind, "s".to_owned(), "each".to_owned()];
                    cells.extend([dealt.maybe(Self::change), dealt.of(&["", "one", "each"])]);
                    cells.extend([dealt.maybe(Self::count), dealt.opens(), dealt.closes()]);
                    cells.push(dealt.text());
                    cells
                },
            ),
            self.table("package_windows", "package channel from until", 2, |dealt, at| {
                let channel = dealt.of(&["web", "box-office", "external"]);
                vec![format!("k{at}"), channel, dealt.opens(), dealt.closes()]
            }),
            self.table("package_groups", "package group min max for", 2, |dealt, at| {
                // The second is a subscription, which has all performances.
                let max = dealt.maybe(|dealt| (2 + dealt.number(5)).to_string());
                let max = if at == 0 { max } else { String::new() };
                let min = dealt.maybe(|dealt| dealt.number(3).to_string());
                vec![format!("k{at}"), "g".to_owned(), min, max, "series:A; e0; e1".to_owned()]
            }),
            self.table("package_steps", "package count change", 3, |dealt, at| {
                let less = format!("-{}.{:02} %", at * 30 + dealt.number(29), dealt.number(100));
                vec!["k0".to_owned(), (2 + at).to_string(), less]
            }),
            self.table("package_prices", "package zone tariff price", 1, |dealt, _| {
                vec!["k1".to_owned(), "1".to_owned(), "f0".to_owned(), dealt.price()]
            }),
            self.table(
                "passes",
                "key kind season price tax company valid_from right performances exchange_from for",
                1,
                |dealt, _| {
                    let mut cells = vec!["y".to_owned(), dealt.of(&["flat-rate", "membership"])];
                    cells.extend(["s".to_owned(), dealt.price(), "t".to_owned(), "c0".to_owned()]);
                    cells.extend([dealt.maybe(|_| "2026-09-01".to_owned()), dealt.who()]);
                    cells.extend([dealt.maybe(Self::count), dealt.closes()]);
                    cells.push(dealt.maybe(Self::selection));
                    cells[7] = dealt.of(&["", "friend"]);
                    cells
                },
            ),
            self.table(
                "extras",
                "key kind price amounts least tax company stock",
                2,
                |dealt, at| {
                    let stock = dealt.maybe(Self::count);
                    let company = "c0".to_owned();
                    let (price, other) = (dealt.price(), dealt.price());
                    match at {
                        0 => ["x", "extra", &price, "", "", "t", &company, &stock]
                            .map(str::to_owned)
                            .into(),
                        _ => {
                            let amounts = format!("{price}; {other}");
                            let cells = ["d", "donation", "", &amounts, "0", "", &company, &stock];
                            cells.map(str::to_owned).into()
                        }
                    }
                },
            ),
        ]
    }

    fn rest(&mut self) -> Vec<Table> {
        vec![
            self.table(
                "codes",
                "code batch count guessable change uses for zones tariffs offers from until verify",
                2,
                |dealt, at| {
                    let cells =
                        [["OPERA-10", "", "", ""], ["", "SPRING-???", "900", "yes"]][at as usize];
                    let mut cells: Vec<String> = cells.map(str::to_owned).into();
                    cells.extend([dealt.change(), dealt.maybe(Self::count)]);
                    cells.extend([dealt.maybe(Self::selection), dealt.of(&["", "1; 2"])]);
                    cells.extend([dealt.of(&["", "g"]), dealt.of(&["", "ticket; y"])]);
                    cells.extend([dealt.opens(), dealt.closes(), dealt.of(&["", "club"])]);
                    cells
                },
            ),
            self.table(
                "fees",
                "key channel means basis amount for tariffs company tax name_en",
                3,
                |dealt, at| {
                    let amount = match dealt.number(2) {
                        0 => dealt.price(),
                        _ => format!("{} %", dealt.percent()),
                    };
                    let payment_method = dealt.maybe(|_| "card".to_owned());
                    let basis = dealt.of(&["ticket", "item", "package-ticket", "order"]);
                    let mut cells =
                        vec![format!("b{at}"), "web".to_owned(), payment_method, basis, amount];
                    cells.push(dealt.maybe(Self::selection));
                    cells.extend([dealt.of(&["", "g; f0"]), "c0".to_owned(), "t".to_owned()]);
                    cells.push(dealt.text());
                    cells
                },
            ),
            self.table("kinds", "key name_en only_own invoice_days", 3, |dealt, at| {
                let key = ["friend", "youth", "school"][at as usize].to_owned();
                let own = if at == 2 { dealt.of(&["", "yes", "no"]) } else { String::new() };
                vec![key, dealt.text(), own, dealt.number(365).to_string()]
            }),
            self.table("settings", "level subject channel right name value", 4, |dealt, at| {
                let (level, subject) =
                    [("season", "s"), ("series", "A"), ("production", "p0"), ("performance", "e1")]
                        [at as usize];
                let (name, value) = match dealt.number(4) {
                    2 => ("audience", "school".to_owned()),
                    0 => ("seats-max", (1 + dealt.number(9)).to_string()),
                    1 => ("sale-opens", "2026-06-15 10:00".to_owned()),
                    _ => ("visible-until", "curtain-1d".to_owned()),
                };
                let is_for_all = matches!(name, "visible-until" | "audience");
                let channel = dealt.of(if name == "audience" { &[""] } else { &["", "web"] });
                let right = match is_for_all {
                    true => String::new(),
                    false => dealt.of(&["", "friend"]),
                };
                let cells = [level, subject, &channel, &right, name, &value];
                cells.map(str::to_owned).into()
            }),
        ]
    }
}
