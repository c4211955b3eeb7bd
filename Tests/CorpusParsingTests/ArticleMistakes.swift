private let rolling = "articles/rolling.yml"

let articleMistakes: [Mistake] = [
    Mistake(
        rolling, "id: rolling",
        "id: roling",
        "1:5 the id 'roling' differs from the file's name; write 'rolling' or rename the file"),
    Mistake(
        rolling, "title: Rolling for runners\n",
        "",
        "1:1 this article has no 'title'; add it"),
    Mistake(
        rolling, "title: Rolling for runners",
        "titel: Rolling for runners",
        "2:1 'titel' is not a key of an article; did you mean 'title'?"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title:",
        "2:1 'title' is empty; fill it in"),
    Mistake(
        rolling, "title: Rolling for runners",
        "title: [Rolling]",
        "2:8 'title' must be a text, not a list; Corpus/README.md shows its form"),
    Mistake(
        rolling, "author: Ann Author",
        "author: ' '\ncolour: blue",
        "3:1 'author' is empty; fill it in",
        "4:1 'colour' is not a key of an article; remove it"),
    Mistake(
        rolling, "date: 2019-12-18",
        "date: 18 December 2019",
        "5:7 '18 December 2019' is not a date; write it as 2019-12-18, or 'not stated'"),
    Mistake(
        rolling, "date: 2019-12-18",
        "date: 2019-02-29",
        "5:7 '2019-02-29' is not a date; write it as 2019-12-18, or 'not stated'"),
    Mistake(
        rolling, "date: 2019-12-18",
        "date: Not stated",
        "5:7 'Not stated' is not a date; write it as 2019-12-18, or 'not stated'"),
    Mistake(
        rolling, "https://www.example.org/rolling",
        "www.example.org/rolling",
        "6:6 'www.example.org/rolling' is not a web address; write one such as https://example.org"),
    Mistake(
        rolling, "https://www.example.org/rolling",
        "ftp://example.org",
        "6:6 'ftp://example.org' is not a web address; write one such as https://example.org"),
    Mistake(
        rolling, "https://www.example.org/rolling",
        "https://",
        "6:6 'https://' is not a web address; write one such as https://example.org"),
    Mistake(
        rolling, "about: How to roll.",
        "about: null\nabout: How to roll.",
        "7:1 'about' is there twice in the same entry; remove one"),
    Mistake(
        rolling, "  - name: Bo Expert",
        "  - nme: Bo Expert",
        "9:5 'nme' is not a key of a person; did you mean 'name'?"),
    Mistake(
        rolling, "said-by: Bo Expert",
        "said-by: Bo Exprt",
        "19:14 'Bo Exprt' is not a name in 'people'; did you mean 'Bo Expert'?"),
    Mistake(
        rolling, "said-by: Bo Expert",
        "said-by: Someone Else",
        "19:14 'Someone Else' is not a name in 'people'; add who it is under 'people'"),
    Mistake(
        rolling, "people:\n",
        "people: Bo\npeople-and-more:\n",
        "8:9 'people' must be a list of entries, not a text; Corpus/README.md shows its form",
        "9:1 'people-and-more' is not a key of an article; remove it"),
]
