import ArgumentParser
import CorpusData
import CorpusModel
import Diagnostics
import Dialogue
import Foundation
import TerminalText
import Understanding

/// What the commands share: the library, output, and how errors end the program.
struct Program {
    /// Exit codes from `sysexits.h`, beside 0 and 1.
    enum ExitStatus {
        static let badData: Int32 = 65
        static let inputOutputFailed: Int32 = 74
    }

    let library: Library
    let paths: Paths

    /// Looked up once: to read all of the environment takes a while.
    private static let paths = Paths.ofEnvironment

    /// Opened once and kept to the end, which gives back at once what would take a while piece by piece.
    private static let library = Result {
        try Library(
            cacheFolder: paths.cacheFolder, key: EmbeddedCorpus.contentHash, EmbeddedCorpus.ready(),
            image: EmbeddedCorpus.index)
    }

    /// Opens the library, from the cache where that is warm, and runs `body`.
    static func run(_ body: (Program) throws -> Void) throws {
        try reportingMistakes { try body(Program(library: try library.get(), paths: paths)) }
    }

    /// Prints the corpus mistakes that `body` finds as they are, and ends with their exit code.
    static func reportingMistakes(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let mistakes as DiagnosticsError {
            // A file's name may hold anything.
            for mistake in mistakes.diagnostics { writeError(visibleOnOneLine("\(mistake)") + "\n") }
            throw ExitCode(ExitStatus.badData)
        }
    }

    /// Whether a person sits at both ends.
    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// Writes `text` to standard output, whole. A reader that has gone away ends the program quietly.
    static func print(_ text: String) throws {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                bytes = bytes.dropFirst(count)
            } else if errno == EPIPE {
                throw ExitCode.success
            } else if errno != EINTR {
                let reason = String(cString: strerror(errno))
                warn("cannot write the answer to standard output: \(reason); make room there or send it elsewhere")
                throw ExitCode(ExitStatus.inputOutputFailed)
            }
        }
    }

    /// Puts something in the place of standard descriptors that are closed, or a file opened later would take it and be
    /// written to as if it were the terminal. They are opened so that what they are for fails, as it does when closed.
    static func holdClosedDescriptors() {
        for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", mode)
        }
    }

    /// Lets a pipe that closes and a file that may not grow be errors of the write that meets them, and no signals.
    static func ignoreSignalsOfWrites() {
        for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    }

    /// Writes to standard error; where that fails there is nobody to tell.
    static func writeError(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Writes a diagnostic to standard error.
    static func warn(_ text: String) {
        writeError("knead: \(text)\n")
    }
}
