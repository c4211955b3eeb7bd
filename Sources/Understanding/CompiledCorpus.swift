import BinaryCoding
public import CorpusModel

/// A corpus with all that is worked out from it once, so that a program that starts need not.
public struct CompiledCorpus: Sendable {
    /// Without what was only there to learn from.
    public let corpus: Corpus
    public let ready: ReadyCorpus

    /// Works out what follows from `corpus`. It takes some seconds.
    public init(compiling corpus: Corpus) {
        ready = ReadyCorpus(corpus)
        self.corpus = corpus.withoutExamples
    }

    /// - Throws: An error of `BinaryDecoder` when the literals are not those that this program's build encoded.
    public init(decoding corpus: StaticString, ready: StaticString) throws {
        self.corpus = try BinaryDecoder.decode(Corpus.self, from: corpus)
        self.ready = try ReadyCorpus(decoding: ready)
    }

    /// What `init(decoding:ready:)` takes, as UTF-8: the same every time for the same corpus.
    public func encoded() throws -> (corpus: [UInt8], ready: [UInt8]) {
        (try BinaryEncoder.encode(corpus), try BinaryEncoder.encode(ready))
    }
}

extension Corpus {
    /// Without what is only there to learn from.
    fileprivate var withoutExamples: Corpus {
        var rest = self
        rest.englishWords = []
        rest.asked = []
        rest.followed = []
        rest.toolLines = []
        rest.covered = []
        rest.vague = []
        rest.described = DescribedSigns()
        for index in rest.notCovered.indices { rest.notCovered[index].examples = [] }
        return rest
    }
}
