import Foundation
import Testing

/// A program of the system, run to its end.
///
/// Unlike Foundation's processes it hands no descriptor down but the first three: a server that a tool leaves behind
/// would keep them open for ever.
struct Tool {
    /// Where its output is collected.
    let folder: String

    struct Result {
        var status: Int32
        var output: String
    }

    /// - Parameter arguments: The name of the program first.
    func run(_ arguments: [String]) throws -> Result {
        let path = "\(folder)/\(UUID().uuidString)"
        defer { unlink(path) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        for descriptor in 3..<Int32(256) { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var argv = arguments.map { strdup($0) } + [nil]
        let variables: [String] = ["HOME=\(folder)", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"]
        var environment = variables.map { strdup($0) } + [nil]
        defer { for text in argv + environment { free(text) } }
        // Threads that run tests may block signals, and whoever runs them may ignore some; a terminal's programs must
        // not begin so.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var unblocked = sigset_t()
        sigemptyset(&unblocked)
        posix_spawnattr_setsigmask(&attributes, &unblocked)
        var unignored = sigset_t()
        sigfillset(&unignored)
        posix_spawnattr_setsigdefault(&attributes, &unignored)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var process: pid_t = 0
        let error = posix_spawnp(&process, arguments[0], &actions, &attributes, &argv, &environment)
        let reason = String(cString: strerror(error))
        try #require(error == 0, "\(arguments[0]) does not start: \(reason)")
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let output = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        return Result(status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F, output: output)
    }
}
