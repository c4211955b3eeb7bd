let phraseMistakes: [Mistake] = [
    Mistake(
        "vocabulary.yml", "phrases: [leg]",
        "phrases: [Leg]",
        "4:15 'Leg' is not plain words in lower case; write 'leg'"),
    Mistake(
        "vocabulary.yml", "phrases: [leg]",
        "phrases: [\"my leg's\"]",
        "4:15 'my leg's' is not plain words in lower case; write 'my legs'"),
    Mistake(
        "vocabulary.yml", "phrases: [leg]",
        "phrases: [lower-leg muscle, leg, 'a  b', '?!']",
        "4:15 'lower-leg muscle' is not plain words in lower case; write 'lower leg muscle'",
        "4:38 'a  b' is not plain words in lower case; write 'a b'",
        "4:46 '?!' is not plain words in lower case; write some"),
    Mistake(
        "vocabulary.yml", "phrases: [leg]",
        "phrases: [leg 🦵]",
        "4:15 'leg 🦵' is not plain words in lower case; write 'leg'"),
    Mistake(
        "vocabulary.yml", "phrases: [leg]",
        "phrases: [leg *]",
        "4:15 'leg *' is not plain words in lower case; write 'leg'"),
    Mistake(
        "vocabulary.yml", "phrases: [leg]",
        "phrases: [leg, leg]",
        "4:20 'leg' is already there at Corpus/vocabulary.yml:4:15; remove one"),
    Mistake(
        "vocabulary.yml", "phrases: [leg]",
        "phrases: [leg, calf]",
        "9:15 'calf' is already a phrase of 'legs' at Corpus/vocabulary.yml:4:20; a phrase belongs to "
            + "one id, so remove one"),
    Mistake(
        "vocabulary.yml", "phrases: [leg]",
        "phrases: [race tmrw]",
        "4:15 'race tmrw' is never met, as 'tmrw' is short for 'tomorrow'; write 'race tomorrow', or remove it"),
    Mistake(
        "vocabulary.yml", "lacking: [no, without]",
        "lacking: [no, no]",
        "22:15 'no' is already there at Corpus/vocabulary.yml:22:11; remove one"),
    Mistake(
        "vocabulary.yml", "having-only: [only have]",
        "having-only: [only have, Only]",
        "23:26 'Only' is not plain words in lower case; write 'only'"),
    Mistake(
        "intents.yml", "what does {tool} do",
        "what does {tol} do",
        "5:31 'what does {tol} do' has {tol}, which is no kind of word; use {area}, {tool}, {phase} or {symptom}"),
    Mistake(
        "intents.yml", "what does {tool} do",
        "what does {tool do",
        "5:31 'what does {tool do' has a stray brace in '{tool'; write {name} as a word of its own"),
    Mistake(
        "intents.yml", "what does {tool} do",
        "what does the{tool} do",
        "5:31 'what does the{tool} do' has a stray brace in 'the{tool}'; write {name} as a word of its own"),
    Mistake(
        "intents.yml", "\"what does {tool} do\"",
        "\"*\"",
        "5:31 '*' has '*' alone, which is any word; add a word"),
    Mistake(
        "intents.yml", "what does {tool} do",
        "what is a* for",
        "5:31 'what is a* for' has '*' inside 'a*'; put spaces around it"),
    Mistake(
        "intents.yml", "what does {tool} do",
        "what + is",
        "5:31 'what + is' is not plain words in lower case; write 'what is'"),
    Mistake(
        "intents.yml", "what does {tool} do",
        "What does {tool} do?",
        "5:31 'What does {tool} do?' is not plain words in lower case; write 'what does {tool} do'"),
    Mistake(
        "intents.yml", "phrases: [how long]",
        "phrases: [\"how * {area}\"]",
        "8:15 'how * {area}' is already a phrase of 'how-to' at Corpus/intents.yml:5:15; a phrase "
            + "belongs to one id, so remove one"),
    Mistake(
        "safety.yml", "{lower-leg}",
        "{lower-legs}",
        "18:9 '{one-side} + {lower-legs} + swollen | puffy' has {lower-legs}: 'lower-legs' is not a "
            + "group; did you mean 'lower-leg'?"),
    Mistake(
        "safety.yml", "{lower-leg}",
        "{elbow}",
        "18:9 '{one-side} + {elbow} + swollen | puffy' has {elbow}: 'elbow' is not a group; add it "
            + "under 'groups' or use one from there"),
    Mistake(
        "safety.yml", "{lower-leg}",
        "{lower-leg",
        "18:9 '{one-side} + {lower-leg + swollen | puffy' has a stray brace in '{lower-leg'; write "
            + "{name} as a word of its own"),
    Mistake(
        "safety.yml", "{lower-leg} + swollen",
        "{lower-leg} + + swollen",
        "18:9 '{one-side} + {lower-leg} + + swollen | puffy' has nothing on one side of '+', '&' or '|'; add "
            + "a word there or remove the sign"),
    Mistake(
        "safety.yml", "swollen | puffy",
        "swollen |",
        "18:9 '{one-side} + {lower-leg} + swollen |' has nothing on one side of '+', '&' or '|'; add a word "
            + "there or remove the sign"),
    Mistake(
        "safety.yml", "swollen | puffy",
        "swollen|puffy",
        "18:9 '{one-side} + {lower-leg} + swollen|puffy' has '|' inside 'swollen|puffy'; put spaces around it"),
    Mistake(
        "safety.yml", "swollen | puffy",
        "swollen | *",
        "18:9 '{one-side} + {lower-leg} + swollen | *' has '*' alone, which is any word; add a word"),
    Mistake(
        "safety.yml", "charley horse * days",
        "Charley-horse * days",
        "19:9 'Charley-horse * days' is not plain words in lower case; write 'charley horse * days'"),
    Mistake(
        "safety.yml", "charley horse * days",
        "\"{one-side} + {lower-leg} + swollen | puffy\"",
        "19:9 '{one-side} + {lower-leg} + swollen | puffy' is already there at Corpus/safety.yml:18:9; remove one"),
    Mistake(
        "safety.yml", "unless: [swollen ego]",
        "unless: [swollen egó!]",
        "20:14 'swollen egó!' is not plain words in lower case; write 'swollen egó'"),
]
