#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lets the user edit a text in the program that `VISUAL` or `EDITOR` names, `vi` if neither does.
enum ExternalEditor {
    enum Failure: Error, Equatable {
        case noFile(Int32)
        case notRun(String)
        case ended(String, status: Int32)

        /// One sentence: what happened, and that the line is as it was.
        var message: String {
            switch self {
            case .noFile(let error): "cannot write a file for the editor: \(String(cString: strerror(error)))"
            case .notRun(let command): "cannot start the editor '\(command)'; set EDITOR to another"
            case .ended(let command, let status):
                "the editor '\(command)' ended with status \(status); the line is as it was"
            }
        }
    }

    /// Waits for the editor. The terminal must be in the state that other programs expect.
    ///
    /// - Returns: The text without the newline that editors put at the end.
    static func edit(_ text: String) -> Result<String, Failure> {
        let command = ["VISUAL", "EDITOR"].lazy.compactMap(System.environment).first { !$0.isEmpty } ?? "vi"
        var template = Array("\(System.environment("TMPDIR") ?? "/tmp")/line-XXXXXX".utf8CString)
        // mkstemp gives the file to its owner alone.
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return .failure(.noFile(errno)) }
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { unlink(path) }
        let isWritten = System.write(descriptor, (text + "\n").utf8)
        let error = errno
        close(descriptor)
        guard isWritten else { return .failure(.noFile(error)) }
        guard let status = run(command, on: path) else { return .failure(.notRun(command)) }
        guard status == 0, let bytes = System.contents(of: path) else {
            return .failure(.ended(command, status: status))
        }
        let edited = String(decoding: bytes, as: UTF8.self).withPlainNewlines
        return .success(edited.hasSuffix("\n") ? String(edited.dropLast()) : edited)
    }

    /// The command may hold options, so a shell reads it. Its exit status; `nil` when it did not start.
    private static func run(_ command: String, on path: String) -> Int32? {
        let quoted = path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        let status = SignalAction.withStandardStop { system("\(command) '\(quoted)'") }
        guard status >= 0 else { return nil }
        let isSignalled = status & 0x7F != 0
        return isSignalled ? 128 + (status & 0x7F) : (status >> 8) & 0xFF
    }
}
