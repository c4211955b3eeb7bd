import Foundation

/// A program that is spoken to through pipes, line by line.
package final class Stream {
    private let child: Child
    private let input: Int32
    private let output: Int32
    private var buffer: [UInt8] = []

    package init(_ arguments: [String], environment: [String: String]) throws {
        var (toChild, fromChild): ([Int32], [Int32]) = ([0, 0], [0, 0])
        guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else {
            throw DrivingError.cannotStart(arguments[0], String(cString: strerror(errno)))
        }
        (input, output) = (toChild[1], fromChild[0])
        for descriptor in [input, output] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        child = try Child(arguments, environment: environment, descriptors: [toChild[0], fromChild[1], 2])
        close(toChild[0])
        close(fromChild[1])
    }

    package var peakMegabytes: Double? { child.peakMegabytes }

    /// Sends a signal to the program.
    package func signal(_ number: Int32) { kill(child.id, number) }

    /// Sends a line, and waits for the line that it is answered with.
    @discardableResult
    package func ask(_ line: String) throws -> String {
        let bytes = Array((line.map { $0.isNewline ? " " : String($0) }.joined() + "\n").utf8)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
            guard count > 0 else { throw DrivingError.saidNothing("an answer to \(line)") }
            rest = rest.dropFirst(count)
        }
        while buffer.last != UInt8(ascii: "\n") {
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = read(output, &chunk, chunk.count)
            guard count > 0 else { throw DrivingError.saidNothing("an answer to \(line)") }
            buffer += chunk[..<count]
        }
        defer { buffer.removeAll(keepingCapacity: true) }
        return String(decoding: buffer, as: UTF8.self)
    }

    /// Closes its input, and waits for its end.
    @discardableResult
    package func finish() -> Int32 {
        close(input)
        defer { close(output) }
        return child.wait()
    }
}
