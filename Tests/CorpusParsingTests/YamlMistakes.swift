private let rolling = "articles/rolling.yml"

let yamlMistakes: [Mistake] = [
    Mistake(
        rolling, "title: Rolling for runners",
        "title: Rolling: for runners",
        "2:15 this is not readable YAML (mapping values are not allowed in this context); put a text "
            + "that contains ': ' in quotes, or check the indentation"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: \"Rolling for runners",
        "43:1 this is not readable YAML (found unexpected end of stream); close the quotes"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: `Rolling`",
        "2:8 this is not readable YAML (found character that cannot start any token); indent with "
            + "spaces, and put a text that starts with a sign in quotes"),
    Mistake(
        rolling, "title: Rolling for runners",
        "\ttitle: Rolling",
        "2:1 this is not readable YAML (found a tab character that violates indentation); indent with spaces"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title Rolling",
        "3:1 this is not readable YAML (could not find expected ':'); write a key and its value as 'key: value'"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: *rolling",
        "2:8 this is not readable YAML (found undefined alias); put a text that starts with '*' in quotes"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: * rolling",
        "2:9 this is not readable YAML (did not find expected alphabetic or numeric character); put a "
            + "text that starts with '*' or '&' in quotes"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: &all Rolling",
        "2:8 anchors ('&name') are not read; write the text out, in quotes if it starts with '&'"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: Rolling\n---\nid: other",
        "3:1 this is not readable YAML (but found another document); keep one document, so remove the '---' here"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: Rolling\ntitle: Twice\ntitle: Thrice\ncolour: blue",
        "2:1 'title' is there twice in the same entry; remove one",
        "3:1 'title' is there twice in the same entry; remove one",
        "5:1 'colour' is not a key of an article; remove it"),
    Mistake(
        rolling, "title: Rolling for runners",
        "\"title\": Rolling\ntitle: Twice",
        "2:1 'title' is there twice in the same entry; remove one"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: Rolling & more\ntitle: Twice\ncolour: blue",
        "2:1 'title' is there twice in the same entry; remove one",
        "4:1 'colour' is not a key of an article; remove it"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: Rolling\n[a]: b",
        "3:1 a key must be a text, not a list; write it as 'key: value'"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: Rol\u{202E}ling",
        "2:11 the character U+202E does not show or changes how the text shows; remove it"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: Rol\u{1B}[31mling\u{7}\nx\u{8}: y",
        "2:11 the character U+001B does not show or changes how the text shows; remove it",
        "3:1 'x�' is not a key of an article; remove it",
        "3:2 the character U+0008 does not show or changes how the text shows; remove it"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: Rol\u{0}ling",
        "2:11 this is not a text file, for it has a NUL character; save it as UTF-8 text"),
    Mistake(
        rolling, "steps: [no]",
        "steps: [no",
        "43:1 this is not readable YAML (did not find expected ',' or ']'); close the list with ']', "
            + "and put a text with ',', '{' or '}' in quotes"),
    Mistake(
        rolling, "steps: [no]",
        "steps: {no",
        "43:1 this is not readable YAML (did not find expected ',' or '}'); put a text that contains "
            + "'{' or '}' in quotes"),
    Mistake(
        rolling, "steps: [no]",
        "steps: [no]\n   bad: indent",
        "43:4 this is not readable YAML (did not find expected '-' indicator); check quotes, brackets "
            + "and indentation here and just above"),
    Mistake(
        rolling, "advice:\n",
        "advice:\n  <<: x\n",
        "13:3 this is not readable YAML (did not find expected key); check quotes, brackets and "
            + "indentation here and just above"),
    Mistake(
        "safety.yml", "charley horse * days",
        "* charley horse",
        "19:10 this is not readable YAML (did not find expected alphabetic or numeric character); put a "
            + "text that starts with '*' or '&' in quotes"),
]
