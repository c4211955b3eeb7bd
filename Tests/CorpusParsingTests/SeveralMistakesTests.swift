import CorpusParsing
import Testing

@Suite struct SeveralMistakesTests {
    @Test func `given mistakes in several files, when parsed, then all are reported, by file, line and column`() {
        let mistakes = SampleCorpus.mistakes { files in
            files[0].contents.replace("areas: [calves]", with: "areas: [calfs, legz]")
            files[0].contents.replace("id: rolling\n", with: "id: rolling\ncolour: blue\n")
            files[1].contents.replace("name: calves", with: "nam: calves")
            files[4].contents.replace("kind: limit", with: "kind: limits")
        }
        #expect(
            mistakes == [
                "Corpus/articles/rolling.yml:2:1: error: 'colour' is not a key of an article; remove it",
                "Corpus/articles/rolling.yml:15:13: error: 'calfs' is not an area; did you mean 'calves'?",
                "Corpus/articles/rolling.yml:15:20: error: 'legz' is not an area; did you mean 'legs'?",
                "Corpus/disagreements.yml:4:11: error: 'limits' is not a kind of disagreement; did you mean 'limit'?",
                "Corpus/vocabulary.yml:6:5: error: 'nam' is not a key of an area; did you mean 'name'?",
            ])
    }

    @Test func `given an unreadable vocabulary, when parsed, then mentions of its ids are not judged`() {
        let mistakes = SampleCorpus.mistakes(in: "vocabulary.yml", replacing: "areas:", with: "areas: ]")
        #expect(mistakes.count == 1, "\(mistakes)")
    }

    @Test func `given an unreadable article, when parsed, then mentions of it and its pieces are not judged`() {
        let mistakes = SampleCorpus.mistakes(in: "rolling.yml", replacing: "id: rolling", with: "id: [")
        #expect(mistakes.count == 1, "\(mistakes)")
    }

    @Test func `given no files, when parsed, then each that is needed is named`() {
        let mistakes = SampleCorpus.mistakes { $0 = [] }
        #expect(
            mistakes == [
                "answers.yml:1:1: error: the corpus has no answers.yml; add the file",
                "articles:1:1: error: the corpus has no articles; add one as articles/ID.yml",
                "conditions.yml:1:1: error: the corpus has no conditions.yml; add the file",
                "conversation.yml:1:1: error: the corpus has no conversation.yml; add the file",
                "disagreements.yml:1:1: error: the corpus has no disagreements.yml; add the file",
                "intents.yml:1:1: error: the corpus has no intents.yml; add the file",
                "safety.yml:1:1: error: the corpus has no safety.yml; add the file",
                "vocabulary.yml:1:1: error: the corpus has no vocabulary.yml; add the file",
            ])
    }

    @Test func `given no article, when parsed, then only that is said`() {
        let mistakes = SampleCorpus.mistakes { $0.removeFirst() }
        #expect(mistakes == ["Corpus/articles:1:1: error: the corpus has no articles; add one as articles/ID.yml"])
    }

    @Test(arguments: [
        ("Corpus/vocabluary.yml", "'vocabluary.yml' is not a file of the corpus; did you mean 'vocabulary.yml'?"),
        (
            "Corpus/other.yml",
            "'other.yml' is not a file of the corpus; an article belongs in articles, with a name that ends in .yml"
        ),
        (
            "Corpus/articles/x.yaml",
            "'x.yaml' is not a file of the corpus; an article belongs in articles, with a name that ends in .yml"
        ),
        ("Other/safety.yml", "the corpus already has this file as 'Corpus/safety.yml'; remove one"),
        ("Other/articles/rolling.yml", "the corpus already has this file as 'Corpus/articles/rolling.yml'; remove one"),
    ])
    func `given a file too many, when parsed, then its name is reported`(path: String, message: String) {
        let mistakes = SampleCorpus.mistakes { $0.append(CorpusFile(path: path, contents: "")) }
        #expect(mistakes == ["\(path):1:1: error: \(message)"])
    }

    @Test func `given a misspelt file name, when parsed, then the file is not reported as missing, too`() {
        let mistakes = SampleCorpus.mistakes { $0[2].path = "Corpus/intent.yml" }
        let message = "'intent.yml' is not a file of the corpus; did you mean 'intents.yml'?"
        #expect(mistakes == ["Corpus/intent.yml:1:1: error: \(message)"])
    }
}
