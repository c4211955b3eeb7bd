import Foundation
import TerminalText

/// Shows text that is longer than the screen a screen at a time, by the program that the reader has chosen for that.
struct Pager {
    /// A shell command; nil when text is printed as it is.
    let command: String?
    private let environment: [String: String]

    /// - Parameters:
    ///   - isOff: Whether the reader wants no pager: `--no-pager`, or a screen reader that pages itself.
    ///   - environment: `KNEAD_PAGER` and else `PAGER` name the command; empty, or `cat`, is none.
    init(isOff: Bool, environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.environment = environment
        let command = environment["KNEAD_PAGER"] ?? environment["PAGER"] ?? "less -FRX"
        let isNone = command.allSatisfy(\.isWhitespace) || command == "cat" || environment["TERM"] == "dumb"
        self.command = isOff || isNone ? nil : command
    }

    /// Shows `text` when it does not fit in `rows` lines together with the prompt.
    ///
    /// - Returns: False when it fits, or the pager cannot be run: then it is still to be printed.
    func shows(_ text: String, rows: Int?) -> Bool {
        let lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
        guard let command, let rows, lines + 1 > rows else { return false }
        return run(command, on: text)
    }

    /// What `less` is told when the reader has set nothing: as with `-FRX`, and to leave at the end of the text and say
    /// how to leave before, so that nobody is trapped who does not know it.
    private static let lessOptions = "-FRXE -PsSpace\\: more   q\\: back to your question$"

    /// Whether the pager ran; what is typed into it is its own affair.
    private func run(_ command: String, on text: String) -> Bool {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return false }
        // Ctrl-C is for the pager while it is on the screen, and it may be left before it has read all.
        let handlers = [SIGINT, SIGQUIT, SIGPIPE].map { (number: $0, handler: signal($0, SIG_IGN)) }
        defer { for (number, handler) in handlers { signal(number, handler) } }
        let process = start(command, reading: ends[0], closing: ends[1])
        close(ends[0])
        if process != nil { write(takesColor ? text : withoutEscapes(text), to: ends[1]) }
        close(ends[1])
        return process.map(wait) ?? false
    }

    /// Whether the pager is one that passes colours on; others count them as text, or show them.
    private var takesColor: Bool {
        let name = command?.split(separator: " ").first?.split(separator: "/").last ?? ""
        return ["less", "most", "bat", "batcat", "moar", "moor", "ov", "delta"].contains(name)
    }

    private func start(_ command: String, reading input: Int32, closing other: Int32) -> pid_t? {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #else
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_addclose(&actions, other)
        var restored = sigset_t()
        sigemptyset(&restored)
        for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&restored, number) }
        posix_spawnattr_setsigdefault(&attributes, &restored)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var variables = environment
        if variables["LESS"] == nil { variables["LESS"] = Self.lessOptions }
        let arguments = ["/bin/sh", "-c", command].map { (text: String) in strdup(text) }
        let assignments = variables.map { strdup("\($0.key)=\($0.value)") }
        defer { for text in arguments + assignments { free(text) } }
        var process = pid_t()
        let result = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments + [nil], assignments + [nil])
        return result == 0 ? process : nil
    }

    /// Stops quietly when the pager has been left.
    private func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { return }
        }
    }

    /// False when the shell could not find or run the command.
    private func wait(for process: pid_t) -> Bool {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
        return exitCode != 126 && exitCode != 127
    }
}
