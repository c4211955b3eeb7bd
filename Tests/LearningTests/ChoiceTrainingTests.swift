import Learning
import Testing

struct ChoiceTrainingTests {
    private typealias Example = ChoiceTraining.Example

    private static func features(_ words: String) -> [UInt32] {
        words.split(separator: " ").map { FeatureHash.hash(String($0)) }
    }

    /// Traits: 0 for all, 1 the one before, 2 tells how long, 3 tells why.
    private static let options: [[UInt8]] = [[0, 1], [0, 2], [0, 1, 2], [0, 3], [0]]

    private static func example(_ words: String, right: [Int], known: [Float] = [0, 0, 0, 0, 0]) -> Example {
        Example(features: features(words), options: options, known: known, right: right)
    }

    private static let classifier = ChoiceTraining.train(
        (0..<4).flatMap { _ in
            [
                example("secs then", right: [2]), example("how secs", right: [1, 2]), example("why 🤔", right: [3]),
                example("but why", right: [3]),
            ]
        }, traitCount: 4)

    private static func best(_ words: String, of options: [[UInt8]]) -> Int? {
        let scores = classifier.scores(of: features(words))
        return options.indices.max { a, b in
            options[a].reduce(0) { $0 + scores[Int($1)] } < options[b].reduce(0) { $0 + scores[Int($1)] }
        }
    }

    @Test(arguments: [("secs", [0, 2] as [UInt8]), ("secs unheard 日本", [0, 2]), ("🤔", [0, 3]), ("why", [0, 3])])
    func `given words of lines that wanted a trait, when options are compared, then the one that has it is best`(
        words: String, trait: [UInt8]
    ) {
        let options: [[UInt8]] = [[0], trait, trait == [0, 2] ? [0, 3] : [0, 2]]
        #expect(Self.best(words, of: options) == 1)
    }

    @Test(arguments: ["", "unheard", "日本語"])
    func `given nothing known, when scored, then no trait has a score`(words: String) {
        #expect(Self.classifier.scores(of: Self.features(words)) == [0, 0, 0, 0])
    }

    @Test func `given options that are known to be right, when learned, then their traits get less for it`() {
        func weight(known: [Float]) -> Float {
            let examples = (0..<8).map { _ in Self.example("why", right: [3], known: known) }
            return ChoiceTraining.train(examples, traitCount: 4).scores(of: Self.features("why"))[3]
        }
        #expect(weight(known: [0, 0, 0, 20, 0]) < weight(known: [0, 0, 0, 0, 0]))
    }
}
