import Foundation

/// What a database file says of itself at its start. SQLite tells the same, but a statement for each takes longer than this.
/// Source: https://www.sqlite.org/fileformat2.html#the_database_header
struct DatabaseHeader {
    private static let length = 100
    private static let magic = Array("SQLite format 3\0".utf8)

    /// In bytes, by the number of pages.
    let fileSize: Int
    /// What `PRAGMA user_version` gives.
    let userVersion: Int

    /// - Returns: Nil when the file cannot be read or is none of SQLite's.
    init?(ofFile path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: Self.length)
        guard read(descriptor, &bytes, Self.length) == Self.length, bytes.starts(with: Self.magic) else { return nil }
        func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 << 8 | Int($1) } }
        let pageSize = number(16..<18)
        // The largest size does not fit.
        fileSize = number(28..<32) * (pageSize == 1 ? 65_536 : pageSize)
        userVersion = number(60..<64)
    }
}
