private let rolling = "articles/rolling.yml"

let adviceMistakes: [Mistake] = [
    Mistake(
        rolling, "id: why",
        "id: calf-roll",
        "38:9 'rolling/calf-roll' is already the id of a piece of advice at "
            + "Corpus/articles/rolling.yml:12:9; choose another"),
    Mistake(
        rolling, "id: why",
        "id: Why roll?",
        "38:9 'Why roll?' cannot be an id; write 'why-roll'"),
    Mistake(
        rolling, "title: Why to roll\n",
        "title: \(String(repeating: "x", count: 71))\n",
        "39:12 the title has 71 characters; shorten it to 70"),
    Mistake(
        rolling, "intents: [how-to]\n",
        "intents: []\n",
        "41:5 this piece of advice answers no intent; add one, such as relieve"),
    Mistake(
        rolling, "    intents: [how-to]\n",
        "",
        "38:5 this piece of advice has no 'intents'; add it"),
    Mistake(
        rolling, "steps: [no]",
        "steps: []",
        "38:5 this piece of advice has neither 'text' nor 'steps'; add one"),
    Mistake(
        rolling, "    steps: [no]\n",
        "",
        "38:5 this piece of advice has neither 'text' nor 'steps'; add one"),
    Mistake(
        rolling, "steps: [no]",
        "steps: no",
        "42:12 'steps' must be a list, not a text; write [no]"),
    Mistake(
        rolling, "steps: [no]",
        "steps:\n      - Note: press\n      -\n      - [a]",
        "43:9 each of 'steps' must be a text, not keys with values; put a text that contains ': ' in quotes",
        "44:8 'steps' has an empty entry; fill it in or remove it",
        "45:9 each of 'steps' must be a text, not a list; Corpus/README.md shows its form"),
    Mistake(
        rolling, "steps: [no]",
        "text: ''",
        "42:5 'text' is empty; fill it in or remove it"),
    Mistake(
        rolling, "steps: [no]",
        "steps: [\(String(repeating: "a ", count: 180))a]",
        "38:5 this piece of advice has 181 words in text, steps and cautions; shorten it to 180"),
    Mistake(
        rolling, "areas: [calves]",
        "areas: [calfs, elbow]",
        "14:13 'calfs' is not an area; did you mean 'calves'?",
        "14:20 'elbow' is not an area; add it to vocabulary.yml or use one from there"),
    Mistake(
        rolling, "tools: [foam-roller,",
        "tools: [foam-rollr,",
        "15:13 'foam-rollr' is not a tool; did you mean 'foam-roller'?"),
    Mistake(
        rolling, "phases: [after, any]",
        "phases: [afer, always]",
        "16:14 'afer' is not a phase; did you mean 'after'?",
        "16:20 'always' is not a phase; add it to vocabulary.yml or use one from there"),
    Mistake(
        rolling, "intents: [how-to, dose]",
        "intents: [how-too, shopping]",
        "17:15 'how-too' is not an intent; did you mean 'how-to'?",
        "17:24 'shopping' is not an intent; add it to intents.yml or use one from there"),
    Mistake(
        rolling, "symptoms: [tight]",
        "symptoms: [tigth]",
        "18:16 'tigth' is not a symptom; did you mean 'tight'?"),
    Mistake(
        rolling, "      text: 15 to 90 seconds\n",
        "",
        "29:7 this dose has no 'text'; add it"),
    Mistake(
        rolling, "seconds-min: 15",
        "seconds-min: 120",
        "29:20 'seconds-min' is 120, more than the 90 of 'seconds-max'; swap them"),
    Mistake(
        rolling, "seconds-min: 15",
        "seconds-min: 0",
        "29:20 'seconds-min' is '0'; write a whole number above 0, such as 30"),
    Mistake(
        rolling, "seconds-min: 15",
        "seconds-min: 1.5",
        "29:20 'seconds-min' is '1.5'; write a whole number above 0, such as 30"),
    Mistake(
        rolling, "repetitions: 2",
        "repetitions: -2",
        "31:20 'repetitions' is '-2'; write a whole number above 0, such as 30"),
    Mistake(
        rolling, "per-day: 1",
        "per-day: 99999999999999999999",
        "33:16 'per-day' is '99999999999999999999'; write a whole number above 0, such as 30"),
    Mistake(
        rolling, "steps: [no]",
        "steps: [no]\n    dose: 30 seconds",
        "43:11 'dose' must be keys with values, not a text; Corpus/README.md shows its form"),
    Mistake(
        rolling, "steps: [no]",
        "steps: [no]\n    dose:",
        "43:5 'dose' is empty; fill it in or remove it"),
    Mistake(
        rolling, "pressure: Light.",
        "pressure:",
        "35:5 'pressure' is empty; fill it in or remove it"),
    Mistake(
        rolling, "pressure: Light.",
        "pressure: \"\\u202Elight\\e[31m\"",
        "35:15 the character U+202E does not show or changes how the text shows; remove it"),
    Mistake(
        rolling, "pressure: Light.",
        "pressure: a\tb",
        "35:15 the character U+0009 does not show or changes how the text shows; remove it"),
    Mistake(
        rolling, "pressure: Light.",
        "presure: Light.",
        "35:5 'presure' is not a key of a piece of advice; did you mean 'pressure'?"),
    Mistake(
        rolling, "also-known-as: [roll my calves]",
        "also-known-as: [roll my calves, roll my calves]",
        "37:37 'roll my calves' is already there at Corpus/articles/rolling.yml:37:21; remove one"),
]
