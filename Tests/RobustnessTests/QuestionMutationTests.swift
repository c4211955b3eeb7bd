import CorpusModel
import Dialogue
import Rendering
import TestSupport
import Testing

struct QuestionMutationTests {
    /// A million and more with `KNEAD_TEST_ROUNDS`.
    @Test func `given random and mutated questions, when talked to, then every reply can be shown`() throws {
        let library = try Library(RealCorpus.compiled)
        let seeds = MutatedQuestions.seeds(of: RealCorpus.corpus)
        var random = SeededRandom(seed: runSeed)
        var conversation = Conversation(library)
        for round in 0..<rounds(80) {
            if round % 50 == 0 { conversation = Conversation(library) }
            let line = MutatedQuestions.line(from: seeds, using: &random)
            check(try conversation.reply(to: line), to: line, round: round)
        }
    }

    private func check(_ reply: Reply, to line: String, round: Int) {
        let place = "seed \(runSeed), round \(round): \(line.prefix(300).debugDescription)"
        // "ask QUESTION" is the long way to ask it.
        let isLong = line.drop(while: \.isWhitespace).lowercased().hasPrefix("ask ")
        #expect(reply.query.text == line || isLong && line.contains(reply.query.text), "\(place)")
        let hasAnswer = !reply.answers.isEmpty || reply.warning != nil || reply.page != nil
        #expect(reply.outcome != .answer || hasAnswer, "\(place)")
        #expect((0...1).contains(reply.confidence), "\(place)")
        guard round % 7 == 0 else { return }
        let width = 1 + round % 120
        let shown = TextRenderer(style: Style(width: width)).render(reply) + JSONRenderer().render(reply)
        #expect(shown.unprintable == [], "\(place)")
    }
}

/// Questions made of the corpus' own phrases, bent and broken.
enum MutatedQuestions {
    static func seeds(of corpus: Corpus) -> [String] {
        let rules = corpus.rules
        return corpus.advice.flatMap(\.alsoKnownAs) + rules.answers.examples
            + rules.vocabulary.concepts.flatMap(\.phrases) + rules.intents.intents.flatMap(\.phrases)
            + rules.intents.outside.flatMap(\.phrases) + rules.intents.chat.flatMap(\.phrases)
            + rules.safety.signs.flatMap(\.patterns)
            + ["/topics", "/calves 3", "/search roll", "/compare", "/why", "/clear", "/sources", "/map", "2", "more"]
    }

    static func line(from seeds: [String], using random: inout SeededRandom) -> String {
        var text = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            seeds[Int.random(in: seeds.indices, using: &random)]
        }.joined(separator: [" ", ", ", ". ", "\n", " and no "][Int.random(in: 0..<5, using: &random)])
        for _ in 0..<Int.random(in: 0...6, using: &random) { text = changed(text, using: &random) }
        return text
    }

    private static func changed(_ text: String, using random: inout SeededRandom) -> String {
        var scalars = Array(text.unicodeScalars)
        let place = Int.random(in: 0...scalars.count, using: &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: if place < scalars.count { scalars.remove(at: place) }
        case 1: scalars.insert(anyScalar(using: &random), at: place)
        case 2: if place + 1 < scalars.count { scalars.swapAt(place, place + 1) }
        case 3: scalars = Array(scalars[..<place])
        case 4: scalars += scalars[place...]
        case 5: if place < scalars.count { scalars[place] = anyScalar(using: &random) }
        default: return text.split(separator: " ").shuffled(using: &random).joined(separator: " ")
        }
        var changed = String.UnicodeScalarView()
        changed.append(contentsOf: scalars.prefix(4_000))
        return String(changed)
    }

    private static func anyScalar(using random: inout SeededRandom) -> Unicode.Scalar {
        let value =
            switch Int.random(in: 0..<4, using: &random) {
            case 0: UInt32.random(in: 0x20..<0x7F, using: &random)
            case 1: UInt32.random(in: 0..<0x20, using: &random)
            case 2: UInt32.random(in: 0x80..<0x2100, using: &random)
            default: UInt32.random(in: 0..<0x11_0000, using: &random)
            }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
