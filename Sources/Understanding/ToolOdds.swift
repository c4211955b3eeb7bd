import CorpusModel
import Learning

/// Tells by the words around a tool whether it is at hand: "me wee one has hidden the golf ball",
/// "roller's with my ex".
///
/// It is learned from the corpus: from lines that say which of their tools are gone, and from the questions whose
/// answers take the tools that they name. It is asked where no phrase of the vocabulary tells.
struct ToolOdds: Sendable, Hashable, Codable {
    /// How many words on each side of a tool are read.
    private static let reach = 12
    /// How many of these count by their place as well.
    private static let near = 2
    /// Lines that tell of tools are few beside questions.
    private static let lineWeight: Float = 3
    /// Natural logarithm of the odds from which on a tool is taken to be gone. Chosen on lines of people of whom no
    /// line was learned from.
    private static let goneFrom: Float = 0.8

    /// Tells tools that are there, class 0, from those that are gone.
    private let classifier: LinearClassifier

    init(_ corpus: Corpus, readBy matcher: IntentMatcher) {
        let tools = Dictionary(corpus.advice.map { ($0.id, $0.tools) }, uniquingKeysWith: { first, _ in first })
        let told = corpus.toolLines.flatMap { line in
            Self.examples(of: line.text, matcher, weight: Self.lineWeight) { mention in
                ([mention.id] + mention.kinds).contains(where: line.gone.contains)
            }
        }
        let asked = corpus.asked.flatMap { question in
            let taken = Set(question.answers.flatMap { tools[$0] ?? [] })
            return Self.examples(of: question.text, matcher, weight: 1) { mention in
                mention.standing == .lacked ? true : taken.contains(mention.id) ? false : nil
            }
        }
        classifier = ClassifierTraining.train(told + asked, classCount: 2)
    }

    /// Whether the words around the tool at `mention`, up to `bounds`, tell that it is not at hand.
    func isGone(_ mention: Range<Int>, within bounds: Range<Int>, in text: TaggedText) -> Bool {
        let scores = classifier.scores(of: Self.features(of: mention, within: bounds, in: text))
        return scores[1] - scores[0] > Self.goneFrom
    }

    /// An example for each tool that `line` names.
    ///
    /// - Parameter isGone: Whether the tool is not at hand; nil where that is not known.
    private static func examples(
        of line: String, _ matcher: IntentMatcher, weight: Float, isGone: (ConceptTagger.Mention) -> Bool?
    ) -> [ClassifierTraining.Example] {
        var query = Query(text: line)
        let (text, mentions) = matcher.tagged(&query)
        let tools = mentions.filter { $0.kind == .tool }
        return tools.compactMap { mention in
            isGone(mention).map {
                let bounds = text.space(around: mention.range, between: tools.map(\.range))
                return .init(
                    features: features(of: mention.range, within: bounds, in: text), label: $0 ? 1 : 0, weight: weight)
            }
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
