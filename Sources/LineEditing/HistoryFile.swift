#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A history on disk that several programs may share at once.
///
/// Lines are only ever appended, under a lock, so that no session loses another's. A file that is not ours is never
/// touched; then a second file beside it is used.
public final class HistoryFile {
    private let candidates: [String]
    private let limit: Int
    private let isPrivate: Bool
    private var isLoaded = false
    /// What the file held when it was last read.
    private var last: (version: HistoryStore.Version, history: History)?
    /// The file in use; `nil` when none can be. Known for certain after ``load()``.
    public private(set) var path: String?

    /// - Parameters:
    ///   - path: The file; it and its folders are made when the first line is kept.
    ///   - fallbackPath: What is used when `path` holds something else.
    ///   - limit: Most entries kept.
    ///   - isPrivate: Whether the file is only read.
    public init(path: String, fallbackPath: String, limit: Int = 10_000, isPrivate: Bool = false) {
        candidates = [path, fallbackPath]
        self.limit = limit
        self.isPrivate = isPrivate
        self.path = path
    }

    /// The entries on disk, and what went wrong. A missing file is an empty history without a warning.
    public func load() -> (history: History, warnings: [HistoryWarning]) {
        var warnings: [HistoryWarning] = []
        isLoaded = true
        for (index, candidate) in candidates.enumerated() {
            let instead = index + 1 < candidates.count ? candidates[index + 1] : nil
            path = candidate
            do throws(HistoryStore.Failure) {
                return (try read(candidate), warnings)
            } catch {
                warnings.append(Self.warning(error, path: candidate, instead: instead))
            }
        }
        path = nil
        return (History(limit: limit), warnings)
    }

    /// Writes `line` to the end of the file. When this returns without a warning, the line is kept, even if the process
    /// is killed at once. A line that does not belong in a history is passed over.
    public func append(_ line: String) -> HistoryWarning? {
        guard !isPrivate, History.keeps(line) else { return nil }
        // Never into a file that nobody has looked at.
        if !isLoaded { _ = load() }
        guard let path else { return nil }
        do throws(HistoryStore.Failure) {
            try HistoryStore(path: path).append(HistoryCoding.line(for: line))
            return nil
        } catch {
            return Self.warning(error, path: path, instead: nil, writing: true)
        }
    }

    /// The entries on disk as they are now, those of other windows among them. The file is read only when it changed.
    public func current() -> History {
        guard isLoaded, let path else { return load().history }
        if let last, last.version == HistoryStore(path: path).version { return last.history }
        return (try? read(path)) ?? History(limit: limit)
    }

    /// Takes `line` out of the file for good, wherever it stands in it. The lines around it stay, also those that other
    /// programs write meanwhile.
    public func forget(_ line: String) -> HistoryWarning? {
        if !isLoaded { _ = load() }
        guard !isPrivate, let path else { return nil }
        do throws(HistoryStore.Failure) {
            try HistoryStore(path: path).rewrite { $0.filter { $0 != line } }
            return nil
        } catch {
            return error == .system(ENOENT) ? nil : Self.warning(error, path: path, instead: nil, writing: true)
        }
    }

    private func read(_ path: String) throws(HistoryStore.Failure) -> History {
        let store = HistoryStore(path: path)
        // Asked first: lines that come while the file is read make it another version.
        let version = store.version
        let entries = try store.read()
        let history = History(entries, limit: limit)
        if entries.count > limit, !isPrivate {
            // A file that cannot be shortened now is still a good history.
            try? store.rewrite { History($0, limit: limit).entries }
        }
        last = version.map { ($0, history) }
        return history
    }

    private static func warning(
        _ failure: HistoryStore.Failure, path: String, instead: String?, writing: Bool = false
    ) -> HistoryWarning {
        switch failure {
        case .foreign(let reason): .foreign(path: path, reason: reason, instead: instead)
        case .system(let error):
            writing
                ? .unwritable(path: path, error: error) : .unreadable(path: path, error: error, instead: instead)
        }
    }
}
