import CorpusModel
import CorpusParsing
import Testing

@Suite struct BodyReaderTests {
    private static let drawing = """
        # A comment with any letters.
        regions:
        G calves gastrocnemius
        c calves

        front:

         ╭─╮
        │c│

        back:
        │GG é│ 
        """

    @Test func `given a drawing, when parsed, then regions and views are back`() throws {
        let files = SampleCorpus.files + [CorpusFile(path: "Corpus/body.txt", contents: Self.drawing)]
        let body = try CorpusParser.parse(files).rules.body
        let regions = [BodyMap.Region("G", area: "calves", part: "gastrocnemius"), BodyMap.Region("c", area: "calves")]
        #expect(body.regions == regions)
        #expect(body.views == [.init("front", lines: [" ╭─╮", "│c│"]), .init("back", lines: ["│GG é│ "])])
    }

    @Test func `given no drawing, when parsed, then the corpus does without`() throws {
        #expect(try CorpusParser.parse(SampleCorpus.files).rules.body == BodyMap())
    }

    @Test(arguments: [
        ("regions:\nc calves\nfront:\ncx", ["4:2: error: 'x' marks no region; add it under 'regions:'"]),
        ("regions:\nc calfs\nfront:\nc", ["2:1: error: 'calfs' is not an area; did you mean 'calves'?"]),
        (
            "regions:\nc calves\nfront:\n| |",
            ["2:1: error: the letter 'c' is in no drawing; draw it or remove this line"]
        ),
        (
            "regions:\nc calves\nc calves\nfront:\nc",
            ["3:1: error: the letter 'c' is already taken at Corpus/body.txt:2:1"]
        ),
        (
            "regions:\ncalves\nfront:\n|",
            ["2:1: error: 'calves' is no region; write a letter, an area and maybe a muscle"]
        ),
        (
            "regions:\n╭ calves\nfront:\n|",
            ["2:1: error: '╭ calves' is no region; write a letter, an area and maybe a muscle"]
        ),
        ("", []), ("front:\n🦵", []), (":\n\n:", []),
    ])
    func `given a mistake in a drawing, when parsed, then it is reported with its place`(
        contents: String, mistakes: [String]
    ) {
        let found = SampleCorpus.mistakes { $0.append(CorpusFile(path: "Corpus/body.txt", contents: contents)) }
        #expect(found == mistakes.map { "Corpus/body.txt:\($0)" })
    }

    @Test(arguments: [
        ("areas:\n  - id: calves\n    why: Busy.\n    advice: [rolling/calf-roll]\n", []),
        (
            "areas:\n  - id: calvs\n    why: Busy.\n    advice: [rolling/calf-rol]\n",
            [
                "2:9: error: 'calvs' is not an area; did you mean 'calves'?",
                "4:14: error: 'rolling/calf-rol' is not a piece of advice; did you mean 'rolling/calf-roll'?",
            ]
        ),
        (
            "tools:\n  - id: foam-roller\n    advice: []\n",
            [
                "2:5: error: this note on a topic has no 'why'; add it",
                "3:5: error: this note names no advice; add the pieces that say so",
            ]
        ),
    ])
    func `given notes on topics, when parsed, then what they name must exist`(contents: String, mistakes: [String]) {
        let found = SampleCorpus.mistakes { $0.append(CorpusFile(path: "Corpus/topics.yml", contents: contents)) }
        #expect(found == mistakes.map { "Corpus/topics.yml:\($0)" })
    }
}
