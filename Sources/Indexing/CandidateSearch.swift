import BinaryCoding
import CorpusModel
import Foundation
import GRDB

/// A piece of advice that might fit a question: its facets, and what the words score.
struct Candidate {
    var number: Int64
    var id: AdviceID
    var areas: [ConceptID]
    var tools: [ConceptID]
    var phases: [ConceptID]
    var intents: [ConceptID]
    var symptoms: [ConceptID]
    /// How many steps it has.
    var steps: Int
    /// bm25 of all words, turned round: higher is better.
    var textScore = 0.0
    /// bm25 of title and names, turned round.
    var shortScore = 0.0
    /// How much the question is like those that it is known to answer.
    var likeness = 0.0
}

extension Candidate {
    /// Whether it tells foremost how the body works, and nothing to do.
    var onlyExplains: Bool {
        intents.first == .anatomy && !intents.contains(where: ConceptID.practical.contains)
    }

    fileprivate func has(_ facet: Facet) -> Bool {
        switch facet.kind {
        case .area: areas.contains(facet.value)
        case .tool: tools.contains(facet.value)
        case .phase: phases.contains(facet.value)
        case .intent: intents.contains(facet.value)
        case .symptom: symptoms.contains(facet.value)
        case .article: id.hasPrefix(facet.value + "/")
        }
    }
}

/// What words score in texts, and in titles and names.
struct TextScores {
    var ofTexts = WordScores("advice_text")
    var ofNames = WordScores("advice_short")
}

/// The SQL of searching.
struct CandidateSearch {
    /// How many pieces each facet contributes.
    private static let depth = 60

    /// How many characters of a question are looked up in titles and names, stop words and all.
    private static let longestShortText = 400

    /// How many of the pieces that answer questions like this one are looked at whatever their words.
    private static let mostAlike = 20

    var db: Database

    /// Those of `all` that share words or facets with `query`, or answer questions like it, in the order of the corpus.
    func candidates(
        among all: [Candidate], for query: Query, likeness: [AdviceID: Double], ranking: Ranking,
        _ scores: inout TextScores
    ) throws -> [Candidate] {
        let text = try scores.ofTexts.best(for: query.contentWords.joined(separator: " "), in: db)
        // Stop words stay in for the short fields: "how long" and "why" are all that tells two of them apart.
        let short = try scores.ofNames.best(for: String(query.readAs.prefix(Self.longestShortText)), in: db)
        var isWanted = all.map { text[$0.number] != nil || short[$0.number] != nil }
        for facet in ranking.facets(toFind: query) {
            var rest = Self.depth
            for place in all.indices where rest > 0 && all[place].has(facet) {
                isWanted[place] = true
                rest -= 1
            }
        }
        let alike = Set(
            likeness.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostAlike).map(\.key))
        return all.indices.filter { isWanted[$0] || alike.contains(all[$0].id) }.map { place in
            var candidate = all[place]
            candidate.textScore = text[candidate.number] ?? 0
            candidate.shortScore = short[candidate.number] ?? 0
            candidate.likeness = likeness[candidate.id] ?? 0
            return candidate
        }
    }

    /// Every piece of advice, without scores, in the order of the corpus.
    func all() throws -> [Candidate] {
        let sql = "SELECT number, id, areas, tools, phases, intents, symptoms, steps FROM advice ORDER BY number"
        return try Row.fetchAll(db, sql: sql).map { row in
            Candidate(
                number: try row.reading("number"), id: try row.reading("id"), areas: try ids("areas", in: row),
                tools: try ids("tools", in: row), phases: try ids("phases", in: row),
                intents: try ids("intents", in: row), symptoms: try ids("symptoms", in: row),
                steps: try row.reading("steps"))
        }
    }

    /// - Throws: When there is none: then the index is not whole.
    func advice(numbered number: Int64) throws -> Advice {
        let statement = try db.cachedStatement(sql: "SELECT bytes FROM advice WHERE number = ?")
        guard let bytes = try Data.fetchOne(statement, arguments: [number]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "advice \(number) is missing")
        }
        return try decode(bytes)
    }

    func advice(withID id: AdviceID) throws -> Advice? {
        let statement = try db.cachedStatement(sql: "SELECT bytes FROM advice WHERE id = ?")
        return try Data.fetchOne(statement, arguments: [id]).map(decode)
    }

    func advice(with facet: Facet) throws -> [Advice] {
        try Data.fetchAll(
            db, sql: "SELECT bytes FROM facet JOIN advice USING (number) WHERE kind = ? AND value = ? ORDER BY number",
            arguments: [facet.kind.rawValue, facet.value]
        ).map(decode)
    }

    func counts() throws -> [Facet: Int] {
        var counts: [Facet: Int] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT kind, value, COUNT(*) AS count FROM facet GROUP BY kind, value") {
            guard let kind = Facet.Kind(rawValue: try row.reading("kind")) else { continue }
            counts[Facet(kind, try row.reading("value"))] = try row.reading("count")
        }
        return counts
    }

    private func ids(_ column: String, in row: Row) throws -> [ConceptID] {
        let joined: String = try row.reading(column)
        return joined.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }

    private func decode(_ bytes: Data) throws -> Advice {
        do {
            return try bytes.withUnsafeBytes { try BinaryDecoder.decode(Advice.self, from: $0) }
        } catch {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a piece of advice is damaged: \(error)")
        }
    }
}
