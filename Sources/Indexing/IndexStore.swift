import Foundation
import GRDB

/// The index file in the cache folder.
///
/// A new index is written under a name of its own and then renamed, so another process sees the whole index or none. What
/// cannot be read or written is no error: the caller then does without the file.
struct IndexStore {
    private static let prefix = "index-"
    /// Before the key and the number of the process that is at work on it.
    private static let draftPrefix = "." + prefix

    var folder: String
    var key: String

    private var path: String { "\(folder)/\(Self.prefix)\(IndexBuilder.layoutVersion)-\(key).sqlite" }

    /// The index with this key; nil when it is missing, damaged or of another layout.
    func open() -> DatabaseQueue? {
        guard isWhole else { return nil }
        var configuration = Configuration()
        configuration.readonly = true
        // There are none, and turning them on takes a statement.
        configuration.foreignKeysEnabled = false
        return try? DatabaseQueue(path: path, configuration: configuration)
    }

    /// Puts an index in place and opens it; nil when the folder cannot be written.
    func put(_ image: IndexImage) -> DatabaseQueue? {
        let manager = FileManager.default
        try? manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let draft = "\(folder)/\(Self.draftPrefix)\(key)-\(getpid())-\(UUID().uuidString)"
        defer { try? manager.removeItem(atPath: draft) }
        guard (try? image.write(to: draft)) != nil, rename(draft, path) == 0 else { return nil }
        removeOthers()
        return open()
    }

    /// Removes an index that turned out to be damaged, so that the next start puts a new one in place.
    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// Whether there is a plain file of this layout, as long as it says itself. Opening a pipe would wait for its other end.
    private var isWhole: Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let header = DatabaseHeader(ofFile: path)
        else { return false }
        return header.userVersion == IndexBuilder.layoutVersion && header.fileSize == Int(status.st_size)
    }

    /// Indexes of other corpora are of no use any more, nor are drafts of processes that were killed. One that another
    /// process has open stays readable to it.
    private func removeOthers() {
        let manager = FileManager.default
        let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where isOldIndex(name) || isLeftDraft(name) {
            try? manager.removeItem(atPath: "\(folder)/\(name)")
        }
    }

    private func isOldIndex(_ name: String) -> Bool {
        name.hasPrefix(Self.prefix) && name.hasSuffix(".sqlite") && !path.hasSuffix("/" + name)
    }

    /// Whether `name` is that of a draft whose process is no more. One taken from a process at work elsewhere, on a shared
    /// folder, does no harm: that process does without the file.
    private func isLeftDraft(_ name: String) -> Bool {
        guard name.hasPrefix(Self.draftPrefix) else { return false }
        let fields = name.dropFirst(Self.draftPrefix.count).split(separator: "-")
        guard fields.count > 1, let process = pid_t(fields[1]), process > 0 else { return true }
        return kill(process, 0) != 0 && errno == ESRCH
    }
}
