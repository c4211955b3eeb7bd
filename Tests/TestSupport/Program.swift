import Foundation

/// The built program, run as a process with an environment of its own.
public struct Program {
    public struct Result: Sendable, Equatable {
        public var status: Int32
        public var output: String
        public var errors: String
    }

    private var folder: String
    public var environment: [String: String]

    /// - Parameter folder: Stands in for the home folder.
    public init(home folder: String) {
        self.folder = folder
        environment = ["HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    }

    /// Where the build puts programs: beside the tests.
    public static var path: String { path(of: "knead") }

    /// Where the build puts the program called `name`.
    public static func path(of name: String) -> String {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        var folder = tests.deletingLastPathComponent()
        while !FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent(name).path),
            folder.path != "/"
        {
            folder.deleteLastPathComponent()
        }
        return folder.appendingPathComponent(name).path
    }

    /// Runs the program to its end.
    ///
    /// - Parameter input: What standard input holds; nothing when nil.
    public func run(_ arguments: [String], input: [UInt8]? = nil, path: String = Program.path) throws -> Result {
        let files = try ["input", "output", "errors"].map { name in
            let file = URL(fileURLWithPath: "\(folder)/.\(name)-\(UUID().uuidString)")
            try Data(name == "input" ? input ?? [] : []).write(to: file)
            return file
        }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = environment
        // Files rather than pipes: nothing can fill up, and nothing has to be read meanwhile.
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }

    public func run(_ arguments: [String], input: String) throws -> Result {
        try run(arguments, input: Array(input.utf8))
    }
}
