/// The form of a history file: UTF-8, one entry a line, newline as `\n`, backslash as `\\`, all else as it is.
enum HistoryCoding {
    /// Why a file is not a history of ours.
    enum Foreign: String, Error {
        case binary = "it holds NUL bytes"
        case notUTF8 = "it is not UTF-8"
        case windowsLines = "its lines end with carriage returns"
        case libedit = "it is libedit's own format"
    }

    /// The first line of a file of libedit's.
    private static let cookies = ["_HiStOrY_V1_", "_HiStOrY_V2_"]

    /// The line for `entry`, with its newline; nothing for one that would make the file look like libedit's. NUL,
    /// which a file of ours never holds, and a carriage return at the end, which would look like another system's line
    /// end, are left out.
    static func line(for entry: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in entry.utf8 {
            switch byte {
            case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case UInt8(ascii: "\\"): bytes += [byte, byte]
            case 0x00: continue
            default: bytes.append(byte)
            }
        }
        while bytes.last == 0x0D { bytes.removeLast() }
        return cookies.contains(String(decoding: bytes, as: UTF8.self)) ? [] : bytes + [0x0A]
    }

    /// The entries in `bytes`, oldest first. Blank lines are nothing; a last line without newline counts.
    ///
    /// - Throws: `Foreign` when `bytes` cannot be ours.
    static func entries(in bytes: [UInt8]) throws(Foreign) -> [String] {
        if bytes.contains(0) { throw .binary }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        if cookies.contains(where: { text == $0 || text.utf8.starts(with: "\($0)\n".utf8) }) { throw .libedit }
        var entries: [String] = []
        for line in text.utf8.split(separator: 0x0A) {
            if line.last == 0x0D { throw .windowsLines }
            entries.append(entry(in: line))
        }
        return entries
    }

    /// A backslash before anything but `n` or a backslash stands for itself.
    private static func entry(in line: Substring.UTF8View) -> String {
        guard line.contains(UInt8(ascii: "\\")) else { return String(Substring(line)) }
        var bytes: [UInt8] = []
        var escaped = false
        for byte in line {
            switch (escaped, byte) {
            case (false, UInt8(ascii: "\\")): escaped = true
            case (false, _): bytes.append(byte)
            case (true, UInt8(ascii: "n")):
                bytes.append(0x0A)
                escaped = false
            case (true, UInt8(ascii: "\\")):
                bytes.append(byte)
                escaped = false
            case (true, _):
                bytes += [UInt8(ascii: "\\"), byte]
                escaped = false
            }
        }
        if escaped { bytes.append(UInt8(ascii: "\\")) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
