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

    /// How the pager was left.
    enum Ending: Equatable {
        case left
        /// By a key that is the start of the reader's next line.
        case typing(UInt8)
    }

    /// Shows `text` when it does not fit in `rows` lines together with the prompt.
    ///
    /// - Returns: Nil when it fits, or the pager cannot be run: then it is still to be printed.
    func show(_ text: String, rows: Int?, columns: Int = 80) -> Ending? {
        let lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
        guard let command, let rows, lines + 1 > rows else { return nil }
        let keys = LessKeys(for: command, environment: environment)
        defer { if let keys { close(keys.descriptor) } }
        var variables = environment
        if let keys { variables[keys.variable.name] = keys.variable.value }
        if variables["LESS"] == nil { variables["LESS"] = Self.lessOptions(columns: columns) }
        guard let exitCode = run(command, variables, on: text), ![126, 127].contains(exitCode) else { return nil }
        return keys == nil ? .left : LessKeys.typed(exitCode).map { .typing($0) } ?? .left
    }

    /// The name of the program that a command starts.
    static func program(of command: String) -> Substring {
        command.split(separator: " ").first?.split(separator: "/").last ?? ""
    }

    /// What `less` is told when the reader has set nothing: as with `-FRX`, to leave at the end of the text and at
    /// Ctrl-C, and to say before how to leave, so that nobody is trapped who does not know it.
    private static func lessOptions(columns: Int) -> String {
        let fitting = prompts.first { $0.count + 2 <= columns } ?? ""
        return "-FRXEK -Ps\(fitting.replacing(":", with: "\\:"))$"
    }

    /// The longest first; `less` cuts off the start of one that does not fit.
    private static let prompts = [
        "Space: more  q: back  or type your next question", "Space: more  q: back", "Space more, q back", "q: back",
    ]

    /// - Returns: The exit code, 0 after a signal; nil when not even a shell could be started.
    private func run(_ command: String, _ variables: [String: String], on text: String) -> Int32? {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        // Ctrl-C is for the pager while it is on the screen, and it may be left before it has read all.
        let handlers = [SIGINT, SIGQUIT, SIGPIPE].map { (number: $0, handler: signal($0, SIG_IGN)) }
        defer { for (number, handler) in handlers { signal(number, handler) } }
        let process = start(command, variables, reading: ends[0], closing: ends[1])
        close(ends[0])
        if process != nil { write(takesColor ? text : withoutEscapes(text), to: ends[1]) }
        close(ends[1])
        return process.map(wait)
    }

    /// Whether the pager is one that passes colours on; others count them as text, or show them.
    private var takesColor: Bool {
        ["less", "most", "bat", "batcat", "moar", "moor", "ov", "delta"].contains(Self.program(of: command ?? ""))
    }

    private func start(
        _ command: String, _ variables: [String: String], reading input: Int32, closing other: Int32
    ) -> pid_t? {
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

    private func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
    }
}
