import CorpusModel
import Foundation
import Learning

/// Tells by the words around a tool whether it is at hand: "me wee one has hidden the golf ball", "roller's with my ex".
///
/// It is learned from the corpus: from lines that say which of their tools are gone, and from the questions whose answers
/// take the tools that they name. It is asked where no phrase of the vocabulary tells.
struct ToolOdds: Sendable, Hashable, Codable {
    /// How many words on each side of a tool are read.
    private static let reach = 12
    /// How many of these count by their place as well.
    private static let near = 2
    /// Lines that tell of tools are few beside questions.
    private static let lineWeight: Float = 3
    /// Natural logarithms of the odds from which on a tool is taken to be gone, and "it" to be gone or back. Chosen on lines of
    /// people of whom no line was learned from.
    private static let goneFrom: Float = 0.8
    private static let newsFrom: Float = 1

    /// Tells tools that are there, class 0, from those that are gone.
    private let mentions: LinearClassifier
    /// Tells lines that say nothing of "it", class 0, from those of `ToolLine.News`.
    private let lines: LinearClassifier

    init(_ corpus: Corpus, readBy matcher: IntentMatcher) {
        let tools = Dictionary(corpus.advice.map { ($0.id, $0.tools) }, uniquingKeysWith: { first, _ in first })
        var examples: [ClassifierTraining.Example] = []
        for line in corpus.toolLines {
            examples += Self.mentions(in: line.text, matcher).map { text, mention, bounds in
                let isGone = ([mention.id] + mention.kinds).contains(where: line.gone.contains)
                return .init(
                    features: Self.features(of: mention.range, within: bounds, in: text), label: isGone ? 1 : 0,
                    weight: Self.lineWeight)
            }
        }
        for question in corpus.asked {
            let taken = Set(question.answers.flatMap { tools[$0] ?? [] })
            examples += Self.mentions(in: question.text, matcher).compactMap { text, mention, bounds in
                let isGone = mention.standing == .lacked
                guard isGone || taken.contains(mention.id) else { return nil }
                return .init(
                    features: Self.features(of: mention.range, within: bounds, in: text), label: isGone ? 1 : 0)
            }
        }
        mentions = ClassifierTraining.train(examples, classCount: 2)
        lines = Self.lines(of: corpus, readBy: matcher)
    }

    /// Whether the words around the tool at `mention`, up to `bounds`, tell that it is not at hand.
    func isGone(_ mention: Range<Int>, within bounds: Range<Int>, in text: TaggedText) -> Bool {
        let scores = mentions.scores(of: Self.features(of: mention, within: bounds, in: text))
        return scores[1] - scores[0] > Self.goneFrom
    }

    /// What `line`, which names no tool, tells of "it"; nil for nothing.
    func news(in line: Query) -> ToolLine.News? {
        let scores = lines.scores(of: QueryFeatures.features(of: line))
        guard let best = scores.indices.dropFirst().max(by: { scores[$0] < scores[$1] }) else { return nil }
        let others = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        return scores[best] - others > Self.newsFrom ? ToolLine.News.allCases[best - 1] : nil
    }

    private static func lines(of corpus: Corpus, readBy matcher: IntentMatcher) -> LinearClassifier {
        func example(_ text: String, label: Int, weight: Float = 1) -> ClassifierTraining.Example? {
            let query = matcher.query(for: text)
            guard query.tools.isEmpty, query.withoutTools.isEmpty else { return nil }
            return .init(features: QueryFeatures.features(of: query), label: label, weight: weight)
        }
        let told = corpus.toolLines.compactMap { line in
            example(
                line.text, label: line.news.flatMap(ToolLine.News.allCases.firstIndex).map { $0 + 1 } ?? 0,
                weight: lineWeight)
        }
        let others =
            corpus.followed.map(\.text) + corpus.asked.map(\.text) + corpus.notCovered.flatMap(\.examples)
            + corpus.rules.intents.chat.flatMap(\.phrases)
        return ClassifierTraining.train(
            told + others.compactMap { example($0, label: 0) }, classCount: ToolLine.News.allCases.count + 1)
    }

    /// The tools that `line` names, each with the text and where the tools beside it end and begin.
    private static func mentions(
        in line: String, _ matcher: IntentMatcher
    ) -> [(TaggedText, ConceptTagger.Mention, Range<Int>)] {
        var query = Query(text: line)
        let (text, mentions) = matcher.tagged(&query)
        let tools = mentions.filter { $0.kind == .tool }
        return tools.indices.map { place in
            let start = place > 0 ? tools[place - 1].range.upperBound : 0
            let end = place + 1 < tools.count ? tools[place + 1].range.lowerBound : text.words.count
            return (text, tools[place], start..<end)
        }
    }

    /// The words on each side of `mention` and their pairs, sentences parted.
    private static func features(
        of mention: Range<Int>, within bounds: Range<Int>, in text: TaggedText
    ) -> [UInt32] {
        let before = max(bounds.lowerBound, mention.lowerBound - reach)..<mention.lowerBound
        let after = mention.upperBound..<min(bounds.upperBound, mention.upperBound + reach)
        let isContracted = text.words[mention.upperBound - 1].isContracted
        let left = stems(of: before, in: text).reversed() + (before.lowerBound == 0 ? [boundary] : [])
        let right = stems(of: after, in: text) + (after.upperBound == text.words.count ? [boundary] : [])
        let features =
            features(of: left, on: "left") + features(of: (isContracted ? ["is"] : []) + right, on: "right")
        return Array(Set(features + [FeatureHash.hash("always")])).sorted()
    }

    /// - Parameter stems: From the tool on outwards.
    private static func features(of stems: [String], on side: String) -> [UInt32] {
        stems.map { FeatureHash.hash(side, $0) }
            + stems.prefix(near).enumerated().map { FeatureHash.hash(side, "\($0)", $1) }
            + zip(stems, stems.dropFirst()).map { FeatureHash.hash(side, $0, $1) }
    }

    private static func stems(of range: Range<Int>, in text: TaggedText) -> [String] {
        range.flatMap {
            text.words[$0].opensSentence && $0 > 0 ? [sentenceEnd, text.words[$0].stem] : [text.words[$0].stem]
        }
    }

    private static let boundary = "^"
    private static let sentenceEnd = "."
}

extension IntentMatcher {
    /// Learns which words tell that a tool is not at hand.
    mutating func learnTools(from corpus: Corpus) {
        guard !corpus.toolLines.isEmpty else { return }
        toolOdds = ToolOdds(corpus, readBy: self)
    }
}
