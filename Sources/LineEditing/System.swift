#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few system calls that several parts need, with interruptions by signals taken care of.
enum System {
    /// Reads what is there, up to `limit` bytes: empty at the end of input, `nil` on an error.
    static func read(_ descriptor: Int32, limit: Int = 65_536) -> [UInt8]? {
        var count = -1
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
            repeat {
                count = unsafeRead(descriptor, buffer.baseAddress, limit)
            } while count < 0 && errno == EINTR
            initialized = max(count, 0)
        }
        return count < 0 ? nil : bytes
    }

    /// What the file at `path` holds, up to `limit` bytes; `nil` when it cannot be read.
    static func contents(of path: String, limit: Int = .max) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        while bytes.count < limit {
            guard let more = read(descriptor, limit: min(limit - bytes.count, 1 << 20)) else { return nil }
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }

    /// Writes all of `bytes`, also to a descriptor that does not block; whether that worked.
    @discardableResult
    static func write(_ descriptor: Int32, _ bytes: some Collection<UInt8>) -> Bool {
        let whole = Array(bytes)
        return whole.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = unsafeWrite(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count > 0 { done += count } else if !mayRetry(descriptor) { return false }
            }
            return true
        }
    }

    /// Writes as much of `bytes` as goes at once: 0 when a signal came first, `nil` on an error.
    static func writeSome(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int? {
        let count = bytes.withUnsafeBytes { unsafeWrite(descriptor, $0.baseAddress, $0.count) }
        if count >= 0 { return count }
        return mayRetry(descriptor) ? 0 : nil
    }

    /// Waits until one of `descriptors` can be read.
    ///
    /// - Parameter milliseconds: The longest wait; -1 for ever.
    /// - Returns: Whether each is ready; all `false` when time ran out or a signal came.
    static func wait(_ descriptors: [Int32], milliseconds: Int32 = -1) -> [Bool] {
        var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let count = poll(&polls, nfds_t(polls.count), milliseconds)
        return polls.map { count > 0 && $0.revents != 0 }
    }

    /// The value of a variable of the environment; `nil` when it is not set.
    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static func mayRetry(_ descriptor: Int32) -> Bool {
        if errno == EINTR { return true }
        guard errno == EAGAIN else { return false }
        var full = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&full, 1, 1_000) > 0
    }
}

// Inside `System` the C names are hidden by its own.
private func unsafeRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func unsafeWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
