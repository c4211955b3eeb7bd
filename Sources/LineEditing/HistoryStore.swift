#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The bytes of a history file, and the lock around them.
struct HistoryStore {
    let path: String

    enum Failure: Error, Equatable {
        case foreign(String)
        case system(Int32)
    }

    /// No history of ours comes near this size, in bytes.
    private static let largest = 256 << 20

    /// All entries, oldest first; none when there is no file.
    func read() throws(Failure) -> [String] {
        let descriptor: Int32
        do throws(Failure) {
            descriptor = try openFile(O_RDONLY)
        } catch .system(ENOENT) {
            return []
        }
        defer { close(descriptor) }
        return try entries(in: descriptor)
    }

    /// Adds `line`, which ends with a newline.
    func append(_ line: [UInt8]) throws(Failure) {
        let descriptor = try openForAppending()
        defer { close(descriptor) }
        fchmod(descriptor, 0o600)
        let size = lseek(descriptor, 0, SEEK_END)
        // A line torn by a power cut must not swallow the next one.
        var last: UInt8 = 0x0A
        if size > 0 { _ = pread(descriptor, &last, 1, size - 1) }
        guard System.write(descriptor, last == 0x0A ? line : [0x0A] + line) else {
            let error = errno
            ftruncate(descriptor, size)
            throw .system(error)
        }
    }

    /// What tells one state of the file from another: a new file in its place, or more lines in it.
    struct Version: Equatable {
        var device: UInt64
        var file: UInt64
        var size: Int64
    }

    /// The state that the file is in; `nil` when there is none.
    var version: Version? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Version(device: UInt64(status.st_dev), file: UInt64(status.st_ino), size: Int64(status.st_size))
    }

    /// Puts what `choose` makes of the entries in place of them, atomically.
    func rewrite(_ choose: ([String]) -> [String]) throws(Failure) {
        let descriptor = try lockFile(O_RDWR)
        defer { close(descriptor) }
        let bytes = choose(try entries(in: descriptor)).flatMap(HistoryCoding.line(for:))
        // A link keeps pointing to the file that it pointed to.
        let target = Self.resolved(path)
        let temporary = target + ".new"
        let new = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard new >= 0 else { throw .system(errno) }
        let isWritten = System.write(new, bytes) && fsync(new) == 0
        close(new)
        guard isWritten, rename(temporary, target) == 0 else {
            let error = errno
            unlink(temporary)
            throw .system(error)
        }
    }

    private func entries(in descriptor: Int32) throws(Failure) -> [String] {
        var bytes: [UInt8] = []
        while true {
            guard let more = System.read(descriptor, limit: 1 << 20) else { throw .system(errno) }
            if more.isEmpty { break }
            bytes += more
            if bytes.count > Self.largest { throw .foreign("it is too large") }
        }
        do throws(HistoryCoding.Foreign) {
            return try HistoryCoding.entries(in: bytes)
        } catch {
            throw .foreign(error.rawValue)
        }
    }

    /// Opens the file and waits for the lock. Another program may have put a new file in place meanwhile.
    private func lockFile(_ flags: Int32) throws(Failure) -> Int32 {
        while true {
            let descriptor = try openFile(flags)
            while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
            var held = stat()
            var present = stat()
            fstat(descriptor, &held)
            if stat(path, &present) == 0, held.st_ino == present.st_ino, held.st_dev == present.st_dev {
                return descriptor
            }
            close(descriptor)
        }
    }

    private func openFile(_ flags: Int32) throws(Failure) -> Int32 {
        // Without waiting for the other end, if it is a pipe.
        let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { throw .system(errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .foreign("it is not a plain file")
        }
        return descriptor
    }

    /// Makes the folders and the file where they are missing, and waits for the lock.
    private func openForAppending() throws(Failure) -> Int32 {
        let error = makeFolders()
        do throws(Failure) {
            return try lockFile(O_RDWR | O_APPEND | O_CREAT)
        } catch .system(ENOENT) {
            // That a folder is missing says less than why it cannot be made.
            throw .system(error ?? ENOENT)
        }
    }

    /// The system's error number where the last folder cannot be made.
    private func makeFolders() -> Int32? {
        var error: Int32?
        var folder = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            folder += part + "/"
            error = mkdir(folder, 0o700) == 0 || errno == EEXIST ? nil : errno
        }
        return error
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
