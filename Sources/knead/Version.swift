import CorpusData
import GRDB

/// What `--version` prints.
enum Version {
    static let program = "0.1.0"

    static var text: String {
        let sqlite = (try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }) ?? nil
        return """
            knead \(program)
            corpus \(EmbeddedCorpus.contentHash)
            SQLite \(sqlite ?? "unknown")
            """
    }
}
