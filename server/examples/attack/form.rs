//! Forms as the pages really have them.

use anyhow::Context;

/// The part of the page that is the form with this class.
pub fn form<'p>(page: &'p str, class: &str) -> anyhow::Result<&'p str> {
    // The attributes of a tag stand in any order.
    let class_of = format!("class=\"{class}\"");
    let has_class = |form: &&str| form.split('>').next().is_some_and(|tag| tag.contains(&class_of));
    let found = page.split("<form ").skip(1).find(has_class);
    let found = found.with_context(|| format!("no form {class}"))?;
    Ok(found.split("</form>").next().unwrap_or_default())
}

/// What the form sends of itself: hidden fields, and what is ticked already.
pub fn fields(form: &str) -> Vec<(String, String)> {
    let is_sent = |tag: &&str| match attribute(tag, "type").as_deref() {
        Some("hidden") => true,
        Some("radio" | "checkbox") => tag.contains(" checked"),
        _ => false,
    };
    let field = |tag: &str| {
        let value = attribute(tag, "value").unwrap_or_else(|| "on".to_owned());
        Some((attribute(tag, "name")?, value))
    };
    inputs(form).into_iter().filter(is_sent).filter_map(field).collect()
}

/// The values of all fields of this name.
pub fn values(page: &str, name: &str) -> Vec<String> {
    let mut tags = inputs(page);
    tags.retain(|tag| attribute(tag, "name").as_deref() == Some(name));
    tags.into_iter().filter_map(|tag| attribute(tag, "value")).collect()
}

/// What stands between two marks, each time.
pub fn between<'p>(page: &'p str, start: &str, end: &str) -> Vec<&'p str> {
    page.split(start).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

fn inputs(part: &str) -> Vec<&str> {
    between(part, "<input", ">")
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let text = rest.split('"').next().unwrap_or_default();
    let text = text.replace("&quot;", "\"").replace("&#x27;", "'").replace("&#39;", "'");
    Some(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}
