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
    private var isLoaded = false
    /// The file in use; `nil` when none can be. Known for certain after ``load()``.
    public private(set) var path: String?

    /// - Parameters:
    ///   - path: The file; it and its folders are made when the first line is kept.
    ///   - fallbackPath: What is used when `path` holds something else.
    ///   - limit: Most entries kept.
    public init(path: String, fallbackPath: String, limit: Int = 10_000) {
        candidates = [path, fallbackPath]
        self.limit = limit
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
        guard History.keeps(line) else { return nil }
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

    private func read(_ path: String) throws(HistoryStore.Failure) -> History {
        let store = HistoryStore(path: path)
        let entries = try store.read()
        let history = History(entries, limit: limit)
        if entries.count > limit {
            // A file that cannot be shortened now is still a good history.
            try? store.shorten { History($0, limit: limit).entries }
        }
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
