import CorpusParsing
import Testing

/// Contents that no one writes by hand, and what is said of them.
struct HostileFile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var contents: String
    /// `line:column message`.
    var finding: String

    init(_ description: String, _ contents: String, _ finding: String) {
        testDescription = description
        self.contents = contents
        self.finding = finding
    }

    static let all: [HostileFile] = [
        HostileFile("empty", "", "1:1 \(emptyMessage)"),
        HostileFile("a byte order mark", "\u{FEFF}", "1:1 \(emptyMessage)"),
        HostileFile("comments only", "# nothing\n\n", "1:1 \(emptyMessage)"),
        HostileFile("a text", "hello", "1:1 the file must be keys with values, not a text; \(form)"),
        HostileFile("a list", "[a]", "1:1 the file must be keys with values, not a list; \(form)"),
        HostileFile("NUL first", "\0", "1:1 \(nul)"),
        HostileFile("an executable", "\u{7F}ELF\u{2}\u{1}\n\u{1}\0", "2:2 \(nul)"),
        HostileFile("a line of 1 MB", String(repeating: "a", count: 1 << 20), "1:1 \(notKeys)"),
        HostileFile("a key of 1 MB", "disagreements: []\n? " + String(repeating: "a", count: 1 << 20), "2:3 \(cutKey)"),
        HostileFile("lists 100 deep", String(repeating: "[", count: 100), "2:1 \(unclosed)"),
        HostileFile("lists 100 000 deep", String(repeating: "[", count: 100_000), "1:1 \(tooDeep)"),
        HostileFile("entries 100 000 deep", String(repeating: "- ", count: 100_000), "1:1999 \(tooDeep)"),
        HostileFile(
            "keys of keys 900 deep", "disagreements: []\n" + String(repeating: "? ", count: 900) + "a",
            "2:3 \(keyOfKeys)"),
        HostileFile("a merge of itself", "a: &a\n  b: *a\n", "1:4 \(anchor)"),
        HostileFile("aliases of aliases as keys", bomb, "1:3 \(anchor)"),
        HostileFile("an anchor beside text", "a: b & c\nd: &d e\n", "2:4 \(anchor)"),
        HostileFile("more equal keys than are mended", String(repeating: "a: b\n", count: 100), "65:1 \(twice)"),
    ]

    private static let emptyMessage = "the file is empty; Corpus/README.md says what belongs in it"
    private static let form = "Corpus/README.md shows its form"
    private static let nul = "this is not a text file, for it has a NUL character; save it as UTF-8 text"
    private static let notKeys = "the file must be keys with values, not a text; \(form)"
    private static let cutKey =
        "'\(String(repeating: "a", count: 60))...' is not a key of a file of disagreements; remove it"
    private static let anchor = "anchors ('&name') are not read; write the text out, in quotes if it starts with '&'"
    private static let tooDeep =
        "this is not readable YAML (Maximum nesting level reached, set with yaml_set_max_nest_level()))"
        + "; use fewer lists within lists"
    private static let unclosed =
        "this is not readable YAML (did not find expected node content)"
        + "; check quotes, brackets and indentation here and just above"
    private static let keyOfKeys = "a key must be a text, not keys with values; write it as 'key: value'"
    private static let twice = "'a' is there twice in the same entry; remove one"

    /// Each key stands for two of the one before: 2 to the power of 60 keys to walk.
    private static let bomb = (0..<60).map { "? &k\($0) [*k\($0 - 1), *k\($0 - 1)]\n: x\n" }.joined()
        .replacing("*k-1", with: "x")
}

@Suite struct HostileInputTests {
    @Test(.timeLimit(.minutes(1)), arguments: HostileFile.all)
    func `given a hostile file, when parsed, then its first mistake is said`(_ file: HostileFile) throws {
        let mistakes = SampleCorpus.mistakes(in: "disagreements.yml", contents: file.contents)
        let parts = file.finding.split(separator: " ", maxSplits: 1)
        #expect(mistakes.first == "Corpus/disagreements.yml:\(parts[0]): error: \(parts[1])")
    }

    @Test func `given escapes in a key, when reported, then they are shown and not sent to the terminal`() {
        let mistakes = SampleCorpus.mistakes(
            in: "answers.yml", replacing: "examples:", with: #""\e[31m\u202Ekey\n": a\#nexamples:"#)
        let message = #"'\u{1B}[31m\u{202E}key\u{A}' is not a key of a file of notes; remove it"#
        #expect(mistakes == ["Corpus/answers.yml:7:1: error: \(message)"])
    }

    @Test func `given a thousand anchors, when parsed, then each is reported`() {
        let anchors = (0..<1000).map { "- &a\($0) x\n" }.joined()
        #expect(SampleCorpus.mistakes(in: "safety.yml", contents: anchors).count == 1000)
    }
}
