#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why a history could not be kept as usual. The program goes on without.
public enum HistoryWarning: Sendable, Equatable {
    /// The file was not written by this program; it stays as it is, and `instead` is used (`nil`: none could be).
    case foreign(path: String, reason: String, instead: String?)
    /// The file could not be read, with the system's error number.
    case unreadable(path: String, error: Int32, instead: String?)
    /// A line could not be written, with the system's error number.
    case unwritable(path: String, error: Int32)

    /// One sentence for the reader: what happened, what happens now, and how to mend it.
    public var message: String {
        switch self {
        case .foreign(let path, let reason, let instead):
            "'\(path)' is not a history of this program (\(reason)); it is left alone\(Self.consequence(instead)); "
                + "move it away to have that name back"
        case .unreadable(let path, let error, let instead):
            "cannot read the history '\(path)': \(Self.text(error))\(Self.consequence(instead)); \(Self.remedy(error))"
        case .unwritable(let path, let error):
            "cannot write the history '\(path)': \(Self.text(error)); it stays as it was, and new lines are kept until "
                + "the end only; \(Self.remedy(error))"
        }
    }

    private static func consequence(_ instead: String?) -> String {
        instead.map { ", and '\($0)' is used" } ?? ", and lines are kept until the end only"
    }

    private static func text(_ error: Int32) -> String {
        String(cString: strerror(error))
    }

    private static func remedy(_ error: Int32) -> String {
        switch error {
        case ENOSPC, EDQUOT, EFBIG: "make room for it"
        case EACCES, EPERM: "allow yourself to read and write it"
        case EROFS: "keep it on a disk that can be written"
        default: "check the folder that it belongs in"
        }
    }
}
