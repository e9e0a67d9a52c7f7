//! Lines of the log as JSON objects, for programs that collect them. No key comes twice, whoever
//! named the fields: a second one of the same name gets an underscore.

use serde_json::{Map, Value};
use std::fmt::{Debug, Result};
use tracing::{
    Event, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    fmt::{
        FmtContext, FormatEvent, FormatFields,
        format::Writer,
        time::{FormatTime, SystemTime},
    },
    registry::LookupSpan,
};

/// Keys of the line itself.
const TIMESTAMP: &str = "timestamp";
const LEVEL: &str = "level";
const TARGET: &str = "target";
const MESSAGE: &str = "message";

pub struct JsonLines;

impl<S, N> FormatEvent<S, N> for JsonLines
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, _: &FmtContext<'_, S, N>, mut out: Writer<'_>, event: &Event) -> Result {
        let mut fields = Fields(begun(event.metadata().level().as_str()));
        fields.0.insert(TARGET.to_owned(), event.metadata().target().into());
        event.record(&mut fields);
        writeln!(out, "{}", Value::Object(fields.0))
    }
}

/// A line with its end, of what is no event: why a program ends, or that it is open.
pub fn line(level: &str, message: &str) -> String {
    let mut line = begun(level);
    line.insert(MESSAGE.to_owned(), message.into());
    format!("{}\n", Value::Object(line))
}

fn begun(level: &str) -> Map<String, Value> {
    let mut now = String::new();
    // Writing into a text can't fail.
    let _ = SystemTime.format_time(&mut Writer::new(&mut now));
    Map::from_iter([(TIMESTAMP.to_owned(), now.into()), (LEVEL.to_owned(), level.into())])
}

struct Fields(Map<String, Value>);

impl Fields {
    fn put(&mut self, field: &Field, value: Value) {
        let mut name = field.name().to_owned();
        while self.0.contains_key(&name) {
            name.push('_');
        }
        self.0.insert(name, value);
    }
}

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.put(field, format!("{value:?}").into());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.put(field, value.into());
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, value.into());
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, value.into());
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, value.into());
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.put(field, value.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        io,
        sync::{Arc, Mutex},
    };

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("one writer").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_field_with_the_name_of_another_gets_a_name_of_its_own() {
        let kept = Kept::default();
        let writer = kept.clone();
        let lines = tracing_subscriber::fmt()
            .event_format(JsonLines)
            .with_writer(move || writer.clone())
            .finish();
        tracing::subscriber::with_default(lines, || {
            tracing::warn!(message = %"seven", level = 3, target = "there", "said\n\"twice\"");
        });
        let bytes = kept.0.lock().expect("one writer").clone();
        let text = String::from_utf8(bytes).expect("text");
        assert_eq!(text.matches('\n').count(), 1, "{text}");
        let line: Map<String, Value> = serde_json::from_str(&text).expect("an object");
        let said = [&line["message"], &line["message_"]];
        assert!(said.contains(&&"seven".into()) && said.contains(&&"said\n\"twice\"".into()));
        assert_eq!((&line["level"], &line["level_"]), (&"WARN".into(), &3.into()));
        assert_eq!(line["target_"], "there");
    }
}
