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
        var rest = corpus
        // What was only there to learn from.
        rest.englishWords = []
        rest.covered = []
        rest.described = DescribedSigns()
        for index in rest.notCovered.indices { rest.notCovered[index].examples = [] }
        self.corpus = rest
    }

    /// - Throws: An error of `BinaryDecoder` when the bytes are not those that this program's build encoded.
    public init(decoding bytes: EncodedCorpus) throws {
        corpus = try bytes.corpus.withUnsafeBytes { try BinaryDecoder.decode(Corpus.self, from: $0) }
        ready = try bytes.ready.withUnsafeBytes { try BinaryDecoder.decode(ReadyCorpus.self, from: $0) }
    }

    /// The same every time for the same corpus.
    public func encoded() throws -> EncodedCorpus {
        EncodedCorpus(corpus: try BinaryEncoder.encode(corpus), ready: try BinaryEncoder.encode(ready))
    }
}

/// A compiled corpus as bytes.
public struct EncodedCorpus: Sendable, Hashable {
    /// The corpus itself, to build an index from.
    public var corpus: [UInt8]
    /// A `ReadyCorpus`.
    public var ready: [UInt8]

    public init(corpus: [UInt8], ready: [UInt8]) {
        self.corpus = corpus
        self.ready = ready
    }

    /// The corpus' advice.
    public func advice() throws -> [Advice] {
        try corpus.withUnsafeBytes { try BinaryDecoder.decode(Corpus.self, from: $0) }.advice
    }
}
