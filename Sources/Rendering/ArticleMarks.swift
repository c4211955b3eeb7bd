import CorpusModel

/// Source marks for articles, each with the address it links to.
struct ArticleMarks {
    private let addresses: [String: String]

    init(_ reply: Reply) {
        let all = reply.articles + reply.answers.map(\.source)
        addresses = Dictionary(all.map { ($0.id, $0.url) }) { first, _ in first }
    }

    func mark(_ source: String) -> Layout.Mark {
        Layout.Mark("[\(source)]", address: addresses[source])
    }

    func marks(_ sources: [String]) -> [Layout.Mark] { sources.map(mark) }
}
