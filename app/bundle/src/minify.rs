//! Takes comments and indentation out, and nothing that could change a meaning: brotli does
//! the rest.

/// A script whose comments stand on lines of their own, as wasm-bindgen and we write them.
pub fn script(text: &str) -> String {
    let mut short = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines() {
        let line = line.trim();
        if in_comment || line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            short.push_str(line);
            short.push('\n');
        }
    }
    short
}

/// A style sheet: comments, and white space that separates nothing.
pub fn style(text: &str) -> String {
    let mut short = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    let mut quote = None;
    while let Some(letter) = rest.next() {
        match (quote, letter) {
            (Some(open), _) => {
                short.push(letter);
                if letter == '\\' {
                    short.extend(rest.next());
                } else if letter == open {
                    quote = None;
                }
            }
            (None, '"' | '\'') => {
                quote = Some(letter);
                short.push(letter);
            }
            (None, '/') if rest.peek() == Some(&'*') => skip_comment(&mut rest),
            (None, _) if letter.is_whitespace() => {
                while rest.peek().is_some_and(|next| next.is_whitespace()) {
                    rest.next();
                }
                let last = short.chars().last().unwrap_or('{');
                let next = rest.peek().copied().unwrap_or('}');
                if !"{};,:>".contains(last) && !"{};,>".contains(next) {
                    short.push(' ');
                }
            }
            (None, '}') => {
                if short.ends_with(';') {
                    short.pop();
                }
                short.push('}');
            }
            (None, _) => short.push(letter),
        }
    }
    short
}

fn skip_comment(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    let mut last = ' ';
    rest.next();
    for letter in rest.by_ref() {
        if last == '*' && letter == '/' {
            return;
        }
        last = letter;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_keeps_what_means_something() {
        let text = "/* why */\n.a > .b :hover {\n  inset: calc(1px + 2px) auto;\n  content: \"a ; b\";\n}\n";
        assert_eq!(style(text), ".a>.b :hover{inset:calc(1px + 2px) auto;content:\"a ; b\"}");
        assert_eq!(
            style("@media (min-width: 4rem) and (x) { a , b { c: d } }"),
            "@media (min-width:4rem) and (x){a,b{c:d}}"
        );
    }

    #[test]
    fn a_script_loses_comments_but_no_line_that_does_something() {
        let text = "/** says\n * what */\nfunction f() {\n  // why\n  return \"//\"; // stays\n}\n";
        assert_eq!(script(text), "function f() {\nreturn \"//\"; // stays\n}\n");
    }
}
