import Foundation
import Learning
import Testing

struct LinearClassifierTests {
    private typealias Example = ClassifierTraining.Example

    private static func features(_ words: String) -> [UInt32] {
        words.split(separator: " ").map { FeatureHash.hash(String($0)) }
    }

    private static let examples = [
        Example(features: features("tight calf"), label: 0), Example(features: features("sore calf"), label: 0),
        Example(features: features("roll foot"), label: 1), Example(features: features("ball foot"), label: 1),
        Example(features: features("🦶 sole"), label: 1), Example(features: features("new shoes"), label: 2),
    ]

    private static let classifier = ClassifierTraining.train(examples, classCount: 3)

    @Test(arguments: [("calf", 0), ("sore tight calf", 0), ("foot roll unheard", 1), ("🦶", 1), ("shoes", 2)])
    func `given words of one class, when scored, then that class is highest`(words: String, label: Int) throws {
        let scores = Self.classifier.scores(of: Self.features(words))
        #expect(scores.indices.max { scores[$0] < scores[$1] } == label, "\(scores)")
    }

    @Test func `given several right classes, when learned, then the likeliest of them is drawn to, and no other`() {
        let asked = ["tight arch", "tight 🦶", "arch"].map { Example(features: Self.features($0), labels: [0, 1]) }
        let classifier = ClassifierTraining.train(Self.examples + asked, classCount: 3)
        let scores = classifier.scores(of: Self.features("arch"))
        #expect(max(scores[0], scores[1]) > 0 && scores[2] < 0, "\(scores)")
        #expect(Self.classifier.scores(of: Self.features("arch")) == [0, 0, 0])
    }

    @Test func `given several right classes, when all are drawn to alike, then the unlikelier one gains`() {
        let asked = (0..<4).map { _ in Example(features: Self.features("tight arch"), labels: [0, 1]) }
        func gap(_ evenness: Float) -> Float {
            var settings = ClassifierTraining.Settings()
            settings.evenness = evenness
            let classifier = ClassifierTraining.train(Self.examples + asked, classCount: 3, settings: settings)
            let scores = classifier.scores(of: Self.features("tight arch"))
            return abs(scores[0] - scores[1])
        }
        #expect(gap(1) < gap(0))
    }

    @Test(arguments: ["", "unheard of", "日本語"])
    func `given nothing known, when scored, then no class has a score`(words: String) {
        #expect(Self.classifier.scores(of: Self.features(words)) == [0, 0, 0])
    }

    @Test func `given features, when scored, then the score is the sum of their weights`() {
        let features = Self.features("tight calf")
        let sum = features.reduce(0) { $0 + Self.classifier.weight(of: $1, for: 0, among: features.count) }
        #expect(abs(Self.classifier.scores(of: features)[0] - sum) < 1e-4)
    }

    @Test func `given the same examples, when learned twice, then the classifiers are equal`() {
        #expect(ClassifierTraining.train(Self.examples, classCount: 3) == Self.classifier)
    }

    @Test func `given a classifier, when written and read, then it is the same`() throws {
        let json = try JSONEncoder().encode(Self.classifier)
        #expect(try JSONDecoder().decode(LinearClassifier.self, from: json) == Self.classifier)
    }

    @Test(arguments: ["\"\"", "\"AAAA\"", "\"////////////////////////\"", "[1,2]", "null"])
    func `given bytes that are no classifier, when read, then an error is thrown`(json: String) {
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode(LinearClassifier.self, from: Data(json.utf8))
        }
    }
}
