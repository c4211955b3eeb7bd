package import Foundation

/// A process that was started by its own path, with the descriptors that it was given.
package final class Child {
    /// Its process id.
    package let id: pid_t
    private var status: Int32?

    /// - Parameters:
    ///   - arguments: Beginning with the path of the program.
    ///   - descriptors: What it gets as standard input, output and error.
    ///   - terminal: Opened as all three instead; the child then leads a session there.
    package init(
        _ arguments: [String], environment: [String: String], descriptors: [Int32] = [], terminal: String? = nil
    ) throws {
        var settings = SpawnSettings(leadsSession: terminal != nil)
        defer { settings.destroy() }
        if let terminal { settings.openAll(terminal) }
        settings.pass(descriptors)
        var argv = arguments.map { strdup($0) } + [nil]
        var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        var process: pid_t = 0
        let error = posix_spawn(&process, arguments[0], &settings.actions, &settings.attributes, &argv, &envp)
        guard error == 0 else { throw DrivingError.cannotStart(arguments[0], String(cString: strerror(error))) }
        id = process
    }

    /// Waits for its end; its wait status.
    @discardableResult
    package func wait() -> Int32 {
        if let status { return status }
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        self.status = status
        return status
    }

    /// The wait status of a process that has ended; nil while it runs.
    package func endStatus() -> Int32? {
        var status: Int32 = 0
        if self.status == nil, waitpid(id, &status, WNOHANG) == id { self.status = status }
        return self.status
    }

    /// Ends it where it has not ended.
    package func end() {
        guard endStatus() == nil else { return }
        kill(id, SIGKILL)
        wait()
    }

    /// The most memory that it had at a time so far, in megabytes; nil where the system does not tell.
    package var peakMegabytes: Double? {
        let status = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Double($0.split(separator: " ").dropLast().last ?? "") }.map { $0 / 1024 }
    }
}

/// What a child is started with: no signal blocked or ignored, for threads that run tests may block some, and whoever
/// runs them may ignore some.
private struct SpawnSettings {
    #if canImport(Glibc)
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        // POSIX_SPAWN_SETSID, which is imported from Darwin only.
        private static let leadsSession: Int16 = 0x80
    #else
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        private static let leadsSession = Int16(POSIX_SPAWN_SETSID)
    #endif

    init(leadsSession: Bool) {
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        var unblocked = sigset_t()
        sigemptyset(&unblocked)
        posix_spawnattr_setsigmask(&attributes, &unblocked)
        var unignored = sigset_t()
        sigfillset(&unignored)
        posix_spawnattr_setsigdefault(&attributes, &unignored)
        let flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(&attributes, flags | (leadsSession ? Self.leadsSession : 0))
    }

    mutating func destroy() {
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
    }

    /// Opens this terminal as standard input, output and error.
    mutating func openAll(_ terminal: String) {
        for descriptor in 0..<3 as Range<Int32> {
            posix_spawn_file_actions_addopen(&actions, descriptor, terminal, O_RDWR, 0)
        }
    }

    /// Passes these on as standard input, output and error.
    mutating func pass(_ descriptors: [Int32]) {
        for (number, descriptor) in descriptors.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
        }
    }
}
