//! Three invented orders with the longest plausible texts: Spanish, German, Russian.
//! The tests and the example print the same ones.

use documents::paper::look::SheetLook;
use documents::tickets::hall_sketch::{HallSketch, Spot, Stage};
use documents::tickets::sheet::{
    DETAILS_MAX, Labelled, Labels, Linear, Place, Ticket, TicketSheet,
};
use domain::tickets::media::Paper;

/// Fourteen digits, as the house numbers its tickets.
pub const CODE_128: &str = "40271835906218";
/// Thirteen with a check digit, as EAN-13 wants them.
pub const EAN_13: &str = "8412345678905";

pub fn spanish() -> TicketSheet {
    let place = Place {
        area: Labelled::new("Planta", "Anfiteatro segundo"),
        section: Some(Labelled::new("Sector", "Puerta impar, lateral")),
        row: Some(Labelled::new("Fila", "7")),
        seat: Some(Labelled::new("Butaca", "114")),
    };
    TicketSheet {
        language: "es".into(),
        title: "Entradas del pedido K7Q2-9F".into(),
        house: "Gran Teatro de la Ópera".into(),
        labels: Labels {
            your_seat: "Su butaca".into(),
            stage: "Escenario".into(),
            your_ticket: "Su entrada".into(),
            terms: "Conviene saber".into(),
            fold: "Doblar por aquí".into(),
            qr_code: "Código QR para el acceso".into(),
            bar_code: "Código de barras para el acceso".into(),
            hall_sketch: "Plano de la sala con su butaca señalada".into(),
        },
        terms: "Las puertas se abren 45 minutos antes de la función. Una vez comenzada la \
                representación solo se puede entrar en las pausas previstas.\n\
                Cada código vale para una sola persona y una sola vez. Las entradas no admiten \
                cambio ni devolución, salvo suspensión o cambio de la función; en ese caso se \
                devuelve el importe íntegro."
            .into(),
        paper: Paper::EachAlone,
        look: SheetLook::default(),
        picture: None,
        tickets: vec![Ticket {
            title: "La traviata".into(),
            subtitle: "Giuseppe Verdi".into(),
            date: "Domingo, 28 de marzo de 2027".into(),
            time: "19:30 h".into(),
            doors: "Apertura de puertas a las 18:45 h".into(),
            venue: "Sala principal".into(),
            address: "Plaza de Isabel II, s/n, 28013 Madrid".into(),
            seat_view: "Lateral, algo por encima del foso: se ve todo el escenario salvo el \
                        extremo izquierdo; los sobretítulos, de frente."
                .into(),
            sketch: Some(horseshoe()),
            details: vec![
                Labelled::new("Titular", "María de los Ángeles Fernández-Ibáñez y Goñi"),
                Labelled::new("Tarifa", "Menores de 30 años"),
                Labelled::new("Zona", "C"),
                Labelled::new("Precio", "42,50 € (10 % de IVA incluido)"),
                Labelled::new("Pedido", "K7Q2-9F"),
            ],
            place,
            code: CODE_128.into(),
            linear: Some(Linear::Code128),
            counter: String::new(),
            symbol: None,
            own_words: None,
            seat_marks: String::new(),
        }],
    }
}

pub fn german() -> TicketSheet {
    let place = |seat: usize| Place {
        area: Labelled::new("Ebene", "Parkett"),
        section: Some(Labelled::new("Eingang", "Garderobenfoyer links")),
        row: Some(Labelled::new("Reihe", "12")),
        seat: Some(Labelled::new("Platz", seat.to_string())),
    };
    let ticket = |seat: usize| Ticket {
        title: "Die Meistersinger von Nürnberg".into(),
        subtitle: "Richard Wagner, Oper in drei Aufzügen".into(),
        date: "Donnerstag, 23. September 2027".into(),
        time: "17.00 Uhr".into(),
        doors: "Einlass ab 16.15 Uhr, Werkeinführung um 16.20 Uhr".into(),
        venue: "Großer Saal".into(),
        address: "Opernplatz 1, 60313 Frankfurt am Main".into(),
        seat_view: "Mitte, mit Blick in den Orchestergraben. Obertitel gut lesbar.".into(),
        sketch: Some(HallSketch { yours: horseshoe_seat(11, seat), ..horseshoe() }),
        details: vec![
            Labelled::new("Karteninhaberin", "Anneliese Freifrau von Schwarzenberg-Hohenlohe"),
            Labelled::new("Preisart", "Schwerbehindertenermäßigung"),
            Labelled::new("Preisgruppe", "2"),
            Labelled::new("Preis", "128,00 €"),
            Labelled::new("Vorverkaufsgebühr", "enthalten"),
            Labelled::new("Bestellnummer", "K7Q2-9F"),
        ],
        place: place(seat),
        code: format!("402718359062{seat}"),
        linear: Some(Linear::Code128),
        counter: format!("Karte {} von 4", seat - 13),
        symbol: None,
        own_words: None,
        seat_marks: String::new(),
    };
    TicketSheet {
        language: "de".into(),
        title: "Karten zur Bestellung K7Q2-9F".into(),
        house: "Städtische Bühnen, Opernhaus".into(),
        labels: Labels {
            your_seat: "Ihr Platz".into(),
            stage: "Bühne".into(),
            your_ticket: "Ihre Karte".into(),
            terms: "Gut zu wissen".into(),
            fold: "Hier falten".into(),
            qr_code: "QR-Code für den Einlass".into(),
            bar_code: "Strichcode für den Einlass".into(),
            hall_sketch: "Saalplan, Ihr Platz ist markiert".into(),
        },
        terms: "Nach Beginn der Vorstellung ist der Einlass nur in den vorgesehenen Pausen \
                möglich. Mäntel, Schirme und große Taschen geben Sie bitte an der Garderobe ab.\n\
                Jeder Code gilt für eine Person und einmal. Der Weiterverkauf über dem Nennwert \
                ist nicht gestattet. Bei Ausfall oder Verlegung erstatten wir den vollen Preis; \
                ein Besetzungswechsel berechtigt nicht zur Rückgabe. Die \
                Straßenbahnhaltestelle Opernplatz liegt vor dem Haus, und Ihre Karte gilt am \
                Vorstellungstag ab 14 Uhr im gesamten Verkehrsverbund."
            .into(),
        paper: Paper::EachAlone,
        look: SheetLook::default(),
        picture: None,
        tickets: (14..18).map(ticket).collect(),
    }
}

pub fn russian() -> TicketSheet {
    let place = Place {
        area: Labelled::new("Ярус", "Бельэтаж, правая сторона"),
        section: Some(Labelled::new("Ложа", "12")),
        row: None,
        seat: Some(Labelled::new("Место", "3")),
    };
    TicketSheet {
        language: "ru".into(),
        title: "Билеты по заказу K7Q2-9F".into(),
        house: "Gran Teatro de la Ópera".into(),
        labels: Labels {
            your_seat: "Ваше место".into(),
            stage: "Сцена".into(),
            your_ticket: "Ваш билет".into(),
            terms: "Полезно знать".into(),
            fold: "Линия сгиба".into(),
            qr_code: "QR-код для входа".into(),
            bar_code: "Штрихкод для входа".into(),
            hall_sketch: "План зала, ваше место отмечено".into(),
        },
        terms: "Двери открываются за 45 минут до начала. После третьего звонка вход в зал \
                возможен только в антракте.\n\
                Каждый код действителен для одного человека и один раз. Если спектакль \
                отменён или перенесён, мы возвращаем полную стоимость билета."
            .into(),
        paper: Paper::EachAlone,
        look: SheetLook::default(),
        picture: None,
        tickets: vec![Ticket {
            title: "Сказание о невидимом граде Китеже и деве Февронии".into(),
            subtitle: "Николай Андреевич Римский-Корсаков".into(),
            date: "Воскресенье, 26 сентября 2027 года".into(),
            time: "18:00".into(),
            doors: "Вход в театр с 17:15".into(),
            venue: "Основная сцена".into(),
            address: "Plaza de Isabel II, s/n, 28013 Madrid".into(),
            seat_view: "Ложа у сцены: левая кулиса скрыта, зато видно дирижёра.".into(),
            sketch: None,
            details: vec![
                Labelled::new("Зритель", "Екатерина Всеволодовна Преображенская-Щербацкая"),
                Labelled::new("Тариф", "Для пенсионеров"),
                Labelled::new("Ценовая зона", "Б"),
                Labelled::new("Цена", "1 250,00 €"),
                Labelled::new("Заказ", "№ K7Q2-9F"),
            ],
            place,
            code: EAN_13.into(),
            linear: Some(Linear::Ean13),
            counter: String::new(),
            symbol: None,
            own_words: None,
            seat_marks: String::new(),
        }],
    }
}

/// As much of everything as the house may ask for.
pub fn fullest() -> TicketSheet {
    let mut sheet = german();
    sheet.terms =
        "Der Einlass endet mit dem Vorstellungsbeginn. ".repeat(20).chars().take(900).collect();
    for ticket in &mut sheet.tickets {
        ticket.title = "Aufstieg und Fall der Stadt Mahagonny und andere Geschichten ".repeat(2);
        let detail = Labelled::new("Vorverkaufsstelle", "Theaterkasse am Opernplatz im Südflügel");
        ticket.details = vec![detail; DETAILS_MAX];
        ticket.place.area.value = "Zweiter Rang, Bühnenseite rechts".into();
        ticket.seat_view = "Von hier sieht man die ganze Bühne. ".repeat(5);
    }
    sheet
}

/// A horseshoe hall: 18 curved rows of stalls and four rows of boxes around them.
fn horseshoe() -> HallSketch {
    let rows = (0..18).flat_map(|row| (0..26 + row).map(move |seat| horseshoe_seat(row, seat)));
    let boxes = (0..4).flat_map(|tier| {
        (0..=56).map(move |place| {
            let angle = (f32::from(i8::try_from(place).unwrap_or(0)) - 28.0) / 28.0 * 1.75;
            let radius = 14.2 + 1.0 * tier as f32;
            Spot { x: radius * angle.sin(), y: 9.0 + 1.12 * radius * angle.cos() }
        })
    });
    HallSketch {
        seats: rows.chain(boxes).collect(),
        yours: horseshoe_seat(6, 27),
        stage: Some(Stage { left: -7.0, top: -4.6, right: 7.0, bottom: 0.2 }),
    }
}

fn horseshoe_seat(row: usize, seat: usize) -> Spot {
    let across = (seat as f32 - (25 + row) as f32 / 2.0) * 0.56;
    Spot { x: across, y: 4.2 + row as f32 * 0.98 - across * across * 0.018 }
}
