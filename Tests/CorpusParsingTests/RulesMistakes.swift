let rulesMistakes: [Mistake] = [
    Mistake(
        "vocabulary.yml", "  - id: calves",
        "  - {id: legs, name: l, phrases: []}\n  - id: calves",
        "5:10 'legs' is already the id of an area at Corpus/vocabulary.yml:2:9; choose another"),
    Mistake(
        "vocabulary.yml", "part-of: [legs]",
        "part-of: [leg]",
        "8:15 'leg' is not an area; did you mean 'legs'?"),
    Mistake(
        "vocabulary.yml", "alike: [massage-stick]",
        "alike: [stick]",
        "13:13 'stick' is not a tool; add it to vocabulary.yml or use one from there"),
    Mistake(
        "vocabulary.yml", "alike: [massage-stick]",
        "part-of: [legs]",
        "13:5 'part-of' is not a key of a tool; remove it"),
    Mistake(
        "vocabulary.yml", "symptoms:\n  - {id: tight, name: tight, phrases: [tight]}\n",
        "",
        "1:1 this vocabulary has no 'symptoms'; add it"),
    Mistake(
        "vocabulary.yml", "lacking: [no, without]",
        "lacking: no",
        "22:10 'lacking' must be a list, not a text; write [no]"),
    Mistake(
        "vocabulary.yml", "filler: [i,",
        "filler: [{},",
        "27:10 each of 'filler' must be a text, not keys with values; put a text that contains ': ' in quotes"),
    Mistake(
        "intents.yml", "  - id: dose",
        "  - {id: how-to, name: h, phrases: []}\n  - id: dose",
        "6:10 'how-to' is already the id of an intent at Corpus/intents.yml:2:9; choose another"),
    Mistake(
        "intents.yml", "reply: You are welcome.",
        "repply: You are welcome.",
        "16:5 'repply' is not a key of a piece of small talk; did you mean 'reply'?"),
    Mistake(
        "intents.yml", "    phrases: [shoe]\n",
        "",
        "10:5 this topic outside the articles has no 'phrases'; add it"),
    Mistake(
        "safety.yml", "id: same-day",
        "id: someday",
        "2:9 'someday' is not a level; did you mean 'same-day'?",
        "14:12 'same-day' is not a level; add it under 'levels' or use one from there"),
    Mistake(
        "safety.yml", "[swolen, swoln]",
        "[swolen, all swoln]",
        "33:21 a slip is one word; remove 'all swoln'"),
    Mistake(
        "safety.yml", "level: same-day",
        "level: same-dy",
        "14:12 'same-dy' is not a level; did you mean 'same-day'?"),
    Mistake(
        "safety.yml", "level: same-day",
        "level: urgent",
        "14:12 'urgent' is not a level; use 'stop', 'book', 'same-day' or 'emergency'"),
    Mistake(
        "safety.yml", "level: same-day",
        "level: book",
        "14:12 'book' is not a level; add it under 'levels' or use one from there"),
    Mistake(
        "safety.yml", "  - id: stop\n",
        "  - id: same-day\n",
        "5:9 'same-day' is already the id of a level at Corpus/safety.yml:2:9; choose another"),
    Mistake(
        "safety.yml", "  lower-leg: [calf",
        "  Lower leg: [calf",
        "10:3 'Lower leg' cannot be an id; write 'lower-leg'"),
    Mistake(
        "safety.yml",
        "    patterns:\n      - \"{one-side} + {lower-leg} + swollen | puffy\"\n      - charley horse * days\n",
        "    patterns: []\n",
        "17:5 this sign has no pattern; add one, such as 'calf + swollen'"),
    Mistake(
        "safety.yml", "https://www.nhs.uk/dvt",
        "nhs.uk/dvt",
        "26:14 'nhs.uk/dvt' is not a web address; write one such as https://example.org"),
    Mistake(
        "safety.yml", "  - id: leg-swelling",
        "  - id: leg-swelling\n    level: stop\n    title: A\n    text: B\n    patterns: [c]\n  - id: leg-swelling",
        "18:9 'leg-swelling' is already the id of a sign at Corpus/safety.yml:13:9; choose another"),
    Mistake(
        "disagreements.yml", "kind: limit",
        "kind: limits",
        "4:11 'limits' is not a kind of disagreement; did you mean 'limit'?"),
    Mistake(
        "disagreements.yml", "kind: limit",
        "kind: quarrel",
        "4:11 'quarrel' is not a kind of disagreement; use 'contradiction', 'limit', 'inside' or 'alternatives'"),
    Mistake(
        "disagreements.yml", "      - source: rolling\n        text",
        "      - text",
        "11:9 this position has no 'source'; add it"),
    Mistake(
        "disagreements.yml", "source: rolling",
        "source: roling",
        "11:17 'roling' is not an article; did you mean 'rolling'?"),
    Mistake(
        "disagreements.yml", "source: rolling",
        "source: nobody",
        "11:17 'nobody' is not an article; use the id of a file in articles"),
    Mistake(
        "disagreements.yml", "[rolling/calf-roll]",
        "[rolling/calf-rol, calves]",
        "13:18 'rolling/calf-rol' is not a piece of advice; did you mean 'rolling/calf-roll'?",
        "13:36 'calves' is not a piece of advice; write ARTICLE/PIECE, with the ids of an article and "
            + "of a piece in it"),
    Mistake(
        "disagreements.yml", "cautious: true",
        "cautious: yes",
        "14:19 'cautious' is 'yes'; write true or false"),
    Mistake(
        "disagreements.yml",
        "    positions:\n      - source: rolling\n        text: At most 90 seconds.\n        advice: [rolling/calf-roll]\n        cautious: true\n",
        "    positions: []\n",
        "10:5 this disagreement has no positions; add one for each side"),
    Mistake(
        "disagreements.yml", "areas: [calves]",
        "areas: [clves]",
        "7:13 'clves' is not an area; did you mean 'calves'?"),
    Mistake(
        "answers.yml", "advice: [rolling/calf-roll]",
        "advice: [rolling/calf-rolls]",
        "4:14 'rolling/calf-rolls' is not a piece of advice; did you mean 'rolling/calf-roll'?"),
    Mistake(
        "answers.yml", "advice: [rolling/calf-roll]",
        "advice: []",
        "4:5 this note names no advice; add the pieces that say so"),
    Mistake(
        "answers.yml", "unless-in: dose",
        "unless-in: doses",
        "6:16 'doses' is not a part of a piece of advice; did you mean 'dose'?"),
    Mistake(
        "conversation.yml", "does: no-better", "does: no-beter",
        "18:11 'no-beter' is not a move; did you mean 'no-better'?"),
    Mistake(
        "conversation.yml", "asks: [dose]\n    phrases", "asks: []\n    phrases",
        "15:5 this move asks nothing; add 'asks' with an intent, such as [dose]"),
    Mistake(
        "conversation.yml", "[still hurts]", "[Still hurts, how long, how long]",
        "20:15 'Still hurts' is not plain words in lower case; write 'still hurts'",
        "20:28 'how long' is already a phrase of 'asks dose' at Corpus/conversation.yml:17:15"
            + "; a phrase belongs to one id, so remove one",
        "20:38 'how long' is already a phrase of 'asks dose' at Corpus/conversation.yml:17:15"
            + "; a phrase belongs to one id, so remove one"),
    Mistake(
        "conversation.yml", "by-firmness: [foam-roller, massage-stick]", "by-firmness: [foam-roler]",
        "10:15 'foam-roler' is not a tool; did you mean 'foam-roller'?"),
    Mistake(
        "conversation.yml", "choices: [calves, legs]", "choices: [clves]",
        "28:15 'clves' is not an area; did you mean 'calves'?"),
    Mistake(
        "conversation.yml", "subject: area", "subject: phase",
        "28:15 'calves' is not a phase; add it to vocabulary.yml or use one from there",
        "28:23 'legs' is not a phase; add it to vocabulary.yml or use one from there",
        "30:19 'calves' is not a phase; add it to vocabulary.yml or use one from there"),
    Mistake(
        "conversation.yml", "choices: [calves, legs]", "choices: []",
        "28:5 this question has no choices; add at least two"),
    Mistake(
        "conversation.yml", "number: 2", "number: zwei",
        "12:14 'number' is 'zwei'; write a whole number above 0, such as 30"),
    Mistake(
        "asked.yml", "calf-roll", "calf-rol",
        "3:15 'rolling/calf-rol' is not a piece of advice; did you mean 'rolling/calf-roll'?"),
    Mistake(
        "asked.yml", "[rolling/calf-roll]", "[]",
        "3:5 this question has no answers; add the id of each piece that answers it"),
    Mistake(
        "asked.yml", "    answers: [rolling/calf-roll]\n", "",
        "2:5 this question has no 'answers'; add it"),
    Mistake(
        "followed.yml", "after: rolling/calf-roll", "after: rolling/calf-rol",
        "2:12 'rolling/calf-rol' is not a piece of advice; did you mean 'rolling/calf-roll'?"),
    Mistake(
        "followed.yml", "answers: [rolling/calf-roll]", "answers: []",
        "4:5 this line has no answers; add the id of each piece that answers it"),
    Mistake(
        "at-hand.yml", "gone: [foam-roller]", "gone: [foam-rolle]",
        "2:51 'foam-rolle' is not a tool; did you mean 'foam-roller'?"),
    Mistake(
        "at-hand.yml", "it: back", "it: lost",
        "3:27 'lost' is not a thing to tell of it; use 'gone' or 'back'"),
    Mistake(
        "conversation.yml", "parts: [rolling/calf-roll]", "parts: [rolling/calf-rol]",
        "33:43 'rolling/calf-rol' is not a piece of advice; did you mean 'rolling/calf-roll'?"),
]
