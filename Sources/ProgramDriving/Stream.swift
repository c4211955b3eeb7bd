import Foundation

/// A program that is spoken to through pipes, line by line.
package final class Stream {
    private let child: Child
    private let input: Int32
    private let output: Int32
    /// The end that the program reads, kept open here too: writing to a program that has ended must not be a signal.
    private let kept: Int32
    private var buffer: [UInt8] = []

    /// - Throws: ``DrivingError`` when the program cannot be started.
    package init(_ arguments: [String], environment: [String: String]) throws {
        var (toChild, fromChild): ([Int32], [Int32]) = ([0, 0], [0, 0])
        guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else {
            throw DrivingError.cannotStart(arguments[0], String(cString: strerror(errno)))
        }
        (input, output, kept) = (toChild[1], fromChild[0], toChild[0])
        for descriptor in [input, output, kept] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(input, F_SETFL, O_NONBLOCK)
        child = try Child(arguments, environment: environment, descriptors: [toChild[0], fromChild[1], 2])
        close(fromChild[1])
    }

    /// The most memory that the program had at a time so far; nil where the system does not tell.
    package var peakMegabytes: Double? { child.peakMegabytes }

    /// Sends a signal to the program.
    package func signal(_ number: Int32) { kill(child.id, number) }

    /// Sends a line, and waits for the line that it is answered with.
    @discardableResult
    package func ask(_ line: String) throws -> String {
        try send(line)
        while buffer.last != UInt8(ascii: "\n") {
            guard isReady(output, Int16(POLLIN)) else { throw DrivingError.saidNothing("an answer to \(line)") }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = read(output, &chunk, chunk.count)
            guard count > 0 else { throw DrivingError.saidNothing("an answer to \(line)") }
            buffer += chunk[..<count]
        }
        defer { buffer.removeAll(keepingCapacity: true) }
        return String(decoding: buffer, as: UTF8.self)
    }

    private func send(_ line: String) throws {
        var rest = Array((line.map { $0.isNewline ? " " : String($0) }.joined() + "\n").utf8)[...]
        while !rest.isEmpty {
            guard isReady(input, Int16(POLLOUT)) else { throw DrivingError.saidNothing("a program that reads") }
            let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
            rest = rest.dropFirst(max(count, 0))
        }
    }

    /// Waits a minute at most.
    private func isReady(_ descriptor: Int32, _ events: Int16) -> Bool {
        var wait = pollfd(fd: descriptor, events: events, revents: 0)
        return poll(&wait, 1, 60_000) > 0
    }

    /// Closes its input, and waits for its end.
    @discardableResult
    package func finish() -> Int32 {
        close(input)
        defer {
            close(output)
            close(kept)
        }
        return child.wait()
    }
}
