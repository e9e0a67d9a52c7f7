//! What `view!` writes.

use crate::{Html, view};

fn text(html: Html) -> String {
    html.into_string()
}

#[test]
fn what_people_typed_is_escaped() {
    let typed = "<script>\"&'".to_owned();
    let html = view! { <p title=typed.clone()>{typed}</p> };
    assert_eq!(text(html), "<p title=\"&lt;script&gt;&quot;&amp;'\">&lt;script&gt;\"&amp;'</p>");
}

#[test]
fn what_the_page_says_itself_is_escaped_too() {
    let html = view! { <p title="a \"b\" & c">"1 < 2" " & " 3</p> };
    assert_eq!(text(html), "<p title=\"a &quot;b&quot; &amp; c\">1 &lt; 2 &amp; 3</p>");
}

#[test]
fn letters_of_every_script_stay_whole() {
    let html = view! { <b>{"Dvořák & Щелкунчик <3 «¡olé!»"}</b> };
    assert_eq!(text(html), "<b>Dvořák &amp; Щелкунчик &lt;3 «¡olé!»</b>");
}

#[test]
fn a_flag_is_there_or_not() {
    let html = view! { <input type="radio" checked={1 > 2} disabled=true value=7/> };
    assert_eq!(text(html), "<input type=\"radio\" disabled value=\"7\">");
    let html = view! { <script type="module" async src="a.js"></script> };
    assert_eq!(text(html), "<script type=\"module\" async src=\"a.js\"></script>");
}

#[test]
fn what_is_not_there_is_not_written() {
    let none: Option<String> = None;
    let html = view! { <a aria-current=none.clone() href="/">{none}{Some("x")}{()}</a> };
    assert_eq!(text(html), "<a href=\"/\">x</a>");
}

#[test]
fn lists_are_written_in_their_order() {
    let lines = vec!["a", "b"];
    let more = lines.iter().map(|line| view! { <li>{line.to_uppercase()}</li> }).collect::<Html>();
    let html = view! { <ul>{lines}{more}{[1, 2]}</ul> };
    assert_eq!(text(html), "<ul>ab<li>A</li><li>B</li>12</ul>");
}

#[test]
fn a_piece_of_a_page_is_not_escaped_again() {
    let inner = view! { <em>"a"</em> };
    let html = view! { <p>{&inner}{inner.clone()}</p> <hr/> };
    assert_eq!(text(html), "<p><em>a</em><em>a</em></p><hr>");
}

#[test]
fn raw_words_of_a_data_block_stay_as_they_are() {
    let lines = "a<b".to_owned();
    let html = view! { <script type="text/plain" r#for="x" inner_html=lines></script> };
    assert_eq!(text(html), "<script type=\"text/plain\" for=\"x\">a<b</script>");
}

#[test]
fn what_was_typed_into_a_text_area_comes_back_as_it_was() {
    // A browser drops one line break behind the tag.
    let typed = "\n</textarea><b>";
    let html = view! { <textarea name="t" rows="3">{typed}</textarea> };
    assert_eq!(
        text(html),
        "<textarea name=\"t\" rows=\"3\">\n\n&lt;/textarea&gt;&lt;b&gt;</textarea>"
    );
}

#[test]
fn a_document_has_its_type_and_drawings_their_elements() {
    let html = view! {
        <!DOCTYPE html>
        <html lang="en"><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></html>
    };
    let whole = "<!DOCTYPE html><html lang=\"en\">\
        <svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg></html>";
    assert_eq!(text(html), whole);
}

#[test]
fn classes_hang_on_conditions() {
    let html = view! { <p class="a" class:b=true class:c={1 > 2} id="x">"y"</p> };
    assert_eq!(text(html), "<p id=\"x\" class=\"a b\">y</p>");
    let base = "a".to_owned();
    let html = view! { <p class=base class:b-c=true></p> };
    assert_eq!(text(html), "<p class=\"a b-c\"></p>");
}
