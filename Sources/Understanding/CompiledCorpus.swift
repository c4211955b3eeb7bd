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

    /// - Throws: An error of `BinaryDecoder` when the texts are not those that this program's build encoded.
    public init(decoding encoded: EncodedCorpus) throws {
        corpus = try encoded.decodedCorpus()
        ready = try encoded.decodedReady()
    }

    /// What `EncodedCorpus` is made of, as UTF-8: the same every time for the same corpus.
    public func encoded() throws -> (corpus: [UInt8], ready: [UInt8]) {
        (try BinaryEncoder.encode(corpus), try BinaryEncoder.encode(ready))
    }
}

/// A compiled corpus as literals of the program.
public struct EncodedCorpus: Sendable {
    private let corpus: StaticString
    private let ready: StaticString

    public init(corpus: StaticString, ready: StaticString) {
        self.corpus = corpus
        self.ready = ready
    }

    /// The corpus itself, to build an index from. It is read whole, which takes some milliseconds.
    public func decodedCorpus() throws -> Corpus { try BinaryDecoder.decode(Corpus.self, from: corpus) }

    /// What questions are read by. Its tables stay where they are, so it takes next to no time.
    public func decodedReady() throws -> ReadyCorpus { try BinaryDecoder.decode(ReadyCorpus.self, from: ready) }
}

extension Corpus {
    /// Without what is only there to learn from.
    fileprivate var withoutExamples: Corpus {
        var rest = self
        rest.englishWords = []
        rest.asked = []
        rest.followed = []
        rest.covered = []
        rest.described = DescribedSigns()
        for index in rest.notCovered.indices { rest.notCovered[index].examples = [] }
        return rest
    }
}
