import BinaryCoding
import CorpusModel
import Foundation
import GRDB

/// Lays out and fills an index: for the program's own corpus when the program is built.
///
/// `advice_text` holds all words of a piece, `advice_short` only its title and the phrases that runners use for it:
/// bm25 divides by the length of the whole row, so short fields beside a long text would not get their due. What their terms
/// score is worked out once, see `WordTable`. The phrases that a piece is known by are there to be found by alone, so neither
/// `advice` nor `shown`, from which excerpts are taken, has them. What all pieces are filed under is in `filing`, see
/// `CandidateTable`.
enum IndexBuilder {
    /// Changes with the layout below, so that an index of another release is not read.
    static let layoutVersion = 8

    private static let schema = """
        CREATE TABLE advice (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL);
        CREATE TABLE facet (
            kind TEXT NOT NULL, value TEXT NOT NULL, number INTEGER NOT NULL,
            PRIMARY KEY (kind, value, number)) WITHOUT ROWID;
        CREATE TABLE shown (number INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL, names TEXT);
        CREATE VIRTUAL TABLE advice_text USING fts5(
            title, body, names, tokenize = '\(WordTokenizer.name)', content = 'shown', content_rowid = 'number');
        CREATE VIRTUAL TABLE advice_short USING fts5(
            title, names, tokenize = '\(WordTokenizer.name)', content = '');
        \(CandidateTable.schema)
        \(WordTable.schema)
        """

    static func inMemory(_ all: [Advice]) throws -> DatabaseQueue {
        let database = try DatabaseQueue()
        try database.write { db in
            try db.execute(sql: schema)
            let texts = all.map(PieceText.init)
            for (number, (advice, text)) in zip(all, texts).enumerated() {
                try insert(advice, text, number: number, into: db)
            }
            for table in TextTable.allCases.map(\.rawValue) {
                try db.execute(sql: "INSERT INTO \(table)(\(table)) VALUES ('optimize')")
            }
            try WordTable.fill(db, with: texts)
            try CandidateTable.fill(db, with: all.enumerated().map { Candidate($1, number: $0) })
            try db.execute(sql: "PRAGMA user_version = \(layoutVersion)")
        }
        return database
    }

    private static func insert(
        _ advice: Advice, _ text: PieceText, number: Int, into db: Database
    ) throws {
        func run(_ sql: String, _ arguments: StatementArguments) throws {
            try db.cachedStatement(sql: sql).execute(arguments: arguments)
        }
        var nameless = advice
        nameless.alsoKnownAs = []
        let bytes = Data(try BinaryEncoder.encode(nameless))
        try run("INSERT INTO advice VALUES (?, ?, ?)", [number, advice.id, bytes])
        for facet in facets(of: advice) {
            try run("INSERT OR IGNORE INTO facet VALUES (?, ?, ?)", [facet.kind.rawValue, facet.value, number])
        }
        try run("INSERT INTO shown(number, title, body) VALUES (?, ?, ?)", [number, text.title, text.body])
        try run(
            "INSERT INTO advice_text(rowid, title, body, names) VALUES (?, ?, ?, ?)",
            [number, text.title, text.body, text.names])
        try run("INSERT INTO advice_short(rowid, title, names) VALUES (?, ?, ?)", [number, text.title, text.names])
    }

    private static func facets(of advice: Advice) -> [Facet] {
        advice.areas.map { Facet(.area, $0) } + advice.tools.map { Facet(.tool, $0) }
            + advice.phases.map { Facet(.phase, $0) } + advice.intents.map { Facet(.intent, $0) }
            + advice.symptoms.map { Facet(.symptom, $0) } + [Facet(.article, advice.articleID)]
    }
}

/// What a piece is found by.
struct PieceText {
    var title: String
    /// All that it says.
    var body: String
    /// The phrases that runners use for it.
    var names: String

    init(_ advice: Advice) {
        title = advice.title
        body = [[advice.text, advice.saidBy ?? "", advice.pressure ?? ""], advice.steps, advice.cautions]
            .joined().joined(separator: "\n")
        names = advice.alsoKnownAs.joined(separator: "\n")
    }
}
