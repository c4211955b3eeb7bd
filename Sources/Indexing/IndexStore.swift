import CorpusModel
import Foundation
import GRDB

/// The index file in the cache folder.
///
/// A new index is made under a name of its own and then renamed, so another process sees the whole index or none. What
/// cannot be read or written is no error: the caller then does without the file.
struct IndexStore {
    private static let prefix = "index-"

    var folder: String
    var key: String

    private var path: String { "\(folder)/\(Self.prefix)\(IndexBuilder.layoutVersion)-\(key).sqlite" }

    /// The index with this key; nil when it is missing, damaged or of another layout.
    func open() -> DatabaseQueue? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        var configuration = Configuration()
        configuration.readonly = true
        guard let database = try? DatabaseQueue(path: path, configuration: configuration),
            let isWhole = try? database.read(isWhole), isWhole
        else { return nil }
        return database
    }

    /// Builds the index, puts it in place and opens it; nil when the folder cannot be written.
    func build(_ advice: [Advice]) -> DatabaseQueue? {
        let manager = FileManager.default
        try? manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let draft = "\(folder)/.\(Self.prefix)\(key)-\(UUID().uuidString)"
        defer { try? manager.removeItem(atPath: draft) }
        do {
            // What a crash leaves of a draft is never read, so it need not be safe on the disk.
            var configuration = Configuration()
            configuration.prepareDatabase { db in
                try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            }
            let database = try DatabaseQueue(path: draft, configuration: configuration)
            try IndexBuilder.fill(database, with: advice)
            try database.close()
        } catch {
            return nil
        }
        guard rename(draft, path) == 0 else { return nil }
        removeOthers()
        return open()
    }

    /// Removes an index that turned out to be damaged, so that the next start builds a new one.
    func remove() { try? FileManager.default.removeItem(atPath: path) }

    private func isWhole(_ db: Database) throws -> Bool {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version")
        return version == IndexBuilder.layoutVersion
    }

    /// Indexes of other corpora are of no use any more. One that another process has open stays readable to it.
    private func removeOthers() {
        let manager = FileManager.default
        let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasPrefix(Self.prefix) && name.hasSuffix(".sqlite") && !path.hasSuffix("/" + name)
        {
            try? manager.removeItem(atPath: "\(folder)/\(name)")
        }
    }
}
