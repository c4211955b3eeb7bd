import Foundation
import Learning
import Testing

struct GroupedClassifierTests {
    private typealias Example = ClassifierTraining.Example

    private static func features(_ words: String) -> [UInt32] {
        words.split(separator: " ").map { FeatureHash.hash(String($0)) }
    }

    /// Two classes on calves, two on feet; the first of each is on the dose, too.
    private static let groups = [[0, 2], [0], [1, 2], [1]]

    private static let examples = [
        Example(features: features("minutes calf"), label: 0), Example(features: features("roll calf"), label: 1),
        Example(features: features("roll shank"), label: 1), Example(features: features("minutes 🦶"), label: 2),
        Example(features: features("ball 🦶"), label: 3), Example(features: features("ball sole"), label: 3),
    ]

    private static let classifier = ClassifierTraining.train(examples, groups: groups)

    private static func best(for words: String) -> Int? {
        let scores = classifier.scores(of: features(words))
        return scores.indices.max { scores[$0] < scores[$1] }
    }

    @Test(arguments: [("roll calf", 1), ("minutes calf", 0), ("ball sole", 3), ("minutes 🦶", 2)])
    func `given words of one class, when scored, then that class is highest`(words: String, label: Int) {
        #expect(Self.best(for: words) == label)
    }

    @Test(arguments: [("minutes shank", 0), ("minutes sole", 2)])
    func `given words that were learned apart, when scored, then what classes have in common brings them together`(
        words: String, label: Int
    ) {
        #expect(Self.best(for: words) == label)
    }

    @Test
    func `given a word of one class, when scored, then it speaks for the others of its group more than for the rest`() {
        let scores = Self.classifier.scores(of: Self.features("shank"))
        #expect(scores[0] > scores[2] && scores[0] > scores[3], "\(scores)")
    }

    @Test(arguments: ["", "unheard of", "日本語"])
    func `given nothing known, when scored, then no class has a score`(words: String) {
        #expect(Self.classifier.scores(of: Self.features(words)) == [0, 0, 0, 0])
    }

    @Test func `given classes without groups, when learned, then scores are those of a linear classifier`() {
        let grouped = ClassifierTraining.train(Self.examples, groups: [[], [], [], []])
        let linear = ClassifierTraining.train(Self.examples, classCount: 4)
        for words in ["roll calf", "minutes sole", "🦶"] {
            #expect(grouped.scores(of: Self.features(words)) == linear.scores(of: Self.features(words)))
        }
    }

    @Test func `given a classifier, when written and read, then it is the same`() throws {
        let json = try JSONEncoder().encode(Self.classifier)
        #expect(try JSONDecoder().decode(GroupedClassifier.self, from: json) == Self.classifier)
    }
}
