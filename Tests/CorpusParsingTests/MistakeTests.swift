import Testing

/// A change to one file of the sample, and all that is said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
    var file: String
    var old: String
    var new: String
    var findings: [String]

    /// - Parameter findings: `line:column message`, for `file`.
    init(_ file: String, _ old: String, _ new: String, _ findings: String...) {
        self.file = file
        self.old = old
        self.new = new
        self.findings = findings
    }

    var testDescription: String { "\(file): \(old.prefix(40).debugDescription) -> \(new.prefix(40).debugDescription)" }

    var expected: [String] {
        findings.map { finding in
            let parts = finding.split(separator: " ", maxSplits: 1)
            return "Corpus/\(file):\(parts[0]): error: \(parts[1])"
        }
    }
}

@Suite struct MistakeTests {
    @Test(arguments: articleMistakes + adviceMistakes + rulesMistakes + phraseMistakes + yamlMistakes)
    func `given one mistake, when parsed, then it is reported whole, with place and remedy`(_ row: Mistake) {
        let mistakes = SampleCorpus.mistakes(in: row.file, replacing: row.old, with: row.new)
        #expect(mistakes == row.expected)
    }
}
