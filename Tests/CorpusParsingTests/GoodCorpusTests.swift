import CorpusModel
import CorpusParsing
import Diagnostics
import Testing

@Suite struct GoodCorpusTests {
    @Test func `given a corpus without mistakes, when parsed, then every value is read`() throws {
        #expect(try CorpusParser.parse(SampleCorpus.files) == expected)
    }

    @Test func `given other files beside the corpus, when parsed, then they are left out`() throws {
        let readme = CorpusFile(path: "Corpus/README.md", contents: "\0 not: [yaml")
        #expect(try CorpusParser.parse(SampleCorpus.files + [readme]) == expected)
    }

    @Test(arguments: ["\u{FEFF}", "---\n", "# a comment\n"])
    func `given a harmless start of a file, when parsed, then it is skipped`(start: String) throws {
        let files = SampleCorpus.files.map { CorpusFile(path: $0.path, contents: start + $0.contents) }
        #expect(try CorpusParser.parse(files) == expected)
    }

    @Test func `given line ends of Windows, when parsed, then they are read as line ends`() throws {
        let files = SampleCorpus.files.map { file in
            CorpusFile(path: file.path, contents: file.contents.split(separator: "\n").joined(separator: "\r\n"))
        }
        #expect(try CorpusParser.parse(files).rules == expected.rules)
    }

    @Test func `given letters beyond ASCII and emoji, when parsed, then texts keep them`() {
        let mistakes = SampleCorpus.mistakes(
            in: "rolling.yml", replacing: "Roll slowly,", with: "Légèrement \u{1F9D1}\u{200D}\u{2695}\u{FE0F},")
        #expect(mistakes == [])
    }

    private var expected: Corpus {
        var corpus = Corpus(articles: [article])
        corpus.rules.vocabulary = vocabulary
        corpus.rules.intents = intents
        corpus.rules.safety = safety
        corpus.rules.conditions = conditions
        corpus.rules.disagreements = [disagreement]
        var note = NoteRule("How long", text: "90 seconds at most", advice: ["rolling/calf-roll"])
        note.intents = ["dose"]
        note.unlessIn = .dose
        corpus.rules.answers.notes = [note]
        corpus.rules.answers.examples = ["My calves are tight!"]
        corpus.rules.conversation = conversation
        corpus.asked = [
            AskedQuestion(
                text: "Mes mollets \u{1F9B5}: what's best?", answers: ["rolling/calf-roll"])
        ]
        corpus.followed = [
            FollowedLine(
                after: "rolling/calf-roll", text: "combien de temps \u{23F1}\u{FE0F}?", answers: ["rolling/calf-roll"])
        ]
        corpus.toolLines = [
            ToolLine("un chien \u{1F415} a mangé le rouleau", gone: ["foam-roller"]), ToolLine("le voilà", news: .back),
        ]
        corpus.vague = ["ça fait mal \u{1F616}"]
        return corpus
    }

    private var article: Article {
        var roll = Advice(id: "rolling/calf-roll", title: "Roll the calves")
        roll.areas = ["calves"]
        roll.tools = ["foam-roller", "massage-stick"]
        roll.phases = ["after", "any"]
        roll.intents = ["how-to", "dose"]
        roll.symptoms = ["tight"]
        roll.saidBy = "Bo Expert"
        roll.text = "Roll slowly, from the ankle up. Breathe."
        roll.steps = ["Sit down.", "Roll."]
        roll.dose = Dose(
            secondsMin: 15, secondsMax: 90, repetitions: 2, per: "calf", perDay: 1, text: "15 to 90 seconds")
        roll.pressure = "Light."
        roll.cautions = ["Stop when it hurts."]
        roll.alsoKnownAs = ["roll my calves"]
        var why = Advice(id: "rolling/why", title: "Why to roll")
        why.intents = ["how-to"]
        why.steps = ["no"]
        return Article(
            id: "rolling", title: "Rolling for runners", author: "Ann Author", publisher: "A Magazine",
            date: "2019-12-18", url: "https://www.example.org/rolling", about: "How to roll.",
            people: [Person(name: "Bo Expert", about: "A massage therapist.")], advice: [roll, why])
    }

    private var vocabulary: Vocabulary {
        var legs = Concept(.area, id: "legs", name: "legs")
        legs.phrases = ["leg"]
        var calves = Concept(.area, id: "calves", name: "calves")
        calves.about = "Back of the lower leg"
        calves.partOf = ["legs"]
        calves.phrases = ["calf", "lower leg"]
        var roller = Concept(.tool, id: "foam-roller", name: "foam roller")
        roller.alike = ["massage-stick"]
        roller.phrases = ["roller"]
        var after = Concept(.phase, id: "after", name: "after a run")
        after.phrases = ["after"]
        var tight = Concept(.symptom, id: "tight", name: "tight")
        tight.phrases = ["tight"]
        var vocabulary = Vocabulary()
        let stick = Concept(.tool, id: "massage-stick", name: "massage stick")
        vocabulary.concepts = [legs, calves, roller, stick, after, tight]
        vocabulary.lacking = ["no", "without"]
        vocabulary.lackingOn = ["or"]
        vocabulary.having = ["gave me"]
        vocabulary.idioms = ["to hand"]
        vocabulary.havingOnly = ["only have"]
        vocabulary.havingOnlyAfter = ["only"]
        vocabulary.excluding = ["not my"]
        vocabulary.excludingAfter = ["is fine"]
        vocabulary.filler = ["i", "on", "1"]
        vocabulary.running = ["marathon"]
        vocabulary.shortened = ["tmrw": "tomorrow", "2moro": "tomorrow"]
        vocabulary.determiners = ["the"]
        vocabulary.sides = ["left"]
        vocabulary.joining = ["and"]
        vocabulary.topic = ["massage"]
        return vocabulary
    }

    private var intents: IntentRules {
        var rules = IntentRules()
        rules.intents = [
            Intent(
                id: "how-to", name: "how to do it", about: "The steps",
                phrases: ["how * {area}", "what does {tool} do"]),
            Intent(id: "dose", name: "how long", phrases: ["how long"]),
        ]
        rules.outside = [Intent(id: "shoes", name: "running shoes", phrases: ["shoe"])]
        rules.chat = [SmallTalk(id: "thanks", phrases: ["thanks"], reply: "You are welcome.")]
        return rules
    }

    private var conversation: ConversationRules {
        var rules = ConversationRules()
        rules.linking = ["and", "what about"]
        rules.pointing = ["it"]
        rules.correcting = ["no"]
        rules.addressing = ["please"]
        rules.leaving = ["new topic"]
        rules.passable = ["just"]
        rules.pairing = ["or"]
        rules.gentle = ["light"]
        rules.firm = ["deep"]
        rules.byFirmness = ["foam-roller", "massage-stick"]
        rules.ordinals = [Ordinal(2, phrases: ["second one"]), Ordinal(nil, phrases: ["last one"])]
        rules.overviews = [Overview("rolling/calf-roll", parts: ["rolling/calf-roll"])]
        rules.moves = [
            Move(.asks, intent: "dose", phrases: ["how long"]),
            Move(.noBetter, advice: ["rolling/calf-roll"], phrases: ["still hurts"]),
        ]
        rules.questions = [
            AskedBack(
                "Which part?", subject: .area, choices: ["calves", "legs"], areas: ["legs"], phrases: ["limb"],
                places: [AskedBack.Place(["calves"], phrases: ["lower down"])], intents: ["dose"],
                unlessSymptoms: ["tight"])
        ]
        rules.nearby = [
            Surroundings(of: ["calves"], places: [AskedBack.Place(["legs"], phrases: ["higher up"])])
        ]
        return rules
    }

    private var safety: SafetyRules {
        var rules = SafetyRules()
        rules.levels = [
            DangerLevelText(.sameDay, name: "Today", text: "Get seen today."),
            DangerLevelText(.stop, name: "Stop", text: "Stop massaging."),
        ]
        rules.cues.negating = ["not"]
        rules.cues.lacking = ["no"]
        rules.cues.over = ["gone now"]
        rules.cues.contrasting = ["but"]
        rules.cues.others = ["my dad"]
        rules.cues.theirs = ["his calf"]
        rules.cues.mine = ["my own"]
        rules.otherSenses = ["calf of a cow"]
        rules.places = ["lower-leg"]
        rules.slips = ["swolen": "swollen", "swoln": "swollen"]
        rules.passable = ["a"]
        rules.groups = ["lower-leg": ["calf", "lower leg"], "one-side": ["one"]]
        rules.signs = [
            DangerSign(
                id: "leg-swelling", level: .sameDay, title: "One leg swollen", text: "It may need to be seen.",
                patterns: ["{one-side} + {lower-leg} + swollen | puffy", "charley horse * days"],
                unless: ["swollen ego"], countsWhenOver: true, isFeltElsewhere: true,
                sources: [
                    PublicSource(title: "Deep vein thrombosis", publisher: "NHS", url: "https://www.nhs.uk/dvt"),
                    PublicSource(title: "Under review"),
                ])
        ]
        return rules
    }

    private var conditions: ConditionRules {
        var out = RuledOut()
        out.tools = ["foam-roller"]
        out.areas = ["calves"]
        out.areasByHand = ["calves"]
        out.areasNamed = true
        out.areasNear = true
        out.onlyThere = true
        out.words = ["Hard"]
        var rules = ConditionRules()
        rules.elsewhere = ["other leg"]
        rules.near = ["calves": ["calves"]]
        rules.conditions = [
            Condition(
                id: "diabetes", title: "Diabetes", text: "Look at your feet.",
                patterns: ["diabetic & {lower-leg} | foot"], unless: ["diabetic socks"], endedBy: ["cured"],
                isLasting: true, ruledOut: out,
                shown: ["rolling/calf-roll"], sources: [PublicSource(title: "Diabetic foot")])
        ]
        return rules
    }

    private var disagreement: Disagreement {
        let position = Disagreement.Position(
            source: "rolling", text: "At most 90 seconds.", advice: ["rolling/calf-roll"], isCautious: true)
        return Disagreement(
            id: "time", title: "how long to roll", kind: .limit, text: "15 or 90 seconds.", intents: ["dose"],
            areas: ["calves"], phases: ["after"], positions: [position])
    }
}
