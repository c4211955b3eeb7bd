import TerminalText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads lines without any editing of its own: from pipes and files, and on terminals that cannot move their cursor.
///
/// Lines may be of any length. Bytes that are not UTF-8 become U+FFFD. The last line needs no newline.
public final class PlainLineReader: LineSource {
    private let input: Int32
    private let output: Int32?
    /// Whether a person at a terminal is asked for lines, so that Ctrl-C gives up a line rather than the program.
    private let isAsking: Bool
    private var buffer: [UInt8] = []
    /// Where the next line begins in `buffer`.
    private var start = 0
    /// The system's error number when reading failed, rather than came to an end.
    public private(set) var error: Int32?
    /// Bytes of a line beyond this are dropped: no text is as long, and memory is not endless.
    private static let longestLine = 16 << 20
    /// How far `buffer` is known to hold no newline.
    private var searched = 0

    /// - Parameter output: Where prompts are written; `nil` for none, as suits a pipe.
    public init(input: Int32 = 0, output: Int32? = nil) {
        self.input = input
        self.output = output
        isAsking = output != nil && isatty(input) == 1
    }

    /// Reads up to the next newline, which is not part of the line; nor is a carriage return before it.
    ///
    /// - Returns: ``ReadResult/interrupted`` only on a terminal with a prompt; elsewhere Ctrl-C keeps its own meaning.
    public func readLine(prompt: Prompt) -> ReadResult {
        if let output { System.write(output, visibleOnOneLine(prompt.text).utf8) }
        let signals = isAsking ? SignalPipe.catchSignals([SIGINT]) : nil
        defer { signals?.restore() }
        while true {
            if let line = takeLine() { return .line(line) }
            if isAsking && waitIsInterrupted() {
                if let output { System.write(output, "\n".utf8) }
                return .interrupted
            }
            guard let bytes = System.read(input) else {
                error = errno
                return takeRest()
            }
            if bytes.isEmpty { return takeRest() }
            append(bytes)
        }
    }

    /// Waits for bytes; whether Ctrl-C came first. The kernel has forgotten the line by then.
    private func waitIsInterrupted() -> Bool {
        while true {
            let ready = System.wait([input, SignalPipe.descriptor])
            if ready[1] && SignalPipe.take().contains(SIGINT) { return true }
            if ready[0] { return false }
        }
    }

    private func takeLine() -> String? {
        guard let end = buffer[searched...].firstIndex(of: 0x0A) else {
            searched = buffer.count
            return nil
        }
        let line = decode(buffer[start..<end])
        start = end + 1
        searched = start
        compact()
        return line
    }

    private func takeRest() -> ReadResult {
        defer {
            buffer = []
            start = 0
            searched = 0
        }
        return start < buffer.count ? .line(decode(buffer[start...])) : .endOfInput
    }

    /// Adds `bytes`; of a line that is too long only the newline that ends it.
    private func append(_ bytes: [UInt8]) {
        let room = max(0, Self.longestLine - (buffer.count - start))
        guard bytes.count > room else {
            buffer += bytes
            return
        }
        buffer += bytes.prefix(room)
        if let end = bytes[room...].firstIndex(of: 0x0A) { buffer += bytes[end...] }
    }

    private func decode(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
    }

    /// Lets go of lines already given out, now and then, so that taking lines stays linear.
    private func compact() {
        guard start > 65_536, start > buffer.count / 2 else { return }
        buffer.removeFirst(start)
        searched -= start
        start = 0
    }
}
